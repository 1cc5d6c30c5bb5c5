<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
    <name>CloudSieve</name>
    <message>
        <source>Set up engine (s2cloudless 10 times faster)…</source>
        <translation>Engine einrichten (s2cloudless 10-mal schneller)…</translation>
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
        <translation>Engine einrichten…</translation>
    </message>
    <message>
        <source>Set up CloudSieve's engine</source>
        <translation>Engine von CloudSieve einrichten</translation>
    </message>
    <message>
        <source>The engine is a Python environment of CloudSieve's own. It evaluates s2cloudless about 10 times as fast as QGIS's Python can, with the same result, and QGIS's libraries stay as they are.

About 150 MB are downloaded from PyPI; the engine takes 600 MB of your user folder.</source>
        <translation>Die Engine ist eine eigene Python-Umgebung von CloudSieve. Sie wertet s2cloudless etwa 10-mal so schnell aus wie das Python von QGIS, mit demselben Ergebnis, und die Bibliotheken von QGIS bleiben, wie sie sind.

Etwa 150 MB werden von PyPI heruntergeladen; die Engine belegt 600 MB Ihres Benutzerordners.</translation>
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
        <source>The engine reproduces the stored probabilities: {python}</source>
        <translation>Die Rechenumgebung ergibt die gespeicherten Wahrscheinlichkeiten: {python}</translation>
    </message>
    <message>
        <source>Checking the engine</source>
        <translation>Engine wird geprüft</translation>
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
        <translation>Diagnose wird gesammelt</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Setting up the engine</source>
        <translation>Engine wird eingerichtet</translation>
    </message>
    <message>
        <source>Removed: {folder}</source>
        <translation>Entfernt: {folder}</translation>
    </message>
    <message>
        <source>Removing the engine</source>
        <translation>Engine wird entfernt</translation>
    </message>
    <message>
        <source>Please wait: “{task}” is still under way, or cancel it first.</source>
        <translation>Bitte warten: „{task}“ läuft noch. Oder brechen Sie es zuerst ab.</translation>
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
        <translation>Die Engine ist eingerichtet: {folder}</translation>
    </message>
    <message>
        <source>CloudSieve (cloud masks for Sentinel-2)</source>
        <translation>CloudSieve (Wolkenmasken für Sentinel-2)</translation>
    </message>
    <message>
        <source>Layer {layer} cannot be read: {reason}</source>
        <translation>Der Layer {layer} kann nicht gelesen werden: {reason}</translation>
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
        <source>Cloud probability</source>
        <translation>Wolkenwahrscheinlichkeit</translation>
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

The threshold is for the probability as it is, without averaging and dilation. A threshold found on one scene need not serve another. Where probability or reference is NoData nothing is compared.</source>
        <translation>Vergleicht eine gespeicherte Wolkenwahrscheinlichkeit mit einer Referenz (Raster, Polygone oder beschriftete Punkte) bei allen Schwellenwerten von 0 bis 1 zugleich, ohne das Modell noch einmal laufen zu lassen. Der Bericht zeigt Precision, Recall, F1, ausgewogene Genauigkeit und IoU nach Schwellenwert und den besten Schwellenwert für Ihr Ziel mit seinem 95-%-Konfidenzintervall.

Das Intervall ist das eines Bootstraps über Punkte oder über Blöcke von Pixeln, denn Nachbarn irren gleich. Ein weites sagt, dass die Referenz zu klein ist, um so genau zu wählen.

Der Schwellenwert gilt für die Wahrscheinlichkeit, wie sie ist, ohne Mittelung und Erweiterung. Ein auf einer Szene gefundener Schwellenwert muss für eine andere nicht taugen. Wo Wahrscheinlichkeit oder Referenz NoData ist, wird nichts verglichen.</translation>
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
        <source>Mask from Fmask or QA band</source>
        <translation>Maske aus Fmask oder QA-Band</translation>
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
        <source>Cloud mask</source>
        <translation>Wolkenmaske</translation>
    </message>
    <message>
        <source>0 clear, 1 masked, 255 NoData, as a Cloud Optimized GeoTIFF.</source>
        <translation>0 klar, 1 maskiert, 255 NoData, als Cloud Optimized GeoTIFF.</translation>
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
        <translation>Float32 kennzeichnet NoData als NaN, Bytes von 0 bis 100 als 255. Bytes von 0 bis 255, wie im Band CLP von Sentinel Hub, lassen keinen Wert für NoData frei: Eine Gültigkeitsmaske in der Datei trägt es.</translation>
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
        <translation>Schwellenwert der Wolkenwahrscheinlichkeit (0 bis 1)</translation>
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
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Ready settings that override threshold, averaging, dilation and growth.</source>
        <translation>Fertige Einstellungen, die Schwellenwert, Mittelung, Dilatation und Erweiterung ersetzen.</translation>
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
        <source>Grow by (metres)</source>
        <translation>Erweitern um (Meter)</translation>
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
        <source>Resolution (metres)</source>
        <translation>Auflösung (Meter)</translation>
    </message>
    <message>
        <source>Pixel size of the output, such as 10, 20, 60 or 160 m. If not set: 20 m for a product, the finest band's pixel size for band rasters.</source>
        <translation>Pixelgröße der Ausgabe, etwa 10, 20, 60 oder 160 m. Ohne Angabe: 20 m bei einem Produkt, die des feinsten Bandes bei Rastern der Bänder.</translation>
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
        <translation>Seit der Prozessierungsversion 04.00 enthalten die Grauwerte einen Versatz von 1000. Ein Produkt sagt es in seinen Metadaten; Raster der Bänder nicht, geben Sie es daher hier für sie an.</translation>
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
        <source>Resampling of bands</source>
        <translation>Umrechnung der Bänder</translation>
    </message>
    <message>
        <source>How bands of other pixel sizes are brought to the output's grid: averaged over the area of coarser pixels and bilinearly to finer ones, or from the nearest pixel.</source>
        <translation>Wie Bänder anderer Pixelgröße auf das Gitter der Ausgabe gebracht werden: über die Fläche gröberer Pixel gemittelt und bilinear zu feineren, oder vom nächsten Pixel.</translation>
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
        <source>Engine</source>
        <translation>Rechenwerk</translation>
    </message>
    <message>
        <source>What evaluates the model. All engines give the same values; numba is the fastest.</source>
        <translation>Was das Modell auswertet. Alle geben dieselben Werte; numba ist am schnellsten.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <source>Another LightGBM model (text format) of the same ten bands; the model of s2cloudless if not set.</source>
        <translation>Ein anderes LightGBM-Modell (Textformat) derselben zehn Bänder; ohne Angabe das von s2cloudless.</translation>
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
        <source>Scheme of the QA raster</source>
        <translation>Schema des QA-Rasters</translation>
    </message>
    <message>
        <source>The producer of the raster. The same numbers mean different things from one producer to the next; a value that the scheme does not know stops the run.</source>
        <translation>Wer das Raster erzeugt hat. Dieselben Zahlen bedeuten bei jedem Erzeuger etwas anderes; ein Wert, den das Schema nicht kennt, beendet den Lauf.</translation>
    </message>
    <message>
        <source>Classes to mask</source>
        <translation>Zu maskierende Klassen</translation>
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
        <translation>Schwellenwert der Wolkenwahrscheinlichkeit von Sen2Cor (Prozent)</translation>
    </message>
    <message>
        <source>Cloud shadow (percent of valid pixels)</source>
        <translation>Wolkenschatten (Prozent der gültigen Pixel)</translation>
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
        <source>What the classes are: 1 masked, 0 clear or nodata, for instance “cloud=1, thin cloud=1, shadow=1, clear=0”; values of a raster go by number, “3=1”. If not set, equal names and 0, 1 and 255 are the same, and of labels cloud, thin cloud and shadow are masked.</source>
        <translation>Was die Klassen sind: 1 maskiert, 0 klar oder nodata, zum Beispiel „cloud=1, thin cloud=1, shadow=1, clear=0“; Werte eines Rasters stehen als Zahl, „3=1“. Ohne Angabe sind gleiche Namen und 0, 1 und 255 dasselbe, und von den Beschriftungen sind cloud, thin cloud und shadow maskiert.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>One HTML file with tables and pictures; the results viewer shows it.</source>
        <translation>Eine HTML-Datei mit Tabellen und Bildern; die Ergebnisanzeige zeigt sie.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The numbers of the report as CSV.</source>
        <translation>Die Zahlen des Berichts als CSV.</translation>
    </message>
    <message>
        <source>cloud,cloud mask,cloud shadow,sentinel-2,sentinel 2,remote sensing,satellite,quality</source>
        <translation>wolke,wolken,wolkenmaske,wolkenschatten,sentinel-2,sentinel 2,fernerkundung,satellit,qualität</translation>
    </message>
    <message>
        <source>{parameter} is not set.</source>
        <translation>{parameter} ist nicht gesetzt.</translation>
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

Klassen werden nur nach dem nächsten Nachbarn und in voller Auflösung umgerechnet. Klasse 0 ist NoData in der Maske; unmögliche Werte (ab 12) werden gemeldet und ebenfalls NoData. Die Maske ist 0, wo klar, 1, wo maskiert, 255, wo unbekannt.</translation>
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
        <translation>Wolkenwahrscheinlichkeit von Sen2Cor (MSK_CLDPRB)</translation>
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

Geben Sie ein Produkt an, Level-1C oder Level-2A: Winkel und Kanal des nahen Infrarots werden ihm entnommen. Seine Wolken sind die von s2cloudless (Level-1C) oder die Klassen 8 und 9 der Szenenklassifizierung (Level-2A), wenn keine Maske angegeben ist. Oder geben Sie ein Raster des nahen Infrarots, eine Maske der Wolken und die Winkel von Hand an.

Die Übereinstimmung wird mit einem Placebo verglichen: dasselbe mit um 90, 180 und 270 Grad gedrehten Azimuten. Wo sie nicht besser ist, sagt das Protokoll „no reliable match“; das heißt nicht, dass es keine Schatten gibt.

Gemessen an einem Ort mit von Hand gemalten Schatten: F1 0,84. Es entgehen: weiche Schatten dünner Wolken und die von Wolken außerhalb der Kachel. Ab und zu für Schatten gehalten werden: Wasser, dunkle Hänge, verbrannter Boden. Die Maske ist 0, wo kein Schatten ist, 1 im Schatten, 255 (NoData), wo nichts bekannt ist.</translation>
    </message>
    <message>
        <source>shadow,cloud height,sun angle,azimuth,zenith,l1c,l2a,tdom,csmask</source>
        <translation>Schatten,Wolkenhöhe,Sonnenwinkel,Azimut,Zenit,L1C,L2A,TDOM,CSMask</translation>
    </message>
    <message>
        <source>Sentinel-2 product</source>
        <translation>Sentinel-2-Produkt</translation>
    </message>
    <message>
        <source>MTD_MSIL1C.xml or MTD_MSIL2A.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule folder.</source>
        <translation>MTD_MSIL1C.xml oder MTD_MSIL2A.xml im .SAFE-Ordner, ein Zip-Archiv oder der eingefügte Pfad eines .SAFE- oder Granule-Ordners.</translation>
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
        <translation>Die Wolken, die Schatten werfen, 0 frei, 1 Wolke, 255 NoData; ohne Angabe die Wolken des Produkts.</translation>
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
        <translation>Wasser (Klasse 6 der Szenenklassifizierung oder NDWI über 0) ist nie Schatten. Weniger Seen werden irrtümlich maskiert, und ebenso viele Schatten auf Wasser und nassem Boden entgehen.</translation>
    </message>
    <message>
        <source>Smallest shadow to keep (square metres)</source>
        <translation>Kleinster Schatten, der bleibt (Quadratmeter)</translation>
    </message>
    <message>
        <source>Shadows of a smaller area become clear.</source>
        <translation>Schatten mit kleinerer Fläche werden frei.</translation>
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
        <translation>Band</translation>
    </message>
    <message>
        <source>The band that is read; the first if not set.</source>
        <translation>Das Band, das gelesen wird; ohne Angabe das erste.</translation>
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
        <source>Masks</source>
        <translation>Masken</translation>
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
        <translation>eine es ist und andere nicht entscheiden</translation>
    </message>
    <message>
        <source>All masks are unknown</source>
        <translation>alle es sind</translation>
    </message>
    <message>
        <source>{parameter}: layer {layer} comes from the provider {provider}, but a raster file is needed; export the layer to a GeoTIFF first.</source>
        <translation>{parameter}: Der Layer {layer} kommt vom Datenanbieter {provider}, gebraucht wird aber eine Rasterdatei; exportieren Sie den Layer zuerst in ein GeoTIFF.</translation>
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

Geben Sie entweder ein Produkt an (MTD_MSIL1C.xml, ein Zip-Archiv oder den Pfad eines .SAFE- oder Granulen-Ordners) oder seine Bänder als Rasterlayer: je einen Layer für B01, B02, B04, B05, B08, B8A, B09, B10, B11 und B12, am Namen erkannt, oder einen Stapel von 10 oder 13 Bändern. Bei Rastern der Bänder sagen Sie mit dem radiometrischen Versatz, ob 1000 abzuziehen ist: Die Metadaten eines Produkts wissen es, ein Raster nicht.

Pixel, an denen ein gebrauchtes Band 0 oder 65535 ist, sind in der Ausgabe NoData, niemals klar. Das Modell findet Wolken, nicht ihre Schatten. Level-2A-Produkten fehlt das Band B10, sie werden abgelehnt; verwenden Sie ihre Szenenklassifikation.</translation>
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
        <source>Or band rasters</source>
        <translation>Oder Raster der Bänder</translation>
    </message>
    <message>
        <source>The bands as single files, recognised by name, or one stack of 10 or 13 bands.</source>
        <translation>Die Bänder als einzelne, am Namen erkannte Dateien oder ein Stapel von 10 oder 13 Bändern.</translation>
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
        <translation>Macht die endgültige Wolkenmaske eines Sentinel-2-Produkts in einem Schritt.</translation>
    </message>
    <message>
        <source>Makes the final mask of a Sentinel-2 product in one pass over the data. A Level-1C product is masked by its s2cloudless probability, a Level-2A product by its scene classification (SCL). What else is given (an Fmask or QA raster, the Level-2A product of the same acquisition) is added: a pixel is masked where any source masks it. Then small patches are dropped, holes filled, and the mask grows.

A preset other than “Custom” sets threshold, averaging, dilation and growth and overrides these parameters. The shadows of the clouds are found from the angles of sun and satellite; see “Cloud shadow” for what it misses.

Pixels without data in the scene are NoData in the mask, never clear. The mask is 0 where clear, 1 where masked, 255 where unknown; the sources raster tells which source masked a pixel.</source>
        <translation>Erzeugt die endgültige Maske eines Sentinel-2-Produkts in einem Durchgang. Ein Level-1C-Produkt wird nach seiner s2cloudless-Wahrscheinlichkeit maskiert, ein Level-2A-Produkt nach seiner Szenenklassifizierung (SCL). Was sonst angegeben ist (ein Fmask- oder QA-Raster, das Level-2A-Produkt derselben Aufnahme), kommt hinzu: Ein Pixel wird maskiert, wo irgendeine Quelle es maskiert. Danach werden kleine Flecken entfernt, Löcher gefüllt, und die Maske wird erweitert.

Eine andere Voreinstellung als „Benutzerdefiniert“ legt Schwellwert, Mittelung, Dilatation und Erweiterung fest und übergeht diese Parameter. Die Schatten der Wolken werden aus den Winkeln von Sonne und Satellit bestimmt; „Wolkenschatten“ sagt, was dabei entgeht.

Pixel, für die die Szene keine Daten hat, sind NoData in der Maske, nie frei. Die Maske ist 0, wo es frei ist, 1, wo maskiert ist, 255, wo nichts bekannt ist; das Raster der Quellen sagt, welche Quelle ein Pixel maskiert hat.</translation>
    </message>
    <message>
        <source>s2cloudless,fmask,scl,sen2cor,l1c,l2a,detection,hybrid,one step</source>
        <translation>s2cloudless,fmask,scl,sen2cor,l1c,l2a,erkennung,hybrid,ein schritt</translation>
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
        <source>From 0 to 1: that of s2cloudless for Level-1C, Sen2Cor's own for Level-2A.</source>
        <translation>Von 0 bis 1: bei Level-1C die von s2cloudless, bei Level-2A die von Sen2Cor.</translation>
    </message>
    <message>
        <source>MTD_MSIL1C.xml or MTD_MSIL2A.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule folder. In batch, add files by the pattern MTD_MSIL1C.xml.</source>
        <translation>MTD_MSIL1C.xml oder MTD_MSIL2A.xml im .SAFE-Ordner, ein Zip-Archiv oder der eingefügte Pfad eines .SAFE- oder Granulen-Ordners. Im Stapel: Dateien nach dem Muster MTD_MSIL1C.xml hinzufügen.</translation>
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
        <source>Where the first mask is right (0), misses (1) and raises false alarms (2), 255 NoData.</source>
        <translation>Wo die erste Maske richtig ist (0), etwas übersieht (1) und Fehlalarm gibt (2), 255 NoData.</translation>
    </message>
    <message>
        <source>Apply mask to bands</source>
        <translation>Maske auf Bänder anwenden</translation>
    </message>
    <message>
        <source>Sets the masked pixels of a raster to NoData and leaves everything else as it is.</source>
        <translation>Setzt die maskierten Pixel eines Rasters auf NoData und lässt alles andere, wie es ist.</translation>
    </message>
    <message>
        <source>Sets the pixels of a raster to NoData where a mask (0 clear, 1 masked, 255 NoData) masks them. All other pixels, the data type, scale and offset, band names, colours and metadata stay as they are, and so does the resolution: the mask may be on any grid of the same CRS and is read by nearest neighbour.

If no NoData value is given, the raster's own is used; if it has none, 0 for Sentinel-2 digital numbers and NaN for floating point. A value that valid pixels hold is refused, with proposals.

Where the mask itself is NoData the pixel becomes NoData too, unless you choose to keep it.</source>
        <translation>Setzt die Pixel eines Rasters auf NoData, wo eine Maske (0 klar, 1 maskiert, 255 NoData) sie maskiert. Alle anderen Pixel, der Datentyp, Skalierung und Versatz, Bandnamen, Farben und Metadaten bleiben, wie sie sind, und ebenso die Auflösung: Die Maske darf auf einem beliebigen Gitter desselben KBS liegen und wird nach dem nächsten Nachbarn gelesen.

Ohne Angabe gilt der NoData-Wert des Rasters; hat es keinen, 0 für Grauwerte von Sentinel-2 und NaN für Gleitkommazahlen. Ein Wert, den gültige Pixel haben, wird mit Vorschlägen abgelehnt.

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
        <translation>Ein beliebiges Raster; alle Bänder eines Stapels werden auf einmal maskiert.</translation>
    </message>
    <message>
        <source>A mask with 0 for clear, 1 for masked and 255 for NoData, in the same CRS.</source>
        <translation>Eine Maske mit 0 für klar, 1 für maskiert und 255 für NoData, im selben KBS.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>The bands to write; all of them if none is selected.</source>
        <translation>Die Bänder, die geschrieben werden; alle, wenn keines gewählt ist.</translation>
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
        <translation>Maskierte Pixel jedes Bandes, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Maskiert</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Wolke</translation>
    </message>
    <message>
        <source>Thin cloud / cirrus</source>
        <translation>Dünne Wolke / Zirrus</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Wolkenschatten</translation>
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
        <source>Stratified sample to label</source>
        <translation>Geschichtete Stichprobe zum Beschriften</translation>
    </message>
    <message>
        <source>Draws random points from the classes of a mask, for you to label.</source>
        <translation>Zieht Zufallspunkte aus den Klassen einer Maske, die Sie dann beschriften.</translation>
    </message>
    <message>
        <source>Draws points at random from every class of a mask or class raster. Label them over the image, then give them to “Accuracy of a mask” or “Best threshold”: as they know how large their classes are, a few dozen tell how good the mask is on the whole area, with confidence intervals.

The layer opens with a form: choose clear, cloud, thin cloud, shadow or unsure. What the mask says is hidden, so that it does not sway you. The points come in random order: if you stop early, those that are labelled are still a random sample.

To add points later, give the earlier sample as points to keep. Labelled points are never overwritten. NoData is no class. The same seed gives the same points.</source>
        <translation>Zieht zufällig Punkte aus jeder Klasse einer Maske oder eines Klassenrasters. Beschriften Sie sie über dem Bild und geben Sie sie dann an „Genauigkeit einer Maske“ oder „Bester Schwellenwert“: Da sie wissen, wie groß ihre Klassen sind, sagen schon einige Dutzend mit Konfidenzintervallen, wie gut die Maske auf der ganzen Fläche ist.

Der Layer öffnet sich mit einem Formular: Wählen Sie clear (klar), cloud (Wolke), thin cloud (dünne Wolke), shadow (Schatten) oder unsure (unsicher). Was die Maske sagt, ist verborgen, damit es Sie nicht beeinflusst. Die Punkte kommen in zufälliger Reihenfolge: Hören Sie früher auf, sind die beschrifteten immer noch eine Zufallsstichprobe.

Um später Punkte hinzuzufügen, geben Sie die frühere Stichprobe als zu behaltende Punkte an. Beschriftete Punkte werden nie überschrieben. NoData ist keine Klasse. Derselbe Startwert gibt dieselben Punkte.</translation>
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
        <source>Where jobs run (auto, thread: within QGIS, isolated: in the engine)</source>
        <translation>Wo Aufträge laufen (auto, thread: in QGIS, isolated: in der Rechenumgebung)</translation>
    </message>
</context></TS>
