<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
    <name>CloudSieve</name>
    <message>
        <source>Set up engine (s2cloudless 10 times faster)…</source>
        <translation>Rechenumgebung einrichten (s2cloudless 10-mal so schnell) …</translation>
    </message>
    <message>
        <source>Check engine</source>
        <translation>Rechenumgebung prüfen</translation>
    </message>
    <message>
        <source>Remove engine…</source>
        <translation>Rechenumgebung entfernen …</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Set up engine…</source>
        <translation>Rechenumgebung einrichten …</translation>
    </message>
    <message>
        <source>Set up CloudSieve's engine</source>
        <translation>Rechenumgebung von CloudSieve einrichten</translation>
    </message>
    <message>
        <source>The engine is a Python environment of CloudSieve's own. It evaluates s2cloudless about 10 times as fast as QGIS's Python can, with the same result, and QGIS's libraries stay as they are.

About 150 MB are downloaded from PyPI; the engine takes 600 MB of your user folder.</source>
        <translation>Die Rechenumgebung ist eine eigene Python-Umgebung von CloudSieve. Sie wertet s2cloudless etwa 10-mal so schnell aus wie das Python von QGIS, mit demselben Ergebnis, und die Bibliotheken von QGIS bleiben, wie sie sind.

Etwa 150 MB werden von PyPI heruntergeladen; die Rechenumgebung belegt 600 MB im Benutzerordner.</translation>
    </message>
    <message>
        <source>An extra belongs to the engine; set up the engine first.</source>
        <translation>Ein Zusatz gehört zur Rechenumgebung; richten Sie zuerst die Rechenumgebung ein.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Folder of wheels…</source>
        <translation>Ordner mit Wheels …</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Ordner mit Wheels</translation>
    </message>
    <message>
        <source>There is no engine. CloudSieve works without it; s2cloudless is slower then.</source>
        <translation>Es gibt keine Rechenumgebung. CloudSieve läuft auch ohne sie; s2cloudless ist dann langsamer.</translation>
    </message>
    <message>
        <source>The engine reproduces the stored probabilities: {python}</source>
        <translation>Die Rechenumgebung ergibt die gespeicherten Wahrscheinlichkeiten: {python}</translation>
    </message>
    <message>
        <source>Checking the engine</source>
        <translation>Rechenumgebung wird geprüft</translation>
    </message>
    <message>
        <source>Remove CloudSieve's engine? It can be set up again at any time.</source>
        <translation>Die Rechenumgebung von CloudSieve entfernen? Sie lässt sich jederzeit wieder einrichten.</translation>
    </message>
    <message>
        <source>The diagnosis is on the clipboard.</source>
        <translation>Die Diagnose liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Collecting a diagnosis</source>
        <translation>Diagnose wird zusammengestellt</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Setting up the engine</source>
        <translation>Rechenumgebung wird eingerichtet</translation>
    </message>
    <message>
        <source>Removed: {folder}</source>
        <translation>Entfernt: {folder}</translation>
    </message>
    <message>
        <source>Removing the engine</source>
        <translation>Rechenumgebung wird entfernt</translation>
    </message>
    <message>
        <source>Removed from: {folder}</source>
        <translation>Entfernt aus: {folder}</translation>
    </message>
    <message>
        <source>Please wait: “{task}” is still under way, or cancel it first.</source>
        <translation>Bitte warten: „{task}“ läuft noch; oder brechen Sie es zuerst ab.</translation>
    </message>
    <message>
        <source>Cancelled; nothing half-made is left.</source>
        <translation>Abgebrochen; nichts Halbfertiges bleibt zurück.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The engine is set up: {folder}</source>
        <translation>Die Rechenumgebung ist eingerichtet: {folder}</translation>
    </message>
    <message>
        <source>Set up: {folder}</source>
        <translation>Eingerichtet: {folder}</translation>
    </message>
    <message>
        <source>Set up deep networks…</source>
        <translation>Neuronale Netze einrichten …</translation>
    </message>
    <message>
        <source>Remove deep networks…</source>
        <translation>Neuronale Netze entfernen …</translation>
    </message>
    <message>
        <source>“Clouds and shadows (deep network)” needs packages beside CloudSieve's engine; QGIS and the engine stay as they are.

About {download} MB are downloaded from PyPI; they take {disk} MB of your user folder. There are none for Intel Macs with Python 3.14, for 32 bits, and for Linux without glibc 2.28.

Licences: {licences}. The networks were trained on CloudSEN12+, SPARCS and scenes of the German Aerospace Center, which publishes them; CloudSEN12 itself is not for commercial use (CC BY-NC 4.0).</source>
        <translation>„Wolken und Schatten (neuronales Netz)“ braucht Pakete neben der Rechenumgebung von CloudSieve; QGIS und die Rechenumgebung bleiben, wie sie sind.

Etwa {download} MB werden von PyPI heruntergeladen; sie belegen {disk} MB im Benutzerordner. Es gibt sie nicht für Intel-Macs mit Python 3.14, nicht für 32 Bit und nicht für Linux ohne glibc 2.28.

Lizenzen: {licences}. Die Netze wurden mit CloudSEN12+, SPARCS und Szenen des Deutschen Zentrums für Luft- und Raumfahrt trainiert, das sie veröffentlicht; CloudSEN12 selbst ist nicht für kommerzielle Nutzung (CC BY-NC 4.0).</translation>
    </message>
    <message>
        <source>Remove the deep networks? They can be set up again at any time.</source>
        <translation>Die neuronalen Netze entfernen? Sie lassen sich jederzeit wieder einrichten.</translation>
    </message>
    <message>
        <source>Setting up deep networks</source>
        <translation>Neuronale Netze werden eingerichtet</translation>
    </message>
    <message>
        <source>Removing deep networks</source>
        <translation>Neuronale Netze werden entfernt</translation>
    </message>
    <message>
        <source>Set up Dask…</source>
        <translation>Dask einrichten …</translation>
    </message>
    <message>
        <source>Remove Dask…</source>
        <translation>Dask entfernen …</translation>
    </message>
    <message>
        <source>The “Dask scheduler” of “Mask many Sentinel-2 scenes” needs packages beside CloudSieve's engine; QGIS and the engine stay as they are.

About {download} MB are downloaded from PyPI; they take {disk} MB of your user folder.

Licences: {licences}.</source>
        <translation>Der „Dask-Scheduler“ von „Viele Sentinel-2-Szenen maskieren“ braucht Pakete neben der Rechenumgebung von CloudSieve; QGIS und die Rechenumgebung bleiben, wie sie sind.

Etwa {download} MB werden von PyPI heruntergeladen; sie belegen {disk} MB im Benutzerordner.

Lizenzen: {licences}.</translation>
    </message>
    <message>
        <source>Remove Dask? It can be set up again at any time.</source>
        <translation>Dask entfernen? Es lässt sich jederzeit wieder einrichten.</translation>
    </message>
    <message>
        <source>Setting up Dask</source>
        <translation>Dask wird eingerichtet</translation>
    </message>
    <message>
        <source>Removing Dask</source>
        <translation>Dask wird entfernt</translation>
    </message>
    <message>
        <source>Set up OmniCloudMask…</source>
        <translation>OmniCloudMask einrichten …</translation>
    </message>
    <message>
        <source>Remove OmniCloudMask…</source>
        <translation>OmniCloudMask entfernen …</translation>
    </message>
    <message>
        <source>OmniCloudMask is another network for “Clouds and shadows (deep network)”, with PyTorch to run it; QGIS and the engine stay as they are.

About {download} MB are downloaded from PyPI; they take about {disk} MB of your user folder. There are none for Python 3.9, for Intel Macs, for 32 bits, and for Linux without glibc 2.28. When it first runs, the package itself fetches its weights (58 MB) from huggingface.co into your user folder, where they stay when it is removed here.

Licences: {licences}. The terms of its weights and training data were not looked into.</source>
        <translation>OmniCloudMask ist ein weiteres Netz für „Wolken und Schatten (neuronales Netz)“, mit PyTorch, das es ausführt; QGIS und die Rechenumgebung bleiben, wie sie sind.

Etwa {download} MB werden von PyPI heruntergeladen; sie belegen etwa {disk} MB im Benutzerordner. Es gibt sie nicht für Python 3.9, nicht für Intel-Macs, nicht für 32 Bit und nicht für Linux ohne glibc 2.28. Beim ersten Lauf holt das Paket selbst seine Gewichte (58 MB) von huggingface.co in den Benutzerordner, wo sie bleiben, wenn es hier entfernt wird.

Lizenzen: {licences}. Die Bedingungen seiner Gewichte und Trainingsdaten wurden nicht geprüft.</translation>
    </message>
    <message>
        <source>Remove OmniCloudMask? It can be set up again at any time.</source>
        <translation>OmniCloudMask entfernen? Es lässt sich jederzeit wieder einrichten.</translation>
    </message>
    <message>
        <source>Setting up OmniCloudMask</source>
        <translation>OmniCloudMask wird eingerichtet</translation>
    </message>
    <message>
        <source>Removing OmniCloudMask</source>
        <translation>OmniCloudMask wird entfernt</translation>
    </message>
    <message>
        <source>CloudSieve (cloud masks for Sentinel-2)</source>
        <translation>CloudSieve (Wolkenmasken für Sentinel-2)</translation>
    </message>
    <message>
        <source>Clouds and shadows (deep network)</source>
        <translation>Wolken und Schatten (neuronales Netz)</translation>
    </message>
    <message>
        <source>Classifies clouds and their shadows with a deep network: Sentinel-2 or Landsat.</source>
        <translation>Klassifiziert Wolken und ihre Schatten mit einem neuronalen Netz: Sentinel-2 oder Landsat.</translation>
    </message>
    <message>
        <source>A deep network looks at the shapes in a scene: a second opinion beside s2cloudless and the scene classification, and the only one that tells shadows without geometry. It works on Level-1C and Level-2A products of Sentinel-2 and on Landsat 4 to 9 (Collection 2, Level 1 with its MTL file, or Level 2), with four bands (blue, green, red, near infrared) or better with six (also both of the shortwave infrared).

The networks of ukis-csmask (German Aerospace Center, Apache 2.0) tell cloud and shadow. They miss most cirrus, since they do not see band B10, and take dark ground for shadow: combine them with other sources where that matters.

OmniCloudMask tells thin cloud too, of three bands. Its package is an extra of its own, and fetches its weights from huggingface.co at its first run.

It needs CloudSieve's engine and its extra “Deep networks” (Plugins &gt; CloudSieve), about 200 MB. Pixels of 10 or 20 m are best; coarser ones lose small clouds.

Classes: 0 clear, 1 cloud, 2 thin cloud, where the network has it, 3 cloud shadow, 255 NoData.</source>
        <translation>Ein neuronales Netz betrachtet die Formen in einer Szene: eine zweite Meinung neben s2cloudless und der Szenenklassifikation, und die einzige, die Schatten ohne Geometrie erkennt. Es arbeitet mit Level-1C- und Level-2A-Produkten von Sentinel-2 und mit Landsat 4 bis 9 (Collection 2, Level 1 mit seiner MTL-Datei, oder Level 2), mit vier Kanälen (Blau, Grün, Rot, nahes Infrarot) oder besser mit sechs (auch beide im kurzwelligen Infrarot).

Die Netze von ukis-csmask (Deutsches Zentrum für Luft- und Raumfahrt, Apache 2.0) erkennen Wolken und Schatten. Sie übersehen die meisten Zirren, da sie den Kanal B10 nicht sehen, und halten dunklen Boden für Schatten: Kombinieren Sie sie mit anderen Quellen, wo das wichtig ist.

OmniCloudMask erkennt auch dünne Wolken, aus drei Kanälen. Sein Paket ist ein eigener Zusatz und holt seine Gewichte beim ersten Lauf von huggingface.co.

Gebraucht werden die Rechenumgebung von CloudSieve und ihr Zusatz „Neuronale Netze“ (Erweiterungen &gt; CloudSieve), etwa 200 MB. Pixel von 10 oder 20 m sind am besten; gröbere verlieren kleine Wolken.

Klassen: 0 klar, 1 Wolke, 2 dünne Wolke, wo das Netz sie hat, 3 Wolkenschatten, 255 NoData.</translation>
    </message>
    <message>
        <source>deep learning,neural network,onnx,csmask,omnicloudmask,landsat,l1c,l2a,shadow,detection</source>
        <translation>deep learning,neuronales netz,onnx,csmask,omnicloudmask,landsat,l1c,l2a,schatten,erkennung</translation>
    </message>
    <message>
        <source>Cloud (percent of valid pixels)</source>
        <translation>Wolke (Prozent der gültigen Pixel)</translation>
    </message>
    <message>
        <source>Thin cloud (percent of valid pixels)</source>
        <translation>Dünne Wolke (Prozent der gültigen Pixel)</translation>
    </message>
    <message>
        <source>Cloud shadow (percent of valid pixels)</source>
        <translation>Wolkenschatten (Prozent der gültigen Pixel)</translation>
    </message>
    <message>
        <source>Sentinel-2 or Landsat product</source>
        <translation>Sentinel-2- oder Landsat-Produkt</translation>
    </message>
    <message>
        <source>Level-1C or Level-2A: MTD_MSIL1C.xml or MTD_MSIL2A.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule folder. Of Landsat: the MTL file, one of the bands, or the pasted path of their folder; its pixels are 30 m wide unless you ask for others.</source>
        <translation>Level-1C oder Level-2A: MTD_MSIL1C.xml oder MTD_MSIL2A.xml im .SAFE-Ordner, ein Zip-Archiv oder der eingefügte Pfad eines .SAFE- oder Granulen-Ordners. Von Landsat: die MTL-Datei, einer der Kanäle oder der eingefügte Pfad ihres Ordners; seine Pixel sind 30 m breit, wenn Sie keine anderen verlangen.</translation>
    </message>
    <message>
        <source>Or band rasters</source>
        <translation>Oder Raster der Kanäle</translation>
    </message>
    <message>
        <source>The bands of the network as single files, recognised by name such as B02.tif, or as those of Landsat are named.</source>
        <translation>Die Kanäle des Netzes als einzelne Dateien, an Namen wie B02.tif erkannt oder so benannt wie die von Landsat.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Automatic takes the first that fits the level and bands of the scene. Of band rasters whose level is unknown, say it here.</source>
        <translation>„Automatisch“ nimmt das erste, das zu Level und Kanälen der Szene passt. Bei Rastern der Kanäle, deren Level nicht bekannt ist, geben Sie es hier an.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Classes to mask</source>
        <translation>Zu maskierende Klassen</translation>
    </message>
    <message>
        <source>What counts as masked, in the mask and in the numbers.</source>
        <translation>Was als maskiert zählt, in der Maske und in den Zahlen.</translation>
    </message>
    <message>
        <source>Network of your own</source>
        <translation>Eigenes Netz</translation>
    </message>
    <message>
        <source>An ONNX file that takes the place of the one above; a JSON file of the same name beside it tells bands, levels, scaling and classes.</source>
        <translation>Eine ONNX-Datei, die an die Stelle des obigen Netzes tritt; eine JSON-Datei gleichen Namens daneben nennt Kanäle, Level, Skalierung und Klassen.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Number of threads that compute; all processor cores but one, eight at most, if not set.</source>
        <translation>Anzahl der rechnenden Threads; ohne Angabe alle Prozessorkerne bis auf einen, höchstens acht.</translation>
    </message>
    <message>
        <source>Cloud classes</source>
        <translation>Wolkenklassen</translation>
    </message>
    <message>
        <source>0 clear, 1 cloud, 2 thin cloud, 3 cloud shadow, 255 NoData.</source>
        <translation>0 klar, 1 Wolke, 2 dünne Wolke, 3 Wolkenschatten, 255 NoData.</translation>
    </message>
    <message>
        <source>Cloud mask</source>
        <translation>Wolkenmaske</translation>
    </message>
    <message>
        <source>0 clear, 1 masked, 255 NoData, as a Cloud Optimized GeoTIFF.</source>
        <translation>0 klar, 1 maskiert, 255 NoData, als Cloud Optimized GeoTIFF.</translation>
    </message>
    <message>
        <source>Cloud probability</source>
        <translation>Wolkenwahrscheinlichkeit</translation>
    </message>
    <message>
        <source>What the network gives for cloud, thick or thin: 0 to 1, NaN is NoData.</source>
        <translation>Was das Netz für Wolke angibt, dicht oder dünn: 0 bis 1, NaN ist NoData.</translation>
    </message>
    <message>
        <source>Cloud shadow probability</source>
        <translation>Wahrscheinlichkeit von Wolkenschatten</translation>
    </message>
    <message>
        <source>What the network gives for cloud shadow: 0 to 1, NaN is NoData.</source>
        <translation>Was das Netz für Wolkenschatten angibt: 0 bis 1, NaN ist NoData.</translation>
    </message>
    <message>
        <source>Layer {layer} cannot be read: {reason}</source>
        <translation>Der Layer {layer} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>A button for each class</source>
        <translation>Ein Knopf für jede Klasse</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Wolke</translation>
    </message>
    <message>
        <source>Thin cloud</source>
        <translation>Dünne Wolke</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Wolkenschatten</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Clean time series of polygons</source>
        <translation>Bereinigte Zeitreihen von Polygonen</translation>
    </message>
    <message>
        <source>Draws the curve of each polygon over time, without the clouds.</source>
        <translation>Zeichnet für jedes Polygon die Kurve über die Zeit, ohne die Wolken.</translation>
    </message>
    <message>
        <source>Computes bands and indices of polygons on every date of a series: mean, median, standard deviation and count of the clear pixels, and the same of all pixels, clouds included, for comparison. The report draws both curves of each polygon and marks the cloudy dates.

Indices are NDVI, NDWI (McFeeters), NDMI, EVI and NBR, the names of bands, or expressions over them, with commas between: NDVI, B8A, RATIO = B08 / B04. Digital numbers become reflectance by offset and quantification value of each product. An index is computed on the pixels of its finest band; coarser bands and masks are taken from the pixel that lies there. A pixel counts by the part of it that lies in the polygon.

Clear is what a mask of the same acquisition says; make masks with “Mask a Sentinel-2 scene”. A Level-2A product without one has its scene classification. NoData counts for nothing. Take products of one tile and of one level.

“s2cloudless on averaged bands” adds the cloud probability of each polygon as a whole, of Level-1C products: the detector is asked about the mean of all its pixels. That means something where clouds are as large as the polygon or larger; a small cloud in a large polygon disappears in the mean.</source>
        <translation>Berechnet Kanäle und Indizes von Polygonen an jedem Datum einer Reihe: Mittel, Median, Standardabweichung und Anzahl der klaren Pixel, und zum Vergleich dasselbe für alle Pixel, auch die bewölkten. Der Bericht zeichnet für jedes Polygon beide Kurven und kennzeichnet die bewölkten Tage.

Indizes sind NDVI, NDWI (McFeeters), NDMI, EVI und NBR, die Namen von Kanälen oder Ausdrücke aus ihnen, durch Kommas getrennt: NDVI, B8A, RATIO = B08 / B04. Aus digitalen Werten (DN) wird mit Versatz und Quantifizierungswert jedes Produkts Reflektanz. Ein Index wird auf den Pixeln seines feinsten Kanals berechnet; gröbere Kanäle und Masken werden vom Pixel genommen, das dort liegt. Ein Pixel zählt mit dem Teil, der im Polygon liegt.

Klar ist, was eine Maske derselben Aufnahme klar nennt; Masken macht „Sentinel-2-Szene maskieren“. Ein Level-2A-Produkt ohne Maske hat seine Szenenklassifikation. NoData zählt nirgends mit. Nehmen Sie Produkte einer Kachel und eines Levels.

„s2cloudless auf gemittelten Kanälen“ fügt bei Level-1C-Produkten die Wolkenwahrscheinlichkeit jedes Polygons als Ganzes hinzu: Das Modell bekommt den Mittelwert aller seiner Pixel. Das sagt etwas aus, wo Wolken so groß wie das Polygon oder größer sind; eine kleine Wolke in einem großen Polygon verschwindet im Mittel.</translation>
    </message>
    <message>
        <source>time series,zonal statistics,fields,parcels,ndvi,evi,index,curve,phenology</source>
        <translation>zeitreihe,zonenstatistik,felder,schläge,ndvi,evi,index,kurve,phänologie</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Products of one tile: MTD_MSIL1C.xml or MTD_MSIL2A.xml files, or zip archives.</source>
        <translation>Produkte einer Kachel: Dateien MTD_MSIL1C.xml oder MTD_MSIL2A.xml, oder Zip-Archive.</translation>
    </message>
    <message>
        <source>Folder of products</source>
        <translation>Ordner mit Produkten</translation>
    </message>
    <message>
        <source>Instead of single scenes: all .SAFE folders and zip archives in it are read.</source>
        <translation>Statt einzelner Szenen: Alle .SAFE-Ordner und Zip-Archive darin werden gelesen.</translation>
    </message>
    <message>
        <source>Bands and indices</source>
        <translation>Kanäle und Indizes</translation>
    </message>
    <message>
        <source>With commas between: NDVI, NDWI, NDMI, EVI, NBR, bands (B02 to B12, B8A), or NAME = expression.</source>
        <translation>Durch Kommas getrennt: NDVI, NDWI, NDMI, EVI, NBR, Kanäle (B02 bis B12, B8A) oder NAME = Ausdruck.</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Masks of the same acquisitions, found by their dates. Products of Level-2A may do without: then the scene classification tells cloud and shadow.</source>
        <translation>Masken derselben Aufnahmen, an ihrem Datum gefunden. Level-2A-Produkte kommen ohne aus: Dann bestimmt die Szenenklassifikation Wolken und Schatten.</translation>
    </message>
    <message>
        <source>s2cloudless on averaged bands</source>
        <translation>s2cloudless auf gemittelten Kanälen</translation>
    </message>
    <message>
        <source>Cloud probability of each polygon as a whole, of Level-1C products; for clouds that are as large as the polygons.</source>
        <translation>Wolkenwahrscheinlichkeit jedes Polygons als Ganzes, bei Level-1C-Produkten; für Wolken, die so groß wie die Polygone sind.</translation>
    </message>
    <message>
        <source>One row for each polygon, scene and index, as CSV or GeoPackage.</source>
        <translation>Eine Zeile für jedes Polygon, jede Szene und jeden Index, als CSV oder GeoPackage.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The curves, as one HTML file.</source>
        <translation>Die Kurven als eine HTML-Datei.</translation>
    </message>
    <message>
        <source>Mask many Sentinel-2 scenes</source>
        <translation>Viele Sentinel-2-Szenen maskieren</translation>
    </message>
    <message>
        <source>Masks all products of a folder or list, and maps how cloudy each of them is.</source>
        <translation>Maskiert alle Produkte eines Ordners oder einer Liste und zeigt auf der Karte, wie bewölkt jedes ist.</translation>
    </message>
    <message>
        <source>Masks each product of a folder, or of a list, as “Mask a Sentinel-2 scene” does, and writes the masks into one folder, named after the products. A product that is there twice is masked once, and of several processings of one acquisition the newest; what is passed over, and why, stands in the table.

Run it again to go on: masks that are there with the same settings are kept, others are made anew. A scene that fails does not stop the rest. Cancel keeps the masks that are finished.

The footprints are coloured by cloud and play through time. Cloud, shadow and clear are percentages of the valid pixels and make up 100 together; NoData, which is never clear, is a percentage of all pixels. Scenes with more cloud than allowed are marked as rejected; their masks stay.</source>
        <translation>Maskiert jedes Produkt eines Ordners oder einer Liste, wie „Sentinel-2-Szene maskieren“ es tut, und schreibt die Masken in einen Ordner, benannt nach den Produkten. Ein doppelt vorhandenes Produkt wird einmal maskiert und von mehreren Prozessierungen einer Aufnahme die neueste; was übergangen wird und warum, steht in der Tabelle.

Ein neuer Lauf macht weiter: Masken, die mit denselben Einstellungen vorhanden sind, bleiben, andere werden neu gemacht. Scheitert eine Szene, hält das die übrigen nicht auf. Nach einem Abbruch bleiben die fertigen Masken.

Die Umrisse sind nach Bewölkung gefärbt und lassen sich über die Zeit abspielen. Wolke, Schatten und Klares sind Prozente der gültigen Pixel und ergeben zusammen 100; NoData, das nie klar ist, ist ein Prozentsatz aller Pixel. Szenen mit mehr Wolken als erlaubt werden als abgelehnt gekennzeichnet; ihre Masken bleiben.</translation>
    </message>
    <message>
        <source>batch,folder,archive,time series,footprints,dask,cluster,s2cloudless,scl</source>
        <translation>stapel,ordner,archiv,zeitreihe,umrisse,dask,cluster,s2cloudless,scl</translation>
    </message>
    <message>
        <source>Products that were found</source>
        <translation>Gefundene Produkte</translation>
    </message>
    <message>
        <source>Scenes that were masked now</source>
        <translation>Jetzt maskierte Szenen</translation>
    </message>
    <message>
        <source>Scenes that were masked before or passed over</source>
        <translation>Früher maskierte oder übergangene Szenen</translation>
    </message>
    <message>
        <source>Scenes that failed</source>
        <translation>Gescheiterte Szenen</translation>
    </message>
    <message>
        <source>All files and folders (*)</source>
        <translation>Alle Dateien und Ordner (*)</translation>
    </message>
    <message>
        <source>Folder or list of products</source>
        <translation>Ordner oder Liste von Produkten</translation>
    </message>
    <message>
        <source>The pasted path of a folder, which is searched with all folders in it; a text file with the path of a product on each line; or STAC items in a JSON file.</source>
        <translation>Der eingefügte Pfad eines Ordners, der mit allen Ordnern darin durchsucht wird; eine Textdatei mit dem Pfad eines Produkts in jeder Zeile; oder STAC-Items in einer JSON-Datei.</translation>
    </message>
    <message>
        <source>Folder of Fmask or QA rasters</source>
        <translation>Ordner mit Fmask- oder QA-Rastern</translation>
    </message>
    <message>
        <source>Its rasters are found by tile and time in their names; the chosen classes of each are masked, too. A scene that has none fails.</source>
        <translation>Seine Raster werden an Kachel und Zeit im Namen gefunden; die gewählten Klassen jedes Rasters werden auch maskiert. Eine Szene ohne Raster scheitert.</translation>
    </message>
    <message>
        <source>Folder of Level-2A products</source>
        <translation>Ordner mit Level-2A-Produkten</translation>
    </message>
    <message>
        <source>Adds the scene classification of the same acquisition to each Level-1C product.</source>
        <translation>Fügt jedem Level-1C-Produkt die Szenenklassifikation derselben Aufnahme hinzu.</translation>
    </message>
    <message>
        <source>Pixels of Level-2A products with a higher Sen2Cor cloud probability are masked too; not used if not set.</source>
        <translation>Pixel von Level-2A-Produkten mit höherer Wolkenwahrscheinlichkeit von Sen2Cor werden auch maskiert; ohne Angabe nicht verwendet.</translation>
    </message>
    <message>
        <source>Reject above (percent of cloud)</source>
        <translation>Ablehnen über (Prozent Wolken)</translation>
    </message>
    <message>
        <source>Scenes with more cloud are marked as rejected; none if not set.</source>
        <translation>Szenen mit mehr Wolken werden als abgelehnt gekennzeichnet; ohne Angabe keine.</translation>
    </message>
    <message>
        <source>Write cloud probabilities</source>
        <translation>Wolkenwahrscheinlichkeiten schreiben</translation>
    </message>
    <message>
        <source>Writes the probability of each scene beside its mask.</source>
        <translation>Schreibt zu jeder Maske die Wahrscheinlichkeit der Szene.</translation>
    </message>
    <message>
        <source>Write mask sources</source>
        <translation>Quellen der Masken schreiben</translation>
    </message>
    <message>
        <source>Writes which source masked each pixel beside each mask.</source>
        <translation>Schreibt zu jeder Maske, welche Quelle ein Pixel maskiert hat.</translation>
    </message>
    <message>
        <source>Scenes at once</source>
        <translation>Szenen zugleich</translation>
    </message>
    <message>
        <source>Processes that mask a scene each; every one needs up to 1 GB of memory. Without the engine of CloudSieve it is always one.</source>
        <translation>Prozesse, die je eine Szene maskieren; jeder braucht bis zu 1 GB Arbeitsspeicher. Ohne die Rechenumgebung von CloudSieve ist es immer einer.</translation>
    </message>
    <message>
        <source>Dask scheduler</source>
        <translation>Dask-Scheduler</translation>
    </message>
    <message>
        <source>Address of a scheduler, such as tcp://host:8786, whose workers mask the scenes. They need the same version of CloudSieve, and the same paths.</source>
        <translation>Adresse eines Schedulers, etwa tcp://host:8786, dessen Worker die Szenen maskieren. Sie brauchen dieselbe Version von CloudSieve und dieselben Pfade.</translation>
    </message>
    <message>
        <source>Folder of the masks</source>
        <translation>Ordner der Masken</translation>
    </message>
    <message>
        <source>Each mask is called like its product, with _mask.tif at the end.</source>
        <translation>Jede Maske heißt wie ihr Produkt, mit _mask.tif am Ende.</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>Umrisse</translation>
    </message>
    <message>
        <source>Outlines of the masks with date, shares of cloud and what became of each scene.</source>
        <translation>Umrisse der Masken mit Datum, Anteilen der Wolken und dem, was aus jeder Szene wurde.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The same without outlines, as CSV.</source>
        <translation>Dasselbe ohne Umrisse, als CSV.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>One HTML file with small pictures of the masks; a browser sorts it.</source>
        <translation>Eine HTML-Datei mit kleinen Bildern der Masken, die sich im Browser sortieren lässt.</translation>
    </message>
    <message>
        <source>Mask from cloud probability</source>
        <translation>Maske aus Wolkenwahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Makes a cloud mask from a cloud probability, as s2cloudless does it.</source>
        <translation>Macht aus einer Wolkenwahrscheinlichkeit eine Wolkenmaske, wie s2cloudless es tut.</translation>
    </message>
    <message>
        <source>Averages a cloud probability over a disk, masks what is above the threshold, and dilates the mask by a disk: the same steps in the same order as s2cloudless, with the same result for every pixel.

Both radii are in pixels, as in s2cloudless, so their size on the ground changes with the resolution. To grow a mask by metres use “Grow and clean mask”.

NoData in the probability (NaN, or 255 in bytes from 0 to 100) is NoData in the mask. The mask is 0 where clear, 1 where masked, 255 where unknown.</source>
        <translation>Mittelt eine Wolkenwahrscheinlichkeit über eine Scheibe, maskiert, was über dem Schwellenwert liegt, und erweitert die Maske um eine Scheibe: dieselben Schritte in derselben Reihenfolge wie s2cloudless, mit demselben Ergebnis für jedes Pixel.

Beide Radien sind wie in s2cloudless in Pixeln, ihre Größe am Boden hängt also von der Auflösung ab. Um eine Maske um Meter zu erweitern, verwenden Sie „Maske erweitern und säubern“.

NoData in der Wahrscheinlichkeit (NaN, oder 255 in Bytes von 0 bis 100) ist NoData in der Maske. Die Maske ist 0, wo klar, 1, wo maskiert, 255, wo unbekannt.</translation>
    </message>
    <message>
        <source>s2cloudless,threshold,clp,dilate,average</source>
        <translation>s2cloudless,schwellenwert,clp,dilatation,mittelwert</translation>
    </message>
    <message>
        <source>A raster from “Cloud probability (s2cloudless)”, or one encoded alike.</source>
        <translation>Ein Raster aus „Wolkenwahrscheinlichkeit (s2cloudless)“ oder ein gleich kodiertes.</translation>
    </message>
    <message>
        <source>Best threshold</source>
        <translation>Bester Schwellenwert</translation>
    </message>
    <message>
        <source>Finds the threshold of a cloud probability that serves your aim best.</source>
        <translation>Findet den Schwellenwert einer Wolkenwahrscheinlichkeit, der Ihrem Ziel am besten dient.</translation>
    </message>
    <message>
        <source>Compares a stored cloud probability with a reference (a raster, polygons or labelled points) at all thresholds from 0 to 1 at once, without running the model again. The report shows precision, recall, F1, balanced accuracy and IoU by threshold, and the best threshold for your aim with its 95 % confidence interval.

The interval is that of a bootstrap over points, or over blocks of pixels, since neighbours err alike. A wide one says that the reference is too small to choose so exactly.

The threshold is for the probability as it is, without averaging. Growth distances can be tried together with it. A threshold found on one scene need not serve another. Where probability or reference is NoData nothing is compared.</source>
        <translation>Vergleicht eine gespeicherte Wolkenwahrscheinlichkeit mit einer Referenz (einem Raster, Polygonen oder beschrifteten Punkten) bei allen Schwellenwerten von 0 bis 1 zugleich, ohne das Modell noch einmal auszuführen. Der Bericht zeigt Precision, Recall, F1, ausgewogene Genauigkeit und IoU je Schwellenwert, und den besten Schwellenwert für Ihr Ziel mit seinem 95-%-Konfidenzintervall.

Das Intervall ist das eines Bootstraps über Punkte, oder über Blöcke von Pixeln, da Nachbarn dieselben Fehler machen. Ein weites sagt, dass die Referenz für eine so genaue Wahl zu klein ist.

Der Schwellenwert gilt für die Wahrscheinlichkeit, wie sie ist, ohne Mitteln. Abstände des Erweiterns lassen sich mit ihm zusammen erproben. Ein Schwellenwert, der an einer Szene gefunden wurde, muss für eine andere nicht taugen. Wo Wahrscheinlichkeit oder Referenz NoData ist, wird nichts verglichen.</translation>
    </message>
    <message>
        <source>accuracy,threshold,tuning,calibration,precision,recall,roc,f1,bootstrap</source>
        <translation>genauigkeit,schwellenwert,abstimmung,kalibrierung,precision,recall,roc,f1,bootstrap</translation>
    </message>
    <message>
        <source>Best threshold (0 to 1)</source>
        <translation>Bester Schwellenwert (0 bis 1)</translation>
    </message>
    <message>
        <source>Lower end of its 95 % interval</source>
        <translation>Unteres Ende seines 95-%-Intervalls</translation>
    </message>
    <message>
        <source>Upper end of its 95 % interval</source>
        <translation>Oberes Ende seines 95-%-Intervalls</translation>
    </message>
    <message>
        <source>Growth distance that goes with it (metres)</source>
        <translation>Abstand des Erweiterns dazu (Meter)</translation>
    </message>
    <message>
        <source>What it reaches of the aim (0 to 1)</source>
        <translation>Was er vom Ziel erreicht (0 bis 1)</translation>
    </message>
    <message>
        <source>Pixels or points that were compared</source>
        <translation>Verglichene Pixel oder Punkte</translation>
    </message>
    <message>
        <source>Best at</source>
        <translation>Am besten für</translation>
    </message>
    <message>
        <source>The last two need a share in percent.</source>
        <translation>Die letzten beiden brauchen einen Anteil in Prozent.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Ausgewogene Genauigkeit</translation>
    </message>
    <message>
        <source>IoU (intersection over union)</source>
        <translation>IoU (Schnittmenge durch Vereinigung)</translation>
    </message>
    <message>
        <source>Finding at least a share of the cloud</source>
        <translation>Mindestens einen Anteil der Wolken finden</translation>
    </message>
    <message>
        <source>Losing at most a share of the clear</source>
        <translation>Höchstens einen Anteil des Klaren verlieren</translation>
    </message>
    <message>
        <source>Share of the cloud or of the clear (percent)</source>
        <translation>Anteil der Wolken oder des Klaren (Prozent)</translation>
    </message>
    <message>
        <source>Used by the last two aims only.</source>
        <translation>Wird nur von den letzten beiden Zielen verwendet.</translation>
    </message>
    <message>
        <source>Growth distances to try (metres)</source>
        <translation>Zu erprobende Abstände des Erweiterns (Meter)</translation>
    </message>
    <message>
        <source>The mask may be grown after the threshold: the best pair of threshold and distance is found, for instance of “0, 20, 60”.</source>
        <translation>Die Maske kann nach dem Schwellenwert erweitert werden: Gefunden wird das beste Paar aus Schwellenwert und Abstand, etwa unter „0, 20, 60“.</translation>
    </message>
    <message>
        <source>Mask from Fmask or QA band</source>
        <translation>Maske aus Fmask oder QA-Kanal</translation>
    </message>
    <message>
        <source>Makes a mask from the chosen classes of an Fmask result or another QA raster.</source>
        <translation>Macht aus den gewählten Klassen eines Fmask-Ergebnisses oder anderen QA-Rasters eine Maske.</translation>
    </message>
    <message>
        <source>Decodes a quality raster with the table of its producer and masks the chosen classes: Fmask, HLS, Landsat, Sentinel-2, MAJA, IdePix, Sentinel Hub, CloudSEN12, KappaMask, or values and bits of your own.

The same number means cloud in one product and snow or shadow in another, so the scheme must be the right one. Values that the scheme does not know stop the run with the name of the scheme they would fit; they are never taken for clear. Where numbers cannot tell, the log shows the share of each class.

What the scheme calls fill is NoData in the mask. The mask is 0 where clear, 1 where masked, 255 where unknown.</source>
        <translation>Dekodiert ein Qualitätsraster mit der Tabelle seines Erzeugers und maskiert die gewählten Klassen: Fmask, HLS, Landsat, Sentinel-2, MAJA, IdePix, Sentinel Hub, CloudSEN12, KappaMask oder eigene Werte und Bits.

Dieselbe Zahl bedeutet in einem Produkt Wolke, in einem anderen Schnee oder Schatten; das Schema muss daher das richtige sein. Werte, die das Schema nicht kennt, beenden den Lauf mit dem Namen des Schemas, zu dem sie passen würden; sie gelten nie als klar. Wo die Zahlen nichts verraten, zeigt das Protokoll den Anteil jeder Klasse.

Was das Schema Füllwert nennt, ist NoData in der Maske. Die Maske ist 0, wo klar, 1, wo maskiert, 255, wo unbekannt.</translation>
    </message>
    <message>
        <source>bits,flags,decode</source>
        <translation>bits,flags,dekodieren</translation>
    </message>
    <message>
        <source>Fmask or QA raster</source>
        <translation>Fmask- oder QA-Raster</translation>
    </message>
    <message>
        <source>A raster of class numbers or bits.</source>
        <translation>Ein Raster aus Klassennummern oder Bits.</translation>
    </message>
    <message>
        <source>Smallest confidence (Landsat)</source>
        <translation>Kleinste Konfidenz (Landsat)</translation>
    </message>
    <message>
        <source>Masks by the graded confidence instead of the flag bits. Every clear pixel has at least low confidence of being cloud, so “Low” masks nearly everything.</source>
        <translation>Maskiert nach der abgestuften Konfidenz statt nach den Bits. Jedes klare Pixel ist mit mindestens niedriger Konfidenz Wolke; „Niedrig“ maskiert also fast alles.</translation>
    </message>
    <message>
        <source>Flag bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Custom values</source>
        <translation>Eigene Werte</translation>
    </message>
    <message>
        <source>For the custom scheme: the values to mask, such as “2, 4, 8-10”.</source>
        <translation>Für das eigene Schema: die zu maskierenden Werte, etwa „2, 4, 8-10“.</translation>
    </message>
    <message>
        <source>Custom bits</source>
        <translation>Eigene Bits</translation>
    </message>
    <message>
        <source>For the custom scheme: the bits to mask, counted from 0, such as “1, 3, 8-9&gt;=2”.</source>
        <translation>Für das eigene Schema: die zu maskierenden Bits, ab 0 gezählt, etwa „1, 3, 8-9&gt;=2“.</translation>
    </message>
    <message>
        <source>Use inputs of different acquisitions anyway</source>
        <translation>Verschiedene Aufnahmen trotzdem nutzen</translation>
    </message>
    <message>
        <source>Inputs whose names, tags or metadata tell of different tiles, times, orbits or satellites stop the run; with this, they are a warning.</source>
        <translation>Eingaben, die laut Namen, Tags oder Metadaten von verschiedenen Kacheln, Zeiten, Orbits oder Satelliten stammen, beenden den Lauf; hiermit sind sie nur eine Warnung.</translation>
    </message>
    <message>
        <source>Check the files against their checksums</source>
        <translation>Dateien mit ihren Prüfsummen vergleichen</translation>
    </message>
    <message>
        <source>Damaged files of a product are often decoded without an error. Those that are read are compared with the checksums in manifest.safe or in the zip archive; that takes about a second for a whole product.</source>
        <translation>Beschädigte Dateien eines Produkts werden oft ohne Fehler dekodiert. Was gelesen wird, wird mit den Prüfsummen in manifest.safe oder im Zip-Archiv verglichen; das dauert bei einem ganzen Produkt etwa eine Sekunde.</translation>
    </message>
    <message>
        <source>Mask sources</source>
        <translation>Quellen der Maske</translation>
    </message>
    <message>
        <source>Which sources masked each pixel: bit 0 for the first, bit 1 for the second, and so on.</source>
        <translation>Welche Quellen ein Pixel maskiert haben: Bit 0 für die erste, Bit 1 für die zweite und so weiter.</translation>
    </message>
    <message>
        <source>Probability encoding</source>
        <translation>Kodierung der Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Float32 marks NoData as NaN, bytes from 0 to 100 as 255. Bytes from 0 to 255, as in the CLP band of Sentinel Hub, leave no value for NoData: a validity mask in the file carries it.</source>
        <translation>Float32 kennzeichnet NoData als NaN, Bytes von 0 bis 100 als 255. Bytes von 0 bis 255, wie im Kanal CLP von Sentinel Hub, lassen keinen Wert für NoData frei: Eine Gültigkeitsmaske in der Datei trägt es.</translation>
    </message>
    <message>
        <source>Float32, 0 to 1</source>
        <translation>Float32, 0 bis 1</translation>
    </message>
    <message>
        <source>Byte, 0 to 100</source>
        <translation>Byte, 0 bis 100</translation>
    </message>
    <message>
        <source>Byte, 0 to 255 (Sentinel Hub CLP)</source>
        <translation>Byte, 0 bis 255 (Sentinel Hub CLP)</translation>
    </message>
    <message>
        <source>Cloud probability threshold (0 to 1)</source>
        <translation>Schwellenwert für Wolken (0 bis 1)</translation>
    </message>
    <message>
        <source>Pixels whose averaged probability is above this value are masked.</source>
        <translation>Pixel, deren gemittelte Wahrscheinlichkeit über diesem Wert liegt, werden maskiert.</translation>
    </message>
    <message>
        <source>Average over (pixels)</source>
        <translation>Mitteln über (Pixel)</translation>
    </message>
    <message>
        <source>Radius of the disk over which the probability is averaged beforehand; 0 for no averaging.</source>
        <translation>Radius der Scheibe, über die die Wahrscheinlichkeit zuvor gemittelt wird; 0 für kein Mitteln.</translation>
    </message>
    <message>
        <source>Dilation size (pixels)</source>
        <translation>Dilatation (Pixel)</translation>
    </message>
    <message>
        <source>Radius of the disk by which the mask is dilated afterwards; 0 for no dilation.</source>
        <translation>Radius der Scheibe, um die die Maske danach erweitert wird; 0 für keine Dilatation.</translation>
    </message>
    <message>
        <source>Pixels whose averaged probability is above this value are masked. If not set: from the preset.</source>
        <translation>Pixel, deren gemittelte Wahrscheinlichkeit über diesem Wert liegt, werden maskiert. Ohne Angabe: aus der Voreinstellung.</translation>
    </message>
    <message>
        <source>Radius of the disk over which the probability is averaged beforehand; 0 for no averaging. If not set: from the preset.</source>
        <translation>Radius der Scheibe, über die die Wahrscheinlichkeit zuvor gemittelt wird; 0 für kein Mitteln. Ohne Angabe: aus der Voreinstellung.</translation>
    </message>
    <message>
        <source>Radius of the disk by which the mask is dilated afterwards; 0 for no dilation. If not set: from the preset.</source>
        <translation>Radius der Scheibe, um die die Maske danach erweitert wird; 0 für keine Dilatation. Ohne Angabe: aus der Voreinstellung.</translation>
    </message>
    <message>
        <source>Grow by (metres)</source>
        <translation>Erweitern um (Meter)</translation>
    </message>
    <message>
        <source>Every masked patch grows by this distance in all directions; NoData does not grow. If not set: from the preset.</source>
        <translation>Jeder maskierte Fleck wächst um diesen Abstand nach allen Seiten; NoData wächst nicht. Ohne Angabe: aus der Voreinstellung.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Ready numbers for threshold, averaging, dilation and growth. A number that is set counts instead; Custom begins with those of s2cloudless.</source>
        <translation>Fertige Zahlen für Schwellenwert, Mitteln, Dilatation und Erweitern. Eine gesetzte Zahl gilt stattdessen; „Eigene“ beginnt mit denen von s2cloudless.</translation>
    </message>
    <message>
        <source>Keep data ({threshold}, grow {grow} m)</source>
        <translation>Daten behalten ({threshold}; {grow} m erweitern)</translation>
    </message>
    <message>
        <source>Balanced ({threshold}, average {average} m, grow {grow} m)</source>
        <translation>Ausgewogen ({threshold}; {average} m mitteln; {grow} m erweitern)</translation>
    </message>
    <message>
        <source>Safe for time series ({threshold}, grow {grow} m)</source>
        <translation>Sicher für Zeitreihen ({threshold}; {grow} m erweitern)</translation>
    </message>
    <message>
        <source>s2cloudless defaults ({threshold}, 1 pixel, 1 pixel)</source>
        <translation>Standard von s2cloudless ({threshold}; 1 Pixel; 1 Pixel)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Every masked patch grows by this distance in all directions; NoData does not grow.</source>
        <translation>Jeder maskierte Fleck wächst um diesen Abstand nach allen Seiten; NoData wächst nicht.</translation>
    </message>
    <message>
        <source>Smallest masked patch to keep (square metres)</source>
        <translation>Kleinster maskierter Fleck, der bleibt (Quadratmeter)</translation>
    </message>
    <message>
        <source>Masked patches of a smaller area become clear before the mask grows.</source>
        <translation>Maskierte Flecken kleinerer Fläche werden klar, bevor die Maske wächst.</translation>
    </message>
    <message>
        <source>Smallest clear hole to keep (square metres)</source>
        <translation>Kleinstes klares Loch, das bleibt (Quadratmeter)</translation>
    </message>
    <message>
        <source>Clear holes of a smaller area inside a mask become masked.</source>
        <translation>Klare Löcher kleinerer Fläche in einer Maske werden maskiert.</translation>
    </message>
    <message>
        <source>Find cloud shadows</source>
        <translation>Wolkenschatten suchen</translation>
    </message>
    <message>
        <source>Adds the shadows of the clouds, told from the angles of sun and satellite. Not with the preset of s2cloudless, which compares with the Python package.</source>
        <translation>Fügt die Schatten der Wolken hinzu, aus den Winkeln von Sonne und Satellit bestimmt. Nicht mit der Voreinstellung von s2cloudless, die mit dem Python-Paket vergleicht.</translation>
    </message>
    <message>
        <source>Shadows told by</source>
        <translation>Schatten erkannt durch</translation>
    </message>
    <message>
        <source>Geometry: the angles of sun and satellite, and dark ground. Deep network: the shapes in the scene; it finds more, and takes some dark ground for shadow. Together: only what both call shadow, for few false shadows. The network needs CloudSieve's engine and its extra “Deep networks”.</source>
        <translation>Geometrie: die Winkel von Sonne und Satellit, und dunkler Boden. Neuronales Netz: die Formen in der Szene; es findet mehr und hält manchen dunklen Boden für Schatten. Zusammen: nur was beide Schatten nennen, für wenige falsche Schatten. Das Netz braucht die Rechenumgebung von CloudSieve und ihren Zusatz „Neuronale Netze“.</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <source>Deep network</source>
        <translation>Neuronales Netz</translation>
    </message>
    <message>
        <source>Geometry and deep network together</source>
        <translation>Geometrie und neuronales Netz zusammen</translation>
    </message>
    <message>
        <source>A second opinion beside the other sources, for Level-1C and Level-2A: what the network calls cloud, or cloud and shadow, is masked too. It needs CloudSieve's engine and its extra “Deep networks” (Plugins &gt; CloudSieve), and takes longer. It sees the pixels of the mask up to 30 m, in place of coarser ones those of 20 m.</source>
        <translation>Eine zweite Meinung neben den anderen Quellen, für Level-1C und Level-2A: Was das Netz Wolke nennt, oder Wolke und Schatten, wird auch maskiert. Es braucht die Rechenumgebung von CloudSieve und ihren Zusatz „Neuronale Netze“ (Erweiterungen &gt; CloudSieve) und dauert länger. Es sieht die Pixel der Maske bis 30 m, statt gröberer solche von 20 m.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <source>Clouds and shadows</source>
        <translation>Wolken und Schatten</translation>
    </message>
    <message>
        <source>Resolution (metres)</source>
        <translation>Auflösung (Meter)</translation>
    </message>
    <message>
        <source>Pixel size of the output, such as 10, 20, 60 or 160 m. If not set: 20 m for a product, the finest band's pixel size for band rasters.</source>
        <translation>Pixelgröße der Ausgabe, etwa 10, 20, 60 oder 160 m. Ohne Angabe: 20 m bei einem Produkt, die des feinsten Kanals bei Rastern der Kanäle.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>The part of the scene to work on; all of it if not set.</source>
        <translation>Der Teil der Szene, der bearbeitet wird; ohne Angabe die ganze.</translation>
    </message>
    <message>
        <source>Radiometric offset</source>
        <translation>Radiometrischer Versatz</translation>
    </message>
    <message>
        <source>Since processing baseline 04.00 digital numbers carry an offset of 1000. A product says so in its metadata; band rasters do not, so say it here for them.</source>
        <translation>Seit der Prozessierungsversion 04.00 enthalten die digitalen Werte (DN) einen Versatz von 1000. Ein Produkt sagt es in seinen Metadaten, Raster der Kanäle nicht, geben Sie es daher hier für sie an.</translation>
    </message>
    <message>
        <source>As in the metadata</source>
        <translation>Wie in den Metadaten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>-1000 (baseline 04.00 and later)</source>
        <translation>-1000 (ab Version 04.00)</translation>
    </message>
    <message>
        <source>Reading of JPEG 2000 files</source>
        <translation>Lesen von JPEG-2000-Dateien</translation>
    </message>
    <message>
        <source>Exact decodes every pixel and averages. Fast takes coarser pixels from the resolution levels in the files: at 20 m in three quarters of the time, at 60 m in about half; one to six pixels of the mask in a thousand differ.</source>
        <translation>„Genau“ dekodiert jedes Pixel und mittelt. „Schnell“ nimmt gröbere Pixel aus den Auflösungsstufen der Dateien: bei 20 m in drei Vierteln der Zeit, bei 60 m in etwa der Hälfte; ein bis sechs von tausend Pixeln der Maske weichen ab.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Fast (JPEG 2000 levels)</source>
        <translation>Schnell (JPEG-2000-Stufen)</translation>
    </message>
    <message>
        <source>Resampling of bands</source>
        <translation>Abtastung der Kanäle</translation>
    </message>
    <message>
        <source>How bands of other pixel sizes are brought to the output's grid: averaged over the area of coarser pixels and bilinearly to finer ones, or from the nearest pixel.</source>
        <translation>Wie Kanäle anderer Pixelgröße auf das Gitter der Ausgabe gebracht werden: über die Fläche gröberer Pixel gemittelt und bilinear zu feineren, oder vom nächsten Pixel.</translation>
    </message>
    <message>
        <source>Area average / bilinear</source>
        <translation>Flächenmittel / bilinear</translation>
    </message>
    <message>
        <source>Nearest neighbour</source>
        <translation>Nächster Nachbar</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Auswerter</translation>
    </message>
    <message>
        <source>What evaluates the model. All engines give the same values; numba is the fastest.</source>
        <translation>Was das Modell auswertet. Alle geben dieselben Werte; numba ist am schnellsten.</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <source>Another LightGBM model (text format) of the same ten bands; the model of s2cloudless if not set.</source>
        <translation>Ein anderes LightGBM-Modell (Textformat) derselben zehn Kanäle; ohne Angabe das von s2cloudless.</translation>
    </message>
    <message>
        <source>Scheme of the QA raster</source>
        <translation>Schema des QA-Rasters</translation>
    </message>
    <message>
        <source>The producer of the raster. The same numbers mean different things from one producer to the next; a value that the scheme does not know stops the run.</source>
        <translation>Wer das Raster erzeugt hat. Dieselben Zahlen bedeuten bei jedem Erzeuger etwas anderes; ein Wert, den das Schema nicht kennt, beendet den Lauf.</translation>
    </message>
    <message>
        <source>Classes that the scheme does not distinguish are passed over.</source>
        <translation>Klassen, die das Schema nicht unterscheidet, werden übergangen.</translation>
    </message>
    <message>
        <source>Scene classes to mask</source>
        <translation>Zu maskierende Szenenklassen</translation>
    </message>
    <message>
        <source>Cloud and shadow: saturated or defective, cloud shadows, cloud medium and high probability, thin cirrus. Cautious: also topographic shadows and unclassified. With snow: also snow or ice.</source>
        <translation>Wolke und Schatten: gesättigt oder fehlerhaft, Wolkenschatten, Wolke mittlerer und hoher Wahrscheinlichkeit, dünner Zirrus. Vorsichtig: auch Geländeschatten und nicht klassifiziert. Mit Schnee: auch Schnee oder Eis.</translation>
    </message>
    <message>
        <source>Cloud and shadow</source>
        <translation>Wolke und Schatten</translation>
    </message>
    <message>
        <source>Cautious</source>
        <translation>Vorsichtig</translation>
    </message>
    <message>
        <source>Cloud, shadow and snow</source>
        <translation>Wolke, Schatten und Schnee</translation>
    </message>
    <message>
        <source>Sen2Cor cloud probability threshold (percent)</source>
        <translation>Schwellenwert für Sen2Cor-Wolken (Prozent)</translation>
    </message>
    <message>
        <source>Agreement of clouds and shadows (0 to 1)</source>
        <translation>Übereinstimmung von Wolken und Schatten (0 bis 1)</translation>
    </message>
    <message>
        <source>Agreement with the azimuths turned (placebo)</source>
        <translation>Übereinstimmung bei gedrehten Azimuten (Placebo)</translation>
    </message>
    <message>
        <source>Median height of the clouds (metres)</source>
        <translation>Median der Wolkenhöhe (Meter)</translation>
    </message>
    <message>
        <source>Reference raster</source>
        <translation>Referenzraster</translation>
    </message>
    <message>
        <source>A mask (0 clear, 1 masked, 255 NoData), or classes that the class mapping explains.</source>
        <translation>Eine Maske (0 klar, 1 maskiert, 255 NoData) oder Klassen, die die Klassenzuordnung erklärt.</translation>
    </message>
    <message>
        <source>Labelled points or polygons</source>
        <translation>Beschriftete Punkte oder Polygone</translation>
    </message>
    <message>
        <source>Instead of a reference raster. Points of “Stratified sample to label” carry what is needed to stand for the whole area.</source>
        <translation>Statt eines Referenzrasters. Punkte aus „Geschichtete Stichprobe zum Beschriften“ enthalten, was nötig ist, um für die ganze Fläche zu stehen.</translation>
    </message>
    <message>
        <source>Field of the class</source>
        <translation>Feld der Klasse</translation>
    </message>
    <message>
        <source>The field of the labels that holds the class, as text or number.</source>
        <translation>Das Feld der Beschriftung, das die Klasse als Text oder Zahl enthält.</translation>
    </message>
    <message>
        <source>Class mapping</source>
        <translation>Klassenzuordnung</translation>
    </message>
    <message>
        <source>What the classes are: 1 masked, 0 clear or nodata, for instance “cloud=1, thin cloud=1, shadow=1, clear=0”; values of a raster go by number, “3=1”. Codes up to 9 tell more classes apart. If not set, equal names and 0, 1 and 255 are the same, and of labels cloud, thin cloud and shadow are masked.</source>
        <translation>Was die Klassen sind: 1 maskiert, 0 klar oder nodata, zum Beispiel „cloud=1, thin cloud=1, shadow=1, clear=0“; Werte eines Rasters nennt man mit ihrer Zahl, „3=1“. Codes bis 9 unterscheiden weitere Klassen. Ohne Angabe sind gleiche Namen sowie 0, 1 und 255 dasselbe, und von Beschriftungen sind cloud, thin cloud und shadow maskiert.</translation>
    </message>
    <message>
        <source>One HTML file with tables and pictures; the results viewer shows it.</source>
        <translation>Eine HTML-Datei mit Tabellen und Bildern; die Ergebnisanzeige zeigt sie.</translation>
    </message>
    <message>
        <source>The numbers of the report as CSV.</source>
        <translation>Die Zahlen des Berichts als CSV.</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>Fields, meadows, lakes: in any CRS; a pixel counts by the part of it that lies in them.</source>
        <translation>Felder, Wiesen, Seen: in einem beliebigen KBS; ein Pixel zählt mit dem Teil, der in ihnen liegt.</translation>
    </message>
    <message>
        <source>Field that names the polygons</source>
        <translation>Feld, das die Polygone benennt</translation>
    </message>
    <message>
        <source>Its values must all be different; without it the polygons are numbered from 1.</source>
        <translation>Seine Werte müssen alle verschieden sein; ohne Feld werden die Polygone von 1 an nummeriert.</translation>
    </message>
    <message>
        <source>Usable from a clear share of (0 to 1)</source>
        <translation>Brauchbar ab einem klaren Anteil von (0 bis 1)</translation>
    </message>
    <message>
        <source>A date is usable for a polygon if at least this share of its area is clear.</source>
        <translation>Ein Datum ist für ein Polygon brauchbar, wenn mindestens dieser Anteil seiner Fläche klar ist.</translation>
    </message>
    <message>
        <source>Merge the scenes of one day</source>
        <translation>Szenen eines Tages zusammenfassen</translation>
    </message>
    <message>
        <source>Two orbits, or two satellites, may see a polygon on one day. Merged, the scene that shows most of it counts; otherwise each has its row.</source>
        <translation>Zwei Orbits oder zwei Satelliten können ein Polygon an einem Tag sehen. Zusammengefasst zählt die Szene, die am meisten davon zeigt; sonst hat jede ihre Zeile.</translation>
    </message>
    <message>
        <source>Number of polygons</source>
        <translation>Anzahl der Polygone</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Anzahl der Tage</translation>
    </message>
    <message>
        <source>Polygons that are usable, all dates together</source>
        <translation>Brauchbare Polygone, alle Tage zusammen</translation>
    </message>
    <message>
        <source>cloud,cloud mask,cloud shadow,sentinel-2,sentinel 2,remote sensing,satellite,quality</source>
        <translation>wolke,wolken,wolkenmaske,wolkenschatten,sentinel-2,sentinel 2,fernerkundung,satellit,qualität</translation>
    </message>
    <message>
        <source>Masked (percent of valid pixels)</source>
        <translation>Maskiert (Prozent der gültigen Pixel)</translation>
    </message>
    <message>
        <source>Masked pixels</source>
        <translation>Maskierte Pixel</translation>
    </message>
    <message>
        <source>Valid (percent of all pixels)</source>
        <translation>Gültig (Prozent aller Pixel)</translation>
    </message>
    <message>
        <source>Valid pixels</source>
        <translation>Gültige Pixel</translation>
    </message>
    <message>
        <source>NoData pixels</source>
        <translation>NoData-Pixel</translation>
    </message>
    <message>
        <source>"{label}"</source>
        <translation>„{label}“</translation>
    </message>
    <message>
        <source>Mask from scene classification (SCL)</source>
        <translation>Maske aus Szenenklassifikation (SCL)</translation>
    </message>
    <message>
        <source>Makes a mask from the scene classification of a Sentinel-2 Level-2A product.</source>
        <translation>Macht aus der Szenenklassifikation eines Sentinel-2-Level-2A-Produkts eine Maske.</translation>
    </message>
    <message>
        <source>Masks the chosen classes of the scene classification (SCL) that Sen2Cor adds to Level-2A products. Give either the SCL raster or the product.

Optionally, pixels whose Sen2Cor cloud probability (MSK_CLDPRB) is above a threshold are masked as well. Sen2Cor misses cloud edges and does not grow its classes: “Grow and clean mask” does.

Classes are resampled by nearest neighbour at full resolution only. Class 0 is NoData in the mask; impossible values (12 and above) are reported and become NoData too. The mask is 0 where clear, 1 where masked, 255 where unknown.</source>
        <translation>Maskiert die gewählten Klassen der Szenenklassifikation (SCL), die Sen2Cor den Level-2A-Produkten beilegt. Geben Sie entweder das SCL-Raster oder das Produkt an.

Auf Wunsch werden auch Pixel maskiert, deren Wolkenwahrscheinlichkeit von Sen2Cor (MSK_CLDPRB) über einem Schwellenwert liegt. Sen2Cor übersieht Wolkenränder und erweitert seine Klassen nicht: „Maske erweitern und säubern“ tut es.

Klassen werden nur nach dem nächsten Nachbarn und in voller Auflösung abgetastet. Klasse 0 ist NoData in der Maske; unmögliche Werte (ab 12) werden gemeldet und ebenfalls NoData. Die Maske ist 0, wo klar, 1, wo maskiert, 255, wo unbekannt.</translation>
    </message>
    <message>
        <source>scl,sen2cor,l2a,cldprb,classification</source>
        <translation>scl,sen2cor,l2a,cldprb,klassifikation</translation>
    </message>
    <message>
        <source>Scene classification (SCL)</source>
        <translation>Szenenklassifikation (SCL)</translation>
    </message>
    <message>
        <source>An SCL raster of Level-2A, values 0 to 11.</source>
        <translation>Ein SCL-Raster aus Level-2A mit Werten von 0 bis 11.</translation>
    </message>
    <message>
        <source>Or Sentinel-2 Level-2A product</source>
        <translation>Oder Sentinel-2-Level-2A-Produkt</translation>
    </message>
    <message>
        <source>MTD_MSIL2A.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule folder. In batch, add files by the pattern MTD_MSIL2A.xml.</source>
        <translation>MTD_MSIL2A.xml im .SAFE-Ordner, ein Zip-Archiv oder der eingefügte Pfad eines .SAFE- oder Granulen-Ordners. Im Stapel: Dateien nach dem Muster MTD_MSIL2A.xml hinzufügen.</translation>
    </message>
    <message>
        <source>Or these classes</source>
        <translation>Oder diese Klassen</translation>
    </message>
    <message>
        <source>If any class is selected here, these are masked instead of the ready selection.</source>
        <translation>Ist hier eine Klasse gewählt, werden diese statt der fertigen Auswahl maskiert.</translation>
    </message>
    <message>
        <source>Pixel size of the mask; the classification's own if not set.</source>
        <translation>Pixelgröße der Maske; wenn nicht gesetzt, die der Klassifikation.</translation>
    </message>
    <message>
        <source>Sen2Cor cloud probability (MSK_CLDPRB)</source>
        <translation>Wolken nach Sen2Cor (MSK_CLDPRB)</translation>
    </message>
    <message>
        <source>Values 0 to 100; the product's own if a threshold but no raster is given.</source>
        <translation>Werte von 0 bis 100; die des Produkts, wenn ein Schwellenwert, aber kein Raster angegeben ist.</translation>
    </message>
    <message>
        <source>Pixels with a higher Sen2Cor cloud probability are masked too; not used if not set.</source>
        <translation>Pixel mit höherer Wolkenwahrscheinlichkeit von Sen2Cor werden auch maskiert; ohne Angabe nicht verwendet.</translation>
    </message>
    <message>
        <source>Cloud detection</source>
        <translation>Wolkenerkennung</translation>
    </message>
    <message>
        <source>Mask creation</source>
        <translation>Masken erzeugen</translation>
    </message>
    <message>
        <source>Mask tools</source>
        <translation>Masken bearbeiten</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Zeitreihen</translation>
    </message>
    <message>
        <source>Usable share of polygons</source>
        <translation>Brauchbarer Anteil von Polygonen</translation>
    </message>
    <message>
        <source>Tells how much of each polygon can be seen on which date.</source>
        <translation>Sagt, wie viel von jedem Polygon an welchem Tag zu sehen ist.</translation>
    </message>
    <message>
        <source>Which dates are usable for a field? Give polygons and the masks of a series. The table has a row for each polygon and mask: the shares of its area that are valid, clear, masked, cloud, shadow and unknown, its area in pixels, and whether enough of it is clear. The polygons come back with the number of usable dates, the first, the last, and the longest time without one.

A pixel counts by the part of it that lies in the polygon, computed exactly, so fields as small as a pixel count right. Thousands of polygons are counted in one pass over each mask.

Give the sources rasters of “Mask a Sentinel-2 scene” beside its masks to tell cloud and shadow apart: shadow is then what only “Cloud shadow” says, cloud is all else that is masked. A plain mask knows only what is masked.

Products count, too: each is masked as “Mask a Sentinel-2 scene” does by default, preset Balanced with shadows, before it is looked at; the masks are not kept. A product of which there is a mask is not masked again.

The date comes from the tags that CloudSieve writes, or from the name of the file. All masks must be of one tile. NoData, and what lies beyond the mask, is unknown and never clear.</source>
        <translation>Welche Tage sind für ein Feld brauchbar? Geben Sie Polygone und die Masken einer Reihe an. Die Tabelle hat eine Zeile für jedes Polygon und jede Maske: die gültigen, klaren, maskierten, bewölkten, beschatteten und unbekannten Anteile seiner Fläche, seine Fläche in Pixeln, und ob genug davon klar ist. Die Polygone kommen mit der Anzahl der brauchbaren Tage zurück, dem ersten, dem letzten und der längsten Zeit ohne einen.

Ein Pixel zählt mit dem Teil, der im Polygon liegt, genau berechnet; so zählen auch Felder von der Größe eines Pixels richtig. Tausende Polygone werden in einem Durchgang durch jede Maske gezählt.

Geben Sie neben den Masken von „Sentinel-2-Szene maskieren“ auch deren Quellenraster an, um Wolke und Schatten zu unterscheiden: Schatten ist dann, was nur „Wolkenschatten“ sagt, Wolke alles andere, was maskiert ist. Eine einfache Maske weiß nur, was maskiert ist.

Auch Produkte zählen: Jedes wird, bevor es betrachtet wird, maskiert, wie „Sentinel-2-Szene maskieren“ es mit den Standardwerten tut, also mit der Voreinstellung „Ausgewogen“ und mit Schatten; die Masken werden nicht behalten. Ein Produkt, von dem es eine Maske gibt, wird nicht noch einmal maskiert.

Das Datum stammt aus den Tags, die CloudSieve schreibt, oder aus dem Dateinamen. Alle Masken müssen von einer Kachel sein. NoData, und was jenseits der Maske liegt, ist unbekannt und niemals klar.</translation>
    </message>
    <message>
        <source>time series,zonal statistics,fields,parcels,coverage,availability,dates</source>
        <translation>zeitreihe,zonenstatistik,felder,schläge,abdeckung,verfügbarkeit,datum</translation>
    </message>
    <message>
        <source>Masks of one tile for each date, and the rasters of their sources.</source>
        <translation>Masken einer Kachel für jeden Tag, und die Raster ihrer Quellen.</translation>
    </message>
    <message>
        <source>Folder of masks or products</source>
        <translation>Ordner mit Masken oder Produkten</translation>
    </message>
    <message>
        <source>Instead of single masks: all GeoTIFFs in it are read; probabilities and the like are passed over. Sentinel-2 products in it are masked for the while.</source>
        <translation>Statt einzelner Masken: Alle GeoTIFFs darin werden gelesen; Wahrscheinlichkeiten und Ähnliches werden übergangen. Sentinel-2-Produkte darin werden vorübergehend maskiert.</translation>
    </message>
    <message>
        <source>One row for each polygon and mask, as CSV or GeoPackage.</source>
        <translation>Eine Zeile für jedes Polygon und jede Maske, als CSV oder GeoPackage.</translation>
    </message>
    <message>
        <source>Polygons with usable dates</source>
        <translation>Polygone mit brauchbaren Tagen</translation>
    </message>
    <message>
        <source>The polygons with number of usable dates, first, last and longest gap in days.</source>
        <translation>Die Polygone mit Anzahl der brauchbaren Tage, erstem, letztem und der längsten Lücke in Tagen.</translation>
    </message>
    <message>
        <source>Cloud shadow (sun and view geometry)</source>
        <translation>Wolkenschatten (Sonnen- und Blickgeometrie)</translation>
    </message>
    <message>
        <source>Finds the shadows of clouds in one scene, from the angles of sun and satellite.</source>
        <translation>Findet die Schatten der Wolken in einer Szene aus den Winkeln von Sonne und Satellit.</translation>
    </message>
    <message>
        <source>Masks cloud shadows without a second product: clouds are cast along the direction that the angles of sun and satellite give, at every height, and where they meet dark ground the neighbourhood agrees on a height. There, what is darker than the land around is shadow.

Give a product, Level-1C or Level-2A: its angles and near infrared band are read from it. Its clouds are those of s2cloudless (Level-1C) or classes 8 and 9 of the scene classification (Level-2A), unless a mask is given. Or give one near infrared raster, a mask of the clouds, and the angles by hand.

The agreement is compared with a placebo: the same with the azimuths turned by 90, 180 and 270 degrees. Where it is no better, the log says “no reliable match”; that does not mean that there are no shadows.

Measured on one site with hand-painted shadows: F1 0.84. Missed: soft shadows of thin cloud, and those of clouds outside the tile. Taken for shadow now and then: water, dark slopes, burnt ground. The mask is 0 where there is no shadow, 1 in shadow, 255 (NoData) where unknown.</source>
        <translation>Maskiert Wolkenschatten ohne ein zweites Produkt: Wolken werden in der Richtung, die die Winkel von Sonne und Satellit vorgeben, aus jeder Höhe auf den Boden geworfen, und wo sie dunklen Boden treffen, einigt sich die Umgebung auf eine Höhe. Was dort dunkler ist als das Land ringsum, ist Schatten.

Geben Sie ein Produkt an, Level-1C oder Level-2A: Winkel und Kanal des nahen Infrarots werden ihm entnommen. Seine Wolken sind die von s2cloudless (Level-1C) oder die Klassen 8 und 9 der Szenenklassifikation (Level-2A), wenn keine Maske angegeben ist. Oder geben Sie ein Raster des nahen Infrarots, eine Maske der Wolken und die Winkel von Hand an.

Die Übereinstimmung wird mit einem Placebo verglichen: dasselbe mit um 90, 180 und 270 Grad gedrehten Azimuten. Wo sie nicht besser ist, sagt das Protokoll „Wolken und Schatten passen nicht verlässlich zusammen“; das heißt nicht, dass es keine Schatten gibt.

Gemessen an einem Ort mit von Hand gemalten Schatten: F1 0,84. Es entgehen: weiche Schatten dünner Wolken und die von Wolken außerhalb der Kachel. Ab und zu für Schatten gehalten werden: Wasser, dunkle Hänge, verbrannter Boden. Die Maske ist 0, wo kein Schatten ist, 1 im Schatten, 255 (NoData), wo nichts bekannt ist.</translation>
    </message>
    <message>
        <source>shadow,cloud height,sun angle,azimuth,zenith,l1c,l2a,tdom,csmask</source>
        <translation>schatten,wolkenhöhe,sonnenwinkel,azimut,zenit,l1c,l2a,tdom,csmask</translation>
    </message>
    <message>
        <source>Sentinel-2 product</source>
        <translation>Sentinel-2-Produkt</translation>
    </message>
    <message>
        <source>MTD_MSIL1C.xml or MTD_MSIL2A.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule folder.</source>
        <translation>MTD_MSIL1C.xml oder MTD_MSIL2A.xml im .SAFE-Ordner, ein Zip-Archiv oder der eingefügte Pfad eines .SAFE- oder Granulen-Ordners.</translation>
    </message>
    <message>
        <source>Or near infrared raster</source>
        <translation>Oder Raster des nahen Infrarots</translation>
    </message>
    <message>
        <source>Band B8A or B08 alone; the angles are then typed by hand.</source>
        <translation>Nur der Kanal B8A oder B08; die Winkel werden dann von Hand eingegeben.</translation>
    </message>
    <message>
        <source>The clouds that cast, 0 clear, 1 cloud, 255 NoData; the product's own clouds if not set.</source>
        <translation>Die Wolken, die Schatten werfen: 0 klar, 1 Wolke, 255 NoData; ohne Angabe die Wolken des Produkts.</translation>
    </message>
    <message>
        <source>Lowest cloud (metres)</source>
        <translation>Niedrigste Wolke (Meter)</translation>
    </message>
    <message>
        <source>Above the ground.</source>
        <translation>Über dem Boden.</translation>
    </message>
    <message>
        <source>Highest cloud (metres)</source>
        <translation>Höchste Wolke (Meter)</translation>
    </message>
    <message>
        <source>Darkness (0 to 1)</source>
        <translation>Dunkelheit (0 bis 1)</translation>
    </message>
    <message>
        <source>Shadow reflects less than this share of what the land around reflects in the near infrared.</source>
        <translation>Schatten reflektiert im nahen Infrarot weniger als diesen Anteil dessen, was das Land ringsum reflektiert.</translation>
    </message>
    <message>
        <source>Leave out water</source>
        <translation>Wasser auslassen</translation>
    </message>
    <message>
        <source>Water (class 6 of the scene classification, or NDWI above 0) is never shadow. Fewer lakes are masked by mistake, and as many shadows on water and wet ground are missed.</source>
        <translation>Wasser (Klasse 6 der Szenenklassifikation oder NDWI über 0) ist nie Schatten. Weniger Seen werden irrtümlich maskiert, und ebenso viele Schatten auf Wasser und nassem Boden entgehen.</translation>
    </message>
    <message>
        <source>Smallest shadow to keep (square metres)</source>
        <translation>Kleinster Schatten, der bleibt (Quadratmeter)</translation>
    </message>
    <message>
        <source>Shadows of a smaller area become clear.</source>
        <translation>Schatten mit kleinerer Fläche werden klar.</translation>
    </message>
    <message>
        <source>Cloud shadow mask</source>
        <translation>Wolkenschattenmaske</translation>
    </message>
    <message>
        <source>0 no shadow, 1 shadow, 255 NoData, as a Cloud Optimized GeoTIFF.</source>
        <translation>0 kein Schatten, 1 Schatten, 255 NoData, als Cloud Optimized GeoTIFF.</translation>
    </message>
    <message>
        <source>Cloud height</source>
        <translation>Wolkenhöhe</translation>
    </message>
    <message>
        <source>Height of the clouds above the ground in metres, on which each place agrees.</source>
        <translation>Höhe der Wolken über dem Boden in Metern, auf die sich die Umgebung einigt.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>How well clouds and dark ground agree: 1 is perfect, 0 is chance.</source>
        <translation>Wie gut Wolken und dunkler Boden zueinander passen: 1 ist vollkommen, 0 ist Zufall.</translation>
    </message>
    <message>
        <source>From the product's metadata if not set.</source>
        <translation>Ohne Angabe aus den Metadaten des Produkts.</translation>
    </message>
    <message>
        <source>Zenith angle of the sun (degrees)</source>
        <translation>Zenitwinkel der Sonne (Grad)</translation>
    </message>
    <message>
        <source>Azimuth of the sun (degrees)</source>
        <translation>Azimut der Sonne (Grad)</translation>
    </message>
    <message>
        <source>Zenith angle of the satellite (degrees)</source>
        <translation>Zenitwinkel des Satelliten (Grad)</translation>
    </message>
    <message>
        <source>Azimuth of the satellite (degrees)</source>
        <translation>Azimut des Satelliten (Grad)</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>The band that is read; the first if not set.</source>
        <translation>Der Kanal, der gelesen wird; ohne Angabe der erste.</translation>
    </message>
    <message>
        <source>Sentinel-2 products (*.xml *.zip);;All files and folders (*)</source>
        <translation>Sentinel-2-Produkte (*.xml *.zip);;Alle Dateien und Ordner (*)</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>Hybrid mask</source>
        <translation>Hybridmaske</translation>
    </message>
    <message>
        <source>Combines several masks into one: where any, all, or enough of them mask a pixel.</source>
        <translation>Vereint mehrere Masken zu einer: wo eine, alle oder genügend viele ein Pixel maskieren.</translation>
    </message>
    <message>
        <source>Combines two or more masks (0 clear, 1 masked, 255 NoData) into one, and on request writes a second raster that tells which of them masked each pixel. Masks on different grids meet on the finest one; they must share their CRS.

“Any” masks what at least one source masks: fewest clouds left over. “All” masks only what every source masks: most clear pixels kept. Votes lie in between.

A pixel that a source does not know is unknown in the result unless the other sources settle the question, or, on request, unknown only where no source knows it.</source>
        <translation>Vereint zwei oder mehr Masken (0 klar, 1 maskiert, 255 NoData) zu einer und schreibt auf Wunsch ein zweites Raster, das sagt, welche von ihnen ein Pixel maskiert hat. Masken auf verschiedenen Gittern treffen sich auf dem feinsten; sie müssen dasselbe KBS haben.

„Irgendeine“ maskiert, was mindestens eine Quelle maskiert: am wenigsten Wolken bleiben übrig. „Alle“ maskiert nur, was jede Quelle maskiert: am meisten klare Pixel bleiben erhalten. Abstimmungen liegen dazwischen.

Ein Pixel, das eine Quelle nicht kennt, ist im Ergebnis unbekannt, sofern die anderen Quellen die Frage nicht entscheiden, oder auf Wunsch nur dort unbekannt, wo keine Quelle es kennt.</translation>
    </message>
    <message>
        <source>combine,merge,union,or,and,vote,majority,ensemble</source>
        <translation>kombinieren,verschmelzen,vereinigung,oder,und,abstimmung,mehrheit,ensemble</translation>
    </message>
    <message>
        <source>Two masks or more, seven at most with a sources raster.</source>
        <translation>Zwei oder mehr Masken, mit Quellenraster höchstens sieben.</translation>
    </message>
    <message>
        <source>A pixel is masked where</source>
        <translation>Ein Pixel ist maskiert, wo</translation>
    </message>
    <message>
        <source>How the masks are combined.</source>
        <translation>Wie die Masken vereint werden.</translation>
    </message>
    <message>
        <source>Any mask says so (OR)</source>
        <translation>irgendeine Maske es sagt (ODER)</translation>
    </message>
    <message>
        <source>All masks say so (AND)</source>
        <translation>alle Masken es sagen (UND)</translation>
    </message>
    <message>
        <source>At least a number of masks say so</source>
        <translation>mindestens eine Anzahl von Masken es sagt</translation>
    </message>
    <message>
        <source>Number of masks needed</source>
        <translation>Nötige Anzahl von Masken</translation>
    </message>
    <message>
        <source>Used by the last rule only.</source>
        <translation>Nur von der letzten Regel verwendet.</translation>
    </message>
    <message>
        <source>A pixel is unknown (NoData) where</source>
        <translation>Ein Pixel ist unbekannt (NoData), wo</translation>
    </message>
    <message>
        <source>How pixels are treated that only some of the masks know.</source>
        <translation>Wie Pixel behandelt werden, die nur einige der Masken kennen.</translation>
    </message>
    <message>
        <source>Any mask is unknown, unless others decide</source>
        <translation>irgendeine Maske unbekannt ist und andere nicht entscheiden</translation>
    </message>
    <message>
        <source>All masks are unknown</source>
        <translation>alle Masken unbekannt sind</translation>
    </message>
    <message>
        <source>Cloud probability (s2cloudless)</source>
        <translation>Wolkenwahrscheinlichkeit (s2cloudless)</translation>
    </message>
    <message>
        <source>Computes the probability of cloud for every pixel of a Sentinel-2 Level-1C scene.</source>
        <translation>Berechnet für jedes Pixel einer Sentinel-2-Level-1C-Szene die Wahrscheinlichkeit von Wolken.</translation>
    </message>
    <message>
        <source>Computes the probability of cloud for every pixel of a Sentinel-2 Level-1C scene with the s2cloudless model, equal to the Python package to the bit.

Give either a product (MTD_MSIL1C.xml, a zip archive, or the path of a .SAFE or granule folder) or its bands as raster layers: one layer for each of B01, B02, B04, B05, B08, B8A, B09, B10, B11 and B12, recognised by name, or one stack of 10 or 13 bands. For band rasters, say with the radiometric offset whether 1000 must be subtracted: a product's metadata knows it, a raster does not.

Pixels where any needed band is 0 or 65535 are NoData in the output, never clear. The model finds clouds, not their shadows. Level-2A products lack band B10 and are refused; use their scene classification.</source>
        <translation>Berechnet mit dem Modell s2cloudless für jedes Pixel einer Sentinel-2-Level-1C-Szene die Wahrscheinlichkeit von Wolken, bis aufs Bit gleich dem Python-Paket.

Geben Sie entweder ein Produkt an (MTD_MSIL1C.xml, ein Zip-Archiv oder den Pfad eines .SAFE- oder Granulen-Ordners) oder seine Kanäle als Rasterlayer: je einen Layer für B01, B02, B04, B05, B08, B8A, B09, B10, B11 und B12, am Namen erkannt, oder einen Stapel von 10 oder 13 Kanälen. Bei Rastern der Kanäle sagen Sie mit dem radiometrischen Versatz, ob 1000 abzuziehen ist: Die Metadaten eines Produkts wissen es, ein Raster nicht.

Pixel, an denen ein gebrauchter Kanal 0 oder 65535 ist, sind in der Ausgabe NoData, niemals klar. Das Modell findet Wolken, nicht ihre Schatten. Level-2A-Produkten fehlt der Kanal B10, sie werden abgelehnt; verwenden Sie ihre Szenenklassifikation.</translation>
    </message>
    <message>
        <source>detection,machine learning,lightgbm,l1c,clp</source>
        <translation>erkennung,maschinelles lernen,lightgbm,l1c,clp</translation>
    </message>
    <message>
        <source>Sentinel-2 Level-1C product</source>
        <translation>Sentinel-2-Level-1C-Produkt</translation>
    </message>
    <message>
        <source>MTD_MSIL1C.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule folder. In batch, add files by the pattern MTD_MSIL1C.xml.</source>
        <translation>MTD_MSIL1C.xml im .SAFE-Ordner, ein Zip-Archiv oder der eingefügte Pfad eines .SAFE- oder Granulen-Ordners. Im Stapel: Dateien nach dem Muster MTD_MSIL1C.xml hinzufügen.</translation>
    </message>
    <message>
        <source>The bands as single files, recognised by name, or one stack of 10 or 13 bands.</source>
        <translation>Die Kanäle als einzelne, am Namen erkannte Dateien oder ein Stapel von 10 oder 13 Kanälen.</translation>
    </message>
    <message>
        <source>The probability of cloud as a Cloud Optimized GeoTIFF.</source>
        <translation>Die Wolkenwahrscheinlichkeit als Cloud Optimized GeoTIFF.</translation>
    </message>
    <message>
        <source>Mask a Sentinel-2 scene</source>
        <translation>Sentinel-2-Szene maskieren</translation>
    </message>
    <message>
        <source>Makes the final cloud mask of a Sentinel-2 product in one step.</source>
        <translation>Erzeugt die fertige Wolkenmaske eines Sentinel-2-Produkts in einem Schritt.</translation>
    </message>
    <message>
        <source>Makes the final mask of a Sentinel-2 product in one pass over the data. A Level-1C product is masked by its s2cloudless probability, a Level-2A product by its scene classification (SCL). What else is given (an Fmask or QA raster, the Level-2A product of the same acquisition, a deep network) is added: a pixel is masked where any source masks it. Then small patches are dropped, holes filled, and the mask grows.

The preset brings threshold, averaging, dilation and growth; a number that is set among the advanced parameters counts instead. The shadows of the clouds are found from the angles of sun and satellite; see “Cloud shadow” for what it misses.

Pixels without data in the scene are NoData in the mask, never clear. The mask is 0 where clear, 1 where masked, 255 where unknown; the sources raster tells which source masked a pixel.</source>
        <translation>Erzeugt die fertige Maske eines Sentinel-2-Produkts in einem Durchgang durch die Daten. Ein Level-1C-Produkt wird nach seiner s2cloudless-Wahrscheinlichkeit maskiert, ein Level-2A-Produkt nach seiner Szenenklassifikation (SCL). Was sonst angegeben ist (ein Fmask- oder QA-Raster, das Level-2A-Produkt derselben Aufnahme, ein neuronales Netz), kommt hinzu: Ein Pixel ist maskiert, wo irgendeine Quelle es maskiert. Danach werden kleine Flecken verworfen, Löcher gefüllt, und die Maske wächst.

Die Voreinstellung liefert Schwellenwert, Mitteln, Dilatation und Erweitern; eine Zahl, die unter den fortgeschrittenen Parametern gesetzt ist, gilt stattdessen. Die Schatten der Wolken werden aus den Winkeln von Sonne und Satellit gefunden; was dabei entgeht, steht bei „Wolkenschatten“.

Pixel ohne Daten in der Szene sind in der Maske NoData, niemals klar. Die Maske ist 0, wo klar, 1, wo maskiert, 255, wo unbekannt; das Raster der Quellen sagt, welche Quelle ein Pixel maskiert hat.</translation>
    </message>
    <message>
        <source>s2cloudless,fmask,scl,sen2cor,l1c,l2a,detection,hybrid,one step</source>
        <translation>s2cloudless,fmask,scl,sen2cor,l1c,l2a,erkennung,hybrid,ein schritt</translation>
    </message>
    <message>
        <source>MTD_MSIL1C.xml or MTD_MSIL2A.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule folder. In batch, add files by the pattern MTD_MSIL1C.xml.</source>
        <translation>MTD_MSIL1C.xml oder MTD_MSIL2A.xml im .SAFE-Ordner, ein Zip-Archiv oder der eingefügte Pfad eines .SAFE- oder Granulen-Ordners. Im Stapel: Dateien nach dem Muster MTD_MSIL1C.xml hinzufügen.</translation>
    </message>
    <message>
        <source>From 0 to 1: that of s2cloudless for Level-1C, Sen2Cor's own for Level-2A.</source>
        <translation>Von 0 bis 1: bei Level-1C die von s2cloudless, bei Level-2A die von Sen2Cor.</translation>
    </message>
    <message>
        <source>One HTML file with pictures of scene and mask, shares by source, settings and warnings; the results viewer shows it.</source>
        <translation>Eine HTML-Datei mit Bildern von Szene und Maske, Anteilen der Quellen, Einstellungen und Warnungen; die Ergebnisanzeige zeigt sie.</translation>
    </message>
    <message>
        <source>A quality raster of the same scene, whose chosen classes are masked too.</source>
        <translation>Ein Qualitätsraster derselben Szene, dessen gewählte Klassen auch maskiert werden.</translation>
    </message>
    <message>
        <source>Level-2A product of the same acquisition</source>
        <translation>Level-2A-Produkt derselben Aufnahme</translation>
    </message>
    <message>
        <source>Adds the scene classification to a Level-1C product; not needed for Level-2A.</source>
        <translation>Fügt einem Level-1C-Produkt die Szenenklassifikation hinzu; für Level-2A nicht nötig.</translation>
    </message>
    <message>
        <source>Pixels of the Level-2A product with a higher Sen2Cor cloud probability are masked too; not used if not set.</source>
        <translation>Pixel des Level-2A-Produkts mit höherer Wolkenwahrscheinlichkeit von Sen2Cor werden auch maskiert; ohne Angabe nicht verwendet.</translation>
    </message>
    <message>
        <source>Cloud probability from several dates</source>
        <translation>Wolkenwahrscheinlichkeit aus mehreren Tagen</translation>
    </message>
    <message>
        <source>Computes the probability of cloud on each date of a series, from how it differs from the rest.</source>
        <translation>Berechnet die Wolkenwahrscheinlichkeit an jedem Tag einer Reihe daraus, wie er sich von den übrigen unterscheidet.</translation>
    </message>
    <message>
        <source>A bright roof is as bright on every date, a cloud is not. The model published with eo-learn's mask package compares each date with the ten nearest in the series: reflectance, its mean in a window of 100 m, the structural similarity with the other dates, minimum and mean of all.

Give Level-1C products of one tile, eleven or more where you can and two at least, or rasters of their 13 bands; they are taken in the order of time. For each date three files are written into the folder: the probability, its mask, and the intersection of that mask with the one of s2cloudless, which is right where two different methods agree.

The default of 60 m is what the features are made for: at 10 m a tile takes some 24 minutes for each date, at 60 m less than one. The temporary folder must hold up to fourteen dates, 40 bytes a pixel.

“As published” repeats the original to the bit, on the pixels of the scenes: there, pixels beside NoData are artefacts. Without it, only what both dates show is compared. 0 is clear, 1 cloud, 255 NoData.</source>
        <translation>Ein helles Dach ist an jedem Tag gleich hell, eine Wolke nicht. Das Modell aus dem Paket mask von eo-learn vergleicht jeden Tag mit den zehn nächsten der Reihe: Reflektanz, ihr Mittel in einem Fenster von 100 m, die strukturelle Ähnlichkeit mit den anderen Tagen, Minimum und Mittel von allen.

Geben Sie Level-1C-Produkte einer Kachel an, möglichst elf oder mehr, mindestens zwei, oder Raster ihrer 13 Kanäle; sie werden in zeitlicher Reihenfolge genommen. Für jeden Tag werden drei Dateien in den Ordner geschrieben: die Wahrscheinlichkeit, ihre Maske und die Schnittmenge dieser Maske mit der von s2cloudless, die dort stimmt, wo zwei verschiedene Verfahren sich einig sind.

Für die voreingestellten 60 m sind die Merkmale gemacht: Bei 10 m braucht eine Kachel etwa 24 Minuten je Tag, bei 60 m weniger als eine. Der temporäre Ordner muss bis zu vierzehn Tage fassen, 40 Byte je Pixel.

„Wie veröffentlicht“ wiederholt das Original bis aufs Bit, auf den Pixeln der Szenen: Dort sind Pixel neben NoData Artefakte. Sonst wird nur verglichen, was beide Tage zeigen. 0 ist klar, 1 Wolke, 255 NoData.</translation>
    </message>
    <message>
        <source>time series,eo-learn,ssim,l1c,detection</source>
        <translation>zeitreihe,eo-learn,ssim,l1c,erkennung</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>The dates of one tile: MTD_MSIL1C.xml files, zip archives, or rasters of 13 bands; in any order.</source>
        <translation>Die Tage einer Kachel: Dateien MTD_MSIL1C.xml, Zip-Archive oder Raster von 13 Kanälen; in beliebiger Reihenfolge.</translation>
    </message>
    <message>
        <source>Pixel size of the output, or of the computation where as published.</source>
        <translation>Pixelgröße der Ausgabe, oder der Berechnung bei „Wie veröffentlicht“.</translation>
    </message>
    <message>
        <source>Threshold of several dates (0 to 1)</source>
        <translation>Schwellenwert für mehrere Tage (0 bis 1)</translation>
    </message>
    <message>
        <source>Pixels with a higher averaged probability are masked.</source>
        <translation>Pixel mit höherer gemittelter Wahrscheinlichkeit werden maskiert.</translation>
    </message>
    <message>
        <source>Threshold of the single date (0 to 1)</source>
        <translation>Schwellenwert für den einzelnen Tag (0 bis 1)</translation>
    </message>
    <message>
        <source>Of the s2cloudless probability, for the intersection.</source>
        <translation>Für die s2cloudless-Wahrscheinlichkeit, bei der Schnittmenge.</translation>
    </message>
    <message>
        <source>Radius of the disk over which both probabilities are averaged; 0 for none.</source>
        <translation>Radius der Scheibe, über die beide Wahrscheinlichkeiten gemittelt werden; 0 für kein Mitteln.</translation>
    </message>
    <message>
        <source>Dilate by (pixels)</source>
        <translation>Dilatation um (Pixel)</translation>
    </message>
    <message>
        <source>Radius of the disk by which clouds grow; 0 for none.</source>
        <translation>Radius der Scheibe, um die Wolken wachsen; 0 für keine Dilatation.</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Wie veröffentlicht</translation>
    </message>
    <message>
        <source>Repeat eo-learn to the bit, its artefacts beside NoData included. The outputs then have the pixels of the scenes, and the pixel size is that of the computation alone.</source>
        <translation>Wiederholt eo-learn bis aufs Bit, mit seinen Artefakten neben NoData. Die Ausgaben haben dann die Pixel der Szenen, und die Pixelgröße ist nur die der Berechnung.</translation>
    </message>
    <message>
        <source>Intersect the grown masks</source>
        <translation>Schnittmenge der erweiterten Masken</translation>
    </message>
    <message>
        <source>Intersect after growth, and grow again, as eo-learn does where it writes all masks; otherwise before, as its documentation says.</source>
        <translation>Bildet die Schnittmenge nach dem Erweitern und erweitert noch einmal, wie eo-learn es tut, wenn es alle Masken schreibt; sonst davor, wie seine Dokumentation sagt.</translation>
    </message>
    <message>
        <source>Model of several dates</source>
        <translation>Modell für mehrere Tage</translation>
    </message>
    <message>
        <source>Another LightGBM text model of the same 90 features.</source>
        <translation>Ein anderes LightGBM-Modell (Textformat) derselben 90 Merkmale.</translation>
    </message>
    <message>
        <source>LightGBM models (*.txt)</source>
        <translation>LightGBM-Modelle (*.txt)</translation>
    </message>
    <message>
        <source>Folder of the outputs</source>
        <translation>Ordner der Ausgaben</translation>
    </message>
    <message>
        <source>Probability, mask and intersection of each date, named after its product.</source>
        <translation>Wahrscheinlichkeit, Maske und Schnittmenge jedes Tages, benannt nach dem Produkt.</translation>
    </message>
    <message>
        <source>Grow and clean mask</source>
        <translation>Maske erweitern und säubern</translation>
    </message>
    <message>
        <source>Grows a mask by a distance in metres, drops small patches and fills small holes.</source>
        <translation>Erweitert eine Maske um einen Abstand in Metern, verwirft kleine Flecken und füllt kleine Löcher.</translation>
    </message>
    <message>
        <source>Cleans a mask (0 clear, 1 masked, 255 NoData) and grows it by a distance in metres, measured exactly from pixel centre to pixel centre. Cloud edges are thin and spill light: 100 to 250 m are usual.

The order is: open, close, drop small patches, fill small holes, grow.

NoData neither grows nor is grown into, but a cloud beside it grows on the valid side.</source>
        <translation>Säubert eine Maske (0 klar, 1 maskiert, 255 NoData) und erweitert sie um einen Abstand in Metern, genau gemessen von Pixelmitte zu Pixelmitte. Wolkenränder sind dünn und streuen Licht: 100 bis 250 m sind üblich.

Die Reihenfolge ist: öffnen, schließen, kleine Flecken verwerfen, kleine Löcher füllen, erweitern.

NoData wächst nicht, und nichts wächst hinein; eine Wolke daneben aber wächst auf der gültigen Seite.</translation>
    </message>
    <message>
        <source>buffer,dilate,dilation,sieve,holes,morphology,opening,closing,patches,speckle</source>
        <translation>puffer,dilatation,sieben,löcher,morphologie,öffnen,schließen,flecken,rauschen</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>A mask with 0 for clear, 1 for masked and 255 for NoData.</source>
        <translation>Eine Maske mit 0 für klar, 1 für maskiert und 255 für NoData.</translation>
    </message>
    <message>
        <source>Open by (metres)</source>
        <translation>Öffnen um (Meter)</translation>
    </message>
    <message>
        <source>Removes masked details narrower than twice this distance, and with them true small clouds.</source>
        <translation>Entfernt maskierte Einzelheiten, die schmaler sind als das Doppelte dieses Abstands, und mit ihnen echte kleine Wolken.</translation>
    </message>
    <message>
        <source>Close by (metres)</source>
        <translation>Schließen um (Meter)</translation>
    </message>
    <message>
        <source>Masks clear gaps narrower than twice this distance.</source>
        <translation>Maskiert klare Lücken, die schmaler sind als das Doppelte dieses Abstands.</translation>
    </message>
    <message>
        <source>Accuracy of a mask</source>
        <translation>Genauigkeit einer Maske</translation>
    </message>
    <message>
        <source>Compares masks with a reference and reports how good they are.</source>
        <translation>Vergleicht Masken mit einer Referenz und berichtet, wie gut sie sind.</translation>
    </message>
    <message>
        <source>Compares one mask, or several side by side, with a reference: a raster, polygons or labelled points. The report holds confusion matrix, overall and balanced accuracy, user's and producer's accuracy, F1 and IoU.

Points of a stratified sample stand for the whole area: the report then gives estimates with standard errors and 95 % confidence intervals (Olofsson et al. 2014, Stehman 2014), and says where too few points are labelled. The numbers for models are then these estimates.

With an edge tolerance everything is counted twice, the second time without the pixels near an edge of the reference, where nobody can say which side they are on.

NoData of mask or reference is left out and counted. Masks on another grid of the same CRS are read by nearest neighbour; rasters of different acquisitions are refused.</source>
        <translation>Vergleicht eine Maske oder mehrere nebeneinander mit einer Referenz: einem Raster, Polygonen oder beschrifteten Punkten. Der Bericht enthält Konfusionsmatrix, Gesamt- und ausgewogene Genauigkeit, Nutzer- und Produzentengenauigkeit, F1 und IoU.

Punkte einer geschichteten Stichprobe stehen für die ganze Fläche: Der Bericht gibt dann Schätzwerte mit Standardfehlern und 95-%-Konfidenzintervallen (Olofsson et al. 2014, Stehman 2014) und sagt, wo zu wenige Punkte beschriftet sind. Die Zahlen für Modelle sind dann diese Schätzwerte.

Mit einer Randtoleranz wird alles zweimal gezählt, das zweite Mal ohne die Pixel nahe an einem Rand der Referenz, bei denen niemand sagen kann, auf welcher Seite sie liegen.

NoData von Maske oder Referenz wird weggelassen und gezählt. Masken auf einem anderen Gitter desselben KBS werden mit nächstem Nachbarn gelesen; Raster verschiedener Aufnahmen werden abgelehnt.</translation>
    </message>
    <message>
        <source>accuracy,assessment,validation,confusion matrix,precision,recall,f1,iou,olofsson,stehman</source>
        <translation>genauigkeit,bewertung,validierung,konfusionsmatrix,precision,recall,f1,iou,olofsson,stehman</translation>
    </message>
    <message>
        <source>Overall accuracy of the first mask (0 to 1)</source>
        <translation>Gesamtgenauigkeit der ersten Maske (0 bis 1)</translation>
    </message>
    <message>
        <source>Balanced accuracy of the first mask (0 to 1)</source>
        <translation>Ausgewogene Genauigkeit der ersten Maske (0 bis 1)</translation>
    </message>
    <message>
        <source>User's accuracy (precision) of what is masked (0 to 1)</source>
        <translation>Nutzergenauigkeit (Precision) des Maskierten (0 bis 1)</translation>
    </message>
    <message>
        <source>Producer's accuracy (recall) of what is masked (0 to 1)</source>
        <translation>Produzentengenauigkeit (Recall) des Maskierten (0 bis 1)</translation>
    </message>
    <message>
        <source>F1 of what is masked (0 to 1)</source>
        <translation>F1 des Maskierten (0 bis 1)</translation>
    </message>
    <message>
        <source>IoU of what is masked (0 to 1)</source>
        <translation>IoU des Maskierten (0 bis 1)</translation>
    </message>
    <message>
        <source>Masks, sources rasters or classes that the class mapping explains; the numbers are those of the first.</source>
        <translation>Masken, Quellenraster oder Klassen, die die Klassenzuordnung erklärt; die Zahlen sind die der ersten.</translation>
    </message>
    <message>
        <source>Edge tolerance (metres)</source>
        <translation>Randtoleranz (Meter)</translation>
    </message>
    <message>
        <source>Leaves pixels this near to an edge of the reference out of a second count; 0 for one count only.</source>
        <translation>Lässt Pixel, die so nah an einem Rand der Referenz liegen, in einer zweiten Zählung weg; 0 für nur eine Zählung.</translation>
    </message>
    <message>
        <source>Strata of the points</source>
        <translation>Schichten der Punkte</translation>
    </message>
    <message>
        <source>The raster that the points were drawn from. Points of “Stratified sample to label” know it themselves.</source>
        <translation>Das Raster, aus dem die Punkte gezogen wurden. Punkte aus „Geschichtete Stichprobe zum Beschriften“ kennen ihre Schichten selbst.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Where the first mask is right (0), misses (1), raises false alarms (2) and names another class (3); 255 NoData.</source>
        <translation>Wo die erste Maske richtig ist (0), übersieht (1), falschen Alarm gibt (2) und eine andere Klasse nennt (3); 255 NoData.</translation>
    </message>
    <message>
        <source>Apply mask to bands</source>
        <translation>Maske auf Kanäle anwenden</translation>
    </message>
    <message>
        <source>Sets the masked pixels of a raster to NoData and leaves everything else as it is.</source>
        <translation>Setzt die maskierten Pixel eines Rasters auf NoData und lässt alles andere, wie es ist.</translation>
    </message>
    <message>
        <source>Sets the pixels of a raster to NoData where a mask (0 clear, 1 masked, 255 NoData) masks them. All other pixels, the data type, scale and offset, band names, colours and metadata stay as they are, and so does the resolution: the mask may be on any grid of the same CRS and is read by nearest neighbour.

If no NoData value is given, the raster's own is used; if it has none, 0 for Sentinel-2 digital numbers and NaN for floating point. Where pixels that are kept hold that 0, as in Level-2A products before baseline 04.00, a value that no pixel holds is chosen instead, and told in the log. The layer is styled as that of the raster.

Where the mask itself is NoData the pixel becomes NoData too, unless you choose to keep it.</source>
        <translation>Setzt die Pixel eines Rasters auf NoData, wo eine Maske (0 klar, 1 maskiert, 255 NoData) sie maskiert. Alle anderen Pixel, der Datentyp, Skalierung und Versatz, Kanalnamen, Farben und Metadaten bleiben, wie sie sind, und ebenso die Auflösung: Die Maske darf auf einem beliebigen Gitter desselben KBS liegen und wird nach dem nächsten Nachbarn gelesen.

Ohne Angabe gilt der NoData-Wert des Rasters; hat es keinen, 0 für digitale Werte (DN) von Sentinel-2 und NaN für Gleitkommazahlen. Haben Pixel, die bleiben, diese 0, wie in Level-2A-Produkten vor der Prozessierungsversion 04.00, so wird stattdessen ein Wert gewählt, den kein Pixel hat, und im Protokoll genannt. Der Layer erhält den Stil des Rasters.

Wo die Maske selbst NoData ist, wird auch das Pixel NoData, sofern Sie es nicht behalten wollen.</translation>
    </message>
    <message>
        <source>nodata,erase,clip,clear,remove clouds</source>
        <translation>nodata,löschen,ausschneiden,bereinigen,wolken entfernen</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Any raster; all bands of a stack are masked at once.</source>
        <translation>Ein beliebiges Raster; alle Kanäle eines Stapels werden auf einmal maskiert.</translation>
    </message>
    <message>
        <source>A mask with 0 for clear, 1 for masked and 255 for NoData, in the same CRS.</source>
        <translation>Eine Maske mit 0 für klar, 1 für maskiert und 255 für NoData, im selben KBS.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>The bands to write; all of them if none is selected.</source>
        <translation>Die Kanäle, die geschrieben werden; alle, wenn keiner gewählt ist.</translation>
    </message>
    <message>
        <source>NoData value</source>
        <translation>NoData-Wert</translation>
    </message>
    <message>
        <source>What masked pixels become; the raster's own NoData value if not set.</source>
        <translation>Der Wert maskierter Pixel; wenn nicht gesetzt, der NoData-Wert des Rasters.</translation>
    </message>
    <message>
        <source>Invert the mask</source>
        <translation>Maske umkehren</translation>
    </message>
    <message>
        <source>Keeps the masked pixels and removes the clear ones.</source>
        <translation>Behält die maskierten Pixel und entfernt die klaren.</translation>
    </message>
    <message>
        <source>Where the mask is NoData</source>
        <translation>Wo die Maske NoData ist</translation>
    </message>
    <message>
        <source>What happens to pixels that the mask does not know.</source>
        <translation>Was mit Pixeln geschieht, über die die Maske nichts weiß.</translation>
    </message>
    <message>
        <source>Set the pixel to NoData</source>
        <translation>Pixel auf NoData setzen</translation>
    </message>
    <message>
        <source>Keep the pixel</source>
        <translation>Pixel behalten</translation>
    </message>
    <message>
        <source>Masked raster</source>
        <translation>Maskiertes Raster</translation>
    </message>
    <message>
        <source>The raster with its masked pixels as NoData, as a Cloud Optimized GeoTIFF.</source>
        <translation>Das Raster mit den maskierten Pixeln als NoData, als Cloud Optimized GeoTIFF.</translation>
    </message>
    <message>
        <source>Masked pixels of each band, separated by commas</source>
        <translation>Maskierte Pixel jedes Kanals, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Cloud mask in two steps</source>
        <translation>Wolkenmaske in zwei Schritten</translation>
    </message>
    <message>
        <source>The cloud probability of a Level-1C product, and the mask that a threshold makes of it. The probability is kept: run “Mask from cloud probability” on it again to try other thresholds without computing it anew.</source>
        <translation>Die Wolkenwahrscheinlichkeit eines Level-1C-Produkts und die Maske, die ein Schwellenwert daraus macht. Die Wahrscheinlichkeit bleibt erhalten: Starten Sie „Maske aus Wolkenwahrscheinlichkeit“ noch einmal damit, um andere Schwellenwerte zu erproben, ohne sie neu zu berechnen.</translation>
    </message>
    <message>
        <source>Masked bands from a product and a QA raster</source>
        <translation>Maskierte Kanäle aus einem Produkt und einem QA-Raster</translation>
    </message>
    <message>
        <source>Step by step what “Mask a Sentinel-2 scene” and “Apply mask to bands” do: the s2cloudless probability of a Level-1C product becomes a mask, is combined with the classes of an Fmask or QA raster (masked where either says so), grows by a distance in metres, and is applied to a raster. All steps work on the finest of the grids: give the resolution of the QA raster.</source>
        <translation>Schritt für Schritt, was „Sentinel-2-Szene maskieren“ und „Maske auf Kanäle anwenden“ tun: Aus der s2cloudless-Wahrscheinlichkeit eines Level-1C-Produkts wird eine Maske, sie wird mit den Klassen eines Fmask- oder QA-Rasters vereint (maskiert, wo eines von beiden es sagt), um einen Abstand in Metern erweitert und auf ein Raster angewendet. Alle Schritte arbeiten auf dem feinsten der Gitter: Geben Sie die Auflösung des QA-Rasters an.</translation>
    </message>
    <message>
        <source>Raster to mask</source>
        <translation>Zu maskierendes Raster</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Maskiert</translation>
    </message>
    <message>
        <source>Thin cloud / cirrus</source>
        <translation>Dünne Wolke / Zirrus</translation>
    </message>
    <message>
        <source>Snow / ice</source>
        <translation>Schnee / Eis</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Adjacent to cloud</source>
        <translation>Neben Wolken</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>NoData</source>
        <translation>NoData</translation>
    </message>
    <message>
        <source>Saturated or defective</source>
        <translation>Gesättigt oder fehlerhaft</translation>
    </message>
    <message>
        <source>Topographic casted shadows</source>
        <translation>Geländeschatten</translation>
    </message>
    <message>
        <source>Cloud shadows</source>
        <translation>Wolkenschatten</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Vegetation</translation>
    </message>
    <message>
        <source>Not vegetated</source>
        <translation>Ohne Vegetation</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Nicht klassifiziert</translation>
    </message>
    <message>
        <source>Cloud medium probability</source>
        <translation>Wolke, mittlere Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Cloud high probability</source>
        <translation>Wolke, hohe Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Thin cirrus</source>
        <translation>Dünner Zirrus</translation>
    </message>
    <message>
        <source>Snow or ice</source>
        <translation>Schnee oder Eis</translation>
    </message>
    <message>
        <source>Custom values or bits</source>
        <translation>Eigene Werte oder Bits</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Übersehen</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <source>Another class</source>
        <translation>Andere Klasse</translation>
    </message>
    <message>
        <source>Deep network, shadow</source>
        <translation>Neuronales Netz, Schatten</translation>
    </message>
    <message>
        <source>Stratified sample to label</source>
        <translation>Geschichtete Stichprobe zum Beschriften</translation>
    </message>
    <message>
        <source>Draws random points from the classes of a mask, for you to label.</source>
        <translation>Zieht Zufallspunkte aus den Klassen einer Maske, die Sie dann beschriften.</translation>
    </message>
    <message>
        <source>Draws points at random from every class of a mask or class raster. Label them over the image, then give them to “Accuracy of a mask” or “Best threshold”: as they know how large their classes are, a few dozen tell how good the mask is on the whole area, with confidence intervals.

The layer opens with a form with a button for each class: clear, cloud, thin cloud, shadow, unsure. What the mask says is hidden, so that it does not sway you. The points come in random order: if you stop early, those that are labelled are still a random sample.

To add points later, give the earlier sample as points to keep. Labelled points are never overwritten. NoData is no class. The same seed gives the same points.</source>
        <translation>Zieht Zufallspunkte aus jeder Klasse einer Maske oder eines Klassenrasters. Beschriften Sie sie über dem Bild, und geben Sie sie dann bei „Genauigkeit einer Maske“ oder „Bester Schwellenwert“ an: Da sie wissen, wie groß ihre Klassen sind, sagen einige Dutzend, wie gut die Maske auf der ganzen Fläche ist, mit Konfidenzintervallen.

Der Layer öffnet sich mit einem Formular mit einem Knopf für jede Klasse: klar, Wolke, dünne Wolke, Schatten, unsicher. Was die Maske sagt, ist verborgen, damit es Sie nicht beeinflusst. Die Punkte kommen in zufälliger Reihenfolge: Hören Sie früher auf, so sind die beschrifteten immer noch eine Zufallsstichprobe.

Um später Punkte hinzuzufügen, geben Sie die frühere Stichprobe als zu behaltende Punkte an. Beschriftete Punkte werden nie überschrieben. NoData ist keine Klasse. Derselbe Startwert ergibt dieselben Punkte.</translation>
    </message>
    <message>
        <source>accuracy,validation,random points,sample,strata,reference,ground truth,label</source>
        <translation>genauigkeit,validierung,zufallspunkte,stichprobe,schichten,referenz,bodenwahrheit,beschriften</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points that were added</source>
        <translation>Hinzugefügte Punkte</translation>
    </message>
    <message>
        <source>Mask or class raster</source>
        <translation>Masken- oder Klassenraster</translation>
    </message>
    <message>
        <source>Points are drawn from each of its classes, whole numbers from 0 to 254.</source>
        <translation>Aus jeder seiner Klassen, ganzen Zahlen von 0 bis 254, werden Punkte gezogen.</translation>
    </message>
    <message>
        <source>Share the points</source>
        <translation>Punkte verteilen</translation>
    </message>
    <message>
        <source>Equally tells most of rare classes; in proportion to the area tells most of the whole.</source>
        <translation>Gleichmäßig sagt am meisten über seltene Klassen, nach Fläche am meisten über das Ganze.</translation>
    </message>
    <message>
        <source>Equally among the classes</source>
        <translation>Gleichmäßig auf die Klassen</translation>
    </message>
    <message>
        <source>In proportion to their area</source>
        <translation>Nach ihrer Fläche</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Anzahl der Punkte</translation>
    </message>
    <message>
        <source>All points together, those to keep included.</source>
        <translation>Alle Punkte zusammen, auch die behaltenen.</translation>
    </message>
    <message>
        <source>Least number per class</source>
        <translation>Mindestanzahl je Klasse</translation>
    </message>
    <message>
        <source>Goes before the number of points. With fewer than 30 little can be said.</source>
        <translation>Geht der Anzahl der Punkte vor. Mit weniger als 30 lässt sich wenig sagen.</translation>
    </message>
    <message>
        <source>Least distance between points (metres)</source>
        <translation>Mindestabstand der Punkte (Meter)</translation>
    </message>
    <message>
        <source>Neighbouring pixels tell the same twice; 0 asks for no distance.</source>
        <translation>Benachbarte Pixel sagen zweimal dasselbe; 0 verlangt keinen Abstand.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Another seed draws other points.</source>
        <translation>Ein anderer Startwert zieht andere Punkte.</translation>
    </message>
    <message>
        <source>Points to keep</source>
        <translation>Zu behaltende Punkte</translation>
    </message>
    <message>
        <source>An earlier sample of the same raster: its points and labels are taken over, and new ones added.</source>
        <translation>Eine frühere Stichprobe desselben Rasters: Ihre Punkte und Beschriftungen werden übernommen und neue hinzugefügt.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Points with a form to label them, as a GeoPackage.</source>
        <translation>Punkte mit einem Formular zum Beschriften, als GeoPackage.</translation>
    </message>
    <message>
        <source>Mask a scene…</source>
        <translation>Szene maskieren …</translation>
    </message>
    <message>
        <source>Load sample scene</source>
        <translation>Beispielszene laden</translation>
    </message>
    <message>
        <source>Batch a folder…</source>
        <translation>Ordner im Stapel maskieren …</translation>
    </message>
    <message>
        <source>Explore threshold…</source>
        <translation>Schwellenwert erkunden …</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Sentinel-2 scene {scene}</source>
        <translation>Sentinel-2-Szene {scene}</translation>
    </message>
    <message>
        <source>Mask this scene…</source>
        <translation>Diese Szene maskieren …</translation>
    </message>
    <message>
        <source>Ready to use. Try it on a small sample scene.</source>
        <translation>Sofort verwendbar. Probieren Sie es an einer kleinen Beispielszene aus.</translation>
    </message>
    <message>
        <source>This checkout has no sample scene; run scripts/demo in it, which makes one.</source>
        <translation>In diesem Arbeitsverzeichnis fehlt die Beispielszene; scripts/demo erzeugt sie.</translation>
    </message>
    <message>
        <source>Sample scene</source>
        <translation>Beispielszene</translation>
    </message>
    <message>
        <source>Grow and clean…</source>
        <translation>Erweitern und säubern …</translation>
    </message>
    <message>
        <source>Apply to bands…</source>
        <translation>Auf Kanäle anwenden …</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Masks what the map shows at a coarser resolution, as a temporary layer.</source>
        <translation>Maskiert, was die Karte zeigt, in gröberer Auflösung, als temporären Layer.</translation>
    </message>
    <message>
        <source>Choose a value of “{parameter}” first.</source>
        <translation>Wählen Sie zuerst einen Wert für „{parameter}“.</translation>
    </message>
    <message>
        <source>Preview of the cloud mask</source>
        <translation>Vorschau der Wolkenmaske</translation>
    </message>
    <message>
        <source>Threshold explorer</source>
        <translation>Schwellenwert-Erkundung</translation>
    </message>
    <message>
        <source>Outline only</source>
        <translation>Nur Umriss</translation>
    </message>
    <message>
        <source>Write mask…</source>
        <translation>Maske schreiben …</translation>
    </message>
    <message>
        <source>Threshold (0 to 1)</source>
        <translation>Schwellenwert (0 bis 1)</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>The explorer needs {library}.</source>
        <translation>Die Erkundung braucht {library}.</translation>
    </message>
    <message>
        <source>This layer has no values to explore; choose a cloud probability.</source>
        <translation>Dieser Layer hat keine Werte, die man erkunden kann; wählen Sie eine Wolkenwahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>The map does not show this layer.</source>
        <translation>Die Karte zeigt diesen Layer nicht.</translation>
    </message>
    <message>
        <source>Masked: {percent:.1f} % of what the map shows.</source>
        <translation>Maskiert: {percent:.1f} % dessen, was die Karte zeigt.</translation>
    </message>
    <message>
        <source>Coarser than the file; zoom in to see the very pixels.</source>
        <translation>Gröber als die Datei; vergrößern Sie die Karte, um die Pixel selbst zu sehen.</translation>
    </message>
    <message>
        <source>GeoTIFF (*.tif)</source>
        <translation>GeoTIFF (*.tif)</translation>
    </message>
    <message>
        <source>Write mask</source>
        <translation>Maske schreiben</translation>
    </message>
    <message>
        <source>Choose a layer first.</source>
        <translation>Wählen Sie zuerst einen Layer.</translation>
    </message>
    <message>
        <source>About {seconds} s left</source>
        <translation>Noch etwa {seconds} s</translation>
    </message>
    <message>
        <source>About {minutes} min left</source>
        <translation>Noch etwa {minutes} min</translation>
    </message>
    <message>
        <source>Where jobs run (auto, thread: within QGIS, isolated: in the engine)</source>
        <translation>Wo Aufträge laufen (auto, thread: in QGIS, isolated: in der Rechenumgebung)</translation>
    </message>
    <message>
        <source>Fewer than 5 points of stratum "{name}" differ from the others, so the interval may be too narrow; label more there.</source>
        <translation>Weniger als 5 Punkte der Schicht „{name}“ weichen von den anderen ab, daher ist das Intervall vielleicht zu eng; beschriften Sie dort mehr.</translation>
    </message>
    <message>
        <source>No stratum has pixels.</source>
        <translation>Keine Schicht hat Pixel.</translation>
    </message>
    <message>
        <source>The sample has {points} points in stratum "{name}", which has only {size} pixels; are these the stratum sizes of another sample?</source>
        <translation>Die Stichprobe hat {points} Punkte in der Schicht „{name}“, die nur {size} Pixel hat; sind das die Schichtgrößen einer anderen Stichprobe?</translation>
    </message>
    <message>
        <source>Stratum "{name}" has no labelled points.</source>
        <translation>Die Schicht „{name}“ hat keine beschrifteten Punkte.</translation>
    </message>
    <message>
        <source>Stratum "{name}" has only one labelled point, which tells nothing of the error.</source>
        <translation>Die Schicht „{name}“ hat nur einen beschrifteten Punkt, der nichts über den Fehler sagt.</translation>
    </message>
    <message>
        <source>The class mapping does not say what {what} in {title} is; add "{name}=1", "{name}=0" or "{name}=nodata".</source>
        <translation>In der Klassenzuordnung fehlt {what} ({title}); ergänzen Sie „{name}=1“, „{name}=0“ oder „{name}=nodata“.</translation>
    </message>
    <message>
        <source>The class mapping is empty; write entries as in {example}, or leave it out.</source>
        <translation>Die Klassenzuordnung ist leer; schreiben Sie Einträge wie in {example}, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The class mapping names "{name}", which neither mask nor reference has; they have {known}.</source>
        <translation>Die Klassenzuordnung nennt „{name}“, was weder Maske noch Referenz hat; sie haben {known}.</translation>
    </message>
    <message>
        <source>The class mapping has the value {value}, but classes are 0 to {highest}.</source>
        <translation>Die Klassenzuordnung hat den Wert {value}, Klassen sind aber 0 bis {highest}.</translation>
    </message>
    <message>
        <source>the value {value} ("{name}")</source>
        <translation>der Wert {value} („{name}“)</translation>
    </message>
    <message>
        <source>the class "{name}"</source>
        <translation>die Klasse „{name}“</translation>
    </message>
    <message>
        <source>The class mapping has "{entry}", which is no pair of class and code as in {example}.</source>
        <translation>Die Klassenzuordnung hat „{entry}“, was kein Paar aus Klasse und Code wie in {example} ist.</translation>
    </message>
    <message>
        <source>The class mapping has "{entry}", but a class can only be 0 (clear), 1 (masked), nodata, or 2 to 9.</source>
        <translation>Die Klassenzuordnung hat „{entry}“, eine Klasse kann aber nur 0 (klar), 1 (maskiert), nodata oder 2 bis 9 sein.</translation>
    </message>
    <message>
        <source>The class mapping has two entries for "{left}"; keep one.</source>
        <translation>Die Klassenzuordnung hat zwei Einträge für „{left}“; behalten Sie einen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>the value {value}</source>
        <translation>der Wert {value}</translation>
    </message>
    <message>
        <source>The class mapping calls "{name}" and its value {value} different things; keep one.</source>
        <translation>Die Klassenzuordnung nennt „{name}“ und seinen Wert {value} Verschiedenes; behalten Sie eines.</translation>
    </message>
    <message>
        <source>Neither the map nor the reference has {name}.</source>
        <translation>Weder die Karte noch die Referenz hat {name}.</translation>
    </message>
    <message>
        <source>Nothing was compared.</source>
        <translation>Nichts wurde verglichen.</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
        <source>User's accuracy (precision)</source>
        <translation>Nutzergenauigkeit (Präzision)</translation>
    </message>
    <message>
        <source>The map has no {name}.</source>
        <translation>Die Karte hat kein {name}.</translation>
    </message>
    <message>
        <source>Producer's accuracy (recall)</source>
        <translation>Produzentengenauigkeit (Trefferquote)</translation>
    </message>
    <message>
        <source>The reference has no {name}.</source>
        <translation>Die Referenz hat kein {name}.</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Share of the area by the reference</source>
        <translation>Anteil an der Fläche laut Referenz</translation>
    </message>
    <message>
        <source>The reference has fewer than two classes.</source>
        <translation>Die Referenz hat weniger als zwei Klassen.</translation>
    </message>
    <message>
        <source>F1, mean of the classes</source>
        <translation>F1, Mittel der Klassen</translation>
    </message>
    <message>
        <source>IoU, mean of the classes</source>
        <translation>IoU, Mittel der Klassen</translation>
    </message>
    <message>
        <source>Rests on fewer than {samples} samples: too few to be trusted.</source>
        <translation>Beruht auf weniger als {samples} Stichproben: zu wenige, um sich darauf zu verlassen.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Clear lost</source>
        <translation>Verlorenes Klares</translation>
    </message>
    <message>
        <source>Share of the cloud found</source>
        <translation>Gefundener Anteil der Wolken</translation>
    </message>
    <message>
        <source>Share of the clear kept</source>
        <translation>Erhaltener Anteil des Klaren</translation>
    </message>
    <message>
        <source>Threshold {threshold:.3f}{interval}{growth}: {aim} {value:.3f}{value_interval}.</source>
        <translation>Schwellenwert {threshold:.3f}{interval}{growth}: {aim} {value:.3f}{value_interval}.</translation>
    </message>
    <message>
        <source>Compared: {compared}. Left out: {unknown} that the reference does not know, and {more} more that the mask does not know.</source>
        <translation>Verglichen: {compared}. Weggelassen: {unknown}, die die Referenz nicht kennt, und {more} weitere, die die Maske nicht kennt.</translation>
    </message>
    <message>
        <source>Map: {name}</source>
        <translation>Karte: {name}</translation>
    </message>
    <message>
        <source>Reference: {name}</source>
        <translation>Referenz: {name}</translation>
    </message>
    <message>
        <source>Estimates for the whole area, with 95 % confidence intervals</source>
        <translation>Schätzwerte für die ganze Fläche, mit 95-%-Konfidenzintervallen</translation>
    </message>
    <message>
        <source>Every pixel or point</source>
        <translation>Jedes Pixel oder jeder Punkt</translation>
    </message>
    <message>
        <source>Without pixels near an edge of the reference</source>
        <translation>Ohne Pixel nahe an einem Rand der Referenz</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>The numbers of the table as a picture.</source>
        <translation>Die Zahlen der Tabelle als Bild.</translation>
    </message>
    <message>
        <source> ({low:.3f} to {high:.3f})</source>
        <translation> ({low:.3f} bis {high:.3f})</translation>
    </message>
    <message>
        <source>Best threshold after each growth</source>
        <translation>Bester Schwellenwert nach jedem Wachstum</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Confusion matrix of {mask}</source>
        <translation>Konfusionsmatrix von {mask}</translation>
    </message>
    <message>
        <source>Measures by threshold; their numbers are in the table below.</source>
        <translation>Maße nach Schwellenwert; ihre Zahlen stehen in der Tabelle darunter.</translation>
    </message>
    <message>
        <source>Measures by threshold</source>
        <translation>Maße nach Schwellenwert</translation>
    </message>
    <message>
        <source>, grown by {distance_m:g} m</source>
        <translation>, um {distance_m:g} m erweitert</translation>
    </message>
    <message>
        <source>Grown by</source>
        <translation>Gewachsen um</translation>
    </message>
    <message>
        <source>Without {count} pixels near an edge of the reference:</source>
        <translation>Ohne {count} Pixel nahe an einem Rand der Referenz:</translation>
    </message>
    <message>
        <source>Estimated shares of the whole area:</source>
        <translation>Geschätzte Anteile an der ganzen Fläche:</translation>
    </message>
    <message>
        <source>Class "{name}" has room for only {count} of {target} points that are {min_distance_m:g} m apart; ask for a smaller distance or fewer points.</source>
        <translation>Die Klasse „{name}“ hat nur Platz für {count} von {target} Punkten, die {min_distance_m:g} m voneinander entfernt sind; verlangen Sie einen kleineren Abstand oder weniger Punkte.</translation>
    </message>
    <message>
        <source>Class "{name}" has only {size} pixels, fewer than the {asked} points asked for.</source>
        <translation>Die Klasse „{name}“ hat nur {size} Pixel, weniger als die {asked} verlangten Punkte.</translation>
    </message>
    <message>
        <source>Class "{name}" is small for points that are {min_distance_m:g} m apart, so they crowd the edges of its patches; ask for a smaller distance or fewer points.</source>
        <translation>Die Klasse „{name}“ ist klein für Punkte, die {min_distance_m:g} m voneinander entfernt sind, daher drängen sie sich an den Rändern ihrer Flecken; verlangen Sie einen kleineren Abstand oder weniger Punkte.</translation>
    </message>
    <message>
        <source>{left_out} of {resamples} resamples had no such threshold; the interval is that of the others.</source>
        <translation>{left_out} von {resamples} Wiederholungen hatten keinen solchen Schwellenwert; das Intervall ist das der übrigen.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>The probability has values from {lowest:g} to {highest:g} instead of 0 to 1; choose how it is stored.</source>
        <translation>Die Wahrscheinlichkeit hat Werte von {lowest:g} bis {highest:g} statt von 0 bis 1; wählen Sie, wie sie gespeichert ist.</translation>
    </message>
    <message>
        <source>scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>Wolke</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>Klares</translation>
    </message>
    <message>
        <source>No threshold finds {limit:.1%} of the cloud; {reached:.1%} of it have a probability above 0.</source>
        <translation>Kein Schwellenwert findet {limit:.1%} der Wolken; {reached:.1%} davon haben eine Wahrscheinlichkeit über 0.</translation>
    </message>
    <message>
        <source>No interval: fewer than two {units} to draw from.</source>
        <translation>Kein Intervall: Zum Ziehen gibt es weniger als zwei {units}.</translation>
    </message>
    <message>
        <source>No interval: no resample has both clear and cloud.</source>
        <translation>Kein Intervall: Keine Wiederholung hat sowohl Klares als auch Wolke.</translation>
    </message>
    <message>
        <source>The reference has no {kind} where the probability is known.</source>
        <translation>Die Referenz hat nirgends {kind}, wo die Wahrscheinlichkeit bekannt ist.</translation>
    </message>
    <message>
        <source>tile {one} and {other}</source>
        <translation>Kachel {one} und {other}</translation>
    </message>
    <message>
        <source>sensed {one} and {other}</source>
        <translation>aufgenommen {one} und {other}</translation>
    </message>
    <message>
        <source>relative orbit {one} and {other}</source>
        <translation>relativer Orbit {one} und {other}</translation>
    </message>
    <message>
        <source>satellite {one} and {other}</source>
        <translation>Satellit {one} und {other}</translation>
    </message>
    <message>
        <source>{contradiction}; choose files of one, or set {ANY_ACQUISITION} to use them anyway.</source>
        <translation>{contradiction}; wählen Sie Dateien von einer, oder setzen Sie {ANY_ACQUISITION}, um sie trotzdem zu verwenden.</translation>
    </message>
    <message>
        <source>{contradiction}; they are used anyway.</source>
        <translation>{contradiction}; sie werden trotzdem verwendet.</translation>
    </message>
    <message>
        <source>{one} and {other} are of different acquisitions ({difference})</source>
        <translation>{one} und {other} stammen von verschiedenen Aufnahmen ({difference})</translation>
    </message>
    <message>
        <source>This is a bug, please report it with the name of the product: {kind}: {error}</source>
        <translation>Das ist ein Programmfehler, bitte melden Sie ihn mit dem Namen des Produkts: {kind}: {error}</translation>
    </message>
    <message>
        <source>{name} is there twice; {used} is used in its place.</source>
        <translation>{name} gibt es zweimal; stattdessen wird {used} verwendet.</translation>
    </message>
    <message>
        <source>{name} is an older processing ({baseline}); {used} ({newer}) of the same acquisition is used in its place.</source>
        <translation>{name} ist eine ältere Prozessierung ({baseline}); stattdessen wird {used} ({newer}) derselben Aufnahme verwendet.</translation>
    </message>
    <message>
        <source>{path} would write the same files as {other}; rename one of them.</source>
        <translation>{path} würde dieselben Dateien schreiben wie {other}; benennen Sie eines davon um.</translation>
    </message>
    <message>
        <source>baseline unknown</source>
        <translation>Prozessierungsversion unbekannt</translation>
    </message>
    <message>
        <source>Its worker failed ({kind}: {error}).</source>
        <translation>Ihr Worker ist gescheitert ({kind}: {error}).</translation>
    </message>
    <message>
        <source>Its worker has ended it, but the answer did not come ({error}); run this again: it goes on.</source>
        <translation>Ihr Worker hat sie beendet, aber die Antwort kam nicht an ({error}); starten Sie diesen Lauf noch einmal: Er macht weiter.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} is gone; start it again and run this again: it goes on.</source>
        <translation>Der Dask-Scheduler unter {address} ist weg; starten Sie ihn noch einmal und dann diesen Lauf: Er macht weiter.</translation>
    </message>
    <message>
        <source>Its workers were killed again and again, as happens when memory is short; give each of them more.</source>
        <translation>Ihre Worker wurden immer wieder beendet, wie es bei knappem Arbeitsspeicher geschieht; geben Sie jedem mehr.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has no workers; start some with `dask worker {address}`.</source>
        <translation>Der Dask-Scheduler unter {address} hat keine Worker; starten Sie welche mit `dask worker {address}`.</translation>
    </message>
    <message>
        <source>The worker {worker} of {address} has CloudSieve {version}, and this is {own}; install the same version there.</source>
        <translation>Der Worker {worker} von {address} hat CloudSieve {version}, hier läuft {own}; installieren Sie dort dieselbe Version.</translation>
    </message>
    <message>
        <source>{count} workers of {address} mask the scenes.</source>
        <translation>{count} Worker von {address} maskieren die Szenen.</translation>
    </message>
    <message>
        <source>{SCHEDULER} needs the Python package distributed ({error}). Choose Plugins &gt; CloudSieve &gt; Set up Dask; in a shell, pip install "cloudsieve[dask]". Or unset {SCHEDULER} and choose a number of {WORKERS}.</source>
        <translation>{SCHEDULER} braucht das Python-Paket distributed ({error}). Wählen Sie Erweiterungen &gt; CloudSieve &gt; Dask einrichten; in einer Shell pip install "cloudsieve[dask]". Oder lassen Sie {SCHEDULER} leer und wählen eine Anzahl unter {WORKERS}.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address} ({error}); start one with `dask scheduler`, or give its address.</source>
        <translation>Unter {address} antwortet kein Dask-Scheduler ({error}); starten Sie einen mit `dask scheduler`, oder geben Sie seine Adresse an.</translation>
    </message>
    <message>
        <source>The workers of {address} do not answer within {seconds} s; is one of them, or the scheduler, stuck?</source>
        <translation>Die Worker von {address} antworten nicht binnen {seconds} s; hängt einer von ihnen oder der Scheduler?</translation>
    </message>
    <message>
        <source>The workers of {address} cannot load CloudSieve {version} ({error}); install it there.</source>
        <translation>Die Worker von {address} können CloudSieve {version} nicht laden ({error}); installieren Sie es dort.</translation>
    </message>
    <message>
        <source>{path} holds no job; write it with --write-jobs.</source>
        <translation>{path} enthält keinen Auftrag; schreiben Sie die Datei mit --write-jobs.</translation>
    </message>
    <message>
        <source>The part is "{part}"; expected its number and how many there are, such as 17/200.</source>
        <translation>Der Teil ist „{part}“; erwartet werden seine Nummer und die Anzahl der Teile, etwa 17/200.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a list of jobs ({error}).</source>
        <translation>{path} kann nicht als Liste von Aufträgen gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>{path}, line {number}: {reason}</source>
        <translation>{path}, Zeile {number}: {reason}</translation>
    </message>
    <message>
        <source>{folder} is no folder; choose the folder that holds one file for each scene.</source>
        <translation>{folder} ist kein Ordner; wählen Sie den Ordner, der zu jeder Szene eine Datei enthält.</translation>
    </message>
    <message>
        <source>{folder} holds nothing of the acquisition of {name}; add it, or leave the folder unset.</source>
        <translation>{folder} enthält nichts von der Aufnahme von {name}; ergänzen Sie es, oder lassen Sie den Ordner leer.</translation>
    </message>
    <message>
        <source>{folder} holds several files of the acquisition of {name}: {files}; keep one of them there.</source>
        <translation>{folder} enthält mehrere Dateien der Aufnahme von {name}: {files}; behalten Sie dort eine davon.</translation>
    </message>
    <message>
        <source>Its process was killed {times} times, as happens when memory is short; mask it alone, or with fewer workers.</source>
        <translation>Ihr Prozess wurde {times}-mal beendet, wie es bei knappem Arbeitsspeicher geschieht; maskieren Sie die Szene allein oder mit weniger Szenen zugleich.</translation>
    </message>
    <message>
        <source>The mask was there, made with the same settings.</source>
        <translation>Die Maske war schon da, mit denselben Einstellungen gemacht.</translation>
    </message>
    <message>
        <source>It has no valid pixel.</source>
        <translation>Sie hat kein gültiges Pixel.</translation>
    </message>
    <message>
        <source>Cloud: {cloud:.1f} %, more than {most:g} %.</source>
        <translation>Wolken: {cloud:.1f} %, mehr als {most:g} %.</translation>
    </message>
    <message>
        <source>{name} is a product of {satellite}; only Sentinel-2 can be masked.</source>
        <translation>{name} ist ein Produkt von {satellite}; nur Sentinel-2 lässt sich maskieren.</translation>
    </message>
    <message>
        <source>{INPUT} {source} does not exist; choose a folder or a list of products.</source>
        <translation>{INPUT} {source} gibt es nicht; wählen Sie einen Ordner oder eine Liste von Produkten.</translation>
    </message>
    <message>
        <source>{source} holds no Sentinel-2 product; choose the folder or the list again.</source>
        <translation>{source} enthält kein Sentinel-2-Produkt; wählen Sie den Ordner oder die Liste neu.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a list of products ({error}); write one path per line, as UTF-8 text.</source>
        <translation>{file} kann nicht als Liste von Produkten gelesen werden ({error}); schreiben Sie einen Pfad je Zeile, als UTF-8-Text.</translation>
    </message>
    <message>
        <source>The darkest pixels of band {band} of {scene} have {darkest}; without an offset they lie near 0. The bands seem to carry the +1000 of processing baseline 04.00 and later</source>
        <translation>Die dunkelsten Pixel des Kanals {band} von {scene} haben {darkest}; ohne Versatz liegen sie nahe 0. Die Kanäle tragen offenbar die +1000 der Prozessierungsversion 04.00 und später</translation>
    </message>
    <message>
        <source>Radiometric offset of {band}: {offset:g} (no metadata beside the bands); quantification {quantification:g}.</source>
        <translation>Radiometrischer Versatz von {band}: {offset:g} (keine Metadaten neben den Kanälen); Quantifizierungswert {quantification:g}.</translation>
    </message>
    <message>
        <source>Radiometric offset of {band}: {offset:g} ({OFFSET}: {choice}); quantification {quantification:g}.</source>
        <translation>Radiometrischer Versatz von {band}: {offset:g} ({OFFSET}: {choice}); Quantifizierungswert {quantification:g}.</translation>
    </message>
    <message>
        <source>No product metadata was found beside the bands of {scene}: they are taken without offset, which is right for baselines before 04.00 and for harmonised data. Otherwise set {OFFSET} to {OFFSET:-1000}.</source>
        <translation>Neben den Kanälen von {scene} wurden keine Metadaten des Produkts gefunden: Sie werden ohne Versatz gelesen, was für Prozessierungsversionen vor 04.00 und für harmonisierte Daten stimmt. Sonst stellen Sie {OFFSET} auf {OFFSET:-1000}.</translation>
    </message>
    <message>
        <source>DN {value:.0f}</source>
        <translation>DN {value:.0f}</translation>
    </message>
    <message>
        <source>reflectance {value:.2f}</source>
        <translation>Reflektanz {value:.2f}</translation>
    </message>
    <message>
        <source>{finding}; the mask may show cloud everywhere.</source>
        <translation>{finding}; die Maske könnte überall Wolken zeigen.</translation>
    </message>
    <message>
        <source>{finding}, which is 0.1 in reflectance: subtract it, or set {OFFSET} to {OFFSET:none} if the scene is bright cirrus throughout.</source>
        <translation>{finding}, das sind 0.1 in Reflektanz: Ziehen Sie es ab, oder stellen Sie {OFFSET} auf {OFFSET:none}, falls die Szene durchweg heller Zirrus ist.</translation>
    </message>
    <message>
        <source>{finding}: set {OFFSET} to {OFFSET:-1000}, or to {OFFSET:none} if the scene is bright cirrus throughout.</source>
        <translation>{finding}: Stellen Sie {OFFSET} auf {OFFSET:-1000}, oder auf {OFFSET:none}, falls die Szene durchweg heller Zirrus ist.</translation>
    </message>
    <message>
        <source>The darkest pixels of band {band} of {scene} have DN {dark_dn:.0f}; with the offset {offset:g} they become negative reflectance. The bands seem to be harmonised already: set {OFFSET} to {OFFSET:none}.</source>
        <translation>Die dunkelsten Pixel des Kanals {band} von {scene} haben DN {dark_dn:.0f}; mit dem Versatz {offset:g} wird ihre Reflektanz negativ. Die Kanäle sind offenbar schon harmonisiert: Stellen Sie {OFFSET} auf {OFFSET:none}.</translation>
    </message>
    <message>
        <source>{finding}, and its metadata of baseline {baseline} lists no offset: set {OFFSET} to {OFFSET:-1000}, or to {OFFSET:none} if the scene is bright cirrus throughout.</source>
        <translation>{finding}, und die Metadaten der Prozessierungsversion {baseline} nennen keinen Versatz: Stellen Sie {OFFSET} auf {OFFSET:-1000}, oder auf {OFFSET:none}, falls die Szene durchweg heller Zirrus ist.</translation>
    </message>
    <message>
        <source>None of the {count} sub-scenes is in {folder}; unpack subscenes.zip and masks.zip so that the files lie in its folders subscenes and masks, not in folders within these.</source>
        <translation>Keine der {count} Teilszenen liegt in {folder}; entpacken Sie subscenes.zip und masks.zip so, dass die Dateien in seinen Ordnern subscenes und masks liegen, nicht in Ordnern innerhalb von diesen.</translation>
    </message>
    <message>
        <source>{folder} is the catalogue itself; choose another folder.</source>
        <translation>{folder} ist der Katalog selbst; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{bands} and {mask} have different sizes; download them again.</source>
        <translation>{bands} und {mask} haben verschiedene Größen; laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>{lacking} of {count} sub-scenes are not in {folder} and are left out.</source>
        <translation>{lacking} von {count} Teilszenen liegen nicht in {folder} und werden weggelassen.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}); choose another folder.</source>
        <translation>{folder} kann nicht beschrieben werden ({reason}); wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{done} of {count} sub-scenes were counted before.</source>
        <translation>{done} von {count} Teilszenen wurden schon früher gezählt.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); is the disk full?</source>
        <translation>{path} kann nicht geschrieben werden ({reason}); ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>{reason} The benchmark goes on without deep networks.</source>
        <translation>{reason} Der Vergleich läuft ohne neuronale Netze weiter.</translation>
    </message>
    <message>
        <source>{folder} has no {file}; choose the folder of the Cloud Mask Catalogue.</source>
        <translation>{folder} enthält kein {file}; wählen Sie den Ordner des Cloud Mask Catalogue.</translation>
    </message>
    <message>
        <source>{path} lacks {lack}; download it again.</source>
        <translation>In {path} fehlt: {lack}; laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>{path} is {dtype} {shape}, but a sub-scene has {count} bands of reflectance; download it again.</source>
        <translation>{path} ist {dtype} {shape}, eine Teilszene hat aber {count} Kanäle Reflektanz; laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>{path} holds the value {value:g}, which is no reflectance; divide digital numbers by 10000.</source>
        <translation>{path} enthält den Wert {value:g}, was keine Reflektanz ist; teilen Sie digitale Werte (DN) durch 10000.</translation>
    </message>
    <message>
        <source>{path} is {dtype} {shape}, but a mask has {count} classes; download it again.</source>
        <translation>{path} ist {dtype} {shape}, eine Maske hat aber {count} Klassen; laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>{path} has pixels of no class or of several; download it again.</source>
        <translation>{path} hat Pixel ohne Klasse oder mit mehreren; laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>{path} is no table of tags ({reason}); download it again.</source>
        <translation>{path} ist keine Tabelle von Tags ({reason}); laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>the column "{name}"</source>
        <translation>die Spalte „{name}“</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>jede Zeile</translation>
    </message>
    <message>
        <source>{folder} has no folder {name}; unpack {name}.zip there.</source>
        <translation>{folder} hat keinen Ordner {name}; entpacken Sie {name}.zip dort.</translation>
    </message>
    <message>
        <source>{path} cannot be read as an array ({reason}); download it again.</source>
        <translation>{path} kann nicht als Array gelesen werden ({reason}); laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>equal names; 0 clear, 1 masked, 255 NoData; labels: {form}</source>
        <translation>gleiche Namen; 0 klar, 1 maskiert, 255 NoData; Beschriftungen: {form}</translation>
    </message>
    <message>
        <source>{path} declares {declared:g} as NoData: its pixels of that value are left out.</source>
        <translation>{path} erklärt {declared:g} zu NoData: Seine Pixel mit diesem Wert werden weggelassen.</translation>
    </message>
    <message>
        <source>scene classification (SCL)</source>
        <translation>Szenenklassifikation (SCL)</translation>
    </message>
    <message>
        <source>cloud probability (MSK_CLDPRB)</source>
        <translation>Wolkenwahrscheinlichkeit (MSK_CLDPRB)</translation>
    </message>
    <message>
        <source>download the product completely</source>
        <translation>laden Sie das Produkt vollständig herunter</translation>
    </message>
    <message>
        <source>{product} has no {layer}; {advice}.</source>
        <translation>{product} hat keine {layer}; {advice}.</translation>
    </message>
    <message>
        <source>it is a Level-1C product: choose the Level-2A product of the same acquisition, or use Cloud probability (s2cloudless)</source>
        <translation>es ist ein Level-1C-Produkt: Wählen Sie das Level-2A-Produkt derselben Aufnahme, oder verwenden Sie „Wolkenwahrscheinlichkeit (s2cloudless)“</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>Der Auftrag</translation>
    </message>
    <message>
        <source>{path} cannot be read as a job ({error}).</source>
        <translation>{path} kann nicht als Auftrag gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>{name}: done after {seconds:.1f} s.</source>
        <translation>{name}: fertig nach {seconds:.1f} s.</translation>
    </message>
    <message>
        <source>It is not known whether {path} is of Level-1C or Level-2A; choose the network for it in {NETWORK}.</source>
        <translation>Es ist nicht bekannt, ob {path} Level-1C oder Level-2A ist; wählen Sie unter {NETWORK} das passende Netz.</translation>
    </message>
    <message>
        <source>It is not known whether {path} is of Level-1C or Level-2A, for which there are different networks; give a whole product, with its metadata.</source>
        <translation>Es ist nicht bekannt, ob {path} Level-1C oder Level-2A ist, für die es verschiedene Netze gibt; geben Sie ein ganzes Produkt mit seinen Metadaten an.</translation>
    </message>
    <message>
        <source>{network} is for {levels}, but {path} is of {level}; choose another network in {NETWORK}, or {NETWORK:auto}.</source>
        <translation>{network} ist für {levels}, {path} ist aber {level}; wählen Sie unter {NETWORK} ein anderes Netz oder {NETWORK:auto}.</translation>
    </message>
    <message>
        <source>{name} has {width} x {height} pixels, less than the {side} x {side} that the network sees at once; the rest of them is mirrored, so trust the result less, or give more of the scene.</source>
        <translation>{name} hat {width} x {height} Pixel, weniger als die {side} x {side}, die das Netz auf einmal sieht; der Rest wird gespiegelt. Vertrauen Sie dem Ergebnis daher weniger, oder geben Sie mehr von der Szene an.</translation>
    </message>
    <message>
        <source>Choose Plugins &gt; CloudSieve &gt; Set up OmniCloudMask; in a shell, `python -m cloudsieve.engine add omnicloudmask`.</source>
        <translation>Wählen Sie Erweiterungen &gt; CloudSieve &gt; OmniCloudMask einrichten; in einer Shell `python -m cloudsieve.engine add omnicloudmask`.</translation>
    </message>
    <message>
        <source>OmniCloudMask loads its weights; where they are not on this computer yet, it fetches them from huggingface.co.</source>
        <translation>OmniCloudMask lädt seine Gewichte; wo sie noch nicht auf diesem Computer sind, holt es sie von huggingface.co.</translation>
    </message>
    <message>
        <source>OmniCloudMask is not set up. {remedy}</source>
        <translation>OmniCloudMask ist nicht eingerichtet. {remedy}</translation>
    </message>
    <message>
        <source>OmniCloudMask {version} is too old; install 1.8 or later. {remedy}</source>
        <translation>OmniCloudMask {version} ist zu alt; installieren Sie 1.8 oder neuer. {remedy}</translation>
    </message>
    <message>
        <source>OmniCloudMask cannot be loaded ({reason}). {remedy}</source>
        <translation>OmniCloudMask kann nicht geladen werden ({reason}). {remedy}</translation>
    </message>
    <message>
        <source>OmniCloudMask {version} cannot load its weights ({reason}). It fetches them from huggingface.co into {folder}; see that this computer reaches it, or remove what is damaged there.</source>
        <translation>OmniCloudMask {version} kann seine Gewichte nicht laden ({reason}). Es holt sie von huggingface.co nach {folder}; sorgen Sie dafür, dass dieser Computer es erreicht, oder entfernen Sie, was dort beschädigt ist.</translation>
    </message>
    <message>
        <source>{path} takes or gives {found}, but its row tells {expected} (bands or classes, rows, columns); correct the row, or give the file that it tells of.</source>
        <translation>{path} nimmt oder gibt {found}, der Eintrag nennt aber {expected} (Kanäle oder Klassen, Zeilen, Spalten); berichtigen Sie den Eintrag, oder geben Sie die Datei an, zu der er gehört.</translation>
    </message>
    <message>
        <source>Deep networks need onnxruntime, which is not set up. {remedy}</source>
        <translation>Neuronale Netze brauchen onnxruntime, das nicht eingerichtet ist. {remedy}</translation>
    </message>
    <message>
        <source>{path} is not the file that {network} was tested with: it is damaged or another version. {remedy}</source>
        <translation>{path} ist nicht die Datei, mit der {network} getestet wurde: Sie ist beschädigt oder eine andere Version. {remedy}</translation>
    </message>
    <message>
        <source>{path} has {count} inputs or outputs; expected one of each: bands in, classes out.</source>
        <translation>{path} hat {count} Ein- oder Ausgänge; erwartet wird je einer: Kanäle hinein, Klassen heraus.</translation>
    </message>
    <message>
        <source>{path} gives numbers from {least:g} to {most:g}, which do not go with gives_logits {told} in its row; correct the row, or give the file that it tells of.</source>
        <translation>{path} gibt Zahlen von {least:g} bis {most:g}, die nicht zu gives_logits {told} in seinem Eintrag passen; berichtigen Sie den Eintrag, oder geben Sie die Datei an, zu der er gehört.</translation>
    </message>
    <message>
        <source>onnxruntime cannot be loaded ({reason}). {remedy}</source>
        <translation>onnxruntime kann nicht geladen werden ({reason}). {remedy}</translation>
    </message>
    <message>
        <source>{path} is no network that onnxruntime {version} can load ({reason}); give a whole ONNX file.</source>
        <translation>{path} ist kein Netz, das onnxruntime {version} laden kann ({reason}); geben Sie eine vollständige ONNX-Datei an.</translation>
    </message>
    <message>
        <source>{path} fails on a square of {shape} (bands, rows, columns) with onnxruntime {version} ({reason}); correct its row, or give another file.</source>
        <translation>{path} versagt an einem Quadrat von {shape} (Kanäle, Zeilen, Spalten) mit onnxruntime {version} ({reason}); berichtigen Sie den Eintrag, oder geben Sie eine andere Datei an.</translation>
    </message>
    <message>
        <source>Give the right file, or mend the sha256 of its row.</source>
        <translation>Geben Sie die richtige Datei an, oder berichtigen Sie sha256 in ihrem Eintrag.</translation>
    </message>
    <message>
        <source>Choose Plugins &gt; CloudSieve &gt; Set up deep networks; in a shell, `python -m cloudsieve.engine add deep`.</source>
        <translation>Wählen Sie Erweiterungen &gt; CloudSieve &gt; Neuronale Netze einrichten; in einer Shell `python -m cloudsieve.engine add deep`.</translation>
    </message>
    <message>
        <source>The network {network} needs the file {file} of {project}, which is not set up. {remedy}</source>
        <translation>Das Netz {network} braucht die Datei {file} von {project}, die nicht eingerichtet ist. {remedy}</translation>
    </message>
    <message>
        <source>In {row}, the row of the network {path}, the entry {key} is missing or wrong; expected: {expected}.</source>
        <translation>In {row}, der Beschreibung des Netzes {path}, fehlt der Eintrag {key} oder ist falsch; erwartet: {expected}.</translation>
    </message>
    <message>
        <source>The network {path} does not exist; give the path of an ONNX file.</source>
        <translation>Das Netz {path} gibt es nicht; geben Sie den Pfad einer ONNX-Datei an.</translation>
    </message>
    <message>
        <source>The network {path} needs the file {row} beside it, which tells its bands and classes ({reason}); the page on deep networks shows one.</source>
        <translation>Das Netz {path} braucht die Datei {row} daneben, die seine Kanäle und Klassen nennt ({reason}); die Seite über neuronale Netze zeigt eine.</translation>
    </message>
    <message>
        <source>{path} must end in {suffix}.</source>
        <translation>{path} muss auf {suffix} enden.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder {folder} does not exist; create it first.</source>
        <translation>{path} kann nicht geschrieben werden: Den Ordner {folder} gibt es nicht; legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>{path} is a folder; choose a file name.</source>
        <translation>{path} ist ein Ordner; wählen Sie einen Dateinamen.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder {folder} is read-only; choose another folder.</source>
        <translation>{path} kann nicht geschrieben werden: Der Ordner {folder} ist schreibgeschützt; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}); is the disk full?</source>
        <translation>{path} kann nicht geschrieben werden ({error}); ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>Cancelled: no output was written.</source>
        <translation>Abgebrochen: Es wurde keine Ausgabe geschrieben.</translation>
    </message>
    <message>
        <source>This computer has too little free memory for the job; close other programs, or choose a smaller extent or coarser pixels.</source>
        <translation>Dieser Computer hat zu wenig freien Speicher für den Auftrag; schließen Sie andere Programme, oder wählen Sie eine kleinere Ausdehnung oder gröbere Pixel.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read: {reason}.</source>
        <translation>Die Modelldatei {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>it can crash QGIS when loaded into it</source>
        <translation>es kann QGIS zum Absturz bringen, wenn es hineingeladen wird</translation>
    </message>
    <message>
        <source>it is not installed</source>
        <translation>es ist nicht installiert</translation>
    </message>
    <message>
        <source>The engine {ENGINE:numba} cannot be used here: {obstacle}. Choose the engine {ENGINE:auto} or {ENGINE:numpy}.</source>
        <translation>Der Auswerter {ENGINE:numba} kann hier nicht verwendet werden: {obstacle}. Wählen Sie den Auswerter {ENGINE:auto} oder {ENGINE:numpy}.</translation>
    </message>
    <message>
        <source>The forest needs an offset and a quantification value for each of {n_features} bands; found {offsets} and {quantifications}.</source>
        <translation>Der Wald braucht einen Versatz und einen Quantifizierungswert für jeden von {n_features} Kanälen; gefunden: {offsets} und {quantifications}.</translation>
    </message>
    <message>
        <source>Quantification values must be above 0, not [{quantifications}].</source>
        <translation>Quantifizierungswerte müssen über 0 sein, nicht [{quantifications}].</translation>
    </message>
    <message>
        <source>The model {name} is neither in {folder} nor in an installed {project} package. Choose Plugins &gt; CloudSieve &gt; Set up engine, or install the zip of a release, which brings it; in a shell, `pip install --no-deps {project}`.</source>
        <translation>Das Modell {name} liegt weder in {folder} noch in einem installierten Paket {project}. Wählen Sie Erweiterungen &gt; CloudSieve &gt; Rechenumgebung einrichten, oder installieren Sie das Zip einer Veröffentlichung, das es mitbringt; in einer Shell `pip install --no-deps {project}`.</translation>
    </message>
    <message>
        <source>The model file {path} does not exist; give the path of a LightGBM text model, or none.</source>
        <translation>Die Modelldatei {path} gibt es nicht; geben Sie den Pfad eines LightGBM-Textmodells an, oder keinen.</translation>
    </message>
    <message>
        <source>its arrays are of another kind</source>
        <translation>seine Felder sind von anderer Art</translation>
    </message>
    <message>
        <source>its nodes are not three numbers each</source>
        <translation>seine Knoten sind nicht je drei Zahlen</translation>
    </message>
    <message>
        <source>its sigmoid is {value}, not a number above 0</source>
        <translation>sein Sigmoid ist {value}, keine Zahl über 0</translation>
    </message>
    <message>
        <source>a leaf value is not a finite number</source>
        <translation>ein Blattwert ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>a split has no threshold</source>
        <translation>eine Verzweigung hat keinen Schwellenwert</translation>
    </message>
    <message>
        <source>it has no trees</source>
        <translation>es hat keine Bäume</translation>
    </message>
    <message>
        <source>a tree has a loop or a gap</source>
        <translation>ein Baum hat eine Schleife oder eine Lücke</translation>
    </message>
    <message>
        <source>it averages its trees (a random forest)</source>
        <translation>es mittelt seine Bäume (ein Random Forest)</translation>
    </message>
    <message>
        <source>its objective is {objective}, not binary</source>
        <translation>sein Ziel ist {objective}, nicht binary</translation>
    </message>
    <message>
        <source>it has linear trees</source>
        <translation>es hat lineare Bäume</translation>
    </message>
    <message>
        <source>a tree of {count} leaves has {values} leaf values</source>
        <translation>ein Baum mit {count} Blättern hat {values} Blattwerte</translation>
    </message>
    <message>
        <source>the lists of a tree differ in length</source>
        <translation>die Listen eines Baumes sind verschieden lang</translation>
    </message>
    <message>
        <source>it has categorical splits</source>
        <translation>es hat kategoriale Verzweigungen</translation>
    </message>
    <message>
        <source>it has splits that treat missing values apart</source>
        <translation>es hat Verzweigungen, die fehlende Werte gesondert behandeln</translation>
    </message>
    <message>
        <source>a threshold is not a finite number</source>
        <translation>ein Schwellenwert ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>a split uses a feature beyond the {count}</source>
        <translation>eine Verzweigung verwendet ein Merkmal jenseits der {count}</translation>
    </message>
    <message>
        <source>it has no end of its trees, so it is cut short or something else</source>
        <translation>ihm fehlt das Ende der Bäume, es ist also abgeschnitten oder etwas anderes</translation>
    </message>
    <message>
        <source>feature {feature} has {count} thresholds, more than {most}</source>
        <translation>Merkmal {feature} hat {count} Schwellenwerte, mehr als {most}</translation>
    </message>
    <message>
        <source>its thresholds do not ascend</source>
        <translation>seine Schwellenwerte steigen nicht an</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} fehlt</translation>
    </message>
    <message>
        <source>{key} is {value}, not {expected}</source>
        <translation>{key} ist {value}, nicht {expected}</translation>
    </message>
    <message>
        <source>{source} is not a LightGBM model that CloudSieve can evaluate: {found}; give the published model, or another binary LightGBM model of the same {n_features} features.</source>
        <translation>{source} ist kein LightGBM-Modell, das CloudSieve auswerten kann: {found}; geben Sie das veröffentlichte Modell oder ein anderes binäres LightGBM-Modell mit denselben {n_features} Merkmalen an.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>The engine {ENGINE:lightgbm} needs the package lightgbm, which cannot be imported ({error}); install it, or choose {ENGINE:auto}.</source>
        <translation>Der Auswerter {ENGINE:lightgbm} braucht das Paket lightgbm, das nicht importiert werden kann ({error}); installieren Sie es, oder wählen Sie {ENGINE:auto}.</translation>
    </message>
    <message>
        <source>{file} does not exist; choose an existing GeoPackage.</source>
        <translation>{file} gibt es nicht; wählen Sie ein vorhandenes GeoPackage.</translation>
    </message>
    <message>
        <source>{file} has no layer "{wanted}"; it has {layers}.</source>
        <translation>{file} hat keinen Layer „{wanted}“; vorhanden: {layers}.</translation>
    </message>
    <message>
        <source>{file} has {count} layers ({layers}); name one as {file}|layername=NAME.</source>
        <translation>{file} hat {count} Layer ({layers}); nennen Sie einen als {file}|layername=NAME.</translation>
    </message>
    <message>
        <source>{file} has no coordinate reference system; give it one first (Assign projection).</source>
        <translation>{file} hat kein Koordinatenbezugssystem; geben Sie ihm zuerst eines (Projektion zuweisen).</translation>
    </message>
    <message>
        <source>{file} has both points and polygons; choose a layer of one kind.</source>
        <translation>{file} hat sowohl Punkte als auch Polygone; wählen Sie einen Layer von einer Art.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a GeoPackage ({error}); export the layer to a GeoPackage first.</source>
        <translation>{file} kann nicht als GeoPackage gelesen werden ({error}); exportieren Sie den Layer zuerst in ein GeoPackage.</translation>
    </message>
    <message>
        <source>a mask</source>
        <translation>eine Maske</translation>
    </message>
    <message>
        <source>a cloud probability</source>
        <translation>eine Wolkenwahrscheinlichkeit</translation>
    </message>
    <message>
        <source>a raster of mask sources</source>
        <translation>ein Raster der Maskenquellen</translation>
    </message>
    <message>
        <source>a raster of cloud heights</source>
        <translation>ein Raster der Wolkenhöhen</translation>
    </message>
    <message>
        <source>a raster of agreement</source>
        <translation>ein Raster der Übereinstimmung</translation>
    </message>
    <message>
        <source>a raster of classes</source>
        <translation>ein Klassenraster</translation>
    </message>
    <message>
        <source>a probability of cloud shadow</source>
        <translation>eine Wahrscheinlichkeit von Wolkenschatten</translation>
    </message>
    <message>
        <source>make a mask of it first (Mask from cloud probability, Mask from Fmask or QA band)</source>
        <translation>machen Sie zuerst eine Maske daraus (Maske aus Wolkenwahrscheinlichkeit, Maske aus Fmask oder QA-Kanal)</translation>
    </message>
    <message>
        <source>choose the output of Cloud probability (s2cloudless)</source>
        <translation>wählen Sie die Ausgabe von „Wolkenwahrscheinlichkeit (s2cloudless)“</translation>
    </message>
    <message>
        <source>{path} is {found}, not {expected}; {remedy}.</source>
        <translation>{path} ist {found}, nicht {expected}; {remedy}.</translation>
    </message>
    <message>
        <source>{path} holds {dtype} numbers, not a mask (0 clear, 1 masked, 255 NoData); is it a cloud probability? Then {remedy}.</source>
        <translation>{path} enthält Zahlen vom Typ {dtype} und ist keine Maske (0 klar, 1 maskiert, 255 NoData); ist es eine Wolkenwahrscheinlichkeit? Dann {remedy}.</translation>
    </message>
    <message>
        <source>{path} holds the value {values}, so it is no mask (0 clear, 1 masked, 255 NoData); {remedy}.</source>
        <translation>{path} enthält den Wert {values}, ist also keine Maske (0 klar, 1 maskiert, 255 NoData); {remedy}.</translation>
    </message>
    <message>
        <source>{path} stores its probability as {stored}, not {encoding}; set {ENCODING} so.</source>
        <translation>{path} speichert die Wahrscheinlichkeit als {stored}, nicht als {encoding}; stellen Sie {ENCODING} so ein.</translation>
    </message>
    <message>
        <source>{path} holds {dtype} numbers; a probability from 0 to 1 needs float32. Set {ENCODING} to {ENCODING:percent} or {ENCODING:byte}, or choose a probability if this is a mask or a class raster.</source>
        <translation>{path} enthält Zahlen vom Typ {dtype}; eine Wahrscheinlichkeit von 0 bis 1 braucht float32. Stellen Sie {ENCODING} auf {ENCODING:percent} oder {ENCODING:byte}, oder wählen Sie eine Wahrscheinlichkeit, falls dies eine Maske oder ein Klassenraster ist.</translation>
    </message>
    <message>
        <source>{path} holds the value {value:g}, outside 0 to {limit:g}; choose the {ENCODING} that the file has, or a file that holds a cloud probability.</source>
        <translation>{path} enthält den Wert {value:g}, außerhalb von 0 bis {limit:g}; wählen Sie unter {ENCODING}, was die Datei hat, oder eine Datei mit einer Wolkenwahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>{path} is {found} that CloudSieve wrote, not {expected}; choose another raster.</source>
        <translation>{path} ist {found} von CloudSieve, nicht {expected}; wählen Sie ein anderes Raster.</translation>
    </message>
    <message>
        <source>{path} declares {declared:g} as NoData: its pixels of that value count as unknown.</source>
        <translation>{path} erklärt {declared:g} zu NoData: Seine Pixel mit diesem Wert gelten als unbekannt.</translation>
    </message>
    <message>
        <source>{path} holds {dtype} numbers beyond classes, which are 0 to {nodata}; {remedy}.</source>
        <translation>{path} enthält Zahlen vom Typ {dtype} jenseits der Klassen, die 0 bis {nodata} sind; {remedy}.</translation>
    </message>
    <message>
        <source>{path} holds no number above 100 although 255 stands for a probability of 1: if it is in percent, set {ENCODING} to {ENCODING:percent}.</source>
        <translation>{path} enthält keine Zahl über 100, obwohl 255 für die Wahrscheinlichkeit 1 steht: Falls es Prozent sind, stellen Sie {ENCODING} auf {ENCODING:percent}.</translation>
    </message>
    <message>
        <source>a number above {above:g}, {maximum:g} at most</source>
        <translation>eine Zahl über {above:g}, höchstens {maximum:g}</translation>
    </message>
    <message>
        <source>{minimum:g} to {maximum:g}</source>
        <translation>{minimum:g} bis {maximum:g}</translation>
    </message>
    <message>
        <source>{minimum:g} or more</source>
        <translation>{minimum:g} oder mehr</translation>
    </message>
    <message>
        <source>{key} is empty; give the path of a file, or leave it out where it is optional.</source>
        <translation>{key} ist leer; geben Sie den Pfad einer Datei an, oder lassen Sie es weg, wo es optional ist.</translation>
    </message>
    <message>
        <source>{key} is {path}, which holds characters that are no text; rename its files and folders.</source>
        <translation>{key} ist {path} und enthält Zeichen, die kein Text sind; benennen Sie Dateien und Ordner um.</translation>
    </message>
    <message>
        <source>bands are counted from 1</source>
        <translation>Kanäle werden ab 1 gezählt</translation>
    </message>
    <message>
        <source>{key} is {value:g}; {remedy}.</source>
        <translation>{key} ist {value:g}; {remedy}.</translation>
    </message>
    <message>
        <source>a number above {above:g}</source>
        <translation>eine Zahl über {above:g}</translation>
    </message>
    <message>
        <source>expected {range}</source>
        <translation>erwartet wird {range}</translation>
    </message>
    <message>
        <source>Give either a product or band rasters, not both and not neither.</source>
        <translation>Geben Sie entweder ein Produkt oder Raster der Kanäle an, nicht beides und nicht keines.</translation>
    </message>
    <message>
        <source>Give either an SCL raster or a Level-2A product, not both and not neither.</source>
        <translation>Geben Sie entweder ein SCL-Raster oder ein Level-2A-Produkt an, nicht beides und nicht keines.</translation>
    </message>
    <message>
        <source>SCL classes are 0 to 11, not [{classes}].</source>
        <translation>SCL-Klassen sind 0 bis 11, nicht [{classes}].</translation>
    </message>
    <message>
        <source>{CLDPRB_THRESHOLD} is set, but no MSK_CLDPRB raster is given; choose one in {CLDPRB}, or unset it.</source>
        <translation>{CLDPRB_THRESHOLD} ist gesetzt, aber es ist kein MSK_CLDPRB-Raster angegeben; wählen Sie eines unter {CLDPRB}, oder lassen Sie den Schwellenwert weg.</translation>
    </message>
    <message>
        <source>A hybrid mask needs two masks or more.</source>
        <translation>Eine Hybridmaske braucht zwei Masken oder mehr.</translation>
    </message>
    <message>
        <source>A sources raster has room for {most} masks, not {count}; combine some of them first.</source>
        <translation>Ein Raster der Quellen hat Platz für {most} Masken, nicht für {count}; vereinen Sie zuerst einige davon.</translation>
    </message>
    <message>
        <source>{MIN_VOTES} is {min_votes}, but there are {count} masks; ask for {count} at most.</source>
        <translation>{MIN_VOTES} ist {min_votes}, es gibt aber nur {count} Masken; verlangen Sie höchstens {count}.</translation>
    </message>
    <message>
        <source>{BANDS} are [{bands}]; bands are counted from 1.</source>
        <translation>{BANDS} ist [{bands}]; Kanäle werden ab 1 gezählt.</translation>
    </message>
    <message>
        <source>Give either a product or a NIR raster, not both and not neither.</source>
        <translation>Geben Sie entweder ein Produkt oder ein Raster des nahen Infrarots an, nicht beides und nicht keines.</translation>
    </message>
    <message>
        <source>A NIR raster alone does not tell where the clouds are; choose their mask in {CLOUDS}.</source>
        <translation>Ein Raster des nahen Infrarots allein sagt nicht, wo die Wolken sind; wählen Sie ihre Maske unter {CLOUDS}.</translation>
    </message>
    <message>
        <source>Water is told by the bands of a product; a NIR raster alone has none, so unset {WATER}.</source>
        <translation>Wasser erkennt man an den Kanälen eines Produkts; ein Raster des nahen Infrarots allein hat sie nicht, schalten Sie daher {WATER} aus.</translation>
    </message>
    <message>
        <source>A network sees four bands or more; a NIR raster alone does not do, so set {SHADOWS_BY} to {SHADOWS_BY:geometry}.</source>
        <translation>Ein Netz sieht vier Kanäle oder mehr; ein NIR-Raster allein genügt nicht, stellen Sie {SHADOWS_BY} daher auf {SHADOWS_BY:geometry}.</translation>
    </message>
    <message>
        <source>The network does not tell water; unset {WATER}, or set {SHADOWS_BY} to {SHADOWS_BY:network-and-geometry}.</source>
        <translation>Das Netz erkennt kein Wasser; lassen Sie {WATER} leer, oder stellen Sie {SHADOWS_BY} auf {SHADOWS_BY:network-and-geometry}.</translation>
    </message>
    <message>
        <source>{MIN_HEIGHT} is {min_height_m:g}, not below {MAX_HEIGHT}, {max_height_m:g}.</source>
        <translation>{MIN_HEIGHT} ist {min_height_m:g}, nicht weniger als {MAX_HEIGHT} mit {max_height_m:g}.</translation>
    </message>
    <message>
        <source>No class is selected in {CLASSES}: the mask would be empty.</source>
        <translation>Unter {CLASSES} ist keine Klasse gewählt: Die Maske wäre leer.</translation>
    </message>
    <message>
        <source>{MASKS} is empty; choose a mask to assess.</source>
        <translation>{MASKS} ist leer; wählen Sie eine Maske, die bewertet werden soll.</translation>
    </message>
    <message>
        <source>A report has room for {most} masks, not {count}; leave some out.</source>
        <translation>Ein Bericht hat Platz für {most} Masken, nicht für {count}; lassen Sie einige weg.</translation>
    </message>
    <message>
        <source>{STRATA} belongs to labelled points; choose them in {LABELS}.</source>
        <translation>{STRATA} gehört zu beschrifteten Punkten; wählen Sie diese unter {LABELS}.</translation>
    </message>
    <message>
        <source>{DISTANCES} is "{value}"; write metres from 0 to {highest:g} as in "0, 20, 60".</source>
        <translation>{DISTANCES} ist „{value}“; schreiben Sie Meter von 0 bis {highest:g} wie in „0, 20, 60“.</translation>
    </message>
    <message>
        <source>{DISTANCES} has {count} growth distances; choose at most {most}.</source>
        <translation>{DISTANCES} nennt {count} Abstände; wählen Sie höchstens {most}.</translation>
    </message>
    <message>
        <source>{AIM} as chosen needs {AIM_VALUE}: how many percent?</source>
        <translation>{AIM} braucht in dieser Wahl {AIM_VALUE}: wie viel Prozent?</translation>
    </message>
    <message>
        <source>{SCENES} holds {count} scene; a date is compared with others, so give two at least, better eleven.</source>
        <translation>{SCENES} enthält {count} Szene; ein Tag wird mit anderen verglichen, geben Sie daher mindestens zwei an, besser elf.</translation>
    </message>
    <message>
        <source>Unknown job "{name}"; expected one of {jobs}.</source>
        <translation>Unbekannter Auftrag „{name}“; erwartet wird einer von {jobs}.</translation>
    </message>
    <message>
        <source>The custom scheme needs {VALUES} or {BITS}: what should be masked?</source>
        <translation>Das eigene Schema braucht {VALUES} oder {BITS}: Was soll maskiert werden?</translation>
    </message>
    <message>
        <source>{EXTENT} needs four numbers: xmin, ymin, xmax, ymax.</source>
        <translation>{EXTENT} braucht vier Zahlen: xmin, ymin, xmax, ymax.</translation>
    </message>
    <message>
        <source>{EXTENT} is empty: {xmin:g} {ymin:g} {xmax:g} {ymax:g}; give xmin, ymin, xmax, ymax.</source>
        <translation>{EXTENT} ist leer: {xmin:g} {ymin:g} {xmax:g} {ymax:g}; geben Sie xmin, ymin, xmax, ymax an.</translation>
    </message>
    <message>
        <source>Give either a reference raster or labels, not both and not neither.</source>
        <translation>Geben Sie entweder ein Referenzraster oder Beschriftungen an, nicht beides und nicht keines.</translation>
    </message>
    <message>
        <source>{CLASS_FIELD} is empty; name the field of the labels that holds the class.</source>
        <translation>{CLASS_FIELD} ist leer; nennen Sie das Feld der Beschriftungen, das die Klasse enthält.</translation>
    </message>
    <message>
        <source>{DEEP} lets the shadows of the network vote by themselves, so {SHADOWS_BY} cannot keep only those that the geometry confirms; set {DEEP} to {DEEP:clouds}, or {SHADOWS_BY} to {SHADOWS_BY:geometry}.</source>
        <translation>Mit {DEEP} stimmen die Schatten des Netzes selbst mit, also kann {SHADOWS_BY} nicht nur die behalten, die die Geometrie bestätigt; stellen Sie {DEEP} auf {DEEP:clouds}, oder {SHADOWS_BY} auf {SHADOWS_BY:geometry}.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>The job must be one JSON object.</source>
        <translation>Der Auftrag muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>Job {name} has no parameter {unknown}; it knows {known}.</source>
        <translation>Der Auftrag {name} hat keinen Parameter {unknown}; er kennt {known}.</translation>
    </message>
    <message>
        <source>Job {name} needs {missing}.</source>
        <translation>Der Auftrag {name} braucht {missing}.</translation>
    </message>
    <message>
        <source>{key} must be {kind}, not {value}.</source>
        <translation>{key} muss vom Typ {kind} sein, nicht {value}.</translation>
    </message>
    <message>
        <source>{name} is given twice, once by the name that it has in dialogs; give it once.</source>
        <translation>{name} ist zweimal angegeben, einmal mit dem Namen aus den Dialogen; geben Sie es einmal an.</translation>
    </message>
    <message>
        <source>{key} must be a list, not {value}.</source>
        <translation>{key} muss eine Liste sein, nicht {value}.</translation>
    </message>
    <message>
        <source>{key} is "{value}"; expected one of {options}.</source>
        <translation>{key} ist „{value}“; erwartet wird einer von {options}.</translation>
    </message>
    <message>
        <source>{key} must be a number that a computer can hold, not {digits}...</source>
        <translation>{key} muss eine Zahl sein, die ein Rechner fassen kann, nicht {digits}...</translation>
    </message>
    <message>
        <source>The job is not valid JSON ({error}); mend it there.</source>
        <translation>Der Auftrag ist kein gültiges JSON ({error}); berichtigen Sie ihn dort.</translation>
    </message>
    <message>
        <source>Give either {MASKS} or {FOLDER}, not both and not neither.</source>
        <translation>Geben Sie entweder {MASKS} oder {FOLDER} an, nicht beides und nicht keines.</translation>
    </message>
    <message>
        <source>Give either {SCENES} or {FOLDER}, not both and not neither.</source>
        <translation>Geben Sie entweder {SCENES} oder {FOLDER} an, nicht beides und nicht keines.</translation>
    </message>
    <message>
        <source>{title} has no field "{class_field}"; set {CLASS_FIELD} to one of its fields: {fields}.</source>
        <translation>{title} hat kein Feld „{class_field}“; stellen Sie {CLASS_FIELD} auf eines seiner Felder: {fields}.</translation>
    </message>
    <message>
        <source>{title} has no points or polygons; choose a layer with labels.</source>
        <translation>{title} hat keine Punkte oder Polygone; wählen Sie einen Layer mit Beschriftungen.</translation>
    </message>
    <message>
        <source>Nothing in {title} is labelled; fill its field "{class_field}" first.</source>
        <translation>Nichts in {title} ist beschriftet; füllen Sie zuerst das Feld „{class_field}“.</translation>
    </message>
    <message>
        <source>None of the {outside} points of {title} lies on {path}; choose points and rasters of the same place.</source>
        <translation>Keiner der {outside} Punkte von {title} liegt auf {path}; wählen Sie Punkte und Raster desselben Ortes.</translation>
    </message>
    <message>
        <source>None of the polygons of {title} covers a pixel of {name}; choose polygons and rasters of the same place.</source>
        <translation>Keines der Polygone von {title} bedeckt ein Pixel von {name}; wählen Sie Polygone und Raster desselben Ortes.</translation>
    </message>
    <message>
        <source>The points of {title} have contradictory sizes of strata ({field}, {other_field}): they are of different samples, or were added by hand; remove those, or choose the raster in {STRATA}.</source>
        <translation>Die Punkte von {title} haben widersprüchliche Schichtgrößen ({field}, {other_field}): Sie stammen aus verschiedenen Stichproben oder wurden von Hand ergänzt; entfernen Sie diese, oder wählen Sie das Raster unter {STRATA}.</translation>
    </message>
    <message>
        <source>The points of {title} have sizes of strata ({field}) that cannot be.</source>
        <translation>Die Punkte von {title} haben unmögliche Schichtgrößen ({field}).</translation>
    </message>
    <message>
        <source>{path} knows no stratum at any of the points of {title}.</source>
        <translation>{path} kennt an keinem der Punkte von {title} eine Schicht.</translation>
    </message>
    <message>
        <source>{empty} of {total} features of {title} are not labelled yet and are left out.</source>
        <translation>{empty} von {total} Objekten von {title} sind noch nicht beschriftet und werden weggelassen.</translation>
    </message>
    <message>
        <source>{count} points of {title} repeat another one on the same pixel: left out.</source>
        <translation>{count} Punkte von {title} wiederholen einen anderen auf demselben Pixel: weggelassen.</translation>
    </message>
    <message>
        <source>{outside} of {total} points of {title} lie outside {path}.</source>
        <translation>{outside} von {total} Punkten von {title} liegen außerhalb von {path}.</translation>
    </message>
    <message>
        <source>{disputed} pixels lie in polygons of {title} of different classes: left out.</source>
        <translation>{disputed} Pixel liegen in Polygonen von {title} mit verschiedenen Klassen: weggelassen.</translation>
    </message>
    <message>
        <source>{left_out} points of {title} lie in no stratum of {path}: left out.</source>
        <translation>{left_out} Punkte von {title} liegen in keiner Schicht von {path}: weggelassen.</translation>
    </message>
    <message>
        <source>{title} has two points on one pixel of {path} ({x:.10g} {y:.10g}) with the labels {one} and {other}; remove one of them.</source>
        <translation>{title} hat zwei Punkte auf einem Pixel von {path} ({x:.10g} {y:.10g}) mit den Beschriftungen {one} und {other}; entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>the mask while its patches are measured</source>
        <translation>die Maske, während ihre Flecken vermessen werden</translation>
    </message>
    <message>
        <source>The layer holds the value {value:g}, outside 0 to {limit:g}; choose the {ENCODING} that it has, or a cloud probability.</source>
        <translation>Der Layer enthält den Wert {value:g}, außerhalb von 0 bis {limit:g}; wählen Sie unter {ENCODING}, was er hat, oder eine Wolkenwahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} oder {second}</translation>
    </message>
    <message>
        <source>{path} is given {count} times; a date counts once.</source>
        <translation>{path} ist {count}-mal angegeben; ein Tag zählt einmal.</translation>
    </message>
    <message>
        <source>{path} is of tile {tile}, but {first} of {first_tile}; compare dates of one tile.</source>
        <translation>{path} ist von der Kachel {tile}, {first} aber von {first_tile}; vergleichen Sie Tage einer Kachel.</translation>
    </message>
    <message>
        <source>{paths} does not tell its date, so the scenes are taken in the order given.</source>
        <translation>{paths} nennt kein Datum, daher werden die Szenen in der angegebenen Reihenfolge genommen.</translation>
    </message>
    <message>
        <source>Masked: {masked_percent:.2f} % of the valid pixels; valid: {valid_percent:.2f} % of all.</source>
        <translation>Maskiert: {masked_percent:.2f} % der gültigen Pixel; gültig: {valid_percent:.2f} % aller Pixel.</translation>
    </message>
    <message>
        <source>Flagged by source, of the valid pixels, before cleaning: {shares}.</source>
        <translation>Nach Quelle markiert, von den gültigen Pixeln, vor der Bereinigung: {shares}.</translation>
    </message>
    <message>
        <source>{name} holds {value:g} in {count} pixels that are not masked, so it cannot be NoData too; set {NODATA} to a value that no pixel holds{proposal}.</source>
        <translation>{name} enthält {value:g} in {count} nicht maskierten Pixeln, daher kann es nicht zugleich NoData sein; stellen Sie {NODATA} auf einen Wert, den kein Pixel hat{proposal}.</translation>
    </message>
    <message>
        <source>{path} has bands of type {types}; choose {BANDS} of one type.</source>
        <translation>{path} hat Kanäle der Typen {types}; wählen Sie unter {BANDS} solche von einem Typ.</translation>
    </message>
    <message>
        <source>{NODATA} is {value:g}, which {dtype} bands of {path} cannot hold; choose a whole number from {lowest} to {highest}.</source>
        <translation>{NODATA} ist {value:g}, was Kanäle vom Typ {dtype} von {path} nicht fassen; wählen Sie eine ganze Zahl von {lowest} bis {highest}.</translation>
    </message>
    <message>
        <source>; NaN is free</source>
        <translation>; NaN ist frei</translation>
    </message>
    <message>
        <source>, for instance {value}</source>
        <translation>, zum Beispiel {value}</translation>
    </message>
    <message>
        <source>{name} holds {value:g} in pixels that are not masked, as old Level-2A products do, so NoData is {free} in the output, which no pixel holds.</source>
        <translation>{name} hat {value:g} in Pixeln, die nicht maskiert sind, wie alte Level-2A-Produkte, daher ist NoData in der Ausgabe {free}, was kein Pixel hat.</translation>
    </message>
    <message>
        <source>Where {mask} is right (light grey), misses (blue) and raises false alarms (orange); dark grey is not compared.</source>
        <translation>Wo {mask} recht hat (hellgrau), verfehlt (blau) und Fehlalarm gibt (orange); Dunkelgrau ist nicht verglichen.</translation>
    </message>
    <message>
        <source>overall accuracy</source>
        <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>Ausgewogene Genauigkeit</translation>
    </message>
    <message>
        <source>users accuracy</source>
        <translation>Nutzergenauigkeit</translation>
    </message>
    <message>
        <source>producers accuracy</source>
        <translation>Produzentengenauigkeit</translation>
    </message>
    <message>
        <source>f1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>iou</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>the mask {title}</source>
        <translation>die Maske {title}</translation>
    </message>
    <message>
        <source>compared: {count}</source>
        <translation>verglichen: {count}</translation>
    </message>
    <message>
        <source>Accuracy of {mask}</source>
        <translation>Genauigkeit von {mask}</translation>
    </message>
    <message>
        <source>Accuracy of masks</source>
        <translation>Genauigkeit von Masken</translation>
    </message>
    <message>
        <source>{ERRORS} is a raster, but points tell nothing between them; leave it unset.</source>
        <translation>{ERRORS} ist ein Raster, Punkte sagen aber nichts über das, was zwischen ihnen liegt; lassen Sie es leer.</translation>
    </message>
    <message>
        <source>Edge tolerance</source>
        <translation>Randtoleranz</translation>
    </message>
    <message>
        <source>{TOLERANCE} is {tolerance_m:g} m, less than a pixel of {smallest:g} m: it leaves nothing out.</source>
        <translation>{TOLERANCE} ist {tolerance_m:g} m, weniger als ein Pixel von {smallest:g} m: Es lässt nichts weg.</translation>
    </message>
    <message>
        <source>{TOLERANCE} is passed over: points have no edges.</source>
        <translation>{TOLERANCE} wird übergangen: Punkte haben keine Ränder.</translation>
    </message>
    <message>
        <source>{title} does not tell which strata its points were drawn from, so they count alike and do not stand for the whole area; if they are a stratified sample, choose the raster in {STRATA}.</source>
        <translation>{title} sagt nicht, aus welchen Schichten die Punkte gezogen wurden, daher zählen alle gleich und stehen nicht für die ganze Fläche; sind sie eine geschichtete Stichprobe, wählen Sie das Raster unter {STRATA}.</translation>
    </message>
    <message>
        <source>{name} and {title} know no pixel in common, so nothing was compared; choose files of the same place.</source>
        <translation>{name} und {title} kennen kein Pixel gemeinsam, es wurde also nichts verglichen; wählen Sie Dateien desselben Ortes.</translation>
    </message>
    <message>
        <source>{name}: some numbers rest on too few samples to be trusted; the report says which.</source>
        <translation>{name}: Einige Zahlen beruhen auf zu wenigen Proben, um verlässlich zu sein; der Bericht sagt, welche.</translation>
    </message>
    <message>
        <source>Output grid: {grid}.</source>
        <translation>Gitter der Ausgabe: {grid}.</translation>
    </message>
    <message>
        <source>Network: {network}; bands {bands}; classes {classes}.</source>
        <translation>Netz: {network}; Kanäle {bands}; Klassen {classes}.</translation>
    </message>
    <message>
        <source>Network evaluated: {valid_mpx:.3g} Mpx in {elapsed_s:.1f} s, {speed:.3g} Mpx/s with reading and writing.</source>
        <translation>Netz ausgewertet: {valid_mpx:.3g} Mpx in {elapsed_s:.1f} s, {speed:.3g} Mpx/s mit Lesen und Schreiben.</translation>
    </message>
    <message>
        <source>Every distance and area is 0: the mask is copied as it is.</source>
        <translation>Alle Abstände und Flächen sind 0: Die Maske wird kopiert, wie sie ist.</translation>
    </message>
    <message>
        <source>Cancelled: {done} masks are written and stay; run it again to go on.</source>
        <translation>Abgebrochen: {done} Masken sind geschrieben und bleiben; starten Sie noch einmal, um weiterzumachen.</translation>
    </message>
    <message>
        <source>{name}: masked after {seconds:.1f} s, but too cloudy.</source>
        <translation>{name}: maskiert nach {seconds:.1f} s, aber zu bewölkt.</translation>
    </message>
    <message>
        <source>{name}: masked after {seconds:.1f} s.</source>
        <translation>{name}: maskiert nach {seconds:.1f} s.</translation>
    </message>
    <message>
        <source>Product: {product}; tile {tile}, sensed {time}.</source>
        <translation>Produkt: {product}; Kachel {tile}, aufgenommen {time}.</translation>
    </message>
    <message>
        <source>Cleaning: patches below {patches:g} m2 dropped, holes below {holes:g} m2 filled, grown by {distance:g} m.</source>
        <translation>Bereinigung: Flecken unter {patches:g} m2 verworfen, Löcher unter {holes:g} m2 gefüllt, um {distance:g} m erweitert.</translation>
    </message>
    <message>
        <source>{product} is a Level-2A product with an SCL of its own; leave {SCL} unset.</source>
        <translation>{product} ist ein Level-2A-Produkt mit eigener SCL; lassen Sie {SCL} leer.</translation>
    </message>
    <message>
        <source>{CLDPRB_THRESHOLD} is set, but {product} is a Level-1C product, which has no MSK_CLDPRB; choose the Level-2A product of the same acquisition in {SCL}, or unset it.</source>
        <translation>{CLDPRB_THRESHOLD} ist gesetzt, aber {product} ist ein Level-1C-Produkt ohne MSK_CLDPRB; wählen Sie unter {SCL} das Level-2A-Produkt derselben Aufnahme, oder lassen Sie den Schwellenwert weg.</translation>
    </message>
    <message>
        <source>Deep network: {network}; it sees pixels of {pixel_m:g} m. {DEEP}: {deep}; {SHADOWS_BY}: {shadows_by}.</source>
        <translation>Neuronales Netz: {network}; es sieht Pixel von {pixel_m:g} m. {DEEP}: {deep}; {SHADOWS_BY}: {shadows_by}.</translation>
    </message>
    <message>
        <source>Clouds: probability above {threshold:g}, averaged over {average:g} pixels, dilated by {dilation:g}.</source>
        <translation>Wolken: Wahrscheinlichkeit über {threshold:g}, über {average:g} Pixel gemittelt, um {dilation:g} erweitert.</translation>
    </message>
    <message>
        <source>Level-2A product: {PROBABILITY} is Sen2Cor's cloud probability (MSK_CLDPRB), not s2cloudless.</source>
        <translation>Level-2A-Produkt: {PROBABILITY} ist die Wolkenwahrscheinlichkeit von Sen2Cor (MSK_CLDPRB), nicht die von s2cloudless.</translation>
    </message>
    <message>
        <source>{name}: masked {masked_percent:.2f} % of the valid pixels; valid: {valid_percent:.2f} % of all.</source>
        <translation>{name}: {masked_percent:.2f} % der gültigen Pixel maskiert; gültig: {valid_percent:.2f} % aller Pixel.</translation>
    </message>
    <message>
        <source>No date was read.</source>
        <translation>Kein Tag wurde gelesen.</translation>
    </message>
    <message>
        <source>{path} has another coordinate reference system than {first}; compare dates of one tile.</source>
        <translation>{path} hat ein anderes Koordinatenbezugssystem als {first}; vergleichen Sie Tage einer Kachel.</translation>
    </message>
    <message>
        <source>Cancelled: {done} of {count} dates are written and stay.</source>
        <translation>Abgebrochen: {done} von {count} Tagen sind geschrieben und bleiben.</translation>
    </message>
    <message>
        <source>{path} has no pixel of {size:g} m within the extent; set a smaller {RESOLUTION}.</source>
        <translation>{path} hat in der Ausdehnung kein Pixel von {size:g} m; setzen Sie {RESOLUTION} kleiner.</translation>
    </message>
    <message>
        <source>{title} in {EXISTING} is no sample of this algorithm: it lacks points, {class_field} or {stratum_field}.</source>
        <translation>{title} unter {EXISTING} ist keine Stichprobe dieses Algorithmus: Es fehlen Punkte, {class_field} oder {stratum_field}.</translation>
    </message>
    <message>
        <source>The points of {title} in {EXISTING} were not drawn from {path}, or were moved; give the raster that they were drawn from.</source>
        <translation>Die Punkte von {title} unter {EXISTING} wurden nicht aus {path} gezogen oder wurden verschoben; geben Sie das Raster an, aus dem sie gezogen wurden.</translation>
    </message>
    <message>
        <source>{path} is open in another program; remove its layer there, or choose another name.</source>
        <translation>{path} ist in einem anderen Programm geöffnet; entfernen Sie dort den Layer, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} holds {labelled} labelled points, which would be lost; choose another name, and give the points in {EXISTING} to keep them.</source>
        <translation>{path} enthält {labelled} beschriftete Punkte, die verloren gingen; wählen Sie einen anderen Namen, und geben Sie die Punkte unter {EXISTING} an, um sie zu behalten.</translation>
    </message>
    <message>
        <source>{input} is NoData everywhere; there is nothing to draw points from.</source>
        <translation>{input} ist überall NoData; es gibt nichts, woraus Punkte zu ziehen wären.</translation>
    </message>
    <message>
        <source>Class "{name}": {count} points of {size} pixels.</source>
        <translation>Klasse „{name}“: {count} Punkte aus {size} Pixeln.</translation>
    </message>
    <message>
        <source>{folder} is no folder; choose one that holds products.</source>
        <translation>{folder} ist kein Ordner; wählen Sie einen, der Produkte enthält.</translation>
    </message>
    <message>
        <source>{folder} holds no products (*.SAFE or *.zip); choose the folder around them.</source>
        <translation>{folder} enthält keine Produkte (*.SAFE oder *.zip); wählen Sie den Ordner, in dem sie liegen.</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Brauchbar</translation>
    </message>
    <message>
        <source>{count} of {title}</source>
        <translation>{count} von {title}</translation>
    </message>
    <message>
        <source>{count}, from {first} to {last}</source>
        <translation>{count}, von {first} bis {last}</translation>
    </message>
    <message>
        <source>at least {share:g} % of a polygon is clear</source>
        <translation>mindestens {share:g} % eines Polygons sind klar</translation>
    </message>
    <message>
        <source>None of the polygons of {title} lies on a valid pixel of the scenes; choose polygons and scenes of the same place.</source>
        <translation>Keines der Polygone von {title} liegt auf einem gültigen Pixel der Szenen; wählen Sie Polygone und Szenen desselben Ortes.</translation>
    </message>
    <message>
        <source>{path} has no mask of its acquisition in {MASKS}; make one first (Mask a Sentinel-2 scene).</source>
        <translation>{path} hat unter {MASKS} keine Maske seiner Aufnahme; machen Sie zuerst eine (Sentinel-2-Szene maskieren).</translation>
    </message>
    <message>
        <source>{one} is of {level}, but {other} of {other_level}; take scenes of one level.</source>
        <translation>{one} ist {level}, {other} aber {other_level}; nehmen Sie Szenen eines Levels.</translation>
    </message>
    <message>
        <source>{CLOUD_PROBABILITY} needs Level-1C products, but {path} is of Level-2A; leave it out.</source>
        <translation>{CLOUD_PROBABILITY} braucht Level-1C-Produkte, {path} ist aber Level-2A; lassen Sie es weg.</translation>
    </message>
    <message>
        <source>{INDICES} names {band} (cirrus), but {path} is of Level-2A, which has no such band; leave it out.</source>
        <translation>{INDICES} nennt {band} (Zirren), aber {path} ist Level-2A, wo es dieses Band nicht gibt; lassen Sie es weg.</translation>
    </message>
    <message>
        <source>{path} has no metadata that tells its radiometric offset, which is taken as none; if it is of baseline 04.00 or later, set {OFFSET}.</source>
        <translation>{path} hat keine Metadaten, die den radiometrischen Versatz nennen; angenommen wird keiner. Ist die Prozessierungsversion 04.00 oder später, setzen Sie {OFFSET}.</translation>
    </message>
    <message>
        <source>{index} of {polygon}</source>
        <translation>{index} von {polygon}</translation>
    </message>
    <message>
        <source>no known level</source>
        <translation>von unbekanntem Level</translation>
    </message>
    <message>
        <source>{path} and {title} know no pixel in common; choose files of the same place.</source>
        <translation>{path} und {title} kennen kein Pixel gemeinsam; wählen Sie Dateien desselben Ortes.</translation>
    </message>
    <message>
        <source>{MAPPING} tells more than two classes apart, but a threshold two; write only 0, 1 or nodata.</source>
        <translation>{MAPPING} unterscheidet mehr als zwei Klassen, ein Schwellenwert nur zwei; schreiben Sie nur 0, 1 oder nodata.</translation>
    </message>
    <message>
        <source>Best threshold of {probability}</source>
        <translation>Bester Schwellenwert von {probability}</translation>
    </message>
    <message>
        <source>{title} does not tell which strata its points were drawn from, so they count alike.</source>
        <translation>{title} sagt nicht, aus welchen Schichten die Punkte gezogen wurden, daher zählen alle gleich.</translation>
    </message>
    <message>
        <source>The reference {title} has no {kind} where {path} is known, so no threshold is better than another; choose a reference with both.</source>
        <translation>Die Referenz {title} hat nirgends {kind}, wo {path} bekannt ist, daher ist kein Schwellenwert besser als ein anderer; wählen Sie eine Referenz mit beidem.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>{folder} is no folder; choose one that holds masks or products.</source>
        <translation>{folder} ist kein Ordner; wählen Sie einen, der Masken oder Produkte enthält.</translation>
    </message>
    <message>
        <source>{folder} holds neither masks (*.tif) nor Sentinel-2 products; choose another folder.</source>
        <translation>{folder} enthält weder Masken (*.tif) noch Sentinel-2-Produkte; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing in {folder} could be masked; the log says why.</source>
        <translation>Nichts in {folder} ließ sich maskieren; das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>None of the polygons of {title} lies on a valid pixel of the masks; choose polygons and masks of the same place.</source>
        <translation>Keines der Polygone von {title} liegt auf einem gültigen Pixel der Masken; wählen Sie Polygone und Masken desselben Ortes.</translation>
    </message>
    <message>
        <source>Cloud and shadow are told apart where a raster of mask sources says so; of a plain mask only what is masked is known.</source>
        <translation>Wolke und Schatten werden unterschieden, wo ein Raster der Maskenquellen es hergibt; von einer einfachen Maske ist nur bekannt, was maskiert ist.</translation>
    </message>
    <message>
        <source>None of the rasters is a mask; choose masks of CloudSieve, or products.</source>
        <translation>Keines der Raster ist eine Maske; wählen Sie Masken von CloudSieve oder Produkte.</translation>
    </message>
    <message>
        <source>{path} cannot be masked: {reason}</source>
        <translation>{path} kann nicht maskiert werden: {reason}</translation>
    </message>
    <message>
        <source>{product} is not masked, for {mask} is a mask of the same acquisition.</source>
        <translation>{product} wird nicht maskiert, denn {mask} ist eine Maske derselben Aufnahme.</translation>
    </message>
    <message>
        <source>{product}: masked as Mask a Sentinel-2 scene does by default.</source>
        <translation>{product}: maskiert, wie „Sentinel-2-Szene maskieren“ es mit den Standardwerten tut.</translation>
    </message>
    <message>
        <source>set {SUN_ZENITH}, {SUN_AZIMUTH}, {VIEW_ZENITH} and {VIEW_AZIMUTH} by hand</source>
        <translation>geben Sie {SUN_ZENITH}, {SUN_AZIMUTH}, {VIEW_ZENITH} und {VIEW_AZIMUTH} von Hand ein</translation>
    </message>
    <message>
        <source>0 to 360, clockwise from north</source>
        <translation>0 bis 360, im Uhrzeigersinn von Norden</translation>
    </message>
    <message>
        <source>{path} has no metadata of its tile (MTD_TL.xml), which tells where the sun stood; download the product completely, or {remedy}.</source>
        <translation>{path} hat keine Metadaten der Kachel (MTD_TL.xml), die sagen, wo die Sonne stand; laden Sie das Produkt vollständig herunter, oder {remedy}.</translation>
    </message>
    <message>
        <source>{file} tells no angles of the sun; download the product again, or {remedy}.</source>
        <translation>{file} nennt keine Winkel der Sonne; laden Sie das Produkt noch einmal herunter, oder {remedy}.</translation>
    </message>
    <message>
        <source>Shadows need the angles of the sun; give a product with its metadata, or set {SUN_ZENITH} and {SUN_AZIMUTH}.</source>
        <translation>Schatten brauchen die Winkel der Sonne; geben Sie ein Produkt mit seinen Metadaten an, oder setzen Sie {SUN_ZENITH} und {SUN_AZIMUTH}.</translation>
    </message>
    <message>
        <source>{file} has angle grids of different sizes for one band; download the product again.</source>
        <translation>{file} hat Winkelgitter verschiedener Größe für einen Kanal; laden Sie das Produkt noch einmal herunter.</translation>
    </message>
    <message>
        <source>{file} has an empty angle grid; download the product again.</source>
        <translation>{file} hat ein leeres Winkelgitter; laden Sie das Produkt noch einmal herunter.</translation>
    </message>
    <message>
        <source>{file} has an angle grid with a {name} of {step_m:g} m; download the product again.</source>
        <translation>{file} hat ein Winkelgitter mit {name} von {step_m:g} m; laden Sie das Produkt noch einmal herunter.</translation>
    </message>
    <message>
        <source>0 to below 90 (0 is overhead)</source>
        <translation>0 bis unter 90 (0 ist senkrecht darüber)</translation>
    </message>
    <message>
        <source>{file} has angles out of range; expected zenith angles of {zenith} and azimuths of {azimuth}. Download the product again, or {remedy}.</source>
        <translation>{file} hat unmögliche Winkel; erwartet werden Zenitwinkel von {zenith} und Azimute von {azimuth}. Laden Sie das Produkt noch einmal herunter, oder {remedy}.</translation>
    </message>
    <message>
        <source>{parameter} is {angle:g} degrees; expected {range}.</source>
        <translation>{parameter} ist {angle:g} Grad; erwartet wird {range}.</translation>
    </message>
    <message>
        <source>{given} is set without {missing}; set both, or give a product.</source>
        <translation>{given} ist ohne {missing} gesetzt; setzen Sie beide, oder geben Sie ein Produkt an.</translation>
    </message>
    <message>
        <source>{file} has a mean angle without one zenith and one azimuth; download the product again.</source>
        <translation>{file} hat einen mittleren Winkel ohne je einen Zenit und einen Azimut; laden Sie das Produkt noch einmal herunter.</translation>
    </message>
    <message>
        <source>{file} has an angle grid without matching zenith and azimuth; download the product again.</source>
        <translation>{file} hat ein Winkelgitter, dessen Zenit und Azimut nicht zusammenpassen; laden Sie das Produkt noch einmal herunter.</translation>
    </message>
    <message>
        <source>{file} has an angle grid that is no table of numbers; download the product again.</source>
        <translation>{file} hat ein Winkelgitter, das keine Tabelle von Zahlen ist; laden Sie das Produkt noch einmal herunter.</translation>
    </message>
    <message>
        <source>{file} has "{text}" where a number belongs; download the product again.</source>
        <translation>{file} hat „{text}“, wo eine Zahl hingehört; laden Sie das Produkt noch einmal herunter.</translation>
    </message>
    <message>
        <source>The sun stood {elevation_deg:.1f} degrees above the horizon; below {low_deg:g} degrees most shadows lie far from their clouds or beyond the tile, and few of them can be matched.</source>
        <translation>Die Sonne stand {elevation_deg:.1f} Grad über dem Horizont; unter {low_deg:g} Grad liegen die meisten Schatten weit von ihren Wolken oder jenseits der Kachel, und nur wenige lassen sich zuordnen.</translation>
    </message>
    <message>
        <source>No viewing angles are known, so the satellite is taken to be overhead; shadows of high clouds may be missed. Cloud shadow takes them by hand, as {VIEW_ZENITH} and {VIEW_AZIMUTH}.</source>
        <translation>Die Blickwinkel sind nicht bekannt, daher wird der Satellit senkrecht darüber angenommen; Schatten hoher Wolken können fehlen. „Wolkenschatten“ nimmt sie von Hand, als {VIEW_ZENITH} und {VIEW_AZIMUTH}.</translation>
    </message>
    <message>
        <source>{file} is damaged: its checksum is not the one in {manifest}; download the product again, or unset {CHECK} if the file was changed on purpose.</source>
        <translation>{file} ist beschädigt: Die Prüfsumme ist nicht die in {manifest}; laden Sie das Produkt erneut herunter, oder schalten Sie {CHECK} aus, falls die Datei absichtlich geändert wurde.</translation>
    </message>
    <message>
        <source>{file} has another size than {manifest} says, as have {count} other files that are read: they were replaced, or are incomplete, so their checksums tell nothing.</source>
        <translation>{file} hat eine andere Größe, als {manifest} sagt, ebenso {count} weitere Dateien, die gelesen werden: Sie wurden ersetzt oder sind unvollständig, daher sagen ihre Prüfsummen nichts.</translation>
    </message>
    <message>
        <source>{file} is damaged or cannot be read ({error}); download the product again.</source>
        <translation>{file} ist beschädigt oder nicht lesbar ({error}); laden Sie das Produkt erneut herunter.</translation>
    </message>
    <message>
        <source>{what} is there twice: {first} and {second}. Keep one of them.</source>
        <translation>{what} gibt es zweimal: {first} und {second}. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>Band {name}</source>
        <translation>Kanal {name}</translation>
    </message>
    <message>
        <source>{file} tells no {key} in {group}; download the metadata of the scene again.</source>
        <translation>{file} nennt kein {key} in {group}; laden Sie die Metadaten der Szene noch einmal herunter.</translation>
    </message>
    <message>
        <source>{path} is of Landsat, which is read from this computer alone; download it.</source>
        <translation>{path} ist von Landsat, das nur von diesem Computer gelesen wird; laden Sie es herunter.</translation>
    </message>
    <message>
        <source>{path} is an archive of Landsat; unpack it, and give the folder.</source>
        <translation>{path} ist ein Archiv von Landsat; entpacken Sie es, und geben Sie den Ordner an.</translation>
    </message>
    <message>
        <source>{path} is no band of Landsat by its name; give all bands of one scene, named as they were downloaded.</source>
        <translation>{path} ist nach dem Namen kein Kanal von Landsat; geben Sie alle Kanäle einer Szene an, benannt wie beim Herunterladen.</translation>
    </message>
    <message>
        <source>{path} holds no band of Landsat with reflectance (such as ..._SR_B2.TIF, or ..._B2.TIF of Level 1); download it completely.</source>
        <translation>{path} enthält keinen Kanal von Landsat mit Reflektanz (wie ..._SR_B2.TIF, oder ..._B2.TIF von Level 1); laden Sie die Szene vollständig herunter.</translation>
    </message>
    <message>
        <source>{path} is {scene}; only Collection 2 of Landsat 4 to 9 with blue and infrared bands can be read ({known}).</source>
        <translation>{path} ist {scene}; nur Collection 2 von Landsat 4 bis 9 mit blauem Kanal und Infrarotkanälen kann gelesen werden ({known}).</translation>
    </message>
    <message>
        <source>{file} has no MTL file beside it, which tells how its numbers become reflectance; download the one of its scene (..._MTL.txt), or use Level 2.</source>
        <translation>Neben {file} liegt keine MTL-Datei, die sagt, wie die Zahlen zu Reflektanz werden; laden Sie die seiner Szene herunter (..._MTL.txt), oder verwenden Sie Level 2.</translation>
    </message>
    <message>
        <source>{file} tells a SUN_ELEVATION of {elevation:g} degrees; by night there is no reflectance.</source>
        <translation>{file} nennt eine SUN_ELEVATION von {elevation:g} Grad; bei Nacht gibt es keine Reflektanz.</translation>
    </message>
    <message>
        <source>{folder} holds {count} scenes of Landsat; give the MTL file or a band of one of them: {scenes}.</source>
        <translation>{folder} enthält {count} Szenen von Landsat; geben Sie die MTL-Datei oder einen Kanal von einer an: {scenes}.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); download the metadata of the scene again.</source>
        <translation>{file} kann nicht gelesen werden ({error}); laden Sie die Metadaten der Szene noch einmal herunter.</translation>
    </message>
    <message>
        <source>it is larger than {limit} MB</source>
        <translation>sie ist größer als {limit} MB</translation>
    </message>
    <message>
        <source>{path} is of the scene {scene}, but {other} of {other_scene}; give the bands of one scene.</source>
        <translation>{path} ist aus der Szene {scene}, {other} aber aus {other_scene}; geben Sie die Kanäle einer Szene an.</translation>
    </message>
    <message>
        <source>{file} holds &lt;{element}&gt; instead of the metadata of a Sentinel-2 product; download it again.</source>
        <translation>{file} enthält &lt;{element}&gt; statt der Metadaten eines Sentinel-2-Produkts; laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>{file}: {element} is "{text}"; expected a number.</source>
        <translation>{file}: {element} ist „{text}“; erwartet wird eine Zahl.</translation>
    </message>
    <message>
        <source>{file}: {element} is "{text}"; expected {lowest:.0f} to {highest:.0f}. Download the product again.</source>
        <translation>{file}: {element} ist „{text}“; erwartet wird {lowest:.0f} bis {highest:.0f}. Laden Sie das Produkt noch einmal herunter.</translation>
    </message>
    <message>
        <source>{file}: {element} has the band_id "{text}"; expected 0 to 12.</source>
        <translation>{file}: {element} hat die band_id „{text}“; erwartet wird 0 bis 12.</translation>
    </message>
    <message>
        <source>{path} lists radiometric offsets, but none for band_id {band_id}; download the product again.</source>
        <translation>{path} nennt radiometrische Versätze, aber keinen für die band_id {band_id}; laden Sie das Produkt noch einmal herunter.</translation>
    </message>
    <message>
        <source>{file} gives band_id {band_id} two values of {element}, {one:g} and {other:g}; download the product again.</source>
        <translation>{file} nennt für die band_id {band_id} zwei Werte von {element}, {one:g} und {other:g}; laden Sie das Produkt noch einmal herunter.</translation>
    </message>
    <message>
        <source>{path} is of Landsat, and this needs a product of Sentinel-2; "Clouds and shadows (deep network)" and "Mask from Fmask or QA band" take Landsat.</source>
        <translation>{path} ist von Landsat, und hier braucht es ein Produkt von Sentinel-2; „Wolken und Schatten (neuronales Netz)“ und „Maske aus Fmask oder QA-Kanal“ nehmen Landsat an.</translation>
    </message>
    <message>
        <source>Give a .SAFE folder, its MTD_MSIL1C.xml or MTD_MSIL2A.xml, a .zip of it, or a folder of band files with names like B02.jp2.</source>
        <translation>Geben Sie einen .SAFE-Ordner, seine MTD_MSIL1C.xml oder MTD_MSIL2A.xml, ein Zip davon oder einen Ordner mit Kanaldateien an, die wie B02.jp2 heißen.</translation>
    </message>
    <message>
        <source>{file} is not a Sentinel-2 product. {remedy}</source>
        <translation>{file} ist kein Sentinel-2-Produkt. {remedy}</translation>
    </message>
    <message>
        <source>{granules} is empty: the product is incomplete; unzip or download it again.</source>
        <translation>{granules} ist leer: Das Produkt ist unvollständig; entpacken Sie es, oder laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>The path of the product is empty. {remedy}</source>
        <translation>Der Pfad des Produkts ist leer. {remedy}</translation>
    </message>
    <message>
        <source>The path {path} holds characters that are no text; rename its files and folders.</source>
        <translation>Der Pfad {path} enthält Zeichen, die kein Text sind; benennen Sie seine Dateien und Ordner um.</translation>
    </message>
    <message>
        <source>{path} does not exist. {remedy}</source>
        <translation>{path} gibt es nicht. {remedy}</translation>
    </message>
    <message>
        <source>{archive} has no {name} inside; check the path.</source>
        <translation>{archive} enthält kein {name}; prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>{file} is a zip inside a zip; unzip the outer one first.</source>
        <translation>{file} ist ein Zip in einem Zip; entpacken Sie zuerst das äußere.</translation>
    </message>
    <message>
        <source>{file} is encrypted; unzip it with its password and give the folder.</source>
        <translation>{file} ist verschlüsselt; entpacken Sie es mit seinem Passwort, und geben Sie den Ordner an.</translation>
    </message>
    <message>
        <source>{file} holds {count} files, more than any product; unzip it and give one product.</source>
        <translation>{file} enthält {count} Dateien, mehr als jedes Produkt; entpacken Sie es, und geben Sie ein Produkt an.</translation>
    </message>
    <message>
        <source>{file} nests its folders more than {most} deep, so it is no product. {remedy}</source>
        <translation>{file} schachtelt seine Ordner tiefer als {most}, ist also kein Produkt. {remedy}</translation>
    </message>
    <message>
        <source>{archive} holds {member}, which would inflate to {size_mb:.0f} MB, as no raster of a product does; download it again.</source>
        <translation>{archive} enthält {member}, was sich auf {size_mb:.0f} MB entpacken würde, wie es kein Raster eines Produkts tut; laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>{folder} holds more than {most} files; move those of the product to a folder of their own.</source>
        <translation>{folder} enthält mehr als {most} Dateien; verschieben Sie die des Produkts in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>{folder} holds {count} products; give one of them: {names}.</source>
        <translation>{folder} enthält {count} Produkte; geben Sie eines davon an: {names}.</translation>
    </message>
    <message>
        <source>{folder} has no GRANULE folder: the product is incomplete; unzip or download it again.</source>
        <translation>{folder} hat keinen Ordner GRANULE: Das Produkt ist unvollständig; entpacken Sie es, oder laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>{folder} is empty. {remedy}</source>
        <translation>{folder} ist leer. {remedy}</translation>
    </message>
    <message>
        <source>{folder} holds {count} granules; give the folder of one of them as {INPUT}: {folders}.</source>
        <translation>{folder} enthält {count} Granulen; geben Sie unter {INPUT} den Ordner von einer an: {folders}.</translation>
    </message>
    <message>
        <source>{granules} holds no bands: the product is incomplete; unzip or download it again.</source>
        <translation>{granules} enthält keine Kanäle: Das Produkt ist unvollständig; entpacken Sie es, oder laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>{folder} cannot be listed, as no folder on a web server can, and by its manifest.safe neither ({error}). Give the zip of the product, or a STAC item.</source>
        <translation>Der Inhalt von {folder} lässt sich nicht auflisten, wie bei keinem Ordner auf einem Webserver, und auch nicht über die manifest.safe ({error}). Geben Sie das Zip des Produkts oder ein STAC-Item an.</translation>
    </message>
    <message>
        <source>{file} lists {name}, which is not below it.</source>
        <translation>{file} nennt {name}, was nicht darunter liegt.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a zip archive ({error}); download it again.</source>
        <translation>{file} kann nicht als Zip-Archiv gelesen werden ({error}); laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {error}.</source>
        <translation>{folder} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>s2cloudless needs band B10 (cirrus), and Level-2A products have none. Use the Level-1C product of the same acquisition, or "Mask from scene classification (SCL)".</source>
        <translation>s2cloudless braucht den Kanal B10 (Zirrus), der Level-2A-Produkten fehlt. Verwenden Sie das Level-1C-Produkt derselben Aufnahme oder „Maske aus Szenenklassifikation (SCL)“.</translation>
    </message>
    <message>
        <source>{path} has no file of band {missing}; it has {bands}. Unzip or download the product completely.</source>
        <translation>{path} hat keine Datei des Kanals {missing}; vorhanden: {bands}. Entpacken Sie das Produkt, oder laden Sie es vollständig herunter.</translation>
    </message>
    <message>
        <source>{path} holds no band files: the product is incomplete. {remedy}</source>
        <translation>{path} enthält keine Kanaldateien: Das Produkt ist unvollständig. {remedy}</translation>
    </message>
    <message>
        <source>No band files were given; expected files with names like B02.jp2.</source>
        <translation>Es sind keine Kanaldateien angegeben; erwartet werden Dateien, die wie B02.jp2 heißen.</translation>
    </message>
    <message>
        <source>{path} is a Level-2A product: {remedy}</source>
        <translation>{path} ist ein Level-2A-Produkt: {remedy}</translation>
    </message>
    <message>
        <source>{path} names no band {missing}; it has {bands}. Stack all bands, and give each its name.</source>
        <translation>{path} nennt keinen Kanal {missing}; vorhanden sind {bands}. Stapeln Sie alle Kanäle, und geben Sie jedem seinen Namen.</translation>
    </message>
    <message>
        <source>{path} is a folder; expected a band file with a name like B02.jp2.</source>
        <translation>{path} ist ein Ordner; erwartet wird eine Kanaldatei, die wie B02.jp2 heißt.</translation>
    </message>
    <message>
        <source>{path} has the offset {offset:g} and the quantification value {quantification:g} by the metadata of its product, but {other} has no metadata beside it; give all bands from one product.</source>
        <translation>{path} hat nach den Metadaten seines Produkts den Versatz {offset:g} und den Quantifizierungswert {quantification:g}, neben {other} liegen aber keine Metadaten; geben Sie alle Kanäle aus einem Produkt an.</translation>
    </message>
    <message>
        <source>{path} is of {first_level}, but {other} of {level}; give all bands from one product.</source>
        <translation>{path} ist aus {first_level}, {other} aber aus {level}; geben Sie alle Kanäle aus einem Produkt an.</translation>
    </message>
    <message>
        <source>The name of {path} does not tell its band; rename it to something like B02.tif.</source>
        <translation>Der Name von {path} sagt nicht, welcher Kanal es ist; nennen Sie die Datei etwa B02.tif.</translation>
    </message>
    <message>
        <source>no bands</source>
        <translation>keine Kanäle</translation>
    </message>
    <message>
        <source>{path} holds {count} STAC items; name one of them behind a #: {names}.</source>
        <translation>{path} enthält {count} STAC-Items; nennen Sie eines davon nach einem #: {names}.</translation>
    </message>
    <message>
        <source>The STAC item {item} of {path} links to no band of Sentinel-2; give an item of Level-1C or Level-2A.</source>
        <translation>Das STAC-Item {item} von {path} verweist auf keinen Kanal von Sentinel-2; geben Sie ein Item von Level-1C oder Level-2A an.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB; split the collection.</source>
        <translation>{path} ist größer als {limit} MB; teilen Sie die Sammlung auf.</translation>
    </message>
    <message>
        <source>{path} is no STAC item and no collection of items.</source>
        <translation>{path} ist kein STAC-Item und keine Sammlung von Items.</translation>
    </message>
    <message>
        <source>{path} holds no STAC items.</source>
        <translation>{path} enthält keine STAC-Items.</translation>
    </message>
    <message>
        <source>{path} holds a STAC item without an id.</source>
        <translation>{path} enthält ein STAC-Item ohne id.</translation>
    </message>
    <message>
        <source>{path} is no JSON ({error}); download it again.</source>
        <translation>{path} ist kein JSON ({error}); laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>{path} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>{file} is broken XML ({error}); download the product again.</source>
        <translation>{file} ist fehlerhaftes XML ({error}); laden Sie das Produkt noch einmal herunter.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); unzip or download the product again.</source>
        <translation>{file} kann nicht gelesen werden ({error}); entpacken Sie das Produkt, oder laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>sie ist nicht UTF-8</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>sie enthält eine Dokumenttyp-Deklaration</translation>
    </message>
    <message>
        <source>its values fit {schemes}: set {SCHEME} to that.</source>
        <translation>die Werte passen zu {schemes}: Stellen Sie {SCHEME} darauf.</translation>
    </message>
    <message>
        <source>{percent:.2g} % of the valid pixels contradict {scheme} ({reason}); check {SCHEME}.</source>
        <translation>{percent:.2g} % der gültigen Pixel widersprechen {scheme} ({reason}); prüfen Sie {SCHEME}.</translation>
    </message>
    <message>
        <source>named like {schemes}, but read as {scheme}; check {SCHEME}.</source>
        <translation>heißt wie {schemes}, wird aber als {scheme} gelesen; prüfen Sie {SCHEME}.</translation>
    </message>
    <message>
        <source>{file_name} holds {numbers}, which {scheme} never writes; {advice}</source>
        <translation>{file_name} enthält {numbers}, was {scheme} nie schreibt; {advice}</translation>
    </message>
    <message>
        <source>{file_name} holds {numbers}, but the bands of {scheme} hold 0 and 1; check {SCHEME}, and read the file at full resolution.</source>
        <translation>{file_name} enthält {numbers}, die Kanäle von {scheme} enthalten aber 0 und 1; prüfen Sie {SCHEME}, und lesen Sie die Datei in voller Auflösung.</translation>
    </message>
    <message>
        <source>{file_name} is not {scheme}: {percent:.0f} % of the valid pixels would be contradictory ({reason}); {advice}</source>
        <translation>{file_name} ist nicht {scheme}: {percent:.0f} % der gültigen Pixel wären widersprüchlich ({reason}); {advice}</translation>
    </message>
    <message>
        <source>no scheme knows all its values: check that it is a QA raster, or choose a custom scheme.</source>
        <translation>kein Schema kennt alle Werte: Prüfen Sie, ob es ein QA-Raster ist, oder wählen Sie ein eigenes Schema.</translation>
    </message>
    <message>
        <source>it holds NoData only.</source>
        <translation>enthält nur NoData.</translation>
    </message>
    <message>
        <source>{listed} and {count} more</source>
        <translation>{listed} und {count} weitere</translation>
    </message>
    <message>
        <source>{file_name} holds more than {most} different numbers, so they are measurements and no classes or flags; choose another raster.</source>
        <translation>{file_name} enthält mehr als {most} verschiedene Zahlen, also Messwerte und keine Klassen oder Bits; wählen Sie ein anderes Raster.</translation>
    </message>
    <message>
        <source>{label} has no table; give {VALUES} or {BITS}.</source>
        <translation>{label} hat keine Tabelle; füllen Sie {VALUES} oder {BITS} aus.</translation>
    </message>
    <message>
        <source>{VALUES} and {BITS} are both empty; list what to mask, such as "2, 4, 8-10".</source>
        <translation>{VALUES} und {BITS} sind beide leer; nennen Sie, was maskiert werden soll, etwa „2, 4, 8-10“.</translation>
    </message>
    <message>
        <source>{label} has {expected} bands, but {found} came; give the whole file.</source>
        <translation>{label} hat {expected} Kanäle, es kamen aber {found}; geben Sie die ganze Datei an.</translation>
    </message>
    <message>
        <source>{name} holds complex numbers ({dtype}), but classes and flags are whole numbers; choose another raster.</source>
        <translation>{name} enthält komplexe Zahlen ({dtype}), Klassen und Bits sind aber ganze Zahlen; wählen Sie ein anderes Raster.</translation>
    </message>
    <message>
        <source>{BITS} holds "{label}", but the raster is {dtype} and has bits 0 to {highest}.</source>
        <translation>{BITS} enthält „{label}“, das Raster ist aber {dtype} und hat die Bits 0 bis {highest}.</translation>
    </message>
    <message>
        <source>choose the SCL file of a Level-2A product, or use Mask from Fmask or QA band</source>
        <translation>wählen Sie die SCL-Datei eines Level-2A-Produkts, oder verwenden Sie „Maske aus Fmask oder QA-Kanal“</translation>
    </message>
    <message>
        <source>; its values fit {schemes}</source>
        <translation>; die Werte passen zu {schemes}</translation>
    </message>
    <message>
        <source>{file_name} holds {numbers} in {percent:.0f} % of its valid pixels, so it is no scene classification (SCL){fitting}; {remedy}.</source>
        <translation>{file_name} enthält {numbers} in {percent:.0f} % der gültigen Pixel, ist also keine Szenenklassifikation (SCL){fitting}; {remedy}.</translation>
    </message>
    <message>
        <source>{file_name} holds {numbers} with {nodata} for NoData, so it is no scene classification (SCL){fitting}; {remedy}.</source>
        <translation>{file_name} enthält {numbers} mit {nodata} als NoData, ist also keine Szenenklassifikation (SCL){fitting}; {remedy}.</translation>
    </message>
    <message>
        <source>{file_name} holds only {numbers}, which looks like a mask or the classes of Fmask and not like a scene classification (SCL): then {remedy}.</source>
        <translation>{file_name} enthält nur {numbers}, was wie eine Maske oder die Klassen von Fmask aussieht und nicht wie eine Szenenklassifikation (SCL): Dann {remedy}.</translation>
    </message>
    <message>
        <source>{file_name} is named like {schemes}, but read as a scene classification (SCL); if it is none, {remedy}.</source>
        <translation>{file_name} heißt wie {schemes}, wird aber als Szenenklassifikation (SCL) gelesen; ist es keine, {remedy}.</translation>
    </message>
    <message>
        <source>{path} read as {scheme}: {shares}.</source>
        <translation>{path} gelesen als {scheme}: {shares}.</translation>
    </message>
    <message>
        <source>a scene classification (SCL)</source>
        <translation>eine Szenenklassifikation (SCL)</translation>
    </message>
    <message>
        <source>{path} holds {count} pixels with a class of 12 or more, which Sen2Cor never writes; they became NoData. Classes were blended by smooth resampling or overviews: use the original SCL file.</source>
        <translation>{path} enthält {count} Pixel mit einer Klasse ab 12, die Sen2Cor nie schreibt; sie wurden NoData. Klassen wurden durch glättende Abtastung oder Übersichten vermischt: Verwenden Sie die ursprüngliche SCL-Datei.</translation>
    </message>
    <message>
        <source>{path} holds the value {value}, but a cloud probability (MSK_CLDPRB) is 0 to 100 percent; choose another raster.</source>
        <translation>{path} enthält den Wert {value}, eine Wolkenwahrscheinlichkeit (MSK_CLDPRB) ist aber 0 bis 100 Prozent; wählen Sie ein anderes Raster.</translation>
    </message>
    <message>
        <source>{grid} has no place on the earth, so nothing can be measured in metres; give the raster its true CRS first (Assign projection, or Warp (reproject)).</source>
        <translation>{grid} hat keinen Ort auf der Erde, daher lässt sich nichts in Metern messen; geben Sie dem Raster zuerst sein wahres KBS (Projektion zuweisen, oder Transformieren (Reprojizieren)).</translation>
    </message>
    <message>
        <source>{other_name} is in {other}, but {grid_name} is in {grid}; bring both to one CRS first (Warp (reproject), with resampling nearest neighbour for masks and classes).</source>
        <translation>{other_name} ist in {other}, {grid_name} aber in {grid}; bringen Sie zuerst beide in ein KBS (Transformieren (Reprojizieren), bei Masken und Klassen mit nächstem Nachbarn).</translation>
    </message>
    <message>
        <source>{EXTENT} cannot be brought from {crs} to {grid} ({why}); give it in the CRS of the scene.</source>
        <translation>{EXTENT} lässt sich nicht von {crs} nach {grid} bringen ({why}); geben Sie den Wert im KBS der Szene an.</translation>
    </message>
    <message>
        <source>Rasters can be read with none of {names} ({reasons}); install rasterio, or GDAL's Python bindings (osgeo).</source>
        <translation>Raster lassen sich mit keinem von {names} lesen ({reasons}); installieren Sie rasterio oder GDALs Python-Anbindung (osgeo).</translation>
    </message>
    <message>
        <source>{variable} is {chosen}; expected one of {known}.</source>
        <translation>{variable} ist {chosen}; erwartet wird eines von {known}.</translation>
    </message>
    <message>
        <source>This installation of rasterio hides the part of GDAL that reads object stores; give an https:// address, or set {variable} to gdal where GDAL's Python bindings (osgeo) are installed.</source>
        <translation>Diese Installation von rasterio verbirgt den Teil von GDAL, der Objektspeicher liest; geben Sie eine Adresse mit https:// an, oder setzen Sie {variable} auf gdal, wo GDALs Python-Anbindung (osgeo) installiert ist.</translation>
    </message>
    <message>
        <source>{name} cannot be brought to {grid} ({why}).</source>
        <translation>{name} kann nicht nach {grid} umgerechnet werden ({why}).</translation>
    </message>
    <message>
        <source>{EXTENT} ({extent}) lies outside the scene ({scene}); choose an extent that overlaps it.</source>
        <translation>{EXTENT} ({extent}) liegt außerhalb der Szene ({scene}); wählen Sie eine Ausdehnung, die sie überlappt.</translation>
    </message>
    <message>
        <source>{width} x {height} px of {pixel_width:g} x {pixel_height:g}</source>
        <translation>{width} x {height} px zu {pixel_width:g} x {pixel_height:g}</translation>
    </message>
    <message>
        <source>{name} covers {bounds}, which does not overlap the grid of the output, {output}; choose rasters of the same place.</source>
        <translation>{name} bedeckt {bounds}, was das Gitter der Ausgabe, {output}, nicht überlappt; wählen Sie Raster desselben Ortes.</translation>
    </message>
    <message>
        <source>{RESOLUTION} {size:g} would give more than {most_px} pixels along a side; choose {enough:.2g} or more.</source>
        <translation>{RESOLUTION} {size:g} ergäbe mehr als {most_px} Pixel entlang einer Seite; wählen Sie {enough:.2g} oder mehr.</translation>
    </message>
    <message>
        <source>{EXTENT} ({extent}) has no end; give four finite numbers.</source>
        <translation>{EXTENT} ({extent}) hat kein Ende; geben Sie vier endliche Zahlen an.</translation>
    </message>
    <message>
        <source>{output} is an input of this job: {path} is read from it; choose another name for the output.</source>
        <translation>{output} ist eine Eingabe dieses Auftrags: {path} wird daraus gelesen; wählen Sie einen anderen Namen für die Ausgabe.</translation>
    </message>
    <message>
        <source>{path} cannot be opened again ({why}); it may have been moved.</source>
        <translation>{path} kann nicht noch einmal geöffnet werden ({why}); vielleicht wurde es verschoben.</translation>
    </message>
    <message>
        <source>{crs} has no place on the earth ({why}).</source>
        <translation>{crs} hat keinen Ort auf der Erde ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be opened as a raster ({why}); it may be incomplete.</source>
        <translation>{path} kann nicht als Raster geöffnet werden ({why}); vielleicht ist es unvollständig.</translation>
    </message>
    <message>
        <source>{path} holds complex numbers ({dtype}); choose a raster of real numbers.</source>
        <translation>{path} enthält komplexe Zahlen ({dtype}); wählen Sie ein Raster reeller Zahlen.</translation>
    </message>
    <message>
        <source>{path} holds no pixels; choose another raster.</source>
        <translation>{path} enthält keine Pixel; wählen Sie ein anderes Raster.</translation>
    </message>
    <message>
        <source>{path} has no coordinate reference system; give it one first (Assign projection).</source>
        <translation>{path} hat kein Koordinatenbezugssystem; geben Sie ihm zuerst eines (Projektion zuweisen).</translation>
    </message>
    <message>
        <source>{path} has a georeference that is no number; give it a right one, or choose another raster.</source>
        <translation>{path} hat eine Georeferenzierung, die keine Zahl ist; geben Sie dem Raster eine richtige, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>{path} is rotated or upside down; bring it to a north-up grid first (Warp (reproject)).</source>
        <translation>{path} ist gedreht oder steht auf dem Kopf; bringen Sie es zuerst auf ein genordetes Gitter (Transformieren (Reprojizieren)).</translation>
    </message>
    <message>
        <source>{path} has no band {band}; choose one from 1 to {count}.</source>
        <translation>{path} hat keinen Kanal {band}; wählen Sie einen von 1 bis {count}.</translation>
    </message>
    <message>
        <source>{path} is damaged: rows {first} to {end} cannot be read ({why}); download it again.</source>
        <translation>{path} ist beschädigt: Die Zeilen {first} bis {end} können nicht gelesen werden ({why}); laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>{path} does not exist; choose an existing raster.</source>
        <translation>{path} gibt es nicht; wählen Sie ein vorhandenes Raster.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a raster; choose a file.</source>
        <translation>{path} ist ein Ordner und kein Raster; wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>{path} was closed while it was read: the run has ended.</source>
        <translation>{path} wurde geschlossen, während es gelesen wurde: Der Lauf ist zu Ende.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); is the disk full?</source>
        <translation>{path} kann nicht geschrieben werden ({why}); ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>{path} must end in .tif: outputs are GeoTIFF files.</source>
        <translation>{path} muss auf .tif enden: Ausgaben sind GeoTIFF-Dateien.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}).</source>
        <translation>{path} kann nicht geschrieben werden ({why}).</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>the reference {title}</source>
        <translation>die Referenz {title}</translation>
    </message>
    <message>
        <source>the labels {title}</source>
        <translation>die Beschriftungen {title}</translation>
    </message>
    <message>
        <source>{path} has another grid ({grid}) than {other} ({other_grid}), on which both are compared: it is read by nearest neighbour.</source>
        <translation>{path} hat ein anderes Gitter ({grid}) als {other} ({other_grid}), auf dem beide verglichen werden: Es wird mit dem nächsten Nachbarn gelesen.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <source>{name}: {size} pixels</source>
        <translation>{name}: {size} Pixel</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>{item} is on a server, but links to {file} on this computer; download the item to use it.</source>
        <translation>{item} liegt auf einem Server, verweist aber auf {file} auf diesem Rechner; laden Sie das Item herunter, um es zu verwenden.</translation>
    </message>
    <message>
        <source>{address} names no server or bucket; check the address.</source>
        <translation>{address} nennt keinen Server und keinen Bucket; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Fetched {file}, {size_mb:.1f} MB.</source>
        <translation>{file} geholt, {size_mb:.1f} MB.</translation>
    </message>
    <message>
        <source>{file} is damaged ({error}) on its server.</source>
        <translation>{file} ist auf dem Server beschädigt ({error}).</translation>
    </message>
    <message>
        <source>The temporary folder cannot hold {file} ({error}); free some space, or set TMPDIR to a larger disk.</source>
        <translation>Der temporäre Ordner kann {file} nicht aufnehmen ({error}); schaffen Sie Platz, oder setzen Sie TMPDIR auf einen größeren Datenträger.</translation>
    </message>
    <message>
        <source>{file} cannot be read from its store ({error}); check the address, and the credentials, which are those of GDAL, such as {variables}.</source>
        <translation>{file} kann nicht aus dem Speicher gelesen werden ({error}); prüfen Sie die Adresse und die Zugangsdaten, die die von GDAL sind, etwa {variables}.</translation>
    </message>
    <message>
        <source>{folder} has no {name}; check the address.</source>
        <translation>{folder} hat kein {name}; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{folder} holds nothing, or may not be listed; check the address, and the credentials, which are those of GDAL.</source>
        <translation>{folder} enthält nichts oder darf nicht aufgelistet werden; prüfen Sie die Adresse und die Zugangsdaten, die die von GDAL sind.</translation>
    </message>
    <message>
        <source>{folder} holds more than {most} files; give the folder of one product.</source>
        <translation>{folder} enthält mehr als {most} Dateien; geben Sie den Ordner eines Produkts an.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB, as no metadata is.</source>
        <translation>{file} ist größer als {limit} MB, was keine Metadaten sind.</translation>
    </message>
    <message>
        <source>{file} cannot be read from its server ({error}); try again later.</source>
        <translation>{file} kann nicht vom Server gelesen werden ({error}); versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{file} is not on the server (HTTP {code}); check the address.</source>
        <translation>{file} liegt nicht auf dem Server (HTTP {code}); prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{file} is refused by the server (HTTP {code}): the signature of its address has probably expired; have it signed anew.</source>
        <translation>Der Server verweigert {file} (HTTP {code}): Wahrscheinlich ist die Signatur der Adresse abgelaufen; lassen Sie sie neu signieren.</translation>
    </message>
    <message>
        <source>{file} is refused by the server (HTTP {code}); give credentials as GDAL takes them, such as GDAL_HTTP_USERPWD, GDAL_HTTP_BEARER or a .netrc file.</source>
        <translation>Der Server verweigert {file} (HTTP {code}); geben Sie Zugangsdaten so an, wie GDAL sie nimmt, etwa GDAL_HTTP_USERPWD, GDAL_HTTP_BEARER oder eine .netrc-Datei.</translation>
    </message>
    <message>
        <source>{file} changed while it was read; run the job again.</source>
        <translation>{file} hat sich während des Lesens geändert; starten Sie den Auftrag noch einmal.</translation>
    </message>
    <message>
        <source>HTTP {code}</source>
        <translation>HTTP {code}</translation>
    </message>
    <message>
        <source>The server of {file} gives files only as a whole, not in ranges; download the product and give the file.</source>
        <translation>Der Server von {file} gibt Dateien nur als Ganzes, nicht in Teilen; laden Sie das Produkt herunter, und geben Sie die Datei an.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Cloud mask of {product}</source>
        <translation>Wolkenmaske von {product}</translation>
    </message>
    <message>
        <source>Scene and mask</source>
        <translation>Szene und Maske</translation>
    </message>
    <message>
        <source>The mask.</source>
        <translation>Die Maske.</translation>
    </message>
    <message>
        <source>Red is masked; grey is NoData, of which nobody knows whether it is clear.</source>
        <translation>Rot ist maskiert; grau ist NoData, von dem niemand weiß, ob es klar ist.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>{source} (percent of valid pixels, before cleaning)</source>
        <translation>{source} (Prozent der gültigen Pixel, vor der Bereinigung)</translation>
    </message>
    <message>
        <source>The report shows no picture of the scene. {reason}</source>
        <translation>Der Bericht zeigt kein Bild der Szene. {reason}</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>The scene.</source>
        <translation>Die Szene.</translation>
    </message>
    <message>
        <source>What this job is asked for needs scipy, which this Python does not bring; install scipy, or ask for less: no shadows, no smallest patch or hole.</source>
        <translation>Was dieser Auftrag verlangt, braucht scipy, das dieses Python nicht mitbringt; installieren Sie scipy, oder verlangen Sie weniger: keine Schatten, keinen kleinsten Fleck und kein kleinstes Loch.</translation>
    </message>
    <message>
        <source>{path} is an input of this job; choose another name for the output.</source>
        <translation>{path} ist eine Eingabe dieses Auftrags; wählen Sie einen anderen Namen für die Ausgabe.</translation>
    </message>
    <message>
        <source>{path} is given for two outputs; choose a name for each.</source>
        <translation>{path} ist für zwei Ausgaben angegeben; wählen Sie für jede einen Namen.</translation>
    </message>
    <message>
        <source>Forest evaluated by {evaluator}: {valid_mpx:.3g} Mpx in {elapsed_s:.1f} s, {speed:.3g} Mpx/s with reading and writing.</source>
        <translation>Wald ausgewertet von {evaluator}: {valid_mpx:.3g} Mpx in {elapsed_s:.1f} s, {speed:.3g} Mpx/s mit Lesen und Schreiben.</translation>
    </message>
    <message>
        <source>Float bands: taken as top-of-atmosphere reflectance, no offset applied.</source>
        <translation>Gleitkomma-Kanäle: als Reflektanz am Oberrand der Atmosphäre genommen, kein Versatz angewendet.</translation>
    </message>
    <message>
        <source>Band {band} of {scene} holds {value:g}, which is no reflectance (0 to about 1.5). Digital numbers must be stored as uint16, or divided by 10000; a value that stands for NoData must be declared as such.</source>
        <translation>Der Kanal {band} von {scene} enthält {value:g}, was keine Reflektanz ist (0 bis etwa 1.5). Digitale Werte (DN) müssen als uint16 gespeichert oder durch 10000 geteilt sein; ein Wert, der für NoData steht, muss als solcher erklärt sein.</translation>
    </message>
    <message>
        <source>{path} is of Landsat, which has another offset than Sentinel-2; leave {OFFSET} at {OFFSET:metadata}.</source>
        <translation>{path} ist von Landsat, das einen anderen Versatz als Sentinel-2 hat; lassen Sie {OFFSET} auf {OFFSET:metadata}.</translation>
    </message>
    <message>
        <source>{path} has bands of type {types}; expected digital numbers (uint16) or top-of-atmosphere reflectance (float32) in all of them.</source>
        <translation>{path} hat Kanäle der Typen {types}; erwartet werden in allen digitale Werte (uint16) oder Reflektanz am Oberrand der Atmosphäre (float32).</translation>
    </message>
    <message>
        <source>{path} has {count} bands; expected one file with one band, {name}.</source>
        <translation>{path} hat {count} Kanäle; erwartet wird eine Datei mit einem Kanal, {name}.</translation>
    </message>
    <message>
        <source>{path} names two of its bands {name}, the bands {first} and {second}; leave one of them out, or give it its true name.</source>
        <translation>{path} nennt zwei seiner Kanäle {name}, die Kanäle {first} und {second}; lassen Sie einen davon weg, oder geben Sie ihm seinen wahren Namen.</translation>
    </message>
    <message>
        <source>{path} has {count} bands without names; expected the ten of s2cloudless ({names}) or all thirteen ({all_names}), or names in the band descriptions.</source>
        <translation>{path} hat {count} Kanäle ohne Namen; erwartet werden die zehn von s2cloudless ({names}), alle dreizehn ({all_names}), oder Namen in den Beschreibungen der Kanäle.</translation>
    </message>
    <message>
        <source>{path}: bands have no names; taken in the order {bands}.</source>
        <translation>{path}: Die Kanäle haben keine Namen; genommen in der Reihenfolge {bands}.</translation>
    </message>
    <message>
        <source>Fast reading of JPEG 2000, level 0 being full resolution; {levels}.</source>
        <translation>Schnelles Lesen von JPEG 2000, Stufe 0 ist die volle Auflösung; {levels}.</translation>
    </message>
    <message>
        <source>level {level}: {bands}</source>
        <translation>Stufe {level}: {bands}</translation>
    </message>
    <message>
        <source>{path} has no file of band {bands}, by which shadows are told; download the product completely.</source>
        <translation>{path} hat keine Datei des Kanals {bands}, an dem man Schatten erkennt; laden Sie das Produkt vollständig herunter.</translation>
    </message>
    <message>
        <source>There are no clouds, so nothing casts a shadow.</source>
        <translation>Es gibt keine Wolken, daher wirft nichts einen Schatten.</translation>
    </message>
    <message>
        <source>Shadows are not looked for, so they are left in the mask. {reason}</source>
        <translation>Schatten werden nicht gesucht, bleiben also in der Maske klar. {reason}</translation>
    </message>
    <message>
        <source>Shadows match their clouds: agreement {agreement:.2f} (placebo {placebo:.2f}); median height of the clouds {median_height_m:.0f} m.</source>
        <translation>Schatten passen zu ihren Wolken: Übereinstimmung {agreement:.2f} (Placebo {placebo:.2f}); mittlere Höhe der Wolken (Median) {median_height_m:.0f} m.</translation>
    </message>
    <message>
        <source>No reliable match of clouds and shadows: the agreement, {agreement:.2f}, is no better than chance (placebo {placebo:.2f}). This does not mean that there are no shadows: look at the result, or add a QA raster or a Level-2A product that knows them.</source>
        <translation>Wolken und Schatten passen nicht verlässlich zusammen: Die Übereinstimmung, {agreement:.2f}, ist nicht besser als der Zufall (Placebo {placebo:.2f}). Das heißt nicht, dass es keine Schatten gibt: Sehen Sie sich das Ergebnis an, oder fügen Sie ein QA-Raster oder ein Level-2A-Produkt hinzu, das sie kennt.</translation>
    </message>
    <message>
        <source>the clouds while their shadows are looked for</source>
        <translation>die Wolken, während ihre Schatten gesucht werden</translation>
    </message>
    <message>
        <source>The temporary folder{folder} cannot hold {purpose} ({reason}); is the disk full? Free some space, or set TMPDIR (on Windows TEMP) to another folder.</source>
        <translation>Der temporäre Ordner{folder} kann {purpose}, nicht aufnehmen ({reason}); ist der Datenträger voll? Schaffen Sie Platz, oder setzen Sie TMPDIR (unter Windows TEMP) auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{key} lists {count} items; expected at most {most}. Write ranges such as 8-10.</source>
        <translation>{key} nennt {count} Einträge; erwartet werden höchstens {most}. Schreiben Sie Bereiche wie 8-10.</translation>
    </message>
    <message>
        <source>{VALUES} holds "{item}"; expected whole numbers and ranges such as "2, 4, 8-10".</source>
        <translation>{VALUES} enthält „{item}“; erwartet werden ganze Zahlen und Bereiche wie „2, 4, 8-10“.</translation>
    </message>
    <message>
        <source>{VALUES} holds "{item}"; expected numbers from -{most} to {most}.</source>
        <translation>{VALUES} enthält „{item}“; erwartet werden Zahlen von -{most} bis {most}.</translation>
    </message>
    <message>
        <source>{VALUES} holds the range "{item}", which runs backwards; write the smaller number first.</source>
        <translation>{VALUES} enthält den Bereich „{item}“, der rückwärts läuft; schreiben Sie die kleinere Zahl zuerst.</translation>
    </message>
    <message>
        <source>{BITS} holds "{item}"; expected bits and tests such as "1, 3, 8-9&gt;=2".</source>
        <translation>{BITS} enthält „{item}“; erwartet werden Bits und Bedingungen wie „1, 3, 8-9&gt;=2“.</translation>
    </message>
    <message>
        <source>{BITS} holds "{item}"; expected bits from 0 to {most}, the lower one first.</source>
        <translation>{BITS} enthält „{item}“; erwartet werden Bits von 0 bis {most}, das niedrigere zuerst.</translation>
    </message>
    <message>
        <source>{BITS} holds "{label}", which no pixel passes: these bits count to {largest} only.</source>
        <translation>{BITS} enthält „{label}“, was kein Pixel erfüllt: Diese Bits zählen nur bis {largest}.</translation>
    </message>
    <message>
        <source>{BITS} holds "{label}", which every pixel passes; compare with 1 or more.</source>
        <translation>{BITS} enthält „{label}“, was jedes Pixel erfüllt; vergleichen Sie mit 1 oder mehr.</translation>
    </message>
    <message>
        <source>ukis-csmask 1.0.0, {level}, {count} bands</source>
        <translation>ukis-csmask 1.0.0, {level}, {count} Kanäle</translation>
    </message>
    <message>
        <source>{SCHEME} is "{scheme_id}"; expected one of {known}.</source>
        <translation>{SCHEME} ist „{scheme_id}“; erwartet wird eines von {known}.</translation>
    </message>
    <message>
        <source>{CLASSES} holds {unknown}; expected some of {known}.</source>
        <translation>{CLASSES} enthält {unknown}; erwartet werden einige von {known}.</translation>
    </message>
    <message>
        <source>{label} has none of the classes {categories}; select some of {others}.</source>
        <translation>{label} hat keine der Klassen {categories}; wählen Sie einige von {others}.</translation>
    </message>
    <message>
        <source>{label} grades no confidence; leave {CONFIDENCE} unset or choose a Landsat scheme.</source>
        <translation>{label} stuft keine Konfidenz ab; lassen Sie {CONFIDENCE} leer, oder wählen Sie ein Landsat-Schema.</translation>
    </message>
    <message>
        <source>{CONFIDENCE} is "{min_confidence}"; expected one of {known}.</source>
        <translation>{CONFIDENCE} ist „{min_confidence}“; erwartet wird eine von {known}.</translation>
    </message>
    <message>
        <source>Clear land</source>
        <translation>Klares Land</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Schnee</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllwert</translation>
    </message>
    <message>
        <source>it declares NoData 0, as python-fmask does; read as Fmask 4 or 5, python-fmask's clouds are shadows. Fmask 5 does so too for Landsat: then all is well.</source>
        <translation>erklärt 0 zu NoData, wie python-fmask es tut; als Fmask 4 oder 5 gelesen, sind die Wolken von python-fmask Schatten. Fmask 5 tut es bei Landsat auch: Dann ist alles gut.</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>it does not declare NoData 0, as python-fmask does, and its numbers fit Fmask 4 and 5 as well, where they mean other classes; check {SCHEME}.</source>
        <translation>erklärt 0 nicht zu NoData, wie python-fmask es tut, und die Zahlen passen auch zu Fmask 4 und 5, wo sie andere Klassen bedeuten; prüfen Sie {SCHEME}.</translation>
    </message>
    <message>
        <source>Cirrus (unused in v2)</source>
        <translation>Zirren (in v2 nicht verwendet)</translation>
    </message>
    <message>
        <source>Adjacent to cloud or shadow</source>
        <translation>An Wolke oder Schatten angrenzend</translation>
    </message>
    <message>
        <source>Aerosol: 0 climatology, 1 low, 2 moderate, 3 high</source>
        <translation>Aerosol: 0 Klimatologie, 1 gering, 2 mäßig, 3 hoch</translation>
    </message>
    <message>
        <source>it holds only {numbers}, which looks like the classes of Fmask and not like HLS bits.</source>
        <translation>enthält nur {numbers}, was wie die Klassen von Fmask aussieht und nicht wie HLS-Bits.</translation>
    </message>
    <message>
        <source>Dilated cloud</source>
        <translation>Erweiterte Wolke</translation>
    </message>
    <message>
        <source>Cirrus</source>
        <translation>Zirren</translation>
    </message>
    <message>
        <source>Cloud confidence</source>
        <translation>Konfidenz für Wolke</translation>
    </message>
    <message>
        <source>Cloud shadow confidence</source>
        <translation>Konfidenz für Wolkenschatten</translation>
    </message>
    <message>
        <source>Snow / ice confidence</source>
        <translation>Konfidenz für Schnee / Eis</translation>
    </message>
    <message>
        <source>Thin cloud / cirrus confidence</source>
        <translation>Konfidenz für dünne Wolken / Zirren</translation>
    </message>
    <message>
        <source>no cloud confidence</source>
        <translation>keine Wolkenkonfidenz</translation>
    </message>
    <message>
        <source>clear and cloud at once</source>
        <translation>klar und Wolke zugleich</translation>
    </message>
    <message>
        <source>clear and dilated cloud at once</source>
        <translation>klar und erweiterte Wolke zugleich</translation>
    </message>
    <message>
        <source>reserved shadow confidence</source>
        <translation>reservierte Schattenkonfidenz</translation>
    </message>
    <message>
        <source>reserved snow confidence</source>
        <translation>reservierte Schneekonfidenz</translation>
    </message>
    <message>
        <source>reserved cirrus confidence</source>
        <translation>reservierte Zirruskonfidenz</translation>
    </message>
    <message>
        <source>Terrain occlusion</source>
        <translation>Vom Gelände verdeckt</translation>
    </message>
    <message>
        <source>neither clear nor any class</source>
        <translation>weder klar noch irgendeine Klasse</translation>
    </message>
    <message>
        <source>Terrain occlusion or dropped pixel</source>
        <translation>Vom Gelände verdeckt oder ausgefallenes Pixel</translation>
    </message>
    <message>
        <source>Radiometric saturation</source>
        <translation>Radiometrische Sättigung</translation>
    </message>
    <message>
        <source>Opaque cloud</source>
        <translation>Undurchsichtige Wolke</translation>
    </message>
    <message>
        <source>QA60 flags nothing at all; it is empty for products from February 2022 to February 2024.</source>
        <translation>QA60 kennzeichnet gar nichts; bei Produkten von Februar 2022 bis Februar 2024 ist es leer.</translation>
    </message>
    <message>
        <source>Any cloud but the thinnest, or shadow</source>
        <translation>Alle Wolken außer den dünnsten, oder Schatten</translation>
    </message>
    <message>
        <source>All clouds but the thinnest</source>
        <translation>Alle Wolken außer den dünnsten</translation>
    </message>
    <message>
        <source>Cloud, mono-temporal test</source>
        <translation>Wolke, Test an einem Datum</translation>
    </message>
    <message>
        <source>Cloud, multi-temporal test</source>
        <translation>Wolke, Test an mehreren Daten</translation>
    </message>
    <message>
        <source>Thinnest clouds</source>
        <translation>Dünnste Wolken</translation>
    </message>
    <message>
        <source>Shadow of a detected cloud</source>
        <translation>Schatten einer gefundenen Wolke</translation>
    </message>
    <message>
        <source>Shadow of a cloud outside the image</source>
        <translation>Schatten einer Wolke außerhalb des Bildes</translation>
    </message>
    <message>
        <source>High cloud (1.38 µm)</source>
        <translation>Hohe Wolke (1.38 µm)</translation>
    </message>
    <message>
        <source>cloud without the summary bit 0</source>
        <translation>Wolke ohne das zusammenfassende Bit 0</translation>
    </message>
    <message>
        <source>shadow without the summary bit 0</source>
        <translation>Schatten ohne das zusammenfassende Bit 0</translation>
    </message>
    <message>
        <source>All clouds</source>
        <translation>Alle Wolken</translation>
    </message>
    <message>
        <source>Topographic shadow</source>
        <translation>Geländeschatten</translation>
    </message>
    <message>
        <source>Hidden by topography</source>
        <translation>Vom Gelände verborgen</translation>
    </message>
    <message>
        <source>Sun too low</source>
        <translation>Sonne zu tief</translation>
    </message>
    <message>
        <source>Sun direction tangent to the slope</source>
        <translation>Sonne streift den Hang</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Cloud, sure or ambiguous</source>
        <translation>Wolke, sicher oder unsicher</translation>
    </message>
    <message>
        <source>Cloud, ambiguous</source>
        <translation>Wolke, unsicher</translation>
    </message>
    <message>
        <source>Cloud, sure</source>
        <translation>Wolke, sicher</translation>
    </message>
    <message>
        <source>Cloud buffer</source>
        <translation>Puffer um Wolken</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Coastline</source>
        <translation>Küstenlinie</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Cirrus, sure</source>
        <translation>Zirren, sicher</translation>
    </message>
    <message>
        <source>Cirrus, ambiguous</source>
        <translation>Zirren, unsicher</translation>
    </message>
    <message>
        <source>Clear water</source>
        <translation>Klares Wasser</translation>
    </message>
    <message>
        <source>Bright and white</source>
        <translation>Hell und weiß</translation>
    </message>
    <message>
        <source>Vegetation risk</source>
        <translation>Vegetationsrisiko</translation>
    </message>
    <message>
        <source>Mountain shadow</source>
        <translation>Bergschatten</translation>
    </message>
    <message>
        <source>Potential cloud shadow</source>
        <translation>Möglicher Wolkenschatten</translation>
    </message>
    <message>
        <source>Clustered cloud shadow</source>
        <translation>Gruppierter Wolkenschatten</translation>
    </message>
    <message>
        <source>Thick cloud</source>
        <translation>Dicke Wolke</translation>
    </message>
    <message>
        <source>Semi-transparent cloud</source>
        <translation>Halbdurchsichtige Wolke</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>{RESOLUTION} is in metres, but {name} is not in a projected CRS in metres; leave it unset to keep its own pixels.</source>
        <translation>{RESOLUTION} ist in Metern, {name} ist aber in keinem projizierten KBS in Metern; lassen Sie es leer, um die eigenen Pixel zu behalten.</translation>
    </message>
    <message>
        <source>{name} has {width} x {height} pixels, more than can be computed ({most_wide} x {most_high}, and {most_millions} million in all); choose a smaller {EXTENT} or a coarser {RESOLUTION}, or clip the raster first.</source>
        <translation>{name} hat {width} x {height} Pixel, mehr als sich rechnen lassen ({most_wide} x {most_high}, und {most_millions} Millionen insgesamt); wählen Sie {EXTENT} kleiner oder {RESOLUTION} gröber, oder schneiden Sie das Raster zuerst zu.</translation>
    </message>
    <message>
        <source>{path} cannot be replaced ({reason}); close the program that uses it, or choose another name.</source>
        <translation>{path} kann nicht ersetzt werden ({reason}); schließen Sie das Programm, das es verwendet, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is too long a name for a file; choose a shorter one.</source>
        <translation>{path} ist als Dateiname zu lang; wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>{folder} cannot be made a folder ({reason}); choose another one.</source>
        <translation>{folder} kann nicht als Ordner angelegt werden ({reason}); wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{file} holds a geometry that is none of a GeoPackage; export the layer anew.</source>
        <translation>{file} enthält eine Geometrie, die keine eines GeoPackage ist; exportieren Sie den Layer neu.</translation>
    </message>
    <message>
        <source>{title} holds points, lines or curves; {POLYGONS} needs polygons.</source>
        <translation>{title} enthält Punkte, Linien oder Kurven; {POLYGONS} braucht Polygone.</translation>
    </message>
    <message>
        <source>{file} has lines or curves; points or polygons are needed.</source>
        <translation>{file} hat Linien oder Kurven; gebraucht werden Punkte oder Polygone.</translation>
    </message>
    <message>
        <source>Blue: the mean of the clear pixels, on usable dates. Orange: the mean of all pixels, clouds included. Grey lines mark the dates that are not usable.</source>
        <translation>Blau: der Mittelwert der klaren Pixel an brauchbaren Tagen. Orange: der Mittelwert aller Pixel, mit Wolken. Graue Linien bezeichnen die Tage, die nicht brauchbar sind.</translation>
    </message>
    <message>
        <source>Time series of {polygons}</source>
        <translation>Zeitreihen von {polygons}</translation>
    </message>
    <message>
        <source>Without clouds</source>
        <translation>Ohne Wolken</translation>
    </message>
    <message>
        <source>All pixels</source>
        <translation>Alle Pixel</translation>
    </message>
    <message>
        <source>{curve}; its numbers are in the table.</source>
        <translation>{curve}; die Zahlen stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>There are more than {count} curves: the table has the numbers of all of them.</source>
        <translation>Es gibt mehr als {count} Kurven: Die Tabelle hat die Zahlen von allen.</translation>
    </message>
    <message>
        <source>{one} is of tile {tile}, but {other} of {other_tile}; take one tile at a time.</source>
        <translation>{one} ist von der Kachel {tile}, {other} aber von {other_tile}; nehmen Sie eine Kachel auf einmal.</translation>
    </message>
    <message>
        <source>{path} tells no date, neither by its tags nor by its name; write the date into the name as in S2A_T32TMT_20230712.tif.</source>
        <translation>{path} nennt kein Datum, weder in den Tags noch im Namen; schreiben Sie das Datum in den Namen wie in S2A_T32TMT_20230712.tif.</translation>
    </message>
    <message>
        <source>{INDICES} is empty; name at least one, for example NDVI.</source>
        <translation>{INDICES} ist leer; nennen Sie mindestens einen, zum Beispiel NDVI.</translation>
    </message>
    <message>
        <source>{INDICES}: "{item}" names no band; it is the same everywhere.</source>
        <translation>{INDICES}: „{item}“ nennt keinen Kanal; das ist überall dasselbe.</translation>
    </message>
    <message>
        <source>{INDICES}: "{item}" names {name}, which is neither a band nor an index; there are {bands}, and {indices}.</source>
        <translation>{INDICES}: „{item}“ nennt {name}, was weder Kanal noch Index ist; es gibt {bands} und {indices}.</translation>
    </message>
    <message>
        <source>{INDICES} has "{name}" twice; leave one out, or give it another name.</source>
        <translation>{INDICES} nennt „{name}“ zweimal; lassen Sie einen weg, oder geben Sie ihm einen anderen Namen.</translation>
    </message>
    <message>
        <source>{INDICES}: "{item}" cannot be read; write band names, numbers, + - * / ** and parentheses.</source>
        <translation>{INDICES}: „{item}“ kann nicht gelesen werden; schreiben Sie Namen von Kanälen, Zahlen, + - * / ** und Klammern.</translation>
    </message>
    <message>
        <source>{path} is no mask: passed over.</source>
        <translation>{path} ist keine Maske: übergangen.</translation>
    </message>
    <message>
        <source>{title} holds no polygons; choose a layer that has some.</source>
        <translation>{title} enthält keine Polygone; wählen Sie einen Layer, der welche hat.</translation>
    </message>
    <message>
        <source>{title} has no field "{field}"; set {ID_FIELD} to one of its fields: {fields}.</source>
        <translation>{title} hat kein Feld „{field}“; stellen Sie {ID_FIELD} auf eines seiner Felder: {fields}.</translation>
    </message>
    <message>
        <source>Polygon "{polygon}" of {title} has a corner without a place on the map of the raster; mend it, or leave it out.</source>
        <translation>Das Polygon „{polygon}“ von {title} hat eine Ecke ohne Ort auf der Karte des Rasters; berichtigen Sie es, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Polygon "{polygon}" of {title} crosses or covers itself; mend it first (Fix geometries).</source>
        <translation>Polygon „{polygon}“ von {title} schneidet oder überdeckt sich selbst; reparieren Sie es zuerst (Geometrien reparieren).</translation>
    </message>
    <message>
        <source>Polygon "{polygon}" of {title} has no area; remove it, or draw it anew.</source>
        <translation>Polygon „{polygon}“ von {title} hat keine Fläche; entfernen Sie es, oder zeichnen Sie es neu.</translation>
    </message>
    <message>
        <source>{empty} of {total} features of {title} have no polygon and are left out.</source>
        <translation>{empty} von {total} Objekten von {title} haben kein Polygon und werden ausgelassen.</translation>
    </message>
    <message>
        <source>Field "{field}" of {title} has the name of a field of the output; rename it first.</source>
        <translation>Das Feld „{field}“ von {title} heißt wie ein Feld der Ausgabe; benennen Sie es zuerst um.</translation>
    </message>
    <message>
        <source>Field "{field}" of {title} has the value "{value}" {fault}; choose a field in which every polygon has a value of its own.</source>
        <translation>Das Feld „{field}“ von {title} hat den Wert „{value}“ {fault}; wählen Sie ein Feld, in dem jedes Polygon einen eigenen Wert hat.</translation>
    </message>
    <message>
        <source>more than once</source>
        <translation>mehrfach</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>The polygons of {title} are too large for a median of all their pixels; leave out the largest, or ask for fewer {INDICES}.</source>
        <translation>Die Polygone von {title} sind zu groß für einen Median aller ihrer Pixel; lassen Sie die größten weg, oder verlangen Sie weniger unter {INDICES}.</translation>
    </message>
    <message>
        <source>There is no extra {name}; there are {known}.</source>
        <translation>Es gibt keinen Zusatz {name}; es gibt {known}.</translation>
    </message>
    <message>
        <source>An extra belongs to the engine, which is not set up; set up the engine first.</source>
        <translation>Ein Zusatz gehört zur Rechenumgebung, die nicht eingerichtet ist; richten Sie zuerst die Rechenumgebung ein.</translation>
    </message>
    <message>
        <source>Installing {extra} (about {size} MB) ...</source>
        <translation>{extra} wird installiert (etwa {size} MB) ...</translation>
    </message>
    <message>
        <source>{extra} was installed but cannot be loaded on this system, so it was removed. It said: {last_words}</source>
        <translation>{extra} wurde installiert, lässt sich aber auf diesem System nicht laden und wurde daher entfernt. Die Meldung: {last_words}</translation>
    </message>
    <message>
        <source>CLOUDSIEVE_ENGINE names the Python {python}, which is left as it is; install what {lock} lists into it yourself, or unset the variable.</source>
        <translation>CLOUDSIEVE_ENGINE nennt das Python {python}, das bleibt, wie es ist; installieren Sie selbst darin, was {lock} aufführt, oder heben Sie die Variable auf.</translation>
    </message>
    <message>
        <source>Deep networks</source>
        <translation>Neuronale Netze</translation>
    </message>
    <message>
        <source>{extra} is not set up; there is nothing to remove.</source>
        <translation>{extra} ist nicht eingerichtet; es gibt nichts zu entfernen.</translation>
    </message>
    <message>
        <source>{extra} is set up in {folder}.</source>
        <translation>{extra} ist eingerichtet in {folder}.</translation>
    </message>
    <message>
        <source>pip could not install the packages; it said: {last_words}</source>
        <translation>pip konnte die Pakete nicht installieren; die Meldung: {last_words}</translation>
    </message>
    <message>
        <source>The disk of {folder} is full; the engine takes 600 MB.</source>
        <translation>Der Datenträger von {folder} ist voll; die Rechenumgebung belegt 600 MB.</translation>
    </message>
    <message>
        <source>A downloaded package is not the one that CloudSieve was tested with, so it was refused. Try again; if it stays, the network (a proxy or a mirror) changes downloads.</source>
        <translation>Ein heruntergeladenes Paket ist nicht das, mit dem CloudSieve getestet wurde, und wurde daher abgelehnt. Versuchen Sie es noch einmal; bleibt es dabei, verändert das Netzwerk (ein Proxy oder ein Spiegelserver) die Downloads.</translation>
    </message>
    <message>
        <source>This Python cannot make secure connections (its ssl module does not load), so nothing can be downloaded; set CloudSieve up from a folder of wheels.</source>
        <translation>Dieses Python kann keine sicheren Verbindungen aufbauen (sein Modul ssl lädt nicht), daher lässt sich nichts herunterladen; richten Sie CloudSieve aus einem Ordner mit Wheels ein.</translation>
    </message>
    <message>
        <source>The package index shows a certificate that this Python does not trust; a proxy or a virus scanner may have put its own there. Name that certificate to pip (pip config set global.cert FILE), then try again.</source>
        <translation>Der Paketindex zeigt ein Zertifikat, dem dieses Python nicht traut; vielleicht hat ein Proxy oder ein Virenscanner sein eigenes eingesetzt. Nennen Sie pip dieses Zertifikat (pip config set global.cert DATEI), und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password; enter them in QGIS's network settings, then try again.</source>
        <translation>Der Proxy verlangt einen Benutzer und ein Passwort; tragen Sie sie in den Netzwerkeinstellungen von QGIS ein, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The packages could not be downloaded: there is no way to the package index. Check the network and QGIS's proxy settings, or set CloudSieve up from a folder of wheels.</source>
        <translation>Die Pakete konnten nicht heruntergeladen werden: Es gibt keinen Weg zum Paketindex. Prüfen Sie das Netzwerk und die Proxy-Einstellungen von QGIS, oder richten Sie CloudSieve aus einem Ordner mit Wheels ein.</translation>
    </message>
    <message>
        <source>A package is not to be had: the index or the folder of wheels does not hold it for this system and Python.</source>
        <translation>Ein Paket ist nicht zu haben: Der Index oder der Ordner mit Wheels enthält es nicht für dieses System und dieses Python.</translation>
    </message>
    <message>
        <source>The path {folder} is too long for this system; name a shorter folder in the environment variable CLOUDSIEVE_ENGINES.</source>
        <translation>Der Pfad {folder} ist für dieses System zu lang; nennen Sie einen kürzeren Ordner in der Umgebungsvariablen CLOUDSIEVE_ENGINES.</translation>
    </message>
    <message>
        <source>Another program, perhaps a virus scanner, holds a file in {folder}; wait a moment, then try again.</source>
        <translation>Ein anderes Programm, vielleicht ein Virenscanner, hält eine Datei in {folder} fest; warten Sie einen Augenblick, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written.</source>
        <translation>Der Ordner {folder} kann nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>The Python of the environment in {folder} has no pip.</source>
        <translation>Das Python der Umgebung in {folder} hat kein pip.</translation>
    </message>
    <message>
        <source>No Python {oldest} to {newest} that can install the engine's packages ({found}). {remedy}</source>
        <translation>Kein Python {oldest} bis {newest}, das die Pakete der Rechenumgebung installieren kann ({found}). {remedy}</translation>
    </message>
    <message>
        <source>it does not start</source>
        <translation>es startet nicht</translation>
    </message>
    <message>
        <source>it has neither venv nor pip</source>
        <translation>es hat weder venv noch pip</translation>
    </message>
    <message>
        <source>none was found beside QGIS</source>
        <translation>neben QGIS wurde keines gefunden</translation>
    </message>
    <message>
        <source>CLOUDSIEVE_ENGINE is {python}, which is no program; name a Python, or unset it.</source>
        <translation>CLOUDSIEVE_ENGINE ist {python}, was kein Programm ist; nennen Sie ein Python, oder heben Sie die Variable auf.</translation>
    </message>
    <message>
        <source>Flatpak hides every other Python, so there is no engine here; without it the results are the same.</source>
        <translation>Flatpak verbirgt jedes andere Python, daher gibt es hier keine Rechenumgebung; ohne sie sind die Ergebnisse dieselben.</translation>
    </message>
    <message>
        <source>Install python3-venv (sudo apt install python3-venv), then set up again.</source>
        <translation>Installieren Sie python3-venv (sudo apt install python3-venv), und richten Sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Install venv or pip for this Python by your system's package manager, then set up again.</source>
        <translation>Installieren Sie venv oder pip für dieses Python mit der Paketverwaltung Ihres Systems, und richten Sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Install Python 3.12 from python.org and name its python3.12 in the variable CLOUDSIEVE_PYTHON.</source>
        <translation>Installieren Sie Python 3.12 von python.org, und nennen Sie dessen python3.12 in der Variablen CLOUDSIEVE_PYTHON.</translation>
    </message>
    <message>
        <source>Install Python 3.12 from python.org and name its python.exe in the variable CLOUDSIEVE_PYTHON.</source>
        <translation>Installieren Sie Python 3.12 von python.org, und nennen Sie dessen python.exe in der Variablen CLOUDSIEVE_PYTHON.</translation>
    </message>
    <message>
        <source>there are no packages for Pythons of {bits} bits</source>
        <translation>für Python mit {bits} Bit gibt es keine Pakete</translation>
    </message>
    <message>
        <source>there are no packages for {system}</source>
        <translation>für {system} gibt es keine Pakete</translation>
    </message>
    <message>
        <source>there are no packages for free-threaded Pythons</source>
        <translation>für Python ohne GIL (free-threaded) gibt es keine Pakete</translation>
    </message>
    <message>
        <source>there are no packages for Python {version} on {system}</source>
        <translation>für Python {version} auf {system} gibt es keine Pakete</translation>
    </message>
    <message>
        <source>there are no packages for a Linux without glibc, such as Alpine</source>
        <translation>für ein Linux ohne glibc, etwa Alpine, gibt es keine Pakete</translation>
    </message>
    <message>
        <source>there are no packages for {library} {version}, only for {oldest} and later</source>
        <translation>für {library} {version} gibt es keine Pakete, nur ab {oldest}</translation>
    </message>
    <message>
        <source>Checking that it reproduces the stored probabilities ...</source>
        <translation>Es wird geprüft, ob sie die gespeicherten Wahrscheinlichkeiten wiedergibt ...</translation>
    </message>
    <message>
        <source>it has no venv</source>
        <translation>es hat kein venv</translation>
    </message>
    <message>
        <source>Installing numpy, scipy, rasterio, lightgbm, numba, s2cloudless and eo-learn-mask (about 160 MB) ...</source>
        <translation>numpy, scipy, rasterio, lightgbm, numba, s2cloudless und eo-learn-mask werden installiert (etwa 160 MB) ...</translation>
    </message>
    <message>
        <source>{folder} holds no wheels (*.whl); fill it with `pip download` as CloudSieve's page on installation says.</source>
        <translation>{folder} enthält keine Wheels (*.whl); füllen Sie den Ordner mit `pip download`, wie die Installationsseite von CloudSieve es sagt.</translation>
    </message>
    <message>
        <source>There is no engine in {folder}; CloudSieve works without one, only slower.</source>
        <translation>In {folder} gibt es keine Rechenumgebung; CloudSieve läuft auch ohne, nur langsamer.</translation>
    </message>
    <message>
        <source>The engine {python} fails its self-test; set it up again. It said: {last_words}</source>
        <translation>Die Rechenumgebung {python} besteht ihren Selbsttest nicht; richten Sie sie noch einmal ein. Die Meldung: {last_words}</translation>
    </message>
    <message>
        <source>The engine was installed but fails its self-test. It said: {last_words}</source>
        <translation>Die Rechenumgebung wurde installiert, besteht aber ihren Selbsttest nicht. Die Meldung: {last_words}</translation>
    </message>
    <message>
        <source>The engine is ready: {folder}</source>
        <translation>Die Rechenumgebung ist bereit: {folder}</translation>
    </message>
    <message>
        <source>{python} cannot make an environment ({obstacle}) and has no pip. {remedy}</source>
        <translation>{python} kann keine Umgebung anlegen ({obstacle}) und hat kein pip. {remedy}</translation>
    </message>
    <message>
        <source>An environment of {python} does not serve ({obstacle}); the packages go into a folder.</source>
        <translation>Eine Umgebung von {python} taugt nicht ({obstacle}); die Pakete kommen in einen Ordner.</translation>
    </message>
    <message>
        <source>{python} cannot make secure connections (its ssl module does not load), so nothing can be downloaded; set CloudSieve up from a folder of wheels.</source>
        <translation>{python} kann keine sicheren Verbindungen aufbauen (sein Modul ssl lädt nicht), daher lässt sich nichts herunterladen; richten Sie CloudSieve aus einem Ordner mit Wheels ein.</translation>
    </message>
    <message>
        <source>nothing, and ended with code {code}</source>
        <translation>nichts, und endete mit dem Code {code}</translation>
    </message>
    <message>
        <source>The disk of {folder} is full; free some space.</source>
        <translation>Der Datenträger von {folder} ist voll; schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>{folder} has {free_mb:.0f} MB left, the engine needs {needed_mb:.0f} MB while it is made; free some space, or name another folder in the environment variable CLOUDSIEVE_ENGINES.</source>
        <translation>{folder} hat noch {free_mb:.0f} MB frei, die Rechenumgebung braucht beim Einrichten {needed_mb:.0f} MB; schaffen Sie Platz, oder nennen Sie einen anderen Ordner in der Umgebungsvariablen CLOUDSIEVE_ENGINES.</translation>
    </message>
    <message>
        <source>Python {version}: {path}</source>
        <translation>Python {version}: {path}</translation>
    </message>
    <message>
        <source>{file} cannot be removed ({reason}); is a job running?</source>
        <translation>{file} kann nicht entfernt werden ({reason}); läuft gerade ein Auftrag?</translation>
    </message>
    <message>
        <source>Making an environment in {folder} ...</source>
        <translation>In {folder} wird eine Umgebung angelegt ...</translation>
    </message>
    <message>
        <source>it does not load its ssl module</source>
        <translation>es lädt sein Modul ssl nicht</translation>
    </message>
    <message>
        <source>Something still uses files of an earlier set-up in {folder}; they are removed by the next.</source>
        <translation>Etwas verwendet noch Dateien einer früheren Einrichtung in {folder}; die nächste entfernt sie.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}); name another folder in the environment variable CLOUDSIEVE_ENGINES.</source>
        <translation>{folder} kann nicht beschrieben werden ({reason}); nennen Sie einen anderen Ordner in der Umgebungsvariablen CLOUDSIEVE_ENGINES.</translation>
    </message>
    <message>
        <source>The engine in {folder} is complete.</source>
        <translation>Die Rechenumgebung in {folder} ist vollständig.</translation>
    </message>
    <message>
        <source>Unpacking ...</source>
        <translation>Wird entpackt ...</translation>
    </message>
    <message>
        <source>Another QGIS or shell is setting up, checking or removing the engine in {folder}; wait until it is done, then try again.</source>
        <translation>Ein anderes QGIS oder eine Shell richtet die Rechenumgebung in {folder} gerade ein, prüft oder entfernt sie; warten Sie, bis das fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Choose Plugins &gt; CloudSieve &gt; Set up engine.</source>
        <translation>Wählen Sie Erweiterungen &gt; CloudSieve &gt; Rechenumgebung einrichten.</translation>
    </message>
    <message>
        <source>QGIS's Python evaluates s2cloudless by numpy; the engine (Plugins &gt; CloudSieve &gt; Set up engine) does it about 10 times as fast, with the same result.</source>
        <translation>Das Python von QGIS wertet s2cloudless mit numpy aus; die Rechenumgebung (Erweiterungen &gt; CloudSieve &gt; Rechenumgebung einrichten) tut es etwa 10-mal so schnell, mit demselben Ergebnis.</translation>
    </message>
    <message>
        <source>CloudSieve is set to run isolated, but its engine is not set up. {remedy}</source>
        <translation>CloudSieve soll getrennt laufen, seine Rechenumgebung ist aber nicht eingerichtet. {remedy}</translation>
    </message>
    <message>
        <source>CloudSieve needs {libraries}, which this QGIS does not bring.</source>
        <translation>CloudSieve braucht {libraries}, was dieses QGIS nicht mitbringt.</translation>
    </message>
    <message>
        <source>This QGIS brings no rasterio.</source>
        <translation>Dieses QGIS bringt kein rasterio mit.</translation>
    </message>
    <message>
        <source>The rasterio in {folder} is a wheel with a GDAL of its own, which must not be loaded into QGIS.</source>
        <translation>Das rasterio in {folder} ist ein Wheel mit eigenem GDAL, das nicht in QGIS geladen werden darf.</translation>
    </message>
    <message>
        <source>The rasterio in {folder} is not QGIS's own, so it must not be loaded into QGIS.</source>
        <translation>Das rasterio in {folder} gehört nicht zu QGIS und darf daher nicht in QGIS geladen werden.</translation>
    </message>
    <message>
        <source>The installed rasterio uses GDAL {version}, but QGIS uses {own_version}.</source>
        <translation>Das installierte rasterio verwendet GDAL {version}, QGIS aber {own_version}.</translation>
    </message>
    <message>
        <source>{library} is installed but cannot be loaded ({error}).</source>
        <translation>{library} ist installiert, kann aber nicht geladen werden ({error}).</translation>
    </message>
    <message>
        <source>Runs within QGIS, with QGIS's own libraries.</source>
        <translation>Läuft in QGIS, mit den Bibliotheken von QGIS.</translation>
    </message>
    <message>
        <source>Within QGIS scenes are masked one after the other; set up the engine for several at once.</source>
        <translation>In QGIS werden Szenen nacheinander maskiert; richten Sie die Rechenumgebung ein, um mehrere zugleich zu maskieren.</translation>
    </message>
    <message>
        <source>Rasters are read and written with {libraries}.</source>
        <translation>Raster werden gelesen und geschrieben mit {libraries}.</translation>
    </message>
    <message>
        <source>The process of this job ({python}) {how}; no output was written and QGIS is unharmed. Run it again; if it stays, choose Plugins &gt; CloudSieve &gt; Check engine. Its last words:
{last_words}</source>
        <translation>Der Prozess dieses Auftrags ({python}) {how}; keine Ausgabe wurde geschrieben, und QGIS ist unversehrt. Starten Sie ihn noch einmal; bleibt es dabei, wählen Sie Erweiterungen &gt; CloudSieve &gt; Rechenumgebung prüfen. Seine letzten Worte:
{last_words}</translation>
    </message>
    <message>
        <source>Runs in a process of its own: {python}</source>
        <translation>Läuft in einem eigenen Prozess: {python}</translation>
    </message>
    <message>
        <source>The engine {python} is damaged ({missing}). Set CloudSieve up again.</source>
        <translation>Die Rechenumgebung {python} ist beschädigt ({missing}). Richten Sie CloudSieve noch einmal ein.</translation>
    </message>
    <message>
        <source>could not be started</source>
        <translation>konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>was killed or crashed</source>
        <translation>wurde abgebrochen oder ist abgestürzt</translation>
    </message>
    <message>
        <source>ended with code {code}</source>
        <translation>endete mit dem Code {code}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{parameter} is not set.</source>
        <translation>{parameter} ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>The preset rules: all of {THRESHOLD}, {AVERAGE_OVER}, {DILATION_SIZE} and {DISTANCE} are set beside it, as older versions stored them. For numbers of your own choose {PRESET:custom} in {PRESET}.</source>
        <translation>Es gilt die Voreinstellung: Neben ihr sind {THRESHOLD}, {AVERAGE_OVER}, {DILATION_SIZE} und {DISTANCE} alle gesetzt, wie ältere Versionen sie speicherten. Für eigene Zahlen wählen Sie {PRESET:custom} unter {PRESET}.</translation>
    </message>
    <message>
        <source>{parameter}: layer {layer} comes from the provider {provider}, but a raster file is needed; export the layer to a GeoTIFF first.</source>
        <translation>{parameter}: Der Layer {layer} kommt vom Datenanbieter {provider}, gebraucht wird aber eine Rasterdatei; exportieren Sie den Layer zuerst in ein GeoTIFF.</translation>
    </message>
</context></TS>
