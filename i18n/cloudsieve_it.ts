<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en"><context>
    <name>CloudSieve</name>
    <message>
        <source>Set up engine (s2cloudless 10 times faster)…</source>
        <translation>Installa il motore di calcolo (s2cloudless 10 volte più veloce)…</translation>
    </message>
    <message>
        <source>Check engine</source>
        <translation>Verifica il motore di calcolo</translation>
    </message>
    <message>
        <source>Remove engine…</source>
        <translation>Rimuovi il motore di calcolo…</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>Copia la diagnosi</translation>
    </message>
    <message>
        <source>Set up engine…</source>
        <translation>Installa il motore di calcolo…</translation>
    </message>
    <message>
        <source>Set up CloudSieve's engine</source>
        <translation>Installa il motore di calcolo di CloudSieve</translation>
    </message>
    <message>
        <source>The engine is a Python environment of CloudSieve's own. It evaluates s2cloudless about 10 times as fast as QGIS's Python can, with the same result, and QGIS's libraries stay as they are.

About 150 MB are downloaded from PyPI; the engine takes 600 MB of your user folder.</source>
        <translation>Il motore di calcolo è un ambiente Python proprio di CloudSieve. Valuta s2cloudless circa 10 volte più velocemente del Python di QGIS, con lo stesso risultato, e le librerie di QGIS restano come sono.

Circa 150 MB vengono scaricati da PyPI; il motore occupa 600 MB della tua cartella utente.</translation>
    </message>
    <message>
        <source>An extra belongs to the engine; set up the engine first.</source>
        <translation>Un'aggiunta fa parte del motore di calcolo; installa prima il motore.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>Folder of wheels…</source>
        <translation>Cartella di wheel…</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Cartella di wheel</translation>
    </message>
    <message>
        <source>There is no engine. CloudSieve works without it; s2cloudless is slower then.</source>
        <translation>Non c'è un motore di calcolo. CloudSieve funziona anche senza; s2cloudless è allora più lento.</translation>
    </message>
    <message>
        <source>The engine reproduces the stored probabilities: {python}</source>
        <translation>Il motore di calcolo riproduce le probabilità memorizzate: {python}</translation>
    </message>
    <message>
        <source>Checking the engine</source>
        <translation>Verifica del motore di calcolo</translation>
    </message>
    <message>
        <source>Remove CloudSieve's engine? It can be set up again at any time.</source>
        <translation>Rimuovere il motore di calcolo di CloudSieve? Si può reinstallare in qualsiasi momento.</translation>
    </message>
    <message>
        <source>The diagnosis is on the clipboard.</source>
        <translation>La diagnosi è negli appunti.</translation>
    </message>
    <message>
        <source>Collecting a diagnosis</source>
        <translation>Raccolta della diagnosi</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Setting up the engine</source>
        <translation>Installazione del motore di calcolo</translation>
    </message>
    <message>
        <source>Removed: {folder}</source>
        <translation>Rimosso: {folder}</translation>
    </message>
    <message>
        <source>Removing the engine</source>
        <translation>Rimozione del motore di calcolo</translation>
    </message>
    <message>
        <source>Removed from: {folder}</source>
        <translation>Rimosse da: {folder}</translation>
    </message>
    <message>
        <source>Please wait: “{task}” is still under way, or cancel it first.</source>
        <translation>Attendi: “{task}” è ancora in corso; oppure annullala prima.</translation>
    </message>
    <message>
        <source>Cancelled; nothing half-made is left.</source>
        <translation>Annullato; non resta nulla di incompleto.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The engine is set up: {folder}</source>
        <translation>Il motore di calcolo è installato: {folder}</translation>
    </message>
    <message>
        <source>Set up: {folder}</source>
        <translation>Installato: {folder}</translation>
    </message>
    <message>
        <source>Set up deep networks…</source>
        <translation>Installa le reti neurali…</translation>
    </message>
    <message>
        <source>Remove deep networks…</source>
        <translation>Rimuovi le reti neurali…</translation>
    </message>
    <message>
        <source>“Clouds and shadows (deep network)” needs packages beside CloudSieve's engine; QGIS and the engine stay as they are.

About {download} MB are downloaded from PyPI; they take {disk} MB of your user folder. There are none for Intel Macs with Python 3.14, for 32 bits, and for Linux without glibc 2.28.

Licences: {licences}. The networks were trained on CloudSEN12+, SPARCS and scenes of the German Aerospace Center, which publishes them; CloudSEN12 itself is not for commercial use (CC BY-NC 4.0).</source>
        <translation>“Nuvole e ombre (rete neurale)” richiede pacchetti accanto al motore di CloudSieve; QGIS e il motore restano come sono.

Circa {download} MB vengono scaricati da PyPI; occupano {disk} MB della tua cartella utente. Non ce ne sono per i Mac Intel con Python 3.14, per i sistemi a 32 bit e per Linux senza glibc 2.28.

Licenze: {licences}. Le reti sono state addestrate su CloudSEN12+, SPARCS e scene del Centro aerospaziale tedesco (DLR), che le pubblica; CloudSEN12 stesso non è per uso commerciale (CC BY-NC 4.0).</translation>
    </message>
    <message>
        <source>Remove the deep networks? They can be set up again at any time.</source>
        <translation>Rimuovere le reti neurali? Si possono reinstallare in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Setting up deep networks</source>
        <translation>Installazione delle reti neurali</translation>
    </message>
    <message>
        <source>Removing deep networks</source>
        <translation>Rimozione delle reti neurali</translation>
    </message>
    <message>
        <source>Set up Dask…</source>
        <translation>Installa Dask…</translation>
    </message>
    <message>
        <source>Remove Dask…</source>
        <translation>Rimuovi Dask…</translation>
    </message>
    <message>
        <source>The “Dask scheduler” of “Mask many Sentinel-2 scenes” needs packages beside CloudSieve's engine; QGIS and the engine stay as they are.

About {download} MB are downloaded from PyPI; they take {disk} MB of your user folder.

Licences: {licences}.</source>
        <translation>Lo “Scheduler Dask” di “Maschera molte scene Sentinel-2” richiede pacchetti accanto al motore di CloudSieve; QGIS e il motore restano come sono.

Circa {download} MB vengono scaricati da PyPI; occupano {disk} MB della tua cartella utente.

Licenze: {licences}.</translation>
    </message>
    <message>
        <source>Remove Dask? It can be set up again at any time.</source>
        <translation>Rimuovere Dask? Si può reinstallare in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Setting up Dask</source>
        <translation>Installazione di Dask</translation>
    </message>
    <message>
        <source>Removing Dask</source>
        <translation>Rimozione di Dask</translation>
    </message>
    <message>
        <source>Set up OmniCloudMask…</source>
        <translation>Installa OmniCloudMask…</translation>
    </message>
    <message>
        <source>Remove OmniCloudMask…</source>
        <translation>Rimuovi OmniCloudMask…</translation>
    </message>
    <message>
        <source>OmniCloudMask is another network for “Clouds and shadows (deep network)”, with PyTorch to run it; QGIS and the engine stay as they are.

About {download} MB are downloaded from PyPI; they take about {disk} MB of your user folder. There are none for Python 3.9, for Intel Macs, for 32 bits, and for Linux without glibc 2.28. When it first runs, the package itself fetches its weights (58 MB) from huggingface.co into your user folder, where they stay when it is removed here.

Licences: {licences}. The terms of its weights and training data were not looked into.</source>
        <translation>OmniCloudMask è un'altra rete per “Nuvole e ombre (rete neurale)”, con PyTorch per eseguirla; QGIS e il motore restano come sono.

Circa {download} MB vengono scaricati da PyPI; occupano circa {disk} MB della tua cartella utente. Non ce ne sono per Python 3.9, per i Mac Intel, per i sistemi a 32 bit e per Linux senza glibc 2.28. Alla prima esecuzione il pacchetto stesso scarica i suoi pesi (58 MB) da huggingface.co nella tua cartella utente, dove restano quando viene rimosso qui.

Licenze: {licences}. Le condizioni dei suoi pesi e dei suoi dati di addestramento non sono state esaminate.</translation>
    </message>
    <message>
        <source>Remove OmniCloudMask? It can be set up again at any time.</source>
        <translation>Rimuovere OmniCloudMask? Si può reinstallare in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Setting up OmniCloudMask</source>
        <translation>Installazione di OmniCloudMask</translation>
    </message>
    <message>
        <source>Removing OmniCloudMask</source>
        <translation>Rimozione di OmniCloudMask</translation>
    </message>
    <message>
        <source>CloudSieve (cloud masks for Sentinel-2)</source>
        <translation>CloudSieve (maschere delle nuvole per Sentinel-2)</translation>
    </message>
    <message>
        <source>Clouds and shadows (deep network)</source>
        <translation>Nuvole e ombre (rete neurale)</translation>
    </message>
    <message>
        <source>Classifies clouds and their shadows with a deep network: Sentinel-2 or Landsat.</source>
        <translation>Classifica le nuvole e le loro ombre con una rete neurale: Sentinel-2 o Landsat.</translation>
    </message>
    <message>
        <source>A deep network looks at the shapes in a scene: a second opinion beside s2cloudless and the scene classification, and the only one that tells shadows without geometry. It works on Level-1C and Level-2A products of Sentinel-2 and on Landsat 4 to 9 (Collection 2, Level 1 with its MTL file, or Level 2), with four bands (blue, green, red, near infrared) or better with six (also both of the shortwave infrared).

The networks of ukis-csmask (German Aerospace Center, Apache 2.0) tell cloud and shadow. They miss most cirrus, since they do not see band B10, and take dark ground for shadow: combine them with other sources where that matters.

OmniCloudMask tells thin cloud too, of three bands. Its package is an extra of its own, and fetches its weights from huggingface.co at its first run.

It needs CloudSieve's engine and its extra “Deep networks” (Plugins &gt; CloudSieve), about 200 MB. Pixels of 10 or 20 m are best; coarser ones lose small clouds.

Classes: 0 clear, 1 cloud, 2 thin cloud, where the network has it, 3 cloud shadow, 255 NoData.</source>
        <translation>Una rete neurale profonda guarda le forme in una scena: un secondo parere accanto a s2cloudless e alla classificazione della scena, e l'unico che riconosce le ombre senza geometria. Funziona con prodotti Level-1C e Level-2A di Sentinel-2 e con Landsat da 4 a 9 (Collection 2, Level 1 con il suo file MTL, o Level 2), con quattro bande (blu, verde, rosso, infrarosso vicino) o meglio con sei (anche le due dell'infrarosso a onde corte).

Le reti di ukis-csmask (Centro aerospaziale tedesco, Apache 2.0) riconoscono nuvole e ombre. Perdono la maggior parte dei cirri, perché non vedono la banda B10, e scambiano il terreno scuro per ombra: combinale con altre fonti dove questo conta.

OmniCloudMask riconosce anche le nuvole sottili, da tre bande. Il suo pacchetto è un'aggiunta a sé, e scarica i suoi pesi da huggingface.co alla prima esecuzione.

Servono il motore di calcolo di CloudSieve e la sua aggiunta “Reti neurali” (Plugins &gt; CloudSieve), circa 200 MB. I pixel di 10 o 20 m sono i migliori; più grossolani perdono le nuvole piccole.

Classi: 0 libero, 1 nuvola, 2 nuvola sottile, dove la rete la distingue, 3 ombra di nuvole, 255 NoData.</translation>
    </message>
    <message>
        <source>deep learning,neural network,onnx,csmask,omnicloudmask,landsat,l1c,l2a,shadow,detection</source>
        <translation>deep learning,apprendimento profondo,rete neurale,onnx,csmask,omnicloudmask,landsat,l1c,l2a,ombra,rilevamento</translation>
    </message>
    <message>
        <source>Cloud (percent of valid pixels)</source>
        <translation>Nuvola (percentuale dei pixel validi)</translation>
    </message>
    <message>
        <source>Thin cloud (percent of valid pixels)</source>
        <translation>Nuvola sottile (percentuale dei pixel validi)</translation>
    </message>
    <message>
        <source>Cloud shadow (percent of valid pixels)</source>
        <translation>Ombra di nuvole (percentuale dei pixel validi)</translation>
    </message>
    <message>
        <source>Sentinel-2 or Landsat product</source>
        <translation>Prodotto Sentinel-2 o Landsat</translation>
    </message>
    <message>
        <source>Level-1C or Level-2A: MTD_MSIL1C.xml or MTD_MSIL2A.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule folder. Of Landsat: the MTL file, one of the bands, or the pasted path of their folder; its pixels are 30 m wide unless you ask for others.</source>
        <translation>Level-1C o Level-2A: MTD_MSIL1C.xml o MTD_MSIL2A.xml nella cartella .SAFE, un archivio zip, o il percorso incollato di una cartella .SAFE o di un granulo. Per Landsat: il file MTL, una delle bande, o il percorso incollato della loro cartella; i suoi pixel sono larghi 30 m, se non ne chiedi altri.</translation>
    </message>
    <message>
        <source>Or band rasters</source>
        <translation>Oppure raster delle bande</translation>
    </message>
    <message>
        <source>The bands of the network as single files, recognised by name such as B02.tif, or as those of Landsat are named.</source>
        <translation>Le bande della rete come file singoli, riconosciuti da nomi come B02.tif, o chiamati come quelli di Landsat.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Automatic takes the first that fits the level and bands of the scene. Of band rasters whose level is unknown, say it here.</source>
        <translation>“Automatico” prende la prima che si adatta al livello e alle bande della scena. Per raster delle bande di livello sconosciuto, indicalo qui.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Classes to mask</source>
        <translation>Classi da mascherare</translation>
    </message>
    <message>
        <source>What counts as masked, in the mask and in the numbers.</source>
        <translation>Che cosa conta come mascherato, nella maschera e nei numeri.</translation>
    </message>
    <message>
        <source>Network of your own</source>
        <translation>Una tua rete</translation>
    </message>
    <message>
        <source>An ONNX file that takes the place of the one above; a JSON file of the same name beside it tells bands, levels, scaling and classes.</source>
        <translation>Un file ONNX che prende il posto della rete qui sopra; un file JSON con lo stesso nome accanto indica bande, livelli, scala e classi.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Number of threads that compute; all processor cores but one, eight at most, if not set.</source>
        <translation>Numero di thread che calcolano; se non impostato, tutti i core del processore tranne uno, al massimo otto.</translation>
    </message>
    <message>
        <source>Cloud classes</source>
        <translation>Classi di nuvole</translation>
    </message>
    <message>
        <source>0 clear, 1 cloud, 2 thin cloud, 3 cloud shadow, 255 NoData.</source>
        <translation>0 libero, 1 nuvola, 2 nuvola sottile, 3 ombra di nuvole, 255 NoData.</translation>
    </message>
    <message>
        <source>Cloud mask</source>
        <translation>Maschera delle nuvole</translation>
    </message>
    <message>
        <source>0 clear, 1 masked, 255 NoData, as a Cloud Optimized GeoTIFF.</source>
        <translation>0 libero, 1 mascherato, 255 NoData, come Cloud Optimized GeoTIFF.</translation>
    </message>
    <message>
        <source>Cloud probability</source>
        <translation>Probabilità di nuvole</translation>
    </message>
    <message>
        <source>What the network gives for cloud, thick or thin: 0 to 1, NaN is NoData.</source>
        <translation>Ciò che la rete dà per le nuvole, spesse o sottili: da 0 a 1, NaN è NoData.</translation>
    </message>
    <message>
        <source>Cloud shadow probability</source>
        <translation>Probabilità di ombra di nuvole</translation>
    </message>
    <message>
        <source>What the network gives for cloud shadow: 0 to 1, NaN is NoData.</source>
        <translation>Ciò che la rete dà per l'ombra di nuvole: da 0 a 1, NaN è NoData.</translation>
    </message>
    <message>
        <source>Layer {layer} cannot be read: {reason}</source>
        <translation>Il layer {layer} non può essere letto: {reason}</translation>
    </message>
    <message>
        <source>A button for each class</source>
        <translation>Un pulsante per ogni classe</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Libero</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuvola</translation>
    </message>
    <message>
        <source>Thin cloud</source>
        <translation>Nuvola sottile</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Ombra di nuvole</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Clean time series of polygons</source>
        <translation>Serie temporali ripulite di poligoni</translation>
    </message>
    <message>
        <source>Draws the curve of each polygon over time, without the clouds.</source>
        <translation>Disegna la curva di ogni poligono nel tempo, senza le nuvole.</translation>
    </message>
    <message>
        <source>Computes bands and indices of polygons on every date of a series: mean, median, standard deviation and count of the clear pixels, and the same of all pixels, clouds included, for comparison. The report draws both curves of each polygon and marks the cloudy dates.

Indices are NDVI, NDWI (McFeeters), NDMI, EVI and NBR, the names of bands, or expressions over them, with commas between: NDVI, B8A, RATIO = B08 / B04. Digital numbers become reflectance by offset and quantification value of each product. An index is computed on the pixels of its finest band; coarser bands and masks are taken from the pixel that lies there. A pixel counts by the part of it that lies in the polygon.

Clear is what a mask of the same acquisition says; make masks with “Mask a Sentinel-2 scene”. A Level-2A product without one has its scene classification. NoData counts for nothing. Take products of one tile and of one level.

“s2cloudless on averaged bands” adds the cloud probability of each polygon as a whole, of Level-1C products: the detector is asked about the mean of all its pixels. That means something where clouds are as large as the polygon or larger; a small cloud in a large polygon disappears in the mean.</source>
        <translation>Calcola bande e indici di poligoni in ogni data di una serie: media, mediana, deviazione standard e numero dei pixel liberi, e per confronto gli stessi di tutti i pixel, nuvole comprese. Il report disegna entrambe le curve di ogni poligono e segna le date nuvolose.

Gli indici sono NDVI, NDWI (McFeeters), NDMI, EVI e NBR, nomi di bande, o espressioni che li combinano, separati da virgole: NDVI, B8A, RATIO = B08 / B04. I numeri digitali (DN) diventano riflettanza con l'offset e il valore di quantizzazione di ogni prodotto. Un indice è calcolato sui pixel della sua banda più fine; le bande più grossolane e le maschere sono prese dal pixel che si trova lì. Un pixel conta per la parte che sta nel poligono.

Libero è ciò che dice libero una maschera della stessa acquisizione; crea le maschere con “Maschera una scena Sentinel-2”. Un prodotto Level-2A senza maschera ha la sua classificazione della scena. NoData non conta per nulla. Prendi prodotti di un solo tassello e di un solo livello.

“s2cloudless sulle bande mediate” aggiunge, per i prodotti Level-1C, la probabilità di nuvole di ogni poligono nel suo insieme: il modello riceve la media di tutti i suoi pixel. Ha senso dove le nuvole sono grandi come il poligono o di più; una nuvola piccola in un poligono grande scompare nella media.</translation>
    </message>
    <message>
        <source>time series,zonal statistics,fields,parcels,ndvi,evi,index,curve,phenology</source>
        <translation>serie temporale,statistiche zonali,campi,particelle,ndvi,evi,indice,curva,fenologia</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scene</translation>
    </message>
    <message>
        <source>Products of one tile: MTD_MSIL1C.xml or MTD_MSIL2A.xml files, or zip archives.</source>
        <translation>Prodotti di un tassello: file MTD_MSIL1C.xml o MTD_MSIL2A.xml, o archivi zip.</translation>
    </message>
    <message>
        <source>Folder of products</source>
        <translation>Cartella di prodotti</translation>
    </message>
    <message>
        <source>Instead of single scenes: all .SAFE folders and zip archives in it are read.</source>
        <translation>Invece di singole scene: vengono letti tutte le cartelle .SAFE e gli archivi zip che contiene.</translation>
    </message>
    <message>
        <source>Bands and indices</source>
        <translation>Bande e indici</translation>
    </message>
    <message>
        <source>With commas between: NDVI, NDWI, NDMI, EVI, NBR, bands (B02 to B12, B8A), or NAME = expression.</source>
        <translation>Separati da virgole: NDVI, NDWI, NDMI, EVI, NBR, bande (da B02 a B12, B8A) o NOME = espressione.</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Maschere</translation>
    </message>
    <message>
        <source>Masks of the same acquisitions, found by their dates. Products of Level-2A may do without: then the scene classification tells cloud and shadow.</source>
        <translation>Maschere delle stesse acquisizioni, trovate dalla data. I prodotti Level-2A possono farne a meno: allora nuvole e ombre vengono dalla classificazione della scena.</translation>
    </message>
    <message>
        <source>s2cloudless on averaged bands</source>
        <translation>s2cloudless sulle bande mediate</translation>
    </message>
    <message>
        <source>Cloud probability of each polygon as a whole, of Level-1C products; for clouds that are as large as the polygons.</source>
        <translation>Probabilità di nuvole di ogni poligono nel suo insieme, per i prodotti Level-1C; per nuvole grandi come i poligoni.</translation>
    </message>
    <message>
        <source>One row for each polygon, scene and index, as CSV or GeoPackage.</source>
        <translation>Una riga per ogni poligono, scena e indice, come CSV o GeoPackage.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>The curves, as one HTML file.</source>
        <translation>Le curve, in un file HTML.</translation>
    </message>
    <message>
        <source>Mask many Sentinel-2 scenes</source>
        <translation>Maschera molte scene Sentinel-2</translation>
    </message>
    <message>
        <source>Masks all products of a folder or list, and maps how cloudy each of them is.</source>
        <translation>Maschera tutti i prodotti di una cartella o di una lista, e mostra sulla mappa quanto è nuvoloso ciascuno.</translation>
    </message>
    <message>
        <source>Masks each product of a folder, or of a list, as “Mask a Sentinel-2 scene” does, and writes the masks into one folder, named after the products. A product that is there twice is masked once, and of several processings of one acquisition the newest; what is passed over, and why, stands in the table.

Run it again to go on: masks that are there with the same settings are kept, others are made anew. A scene that fails does not stop the rest. Cancel keeps the masks that are finished.

The footprints are coloured by cloud and play through time. Cloud, shadow and clear are percentages of the valid pixels and make up 100 together; NoData, which is never clear, is a percentage of all pixels. Scenes with more cloud than allowed are marked as rejected; their masks stay.</source>
        <translation>Maschera ogni prodotto di una cartella o di una lista come fa “Maschera una scena Sentinel-2”, e scrive le maschere in una cartella, con i nomi dei prodotti. Un prodotto presente due volte viene mascherato una volta, e di più elaborazioni di un'acquisizione la più recente; ciò che viene saltato, e perché, sta nella tabella.

Esegui di nuovo per continuare: le maschere già presenti con le stesse impostazioni restano, le altre vengono rifatte. Una scena che fallisce non ferma le altre. Annullando, le maschere finite restano.

Le impronte sono colorate secondo le nuvole e scorrono nel tempo. Nuvole, ombra e libero sono percentuali dei pixel validi e insieme fanno 100; NoData, che non è mai libero, è una percentuale di tutti i pixel. Le scene con più nuvole del consentito sono segnate come rifiutate; le loro maschere restano.</translation>
    </message>
    <message>
        <source>batch,folder,archive,time series,footprints,dask,cluster,s2cloudless,scl</source>
        <translation>serie,cartella,archivio,serie temporale,impronte,dask,cluster,s2cloudless,scl</translation>
    </message>
    <message>
        <source>Products that were found</source>
        <translation>Prodotti trovati</translation>
    </message>
    <message>
        <source>Scenes that were masked now</source>
        <translation>Scene mascherate ora</translation>
    </message>
    <message>
        <source>Scenes that were masked before or passed over</source>
        <translation>Scene mascherate prima o saltate</translation>
    </message>
    <message>
        <source>Scenes that failed</source>
        <translation>Scene fallite</translation>
    </message>
    <message>
        <source>All files and folders (*)</source>
        <translation>Tutti i file e le cartelle (*)</translation>
    </message>
    <message>
        <source>Folder or list of products</source>
        <translation>Cartella o lista di prodotti</translation>
    </message>
    <message>
        <source>The pasted path of a folder, which is searched with all folders in it; a text file with the path of a product on each line; or STAC items in a JSON file.</source>
        <translation>Il percorso incollato di una cartella, in cui si cerca con tutte le sottocartelle; un file di testo con il percorso di un prodotto per riga; oppure item STAC in un file JSON.</translation>
    </message>
    <message>
        <source>Folder of Fmask or QA rasters</source>
        <translation>Cartella di raster Fmask o QA</translation>
    </message>
    <message>
        <source>Its rasters are found by tile and time in their names; the chosen classes of each are masked, too. A scene that has none fails.</source>
        <translation>I suoi raster si trovano dal tassello e dall'ora nel nome; anche le classi scelte di ciascuno vengono mascherate. Una scena che non ne ha fallisce.</translation>
    </message>
    <message>
        <source>Folder of Level-2A products</source>
        <translation>Cartella di prodotti Level-2A</translation>
    </message>
    <message>
        <source>Adds the scene classification of the same acquisition to each Level-1C product.</source>
        <translation>Aggiunge a ogni prodotto Level-1C la classificazione della scena della stessa acquisizione.</translation>
    </message>
    <message>
        <source>Pixels of Level-2A products with a higher Sen2Cor cloud probability are masked too; not used if not set.</source>
        <translation>Anche i pixel dei prodotti Level-2A con una probabilità di nuvole di Sen2Cor più alta vengono mascherati; se non impostato, non si usa.</translation>
    </message>
    <message>
        <source>Reject above (percent of cloud)</source>
        <translation>Rifiuta oltre (percentuale di nuvole)</translation>
    </message>
    <message>
        <source>Scenes with more cloud are marked as rejected; none if not set.</source>
        <translation>Le scene con più nuvole sono segnate come rifiutate; nessuna se non impostato.</translation>
    </message>
    <message>
        <source>Write cloud probabilities</source>
        <translation>Scrivi le probabilità di nuvole</translation>
    </message>
    <message>
        <source>Writes the probability of each scene beside its mask.</source>
        <translation>Scrive la probabilità di ogni scena accanto alla sua maschera.</translation>
    </message>
    <message>
        <source>Write mask sources</source>
        <translation>Scrivi le fonti delle maschere</translation>
    </message>
    <message>
        <source>Writes which source masked each pixel beside each mask.</source>
        <translation>Scrive accanto a ogni maschera quale fonte ha mascherato ogni pixel.</translation>
    </message>
    <message>
        <source>Scenes at once</source>
        <translation>Scene alla volta</translation>
    </message>
    <message>
        <source>Processes that mask a scene each; every one needs up to 1 GB of memory. Without the engine of CloudSieve it is always one.</source>
        <translation>Processi che mascherano una scena ciascuno; ognuno richiede fino a 1 GB di memoria. Senza il motore di calcolo di CloudSieve è sempre uno solo.</translation>
    </message>
    <message>
        <source>Dask scheduler</source>
        <translation>Scheduler Dask</translation>
    </message>
    <message>
        <source>Address of a scheduler, such as tcp://host:8786, whose workers mask the scenes. They need the same version of CloudSieve, and the same paths.</source>
        <translation>Indirizzo di uno scheduler, come tcp://host:8786, i cui worker mascherano le scene. Servono loro la stessa versione di CloudSieve e gli stessi percorsi.</translation>
    </message>
    <message>
        <source>Folder of the masks</source>
        <translation>Cartella delle maschere</translation>
    </message>
    <message>
        <source>Each mask is called like its product, with _mask.tif at the end.</source>
        <translation>Ogni maschera si chiama come il suo prodotto, con _mask.tif alla fine.</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>Impronte</translation>
    </message>
    <message>
        <source>Outlines of the masks with date, shares of cloud and what became of each scene.</source>
        <translation>Contorni delle maschere con data, quote di nuvole e l'esito di ogni scena.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>The same without outlines, as CSV.</source>
        <translation>Lo stesso senza contorni, come CSV.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>One HTML file with small pictures of the masks; a browser sorts it.</source>
        <translation>Un file HTML con piccole immagini delle maschere, da ordinare in un browser.</translation>
    </message>
    <message>
        <source>Mask from cloud probability</source>
        <translation>Maschera da probabilità di nuvole</translation>
    </message>
    <message>
        <source>Makes a cloud mask from a cloud probability, as s2cloudless does it.</source>
        <translation>Crea una maschera delle nuvole da una probabilità di nuvole, come fa s2cloudless.</translation>
    </message>
    <message>
        <source>Averages a cloud probability over a disk, masks what is above the threshold, and dilates the mask by a disk: the same steps in the same order as s2cloudless, with the same result for every pixel.

Both radii are in pixels, as in s2cloudless, so their size on the ground changes with the resolution. To grow a mask by metres use “Grow and clean mask”.

NoData in the probability (NaN, or 255 in bytes from 0 to 100) is NoData in the mask. The mask is 0 where clear, 1 where masked, 255 where unknown.</source>
        <translation>Media una probabilità di nuvole su un disco, maschera ciò che supera la soglia e dilata la maschera di un disco: gli stessi passi nello stesso ordine di s2cloudless, con lo stesso risultato per ogni pixel.

Entrambi i raggi sono in pixel, come in s2cloudless, quindi la loro dimensione al suolo cambia con la risoluzione. Per allargare una maschera in metri usa “Allarga e pulisci maschera”.

NoData nella probabilità (NaN, o 255 nei byte da 0 a 100) è NoData nella maschera. La maschera è 0 dove libero, 1 dove mascherato, 255 dove sconosciuto.</translation>
    </message>
    <message>
        <source>s2cloudless,threshold,clp,dilate,average</source>
        <translation>s2cloudless,soglia,clp,dilatazione,media</translation>
    </message>
    <message>
        <source>A raster from “Cloud probability (s2cloudless)”, or one encoded alike.</source>
        <translation>Un raster di “Probabilità di nuvole (s2cloudless)”, o codificato allo stesso modo.</translation>
    </message>
    <message>
        <source>Best threshold</source>
        <translation>Soglia migliore</translation>
    </message>
    <message>
        <source>Finds the threshold of a cloud probability that serves your aim best.</source>
        <translation>Trova la soglia di una probabilità di nuvole che serve meglio al tuo obiettivo.</translation>
    </message>
    <message>
        <source>Compares a stored cloud probability with a reference (a raster, polygons or labelled points) at all thresholds from 0 to 1 at once, without running the model again. The report shows precision, recall, F1, balanced accuracy and IoU by threshold, and the best threshold for your aim with its 95 % confidence interval.

The interval is that of a bootstrap over points, or over blocks of pixels, since neighbours err alike. A wide one says that the reference is too small to choose so exactly.

The threshold is for the probability as it is, without averaging. Growth distances can be tried together with it. A threshold found on one scene need not serve another. Where probability or reference is NoData nothing is compared.</source>
        <translation>Confronta una probabilità di nuvole memorizzata con un riferimento (un raster, poligoni o punti etichettati) per tutte le soglie da 0 a 1 in una volta, senza eseguire di nuovo il modello. Il report mostra precisione, richiamo, F1, accuratezza bilanciata e IoU per soglia, e la soglia migliore per il tuo obiettivo con il suo intervallo di confidenza al 95 %.

L'intervallo è quello di un bootstrap sui punti, o su blocchi di pixel, perché i vicini sbagliano insieme. Se è largo, il riferimento è troppo piccolo per una scelta così precisa.

La soglia vale per la probabilità così com'è, senza media. Insieme ad essa si possono provare distanze di allargamento. Una soglia trovata su una scena non vale per forza per un'altra. Dove la probabilità o il riferimento è NoData non si confronta nulla.</translation>
    </message>
    <message>
        <source>accuracy,threshold,tuning,calibration,precision,recall,roc,f1,bootstrap</source>
        <translation>accuratezza,soglia,regolazione,calibrazione,precisione,richiamo,roc,f1,bootstrap</translation>
    </message>
    <message>
        <source>Best threshold (0 to 1)</source>
        <translation>Soglia migliore (da 0 a 1)</translation>
    </message>
    <message>
        <source>Lower end of its 95 % interval</source>
        <translation>Estremo inferiore del suo intervallo al 95 %</translation>
    </message>
    <message>
        <source>Upper end of its 95 % interval</source>
        <translation>Estremo superiore del suo intervallo al 95 %</translation>
    </message>
    <message>
        <source>Growth distance that goes with it (metres)</source>
        <translation>Distanza di allargamento associata (metri)</translation>
    </message>
    <message>
        <source>What it reaches of the aim (0 to 1)</source>
        <translation>Quanto raggiunge dell'obiettivo (da 0 a 1)</translation>
    </message>
    <message>
        <source>Pixels or points that were compared</source>
        <translation>Pixel o punti confrontati</translation>
    </message>
    <message>
        <source>Best at</source>
        <translation>Migliore per</translation>
    </message>
    <message>
        <source>The last two need a share in percent.</source>
        <translation>Gli ultimi due richiedono una quota in percentuale.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Accuratezza bilanciata</translation>
    </message>
    <message>
        <source>IoU (intersection over union)</source>
        <translation>IoU (intersezione su unione)</translation>
    </message>
    <message>
        <source>Finding at least a share of the cloud</source>
        <translation>Trovare almeno una quota delle nuvole</translation>
    </message>
    <message>
        <source>Losing at most a share of the clear</source>
        <translation>Perdere al massimo una quota del libero</translation>
    </message>
    <message>
        <source>Share of the cloud or of the clear (percent)</source>
        <translation>Quota delle nuvole o del libero (percentuale)</translation>
    </message>
    <message>
        <source>Used by the last two aims only.</source>
        <translation>Usata solo dagli ultimi due obiettivi.</translation>
    </message>
    <message>
        <source>Growth distances to try (metres)</source>
        <translation>Distanze di allargamento da provare (metri)</translation>
    </message>
    <message>
        <source>The mask may be grown after the threshold: the best pair of threshold and distance is found, for instance of “0, 20, 60”.</source>
        <translation>La maschera può essere allargata dopo la soglia: si trova la coppia migliore di soglia e distanza, per esempio tra “0, 20, 60”.</translation>
    </message>
    <message>
        <source>Mask from Fmask or QA band</source>
        <translation>Maschera da Fmask o banda QA</translation>
    </message>
    <message>
        <source>Makes a mask from the chosen classes of an Fmask result or another QA raster.</source>
        <translation>Crea una maschera dalle classi scelte di un risultato di Fmask o di un altro raster QA.</translation>
    </message>
    <message>
        <source>Decodes a quality raster with the table of its producer and masks the chosen classes: Fmask, HLS, Landsat, Sentinel-2, MAJA, IdePix, Sentinel Hub, CloudSEN12, KappaMask, or values and bits of your own.

The same number means cloud in one product and snow or shadow in another, so the scheme must be the right one. Values that the scheme does not know stop the run with the name of the scheme they would fit; they are never taken for clear. Where numbers cannot tell, the log shows the share of each class.

What the scheme calls fill is NoData in the mask. The mask is 0 where clear, 1 where masked, 255 where unknown.</source>
        <translation>Decodifica un raster di qualità con la tabella del suo produttore e maschera le classi scelte: Fmask, HLS, Landsat, Sentinel-2, MAJA, IdePix, Sentinel Hub, CloudSEN12, KappaMask, o valori e bit tuoi.

Lo stesso numero significa nuvola in un prodotto e neve o ombra in un altro, quindi lo schema deve essere quello giusto. I valori che lo schema non conosce fermano l'esecuzione con il nome dello schema a cui si adatterebbero; non vengono mai presi per libero. Dove i numeri non bastano a capirlo, il log mostra la quota di ogni classe.

Ciò che lo schema chiama riempimento è NoData nella maschera. La maschera è 0 dove libero, 1 dove mascherato, 255 dove sconosciuto.</translation>
    </message>
    <message>
        <source>bits,flags,decode</source>
        <translation>bit,flag,decodifica</translation>
    </message>
    <message>
        <source>Fmask or QA raster</source>
        <translation>Raster Fmask o QA</translation>
    </message>
    <message>
        <source>A raster of class numbers or bits.</source>
        <translation>Un raster di numeri di classe o di bit.</translation>
    </message>
    <message>
        <source>Smallest confidence (Landsat)</source>
        <translation>Confidenza minima (Landsat)</translation>
    </message>
    <message>
        <source>Masks by the graded confidence instead of the flag bits. Every clear pixel has at least low confidence of being cloud, so “Low” masks nearly everything.</source>
        <translation>Maschera secondo la confidenza graduata invece dei bit. Ogni pixel libero è nuvola con confidenza almeno bassa, quindi “Bassa” maschera quasi tutto.</translation>
    </message>
    <message>
        <source>Flag bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bassa</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Custom values</source>
        <translation>Valori personalizzati</translation>
    </message>
    <message>
        <source>For the custom scheme: the values to mask, such as “2, 4, 8-10”.</source>
        <translation>Per lo schema personalizzato: i valori da mascherare, come “2, 4, 8-10”.</translation>
    </message>
    <message>
        <source>Custom bits</source>
        <translation>Bit personalizzati</translation>
    </message>
    <message>
        <source>For the custom scheme: the bits to mask, counted from 0, such as “1, 3, 8-9&gt;=2”.</source>
        <translation>Per lo schema personalizzato: i bit da mascherare, contati da 0, come “1, 3, 8-9&gt;=2”.</translation>
    </message>
    <message>
        <source>Use inputs of different acquisitions anyway</source>
        <translation>Usa comunque dati di acquisizioni diverse</translation>
    </message>
    <message>
        <source>Inputs whose names, tags or metadata tell of different tiles, times, orbits or satellites stop the run; with this, they are a warning.</source>
        <translation>I dati in ingresso i cui nomi, tag o metadati indicano tasselli, orari, orbite o satelliti diversi fermano l'esecuzione; con questa opzione sono solo un avviso.</translation>
    </message>
    <message>
        <source>Check the files against their checksums</source>
        <translation>Verifica i file con le loro somme di controllo</translation>
    </message>
    <message>
        <source>Damaged files of a product are often decoded without an error. Those that are read are compared with the checksums in manifest.safe or in the zip archive; that takes about a second for a whole product.</source>
        <translation>I file danneggiati di un prodotto spesso si decodificano senza errori. Quelli che vengono letti sono confrontati con le somme di controllo in manifest.safe o nell'archivio zip; per un prodotto intero serve circa un secondo.</translation>
    </message>
    <message>
        <source>Mask sources</source>
        <translation>Fonti della maschera</translation>
    </message>
    <message>
        <source>Which sources masked each pixel: bit 0 for the first, bit 1 for the second, and so on.</source>
        <translation>Quali fonti hanno mascherato ogni pixel: bit 0 per la prima, bit 1 per la seconda, e così via.</translation>
    </message>
    <message>
        <source>Probability encoding</source>
        <translation>Codifica della probabilità</translation>
    </message>
    <message>
        <source>Float32 marks NoData as NaN, bytes from 0 to 100 as 255. Bytes from 0 to 255, as in the CLP band of Sentinel Hub, leave no value for NoData: a validity mask in the file carries it.</source>
        <translation>Float32 segna NoData come NaN, i byte da 0 a 100 come 255. I byte da 0 a 255, come nella banda CLP di Sentinel Hub, non lasciano un valore per NoData: lo porta una maschera di validità nel file.</translation>
    </message>
    <message>
        <source>Float32, 0 to 1</source>
        <translation>Float32, da 0 a 1</translation>
    </message>
    <message>
        <source>Byte, 0 to 100</source>
        <translation>Byte, da 0 a 100</translation>
    </message>
    <message>
        <source>Byte, 0 to 255 (Sentinel Hub CLP)</source>
        <translation>Byte, da 0 a 255 (CLP di Sentinel Hub)</translation>
    </message>
    <message>
        <source>Cloud probability threshold (0 to 1)</source>
        <translation>Soglia della probabilità di nuvole (da 0 a 1)</translation>
    </message>
    <message>
        <source>Pixels whose averaged probability is above this value are masked.</source>
        <translation>I pixel la cui probabilità mediata supera questo valore vengono mascherati.</translation>
    </message>
    <message>
        <source>Average over (pixels)</source>
        <translation>Media su (pixel)</translation>
    </message>
    <message>
        <source>Radius of the disk over which the probability is averaged beforehand; 0 for no averaging.</source>
        <translation>Raggio del disco su cui la probabilità viene prima mediata; 0 per nessuna media.</translation>
    </message>
    <message>
        <source>Dilation size (pixels)</source>
        <translation>Dilatazione (pixel)</translation>
    </message>
    <message>
        <source>Radius of the disk by which the mask is dilated afterwards; 0 for no dilation.</source>
        <translation>Raggio del disco con cui la maschera viene poi dilatata; 0 per nessuna dilatazione.</translation>
    </message>
    <message>
        <source>Pixels whose averaged probability is above this value are masked. If not set: from the preset.</source>
        <translation>I pixel la cui probabilità mediata supera questo valore vengono mascherati. Se non impostato: dalla preimpostazione.</translation>
    </message>
    <message>
        <source>Radius of the disk over which the probability is averaged beforehand; 0 for no averaging. If not set: from the preset.</source>
        <translation>Raggio del disco su cui la probabilità viene prima mediata; 0 per nessuna media. Se non impostato: dalla preimpostazione.</translation>
    </message>
    <message>
        <source>Radius of the disk by which the mask is dilated afterwards; 0 for no dilation. If not set: from the preset.</source>
        <translation>Raggio del disco con cui la maschera viene poi dilatata; 0 per nessuna dilatazione. Se non impostato: dalla preimpostazione.</translation>
    </message>
    <message>
        <source>Grow by (metres)</source>
        <translation>Allarga di (metri)</translation>
    </message>
    <message>
        <source>Every masked patch grows by this distance in all directions; NoData does not grow. If not set: from the preset.</source>
        <translation>Ogni macchia mascherata cresce di questa distanza in tutte le direzioni; NoData non cresce. Se non impostato: dalla preimpostazione.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preimpostazione</translation>
    </message>
    <message>
        <source>Ready numbers for threshold, averaging, dilation and growth. A number that is set counts instead; Custom begins with those of s2cloudless.</source>
        <translation>Numeri pronti per soglia, media, dilatazione e allargamento. Un numero impostato ha la precedenza; “Personalizzata” parte da quelli di s2cloudless.</translation>
    </message>
    <message>
        <source>Keep data ({threshold}, grow {grow} m)</source>
        <translation>Conserva i dati ({threshold}; allarga di {grow} m)</translation>
    </message>
    <message>
        <source>Balanced ({threshold}, average {average} m, grow {grow} m)</source>
        <translation>Bilanciata ({threshold}; media {average} m; allarga di {grow} m)</translation>
    </message>
    <message>
        <source>Safe for time series ({threshold}, grow {grow} m)</source>
        <translation>Sicura per serie temporali ({threshold}; allarga di {grow} m)</translation>
    </message>
    <message>
        <source>s2cloudless defaults ({threshold}, 1 pixel, 1 pixel)</source>
        <translation>Predefiniti di s2cloudless ({threshold}; 1 pixel; 1 pixel)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizzata</translation>
    </message>
    <message>
        <source>Every masked patch grows by this distance in all directions; NoData does not grow.</source>
        <translation>Ogni macchia mascherata cresce di questa distanza in tutte le direzioni; NoData non cresce.</translation>
    </message>
    <message>
        <source>Smallest masked patch to keep (square metres)</source>
        <translation>Macchia mascherata più piccola da tenere (metri quadrati)</translation>
    </message>
    <message>
        <source>Masked patches of a smaller area become clear before the mask grows.</source>
        <translation>Le macchie mascherate di area minore diventano libere prima che la maschera cresca.</translation>
    </message>
    <message>
        <source>Smallest clear hole to keep (square metres)</source>
        <translation>Buco libero più piccolo da tenere (metri quadrati)</translation>
    </message>
    <message>
        <source>Clear holes of a smaller area inside a mask become masked.</source>
        <translation>I buchi liberi di area minore dentro una maschera vengono mascherati.</translation>
    </message>
    <message>
        <source>Find cloud shadows</source>
        <translation>Cerca le ombre delle nuvole</translation>
    </message>
    <message>
        <source>Adds the shadows of the clouds, told from the angles of sun and satellite. Not with the preset of s2cloudless, which compares with the Python package.</source>
        <translation>Aggiunge le ombre delle nuvole, ricavate dagli angoli del sole e del satellite. Non con la preimpostazione di s2cloudless, che si confronta con il pacchetto Python.</translation>
    </message>
    <message>
        <source>Shadows told by</source>
        <translation>Ombre riconosciute da</translation>
    </message>
    <message>
        <source>Geometry: the angles of sun and satellite, and dark ground. Deep network: the shapes in the scene; it finds more, and takes some dark ground for shadow. Together: only what both call shadow, for few false shadows. The network needs CloudSieve's engine and its extra “Deep networks”.</source>
        <translation>Geometria: gli angoli del sole e del satellite, e il terreno scuro. Rete neurale: le forme nella scena; ne trova di più, e scambia parte del terreno scuro per ombra. Insieme: solo ciò che entrambe chiamano ombra, per poche ombre false. La rete richiede il motore di calcolo di CloudSieve e la sua aggiunta “Reti neurali”.</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometria</translation>
    </message>
    <message>
        <source>Deep network</source>
        <translation>Rete neurale</translation>
    </message>
    <message>
        <source>Geometry and deep network together</source>
        <translation>Geometria e rete neurale insieme</translation>
    </message>
    <message>
        <source>A second opinion beside the other sources, for Level-1C and Level-2A: what the network calls cloud, or cloud and shadow, is masked too. It needs CloudSieve's engine and its extra “Deep networks” (Plugins &gt; CloudSieve), and takes longer. It sees the pixels of the mask up to 30 m, in place of coarser ones those of 20 m.</source>
        <translation>Un secondo parere accanto alle altre fonti, per Level-1C e Level-2A: anche ciò che la rete chiama nuvola, o nuvola e ombra, viene mascherato. Servono il motore di calcolo di CloudSieve e la sua aggiunta “Reti neurali” (Plugins &gt; CloudSieve), e più tempo. La rete vede i pixel della maschera fino a 30 m, e al posto di quelli più grossolani pixel di 20 m.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Disattivata</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nuvole</translation>
    </message>
    <message>
        <source>Clouds and shadows</source>
        <translation>Nuvole e ombre</translation>
    </message>
    <message>
        <source>Resolution (metres)</source>
        <translation>Risoluzione (metri)</translation>
    </message>
    <message>
        <source>Pixel size of the output, such as 10, 20, 60 or 160 m. If not set: 20 m for a product, the finest band's pixel size for band rasters.</source>
        <translation>Dimensione dei pixel del risultato, come 10, 20, 60 o 160 m. Se non impostato: 20 m per un prodotto, quella della banda più fine per raster delle bande.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Estensione</translation>
    </message>
    <message>
        <source>The part of the scene to work on; all of it if not set.</source>
        <translation>La parte della scena su cui lavorare; tutta se non impostato.</translation>
    </message>
    <message>
        <source>Radiometric offset</source>
        <translation>Offset radiometrico</translation>
    </message>
    <message>
        <source>Since processing baseline 04.00 digital numbers carry an offset of 1000. A product says so in its metadata; band rasters do not, so say it here for them.</source>
        <translation>Dalla baseline di elaborazione 04.00 i numeri digitali (DN) portano un offset di 1000. Un prodotto lo dice nei suoi metadati; i raster delle bande no, quindi indicalo qui per loro.</translation>
    </message>
    <message>
        <source>As in the metadata</source>
        <translation>Come nei metadati</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>-1000 (baseline 04.00 and later)</source>
        <translation>-1000 (dalla baseline 04.00)</translation>
    </message>
    <message>
        <source>Reading of JPEG 2000 files</source>
        <translation>Lettura dei file JPEG 2000</translation>
    </message>
    <message>
        <source>Exact decodes every pixel and averages. Fast takes coarser pixels from the resolution levels in the files: at 20 m in three quarters of the time, at 60 m in about half; one to six pixels of the mask in a thousand differ.</source>
        <translation>“Esatta” decodifica ogni pixel e ne fa la media. “Veloce” prende pixel più grossolani dai livelli di risoluzione nei file: a 20 m in tre quarti del tempo, a 60 m in circa la metà; da uno a sei pixel su mille della maschera sono diversi.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Esatta</translation>
    </message>
    <message>
        <source>Fast (JPEG 2000 levels)</source>
        <translation>Veloce (livelli JPEG 2000)</translation>
    </message>
    <message>
        <source>Resampling of bands</source>
        <translation>Ricampionamento delle bande</translation>
    </message>
    <message>
        <source>How bands of other pixel sizes are brought to the output's grid: averaged over the area of coarser pixels and bilinearly to finer ones, or from the nearest pixel.</source>
        <translation>Come le bande di altre dimensioni dei pixel vengono portate alla griglia del risultato: con la media sull'area di pixel più grossolani e in modo bilineare verso pixel più fini, oppure dal pixel più vicino.</translation>
    </message>
    <message>
        <source>Area average / bilinear</source>
        <translation>Media dell'area / bilineare</translation>
    </message>
    <message>
        <source>Nearest neighbour</source>
        <translation>Vicino più prossimo</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Valutatore</translation>
    </message>
    <message>
        <source>What evaluates the model. All engines give the same values; numba is the fastest.</source>
        <translation>Che cosa valuta il modello. Tutti danno gli stessi valori; numba è il più veloce.</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>File del modello</translation>
    </message>
    <message>
        <source>Another LightGBM model (text format) of the same ten bands; the model of s2cloudless if not set.</source>
        <translation>Un altro modello LightGBM (formato testo) delle stesse dieci bande; quello di s2cloudless se non impostato.</translation>
    </message>
    <message>
        <source>Scheme of the QA raster</source>
        <translation>Schema del raster QA</translation>
    </message>
    <message>
        <source>The producer of the raster. The same numbers mean different things from one producer to the next; a value that the scheme does not know stops the run.</source>
        <translation>Il produttore del raster. Gli stessi numeri significano cose diverse da un produttore all'altro; un valore che lo schema non conosce ferma l'esecuzione.</translation>
    </message>
    <message>
        <source>Classes that the scheme does not distinguish are passed over.</source>
        <translation>Le classi che lo schema non distingue vengono ignorate.</translation>
    </message>
    <message>
        <source>Scene classes to mask</source>
        <translation>Classi della scena da mascherare</translation>
    </message>
    <message>
        <source>Cloud and shadow: saturated or defective, cloud shadows, cloud medium and high probability, thin cirrus. Cautious: also topographic shadows and unclassified. With snow: also snow or ice.</source>
        <translation>Nuvole e ombre: saturo o difettoso, ombre di nuvole, nuvola a probabilità media e alta, cirro sottile. Prudente: anche ombre topografiche e non classificato. Con neve: anche neve o ghiaccio.</translation>
    </message>
    <message>
        <source>Cloud and shadow</source>
        <translation>Nuvole e ombre</translation>
    </message>
    <message>
        <source>Cautious</source>
        <translation>Prudente</translation>
    </message>
    <message>
        <source>Cloud, shadow and snow</source>
        <translation>Nuvole, ombre e neve</translation>
    </message>
    <message>
        <source>Sen2Cor cloud probability threshold (percent)</source>
        <translation>Soglia di probabilità Sen2Cor (percentuale)</translation>
    </message>
    <message>
        <source>Agreement of clouds and shadows (0 to 1)</source>
        <translation>Accordo di nuvole e ombre (da 0 a 1)</translation>
    </message>
    <message>
        <source>Agreement with the azimuths turned (placebo)</source>
        <translation>Accordo con gli azimut ruotati (placebo)</translation>
    </message>
    <message>
        <source>Median height of the clouds (metres)</source>
        <translation>Altezza mediana delle nuvole (metri)</translation>
    </message>
    <message>
        <source>Reference raster</source>
        <translation>Raster di riferimento</translation>
    </message>
    <message>
        <source>A mask (0 clear, 1 masked, 255 NoData), or classes that the class mapping explains.</source>
        <translation>Una maschera (0 libero, 1 mascherato, 255 NoData), o classi spiegate dalla corrispondenza delle classi.</translation>
    </message>
    <message>
        <source>Labelled points or polygons</source>
        <translation>Punti o poligoni etichettati</translation>
    </message>
    <message>
        <source>Instead of a reference raster. Points of “Stratified sample to label” carry what is needed to stand for the whole area.</source>
        <translation>Invece di un raster di riferimento. I punti di “Campione stratificato da etichettare” portano ciò che serve per rappresentare tutta l'area.</translation>
    </message>
    <message>
        <source>Field of the class</source>
        <translation>Campo della classe</translation>
    </message>
    <message>
        <source>The field of the labels that holds the class, as text or number.</source>
        <translation>Il campo delle etichette che contiene la classe, come testo o numero.</translation>
    </message>
    <message>
        <source>Class mapping</source>
        <translation>Corrispondenza delle classi</translation>
    </message>
    <message>
        <source>What the classes are: 1 masked, 0 clear or nodata, for instance “cloud=1, thin cloud=1, shadow=1, clear=0”; values of a raster go by number, “3=1”. Codes up to 9 tell more classes apart. If not set, equal names and 0, 1 and 255 are the same, and of labels cloud, thin cloud and shadow are masked.</source>
        <translation>Che cosa sono le classi: 1 mascherato, 0 libero o nodata, per esempio “cloud=1, thin cloud=1, shadow=1, clear=0”; i valori di un raster si indicano con il numero, “3=1”. Codici fino a 9 distinguono altre classi. Se non impostato, i nomi uguali e 0, 1 e 255 sono lo stesso, e delle etichette sono mascherate cloud, thin cloud e shadow.</translation>
    </message>
    <message>
        <source>One HTML file with tables and pictures; the results viewer shows it.</source>
        <translation>Un file HTML con tabelle e immagini; lo mostra il visualizzatore risultati.</translation>
    </message>
    <message>
        <source>The numbers of the report as CSV.</source>
        <translation>I numeri del report come CSV.</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Poligoni</translation>
    </message>
    <message>
        <source>Fields, meadows, lakes: in any CRS; a pixel counts by the part of it that lies in them.</source>
        <translation>Campi, prati, laghi: in qualsiasi SR; un pixel conta per la parte che vi si trova.</translation>
    </message>
    <message>
        <source>Field that names the polygons</source>
        <translation>Campo che dà il nome ai poligoni</translation>
    </message>
    <message>
        <source>Its values must all be different; without it the polygons are numbered from 1.</source>
        <translation>I suoi valori devono essere tutti diversi; senza, i poligoni sono numerati da 1.</translation>
    </message>
    <message>
        <source>Usable from a clear share of (0 to 1)</source>
        <translation>Utilizzabile da una quota libera di (da 0 a 1)</translation>
    </message>
    <message>
        <source>A date is usable for a polygon if at least this share of its area is clear.</source>
        <translation>Una data è utilizzabile per un poligono se almeno questa quota della sua area è libera.</translation>
    </message>
    <message>
        <source>Merge the scenes of one day</source>
        <translation>Unisci le scene di un giorno</translation>
    </message>
    <message>
        <source>Two orbits, or two satellites, may see a polygon on one day. Merged, the scene that shows most of it counts; otherwise each has its row.</source>
        <translation>Due orbite, o due satelliti, possono vedere un poligono nello stesso giorno. Unite, conta la scena che ne mostra di più; altrimenti ognuna ha la sua riga.</translation>
    </message>
    <message>
        <source>Number of polygons</source>
        <translation>Numero di poligoni</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Numero di date</translation>
    </message>
    <message>
        <source>Polygons that are usable, all dates together</source>
        <translation>Poligoni utilizzabili, tutte le date insieme</translation>
    </message>
    <message>
        <source>cloud,cloud mask,cloud shadow,sentinel-2,sentinel 2,remote sensing,satellite,quality</source>
        <translation>nuvola,maschera delle nuvole,ombra di nuvole,sentinel-2,sentinel 2,telerilevamento,satellite,qualità</translation>
    </message>
    <message>
        <source>Masked (percent of valid pixels)</source>
        <translation>Mascherato (percentuale dei pixel validi)</translation>
    </message>
    <message>
        <source>Masked pixels</source>
        <translation>Pixel mascherati</translation>
    </message>
    <message>
        <source>Valid (percent of all pixels)</source>
        <translation>Valido (percentuale di tutti i pixel)</translation>
    </message>
    <message>
        <source>Valid pixels</source>
        <translation>Pixel validi</translation>
    </message>
    <message>
        <source>NoData pixels</source>
        <translation>Pixel NoData</translation>
    </message>
    <message>
        <source>"{label}"</source>
        <translation>“{label}”</translation>
    </message>
    <message>
        <source>Mask from scene classification (SCL)</source>
        <translation>Maschera da classificazione della scena (SCL)</translation>
    </message>
    <message>
        <source>Makes a mask from the scene classification of a Sentinel-2 Level-2A product.</source>
        <translation>Crea una maschera dalla classificazione della scena di un prodotto Sentinel-2 Level-2A.</translation>
    </message>
    <message>
        <source>Masks the chosen classes of the scene classification (SCL) that Sen2Cor adds to Level-2A products. Give either the SCL raster or the product.

Optionally, pixels whose Sen2Cor cloud probability (MSK_CLDPRB) is above a threshold are masked as well. Sen2Cor misses cloud edges and does not grow its classes: “Grow and clean mask” does.

Classes are resampled by nearest neighbour at full resolution only. Class 0 is NoData in the mask; impossible values (12 and above) are reported and become NoData too. The mask is 0 where clear, 1 where masked, 255 where unknown.</source>
        <translation>Maschera le classi scelte della classificazione della scena (SCL) che Sen2Cor aggiunge ai prodotti Level-2A. Indica il raster SCL o il prodotto.

Su richiesta vengono mascherati anche i pixel la cui probabilità di nuvole di Sen2Cor (MSK_CLDPRB) supera una soglia. Sen2Cor perde i bordi delle nuvole e non allarga le sue classi: lo fa “Allarga e pulisci maschera”.

Le classi sono ricampionate con il vicino più prossimo e solo a piena risoluzione. La classe 0 è NoData nella maschera; i valori impossibili (12 e oltre) vengono segnalati e diventano anch'essi NoData. La maschera è 0 dove libero, 1 dove mascherato, 255 dove sconosciuto.</translation>
    </message>
    <message>
        <source>scl,sen2cor,l2a,cldprb,classification</source>
        <translation>scl,sen2cor,l2a,cldprb,classificazione</translation>
    </message>
    <message>
        <source>Scene classification (SCL)</source>
        <translation>Classificazione della scena (SCL)</translation>
    </message>
    <message>
        <source>An SCL raster of Level-2A, values 0 to 11.</source>
        <translation>Un raster SCL di Level-2A, valori da 0 a 11.</translation>
    </message>
    <message>
        <source>Or Sentinel-2 Level-2A product</source>
        <translation>Oppure prodotto Sentinel-2 Level-2A</translation>
    </message>
    <message>
        <source>MTD_MSIL2A.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule folder. In batch, add files by the pattern MTD_MSIL2A.xml.</source>
        <translation>MTD_MSIL2A.xml nella cartella .SAFE, un archivio zip, o il percorso incollato di una cartella .SAFE o di un granulo. Nel processo in serie, aggiungi i file con il modello MTD_MSIL2A.xml.</translation>
    </message>
    <message>
        <source>Or these classes</source>
        <translation>Oppure queste classi</translation>
    </message>
    <message>
        <source>If any class is selected here, these are masked instead of the ready selection.</source>
        <translation>Se qui è selezionata una classe, vengono mascherate queste invece della selezione pronta.</translation>
    </message>
    <message>
        <source>Pixel size of the mask; the classification's own if not set.</source>
        <translation>Dimensione dei pixel della maschera; quella della classificazione se non impostato.</translation>
    </message>
    <message>
        <source>Sen2Cor cloud probability (MSK_CLDPRB)</source>
        <translation>Probabilità di nuvole di Sen2Cor (MSK_CLDPRB)</translation>
    </message>
    <message>
        <source>Values 0 to 100; the product's own if a threshold but no raster is given.</source>
        <translation>Valori da 0 a 100; quella del prodotto se è data una soglia ma non un raster.</translation>
    </message>
    <message>
        <source>Pixels with a higher Sen2Cor cloud probability are masked too; not used if not set.</source>
        <translation>Anche i pixel con una probabilità di nuvole di Sen2Cor più alta vengono mascherati; se non impostato, non si usa.</translation>
    </message>
    <message>
        <source>Cloud detection</source>
        <translation>Rilevamento delle nuvole</translation>
    </message>
    <message>
        <source>Mask creation</source>
        <translation>Creazione di maschere</translation>
    </message>
    <message>
        <source>Mask tools</source>
        <translation>Strumenti per maschere</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuratezza</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Serie temporali</translation>
    </message>
    <message>
        <source>Usable share of polygons</source>
        <translation>Quota utilizzabile di poligoni</translation>
    </message>
    <message>
        <source>Tells how much of each polygon can be seen on which date.</source>
        <translation>Dice quanto di ogni poligono si vede in quale data.</translation>
    </message>
    <message>
        <source>Which dates are usable for a field? Give polygons and the masks of a series. The table has a row for each polygon and mask: the shares of its area that are valid, clear, masked, cloud, shadow and unknown, its area in pixels, and whether enough of it is clear. The polygons come back with the number of usable dates, the first, the last, and the longest time without one.

A pixel counts by the part of it that lies in the polygon, computed exactly, so fields as small as a pixel count right. Thousands of polygons are counted in one pass over each mask.

Give the sources rasters of “Mask a Sentinel-2 scene” beside its masks to tell cloud and shadow apart: shadow is then what only “Cloud shadow” says, cloud is all else that is masked. A plain mask knows only what is masked.

Products count, too: each is masked as “Mask a Sentinel-2 scene” does by default, preset Balanced with shadows, before it is looked at; the masks are not kept. A product of which there is a mask is not masked again.

The date comes from the tags that CloudSieve writes, or from the name of the file. All masks must be of one tile. NoData, and what lies beyond the mask, is unknown and never clear.</source>
        <translation>Quali date sono utilizzabili per un campo? Indica poligoni e le maschere di una serie. La tabella ha una riga per ogni poligono e maschera: le quote della sua area che sono valide, libere, mascherate, nuvola, ombra e sconosciute, la sua area in pixel, e se ne è libera abbastanza. I poligoni tornano con il numero di date utilizzabili, la prima, l'ultima e il periodo più lungo senza nessuna.

Un pixel conta per la parte che sta nel poligono, calcolata esattamente, quindi anche campi piccoli come un pixel contano bene. Migliaia di poligoni vengono contati in un solo passaggio su ogni maschera.

Per distinguere nuvole e ombre, indica i raster delle fonti di “Maschera una scena Sentinel-2” accanto alle sue maschere: ombra è allora ciò che dice solo “Ombra di nuvole”, nuvola tutto il resto di ciò che è mascherato. Una semplice maschera sa solo che cosa è mascherato.

Anche i prodotti contano: ciascuno viene mascherato come fa “Maschera una scena Sentinel-2” con i valori predefiniti, con la preimpostazione “Bilanciata” e con le ombre, prima di essere esaminato; le maschere non vengono conservate. Un prodotto di cui esiste una maschera non viene mascherato di nuovo.

La data viene dai tag che CloudSieve scrive, o dal nome del file. Tutte le maschere devono essere di un solo tassello. NoData, e ciò che sta oltre la maschera, è sconosciuto e mai libero.</translation>
    </message>
    <message>
        <source>time series,zonal statistics,fields,parcels,coverage,availability,dates</source>
        <translation>serie temporale,statistiche zonali,campi,particelle,copertura,disponibilità,date</translation>
    </message>
    <message>
        <source>Masks of one tile for each date, and the rasters of their sources.</source>
        <translation>Maschere di un tassello per ogni data, e i raster delle loro fonti.</translation>
    </message>
    <message>
        <source>Folder of masks or products</source>
        <translation>Cartella di maschere o prodotti</translation>
    </message>
    <message>
        <source>Instead of single masks: all GeoTIFFs in it are read; probabilities and the like are passed over. Sentinel-2 products in it are masked for the while.</source>
        <translation>Invece di singole maschere: vengono letti tutti i GeoTIFF che contiene; probabilità e simili vengono saltati. I prodotti Sentinel-2 che contiene vengono mascherati temporaneamente.</translation>
    </message>
    <message>
        <source>One row for each polygon and mask, as CSV or GeoPackage.</source>
        <translation>Una riga per ogni poligono e maschera, come CSV o GeoPackage.</translation>
    </message>
    <message>
        <source>Polygons with usable dates</source>
        <translation>Poligoni con date utilizzabili</translation>
    </message>
    <message>
        <source>The polygons with number of usable dates, first, last and longest gap in days.</source>
        <translation>I poligoni con numero di date utilizzabili, prima, ultima e intervallo più lungo in giorni.</translation>
    </message>
    <message>
        <source>Cloud shadow (sun and view geometry)</source>
        <translation>Ombra di nuvole (geometria di sole e vista)</translation>
    </message>
    <message>
        <source>Finds the shadows of clouds in one scene, from the angles of sun and satellite.</source>
        <translation>Trova le ombre delle nuvole in una scena, dagli angoli del sole e del satellite.</translation>
    </message>
    <message>
        <source>Masks cloud shadows without a second product: clouds are cast along the direction that the angles of sun and satellite give, at every height, and where they meet dark ground the neighbourhood agrees on a height. There, what is darker than the land around is shadow.

Give a product, Level-1C or Level-2A: its angles and near infrared band are read from it. Its clouds are those of s2cloudless (Level-1C) or classes 8 and 9 of the scene classification (Level-2A), unless a mask is given. Or give one near infrared raster, a mask of the clouds, and the angles by hand.

The agreement is compared with a placebo: the same with the azimuths turned by 90, 180 and 270 degrees. Where it is no better, the log says “no reliable match”; that does not mean that there are no shadows.

Measured on one site with hand-painted shadows: F1 0.84. Missed: soft shadows of thin cloud, and those of clouds outside the tile. Taken for shadow now and then: water, dark slopes, burnt ground. The mask is 0 where there is no shadow, 1 in shadow, 255 (NoData) where unknown.</source>
        <translation>Maschera le ombre delle nuvole senza un secondo prodotto: le nuvole vengono proiettate nella direzione data dagli angoli del sole e del satellite, da ogni altezza, e dove incontrano terreno scuro il vicinato si accorda su un'altezza. Ciò che lì è più scuro del terreno intorno è ombra.

Indica un prodotto, Level-1C o Level-2A: gli angoli e la banda del vicino infrarosso vengono letti da esso. Le sue nuvole sono quelle di s2cloudless (Level-1C) o le classi 8 e 9 della classificazione della scena (Level-2A), a meno che sia data una maschera. Oppure indica un raster del vicino infrarosso, una maschera delle nuvole e gli angoli a mano.

L'accordo è confrontato con un placebo: lo stesso con gli azimut ruotati di 90, 180 e 270 gradi. Dove non è migliore, il log dice “Nessuna corrispondenza affidabile di nuvole e ombre”; questo non significa che non ci siano ombre.

Misurato su un sito con ombre dipinte a mano: F1 0,84. Sfuggono: le ombre tenui delle nuvole sottili, e quelle di nuvole fuori dal tassello. A volte presi per ombra: acqua, pendii scuri, terreno bruciato. La maschera è 0 dove non c'è ombra, 1 in ombra, 255 (NoData) dove sconosciuto.</translation>
    </message>
    <message>
        <source>shadow,cloud height,sun angle,azimuth,zenith,l1c,l2a,tdom,csmask</source>
        <translation>ombra,altezza delle nuvole,angolo del sole,azimut,zenit,l1c,l2a,tdom,csmask</translation>
    </message>
    <message>
        <source>Sentinel-2 product</source>
        <translation>Prodotto Sentinel-2</translation>
    </message>
    <message>
        <source>MTD_MSIL1C.xml or MTD_MSIL2A.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule folder.</source>
        <translation>MTD_MSIL1C.xml o MTD_MSIL2A.xml nella cartella .SAFE, un archivio zip, o il percorso incollato di una cartella .SAFE o di un granulo.</translation>
    </message>
    <message>
        <source>Or near infrared raster</source>
        <translation>Oppure raster del vicino infrarosso</translation>
    </message>
    <message>
        <source>Band B8A or B08 alone; the angles are then typed by hand.</source>
        <translation>Solo la banda B8A o B08; gli angoli si inseriscono allora a mano.</translation>
    </message>
    <message>
        <source>The clouds that cast, 0 clear, 1 cloud, 255 NoData; the product's own clouds if not set.</source>
        <translation>Le nuvole che fanno ombra, 0 libero, 1 nuvola, 255 NoData; quelle del prodotto se non impostato.</translation>
    </message>
    <message>
        <source>Lowest cloud (metres)</source>
        <translation>Nuvola più bassa (metri)</translation>
    </message>
    <message>
        <source>Above the ground.</source>
        <translation>Sopra il suolo.</translation>
    </message>
    <message>
        <source>Highest cloud (metres)</source>
        <translation>Nuvola più alta (metri)</translation>
    </message>
    <message>
        <source>Darkness (0 to 1)</source>
        <translation>Oscurità (da 0 a 1)</translation>
    </message>
    <message>
        <source>Shadow reflects less than this share of what the land around reflects in the near infrared.</source>
        <translation>L'ombra riflette nel vicino infrarosso meno di questa quota di ciò che riflette il terreno intorno.</translation>
    </message>
    <message>
        <source>Leave out water</source>
        <translation>Escludi l'acqua</translation>
    </message>
    <message>
        <source>Water (class 6 of the scene classification, or NDWI above 0) is never shadow. Fewer lakes are masked by mistake, and as many shadows on water and wet ground are missed.</source>
        <translation>L'acqua (classe 6 della classificazione della scena, o NDWI sopra 0) non è mai ombra. Meno laghi vengono mascherati per errore, e altrettante ombre su acqua e terreno bagnato sfuggono.</translation>
    </message>
    <message>
        <source>Smallest shadow to keep (square metres)</source>
        <translation>Ombra più piccola da tenere (metri quadrati)</translation>
    </message>
    <message>
        <source>Shadows of a smaller area become clear.</source>
        <translation>Le ombre di area minore diventano libere.</translation>
    </message>
    <message>
        <source>Cloud shadow mask</source>
        <translation>Maschera delle ombre di nuvole</translation>
    </message>
    <message>
        <source>0 no shadow, 1 shadow, 255 NoData, as a Cloud Optimized GeoTIFF.</source>
        <translation>0 nessuna ombra, 1 ombra, 255 NoData, come Cloud Optimized GeoTIFF.</translation>
    </message>
    <message>
        <source>Cloud height</source>
        <translation>Altezza delle nuvole</translation>
    </message>
    <message>
        <source>Height of the clouds above the ground in metres, on which each place agrees.</source>
        <translation>Altezza delle nuvole sopra il suolo in metri, su cui ogni luogo si accorda.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accordo</translation>
    </message>
    <message>
        <source>How well clouds and dark ground agree: 1 is perfect, 0 is chance.</source>
        <translation>Quanto si accordano nuvole e terreno scuro: 1 è perfetto, 0 è il caso.</translation>
    </message>
    <message>
        <source>From the product's metadata if not set.</source>
        <translation>Dai metadati del prodotto se non impostato.</translation>
    </message>
    <message>
        <source>Zenith angle of the sun (degrees)</source>
        <translation>Angolo zenitale del sole (gradi)</translation>
    </message>
    <message>
        <source>Azimuth of the sun (degrees)</source>
        <translation>Azimut del sole (gradi)</translation>
    </message>
    <message>
        <source>Zenith angle of the satellite (degrees)</source>
        <translation>Angolo zenitale del satellite (gradi)</translation>
    </message>
    <message>
        <source>Azimuth of the satellite (degrees)</source>
        <translation>Azimut del satellite (gradi)</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>The band that is read; the first if not set.</source>
        <translation>La banda che viene letta; la prima se non impostato.</translation>
    </message>
    <message>
        <source>Sentinel-2 products (*.xml *.zip);;All files and folders (*)</source>
        <translation>Prodotti Sentinel-2 (*.xml *.zip);;Tutti i file e le cartelle (*)</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>File HTML (*.html)</translation>
    </message>
    <message>
        <source>Hybrid mask</source>
        <translation>Maschera ibrida</translation>
    </message>
    <message>
        <source>Combines several masks into one: where any, all, or enough of them mask a pixel.</source>
        <translation>Combina più maschere in una: dove una, tutte o abbastanza di esse mascherano un pixel.</translation>
    </message>
    <message>
        <source>Combines two or more masks (0 clear, 1 masked, 255 NoData) into one, and on request writes a second raster that tells which of them masked each pixel. Masks on different grids meet on the finest one; they must share their CRS.

“Any” masks what at least one source masks: fewest clouds left over. “All” masks only what every source masks: most clear pixels kept. Votes lie in between.

A pixel that a source does not know is unknown in the result unless the other sources settle the question, or, on request, unknown only where no source knows it.</source>
        <translation>Combina due o più maschere (0 libero, 1 mascherato, 255 NoData) in una, e su richiesta scrive un secondo raster che dice quali di esse hanno mascherato ogni pixel. Maschere su griglie diverse si incontrano su quella più fine; devono avere lo stesso SR.

“Una maschera” maschera ciò che almeno una fonte maschera: restano meno nuvole. “Tutte le maschere” maschera solo ciò che ogni fonte maschera: si conservano più pixel liberi. I voti stanno nel mezzo.

Un pixel che una fonte non conosce è sconosciuto nel risultato, a meno che le altre fonti decidano, oppure, su richiesta, sconosciuto solo dove nessuna fonte lo conosce.</translation>
    </message>
    <message>
        <source>combine,merge,union,or,and,vote,majority,ensemble</source>
        <translation>combina,unisci,unione,o,e,voto,maggioranza,ensemble</translation>
    </message>
    <message>
        <source>Two masks or more, seven at most with a sources raster.</source>
        <translation>Due o più maschere, al massimo sette con un raster delle fonti.</translation>
    </message>
    <message>
        <source>A pixel is masked where</source>
        <translation>Un pixel è mascherato dove</translation>
    </message>
    <message>
        <source>How the masks are combined.</source>
        <translation>Come vengono combinate le maschere.</translation>
    </message>
    <message>
        <source>Any mask says so (OR)</source>
        <translation>Una maschera lo dice (OR)</translation>
    </message>
    <message>
        <source>All masks say so (AND)</source>
        <translation>Tutte le maschere lo dicono (AND)</translation>
    </message>
    <message>
        <source>At least a number of masks say so</source>
        <translation>Almeno un certo numero di maschere lo dice</translation>
    </message>
    <message>
        <source>Number of masks needed</source>
        <translation>Numero di maschere necessarie</translation>
    </message>
    <message>
        <source>Used by the last rule only.</source>
        <translation>Usato solo dall'ultima regola.</translation>
    </message>
    <message>
        <source>A pixel is unknown (NoData) where</source>
        <translation>Un pixel è sconosciuto (NoData) dove</translation>
    </message>
    <message>
        <source>How pixels are treated that only some of the masks know.</source>
        <translation>Come trattare i pixel che solo alcune delle maschere conoscono.</translation>
    </message>
    <message>
        <source>Any mask is unknown, unless others decide</source>
        <translation>Una maschera è sconosciuta, a meno che altre decidano</translation>
    </message>
    <message>
        <source>All masks are unknown</source>
        <translation>Tutte le maschere sono sconosciute</translation>
    </message>
    <message>
        <source>Cloud probability (s2cloudless)</source>
        <translation>Probabilità di nuvole (s2cloudless)</translation>
    </message>
    <message>
        <source>Computes the probability of cloud for every pixel of a Sentinel-2 Level-1C scene.</source>
        <translation>Calcola la probabilità di nuvole per ogni pixel di una scena Sentinel-2 Level-1C.</translation>
    </message>
    <message>
        <source>Computes the probability of cloud for every pixel of a Sentinel-2 Level-1C scene with the s2cloudless model, equal to the Python package to the bit.

Give either a product (MTD_MSIL1C.xml, a zip archive, or the path of a .SAFE or granule folder) or its bands as raster layers: one layer for each of B01, B02, B04, B05, B08, B8A, B09, B10, B11 and B12, recognised by name, or one stack of 10 or 13 bands. For band rasters, say with the radiometric offset whether 1000 must be subtracted: a product's metadata knows it, a raster does not.

Pixels where any needed band is 0 or 65535 are NoData in the output, never clear. The model finds clouds, not their shadows. Level-2A products lack band B10 and are refused; use their scene classification.</source>
        <translation>Calcola la probabilità di nuvole per ogni pixel di una scena Sentinel-2 Level-1C con il modello s2cloudless, uguale al pacchetto Python fino al bit.

Indica un prodotto (MTD_MSIL1C.xml, un archivio zip, o il percorso di una cartella .SAFE o di un granulo) oppure le sue bande come layer raster: un layer per ciascuna tra B01, B02, B04, B05, B08, B8A, B09, B10, B11 e B12, riconosciuti dal nome, o una pila di 10 o 13 bande. Per raster delle bande, indica con l'offset radiometrico se occorre sottrarre 1000: i metadati di un prodotto lo sanno, un raster no.

I pixel in cui una banda necessaria è 0 o 65535 sono NoData nel risultato, mai liberi. Il modello trova le nuvole, non le loro ombre. I prodotti Level-2A non hanno la banda B10 e vengono rifiutati; usa la loro classificazione della scena.</translation>
    </message>
    <message>
        <source>detection,machine learning,lightgbm,l1c,clp</source>
        <translation>rilevamento,apprendimento automatico,lightgbm,l1c,clp</translation>
    </message>
    <message>
        <source>Sentinel-2 Level-1C product</source>
        <translation>Prodotto Sentinel-2 Level-1C</translation>
    </message>
    <message>
        <source>MTD_MSIL1C.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule folder. In batch, add files by the pattern MTD_MSIL1C.xml.</source>
        <translation>MTD_MSIL1C.xml nella cartella .SAFE, un archivio zip, o il percorso incollato di una cartella .SAFE o di un granulo. Nel processo in serie, aggiungi i file con il modello MTD_MSIL1C.xml.</translation>
    </message>
    <message>
        <source>The bands as single files, recognised by name, or one stack of 10 or 13 bands.</source>
        <translation>Le bande come file singoli, riconosciuti dal nome, o una pila di 10 o 13 bande.</translation>
    </message>
    <message>
        <source>The probability of cloud as a Cloud Optimized GeoTIFF.</source>
        <translation>La probabilità di nuvole come Cloud Optimized GeoTIFF.</translation>
    </message>
    <message>
        <source>Mask a Sentinel-2 scene</source>
        <translation>Maschera una scena Sentinel-2</translation>
    </message>
    <message>
        <source>Makes the final cloud mask of a Sentinel-2 product in one step.</source>
        <translation>Crea la maschera finale delle nuvole di un prodotto Sentinel-2 in un solo passo.</translation>
    </message>
    <message>
        <source>Makes the final mask of a Sentinel-2 product in one pass over the data. A Level-1C product is masked by its s2cloudless probability, a Level-2A product by its scene classification (SCL). What else is given (an Fmask or QA raster, the Level-2A product of the same acquisition, a deep network) is added: a pixel is masked where any source masks it. Then small patches are dropped, holes filled, and the mask grows.

The preset brings threshold, averaging, dilation and growth; a number that is set among the advanced parameters counts instead. The shadows of the clouds are found from the angles of sun and satellite; see “Cloud shadow” for what it misses.

Pixels without data in the scene are NoData in the mask, never clear. The mask is 0 where clear, 1 where masked, 255 where unknown; the sources raster tells which source masked a pixel.</source>
        <translation>Crea la maschera finale di un prodotto Sentinel-2 in un solo passaggio sui dati. Un prodotto Level-1C è mascherato dalla sua probabilità s2cloudless, un prodotto Level-2A dalla sua classificazione della scena (SCL). Si aggiunge ciò che è dato in più (un raster Fmask o QA, il prodotto Level-2A della stessa acquisizione, una rete neurale): un pixel è mascherato dove una fonte qualsiasi lo maschera. Poi le macchie piccole vengono eliminate, i buchi riempiti, e la maschera cresce.

La preimpostazione porta soglia, media, dilatazione e allargamento; un numero impostato tra i parametri avanzati ha la precedenza. Le ombre delle nuvole si trovano dagli angoli del sole e del satellite; vedi “Ombra di nuvole” per ciò che sfugge.

I pixel senza dati nella scena sono NoData nella maschera, mai liberi. La maschera è 0 dove libero, 1 dove mascherato, 255 dove sconosciuto; il raster delle fonti dice quale fonte ha mascherato un pixel.</translation>
    </message>
    <message>
        <source>s2cloudless,fmask,scl,sen2cor,l1c,l2a,detection,hybrid,one step</source>
        <translation>s2cloudless,fmask,scl,sen2cor,l1c,l2a,rilevamento,ibrida,un passo</translation>
    </message>
    <message>
        <source>MTD_MSIL1C.xml or MTD_MSIL2A.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule folder. In batch, add files by the pattern MTD_MSIL1C.xml.</source>
        <translation>MTD_MSIL1C.xml o MTD_MSIL2A.xml nella cartella .SAFE, un archivio zip, o il percorso incollato di una cartella .SAFE o di un granulo. Nel processo in serie, aggiungi i file con il modello MTD_MSIL1C.xml.</translation>
    </message>
    <message>
        <source>From 0 to 1: that of s2cloudless for Level-1C, Sen2Cor's own for Level-2A.</source>
        <translation>Da 0 a 1: quella di s2cloudless per Level-1C, quella di Sen2Cor per Level-2A.</translation>
    </message>
    <message>
        <source>One HTML file with pictures of scene and mask, shares by source, settings and warnings; the results viewer shows it.</source>
        <translation>Un file HTML con immagini di scena e maschera, quote per fonte, impostazioni e avvisi; lo mostra il visualizzatore risultati.</translation>
    </message>
    <message>
        <source>A quality raster of the same scene, whose chosen classes are masked too.</source>
        <translation>Un raster di qualità della stessa scena, le cui classi scelte vengono anch'esse mascherate.</translation>
    </message>
    <message>
        <source>Level-2A product of the same acquisition</source>
        <translation>Prodotto Level-2A della stessa acquisizione</translation>
    </message>
    <message>
        <source>Adds the scene classification to a Level-1C product; not needed for Level-2A.</source>
        <translation>Aggiunge la classificazione della scena a un prodotto Level-1C; non serve per Level-2A.</translation>
    </message>
    <message>
        <source>Pixels of the Level-2A product with a higher Sen2Cor cloud probability are masked too; not used if not set.</source>
        <translation>Anche i pixel del prodotto Level-2A con una probabilità di nuvole di Sen2Cor più alta vengono mascherati; se non impostato, non si usa.</translation>
    </message>
    <message>
        <source>Cloud probability from several dates</source>
        <translation>Probabilità di nuvole da più date</translation>
    </message>
    <message>
        <source>Computes the probability of cloud on each date of a series, from how it differs from the rest.</source>
        <translation>Calcola la probabilità di nuvole in ogni data di una serie, da come differisce dalle altre.</translation>
    </message>
    <message>
        <source>A bright roof is as bright on every date, a cloud is not. The model published with eo-learn's mask package compares each date with the ten nearest in the series: reflectance, its mean in a window of 100 m, the structural similarity with the other dates, minimum and mean of all.

Give Level-1C products of one tile, eleven or more where you can and two at least, or rasters of their 13 bands; they are taken in the order of time. For each date three files are written into the folder: the probability, its mask, and the intersection of that mask with the one of s2cloudless, which is right where two different methods agree.

The default of 60 m is what the features are made for: at 10 m a tile takes some 24 minutes for each date, at 60 m less than one. The temporary folder must hold up to fourteen dates, 40 bytes a pixel.

“As published” repeats the original to the bit, on the pixels of the scenes: there, pixels beside NoData are artefacts. Without it, only what both dates show is compared. 0 is clear, 1 cloud, 255 NoData.</source>
        <translation>Un tetto chiaro è chiaro uguale in ogni data, una nuvola no. Il modello pubblicato con il pacchetto mask di eo-learn confronta ogni data con le dieci più vicine della serie: riflettanza, la sua media in una finestra di 100 m, la somiglianza strutturale con le altre date, minimo e media di tutte.

Indica prodotti Level-1C di un tassello, undici o più se puoi e almeno due, oppure raster delle loro 13 bande; vengono presi in ordine di tempo. Per ogni data si scrivono nella cartella tre file: la probabilità, la sua maschera, e l'intersezione di questa maschera con quella di s2cloudless, che è giusta dove due metodi diversi concordano.

Il valore predefinito di 60 m è quello per cui sono fatte le caratteristiche: a 10 m un tassello richiede circa 24 minuti per data, a 60 m meno di uno. La cartella temporanea deve contenere fino a quattordici date, 40 byte per pixel.

“Come pubblicato” ripete l'originale fino al bit, sui pixel delle scene: lì i pixel accanto a NoData sono artefatti. Altrimenti si confronta solo ciò che entrambe le date mostrano. 0 è libero, 1 nuvola, 255 NoData.</translation>
    </message>
    <message>
        <source>time series,eo-learn,ssim,l1c,detection</source>
        <translation>serie temporale,eo-learn,ssim,l1c,rilevamento</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>The dates of one tile: MTD_MSIL1C.xml files, zip archives, or rasters of 13 bands; in any order.</source>
        <translation>Le date di un tassello: file MTD_MSIL1C.xml, archivi zip, o raster di 13 bande; in qualsiasi ordine.</translation>
    </message>
    <message>
        <source>Pixel size of the output, or of the computation where as published.</source>
        <translation>Dimensione dei pixel del risultato, o del calcolo con “Come pubblicato”.</translation>
    </message>
    <message>
        <source>Threshold of several dates (0 to 1)</source>
        <translation>Soglia di più date (da 0 a 1)</translation>
    </message>
    <message>
        <source>Pixels with a higher averaged probability are masked.</source>
        <translation>I pixel con una probabilità mediata più alta vengono mascherati.</translation>
    </message>
    <message>
        <source>Threshold of the single date (0 to 1)</source>
        <translation>Soglia della data singola (da 0 a 1)</translation>
    </message>
    <message>
        <source>Of the s2cloudless probability, for the intersection.</source>
        <translation>Della probabilità s2cloudless, per l'intersezione.</translation>
    </message>
    <message>
        <source>Radius of the disk over which both probabilities are averaged; 0 for none.</source>
        <translation>Raggio del disco su cui entrambe le probabilità vengono mediate; 0 per nessuno.</translation>
    </message>
    <message>
        <source>Dilate by (pixels)</source>
        <translation>Dilata di (pixel)</translation>
    </message>
    <message>
        <source>Radius of the disk by which clouds grow; 0 for none.</source>
        <translation>Raggio del disco di cui crescono le nuvole; 0 per nessuno.</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Come pubblicato</translation>
    </message>
    <message>
        <source>Repeat eo-learn to the bit, its artefacts beside NoData included. The outputs then have the pixels of the scenes, and the pixel size is that of the computation alone.</source>
        <translation>Ripete eo-learn fino al bit, artefatti accanto a NoData compresi. I risultati hanno allora i pixel delle scene, e la dimensione dei pixel è solo quella del calcolo.</translation>
    </message>
    <message>
        <source>Intersect the grown masks</source>
        <translation>Interseca le maschere allargate</translation>
    </message>
    <message>
        <source>Intersect after growth, and grow again, as eo-learn does where it writes all masks; otherwise before, as its documentation says.</source>
        <translation>Interseca dopo l'allargamento, e allarga di nuovo, come fa eo-learn quando scrive tutte le maschere; altrimenti prima, come dice la sua documentazione.</translation>
    </message>
    <message>
        <source>Model of several dates</source>
        <translation>Modello di più date</translation>
    </message>
    <message>
        <source>Another LightGBM text model of the same 90 features.</source>
        <translation>Un altro modello LightGBM (formato testo) delle stesse 90 caratteristiche.</translation>
    </message>
    <message>
        <source>LightGBM models (*.txt)</source>
        <translation>Modelli LightGBM (*.txt)</translation>
    </message>
    <message>
        <source>Folder of the outputs</source>
        <translation>Cartella dei risultati</translation>
    </message>
    <message>
        <source>Probability, mask and intersection of each date, named after its product.</source>
        <translation>Probabilità, maschera e intersezione di ogni data, con il nome del suo prodotto.</translation>
    </message>
    <message>
        <source>Grow and clean mask</source>
        <translation>Allarga e pulisci maschera</translation>
    </message>
    <message>
        <source>Grows a mask by a distance in metres, drops small patches and fills small holes.</source>
        <translation>Allarga una maschera di una distanza in metri, elimina le macchie piccole e riempie i buchi piccoli.</translation>
    </message>
    <message>
        <source>Cleans a mask (0 clear, 1 masked, 255 NoData) and grows it by a distance in metres, measured exactly from pixel centre to pixel centre. Cloud edges are thin and spill light: 100 to 250 m are usual.

The order is: open, close, drop small patches, fill small holes, grow.

NoData neither grows nor is grown into, but a cloud beside it grows on the valid side.</source>
        <translation>Pulisce una maschera (0 libero, 1 mascherato, 255 NoData) e la allarga di una distanza in metri, misurata esattamente da centro a centro dei pixel. I bordi delle nuvole sono sottili e diffondono luce: da 100 a 250 m sono abituali.

L'ordine è: aprire, chiudere, eliminare le macchie piccole, riempire i buchi piccoli, allargare.

NoData non cresce e nulla vi cresce dentro, ma una nuvola accanto cresce dal lato valido.</translation>
    </message>
    <message>
        <source>buffer,dilate,dilation,sieve,holes,morphology,opening,closing,patches,speckle</source>
        <translation>buffer,dilata,dilatazione,setaccio,buchi,morfologia,apertura,chiusura,macchie,rumore</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maschera</translation>
    </message>
    <message>
        <source>A mask with 0 for clear, 1 for masked and 255 for NoData.</source>
        <translation>Una maschera con 0 per libero, 1 per mascherato e 255 per NoData.</translation>
    </message>
    <message>
        <source>Open by (metres)</source>
        <translation>Apri di (metri)</translation>
    </message>
    <message>
        <source>Removes masked details narrower than twice this distance, and with them true small clouds.</source>
        <translation>Rimuove i dettagli mascherati più stretti del doppio di questa distanza, e con essi vere nuvole piccole.</translation>
    </message>
    <message>
        <source>Close by (metres)</source>
        <translation>Chiudi di (metri)</translation>
    </message>
    <message>
        <source>Masks clear gaps narrower than twice this distance.</source>
        <translation>Maschera i vuoti liberi più stretti del doppio di questa distanza.</translation>
    </message>
    <message>
        <source>Accuracy of a mask</source>
        <translation>Accuratezza di una maschera</translation>
    </message>
    <message>
        <source>Compares masks with a reference and reports how good they are.</source>
        <translation>Confronta maschere con un riferimento e dice quanto sono buone.</translation>
    </message>
    <message>
        <source>Compares one mask, or several side by side, with a reference: a raster, polygons or labelled points. The report holds confusion matrix, overall and balanced accuracy, user's and producer's accuracy, F1 and IoU.

Points of a stratified sample stand for the whole area: the report then gives estimates with standard errors and 95 % confidence intervals (Olofsson et al. 2014, Stehman 2014), and says where too few points are labelled. The numbers for models are then these estimates.

With an edge tolerance everything is counted twice, the second time without the pixels near an edge of the reference, where nobody can say which side they are on.

NoData of mask or reference is left out and counted. Masks on another grid of the same CRS are read by nearest neighbour; rasters of different acquisitions are refused.</source>
        <translation>Confronta una maschera, o più maschere fianco a fianco, con un riferimento: un raster, poligoni o punti etichettati. Il report contiene matrice di confusione, accuratezza complessiva e bilanciata, accuratezza dell'utente e del produttore, F1 e IoU.

I punti di un campione stratificato rappresentano tutta l'area: il report dà allora stime con errori standard e intervalli di confidenza al 95 % (Olofsson et al. 2014, Stehman 2014), e dice dove sono etichettati troppo pochi punti. I numeri per i modelli sono allora queste stime.

Con una tolleranza dei bordi tutto viene contato due volte, la seconda senza i pixel vicini a un bordo del riferimento, di cui nessuno può dire da che parte stiano.

NoData di maschera o riferimento viene escluso e contato. Le maschere su un'altra griglia dello stesso SR sono lette con il vicino più prossimo; i raster di acquisizioni diverse vengono rifiutati.</translation>
    </message>
    <message>
        <source>accuracy,assessment,validation,confusion matrix,precision,recall,f1,iou,olofsson,stehman</source>
        <translation>accuratezza,valutazione,validazione,matrice di confusione,precisione,richiamo,f1,iou,olofsson,stehman</translation>
    </message>
    <message>
        <source>Overall accuracy of the first mask (0 to 1)</source>
        <translation>Accuratezza complessiva della prima maschera (da 0 a 1)</translation>
    </message>
    <message>
        <source>Balanced accuracy of the first mask (0 to 1)</source>
        <translation>Accuratezza bilanciata della prima maschera (da 0 a 1)</translation>
    </message>
    <message>
        <source>User's accuracy (precision) of what is masked (0 to 1)</source>
        <translation>Accuratezza dell'utente (precisione) del mascherato (da 0 a 1)</translation>
    </message>
    <message>
        <source>Producer's accuracy (recall) of what is masked (0 to 1)</source>
        <translation>Accuratezza del produttore (richiamo) del mascherato (da 0 a 1)</translation>
    </message>
    <message>
        <source>F1 of what is masked (0 to 1)</source>
        <translation>F1 del mascherato (da 0 a 1)</translation>
    </message>
    <message>
        <source>IoU of what is masked (0 to 1)</source>
        <translation>IoU del mascherato (da 0 a 1)</translation>
    </message>
    <message>
        <source>Masks, sources rasters or classes that the class mapping explains; the numbers are those of the first.</source>
        <translation>Maschere, raster delle fonti o classi spiegate dalla corrispondenza delle classi; i numeri sono quelli della prima.</translation>
    </message>
    <message>
        <source>Edge tolerance (metres)</source>
        <translation>Tolleranza dei bordi (metri)</translation>
    </message>
    <message>
        <source>Leaves pixels this near to an edge of the reference out of a second count; 0 for one count only.</source>
        <translation>Esclude da un secondo conteggio i pixel così vicini a un bordo del riferimento; 0 per un solo conteggio.</translation>
    </message>
    <message>
        <source>Strata of the points</source>
        <translation>Strati dei punti</translation>
    </message>
    <message>
        <source>The raster that the points were drawn from. Points of “Stratified sample to label” know it themselves.</source>
        <translation>Il raster da cui sono stati estratti i punti. I punti di “Campione stratificato da etichettare” lo sanno da sé.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>Where the first mask is right (0), misses (1), raises false alarms (2) and names another class (3); 255 NoData.</source>
        <translation>Dove la prima maschera è giusta (0), perde (1), dà falsi allarmi (2) e nomina un'altra classe (3); 255 NoData.</translation>
    </message>
    <message>
        <source>Apply mask to bands</source>
        <translation>Applica maschera alle bande</translation>
    </message>
    <message>
        <source>Sets the masked pixels of a raster to NoData and leaves everything else as it is.</source>
        <translation>Imposta a NoData i pixel mascherati di un raster e lascia tutto il resto com'è.</translation>
    </message>
    <message>
        <source>Sets the pixels of a raster to NoData where a mask (0 clear, 1 masked, 255 NoData) masks them. All other pixels, the data type, scale and offset, band names, colours and metadata stay as they are, and so does the resolution: the mask may be on any grid of the same CRS and is read by nearest neighbour.

If no NoData value is given, the raster's own is used; if it has none, 0 for Sentinel-2 digital numbers and NaN for floating point. Where pixels that are kept hold that 0, as in Level-2A products before baseline 04.00, a value that no pixel holds is chosen instead, and told in the log. The layer is styled as that of the raster.

Where the mask itself is NoData the pixel becomes NoData too, unless you choose to keep it.</source>
        <translation>Imposta a NoData i pixel di un raster dove una maschera (0 libero, 1 mascherato, 255 NoData) li maschera. Tutti gli altri pixel, il tipo di dato, scala e offset, nomi delle bande, colori e metadati restano come sono, e così la risoluzione: la maschera può essere su qualsiasi griglia dello stesso SR ed è letta con il vicino più prossimo.

Senza un valore NoData indicato si usa quello del raster; se non ne ha, 0 per i numeri digitali (DN) di Sentinel-2 e NaN per i numeri in virgola mobile. Se pixel che restano contengono quello 0, come nei prodotti Level-2A prima della baseline 04.00, viene scelto invece un valore che nessun pixel ha, indicato nel log. Il layer prende lo stile di quello del raster.

Dove la maschera stessa è NoData anche il pixel diventa NoData, a meno che tu scelga di tenerlo.</translation>
    </message>
    <message>
        <source>nodata,erase,clip,clear,remove clouds</source>
        <translation>nodata,cancella,ritaglia,pulisci,rimuovi nuvole</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Any raster; all bands of a stack are masked at once.</source>
        <translation>Qualsiasi raster; tutte le bande di una pila vengono mascherate insieme.</translation>
    </message>
    <message>
        <source>A mask with 0 for clear, 1 for masked and 255 for NoData, in the same CRS.</source>
        <translation>Una maschera con 0 per libero, 1 per mascherato e 255 per NoData, nello stesso SR.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>The bands to write; all of them if none is selected.</source>
        <translation>Le bande da scrivere; tutte se nessuna è selezionata.</translation>
    </message>
    <message>
        <source>NoData value</source>
        <translation>Valore NoData</translation>
    </message>
    <message>
        <source>What masked pixels become; the raster's own NoData value if not set.</source>
        <translation>Ciò che diventano i pixel mascherati; il valore NoData del raster se non impostato.</translation>
    </message>
    <message>
        <source>Invert the mask</source>
        <translation>Inverti la maschera</translation>
    </message>
    <message>
        <source>Keeps the masked pixels and removes the clear ones.</source>
        <translation>Tiene i pixel mascherati e rimuove quelli liberi.</translation>
    </message>
    <message>
        <source>Where the mask is NoData</source>
        <translation>Dove la maschera è NoData</translation>
    </message>
    <message>
        <source>What happens to pixels that the mask does not know.</source>
        <translation>Che cosa succede ai pixel che la maschera non conosce.</translation>
    </message>
    <message>
        <source>Set the pixel to NoData</source>
        <translation>Imposta il pixel a NoData</translation>
    </message>
    <message>
        <source>Keep the pixel</source>
        <translation>Tieni il pixel</translation>
    </message>
    <message>
        <source>Masked raster</source>
        <translation>Raster mascherato</translation>
    </message>
    <message>
        <source>The raster with its masked pixels as NoData, as a Cloud Optimized GeoTIFF.</source>
        <translation>Il raster con i pixel mascherati come NoData, come Cloud Optimized GeoTIFF.</translation>
    </message>
    <message>
        <source>Masked pixels of each band, separated by commas</source>
        <translation>Pixel mascherati di ogni banda, separati da virgole</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Esempi</translation>
    </message>
    <message>
        <source>Cloud mask in two steps</source>
        <translation>Maschera delle nuvole in due passi</translation>
    </message>
    <message>
        <source>The cloud probability of a Level-1C product, and the mask that a threshold makes of it. The probability is kept: run “Mask from cloud probability” on it again to try other thresholds without computing it anew.</source>
        <translation>La probabilità di nuvole di un prodotto Level-1C, e la maschera che ne fa una soglia. La probabilità resta: esegui di nuovo su di essa “Maschera da probabilità di nuvole” per provare altre soglie senza ricalcolarla.</translation>
    </message>
    <message>
        <source>Masked bands from a product and a QA raster</source>
        <translation>Bande mascherate da un prodotto e da un raster QA</translation>
    </message>
    <message>
        <source>Step by step what “Mask a Sentinel-2 scene” and “Apply mask to bands” do: the s2cloudless probability of a Level-1C product becomes a mask, is combined with the classes of an Fmask or QA raster (masked where either says so), grows by a distance in metres, and is applied to a raster. All steps work on the finest of the grids: give the resolution of the QA raster.</source>
        <translation>Passo per passo ciò che fanno “Maschera una scena Sentinel-2” e “Applica maschera alle bande”: la probabilità s2cloudless di un prodotto Level-1C diventa una maschera, viene combinata con le classi di un raster Fmask o QA (mascherato dove l'uno o l'altro lo dice), cresce di una distanza in metri e viene applicata a un raster. Tutti i passi lavorano sulla più fine delle griglie: indica la risoluzione del raster QA.</translation>
    </message>
    <message>
        <source>Raster to mask</source>
        <translation>Raster da mascherare</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Mascherato</translation>
    </message>
    <message>
        <source>Thin cloud / cirrus</source>
        <translation>Nuvola sottile / cirro</translation>
    </message>
    <message>
        <source>Snow / ice</source>
        <translation>Neve / ghiaccio</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Acqua</translation>
    </message>
    <message>
        <source>Adjacent to cloud</source>
        <translation>Accanto a nuvole</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Nessun dato</translation>
    </message>
    <message>
        <source>NoData</source>
        <translation>NoData</translation>
    </message>
    <message>
        <source>Saturated or defective</source>
        <translation>Saturo o difettoso</translation>
    </message>
    <message>
        <source>Topographic casted shadows</source>
        <translation>Ombre topografiche proiettate</translation>
    </message>
    <message>
        <source>Cloud shadows</source>
        <translation>Ombre di nuvole</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Vegetazione</translation>
    </message>
    <message>
        <source>Not vegetated</source>
        <translation>Senza vegetazione</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Non classificato</translation>
    </message>
    <message>
        <source>Cloud medium probability</source>
        <translation>Nuvola, probabilità media</translation>
    </message>
    <message>
        <source>Cloud high probability</source>
        <translation>Nuvola, probabilità alta</translation>
    </message>
    <message>
        <source>Thin cirrus</source>
        <translation>Cirro sottile</translation>
    </message>
    <message>
        <source>Snow or ice</source>
        <translation>Neve o ghiaccio</translation>
    </message>
    <message>
        <source>Custom values or bits</source>
        <translation>Valori o bit personalizzati</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Giusto</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Mancato</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Falso allarme</translation>
    </message>
    <message>
        <source>Another class</source>
        <translation>Altra classe</translation>
    </message>
    <message>
        <source>Deep network, shadow</source>
        <translation>Rete neurale, ombra</translation>
    </message>
    <message>
        <source>Stratified sample to label</source>
        <translation>Campione stratificato da etichettare</translation>
    </message>
    <message>
        <source>Draws random points from the classes of a mask, for you to label.</source>
        <translation>Estrae punti casuali dalle classi di una maschera, da etichettare.</translation>
    </message>
    <message>
        <source>Draws points at random from every class of a mask or class raster. Label them over the image, then give them to “Accuracy of a mask” or “Best threshold”: as they know how large their classes are, a few dozen tell how good the mask is on the whole area, with confidence intervals.

The layer opens with a form with a button for each class: clear, cloud, thin cloud, shadow, unsure. What the mask says is hidden, so that it does not sway you. The points come in random order: if you stop early, those that are labelled are still a random sample.

To add points later, give the earlier sample as points to keep. Labelled points are never overwritten. NoData is no class. The same seed gives the same points.</source>
        <translation>Estrae punti a caso da ogni classe di una maschera o di un raster di classi. Etichettali sull'immagine, poi indicali in “Accuratezza di una maschera” o “Soglia migliore”: poiché sanno quanto sono grandi le loro classi, poche decine dicono quanto è buona la maschera su tutta l'area, con intervalli di confidenza.

Il layer si apre con un modulo con un pulsante per ogni classe: libero, nuvola, nuvola sottile, ombra, incerto. Ciò che dice la maschera è nascosto, perché non ti influenzi. I punti vengono in ordine casuale: se smetti prima, quelli etichettati restano un campione casuale.

Per aggiungere punti più tardi, indica il campione precedente come punti da tenere. I punti etichettati non vengono mai sovrascritti. NoData non è una classe. Lo stesso seme dà gli stessi punti.</translation>
    </message>
    <message>
        <source>accuracy,validation,random points,sample,strata,reference,ground truth,label</source>
        <translation>accuratezza,validazione,punti casuali,campione,strati,riferimento,verità a terra,etichetta</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <source>Points that were added</source>
        <translation>Punti aggiunti</translation>
    </message>
    <message>
        <source>Mask or class raster</source>
        <translation>Maschera o raster di classi</translation>
    </message>
    <message>
        <source>Points are drawn from each of its classes, whole numbers from 0 to 254.</source>
        <translation>Si estraggono punti da ciascuna delle sue classi, numeri interi da 0 a 254.</translation>
    </message>
    <message>
        <source>Share the points</source>
        <translation>Distribuisci i punti</translation>
    </message>
    <message>
        <source>Equally tells most of rare classes; in proportion to the area tells most of the whole.</source>
        <translation>In parti uguali dice di più delle classi rare; in proporzione all'area dice di più dell'insieme.</translation>
    </message>
    <message>
        <source>Equally among the classes</source>
        <translation>In parti uguali tra le classi</translation>
    </message>
    <message>
        <source>In proportion to their area</source>
        <translation>In proporzione alla loro area</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Numero di punti</translation>
    </message>
    <message>
        <source>All points together, those to keep included.</source>
        <translation>Tutti i punti insieme, compresi quelli da tenere.</translation>
    </message>
    <message>
        <source>Least number per class</source>
        <translation>Numero minimo per classe</translation>
    </message>
    <message>
        <source>Goes before the number of points. With fewer than 30 little can be said.</source>
        <translation>Ha la precedenza sul numero di punti. Con meno di 30 si può dire poco.</translation>
    </message>
    <message>
        <source>Least distance between points (metres)</source>
        <translation>Distanza minima tra i punti (metri)</translation>
    </message>
    <message>
        <source>Neighbouring pixels tell the same twice; 0 asks for no distance.</source>
        <translation>Pixel vicini dicono due volte la stessa cosa; 0 non chiede alcuna distanza.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>Another seed draws other points.</source>
        <translation>Un altro seme estrae altri punti.</translation>
    </message>
    <message>
        <source>Points to keep</source>
        <translation>Punti da tenere</translation>
    </message>
    <message>
        <source>An earlier sample of the same raster: its points and labels are taken over, and new ones added.</source>
        <translation>Un campione precedente dello stesso raster: i suoi punti e le sue etichette vengono ripresi, e se ne aggiungono di nuovi.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Campione</translation>
    </message>
    <message>
        <source>Points with a form to label them, as a GeoPackage.</source>
        <translation>Punti con un modulo per etichettarli, come GeoPackage.</translation>
    </message>
    <message>
        <source>Mask a scene…</source>
        <translation>Maschera una scena…</translation>
    </message>
    <message>
        <source>Load sample scene</source>
        <translation>Carica la scena di esempio</translation>
    </message>
    <message>
        <source>Batch a folder…</source>
        <translation>Elabora una cartella in serie…</translation>
    </message>
    <message>
        <source>Explore threshold…</source>
        <translation>Esplora la soglia…</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Ricette</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Sentinel-2 scene {scene}</source>
        <translation>Scena Sentinel-2 {scene}</translation>
    </message>
    <message>
        <source>Mask this scene…</source>
        <translation>Maschera questa scena…</translation>
    </message>
    <message>
        <source>Ready to use. Try it on a small sample scene.</source>
        <translation>Pronto all'uso. Provalo su una piccola scena di esempio.</translation>
    </message>
    <message>
        <source>This checkout has no sample scene; run scripts/demo in it, which makes one.</source>
        <translation>Questa copia di lavoro non ha una scena di esempio; esegui scripts/demo, che ne crea una.</translation>
    </message>
    <message>
        <source>Sample scene</source>
        <translation>Scena di esempio</translation>
    </message>
    <message>
        <source>Grow and clean…</source>
        <translation>Allarga e pulisci…</translation>
    </message>
    <message>
        <source>Apply to bands…</source>
        <translation>Applica alle bande…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Masks what the map shows at a coarser resolution, as a temporary layer.</source>
        <translation>Maschera ciò che la mappa mostra a una risoluzione più grossolana, come layer temporaneo.</translation>
    </message>
    <message>
        <source>Choose a value of “{parameter}” first.</source>
        <translation>Scegli prima un valore per “{parameter}”.</translation>
    </message>
    <message>
        <source>Preview of the cloud mask</source>
        <translation>Anteprima della maschera delle nuvole</translation>
    </message>
    <message>
        <source>Threshold explorer</source>
        <translation>Esploratore della soglia</translation>
    </message>
    <message>
        <source>Outline only</source>
        <translation>Solo contorno</translation>
    </message>
    <message>
        <source>Write mask…</source>
        <translation>Scrivi maschera…</translation>
    </message>
    <message>
        <source>Threshold (0 to 1)</source>
        <translation>Soglia (da 0 a 1)</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacità</translation>
    </message>
    <message>
        <source>The explorer needs {library}.</source>
        <translation>L'esploratore richiede {library}.</translation>
    </message>
    <message>
        <source>This layer has no values to explore; choose a cloud probability.</source>
        <translation>Questo layer non ha valori da esplorare; scegli una probabilità di nuvole.</translation>
    </message>
    <message>
        <source>The map does not show this layer.</source>
        <translation>La mappa non mostra questo layer.</translation>
    </message>
    <message>
        <source>Masked: {percent:.1f} % of what the map shows.</source>
        <translation>Mascherato: {percent:.1f} % di ciò che mostra la mappa.</translation>
    </message>
    <message>
        <source>Coarser than the file; zoom in to see the very pixels.</source>
        <translation>Più grossolano del file; ingrandisci per vedere i pixel stessi.</translation>
    </message>
    <message>
        <source>GeoTIFF (*.tif)</source>
        <translation>GeoTIFF (*.tif)</translation>
    </message>
    <message>
        <source>Write mask</source>
        <translation>Scrivi maschera</translation>
    </message>
    <message>
        <source>Choose a layer first.</source>
        <translation>Scegli prima un layer.</translation>
    </message>
    <message>
        <source>About {seconds} s left</source>
        <translation>Ancora circa {seconds} s</translation>
    </message>
    <message>
        <source>About {minutes} min left</source>
        <translation>Ancora circa {minutes} min</translation>
    </message>
    <message>
        <source>Where jobs run (auto, thread: within QGIS, isolated: in the engine)</source>
        <translation>Dove si eseguono i lavori (auto, thread: dentro QGIS, isolated: nel motore di calcolo)</translation>
    </message>
    <message>
        <source>Fewer than 5 points of stratum "{name}" differ from the others, so the interval may be too narrow; label more there.</source>
        <translation>Meno di 5 punti dello strato “{name}” differiscono dagli altri, quindi l'intervallo può essere troppo stretto; etichettane di più lì.</translation>
    </message>
    <message>
        <source>No stratum has pixels.</source>
        <translation>Nessuno strato ha pixel.</translation>
    </message>
    <message>
        <source>The sample has {points} points in stratum "{name}", which has only {size} pixels; are these the stratum sizes of another sample?</source>
        <translation>Il campione ha {points} punti nello strato “{name}”, che ha solo {size} pixel; sono le dimensioni degli strati di un altro campione?</translation>
    </message>
    <message>
        <source>Stratum "{name}" has no labelled points.</source>
        <translation>Lo strato “{name}” non ha punti etichettati.</translation>
    </message>
    <message>
        <source>Stratum "{name}" has only one labelled point, which tells nothing of the error.</source>
        <translation>Lo strato “{name}” ha un solo punto etichettato, che non dice nulla dell'errore.</translation>
    </message>
    <message>
        <source>The class mapping does not say what {what} in {title} is; add "{name}=1", "{name}=0" or "{name}=nodata".</source>
        <translation>La corrispondenza delle classi non dice che cos'è {what} in {title}; aggiungi “{name}=1”, “{name}=0” o “{name}=nodata”.</translation>
    </message>
    <message>
        <source>The class mapping is empty; write entries as in {example}, or leave it out.</source>
        <translation>La corrispondenza delle classi è vuota; scrivi voci come in {example}, o omettila.</translation>
    </message>
    <message>
        <source>The class mapping names "{name}", which neither mask nor reference has; they have {known}.</source>
        <translation>La corrispondenza delle classi nomina “{name}”, che né la maschera né il riferimento hanno; hanno {known}.</translation>
    </message>
    <message>
        <source>The class mapping has the value {value}, but classes are 0 to {highest}.</source>
        <translation>La corrispondenza delle classi ha il valore {value}, ma le classi vanno da 0 a {highest}.</translation>
    </message>
    <message>
        <source>the value {value} ("{name}")</source>
        <translation>il valore {value} (“{name}”)</translation>
    </message>
    <message>
        <source>the class "{name}"</source>
        <translation>la classe “{name}”</translation>
    </message>
    <message>
        <source>The class mapping has "{entry}", which is no pair of class and code as in {example}.</source>
        <translation>La corrispondenza delle classi ha “{entry}”, che non è una coppia di classe e codice come in {example}.</translation>
    </message>
    <message>
        <source>The class mapping has "{entry}", but a class can only be 0 (clear), 1 (masked), nodata, or 2 to 9.</source>
        <translation>La corrispondenza delle classi ha “{entry}”, ma una classe può essere solo 0 (libero), 1 (mascherato), nodata, o da 2 a 9.</translation>
    </message>
    <message>
        <source>The class mapping has two entries for "{left}"; keep one.</source>
        <translation>La corrispondenza delle classi ha due voci per “{left}”; tienine una.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>the value {value}</source>
        <translation>il valore {value}</translation>
    </message>
    <message>
        <source>The class mapping calls "{name}" and its value {value} different things; keep one.</source>
        <translation>La corrispondenza delle classi dà a “{name}” e al suo valore {value} significati diversi; tienine uno.</translation>
    </message>
    <message>
        <source>Neither the map nor the reference has {name}.</source>
        <translation>Né la mappa né il riferimento ha {name}.</translation>
    </message>
    <message>
        <source>Nothing was compared.</source>
        <translation>Nulla è stato confrontato.</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>Accuratezza complessiva</translation>
    </message>
    <message>
        <source>User's accuracy (precision)</source>
        <translation>Accuratezza dell'utente (precisione)</translation>
    </message>
    <message>
        <source>The map has no {name}.</source>
        <translation>La mappa non ha {name}.</translation>
    </message>
    <message>
        <source>Producer's accuracy (recall)</source>
        <translation>Accuratezza del produttore (richiamo)</translation>
    </message>
    <message>
        <source>The reference has no {name}.</source>
        <translation>Il riferimento non ha {name}.</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Share of the area by the reference</source>
        <translation>Quota dell'area secondo il riferimento</translation>
    </message>
    <message>
        <source>The reference has fewer than two classes.</source>
        <translation>Il riferimento ha meno di due classi.</translation>
    </message>
    <message>
        <source>F1, mean of the classes</source>
        <translation>F1, media delle classi</translation>
    </message>
    <message>
        <source>IoU, mean of the classes</source>
        <translation>IoU, media delle classi</translation>
    </message>
    <message>
        <source>Rests on fewer than {samples} samples: too few to be trusted.</source>
        <translation>Si basa su meno di {samples} campioni: troppo pochi per fidarsene.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisione</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Richiamo</translation>
    </message>
    <message>
        <source>Clear lost</source>
        <translation>Sereno perso</translation>
    </message>
    <message>
        <source>Share of the cloud found</source>
        <translation>Quota delle nuvole trovata</translation>
    </message>
    <message>
        <source>Share of the clear kept</source>
        <translation>Quota del libero conservata</translation>
    </message>
    <message>
        <source>Threshold {threshold:.3f}{interval}{growth}: {aim} {value:.3f}{value_interval}.</source>
        <translation>Soglia {threshold:.3f}{interval}{growth}: {aim} {value:.3f}{value_interval}.</translation>
    </message>
    <message>
        <source>Compared: {compared}. Left out: {unknown} that the reference does not know, and {more} more that the mask does not know.</source>
        <translation>Confrontati: {compared}. Esclusi: {unknown} che il riferimento non conosce, e altri {more} che la maschera non conosce.</translation>
    </message>
    <message>
        <source>Map: {name}</source>
        <translation>Mappa: {name}</translation>
    </message>
    <message>
        <source>Reference: {name}</source>
        <translation>Riferimento: {name}</translation>
    </message>
    <message>
        <source>Estimates for the whole area, with 95 % confidence intervals</source>
        <translation>Stime per tutta l'area, con intervalli di confidenza al 95 %</translation>
    </message>
    <message>
        <source>Every pixel or point</source>
        <translation>Ogni pixel o punto</translation>
    </message>
    <message>
        <source>Without pixels near an edge of the reference</source>
        <translation>Senza i pixel vicini a un bordo del riferimento</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Soglia</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somma</translation>
    </message>
    <message>
        <source>The numbers of the table as a picture.</source>
        <translation>I numeri della tabella come immagine.</translation>
    </message>
    <message>
        <source> ({low:.3f} to {high:.3f})</source>
        <translation> (da {low:.3f} a {high:.3f})</translation>
    </message>
    <message>
        <source>Best threshold after each growth</source>
        <translation>Soglia migliore dopo ogni accrescimento</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>Confusion matrix of {mask}</source>
        <translation>Matrice di confusione di {mask}</translation>
    </message>
    <message>
        <source>Measures by threshold; their numbers are in the table below.</source>
        <translation>Misure per soglia; i loro numeri sono nella tabella sotto.</translation>
    </message>
    <message>
        <source>Measures by threshold</source>
        <translation>Misure per soglia</translation>
    </message>
    <message>
        <source>, grown by {distance_m:g} m</source>
        <translation>, allargata di {distance_m:g} m</translation>
    </message>
    <message>
        <source>Grown by</source>
        <translation>Accresciuto di</translation>
    </message>
    <message>
        <source>Without {count} pixels near an edge of the reference:</source>
        <translation>Senza {count} pixel vicini a un bordo del riferimento:</translation>
    </message>
    <message>
        <source>Estimated shares of the whole area:</source>
        <translation>Quote stimate di tutta l'area:</translation>
    </message>
    <message>
        <source>Class "{name}" has room for only {count} of {target} points that are {min_distance_m:g} m apart; ask for a smaller distance or fewer points.</source>
        <translation>La classe “{name}” ha posto solo per {count} di {target} punti distanti {min_distance_m:g} m; chiedi una distanza minore o meno punti.</translation>
    </message>
    <message>
        <source>Class "{name}" has only {size} pixels, fewer than the {asked} points asked for.</source>
        <translation>La classe “{name}” ha solo {size} pixel, meno dei {asked} punti richiesti.</translation>
    </message>
    <message>
        <source>Class "{name}" is small for points that are {min_distance_m:g} m apart, so they crowd the edges of its patches; ask for a smaller distance or fewer points.</source>
        <translation>La classe “{name}” è piccola per punti distanti {min_distance_m:g} m, che quindi si affollano ai bordi delle sue macchie; chiedi una distanza minore o meno punti.</translation>
    </message>
    <message>
        <source>{left_out} of {resamples} resamples had no such threshold; the interval is that of the others.</source>
        <translation>{left_out} di {resamples} ricampionamenti non avevano una tale soglia; l'intervallo è quello degli altri.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>punti</translation>
    </message>
    <message>
        <source>The probability has values from {lowest:g} to {highest:g} instead of 0 to 1; choose how it is stored.</source>
        <translation>La probabilità ha valori da {lowest:g} a {highest:g} invece che da 0 a 1; scegli come è memorizzata.</translation>
    </message>
    <message>
        <source>scenes</source>
        <translation>scene</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>nuvole</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>libero</translation>
    </message>
    <message>
        <source>No threshold finds {limit:.1%} of the cloud; {reached:.1%} of it have a probability above 0.</source>
        <translation>Nessuna soglia trova {limit:.1%} delle nuvole; {reached:.1%} di esse ha una probabilità sopra 0.</translation>
    </message>
    <message>
        <source>No interval: fewer than two {units} to draw from.</source>
        <translation>Nessun intervallo: meno di due {units} da cui estrarre.</translation>
    </message>
    <message>
        <source>No interval: no resample has both clear and cloud.</source>
        <translation>Nessun intervallo: nessun ricampionamento ha sia libero sia nuvole.</translation>
    </message>
    <message>
        <source>The reference has no {kind} where the probability is known.</source>
        <translation>Il riferimento non ha {kind} dove la probabilità è nota.</translation>
    </message>
    <message>
        <source>tile {one} and {other}</source>
        <translation>tassello {one} e {other}</translation>
    </message>
    <message>
        <source>sensed {one} and {other}</source>
        <translation>acquisiti {one} e {other}</translation>
    </message>
    <message>
        <source>relative orbit {one} and {other}</source>
        <translation>orbita relativa {one} e {other}</translation>
    </message>
    <message>
        <source>satellite {one} and {other}</source>
        <translation>satellite {one} e {other}</translation>
    </message>
    <message>
        <source>{contradiction}; choose files of one, or set {ANY_ACQUISITION} to use them anyway.</source>
        <translation>{contradiction}; scegli file di una sola, o attiva {ANY_ACQUISITION} per usarli comunque.</translation>
    </message>
    <message>
        <source>{contradiction}; they are used anyway.</source>
        <translation>{contradiction}; vengono usati comunque.</translation>
    </message>
    <message>
        <source>{one} and {other} are of different acquisitions ({difference})</source>
        <translation>{one} e {other} sono di acquisizioni diverse ({difference})</translation>
    </message>
    <message>
        <source>This is a bug, please report it with the name of the product: {kind}: {error}</source>
        <translation>È un errore del programma, segnalalo con il nome del prodotto: {kind}: {error}</translation>
    </message>
    <message>
        <source>{name} is there twice; {used} is used in its place.</source>
        <translation>{name} è presente due volte; al suo posto viene usato {used}.</translation>
    </message>
    <message>
        <source>{name} is an older processing ({baseline}); {used} ({newer}) of the same acquisition is used in its place.</source>
        <translation>{name} è un'elaborazione più vecchia ({baseline}); al suo posto viene usato {used} ({newer}) della stessa acquisizione.</translation>
    </message>
    <message>
        <source>{path} would write the same files as {other}; rename one of them.</source>
        <translation>{path} scriverebbe gli stessi file di {other}; rinomina uno dei due.</translation>
    </message>
    <message>
        <source>baseline unknown</source>
        <translation>baseline sconosciuta</translation>
    </message>
    <message>
        <source>Its worker failed ({kind}: {error}).</source>
        <translation>Il suo worker è fallito ({kind}: {error}).</translation>
    </message>
    <message>
        <source>Its worker has ended it, but the answer did not come ({error}); run this again: it goes on.</source>
        <translation>Il suo worker l'ha terminata, ma la risposta non è arrivata ({error}); esegui di nuovo: il lavoro prosegue.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} is gone; start it again and run this again: it goes on.</source>
        <translation>Lo scheduler Dask a {address} non c'è più; riavvialo ed esegui di nuovo: il lavoro prosegue.</translation>
    </message>
    <message>
        <source>Its workers were killed again and again, as happens when memory is short; give each of them more.</source>
        <translation>I suoi worker sono stati terminati più volte, come succede quando la memoria scarseggia; danne di più a ciascuno.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has no workers; start some with `dask worker {address}`.</source>
        <translation>Lo scheduler Dask a {address} non ha worker; avviane alcuni con `dask worker {address}`.</translation>
    </message>
    <message>
        <source>The worker {worker} of {address} has CloudSieve {version}, and this is {own}; install the same version there.</source>
        <translation>Il worker {worker} di {address} ha CloudSieve {version}, e questo è {own}; installa lì la stessa versione.</translation>
    </message>
    <message>
        <source>{count} workers of {address} mask the scenes.</source>
        <translation>{count} worker di {address} mascherano le scene.</translation>
    </message>
    <message>
        <source>{SCHEDULER} needs the Python package distributed ({error}). Choose Plugins &gt; CloudSieve &gt; Set up Dask; in a shell, pip install "cloudsieve[dask]". Or unset {SCHEDULER} and choose a number of {WORKERS}.</source>
        <translation>{SCHEDULER} richiede il pacchetto Python distributed ({error}). Scegli Plugins &gt; CloudSieve &gt; Installa Dask; in una shell, pip install "cloudsieve[dask]". Oppure lascia vuoto {SCHEDULER} e scegli un numero in {WORKERS}.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address} ({error}); start one with `dask scheduler`, or give its address.</source>
        <translation>Nessuno scheduler Dask risponde a {address} ({error}); avviane uno con `dask scheduler`, o indica il suo indirizzo.</translation>
    </message>
    <message>
        <source>The workers of {address} do not answer within {seconds} s; is one of them, or the scheduler, stuck?</source>
        <translation>I worker di {address} non rispondono entro {seconds} s; uno di essi, o lo scheduler, è bloccato?</translation>
    </message>
    <message>
        <source>The workers of {address} cannot load CloudSieve {version} ({error}); install it there.</source>
        <translation>I worker di {address} non possono caricare CloudSieve {version} ({error}); installalo lì.</translation>
    </message>
    <message>
        <source>{path} holds no job; write it with --write-jobs.</source>
        <translation>{path} non contiene alcun lavoro; scrivilo con --write-jobs.</translation>
    </message>
    <message>
        <source>The part is "{part}"; expected its number and how many there are, such as 17/200.</source>
        <translation>La parte è “{part}”; servono il suo numero e quante sono, come 17/200.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a list of jobs ({error}).</source>
        <translation>{path} non può essere letto come lista di lavori ({error}).</translation>
    </message>
    <message>
        <source>{path}, line {number}: {reason}</source>
        <translation>{path}, riga {number}: {reason}</translation>
    </message>
    <message>
        <source>{folder} is no folder; choose the folder that holds one file for each scene.</source>
        <translation>{folder} non è una cartella; scegli quella che contiene un file per ogni scena.</translation>
    </message>
    <message>
        <source>{folder} holds nothing of the acquisition of {name}; add it, or leave the folder unset.</source>
        <translation>{folder} non contiene nulla dell'acquisizione di {name}; aggiungilo, o lascia vuota la cartella.</translation>
    </message>
    <message>
        <source>{folder} holds several files of the acquisition of {name}: {files}; keep one of them there.</source>
        <translation>{folder} contiene più file dell'acquisizione di {name}: {files}; tienine lì uno solo.</translation>
    </message>
    <message>
        <source>Its process was killed {times} times, as happens when memory is short; mask it alone, or with fewer workers.</source>
        <translation>Il suo processo è stato terminato {times} volte, come succede quando la memoria scarseggia; maschera la scena da sola, o con meno scene alla volta.</translation>
    </message>
    <message>
        <source>The mask was there, made with the same settings.</source>
        <translation>La maschera c'era già, fatta con le stesse impostazioni.</translation>
    </message>
    <message>
        <source>It has no valid pixel.</source>
        <translation>Non ha pixel validi.</translation>
    </message>
    <message>
        <source>Cloud: {cloud:.1f} %, more than {most:g} %.</source>
        <translation>Nuvole: {cloud:.1f} %, più di {most:g} %.</translation>
    </message>
    <message>
        <source>{name} is a product of {satellite}; only Sentinel-2 can be masked.</source>
        <translation>{name} è un prodotto di {satellite}; si può mascherare solo Sentinel-2.</translation>
    </message>
    <message>
        <source>{INPUT} {source} does not exist; choose a folder or a list of products.</source>
        <translation>{INPUT} {source} non esiste; scegli una cartella o una lista di prodotti.</translation>
    </message>
    <message>
        <source>{source} holds no Sentinel-2 product; choose the folder or the list again.</source>
        <translation>{source} non contiene alcun prodotto Sentinel-2; scegli di nuovo la cartella o la lista.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a list of products ({error}); write one path per line, as UTF-8 text.</source>
        <translation>{file} non può essere letto come lista di prodotti ({error}); scrivi un percorso per riga, come testo UTF-8.</translation>
    </message>
    <message>
        <source>The darkest pixels of band {band} of {scene} have {darkest}; without an offset they lie near 0. The bands seem to carry the +1000 of processing baseline 04.00 and later</source>
        <translation>I pixel più scuri della banda {band} di {scene} hanno {darkest}; senza offset stanno vicino a 0. Le bande sembrano portare il +1000 delle baseline di elaborazione dalla 04.00 in poi</translation>
    </message>
    <message>
        <source>Radiometric offset of {band}: {offset:g} (no metadata beside the bands); quantification {quantification:g}.</source>
        <translation>Offset radiometrico di {band}: {offset:g} (nessun metadato accanto alle bande); quantizzazione {quantification:g}.</translation>
    </message>
    <message>
        <source>Radiometric offset of {band}: {offset:g} ({OFFSET}: {choice}); quantification {quantification:g}.</source>
        <translation>Offset radiometrico di {band}: {offset:g} ({OFFSET}: {choice}); quantizzazione {quantification:g}.</translation>
    </message>
    <message>
        <source>No product metadata was found beside the bands of {scene}: they are taken without offset, which is right for baselines before 04.00 and for harmonised data. Otherwise set {OFFSET} to {OFFSET:-1000}.</source>
        <translation>Accanto alle bande di {scene} non sono stati trovati metadati di prodotto: sono prese senza offset, il che è giusto per le baseline prima della 04.00 e per dati armonizzati. Altrimenti imposta {OFFSET} a {OFFSET:-1000}.</translation>
    </message>
    <message>
        <source>DN {value:.0f}</source>
        <translation>DN {value:.0f}</translation>
    </message>
    <message>
        <source>reflectance {value:.2f}</source>
        <translation>riflettanza {value:.2f}</translation>
    </message>
    <message>
        <source>{finding}; the mask may show cloud everywhere.</source>
        <translation>{finding}; la maschera potrebbe mostrare nuvole ovunque.</translation>
    </message>
    <message>
        <source>{finding}, which is 0.1 in reflectance: subtract it, or set {OFFSET} to {OFFSET:none} if the scene is bright cirrus throughout.</source>
        <translation>{finding}, cioè 0.1 in riflettanza: sottrailo, o imposta {OFFSET} a {OFFSET:none} se la scena è tutta cirro luminoso.</translation>
    </message>
    <message>
        <source>{finding}: set {OFFSET} to {OFFSET:-1000}, or to {OFFSET:none} if the scene is bright cirrus throughout.</source>
        <translation>{finding}: imposta {OFFSET} a {OFFSET:-1000}, o a {OFFSET:none} se la scena è tutta cirro luminoso.</translation>
    </message>
    <message>
        <source>The darkest pixels of band {band} of {scene} have DN {dark_dn:.0f}; with the offset {offset:g} they become negative reflectance. The bands seem to be harmonised already: set {OFFSET} to {OFFSET:none}.</source>
        <translation>I pixel più scuri della banda {band} di {scene} hanno DN {dark_dn:.0f}; con l'offset {offset:g} la loro riflettanza diventa negativa. Le bande sembrano già armonizzate: imposta {OFFSET} a {OFFSET:none}.</translation>
    </message>
    <message>
        <source>{finding}, and its metadata of baseline {baseline} lists no offset: set {OFFSET} to {OFFSET:-1000}, or to {OFFSET:none} if the scene is bright cirrus throughout.</source>
        <translation>{finding}, e i suoi metadati della baseline {baseline} non indicano alcun offset: imposta {OFFSET} a {OFFSET:-1000}, o a {OFFSET:none} se la scena è tutta cirro luminoso.</translation>
    </message>
    <message>
        <source>None of the {count} sub-scenes is in {folder}; unpack subscenes.zip and masks.zip so that the files lie in its folders subscenes and masks, not in folders within these.</source>
        <translation>Nessuna delle {count} sottoscene è in {folder}; decomprimi subscenes.zip e masks.zip in modo che i file stiano nelle sue cartelle subscenes e masks, non in cartelle dentro di esse.</translation>
    </message>
    <message>
        <source>{folder} is the catalogue itself; choose another folder.</source>
        <translation>{folder} è il catalogo stesso; scegli un'altra cartella.</translation>
    </message>
    <message>
        <source>{bands} and {mask} have different sizes; download them again.</source>
        <translation>{bands} e {mask} hanno dimensioni diverse; scaricali di nuovo.</translation>
    </message>
    <message>
        <source>{lacking} of {count} sub-scenes are not in {folder} and are left out.</source>
        <translation>{lacking} di {count} sottoscene non sono in {folder} e vengono escluse.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}); choose another folder.</source>
        <translation>Non si può scrivere in {folder} ({reason}); scegli un'altra cartella.</translation>
    </message>
    <message>
        <source>{done} of {count} sub-scenes were counted before.</source>
        <translation>{done} di {count} sottoscene erano già state contate.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); is the disk full?</source>
        <translation>{path} non può essere scritto ({reason}); il disco è pieno?</translation>
    </message>
    <message>
        <source>{reason} The benchmark goes on without deep networks.</source>
        <translation>{reason} La valutazione prosegue senza reti neurali.</translation>
    </message>
    <message>
        <source>{folder} has no {file}; choose the folder of the Cloud Mask Catalogue.</source>
        <translation>{folder} non ha {file}; scegli la cartella del Cloud Mask Catalogue.</translation>
    </message>
    <message>
        <source>{path} lacks {lack}; download it again.</source>
        <translation>A {path} manca: {lack}; scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>{path} is {dtype} {shape}, but a sub-scene has {count} bands of reflectance; download it again.</source>
        <translation>{path} è {dtype} {shape}, ma una sottoscena ha {count} bande di riflettanza; scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>{path} holds the value {value:g}, which is no reflectance; divide digital numbers by 10000.</source>
        <translation>{path} contiene il valore {value:g}, che non è una riflettanza; dividi i numeri digitali (DN) per 10000.</translation>
    </message>
    <message>
        <source>{path} is {dtype} {shape}, but a mask has {count} classes; download it again.</source>
        <translation>{path} è {dtype} {shape}, ma una maschera ha {count} classi; scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>{path} has pixels of no class or of several; download it again.</source>
        <translation>{path} ha pixel di nessuna classe o di più classi; scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>{path} is no table of tags ({reason}); download it again.</source>
        <translation>{path} non è una tabella di tag ({reason}); scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>the column "{name}"</source>
        <translation>la colonna “{name}”</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>ogni riga</translation>
    </message>
    <message>
        <source>{folder} has no folder {name}; unpack {name}.zip there.</source>
        <translation>{folder} non ha la cartella {name}; decomprimi lì {name}.zip.</translation>
    </message>
    <message>
        <source>{path} cannot be read as an array ({reason}); download it again.</source>
        <translation>{path} non può essere letto come array ({reason}); scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>equal names; 0 clear, 1 masked, 255 NoData; labels: {form}</source>
        <translation>nomi uguali; 0 sereno, 1 mascherato, 255 NoData; etichette: {form}</translation>
    </message>
    <message>
        <source>{path} declares {declared:g} as NoData: its pixels of that value are left out.</source>
        <translation>{path} dichiara {declared:g} come NoData: i suoi pixel con quel valore vengono esclusi.</translation>
    </message>
    <message>
        <source>scene classification (SCL)</source>
        <translation>classificazione della scena (SCL)</translation>
    </message>
    <message>
        <source>cloud probability (MSK_CLDPRB)</source>
        <translation>probabilità di nuvole (MSK_CLDPRB)</translation>
    </message>
    <message>
        <source>download the product completely</source>
        <translation>scarica il prodotto per intero</translation>
    </message>
    <message>
        <source>{product} has no {layer}; {advice}.</source>
        <translation>{product} non ha {layer}; {advice}.</translation>
    </message>
    <message>
        <source>it is a Level-1C product: choose the Level-2A product of the same acquisition, or use Cloud probability (s2cloudless)</source>
        <translation>è un prodotto Level-1C: scegli il prodotto Level-2A della stessa acquisizione, o usa “Probabilità di nuvole (s2cloudless)”</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>Il lavoro</translation>
    </message>
    <message>
        <source>{path} cannot be read as a job ({error}).</source>
        <translation>{path} non può essere letto come lavoro ({error}).</translation>
    </message>
    <message>
        <source>{name}: done after {seconds:.1f} s.</source>
        <translation>{name}: finito dopo {seconds:.1f} s.</translation>
    </message>
    <message>
        <source>It is not known whether {path} is of Level-1C or Level-2A; choose the network for it in {NETWORK}.</source>
        <translation>Non si sa se {path} è di Level-1C o Level-2A; scegli la rete adatta in {NETWORK}.</translation>
    </message>
    <message>
        <source>It is not known whether {path} is of Level-1C or Level-2A, for which there are different networks; give a whole product, with its metadata.</source>
        <translation>Non si sa se {path} è di Level-1C o Level-2A, per i quali ci sono reti diverse; indica un prodotto intero, con i suoi metadati.</translation>
    </message>
    <message>
        <source>{network} is for {levels}, but {path} is of {level}; choose another network in {NETWORK}, or {NETWORK:auto}.</source>
        <translation>{network} è per {levels}, ma {path} è di {level}; scegli un'altra rete in {NETWORK}, o {NETWORK:auto}.</translation>
    </message>
    <message>
        <source>{name} has {width} x {height} pixels, less than the {side} x {side} that the network sees at once; the rest of them is mirrored, so trust the result less, or give more of the scene.</source>
        <translation>{name} ha {width} x {height} pixel, meno dei {side} x {side} che la rete vede in una volta; il resto viene riempito per simmetria, quindi fidati meno del risultato, o indica una parte più grande della scena.</translation>
    </message>
    <message>
        <source>Choose Plugins &gt; CloudSieve &gt; Set up OmniCloudMask; in a shell, `python -m cloudsieve.engine add omnicloudmask`.</source>
        <translation>Scegli Plugins &gt; CloudSieve &gt; Installa OmniCloudMask; in una shell, `python -m cloudsieve.engine add omnicloudmask`.</translation>
    </message>
    <message>
        <source>OmniCloudMask loads its weights; where they are not on this computer yet, it fetches them from huggingface.co.</source>
        <translation>OmniCloudMask carica i suoi pesi; se non sono ancora su questo computer, li scarica da huggingface.co.</translation>
    </message>
    <message>
        <source>OmniCloudMask is not set up. {remedy}</source>
        <translation>OmniCloudMask non è installato. {remedy}</translation>
    </message>
    <message>
        <source>OmniCloudMask {version} is too old; install 1.8 or later. {remedy}</source>
        <translation>OmniCloudMask {version} è troppo vecchio; installa la versione 1.8 o successiva. {remedy}</translation>
    </message>
    <message>
        <source>OmniCloudMask cannot be loaded ({reason}). {remedy}</source>
        <translation>OmniCloudMask non può essere caricato ({reason}). {remedy}</translation>
    </message>
    <message>
        <source>OmniCloudMask {version} cannot load its weights ({reason}). It fetches them from huggingface.co into {folder}; see that this computer reaches it, or remove what is damaged there.</source>
        <translation>OmniCloudMask {version} non può caricare i suoi pesi ({reason}). Li scarica da huggingface.co in {folder}; assicurati che questo computer lo raggiunga, o rimuovi ciò che lì è danneggiato.</translation>
    </message>
    <message>
        <source>{path} takes or gives {found}, but its row tells {expected} (bands or classes, rows, columns); correct the row, or give the file that it tells of.</source>
        <translation>{path} prende o dà {found}, ma la sua descrizione indica {expected} (bande o classi, righe, colonne); correggi la descrizione, o indica il file che essa descrive.</translation>
    </message>
    <message>
        <source>Deep networks need onnxruntime, which is not set up. {remedy}</source>
        <translation>Le reti neurali richiedono onnxruntime, che non è installato. {remedy}</translation>
    </message>
    <message>
        <source>{path} is not the file that {network} was tested with: it is damaged or another version. {remedy}</source>
        <translation>{path} non è il file con cui {network} è stata provata: è danneggiato o di un'altra versione. {remedy}</translation>
    </message>
    <message>
        <source>{path} has {count} inputs or outputs; expected one of each: bands in, classes out.</source>
        <translation>{path} ha {count} ingressi o uscite; ne serve uno per tipo: bande in ingresso, classi in uscita.</translation>
    </message>
    <message>
        <source>{path} gives numbers from {least:g} to {most:g}, which do not go with gives_logits {told} in its row; correct the row, or give the file that it tells of.</source>
        <translation>{path} dà numeri da {least:g} a {most:g}, che non vanno con gives_logits {told} nella sua descrizione; correggi la descrizione, o indica il file che essa descrive.</translation>
    </message>
    <message>
        <source>onnxruntime cannot be loaded ({reason}). {remedy}</source>
        <translation>onnxruntime non può essere caricato ({reason}). {remedy}</translation>
    </message>
    <message>
        <source>{path} is no network that onnxruntime {version} can load ({reason}); give a whole ONNX file.</source>
        <translation>{path} non è una rete che onnxruntime {version} può caricare ({reason}); indica un file ONNX intero.</translation>
    </message>
    <message>
        <source>{path} fails on a square of {shape} (bands, rows, columns) with onnxruntime {version} ({reason}); correct its row, or give another file.</source>
        <translation>{path} fallisce su un quadrato di {shape} (bande, righe, colonne) con onnxruntime {version} ({reason}); correggi la sua descrizione, o indica un altro file.</translation>
    </message>
    <message>
        <source>Give the right file, or mend the sha256 of its row.</source>
        <translation>Indica il file giusto, o correggi lo sha256 della sua descrizione.</translation>
    </message>
    <message>
        <source>Choose Plugins &gt; CloudSieve &gt; Set up deep networks; in a shell, `python -m cloudsieve.engine add deep`.</source>
        <translation>Scegli Plugins &gt; CloudSieve &gt; Installa le reti neurali; in una shell, `python -m cloudsieve.engine add deep`.</translation>
    </message>
    <message>
        <source>The network {network} needs the file {file} of {project}, which is not set up. {remedy}</source>
        <translation>La rete {network} richiede il file {file} di {project}, che non è installato. {remedy}</translation>
    </message>
    <message>
        <source>In {row}, the row of the network {path}, the entry {key} is missing or wrong; expected: {expected}.</source>
        <translation>In {row}, la descrizione della rete {path}, la voce {key} manca o è sbagliata; atteso: {expected}.</translation>
    </message>
    <message>
        <source>The network {path} does not exist; give the path of an ONNX file.</source>
        <translation>La rete {path} non esiste; indica il percorso di un file ONNX.</translation>
    </message>
    <message>
        <source>The network {path} needs the file {row} beside it, which tells its bands and classes ({reason}); the page on deep networks shows one.</source>
        <translation>La rete {path} richiede accanto il file {row}, che indica le sue bande e classi ({reason}); la pagina sulle reti neurali ne mostra uno.</translation>
    </message>
    <message>
        <source>{path} must end in {suffix}.</source>
        <translation>{path} deve finire con {suffix}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder {folder} does not exist; create it first.</source>
        <translation>{path} non può essere scritto: la cartella {folder} non esiste; creala prima.</translation>
    </message>
    <message>
        <source>{path} is a folder; choose a file name.</source>
        <translation>{path} è una cartella; scegli un nome di file.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder {folder} is read-only; choose another folder.</source>
        <translation>{path} non può essere scritto: la cartella {folder} è in sola lettura; scegli un'altra cartella.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}); is the disk full?</source>
        <translation>{path} non può essere scritto ({error}); il disco è pieno?</translation>
    </message>
    <message>
        <source>Cancelled: no output was written.</source>
        <translation>Annullato: non è stato scritto alcun risultato.</translation>
    </message>
    <message>
        <source>This computer has too little free memory for the job; close other programs, or choose a smaller extent or coarser pixels.</source>
        <translation>Questo computer ha troppa poca memoria libera per il lavoro; chiudere altri programmi, oppure scegliere un'estensione più piccola o pixel più grossolani.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read: {reason}.</source>
        <translation>Il file del modello {path} non può essere letto: {reason}.</translation>
    </message>
    <message>
        <source>it can crash QGIS when loaded into it</source>
        <translation>può far crollare QGIS se caricato al suo interno</translation>
    </message>
    <message>
        <source>it is not installed</source>
        <translation>non è installato</translation>
    </message>
    <message>
        <source>The engine {ENGINE:numba} cannot be used here: {obstacle}. Choose the engine {ENGINE:auto} or {ENGINE:numpy}.</source>
        <translation>Il valutatore {ENGINE:numba} non si può usare qui: {obstacle}. Scegli il valutatore {ENGINE:auto} o {ENGINE:numpy}.</translation>
    </message>
    <message>
        <source>The forest needs an offset and a quantification value for each of {n_features} bands; found {offsets} and {quantifications}.</source>
        <translation>La foresta richiede un offset e un valore di quantizzazione per ciascuna di {n_features} bande; trovati {offsets} e {quantifications}.</translation>
    </message>
    <message>
        <source>Quantification values must be above 0, not [{quantifications}].</source>
        <translation>I valori di quantizzazione devono essere sopra 0, non [{quantifications}].</translation>
    </message>
    <message>
        <source>The model {name} is neither in {folder} nor in an installed {project} package. Choose Plugins &gt; CloudSieve &gt; Set up engine, or install the zip of a release, which brings it; in a shell, `pip install --no-deps {project}`.</source>
        <translation>Il modello {name} non è né in {folder} né in un pacchetto {project} installato. Scegli Plugins &gt; CloudSieve &gt; Installa il motore di calcolo, o installa lo zip di una versione pubblicata, che lo porta; in una shell, `pip install --no-deps {project}`.</translation>
    </message>
    <message>
        <source>The model file {path} does not exist; give the path of a LightGBM text model, or none.</source>
        <translation>Il file del modello {path} non esiste; indica il percorso di un modello di testo LightGBM, o nessuno.</translation>
    </message>
    <message>
        <source>its arrays are of another kind</source>
        <translation>i suoi array sono di un altro tipo</translation>
    </message>
    <message>
        <source>its nodes are not three numbers each</source>
        <translation>i suoi nodi non sono tre numeri ciascuno</translation>
    </message>
    <message>
        <source>its sigmoid is {value}, not a number above 0</source>
        <translation>la sua sigmoide è {value}, non un numero sopra 0</translation>
    </message>
    <message>
        <source>a leaf value is not a finite number</source>
        <translation>un valore di foglia non è un numero finito</translation>
    </message>
    <message>
        <source>a split has no threshold</source>
        <translation>una divisione non ha soglia</translation>
    </message>
    <message>
        <source>it has no trees</source>
        <translation>non ha alberi</translation>
    </message>
    <message>
        <source>a tree has a loop or a gap</source>
        <translation>un albero ha un ciclo o un vuoto</translation>
    </message>
    <message>
        <source>it averages its trees (a random forest)</source>
        <translation>fa la media dei suoi alberi (una foresta casuale)</translation>
    </message>
    <message>
        <source>its objective is {objective}, not binary</source>
        <translation>il suo obiettivo è {objective}, non binario</translation>
    </message>
    <message>
        <source>it has linear trees</source>
        <translation>ha alberi lineari</translation>
    </message>
    <message>
        <source>a tree of {count} leaves has {values} leaf values</source>
        <translation>un albero di {count} foglie ha {values} valori di foglia</translation>
    </message>
    <message>
        <source>the lists of a tree differ in length</source>
        <translation>le liste di un albero hanno lunghezze diverse</translation>
    </message>
    <message>
        <source>it has categorical splits</source>
        <translation>ha divisioni categoriali</translation>
    </message>
    <message>
        <source>it has splits that treat missing values apart</source>
        <translation>ha divisioni che trattano a parte i valori mancanti</translation>
    </message>
    <message>
        <source>a threshold is not a finite number</source>
        <translation>una soglia non è un numero finito</translation>
    </message>
    <message>
        <source>a split uses a feature beyond the {count}</source>
        <translation>una divisione usa una caratteristica oltre le {count}</translation>
    </message>
    <message>
        <source>it has no end of its trees, so it is cut short or something else</source>
        <translation>manca la fine dei suoi alberi, quindi è troncato o qualcos'altro</translation>
    </message>
    <message>
        <source>feature {feature} has {count} thresholds, more than {most}</source>
        <translation>la caratteristica {feature} ha {count} soglie, più di {most}</translation>
    </message>
    <message>
        <source>its thresholds do not ascend</source>
        <translation>le sue soglie non sono crescenti</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} manca</translation>
    </message>
    <message>
        <source>{key} is {value}, not {expected}</source>
        <translation>{key} è {value}, non {expected}</translation>
    </message>
    <message>
        <source>{source} is not a LightGBM model that CloudSieve can evaluate: {found}; give the published model, or another binary LightGBM model of the same {n_features} features.</source>
        <translation>{source} non è un modello LightGBM che CloudSieve può valutare: {found}; indica il modello pubblicato, o un altro modello LightGBM binario delle stesse {n_features} caratteristiche.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>The engine {ENGINE:lightgbm} needs the package lightgbm, which cannot be imported ({error}); install it, or choose {ENGINE:auto}.</source>
        <translation>Il valutatore {ENGINE:lightgbm} richiede il pacchetto lightgbm, che non può essere importato ({error}); installalo, o scegli {ENGINE:auto}.</translation>
    </message>
    <message>
        <source>{file} does not exist; choose an existing GeoPackage.</source>
        <translation>{file} non esiste; scegli un GeoPackage esistente.</translation>
    </message>
    <message>
        <source>{file} has no layer "{wanted}"; it has {layers}.</source>
        <translation>{file} non ha il layer “{wanted}”; ha {layers}.</translation>
    </message>
    <message>
        <source>{file} has {count} layers ({layers}); name one as {file}|layername=NAME.</source>
        <translation>{file} ha {count} layer ({layers}); indicane uno come {file}|layername=NOME.</translation>
    </message>
    <message>
        <source>{file} has no coordinate reference system; give it one first (Assign projection).</source>
        <translation>{file} non ha un sistema di riferimento delle coordinate (SR); assegnagliene prima uno (Assegna proiezione).</translation>
    </message>
    <message>
        <source>{file} has both points and polygons; choose a layer of one kind.</source>
        <translation>{file} ha sia punti sia poligoni; scegli un layer di un solo tipo.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a GeoPackage ({error}); export the layer to a GeoPackage first.</source>
        <translation>{file} non può essere letto come GeoPackage ({error}); esporta prima il layer in un GeoPackage.</translation>
    </message>
    <message>
        <source>a mask</source>
        <translation>una maschera</translation>
    </message>
    <message>
        <source>a cloud probability</source>
        <translation>una probabilità di nuvole</translation>
    </message>
    <message>
        <source>a raster of mask sources</source>
        <translation>un raster delle fonti della maschera</translation>
    </message>
    <message>
        <source>a raster of cloud heights</source>
        <translation>un raster delle altezze delle nuvole</translation>
    </message>
    <message>
        <source>a raster of agreement</source>
        <translation>un raster di accordo</translation>
    </message>
    <message>
        <source>a raster of classes</source>
        <translation>un raster di classi</translation>
    </message>
    <message>
        <source>a probability of cloud shadow</source>
        <translation>una probabilità di ombra di nuvole</translation>
    </message>
    <message>
        <source>make a mask of it first (Mask from cloud probability, Mask from Fmask or QA band)</source>
        <translation>creane prima una maschera (Maschera da probabilità di nuvole, Maschera da Fmask o banda QA)</translation>
    </message>
    <message>
        <source>choose the output of Cloud probability (s2cloudless)</source>
        <translation>scegli il risultato di “Probabilità di nuvole (s2cloudless)”</translation>
    </message>
    <message>
        <source>{path} is {found}, not {expected}; {remedy}.</source>
        <translation>{path} è {found}, non {expected}; {remedy}.</translation>
    </message>
    <message>
        <source>{path} holds {dtype} numbers, not a mask (0 clear, 1 masked, 255 NoData); is it a cloud probability? Then {remedy}.</source>
        <translation>{path} contiene numeri {dtype}, non una maschera (0 libero, 1 mascherato, 255 NoData); è una probabilità di nuvole? Allora {remedy}.</translation>
    </message>
    <message>
        <source>{path} holds the value {values}, so it is no mask (0 clear, 1 masked, 255 NoData); {remedy}.</source>
        <translation>{path} contiene il valore {values}, quindi non è una maschera (0 libero, 1 mascherato, 255 NoData); {remedy}.</translation>
    </message>
    <message>
        <source>{path} stores its probability as {stored}, not {encoding}; set {ENCODING} so.</source>
        <translation>{path} memorizza la probabilità come {stored}, non come {encoding}; imposta {ENCODING} così.</translation>
    </message>
    <message>
        <source>{path} holds {dtype} numbers; a probability from 0 to 1 needs float32. Set {ENCODING} to {ENCODING:percent} or {ENCODING:byte}, or choose a probability if this is a mask or a class raster.</source>
        <translation>{path} contiene numeri {dtype}; una probabilità da 0 a 1 richiede float32. Imposta {ENCODING} a {ENCODING:percent} o {ENCODING:byte}, o scegli una probabilità se questa è una maschera o un raster di classi.</translation>
    </message>
    <message>
        <source>{path} holds the value {value:g}, outside 0 to {limit:g}; choose the {ENCODING} that the file has, or a file that holds a cloud probability.</source>
        <translation>{path} contiene il valore {value:g}, fuori da 0 a {limit:g}; scegli in {ENCODING} la codifica del file, o un file che contiene una probabilità di nuvole.</translation>
    </message>
    <message>
        <source>{path} is {found} that CloudSieve wrote, not {expected}; choose another raster.</source>
        <translation>{path} è {found} scritto da CloudSieve, non {expected}; scegli un altro raster.</translation>
    </message>
    <message>
        <source>{path} declares {declared:g} as NoData: its pixels of that value count as unknown.</source>
        <translation>{path} dichiara {declared:g} come NoData: i suoi pixel con quel valore contano come sconosciuti.</translation>
    </message>
    <message>
        <source>{path} holds {dtype} numbers beyond classes, which are 0 to {nodata}; {remedy}.</source>
        <translation>{path} contiene numeri {dtype} oltre le classi, che vanno da 0 a {nodata}; {remedy}.</translation>
    </message>
    <message>
        <source>{path} holds no number above 100 although 255 stands for a probability of 1: if it is in percent, set {ENCODING} to {ENCODING:percent}.</source>
        <translation>{path} non contiene numeri sopra 100 anche se 255 indica una probabilità di 1: se è in percentuale, imposta {ENCODING} a {ENCODING:percent}.</translation>
    </message>
    <message>
        <source>a number above {above:g}, {maximum:g} at most</source>
        <translation>un numero sopra {above:g}, al massimo {maximum:g}</translation>
    </message>
    <message>
        <source>{minimum:g} to {maximum:g}</source>
        <translation>da {minimum:g} a {maximum:g}</translation>
    </message>
    <message>
        <source>{minimum:g} or more</source>
        <translation>{minimum:g} o più</translation>
    </message>
    <message>
        <source>{key} is empty; give the path of a file, or leave it out where it is optional.</source>
        <translation>{key} è vuoto; indica il percorso di un file, o omettilo dove è opzionale.</translation>
    </message>
    <message>
        <source>{key} is {path}, which holds characters that are no text; rename its files and folders.</source>
        <translation>{key} è {path}, che contiene caratteri che non sono testo; rinomina i suoi file e le sue cartelle.</translation>
    </message>
    <message>
        <source>bands are counted from 1</source>
        <translation>le bande si contano da 1</translation>
    </message>
    <message>
        <source>{key} is {value:g}; {remedy}.</source>
        <translation>{key} è {value:g}; {remedy}.</translation>
    </message>
    <message>
        <source>a number above {above:g}</source>
        <translation>un numero sopra {above:g}</translation>
    </message>
    <message>
        <source>expected {range}</source>
        <translation>atteso: {range}</translation>
    </message>
    <message>
        <source>Give either a product or band rasters, not both and not neither.</source>
        <translation>Indica un prodotto oppure raster delle bande: l'uno o gli altri, non entrambi.</translation>
    </message>
    <message>
        <source>Give either an SCL raster or a Level-2A product, not both and not neither.</source>
        <translation>Indica un raster SCL oppure un prodotto Level-2A: l'uno o l'altro, non entrambi.</translation>
    </message>
    <message>
        <source>SCL classes are 0 to 11, not [{classes}].</source>
        <translation>Le classi SCL vanno da 0 a 11, non [{classes}].</translation>
    </message>
    <message>
        <source>{CLDPRB_THRESHOLD} is set, but no MSK_CLDPRB raster is given; choose one in {CLDPRB}, or unset it.</source>
        <translation>{CLDPRB_THRESHOLD} è impostato, ma non è dato alcun raster MSK_CLDPRB; scegline uno in {CLDPRB}, o lascia vuota la soglia.</translation>
    </message>
    <message>
        <source>A hybrid mask needs two masks or more.</source>
        <translation>Una maschera ibrida richiede due o più maschere.</translation>
    </message>
    <message>
        <source>A sources raster has room for {most} masks, not {count}; combine some of them first.</source>
        <translation>Un raster delle fonti ha posto per {most} maschere, non {count}; combinane prima alcune.</translation>
    </message>
    <message>
        <source>{MIN_VOTES} is {min_votes}, but there are {count} masks; ask for {count} at most.</source>
        <translation>{MIN_VOTES} è {min_votes}, ma ci sono {count} maschere; chiedine al massimo {count}.</translation>
    </message>
    <message>
        <source>{BANDS} are [{bands}]; bands are counted from 1.</source>
        <translation>{BANDS} è [{bands}]; le bande si contano da 1.</translation>
    </message>
    <message>
        <source>Give either a product or a NIR raster, not both and not neither.</source>
        <translation>Indica un prodotto oppure un raster del vicino infrarosso: l'uno o l'altro, non entrambi.</translation>
    </message>
    <message>
        <source>A NIR raster alone does not tell where the clouds are; choose their mask in {CLOUDS}.</source>
        <translation>Un raster del vicino infrarosso da solo non dice dove sono le nuvole; scegli la loro maschera in {CLOUDS}.</translation>
    </message>
    <message>
        <source>Water is told by the bands of a product; a NIR raster alone has none, so unset {WATER}.</source>
        <translation>L'acqua si riconosce dalle bande di un prodotto; un raster del vicino infrarosso da solo non le ha, quindi disattiva {WATER}.</translation>
    </message>
    <message>
        <source>A network sees four bands or more; a NIR raster alone does not do, so set {SHADOWS_BY} to {SHADOWS_BY:geometry}.</source>
        <translation>Una rete vede quattro bande o più; un raster NIR da solo non basta, quindi imposta {SHADOWS_BY} a {SHADOWS_BY:geometry}.</translation>
    </message>
    <message>
        <source>The network does not tell water; unset {WATER}, or set {SHADOWS_BY} to {SHADOWS_BY:network-and-geometry}.</source>
        <translation>La rete non riconosce l'acqua; lascia vuoto {WATER}, o imposta {SHADOWS_BY} a {SHADOWS_BY:network-and-geometry}.</translation>
    </message>
    <message>
        <source>{MIN_HEIGHT} is {min_height_m:g}, not below {MAX_HEIGHT}, {max_height_m:g}.</source>
        <translation>{MIN_HEIGHT} è {min_height_m:g}, non inferiore a {MAX_HEIGHT}, {max_height_m:g}.</translation>
    </message>
    <message>
        <source>No class is selected in {CLASSES}: the mask would be empty.</source>
        <translation>Nessuna classe è selezionata in {CLASSES}: la maschera sarebbe vuota.</translation>
    </message>
    <message>
        <source>{MASKS} is empty; choose a mask to assess.</source>
        <translation>{MASKS} è vuoto; scegli una maschera da valutare.</translation>
    </message>
    <message>
        <source>A report has room for {most} masks, not {count}; leave some out.</source>
        <translation>Un report ha posto per {most} maschere, non {count}; escludine alcune.</translation>
    </message>
    <message>
        <source>{STRATA} belongs to labelled points; choose them in {LABELS}.</source>
        <translation>{STRATA} va con punti etichettati; sceglili in {LABELS}.</translation>
    </message>
    <message>
        <source>{DISTANCES} is "{value}"; write metres from 0 to {highest:g} as in "0, 20, 60".</source>
        <translation>{DISTANCES} è “{value}”; scrivi metri da 0 a {highest:g} come in “0, 20, 60”.</translation>
    </message>
    <message>
        <source>{DISTANCES} has {count} growth distances; choose at most {most}.</source>
        <translation>{DISTANCES} ha {count} distanze di allargamento; scegline al massimo {most}.</translation>
    </message>
    <message>
        <source>{AIM} as chosen needs {AIM_VALUE}: how many percent?</source>
        <translation>Con questa scelta {AIM} richiede {AIM_VALUE}: quale percentuale?</translation>
    </message>
    <message>
        <source>{SCENES} holds {count} scene; a date is compared with others, so give two at least, better eleven.</source>
        <translation>{SCENES} contiene {count} scena; una data si confronta con altre, quindi indicane almeno due, meglio undici.</translation>
    </message>
    <message>
        <source>Unknown job "{name}"; expected one of {jobs}.</source>
        <translation>Lavoro sconosciuto “{name}”; atteso uno tra {jobs}.</translation>
    </message>
    <message>
        <source>The custom scheme needs {VALUES} or {BITS}: what should be masked?</source>
        <translation>Lo schema personalizzato richiede {VALUES} o {BITS}: che cosa va mascherato?</translation>
    </message>
    <message>
        <source>{EXTENT} needs four numbers: xmin, ymin, xmax, ymax.</source>
        <translation>{EXTENT} richiede quattro numeri: xmin, ymin, xmax, ymax.</translation>
    </message>
    <message>
        <source>{EXTENT} is empty: {xmin:g} {ymin:g} {xmax:g} {ymax:g}; give xmin, ymin, xmax, ymax.</source>
        <translation>{EXTENT} è vuoto: {xmin:g} {ymin:g} {xmax:g} {ymax:g}; indica xmin, ymin, xmax, ymax.</translation>
    </message>
    <message>
        <source>Give either a reference raster or labels, not both and not neither.</source>
        <translation>Indica un raster di riferimento oppure etichette: l'uno o le altre, non entrambi.</translation>
    </message>
    <message>
        <source>{CLASS_FIELD} is empty; name the field of the labels that holds the class.</source>
        <translation>{CLASS_FIELD} è vuoto; indica il campo delle etichette che contiene la classe.</translation>
    </message>
    <message>
        <source>{DEEP} lets the shadows of the network vote by themselves, so {SHADOWS_BY} cannot keep only those that the geometry confirms; set {DEEP} to {DEEP:clouds}, or {SHADOWS_BY} to {SHADOWS_BY:geometry}.</source>
        <translation>{DEEP} fa votare le ombre della rete da sole, quindi {SHADOWS_BY} non può tenere solo quelle che la geometria conferma; imposta {DEEP} a {DEEP:clouds}, o {SHADOWS_BY} a {SHADOWS_BY:geometry}.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un testo</translation>
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
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>The job must be one JSON object.</source>
        <translation>Il lavoro deve essere un unico oggetto JSON.</translation>
    </message>
    <message>
        <source>Job {name} has no parameter {unknown}; it knows {known}.</source>
        <translation>Il lavoro {name} non ha il parametro {unknown}; conosce {known}.</translation>
    </message>
    <message>
        <source>Job {name} needs {missing}.</source>
        <translation>Il lavoro {name} richiede {missing}.</translation>
    </message>
    <message>
        <source>{key} must be {kind}, not {value}.</source>
        <translation>{key} deve essere {kind}, non {value}.</translation>
    </message>
    <message>
        <source>{name} is given twice, once by the name that it has in dialogs; give it once.</source>
        <translation>{name} è dato due volte, una con il nome che ha nelle finestre di dialogo; indicalo una volta.</translation>
    </message>
    <message>
        <source>{key} must be a list, not {value}.</source>
        <translation>{key} deve essere una lista, non {value}.</translation>
    </message>
    <message>
        <source>{key} is "{value}"; expected one of {options}.</source>
        <translation>{key} è “{value}”; atteso uno tra {options}.</translation>
    </message>
    <message>
        <source>{key} must be a number that a computer can hold, not {digits}...</source>
        <translation>{key} deve essere un numero che un computer può contenere, non {digits}...</translation>
    </message>
    <message>
        <source>The job is not valid JSON ({error}); mend it there.</source>
        <translation>Il lavoro non è JSON valido ({error}); correggilo lì.</translation>
    </message>
    <message>
        <source>Give either {MASKS} or {FOLDER}, not both and not neither.</source>
        <translation>Indica {MASKS} oppure {FOLDER}: l'uno o l'altro, non entrambi.</translation>
    </message>
    <message>
        <source>Give either {SCENES} or {FOLDER}, not both and not neither.</source>
        <translation>Indica {SCENES} oppure {FOLDER}: l'uno o l'altro, non entrambi.</translation>
    </message>
    <message>
        <source>{title} has no field "{class_field}"; set {CLASS_FIELD} to one of its fields: {fields}.</source>
        <translation>{title} non ha il campo “{class_field}”; imposta {CLASS_FIELD} a uno dei suoi campi: {fields}.</translation>
    </message>
    <message>
        <source>{title} has no points or polygons; choose a layer with labels.</source>
        <translation>{title} non ha punti né poligoni; scegli un layer con etichette.</translation>
    </message>
    <message>
        <source>Nothing in {title} is labelled; fill its field "{class_field}" first.</source>
        <translation>Nulla in {title} è etichettato; riempi prima il suo campo “{class_field}”.</translation>
    </message>
    <message>
        <source>None of the {outside} points of {title} lies on {path}; choose points and rasters of the same place.</source>
        <translation>Nessuno dei {outside} punti di {title} sta su {path}; scegli punti e raster dello stesso luogo.</translation>
    </message>
    <message>
        <source>None of the polygons of {title} covers a pixel of {name}; choose polygons and rasters of the same place.</source>
        <translation>Nessuno dei poligoni di {title} copre un pixel di {name}; scegli poligoni e raster dello stesso luogo.</translation>
    </message>
    <message>
        <source>The points of {title} have contradictory sizes of strata ({field}, {other_field}): they are of different samples, or were added by hand; remove those, or choose the raster in {STRATA}.</source>
        <translation>I punti di {title} hanno dimensioni degli strati contraddittorie ({field}, {other_field}): sono di campioni diversi, o sono stati aggiunti a mano; rimuovi quelli, o scegli il raster in {STRATA}.</translation>
    </message>
    <message>
        <source>The points of {title} have sizes of strata ({field}) that cannot be.</source>
        <translation>I punti di {title} hanno dimensioni degli strati ({field}) impossibili.</translation>
    </message>
    <message>
        <source>{path} knows no stratum at any of the points of {title}.</source>
        <translation>{path} non conosce alcuno strato in nessuno dei punti di {title}.</translation>
    </message>
    <message>
        <source>{empty} of {total} features of {title} are not labelled yet and are left out.</source>
        <translation>{empty} di {total} elementi di {title} non sono ancora etichettati e vengono esclusi.</translation>
    </message>
    <message>
        <source>{count} points of {title} repeat another one on the same pixel: left out.</source>
        <translation>{count} punti di {title} ne ripetono un altro sullo stesso pixel: esclusi.</translation>
    </message>
    <message>
        <source>{outside} of {total} points of {title} lie outside {path}.</source>
        <translation>{outside} di {total} punti di {title} stanno fuori da {path}.</translation>
    </message>
    <message>
        <source>{disputed} pixels lie in polygons of {title} of different classes: left out.</source>
        <translation>{disputed} pixel stanno in poligoni di {title} di classi diverse: esclusi.</translation>
    </message>
    <message>
        <source>{left_out} points of {title} lie in no stratum of {path}: left out.</source>
        <translation>{left_out} punti di {title} non stanno in alcuno strato di {path}: esclusi.</translation>
    </message>
    <message>
        <source>{title} has two points on one pixel of {path} ({x:.10g} {y:.10g}) with the labels {one} and {other}; remove one of them.</source>
        <translation>{title} ha due punti su un pixel di {path} ({x:.10g} {y:.10g}) con le etichette {one} e {other}; rimuovi uno dei due.</translation>
    </message>
    <message>
        <source>the mask while its patches are measured</source>
        <translation>la maschera mentre si misurano le sue macchie</translation>
    </message>
    <message>
        <source>The layer holds the value {value:g}, outside 0 to {limit:g}; choose the {ENCODING} that it has, or a cloud probability.</source>
        <translation>Il layer contiene il valore {value:g}, fuori da 0 a {limit:g}; scegli in {ENCODING} la codifica che ha, o una probabilità di nuvole.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} o {second}</translation>
    </message>
    <message>
        <source>{path} is given {count} times; a date counts once.</source>
        <translation>{path} è dato {count} volte; una data conta una volta.</translation>
    </message>
    <message>
        <source>{path} is of tile {tile}, but {first} of {first_tile}; compare dates of one tile.</source>
        <translation>{path} è del tassello {tile}, ma {first} di {first_tile}; confronta date di un solo tassello.</translation>
    </message>
    <message>
        <source>{paths} does not tell its date, so the scenes are taken in the order given.</source>
        <translation>{paths} non indica la data, quindi le scene sono prese nell'ordine dato.</translation>
    </message>
    <message>
        <source>Masked: {masked_percent:.2f} % of the valid pixels; valid: {valid_percent:.2f} % of all.</source>
        <translation>Mascherato: {masked_percent:.2f} % dei pixel validi; valido: {valid_percent:.2f} % di tutti.</translation>
    </message>
    <message>
        <source>Flagged by source, of the valid pixels, before cleaning: {shares}.</source>
        <translation>Segnalato per fonte, dei pixel validi, prima della pulizia: {shares}.</translation>
    </message>
    <message>
        <source>{name} holds {value:g} in {count} pixels that are not masked, so it cannot be NoData too; set {NODATA} to a value that no pixel holds{proposal}.</source>
        <translation>{name} contiene {value:g} in {count} pixel non mascherati, quindi non può essere anche NoData; imposta {NODATA} a un valore che nessun pixel ha{proposal}.</translation>
    </message>
    <message>
        <source>{path} has bands of type {types}; choose {BANDS} of one type.</source>
        <translation>{path} ha bande di tipo {types}; scegli in {BANDS} bande di un solo tipo.</translation>
    </message>
    <message>
        <source>{NODATA} is {value:g}, which {dtype} bands of {path} cannot hold; choose a whole number from {lowest} to {highest}.</source>
        <translation>{NODATA} è {value:g}, che le bande {dtype} di {path} non possono contenere; scegli un numero intero da {lowest} a {highest}.</translation>
    </message>
    <message>
        <source>; NaN is free</source>
        <translation>; NaN è libero</translation>
    </message>
    <message>
        <source>, for instance {value}</source>
        <translation>, per esempio {value}</translation>
    </message>
    <message>
        <source>{name} holds {value:g} in pixels that are not masked, as old Level-2A products do, so NoData is {free} in the output, which no pixel holds.</source>
        <translation>{name} contiene {value:g} in pixel non mascherati, come i vecchi prodotti Level-2A, quindi nel risultato NoData è {free}, che nessun pixel ha.</translation>
    </message>
    <message>
        <source>Where {mask} is right (light grey), misses (blue) and raises false alarms (orange); dark grey is not compared.</source>
        <translation>Dove {mask} ha ragione (grigio chiaro), manca (blu) e dà falsi allarmi (arancione); il grigio scuro non è confrontato.</translation>
    </message>
    <message>
        <source>overall accuracy</source>
        <translation>accuratezza complessiva</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>accuratezza bilanciata</translation>
    </message>
    <message>
        <source>users accuracy</source>
        <translation>accuratezza dell'utente</translation>
    </message>
    <message>
        <source>producers accuracy</source>
        <translation>accuratezza del produttore</translation>
    </message>
    <message>
        <source>f1</source>
        <translation>f1</translation>
    </message>
    <message>
        <source>iou</source>
        <translation>iou</translation>
    </message>
    <message>
        <source>the mask {title}</source>
        <translation>la maschera {title}</translation>
    </message>
    <message>
        <source>compared: {count}</source>
        <translation>confrontati: {count}</translation>
    </message>
    <message>
        <source>Accuracy of {mask}</source>
        <translation>Accuratezza di {mask}</translation>
    </message>
    <message>
        <source>Accuracy of masks</source>
        <translation>Accuratezza delle maschere</translation>
    </message>
    <message>
        <source>{ERRORS} is a raster, but points tell nothing between them; leave it unset.</source>
        <translation>{ERRORS} è un raster, ma i punti non dicono nulla di ciò che sta tra loro; lascialo vuoto.</translation>
    </message>
    <message>
        <source>Edge tolerance</source>
        <translation>Tolleranza dei bordi</translation>
    </message>
    <message>
        <source>{TOLERANCE} is {tolerance_m:g} m, less than a pixel of {smallest:g} m: it leaves nothing out.</source>
        <translation>{TOLERANCE} è {tolerance_m:g} m, meno di un pixel di {smallest:g} m: non esclude nulla.</translation>
    </message>
    <message>
        <source>{TOLERANCE} is passed over: points have no edges.</source>
        <translation>{TOLERANCE} viene ignorato: i punti non hanno bordi.</translation>
    </message>
    <message>
        <source>{title} does not tell which strata its points were drawn from, so they count alike and do not stand for the whole area; if they are a stratified sample, choose the raster in {STRATA}.</source>
        <translation>{title} non dice da quali strati sono stati estratti i suoi punti, quindi contano tutti allo stesso modo e non rappresentano tutta l'area; se sono un campione stratificato, scegli il raster in {STRATA}.</translation>
    </message>
    <message>
        <source>{name} and {title} know no pixel in common, so nothing was compared; choose files of the same place.</source>
        <translation>{name} e {title} non conoscono alcun pixel in comune, quindi non è stato confrontato nulla; scegli file dello stesso luogo.</translation>
    </message>
    <message>
        <source>{name}: some numbers rest on too few samples to be trusted; the report says which.</source>
        <translation>{name}: alcuni numeri si basano su troppo pochi campioni per essere affidabili; il report dice quali.</translation>
    </message>
    <message>
        <source>Output grid: {grid}.</source>
        <translation>Griglia del risultato: {grid}.</translation>
    </message>
    <message>
        <source>Network: {network}; bands {bands}; classes {classes}.</source>
        <translation>Rete: {network}; bande {bands}; classi {classes}.</translation>
    </message>
    <message>
        <source>Network evaluated: {valid_mpx:.3g} Mpx in {elapsed_s:.1f} s, {speed:.3g} Mpx/s with reading and writing.</source>
        <translation>Rete valutata: {valid_mpx:.3g} Mpx in {elapsed_s:.1f} s, {speed:.3g} Mpx/s con lettura e scrittura.</translation>
    </message>
    <message>
        <source>Every distance and area is 0: the mask is copied as it is.</source>
        <translation>Tutte le distanze e le aree sono 0: la maschera viene copiata com'è.</translation>
    </message>
    <message>
        <source>Cancelled: {done} masks are written and stay; run it again to go on.</source>
        <translation>Annullato: {done} maschere sono scritte e restano; esegui di nuovo per continuare.</translation>
    </message>
    <message>
        <source>{name}: masked after {seconds:.1f} s, but too cloudy.</source>
        <translation>{name}: mascherato dopo {seconds:.1f} s, ma troppo nuvoloso.</translation>
    </message>
    <message>
        <source>{name}: masked after {seconds:.1f} s.</source>
        <translation>{name}: mascherato dopo {seconds:.1f} s.</translation>
    </message>
    <message>
        <source>Product: {product}; tile {tile}, sensed {time}.</source>
        <translation>Prodotto: {product}; tassello {tile}, acquisito {time}.</translation>
    </message>
    <message>
        <source>Cleaning: patches below {patches:g} m2 dropped, holes below {holes:g} m2 filled, grown by {distance:g} m.</source>
        <translation>Pulizia: macchie sotto {patches:g} m2 eliminate, buchi sotto {holes:g} m2 riempiti, allargata di {distance:g} m.</translation>
    </message>
    <message>
        <source>{product} is a Level-2A product with an SCL of its own; leave {SCL} unset.</source>
        <translation>{product} è un prodotto Level-2A con una sua SCL; lascia vuoto {SCL}.</translation>
    </message>
    <message>
        <source>{CLDPRB_THRESHOLD} is set, but {product} is a Level-1C product, which has no MSK_CLDPRB; choose the Level-2A product of the same acquisition in {SCL}, or unset it.</source>
        <translation>{CLDPRB_THRESHOLD} è impostato, ma {product} è un prodotto Level-1C, che non ha MSK_CLDPRB; scegli il prodotto Level-2A della stessa acquisizione in {SCL}, o lascia vuota la soglia.</translation>
    </message>
    <message>
        <source>Deep network: {network}; it sees pixels of {pixel_m:g} m. {DEEP}: {deep}; {SHADOWS_BY}: {shadows_by}.</source>
        <translation>Rete neurale: {network}; vede pixel di {pixel_m:g} m. {DEEP}: {deep}; {SHADOWS_BY}: {shadows_by}.</translation>
    </message>
    <message>
        <source>Clouds: probability above {threshold:g}, averaged over {average:g} pixels, dilated by {dilation:g}.</source>
        <translation>Nuvole: probabilità sopra {threshold:g}, mediata su {average:g} pixel, dilatata di {dilation:g}.</translation>
    </message>
    <message>
        <source>Level-2A product: {PROBABILITY} is Sen2Cor's cloud probability (MSK_CLDPRB), not s2cloudless.</source>
        <translation>Prodotto Level-2A: {PROBABILITY} è la probabilità di nuvole di Sen2Cor (MSK_CLDPRB), non quella di s2cloudless.</translation>
    </message>
    <message>
        <source>{name}: masked {masked_percent:.2f} % of the valid pixels; valid: {valid_percent:.2f} % of all.</source>
        <translation>{name}: mascherato {masked_percent:.2f} % dei pixel validi; valido: {valid_percent:.2f} % di tutti.</translation>
    </message>
    <message>
        <source>No date was read.</source>
        <translation>Non è stata letta alcuna data.</translation>
    </message>
    <message>
        <source>{path} has another coordinate reference system than {first}; compare dates of one tile.</source>
        <translation>{path} ha un sistema di riferimento delle coordinate (SR) diverso da {first}; confronta date di un solo tassello.</translation>
    </message>
    <message>
        <source>Cancelled: {done} of {count} dates are written and stay.</source>
        <translation>Annullato: {done} date su {count} sono scritte e restano.</translation>
    </message>
    <message>
        <source>{path} has no pixel of {size:g} m within the extent; set a smaller {RESOLUTION}.</source>
        <translation>{path} non ha alcun pixel di {size:g} m nell'estensione; imposta un valore più piccolo in {RESOLUTION}.</translation>
    </message>
    <message>
        <source>{title} in {EXISTING} is no sample of this algorithm: it lacks points, {class_field} or {stratum_field}.</source>
        <translation>{title} in {EXISTING} non è un campione di questo algoritmo: mancano punti, {class_field} o {stratum_field}.</translation>
    </message>
    <message>
        <source>The points of {title} in {EXISTING} were not drawn from {path}, or were moved; give the raster that they were drawn from.</source>
        <translation>I punti di {title} in {EXISTING} non sono stati estratti da {path}, o sono stati spostati; indica il raster da cui sono stati estratti.</translation>
    </message>
    <message>
        <source>{path} is open in another program; remove its layer there, or choose another name.</source>
        <translation>{path} è aperto in un altro programma; rimuovi lì il suo layer, o scegli un altro nome.</translation>
    </message>
    <message>
        <source>{path} holds {labelled} labelled points, which would be lost; choose another name, and give the points in {EXISTING} to keep them.</source>
        <translation>{path} contiene {labelled} punti etichettati, che andrebbero persi; scegli un altro nome, e indica i punti in {EXISTING} per tenerli.</translation>
    </message>
    <message>
        <source>{input} is NoData everywhere; there is nothing to draw points from.</source>
        <translation>{input} è NoData ovunque; non c'è nulla da cui estrarre punti.</translation>
    </message>
    <message>
        <source>Class "{name}": {count} points of {size} pixels.</source>
        <translation>Classe “{name}”: {count} punti da {size} pixel.</translation>
    </message>
    <message>
        <source>{folder} is no folder; choose one that holds products.</source>
        <translation>{folder} non è una cartella; scegline una che contiene prodotti.</translation>
    </message>
    <message>
        <source>{folder} holds no products (*.SAFE or *.zip); choose the folder around them.</source>
        <translation>{folder} non contiene prodotti (*.SAFE o *.zip); scegli la cartella in cui si trovano.</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilizzabile</translation>
    </message>
    <message>
        <source>{count} of {title}</source>
        <translation>{count} di {title}</translation>
    </message>
    <message>
        <source>{count}, from {first} to {last}</source>
        <translation>{count}, da {first} a {last}</translation>
    </message>
    <message>
        <source>at least {share:g} % of a polygon is clear</source>
        <translation>almeno il {share:g} % di un poligono è sereno</translation>
    </message>
    <message>
        <source>None of the polygons of {title} lies on a valid pixel of the scenes; choose polygons and scenes of the same place.</source>
        <translation>Nessuno dei poligoni di {title} sta su un pixel valido delle scene; scegli poligoni e scene dello stesso luogo.</translation>
    </message>
    <message>
        <source>{path} has no mask of its acquisition in {MASKS}; make one first (Mask a Sentinel-2 scene).</source>
        <translation>{path} non ha una maschera della sua acquisizione in {MASKS}; creane prima una (Maschera una scena Sentinel-2).</translation>
    </message>
    <message>
        <source>{one} is of {level}, but {other} of {other_level}; take scenes of one level.</source>
        <translation>{one} è di {level}, ma {other} di {other_level}; prendi scene di un solo livello.</translation>
    </message>
    <message>
        <source>{CLOUD_PROBABILITY} needs Level-1C products, but {path} is of Level-2A; leave it out.</source>
        <translation>{CLOUD_PROBABILITY} richiede prodotti Level-1C, ma {path} è di Level-2A; omettilo.</translation>
    </message>
    <message>
        <source>{INDICES} names {band} (cirrus), but {path} is of Level-2A, which has no such band; leave it out.</source>
        <translation>{INDICES} nomina {band} (cirri), ma {path} è di Level-2A, che non ha questa banda; omettila.</translation>
    </message>
    <message>
        <source>{path} has no metadata that tells its radiometric offset, which is taken as none; if it is of baseline 04.00 or later, set {OFFSET}.</source>
        <translation>{path} non ha metadati che ne indicano l'offset radiometrico, che si assume nullo; se è della baseline 04.00 o successiva, imposta {OFFSET}.</translation>
    </message>
    <message>
        <source>{index} of {polygon}</source>
        <translation>{index} di {polygon}</translation>
    </message>
    <message>
        <source>no known level</source>
        <translation>livello sconosciuto</translation>
    </message>
    <message>
        <source>{path} and {title} know no pixel in common; choose files of the same place.</source>
        <translation>{path} e {title} non conoscono alcun pixel in comune; scegli file dello stesso luogo.</translation>
    </message>
    <message>
        <source>{MAPPING} tells more than two classes apart, but a threshold two; write only 0, 1 or nodata.</source>
        <translation>{MAPPING} distingue più di due classi, ma una soglia solo due; scrivi solo 0, 1 o nodata.</translation>
    </message>
    <message>
        <source>Best threshold of {probability}</source>
        <translation>Soglia migliore di {probability}</translation>
    </message>
    <message>
        <source>{title} does not tell which strata its points were drawn from, so they count alike.</source>
        <translation>{title} non dice da quali strati sono stati estratti i suoi punti, quindi contano tutti allo stesso modo.</translation>
    </message>
    <message>
        <source>The reference {title} has no {kind} where {path} is known, so no threshold is better than another; choose a reference with both.</source>
        <translation>Il riferimento {title} non ha {kind} dove {path} è noto, quindi nessuna soglia è migliore di un'altra; scegli un riferimento con entrambi.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilità</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blocchi</translation>
    </message>
    <message>
        <source>{folder} is no folder; choose one that holds masks or products.</source>
        <translation>{folder} non è una cartella; scegline una che contiene maschere o prodotti.</translation>
    </message>
    <message>
        <source>{folder} holds neither masks (*.tif) nor Sentinel-2 products; choose another folder.</source>
        <translation>{folder} non contiene né maschere (*.tif) né prodotti Sentinel-2; scegli un'altra cartella.</translation>
    </message>
    <message>
        <source>Nothing in {folder} could be masked; the log says why.</source>
        <translation>Nulla in {folder} ha potuto essere mascherato; il registro dice perché.</translation>
    </message>
    <message>
        <source>None of the polygons of {title} lies on a valid pixel of the masks; choose polygons and masks of the same place.</source>
        <translation>Nessuno dei poligoni di {title} sta su un pixel valido delle maschere; scegli poligoni e maschere dello stesso luogo.</translation>
    </message>
    <message>
        <source>Cloud and shadow are told apart where a raster of mask sources says so; of a plain mask only what is masked is known.</source>
        <translation>Nuvole e ombre si distinguono dove lo dice un raster delle fonti della maschera; di una semplice maschera si sa solo che cosa è mascherato.</translation>
    </message>
    <message>
        <source>None of the rasters is a mask; choose masks of CloudSieve, or products.</source>
        <translation>Nessuno dei raster è una maschera; scegli maschere di CloudSieve, o prodotti.</translation>
    </message>
    <message>
        <source>{path} cannot be masked: {reason}</source>
        <translation>{path} non può essere mascherato: {reason}</translation>
    </message>
    <message>
        <source>{product} is not masked, for {mask} is a mask of the same acquisition.</source>
        <translation>{product} non viene mascherato, perché {mask} è una maschera della stessa acquisizione.</translation>
    </message>
    <message>
        <source>{product}: masked as Mask a Sentinel-2 scene does by default.</source>
        <translation>{product}: mascherato come fa “Maschera una scena Sentinel-2” con i valori predefiniti.</translation>
    </message>
    <message>
        <source>set {SUN_ZENITH}, {SUN_AZIMUTH}, {VIEW_ZENITH} and {VIEW_AZIMUTH} by hand</source>
        <translation>imposta {SUN_ZENITH}, {SUN_AZIMUTH}, {VIEW_ZENITH} e {VIEW_AZIMUTH} a mano</translation>
    </message>
    <message>
        <source>0 to 360, clockwise from north</source>
        <translation>da 0 a 360, in senso orario da nord</translation>
    </message>
    <message>
        <source>{path} has no metadata of its tile (MTD_TL.xml), which tells where the sun stood; download the product completely, or {remedy}.</source>
        <translation>{path} non ha i metadati del suo tassello (MTD_TL.xml), che dicono dov'era il sole; scarica il prodotto per intero, o {remedy}.</translation>
    </message>
    <message>
        <source>{file} tells no angles of the sun; download the product again, or {remedy}.</source>
        <translation>{file} non indica gli angoli del sole; scarica di nuovo il prodotto, o {remedy}.</translation>
    </message>
    <message>
        <source>Shadows need the angles of the sun; give a product with its metadata, or set {SUN_ZENITH} and {SUN_AZIMUTH}.</source>
        <translation>Le ombre richiedono gli angoli del sole; indica un prodotto con i suoi metadati, o imposta {SUN_ZENITH} e {SUN_AZIMUTH}.</translation>
    </message>
    <message>
        <source>{file} has angle grids of different sizes for one band; download the product again.</source>
        <translation>{file} ha griglie di angoli di dimensioni diverse per una banda; scarica di nuovo il prodotto.</translation>
    </message>
    <message>
        <source>{file} has an empty angle grid; download the product again.</source>
        <translation>{file} ha una griglia di angoli vuota; scarica di nuovo il prodotto.</translation>
    </message>
    <message>
        <source>{file} has an angle grid with a {name} of {step_m:g} m; download the product again.</source>
        <translation>{file} ha una griglia di angoli con {name} di {step_m:g} m; scarica di nuovo il prodotto.</translation>
    </message>
    <message>
        <source>0 to below 90 (0 is overhead)</source>
        <translation>da 0 a meno di 90 (0 è allo zenit)</translation>
    </message>
    <message>
        <source>{file} has angles out of range; expected zenith angles of {zenith} and azimuths of {azimuth}. Download the product again, or {remedy}.</source>
        <translation>{file} ha angoli fuori intervallo; attesi angoli zenitali di {zenith} e azimut di {azimuth}. Scarica di nuovo il prodotto, o {remedy}.</translation>
    </message>
    <message>
        <source>{parameter} is {angle:g} degrees; expected {range}.</source>
        <translation>{parameter} è {angle:g} gradi; atteso: {range}.</translation>
    </message>
    <message>
        <source>{given} is set without {missing}; set both, or give a product.</source>
        <translation>{given} è impostato senza {missing}; imposta entrambi, o indica un prodotto.</translation>
    </message>
    <message>
        <source>{file} has a mean angle without one zenith and one azimuth; download the product again.</source>
        <translation>{file} ha un angolo medio senza uno zenit e un azimut; scarica di nuovo il prodotto.</translation>
    </message>
    <message>
        <source>{file} has an angle grid without matching zenith and azimuth; download the product again.</source>
        <translation>{file} ha una griglia di angoli con zenit e azimut che non combaciano; scarica di nuovo il prodotto.</translation>
    </message>
    <message>
        <source>{file} has an angle grid that is no table of numbers; download the product again.</source>
        <translation>{file} ha una griglia di angoli che non è una tabella di numeri; scarica di nuovo il prodotto.</translation>
    </message>
    <message>
        <source>{file} has "{text}" where a number belongs; download the product again.</source>
        <translation>{file} ha “{text}” dove va un numero; scarica di nuovo il prodotto.</translation>
    </message>
    <message>
        <source>The sun stood {elevation_deg:.1f} degrees above the horizon; below {low_deg:g} degrees most shadows lie far from their clouds or beyond the tile, and few of them can be matched.</source>
        <translation>Il sole era {elevation_deg:.1f} gradi sopra l'orizzonte; sotto {low_deg:g} gradi la maggior parte delle ombre sta lontano dalle nuvole o fuori dal tassello, e poche si possono associare.</translation>
    </message>
    <message>
        <source>No viewing angles are known, so the satellite is taken to be overhead; shadows of high clouds may be missed. Cloud shadow takes them by hand, as {VIEW_ZENITH} and {VIEW_AZIMUTH}.</source>
        <translation>Gli angoli di vista non sono noti, quindi il satellite si assume allo zenit; ombre di nuvole alte possono sfuggire. “Ombra di nuvole” li prende a mano, come {VIEW_ZENITH} e {VIEW_AZIMUTH}.</translation>
    </message>
    <message>
        <source>{file} is damaged: its checksum is not the one in {manifest}; download the product again, or unset {CHECK} if the file was changed on purpose.</source>
        <translation>{file} è danneggiato: la sua somma di controllo non è quella in {manifest}; scarica di nuovo il prodotto, o disattiva {CHECK} se il file è stato cambiato di proposito.</translation>
    </message>
    <message>
        <source>{file} has another size than {manifest} says, as have {count} other files that are read: they were replaced, or are incomplete, so their checksums tell nothing.</source>
        <translation>{file} ha una dimensione diversa da quella indicata in {manifest}, come altri {count} file che vengono letti: sono stati sostituiti o sono incompleti, quindi le loro somme di controllo non dicono nulla.</translation>
    </message>
    <message>
        <source>{file} is damaged or cannot be read ({error}); download the product again.</source>
        <translation>{file} è danneggiato o non può essere letto ({error}); scarica di nuovo il prodotto.</translation>
    </message>
    <message>
        <source>{what} is there twice: {first} and {second}. Keep one of them.</source>
        <translation>{what} è presente due volte: {first} e {second}. Tienine uno.</translation>
    </message>
    <message>
        <source>Band {name}</source>
        <translation>Banda {name}</translation>
    </message>
    <message>
        <source>{file} tells no {key} in {group}; download the metadata of the scene again.</source>
        <translation>{file} non indica {key} in {group}; scarica di nuovo i metadati della scena.</translation>
    </message>
    <message>
        <source>{path} is of Landsat, which is read from this computer alone; download it.</source>
        <translation>{path} è di Landsat, che viene letto solo da questo computer; scaricalo.</translation>
    </message>
    <message>
        <source>{path} is an archive of Landsat; unpack it, and give the folder.</source>
        <translation>{path} è un archivio di Landsat; decomprimilo, e indica la cartella.</translation>
    </message>
    <message>
        <source>{path} is no band of Landsat by its name; give all bands of one scene, named as they were downloaded.</source>
        <translation>{path} non è, dal nome, una banda di Landsat; indica tutte le bande di una sola scena, con i nomi con cui sono state scaricate.</translation>
    </message>
    <message>
        <source>{path} holds no band of Landsat with reflectance (such as ..._SR_B2.TIF, or ..._B2.TIF of Level 1); download it completely.</source>
        <translation>{path} non contiene bande di Landsat con riflettanza (come ..._SR_B2.TIF, o ..._B2.TIF di Level 1); scarica la scena per intero.</translation>
    </message>
    <message>
        <source>{path} is {scene}; only Collection 2 of Landsat 4 to 9 with blue and infrared bands can be read ({known}).</source>
        <translation>{path} è {scene}; si può leggere solo la Collection 2 di Landsat da 4 a 9 con la banda blu e quelle infrarosse ({known}).</translation>
    </message>
    <message>
        <source>{file} has no MTL file beside it, which tells how its numbers become reflectance; download the one of its scene (..._MTL.txt), or use Level 2.</source>
        <translation>Accanto a {file} non c'è un file MTL, che dice come i suoi numeri diventano riflettanza; scarica quello della sua scena (..._MTL.txt), o usa il Level 2.</translation>
    </message>
    <message>
        <source>{file} tells a SUN_ELEVATION of {elevation:g} degrees; by night there is no reflectance.</source>
        <translation>{file} indica una SUN_ELEVATION di {elevation:g} gradi; di notte non c'è riflettanza.</translation>
    </message>
    <message>
        <source>{folder} holds {count} scenes of Landsat; give the MTL file or a band of one of them: {scenes}.</source>
        <translation>{folder} contiene {count} scene di Landsat; indica il file MTL o una banda di una di esse: {scenes}.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); download the metadata of the scene again.</source>
        <translation>{file} non può essere letto ({error}); scarica di nuovo i metadati della scena.</translation>
    </message>
    <message>
        <source>it is larger than {limit} MB</source>
        <translation>supera {limit} MB</translation>
    </message>
    <message>
        <source>{path} is of the scene {scene}, but {other} of {other_scene}; give the bands of one scene.</source>
        <translation>{path} è della scena {scene}, ma {other} di {other_scene}; indica le bande di una sola scena.</translation>
    </message>
    <message>
        <source>{file} holds &lt;{element}&gt; instead of the metadata of a Sentinel-2 product; download it again.</source>
        <translation>{file} contiene &lt;{element}&gt; invece dei metadati di un prodotto Sentinel-2; scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>{file}: {element} is "{text}"; expected a number.</source>
        <translation>{file}: {element} è “{text}”; serve un numero.</translation>
    </message>
    <message>
        <source>{file}: {element} is "{text}"; expected {lowest:.0f} to {highest:.0f}. Download the product again.</source>
        <translation>{file}: {element} è “{text}”; atteso: da {lowest:.0f} a {highest:.0f}. Scarica di nuovo il prodotto.</translation>
    </message>
    <message>
        <source>{file}: {element} has the band_id "{text}"; expected 0 to 12.</source>
        <translation>{file}: {element} ha la band_id “{text}”; atteso: da 0 a 12.</translation>
    </message>
    <message>
        <source>{path} lists radiometric offsets, but none for band_id {band_id}; download the product again.</source>
        <translation>{path} indica offset radiometrici, ma nessuno per la band_id {band_id}; scarica di nuovo il prodotto.</translation>
    </message>
    <message>
        <source>{file} gives band_id {band_id} two values of {element}, {one:g} and {other:g}; download the product again.</source>
        <translation>{file} dà alla band_id {band_id} due valori di {element}, {one:g} e {other:g}; scarica di nuovo il prodotto.</translation>
    </message>
    <message>
        <source>{path} is of Landsat, and this needs a product of Sentinel-2; "Clouds and shadows (deep network)" and "Mask from Fmask or QA band" take Landsat.</source>
        <translation>{path} è di Landsat, e qui serve un prodotto di Sentinel-2; “Nuvole e ombre (rete neurale)” e “Maschera da Fmask o banda QA” accettano Landsat.</translation>
    </message>
    <message>
        <source>Give a .SAFE folder, its MTD_MSIL1C.xml or MTD_MSIL2A.xml, a .zip of it, or a folder of band files with names like B02.jp2.</source>
        <translation>Indica una cartella .SAFE, il suo MTD_MSIL1C.xml o MTD_MSIL2A.xml, un .zip di essa, o una cartella di file di bande con nomi come B02.jp2.</translation>
    </message>
    <message>
        <source>{file} is not a Sentinel-2 product. {remedy}</source>
        <translation>{file} non è un prodotto Sentinel-2. {remedy}</translation>
    </message>
    <message>
        <source>{granules} is empty: the product is incomplete; unzip or download it again.</source>
        <translation>{granules} è vuota: il prodotto è incompleto; decomprimilo o scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>The path of the product is empty. {remedy}</source>
        <translation>Il percorso del prodotto è vuoto. {remedy}</translation>
    </message>
    <message>
        <source>The path {path} holds characters that are no text; rename its files and folders.</source>
        <translation>Il percorso {path} contiene caratteri che non sono testo; rinomina i suoi file e le sue cartelle.</translation>
    </message>
    <message>
        <source>{path} does not exist. {remedy}</source>
        <translation>{path} non esiste. {remedy}</translation>
    </message>
    <message>
        <source>{archive} has no {name} inside; check the path.</source>
        <translation>{archive} non contiene {name}; controlla il percorso.</translation>
    </message>
    <message>
        <source>{file} is a zip inside a zip; unzip the outer one first.</source>
        <translation>{file} è uno zip dentro uno zip; decomprimi prima quello esterno.</translation>
    </message>
    <message>
        <source>{file} is encrypted; unzip it with its password and give the folder.</source>
        <translation>{file} è cifrato; decomprimilo con la sua password e indica la cartella.</translation>
    </message>
    <message>
        <source>{file} holds {count} files, more than any product; unzip it and give one product.</source>
        <translation>{file} contiene {count} file, più di qualsiasi prodotto; decomprimilo e indica un solo prodotto.</translation>
    </message>
    <message>
        <source>{file} nests its folders more than {most} deep, so it is no product. {remedy}</source>
        <translation>{file} annida le cartelle oltre {most} livelli, quindi non è un prodotto. {remedy}</translation>
    </message>
    <message>
        <source>{archive} holds {member}, which would inflate to {size_mb:.0f} MB, as no raster of a product does; download it again.</source>
        <translation>{archive} contiene {member}, che decompresso occuperebbe {size_mb:.0f} MB, come nessun raster di un prodotto; scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>{folder} holds more than {most} files; move those of the product to a folder of their own.</source>
        <translation>{folder} contiene più di {most} file; sposta quelli del prodotto in una cartella a parte.</translation>
    </message>
    <message>
        <source>{folder} holds {count} products; give one of them: {names}.</source>
        <translation>{folder} contiene {count} prodotti; indicane uno: {names}.</translation>
    </message>
    <message>
        <source>{folder} has no GRANULE folder: the product is incomplete; unzip or download it again.</source>
        <translation>{folder} non ha la cartella GRANULE: il prodotto è incompleto; decomprimilo o scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>{folder} is empty. {remedy}</source>
        <translation>{folder} è vuota. {remedy}</translation>
    </message>
    <message>
        <source>{folder} holds {count} granules; give the folder of one of them as {INPUT}: {folders}.</source>
        <translation>{folder} contiene {count} granuli; indica la cartella di uno di essi in {INPUT}: {folders}.</translation>
    </message>
    <message>
        <source>{granules} holds no bands: the product is incomplete; unzip or download it again.</source>
        <translation>{granules} non contiene bande: il prodotto è incompleto; decomprimilo o scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>{folder} cannot be listed, as no folder on a web server can, and by its manifest.safe neither ({error}). Give the zip of the product, or a STAC item.</source>
        <translation>Il contenuto di {folder} non può essere elencato, come per ogni cartella su un server web, e nemmeno dal suo manifest.safe ({error}). Indica lo zip del prodotto, o un item STAC.</translation>
    </message>
    <message>
        <source>{file} lists {name}, which is not below it.</source>
        <translation>{file} elenca {name}, che non sta sotto di esso.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a zip archive ({error}); download it again.</source>
        <translation>{file} non può essere letto come archivio zip ({error}); scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {error}.</source>
        <translation>{folder} non può essere letta: {error}.</translation>
    </message>
    <message>
        <source>s2cloudless needs band B10 (cirrus), and Level-2A products have none. Use the Level-1C product of the same acquisition, or "Mask from scene classification (SCL)".</source>
        <translation>s2cloudless richiede la banda B10 (cirri), che i prodotti Level-2A non hanno. Usa il prodotto Level-1C della stessa acquisizione, o “Maschera da classificazione della scena (SCL)”.</translation>
    </message>
    <message>
        <source>{path} has no file of band {missing}; it has {bands}. Unzip or download the product completely.</source>
        <translation>{path} non ha un file della banda {missing}; ha {bands}. Decomprimi o scarica il prodotto per intero.</translation>
    </message>
    <message>
        <source>{path} holds no band files: the product is incomplete. {remedy}</source>
        <translation>{path} non contiene file di bande: il prodotto è incompleto. {remedy}</translation>
    </message>
    <message>
        <source>No band files were given; expected files with names like B02.jp2.</source>
        <translation>Non sono stati dati file di bande; servono file con nomi come B02.jp2.</translation>
    </message>
    <message>
        <source>{path} is a Level-2A product: {remedy}</source>
        <translation>{path} è un prodotto Level-2A: {remedy}</translation>
    </message>
    <message>
        <source>{path} names no band {missing}; it has {bands}. Stack all bands, and give each its name.</source>
        <translation>{path} non nomina alcuna banda {missing}; ha {bands}. Impila tutte le bande, e dai a ciascuna il suo nome.</translation>
    </message>
    <message>
        <source>{path} is a folder; expected a band file with a name like B02.jp2.</source>
        <translation>{path} è una cartella; serve un file di banda con un nome come B02.jp2.</translation>
    </message>
    <message>
        <source>{path} has the offset {offset:g} and the quantification value {quantification:g} by the metadata of its product, but {other} has no metadata beside it; give all bands from one product.</source>
        <translation>{path} ha l'offset {offset:g} e il valore di quantizzazione {quantification:g} secondo i metadati del suo prodotto, ma {other} non ha metadati accanto; indica tutte le bande da un solo prodotto.</translation>
    </message>
    <message>
        <source>{path} is of {first_level}, but {other} of {level}; give all bands from one product.</source>
        <translation>{path} è di {first_level}, ma {other} di {level}; indica tutte le bande da un solo prodotto.</translation>
    </message>
    <message>
        <source>The name of {path} does not tell its band; rename it to something like B02.tif.</source>
        <translation>Il nome di {path} non dice quale banda è; rinominalo per esempio in B02.tif.</translation>
    </message>
    <message>
        <source>no bands</source>
        <translation>nessuna banda</translation>
    </message>
    <message>
        <source>{path} holds {count} STAC items; name one of them behind a #: {names}.</source>
        <translation>{path} contiene {count} item STAC; indicane uno dopo un #: {names}.</translation>
    </message>
    <message>
        <source>The STAC item {item} of {path} links to no band of Sentinel-2; give an item of Level-1C or Level-2A.</source>
        <translation>L'item STAC {item} di {path} non rimanda ad alcuna banda di Sentinel-2; indica un item di Level-1C o Level-2A.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB; split the collection.</source>
        <translation>{path} supera {limit} MB; dividi la collezione.</translation>
    </message>
    <message>
        <source>{path} is no STAC item and no collection of items.</source>
        <translation>{path} non è un item STAC né una collezione di item.</translation>
    </message>
    <message>
        <source>{path} holds no STAC items.</source>
        <translation>{path} non contiene item STAC.</translation>
    </message>
    <message>
        <source>{path} holds a STAC item without an id.</source>
        <translation>{path} contiene un item STAC senza id.</translation>
    </message>
    <message>
        <source>{path} is no JSON ({error}); download it again.</source>
        <translation>{path} non è JSON ({error}); scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>{path} non può essere letto: {error}.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>non è un file</translation>
    </message>
    <message>
        <source>{file} is broken XML ({error}); download the product again.</source>
        <translation>{file} è XML difettoso ({error}); scarica di nuovo il prodotto.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); unzip or download the product again.</source>
        <translation>{file} non può essere letto ({error}); decomprimi o scarica di nuovo il prodotto.</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>non è un file ordinario</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>non è UTF-8</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>dichiara un tipo di documento</translation>
    </message>
    <message>
        <source>its values fit {schemes}: set {SCHEME} to that.</source>
        <translation>i suoi valori si adattano a {schemes}: imposta {SCHEME} così.</translation>
    </message>
    <message>
        <source>{percent:.2g} % of the valid pixels contradict {scheme} ({reason}); check {SCHEME}.</source>
        <translation>{percent:.2g} % dei pixel validi contraddice {scheme} ({reason}); controlla {SCHEME}.</translation>
    </message>
    <message>
        <source>named like {schemes}, but read as {scheme}; check {SCHEME}.</source>
        <translation>ha un nome come {schemes}, ma è letto come {scheme}; controlla {SCHEME}.</translation>
    </message>
    <message>
        <source>{file_name} holds {numbers}, which {scheme} never writes; {advice}</source>
        <translation>{file_name} contiene {numbers}, che {scheme} non scrive mai; {advice}</translation>
    </message>
    <message>
        <source>{file_name} holds {numbers}, but the bands of {scheme} hold 0 and 1; check {SCHEME}, and read the file at full resolution.</source>
        <translation>{file_name} contiene {numbers}, ma le bande di {scheme} contengono 0 e 1; controlla {SCHEME}, e leggi il file a piena risoluzione.</translation>
    </message>
    <message>
        <source>{file_name} is not {scheme}: {percent:.0f} % of the valid pixels would be contradictory ({reason}); {advice}</source>
        <translation>{file_name} non è {scheme}: {percent:.0f} % dei pixel validi sarebbe contraddittorio ({reason}); {advice}</translation>
    </message>
    <message>
        <source>no scheme knows all its values: check that it is a QA raster, or choose a custom scheme.</source>
        <translation>nessuno schema conosce tutti i suoi valori: controlla che sia un raster QA, o scegli uno schema personalizzato.</translation>
    </message>
    <message>
        <source>it holds NoData only.</source>
        <translation>contiene solo NoData.</translation>
    </message>
    <message>
        <source>{listed} and {count} more</source>
        <translation>{listed} e altri {count}</translation>
    </message>
    <message>
        <source>{file_name} holds more than {most} different numbers, so they are measurements and no classes or flags; choose another raster.</source>
        <translation>{file_name} contiene più di {most} numeri diversi, quindi sono misure e non classi o bit; scegli un altro raster.</translation>
    </message>
    <message>
        <source>{label} has no table; give {VALUES} or {BITS}.</source>
        <translation>{label} non ha una tabella; indica {VALUES} o {BITS}.</translation>
    </message>
    <message>
        <source>{VALUES} and {BITS} are both empty; list what to mask, such as "2, 4, 8-10".</source>
        <translation>{VALUES} e {BITS} sono entrambi vuoti; elenca che cosa mascherare, come “2, 4, 8-10”.</translation>
    </message>
    <message>
        <source>{label} has {expected} bands, but {found} came; give the whole file.</source>
        <translation>{label} ha {expected} bande, ma ne sono arrivate {found}; indica il file intero.</translation>
    </message>
    <message>
        <source>{name} holds complex numbers ({dtype}), but classes and flags are whole numbers; choose another raster.</source>
        <translation>{name} contiene numeri complessi ({dtype}), ma classi e bit sono numeri interi; scegli un altro raster.</translation>
    </message>
    <message>
        <source>{BITS} holds "{label}", but the raster is {dtype} and has bits 0 to {highest}.</source>
        <translation>{BITS} contiene “{label}”, ma il raster è {dtype} e ha i bit da 0 a {highest}.</translation>
    </message>
    <message>
        <source>choose the SCL file of a Level-2A product, or use Mask from Fmask or QA band</source>
        <translation>scegli il file SCL di un prodotto Level-2A, o usa “Maschera da Fmask o banda QA”</translation>
    </message>
    <message>
        <source>; its values fit {schemes}</source>
        <translation>; i suoi valori si adattano a {schemes}</translation>
    </message>
    <message>
        <source>{file_name} holds {numbers} in {percent:.0f} % of its valid pixels, so it is no scene classification (SCL){fitting}; {remedy}.</source>
        <translation>{file_name} contiene {numbers} in {percent:.0f} % dei suoi pixel validi, quindi non è una classificazione della scena (SCL){fitting}; {remedy}.</translation>
    </message>
    <message>
        <source>{file_name} holds {numbers} with {nodata} for NoData, so it is no scene classification (SCL){fitting}; {remedy}.</source>
        <translation>{file_name} contiene {numbers} con {nodata} per NoData, quindi non è una classificazione della scena (SCL){fitting}; {remedy}.</translation>
    </message>
    <message>
        <source>{file_name} holds only {numbers}, which looks like a mask or the classes of Fmask and not like a scene classification (SCL): then {remedy}.</source>
        <translation>{file_name} contiene solo {numbers}, che sembra una maschera o le classi di Fmask e non una classificazione della scena (SCL): allora {remedy}.</translation>
    </message>
    <message>
        <source>{file_name} is named like {schemes}, but read as a scene classification (SCL); if it is none, {remedy}.</source>
        <translation>{file_name} ha un nome come {schemes}, ma è letto come classificazione della scena (SCL); se non lo è, {remedy}.</translation>
    </message>
    <message>
        <source>{path} read as {scheme}: {shares}.</source>
        <translation>{path} letto come {scheme}: {shares}.</translation>
    </message>
    <message>
        <source>a scene classification (SCL)</source>
        <translation>una classificazione della scena (SCL)</translation>
    </message>
    <message>
        <source>{path} holds {count} pixels with a class of 12 or more, which Sen2Cor never writes; they became NoData. Classes were blended by smooth resampling or overviews: use the original SCL file.</source>
        <translation>{path} contiene {count} pixel con una classe di 12 o più, che Sen2Cor non scrive mai; sono diventati NoData. Le classi sono state mescolate da un ricampionamento graduale o da panoramiche (piramidi): usa il file SCL originale.</translation>
    </message>
    <message>
        <source>{path} holds the value {value}, but a cloud probability (MSK_CLDPRB) is 0 to 100 percent; choose another raster.</source>
        <translation>{path} contiene il valore {value}, ma una probabilità di nuvole (MSK_CLDPRB) va da 0 a 100 per cento; scegli un altro raster.</translation>
    </message>
    <message>
        <source>{grid} has no place on the earth, so nothing can be measured in metres; give the raster its true CRS first (Assign projection, or Warp (reproject)).</source>
        <translation>{grid} non ha un luogo sulla Terra, quindi nulla si può misurare in metri; dai prima al raster il suo vero SR (Assegna proiezione, o Trasformazione (riproiezione)).</translation>
    </message>
    <message>
        <source>{other_name} is in {other}, but {grid_name} is in {grid}; bring both to one CRS first (Warp (reproject), with resampling nearest neighbour for masks and classes).</source>
        <translation>{other_name} è in {other}, ma {grid_name} è in {grid}; porta prima entrambi a un solo SR (Trasformazione (riproiezione), con il vicino più prossimo per maschere e classi).</translation>
    </message>
    <message>
        <source>{EXTENT} cannot be brought from {crs} to {grid} ({why}); give it in the CRS of the scene.</source>
        <translation>{EXTENT} non può essere portato da {crs} a {grid} ({why}); indicalo nel SR della scena.</translation>
    </message>
    <message>
        <source>Rasters can be read with none of {names} ({reasons}); install rasterio, or GDAL's Python bindings (osgeo).</source>
        <translation>I raster non si possono leggere con nessuno tra {names} ({reasons}); installa rasterio, o i binding Python di GDAL (osgeo).</translation>
    </message>
    <message>
        <source>{variable} is {chosen}; expected one of {known}.</source>
        <translation>{variable} è {chosen}; atteso uno tra {known}.</translation>
    </message>
    <message>
        <source>This installation of rasterio hides the part of GDAL that reads object stores; give an https:// address, or set {variable} to gdal where GDAL's Python bindings (osgeo) are installed.</source>
        <translation>Questa installazione di rasterio nasconde la parte di GDAL che legge gli archivi a oggetti; indica un indirizzo https://, o imposta {variable} a gdal dove sono installati i binding Python di GDAL (osgeo).</translation>
    </message>
    <message>
        <source>{name} cannot be brought to {grid} ({why}).</source>
        <translation>{name} non può essere portato a {grid} ({why}).</translation>
    </message>
    <message>
        <source>{EXTENT} ({extent}) lies outside the scene ({scene}); choose an extent that overlaps it.</source>
        <translation>{EXTENT} ({extent}) sta fuori dalla scena ({scene}); scegli un'estensione che si sovrappone ad essa.</translation>
    </message>
    <message>
        <source>{width} x {height} px of {pixel_width:g} x {pixel_height:g}</source>
        <translation>{width} x {height} px di {pixel_width:g} x {pixel_height:g}</translation>
    </message>
    <message>
        <source>{name} covers {bounds}, which does not overlap the grid of the output, {output}; choose rasters of the same place.</source>
        <translation>{name} copre {bounds}, che non si sovrappone alla griglia del risultato, {output}; scegli raster dello stesso luogo.</translation>
    </message>
    <message>
        <source>{RESOLUTION} {size:g} would give more than {most_px} pixels along a side; choose {enough:.2g} or more.</source>
        <translation>{RESOLUTION} {size:g} darebbe più di {most_px} pixel lungo un lato; scegli {enough:.2g} o più.</translation>
    </message>
    <message>
        <source>{EXTENT} ({extent}) has no end; give four finite numbers.</source>
        <translation>{EXTENT} ({extent}) non ha fine; indica quattro numeri finiti.</translation>
    </message>
    <message>
        <source>{output} is an input of this job: {path} is read from it; choose another name for the output.</source>
        <translation>{output} è un dato in ingresso di questo lavoro: {path} viene letto da esso; scegli un altro nome per il risultato.</translation>
    </message>
    <message>
        <source>{path} cannot be opened again ({why}); it may have been moved.</source>
        <translation>{path} non può essere riaperto ({why}); forse è stato spostato.</translation>
    </message>
    <message>
        <source>{crs} has no place on the earth ({why}).</source>
        <translation>{crs} non ha un luogo sulla Terra ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be opened as a raster ({why}); it may be incomplete.</source>
        <translation>{path} non può essere aperto come raster ({why}); forse è incompleto.</translation>
    </message>
    <message>
        <source>{path} holds complex numbers ({dtype}); choose a raster of real numbers.</source>
        <translation>{path} contiene numeri complessi ({dtype}); scegli un raster di numeri reali.</translation>
    </message>
    <message>
        <source>{path} holds no pixels; choose another raster.</source>
        <translation>{path} non contiene pixel; scegli un altro raster.</translation>
    </message>
    <message>
        <source>{path} has no coordinate reference system; give it one first (Assign projection).</source>
        <translation>{path} non ha un sistema di riferimento delle coordinate (SR); assegnagliene prima uno (Assegna proiezione).</translation>
    </message>
    <message>
        <source>{path} has a georeference that is no number; give it a right one, or choose another raster.</source>
        <translation>{path} ha una georeferenziazione che non è un numero; dagliene una giusta, o scegli un altro raster.</translation>
    </message>
    <message>
        <source>{path} is rotated or upside down; bring it to a north-up grid first (Warp (reproject)).</source>
        <translation>{path} è ruotato o capovolto; portalo prima a una griglia con il nord in alto (Trasformazione (riproiezione)).</translation>
    </message>
    <message>
        <source>{path} has no band {band}; choose one from 1 to {count}.</source>
        <translation>{path} non ha la banda {band}; scegline una da 1 a {count}.</translation>
    </message>
    <message>
        <source>{path} is damaged: rows {first} to {end} cannot be read ({why}); download it again.</source>
        <translation>{path} è danneggiato: le righe da {first} a {end} non possono essere lette ({why}); scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>{path} does not exist; choose an existing raster.</source>
        <translation>{path} non esiste; scegli un raster esistente.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a raster; choose a file.</source>
        <translation>{path} è una cartella, non un raster; scegli un file.</translation>
    </message>
    <message>
        <source>{path} was closed while it was read: the run has ended.</source>
        <translation>{path} è stato chiuso mentre veniva letto: l'esecuzione è terminata.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); is the disk full?</source>
        <translation>{path} non può essere scritto ({why}); il disco è pieno?</translation>
    </message>
    <message>
        <source>{path} must end in .tif: outputs are GeoTIFF files.</source>
        <translation>{path} deve finire con .tif: i risultati sono file GeoTIFF.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}).</source>
        <translation>{path} non può essere scritto ({why}).</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>the reference {title}</source>
        <translation>il riferimento {title}</translation>
    </message>
    <message>
        <source>the labels {title}</source>
        <translation>le etichette {title}</translation>
    </message>
    <message>
        <source>{path} has another grid ({grid}) than {other} ({other_grid}), on which both are compared: it is read by nearest neighbour.</source>
        <translation>{path} ha un'altra griglia ({grid}) rispetto a {other} ({other_grid}), su cui si confrontano entrambi: è letto con il vicino più prossimo.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Griglia</translation>
    </message>
    <message>
        <source>{name}: {size} pixels</source>
        <translation>{name}: {size} pixel</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>Strati</translation>
    </message>
    <message>
        <source>{item} is on a server, but links to {file} on this computer; download the item to use it.</source>
        <translation>{item} è su un server, ma rimanda a {file} su questo computer; scarica l'item per usarlo.</translation>
    </message>
    <message>
        <source>{address} names no server or bucket; check the address.</source>
        <translation>{address} non nomina alcun server o bucket; controlla l'indirizzo.</translation>
    </message>
    <message>
        <source>Fetched {file}, {size_mb:.1f} MB.</source>
        <translation>{file} scaricato, {size_mb:.1f} MB.</translation>
    </message>
    <message>
        <source>{file} is damaged ({error}) on its server.</source>
        <translation>{file} è danneggiato ({error}) sul suo server.</translation>
    </message>
    <message>
        <source>The temporary folder cannot hold {file} ({error}); free some space, or set TMPDIR to a larger disk.</source>
        <translation>La cartella temporanea non può contenere {file} ({error}); libera spazio, o imposta TMPDIR su un disco più grande.</translation>
    </message>
    <message>
        <source>{file} cannot be read from its store ({error}); check the address, and the credentials, which are those of GDAL, such as {variables}.</source>
        <translation>{file} non può essere letto dal suo archivio ({error}); controlla l'indirizzo e le credenziali, che sono quelle di GDAL, come {variables}.</translation>
    </message>
    <message>
        <source>{folder} has no {name}; check the address.</source>
        <translation>{folder} non ha {name}; controlla l'indirizzo.</translation>
    </message>
    <message>
        <source>{folder} holds nothing, or may not be listed; check the address, and the credentials, which are those of GDAL.</source>
        <translation>{folder} non contiene nulla, o non può essere elencata; controlla l'indirizzo e le credenziali, che sono quelle di GDAL.</translation>
    </message>
    <message>
        <source>{folder} holds more than {most} files; give the folder of one product.</source>
        <translation>{folder} contiene più di {most} file; indica la cartella di un solo prodotto.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB, as no metadata is.</source>
        <translation>{file} supera {limit} MB, come nessun metadato.</translation>
    </message>
    <message>
        <source>{file} cannot be read from its server ({error}); try again later.</source>
        <translation>{file} non può essere letto dal suo server ({error}); riprova più tardi.</translation>
    </message>
    <message>
        <source>{file} is not on the server (HTTP {code}); check the address.</source>
        <translation>{file} non è sul server (HTTP {code}); controlla l'indirizzo.</translation>
    </message>
    <message>
        <source>{file} is refused by the server (HTTP {code}): the signature of its address has probably expired; have it signed anew.</source>
        <translation>{file} è rifiutato dal server (HTTP {code}): la firma del suo indirizzo è probabilmente scaduta; falla firmare di nuovo.</translation>
    </message>
    <message>
        <source>{file} is refused by the server (HTTP {code}); give credentials as GDAL takes them, such as GDAL_HTTP_USERPWD, GDAL_HTTP_BEARER or a .netrc file.</source>
        <translation>{file} è rifiutato dal server (HTTP {code}); indica le credenziali come le prende GDAL, per esempio GDAL_HTTP_USERPWD, GDAL_HTTP_BEARER o un file .netrc.</translation>
    </message>
    <message>
        <source>{file} changed while it was read; run the job again.</source>
        <translation>{file} è cambiato mentre veniva letto; esegui di nuovo il lavoro.</translation>
    </message>
    <message>
        <source>HTTP {code}</source>
        <translation>HTTP {code}</translation>
    </message>
    <message>
        <source>The server of {file} gives files only as a whole, not in ranges; download the product and give the file.</source>
        <translation>Il server di {file} dà i file solo interi, non a pezzi; scarica il prodotto e indica il file.</translation>
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
        <source>Cloud mask of {product}</source>
        <translation>Maschera delle nuvole di {product}</translation>
    </message>
    <message>
        <source>Scene and mask</source>
        <translation>Scena e maschera</translation>
    </message>
    <message>
        <source>The mask.</source>
        <translation>La maschera.</translation>
    </message>
    <message>
        <source>Red is masked; grey is NoData, of which nobody knows whether it is clear.</source>
        <translation>Il rosso è mascherato; il grigio è NoData, di cui nessuno sa se sia libero.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenienza</translation>
    </message>
    <message>
        <source>{source} (percent of valid pixels, before cleaning)</source>
        <translation>{source} (percentuale dei pixel validi, prima della pulizia)</translation>
    </message>
    <message>
        <source>The report shows no picture of the scene. {reason}</source>
        <translation>Il report non mostra un'immagine della scena. {reason}</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avvertimenti</translation>
    </message>
    <message>
        <source>The scene.</source>
        <translation>La scena.</translation>
    </message>
    <message>
        <source>What this job is asked for needs scipy, which this Python does not bring; install scipy, or ask for less: no shadows, no smallest patch or hole.</source>
        <translation>Per ciò che gli si chiede, questo lavoro ha bisogno di scipy, che questo Python non porta; installa scipy, o chiedi meno: nessuna ombra, nessuna macchia o buco più piccolo.</translation>
    </message>
    <message>
        <source>{path} is an input of this job; choose another name for the output.</source>
        <translation>{path} è un dato in ingresso di questo lavoro; scegli un altro nome per il risultato.</translation>
    </message>
    <message>
        <source>{path} is given for two outputs; choose a name for each.</source>
        <translation>{path} è dato per due risultati; scegli un nome per ciascuno.</translation>
    </message>
    <message>
        <source>Forest evaluated by {evaluator}: {valid_mpx:.3g} Mpx in {elapsed_s:.1f} s, {speed:.3g} Mpx/s with reading and writing.</source>
        <translation>Foresta valutata da {evaluator}: {valid_mpx:.3g} Mpx in {elapsed_s:.1f} s, {speed:.3g} Mpx/s con lettura e scrittura.</translation>
    </message>
    <message>
        <source>Float bands: taken as top-of-atmosphere reflectance, no offset applied.</source>
        <translation>Bande in virgola mobile: prese come riflettanza alla sommità dell'atmosfera, nessun offset applicato.</translation>
    </message>
    <message>
        <source>Band {band} of {scene} holds {value:g}, which is no reflectance (0 to about 1.5). Digital numbers must be stored as uint16, or divided by 10000; a value that stands for NoData must be declared as such.</source>
        <translation>La banda {band} di {scene} contiene {value:g}, che non è una riflettanza (da 0 a circa 1.5). I numeri digitali (DN) devono essere memorizzati come uint16, o divisi per 10000; un valore che sta per NoData va dichiarato come tale.</translation>
    </message>
    <message>
        <source>{path} is of Landsat, which has another offset than Sentinel-2; leave {OFFSET} at {OFFSET:metadata}.</source>
        <translation>{path} è di Landsat, che ha un altro offset rispetto a Sentinel-2; lascia {OFFSET} a {OFFSET:metadata}.</translation>
    </message>
    <message>
        <source>{path} has bands of type {types}; expected digital numbers (uint16) or top-of-atmosphere reflectance (float32) in all of them.</source>
        <translation>{path} ha bande di tipo {types}; in tutte sono attesi numeri digitali (uint16) o riflettanza alla sommità dell'atmosfera (float32).</translation>
    </message>
    <message>
        <source>{path} has {count} bands; expected one file with one band, {name}.</source>
        <translation>{path} ha {count} bande; serve un file con una banda, {name}.</translation>
    </message>
    <message>
        <source>{path} names two of its bands {name}, the bands {first} and {second}; leave one of them out, or give it its true name.</source>
        <translation>{path} chiama {name} due delle sue bande, le bande {first} e {second}; escludi una delle due, o dalle il suo vero nome.</translation>
    </message>
    <message>
        <source>{path} has {count} bands without names; expected the ten of s2cloudless ({names}) or all thirteen ({all_names}), or names in the band descriptions.</source>
        <translation>{path} ha {count} bande senza nome; servono le dieci di s2cloudless ({names}), tutte le tredici ({all_names}), o nomi nelle descrizioni delle bande.</translation>
    </message>
    <message>
        <source>{path}: bands have no names; taken in the order {bands}.</source>
        <translation>{path}: le bande non hanno nome; prese nell'ordine {bands}.</translation>
    </message>
    <message>
        <source>Fast reading of JPEG 2000, level 0 being full resolution; {levels}.</source>
        <translation>Lettura veloce di JPEG 2000, con il livello 0 a piena risoluzione; {levels}.</translation>
    </message>
    <message>
        <source>level {level}: {bands}</source>
        <translation>livello {level}: {bands}</translation>
    </message>
    <message>
        <source>{path} has no file of band {bands}, by which shadows are told; download the product completely.</source>
        <translation>{path} non ha un file della banda {bands}, da cui si riconoscono le ombre; scarica il prodotto per intero.</translation>
    </message>
    <message>
        <source>There are no clouds, so nothing casts a shadow.</source>
        <translation>Non ci sono nuvole, quindi nulla fa ombra.</translation>
    </message>
    <message>
        <source>Shadows are not looked for, so they are left in the mask. {reason}</source>
        <translation>Le ombre non vengono cercate, quindi restano libere nella maschera. {reason}</translation>
    </message>
    <message>
        <source>Shadows match their clouds: agreement {agreement:.2f} (placebo {placebo:.2f}); median height of the clouds {median_height_m:.0f} m.</source>
        <translation>Le ombre corrispondono alle nuvole: accordo {agreement:.2f} (placebo {placebo:.2f}); altezza mediana delle nuvole {median_height_m:.0f} m.</translation>
    </message>
    <message>
        <source>No reliable match of clouds and shadows: the agreement, {agreement:.2f}, is no better than chance (placebo {placebo:.2f}). This does not mean that there are no shadows: look at the result, or add a QA raster or a Level-2A product that knows them.</source>
        <translation>Nessuna corrispondenza affidabile di nuvole e ombre: l'accordo, {agreement:.2f}, non è migliore del caso (placebo {placebo:.2f}). Questo non significa che non ci siano ombre: guarda il risultato, o aggiungi un raster QA o un prodotto Level-2A che le conosce.</translation>
    </message>
    <message>
        <source>the clouds while their shadows are looked for</source>
        <translation>le nuvole mentre si cercano le loro ombre</translation>
    </message>
    <message>
        <source>The temporary folder{folder} cannot hold {purpose} ({reason}); is the disk full? Free some space, or set TMPDIR (on Windows TEMP) to another folder.</source>
        <translation>La cartella temporanea{folder} non può contenere {purpose} ({reason}); il disco è pieno? Libera spazio, o imposta TMPDIR (su Windows TEMP) a un'altra cartella.</translation>
    </message>
    <message>
        <source>{key} lists {count} items; expected at most {most}. Write ranges such as 8-10.</source>
        <translation>{key} elenca {count} voci; al massimo {most}. Scrivi intervalli come 8-10.</translation>
    </message>
    <message>
        <source>{VALUES} holds "{item}"; expected whole numbers and ranges such as "2, 4, 8-10".</source>
        <translation>{VALUES} contiene “{item}”; attesi numeri interi e intervalli come “2, 4, 8-10”.</translation>
    </message>
    <message>
        <source>{VALUES} holds "{item}"; expected numbers from -{most} to {most}.</source>
        <translation>{VALUES} contiene “{item}”; attesi numeri da -{most} a {most}.</translation>
    </message>
    <message>
        <source>{VALUES} holds the range "{item}", which runs backwards; write the smaller number first.</source>
        <translation>{VALUES} contiene l'intervallo “{item}”, che va all'indietro; scrivi prima il numero minore.</translation>
    </message>
    <message>
        <source>{BITS} holds "{item}"; expected bits and tests such as "1, 3, 8-9&gt;=2".</source>
        <translation>{BITS} contiene “{item}”; attesi bit e condizioni come “1, 3, 8-9&gt;=2”.</translation>
    </message>
    <message>
        <source>{BITS} holds "{item}"; expected bits from 0 to {most}, the lower one first.</source>
        <translation>{BITS} contiene “{item}”; attesi bit da 0 a {most}, prima il più basso.</translation>
    </message>
    <message>
        <source>{BITS} holds "{label}", which no pixel passes: these bits count to {largest} only.</source>
        <translation>{BITS} contiene “{label}”, che nessun pixel soddisfa: questi bit arrivano solo a {largest}.</translation>
    </message>
    <message>
        <source>{BITS} holds "{label}", which every pixel passes; compare with 1 or more.</source>
        <translation>{BITS} contiene “{label}”, che ogni pixel soddisfa; confronta con 1 o più.</translation>
    </message>
    <message>
        <source>ukis-csmask 1.0.0, {level}, {count} bands</source>
        <translation>ukis-csmask 1.0.0, {level}, {count} bande</translation>
    </message>
    <message>
        <source>{SCHEME} is "{scheme_id}"; expected one of {known}.</source>
        <translation>{SCHEME} è “{scheme_id}”; atteso uno tra {known}.</translation>
    </message>
    <message>
        <source>{CLASSES} holds {unknown}; expected some of {known}.</source>
        <translation>{CLASSES} contiene {unknown}; attese alcune tra {known}.</translation>
    </message>
    <message>
        <source>{label} has none of the classes {categories}; select some of {others}.</source>
        <translation>{label} non ha alcuna delle classi {categories}; selezionane tra {others}.</translation>
    </message>
    <message>
        <source>{label} grades no confidence; leave {CONFIDENCE} unset or choose a Landsat scheme.</source>
        <translation>{label} non gradua la confidenza; lascia vuoto {CONFIDENCE} o scegli uno schema Landsat.</translation>
    </message>
    <message>
        <source>{CONFIDENCE} is "{min_confidence}"; expected one of {known}.</source>
        <translation>{CONFIDENCE} è “{min_confidence}”; attesa una tra {known}.</translation>
    </message>
    <message>
        <source>Clear land</source>
        <translation>Terra libera</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Neve</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Riempimento</translation>
    </message>
    <message>
        <source>it declares NoData 0, as python-fmask does; read as Fmask 4 or 5, python-fmask's clouds are shadows. Fmask 5 does so too for Landsat: then all is well.</source>
        <translation>dichiara NoData 0, come fa python-fmask; lette come Fmask 4 o 5, le nuvole di python-fmask sono ombre. Anche Fmask 5 lo fa per Landsat: allora va tutto bene.</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Nullo</translation>
    </message>
    <message>
        <source>it does not declare NoData 0, as python-fmask does, and its numbers fit Fmask 4 and 5 as well, where they mean other classes; check {SCHEME}.</source>
        <translation>non dichiara NoData 0, come fa python-fmask, e i suoi numeri si adattano anche a Fmask 4 e 5, dove indicano altre classi; controlla {SCHEME}.</translation>
    </message>
    <message>
        <source>Cirrus (unused in v2)</source>
        <translation>Cirri (non usato in v2)</translation>
    </message>
    <message>
        <source>Adjacent to cloud or shadow</source>
        <translation>Adiacente a nuvola o ombra</translation>
    </message>
    <message>
        <source>Aerosol: 0 climatology, 1 low, 2 moderate, 3 high</source>
        <translation>Aerosol: 0 climatologia, 1 basso, 2 moderato, 3 alto</translation>
    </message>
    <message>
        <source>it holds only {numbers}, which looks like the classes of Fmask and not like HLS bits.</source>
        <translation>contiene solo {numbers}, che sembra le classi di Fmask e non i bit di HLS.</translation>
    </message>
    <message>
        <source>Dilated cloud</source>
        <translation>Nuvola dilatata</translation>
    </message>
    <message>
        <source>Cirrus</source>
        <translation>Cirri</translation>
    </message>
    <message>
        <source>Cloud confidence</source>
        <translation>Confidenza nuvola</translation>
    </message>
    <message>
        <source>Cloud shadow confidence</source>
        <translation>Confidenza ombra di nuvola</translation>
    </message>
    <message>
        <source>Snow / ice confidence</source>
        <translation>Confidenza neve / ghiaccio</translation>
    </message>
    <message>
        <source>Thin cloud / cirrus confidence</source>
        <translation>Confidenza nuvola sottile / cirri</translation>
    </message>
    <message>
        <source>no cloud confidence</source>
        <translation>nessuna confidenza di nuvola</translation>
    </message>
    <message>
        <source>clear and cloud at once</source>
        <translation>libero e nuvola insieme</translation>
    </message>
    <message>
        <source>clear and dilated cloud at once</source>
        <translation>libero e nuvola dilatata insieme</translation>
    </message>
    <message>
        <source>reserved shadow confidence</source>
        <translation>confidenza di ombra riservata</translation>
    </message>
    <message>
        <source>reserved snow confidence</source>
        <translation>confidenza di neve riservata</translation>
    </message>
    <message>
        <source>reserved cirrus confidence</source>
        <translation>confidenza di cirro riservata</translation>
    </message>
    <message>
        <source>Terrain occlusion</source>
        <translation>Occlusione del terreno</translation>
    </message>
    <message>
        <source>neither clear nor any class</source>
        <translation>né libero né alcuna classe</translation>
    </message>
    <message>
        <source>Terrain occlusion or dropped pixel</source>
        <translation>Occlusione del terreno o pixel perso</translation>
    </message>
    <message>
        <source>Radiometric saturation</source>
        <translation>Saturazione radiometrica</translation>
    </message>
    <message>
        <source>Opaque cloud</source>
        <translation>Nuvola opaca</translation>
    </message>
    <message>
        <source>QA60 flags nothing at all; it is empty for products from February 2022 to February 2024.</source>
        <translation>QA60 non segnala proprio nulla; è vuoto per i prodotti da febbraio 2022 a febbraio 2024.</translation>
    </message>
    <message>
        <source>Any cloud but the thinnest, or shadow</source>
        <translation>Ogni nuvola tranne le più sottili, o ombra</translation>
    </message>
    <message>
        <source>All clouds but the thinnest</source>
        <translation>Tutte le nuvole tranne le più sottili</translation>
    </message>
    <message>
        <source>Cloud, mono-temporal test</source>
        <translation>Nuvola, test monotemporale</translation>
    </message>
    <message>
        <source>Cloud, multi-temporal test</source>
        <translation>Nuvola, test multitemporale</translation>
    </message>
    <message>
        <source>Thinnest clouds</source>
        <translation>Nuvole più sottili</translation>
    </message>
    <message>
        <source>Shadow of a detected cloud</source>
        <translation>Ombra di una nuvola rilevata</translation>
    </message>
    <message>
        <source>Shadow of a cloud outside the image</source>
        <translation>Ombra di una nuvola fuori immagine</translation>
    </message>
    <message>
        <source>High cloud (1.38 µm)</source>
        <translation>Nuvola alta (1.38 µm)</translation>
    </message>
    <message>
        <source>cloud without the summary bit 0</source>
        <translation>nuvola senza il bit riassuntivo 0</translation>
    </message>
    <message>
        <source>shadow without the summary bit 0</source>
        <translation>ombra senza il bit riassuntivo 0</translation>
    </message>
    <message>
        <source>All clouds</source>
        <translation>Tutte le nuvole</translation>
    </message>
    <message>
        <source>Topographic shadow</source>
        <translation>Ombra topografica</translation>
    </message>
    <message>
        <source>Hidden by topography</source>
        <translation>Nascosto dal rilievo</translation>
    </message>
    <message>
        <source>Sun too low</source>
        <translation>Sole troppo basso</translation>
    </message>
    <message>
        <source>Sun direction tangent to the slope</source>
        <translation>Sole tangente al pendio</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Non valido</translation>
    </message>
    <message>
        <source>Cloud, sure or ambiguous</source>
        <translation>Nuvola, certa o ambigua</translation>
    </message>
    <message>
        <source>Cloud, ambiguous</source>
        <translation>Nuvola, ambigua</translation>
    </message>
    <message>
        <source>Cloud, sure</source>
        <translation>Nuvola, certa</translation>
    </message>
    <message>
        <source>Cloud buffer</source>
        <translation>Buffer attorno alle nuvole</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Luminoso</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Bianco</translation>
    </message>
    <message>
        <source>Coastline</source>
        <translation>Linea di costa</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Terra</translation>
    </message>
    <message>
        <source>Cirrus, sure</source>
        <translation>Cirri, certi</translation>
    </message>
    <message>
        <source>Cirrus, ambiguous</source>
        <translation>Cirri, ambigui</translation>
    </message>
    <message>
        <source>Clear water</source>
        <translation>Acqua limpida</translation>
    </message>
    <message>
        <source>Bright and white</source>
        <translation>Luminoso e bianco</translation>
    </message>
    <message>
        <source>Vegetation risk</source>
        <translation>Rischio vegetazione</translation>
    </message>
    <message>
        <source>Mountain shadow</source>
        <translation>Ombra di montagna</translation>
    </message>
    <message>
        <source>Potential cloud shadow</source>
        <translation>Possibile ombra di nuvola</translation>
    </message>
    <message>
        <source>Clustered cloud shadow</source>
        <translation>Ombra di nuvola raggruppata</translation>
    </message>
    <message>
        <source>Thick cloud</source>
        <translation>Nuvola spessa</translation>
    </message>
    <message>
        <source>Semi-transparent cloud</source>
        <translation>Nuvola semitrasparente</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mancante</translation>
    </message>
    <message>
        <source>{RESOLUTION} is in metres, but {name} is not in a projected CRS in metres; leave it unset to keep its own pixels.</source>
        <translation>{RESOLUTION} è in metri, ma {name} non è in un SR proiettato in metri; lascialo vuoto per tenere i suoi pixel.</translation>
    </message>
    <message>
        <source>{name} has {width} x {height} pixels, more than can be computed ({most_wide} x {most_high}, and {most_millions} million in all); choose a smaller {EXTENT} or a coarser {RESOLUTION}, or clip the raster first.</source>
        <translation>{name} ha {width} x {height} pixel, più di quanti se ne possano calcolare ({most_wide} x {most_high}, e {most_millions} milioni in tutto); scegli {EXTENT} più piccolo o {RESOLUTION} più grossolano, o ritaglia prima il raster.</translation>
    </message>
    <message>
        <source>{path} cannot be replaced ({reason}); close the program that uses it, or choose another name.</source>
        <translation>{path} non può essere sostituito ({reason}); chiudi il programma che lo usa, o scegli un altro nome.</translation>
    </message>
    <message>
        <source>{path} is too long a name for a file; choose a shorter one.</source>
        <translation>{path} è un nome troppo lungo per un file; scegline uno più corto.</translation>
    </message>
    <message>
        <source>{folder} cannot be made a folder ({reason}); choose another one.</source>
        <translation>{folder} non può essere creata come cartella ({reason}); scegline un'altra.</translation>
    </message>
    <message>
        <source>{file} holds a geometry that is none of a GeoPackage; export the layer anew.</source>
        <translation>{file} contiene una geometria che non è di un GeoPackage; esporta di nuovo il layer.</translation>
    </message>
    <message>
        <source>{title} holds points, lines or curves; {POLYGONS} needs polygons.</source>
        <translation>{title} contiene punti, linee o curve; {POLYGONS} richiede poligoni.</translation>
    </message>
    <message>
        <source>{file} has lines or curves; points or polygons are needed.</source>
        <translation>{file} ha linee o curve; servono punti o poligoni.</translation>
    </message>
    <message>
        <source>Blue: the mean of the clear pixels, on usable dates. Orange: the mean of all pixels, clouds included. Grey lines mark the dates that are not usable.</source>
        <translation>Blu: la media dei pixel sereni, nelle date utilizzabili. Arancione: la media di tutti i pixel, nuvole comprese. Le linee grigie segnano le date che non sono utilizzabili.</translation>
    </message>
    <message>
        <source>Time series of {polygons}</source>
        <translation>Serie temporali di {polygons}</translation>
    </message>
    <message>
        <source>Without clouds</source>
        <translation>Senza nuvole</translation>
    </message>
    <message>
        <source>All pixels</source>
        <translation>Tutti i pixel</translation>
    </message>
    <message>
        <source>{curve}; its numbers are in the table.</source>
        <translation>{curve}; i suoi numeri sono nella tabella.</translation>
    </message>
    <message>
        <source>There are more than {count} curves: the table has the numbers of all of them.</source>
        <translation>Ci sono più di {count} curve: la tabella ha i numeri di tutte.</translation>
    </message>
    <message>
        <source>{one} is of tile {tile}, but {other} of {other_tile}; take one tile at a time.</source>
        <translation>{one} è del tassello {tile}, ma {other} di {other_tile}; prendi un tassello alla volta.</translation>
    </message>
    <message>
        <source>{path} tells no date, neither by its tags nor by its name; write the date into the name as in S2A_T32TMT_20230712.tif.</source>
        <translation>{path} non indica una data, né nei tag né nel nome; scrivi la data nel nome come in S2A_T32TMT_20230712.tif.</translation>
    </message>
    <message>
        <source>{INDICES} is empty; name at least one, for example NDVI.</source>
        <translation>{INDICES} è vuoto; indicane almeno uno, per esempio NDVI.</translation>
    </message>
    <message>
        <source>{INDICES}: "{item}" names no band; it is the same everywhere.</source>
        <translation>{INDICES}: “{item}” non nomina alcuna banda; è uguale ovunque.</translation>
    </message>
    <message>
        <source>{INDICES}: "{item}" names {name}, which is neither a band nor an index; there are {bands}, and {indices}.</source>
        <translation>{INDICES}: “{item}” nomina {name}, che non è né una banda né un indice; ci sono {bands}, e {indices}.</translation>
    </message>
    <message>
        <source>{INDICES} has "{name}" twice; leave one out, or give it another name.</source>
        <translation>{INDICES} ha “{name}” due volte; escludine uno, o dagli un altro nome.</translation>
    </message>
    <message>
        <source>{INDICES}: "{item}" cannot be read; write band names, numbers, + - * / ** and parentheses.</source>
        <translation>{INDICES}: “{item}” non può essere letto; scrivi nomi di bande, numeri, + - * / ** e parentesi.</translation>
    </message>
    <message>
        <source>{path} is no mask: passed over.</source>
        <translation>{path} non è una maschera: saltato.</translation>
    </message>
    <message>
        <source>{title} holds no polygons; choose a layer that has some.</source>
        <translation>{title} non contiene poligoni; scegli un layer che ne ha.</translation>
    </message>
    <message>
        <source>{title} has no field "{field}"; set {ID_FIELD} to one of its fields: {fields}.</source>
        <translation>{title} non ha il campo “{field}”; imposta {ID_FIELD} a uno dei suoi campi: {fields}.</translation>
    </message>
    <message>
        <source>Polygon "{polygon}" of {title} has a corner without a place on the map of the raster; mend it, or leave it out.</source>
        <translation>Il poligono “{polygon}” di {title} ha un vertice senza luogo sulla mappa del raster; correggilo, o escludilo.</translation>
    </message>
    <message>
        <source>Polygon "{polygon}" of {title} crosses or covers itself; mend it first (Fix geometries).</source>
        <translation>Il poligono “{polygon}” di {title} si incrocia o si copre da solo; correggerlo prima (Correggi geometrie).</translation>
    </message>
    <message>
        <source>Polygon "{polygon}" of {title} has no area; remove it, or draw it anew.</source>
        <translation>Il poligono “{polygon}” di {title} non ha area; rimuoverlo, o disegnarlo di nuovo.</translation>
    </message>
    <message>
        <source>{empty} of {total} features of {title} have no polygon and are left out.</source>
        <translation>{empty} elementi su {total} di {title} non hanno un poligono e sono tralasciati.</translation>
    </message>
    <message>
        <source>Field "{field}" of {title} has the name of a field of the output; rename it first.</source>
        <translation>Il campo “{field}” di {title} ha il nome di un campo del risultato; rinominalo prima.</translation>
    </message>
    <message>
        <source>Field "{field}" of {title} has the value "{value}" {fault}; choose a field in which every polygon has a value of its own.</source>
        <translation>Il campo “{field}” di {title} ha il valore “{value}” {fault}; scegli un campo in cui ogni poligono ha un valore suo.</translation>
    </message>
    <message>
        <source>more than once</source>
        <translation>più di una volta</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>The polygons of {title} are too large for a median of all their pixels; leave out the largest, or ask for fewer {INDICES}.</source>
        <translation>I poligoni di {title} sono troppo grandi per una mediana di tutti i loro pixel; escludi i più grandi, o chiedine meno in {INDICES}.</translation>
    </message>
    <message>
        <source>There is no extra {name}; there are {known}.</source>
        <translation>Non c'è un'aggiunta {name}; ci sono {known}.</translation>
    </message>
    <message>
        <source>An extra belongs to the engine, which is not set up; set up the engine first.</source>
        <translation>Un'aggiunta fa parte del motore di calcolo, che non è installato; installa prima il motore.</translation>
    </message>
    <message>
        <source>Installing {extra} (about {size} MB) ...</source>
        <translation>Installazione di {extra} (circa {size} MB) ...</translation>
    </message>
    <message>
        <source>{extra} was installed but cannot be loaded on this system, so it was removed. It said: {last_words}</source>
        <translation>{extra} è stato installato ma non può essere caricato su questo sistema, quindi è stato rimosso. Messaggio: {last_words}</translation>
    </message>
    <message>
        <source>CLOUDSIEVE_ENGINE names the Python {python}, which is left as it is; install what {lock} lists into it yourself, or unset the variable.</source>
        <translation>CLOUDSIEVE_ENGINE indica il Python {python}, che viene lasciato com'è; installavi tu ciò che {lock} elenca, o elimina la variabile.</translation>
    </message>
    <message>
        <source>Deep networks</source>
        <translation>Reti neurali</translation>
    </message>
    <message>
        <source>{extra} is not set up; there is nothing to remove.</source>
        <translation>{extra} non è installato; non c'è nulla da rimuovere.</translation>
    </message>
    <message>
        <source>{extra} is set up in {folder}.</source>
        <translation>{extra} è installato in {folder}.</translation>
    </message>
    <message>
        <source>pip could not install the packages; it said: {last_words}</source>
        <translation>pip non ha potuto installare i pacchetti; messaggio: {last_words}</translation>
    </message>
    <message>
        <source>The disk of {folder} is full; the engine takes 600 MB.</source>
        <translation>Il disco di {folder} è pieno; il motore di calcolo occupa 600 MB.</translation>
    </message>
    <message>
        <source>A downloaded package is not the one that CloudSieve was tested with, so it was refused. Try again; if it stays, the network (a proxy or a mirror) changes downloads.</source>
        <translation>Un pacchetto scaricato non è quello con cui CloudSieve è stato provato, quindi è stato rifiutato. Riprova; se persiste, la rete (un proxy o un mirror) modifica i download.</translation>
    </message>
    <message>
        <source>This Python cannot make secure connections (its ssl module does not load), so nothing can be downloaded; set CloudSieve up from a folder of wheels.</source>
        <translation>Questo Python non può stabilire connessioni sicure (il suo modulo ssl non si carica), quindi non si può scaricare nulla; installa CloudSieve da una cartella di wheel.</translation>
    </message>
    <message>
        <source>The package index shows a certificate that this Python does not trust; a proxy or a virus scanner may have put its own there. Name that certificate to pip (pip config set global.cert FILE), then try again.</source>
        <translation>L'indice dei pacchetti mostra un certificato di cui questo Python non si fida; forse un proxy o un antivirus ci ha messo il suo. Indica quel certificato a pip (pip config set global.cert FILE), poi riprova.</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password; enter them in QGIS's network settings, then try again.</source>
        <translation>Il proxy chiede un utente e una password; inseriscili nelle impostazioni di rete di QGIS, poi riprova.</translation>
    </message>
    <message>
        <source>The packages could not be downloaded: there is no way to the package index. Check the network and QGIS's proxy settings, or set CloudSieve up from a folder of wheels.</source>
        <translation>Non è stato possibile scaricare i pacchetti: non c'è una via verso l'indice dei pacchetti. Controlla la rete e le impostazioni del proxy di QGIS, o installa CloudSieve da una cartella di wheel.</translation>
    </message>
    <message>
        <source>A package is not to be had: the index or the folder of wheels does not hold it for this system and Python.</source>
        <translation>Un pacchetto non si trova: l'indice o la cartella di wheel non lo contiene per questo sistema e questo Python.</translation>
    </message>
    <message>
        <source>The path {folder} is too long for this system; name a shorter folder in the environment variable CLOUDSIEVE_ENGINES.</source>
        <translation>Il percorso {folder} è troppo lungo per questo sistema; indica una cartella più corta nella variabile d'ambiente CLOUDSIEVE_ENGINES.</translation>
    </message>
    <message>
        <source>Another program, perhaps a virus scanner, holds a file in {folder}; wait a moment, then try again.</source>
        <translation>Un altro programma, forse un antivirus, tiene occupato un file in {folder}; aspetta un momento, poi riprova.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written.</source>
        <translation>Non si può scrivere nella cartella {folder}.</translation>
    </message>
    <message>
        <source>The Python of the environment in {folder} has no pip.</source>
        <translation>Il Python dell'ambiente in {folder} non ha pip.</translation>
    </message>
    <message>
        <source>No Python {oldest} to {newest} that can install the engine's packages ({found}). {remedy}</source>
        <translation>Nessun Python da {oldest} a {newest} che possa installare i pacchetti del motore di calcolo ({found}). {remedy}</translation>
    </message>
    <message>
        <source>it does not start</source>
        <translation>non si avvia</translation>
    </message>
    <message>
        <source>it has neither venv nor pip</source>
        <translation>non ha né venv né pip</translation>
    </message>
    <message>
        <source>none was found beside QGIS</source>
        <translation>non ne è stato trovato nessuno accanto a QGIS</translation>
    </message>
    <message>
        <source>CLOUDSIEVE_ENGINE is {python}, which is no program; name a Python, or unset it.</source>
        <translation>CLOUDSIEVE_ENGINE è {python}, che non è un programma; indica un Python, o elimina la variabile.</translation>
    </message>
    <message>
        <source>Flatpak hides every other Python, so there is no engine here; without it the results are the same.</source>
        <translation>Flatpak nasconde ogni altro Python, quindi qui non c'è un motore di calcolo; senza, i risultati sono gli stessi.</translation>
    </message>
    <message>
        <source>Install python3-venv (sudo apt install python3-venv), then set up again.</source>
        <translation>Installa python3-venv (sudo apt install python3-venv), poi riprova.</translation>
    </message>
    <message>
        <source>Install venv or pip for this Python by your system's package manager, then set up again.</source>
        <translation>Installa venv o pip per questo Python con il gestore di pacchetti del tuo sistema, poi riprova.</translation>
    </message>
    <message>
        <source>Install Python 3.12 from python.org and name its python3.12 in the variable CLOUDSIEVE_PYTHON.</source>
        <translation>Installa Python 3.12 da python.org e indica il suo python3.12 nella variabile CLOUDSIEVE_PYTHON.</translation>
    </message>
    <message>
        <source>Install Python 3.12 from python.org and name its python.exe in the variable CLOUDSIEVE_PYTHON.</source>
        <translation>Installa Python 3.12 da python.org e indica il suo python.exe nella variabile CLOUDSIEVE_PYTHON.</translation>
    </message>
    <message>
        <source>there are no packages for Pythons of {bits} bits</source>
        <translation>non ci sono pacchetti per Python a {bits} bit</translation>
    </message>
    <message>
        <source>there are no packages for {system}</source>
        <translation>non ci sono pacchetti per {system}</translation>
    </message>
    <message>
        <source>there are no packages for free-threaded Pythons</source>
        <translation>non ci sono pacchetti per Python senza GIL (free-threaded)</translation>
    </message>
    <message>
        <source>there are no packages for Python {version} on {system}</source>
        <translation>non ci sono pacchetti per Python {version} su {system}</translation>
    </message>
    <message>
        <source>there are no packages for a Linux without glibc, such as Alpine</source>
        <translation>non ci sono pacchetti per un Linux senza glibc, come Alpine</translation>
    </message>
    <message>
        <source>there are no packages for {library} {version}, only for {oldest} and later</source>
        <translation>non ci sono pacchetti per {library} {version}, solo da {oldest} in poi</translation>
    </message>
    <message>
        <source>Checking that it reproduces the stored probabilities ...</source>
        <translation>Verifica che riproduca le probabilità memorizzate ...</translation>
    </message>
    <message>
        <source>it has no venv</source>
        <translation>non ha venv</translation>
    </message>
    <message>
        <source>Installing numpy, scipy, rasterio, lightgbm, numba, s2cloudless and eo-learn-mask (about 160 MB) ...</source>
        <translation>Installazione di numpy, scipy, rasterio, lightgbm, numba, s2cloudless ed eo-learn-mask (circa 160 MB) ...</translation>
    </message>
    <message>
        <source>{folder} holds no wheels (*.whl); fill it with `pip download` as CloudSieve's page on installation says.</source>
        <translation>{folder} non contiene wheel (*.whl); riempila con `pip download` come dice la pagina di installazione di CloudSieve.</translation>
    </message>
    <message>
        <source>There is no engine in {folder}; CloudSieve works without one, only slower.</source>
        <translation>Non c'è un motore di calcolo in {folder}; CloudSieve funziona anche senza, solo più lentamente.</translation>
    </message>
    <message>
        <source>The engine {python} fails its self-test; set it up again. It said: {last_words}</source>
        <translation>Il motore di calcolo {python} non supera il suo autotest; installalo di nuovo. Messaggio: {last_words}</translation>
    </message>
    <message>
        <source>The engine was installed but fails its self-test. It said: {last_words}</source>
        <translation>Il motore di calcolo è stato installato ma non supera il suo autotest. Messaggio: {last_words}</translation>
    </message>
    <message>
        <source>The engine is ready: {folder}</source>
        <translation>Il motore di calcolo è pronto: {folder}</translation>
    </message>
    <message>
        <source>{python} cannot make an environment ({obstacle}) and has no pip. {remedy}</source>
        <translation>{python} non può creare un ambiente ({obstacle}) e non ha pip. {remedy}</translation>
    </message>
    <message>
        <source>An environment of {python} does not serve ({obstacle}); the packages go into a folder.</source>
        <translation>Un ambiente di {python} non va bene ({obstacle}); i pacchetti vanno in una cartella.</translation>
    </message>
    <message>
        <source>{python} cannot make secure connections (its ssl module does not load), so nothing can be downloaded; set CloudSieve up from a folder of wheels.</source>
        <translation>{python} non può stabilire connessioni sicure (il suo modulo ssl non si carica), quindi non si può scaricare nulla; installa CloudSieve da una cartella di wheel.</translation>
    </message>
    <message>
        <source>nothing, and ended with code {code}</source>
        <translation>nulla, ed è terminato con il codice {code}</translation>
    </message>
    <message>
        <source>The disk of {folder} is full; free some space.</source>
        <translation>Il disco di {folder} è pieno; libera spazio.</translation>
    </message>
    <message>
        <source>{folder} has {free_mb:.0f} MB left, the engine needs {needed_mb:.0f} MB while it is made; free some space, or name another folder in the environment variable CLOUDSIEVE_ENGINES.</source>
        <translation>In {folder} restano {free_mb:.0f} MB, il motore di calcolo richiede {needed_mb:.0f} MB durante l'installazione; libera spazio, o indica un'altra cartella nella variabile d'ambiente CLOUDSIEVE_ENGINES.</translation>
    </message>
    <message>
        <source>Python {version}: {path}</source>
        <translation>Python {version}: {path}</translation>
    </message>
    <message>
        <source>{file} cannot be removed ({reason}); is a job running?</source>
        <translation>{file} non può essere rimosso ({reason}); è in corso un lavoro?</translation>
    </message>
    <message>
        <source>Making an environment in {folder} ...</source>
        <translation>Creazione di un ambiente in {folder} ...</translation>
    </message>
    <message>
        <source>it does not load its ssl module</source>
        <translation>non carica il suo modulo ssl</translation>
    </message>
    <message>
        <source>Something still uses files of an earlier set-up in {folder}; they are removed by the next.</source>
        <translation>Qualcosa usa ancora file di un'installazione precedente in {folder}; la prossima li rimuoverà.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}); name another folder in the environment variable CLOUDSIEVE_ENGINES.</source>
        <translation>Non si può scrivere in {folder} ({reason}); indica un'altra cartella nella variabile d'ambiente CLOUDSIEVE_ENGINES.</translation>
    </message>
    <message>
        <source>The engine in {folder} is complete.</source>
        <translation>Il motore di calcolo in {folder} è completo.</translation>
    </message>
    <message>
        <source>Unpacking ...</source>
        <translation>Decompressione ...</translation>
    </message>
    <message>
        <source>Another QGIS or shell is setting up, checking or removing the engine in {folder}; wait until it is done, then try again.</source>
        <translation>Un altro QGIS o una shell sta installando, verificando o rimuovendo il motore di calcolo in {folder}; aspetta che finisca, poi riprova.</translation>
    </message>
    <message>
        <source>Choose Plugins &gt; CloudSieve &gt; Set up engine.</source>
        <translation>Scegli Plugins &gt; CloudSieve &gt; Installa il motore di calcolo.</translation>
    </message>
    <message>
        <source>QGIS's Python evaluates s2cloudless by numpy; the engine (Plugins &gt; CloudSieve &gt; Set up engine) does it about 10 times as fast, with the same result.</source>
        <translation>Il Python di QGIS valuta s2cloudless con numpy; il motore di calcolo (Plugins &gt; CloudSieve &gt; Installa il motore di calcolo) lo fa circa 10 volte più velocemente, con lo stesso risultato.</translation>
    </message>
    <message>
        <source>CloudSieve is set to run isolated, but its engine is not set up. {remedy}</source>
        <translation>CloudSieve è impostato per l'esecuzione isolata, ma il suo motore di calcolo non è installato. {remedy}</translation>
    </message>
    <message>
        <source>CloudSieve needs {libraries}, which this QGIS does not bring.</source>
        <translation>CloudSieve richiede {libraries}, che questo QGIS non porta.</translation>
    </message>
    <message>
        <source>This QGIS brings no rasterio.</source>
        <translation>Questo QGIS non porta rasterio.</translation>
    </message>
    <message>
        <source>The rasterio in {folder} is a wheel with a GDAL of its own, which must not be loaded into QGIS.</source>
        <translation>Il rasterio in {folder} è un wheel con un proprio GDAL, che non va caricato in QGIS.</translation>
    </message>
    <message>
        <source>The rasterio in {folder} is not QGIS's own, so it must not be loaded into QGIS.</source>
        <translation>Il rasterio in {folder} non è quello di QGIS, quindi non va caricato in QGIS.</translation>
    </message>
    <message>
        <source>The installed rasterio uses GDAL {version}, but QGIS uses {own_version}.</source>
        <translation>Il rasterio installato usa GDAL {version}, ma QGIS usa {own_version}.</translation>
    </message>
    <message>
        <source>{library} is installed but cannot be loaded ({error}).</source>
        <translation>{library} è installato ma non può essere caricato ({error}).</translation>
    </message>
    <message>
        <source>Runs within QGIS, with QGIS's own libraries.</source>
        <translation>Si esegue dentro QGIS, con le librerie di QGIS.</translation>
    </message>
    <message>
        <source>Within QGIS scenes are masked one after the other; set up the engine for several at once.</source>
        <translation>Dentro QGIS le scene vengono mascherate una dopo l'altra; installa il motore di calcolo per farne più di una alla volta.</translation>
    </message>
    <message>
        <source>Rasters are read and written with {libraries}.</source>
        <translation>I raster sono letti e scritti con {libraries}.</translation>
    </message>
    <message>
        <source>The process of this job ({python}) {how}; no output was written and QGIS is unharmed. Run it again; if it stays, choose Plugins &gt; CloudSieve &gt; Check engine. Its last words:
{last_words}</source>
        <translation>Il processo di questo lavoro ({python}) {how}; non è stato scritto alcun risultato e QGIS è intatto. Eseguilo di nuovo; se persiste, scegli Plugins &gt; CloudSieve &gt; Verifica il motore di calcolo. Le sue ultime parole:
{last_words}</translation>
    </message>
    <message>
        <source>Runs in a process of its own: {python}</source>
        <translation>Si esegue in un processo proprio: {python}</translation>
    </message>
    <message>
        <source>The engine {python} is damaged ({missing}). Set CloudSieve up again.</source>
        <translation>Il motore di calcolo {python} è danneggiato ({missing}). Installalo di nuovo.</translation>
    </message>
    <message>
        <source>could not be started</source>
        <translation>non ha potuto essere avviato</translation>
    </message>
    <message>
        <source>was killed or crashed</source>
        <translation>è stato terminato o è andato in crash</translation>
    </message>
    <message>
        <source>ended with code {code}</source>
        <translation>è terminato con il codice {code}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>{parameter} is not set.</source>
        <translation>{parameter} non è impostato.</translation>
    </message>
    <message>
        <source>The preset rules: all of {THRESHOLD}, {AVERAGE_OVER}, {DILATION_SIZE} and {DISTANCE} are set beside it, as older versions stored them. For numbers of your own choose {PRESET:custom} in {PRESET}.</source>
        <translation>Vale la preimpostazione: accanto ad essa sono impostati tutti, {THRESHOLD}, {AVERAGE_OVER}, {DILATION_SIZE} e {DISTANCE}, come li memorizzavano le versioni precedenti. Per numeri tuoi scegli {PRESET:custom} in {PRESET}.</translation>
    </message>
    <message>
        <source>{parameter}: layer {layer} comes from the provider {provider}, but a raster file is needed; export the layer to a GeoTIFF first.</source>
        <translation>{parameter}: il layer {layer} viene dalla sorgente dati {provider}, ma serve un file raster; esporta prima il layer in un GeoTIFF.</translation>
    </message>
</context></TS>
