<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Aftermap</name>
    <message>
      <source>Assess buildings</source>
      <translation>Évaluer les bâtiments</translation>
    </message>
    <message>
      <source>Gives every building one damage level from the damage classes inside it.</source>
      <translation>Donne à chaque bâtiment un niveau de dégâts d'après les classes de dégâts à l'intérieur.</translation>
    </message>
    <message>
      <source>Counts the pixels of each damage class inside every footprint and draws the building's level from them: the mean level rounded up (as in the paper), rounded, or the majority. A building that is mostly unknown has the level unknown.

Footprints may come from Refine morphology, OpenStreetMap or a cadastre, in any CRS.

Next step: Rescue urgency.</source>
      <translation>Compte les pixels de chaque classe de dégâts dans chaque emprise et en tire le niveau du bâtiment : le niveau moyen arrondi au supérieur (comme dans l'article), arrondi au plus proche, ou la majorité. Un bâtiment en grande partie inconnu reçoit le niveau inconnu.

Les emprises peuvent venir de Affiner la morphologie, d'OpenStreetMap ou d'un cadastre, dans n'importe quel SCR.

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
      <source>Footprints</source>
      <translation>Emprises</translation>
    </message>
    <message>
      <source>Level probabilities</source>
      <translation>Probabilités des niveaux</translation>
    </message>
    <message>
      <source>From pixels to level</source>
      <translation>Des pixels au niveau</translation>
    </message>
    <message>
      <source>Largest unknown share</source>
      <translation>Part inconnue maximale</translation>
    </message>
    <message>
      <source>Buildings by damage</source>
      <translation>Bâtiments par niveau de dégâts</translation>
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
      <source>Compares the images before and after the event with a two-stage network and writes the damage class of every building pixel: 1 no damage, 2 minor, 3 major, 4 destroyed. Where one image has no data the class is 255, unknown; never 'no damage'. The image after is warped onto the grid of the one before while reading.

Next step: Assess buildings.</source>
      <translation>Compare les images avant et après l'événement avec un réseau à deux étages et écrit la classe de dégâts de chaque pixel de bâtiment : 1 aucun dégât, 2 léger, 3 grave, 4 détruit. Là où une image n'a pas de données, la classe est 255, inconnu ; jamais « aucun dégât ». L'image d'après est recalée à la lecture sur la grille de celle d'avant.

Étape suivante : Évaluer les bâtiments.</translation>
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
      <source>Building area (m²)</source>
      <translation>Surface bâtie (m²)</translation>
    </message>
    <message>
      <source>Share of pixels that could not be judged</source>
      <translation>Part des pixels qui n'ont pu être jugés</translation>
    </message>
    <message>
      <source>damage,earthquake,change,before,after,bdanet,deep learning,disaster</source>
      <translation>dégâts,séisme,changement,avant,après,bdanet,apprentissage profond,catastrophe</translation>
    </message>
    <message>
      <source>Image before the event</source>
      <translation>Image avant l'événement</translation>
    </message>
    <message>
      <source>Image after the event</source>
      <translation>Image après l'événement</translation>
    </message>
    <message>
      <source>Building mask or footprints</source>
      <translation>Masque des bâtiments ou emprises</translation>
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
      <source>Number of buildings</source>
      <translation>Nombre de bâtiments</translation>
    </message>
    <message>
      <source>Buildings</source>
      <translation>Bâtiments</translation>
    </message>
    <message>
      <source>Buildings of unknown level</source>
      <translation>Bâtiments de niveau inconnu</translation>
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
      <source>People in buildings</source>
      <translation>Personnes dans les bâtiments</translation>
    </message>
    <message>
      <source>People in buildings of unknown level</source>
      <translation>Personnes dans les bâtiments de niveau inconnu</translation>
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
      <source>TILE: choose a multiple of 32, for example 512, 1024 or 2048.</source>
      <translation>TILE : choisissez un multiple de 32, par exemple 512, 1024 ou 2048.</translation>
    </message>
    <message>
      <source>Device used</source>
      <translation>Processeur utilisé</translation>
    </message>
    <message>
      <source>{parameter}: choose exactly three bands, for red, green and blue.</source>
      <translation>{parameter} : choisissez exactement trois bandes, pour le rouge, le vert et le bleu.</translation>
    </message>
    <message>
      <source>Extent to process</source>
      <translation>Étendue à traiter</translation>
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
      <source>Population</source>
      <translation>Population</translation>
    </message>
    <message>
      <source>True damage class</source>
      <translation>Classe de dégâts réelle</translation>
    </message>
    <message>
      <source>Aftermap: damaged buildings and rescue urgency</source>
      <translation>Aftermap : bâtiments endommagés et urgence des secours</translation>
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
      <source>Population cells hold</source>
      <translation>Contenu des cellules de population</translation>
    </message>
    <message>
      <source>Use the threshold and shape settings below</source>
      <translation>Utiliser le seuil et les réglages de forme ci-dessous</translation>
    </message>
    <message>
      <source>Off: the model's own recommendation. On: the settings below.</source>
      <translation>Désactivé : la recommandation propre au modèle. Activé : les réglages ci-dessous.</translation>
    </message>
    <message>
      <source>Rescue urgency</source>
      <translation>Urgence des secours</translation>
    </message>
    <message>
      <source>Urgency raster</source>
      <translation>Raster d'urgence</translation>
    </message>
    <message>
      <source>Building probability</source>
      <translation>Probabilité de bâtiment</translation>
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
      <source>Refine morphology</source>
      <translation>Affiner la morphologie</translation>
    </message>
    <message>
      <source>Turns a building probability raster into a clean mask and footprint polygons.</source>
      <translation>Transforme un raster de probabilité de bâtiment en un masque propre et en polygones d'emprise.</translation>
    </message>
    <message>
      <source>Works in this order: threshold, drop small patches, opening, erosion, dilation. Sizes in metres mean the same at any pixel size. Outlines follow the pixel edges exactly, or are simplified; courtyards stay holes.

Next steps: Assess damage, Assess buildings.</source>
      <translation>Procède dans cet ordre : seuil, suppression des petites taches, ouverture, érosion, dilatation. Les tailles en mètres ont le même sens quelle que soit la taille des pixels. Les contours suivent exactement les bords des pixels ou sont simplifiés ; les cours restent des trous.

Étapes suivantes : Évaluer les dégâts, Évaluer les bâtiments.</translation>
    </message>
    <message>
      <source>buildings,footprints,threshold,erosion,dilation,opening,polygonize</source>
      <translation>bâtiments,emprises,seuil,érosion,dilatation,ouverture,polygonisation</translation>
    </message>
    <message>
      <source>Building mask</source>
      <translation>Masque des bâtiments</translation>
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
      <source>Assessed area</source>
      <translation>Zone évaluée</translation>
    </message>
    <message>
      <source>Urgency classes</source>
      <translation>Classes d'urgence</translation>
    </message>
    <message>
      <source>Buildings with people</source>
      <translation>Bâtiments avec leurs habitants</translation>
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
      <source>Slides a network over the image in overlapping, blended tiles and writes how likely each pixel is a building, from 0 to 255. The image is resampled on the fly to the ground sampling distance the model was trained at. Pixels without data stay without data.

Next step: Refine morphology.</source>
      <translation>Fait glisser un réseau sur l'image en tuiles chevauchantes et fondues, et écrit de 0 à 255 la probabilité que chaque pixel soit un bâtiment. L'image est rééchantillonnée à la volée à la résolution au sol pour laquelle le modèle a été entraîné. Les pixels sans données restent sans données.

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
      <source>Engine: Python interpreter (empty for the one that Aftermap installs)</source>
      <translation>Moteur : interpréteur Python (vide pour celui qu'installe Aftermap)</translation>
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
      <source>The layer '{name}' is not kept in an image file ({provider}): save the part you need with the tool 'Convert map to raster', or with Export &gt; Save As, and choose that file.</source>
      <translation>La couche « {name} » n'est pas conservée dans un fichier image ({provider}) : enregistrez la partie voulue avec l'outil « Convertir la carte en raster » (« Convert map to raster ») ou avec Exporter &gt; Enregistrer sous, puis choisissez ce fichier.</translation>
    </message>
    <message>
      <source>Rapid assessment…</source>
      <translation>Évaluation rapide…</translation>
    </message>
    <message>
      <source>Engine…</source>
      <translation>Moteur…</translation>
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
      <source>Python of your own (optional)</source>
      <translation>Un Python à vous (facultatif)</translation>
    </message>
    <message>
      <source>Folder of wheels (offline)</source>
      <translation>Dossier de wheels (hors ligne)</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
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
  </context>
  <context>
    <name>Requests</name>
    <message>
      <source>A pixel is building where its probability (0 to 255) is at least this.</source>
      <translation>Un pixel est un bâtiment quand sa probabilité (0 à 255) atteint au moins cette valeur.</translation>
    </message>
    <message>
      <source>Whether sizes below are in metres or in pixels.</source>
      <translation>Si les tailles ci-dessous sont en mètres (metres) ou en pixels.</translation>
    </message>
    <message>
      <source>Patches smaller than this are dropped (default 25 m², or 100 pixels).</source>
      <translation>Les taches plus petites sont supprimées (25 m² ou 100 pixels par défaut).</translation>
    </message>
    <message>
      <source>Full width of the erosion kernel (default 5.5 m, or 11 pixels); 0 for none.</source>
      <translation>Largeur totale du noyau d'érosion (5,5 m ou 11 pixels par défaut) ; 0 pour aucune.</translation>
    </message>
    <message>
      <source>Full width of an opening before the erosion; 0 for none.</source>
      <translation>Largeur totale d'une ouverture avant l'érosion ; 0 pour aucune.</translation>
    </message>
    <message>
      <source>Full width of a dilation after the erosion; 0 for none.</source>
      <translation>Largeur totale d'une dilatation après l'érosion ; 0 pour aucune.</translation>
    </message>
    <message>
      <source>Kernel shape: square, ellipse or cross.</source>
      <translation>Forme du noyau : square (carré), ellipse ou cross (croix).</translation>
    </message>
    <message>
      <source>Tolerance for simplified outlines in metres; 0 keeps exact pixel edges.</source>
      <translation>Tolérance des contours simplifiés en mètres ; 0 garde les bords exacts des pixels.</translation>
    </message>
    <message>
      <source>Image from before the event: three or more bands, 8 or 16 bit or float, any CRS.</source>
      <translation>Image d'avant l'événement : trois bandes ou plus, 8 ou 16 bits ou flottant, n'importe quel SCR.</translation>
    </message>
    <message>
      <source>Building probability: 0 to 255 stand for 0 to 1; pixels without data are masked.</source>
      <translation>Probabilité de bâtiment : 0 à 255 pour 0 à 1 ; les pixels sans données sont masqués.</translation>
    </message>
    <message>
      <source>Footprint polygons at the model's own threshold; leave empty to skip.</source>
      <translation>Polygones d'emprise au seuil propre du modèle ; laisser vide pour s'en passer.</translation>
    </message>
    <message>
      <source>Model folder with card.json and weights; empty for the model that ships with Aftermap.</source>
      <translation>Dossier du modèle avec card.json et les poids ; vide pour le modèle livré avec Aftermap.</translation>
    </message>
    <message>
      <source>Bands to read as red, green and blue, counted from 1.</source>
      <translation>Bandes à lire comme rouge, vert et bleu, comptées à partir de 1.</translation>
    </message>
    <message>
      <source>Part of the image to work on. The result is the same pixels as from the whole image.</source>
      <translation>Partie de l'image à traiter. Le résultat a les mêmes pixels qu'avec l'image entière.</translation>
    </message>
    <message>
      <source>How the footprints are cut out; the model's own recommendation if empty.</source>
      <translation>Comment les emprises sont découpées ; la recommandation propre au modèle si vide.</translation>
    </message>
    <message>
      <source>Where the network runs: auto, cpu, cuda or mps. Auto takes a GPU where there is one.</source>
      <translation>Où tourne le réseau : auto, cpu, cuda ou mps. auto prend un GPU s'il y en a un.</translation>
    </message>
    <message>
      <source>Side of the sliding window in network pixels, a multiple of 32. Building probability does not depend on it; damage levels do a little, since attention averages over a tile.</source>
      <translation>Côté de la fenêtre glissante en pixels du réseau, multiple de 32. La probabilité de bâtiment n'en dépend pas ; les niveaux de dégâts un peu, car l'attention fait la moyenne sur une tuile.</translation>
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
      <source>Image from after the event. CRS, pixel size, extent and bit depth may differ from the image before: it is warped onto that one's grid while reading.</source>
      <translation>Image d'après l'événement. SCR, taille de pixel, étendue et profondeur peuvent différer de l'image d'avant : elle est recalée à la lecture sur la grille de celle-ci.</translation>
    </message>
    <message>
      <source>Damage class per pixel: 0 no building, 1 to 4 damage levels, 255 unknown.</source>
      <translation>Classe de dégâts par pixel : 0 pas de bâtiment, 1 à 4 niveaux de dégâts, 255 inconnu.</translation>
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
      <source>Level probabilities from damage assessment; they make the confidence.</source>
      <translation>Probabilités des niveaux issues de l'évaluation des dégâts ; elles donnent la confiance.</translation>
    </message>
    <message>
      <source>How pixels become a level: ceiling of the mean level (the paper), round, or majority.</source>
      <translation>Comment les pixels deviennent un niveau : plafond du niveau moyen (ceiling, l'article), arrondi (round) ou majorité (majority).</translation>
    </message>
    <message>
      <source>A building with a larger share of unknown pixels than this gets the level unknown.</source>
      <translation>Un bâtiment dont la part de pixels inconnus dépasse cette valeur reçoit le niveau inconnu.</translation>
    </message>
    <message>
      <source>Buildings with damage_level, or a damage class raster (then each patch is a building).</source>
      <translation>Bâtiments avec damage_level, ou raster de classes de dégâts (chaque tache est alors un bâtiment).</translation>
    </message>
    <message>
      <source>Population raster with persons per cell (for example WorldPop 100 m), any CRS and cell size.</source>
      <translation>Raster de population en personnes par cellule (par exemple WorldPop 100 m), n'importe quel SCR et n'importe quelle taille de cellule.</translation>
    </message>
    <message>
      <source>Population cells with people, severity, urgency and rank.</source>
      <translation>Cellules de population avec personnes, gravité, urgence et rang.</translation>
    </message>
    <message>
      <source>Urgency raster on the population raster's own grid.</source>
      <translation>Raster d'urgence sur la grille propre du raster de population.</translation>
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
      <source>What a population cell holds: count (persons per cell), per_km2 or per_hectare.</source>
      <translation>Ce que contient une cellule de population : count (personnes par cellule), per_km2 ou per_hectare.</translation>
    </message>
    <message>
      <source>How urgency is put in five classes: quantile or jenks.</source>
      <translation>Comment l'urgence est mise en cinq classes : quantile ou jenks.</translation>
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
      <source>Probabilities of the four levels, one band each.</source>
      <translation>Probabilités des quatre niveaux, une bande chacun.</translation>
    </message>
    <message>
      <source>One GeoPackage with every vector product, for sending on.</source>
      <translation>Un seul GeoPackage avec tous les produits vectoriels, à transmettre.</translation>
    </message>
    <message>
      <source>How buildings are cut out; the model's own recommendation if empty.</source>
      <translation>Comment les bâtiments sont découpés ; la recommandation propre au modèle si vide.</translation>
    </message>
    <message>
      <source>How pixels become a level: round, ceiling (the paper) or majority. Round is the default here, since a single pixel of noise lifts a whole building under ceiling.</source>
      <translation>Comment les pixels deviennent un niveau : arrondi, plafond (l'article) ou majorité. L'arrondi est la valeur par défaut ici, car un seul pixel de bruit relève tout un bâtiment avec le plafond.</translation>
    </message>
    <message>
      <source>What a population cell holds: count, per_km2 or per_hectare.</source>
      <translation>Ce que contient une cellule de population : count, per_km2 ou per_hectare.</translation>
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
  </context>
</TS>
