<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en"><context>
    <name>CloudSieve</name>
    <message>
        <source>Set up engine (s2cloudless 10 times faster)…</source>
        <translation>Installer le moteur de calcul (s2cloudless 10 fois plus rapide)…</translation>
    </message>
    <message>
        <source>Check engine</source>
        <translation>Vérifier le moteur de calcul</translation>
    </message>
    <message>
        <source>Remove engine…</source>
        <translation>Supprimer le moteur de calcul…</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Set up engine…</source>
        <translation>Installer le moteur de calcul…</translation>
    </message>
    <message>
        <source>Set up CloudSieve's engine</source>
        <translation>Installer le moteur de calcul de CloudSieve</translation>
    </message>
    <message>
        <source>The engine is a Python environment of CloudSieve's own. It evaluates s2cloudless about 10 times as fast as QGIS's Python can, with the same result, and QGIS's libraries stay as they are.

About 150 MB are downloaded from PyPI; the engine takes 600 MB of your user folder.</source>
        <translation>Le moteur de calcul est un environnement Python propre à CloudSieve. Il évalue s2cloudless environ 10 fois plus vite que le Python de QGIS, avec le même résultat, et les bibliothèques de QGIS restent telles quelles.

Environ 150 Mo sont téléchargés depuis PyPI ; le moteur occupe 600 Mo de votre dossier utilisateur.</translation>
    </message>
    <message>
        <source>An extra belongs to the engine; set up the engine first.</source>
        <translation>Un complément fait partie du moteur de calcul ; installez d'abord le moteur.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Folder of wheels…</source>
        <translation>Dossier de wheels…</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Dossier de wheels</translation>
    </message>
    <message>
        <source>There is no engine. CloudSieve works without it; s2cloudless is slower then.</source>
        <translation>Il n'y a pas de moteur de calcul. CloudSieve fonctionne sans lui ; s2cloudless est alors plus lent.</translation>
    </message>
    <message>
        <source>The engine reproduces the stored probabilities: {python}</source>
        <translation>Le moteur de calcul reproduit les probabilités enregistrées : {python}</translation>
    </message>
    <message>
        <source>Checking the engine</source>
        <translation>Vérification du moteur de calcul</translation>
    </message>
    <message>
        <source>Remove CloudSieve's engine? It can be set up again at any time.</source>
        <translation>Supprimer le moteur de calcul de CloudSieve ? Il peut être réinstallé à tout moment.</translation>
    </message>
    <message>
        <source>The diagnosis is on the clipboard.</source>
        <translation>Le diagnostic est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Collecting a diagnosis</source>
        <translation>Collecte du diagnostic</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Setting up the engine</source>
        <translation>Installation du moteur de calcul</translation>
    </message>
    <message>
        <source>Removed: {folder}</source>
        <translation>Supprimé : {folder}</translation>
    </message>
    <message>
        <source>Removing the engine</source>
        <translation>Suppression du moteur de calcul</translation>
    </message>
    <message>
        <source>Removed from: {folder}</source>
        <translation>Supprimés de : {folder}</translation>
    </message>
    <message>
        <source>Please wait: “{task}” is still under way, or cancel it first.</source>
        <translation>Veuillez patienter : « {task} » est encore en cours ; ou annulez d'abord cette tâche.</translation>
    </message>
    <message>
        <source>Cancelled; nothing half-made is left.</source>
        <translation>Annulé ; rien d'inachevé ne reste.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The engine is set up: {folder}</source>
        <translation>Le moteur de calcul est installé : {folder}</translation>
    </message>
    <message>
        <source>Set up: {folder}</source>
        <translation>Installé : {folder}</translation>
    </message>
    <message>
        <source>Set up deep networks…</source>
        <translation>Installer les réseaux de neurones…</translation>
    </message>
    <message>
        <source>Remove deep networks…</source>
        <translation>Supprimer les réseaux de neurones…</translation>
    </message>
    <message>
        <source>“Clouds and shadows (deep network)” needs packages beside CloudSieve's engine; QGIS and the engine stay as they are.

About {download} MB are downloaded from PyPI; they take {disk} MB of your user folder. There are none for Intel Macs with Python 3.14, for 32 bits, and for Linux without glibc 2.28.

Licences: {licences}. The networks were trained on CloudSEN12+, SPARCS and scenes of the German Aerospace Center, which publishes them; CloudSEN12 itself is not for commercial use (CC BY-NC 4.0).</source>
        <translation>« Nuages et ombres (réseau de neurones) » a besoin de paquets à côté du moteur de CloudSieve ; QGIS et le moteur restent tels quels.

Environ {download} Mo sont téléchargés depuis PyPI ; ils occupent {disk} Mo de votre dossier utilisateur. Il n'y en a pas pour les Mac Intel avec Python 3.14, pour les systèmes 32 bits, ni pour Linux sans glibc 2.28.

Licences : {licences}. Les réseaux ont été entraînés sur CloudSEN12+, SPARCS et des scènes du Centre aérospatial allemand (DLR), qui les publie ; CloudSEN12 lui-même n'est pas destiné à un usage commercial (CC BY-NC 4.0).</translation>
    </message>
    <message>
        <source>Remove the deep networks? They can be set up again at any time.</source>
        <translation>Supprimer les réseaux de neurones ? Ils peuvent être réinstallés à tout moment.</translation>
    </message>
    <message>
        <source>Setting up deep networks</source>
        <translation>Installation des réseaux de neurones</translation>
    </message>
    <message>
        <source>Removing deep networks</source>
        <translation>Suppression des réseaux de neurones</translation>
    </message>
    <message>
        <source>Set up Dask…</source>
        <translation>Installer Dask…</translation>
    </message>
    <message>
        <source>Remove Dask…</source>
        <translation>Supprimer Dask…</translation>
    </message>
    <message>
        <source>The “Dask scheduler” of “Mask many Sentinel-2 scenes” needs packages beside CloudSieve's engine; QGIS and the engine stay as they are.

About {download} MB are downloaded from PyPI; they take {disk} MB of your user folder.

Licences: {licences}.</source>
        <translation>L'« Ordonnanceur Dask » de « Masquer de nombreuses scènes Sentinel-2 » a besoin de paquets à côté du moteur de CloudSieve ; QGIS et le moteur restent tels quels.

Environ {download} Mo sont téléchargés depuis PyPI ; ils occupent {disk} Mo de votre dossier utilisateur.

Licences : {licences}.</translation>
    </message>
    <message>
        <source>Remove Dask? It can be set up again at any time.</source>
        <translation>Supprimer Dask ? Il peut être réinstallé à tout moment.</translation>
    </message>
    <message>
        <source>Setting up Dask</source>
        <translation>Installation de Dask</translation>
    </message>
    <message>
        <source>Removing Dask</source>
        <translation>Suppression de Dask</translation>
    </message>
    <message>
        <source>Set up OmniCloudMask…</source>
        <translation>Installer OmniCloudMask…</translation>
    </message>
    <message>
        <source>Remove OmniCloudMask…</source>
        <translation>Supprimer OmniCloudMask…</translation>
    </message>
    <message>
        <source>OmniCloudMask is another network for “Clouds and shadows (deep network)”, with PyTorch to run it; QGIS and the engine stay as they are.

About {download} MB are downloaded from PyPI; they take about {disk} MB of your user folder. There are none for Python 3.9, for Intel Macs, for 32 bits, and for Linux without glibc 2.28. When it first runs, the package itself fetches its weights (58 MB) from huggingface.co into your user folder, where they stay when it is removed here.

Licences: {licences}. The terms of its weights and training data were not looked into.</source>
        <translation>OmniCloudMask est un autre réseau pour « Nuages et ombres (réseau de neurones) », avec PyTorch pour l'exécuter ; QGIS et le moteur restent tels quels.

Environ {download} Mo sont téléchargés depuis PyPI ; ils occupent environ {disk} Mo de votre dossier utilisateur. Il n'y en a pas pour Python 3.9, pour les Mac Intel, pour les systèmes 32 bits, ni pour Linux sans glibc 2.28. À sa première exécution, le paquet récupère lui-même ses poids (58 Mo) depuis huggingface.co dans votre dossier utilisateur, où ils restent quand il est supprimé ici.

Licences : {licences}. Les conditions de ses poids et de ses données d'entraînement n'ont pas été examinées.</translation>
    </message>
    <message>
        <source>Remove OmniCloudMask? It can be set up again at any time.</source>
        <translation>Supprimer OmniCloudMask ? Il peut être réinstallé à tout moment.</translation>
    </message>
    <message>
        <source>Setting up OmniCloudMask</source>
        <translation>Installation d'OmniCloudMask</translation>
    </message>
    <message>
        <source>Removing OmniCloudMask</source>
        <translation>Suppression d'OmniCloudMask</translation>
    </message>
    <message>
        <source>CloudSieve (cloud masks for Sentinel-2)</source>
        <translation>CloudSieve (masques de nuages pour Sentinel-2)</translation>
    </message>
    <message>
        <source>Clouds and shadows (deep network)</source>
        <translation>Nuages et ombres (réseau de neurones)</translation>
    </message>
    <message>
        <source>Classifies clouds and their shadows with a deep network: Sentinel-2 or Landsat.</source>
        <translation>Classe les nuages et leurs ombres avec un réseau de neurones : Sentinel-2 ou Landsat.</translation>
    </message>
    <message>
        <source>A deep network looks at the shapes in a scene: a second opinion beside s2cloudless and the scene classification, and the only one that tells shadows without geometry. It works on Level-1C and Level-2A products of Sentinel-2 and on Landsat 4 to 9 (Collection 2, Level 1 with its MTL file, or Level 2), with four bands (blue, green, red, near infrared) or better with six (also both of the shortwave infrared).

The networks of ukis-csmask (German Aerospace Center, Apache 2.0) tell cloud and shadow. They miss most cirrus, since they do not see band B10, and take dark ground for shadow: combine them with other sources where that matters.

OmniCloudMask tells thin cloud too, of three bands. Its package is an extra of its own, and fetches its weights from huggingface.co at its first run.

It needs CloudSieve's engine and its extra “Deep networks” (Plugins &gt; CloudSieve), about 200 MB. Pixels of 10 or 20 m are best; coarser ones lose small clouds.

Classes: 0 clear, 1 cloud, 2 thin cloud, where the network has it, 3 cloud shadow, 255 NoData.</source>
        <translation>Un réseau de neurones profond regarde les formes dans une scène : un second avis à côté de s2cloudless et de la classification de scène, et le seul qui reconnaît les ombres sans géométrie. Il fonctionne avec les produits Level-1C et Level-2A de Sentinel-2 et avec Landsat 4 à 9 (Collection 2, Level 1 avec son fichier MTL, ou Level 2), avec quatre bandes (bleu, vert, rouge, proche infrarouge) ou mieux avec six (les deux de l'infrarouge à ondes courtes en plus).

Les réseaux de ukis-csmask (Centre aérospatial allemand, Apache 2.0) reconnaissent nuages et ombres. Ils manquent la plupart des cirrus, car ils ne voient pas la bande B10, et prennent les sols sombres pour de l'ombre : combinez-les avec d'autres sources là où cela compte.

OmniCloudMask reconnaît aussi les nuages fins, à partir de trois bandes. Son paquet est un complément à part, et récupère ses poids depuis huggingface.co à sa première exécution.

Il faut le moteur de calcul de CloudSieve et son complément « Réseaux de neurones » (Extensions &gt; CloudSieve), environ 200 Mo. Des pixels de 10 ou 20 m conviennent le mieux ; plus grossiers, ils perdent les petits nuages.

Classes : 0 clair, 1 nuage, 2 nuage fin, si le réseau le distingue, 3 ombre de nuage, 255 NoData.</translation>
    </message>
    <message>
        <source>deep learning,neural network,onnx,csmask,omnicloudmask,landsat,l1c,l2a,shadow,detection</source>
        <translation>apprentissage profond,deep learning,réseau de neurones,onnx,csmask,omnicloudmask,landsat,l1c,l2a,ombre,détection</translation>
    </message>
    <message>
        <source>Cloud (percent of valid pixels)</source>
        <translation>Nuage (pourcentage des pixels valides)</translation>
    </message>
    <message>
        <source>Thin cloud (percent of valid pixels)</source>
        <translation>Nuage fin (pourcentage des pixels valides)</translation>
    </message>
    <message>
        <source>Cloud shadow (percent of valid pixels)</source>
        <translation>Ombre de nuage (pourcentage des pixels valides)</translation>
    </message>
    <message>
        <source>Sentinel-2 or Landsat product</source>
        <translation>Produit Sentinel-2 ou Landsat</translation>
    </message>
    <message>
        <source>Level-1C or Level-2A: MTD_MSIL1C.xml or MTD_MSIL2A.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule folder. Of Landsat: the MTL file, one of the bands, or the pasted path of their folder; its pixels are 30 m wide unless you ask for others.</source>
        <translation>Level-1C ou Level-2A : MTD_MSIL1C.xml ou MTD_MSIL2A.xml dans le dossier .SAFE, une archive zip, ou le chemin collé d'un dossier .SAFE ou d'un dossier de granule. Pour Landsat : le fichier MTL, l'une des bandes, ou le chemin collé de leur dossier ; ses pixels font 30 m de large, sauf si vous en demandez d'autres.</translation>
    </message>
    <message>
        <source>Or band rasters</source>
        <translation>Ou rasters des bandes</translation>
    </message>
    <message>
        <source>The bands of the network as single files, recognised by name such as B02.tif, or as those of Landsat are named.</source>
        <translation>Les bandes du réseau en fichiers séparés, reconnues à leur nom, comme B02.tif, ou nommées comme celles de Landsat.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Automatic takes the first that fits the level and bands of the scene. Of band rasters whose level is unknown, say it here.</source>
        <translation>« Automatique » prend le premier qui convient au niveau et aux bandes de la scène. Pour des rasters de bandes dont le niveau est inconnu, indiquez-le ici.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Classes to mask</source>
        <translation>Classes à masquer</translation>
    </message>
    <message>
        <source>What counts as masked, in the mask and in the numbers.</source>
        <translation>Ce qui compte comme masqué, dans le masque et dans les chiffres.</translation>
    </message>
    <message>
        <source>Network of your own</source>
        <translation>Votre propre réseau</translation>
    </message>
    <message>
        <source>An ONNX file that takes the place of the one above; a JSON file of the same name beside it tells bands, levels, scaling and classes.</source>
        <translation>Un fichier ONNX qui remplace le réseau ci-dessus ; un fichier JSON du même nom à côté indique bandes, niveaux, échelle et classes.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Number of threads that compute; all processor cores but one, eight at most, if not set.</source>
        <translation>Nombre de threads de calcul ; si non renseigné, tous les cœurs du processeur sauf un, huit au plus.</translation>
    </message>
    <message>
        <source>Cloud classes</source>
        <translation>Classes de nuages</translation>
    </message>
    <message>
        <source>0 clear, 1 cloud, 2 thin cloud, 3 cloud shadow, 255 NoData.</source>
        <translation>0 clair, 1 nuage, 2 nuage fin, 3 ombre de nuage, 255 NoData.</translation>
    </message>
    <message>
        <source>Cloud mask</source>
        <translation>Masque de nuages</translation>
    </message>
    <message>
        <source>0 clear, 1 masked, 255 NoData, as a Cloud Optimized GeoTIFF.</source>
        <translation>0 clair, 1 masqué, 255 NoData, en Cloud Optimized GeoTIFF.</translation>
    </message>
    <message>
        <source>Cloud probability</source>
        <translation>Probabilité de nuages</translation>
    </message>
    <message>
        <source>What the network gives for cloud, thick or thin: 0 to 1, NaN is NoData.</source>
        <translation>Ce que le réseau donne pour les nuages, épais ou fins : 0 à 1, NaN est NoData.</translation>
    </message>
    <message>
        <source>Cloud shadow probability</source>
        <translation>Probabilité d'ombre de nuage</translation>
    </message>
    <message>
        <source>What the network gives for cloud shadow: 0 to 1, NaN is NoData.</source>
        <translation>Ce que le réseau donne pour l'ombre de nuage : 0 à 1, NaN est NoData.</translation>
    </message>
    <message>
        <source>Layer {layer} cannot be read: {reason}</source>
        <translation>La couche {layer} ne peut pas être lue : {reason}</translation>
    </message>
    <message>
        <source>A button for each class</source>
        <translation>Un bouton pour chaque classe</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuage</translation>
    </message>
    <message>
        <source>Thin cloud</source>
        <translation>Nuage fin</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Ombre de nuage</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Clean time series of polygons</source>
        <translation>Séries temporelles nettoyées de polygones</translation>
    </message>
    <message>
        <source>Draws the curve of each polygon over time, without the clouds.</source>
        <translation>Trace la courbe de chaque polygone dans le temps, sans les nuages.</translation>
    </message>
    <message>
        <source>Computes bands and indices of polygons on every date of a series: mean, median, standard deviation and count of the clear pixels, and the same of all pixels, clouds included, for comparison. The report draws both curves of each polygon and marks the cloudy dates.

Indices are NDVI, NDWI (McFeeters), NDMI, EVI and NBR, the names of bands, or expressions over them, with commas between: NDVI, B8A, RATIO = B08 / B04. Digital numbers become reflectance by offset and quantification value of each product. An index is computed on the pixels of its finest band; coarser bands and masks are taken from the pixel that lies there. A pixel counts by the part of it that lies in the polygon.

Clear is what a mask of the same acquisition says; make masks with “Mask a Sentinel-2 scene”. A Level-2A product without one has its scene classification. NoData counts for nothing. Take products of one tile and of one level.

“s2cloudless on averaged bands” adds the cloud probability of each polygon as a whole, of Level-1C products: the detector is asked about the mean of all its pixels. That means something where clouds are as large as the polygon or larger; a small cloud in a large polygon disappears in the mean.</source>
        <translation>Calcule les bandes et les indices de polygones à chaque date d'une série : moyenne, médiane, écart-type et nombre des pixels clairs, et, pour comparer, les mêmes pour tous les pixels, nuages compris. Le rapport trace les deux courbes de chaque polygone et signale les dates nuageuses.

Les indices sont NDVI, NDWI (McFeeters), NDMI, EVI et NBR, des noms de bandes, ou des expressions qui les combinent, séparés par des virgules : NDVI, B8A, RATIO = B08 / B04. Les comptes numériques (DN) deviennent des réflectances par le décalage et la valeur de quantification de chaque produit. Un indice est calculé sur les pixels de sa bande la plus fine ; les bandes plus grossières et les masques sont pris du pixel qui se trouve là. Un pixel compte pour la part qui se trouve dans le polygone.

Est clair ce qu'un masque de la même acquisition dit clair ; faites les masques avec « Masquer une scène Sentinel-2 ». Un produit Level-2A sans masque a sa classification de scène. NoData ne compte pour rien. Prenez des produits d'une seule tuile et d'un seul niveau.

« s2cloudless sur les bandes moyennées » ajoute, pour les produits Level-1C, la probabilité de nuages de chaque polygone pris comme un tout : le détecteur reçoit la moyenne de tous ses pixels. Cela a un sens là où les nuages sont aussi grands que le polygone ou plus ; un petit nuage dans un grand polygone disparaît dans la moyenne.</translation>
    </message>
    <message>
        <source>time series,zonal statistics,fields,parcels,ndvi,evi,index,curve,phenology</source>
        <translation>série temporelle,statistiques de zone,champs,parcelles,ndvi,evi,indice,courbe,phénologie</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Products of one tile: MTD_MSIL1C.xml or MTD_MSIL2A.xml files, or zip archives.</source>
        <translation>Produits d'une tuile : fichiers MTD_MSIL1C.xml ou MTD_MSIL2A.xml, ou archives zip.</translation>
    </message>
    <message>
        <source>Folder of products</source>
        <translation>Dossier de produits</translation>
    </message>
    <message>
        <source>Instead of single scenes: all .SAFE folders and zip archives in it are read.</source>
        <translation>Au lieu de scènes séparées : tous les dossiers .SAFE et archives zip qu'il contient sont lus.</translation>
    </message>
    <message>
        <source>Bands and indices</source>
        <translation>Bandes et indices</translation>
    </message>
    <message>
        <source>With commas between: NDVI, NDWI, NDMI, EVI, NBR, bands (B02 to B12, B8A), or NAME = expression.</source>
        <translation>Séparés par des virgules : NDVI, NDWI, NDMI, EVI, NBR, bandes (B02 à B12, B8A) ou NOM = expression.</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masques</translation>
    </message>
    <message>
        <source>Masks of the same acquisitions, found by their dates. Products of Level-2A may do without: then the scene classification tells cloud and shadow.</source>
        <translation>Masques des mêmes acquisitions, trouvés par leur date. Les produits Level-2A peuvent s'en passer : la classification de scène indique alors nuages et ombres.</translation>
    </message>
    <message>
        <source>s2cloudless on averaged bands</source>
        <translation>s2cloudless sur les bandes moyennées</translation>
    </message>
    <message>
        <source>Cloud probability of each polygon as a whole, of Level-1C products; for clouds that are as large as the polygons.</source>
        <translation>Probabilité de nuages de chaque polygone pris comme un tout, pour les produits Level-1C ; pour des nuages aussi grands que les polygones.</translation>
    </message>
    <message>
        <source>One row for each polygon, scene and index, as CSV or GeoPackage.</source>
        <translation>Une ligne par polygone, scène et indice, en CSV ou GeoPackage.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The curves, as one HTML file.</source>
        <translation>Les courbes, en un fichier HTML.</translation>
    </message>
    <message>
        <source>Mask many Sentinel-2 scenes</source>
        <translation>Masquer de nombreuses scènes Sentinel-2</translation>
    </message>
    <message>
        <source>Masks all products of a folder or list, and maps how cloudy each of them is.</source>
        <translation>Masque tous les produits d'un dossier ou d'une liste, et montre sur la carte combien chacun est nuageux.</translation>
    </message>
    <message>
        <source>Masks each product of a folder, or of a list, as “Mask a Sentinel-2 scene” does, and writes the masks into one folder, named after the products. A product that is there twice is masked once, and of several processings of one acquisition the newest; what is passed over, and why, stands in the table.

Run it again to go on: masks that are there with the same settings are kept, others are made anew. A scene that fails does not stop the rest. Cancel keeps the masks that are finished.

The footprints are coloured by cloud and play through time. Cloud, shadow and clear are percentages of the valid pixels and make up 100 together; NoData, which is never clear, is a percentage of all pixels. Scenes with more cloud than allowed are marked as rejected; their masks stay.</source>
        <translation>Masque chaque produit d'un dossier ou d'une liste comme le fait « Masquer une scène Sentinel-2 », et écrit les masques dans un dossier, sous le nom des produits. Un produit présent deux fois est masqué une fois, et de plusieurs traitements d'une acquisition le plus récent ; ce qui est laissé de côté, et pourquoi, figure dans la table.

Relancez l'algorithme pour continuer : les masques déjà faits avec les mêmes réglages sont gardés, les autres sont refaits. Une scène qui échoue n'arrête pas les autres. Une annulation garde les masques terminés.

Les emprises sont colorées selon les nuages et se déroulent dans le temps. Nuages, ombre et clair sont des pourcentages des pixels valides et font 100 ensemble ; NoData, qui n'est jamais clair, est un pourcentage de tous les pixels. Les scènes plus nuageuses que permis sont signalées comme rejetées ; leurs masques restent.</translation>
    </message>
    <message>
        <source>batch,folder,archive,time series,footprints,dask,cluster,s2cloudless,scl</source>
        <translation>lot,dossier,archive,série temporelle,emprises,dask,cluster,s2cloudless,scl</translation>
    </message>
    <message>
        <source>Products that were found</source>
        <translation>Produits trouvés</translation>
    </message>
    <message>
        <source>Scenes that were masked now</source>
        <translation>Scènes masquées cette fois</translation>
    </message>
    <message>
        <source>Scenes that were masked before or passed over</source>
        <translation>Scènes masquées auparavant ou laissées de côté</translation>
    </message>
    <message>
        <source>Scenes that failed</source>
        <translation>Scènes en échec</translation>
    </message>
    <message>
        <source>All files and folders (*)</source>
        <translation>Tous les fichiers et dossiers (*)</translation>
    </message>
    <message>
        <source>Folder or list of products</source>
        <translation>Dossier ou liste de produits</translation>
    </message>
    <message>
        <source>The pasted path of a folder, which is searched with all folders in it; a text file with the path of a product on each line; or STAC items in a JSON file.</source>
        <translation>Le chemin collé d'un dossier, parcouru avec tous ses sous-dossiers ; un fichier texte avec le chemin d'un produit par ligne ; ou des éléments STAC dans un fichier JSON.</translation>
    </message>
    <message>
        <source>Folder of Fmask or QA rasters</source>
        <translation>Dossier de rasters Fmask ou QA</translation>
    </message>
    <message>
        <source>Its rasters are found by tile and time in their names; the chosen classes of each are masked, too. A scene that has none fails.</source>
        <translation>Ses rasters sont trouvés par la tuile et l'heure dans leur nom ; les classes choisies de chacun sont masquées aussi. Une scène qui n'en a pas échoue.</translation>
    </message>
    <message>
        <source>Folder of Level-2A products</source>
        <translation>Dossier de produits Level-2A</translation>
    </message>
    <message>
        <source>Adds the scene classification of the same acquisition to each Level-1C product.</source>
        <translation>Ajoute à chaque produit Level-1C la classification de scène de la même acquisition.</translation>
    </message>
    <message>
        <source>Pixels of Level-2A products with a higher Sen2Cor cloud probability are masked too; not used if not set.</source>
        <translation>Les pixels des produits Level-2A dont la probabilité de nuages de Sen2Cor est supérieure sont masqués aussi ; si non renseigné, elle n'est pas utilisée.</translation>
    </message>
    <message>
        <source>Reject above (percent of cloud)</source>
        <translation>Rejeter au-dessus de (pourcentage de nuages)</translation>
    </message>
    <message>
        <source>Scenes with more cloud are marked as rejected; none if not set.</source>
        <translation>Les scènes plus nuageuses sont signalées comme rejetées ; aucune si non renseigné.</translation>
    </message>
    <message>
        <source>Write cloud probabilities</source>
        <translation>Écrire les probabilités de nuages</translation>
    </message>
    <message>
        <source>Writes the probability of each scene beside its mask.</source>
        <translation>Écrit la probabilité de chaque scène à côté de son masque.</translation>
    </message>
    <message>
        <source>Write mask sources</source>
        <translation>Écrire les sources des masques</translation>
    </message>
    <message>
        <source>Writes which source masked each pixel beside each mask.</source>
        <translation>Écrit à côté de chaque masque quelle source a masqué chaque pixel.</translation>
    </message>
    <message>
        <source>Scenes at once</source>
        <translation>Scènes à la fois</translation>
    </message>
    <message>
        <source>Processes that mask a scene each; every one needs up to 1 GB of memory. Without the engine of CloudSieve it is always one.</source>
        <translation>Processus qui masquent chacun une scène ; chacun a besoin de 1 Go au plus de mémoire. Sans le moteur de calcul de CloudSieve, il n'y en a toujours qu'un.</translation>
    </message>
    <message>
        <source>Dask scheduler</source>
        <translation>Ordonnanceur Dask</translation>
    </message>
    <message>
        <source>Address of a scheduler, such as tcp://host:8786, whose workers mask the scenes. They need the same version of CloudSieve, and the same paths.</source>
        <translation>Adresse d'un ordonnanceur, comme tcp://host:8786, dont les workers masquent les scènes. Il leur faut la même version de CloudSieve et les mêmes chemins.</translation>
    </message>
    <message>
        <source>Folder of the masks</source>
        <translation>Dossier des masques</translation>
    </message>
    <message>
        <source>Each mask is called like its product, with _mask.tif at the end.</source>
        <translation>Chaque masque porte le nom de son produit, avec _mask.tif à la fin.</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>Emprises</translation>
    </message>
    <message>
        <source>Outlines of the masks with date, shares of cloud and what became of each scene.</source>
        <translation>Contours des masques avec la date, les parts de nuages et ce qu'il est advenu de chaque scène.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>The same without outlines, as CSV.</source>
        <translation>La même chose sans contours, en CSV.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d'ensemble</translation>
    </message>
    <message>
        <source>One HTML file with small pictures of the masks; a browser sorts it.</source>
        <translation>Un fichier HTML avec de petites images des masques, à trier dans un navigateur.</translation>
    </message>
    <message>
        <source>Mask from cloud probability</source>
        <translation>Masque depuis la probabilité de nuages</translation>
    </message>
    <message>
        <source>Makes a cloud mask from a cloud probability, as s2cloudless does it.</source>
        <translation>Fait un masque de nuages à partir d'une probabilité de nuages, comme s2cloudless.</translation>
    </message>
    <message>
        <source>Averages a cloud probability over a disk, masks what is above the threshold, and dilates the mask by a disk: the same steps in the same order as s2cloudless, with the same result for every pixel.

Both radii are in pixels, as in s2cloudless, so their size on the ground changes with the resolution. To grow a mask by metres use “Grow and clean mask”.

NoData in the probability (NaN, or 255 in bytes from 0 to 100) is NoData in the mask. The mask is 0 where clear, 1 where masked, 255 where unknown.</source>
        <translation>Moyenne une probabilité de nuages sur un disque, masque ce qui dépasse le seuil et dilate le masque d'un disque : les mêmes étapes dans le même ordre que s2cloudless, avec le même résultat pour chaque pixel.

Les deux rayons sont en pixels, comme dans s2cloudless ; leur taille au sol change donc avec la résolution. Pour agrandir un masque en mètres, utilisez « Agrandir et nettoyer un masque ».

NoData dans la probabilité (NaN, ou 255 dans les octets de 0 à 100) est NoData dans le masque. Le masque vaut 0 si clair, 1 si masqué, 255 si inconnu.</translation>
    </message>
    <message>
        <source>s2cloudless,threshold,clp,dilate,average</source>
        <translation>s2cloudless,seuil,clp,dilatation,moyenne</translation>
    </message>
    <message>
        <source>A raster from “Cloud probability (s2cloudless)”, or one encoded alike.</source>
        <translation>Un raster de « Probabilité de nuages (s2cloudless) », ou encodé de la même façon.</translation>
    </message>
    <message>
        <source>Best threshold</source>
        <translation>Meilleur seuil</translation>
    </message>
    <message>
        <source>Finds the threshold of a cloud probability that serves your aim best.</source>
        <translation>Trouve le seuil d'une probabilité de nuages qui sert le mieux votre objectif.</translation>
    </message>
    <message>
        <source>Compares a stored cloud probability with a reference (a raster, polygons or labelled points) at all thresholds from 0 to 1 at once, without running the model again. The report shows precision, recall, F1, balanced accuracy and IoU by threshold, and the best threshold for your aim with its 95 % confidence interval.

The interval is that of a bootstrap over points, or over blocks of pixels, since neighbours err alike. A wide one says that the reference is too small to choose so exactly.

The threshold is for the probability as it is, without averaging. Growth distances can be tried together with it. A threshold found on one scene need not serve another. Where probability or reference is NoData nothing is compared.</source>
        <translation>Compare une probabilité de nuages enregistrée à une référence (un raster, des polygones ou des points étiquetés) pour tous les seuils de 0 à 1 à la fois, sans relancer le modèle. Le rapport montre précision, rappel, F1, exactitude équilibrée et IoU par seuil, et le meilleur seuil pour votre objectif avec son intervalle de confiance à 95 %.

L'intervalle est celui d'un bootstrap sur les points, ou sur des blocs de pixels, car des voisins se trompent ensemble. S'il est large, la référence est trop petite pour un choix aussi exact.

Le seuil vaut pour la probabilité telle quelle, sans moyenne. Des distances d'agrandissement peuvent être essayées avec lui. Un seuil trouvé sur une scène ne convient pas forcément à une autre. Là où la probabilité ou la référence est NoData, rien n'est comparé.</translation>
    </message>
    <message>
        <source>accuracy,threshold,tuning,calibration,precision,recall,roc,f1,bootstrap</source>
        <translation>exactitude,seuil,réglage,calibration,précision,rappel,roc,f1,bootstrap</translation>
    </message>
    <message>
        <source>Best threshold (0 to 1)</source>
        <translation>Meilleur seuil (0 à 1)</translation>
    </message>
    <message>
        <source>Lower end of its 95 % interval</source>
        <translation>Borne inférieure de son intervalle à 95 %</translation>
    </message>
    <message>
        <source>Upper end of its 95 % interval</source>
        <translation>Borne supérieure de son intervalle à 95 %</translation>
    </message>
    <message>
        <source>Growth distance that goes with it (metres)</source>
        <translation>Distance d'agrandissement associée (mètres)</translation>
    </message>
    <message>
        <source>What it reaches of the aim (0 to 1)</source>
        <translation>Ce qu'il atteint de l'objectif (0 à 1)</translation>
    </message>
    <message>
        <source>Pixels or points that were compared</source>
        <translation>Pixels ou points comparés</translation>
    </message>
    <message>
        <source>Best at</source>
        <translation>Le meilleur pour</translation>
    </message>
    <message>
        <source>The last two need a share in percent.</source>
        <translation>Les deux derniers demandent une part en pourcentage.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitude équilibrée</translation>
    </message>
    <message>
        <source>IoU (intersection over union)</source>
        <translation>IoU (intersection sur union)</translation>
    </message>
    <message>
        <source>Finding at least a share of the cloud</source>
        <translation>Trouver au moins une part des nuages</translation>
    </message>
    <message>
        <source>Losing at most a share of the clear</source>
        <translation>Perdre au plus une part du clair</translation>
    </message>
    <message>
        <source>Share of the cloud or of the clear (percent)</source>
        <translation>Part des nuages ou du clair (pourcentage)</translation>
    </message>
    <message>
        <source>Used by the last two aims only.</source>
        <translation>Utilisée par les deux derniers objectifs seulement.</translation>
    </message>
    <message>
        <source>Growth distances to try (metres)</source>
        <translation>Distances d'agrandissement à essayer (mètres)</translation>
    </message>
    <message>
        <source>The mask may be grown after the threshold: the best pair of threshold and distance is found, for instance of “0, 20, 60”.</source>
        <translation>Le masque peut être agrandi après le seuil : le meilleur couple de seuil et de distance est trouvé, par exemple parmi « 0, 20, 60 ».</translation>
    </message>
    <message>
        <source>Mask from Fmask or QA band</source>
        <translation>Masque depuis Fmask ou une bande QA</translation>
    </message>
    <message>
        <source>Makes a mask from the chosen classes of an Fmask result or another QA raster.</source>
        <translation>Fait un masque à partir des classes choisies d'un résultat de Fmask ou d'un autre raster QA.</translation>
    </message>
    <message>
        <source>Decodes a quality raster with the table of its producer and masks the chosen classes: Fmask, HLS, Landsat, Sentinel-2, MAJA, IdePix, Sentinel Hub, CloudSEN12, KappaMask, or values and bits of your own.

The same number means cloud in one product and snow or shadow in another, so the scheme must be the right one. Values that the scheme does not know stop the run with the name of the scheme they would fit; they are never taken for clear. Where numbers cannot tell, the log shows the share of each class.

What the scheme calls fill is NoData in the mask. The mask is 0 where clear, 1 where masked, 255 where unknown.</source>
        <translation>Décode un raster de qualité avec la table de son producteur et masque les classes choisies : Fmask, HLS, Landsat, Sentinel-2, MAJA, IdePix, Sentinel Hub, CloudSEN12, KappaMask, ou vos propres valeurs et bits.

Le même nombre signifie nuage dans un produit et neige ou ombre dans un autre ; le schéma doit donc être le bon. Des valeurs que le schéma ne connaît pas arrêtent l'exécution en nommant le schéma auquel elles correspondraient ; elles ne sont jamais prises pour du clair. Quand les nombres ne permettent pas de trancher, le journal montre la part de chaque classe.

Ce que le schéma appelle remplissage est NoData dans le masque. Le masque vaut 0 si clair, 1 si masqué, 255 si inconnu.</translation>
    </message>
    <message>
        <source>bits,flags,decode</source>
        <translation>bits,drapeaux,décoder</translation>
    </message>
    <message>
        <source>Fmask or QA raster</source>
        <translation>Raster Fmask ou QA</translation>
    </message>
    <message>
        <source>A raster of class numbers or bits.</source>
        <translation>Un raster de numéros de classe ou de bits.</translation>
    </message>
    <message>
        <source>Smallest confidence (Landsat)</source>
        <translation>Confiance minimale (Landsat)</translation>
    </message>
    <message>
        <source>Masks by the graded confidence instead of the flag bits. Every clear pixel has at least low confidence of being cloud, so “Low” masks nearly everything.</source>
        <translation>Masque selon la confiance graduée au lieu des bits. Tout pixel clair est nuage avec une confiance au moins faible ; « Faible » masque donc presque tout.</translation>
    </message>
    <message>
        <source>Flag bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Custom values</source>
        <translation>Valeurs personnalisées</translation>
    </message>
    <message>
        <source>For the custom scheme: the values to mask, such as “2, 4, 8-10”.</source>
        <translation>Pour le schéma personnalisé : les valeurs à masquer, comme « 2, 4, 8-10 ».</translation>
    </message>
    <message>
        <source>Custom bits</source>
        <translation>Bits personnalisés</translation>
    </message>
    <message>
        <source>For the custom scheme: the bits to mask, counted from 0, such as “1, 3, 8-9&gt;=2”.</source>
        <translation>Pour le schéma personnalisé : les bits à masquer, comptés à partir de 0, comme « 1, 3, 8-9&gt;=2 ».</translation>
    </message>
    <message>
        <source>Use inputs of different acquisitions anyway</source>
        <translation>Accepter des acquisitions différentes</translation>
    </message>
    <message>
        <source>Inputs whose names, tags or metadata tell of different tiles, times, orbits or satellites stop the run; with this, they are a warning.</source>
        <translation>Des entrées dont les noms, tags ou métadonnées indiquent des tuiles, heures, orbites ou satellites différents arrêtent l'exécution ; avec cette option, ce n'est qu'un avertissement.</translation>
    </message>
    <message>
        <source>Check the files against their checksums</source>
        <translation>Vérifier les fichiers par leurs sommes de contrôle</translation>
    </message>
    <message>
        <source>Damaged files of a product are often decoded without an error. Those that are read are compared with the checksums in manifest.safe or in the zip archive; that takes about a second for a whole product.</source>
        <translation>Les fichiers endommagés d'un produit se décodent souvent sans erreur. Ceux qui sont lus sont comparés aux sommes de contrôle de manifest.safe ou de l'archive zip ; cela prend environ une seconde pour un produit entier.</translation>
    </message>
    <message>
        <source>Mask sources</source>
        <translation>Sources du masque</translation>
    </message>
    <message>
        <source>Which sources masked each pixel: bit 0 for the first, bit 1 for the second, and so on.</source>
        <translation>Quelles sources ont masqué chaque pixel : bit 0 pour la première, bit 1 pour la deuxième, et ainsi de suite.</translation>
    </message>
    <message>
        <source>Probability encoding</source>
        <translation>Encodage de la probabilité</translation>
    </message>
    <message>
        <source>Float32 marks NoData as NaN, bytes from 0 to 100 as 255. Bytes from 0 to 255, as in the CLP band of Sentinel Hub, leave no value for NoData: a validity mask in the file carries it.</source>
        <translation>Float32 marque NoData par NaN, les octets de 0 à 100 par 255. Les octets de 0 à 255, comme dans la bande CLP de Sentinel Hub, ne laissent pas de valeur pour NoData : un masque de validité dans le fichier le porte.</translation>
    </message>
    <message>
        <source>Float32, 0 to 1</source>
        <translation>Float32, 0 à 1</translation>
    </message>
    <message>
        <source>Byte, 0 to 100</source>
        <translation>Octet, 0 à 100</translation>
    </message>
    <message>
        <source>Byte, 0 to 255 (Sentinel Hub CLP)</source>
        <translation>Octet, 0 à 255 (CLP de Sentinel Hub)</translation>
    </message>
    <message>
        <source>Cloud probability threshold (0 to 1)</source>
        <translation>Seuil de probabilité de nuages (0 à 1)</translation>
    </message>
    <message>
        <source>Pixels whose averaged probability is above this value are masked.</source>
        <translation>Les pixels dont la probabilité moyennée dépasse cette valeur sont masqués.</translation>
    </message>
    <message>
        <source>Average over (pixels)</source>
        <translation>Moyenner sur (pixels)</translation>
    </message>
    <message>
        <source>Radius of the disk over which the probability is averaged beforehand; 0 for no averaging.</source>
        <translation>Rayon du disque sur lequel la probabilité est d'abord moyennée ; 0 pour ne pas moyenner.</translation>
    </message>
    <message>
        <source>Dilation size (pixels)</source>
        <translation>Dilatation (pixels)</translation>
    </message>
    <message>
        <source>Radius of the disk by which the mask is dilated afterwards; 0 for no dilation.</source>
        <translation>Rayon du disque dont le masque est ensuite dilaté ; 0 pour aucune dilatation.</translation>
    </message>
    <message>
        <source>Pixels whose averaged probability is above this value are masked. If not set: from the preset.</source>
        <translation>Les pixels dont la probabilité moyennée dépasse cette valeur sont masqués. Si non renseigné : celle du préréglage.</translation>
    </message>
    <message>
        <source>Radius of the disk over which the probability is averaged beforehand; 0 for no averaging. If not set: from the preset.</source>
        <translation>Rayon du disque sur lequel la probabilité est d'abord moyennée ; 0 pour ne pas moyenner. Si non renseigné : celui du préréglage.</translation>
    </message>
    <message>
        <source>Radius of the disk by which the mask is dilated afterwards; 0 for no dilation. If not set: from the preset.</source>
        <translation>Rayon du disque dont le masque est ensuite dilaté ; 0 pour aucune dilatation. Si non renseigné : celui du préréglage.</translation>
    </message>
    <message>
        <source>Grow by (metres)</source>
        <translation>Agrandir de (mètres)</translation>
    </message>
    <message>
        <source>Every masked patch grows by this distance in all directions; NoData does not grow. If not set: from the preset.</source>
        <translation>Chaque tache masquée grandit de cette distance dans toutes les directions ; NoData ne grandit pas. Si non renseigné : celle du préréglage.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Ready numbers for threshold, averaging, dilation and growth. A number that is set counts instead; Custom begins with those of s2cloudless.</source>
        <translation>Valeurs toutes prêtes pour le seuil, la moyenne, la dilatation et l'agrandissement. Une valeur renseignée l'emporte ; « Personnalisé » part de celles de s2cloudless.</translation>
    </message>
    <message>
        <source>Keep data ({threshold}, grow {grow} m)</source>
        <translation>Garder les données ({threshold} ; agrandir de {grow} m)</translation>
    </message>
    <message>
        <source>Balanced ({threshold}, average {average} m, grow {grow} m)</source>
        <translation>Équilibré ({threshold} ; moyenne {average} m ; agrandir de {grow} m)</translation>
    </message>
    <message>
        <source>Safe for time series ({threshold}, grow {grow} m)</source>
        <translation>Sûr pour séries temporelles ({threshold} ; agrandir de {grow} m)</translation>
    </message>
    <message>
        <source>s2cloudless defaults ({threshold}, 1 pixel, 1 pixel)</source>
        <translation>Défauts de s2cloudless ({threshold} ; 1 pixel ; 1 pixel)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Every masked patch grows by this distance in all directions; NoData does not grow.</source>
        <translation>Chaque tache masquée grandit de cette distance dans toutes les directions ; NoData ne grandit pas.</translation>
    </message>
    <message>
        <source>Smallest masked patch to keep (square metres)</source>
        <translation>Plus petite tache masquée à garder (mètres carrés)</translation>
    </message>
    <message>
        <source>Masked patches of a smaller area become clear before the mask grows.</source>
        <translation>Les taches masquées de moindre surface deviennent claires avant que le masque ne grandisse.</translation>
    </message>
    <message>
        <source>Smallest clear hole to keep (square metres)</source>
        <translation>Plus petit trou clair à garder (mètres carrés)</translation>
    </message>
    <message>
        <source>Clear holes of a smaller area inside a mask become masked.</source>
        <translation>Les trous clairs de moindre surface dans un masque sont masqués.</translation>
    </message>
    <message>
        <source>Find cloud shadows</source>
        <translation>Chercher les ombres de nuages</translation>
    </message>
    <message>
        <source>Adds the shadows of the clouds, told from the angles of sun and satellite. Not with the preset of s2cloudless, which compares with the Python package.</source>
        <translation>Ajoute les ombres des nuages, déduites des angles du soleil et du satellite. Pas avec le préréglage de s2cloudless, qui se compare au paquet Python.</translation>
    </message>
    <message>
        <source>Shadows told by</source>
        <translation>Ombres reconnues par</translation>
    </message>
    <message>
        <source>Geometry: the angles of sun and satellite, and dark ground. Deep network: the shapes in the scene; it finds more, and takes some dark ground for shadow. Together: only what both call shadow, for few false shadows. The network needs CloudSieve's engine and its extra “Deep networks”.</source>
        <translation>Géométrie : les angles du soleil et du satellite, et le sol sombre. Réseau de neurones : les formes dans la scène ; il en trouve plus, et prend certains sols sombres pour de l'ombre. Ensemble : seulement ce que tous deux appellent ombre, pour peu de fausses ombres. Le réseau a besoin du moteur de calcul de CloudSieve et de son complément « Réseaux de neurones ».</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Géométrie</translation>
    </message>
    <message>
        <source>Deep network</source>
        <translation>Réseau de neurones</translation>
    </message>
    <message>
        <source>Geometry and deep network together</source>
        <translation>Géométrie et réseau de neurones ensemble</translation>
    </message>
    <message>
        <source>A second opinion beside the other sources, for Level-1C and Level-2A: what the network calls cloud, or cloud and shadow, is masked too. It needs CloudSieve's engine and its extra “Deep networks” (Plugins &gt; CloudSieve), and takes longer. It sees the pixels of the mask up to 30 m, in place of coarser ones those of 20 m.</source>
        <translation>Un second avis à côté des autres sources, pour Level-1C et Level-2A : ce que le réseau appelle nuage, ou nuage et ombre, est masqué aussi. Il faut le moteur de calcul de CloudSieve et son complément « Réseaux de neurones » (Extensions &gt; CloudSieve), et cela prend plus de temps. Le réseau voit les pixels du masque jusqu'à 30 m, et à la place de plus grossiers ceux de 20 m.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <source>Clouds and shadows</source>
        <translation>Nuages et ombres</translation>
    </message>
    <message>
        <source>Resolution (metres)</source>
        <translation>Résolution (mètres)</translation>
    </message>
    <message>
        <source>Pixel size of the output, such as 10, 20, 60 or 160 m. If not set: 20 m for a product, the finest band's pixel size for band rasters.</source>
        <translation>Taille de pixel de la sortie, comme 10, 20, 60 ou 160 m. Si non renseigné : 20 m pour un produit, celle de la bande la plus fine pour des rasters de bandes.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>The part of the scene to work on; all of it if not set.</source>
        <translation>La partie de la scène à traiter ; toute la scène si non renseigné.</translation>
    </message>
    <message>
        <source>Radiometric offset</source>
        <translation>Décalage radiométrique</translation>
    </message>
    <message>
        <source>Since processing baseline 04.00 digital numbers carry an offset of 1000. A product says so in its metadata; band rasters do not, so say it here for them.</source>
        <translation>Depuis la version de traitement (baseline) 04.00, les comptes numériques (DN) portent un décalage de 1000. Un produit le dit dans ses métadonnées ; des rasters de bandes non, indiquez-le donc ici pour eux.</translation>
    </message>
    <message>
        <source>As in the metadata</source>
        <translation>Comme dans les métadonnées</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>-1000 (baseline 04.00 and later)</source>
        <translation>-1000 (à partir de la baseline 04.00)</translation>
    </message>
    <message>
        <source>Reading of JPEG 2000 files</source>
        <translation>Lecture des fichiers JPEG 2000</translation>
    </message>
    <message>
        <source>Exact decodes every pixel and averages. Fast takes coarser pixels from the resolution levels in the files: at 20 m in three quarters of the time, at 60 m in about half; one to six pixels of the mask in a thousand differ.</source>
        <translation>« Exacte » décode chaque pixel et fait la moyenne. « Rapide » prend des pixels plus grossiers dans les niveaux de résolution des fichiers : à 20 m en trois quarts du temps, à 60 m en la moitié environ ; un à six pixels du masque sur mille diffèrent.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacte</translation>
    </message>
    <message>
        <source>Fast (JPEG 2000 levels)</source>
        <translation>Rapide (niveaux JPEG 2000)</translation>
    </message>
    <message>
        <source>Resampling of bands</source>
        <translation>Rééchantillonnage des bandes</translation>
    </message>
    <message>
        <source>How bands of other pixel sizes are brought to the output's grid: averaged over the area of coarser pixels and bilinearly to finer ones, or from the nearest pixel.</source>
        <translation>Comment les bandes d'autres tailles de pixel sont ramenées à la grille de la sortie : par moyenne sur la surface de pixels plus grossiers et bilinéaire vers de plus fins, ou à partir du pixel le plus proche.</translation>
    </message>
    <message>
        <source>Area average / bilinear</source>
        <translation>Moyenne de surface / bilinéaire</translation>
    </message>
    <message>
        <source>Nearest neighbour</source>
        <translation>Plus proche voisin</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>What evaluates the model. All engines give the same values; numba is the fastest.</source>
        <translation>Ce qui évalue le modèle. Tous donnent les mêmes valeurs ; numba est le plus rapide.</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Fichier du modèle</translation>
    </message>
    <message>
        <source>Another LightGBM model (text format) of the same ten bands; the model of s2cloudless if not set.</source>
        <translation>Un autre modèle LightGBM (format texte) des mêmes dix bandes ; celui de s2cloudless si non renseigné.</translation>
    </message>
    <message>
        <source>Scheme of the QA raster</source>
        <translation>Schéma du raster QA</translation>
    </message>
    <message>
        <source>The producer of the raster. The same numbers mean different things from one producer to the next; a value that the scheme does not know stops the run.</source>
        <translation>Le producteur du raster. Les mêmes nombres signifient autre chose d'un producteur à l'autre ; une valeur que le schéma ne connaît pas arrête l'exécution.</translation>
    </message>
    <message>
        <source>Classes that the scheme does not distinguish are passed over.</source>
        <translation>Les classes que le schéma ne distingue pas sont ignorées.</translation>
    </message>
    <message>
        <source>Scene classes to mask</source>
        <translation>Classes de scène à masquer</translation>
    </message>
    <message>
        <source>Cloud and shadow: saturated or defective, cloud shadows, cloud medium and high probability, thin cirrus. Cautious: also topographic shadows and unclassified. With snow: also snow or ice.</source>
        <translation>Nuage et ombre : saturé ou défectueux, ombres de nuages, nuage de probabilité moyenne et élevée, cirrus fin. Prudent : aussi les ombres topographiques et non classé. Avec neige : aussi neige ou glace.</translation>
    </message>
    <message>
        <source>Cloud and shadow</source>
        <translation>Nuage et ombre</translation>
    </message>
    <message>
        <source>Cautious</source>
        <translation>Prudent</translation>
    </message>
    <message>
        <source>Cloud, shadow and snow</source>
        <translation>Nuage, ombre et neige</translation>
    </message>
    <message>
        <source>Sen2Cor cloud probability threshold (percent)</source>
        <translation>Seuil de probabilité Sen2Cor (pourcentage)</translation>
    </message>
    <message>
        <source>Agreement of clouds and shadows (0 to 1)</source>
        <translation>Accord des nuages et des ombres (0 à 1)</translation>
    </message>
    <message>
        <source>Agreement with the azimuths turned (placebo)</source>
        <translation>Accord avec des azimuts tournés (placebo)</translation>
    </message>
    <message>
        <source>Median height of the clouds (metres)</source>
        <translation>Hauteur médiane des nuages (mètres)</translation>
    </message>
    <message>
        <source>Reference raster</source>
        <translation>Raster de référence</translation>
    </message>
    <message>
        <source>A mask (0 clear, 1 masked, 255 NoData), or classes that the class mapping explains.</source>
        <translation>Un masque (0 clair, 1 masqué, 255 NoData), ou des classes expliquées par la correspondance des classes.</translation>
    </message>
    <message>
        <source>Labelled points or polygons</source>
        <translation>Points ou polygones étiquetés</translation>
    </message>
    <message>
        <source>Instead of a reference raster. Points of “Stratified sample to label” carry what is needed to stand for the whole area.</source>
        <translation>Au lieu d'un raster de référence. Les points de « Échantillon stratifié à étiqueter » portent ce qu'il faut pour représenter toute la surface.</translation>
    </message>
    <message>
        <source>Field of the class</source>
        <translation>Champ de la classe</translation>
    </message>
    <message>
        <source>The field of the labels that holds the class, as text or number.</source>
        <translation>Le champ des étiquettes qui contient la classe, en texte ou en nombre.</translation>
    </message>
    <message>
        <source>Class mapping</source>
        <translation>Correspondance des classes</translation>
    </message>
    <message>
        <source>What the classes are: 1 masked, 0 clear or nodata, for instance “cloud=1, thin cloud=1, shadow=1, clear=0”; values of a raster go by number, “3=1”. Codes up to 9 tell more classes apart. If not set, equal names and 0, 1 and 255 are the same, and of labels cloud, thin cloud and shadow are masked.</source>
        <translation>Ce que sont les classes : 1 masqué, 0 clair ou nodata, par exemple « cloud=1, thin cloud=1, shadow=1, clear=0 » ; les valeurs d'un raster sont désignées par leur nombre, « 3=1 ». Des codes jusqu'à 9 distinguent d'autres classes. Si non renseigné, les noms égaux ainsi que 0, 1 et 255 sont identiques, et des étiquettes cloud, thin cloud et shadow sont masquées.</translation>
    </message>
    <message>
        <source>One HTML file with tables and pictures; the results viewer shows it.</source>
        <translation>Un fichier HTML avec tableaux et images ; le visualiseur de résultats l'affiche.</translation>
    </message>
    <message>
        <source>The numbers of the report as CSV.</source>
        <translation>Les chiffres du rapport en CSV.</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <source>Fields, meadows, lakes: in any CRS; a pixel counts by the part of it that lies in them.</source>
        <translation>Champs, prairies, lacs : dans n'importe quel SCR ; un pixel compte pour la part qui s'y trouve.</translation>
    </message>
    <message>
        <source>Field that names the polygons</source>
        <translation>Champ qui nomme les polygones</translation>
    </message>
    <message>
        <source>Its values must all be different; without it the polygons are numbered from 1.</source>
        <translation>Ses valeurs doivent toutes être différentes ; sans champ, les polygones sont numérotés à partir de 1.</translation>
    </message>
    <message>
        <source>Usable from a clear share of (0 to 1)</source>
        <translation>Utilisable à partir d'une part claire de (0 à 1)</translation>
    </message>
    <message>
        <source>A date is usable for a polygon if at least this share of its area is clear.</source>
        <translation>Une date est utilisable pour un polygone si au moins cette part de sa surface est claire.</translation>
    </message>
    <message>
        <source>Merge the scenes of one day</source>
        <translation>Fusionner les scènes d'un même jour</translation>
    </message>
    <message>
        <source>Two orbits, or two satellites, may see a polygon on one day. Merged, the scene that shows most of it counts; otherwise each has its row.</source>
        <translation>Deux orbites ou deux satellites peuvent voir un polygone le même jour. Fusionnées, c'est la scène qui en montre le plus qui compte ; sinon chacune a sa ligne.</translation>
    </message>
    <message>
        <source>Number of polygons</source>
        <translation>Nombre de polygones</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Nombre de dates</translation>
    </message>
    <message>
        <source>Polygons that are usable, all dates together</source>
        <translation>Polygones utilisables, toutes dates confondues</translation>
    </message>
    <message>
        <source>cloud,cloud mask,cloud shadow,sentinel-2,sentinel 2,remote sensing,satellite,quality</source>
        <translation>nuage,masque de nuages,ombre de nuage,sentinel-2,sentinel 2,télédétection,satellite,qualité</translation>
    </message>
    <message>
        <source>Masked (percent of valid pixels)</source>
        <translation>Masqué (pourcentage des pixels valides)</translation>
    </message>
    <message>
        <source>Masked pixels</source>
        <translation>Pixels masqués</translation>
    </message>
    <message>
        <source>Valid (percent of all pixels)</source>
        <translation>Valide (pourcentage de tous les pixels)</translation>
    </message>
    <message>
        <source>Valid pixels</source>
        <translation>Pixels valides</translation>
    </message>
    <message>
        <source>NoData pixels</source>
        <translation>Pixels NoData</translation>
    </message>
    <message>
        <source>"{label}"</source>
        <translation>« {label} »</translation>
    </message>
    <message>
        <source>Mask from scene classification (SCL)</source>
        <translation>Masque depuis la classification de scène (SCL)</translation>
    </message>
    <message>
        <source>Makes a mask from the scene classification of a Sentinel-2 Level-2A product.</source>
        <translation>Fait un masque à partir de la classification de scène d'un produit Sentinel-2 Level-2A.</translation>
    </message>
    <message>
        <source>Masks the chosen classes of the scene classification (SCL) that Sen2Cor adds to Level-2A products. Give either the SCL raster or the product.

Optionally, pixels whose Sen2Cor cloud probability (MSK_CLDPRB) is above a threshold are masked as well. Sen2Cor misses cloud edges and does not grow its classes: “Grow and clean mask” does.

Classes are resampled by nearest neighbour at full resolution only. Class 0 is NoData in the mask; impossible values (12 and above) are reported and become NoData too. The mask is 0 where clear, 1 where masked, 255 where unknown.</source>
        <translation>Masque les classes choisies de la classification de scène (SCL) que Sen2Cor ajoute aux produits Level-2A. Indiquez soit le raster SCL, soit le produit.

En option, les pixels dont la probabilité de nuages de Sen2Cor (MSK_CLDPRB) dépasse un seuil sont masqués aussi. Sen2Cor manque les bords des nuages et n'agrandit pas ses classes : « Agrandir et nettoyer un masque » le fait.

Les classes sont rééchantillonnées au plus proche voisin et en pleine résolution seulement. La classe 0 est NoData dans le masque ; les valeurs impossibles (12 et plus) sont signalées et deviennent NoData aussi. Le masque vaut 0 si clair, 1 si masqué, 255 si inconnu.</translation>
    </message>
    <message>
        <source>scl,sen2cor,l2a,cldprb,classification</source>
        <translation>scl,sen2cor,l2a,cldprb,classification</translation>
    </message>
    <message>
        <source>Scene classification (SCL)</source>
        <translation>Classification de scène (SCL)</translation>
    </message>
    <message>
        <source>An SCL raster of Level-2A, values 0 to 11.</source>
        <translation>Un raster SCL de Level-2A, valeurs de 0 à 11.</translation>
    </message>
    <message>
        <source>Or Sentinel-2 Level-2A product</source>
        <translation>Ou produit Sentinel-2 Level-2A</translation>
    </message>
    <message>
        <source>MTD_MSIL2A.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule folder. In batch, add files by the pattern MTD_MSIL2A.xml.</source>
        <translation>MTD_MSIL2A.xml dans le dossier .SAFE, une archive zip, ou le chemin collé d'un dossier .SAFE ou d'un dossier de granule. En traitement par lots, ajoutez les fichiers par le motif MTD_MSIL2A.xml.</translation>
    </message>
    <message>
        <source>Or these classes</source>
        <translation>Ou ces classes</translation>
    </message>
    <message>
        <source>If any class is selected here, these are masked instead of the ready selection.</source>
        <translation>Si une classe est choisie ici, ce sont elles qui sont masquées au lieu de la sélection toute prête.</translation>
    </message>
    <message>
        <source>Pixel size of the mask; the classification's own if not set.</source>
        <translation>Taille de pixel du masque ; celle de la classification si non renseigné.</translation>
    </message>
    <message>
        <source>Sen2Cor cloud probability (MSK_CLDPRB)</source>
        <translation>Probabilité de nuages Sen2Cor (MSK_CLDPRB)</translation>
    </message>
    <message>
        <source>Values 0 to 100; the product's own if a threshold but no raster is given.</source>
        <translation>Valeurs de 0 à 100 ; celle du produit si un seuil est donné, mais pas de raster.</translation>
    </message>
    <message>
        <source>Pixels with a higher Sen2Cor cloud probability are masked too; not used if not set.</source>
        <translation>Les pixels dont la probabilité de nuages de Sen2Cor est supérieure sont masqués aussi ; si non renseigné, elle n'est pas utilisée.</translation>
    </message>
    <message>
        <source>Cloud detection</source>
        <translation>Détection de nuages</translation>
    </message>
    <message>
        <source>Mask creation</source>
        <translation>Création de masques</translation>
    </message>
    <message>
        <source>Mask tools</source>
        <translation>Outils de masques</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Séries temporelles</translation>
    </message>
    <message>
        <source>Usable share of polygons</source>
        <translation>Part utilisable de polygones</translation>
    </message>
    <message>
        <source>Tells how much of each polygon can be seen on which date.</source>
        <translation>Dit combien de chaque polygone est visible à quelle date.</translation>
    </message>
    <message>
        <source>Which dates are usable for a field? Give polygons and the masks of a series. The table has a row for each polygon and mask: the shares of its area that are valid, clear, masked, cloud, shadow and unknown, its area in pixels, and whether enough of it is clear. The polygons come back with the number of usable dates, the first, the last, and the longest time without one.

A pixel counts by the part of it that lies in the polygon, computed exactly, so fields as small as a pixel count right. Thousands of polygons are counted in one pass over each mask.

Give the sources rasters of “Mask a Sentinel-2 scene” beside its masks to tell cloud and shadow apart: shadow is then what only “Cloud shadow” says, cloud is all else that is masked. A plain mask knows only what is masked.

Products count, too: each is masked as “Mask a Sentinel-2 scene” does by default, preset Balanced with shadows, before it is looked at; the masks are not kept. A product of which there is a mask is not masked again.

The date comes from the tags that CloudSieve writes, or from the name of the file. All masks must be of one tile. NoData, and what lies beyond the mask, is unknown and never clear.</source>
        <translation>Quelles dates sont utilisables pour un champ ? Indiquez des polygones et les masques d'une série. La table a une ligne par polygone et masque : les parts de sa surface qui sont valides, claires, masquées, nuage, ombre et inconnues, sa surface en pixels, et si assez en est clair. Les polygones reviennent avec le nombre de dates utilisables, la première, la dernière et la plus longue période sans aucune.

Un pixel compte pour la part qui se trouve dans le polygone, calculée exactement ; même des champs petits comme un pixel comptent juste. Des milliers de polygones sont comptés en un seul passage sur chaque masque.

Donnez les rasters des sources de « Masquer une scène Sentinel-2 » avec ses masques pour distinguer nuages et ombres : est alors ombre ce que seule « Ombre de nuage » dit, et nuage tout le reste de ce qui est masqué. Un simple masque ne connaît que ce qui est masqué.

Les produits comptent aussi : chacun est masqué comme le fait « Masquer une scène Sentinel-2 » par défaut, avec le préréglage « Équilibré » et les ombres, avant d'être examiné ; les masques ne sont pas conservés. Un produit dont il existe un masque n'est pas masqué à nouveau.

La date vient des tags que CloudSieve écrit, ou du nom du fichier. Tous les masques doivent être d'une même tuile. NoData, et ce qui se trouve au-delà du masque, est inconnu et jamais clair.</translation>
    </message>
    <message>
        <source>time series,zonal statistics,fields,parcels,coverage,availability,dates</source>
        <translation>série temporelle,statistiques de zone,champs,parcelles,couverture,disponibilité,dates</translation>
    </message>
    <message>
        <source>Masks of one tile for each date, and the rasters of their sources.</source>
        <translation>Masques d'une tuile pour chaque date, et les rasters de leurs sources.</translation>
    </message>
    <message>
        <source>Folder of masks or products</source>
        <translation>Dossier de masques ou de produits</translation>
    </message>
    <message>
        <source>Instead of single masks: all GeoTIFFs in it are read; probabilities and the like are passed over. Sentinel-2 products in it are masked for the while.</source>
        <translation>Au lieu de masques séparés : tous les GeoTIFF qu'il contient sont lus ; les probabilités et autres sont laissées de côté. Les produits Sentinel-2 qu'il contient sont masqués temporairement.</translation>
    </message>
    <message>
        <source>One row for each polygon and mask, as CSV or GeoPackage.</source>
        <translation>Une ligne par polygone et masque, en CSV ou GeoPackage.</translation>
    </message>
    <message>
        <source>Polygons with usable dates</source>
        <translation>Polygones avec dates utilisables</translation>
    </message>
    <message>
        <source>The polygons with number of usable dates, first, last and longest gap in days.</source>
        <translation>Les polygones avec le nombre de dates utilisables, la première, la dernière et le plus long intervalle en jours.</translation>
    </message>
    <message>
        <source>Cloud shadow (sun and view geometry)</source>
        <translation>Ombre de nuage (géométrie soleil et visée)</translation>
    </message>
    <message>
        <source>Finds the shadows of clouds in one scene, from the angles of sun and satellite.</source>
        <translation>Trouve les ombres des nuages d'une scène, à partir des angles du soleil et du satellite.</translation>
    </message>
    <message>
        <source>Masks cloud shadows without a second product: clouds are cast along the direction that the angles of sun and satellite give, at every height, and where they meet dark ground the neighbourhood agrees on a height. There, what is darker than the land around is shadow.

Give a product, Level-1C or Level-2A: its angles and near infrared band are read from it. Its clouds are those of s2cloudless (Level-1C) or classes 8 and 9 of the scene classification (Level-2A), unless a mask is given. Or give one near infrared raster, a mask of the clouds, and the angles by hand.

The agreement is compared with a placebo: the same with the azimuths turned by 90, 180 and 270 degrees. Where it is no better, the log says “no reliable match”; that does not mean that there are no shadows.

Measured on one site with hand-painted shadows: F1 0.84. Missed: soft shadows of thin cloud, and those of clouds outside the tile. Taken for shadow now and then: water, dark slopes, burnt ground. The mask is 0 where there is no shadow, 1 in shadow, 255 (NoData) where unknown.</source>
        <translation>Masque les ombres de nuages sans second produit : les nuages sont projetés dans la direction que donnent les angles du soleil et du satellite, depuis chaque hauteur, et là où ils rencontrent un sol sombre, le voisinage s'accorde sur une hauteur. Ce qui y est plus sombre que le terrain alentour est ombre.

Indiquez un produit, Level-1C ou Level-2A : ses angles et sa bande proche infrarouge y sont lus. Ses nuages sont ceux de s2cloudless (Level-1C) ou les classes 8 et 9 de la classification de scène (Level-2A), sauf si un masque est donné. Ou indiquez un raster proche infrarouge, un masque des nuages, et les angles à la main.

L'accord est comparé à un placebo : la même chose avec des azimuts tournés de 90, 180 et 270 degrés. S'il n'est pas meilleur, le journal dit « Pas de correspondance fiable des nuages et des ombres » ; cela ne signifie pas qu'il n'y a pas d'ombres.

Mesuré sur un site aux ombres peintes à la main : F1 0,84. Manquées : les ombres douces des nuages fins, et celles des nuages hors de la tuile. Parfois pris pour de l'ombre : l'eau, les pentes sombres, les sols brûlés. Le masque vaut 0 là où il n'y a pas d'ombre, 1 dans l'ombre, 255 (NoData) si inconnu.</translation>
    </message>
    <message>
        <source>shadow,cloud height,sun angle,azimuth,zenith,l1c,l2a,tdom,csmask</source>
        <translation>ombre,hauteur des nuages,angle solaire,azimut,zénith,l1c,l2a,tdom,csmask</translation>
    </message>
    <message>
        <source>Sentinel-2 product</source>
        <translation>Produit Sentinel-2</translation>
    </message>
    <message>
        <source>MTD_MSIL1C.xml or MTD_MSIL2A.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule folder.</source>
        <translation>MTD_MSIL1C.xml ou MTD_MSIL2A.xml dans le dossier .SAFE, une archive zip, ou le chemin collé d'un dossier .SAFE ou d'un dossier de granule.</translation>
    </message>
    <message>
        <source>Or near infrared raster</source>
        <translation>Ou raster proche infrarouge</translation>
    </message>
    <message>
        <source>Band B8A or B08 alone; the angles are then typed by hand.</source>
        <translation>La bande B8A ou B08 seule ; les angles sont alors saisis à la main.</translation>
    </message>
    <message>
        <source>The clouds that cast, 0 clear, 1 cloud, 255 NoData; the product's own clouds if not set.</source>
        <translation>Les nuages qui projettent une ombre, 0 clair, 1 nuage, 255 NoData ; ceux du produit si non renseigné.</translation>
    </message>
    <message>
        <source>Lowest cloud (metres)</source>
        <translation>Nuage le plus bas (mètres)</translation>
    </message>
    <message>
        <source>Above the ground.</source>
        <translation>Au-dessus du sol.</translation>
    </message>
    <message>
        <source>Highest cloud (metres)</source>
        <translation>Nuage le plus haut (mètres)</translation>
    </message>
    <message>
        <source>Darkness (0 to 1)</source>
        <translation>Noirceur (0 à 1)</translation>
    </message>
    <message>
        <source>Shadow reflects less than this share of what the land around reflects in the near infrared.</source>
        <translation>L'ombre réfléchit dans le proche infrarouge moins que cette part de ce que réfléchit le terrain alentour.</translation>
    </message>
    <message>
        <source>Leave out water</source>
        <translation>Laisser l'eau de côté</translation>
    </message>
    <message>
        <source>Water (class 6 of the scene classification, or NDWI above 0) is never shadow. Fewer lakes are masked by mistake, and as many shadows on water and wet ground are missed.</source>
        <translation>L'eau (classe 6 de la classification de scène, ou NDWI supérieur à 0) n'est jamais ombre. Moins de lacs sont masqués par erreur, et autant d'ombres sur l'eau et les sols humides sont manquées.</translation>
    </message>
    <message>
        <source>Smallest shadow to keep (square metres)</source>
        <translation>Plus petite ombre à garder (mètres carrés)</translation>
    </message>
    <message>
        <source>Shadows of a smaller area become clear.</source>
        <translation>Les ombres de moindre surface deviennent claires.</translation>
    </message>
    <message>
        <source>Cloud shadow mask</source>
        <translation>Masque d'ombres de nuages</translation>
    </message>
    <message>
        <source>0 no shadow, 1 shadow, 255 NoData, as a Cloud Optimized GeoTIFF.</source>
        <translation>0 pas d'ombre, 1 ombre, 255 NoData, en Cloud Optimized GeoTIFF.</translation>
    </message>
    <message>
        <source>Cloud height</source>
        <translation>Hauteur des nuages</translation>
    </message>
    <message>
        <source>Height of the clouds above the ground in metres, on which each place agrees.</source>
        <translation>Hauteur des nuages au-dessus du sol en mètres, sur laquelle chaque endroit s'accorde.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>How well clouds and dark ground agree: 1 is perfect, 0 is chance.</source>
        <translation>À quel point nuages et sol sombre s'accordent : 1 est parfait, 0 est le hasard.</translation>
    </message>
    <message>
        <source>From the product's metadata if not set.</source>
        <translation>À partir des métadonnées du produit si non renseigné.</translation>
    </message>
    <message>
        <source>Zenith angle of the sun (degrees)</source>
        <translation>Angle zénithal du soleil (degrés)</translation>
    </message>
    <message>
        <source>Azimuth of the sun (degrees)</source>
        <translation>Azimut du soleil (degrés)</translation>
    </message>
    <message>
        <source>Zenith angle of the satellite (degrees)</source>
        <translation>Angle zénithal du satellite (degrés)</translation>
    </message>
    <message>
        <source>Azimuth of the satellite (degrees)</source>
        <translation>Azimut du satellite (degrés)</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>The band that is read; the first if not set.</source>
        <translation>La bande à lire ; la première si non renseigné.</translation>
    </message>
    <message>
        <source>Sentinel-2 products (*.xml *.zip);;All files and folders (*)</source>
        <translation>Produits Sentinel-2 (*.xml *.zip);;Tous les fichiers et dossiers (*)</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>Hybrid mask</source>
        <translation>Masque hybride</translation>
    </message>
    <message>
        <source>Combines several masks into one: where any, all, or enough of them mask a pixel.</source>
        <translation>Combine plusieurs masques en un : là où l'un, tous ou assez d'entre eux masquent un pixel.</translation>
    </message>
    <message>
        <source>Combines two or more masks (0 clear, 1 masked, 255 NoData) into one, and on request writes a second raster that tells which of them masked each pixel. Masks on different grids meet on the finest one; they must share their CRS.

“Any” masks what at least one source masks: fewest clouds left over. “All” masks only what every source masks: most clear pixels kept. Votes lie in between.

A pixel that a source does not know is unknown in the result unless the other sources settle the question, or, on request, unknown only where no source knows it.</source>
        <translation>Combine deux masques ou plus (0 clair, 1 masqué, 255 NoData) en un, et écrit sur demande un second raster qui dit lesquels ont masqué chaque pixel. Des masques sur des grilles différentes se rejoignent sur la plus fine ; ils doivent partager leur SCR.

« L'un des masques » masque ce qu'au moins une source masque : il reste le moins de nuages. « Tous les masques » ne masque que ce que chaque source masque : le plus de pixels clairs sont gardés. Les votes se situent entre les deux.

Un pixel qu'une source ne connaît pas est inconnu dans le résultat, sauf si les autres sources tranchent, ou, sur demande, inconnu seulement là où aucune source ne le connaît.</translation>
    </message>
    <message>
        <source>combine,merge,union,or,and,vote,majority,ensemble</source>
        <translation>combiner,fusionner,union,ou,et,vote,majorité,ensemble</translation>
    </message>
    <message>
        <source>Two masks or more, seven at most with a sources raster.</source>
        <translation>Deux masques ou plus, sept au plus avec un raster des sources.</translation>
    </message>
    <message>
        <source>A pixel is masked where</source>
        <translation>Un pixel est masqué là où</translation>
    </message>
    <message>
        <source>How the masks are combined.</source>
        <translation>Comment les masques sont combinés.</translation>
    </message>
    <message>
        <source>Any mask says so (OR)</source>
        <translation>L'un des masques le dit (OU)</translation>
    </message>
    <message>
        <source>All masks say so (AND)</source>
        <translation>Tous les masques le disent (ET)</translation>
    </message>
    <message>
        <source>At least a number of masks say so</source>
        <translation>Au moins N masques le disent</translation>
    </message>
    <message>
        <source>Number of masks needed</source>
        <translation>Nombre de masques requis</translation>
    </message>
    <message>
        <source>Used by the last rule only.</source>
        <translation>Utilisé par la dernière règle seulement.</translation>
    </message>
    <message>
        <source>A pixel is unknown (NoData) where</source>
        <translation>Un pixel est inconnu (NoData) là où</translation>
    </message>
    <message>
        <source>How pixels are treated that only some of the masks know.</source>
        <translation>Comment traiter les pixels que seuls certains masques connaissent.</translation>
    </message>
    <message>
        <source>Any mask is unknown, unless others decide</source>
        <translation>L'un des masques est inconnu, sauf si d'autres tranchent</translation>
    </message>
    <message>
        <source>All masks are unknown</source>
        <translation>Tous les masques sont inconnus</translation>
    </message>
    <message>
        <source>Cloud probability (s2cloudless)</source>
        <translation>Probabilité de nuages (s2cloudless)</translation>
    </message>
    <message>
        <source>Computes the probability of cloud for every pixel of a Sentinel-2 Level-1C scene.</source>
        <translation>Calcule la probabilité de nuages pour chaque pixel d'une scène Sentinel-2 Level-1C.</translation>
    </message>
    <message>
        <source>Computes the probability of cloud for every pixel of a Sentinel-2 Level-1C scene with the s2cloudless model, equal to the Python package to the bit.

Give either a product (MTD_MSIL1C.xml, a zip archive, or the path of a .SAFE or granule folder) or its bands as raster layers: one layer for each of B01, B02, B04, B05, B08, B8A, B09, B10, B11 and B12, recognised by name, or one stack of 10 or 13 bands. For band rasters, say with the radiometric offset whether 1000 must be subtracted: a product's metadata knows it, a raster does not.

Pixels where any needed band is 0 or 65535 are NoData in the output, never clear. The model finds clouds, not their shadows. Level-2A products lack band B10 and are refused; use their scene classification.</source>
        <translation>Calcule la probabilité de nuages pour chaque pixel d'une scène Sentinel-2 Level-1C avec le modèle s2cloudless, au bit près comme le paquet Python.

Indiquez soit un produit (MTD_MSIL1C.xml, une archive zip, ou le chemin d'un dossier .SAFE ou d'un dossier de granule), soit ses bandes en couches raster : une couche pour chacune des bandes B01, B02, B04, B05, B08, B8A, B09, B10, B11 et B12, reconnues à leur nom, ou un empilement de 10 ou 13 bandes. Pour des rasters de bandes, dites par le décalage radiométrique s'il faut soustraire 1000 : les métadonnées d'un produit le savent, un raster non.

Les pixels où une bande requise vaut 0 ou 65535 sont NoData dans la sortie, jamais clairs. Le modèle trouve les nuages, pas leurs ombres. Les produits Level-2A n'ont pas la bande B10 et sont refusés ; utilisez leur classification de scène.</translation>
    </message>
    <message>
        <source>detection,machine learning,lightgbm,l1c,clp</source>
        <translation>détection,apprentissage automatique,lightgbm,l1c,clp</translation>
    </message>
    <message>
        <source>Sentinel-2 Level-1C product</source>
        <translation>Produit Sentinel-2 Level-1C</translation>
    </message>
    <message>
        <source>MTD_MSIL1C.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule folder. In batch, add files by the pattern MTD_MSIL1C.xml.</source>
        <translation>MTD_MSIL1C.xml dans le dossier .SAFE, une archive zip, ou le chemin collé d'un dossier .SAFE ou d'un dossier de granule. En traitement par lots, ajoutez les fichiers par le motif MTD_MSIL1C.xml.</translation>
    </message>
    <message>
        <source>The bands as single files, recognised by name, or one stack of 10 or 13 bands.</source>
        <translation>Les bandes en fichiers séparés, reconnues à leur nom, ou un empilement de 10 ou 13 bandes.</translation>
    </message>
    <message>
        <source>The probability of cloud as a Cloud Optimized GeoTIFF.</source>
        <translation>La probabilité de nuages en Cloud Optimized GeoTIFF.</translation>
    </message>
    <message>
        <source>Mask a Sentinel-2 scene</source>
        <translation>Masquer une scène Sentinel-2</translation>
    </message>
    <message>
        <source>Makes the final cloud mask of a Sentinel-2 product in one step.</source>
        <translation>Fait le masque de nuages final d'un produit Sentinel-2 en une seule étape.</translation>
    </message>
    <message>
        <source>Makes the final mask of a Sentinel-2 product in one pass over the data. A Level-1C product is masked by its s2cloudless probability, a Level-2A product by its scene classification (SCL). What else is given (an Fmask or QA raster, the Level-2A product of the same acquisition, a deep network) is added: a pixel is masked where any source masks it. Then small patches are dropped, holes filled, and the mask grows.

The preset brings threshold, averaging, dilation and growth; a number that is set among the advanced parameters counts instead. The shadows of the clouds are found from the angles of sun and satellite; see “Cloud shadow” for what it misses.

Pixels without data in the scene are NoData in the mask, never clear. The mask is 0 where clear, 1 where masked, 255 where unknown; the sources raster tells which source masked a pixel.</source>
        <translation>Fait le masque final d'un produit Sentinel-2 en un seul passage sur les données. Un produit Level-1C est masqué par sa probabilité s2cloudless, un produit Level-2A par sa classification de scène (SCL). Ce qui est donné en plus (un raster Fmask ou QA, le produit Level-2A de la même acquisition, un réseau de neurones) s'y ajoute : un pixel est masqué là où une source le masque. Ensuite, les petites taches sont supprimées, les trous comblés, et le masque grandit.

Le préréglage apporte le seuil, la moyenne, la dilatation et l'agrandissement ; une valeur renseignée dans les paramètres avancés l'emporte. Les ombres des nuages sont trouvées à partir des angles du soleil et du satellite ; voyez « Ombre de nuage » pour ce qui leur échappe.

Les pixels sans données dans la scène sont NoData dans le masque, jamais clairs. Le masque vaut 0 si clair, 1 si masqué, 255 si inconnu ; le raster des sources dit quelle source a masqué un pixel.</translation>
    </message>
    <message>
        <source>s2cloudless,fmask,scl,sen2cor,l1c,l2a,detection,hybrid,one step</source>
        <translation>s2cloudless,fmask,scl,sen2cor,l1c,l2a,détection,hybride,une étape</translation>
    </message>
    <message>
        <source>MTD_MSIL1C.xml or MTD_MSIL2A.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule folder. In batch, add files by the pattern MTD_MSIL1C.xml.</source>
        <translation>MTD_MSIL1C.xml ou MTD_MSIL2A.xml dans le dossier .SAFE, une archive zip, ou le chemin collé d'un dossier .SAFE ou d'un dossier de granule. En traitement par lots, ajoutez les fichiers par le motif MTD_MSIL1C.xml.</translation>
    </message>
    <message>
        <source>From 0 to 1: that of s2cloudless for Level-1C, Sen2Cor's own for Level-2A.</source>
        <translation>De 0 à 1 : celle de s2cloudless pour Level-1C, celle de Sen2Cor pour Level-2A.</translation>
    </message>
    <message>
        <source>One HTML file with pictures of scene and mask, shares by source, settings and warnings; the results viewer shows it.</source>
        <translation>Un fichier HTML avec des images de la scène et du masque, les parts par source, les réglages et les avertissements ; le visualiseur de résultats l'affiche.</translation>
    </message>
    <message>
        <source>A quality raster of the same scene, whose chosen classes are masked too.</source>
        <translation>Un raster de qualité de la même scène, dont les classes choisies sont masquées aussi.</translation>
    </message>
    <message>
        <source>Level-2A product of the same acquisition</source>
        <translation>Produit Level-2A de la même acquisition</translation>
    </message>
    <message>
        <source>Adds the scene classification to a Level-1C product; not needed for Level-2A.</source>
        <translation>Ajoute la classification de scène à un produit Level-1C ; inutile pour Level-2A.</translation>
    </message>
    <message>
        <source>Pixels of the Level-2A product with a higher Sen2Cor cloud probability are masked too; not used if not set.</source>
        <translation>Les pixels du produit Level-2A dont la probabilité de nuages de Sen2Cor est supérieure sont masqués aussi ; si non renseigné, elle n'est pas utilisée.</translation>
    </message>
    <message>
        <source>Cloud probability from several dates</source>
        <translation>Probabilité de nuages de plusieurs dates</translation>
    </message>
    <message>
        <source>Computes the probability of cloud on each date of a series, from how it differs from the rest.</source>
        <translation>Calcule la probabilité de nuages à chaque date d'une série, d'après ce qui la distingue des autres.</translation>
    </message>
    <message>
        <source>A bright roof is as bright on every date, a cloud is not. The model published with eo-learn's mask package compares each date with the ten nearest in the series: reflectance, its mean in a window of 100 m, the structural similarity with the other dates, minimum and mean of all.

Give Level-1C products of one tile, eleven or more where you can and two at least, or rasters of their 13 bands; they are taken in the order of time. For each date three files are written into the folder: the probability, its mask, and the intersection of that mask with the one of s2cloudless, which is right where two different methods agree.

The default of 60 m is what the features are made for: at 10 m a tile takes some 24 minutes for each date, at 60 m less than one. The temporary folder must hold up to fourteen dates, 40 bytes a pixel.

“As published” repeats the original to the bit, on the pixels of the scenes: there, pixels beside NoData are artefacts. Without it, only what both dates show is compared. 0 is clear, 1 cloud, 255 NoData.</source>
        <translation>Un toit clair est aussi clair à chaque date, un nuage non. Le modèle publié avec le paquet mask d'eo-learn compare chaque date aux dix plus proches de la série : la réflectance, sa moyenne dans une fenêtre de 100 m, la similarité structurelle avec les autres dates, le minimum et la moyenne de toutes.

Donnez des produits Level-1C d'une tuile, onze ou plus si possible et au moins deux, ou des rasters de leurs 13 bandes ; ils sont pris dans l'ordre du temps. Pour chaque date, trois fichiers sont écrits dans le dossier : la probabilité, son masque, et l'intersection de ce masque avec celui de s2cloudless, qui est juste là où deux méthodes différentes s'accordent.

Les caractéristiques sont faites pour la valeur par défaut de 60 m : à 10 m, une tuile prend environ 24 minutes par date, à 60 m moins d'une. Le dossier temporaire doit contenir jusqu'à quatorze dates, 40 octets par pixel.

« Comme publié » répète l'original au bit près, sur les pixels des scènes : les pixels voisins de NoData y sont des artefacts. Sinon, seul est comparé ce que les deux dates montrent. 0 est clair, 1 nuage, 255 NoData.</translation>
    </message>
    <message>
        <source>time series,eo-learn,ssim,l1c,detection</source>
        <translation>série temporelle,eo-learn,ssim,l1c,détection</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>The dates of one tile: MTD_MSIL1C.xml files, zip archives, or rasters of 13 bands; in any order.</source>
        <translation>Les dates d'une tuile : fichiers MTD_MSIL1C.xml, archives zip, ou rasters de 13 bandes ; dans n'importe quel ordre.</translation>
    </message>
    <message>
        <source>Pixel size of the output, or of the computation where as published.</source>
        <translation>Taille de pixel de la sortie, ou du calcul avec « Comme publié ».</translation>
    </message>
    <message>
        <source>Threshold of several dates (0 to 1)</source>
        <translation>Seuil de plusieurs dates (0 à 1)</translation>
    </message>
    <message>
        <source>Pixels with a higher averaged probability are masked.</source>
        <translation>Les pixels de probabilité moyennée supérieure sont masqués.</translation>
    </message>
    <message>
        <source>Threshold of the single date (0 to 1)</source>
        <translation>Seuil de la date seule (0 à 1)</translation>
    </message>
    <message>
        <source>Of the s2cloudless probability, for the intersection.</source>
        <translation>De la probabilité s2cloudless, pour l'intersection.</translation>
    </message>
    <message>
        <source>Radius of the disk over which both probabilities are averaged; 0 for none.</source>
        <translation>Rayon du disque sur lequel les deux probabilités sont moyennées ; 0 pour aucun.</translation>
    </message>
    <message>
        <source>Dilate by (pixels)</source>
        <translation>Dilater de (pixels)</translation>
    </message>
    <message>
        <source>Radius of the disk by which clouds grow; 0 for none.</source>
        <translation>Rayon du disque dont les nuages grandissent ; 0 pour aucun.</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Comme publié</translation>
    </message>
    <message>
        <source>Repeat eo-learn to the bit, its artefacts beside NoData included. The outputs then have the pixels of the scenes, and the pixel size is that of the computation alone.</source>
        <translation>Répète eo-learn au bit près, avec ses artefacts à côté de NoData. Les sorties ont alors les pixels des scènes, et la taille de pixel n'est que celle du calcul.</translation>
    </message>
    <message>
        <source>Intersect the grown masks</source>
        <translation>Croiser les masques agrandis</translation>
    </message>
    <message>
        <source>Intersect after growth, and grow again, as eo-learn does where it writes all masks; otherwise before, as its documentation says.</source>
        <translation>Fait l'intersection après l'agrandissement, puis agrandit encore, comme eo-learn quand il écrit tous les masques ; sinon avant, comme le dit sa documentation.</translation>
    </message>
    <message>
        <source>Model of several dates</source>
        <translation>Modèle de plusieurs dates</translation>
    </message>
    <message>
        <source>Another LightGBM text model of the same 90 features.</source>
        <translation>Un autre modèle LightGBM (format texte) des mêmes 90 caractéristiques.</translation>
    </message>
    <message>
        <source>LightGBM models (*.txt)</source>
        <translation>Modèles LightGBM (*.txt)</translation>
    </message>
    <message>
        <source>Folder of the outputs</source>
        <translation>Dossier des sorties</translation>
    </message>
    <message>
        <source>Probability, mask and intersection of each date, named after its product.</source>
        <translation>Probabilité, masque et intersection de chaque date, sous le nom de son produit.</translation>
    </message>
    <message>
        <source>Grow and clean mask</source>
        <translation>Agrandir et nettoyer un masque</translation>
    </message>
    <message>
        <source>Grows a mask by a distance in metres, drops small patches and fills small holes.</source>
        <translation>Agrandit un masque d'une distance en mètres, supprime les petites taches et comble les petits trous.</translation>
    </message>
    <message>
        <source>Cleans a mask (0 clear, 1 masked, 255 NoData) and grows it by a distance in metres, measured exactly from pixel centre to pixel centre. Cloud edges are thin and spill light: 100 to 250 m are usual.

The order is: open, close, drop small patches, fill small holes, grow.

NoData neither grows nor is grown into, but a cloud beside it grows on the valid side.</source>
        <translation>Nettoie un masque (0 clair, 1 masqué, 255 NoData) et l'agrandit d'une distance en mètres, mesurée exactement de centre de pixel à centre de pixel. Les bords des nuages sont fins et diffusent la lumière : 100 à 250 m sont habituels.

L'ordre est : ouvrir, fermer, supprimer les petites taches, combler les petits trous, agrandir.

NoData ne grandit pas et rien ne grandit dedans, mais un nuage à côté grandit du côté valide.</translation>
    </message>
    <message>
        <source>buffer,dilate,dilation,sieve,holes,morphology,opening,closing,patches,speckle</source>
        <translation>tampon,dilater,dilatation,tamiser,trous,morphologie,ouverture,fermeture,taches,bruit</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>A mask with 0 for clear, 1 for masked and 255 for NoData.</source>
        <translation>Un masque avec 0 pour clair, 1 pour masqué et 255 pour NoData.</translation>
    </message>
    <message>
        <source>Open by (metres)</source>
        <translation>Ouvrir de (mètres)</translation>
    </message>
    <message>
        <source>Removes masked details narrower than twice this distance, and with them true small clouds.</source>
        <translation>Supprime les détails masqués plus étroits que deux fois cette distance, et avec eux de vrais petits nuages.</translation>
    </message>
    <message>
        <source>Close by (metres)</source>
        <translation>Fermer de (mètres)</translation>
    </message>
    <message>
        <source>Masks clear gaps narrower than twice this distance.</source>
        <translation>Masque les lacunes claires plus étroites que deux fois cette distance.</translation>
    </message>
    <message>
        <source>Accuracy of a mask</source>
        <translation>Exactitude d'un masque</translation>
    </message>
    <message>
        <source>Compares masks with a reference and reports how good they are.</source>
        <translation>Compare des masques à une référence et dit à quel point ils sont bons.</translation>
    </message>
    <message>
        <source>Compares one mask, or several side by side, with a reference: a raster, polygons or labelled points. The report holds confusion matrix, overall and balanced accuracy, user's and producer's accuracy, F1 and IoU.

Points of a stratified sample stand for the whole area: the report then gives estimates with standard errors and 95 % confidence intervals (Olofsson et al. 2014, Stehman 2014), and says where too few points are labelled. The numbers for models are then these estimates.

With an edge tolerance everything is counted twice, the second time without the pixels near an edge of the reference, where nobody can say which side they are on.

NoData of mask or reference is left out and counted. Masks on another grid of the same CRS are read by nearest neighbour; rasters of different acquisitions are refused.</source>
        <translation>Compare un masque, ou plusieurs côte à côte, à une référence : un raster, des polygones ou des points étiquetés. Le rapport contient la matrice de confusion, l'exactitude globale et équilibrée, l'exactitude de l'utilisateur et du producteur, F1 et IoU.

Les points d'un échantillon stratifié représentent toute la surface : le rapport donne alors des estimations avec erreurs-types et intervalles de confiance à 95 % (Olofsson et al. 2014, Stehman 2014), et dit où trop peu de points sont étiquetés. Les chiffres pour les modèles sont alors ces estimations.

Avec une tolérance de bord, tout est compté deux fois, la seconde sans les pixels proches d'un bord de la référence, dont personne ne peut dire de quel côté ils sont.

NoData du masque ou de la référence est laissé de côté et compté. Les masques sur une autre grille du même SCR sont lus au plus proche voisin ; les rasters d'acquisitions différentes sont refusés.</translation>
    </message>
    <message>
        <source>accuracy,assessment,validation,confusion matrix,precision,recall,f1,iou,olofsson,stehman</source>
        <translation>exactitude,évaluation,validation,matrice de confusion,précision,rappel,f1,iou,olofsson,stehman</translation>
    </message>
    <message>
        <source>Overall accuracy of the first mask (0 to 1)</source>
        <translation>Exactitude globale du premier masque (0 à 1)</translation>
    </message>
    <message>
        <source>Balanced accuracy of the first mask (0 to 1)</source>
        <translation>Exactitude équilibrée du premier masque (0 à 1)</translation>
    </message>
    <message>
        <source>User's accuracy (precision) of what is masked (0 to 1)</source>
        <translation>Exactitude de l'utilisateur (précision) du masqué (0 à 1)</translation>
    </message>
    <message>
        <source>Producer's accuracy (recall) of what is masked (0 to 1)</source>
        <translation>Exactitude du producteur (rappel) du masqué (0 à 1)</translation>
    </message>
    <message>
        <source>F1 of what is masked (0 to 1)</source>
        <translation>F1 du masqué (0 à 1)</translation>
    </message>
    <message>
        <source>IoU of what is masked (0 to 1)</source>
        <translation>IoU du masqué (0 à 1)</translation>
    </message>
    <message>
        <source>Masks, sources rasters or classes that the class mapping explains; the numbers are those of the first.</source>
        <translation>Masques, rasters de sources ou classes expliquées par la correspondance des classes ; les chiffres sont ceux du premier.</translation>
    </message>
    <message>
        <source>Edge tolerance (metres)</source>
        <translation>Tolérance de bord (mètres)</translation>
    </message>
    <message>
        <source>Leaves pixels this near to an edge of the reference out of a second count; 0 for one count only.</source>
        <translation>Laisse hors d'un second comptage les pixels à cette distance d'un bord de la référence ; 0 pour un seul comptage.</translation>
    </message>
    <message>
        <source>Strata of the points</source>
        <translation>Strates des points</translation>
    </message>
    <message>
        <source>The raster that the points were drawn from. Points of “Stratified sample to label” know it themselves.</source>
        <translation>Le raster d'où les points ont été tirés. Les points de « Échantillon stratifié à étiqueter » le savent eux-mêmes.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Where the first mask is right (0), misses (1), raises false alarms (2) and names another class (3); 255 NoData.</source>
        <translation>Là où le premier masque est juste (0), manque (1), donne une fausse alarme (2) et nomme une autre classe (3) ; 255 NoData.</translation>
    </message>
    <message>
        <source>Apply mask to bands</source>
        <translation>Appliquer un masque aux bandes</translation>
    </message>
    <message>
        <source>Sets the masked pixels of a raster to NoData and leaves everything else as it is.</source>
        <translation>Met les pixels masqués d'un raster à NoData et laisse tout le reste tel quel.</translation>
    </message>
    <message>
        <source>Sets the pixels of a raster to NoData where a mask (0 clear, 1 masked, 255 NoData) masks them. All other pixels, the data type, scale and offset, band names, colours and metadata stay as they are, and so does the resolution: the mask may be on any grid of the same CRS and is read by nearest neighbour.

If no NoData value is given, the raster's own is used; if it has none, 0 for Sentinel-2 digital numbers and NaN for floating point. Where pixels that are kept hold that 0, as in Level-2A products before baseline 04.00, a value that no pixel holds is chosen instead, and told in the log. The layer is styled as that of the raster.

Where the mask itself is NoData the pixel becomes NoData too, unless you choose to keep it.</source>
        <translation>Met les pixels d'un raster à NoData là où un masque (0 clair, 1 masqué, 255 NoData) les masque. Tous les autres pixels, le type de données, l'échelle et le décalage, les noms de bandes, les couleurs et les métadonnées restent tels quels, de même que la résolution : le masque peut être sur n'importe quelle grille du même SCR et est lu au plus proche voisin.

Sans valeur NoData indiquée, celle du raster est utilisée ; s'il n'en a pas, 0 pour les comptes numériques (DN) de Sentinel-2 et NaN pour les nombres à virgule flottante. Si des pixels gardés contiennent ce 0, comme dans les produits Level-2A d'avant la baseline 04.00, une valeur qu'aucun pixel n'a est choisie à la place et indiquée dans le journal. La couche reçoit le style de celle du raster.

Là où le masque lui-même est NoData, le pixel devient NoData aussi, sauf si vous choisissez de le garder.</translation>
    </message>
    <message>
        <source>nodata,erase,clip,clear,remove clouds</source>
        <translation>nodata,effacer,découper,nettoyer,supprimer les nuages</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Any raster; all bands of a stack are masked at once.</source>
        <translation>N'importe quel raster ; toutes les bandes d'un empilement sont masquées à la fois.</translation>
    </message>
    <message>
        <source>A mask with 0 for clear, 1 for masked and 255 for NoData, in the same CRS.</source>
        <translation>Un masque avec 0 pour clair, 1 pour masqué et 255 pour NoData, dans le même SCR.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>The bands to write; all of them if none is selected.</source>
        <translation>Les bandes à écrire ; toutes si aucune n'est choisie.</translation>
    </message>
    <message>
        <source>NoData value</source>
        <translation>Valeur NoData</translation>
    </message>
    <message>
        <source>What masked pixels become; the raster's own NoData value if not set.</source>
        <translation>Ce que deviennent les pixels masqués ; la valeur NoData du raster si non renseigné.</translation>
    </message>
    <message>
        <source>Invert the mask</source>
        <translation>Inverser le masque</translation>
    </message>
    <message>
        <source>Keeps the masked pixels and removes the clear ones.</source>
        <translation>Garde les pixels masqués et supprime les clairs.</translation>
    </message>
    <message>
        <source>Where the mask is NoData</source>
        <translation>Là où le masque est NoData</translation>
    </message>
    <message>
        <source>What happens to pixels that the mask does not know.</source>
        <translation>Ce qu'il advient des pixels que le masque ne connaît pas.</translation>
    </message>
    <message>
        <source>Set the pixel to NoData</source>
        <translation>Mettre le pixel à NoData</translation>
    </message>
    <message>
        <source>Keep the pixel</source>
        <translation>Garder le pixel</translation>
    </message>
    <message>
        <source>Masked raster</source>
        <translation>Raster masqué</translation>
    </message>
    <message>
        <source>The raster with its masked pixels as NoData, as a Cloud Optimized GeoTIFF.</source>
        <translation>Le raster avec ses pixels masqués en NoData, en Cloud Optimized GeoTIFF.</translation>
    </message>
    <message>
        <source>Masked pixels of each band, separated by commas</source>
        <translation>Pixels masqués de chaque bande, séparés par des virgules</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Cloud mask in two steps</source>
        <translation>Masque de nuages en deux étapes</translation>
    </message>
    <message>
        <source>The cloud probability of a Level-1C product, and the mask that a threshold makes of it. The probability is kept: run “Mask from cloud probability” on it again to try other thresholds without computing it anew.</source>
        <translation>La probabilité de nuages d'un produit Level-1C, et le masque qu'un seuil en fait. La probabilité est gardée : exécutez à nouveau « Masque depuis la probabilité de nuages » sur elle pour essayer d'autres seuils sans la recalculer.</translation>
    </message>
    <message>
        <source>Masked bands from a product and a QA raster</source>
        <translation>Bandes masquées à partir d'un produit et d'un raster QA</translation>
    </message>
    <message>
        <source>Step by step what “Mask a Sentinel-2 scene” and “Apply mask to bands” do: the s2cloudless probability of a Level-1C product becomes a mask, is combined with the classes of an Fmask or QA raster (masked where either says so), grows by a distance in metres, and is applied to a raster. All steps work on the finest of the grids: give the resolution of the QA raster.</source>
        <translation>Étape par étape, ce que font « Masquer une scène Sentinel-2 » et « Appliquer un masque aux bandes » : la probabilité s2cloudless d'un produit Level-1C devient un masque, est combinée aux classes d'un raster Fmask ou QA (masqué là où l'un ou l'autre le dit), grandit d'une distance en mètres, et est appliquée à un raster. Toutes les étapes travaillent sur la plus fine des grilles : indiquez la résolution du raster QA.</translation>
    </message>
    <message>
        <source>Raster to mask</source>
        <translation>Raster à masquer</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Thin cloud / cirrus</source>
        <translation>Nuage fin / cirrus</translation>
    </message>
    <message>
        <source>Snow / ice</source>
        <translation>Neige / glace</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Adjacent to cloud</source>
        <translation>Voisin d'un nuage</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Pas de données</translation>
    </message>
    <message>
        <source>NoData</source>
        <translation>NoData</translation>
    </message>
    <message>
        <source>Saturated or defective</source>
        <translation>Saturé ou défectueux</translation>
    </message>
    <message>
        <source>Topographic casted shadows</source>
        <translation>Ombres topographiques portées</translation>
    </message>
    <message>
        <source>Cloud shadows</source>
        <translation>Ombres de nuages</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Végétation</translation>
    </message>
    <message>
        <source>Not vegetated</source>
        <translation>Sans végétation</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Non classé</translation>
    </message>
    <message>
        <source>Cloud medium probability</source>
        <translation>Nuage, probabilité moyenne</translation>
    </message>
    <message>
        <source>Cloud high probability</source>
        <translation>Nuage, probabilité élevée</translation>
    </message>
    <message>
        <source>Thin cirrus</source>
        <translation>Cirrus fin</translation>
    </message>
    <message>
        <source>Snow or ice</source>
        <translation>Neige ou glace</translation>
    </message>
    <message>
        <source>Custom values or bits</source>
        <translation>Valeurs ou bits personnalisés</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Fausse alarme</translation>
    </message>
    <message>
        <source>Another class</source>
        <translation>Autre classe</translation>
    </message>
    <message>
        <source>Deep network, shadow</source>
        <translation>Réseau de neurones, ombre</translation>
    </message>
    <message>
        <source>Stratified sample to label</source>
        <translation>Échantillon stratifié à étiqueter</translation>
    </message>
    <message>
        <source>Draws random points from the classes of a mask, for you to label.</source>
        <translation>Tire des points aléatoires dans les classes d'un masque, que vous étiquetez ensuite.</translation>
    </message>
    <message>
        <source>Draws points at random from every class of a mask or class raster. Label them over the image, then give them to “Accuracy of a mask” or “Best threshold”: as they know how large their classes are, a few dozen tell how good the mask is on the whole area, with confidence intervals.

The layer opens with a form with a button for each class: clear, cloud, thin cloud, shadow, unsure. What the mask says is hidden, so that it does not sway you. The points come in random order: if you stop early, those that are labelled are still a random sample.

To add points later, give the earlier sample as points to keep. Labelled points are never overwritten. NoData is no class. The same seed gives the same points.</source>
        <translation>Tire des points au hasard dans chaque classe d'un masque ou d'un raster de classes. Étiquetez-les sur l'image, puis donnez-les à « Exactitude d'un masque » ou « Meilleur seuil » : comme ils savent quelle est la taille de leurs classes, quelques dizaines disent la qualité du masque sur toute la surface, avec des intervalles de confiance.

La couche s'ouvre avec un formulaire qui a un bouton pour chaque classe : clair, nuage, nuage fin, ombre, incertain. Ce que dit le masque est caché, pour ne pas vous influencer. Les points viennent dans un ordre aléatoire : si vous vous arrêtez tôt, ceux qui sont étiquetés restent un échantillon aléatoire.

Pour ajouter des points plus tard, donnez l'échantillon précédent comme points à garder. Les points étiquetés ne sont jamais écrasés. NoData n'est pas une classe. La même amorce donne les mêmes points.</translation>
    </message>
    <message>
        <source>accuracy,validation,random points,sample,strata,reference,ground truth,label</source>
        <translation>exactitude,validation,points aléatoires,échantillon,strates,référence,vérité terrain,étiquette</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Points that were added</source>
        <translation>Points ajoutés</translation>
    </message>
    <message>
        <source>Mask or class raster</source>
        <translation>Masque ou raster de classes</translation>
    </message>
    <message>
        <source>Points are drawn from each of its classes, whole numbers from 0 to 254.</source>
        <translation>Des points sont tirés dans chacune de ses classes, des nombres entiers de 0 à 254.</translation>
    </message>
    <message>
        <source>Share the points</source>
        <translation>Répartir les points</translation>
    </message>
    <message>
        <source>Equally tells most of rare classes; in proportion to the area tells most of the whole.</source>
        <translation>À parts égales renseigne le plus sur les classes rares ; selon la surface, le plus sur l'ensemble.</translation>
    </message>
    <message>
        <source>Equally among the classes</source>
        <translation>À parts égales entre les classes</translation>
    </message>
    <message>
        <source>In proportion to their area</source>
        <translation>En proportion de leur surface</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Nombre de points</translation>
    </message>
    <message>
        <source>All points together, those to keep included.</source>
        <translation>Tous les points ensemble, y compris ceux à garder.</translation>
    </message>
    <message>
        <source>Least number per class</source>
        <translation>Nombre minimal par classe</translation>
    </message>
    <message>
        <source>Goes before the number of points. With fewer than 30 little can be said.</source>
        <translation>Passe avant le nombre de points. Avec moins de 30, on ne peut pas dire grand-chose.</translation>
    </message>
    <message>
        <source>Least distance between points (metres)</source>
        <translation>Distance minimale entre les points (mètres)</translation>
    </message>
    <message>
        <source>Neighbouring pixels tell the same twice; 0 asks for no distance.</source>
        <translation>Des pixels voisins disent deux fois la même chose ; 0 ne demande aucune distance.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Amorce</translation>
    </message>
    <message>
        <source>Another seed draws other points.</source>
        <translation>Une autre amorce tire d'autres points.</translation>
    </message>
    <message>
        <source>Points to keep</source>
        <translation>Points à garder</translation>
    </message>
    <message>
        <source>An earlier sample of the same raster: its points and labels are taken over, and new ones added.</source>
        <translation>Un échantillon précédent du même raster : ses points et étiquettes sont repris, et de nouveaux ajoutés.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Points with a form to label them, as a GeoPackage.</source>
        <translation>Points avec un formulaire pour les étiqueter, en GeoPackage.</translation>
    </message>
    <message>
        <source>Mask a scene…</source>
        <translation>Masquer une scène…</translation>
    </message>
    <message>
        <source>Load sample scene</source>
        <translation>Charger une scène d'exemple</translation>
    </message>
    <message>
        <source>Batch a folder…</source>
        <translation>Traiter un dossier par lots…</translation>
    </message>
    <message>
        <source>Explore threshold…</source>
        <translation>Explorer le seuil…</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recettes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Sentinel-2 scene {scene}</source>
        <translation>Scène Sentinel-2 {scene}</translation>
    </message>
    <message>
        <source>Mask this scene…</source>
        <translation>Masquer cette scène…</translation>
    </message>
    <message>
        <source>Ready to use. Try it on a small sample scene.</source>
        <translation>Prêt à l'emploi. Essayez-le sur une petite scène d'exemple.</translation>
    </message>
    <message>
        <source>This checkout has no sample scene; run scripts/demo in it, which makes one.</source>
        <translation>Cette copie de travail n'a pas de scène d'exemple ; lancez scripts/demo, qui en fait une.</translation>
    </message>
    <message>
        <source>Sample scene</source>
        <translation>Scène d'exemple</translation>
    </message>
    <message>
        <source>Grow and clean…</source>
        <translation>Agrandir et nettoyer…</translation>
    </message>
    <message>
        <source>Apply to bands…</source>
        <translation>Appliquer aux bandes…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Masks what the map shows at a coarser resolution, as a temporary layer.</source>
        <translation>Masque ce que montre la carte à une résolution plus grossière, comme couche temporaire.</translation>
    </message>
    <message>
        <source>Choose a value of “{parameter}” first.</source>
        <translation>Choisissez d'abord une valeur pour « {parameter} ».</translation>
    </message>
    <message>
        <source>Preview of the cloud mask</source>
        <translation>Aperçu du masque de nuages</translation>
    </message>
    <message>
        <source>Threshold explorer</source>
        <translation>Explorateur de seuil</translation>
    </message>
    <message>
        <source>Outline only</source>
        <translation>Contour seulement</translation>
    </message>
    <message>
        <source>Write mask…</source>
        <translation>Écrire le masque…</translation>
    </message>
    <message>
        <source>Threshold (0 to 1)</source>
        <translation>Seuil (0 à 1)</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>The explorer needs {library}.</source>
        <translation>L'explorateur a besoin de {library}.</translation>
    </message>
    <message>
        <source>This layer has no values to explore; choose a cloud probability.</source>
        <translation>Cette couche n'a pas de valeurs à explorer ; choisissez une probabilité de nuages.</translation>
    </message>
    <message>
        <source>The map does not show this layer.</source>
        <translation>La carte ne montre pas cette couche.</translation>
    </message>
    <message>
        <source>Masked: {percent:.1f} % of what the map shows.</source>
        <translation>Masqué : {percent:.1f} % de ce que montre la carte.</translation>
    </message>
    <message>
        <source>Coarser than the file; zoom in to see the very pixels.</source>
        <translation>Plus grossier que le fichier ; zoomez pour voir les pixels eux-mêmes.</translation>
    </message>
    <message>
        <source>GeoTIFF (*.tif)</source>
        <translation>GeoTIFF (*.tif)</translation>
    </message>
    <message>
        <source>Write mask</source>
        <translation>Écrire le masque</translation>
    </message>
    <message>
        <source>Choose a layer first.</source>
        <translation>Choisissez d'abord une couche.</translation>
    </message>
    <message>
        <source>About {seconds} s left</source>
        <translation>Encore {seconds} s environ</translation>
    </message>
    <message>
        <source>About {minutes} min left</source>
        <translation>Encore {minutes} min environ</translation>
    </message>
    <message>
        <source>Where jobs run (auto, thread: within QGIS, isolated: in the engine)</source>
        <translation>Où les tâches s'exécutent (auto, thread : dans QGIS, isolated : dans le moteur de calcul)</translation>
    </message>
    <message>
        <source>Fewer than 5 points of stratum "{name}" differ from the others, so the interval may be too narrow; label more there.</source>
        <translation>Moins de 5 points de la strate « {name} » diffèrent des autres, l'intervalle est donc peut-être trop étroit ; étiquetez-y plus de points.</translation>
    </message>
    <message>
        <source>No stratum has pixels.</source>
        <translation>Aucune strate n'a de pixels.</translation>
    </message>
    <message>
        <source>The sample has {points} points in stratum "{name}", which has only {size} pixels; are these the stratum sizes of another sample?</source>
        <translation>L'échantillon a {points} points dans la strate « {name} », qui n'a que {size} pixels ; est-ce que ce sont les tailles de strates d'un autre échantillon ?</translation>
    </message>
    <message>
        <source>Stratum "{name}" has no labelled points.</source>
        <translation>La strate « {name} » n'a pas de points étiquetés.</translation>
    </message>
    <message>
        <source>Stratum "{name}" has only one labelled point, which tells nothing of the error.</source>
        <translation>La strate « {name} » n'a qu'un point étiqueté, qui ne dit rien de l'erreur.</translation>
    </message>
    <message>
        <source>The class mapping does not say what {what} in {title} is; add "{name}=1", "{name}=0" or "{name}=nodata".</source>
        <translation>La correspondance des classes ne dit pas ce qu'est {what} dans {title} ; ajoutez « {name}=1 », « {name}=0 » ou « {name}=nodata ».</translation>
    </message>
    <message>
        <source>The class mapping is empty; write entries as in {example}, or leave it out.</source>
        <translation>La correspondance des classes est vide ; écrivez des entrées comme dans {example}, ou omettez-la.</translation>
    </message>
    <message>
        <source>The class mapping names "{name}", which neither mask nor reference has; they have {known}.</source>
        <translation>La correspondance des classes nomme « {name} », que ni le masque ni la référence n'ont ; ils ont {known}.</translation>
    </message>
    <message>
        <source>The class mapping has the value {value}, but classes are 0 to {highest}.</source>
        <translation>La correspondance des classes a la valeur {value}, mais les classes vont de 0 à {highest}.</translation>
    </message>
    <message>
        <source>the value {value} ("{name}")</source>
        <translation>la valeur {value} (« {name} »)</translation>
    </message>
    <message>
        <source>the class "{name}"</source>
        <translation>la classe « {name} »</translation>
    </message>
    <message>
        <source>The class mapping has "{entry}", which is no pair of class and code as in {example}.</source>
        <translation>La correspondance des classes a « {entry} », qui n'est pas un couple de classe et de code comme dans {example}.</translation>
    </message>
    <message>
        <source>The class mapping has "{entry}", but a class can only be 0 (clear), 1 (masked), nodata, or 2 to 9.</source>
        <translation>La correspondance des classes a « {entry} », mais une classe ne peut être que 0 (clair), 1 (masqué), nodata, ou 2 à 9.</translation>
    </message>
    <message>
        <source>The class mapping has two entries for "{left}"; keep one.</source>
        <translation>La correspondance des classes a deux entrées pour « {left} » ; gardez-en une.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>the value {value}</source>
        <translation>la valeur {value}</translation>
    </message>
    <message>
        <source>The class mapping calls "{name}" and its value {value} different things; keep one.</source>
        <translation>La correspondance des classes désigne « {name} » et sa valeur {value} comme des choses différentes ; gardez-en une.</translation>
    </message>
    <message>
        <source>Neither the map nor the reference has {name}.</source>
        <translation>Ni la carte ni la référence n'a {name}.</translation>
    </message>
    <message>
        <source>Nothing was compared.</source>
        <translation>Rien n'a été comparé.</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>Exactitude globale</translation>
    </message>
    <message>
        <source>User's accuracy (precision)</source>
        <translation>Exactitude de l'utilisateur (précision)</translation>
    </message>
    <message>
        <source>The map has no {name}.</source>
        <translation>La carte n'a pas de {name}.</translation>
    </message>
    <message>
        <source>Producer's accuracy (recall)</source>
        <translation>Exactitude du producteur (rappel)</translation>
    </message>
    <message>
        <source>The reference has no {name}.</source>
        <translation>La référence n'a pas de {name}.</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Share of the area by the reference</source>
        <translation>Part de la surface selon la référence</translation>
    </message>
    <message>
        <source>The reference has fewer than two classes.</source>
        <translation>La référence a moins de deux classes.</translation>
    </message>
    <message>
        <source>F1, mean of the classes</source>
        <translation>F1, moyenne des classes</translation>
    </message>
    <message>
        <source>IoU, mean of the classes</source>
        <translation>IoU, moyenne des classes</translation>
    </message>
    <message>
        <source>Rests on fewer than {samples} samples: too few to be trusted.</source>
        <translation>Repose sur moins de {samples} échantillons : trop peu pour s'y fier.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Clear lost</source>
        <translation>Clair perdu</translation>
    </message>
    <message>
        <source>Share of the cloud found</source>
        <translation>Part des nuages trouvée</translation>
    </message>
    <message>
        <source>Share of the clear kept</source>
        <translation>Part du clair gardée</translation>
    </message>
    <message>
        <source>Threshold {threshold:.3f}{interval}{growth}: {aim} {value:.3f}{value_interval}.</source>
        <translation>Seuil {threshold:.3f}{interval}{growth} : {aim} {value:.3f}{value_interval}.</translation>
    </message>
    <message>
        <source>Compared: {compared}. Left out: {unknown} that the reference does not know, and {more} more that the mask does not know.</source>
        <translation>Comparés : {compared}. Laissés de côté : {unknown} que la référence ne connaît pas, et {more} de plus que le masque ne connaît pas.</translation>
    </message>
    <message>
        <source>Map: {name}</source>
        <translation>Carte : {name}</translation>
    </message>
    <message>
        <source>Reference: {name}</source>
        <translation>Référence : {name}</translation>
    </message>
    <message>
        <source>Estimates for the whole area, with 95 % confidence intervals</source>
        <translation>Estimations pour toute la surface, avec intervalles de confiance à 95 %</translation>
    </message>
    <message>
        <source>Every pixel or point</source>
        <translation>Chaque pixel ou point</translation>
    </message>
    <message>
        <source>Without pixels near an edge of the reference</source>
        <translation>Sans les pixels proches d'un bord de la référence</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>The numbers of the table as a picture.</source>
        <translation>Les chiffres du tableau en image.</translation>
    </message>
    <message>
        <source> ({low:.3f} to {high:.3f})</source>
        <translation> ({low:.3f} à {high:.3f})</translation>
    </message>
    <message>
        <source>Best threshold after each growth</source>
        <translation>Meilleur seuil après chaque extension</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Confusion matrix of {mask}</source>
        <translation>Matrice de confusion de {mask}</translation>
    </message>
    <message>
        <source>Measures by threshold; their numbers are in the table below.</source>
        <translation>Mesures selon le seuil ; leurs chiffres sont dans le tableau ci-dessous.</translation>
    </message>
    <message>
        <source>Measures by threshold</source>
        <translation>Mesures selon le seuil</translation>
    </message>
    <message>
        <source>, grown by {distance_m:g} m</source>
        <translation>, agrandi de {distance_m:g} m</translation>
    </message>
    <message>
        <source>Grown by</source>
        <translation>Étendu de</translation>
    </message>
    <message>
        <source>Without {count} pixels near an edge of the reference:</source>
        <translation>Sans {count} pixels proches d'un bord de la référence :</translation>
    </message>
    <message>
        <source>Estimated shares of the whole area:</source>
        <translation>Parts estimées de toute la surface :</translation>
    </message>
    <message>
        <source>Class "{name}" has room for only {count} of {target} points that are {min_distance_m:g} m apart; ask for a smaller distance or fewer points.</source>
        <translation>La classe « {name} » n'a de place que pour {count} de {target} points distants de {min_distance_m:g} m ; demandez une distance plus petite ou moins de points.</translation>
    </message>
    <message>
        <source>Class "{name}" has only {size} pixels, fewer than the {asked} points asked for.</source>
        <translation>La classe « {name} » n'a que {size} pixels, moins que les {asked} points demandés.</translation>
    </message>
    <message>
        <source>Class "{name}" is small for points that are {min_distance_m:g} m apart, so they crowd the edges of its patches; ask for a smaller distance or fewer points.</source>
        <translation>La classe « {name} » est petite pour des points distants de {min_distance_m:g} m, qui se pressent donc aux bords de ses taches ; demandez une distance plus petite ou moins de points.</translation>
    </message>
    <message>
        <source>{left_out} of {resamples} resamples had no such threshold; the interval is that of the others.</source>
        <translation>{left_out} de {resamples} rééchantillons n'avaient pas de tel seuil ; l'intervalle est celui des autres.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>The probability has values from {lowest:g} to {highest:g} instead of 0 to 1; choose how it is stored.</source>
        <translation>La probabilité a des valeurs de {lowest:g} à {highest:g} au lieu de 0 à 1 ; choisissez comment elle est enregistrée.</translation>
    </message>
    <message>
        <source>scenes</source>
        <translation>scènes</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>nuages</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>No threshold finds {limit:.1%} of the cloud; {reached:.1%} of it have a probability above 0.</source>
        <translation>Aucun seuil ne trouve {limit:.1%} des nuages ; {reached:.1%} ont une probabilité supérieure à 0.</translation>
    </message>
    <message>
        <source>No interval: fewer than two {units} to draw from.</source>
        <translation>Pas d'intervalle : moins de deux {units} à tirer.</translation>
    </message>
    <message>
        <source>No interval: no resample has both clear and cloud.</source>
        <translation>Pas d'intervalle : aucun rééchantillon n'a à la fois du clair et des nuages.</translation>
    </message>
    <message>
        <source>The reference has no {kind} where the probability is known.</source>
        <translation>La référence n'a pas de {kind} là où la probabilité est connue.</translation>
    </message>
    <message>
        <source>tile {one} and {other}</source>
        <translation>tuile {one} et {other}</translation>
    </message>
    <message>
        <source>sensed {one} and {other}</source>
        <translation>acquis {one} et {other}</translation>
    </message>
    <message>
        <source>relative orbit {one} and {other}</source>
        <translation>orbite relative {one} et {other}</translation>
    </message>
    <message>
        <source>satellite {one} and {other}</source>
        <translation>satellite {one} et {other}</translation>
    </message>
    <message>
        <source>{contradiction}; choose files of one, or set {ANY_ACQUISITION} to use them anyway.</source>
        <translation>{contradiction} ; choisissez des fichiers d'une seule, ou cochez {ANY_ACQUISITION} pour les utiliser quand même.</translation>
    </message>
    <message>
        <source>{contradiction}; they are used anyway.</source>
        <translation>{contradiction} ; ils sont utilisés quand même.</translation>
    </message>
    <message>
        <source>{one} and {other} are of different acquisitions ({difference})</source>
        <translation>{one} et {other} sont d'acquisitions différentes ({difference})</translation>
    </message>
    <message>
        <source>This is a bug, please report it with the name of the product: {kind}: {error}</source>
        <translation>C'est une erreur du programme, veuillez la signaler avec le nom du produit : {kind}: {error}</translation>
    </message>
    <message>
        <source>{name} is there twice; {used} is used in its place.</source>
        <translation>{name} est présent deux fois ; {used} est utilisé à sa place.</translation>
    </message>
    <message>
        <source>{name} is an older processing ({baseline}); {used} ({newer}) of the same acquisition is used in its place.</source>
        <translation>{name} est un traitement plus ancien ({baseline}) ; {used} ({newer}) de la même acquisition est utilisé à sa place.</translation>
    </message>
    <message>
        <source>{path} would write the same files as {other}; rename one of them.</source>
        <translation>{path} écrirait les mêmes fichiers que {other} ; renommez l'un d'eux.</translation>
    </message>
    <message>
        <source>baseline unknown</source>
        <translation>baseline inconnue</translation>
    </message>
    <message>
        <source>Its worker failed ({kind}: {error}).</source>
        <translation>Son worker a échoué ({kind}: {error}).</translation>
    </message>
    <message>
        <source>Its worker has ended it, but the answer did not come ({error}); run this again: it goes on.</source>
        <translation>Son worker l'a terminée, mais la réponse n'est pas arrivée ({error}) ; relancez cet algorithme : il continue.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} is gone; start it again and run this again: it goes on.</source>
        <translation>L'ordonnanceur Dask à {address} a disparu ; relancez-le, puis relancez cet algorithme : il continue.</translation>
    </message>
    <message>
        <source>Its workers were killed again and again, as happens when memory is short; give each of them more.</source>
        <translation>Ses workers ont été tués à plusieurs reprises, comme cela arrive quand la mémoire manque ; donnez-en plus à chacun.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has no workers; start some with `dask worker {address}`.</source>
        <translation>L'ordonnanceur Dask à {address} n'a pas de workers ; démarrez-en avec `dask worker {address}`.</translation>
    </message>
    <message>
        <source>The worker {worker} of {address} has CloudSieve {version}, and this is {own}; install the same version there.</source>
        <translation>Le worker {worker} de {address} a CloudSieve {version}, et ceci est {own} ; installez-y la même version.</translation>
    </message>
    <message>
        <source>{count} workers of {address} mask the scenes.</source>
        <translation>{count} workers de {address} masquent les scènes.</translation>
    </message>
    <message>
        <source>{SCHEDULER} needs the Python package distributed ({error}). Choose Plugins &gt; CloudSieve &gt; Set up Dask; in a shell, pip install "cloudsieve[dask]". Or unset {SCHEDULER} and choose a number of {WORKERS}.</source>
        <translation>{SCHEDULER} a besoin du paquet Python distributed ({error}). Choisissez Extensions &gt; CloudSieve &gt; Installer Dask ; dans un terminal, pip install "cloudsieve[dask]". Ou laissez {SCHEDULER} vide et choisissez un nombre dans {WORKERS}.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address} ({error}); start one with `dask scheduler`, or give its address.</source>
        <translation>Aucun ordonnanceur Dask ne répond à {address} ({error}) ; démarrez-en un avec `dask scheduler`, ou donnez son adresse.</translation>
    </message>
    <message>
        <source>The workers of {address} do not answer within {seconds} s; is one of them, or the scheduler, stuck?</source>
        <translation>Les workers de {address} ne répondent pas en {seconds} s ; l'un d'eux, ou l'ordonnanceur, est-il bloqué ?</translation>
    </message>
    <message>
        <source>The workers of {address} cannot load CloudSieve {version} ({error}); install it there.</source>
        <translation>Les workers de {address} ne peuvent pas charger CloudSieve {version} ({error}) ; installez-le là-bas.</translation>
    </message>
    <message>
        <source>{path} holds no job; write it with --write-jobs.</source>
        <translation>{path} ne contient aucune tâche ; écrivez-le avec --write-jobs.</translation>
    </message>
    <message>
        <source>The part is "{part}"; expected its number and how many there are, such as 17/200.</source>
        <translation>La partie est « {part} » ; il faut son numéro et le nombre de parties, comme 17/200.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a list of jobs ({error}).</source>
        <translation>{path} ne peut pas être lu comme une liste de tâches ({error}).</translation>
    </message>
    <message>
        <source>{path}, line {number}: {reason}</source>
        <translation>{path}, ligne {number} : {reason}</translation>
    </message>
    <message>
        <source>{folder} is no folder; choose the folder that holds one file for each scene.</source>
        <translation>{folder} n'est pas un dossier ; choisissez celui qui contient un fichier par scène.</translation>
    </message>
    <message>
        <source>{folder} holds nothing of the acquisition of {name}; add it, or leave the folder unset.</source>
        <translation>{folder} ne contient rien de l'acquisition de {name} ; ajoutez-le, ou laissez le dossier vide.</translation>
    </message>
    <message>
        <source>{folder} holds several files of the acquisition of {name}: {files}; keep one of them there.</source>
        <translation>{folder} contient plusieurs fichiers de l'acquisition de {name} : {files} ; n'en gardez qu'un.</translation>
    </message>
    <message>
        <source>Its process was killed {times} times, as happens when memory is short; mask it alone, or with fewer workers.</source>
        <translation>Son processus a été tué {times} fois, comme cela arrive quand la mémoire manque ; masquez la scène seule, ou avec moins de scènes à la fois.</translation>
    </message>
    <message>
        <source>The mask was there, made with the same settings.</source>
        <translation>Le masque était déjà là, fait avec les mêmes réglages.</translation>
    </message>
    <message>
        <source>It has no valid pixel.</source>
        <translation>Elle n'a aucun pixel valide.</translation>
    </message>
    <message>
        <source>Cloud: {cloud:.1f} %, more than {most:g} %.</source>
        <translation>Nuages : {cloud:.1f} %, plus que {most:g} %.</translation>
    </message>
    <message>
        <source>{name} is a product of {satellite}; only Sentinel-2 can be masked.</source>
        <translation>{name} est un produit de {satellite} ; seul Sentinel-2 peut être masqué.</translation>
    </message>
    <message>
        <source>{INPUT} {source} does not exist; choose a folder or a list of products.</source>
        <translation>{INPUT} {source} n'existe pas ; choisissez un dossier ou une liste de produits.</translation>
    </message>
    <message>
        <source>{source} holds no Sentinel-2 product; choose the folder or the list again.</source>
        <translation>{source} ne contient aucun produit Sentinel-2 ; choisissez à nouveau le dossier ou la liste.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a list of products ({error}); write one path per line, as UTF-8 text.</source>
        <translation>{file} ne peut pas être lu comme une liste de produits ({error}) ; écrivez un chemin par ligne, en texte UTF-8.</translation>
    </message>
    <message>
        <source>The darkest pixels of band {band} of {scene} have {darkest}; without an offset they lie near 0. The bands seem to carry the +1000 of processing baseline 04.00 and later</source>
        <translation>Les pixels les plus sombres de la bande {band} de {scene} ont {darkest} ; sans décalage, ils sont proches de 0. Les bandes semblent porter le +1000 des baselines de traitement à partir de 04.00</translation>
    </message>
    <message>
        <source>Radiometric offset of {band}: {offset:g} (no metadata beside the bands); quantification {quantification:g}.</source>
        <translation>Décalage radiométrique de {band} : {offset:g} (pas de métadonnées à côté des bandes) ; quantification {quantification:g}.</translation>
    </message>
    <message>
        <source>Radiometric offset of {band}: {offset:g} ({OFFSET}: {choice}); quantification {quantification:g}.</source>
        <translation>Décalage radiométrique de {band} : {offset:g} ({OFFSET} : {choice}) ; quantification {quantification:g}.</translation>
    </message>
    <message>
        <source>No product metadata was found beside the bands of {scene}: they are taken without offset, which is right for baselines before 04.00 and for harmonised data. Otherwise set {OFFSET} to {OFFSET:-1000}.</source>
        <translation>Aucune métadonnée de produit n'a été trouvée à côté des bandes de {scene} : elles sont prises sans décalage, ce qui est juste pour les baselines avant 04.00 et pour les données harmonisées. Sinon, mettez {OFFSET} à {OFFSET:-1000}.</translation>
    </message>
    <message>
        <source>DN {value:.0f}</source>
        <translation>DN {value:.0f}</translation>
    </message>
    <message>
        <source>reflectance {value:.2f}</source>
        <translation>réflectance {value:.2f}</translation>
    </message>
    <message>
        <source>{finding}; the mask may show cloud everywhere.</source>
        <translation>{finding} ; le masque pourrait montrer des nuages partout.</translation>
    </message>
    <message>
        <source>{finding}, which is 0.1 in reflectance: subtract it, or set {OFFSET} to {OFFSET:none} if the scene is bright cirrus throughout.</source>
        <translation>{finding}, soit 0.1 en réflectance : soustrayez-le, ou mettez {OFFSET} à {OFFSET:none} si la scène n'est que cirrus brillant.</translation>
    </message>
    <message>
        <source>{finding}: set {OFFSET} to {OFFSET:-1000}, or to {OFFSET:none} if the scene is bright cirrus throughout.</source>
        <translation>{finding} : mettez {OFFSET} à {OFFSET:-1000}, ou à {OFFSET:none} si la scène n'est que cirrus brillant.</translation>
    </message>
    <message>
        <source>The darkest pixels of band {band} of {scene} have DN {dark_dn:.0f}; with the offset {offset:g} they become negative reflectance. The bands seem to be harmonised already: set {OFFSET} to {OFFSET:none}.</source>
        <translation>Les pixels les plus sombres de la bande {band} de {scene} ont DN {dark_dn:.0f} ; avec le décalage {offset:g}, leur réflectance devient négative. Les bandes semblent déjà harmonisées : mettez {OFFSET} à {OFFSET:none}.</translation>
    </message>
    <message>
        <source>{finding}, and its metadata of baseline {baseline} lists no offset: set {OFFSET} to {OFFSET:-1000}, or to {OFFSET:none} if the scene is bright cirrus throughout.</source>
        <translation>{finding}, et ses métadonnées de baseline {baseline} n'indiquent pas de décalage : mettez {OFFSET} à {OFFSET:-1000}, ou à {OFFSET:none} si la scène n'est que cirrus brillant.</translation>
    </message>
    <message>
        <source>None of the {count} sub-scenes is in {folder}; unpack subscenes.zip and masks.zip so that the files lie in its folders subscenes and masks, not in folders within these.</source>
        <translation>Aucune des {count} sous-scènes n'est dans {folder} ; décompressez subscenes.zip et masks.zip de sorte que les fichiers soient dans ses dossiers subscenes et masks, et non dans des dossiers à l'intérieur de ceux-ci.</translation>
    </message>
    <message>
        <source>{folder} is the catalogue itself; choose another folder.</source>
        <translation>{folder} est le catalogue lui-même ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{bands} and {mask} have different sizes; download them again.</source>
        <translation>{bands} et {mask} ont des tailles différentes ; téléchargez-les à nouveau.</translation>
    </message>
    <message>
        <source>{lacking} of {count} sub-scenes are not in {folder} and are left out.</source>
        <translation>{lacking} de {count} sous-scènes ne sont pas dans {folder} et sont laissées de côté.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}); choose another folder.</source>
        <translation>{folder} ne peut pas être écrit ({reason}) ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{done} of {count} sub-scenes were counted before.</source>
        <translation>{done} de {count} sous-scènes ont été comptées auparavant.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); is the disk full?</source>
        <translation>{path} ne peut pas être écrit ({reason}) ; le disque est-il plein ?</translation>
    </message>
    <message>
        <source>{reason} The benchmark goes on without deep networks.</source>
        <translation>{reason} L'évaluation continue sans réseaux de neurones.</translation>
    </message>
    <message>
        <source>{folder} has no {file}; choose the folder of the Cloud Mask Catalogue.</source>
        <translation>{folder} n'a pas de {file} ; choisissez le dossier du Cloud Mask Catalogue.</translation>
    </message>
    <message>
        <source>{path} lacks {lack}; download it again.</source>
        <translation>Il manque à {path} : {lack} ; téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} is {dtype} {shape}, but a sub-scene has {count} bands of reflectance; download it again.</source>
        <translation>{path} est {dtype} {shape}, mais une sous-scène a {count} bandes de réflectance ; téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} holds the value {value:g}, which is no reflectance; divide digital numbers by 10000.</source>
        <translation>{path} contient la valeur {value:g}, qui n'est pas une réflectance ; divisez les comptes numériques (DN) par 10000.</translation>
    </message>
    <message>
        <source>{path} is {dtype} {shape}, but a mask has {count} classes; download it again.</source>
        <translation>{path} est {dtype} {shape}, mais un masque a {count} classes ; téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} has pixels of no class or of several; download it again.</source>
        <translation>{path} a des pixels sans classe ou de plusieurs classes ; téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} is no table of tags ({reason}); download it again.</source>
        <translation>{path} n'est pas une table de tags ({reason}) ; téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>the column "{name}"</source>
        <translation>la colonne « {name} »</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>des lignes</translation>
    </message>
    <message>
        <source>{folder} has no folder {name}; unpack {name}.zip there.</source>
        <translation>{folder} n'a pas de dossier {name} ; décompressez-y {name}.zip.</translation>
    </message>
    <message>
        <source>{path} cannot be read as an array ({reason}); download it again.</source>
        <translation>{path} ne peut pas être lu comme un tableau ({reason}) ; téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>equal names; 0 clear, 1 masked, 255 NoData; labels: {form}</source>
        <translation>noms identiques ; 0 clair, 1 masqué, 255 NoData ; étiquettes : {form}</translation>
    </message>
    <message>
        <source>{path} declares {declared:g} as NoData: its pixels of that value are left out.</source>
        <translation>{path} déclare {declared:g} comme NoData : ses pixels de cette valeur sont laissés de côté.</translation>
    </message>
    <message>
        <source>scene classification (SCL)</source>
        <translation>classification de scène (SCL)</translation>
    </message>
    <message>
        <source>cloud probability (MSK_CLDPRB)</source>
        <translation>probabilité de nuages (MSK_CLDPRB)</translation>
    </message>
    <message>
        <source>download the product completely</source>
        <translation>téléchargez le produit complètement</translation>
    </message>
    <message>
        <source>{product} has no {layer}; {advice}.</source>
        <translation>{product} n'a pas de {layer} ; {advice}.</translation>
    </message>
    <message>
        <source>it is a Level-1C product: choose the Level-2A product of the same acquisition, or use Cloud probability (s2cloudless)</source>
        <translation>c'est un produit Level-1C : choisissez le produit Level-2A de la même acquisition, ou utilisez « Probabilité de nuages (s2cloudless) »</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>La tâche</translation>
    </message>
    <message>
        <source>{path} cannot be read as a job ({error}).</source>
        <translation>{path} ne peut pas être lu comme une tâche ({error}).</translation>
    </message>
    <message>
        <source>{name}: done after {seconds:.1f} s.</source>
        <translation>{name} : terminé après {seconds:.1f} s.</translation>
    </message>
    <message>
        <source>It is not known whether {path} is of Level-1C or Level-2A; choose the network for it in {NETWORK}.</source>
        <translation>On ne sait pas si {path} est de Level-1C ou de Level-2A ; choisissez le réseau qui convient dans {NETWORK}.</translation>
    </message>
    <message>
        <source>It is not known whether {path} is of Level-1C or Level-2A, for which there are different networks; give a whole product, with its metadata.</source>
        <translation>On ne sait pas si {path} est de Level-1C ou de Level-2A, pour lesquels il y a des réseaux différents ; donnez un produit entier, avec ses métadonnées.</translation>
    </message>
    <message>
        <source>{network} is for {levels}, but {path} is of {level}; choose another network in {NETWORK}, or {NETWORK:auto}.</source>
        <translation>{network} est pour {levels}, mais {path} est de {level} ; choisissez un autre réseau dans {NETWORK}, ou {NETWORK:auto}.</translation>
    </message>
    <message>
        <source>{name} has {width} x {height} pixels, less than the {side} x {side} that the network sees at once; the rest of them is mirrored, so trust the result less, or give more of the scene.</source>
        <translation>{name} a {width} x {height} pixels, moins que les {side} x {side} que le réseau voit à la fois ; le reste est complété par symétrie, fiez-vous donc moins au résultat, ou donnez une plus grande part de la scène.</translation>
    </message>
    <message>
        <source>Choose Plugins &gt; CloudSieve &gt; Set up OmniCloudMask; in a shell, `python -m cloudsieve.engine add omnicloudmask`.</source>
        <translation>Choisissez Extensions &gt; CloudSieve &gt; Installer OmniCloudMask ; dans un terminal, `python -m cloudsieve.engine add omnicloudmask`.</translation>
    </message>
    <message>
        <source>OmniCloudMask loads its weights; where they are not on this computer yet, it fetches them from huggingface.co.</source>
        <translation>OmniCloudMask charge ses poids ; s'ils ne sont pas encore sur cet ordinateur, il les récupère depuis huggingface.co.</translation>
    </message>
    <message>
        <source>OmniCloudMask is not set up. {remedy}</source>
        <translation>OmniCloudMask n'est pas installé. {remedy}</translation>
    </message>
    <message>
        <source>OmniCloudMask {version} is too old; install 1.8 or later. {remedy}</source>
        <translation>OmniCloudMask {version} est trop ancien ; installez la version 1.8 ou ultérieure. {remedy}</translation>
    </message>
    <message>
        <source>OmniCloudMask cannot be loaded ({reason}). {remedy}</source>
        <translation>OmniCloudMask ne peut pas être chargé ({reason}). {remedy}</translation>
    </message>
    <message>
        <source>OmniCloudMask {version} cannot load its weights ({reason}). It fetches them from huggingface.co into {folder}; see that this computer reaches it, or remove what is damaged there.</source>
        <translation>OmniCloudMask {version} ne peut pas charger ses poids ({reason}). Il les récupère depuis huggingface.co dans {folder} ; veillez à ce que cet ordinateur y accède, ou supprimez ce qui y est endommagé.</translation>
    </message>
    <message>
        <source>{path} takes or gives {found}, but its row tells {expected} (bands or classes, rows, columns); correct the row, or give the file that it tells of.</source>
        <translation>{path} prend ou donne {found}, mais sa description indique {expected} (bandes ou classes, lignes, colonnes) ; corrigez la description, ou donnez le fichier qu'elle décrit.</translation>
    </message>
    <message>
        <source>Deep networks need onnxruntime, which is not set up. {remedy}</source>
        <translation>Les réseaux de neurones ont besoin d'onnxruntime, qui n'est pas installé. {remedy}</translation>
    </message>
    <message>
        <source>{path} is not the file that {network} was tested with: it is damaged or another version. {remedy}</source>
        <translation>{path} n'est pas le fichier avec lequel {network} a été testé : il est endommagé ou d'une autre version. {remedy}</translation>
    </message>
    <message>
        <source>{path} has {count} inputs or outputs; expected one of each: bands in, classes out.</source>
        <translation>{path} a {count} entrées ou sorties ; il en faut une de chaque : bandes en entrée, classes en sortie.</translation>
    </message>
    <message>
        <source>{path} gives numbers from {least:g} to {most:g}, which do not go with gives_logits {told} in its row; correct the row, or give the file that it tells of.</source>
        <translation>{path} donne des nombres de {least:g} à {most:g}, qui ne vont pas avec gives_logits {told} dans sa description ; corrigez la description, ou donnez le fichier qu'elle décrit.</translation>
    </message>
    <message>
        <source>onnxruntime cannot be loaded ({reason}). {remedy}</source>
        <translation>onnxruntime ne peut pas être chargé ({reason}). {remedy}</translation>
    </message>
    <message>
        <source>{path} is no network that onnxruntime {version} can load ({reason}); give a whole ONNX file.</source>
        <translation>{path} n'est pas un réseau qu'onnxruntime {version} peut charger ({reason}) ; donnez un fichier ONNX complet.</translation>
    </message>
    <message>
        <source>{path} fails on a square of {shape} (bands, rows, columns) with onnxruntime {version} ({reason}); correct its row, or give another file.</source>
        <translation>{path} échoue sur un carré de {shape} (bandes, lignes, colonnes) avec onnxruntime {version} ({reason}) ; corrigez sa description, ou donnez un autre fichier.</translation>
    </message>
    <message>
        <source>Give the right file, or mend the sha256 of its row.</source>
        <translation>Donnez le bon fichier, ou corrigez le sha256 de sa description.</translation>
    </message>
    <message>
        <source>Choose Plugins &gt; CloudSieve &gt; Set up deep networks; in a shell, `python -m cloudsieve.engine add deep`.</source>
        <translation>Choisissez Extensions &gt; CloudSieve &gt; Installer les réseaux de neurones ; dans un terminal, `python -m cloudsieve.engine add deep`.</translation>
    </message>
    <message>
        <source>The network {network} needs the file {file} of {project}, which is not set up. {remedy}</source>
        <translation>Le réseau {network} a besoin du fichier {file} de {project}, qui n'est pas installé. {remedy}</translation>
    </message>
    <message>
        <source>In {row}, the row of the network {path}, the entry {key} is missing or wrong; expected: {expected}.</source>
        <translation>Dans {row}, la description du réseau {path}, l'entrée {key} manque ou est fausse ; attendu : {expected}.</translation>
    </message>
    <message>
        <source>The network {path} does not exist; give the path of an ONNX file.</source>
        <translation>Le réseau {path} n'existe pas ; donnez le chemin d'un fichier ONNX.</translation>
    </message>
    <message>
        <source>The network {path} needs the file {row} beside it, which tells its bands and classes ({reason}); the page on deep networks shows one.</source>
        <translation>Le réseau {path} a besoin du fichier {row} à côté de lui, qui indique ses bandes et ses classes ({reason}) ; la page sur les réseaux de neurones en montre un.</translation>
    </message>
    <message>
        <source>{path} must end in {suffix}.</source>
        <translation>{path} doit se terminer par {suffix}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder {folder} does not exist; create it first.</source>
        <translation>{path} ne peut pas être écrit : le dossier {folder} n'existe pas ; créez-le d'abord.</translation>
    </message>
    <message>
        <source>{path} is a folder; choose a file name.</source>
        <translation>{path} est un dossier ; choisissez un nom de fichier.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder {folder} is read-only; choose another folder.</source>
        <translation>{path} ne peut pas être écrit : le dossier {folder} est en lecture seule ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}); is the disk full?</source>
        <translation>{path} ne peut pas être écrit ({error}) ; le disque est-il plein ?</translation>
    </message>
    <message>
        <source>Cancelled: no output was written.</source>
        <translation>Annulé : aucune sortie n'a été écrite.</translation>
    </message>
    <message>
        <source>This computer has too little free memory for the job; close other programs, or choose a smaller extent or coarser pixels.</source>
        <translation>Cet ordinateur a trop peu de mémoire libre pour ce travail ; fermez d'autres programmes, ou choisissez une emprise plus petite ou des pixels plus grossiers.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read: {reason}.</source>
        <translation>Le fichier de modèle {path} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>it can crash QGIS when loaded into it</source>
        <translation>il peut faire planter QGIS s'il y est chargé</translation>
    </message>
    <message>
        <source>it is not installed</source>
        <translation>il n'est pas installé</translation>
    </message>
    <message>
        <source>The engine {ENGINE:numba} cannot be used here: {obstacle}. Choose the engine {ENGINE:auto} or {ENGINE:numpy}.</source>
        <translation>L'évaluateur {ENGINE:numba} ne peut pas être utilisé ici : {obstacle}. Choisissez l'évaluateur {ENGINE:auto} ou {ENGINE:numpy}.</translation>
    </message>
    <message>
        <source>The forest needs an offset and a quantification value for each of {n_features} bands; found {offsets} and {quantifications}.</source>
        <translation>La forêt a besoin d'un décalage et d'une valeur de quantification pour chacune de {n_features} bandes ; trouvé : {offsets} et {quantifications}.</translation>
    </message>
    <message>
        <source>Quantification values must be above 0, not [{quantifications}].</source>
        <translation>Les valeurs de quantification doivent être supérieures à 0, pas [{quantifications}].</translation>
    </message>
    <message>
        <source>The model {name} is neither in {folder} nor in an installed {project} package. Choose Plugins &gt; CloudSieve &gt; Set up engine, or install the zip of a release, which brings it; in a shell, `pip install --no-deps {project}`.</source>
        <translation>Le modèle {name} n'est ni dans {folder} ni dans un paquet {project} installé. Choisissez Extensions &gt; CloudSieve &gt; Installer le moteur de calcul, ou installez le zip d'une version publiée, qui l'apporte ; dans un terminal, `pip install --no-deps {project}`.</translation>
    </message>
    <message>
        <source>The model file {path} does not exist; give the path of a LightGBM text model, or none.</source>
        <translation>Le fichier de modèle {path} n'existe pas ; donnez le chemin d'un modèle texte LightGBM, ou aucun.</translation>
    </message>
    <message>
        <source>its arrays are of another kind</source>
        <translation>ses tableaux sont d'un autre genre</translation>
    </message>
    <message>
        <source>its nodes are not three numbers each</source>
        <translation>ses nœuds ne sont pas trois nombres chacun</translation>
    </message>
    <message>
        <source>its sigmoid is {value}, not a number above 0</source>
        <translation>son sigmoïde est {value}, pas un nombre supérieur à 0</translation>
    </message>
    <message>
        <source>a leaf value is not a finite number</source>
        <translation>une valeur de feuille n'est pas un nombre fini</translation>
    </message>
    <message>
        <source>a split has no threshold</source>
        <translation>une division n'a pas de seuil</translation>
    </message>
    <message>
        <source>it has no trees</source>
        <translation>il n'a pas d'arbres</translation>
    </message>
    <message>
        <source>a tree has a loop or a gap</source>
        <translation>un arbre a une boucle ou un vide</translation>
    </message>
    <message>
        <source>it averages its trees (a random forest)</source>
        <translation>il fait la moyenne de ses arbres (une forêt aléatoire)</translation>
    </message>
    <message>
        <source>its objective is {objective}, not binary</source>
        <translation>son objectif est {objective}, pas binaire</translation>
    </message>
    <message>
        <source>it has linear trees</source>
        <translation>il a des arbres linéaires</translation>
    </message>
    <message>
        <source>a tree of {count} leaves has {values} leaf values</source>
        <translation>un arbre de {count} feuilles a {values} valeurs de feuilles</translation>
    </message>
    <message>
        <source>the lists of a tree differ in length</source>
        <translation>les listes d'un arbre n'ont pas la même longueur</translation>
    </message>
    <message>
        <source>it has categorical splits</source>
        <translation>il a des divisions catégorielles</translation>
    </message>
    <message>
        <source>it has splits that treat missing values apart</source>
        <translation>il a des divisions qui traitent à part les valeurs manquantes</translation>
    </message>
    <message>
        <source>a threshold is not a finite number</source>
        <translation>un seuil n'est pas un nombre fini</translation>
    </message>
    <message>
        <source>a split uses a feature beyond the {count}</source>
        <translation>une division utilise une caractéristique au-delà des {count}</translation>
    </message>
    <message>
        <source>it has no end of its trees, so it is cut short or something else</source>
        <translation>la fin de ses arbres manque, il est donc tronqué ou autre chose</translation>
    </message>
    <message>
        <source>feature {feature} has {count} thresholds, more than {most}</source>
        <translation>la caractéristique {feature} a {count} seuils, plus que {most}</translation>
    </message>
    <message>
        <source>its thresholds do not ascend</source>
        <translation>ses seuils ne sont pas croissants</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} manque</translation>
    </message>
    <message>
        <source>{key} is {value}, not {expected}</source>
        <translation>{key} est {value}, pas {expected}</translation>
    </message>
    <message>
        <source>{source} is not a LightGBM model that CloudSieve can evaluate: {found}; give the published model, or another binary LightGBM model of the same {n_features} features.</source>
        <translation>{source} n'est pas un modèle LightGBM que CloudSieve peut évaluer : {found} ; donnez le modèle publié, ou un autre modèle LightGBM binaire des mêmes {n_features} caractéristiques.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>The engine {ENGINE:lightgbm} needs the package lightgbm, which cannot be imported ({error}); install it, or choose {ENGINE:auto}.</source>
        <translation>L'évaluateur {ENGINE:lightgbm} a besoin du paquet lightgbm, qui ne peut pas être importé ({error}) ; installez-le, ou choisissez {ENGINE:auto}.</translation>
    </message>
    <message>
        <source>{file} does not exist; choose an existing GeoPackage.</source>
        <translation>{file} n'existe pas ; choisissez un GeoPackage existant.</translation>
    </message>
    <message>
        <source>{file} has no layer "{wanted}"; it has {layers}.</source>
        <translation>{file} n'a pas de couche « {wanted} » ; il a {layers}.</translation>
    </message>
    <message>
        <source>{file} has {count} layers ({layers}); name one as {file}|layername=NAME.</source>
        <translation>{file} a {count} couches ({layers}) ; nommez-en une sous la forme {file}|layername=NOM.</translation>
    </message>
    <message>
        <source>{file} has no coordinate reference system; give it one first (Assign projection).</source>
        <translation>{file} n'a pas de système de coordonnées de référence (SCR) ; donnez-lui-en un d'abord (Assigner une projection).</translation>
    </message>
    <message>
        <source>{file} has both points and polygons; choose a layer of one kind.</source>
        <translation>{file} a à la fois des points et des polygones ; choisissez une couche d'un seul type.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a GeoPackage ({error}); export the layer to a GeoPackage first.</source>
        <translation>{file} ne peut pas être lu comme un GeoPackage ({error}) ; exportez d'abord la couche en GeoPackage.</translation>
    </message>
    <message>
        <source>a mask</source>
        <translation>un masque</translation>
    </message>
    <message>
        <source>a cloud probability</source>
        <translation>une probabilité de nuages</translation>
    </message>
    <message>
        <source>a raster of mask sources</source>
        <translation>un raster de sources de masque</translation>
    </message>
    <message>
        <source>a raster of cloud heights</source>
        <translation>un raster de hauteurs de nuages</translation>
    </message>
    <message>
        <source>a raster of agreement</source>
        <translation>un raster d'accord</translation>
    </message>
    <message>
        <source>a raster of classes</source>
        <translation>un raster de classes</translation>
    </message>
    <message>
        <source>a probability of cloud shadow</source>
        <translation>une probabilité d'ombre de nuage</translation>
    </message>
    <message>
        <source>make a mask of it first (Mask from cloud probability, Mask from Fmask or QA band)</source>
        <translation>faites-en d'abord un masque (Masque depuis la probabilité de nuages, Masque depuis Fmask ou une bande QA)</translation>
    </message>
    <message>
        <source>choose the output of Cloud probability (s2cloudless)</source>
        <translation>choisissez la sortie de « Probabilité de nuages (s2cloudless) »</translation>
    </message>
    <message>
        <source>{path} is {found}, not {expected}; {remedy}.</source>
        <translation>{path} est {found}, pas {expected} ; {remedy}.</translation>
    </message>
    <message>
        <source>{path} holds {dtype} numbers, not a mask (0 clear, 1 masked, 255 NoData); is it a cloud probability? Then {remedy}.</source>
        <translation>{path} contient des nombres {dtype}, pas un masque (0 clair, 1 masqué, 255 NoData) ; est-ce une probabilité de nuages ? Alors {remedy}.</translation>
    </message>
    <message>
        <source>{path} holds the value {values}, so it is no mask (0 clear, 1 masked, 255 NoData); {remedy}.</source>
        <translation>{path} contient la valeur {values}, ce n'est donc pas un masque (0 clair, 1 masqué, 255 NoData) ; {remedy}.</translation>
    </message>
    <message>
        <source>{path} stores its probability as {stored}, not {encoding}; set {ENCODING} so.</source>
        <translation>{path} enregistre sa probabilité en {stored}, pas en {encoding} ; réglez {ENCODING} ainsi.</translation>
    </message>
    <message>
        <source>{path} holds {dtype} numbers; a probability from 0 to 1 needs float32. Set {ENCODING} to {ENCODING:percent} or {ENCODING:byte}, or choose a probability if this is a mask or a class raster.</source>
        <translation>{path} contient des nombres {dtype} ; une probabilité de 0 à 1 demande float32. Mettez {ENCODING} à {ENCODING:percent} ou {ENCODING:byte}, ou choisissez une probabilité si ceci est un masque ou un raster de classes.</translation>
    </message>
    <message>
        <source>{path} holds the value {value:g}, outside 0 to {limit:g}; choose the {ENCODING} that the file has, or a file that holds a cloud probability.</source>
        <translation>{path} contient la valeur {value:g}, hors de 0 à {limit:g} ; choisissez dans {ENCODING} l'encodage du fichier, ou un fichier qui contient une probabilité de nuages.</translation>
    </message>
    <message>
        <source>{path} is {found} that CloudSieve wrote, not {expected}; choose another raster.</source>
        <translation>{path} est {found} écrit par CloudSieve, pas {expected} ; choisissez un autre raster.</translation>
    </message>
    <message>
        <source>{path} declares {declared:g} as NoData: its pixels of that value count as unknown.</source>
        <translation>{path} déclare {declared:g} comme NoData : ses pixels de cette valeur comptent comme inconnus.</translation>
    </message>
    <message>
        <source>{path} holds {dtype} numbers beyond classes, which are 0 to {nodata}; {remedy}.</source>
        <translation>{path} contient des nombres {dtype} au-delà des classes, qui vont de 0 à {nodata} ; {remedy}.</translation>
    </message>
    <message>
        <source>{path} holds no number above 100 although 255 stands for a probability of 1: if it is in percent, set {ENCODING} to {ENCODING:percent}.</source>
        <translation>{path} ne contient aucun nombre au-dessus de 100 alors que 255 signifie une probabilité de 1 : s'il est en pourcentage, mettez {ENCODING} à {ENCODING:percent}.</translation>
    </message>
    <message>
        <source>a number above {above:g}, {maximum:g} at most</source>
        <translation>un nombre supérieur à {above:g}, {maximum:g} au plus</translation>
    </message>
    <message>
        <source>{minimum:g} to {maximum:g}</source>
        <translation>{minimum:g} à {maximum:g}</translation>
    </message>
    <message>
        <source>{minimum:g} or more</source>
        <translation>{minimum:g} ou plus</translation>
    </message>
    <message>
        <source>{key} is empty; give the path of a file, or leave it out where it is optional.</source>
        <translation>{key} est vide ; donnez le chemin d'un fichier, ou omettez-le là où il est facultatif.</translation>
    </message>
    <message>
        <source>{key} is {path}, which holds characters that are no text; rename its files and folders.</source>
        <translation>{key} est {path}, qui contient des caractères qui ne sont pas du texte ; renommez ses fichiers et dossiers.</translation>
    </message>
    <message>
        <source>bands are counted from 1</source>
        <translation>les bandes sont comptées à partir de 1</translation>
    </message>
    <message>
        <source>{key} is {value:g}; {remedy}.</source>
        <translation>{key} vaut {value:g} ; {remedy}.</translation>
    </message>
    <message>
        <source>a number above {above:g}</source>
        <translation>un nombre supérieur à {above:g}</translation>
    </message>
    <message>
        <source>expected {range}</source>
        <translation>attendu : {range}</translation>
    </message>
    <message>
        <source>Give either a product or band rasters, not both and not neither.</source>
        <translation>Indiquez soit un produit, soit des rasters de bandes : l'un ou l'autre, mais pas les deux.</translation>
    </message>
    <message>
        <source>Give either an SCL raster or a Level-2A product, not both and not neither.</source>
        <translation>Indiquez soit un raster SCL, soit un produit Level-2A : l'un ou l'autre, mais pas les deux.</translation>
    </message>
    <message>
        <source>SCL classes are 0 to 11, not [{classes}].</source>
        <translation>Les classes SCL vont de 0 à 11, pas [{classes}].</translation>
    </message>
    <message>
        <source>{CLDPRB_THRESHOLD} is set, but no MSK_CLDPRB raster is given; choose one in {CLDPRB}, or unset it.</source>
        <translation>{CLDPRB_THRESHOLD} est renseigné, mais aucun raster MSK_CLDPRB n'est donné ; choisissez-en un dans {CLDPRB}, ou laissez le seuil vide.</translation>
    </message>
    <message>
        <source>A hybrid mask needs two masks or more.</source>
        <translation>Un masque hybride demande deux masques ou plus.</translation>
    </message>
    <message>
        <source>A sources raster has room for {most} masks, not {count}; combine some of them first.</source>
        <translation>Un raster des sources a de la place pour {most} masques, pas {count} ; combinez-en d'abord quelques-uns.</translation>
    </message>
    <message>
        <source>{MIN_VOTES} is {min_votes}, but there are {count} masks; ask for {count} at most.</source>
        <translation>{MIN_VOTES} vaut {min_votes}, mais il y a {count} masques ; demandez-en {count} au plus.</translation>
    </message>
    <message>
        <source>{BANDS} are [{bands}]; bands are counted from 1.</source>
        <translation>{BANDS} vaut [{bands}] ; les bandes sont comptées à partir de 1.</translation>
    </message>
    <message>
        <source>Give either a product or a NIR raster, not both and not neither.</source>
        <translation>Indiquez soit un produit, soit un raster proche infrarouge : l'un ou l'autre, mais pas les deux.</translation>
    </message>
    <message>
        <source>A NIR raster alone does not tell where the clouds are; choose their mask in {CLOUDS}.</source>
        <translation>Un raster proche infrarouge seul ne dit pas où sont les nuages ; choisissez leur masque dans {CLOUDS}.</translation>
    </message>
    <message>
        <source>Water is told by the bands of a product; a NIR raster alone has none, so unset {WATER}.</source>
        <translation>L'eau se reconnaît aux bandes d'un produit ; un raster proche infrarouge seul n'en a pas, décochez donc {WATER}.</translation>
    </message>
    <message>
        <source>A network sees four bands or more; a NIR raster alone does not do, so set {SHADOWS_BY} to {SHADOWS_BY:geometry}.</source>
        <translation>Un réseau voit quatre bandes ou plus ; un raster NIR seul ne suffit pas, mettez donc {SHADOWS_BY} à {SHADOWS_BY:geometry}.</translation>
    </message>
    <message>
        <source>The network does not tell water; unset {WATER}, or set {SHADOWS_BY} to {SHADOWS_BY:network-and-geometry}.</source>
        <translation>Le réseau ne reconnaît pas l'eau ; laissez {WATER} vide, ou mettez {SHADOWS_BY} à {SHADOWS_BY:network-and-geometry}.</translation>
    </message>
    <message>
        <source>{MIN_HEIGHT} is {min_height_m:g}, not below {MAX_HEIGHT}, {max_height_m:g}.</source>
        <translation>{MIN_HEIGHT} vaut {min_height_m:g}, ce n'est pas inférieur à {MAX_HEIGHT}, {max_height_m:g}.</translation>
    </message>
    <message>
        <source>No class is selected in {CLASSES}: the mask would be empty.</source>
        <translation>Aucune classe n'est choisie dans {CLASSES} : le masque serait vide.</translation>
    </message>
    <message>
        <source>{MASKS} is empty; choose a mask to assess.</source>
        <translation>{MASKS} est vide ; choisissez un masque à évaluer.</translation>
    </message>
    <message>
        <source>A report has room for {most} masks, not {count}; leave some out.</source>
        <translation>Un rapport a de la place pour {most} masques, pas {count} ; laissez-en de côté.</translation>
    </message>
    <message>
        <source>{STRATA} belongs to labelled points; choose them in {LABELS}.</source>
        <translation>{STRATA} va avec des points étiquetés ; choisissez-les dans {LABELS}.</translation>
    </message>
    <message>
        <source>{DISTANCES} is "{value}"; write metres from 0 to {highest:g} as in "0, 20, 60".</source>
        <translation>{DISTANCES} est « {value} » ; écrivez des mètres de 0 à {highest:g} comme dans « 0, 20, 60 ».</translation>
    </message>
    <message>
        <source>{DISTANCES} has {count} growth distances; choose at most {most}.</source>
        <translation>{DISTANCES} a {count} distances d'agrandissement ; choisissez-en {most} au plus.</translation>
    </message>
    <message>
        <source>{AIM} as chosen needs {AIM_VALUE}: how many percent?</source>
        <translation>Avec ce choix, {AIM} a besoin de {AIM_VALUE} : quel pourcentage ?</translation>
    </message>
    <message>
        <source>{SCENES} holds {count} scene; a date is compared with others, so give two at least, better eleven.</source>
        <translation>{SCENES} contient {count} scène ; une date est comparée à d'autres, donnez-en donc deux au moins, mieux onze.</translation>
    </message>
    <message>
        <source>Unknown job "{name}"; expected one of {jobs}.</source>
        <translation>Tâche inconnue « {name} » ; il faut l'une de {jobs}.</translation>
    </message>
    <message>
        <source>The custom scheme needs {VALUES} or {BITS}: what should be masked?</source>
        <translation>Le schéma personnalisé a besoin de {VALUES} ou de {BITS} : que faut-il masquer ?</translation>
    </message>
    <message>
        <source>{EXTENT} needs four numbers: xmin, ymin, xmax, ymax.</source>
        <translation>{EXTENT} demande quatre nombres : xmin, ymin, xmax, ymax.</translation>
    </message>
    <message>
        <source>{EXTENT} is empty: {xmin:g} {ymin:g} {xmax:g} {ymax:g}; give xmin, ymin, xmax, ymax.</source>
        <translation>{EXTENT} est vide : {xmin:g} {ymin:g} {xmax:g} {ymax:g} ; donnez xmin, ymin, xmax, ymax.</translation>
    </message>
    <message>
        <source>Give either a reference raster or labels, not both and not neither.</source>
        <translation>Indiquez soit un raster de référence, soit des étiquettes : l'un ou l'autre, mais pas les deux.</translation>
    </message>
    <message>
        <source>{CLASS_FIELD} is empty; name the field of the labels that holds the class.</source>
        <translation>{CLASS_FIELD} est vide ; nommez le champ des étiquettes qui contient la classe.</translation>
    </message>
    <message>
        <source>{DEEP} lets the shadows of the network vote by themselves, so {SHADOWS_BY} cannot keep only those that the geometry confirms; set {DEEP} to {DEEP:clouds}, or {SHADOWS_BY} to {SHADOWS_BY:geometry}.</source>
        <translation>{DEEP} fait voter les ombres du réseau pour elles-mêmes, donc {SHADOWS_BY} ne peut pas garder seulement celles que la géométrie confirme ; mettez {DEEP} à {DEEP:clouds}, ou {SHADOWS_BY} à {SHADOWS_BY:geometry}.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
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
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>The job must be one JSON object.</source>
        <translation>La tâche doit être un seul objet JSON.</translation>
    </message>
    <message>
        <source>Job {name} has no parameter {unknown}; it knows {known}.</source>
        <translation>La tâche {name} n'a pas de paramètre {unknown} ; elle connaît {known}.</translation>
    </message>
    <message>
        <source>Job {name} needs {missing}.</source>
        <translation>La tâche {name} a besoin de {missing}.</translation>
    </message>
    <message>
        <source>{key} must be {kind}, not {value}.</source>
        <translation>{key} doit être {kind}, pas {value}.</translation>
    </message>
    <message>
        <source>{name} is given twice, once by the name that it has in dialogs; give it once.</source>
        <translation>{name} est donné deux fois, dont une sous le nom qu'il a dans les dialogues ; donnez-le une fois.</translation>
    </message>
    <message>
        <source>{key} must be a list, not {value}.</source>
        <translation>{key} doit être une liste, pas {value}.</translation>
    </message>
    <message>
        <source>{key} is "{value}"; expected one of {options}.</source>
        <translation>{key} est « {value} » ; il faut l'une des valeurs {options}.</translation>
    </message>
    <message>
        <source>{key} must be a number that a computer can hold, not {digits}...</source>
        <translation>{key} doit être un nombre qu'un ordinateur peut contenir, pas {digits}...</translation>
    </message>
    <message>
        <source>The job is not valid JSON ({error}); mend it there.</source>
        <translation>La tâche n'est pas du JSON valide ({error}) ; corrigez-la à cet endroit.</translation>
    </message>
    <message>
        <source>Give either {MASKS} or {FOLDER}, not both and not neither.</source>
        <translation>Indiquez soit {MASKS}, soit {FOLDER} : l'un ou l'autre, mais pas les deux.</translation>
    </message>
    <message>
        <source>Give either {SCENES} or {FOLDER}, not both and not neither.</source>
        <translation>Indiquez soit {SCENES}, soit {FOLDER} : l'un ou l'autre, mais pas les deux.</translation>
    </message>
    <message>
        <source>{title} has no field "{class_field}"; set {CLASS_FIELD} to one of its fields: {fields}.</source>
        <translation>{title} n'a pas de champ « {class_field} » ; mettez {CLASS_FIELD} à l'un de ses champs : {fields}.</translation>
    </message>
    <message>
        <source>{title} has no points or polygons; choose a layer with labels.</source>
        <translation>{title} n'a ni points ni polygones ; choisissez une couche avec des étiquettes.</translation>
    </message>
    <message>
        <source>Nothing in {title} is labelled; fill its field "{class_field}" first.</source>
        <translation>Rien n'est étiqueté dans {title} ; remplissez d'abord son champ « {class_field} ».</translation>
    </message>
    <message>
        <source>None of the {outside} points of {title} lies on {path}; choose points and rasters of the same place.</source>
        <translation>Aucun des {outside} points de {title} ne se trouve sur {path} ; choisissez des points et des rasters du même endroit.</translation>
    </message>
    <message>
        <source>None of the polygons of {title} covers a pixel of {name}; choose polygons and rasters of the same place.</source>
        <translation>Aucun des polygones de {title} ne couvre un pixel de {name} ; choisissez des polygones et des rasters du même endroit.</translation>
    </message>
    <message>
        <source>The points of {title} have contradictory sizes of strata ({field}, {other_field}): they are of different samples, or were added by hand; remove those, or choose the raster in {STRATA}.</source>
        <translation>Les points de {title} ont des tailles de strates contradictoires ({field}, {other_field}) : ils viennent d'échantillons différents ou ont été ajoutés à la main ; supprimez ceux-ci, ou choisissez le raster dans {STRATA}.</translation>
    </message>
    <message>
        <source>The points of {title} have sizes of strata ({field}) that cannot be.</source>
        <translation>Les points de {title} ont des tailles de strates ({field}) impossibles.</translation>
    </message>
    <message>
        <source>{path} knows no stratum at any of the points of {title}.</source>
        <translation>{path} ne connaît aucune strate à aucun des points de {title}.</translation>
    </message>
    <message>
        <source>{empty} of {total} features of {title} are not labelled yet and are left out.</source>
        <translation>{empty} des {total} entités de {title} ne sont pas encore étiquetées et sont laissées de côté.</translation>
    </message>
    <message>
        <source>{count} points of {title} repeat another one on the same pixel: left out.</source>
        <translation>{count} points de {title} en répètent un autre sur le même pixel : laissés de côté.</translation>
    </message>
    <message>
        <source>{outside} of {total} points of {title} lie outside {path}.</source>
        <translation>{outside} des {total} points de {title} sont hors de {path}.</translation>
    </message>
    <message>
        <source>{disputed} pixels lie in polygons of {title} of different classes: left out.</source>
        <translation>{disputed} pixels sont dans des polygones de {title} de classes différentes : laissés de côté.</translation>
    </message>
    <message>
        <source>{left_out} points of {title} lie in no stratum of {path}: left out.</source>
        <translation>{left_out} points de {title} ne sont dans aucune strate de {path} : laissés de côté.</translation>
    </message>
    <message>
        <source>{title} has two points on one pixel of {path} ({x:.10g} {y:.10g}) with the labels {one} and {other}; remove one of them.</source>
        <translation>{title} a deux points sur un pixel de {path} ({x:.10g} {y:.10g}) avec les étiquettes {one} et {other} ; supprimez l'un d'eux.</translation>
    </message>
    <message>
        <source>the mask while its patches are measured</source>
        <translation>le masque pendant la mesure de ses taches</translation>
    </message>
    <message>
        <source>The layer holds the value {value:g}, outside 0 to {limit:g}; choose the {ENCODING} that it has, or a cloud probability.</source>
        <translation>La couche contient la valeur {value:g}, hors de 0 à {limit:g} ; choisissez dans {ENCODING} celui qu'elle a, ou une probabilité de nuages.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} ou {second}</translation>
    </message>
    <message>
        <source>{path} is given {count} times; a date counts once.</source>
        <translation>{path} est donné {count} fois ; une date compte une fois.</translation>
    </message>
    <message>
        <source>{path} is of tile {tile}, but {first} of {first_tile}; compare dates of one tile.</source>
        <translation>{path} est de la tuile {tile}, mais {first} de {first_tile} ; comparez des dates d'une même tuile.</translation>
    </message>
    <message>
        <source>{paths} does not tell its date, so the scenes are taken in the order given.</source>
        <translation>{paths} n'indique pas sa date, les scènes sont donc prises dans l'ordre donné.</translation>
    </message>
    <message>
        <source>Masked: {masked_percent:.2f} % of the valid pixels; valid: {valid_percent:.2f} % of all.</source>
        <translation>Masqué : {masked_percent:.2f} % des pixels valides ; valide : {valid_percent:.2f} % de tous.</translation>
    </message>
    <message>
        <source>Flagged by source, of the valid pixels, before cleaning: {shares}.</source>
        <translation>Signalé par source, parmi les pixels valides, avant nettoyage : {shares}.</translation>
    </message>
    <message>
        <source>{name} holds {value:g} in {count} pixels that are not masked, so it cannot be NoData too; set {NODATA} to a value that no pixel holds{proposal}.</source>
        <translation>{name} contient {value:g} dans {count} pixels non masqués, qui ne peut donc pas être aussi NoData ; mettez {NODATA} à une valeur qu'aucun pixel n'a{proposal}.</translation>
    </message>
    <message>
        <source>{path} has bands of type {types}; choose {BANDS} of one type.</source>
        <translation>{path} a des bandes de types {types} ; choisissez dans {BANDS} des bandes d'un seul type.</translation>
    </message>
    <message>
        <source>{NODATA} is {value:g}, which {dtype} bands of {path} cannot hold; choose a whole number from {lowest} to {highest}.</source>
        <translation>{NODATA} vaut {value:g}, que les bandes {dtype} de {path} ne peuvent pas contenir ; choisissez un nombre entier de {lowest} à {highest}.</translation>
    </message>
    <message>
        <source>; NaN is free</source>
        <translation>, NaN est libre</translation>
    </message>
    <message>
        <source>, for instance {value}</source>
        <translation>, par exemple {value}</translation>
    </message>
    <message>
        <source>{name} holds {value:g} in pixels that are not masked, as old Level-2A products do, so NoData is {free} in the output, which no pixel holds.</source>
        <translation>{name} contient {value:g} dans des pixels non masqués, comme les anciens produits Level-2A ; NoData est donc {free} dans la sortie, qu'aucun pixel n'a.</translation>
    </message>
    <message>
        <source>Where {mask} is right (light grey), misses (blue) and raises false alarms (orange); dark grey is not compared.</source>
        <translation>Où {mask} a raison (gris clair), manque (bleu) et donne de fausses alertes (orange) ; le gris foncé n'est pas comparé.</translation>
    </message>
    <message>
        <source>overall accuracy</source>
        <translation>exactitude globale</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>exactitude équilibrée</translation>
    </message>
    <message>
        <source>users accuracy</source>
        <translation>exactitude de l'utilisateur</translation>
    </message>
    <message>
        <source>producers accuracy</source>
        <translation>exactitude du producteur</translation>
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
        <translation>le masque {title}</translation>
    </message>
    <message>
        <source>compared: {count}</source>
        <translation>comparés : {count}</translation>
    </message>
    <message>
        <source>Accuracy of {mask}</source>
        <translation>Exactitude de {mask}</translation>
    </message>
    <message>
        <source>Accuracy of masks</source>
        <translation>Exactitude des masques</translation>
    </message>
    <message>
        <source>{ERRORS} is a raster, but points tell nothing between them; leave it unset.</source>
        <translation>{ERRORS} est un raster, mais des points ne disent rien entre eux ; laissez-le vide.</translation>
    </message>
    <message>
        <source>Edge tolerance</source>
        <translation>Tolérance de bord</translation>
    </message>
    <message>
        <source>{TOLERANCE} is {tolerance_m:g} m, less than a pixel of {smallest:g} m: it leaves nothing out.</source>
        <translation>{TOLERANCE} vaut {tolerance_m:g} m, moins qu'un pixel de {smallest:g} m : cela ne laisse rien de côté.</translation>
    </message>
    <message>
        <source>{TOLERANCE} is passed over: points have no edges.</source>
        <translation>{TOLERANCE} est ignoré : des points n'ont pas de bords.</translation>
    </message>
    <message>
        <source>{title} does not tell which strata its points were drawn from, so they count alike and do not stand for the whole area; if they are a stratified sample, choose the raster in {STRATA}.</source>
        <translation>{title} ne dit pas de quelles strates ses points ont été tirés, ils comptent donc également et ne représentent pas toute la surface ; si c'est un échantillon stratifié, choisissez le raster dans {STRATA}.</translation>
    </message>
    <message>
        <source>{name} and {title} know no pixel in common, so nothing was compared; choose files of the same place.</source>
        <translation>{name} et {title} ne connaissent aucun pixel commun, donc rien n'a été comparé ; choisissez des fichiers du même endroit.</translation>
    </message>
    <message>
        <source>{name}: some numbers rest on too few samples to be trusted; the report says which.</source>
        <translation>{name} : certains chiffres reposent sur trop peu d'échantillons pour être fiables ; le rapport dit lesquels.</translation>
    </message>
    <message>
        <source>Output grid: {grid}.</source>
        <translation>Grille de sortie : {grid}.</translation>
    </message>
    <message>
        <source>Network: {network}; bands {bands}; classes {classes}.</source>
        <translation>Réseau : {network} ; bandes {bands} ; classes {classes}.</translation>
    </message>
    <message>
        <source>Network evaluated: {valid_mpx:.3g} Mpx in {elapsed_s:.1f} s, {speed:.3g} Mpx/s with reading and writing.</source>
        <translation>Réseau évalué : {valid_mpx:.3g} Mpx en {elapsed_s:.1f} s, {speed:.3g} Mpx/s avec lecture et écriture.</translation>
    </message>
    <message>
        <source>Every distance and area is 0: the mask is copied as it is.</source>
        <translation>Toutes les distances et surfaces valent 0 : le masque est copié tel quel.</translation>
    </message>
    <message>
        <source>Cancelled: {done} masks are written and stay; run it again to go on.</source>
        <translation>Annulé : {done} masques sont écrits et restent ; relancez pour continuer.</translation>
    </message>
    <message>
        <source>{name}: masked after {seconds:.1f} s, but too cloudy.</source>
        <translation>{name} : masqué après {seconds:.1f} s, mais trop nuageux.</translation>
    </message>
    <message>
        <source>{name}: masked after {seconds:.1f} s.</source>
        <translation>{name} : masqué après {seconds:.1f} s.</translation>
    </message>
    <message>
        <source>Product: {product}; tile {tile}, sensed {time}.</source>
        <translation>Produit : {product} ; tuile {tile}, acquis {time}.</translation>
    </message>
    <message>
        <source>Cleaning: patches below {patches:g} m2 dropped, holes below {holes:g} m2 filled, grown by {distance:g} m.</source>
        <translation>Nettoyage : taches de moins de {patches:g} m2 supprimées, trous de moins de {holes:g} m2 comblés, agrandi de {distance:g} m.</translation>
    </message>
    <message>
        <source>{product} is a Level-2A product with an SCL of its own; leave {SCL} unset.</source>
        <translation>{product} est un produit Level-2A avec sa propre SCL ; laissez {SCL} vide.</translation>
    </message>
    <message>
        <source>{CLDPRB_THRESHOLD} is set, but {product} is a Level-1C product, which has no MSK_CLDPRB; choose the Level-2A product of the same acquisition in {SCL}, or unset it.</source>
        <translation>{CLDPRB_THRESHOLD} est renseigné, mais {product} est un produit Level-1C, qui n'a pas de MSK_CLDPRB ; choisissez le produit Level-2A de la même acquisition dans {SCL}, ou laissez le seuil vide.</translation>
    </message>
    <message>
        <source>Deep network: {network}; it sees pixels of {pixel_m:g} m. {DEEP}: {deep}; {SHADOWS_BY}: {shadows_by}.</source>
        <translation>Réseau de neurones : {network} ; il voit des pixels de {pixel_m:g} m. {DEEP} : {deep} ; {SHADOWS_BY} : {shadows_by}.</translation>
    </message>
    <message>
        <source>Clouds: probability above {threshold:g}, averaged over {average:g} pixels, dilated by {dilation:g}.</source>
        <translation>Nuages : probabilité supérieure à {threshold:g}, moyennée sur {average:g} pixels, dilatée de {dilation:g}.</translation>
    </message>
    <message>
        <source>Level-2A product: {PROBABILITY} is Sen2Cor's cloud probability (MSK_CLDPRB), not s2cloudless.</source>
        <translation>Produit Level-2A : {PROBABILITY} est la probabilité de nuages de Sen2Cor (MSK_CLDPRB), pas celle de s2cloudless.</translation>
    </message>
    <message>
        <source>{name}: masked {masked_percent:.2f} % of the valid pixels; valid: {valid_percent:.2f} % of all.</source>
        <translation>{name} : masqué {masked_percent:.2f} % des pixels valides ; valide : {valid_percent:.2f} % de tous.</translation>
    </message>
    <message>
        <source>No date was read.</source>
        <translation>Aucune date n'a été lue.</translation>
    </message>
    <message>
        <source>{path} has another coordinate reference system than {first}; compare dates of one tile.</source>
        <translation>{path} a un autre système de coordonnées de référence (SCR) que {first} ; comparez des dates d'une même tuile.</translation>
    </message>
    <message>
        <source>Cancelled: {done} of {count} dates are written and stay.</source>
        <translation>Annulé : {done} dates sur {count} sont écrites et restent.</translation>
    </message>
    <message>
        <source>{path} has no pixel of {size:g} m within the extent; set a smaller {RESOLUTION}.</source>
        <translation>{path} n'a aucun pixel de {size:g} m dans l'emprise ; choisissez une valeur plus petite pour {RESOLUTION}.</translation>
    </message>
    <message>
        <source>{title} in {EXISTING} is no sample of this algorithm: it lacks points, {class_field} or {stratum_field}.</source>
        <translation>{title} dans {EXISTING} n'est pas un échantillon de cet algorithme : il lui manque des points, {class_field} ou {stratum_field}.</translation>
    </message>
    <message>
        <source>The points of {title} in {EXISTING} were not drawn from {path}, or were moved; give the raster that they were drawn from.</source>
        <translation>Les points de {title} dans {EXISTING} n'ont pas été tirés de {path}, ou ont été déplacés ; donnez le raster d'où ils ont été tirés.</translation>
    </message>
    <message>
        <source>{path} is open in another program; remove its layer there, or choose another name.</source>
        <translation>{path} est ouvert dans un autre programme ; supprimez-y sa couche, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} holds {labelled} labelled points, which would be lost; choose another name, and give the points in {EXISTING} to keep them.</source>
        <translation>{path} contient {labelled} points étiquetés, qui seraient perdus ; choisissez un autre nom, et donnez les points dans {EXISTING} pour les garder.</translation>
    </message>
    <message>
        <source>{input} is NoData everywhere; there is nothing to draw points from.</source>
        <translation>{input} est partout NoData ; il n'y a rien d'où tirer des points.</translation>
    </message>
    <message>
        <source>Class "{name}": {count} points of {size} pixels.</source>
        <translation>Classe « {name} » : {count} points parmi {size} pixels.</translation>
    </message>
    <message>
        <source>{folder} is no folder; choose one that holds products.</source>
        <translation>{folder} n'est pas un dossier ; choisissez-en un qui contient des produits.</translation>
    </message>
    <message>
        <source>{folder} holds no products (*.SAFE or *.zip); choose the folder around them.</source>
        <translation>{folder} ne contient aucun produit (*.SAFE ou *.zip) ; choisissez le dossier où ils se trouvent.</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilisable</translation>
    </message>
    <message>
        <source>{count} of {title}</source>
        <translation>{count} de {title}</translation>
    </message>
    <message>
        <source>{count}, from {first} to {last}</source>
        <translation>{count}, du {first} au {last}</translation>
    </message>
    <message>
        <source>at least {share:g} % of a polygon is clear</source>
        <translation>au moins {share:g} % d'un polygone est clair</translation>
    </message>
    <message>
        <source>None of the polygons of {title} lies on a valid pixel of the scenes; choose polygons and scenes of the same place.</source>
        <translation>Aucun des polygones de {title} n'est sur un pixel valide des scènes ; choisissez des polygones et des scènes du même endroit.</translation>
    </message>
    <message>
        <source>{path} has no mask of its acquisition in {MASKS}; make one first (Mask a Sentinel-2 scene).</source>
        <translation>{path} n'a pas de masque de son acquisition dans {MASKS} ; faites-en un d'abord (Masquer une scène Sentinel-2).</translation>
    </message>
    <message>
        <source>{one} is of {level}, but {other} of {other_level}; take scenes of one level.</source>
        <translation>{one} est de {level}, mais {other} de {other_level} ; prenez des scènes d'un seul niveau.</translation>
    </message>
    <message>
        <source>{CLOUD_PROBABILITY} needs Level-1C products, but {path} is of Level-2A; leave it out.</source>
        <translation>{CLOUD_PROBABILITY} a besoin de produits Level-1C, mais {path} est de Level-2A ; laissez cette option de côté.</translation>
    </message>
    <message>
        <source>{INDICES} names {band} (cirrus), but {path} is of Level-2A, which has no such band; leave it out.</source>
        <translation>{INDICES} nomme {band} (cirrus), mais {path} est de Level-2A, qui n'a pas cette bande ; retirez-la.</translation>
    </message>
    <message>
        <source>{path} has no metadata that tells its radiometric offset, which is taken as none; if it is of baseline 04.00 or later, set {OFFSET}.</source>
        <translation>{path} n'a pas de métadonnées qui indiquent son décalage radiométrique, considéré comme nul ; s'il est de baseline 04.00 ou ultérieure, renseignez {OFFSET}.</translation>
    </message>
    <message>
        <source>{index} of {polygon}</source>
        <translation>{index} de {polygon}</translation>
    </message>
    <message>
        <source>no known level</source>
        <translation>niveau inconnu</translation>
    </message>
    <message>
        <source>{path} and {title} know no pixel in common; choose files of the same place.</source>
        <translation>{path} et {title} ne connaissent aucun pixel commun ; choisissez des fichiers du même endroit.</translation>
    </message>
    <message>
        <source>{MAPPING} tells more than two classes apart, but a threshold two; write only 0, 1 or nodata.</source>
        <translation>{MAPPING} distingue plus de deux classes, mais un seuil n'en distingue que deux ; n'écrivez que 0, 1 ou nodata.</translation>
    </message>
    <message>
        <source>Best threshold of {probability}</source>
        <translation>Meilleur seuil de {probability}</translation>
    </message>
    <message>
        <source>{title} does not tell which strata its points were drawn from, so they count alike.</source>
        <translation>{title} ne dit pas de quelles strates ses points ont été tirés, ils comptent donc également.</translation>
    </message>
    <message>
        <source>The reference {title} has no {kind} where {path} is known, so no threshold is better than another; choose a reference with both.</source>
        <translation>La référence {title} n'a pas de {kind} là où {path} est connu, aucun seuil n'est donc meilleur qu'un autre ; choisissez une référence qui a les deux.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blocs</translation>
    </message>
    <message>
        <source>{folder} is no folder; choose one that holds masks or products.</source>
        <translation>{folder} n'est pas un dossier ; choisissez-en un qui contient des masques ou des produits.</translation>
    </message>
    <message>
        <source>{folder} holds neither masks (*.tif) nor Sentinel-2 products; choose another folder.</source>
        <translation>{folder} ne contient ni masques (*.tif) ni produits Sentinel-2 ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Nothing in {folder} could be masked; the log says why.</source>
        <translation>Rien dans {folder} n’a pu être masqué ; le journal dit pourquoi.</translation>
    </message>
    <message>
        <source>None of the polygons of {title} lies on a valid pixel of the masks; choose polygons and masks of the same place.</source>
        <translation>Aucun des polygones de {title} n'est sur un pixel valide des masques ; choisissez des polygones et des masques du même endroit.</translation>
    </message>
    <message>
        <source>Cloud and shadow are told apart where a raster of mask sources says so; of a plain mask only what is masked is known.</source>
        <translation>Nuages et ombres sont distingués là où un raster de sources de masque le dit ; d'un simple masque, on ne connaît que ce qui est masqué.</translation>
    </message>
    <message>
        <source>None of the rasters is a mask; choose masks of CloudSieve, or products.</source>
        <translation>Aucun des rasters n'est un masque ; choisissez des masques de CloudSieve, ou des produits.</translation>
    </message>
    <message>
        <source>{path} cannot be masked: {reason}</source>
        <translation>{path} ne peut pas être masqué : {reason}</translation>
    </message>
    <message>
        <source>{product} is not masked, for {mask} is a mask of the same acquisition.</source>
        <translation>{product} n'est pas masqué, car {mask} est un masque de la même acquisition.</translation>
    </message>
    <message>
        <source>{product}: masked as Mask a Sentinel-2 scene does by default.</source>
        <translation>{product} : masqué comme le fait « Masquer une scène Sentinel-2 » par défaut.</translation>
    </message>
    <message>
        <source>set {SUN_ZENITH}, {SUN_AZIMUTH}, {VIEW_ZENITH} and {VIEW_AZIMUTH} by hand</source>
        <translation>renseignez {SUN_ZENITH}, {SUN_AZIMUTH}, {VIEW_ZENITH} et {VIEW_AZIMUTH} à la main</translation>
    </message>
    <message>
        <source>0 to 360, clockwise from north</source>
        <translation>0 à 360, dans le sens horaire depuis le nord</translation>
    </message>
    <message>
        <source>{path} has no metadata of its tile (MTD_TL.xml), which tells where the sun stood; download the product completely, or {remedy}.</source>
        <translation>{path} n'a pas de métadonnées de sa tuile (MTD_TL.xml), qui disent où était le soleil ; téléchargez le produit complètement, ou {remedy}.</translation>
    </message>
    <message>
        <source>{file} tells no angles of the sun; download the product again, or {remedy}.</source>
        <translation>{file} n'indique pas d'angles du soleil ; téléchargez à nouveau le produit, ou {remedy}.</translation>
    </message>
    <message>
        <source>Shadows need the angles of the sun; give a product with its metadata, or set {SUN_ZENITH} and {SUN_AZIMUTH}.</source>
        <translation>Les ombres demandent les angles du soleil ; donnez un produit avec ses métadonnées, ou renseignez {SUN_ZENITH} et {SUN_AZIMUTH}.</translation>
    </message>
    <message>
        <source>{file} has angle grids of different sizes for one band; download the product again.</source>
        <translation>{file} a des grilles d'angles de tailles différentes pour une bande ; téléchargez à nouveau le produit.</translation>
    </message>
    <message>
        <source>{file} has an empty angle grid; download the product again.</source>
        <translation>{file} a une grille d'angles vide ; téléchargez à nouveau le produit.</translation>
    </message>
    <message>
        <source>{file} has an angle grid with a {name} of {step_m:g} m; download the product again.</source>
        <translation>{file} a une grille d'angles avec un {name} de {step_m:g} m ; téléchargez à nouveau le produit.</translation>
    </message>
    <message>
        <source>0 to below 90 (0 is overhead)</source>
        <translation>0 à moins de 90 (0 est au zénith)</translation>
    </message>
    <message>
        <source>{file} has angles out of range; expected zenith angles of {zenith} and azimuths of {azimuth}. Download the product again, or {remedy}.</source>
        <translation>{file} a des angles hors limites ; il faut des angles zénithaux de {zenith} et des azimuts de {azimuth}. Téléchargez à nouveau le produit, ou {remedy}.</translation>
    </message>
    <message>
        <source>{parameter} is {angle:g} degrees; expected {range}.</source>
        <translation>{parameter} vaut {angle:g} degrés ; attendu : {range}.</translation>
    </message>
    <message>
        <source>{given} is set without {missing}; set both, or give a product.</source>
        <translation>{given} est renseigné sans {missing} ; renseignez les deux, ou donnez un produit.</translation>
    </message>
    <message>
        <source>{file} has a mean angle without one zenith and one azimuth; download the product again.</source>
        <translation>{file} a un angle moyen sans un zénith et un azimut ; téléchargez à nouveau le produit.</translation>
    </message>
    <message>
        <source>{file} has an angle grid without matching zenith and azimuth; download the product again.</source>
        <translation>{file} a une grille d'angles dont zénith et azimut ne vont pas ensemble ; téléchargez à nouveau le produit.</translation>
    </message>
    <message>
        <source>{file} has an angle grid that is no table of numbers; download the product again.</source>
        <translation>{file} a une grille d'angles qui n'est pas un tableau de nombres ; téléchargez à nouveau le produit.</translation>
    </message>
    <message>
        <source>{file} has "{text}" where a number belongs; download the product again.</source>
        <translation>{file} a « {text} » là où il faut un nombre ; téléchargez à nouveau le produit.</translation>
    </message>
    <message>
        <source>The sun stood {elevation_deg:.1f} degrees above the horizon; below {low_deg:g} degrees most shadows lie far from their clouds or beyond the tile, and few of them can be matched.</source>
        <translation>Le soleil était à {elevation_deg:.1f} degrés au-dessus de l'horizon ; sous {low_deg:g} degrés, la plupart des ombres sont loin de leurs nuages ou hors de la tuile, et peu d'entre elles peuvent être associées.</translation>
    </message>
    <message>
        <source>No viewing angles are known, so the satellite is taken to be overhead; shadows of high clouds may be missed. Cloud shadow takes them by hand, as {VIEW_ZENITH} and {VIEW_AZIMUTH}.</source>
        <translation>Les angles de visée ne sont pas connus, le satellite est donc supposé au zénith ; des ombres de nuages élevés peuvent manquer. « Ombre de nuage » les prend à la main, par {VIEW_ZENITH} et {VIEW_AZIMUTH}.</translation>
    </message>
    <message>
        <source>{file} is damaged: its checksum is not the one in {manifest}; download the product again, or unset {CHECK} if the file was changed on purpose.</source>
        <translation>{file} est endommagé : sa somme de contrôle n'est pas celle de {manifest} ; téléchargez à nouveau le produit, ou décochez {CHECK} si le fichier a été modifié exprès.</translation>
    </message>
    <message>
        <source>{file} has another size than {manifest} says, as have {count} other files that are read: they were replaced, or are incomplete, so their checksums tell nothing.</source>
        <translation>{file} a une autre taille que ne dit {manifest}, de même que {count} autres fichiers lus : ils ont été remplacés ou sont incomplets, leurs sommes de contrôle ne disent donc rien.</translation>
    </message>
    <message>
        <source>{file} is damaged or cannot be read ({error}); download the product again.</source>
        <translation>{file} est endommagé ou illisible ({error}) ; téléchargez à nouveau le produit.</translation>
    </message>
    <message>
        <source>{what} is there twice: {first} and {second}. Keep one of them.</source>
        <translation>{what} est présent deux fois : {first} et {second}. Gardez-en un.</translation>
    </message>
    <message>
        <source>Band {name}</source>
        <translation>Bande {name}</translation>
    </message>
    <message>
        <source>{file} tells no {key} in {group}; download the metadata of the scene again.</source>
        <translation>{file} n'indique pas {key} dans {group} ; téléchargez à nouveau les métadonnées de la scène.</translation>
    </message>
    <message>
        <source>{path} is of Landsat, which is read from this computer alone; download it.</source>
        <translation>{path} est de Landsat, qui n'est lu que depuis cet ordinateur ; téléchargez-le.</translation>
    </message>
    <message>
        <source>{path} is an archive of Landsat; unpack it, and give the folder.</source>
        <translation>{path} est une archive de Landsat ; décompressez-la, et indiquez le dossier.</translation>
    </message>
    <message>
        <source>{path} is no band of Landsat by its name; give all bands of one scene, named as they were downloaded.</source>
        <translation>{path} n'est pas, d'après son nom, une bande de Landsat ; donnez toutes les bandes d'une même scène, nommées comme au téléchargement.</translation>
    </message>
    <message>
        <source>{path} holds no band of Landsat with reflectance (such as ..._SR_B2.TIF, or ..._B2.TIF of Level 1); download it completely.</source>
        <translation>{path} ne contient aucune bande de Landsat en réflectance (comme ..._SR_B2.TIF, ou ..._B2.TIF de Level 1) ; téléchargez la scène complètement.</translation>
    </message>
    <message>
        <source>{path} is {scene}; only Collection 2 of Landsat 4 to 9 with blue and infrared bands can be read ({known}).</source>
        <translation>{path} est {scene} ; seule la Collection 2 de Landsat 4 à 9 avec des bandes bleue et infrarouges peut être lue ({known}).</translation>
    </message>
    <message>
        <source>{file} has no MTL file beside it, which tells how its numbers become reflectance; download the one of its scene (..._MTL.txt), or use Level 2.</source>
        <translation>Il n'y a pas de fichier MTL à côté de {file}, qui dit comment ses nombres deviennent de la réflectance ; téléchargez celui de sa scène (..._MTL.txt), ou utilisez le Level 2.</translation>
    </message>
    <message>
        <source>{file} tells a SUN_ELEVATION of {elevation:g} degrees; by night there is no reflectance.</source>
        <translation>{file} indique une SUN_ELEVATION de {elevation:g} degrés ; la nuit, il n'y a pas de réflectance.</translation>
    </message>
    <message>
        <source>{folder} holds {count} scenes of Landsat; give the MTL file or a band of one of them: {scenes}.</source>
        <translation>{folder} contient {count} scènes de Landsat ; indiquez le fichier MTL ou une bande de l'une d'elles : {scenes}.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); download the metadata of the scene again.</source>
        <translation>{file} ne peut pas être lu ({error}) ; téléchargez à nouveau les métadonnées de la scène.</translation>
    </message>
    <message>
        <source>it is larger than {limit} MB</source>
        <translation>il dépasse {limit} Mo</translation>
    </message>
    <message>
        <source>{path} is of the scene {scene}, but {other} of {other_scene}; give the bands of one scene.</source>
        <translation>{path} est de la scène {scene}, mais {other} de {other_scene} ; donnez les bandes d'une seule scène.</translation>
    </message>
    <message>
        <source>{file} holds &lt;{element}&gt; instead of the metadata of a Sentinel-2 product; download it again.</source>
        <translation>{file} contient &lt;{element}&gt; au lieu des métadonnées d'un produit Sentinel-2 ; téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{file}: {element} is "{text}"; expected a number.</source>
        <translation>{file} : {element} est « {text} » ; il faut un nombre.</translation>
    </message>
    <message>
        <source>{file}: {element} is "{text}"; expected {lowest:.0f} to {highest:.0f}. Download the product again.</source>
        <translation>{file} : {element} est « {text} » ; attendu : {lowest:.0f} à {highest:.0f}. Téléchargez à nouveau le produit.</translation>
    </message>
    <message>
        <source>{file}: {element} has the band_id "{text}"; expected 0 to 12.</source>
        <translation>{file} : {element} a la band_id « {text} » ; attendu : 0 à 12.</translation>
    </message>
    <message>
        <source>{path} lists radiometric offsets, but none for band_id {band_id}; download the product again.</source>
        <translation>{path} indique des décalages radiométriques, mais aucun pour la band_id {band_id} ; téléchargez à nouveau le produit.</translation>
    </message>
    <message>
        <source>{file} gives band_id {band_id} two values of {element}, {one:g} and {other:g}; download the product again.</source>
        <translation>{file} donne à la band_id {band_id} deux valeurs de {element}, {one:g} et {other:g} ; téléchargez à nouveau le produit.</translation>
    </message>
    <message>
        <source>{path} is of Landsat, and this needs a product of Sentinel-2; "Clouds and shadows (deep network)" and "Mask from Fmask or QA band" take Landsat.</source>
        <translation>{path} est de Landsat, et il faut ici un produit de Sentinel-2 ; « Nuages et ombres (réseau de neurones) » et « Masque depuis Fmask ou une bande QA » acceptent Landsat.</translation>
    </message>
    <message>
        <source>Give a .SAFE folder, its MTD_MSIL1C.xml or MTD_MSIL2A.xml, a .zip of it, or a folder of band files with names like B02.jp2.</source>
        <translation>Indiquez un dossier .SAFE, son MTD_MSIL1C.xml ou MTD_MSIL2A.xml, un .zip de celui-ci, ou un dossier de fichiers de bandes nommés comme B02.jp2.</translation>
    </message>
    <message>
        <source>{file} is not a Sentinel-2 product. {remedy}</source>
        <translation>{file} n'est pas un produit Sentinel-2. {remedy}</translation>
    </message>
    <message>
        <source>{granules} is empty: the product is incomplete; unzip or download it again.</source>
        <translation>{granules} est vide : le produit est incomplet ; décompressez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The path of the product is empty. {remedy}</source>
        <translation>Le chemin du produit est vide. {remedy}</translation>
    </message>
    <message>
        <source>The path {path} holds characters that are no text; rename its files and folders.</source>
        <translation>Le chemin {path} contient des caractères qui ne sont pas du texte ; renommez ses fichiers et dossiers.</translation>
    </message>
    <message>
        <source>{path} does not exist. {remedy}</source>
        <translation>{path} n'existe pas. {remedy}</translation>
    </message>
    <message>
        <source>{archive} has no {name} inside; check the path.</source>
        <translation>{archive} ne contient pas de {name} ; vérifiez le chemin.</translation>
    </message>
    <message>
        <source>{file} is a zip inside a zip; unzip the outer one first.</source>
        <translation>{file} est un zip dans un zip ; décompressez d'abord le zip extérieur.</translation>
    </message>
    <message>
        <source>{file} is encrypted; unzip it with its password and give the folder.</source>
        <translation>{file} est chiffré ; décompressez-le avec son mot de passe et indiquez le dossier.</translation>
    </message>
    <message>
        <source>{file} holds {count} files, more than any product; unzip it and give one product.</source>
        <translation>{file} contient {count} fichiers, plus que tout produit ; décompressez-le et indiquez un seul produit.</translation>
    </message>
    <message>
        <source>{file} nests its folders more than {most} deep, so it is no product. {remedy}</source>
        <translation>{file} imbrique ses dossiers sur plus de {most} niveaux, ce n'est donc pas un produit. {remedy}</translation>
    </message>
    <message>
        <source>{archive} holds {member}, which would inflate to {size_mb:.0f} MB, as no raster of a product does; download it again.</source>
        <translation>{archive} contient {member}, qui occuperait {size_mb:.0f} Mo une fois décompressé, comme aucun raster de produit ; téléchargez-la à nouveau.</translation>
    </message>
    <message>
        <source>{folder} holds more than {most} files; move those of the product to a folder of their own.</source>
        <translation>{folder} contient plus de {most} fichiers ; déplacez ceux du produit dans un dossier à eux.</translation>
    </message>
    <message>
        <source>{folder} holds {count} products; give one of them: {names}.</source>
        <translation>{folder} contient {count} produits ; indiquez l'un d'eux : {names}.</translation>
    </message>
    <message>
        <source>{folder} has no GRANULE folder: the product is incomplete; unzip or download it again.</source>
        <translation>{folder} n'a pas de dossier GRANULE : le produit est incomplet ; décompressez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{folder} is empty. {remedy}</source>
        <translation>{folder} est vide. {remedy}</translation>
    </message>
    <message>
        <source>{folder} holds {count} granules; give the folder of one of them as {INPUT}: {folders}.</source>
        <translation>{folder} contient {count} granules ; indiquez le dossier de l'un d'eux dans {INPUT} : {folders}.</translation>
    </message>
    <message>
        <source>{granules} holds no bands: the product is incomplete; unzip or download it again.</source>
        <translation>{granules} ne contient aucune bande : le produit est incomplet ; décompressez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{folder} cannot be listed, as no folder on a web server can, and by its manifest.safe neither ({error}). Give the zip of the product, or a STAC item.</source>
        <translation>Le contenu de {folder} ne peut pas être listé, comme celui de tout dossier sur un serveur web, et pas non plus par son manifest.safe ({error}). Indiquez le zip du produit, ou un élément STAC.</translation>
    </message>
    <message>
        <source>{file} lists {name}, which is not below it.</source>
        <translation>{file} cite {name}, qui ne se trouve pas en dessous.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a zip archive ({error}); download it again.</source>
        <translation>{file} ne peut pas être lu comme une archive zip ({error}) ; téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {error}.</source>
        <translation>{folder} ne peut pas être lu : {error}.</translation>
    </message>
    <message>
        <source>s2cloudless needs band B10 (cirrus), and Level-2A products have none. Use the Level-1C product of the same acquisition, or "Mask from scene classification (SCL)".</source>
        <translation>s2cloudless a besoin de la bande B10 (cirrus), que les produits Level-2A n'ont pas. Utilisez le produit Level-1C de la même acquisition, ou « Masque depuis la classification de scène (SCL) ».</translation>
    </message>
    <message>
        <source>{path} has no file of band {missing}; it has {bands}. Unzip or download the product completely.</source>
        <translation>{path} n'a pas de fichier pour la bande {missing} ; il a {bands}. Décompressez ou téléchargez le produit complètement.</translation>
    </message>
    <message>
        <source>{path} holds no band files: the product is incomplete. {remedy}</source>
        <translation>{path} ne contient aucun fichier de bande : le produit est incomplet. {remedy}</translation>
    </message>
    <message>
        <source>No band files were given; expected files with names like B02.jp2.</source>
        <translation>Aucun fichier de bande n'a été donné ; il faut des fichiers nommés comme B02.jp2.</translation>
    </message>
    <message>
        <source>{path} is a Level-2A product: {remedy}</source>
        <translation>{path} est un produit Level-2A : {remedy}</translation>
    </message>
    <message>
        <source>{path} names no band {missing}; it has {bands}. Stack all bands, and give each its name.</source>
        <translation>{path} ne nomme pas de bande {missing} ; il a {bands}. Empilez toutes les bandes, et donnez son nom à chacune.</translation>
    </message>
    <message>
        <source>{path} is a folder; expected a band file with a name like B02.jp2.</source>
        <translation>{path} est un dossier ; il faut un fichier de bande nommé comme B02.jp2.</translation>
    </message>
    <message>
        <source>{path} has the offset {offset:g} and the quantification value {quantification:g} by the metadata of its product, but {other} has no metadata beside it; give all bands from one product.</source>
        <translation>{path} a le décalage {offset:g} et la valeur de quantification {quantification:g} selon les métadonnées de son produit, mais {other} n'a pas de métadonnées à côté ; donnez toutes les bandes d'un même produit.</translation>
    </message>
    <message>
        <source>{path} is of {first_level}, but {other} of {level}; give all bands from one product.</source>
        <translation>{path} est de {first_level}, mais {other} de {level} ; donnez toutes les bandes d'un même produit.</translation>
    </message>
    <message>
        <source>The name of {path} does not tell its band; rename it to something like B02.tif.</source>
        <translation>Le nom de {path} n'indique pas sa bande ; renommez-le par exemple en B02.tif.</translation>
    </message>
    <message>
        <source>no bands</source>
        <translation>aucune bande</translation>
    </message>
    <message>
        <source>{path} holds {count} STAC items; name one of them behind a #: {names}.</source>
        <translation>{path} contient {count} éléments STAC ; nommez l'un d'eux après un # : {names}.</translation>
    </message>
    <message>
        <source>The STAC item {item} of {path} links to no band of Sentinel-2; give an item of Level-1C or Level-2A.</source>
        <translation>L'élément STAC {item} de {path} ne renvoie à aucune bande de Sentinel-2 ; donnez un élément de Level-1C ou de Level-2A.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB; split the collection.</source>
        <translation>{path} dépasse {limit} Mo ; divisez la collection.</translation>
    </message>
    <message>
        <source>{path} is no STAC item and no collection of items.</source>
        <translation>{path} n'est ni un élément STAC ni une collection d'éléments.</translation>
    </message>
    <message>
        <source>{path} holds no STAC items.</source>
        <translation>{path} ne contient aucun élément STAC.</translation>
    </message>
    <message>
        <source>{path} holds a STAC item without an id.</source>
        <translation>{path} contient un élément STAC sans id.</translation>
    </message>
    <message>
        <source>{path} is no JSON ({error}); download it again.</source>
        <translation>{path} n'est pas du JSON ({error}) ; téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>{path} ne peut pas être lu : {error}.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ce n'est pas un fichier</translation>
    </message>
    <message>
        <source>{file} is broken XML ({error}); download the product again.</source>
        <translation>{file} est du XML défectueux ({error}) ; téléchargez à nouveau le produit.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); unzip or download the product again.</source>
        <translation>{file} ne peut pas être lu ({error}) ; décompressez ou téléchargez à nouveau le produit.</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ce n'est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>il n'est pas en UTF-8</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>il déclare un type de document</translation>
    </message>
    <message>
        <source>its values fit {schemes}: set {SCHEME} to that.</source>
        <translation>ses valeurs correspondent à {schemes} : réglez {SCHEME} ainsi.</translation>
    </message>
    <message>
        <source>{percent:.2g} % of the valid pixels contradict {scheme} ({reason}); check {SCHEME}.</source>
        <translation>{percent:.2g} % des pixels valides contredisent {scheme} ({reason}) ; vérifiez {SCHEME}.</translation>
    </message>
    <message>
        <source>named like {schemes}, but read as {scheme}; check {SCHEME}.</source>
        <translation>nommé comme {schemes}, mais lu comme {scheme} ; vérifiez {SCHEME}.</translation>
    </message>
    <message>
        <source>{file_name} holds {numbers}, which {scheme} never writes; {advice}</source>
        <translation>{file_name} contient {numbers}, que {scheme} n'écrit jamais ; {advice}</translation>
    </message>
    <message>
        <source>{file_name} holds {numbers}, but the bands of {scheme} hold 0 and 1; check {SCHEME}, and read the file at full resolution.</source>
        <translation>{file_name} contient {numbers}, mais les bandes de {scheme} contiennent 0 et 1 ; vérifiez {SCHEME}, et lisez le fichier en pleine résolution.</translation>
    </message>
    <message>
        <source>{file_name} is not {scheme}: {percent:.0f} % of the valid pixels would be contradictory ({reason}); {advice}</source>
        <translation>{file_name} n'est pas {scheme} : {percent:.0f} % des pixels valides seraient contradictoires ({reason}) ; {advice}</translation>
    </message>
    <message>
        <source>no scheme knows all its values: check that it is a QA raster, or choose a custom scheme.</source>
        <translation>aucun schéma ne connaît toutes ses valeurs : vérifiez que c'est un raster QA, ou choisissez un schéma personnalisé.</translation>
    </message>
    <message>
        <source>it holds NoData only.</source>
        <translation>il ne contient que NoData.</translation>
    </message>
    <message>
        <source>{listed} and {count} more</source>
        <translation>{listed} et {count} de plus</translation>
    </message>
    <message>
        <source>{file_name} holds more than {most} different numbers, so they are measurements and no classes or flags; choose another raster.</source>
        <translation>{file_name} contient plus de {most} nombres différents, ce sont donc des mesures et non des classes ou des bits ; choisissez un autre raster.</translation>
    </message>
    <message>
        <source>{label} has no table; give {VALUES} or {BITS}.</source>
        <translation>{label} n'a pas de table ; renseignez {VALUES} ou {BITS}.</translation>
    </message>
    <message>
        <source>{VALUES} and {BITS} are both empty; list what to mask, such as "2, 4, 8-10".</source>
        <translation>{VALUES} et {BITS} sont tous deux vides ; listez ce qu'il faut masquer, comme « 2, 4, 8-10 ».</translation>
    </message>
    <message>
        <source>{label} has {expected} bands, but {found} came; give the whole file.</source>
        <translation>{label} a {expected} bandes, mais {found} sont arrivées ; donnez le fichier entier.</translation>
    </message>
    <message>
        <source>{name} holds complex numbers ({dtype}), but classes and flags are whole numbers; choose another raster.</source>
        <translation>{name} contient des nombres complexes ({dtype}), mais les classes et les bits sont des nombres entiers ; choisissez un autre raster.</translation>
    </message>
    <message>
        <source>{BITS} holds "{label}", but the raster is {dtype} and has bits 0 to {highest}.</source>
        <translation>{BITS} contient « {label} », mais le raster est {dtype} et a les bits 0 à {highest}.</translation>
    </message>
    <message>
        <source>choose the SCL file of a Level-2A product, or use Mask from Fmask or QA band</source>
        <translation>choisissez le fichier SCL d'un produit Level-2A, ou utilisez « Masque depuis Fmask ou une bande QA »</translation>
    </message>
    <message>
        <source>; its values fit {schemes}</source>
        <translation>, ses valeurs correspondent à {schemes}</translation>
    </message>
    <message>
        <source>{file_name} holds {numbers} in {percent:.0f} % of its valid pixels, so it is no scene classification (SCL){fitting}; {remedy}.</source>
        <translation>{file_name} contient {numbers} dans {percent:.0f} % de ses pixels valides, ce n'est donc pas une classification de scène (SCL){fitting} ; {remedy}.</translation>
    </message>
    <message>
        <source>{file_name} holds {numbers} with {nodata} for NoData, so it is no scene classification (SCL){fitting}; {remedy}.</source>
        <translation>{file_name} contient {numbers} avec {nodata} pour NoData, ce n'est donc pas une classification de scène (SCL){fitting} ; {remedy}.</translation>
    </message>
    <message>
        <source>{file_name} holds only {numbers}, which looks like a mask or the classes of Fmask and not like a scene classification (SCL): then {remedy}.</source>
        <translation>{file_name} ne contient que {numbers}, ce qui ressemble à un masque ou aux classes de Fmask et non à une classification de scène (SCL) : alors {remedy}.</translation>
    </message>
    <message>
        <source>{file_name} is named like {schemes}, but read as a scene classification (SCL); if it is none, {remedy}.</source>
        <translation>{file_name} est nommé comme {schemes}, mais lu comme une classification de scène (SCL) ; si ce n'en est pas une, {remedy}.</translation>
    </message>
    <message>
        <source>{path} read as {scheme}: {shares}.</source>
        <translation>{path} lu comme {scheme} : {shares}.</translation>
    </message>
    <message>
        <source>a scene classification (SCL)</source>
        <translation>une classification de scène (SCL)</translation>
    </message>
    <message>
        <source>{path} holds {count} pixels with a class of 12 or more, which Sen2Cor never writes; they became NoData. Classes were blended by smooth resampling or overviews: use the original SCL file.</source>
        <translation>{path} contient {count} pixels d'une classe 12 ou plus, que Sen2Cor n'écrit jamais ; ils sont devenus NoData. Des classes ont été mélangées par un rééchantillonnage lisse ou des aperçus (pyramides) : utilisez le fichier SCL d'origine.</translation>
    </message>
    <message>
        <source>{path} holds the value {value}, but a cloud probability (MSK_CLDPRB) is 0 to 100 percent; choose another raster.</source>
        <translation>{path} contient la valeur {value}, mais une probabilité de nuages (MSK_CLDPRB) va de 0 à 100 pour cent ; choisissez un autre raster.</translation>
    </message>
    <message>
        <source>{grid} has no place on the earth, so nothing can be measured in metres; give the raster its true CRS first (Assign projection, or Warp (reproject)).</source>
        <translation>{grid} n'a pas de place sur la Terre, rien ne peut donc être mesuré en mètres ; donnez d'abord au raster son vrai SCR (Assigner une projection, ou Projection (warp)).</translation>
    </message>
    <message>
        <source>{other_name} is in {other}, but {grid_name} is in {grid}; bring both to one CRS first (Warp (reproject), with resampling nearest neighbour for masks and classes).</source>
        <translation>{other_name} est en {other}, mais {grid_name} est en {grid} ; ramenez d'abord les deux à un même SCR (Projection (warp), au plus proche voisin pour les masques et les classes).</translation>
    </message>
    <message>
        <source>{EXTENT} cannot be brought from {crs} to {grid} ({why}); give it in the CRS of the scene.</source>
        <translation>{EXTENT} ne peut pas passer de {crs} à {grid} ({why}) ; donnez cette valeur dans le SCR de la scène.</translation>
    </message>
    <message>
        <source>Rasters can be read with none of {names} ({reasons}); install rasterio, or GDAL's Python bindings (osgeo).</source>
        <translation>Les rasters ne peuvent être lus avec aucun de {names} ({reasons}) ; installez rasterio, ou les bindings Python de GDAL (osgeo).</translation>
    </message>
    <message>
        <source>{variable} is {chosen}; expected one of {known}.</source>
        <translation>{variable} est {chosen} ; il faut l'une des valeurs {known}.</translation>
    </message>
    <message>
        <source>This installation of rasterio hides the part of GDAL that reads object stores; give an https:// address, or set {variable} to gdal where GDAL's Python bindings (osgeo) are installed.</source>
        <translation>Cette installation de rasterio cache la partie de GDAL qui lit les stockages objet ; donnez une adresse https://, ou mettez {variable} à gdal là où les bindings Python de GDAL (osgeo) sont installés.</translation>
    </message>
    <message>
        <source>{name} cannot be brought to {grid} ({why}).</source>
        <translation>{name} ne peut pas être ramené à {grid} ({why}).</translation>
    </message>
    <message>
        <source>{EXTENT} ({extent}) lies outside the scene ({scene}); choose an extent that overlaps it.</source>
        <translation>{EXTENT} ({extent}) est hors de la scène ({scene}) ; choisissez une emprise qui la recoupe.</translation>
    </message>
    <message>
        <source>{width} x {height} px of {pixel_width:g} x {pixel_height:g}</source>
        <translation>{width} x {height} px de {pixel_width:g} x {pixel_height:g}</translation>
    </message>
    <message>
        <source>{name} covers {bounds}, which does not overlap the grid of the output, {output}; choose rasters of the same place.</source>
        <translation>{name} couvre {bounds}, qui ne recoupe pas la grille de la sortie, {output} ; choisissez des rasters du même endroit.</translation>
    </message>
    <message>
        <source>{RESOLUTION} {size:g} would give more than {most_px} pixels along a side; choose {enough:.2g} or more.</source>
        <translation>{RESOLUTION} {size:g} donnerait plus de {most_px} pixels le long d'un côté ; choisissez {enough:.2g} ou plus.</translation>
    </message>
    <message>
        <source>{EXTENT} ({extent}) has no end; give four finite numbers.</source>
        <translation>{EXTENT} ({extent}) n'a pas de fin ; donnez quatre nombres finis.</translation>
    </message>
    <message>
        <source>{output} is an input of this job: {path} is read from it; choose another name for the output.</source>
        <translation>{output} est une entrée de cette tâche : {path} y est lu ; choisissez un autre nom pour la sortie.</translation>
    </message>
    <message>
        <source>{path} cannot be opened again ({why}); it may have been moved.</source>
        <translation>{path} ne peut pas être rouvert ({why}) ; il a peut-être été déplacé.</translation>
    </message>
    <message>
        <source>{crs} has no place on the earth ({why}).</source>
        <translation>{crs} n'a pas de place sur la Terre ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be opened as a raster ({why}); it may be incomplete.</source>
        <translation>{path} ne peut pas être ouvert comme raster ({why}) ; il est peut-être incomplet.</translation>
    </message>
    <message>
        <source>{path} holds complex numbers ({dtype}); choose a raster of real numbers.</source>
        <translation>{path} contient des nombres complexes ({dtype}) ; choisissez un raster de nombres réels.</translation>
    </message>
    <message>
        <source>{path} holds no pixels; choose another raster.</source>
        <translation>{path} ne contient aucun pixel ; choisissez un autre raster.</translation>
    </message>
    <message>
        <source>{path} has no coordinate reference system; give it one first (Assign projection).</source>
        <translation>{path} n'a pas de système de coordonnées de référence (SCR) ; donnez-lui-en un d'abord (Assigner une projection).</translation>
    </message>
    <message>
        <source>{path} has a georeference that is no number; give it a right one, or choose another raster.</source>
        <translation>{path} a un géoréférencement qui n'est pas un nombre ; donnez-lui-en un correct, ou choisissez un autre raster.</translation>
    </message>
    <message>
        <source>{path} is rotated or upside down; bring it to a north-up grid first (Warp (reproject)).</source>
        <translation>{path} est tourné ou à l'envers ; ramenez-le d'abord à une grille orientée au nord (Projection (warp)).</translation>
    </message>
    <message>
        <source>{path} has no band {band}; choose one from 1 to {count}.</source>
        <translation>{path} n'a pas de bande {band} ; choisissez-en une de 1 à {count}.</translation>
    </message>
    <message>
        <source>{path} is damaged: rows {first} to {end} cannot be read ({why}); download it again.</source>
        <translation>{path} est endommagé : les lignes {first} à {end} ne peuvent pas être lues ({why}) ; téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} does not exist; choose an existing raster.</source>
        <translation>{path} n'existe pas ; choisissez un raster existant.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a raster; choose a file.</source>
        <translation>{path} est un dossier, pas un raster ; choisissez un fichier.</translation>
    </message>
    <message>
        <source>{path} was closed while it was read: the run has ended.</source>
        <translation>{path} a été fermé pendant sa lecture : l'exécution est terminée.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); is the disk full?</source>
        <translation>{path} ne peut pas être écrit ({why}) ; le disque est-il plein ?</translation>
    </message>
    <message>
        <source>{path} must end in .tif: outputs are GeoTIFF files.</source>
        <translation>{path} doit se terminer par .tif : les sorties sont des fichiers GeoTIFF.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}).</source>
        <translation>{path} ne peut pas être écrit ({why}).</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>the reference {title}</source>
        <translation>la référence {title}</translation>
    </message>
    <message>
        <source>the labels {title}</source>
        <translation>les étiquettes {title}</translation>
    </message>
    <message>
        <source>{path} has another grid ({grid}) than {other} ({other_grid}), on which both are compared: it is read by nearest neighbour.</source>
        <translation>{path} a une autre grille ({grid}) que {other} ({other_grid}), sur laquelle les deux sont comparés : il est lu au plus proche voisin.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>{name}: {size} pixels</source>
        <translation>{name} : {size} pixels</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>Strates</translation>
    </message>
    <message>
        <source>{item} is on a server, but links to {file} on this computer; download the item to use it.</source>
        <translation>{item} est sur un serveur, mais renvoie à {file} sur cet ordinateur ; téléchargez l'élément pour l'utiliser.</translation>
    </message>
    <message>
        <source>{address} names no server or bucket; check the address.</source>
        <translation>{address} ne nomme ni serveur ni bucket ; vérifiez l'adresse.</translation>
    </message>
    <message>
        <source>Fetched {file}, {size_mb:.1f} MB.</source>
        <translation>{file} récupéré, {size_mb:.1f} Mo.</translation>
    </message>
    <message>
        <source>{file} is damaged ({error}) on its server.</source>
        <translation>{file} est endommagé ({error}) sur son serveur.</translation>
    </message>
    <message>
        <source>The temporary folder cannot hold {file} ({error}); free some space, or set TMPDIR to a larger disk.</source>
        <translation>Le dossier temporaire ne peut pas contenir {file} ({error}) ; libérez de la place, ou mettez TMPDIR sur un disque plus grand.</translation>
    </message>
    <message>
        <source>{file} cannot be read from its store ({error}); check the address, and the credentials, which are those of GDAL, such as {variables}.</source>
        <translation>{file} ne peut pas être lu depuis son stockage ({error}) ; vérifiez l'adresse et les identifiants, qui sont ceux de GDAL, comme {variables}.</translation>
    </message>
    <message>
        <source>{folder} has no {name}; check the address.</source>
        <translation>{folder} n'a pas de {name} ; vérifiez l'adresse.</translation>
    </message>
    <message>
        <source>{folder} holds nothing, or may not be listed; check the address, and the credentials, which are those of GDAL.</source>
        <translation>{folder} ne contient rien, ou ne peut pas être listé ; vérifiez l'adresse et les identifiants, qui sont ceux de GDAL.</translation>
    </message>
    <message>
        <source>{folder} holds more than {most} files; give the folder of one product.</source>
        <translation>{folder} contient plus de {most} fichiers ; indiquez le dossier d'un seul produit.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB, as no metadata is.</source>
        <translation>{file} dépasse {limit} Mo, comme aucune métadonnée.</translation>
    </message>
    <message>
        <source>{file} cannot be read from its server ({error}); try again later.</source>
        <translation>{file} ne peut pas être lu depuis son serveur ({error}) ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>{file} is not on the server (HTTP {code}); check the address.</source>
        <translation>{file} n'est pas sur le serveur (HTTP {code}) ; vérifiez l'adresse.</translation>
    </message>
    <message>
        <source>{file} is refused by the server (HTTP {code}): the signature of its address has probably expired; have it signed anew.</source>
        <translation>{file} est refusé par le serveur (HTTP {code}) : la signature de son adresse a probablement expiré ; faites-la signer à nouveau.</translation>
    </message>
    <message>
        <source>{file} is refused by the server (HTTP {code}); give credentials as GDAL takes them, such as GDAL_HTTP_USERPWD, GDAL_HTTP_BEARER or a .netrc file.</source>
        <translation>{file} est refusé par le serveur (HTTP {code}) ; donnez des identifiants comme GDAL les prend, par exemple GDAL_HTTP_USERPWD, GDAL_HTTP_BEARER ou un fichier .netrc.</translation>
    </message>
    <message>
        <source>{file} changed while it was read; run the job again.</source>
        <translation>{file} a changé pendant sa lecture ; relancez la tâche.</translation>
    </message>
    <message>
        <source>HTTP {code}</source>
        <translation>HTTP {code}</translation>
    </message>
    <message>
        <source>The server of {file} gives files only as a whole, not in ranges; download the product and give the file.</source>
        <translation>Le serveur de {file} ne donne les fichiers qu'en entier, pas par morceaux ; téléchargez le produit et indiquez le fichier.</translation>
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
        <source>Cloud mask of {product}</source>
        <translation>Masque de nuages de {product}</translation>
    </message>
    <message>
        <source>Scene and mask</source>
        <translation>Scène et masque</translation>
    </message>
    <message>
        <source>The mask.</source>
        <translation>Le masque.</translation>
    </message>
    <message>
        <source>Red is masked; grey is NoData, of which nobody knows whether it is clear.</source>
        <translation>Le rouge est masqué ; le gris est NoData, dont personne ne sait s'il est clair.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>{source} (percent of valid pixels, before cleaning)</source>
        <translation>{source} (pourcentage des pixels valides, avant nettoyage)</translation>
    </message>
    <message>
        <source>The report shows no picture of the scene. {reason}</source>
        <translation>Le rapport ne montre pas d'image de la scène. {reason}</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>The scene.</source>
        <translation>La scène.</translation>
    </message>
    <message>
        <source>What this job is asked for needs scipy, which this Python does not bring; install scipy, or ask for less: no shadows, no smallest patch or hole.</source>
        <translation>Ce que cette tâche demande a besoin de scipy, que ce Python n'apporte pas ; installez scipy, ou demandez moins : pas d'ombres, pas de plus petite tache ni de plus petit trou.</translation>
    </message>
    <message>
        <source>{path} is an input of this job; choose another name for the output.</source>
        <translation>{path} est une entrée de cette tâche ; choisissez un autre nom pour la sortie.</translation>
    </message>
    <message>
        <source>{path} is given for two outputs; choose a name for each.</source>
        <translation>{path} est donné pour deux sorties ; choisissez un nom pour chacune.</translation>
    </message>
    <message>
        <source>Forest evaluated by {evaluator}: {valid_mpx:.3g} Mpx in {elapsed_s:.1f} s, {speed:.3g} Mpx/s with reading and writing.</source>
        <translation>Forêt évaluée par {evaluator} : {valid_mpx:.3g} Mpx en {elapsed_s:.1f} s, {speed:.3g} Mpx/s avec lecture et écriture.</translation>
    </message>
    <message>
        <source>Float bands: taken as top-of-atmosphere reflectance, no offset applied.</source>
        <translation>Bandes à virgule flottante : prises comme réflectance au sommet de l'atmosphère, aucun décalage appliqué.</translation>
    </message>
    <message>
        <source>Band {band} of {scene} holds {value:g}, which is no reflectance (0 to about 1.5). Digital numbers must be stored as uint16, or divided by 10000; a value that stands for NoData must be declared as such.</source>
        <translation>La bande {band} de {scene} contient {value:g}, qui n'est pas une réflectance (0 à 1.5 environ). Les comptes numériques (DN) doivent être enregistrés en uint16, ou divisés par 10000 ; une valeur qui signifie NoData doit être déclarée comme telle.</translation>
    </message>
    <message>
        <source>{path} is of Landsat, which has another offset than Sentinel-2; leave {OFFSET} at {OFFSET:metadata}.</source>
        <translation>{path} est de Landsat, qui a un autre décalage que Sentinel-2 ; laissez {OFFSET} à {OFFSET:metadata}.</translation>
    </message>
    <message>
        <source>{path} has bands of type {types}; expected digital numbers (uint16) or top-of-atmosphere reflectance (float32) in all of them.</source>
        <translation>{path} a des bandes de types {types} ; il faut dans toutes des comptes numériques (uint16) ou une réflectance au sommet de l'atmosphère (float32).</translation>
    </message>
    <message>
        <source>{path} has {count} bands; expected one file with one band, {name}.</source>
        <translation>{path} a {count} bandes ; il faut un fichier à une bande, {name}.</translation>
    </message>
    <message>
        <source>{path} names two of its bands {name}, the bands {first} and {second}; leave one of them out, or give it its true name.</source>
        <translation>{path} nomme deux de ses bandes {name}, les bandes {first} et {second} ; retirez l'une d'elles, ou donnez-lui son vrai nom.</translation>
    </message>
    <message>
        <source>{path} has {count} bands without names; expected the ten of s2cloudless ({names}) or all thirteen ({all_names}), or names in the band descriptions.</source>
        <translation>{path} a {count} bandes sans nom ; il faut les dix de s2cloudless ({names}), toutes les treize ({all_names}), ou des noms dans les descriptions des bandes.</translation>
    </message>
    <message>
        <source>{path}: bands have no names; taken in the order {bands}.</source>
        <translation>{path} : les bandes n'ont pas de nom ; prises dans l'ordre {bands}.</translation>
    </message>
    <message>
        <source>Fast reading of JPEG 2000, level 0 being full resolution; {levels}.</source>
        <translation>Lecture rapide de JPEG 2000, le niveau 0 étant la pleine résolution ; {levels}.</translation>
    </message>
    <message>
        <source>level {level}: {bands}</source>
        <translation>niveau {level} : {bands}</translation>
    </message>
    <message>
        <source>{path} has no file of band {bands}, by which shadows are told; download the product completely.</source>
        <translation>{path} n'a pas de fichier de la bande {bands}, à laquelle se reconnaissent les ombres ; téléchargez le produit complètement.</translation>
    </message>
    <message>
        <source>There are no clouds, so nothing casts a shadow.</source>
        <translation>Il n'y a pas de nuages, rien ne projette donc d'ombre.</translation>
    </message>
    <message>
        <source>Shadows are not looked for, so they are left in the mask. {reason}</source>
        <translation>Les ombres ne sont pas cherchées et restent donc claires dans le masque. {reason}</translation>
    </message>
    <message>
        <source>Shadows match their clouds: agreement {agreement:.2f} (placebo {placebo:.2f}); median height of the clouds {median_height_m:.0f} m.</source>
        <translation>Les ombres correspondent à leurs nuages : accord {agreement:.2f} (placebo {placebo:.2f}) ; hauteur médiane des nuages {median_height_m:.0f} m.</translation>
    </message>
    <message>
        <source>No reliable match of clouds and shadows: the agreement, {agreement:.2f}, is no better than chance (placebo {placebo:.2f}). This does not mean that there are no shadows: look at the result, or add a QA raster or a Level-2A product that knows them.</source>
        <translation>Pas de correspondance fiable des nuages et des ombres : l'accord, {agreement:.2f}, n'est pas meilleur que le hasard (placebo {placebo:.2f}). Cela ne signifie pas qu'il n'y a pas d'ombres : regardez le résultat, ou ajoutez un raster QA ou un produit Level-2A qui les connaît.</translation>
    </message>
    <message>
        <source>the clouds while their shadows are looked for</source>
        <translation>les nuages pendant la recherche de leurs ombres</translation>
    </message>
    <message>
        <source>The temporary folder{folder} cannot hold {purpose} ({reason}); is the disk full? Free some space, or set TMPDIR (on Windows TEMP) to another folder.</source>
        <translation>Le dossier temporaire{folder} ne peut pas contenir {purpose} ({reason}) ; le disque est-il plein ? Libérez de la place, ou mettez TMPDIR (sous Windows TEMP) à un autre dossier.</translation>
    </message>
    <message>
        <source>{key} lists {count} items; expected at most {most}. Write ranges such as 8-10.</source>
        <translation>{key} liste {count} éléments ; {most} au plus. Écrivez des plages comme 8-10.</translation>
    </message>
    <message>
        <source>{VALUES} holds "{item}"; expected whole numbers and ranges such as "2, 4, 8-10".</source>
        <translation>{VALUES} contient « {item} » ; il faut des nombres entiers et des plages comme « 2, 4, 8-10 ».</translation>
    </message>
    <message>
        <source>{VALUES} holds "{item}"; expected numbers from -{most} to {most}.</source>
        <translation>{VALUES} contient « {item} » ; il faut des nombres de -{most} à {most}.</translation>
    </message>
    <message>
        <source>{VALUES} holds the range "{item}", which runs backwards; write the smaller number first.</source>
        <translation>{VALUES} contient la plage « {item} », qui va à rebours ; écrivez d'abord le plus petit nombre.</translation>
    </message>
    <message>
        <source>{BITS} holds "{item}"; expected bits and tests such as "1, 3, 8-9&gt;=2".</source>
        <translation>{BITS} contient « {item} » ; il faut des bits et des tests comme « 1, 3, 8-9&gt;=2 ».</translation>
    </message>
    <message>
        <source>{BITS} holds "{item}"; expected bits from 0 to {most}, the lower one first.</source>
        <translation>{BITS} contient « {item} » ; il faut des bits de 0 à {most}, le plus bas d'abord.</translation>
    </message>
    <message>
        <source>{BITS} holds "{label}", which no pixel passes: these bits count to {largest} only.</source>
        <translation>{BITS} contient « {label} », qu'aucun pixel ne satisfait : ces bits ne comptent que jusqu'à {largest}.</translation>
    </message>
    <message>
        <source>{BITS} holds "{label}", which every pixel passes; compare with 1 or more.</source>
        <translation>{BITS} contient « {label} », que chaque pixel satisfait ; comparez avec 1 ou plus.</translation>
    </message>
    <message>
        <source>ukis-csmask 1.0.0, {level}, {count} bands</source>
        <translation>ukis-csmask 1.0.0, {level}, {count} bandes</translation>
    </message>
    <message>
        <source>{SCHEME} is "{scheme_id}"; expected one of {known}.</source>
        <translation>{SCHEME} est « {scheme_id} » ; il faut l'un de {known}.</translation>
    </message>
    <message>
        <source>{CLASSES} holds {unknown}; expected some of {known}.</source>
        <translation>{CLASSES} contient {unknown} ; il faut certaines de {known}.</translation>
    </message>
    <message>
        <source>{label} has none of the classes {categories}; select some of {others}.</source>
        <translation>{label} n'a aucune des classes {categories} ; choisissez-en parmi {others}.</translation>
    </message>
    <message>
        <source>{label} grades no confidence; leave {CONFIDENCE} unset or choose a Landsat scheme.</source>
        <translation>{label} ne gradue pas la confiance ; laissez {CONFIDENCE} vide ou choisissez un schéma Landsat.</translation>
    </message>
    <message>
        <source>{CONFIDENCE} is "{min_confidence}"; expected one of {known}.</source>
        <translation>{CONFIDENCE} est « {min_confidence} » ; il faut l'une de {known}.</translation>
    </message>
    <message>
        <source>Clear land</source>
        <translation>Terre claire</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Neige</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>it declares NoData 0, as python-fmask does; read as Fmask 4 or 5, python-fmask's clouds are shadows. Fmask 5 does so too for Landsat: then all is well.</source>
        <translation>il déclare NoData 0, comme le fait python-fmask ; lus comme Fmask 4 ou 5, les nuages de python-fmask sont des ombres. Fmask 5 le fait aussi pour Landsat : alors tout va bien.</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>it does not declare NoData 0, as python-fmask does, and its numbers fit Fmask 4 and 5 as well, where they mean other classes; check {SCHEME}.</source>
        <translation>il ne déclare pas NoData 0, comme le fait python-fmask, et ses nombres correspondent aussi à Fmask 4 et 5, où ils signifient d'autres classes ; vérifiez {SCHEME}.</translation>
    </message>
    <message>
        <source>Cirrus (unused in v2)</source>
        <translation>Cirrus (inutilisé en v2)</translation>
    </message>
    <message>
        <source>Adjacent to cloud or shadow</source>
        <translation>Adjacent à un nuage ou à une ombre</translation>
    </message>
    <message>
        <source>Aerosol: 0 climatology, 1 low, 2 moderate, 3 high</source>
        <translation>Aérosols : 0 climatologie, 1 faible, 2 modéré, 3 élevé</translation>
    </message>
    <message>
        <source>it holds only {numbers}, which looks like the classes of Fmask and not like HLS bits.</source>
        <translation>il ne contient que {numbers}, ce qui ressemble aux classes de Fmask et non aux bits de HLS.</translation>
    </message>
    <message>
        <source>Dilated cloud</source>
        <translation>Nuage dilaté</translation>
    </message>
    <message>
        <source>Cirrus</source>
        <translation>Cirrus</translation>
    </message>
    <message>
        <source>Cloud confidence</source>
        <translation>Confiance nuage</translation>
    </message>
    <message>
        <source>Cloud shadow confidence</source>
        <translation>Confiance ombre de nuage</translation>
    </message>
    <message>
        <source>Snow / ice confidence</source>
        <translation>Confiance neige / glace</translation>
    </message>
    <message>
        <source>Thin cloud / cirrus confidence</source>
        <translation>Confiance nuage fin / cirrus</translation>
    </message>
    <message>
        <source>no cloud confidence</source>
        <translation>pas de confiance de nuage</translation>
    </message>
    <message>
        <source>clear and cloud at once</source>
        <translation>clair et nuage à la fois</translation>
    </message>
    <message>
        <source>clear and dilated cloud at once</source>
        <translation>clair et nuage dilaté à la fois</translation>
    </message>
    <message>
        <source>reserved shadow confidence</source>
        <translation>confiance d'ombre réservée</translation>
    </message>
    <message>
        <source>reserved snow confidence</source>
        <translation>confiance de neige réservée</translation>
    </message>
    <message>
        <source>reserved cirrus confidence</source>
        <translation>confiance de cirrus réservée</translation>
    </message>
    <message>
        <source>Terrain occlusion</source>
        <translation>Occultation par le relief</translation>
    </message>
    <message>
        <source>neither clear nor any class</source>
        <translation>ni clair ni aucune classe</translation>
    </message>
    <message>
        <source>Terrain occlusion or dropped pixel</source>
        <translation>Occultation par le relief ou pixel perdu</translation>
    </message>
    <message>
        <source>Radiometric saturation</source>
        <translation>Saturation radiométrique</translation>
    </message>
    <message>
        <source>Opaque cloud</source>
        <translation>Nuage opaque</translation>
    </message>
    <message>
        <source>QA60 flags nothing at all; it is empty for products from February 2022 to February 2024.</source>
        <translation>QA60 ne signale rien du tout ; il est vide pour les produits de février 2022 à février 2024.</translation>
    </message>
    <message>
        <source>Any cloud but the thinnest, or shadow</source>
        <translation>Tout nuage sauf les plus fins, ou ombre</translation>
    </message>
    <message>
        <source>All clouds but the thinnest</source>
        <translation>Tous les nuages sauf les plus fins</translation>
    </message>
    <message>
        <source>Cloud, mono-temporal test</source>
        <translation>Nuage, test monotemporel</translation>
    </message>
    <message>
        <source>Cloud, multi-temporal test</source>
        <translation>Nuage, test multitemporel</translation>
    </message>
    <message>
        <source>Thinnest clouds</source>
        <translation>Nuages les plus fins</translation>
    </message>
    <message>
        <source>Shadow of a detected cloud</source>
        <translation>Ombre d'un nuage détecté</translation>
    </message>
    <message>
        <source>Shadow of a cloud outside the image</source>
        <translation>Ombre d'un nuage hors de l'image</translation>
    </message>
    <message>
        <source>High cloud (1.38 µm)</source>
        <translation>Nuage élevé (1.38 µm)</translation>
    </message>
    <message>
        <source>cloud without the summary bit 0</source>
        <translation>nuage sans le bit récapitulatif 0</translation>
    </message>
    <message>
        <source>shadow without the summary bit 0</source>
        <translation>ombre sans le bit récapitulatif 0</translation>
    </message>
    <message>
        <source>All clouds</source>
        <translation>Tous les nuages</translation>
    </message>
    <message>
        <source>Topographic shadow</source>
        <translation>Ombre topographique</translation>
    </message>
    <message>
        <source>Hidden by topography</source>
        <translation>Caché par le relief</translation>
    </message>
    <message>
        <source>Sun too low</source>
        <translation>Soleil trop bas</translation>
    </message>
    <message>
        <source>Sun direction tangent to the slope</source>
        <translation>Soleil tangent à la pente</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>Cloud, sure or ambiguous</source>
        <translation>Nuage, sûr ou ambigu</translation>
    </message>
    <message>
        <source>Cloud, ambiguous</source>
        <translation>Nuage, ambigu</translation>
    </message>
    <message>
        <source>Cloud, sure</source>
        <translation>Nuage, sûr</translation>
    </message>
    <message>
        <source>Cloud buffer</source>
        <translation>Tampon autour des nuages</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Brillant</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Coastline</source>
        <translation>Trait de côte</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Terre</translation>
    </message>
    <message>
        <source>Cirrus, sure</source>
        <translation>Cirrus, sûr</translation>
    </message>
    <message>
        <source>Cirrus, ambiguous</source>
        <translation>Cirrus, ambigu</translation>
    </message>
    <message>
        <source>Clear water</source>
        <translation>Eau claire</translation>
    </message>
    <message>
        <source>Bright and white</source>
        <translation>Brillant et blanc</translation>
    </message>
    <message>
        <source>Vegetation risk</source>
        <translation>Risque de végétation</translation>
    </message>
    <message>
        <source>Mountain shadow</source>
        <translation>Ombre de montagne</translation>
    </message>
    <message>
        <source>Potential cloud shadow</source>
        <translation>Ombre de nuage possible</translation>
    </message>
    <message>
        <source>Clustered cloud shadow</source>
        <translation>Ombre de nuage groupée</translation>
    </message>
    <message>
        <source>Thick cloud</source>
        <translation>Nuage épais</translation>
    </message>
    <message>
        <source>Semi-transparent cloud</source>
        <translation>Nuage semi-transparent</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>{RESOLUTION} is in metres, but {name} is not in a projected CRS in metres; leave it unset to keep its own pixels.</source>
        <translation>{RESOLUTION} est en mètres, mais {name} n'est pas dans un SCR projeté en mètres ; laissez-le vide pour garder ses propres pixels.</translation>
    </message>
    <message>
        <source>{name} has {width} x {height} pixels, more than can be computed ({most_wide} x {most_high}, and {most_millions} million in all); choose a smaller {EXTENT} or a coarser {RESOLUTION}, or clip the raster first.</source>
        <translation>{name} a {width} x {height} pixels, plus qu'on ne peut calculer ({most_wide} x {most_high}, et {most_millions} millions en tout) ; choisissez {EXTENT} plus petit ou {RESOLUTION} plus grossier, ou découpez d'abord le raster.</translation>
    </message>
    <message>
        <source>{path} cannot be replaced ({reason}); close the program that uses it, or choose another name.</source>
        <translation>{path} ne peut pas être remplacé ({reason}) ; fermez le programme qui l'utilise, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} is too long a name for a file; choose a shorter one.</source>
        <translation>{path} est un nom trop long pour un fichier ; choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>{folder} cannot be made a folder ({reason}); choose another one.</source>
        <translation>{folder} ne peut pas devenir un dossier ({reason}) ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{file} holds a geometry that is none of a GeoPackage; export the layer anew.</source>
        <translation>{file} contient une géométrie qui n'est pas celle d'un GeoPackage ; exportez la couche à nouveau.</translation>
    </message>
    <message>
        <source>{title} holds points, lines or curves; {POLYGONS} needs polygons.</source>
        <translation>{title} contient des points, des lignes ou des courbes ; {POLYGONS} a besoin de polygones.</translation>
    </message>
    <message>
        <source>{file} has lines or curves; points or polygons are needed.</source>
        <translation>{file} a des lignes ou des courbes ; il faut des points ou des polygones.</translation>
    </message>
    <message>
        <source>Blue: the mean of the clear pixels, on usable dates. Orange: the mean of all pixels, clouds included. Grey lines mark the dates that are not usable.</source>
        <translation>Bleu : la moyenne des pixels clairs, aux dates utilisables. Orange : la moyenne de tous les pixels, nuages compris. Les lignes grises marquent les dates qui ne sont pas utilisables.</translation>
    </message>
    <message>
        <source>Time series of {polygons}</source>
        <translation>Séries temporelles de {polygons}</translation>
    </message>
    <message>
        <source>Without clouds</source>
        <translation>Sans nuages</translation>
    </message>
    <message>
        <source>All pixels</source>
        <translation>Tous les pixels</translation>
    </message>
    <message>
        <source>{curve}; its numbers are in the table.</source>
        <translation>{curve} ; ses chiffres sont dans le tableau.</translation>
    </message>
    <message>
        <source>There are more than {count} curves: the table has the numbers of all of them.</source>
        <translation>Il y a plus de {count} courbes : le tableau a les chiffres de toutes.</translation>
    </message>
    <message>
        <source>{one} is of tile {tile}, but {other} of {other_tile}; take one tile at a time.</source>
        <translation>{one} est de la tuile {tile}, mais {other} de {other_tile} ; prenez une tuile à la fois.</translation>
    </message>
    <message>
        <source>{path} tells no date, neither by its tags nor by its name; write the date into the name as in S2A_T32TMT_20230712.tif.</source>
        <translation>{path} n'indique pas de date, ni par ses tags ni par son nom ; écrivez la date dans le nom comme dans S2A_T32TMT_20230712.tif.</translation>
    </message>
    <message>
        <source>{INDICES} is empty; name at least one, for example NDVI.</source>
        <translation>{INDICES} est vide ; nommez-en au moins un, par exemple NDVI.</translation>
    </message>
    <message>
        <source>{INDICES}: "{item}" names no band; it is the same everywhere.</source>
        <translation>{INDICES} : « {item} » ne nomme aucune bande ; c'est partout la même chose.</translation>
    </message>
    <message>
        <source>{INDICES}: "{item}" names {name}, which is neither a band nor an index; there are {bands}, and {indices}.</source>
        <translation>{INDICES} : « {item} » nomme {name}, qui n'est ni une bande ni un indice ; il y a {bands}, et {indices}.</translation>
    </message>
    <message>
        <source>{INDICES} has "{name}" twice; leave one out, or give it another name.</source>
        <translation>{INDICES} a « {name} » deux fois ; retirez-en un, ou donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>{INDICES}: "{item}" cannot be read; write band names, numbers, + - * / ** and parentheses.</source>
        <translation>{INDICES} : « {item} » ne peut pas être lu ; écrivez des noms de bandes, des nombres, + - * / ** et des parenthèses.</translation>
    </message>
    <message>
        <source>{path} is no mask: passed over.</source>
        <translation>{path} n'est pas un masque : laissé de côté.</translation>
    </message>
    <message>
        <source>{title} holds no polygons; choose a layer that has some.</source>
        <translation>{title} ne contient pas de polygones ; choisissez une couche qui en a.</translation>
    </message>
    <message>
        <source>{title} has no field "{field}"; set {ID_FIELD} to one of its fields: {fields}.</source>
        <translation>{title} n'a pas de champ « {field} » ; mettez {ID_FIELD} à l'un de ses champs : {fields}.</translation>
    </message>
    <message>
        <source>Polygon "{polygon}" of {title} has a corner without a place on the map of the raster; mend it, or leave it out.</source>
        <translation>Le polygone « {polygon} » de {title} a un sommet sans place sur la carte du raster ; corrigez-le, ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>Polygon "{polygon}" of {title} crosses or covers itself; mend it first (Fix geometries).</source>
        <translation>Le polygone « {polygon} » de {title} se croise ou se recouvre lui-même ; réparez-le d'abord (Réparer les géométries).</translation>
    </message>
    <message>
        <source>Polygon "{polygon}" of {title} has no area; remove it, or draw it anew.</source>
        <translation>Le polygone « {polygon} » de {title} n'a pas de surface ; supprimez-le, ou redessinez-le.</translation>
    </message>
    <message>
        <source>{empty} of {total} features of {title} have no polygon and are left out.</source>
        <translation>{empty} entités sur {total} de {title} n'ont pas de polygone et sont ignorées.</translation>
    </message>
    <message>
        <source>Field "{field}" of {title} has the name of a field of the output; rename it first.</source>
        <translation>Le champ « {field} » de {title} porte le nom d'un champ de la sortie ; renommez-le d'abord.</translation>
    </message>
    <message>
        <source>Field "{field}" of {title} has the value "{value}" {fault}; choose a field in which every polygon has a value of its own.</source>
        <translation>Le champ « {field} » de {title} a la valeur « {value} » {fault} ; choisissez un champ où chaque polygone a sa propre valeur.</translation>
    </message>
    <message>
        <source>more than once</source>
        <translation>plus d'une fois</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>The polygons of {title} are too large for a median of all their pixels; leave out the largest, or ask for fewer {INDICES}.</source>
        <translation>Les polygones de {title} sont trop grands pour une médiane de tous leurs pixels ; laissez les plus grands de côté, ou demandez-en moins dans {INDICES}.</translation>
    </message>
    <message>
        <source>There is no extra {name}; there are {known}.</source>
        <translation>Il n'y a pas de complément {name} ; il y a {known}.</translation>
    </message>
    <message>
        <source>An extra belongs to the engine, which is not set up; set up the engine first.</source>
        <translation>Un complément fait partie du moteur de calcul, qui n'est pas installé ; installez d'abord le moteur.</translation>
    </message>
    <message>
        <source>Installing {extra} (about {size} MB) ...</source>
        <translation>Installation de {extra} (environ {size} Mo) ...</translation>
    </message>
    <message>
        <source>{extra} was installed but cannot be loaded on this system, so it was removed. It said: {last_words}</source>
        <translation>{extra} a été installé mais ne peut pas être chargé sur ce système, il a donc été supprimé. Message : {last_words}</translation>
    </message>
    <message>
        <source>CLOUDSIEVE_ENGINE names the Python {python}, which is left as it is; install what {lock} lists into it yourself, or unset the variable.</source>
        <translation>CLOUDSIEVE_ENGINE nomme le Python {python}, qui est laissé tel quel ; installez-y vous-même ce que {lock} liste, ou supprimez la variable.</translation>
    </message>
    <message>
        <source>Deep networks</source>
        <translation>Réseaux de neurones</translation>
    </message>
    <message>
        <source>{extra} is not set up; there is nothing to remove.</source>
        <translation>{extra} n'est pas installé ; il n'y a rien à supprimer.</translation>
    </message>
    <message>
        <source>{extra} is set up in {folder}.</source>
        <translation>{extra} est installé dans {folder}.</translation>
    </message>
    <message>
        <source>pip could not install the packages; it said: {last_words}</source>
        <translation>pip n'a pas pu installer les paquets ; message : {last_words}</translation>
    </message>
    <message>
        <source>The disk of {folder} is full; the engine takes 600 MB.</source>
        <translation>Le disque de {folder} est plein ; le moteur de calcul occupe 600 Mo.</translation>
    </message>
    <message>
        <source>A downloaded package is not the one that CloudSieve was tested with, so it was refused. Try again; if it stays, the network (a proxy or a mirror) changes downloads.</source>
        <translation>Un paquet téléchargé n'est pas celui avec lequel CloudSieve a été testé, il a donc été refusé. Réessayez ; si cela persiste, le réseau (un proxy ou un miroir) modifie les téléchargements.</translation>
    </message>
    <message>
        <source>This Python cannot make secure connections (its ssl module does not load), so nothing can be downloaded; set CloudSieve up from a folder of wheels.</source>
        <translation>Ce Python ne peut pas établir de connexions sécurisées (son module ssl ne se charge pas), rien ne peut donc être téléchargé ; installez CloudSieve à partir d'un dossier de wheels.</translation>
    </message>
    <message>
        <source>The package index shows a certificate that this Python does not trust; a proxy or a virus scanner may have put its own there. Name that certificate to pip (pip config set global.cert FILE), then try again.</source>
        <translation>L'index des paquets présente un certificat auquel ce Python ne fait pas confiance ; un proxy ou un antivirus y a peut-être mis le sien. Indiquez ce certificat à pip (pip config set global.cert FICHIER), puis réessayez.</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password; enter them in QGIS's network settings, then try again.</source>
        <translation>Le proxy demande un utilisateur et un mot de passe ; saisissez-les dans les paramètres réseau de QGIS, puis réessayez.</translation>
    </message>
    <message>
        <source>The packages could not be downloaded: there is no way to the package index. Check the network and QGIS's proxy settings, or set CloudSieve up from a folder of wheels.</source>
        <translation>Les paquets n'ont pas pu être téléchargés : il n'y a pas de chemin vers l'index des paquets. Vérifiez le réseau et les paramètres de proxy de QGIS, ou installez CloudSieve à partir d'un dossier de wheels.</translation>
    </message>
    <message>
        <source>A package is not to be had: the index or the folder of wheels does not hold it for this system and Python.</source>
        <translation>Un paquet est introuvable : l'index ou le dossier de wheels ne le contient pas pour ce système et ce Python.</translation>
    </message>
    <message>
        <source>The path {folder} is too long for this system; name a shorter folder in the environment variable CLOUDSIEVE_ENGINES.</source>
        <translation>Le chemin {folder} est trop long pour ce système ; nommez un dossier plus court dans la variable d'environnement CLOUDSIEVE_ENGINES.</translation>
    </message>
    <message>
        <source>Another program, perhaps a virus scanner, holds a file in {folder}; wait a moment, then try again.</source>
        <translation>Un autre programme, peut-être un antivirus, retient un fichier dans {folder} ; attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written.</source>
        <translation>Le dossier {folder} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The Python of the environment in {folder} has no pip.</source>
        <translation>Le Python de l'environnement dans {folder} n'a pas pip.</translation>
    </message>
    <message>
        <source>No Python {oldest} to {newest} that can install the engine's packages ({found}). {remedy}</source>
        <translation>Aucun Python {oldest} à {newest} qui puisse installer les paquets du moteur de calcul ({found}). {remedy}</translation>
    </message>
    <message>
        <source>it does not start</source>
        <translation>il ne démarre pas</translation>
    </message>
    <message>
        <source>it has neither venv nor pip</source>
        <translation>il n'a ni venv ni pip</translation>
    </message>
    <message>
        <source>none was found beside QGIS</source>
        <translation>aucun n'a été trouvé à côté de QGIS</translation>
    </message>
    <message>
        <source>CLOUDSIEVE_ENGINE is {python}, which is no program; name a Python, or unset it.</source>
        <translation>CLOUDSIEVE_ENGINE est {python}, qui n'est pas un programme ; nommez un Python, ou supprimez la variable.</translation>
    </message>
    <message>
        <source>Flatpak hides every other Python, so there is no engine here; without it the results are the same.</source>
        <translation>Flatpak cache tout autre Python, il n'y a donc pas de moteur de calcul ici ; sans lui, les résultats sont les mêmes.</translation>
    </message>
    <message>
        <source>Install python3-venv (sudo apt install python3-venv), then set up again.</source>
        <translation>Installez python3-venv (sudo apt install python3-venv), puis réessayez.</translation>
    </message>
    <message>
        <source>Install venv or pip for this Python by your system's package manager, then set up again.</source>
        <translation>Installez venv ou pip pour ce Python avec le gestionnaire de paquets de votre système, puis réessayez.</translation>
    </message>
    <message>
        <source>Install Python 3.12 from python.org and name its python3.12 in the variable CLOUDSIEVE_PYTHON.</source>
        <translation>Installez Python 3.12 depuis python.org et nommez son python3.12 dans la variable CLOUDSIEVE_PYTHON.</translation>
    </message>
    <message>
        <source>Install Python 3.12 from python.org and name its python.exe in the variable CLOUDSIEVE_PYTHON.</source>
        <translation>Installez Python 3.12 depuis python.org et nommez son python.exe dans la variable CLOUDSIEVE_PYTHON.</translation>
    </message>
    <message>
        <source>there are no packages for Pythons of {bits} bits</source>
        <translation>il n'y a pas de paquets pour les Python de {bits} bits</translation>
    </message>
    <message>
        <source>there are no packages for {system}</source>
        <translation>il n'y a pas de paquets pour {system}</translation>
    </message>
    <message>
        <source>there are no packages for free-threaded Pythons</source>
        <translation>il n'y a pas de paquets pour les Python sans GIL (free-threaded)</translation>
    </message>
    <message>
        <source>there are no packages for Python {version} on {system}</source>
        <translation>il n'y a pas de paquets pour Python {version} sur {system}</translation>
    </message>
    <message>
        <source>there are no packages for a Linux without glibc, such as Alpine</source>
        <translation>il n'y a pas de paquets pour un Linux sans glibc, comme Alpine</translation>
    </message>
    <message>
        <source>there are no packages for {library} {version}, only for {oldest} and later</source>
        <translation>il n'y a pas de paquets pour {library} {version}, seulement à partir de {oldest}</translation>
    </message>
    <message>
        <source>Checking that it reproduces the stored probabilities ...</source>
        <translation>Vérification qu'il reproduit les probabilités enregistrées ...</translation>
    </message>
    <message>
        <source>it has no venv</source>
        <translation>il n'a pas venv</translation>
    </message>
    <message>
        <source>Installing numpy, scipy, rasterio, lightgbm, numba, s2cloudless and eo-learn-mask (about 160 MB) ...</source>
        <translation>Installation de numpy, scipy, rasterio, lightgbm, numba, s2cloudless et eo-learn-mask (environ 160 Mo) ...</translation>
    </message>
    <message>
        <source>{folder} holds no wheels (*.whl); fill it with `pip download` as CloudSieve's page on installation says.</source>
        <translation>{folder} ne contient pas de wheels (*.whl) ; remplissez-le avec `pip download` comme l'indique la page d'installation de CloudSieve.</translation>
    </message>
    <message>
        <source>There is no engine in {folder}; CloudSieve works without one, only slower.</source>
        <translation>Il n'y a pas de moteur de calcul dans {folder} ; CloudSieve fonctionne sans lui, seulement plus lentement.</translation>
    </message>
    <message>
        <source>The engine {python} fails its self-test; set it up again. It said: {last_words}</source>
        <translation>Le moteur de calcul {python} échoue à son autotest ; réinstallez-le. Message : {last_words}</translation>
    </message>
    <message>
        <source>The engine was installed but fails its self-test. It said: {last_words}</source>
        <translation>Le moteur de calcul a été installé mais échoue à son autotest. Message : {last_words}</translation>
    </message>
    <message>
        <source>The engine is ready: {folder}</source>
        <translation>Le moteur de calcul est prêt : {folder}</translation>
    </message>
    <message>
        <source>{python} cannot make an environment ({obstacle}) and has no pip. {remedy}</source>
        <translation>{python} ne peut pas créer d'environnement ({obstacle}) et n'a pas pip. {remedy}</translation>
    </message>
    <message>
        <source>An environment of {python} does not serve ({obstacle}); the packages go into a folder.</source>
        <translation>Un environnement de {python} ne convient pas ({obstacle}) ; les paquets vont dans un dossier.</translation>
    </message>
    <message>
        <source>{python} cannot make secure connections (its ssl module does not load), so nothing can be downloaded; set CloudSieve up from a folder of wheels.</source>
        <translation>{python} ne peut pas établir de connexions sécurisées (son module ssl ne se charge pas), rien ne peut donc être téléchargé ; installez CloudSieve à partir d'un dossier de wheels.</translation>
    </message>
    <message>
        <source>nothing, and ended with code {code}</source>
        <translation>rien, et a terminé avec le code {code}</translation>
    </message>
    <message>
        <source>The disk of {folder} is full; free some space.</source>
        <translation>Le disque de {folder} est plein ; libérez de la place.</translation>
    </message>
    <message>
        <source>{folder} has {free_mb:.0f} MB left, the engine needs {needed_mb:.0f} MB while it is made; free some space, or name another folder in the environment variable CLOUDSIEVE_ENGINES.</source>
        <translation>Il reste {free_mb:.0f} Mo dans {folder}, le moteur de calcul a besoin de {needed_mb:.0f} Mo pendant son installation ; libérez de la place, ou nommez un autre dossier dans la variable d'environnement CLOUDSIEVE_ENGINES.</translation>
    </message>
    <message>
        <source>Python {version}: {path}</source>
        <translation>Python {version} : {path}</translation>
    </message>
    <message>
        <source>{file} cannot be removed ({reason}); is a job running?</source>
        <translation>{file} ne peut pas être supprimé ({reason}) ; une tâche est-elle en cours ?</translation>
    </message>
    <message>
        <source>Making an environment in {folder} ...</source>
        <translation>Création d'un environnement dans {folder} ...</translation>
    </message>
    <message>
        <source>it does not load its ssl module</source>
        <translation>il ne charge pas son module ssl</translation>
    </message>
    <message>
        <source>Something still uses files of an earlier set-up in {folder}; they are removed by the next.</source>
        <translation>Quelque chose utilise encore des fichiers d'une installation précédente dans {folder} ; la prochaine les supprimera.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}); name another folder in the environment variable CLOUDSIEVE_ENGINES.</source>
        <translation>{folder} ne peut pas être écrit ({reason}) ; nommez un autre dossier dans la variable d'environnement CLOUDSIEVE_ENGINES.</translation>
    </message>
    <message>
        <source>The engine in {folder} is complete.</source>
        <translation>Le moteur de calcul dans {folder} est complet.</translation>
    </message>
    <message>
        <source>Unpacking ...</source>
        <translation>Décompression ...</translation>
    </message>
    <message>
        <source>Another QGIS or shell is setting up, checking or removing the engine in {folder}; wait until it is done, then try again.</source>
        <translation>Un autre QGIS ou terminal installe, vérifie ou supprime le moteur de calcul dans {folder} ; attendez qu'il ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>Choose Plugins &gt; CloudSieve &gt; Set up engine.</source>
        <translation>Choisissez Extensions &gt; CloudSieve &gt; Installer le moteur de calcul.</translation>
    </message>
    <message>
        <source>QGIS's Python evaluates s2cloudless by numpy; the engine (Plugins &gt; CloudSieve &gt; Set up engine) does it about 10 times as fast, with the same result.</source>
        <translation>Le Python de QGIS évalue s2cloudless avec numpy ; le moteur de calcul (Extensions &gt; CloudSieve &gt; Installer le moteur de calcul) le fait environ 10 fois plus vite, avec le même résultat.</translation>
    </message>
    <message>
        <source>CloudSieve is set to run isolated, but its engine is not set up. {remedy}</source>
        <translation>CloudSieve est réglé pour s'exécuter isolé, mais son moteur de calcul n'est pas installé. {remedy}</translation>
    </message>
    <message>
        <source>CloudSieve needs {libraries}, which this QGIS does not bring.</source>
        <translation>CloudSieve a besoin de {libraries}, que ce QGIS n'apporte pas.</translation>
    </message>
    <message>
        <source>This QGIS brings no rasterio.</source>
        <translation>Ce QGIS n'apporte pas rasterio.</translation>
    </message>
    <message>
        <source>The rasterio in {folder} is a wheel with a GDAL of its own, which must not be loaded into QGIS.</source>
        <translation>Le rasterio dans {folder} est un wheel avec son propre GDAL, qui ne doit pas être chargé dans QGIS.</translation>
    </message>
    <message>
        <source>The rasterio in {folder} is not QGIS's own, so it must not be loaded into QGIS.</source>
        <translation>Le rasterio dans {folder} n'est pas celui de QGIS, il ne doit donc pas être chargé dans QGIS.</translation>
    </message>
    <message>
        <source>The installed rasterio uses GDAL {version}, but QGIS uses {own_version}.</source>
        <translation>Le rasterio installé utilise GDAL {version}, mais QGIS utilise {own_version}.</translation>
    </message>
    <message>
        <source>{library} is installed but cannot be loaded ({error}).</source>
        <translation>{library} est installé mais ne peut pas être chargé ({error}).</translation>
    </message>
    <message>
        <source>Runs within QGIS, with QGIS's own libraries.</source>
        <translation>S'exécute dans QGIS, avec les bibliothèques de QGIS.</translation>
    </message>
    <message>
        <source>Within QGIS scenes are masked one after the other; set up the engine for several at once.</source>
        <translation>Dans QGIS, les scènes sont masquées l'une après l'autre ; installez le moteur de calcul pour en traiter plusieurs à la fois.</translation>
    </message>
    <message>
        <source>Rasters are read and written with {libraries}.</source>
        <translation>Les rasters sont lus et écrits avec {libraries}.</translation>
    </message>
    <message>
        <source>The process of this job ({python}) {how}; no output was written and QGIS is unharmed. Run it again; if it stays, choose Plugins &gt; CloudSieve &gt; Check engine. Its last words:
{last_words}</source>
        <translation>Le processus de cette tâche ({python}) {how} ; aucune sortie n'a été écrite et QGIS est indemne. Relancez-la ; si cela persiste, choisissez Extensions &gt; CloudSieve &gt; Vérifier le moteur de calcul. Ses derniers mots :
{last_words}</translation>
    </message>
    <message>
        <source>Runs in a process of its own: {python}</source>
        <translation>S'exécute dans son propre processus : {python}</translation>
    </message>
    <message>
        <source>The engine {python} is damaged ({missing}). Set CloudSieve up again.</source>
        <translation>Le moteur de calcul {python} est endommagé ({missing}). Réinstallez-le.</translation>
    </message>
    <message>
        <source>could not be started</source>
        <translation>n'a pas pu être démarré</translation>
    </message>
    <message>
        <source>was killed or crashed</source>
        <translation>a été tué ou a planté</translation>
    </message>
    <message>
        <source>ended with code {code}</source>
        <translation>a terminé avec le code {code}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{parameter} is not set.</source>
        <translation>{parameter} n'est pas renseigné.</translation>
    </message>
    <message>
        <source>The preset rules: all of {THRESHOLD}, {AVERAGE_OVER}, {DILATION_SIZE} and {DISTANCE} are set beside it, as older versions stored them. For numbers of your own choose {PRESET:custom} in {PRESET}.</source>
        <translation>Le préréglage l'emporte : {THRESHOLD}, {AVERAGE_OVER}, {DILATION_SIZE} et {DISTANCE} sont tous renseignés à côté de lui, comme les anciennes versions les enregistraient. Pour vos propres valeurs, choisissez {PRESET:custom} dans {PRESET}.</translation>
    </message>
    <message>
        <source>{parameter}: layer {layer} comes from the provider {provider}, but a raster file is needed; export the layer to a GeoTIFF first.</source>
        <translation>{parameter} : la couche {layer} vient du fournisseur {provider}, mais il faut un fichier raster ; exportez d'abord la couche en GeoTIFF.</translation>
    </message>
</context></TS>
