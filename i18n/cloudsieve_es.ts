<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en"><context>
    <name>CloudSieve</name>
    <message>
        <source>Set up engine (s2cloudless 10 times faster)…</source>
        <translation>Instalar motor (s2cloudless 10 veces más rápido)…</translation>
    </message>
    <message>
        <source>Check engine</source>
        <translation>Comprobar motor</translation>
    </message>
    <message>
        <source>Remove engine…</source>
        <translation>Eliminar motor…</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Set up engine…</source>
        <translation>Instalar motor…</translation>
    </message>
    <message>
        <source>Set up CloudSieve's engine</source>
        <translation>Instalar el motor de CloudSieve</translation>
    </message>
    <message>
        <source>The engine is a Python environment of CloudSieve's own. It evaluates s2cloudless about 10 times as fast as QGIS's Python can, with the same result, and QGIS's libraries stay as they are.

About 150 MB are downloaded from PyPI; the engine takes 600 MB of your user folder.</source>
        <translation>El motor es un entorno de Python propio de CloudSieve. Evalúa s2cloudless unas 10 veces más rápido que el Python de QGIS, con el mismo resultado, y las bibliotecas de QGIS quedan como están.

Se descargan unos 150 MB de PyPI; el motor ocupa 600 MB de su carpeta de usuario.</translation>
    </message>
    <message>
        <source>An extra belongs to the engine; set up the engine first.</source>
        <translation>Un extra forma parte del motor; instale primero el motor.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Folder of wheels…</source>
        <translation>Carpeta de wheels…</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Carpeta de wheels</translation>
    </message>
    <message>
        <source>There is no engine. CloudSieve works without it; s2cloudless is slower then.</source>
        <translation>No hay motor. CloudSieve funciona sin él; entonces s2cloudless es más lento.</translation>
    </message>
    <message>
        <source>The engine reproduces the stored probabilities: {python}</source>
        <translation>El motor reproduce las probabilidades guardadas: {python}</translation>
    </message>
    <message>
        <source>Checking the engine</source>
        <translation>Comprobando el motor</translation>
    </message>
    <message>
        <source>Remove CloudSieve's engine? It can be set up again at any time.</source>
        <translation>¿Eliminar el motor de CloudSieve? Puede volver a instalarse en cualquier momento.</translation>
    </message>
    <message>
        <source>The diagnosis is on the clipboard.</source>
        <translation>El diagnóstico está en el portapapeles.</translation>
    </message>
    <message>
        <source>Collecting a diagnosis</source>
        <translation>Recopilando un diagnóstico</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Setting up the engine</source>
        <translation>Instalando el motor</translation>
    </message>
    <message>
        <source>Removed: {folder}</source>
        <translation>Eliminado: {folder}</translation>
    </message>
    <message>
        <source>Removing the engine</source>
        <translation>Eliminando el motor</translation>
    </message>
    <message>
        <source>Removed from: {folder}</source>
        <translation>Eliminado de: {folder}</translation>
    </message>
    <message>
        <source>Please wait: “{task}” is still under way, or cancel it first.</source>
        <translation>Espere, por favor: «{task}» aún está en curso; si no, cancélelo primero.</translation>
    </message>
    <message>
        <source>Cancelled; nothing half-made is left.</source>
        <translation>Cancelado; no queda nada a medio hacer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The engine is set up: {folder}</source>
        <translation>El motor está instalado: {folder}</translation>
    </message>
    <message>
        <source>Set up: {folder}</source>
        <translation>Instalado: {folder}</translation>
    </message>
    <message>
        <source>Set up deep networks…</source>
        <translation>Instalar redes profundas…</translation>
    </message>
    <message>
        <source>Remove deep networks…</source>
        <translation>Eliminar redes profundas…</translation>
    </message>
    <message>
        <source>“Clouds and shadows (deep network)” needs packages beside CloudSieve's engine; QGIS and the engine stay as they are.

About {download} MB are downloaded from PyPI; they take {disk} MB of your user folder. There are none for Intel Macs with Python 3.14, for 32 bits, and for Linux without glibc 2.28.

Licences: {licences}. The networks were trained on CloudSEN12+, SPARCS and scenes of the German Aerospace Center, which publishes them; CloudSEN12 itself is not for commercial use (CC BY-NC 4.0).</source>
        <translation>«Nubes y sombras (red profunda)» necesita paquetes junto al motor de CloudSieve; QGIS y el motor quedan como están.

Se descargan unos {download} MB de PyPI; ocupan {disk} MB de su carpeta de usuario. No los hay para Mac con Intel y Python 3.14, para 32 bits ni para Linux sin glibc 2.28.

Licencias: {licences}. Las redes se entrenaron con CloudSEN12+, SPARCS y escenas del Centro Aeroespacial Alemán, que las publica; CloudSEN12 mismo no es para uso comercial (CC BY-NC 4.0).</translation>
    </message>
    <message>
        <source>Remove the deep networks? They can be set up again at any time.</source>
        <translation>¿Eliminar las redes profundas? Pueden volver a instalarse en cualquier momento.</translation>
    </message>
    <message>
        <source>Setting up deep networks</source>
        <translation>Instalando redes profundas</translation>
    </message>
    <message>
        <source>Removing deep networks</source>
        <translation>Eliminando redes profundas</translation>
    </message>
    <message>
        <source>Set up Dask…</source>
        <translation>Instalar Dask…</translation>
    </message>
    <message>
        <source>Remove Dask…</source>
        <translation>Eliminar Dask…</translation>
    </message>
    <message>
        <source>The “Dask scheduler” of “Mask many Sentinel-2 scenes” needs packages beside CloudSieve's engine; QGIS and the engine stay as they are.

About {download} MB are downloaded from PyPI; they take {disk} MB of your user folder.

Licences: {licences}.</source>
        <translation>El «Planificador Dask» de «Enmascarar muchas escenas Sentinel-2» necesita paquetes junto al motor de CloudSieve; QGIS y el motor quedan como están.

Se descargan unos {download} MB de PyPI; ocupan {disk} MB de su carpeta de usuario.

Licencias: {licences}.</translation>
    </message>
    <message>
        <source>Remove Dask? It can be set up again at any time.</source>
        <translation>¿Eliminar Dask? Puede volver a instalarse en cualquier momento.</translation>
    </message>
    <message>
        <source>Setting up Dask</source>
        <translation>Instalando Dask</translation>
    </message>
    <message>
        <source>Removing Dask</source>
        <translation>Eliminando Dask</translation>
    </message>
    <message>
        <source>Set up OmniCloudMask…</source>
        <translation>Instalar OmniCloudMask…</translation>
    </message>
    <message>
        <source>Remove OmniCloudMask…</source>
        <translation>Eliminar OmniCloudMask…</translation>
    </message>
    <message>
        <source>OmniCloudMask is another network for “Clouds and shadows (deep network)”, with PyTorch to run it; QGIS and the engine stay as they are.

About {download} MB are downloaded from PyPI; they take about {disk} MB of your user folder. There are none for Python 3.9, for Intel Macs, for 32 bits, and for Linux without glibc 2.28. When it first runs, the package itself fetches its weights (58 MB) from huggingface.co into your user folder, where they stay when it is removed here.

Licences: {licences}. The terms of its weights and training data were not looked into.</source>
        <translation>OmniCloudMask es otra red para «Nubes y sombras (red profunda)», con PyTorch para ejecutarla; QGIS y el motor quedan como están.

Se descargan unos {download} MB de PyPI; ocupan unos {disk} MB de su carpeta de usuario. No los hay para Python 3.9, para Mac con Intel, para 32 bits ni para Linux sin glibc 2.28. Cuando se ejecuta por primera vez, el propio paquete descarga sus pesos (58 MB) de huggingface.co a su carpeta de usuario, donde quedan aunque se elimine aquí.

Licencias: {licences}. No se han examinado las condiciones de sus pesos ni de sus datos de entrenamiento.</translation>
    </message>
    <message>
        <source>Remove OmniCloudMask? It can be set up again at any time.</source>
        <translation>¿Eliminar OmniCloudMask? Puede volver a instalarse en cualquier momento.</translation>
    </message>
    <message>
        <source>Setting up OmniCloudMask</source>
        <translation>Instalando OmniCloudMask</translation>
    </message>
    <message>
        <source>Removing OmniCloudMask</source>
        <translation>Eliminando OmniCloudMask</translation>
    </message>
    <message>
        <source>CloudSieve (cloud masks for Sentinel-2)</source>
        <translation>CloudSieve (máscaras de nubes para Sentinel-2)</translation>
    </message>
    <message>
        <source>Clouds and shadows (deep network)</source>
        <translation>Nubes y sombras (red profunda)</translation>
    </message>
    <message>
        <source>Classifies clouds and their shadows with a deep network: Sentinel-2 or Landsat.</source>
        <translation>Clasifica las nubes y sus sombras con una red profunda: Sentinel-2 o Landsat.</translation>
    </message>
    <message>
        <source>A deep network looks at the shapes in a scene: a second opinion beside s2cloudless and the scene classification, and the only one that tells shadows without geometry. It works on Level-1C and Level-2A products of Sentinel-2 and on Landsat 4 to 9 (Collection 2, Level 1 with its MTL file, or Level 2), with four bands (blue, green, red, near infrared) or better with six (also both of the shortwave infrared).

The networks of ukis-csmask (German Aerospace Center, Apache 2.0) tell cloud and shadow. They miss most cirrus, since they do not see band B10, and take dark ground for shadow: combine them with other sources where that matters.

OmniCloudMask tells thin cloud too, of three bands. Its package is an extra of its own, and fetches its weights from huggingface.co at its first run.

It needs CloudSieve's engine and its extra “Deep networks” (Plugins &gt; CloudSieve), about 200 MB. Pixels of 10 or 20 m are best; coarser ones lose small clouds.

Classes: 0 clear, 1 cloud, 2 thin cloud, where the network has it, 3 cloud shadow, 255 NoData.</source>
        <translation>Una red profunda mira las formas de una escena: una segunda opinión junto a s2cloudless y la clasificación de escena, y la única que distingue sombras sin geometría. Funciona con productos Level-1C y Level-2A de Sentinel-2 y con Landsat 4 a 9 (Collection 2, Level 1 con su archivo MTL, o Level 2), con cuatro bandas (azul, verde, rojo, infrarrojo cercano) o, mejor, con seis (también las dos del infrarrojo de onda corta).

Las redes de ukis-csmask (Centro Aeroespacial Alemán, Apache 2.0) distinguen nube y sombra. Omiten la mayoría de los cirros, pues no ven la banda B10, y toman suelo oscuro por sombra: combínelas con otras fuentes donde eso importe.

OmniCloudMask distingue también nube fina, a partir de tres bandas. Su paquete es un extra aparte, y descarga sus pesos de huggingface.co en su primera ejecución.

Necesita el motor de CloudSieve y su extra «Redes profundas» (Complementos &gt; CloudSieve), unos 200 MB. Lo mejor son píxeles de 10 o 20 m; los más gruesos pierden nubes pequeñas.

Clases: 0 despejado, 1 nube, 2 nube fina, si la red la tiene, 3 sombra de nube, 255 sin datos.</translation>
    </message>
    <message>
        <source>deep learning,neural network,onnx,csmask,omnicloudmask,landsat,l1c,l2a,shadow,detection</source>
        <translation>aprendizaje profundo,red neuronal,onnx,csmask,omnicloudmask,landsat,l1c,l2a,sombra,detección</translation>
    </message>
    <message>
        <source>Cloud (percent of valid pixels)</source>
        <translation>Nube (porcentaje de los píxeles válidos)</translation>
    </message>
    <message>
        <source>Thin cloud (percent of valid pixels)</source>
        <translation>Nube fina (porcentaje de los píxeles válidos)</translation>
    </message>
    <message>
        <source>Cloud shadow (percent of valid pixels)</source>
        <translation>Sombra de nube (porcentaje de los píxeles válidos)</translation>
    </message>
    <message>
        <source>Sentinel-2 or Landsat product</source>
        <translation>Producto Sentinel-2 o Landsat</translation>
    </message>
    <message>
        <source>Level-1C or Level-2A: MTD_MSIL1C.xml or MTD_MSIL2A.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule folder. Of Landsat: the MTL file, one of the bands, or the pasted path of their folder; its pixels are 30 m wide unless you ask for others.</source>
        <translation>Level-1C o Level-2A: MTD_MSIL1C.xml o MTD_MSIL2A.xml dentro de la carpeta .SAFE, un archivo zip o la ruta pegada de una carpeta .SAFE o de un gránulo. De Landsat: el archivo MTL, una de las bandas o la ruta pegada de su carpeta; sus píxeles miden 30 m si no se piden otros.</translation>
    </message>
    <message>
        <source>Or band rasters</source>
        <translation>O rásters de bandas</translation>
    </message>
    <message>
        <source>The bands of the network as single files, recognised by name such as B02.tif, or as those of Landsat are named.</source>
        <translation>Las bandas de la red como archivos sueltos, reconocidos por su nombre, como B02.tif, o con los nombres de los de Landsat.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Automatic takes the first that fits the level and bands of the scene. Of band rasters whose level is unknown, say it here.</source>
        <translation>Automática toma la primera que se ajusta al nivel y las bandas de la escena. De rásters de bandas cuyo nivel se desconoce, indíquela aquí.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Classes to mask</source>
        <translation>Clases que enmascarar</translation>
    </message>
    <message>
        <source>What counts as masked, in the mask and in the numbers.</source>
        <translation>Lo que cuenta como enmascarado, en la máscara y en los números.</translation>
    </message>
    <message>
        <source>Network of your own</source>
        <translation>Red propia</translation>
    </message>
    <message>
        <source>An ONNX file that takes the place of the one above; a JSON file of the same name beside it tells bands, levels, scaling and classes.</source>
        <translation>Un archivo ONNX que ocupa el lugar de la red de arriba; un archivo JSON del mismo nombre a su lado indica bandas, niveles, escala y clases.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Number of threads that compute; all processor cores but one, eight at most, if not set.</source>
        <translation>Número de hilos que calculan; si no se establece, todos los núcleos del procesador menos uno, ocho como máximo.</translation>
    </message>
    <message>
        <source>Cloud classes</source>
        <translation>Clases de nubes</translation>
    </message>
    <message>
        <source>0 clear, 1 cloud, 2 thin cloud, 3 cloud shadow, 255 NoData.</source>
        <translation>0 despejado, 1 nube, 2 nube fina, 3 sombra de nube, 255 sin datos.</translation>
    </message>
    <message>
        <source>Cloud mask</source>
        <translation>Máscara de nubes</translation>
    </message>
    <message>
        <source>0 clear, 1 masked, 255 NoData, as a Cloud Optimized GeoTIFF.</source>
        <translation>0 despejado, 1 enmascarado, 255 sin datos, como Cloud Optimized GeoTIFF.</translation>
    </message>
    <message>
        <source>Cloud probability</source>
        <translation>Probabilidad de nubes</translation>
    </message>
    <message>
        <source>What the network gives for cloud, thick or thin: 0 to 1, NaN is NoData.</source>
        <translation>Lo que la red da para nube, densa o fina: de 0 a 1; NaN es sin datos.</translation>
    </message>
    <message>
        <source>Cloud shadow probability</source>
        <translation>Probabilidad de sombra de nube</translation>
    </message>
    <message>
        <source>What the network gives for cloud shadow: 0 to 1, NaN is NoData.</source>
        <translation>Lo que la red da para sombra de nube: de 0 a 1; NaN es sin datos.</translation>
    </message>
    <message>
        <source>Layer {layer} cannot be read: {reason}</source>
        <translation>La capa {layer} no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>A button for each class</source>
        <translation>Un botón para cada clase</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Despejado</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Thin cloud</source>
        <translation>Nube fina</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Sombra de nubes</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Clean time series of polygons</source>
        <translation>Series temporales limpias de polígonos</translation>
    </message>
    <message>
        <source>Draws the curve of each polygon over time, without the clouds.</source>
        <translation>Dibuja la curva de cada polígono a lo largo del tiempo, sin las nubes.</translation>
    </message>
    <message>
        <source>Computes bands and indices of polygons on every date of a series: mean, median, standard deviation and count of the clear pixels, and the same of all pixels, clouds included, for comparison. The report draws both curves of each polygon and marks the cloudy dates.

Indices are NDVI, NDWI (McFeeters), NDMI, EVI and NBR, the names of bands, or expressions over them, with commas between: NDVI, B8A, RATIO = B08 / B04. Digital numbers become reflectance by offset and quantification value of each product. An index is computed on the pixels of its finest band; coarser bands and masks are taken from the pixel that lies there. A pixel counts by the part of it that lies in the polygon.

Clear is what a mask of the same acquisition says; make masks with “Mask a Sentinel-2 scene”. A Level-2A product without one has its scene classification. NoData counts for nothing. Take products of one tile and of one level.

“s2cloudless on averaged bands” adds the cloud probability of each polygon as a whole, of Level-1C products: the detector is asked about the mean of all its pixels. That means something where clouds are as large as the polygon or larger; a small cloud in a large polygon disappears in the mean.</source>
        <translation>Calcula bandas e índices de polígonos en cada fecha de una serie: media, mediana, desviación estándar y número de los píxeles despejados, y lo mismo de todos los píxeles, nubes incluidas, para comparar. El informe dibuja ambas curvas de cada polígono y señala las fechas nubosas.

Los índices son NDVI, NDWI (McFeeters), NDMI, EVI y NBR, nombres de bandas o expresiones con ellas, separados por comas: NDVI, B8A, RATIO = B08 / B04. Los niveles digitales se convierten en reflectancia con el desplazamiento y el valor de cuantificación de cada producto. Un índice se calcula en los píxeles de su banda más fina; las bandas y máscaras más gruesas se toman del píxel que está en ese lugar. Un píxel cuenta por la parte de él que está dentro del polígono.

Despejado es lo que dice una máscara de la misma adquisición; haga las máscaras con «Enmascarar una escena Sentinel-2». Un producto Level-2A sin máscara tiene su clasificación de escena. Lo que no tiene datos no cuenta. Tome productos de una sola tesela y de un solo nivel.

«s2cloudless sobre bandas promediadas» añade la probabilidad de nubes de cada polígono en su conjunto, de productos Level-1C: se pregunta al detector por la media de todos sus píxeles. Eso tiene sentido donde las nubes son tan grandes como el polígono o mayores; una nube pequeña en un polígono grande desaparece en la media.</translation>
    </message>
    <message>
        <source>time series,zonal statistics,fields,parcels,ndvi,evi,index,curve,phenology</source>
        <translation>serie temporal,estadísticas de zona,campos,parcelas,ndvi,evi,índice,curva,fenología</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Products of one tile: MTD_MSIL1C.xml or MTD_MSIL2A.xml files, or zip archives.</source>
        <translation>Productos de una tesela: archivos MTD_MSIL1C.xml o MTD_MSIL2A.xml, o archivos zip.</translation>
    </message>
    <message>
        <source>Folder of products</source>
        <translation>Carpeta de productos</translation>
    </message>
    <message>
        <source>Instead of single scenes: all .SAFE folders and zip archives in it are read.</source>
        <translation>En lugar de escenas sueltas: se leen todas las carpetas .SAFE y archivos zip que contiene.</translation>
    </message>
    <message>
        <source>Bands and indices</source>
        <translation>Bandas e índices</translation>
    </message>
    <message>
        <source>With commas between: NDVI, NDWI, NDMI, EVI, NBR, bands (B02 to B12, B8A), or NAME = expression.</source>
        <translation>Separados por comas: NDVI, NDWI, NDMI, EVI, NBR, bandas (B02 a B12, B8A) o NOMBRE = expresión.</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Máscaras</translation>
    </message>
    <message>
        <source>Masks of the same acquisitions, found by their dates. Products of Level-2A may do without: then the scene classification tells cloud and shadow.</source>
        <translation>Máscaras de las mismas adquisiciones, encontradas por sus fechas. Los productos Level-2A no las necesitan: entonces la clasificación de escena indica nube y sombra.</translation>
    </message>
    <message>
        <source>s2cloudless on averaged bands</source>
        <translation>s2cloudless sobre bandas promediadas</translation>
    </message>
    <message>
        <source>Cloud probability of each polygon as a whole, of Level-1C products; for clouds that are as large as the polygons.</source>
        <translation>Probabilidad de nubes de cada polígono en su conjunto, de productos Level-1C; para nubes tan grandes como los polígonos.</translation>
    </message>
    <message>
        <source>One row for each polygon, scene and index, as CSV or GeoPackage.</source>
        <translation>Una fila por polígono, escena e índice, como CSV o GeoPackage.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The curves, as one HTML file.</source>
        <translation>Las curvas, como un archivo HTML.</translation>
    </message>
    <message>
        <source>Mask many Sentinel-2 scenes</source>
        <translation>Enmascarar muchas escenas Sentinel-2</translation>
    </message>
    <message>
        <source>Masks all products of a folder or list, and maps how cloudy each of them is.</source>
        <translation>Enmascara todos los productos de una carpeta o lista y cartografía cuán nubosos son.</translation>
    </message>
    <message>
        <source>Masks each product of a folder, or of a list, as “Mask a Sentinel-2 scene” does, and writes the masks into one folder, named after the products. A product that is there twice is masked once, and of several processings of one acquisition the newest; what is passed over, and why, stands in the table.

Run it again to go on: masks that are there with the same settings are kept, others are made anew. A scene that fails does not stop the rest. Cancel keeps the masks that are finished.

The footprints are coloured by cloud and play through time. Cloud, shadow and clear are percentages of the valid pixels and make up 100 together; NoData, which is never clear, is a percentage of all pixels. Scenes with more cloud than allowed are marked as rejected; their masks stay.</source>
        <translation>Enmascara cada producto de una carpeta, o de una lista, como hace «Enmascarar una escena Sentinel-2», y escribe las máscaras en una carpeta, con los nombres de los productos. Un producto que está dos veces se enmascara una sola vez, y de varios procesamientos de una adquisición, el más reciente; lo que se pasa por alto, y por qué, figura en la tabla.

Ejecútelo de nuevo para continuar: las máscaras ya hechas con los mismos ajustes se conservan, las demás se hacen otra vez. Una escena que falla no detiene el resto. Cancelar conserva las máscaras terminadas.

Las huellas se colorean según las nubes y se reproducen en el tiempo. Nube, sombra y despejado son porcentajes de los píxeles válidos y suman 100; lo que no tiene datos, que nunca es despejado, es un porcentaje de todos los píxeles. Las escenas con más nubes de las permitidas se marcan como rechazadas; sus máscaras quedan.</translation>
    </message>
    <message>
        <source>batch,folder,archive,time series,footprints,dask,cluster,s2cloudless,scl</source>
        <translation>lote,carpeta,archivo,serie temporal,huellas,dask,clúster,s2cloudless,scl</translation>
    </message>
    <message>
        <source>Products that were found</source>
        <translation>Productos encontrados</translation>
    </message>
    <message>
        <source>Scenes that were masked now</source>
        <translation>Escenas enmascaradas ahora</translation>
    </message>
    <message>
        <source>Scenes that were masked before or passed over</source>
        <translation>Escenas enmascaradas antes o pasadas por alto</translation>
    </message>
    <message>
        <source>Scenes that failed</source>
        <translation>Escenas que fallaron</translation>
    </message>
    <message>
        <source>All files and folders (*)</source>
        <translation>Todos los archivos y carpetas (*)</translation>
    </message>
    <message>
        <source>Folder or list of products</source>
        <translation>Carpeta o lista de productos</translation>
    </message>
    <message>
        <source>The pasted path of a folder, which is searched with all folders in it; a text file with the path of a product on each line; or STAC items in a JSON file.</source>
        <translation>La ruta pegada de una carpeta, en la que se busca con todas sus subcarpetas; un archivo de texto con la ruta de un producto en cada línea; o elementos STAC en un archivo JSON.</translation>
    </message>
    <message>
        <source>Folder of Fmask or QA rasters</source>
        <translation>Carpeta de rásters Fmask o QA</translation>
    </message>
    <message>
        <source>Its rasters are found by tile and time in their names; the chosen classes of each are masked, too. A scene that has none fails.</source>
        <translation>Sus rásters se encuentran por la tesela y la hora de sus nombres; las clases elegidas de cada uno también se enmascaran. Una escena que no tiene ninguno falla.</translation>
    </message>
    <message>
        <source>Folder of Level-2A products</source>
        <translation>Carpeta de productos Level-2A</translation>
    </message>
    <message>
        <source>Adds the scene classification of the same acquisition to each Level-1C product.</source>
        <translation>Añade la clasificación de escena de la misma adquisición a cada producto Level-1C.</translation>
    </message>
    <message>
        <source>Pixels of Level-2A products with a higher Sen2Cor cloud probability are masked too; not used if not set.</source>
        <translation>Los píxeles de productos Level-2A con una probabilidad de nubes de Sen2Cor mayor también se enmascaran; no se usa si no se establece.</translation>
    </message>
    <message>
        <source>Reject above (percent of cloud)</source>
        <translation>Rechazar por encima de (porcentaje de nubes)</translation>
    </message>
    <message>
        <source>Scenes with more cloud are marked as rejected; none if not set.</source>
        <translation>Las escenas con más nubes se marcan como rechazadas; ninguna si no se establece.</translation>
    </message>
    <message>
        <source>Write cloud probabilities</source>
        <translation>Escribir probabilidades de nubes</translation>
    </message>
    <message>
        <source>Writes the probability of each scene beside its mask.</source>
        <translation>Escribe la probabilidad de cada escena junto a su máscara.</translation>
    </message>
    <message>
        <source>Write mask sources</source>
        <translation>Escribir fuentes de la máscara</translation>
    </message>
    <message>
        <source>Writes which source masked each pixel beside each mask.</source>
        <translation>Escribe junto a cada máscara qué fuente enmascaró cada píxel.</translation>
    </message>
    <message>
        <source>Scenes at once</source>
        <translation>Escenas a la vez</translation>
    </message>
    <message>
        <source>Processes that mask a scene each; every one needs up to 1 GB of memory. Without the engine of CloudSieve it is always one.</source>
        <translation>Procesos que enmascaran una escena cada uno; cada uno necesita hasta 1 GB de memoria. Sin el motor de CloudSieve siempre es uno.</translation>
    </message>
    <message>
        <source>Dask scheduler</source>
        <translation>Planificador Dask</translation>
    </message>
    <message>
        <source>Address of a scheduler, such as tcp://host:8786, whose workers mask the scenes. They need the same version of CloudSieve, and the same paths.</source>
        <translation>Dirección de un planificador, como tcp://host:8786, cuyos trabajadores enmascaran las escenas. Necesitan la misma versión de CloudSieve y las mismas rutas.</translation>
    </message>
    <message>
        <source>Folder of the masks</source>
        <translation>Carpeta de las máscaras</translation>
    </message>
    <message>
        <source>Each mask is called like its product, with _mask.tif at the end.</source>
        <translation>Cada máscara se llama como su producto, con _mask.tif al final.</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>Huellas</translation>
    </message>
    <message>
        <source>Outlines of the masks with date, shares of cloud and what became of each scene.</source>
        <translation>Contornos de las máscaras con fecha, porcentajes de nubes y qué fue de cada escena.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The same without outlines, as CSV.</source>
        <translation>Lo mismo sin contornos, como CSV.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>One HTML file with small pictures of the masks; a browser sorts it.</source>
        <translation>Un archivo HTML con imágenes pequeñas de las máscaras; se ordena en el navegador web.</translation>
    </message>
    <message>
        <source>Mask from cloud probability</source>
        <translation>Máscara desde probabilidad de nubes</translation>
    </message>
    <message>
        <source>Makes a cloud mask from a cloud probability, as s2cloudless does it.</source>
        <translation>Hace una máscara de nubes a partir de una probabilidad de nubes, como lo hace s2cloudless.</translation>
    </message>
    <message>
        <source>Averages a cloud probability over a disk, masks what is above the threshold, and dilates the mask by a disk: the same steps in the same order as s2cloudless, with the same result for every pixel.

Both radii are in pixels, as in s2cloudless, so their size on the ground changes with the resolution. To grow a mask by metres use “Grow and clean mask”.

NoData in the probability (NaN, or 255 in bytes from 0 to 100) is NoData in the mask. The mask is 0 where clear, 1 where masked, 255 where unknown.</source>
        <translation>Promedia una probabilidad de nubes en un disco, enmascara lo que supera el umbral y dilata la máscara con un disco: los mismos pasos en el mismo orden que s2cloudless, con el mismo resultado en cada píxel.

Ambos radios están en píxeles, como en s2cloudless, así que su tamaño en el terreno cambia con la resolución. Para ampliar una máscara en metros use «Ampliar y limpiar máscara».

Lo que no tiene datos en la probabilidad (NaN, o 255 en bytes de 0 a 100) queda sin datos en la máscara. La máscara es 0 donde está despejado, 1 donde está enmascarado, 255 donde se desconoce.</translation>
    </message>
    <message>
        <source>s2cloudless,threshold,clp,dilate,average</source>
        <translation>s2cloudless,umbral,clp,dilatar,promedio</translation>
    </message>
    <message>
        <source>A raster from “Cloud probability (s2cloudless)”, or one encoded alike.</source>
        <translation>Un ráster de «Probabilidad de nubes (s2cloudless)», o uno codificado igual.</translation>
    </message>
    <message>
        <source>Best threshold</source>
        <translation>Mejor umbral</translation>
    </message>
    <message>
        <source>Finds the threshold of a cloud probability that serves your aim best.</source>
        <translation>Encuentra el umbral de una probabilidad de nubes que mejor sirve a su objetivo.</translation>
    </message>
    <message>
        <source>Compares a stored cloud probability with a reference (a raster, polygons or labelled points) at all thresholds from 0 to 1 at once, without running the model again. The report shows precision, recall, F1, balanced accuracy and IoU by threshold, and the best threshold for your aim with its 95 % confidence interval.

The interval is that of a bootstrap over points, or over blocks of pixels, since neighbours err alike. A wide one says that the reference is too small to choose so exactly.

The threshold is for the probability as it is, without averaging. Growth distances can be tried together with it. A threshold found on one scene need not serve another. Where probability or reference is NoData nothing is compared.</source>
        <translation>Compara una probabilidad de nubes guardada con una referencia (un ráster, polígonos o puntos etiquetados) con todos los umbrales de 0 a 1 a la vez, sin volver a ejecutar el modelo. El informe muestra precisión, sensibilidad, F1, exactitud equilibrada e IoU según el umbral, y el mejor umbral para su objetivo con su intervalo de confianza del 95 %.

El intervalo es el de un bootstrap sobre puntos, o sobre bloques de píxeles, pues los vecinos yerran igual. Uno ancho dice que la referencia es demasiado pequeña para elegir con tanta exactitud.

El umbral es para la probabilidad tal como está, sin promediar. Pueden probarse a la vez distancias de ampliación. Un umbral hallado en una escena no tiene por qué servir en otra. Donde la probabilidad o la referencia no tienen datos no se compara nada.</translation>
    </message>
    <message>
        <source>accuracy,threshold,tuning,calibration,precision,recall,roc,f1,bootstrap</source>
        <translation>exactitud,umbral,ajuste,calibración,precisión,sensibilidad,roc,f1,bootstrap</translation>
    </message>
    <message>
        <source>Best threshold (0 to 1)</source>
        <translation>Mejor umbral (0 a 1)</translation>
    </message>
    <message>
        <source>Lower end of its 95 % interval</source>
        <translation>Extremo inferior de su intervalo del 95 %</translation>
    </message>
    <message>
        <source>Upper end of its 95 % interval</source>
        <translation>Extremo superior de su intervalo del 95 %</translation>
    </message>
    <message>
        <source>Growth distance that goes with it (metres)</source>
        <translation>Distancia de ampliación que le corresponde (metros)</translation>
    </message>
    <message>
        <source>What it reaches of the aim (0 to 1)</source>
        <translation>Lo que alcanza del objetivo (0 a 1)</translation>
    </message>
    <message>
        <source>Pixels or points that were compared</source>
        <translation>Píxeles o puntos comparados</translation>
    </message>
    <message>
        <source>Best at</source>
        <translation>Mejor en</translation>
    </message>
    <message>
        <source>The last two need a share in percent.</source>
        <translation>Los dos últimos necesitan una proporción en porcentaje.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitud equilibrada</translation>
    </message>
    <message>
        <source>IoU (intersection over union)</source>
        <translation>IoU (intersección sobre unión)</translation>
    </message>
    <message>
        <source>Finding at least a share of the cloud</source>
        <translation>Encontrar al menos una parte de las nubes</translation>
    </message>
    <message>
        <source>Losing at most a share of the clear</source>
        <translation>Perder como máximo una parte de lo despejado</translation>
    </message>
    <message>
        <source>Share of the cloud or of the clear (percent)</source>
        <translation>Proporción de nubes o de despejado (%)</translation>
    </message>
    <message>
        <source>Used by the last two aims only.</source>
        <translation>Solo para los dos últimos objetivos.</translation>
    </message>
    <message>
        <source>Growth distances to try (metres)</source>
        <translation>Distancias de ampliación que probar (metros)</translation>
    </message>
    <message>
        <source>The mask may be grown after the threshold: the best pair of threshold and distance is found, for instance of “0, 20, 60”.</source>
        <translation>La máscara puede ampliarse después del umbral: se encuentra el mejor par de umbral y distancia, por ejemplo de «0, 20, 60».</translation>
    </message>
    <message>
        <source>Mask from Fmask or QA band</source>
        <translation>Máscara desde Fmask o banda QA</translation>
    </message>
    <message>
        <source>Makes a mask from the chosen classes of an Fmask result or another QA raster.</source>
        <translation>Hace una máscara con las clases elegidas de un resultado de Fmask u otro ráster QA.</translation>
    </message>
    <message>
        <source>Decodes a quality raster with the table of its producer and masks the chosen classes: Fmask, HLS, Landsat, Sentinel-2, MAJA, IdePix, Sentinel Hub, CloudSEN12, KappaMask, or values and bits of your own.

The same number means cloud in one product and snow or shadow in another, so the scheme must be the right one. Values that the scheme does not know stop the run with the name of the scheme they would fit; they are never taken for clear. Where numbers cannot tell, the log shows the share of each class.

What the scheme calls fill is NoData in the mask. The mask is 0 where clear, 1 where masked, 255 where unknown.</source>
        <translation>Descodifica un ráster de calidad con la tabla de su productor y enmascara las clases elegidas: Fmask, HLS, Landsat, Sentinel-2, MAJA, IdePix, Sentinel Hub, CloudSEN12, KappaMask, o valores y bits propios.

El mismo número significa nube en un producto y nieve o sombra en otro, así que el esquema debe ser el correcto. Los valores que el esquema no conoce detienen la ejecución con el nombre del esquema al que se ajustarían; nunca se toman por despejados. Donde los números no bastan, el registro muestra la proporción de cada clase.

Lo que el esquema llama relleno queda sin datos en la máscara. La máscara es 0 donde está despejado, 1 donde está enmascarado, 255 donde se desconoce.</translation>
    </message>
    <message>
        <source>bits,flags,decode</source>
        <translation>bits,indicadores,descodificar</translation>
    </message>
    <message>
        <source>Fmask or QA raster</source>
        <translation>Ráster Fmask o QA</translation>
    </message>
    <message>
        <source>A raster of class numbers or bits.</source>
        <translation>Un ráster de números de clase o de bits.</translation>
    </message>
    <message>
        <source>Smallest confidence (Landsat)</source>
        <translation>Confianza mínima (Landsat)</translation>
    </message>
    <message>
        <source>Masks by the graded confidence instead of the flag bits. Every clear pixel has at least low confidence of being cloud, so “Low” masks nearly everything.</source>
        <translation>Enmascara por la confianza graduada en lugar de los bits indicadores. Todo píxel despejado tiene al menos una confianza baja de ser nube, así que «Baja» enmascara casi todo.</translation>
    </message>
    <message>
        <source>Flag bits</source>
        <translation>Bits indicadores</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
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
        <translation>Valores propios</translation>
    </message>
    <message>
        <source>For the custom scheme: the values to mask, such as “2, 4, 8-10”.</source>
        <translation>Para el esquema propio: los valores que enmascarar, como «2, 4, 8-10».</translation>
    </message>
    <message>
        <source>Custom bits</source>
        <translation>Bits propios</translation>
    </message>
    <message>
        <source>For the custom scheme: the bits to mask, counted from 0, such as “1, 3, 8-9&gt;=2”.</source>
        <translation>Para el esquema propio: los bits que enmascarar, contados desde 0, como «1, 3, 8-9&gt;=2».</translation>
    </message>
    <message>
        <source>Use inputs of different acquisitions anyway</source>
        <translation>Permitir entradas de distintas adquisiciones</translation>
    </message>
    <message>
        <source>Inputs whose names, tags or metadata tell of different tiles, times, orbits or satellites stop the run; with this, they are a warning.</source>
        <translation>Las entradas cuyos nombres, etiquetas o metadatos indican distintas teselas, horas, órbitas o satélites detienen la ejecución; con esto son una advertencia.</translation>
    </message>
    <message>
        <source>Check the files against their checksums</source>
        <translation>Comprobar las sumas de verificación</translation>
    </message>
    <message>
        <source>Damaged files of a product are often decoded without an error. Those that are read are compared with the checksums in manifest.safe or in the zip archive; that takes about a second for a whole product.</source>
        <translation>Los archivos dañados de un producto a menudo se descodifican sin error. Los que se leen se comparan con las sumas de verificación de manifest.safe o del archivo zip; para un producto entero tarda alrededor de un segundo.</translation>
    </message>
    <message>
        <source>Mask sources</source>
        <translation>Fuentes de la máscara</translation>
    </message>
    <message>
        <source>Which sources masked each pixel: bit 0 for the first, bit 1 for the second, and so on.</source>
        <translation>Qué fuentes enmascararon cada píxel: bit 0 para la primera, bit 1 para la segunda, y así sucesivamente.</translation>
    </message>
    <message>
        <source>Probability encoding</source>
        <translation>Codificación de la probabilidad</translation>
    </message>
    <message>
        <source>Float32 marks NoData as NaN, bytes from 0 to 100 as 255. Bytes from 0 to 255, as in the CLP band of Sentinel Hub, leave no value for NoData: a validity mask in the file carries it.</source>
        <translation>Float32 marca la falta de datos con NaN, los bytes de 0 a 100 con 255. Los bytes de 0 a 255, como en la banda CLP de Sentinel Hub, no dejan ningún valor para ello: lo lleva una máscara de validez en el archivo.</translation>
    </message>
    <message>
        <source>Float32, 0 to 1</source>
        <translation>Float32, 0 a 1</translation>
    </message>
    <message>
        <source>Byte, 0 to 100</source>
        <translation>Byte, 0 a 100</translation>
    </message>
    <message>
        <source>Byte, 0 to 255 (Sentinel Hub CLP)</source>
        <translation>Byte, 0 a 255 (CLP de Sentinel Hub)</translation>
    </message>
    <message>
        <source>Cloud probability threshold (0 to 1)</source>
        <translation>Umbral de probabilidad de nubes (0 a 1)</translation>
    </message>
    <message>
        <source>Pixels whose averaged probability is above this value are masked.</source>
        <translation>Se enmascaran los píxeles cuya probabilidad promediada supera este valor.</translation>
    </message>
    <message>
        <source>Average over (pixels)</source>
        <translation>Promediar en (píxeles)</translation>
    </message>
    <message>
        <source>Radius of the disk over which the probability is averaged beforehand; 0 for no averaging.</source>
        <translation>Radio del disco en el que se promedia antes la probabilidad; 0 para no promediar.</translation>
    </message>
    <message>
        <source>Dilation size (pixels)</source>
        <translation>Tamaño de dilatación (píxeles)</translation>
    </message>
    <message>
        <source>Radius of the disk by which the mask is dilated afterwards; 0 for no dilation.</source>
        <translation>Radio del disco con el que se dilata después la máscara; 0 para no dilatar.</translation>
    </message>
    <message>
        <source>Pixels whose averaged probability is above this value are masked. If not set: from the preset.</source>
        <translation>Se enmascaran los píxeles cuya probabilidad promediada supera este valor. Si no se establece: el del preajuste.</translation>
    </message>
    <message>
        <source>Radius of the disk over which the probability is averaged beforehand; 0 for no averaging. If not set: from the preset.</source>
        <translation>Radio del disco en el que se promedia antes la probabilidad; 0 para no promediar. Si no se establece: el del preajuste.</translation>
    </message>
    <message>
        <source>Radius of the disk by which the mask is dilated afterwards; 0 for no dilation. If not set: from the preset.</source>
        <translation>Radio del disco con el que se dilata después la máscara; 0 para no dilatar. Si no se establece: el del preajuste.</translation>
    </message>
    <message>
        <source>Grow by (metres)</source>
        <translation>Ampliar en (metros)</translation>
    </message>
    <message>
        <source>Every masked patch grows by this distance in all directions; NoData does not grow. If not set: from the preset.</source>
        <translation>Cada mancha enmascarada se amplía esta distancia en todas las direcciones; lo que no tiene datos no se amplía. Si no se establece: la del preajuste.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Ready numbers for threshold, averaging, dilation and growth. A number that is set counts instead; Custom begins with those of s2cloudless.</source>
        <translation>Números listos para umbral, promedio, dilatación y ampliación. Un número que se establece vale en su lugar; Personalizado parte de los de s2cloudless.</translation>
    </message>
    <message>
        <source>Keep data ({threshold}, grow {grow} m)</source>
        <translation>Conservar datos ({threshold}, ampliar {grow} m)</translation>
    </message>
    <message>
        <source>Balanced ({threshold}, average {average} m, grow {grow} m)</source>
        <translation>Equilibrado ({threshold}, promedio {average} m, ampliar {grow} m)</translation>
    </message>
    <message>
        <source>Safe for time series ({threshold}, grow {grow} m)</source>
        <translation>Seguro para series temporales ({threshold}, ampliar {grow} m)</translation>
    </message>
    <message>
        <source>s2cloudless defaults ({threshold}, 1 pixel, 1 pixel)</source>
        <translation>Valores de s2cloudless ({threshold}, 1 píxel, 1 píxel)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Every masked patch grows by this distance in all directions; NoData does not grow.</source>
        <translation>Cada mancha enmascarada se amplía esta distancia en todas las direcciones; lo que no tiene datos no se amplía.</translation>
    </message>
    <message>
        <source>Smallest masked patch to keep (square metres)</source>
        <translation>Mancha enmascarada mínima que conservar (m²)</translation>
    </message>
    <message>
        <source>Masked patches of a smaller area become clear before the mask grows.</source>
        <translation>Las manchas enmascaradas de menor área pasan a despejado antes de ampliar la máscara.</translation>
    </message>
    <message>
        <source>Smallest clear hole to keep (square metres)</source>
        <translation>Hueco despejado mínimo que conservar (m²)</translation>
    </message>
    <message>
        <source>Clear holes of a smaller area inside a mask become masked.</source>
        <translation>Los huecos despejados de menor área dentro de una máscara se enmascaran.</translation>
    </message>
    <message>
        <source>Find cloud shadows</source>
        <translation>Buscar sombras de nubes</translation>
    </message>
    <message>
        <source>Adds the shadows of the clouds, told from the angles of sun and satellite. Not with the preset of s2cloudless, which compares with the Python package.</source>
        <translation>Añade las sombras de las nubes, deducidas de los ángulos del sol y del satélite. No con el preajuste de s2cloudless, que se compara con el paquete de Python.</translation>
    </message>
    <message>
        <source>Shadows told by</source>
        <translation>Sombras según</translation>
    </message>
    <message>
        <source>Geometry: the angles of sun and satellite, and dark ground. Deep network: the shapes in the scene; it finds more, and takes some dark ground for shadow. Together: only what both call shadow, for few false shadows. The network needs CloudSieve's engine and its extra “Deep networks”.</source>
        <translation>Geometría: los ángulos del sol y del satélite, y el suelo oscuro. Red profunda: las formas de la escena; encuentra más, y toma algo de suelo oscuro por sombra. Juntas: solo lo que las dos llaman sombra, para pocas sombras falsas. La red necesita el motor de CloudSieve y su extra «Redes profundas».</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometría</translation>
    </message>
    <message>
        <source>Deep network</source>
        <translation>Red profunda</translation>
    </message>
    <message>
        <source>Geometry and deep network together</source>
        <translation>Geometría y red profunda juntas</translation>
    </message>
    <message>
        <source>A second opinion beside the other sources, for Level-1C and Level-2A: what the network calls cloud, or cloud and shadow, is masked too. It needs CloudSieve's engine and its extra “Deep networks” (Plugins &gt; CloudSieve), and takes longer. It sees the pixels of the mask up to 30 m, in place of coarser ones those of 20 m.</source>
        <translation>Una segunda opinión junto a las otras fuentes, para Level-1C y Level-2A: también se enmascara lo que la red llama nube, o nube y sombra. Necesita el motor de CloudSieve y su extra «Redes profundas» (Complementos &gt; CloudSieve), y tarda más. Ve los píxeles de la máscara hasta 30 m; en lugar de otros más gruesos, los de 20 m.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <source>Clouds and shadows</source>
        <translation>Nubes y sombras</translation>
    </message>
    <message>
        <source>Resolution (metres)</source>
        <translation>Resolución (metros)</translation>
    </message>
    <message>
        <source>Pixel size of the output, such as 10, 20, 60 or 160 m. If not set: 20 m for a product, the finest band's pixel size for band rasters.</source>
        <translation>Tamaño de píxel de la salida, como 10, 20, 60 o 160 m. Si no se establece: 20 m para un producto, el tamaño de píxel de la banda más fina para rásters de bandas.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>The part of the scene to work on; all of it if not set.</source>
        <translation>La parte de la escena con la que se trabaja; toda si no se establece.</translation>
    </message>
    <message>
        <source>Radiometric offset</source>
        <translation>Desplazamiento radiométrico</translation>
    </message>
    <message>
        <source>Since processing baseline 04.00 digital numbers carry an offset of 1000. A product says so in its metadata; band rasters do not, so say it here for them.</source>
        <translation>Desde la línea base de procesamiento 04.00 los niveles digitales llevan un desplazamiento de 1000. Un producto lo dice en sus metadatos; los rásters de bandas no, así que indíquelo aquí para ellos.</translation>
    </message>
    <message>
        <source>As in the metadata</source>
        <translation>Como en los metadatos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>-1000 (baseline 04.00 and later)</source>
        <translation>-1000 (línea base 04.00 y posteriores)</translation>
    </message>
    <message>
        <source>Reading of JPEG 2000 files</source>
        <translation>Lectura de archivos JPEG 2000</translation>
    </message>
    <message>
        <source>Exact decodes every pixel and averages. Fast takes coarser pixels from the resolution levels in the files: at 20 m in three quarters of the time, at 60 m in about half; one to six pixels of the mask in a thousand differ.</source>
        <translation>Exacta descodifica cada píxel y promedia. Rápida toma píxeles más gruesos de los niveles de resolución de los archivos: a 20 m en tres cuartas partes del tiempo, a 60 m en cerca de la mitad; de uno a seis píxeles de la máscara de cada mil difieren.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacta</translation>
    </message>
    <message>
        <source>Fast (JPEG 2000 levels)</source>
        <translation>Rápida (niveles JPEG 2000)</translation>
    </message>
    <message>
        <source>Resampling of bands</source>
        <translation>Remuestreo de bandas</translation>
    </message>
    <message>
        <source>How bands of other pixel sizes are brought to the output's grid: averaged over the area of coarser pixels and bilinearly to finer ones, or from the nearest pixel.</source>
        <translation>Cómo se llevan las bandas de otros tamaños de píxel a la cuadrícula de la salida: promediadas en el área de píxeles más gruesos y de forma bilineal a más finos, o desde el píxel más cercano.</translation>
    </message>
    <message>
        <source>Area average / bilinear</source>
        <translation>Promedio de área / bilineal</translation>
    </message>
    <message>
        <source>Nearest neighbour</source>
        <translation>Vecino más cercano</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>What evaluates the model. All engines give the same values; numba is the fastest.</source>
        <translation>Lo que evalúa el modelo. Todos los motores dan los mismos valores; numba es el más rápido.</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Archivo del modelo</translation>
    </message>
    <message>
        <source>Another LightGBM model (text format) of the same ten bands; the model of s2cloudless if not set.</source>
        <translation>Otro modelo LightGBM (formato de texto) de las mismas diez bandas; si no se establece, el de s2cloudless.</translation>
    </message>
    <message>
        <source>Scheme of the QA raster</source>
        <translation>Esquema del ráster QA</translation>
    </message>
    <message>
        <source>The producer of the raster. The same numbers mean different things from one producer to the next; a value that the scheme does not know stops the run.</source>
        <translation>El productor del ráster. Los mismos números significan cosas distintas de un productor a otro; un valor que el esquema no conoce detiene la ejecución.</translation>
    </message>
    <message>
        <source>Classes that the scheme does not distinguish are passed over.</source>
        <translation>Las clases que el esquema no distingue se pasan por alto.</translation>
    </message>
    <message>
        <source>Scene classes to mask</source>
        <translation>Clases de escena que enmascarar</translation>
    </message>
    <message>
        <source>Cloud and shadow: saturated or defective, cloud shadows, cloud medium and high probability, thin cirrus. Cautious: also topographic shadows and unclassified. With snow: also snow or ice.</source>
        <translation>Nube y sombra: saturado o defectuoso, sombras de nubes, nube de probabilidad media y alta, cirros finos. Prudente: además sombras topográficas y sin clasificar. Con nieve: además nieve o hielo.</translation>
    </message>
    <message>
        <source>Cloud and shadow</source>
        <translation>Nube y sombra</translation>
    </message>
    <message>
        <source>Cautious</source>
        <translation>Prudente</translation>
    </message>
    <message>
        <source>Cloud, shadow and snow</source>
        <translation>Nube, sombra y nieve</translation>
    </message>
    <message>
        <source>Sen2Cor cloud probability threshold (percent)</source>
        <translation>Umbral de prob. de nubes de Sen2Cor (%)</translation>
    </message>
    <message>
        <source>Agreement of clouds and shadows (0 to 1)</source>
        <translation>Concordancia de nubes y sombras (0 a 1)</translation>
    </message>
    <message>
        <source>Agreement with the azimuths turned (placebo)</source>
        <translation>Concordancia con los acimutes girados (placebo)</translation>
    </message>
    <message>
        <source>Median height of the clouds (metres)</source>
        <translation>Altura mediana de las nubes (metros)</translation>
    </message>
    <message>
        <source>Reference raster</source>
        <translation>Ráster de referencia</translation>
    </message>
    <message>
        <source>A mask (0 clear, 1 masked, 255 NoData), or classes that the class mapping explains.</source>
        <translation>Una máscara (0 despejado, 1 enmascarado, 255 sin datos), o clases que la asignación de clases explica.</translation>
    </message>
    <message>
        <source>Labelled points or polygons</source>
        <translation>Puntos o polígonos etiquetados</translation>
    </message>
    <message>
        <source>Instead of a reference raster. Points of “Stratified sample to label” carry what is needed to stand for the whole area.</source>
        <translation>En lugar de un ráster de referencia. Los puntos de «Muestra estratificada para etiquetar» llevan lo necesario para representar toda el área.</translation>
    </message>
    <message>
        <source>Field of the class</source>
        <translation>Campo de la clase</translation>
    </message>
    <message>
        <source>The field of the labels that holds the class, as text or number.</source>
        <translation>El campo de las etiquetas que contiene la clase, como texto o número.</translation>
    </message>
    <message>
        <source>Class mapping</source>
        <translation>Asignación de clases</translation>
    </message>
    <message>
        <source>What the classes are: 1 masked, 0 clear or nodata, for instance “cloud=1, thin cloud=1, shadow=1, clear=0”; values of a raster go by number, “3=1”. Codes up to 9 tell more classes apart. If not set, equal names and 0, 1 and 255 are the same, and of labels cloud, thin cloud and shadow are masked.</source>
        <translation>Qué son las clases: 1 enmascarado, 0 despejado o nodata, por ejemplo «cloud=1, thin cloud=1, shadow=1, clear=0»; los valores de un ráster van por número, «3=1». Los códigos hasta 9 distinguen más clases. Si no se establece, los nombres iguales y 0, 1 y 255 son lo mismo, y de las etiquetas se enmascaran cloud, thin cloud y shadow.</translation>
    </message>
    <message>
        <source>One HTML file with tables and pictures; the results viewer shows it.</source>
        <translation>Un archivo HTML con tablas e imágenes; lo muestra el visor de resultados.</translation>
    </message>
    <message>
        <source>The numbers of the report as CSV.</source>
        <translation>Los números del informe como CSV.</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <source>Fields, meadows, lakes: in any CRS; a pixel counts by the part of it that lies in them.</source>
        <translation>Campos, prados, lagos: en cualquier SRC; un píxel cuenta por la parte de él que está dentro.</translation>
    </message>
    <message>
        <source>Field that names the polygons</source>
        <translation>Campo que nombra los polígonos</translation>
    </message>
    <message>
        <source>Its values must all be different; without it the polygons are numbered from 1.</source>
        <translation>Sus valores deben ser todos distintos; sin él los polígonos se numeran desde 1.</translation>
    </message>
    <message>
        <source>Usable from a clear share of (0 to 1)</source>
        <translation>Utilizable a partir de una parte despejada de (0 a 1)</translation>
    </message>
    <message>
        <source>A date is usable for a polygon if at least this share of its area is clear.</source>
        <translation>Una fecha es utilizable para un polígono si al menos esta parte de su área está despejada.</translation>
    </message>
    <message>
        <source>Merge the scenes of one day</source>
        <translation>Unir las escenas de un día</translation>
    </message>
    <message>
        <source>Two orbits, or two satellites, may see a polygon on one day. Merged, the scene that shows most of it counts; otherwise each has its row.</source>
        <translation>Dos órbitas, o dos satélites, pueden ver un polígono en un mismo día. Unidas, cuenta la escena que muestra más de él; si no, cada una tiene su fila.</translation>
    </message>
    <message>
        <source>Number of polygons</source>
        <translation>Número de polígonos</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Número de fechas</translation>
    </message>
    <message>
        <source>Polygons that are usable, all dates together</source>
        <translation>Polígonos utilizables, todas las fechas juntas</translation>
    </message>
    <message>
        <source>cloud,cloud mask,cloud shadow,sentinel-2,sentinel 2,remote sensing,satellite,quality</source>
        <translation>nube,máscara de nubes,sombra de nubes,sentinel-2,sentinel 2,teledetección,satélite,calidad</translation>
    </message>
    <message>
        <source>Masked (percent of valid pixels)</source>
        <translation>Enmascarado (porcentaje de los píxeles válidos)</translation>
    </message>
    <message>
        <source>Masked pixels</source>
        <translation>Píxeles enmascarados</translation>
    </message>
    <message>
        <source>Valid (percent of all pixels)</source>
        <translation>Válido (porcentaje de todos los píxeles)</translation>
    </message>
    <message>
        <source>Valid pixels</source>
        <translation>Píxeles válidos</translation>
    </message>
    <message>
        <source>NoData pixels</source>
        <translation>Píxeles sin datos</translation>
    </message>
    <message>
        <source>"{label}"</source>
        <translation>«{label}»</translation>
    </message>
    <message>
        <source>Mask from scene classification (SCL)</source>
        <translation>Máscara desde clasificación de escena (SCL)</translation>
    </message>
    <message>
        <source>Makes a mask from the scene classification of a Sentinel-2 Level-2A product.</source>
        <translation>Hace una máscara a partir de la clasificación de escena de un producto Sentinel-2 Level-2A.</translation>
    </message>
    <message>
        <source>Masks the chosen classes of the scene classification (SCL) that Sen2Cor adds to Level-2A products. Give either the SCL raster or the product.

Optionally, pixels whose Sen2Cor cloud probability (MSK_CLDPRB) is above a threshold are masked as well. Sen2Cor misses cloud edges and does not grow its classes: “Grow and clean mask” does.

Classes are resampled by nearest neighbour at full resolution only. Class 0 is NoData in the mask; impossible values (12 and above) are reported and become NoData too. The mask is 0 where clear, 1 where masked, 255 where unknown.</source>
        <translation>Enmascara las clases elegidas de la clasificación de escena (SCL) que Sen2Cor añade a los productos Level-2A. Indique el ráster SCL o el producto.

De forma opcional también se enmascaran los píxeles cuya probabilidad de nubes de Sen2Cor (MSK_CLDPRB) supera un umbral. Sen2Cor omite los bordes de las nubes y no amplía sus clases: «Ampliar y limpiar máscara» lo hace.

Las clases se remuestrean por el vecino más cercano y solo a resolución completa. La clase 0 queda sin datos en la máscara; los valores imposibles (12 y mayores) se notifican y quedan también sin datos. La máscara es 0 donde está despejado, 1 donde está enmascarado, 255 donde se desconoce.</translation>
    </message>
    <message>
        <source>scl,sen2cor,l2a,cldprb,classification</source>
        <translation>scl,sen2cor,l2a,cldprb,clasificación</translation>
    </message>
    <message>
        <source>Scene classification (SCL)</source>
        <translation>Clasificación de escena (SCL)</translation>
    </message>
    <message>
        <source>An SCL raster of Level-2A, values 0 to 11.</source>
        <translation>Un ráster SCL de Level-2A, valores de 0 a 11.</translation>
    </message>
    <message>
        <source>Or Sentinel-2 Level-2A product</source>
        <translation>O producto Sentinel-2 Level-2A</translation>
    </message>
    <message>
        <source>MTD_MSIL2A.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule folder. In batch, add files by the pattern MTD_MSIL2A.xml.</source>
        <translation>MTD_MSIL2A.xml dentro de la carpeta .SAFE, un archivo zip o la ruta pegada de una carpeta .SAFE o de un gránulo. En un proceso por lotes, añada archivos con el patrón MTD_MSIL2A.xml.</translation>
    </message>
    <message>
        <source>Or these classes</source>
        <translation>O estas clases</translation>
    </message>
    <message>
        <source>If any class is selected here, these are masked instead of the ready selection.</source>
        <translation>Si aquí se selecciona alguna clase, se enmascaran estas en lugar de la selección lista.</translation>
    </message>
    <message>
        <source>Pixel size of the mask; the classification's own if not set.</source>
        <translation>Tamaño de píxel de la máscara; el de la clasificación si no se establece.</translation>
    </message>
    <message>
        <source>Sen2Cor cloud probability (MSK_CLDPRB)</source>
        <translation>Prob. de nubes de Sen2Cor (MSK_CLDPRB)</translation>
    </message>
    <message>
        <source>Values 0 to 100; the product's own if a threshold but no raster is given.</source>
        <translation>Valores de 0 a 100; la del producto si se da un umbral pero ningún ráster.</translation>
    </message>
    <message>
        <source>Pixels with a higher Sen2Cor cloud probability are masked too; not used if not set.</source>
        <translation>Los píxeles con una probabilidad de nubes de Sen2Cor mayor también se enmascaran; no se usa si no se establece.</translation>
    </message>
    <message>
        <source>Cloud detection</source>
        <translation>Detección de nubes</translation>
    </message>
    <message>
        <source>Mask creation</source>
        <translation>Creación de máscaras</translation>
    </message>
    <message>
        <source>Mask tools</source>
        <translation>Herramientas de máscaras</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Series temporales</translation>
    </message>
    <message>
        <source>Usable share of polygons</source>
        <translation>Parte utilizable de los polígonos</translation>
    </message>
    <message>
        <source>Tells how much of each polygon can be seen on which date.</source>
        <translation>Indica cuánto de cada polígono se ve en cada fecha.</translation>
    </message>
    <message>
        <source>Which dates are usable for a field? Give polygons and the masks of a series. The table has a row for each polygon and mask: the shares of its area that are valid, clear, masked, cloud, shadow and unknown, its area in pixels, and whether enough of it is clear. The polygons come back with the number of usable dates, the first, the last, and the longest time without one.

A pixel counts by the part of it that lies in the polygon, computed exactly, so fields as small as a pixel count right. Thousands of polygons are counted in one pass over each mask.

Give the sources rasters of “Mask a Sentinel-2 scene” beside its masks to tell cloud and shadow apart: shadow is then what only “Cloud shadow” says, cloud is all else that is masked. A plain mask knows only what is masked.

Products count, too: each is masked as “Mask a Sentinel-2 scene” does by default, preset Balanced with shadows, before it is looked at; the masks are not kept. A product of which there is a mask is not masked again.

The date comes from the tags that CloudSieve writes, or from the name of the file. All masks must be of one tile. NoData, and what lies beyond the mask, is unknown and never clear.</source>
        <translation>¿Qué fechas son utilizables para un campo? Indique polígonos y las máscaras de una serie. La tabla tiene una fila por polígono y máscara: las partes de su área que son válidas, despejadas, enmascaradas, nube, sombra y desconocidas, su área en píxeles, y si hay suficiente despejado. Los polígonos vuelven con el número de fechas utilizables, la primera, la última y el periodo más largo sin ninguna.

Un píxel cuenta por la parte de él que está dentro del polígono, calculada exactamente, de modo que los campos tan pequeños como un píxel cuentan bien. Miles de polígonos se cuentan en una sola pasada por cada máscara.

Indique los rásters de fuentes de «Enmascarar una escena Sentinel-2» junto a sus máscaras para distinguir nube y sombra: sombra es entonces lo que solo dice «Sombra de nubes», nube es todo lo demás que está enmascarado. Una máscara simple solo sabe qué está enmascarado.

También cuentan los productos: cada uno se enmascara como lo hace «Enmascarar una escena Sentinel-2» de forma predeterminada, con el preajuste Equilibrado y con sombras, antes de examinarlo; las máscaras no se conservan. Un producto del que hay una máscara no se enmascara otra vez.

La fecha viene de las etiquetas que escribe CloudSieve o del nombre del archivo. Todas las máscaras deben ser de una sola tesela. Lo que no tiene datos, y lo que queda más allá de la máscara, es desconocido y nunca despejado.</translation>
    </message>
    <message>
        <source>time series,zonal statistics,fields,parcels,coverage,availability,dates</source>
        <translation>serie temporal,estadísticas de zona,campos,parcelas,cobertura,disponibilidad,fechas</translation>
    </message>
    <message>
        <source>Masks of one tile for each date, and the rasters of their sources.</source>
        <translation>Máscaras de una tesela para cada fecha, y los rásters de sus fuentes.</translation>
    </message>
    <message>
        <source>Folder of masks or products</source>
        <translation>Carpeta de máscaras o productos</translation>
    </message>
    <message>
        <source>Instead of single masks: all GeoTIFFs in it are read; probabilities and the like are passed over. Sentinel-2 products in it are masked for the while.</source>
        <translation>En lugar de máscaras sueltas: se leen todos los GeoTIFF que contiene; las probabilidades y similares se pasan por alto. Los productos Sentinel-2 que contiene se enmascaran de forma provisional.</translation>
    </message>
    <message>
        <source>One row for each polygon and mask, as CSV or GeoPackage.</source>
        <translation>Una fila por polígono y máscara, como CSV o GeoPackage.</translation>
    </message>
    <message>
        <source>Polygons with usable dates</source>
        <translation>Polígonos con fechas utilizables</translation>
    </message>
    <message>
        <source>The polygons with number of usable dates, first, last and longest gap in days.</source>
        <translation>Los polígonos con número de fechas utilizables, primera, última y mayor intervalo en días.</translation>
    </message>
    <message>
        <source>Cloud shadow (sun and view geometry)</source>
        <translation>Sombra de nubes (geometría del sol y de la visión)</translation>
    </message>
    <message>
        <source>Finds the shadows of clouds in one scene, from the angles of sun and satellite.</source>
        <translation>Encuentra las sombras de las nubes en una escena, por los ángulos del sol y del satélite.</translation>
    </message>
    <message>
        <source>Masks cloud shadows without a second product: clouds are cast along the direction that the angles of sun and satellite give, at every height, and where they meet dark ground the neighbourhood agrees on a height. There, what is darker than the land around is shadow.

Give a product, Level-1C or Level-2A: its angles and near infrared band are read from it. Its clouds are those of s2cloudless (Level-1C) or classes 8 and 9 of the scene classification (Level-2A), unless a mask is given. Or give one near infrared raster, a mask of the clouds, and the angles by hand.

The agreement is compared with a placebo: the same with the azimuths turned by 90, 180 and 270 degrees. Where it is no better, the log says “no reliable match”; that does not mean that there are no shadows.

Measured on one site with hand-painted shadows: F1 0.84. Missed: soft shadows of thin cloud, and those of clouds outside the tile. Taken for shadow now and then: water, dark slopes, burnt ground. The mask is 0 where there is no shadow, 1 in shadow, 255 (NoData) where unknown.</source>
        <translation>Enmascara sombras de nubes sin un segundo producto: las nubes se proyectan en la dirección que dan los ángulos del sol y del satélite, desde cada altura, y donde caen sobre suelo oscuro el entorno concuerda en una altura. Allí es sombra lo que es más oscuro que el terreno de alrededor.

Indique un producto, Level-1C o Level-2A: de él se leen los ángulos y la banda del infrarrojo cercano. Sus nubes son las de s2cloudless (Level-1C) o las clases 8 y 9 de la clasificación de escena (Level-2A), salvo que se dé una máscara. O indique un ráster de infrarrojo cercano, una máscara de las nubes y los ángulos a mano.

La concordancia se compara con un placebo: lo mismo con los acimutes girados 90, 180 y 270 grados. Donde no es mejor, el registro dice «ninguna correspondencia fiable»; eso no significa que no haya sombras.

Medido en un sitio con sombras pintadas a mano: F1 0,84. Se omiten: sombras suaves de nubes finas y las de nubes fuera de la tesela. A veces se toman por sombra: agua, laderas oscuras, terreno quemado. La máscara es 0 donde no hay sombra, 1 en sombra, 255 (sin datos) donde se desconoce.</translation>
    </message>
    <message>
        <source>shadow,cloud height,sun angle,azimuth,zenith,l1c,l2a,tdom,csmask</source>
        <translation>sombra,altura de nubes,ángulo solar,acimut,cenit,l1c,l2a,tdom,csmask</translation>
    </message>
    <message>
        <source>Sentinel-2 product</source>
        <translation>Producto Sentinel-2</translation>
    </message>
    <message>
        <source>MTD_MSIL1C.xml or MTD_MSIL2A.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule folder.</source>
        <translation>MTD_MSIL1C.xml o MTD_MSIL2A.xml dentro de la carpeta .SAFE, un archivo zip o la ruta pegada de una carpeta .SAFE o de un gránulo.</translation>
    </message>
    <message>
        <source>Or near infrared raster</source>
        <translation>O ráster de infrarrojo cercano</translation>
    </message>
    <message>
        <source>Band B8A or B08 alone; the angles are then typed by hand.</source>
        <translation>Solo la banda B8A o B08; los ángulos se escriben entonces a mano.</translation>
    </message>
    <message>
        <source>The clouds that cast, 0 clear, 1 cloud, 255 NoData; the product's own clouds if not set.</source>
        <translation>Las nubes que proyectan sombra, 0 despejado, 1 nube, 255 sin datos; las del producto si no se establece.</translation>
    </message>
    <message>
        <source>Lowest cloud (metres)</source>
        <translation>Nube más baja (metros)</translation>
    </message>
    <message>
        <source>Above the ground.</source>
        <translation>Sobre el suelo.</translation>
    </message>
    <message>
        <source>Highest cloud (metres)</source>
        <translation>Nube más alta (metros)</translation>
    </message>
    <message>
        <source>Darkness (0 to 1)</source>
        <translation>Oscuridad (0 a 1)</translation>
    </message>
    <message>
        <source>Shadow reflects less than this share of what the land around reflects in the near infrared.</source>
        <translation>La sombra refleja menos de esta parte de lo que refleja el terreno de alrededor en el infrarrojo cercano.</translation>
    </message>
    <message>
        <source>Leave out water</source>
        <translation>Excluir el agua</translation>
    </message>
    <message>
        <source>Water (class 6 of the scene classification, or NDWI above 0) is never shadow. Fewer lakes are masked by mistake, and as many shadows on water and wet ground are missed.</source>
        <translation>El agua (clase 6 de la clasificación de escena, o NDWI mayor que 0) nunca es sombra. Se enmascaran menos lagos por error y se omiten otras tantas sombras sobre agua y suelo húmedo.</translation>
    </message>
    <message>
        <source>Smallest shadow to keep (square metres)</source>
        <translation>Sombra mínima que conservar (m²)</translation>
    </message>
    <message>
        <source>Shadows of a smaller area become clear.</source>
        <translation>Las sombras de menor área pasan a despejado.</translation>
    </message>
    <message>
        <source>Cloud shadow mask</source>
        <translation>Máscara de sombra de nubes</translation>
    </message>
    <message>
        <source>0 no shadow, 1 shadow, 255 NoData, as a Cloud Optimized GeoTIFF.</source>
        <translation>0 sin sombra, 1 sombra, 255 sin datos, como Cloud Optimized GeoTIFF.</translation>
    </message>
    <message>
        <source>Cloud height</source>
        <translation>Altura de las nubes</translation>
    </message>
    <message>
        <source>Height of the clouds above the ground in metres, on which each place agrees.</source>
        <translation>Altura de las nubes sobre el suelo en metros, en la que concuerda cada lugar.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>How well clouds and dark ground agree: 1 is perfect, 0 is chance.</source>
        <translation>Cuánto concuerdan las nubes y el suelo oscuro: 1 es perfecto, 0 es azar.</translation>
    </message>
    <message>
        <source>From the product's metadata if not set.</source>
        <translation>De los metadatos del producto si no se establece.</translation>
    </message>
    <message>
        <source>Zenith angle of the sun (degrees)</source>
        <translation>Ángulo cenital del sol (grados)</translation>
    </message>
    <message>
        <source>Azimuth of the sun (degrees)</source>
        <translation>Acimut del sol (grados)</translation>
    </message>
    <message>
        <source>Zenith angle of the satellite (degrees)</source>
        <translation>Ángulo cenital del satélite (grados)</translation>
    </message>
    <message>
        <source>Azimuth of the satellite (degrees)</source>
        <translation>Acimut del satélite (grados)</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>The band that is read; the first if not set.</source>
        <translation>La banda que se lee; la primera si no se establece.</translation>
    </message>
    <message>
        <source>Sentinel-2 products (*.xml *.zip);;All files and folders (*)</source>
        <translation>Productos Sentinel-2 (*.xml *.zip);;Todos los archivos y carpetas (*)</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>Hybrid mask</source>
        <translation>Máscara híbrida</translation>
    </message>
    <message>
        <source>Combines several masks into one: where any, all, or enough of them mask a pixel.</source>
        <translation>Combina varias máscaras en una: donde cualquiera, todas o suficientes de ellas enmascaran un píxel.</translation>
    </message>
    <message>
        <source>Combines two or more masks (0 clear, 1 masked, 255 NoData) into one, and on request writes a second raster that tells which of them masked each pixel. Masks on different grids meet on the finest one; they must share their CRS.

“Any” masks what at least one source masks: fewest clouds left over. “All” masks only what every source masks: most clear pixels kept. Votes lie in between.

A pixel that a source does not know is unknown in the result unless the other sources settle the question, or, on request, unknown only where no source knows it.</source>
        <translation>Combina dos o más máscaras (0 despejado, 1 enmascarado, 255 sin datos) en una y, si se pide, escribe un segundo ráster que indica cuáles de ellas enmascararon cada píxel. Las máscaras de distintas cuadrículas se juntan en la más fina; deben compartir el SRC.

«Cualquiera» enmascara lo que enmascara al menos una fuente: quedan las menos nubes. «Todas» enmascara solo lo que enmascaran todas las fuentes: se conservan los más píxeles despejados. Los votos están en medio.

Un píxel que una fuente desconoce es desconocido en el resultado salvo que las demás decidan la cuestión o, si se pide, desconocido solo donde no lo conoce ninguna fuente.</translation>
    </message>
    <message>
        <source>combine,merge,union,or,and,vote,majority,ensemble</source>
        <translation>combinar,unir,unión,o,y,voto,mayoría,conjunto</translation>
    </message>
    <message>
        <source>Two masks or more, seven at most with a sources raster.</source>
        <translation>Dos máscaras o más, siete como máximo con un ráster de fuentes.</translation>
    </message>
    <message>
        <source>A pixel is masked where</source>
        <translation>Un píxel se enmascara donde</translation>
    </message>
    <message>
        <source>How the masks are combined.</source>
        <translation>Cómo se combinan las máscaras.</translation>
    </message>
    <message>
        <source>Any mask says so (OR)</source>
        <translation>Cualquier máscara lo dice (OR)</translation>
    </message>
    <message>
        <source>All masks say so (AND)</source>
        <translation>Todas las máscaras lo dicen (AND)</translation>
    </message>
    <message>
        <source>At least a number of masks say so</source>
        <translation>Al menos un número de máscaras lo dice</translation>
    </message>
    <message>
        <source>Number of masks needed</source>
        <translation>Número de máscaras necesarias</translation>
    </message>
    <message>
        <source>Used by the last rule only.</source>
        <translation>Solo lo usa la última regla.</translation>
    </message>
    <message>
        <source>A pixel is unknown (NoData) where</source>
        <translation>Un píxel es desconocido (sin datos) donde</translation>
    </message>
    <message>
        <source>How pixels are treated that only some of the masks know.</source>
        <translation>Cómo se tratan los píxeles que solo conocen algunas de las máscaras.</translation>
    </message>
    <message>
        <source>Any mask is unknown, unless others decide</source>
        <translation>Alguna máscara lo desconoce, salvo que otras decidan</translation>
    </message>
    <message>
        <source>All masks are unknown</source>
        <translation>Todas las máscaras lo desconocen</translation>
    </message>
    <message>
        <source>Cloud probability (s2cloudless)</source>
        <translation>Probabilidad de nubes (s2cloudless)</translation>
    </message>
    <message>
        <source>Computes the probability of cloud for every pixel of a Sentinel-2 Level-1C scene.</source>
        <translation>Calcula la probabilidad de nube de cada píxel de una escena Sentinel-2 Level-1C.</translation>
    </message>
    <message>
        <source>Computes the probability of cloud for every pixel of a Sentinel-2 Level-1C scene with the s2cloudless model, equal to the Python package to the bit.

Give either a product (MTD_MSIL1C.xml, a zip archive, or the path of a .SAFE or granule folder) or its bands as raster layers: one layer for each of B01, B02, B04, B05, B08, B8A, B09, B10, B11 and B12, recognised by name, or one stack of 10 or 13 bands. For band rasters, say with the radiometric offset whether 1000 must be subtracted: a product's metadata knows it, a raster does not.

Pixels where any needed band is 0 or 65535 are NoData in the output, never clear. The model finds clouds, not their shadows. Level-2A products lack band B10 and are refused; use their scene classification.</source>
        <translation>Calcula la probabilidad de nube de cada píxel de una escena Sentinel-2 Level-1C con el modelo s2cloudless, igual al paquete de Python hasta el último bit.

Indique un producto (MTD_MSIL1C.xml, un archivo zip o la ruta de una carpeta .SAFE o de un gránulo) o sus bandas como capas ráster: una capa para cada una de B01, B02, B04, B05, B08, B8A, B09, B10, B11 y B12, reconocidas por su nombre, o un apilado de 10 o 13 bandas. Con rásters de bandas, indique con el desplazamiento radiométrico si hay que restar 1000: los metadatos de un producto lo saben, un ráster no.

Los píxeles donde alguna banda necesaria es 0 o 65535 quedan sin datos en la salida, nunca despejados. El modelo encuentra nubes, no sus sombras. Los productos Level-2A no tienen la banda B10 y se rechazan; use su clasificación de escena.</translation>
    </message>
    <message>
        <source>detection,machine learning,lightgbm,l1c,clp</source>
        <translation>detección,aprendizaje automático,lightgbm,l1c,clp</translation>
    </message>
    <message>
        <source>Sentinel-2 Level-1C product</source>
        <translation>Producto Sentinel-2 Level-1C</translation>
    </message>
    <message>
        <source>MTD_MSIL1C.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule folder. In batch, add files by the pattern MTD_MSIL1C.xml.</source>
        <translation>MTD_MSIL1C.xml dentro de la carpeta .SAFE, un archivo zip o la ruta pegada de una carpeta .SAFE o de un gránulo. En un proceso por lotes, añada archivos con el patrón MTD_MSIL1C.xml.</translation>
    </message>
    <message>
        <source>The bands as single files, recognised by name, or one stack of 10 or 13 bands.</source>
        <translation>Las bandas como archivos sueltos, reconocidas por su nombre, o un apilado de 10 o 13 bandas.</translation>
    </message>
    <message>
        <source>The probability of cloud as a Cloud Optimized GeoTIFF.</source>
        <translation>La probabilidad de nube como Cloud Optimized GeoTIFF.</translation>
    </message>
    <message>
        <source>Mask a Sentinel-2 scene</source>
        <translation>Enmascarar una escena Sentinel-2</translation>
    </message>
    <message>
        <source>Makes the final cloud mask of a Sentinel-2 product in one step.</source>
        <translation>Crea la máscara de nubes final de un producto Sentinel-2 en un solo paso.</translation>
    </message>
    <message>
        <source>Makes the final mask of a Sentinel-2 product in one pass over the data. A Level-1C product is masked by its s2cloudless probability, a Level-2A product by its scene classification (SCL). What else is given (an Fmask or QA raster, the Level-2A product of the same acquisition, a deep network) is added: a pixel is masked where any source masks it. Then small patches are dropped, holes filled, and the mask grows.

The preset brings threshold, averaging, dilation and growth; a number that is set among the advanced parameters counts instead. The shadows of the clouds are found from the angles of sun and satellite; see “Cloud shadow” for what it misses.

Pixels without data in the scene are NoData in the mask, never clear. The mask is 0 where clear, 1 where masked, 255 where unknown; the sources raster tells which source masked a pixel.</source>
        <translation>Crea la máscara final de un producto Sentinel-2 en una sola pasada por los datos. Un producto Level-1C se enmascara por su probabilidad s2cloudless, un producto Level-2A por su clasificación de escena (SCL). Lo demás que se indique (un ráster Fmask o QA, el producto Level-2A de la misma adquisición, una red profunda) se añade: un píxel se enmascara donde lo enmascara cualquier fuente. Después se descartan las manchas pequeñas, se rellenan los huecos y la máscara se amplía.

El preajuste trae umbral, promedio, dilatación y ampliación; un número establecido en los parámetros avanzados vale en su lugar. Las sombras de las nubes se encuentran por los ángulos del sol y del satélite; vea «Sombra de nubes» para saber qué omite.

Los píxeles sin datos en la escena quedan sin datos en la máscara, nunca despejados. La máscara es 0 donde está despejado, 1 donde está enmascarado, 255 donde se desconoce; el ráster de fuentes indica qué fuente enmascaró un píxel.</translation>
    </message>
    <message>
        <source>s2cloudless,fmask,scl,sen2cor,l1c,l2a,detection,hybrid,one step</source>
        <translation>s2cloudless,fmask,scl,sen2cor,l1c,l2a,detección,híbrido,un paso</translation>
    </message>
    <message>
        <source>MTD_MSIL1C.xml or MTD_MSIL2A.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule folder. In batch, add files by the pattern MTD_MSIL1C.xml.</source>
        <translation>MTD_MSIL1C.xml o MTD_MSIL2A.xml dentro de la carpeta .SAFE, un archivo zip o la ruta pegada de una carpeta .SAFE o de un gránulo. En un proceso por lotes, añada archivos con el patrón MTD_MSIL1C.xml.</translation>
    </message>
    <message>
        <source>From 0 to 1: that of s2cloudless for Level-1C, Sen2Cor's own for Level-2A.</source>
        <translation>De 0 a 1: la de s2cloudless para Level-1C, la de Sen2Cor para Level-2A.</translation>
    </message>
    <message>
        <source>One HTML file with pictures of scene and mask, shares by source, settings and warnings; the results viewer shows it.</source>
        <translation>Un archivo HTML con imágenes de la escena y la máscara, porcentajes por fuente, ajustes y advertencias; lo muestra el visor de resultados.</translation>
    </message>
    <message>
        <source>A quality raster of the same scene, whose chosen classes are masked too.</source>
        <translation>Un ráster de calidad de la misma escena, cuyas clases elegidas también se enmascaran.</translation>
    </message>
    <message>
        <source>Level-2A product of the same acquisition</source>
        <translation>Producto Level-2A de la misma adquisición</translation>
    </message>
    <message>
        <source>Adds the scene classification to a Level-1C product; not needed for Level-2A.</source>
        <translation>Añade la clasificación de escena a un producto Level-1C; no hace falta para Level-2A.</translation>
    </message>
    <message>
        <source>Pixels of the Level-2A product with a higher Sen2Cor cloud probability are masked too; not used if not set.</source>
        <translation>Los píxeles del producto Level-2A con una probabilidad de nubes de Sen2Cor mayor también se enmascaran; no se usa si no se establece.</translation>
    </message>
    <message>
        <source>Cloud probability from several dates</source>
        <translation>Probabilidad de nubes de varias fechas</translation>
    </message>
    <message>
        <source>Computes the probability of cloud on each date of a series, from how it differs from the rest.</source>
        <translation>Calcula la probabilidad de nube en cada fecha de una serie por cuánto difiere del resto.</translation>
    </message>
    <message>
        <source>A bright roof is as bright on every date, a cloud is not. The model published with eo-learn's mask package compares each date with the ten nearest in the series: reflectance, its mean in a window of 100 m, the structural similarity with the other dates, minimum and mean of all.

Give Level-1C products of one tile, eleven or more where you can and two at least, or rasters of their 13 bands; they are taken in the order of time. For each date three files are written into the folder: the probability, its mask, and the intersection of that mask with the one of s2cloudless, which is right where two different methods agree.

The default of 60 m is what the features are made for: at 10 m a tile takes some 24 minutes for each date, at 60 m less than one. The temporary folder must hold up to fourteen dates, 40 bytes a pixel.

“As published” repeats the original to the bit, on the pixels of the scenes: there, pixels beside NoData are artefacts. Without it, only what both dates show is compared. 0 is clear, 1 cloud, 255 NoData.</source>
        <translation>Un tejado claro es claro en todas las fechas, una nube no. El modelo publicado con el paquete de máscaras de eo-learn compara cada fecha con las diez más próximas de la serie: reflectancia, su media en una ventana de 100 m, la semejanza estructural con las otras fechas, mínimo y media de todas.

Indique productos Level-1C de una tesela, once o más si puede y dos como mínimo, o rásters de sus 13 bandas; se toman en el orden del tiempo. Para cada fecha se escriben tres archivos en la carpeta: la probabilidad, su máscara y la intersección de esa máscara con la de s2cloudless, que acierta donde dos métodos distintos concuerdan.

El valor predeterminado de 60 m es para el que se hicieron las variables: a 10 m una tesela tarda unos 24 minutos por fecha, a 60 m menos de uno. La carpeta temporal debe tener sitio para hasta catorce fechas, 40 bytes por píxel.

«Como se publicó» repite el original hasta el último bit, en los píxeles de las escenas: allí los píxeles junto a zonas sin datos son artefactos. Sin ello solo se compara lo que muestran ambas fechas. 0 es despejado, 1 nube, 255 sin datos.</translation>
    </message>
    <message>
        <source>time series,eo-learn,ssim,l1c,detection</source>
        <translation>serie temporal,eo-learn,ssim,l1c,detección</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>The dates of one tile: MTD_MSIL1C.xml files, zip archives, or rasters of 13 bands; in any order.</source>
        <translation>Las fechas de una tesela: archivos MTD_MSIL1C.xml, archivos zip o rásters de 13 bandas; en cualquier orden.</translation>
    </message>
    <message>
        <source>Pixel size of the output, or of the computation where as published.</source>
        <translation>Tamaño de píxel de la salida, o del cálculo si es como se publicó.</translation>
    </message>
    <message>
        <source>Threshold of several dates (0 to 1)</source>
        <translation>Umbral de varias fechas (0 a 1)</translation>
    </message>
    <message>
        <source>Pixels with a higher averaged probability are masked.</source>
        <translation>Se enmascaran los píxeles con una probabilidad promediada mayor.</translation>
    </message>
    <message>
        <source>Threshold of the single date (0 to 1)</source>
        <translation>Umbral de una sola fecha (0 a 1)</translation>
    </message>
    <message>
        <source>Of the s2cloudless probability, for the intersection.</source>
        <translation>De la probabilidad s2cloudless, para la intersección.</translation>
    </message>
    <message>
        <source>Radius of the disk over which both probabilities are averaged; 0 for none.</source>
        <translation>Radio del disco en el que se promedian ambas probabilidades; 0 para no promediar.</translation>
    </message>
    <message>
        <source>Dilate by (pixels)</source>
        <translation>Dilatar en (píxeles)</translation>
    </message>
    <message>
        <source>Radius of the disk by which clouds grow; 0 for none.</source>
        <translation>Radio del disco con el que se amplían las nubes; 0 para ninguno.</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Como se publicó</translation>
    </message>
    <message>
        <source>Repeat eo-learn to the bit, its artefacts beside NoData included. The outputs then have the pixels of the scenes, and the pixel size is that of the computation alone.</source>
        <translation>Repite eo-learn hasta el último bit, incluidos sus artefactos junto a zonas sin datos. Las salidas tienen entonces los píxeles de las escenas, y el tamaño de píxel es solo el del cálculo.</translation>
    </message>
    <message>
        <source>Intersect the grown masks</source>
        <translation>Intersecar las máscaras ampliadas</translation>
    </message>
    <message>
        <source>Intersect after growth, and grow again, as eo-learn does where it writes all masks; otherwise before, as its documentation says.</source>
        <translation>Interseca después de ampliar y amplía de nuevo, como hace eo-learn cuando escribe todas las máscaras; si no, antes, como dice su documentación.</translation>
    </message>
    <message>
        <source>Model of several dates</source>
        <translation>Modelo de varias fechas</translation>
    </message>
    <message>
        <source>Another LightGBM text model of the same 90 features.</source>
        <translation>Otro modelo de texto LightGBM de las mismas 90 variables.</translation>
    </message>
    <message>
        <source>LightGBM models (*.txt)</source>
        <translation>Modelos LightGBM (*.txt)</translation>
    </message>
    <message>
        <source>Folder of the outputs</source>
        <translation>Carpeta de las salidas</translation>
    </message>
    <message>
        <source>Probability, mask and intersection of each date, named after its product.</source>
        <translation>Probabilidad, máscara e intersección de cada fecha, con el nombre de su producto.</translation>
    </message>
    <message>
        <source>Grow and clean mask</source>
        <translation>Ampliar y limpiar máscara</translation>
    </message>
    <message>
        <source>Grows a mask by a distance in metres, drops small patches and fills small holes.</source>
        <translation>Amplía una máscara una distancia en metros, descarta manchas pequeñas y rellena huecos pequeños.</translation>
    </message>
    <message>
        <source>Cleans a mask (0 clear, 1 masked, 255 NoData) and grows it by a distance in metres, measured exactly from pixel centre to pixel centre. Cloud edges are thin and spill light: 100 to 250 m are usual.

The order is: open, close, drop small patches, fill small holes, grow.

NoData neither grows nor is grown into, but a cloud beside it grows on the valid side.</source>
        <translation>Limpia una máscara (0 despejado, 1 enmascarado, 255 sin datos) y la amplía una distancia en metros, medida exactamente de centro a centro de píxel. Los bordes de las nubes son finos y difunden luz: lo habitual son de 100 a 250 m.

El orden es: abrir, cerrar, descartar manchas pequeñas, rellenar huecos pequeños, ampliar.

Lo que no tiene datos ni se amplía ni se invade, pero una nube a su lado se amplía por el lado válido.</translation>
    </message>
    <message>
        <source>buffer,dilate,dilation,sieve,holes,morphology,opening,closing,patches,speckle</source>
        <translation>buffer,dilatar,dilatación,filtrado,huecos,morfología,apertura,cierre,manchas,ruido</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>A mask with 0 for clear, 1 for masked and 255 for NoData.</source>
        <translation>Una máscara con 0 para despejado, 1 para enmascarado y 255 para sin datos.</translation>
    </message>
    <message>
        <source>Open by (metres)</source>
        <translation>Abrir en (metros)</translation>
    </message>
    <message>
        <source>Removes masked details narrower than twice this distance, and with them true small clouds.</source>
        <translation>Quita detalles enmascarados más estrechos que el doble de esta distancia y, con ellos, nubes pequeñas verdaderas.</translation>
    </message>
    <message>
        <source>Close by (metres)</source>
        <translation>Cerrar en (metros)</translation>
    </message>
    <message>
        <source>Masks clear gaps narrower than twice this distance.</source>
        <translation>Enmascara espacios despejados más estrechos que el doble de esta distancia.</translation>
    </message>
    <message>
        <source>Accuracy of a mask</source>
        <translation>Exactitud de una máscara</translation>
    </message>
    <message>
        <source>Compares masks with a reference and reports how good they are.</source>
        <translation>Compara máscaras con una referencia e informa de lo buenas que son.</translation>
    </message>
    <message>
        <source>Compares one mask, or several side by side, with a reference: a raster, polygons or labelled points. The report holds confusion matrix, overall and balanced accuracy, user's and producer's accuracy, F1 and IoU.

Points of a stratified sample stand for the whole area: the report then gives estimates with standard errors and 95 % confidence intervals (Olofsson et al. 2014, Stehman 2014), and says where too few points are labelled. The numbers for models are then these estimates.

With an edge tolerance everything is counted twice, the second time without the pixels near an edge of the reference, where nobody can say which side they are on.

NoData of mask or reference is left out and counted. Masks on another grid of the same CRS are read by nearest neighbour; rasters of different acquisitions are refused.</source>
        <translation>Compara una máscara, o varias a la vez, con una referencia: un ráster, polígonos o puntos etiquetados. El informe contiene matriz de confusión, exactitud global y equilibrada, exactitud del usuario y del productor, F1 e IoU.

Los puntos de una muestra estratificada representan toda el área: el informe da entonces estimaciones con errores estándar e intervalos de confianza del 95 % (Olofsson et al. 2014, Stehman 2014) y dice dónde hay demasiados pocos puntos etiquetados. Los números para modelos son entonces estas estimaciones.

Con una tolerancia de bordes todo se cuenta dos veces, la segunda sin los píxeles cercanos a un borde de la referencia, donde nadie puede decir de qué lado están.

Lo que no tiene datos en la máscara o en la referencia se excluye y se cuenta. Las máscaras de otra cuadrícula del mismo SRC se leen por el vecino más cercano; los rásters de distintas adquisiciones se rechazan.</translation>
    </message>
    <message>
        <source>accuracy,assessment,validation,confusion matrix,precision,recall,f1,iou,olofsson,stehman</source>
        <translation>exactitud,evaluación,validación,matriz de confusión,precisión,sensibilidad,f1,iou,olofsson,stehman</translation>
    </message>
    <message>
        <source>Overall accuracy of the first mask (0 to 1)</source>
        <translation>Exactitud global de la primera máscara (0 a 1)</translation>
    </message>
    <message>
        <source>Balanced accuracy of the first mask (0 to 1)</source>
        <translation>Exactitud equilibrada de la primera máscara (0 a 1)</translation>
    </message>
    <message>
        <source>User's accuracy (precision) of what is masked (0 to 1)</source>
        <translation>Exactitud del usuario (precisión) de lo enmascarado (0 a 1)</translation>
    </message>
    <message>
        <source>Producer's accuracy (recall) of what is masked (0 to 1)</source>
        <translation>Exactitud del productor (sensibilidad) de lo enmascarado (0 a 1)</translation>
    </message>
    <message>
        <source>F1 of what is masked (0 to 1)</source>
        <translation>F1 de lo enmascarado (0 a 1)</translation>
    </message>
    <message>
        <source>IoU of what is masked (0 to 1)</source>
        <translation>IoU de lo enmascarado (0 a 1)</translation>
    </message>
    <message>
        <source>Masks, sources rasters or classes that the class mapping explains; the numbers are those of the first.</source>
        <translation>Máscaras, rásters de fuentes o clases que la asignación de clases explica; los números son los de la primera.</translation>
    </message>
    <message>
        <source>Edge tolerance (metres)</source>
        <translation>Tolerancia de bordes (metros)</translation>
    </message>
    <message>
        <source>Leaves pixels this near to an edge of the reference out of a second count; 0 for one count only.</source>
        <translation>Excluye de un segundo recuento los píxeles así de cercanos a un borde de la referencia; 0 para un solo recuento.</translation>
    </message>
    <message>
        <source>Strata of the points</source>
        <translation>Estratos de los puntos</translation>
    </message>
    <message>
        <source>The raster that the points were drawn from. Points of “Stratified sample to label” know it themselves.</source>
        <translation>El ráster del que se extrajeron los puntos. Los puntos de «Muestra estratificada para etiquetar» ya lo saben.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Where the first mask is right (0), misses (1), raises false alarms (2) and names another class (3); 255 NoData.</source>
        <translation>Dónde la primera máscara acierta (0), omite (1), da falsas alarmas (2) y nombra otra clase (3); 255 sin datos.</translation>
    </message>
    <message>
        <source>Apply mask to bands</source>
        <translation>Aplicar máscara a bandas</translation>
    </message>
    <message>
        <source>Sets the masked pixels of a raster to NoData and leaves everything else as it is.</source>
        <translation>Deja sin datos los píxeles enmascarados de un ráster y todo lo demás como está.</translation>
    </message>
    <message>
        <source>Sets the pixels of a raster to NoData where a mask (0 clear, 1 masked, 255 NoData) masks them. All other pixels, the data type, scale and offset, band names, colours and metadata stay as they are, and so does the resolution: the mask may be on any grid of the same CRS and is read by nearest neighbour.

If no NoData value is given, the raster's own is used; if it has none, 0 for Sentinel-2 digital numbers and NaN for floating point. Where pixels that are kept hold that 0, as in Level-2A products before baseline 04.00, a value that no pixel holds is chosen instead, and told in the log. The layer is styled as that of the raster.

Where the mask itself is NoData the pixel becomes NoData too, unless you choose to keep it.</source>
        <translation>Deja sin datos los píxeles de un ráster donde una máscara (0 despejado, 1 enmascarado, 255 sin datos) los enmascara. Los demás píxeles, el tipo de datos, la escala y el desplazamiento, los nombres de las bandas, los colores y los metadatos quedan como están, y también la resolución: la máscara puede estar en cualquier cuadrícula del mismo SRC y se lee por el vecino más cercano.

Si no se indica un valor sin datos, se usa el del ráster; si no tiene ninguno, 0 para niveles digitales de Sentinel-2 y NaN para coma flotante. Si los píxeles que se conservan contienen ese 0, como en productos Level-2A anteriores a la línea base 04.00, se elige un valor que no tiene ningún píxel y se indica en el registro. La capa toma el estilo de la del ráster.

Donde la propia máscara no tiene datos, el píxel también queda sin datos, salvo que elija conservarlo.</translation>
    </message>
    <message>
        <source>nodata,erase,clip,clear,remove clouds</source>
        <translation>sin datos,borrar,recortar,limpiar,quitar nubes</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message>
        <source>Any raster; all bands of a stack are masked at once.</source>
        <translation>Cualquier ráster; todas las bandas de un apilado se enmascaran a la vez.</translation>
    </message>
    <message>
        <source>A mask with 0 for clear, 1 for masked and 255 for NoData, in the same CRS.</source>
        <translation>Una máscara con 0 para despejado, 1 para enmascarado y 255 para sin datos, en el mismo SRC.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>The bands to write; all of them if none is selected.</source>
        <translation>Las bandas que se escriben; todas si no se selecciona ninguna.</translation>
    </message>
    <message>
        <source>NoData value</source>
        <translation>Valor sin datos</translation>
    </message>
    <message>
        <source>What masked pixels become; the raster's own NoData value if not set.</source>
        <translation>Lo que pasan a ser los píxeles enmascarados; el valor sin datos del ráster si no se establece.</translation>
    </message>
    <message>
        <source>Invert the mask</source>
        <translation>Invertir la máscara</translation>
    </message>
    <message>
        <source>Keeps the masked pixels and removes the clear ones.</source>
        <translation>Conserva los píxeles enmascarados y quita los despejados.</translation>
    </message>
    <message>
        <source>Where the mask is NoData</source>
        <translation>Donde la máscara no tiene datos</translation>
    </message>
    <message>
        <source>What happens to pixels that the mask does not know.</source>
        <translation>Qué ocurre con los píxeles que la máscara desconoce.</translation>
    </message>
    <message>
        <source>Set the pixel to NoData</source>
        <translation>Dejar el píxel sin datos</translation>
    </message>
    <message>
        <source>Keep the pixel</source>
        <translation>Conservar el píxel</translation>
    </message>
    <message>
        <source>Masked raster</source>
        <translation>Ráster enmascarado</translation>
    </message>
    <message>
        <source>The raster with its masked pixels as NoData, as a Cloud Optimized GeoTIFF.</source>
        <translation>El ráster con sus píxeles enmascarados sin datos, como Cloud Optimized GeoTIFF.</translation>
    </message>
    <message>
        <source>Masked pixels of each band, separated by commas</source>
        <translation>Píxeles enmascarados de cada banda, separados por comas</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Cloud mask in two steps</source>
        <translation>Máscara de nubes en dos pasos</translation>
    </message>
    <message>
        <source>The cloud probability of a Level-1C product, and the mask that a threshold makes of it. The probability is kept: run “Mask from cloud probability” on it again to try other thresholds without computing it anew.</source>
        <translation>La probabilidad de nubes de un producto Level-1C y la máscara que un umbral hace de ella. La probabilidad se conserva: ejecute de nuevo «Máscara desde probabilidad de nubes» con ella para probar otros umbrales sin volver a calcularla.</translation>
    </message>
    <message>
        <source>Masked bands from a product and a QA raster</source>
        <translation>Bandas enmascaradas desde un producto y un ráster QA</translation>
    </message>
    <message>
        <source>Step by step what “Mask a Sentinel-2 scene” and “Apply mask to bands” do: the s2cloudless probability of a Level-1C product becomes a mask, is combined with the classes of an Fmask or QA raster (masked where either says so), grows by a distance in metres, and is applied to a raster. All steps work on the finest of the grids: give the resolution of the QA raster.</source>
        <translation>Paso a paso lo que hacen «Enmascarar una escena Sentinel-2» y «Aplicar máscara a bandas»: la probabilidad s2cloudless de un producto Level-1C se convierte en una máscara, se combina con las clases de un ráster Fmask o QA (enmascarado donde lo dice cualquiera de los dos), se amplía una distancia en metros y se aplica a un ráster. Todos los pasos trabajan en la más fina de las cuadrículas: indique la resolución del ráster QA.</translation>
    </message>
    <message>
        <source>Raster to mask</source>
        <translation>Ráster que enmascarar</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Enmascarado</translation>
    </message>
    <message>
        <source>Thin cloud / cirrus</source>
        <translation>Nube fina / cirros</translation>
    </message>
    <message>
        <source>Snow / ice</source>
        <translation>Nieve / hielo</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Adjacent to cloud</source>
        <translation>Adyacente a nube</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>NoData</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Saturated or defective</source>
        <translation>Saturado o defectuoso</translation>
    </message>
    <message>
        <source>Topographic casted shadows</source>
        <translation>Sombras topográficas proyectadas</translation>
    </message>
    <message>
        <source>Cloud shadows</source>
        <translation>Sombras de nubes</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Vegetación</translation>
    </message>
    <message>
        <source>Not vegetated</source>
        <translation>Sin vegetación</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Sin clasificar</translation>
    </message>
    <message>
        <source>Cloud medium probability</source>
        <translation>Nube de probabilidad media</translation>
    </message>
    <message>
        <source>Cloud high probability</source>
        <translation>Nube de probabilidad alta</translation>
    </message>
    <message>
        <source>Thin cirrus</source>
        <translation>Cirros finos</translation>
    </message>
    <message>
        <source>Snow or ice</source>
        <translation>Nieve o hielo</translation>
    </message>
    <message>
        <source>Custom values or bits</source>
        <translation>Valores o bits propios</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Acierto</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Falsa alarma</translation>
    </message>
    <message>
        <source>Another class</source>
        <translation>Otra clase</translation>
    </message>
    <message>
        <source>Deep network, shadow</source>
        <translation>Red profunda, sombra</translation>
    </message>
    <message>
        <source>Stratified sample to label</source>
        <translation>Muestra estratificada para etiquetar</translation>
    </message>
    <message>
        <source>Draws random points from the classes of a mask, for you to label.</source>
        <translation>Extrae puntos al azar de las clases de una máscara para que usted los etiquete.</translation>
    </message>
    <message>
        <source>Draws points at random from every class of a mask or class raster. Label them over the image, then give them to “Accuracy of a mask” or “Best threshold”: as they know how large their classes are, a few dozen tell how good the mask is on the whole area, with confidence intervals.

The layer opens with a form with a button for each class: clear, cloud, thin cloud, shadow, unsure. What the mask says is hidden, so that it does not sway you. The points come in random order: if you stop early, those that are labelled are still a random sample.

To add points later, give the earlier sample as points to keep. Labelled points are never overwritten. NoData is no class. The same seed gives the same points.</source>
        <translation>Extrae puntos al azar de cada clase de una máscara o ráster de clases. Etiquételos sobre la imagen y páselos a «Exactitud de una máscara» o «Mejor umbral»: como saben el tamaño de sus clases, unas pocas docenas indican lo buena que es la máscara en toda el área, con intervalos de confianza.

La capa se abre con un formulario con un botón para cada clase: despejado, nube, nube fina, sombra, dudoso. Lo que dice la máscara se oculta para que no influya en usted. Los puntos vienen en orden aleatorio: si para antes, los etiquetados siguen siendo una muestra aleatoria.

Para añadir puntos después, indique la muestra anterior como puntos que conservar. Los puntos etiquetados nunca se sobrescriben. Lo que no tiene datos no es una clase. La misma semilla da los mismos puntos.</translation>
    </message>
    <message>
        <source>accuracy,validation,random points,sample,strata,reference,ground truth,label</source>
        <translation>exactitud,validación,puntos aleatorios,muestra,estratos,referencia,verdad de campo,etiqueta</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Points that were added</source>
        <translation>Puntos añadidos</translation>
    </message>
    <message>
        <source>Mask or class raster</source>
        <translation>Máscara o ráster de clases</translation>
    </message>
    <message>
        <source>Points are drawn from each of its classes, whole numbers from 0 to 254.</source>
        <translation>Se extraen puntos de cada una de sus clases, números enteros de 0 a 254.</translation>
    </message>
    <message>
        <source>Share the points</source>
        <translation>Repartir los puntos</translation>
    </message>
    <message>
        <source>Equally tells most of rare classes; in proportion to the area tells most of the whole.</source>
        <translation>Por igual dice más de las clases raras; en proporción al área dice más del conjunto.</translation>
    </message>
    <message>
        <source>Equally among the classes</source>
        <translation>Por igual entre las clases</translation>
    </message>
    <message>
        <source>In proportion to their area</source>
        <translation>En proporción a su área</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Número de puntos</translation>
    </message>
    <message>
        <source>All points together, those to keep included.</source>
        <translation>Todos los puntos juntos, incluidos los que se conservan.</translation>
    </message>
    <message>
        <source>Least number per class</source>
        <translation>Número mínimo por clase</translation>
    </message>
    <message>
        <source>Goes before the number of points. With fewer than 30 little can be said.</source>
        <translation>Tiene prioridad sobre el número de puntos. Con menos de 30 poco puede decirse.</translation>
    </message>
    <message>
        <source>Least distance between points (metres)</source>
        <translation>Distancia mínima entre puntos (metros)</translation>
    </message>
    <message>
        <source>Neighbouring pixels tell the same twice; 0 asks for no distance.</source>
        <translation>Los píxeles vecinos dicen lo mismo dos veces; 0 no exige distancia.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Another seed draws other points.</source>
        <translation>Otra semilla extrae otros puntos.</translation>
    </message>
    <message>
        <source>Points to keep</source>
        <translation>Puntos que conservar</translation>
    </message>
    <message>
        <source>An earlier sample of the same raster: its points and labels are taken over, and new ones added.</source>
        <translation>Una muestra anterior del mismo ráster: se toman sus puntos y etiquetas y se añaden nuevos.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Points with a form to label them, as a GeoPackage.</source>
        <translation>Puntos con un formulario para etiquetarlos, como GeoPackage.</translation>
    </message>
    <message>
        <source>Mask a scene…</source>
        <translation>Enmascarar una escena…</translation>
    </message>
    <message>
        <source>Load sample scene</source>
        <translation>Cargar escena de muestra</translation>
    </message>
    <message>
        <source>Batch a folder…</source>
        <translation>Procesar una carpeta por lotes…</translation>
    </message>
    <message>
        <source>Explore threshold…</source>
        <translation>Explorar umbral…</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recetas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Sentinel-2 scene {scene}</source>
        <translation>Escena Sentinel-2 {scene}</translation>
    </message>
    <message>
        <source>Mask this scene…</source>
        <translation>Enmascarar esta escena…</translation>
    </message>
    <message>
        <source>Ready to use. Try it on a small sample scene.</source>
        <translation>Listo para usar. Pruébelo con una pequeña escena de muestra.</translation>
    </message>
    <message>
        <source>This checkout has no sample scene; run scripts/demo in it, which makes one.</source>
        <translation>Esta copia de trabajo no tiene escena de muestra; ejecute en ella scripts/demo, que crea una.</translation>
    </message>
    <message>
        <source>Sample scene</source>
        <translation>Escena de muestra</translation>
    </message>
    <message>
        <source>Grow and clean…</source>
        <translation>Ampliar y limpiar…</translation>
    </message>
    <message>
        <source>Apply to bands…</source>
        <translation>Aplicar a bandas…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Masks what the map shows at a coarser resolution, as a temporary layer.</source>
        <translation>Enmascara lo que muestra el mapa a una resolución más gruesa, como capa temporal.</translation>
    </message>
    <message>
        <source>Choose a value of “{parameter}” first.</source>
        <translation>Elija primero un valor de «{parameter}».</translation>
    </message>
    <message>
        <source>Preview of the cloud mask</source>
        <translation>Vista previa de la máscara de nubes</translation>
    </message>
    <message>
        <source>Threshold explorer</source>
        <translation>Explorador de umbral</translation>
    </message>
    <message>
        <source>Outline only</source>
        <translation>Solo contorno</translation>
    </message>
    <message>
        <source>Write mask…</source>
        <translation>Escribir máscara…</translation>
    </message>
    <message>
        <source>Threshold (0 to 1)</source>
        <translation>Umbral (0 a 1)</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>The explorer needs {library}.</source>
        <translation>El explorador necesita {library}.</translation>
    </message>
    <message>
        <source>This layer has no values to explore; choose a cloud probability.</source>
        <translation>Esta capa no tiene valores que explorar; elija una probabilidad de nubes.</translation>
    </message>
    <message>
        <source>The map does not show this layer.</source>
        <translation>El mapa no muestra esta capa.</translation>
    </message>
    <message>
        <source>Masked: {percent:.1f} % of what the map shows.</source>
        <translation>Enmascarado: {percent:.1f} % de lo que muestra el mapa.</translation>
    </message>
    <message>
        <source>Coarser than the file; zoom in to see the very pixels.</source>
        <translation>Más grueso que el archivo; acérquese para ver los píxeles reales.</translation>
    </message>
    <message>
        <source>GeoTIFF (*.tif)</source>
        <translation>GeoTIFF (*.tif)</translation>
    </message>
    <message>
        <source>Write mask</source>
        <translation>Escribir máscara</translation>
    </message>
    <message>
        <source>Choose a layer first.</source>
        <translation>Elija primero una capa.</translation>
    </message>
    <message>
        <source>About {seconds} s left</source>
        <translation>Quedan unos {seconds} s</translation>
    </message>
    <message>
        <source>About {minutes} min left</source>
        <translation>Quedan unos {minutes} min</translation>
    </message>
    <message>
        <source>Where jobs run (auto, thread: within QGIS, isolated: in the engine)</source>
        <translation>Dónde se ejecutan los trabajos (auto, thread: dentro de QGIS, isolated: en el motor)</translation>
    </message>
    <message>
        <source>Fewer than 5 points of stratum "{name}" differ from the others, so the interval may be too narrow; label more there.</source>
        <translation>Menos de 5 puntos del estrato «{name}» difieren de los demás, así que el intervalo puede ser demasiado estrecho; etiquete más allí.</translation>
    </message>
    <message>
        <source>No stratum has pixels.</source>
        <translation>Ningún estrato tiene píxeles.</translation>
    </message>
    <message>
        <source>The sample has {points} points in stratum "{name}", which has only {size} pixels; are these the stratum sizes of another sample?</source>
        <translation>La muestra tiene {points} puntos en el estrato «{name}», que solo tiene {size} píxeles; ¿son estos los tamaños de estratos de otra muestra?</translation>
    </message>
    <message>
        <source>Stratum "{name}" has no labelled points.</source>
        <translation>El estrato «{name}» no tiene puntos etiquetados.</translation>
    </message>
    <message>
        <source>Stratum "{name}" has only one labelled point, which tells nothing of the error.</source>
        <translation>El estrato «{name}» solo tiene un punto etiquetado, que no dice nada del error.</translation>
    </message>
    <message>
        <source>The class mapping does not say what {what} in {title} is; add "{name}=1", "{name}=0" or "{name}=nodata".</source>
        <translation>La asignación de clases no dice qué es {what} en {title}; añada "{name}=1", "{name}=0" o "{name}=nodata".</translation>
    </message>
    <message>
        <source>The class mapping is empty; write entries as in {example}, or leave it out.</source>
        <translation>La asignación de clases está vacía; escriba entradas como en {example}, o déjela sin indicar.</translation>
    </message>
    <message>
        <source>The class mapping names "{name}", which neither mask nor reference has; they have {known}.</source>
        <translation>La asignación de clases nombra «{name}», que no tienen ni la máscara ni la referencia; tienen {known}.</translation>
    </message>
    <message>
        <source>The class mapping has the value {value}, but classes are 0 to {highest}.</source>
        <translation>La asignación de clases tiene el valor {value}, pero las clases van de 0 a {highest}.</translation>
    </message>
    <message>
        <source>the value {value} ("{name}")</source>
        <translation>el valor {value} («{name}»)</translation>
    </message>
    <message>
        <source>the class "{name}"</source>
        <translation>la clase «{name}»</translation>
    </message>
    <message>
        <source>The class mapping has "{entry}", which is no pair of class and code as in {example}.</source>
        <translation>La asignación de clases tiene «{entry}», que no es un par de clase y código como en {example}.</translation>
    </message>
    <message>
        <source>The class mapping has "{entry}", but a class can only be 0 (clear), 1 (masked), nodata, or 2 to 9.</source>
        <translation>La asignación de clases tiene «{entry}», pero una clase solo puede ser 0 (despejado), 1 (enmascarado), nodata o de 2 a 9.</translation>
    </message>
    <message>
        <source>The class mapping has two entries for "{left}"; keep one.</source>
        <translation>La asignación de clases tiene dos entradas para «{left}»; conserve una.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>the value {value}</source>
        <translation>el valor {value}</translation>
    </message>
    <message>
        <source>The class mapping calls "{name}" and its value {value} different things; keep one.</source>
        <translation>La asignación de clases da significados distintos a «{name}» y a su valor {value}; conserve uno.</translation>
    </message>
    <message>
        <source>Neither the map nor the reference has {name}.</source>
        <translation>Ni el mapa ni la referencia tiene {name}.</translation>
    </message>
    <message>
        <source>Nothing was compared.</source>
        <translation>No se comparó nada.</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>Exactitud global</translation>
    </message>
    <message>
        <source>User's accuracy (precision)</source>
        <translation>Exactitud del usuario (precisión)</translation>
    </message>
    <message>
        <source>The map has no {name}.</source>
        <translation>El mapa no tiene {name}.</translation>
    </message>
    <message>
        <source>Producer's accuracy (recall)</source>
        <translation>Exactitud del productor (exhaustividad)</translation>
    </message>
    <message>
        <source>The reference has no {name}.</source>
        <translation>La referencia no tiene {name}.</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Share of the area by the reference</source>
        <translation>Proporción del área según la referencia</translation>
    </message>
    <message>
        <source>The reference has fewer than two classes.</source>
        <translation>La referencia tiene menos de dos clases.</translation>
    </message>
    <message>
        <source>F1, mean of the classes</source>
        <translation>F1, media de las clases</translation>
    </message>
    <message>
        <source>IoU, mean of the classes</source>
        <translation>IoU, media de las clases</translation>
    </message>
    <message>
        <source>Rests on fewer than {samples} samples: too few to be trusted.</source>
        <translation>Se basa en menos de {samples} muestras: demasiado pocas para fiarse.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Clear lost</source>
        <translation>Despejado perdido</translation>
    </message>
    <message>
        <source>Share of the cloud found</source>
        <translation>Proporción de nubes encontradas</translation>
    </message>
    <message>
        <source>Share of the clear kept</source>
        <translation>Proporción de despejado conservado</translation>
    </message>
    <message>
        <source>Threshold {threshold:.3f}{interval}{growth}: {aim} {value:.3f}{value_interval}.</source>
        <translation>Umbral {threshold:.3f}{interval}{growth}: {aim} {value:.3f}{value_interval}.</translation>
    </message>
    <message>
        <source>Compared: {compared}. Left out: {unknown} that the reference does not know, and {more} more that the mask does not know.</source>
        <translation>Comparados: {compared}. Excluidos: {unknown} que la referencia no conoce, y {more} más que la máscara no conoce.</translation>
    </message>
    <message>
        <source>Map: {name}</source>
        <translation>Mapa: {name}</translation>
    </message>
    <message>
        <source>Reference: {name}</source>
        <translation>Referencia: {name}</translation>
    </message>
    <message>
        <source>Estimates for the whole area, with 95 % confidence intervals</source>
        <translation>Estimaciones para toda el área, con intervalos de confianza del 95 %</translation>
    </message>
    <message>
        <source>Every pixel or point</source>
        <translation>Cada píxel o punto</translation>
    </message>
    <message>
        <source>Without pixels near an edge of the reference</source>
        <translation>Sin los píxeles cercanos a un borde de la referencia</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>The numbers of the table as a picture.</source>
        <translation>Los números de la tabla como imagen.</translation>
    </message>
    <message>
        <source> ({low:.3f} to {high:.3f})</source>
        <translation> ({low:.3f} a {high:.3f})</translation>
    </message>
    <message>
        <source>Best threshold after each growth</source>
        <translation>Mejor umbral tras cada crecimiento</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Confusion matrix of {mask}</source>
        <translation>Matriz de confusión de {mask}</translation>
    </message>
    <message>
        <source>Measures by threshold; their numbers are in the table below.</source>
        <translation>Medidas según el umbral; sus números están en la tabla de abajo.</translation>
    </message>
    <message>
        <source>Measures by threshold</source>
        <translation>Medidas según el umbral</translation>
    </message>
    <message>
        <source>, grown by {distance_m:g} m</source>
        <translation>, ampliado en {distance_m:g} m</translation>
    </message>
    <message>
        <source>Grown by</source>
        <translation>Crecido</translation>
    </message>
    <message>
        <source>Without {count} pixels near an edge of the reference:</source>
        <translation>Sin {count} píxeles cercanos a un borde de la referencia:</translation>
    </message>
    <message>
        <source>Estimated shares of the whole area:</source>
        <translation>Proporciones estimadas de toda el área:</translation>
    </message>
    <message>
        <source>Class "{name}" has room for only {count} of {target} points that are {min_distance_m:g} m apart; ask for a smaller distance or fewer points.</source>
        <translation>En la clase «{name}» solo caben {count} de {target} puntos separados {min_distance_m:g} m; pida una distancia menor o menos puntos.</translation>
    </message>
    <message>
        <source>Class "{name}" has only {size} pixels, fewer than the {asked} points asked for.</source>
        <translation>La clase «{name}» solo tiene {size} píxeles, menos que los {asked} puntos pedidos.</translation>
    </message>
    <message>
        <source>Class "{name}" is small for points that are {min_distance_m:g} m apart, so they crowd the edges of its patches; ask for a smaller distance or fewer points.</source>
        <translation>La clase «{name}» es pequeña para puntos separados {min_distance_m:g} m, así que se agolpan en los bordes de sus manchas; pida una distancia menor o menos puntos.</translation>
    </message>
    <message>
        <source>{left_out} of {resamples} resamples had no such threshold; the interval is that of the others.</source>
        <translation>{left_out} de {resamples} remuestras no tenían tal umbral; el intervalo es el de las demás.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>The probability has values from {lowest:g} to {highest:g} instead of 0 to 1; choose how it is stored.</source>
        <translation>La probabilidad tiene valores de {lowest:g} a {highest:g} en lugar de 0 a 1; elija cómo está guardada.</translation>
    </message>
    <message>
        <source>scenes</source>
        <translation>escenas</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>nubes</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>despejado</translation>
    </message>
    <message>
        <source>No threshold finds {limit:.1%} of the cloud; {reached:.1%} of it have a probability above 0.</source>
        <translation>Ningún umbral encuentra el {limit:.1%} de las nubes; el {reached:.1%} de ellas tiene una probabilidad superior a 0.</translation>
    </message>
    <message>
        <source>No interval: fewer than two {units} to draw from.</source>
        <translation>Sin intervalo: hay menos de dos {units} de donde extraer.</translation>
    </message>
    <message>
        <source>No interval: no resample has both clear and cloud.</source>
        <translation>Sin intervalo: ninguna remuestra tiene a la vez despejado y nubes.</translation>
    </message>
    <message>
        <source>The reference has no {kind} where the probability is known.</source>
        <translation>La referencia no tiene {kind} donde se conoce la probabilidad.</translation>
    </message>
    <message>
        <source>tile {one} and {other}</source>
        <translation>tesela {one} y {other}</translation>
    </message>
    <message>
        <source>sensed {one} and {other}</source>
        <translation>adquiridos {one} y {other}</translation>
    </message>
    <message>
        <source>relative orbit {one} and {other}</source>
        <translation>órbita relativa {one} y {other}</translation>
    </message>
    <message>
        <source>satellite {one} and {other}</source>
        <translation>satélite {one} y {other}</translation>
    </message>
    <message>
        <source>{contradiction}; choose files of one, or set {ANY_ACQUISITION} to use them anyway.</source>
        <translation>{contradiction}; elija archivos de una sola, o active {ANY_ACQUISITION} para usarlos de todos modos.</translation>
    </message>
    <message>
        <source>{contradiction}; they are used anyway.</source>
        <translation>{contradiction}; se usan de todos modos.</translation>
    </message>
    <message>
        <source>{one} and {other} are of different acquisitions ({difference})</source>
        <translation>{one} y {other} son de adquisiciones distintas ({difference})</translation>
    </message>
    <message>
        <source>This is a bug, please report it with the name of the product: {kind}: {error}</source>
        <translation>Esto es un fallo del programa; notifíquelo con el nombre del producto, por favor: {kind}: {error}</translation>
    </message>
    <message>
        <source>{name} is there twice; {used} is used in its place.</source>
        <translation>{name} está dos veces; en su lugar se usa {used}.</translation>
    </message>
    <message>
        <source>{name} is an older processing ({baseline}); {used} ({newer}) of the same acquisition is used in its place.</source>
        <translation>{name} es un procesamiento anterior ({baseline}); en su lugar se usa {used} ({newer}) de la misma adquisición.</translation>
    </message>
    <message>
        <source>{path} would write the same files as {other}; rename one of them.</source>
        <translation>{path} escribiría los mismos archivos que {other}; cambie el nombre de uno de ellos.</translation>
    </message>
    <message>
        <source>baseline unknown</source>
        <translation>línea base desconocida</translation>
    </message>
    <message>
        <source>Its worker failed ({kind}: {error}).</source>
        <translation>Su trabajador falló ({kind}: {error}).</translation>
    </message>
    <message>
        <source>Its worker has ended it, but the answer did not come ({error}); run this again: it goes on.</source>
        <translation>Su trabajador la ha terminado, pero la respuesta no llegó ({error}); ejecute esto otra vez: continúa donde quedó.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} is gone; start it again and run this again: it goes on.</source>
        <translation>El planificador Dask de {address} ya no está; inícielo de nuevo y ejecute esto otra vez: continúa donde quedó.</translation>
    </message>
    <message>
        <source>Its workers were killed again and again, as happens when memory is short; give each of them more.</source>
        <translation>Sus trabajadores se cerraron a la fuerza una y otra vez, como ocurre cuando falta memoria; dé más a cada uno.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has no workers; start some with `dask worker {address}`.</source>
        <translation>El planificador Dask de {address} no tiene trabajadores; inicie algunos con `dask worker {address}`.</translation>
    </message>
    <message>
        <source>The worker {worker} of {address} has CloudSieve {version}, and this is {own}; install the same version there.</source>
        <translation>El trabajador {worker} de {address} tiene CloudSieve {version}, y este es {own}; instale allí la misma versión.</translation>
    </message>
    <message>
        <source>{count} workers of {address} mask the scenes.</source>
        <translation>{count} trabajadores de {address} enmascaran las escenas.</translation>
    </message>
    <message>
        <source>{SCHEDULER} needs the Python package distributed ({error}). Choose Plugins &gt; CloudSieve &gt; Set up Dask; in a shell, pip install "cloudsieve[dask]". Or unset {SCHEDULER} and choose a number of {WORKERS}.</source>
        <translation>{SCHEDULER} necesita el paquete de Python distributed ({error}). Elija Complementos &gt; CloudSieve &gt; Instalar Dask; en una consola, pip install "cloudsieve[dask]". O deje {SCHEDULER} sin establecer y elija un número de {WORKERS}.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address} ({error}); start one with `dask scheduler`, or give its address.</source>
        <translation>Ningún planificador Dask responde en {address} ({error}); inicie uno con `dask scheduler`, o indique su dirección.</translation>
    </message>
    <message>
        <source>The workers of {address} do not answer within {seconds} s; is one of them, or the scheduler, stuck?</source>
        <translation>Los trabajadores de {address} no responden en {seconds} s; ¿se ha bloqueado alguno de ellos, o el planificador?</translation>
    </message>
    <message>
        <source>The workers of {address} cannot load CloudSieve {version} ({error}); install it there.</source>
        <translation>Los trabajadores de {address} no pueden cargar CloudSieve {version} ({error}); instálelo allí.</translation>
    </message>
    <message>
        <source>{path} holds no job; write it with --write-jobs.</source>
        <translation>{path} no contiene ningún trabajo; escríbalo con --write-jobs.</translation>
    </message>
    <message>
        <source>The part is "{part}"; expected its number and how many there are, such as 17/200.</source>
        <translation>La parte es «{part}»; se esperaba su número y cuántas hay, como 17/200.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a list of jobs ({error}).</source>
        <translation>{path} no se puede leer como lista de trabajos ({error}).</translation>
    </message>
    <message>
        <source>{path}, line {number}: {reason}</source>
        <translation>{path}, línea {number}: {reason}</translation>
    </message>
    <message>
        <source>{folder} is no folder; choose the folder that holds one file for each scene.</source>
        <translation>{folder} no es una carpeta; elija la carpeta que contiene un archivo por escena.</translation>
    </message>
    <message>
        <source>{folder} holds nothing of the acquisition of {name}; add it, or leave the folder unset.</source>
        <translation>{folder} no contiene nada de la adquisición de {name}; añádalo, o deje la carpeta sin establecer.</translation>
    </message>
    <message>
        <source>{folder} holds several files of the acquisition of {name}: {files}; keep one of them there.</source>
        <translation>{folder} contiene varios archivos de la adquisición de {name}: {files}; deje allí uno de ellos.</translation>
    </message>
    <message>
        <source>Its process was killed {times} times, as happens when memory is short; mask it alone, or with fewer workers.</source>
        <translation>Su proceso se cerró a la fuerza {times} veces, como ocurre cuando falta memoria; enmascárela sola o con menos procesos.</translation>
    </message>
    <message>
        <source>The mask was there, made with the same settings.</source>
        <translation>La máscara ya estaba, hecha con los mismos ajustes.</translation>
    </message>
    <message>
        <source>It has no valid pixel.</source>
        <translation>No tiene ningún píxel válido.</translation>
    </message>
    <message>
        <source>Cloud: {cloud:.1f} %, more than {most:g} %.</source>
        <translation>Nubes: {cloud:.1f} %, más del {most:g} %.</translation>
    </message>
    <message>
        <source>{name} is a product of {satellite}; only Sentinel-2 can be masked.</source>
        <translation>{name} es un producto de {satellite}; solo se puede enmascarar Sentinel-2.</translation>
    </message>
    <message>
        <source>{INPUT} {source} does not exist; choose a folder or a list of products.</source>
        <translation>{INPUT} {source} no existe; elija una carpeta o una lista de productos.</translation>
    </message>
    <message>
        <source>{source} holds no Sentinel-2 product; choose the folder or the list again.</source>
        <translation>{source} no contiene ningún producto Sentinel-2; elija de nuevo la carpeta o la lista.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a list of products ({error}); write one path per line, as UTF-8 text.</source>
        <translation>{file} no se puede leer como lista de productos ({error}); escriba una ruta por línea, como texto UTF-8.</translation>
    </message>
    <message>
        <source>The darkest pixels of band {band} of {scene} have {darkest}; without an offset they lie near 0. The bands seem to carry the +1000 of processing baseline 04.00 and later</source>
        <translation>Los píxeles más oscuros de la banda {band} de {scene} tienen {darkest}; sin desplazamiento están cerca de 0. Las bandas parecen llevar los +1000 de la línea base de procesamiento 04.00 y posteriores</translation>
    </message>
    <message>
        <source>Radiometric offset of {band}: {offset:g} (no metadata beside the bands); quantification {quantification:g}.</source>
        <translation>Desplazamiento radiométrico de {band}: {offset:g} (no hay metadatos junto a las bandas); cuantificación {quantification:g}.</translation>
    </message>
    <message>
        <source>Radiometric offset of {band}: {offset:g} ({OFFSET}: {choice}); quantification {quantification:g}.</source>
        <translation>Desplazamiento radiométrico de {band}: {offset:g} ({OFFSET}: {choice}); cuantificación {quantification:g}.</translation>
    </message>
    <message>
        <source>No product metadata was found beside the bands of {scene}: they are taken without offset, which is right for baselines before 04.00 and for harmonised data. Otherwise set {OFFSET} to {OFFSET:-1000}.</source>
        <translation>No se encontraron metadatos del producto junto a las bandas de {scene}: se toman sin desplazamiento, lo que es correcto para líneas base anteriores a 04.00 y para datos armonizados. Si no es así, ponga {OFFSET} en {OFFSET:-1000}.</translation>
    </message>
    <message>
        <source>DN {value:.0f}</source>
        <translation>ND {value:.0f}</translation>
    </message>
    <message>
        <source>reflectance {value:.2f}</source>
        <translation>reflectancia {value:.2f}</translation>
    </message>
    <message>
        <source>{finding}; the mask may show cloud everywhere.</source>
        <translation>{finding}; la máscara puede mostrar nubes por todas partes.</translation>
    </message>
    <message>
        <source>{finding}, which is 0.1 in reflectance: subtract it, or set {OFFSET} to {OFFSET:none} if the scene is bright cirrus throughout.</source>
        <translation>{finding}, que es 0.1 en reflectancia: réstelo, o ponga {OFFSET} en {OFFSET:none} si la escena es toda de cirros claros.</translation>
    </message>
    <message>
        <source>{finding}: set {OFFSET} to {OFFSET:-1000}, or to {OFFSET:none} if the scene is bright cirrus throughout.</source>
        <translation>{finding}: ponga {OFFSET} en {OFFSET:-1000}, o en {OFFSET:none} si la escena es toda de cirros claros.</translation>
    </message>
    <message>
        <source>The darkest pixels of band {band} of {scene} have DN {dark_dn:.0f}; with the offset {offset:g} they become negative reflectance. The bands seem to be harmonised already: set {OFFSET} to {OFFSET:none}.</source>
        <translation>Los píxeles más oscuros de la banda {band} de {scene} tienen ND {dark_dn:.0f}; con el desplazamiento {offset:g} pasan a reflectancia negativa. Las bandas parecen ya armonizadas: ponga {OFFSET} en {OFFSET:none}.</translation>
    </message>
    <message>
        <source>{finding}, and its metadata of baseline {baseline} lists no offset: set {OFFSET} to {OFFSET:-1000}, or to {OFFSET:none} if the scene is bright cirrus throughout.</source>
        <translation>{finding}, y sus metadatos de la línea base {baseline} no indican desplazamiento: ponga {OFFSET} en {OFFSET:-1000}, o en {OFFSET:none} si la escena es toda de cirros claros.</translation>
    </message>
    <message>
        <source>None of the {count} sub-scenes is in {folder}; unpack subscenes.zip and masks.zip so that the files lie in its folders subscenes and masks, not in folders within these.</source>
        <translation>Ninguna de las {count} subescenas está en {folder}; descomprima subscenes.zip y masks.zip de modo que los archivos estén en sus carpetas subscenes y masks, no en carpetas dentro de estas.</translation>
    </message>
    <message>
        <source>{folder} is the catalogue itself; choose another folder.</source>
        <translation>{folder} es el propio catálogo; elija otra carpeta.</translation>
    </message>
    <message>
        <source>{bands} and {mask} have different sizes; download them again.</source>
        <translation>{bands} y {mask} tienen tamaños distintos; descárguelos de nuevo.</translation>
    </message>
    <message>
        <source>{lacking} of {count} sub-scenes are not in {folder} and are left out.</source>
        <translation>{lacking} de {count} subescenas no están en {folder} y se excluyen.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}); choose another folder.</source>
        <translation>No se puede escribir en {folder} ({reason}); elija otra carpeta.</translation>
    </message>
    <message>
        <source>{done} of {count} sub-scenes were counted before.</source>
        <translation>{done} de {count} subescenas se contaron antes.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); is the disk full?</source>
        <translation>No se puede escribir {path} ({reason}); ¿está lleno el disco?</translation>
    </message>
    <message>
        <source>{reason} The benchmark goes on without deep networks.</source>
        <translation>{reason} La evaluación continúa sin redes profundas.</translation>
    </message>
    <message>
        <source>{folder} has no {file}; choose the folder of the Cloud Mask Catalogue.</source>
        <translation>{folder} no tiene {file}; elija la carpeta del Cloud Mask Catalogue.</translation>
    </message>
    <message>
        <source>{path} lacks {lack}; download it again.</source>
        <translation>En {path} falta {lack}; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is {dtype} {shape}, but a sub-scene has {count} bands of reflectance; download it again.</source>
        <translation>{path} es {dtype} {shape}, pero una subescena tiene {count} bandas de reflectancia; descárguela de nuevo.</translation>
    </message>
    <message>
        <source>{path} holds the value {value:g}, which is no reflectance; divide digital numbers by 10000.</source>
        <translation>{path} contiene el valor {value:g}, que no es una reflectancia; divida los niveles digitales por 10000.</translation>
    </message>
    <message>
        <source>{path} is {dtype} {shape}, but a mask has {count} classes; download it again.</source>
        <translation>{path} es {dtype} {shape}, pero una máscara tiene {count} clases; descárguela de nuevo.</translation>
    </message>
    <message>
        <source>{path} has pixels of no class or of several; download it again.</source>
        <translation>{path} tiene píxeles de ninguna clase o de varias; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is no table of tags ({reason}); download it again.</source>
        <translation>{path} no es una tabla de etiquetas ({reason}); descárguela de nuevo.</translation>
    </message>
    <message>
        <source>the column "{name}"</source>
        <translation>la columna «{name}»</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>{folder} has no folder {name}; unpack {name}.zip there.</source>
        <translation>{folder} no tiene la carpeta {name}; descomprima {name}.zip allí.</translation>
    </message>
    <message>
        <source>{path} cannot be read as an array ({reason}); download it again.</source>
        <translation>{path} no se puede leer como matriz ({reason}); descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>equal names; 0 clear, 1 masked, 255 NoData; labels: {form}</source>
        <translation>nombres iguales; 0 despejado, 1 enmascarado, 255 NoData; etiquetas: {form}</translation>
    </message>
    <message>
        <source>{path} declares {declared:g} as NoData: its pixels of that value are left out.</source>
        <translation>{path} declara {declared:g} como valor sin datos: sus píxeles con ese valor se excluyen.</translation>
    </message>
    <message>
        <source>scene classification (SCL)</source>
        <translation>clasificación de escena (SCL)</translation>
    </message>
    <message>
        <source>cloud probability (MSK_CLDPRB)</source>
        <translation>probabilidad de nubes (MSK_CLDPRB)</translation>
    </message>
    <message>
        <source>download the product completely</source>
        <translation>descargue el producto completo</translation>
    </message>
    <message>
        <source>{product} has no {layer}; {advice}.</source>
        <translation>{product} no tiene {layer}; {advice}.</translation>
    </message>
    <message>
        <source>it is a Level-1C product: choose the Level-2A product of the same acquisition, or use Cloud probability (s2cloudless)</source>
        <translation>es un producto Level-1C: elija el producto Level-2A de la misma adquisición, o use Probabilidad de nubes (s2cloudless)</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>El trabajo</translation>
    </message>
    <message>
        <source>{path} cannot be read as a job ({error}).</source>
        <translation>{path} no se puede leer como trabajo ({error}).</translation>
    </message>
    <message>
        <source>{name}: done after {seconds:.1f} s.</source>
        <translation>{name}: hecho tras {seconds:.1f} s.</translation>
    </message>
    <message>
        <source>It is not known whether {path} is of Level-1C or Level-2A; choose the network for it in {NETWORK}.</source>
        <translation>No se sabe si {path} es de Level-1C o Level-2A; elija la red correspondiente en {NETWORK}.</translation>
    </message>
    <message>
        <source>It is not known whether {path} is of Level-1C or Level-2A, for which there are different networks; give a whole product, with its metadata.</source>
        <translation>No se sabe si {path} es de Level-1C o Level-2A, para los que hay redes distintas; indique un producto entero, con sus metadatos.</translation>
    </message>
    <message>
        <source>{network} is for {levels}, but {path} is of {level}; choose another network in {NETWORK}, or {NETWORK:auto}.</source>
        <translation>{network} es para {levels}, pero {path} es de {level}; elija otra red en {NETWORK}, o {NETWORK:auto}.</translation>
    </message>
    <message>
        <source>{name} has {width} x {height} pixels, less than the {side} x {side} that the network sees at once; the rest of them is mirrored, so trust the result less, or give more of the scene.</source>
        <translation>{name} tiene {width} x {height} píxeles, menos que los {side} x {side} que la red ve a la vez; el resto se completa por reflejo, así que fíese menos del resultado, o indique más de la escena.</translation>
    </message>
    <message>
        <source>Choose Plugins &gt; CloudSieve &gt; Set up OmniCloudMask; in a shell, `python -m cloudsieve.engine add omnicloudmask`.</source>
        <translation>Elija Complementos &gt; CloudSieve &gt; Instalar OmniCloudMask; en una consola, `python -m cloudsieve.engine add omnicloudmask`.</translation>
    </message>
    <message>
        <source>OmniCloudMask loads its weights; where they are not on this computer yet, it fetches them from huggingface.co.</source>
        <translation>OmniCloudMask carga sus pesos; si aún no están en este equipo, los descarga de huggingface.co.</translation>
    </message>
    <message>
        <source>OmniCloudMask is not set up. {remedy}</source>
        <translation>OmniCloudMask no está instalado. {remedy}</translation>
    </message>
    <message>
        <source>OmniCloudMask {version} is too old; install 1.8 or later. {remedy}</source>
        <translation>OmniCloudMask {version} es demasiado antiguo; instale 1.8 o posterior. {remedy}</translation>
    </message>
    <message>
        <source>OmniCloudMask cannot be loaded ({reason}). {remedy}</source>
        <translation>OmniCloudMask no se puede cargar ({reason}). {remedy}</translation>
    </message>
    <message>
        <source>OmniCloudMask {version} cannot load its weights ({reason}). It fetches them from huggingface.co into {folder}; see that this computer reaches it, or remove what is damaged there.</source>
        <translation>OmniCloudMask {version} no puede cargar sus pesos ({reason}). Los descarga de huggingface.co a {folder}; asegúrese de que este equipo tenga acceso a ese sitio, o elimine lo que esté dañado en la carpeta.</translation>
    </message>
    <message>
        <source>{path} takes or gives {found}, but its row tells {expected} (bands or classes, rows, columns); correct the row, or give the file that it tells of.</source>
        <translation>{path} toma o da {found}, pero su fila indica {expected} (bandas o clases, filas, columnas); corrija la fila, o indique el archivo del que habla.</translation>
    </message>
    <message>
        <source>Deep networks need onnxruntime, which is not set up. {remedy}</source>
        <translation>Las redes profundas necesitan onnxruntime, que no está instalado. {remedy}</translation>
    </message>
    <message>
        <source>{path} is not the file that {network} was tested with: it is damaged or another version. {remedy}</source>
        <translation>{path} no es el archivo con el que se probó {network}: está dañado o es otra versión. {remedy}</translation>
    </message>
    <message>
        <source>{path} has {count} inputs or outputs; expected one of each: bands in, classes out.</source>
        <translation>{path} tiene {count} entradas o salidas; se esperaba una de cada: entran bandas, salen clases.</translation>
    </message>
    <message>
        <source>{path} gives numbers from {least:g} to {most:g}, which do not go with gives_logits {told} in its row; correct the row, or give the file that it tells of.</source>
        <translation>{path} da números de {least:g} a {most:g}, que no concuerdan con gives_logits {told} en su fila; corrija la fila, o indique el archivo del que habla.</translation>
    </message>
    <message>
        <source>onnxruntime cannot be loaded ({reason}). {remedy}</source>
        <translation>onnxruntime no se puede cargar ({reason}). {remedy}</translation>
    </message>
    <message>
        <source>{path} is no network that onnxruntime {version} can load ({reason}); give a whole ONNX file.</source>
        <translation>{path} no es una red que onnxruntime {version} pueda cargar ({reason}); indique un archivo ONNX completo.</translation>
    </message>
    <message>
        <source>{path} fails on a square of {shape} (bands, rows, columns) with onnxruntime {version} ({reason}); correct its row, or give another file.</source>
        <translation>{path} falla con un cuadrado de {shape} (bandas, filas, columnas) en onnxruntime {version} ({reason}); corrija su fila, o indique otro archivo.</translation>
    </message>
    <message>
        <source>Give the right file, or mend the sha256 of its row.</source>
        <translation>Indique el archivo correcto, o corrija el sha256 de su fila.</translation>
    </message>
    <message>
        <source>Choose Plugins &gt; CloudSieve &gt; Set up deep networks; in a shell, `python -m cloudsieve.engine add deep`.</source>
        <translation>Elija Complementos &gt; CloudSieve &gt; Instalar redes profundas; en una consola, `python -m cloudsieve.engine add deep`.</translation>
    </message>
    <message>
        <source>The network {network} needs the file {file} of {project}, which is not set up. {remedy}</source>
        <translation>La red {network} necesita el archivo {file} de {project}, que no está instalado. {remedy}</translation>
    </message>
    <message>
        <source>In {row}, the row of the network {path}, the entry {key} is missing or wrong; expected: {expected}.</source>
        <translation>En {row}, la fila de la red {path}, la entrada {key} falta o es errónea; se esperaba: {expected}.</translation>
    </message>
    <message>
        <source>The network {path} does not exist; give the path of an ONNX file.</source>
        <translation>La red {path} no existe; indique la ruta de un archivo ONNX.</translation>
    </message>
    <message>
        <source>The network {path} needs the file {row} beside it, which tells its bands and classes ({reason}); the page on deep networks shows one.</source>
        <translation>La red {path} necesita a su lado el archivo {row}, que indica sus bandas y clases ({reason}); la página sobre redes profundas muestra uno.</translation>
    </message>
    <message>
        <source>{path} must end in {suffix}.</source>
        <translation>{path} debe terminar en {suffix}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder {folder} does not exist; create it first.</source>
        <translation>No se puede escribir {path}: la carpeta {folder} no existe; créela primero.</translation>
    </message>
    <message>
        <source>{path} is a folder; choose a file name.</source>
        <translation>{path} es una carpeta; elija un nombre de archivo.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder {folder} is read-only; choose another folder.</source>
        <translation>No se puede escribir {path}: la carpeta {folder} es de solo lectura; elija otra carpeta.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}); is the disk full?</source>
        <translation>No se puede escribir {path} ({error}); ¿está lleno el disco?</translation>
    </message>
    <message>
        <source>Cancelled: no output was written.</source>
        <translation>Cancelado: no se escribió ninguna salida.</translation>
    </message>
    <message>
        <source>This computer has too little free memory for the job; close other programs, or choose a smaller extent or coarser pixels.</source>
        <translation>Este equipo tiene muy poca memoria libre para el trabajo; cierre otros programas, o elija una extensión menor o píxeles más gruesos.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read: {reason}.</source>
        <translation>El archivo del modelo {path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>it can crash QGIS when loaded into it</source>
        <translation>puede hacer que QGIS se cierre de golpe al cargarlo en él</translation>
    </message>
    <message>
        <source>it is not installed</source>
        <translation>no está instalado</translation>
    </message>
    <message>
        <source>The engine {ENGINE:numba} cannot be used here: {obstacle}. Choose the engine {ENGINE:auto} or {ENGINE:numpy}.</source>
        <translation>El motor {ENGINE:numba} no se puede usar aquí: {obstacle}. Elija el motor {ENGINE:auto} o {ENGINE:numpy}.</translation>
    </message>
    <message>
        <source>The forest needs an offset and a quantification value for each of {n_features} bands; found {offsets} and {quantifications}.</source>
        <translation>El bosque necesita un desplazamiento y un valor de cuantificación para cada una de las {n_features} bandas; hay {offsets} y {quantifications}.</translation>
    </message>
    <message>
        <source>Quantification values must be above 0, not [{quantifications}].</source>
        <translation>Los valores de cuantificación deben ser mayores que 0, no [{quantifications}].</translation>
    </message>
    <message>
        <source>The model {name} is neither in {folder} nor in an installed {project} package. Choose Plugins &gt; CloudSieve &gt; Set up engine, or install the zip of a release, which brings it; in a shell, `pip install --no-deps {project}`.</source>
        <translation>El modelo {name} no está ni en {folder} ni en un paquete {project} instalado. Elija Complementos &gt; CloudSieve &gt; Instalar motor, o instale el zip de una versión publicada, que lo trae; en una consola, `pip install --no-deps {project}`.</translation>
    </message>
    <message>
        <source>The model file {path} does not exist; give the path of a LightGBM text model, or none.</source>
        <translation>El archivo del modelo {path} no existe; indique la ruta de un modelo de texto LightGBM, o ninguna.</translation>
    </message>
    <message>
        <source>its arrays are of another kind</source>
        <translation>sus matrices son de otro tipo</translation>
    </message>
    <message>
        <source>its nodes are not three numbers each</source>
        <translation>sus nodos no son tres números cada uno</translation>
    </message>
    <message>
        <source>its sigmoid is {value}, not a number above 0</source>
        <translation>su sigmoide es {value}, no un número mayor que 0</translation>
    </message>
    <message>
        <source>a leaf value is not a finite number</source>
        <translation>el valor de una hoja no es un número finito</translation>
    </message>
    <message>
        <source>a split has no threshold</source>
        <translation>una división no tiene umbral</translation>
    </message>
    <message>
        <source>it has no trees</source>
        <translation>no tiene árboles</translation>
    </message>
    <message>
        <source>a tree has a loop or a gap</source>
        <translation>un árbol tiene un ciclo o un hueco</translation>
    </message>
    <message>
        <source>it averages its trees (a random forest)</source>
        <translation>promedia sus árboles (un bosque aleatorio)</translation>
    </message>
    <message>
        <source>its objective is {objective}, not binary</source>
        <translation>su objetivo es {objective}, no binary</translation>
    </message>
    <message>
        <source>it has linear trees</source>
        <translation>tiene árboles lineales</translation>
    </message>
    <message>
        <source>a tree of {count} leaves has {values} leaf values</source>
        <translation>un árbol de {count} hojas tiene {values} valores de hojas</translation>
    </message>
    <message>
        <source>the lists of a tree differ in length</source>
        <translation>las listas de un árbol tienen longitudes distintas</translation>
    </message>
    <message>
        <source>it has categorical splits</source>
        <translation>tiene divisiones categóricas</translation>
    </message>
    <message>
        <source>it has splits that treat missing values apart</source>
        <translation>tiene divisiones que tratan aparte los valores ausentes</translation>
    </message>
    <message>
        <source>a threshold is not a finite number</source>
        <translation>un umbral no es un número finito</translation>
    </message>
    <message>
        <source>a split uses a feature beyond the {count}</source>
        <translation>una división usa una variable más allá de las {count}</translation>
    </message>
    <message>
        <source>it has no end of its trees, so it is cut short or something else</source>
        <translation>no tiene el final de sus árboles, así que está cortado o es otra cosa</translation>
    </message>
    <message>
        <source>feature {feature} has {count} thresholds, more than {most}</source>
        <translation>la variable {feature} tiene {count} umbrales, más de {most}</translation>
    </message>
    <message>
        <source>its thresholds do not ascend</source>
        <translation>sus umbrales no son ascendentes</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>falta {key}</translation>
    </message>
    <message>
        <source>{key} is {value}, not {expected}</source>
        <translation>{key} es {value}, no {expected}</translation>
    </message>
    <message>
        <source>{source} is not a LightGBM model that CloudSieve can evaluate: {found}; give the published model, or another binary LightGBM model of the same {n_features} features.</source>
        <translation>{source} no es un modelo LightGBM que CloudSieve pueda evaluar: {found}; indique el modelo publicado, u otro modelo LightGBM binario de las mismas {n_features} variables.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>The engine {ENGINE:lightgbm} needs the package lightgbm, which cannot be imported ({error}); install it, or choose {ENGINE:auto}.</source>
        <translation>El motor {ENGINE:lightgbm} necesita el paquete lightgbm, que no se puede importar ({error}); instálelo, o elija {ENGINE:auto}.</translation>
    </message>
    <message>
        <source>{file} does not exist; choose an existing GeoPackage.</source>
        <translation>{file} no existe; elija un GeoPackage existente.</translation>
    </message>
    <message>
        <source>{file} has no layer "{wanted}"; it has {layers}.</source>
        <translation>{file} no tiene ninguna capa «{wanted}»; tiene {layers}.</translation>
    </message>
    <message>
        <source>{file} has {count} layers ({layers}); name one as {file}|layername=NAME.</source>
        <translation>{file} tiene {count} capas ({layers}); nombre una como {file}|layername=NOMBRE.</translation>
    </message>
    <message>
        <source>{file} has no coordinate reference system; give it one first (Assign projection).</source>
        <translation>{file} no tiene sistema de referencia de coordenadas; asígnele uno primero (Asignar proyección).</translation>
    </message>
    <message>
        <source>{file} has both points and polygons; choose a layer of one kind.</source>
        <translation>{file} tiene tanto puntos como polígonos; elija una capa de un solo tipo.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a GeoPackage ({error}); export the layer to a GeoPackage first.</source>
        <translation>{file} no se puede leer como GeoPackage ({error}); exporte primero la capa a un GeoPackage.</translation>
    </message>
    <message>
        <source>a mask</source>
        <translation>una máscara</translation>
    </message>
    <message>
        <source>a cloud probability</source>
        <translation>una probabilidad de nubes</translation>
    </message>
    <message>
        <source>a raster of mask sources</source>
        <translation>un ráster de fuentes de la máscara</translation>
    </message>
    <message>
        <source>a raster of cloud heights</source>
        <translation>un ráster de alturas de nubes</translation>
    </message>
    <message>
        <source>a raster of agreement</source>
        <translation>un ráster de concordancia</translation>
    </message>
    <message>
        <source>a raster of classes</source>
        <translation>un ráster de clases</translation>
    </message>
    <message>
        <source>a probability of cloud shadow</source>
        <translation>una probabilidad de sombra de nubes</translation>
    </message>
    <message>
        <source>make a mask of it first (Mask from cloud probability, Mask from Fmask or QA band)</source>
        <translation>haga primero una máscara con él (Máscara desde probabilidad de nubes, Máscara desde Fmask o banda QA)</translation>
    </message>
    <message>
        <source>choose the output of Cloud probability (s2cloudless)</source>
        <translation>elija la salida de Probabilidad de nubes (s2cloudless)</translation>
    </message>
    <message>
        <source>{path} is {found}, not {expected}; {remedy}.</source>
        <translation>{path} es {found}, no {expected}; {remedy}.</translation>
    </message>
    <message>
        <source>{path} holds {dtype} numbers, not a mask (0 clear, 1 masked, 255 NoData); is it a cloud probability? Then {remedy}.</source>
        <translation>{path} contiene números {dtype}, no una máscara (0 despejado, 1 enmascarado, 255 sin datos); ¿es una probabilidad de nubes? Entonces {remedy}.</translation>
    </message>
    <message>
        <source>{path} holds the value {values}, so it is no mask (0 clear, 1 masked, 255 NoData); {remedy}.</source>
        <translation>{path} contiene el valor {values}, así que no es una máscara (0 despejado, 1 enmascarado, 255 sin datos); {remedy}.</translation>
    </message>
    <message>
        <source>{path} stores its probability as {stored}, not {encoding}; set {ENCODING} so.</source>
        <translation>{path} guarda su probabilidad como {stored}, no {encoding}; ajuste {ENCODING} en consecuencia.</translation>
    </message>
    <message>
        <source>{path} holds {dtype} numbers; a probability from 0 to 1 needs float32. Set {ENCODING} to {ENCODING:percent} or {ENCODING:byte}, or choose a probability if this is a mask or a class raster.</source>
        <translation>{path} contiene números {dtype}; una probabilidad de 0 a 1 necesita float32. Ponga {ENCODING} en {ENCODING:percent} o {ENCODING:byte}, o elija una probabilidad si esto es una máscara o un ráster de clases.</translation>
    </message>
    <message>
        <source>{path} holds the value {value:g}, outside 0 to {limit:g}; choose the {ENCODING} that the file has, or a file that holds a cloud probability.</source>
        <translation>{path} contiene el valor {value:g}, fuera de 0 a {limit:g}; elija el valor de {ENCODING} que tiene el archivo, o un archivo con una probabilidad de nubes.</translation>
    </message>
    <message>
        <source>{path} is {found} that CloudSieve wrote, not {expected}; choose another raster.</source>
        <translation>{path} es {found} que escribió CloudSieve, no {expected}; elija otro ráster.</translation>
    </message>
    <message>
        <source>{path} declares {declared:g} as NoData: its pixels of that value count as unknown.</source>
        <translation>{path} declara {declared:g} como valor sin datos: sus píxeles con ese valor cuentan como desconocidos.</translation>
    </message>
    <message>
        <source>{path} holds {dtype} numbers beyond classes, which are 0 to {nodata}; {remedy}.</source>
        <translation>{path} contiene números {dtype} fuera de las clases, que van de 0 a {nodata}; {remedy}.</translation>
    </message>
    <message>
        <source>{path} holds no number above 100 although 255 stands for a probability of 1: if it is in percent, set {ENCODING} to {ENCODING:percent}.</source>
        <translation>{path} no contiene ningún número mayor que 100 aunque 255 representa una probabilidad de 1: si está en porcentaje, ponga {ENCODING} en {ENCODING:percent}.</translation>
    </message>
    <message>
        <source>a number above {above:g}, {maximum:g} at most</source>
        <translation>un número mayor que {above:g}, {maximum:g} como máximo</translation>
    </message>
    <message>
        <source>{minimum:g} to {maximum:g}</source>
        <translation>{minimum:g} a {maximum:g}</translation>
    </message>
    <message>
        <source>{minimum:g} or more</source>
        <translation>{minimum:g} o más</translation>
    </message>
    <message>
        <source>{key} is empty; give the path of a file, or leave it out where it is optional.</source>
        <translation>{key} está vacío; indique la ruta de un archivo, o déjelo sin indicar donde es opcional.</translation>
    </message>
    <message>
        <source>{key} is {path}, which holds characters that are no text; rename its files and folders.</source>
        <translation>{key} es {path}, que contiene caracteres que no son texto; cambie el nombre de sus archivos y carpetas.</translation>
    </message>
    <message>
        <source>bands are counted from 1</source>
        <translation>las bandas se cuentan desde 1</translation>
    </message>
    <message>
        <source>{key} is {value:g}; {remedy}.</source>
        <translation>{key} es {value:g}; {remedy}.</translation>
    </message>
    <message>
        <source>a number above {above:g}</source>
        <translation>un número mayor que {above:g}</translation>
    </message>
    <message>
        <source>expected {range}</source>
        <translation>se esperaba {range}</translation>
    </message>
    <message>
        <source>Give either a product or band rasters, not both and not neither.</source>
        <translation>Indique o bien un producto o bien rásters de bandas, no ambos ni ninguno.</translation>
    </message>
    <message>
        <source>Give either an SCL raster or a Level-2A product, not both and not neither.</source>
        <translation>Indique o bien un ráster SCL o bien un producto Level-2A, no ambos ni ninguno.</translation>
    </message>
    <message>
        <source>SCL classes are 0 to 11, not [{classes}].</source>
        <translation>Las clases SCL van de 0 a 11, no [{classes}].</translation>
    </message>
    <message>
        <source>{CLDPRB_THRESHOLD} is set, but no MSK_CLDPRB raster is given; choose one in {CLDPRB}, or unset it.</source>
        <translation>{CLDPRB_THRESHOLD} está establecido, pero no se indica ningún ráster MSK_CLDPRB; elija uno en {CLDPRB}, o déjelo sin establecer.</translation>
    </message>
    <message>
        <source>A hybrid mask needs two masks or more.</source>
        <translation>Una máscara híbrida necesita dos máscaras o más.</translation>
    </message>
    <message>
        <source>A sources raster has room for {most} masks, not {count}; combine some of them first.</source>
        <translation>En un ráster de fuentes caben {most} máscaras, no {count}; combine antes algunas de ellas.</translation>
    </message>
    <message>
        <source>{MIN_VOTES} is {min_votes}, but there are {count} masks; ask for {count} at most.</source>
        <translation>{MIN_VOTES} es {min_votes}, pero hay {count} máscaras; pida {count} como máximo.</translation>
    </message>
    <message>
        <source>{BANDS} are [{bands}]; bands are counted from 1.</source>
        <translation>{BANDS} es [{bands}]; las bandas se cuentan desde 1.</translation>
    </message>
    <message>
        <source>Give either a product or a NIR raster, not both and not neither.</source>
        <translation>Indique o bien un producto o bien un ráster NIR, no ambos ni ninguno.</translation>
    </message>
    <message>
        <source>A NIR raster alone does not tell where the clouds are; choose their mask in {CLOUDS}.</source>
        <translation>Un ráster NIR por sí solo no dice dónde están las nubes; elija su máscara en {CLOUDS}.</translation>
    </message>
    <message>
        <source>Water is told by the bands of a product; a NIR raster alone has none, so unset {WATER}.</source>
        <translation>El agua se reconoce por las bandas de un producto; un ráster NIR por sí solo no las tiene, así que desactive {WATER}.</translation>
    </message>
    <message>
        <source>A network sees four bands or more; a NIR raster alone does not do, so set {SHADOWS_BY} to {SHADOWS_BY:geometry}.</source>
        <translation>Una red ve cuatro bandas o más; un ráster NIR solo no basta, así que ponga {SHADOWS_BY} en {SHADOWS_BY:geometry}.</translation>
    </message>
    <message>
        <source>The network does not tell water; unset {WATER}, or set {SHADOWS_BY} to {SHADOWS_BY:network-and-geometry}.</source>
        <translation>La red no distingue el agua; deje {WATER} sin establecer, o ponga {SHADOWS_BY} en {SHADOWS_BY:network-and-geometry}.</translation>
    </message>
    <message>
        <source>{MIN_HEIGHT} is {min_height_m:g}, not below {MAX_HEIGHT}, {max_height_m:g}.</source>
        <translation>{MIN_HEIGHT} es {min_height_m:g}, no menor que {MAX_HEIGHT}, {max_height_m:g}.</translation>
    </message>
    <message>
        <source>No class is selected in {CLASSES}: the mask would be empty.</source>
        <translation>No hay ninguna clase seleccionada en {CLASSES}: la máscara estaría vacía.</translation>
    </message>
    <message>
        <source>{MASKS} is empty; choose a mask to assess.</source>
        <translation>{MASKS} está vacío; elija una máscara que evaluar.</translation>
    </message>
    <message>
        <source>A report has room for {most} masks, not {count}; leave some out.</source>
        <translation>En un informe caben {most} máscaras, no {count}; excluya algunas.</translation>
    </message>
    <message>
        <source>{STRATA} belongs to labelled points; choose them in {LABELS}.</source>
        <translation>{STRATA} corresponde a puntos etiquetados; elíjalos en {LABELS}.</translation>
    </message>
    <message>
        <source>{DISTANCES} is "{value}"; write metres from 0 to {highest:g} as in "0, 20, 60".</source>
        <translation>{DISTANCES} es «{value}»; escriba metros de 0 a {highest:g} como en «0, 20, 60».</translation>
    </message>
    <message>
        <source>{DISTANCES} has {count} growth distances; choose at most {most}.</source>
        <translation>{DISTANCES} tiene {count} distancias de ampliación; elija {most} como máximo.</translation>
    </message>
    <message>
        <source>{AIM} as chosen needs {AIM_VALUE}: how many percent?</source>
        <translation>{AIM}, tal como está elegido, necesita {AIM_VALUE}: ¿cuánto por ciento?</translation>
    </message>
    <message>
        <source>{SCENES} holds {count} scene; a date is compared with others, so give two at least, better eleven.</source>
        <translation>{SCENES} contiene {count} escena; una fecha se compara con otras, así que indique dos como mínimo, mejor once.</translation>
    </message>
    <message>
        <source>Unknown job "{name}"; expected one of {jobs}.</source>
        <translation>Trabajo desconocido «{name}»; se esperaba uno de {jobs}.</translation>
    </message>
    <message>
        <source>The custom scheme needs {VALUES} or {BITS}: what should be masked?</source>
        <translation>El esquema propio necesita {VALUES} o {BITS}: ¿qué debe enmascararse?</translation>
    </message>
    <message>
        <source>{EXTENT} needs four numbers: xmin, ymin, xmax, ymax.</source>
        <translation>{EXTENT} necesita cuatro números: xmin, ymin, xmax, ymax.</translation>
    </message>
    <message>
        <source>{EXTENT} is empty: {xmin:g} {ymin:g} {xmax:g} {ymax:g}; give xmin, ymin, xmax, ymax.</source>
        <translation>{EXTENT} está vacía: {xmin:g} {ymin:g} {xmax:g} {ymax:g}; indique xmin, ymin, xmax, ymax.</translation>
    </message>
    <message>
        <source>Give either a reference raster or labels, not both and not neither.</source>
        <translation>Indique o bien un ráster de referencia o bien etiquetas, no ambos ni ninguno.</translation>
    </message>
    <message>
        <source>{CLASS_FIELD} is empty; name the field of the labels that holds the class.</source>
        <translation>{CLASS_FIELD} está vacío; indique el campo de las etiquetas que contiene la clase.</translation>
    </message>
    <message>
        <source>{DEEP} lets the shadows of the network vote by themselves, so {SHADOWS_BY} cannot keep only those that the geometry confirms; set {DEEP} to {DEEP:clouds}, or {SHADOWS_BY} to {SHADOWS_BY:geometry}.</source>
        <translation>{DEEP} deja que las sombras de la red voten por sí solas, así que {SHADOWS_BY} no puede conservar solo las que la geometría confirma; ponga {DEEP} en {DEEP:clouds}, o {SHADOWS_BY} en {SHADOWS_BY:geometry}.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
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
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>The job must be one JSON object.</source>
        <translation>El trabajo debe ser un único objeto JSON.</translation>
    </message>
    <message>
        <source>Job {name} has no parameter {unknown}; it knows {known}.</source>
        <translation>El trabajo {name} no tiene el parámetro {unknown}; conoce {known}.</translation>
    </message>
    <message>
        <source>Job {name} needs {missing}.</source>
        <translation>El trabajo {name} necesita {missing}.</translation>
    </message>
    <message>
        <source>{key} must be {kind}, not {value}.</source>
        <translation>{key} debe ser {kind}, no {value}.</translation>
    </message>
    <message>
        <source>{name} is given twice, once by the name that it has in dialogs; give it once.</source>
        <translation>{name} se indica dos veces, una de ellas con el nombre que tiene en los diálogos; indíquelo una sola vez.</translation>
    </message>
    <message>
        <source>{key} must be a list, not {value}.</source>
        <translation>{key} debe ser una lista, no {value}.</translation>
    </message>
    <message>
        <source>{key} is "{value}"; expected one of {options}.</source>
        <translation>{key} es «{value}»; se esperaba uno de {options}.</translation>
    </message>
    <message>
        <source>{key} must be a number that a computer can hold, not {digits}...</source>
        <translation>{key} debe ser un número que quepa en un ordenador, no {digits}...</translation>
    </message>
    <message>
        <source>The job is not valid JSON ({error}); mend it there.</source>
        <translation>El trabajo no es JSON válido ({error}); corríjalo allí.</translation>
    </message>
    <message>
        <source>Give either {MASKS} or {FOLDER}, not both and not neither.</source>
        <translation>Indique o bien {MASKS} o bien {FOLDER}, no ambos ni ninguno.</translation>
    </message>
    <message>
        <source>Give either {SCENES} or {FOLDER}, not both and not neither.</source>
        <translation>Indique o bien {SCENES} o bien {FOLDER}, no ambos ni ninguno.</translation>
    </message>
    <message>
        <source>{title} has no field "{class_field}"; set {CLASS_FIELD} to one of its fields: {fields}.</source>
        <translation>{title} no tiene el campo «{class_field}»; elija en {CLASS_FIELD} uno de sus campos: {fields}.</translation>
    </message>
    <message>
        <source>{title} has no points or polygons; choose a layer with labels.</source>
        <translation>{title} no tiene puntos ni polígonos; elija una capa con etiquetas.</translation>
    </message>
    <message>
        <source>Nothing in {title} is labelled; fill its field "{class_field}" first.</source>
        <translation>En {title} no hay nada etiquetado; rellene primero su campo «{class_field}».</translation>
    </message>
    <message>
        <source>None of the {outside} points of {title} lies on {path}; choose points and rasters of the same place.</source>
        <translation>Ninguno de los {outside} puntos de {title} está sobre {path}; elija puntos y rásters del mismo lugar.</translation>
    </message>
    <message>
        <source>None of the polygons of {title} covers a pixel of {name}; choose polygons and rasters of the same place.</source>
        <translation>Ninguno de los polígonos de {title} cubre un píxel de {name}; elija polígonos y rásters del mismo lugar.</translation>
    </message>
    <message>
        <source>The points of {title} have contradictory sizes of strata ({field}, {other_field}): they are of different samples, or were added by hand; remove those, or choose the raster in {STRATA}.</source>
        <translation>Los puntos de {title} tienen tamaños de estratos contradictorios ({field}, {other_field}): son de muestras distintas o se añadieron a mano; quítelos, o elija el ráster en {STRATA}.</translation>
    </message>
    <message>
        <source>The points of {title} have sizes of strata ({field}) that cannot be.</source>
        <translation>Los puntos de {title} tienen tamaños de estratos ({field}) que son imposibles.</translation>
    </message>
    <message>
        <source>{path} knows no stratum at any of the points of {title}.</source>
        <translation>{path} no conoce ningún estrato en ninguno de los puntos de {title}.</translation>
    </message>
    <message>
        <source>{empty} of {total} features of {title} are not labelled yet and are left out.</source>
        <translation>{empty} de {total} objetos espaciales de {title} aún no están etiquetados y se excluyen.</translation>
    </message>
    <message>
        <source>{count} points of {title} repeat another one on the same pixel: left out.</source>
        <translation>{count} puntos de {title} repiten otro en el mismo píxel: excluidos.</translation>
    </message>
    <message>
        <source>{outside} of {total} points of {title} lie outside {path}.</source>
        <translation>{outside} de {total} puntos de {title} están fuera de {path}.</translation>
    </message>
    <message>
        <source>{disputed} pixels lie in polygons of {title} of different classes: left out.</source>
        <translation>{disputed} píxeles están en polígonos de {title} de clases distintas: excluidos.</translation>
    </message>
    <message>
        <source>{left_out} points of {title} lie in no stratum of {path}: left out.</source>
        <translation>{left_out} puntos de {title} no están en ningún estrato de {path}: excluidos.</translation>
    </message>
    <message>
        <source>{title} has two points on one pixel of {path} ({x:.10g} {y:.10g}) with the labels {one} and {other}; remove one of them.</source>
        <translation>{title} tiene dos puntos en un mismo píxel de {path} ({x:.10g} {y:.10g}) con las etiquetas {one} y {other}; quite uno de ellos.</translation>
    </message>
    <message>
        <source>the mask while its patches are measured</source>
        <translation>la máscara mientras se miden sus manchas</translation>
    </message>
    <message>
        <source>The layer holds the value {value:g}, outside 0 to {limit:g}; choose the {ENCODING} that it has, or a cloud probability.</source>
        <translation>La capa contiene el valor {value:g}, fuera de 0 a {limit:g}; elija el valor de {ENCODING} que tiene, o una probabilidad de nubes.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} o {second}</translation>
    </message>
    <message>
        <source>{path} is given {count} times; a date counts once.</source>
        <translation>{path} se indica {count} veces; una fecha cuenta una vez.</translation>
    </message>
    <message>
        <source>{path} is of tile {tile}, but {first} of {first_tile}; compare dates of one tile.</source>
        <translation>{path} es de la tesela {tile}, pero {first} de {first_tile}; compare fechas de una sola tesela.</translation>
    </message>
    <message>
        <source>{paths} does not tell its date, so the scenes are taken in the order given.</source>
        <translation>{paths} no indica su fecha, así que las escenas se toman en el orden dado.</translation>
    </message>
    <message>
        <source>Masked: {masked_percent:.2f} % of the valid pixels; valid: {valid_percent:.2f} % of all.</source>
        <translation>Enmascarado: {masked_percent:.2f} % de los píxeles válidos; válido: {valid_percent:.2f} % de todos.</translation>
    </message>
    <message>
        <source>Flagged by source, of the valid pixels, before cleaning: {shares}.</source>
        <translation>Señalado por fuente, de los píxeles válidos, antes de limpiar: {shares}.</translation>
    </message>
    <message>
        <source>{name} holds {value:g} in {count} pixels that are not masked, so it cannot be NoData too; set {NODATA} to a value that no pixel holds{proposal}.</source>
        <translation>{name} contiene {value:g} en {count} píxeles que no están enmascarados, así que no puede ser también el valor sin datos; ponga {NODATA} en un valor que no tenga ningún píxel{proposal}.</translation>
    </message>
    <message>
        <source>{path} has bands of type {types}; choose {BANDS} of one type.</source>
        <translation>{path} tiene bandas de los tipos {types}; elija {BANDS} de un solo tipo.</translation>
    </message>
    <message>
        <source>{NODATA} is {value:g}, which {dtype} bands of {path} cannot hold; choose a whole number from {lowest} to {highest}.</source>
        <translation>{NODATA} es {value:g}, que no cabe en bandas {dtype} de {path}; elija un número entero de {lowest} a {highest}.</translation>
    </message>
    <message>
        <source>; NaN is free</source>
        <translation>; NaN está libre</translation>
    </message>
    <message>
        <source>, for instance {value}</source>
        <translation>, por ejemplo {value}</translation>
    </message>
    <message>
        <source>{name} holds {value:g} in pixels that are not masked, as old Level-2A products do, so NoData is {free} in the output, which no pixel holds.</source>
        <translation>{name} contiene {value:g} en píxeles que no están enmascarados, como ocurre en productos Level-2A antiguos, así que el valor sin datos de la salida es {free}, que no tiene ningún píxel.</translation>
    </message>
    <message>
        <source>Where {mask} is right (light grey), misses (blue) and raises false alarms (orange); dark grey is not compared.</source>
        <translation>Dónde {mask} acierta (gris claro), omite (azul) y da falsas alarmas (naranja); el gris oscuro no se compara.</translation>
    </message>
    <message>
        <source>overall accuracy</source>
        <translation>exactitud global</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>exactitud equilibrada</translation>
    </message>
    <message>
        <source>users accuracy</source>
        <translation>exactitud del usuario</translation>
    </message>
    <message>
        <source>producers accuracy</source>
        <translation>exactitud del productor</translation>
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
        <translation>la máscara {title}</translation>
    </message>
    <message>
        <source>compared: {count}</source>
        <translation>comparados: {count}</translation>
    </message>
    <message>
        <source>Accuracy of {mask}</source>
        <translation>Exactitud de {mask}</translation>
    </message>
    <message>
        <source>Accuracy of masks</source>
        <translation>Exactitud de las máscaras</translation>
    </message>
    <message>
        <source>{ERRORS} is a raster, but points tell nothing between them; leave it unset.</source>
        <translation>{ERRORS} es un ráster, pero los puntos no dicen nada entre ellos; déjelo sin establecer.</translation>
    </message>
    <message>
        <source>Edge tolerance</source>
        <translation>Tolerancia de bordes</translation>
    </message>
    <message>
        <source>{TOLERANCE} is {tolerance_m:g} m, less than a pixel of {smallest:g} m: it leaves nothing out.</source>
        <translation>{TOLERANCE} es {tolerance_m:g} m, menos que un píxel de {smallest:g} m: no excluye nada.</translation>
    </message>
    <message>
        <source>{TOLERANCE} is passed over: points have no edges.</source>
        <translation>{TOLERANCE} se pasa por alto: los puntos no tienen bordes.</translation>
    </message>
    <message>
        <source>{title} does not tell which strata its points were drawn from, so they count alike and do not stand for the whole area; if they are a stratified sample, choose the raster in {STRATA}.</source>
        <translation>{title} no dice de qué estratos se extrajeron sus puntos, así que cuentan por igual y no representan toda el área; si son una muestra estratificada, elija el ráster en {STRATA}.</translation>
    </message>
    <message>
        <source>{name} and {title} know no pixel in common, so nothing was compared; choose files of the same place.</source>
        <translation>{name} y {title} no conocen ningún píxel en común, así que no se comparó nada; elija archivos del mismo lugar.</translation>
    </message>
    <message>
        <source>{name}: some numbers rest on too few samples to be trusted; the report says which.</source>
        <translation>{name}: algunos números se apoyan en demasiado pocas muestras para ser fiables; el informe dice cuáles.</translation>
    </message>
    <message>
        <source>Output grid: {grid}.</source>
        <translation>Cuadrícula de salida: {grid}.</translation>
    </message>
    <message>
        <source>Network: {network}; bands {bands}; classes {classes}.</source>
        <translation>Red: {network}; bandas {bands}; clases {classes}.</translation>
    </message>
    <message>
        <source>Network evaluated: {valid_mpx:.3g} Mpx in {elapsed_s:.1f} s, {speed:.3g} Mpx/s with reading and writing.</source>
        <translation>Red evaluada: {valid_mpx:.3g} Mpx en {elapsed_s:.1f} s, {speed:.3g} Mpx/s con lectura y escritura.</translation>
    </message>
    <message>
        <source>Every distance and area is 0: the mask is copied as it is.</source>
        <translation>Todas las distancias y áreas son 0: la máscara se copia tal como está.</translation>
    </message>
    <message>
        <source>Cancelled: {done} masks are written and stay; run it again to go on.</source>
        <translation>Cancelado: {done} máscaras están escritas y quedan; ejecútelo de nuevo para continuar.</translation>
    </message>
    <message>
        <source>{name}: masked after {seconds:.1f} s, but too cloudy.</source>
        <translation>{name}: enmascarada tras {seconds:.1f} s, pero demasiado nublada.</translation>
    </message>
    <message>
        <source>{name}: masked after {seconds:.1f} s.</source>
        <translation>{name}: enmascarada tras {seconds:.1f} s.</translation>
    </message>
    <message>
        <source>Product: {product}; tile {tile}, sensed {time}.</source>
        <translation>Producto: {product}; tesela {tile}, adquirido {time}.</translation>
    </message>
    <message>
        <source>Cleaning: patches below {patches:g} m2 dropped, holes below {holes:g} m2 filled, grown by {distance:g} m.</source>
        <translation>Limpieza: manchas menores de {patches:g} m2 descartadas, huecos menores de {holes:g} m2 rellenados, ampliación de {distance:g} m.</translation>
    </message>
    <message>
        <source>{product} is a Level-2A product with an SCL of its own; leave {SCL} unset.</source>
        <translation>{product} es un producto Level-2A con su propia SCL; deje {SCL} sin establecer.</translation>
    </message>
    <message>
        <source>{CLDPRB_THRESHOLD} is set, but {product} is a Level-1C product, which has no MSK_CLDPRB; choose the Level-2A product of the same acquisition in {SCL}, or unset it.</source>
        <translation>{CLDPRB_THRESHOLD} está establecido, pero {product} es un producto Level-1C, que no tiene MSK_CLDPRB; elija el producto Level-2A de la misma adquisición en {SCL}, o déjelo sin establecer.</translation>
    </message>
    <message>
        <source>Deep network: {network}; it sees pixels of {pixel_m:g} m. {DEEP}: {deep}; {SHADOWS_BY}: {shadows_by}.</source>
        <translation>Red profunda: {network}; ve píxeles de {pixel_m:g} m. {DEEP}: {deep}; {SHADOWS_BY}: {shadows_by}.</translation>
    </message>
    <message>
        <source>Clouds: probability above {threshold:g}, averaged over {average:g} pixels, dilated by {dilation:g}.</source>
        <translation>Nubes: probabilidad mayor que {threshold:g}, promediada en {average:g} píxeles, dilatada en {dilation:g}.</translation>
    </message>
    <message>
        <source>Level-2A product: {PROBABILITY} is Sen2Cor's cloud probability (MSK_CLDPRB), not s2cloudless.</source>
        <translation>Producto Level-2A: {PROBABILITY} es la probabilidad de nubes de Sen2Cor (MSK_CLDPRB), no s2cloudless.</translation>
    </message>
    <message>
        <source>{name}: masked {masked_percent:.2f} % of the valid pixels; valid: {valid_percent:.2f} % of all.</source>
        <translation>{name}: enmascarado {masked_percent:.2f} % de los píxeles válidos; válido: {valid_percent:.2f} % de todos.</translation>
    </message>
    <message>
        <source>No date was read.</source>
        <translation>No se leyó ninguna fecha.</translation>
    </message>
    <message>
        <source>{path} has another coordinate reference system than {first}; compare dates of one tile.</source>
        <translation>{path} tiene otro sistema de referencia de coordenadas que {first}; compare fechas de una sola tesela.</translation>
    </message>
    <message>
        <source>Cancelled: {done} of {count} dates are written and stay.</source>
        <translation>Cancelado: {done} de {count} fechas están escritas y quedan.</translation>
    </message>
    <message>
        <source>{path} has no pixel of {size:g} m within the extent; set a smaller {RESOLUTION}.</source>
        <translation>{path} no tiene ningún píxel de {size:g} m dentro de la extensión; ponga una {RESOLUTION} menor.</translation>
    </message>
    <message>
        <source>{title} in {EXISTING} is no sample of this algorithm: it lacks points, {class_field} or {stratum_field}.</source>
        <translation>{title} en {EXISTING} no es una muestra de este algoritmo: le faltan puntos, {class_field} o {stratum_field}.</translation>
    </message>
    <message>
        <source>The points of {title} in {EXISTING} were not drawn from {path}, or were moved; give the raster that they were drawn from.</source>
        <translation>Los puntos de {title} en {EXISTING} no se extrajeron de {path}, o se movieron; indique el ráster del que se extrajeron.</translation>
    </message>
    <message>
        <source>{path} is open in another program; remove its layer there, or choose another name.</source>
        <translation>{path} está abierto en otro programa; quite allí su capa, o elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} holds {labelled} labelled points, which would be lost; choose another name, and give the points in {EXISTING} to keep them.</source>
        <translation>{path} contiene {labelled} puntos etiquetados que se perderían; elija otro nombre, e indique los puntos en {EXISTING} para conservarlos.</translation>
    </message>
    <message>
        <source>{input} is NoData everywhere; there is nothing to draw points from.</source>
        <translation>{input} no tiene datos en ninguna parte; no hay nada de donde extraer puntos.</translation>
    </message>
    <message>
        <source>Class "{name}": {count} points of {size} pixels.</source>
        <translation>Clase «{name}»: {count} puntos de {size} píxeles.</translation>
    </message>
    <message>
        <source>{folder} is no folder; choose one that holds products.</source>
        <translation>{folder} no es una carpeta; elija una que contenga productos.</translation>
    </message>
    <message>
        <source>{folder} holds no products (*.SAFE or *.zip); choose the folder around them.</source>
        <translation>{folder} no contiene productos (*.SAFE o *.zip); elija la carpeta que los contiene.</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilizable</translation>
    </message>
    <message>
        <source>{count} of {title}</source>
        <translation>{count} de {title}</translation>
    </message>
    <message>
        <source>{count}, from {first} to {last}</source>
        <translation>{count}, de {first} a {last}</translation>
    </message>
    <message>
        <source>at least {share:g} % of a polygon is clear</source>
        <translation>al menos el {share:g} % de un polígono está despejado</translation>
    </message>
    <message>
        <source>None of the polygons of {title} lies on a valid pixel of the scenes; choose polygons and scenes of the same place.</source>
        <translation>Ninguno de los polígonos de {title} está sobre un píxel válido de las escenas; elija polígonos y escenas del mismo lugar.</translation>
    </message>
    <message>
        <source>{path} has no mask of its acquisition in {MASKS}; make one first (Mask a Sentinel-2 scene).</source>
        <translation>{path} no tiene ninguna máscara de su adquisición en {MASKS}; haga primero una (Enmascarar una escena Sentinel-2).</translation>
    </message>
    <message>
        <source>{one} is of {level}, but {other} of {other_level}; take scenes of one level.</source>
        <translation>{one} es de {level}, pero {other} de {other_level}; tome escenas de un solo nivel.</translation>
    </message>
    <message>
        <source>{CLOUD_PROBABILITY} needs Level-1C products, but {path} is of Level-2A; leave it out.</source>
        <translation>{CLOUD_PROBABILITY} necesita productos Level-1C, pero {path} es de Level-2A; exclúyalo.</translation>
    </message>
    <message>
        <source>{INDICES} names {band} (cirrus), but {path} is of Level-2A, which has no such band; leave it out.</source>
        <translation>{INDICES} nombra {band} (cirros), pero {path} es de Level-2A, que no tiene esa banda; exclúyala.</translation>
    </message>
    <message>
        <source>{path} has no metadata that tells its radiometric offset, which is taken as none; if it is of baseline 04.00 or later, set {OFFSET}.</source>
        <translation>{path} no tiene metadatos que indiquen su desplazamiento radiométrico, que se toma como ninguno; si es de la línea base 04.00 o posterior, establezca {OFFSET}.</translation>
    </message>
    <message>
        <source>{index} of {polygon}</source>
        <translation>{index} de {polygon}</translation>
    </message>
    <message>
        <source>no known level</source>
        <translation>ningún nivel conocido</translation>
    </message>
    <message>
        <source>{path} and {title} know no pixel in common; choose files of the same place.</source>
        <translation>{path} y {title} no conocen ningún píxel en común; elija archivos del mismo lugar.</translation>
    </message>
    <message>
        <source>{MAPPING} tells more than two classes apart, but a threshold two; write only 0, 1 or nodata.</source>
        <translation>{MAPPING} distingue más de dos clases, pero un umbral solo dos; escriba solo 0, 1 o nodata.</translation>
    </message>
    <message>
        <source>Best threshold of {probability}</source>
        <translation>Mejor umbral de {probability}</translation>
    </message>
    <message>
        <source>{title} does not tell which strata its points were drawn from, so they count alike.</source>
        <translation>{title} no dice de qué estratos se extrajeron sus puntos, así que cuentan por igual.</translation>
    </message>
    <message>
        <source>The reference {title} has no {kind} where {path} is known, so no threshold is better than another; choose a reference with both.</source>
        <translation>La referencia {title} no tiene {kind} donde se conoce {path}, así que ningún umbral es mejor que otro; elija una referencia con ambos.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>bloques</translation>
    </message>
    <message>
        <source>{folder} is no folder; choose one that holds masks or products.</source>
        <translation>{folder} no es una carpeta; elija una que contenga máscaras o productos.</translation>
    </message>
    <message>
        <source>{folder} holds neither masks (*.tif) nor Sentinel-2 products; choose another folder.</source>
        <translation>{folder} no contiene ni máscaras (*.tif) ni productos Sentinel-2; elija otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing in {folder} could be masked; the log says why.</source>
        <translation>Nada en {folder} pudo enmascararse; el registro dice por qué.</translation>
    </message>
    <message>
        <source>None of the polygons of {title} lies on a valid pixel of the masks; choose polygons and masks of the same place.</source>
        <translation>Ninguno de los polígonos de {title} está sobre un píxel válido de las máscaras; elija polígonos y máscaras del mismo lugar.</translation>
    </message>
    <message>
        <source>Cloud and shadow are told apart where a raster of mask sources says so; of a plain mask only what is masked is known.</source>
        <translation>Nube y sombra se distinguen donde lo dice un ráster de fuentes de la máscara; de una máscara simple solo se sabe qué está enmascarado.</translation>
    </message>
    <message>
        <source>None of the rasters is a mask; choose masks of CloudSieve, or products.</source>
        <translation>Ninguno de los rásters es una máscara; elija máscaras de CloudSieve, o productos.</translation>
    </message>
    <message>
        <source>{path} cannot be masked: {reason}</source>
        <translation>{path} no se puede enmascarar: {reason}</translation>
    </message>
    <message>
        <source>{product} is not masked, for {mask} is a mask of the same acquisition.</source>
        <translation>{product} no se enmascara, pues {mask} es una máscara de la misma adquisición.</translation>
    </message>
    <message>
        <source>{product}: masked as Mask a Sentinel-2 scene does by default.</source>
        <translation>{product}: enmascarado como lo hace Enmascarar una escena Sentinel-2 de forma predeterminada.</translation>
    </message>
    <message>
        <source>set {SUN_ZENITH}, {SUN_AZIMUTH}, {VIEW_ZENITH} and {VIEW_AZIMUTH} by hand</source>
        <translation>establezca {SUN_ZENITH}, {SUN_AZIMUTH}, {VIEW_ZENITH} y {VIEW_AZIMUTH} a mano</translation>
    </message>
    <message>
        <source>0 to 360, clockwise from north</source>
        <translation>0 a 360, en sentido horario desde el norte</translation>
    </message>
    <message>
        <source>{path} has no metadata of its tile (MTD_TL.xml), which tells where the sun stood; download the product completely, or {remedy}.</source>
        <translation>{path} no tiene metadatos de su tesela (MTD_TL.xml), que dicen dónde estaba el sol; descargue el producto completo, o {remedy}.</translation>
    </message>
    <message>
        <source>{file} tells no angles of the sun; download the product again, or {remedy}.</source>
        <translation>{file} no indica los ángulos del sol; descargue el producto de nuevo, o {remedy}.</translation>
    </message>
    <message>
        <source>Shadows need the angles of the sun; give a product with its metadata, or set {SUN_ZENITH} and {SUN_AZIMUTH}.</source>
        <translation>Las sombras necesitan los ángulos del sol; indique un producto con sus metadatos, o establezca {SUN_ZENITH} y {SUN_AZIMUTH}.</translation>
    </message>
    <message>
        <source>{file} has angle grids of different sizes for one band; download the product again.</source>
        <translation>{file} tiene cuadrículas de ángulos de distintos tamaños para una banda; descargue el producto de nuevo.</translation>
    </message>
    <message>
        <source>{file} has an empty angle grid; download the product again.</source>
        <translation>{file} tiene una cuadrícula de ángulos vacía; descargue el producto de nuevo.</translation>
    </message>
    <message>
        <source>{file} has an angle grid with a {name} of {step_m:g} m; download the product again.</source>
        <translation>{file} tiene una cuadrícula de ángulos con {name} de {step_m:g} m; descargue el producto de nuevo.</translation>
    </message>
    <message>
        <source>0 to below 90 (0 is overhead)</source>
        <translation>0 a menos de 90 (0 es la vertical)</translation>
    </message>
    <message>
        <source>{file} has angles out of range; expected zenith angles of {zenith} and azimuths of {azimuth}. Download the product again, or {remedy}.</source>
        <translation>{file} tiene ángulos fuera de rango; se esperaban ángulos cenitales de {zenith} y acimutes de {azimuth}. Descargue el producto de nuevo, o {remedy}.</translation>
    </message>
    <message>
        <source>{parameter} is {angle:g} degrees; expected {range}.</source>
        <translation>{parameter} es {angle:g} grados; se esperaba {range}.</translation>
    </message>
    <message>
        <source>{given} is set without {missing}; set both, or give a product.</source>
        <translation>{given} está establecido sin {missing}; establezca ambos, o indique un producto.</translation>
    </message>
    <message>
        <source>{file} has a mean angle without one zenith and one azimuth; download the product again.</source>
        <translation>{file} tiene un ángulo medio sin un cenit y un acimut; descargue el producto de nuevo.</translation>
    </message>
    <message>
        <source>{file} has an angle grid without matching zenith and azimuth; download the product again.</source>
        <translation>{file} tiene una cuadrícula de ángulos sin cenit y acimut que se correspondan; descargue el producto de nuevo.</translation>
    </message>
    <message>
        <source>{file} has an angle grid that is no table of numbers; download the product again.</source>
        <translation>{file} tiene una cuadrícula de ángulos que no es una tabla de números; descargue el producto de nuevo.</translation>
    </message>
    <message>
        <source>{file} has "{text}" where a number belongs; download the product again.</source>
        <translation>{file} tiene «{text}» donde debe haber un número; descargue el producto de nuevo.</translation>
    </message>
    <message>
        <source>The sun stood {elevation_deg:.1f} degrees above the horizon; below {low_deg:g} degrees most shadows lie far from their clouds or beyond the tile, and few of them can be matched.</source>
        <translation>El sol estaba {elevation_deg:.1f} grados sobre el horizonte; por debajo de {low_deg:g} grados la mayoría de las sombras están lejos de sus nubes o fuera de la tesela, y pocas pueden emparejarse.</translation>
    </message>
    <message>
        <source>No viewing angles are known, so the satellite is taken to be overhead; shadows of high clouds may be missed. Cloud shadow takes them by hand, as {VIEW_ZENITH} and {VIEW_AZIMUTH}.</source>
        <translation>No se conocen los ángulos de visión, así que se supone el satélite en la vertical; pueden omitirse sombras de nubes altas. Sombra de nubes los toma a mano, como {VIEW_ZENITH} y {VIEW_AZIMUTH}.</translation>
    </message>
    <message>
        <source>{file} is damaged: its checksum is not the one in {manifest}; download the product again, or unset {CHECK} if the file was changed on purpose.</source>
        <translation>{file} está dañado: su suma de verificación no es la de {manifest}; descargue el producto de nuevo, o desactive {CHECK} si el archivo se cambió a propósito.</translation>
    </message>
    <message>
        <source>{file} has another size than {manifest} says, as have {count} other files that are read: they were replaced, or are incomplete, so their checksums tell nothing.</source>
        <translation>{file} tiene otro tamaño que el que dice {manifest}, igual que otros {count} archivos que se leen: se sustituyeron o están incompletos, así que sus sumas de verificación no dicen nada.</translation>
    </message>
    <message>
        <source>{file} is damaged or cannot be read ({error}); download the product again.</source>
        <translation>{file} está dañado o no se puede leer ({error}); descargue el producto de nuevo.</translation>
    </message>
    <message>
        <source>{what} is there twice: {first} and {second}. Keep one of them.</source>
        <translation>{what} está dos veces: {first} y {second}. Deje uno de ellos.</translation>
    </message>
    <message>
        <source>Band {name}</source>
        <translation>La banda {name}</translation>
    </message>
    <message>
        <source>{file} tells no {key} in {group}; download the metadata of the scene again.</source>
        <translation>{file} no indica {key} en {group}; descargue de nuevo los metadatos de la escena.</translation>
    </message>
    <message>
        <source>{path} is of Landsat, which is read from this computer alone; download it.</source>
        <translation>{path} es de Landsat, que solo se lee desde este equipo; descárguelo.</translation>
    </message>
    <message>
        <source>{path} is an archive of Landsat; unpack it, and give the folder.</source>
        <translation>{path} es un archivo comprimido de Landsat; descomprímalo e indique la carpeta.</translation>
    </message>
    <message>
        <source>{path} is no band of Landsat by its name; give all bands of one scene, named as they were downloaded.</source>
        <translation>{path} no es una banda de Landsat por su nombre; indique todas las bandas de una escena, con los nombres con que se descargaron.</translation>
    </message>
    <message>
        <source>{path} holds no band of Landsat with reflectance (such as ..._SR_B2.TIF, or ..._B2.TIF of Level 1); download it completely.</source>
        <translation>{path} no contiene ninguna banda de Landsat con reflectancia (como ..._SR_B2.TIF, o ..._B2.TIF de Level 1); descárguelo por completo.</translation>
    </message>
    <message>
        <source>{path} is {scene}; only Collection 2 of Landsat 4 to 9 with blue and infrared bands can be read ({known}).</source>
        <translation>{path} es {scene}; solo se puede leer Collection 2 de Landsat 4 a 9 con bandas azul e infrarrojas ({known}).</translation>
    </message>
    <message>
        <source>{file} has no MTL file beside it, which tells how its numbers become reflectance; download the one of its scene (..._MTL.txt), or use Level 2.</source>
        <translation>{file} no tiene a su lado un archivo MTL, que indica cómo sus números se convierten en reflectancia; descargue el de su escena (..._MTL.txt), o use Level 2.</translation>
    </message>
    <message>
        <source>{file} tells a SUN_ELEVATION of {elevation:g} degrees; by night there is no reflectance.</source>
        <translation>{file} indica una SUN_ELEVATION de {elevation:g} grados; de noche no hay reflectancia.</translation>
    </message>
    <message>
        <source>{folder} holds {count} scenes of Landsat; give the MTL file or a band of one of them: {scenes}.</source>
        <translation>{folder} contiene {count} escenas de Landsat; indique el archivo MTL o una banda de una de ellas: {scenes}.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); download the metadata of the scene again.</source>
        <translation>{file} no se puede leer ({error}); descargue de nuevo los metadatos de la escena.</translation>
    </message>
    <message>
        <source>it is larger than {limit} MB</source>
        <translation>es mayor de {limit} MB</translation>
    </message>
    <message>
        <source>{path} is of the scene {scene}, but {other} of {other_scene}; give the bands of one scene.</source>
        <translation>{path} es de la escena {scene}, pero {other} de {other_scene}; indique las bandas de una sola escena.</translation>
    </message>
    <message>
        <source>{file} holds &lt;{element}&gt; instead of the metadata of a Sentinel-2 product; download it again.</source>
        <translation>{file} contiene &lt;{element}&gt; en lugar de los metadatos de un producto Sentinel-2; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{file}: {element} is "{text}"; expected a number.</source>
        <translation>{file}: {element} es «{text}»; se esperaba un número.</translation>
    </message>
    <message>
        <source>{file}: {element} is "{text}"; expected {lowest:.0f} to {highest:.0f}. Download the product again.</source>
        <translation>{file}: {element} es «{text}»; se esperaba de {lowest:.0f} a {highest:.0f}. Descargue el producto de nuevo.</translation>
    </message>
    <message>
        <source>{file}: {element} has the band_id "{text}"; expected 0 to 12.</source>
        <translation>{file}: {element} tiene el band_id «{text}»; se esperaba de 0 a 12.</translation>
    </message>
    <message>
        <source>{path} lists radiometric offsets, but none for band_id {band_id}; download the product again.</source>
        <translation>{path} indica desplazamientos radiométricos, pero ninguno para band_id {band_id}; descargue el producto de nuevo.</translation>
    </message>
    <message>
        <source>{file} gives band_id {band_id} two values of {element}, {one:g} and {other:g}; download the product again.</source>
        <translation>{file} da a band_id {band_id} dos valores de {element}, {one:g} y {other:g}; descargue el producto de nuevo.</translation>
    </message>
    <message>
        <source>{path} is of Landsat, and this needs a product of Sentinel-2; "Clouds and shadows (deep network)" and "Mask from Fmask or QA band" take Landsat.</source>
        <translation>{path} es de Landsat, y esto necesita un producto de Sentinel-2; «Nubes y sombras (red profunda)» y «Máscara desde Fmask o banda QA» admiten Landsat.</translation>
    </message>
    <message>
        <source>Give a .SAFE folder, its MTD_MSIL1C.xml or MTD_MSIL2A.xml, a .zip of it, or a folder of band files with names like B02.jp2.</source>
        <translation>Indique una carpeta .SAFE, su MTD_MSIL1C.xml o MTD_MSIL2A.xml, un .zip de ella, o una carpeta de archivos de bandas con nombres como B02.jp2.</translation>
    </message>
    <message>
        <source>{file} is not a Sentinel-2 product. {remedy}</source>
        <translation>{file} no es un producto Sentinel-2. {remedy}</translation>
    </message>
    <message>
        <source>{granules} is empty: the product is incomplete; unzip or download it again.</source>
        <translation>{granules} está vacía: el producto está incompleto; descomprímalo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The path of the product is empty. {remedy}</source>
        <translation>La ruta del producto está vacía. {remedy}</translation>
    </message>
    <message>
        <source>The path {path} holds characters that are no text; rename its files and folders.</source>
        <translation>La ruta {path} contiene caracteres que no son texto; cambie el nombre de sus archivos y carpetas.</translation>
    </message>
    <message>
        <source>{path} does not exist. {remedy}</source>
        <translation>{path} no existe. {remedy}</translation>
    </message>
    <message>
        <source>{archive} has no {name} inside; check the path.</source>
        <translation>{archive} no tiene {name} dentro; compruebe la ruta.</translation>
    </message>
    <message>
        <source>{file} is a zip inside a zip; unzip the outer one first.</source>
        <translation>{file} es un zip dentro de un zip; descomprima antes el exterior.</translation>
    </message>
    <message>
        <source>{file} is encrypted; unzip it with its password and give the folder.</source>
        <translation>{file} está cifrado; descomprímalo con su contraseña e indique la carpeta.</translation>
    </message>
    <message>
        <source>{file} holds {count} files, more than any product; unzip it and give one product.</source>
        <translation>{file} contiene {count} archivos, más que ningún producto; descomprímalo e indique un producto.</translation>
    </message>
    <message>
        <source>{file} nests its folders more than {most} deep, so it is no product. {remedy}</source>
        <translation>{file} anida sus carpetas a más de {most} niveles, así que no es un producto. {remedy}</translation>
    </message>
    <message>
        <source>{archive} holds {member}, which would inflate to {size_mb:.0f} MB, as no raster of a product does; download it again.</source>
        <translation>{archive} contiene {member}, que se descomprimiría a {size_mb:.0f} MB, como ningún ráster de un producto; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{folder} holds more than {most} files; move those of the product to a folder of their own.</source>
        <translation>{folder} contiene más de {most} archivos; mueva los del producto a una carpeta propia.</translation>
    </message>
    <message>
        <source>{folder} holds {count} products; give one of them: {names}.</source>
        <translation>{folder} contiene {count} productos; indique uno de ellos: {names}.</translation>
    </message>
    <message>
        <source>{folder} has no GRANULE folder: the product is incomplete; unzip or download it again.</source>
        <translation>{folder} no tiene carpeta GRANULE: el producto está incompleto; descomprímalo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{folder} is empty. {remedy}</source>
        <translation>{folder} está vacía. {remedy}</translation>
    </message>
    <message>
        <source>{folder} holds {count} granules; give the folder of one of them as {INPUT}: {folders}.</source>
        <translation>{folder} contiene {count} gránulos; indique la carpeta de uno de ellos como {INPUT}: {folders}.</translation>
    </message>
    <message>
        <source>{granules} holds no bands: the product is incomplete; unzip or download it again.</source>
        <translation>{granules} no contiene bandas: el producto está incompleto; descomprímalo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{folder} cannot be listed, as no folder on a web server can, and by its manifest.safe neither ({error}). Give the zip of the product, or a STAC item.</source>
        <translation>No se puede ver el contenido de {folder}, como ocurre con toda carpeta de un servidor web, ni tampoco por su manifest.safe ({error}). Indique el zip del producto, o un elemento STAC.</translation>
    </message>
    <message>
        <source>{file} lists {name}, which is not below it.</source>
        <translation>{file} menciona {name}, que no está por debajo de él.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a zip archive ({error}); download it again.</source>
        <translation>{file} no se puede leer como archivo zip ({error}); descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {error}.</source>
        <translation>{folder} no se puede leer: {error}.</translation>
    </message>
    <message>
        <source>s2cloudless needs band B10 (cirrus), and Level-2A products have none. Use the Level-1C product of the same acquisition, or "Mask from scene classification (SCL)".</source>
        <translation>s2cloudless necesita la banda B10 (cirros), y los productos Level-2A no la tienen. Use el producto Level-1C de la misma adquisición, o «Máscara desde clasificación de escena (SCL)».</translation>
    </message>
    <message>
        <source>{path} has no file of band {missing}; it has {bands}. Unzip or download the product completely.</source>
        <translation>{path} no tiene archivo de la banda {missing}; tiene {bands}. Descomprima o descargue el producto completo.</translation>
    </message>
    <message>
        <source>{path} holds no band files: the product is incomplete. {remedy}</source>
        <translation>{path} no contiene archivos de bandas: el producto está incompleto. {remedy}</translation>
    </message>
    <message>
        <source>No band files were given; expected files with names like B02.jp2.</source>
        <translation>No se indicaron archivos de bandas; se esperaban archivos con nombres como B02.jp2.</translation>
    </message>
    <message>
        <source>{path} is a Level-2A product: {remedy}</source>
        <translation>{path} es un producto Level-2A: {remedy}</translation>
    </message>
    <message>
        <source>{path} names no band {missing}; it has {bands}. Stack all bands, and give each its name.</source>
        <translation>{path} no nombra la banda {missing}; tiene {bands}. Apile todas las bandas y dé a cada una su nombre.</translation>
    </message>
    <message>
        <source>{path} is a folder; expected a band file with a name like B02.jp2.</source>
        <translation>{path} es una carpeta; se esperaba un archivo de banda con un nombre como B02.jp2.</translation>
    </message>
    <message>
        <source>{path} has the offset {offset:g} and the quantification value {quantification:g} by the metadata of its product, but {other} has no metadata beside it; give all bands from one product.</source>
        <translation>{path} tiene el desplazamiento {offset:g} y el valor de cuantificación {quantification:g} según los metadatos de su producto, pero {other} no tiene metadatos a su lado; indique todas las bandas de un mismo producto.</translation>
    </message>
    <message>
        <source>{path} is of {first_level}, but {other} of {level}; give all bands from one product.</source>
        <translation>{path} es de {first_level}, pero {other} de {level}; indique todas las bandas de un mismo producto.</translation>
    </message>
    <message>
        <source>The name of {path} does not tell its band; rename it to something like B02.tif.</source>
        <translation>El nombre de {path} no indica su banda; cámbielo a algo como B02.tif.</translation>
    </message>
    <message>
        <source>no bands</source>
        <translation>ninguna banda</translation>
    </message>
    <message>
        <source>{path} holds {count} STAC items; name one of them behind a #: {names}.</source>
        <translation>{path} contiene {count} elementos STAC; nombre uno de ellos tras un #: {names}.</translation>
    </message>
    <message>
        <source>The STAC item {item} of {path} links to no band of Sentinel-2; give an item of Level-1C or Level-2A.</source>
        <translation>El elemento STAC {item} de {path} no enlaza con ninguna banda de Sentinel-2; indique un elemento de Level-1C o Level-2A.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB; split the collection.</source>
        <translation>{path} es mayor de {limit} MB; divida la colección.</translation>
    </message>
    <message>
        <source>{path} is no STAC item and no collection of items.</source>
        <translation>{path} no es un elemento STAC ni una colección de elementos.</translation>
    </message>
    <message>
        <source>{path} holds no STAC items.</source>
        <translation>{path} no contiene elementos STAC.</translation>
    </message>
    <message>
        <source>{path} holds a STAC item without an id.</source>
        <translation>{path} contiene un elemento STAC sin id.</translation>
    </message>
    <message>
        <source>{path} is no JSON ({error}); download it again.</source>
        <translation>{path} no es JSON ({error}); descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>{path} no se puede leer: {error}.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>{file} is broken XML ({error}); download the product again.</source>
        <translation>{file} es XML roto ({error}); descargue el producto de nuevo.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); unzip or download the product again.</source>
        <translation>{file} no se puede leer ({error}); descomprima o descargue el producto de nuevo.</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>no es un archivo ordinario</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>declara un tipo de documento</translation>
    </message>
    <message>
        <source>its values fit {schemes}: set {SCHEME} to that.</source>
        <translation>sus valores se ajustan a {schemes}: ponga {SCHEME} en eso.</translation>
    </message>
    <message>
        <source>{percent:.2g} % of the valid pixels contradict {scheme} ({reason}); check {SCHEME}.</source>
        <translation>El {percent:.2g} % de los píxeles válidos contradicen {scheme} ({reason}); compruebe {SCHEME}.</translation>
    </message>
    <message>
        <source>named like {schemes}, but read as {scheme}; check {SCHEME}.</source>
        <translation>el nombre es como los de {schemes}, pero se lee como {scheme}; compruebe {SCHEME}.</translation>
    </message>
    <message>
        <source>{file_name} holds {numbers}, which {scheme} never writes; {advice}</source>
        <translation>{file_name} contiene {numbers}, que {scheme} nunca escribe; {advice}</translation>
    </message>
    <message>
        <source>{file_name} holds {numbers}, but the bands of {scheme} hold 0 and 1; check {SCHEME}, and read the file at full resolution.</source>
        <translation>{file_name} contiene {numbers}, pero las bandas de {scheme} contienen 0 y 1; compruebe {SCHEME}, y lea el archivo a resolución completa.</translation>
    </message>
    <message>
        <source>{file_name} is not {scheme}: {percent:.0f} % of the valid pixels would be contradictory ({reason}); {advice}</source>
        <translation>{file_name} no es {scheme}: el {percent:.0f} % de los píxeles válidos serían contradictorios ({reason}); {advice}</translation>
    </message>
    <message>
        <source>no scheme knows all its values: check that it is a QA raster, or choose a custom scheme.</source>
        <translation>ningún esquema conoce todos sus valores: compruebe que es un ráster QA, o elija un esquema propio.</translation>
    </message>
    <message>
        <source>it holds NoData only.</source>
        <translation>solo contiene píxeles sin datos.</translation>
    </message>
    <message>
        <source>{listed} and {count} more</source>
        <translation>{listed} y {count} más</translation>
    </message>
    <message>
        <source>{file_name} holds more than {most} different numbers, so they are measurements and no classes or flags; choose another raster.</source>
        <translation>{file_name} contiene más de {most} números distintos, así que son mediciones y no clases ni indicadores; elija otro ráster.</translation>
    </message>
    <message>
        <source>{label} has no table; give {VALUES} or {BITS}.</source>
        <translation>{label} no tiene tabla; indique {VALUES} o {BITS}.</translation>
    </message>
    <message>
        <source>{VALUES} and {BITS} are both empty; list what to mask, such as "2, 4, 8-10".</source>
        <translation>{VALUES} y {BITS} están vacíos; indique qué enmascarar, como «2, 4, 8-10».</translation>
    </message>
    <message>
        <source>{label} has {expected} bands, but {found} came; give the whole file.</source>
        <translation>{label} tiene {expected} bandas, pero llegaron {found}; indique el archivo completo.</translation>
    </message>
    <message>
        <source>{name} holds complex numbers ({dtype}), but classes and flags are whole numbers; choose another raster.</source>
        <translation>{name} contiene números complejos ({dtype}), pero las clases y los indicadores son números enteros; elija otro ráster.</translation>
    </message>
    <message>
        <source>{BITS} holds "{label}", but the raster is {dtype} and has bits 0 to {highest}.</source>
        <translation>{BITS} contiene «{label}», pero el ráster es {dtype} y tiene los bits 0 a {highest}.</translation>
    </message>
    <message>
        <source>choose the SCL file of a Level-2A product, or use Mask from Fmask or QA band</source>
        <translation>elija el archivo SCL de un producto Level-2A, o use Máscara desde Fmask o banda QA</translation>
    </message>
    <message>
        <source>; its values fit {schemes}</source>
        <translation>; sus valores se ajustan a {schemes}</translation>
    </message>
    <message>
        <source>{file_name} holds {numbers} in {percent:.0f} % of its valid pixels, so it is no scene classification (SCL){fitting}; {remedy}.</source>
        <translation>{file_name} contiene {numbers} en el {percent:.0f} % de sus píxeles válidos, así que no es una clasificación de escena (SCL){fitting}; {remedy}.</translation>
    </message>
    <message>
        <source>{file_name} holds {numbers} with {nodata} for NoData, so it is no scene classification (SCL){fitting}; {remedy}.</source>
        <translation>{file_name} contiene {numbers} con {nodata} como valor sin datos, así que no es una clasificación de escena (SCL){fitting}; {remedy}.</translation>
    </message>
    <message>
        <source>{file_name} holds only {numbers}, which looks like a mask or the classes of Fmask and not like a scene classification (SCL): then {remedy}.</source>
        <translation>{file_name} solo contiene {numbers}, lo que parece una máscara o las clases de Fmask y no una clasificación de escena (SCL): entonces {remedy}.</translation>
    </message>
    <message>
        <source>{file_name} is named like {schemes}, but read as a scene classification (SCL); if it is none, {remedy}.</source>
        <translation>{file_name} tiene un nombre como los de {schemes}, pero se lee como clasificación de escena (SCL); si no lo es, {remedy}.</translation>
    </message>
    <message>
        <source>{path} read as {scheme}: {shares}.</source>
        <translation>{path} leído como {scheme}: {shares}.</translation>
    </message>
    <message>
        <source>a scene classification (SCL)</source>
        <translation>una clasificación de escena (SCL)</translation>
    </message>
    <message>
        <source>{path} holds {count} pixels with a class of 12 or more, which Sen2Cor never writes; they became NoData. Classes were blended by smooth resampling or overviews: use the original SCL file.</source>
        <translation>{path} contiene {count} píxeles con una clase de 12 o más, que Sen2Cor nunca escribe; quedaron sin datos. Las clases se mezclaron por un remuestreo suave o por vistas generales: use el archivo SCL original.</translation>
    </message>
    <message>
        <source>{path} holds the value {value}, but a cloud probability (MSK_CLDPRB) is 0 to 100 percent; choose another raster.</source>
        <translation>{path} contiene el valor {value}, pero una probabilidad de nubes (MSK_CLDPRB) va de 0 a 100 por ciento; elija otro ráster.</translation>
    </message>
    <message>
        <source>{grid} has no place on the earth, so nothing can be measured in metres; give the raster its true CRS first (Assign projection, or Warp (reproject)).</source>
        <translation>{grid} no tiene lugar en la Tierra, así que nada puede medirse en metros; asigne primero al ráster su SRC verdadero (Asignar proyección, o Combar (reproyectar)).</translation>
    </message>
    <message>
        <source>{other_name} is in {other}, but {grid_name} is in {grid}; bring both to one CRS first (Warp (reproject), with resampling nearest neighbour for masks and classes).</source>
        <translation>{other_name} está en {other}, pero {grid_name} está en {grid}; páselos primero a un mismo SRC (Combar (reproyectar), con remuestreo por el vecino más cercano para máscaras y clases).</translation>
    </message>
    <message>
        <source>{EXTENT} cannot be brought from {crs} to {grid} ({why}); give it in the CRS of the scene.</source>
        <translation>{EXTENT} no se puede pasar de {crs} a {grid} ({why}); indíquela en el SRC de la escena.</translation>
    </message>
    <message>
        <source>Rasters can be read with none of {names} ({reasons}); install rasterio, or GDAL's Python bindings (osgeo).</source>
        <translation>Los rásters no se pueden leer con ninguno de {names} ({reasons}); instale rasterio, o las bibliotecas de GDAL para Python (osgeo).</translation>
    </message>
    <message>
        <source>{variable} is {chosen}; expected one of {known}.</source>
        <translation>{variable} es {chosen}; se esperaba uno de {known}.</translation>
    </message>
    <message>
        <source>This installation of rasterio hides the part of GDAL that reads object stores; give an https:// address, or set {variable} to gdal where GDAL's Python bindings (osgeo) are installed.</source>
        <translation>Esta instalación de rasterio oculta la parte de GDAL que lee almacenes de objetos; indique una dirección https://, o ponga {variable} en gdal donde estén instaladas las bibliotecas de GDAL para Python (osgeo).</translation>
    </message>
    <message>
        <source>{name} cannot be brought to {grid} ({why}).</source>
        <translation>{name} no se puede pasar a {grid} ({why}).</translation>
    </message>
    <message>
        <source>{EXTENT} ({extent}) lies outside the scene ({scene}); choose an extent that overlaps it.</source>
        <translation>{EXTENT} ({extent}) está fuera de la escena ({scene}); elija una extensión que se solape con ella.</translation>
    </message>
    <message>
        <source>{width} x {height} px of {pixel_width:g} x {pixel_height:g}</source>
        <translation>{width} x {height} px de {pixel_width:g} x {pixel_height:g}</translation>
    </message>
    <message>
        <source>{name} covers {bounds}, which does not overlap the grid of the output, {output}; choose rasters of the same place.</source>
        <translation>{name} cubre {bounds}, que no se solapa con la cuadrícula de la salida, {output}; elija rásters del mismo lugar.</translation>
    </message>
    <message>
        <source>{RESOLUTION} {size:g} would give more than {most_px} pixels along a side; choose {enough:.2g} or more.</source>
        <translation>{RESOLUTION} {size:g} daría más de {most_px} píxeles por lado; elija {enough:.2g} o más.</translation>
    </message>
    <message>
        <source>{EXTENT} ({extent}) has no end; give four finite numbers.</source>
        <translation>{EXTENT} ({extent}) no tiene fin; indique cuatro números finitos.</translation>
    </message>
    <message>
        <source>{output} is an input of this job: {path} is read from it; choose another name for the output.</source>
        <translation>{output} es una entrada de este trabajo: se lee de ahí {path}; elija otro nombre para la salida.</translation>
    </message>
    <message>
        <source>{path} cannot be opened again ({why}); it may have been moved.</source>
        <translation>{path} no se puede volver a abrir ({why}); puede que se haya movido.</translation>
    </message>
    <message>
        <source>{crs} has no place on the earth ({why}).</source>
        <translation>{crs} no tiene lugar en la Tierra ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be opened as a raster ({why}); it may be incomplete.</source>
        <translation>{path} no se puede abrir como ráster ({why}); puede estar incompleto.</translation>
    </message>
    <message>
        <source>{path} holds complex numbers ({dtype}); choose a raster of real numbers.</source>
        <translation>{path} contiene números complejos ({dtype}); elija un ráster de números reales.</translation>
    </message>
    <message>
        <source>{path} holds no pixels; choose another raster.</source>
        <translation>{path} no contiene píxeles; elija otro ráster.</translation>
    </message>
    <message>
        <source>{path} has no coordinate reference system; give it one first (Assign projection).</source>
        <translation>{path} no tiene sistema de referencia de coordenadas; asígnele uno primero (Asignar proyección).</translation>
    </message>
    <message>
        <source>{path} has a georeference that is no number; give it a right one, or choose another raster.</source>
        <translation>{path} tiene una georreferencia que no es numérica; dele una correcta, o elija otro ráster.</translation>
    </message>
    <message>
        <source>{path} is rotated or upside down; bring it to a north-up grid first (Warp (reproject)).</source>
        <translation>{path} está girado o invertido; llévelo primero a una cuadrícula orientada al norte (Combar (reproyectar)).</translation>
    </message>
    <message>
        <source>{path} has no band {band}; choose one from 1 to {count}.</source>
        <translation>{path} no tiene la banda {band}; elija una de 1 a {count}.</translation>
    </message>
    <message>
        <source>{path} is damaged: rows {first} to {end} cannot be read ({why}); download it again.</source>
        <translation>{path} está dañado: las filas {first} a {end} no se pueden leer ({why}); descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} does not exist; choose an existing raster.</source>
        <translation>{path} no existe; elija un ráster existente.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a raster; choose a file.</source>
        <translation>{path} es una carpeta, no un ráster; elija un archivo.</translation>
    </message>
    <message>
        <source>{path} was closed while it was read: the run has ended.</source>
        <translation>{path} se cerró mientras se leía: la ejecución ha terminado.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); is the disk full?</source>
        <translation>No se puede escribir {path} ({why}); ¿está lleno el disco?</translation>
    </message>
    <message>
        <source>{path} must end in .tif: outputs are GeoTIFF files.</source>
        <translation>{path} debe terminar en .tif: las salidas son archivos GeoTIFF.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}).</source>
        <translation>No se puede escribir {path} ({why}).</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>the reference {title}</source>
        <translation>la referencia {title}</translation>
    </message>
    <message>
        <source>the labels {title}</source>
        <translation>las etiquetas {title}</translation>
    </message>
    <message>
        <source>{path} has another grid ({grid}) than {other} ({other_grid}), on which both are compared: it is read by nearest neighbour.</source>
        <translation>{path} tiene otra cuadrícula ({grid}) que {other} ({other_grid}), en la que se comparan ambos: se lee por el vecino más cercano.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>{name}: {size} pixels</source>
        <translation>{name}: {size} píxeles</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>Estratos</translation>
    </message>
    <message>
        <source>{item} is on a server, but links to {file} on this computer; download the item to use it.</source>
        <translation>{item} está en un servidor, pero enlaza con {file} en este ordenador; descargue el elemento para usarlo.</translation>
    </message>
    <message>
        <source>{address} names no server or bucket; check the address.</source>
        <translation>{address} no nombra ningún servidor ni depósito; compruebe la dirección.</translation>
    </message>
    <message>
        <source>Fetched {file}, {size_mb:.1f} MB.</source>
        <translation>Obtenido {file}, {size_mb:.1f} MB.</translation>
    </message>
    <message>
        <source>{file} is damaged ({error}) on its server.</source>
        <translation>{file} está dañado ({error}) en su servidor.</translation>
    </message>
    <message>
        <source>The temporary folder cannot hold {file} ({error}); free some space, or set TMPDIR to a larger disk.</source>
        <translation>En la carpeta temporal no cabe {file} ({error}); libere espacio, o ponga TMPDIR en un disco mayor.</translation>
    </message>
    <message>
        <source>{file} cannot be read from its store ({error}); check the address, and the credentials, which are those of GDAL, such as {variables}.</source>
        <translation>{file} no se puede leer desde su almacenamiento ({error}); compruebe la dirección y las credenciales, que son las de GDAL, como {variables}.</translation>
    </message>
    <message>
        <source>{folder} has no {name}; check the address.</source>
        <translation>{folder} no tiene {name}; compruebe la dirección.</translation>
    </message>
    <message>
        <source>{folder} holds nothing, or may not be listed; check the address, and the credentials, which are those of GDAL.</source>
        <translation>{folder} no contiene nada, o no se permite ver su contenido; compruebe la dirección y las credenciales, que son las de GDAL.</translation>
    </message>
    <message>
        <source>{folder} holds more than {most} files; give the folder of one product.</source>
        <translation>{folder} contiene más de {most} archivos; indique la carpeta de un solo producto.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB, as no metadata is.</source>
        <translation>{file} es mayor de {limit} MB, como ningún archivo de metadatos.</translation>
    </message>
    <message>
        <source>{file} cannot be read from its server ({error}); try again later.</source>
        <translation>{file} no se puede leer de su servidor ({error}); inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{file} is not on the server (HTTP {code}); check the address.</source>
        <translation>{file} no está en el servidor (HTTP {code}); compruebe la dirección.</translation>
    </message>
    <message>
        <source>{file} is refused by the server (HTTP {code}): the signature of its address has probably expired; have it signed anew.</source>
        <translation>El servidor rechaza {file} (HTTP {code}): probablemente la firma de su dirección ha caducado; haga que se firme de nuevo.</translation>
    </message>
    <message>
        <source>{file} is refused by the server (HTTP {code}); give credentials as GDAL takes them, such as GDAL_HTTP_USERPWD, GDAL_HTTP_BEARER or a .netrc file.</source>
        <translation>El servidor rechaza {file} (HTTP {code}); indique credenciales como las toma GDAL, como GDAL_HTTP_USERPWD, GDAL_HTTP_BEARER o un archivo .netrc.</translation>
    </message>
    <message>
        <source>{file} changed while it was read; run the job again.</source>
        <translation>{file} cambió mientras se leía; ejecute el trabajo de nuevo.</translation>
    </message>
    <message>
        <source>HTTP {code}</source>
        <translation>HTTP {code}</translation>
    </message>
    <message>
        <source>The server of {file} gives files only as a whole, not in ranges; download the product and give the file.</source>
        <translation>El servidor de {file} solo entrega archivos enteros, no por partes; descargue el producto e indique el archivo.</translation>
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
        <source>Cloud mask of {product}</source>
        <translation>Máscara de nubes de {product}</translation>
    </message>
    <message>
        <source>Scene and mask</source>
        <translation>Escena y máscara</translation>
    </message>
    <message>
        <source>The mask.</source>
        <translation>La máscara.</translation>
    </message>
    <message>
        <source>Red is masked; grey is NoData, of which nobody knows whether it is clear.</source>
        <translation>El rojo está enmascarado; el gris es sin datos, de lo que nadie sabe si está despejado.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>{source} (percent of valid pixels, before cleaning)</source>
        <translation>{source} (porcentaje de los píxeles válidos, antes de la limpieza)</translation>
    </message>
    <message>
        <source>The report shows no picture of the scene. {reason}</source>
        <translation>El informe no muestra ninguna imagen de la escena. {reason}</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>The scene.</source>
        <translation>La escena.</translation>
    </message>
    <message>
        <source>What this job is asked for needs scipy, which this Python does not bring; install scipy, or ask for less: no shadows, no smallest patch or hole.</source>
        <translation>Lo que se pide a este trabajo necesita scipy, que este Python no trae; instale scipy, o pida menos: sin sombras, sin mancha ni hueco mínimos.</translation>
    </message>
    <message>
        <source>{path} is an input of this job; choose another name for the output.</source>
        <translation>{path} es una entrada de este trabajo; elija otro nombre para la salida.</translation>
    </message>
    <message>
        <source>{path} is given for two outputs; choose a name for each.</source>
        <translation>{path} se indica para dos salidas; elija un nombre para cada una.</translation>
    </message>
    <message>
        <source>Forest evaluated by {evaluator}: {valid_mpx:.3g} Mpx in {elapsed_s:.1f} s, {speed:.3g} Mpx/s with reading and writing.</source>
        <translation>Bosque evaluado por {evaluator}: {valid_mpx:.3g} Mpx en {elapsed_s:.1f} s, {speed:.3g} Mpx/s con lectura y escritura.</translation>
    </message>
    <message>
        <source>Float bands: taken as top-of-atmosphere reflectance, no offset applied.</source>
        <translation>Bandas de coma flotante: tomadas como reflectancia en el techo de la atmósfera, sin aplicar desplazamiento.</translation>
    </message>
    <message>
        <source>Band {band} of {scene} holds {value:g}, which is no reflectance (0 to about 1.5). Digital numbers must be stored as uint16, or divided by 10000; a value that stands for NoData must be declared as such.</source>
        <translation>La banda {band} de {scene} contiene {value:g}, que no es una reflectancia (0 a cerca de 1.5). Los niveles digitales deben guardarse como uint16, o dividirse por 10000; un valor que representa la falta de datos debe declararse como tal.</translation>
    </message>
    <message>
        <source>{path} is of Landsat, which has another offset than Sentinel-2; leave {OFFSET} at {OFFSET:metadata}.</source>
        <translation>{path} es de Landsat, que tiene otro desplazamiento que Sentinel-2; deje {OFFSET} en {OFFSET:metadata}.</translation>
    </message>
    <message>
        <source>{path} has bands of type {types}; expected digital numbers (uint16) or top-of-atmosphere reflectance (float32) in all of them.</source>
        <translation>{path} tiene bandas de los tipos {types}; se esperaban niveles digitales (uint16) o reflectancia en el techo de la atmósfera (float32) en todas ellas.</translation>
    </message>
    <message>
        <source>{path} has {count} bands; expected one file with one band, {name}.</source>
        <translation>{path} tiene {count} bandas; se esperaba un archivo con una banda, {name}.</translation>
    </message>
    <message>
        <source>{path} names two of its bands {name}, the bands {first} and {second}; leave one of them out, or give it its true name.</source>
        <translation>{path} llama {name} a dos de sus bandas, las bandas {first} y {second}; excluya una de ellas, o dele su nombre verdadero.</translation>
    </message>
    <message>
        <source>{path} has {count} bands without names; expected the ten of s2cloudless ({names}) or all thirteen ({all_names}), or names in the band descriptions.</source>
        <translation>{path} tiene {count} bandas sin nombre; se esperaban las diez de s2cloudless ({names}) o las trece ({all_names}), o nombres en las descripciones de las bandas.</translation>
    </message>
    <message>
        <source>{path}: bands have no names; taken in the order {bands}.</source>
        <translation>{path}: las bandas no tienen nombre; se toman en el orden {bands}.</translation>
    </message>
    <message>
        <source>Fast reading of JPEG 2000, level 0 being full resolution; {levels}.</source>
        <translation>Lectura rápida de JPEG 2000, el nivel 0 es la resolución completa; {levels}.</translation>
    </message>
    <message>
        <source>level {level}: {bands}</source>
        <translation>nivel {level}: {bands}</translation>
    </message>
    <message>
        <source>{path} has no file of band {bands}, by which shadows are told; download the product completely.</source>
        <translation>{path} no tiene archivo de la banda {bands}, por la que se reconocen las sombras; descargue el producto completo.</translation>
    </message>
    <message>
        <source>There are no clouds, so nothing casts a shadow.</source>
        <translation>No hay nubes, así que nada proyecta sombra.</translation>
    </message>
    <message>
        <source>Shadows are not looked for, so they are left in the mask. {reason}</source>
        <translation>No se buscan sombras, así que no se incluyen en la máscara. {reason}</translation>
    </message>
    <message>
        <source>Shadows match their clouds: agreement {agreement:.2f} (placebo {placebo:.2f}); median height of the clouds {median_height_m:.0f} m.</source>
        <translation>Las sombras corresponden a sus nubes: concordancia {agreement:.2f} (placebo {placebo:.2f}); altura mediana de las nubes {median_height_m:.0f} m.</translation>
    </message>
    <message>
        <source>No reliable match of clouds and shadows: the agreement, {agreement:.2f}, is no better than chance (placebo {placebo:.2f}). This does not mean that there are no shadows: look at the result, or add a QA raster or a Level-2A product that knows them.</source>
        <translation>Ninguna correspondencia fiable de nubes y sombras: la concordancia, {agreement:.2f}, no es mejor que el azar (placebo {placebo:.2f}). Eso no significa que no haya sombras: mire el resultado, o añada un ráster QA o un producto Level-2A que las conozca.</translation>
    </message>
    <message>
        <source>the clouds while their shadows are looked for</source>
        <translation>las nubes mientras se buscan sus sombras</translation>
    </message>
    <message>
        <source>The temporary folder{folder} cannot hold {purpose} ({reason}); is the disk full? Free some space, or set TMPDIR (on Windows TEMP) to another folder.</source>
        <translation>En la carpeta temporal{folder} no cabe {purpose} ({reason}); ¿está lleno el disco? Libere espacio, o ponga TMPDIR (en Windows TEMP) en otra carpeta.</translation>
    </message>
    <message>
        <source>{key} lists {count} items; expected at most {most}. Write ranges such as 8-10.</source>
        <translation>{key} contiene {count} elementos; se esperaban {most} como máximo. Escriba rangos como 8-10.</translation>
    </message>
    <message>
        <source>{VALUES} holds "{item}"; expected whole numbers and ranges such as "2, 4, 8-10".</source>
        <translation>{VALUES} contiene «{item}»; se esperaban números enteros y rangos como «2, 4, 8-10».</translation>
    </message>
    <message>
        <source>{VALUES} holds "{item}"; expected numbers from -{most} to {most}.</source>
        <translation>{VALUES} contiene «{item}»; se esperaban números de -{most} a {most}.</translation>
    </message>
    <message>
        <source>{VALUES} holds the range "{item}", which runs backwards; write the smaller number first.</source>
        <translation>{VALUES} contiene el rango «{item}», que va hacia atrás; escriba primero el número menor.</translation>
    </message>
    <message>
        <source>{BITS} holds "{item}"; expected bits and tests such as "1, 3, 8-9&gt;=2".</source>
        <translation>{BITS} contiene «{item}»; se esperaban bits y comparaciones como «1, 3, 8-9&gt;=2».</translation>
    </message>
    <message>
        <source>{BITS} holds "{item}"; expected bits from 0 to {most}, the lower one first.</source>
        <translation>{BITS} contiene «{item}»; se esperaban bits de 0 a {most}, primero el menor.</translation>
    </message>
    <message>
        <source>{BITS} holds "{label}", which no pixel passes: these bits count to {largest} only.</source>
        <translation>{BITS} contiene «{label}», que no cumple ningún píxel: estos bits solo cuentan hasta {largest}.</translation>
    </message>
    <message>
        <source>{BITS} holds "{label}", which every pixel passes; compare with 1 or more.</source>
        <translation>{BITS} contiene «{label}», que cumplen todos los píxeles; compare con 1 o más.</translation>
    </message>
    <message>
        <source>ukis-csmask 1.0.0, {level}, {count} bands</source>
        <translation>ukis-csmask 1.0.0, {level}, {count} bandas</translation>
    </message>
    <message>
        <source>{SCHEME} is "{scheme_id}"; expected one of {known}.</source>
        <translation>{SCHEME} es «{scheme_id}»; se esperaba uno de {known}.</translation>
    </message>
    <message>
        <source>{CLASSES} holds {unknown}; expected some of {known}.</source>
        <translation>{CLASSES} contiene {unknown}; se esperaban algunas de {known}.</translation>
    </message>
    <message>
        <source>{label} has none of the classes {categories}; select some of {others}.</source>
        <translation>{label} no tiene ninguna de las clases {categories}; seleccione algunas de {others}.</translation>
    </message>
    <message>
        <source>{label} grades no confidence; leave {CONFIDENCE} unset or choose a Landsat scheme.</source>
        <translation>{label} no gradúa ninguna confianza; deje {CONFIDENCE} sin establecer o elija un esquema de Landsat.</translation>
    </message>
    <message>
        <source>{CONFIDENCE} is "{min_confidence}"; expected one of {known}.</source>
        <translation>{CONFIDENCE} es «{min_confidence}»; se esperaba uno de {known}.</translation>
    </message>
    <message>
        <source>Clear land</source>
        <translation>Tierra despejada</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Nieve</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>it declares NoData 0, as python-fmask does; read as Fmask 4 or 5, python-fmask's clouds are shadows. Fmask 5 does so too for Landsat: then all is well.</source>
        <translation>declara 0 como valor sin datos, igual que python-fmask; leídas como Fmask 4 o 5, las nubes de python-fmask son sombras. Fmask 5 también lo hace para Landsat: entonces todo está bien.</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Nulo</translation>
    </message>
    <message>
        <source>it does not declare NoData 0, as python-fmask does, and its numbers fit Fmask 4 and 5 as well, where they mean other classes; check {SCHEME}.</source>
        <translation>no declara 0 como valor sin datos, como hace python-fmask, y sus números se ajustan también a Fmask 4 y 5, donde significan otras clases; compruebe {SCHEME}.</translation>
    </message>
    <message>
        <source>Cirrus (unused in v2)</source>
        <translation>Cirros (no se usa en v2)</translation>
    </message>
    <message>
        <source>Adjacent to cloud or shadow</source>
        <translation>Adyacente a nube o sombra</translation>
    </message>
    <message>
        <source>Aerosol: 0 climatology, 1 low, 2 moderate, 3 high</source>
        <translation>Aerosoles: 0 climatología, 1 bajo, 2 moderado, 3 alto</translation>
    </message>
    <message>
        <source>it holds only {numbers}, which looks like the classes of Fmask and not like HLS bits.</source>
        <translation>solo contiene {numbers}, lo que parecen las clases de Fmask y no bits de HLS.</translation>
    </message>
    <message>
        <source>Dilated cloud</source>
        <translation>Nube dilatada</translation>
    </message>
    <message>
        <source>Cirrus</source>
        <translation>Cirros</translation>
    </message>
    <message>
        <source>Cloud confidence</source>
        <translation>Confianza de nube</translation>
    </message>
    <message>
        <source>Cloud shadow confidence</source>
        <translation>Confianza de sombra de nube</translation>
    </message>
    <message>
        <source>Snow / ice confidence</source>
        <translation>Confianza de nieve / hielo</translation>
    </message>
    <message>
        <source>Thin cloud / cirrus confidence</source>
        <translation>Confianza de nube fina / cirros</translation>
    </message>
    <message>
        <source>no cloud confidence</source>
        <translation>ninguna confianza de nube</translation>
    </message>
    <message>
        <source>clear and cloud at once</source>
        <translation>despejado y nube a la vez</translation>
    </message>
    <message>
        <source>clear and dilated cloud at once</source>
        <translation>despejado y nube dilatada a la vez</translation>
    </message>
    <message>
        <source>reserved shadow confidence</source>
        <translation>confianza de sombra reservada</translation>
    </message>
    <message>
        <source>reserved snow confidence</source>
        <translation>confianza de nieve reservada</translation>
    </message>
    <message>
        <source>reserved cirrus confidence</source>
        <translation>confianza de cirros reservada</translation>
    </message>
    <message>
        <source>Terrain occlusion</source>
        <translation>Oculto por el terreno</translation>
    </message>
    <message>
        <source>neither clear nor any class</source>
        <translation>ni despejado ni ninguna clase</translation>
    </message>
    <message>
        <source>Terrain occlusion or dropped pixel</source>
        <translation>Oculto por el terreno o píxel perdido</translation>
    </message>
    <message>
        <source>Radiometric saturation</source>
        <translation>Saturación radiométrica</translation>
    </message>
    <message>
        <source>Opaque cloud</source>
        <translation>Nube opaca</translation>
    </message>
    <message>
        <source>QA60 flags nothing at all; it is empty for products from February 2022 to February 2024.</source>
        <translation>QA60 no señala nada en absoluto; está vacía en productos de febrero de 2022 a febrero de 2024.</translation>
    </message>
    <message>
        <source>Any cloud but the thinnest, or shadow</source>
        <translation>Toda nube salvo las más finas, o sombra</translation>
    </message>
    <message>
        <source>All clouds but the thinnest</source>
        <translation>Todas las nubes salvo las más finas</translation>
    </message>
    <message>
        <source>Cloud, mono-temporal test</source>
        <translation>Nube, prueba monotemporal</translation>
    </message>
    <message>
        <source>Cloud, multi-temporal test</source>
        <translation>Nube, prueba multitemporal</translation>
    </message>
    <message>
        <source>Thinnest clouds</source>
        <translation>Nubes más finas</translation>
    </message>
    <message>
        <source>Shadow of a detected cloud</source>
        <translation>Sombra de una nube detectada</translation>
    </message>
    <message>
        <source>Shadow of a cloud outside the image</source>
        <translation>Sombra de una nube fuera de la imagen</translation>
    </message>
    <message>
        <source>High cloud (1.38 µm)</source>
        <translation>Nube alta (1.38 µm)</translation>
    </message>
    <message>
        <source>cloud without the summary bit 0</source>
        <translation>nube sin el bit de resumen 0</translation>
    </message>
    <message>
        <source>shadow without the summary bit 0</source>
        <translation>sombra sin el bit de resumen 0</translation>
    </message>
    <message>
        <source>All clouds</source>
        <translation>Todas las nubes</translation>
    </message>
    <message>
        <source>Topographic shadow</source>
        <translation>Sombra topográfica</translation>
    </message>
    <message>
        <source>Hidden by topography</source>
        <translation>Oculto por el relieve</translation>
    </message>
    <message>
        <source>Sun too low</source>
        <translation>Sol demasiado bajo</translation>
    </message>
    <message>
        <source>Sun direction tangent to the slope</source>
        <translation>Sol tangente a la ladera</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>Cloud, sure or ambiguous</source>
        <translation>Nube, segura o ambigua</translation>
    </message>
    <message>
        <source>Cloud, ambiguous</source>
        <translation>Nube, ambigua</translation>
    </message>
    <message>
        <source>Cloud, sure</source>
        <translation>Nube, segura</translation>
    </message>
    <message>
        <source>Cloud buffer</source>
        <translation>Zona alrededor de nubes</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Brillante</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Coastline</source>
        <translation>Línea de costa</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Tierra</translation>
    </message>
    <message>
        <source>Cirrus, sure</source>
        <translation>Cirros, seguros</translation>
    </message>
    <message>
        <source>Cirrus, ambiguous</source>
        <translation>Cirros, ambiguos</translation>
    </message>
    <message>
        <source>Clear water</source>
        <translation>Agua despejada</translation>
    </message>
    <message>
        <source>Bright and white</source>
        <translation>Brillante y blanco</translation>
    </message>
    <message>
        <source>Vegetation risk</source>
        <translation>Riesgo de vegetación</translation>
    </message>
    <message>
        <source>Mountain shadow</source>
        <translation>Sombra de montaña</translation>
    </message>
    <message>
        <source>Potential cloud shadow</source>
        <translation>Posible sombra de nube</translation>
    </message>
    <message>
        <source>Clustered cloud shadow</source>
        <translation>Sombra de nube agrupada</translation>
    </message>
    <message>
        <source>Thick cloud</source>
        <translation>Nube gruesa</translation>
    </message>
    <message>
        <source>Semi-transparent cloud</source>
        <translation>Nube semitransparente</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>{RESOLUTION} is in metres, but {name} is not in a projected CRS in metres; leave it unset to keep its own pixels.</source>
        <translation>{RESOLUTION} está en metros, pero {name} no está en un SRC proyectado en metros; déjela sin establecer para conservar sus propios píxeles.</translation>
    </message>
    <message>
        <source>{name} has {width} x {height} pixels, more than can be computed ({most_wide} x {most_high}, and {most_millions} million in all); choose a smaller {EXTENT} or a coarser {RESOLUTION}, or clip the raster first.</source>
        <translation>{name} tiene {width} x {height} píxeles, más de los que pueden calcularse ({most_wide} x {most_high}, y {most_millions} millones en total); elija {EXTENT} menor o {RESOLUTION} más gruesa, o recorte antes el ráster.</translation>
    </message>
    <message>
        <source>{path} cannot be replaced ({reason}); close the program that uses it, or choose another name.</source>
        <translation>{path} no se puede sustituir ({reason}); cierre el programa que lo usa, o elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} is too long a name for a file; choose a shorter one.</source>
        <translation>{path} es un nombre demasiado largo para un archivo; elija uno más corto.</translation>
    </message>
    <message>
        <source>{folder} cannot be made a folder ({reason}); choose another one.</source>
        <translation>La carpeta {folder} no se puede crear ({reason}); elija otra.</translation>
    </message>
    <message>
        <source>{file} holds a geometry that is none of a GeoPackage; export the layer anew.</source>
        <translation>{file} contiene una geometría que no es propia de un GeoPackage; exporte la capa de nuevo.</translation>
    </message>
    <message>
        <source>{title} holds points, lines or curves; {POLYGONS} needs polygons.</source>
        <translation>{title} contiene puntos, líneas o curvas; {POLYGONS} necesita polígonos.</translation>
    </message>
    <message>
        <source>{file} has lines or curves; points or polygons are needed.</source>
        <translation>{file} tiene líneas o curvas; se necesitan puntos o polígonos.</translation>
    </message>
    <message>
        <source>Blue: the mean of the clear pixels, on usable dates. Orange: the mean of all pixels, clouds included. Grey lines mark the dates that are not usable.</source>
        <translation>Azul: la media de los píxeles despejados, en las fechas utilizables. Naranja: la media de todos los píxeles, nubes incluidas. Las líneas grises marcan las fechas que no son utilizables.</translation>
    </message>
    <message>
        <source>Time series of {polygons}</source>
        <translation>Series temporales de {polygons}</translation>
    </message>
    <message>
        <source>Without clouds</source>
        <translation>Sin nubes</translation>
    </message>
    <message>
        <source>All pixels</source>
        <translation>Todos los píxeles</translation>
    </message>
    <message>
        <source>{curve}; its numbers are in the table.</source>
        <translation>{curve}; sus números están en la tabla.</translation>
    </message>
    <message>
        <source>There are more than {count} curves: the table has the numbers of all of them.</source>
        <translation>Hay más de {count} curvas: la tabla tiene los números de todas.</translation>
    </message>
    <message>
        <source>{one} is of tile {tile}, but {other} of {other_tile}; take one tile at a time.</source>
        <translation>{one} es de la tesela {tile}, pero {other} de {other_tile}; tome una tesela a la vez.</translation>
    </message>
    <message>
        <source>{path} tells no date, neither by its tags nor by its name; write the date into the name as in S2A_T32TMT_20230712.tif.</source>
        <translation>{path} no indica ninguna fecha, ni por sus etiquetas ni por su nombre; escriba la fecha en el nombre como en S2A_T32TMT_20230712.tif.</translation>
    </message>
    <message>
        <source>{INDICES} is empty; name at least one, for example NDVI.</source>
        <translation>{INDICES} está vacío; nombre al menos uno, por ejemplo NDVI.</translation>
    </message>
    <message>
        <source>{INDICES}: "{item}" names no band; it is the same everywhere.</source>
        <translation>{INDICES}: «{item}» no nombra ninguna banda; es igual en todas partes.</translation>
    </message>
    <message>
        <source>{INDICES}: "{item}" names {name}, which is neither a band nor an index; there are {bands}, and {indices}.</source>
        <translation>{INDICES}: «{item}» nombra {name}, que no es una banda ni un índice; hay {bands}, y {indices}.</translation>
    </message>
    <message>
        <source>{INDICES} has "{name}" twice; leave one out, or give it another name.</source>
        <translation>{INDICES} tiene «{name}» dos veces; excluya uno, o dele otro nombre.</translation>
    </message>
    <message>
        <source>{INDICES}: "{item}" cannot be read; write band names, numbers, + - * / ** and parentheses.</source>
        <translation>{INDICES}: «{item}» no se puede leer; escriba nombres de bandas, números, + - * / ** y paréntesis.</translation>
    </message>
    <message>
        <source>{path} is no mask: passed over.</source>
        <translation>{path} no es una máscara: se pasa por alto.</translation>
    </message>
    <message>
        <source>{title} holds no polygons; choose a layer that has some.</source>
        <translation>{title} no contiene polígonos; elija una capa que tenga algunos.</translation>
    </message>
    <message>
        <source>{title} has no field "{field}"; set {ID_FIELD} to one of its fields: {fields}.</source>
        <translation>{title} no tiene el campo «{field}»; elija en {ID_FIELD} uno de sus campos: {fields}.</translation>
    </message>
    <message>
        <source>Polygon "{polygon}" of {title} has a corner without a place on the map of the raster; mend it, or leave it out.</source>
        <translation>El polígono «{polygon}» de {title} tiene un vértice sin lugar en el mapa del ráster; corríjalo, o exclúyalo.</translation>
    </message>
    <message>
        <source>Polygon "{polygon}" of {title} crosses or covers itself; mend it first (Fix geometries).</source>
        <translation>El polígono «{polygon}» de {title} se cruza o se cubre a sí mismo; corríjalo primero (Corregir geometrías).</translation>
    </message>
    <message>
        <source>Polygon "{polygon}" of {title} has no area; remove it, or draw it anew.</source>
        <translation>El polígono «{polygon}» de {title} no tiene área; elimínelo o dibújelo de nuevo.</translation>
    </message>
    <message>
        <source>{empty} of {total} features of {title} have no polygon and are left out.</source>
        <translation>{empty} de {total} objetos de {title} no tienen polígono y se omiten.</translation>
    </message>
    <message>
        <source>Field "{field}" of {title} has the name of a field of the output; rename it first.</source>
        <translation>El campo «{field}» de {title} tiene el nombre de un campo de la salida; cámbielo primero.</translation>
    </message>
    <message>
        <source>Field "{field}" of {title} has the value "{value}" {fault}; choose a field in which every polygon has a value of its own.</source>
        <translation>El campo «{field}» de {title} tiene el valor «{value}» {fault}; elija un campo en el que cada polígono tenga un valor propio.</translation>
    </message>
    <message>
        <source>more than once</source>
        <translation>más de una vez</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>The polygons of {title} are too large for a median of all their pixels; leave out the largest, or ask for fewer {INDICES}.</source>
        <translation>Los polígonos de {title} son demasiado grandes para una mediana de todos sus píxeles; excluya los mayores, o pida menos {INDICES}.</translation>
    </message>
    <message>
        <source>There is no extra {name}; there are {known}.</source>
        <translation>No hay ningún extra {name}; hay {known}.</translation>
    </message>
    <message>
        <source>An extra belongs to the engine, which is not set up; set up the engine first.</source>
        <translation>Un extra forma parte del motor, que no está instalado; instale primero el motor.</translation>
    </message>
    <message>
        <source>Installing {extra} (about {size} MB) ...</source>
        <translation>Instalando {extra} (unos {size} MB) ...</translation>
    </message>
    <message>
        <source>{extra} was installed but cannot be loaded on this system, so it was removed. It said: {last_words}</source>
        <translation>{extra} se instaló pero no se puede cargar en este sistema, así que se eliminó. Dijo: {last_words}</translation>
    </message>
    <message>
        <source>CLOUDSIEVE_ENGINE names the Python {python}, which is left as it is; install what {lock} lists into it yourself, or unset the variable.</source>
        <translation>CLOUDSIEVE_ENGINE nombra el Python {python}, que se deja como está; instale en él usted mismo lo que indica {lock}, o quite la variable.</translation>
    </message>
    <message>
        <source>Deep networks</source>
        <translation>Redes profundas</translation>
    </message>
    <message>
        <source>{extra} is not set up; there is nothing to remove.</source>
        <translation>{extra} no está instalado; no hay nada que eliminar.</translation>
    </message>
    <message>
        <source>{extra} is set up in {folder}.</source>
        <translation>{extra} está instalado en {folder}.</translation>
    </message>
    <message>
        <source>pip could not install the packages; it said: {last_words}</source>
        <translation>pip no pudo instalar los paquetes; dijo: {last_words}</translation>
    </message>
    <message>
        <source>The disk of {folder} is full; the engine takes 600 MB.</source>
        <translation>El disco de {folder} está lleno; el motor ocupa 600 MB.</translation>
    </message>
    <message>
        <source>A downloaded package is not the one that CloudSieve was tested with, so it was refused. Try again; if it stays, the network (a proxy or a mirror) changes downloads.</source>
        <translation>Un paquete descargado no es el que se probó con CloudSieve, así que se rechazó. Inténtelo de nuevo; si persiste, la red (un proxy o un espejo) cambia las descargas.</translation>
    </message>
    <message>
        <source>This Python cannot make secure connections (its ssl module does not load), so nothing can be downloaded; set CloudSieve up from a folder of wheels.</source>
        <translation>Este Python no puede establecer conexiones seguras (su módulo ssl no se carga), así que no se puede descargar nada; instale CloudSieve desde una carpeta de wheels.</translation>
    </message>
    <message>
        <source>The package index shows a certificate that this Python does not trust; a proxy or a virus scanner may have put its own there. Name that certificate to pip (pip config set global.cert FILE), then try again.</source>
        <translation>El índice de paquetes muestra un certificado en el que este Python no confía; puede que un proxy o un antivirus haya puesto el suyo. Indique ese certificado a pip (pip config set global.cert ARCHIVO) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password; enter them in QGIS's network settings, then try again.</source>
        <translation>El proxy pide un usuario y una contraseña; introdúzcalos en los ajustes de red de QGIS e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The packages could not be downloaded: there is no way to the package index. Check the network and QGIS's proxy settings, or set CloudSieve up from a folder of wheels.</source>
        <translation>No se pudieron descargar los paquetes: no hay acceso al índice de paquetes. Compruebe la red y los ajustes de proxy de QGIS, o instale CloudSieve desde una carpeta de wheels.</translation>
    </message>
    <message>
        <source>A package is not to be had: the index or the folder of wheels does not hold it for this system and Python.</source>
        <translation>Un paquete no está disponible: el índice o la carpeta de wheels no lo tiene para este sistema y este Python.</translation>
    </message>
    <message>
        <source>The path {folder} is too long for this system; name a shorter folder in the environment variable CLOUDSIEVE_ENGINES.</source>
        <translation>La ruta {folder} es demasiado larga para este sistema; indique una carpeta más corta en la variable de entorno CLOUDSIEVE_ENGINES.</translation>
    </message>
    <message>
        <source>Another program, perhaps a virus scanner, holds a file in {folder}; wait a moment, then try again.</source>
        <translation>Otro programa, quizá un antivirus, retiene un archivo en {folder}; espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written.</source>
        <translation>No se puede escribir en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>The Python of the environment in {folder} has no pip.</source>
        <translation>El Python del entorno de {folder} no tiene pip.</translation>
    </message>
    <message>
        <source>No Python {oldest} to {newest} that can install the engine's packages ({found}). {remedy}</source>
        <translation>No hay ningún Python de {oldest} a {newest} que pueda instalar los paquetes del motor ({found}). {remedy}</translation>
    </message>
    <message>
        <source>it does not start</source>
        <translation>no arranca</translation>
    </message>
    <message>
        <source>it has neither venv nor pip</source>
        <translation>no tiene ni venv ni pip</translation>
    </message>
    <message>
        <source>none was found beside QGIS</source>
        <translation>no se encontró ninguno junto a QGIS</translation>
    </message>
    <message>
        <source>CLOUDSIEVE_ENGINE is {python}, which is no program; name a Python, or unset it.</source>
        <translation>CLOUDSIEVE_ENGINE es {python}, que no es un programa; indique un Python, o quite la variable.</translation>
    </message>
    <message>
        <source>Flatpak hides every other Python, so there is no engine here; without it the results are the same.</source>
        <translation>Flatpak oculta todos los demás Python, así que aquí no hay motor; sin él los resultados son los mismos.</translation>
    </message>
    <message>
        <source>Install python3-venv (sudo apt install python3-venv), then set up again.</source>
        <translation>Instale python3-venv (sudo apt install python3-venv) e instale el motor de nuevo.</translation>
    </message>
    <message>
        <source>Install venv or pip for this Python by your system's package manager, then set up again.</source>
        <translation>Instale venv o pip para este Python con el gestor de paquetes de su sistema e instale el motor de nuevo.</translation>
    </message>
    <message>
        <source>Install Python 3.12 from python.org and name its python3.12 in the variable CLOUDSIEVE_PYTHON.</source>
        <translation>Instale Python 3.12 desde python.org e indique su python3.12 en la variable CLOUDSIEVE_PYTHON.</translation>
    </message>
    <message>
        <source>Install Python 3.12 from python.org and name its python.exe in the variable CLOUDSIEVE_PYTHON.</source>
        <translation>Instale Python 3.12 desde python.org e indique su python.exe en la variable CLOUDSIEVE_PYTHON.</translation>
    </message>
    <message>
        <source>there are no packages for Pythons of {bits} bits</source>
        <translation>no hay paquetes para Python de {bits} bits</translation>
    </message>
    <message>
        <source>there are no packages for {system}</source>
        <translation>no hay paquetes para {system}</translation>
    </message>
    <message>
        <source>there are no packages for free-threaded Pythons</source>
        <translation>no hay paquetes para Python sin GIL (free-threaded)</translation>
    </message>
    <message>
        <source>there are no packages for Python {version} on {system}</source>
        <translation>no hay paquetes para Python {version} en {system}</translation>
    </message>
    <message>
        <source>there are no packages for a Linux without glibc, such as Alpine</source>
        <translation>no hay paquetes para un Linux sin glibc, como Alpine</translation>
    </message>
    <message>
        <source>there are no packages for {library} {version}, only for {oldest} and later</source>
        <translation>no hay paquetes para {library} {version}, solo para {oldest} y posteriores</translation>
    </message>
    <message>
        <source>Checking that it reproduces the stored probabilities ...</source>
        <translation>Comprobando que reproduce las probabilidades guardadas ...</translation>
    </message>
    <message>
        <source>it has no venv</source>
        <translation>no tiene venv</translation>
    </message>
    <message>
        <source>Installing numpy, scipy, rasterio, lightgbm, numba, s2cloudless and eo-learn-mask (about 160 MB) ...</source>
        <translation>Instalando numpy, scipy, rasterio, lightgbm, numba, s2cloudless y eo-learn-mask (unos 160 MB) ...</translation>
    </message>
    <message>
        <source>{folder} holds no wheels (*.whl); fill it with `pip download` as CloudSieve's page on installation says.</source>
        <translation>{folder} no contiene wheels (*.whl); llénela con `pip download` como dice la página de CloudSieve sobre la instalación.</translation>
    </message>
    <message>
        <source>There is no engine in {folder}; CloudSieve works without one, only slower.</source>
        <translation>No hay motor en {folder}; CloudSieve funciona sin él, solo que más despacio.</translation>
    </message>
    <message>
        <source>The engine {python} fails its self-test; set it up again. It said: {last_words}</source>
        <translation>El motor {python} no supera su autocomprobación; instálelo de nuevo. Dijo: {last_words}</translation>
    </message>
    <message>
        <source>The engine was installed but fails its self-test. It said: {last_words}</source>
        <translation>El motor se instaló pero no supera su autocomprobación. Dijo: {last_words}</translation>
    </message>
    <message>
        <source>The engine is ready: {folder}</source>
        <translation>El motor está listo: {folder}</translation>
    </message>
    <message>
        <source>{python} cannot make an environment ({obstacle}) and has no pip. {remedy}</source>
        <translation>{python} no puede crear un entorno ({obstacle}) y no tiene pip. {remedy}</translation>
    </message>
    <message>
        <source>An environment of {python} does not serve ({obstacle}); the packages go into a folder.</source>
        <translation>Un entorno de {python} no sirve ({obstacle}); los paquetes van a una carpeta.</translation>
    </message>
    <message>
        <source>{python} cannot make secure connections (its ssl module does not load), so nothing can be downloaded; set CloudSieve up from a folder of wheels.</source>
        <translation>{python} no puede establecer conexiones seguras (su módulo ssl no se carga), así que no se puede descargar nada; instale CloudSieve desde una carpeta de wheels.</translation>
    </message>
    <message>
        <source>nothing, and ended with code {code}</source>
        <translation>nada, y terminó con el código {code}</translation>
    </message>
    <message>
        <source>The disk of {folder} is full; free some space.</source>
        <translation>El disco de {folder} está lleno; libere espacio.</translation>
    </message>
    <message>
        <source>{folder} has {free_mb:.0f} MB left, the engine needs {needed_mb:.0f} MB while it is made; free some space, or name another folder in the environment variable CLOUDSIEVE_ENGINES.</source>
        <translation>En {folder} quedan {free_mb:.0f} MB, el motor necesita {needed_mb:.0f} MB mientras se crea; libere espacio, o indique otra carpeta en la variable de entorno CLOUDSIEVE_ENGINES.</translation>
    </message>
    <message>
        <source>Python {version}: {path}</source>
        <translation>Python {version}: {path}</translation>
    </message>
    <message>
        <source>{file} cannot be removed ({reason}); is a job running?</source>
        <translation>{file} no se puede eliminar ({reason}); ¿hay un trabajo en ejecución?</translation>
    </message>
    <message>
        <source>Making an environment in {folder} ...</source>
        <translation>Creando un entorno en {folder} ...</translation>
    </message>
    <message>
        <source>it does not load its ssl module</source>
        <translation>no carga su módulo ssl</translation>
    </message>
    <message>
        <source>Something still uses files of an earlier set-up in {folder}; they are removed by the next.</source>
        <translation>Algo usa aún archivos de una instalación anterior en {folder}; los elimina la siguiente.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}); name another folder in the environment variable CLOUDSIEVE_ENGINES.</source>
        <translation>No se puede escribir en {folder} ({reason}); indique otra carpeta en la variable de entorno CLOUDSIEVE_ENGINES.</translation>
    </message>
    <message>
        <source>The engine in {folder} is complete.</source>
        <translation>El motor de {folder} está completo.</translation>
    </message>
    <message>
        <source>Unpacking ...</source>
        <translation>Desempaquetando ...</translation>
    </message>
    <message>
        <source>Another QGIS or shell is setting up, checking or removing the engine in {folder}; wait until it is done, then try again.</source>
        <translation>Otro QGIS u otra consola está instalando, comprobando o eliminando el motor de {folder}; espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Choose Plugins &gt; CloudSieve &gt; Set up engine.</source>
        <translation>Elija Complementos &gt; CloudSieve &gt; Instalar motor.</translation>
    </message>
    <message>
        <source>QGIS's Python evaluates s2cloudless by numpy; the engine (Plugins &gt; CloudSieve &gt; Set up engine) does it about 10 times as fast, with the same result.</source>
        <translation>El Python de QGIS evalúa s2cloudless con numpy; el motor (Complementos &gt; CloudSieve &gt; Instalar motor) lo hace unas 10 veces más rápido, con el mismo resultado.</translation>
    </message>
    <message>
        <source>CloudSieve is set to run isolated, but its engine is not set up. {remedy}</source>
        <translation>CloudSieve está ajustado para ejecutarse aislado, pero su motor no está instalado. {remedy}</translation>
    </message>
    <message>
        <source>CloudSieve needs {libraries}, which this QGIS does not bring.</source>
        <translation>CloudSieve necesita {libraries}, que este QGIS no trae.</translation>
    </message>
    <message>
        <source>This QGIS brings no rasterio.</source>
        <translation>Este QGIS no trae rasterio.</translation>
    </message>
    <message>
        <source>The rasterio in {folder} is a wheel with a GDAL of its own, which must not be loaded into QGIS.</source>
        <translation>El rasterio de {folder} es un wheel con su propio GDAL, que no debe cargarse en QGIS.</translation>
    </message>
    <message>
        <source>The rasterio in {folder} is not QGIS's own, so it must not be loaded into QGIS.</source>
        <translation>El rasterio de {folder} no es el de QGIS, así que no debe cargarse en QGIS.</translation>
    </message>
    <message>
        <source>The installed rasterio uses GDAL {version}, but QGIS uses {own_version}.</source>
        <translation>El rasterio instalado usa GDAL {version}, pero QGIS usa {own_version}.</translation>
    </message>
    <message>
        <source>{library} is installed but cannot be loaded ({error}).</source>
        <translation>{library} está instalado pero no se puede cargar ({error}).</translation>
    </message>
    <message>
        <source>Runs within QGIS, with QGIS's own libraries.</source>
        <translation>Se ejecuta dentro de QGIS, con las bibliotecas de QGIS.</translation>
    </message>
    <message>
        <source>Within QGIS scenes are masked one after the other; set up the engine for several at once.</source>
        <translation>Dentro de QGIS las escenas se enmascaran una tras otra; instale el motor para varias a la vez.</translation>
    </message>
    <message>
        <source>Rasters are read and written with {libraries}.</source>
        <translation>Los rásters se leen y escriben con {libraries}.</translation>
    </message>
    <message>
        <source>The process of this job ({python}) {how}; no output was written and QGIS is unharmed. Run it again; if it stays, choose Plugins &gt; CloudSieve &gt; Check engine. Its last words:
{last_words}</source>
        <translation>El proceso de este trabajo ({python}) {how}; no se escribió ninguna salida y QGIS está intacto. Ejecútelo de nuevo; si persiste, elija Complementos &gt; CloudSieve &gt; Comprobar motor. Sus últimas palabras:
{last_words}</translation>
    </message>
    <message>
        <source>Runs in a process of its own: {python}</source>
        <translation>Se ejecuta en un proceso propio: {python}</translation>
    </message>
    <message>
        <source>The engine {python} is damaged ({missing}). Set CloudSieve up again.</source>
        <translation>El motor {python} está dañado ({missing}). Instale CloudSieve de nuevo.</translation>
    </message>
    <message>
        <source>could not be started</source>
        <translation>no se pudo iniciar</translation>
    </message>
    <message>
        <source>was killed or crashed</source>
        <translation>se cerró a la fuerza o falló</translation>
    </message>
    <message>
        <source>ended with code {code}</source>
        <translation>terminó con el código {code}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{parameter} is not set.</source>
        <translation>{parameter} no está establecido.</translation>
    </message>
    <message>
        <source>The preset rules: all of {THRESHOLD}, {AVERAGE_OVER}, {DILATION_SIZE} and {DISTANCE} are set beside it, as older versions stored them. For numbers of your own choose {PRESET:custom} in {PRESET}.</source>
        <translation>Prevalece el preajuste: {THRESHOLD}, {AVERAGE_OVER}, {DILATION_SIZE} y {DISTANCE} están todos establecidos a su lado, como los guardaban versiones anteriores. Para números propios elija {PRESET:custom} en {PRESET}.</translation>
    </message>
    <message>
        <source>{parameter}: layer {layer} comes from the provider {provider}, but a raster file is needed; export the layer to a GeoTIFF first.</source>
        <translation>{parameter}: la capa {layer} viene del proveedor {provider}, pero se necesita un archivo ráster; exporte primero la capa a un GeoTIFF.</translation>
    </message>
</context></TS>
